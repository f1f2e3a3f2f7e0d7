"""
What the message does not carry: told once for each place, in the order of the document.
"""

from __future__ import annotations

from typing import Final

from csea_interop.formats import Loss
from csea_interop.formats.ncmec_cybertipline.document import Node
from csea_interop.formats.ncmec_cybertipline.profile import ATTRIBUTE_NAMES, PARTS

#: Every code of a loss, with its usual reason.
REASONS: Final = {
    "CSEA-CNV-CHILD-OUT-OF-BAND": "what tells who a child is goes to those who protect the child by another way",
    "CSEA-CNV-CONTACT": "contact identifiers that are or may be a child's go only to police or a clearing house, only "
    "to identify or protect a child, and only with the account of an affected child",
    "CSEA-CNV-CREDENTIALS": "it holds a user name and password or a secret, which no message carries",
    "CSEA-CNV-EMPTY": "it is empty and says nothing",
    "CSEA-CNV-FORM": "its value is not in the form that the message or the format states",
    "CSEA-CNV-LINK": "carried for the report as a whole; that it belongs to this person or account is not",
    "CSEA-CNV-MEDIA": "it holds embedded media, which no message carries",
    "CSEA-CNV-NCMEC-ANNOTATION": "this mark is not in the schema of November 2025, so its meaning is not known here",
    "CSEA-CNV-NCMEC-MISSING": "the format asks for an element here that is absent",
    "CSEA-CNV-NCMEC-NEWER": "known from readings of 2026 only; its meaning is not published",
    "CSEA-CNV-NCMEC-ORDER": "the format asks for another order of elements; read all the same",
    "CSEA-CNV-NCMEC-REPEATED": "the format allows this element once here; only the first was read",
    "CSEA-CNV-NO-PLACE": "the message has no place for it",
    "CSEA-CNV-NOTE": "comments and processing instructions are no part of a report",
    "CSEA-CNV-PERSON": "names and contact details of persons are not carried; the sender keeps them",
    "CSEA-CNV-QUOTED": "words of those involved are never carried",
    "CSEA-CNV-REFERENCE": "no reference was stated, so it was derived from a digest of the whole document, by which "
    "somebody who knows all the rest could confirm a guess at a value that was left out; state "
    "sender_reference in the context to avoid it",
    "CSEA-CNV-TEXT": "free text is not carried unless asked for",
    "CSEA-CNV-TEXT-KEPT": "carried as a note, as asked for; read it before it is sent, since a note quotes nobody, "
    "names nobody and describes no abuse",
    "CSEA-CNV-TIME": "a time needs a date, a clock time and a zone within the years 1900 to 2199; none is guessed",
    "CSEA-CNV-UNMAPPED": "not known in this place",
}


class Ledger:
    """
    Collects losses, and at the end finds what nobody read.
    """

    def __init__(self) -> None:
        self._losses: list[tuple[int, Loss]] = []

    def lose(self, node: Node, code: str, reason: str = "") -> None:
        """
        Tell that an element, with all that it holds, is not carried.
        """
        node.told = node.whole = True
        self.note(node, code, reason)

    def note(self, node: Node, code: str, reason: str = "") -> None:
        """
        Tell something of an element that is carried at least in part.
        """
        self._losses.append((node.serial, Loss(code, node.place, reason or REASONS[code])))

    def lose_attribute(self, node: Node, name: str, code: str) -> None:
        """
        Tell that an attribute is not carried, if it is there.
        """
        if name in node.attributes:
            node.attributes_read.add(name)
            shown = name if name in ATTRIBUTE_NAMES else "*"
            self._losses.append((node.serial, Loss(code, f"{node.place}/@{shown}", REASONS[code])))

    def lose_all(self, node: Node, losses: dict[str, str]) -> None:
        """
        Tell of all children of these names, each with its code.
        """
        for name, code in losses.items():
            for child in node.all(name):
                self.lose(child, code)

    def compare(self, node: Node) -> None:
        """
        Tell where an element and those below it differ from the format: order, number, absence.
        """
        parts = PARTS.get(node.name)
        if parts is not None:
            seen: set[str] = set()
            rank = 0
            in_order = True
            for child in node.children:
                part = parts.get(child.name)
                if part is None:
                    continue
                if part.rank < rank and in_order:
                    in_order = False
                    self.note(child, "CSEA-CNV-NCMEC-ORDER")
                rank = max(rank, part.rank)
                if child.name in seen and not part.many:
                    self.lose(child, "CSEA-CNV-NCMEC-REPEATED")
                seen.add(child.name)
            for name, part in parts.items():
                if part.required and name not in seen:
                    reason = f"the format asks for the element {name} here, which is absent"
                    self.note(node, "CSEA-CNV-NCMEC-MISSING", reason)
        for child in node.children:
            if not child.whole:
                self.compare(child)

    def close(self, root: Node) -> tuple[Loss, ...]:
        """
        Everything that was lost, with what nobody read.
        """
        self._leftovers(root)
        return tuple(loss for _, loss in sorted(self._losses, key=lambda pair: pair[0]))

    def _leftovers(self, node: Node) -> None:
        if node.whole:
            return
        if not node.told:
            self.lose(node, "CSEA-CNV-UNMAPPED")
            return
        if node.text.strip() and not node.text_read:
            self.note(node, "CSEA-CNV-UNMAPPED", "text that is not known in this place")
        for name in [n for n in node.attributes if n not in node.attributes_read]:
            self.lose_attribute(node, name, "CSEA-CNV-UNMAPPED")
        for child in node.children:
            self._leftovers(child)
