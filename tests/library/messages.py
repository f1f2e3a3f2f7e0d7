"""
Messages of every verdict, from the suite and made up.
"""

from __future__ import annotations

from conftest import ROOT


def messages(invalid_of_each_rule: int = 1) -> list[bytes]:
    """
    The examples, some invalid cases of each rule, and texts that are no messages.
    """
    out = [path.read_bytes() for path in sorted((ROOT / "conformance/examples").glob("*.json"))]
    for folder in sorted((ROOT / "conformance/rules").iterdir()):
        cases = sorted((folder / "invalid").glob("*.msg.json"))[:invalid_of_each_rule]
        out += [path.read_bytes() for path in cases]
    out += [b"", b"{}", b"[]", b"nothing", b'{"a": 1, "a": 2}', b"\xff\xfe", b'{"format_version": "9.0.0"}', b"[" * 40]
    # Written in another way than a canonical encoder's, so that the strict reader is asked.
    out += [b" " + raw.replace(b'": ', b'" : ') for raw in out[:10]]
    return out
