"""
Mutants of hand-written checks, put in the place of what they change and run over the cases.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from csea_interop.conformance import codemutants, limitmutants, rawcases
from csea_interop.conformance.codemutants import CodeMutant
from csea_interop.conformance.limitmutants import LimitMutant
from csea_interop.conformance.outcome import Outcome
from csea_interop.conformance.rawcases import RawCase
from csea_interop.core import finding, reader
from csea_interop.core.errors import ToolError
from csea_interop.core.limits import DEFAULT_LIMITS, Limits
from csea_interop.validation import message
from csea_interop.validation.result import Result
from csea_model._constants import REFUSES

#: What a changed function may do instead of answering; no case expects it.
_RAISED: Final = (LookupError, TypeError, ValueError, AttributeError, RecursionError, AssertionError, ToolError)
_SHAPE: Final = ("combinations/", "CSEA-STR-")
_VERSION: Final = "CSEA-STR-VERSION/"
#: The moment at which every case is judged.
_NOW: Final = datetime(2026, 4, 1, tzinfo=UTC)


Mutant = CodeMutant | LimitMutant


def mutants() -> tuple[Mutant, ...]:
    """
    All mutants of what is written by hand: of its functions, and of its limits and patterns.
    """
    return (*codemutants.mutants(), *limitmutants.mutants())


class CodeJudge:
    """
    Compares what the reader and the validator say, with one thing changed, with what the cases expect.

    A verdict is made of several findings, or of one of the shape; the many cases with one finding of a
    rule, or with none, say no more about it, and only a thorough run asks them.
    """

    def __init__(self, folder: Path, *, thorough: bool = False) -> None:
        self.texts = rawcases.encoding(folder)
        self.messages = rawcases.messages(folder)
        telling = [c for c in self.messages if thorough or len(c.findings) > 1 or c.id.startswith(_SHAPE)]
        version = [c for c in telling if c.id.startswith(_VERSION)]
        self.by_group = {"version": (*version, *telling), "verdict": tuple(telling)}

    def disagreeing(self) -> tuple[str, ...]:
        """
        Cases that the unchanged reader and validator contradict; they are asked no further.
        """
        wrong = [
            c.id
            for cases, group in ((self.texts, "reader"), (self.messages, "verdict"))
            for c in cases
            if not self._agrees(c, group, DEFAULT_LIMITS)
        ]
        # Such a case would seem to kill whatever it is given.
        self.texts = tuple(c for c in self.texts if c.id not in wrong)
        self.by_group = {g: tuple(c for c in cases if c.id not in wrong) for g, cases in self.by_group.items()}
        return tuple(wrong)

    def judge(self, mutant: Mutant) -> Outcome:
        """
        What becomes of a mutant.
        """
        killer = self._killer(mutant)
        if killer:
            return Outcome(mutant.id, mutant.group, mutant.operator, "killed", killer)
        why = mutant.equivalent if isinstance(mutant, LimitMutant) else ""
        return Outcome(mutant.id, mutant.group, mutant.operator, "equivalent" if why else "survived", why)

    def _killer(self, mutant: Mutant) -> str:
        cases = self.texts if mutant.group == "reader" else self.by_group[mutant.group]
        limits = mutant.limits if isinstance(mutant, LimitMutant) else DEFAULT_LIMITS
        with _changed(mutant):
            return next((c.id for c in cases if not self._agrees(c, mutant.group, limits)), "")

    def _agrees(self, case: RawCase, group: str, limits: Limits) -> bool:
        try:
            return _reads(case, limits) if group == "reader" else _judges(case)
        except _RAISED:
            return False


def _reads(case: RawCase, limits: Limits) -> bool:
    """
    Whether the text has its findings, by the short way where it takes one, and by the strict one alone.
    """
    readings = [reader.read(case.raw, limits)]
    if len(case.raw) <= DEFAULT_LIMITS.max_bytes:
        readings.append(reader._read_slowly(case.raw, limits))  # noqa: SLF001 - the strict way must stand alone
    for reading in readings:
        if reading.findings != case.findings:
            return False
        if case.findings:
            refused = any(f.rule in REFUSES for f in reading.findings)
            if reading.value is not None or ("refused" if refused else "invalid") != case.verdict:
                return False
        elif reading.value != json.loads(case.raw) or case.verdict != "reads":
            return False
    return True


def _judges(case: RawCase) -> bool:
    result = message.validate(case.raw, now=datetime.fromisoformat(case.now))
    return result.verdict == case.verdict and same(case, result)


def same(case: RawCase, result: Result) -> bool:
    """
    Whether a result has the findings of a case, its totals, and the rules that could not run.
    """
    shown = tuple(_stated(f) for f in result.findings)
    totals = case.totals or _counted(case)
    skipped = set(case.not_evaluated) <= set(result.not_evaluated)
    return shown == tuple(_stated(f) for f in case.findings) and dict(result.totals) == totals and skipped


def _stated(found: finding.Finding) -> finding.Finding:
    """
    The finding without what a case of a message does not state: a resemblance, and an offset.
    """
    return found._replace(suggestion=None, offset=-1)


def usable(value: Any) -> bool:
    """
    Whether a message, judged at the moment of the suite, has no error.
    """
    raw = json.dumps(value, ensure_ascii=False).encode()
    return message.validate(raw, now=_NOW).verdict in ("valid", "valid-with-warnings")


def _counted(case: RawCase) -> dict[str, int]:
    counts: dict[str, int] = {}
    for found in case.findings:
        counts[found.rule] = counts.get(found.rule, 0) + 1
    return counts


@contextmanager
def _changed(mutant: Mutant) -> Iterator[None]:
    """
    Let the mutant stand wherever the original is known, and put the original back.
    """
    undo: list[tuple[Any, str, Any]] = []
    try:
        for place, name, value in _places(mutant):
            undo.append((place, name, vars(place)[name]))
            setattr(place, name, value)
        yield
    finally:
        for place, name, value in undo:
            setattr(place, name, value)


def _places(mutant: Mutant) -> list[tuple[Any, str, Any]]:
    if isinstance(mutant, LimitMutant):
        return [(import_module(f"csea_interop.{m}"), mutant.name, mutant.value) for m in mutant.modules]
    module = import_module(mutant.module)
    made: dict[str, Any] = {}
    exec(mutant.code, vars(module), made)  # noqa: S102 - our own function with one change
    owner, _, name = mutant.name.rpartition(".")
    if owner:
        return [(vars(module)[owner], name, made[name])]
    original = vars(module)[name]
    known = [m for n, m in sys.modules.items() if n.startswith("csea_interop.") and vars(m).get(name) is original]
    return [(m, name, made[name]) for m in known]
