"""
CyberTipline documents: what is safe to read, and how single values are carried.
"""

from __future__ import annotations

from typing import Any

import pytest
from formats.ncmec import context, convert, document

from csea_interop.core.errors import ConversionError, UsageError
from csea_interop.core.limits import DEFAULT_LIMITS
from csea_interop.formats.ncmec_cybertipline.incident import HARMS
from csea_interop.formats.ncmec_cybertipline.ledger import REASONS
from csea_interop.formats.ncmec_cybertipline.profile import ANNOTATIONS, NAMES

_DTD = '<!DOCTYPE report [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "CSEA-CNV-XML-SYNTAX"),
        (b"{}", "CSEA-CNV-XML-SYNTAX"),
        (b"<report/><report/>", "CSEA-CNV-XML-SYNTAX"),
        (b"<reports/>", "CSEA-CNV-XML-ROOT"),
        (f"{_DTD}<report>&a;</report>".encode(), "CSEA-CNV-XML-DOCTYPE"),
        (b'<!DOCTYPE report PUBLIC "a" "http://192.0.2.1/a"><report/>', "CSEA-CNV-XML-DOCTYPE"),
        ("<report>\u00e9</report>".encode("utf-16"), "CSEA-CNV-XML-UTF8"),
        (b"<report>" + b"<a>" * 31 + b"</a>" * 31 + b"</report>", "CSEA-CNV-NCMEC-INCIDENT-TYPE"),
        (b"<report>" + b"<a>" * 32 + b"</a>" * 32 + b"</report>", "CSEA-CNV-XML-DEPTH"),
        (b"<report>" + b"<a>" * 200_000, "CSEA-CNV-XML-DEPTH"),
        (b"<report>" + b"<a/>" * 200_000 + b"</report>", "CSEA-CNV-XML-COUNT"),
        (b"<report " + b" ".join(b'a%d="1"' % n for n in range(100_001)) + b"/>", "CSEA-CNV-XML-COUNT"),
        (b"<report>" + b" " * DEFAULT_LIMITS.max_bytes + b"</report>", "CSEA-CNV-XML-SIZE"),
    ],
)
def test_unsafe_or_foreign_text_is_refused(raw: bytes, code: str) -> None:
    """
    Each fault has its own code.
    """
    with pytest.raises(ConversionError) as caught:
        convert(raw)
    assert caught.value.code == code


def test_hostile_but_well_formed_documents_are_read_in_time() -> None:
    """
    As many elements as are let in, all of one kind, cost no more than a few seconds.
    """
    many = "<priorCTReports>{}</priorCTReports>"
    person = "".join(many.format(n) for n in range(40_000))
    done = convert(document(f"<personOrUserReported>{person}</personOrUserReported>" + "<victim/>" * 10_000))
    assert len(done.messages[0]["payload"]["related_reports"]) == 40_000
    assert len(done.messages[0]["payload"]["children"]) == 10_000


@pytest.mark.parametrize(("kind", "harm"), HARMS.items())
def test_each_kind_of_incident_keeps_its_code(kind: str, harm: str | None) -> None:
    """
    The code stands as the format writes it; a kind of harm stands beside it only where one is known.
    """
    incident = convert(document(kind=kind)).messages[0]["payload"]["incident"]
    assert incident["classifications"][0]["code"] == kind
    assert incident.get("harm_types") == ([harm] if harm else None)


def test_codes_are_those_of_the_model() -> None:
    """
    Kinds and marks that the converter writes are the codes of the closed lists, all of them.
    """
    from csea_model import _rules

    codes = _rules.TABLE_scheme_codes
    assert set(HARMS) == codes["ncmec-incident-type"]
    assert set(ANNOTATIONS) == codes["ncmec-report-annotation"]


def test_sextortion_does_not_say_what_was_demanded() -> None:
    """
    The mark is carried as a mark; neither kind of extortion is chosen for it.
    """
    summary = "<reportAnnotations><sextortion/></reportAnnotations>"
    incident = convert(document(summary=summary)).messages[0]["payload"]["incident"]
    assert incident["harm_types"] == ["trafficking_sexual_exploitation"]
    assert incident["urgency"] == {"threat_to_life": "not_assessed"}


def _accounts(body: str, **members: Any) -> Any:
    return convert(document(body), **members).messages[0]["payload"].get("accounts", [])


_VICTIM = (
    "<victim><victimPerson><email>child@mail.example</email><age>12</age></victimPerson>"
    "<screenName>example_user</screenName></victim>"
)


