"""
Seeded structural mutants: a base message with one to three small edits somewhere in it.

The edits aim at the places where engines are known to differ: line ends, digits of other
scripts, booleans that are numbers, lengths in code points, tags and their payloads.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, NamedTuple

_WORDS: Final = ("", "x", "yes")
_OTHERS: Final[tuple[Any, ...]] = (None, True, False, 0, 1, -1, 1.0, 2.5, 10**6, *_WORDS, [], ["x"], {}, {"x": 1})
#: The limits of the model's texts, missed by one either way.
_LIMITS: Final = (1, 2, 22, 35, 45, 64, 86, 128, 200, 254, 512, 1024, 2048, 4000, 8192)
_NUMBERS: Final = (0, 1, -1, 2, 17, 18, 120, 121, 130, 65535, 65536, 10**6, 10**6 + 1, 2**31, 2**32, 2**53 - 1)
#: What is put into a text: ends of lines, white space, other scripts' digits, marks, a sign outside the basic plane.
_INSERTS: Final = (*"\n\r\t \u00a0\u0663\u00e9\U0001f9ff\ufeff\x00\x7f", "e\u0301")
_INSERTS_ASCII: Final = ("-", ":", "/", "%", "%4", "%41", ".", "$", "Z", "0", "A", "a", "_", "+", "~", '"', "\\")


class Mutant(NamedTuple):
    """
    A message after its edits.

    Attributes:
        edits: what was done, in the words of this module.
        value: the message.
    """

    edits: tuple[str, ...]
    value: Any


class _Place(NamedTuple):
    """
    Where a value stands: in ``owner`` under ``key``.
    """

    owner: Any
    key: Any

    @property
    def value(self) -> Any:
        return self.owner[self.key]

    def put(self, value: Any) -> None:
        self.owner[self.key] = value


def mutants(bases: Sequence[dict[str, Any]], count: int, seed: int) -> Iterator[Mutant]:
    """
    So many mutants, the same for the same bases and seed; one in 25 has the payload of another base.
    """
    rng = random.Random(seed)
    made = 0
    while made < count:
        root = [copy.deepcopy(rng.choice(bases))]
        if rng.randrange(25) == 0:
            root[0]["payload"] = copy.deepcopy(rng.choice(bases).get("payload", {}))
        edits = tuple(e for e in (_edit(root, rng) for _ in range(rng.choice((1, 1, 1, 2, 3)))) if e)
        if edits:
            made += 1
            yield Mutant(edits, root[0])


def _edit(root: list[Any], rng: random.Random) -> str | None:
    places = list(_places(root))
    name, edit = rng.choice(_EDITS)
    # A few tries, since many edits fit only some kinds of values.
    for _ in range(12):
        if edit(rng.choice(places), rng, places):
            return name
    return None


def _places(container: Any) -> Iterator[_Place]:
    items = container.items() if isinstance(container, dict) else enumerate(container)
    for key, value in list(items):
        yield _Place(container, key)
        if isinstance(value, dict | list):
            yield from _places(value)


def _delete(at: _Place, _rng: random.Random, places: list[_Place]) -> bool:
    if at is places[0]:
        return False
    del at.owner[at.key]
    return True


def _rename(at: _Place, rng: random.Random, _places: list[_Place]) -> bool:
    if not isinstance(at.owner, dict):
        return False
    name = rng.choice((at.key.upper(), at.key + "s", at.key + " ", at.key[:-1], at.key.replace("_", "-"), "\u0440ort"))
    if name in at.owner:
        return False
    at.owner[name] = at.owner.pop(at.key)
    return True


def _add_unknown(at: _Place, rng: random.Random, _places: list[_Place]) -> bool:
    if not isinstance(at.value, dict):
        return False
    at.value[rng.choice(("x", "", "id ", "$ref", "__proto__", "constructor", "note"))] = rng.choice(_OTHERS)
    return True


def _other_type(at: _Place, rng: random.Random, _places: list[_Place]) -> bool:
    at.put(copy.deepcopy(rng.choice(_OTHERS)))
    return True


def _null(at: _Place, _rng: random.Random, _places: list[_Place]) -> bool:
    at.put(None)
    return True


def _empty(at: _Place, _rng: random.Random, _places: list[_Place]) -> bool:
    if not isinstance(at.value, str | list | dict):
        return False
    at.put(type(at.value)())
    return True


def _wrap(at: _Place, rng: random.Random, _places: list[_Place]) -> bool:
    at.put(rng.choice(([at.value], {"value": at.value}, [at.value, at.value])))
    return True


def _unwrap(at: _Place, _rng: random.Random, _places: list[_Place]) -> bool:
    if not isinstance(at.value, list) or not at.value:
        return False
    at.put(at.value[0])
    return True


def _length(at: _Place, rng: random.Random, _places: list[_Place]) -> bool:
    if not isinstance(at.value, str) or not at.value:
        return False
    length = rng.choice((*_LIMITS, len(at.value))) + rng.choice((-1, 0, 1))
    filler = rng.choice((at.value[-1], "a", "0", "\U0001f9ff", "e\u0301"))
    at.put((at.value + filler * length)[:length])
    return True


def _number(at: _Place, rng: random.Random, _places: list[_Place]) -> bool:
    if type(at.value) is not int:
        return False
    at.put(rng.choice((*_NUMBERS, at.value - 1, at.value + 1, -at.value, float(at.value), at.value + 0.5)))
    return True


def _insert(at: _Place, rng: random.Random, _places: list[_Place]) -> bool:
    text = at.value
    if not isinstance(text, str):
        return False
    what = rng.choice(rng.choice((_INSERTS, _INSERTS_ASCII)))
    where = rng.choice((0, len(text), len(text), rng.randint(0, len(text))))
    at.put(text[:where] + what + text[where + rng.randint(0, 1) :])
    return True


def _line_end(at: _Place, rng: random.Random, _places: list[_Place]) -> bool:
    if not isinstance(at.value, str):
        return False
    at.put(at.value + rng.choice(("\n", "\n\n", "\r\n", "\u2028", "\u0085", "\v")))
    return True


def _case(at: _Place, rng: random.Random, _places: list[_Place]) -> bool:
    if not isinstance(at.value, str):
        return False
    changed = rng.choice((at.value.upper(), at.value.lower(), at.value.swapcase(), at.value.title()))
    if changed == at.value:
        return False
    at.put(changed)
    return True


def _digits(at: _Place, rng: random.Random, _places: list[_Place]) -> bool:
    text = at.value
    where = [i for i, c in enumerate(text) if c in "0123456789"] if isinstance(text, str) else []
    if not where:
        return False
    i = rng.choice(where)
    zero = rng.choice((ord("0"), ord("0"), ord("0"), 0x660, 0x966, 0xFF10))
    at.put(text[:i] + chr(zero + rng.randrange(10)) + text[i + 1 :])
    return True


def _doubled(at: _Place, _rng: random.Random, _places: list[_Place]) -> bool:
    if not isinstance(at.value, list) or not at.value:
        return False
    at.value.append(copy.deepcopy(at.value[0]))
    return True


def _many(at: _Place, rng: random.Random, _places: list[_Place]) -> bool:
    if not isinstance(at.value, list) or not at.value or len(str(at.value)) > 2000:
        return False
    at.put(at.value * rng.choice((2, 11, 33, 101)))
    return True


def _swap(at: _Place, rng: random.Random, places: list[_Place]) -> bool:
    if at is places[0]:
        return False
    other = rng.choice(places[1:])
    if str(other.value) in str(at.value) or str(at.value) in str(other.value):
        return False
    # Copies, since one may stand inside the other.
    mine, theirs = copy.deepcopy(at.value), copy.deepcopy(other.value)
    at.put(theirs)
    other.put(mine)
    return True


def _copy_over(at: _Place, rng: random.Random, places: list[_Place]) -> bool:
    same = [p for p in places[1:] if type(p.value) is type(at.value) and len(str(p.value)) < 2000]
    if not same or at is places[0]:
        return False
    at.put(copy.deepcopy(rng.choice(same).value))
    return True


def _tag(at: _Place, rng: random.Random, places: list[_Place]) -> bool:
    root = places[0].value
    if not isinstance(root, dict):
        return False
    root["message_type"] = rng.choice(_TAGS)
    return True


_TAGS: Final = ("report", "statistics", "signal", "hash_set", "Report", "", None, 1, ["report"])
_Edit = Callable[[_Place, random.Random, list[_Place]], bool]
_EDITS: Final[tuple[tuple[str, _Edit], ...]] = (
    ("delete", _delete),
    ("delete", _delete),
    ("rename", _rename),
    ("add unknown", _add_unknown),
    ("other type", _other_type),
    ("other type", _other_type),
    ("null", _null),
    ("empty", _empty),
    ("wrap", _wrap),
    ("unwrap", _unwrap),
    ("length", _length),
    ("length", _length),
    ("number", _number),
    ("number", _number),
    ("insert", _insert),
    ("insert", _insert),
    ("insert", _insert),
    ("line end", _line_end),
    ("case", _case),
    ("digits", _digits),
    ("digits", _digits),
    ("doubled", _doubled),
    ("many", _many),
    ("swap", _swap),
    ("copy over", _copy_over),
    ("copy over", _copy_over),
    ("tag", _tag),
)
