"""
One message with its verdict and all that the outputs may say of it; no value of the message is among it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from csea_interop.core.failure import value_free
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
        codes: the code at the place of a finding, where it was asked for and its list may be shown.
        exchange: whether it may go to its recipients, or to the one asked about.
        completeness: what of the demands of a receiver it lacks; None where nobody asked.
        held: the answer on the exchange as far as the exit status goes: without findings that were set aside on
            request, which are in ``exchange`` all the same.
        places: line and column of the places that exchange and completeness name, by pointer.
    """

    source: str
    line: int
    number: int
    result: Result
    positions: dict[Finding, Position]
    sender: str = ""
    codes: dict[Finding, str] = field(default_factory=dict)
    exchange: Exchange = NOT_ASKED
    completeness: Completeness | None = None
    held: str = NOT_ASKED.answer
    places: dict[str, Position] = field(default_factory=dict)

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
        from csea_interop.validation import plain

        entry = plain.message(self)
        entry["findings"] = [plain.finding(found, self) for found in self.result.findings]
        return entry

    def to_json(self) -> str:
        """
        ``to_dict`` as JSON on one line, in ASCII.
        """
        return json.dumps(self.to_dict())


@value_free
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
    # Leaving a rule out lets no message go that may not: the exchange is judged on all that was found.
    whole = _concluded(result, (*result.findings, *result.aside)) if result.aside else result
    exchange = judge_exchange(value, whole, settings.asked, settings.now)
    held = exchange.answer
    if result.aside:
        held = judge_exchange(value, _concluded(result, result.findings), settings.asked, settings.now).answer
    completeness = judge_completeness(value, whole, settings.complete_for) if settings.complete_for else None
    return Judged(
        source,
        line,
        number,
        result,
        positions,
        sender=_sender(value, settings.run_key),
        codes=_codes(result, value) if settings.show_codes else {},
        exchange=exchange,
        completeness=completeness,
        held=held,
        places=_places(raw, line, exchange, completeness),
    )


def _concluded(result: Result, findings: tuple[Finding, ...]) -> Result:
    """
    The result as it would be with these findings alone.
    """
    return conclude(list(findings), REFUSES, result.not_evaluated, result.verdict == "undetermined", result.urgent)


def _places(raw: bytes, line: int, exchange: Exchange, completeness: Completeness | None) -> dict[str, Position]:
    """
    Line and column of what is in the way of an exchange, and of what lacks a member that is asked for.
    """
    pointers = {block.pointer for addressed in exchange.addressed for block in addressed.blocks}
    pointers |= {missing.pointer for missing in completeness.missing} if completeness else set()
    found = locate(raw, pointers) if pointers else {}
    return {pointer: (line + at[0] - 1, at[1]) if line else at for pointer, at in found.items()}


def _codes(result: Result, value: Any) -> dict[Finding, str]:
    """
    Codes at the places of findings, of lists that may be shown; none of a message that was refused.
    """
    from csea_interop.schema.showable import code_at

    if result.verdict == "refused":
        return {}
    found = ((finding, code_at(value, finding.pointer)) for finding in result.findings)
    return {finding: code for finding, code in found if code}


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
