"""
One change of a message, as operations of RFC 6902, or of its text, as bytes.
"""

from __future__ import annotations

import json
from random import Random
from typing import Any, Final

from csea_interop.conformance.differential.pool import Json, Path_, Pool, place
from csea_interop.core.pointer import escape

#: What no member of the format takes, or only few.
_ODD: Final[tuple[Any, ...]] = (
    None, True, False, 0, 1, -1, 2**31, 2**53, 2**53 + 1, -(2**63), 0.5, 1.0, "", " ", "a", "0", "null", [], {}, [[]], [None], {"": ""},
)  # fmt: skip
_TEXTS: Final = (
    "\u202etxet\u202c", "e\u0301", "\u00e9", "\U0001f9d2", "\u0000", "\u2028", "\ufeff", "\u0430", "a\nb", "\\", '"',
    "/~", "x" * 300, "x" * 5000, "\u4e2d" * 40,
)  # fmt: skip
_TIMES: Final = (
    "2026-02-29T00:00:00Z", "2024-02-29T00:00:00Z", "2026-03-01T24:00:00Z", "2016-12-31T23:59:60Z",
    "2026-03-01T00:00:00", "2026-03-01t00:00:00z", "2026-03-01T00:00:00+00:00", "2026-03-01T00:00:00.000001Z",
    "2026-03-01T00:00:00+14:00", "2026-03-01", "1970-01-01T00:00:00Z", "2099-01-01T00:00:00Z", "0000-01-01T00:00:00Z",
)  # fmt: skip
_VERSIONS: Final = ("0.9.0", "1.0.1", "1.1.0", "1.99.0", "2.0.0", "10.0.0", "1.0", "01.0.0", "1.0.0-rc1", "v1.0.0")
#: One more than what the reader takes, and less.
_DEPTHS: Final = (8, 64, 200)


def edit(rng: Random, message: Json, pool: Pool, places: list[tuple[Path_, Any]]) -> tuple[Json, ...]:
    """
    One change, of one operation or two; none where the kind that was drawn does not fit the place.

    Args:
        rng: draws all.
        message: what is changed.
        pool: values of other messages.
        places: all values of the message with their paths.
    """
    path, value = _somewhere(rng, places)
    kind = rng.choice(_KINDS)
    if kind == "remove":
        return (_op("remove", path),)
    if kind == "add":
        return _add(rng, message, pool, path, value)
    if kind == "pool":
        known = pool.values.get(place(path)[:-1], {}).get(place(path)[-1], ())
        return (_op("replace", path, rng.choice(known)),) if known else ()
    if kind == "odd":
        return (_op("replace", path, rng.choice(_ODD)),)
    if kind == "unknown":
        inside = path if isinstance(value, dict) else ()
        return (_op("add", (*inside, rng.choice(("zz_unknown", "Id", "$ref", ""))), rng.choice(_ODD)),)
    if kind == "list":
        return _list(rng, path, value)
    if kind == "swap":
        other, another = places[rng.randrange(len(places))]
        same = type(value) is type(another) and other != path and not isinstance(value, (dict, list))
        return (_op("replace", path, another), _op("replace", other, value)) if same else ()
    if kind == "borrow":
        other = rng.choice(places)[1]
        return (_op("replace", path, other),) if isinstance(value, str) and isinstance(other, str) else ()
    if kind == "deep":
        return (_op("replace", path, _deep(rng.choice(_DEPTHS))),)
    return _leaf(rng, path, value)


def _somewhere(rng: Random, places: list[tuple[Path_, Any]]) -> tuple[Path_, Any]:
    """
    A place; near the top more often than their number says, since what stands there rules the rest.
    """
    near = rng.random() < 0.3
    for _ in range(12 if near else 1):
        path, value = places[rng.randrange(len(places))]
        if len(path) <= 2:
            break
    return path, value


_KINDS: Final = (
    "remove", "remove", "add", "add", "add", "add", "pool", "pool", "pool", "odd", "unknown", "list", "swap",
    "borrow", "leaf", "leaf", "leaf", "deep",
)  # fmt: skip


