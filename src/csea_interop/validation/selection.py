"""
Which rules are asked, and how serious each is, where a run differs from the model.

Only what the model recommends or demands beyond safety, reading and shape can be left out: without
those three nothing else that is said of a message holds. A rule is never taken less seriously than
the model takes it; leaving it out is told in every output.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from csea_interop.core.errors import UsageError
from csea_interop.core.finding import SEVERITY_RANK, Finding, Severity

if TYPE_CHECKING:
    from csea_interop.schema.catalogue import Entry

#: Families without which no other verdict holds, and why.
_ALWAYS: Final[Mapping[str, str]] = {
    "SAF": "safety rules protect a child whoever sends the message",
    "ENC": "what cannot be read safely is not judged at all",
    "STR": "rules on content hold only where the shape does",
}
_PREFIX: Final = "CSEA-"


@dataclass(frozen=True, slots=True)
class Selection:
    """
    What a run leaves out and what it raises.

    Attributes:
        left_out: ids of the rules whose findings are set aside.
        raised: the severity by id of rules that are taken more seriously than the model does.
        profile: the name of the profile that raised some of them; empty without one.
    """

    left_out: frozenset[str] = frozenset()
    raised: Mapping[str, Severity] = field(default_factory=dict)
    profile: str = ""

    def apply(self, findings: Iterable[Finding]) -> tuple[list[Finding], list[Finding]]:
        """
        The findings that count, with the severity that holds here, and those that are set aside.
        """
        kept, ignored = [], []
        for finding in findings:
            if finding.rule in self.left_out:
                ignored.append(finding)
            else:
                raised = self.raised.get(finding.rule)
                kept.append(finding._replace(severity=raised) if raised else finding)
        return kept, ignored


def selection(
    select: Sequence[str] = (), ignore: Sequence[str] = (), severity: Sequence[str] = (), profile: str = ""
) -> Selection | None:
    """
    What a user asked for; None where nothing differs from the model.

    Args:
        select: rules to ask, the rest is left out; each an id, a family (``AGE``) or a group (``recommended``).
        ignore: rules to leave out, named in the same way; wins over ``select``.
        severity: ``RULE=error`` or ``RULE=warning``, one rule or family each; wins over the profile.
        profile: name of a published profile.

    Raises:
        UsageError: ``CSEA-USE-SELECTOR`` nothing has this name; ``CSEA-USE-PROTECTED`` a rule that cannot be left
            out; ``CSEA-USE-SEVERITY`` not a severity; ``CSEA-USE-LOWERED`` less than the model demands;
            ``CSEA-USE-PROFILE`` there is no such profile.
    """
    if not (select or ignore or severity or profile):
        return None
    from csea_interop.schema.catalogue import catalogue

    rules = catalogue()
    out: set[str] = set()
    if select:
        chosen = {rule for name in select for rule in _named(name, rules)}
        out = {rule for rule, entry in rules.items() if rule not in chosen and not _reason(entry)}
    for name in ignore:
        for rule in _named(name, rules):
            if reason := _reason(rules[rule]):
                raise UsageError("CSEA-USE-PROTECTED", f"{rule} cannot be left out", reason)
            out.add(rule)
    raised = dict(_of_profile(profile)) if profile else {}
    for text in severity:
        raised.update(_stated(text, rules))
    return Selection(frozenset(out), raised, profile)


def _reason(entry: Entry) -> str:
    """
    Why a rule cannot be left out; empty where it can.
    """
    return _ALWAYS.get(entry.family, "") or (_ALWAYS["SAF"] if entry.refuses or entry.group == "safety" else "")


def _named(name: str, rules: Mapping[str, Entry]) -> list[str]:
    """
    The ids that a selector stands for.
    """
    asked = name.strip().upper()
    full = asked if asked.startswith(_PREFIX) else _PREFIX + asked
    found = [
        rule
        for rule, entry in rules.items()
        if full == rule or full == _PREFIX + entry.family or entry.group.upper() == asked
    ]
    if found:
        return found
    names = {*rules, *(entry.family for entry in rules.values()), *(entry.group.upper() for entry in rules.values())}
    close = difflib.get_close_matches(asked, sorted(names), n=3, cutoff=0.6)
    hint = f"did you mean {', '.join(close)}?" if close else "csea-validate rules lists ids, families and groups"
    raise UsageError("CSEA-USE-SELECTOR", "no rule, family or group has one of the names given", hint)


def _of_profile(name: str) -> Mapping[str, Severity]:
    from csea_interop.schema.profiles import profiles

    if name not in profiles():
        raise UsageError("CSEA-USE-PROFILE", "there is no such profile", f"there are {', '.join(profiles())}")
    return {rule: to for rule, (to, _) in profiles()[name].raises.items()}


def _stated(text: str, rules: Mapping[str, Entry]) -> dict[str, Severity]:
    name, _, level = text.partition("=")
    wanted = next((s for s in _SEVERITIES if s == level.strip()), None)
    if wanted is None:
        raise UsageError("CSEA-USE-SEVERITY", "a severity is not stated as RULE=LEVEL", f"LEVEL is {_LEVELS}")
    found = _named(name, rules)
    lowered = [rule for rule in found if SEVERITY_RANK[wanted] < SEVERITY_RANK[rules[rule].severity]]
    if lowered:
        raise UsageError(
            "CSEA-USE-LOWERED",
            f"{lowered[0]} would be taken less seriously than the model demands",
            "a rule can be raised; --ignore leaves one out, and says so",
        )
    return {rule: wanted for rule in found if wanted != rules[rule].severity}


_SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "info")
_LEVELS: Final = "error, warning or info"
