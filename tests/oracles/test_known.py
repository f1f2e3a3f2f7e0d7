"""
The known differences are still there, are decided, and are out of reach of rules.
"""

from __future__ import annotations

import re

import orjson
import pytest

from csea_interop.compiler.cel.check import Checker
from csea_interop.compiler.cel.parse import parse
from csea_interop.compiler.cel.scope import Scope, Variable
from csea_interop.compiler.cel.types import Obj, Time
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.core.limits import DEFAULT_LIMITS
from csea_interop.core.reader import read
from oracles.host import Oracle
from oracles.judging import vectors
from oracles.known import BUILD, DIFFERENCES, LIMIT, PROFILE, SHAPE, Difference
from oracles.meaning import ours, theirs

EACH = pytest.mark.parametrize("known", DIFFERENCES, ids=lambda known: known.text)


def _closed_by(way: str) -> list[Difference]:
    return [known for known in DIFFERENCES if known.closed == way]


def _built(model: Model, text: str) -> None:
    names = {"message": Variable(Obj((model.root,)), ()), "now": Variable(Time())}
    Checker(model, "here").boolean(parse(text, "here"), Scope(names))


@EACH
def test_engines_still_differ_as_stated(oracles: tuple[Oracle, ...], known: Difference) -> None:
    """
    Both engines give what the entry says, and at least one gives what the specification says.
    """
    found = {oracle.engine.name: theirs(oracle.engine, known.text, known.this) for oracle in oracles}
    assert found == {"google": known.google, "rust": known.rust}
    assert known.wanted in found.values()


@EACH
def test_something_differs(model: Model, known: Difference) -> None:
    """
    An entry on which all three agree is none.
    """
    try:
        own = ours(model, known.text, known.this)
    except (ModelError, ValueError, KeyError, FutureWarning, re.error):
        own = "no value"
    assert len({repr(v) for v in (own, known.google, known.rust)}) > 1


@pytest.mark.parametrize("known", _closed_by(BUILD), ids=lambda known: known.text)
def test_build_refuses_what_engines_read_differently(model: Model, known: Difference) -> None:
    """
    A rule that writes such an expression does not build.
    """
    with pytest.raises(ModelError):
        _built(model, known.refused)


def test_build_takes_the_same_members_otherwise(model: Model) -> None:
    """
    The build refuses the expressions for what they say, not for the members that they name.
    """
    for text in (
        "message.message_id.matches('^a{2}$')",
        "message.provenance.exists(s, s.sequence == 1)",
        "has(message.supersedes) && 'x' in message.supersedes",
        "duration('1h') < duration('2h')",
        "size(message.provenance) - 1 == 1",
    ):
        _built(model, text)


@pytest.mark.parametrize("known", _closed_by(SHAPE), ids=lambda known: known.this)
def test_shape_refuses_what_engines_read_differently(model: Model, known: Difference) -> None:
    """
    Such a time is not of the type that times are read from.
    """
    pattern = model.scalars["DateTime"].pattern
    assert pattern is not None
    assert re.fullmatch(pattern, known.this) is None


@pytest.mark.parametrize("known", _closed_by(PROFILE), ids=lambda known: known.text)
def test_profile_refuses_what_engines_read_differently(known: Difference) -> None:
    """
    Such a number is refused before any rule runs.
    """
    found = read(orjson.dumps({"n": known.this}), DEFAULT_LIMITS).findings
    assert [f.rule for f in found] == ["CSEA-ENC-NUMBER"]


def test_no_vector_reaches_the_limit_of_an_engine() -> None:
    """
    No compared message has so many elements that the C++ engine would give up.
    """
    assert _closed_by(LIMIT)
    for _, message, _ in vectors():
        assert len(re.findall(rb"[,\[{]", orjson.dumps(message))) < 10_000


@pytest.mark.parametrize("pattern", ["^a$|^b$", "(^a$)"])
def test_every_end_anchor_is_the_end_of_the_text(model: Model, oracles: tuple[Oracle, ...], pattern: str) -> None:
    """
    An end anchor inside a pattern does not stand before a last line end.
    """
    text = f"this.matches('{pattern}')"
    assert not any(theirs(oracle.engine, text, "a\n") for oracle in oracles)
    assert ours(model, text, "a\n") is False
