"""
What a message has to say, as a small closed language of data: conformance/protocol/producer.md describes it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final

#: Codes of the model's lists that say that something is not known, and claim nothing.
UNKNOWN: Final = frozenset(
    {"not_assessed", "not_determined", "not_recorded", "undetermined", "not_stated", "unknown", "not_applicable"}
)
_ORDER: Final = ("public", "internal", "restricted", "highly_restricted")


def kept(check: Mapping[str, Any], message: Any, facts: Any) -> bool:
    """
    Whether a message keeps one check.
    """
    found = values(message, check["path"])
    return all(test(check, found, facts) for name, test in _TESTS.items() if name in check)


def values(value: Any, path: str) -> list[Any]:
    """
    What stands at a pointer; ``*`` in it stands for every element of a list.
    """
    found = [value]
    for token in path.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        below: list[Any] = []
        for here in found:
            if isinstance(here, list) and name == "*":
                below += here
            elif isinstance(here, list) and name.isdigit() and int(name) < len(here):
                below.append(here[int(name)])
            elif isinstance(here, dict) and name in here:
                below.append(here[name])
        found = below
    return found


def same(one: Any, other: Any) -> bool:
    """
    Whether two JSON values are the same: members in any order, and true is no number.
    """
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other, strict=True))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def covers(value: Any, stated: Any, without: Collection[str] = ()) -> bool:
    """
    Whether a value says all that is stated; elements of a list in any order, each stated one by an element of its own.
    """
    if isinstance(stated, dict):
        return isinstance(value, dict) and all(
            name in value and covers(value[name], part, without) for name, part in stated.items() if name not in without
        )
    if isinstance(stated, list):
        return isinstance(value, list) and _matched(value, stated, lambda has, want: covers(has, want, without))
    return same(value, stated)


def adds_nothing(value: Any, stated: Any, without: Collection[str] = ()) -> bool:
    """
    Whether a value says no more than is stated, but that something is not known.
    """
    if isinstance(value, dict):
        known = stated if isinstance(stated, dict) else {}
        return all(adds_nothing(part, known.get(name), without) for name, part in value.items() if name not in without)
    if isinstance(value, list):
        known_items = stated if isinstance(stated, list) else []
        return _matched(known_items, value, lambda has, want: adds_nothing(want, has, without))
    return (
        value in UNKNOWN
        if stated is None or isinstance(stated, dict | list)
        else same(value, stated) or (isinstance(value, str) and value in UNKNOWN)
    )


def _matched(has: Sequence[Any], wants: Sequence[Any], fits: Callable[[Any, Any], bool]) -> bool:
    """
    Whether each of the wants is met by one of its own; a way is found where there is one.
    """
    holder: dict[int, int] = {}

    def place(want: int, tried: set[int]) -> bool:
        for place_at, value in enumerate(has):
            if place_at in tried or not fits(value, wants[want]):
                continue
            tried.add(place_at)
            if place_at not in holder or place(holder[place_at], tried):
                holder[place_at] = want
                return True
        return False

    return len(wants) <= len(has) and all(place(want, set()) for want in range(len(wants)))


def _stated(check: Mapping[str, Any], facts: Any) -> Any:
    found = values(facts, check["path"])
    return found[0] if found else None


def _at_least(found: Sequence[Any], least: str) -> bool:
    return bool(found) and all(value in _ORDER[_ORDER.index(least) :] for value in found)


_TESTS: Final[Mapping[str, Callable[[Mapping[str, Any], list[Any], Any], bool]]] = {
    "is": lambda check, found, _: bool(found) and all(same(value, check["is"]) for value in found),
    "one_of": lambda check, found, _: bool(found) and all(value in check["one_of"] for value in found),
    "absent": lambda _, found, __: not found,
    "not_stated": lambda _, found, __: all(isinstance(value, str) and value in UNKNOWN for value in found),
    "count": lambda check, found, _: len(found) == check["count"],
    "holds": lambda check, found, _: any(covers(value, check["holds"]) for value in found),
    "at_least": lambda check, found, _: _at_least(found, check["at_least"]),
    "as_stated": lambda check, found, facts: (
        len(found) == 1 and covers(found[0], _stated(check, facts), check.get("without", ()))
    ),
    "nothing_more": lambda check, found, facts: all(
        adds_nothing(value, _stated(check, facts), check.get("without", ())) for value in found
    ),
}
