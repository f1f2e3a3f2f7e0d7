"""
What the report remembers of a run: exact counts, and of places and names only the first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from csea_interop.core.errors import InputError
from csea_interop.core.finding import SEVERITY_RANK, Finding, Severity
from csea_interop.schema.catalogue import catalogue
from csea_interop.validation.judged import Judged, Position

#: Places kept of each rule; further ones are counted.
PLACES: Final = 25
#: Messages named for each verdict; further ones are counted.
NAMED: Final = 25
#: Inputs named that could not be read; further ones are counted.
UNREAD: Final = 25
#: Senders told apart; the messages of further ones are counted together.
SENDERS: Final = 500
#: Most columns in the picture of the batch.
COLUMNS: Final = 40
VERDICTS: Final = ("refused", "undetermined", "invalid", "valid-with-warnings", "valid")
_STRUCTURE: Final = frozenset({"ENC", "STR"})
#: Families that stop a message even where a life is in danger.
_ALWAYS_STOPS: Final = frozenset({"ENC", "SAF"})
#: Answers on the exchange that stand in nobody's way.
_MAY: Final = ("may", "not-asked")


@dataclass(frozen=True, slots=True)
class Place:
    """
    Where a finding stands.
    """

    source: str
    line: int
    position: Position | None
    finding: Finding
    code: str = ""


@dataclass(slots=True)
class RuleSum:
    """
    One rule over the run.
    """

    rule: str
    severity: Severity
    findings: int = 0
    messages: int = 0
    places: list[Place] = field(default_factory=list)

    @property
    def refuses(self) -> bool:
        """
        Whether it refuses the message.
        """
        return catalogue()[self.rule].refuses

    @property
    def kind(self) -> str:
        """
        The name of its sign and colour.
        """
        return "refused" if self.refuses else self.severity

    @property
    def gravity(self) -> tuple[int, int, int, str]:
        """
        Sort key, gravest first: what refuses a message, then by severity, then by how many messages it touches.
        """
        return (not self.refuses, -SEVERITY_RANK[self.severity], -self.messages, self.rule)


@dataclass(frozen=True, slots=True)
class Named:
    """
    A message that someone should look at.
    """

    source: str
    line: int
    verdict: str
    urgent: bool
    findings: int
    rules: tuple[str, ...]


@dataclass(slots=True)
class SenderSum:
    """
    One sender over the run, by number; nothing else is known of it.
    """

    number: int
    source: str
    line: int
    messages: int = 0
    findings: int = 0
    mend: int = 0


class Batch:
    """
    Verdicts over the order of reading, in at most ``COLUMNS`` columns of equal width.

    How long the batch is shows only at its end, so columns are merged in pairs whenever they become too many.
    """

    def __init__(self) -> None:
        self.width = 1
        self.count = 0
        self.columns: list[dict[str, int]] = []

    def add(self, verdict: str) -> None:
        """
        Count the next message.
        """
        index = self.count // self.width
        if index == COLUMNS:
            pairs = zip(self.columns[::2], self.columns[1::2], strict=True)
            self.columns = [{v: a.get(v, 0) + b.get(v, 0) for v in {**a, **b}} for a, b in pairs]
            self.width *= 2
            index = self.count // self.width
        if index == len(self.columns):
            self.columns.append({})
        self.columns[index][verdict] = self.columns[index].get(verdict, 0) + 1
        self.count += 1


class Sums:
    """
    Everything that the report says of a run, in memory that does not grow with it.
    """

    def __init__(self) -> None:
        self.rules: dict[str, RuleSum] = {}
        self.named: dict[str, list[Named]] = {}
        self.senders: dict[str, SenderSum] = {}
        #: Messages of senders beyond those told apart.
        self.later = SenderSum(0, "", 0)
        #: Messages that name no sender, or whose sender could not be read.
        self.anonymous = SenderSum(0, "", 0)
        self.batch = Batch()
        self.unread: list[InputError] = []
        self.may_go = 0
        self.mend = 0
        self.held = 0
        #: Messages with each reason against the exchange.
        self.blocks: dict[str, int] = {}
        self.waiting = 0
        self.urgent_stopped = 0
        self.partly = 0
        #: Whether a code of a message is shown anywhere.
        self.coded = False
        #: Messages that are urgent or not simply valid.
        self.concerned = 0
        #: Messages touched by a fault of structure, and by one of the rules.
        self.touched = {"structure": 0, "rules": 0}
        self.count = {"structure": 0, "rules": 0}

    def add(self, item: Judged | InputError) -> None:
        """
        Count one outcome.
        """
        if isinstance(item, InputError):
            if len(self.unread) < UNREAD:
                self.unread.append(item)
            return
        result = item.result
        families = {rule.split("-")[1] for rule in result.totals}
        stopped = result.verdict == "refused" or bool(families & _ALWAYS_STOPS) or item.exchange.answer == "may-not"
        mend = False
        fine = result.verdict in ("valid", "valid-with-warnings")
        if (fine and item.exchange.answer in _MAY) or (result.urgent and not stopped):
            self.may_go += 1
        elif fine:
            self.held += 1
        elif result.verdict == "undetermined":
            self.waiting += 1
        elif result.verdict != "refused":
            self.mend += 1
            mend = True
        self.urgent_stopped += result.urgent and stopped
        self.partly += bool(result.not_evaluated)
        self.batch.add(result.verdict)
        for reason in {block.reason for each in item.exchange.addressed for block in each.blocks}:
            self.blocks[reason] = self.blocks.get(reason, 0) + 1
        self._axes(families, item)
        self._rules(item)
        self._sender(item, mend)
        if result.findings or result.verdict != "valid" or result.urgent or item.exchange.answer not in _MAY:
            self.concerned += 1
            # Danger to life has a list of its own, so that no cut hides it.
            named = self.named.setdefault("urgent" if result.urgent else result.verdict, [])
            if len(named) < NAMED:
                total = sum(result.totals.values())
                named.append(Named(item.source, item.line, result.verdict, result.urgent, total, tuple(result.totals)))

    def _axes(self, families: set[str], item: Judged) -> None:
        self.touched["structure"] += bool(families & _STRUCTURE)
        self.touched["rules"] += bool(families - _STRUCTURE)
        for rule, count in item.result.totals.items():
            self.count["structure" if rule.split("-")[1] in _STRUCTURE else "rules"] += count

    def _rules(self, item: Judged) -> None:
        for rule, count in item.result.totals.items():
            entry = self.rules.get(rule)
            if entry is None:
                entry = self.rules[rule] = RuleSum(rule, "info")
            entry.findings += count
            entry.messages += 1
        for finding in item.result.findings:
            entry = self.rules[finding.rule]
            if SEVERITY_RANK[finding.severity] > SEVERITY_RANK[entry.severity]:
                entry.severity = finding.severity
            if len(entry.places) < PLACES:
                code = item.codes.get(finding, "")
                self.coded = self.coded or bool(code)
                entry.places.append(Place(item.source, item.line, item.positions.get(finding), finding, code))

    def _sender(self, item: Judged, mend: bool) -> None:
        if not item.sender:
            entry = self.anonymous
        elif item.sender in self.senders:
            entry = self.senders[item.sender]
        elif len(self.senders) < SENDERS:
            entry = self.senders[item.sender] = SenderSum(len(self.senders) + 1, item.source, item.line)
        else:
            entry = self.later
        entry.messages += 1
        entry.findings += sum(item.result.totals.values())
        entry.mend += mend or item.result.verdict == "refused"
