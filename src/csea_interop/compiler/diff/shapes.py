"""
Changes of classes, slots and scalar types.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from csea_interop.compiler.diff.change import Bump, Change, Kind
from csea_interop.compiler.snapshot import Snapshot

#: Whether the greater of two limits lets more pass, and what no limit is.
_UPPER: Final = {"max_length": True, "maximum": True, "max_items": True}
_LIMITS: Final = ("min_length", "max_length", "minimum", "maximum")
_WORDS: Final = {
    "min_length": "the least length",
    "max_length": "the greatest length",
    "minimum": "the least value",
    "maximum": "the greatest value",
    "min_items": "the least number of elements",
    "max_items": "the greatest number of elements",
}
_NARROWED: Final[tuple[Kind, Bump]] = ("narrowed", "major")
_WIDENED: Final[tuple[Kind, Bump]] = ("widened", "minor")

_Element = Mapping[str, Any]


def scalars(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """
    Every change of the types; a name alone binds nobody, what slots make of it is told there.
    """
    before, after = old["scalars"], new["scalars"]
    for name in after.keys() - before.keys():
        yield Change(name, "added", "minor", "a type")
    for name in before.keys() - after.keys():
        yield Change(name, "removed", "patch", "a type by this name")
    for name in after.keys() & before.keys():
        yield from _scalar(name, before[name], after[name])
        if before[name]["description"] != after[name]["description"]:
            yield Change(name, "label-only", "patch", "it is described otherwise")


def _scalar(place: str, old: _Element, new: _Element) -> Iterator[Change]:
    if old.get("kind") != new.get("kind"):
        yield Change(place, "changed", "major", "another kind of value")
        return
    for limit in _LIMITS:
        yield from _limit(place, limit, old, new)
    before, after = old.get("pattern"), new.get("pattern")
    if before != after:
        if after is None:
            yield Change(place, *_WIDENED, "no form is asked for any more")
        elif before is None:
            yield Change(place, *_NARROWED, "a form is asked for")
        else:
            # Whether one pattern holds the other is not decided here: the graver case is assumed.
            yield Change(place, "changed", "major", "another form is asked for")


def _limit(place: str, name: str, old: _Element, new: _Element) -> Iterator[Change]:
    before, after = old.get(name), new.get(name)
    if before == after:
        return
    upper = _UPPER.get(name, False)
    if after is None or (before is not None and (after > before) == upper):
        yield Change(place, *_WIDENED, f"{_WORDS[name]} lets more pass")
    else:
        yield Change(place, *_NARROWED, f"{_WORDS[name]} lets less pass")


def classes(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """
    Every change of the classes and their slots.
    """
    before, after = old["classes"], new["classes"]
    for name in after.keys() - before.keys():
        yield Change(name, "added", "minor", "a class")
    for name in before.keys() - after.keys():
        yield Change(name, "removed", "major", "a class")
    for name in after.keys() & before.keys():
        own, was = after[name], before[name]
        if own["open"] != was["open"]:
            yield Change(name, *(_WIDENED if own["open"] else _NARROWED), "whether it takes any member")
        yield from _told(name, was, own)
        for slot in own["slots"].keys() - was["slots"].keys():
            required = own["slots"][slot]["required"]
            about = "a required member" if required else "a member that may be absent"
            yield Change(f"{name}.{slot}", "added", "major" if required else "minor", about)
        for slot in was["slots"].keys() - own["slots"].keys():
            yield Change(f"{name}.{slot}", "removed", "major", "a member")
        for slot in own["slots"].keys() & was["slots"].keys():
            yield from _slot(f"{name}.{slot}", was["slots"][slot], own["slots"][slot], (old, new))


def _told(place: str, old: _Element, new: _Element) -> Iterator[Change]:
    if old["sensitivity"] != new["sensitivity"]:
        # Raised, it refuses markings that were right; lowered, it frees what senders relied on.
        yield Change(place, "changed", "major", "its floor of sensitivity")
    if old.get("iri") != new.get("iri"):
        yield Change(place, "changed", "major" if old.get("iri") else "minor", "the term that it stands for")
    if any(old.get(k) != new.get(k) for k in ("description", "mappings", "since")):
        yield Change(place, "label-only", "patch", "it is described otherwise")


def _slot(place: str, old: _Element, new: _Element, both: tuple[Snapshot, Snapshot]) -> Iterator[Change]:
    for key, about in (
        ("required", "whether it must be there"),
        ("unique", "whether an element may stand twice"),
        ("authored_text", "whether its words are checked"),
    ):
        if bool(old.get(key)) != bool(new.get(key)):
            yield Change(place, *(_NARROWED if new.get(key) else _WIDENED), about)
    if old.get("reference") != new.get("reference"):
        kind = _WIDENED if not new.get("reference") else ("changed", "major") if old.get("reference") else _NARROWED
        yield Change(place, kind[0], kind[1], "what it refers to")
    if old["many"] != new["many"]:
        yield Change(place, "changed", "major", "whether it is a list")
    elif new["many"]:
        yield from _limit(place, "min_items", old, new)
        yield from _limit(place, "max_items", old, new)
    yield from _range(place, old["range"], new["range"], both)
    yield from _told(place, old, new)


def _range(place: str, old: _Element, new: _Element, both: tuple[Snapshot, Snapshot]) -> Iterator[Change]:
    if old == new and "kind" not in new:
        # A type, list or class of the same name tells of its own changes.
        return
    if "list" in old and "list" in new:
        yield from _codes(place, old["list"], new["list"], both)
    elif "union" in old and old.get("union") == new.get("union"):
        yield from _branches(place, old["branches"], new["branches"])
    elif _kind(old) == _kind(new) == "scalar":
        yield from _scalar(place, _limits(old, both[0]), _limits(new, both[1]))
    elif old != new:
        yield Change(place, "changed", "major", "what its value is")


def _kind(range_: _Element) -> str:
    return "scalar" if "type" in range_ or "kind" in range_ else "other"


def _limits(range_: _Element, snapshot: Snapshot) -> _Element:
    limits: _Element = snapshot["scalars"].get(range_["type"], {}) if "type" in range_ else range_
    return limits


def _codes(place: str, old: str, new: str, both: tuple[Snapshot, Snapshot]) -> Iterator[Change]:
    before = both[0]["code_lists"].get(old, {"codes": {}})["codes"].keys()
    after = both[1]["code_lists"].get(new, {"codes": {}})["codes"].keys()
    if before - after:
        yield Change(place, *_NARROWED, f"it takes the codes of {new}, which lacks some of {old}")
    elif after - before:
        yield Change(place, *_WIDENED, f"it takes the codes of {new}, all of {old} among them")
    else:
        yield Change(place, "label-only", "patch", f"its list is now named {new}")


def _branches(place: str, old: _Element, new: _Element) -> Iterator[Change]:
    for value in sorted(new.keys() - old.keys()):
        yield Change(place, *_WIDENED, f"it may be {new[value]}, said by {value}")
    for value in sorted(old.keys() - new.keys()):
        yield Change(place, *_NARROWED, f"it may no longer be {old[value]}")
    for value in sorted(old.keys() & new.keys()):
        if old[value] != new[value]:
            yield Change(place, "changed", "major", f"what {value} stands for")
