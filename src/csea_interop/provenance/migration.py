"""
A message in another version of the format: rewritten by data, with every loss told and a step that says so.

Nothing is made up. The message keeps its id and reference, since it is the same message; a signature
over the old writing cannot hold for the new one and is left out.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple

from csea_interop.core.builtins import content_digest, step_digest
from csea_interop.core.clock import written
from csea_interop.core.errors import ConversionError, UsageError
from csea_interop.core.failure import value_free
from csea_interop.core.version import VERSION as TOOL_VERSION
from csea_interop.provenance.rewriting import Edit, Loss, markings, moved, pointer, rewrite
from csea_interop.schema.migrations import Migration, Step, migrations, minor

_VERSION: Final = re.compile(r"(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){2}")
#: The scheme of the reasons that a step of conversion gives; its codes are the ids of losses and this one.
_SCHEME: Final = "csea-interop-migration"
_EXACT: Final = "CSEA-MIG-RENAMED"
#: Losses after which a message no longer holds all that its sender may pass on.
_LESS: Final = frozenset({"CSEA-MIG-MEMBER", "CSEA-MIG-ELEMENT", "CSEA-MIG-CODE"})


class Migrated(NamedTuple):
    """
    The message in the other version, and what it does not carry any more or carries otherwise.
    """

    message: dict[str, Any]
    losses: tuple[Loss, ...]


def known() -> tuple[str, ...]:
    """
    The versions that migrations lead from or to, oldest first.
    """
    return tuple(sorted({v for m in migrations() for v in (m.old, m.new)}, key=minor))


@value_free
def migrate(message: Mapping[str, Any], to: str, now: datetime, actor: str | None = None) -> Migrated:
    """
    Write a message in another version.

    Args:
        message: the message as it was read; it is not changed.
        to: the version, as ``1.1`` or ``1.1.0``.
        now: the moment of the conversion.
        actor: the participant id of the organisation that converts; the sender if not given.

    Raises:
        UsageError: no migration leads to that version, or the actor takes no part in the message.
        ConversionError: the message states no version that a migration knows, or may not be converted.
    """
    target = next((v for v in known() if to in (v, v.rpartition(".")[0])), None)
    if target is None:
        raise UsageError("CSEA-USE-VERSION", "no migration leads to that version", f"known: {', '.join(known())}")
    out = copy.deepcopy(dict(message))
    stages = _stages(out.get("format_version"), target)
    if not stages:
        return Migrated(out, ())
    if any(m.draft and steps is m.up for m, steps in stages) and out.get("test") is not True:
        hint = "a receiver of the released version cannot judge it; set test to true for a trial"
        raise ConversionError("CSEA-MIG-DRAFT", "that version is a draft, for test messages only", hint)
    before = content_digest(out)
    edits: list[tuple[Migration, list[Edit]]] = []
    losses: list[Loss] = []
    for migration, steps in stages:
        found = rewrite(out, steps)
        losses += [Loss(e.code, pointer(e.spot), e.reason) for e in found if e.code]
        losses += markings(out, found)
        edits.append((migration, found))
    if any(loss.code in _LESS for loss in losses) and out.get("completeness") == "complete":
        out["completeness"] = "partial"
        losses.append(Loss("CSEA-MIG-COMPLETENESS", "/completeness", "it is partial now, since something is left out"))
    out["format_version"] = target
    if out.pop("signatures", None) is not None:
        losses.append(Loss("CSEA-MIG-SIGNATURE", "/signatures", "signatures hold for the message as it was written"))
    if content_digest(out) != before:
        losses += _step(out, now, actor, _changes(edits))
    return Migrated(out, tuple(losses))


def _stages(stated: Any, target: str) -> list[tuple[Migration, tuple[Step, ...]]]:
    """
    The migrations on the way, each with its steps in that direction; none where the minor version is the same.
    """
    if not isinstance(stated, str) or not _VERSION.fullmatch(stated):
        raise ConversionError("CSEA-MIG-VERSION", "the message states no version", "check it with csea validate first")
    here, there = minor(stated), minor(target)
    up = here < there
    low, high = (here, there) if up else (there, here)
    chain = [m for m in migrations() if low <= minor(m.old) and minor(m.new) <= high]
    met = [low, *(minor(m.new) for m in chain)]
    if any(minor(m.old) != start for m, start in zip(chain, met, strict=False)) or met[-1] != high:
        hint = f"known: {', '.join(known())}"
        raise ConversionError("CSEA-MIG-VERSION", "no migration leads from the version that the message states", hint)
    return [(m, m.up) for m in chain] if up else [(m, m.down) for m in reversed(chain)]


def _changes(stages: list[tuple[Migration, list[Edit]]]) -> list[dict[str, Any]]:
    """
    What the step changed, at places of the document as it stands after it.
    """
    out = []
    for number, (migration, edits) in enumerate(stages):
        later = [edit for _, found in stages[number + 1 :] for edit in found]
        for edit in edits:
            # What went has no place any more: its holder has, and the last name is kept for a member.
            holder = moved(edit.spot[:-1], [e for e in (*edits, *later) if e.spot != edit.spot])
            if holder is None:
                continue
            spot = holder if edit.spot[-1].isdigit() else (*holder, edit.spot[-1])
            entry = {
                "pointer": pointer(spot),
                "kind": edit.kind,
                "reason": {"scheme": _SCHEME, "code": edit.code or _EXACT},
                "mapping": f"csea-interop:{migration.old}-{migration.new}",
            }
            if entry not in out:
                out.append(entry)
    return out


def _step(message: dict[str, Any], now: datetime, actor: str | None, changes: list[dict[str, Any]]) -> list[Loss]:
    steps = message.get("provenance")
    who = _participant(message, actor)
    if not isinstance(steps, list) or not steps or not isinstance(steps[-1], dict) or who is None:
        hint = "check it with csea validate first"
        raise ConversionError("CSEA-MIG-SHAPE", "the message has no provenance or sender to go on from", hint)
    moment = written(now)
    governance = message.get("governance")
    purpose = governance.get("purpose") if isinstance(governance, dict) else None
    step = {
        "sequence": len(steps) + 1,
        "activity": "converted",
        "actor": who["participant_id"],
        "role": who.get("role"),
        "at": moment,
        "tool": {"name": "csea-interop", "version": TOOL_VERSION, "kind": "software"},
        "purpose": purpose,
        "changes": changes,
        "content_digest": content_digest(message),
        "previous_step_digest": step_digest(steps[-1]),
    }
    steps.append({name: value for name, value in step.items() if value})
    created = message.get("created_at")
    if isinstance(created, str) and _before(created, now):
        message["created_at"] = moment
        return [
            Loss("CSEA-MIG-CREATED", "/created_at", "it is the moment of the conversion; steps tell the earlier ones")
        ]
    return []


def _before(created: str, now: datetime) -> bool:
    try:
        return datetime.fromisoformat(created) < now
    except (ValueError, TypeError):
        return False


def _participant(message: Mapping[str, Any], actor: str | None) -> Mapping[str, Any] | None:
    recipients = message.get("recipients")
    everyone = [message.get("sender"), *(recipients if isinstance(recipients, list) else ())]
    found = [p for p in everyone if isinstance(p, dict) and isinstance(p.get("participant_id"), str)]
    if actor is None:
        return found[0] if found and found[0] is everyone[0] else None
    chosen = next((p for p in found if p["participant_id"] == actor), None)
    if chosen is None:
        hint = "give the participant id of the sender or of a recipient"
        raise UsageError("CSEA-USE-ACTOR", "the organisation that converts takes no part in the message", hint)
    return chosen
