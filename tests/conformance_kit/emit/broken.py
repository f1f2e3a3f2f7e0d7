"""
Emitters that are wrong in one way each, with the requirements that each of them breaks.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple

from csea_interop.conformance.kit.publishing.truth import Truth
from csea_interop.conformance.reference.library import Library
from csea_interop.conformance.reference.producer import Producer
from csea_interop.conformance.reference.publisher import Place, Publisher
from csea_interop.core.clock import written

Json = dict[str, Any]


class InventsDefaults(Producer):
    def payload(self, facts: Mapping[str, Any]) -> Json:
        payload = super().payload(facts)
        for item in payload.get("content_items", ()):
            item["synthetic_status"] = "not_synthetic"
        return payload


class ConvertsAges(Producer):
    def payload(self, facts: Mapping[str, Any]) -> Json:
        payload = super().payload(facts)
        for child in payload.get("children", ()):
            for assessment in child.get("age_assessments", ()):
                if assessment.pop("maturity", None):
                    assessment |= {"basis": "apparent", "years_min": 9, "years_max": 12}
        return payload


class AveragesAges(Producer):
    def payload(self, facts: Mapping[str, Any]) -> Json:
        payload = super().payload(facts)
        for child in payload.get("children", ()):
            for assessment in child.get("age_assessments", ()):
                if "years_min" in assessment:
                    middle = (assessment["years_min"] + assessment["years_max"]) // 2
                    assessment |= {"years_min": middle, "years_max": middle}
        return payload


class WidensThePurpose(Producer):
    def envelope(self, facts: Mapping[str, Any], now: datetime) -> Json:
        said = super().envelope(facts, now)
        said["governance"]["permitted_purposes"].append("statistics")
        return said


class InventsABasis(Producer):
    def envelope(self, facts: Mapping[str, Any], now: datetime) -> Json:
        said = super().envelope(facts, now)
        said["governance"].setdefault("disclosure_basis", [{"instrument": {"scheme": "eu-gdpr", "code": "A6-1-f"}}])
        return said


class OneBasisForAll(Producer):
    def envelope(self, facts: Mapping[str, Any], now: datetime) -> Json:
        said = super().envelope(facts, now)
        if "disclosure_basis" in said["governance"]:
            said["governance"]["disclosure_basis"] = [{"instrument": {"scheme": "eu-gdpr", "code": "A6-1-f"}}]
        return said


class LowestMarking(Producer):
    def mark(self, message: Json, now: datetime) -> None:
        message["governance"]["sensitivity"] = "public"
        super().mark(message, now)


class AlwaysATest(Producer):
    def envelope(self, facts: Mapping[str, Any], now: datetime) -> Json:
        return {**super().envelope(facts, now), "test": True}


class OneIdentifier(Producer):
    def envelope(self, facts: Mapping[str, Any], now: datetime) -> Json:
        return {**super().envelope(facts, now), "message_id": "urn:uuid:3f2504e0-4f89-41d3-9a0c-0305e82c33aa"}


class OneItemOnly(Producer):
    def payload(self, facts: Mapping[str, Any]) -> Json:
        payload = super().payload(facts)
        if "item_relations" in payload:
            del payload["item_relations"], payload["content_items"][1:]
        return payload


class RaisesUrgency(Producer):
    def payload(self, facts: Mapping[str, Any]) -> Json:
        payload = super().payload(facts)
        if "incident" in payload:
            payload["incident"]["urgency"]["threat_to_life"] = "no"
        return payload


class ForgetsTheBeginning(Producer):
    def history(self, facts: Mapping[str, Any]) -> list[Json]:
        last = super().history(facts)[-1]
        return [{**{name: last[name] for name in ("activity", "actor", "role")}, "sequence": 1, "at": written(_NOON)}]


class OneRecipientMore(Producer):
    def envelope(self, facts: Mapping[str, Any], now: datetime) -> Json:
        said = super().envelope(facts, now)
        said["recipients"].append(
            {"participant_id": "org:partner-example-se", "role": "law_enforcement", "country": "SE"}
        )
        return said


class ForgetsAddresses(Producer):
    def payload(self, facts: Mapping[str, Any]) -> Json:
        payload = super().payload(facts)
        for item in payload.get("content_items", ()):
            for location in item.get("locations", ()):
                location.pop("checked_at")
        return payload


class SendsAnything(Producer):
    """
    Sends what cannot be used as well.
    """

    def produce(self, facts: Mapping[str, Any], now: datetime) -> Json | None:
        made = super().produce(facts, now)
        if made is None:
            return None
        return {**made, "note": "a member that the format does not know"}


class Careless(Publisher):
    """
    Publishes what it made, whether it can be used or not.
    """

    def produce(self, facts: Mapping[str, Any], now: datetime) -> Json | None:
        message = {**self.envelope(facts, now), "payload": self.payload(facts), "provenance": self.history(facts)}
        message["provenance"].append(self.sent(message, now))
        return message


class ShowsSmall(Careless):
    def hidden(self, truth: Truth) -> set[Place]:
        return set()


class HidesTheSmallAlone(Careless):
    def hidden(self, truth: Truth) -> set[Place]:
        return {place for place, count in self.places(truth).items() if self.is_small(truth, place, count)}


class LooksAtEachTableAlone(Careless):
    def hidden(self, truth: Truth) -> set[Place]:
        alone = [Truth((table,), truth.records, truth.once_by) for table in truth.tables]
        return {(number, cell) for number, one in enumerate(alone) for _, cell in Publisher.hidden(self, one)}


class TotalsWrong(Careless):
    def table(self, truth: Truth, number: int, table: Mapping[str, Any], hidden: set[Place]) -> Json:
        payload = super().table(truth, number, table, hidden)
        for total in payload.get("totals", ()):
            if "value" in total:
                total["value"] += 1
        return payload


class Rounds(Careless):
    def figure(self, truth: Truth, place: Place, hidden: set[Place]) -> Json:
        made = super().figure(truth, place, hidden)
        return {**made, "value": round(made["value"], -1)} if made.get("value", 0) > 90 else made


class CountsTwice(Careless):
    def publish(self, facts: Mapping[str, Any], now: datetime) -> list[Json]:
        return super().publish({name: value for name, value in facts.items() if name != "count_once_by"}, now)


class NamesRecords(Careless):
    def table(self, truth: Truth, number: int, table: Mapping[str, Any], hidden: set[Place]) -> Json:
        payload = super().table(truth, number, table, hidden)
        return {**payload, "coverage": f"From record {truth.records[0]['id']} on."}


class DropsThePurpose(Producer):
    """
    Sends everything for the purpose that it was collected for.
    """

    def envelope(self, facts: Mapping[str, Any], now: datetime) -> Json:
        said = super().envelope(facts, now)
        governance = said["governance"]
        governance["purpose"] = governance["original_purpose"]
        governance["permitted_purposes"] = list(
            dict.fromkeys([governance["original_purpose"], *governance["permitted_purposes"]])
        )
        return said

    def history(self, facts: Mapping[str, Any]) -> list[Json]:
        return super().history(
            {**facts, "steps": [step for step in facts["steps"] if step["activity"] != "repurposed"]}
        )


class LeavesOutNoughts(Careless):
    def table(self, truth: Truth, number: int, table: Mapping[str, Any], hidden: set[Place]) -> Json:
        payload = super().table(truth, number, table, hidden)
        payload["observations"] = [entry for entry in payload["observations"] if entry.get("value") != 0]
        return payload


class HidesEverything(Careless):
    def hidden(self, truth: Truth) -> set[Place]:
        return set(self.places(truth))


class DeclaresNoThreshold(Careless):
    def table(self, truth: Truth, number: int, table: Mapping[str, Any], hidden: set[Place]) -> Json:
        payload = super().table(truth, number, table, hidden)
        payload.pop("suppression", None)
        return payload


class OneForm(Careless):
    """
    Fills in the same unit, statement and period every time.
    """

    def table(self, truth: Truth, number: int, table: Mapping[str, Any], hidden: set[Place]) -> Json:
        same = {
            "counted_unit": "report",
            "deduplication": {"statement": {"scheme": "example-deduplication", "code": "every_report_counts"}},
            "period": {"start": "2026-01-01", "end": "2026-03-31"},
        }
        return {**super().table(truth, number, table, hidden), **same}


class Rewriting(Library):
    """
    A library that works on plain values.
    """

    def pass_through(self, raw: bytes, now: datetime) -> bytes | None:
        made = super().pass_through(raw, now)
        return None if made is None else json.dumps(self.changed(json.loads(made)), ensure_ascii=False).encode()

    def changed(self, value: Any) -> Any:
        return value


class LosesExtensions(Rewriting):
    def changed(self, value: Any) -> Any:
        return {name: part for name, part in value.items() if name != "extensions"}


class RoundsNumbers(Rewriting):
    def changed(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self.changed(part) for name, part in value.items()}
        if isinstance(value, list):
            return [self.changed(part) for part in value]
        if isinstance(value, bool) or not isinstance(value, int | float):
            return value
        short = struct.unpack("f", struct.pack("f", value))[0]
        return int(short) if isinstance(value, int) else short


class MendsTheInvalid(Library):
    """
    Leaves out what it does not know, and gives the rest on whatever it is.
    """

    def pass_through(self, raw: bytes, now: datetime) -> bytes | None:
        made = super().pass_through(raw, now)
        if made is not None:
            return made
        try:
            value = json.loads(raw)
        except (ValueError, RecursionError):
            return None
        return None if not isinstance(value, dict) else json.dumps({**value, "sender_reference": "MENDED-1"}).encode()


class ReadsLeniently(Library):
    def pass_through(self, raw: bytes, now: datetime) -> bytes | None:
        made = super().pass_through(raw, now)
        if made is None:
            try:
                json.loads(raw)
            except (ValueError, RecursionError):
                return None
            return raw
        return made


_NOON: Final = datetime.fromisoformat("2026-03-31T12:00:00Z")


class Broken(NamedTuple):
    """
    One of them: what is wrong with it, and the numbers of the requirements that it breaks.
    """

    title: str
    made: type[Producer | Publisher | Library]
    breaks: tuple[int, ...]


PRODUCERS: Final = {
    "invents-defaults": Broken("Says of every item that it was not made by a machine", InventsDefaults, (3,)),
    "converts-ages": Broken("Makes years of maturity", ConvertsAges, (4,)),
    "averages-ages": Broken("Makes one age of a range", AveragesAges, (4,)),
    "widens-the-purpose": Broken("Permits statistics as well", WidensThePurpose, (5,)),
    "drops-the-purpose": Broken("Keeps to the purpose of collection", DropsThePurpose, (5,)),
    "invents-a-basis": Broken("Fills in a legal basis where none is known", InventsABasis, (12,)),
    "one-basis-for-all": Broken("Names the same legal basis everywhere", OneBasisForAll, (14,)),
    "lowest-marking": Broken("Marks as low as the format lets it", LowestMarking, (6,)),
    "always-a-test": Broken("Marks everything as a test", AlwaysATest, (8,)),
    "one-identifier": Broken("Sends everything under one identifier", OneIdentifier, (9,)),
    "one-item-only": Broken("Joins near duplicates", OneItemOnly, (2, 11)),
    "raises-urgency": Broken("Answers whether a life is in danger", RaisesUrgency, (13,)),
    "forgets-the-beginning": Broken("Begins its history in the middle", ForgetsTheBeginning, (7,)),
    "one-recipient-more": Broken("Sends to one party more", OneRecipientMore, (10,)),
    "forgets-times": Broken("Leaves out when an address was checked", ForgetsAddresses, (2,)),
    "sends-anything": Broken("Adds a member that the format does not know", SendsAnything, (1,)),
}
PUBLISHERS: Final = {
    "shows-small": Broken("Hides nothing", ShowsSmall, (5,)),
    "hides-the-small-alone": Broken("Hides no second figure", HidesTheSmallAlone, (1, 6, 7)),
    "each-table-alone": Broken("Chooses what to hide in each table alone", LooksAtEachTableAlone, (7,)),
    "totals-wrong": Broken("Adds one to each total", TotalsWrong, (1, 4)),
    "rounds": Broken("Rounds large figures to tens", Rounds, (1, 3, 4)),
    "counts-twice": Broken("Counts an address as often as it was reported", CountsTwice, (3, 4)),
    "names-records": Broken("Names a record in the text", NamesRecords, (2,)),
    "leaves-out-noughts": Broken("Leaves out what is nought", LeavesOutNoughts, (11,)),
    "hides-everything": Broken("Shows no figure at all", HidesEverything, (13,)),
    "declares-no-threshold": Broken("Hides without saying below what", DeclaresNoThreshold, (12,)),
    "one-form": Broken("Fills in the same form every time", OneForm, (8, 9, 10)),
}
LIBRARIES: Final = {
    "loses-extensions": Broken("Leaves extensions out", LosesExtensions, (1, 2)),
    "rounds-numbers": Broken("Keeps numbers as floats of 32 bits", RoundsNumbers, (1, 2, 3)),
    "mends-the-invalid": Broken("Changes what is invalid and lets it out", MendsTheInvalid, (4, 5, 6)),
    "reads-leniently": Broken("Takes doubled names and what no strict reader takes", ReadsLeniently, (5,)),
}
