"""
Which messages and which inputs someone should look at.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from csea_interop.core.errors import InputError
from csea_interop.reports.html.markup import Words, icon, latin, name, number, rule_link, safe, table
from csea_interop.reports.html.sums import VERDICTS, Named, Sums
from csea_interop.validation.tally import Tally

SIGNS: Final = {
    "refused": "refused",
    "undetermined": "open",
    "invalid": "error",
    "valid-with-warnings": "warning",
    "valid": "ok",
}
#: Rules named for each message; the section on rules tells the rest.
_RULES: Final = 3


def verdict(words: Words, kind: str) -> str:
    """
    A verdict as sign and word.
    """
    return f"{icon(SIGNS[kind])} {words('verdict_' + kind.replace('-', '_'))}"


def messages(words: Words, sums: Sums) -> Iterator[str]:
    """
    The messages that are not simply valid: those of danger to life first, then the gravest.
    """
    yield f'<section aria-labelledby="attention"><h2 id="attention">{words("attention")}</h2>\n'
    listed = [item for kind in ("urgent", *VERDICTS) for item in sums.named.get(kind, ())]
    if not listed:
        yield f"<p>{words('attention_none')}</p></section>\n"
        return
    heads = (
        (words("col_message"), False),
        (words("col_verdict"), False),
        (words("col_findings"), True),
        (words("col_rules"), False),
    )
    yield table(words("attention"), heads, (_row(words, sums, item) for item in listed))
    if left := sums.concerned - len(listed):
        yield f"<p>{words('attention_cut', n=left)}</p>\n"
    yield "</section>\n"


def _row(words: Words, sums: Sums, item: Named) -> tuple[str, str, str, str]:
    shown = verdict(words, item.verdict)
    if item.urgent:
        shown += f"<br><strong>{icon('urgent')} {words('life')}</strong>"
    ranked = sorted(item.rules, key=lambda rule: sums.rules[rule].gravity)
    links = ", ".join(rule_link(rule) for rule in ranked[:_RULES])
    if len(ranked) > _RULES:
        links += f", {words('more', n=len(ranked) - _RULES)}"
    return (name(item.source, item.line), shown, number(item.findings), links)


def inputs(words: Words, sums: Sums, tally: Tally) -> Iterator[str]:
    """
    The files and folders that could not be read, and why.
    """
    if not tally.unreadable:
        return
    yield f'<section aria-labelledby="inputs"><h2 id="inputs">{words("inputs")}</h2>\n'
    heads = ((words("col_code"), False), (words("col_reason"), False))
    yield table(words("inputs"), heads, (_reason(error) for error in sums.unread))
    if left := tally.unreadable - len(sums.unread):
        yield f"<p>{words('inputs_cut', n=left)}</p>\n"
    yield "</section>\n"


def _reason(error: InputError) -> tuple[str, str]:
    # The tool's own errors are told in English, as on the terminal, so that they can be searched for.
    said = f'<span lang="en">{latin(error.message)}'
    hint = f"<br>{safe(error.hint)}" if error.hint else ""
    return (latin(error.code), f"{said}{hint}</span>")
