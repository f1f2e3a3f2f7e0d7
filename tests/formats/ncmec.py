"""
What the tests of CyberTipline documents share: contexts, documents, and the tree of a document.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, fromstring, tostring

from csea_interop.formats import Conversion, Settings
from csea_interop.formats.ncmec_cybertipline import read

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "conformance" / "formats" / "ncmec_cybertipline"
SAMPLES = ROOT.parent / "shared" / "data" / "samples" / "ncmec-cybertipline"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def context(**members: Any) -> dict[str, Any]:
    """
    A context that suffices for every document.
    """
    value: dict[str, Any] = json.loads((CASES / "maximal" / "context.json").read_text("utf-8"))
    return {**value, **members}


def convert(raw: bytes, *, keep_text: bool = False, **members: Any) -> Conversion:
    """
    The conversion of a document under that context.
    """
    return read(raw, Settings(NOW, context(**members), keep_text))


def document(body: str = "", summary: str = "", kind: str = "Child Sex Trafficking") -> bytes:
    """
    A small report.
    """
    return (
        f"<report><incidentSummary><incidentType>{kind}</incidentType>{summary}"
        "<incidentDateTime>2026-02-27T21:14:05Z</incidentDateTime></incidentSummary>"
        f"<reporter><reportingPerson/></reporter>{body}</report>"
    ).encode()


def documents() -> list[Path]:
    """
    Every report that is at hand and can be read: published cases and, where present, other projects' documents.
    """
    own = [p for p in sorted(CASES.glob("*/document.xml")) if not p.parent.name.startswith("refused-")]
    return own + sorted(p for p in SAMPLES.glob("*_report_*.xml") if "850440cb92" not in p.name)


def without_one_fact(raw: bytes) -> Iterator[tuple[str, bytes]]:
    """
    The document without one text, one mark or one attribute, for each of them, under its place.
    """
    for index, place in enumerate(_places(fromstring(raw))):
        for name in list(fromstring(raw).iter())[index].attrib:
            root = fromstring(raw)
            del list(root.iter())[index].attrib[name]
            if "schema" not in name.lower():
                yield f"{place}/@{name}", tostring(root)
        root = fromstring(raw)
        parents: dict[Element, Element] = {child: parent for parent in root.iter() for child in parent}
        node = list(root.iter())[index]
        says = (node.text or "").strip() or (node in parents and parents[node].tag == "reportAnnotations")
        if len(node) == 0 and says:
            parents[node].remove(node)
            yield place, tostring(root)


def _places(root: Element) -> list[str]:
    places = {root: root.tag}
    for parent in root.iter():
        names = [child.tag for child in parent]
        for position, child in enumerate(parent):
            number = f"[{names[: position + 1].count(child.tag)}]" if names.count(child.tag) > 1 else ""
            places[child] = f"{places[parent]}/{child.tag}{number}"
    return [places[node] for node in root.iter()]
