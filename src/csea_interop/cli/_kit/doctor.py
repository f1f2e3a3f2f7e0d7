"""
``csea-conformance doctor``: test the harness before the implementation.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from csea_interop.cli._kit import _ways
from csea_interop.cli._kit._suite import suite_option

if TYPE_CHECKING:
    from csea_interop.conformance.doctor.diagnosis import Health

_UNUSABLE = 5


@click.command()
@_ways.options
@suite_option
def command(suite_dir: Path, **ways: object) -> int:
    """
    Find the usual mistakes of a harness, before a run takes them for those of the implementation.

    \b
    Exit status: 0 the harness can be used; 2 wrong use, or nothing that can be started;
    3 the kit failed; 5 the harness has mistakes.
    """
    from csea_interop.conformance.doctor.examination import examine
    from csea_interop.conformance.kit.roles import role
    from csea_interop.core.showing import shown

    found = examine(_ways.chosen(ways, role("validator").WAYS), suite_dir)
    click.echo("\n".join(shown(line) for line in _lines(found)))
    return 0 if found.usable else _UNUSABLE


def _lines(found: Health) -> list[str]:
    """
    What was looked at, and of each mistake what it is, what was seen and what to do.
    """
    from csea_interop.conformance.doctor.diagnosis import LOOKS
    from csea_interop.core.codes import codes

    by_code = {diagnosis.code: diagnosis for diagnosis in found.found}
    lines = [found.name or "a harness without a name"]
    for look, raised in LOOKS.items():
        here = [by_code[code] for code in raised if code in by_code]
        mark = "--" if look not in found.looked and not here else "ok"
        if here:
            mark = "NO" if any(diagnosis.grave for diagnosis in here) else "so"
        lines.append(f"  {mark}  {look}")
        for diagnosis in here:
            told = codes()[diagnosis.code]
            lines += [
                f"        {diagnosis.code}  {told.means}",
                f"        seen: {diagnosis.seen}",
                f"        do:   {told.do}",
            ]
    if any(line.startswith("  --") for line in lines):
        lines.append("what is marked -- could not be looked at yet")
    lines.append("the harness can be used" if found.usable else "the harness has mistakes: a run would grade them")
    return lines
