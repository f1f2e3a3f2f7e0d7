"""
The files in which a badge travels, and how the credential is taken out of each.

A picture or page is never trusted for what it shows: the reader draws it anew from the credential and compares bytes.
"""

from __future__ import annotations

import re
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from csea_interop.conformance.badge.credential import Badge
from csea_interop.conformance.badge.jose import Refused
from csea_interop.conformance.badge.page import page
from csea_interop.conformance.badge.picture import BADGES, SVG, draw

#: No badge is larger: the longest names and many waivers stay far below.
LARGEST: Final = 512 * 1024
_CREDENTIAL: Final = f"{{{BADGES}}}credential"
_KNOWN: Final = frozenset(
    {_CREDENTIAL, *(f"{{{SVG}}}{n}" for n in ("svg", "title", "desc", "style", "rect", "path", "text", "tspan"))}
)
_VERIFY: Final = re.compile(r'<openbadges:credential verify="([A-Za-z0-9_.-]*)">')


def kind_of(raw: bytes) -> str:
    """
    ``jws``, ``html`` or ``svg``, by how the file begins.
    """
    if raw.startswith(b"eyJ"):
        return "jws"
    return "html" if raw[:15].lower().startswith(b"<!doctype html") else "svg"


def token_in(raw: bytes) -> str | Refused:
    """
    The one credential that a file holds.
    """
    if len(raw) > LARGEST:
        return Refused("CSEA-BDG-FILE", "the file is larger than any badge")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = "\ufeff"
    if text.startswith("\ufeff") or "\0" in text:
        return Refused("CSEA-BDG-FILE", "the file is not plain UTF-8")
    kind = kind_of(raw)
    if kind == "jws":
        return text.removesuffix("\n")
    return _in_page(text) if kind == "html" else _in_svg(raw)


def made(badge: Badge, token: str, kind: str) -> bytes:
    """
    The file of that kind, made anew.
    """
    if kind == "jws":
        return f"{token}\n".encode("ascii")
    svg = draw(badge, token)
    return svg if kind == "svg" else page(badge, svg)


def same(raw: bytes, badge: Badge, token: str) -> bool:
    """
    Whether the file is what the credential makes of itself, to the byte.
    """
    kind = kind_of(raw)
    return made(badge, token, kind) == (raw.removesuffix(b"\n") + b"\n" if kind == "jws" else raw)


def _in_page(text: str) -> str | Refused:
    found = _VERIFY.findall(text)
    if len(found) != 1 or text.count("openbadges:credential") != 2:
        return Refused("CSEA-BDG-ELEMENT", "the page holds not exactly one credential")
    return str(found[0])


def _in_svg(raw: bytes) -> str | Refused:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root: Element = fromstring(raw, forbid_dtd=True)
    except DefusedXmlException:
        return Refused("CSEA-BDG-XML", "the file declares a document type or entities")
    except (ParseError, ValueError, LookupError):
        return Refused("CSEA-BDG-XML", "the file is no whole XML")
    held = list(root.iter(_CREDENTIAL))
    if root.tag != f"{{{SVG}}}svg" or len(held) != 1 or root[0] is not held[0] or set(held[0].attrib) != {"verify"}:
        return Refused("CSEA-BDG-ELEMENT", "not exactly one credential stands directly after the start of an SVG")
    if any(element.tag not in _KNOWN for element in root.iter()):
        return Refused("CSEA-BDG-FOREIGN", "the file holds an element that no badge has")
    return held[0].attrib["verify"]
