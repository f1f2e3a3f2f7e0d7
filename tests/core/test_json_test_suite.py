"""
The reader against JSONTestSuite, the published collection of JSON parsing cases.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from csea_interop.core.reader import read, read_fast

_SUITE = Path(__file__).resolve().parents[3] / "shared/data/json-test-suite/test_parsing"

# Texts that JSON allows and the profile of messages refuses.
_REFUSED = {
    "CSEA-ENC-DUPLICATE": {"y_object_duplicated_key", "y_object_duplicated_key_and_value"},
    "CSEA-ENC-NUMBER": {
        "y_number",
        "y_number_0e+1",
        "y_number_0e1",
        "y_number_double_close_to_zero",
        "y_number_int_with_exp",
        "y_number_minus_zero",
        "y_number_negative_zero",
        "y_number_real_capital_e",
        "y_number_real_capital_e_neg_exp",
        "y_number_real_capital_e_pos_exp",
        "y_number_real_exponent",
        "y_number_real_fraction_exponent",
        "y_number_real_neg_exp",
        "y_number_real_pos_exponent",
        "y_number_simple_real",
        "y_object_extreme_numbers",
        "y_structure_lonely_negative_real",
    },
}


def _files(prefix: str) -> list[Path]:
    files = sorted(_SUITE.glob(f"{prefix}_*.json"))
    if not files:
        reason = "JSONTestSuite is not beside the repository"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return files


def test_no_text_that_json_forbids_is_read() -> None:
    """
    All 188 forbidden texts are refused.
    """
    files = _files("n")
    assert len(files) == 188
    assert [path.name for path in files if not read(path.read_bytes()).findings] == []
    assert [path.name for path in files if read_fast(path.read_bytes()) is not None] == []


def test_allowed_texts_are_read_or_outside_the_profile() -> None:
    """
    All 95 allowed texts are read, save those whose numbers or doubled names the profile refuses.
    """
    files = _files("y")
    assert len(files) == 95
    refused: dict[str, set[str]] = {}
    for path in files:
        for rule in {finding.rule for finding in read(path.read_bytes()).findings}:
            refused.setdefault(rule, set()).add(path.stem)
    assert refused == _REFUSED


def test_undecided_texts_are_all_refused() -> None:
    """
    All 35 texts that JSON leaves to the reader are refused.
    """
    files = _files("i")
    assert len(files) == 35
    assert [path.name for path in files if not read(path.read_bytes()).findings] == []
