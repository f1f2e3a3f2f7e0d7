"""
Messages that are wrong everywhere, of the size of the valid ones that they are made from.

Each way breaks something else, since each costs something else: values of the wrong type, texts
that miss their code or pattern, members with a slip in their name (missing under their own, and
strange under the other), members that nobody knows. A way breaks every member of every object, or
every other one.
"""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable, Iterator
from typing import Any, Final

import orjson
from synthetic.messages import reports

from csea_interop.core.builtins import content_digest

Json = dict[str, Any]
#: What becomes of a member, and of its name.
Fault = Callable[[str, Any], tuple[str, Any]]

#: How often the items, children and accounts of a report stand in it.
_COPIES: Final = 2
_LISTS: Final = ("accounts", "children", "content_items")


def _wrong_type(name: str, value: Any) -> tuple[str, Any]:
    return name, [value] if isinstance(value, str) else {"is": value}


def _spoiled_text(name: str, value: Any) -> tuple[str, Any]:
    # A line separator ends no code, time or identifier.
    return name, value[:-1] + "\u2028" if isinstance(value, str) else value


def _misspelt_name(name: str, value: Any) -> tuple[str, Any]:
    return name[:-1], value


#: Each way to break a member, by name.
WAYS: Final[dict[str, Fault]] = {
    "wrong types": _wrong_type,
    "spoiled texts": _spoiled_text,
    "misspelt names": _misspelt_name,
}
UNKNOWN: Final = "unknown members"


def broken(message: Json, fault: Fault, every: int) -> Json:
    """
    The message with every member, or every second and so on, broken; those that hold objects are not.
    """
    # Without its kind, nothing below the payload would be judged: the cheaper case.
    return {**_broken(message, fault, every), "message_type": message["message_type"]}


def _broken(value: Any, fault: Fault, every: int) -> Any:
    if isinstance(value, list):
        return [_broken(item, fault, every) for item in value]
    if not isinstance(value, dict):
        return value
    out = {}
    for number, (name, member) in enumerate(value.items(), start=1):
        if _holds_objects(member):
            out[name] = _broken(member, fault, every)
        elif number % every:
            out[name] = member
        else:
            changed, inner = fault(name, member)
            out[changed] = inner
    return out


def _holds_objects(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and bool(value) and isinstance(value[0], dict))


def strange(value: Any) -> Any:
    """
    The value with two members more in every object, which nobody knows.
    """
    if isinstance(value, dict):
        return {**{name: strange(member) for name, member in value.items()}, "x": "", "noted": 0}
    return [strange(item) for item in value] if isinstance(value, list) else value


def full(seed: int) -> Iterator[Json]:
    """
    Endless valid reports of seven kilobytes, with items, children and accounts: in less, a hundred faults do not fit.
    """
    for report in reports(seed):
        payload = report["payload"]
        if all(name in payload for name in _LISTS):
            for name in _LISTS:
                payload[name] = [_copied(item, n) for n in range(_COPIES) for item in payload[name]]
            report["provenance"][-1]["content_digest"] = content_digest(report)
            yield report


def _copied(item: Json, number: int) -> Json:
    return {**copy.deepcopy(item), "id": f"{item['id']}-{number}"} if number else item


def pairs(count: int, seed: int, every: int) -> dict[str, tuple[list[bytes], list[bytes]]]:
    """
    So many valid messages, and the same ones broken, by the way in which they are broken.
    """
    valid = list(itertools.islice(full(seed), count))
    texts = [orjson.dumps(message) for message in valid]
    out = {name: (texts, [orjson.dumps(broken(m, fault, every)) for m in valid]) for name, fault in WAYS.items()}
    return out | {UNKNOWN: (texts, [orjson.dumps(strange(m)) for m in valid])}
