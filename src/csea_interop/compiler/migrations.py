"""
What becomes of a message when it is written in another version: ``model/migrations/``, read and checked.

A migration is data, so that any language can apply it; the target of the same name resolves its
members to paths. Nothing in it can fill a member in: what an older version cannot say is left out
and told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from csea_interop.compiler.diff.change import numbers
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.snapshot import Snapshot
from csea_interop.compiler.source import VERSION, mapping_of

FOLDER: Final = "migrations"
#: What a step does, and the members that say to what.
STEPS: Final[Mapping[str, tuple[str, ...]]] = {
    "drop_member": ("member",),
    "drop_element": ("class", "lacking"),
    "recode": ("member", "from", "to", "relation"),
}
_RELATIONS: Final = ("exact_match", "close_match", "broad_match", "narrow_match", "related_match")
_HEAD: Final = frozenset({"from", "to", "state", "about", "up", "down"})


@dataclass(frozen=True, slots=True)
class Step:
    """
    One step; ``owner`` is the class, ``member`` its slot.
    """

    do: str
    owner: str
    member: str
    reason: str
    code: str = ""
    becomes: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True)
class Migration:
    """
    The steps between two neighbouring versions, both ways.
    """

    old: str
    new: str
    state: str
    about: str
    up: tuple[Step, ...]
    down: tuple[Step, ...]


def read(model_dir: Path) -> tuple[Migration, ...]:
    """
    All migrations, oldest first.

    Raises:
        ModelError: one that is not well formed, with file and place.
    """
    found = [_migration(path) for path in sorted((model_dir / FOLDER).glob("*.yaml"))]
    return tuple(sorted(found, key=lambda m: numbers(m.old)))


def _migration(path: Path) -> Migration:
    data, _ = mapping_of(path)
    if set(data) != _HEAD:
        raise ModelError(f"a migration has exactly {', '.join(sorted(_HEAD))}", path.name)
    if not all(isinstance(data[k], str) for k in ("from", "to", "state", "about")):
        raise ModelError("from, to, state and about are text: quote versions", path.name)
    for key in ("from", "to"):
        if not VERSION.fullmatch(data[key]):
            raise ModelError(f"{key} is a version such as 1.0.0", path.name)
    if path.stem != f"{data['from']}-{data['to']}" or numbers(data["from"]) >= numbers(data["to"]):
        raise ModelError("the file is named <older>-<newer>", path.name)
    if data["state"] not in ("draft", "released"):
        raise ModelError("state is draft or released", path.name)
    up, down = (tuple(_steps(data[way], f"{path.name}: {way}")) for way in ("up", "down"))
    if any(s.do != "recode" or s.relation != "exact_match" for s in up):
        # A newer minor version says all that the older one says.
        raise ModelError("the way up loses nothing: it only recodes, exactly", path.name)
    return Migration(data["from"], data["to"], data["state"], " ".join(data["about"].split()), up, down)


def _steps(entries: Any, where: str) -> Iterator[Step]:
    if not isinstance(entries, list):
        raise ModelError("the steps are a list", where)
    for number, entry in enumerate(entries):
        here = f"{where}[{number}]"
        do = str(entry.get("do")) if isinstance(entry, dict) else ""
        if do not in STEPS:
            raise ModelError(f"a step does one of {', '.join(STEPS)}", here)
        wanted = {"do", "reason", *STEPS[do]}
        if set(entry) != wanted or not all(isinstance(v, str) for v in entry.values()):
            raise ModelError(f"{do} states exactly {', '.join(sorted(wanted))}, each as text", here)
        if do == "recode" and entry["relation"] not in _RELATIONS:
            raise ModelError(f"relation is one of {', '.join(_RELATIONS)}", here)
        owner, _, member = entry.get("member", "").partition(".")
        reason = " ".join(entry["reason"].split())
        if do == "drop_element":
            yield Step(do, entry["class"], entry["lacking"], reason)
        else:
            yield Step(do, owner, member, reason, entry.get("from", ""), entry.get("to", ""), entry.get("relation", ""))


def gaps(migration: Migration, old: Snapshot, new: Snapshot) -> Iterator[str]:
    """
    What the migration leaves without an answer, and what it does that the two versions do not call for.

    Limits have no step: what only the newer version lets pass is refused by the older one, not mended.

    Args:
        migration: the migration between the two.
        old: the older version.
        new: the newer version.
    """
    wanted = set(called_for(old, new))
    stated = {(s.do, s.owner, s.member, s.code) for s in migration.down}
    for words, steps in (("has no", wanted - stated), ("has a needless", stated - wanted)):
        for do, owner, member, code in sorted(steps):
            yield f"{owner}.{member}{' ' if code else ''}{code}: the way down {words} {do}"
    for way, steps_of, source, target in (("up", migration.up, old, new), ("down", migration.down, new, old)):
        for step in steps_of:
            place = f"{step.owner}.{step.member}"
            if step.do == "recode" and step.code not in _codes(source, step.owner, step.member):
                yield f"{place} {step.code}: the way {way} starts from a code that is not there"
            if step.do == "recode" and step.becomes not in _codes(target, step.owner, step.member):
                yield f"{place} {step.becomes}: the way {way} leads to a code that is not there"


def called_for(old: Snapshot, new: Snapshot) -> Iterator[tuple[str, str, str, str]]:
    """
    The steps that the way down needs: what is done, to which class and slot, and to which code.
    """
    for name, cls in new["classes"].items():
        before = old["classes"].get(name)
        if before is None:
            # It stands below members that go as a whole.
            continue
        for member, slot in cls["slots"].items():
            was = before["slots"].get(member)
            if was is None:
                yield "drop_member", name, member, ""
                continue
            if was["required"] and not slot["required"]:
                yield "drop_element", name, member, ""
            for code in sorted(_codes(new, name, member) - _codes(old, name, member)):
                yield "recode", name, member, code


def _codes(snapshot: Snapshot, owner: str, member: str) -> set[str]:
    slot = snapshot["classes"].get(owner, {"slots": {}})["slots"].get(member)
    name = slot["range"].get("list") if slot else None
    return set(snapshot["code_lists"][name]["codes"]) if name in snapshot["code_lists"] else set()
