"""
Charts as SVG that stand in the page: widths in per cent, so that text keeps its size on a narrow screen.

Nothing is told by colour alone: every bar has its number, every verdict its pattern.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from csea_interop.reports.html.markup import number
from csea_interop.reports.html.sums import VERDICTS

_ROW: Final = 40
_HEIGHT: Final = 160
_ABOVE: Final = 22
_BELOW: Final = 26

#: The signs and the patterns, once for the page: ``use`` and ``url(#…)`` refer to them.
DEFINITIONS: Final = """<svg class="h" aria-hidden="true" width="0" height="0"><defs>
<symbol id="i-ok" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"/><path class="o" d="M4 8.4l2.8 2.8L12 5.4"/></symbol>
<symbol id="i-warning" viewBox="0 0 16 16"><path d="M8 0l8 15H0z"/><path class="o" d="M8 5.5v4M8 12v.6"/></symbol>
<symbol id="i-error" viewBox="0 0 16 16"><rect width="16" height="16" rx="3"/><path class="o" d="M4.5 4.5l7 7M11.5 4.5l-7 7"/></symbol>
<symbol id="i-refused" viewBox="0 0 16 16"><path d="M5 0h6l5 5v6l-5 5H5l-5-5V5z"/><path class="o" d="M4 8h8"/></symbol>
<symbol id="i-open" viewBox="0 0 16 16"><path d="M8 0l8 8-8 8-8-8z"/><path class="o" d="M6 6.2C6 4 10 4 10 6.3 10 8 8 7.8 8 9.4M8 11.6v.5"/></symbol>
<symbol id="i-info" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"/><path class="o" d="M8 7v5M8 4v.6"/></symbol>
<symbol id="i-urgent" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"/><path class="o" d="M8 3.5V9M8 11.8v.6"/></symbol>
<pattern id="p-valid" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="f-ok"/></pattern>
<pattern id="p-valid-with-warnings" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="f-warning"/><circle cx="4" cy="4" r="1.5" class="k"/></pattern>
<pattern id="p-invalid" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" class="f-error"/><path d="M0 0V7" class="s"/></pattern>
<pattern id="p-undetermined" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" class="f-open"/><path d="M0 3H6" class="s"/></pattern>
<pattern id="p-refused" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" class="f-refused"/><path d="M0 0V7M0 0H7" class="s"/></pattern>
</defs></svg>
"""


class Bar(NamedTuple):
    """
    One row of a bar chart: its words as markup, how much, and the kind that colours it.
    """

    text: str
    value: int
    kind: str


def bars(key: str, title: str, description: str, rows: Sequence[Bar], *, mirrored: bool) -> str:
    """
    Horizontal bars, each under its words and its number; from the right where the script runs so.
    """
    most = max((row.value for row in rows), default=0) or 1
    start, end = ("100%", "0") if mirrored else ("0", "100%")
    # The anchor is told from left to right, whatever the script: start of the text here is its left end.
    near, far = ("end", "start") if mirrored else ("start", "end")
    parts = []
    for index, row in enumerate(rows):
        y = index * _ROW
        share = max(_percent(row.value, most), 0.4) if row.value else 0
        x = f"{100 - share:.5g}%" if mirrored else "0"
        parts.append(
            f'<text x="{start}" y="{y + 15}" text-anchor="{near}">{row.text}</text>'
            f'<text x="{end}" y="{y + 15}" text-anchor="{far}">{number(row.value)}</text>'
            f'<rect class="f-track" width="100%" height="10" y="{y + 22}" rx="2"/>'
            f'<rect class="f-{row.kind}" x="{x}" y="{y + 22}" width="{share:.5g}%" height="10" rx="2"/>\n'
        )
    return _picture(key, title, description, len(rows) * _ROW, "".join(parts))


def columns(
    key: str,
    title: str,
    description: str,
    stacks: Sequence[Mapping[str, int]],
    width: int,
    count: int,
    *,
    mirrored: bool,
) -> str:
    """
    Columns over the batch, each divided by verdict; the gravest stand on the ground line, where they are seen.
    """
    step = 100 / max(len(stacks), 1)
    start, end = ("100%", "0") if mirrored else ("0", "100%")
    near, far = ("end", "start") if mirrored else ("start", "end")
    ground = _ABOVE + _HEIGHT
    tops = [0.0] * len(stacks)
    lines = f'<path class="g" d="M0 {_ABOVE}h9999M0 {_ABOVE + _HEIGHT // 2}h9999M0 {ground}h9999"/>'
    top = f'<text class="t" x="{start}" y="{_ABOVE - 7}" text-anchor="{near}">{number(width)}</text>'
    parts = [lines, top]
    for verdict in VERDICTS:
        rects = []
        for index, stack in enumerate(stacks):
            height = _HEIGHT * stack.get(verdict, 0) / width
            if height == 0:
                continue
            left = index * step + step * 0.08
            left = 100 - left - step * 0.84 if mirrored else left
            tops[index] += height
            # A thin gap parts the pieces even where their patterns look alike.
            y, drawn = ground - tops[index], max(height - 1, 1)
            rects.append(f'<rect x="{left:.4g}%" y="{y:.4g}" width="{step * 0.84:.4g}%" height="{drawn:.4g}"/>')
        if rects:
            parts.append(f'<g fill="url(#p-{verdict})">{"".join(rects)}</g>\n')
    parts.append(
        f'<text class="t" x="{start}" y="{ground + 18}" text-anchor="{near}">1</text>'
        f'<text class="t" x="{end}" y="{ground + 18}" text-anchor="{far}">{number(count)}</text>'
    )
    return _picture(key, title, description, ground + _BELOW, "".join(parts))


def swatch(verdict: str) -> str:
    """
    The pattern of a verdict, for the legend.
    """
    return f'<svg class="i" aria-hidden="true"><rect width="16" height="16" rx="2" fill="url(#p-{verdict})"/></svg>'


def _percent(value: int, most: int) -> float:
    return 100 * value / most


def _picture(key: str, title: str, description: str, height: int, body: str) -> str:
    return (
        f'<svg class="chart" role="img" aria-labelledby="{key}-t {key}-d" width="100%" height="{height}">'
        f'<title id="{key}-t">{title}</title><desc id="{key}-d">{description}</desc>\n{body}</svg>\n'
    )
