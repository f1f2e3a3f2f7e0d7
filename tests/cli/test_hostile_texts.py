"""
Hostile bytes through the command: depth, size, numbers, surrogates, look-alikes, encodings, and the published JSON cases.
"""

from __future__ import annotations

import gzip
import json
import time
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, unavailable
from leaks.planted import AS_OF
from leaks.running import csea

from csea_interop import is_valid, validate
from csea_interop.core.finding import Finding
from csea_interop.core.reader import read
from csea_interop.validation.inputs import SUFFIXES

NOW = "2026-04-01T00:00:00Z"
_SUITE = ROOT / "../shared/data/json-test-suite/test_parsing"
_GOOD: dict[str, Any] = json.loads((ROOT / "conformance/examples/report-minimal.json").read_bytes())


def _report(*paths: object, options: tuple[str, ...] = (), text: bytes = b"") -> tuple[int, list[dict[str, Any]]]:
    """
    Status and results of one run; whatever the input, the output is JSON and nobody complains.
    """
    said = csea(["validate", "--now", NOW, "-f", "json", *options, *map(str, paths)], text)
    assert "Traceback" not in said.err
    assert "CSEA-TOOL-FAILED" not in said.err
    return said.status, json.loads(said.out)["results"]


def _rules(result: dict[str, Any]) -> set[str]:
    return set(result["totals"])


def _published(kind: str) -> list[Path]:
    files = sorted(_SUITE.glob(f"{kind}_*.json"))
    if not files:
        unavailable("JSONTestSuite is not beside the repository")
    return files


def _in_a_folder(files: list[Path], place: Path) -> list[dict[str, Any]]:
    for number, file in enumerate(files):
        (place / f"{number:03}.json").write_bytes(file.read_bytes())
    status, results = _report(place, options=("--input", "json"))
    assert status in (1, 4)
    assert [Path(result["source"]).name for result in results] == [f"{n:03}.json" for n in range(len(files))]
    return results


def _unread(result: dict[str, Any]) -> bool:
    return any(rule.startswith("CSEA-ENC-") for rule in result["totals"])


@pytest.mark.parametrize(("kind", "count"), [("n", 188), ("i", 35)])
def test_published_texts_that_json_refuses_are_unread(kind: str, count: int, tmp_path: Path) -> None:
    """
    Each text that must, or may, be refused gets a finding of the reader, in the command and in both functions.
    """
    files = _published(kind)
    assert len(files) == count
    results = _in_a_folder(files, tmp_path)
    assert [file.name for file, result in zip(files, results, strict=True) if not _unread(result)] == []
    assert not any(is_valid(file.read_bytes(), now=AS_OF) for file in files)
    for file, result in zip(files, results, strict=True):
        assert validate(file.read_bytes(), now=AS_OF).totals == result["totals"]


def test_published_texts_that_json_allows_are_read(tmp_path: Path) -> None:
    """
    Each text that must be accepted is read: what is found is that it is no message, and the profile's own refusals.
    """
    files = _published("y")
    assert len(files) == 95
    results = _in_a_folder(files, tmp_path)
    for file, result in zip(files, results, strict=True):
        unread = bool(read(file.read_bytes()).findings)
        assert _unread(result) == unread, file.name
        if unread:
            assert _rules(result) <= {"CSEA-ENC-NUMBER", "CSEA-ENC-DUPLICATE"}, file.name
        assert not is_valid(file.read_bytes(), now=AS_OF)
    assert sum(map(_unread, results)) == 19


def test_published_texts_as_lines_stop_nothing(tmp_path: Path) -> None:
    """
    All 318 as lines of one stream, sound messages between them: each sound one is found valid, at its own line.
    """
    good = json.dumps(_GOOD).encode()
    lines: list[bytes] = []
    for kind in "nyi":
        for file in _published(kind):
            lines += [file.read_bytes().replace(b"\n", b" ").replace(b"\r", b" "), good]
    assert len(lines) == 2 * 318
    stream = tmp_path / "all.ndjson"
    stream.write_bytes(b"\n".join(lines))
    _, results = _report(stream)
    verdicts = {result["line"]: result["verdict"] for result in results}
    assert all(verdicts[number] == "valid" for number in range(2, len(lines) + 1, 2))
    if ".gz" in SUFFIXES:
        packed = tmp_path / "all.ndjson.gz"
        packed.write_bytes(gzip.compress(stream.read_bytes()))
        assert [result["verdict"] for result in _report(packed)[1]] == [result["verdict"] for result in results]


def _with(**members: Any) -> bytes:
    return json.dumps(_GOOD | members, ensure_ascii=False).encode("utf-8", "surrogatepass")


