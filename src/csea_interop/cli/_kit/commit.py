"""
``csea-conformance commit``: what can be told of a seed before it is used.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

import click


@click.command()
@click.option("--new", is_flag=True, help="Make the file first, with 32 random bytes in hex; it must not exist.")
@click.argument("seed_file", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
def command(new: bool, seed_file: Path) -> int:
    """
    Print the commitment to the seed in FILE: the SHA-256 of its bytes.

    Tell the commitment before the run and the seed after it: then anybody can make the
    same variants, and see that they were chosen before the answers were known.
    """
    from csea_interop.conformance.kit.heldout import commitment, seed_of
    from csea_interop.core.errors import InputError

    if new:
        try:
            # Nobody else on this machine may read what is a secret until the run is made.
            with os.fdopen(os.open(seed_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_hex(32) + "\n")
        except OSError as error:
            raise InputError("CSEA-OUT-PLACE", f"the seed cannot be written ({type(error).__name__})") from None
    click.echo(commitment(seed_of(seed_file)))
    return 0
