"""
A table of ages that leaves something out, or gives a stage years, does not build.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from csea_interop.compiler.ages import Ages, read
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets import ages as target
from csea_interop.compiler.targets.docs.ages import pages

_GOOD: dict[str, Any] = {
    "systems": [
        {"scheme": "iccam-age", "axis": "maturity", "title": "One", "list": "iccam_age", "not_a_stage": ["1"]},
        {
            "scheme": "stages",
            "axis": "maturity",
            "title": "Two",
            "version": "1",
            "source": "A book.",
            "bands": [{"code": "a", "label": "A"}],
        },
        {
            "scheme": "figures",
            "axis": "years",
            "title": "Three",
            "version": "2020",
            "source": "A report.",
            "bands": [{"code": "b", "label": "B", "years_max": 2}],
        },
    ],
    "legal_ages": [
        {"jurisdiction": "DE", "provision": "An article", "limit_years": 14, "source": "A page.", "from": "2004-05-01"}
    ],
    "never_computed": [
        {"scheme": "named", "title": "Named", "says": "An age.", "why": "A reason.", "source": "A page."}
    ],
    "without_bands": [{"title": "Other", "says": "Nothing.", "source": "A page."}],
    "science": [{"says": "A finding.", "source": "An article."}],
}


def _read(folder: Path, model: Model, data: object) -> Ages | None:
    (folder / "ages.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    return read(folder, model)


def _with(section: str, index: int, **cells: Any) -> dict[str, Any]:
    """
    The good table with one entry changed; ``None`` takes a member out, and ``from_`` stands for ``from``.
    """
    data = copy.deepcopy(_GOOD)
    entry = data[section][index]
    for name, value in cells.items():
        entry.pop(name.removesuffix("_"), None)
        if value is not None:
            entry[name.removesuffix("_")] = value
    return data


def test_a_good_table_is_carried(tmp_path: Path, model: Model) -> None:
    """
    Stages come from a list of the model or from the table; a code that says that none was chosen is none.
    """
    found = _read(tmp_path, model, _GOOD)
    assert found is not None
    assert [(s.scheme, s.version, s.axis) for s in found.systems] == [
        ("iccam-age", "3", "maturity"),
        ("stages", "1", "maturity"),
        ("figures", "2020", "years"),
    ]
    assert [b.stage for b in found.systems[0].bands] == [False, True, True, True]
    assert "SCART" in found.systems[0].source
    assert found.systems[2].bands[0].years_max == 2
    assert (found.legal_ages[0].valid_from, found.legal_ages[0].from_years) == ("2004-05-01", 0)


def test_a_model_without_a_table_has_none(tmp_path: Path, small: Model) -> None:
    """
    The file is optional, and without it nothing is published.
    """
    assert read(tmp_path, small) is None
    assert small.ages is None
    assert target.emit(small) == {}
    assert pages(small) == {}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({}, "the table has exactly"),
        ({**_GOOD, "systems": {}}, "systems is a list"),
        ({**_GOOD, "science": [{"says": "A finding."}]}, "an entry has says, source"),
        ({**_GOOD, "science": ["A finding."]}, "an entry has"),
        (_with("science", 0, source=" "), "source is text"),
        (_with("systems", 2, version=2020), "version is text"),
        (_with("systems", 2, source=None), "its own version, source and bands"),
        (_with("systems", 1, not_a_stage=["a"]), "its own version, source and bands"),
        (_with("systems", 1, axis="age"), "the axis is one of"),
        (_with("systems", 1, bands=[{"code": "a", "label": "A", "years_max": 9}]), "a stage of maturity has no years"),
        (_with("systems", 2, bands=[{"code": "b", "label": "B"}]), "at least one end"),
        (_with("systems", 2, bands=[{"code": "b", "label": "B", "years_min": 3, "years_max": 2}]), "at least one end"),
        (_with("systems", 2, bands=[{"code": "b", "label": "B", "years_max": "2"}]), "whole years"),
        (_with("systems", 2, bands=[{"code": "b", "label": "B", "years_max": True}]), "whole years"),
        (_with("systems", 2, bands=[{"code": "b", "label": "B", "years": 2}]), "may have years_min, years_max"),
        (_with("systems", 2, scheme="stages", version="1"), "a system stands twice"),
        (_with("systems", 0, list="nothing"), "no code list of that file"),
        (_with("systems", 0, scheme="iccam-gender"), "no code list of that file"),
        (_with("systems", 0, axis="years"), "a list of this model gives"),
        (_with("systems", 0, version="3"), "a list of this model gives"),
        (_with("systems", 0, not_a_stage=["9"]), "not_a_stage names codes"),
        (_with("legal_ages", 0, jurisdiction="Germany"), "a legal area"),
        (_with("legal_ages", 0, from_years=14), "from_years is below"),
        (_with("legal_ages", 0, limit_years=151), "whole years"),
        (_with("legal_ages", 0, from_="1 May 2004"), "days such as"),
        (_with("legal_ages", 0, source=None), "an entry has jurisdiction"),
        ({**_GOOD, "legal_ages": _GOOD["legal_ages"] * 2}, "a legal age stands twice"),
    ],
)
def test_a_spoilt_table_does_not_build(tmp_path: Path, model: Model, data: dict[str, Any], reason: str) -> None:
    """
    Each fault is named with its place.
    """
    with pytest.raises(ModelError, match=reason) as caught:
        _read(tmp_path, model, data)
    assert "ages.yaml" in caught.value.where


def test_the_published_table_has_its_schema(files: dict[str, str]) -> None:
    """
    The table is valid by the schema beside it, which has no place for the years of a stage.
    """
    table, schema = json.loads(files["ages.json"]), json.loads(files["ages.schema.json"])
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    assert list(validator.iter_errors(table)) == []
    assert table["$schema"] == schema["$id"]
    stage = next(s for s in table["systems"] if s["axis"] == "maturity")["bands"][0]
    for member in ("years_min", "years_max", "years"):
        stage[member] = 9
        assert not validator.is_valid(table)
        del stage[member]
    del next(s for s in table["systems"] if s["axis"] == "years")["bands"][0]["years_max"]
    assert not validator.is_valid(table)


def test_the_page_sets_systems_and_laws_side_by_side(model: Model) -> None:
    """
    One row for each run of years, every provision in the table, and each source on the page.
    """
    assert model.ages is not None
    text = pages(model)["ages.md"]
    rows = [line for line in text.split("## Stages")[0].splitlines() if line.startswith(("| 13 |", "| 18 and over |"))]
    assert "`3-13`" in rows[0]
    assert "`under-13`" not in rows[0]
    assert " in " not in rows[1]
    sources = [own.source for own in model.ages.systems] + [own.source for own in model.ages.legal_ages]
    sources += [own.source for own in (*model.ages.never_computed, *model.ages.without_bands, *model.ages.science)]
    assert [source for source in sources if source not in text] == []
