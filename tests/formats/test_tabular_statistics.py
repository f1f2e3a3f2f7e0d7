"""
Tables of published figures: what a mapping may say, and what the real ones become.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from csea_interop.core.errors import ConversionError, UsageError
from csea_interop.core.limits import DEFAULT_LIMITS
from csea_interop.formats import Conversion, Settings
from csea_interop.formats.tabular_statistics import read
from csea_interop.validation.message import validate

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "conformance" / "formats" / "tabular_statistics"
MATERIAL = ROOT / "conformance" / "material"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
CANARY = "canary7f3a"


def _mapping(**members: Any) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((CASES / "years-side-by-side" / "context.json").read_text("utf-8"))
    return {**value, **members}


def _convert(raw: bytes | str, **members: Any) -> Conversion:
    data = raw.encode() if isinstance(raw, str) else raw
    return read(data, Settings(NOW, _mapping(**members)))


def _material(name: str) -> Conversion:
    mapping = json.loads((MATERIAL / f"{name}.mapping.json").read_text("utf-8"))
    return read((MATERIAL / f"{name}.csv").read_bytes(), Settings(NOW, mapping))


def _findings(message: dict[str, Any]) -> dict[str, int]:
    return dict(validate(json.dumps(message).encode(), now=NOW).totals)


def test_figures_by_country_add_up_to_the_published_totals() -> None:
    """
    Every yearly total equals its parts; what is odd about the table is found, and nothing else.
    """
    done = _material("ocse-reports-per-country")
    (message,) = done.messages
    assert len(message["payload"]["totals"]) == 5
    # One territory twice (two years), a withdrawn code, a code outside the list, a part without country.
    expected = {"CSEA-STA-002": 2, "CSEA-STA-003": 1, "CSEA-STA-005": 1, "CSEA-STA-004": 1}
    assert _findings(message) == expected
    cells = [o["coordinates"] for o in message["payload"]["observations"]]
    assert sum(c[0]["code"] == "GUF" for c in cells) == 7
    codes = {c["code"] for c in message["payload"]["dimensions"][0]["codes"]}
    assert codes >= {"ANT", "EEE", "XKX", "not_stated"}


def test_an_altered_figure_breaks_its_total() -> None:
    """
    One reader's slip in one cell shows, because the totals are those of another table.
    """
    mapping = json.loads((MATERIAL / "ocse-reports-per-country.mapping.json").read_text("utf-8"))
    raw = (MATERIAL / "ocse-reports-per-country.csv").read_bytes()
    assert raw.count(b'"163,120"') == 1
    (message,) = read(raw.replace(b'"163,120"', b'"163,121"'), Settings(NOW, mapping)).messages
    assert _findings(message)["CSEA-STA-001"] == 1


def test_empty_cells_are_counted_by_column() -> None:
    """
    Nothing is read from an empty cell, and each column says how many it has.
    """
    done = _material("ocse-reports-per-country")
    told = {loss.place: loss.reason.split()[0] for loss in done.losses if loss.code == "CSEA-CNV-EMPTY-CELL"}
    assert told == {"column 3": "10", "column 4": "7", "column 5": "7", "column 6": "5", "column 7": "8"}


def test_pieces_and_unique_pieces_are_two_units() -> None:
    """
    Two messages of one batch; empty rows at the end of the table hold nothing.
    """
    done = _material("csam-pieces-by-relationship-to-victim")
    units = [message["payload"]["counted_unit"] for message in done.messages]
    assert units == ["content_item", "unique_content_item"]
    assert [message["batch"]["position"] for message in done.messages] == [1, 2]
    assert {len(message["payload"]["observations"]) for message in done.messages} == {26 * 4}
    assert [_findings(message) for message in done.messages] == [{}, {}]
    assert done.losses == ()
    assert len({message["message_id"] for message in done.messages}) == 2
    assert len({message["sender_reference"] for message in done.messages}) == 2


def test_reports_by_year_are_valid() -> None:
    """
    One dimension, read from a column.
    """
    done = _material("ocse-reports-per-year")
    (message,) = done.messages
    assert len(message["payload"]["observations"]) == 26
    assert _findings(message) == {}
    assert message["completeness"] == "complete"


def test_totals_of_the_mapping_are_those_of_the_other_table() -> None:
    """
    The totals by year were not typed from memory.
    """
    by_year = {o["coordinates"][0]["code"]: o["value"] for o in _observations("ocse-reports-per-year")}
    mapping = json.loads((MATERIAL / "ocse-reports-per-country.mapping.json").read_text("utf-8"))
    for total in mapping["measures"][0]["totals"]:
        assert total["value"] == by_year[total["coordinates"][0]["code"]]


def _observations(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = _material(name).messages[0]["payload"]["observations"]
    return found


@pytest.mark.parametrize("table", sorted(path.stem for path in MATERIAL.glob("*.csv")))
def test_source_of_each_table_is_stated(table: str) -> None:
    """
    Publisher, transcription and licence stand beside the figures.
    """
    text = (MATERIAL / "SOURCE.md").read_text("utf-8")
    assert f"{table}.csv" in text
    assert all(word in text for word in ("NCMEC", "R. Grimm", "apparebit/diaphanous", "2402.14625", "Apache-2.0"))


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("", "CSEA-CNV-CSV-EMPTY"),
        ("\n\n , \n", "CSEA-CNV-CSV-EMPTY"),
        ("name,code,2024,2025\nA,AAA,,\n", "CSEA-CNV-CSV-EMPTY"),
        ("name,code,2024,2025\n" + "A,AAA,1,2\n" * 50_001, "CSEA-CNV-CSV-SIZE"),
        ("name,code,2024,2025\n" + "A,AAA,1,2\n" * 25_001, "CSEA-CNV-CSV-SIZE"),
        (",".join(map(str, range(1_001))) + "\n", "CSEA-CNV-CSV-SIZE"),
        (b" " * (DEFAULT_LIMITS.max_bytes + 1), "CSEA-CNV-CSV-SIZE"),
        ("name,code,2024,2025\nA," + "A" * 200_000 + ",1,2\n", "CSEA-CNV-CSV-SYNTAX"),
        ("name,code,2024,2025\nA,A\x00A,1,2\n", "CSEA-CNV-CODE"),
        ("name,code,2024,2025\nA,AAA,-1,2\n", "CSEA-CNV-CELL"),
        ("name,code,2024,2025\nA,AAA,1.5,2\n", "CSEA-CNV-CELL"),
        ("name,code,2024,2025\nA,AAA,9007199254740992,2\n", "CSEA-CNV-CELL"),
        ("name,code,2024,2025\nA,AAA,\u0661,2\n", "CSEA-CNV-CELL"),
        ('name,code,2024,2025\nA,AAA,"1,,000",2\n', "CSEA-CNV-CELL"),
    ],
)
def test_faulty_table_is_refused(raw: bytes | str, code: str) -> None:
    """
    A table that cannot be read to the last cell becomes no message.
    """
    with pytest.raises(ConversionError) as caught:
        _convert(raw)
    assert caught.value.code == code


@pytest.mark.parametrize("cell", range(8))
def test_no_word_of_a_table_stands_in_a_loss_or_error(cell: int) -> None:
    """
    With each cell replaced in turn, header included, none shows.
    """
    cells = ["name", "code", "2024", "2025", "A", "AAA", "1", "2"]
    cells[cell] = CANARY
    raw = ",".join(cells[:4]) + ",more\n" + ",".join(cells[4:]) + f",{CANARY}\n"
    try:
        said = str(_convert(raw).losses)
    except ConversionError as error:
        said = f"{error} {error.hint}"
    assert CANARY not in said


_DIMENSIONS = _mapping()["dimensions"]
_COLUMNS = _mapping()["measures"][0]["columns"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"delimiter": ",,"}, "delimiter"),
        ({"thousands": "1"}, "thousands"),
        ({"marks": {"-": "missing"}}, "marks"),
        ({"dimensions": []}, "dimensions"),
        ({"dimensions": [{"id": "a", "label": "A"}]}, "code_column or codes"),
        ({"dimensions": [*_DIMENSIONS, _DIMENSIONS[0]]}, "id"),
        ({"dimensions": [{"id": "a", "label": "A", "codes": [{"code": "b"}]}]}, "codes"),
        ({"dimensions": [{"id": "a", "label": "A", "colour": "red"}]}, "colour"),
        ({"measures": []}, "measures"),
        ({"measures": [{"counted_unit": "apples", "columns": _COLUMNS}]}, "counted_unit"),
        ({"measures": [{"counted_unit": "url", "columns": [{"column": "2024"}]}]}, "codes"),
        ({"measures": [{"counted_unit": "url", "columns": [{**_COLUMNS[0], "status": "odd"}]}]}, "status"),
        ({"measures": [{"counted_unit": "url", "columns": _COLUMNS, "totals": [{"value": "1"}]}]}, "total"),
        ({"measures": [{"counted_unit": "url", "columns": _COLUMNS}] * 2}, "counted_unit"),
        ({"period": {"start": "2024"}}, "period"),
        ({"surprise": 1}, "surprise"),
    ],
)
def test_faulty_mapping_is_named_by_its_member(change: dict[str, Any], words: str) -> None:
    """
    What is wrong with a mapping is said before the table is read.
    """
    with pytest.raises(UsageError) as caught:
        _convert("", **change)
    assert caught.value.code == "CSEA-USE-CONTEXT"
    assert words in caught.value.message