@pytest.mark.parametrize(
    ("roles", "purpose", "carried"),
    [
        (("law_enforcement",), "safeguarding", True),
        (("clearing_house", "law_enforcement"), "victim_identification", True),
        (("clearing_house",), "legal_compliance", False),
        (("hotline",), "safeguarding", False),
        (("law_enforcement", "platform"), "safeguarding", False),
    ],
)
def test_contacts_of_a_child_need_role_and_purpose(roles: tuple[str, ...], purpose: str, carried: bool) -> None:
    """
    One recipient of another role, or another purpose, keeps them out; the account itself is carried.
    """
    recipients = [{"participant_id": f"org:example-{n}", "role": role} for n, role in enumerate(roles)]
    governance = {**context()["governance"], "purpose": purpose, "permitted_purposes": [purpose]}
    (account,) = _accounts(_VICTIM, recipients=recipients, governance=governance)
    assert account["role"] == "affected_child"
    assert account["child_ref"] == "child-1"
    kinds = [identifier["type"] for identifier in account["identifiers"]]
    assert kinds == ["username", *(["email_address"] if carried else [])]


def test_child_without_account_is_a_child_all_the_same() -> None:
    """
    A victim of whom nothing but a name is given is one child, without an account.
    """
    payload = convert(document("<victim><victimPerson><firstName>A</firstName></victimPerson></victim>")).messages[0]
    assert [child["id"] for child in payload["payload"]["children"]] == ["child-1"]
    assert "accounts" not in payload["payload"]


def test_text_with_media_or_too_long_is_lost_even_if_wanted() -> None:
    """
    A note never holds embedded media and is never cut.
    """
    media = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUg=="
    done = convert(document(f"<additionalInfo>{media}</additionalInfo>"), keep_text=True)
    assert [loss.code for loss in done.losses if loss.place == "report/additionalInfo"] == ["CSEA-CNV-MEDIA"]
    done = convert(document(f"<additionalInfo>{'a ' * 4000}</additionalInfo>"), keep_text=True)
    assert [loss.code for loss in done.losses if loss.place == "report/additionalInfo"] == ["CSEA-CNV-FORM"]
    assert "narratives" not in done.messages[0]["payload"]


def test_the_same_input_gives_the_same_message() -> None:
    """
    Ids follow from content, reference and moment; a derived reference follows from the document alone.
    """
    raw = document()
    members = context()
    del members["sender_reference"]
    first, second = (_plain(raw, members) for _ in range(2))
    assert first == second
    again = _plain(raw, {**members, "test": False})
    assert again["sender_reference"] == first["sender_reference"]
    other = _plain(document(kind="Child Sex Tourism"), members)
    assert other["sender_reference"] != first["sender_reference"]
    assert other["message_id"] != first["message_id"]


def _plain(raw: bytes, members: dict[str, Any]) -> dict[str, Any]:
    from formats.ncmec import NOW

    from csea_interop.formats import Settings
    from csea_interop.formats.ncmec_cybertipline import read

    return read(raw, Settings(NOW, members)).messages[0]


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"sender": {"role": "platform"}}, "sender"),
        ({"recipients": []}, "recipients"),
        ({"received_at": "yesterday"}, "received_at"),
        ({"report_source": "gossip"}, "report_source"),
        ({"language": 7}, "language"),
        ({"surprise": True}, "surprise"),
        ({"provenance": [{"sequence": "one"}]}, "provenance"),
        ({"governance": None}, "governance"),
    ],
)
def test_faulty_context_is_named_by_its_member(change: dict[str, Any], name: str) -> None:
    """
    The member is named, its value is not.
    """
    with pytest.raises(UsageError) as caught:
        convert(document(), **change)
    assert caught.value.code == "CSEA-USE-CONTEXT"
    assert f" {name}" in caught.value.message
    assert "yesterday" not in str(caught.value)


@pytest.mark.parametrize(
    ("missing", "body"),
    [
        ("sender", ""),
        ("test", ""),
        ("service", "<personOrUserReported><screenName>a</screenName></personOrUserReported>"),
        ("age_not_assessed_reason", "<victim><victimPerson/></victim>"),
    ],
)
def test_missing_context_is_named_when_it_is_needed(missing: str, body: str) -> None:
    """
    Some members are needed always, some only by documents that leave something open.
    """
    members = {name: value for name, value in context().items() if name != missing}
    with pytest.raises(UsageError) as caught:
        _plain(document(body), members)
    assert caught.value.message.endswith(f"the member {missing}")


def test_platform_names_the_service_or_is_told() -> None:
    """
    The service of the whole report stands with accounts that name none; without accounts it is a loss.
    """
    summary = "<platform>Example Chat</platform>"
    body = "<personOrUserReported><screenName>a</screenName></personOrUserReported>"
    done = convert(document(body, summary))
    assert done.messages[0]["payload"]["accounts"][0]["service"] == "Example Chat"
    lost = [loss.place for loss in convert(document("", summary)).losses]
    assert "report/incidentSummary/platform" in lost


def test_reasons_are_one_sentence_each() -> None:
    """
    Every code of a loss is known, and no element name is a code of ours.
    """
    assert all(code.startswith("CSEA-CNV-") for code in REASONS)
    assert all(reason and not reason.endswith(".") for reason in REASONS.values())
    assert all(name.isidentifier() for name in NAMES)
