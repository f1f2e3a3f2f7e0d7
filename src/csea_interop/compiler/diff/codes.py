"""
Changes of code lists: our own, which are ranges of slots, and foreign schemes, which are tables.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from csea_interop.compiler.diff.change import Bump, Change, Kind
from csea_interop.compiler.snapshot import Snapshot

#: Annotations that tell of a code and drive nothing.
_TOLD: Final = ("source", "since")

_Element = Mapping[str, Any]


def code_lists(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """
    Every change of the code lists.
    """
    before, after = old["code_lists"], new["code_lists"]
    for name in after.keys() - before.keys():
        yield Change(name, "added", "minor", "a code list")
    for name in before.keys() - after.keys():
        if before[name].get("scheme"):
            yield Change(name, "removed", "major", "the table of a foreign scheme")
        else:
            # Where a slot used it, the slot says what that does to messages.
            yield Change(name, "removed", "patch", "a code list by this name")
    read = _readers(new)
    for name in after.keys() & before.keys():
        yield from _list(name, before[name], after[name], read)


def _list(name: str, old: _Element, new: _Element, read: tuple[str, str]) -> Iterator[Change]:
    closed = not new.get("scheme") or new["annotations"].get("closed") == "true"
    yield from _scheme(name, old, new, closed)
    for code in new["codes"].keys() - old["codes"].keys():
        yield Change(f"{name}.{code}", "added", "minor", "a code")
    for code in old["codes"].keys() - new["codes"].keys():
        about = "a code" if closed else "a code of an open scheme"
        yield Change(f"{name}.{code}", "removed", "major", about)
    for code in new["codes"].keys() & old["codes"].keys():
        yield from _code(f"{name}.{code}", old["codes"][code], new["codes"][code], (old, new), read)
    if list(old["codes"]) != list(new["codes"]) and old["codes"].keys() == new["codes"].keys():
        yield Change(name, "label-only", "patch", "its codes stand in another order")
    if any(old.get(k) != new.get(k) for k in ("description", "origin", "source", "since")):
        yield Change(name, "label-only", "patch", "it is described otherwise")


def _scheme(name: str, old: _Element, new: _Element, closed: bool) -> Iterator[Change]:
    if old.get("scheme") != new.get("scheme"):
        yield Change(name, "changed", "major", "its scheme has another name")
        return
    before = not old.get("scheme") or old["annotations"].get("closed") == "true"
    if before != closed:
        kind: tuple[Kind, Bump] = ("narrowed", "major") if closed else ("widened", "minor")
        yield Change(name, *kind, "other codes are refused" if closed else "other codes are let pass")
    if old.get("scheme_version") != new.get("scheme_version"):
        # Codes of the new version were unchecked before; in a closed table they are checked now.
        yield Change(name, "changed", "major" if closed else "minor", "it is another version of the scheme")


def _code(
    place: str, old: _Element, new: _Element, lists: tuple[_Element, _Element], read: tuple[str, str]
) -> Iterator[Change]:
    if old.get("meaning") != new.get("meaning"):
        bump: Bump = "major" if old.get("meaning") else "minor"
        yield Change(place, "changed", bump, "the concept that it stands for")
    before, after = old["annotations"], new["annotations"]
    if before.get("status") != after.get("status"):
        about = "it is withdrawn: still read, no longer to be written" if after.get("status") else "it is in use again"
        yield Change(place, "changed", "minor", about)
    told = False
    for key in sorted(before.keys() | after.keys()):
        if key == "status" or before.get(key) == after.get(key):
            continue
        if key == "branch_class":
            yield Change(place, "changed", "major", "the payload that it announces")
        elif demanded := _judged(key, lists, read):
            yield Change(place, "changed", demanded, f"{key}, by which messages are judged")
        else:
            told = True
    if told or any(old.get(k) != new.get(k) for k in ("title", "description")):
        yield Change(place, "label-only", "patch", "it is described otherwise")


def _judged(key: str, lists: tuple[_Element, _Element], read: tuple[str, str]) -> Bump | None:
    """
    What another value of an annotation demands, by the rules of the newer version that read its table.
    """
    tables = {f"tables.{own['file']}_{key}" for own in lists}
    stopping, warning = (any(table in text for table in tables) for text in read)
    return None if key in _TOLD else "major" if stopping else "minor" if warning else None


def _readers(snapshot: Snapshot) -> tuple[str, str]:
    """
    All that rules read which stop a message, and all that the others read, each as one text.
    """
    stopping: list[str] = []
    warning: list[str] = []
    for rule in snapshot["rules"].values():
        own = stopping if rule["severity"] == "error" or rule["refuses"] else warning
        own += [rule.get("each", ""), rule.get("when", ""), rule.get("require", ""), *rule.get("let", {}).values()]
    return "\n".join(stopping), "\n".join(warning)
