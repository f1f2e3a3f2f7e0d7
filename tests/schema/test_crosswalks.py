"""
Recoding keeps what was given, applies nothing inexact in silence, and refuses with permanent ids.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from csea_interop.core.errors import RecodingError, UsageError
from csea_interop.schema.crosswalks import RELATIONS, Row, crosswalks, recode, rows
from csea_interop.validation.message import validate

_LEVEL: dict[str, Any] = {"scheme": "uk-sap", "scheme_version": "pre-2014", "code": "4", "status": "assessed"}
_ALL = [row for found in crosswalks().values() for row in found]
_RECODABLE = [row for row in _ALL if row.subject.scheme and row.object.scheme]


def _given(row: Row) -> dict[str, Any]:
    own = {"scheme": row.subject.scheme, "scheme_version": row.subject.scheme_version, "code": row.subject.code}
    return own | ({"jurisdiction": row.subject.jurisdiction} if row.subject.jurisdiction else {})


def _fails(code: str, classification: dict[str, Any], to_scheme: str, **more: Any) -> str:
    with pytest.raises(RecodingError) as caught:
        recode(classification, to_scheme, **more)
    assert caught.value.code == code
    assert caught.value.hint
    assert caught.value.exit_status == 1
    return str(caught.value)


def test_an_inexact_mapping_is_never_applied_in_silence() -> None:
    """
    Without the caller's word there is an error; with it, the result says what was accepted.
    """
    _fails("CSEA-MAP-INEXACT", _LEVEL, "uk-category")
    _fails("CSEA-MAP-INEXACT", _LEVEL, "uk-category", accept=("close_match", "narrow_match"))
    done = recode(_LEVEL, "uk-category", accept=("broad_match",))
    assert done.classification == {
        "scheme": "uk-category",
        "scheme_version": "2014",
        "jurisdiction": "GB",
        "code": "A",
        "status": "assessed",
        "recoded_from": {
            "original": {"scheme": "uk-sap", "scheme_version": "pre-2014", "code": "4"},
            "mapping": "csea-mapping:sap-004",
            "relation": "broad_match",
        },
    }
    assert not done.exact
    assert done.row.basis == "cited"
    assert done.row.loss
    assert done.dropped == ()


def test_exact_rows_rest_on_sources() -> None:
    """
    No source says that two lists of codes are the same, so that every recoding needs the caller's word.
    """
    exact = [row for row in _ALL if row.relation == "exact_match"]
    assert exact
    assert all(row.source and row.basis == "cited" for row in exact)
    assert [row for row in _RECODABLE if row.relation == "exact_match"] == []


def test_exact_rows_are_taken_before_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Of several rows the exact one is taken, whatever else the caller accepts.
    """
    from csea_interop.schema import crosswalks as module

    close, other = (r for r in rows("uk-category", "uk-sap") if r.subject.code == "A")
    found = (close, other._replace(relation="exact_match", id="csea-mapping:test-001"))
    monkeypatch.setattr(module, "rows", lambda *_: found)
    category = {"scheme": "uk-category", "code": "A", "status": "assessed"}
    for accept in ((), ("narrow_match",)):
        done = recode(category, "uk-sap", accept=accept)
        assert (done.exact, done.row.id) == (True, "csea-mapping:test-001")


def test_several_codes_are_the_callers_choice() -> None:
    """
    Where two codes fit, none is taken until someone names the mapping.
    """
    category = {"scheme": "uk-category", "jurisdiction": "GB-ENG", "code": "A", "status": "assessed"}
    _fails("CSEA-MAP-AMBIGUOUS", category, "uk-sap", accept=("narrow_match",))
    done = recode(category, "uk-sap", accept=("narrow_match",), mapping="csea-mapping:uk-002")
    assert done.classification["code"] == "5"
    _fails("CSEA-MAP-INEXACT", category, "uk-sap", mapping="csea-mapping:uk-002")
    _fails("CSEA-MAP-NONE", category, "uk-sap", accept=("narrow_match",), mapping="csea-mapping:uk-003")


