"""
Attacks on the picture and on whoever reads it.
"""

from __future__ import annotations

from typing import Final

from conformance_kit.badge import forging as f
from conformance_kit.badge import making as m
from conformance_kit.badge.row import Attack
from csea_interop.conformance.badge.carriers import made


def _waivers_hidden_in_picture() -> bytes:
    badge = m.badge(m.facts(m.waived_report()))
    return f.baked(m.token(badge))


def _two_credentials(text: str) -> str:
    element = text.split("\n")[2]
    assert element.startswith("<openbadges:credential")
    return element


def _doubled() -> bytes:
    return f.edited(_element(), _element() * 2)()


def _appended() -> bytes:
    return f.edited("</svg>", _element() + "</svg>")()


def _element() -> str:
    return _two_credentials(m.svg().decode())


def _entities() -> bytes:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 9))
    return f'<!DOCTYPE svg [<!ENTITY e0 "x">{levels}]>'.encode() + m.svg()


_DRAWN: Final = "the picture is drawn anew from the claims and compared to the byte"
_FORM: Final = "the header holds alg, typ and jwk, nothing else"
ATTACKS: Final = {
    "swapped-picture": Attack(
        "the picture of another badge around this credential",
        _DRAWN,
        "CSEA-BDG-PICTURE",
        lambda: made(m.badge(m.facts(organisation="Another organisation")), m.token(), "svg"),
    ),
    "edited-text": Attack("a visible text is edited", _DRAWN, "CSEA-BDG-PICTURE", f.edited("level core", "level full")),
    "edited-description": Attack(
        "what screen readers say is edited", _DRAWN, "CSEA-BDG-PICTURE", f.edited("40 of 40 cases", "90 of 90 cases")
    ),
    "edited-style": Attack(
        "the style makes the waivers invisible",
        _DRAWN,
        "CSEA-BDG-PICTURE",
        lambda: f.waived().replace(b".w{fill:#7d3a00}", b".w{fill:#fbfaf7}", 1),
        control=f.waived,
    ),
    "waivers-not-drawn": Attack(
        "the picture is drawn without the waivers",
        _DRAWN,
        "CSEA-BDG-PICTURE",
        _waivers_hidden_in_picture,
        control=f.waived,
    ),
    "script": Attack(
        "a script in the picture",
        "an element that no badge has",
        "CSEA-BDG-FOREIGN",
        f.edited("</svg>", "<script>1</script></svg>"),
    ),
    "handler": Attack(
        "a script in an attribute", _DRAWN, "CSEA-BDG-PICTURE", f.edited('role="img"', 'role="img" onload="1"')
    ),
    "link": Attack(
        "a link around the badge",
        "an element that no badge has",
        "CSEA-BDG-FOREIGN",
        f.edited("<style>", '<a href="https://elsewhere.example/"></a><style>'),
    ),
    "external-picture": Attack(
        "a picture from elsewhere on top",
        "an element that no badge has",
        "CSEA-BDG-FOREIGN",
        f.edited("</svg>", '<image href="https://elsewhere.example/x.png"/></svg>'),
    ),
    "external-style": Attack(
        "a style from elsewhere",
        _DRAWN,
        "CSEA-BDG-PICTURE",
        f.edited("<style>", '<style>@import "https://elsewhere.example/";'),
    ),
    "processing-instruction": Attack(
        "a style sheet named before the picture",
        _DRAWN,
        "CSEA-BDG-PICTURE",
        lambda: b'<?xml-stylesheet href="https://elsewhere.example/"?>' + m.svg(),
    ),
    "foreign-namespace": Attack(
        "HTML inside of the picture",
        "an element that no badge has",
        "CSEA-BDG-FOREIGN",
        f.edited("</svg>", '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject></svg>'),
    ),
    "other-badge-namespace": Attack(
        "the credential stands in another namespace",
        "exactly one credential of Open Badges 3.0",
        "CSEA-BDG-ELEMENT",
        f.edited("https://purl.imsglobal.org/ob/v3p0", "http://openbadges.org"),
    ),
    "doubled-credential": Attack(
        "the credential stands twice",
        "exactly one credential, directly after the start",
        "CSEA-BDG-ELEMENT",
        _doubled,
    ),
    "second-credential": Attack(
        "a second credential stands at the end",
        "exactly one credential, directly after the start",
        "CSEA-BDG-ELEMENT",
        _appended,
    ),
    "moved-credential": Attack(
        "the credential stands at the end, another element first",
        "exactly one credential, directly after the start",
        "CSEA-BDG-ELEMENT",
        lambda: f.edited(_element(), "")().replace(b"</svg>", _element().encode() + b"</svg>"),
    ),
    "truncated": Attack("the file ends too early", "only whole XML is read", "CSEA-BDG-XML", lambda: m.svg()[:-40]),
    "trailing": Attack("bytes follow the picture", _DRAWN, "CSEA-BDG-PICTURE", lambda: m.svg() + b"\n"),
    "entity-bomb": Attack(
        "entities that unfold to exhaust the reader", "document types are refused", "CSEA-BDG-XML", _entities
    ),
    "external-entity": Attack(
        "an entity that reads a file",
        "document types are refused",
        "CSEA-BDG-XML",
        lambda: b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + m.svg(),
    ),
    "cdata": Attack(
        "a text is wrapped as CDATA, which reads the same",
        _DRAWN,
        "CSEA-BDG-PICTURE",
        f.edited("csea-interop · signed badge", "<![CDATA[csea-interop · signed badge]]>"),
    ),
    "comment": Attack(
        "a comment hides something", _DRAWN, "CSEA-BDG-PICTURE", f.edited("<style>", "<!-- hidden --><style>")
    ),
    "character-reference": Attack(
        "a letter is written as its number",
        _DRAWN,
        "CSEA-BDG-PICTURE",
        f.edited(">Example checker", ">&#69;xample checker"),
    ),
    "byte-order-mark": Attack(
        "a mark before the first byte", "plain UTF-8 alone is read", "CSEA-BDG-FILE", lambda: b"\xef\xbb\xbf" + m.svg()
    ),
    "other-encoding": Attack(
        "the same text in UTF-16",
        "plain UTF-8 alone is read",
        "CSEA-BDG-FILE",
        lambda: m.svg().decode().encode("utf-16"),
    ),
    "declared-encoding": Attack(
        "a declaration that names another encoding",
        _DRAWN,
        "CSEA-BDG-PICTURE",
        lambda: b'<?xml version="1.0" encoding="iso-8859-1"?>' + m.svg(),
    ),
    "huge-file": Attack(
        "a file of many megabytes", "no badge is that large", "CSEA-BDG-FILE", lambda: m.svg() + b" " * (1 << 20)
    ),
    "page-edited": Attack(
        "the page around the badge is edited",
        "the page is made anew from the claims and compared to the byte",
        "CSEA-BDG-PICTURE",
        lambda: made(m.badge(), m.token(), "html").replace(b"<p>", b"<p>Approved. ", 1),
        control=lambda: made(m.badge(), m.token(), "html"),
    ),
    "page-doubled": Attack(
        "the page holds a second credential",
        "exactly one credential",
        "CSEA-BDG-ELEMENT",
        lambda: made(m.badge(), m.token(), "html").replace(b"<p>", _element().encode() + b"<p>", 1),
        control=lambda: made(m.badge(), m.token(), "html"),
    ),
}
