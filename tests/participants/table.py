"""
The table of all implementations that the suite is tried on, from their reports.

    PYTHONPATH=tests python -m participants.table
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from csea_interop.conformance.kit.reports.markdown import table
from participants.running import ROOT, Participant, participants, report

PAGE: Final = ROOT / "conformance/guide/implementations.md"
_HEAD: Final = """# Implementations

Each row is one whole run of the suite at its level, in two orders, told from the report that it left. The project's own
implementations are reached in every way there is. The second validator shares no code with the first: it knows the
published files alone. What plain JSON Schema finds and what it misses is in [schema-only.md](schema-only.md).

`PYTHONPATH=tests python -m participants.table` runs them all and writes this page; the tests run them again, those that
take longest each night.

"""
_TAIL: Final = """
Besides these there are implementations that are wrong on purpose, each in one way: validators, receivers, forwarders and
producers. For each it is written down which rules or requirements it has to fail, and the tests see that it fails these
and no others.
"""


def row(title: str, value: dict[str, Any]) -> str:
    """
    The row of one report.
    """
    return "".join(table([(title, value)])).splitlines()[2]


def page(rows: list[tuple[Participant, dict[str, Any]]]) -> str:
    """
    The page, in the order of the participants.
    """
    return _HEAD + "".join(table([(one.title, value) for one, value in rows])) + _TAIL


def main() -> None:
    """
    Run every participant and write the page.
    """
    rows = []
    for one in participants():
        with tempfile.TemporaryDirectory() as folder:
            rows.append((one, report(one, Path(folder))))
        sys.stderr.write(f"{one.name}: {rows[-1][1]['counts']}\n")
    PAGE.write_text(page(rows), "utf-8")


if __name__ == "__main__":
    main()
