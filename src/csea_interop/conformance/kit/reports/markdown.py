"""
A run in Markdown, for an issue or a merge request; and several runs beside one another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from csea_interop.conformance.kit.grading import OUTCOMES
from csea_interop.conformance.kit.record import GRADED
from csea_interop.conformance.kit.reports import LIMITS, again, counts_words, outcome_words, terms_words, troubled
from csea_interop.core.showing import code_span, markdown

_CASES: Final = 50


def lines(value: dict[str, Any]) -> Iterator[str]:
    """
    The pieces of the page.
    """
    product = value["product"]
    yield f"## {markdown(product['name'])} {markdown(product['version'])}: {markdown(outcome_words(value))}\n\n"
    told = GRADED[value["precision"]]
    yield f"{terms_words(value)}, asked by {value['mode']}, graded on {told}.\n\n"
    yield "| outcome | cases |\n| --- | ---: |\n"
    for outcome in OUTCOMES:
        if outcome in value["counts"]:
            yield f"| {outcome} | {value['counts'][outcome]} |\n"
    covered, missing = value["capabilities"].get("covered", {}), value["capabilities"]["missing"]
    if covered or missing:
        yield "\n| capability | cases | passed |\n| --- | ---: | ---: |\n"
        for name, counts in covered.items():
            yield f"| {code_span(name)} | {sum(counts.values())} | {counts.get('pass', 0)} |\n"
        for name, number in missing.items():
            yield f"| {code_span(name)} is not declared | {number} | not asked |\n"
    if value["waivers"]:
        yield "\n| waived | cases | until | reason | owner | issue |\n| --- | ---: | --- | --- | --- | --- |\n"
        for entry in value["waivers"]:
            until = f"{entry['expires']} (expired)" if entry["expired"] else entry["expires"]
            texts = [markdown(entry[name]) for name in ("reason", "owner", "issue")]
            yield f"| {code_span(entry['case'])} | {entry['cases']} | {until} | {' | '.join(texts)} |\n"
    bad = troubled(value)
    if bad:
        yield "\n| case | outcome | why |\n| --- | --- | --- |\n"
        for case in bad[:_CASES]:
            yield f"| {code_span(case['id'])} | {case['outcome']} | {markdown(case.get('note', ''))} |\n"
        if len(bad) > _CASES:
            yield f"\nand {len(bad) - _CASES} more.\n"
        yield f"\nAsk one again: {code_span(again(value, bad[0]))}\n"
    yield f"\nSuite {value['suite']['version']} {code_span(value['suite']['digest'])}, "
    yield f"report {code_span(value['report_digest'])}.\n\n{LIMITS}\n"


def table(values: Sequence[tuple[str, dict[str, Any]]]) -> Iterator[str]:
    """
    Several runs, a row each under the title given; all that a row says is in its report.
    """
    yield "| implementation | role | level | asked by | graded on | cases | passed | did not pass | conforms |\n"
    yield "| --- | --- | --- | --- | --- | ---: | ---: | --- | --- |\n"
    for title, value in values:
        rest = dict(value, counts={name: n for name, n in value["counts"].items() if name != "pass"})
        graded = "rules and places" if value["precision"] == "pointer" else "verdicts"
        cells = [
            markdown(title),
            value["role"],
            value["level"],
            value["mode"],
            graded,
            str(sum(value["counts"].values())),
            str(value["counts"].get("pass", 0)),
            counts_words(rest) if rest["counts"] else "",
            ("yes" if value["conforms"] else "no") if value["whole"] else "not whole",
        ]
        yield f"| {' | '.join(cells)} |\n"
