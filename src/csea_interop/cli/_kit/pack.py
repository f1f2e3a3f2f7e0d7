"""
``csea-conformance pack``: the suite as one file.
"""

from __future__ import annotations

from pathlib import Path

import click

from csea_interop.cli._kit._suite import suite_option


@click.command()
@suite_option
@click.option("-o", "--output", required=True, metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
def command(suite_dir: Path, output: Path) -> int:
    """
    Write the suite as one compressed archive; the same suite gives the same bytes.

    The archive holds one folder with all files of the suite and SHA256SUMS, which
    `sha256sum -c` reads. Every command takes it as --suite FILE.
    """
    from csea_interop.conformance.kit.digest import suite_digest
    from csea_interop.conformance.kit.packing import pack
    from csea_interop.core.errors import InputError

    packed = pack(suite_dir)
    try:
        output.write_bytes(packed.raw)
    except OSError as error:
        raise InputError("CSEA-OUT-PLACE", f"the pack cannot be written ({type(error).__name__})") from None
    click.echo(f"{packed.name}, {packed.files} files, {len(packed.raw)} bytes")
    click.echo(f"  suite  {suite_digest(suite_dir)}")
    click.echo(f"  pack   sha256:{packed.sha256}")
    return 0
