"""
What was checked by what, and what this page leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator

from csea_interop.reports import Context
from csea_interop.reports.html.markup import Words, latin, number, safe
from csea_interop.reports.html.sums import NAMED, PLACES, Sums
from csea_interop.validation.tally import Tally


def section(words: Words, context: Context, sums: Sums, tally: Tally) -> Iterator[str]:
    """
    Tool, model, moment, limits, cuts, and how carefully to keep the page.
    """
    facts = [
        ("about_tool", latin(f"csea-validate {context.version}")),
        ("about_model", latin(context.model_version)),
        ("about_now", latin(context.now)),
        ("about_bytes", number(context.limits.max_bytes)),
        ("about_depth", number(context.limits.max_depth)),
        ("about_exit", f"{number(tally.exit_status)} <span>{words(f'exit_{tally.exit_status}')}</span>"),
    ]
    if context.profile:
        facts.append(("about_profile", latin(context.profile)))
    yield f'<section aria-labelledby="about"><h2 id="about">{words("about")}</h2>\n<dl class="facts">\n'
    for key, value in facts:
        yield f"<div><dt>{words(key)}</dt><dd>{value}</dd></div>\n"
    yield "</dl>\n<ul>\n"
    yield f"<li>{words('about_codes' if sums.coded else 'about_values')}</li>\n"
    yield f"<li>{words('about_keep')}</li>\n"
    yield f"<li>{words('about_cut', places=PLACES, named=NAMED)}</li>\n"
    if sums.rules:
        example = f'<code dir="ltr">csea-validate explain {safe(min(sums.rules))}</code>'
        yield f"<li>{words('about_explain', command=example)}</li>\n"
    yield "</ul></section>\n"
