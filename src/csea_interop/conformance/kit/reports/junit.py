"""
JUnit XML, for the pages of a build server: a test case a case of the suite, a suite a rule or folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final
from xml.sax.saxutils import quoteattr

from csea_interop.conformance.kit.reports import LIMITS, counts_words, outcome_words, rule_of, unexcused
from csea_interop.core.showing import shown

#: JUnit knows failure, error and skipped; what is waived stays seen as skipped, with its name.
_KINDS: Final = {
    "leak": "failure",
    "error": "error",
    "timeout": "error",
    "flaky": "failure",
    "fail": "failure",
    "xpass": "failure",
    "xfail": "skipped",
    "skip": "skipped",
    "n/a": "skipped",
}


def lines(value: dict[str, Any]) -> Iterator[str]:
    """
    The document.
    """
    groups: dict[str, list[dict[str, Any]]] = {}
    for case in value["cases"]:
        groups.setdefault(rule_of(case), []).append(case)
    name = f"{value['product']['name']} {value['product']['version']} {value['role']} {value['level']}"
    yield "<?xml version='1.0' encoding='UTF-8'?>\n"
    yield f"<testsuites name={_attr(name)} {_sums(value['cases'])}>\n"
    for group, cases in groups.items():
        yield f"<testsuite name={_attr(group)} {_sums(cases)}>\n"
        for case in cases:
            yield _case(case, group)
        yield "</testsuite>\n"
    # Some readers show properties of suites only.
    yield f"<testsuite name='run' tests='0' failures='0' errors='0' skipped='0'>{_properties(value)}</testsuite>\n"
    yield "</testsuites>\n"


def _properties(value: dict[str, Any]) -> str:
    stated = {
        "conformance": outcome_words(value),
        "counts": counts_words(value),
        "suite": value["suite"]["digest"],
        "report": value["report_digest"],
        "limits": LIMITS,
    }
    inner = "".join(f"<property name={_attr(name)} value={_attr(text)}/>" for name, text in stated.items())
    return f"<properties>{inner}</properties>"


def _sums(cases: list[dict[str, Any]]) -> str:
    kinds = [_kind(case) for case in cases]
    numbers = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    return f"tests='{len(cases)}' " + " ".join(f"{name}='{kinds.count(kind)}'" for name, kind in numbers.items())


def _kind(case: dict[str, Any]) -> str:
    """
    The element of an outcome; empty for what passed.
    """
    return "failure" if unexcused(case) else _KINDS.get(case["outcome"], "")


def _case(case: dict[str, Any], group: str) -> str:
    head = f"<testcase classname={_attr(group)} name={_attr(case['id'])}"
    kind = _kind(case)
    if not kind:
        return f"{head}/>\n"
    said = f"{case['outcome']}: {case.get('note', '')}"
    type_ = "" if kind == "skipped" else f" type={_attr(case['outcome'])}"
    return f"{head}><{kind}{type_} message={_attr(said)}/></testcase>\n"


def _attr(text: str) -> str:
    return quoteattr(shown(text))
