"""
What the package gives can be copied, sent to other processes, and compared.
"""

from __future__ import annotations

import copy
import pickle
from concurrent.futures import ProcessPoolExecutor
from datetime import date, datetime
from multiprocessing import get_context
from typing import Any

import pytest

import csea_interop as csea
from library.messages import messages

_MATURITY = {"basis": "maturity", "maturity": {"scheme": "iccam-age", "scheme_version": "3", "code": "3"}}
_LEVEL = {"scheme": "uk-category", "code": "A"}


def _given(now: datetime) -> list[Any]:
    """
    One or more of everything that a public name makes or returns.
    """
    validator = csea.Validator(now=now, code_lists=(csea.CodeList("ucs", "1", frozenset({"a"})),))
    errors = [
        kind("CSEA-USE-RULE", "what", "hint")
        for kind in (csea.CseaError, csea.InputError, csea.UsageError, csea.ConversionError, csea.RecodingError)
    ]
    judged = list(validator.validate_stream(raw for raw in messages() if raw.strip()))
    results = [j.result for j in judged]
    findings = [f for r in results for f in r.findings]
    law = csea.under_legal_age([], "DE", "§ 184b StGB", date(2026, 3, 2), reported=(date(2026, 3, 2),) * 2)
    return [
        validator,
        validator.settings(),
        validator.limits,
        *validator.code_lists,
        *judged,
        *results,
        *findings,
        csea.rule("CSEA-AGE-003"),
        csea.Years(1, 2),
        law,
        *csea.bands("inhope-figures", _MATURITY),
        *errors,
    ]


def _alike(one: Any, other: Any) -> bool:
    if isinstance(one, csea.CseaError):
        return (one.code, one.message, one.hint, str(one)) == (other.code, other.message, other.hint, str(other))
    return bool(one == other and hash(one) == hash(other))


def test_copies_are_equal(now: datetime) -> None:
    """
    Through every protocol of pickle and through ``copy``, everything comes back as it went, with its hash.
    """
    for value in _given(now):
        for again in (copy.copy(value), copy.deepcopy(value)):
            assert type(again) is type(value)
            assert _alike(again, value)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        values = _given(now)
        again = pickle.loads(pickle.dumps(values, protocol))
        assert [v for v, a in zip(values, again, strict=True) if not _alike(v, a)] == []


def test_results_of_different_messages_differ(now: datetime) -> None:
    """
    Equality looks at what was found.
    """
    results = [csea.validate(raw, now=now) for raw in (b"{}", b"[]", b"", b'{"a": 1}')]
    assert len(set(results)) == len(results)


@pytest.mark.parametrize("way", ["spawn"])
def test_a_validator_works_in_another_process(now: datetime, way: str) -> None:
    """
    A validator sent to a process that starts from nothing gives the same results there.
    """
    validator = csea.Validator(now=now)
    texts = messages()[:20]
    with ProcessPoolExecutor(1, mp_context=get_context(way)) as pool:
        assert list(pool.map(validator.validate, texts)) == [validator.validate(raw) for raw in texts]
