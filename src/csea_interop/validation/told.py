"""
What is said of exchange and completeness, as lines for people and as data for programs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any, Final

from csea_interop.schema.wording import words
from csea_interop.validation.blocks import Block
from csea_interop.validation.completeness import Completeness, Missing
from csea_interop.validation.exchange import Addressed, Exchange
from csea_interop.validation.judged import Judged

_ANSWERS: Final = {"may": "may go", "may-not": "may not go", "undetermined": "cannot be told", "not-asked": "not asked"}
_ORDER: Final = ("may-not", "undetermined", "may", "not-asked")
_LEVELS: Final = {
    "none": "not valid, so not complete",
    "valid": "valid, not complete",
    "complete": "complete, not actionable",
    "actionable": "complete and actionable, as far as is known",
    "not-asked": "takes no messages of this kind",
}
#: Reasons that only repeat the verdict; the findings above say what to mend.
REPEATS: Final = ("CSEA-EXC-001", "CSEA-EXC-002", "CSEA-EXC-003")
_PLACES: Final = 5
_REFUSAL: Final = (
    "keep it back from this recipient, say nothing of its content to ask for leave, and ask again once it is mended."
    " Where a child may be in danger, call the competent authority now."
)


def speaks(item: Judged) -> bool:
    """
    Whether something is to be said of a message beyond its verdict.
    """
    return item.completeness is not None or any(a.blocks for a in item.exchange.addressed)


def lines(item: Judged, language: str = "en") -> Iterator[str]:
    """
    What is said of one message, line by line, without indentation of the whole.
    """
    yield from _exchange(item.exchange, language)
    if item.completeness is not None:
        yield from _completeness(item.completeness)


def summary(answers: Mapping[str, int]) -> str:
    """
    How many messages may go, in one line.
    """
    if not set(answers) - {"not-asked"}:
        return "not asked"
    return ", ".join(f"{answers[a]} {_ANSWERS[a]}" for a in _ORDER if a in answers)


def completeness_summary(receiver: str, levels: Mapping[str, int]) -> str:
    """
    How many messages reach which level, in one line.
    """
    return f"{receiver or 'the receiver asked about'}: " + ", ".join(
        f"{levels[name]} {text}" for name, text in _LEVELS.items() if name in levels
    )


def exchange_data(exchange: Exchange) -> dict[str, Any]:
    """
    The answer for a message as members of a JSON object.
    """
    out: dict[str, Any] = {"answer": exchange.answer}
    if exchange.purpose:
        out["purpose"] = exchange.purpose
    if exchange.send_now:
        out["send_now"] = True
    out["recipients"] = [_addressed(a) for a in exchange.addressed]
    return out


def completeness_data(found: Completeness) -> dict[str, Any]:
    """
    What a receiver asks for and a message lacks, as members of a JSON object.
    """
    return {
        "receiver": found.receiver,
        "level": found.level,
        "missing": [
            {"pointer": m.pointer, "missing": m.member, "tier": m.tier, "demand": m.demand, "source": m.source}
            for m in found.missing
        ],
    }


def _addressed(addressed: Addressed) -> dict[str, Any]:
    out: dict[str, Any] = {} if addressed.index < 0 else {"index": addressed.index}
    if addressed.role:
        out["role"] = addressed.role
    return {**out, "answer": addressed.answer, "blocks": [_block(b) for b in addressed.blocks]}


def _block(block: Block) -> dict[str, Any]:
    out: dict[str, Any] = {"reason": block.reason, "pointer": block.pointer, "remedy": block.remedy}
    for name in ("rule", "missing", "member", "how"):
        if value := getattr(block, name):
            out[name] = value
    if block.count > 1:
        out["count"] = block.count
        out["related"] = list(block.related)
    return out


def _exchange(exchange: Exchange, language: str) -> Iterator[str]:
    said = {block.reason for addressed in exchange.addressed for block in addressed.blocks}
    if said <= set(REPEATS) and not exchange.send_now:
        for reason in sorted(said):
            title = words(language, reason).title
            yield f"exchange: {_ANSWERS[exchange.answer]}  {reason}  {title}"
        return
    stopped = False
    for addressed in exchange.addressed:
        if not addressed.blocks:
            continue
        later = addressed.answer == "may"
        # Where the verdict alone stands in the way, the findings have said what to do.
        own = any(block.reason not in REPEATS for block in addressed.blocks)
        stopped = stopped or (addressed.answer == "may-not" and own)
        answer = "send now, mend after" if later else _ANSWERS[addressed.answer]
        yield f"exchange: {answer}, {_whom(addressed)}" + (f", for {exchange.purpose}" if exchange.purpose else "")
        for reason, same in groupby(addressed.blocks, key=lambda b: b.reason):
            yield f"  {reason}  {words(language, reason).title}"
            if reason not in REPEATS:
                yield from _told(list(same), language)
    if stopped:
        yield f"  what to do: {_REFUSAL}"


def _whom(addressed: Addressed) -> str:
    if addressed.index < 0:
        return f"to {addressed.role}" if addressed.role else "to anyone"
    return f"to /recipients/{addressed.index}" + (f" ({addressed.role})" if addressed.role else "")


def _told(blocks: list[Block], language: str) -> Iterator[str]:
    """
    Blocks of one reason: where they stand, why it matters, what makes the message go.
    """
    places = [place for block in blocks for place in _places(block)]
    more = sum(block.count for block in blocks) - len(places[:_PLACES])
    yield from (f"    {place}" for place in places[:_PLACES])
    if more:
        yield f"    … and {more} more"
    reason = blocks[0].reason
    yield f"    why: {words(language, reason).why}"
    yield f"    {blocks[0].remedy}: {words(language, reason).fix}"


def _places(block: Block) -> Iterator[str]:
    said = f"  missing: {block.missing}" if block.missing else ""
    said += f"  {block.how.replace('_', ' ')}" if block.how else ""
    said += f"  by {block.rule}" if block.rule else ""
    yield from (f"{pointer or '(whole message)'}{said}" for pointer in (block.pointer, *block.related))


def _completeness(found: Completeness) -> Iterator[str]:
    yield f"complete for {found.receiver}: {_LEVELS[found.level]}"
    yield from (line for missing in found.missing for line in _missing(missing))


def _missing(missing: Missing) -> Iterator[str]:
    yield f"  not {missing.tier} without: {missing.pointer or '(whole message)'}  missing: {missing.member}"
    yield f"    why: {missing.why}"
    yield f"    source: {missing.source}"
