"""
The formats of our own keep to their published schemas: JSON, NDJSON, problem details and CSV.
"""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import orjson
import pytest

from csea_interop.core.errors import InputError
from csea_interop.reports.csv_ import COLUMNS
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import hidden
from reports.rendering import HOSTILE, entries, hostile, judged, many, run
from reports.schemas import FOLDER, derived, text

_HERE = Path("src/csea_interop/reports")


def _schema(root: Path, name: str) -> Any:
    return json.loads((root / _HERE / name).read_text("utf-8"))


@pytest.mark.parametrize("name", ["json_", "ndjson", "problem"])
def test_schemas_are_schemas(name: str, root: Path) -> None:
    """
    Each is valid draft-07; two of them follow from the first.
    """
    jsonschema.Draft7Validator.check_schema(_schema(root, f"{name}.schema.json"))
    for file, schema in derived().items():
        assert (FOLDER / file).read_text("utf-8") == text(schema), "python -m reports.schemas writes it anew"


@pytest.mark.parametrize("made", ["suite", "hostile", "empty"])
def test_json_keeps_to_its_schema(made: str, outcomes: list[Judged | InputError], root: Path) -> None:
    """
    The output is valid by the published schema, and a strict reader takes it.
    """
    items = {"suite": outcomes, "hostile": hostile(), "empty": []}[made]
    value = orjson.loads(run(items, "json"))
    jsonschema_rs.Draft7Validator(_schema(root, "json_.schema.json")).validate(value)
    assert len(value["results"]) == len(items)
    assert value["summary"]["exit_status"] == {"suite": 4, "hostile": 2, "empty": 0}[made]


@pytest.mark.parametrize("made", ["suite", "hostile", "empty"])
def test_ndjson_keeps_to_its_schema(made: str, outcomes: list[Judged | InputError], root: Path) -> None:
    """
    Each line is valid by the schema of lines; the first opens the run, the last one sums it up.
    """
    items = {"suite": outcomes, "hostile": hostile(), "empty": []}[made]
    check = jsonschema_rs.Draft7Validator(_schema(root, "ndjson.schema.json"))
    lines = [orjson.loads(line) for line in run(items, "ndjson").splitlines()]
    for line in lines:
        check.validate(line)
    kinds = [line["type"] for line in lines]
    assert (kinds[0], kinds[-1]) == ("run", "summary")
    assert kinds.count("summary") == 1
    assert kinds.count("message") + kinds.count("unreadable") == len(items)
    assert kinds.count("finding") == sum(line.get("findings", 0) for line in lines if line["type"] == "message")


def test_ndjson_shows_that_it_was_cut_off() -> None:
    """
    However many bytes are missing at the end, what is left does not end with a whole summary.
    """
    whole = run(many(3), "ndjson")
    for cut in range(1, len(whole), 7):
        last = whole[:-cut].splitlines()[-1:] or [""]
        try:
            kind = json.loads(last[0])["type"]
        except ValueError:
            continue
        assert kind != "summary" or whole[:-cut] == whole.rstrip("\n")


def test_problem_is_one_by_rfc_9457(outcomes: list[Judged | InputError], root: Path) -> None:
    """
    Type is an absolute IRI, status an HTTP status, title and detail are text; more stands in extension members.
    """
    check = jsonschema_rs.Draft7Validator(_schema(root, "problem.schema.json"))
    fine: list[Judged | InputError] = [judged("a.json")]
    runs = {"refused": outcomes, "unreadable": hostile(), "accepted": fine, "faulty": many(2)}
    for name, items in runs.items():
        value = orjson.loads(run(items, "problem"))
        check.validate(value)
        assert value["type"] == f"https://w3id.org/csea-interop/problems/{name}"
        assert {name for name in value if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{2,}", name)} == set()
        assert (value["status"] < 400) == (name == "accepted")
        assert len(value["findings"]) == entries(items)


@pytest.mark.parametrize("made", ["suite", "hostile", "empty"])
def test_csv_is_a_table_by_its_columns(made: str, outcomes: list[Judged | InputError], root: Path) -> None:
    """
    A strict reader finds the columns that the metadata describe, in every row, and every cell fits its column.
    """
    items = {"suite": outcomes, "hostile": hostile(), "empty": []}[made]
    table = run(items, "csv")
    assert table.count("\n") == table.count("\r\n")
    rows = list(csv.reader(io.StringIO(table, newline=""), strict=True))
    columns = _schema(root, "csv_.csvw.json")["tableSchema"]["columns"]
    assert rows[0] == list(COLUMNS) == [column["name"] for column in columns]
    for row in rows[1:]:
        assert len(row) == len(columns)
        for column, cell in zip(columns, row, strict=True):
            kind = column["datatype"]
            if column.get("required"):
                assert cell
            if cell and isinstance(kind, dict):
                assert re.fullmatch(kind.get("format", "[1-9][0-9]*"), cell), column["name"]
    whole = [i for i in items if isinstance(i, Judged)]
    empty = sum(not entries([i]) for i in whole)
    cut = sum(entries([i]) > 0 and hidden(i) > 0 for i in whole)
    assert len(rows) - 1 == entries(items) + empty + cut


def test_csv_starts_no_formula() -> None:
    """
    No cell of a hostile name begins with what a spreadsheet runs, spaces and tabs before it aside.
    """
    rows = list(csv.reader(io.StringIO(run(hostile(), "csv"), newline="")))
    cells = [cell for row in rows for cell in row]
    assert [
        cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@|%\uff1d\uff0b\uff0d\uff20") and cell.strip()
    ] == []
    assert sum(cell.startswith("'") for cell in cells) >= 3 * 5
    assert len({row[0] for row in rows[1:]}) == len(HOSTILE)
