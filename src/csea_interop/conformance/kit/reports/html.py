"""
One page of a run: no script, nothing fetched, to be read on a screen, on paper or aloud.
"""

from __future__ import annotations

import html
from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any, Final

from csea_interop.conformance.kit.grading import OUTCOMES
from csea_interop.conformance.kit.record import GRADED
from csea_interop.conformance.kit.reports import LIMITS, again, outcome_words, rule_of, terms_words, title_of, troubled
from csea_interop.core.showing import shown

#: What each outcome says, in the words of the protocol.
_MEANS: Final = {
    "leak": "a text of the message came out",
    "error": "no answer, or none in the form of the protocol",
    "timeout": "no answer in time",
    "flaky": "not the same answer each time",
    "fail": "another verdict, other rules or other places",
    "xpass": "expected to fail, and passed",
    "xfail": "expected to fail, and did",
    "skip": "not judged",
    "n/a": "not asked for",
    "pass": "all that was told is right",
}
_COLOURS: Final = {"pass": "ok", "xfail": "warning", "skip": "none", "n/a": "none"}
#: Cases written out a rule, and in all: a page of very many would help nobody.
_OF_RULE: Final = 40
_IN_ALL: Final = 1_000


def lines(value: dict[str, Any]) -> Iterator[str]:
    """
    The page, piece by piece.
    """
    title = f"Conformance: {value['product']['name']} {value['product']['version']}"
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    digest = b64encode(sha256(_style().encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
    yield f"<title>{_text(title)}</title>\n<style>{_style()}</style>\n</head>\n"
    yield '<body>\n<a class="skip" href="#main">To the content</a>\n<header>'
    yield f"<h1>{_text(title)}</h1>\n<p>{_text(terms_words(value))}</p></header>\n"
    yield '<main id="main" tabindex="-1">\n'
    yield from _headline(value)
    yield from _without(value)
    yield from _held_out(value)
    yield from _troubles(value)
    yield from _rules(value)
    yield from _facts(value)
    yield "</main>\n</body>\n</html>\n"


def _headline(value: dict[str, Any]) -> Iterator[str]:
    said = outcome_words(value)
    colour = "ok" if value["conforms"] else "error" if value["whole"] else "warning"
    yield f'<section aria-label="Outcome"><p class="lead verdict b-{colour}">{_text(said[0].upper() + said[1:])}.</p>\n'
    total = sum(value["counts"].values())
    yield '<dl class="tiles">\n'
    for outcome in OUTCOMES:
        number = value["counts"].get(outcome, 0)
        if number:
            tone = _COLOURS.get(outcome, "error")
            share = f"{number / total:.1%} of {total:,} cases" if number != total else "of all cases"
            yield f'<div class="c-{tone}"><dt>{outcome}</dt><dd><b>{number:,}</b>'
            yield f"<span>{_MEANS[outcome]}; {share}</span></dd></div>\n"
    yield f'</dl>\n<p class="caveat">{_text(LIMITS)}</p></section>\n'


def _without(value: dict[str, Any]) -> Iterator[str]:
    able, waivers = value["capabilities"], value["waivers"]
    covered, missing = able.get("covered", {}), able["missing"]
    if covered or missing:
        yield "<section><h2>Capabilities</h2>\n<table><thead><tr><th scope='col'>capability</th><th scope='col'>declared</th>"
        yield "<th scope='col' class='n'>cases</th><th scope='col' class='n'>passed</th></tr></thead><tbody>\n"
        for name, counts in covered.items():
            numbers = f'<td class="n">{sum(counts.values())}</td><td class="n">{counts.get("pass", 0)}</td>'
            yield f'<tr><th scope="row"><code>{_text(name)}</code></th><td>yes</td>{numbers}</tr>\n'
        for name, number in missing.items():
            numbers = f'<td class="n">{number}</td><td class="n">not asked</td>'
            yield f'<tr><th scope="row"><code>{_text(name)}</code></th><td><strong>no</strong></td>{numbers}</tr>\n'
        yield "</tbody></table></section>\n"
    if waivers:
        yield "<section><h2>Waived for a while</h2>\n<table><thead><tr><th scope='col'>cases</th><th scope='col' class='n'>number</th>"
        yield "<th scope='col'>until</th><th scope='col'>reason</th><th scope='col'>owner and issue</th></tr></thead><tbody>\n"
        for entry in waivers:
            until = f"{entry['expires']}, <strong>expired</strong>" if entry["expired"] else _text(entry["expires"])
            yield f'<tr><th scope="row"><code>{_text(entry["case"])}</code></th><td class="n">{entry["cases"]}</td><td>{until}</td>'
            yield f"<td>{_text(entry['reason'])}</td><td>{_text(entry['owner'])}<br>{_text(entry['issue'])}</td></tr>\n"
        yield "</tbody></table></section>\n"


def _held_out(value: dict[str, Any]) -> Iterator[str]:
    held = value.get("held_out")
    if not isinstance(held, dict):
        return
    yield "<section><h2>Public cases and cases nobody knew</h2>\n<table><thead><tr><th scope='col'>cases</th>"
    yield "<th scope='col' class='n'>passed</th><th scope='col' class='n'>did not</th></tr></thead><tbody>\n"
    for name, words in (("public", "public"), ("held_out", "held out")):
        counts = held.get(name)
        if isinstance(counts, dict):
            rest = sum(n for outcome, n in counts.items() if outcome != "pass")
            yield f'<tr><th scope="row">{words}</th><td class="n">{counts.get("pass", 0)}</td><td class="n">{rest}</td></tr>\n'
    yield f"</tbody></table><p>The seed was committed to as <code>{_text(held.get('commitment', ''))}</code>.</p></section>\n"


def _troubles(value: dict[str, Any]) -> Iterator[str]:
    bad = troubled(value)
    if not bad:
        return
    groups: dict[str, list[dict[str, Any]]] = {}
    for case in bad:
        groups.setdefault(rule_of(case), []).append(case)
    yield f"<section><h2>What did not pass</h2>\n<p>{len(bad):,} cases of {len(groups)} rules or folders, worst first.</p>\n"
    left = _IN_ALL
    for number, (rule, cases) in enumerate(groups.items()):
        some = cases[: min(_OF_RULE, left)]
        left -= len(some)
        state = " open" if number < 3 else ""
        yield f"<details{state}><summary>{_text(rule)}{_title(rule)}: {len(cases)}</summary>\n"
        yield "<table><thead><tr><th scope='col'>case</th><th scope='col'>outcome</th><th scope='col'>verdict</th>"
        yield "<th scope='col'>rules</th><th scope='col'>places</th><th scope='col'>why</th></tr></thead><tbody>\n"
        for case in some:
            marks = "".join(f"<td>{_mark(case.get(name))}</td>" for name in ("verdict", "rule", "pointer"))
            yield f'<tr><th scope="row"><code>{_text(case["id"])}</code></th><td>{case["outcome"]}</td>{marks}'
            yield f"<td>{_text(case.get('note', ''))}</td></tr>\n"
        yield "</tbody></table>\n"
        if len(cases) > len(some):
            yield f"<p>and {len(cases) - len(some)} more; the JSON report has them all.</p>\n"
        yield f"<p>To ask one again: <code>{_text(again(value, cases[0]))}</code></p></details>\n"
    yield "</section>\n"


def _rules(value: dict[str, Any]) -> Iterator[str]:
    rules = value["rules"]
    broken = {rule: counts for rule, counts in rules.items() if set(counts) - {"pass"}}
    whole = {rule: counts for rule, counts in rules.items() if rule not in broken}
    yield f"<section><h2>Rules</h2>\n<p>{len(whole)} of {len(rules)} rules or requirements passed whole.</p>\n"
    for words, chosen in (("not whole", broken), ("passed whole", whole)):
        if chosen:
            yield f"<details{' open' if chosen is broken else ''}><summary>{len(chosen)} {words}</summary>\n<table><thead><tr>"
            yield "<th scope='col'>rule</th><th scope='col' class='n'>cases</th><th scope='col' class='n'>passed</th></tr></thead><tbody>\n"
            for rule, counts in chosen.items():
                total, passed = sum(counts.values()), counts.get("pass", 0)
                yield f'<tr><th scope="row">{_text(rule)}{_title(rule)}</th><td class="n">{total}</td><td class="n">{passed}</td></tr>\n'
            yield "</tbody></table></details>\n"
    yield "</section>\n"


def _facts(value: dict[str, Any]) -> Iterator[str]:
    told = GRADED[value["precision"]]
    stated = {
        "Role and level": terms_words(value),
        "Asked by": f"{value['mode']}, each case {2 * value['repeat']} times in two orders (seed {value['seed']})",
        "Graded on": told,
        "Suite": f"{value['suite']['id']} {value['suite']['version']}",
        "Digest of the suite": value["suite"]["digest"],
        "Model": value["model_version"],
        "Kit": value["kit_version"],
        "Digest of the report": value["report_digest"],
    }
    if "today" in value:
        stated["Day of the run"] = value["today"]
    yield '<section><h2>On what terms</h2>\n<dl class="facts">\n'
    for name, text in stated.items():
        yield f"<div><dt>{name}</dt><dd>{_text(text)}</dd></div>\n"
    yield "</dl></section>\n"


def _title(rule: str) -> str:
    title = title_of(rule)
    return f" <span class='w'>{_text(title)}</span>" if title else ""


def _mark(right: bool | None) -> str:
    return "not told" if right is None else "right" if right else "<strong>wrong</strong>"


def _text(text: Any) -> str:
    return html.escape(shown(str(text)))


@cache
def _style() -> str:
    own = ".verdict{background:var(--card);border:1px solid var(--line);border-inline-start:.5rem solid;border-radius:.4rem;padding:1rem 1.25rem}"
    own += ".b-ok{border-inline-start-color:var(--ok)}.b-error{border-inline-start-color:var(--error)}.b-warning{border-inline-start-color:var(--warning)}"
    own += "section{overflow-x:auto}summary .w,th .w{color:var(--soft)}"
    return files("csea_interop.reports.html").joinpath("style.css").read_text("utf-8").strip() + own