def test_what_says_nothing_of_the_new_code_is_left_out() -> None:
    """
    Who, when and a dispute stay; how firmly the first code was given does not carry over.
    """
    given = _LEVEL | {
        "assessed_by": "org:hotline-example-ie",
        "at": "2026-03-02T08:55:00Z",
        "disputed": True,
        "independent_assessments": 3,
    }
    before = json.dumps(given)
    done = recode(given, "uk-category", accept=RELATIONS)
    assert json.dumps(given) == before
    assert done.dropped == ("independent_assessments",)
    assert "independent_assessments" not in done.classification
    assert {done.classification[n] for n in ("assessed_by", "at", "disputed")} == {
        "org:hotline-example-ie",
        "2026-03-02T08:55:00Z",
        True,
    }


@pytest.mark.parametrize(
    ("code", "change", "to_scheme"),
    [
        ("CSEA-MAP-NONE", {}, "iccam-classification"),
        ("CSEA-MAP-NONE", {"code": "9"}, "uk-category"),
        ("CSEA-MAP-NONE", {"scheme": "inhope-ucs"}, "uk-category"),
        ("CSEA-MAP-NOCODE", {"status": "not_assessed"}, "uk-category"),
        ("CSEA-MAP-NOCODE", {"code": None}, "uk-category"),
        ("CSEA-MAP-SCOPE", {"scheme_version": "2014"}, "uk-category"),
        ("CSEA-MAP-SCOPE", {"jurisdiction": "IE"}, "uk-category"),
        ("CSEA-MAP-CHAINED", {"recoded_from": {}}, "uk-category"),
    ],
)
def test_refusals_have_permanent_ids(code: str, change: dict[str, Any], to_scheme: str) -> None:
    """
    No refusal is a traceback, and none shows the code in question.
    """
    given = {name: value for name, value in (_LEVEL | change).items() if value is not None}
    said = _fails(code, given, to_scheme, accept=RELATIONS)
    assert "uk-sap" not in said
    assert "inhope-ucs" not in said


def test_relations_to_accept_exist() -> None:
    """
    A misspelt relation is misuse, not an empty set.
    """
    with pytest.raises(UsageError) as caught:
        recode(_LEVEL, "uk-category", accept=("broader",))
    assert caught.value.code == "CSEA-USE-RELATION"


@pytest.mark.parametrize("row", _RECODABLE, ids=lambda row: row.id)
def test_every_row_between_lists_can_be_applied(row: Row) -> None:
    """
    Each row gives its object when named and accepted, and none when not.
    """
    given = _given(row) | {"status": "assessed"}
    done = recode(given, row.object.scheme, accept=RELATIONS, mapping=row.id)
    assert (done.classification["scheme"], done.classification["code"]) == (row.object.scheme, row.object.code)
    assert done.classification["recoded_from"] == {"original": _given(row), "mapping": row.id, "relation": row.relation}
    assert _fails("CSEA-MAP-INEXACT", given, row.object.scheme, mapping=row.id)


@pytest.mark.parametrize("row", _RECODABLE, ids=lambda row: row.id)
def test_recoded_classifications_are_valid_in_a_message(row: Row, root: Path, now: datetime) -> None:
    """
    What comes out keeps to the shape and to every rule on classifications; its list may be one that nobody publishes.
    """
    message = json.loads((root / "conformance/rules/bases/report.msg.json").read_text("utf-8"))
    given = _given(row) | {"status": "assessed"}
    message["payload"]["content_items"][0]["classifications"] = [
        recode(given, row.object.scheme, accept=RELATIONS, mapping=row.id).classification
    ]
    result = validate(json.dumps(message).encode(), now=now)
    assert result.verdict == "valid"
    assert {finding.rule for finding in result.findings} <= {"CSEA-CLS-006"}
