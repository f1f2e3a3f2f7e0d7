"""
Whether a message may go to its recipients, or to one that a user asks about; apart from whether it is valid.

    >>> from datetime import UTC, datetime
    >>> from csea_interop.validation.asked import ask
    >>> from csea_interop.validation.message import examine
    >>> now = datetime(2026, 4, 1, tzinfo=UTC)
    >>> result, message = examine(b"{}", now=now)
    >>> found = judge_exchange(message, result, ask(profile="hotline"), now)
    >>> found.answer, [block.reason for block in found.addressed[0].blocks]
    ('may-not', ['CSEA-EXC-002'])
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from csea_interop.core.finding import Finding
from csea_interop.core.gate import Site, gated
from csea_interop.schema.policy import NO_TASK, TOO_CLOSE, grant_of, rank, reasons, section
from csea_interop.validation.asked import Asked
from csea_interop.validation.attributes import attribute_blocks
from csea_interop.validation.blocks import REFUSED, Block, merged
from csea_interop.validation.result import Result
from csea_model._constants import REFUSES, SHAPES
from csea_model._shape import check as check_shape

Answer = Literal["may", "may-not", "undetermined", "not-asked"]
_INVALID: Final = "CSEA-EXC-002"
_NOT_JUDGED: Final = "CSEA-EXC-003"
_TEST: Final = "CSEA-EXC-011"
_NAMED_ONLY: Final = "CSEA-EXC-012"
_CONDITION: Final = "CSEA-EXC-013"
_UNKNOWN: Final = "CSEA-EXC-014"
_MARKED_HIGHER: Final = "CSEA-EXC-015"
#: Rules that a hypothetical recipient breaks only because nobody said which organisation it is, or where.
_NEEDS_NAME: Final = "CSEA-HSH-009"
_NEEDS_COUNTRY: Final = "CSEA-HSH-011"
_PROHIBITED: Final = "CSEA-PRP-002"
#: What the hypothetical recipient is called inside; no organisation of a message bears the name.
_NOBODY: Final = "asked:recipient"
_WORST_FIRST: Final[tuple[Answer, ...]] = ("may-not", "undetermined", "may", "not-asked")


@dataclass(frozen=True, slots=True)
class Addressed:
    """
    The answer for one recipient.

    Attributes:
        index: place among the recipients of the message; -1 for the one asked about, or for anyone
            where the message may go to nobody.
        role: its role, a code of the model; empty where none is known.
        answer: whether the message may go to it.
        blocks: what is in the way, or, with a life in danger, what is to be mended after.
    """

    index: int
    role: str
    answer: Answer
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Exchange:
    """
    The answer for a message.

    Attributes:
        answer: the worst of all recipients: ``may-not`` before ``undetermined`` before ``may``;
            ``not-asked`` where the message names nobody and nobody was asked about.
        addressed: the answer for each recipient.
        purpose: what it was asked for, a code of the model; empty where none is known.
        send_now: a life is in danger, and what is in the way is mended after sending.
    """

    answer: Answer
    addressed: tuple[Addressed, ...] = ()
    purpose: str = ""
    send_now: bool = False


#: Nobody was asked about.
NOT_ASKED: Final = Exchange("not-asked")


def judge_exchange(message: Any, result: Result, asked: Asked | None, now: datetime) -> Exchange:
    """
    Whether a message may go to each of its recipients, or to the one asked about.

    Args:
        message: the value that was judged, of any shape; None where the text could not be read.
        result: the verdict on it.
        asked: whom and what for the user asks about; None for the message's own recipients.
        now: the moment of judging.

    A message that is refused goes to nobody; one that is invalid goes nowhere before it is mended. With a life in
    danger only faults of reading and safety stop it.
    """
    whole = message if isinstance(message, dict) else {}
    question = _Question(whole, result, asked, now)
    addressed = []
    for index, recipient in question.recipients():
        blocks = merged(question.blocks(index, recipient))
        role = _code(recipient.get("role"), SHAPES["Participant"]["role"].codes)
        addressed.append(Addressed(index, role, _answer(blocks, result.urgent), blocks))
    answers = {a.answer for a in addressed}
    answer: Answer = next((a for a in _WORST_FIRST if a in answers), "not-asked")
    purpose = _code(question.governance.get("purpose"), SHAPES["Governance"]["purpose"].codes)
    send_now = result.urgent and answer == "may" and any(a.blocks for a in addressed)
    return Exchange(answer, tuple(addressed), purpose, send_now)


def _answer(blocks: tuple[Block, ...], urgent: bool) -> Answer:
    if urgent:
        return "may-not" if any(b.stops for b in blocks) else "may"
    answers = {reasons()[b.reason].answer for b in blocks}
    return "may-not" if "may-not" in answers else "undetermined" if answers else "may"


def _code(value: Any, known: Any) -> str:
    """
    A code of the model, and nothing else that a sender may have written.
    """
    return value if isinstance(value, str) and value in known else ""


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


class _Question:
    """
    One message, as it would be if it went to whom the user asks about.
    """

    def __init__(self, message: dict[str, Any], result: Result, asked: Asked | None, now: datetime) -> None:
        self.result = result
        self.asked = asked or Asked()
        self.original = message
        self.message = dict(message)
        if self.asked.role:
            own = {"participant_id": _NOBODY, "role": self.asked.role, "country": self.asked.country}
            self.message["recipients"] = [{name: value for name, value in own.items() if value}]
        self.governance = _mapping(message.get("governance"))
        if self.asked.purpose:
            self.governance = {**self.governance, "purpose": self.asked.purpose}
            self.message["governance"] = self.governance
        self.now = now
        self.errors = self._errors()
        self.of_rules = merged(self._of_rules())
        #: By role: however many recipients there are, the message is walked once for each of their roles.
        self.of_attributes: dict[str, tuple[Block, ...]] = {}

    def recipients(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """
        Each recipient with its place.
        """
        own = self.message.get("recipients")
        found = [r for r in own if isinstance(r, dict)] if isinstance(own, list) else []
        if self.asked.role or not found:
            # Where nobody is named, the answer for anyone is asked for where it is no.
            if found or self.errors or self.asked.purpose or self.result.verdict == "undetermined":
                yield -1, found[0] if found else {}
            return
        yield from enumerate(found)

    def blocks(self, index: int, recipient: dict[str, Any]) -> Iterator[Block]:
        """
        All that is in the way of one recipient.
        """
        refused = [f for f in self.errors if f.rule in REFUSES and f.rule not in _again()]
        if self.result.verdict == "undetermined" and not refused:
            yield Block(_NOT_JUDGED, "/format_version")
            return
        yield from self.of_rules
        if not self.original:
            return
        yield from self._of_asked()
        role, purpose = recipient.get("role"), self.governance.get("purpose")
        if isinstance(role, str) and isinstance(purpose, str):
            yield from self._of_policy(index, role, purpose)
        elif not role and self.asked.purpose:
            yield Block(_UNKNOWN, "", missing="recipients")

    def _errors(self) -> list[Finding]:
        """
        The errors of the message, with those about recipient or purpose as if it went to whom the user asks about.
        """
        changed: set[str] = set()
        rules: set[str] = set()
        for about, pointer, wanted in (
            ("recipient", "/recipients", self.asked.role),
            ("purpose", "/governance/purpose", self.asked.purpose),
        ):
            if wanted:
                rules |= set(section("rules")[about])
                changed.add(pointer)
        kept = [
            f
            for f in self.result.findings
            if f.rule not in rules and not any(f.pointer == p or f.pointer.startswith(f"{p}/") for p in changed)
        ]
        # What is missing where the hypothetical stands is there now.
        kept = [f for f in kept if not (self.asked.role and f.pointer == "" and f.missing == "recipients")]
        if rules and self.original:
            # The shape is looked at again: of another version's message it was not looked at before.
            shape: list[Finding] = []
            check_shape(self.message, None, shape)
            kept += gated(self.message, shape, _sites(frozenset(rules)), SHAPES, self.now)[0]
        return [f for f in kept if f.severity == "error"]

    def _of_rules(self) -> Iterator[Block]:
        again = _again()
        for finding in self.errors:
            reason, pointer = again.get(finding.rule), finding.pointer
            hypothetical = bool(self.asked.role)
            if hypothetical and pointer.startswith("/recipients"):
                # Nobody stands there but in the question: the limit that keeps the recipient out does.
                pointer = finding.related[0] if finding.related else ""
            unknown = finding.rule == _NEEDS_NAME or (finding.rule == _NEEDS_COUNTRY and not self.asked.country)
            if hypothetical and unknown:
                yield Block(_UNKNOWN, pointer, finding.rule)
            elif reason and reason != _INVALID:
                yield Block(reason, pointer, finding.rule, finding.missing or "")
            elif finding.rule in REFUSES:
                yield Block(REFUSED, pointer, finding.rule)
            else:
                yield Block(_INVALID, pointer)
        if self.result.verdict in ("refused", "invalid") and not self.result.findings:
            # A verdict without findings comes from a caller who kept none of them.
            yield Block(_INVALID, "")

    def _of_asked(self) -> Iterator[Block]:
        if self.asked.in_earnest and self.original.get("test") is True:
            yield Block(_TEST, "/test")
        handling = _mapping(self.governance.get("handling"))
        if self.asked.role and handling.get("tlp") == "RED" and not self._is_named():
            yield Block(_NAMED_ONLY, "/governance/handling/tlp")

    def _is_named(self) -> bool:
        """
        Whether the recipient asked about may be one that the message names; it may where the message names nobody yet.
        """
        own = self.original.get("recipients")
        named = [r for r in own if isinstance(r, dict)] if isinstance(own, list) else []
        return not named or any(
            r.get("role") == self.asked.role and self.asked.country in ("", r.get("country")) for r in named
        )

    def _of_policy(self, index: int, role: str, purpose: str) -> Iterator[Block]:
        grant = grant_of(role, purpose)
        if grant is None:
            # A purpose that nobody may have is refused as such, not for the role.
            if all(f.rule != _PROHIBITED for f in self.errors):
                yield Block(NO_TASK, "/governance/purpose" if index < 0 else f"/recipients/{index}/role")
            return
        state = self.governance.get("data_state")
        if not isinstance(state, str) or state not in grant.data_states:
            yield Block(TOO_CLOSE, "/governance/data_state")
        marking = self.governance.get("sensitivity")
        if rank(marking if isinstance(marking, str) else "") > rank(grant.marking):
            yield Block(_MARKED_HIGHER, "/governance/sensitivity")
        for name in grant.needs:
            if name not in self.governance:
                yield Block(_CONDITION, "/governance", missing=name)
        if role not in self.of_attributes:
            self.of_attributes[role] = merged(attribute_blocks(self.original, role, purpose))
        yield from self.of_attributes[role]


def _again() -> dict[str, str]:
    """
    Rules that are asked again of a recipient or purpose, each with the reason that it becomes.
    """
    return {rule: reason for own in section("rules").values() for rule, reason in own.items()}


def _sites(rules: frozenset[str]) -> tuple[Site, ...]:
    from csea_model._sites import SITES

    return tuple(site for site in SITES if site.rule.id in rules)
