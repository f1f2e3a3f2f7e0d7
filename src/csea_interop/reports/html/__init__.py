"""
One page for people who decide: no script, nothing fetched, to be read on a screen, on paper or aloud.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files

from csea_interop.core.errors import InputError
from csea_interop.reports import Context
from csea_interop.reports.html import about, attention, glance, patterns, rules
from csea_interop.reports.html.charts import DEFINITIONS
from csea_interop.reports.html.markup import Words, latin
from csea_interop.reports.html.sums import Sums
from csea_interop.validation.judged import Judged
from csea_interop.validation.tally import Tally


class Report:
    """
    Sums up the run and writes the page at its end; memory and page stay small however long the run.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        # A language without words is told before any message is judged.
        self.words = Words(context.language)
        self.sums = Sums()

    def outcome(self, item: Judged | InputError) -> None:
        """
        Count one message or unreadable input.
        """
        self.sums.add(item)

    def close(self, tally: Tally) -> None:
        """
        Write the page.
        """
        for part in self._page(tally):
            self.write(part)

    def _page(self, tally: Tally) -> Iterator[str]:
        words, sums = self.words, self.sums
        yield f'<!DOCTYPE html>\n<html lang="{words.language}" dir="{words.direction}">\n'
        yield from self._head()
        yield f'<body>\n<a class="skip" href="#main">{words("skip")}</a>\n{DEFINITIONS}'
        yield f"<header><h1>{words('title')}</h1>\n"
        yield f"<p>{words('judged', now=latin(self.context.now), tool=latin(self.context.version))}</p>\n"
        yield from self._contents(tally)
        yield '</header>\n<main id="main" tabindex="-1">\n'
        yield from glance.section(words, self.context, sums, tally)
        yield from attention.messages(words, sums)
        yield from rules.section(words, sums)
        yield from patterns.section(words, sums, tally)
        yield from attention.inputs(words, sums, tally)
        yield from about.section(words, self.context, sums, tally)
        yield "</main>\n</body>\n</html>\n"

    def _head(self) -> Iterator[str]:
        digest = b64encode(sha256(_style().encode()).digest()).decode()
        policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        yield '<head>\n<meta charset="utf-8">\n'
        yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        yield '<meta name="color-scheme" content="light dark">\n'
        yield '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex, nofollow">\n'
        yield f"<title>{self.words('title')}</title>\n<style>{_style()}</style>\n</head>\n"

    def _contents(self, tally: Tally) -> Iterator[str]:
        keys = ["glance", "attention", "findings"]
        keys += ["patterns"] if tally.messages else []
        keys += ["inputs"] if tally.unreadable else []
        yield f'<nav aria-label="{self.words("contents")}"><ul>\n'
        for key in (*keys, "about"):
            yield f'<li><a href="#{key}">{self.words(key)}</a></li>\n'
        yield "</ul></nav>\n"


@cache
def _style() -> str:
    text = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
    # The digest in the policy is of what stands between the tags, byte by byte.
    return text.replace("\r\n", "\n")
