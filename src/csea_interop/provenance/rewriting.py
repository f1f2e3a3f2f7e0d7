"""
The steps of a migration, applied to a message: what went, what was recoded, and where pointers lead after.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from csea_interop.core.gate import elements
from csea_interop.core.pointer import Place, escape, parse, tokens
from csea_interop.schema.migrations import Step

Spot = tuple[str, ...]


class Loss(NamedTuple):
    """
    Something that the message does not carry any more, or carries otherwise.

    Attributes:
        code: permanent id, such as ``CSEA-MIG-MEMBER``.
        place: pointer into the message as it was.
        reason: why, and what became of it, one sentence.
    """

    code: str
    place: str
    reason: str


class Edit(NamedTuple):
    """
    One change: ``kind`` as provenance says it, the place as it was, the loss it means, if any.
    """

    kind: str
    spot: Spot
    code: str
    reason: str


def pointer(spot: Spot) -> str:
    """
    The pointer of a spot.
    """
    return "".join("/" + escape(token) for token in spot)


def rewrite(message: dict[str, Any], steps: Iterable[Step]) -> list[Edit]:
    """
    Apply the steps to the message itself; what they found is returned, in the order of the steps.

    A step that meets another shape than the model's leaves it alone: the fault is then told by a check.
    """
    edits: list[Edit] = []
    gone: list[tuple[Spot, Any, str | int]] = []
    for step in steps:
        for path in step.at:
            for value, place, _ in elements(message, path):
                if not isinstance(value, dict):
                    continue
                here = _spot(place)
                if step.do == "recode":
                    if value.get(step.member) == step.code:
                        value[step.member] = step.becomes
                        code = "" if step.relation == "exact_match" else "CSEA-MIG-CODE"
                        edits.append(Edit("replaced", (*here, step.member), code, step.reason))
                elif step.do == "drop_member" and step.member in value:
                    edits.append(Edit("removed", (*here, step.member), "CSEA-MIG-MEMBER", step.reason))
                    gone.append(((*here, step.member), value, step.member))
                elif step.do == "drop_element" and step.member not in value:
                    edits.append(Edit("removed", here, "CSEA-MIG-ELEMENT", step.reason))
                    gone.append((here, *_container(message, here)))
    _remove(message, gone)
    return edits


def _spot(place: Place) -> Spot:
    return tuple(str(token) for token in tokens(place))


def _container(message: Any, spot: Spot) -> tuple[Any, str | int]:
    here = message
    for token in spot[:-1]:
        here = here[int(token)] if isinstance(here, list) else here[token]
    return here, int(spot[-1]) if isinstance(here, list) else spot[-1]


def _remove(message: Any, gone: list[tuple[Spot, Any, str | int]]) -> None:
    emptied = []
    # From the last element on, so that the indexes of those before still hold.
    for spot, holder, key in sorted(
        gone, key=lambda g: [(t.isdigit(), int(t) if t.isdigit() else t) for t in g[0]], reverse=True
    ):
        del holder[key]
        if isinstance(holder, list) and not holder:
            emptied.append(spot[:-1])
    for spot in emptied:
        # A list holds something or is not there.
        holder, key = _container(message, spot)
        del holder[key]


def moved(spot: Spot, edits: Iterable[Edit]) -> Spot | None:
    """
    Where what stood at ``spot`` stands after the edits; None if it is gone.
    """
    out = list(spot)
    for edit in edits:
        at = len(edit.spot) - 1
        if edit.kind != "removed":
            continue
        if spot[: at + 1] == edit.spot:
            return None
        same_list = edit.spot[at].isdigit() and spot[:at] == edit.spot[:at] and len(spot) > at
        if same_list and int(spot[at]) > int(edit.spot[at]):
            out[at] = str(int(out[at]) - 1)
    return tuple(out)


def markings(message: dict[str, Any], edits: list[Edit]) -> list[Loss]:
    """
    Rewrite the pointers of raised sensitivities, which speak of the message as it stands; those of what went go too.
    """
    governance = message.get("governance")
    raised = governance.get("raised") if isinstance(governance, dict) else None
    if not isinstance(raised, list) or not isinstance(governance, dict):
        return []
    kept, losses = [], []
    for index, entry in enumerate(raised):
        stated = entry.get("pointer") if isinstance(entry, dict) else None
        spot = parse(stated) if isinstance(stated, str) else None
        if spot is None:
            kept.append(entry)
            continue
        there = moved(spot, edits)
        if there is None:
            place = pointer(("governance", "raised", str(index)))
            losses.append(Loss("CSEA-MIG-MARKING", place, "what it marked is left out of this version"))
        else:
            kept.append({**entry, "pointer": pointer(there)})
    if kept:
        governance["raised"] = kept
    else:
        del governance["raised"]
    return losses
