"""
Every list is published as JSON and CSV, with the same codes and all labels, and no cell that runs.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

from csea_interop.compiler.ir import Labels, Model
from csea_interop.compiler.targets.codelists import emit

SECTIONS = {"practitioner": "codes", "public": "public", "child": "child"}


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_list_and_code_is_there_twice(model: Model, files: dict[str, str]) -> None:
    """
    JSON and CSV hold the codes of the model, in its order.
    """
    names = {name for name in files if name.startswith("codelists/")}
    assert len(names) == 2 * len(model.code_lists)
    for code_list in model.code_lists.values():
        value = json.loads(files[f"codelists/{code_list.file}.json"])
        rows = _rows(files[f"codelists/{code_list.file}.csv"])
        assert tuple(code["code"] for code in value["codes"]) == code_list.values
        assert tuple(row["code"] for row in rows) == code_list.values
        for code, row in zip(value["codes"], rows, strict=True):
            assert row["iri"] == code["iri"]
            assert row["meaning"] == code.get("meaning", "")
            assert (row["definition"], row["source"]) == (code["definition"], value["source"])
            assert (row["scheme"], row["version"]) == (value["scheme"], value["version"])


def test_all_labels_of_all_languages_are_there(model: Model, files: dict[str, str]) -> None:
    """
    Each text of the model's labels stands at its language and audience, in both forms.
    """
    for code_list in model.code_lists.values():
        rows = _rows(files[f"codelists/{code_list.file}.csv"])
        for code, row in zip(json.loads(files[f"codelists/{code_list.file}.json"])["codes"], rows, strict=True):
            wanted = {
                (language, audience): own.texts[section, code_list.name, code["code"]]
                for language, own in model.labels.items()
                for audience, section in SECTIONS.items()
                if (section, code_list.name, code["code"]) in own.texts
            }
            assert {(lang, a): text for lang, own in code["labels"].items() for a, text in own.items()} == wanted
            shown = {name: text for name, text in row.items() if name.startswith("label_") and text}
            assert shown == {f"label_{lang}_{audience}": text for (lang, audience), text in wanted.items()}


def test_facts_of_single_lists(files: dict[str, str]) -> None:
    """
    Meaning in full, status of what is old, and the scheme under which a code stands in a pair.
    """

    def read(name: str) -> dict[str, Any]:
        value: dict[str, Any] = json.loads(files[f"codelists/{name}.json"])
        return value

    purpose = read("purpose")
    codes = {code["code"]: code for code in purpose["codes"]}
    assert purpose["scheme"] == "csea-purpose"
    assert codes["research"]["meaning"] == "https://w3id.org/dpv#ScientificResearch"
    assert codes["commercial_use"]["notes"] == {"prohibited": "true"}
    gdpr = read("eu_gdpr")
    assert (gdpr["scheme"], gdpr["version"], gdpr["closed"]) == ("eu-gdpr", "2.3", False)
    assert {code["status"] for code in read("withdrawn_area")["codes"]} == {"withdrawn"}
    assert {code["status"] for code in read("uk_sap_level")["codes"]} == {"historic"}
    tlp = {code["code"]: code["iri"] for code in read("tlp_label")["codes"]}
    assert tlp["AMBER+STRICT"].endswith("/vocabularies/tlp_label/AMBER%2BSTRICT")


def test_csv_follows_rfc_4180_and_runs_nothing(small: Model) -> None:
    """
    Lines end in CR LF, quotes are doubled, and a text that a spreadsheet would compute begins with an apostrophe.
    """
    colours = small.code_lists["Colour"]
    texts = ['=1+1, "so"', "+1", "-1", "@SUM(A1)", "\tx"]
    codes = tuple(replace(colours.codes[0], value=f"c{n}", description=text) for n, text in enumerate(texts))
    labels = {"en": Labels("en", "English", "ltr", {("codes", "Colour", "c0"): "=cmd"})}
    lists = {"Colour": replace(colours, codes=codes)}
    files = emit(replace(small, code_lists=lists, labels=labels))
    text = files[f"codelists/{colours.file}.csv"]
    assert text.count("\r\n") == text.count("\n") == len(codes) + 1
    rows = _rows(text)
    assert [row["definition"] for row in rows] == [f"'{t}" for t in texts]
    assert rows[0]["label_en_practitioner"] == "'=cmd"
    exact = json.loads(files[f"codelists/{colours.file}.json"])["codes"]
    assert [code["definition"] for code in exact] == texts
