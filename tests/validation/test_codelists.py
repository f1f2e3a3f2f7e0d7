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


_OLDER = CodeList("inhope-ucs", "3.0", frozenset(["X9"]))
_OUTSIDE = "CSEA-CLS-001"
_UNCHECKED = "CSEA-CLS-006"


@pytest.mark.parametrize(
    ("members", "lists", "found"),
    [
        # Without a list nobody can say whether the code is one.
        ({"code": "X1"}, [], _UNCHECKED),
        ({"code": "X9"}, [], _UNCHECKED),
        ({"status": "not_assessed"}, [], ""),
        # A list of scheme and version settles it, one way or the other.
        ({"code": "X1"}, [_OWN], ""),
        ({"code": "X9"}, [_OWN], _OUTSIDE),
        ({"code": "x1"}, [_OWN], _OUTSIDE),
        ({"status": "not_assessed"}, [_OWN], ""),
        # A version that is not stated may be any of those at hand.
        ({"code": "X1", "scheme_version": None}, [_OWN], ""),
        ({"code": "X9", "scheme_version": None}, [_OWN], _OUTSIDE),
        ({"code": "X9", "scheme_version": None}, [_OWN, _OLDER], ""),
        # Lists of several versions each speak for their own.
        ({"code": "X9"}, [_OWN, _OLDER], _OUTSIDE),
        ({"code": "X9", "scheme_version": "3.0"}, [_OWN, _OLDER], ""),
        ({"code": "X1", "scheme_version": "3.0"}, [_OWN, _OLDER], _OUTSIDE),
        # Another version or scheme than the lists have stays unchecked.
        ({"code": "X9", "scheme_version": "3.0"}, [_OWN], _UNCHECKED),
        ({"code": "X9", "scheme_version": "3.2"}, [_OWN, _OLDER], _UNCHECKED),
        ({"code": "X9", "scheme": "unicef-icvac"}, [_OWN], _UNCHECKED),
        # A published scheme needs no list.
        ({"code": "1", "scheme": "copine", "scheme_version": "1997"}, [], ""),
        ({"code": "1", "scheme": "copine", "scheme_version": "1997"}, [_OWN], ""),
    ],
)
def test_codes_are_asked_of_the_lists(
    message: Callable[..., bytes], now: datetime, members: dict[str, Any], lists: list[CodeList], found: str
) -> None:
    """
    A code outside its list makes the message invalid; one without a list is told as unchecked, and harms nothing.
    """
    raw = message(**members)
    result = validate(raw, now=now, code_lists=lists)
    assert result.verdict == ("invalid" if found == _OUTSIDE else "valid")
    pointer = "/payload/content_items/0/classifications/0"
    severity = {_OUTSIDE: "error", _UNCHECKED: "info"}
    expected = [(found, severity[found], f"{pointer}/code", (f"{pointer}/scheme",))] if found else []
    assert [(f.rule, f.severity, f.pointer, f.related) for f in result.findings] == expected
    assert is_valid(raw, now=now, code_lists=lists) is (found != _OUTSIDE)


def test_unchecked_code_is_no_matter_for_the_accept_path(message: Callable[..., bytes], now: datetime) -> None:
    """
    The fast answer is given without asking what could not change it.
    """
    from csea_model import _accept

    value = json.loads(message(code="X9"))
    assert _accept.accept(value, now)
    assert "open_scheme_codes" not in Path(_accept.__file__).read_text("utf-8")


def test_a_broken_message_is_asked_where_it_is_clean(message: Callable[..., bytes], now: datetime) -> None:
    """
    A fault of shape elsewhere hides no code; a code of the wrong type is the shape's matter alone.
    """
    value = json.loads(message(code="X9"))
    value["completeness"] = "half"
    rules = {f.rule for f in validate(json.dumps(value).encode(), now=now, code_lists=[_OWN]).findings}
    assert "CSEA-CLS-001" in rules
    value["payload"]["content_items"][0]["classifications"][0]["scheme_version"] = "3.0"
    rules = {f.rule for f in validate(json.dumps(value).encode(), now=now, code_lists=[_OWN]).findings}
    assert rules & {_OUTSIDE, _UNCHECKED} == {_UNCHECKED}
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
    for form in ("text", "json"):
        alone = CliRunner().invoke(command, [*call, "-f", form], standalone_mode=False)
        assert (alone.return_value, _UNCHECKED in alone.output) == (0, True)
        done = CliRunner().invoke(command, ["--code-list", str(listed), *call, "-f", form], standalone_mode=False)
        assert (done.return_value, _UNCHECKED in done.output, _OUTSIDE in done.output) == (1, False, True)
        assert _SECRET not in alone.output + done.output
        assert "X1" not in done.output
    twice = CliRunner().invoke(command, [*["--code-list", str(listed)] * 2, *call], standalone_mode=False)
    assert isinstance(twice.exception, InputError)
