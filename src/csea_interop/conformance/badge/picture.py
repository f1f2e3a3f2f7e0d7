"""
The picture of a badge, drawn from its credential alone: the same credential gives the same bytes everywhere.

1EdTech, Open Badges 3.0, "SVG baking": the namespace stands on ``svg``, the credential directly after it.
"""

from __future__ import annotations

from typing import Final
from xml.sax.saxutils import escape

from csea_interop.conformance.badge.credential import Badge, described, moment
from csea_interop.conformance.badge.facts import PRECISIONS, Facts
from csea_interop.conformance.badge.plain import cut, width
from csea_interop.conformance.badge.wording import ASSURANCES, LIMITS

SVG: Final = "http://www.w3.org/2000/svg"
BADGES: Final = "https://purl.imsglobal.org/ob/v3p0"
_LEFT: Final = 28
_BROAD: Final = 504
#: Bars of the mark at the top right: how many are filled says the same as the words.
_FILLED: Final = {"reported": 1, "attested": 2, "witnessed": 3}
_STYLE: Final = (
    ".k{fill:#fbfaf7;stroke:#cfcabd}.h{fill:#17425c}.o{fill:#ffffff}.e{fill:none;stroke:#ffffff;stroke-width:2}"
    ".t{fill:#16202a}.s{fill:#47525d}.l{stroke:#d9d4c7}.w{fill:#7d3a00}.x{fill:#8f1d1d}"
    "text{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif}.i{unicode-bidi:isolate}"
    ".m{font-family:ui-monospace,Consolas,'DejaVu Sans Mono',monospace}"
    "@media(prefers-color-scheme:dark){.k{fill:#182028;stroke:#3b4650}.h{fill:#0f5377}"
    ".t{fill:#eef1f4}.s{fill:#b6c0c9}.l{stroke:#36414b}.w{fill:#ffc078}}"
)


def draw(badge: Badge, token: str) -> bytes:
    """
    The badge as SVG in UTF-8, with the credential in it.
    """
    facts = badge.facts
    height = 352 if facts.test else 324
    lines = [
        f'<svg xmlns="{SVG}" xmlns:openbadges="{BADGES}" width="560" height="{height}"',
        f'viewBox="0 0 560 {height}" role="img" aria-labelledby="csea-t csea-d">',
        f'<openbadges:credential verify="{escape(token)}"></openbadges:credential>',
        f'<title id="csea-t">{escape(described(facts))}</title>',
        f'<desc id="csea-d">{escape(_told(badge))}</desc>',
        f"<style>{_STYLE}</style>",
        f'<rect class="k" x="0.5" y="0.5" width="559" height="{height - 1}" rx="12"/>',
        '<path class="h" d="M0 12a12 12 0 0 1 12-12h536a12 12 0 0 1 12 12v80h-560z"/>',
        *_bars(_FILLED[facts.assurance]),
        _text("o", 36, 14, "csea-interop · signed badge"),
        _text("o", 70, 27, ASSURANCES[facts.assurance].capitalize(), weight=650),
        *_body(badge),
    ]
    if facts.test:
        lines += [
            f'<path class="x" d="M0 {height - 36}h560v24a12 12 0 0 1-12 12h-536a12 12 0 0 1-12-12z"/>',
            _text("o", height - 13, 15, "TEST KEY: this badge says nothing of any product", weight=650),
        ]
    return ("\n".join((*lines, "</svg>")) + "\n").encode()


def _body(badge: Badge) -> list[str]:
    facts = badge.facts
    waived = facts.count("xfail")
    held = f" ({facts.held} held out)" if facts.held else ""
    # What stands against it comes first, so that large numbers cannot push it out.
    against = f"{waived or 'none'} waived, {facts.count('skip') or 'none'} skipped"
    counts = f"{against}; {facts.count('pass')} of {facts.total} cases passed{held}"
    return [
        _text("t", 125, 21, "", facts.product, weight=650),
        _text("s", 148, 15, "version ", cut(facts.version, 12), " · of ", facts.organisation),
        f'<path class="l" d="M{_LEFT} 163.5h{_BROAD}"/>',
        _text("t", 189, 16, _scope(facts), weight=600),
        _text("w" if waived else "s", 212, 14, counts),
        _text(
            "s",
            232,
            14,
            "Suite ",
            cut(facts.suite_version, 9),
            " · model ",
            cut(facts.model_version, 9),
            f" · {PRECISIONS[facts.precision]}",
        ),
        _text("s m", 254, 13, f"tested {short(facts.artifact)}"),
        _text("s", 277, 14, f"{_day(badge.start)} to {_day(badge.end)} · issued by ", badge.issuer.name),
        _text("s", 302, 13, LIMITS),
    ]


def _scope(facts: Facts) -> str:
    profiles = f" · profile {', '.join(facts.profiles)}" if facts.profiles else ""
    return f"{facts.role.capitalize()} · level {facts.level}{profiles}"


def _told(badge: Badge) -> str:
    """
    The picture in words, nothing cut.
    """
    facts = badge.facts
    held = f" ({facts.held} of them held out before)" if facts.held else ""
    counts = f"{facts.count('pass')} of {facts.total} cases{held} passed, {facts.count('xfail')} waived"
    without = f" Skipped for want of: {', '.join(facts.without)}." if facts.without else ""
    test = " Signed with a test key: it says nothing of any product." if facts.test else ""
    return (
        f"{counts}, {facts.count('skip')} skipped. Suite {facts.suite_version}, model {facts.model_version}. "
        f"Tested artifact {facts.artifact}. Valid from {_day(badge.start)} to {_day(badge.end)}, "
        f"issued by {badge.issuer.name}.{without} {LIMITS}{test}"
    )


def short(digest: str) -> str:
    """
    A digest as people compare it: the first and the last eight digits.
    """
    digits = digest.removeprefix("sha256:")
    return f"sha256:{digits[:8]}…{digits[-8:]}"


def _bars(filled: int) -> list[str]:
    found = []
    for place in range(3):
        height = 16 + 12 * place
        kind = "o" if place < filled else "e"
        found.append(
            f'<rect class="{kind}" x="{468 + 24 * place}" y="{70 - height}" width="16" height="{height}" rx="3"/>'
        )
    return found


def _text(kind: str, y: int, size: float, *parts: str, weight: int = 400) -> str:
    """
    One line. Its second, fourth ... parts are names that others chose: each keeps to its own direction of writing,
    and the last of them is cut where the line is too long.
    """
    # Bold and monospace are broader than the table of widths knows.
    room = (_BROAD - (100 if y < 100 else 0)) / size / (1.12 if weight > 400 else 1.05)
    last = len(parts) - 1
    room -= sum(width(part) for part in parts[:last])
    drawn = [escape(cut(part, room) if place == last else part) for place, part in enumerate(parts)]
    held = [f'<tspan class="i">{part}</tspan>' if place % 2 else part for place, part in enumerate(drawn)]
    return (
        f'<text class="{kind}" x="{_LEFT}" y="{y}" font-size="{size}" font-weight="{weight}" direction="ltr">'
        f"{''.join(held)}</text>"
    )


def _day(seconds: int) -> str:
    return moment(seconds)[:10]
