"""
Patterns: from whom the findings come, and where in the batch.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from csea_interop.reports.html.attention import verdict
from csea_interop.reports.html.charts import Bar, bars, columns, swatch
from csea_interop.reports.html.markup import Words, name, number, table
from csea_interop.reports.html.sums import VERDICTS, SenderSum, Sums
from csea_interop.validation.tally import Tally

#: Senders in the chart; the others are one bar together.
_BARS: Final = 12


def section(words: Words, sums: Sums, tally: Tally) -> Iterator[str]:
    """
    The chart by sender and the chart over the batch; nothing where no message was judged.
    """
    if not tally.messages:
        return
    yield f'<section aria-labelledby="patterns"><h2 id="patterns">{words("patterns")}</h2>\n'
    yield from _senders(words, sums)
    yield from _batch(words, sums, tally)
    yield "</section>\n"


def _senders(words: Words, sums: Sums) -> Iterator[str]:
    if not sums.senders:
        return
    ranked = sorted(sums.senders.values(), key=lambda s: (-s.findings, -s.messages, s.number))
    shown, others = ranked[:_BARS], [*ranked[_BARS:]]
    rows = [(words("sender", n=entry.number), entry, name(entry.source, entry.line)) for entry in shown]
    if others or sums.later.messages:
        rest = _together([*others, sums.later])
        rows.append((words("other_senders"), rest, "&ndash;"))
    if sums.anonymous.messages:
        rows.append((words("no_sender"), sums.anonymous, "&ndash;"))
    title = words("chart_senders")
    said = words("chart_senders_says", n=ranked[0].findings, sender=rows[0][0], m=len(sums.senders))
    yield f"<figure><figcaption>{title}</figcaption>\n<p>{words('senders_note')}</p>\n"
    drawn = [Bar(text, entry.findings, "info" if entry.number else "none") for text, entry, _ in rows]
    yield bars("by-sender", title, said, drawn, mirrored=words.mirrored)
    heads = (
        (words("col_sender"), False),
        (words("col_messages"), True),
        (words("col_findings"), True),
        (words("col_mend"), True),
        (words("col_first"), False),
    )
    lines = [
        (text, number(entry.messages), number(entry.findings), number(entry.mend), first) for text, entry, first in rows
    ]
    yield f"<details><summary>{words('as_table')}</summary>\n{table(title, heads, lines)}</details></figure>\n"


def _together(several: list[SenderSum]) -> SenderSum:
    total = SenderSum(0, "", 0)
    for entry in several:
        total.messages += entry.messages
        total.findings += entry.findings
        total.mend += entry.mend
    return total


def _batch(words: Words, sums: Sums, tally: Tally) -> Iterator[str]:
    batch, title = sums.batch, words("chart_batch")
    met = [kind for kind in VERDICTS if tally.verdicts.get(kind)]
    said = words("chart_batch_says", n=batch.count, m=len(batch.columns), size=batch.width)
    yield f"<figure><figcaption>{title}</figcaption>\n<p>{said}</p>\n"
    yield columns("over", title, said, batch.columns, batch.width, batch.count, mirrored=words.mirrored)
    yield '<ul class="legend">\n'
    for kind in reversed(met):
        plain = words("verdict_" + kind.replace("-", "_"))
        yield f"<li>{swatch(kind)} {plain}: {number(tally.verdicts[kind])}</li>\n"
    yield "</ul>\n"
    heads = [(words("col_messages_from"), False), *((verdict(words, kind), True) for kind in met)]
    lines = []
    for index, stack in enumerate(batch.columns):
        first, last = index * batch.width + 1, min((index + 1) * batch.width, batch.count)
        span = number(first) if first == last else words("span", first=first, last=last)
        lines.append((span, *(number(stack.get(kind, 0)) for kind in met)))
    yield f"<details><summary>{words('as_table')}</summary>\n{table(title, heads, lines)}</details></figure>\n"
