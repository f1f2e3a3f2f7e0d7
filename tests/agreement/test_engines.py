"""
Six validators agree on the structure of every vector and of thousands of mutants.

4,000 mutants take about eight seconds with jsonschema on every tenth. The whole count,
``CSEA_MUTANTS=20000 CSEA_MUTANTS_FULL=1`` (``make agreement``), takes about a minute and a half.
"""

from __future__ import annotations

from collections import Counter

import pytest

from agreement.engines import (
    KNOWN,
    SAMPLE,
    Known,
    corpus,
    engines,
    explaining,
    generated,
    shape_findings,
    unexplained,
    vectors,
    wanted_mutants,
)
from csea_interop.core.pointer import resolve


def test_made_up_messages_have_a_clean_shape() -> None:
    """
    Every engine accepts every made-up message.
    """
    for verdict in (explaining, *engines().values()):
        assert all(verdict(message) for message in generated())


def test_engines_agree_on_every_vector() -> None:
    """
    On the suite's messages every difference is a known one.
    """
    assert vectors()
    differing = [
        (name, path)
        for path, message in vectors().items()
        for name, verdict in engines().items()
        if unexplained(name, verdict(message), message)
    ]
    assert differing == []


def test_engines_agree_on_mutants() -> None:
    """
    On mutants every difference is a known one, and each fault is found at a place that exists.
    """
    verdicts: Counter[bool] = Counter()
    differing = []
    for number, (edits, value) in enumerate(corpus(wanted_mutants())):
        verdicts[explaining(value)] += 1
        for name, verdict in engines().items():
            skipped = name == "jsonschema" and number % SAMPLE != 0
            if not skipped and unexplained(name, verdict(value), value):
                differing.append((number, name, edits))
        for finding in shape_findings(value):
            found, place = resolve(value, finding.pointer)
            assert found, (number, finding.rule)
            if finding.missing is not None:
                assert isinstance(place, dict)
                assert finding.missing not in place
            if finding.ordinal is not None:
                assert finding.ordinal < len(place)
    assert differing == []
    # A corpus with almost only one verdict would prove little.
    assert min(verdicts[True], verdicts[False]) > 0.05 * sum(verdicts.values())


@pytest.mark.parametrize("known", KNOWN, ids=range(len(KNOWN)))
def test_known_difference_still_occurs(known: Known) -> None:
    """
    Each listed engine differs from the reference on the example, in the stated direction.
    """
    assert explaining(known.example) is not known.accepts
    assert known.explains(known.example)
    for name in known.engines - {"ajv"}:
        assert engines()[name](known.example) is known.accepts
