"""
The built-in about entries of a hash set.
"""

from __future__ import annotations

from typing import Any

from csea_interop.core.builtins import contradicted_entries


def _entry(operation: str, *hashes: tuple[str, str]) -> dict[str, Any]:
    return {"operation": operation, "hashes": [{"algorithm": a, "value": v} for a, v in hashes]}


def test_entries_taken_out_that_are_added() -> None:
    """
    An entry is contradicted where one of its digests is added, before it or after it.
    """
    entries = [
        _entry("remove", ("md5", "aa"), ("sha1", "bb")),
        _entry("add", ("sha1", "bb"), ("md5", "cc")),
        _entry("remove", ("md5", "cc")),
        _entry("remove", ("md5", "dd")),
    ]
    assert contradicted_entries(entries) == [0, 2]


def test_an_algorithm_is_part_of_a_digest() -> None:
    """
    The same digits under another algorithm are another digest.
    """
    assert contradicted_entries([_entry("add", ("pdq", "aa")), _entry("remove", ("sha256", "aa"))]) == []


def test_case_counts_outside_hexadecimal_only() -> None:
    """
    Digits in hexadecimal mean the same in either case, letters in base64 do not.
    """
    assert contradicted_entries([_entry("add", ("md5", "aB")), _entry("remove", ("md5", "Ab"))]) == [1]
    assert contradicted_entries([_entry("add", ("photodna", "xY")), _entry("remove", ("photodna", "Xy"))]) == []


def test_one_operation_contradicts_nothing() -> None:
    """
    Entries that are all added, or all taken out, agree with one another; so do none.
    """
    for operation in ("add", "remove"):
        assert contradicted_entries([_entry(operation, ("md5", "aa"))] * 2) == []
    assert contradicted_entries([]) == []
