"""
Known findings: they are counted, change no verdict, and hide nothing new.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from cli.calls import Call

from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.validation import baseline
from csea_interop.validation.baseline import Baseline, Known, load


def _schema() -> dict[str, object]:
    path = Path(baseline.__file__).with_name("baseline.schema.json")
    schema: dict[str, object] = json.loads(path.read_bytes())
    return schema


def _write(path: Path, *entries: dict[str, str]) -> None:
    path.write_text(json.dumps({"baseline": 1, "known": list(entries)}))


def test_written_baseline_makes_the_same_run_pass(call: Call, place: Path) -> None:
    """
    What was written is known afterwards; the verdict stays, the status does not.
    """
    assert call("bad.json", "good.json", "--write-baseline", "known.json").status == 1
    value = json.loads((place / "known.json").read_bytes())
    jsonschema.validate(value, _schema())
    assert value["known"] == [
        {"rule": "CSEA-AGE-003", "pointer": "/payload/children/0/age_assessments/0/years_min", "input": "bad.json"}
    ]
    ended = call("bad.json", "good.json", "--baseline", "known.json", "--fail-on", "info")
    assert ended.status == 0
    assert "bad.json: invalid" in ended.out
    assert "known by the baseline: 1 finding(s)" in ended.out
    assert ended.err == ""


def test_names_hold_from_any_folder(call: Call, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Inputs are named from the folder of the baseline, wherever the command runs.
    """
    call("bad.json", "--write-baseline", "known.json")
    (place / "inner").mkdir()
    monkeypatch.chdir(place / "inner")
    assert call("../bad.json", "--baseline", "../known.json").status == 0
    assert call(str(place / "bad.json"), "--baseline", str(place / "known.json")).status == 0


def test_new_finding_fails_beside_a_known_one(call: Call, place: Path) -> None:
    """
    Another fault, another place or another input is new.
    """
    call("bad.json", "--write-baseline", "known.json")
    value = json.loads((place / "bad.json").read_bytes())
    value["payload"]["children"].append({"id": "child-9", "identification": "not_identified"})
    (place / "bad.json").write_text(json.dumps(value))
    ended = call("bad.json", "--baseline", "known.json")
    assert ended.status == 1
    assert "CSEA-AGE-001" in ended.out
    assert "known by the baseline: 1 finding(s) of CSEA-AGE-003" in ended.out
    (place / "other.json").write_bytes((place / "bad.json").read_bytes())
    assert "CSEA-AGE-003" in call("other.json", "--baseline", "known.json").out


def test_stale_entries_are_told(call: Call, place: Path) -> None:
    """
    An entry that met nothing in an input that was judged is named by number; of other inputs nothing is said.
    """
    entry = {"rule": "CSEA-AGE-003", "pointer": "/payload", "input": "good.json"}
    _write(place / "known.json", {**entry, "input": "elsewhere.json"}, entry)
    ended = call("good.json", "--baseline", "known.json")
    assert ended.status == 0
    assert "1 entry(s) met nothing in the inputs judged: number 2" in ended.err


def test_pattern_stands_for_any_index_and_input() -> None:
    """
    ``*`` stands for one token of a pointer, never for several.
    """
    known = Baseline("/x", (Known("CSEA-AGE-003", "/a/*/b", "*"),), {"*": {"CSEA-AGE-003": (0,)}})
    numbers = known.numbers("/y/any.json")["CSEA-AGE-003"]
    met = {p: bool(known.met(Finding("CSEA-AGE-003", p), numbers)) for p in ("/a/0/b", "/a/17/b", "/a/b", "/a/0/1/b")}
    assert met == {"/a/0/b": True, "/a/17/b": True, "/a/b": False, "/a/0/1/b": False}
    assert not known.met(Finding("CSEA-AGE-003", "/a/0/b", missing="c"), numbers)


