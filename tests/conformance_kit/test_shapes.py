"""
The published shape cases: fresh, well formed, confirmed by others, and judged alike by our validator.
"""

from __future__ import annotations

import json
from pathlib import Path

import jsonpatch
import jsonpointer
import jsonschema

from csea_interop.compiler.ir import Model
from csea_interop.conformance import shapefiles
from csea_interop.conformance.suite import Suite
from csea_interop.core.finding import Finding
from csea_model._shape import check


def test_files_are_what_the_model_says(root: Path, root_model: Model) -> None:
    """
    The files are those that the model makes, every verdict confirmed by the published schema.
    """
    files = shapefiles.render(root_model, root / "conformance")
    assert shapefiles.differences(files, root / "conformance") == []


def test_every_line_keeps_the_schema_of_shape_cases(root: Path) -> None:
    """
    Each line is a case as the suite's own schema describes it, and each file stays small.
    """
    stated = json.loads((root / "conformance/schemas/shape_case.schema.json").read_bytes())
    jsonschema.Draft7Validator.check_schema(stated)
    validator = jsonschema.Draft7Validator(stated)
    for path in sorted((root / "conformance/shapes").glob("*.jsonl")):
        assert path.stat().st_size < shapefiles.MAX_BYTES
        for line in path.read_text("utf-8").splitlines():
            value = json.loads(line)
            assert validator.is_valid(value), value["id"]
            assert value["id"].split("/")[0].split(".")[0] == path.stem


def test_ids_stand_once(suite: Suite) -> None:
    """
    No two cases share an id.
    """
    ids = [c.id for c in suite.shapes]
    assert len(set(ids)) == len(ids)


def test_patches_mean_what_rfc_6902_says(suite: Suite) -> None:
    """
    Another implementation of patches makes the same messages, and the bases stay as they are.
    """
    before = json.dumps(suite.bases)
    for case in suite.shapes:
        message = jsonpatch.apply_patch(suite.bases[case.base], list(case.patch))
        if case.repeat > 1:
            items = jsonpointer.resolve_pointer(message, case.patch[-1]["path"])
            items += items * (case.repeat - 1)
        assert suite.message(case) == message, case.id
    assert json.dumps(suite.bases) == before


def test_long_lists_are_not_written_out(suite: Suite) -> None:
    """
    Both ends of a list's limit of ten thousand are cases, and neither takes more than a line of a kilobyte.
    """
    long = {case.repeat: case for case in suite.shapes if case.repeat > 1}
    assert set(long) == {10_000, 10_001}
    assert max(len(case.line()) for case in long.values()) < 1000


def test_the_reference_finds_exactly_the_stated_fault(suite: Suite) -> None:
    """
    The generated check of the shape finds the one fault that a near-miss has, and none in the others.
    """
    for case in suite.shapes:
        findings: list[Finding] = []
        check(suite.message(case), None, findings)
        expected = [] if case.sound else [(case.rule, case.pointer, case.missing or None)]
        assert [(f.rule, f.pointer, f.missing) for f in findings] == expected, case.id
