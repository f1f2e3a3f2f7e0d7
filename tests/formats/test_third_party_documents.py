"""
CyberTipline documents that other projects wrote: each becomes a message, or is refused for a stated fault.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import unavailable
from formats.ncmec import NOW, SAMPLES, convert

from csea_interop.core.errors import ConversionError
from csea_interop.validation.message import validate

#: What becomes of each document; None is a message without a word on its structure.
REPORTS: dict[str, str | None] = {
    "CyberTipline-Tools_report_56dfbbe063.xml": None,
    "CyberTipline-Tools_report_7613082c89.xml": None,
    # Its kind of incident is one letter short of a kind that the format has.
    "CyberTipline-Tools_report_850440cb92.xml": "CSEA-CNV-NCMEC-INCIDENT-TYPE",
    "CyberTipline-Tools_report_be5dbed579.xml": None,
    # It bears a mark that is newer than the schema of November 2025; the rest is sound.
    "ncmec-cybertip_report_609e20e500.xml": "CSEA-CNV-NCMEC-ANNOTATION",
    "ncmec-cybertip_report_f3be390508.xml": None,
}


def _document(name: str) -> bytes:
    path = SAMPLES / name
    if not path.is_file():
        unavailable("the documents of other projects are not beside this checkout")
    return path.read_bytes()


@pytest.mark.parametrize("name", REPORTS)
def test_report_of_another_project_converts_or_is_refused(name: str) -> None:
    """
    The message has no finding but that it may point to nothing, and only faults of the document are told as such.
    """
    fault = REPORTS[name]
    raw = _document(name)
    if fault == "CSEA-CNV-NCMEC-INCIDENT-TYPE":
        with pytest.raises(ConversionError) as caught:
            convert(raw)
        assert caught.value.code == fault
        assert 'final "s"' in caught.value.hint
        return
    done = convert(raw)
    (message,) = done.messages
    result = validate(json.dumps(message).encode(), now=NOW)
    payload = message["payload"]
    points = any(
        name in payload for name in ("content_items", "accounts", "interactions", "observations", "narratives")
    )
    assert [finding.rule for finding in result.findings] == ([] if points else ["CSEA-REP-004"])
    faults = {loss.code for loss in done.losses if loss.code.startswith(("CSEA-CNV-NCMEC-", "CSEA-CNV-UNMAPPED"))}
    assert faults == ({fault} if fault else set())
    if fault:
        (told,) = [loss for loss in done.losses if loss.code == fault]
        assert told.place == "report/incidentSummary/reportAnnotations/informational"
        assert "November 2025" in told.reason


def test_descriptions_of_files_are_refused() -> None:
    """
    A fileDetails document is another document than a report, and the refusal says so.
    """
    names = [path.name for path in sorted(SAMPLES.glob("*_fileDetails_*.xml"))] or ["fileDetails"]
    for name in names:
        with pytest.raises(ConversionError) as caught:
            convert(_document(name))
        assert caught.value.code == "CSEA-CNV-XML-ROOT"
        assert "fileDetails" in caught.value.hint


def test_no_report_is_left_out() -> None:
    """
    The table above names every report that is there.
    """
    found = {path.name for path in SAMPLES.glob("*_report_*.xml")}
    if not found:
        unavailable("the documents of other projects are not beside this checkout")
    assert found == set(REPORTS)


def test_the_folder_is_where_it_is_looked_for() -> None:
    """
    The documents lie beside the checkout, never inside it.
    """
    assert Path(__file__).resolve().parents[2] not in SAMPLES.parents