_DEEP = b'{"a":' * 100_000
_TEXTS: dict[str, tuple[bytes, str]] = {
    "deep objects": (_DEEP, "CSEA-ENC-DEPTH"),
    "deep and closed": (b"[" * 5_000 + b"]" * 5_000, "CSEA-ENC-DEPTH"),
    "deep extension": (
        _with(
            extensions=[
                {
                    "namespace": "https://v.example/x",
                    "critical": False,
                    "content": {"a": json.loads("[" * 40 + "]" * 40)},
                }
            ]
        ),
        "CSEA-ENC-DEPTH",
    ),
    "over the size": (b" " * (16 * 1024 * 1024 + 1), "CSEA-ENC-SIZE"),
    "number with 100,000 digits": (b'{"a":' + b"9" * 100_000 + b"}", "CSEA-ENC-NUMBER"),
    "number over the largest": (_with(zz=2**53), "CSEA-ENC-NUMBER"),
    "exponent": (b'{"a":1e999999999}', "CSEA-ENC-NUMBER"),
    "minus zero": (b'{"a":-0}', "CSEA-ENC-NUMBER"),
    "lone surrogate escaped": (b'{"a":"\\udfff"}', "CSEA-ENC-SURROGATE"),
    "lone surrogate as a name": (b'{"\\ud800":1}', "CSEA-ENC-SURROGATE"),
    "surrogate in bytes": (_with(zz="\ud800"), "CSEA-ENC-UTF8"),
    "zero bytes": (b"\x00" * 1_000, "CSEA-ENC-SYNTAX"),
    "zero byte in a text": (b'{"a":"\x00"}', "CSEA-ENC-SYNTAX"),
    "byte order mark": (b"\xef\xbb\xbf" + _with(), "CSEA-ENC-BOM"),
    "UTF-16": (_with().decode().encode("utf-16"), "CSEA-ENC-UTF8"),
    "UTF-16 without mark": (_with().decode().encode("utf-16-le"), "CSEA-ENC-SYNTAX"),
    "UTF-32": (_with().decode().encode("utf-32"), "CSEA-ENC-UTF8"),
    "UTF-32 without mark": (_with().decode().encode("utf-32-be"), "CSEA-ENC-SYNTAX"),
    "UTF-7": ("{\u00e9}".encode("utf-7"), "CSEA-ENC-SYNTAX"),
    "name twice, once escaped": (b'{"test":true,"\\u0074est":false}', "CSEA-ENC-DUPLICATE"),
    # Not as a keyword: Python itself would take the letter for the plain one.
    "name with a full-width letter": (json.dumps(_GOOD | {"\uff54est": True}).encode(), "CSEA-STR-UNKNOWN"),
    "name with a Cyrillic letter": (_with(tеst=True), "CSEA-STR-UNKNOWN"),
    "name with a zero-width space": (_with(**{"test\u200b": True}), "CSEA-STR-UNKNOWN"),
    "name turned round": (_with(**{"\u202etset": True}), "CSEA-STR-UNKNOWN"),
    "code with a full-width letter": (_with(message_type="\uff52eport"), "CSEA-STR-ENUM"),
    "code with a zero-width space": (_with(message_type="report\u200b"), "CSEA-STR-ENUM"),
    "digits of another script": (_with(format_version="\u0661.0.0"), "CSEA-STR-PATTERN"),
    "line end after a version": (_with(format_version="1.0.0\n"), "CSEA-STR-PATTERN"),
}


@pytest.mark.parametrize("name", _TEXTS)
def test_hostile_text_gets_its_finding(name: str, tmp_path: Path) -> None:
    """
    As a file and on standard input: the finding that fits, within seconds, and never accepted.
    """
    raw, rule = _TEXTS[name]
    file = tmp_path / "x.json"
    file.write_bytes(raw)
    begun = time.process_time()
    for status, results in (
        _report(file, options=("--input", "json")),
        _report("-", options=("--input", "json"), text=raw),
    ):
        assert status in (1, 4)
        assert rule in _rules(results[0])
    assert not is_valid(raw, now=AS_OF)
    assert time.process_time() - begun < 20


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_writing_of_accents_makes_no_other_member(form: str) -> None:
    """
    Two names that look alike are two names, each unknown; neither is taken for the other, or for a defined one.
    """
    name = unicodedata.normalize(form, "caf\u00e9_\ufb01le")  # type: ignore[arg-type]
    found = validate(_with(**{name: 1, "cafe_file": 1}), now=AS_OF)
    assert found.totals == {"CSEA-STR-UNKNOWN": 2}
    assert {f.ordinal for f in found.findings} == {len(_GOOD), len(_GOOD) + 1}
    assert all(isinstance(f, Finding) and f.suggestion is None for f in found.findings)


def test_many_tiny_lines_and_one_without_end_are_judged(tmp_path: Path) -> None:
    """
    20,000 lines of one byte, blank ones among them, and a last line without an end: each that is not blank is judged.
    """
    file = tmp_path / "tiny.ndjson"
    file.write_bytes(b"1\n\n \n" * 5_000 + b"1")
    status, results = _report(file)
    assert status == 1
    assert len(results) == 5_001
    assert results[-1]["line"] == 15_001


def test_text_of_one_line_over_the_size_is_refused(tmp_path: Path) -> None:
    """
    A line over the size between sound ones is refused alone; without any line end it is the whole.
    """
    good = json.dumps(_GOOD).encode()
    file = tmp_path / "long.ndjson"
    file.write_bytes(good + b"\n" + b"[" * (17 * 1024 * 1024) + b"\n" + good)
    status, results = _report(file)
    assert status == 4
    assert [result["verdict"] for result in results] == ["valid", "refused", "valid"]
