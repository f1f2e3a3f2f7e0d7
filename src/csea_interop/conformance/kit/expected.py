"""
Failures that are expected for a while: each with its reason, its owner and the day on which that ends.

The file is TOML, which Python reads without a further library and people write without counting spaces.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Final

from csea_interop.conformance.kit.asked import Asked, Run
from csea_interop.conformance.kit.grading import Grade, worst
from csea_interop.conformance.kit.groups import of_safety
from csea_interop.conformance.kit.heldout.variants import public
from csea_interop.core.errors import InputError, UsageError

#: What may be expected; a leak and an answer that changes may not.
EXPECTABLE: Final = ("error", "timeout", "fail", "skip")
_MEMBERS: Final = {"case", "outcome", "reason", "issue", "owner", "expires"}
_MOST: Final = 1024 * 1024
#: A reason of which nobody has thought.
_EMPTY: Final = re.compile(r"\s*(to.?do|t\.?b\.?d\.?|\.*|-*|\?*)\s*", re.IGNORECASE)
_WILD: Final = re.compile(r"[*?\[]")


@dataclass(frozen=True, slots=True)
class Waiver:
    """
    One entry.

    Attributes:
        case: an id; wildcards stand only behind the rule, class or folder that the id begins with.
        outcome: what the case is expected to come to.
        reason: why.
        issue: where it is followed.
        owner: who sees to it.
        expires: the last day on which it holds.
    """

    case: str
    outcome: str
    reason: str
    issue: str
    owner: str
    expires: date


@dataclass(frozen=True, slots=True)
class Waived:
    """
    A run with what was expected taken into account.

    Attributes:
        run: its grades, ``xfail`` and ``xpass`` among them.
        entries: each entry with the number of cases of the run that it covers.
        today: the day that the ends were compared with.
    """

    run: Run
    entries: tuple[tuple[Waiver, int], ...]
    today: date

    @property
    def expired(self) -> tuple[Waiver, ...]:
        """
        Entries whose day has passed; they cover nothing any more, and the run fails by them.
        """
        return tuple(entry for entry, _ in self.entries if entry.expires < self.today)


def read(path: Path) -> tuple[Waiver, ...]:
    """
    The entries of a file: tables named ``expected``.

    Raises:
        InputError: ``CSEA-EXP-FORM`` it cannot be read, or an entry has not its form; ``CSEA-EXP-REASON`` an entry has
            no reason, issue or owner.
    """
    try:
        raw = path.read_bytes()
        value = tomllib.loads(raw[: _MOST + 1].decode())
    except (OSError, ValueError, RecursionError) as error:
        raise _wrong(f"the file of expected failures cannot be read ({type(error).__name__})") from None
    stated = value.get("expected", [])
    if len(raw) > _MOST or set(value) - {"expected"} or not isinstance(stated, list):
        raise _wrong("the file of expected failures holds something else than [[expected]] tables")
    return tuple(_waiver(entry, number) for number, entry in enumerate(stated, 1))


def _waiver(entry: Any, number: int) -> Waiver:
    if not isinstance(entry, dict) or set(entry) != _MEMBERS:
        raise _wrong(f"expected failure {number} has not exactly the members {', '.join(sorted(_MEMBERS))}")
    texts = [entry[name] for name in sorted(_MEMBERS - {"expires"})]
    if not all(isinstance(text, str) for text in texts) or type(entry["expires"]) is not date:
        raise _wrong(f"expected failure {number}: expires is a day, written without quotes, and all else is text")
    if entry["outcome"] not in EXPECTABLE:
        raise _wrong(f"expected failure {number}: the outcome is none of {', '.join(EXPECTABLE)}")
    if _WILD.search(entry["case"].split("/")[0]) or "/" not in entry["case"]:
        raise _wrong(f"expected failure {number}: wildcards stand only behind the rule or folder of an id")
    if any(_EMPTY.fullmatch(entry[name]) for name in ("reason", "issue", "owner")):
        raise InputError(
            "CSEA-EXP-REASON", f"expected failure {number} has no reason, issue or owner", "say why, where and who"
        )
    return Waiver(**entry)


def _wrong(what: str) -> InputError:
    return InputError("CSEA-EXP-FORM", what, "conformance/guide/running.md shows an entry")


def applied(
    run: Run, entries: Sequence[Waiver], whole: Sequence[Asked], known: Mapping[str, str], today: date
) -> Waived:
    """
    The run with its expected failures marked.

    Args:
        run: what became of the cases that were asked.
        entries: what was expected.
        whole: all cases of the role and level, asked or not.
        known: the group of each rule and requirement.
        today: entries whose day is before it cover nothing.

    Raises:
        UsageError: ``CSEA-EXP-SAFETY`` an entry covers a case about safety; ``CSEA-EXP-NOTHING`` it covers none;
            ``CSEA-EXP-WIDE`` its wildcards reach beyond one rule.
    """
    checked(entries, whole, known)
    counted = [0] * len(entries)
    grades = []
    for case, got in run.grades:
        number = next(
            (n for n, e in enumerate(entries) if e.expires >= today and fnmatchcase(public(case.id), e.case)), None
        )
        if number is None:
            grades.append((case, got))
        else:
            counted[number] += 1
            grades.append((case, _marked(got, entries[number])))
    done = Run(run.product, run.role, tuple(grades))
    return Waived(done, tuple(zip(entries, counted, strict=True)), today)


def checked(entries: Sequence[Waiver], whole: Sequence[Asked], known: Mapping[str, str]) -> None:
    """
    Whether each entry covers a case, those of one rule alone, and none of safety.

    Raises:
        UsageError: ``CSEA-EXP-SAFETY``, ``CSEA-EXP-NOTHING`` or ``CSEA-EXP-WIDE``.
    """
    for number, entry in enumerate(entries, 1):
        covered = [case for case in whole if fnmatchcase(public(case.id), entry.case)]
        if not covered:
            raise UsageError(
                "CSEA-EXP-NOTHING", f"expected failure {number} covers no case", "take it out, or correct its id"
            )
        if _WILD.search(entry.case) and (len({case.rule for case in covered}) > 1 or not covered[0].rule):
            raise UsageError(
                "CSEA-EXP-WIDE", f"expected failure {number} covers cases of several rules", "write an entry a rule"
            )
        if any(of_safety(case, known) for case in covered):
            raise UsageError(
                "CSEA-EXP-SAFETY", f"expected failure {number} covers a case about safety", "mend the implementation"
            )


def _marked(got: Grade, entry: Waiver) -> Grade:
    if got.outcome == entry.outcome:
        return replace(got, outcome="xfail")
    if got.outcome == "pass":
        return replace(got, outcome="xpass", note="it passes although it was expected not to")
    return got


def template(run: Run, entries: Sequence[Waiver], known: Mapping[str, str]) -> str:
    """
    Entries for what did not pass and is not yet covered, to be added to a file; they count only once someone
    has filled in reason, issue, owner and day.
    """
    covered = [entry.case for entry in entries]
    # A case and its variants are one entry; the worse of their outcomes is what someone has to think about first.
    found: dict[str, str] = {}
    for case, got in run.grades:
        number = public(case.id)
        if got.outcome not in EXPECTABLE or of_safety(case, known) or any(fnmatchcase(number, p) for p in covered):
            continue
        found[number] = worst((found.get(number, "pass"), got.outcome))
    return "".join(
        f'\n[[expected]]\ncase = "{number}"\noutcome = "{outcome}"\n'
        'reason = ""\nissue = ""\nowner = ""\nexpires = 2000-01-01\n'
        for number, outcome in found.items()
    )
