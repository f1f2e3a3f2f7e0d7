"""
What a validator is asked, and what is right to answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal

import orjson

from csea_interop.conformance import rawcases
from csea_interop.conformance.suite import bases, shape_case
from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.core.limits import DEFAULT_LIMITS
from csea_interop.core.reader import read, within_profile
from csea_interop.schema.catalogue import catalogue
from csea_interop.schema.profiles import profiles

Level = Literal["core", "full"]
#: The moment of cases that state none: the one of all others.
NOW: Final = "2026-04-01T00:00:00Z"
#: Groups of rules that a system of each level has.
GROUPS: Final[Mapping[Level, frozenset[str]]] = {
    "core": frozenset({"safety", "mandatory"}),
    "full": frozenset({"safety", "mandatory", "recommended", "informative"}),
}
USABLE: Final = frozenset({"valid", "valid-with-warnings"})
_ANY: Final = frozenset({*USABLE, "invalid", "undetermined", "refused"})
#: Told of no message whose shape is sound; a version that is not ours is no fault of the shape.
_STRUCTURE: Final = tuple(
    rule for rule in catalogue() if rule.startswith(("CSEA-STR-", "CSEA-ENC-")) and rule != "CSEA-STR-VERSION"
)


@dataclass(frozen=True, slots=True)
class Case:
    """
    One text and what is found in it.

    Attributes:
        id: permanent name; never sent to the system that is tested.
        raw: the bytes of the text.
        now: the moment of judging.
        verdicts: the verdicts that are right.
        findings: those that must be told.
        exact: whether nothing else may be told; else other rules may speak too.
        barred: beginnings of rule ids that may not be told, where ``exact`` does not say it.
        rule: the rule that the case is about; empty where it is about none alone.
        profile: whose severities are asked for; empty where it is nobody's.
    """

    id: str
    raw: bytes = field(repr=False)
    now: str
    verdicts: frozenset[str]
    findings: tuple[Finding, ...]
    exact: bool
    barred: tuple[str, ...] = ()
    rule: str = ""
    profile: str = ""

    @property
    def kind(self) -> str:
        """
        The folder of the suite that the case stands in.
        """
        return "rules" if self.id.startswith("CSEA-") else self.id.split("/")[0]


def cases(folder: Path, *, shapes: bool = True) -> tuple[Case, ...]:
    """
    All cases for a validator, by id; without ``shapes`` those alone that are about whole messages and texts.

    Raises:
        InputError: a file that is absent or no case.
    """
    of_shapes = _shapes(folder) if shapes else ()
    found = (*_messages(folder), *_encoding(folder), *_examples(folder), *of_shapes)
    return tuple(sorted(found, key=lambda case: case.id))


def at_level(case: Case, level: Level, profile: str = "") -> Case | None:
    """
    The case as a system of that level and profile has to answer it; None where it is about a rule that the level
    has not.

    Rules beyond the level are not asked for: their findings are left out, and a warning of theirs alone
    does not part the two verdicts under which a message can be used. What a profile takes more seriously, its
    systems have.
    """
    raised = _raised(profile)
    known = GROUPS[level]
    entry = catalogue().get(case.rule)
    if entry is not None and entry.group not in known and case.rule not in raised:
        return None
    verdicts = _under(case, raised) if raised else case.verdicts
    left = tuple(f for f in case.findings if catalogue()[f.rule].group in known or f.rule in raised)
    if len(left) == len(case.findings):
        return replace(case, verdicts=verdicts, profile=profile)
    verdicts = verdicts | USABLE if verdicts & USABLE else verdicts
    return replace(case, verdicts=verdicts, findings=left, exact=False, profile=profile)


def _raised(profile: str) -> Mapping[str, str]:
    if not profile:
        return {}
    return {rule: to for rule, (to, _) in profiles()[profile].raises.items()}


def _under(case: Case, raised: Mapping[str, str]) -> frozenset[str]:
    """
    The verdicts that are right once some rules weigh more. Where not all findings of a message are stated, a message
    that could be used may have become one that cannot.
    """
    if not case.verdicts & USABLE:
        return case.verdicts
    if not case.exact:
        return case.verdicts | {*USABLE, "invalid"}
    weights = {raised.get(finding.rule, "") for finding in case.findings}
    if "error" in weights:
        return frozenset({"invalid"})
    return frozenset({"valid-with-warnings"}) if "warning" in weights else case.verdicts


def _messages(folder: Path) -> Iterator[Case]:
    for case in rawcases.messages(folder):
        rule = case.id.split("/")[0]
        # Of very many findings a thousand are shown: no system has to show the same ones.
        shown = not case.totals
        yield Case(
            case.id,
            case.raw,
            case.now,
            frozenset({case.verdict}),
            case.findings if shown else (),
            exact=shown,
            rule=rule if rule.startswith("CSEA-") else "",
        )


def _encoding(folder: Path) -> Iterator[Case]:
    for case in rawcases.encoding(folder):
        reads = case.verdict == "reads"
        # What can be read may still be no message of this format.
        verdicts = _ANY - {"refused"} if reads else frozenset({case.verdict})
        yield Case(case.id, case.raw, NOW, verdicts, case.findings, exact=not reads, barred=("CSEA-ENC-",))


def _examples(folder: Path) -> Iterator[Case]:
    for path in sorted((folder / "examples").glob("*.json")):
        yield Case(f"examples/{path.stem}", _bytes(path), NOW, USABLE, (), exact=False, barred=_STRUCTURE)


def _shapes(folder: Path) -> Iterator[Case]:
    sound = bases(folder)
    for path in sorted((folder / "shapes").glob("*.jsonl")):
        for line in _bytes(path).splitlines():
            stated = _object(line)
            case = shape_case(stated)
            message = case.of(sound[case.base])
            plain = _plain(stated["patch"])
            raw = orjson.dumps(message) if plain else _written(message)
            # The rules may find more in a message whose shape alone is the matter, and what no reader
            # takes (a number beyond what all keep) never gets a shape.
            expected = [] if case.sound else [Finding(case.rule, case.pointer, missing=case.missing or None)]
            if not plain or len(raw) > DEFAULT_LIMITS.max_bytes:
                expected = [f._replace(offset=-1) for f in read(raw).findings] or expected
            barred = _STRUCTURE if case.sound else ()
            verdicts = _ANY if case.sound else _ANY - USABLE
            yield Case(
                f"shapes/{case.id}", raw, NOW, verdicts, tuple(expected), exact=False, barred=barred, rule=case.rule
            )


def _plain(patch: Sequence[Mapping[str, Any]]) -> bool:
    """
    Whether what a patch brings into a sound message is such that every reader takes it, its size aside.
    """
    return all(
        within_profile([operation.get("value")], DEFAULT_LIMITS.max_depth - operation["path"].count("/") - 1)
        for operation in patch
    )


def _written(message: Any) -> bytes:
    # Numbers as they stand in the suite, however large or broken.
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None


def _object(line: bytes) -> dict[str, Any]:
    try:
        value: dict[str, Any] = json.loads(line)
    except ValueError as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None
    return value
