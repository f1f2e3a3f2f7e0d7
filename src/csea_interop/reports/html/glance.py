"""
The first screen: what a manager asks before anything else.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from csea_interop.reports import Context
from csea_interop.reports.html.markup import Words, icon, latin, number, rule_link, safe, table
from csea_interop.reports.html.sums import RuleSum, Sums
from csea_interop.schema.labels import reason_text
from csea_interop.validation.tally import Tally

#: Rules named under what to mend first.
_FIRST: Final = 5


def section(words: Words, context: Context, sums: Sums, tally: Tally) -> Iterator[str]:
    """
    How many may go, what to do with what was refused, the verdict in its parts, and what to mend first.
    """
    kind, headline = _headline(sums, tally)
    yield f'<section aria-labelledby="glance"><h2 id="glance">{words("glance")}</h2>\n'
    yield f'<p class="lead">{icon(kind)} {words(headline)}</p>\n'
    if boxes := [*_urgent(words, sums, tally), *_refused(words, tally)]:
        yield f'<div class="boxes">\n{"".join(boxes)}</div>\n'
    yield from _tiles(words, sums, tally)
    yield f'<p class="caveat">{words("caveat")}</p>\n'
    yield from _axes(words, context, sums, tally)
    # What was asked to be left unsaid is told where the verdict is.
    untold = [
        words(key, n=sum(found.values()))
        for key, found in (("known", tally.known), ("ignored", tally.ignored))
        if found
    ]
    if context.left_out:
        untold.append(words("left_out", rules=", ".join(latin(rule) for rule in context.left_out)))
    if untold:
        yield f'<ul class="untold">{"".join(f"<li>{text}</li>" for text in untold)}</ul>\n'
    yield from _mend_first(words, sums)
    yield from _blocks(words, sums)
    yield "</section>\n"


def _headline(sums: Sums, tally: Tally) -> tuple[str, str]:
    refused = tally.verdicts.get("refused", 0)
    if tally.urgent:
        return ("urgent", "headline_urgent")
    if refused:
        return ("refused", "headline_refused")
    if sums.mend or sums.held:
        return ("error", "headline_mend")
    if sums.waiting:
        return ("open", "headline_undetermined")
    if tally.unreadable:
        return ("open", "headline_unread")
    if not tally.messages:
        return ("info", "headline_none")
    if tally.verdicts.get("valid-with-warnings"):
        return ("warning", "headline_warnings")
    return ("ok", "headline_valid")


def _urgent(words: Words, sums: Sums, tally: Tally) -> Iterator[str]:
    if not tally.urgent:
        return
    yield f'<div class="box b-urgent"><h3>{icon("urgent")} {words("urgent_title", n=tally.urgent)}</h3>\n'
    yield f"<p>{words('urgent_do')}</p>\n"
    if sums.urgent_stopped:
        yield f"<p><strong>{words('urgent_stopped', n=sums.urgent_stopped)}</strong></p>\n"
    yield f'<p><a href="#attention">{words("which")}</a></p></div>\n'


def _refused(words: Words, tally: Tally) -> Iterator[str]:
    refused = tally.verdicts.get("refused", 0)
    if not refused:
        return
    yield f'<div class="box b-refused"><h3>{icon("refused")} {words("refused_title", n=refused)}</h3>\n<ul>\n'
    for step in ("refused_keep", "refused_tell", "refused_again", "refused_danger"):
        yield f"<li>{words(step)}</li>\n"
    yield f'</ul>\n<p><a href="#attention">{words("which")}</a></p></div>\n'


def _tiles(words: Words, sums: Sums, tally: Tally) -> Iterator[str]:
    tiles = (
        ("messages", "info", tally.messages),
        ("may_go", "ok", sums.may_go),
        ("mend", "error", sums.mend),
        ("held", "warning", sums.held),
        ("refused", "refused", tally.verdicts.get("refused", 0)),
        ("undetermined", "open", sums.waiting),
        ("unread", "open", tally.unreadable),
    )
    yield '<dl class="tiles">\n'
    for key, kind, count in tiles:
        # What is nought is said, but calmly: colour is kept for what is there.
        sign = icon(kind) if count and key != "messages" else ""
        tone = f"c-{kind}" if count and key != "messages" else "c-none"
        yield (
            f'<div class="{tone}"><dt>{sign} {words(key)}</dt>'
            f"<dd><b>{number(count)}</b> <span>{words(f'{key}_note')}</span></dd></div>\n"
        )
    yield "</dl>\n"


def _axes(words: Words, context: Context, sums: Sums, tally: Tally) -> Iterator[str]:
    yield f'<h3>{words("axes")}</h3>\n<dl class="axes">\n'
    for axis in ("structure", "rules"):
        count = sums.count[axis]
        if not tally.messages:
            sign, answer = icon("open"), words("nothing_judged")
        elif count:
            sign, answer = icon("error"), words("found", n=count, m=sums.touched[axis])
        else:
            # What could not run everywhere is no green answer.
            unsure = sums.waiting or (axis == "rules" and sums.partly)
            sign, answer = icon("open" if unsure else "ok"), words("nothing_found")
        if axis == "rules" and sums.partly:
            answer += f"<br>{words('partly', n=sums.partly)}"
        yield _axis(words, axis, sign, answer)
    yield _axis(words, "exchange", *_exchange(words, tally))
    if level := tally.completeness:
        counts = {key: level.get(key, 0) for key in ("actionable", "complete", "valid", "none")}
        lacking = counts["valid"] or counts["none"]
        sign = icon("warning" if lacking else "ok")
        receiver = f"{latin(context.receiver)}<br>" if context.receiver else ""
        yield _axis(words, "completeness", sign, receiver + words("completeness_counts", **counts))
    yield "</dl>\n"


def _exchange(words: Words, tally: Tally) -> tuple[str, str]:
    answers = tally.exchange
    if not set(answers) - {"not-asked"}:
        # What nobody asked is said, never taken for a yes.
        return icon("open"), f"{words('not_asked')}<br>{words('not_asked_note')}"
    kind = "error" if answers.get("may-not") else "open" if set(answers) - {"may"} else "ok"
    counts = {"may": "may", "not": "may-not", "open": "undetermined", "none": "not-asked"}
    return icon(kind), words("exchange_counts", **{key: answers.get(answer, 0) for key, answer in counts.items()})


def _blocks(words: Words, sums: Sums) -> Iterator[str]:
    if not sums.blocks:
        return
    yield f"<h3>{words('exchange_blocks')}</h3>\n"
    ranked = sorted(sums.blocks.items(), key=lambda entry: (-entry[1], entry[0]))
    rows = [(_reason(words, reason), number(count)) for reason, count in ranked[:_FIRST]]
    yield table(words("exchange_blocks"), ((words("col_block"), False), (words("col_messages"), True)), rows)


def _reason(words: Words, reason: str) -> str:
    title, fix = (safe(reason_text(words.language, reason, part)) for part in ("title", "fix"))
    return f"<b>{title}</b> {latin(reason, 'code')}<br>{fix}"


def _axis(words: Words, axis: str, sign: str, answer: str) -> str:
    return f"<div><dt>{words(f'axis_{axis}')} <span>{words(f'axis_{axis}_asks')}</span></dt><dd>{sign} {answer}</dd></div>\n"


def _mend_first(words: Words, sums: Sums) -> Iterator[str]:
    ranked: list[RuleSum] = sorted(sums.rules.values(), key=lambda r: r.gravity)
    if not ranked:
        return
    yield f'<h3 id="first">{words("mend_first")}</h3>\n'
    rows = [
        (f"{icon(r.kind)} {words.title(r.rule)} {rule_link(r.rule)}", number(r.messages), number(r.findings))
        for r in ranked[:_FIRST]
    ]
    heads = ((words("col_fault"), False), (words("col_messages"), True), (words("col_findings"), True))
    yield table(words("mend_first_note"), heads, rows, hidden=False)
