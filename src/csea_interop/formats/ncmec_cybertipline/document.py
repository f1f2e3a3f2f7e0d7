"""
A stranger's XML, read into plain nodes or refused.

No document type is let in, since everything that makes XML dangerous to read begins there;
size, depth and number are bounded while reading, before anything is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, NoReturn

from defusedxml.common import DefusedXmlException, DTDForbidden
from defusedxml.ElementTree import DefusedXMLParser, ParseError

from csea_interop.core.errors import ConversionError
from csea_interop.core.limits import DEFAULT_LIMITS
from csea_interop.formats.ncmec_cybertipline.profile import NAMES

#: Elements and attributes together; the largest real reports have some hundreds.
MAX_PARTS: Final = 100_000
_ROOT: Final = "report"
_HINTS: Final = {
    "fileDetails": "a fileDetails document describes one file of a report; only report documents are read",
}
_XSI: Final = "{http://www.w3.org/2001/XMLSchema-instance}"
#: Attributes that say where a schema lies; they are never followed and tell nothing of the matter.
_SCHEMA_PLACES: Final = frozenset({f"{_XSI}noNamespaceSchemaLocation", f"{_XSI}schemaLocation"})


@dataclass(slots=True, eq=False)
class Node:
    """
    One element, with a record of what was read of it.

    Attributes:
        place: the way to it by known names and positions; a name that is not known shows as ``*``.
        serial: its number in the order of the document.
        told: it was carried, or a loss tells of it; with ``whole``, of everything below it too.
    """

    name: str
    attributes: dict[str, str]
    serial: int
    text: str = ""
    place: str = ""
    children: list[Node] = field(default_factory=list)
    told: bool = False
    whole: bool = False
    text_read: bool = False
    attributes_read: set[str] = field(default_factory=set)

    def all(self, name: str) -> list[Node]:
        """
        The children of that name that no loss tells of yet, now seen.
        """
        found = [child for child in self.children if child.name == name and not child.whole]
        for child in found:
            child.told = True
        return found

    def one(self, name: str) -> Node | None:
        """
        The first child of that name.
        """
        found = next((child for child in self.children if child.name == name and not child.whole), None)
        if found is not None:
            found.told = True
        return found

    def value(self) -> str:
        """
        The text without white space around it, now read.
        """
        self.text_read = True
        return self.text.strip()

    def attribute(self, name: str) -> str | None:
        """
        The value of an attribute without white space around it, now read.
        """
        self.attributes_read.add(name)
        value = self.attributes.get(name)
        return None if value is None else value.strip()


class _Builder:
    """
    Takes the parser's events; refuses as soon as a bound is passed.
    """

    def __init__(self) -> None:
        self.root: Node | None = None
        self.open: list[Node] = []
        self.texts: list[list[str]] = []
        self.parts = 0
        self.notes = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """
        An element begins.
        """
        self.parts += 1 + len(attributes)
        if len(self.open) >= DEFAULT_LIMITS.max_depth:
            _refuse(
                "CSEA-CNV-XML-DEPTH", "the elements are nested too deeply", "a report needs no more than ten levels"
            )
        if self.parts > MAX_PARTS:
            _refuse("CSEA-CNV-XML-COUNT", "there are too many elements and attributes", f"at most {MAX_PARTS} are read")
        node = Node(name, {k: v for k, v in attributes.items() if k not in _SCHEMA_PLACES}, self.parts)
        if self.open:
            self.open[-1].children.append(node)
        elif name != _ROOT:
            _refuse("CSEA-CNV-XML-ROOT", "the document is not a report", _HINTS.get(name, "the root element is report"))
        else:
            self.root = node
        self.open.append(node)
        self.texts.append([])

    def data(self, text: str) -> None:
        """
        A piece of text.
        """
        self.texts[-1].append(text)

    def end(self, _name: str) -> None:
        """
        An element ends.
        """
        self.open.pop().text = "".join(self.texts.pop())

    def comment(self, _text: str) -> None:
        """
        A comment.
        """
        self.notes += 1

    def pi(self, _target: str, _text: str | None = None) -> None:
        """
        An instruction to a program.
        """
        self.notes += 1

    def close(self) -> None:
        """
        The document is over.
        """


def parse(raw: bytes) -> tuple[Node, int]:
    """
    The root element, and how many comments and processing instructions there were.

    Raises:
        ConversionError: not well-formed XML in UTF-8, not a report, or not safe to read.
    """
    if len(raw) > DEFAULT_LIMITS.max_bytes:
        _refuse(
            "CSEA-CNV-XML-SIZE", "the document is too large", "a report carries metadata only; at most 16 MiB are read"
        )
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        _refuse("CSEA-CNV-XML-UTF8", "the document is not UTF-8", "send it in UTF-8, as the format asks")
    builder = _Builder()
    # The encoding is stated here, so that a declaration cannot choose a decoder.
    parser: Any = DefusedXMLParser(target=builder, encoding="utf-8", forbid_dtd=True)
    try:
        parser.feed(raw)
        parser.close()
    except DTDForbidden:
        _refuse(
            "CSEA-CNV-XML-DOCTYPE",
            "the document has a document type declaration",
            "send it without DOCTYPE and entities",
        )
    except DefusedXmlException:
        _refuse(
            "CSEA-CNV-XML-ENTITY", "the document declares or fetches an entity", "send it without DOCTYPE and entities"
        )
    except ParseError as error:
        line, column = error.position
        place = f"line {line}, column {column + 1}"
        _refuse("CSEA-CNV-XML-SYNTAX", f"the document is not well-formed XML ({place})", "correct it and try again")
    assert builder.root is not None
    _name_places(builder.root, builder.root.name)
    return builder.root, builder.notes


def _refuse(code: str, message: str, hint: str) -> NoReturn:
    # "from None": the parser's own error may quote the document.
    raise ConversionError(code, message, hint) from None


def _name_places(node: Node, place: str) -> None:
    node.place = place
    number: dict[str, int] = {}
    for child in node.children:
        number[child.name] = number.get(child.name, 0) + 1
    seen: dict[str, int] = {}
    for position, child in enumerate(node.children, 1):
        seen[child.name] = seen.get(child.name, 0) + 1
        if child.name not in NAMES:
            step = f"*[{position}]"
        elif number[child.name] > 1:
            step = f"{child.name}[{seen[child.name]}]"
        else:
            step = child.name
        _name_places(child, f"{place}/{step}")
