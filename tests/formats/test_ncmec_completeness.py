"""
Nothing of a CyberTipline document disappears in silence, and none of its words leaks.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring, tostring

import pytest
from formats.ncmec import CASES, convert, documents, without_one_fact

from csea_interop.core.errors import CseaError
from csea_interop.formats import Conversion

CANARY = "canary7f3a"
#: Codes that tell something about an element that is carried.
_NOT_LOST = {"CSEA-CNV-NCMEC-MISSING", "CSEA-CNV-NCMEC-ORDER", "CSEA-CNV-NOTE", "CSEA-CNV-REFERENCE"}

_SAME_AS_ABSENT = ("report/personOrUserReported/ipCaptureEvent[3]/eventName",)


def _told(raw: bytes) -> tuple[Any, ...]:
    try:
        done = convert(raw)
    except CseaError as error:
        return (error.code, ())
    return (done.messages[0]["payload"], done.losses)


@pytest.mark.parametrize("path", documents(), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_fact_shows_in_the_message_or_in_a_loss(path: Path) -> None:
    """
    Taking any one text, mark or attribute out changes the report, or a loss tells of it or of an element around it.
    """
    raw = path.read_bytes()
    whole = _told(raw)
    lost = {loss.place for loss in whole[1] if loss.code not in _NOT_LOST}
    silent = []
    facts = 0
    for place, less in without_one_fact(raw):
        facts += 1
        steps = place.split("/")
        around = {"/".join(steps[:n]) for n in range(2, len(steps) + 1)}
        if not around & lost and _told(less) == whole:
            silent.append(place)
    assert facts > 2
    # "Unknown" is carried by the code that stands for a kind of event that nobody stated.
    assert [place for place in silent if place not in _SAME_AS_ABSENT] == []


def _words(done: Conversion) -> str:
    return json.dumps([[loss.code, loss.place, loss.reason] for loss in done.losses])


@pytest.mark.parametrize("keep_text", [False, True])
def test_no_word_of_a_document_stands_in_a_loss_or_error(keep_text: bool) -> None:
    """
    With each text, attribute and element name replaced in turn, none shows where users and logs see it.
    """
    raw = (CASES / "maximal" / "document.xml").read_bytes()
    seen = 0
    for index in range(sum(1 for _ in fromstring(raw).iter())):
        for change in ("text", "name", "attributes", "tail"):
            root = fromstring(raw)
            node = list(root.iter())[index]
            if change == "text":
                node.text = f" {CANARY} "
            elif change == "tail" and index:
                node.tail = CANARY
            elif change == "name":
                node.tag = CANARY
            else:
                node.attrib = {**dict.fromkeys(node.attrib, CANARY), CANARY: CANARY}
            try:
                said = _words(convert(tostring(root), keep_text=keep_text))
            except CseaError as error:
                said = f"{error} {error.hint} {error.__cause__} {error.__context__ if not error.__suppress_context__ else ''}"
            assert CANARY not in said
            seen += 1
    assert seen > 800


#: Elements whose text never stands in a message, with or without --keep-text, whoever it is for.
NEVER = (
    "firstName",
    "middleName",
    "lastName",
    "dateOfBirth",
    "address",
    "city",
    "zipCode",
    "schoolName",
    "displayName",
    "profileBio",
    "content",
    "agencyName",
    "caseNumber",
    "chatRoomName",
    "fileNames",
)


@pytest.mark.parametrize("case", ["maximal-keep-text", "contacts-for-safeguarding"])
def test_what_is_never_carried_stands_in_no_message(case: str) -> None:
    """
    Names, schools, addresses and quoted words stay out even where text and contacts are let in.
    """
    root = fromstring((CASES / case / "document.xml").read_bytes())
    touched = 0
    for node in root.iter():
        if node.tag in NEVER and len(node) == 0:
            node.text = CANARY
            touched += 1
    for person in root.iter("victim"):
        for text in person.iter("additionalInfo"):
            text.text = CANARY
    for owner in ("reporter", "lawEnforcement"):
        for person in root.iter(owner):
            for contact in (*person.iter("email"), *person.iter("phone")):
                contact.text = CANARY
    members = json.loads((CASES / case / "context.json").read_text("utf-8"))
    done = convert(tostring(root), keep_text=True, **members)
    assert touched > 25
    assert CANARY not in json.dumps(done.messages)


def test_parts_of_a_refused_text_stay_out_of_the_error() -> None:
    """
    An undefined entity is named by the parser, and not by us.
    """
    for raw in (
        f"<report>&{CANARY};</report>",
        f"<{CANARY}/>",
        f"<report><{CANARY}></report>",
        f"<report>\x00{CANARY}",
    ):
        with pytest.raises(CseaError) as caught:
            convert(raw.encode())
        assert CANARY not in f"{caught.value} {caught.value.hint}"
        assert caught.value.__suppress_context__
