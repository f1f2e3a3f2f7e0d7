"""
``csea-conformance serve-receiver``: the project's own receiver, to be tested as any other.
"""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, show_default=True, help="0 takes any that is free.")
@click.option("--folder", type=click.Path(file_okay=False, exists=True, path_type=Path), help="Keep messages there.")
def command(port: int, folder: Path | None) -> int:
    """
    Receive messages on this machine, as long as the program runs.

    The first line of the output is the address. It is a model of a receiver for tests:
    without accounts and without encryption.
    """
    from csea_interop.cli._kit._serving import forever
    from csea_interop.conformance.reference.receiver import Receiver, handler

    return forever(handler(Receiver(folder)), port, "/messages")
