"""
A producer's message against the facts that it was told.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from csea_interop.conformance.kit.emitting.expecting import kept
from csea_interop.conformance.kit.emitting.scenarios import FRESH, NOT_SENT, USABLE, Scenario
from csea_interop.conformance.kit.emitting.ways import Emitted
from csea_interop.conformance.kit.grading import Grade
from csea_interop.core.reader import read
from csea_interop.validation.message import validate


def judged(scenario: Scenario, emitted: Emitted, seen: dict[str, bytes]) -> Mapping[str, Grade]:
    """
    The grade of each requirement that a scenario shows.

    Args:
        scenario: what was asked.
        emitted: a proper answer to it.
        seen: message identifiers that were met with their messages; those of this answer are added.
    """
    if not scenario.sent:
        return {NOT_SENT: _grade(emitted.rejected, "something is sent that lacks what every message has to say")}
    if len(emitted.messages) != 1:
        return dict.fromkeys(scenario.requirements, Grade("fail", note="exactly one message has to be sent"))
    raw = emitted.messages[0]
    message = read(raw).value
    grades = {USABLE: _usable(raw, scenario.now), FRESH: _fresh(message, raw, seen)}
    for check in scenario.checks:
        name = check["requirement"]
        if not kept(check, message, scenario.facts):
            grades[name] = Grade("fail", note=f"not as it has to be at {check['path'] or 'the top'}")
        else:
            grades.setdefault(name, _grade(True, ""))
    return grades


def _grade(fine: bool, note: str) -> Grade:
    return Grade("pass", verdict=True) if fine else Grade("fail", note=note)


def _usable(raw: bytes, now: str) -> Grade:
    result = validate(raw, now=datetime.fromisoformat(now))
    rules = sorted({finding.rule for finding in result.findings if finding.severity == "error"})
    return _grade(result.ok, f"the message cannot be used: {', '.join(rules[:3]) or result.verdict}")


def _fresh(message: Any, raw: bytes, seen: dict[str, bytes]) -> Grade:
    name = message.get("message_id") if isinstance(message, dict) else None
    if not isinstance(name, str):
        return Grade("fail", note="the message has no identifier")
    # The same message may be shown again, as files are; another one may not bear its name.
    return _grade(seen.setdefault(name, raw) == raw, "another message bears the same identifier")
