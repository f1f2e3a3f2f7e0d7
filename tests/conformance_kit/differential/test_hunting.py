"""
The hunt finds defects that are planted, makes each small, and finds nothing between equals.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from conformance_kit.differential.planted import PLANTED
from csea_interop.conformance.differential.delta import delta
from csea_interop.conformance.differential.hunting import Difference, Hunt
from csea_interop.conformance.differential.judges import Said, ours
from csea_interop.conformance.differential.pool import Pool, pool
from csea_interop.conformance.differential.vector import write
from csea_interop.conformance.kit.answers import Told
from csea_interop.conformance.kit.cases import NOW
from csea_interop.conformance.suite import patched


@pytest.fixture(scope="module")
def material(root: Path) -> Pool:
    """
    What messages are made from.
    """
    return pool(root / "conformance")


def _first(material: Pool, defect: str) -> Difference | None:
    judge, part, most = PLANTED[defect]
    found = Hunt(material, judge, ours, seed=1).differences(most, None)
    return next((difference for difference in found if part in difference.parts), None)


@pytest.mark.parametrize("defect", sorted(PLANTED))
def test_each_planted_defect_is_found_and_made_small(defect: str, material: Pool) -> None:
    """
    Within a bounded number of messages, by a patch of at most two operations, or as a short text.
    """
    found = _first(material, defect)
    assert found is not None
    assert len(found.patch) <= 2
    if found.base:
        value = json.loads(found.raw)
        assert patched(material.bases[found.base], found.patch) == value
        assert all(len(json.dumps(operation)) < 200 for operation in found.patch)
    else:
        assert len(found.raw) < 40
    assert found.parts <= delta(PLANTED[defect][0](found.raw, NOW), ours(found.raw, NOW))


def test_equals_never_disagree(material: Pool) -> None:
    """
    A validator and itself: no difference, however many messages.
    """
    hunt = Hunt(material, ours, ours, seed=7)
    assert list(hunt.differences(250, None)) == []
    assert hunt.asked == 250


def _judged(material: Pool, seed: int) -> tuple[list[bytes], list[bytes]]:
    seen: list[bytes] = []

    def judge(raw: bytes, now: str) -> Said:
        seen.append(raw)
        return PLANTED["overlooks members that nobody knows"][0](raw, now)

    found = [difference.raw for difference in Hunt(material, judge, ours, seed).differences(80, None)]
    return seen, found


def test_a_seed_always_gives_the_same(material: Pool) -> None:
    """
    The same messages, the same differences, byte by byte; another seed gives others.
    """
    first = _judged(material, 1)
    assert first == _judged(material, 1)
    assert first != _judged(material, 2)
    assert 0 < len(first[1]) <= 3 * 8


def test_no_difference_comes_twice(material: Pool) -> None:
    """
    Of one difference at most three forms of a patch are kept, each once.
    """
    judge, _, _ = PLANTED["takes any code for a known one"]
    found = list(Hunt(material, judge, ours, seed=3).differences(250, None))
    keys = [(difference.parts, difference.shape) for difference in found]
    assert len(keys) == len(set(keys)) >= 1
    assert all(sum(key[0] == parts for key in keys) <= 3 for parts, _ in keys)


def test_time_ends_a_hunt(material: Pool) -> None:
    """
    Without a number of messages the time alone ends it.
    """
    hunt = Hunt(material, ours, ours, seed=1)
    assert list(hunt.differences(None, 0.1)) == []
    assert hunt.asked > 0


def test_what_is_written_can_be_committed(material: Pool, root: Path, tmp_path: Path) -> None:
    """
    The case has the form of its schema; with what one side said in its place it is a combination of the suite.
    """
    import jsonpatch

    schemas = root / "conformance/schemas"
    open_case = Draft7Validator(json.loads((schemas / "difference.schema.json").read_bytes()))
    combination = Draft7Validator(json.loads((schemas / "combination.schema.json").read_bytes()))
    judge, _, _ = PLANTED["names no absent member"]
    found = list(Hunt(material, judge, ours, seed=1).differences(150, None))
    paths = [write(difference, tmp_path) for difference in found]
    assert [path.name[:3] for path in paths] == [f"{10 * (n + 1):03}" for n in range(len(paths))]
    for path, difference in zip(paths, found, strict=True):
        value = json.loads(path.read_bytes())
        assert list(open_case.iter_errors(value)) == []
        message = path.with_name(path.name.replace(".case.json", ".msg.json" if difference.base else ".bytes"))
        assert message.read_bytes() == difference.raw
        if not difference.base:
            continue
        right = value.pop("said")["b"]
        assert list(combination.iter_errors(value | right)) == []
        base = json.loads((root / "conformance/rules" / value["base"]).read_bytes())
        assert jsonpatch.JsonPatch(value["patch"]).apply(base) == json.loads(difference.raw)
        assert right["verdict"] == ours(difference.raw, NOW).verdict
    assert any(difference.base for difference in found)


def test_a_rule_of_no_catalogue_names_no_file(tmp_path: Path) -> None:
    """
    What an implementation calls its rule stays inside the case, escaped as JSON.
    """
    odd = "../../x\u202e"
    said = Said("invalid", frozenset({Told(odd, "")}))
    found = Difference(delta(said, Said("valid", frozenset())), b"{}\n", said, Said("valid", frozenset()))
    path = write(found, tmp_path)
    assert (path.parent, path.name) == (tmp_path, "010-unknown-rule-a-alone.case.json")
    value = json.loads(path.read_bytes())
    assert value["said"]["a"]["findings"] == [{"rule": odd, "pointer": ""}]
    assert odd not in value["title"]


@pytest.mark.parametrize(
    ("a", "b", "parts"),
    [
        (Said("valid"), Said("valid"), set()),
        (Said("valid"), Said("invalid", frozenset()), {("verdict", "valid", "invalid")}),
        (Said(fault="x"), Said("valid"), {("fault", "a")}),
        (Said(fault="x"), Said(fault="y"), set()),
        (Said(skipped=True), Said("valid"), set()),
        (Said("valid", leak=True), Said("valid"), {("leak", "a")}),
        (Said("valid", frozenset({Told("R", "/a")})), Said("valid", frozenset({Told("R", "/b")})), {("place", "R")}),
        (
            Said("valid", frozenset({Told("R", "")})),
            Said("invalid", frozenset({Told("S", "")})),
            {("a", "R"), ("b", "S")},
        ),
    ],
)
def test_what_counts_as_a_difference(a: Said, b: Said, parts: set[tuple[str, ...]]) -> None:
    """
    Verdicts alone are compared where one side tells no more; what was skipped is no difference.
    """
    assert delta(a, b) == parts
