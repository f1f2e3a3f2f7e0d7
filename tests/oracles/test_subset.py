"""
What the rule language has means the same in the generated Python and in both engines.
"""

from __future__ import annotations

from typing import Any, Final

import pytest

from csea_interop.compiler.ir import Model
from oracles.host import Oracle
from oracles.meaning import ours, theirs

_MAX: Final = 2**53 - 1
_MESSAGE: Final[dict[str, Any]] = {
    "owner": {"tool": {"name": "scan"}},
    "bare": {},
    "yes": True,
    "no": False,
    "none": [],
    "one": ["x"],
    "two": ["x", "x"],
    "words": ["a", "é", "e\u0301", "\U0001f9ff", "\u05d0\u05d1", ""],
    "items": [{"id": "a", "n": 1}, {"id": "b", "n": 2, "marks": ["m"]}, {"id": "a", "n": 3, "marks": []}],
    "most": _MAX,
    "least": -_MAX,
    "zero": 0,
    "name": "Gäste-Liste\u200f \U0001f9ff",
    "hebrew": "\u05e9\u05dc\u05d5\u05dd",
    "line": "abc\n",
    "lines": "abc\ndef",
    "empty": "",
    "at": "2026-03-31T22:00:00-02:00",
    "same": "2026-04-01T02:00:00.000000+02:00",
    "later": "2026-04-01T00:00:00.000001Z",
    "tenth": "2026-04-01T00:00:00.1Z",
    "leap": "2024-02-29T12:00:00Z",
    "first": "1900-01-01T00:00:00+14:00",
    "last": "2199-12-31T23:59:59.999999-13:59",
}
#: Expression and what it is, by what it is about.
_MEANINGS: Final[dict[str, list[tuple[str, bool]]]] = {
    "has": [
        ("has(this.owner)", True),
        ("has(this.nobody)", False),
        ("has(this.owner) && has(this.owner.tool) && has(this.owner.tool.name)", True),
        ("has(this.bare) && has(this.bare.tool) && has(this.bare.tool.name)", False),
        ("has(this.nobody) && has(this.nobody.tool) && this.nobody.tool.name == 'scan'", False),
        ("!has(this.nobody) || has(this.nobody.tool)", True),
        ("has(this.no)", True),
        ("has(this.none)", True),
        ("has(this.empty)", True),
        ("has(this.zero)", True),
        ("has(this.owner) == has(this.nobody)", False),
        ("has(this.nobody) == has(this.somebody)", True),
    ],
    "conditional": [
        ("has(this.owner) ? this.yes : this.no", True),
        ("has(this.nobody) ? this.nobody.yes : this.no", False),
        ("this.yes ? has(this.owner) && this.no : this.yes", False),
        ("size(this.no ? this.two : this.none) == 0", True),
        ("'x' in (this.yes ? this.one : [])", True),
        ("'x' in (this.no ? this.one : [])", False),
    ],
    "in": [
        ("'x' in this.one", True),
        ("'X' in this.one", False),
        ("'' in this.words", True),
        ("'' in this.one", False),
        ("'é' in this.words", True),
        ("'e' in this.words", False),
        ("'x' in this.none", False),
        ("this.name in ['a', 'b']", False),
        ("this.empty in ['']", True),
        ("!('x' in this.two)", False),
        ("2 in this.items.map(i, i.n)", True),
        ("4 in this.items.map(i, i.n)", False),
    ],
    "empty lists": [
        ("this.none.all(e, false)", True),
        ("this.none.exists(e, true)", False),
        ("this.none.exists_one(e, true)", False),
        ("size(this.none.filter(e, true)) == 0", True),
        ("size(this.none.map(e, e)) == 0", True),
        ("this.none.filter(e, true).all(e, false)", True),
        ("'x' in this.none.map(e, e)", False),
    ],
    "walks": [
        ("this.one.exists_one(e, e == 'x')", True),
        ("this.two.exists_one(e, e == 'x')", False),
        ("this.items.all(i, i.n > 0)", True),
        ("this.items.all(i, has(i.marks))", False),
        ("this.items.exists(i, has(i.marks) && 'm' in i.marks)", True),
        ("this.items.filter(i, has(i.marks)).all(i, i.n > 1)", True),
        ("this.items.filter(i, has(i.marks)).exists(i, i.marks.exists(m, m == 'm'))", True),
        ("this.items.exists(i, this.items.exists(j, i.id == j.id && i.n < j.n))", True),
        ("size(this.items.filter(i, i.id == 'a')) == 2", True),
        ("this.items.map(i, i.id).exists_one(e, e == 'b')", True),
    ],
    "texts": [
        ("this.name.startsWith('Gä')", True),
        ("this.name.startsWith('Ga')", False),
        ("this.name.endsWith('\U0001f9ff')", True),
        ("this.name.endsWith('\u200f')", False),
        ("this.name.contains('\u200f \U0001f9ff')", True),
        ("this.name.contains('')", True),
        ("this.empty.contains('')", True),
        ("this.empty.startsWith('a')", False),
        ("this.hebrew.startsWith('\u05e9')", True),
        ("this.hebrew.endsWith('\u05dd')", True),
        ("this.hebrew == '\u05dd\u05d5\u05dc\u05e9'", False),
        ("this.words.exists(w, w == 'é') && this.words.exists(w, w == 'e\u0301')", True),
        ("'é' == 'e\u0301'", False),
        ("'\u212a' == 'K'", False),
        ("code_points(this.name) == 14", True),
        ("this.words.all(w, code_points(w) < 3)", True),
    ],
    "patterns": [
        ("this.line.matches('^abc$')", False),
        ("this.line.matches('abc')", True),
        ("this.line.matches('^abc')", True),
        ("this.lines.matches('^def')", False),
        ("this.lines.matches('^def$')", False),
        ("this.lines.matches('abc$')", False),
        ("this.lines.matches('c.d')", False),
        ("this.lines.matches('c[^x]d')", True),
        ("this.empty.matches('^$')", True),
        ("this.name.matches('^G.ste')", True),
        ("this.name.matches(' .$')", True),
        ("this.name.matches('[a-z]{3}')", True),
        ("'\u0663'.matches('[0-9]')", False),
        ("'\u017f'.matches('^[a-z]$')", False),
        ("'a/b'.matches('^[a-z]/[a-z]$')", True),
        (r"'cost$'.matches(r't\x24$') && 'cost$'.matches(r't\$$')", True),
    ],
    "times": [
        ("timestamp(this.at) == now", True),
        ("timestamp(this.at) == timestamp(this.same)", True),
        ("timestamp(this.later) > now", True),
        ("timestamp(this.later) <= now", False),
        ("timestamp(this.tenth) > timestamp(this.later)", True),
        ("timestamp(this.tenth) - timestamp(this.later) < duration('1s')", True),
        ("timestamp(this.leap) < timestamp('2024-03-01T00:00:00Z')", True),
        ("timestamp(this.first) < timestamp(this.last)", True),
        ("timestamp(this.first) < timestamp('1900-01-01T00:00:00Z')", True),
        ("timestamp(this.last) > timestamp('2199-12-31T23:59:59.999998-13:59')", True),
        ("timestamp('2026-04-01T00:00:00-00:00') == now", True),
        ("midnight('2026-04-01') == now", True),
        ("midnight('2024-02-29') < midnight('2024-03-01')", True),
    ],
    "durations": [
        ("timestamp(this.at) + duration('5m') > now", True),
        ("timestamp(this.later) <= now + duration('0s')", False),
        ("now + duration('24h') == midnight('2026-04-02')", True),
        ("now - duration('1s') < now", True),
        ("duration('60m') == duration('1h')", True),
        ("duration('1h') < duration('3601s')", True),
        ("midnight('2026-04-02') - now <= duration('24h')", True),
        ("now - midnight('2026-04-02') < duration('0s')", True),
    ],
    "integers": [
        (f"this.most == {_MAX}", True),
        (f"this.least == -{_MAX}", True),
        ("this.most > this.least", True),
        (f"this.most == {_MAX - 1}", False),
        ("this.most - 1 < this.most", True),
        ("this.most + 1 > this.most", True),
        ("this.least - 1 < this.least", True),
        ("int(this.most) - int(this.least) > 0", True),
        ("this.zero == 0", True),
        ("this.zero - 1 == -1", True),
        ("this.zero >= 0 && this.zero <= 0 && !(this.zero < 0) && !(this.zero > 0)", True),
    ],
    "sizes": [
        ("size(this.none) == 0", True),
        ("size(this.two) == 2", True),
        ("size(this.words) == 6", True),
        ("size(this.items) - 1 == 2", True),
    ],
    "booleans": [
        ("this.yes == true", True),
        ("this.no == true", False),
        ("this.yes != this.no", True),
        ("this.no == false", True),
        ("(this.zero == 0) == this.yes", True),
        ("!this.no", True),
        ("this.no || this.yes && this.yes", True),
        ("(this.yes || this.no) && this.no", False),
        ("!this.yes || this.no", False),
    ],
}
_ALL: Final = [(about, text, value) for about, rows in _MEANINGS.items() for text, value in rows]


@pytest.mark.parametrize(("about", "text", "value"), _ALL, ids=[f"{a}-{n}" for n, (a, _, _) in enumerate(_ALL)])
def test_meaning_is_the_same_in_all_three(
    model: Model, oracles: tuple[Oracle, ...], about: str, text: str, value: bool
) -> None:
    """
    The generated Python and both engines give the value that the specification gives.
    """
    assert ours(model, text, _MESSAGE) is value
    for oracle in oracles:
        assert theirs(oracle.engine, text, _MESSAGE) is value, oracle.engine.name


def test_expressions_are_different() -> None:
    """
    No expression stands twice.
    """
    assert len({text for _, text, _ in _ALL}) == len(_ALL)
