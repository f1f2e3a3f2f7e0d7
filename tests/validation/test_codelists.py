"""
A private code list is read strictly, asked in verdicts, and shown nowhere.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

from csea_interop.cli.validate import command
from csea_interop.core.errors import InputError
from csea_interop.validation.codelists import CodeList, load, sites
from csea_interop.validation.message import is_valid, validate

_LIST: dict[str, Any] = {"scheme": "inhope-ucs", "scheme_version": "3.1", "codes": [{"code": "X1"}, {"code": "X2"}]}
_OWN = CodeList("inhope-ucs", "3.1", frozenset(["X1", "X2"]))
_SECRET = "zq-unlisted"


@pytest.fixture
def message(root: Path) -> Callable[..., bytes]:
    """
    A valid report whose one classification has the given members.
    """
    text = (root / "conformance/rules/bases/report.msg.json").read_text("utf-8")

    def make(**members: Any) -> bytes:
        value = json.loads(text)
        own = {"scheme": "inhope-ucs", "scheme_version": "3.1", "status": "assessed", **members}
        value["payload"]["content_items"][0]["classifications"] = [{k: v for k, v in own.items() if v is not None}]
        return json.dumps(value).encode()

    return make


def _file(folder: Path, value: object) -> Path:
    path = folder / "list.json"
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


def test_a_good_file_is_read(root: Path, tmp_path: Path) -> None:
    """
    The loader and the published schema take the same file.
    """
    schema = json.loads((root / "src/csea_interop/validation/code_list.schema.json").read_text("utf-8"))
    jsonschema.validate(_LIST, schema)
    assert load(_file(tmp_path, _LIST)) == _OWN


@pytest.mark.parametrize(
    "spoilt",
    [
        [],
        {**_LIST, "colour": 1},
        {**_LIST, "scheme": "INHOPE"},
        {**_LIST, "scheme_version": ""},
        {**_LIST, "codes": []},
        {**_LIST, "codes": [_SECRET]},
        {**_LIST, "codes": [{"code": " X1"}]},
        {**_LIST, "codes": [{"code": "x" * 65}]},
        {**_LIST, "codes": [{"code": "X1", "title": 3}]},
    ],
)
def test_a_file_of_another_form_is_refused(root: Path, tmp_path: Path, spoilt: Any) -> None:
    """
    What the schema refuses the loader refuses, with a permanent id and without a code.
    """
    schema = json.loads((root / "src/csea_interop/validation/code_list.schema.json").read_text("utf-8"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(spoilt, schema)
    with pytest.raises(InputError) as caught:
        load(_file(tmp_path, spoilt))
    assert caught.value.code == "CSEA-LST-FORM"
    assert _SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"scheme": "a", "scheme": "b"}', "CSEA-LST-FORM"),
        (json.dumps({**_LIST, "codes": [{"code": "X1"}, {"code": "X1"}]}), "CSEA-LST-FORM"),
        (json.dumps({**_LIST, "scheme": "uk-category"}), "CSEA-LST-KNOWN"),
    ],
)
def test_what_only_the_loader_sees(tmp_path: Path, text: str, code: str) -> None:
    """
    Doubled names and codes, and a list in place of a published one.
    """
    with pytest.raises(InputError) as caught:
        load(_file(tmp_path, text))
    assert caught.value.code == code


def test_missing_files_and_doubled_lists_are_told(tmp_path: Path) -> None:
    """
    A file that is not there, and two lists of one version.
    """
    with pytest.raises(InputError, match="CSEA-LST-UNREADABLE"):
        load(tmp_path / "none.json")
    with pytest.raises(InputError, match="CSEA-LST-TWICE"):
        sites((_OWN, CodeList("inhope-ucs", "3.1", frozenset(["Y"]))))
    assert sites(()) == ()


@pytest.mark.parametrize(
    ("members", "found"),
    [
        ({"code": "X1"}, False),
        ({"code": "X9"}, True),
        ({"code": "x1"}, True),
        ({"code": "X9", "scheme_version": "3.0"}, False),
        ({"code": "X9", "scheme_version": None}, True),
        ({"code": "X9", "scheme": "unicef-icvac"}, False),
        ({"status": "not_assessed"}, False),
    ],
)
def test_codes_are_asked_of_the_list(
    message: Callable[..., bytes], now: datetime, members: dict[str, Any], found: bool
) -> None:
    """
    A code outside the list makes the message invalid; without the list nobody asks.
    """
    raw = message(**members)
    assert validate(raw, now=now).verdict == "valid"
    result = validate(raw, now=now, code_lists=[_OWN])
    assert result.verdict == ("invalid" if found else "valid")
    pointer = "/payload/content_items/0/classifications/0"
    assert [(f.rule, f.pointer, f.related) for f in result.findings] == [
        ("CSEA-CLS-001", f"{pointer}/code", (f"{pointer}/scheme",))
    ] * found
    assert is_valid(raw, now=now, code_lists=[_OWN]) is not found
    assert is_valid(raw, now=now)


def test_a_broken_message_is_asked_where_it_is_clean(message: Callable[..., bytes], now: datetime) -> None:
    """
    A fault of shape elsewhere hides no code; a code of the wrong type is the shape's matter alone.
    """
    value = json.loads(message(code="X9"))
    value["completeness"] = "half"
    rules = {f.rule for f in validate(json.dumps(value).encode(), now=now, code_lists=[_OWN]).findings}
    assert "CSEA-CLS-001" in rules
    value = json.loads(message(code="X9"))
    value["payload"]["content_items"][0]["classifications"][0]["code"] = 9
    rules = {f.rule for f in validate(json.dumps(value).encode(), now=now, code_lists=[_OWN]).findings}
    assert "CSEA-CLS-001" not in rules
    assert any(rule.startswith("CSEA-STR-") for rule in rules)


def test_command_takes_the_list(message: Callable[..., bytes], tmp_path: Path) -> None:
    """
    The verdict changes with the list, and no output shows a code of it or of the message.
    """
    report = tmp_path / "report.json"
    report.write_bytes(message(code=_SECRET))
    listed = _file(tmp_path, _LIST)
    call = ["--now", "2026-04-01T00:00:00Z", str(report)]
    assert CliRunner().invoke(command, call, standalone_mode=False).return_value == 0
    done = CliRunner().invoke(command, ["--code-list", str(listed), *call], standalone_mode=False)
    assert done.return_value == 1
    assert "CSEA-CLS-001" in done.output
    assert _SECRET not in done.output
    assert "X1" not in done.output
    twice = CliRunner().invoke(command, [*["--code-list", str(listed)] * 2, *call], standalone_mode=False)
    assert isinstance(twice.exception, InputError)