def _add(rng: Random, message: Json, pool: Pool, path: Path_, value: Any) -> tuple[Json, ...]:
    # Most places are single values: their object is meant.
    inside = path if isinstance(value, dict) else path[:-1]
    there = value if isinstance(value, dict) else _at(message, inside)
    if not isinstance(there, dict):
        return ()
    known = pool.values.get(place(inside), {})
    absent = [name for name in known if name not in there and known[name]]
    if not absent:
        return ()
    name = rng.choice(absent)
    return (_op("add", (*inside, name), rng.choice(known[name])),)


def _list(rng: Random, path: Path_, value: Any) -> tuple[Json, ...]:
    if not isinstance(value, list) or not value:
        return ()
    which = rng.randrange(len(value))
    if rng.random() < 0.5:
        return (_op("add", (*path, str(len(value))), value[which]),)
    other = rng.randrange(len(value))
    if other == which:
        return (_op("replace", path, []),)
    return (_op("replace", (*path, str(which)), value[other]), _op("replace", (*path, str(other)), value[which]))


def _leaf(rng: Random, path: Path_, value: Any) -> tuple[Json, ...]:
    if isinstance(value, bool):
        return (_op("replace", path, not value),)
    if isinstance(value, int):
        return (_op("replace", path, rng.choice((value + 1, value - 1, -value, value * 1000, float(value)))),)
    if not isinstance(value, str):
        return ()
    if value[:4].isdigit() and value[4:5] == "-" and rng.random() < 0.7:
        year = str(int(value[:4]) + rng.choice((-1, 1, 100)))
        return (_op("replace", path, rng.choice((*_TIMES, year + value[4:], value.lower()))),)
    if value.count(".") == 2 and value[:1].isdigit():
        return (_op("replace", path, rng.choice(_VERSIONS)),)
    changed = (
        value.upper(), value.capitalize(), value.lower(), value + " ", " " + value, value[:-1], value * 2,
        value + rng.choice(_TEXTS), rng.choice(_TEXTS), value.replace("-", "_"), value.replace("_", "-"),
    )  # fmt: skip
    return (_op("replace", path, rng.choice(changed)),)


def of_bytes(rng: Random, raw: bytes) -> bytes:
    """
    One change of a text that no operation on its value makes.
    """
    at = rng.randrange(len(raw))
    kind = rng.randrange(9)
    if kind == 0:
        return raw[:at] + bytes((rng.randrange(256),)) + raw[at + 1 :]
    if kind == 1:
        return (
            raw[:at] + rng.choice((b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\x00", b'"', b",", b"\\", b"\t")) + raw[at:]
        )
    if kind == 2:
        return raw[:at] + raw[at + rng.randrange(1, 40) :]
    if kind == 3:
        return raw[:at]
    if kind == 4:
        return rng.choice((b"\xef\xbb\xbf", b"\xff\xfe", b" ", b"\n", b"\x0c")) + raw
    if kind == 5:
        return raw + rng.choice((b"\n", b" ", b"{}", b"\x00", b"//", raw[:20]))
    # The rest is about what a value cannot say: members named twice, numbers and letters written in other ways.
    lines = raw.split(b"\n")
    number = rng.randrange(1, max(2, len(lines) - 1))
    if kind == 6:
        line = lines[number].rstrip(b",")
        again = b'": ' in line and line[-1:] not in {b"[", b"{"}
        return b"\n".join((*lines[:number], line + b",", *lines[number:])) if again else raw
    if kind == 7:
        return raw.replace(b'"', b'"' + rng.choice((b"\\u0061", b"\\ud800", b"\\x41", b"\\/")), 1 + rng.randrange(3))
    return raw.replace(b"1", rng.choice((b"01", b"1.", b"1e0", b"1E400", b"-1", b"+1", b"0x1")), 1 + rng.randrange(5))


def text(message: Any) -> bytes:
    """
    A message as the suite writes its cases.
    """
    return (json.dumps(message, indent=1, ensure_ascii=False) + "\n").encode()


def _deep(depth: int) -> Any:
    value: Any = []
    for _ in range(depth):
        value = [value]
    return value


def _at(message: Any, path: Path_) -> Any:
    for token in path:
        message = message[int(token)] if isinstance(message, list) else message[token]
    return message


def _op(name: str, path: Path_, *value: Any) -> Json:
    pointer = "".join("/" + escape(token) for token in path)
    return {"op": name, "path": pointer, **({"value": value[0]} if value else {})}