def test_refused_message_is_never_known(call: Call, place: Path, root: Path) -> None:
    """
    Nothing of a refused message is written, and nothing of it is taken as known.
    """
    folder = next((root / "conformance/rules").glob("CSEA-SAF-001-*/invalid"))
    value = json.loads(min(folder.glob("*.msg.json")).read_bytes())
    value["created_at"] = "2099-01-01T00:00:00Z"
    (place / "media.json").write_text(json.dumps(value))
    assert call("media.json", "--write-baseline", "known.json").status == 4
    assert json.loads((place / "known.json").read_bytes())["known"] == []
    found = json.loads(call("media.json", "-f", "json").out)["results"][0]["findings"]
    others = [f for f in found if not f["rule"].startswith("CSEA-SAF")]
    assert others
    _write(place / "known.json", *({"rule": f["rule"], "pointer": f["pointer"], "input": "*"} for f in others))
    again = json.loads(call("media.json", "-f", "json", "--baseline", "known.json").out)["results"][0]
    assert again["findings"] == found
    assert "known" not in again


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[]", "CSEA-BAS-FORM"),
        ("{", "CSEA-BAS-FORM"),
        ('{"baseline": 1}', "CSEA-BAS-FORM"),
        ('{"baseline": 2, "known": []}', "CSEA-BAS-FORM"),
        ('{"baseline": true, "known": []}', "CSEA-BAS-FORM"),
        ('{"baseline": 1, "known": {}}', "CSEA-BAS-FORM"),
        ('{"baseline": 1, "known": [1]}', "CSEA-BAS-FORM"),
        ('{"baseline": 1, "known": [{"rule": "CSEA-AGE-001", "pointer": "/a"}]}', "CSEA-BAS-FORM"),
        ('{"baseline": 1, "known": [{"rule": "AGE", "pointer": "/a", "input": "x"}]}', "CSEA-BAS-FORM"),
        ('{"baseline": 1, "known": [{"rule": "CSEA-AGE-001", "pointer": "a", "input": "x"}]}', "CSEA-BAS-FORM"),
        ('{"baseline": 1, "known": [{"rule": "CSEA-AGE-001", "pointer": 1, "input": "x"}]}', "CSEA-BAS-FORM"),
        ('{"baseline": 1, "known": [{"rule": "CSEA-SAF-001", "pointer": "", "input": "*"}]}', "CSEA-BAS-PROTECTED"),
        ('{"baseline": 1, "known": [{"rule": "CSEA-ENC-SIZE", "pointer": "", "input": "*"}]}', "CSEA-BAS-PROTECTED"),
    ],
)
def test_file_that_is_no_baseline_is_told(text: str, code: str, tmp_path: Path) -> None:
    """
    A wrong file ends the call before any message is read; the schema says the same of it.
    """
    file = tmp_path / "known.json"
    file.write_text(text)
    with pytest.raises(InputError) as caught:
        load(file)
    assert caught.value.code == code
    if text != "{":
        assert not jsonschema.Draft7Validator(_schema()).is_valid(json.loads(text))


def test_baseline_that_cannot_be_written_is_told(call: Call, place: Path) -> None:
    """
    A file that is missing, or a place where none can be, ends with status 2.
    """
    assert "CSEA-BAS-UNREADABLE" in call("good.json", "--baseline", "absent.json").err
    ended = call("good.json", "--write-baseline", "absent/known.json")
    assert (ended.status, "CSEA-BAS-OUTPUT" in ended.err) == (2, True)


def test_rewriting_keeps_what_is_still_met(call: Call, place: Path, variant: Callable[..., str]) -> None:
    """
    With both options the new file holds the known findings that are still there, and the new ones.
    """
    call("bad.json", "--write-baseline", "known.json")
    variant("future.json", created_at="2099-01-01T00:00:00Z")
    call("bad.json", "future.json", "--baseline", "known.json", "--write-baseline", "known.json")
    value = json.loads((place / "known.json").read_bytes())
    assert {entry["input"] for entry in value["known"]} == {"bad.json", "future.json"}
    assert call("bad.json", "future.json", "--baseline", "known.json").status == 0
