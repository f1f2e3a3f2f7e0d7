"""
Findings in their order, those of one rule at one place merged.
"""

from __future__ import annotations

from csea_interop.core.finding import MAX_RELATED, Finding, settle


def test_findings_of_one_rule_at_one_place_become_one() -> None:
    """
    The one that is left names the other places of all, in the order of the message, each once.
    """
    several = [Finding("CSEA-TST-001", "/a", "error", related=(p,)) for p in ("/c/10", "/c/9", "/b", "/c/9")]
    assert settle(several) == [Finding("CSEA-TST-001", "/a", "error", related=("/b", "/c/9", "/c/10"))]


def test_only_the_first_other_places_are_named() -> None:
    """
    However many others there are, a finding names a few.
    """
    several = [Finding("CSEA-TST-001", "/a", "error", related=(f"/c/{n}",)) for n in range(50)]
    (one,) = settle(several)
    assert one.related == tuple(f"/c/{n}" for n in range(MAX_RELATED))


def test_findings_that_differ_stay_apart() -> None:
    """
    Another rule, place, missing member or ordinal is another finding; the order is that of the message.
    """
    several = [
        Finding("CSEA-TST-002", "/a", "error"),
        Finding("CSEA-TST-001", "/a", "error", missing="z"),
        Finding("CSEA-TST-001", "/a", "error", missing="b"),
        Finding("CSEA-TST-001", "/a", "error", ordinal=1),
        Finding("CSEA-TST-001", "/a/10", "error"),
        Finding("CSEA-TST-001", "/a/9", "error"),
    ]
    assert settle([*several, *several]) == [several[n] for n in (3, 2, 1, 0, 5, 4)]
