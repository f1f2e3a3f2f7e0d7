"""
A server that a command keeps running until it is interrupted.
"""

from __future__ import annotations

import signal
import threading
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from csea_interop.conformance.kit.web import Handler


def forever(handler: type[Handler], port: int, path: str) -> int:
    """
    Print the address, and serve until the program is interrupted or told to end.
    """
    from csea_interop.conformance.kit.web import serving

    over = threading.Event()
    for kind in (signal.SIGTERM, signal.SIGINT):
        signal.signal(kind, lambda *_: over.set())
    with serving(handler, port) as address:
        click.echo(address + path)
        over.wait()
    return 0
