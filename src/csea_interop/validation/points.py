"""
All that a message's sender has to look at, one place at a time: findings, what keeps the message from its
recipients, and what a receiver asks for in vain.

Outputs that know nothing but entries in a list show these; so each of them carries all three axes.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Final, NamedTuple

from csea_interop.core.finding import SEVERITY_RANK, Finding, Severity
from csea_interop.schema.wording import words
from csea_interop.validation.blocks import Block
from csea_interop.validation.exchange import Addressed
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import notes
from csea_interop.validation.told import REPEATS

#: Length of a mark in hexadecimal digits, and of its groups.
_MARK: Final = 32
_GROUP: Final = 4
#: By what a demand is for.
_LACKS: Final = {"complete": "CSEA-CPL-COMPLETE", "actionable": "CSEA-CPL-ACTIONABLE"}


class Point(NamedTuple):
    """
    One place to look at.

    Attributes:
        rule: the rule, or the code of what is in the way.
        severity: of a finding its own; ``error`` for what stops the exchange, ``warning`` for what is mended
            after sending, ``info`` for what a receiver asks for.
        pointer: RFC 6901; empty for the whole message.
        position: line and column, or the line of the message, or nothing.
        notes: what is to be said beside, each in a few words.
        identity: tells this one from others, across runs. It covers the rule, the place and the name of the
            input; never a value of the message, which could be guessed and then proven by the digest.
        title, why, fix: the words, in the reader's language.
        missing: of a finding, the member that is absent; else empty.
    """

    rule: str
    severity: Severity
    pointer: str
    position: tuple[int, ...]
    notes: tuple[str, ...]
    identity: str
    title: str
    why: str
    fix: str
    missing: str = ""


def points(item: Judged, language: str) -> Iterator[Point]:
    """
    Everything of one message, findings first.
    """
    for found in item.result.findings:
        yield _finding(found, item, language)
    for addressed in item.exchange.addressed:
        for block in addressed.blocks:
            # What only repeats the verdict has been said by the findings.
            if block.reason not in REPEATS:
                yield _block(block, addressed, item, language)
    if item.completeness is not None:
        for lack in item.completeness.missing:
            said = words(language, _LACKS[lack.tier])
            told = (f"missing: {lack.member}", f"for {item.completeness.receiver}", f"source: {lack.source}")
            place = _place(lack.pointer, item)
            mark = _identity(item, _LACKS[lack.tier], lack.pointer, lack.member, item.completeness.receiver)
            yield Point(_LACKS[lack.tier], "info", lack.pointer, place, told, mark, said.title, lack.why, said.fix)


def by_rule(item: Judged, language: str) -> list[tuple[str, list[Point]]]:
    """
    The points of a message by rule, the gravest first: what stops the message is what its sender must see.
    """
    rules: dict[str, list[Point]] = {}
    for point in points(item, language):
        rules.setdefault(point.rule, []).append(point)
    return sorted(rules.items(), key=lambda entry: -max(SEVERITY_RANK[point.severity] for point in entry[1]))


def _finding(found: Finding, item: Judged, language: str) -> Point:
    mark = _identity(item, found.rule, found.pointer, found.missing, found.ordinal, found.offset)
    place = item.positions.get(found) or ((item.line,) if item.line else ())
    said = words(language, found.rule)
    return Point(
        found.rule, found.severity, found.pointer, place, tuple(notes(found, item)), mark, *said, found.missing or ""
    )


def _block(block: Block, addressed: Addressed, item: Judged, language: str) -> Point:
    told = [f"recipient {addressed.index + 1}" if addressed.index >= 0 else "recipient asked about"]
    if block.missing:
        told.append(f"missing: {block.missing}")
    if block.how:
        told.append(block.how.replace("_", " "))
    if block.rule:
        told.append(f"by {block.rule}")
    if block.related:
        told.append(f"with {', '.join(block.related)}")
    mark = _identity(item, block.reason, block.pointer, addressed.index, block.rule, block.missing, block.member)
    severity: Severity = "warning" if addressed.answer == "may" else "error"
    place = _place(block.pointer, item)
    return Point(block.reason, severity, block.pointer, place, tuple(told), mark, *words(language, block.reason))


def _place(pointer: str, item: Judged) -> tuple[int, ...]:
    return item.places.get(pointer) or ((item.line,) if item.line else ())


def _identity(item: Judged, *parts: object) -> str:
    text = "\0".join(map(str, (item.source, item.number, *parts)))
    return marked(text)


def marked(text: str) -> str:
    """
    A digest in short groups: a long run of digits would be taken for one of a message's own by who looks for leaks.
    """
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return "-".join(digest[at : at + _GROUP] for at in range(0, _MARK, _GROUP))
