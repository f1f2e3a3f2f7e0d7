"""
Forwarders that are wrong in one way each, with the requirements that each of them breaks.
"""

# ruff: noqa: D102 - each method does what the one it overrides does, but for the fault that its class names

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from csea_interop.conformance.reference.forwarder import Forwarder, Task
from csea_interop.core.builtins import step_digest
from csea_interop.core.reader import read
from csea_interop.validation.message import examine

Json = dict[str, Any]


class Careless(Forwarder):
    """
    Judges what came in as it has to, and never what it made of it.
    """

    def forward(self, raw: bytes, task: Task) -> list[Json]:
        return super().forward(raw, task) if Forwarder().forward(raw, task) else []

    def may_go(self, out: Json, task: Task) -> bool:
        return True


class RewritesHistory(Careless):
    """
    Changes an earlier step.
    """

    def history(self, out: Json) -> list[Json]:
        steps = super().history(out)
        last = steps[-1]
        if "purpose" in last:
            last["purpose"] = "statistics"
        return steps


class ForgetsHistory(Careless):
    """
    Keeps the last step alone.
    """

    def history(self, out: Json) -> list[Json]:
        last = super().history(out)[-1]
        return [{**last, "sequence": 1}]


class LowersTheMarking(Careless):
    """
    Marks every answer alike, and lower without a step.
    """

    def address(self, out: Json, message: Mapping[str, Any], task: Task) -> None:
        super().address(out, message, task)
        out["governance"].pop("raised", None)
        if out["message_type"] == "outcome":
            out["governance"]["sensitivity"] = "restricted"


class WidensThePurpose(Careless):
    """
    Permits a purpose more.
    """

    def address(self, out: Json, message: Mapping[str, Any], task: Task) -> None:
        super().address(out, message, task)
        permitted = out["governance"]["permitted_purposes"]
        out["governance"]["permitted_purposes"] = list(dict.fromkeys([*permitted, "legal_compliance"]))


class ConvertsAges(Careless):
    """
    Makes years of maturity.
    """

    def cut(self, out: Json, leave_out: Sequence[str]) -> list[Json]:
        changes = super().cut(out, leave_out)
        for child in out["payload"].get("children", ()):
            for assessment in child.get("age_assessments", ()):
                if assessment.pop("maturity", None) is not None:
                    assessment |= {"basis": "apparent", "years_min": 9, "years_max": 12}
        return changes


class DropsAField(Careless):
    """
    Leaves a member out in silence.
    """

    def cut(self, out: Json, leave_out: Sequence[str]) -> list[Json]:
        changes = super().cut(out, leave_out)
        for item in out["payload"].get("content_items", ()):
            item.pop("media_type", None)
        return changes


class ListsNothing(Careless):
    """
    Leaves out what it is told to, and lists nothing.
    """

    def cut(self, out: Json, leave_out: Sequence[str]) -> list[Json]:
        super().cut(out, leave_out)
        return []


class DropsExtensions(Careless):
    """
    Leaves extensions out in silence.
    """

    def cut(self, out: Json, leave_out: Sequence[str]) -> list[Json]:
        out.pop("extensions", None)
        return super().cut(out, leave_out)


class SendsAnything(Forwarder):
    """
    Sends on what cannot be used.
    """

    def forward(self, raw: bytes, task: Task) -> list[Json]:
        value = read(raw).value
        return [value] if not examine(raw, now=task.now)[0].ok else super().forward(raw, task)


class AsksNoPolicy(Forwarder):
    """
    Sends to whoever is named.
    """

    def may_go(self, out: Json, task: Task) -> bool:
        return True


class KeepsTheIdentifier(Careless):
    """
    Sends under another's identifier.
    """

    def address(self, out: Json, message: Mapping[str, Any], task: Task) -> None:
        super().address(out, message, task)
        out["message_id"] = message["message_id"]


class OneRecipientOnly(Careless):
    """
    Tells the first and forgets the others.
    """

    def address(self, out: Json, message: Mapping[str, Any], task: Task) -> None:
        super().address(out, message, task)
        out["recipients"] = out["recipients"][:1]


class CopiesTheSender(Careless):
    """
    Sends a copy to the one it came from.
    """

    def address(self, out: Json, message: Mapping[str, Any], task: Task) -> None:
        super().address(out, message, task)
        out["recipients"].append(message["sender"])


