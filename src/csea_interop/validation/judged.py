"""
One message with its verdict and all that the outputs may say of it; no value of the message is among it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from csea_interop.core.finding import Finding, Verdict
from csea_interop.core.locate import line_columns, locate
from csea_interop.validation.completeness import Completeness, judge_completeness
from csea_interop.validation.exchange import NOT_ASKED, Exchange, judge_exchange
from csea_interop.validation.message import examine
from csea_interop.validation.result import Result, conclude
from csea_interop.validation.settings import Settings
from csea_model._constants import REFUSES

Position = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Judged:
    """
    A message with its verdict and where its findings stand in the text; true where the message is valid.

    Attributes:
        source: the name of the stream.
        line: the line at which the message stands, where each line is a message; else 0.
        number: place among the messages of its stream, from 1.
        result: the verdict.
        positions: line and column of each finding that could be placed.
        sender: equal for messages of one sender in one run, and telling nothing else; empty where
            it was not asked for or the message names nobody.
        exchange: whether it may go to its recipients, or to the one asked about.
        completeness: what of the demands of a receiver it lacks; None where nobody asked.
        held: the answer on the exchange as far as the exit status goes: without findings that were set aside on
            request, which are in ``exchange`` all the same.
    """

    source: str
    line: int
    number: int
    result: Result
    positions: dict[Finding, Position]
    sender: str = ""
    exchange: Exchange = NOT_ASKED
    completeness: Completeness | None = None
    held: str = NOT_ASKED.answer

    @property
    def verdict(self) -> Verdict:
        """
        The verdict of ``result``.
        """
        return self.result.verdict

    @property
    def findings(self) -> tuple[Finding, ...]:
        """
        The findings of ``result``.
        """
        return self.result.findings

    @property
    def ok(self) -> bool:
        """
        Whether the message is valid, with or without warnings.
        """
        return self.result.ok

    def __bool__(self) -> bool:
        """
        The same as ``ok``.
        """
        return self.result.ok

    def __hash__(self) -> int:
        """
        Equal for equal values.
        """
        # Equal messages at equal places are equal in all else.
        return hash((self.source, self.line, self.number, self.result))

    def __repr__(self) -> str:
        """
        Which message it is, by number, and its result.
        """
        place = f", line {self.line}" if self.line else ""
        return f"<Judged number {self.number}{place}: {self.result!r}>"

    def to_dict(self) -> dict[str, Any]:
        """
        One entry of ``results`` in the output of ``csea-validate -f json``.
        """
        out: dict[str, Any] = {"source": self.source, "number": self.number}
        if self.line:
            out["line"] = self.line
        out |= self.result.to_dict()
        for entry, finding in zip(out["findings"], self.result.findings, strict=True):
            if finding in self.positions:
                entry["line"], entry["column"] = self.positions[finding]
        return out

    def to_json(self) -> str:
        """
        ``to_dict`` as JSON on one line, in ASCII.
        """
        return json.dumps(self.to_dict())


def judge(settings: Settings, source: str, line: int, number: int, raw: bytes) -> Judged:
    """
    Judge the bytes of one message; ``line`` is 0 where the message is all of its stream.
    """
    result, value = examine(
        raw, now=settings.now, limits=settings.limits, code_lists=settings.code_lists, sift=settings.sift(source)
    )
    positions: dict[Finding, Position] = {}
    if result.findings:
        offsets = line_columns(raw, {f.offset for f in result.findings if f.offset >= 0})
        places = locate(raw, {f.pointer for f in result.findings if f.offset < 0})
        for finding in result.findings:
            found = offsets.get(finding.offset) if finding.offset >= 0 else places.get(finding.pointer)
            if found is not None:
                positions[finding] = (line + found[0] - 1, found[1]) if line else found
    sender = _sender(value, settings.run_key)
    # Leaving a rule out lets no message go that may not: the exchange is judged on all that was found.
    whole = _concluded(result, (*result.findings, *result.aside)) if result.aside else result
    exchange = judge_exchange(value, whole, settings.asked, settings.now)
    held = exchange.answer
    if result.aside:
        held = judge_exchange(value, _concluded(result, result.findings), settings.asked, settings.now).answer
    completeness = judge_completeness(value, whole, settings.complete_for) if settings.complete_for else None
    return Judged(source, line, number, result, positions, sender, exchange, completeness, held)


def _concluded(result: Result, findings: tuple[Finding, ...]) -> Result:
    """
    The result as it would be with these findings alone.
    """
    return conclude(list(findings), REFUSES, result.not_evaluated, result.verdict == "undetermined", result.urgent)


def _sender(value: Any, key: bytes) -> str:
    """
    Who sent it, as a keyed digest whose key is never kept: the same within a run, nothing outside of it.
    """
    for name in ("sender", "participant_id"):
        value = value.get(name) if isinstance(value, dict) else None
    if not key or not isinstance(value, str):
        return ""
    from hashlib import blake2b

    return blake2b(value.encode("utf-8", "surrogatepass"), key=key, digest_size=16).hexdigest()
