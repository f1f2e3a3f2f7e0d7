"""
What is said of other systems is computed from the rows of the crosswalks.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import NO_TERM, Correspondence, Model, Term
from csea_interop.compiler.systems import Expressible, expressible, read
from csea_interop.compiler.targets.docs.systems import anchor, pages
from csea_interop.formats.ncmec_cybertipline.profile import PARTS

#: Every system that has to fit, without loss or with a loss that is stated, and what the rows make of it.
_EXPECTED = {
    "ncmec_cybertipline": "with these losses",
    "ncmec_hash_sharing": "with these losses",
    "threatexchange": "with these losses",
    "iccam": "with these losses",
    "universal_classification_schema": "yes, as far as it is known here",
    "project_vic": "with these losses",
    "uk_caid": "with these losses",
    "interpol_icse": "with these losses",
    "xarf": "with these losses",
    "case_uco": "with these losses",
    "cac_ontology": "with these losses",
    "stix": "yes, as far as it is known here",
    "misp": "with these losses",
    "dsa_statement_of_reasons": "with these losses",
    "safernet_indicators": "with these losses",
    "safernet_discover": "not, because",
    "unicef_icvac": "with these losses",
    "uk_nca": "not, because",
    "sdmx": "yes, as far as it is known here",
}
_OWN = re.compile(r"csea:|sssom:|csea-")


def _of(model: Model, key: str) -> Expressible:
    return expressible(model, next(s for s in model.systems if s.key == key))


def _told(root: Path, sets: tuple[str, ...], lists: set[str]) -> dict[str, set[str]]:
    """
    Predicates and missing objects by foreign subject, from the files themselves.
    """
    out: dict[str, set[str]] = {}
    for name in sets:
        lines = (root / f"model/mappings/{name}.sssom.tsv").read_text("utf-8").splitlines()
        rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
        for _, subject, _, predicate, target, *_ in rows:
            if not _OWN.match(subject) and subject.partition(":")[0] not in lists:
                out.setdefault(subject, set()).add("none" if target == "sssom:NoTermFound" else predicate)
    return out


def test_every_system_is_there_with_its_verdict(model: Model) -> None:
    """
    The list of the design, in its order, and what follows from the rows.
    """
    assert {s.key: _of(model, s.key).verdict.partition(" because")[0] for s in model.systems} == {
        key: verdict.partition(" because")[0] for key, verdict in _EXPECTED.items()
    }
    assert [s.key for s in model.systems] == list(_EXPECTED)


def test_counts_of_the_page_come_from_the_rows(root: Path, model: Model, files: dict[str, str]) -> None:
    """
    Fields, carried ones and those without a place, counted anew from the files.
    """
    lines = files["docs/systems.md"].splitlines()
    lists = {c.scheme for c in model.code_lists.values() if c.scheme}
    for system in model.systems:
        told = _told(root, system.sets, lists)
        carried = sum(1 for said in told.values() if said & {"skos:exactMatch", "skos:closeMatch"})
        nowhere = sum(1 for said in told.values() if said == {"none"})
        shown = next(line for line in lines if line.startswith(f"| [{system.name}](#{anchor(system)})"))
        cells = [cell.strip() for cell in shown.strip("|").split("|")]
        partly = len(told) - carried - nowhere
        counts = [f"{carried} of {len(told)}", str(partly), str(nowhere)]
        assert cells[2:5] == (counts if told else ["", "", ""])


def test_every_loss_stands_in_the_section(model: Model, files: dict[str, str]) -> None:
    """
    Each field that is not carried, each member that cannot leave, with the reason.
    """
    text = files["docs/systems.md"]
    for system in model.systems:
        each = _of(model, system.key)
        section = text.split(f"\n## {system.name}\n")[1].split("\n## ")[0]
        for found in each.inward:
            assert f"`{found.term.label or found.term.name}`" in section
            assert all(row.loss in section for row in found.rows)
        for row in each.outward:
            assert f"[`{row.subject.element}`]" in section
        assert not system.not_public or system.not_public in section


def test_a_planted_loss_changes_the_verdict(model: Model) -> None:
    """
    A field without a place turns a yes into losses; rows taken away turn it into a no.
    """
    before = _of(model, "stix")
    crosswalk = model.crosswalks["stix"]
    none = Term(NO_TERM, "sssom:NoTermFound", "")
    planted = Correspondence(
        "csea-mapping:stix-999", Term("i", "stix:x", "x"), "related_match", none, "", "Why it is lost."
    )

    def given(*rows: Correspondence) -> Model:
        return replace(model, crosswalks={**model.crosswalks, "stix": replace(crosswalk, rows=rows)})

    after = _of(given(*crosswalk.rows, planted), "stix")
    assert before.verdict == "yes, as far as it is known here"
    assert after.verdict == "with these losses"
    assert (after.carried, len(after.fields)) == (before.carried, len(before.fields) + 1)
    assert "Why it is lost." in pages(given(*crosswalk.rows, planted))["systems.md"]
    whole = replace(before.system, whole=True)
    assert expressible(model, whole).verdict == "yes"
    assert _of(given(planted), "stix").verdict.startswith("not, because no field")
    assert pages(replace(model, systems=())) == {}


def test_each_element_that_the_converter_knows_has_a_row(model: Model) -> None:
    """
    Members of all accounts stand once, with the reported one; those of all persons once, with the person.
    """
    labels = {found.term.label for found in _of(model, "ncmec_cybertipline").fields}
    groups = {"intendedRecipient": "personOrUserReported", "victim": "personOrUserReported"}
    incidents = {name for name in PARTS if name.endswith("Incident")}
    for owner, parts in PARTS.items():
        asked = "person" if owner.endswith("Person") else owner
        for part in parts:
            assert labels & {f"{asked}/{part}", f"{groups.get(owner, asked)}/{part}"}, f"{owner}/{part}"
    assert {f"internetDetails/{name}" for name in incidents} <= labels


def test_what_must_never_travel_has_no_place(model: Model) -> None:
    """
    Names of analysts and series, credentials, media and quoted words are told as lost, wherever they come from.
    """
    lost = {found.term.name for system in model.systems for found in _of(model, system.key).inward if not found.placed}
    assert {
        "iccam:report/reportingAnalystName",
        "iccam:report/sourceUrlPassword",
        "icse:Series%20name",
        "vics:Media/Series",
        "xarf:evidence/payload",
        "threatexchange:lantern/keywords",
        "cac:responseType",
        "ncmec:chatImIncident/content",
        "ncmec:victim/schoolName",
        "discover:anonymised%20texts",
    } <= lost


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda e: e.update(colour="red"), "an entry has the members"),
        (lambda e: e.pop("owner"), "states its owner"),
        (lambda e: e.update(source="hearsay"), "a name in sources.yaml"),
        (lambda e: e.update(whole="perhaps"), "whole is true or false"),
        (lambda e: e.update(sets=["nowhere"]), "there is no crosswalk nowhere"),
        (lambda e: e.update(sets=["sap"]), "says under not_public why"),
        (lambda e: e.update(not_public="For members.", whole=True), "not known as a whole"),
        (lambda e: e.update(sets=[], not_public="For members."), "its fields belong to no system"),
    ],
)
def test_an_entry_that_leaves_something_out_stops_the_build(
    root: Path, tmp_path: Path, model: Model, change: Callable[[dict[str, Any]], object], reason: str
) -> None:
    """
    The error names the entry and what is missing.
    """
    register = yaml.safe_load((root / "model/mappings/systems.yaml").read_text("utf-8"))
    change(register["stix"])
    (tmp_path / "systems.yaml").write_text(yaml.safe_dump(register, sort_keys=False), encoding="utf-8")
    known = {entry["source"]: "A text." for entry in register.values() if entry.get("source") != "hearsay"}
    with pytest.raises(ModelError, match=reason):
        read(tmp_path, model.crosswalks, known)


def test_a_register_of_something_else_stops_the_build(tmp_path: Path, model: Model) -> None:
    """
    An entry is an object.
    """
    (tmp_path / "systems.yaml").write_text("stix: yes\n", encoding="utf-8")
    with pytest.raises(ModelError, match="an entry has the members"):
        read(tmp_path, model.crosswalks, {})
    assert read(tmp_path / "none", model.crosswalks, {}) == ()
