"""
``csea-conformance keygen``: a key to try badges out with.
"""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option("--test", "folder", required=True, type=click.Path(path_type=Path), help="Folder for the new files.")
def command(folder: Path) -> int:
    """
    Make a key to try badges out with, and a trust file that pins it.

    Writes key.pem (private, for its owner alone), key.jwk.json (public), issuer.json and
    trust.json. Whatever is signed with the key is marked as a test. Keys of issuing bodies
    are made with the body's own tools: see conformance/guide/issuing.md.
    """
    from csea_interop.cli._kit import _badges

    _badges.needs_libraries()
    from csea_interop.conformance.badge.keys import make_test

    mark = make_test(folder)
    click.echo(f"TEST KEY, RSA 3072, thumbprint {mark}", err=True)
    click.echo("written: key.pem (keep it private), key.jwk.json, issuer.json, trust.json")
    return 0
