"""
``csea-conformance serve-forwarder``: the project's own forwarder, to be tested as any other.
"""

from __future__ import annotations

import click


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, show_default=True, help="0 takes any that is free.")
def command(port: int) -> int:
    """
    Take tasks on this machine and send what they ask for to the address that each names.

    The first line of the output is the address. It is a model of a forwarder for tests.
    """
    from csea_interop.cli._kit._serving import forever
    from csea_interop.conformance.reference.forwarding_server import handler

    return forever(handler(), port, "/tasks")
