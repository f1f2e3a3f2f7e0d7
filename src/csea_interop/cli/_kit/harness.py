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

    # A line may hold megabytes.
    with open(sys.stdin.fileno(), "rb", buffering=1024 * 1024, closefd=False) as lines:
        serve(lines, sys.stdout.buffer)
    return 0
