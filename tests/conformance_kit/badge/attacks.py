"""
The table of attacks: what somebody tries, what stops it, and the sound badge that the same check lets through.
"""

from __future__ import annotations

from typing import Final

from conformance_kit.badge import on_credentials, on_pictures, on_trust

ATTACKS: Final = {**on_credentials.ATTACKS, **on_pictures.ATTACKS, **on_trust.ATTACKS}


def table() -> str:
    """
    The page of the guide.
    """
    head = (
        "# What has been tried against a badge\n\n"
        f"Each of these {len(ATTACKS)} rows is a test: the attack is refused with this code, and the untouched badge beside it passes.\n"
        "`csea-validate explain CODE` says what a code means and what to do. This page is written from the tests' own data.\n\n"
        "| attack | what is tried | what stops it | code |\n| --- | --- | --- | --- |\n"
    )
    return head + "".join(f"| {name} | {a.tried} | {a.stopped} | {a.code} |\n" for name, a in ATTACKS.items())
