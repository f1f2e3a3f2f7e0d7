"""
A publisher of statistics: it counts, hides what is small, and hides more until nothing hidden follows from the rest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from csea_interop.conformance.kit.publishing.recovery import recovered
from csea_interop.conformance.kit.publishing.truth import Cell, Truth, cells, totals
from csea_interop.conformance.reference.producer import Producer

#: The number of a table and a cell of it.
Place = tuple[int, Cell]


class Publisher(Producer):
    """
    Each step can be looked at by itself.
    """

    def publish(self, facts: Mapping[str, Any], now: datetime) -> list[dict[str, Any]]:
        """
        One message for each table that is asked for.

        Args:
            facts: records and tables, as ``conformance/protocol/publisher.md`` has them.
            now: the moment of publishing.
        """
        truth = Truth(tuple(facts["tables"]), tuple(facts["records"]), facts.get("count_once_by", ""))
        hidden = self.hidden(truth)
        made = []
        for number, table in enumerate(truth.tables):
            own = {name: value for name, value in facts.items() if name not in {"tables", "records", "count_once_by"}}
            payload = self.table(truth, number, table, hidden)
            payload["publisher"] = dict(facts["sender"])
            message = self.produce({**own, "sender_reference": table["reference"], "payload": payload}, now)
            made += [message] if message is not None else []
        return made

    def hidden(self, truth: Truth) -> set[Place]:
        """
        The figures that are hidden, over all tables at once.
        """
        places = self.places(truth)
        hidden = {place for place, count in places.items() if self.is_small(truth, place, count)}
        small = set(hidden)
        finest = {(number, cell) for number, table in enumerate(truth.tables) for cell in cells(table)}
        # A figure that was hidden for another's sake must not follow either: a reader could not tell which is which.
        while found := self.revealed(truth, sorted(hidden & (small | finest)), set(places) - hidden):
            hidden.add(self.companion(truth, found, {place: n for place, n in places.items() if place not in hidden}))
        return hidden

    def revealed(self, truth: Truth, hidden: Sequence[Place], shown: set[Place]) -> Place | None:
        """
        The first hidden figure that follows from those that are shown.
        """
        return next((place for place in hidden if self.follows(truth, place, shown)), None)

    def places(self, truth: Truth) -> dict[Place, int]:
        """
        Every figure that is asked for, with its count.
        """
        return {
            (number, cell): truth.value(table, cell)
            for number, table in enumerate(truth.tables)
            for cell in (*cells(table), *totals(table))
        }

    def is_small(self, truth: Truth, place: Place, count: int) -> bool:
        """
        Whether a figure may not be shown.
        """
        return 0 < count < int(truth.tables[place[0]]["threshold"])

    def follows(self, truth: Truth, place: Place, shown: set[Place]) -> bool:
        """
        Whether a hidden figure follows from those that are shown.
        """
        known = {truth.parts(truth.tables[number], cell) for number, cell in shown}
        return recovered(truth.atoms, known, truth.parts(truth.tables[place[0]], place[1]))

    def companion(self, truth: Truth, place: Place, shown: Mapping[Place, int]) -> Place:
        """
        The next figure to hide: the smallest that stands in a total together with the one to be protected, else a total.
        """
        own = truth.parts(truth.tables[place[0]], place[1])
        parts = {other: truth.parts(truth.tables[other[0]], other[1]) for other in shown}
        sums = [atoms for atoms in parts.values() if atoms & own]
        beside = [p for p in shown if shown[p] and not parts[p] & own and any(parts[p] < total for total in sums)]
        above = [p for p in shown if parts[p] & own]
        return min(beside or above, key=lambda p: (shown[p], p))

    def table(self, truth: Truth, number: int, table: Mapping[str, Any], hidden: set[Place]) -> dict[str, Any]:
        """
        The payload of one table, without its publisher.
        """
        payload = {name: table[name] for name in ("period", "area", "counted_unit", "deduplication")}
        if "dimensions" in table:
            payload["dimensions"] = table["dimensions"]
        payload["observations"] = [self.figure(truth, (number, cell), hidden) for cell in cells(table)]
        summed = [self.figure(truth, (number, cell), hidden) for cell in totals(table)]
        payload |= {"totals": summed} if summed else {}
        if any(place[0] == number for place in hidden):
            payload["suppression"] = {"threshold": table["threshold"]}
        payload["lived_experience_consulted"] = "not_recorded"
        return payload

    def figure(self, truth: Truth, place: Place, hidden: set[Place]) -> dict[str, Any]:
        """
        One figure with its coordinates, shown or hidden.
        """
        number, cell = place
        where = {"coordinates": [{"dimension": name, "code": code} for name, code in cell]} if cell else {}
        if place in hidden:
            return {**where, "status": "suppressed"}
        return {**where, "value": truth.value(truth.tables[number], cell), "status": "normal"}
