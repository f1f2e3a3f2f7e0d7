"""
The crosswalk files, read by the SSSOM project's own parser and held to what this format asks of them.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml

from csea_interop.compiler.ir import Model

with warnings.catch_warnings():
    # sssom 0.4.21 sets an option that pandas 3 has made a matter of course and says so.
    warnings.simplefilter("ignore")
    from sssom.constants import DEFAULT_VALIDATION_TYPES
    from sssom.parsers import parse_sssom_table
    from sssom.validators import validate

OTHERS = [
    "cac",
    "caid",
    "case",
    "copine",
    "discover",
    "dpv",
    "dsa",
    "iccam",
    "iccs",
    "icse",
    "icvac",
    "misp",
    "ncmec",
    "ncmec_hash_sharing",
    "safernet",
    "sap",
    "sdmx",
    "stix",
    "threatexchange",
    "ucs",
    "uk",
    "vics",
    "xarf",
]
_PREDICATES = {f"skos:{word}Match" for word in ("exact", "close", "broad", "narrow", "related")}
_LISTS = "https://w3id.org/csea-interop/vocabularies/"


@pytest.fixture(scope="session")
def parsed(root: Path) -> dict[str, Any]:
    """
    What the parser makes of each file.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return {name: parse_sssom_table(str(root / f"model/mappings/{name}.sssom.tsv")) for name in OTHERS}


@pytest.fixture(scope="session")
def tables(parsed: dict[str, Any]) -> dict[str, list[dict[str, str]]]:
    """
    The rows of each crosswalk as the parser gives them, empty cells as empty texts.
    """
    return {name: found.df.fillna("").to_dict("records") for name, found in parsed.items()}


def test_every_system_has_its_file(root: Path) -> None:
    """
    The files are there, and no other.
    """
    assert sorted(p.name.removesuffix(".sssom.tsv") for p in (root / "model/mappings").glob("*.tsv")) == OTHERS


@pytest.mark.parametrize("name", OTHERS)
def test_files_are_sssom(parsed: dict[str, Any], name: str) -> None:
    """
    The parser's own validators find nothing: schema, prefixes, form of ids.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        reports = validate(parsed[name], DEFAULT_VALIDATION_TYPES, fail_on_error=False)
    assert len(reports) == len(DEFAULT_VALIDATION_TYPES)
    assert [result.message for report in reports.values() for result in report.results] == []


def test_rows_say_how_close_on_what_ground_and_at_what_cost(
    root: Path, tables: dict[str, list[dict[str, str]]]
) -> None:
    """
    A predicate of SKOS; an exact one with a source; every other with what is lost; no id twice.
    """
    sources = yaml.safe_load((root / "model/mappings/sources.yaml").read_text("utf-8"))
    rows = [row for rows in tables.values() for row in rows]
    assert {row["predicate_id"] for row in rows} <= _PREDICATES
    ids = [row["record_id"] for row in rows]
    assert len(set(ids)) == len(ids)
    for row in rows:
        cited = row.get("mapping_source", "")
        assert (row["other"] == "basis=cited") == bool(cited), row["record_id"]
        assert not cited or cited.removeprefix("csea-source:") in sources
        assert cited or row["predicate_id"] != "skos:exactMatch", row["record_id"]
        assert row.get("comment", "") or row["predicate_id"] == "skos:exactMatch", row["record_id"]


def test_codes_of_our_lists_exist(
    parsed: dict[str, Any], model: Model, tables: dict[str, list[dict[str, str]]]
) -> None:
    """
    What a row names under a list of this model is a code of that list, on either side.
    """
    files = {code_list.file: set(code_list.values) for code_list in model.code_lists.values()}
    checked = 0
    for name, rows in tables.items():
        bases = parsed[name].converter.bimap
        for row in rows:
            for side in ("subject_id", "object_id"):
                prefix, _, local = row[side].partition(":")
                if bases[prefix].startswith(_LISTS):
                    checked += 1
                    assert unquote(local) in files[bases[prefix].removeprefix(_LISTS).rstrip("/")], row[side]
    assert checked > 300


def test_compiler_carries_every_row(model: Model, tables: dict[str, list[dict[str, str]]]) -> None:
    """
    Our reader and the SSSOM project's see the same rows.
    """
    theirs = {row["record_id"] for rows in tables.values() for row in rows}
    ours = {row.id for crosswalk in model.crosswalks.values() for row in crosswalk.rows}
    assert ours == theirs
    assert len(ours) == sum(len(crosswalk.rows) for crosswalk in model.crosswalks.values())


def test_no_row_computes_the_baseline(model: Model) -> None:
    """
    The INTERPOL baseline is no code, so that no recoding arrives at it.
    """
    rows = [
        r for crosswalk in model.crosswalks.values() for r in crosswalk.rows if r.object.name.startswith("interpol:")
    ]
    assert len(rows) == 2
    assert [row.object.scheme for row in rows] == ["", ""]


def test_model_and_crosswalks_say_the_same_of_outside_terms(model: Model) -> None:
    """
    Each tie to DPV, CASE and CAC that the model states stands in its crosswalk, as close as there.
    """
    outside = ("dpv", "uco-", "cac-")
    stated = {
        (f"{cls.name}.{slot.name}" if slot else cls.name, relation.removesuffix("_mappings"), iri)
        for cls in model.classes.values()
        for slot in (None, *cls.slots)
        for relation, iri in (slot.mappings if slot else cls.mappings)
        if iri.startswith(outside)
    }
    rows = [row for name in ("dpv", "case", "cac") for row in model.crosswalks[name].rows]
    crossed = {(r.subject.element, r.relation.removesuffix("_match"), r.object.name) for r in rows if r.subject.element}
    assert len(stated) > 25
    assert stated - crossed == set()


def test_meanings_of_codes_stand_in_the_crosswalk(model: Model) -> None:
    """
    A code that takes its meaning from DPV has an exact row, and no other exact row is there for codes.
    """
    meanings = {
        (code_list.file, code.value, code.meaning.partition(":")[2])
        for code_list in model.code_lists.values()
        for code in code_list.codes
        if code.meaning and code.meaning.startswith(("dpv:", "eu-gdpr:"))
    }
    rows = [r for r in model.crosswalks["dpv"].rows if r.relation == "exact_match" and r.subject.code]
    crossed = {(r.subject.iri.split("/")[-2], r.subject.code, r.object.name.partition(":")[2]) for r in rows}
    assert len(meanings) > 30
    assert crossed == meanings
