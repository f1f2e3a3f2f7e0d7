"""
Whether a record agrees with itself: what it says of all its cases is what its cases say.

A digest shows that nothing was changed since it was taken, and anybody can take one. A record whose sums are not those
of its cases was not written by the kit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any, Final

from csea_interop.conformance.kit.heldout.variants import MARK, public
from csea_interop.conformance.kit.record import BEARABLE

#: Outcomes that only an expected failure gives.
_EXPECTED: Final = frozenset({"xfail", "xpass"})


def contradiction(value: Mapping[str, Any]) -> str:
    """
    The member that does not agree with the cases; empty where all agree.

    Args:
        value: a record of the published form.
    """
    cases: Sequence[Mapping[str, Any]] = value["cases"]
    counts = Counter(case["outcome"] for case in cases)
    checks = {
        "cases": len({case["id"] for case in cases}) == len(cases),
        "counts": dict(counts) == value["counts"],
        "capabilities": _capabilities(value, counts),
        "waivers": _waivers(value),
        "rules": _rules(value, counts),
        "held_out": _held_out(value),
        "conforms": value["conforms"] == (value["whole"] and _fine(value)),
    }
    return next((name for name, agrees in checks.items() if not agrees), "")


def _capabilities(value: Mapping[str, Any], counts: Counter[str]) -> bool:
    stated = value["capabilities"]
    lacked = Counter(case["lacks"] for case in value["cases"] if "lacks" in case)
    covered: Counter[str] = sum(map(Counter, stated.get("covered", {}).values()), Counter())
    of_skips = all(case["outcome"] in {"skip", *_EXPECTED} for case in value["cases"] if "lacks" in case)
    return dict(lacked) == stated["missing"] and of_skips and covered <= counts


def _waivers(value: Mapping[str, Any]) -> bool:
    """
    Whether each case that was expected to fail is listed, and an entry's day is what makes it expired.
    """
    entries, today = value["waivers"], value.get("today", "")
    marked = [case["id"] for case in value["cases"] if case["outcome"] in _EXPECTED]
    listed = [entry["case"] for entry in entries if entry["cases"]]
    days = all(today and entry["expired"] == (entry["expires"] < today) for entry in entries)
    idle = not any(entry["expired"] and entry["cases"] for entry in entries)
    return days and idle and all(any(fnmatchcase(public(name), one) for one in listed) for name in marked)


def _rules(value: Mapping[str, Any], counts: Counter[str]) -> bool:
    """
    Whether the cases that carry a rule's name are in its sum, and all sums together are no more than the cases.
    """
    named: dict[str, Counter[str]] = {}
    for case in value["cases"]:
        rule, _, rest = case["id"].partition("/")
        if rest and rule.startswith("CSEA-"):
            named.setdefault(rule, Counter())[case["outcome"]] += 1
    stated = {rule: Counter(counted) for rule, counted in value["rules"].items()}
    together: Counter[str] = sum(stated.values(), Counter())
    return together <= counts and all(counted <= stated.get(rule, Counter()) for rule, counted in named.items())


def _held_out(value: Mapping[str, Any]) -> bool:
    if "held_out" not in value:
        return not any(case["id"].endswith(MARK) for case in value["cases"])
    counts: dict[str, Counter[str]] = {"public": Counter(), "held_out": Counter()}
    for case in value["cases"]:
        counts["held_out" if case["id"].endswith(MARK) else "public"][case["outcome"]] += 1
    return all(dict(counted) == value["held_out"][name] for name, counted in counts.items())


def _fine(value: Mapping[str, Any]) -> bool:
    borne = all(
        case["outcome"] in BEARABLE or (case["outcome"] == "skip" and "lacks" in case) for case in value["cases"]
    )
    passed = any(case["outcome"] == "pass" for case in value["cases"])
    return borne and passed and not any(entry["expired"] for entry in value["waivers"])
