"""
``codelists/<list>.json`` and ``.csv``: every code with its IRI, definition, source and labels.

Both say the same. The JSON is exact; in the CSV a cell that a spreadsheet would run as a formula begins with an
apostrophe.
"""

from __future__ import annotations

import csv
import io
import json
from typing import Any, Final

from csea_interop.compiler import terms
from csea_interop.compiler.crosswalks import scheme_of
from csea_interop.compiler.ir import Code, CodeList, Model

Json = dict[str, Any]
#: Sections of the labels, by the audience that reads them.
_AUDIENCES: Final = {"practitioner": "codes", "public": "public", "child": "child"}
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
#: What only the compiler needs, and what has a member of its own.
_UNTOLD: Final = ("branch_class", "since", "status")
_COLUMNS: Final = ("code", "iri", "scheme", "version", "status", "meaning", "definition", "source", "since")


def emit(model: Model) -> dict[str, str]:
    """
    Two files for each list, by path under ``generated/``.
    """
    files: dict[str, str] = {}
    for code_list in model.code_lists.values():
        value = _list(model, code_list)
        files[f"codelists/{code_list.file}.json"] = json.dumps(value, ensure_ascii=False, indent=1) + "\n"
        files[f"codelists/{code_list.file}.csv"] = _csv(value)
    return files


def _list(model: Model, code_list: CodeList) -> Json:
    out: Json = {
        "list": code_list.file,
        "name": code_list.name,
        "iri": terms.list_iri(model, code_list),
        "scheme": scheme_of(code_list),
        "version": code_list.scheme_version or model.version,
        "closed": code_list.annotations.get("closed", "true") == "true",
        "status": code_list.annotations.get("status", "current"),
        "description": code_list.description,
        "source": code_list.source,
        "since": code_list.since,
        "model_version": model.version,
    }
    if "jurisdiction" in code_list.annotations:
        out["jurisdiction"] = code_list.annotations["jurisdiction"]
    out["codes"] = [_code(model, code_list, code) for code in code_list.codes]
    return out


def _code(model: Model, code_list: CodeList, code: Code) -> Json:
    notes = {name: text for name, text in code.annotations.items() if name not in _UNTOLD}
    status = "withdrawn" if "withdrawn_on" in notes else code_list.annotations.get("status", "current")
    return {
        "code": code.value,
        "iri": terms.own_code_iri(model, code_list, code),
        **({"meaning": terms.expand(code.meaning)} if code.meaning else {}),
        "status": code.annotations.get("status", status),
        "definition": code.description,
        "since": code.annotations.get("since", code_list.since),
        **({"notes": notes} if notes else {}),
        "labels": _labels(model, code_list, code),
    }


def _labels(model: Model, code_list: CodeList, code: Code) -> dict[str, dict[str, str]]:
    """
    What each language has, by audience; nothing stands in for what it lacks.
    """
    out: dict[str, dict[str, str]] = {}
    for language, own in model.labels.items():
        for audience, section in _AUDIENCES.items():
            if text := own.texts.get((section, code_list.name, code.value)):
                out.setdefault(language, {})[audience] = text
    return out


def _csv(value: Json) -> str:
    """
    RFC 4180: a header, CRLF, quotes where they are needed.
    """
    pairs = {(lang, audience) for code in value["codes"] for lang, own in code["labels"].items() for audience in own}
    order = list(_AUDIENCES)
    labels = sorted(pairs, key=lambda pair: (pair[0] != "en", pair[0], order.index(pair[1])))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*_COLUMNS, *(f"label_{lang}_{audience}" for lang, audience in labels)])
    for code in value["codes"]:
        cells = {**{name: value[name] for name in ("scheme", "version", "source")}, **code}
        row = [str(cells.get(name, "")) for name in _COLUMNS]
        row += [code["labels"].get(lang, {}).get(audience, "") for lang, audience in labels]
        writer.writerow([_safe(cell) for cell in row])
    return out.getvalue()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
