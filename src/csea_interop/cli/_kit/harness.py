"""
``csea-conformance harness``: the project's own validator, to be asked as any other.
"""

from __future__ import annotations

import sys

import click


@click.command()
def command() -> int:
    """
    Answer as a harness that speaks JSON lines, with the project's own validator.
    """
    from csea_interop.conformance.kit.ours import serve

    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0