class RecordsNoPurpose(Careless):
    """
    Takes up another purpose without a step.
    """

    def step(self, steps: list[Json], task: Task, activity: str, *more: Any) -> None:
        if activity != "repurposed":
            super().step(steps, task, activity, *more)


class LoosensHandling(Careless):
    """
    Lets encryption go.
    """

    def address(self, out: Json, message: Mapping[str, Any], task: Task) -> None:
        super().address(out, message, task)
        out["governance"].get("handling", {}).pop("encrypt_in_transit", None)


class TranslatesInSilence(Careless):
    """
    Passes a translation for the original.
    """

    def cut(self, out: Json, leave_out: Sequence[str]) -> list[Json]:
        changes = super().cut(out, leave_out)
        for note in out["payload"].get("narratives", ()):
            if note["language"] != "en" and "original_language" not in note:
                note |= {"language": "en", "text": "See the coded members of this message."}
        return changes


class TakesTrialsForEarnest(Careless):
    """
    Marks no trial.
    """

    def address(self, out: Json, message: Mapping[str, Any], task: Task) -> None:
        super().address(out, message, task)
        out["test"] = False


class SaysComplete(Careless):
    """
    Calls complete what lacks a part.
    """

    def cut(self, out: Json, leave_out: Sequence[str]) -> list[Json]:
        stated = out["completeness"]
        changes = super().cut(out, leave_out)
        out["completeness"] = stated
        return changes


class SendsNothing(Forwarder):
    """
    Keeps everything to itself.
    """

    def forward(self, raw: bytes, task: Task) -> list[Json]:
        return []


class CountsWrong(Careless):
    """
    States a wrong digest of the step before.
    """

    def record(self, out: Json, message: Mapping[str, Any], task: Task, changes: list[Json]) -> None:
        super().record(out, message, task, changes)
        out["provenance"][-1]["previous_step_digest"] = step_digest({})


class BreaksTheShape(Careless):
    """
    Adds a member that the format does not know.
    """

    def forward(self, raw: bytes, task: Task) -> list[Json]:
        return [{**json.loads(json.dumps(out)), "relayed": True} for out in super().forward(raw, task)]


class Broken(NamedTuple):
    """
    A forwarder, what is wrong with it, and the requirements that it breaks.
    """

    wrong: str
    made: type[Forwarder]
    breaks: tuple[int, ...]


BROKEN: Final = {
    "rewrites-history": Broken("Changes an earlier step", RewritesHistory, (4,)),
    "forgets-history": Broken("Keeps the last step alone", ForgetsHistory, (1, 4, 14)),
    "lowers-the-marking": Broken("Marks every answer alike, and lower without a step", LowersTheMarking, (1, 8)),
    "widens-the-purpose": Broken("Permits a purpose more", WidensThePurpose, (6,)),
    "converts-ages": Broken("Makes years of maturity", ConvertsAges, (9, 10)),
    "drops-a-field": Broken("Leaves a member out in silence", DropsAField, (10, 20)),
    "lists-nothing": Broken("Leaves out what it is told to, and lists nothing", ListsNothing, (10,)),
    "drops-extensions": Broken("Leaves extensions out in silence", DropsExtensions, (12,)),
    "sends-anything": Broken("Sends on what cannot be used", SendsAnything, (15,)),
    "asks-no-policy": Broken("Sends to whoever is named", AsksNoPolicy, (6, 14)),
    "keeps-the-identifier": Broken("Sends under another's identifier", KeepsTheIdentifier, (2,)),
    "one-recipient-only": Broken("Tells the first and forgets the others", OneRecipientOnly, (16, 17)),
    "copies-the-sender": Broken("Sends a copy to the one it came from", CopiesTheSender, (1, 13, 14)),
    "records-no-purpose": Broken("Takes up another purpose without a step", RecordsNoPurpose, (7,)),
    "loosens-handling": Broken("Lets encryption go", LoosensHandling, (18,)),
    "translates-in-silence": Broken("Passes a translation for the original", TranslatesInSilence, (11,)),
    "takes-trials-for-earnest": Broken("Marks no trial", TakesTrialsForEarnest, (19,)),
    "says-complete": Broken("Calls complete what lacks a part", SaysComplete, (20,)),
    "sends-nothing": Broken("Keeps everything to itself", SendsNothing, (16, 17)),
    "counts-wrong": Broken("States a wrong digest of the step before", CountsWrong, (1,)),
    "breaks-the-shape": Broken("Adds a member that the format does not know", BreaksTheShape, (1,)),
}
