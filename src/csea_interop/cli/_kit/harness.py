"""
``csea-conformance harness``: the project's own implementations, to be asked as any others.
"""

from __future__ import annotations

import sys

import click


@click.command()
@click.option(
    "--http",
    "port",
    type=click.IntRange(0, 65535),
    metavar="PORT",
    help="Serve HTTP on the loopback; 0 takes a free port. The address is the first line that is printed.",
)
def command(port: int | None) -> int:
    """
    Answer with the project's own validator: in JSON lines, or over HTTP.

    In JSON lines it also answers as library, producer, publisher of statistics and forwarder.
    """
    if port is not None:
        from csea_interop.cli._kit._serving import forever
        from csea_interop.conformance.kit.oursweb import Validator

        return forever(Validator, port, "/messages")
    from csea_interop.conformance.kit.ours import serve

    # A line may hold megabytes.
    with open(sys.stdin.fileno(), "rb", buffering=1024 * 1024, closefd=False) as lines:
        serve(lines, sys.stdout.buffer)
    return 0
