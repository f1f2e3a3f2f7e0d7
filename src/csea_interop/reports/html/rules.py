"""
Findings by rule: the fault, why it matters, how to mend it, and where.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from csea_interop.reports.html.charts import Bar, bars
from csea_interop.reports.html.markup import Words, icon, latin, name, number, rule_link, table
from csea_interop.reports.html.sums import Place, RuleSum, Sums

#: Rules in the chart; the others are one bar together.
_BARS: Final = 12
#: Places in plain sight; the others open.
_OPEN: Final = 3
#: Bytes for all places together: whatever the run, the page can be sent by mail.
_BUDGET: Final = 80_000
_GROUPS: Final = (("error", "errors"), ("warning", "warnings"), ("info", "notes"))


def section(words: Words, sums: Sums) -> Iterator[str]:
    """
    The chart of the rules, and each rule, gravest first.
    """
    yield f'<section aria-labelledby="findings"><h2 id="findings">{words("findings")}</h2>\n'
    ranked = sorted(sums.rules.values(), key=lambda r: r.gravity)
    if not ranked:
        yield f"<p>{words('nothing_found')}</p></section>\n"
        return
    yield f"<p>{words('findings_note')}</p>\n"
    yield from _chart(words, ranked)
    places = _places(words, ranked)
    for severity, key in _GROUPS:
        group = [entry for entry in ranked if entry.severity == severity]
        if group:
            yield f"<h3>{words(key)}</h3>\n"
        for entry in group:
            yield from _rule(words, entry, places[entry.rule])
    yield "</section>\n"


def _chart(words: Words, ranked: list[RuleSum]) -> Iterator[str]:
    by_count = sorted(ranked, key=lambda r: (-r.findings, r.rule))
    shown, others = by_count[:_BARS], by_count[_BARS:]
    rest = sum(entry.findings for entry in others)
    rows = [Bar(entry.rule, entry.findings, entry.kind) for entry in shown]
    rows += [Bar(words("others", n=len(others)), rest, "none")] if others else []
    title = words("chart_rules")
    said = words("chart_rules_says", rule=shown[0].rule, n=shown[0].findings, m=len(ranked))
    yield f"<figure><figcaption>{title}</figcaption>\n"
    yield bars("by-rule", title, said, rows, mirrored=words.mirrored)
    heads = ((words("col_rule"), False), (words("col_findings"), True), (words("col_messages"), True))
    lines = [(f"{rule_link(e.rule)} {words.title(e.rule)}", number(e.findings), number(e.messages)) for e in shown]
    lines += [(words("others", n=len(others)), number(rest), "&ndash;")] if others else []
    yield f"<details><summary>{words('as_table')}</summary>\n{table(title, heads, lines)}</details></figure>\n"


def _rule(words: Words, entry: RuleSum, places: list[str]) -> Iterator[str]:
    yield f'<article class="rule r-{entry.kind}" aria-labelledby="{entry.rule}">\n'
    yield f'<h4 id="{entry.rule}">{icon(entry.kind)} {words.title(entry.rule)} {latin(entry.rule, "code")}</h4>\n'
    said = words("rule_counts", n=entry.findings, m=entry.messages)
    yield f"<p>{words('refuses')} {said}</p>\n" if entry.refuses else f"<p>{said}</p>\n"
    yield f"<p><b>{words('why')}</b> {words.why(entry.rule)}</p>\n<p><b>{words('fix')}</b> {words.fix(entry.rule)}</p>\n"
    if places[:_OPEN]:
        yield f'<p class="w"><b>{words("places")}</b></p>\n<ul class="places">\n{"".join(places[:_OPEN])}</ul>\n'
    if places[_OPEN:]:
        yield f"<details><summary>{words('more_places', n=len(places) - _OPEN)}</summary>\n"
        yield f'<ul class="places">\n{"".join(places[_OPEN:])}</ul></details>\n'
    if left := entry.findings - len(places):
        yield f'<p class="w">{words("places_cut", n=left)}</p>\n'
    yield "</article>\n"


def _places(words: Words, ranked: list[RuleSum]) -> dict[str, list[str]]:
    """
    What is listed of each rule: one place of every rule, then a second, and so on while the page has room.
    """
    out: dict[str, list[str]] = {entry.rule: [] for entry in ranked}
    room = _BUDGET
    for turn in range(max(len(entry.places) for entry in ranked)):
        for entry in ranked:
            if turn >= len(entry.places) or len(out[entry.rule]) < turn:
                continue
            item = _place(words, entry.places[turn])
            room -= len(item.encode())
            if room >= 0:
                out[entry.rule].append(item)
    return out


def _place(words: Words, place: Place) -> str:
    finding = place.finding
    where = latin(finding.pointer, "code") if finding.pointer else words("whole_message")
    said = [where]
    if finding.missing is not None:
        said.append(words("missing", name=latin(finding.missing, "code")))
    if finding.ordinal is not None:
        said.append(words("ordinal", n=finding.ordinal + 1))
    if finding.suggestion is not None:
        said.append(words("resembles", name=latin(finding.suggestion, "code")))
    if place.code:
        said.append(words("code", name=latin(place.code, "code")))
    if finding.related:
        said.append(words("related", places=" ".join(latin(pointer, "code") for pointer in finding.related)))
    return f"<li>{name(place.source, place.line, place.position)} {' · '.join(said)}</li>\n"
