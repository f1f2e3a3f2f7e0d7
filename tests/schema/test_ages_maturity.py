"""
Nothing ever turns maturity into years.
"""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schema.ages import ASSESSMENTS, DAYS, PROVISIONS, SPAN_OF_DAYS, STAGES, Tripwire, by_maturity

from csea_interop.schema import ages, legal_age, reckoning
from csea_interop.schema.ages import Years, bands, systems, years
from csea_interop.schema.legal_age import legal_classes, under_legal_age

_MODULES = (ages, legal_age, reckoning)
_SYSTEMS = st.sampled_from(sorted(systems()))


def _functions() -> list[tuple[str, ast.FunctionDef]]:
    found = []
    for module in _MODULES:
        tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
        found += [(module.__name__, node) for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    return found


def test_the_tripwire_fails_whoever_reads() -> None:
    """
    Reading a stage or years through it is noticed, by whichever way.
    """
    wired = Tripwire({"basis": "maturity", "maturity": {}, "years_min": 7})
    for name in ("maturity", "years_min"):
        for read in (wired.get, wired.__getitem__):
            with pytest.raises(AssertionError):
                read(name)
    assert wired["basis"] == "maturity"


def _texts(node: ast.AST) -> set[str]:
    body = node.body[1:] if isinstance(node, ast.FunctionDef) and ast.get_docstring(node) else [node]
    return {
        n.value for part in body for n in ast.walk(part) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    }


def test_no_function_reads_both_maturity_and_years() -> None:
    """
    Where the member ``maturity`` is read there is no number, no arithmetic and no member that holds years.
    """
    readers = []
    for name, function in _functions():
        reads = [
            n
            for n in ast.walk(function)
            if (isinstance(n, ast.Subscript) and isinstance(n.slice, ast.Constant) and n.slice.value == "maturity")
            or (
                isinstance(n, ast.Call)
                and isinstance(n.func, ast.Attribute)
                and n.func.attr == "get"
                and isinstance(n.args[0], ast.Constant)
                and n.args[0].value == "maturity"
            )
        ]
        if reads:
            readers.append(f"{name}.{function.name}")
            assert not _texts(function) & {"years_min", "years_max", "limit_years"}
            assert [
                n for n in ast.walk(function) if isinstance(n, ast.Constant) and type(n.value) in {int, float}
            ] == []
            assert [n for n in ast.walk(function) if isinstance(n, ast.BinOp) and not isinstance(n.op, ast.BitOr)] == []
            calls = {n.func.id for n in ast.walk(function) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
            assert not calls & {"int", "float", "Years", "years", "brought", "len", "ord"}
    assert readers == ["csea_interop.schema.ages._stage"]


def test_years_of_an_assessment_are_read_in_one_place() -> None:
    """
    Only ``years`` reads the bounds of an assessment, and it asks for the ground first.
    """
    own = [f"{name}.{function.name}" for name, function in _functions() if "years_min" in _texts(function)]
    assert own == ["csea_interop.schema.ages.years", "csea_interop.schema.ages._band"]


@given(by_maturity(), _SYSTEMS)
def test_maturity_is_in_no_band(own: dict[str, Any], scheme: str) -> None:
    """
    Neither the stage nor years that stand beside it against the rules are read, and every answer is unknown.
    """
    assert years(Tripwire(own)) == Years()
    assert {placed.answer for placed in bands(scheme, Tripwire(own))} == {"unknown"}


@given(st.lists(by_maturity(), max_size=4), PROVISIONS, st.just("at_capture") | DAYS, SPAN_OF_DAYS, SPAN_OF_DAYS)
def test_maturity_alone_determines_nothing_in_law(
    own: list[dict[str, Any]], provision: tuple[str, str], on: Any, captured: Any, reported: Any
) -> None:
    """
    Any number of stages leaves every legal question open, for limits listed and limits given.
    """
    wired = [Tripwire(each) for each in own]
    found = under_legal_age(wired, *provision, on, captured=captured, reported=reported)
    assert (found.result, found.from_basis, found.used) == ("undetermined", None, ())
    assert found.left_out == tuple((index, "maturity_has_no_years") for index in range(len(own)))
    given_limit = under_legal_age(wired, "FR", "an article", on, captured=captured, reported=reported, limit_years=150)
    assert given_limit.result == "undetermined"
    classes = legal_classes(wired, provision[0], on, captured=captured, reported=reported)
    assert {result for _, result in classes} == {"undetermined"}


@given(ASSESSMENTS, by_maturity(), st.data())
def test_a_stage_more_or_less_changes_no_answer(own: list[dict[str, Any]], stage: dict[str, Any], data: Any) -> None:
    """
    With a stage anywhere in the list the result, its law, ground and reasons are what they were without.
    """
    place, day = data.draw(st.integers(0, len(own))), data.draw(DAYS)
    captured, reported = data.draw(SPAN_OF_DAYS), data.draw(SPAN_OF_DAYS)
    more = [*own[:place], Tripwire(stage), *own[place:]]
    without = under_legal_age(own, "DE", "§ 184b StGB", day, captured=captured, reported=reported)
    found = under_legal_age(more, "DE", "§ 184b StGB", day, captured=captured, reported=reported)
    told = ("result", "law", "from_basis", "reasons")
    assert [getattr(found, name) for name in told] == [getattr(without, name) for name in told]


@given(ASSESSMENTS, STAGES, DAYS)
def test_another_stage_changes_no_answer(own: list[dict[str, Any]], stage: dict[str, str], day: date) -> None:
    """
    Whichever stage an assessment of maturity names, all that is said of years and laws is the same.
    """
    other = [{**each, "maturity": stage} if each["basis"] == "maturity" else each for each in own]
    assert under_legal_age(other, "DE", "§ 184b StGB", day) == under_legal_age(own, "DE", "§ 184b StGB", day)


@pytest.mark.parametrize("scheme", sorted(systems()))
def test_no_years_reach_a_system_of_stages(scheme: str) -> None:
    """
    The other way round holds as well: no years, however firm, place a child in a stage.
    """
    documented = {"basis": "documented", "years_min": 2, "years_max": 2}
    stages = [p for p in bands(scheme, documented) if p.band.is_stage or p.band.years == Years()]
    assert {p.answer for p in stages} <= {"unknown"}
