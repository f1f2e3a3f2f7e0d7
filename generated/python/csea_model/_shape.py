"""
Shape of every class: each function appends what is wrong with an object.

Generated from the model by `csea model build`; edits are lost.
"""

from __future__ import annotations

from typing import Any

from csea_interop.core.builtins import *  # noqa: F403
from csea_interop.core.finding import Finding
from csea_interop.core.media import media_in
from csea_interop.core.pointer import Place, render
from csea_interop.core.shape import faulty, members, not_object
from csea_model._constants import *  # noqa: F403


def check_Message(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 12
    v = g("format_version")
    if v.__class__ is not str or match_Version(v) is None:
        n -= faulty(o, p, out, SHAPE_Message, "format_version")
    v = g("message_id")
    if v.__class__ is not str or match_MessageId(v) is None:
        n -= faulty(o, p, out, SHAPE_Message, "message_id")
    v = g("message_type")
    if v.__class__ is not str or v not in CODES_MessageType:
        n -= faulty(o, p, out, SHAPE_Message, "message_type")
    v = g("created_at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_Message, "created_at")
    v = g("test")
    if v.__class__ is not bool:
        n -= faulty(o, p, out, SHAPE_Message, "test")
    v = g("language")
    if v.__class__ is not str or len(v) > 35 or match_LanguageTag(v) is None:
        n -= faulty(o, p, out, SHAPE_Message, "language")
    v = g("completeness")
    if v.__class__ is not str or v not in CODES_Completeness:
        n -= faulty(o, p, out, SHAPE_Message, "completeness")
    v = g("sender")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Message, "sender")
    else:
        check_Participant(v, (p, "sender"), out)
    v = g("recipients")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Message, "recipients")
        if v.__class__ is list:
            q = (p, "recipients")
            for i, e in enumerate(v):
                check_Participant(e, (q, i), out)
    v = g("sender_reference")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        n -= faulty(o, p, out, SHAPE_Message, "sender_reference")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "sender_reference")), 'error'))
    v = g("receiver_references")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Message, "receiver_references")
        if v.__class__ is list:
            q = (p, "receiver_references")
            for i, e in enumerate(v):
                check_ReceiverReference(e, (q, i), out)
    v = g("in_reply_to")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_MessageId(v) is None:
            faulty(o, p, out, SHAPE_Message, "in_reply_to")
    v = g("supersedes")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Message, "supersedes")
        else:
            for e in v:
                if e.__class__ is not str or match_MessageId(e) is None:
                    faulty(o, p, out, SHAPE_Message, "supersedes")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Message, "supersedes")
    v = g("supplements")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Message, "supplements")
        else:
            for e in v:
                if e.__class__ is not str or match_MessageId(e) is None:
                    faulty(o, p, out, SHAPE_Message, "supplements")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Message, "supplements")
    v = g("batch")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Message, "batch")
        else:
            check_Batch(v, (p, "batch"), out)
    v = g("governance")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Message, "governance")
    else:
        check_Governance(v, (p, "governance"), out)
    v = g("provenance")
    if v.__class__ is not list or not v:
        n -= faulty(o, p, out, SHAPE_Message, "provenance")
    if v.__class__ is list:
        q = (p, "provenance")
        for i, e in enumerate(v):
            check_ProvenanceStep(e, (q, i), out)
    v = g("methodology")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Message, "methodology")
        else:
            check_Methodology(v, (p, "methodology"), out)
    v = g("exposure_advisory")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Message, "exposure_advisory")
        if v.__class__ is list:
            q = (p, "exposure_advisory")
            for i, e in enumerate(v):
                check_Code(e, (q, i), out)
    v = g("extensions")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Message, "extensions")
        if v.__class__ is list:
            q = (p, "extensions")
            for i, e in enumerate(v):
                check_Extension(e, (q, i), out)
    v = g("nonce")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 86 or match_Nonce(v) is None or len(v) < 22:
            faulty(o, p, out, SHAPE_Message, "nonce")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "nonce")), 'error'))
    v = g("expected_signers")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Message, "expected_signers")
        else:
            for e in v:
                if e.__class__ is not str or match_ParticipantId(e) is None:
                    faulty(o, p, out, SHAPE_Message, "expected_signers")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Message, "expected_signers")
    v = g("signatures")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Message, "signatures")
        if v.__class__ is list:
            q = (p, "signatures")
            for i, e in enumerate(v):
                check_Signature(e, (q, i), out)
    v = g("payload")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Message, "payload")
    else:
        t = g("message_type")
        if t == 'report':
            check_Report(v, (p, "payload"), out)
        elif t == 'signal':
            check_Signal(v, (p, "payload"), out)
        elif t == 'hash_set':
            check_HashSet(v, (p, "payload"), out)
        elif t == 'statistics':
            check_Statistics(v, (p, "payload"), out)
        elif t == 'outcome':
            check_Outcome(v, (p, "payload"), out)
        elif t == 'withdrawal':
            check_Withdrawal(v, (p, "payload"), out)
    if n != len(o):
        members(o, p, out, SHAPE_Message)


def check_Batch(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("id")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        n -= faulty(o, p, out, SHAPE_Batch, "id")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "id")), 'error'))
    v = g("position")
    if v.__class__ is not int or v < 1 or v > 1000000:
        n -= faulty(o, p, out, SHAPE_Batch, "position")
    v = g("count")
    if v.__class__ is not int or v < 1 or v > 1000000:
        n -= faulty(o, p, out, SHAPE_Batch, "count")
    if n != len(o):
        members(o, p, out, SHAPE_Batch)


def check_ReceiverReference(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("participant_id")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_ReceiverReference, "participant_id")
    v = g("reference")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        n -= faulty(o, p, out, SHAPE_ReceiverReference, "reference")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "reference")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_ReceiverReference)


def check_Signature(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("signer")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_Signature, "signer")
    v = g("key_thumbprint")
    if v.__class__ is not str or len(v) > 1024 or match_Base64Url(v) is None or len(v) < 4:
        n -= faulty(o, p, out, SHAPE_Signature, "key_thumbprint")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "key_thumbprint")), 'error'))
    v = g("value")
    if v.__class__ is not str or len(v) > 4096 or match_DetachedJws(v) is None or len(v) < 20:
        n -= faulty(o, p, out, SHAPE_Signature, "value")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "value")), 'error'))
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Signature, "at")
    if n != len(o):
        members(o, p, out, SHAPE_Signature)


def check_Participant(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("participant_id")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_Participant, "participant_id")
    v = g("name")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            faulty(o, p, out, SHAPE_Participant, "name")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "name")), 'error'))
    v = g("role")
    if v.__class__ is not str or v not in CODES_ParticipantRole:
        n -= faulty(o, p, out, SHAPE_Participant, "role")
    v = g("country")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_CountryCode:
            faulty(o, p, out, SHAPE_Participant, "country")
    v = g("contact")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 254 or match_ContactUri(v) is None:
            faulty(o, p, out, SHAPE_Participant, "contact")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "contact")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_Participant)


def check_Governance(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 8
    v = g("controller")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_Governance, "controller")
    v = g("joint_controllers")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Governance, "joint_controllers")
        else:
            for e in v:
                if e.__class__ is not str or match_ParticipantId(e) is None:
                    faulty(o, p, out, SHAPE_Governance, "joint_controllers")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Governance, "joint_controllers")
    v = g("processors")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Governance, "processors")
        else:
            for e in v:
                if e.__class__ is not str or match_ParticipantId(e) is None:
                    faulty(o, p, out, SHAPE_Governance, "processors")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Governance, "processors")
    v = g("storage")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Governance, "storage")
    else:
        check_Storage(v, (p, "storage"), out)
    v = g("data_state")
    if v.__class__ is not str or v not in CODES_DataState:
        n -= faulty(o, p, out, SHAPE_Governance, "data_state")
    v = g("original_purpose")
    if v.__class__ is not str or v not in CODES_Purpose:
        n -= faulty(o, p, out, SHAPE_Governance, "original_purpose")
    v = g("purpose")
    if v.__class__ is not str or v not in CODES_Purpose:
        n -= faulty(o, p, out, SHAPE_Governance, "purpose")
    v = g("permitted_purposes")
    if v.__class__ is not list or not v:
        n -= faulty(o, p, out, SHAPE_Governance, "permitted_purposes")
    else:
        for e in v:
            if e.__class__ is not str or e not in CODES_Purpose:
                n -= faulty(o, p, out, SHAPE_Governance, "permitted_purposes")
                break
        else:
            if len(set(v)) != len(v):
                n -= faulty(o, p, out, SHAPE_Governance, "permitted_purposes")
    v = g("disclosure_basis")
    if v.__class__ is not list or not v:
        n -= faulty(o, p, out, SHAPE_Governance, "disclosure_basis")
    if v.__class__ is list:
        q = (p, "disclosure_basis")
        for i, e in enumerate(v):
            check_LegalBasis(e, (q, i), out)
    v = g("transfer_ground")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Governance, "transfer_ground")
        if v.__class__ is list:
            q = (p, "transfer_ground")
            for i, e in enumerate(v):
                check_LegalBasis(e, (q, i), out)
    v = g("recipient_basis")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Governance, "recipient_basis")
        if v.__class__ is list:
            q = (p, "recipient_basis")
            for i, e in enumerate(v):
                check_LegalBasis(e, (q, i), out)
    v = g("sensitivity")
    if v.__class__ is not str or v not in CODES_Sensitivity:
        n -= faulty(o, p, out, SHAPE_Governance, "sensitivity")
    v = g("raised")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Governance, "raised")
        if v.__class__ is list:
            q = (p, "raised")
            for i, e in enumerate(v):
                check_RaisedSensitivity(e, (q, i), out)
    v = g("handling")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Governance, "handling")
        else:
            check_Handling(v, (p, "handling"), out)
    v = g("retention")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Governance, "retention")
        if v.__class__ is list:
            q = (p, "retention")
            for i, e in enumerate(v):
                check_RetentionClock(e, (q, i), out)
    v = g("preservation")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Governance, "preservation")
        if v.__class__ is list:
            q = (p, "preservation")
            for i, e in enumerate(v):
                check_Preservation(e, (q, i), out)
    v = g("legal_process")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Governance, "legal_process")
        if v.__class__ is list:
            q = (p, "legal_process")
            for i, e in enumerate(v):
                check_LegalProcess(e, (q, i), out)
    v = g("rights")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Governance, "rights")
        else:
            check_DataSubjectRights(v, (p, "rights"), out)
    v = g("agreement_reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            faulty(o, p, out, SHAPE_Governance, "agreement_reference")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "agreement_reference")), 'error'))
    v = g("impact_assessment_reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            faulty(o, p, out, SHAPE_Governance, "impact_assessment_reference")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "impact_assessment_reference")), 'error'))
    v = g("ethics_approval_reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            faulty(o, p, out, SHAPE_Governance, "ethics_approval_reference")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "ethics_approval_reference")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_Governance)


def check_Storage(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("custodian")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_Storage, "custodian")
    v = g("country")
    if v.__class__ is not str or v not in CODES_CountryCode:
        n -= faulty(o, p, out, SHAPE_Storage, "country")
    if n != len(o):
        members(o, p, out, SHAPE_Storage)


def check_LegalInstrument(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("scheme")
    if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
        n -= faulty(o, p, out, SHAPE_LegalInstrument, "scheme")
    v = g("code")
    if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
        n -= faulty(o, p, out, SHAPE_LegalInstrument, "code")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "code")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_LegalInstrument)


def check_LegalBasis(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("instrument")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_LegalBasis, "instrument")
    else:
        check_LegalInstrument(v, (p, "instrument"), out)
    v = g("jurisdiction")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Jurisdiction(v) is None:
            faulty(o, p, out, SHAPE_LegalBasis, "jurisdiction")
    v = g("valid_from")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            faulty(o, p, out, SHAPE_LegalBasis, "valid_from")
    v = g("valid_until")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            faulty(o, p, out, SHAPE_LegalBasis, "valid_until")
    v = g("reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            faulty(o, p, out, SHAPE_LegalBasis, "reference")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "reference")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_LegalBasis)


def check_RaisedSensitivity(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("pointer")
    if v.__class__ is not str or len(v) > 256 or match_Pointer(v) is None:
        n -= faulty(o, p, out, SHAPE_RaisedSensitivity, "pointer")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "pointer")), 'error'))
    v = g("sensitivity")
    if v.__class__ is not str or v not in CODES_Sensitivity:
        n -= faulty(o, p, out, SHAPE_RaisedSensitivity, "sensitivity")
    if n != len(o):
        members(o, p, out, SHAPE_RaisedSensitivity)


def check_Handling(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 0
    v = g("tlp")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_TlpLabel:
            faulty(o, p, out, SHAPE_Handling, "tlp")
    v = g("affected_party_notification")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Handling, "affected_party_notification")
        else:
            check_NotificationLimit(v, (p, "affected_party_notification"), out)
    v = g("user_notified")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            faulty(o, p, out, SHAPE_Handling, "user_notified")
    v = g("encrypt_in_transit")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_EncryptionDemand:
            faulty(o, p, out, SHAPE_Handling, "encrypt_in_transit")
    v = g("onward_sharing")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Handling, "onward_sharing")
        else:
            check_Code(v, (p, "onward_sharing"), out)
    v = g("sharing_group")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Handling, "sharing_group")
        else:
            check_SharingGroup(v, (p, "sharing_group"), out)
    if n != len(o):
        members(o, p, out, SHAPE_Handling)


def check_NotificationLimit(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("value")
    if v.__class__ is not str or v not in CODES_NotificationPermission:
        n -= faulty(o, p, out, SHAPE_NotificationLimit, "value")
    v = g("ends_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            faulty(o, p, out, SHAPE_NotificationLimit, "ends_at")
    v = g("review_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            faulty(o, p, out, SHAPE_NotificationLimit, "review_at")
    if n != len(o):
        members(o, p, out, SHAPE_NotificationLimit)


def check_SharingGroup(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("group_id")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        n -= faulty(o, p, out, SHAPE_SharingGroup, "group_id")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "group_id")), 'error'))
    v = g("terms_reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            faulty(o, p, out, SHAPE_SharingGroup, "terms_reference")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "terms_reference")), 'error'))
    v = g("admitted_roles")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_SharingGroup, "admitted_roles")
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_ParticipantRole:
                    faulty(o, p, out, SHAPE_SharingGroup, "admitted_roles")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_SharingGroup, "admitted_roles")
    if n != len(o):
        members(o, p, out, SHAPE_SharingGroup)


def check_RetentionClock(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("scope")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_RetentionClock, "scope")
    else:
        check_Code(v, (p, "scope"), out)
    v = g("starts_on")
    if v.__class__ is not str or match_Date(v) is None:
        n -= faulty(o, p, out, SHAPE_RetentionClock, "starts_on")
    v = g("minimum")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Duration(v) is None:
            faulty(o, p, out, SHAPE_RetentionClock, "minimum")
    v = g("maximum")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Duration(v) is None:
            faulty(o, p, out, SHAPE_RetentionClock, "maximum")
    v = g("basis")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            faulty(o, p, out, SHAPE_RetentionClock, "basis")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "basis")), 'error'))
    v = g("hold")
    if v.__class__ is not bool:
        n -= faulty(o, p, out, SHAPE_RetentionClock, "hold")
    if n != len(o):
        members(o, p, out, SHAPE_RetentionClock)


def check_Preservation(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("what")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Preservation, "what")
    else:
        check_Code(v, (p, "what"), out)
    v = g("custodian")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_Preservation, "custodian")
    v = g("until")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            faulty(o, p, out, SHAPE_Preservation, "until")
    v = g("basis")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            faulty(o, p, out, SHAPE_Preservation, "basis")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "basis")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_Preservation)


def check_LegalProcess(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("type")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_LegalProcess, "type")
    else:
        check_Code(v, (p, "type"), out)
    v = g("authority")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        n -= faulty(o, p, out, SHAPE_LegalProcess, "authority")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "authority")), 'error'))
    v = g("reference")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        n -= faulty(o, p, out, SHAPE_LegalProcess, "reference")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "reference")), 'error'))
    v = g("jurisdiction")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Jurisdiction(v) is None:
            faulty(o, p, out, SHAPE_LegalProcess, "jurisdiction")
    v = g("non_disclosure_until")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            faulty(o, p, out, SHAPE_LegalProcess, "non_disclosure_until")
    if n != len(o):
        members(o, p, out, SHAPE_LegalProcess)


def check_DataSubjectRights(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 0
    v = g("contact")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 254 or match_ContactUri(v) is None:
            faulty(o, p, out, SHAPE_DataSubjectRights, "contact")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "contact")), 'error'))
    v = g("restriction_ground")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_DataSubjectRights, "restriction_ground")
        else:
            check_LegalBasis(v, (p, "restriction_ground"), out)
    v = g("open_request")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            faulty(o, p, out, SHAPE_DataSubjectRights, "open_request")
    if n != len(o):
        members(o, p, out, SHAPE_DataSubjectRights)


def check_ProvenanceStep(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("sequence")
    if v.__class__ is not int or v < 1 or v > 100000:
        n -= faulty(o, p, out, SHAPE_ProvenanceStep, "sequence")
    v = g("activity")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Activity:
            faulty(o, p, out, SHAPE_ProvenanceStep, "activity")
    v = g("actor")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_ProvenanceStep, "actor")
    v = g("role")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_ParticipantRole:
            faulty(o, p, out, SHAPE_ProvenanceStep, "role")
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_ProvenanceStep, "at")
    v = g("tool")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_ProvenanceStep, "tool")
        else:
            check_Tool(v, (p, "tool"), out)
    v = g("purpose")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Purpose:
            faulty(o, p, out, SHAPE_ProvenanceStep, "purpose")
    v = g("changes")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_ProvenanceStep, "changes")
        if v.__class__ is list:
            q = (p, "changes")
            for i, e in enumerate(v):
                check_Change(e, (q, i), out)
    v = g("content_digest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            faulty(o, p, out, SHAPE_ProvenanceStep, "content_digest")
    v = g("previous_step_digest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            faulty(o, p, out, SHAPE_ProvenanceStep, "previous_step_digest")
    v = g("signature")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_ProvenanceStep, "signature")
        else:
            check_Signature(v, (p, "signature"), out)
    v = g("sealed_digest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            faulty(o, p, out, SHAPE_ProvenanceStep, "sealed_digest")
    if n != len(o):
        members(o, p, out, SHAPE_ProvenanceStep)


def check_Tool(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("name")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        n -= faulty(o, p, out, SHAPE_Tool, "name")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "name")), 'error'))
    v = g("version")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 63 or match_ToolVersion(v) is None:
            faulty(o, p, out, SHAPE_Tool, "version")
    v = g("kind")
    if v.__class__ is not str or v not in CODES_ToolKind:
        n -= faulty(o, p, out, SHAPE_Tool, "kind")
    if n != len(o):
        members(o, p, out, SHAPE_Tool)


def check_Change(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("pointer")
    if v.__class__ is not str or len(v) > 256 or match_Pointer(v) is None:
        n -= faulty(o, p, out, SHAPE_Change, "pointer")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "pointer")), 'error'))
    v = g("kind")
    if v.__class__ is not str or v not in CODES_ChangeKind:
        n -= faulty(o, p, out, SHAPE_Change, "kind")
    v = g("reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Change, "reason")
        else:
            check_Code(v, (p, "reason"), out)
    v = g("mapping")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            faulty(o, p, out, SHAPE_Change, "mapping")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "mapping")), 'error'))
    v = g("commitment")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            faulty(o, p, out, SHAPE_Change, "commitment")
    if n != len(o):
        members(o, p, out, SHAPE_Change)


def check_Methodology(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 0
    v = g("collection")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Methodology, "collection")
        if v.__class__ is list:
            q = (p, "collection")
            for i, e in enumerate(v):
                check_Code(e, (q, i), out)
    v = g("processing")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Methodology, "processing")
        if v.__class__ is list:
            q = (p, "processing")
            for i, e in enumerate(v):
                check_Code(e, (q, i), out)
    v = g("storage")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Methodology, "storage")
        if v.__class__ is list:
            q = (p, "storage")
            for i, e in enumerate(v):
                check_Code(e, (q, i), out)
    v = g("detection_methods")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Methodology, "detection_methods")
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_DetectionMethod:
                    faulty(o, p, out, SHAPE_Methodology, "detection_methods")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Methodology, "detection_methods")
    v = g("human_review")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Methodology, "human_review")
        else:
            check_Code(v, (p, "human_review"), out)
    v = g("tools")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Methodology, "tools")
        if v.__class__ is list:
            q = (p, "tools")
            for i, e in enumerate(v):
                check_Tool(e, (q, i), out)
    v = g("limits")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Methodology, "limits")
        if v.__class__ is list:
            q = (p, "limits")
            for i, e in enumerate(v):
                check_Code(e, (q, i), out)
    v = g("mandate")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Methodology, "mandate")
        if v.__class__ is list:
            q = (p, "mandate")
            for i, e in enumerate(v):
                check_LegalBasis(e, (q, i), out)
    v = g("note")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 4000 or match_Text(v) is None:
            faulty(o, p, out, SHAPE_Methodology, "note")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "note")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_Methodology)


def check_Extension(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("namespace")
    if v.__class__ is not str or len(v) > 512 or match_Iri(v) is None or len(v) < 5:
        n -= faulty(o, p, out, SHAPE_Extension, "namespace")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "namespace")), 'error'))
    v = g("critical")
    if v.__class__ is not bool:
        n -= faulty(o, p, out, SHAPE_Extension, "critical")
    v = g("content")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Extension, "content")
    elif not (not contains_media(v)):
        out.append(Finding('CSEA-SAF-001', render((p, "content")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_Extension)


def check_Code(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("scheme")
    if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
        n -= faulty(o, p, out, SHAPE_Code, "scheme")
    v = g("scheme_version")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 32 or match_SchemeVersion(v) is None:
            faulty(o, p, out, SHAPE_Code, "scheme_version")
    v = g("jurisdiction")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Jurisdiction(v) is None:
            faulty(o, p, out, SHAPE_Code, "jurisdiction")
    v = g("code")
    if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
        n -= faulty(o, p, out, SHAPE_Code, "code")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "code")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_Code)


def check_Classification(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("scheme")
    if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
        n -= faulty(o, p, out, SHAPE_Classification, "scheme")
    v = g("scheme_version")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 32 or match_SchemeVersion(v) is None:
            faulty(o, p, out, SHAPE_Classification, "scheme_version")
    v = g("jurisdiction")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Jurisdiction(v) is None:
            faulty(o, p, out, SHAPE_Classification, "jurisdiction")
    v = g("section")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
            faulty(o, p, out, SHAPE_Classification, "section")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "section")), 'error'))
    v = g("code")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
            faulty(o, p, out, SHAPE_Classification, "code")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "code")), 'error'))
    v = g("status")
    if v.__class__ is not str or v not in CODES_AssessmentStatus:
        n -= faulty(o, p, out, SHAPE_Classification, "status")
    v = g("assessed_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_Classification, "assessed_by")
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Classification, "at")
    v = g("independent_assessments")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 1000:
            faulty(o, p, out, SHAPE_Classification, "independent_assessments")
    v = g("grade")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Classification, "grade")
        else:
            check_Code(v, (p, "grade"), out)
    v = g("grade_minimum_assessments")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 1 or v > 1000:
            faulty(o, p, out, SHAPE_Classification, "grade_minimum_assessments")
    v = g("disputed")
    if v is not None:
        n += 1
        if v.__class__ is not bool:
            faulty(o, p, out, SHAPE_Classification, "disputed")
    v = g("recoded_from")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Classification, "recoded_from")
        else:
            check_RecodedCode(v, (p, "recoded_from"), out)
    if n != len(o):
        members(o, p, out, SHAPE_Classification)


def check_RecodedCode(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("original")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_RecodedCode, "original")
    else:
        check_Code(v, (p, "original"), out)
    v = g("mapping")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        n -= faulty(o, p, out, SHAPE_RecodedCode, "mapping")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "mapping")), 'error'))
    v = g("relation")
    if v.__class__ is not str or v not in CODES_MappingRelation:
        n -= faulty(o, p, out, SHAPE_RecodedCode, "relation")
    if n != len(o):
        members(o, p, out, SHAPE_RecodedCode)


def check_BaselineAssessment(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("value")
    if v.__class__ is not str or v not in CODES_AnswerAssessed:
        n -= faulty(o, p, out, SHAPE_BaselineAssessment, "value")
    v = g("assessed_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_BaselineAssessment, "assessed_by")
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_BaselineAssessment, "at")
    if n != len(o):
        members(o, p, out, SHAPE_BaselineAssessment)


def check_Report(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 4
    v = g("report_kind")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Report, "report_kind")
    else:
        check_Code(v, (p, "report_kind"), out)
    v = g("report_source")
    if v.__class__ is not str or v not in CODES_ReportSource:
        n -= faulty(o, p, out, SHAPE_Report, "report_source")
    v = g("reporter_contact_held_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_Report, "reporter_contact_held_by")
    v = g("received_at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_Report, "received_at")
    v = g("incident")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Report, "incident")
    else:
        check_Incident(v, (p, "incident"), out)
    v = g("routing")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Report, "routing")
        else:
            check_Routing(v, (p, "routing"), out)
    v = g("children")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Report, "children")
        if v.__class__ is list:
            q = (p, "children")
            for i, e in enumerate(v):
                check_Child(e, (q, i), out)
    v = g("accounts")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Report, "accounts")
        if v.__class__ is list:
            q = (p, "accounts")
            for i, e in enumerate(v):
                check_Account(e, (q, i), out)
    v = g("content_items")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Report, "content_items")
        if v.__class__ is list:
            q = (p, "content_items")
            for i, e in enumerate(v):
                check_ContentItem(e, (q, i), out)
    v = g("item_relations")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Report, "item_relations")
        if v.__class__ is list:
            q = (p, "item_relations")
            for i, e in enumerate(v):
                check_ItemRelation(e, (q, i), out)
    v = g("involvements")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Report, "involvements")
        if v.__class__ is list:
            q = (p, "involvements")
            for i, e in enumerate(v):
                check_Involvement(e, (q, i), out)
    v = g("interactions")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Report, "interactions")
        if v.__class__ is list:
            q = (p, "interactions")
            for i, e in enumerate(v):
                check_Interaction(e, (q, i), out)
    v = g("observations")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Report, "observations")
        if v.__class__ is list:
            q = (p, "observations")
            for i, e in enumerate(v):
                check_Observation(e, (q, i), out)
    v = g("actions_taken")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Report, "actions_taken")
        if v.__class__ is list:
            q = (p, "actions_taken")
            for i, e in enumerate(v):
                check_ActionTaken(e, (q, i), out)
    v = g("takedowns")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Report, "takedowns")
        if v.__class__ is list:
            q = (p, "takedowns")
            for i, e in enumerate(v):
                check_Takedown(e, (q, i), out)
    v = g("narratives")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Report, "narratives")
        if v.__class__ is list:
            q = (p, "narratives")
            for i, e in enumerate(v):
                check_Narrative(e, (q, i), out)
    v = g("related_reports")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Report, "related_reports")
        if v.__class__ is list:
            q = (p, "related_reports")
            for i, e in enumerate(v):
                check_RelatedReport(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_Report)


def check_Incident(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("harm_types")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Incident, "harm_types")
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_HarmType:
                    faulty(o, p, out, SHAPE_Incident, "harm_types")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Incident, "harm_types")
    v = g("classifications")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Incident, "classifications")
        if v.__class__ is list:
            q = (p, "classifications")
            for i, e in enumerate(v):
                check_Classification(e, (q, i), out)
    v = g("channels")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Incident, "channels")
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_Channel:
                    faulty(o, p, out, SHAPE_Incident, "channels")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Incident, "channels")
    v = g("earliest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Incident, "earliest")
    v = g("latest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Incident, "latest")
    v = g("precision")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Duration(v) is None:
            faulty(o, p, out, SHAPE_Incident, "precision")
    v = g("ongoing")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            faulty(o, p, out, SHAPE_Incident, "ongoing")
    v = g("minor_to_minor")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerAssessed:
            faulty(o, p, out, SHAPE_Incident, "minor_to_minor")
    v = g("diversion_handling")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            faulty(o, p, out, SHAPE_Incident, "diversion_handling")
    v = g("urgency")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Incident, "urgency")
    else:
        check_Urgency(v, (p, "urgency"), out)
    v = g("jurisdictions")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Incident, "jurisdictions")
        if v.__class__ is list:
            q = (p, "jurisdictions")
            for i, e in enumerate(v):
                check_IncidentJurisdiction(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_Incident)


def check_Urgency(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("level")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Urgency, "level")
        else:
            check_Code(v, (p, "level"), out)
    v = g("reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Urgency, "reason")
        else:
            check_Code(v, (p, "reason"), out)
    v = g("basis")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Urgency, "basis")
        else:
            check_Code(v, (p, "basis"), out)
    v = g("threat_to_life")
    if v.__class__ is not str or v not in CODES_AnswerAssessed:
        n -= faulty(o, p, out, SHAPE_Urgency, "threat_to_life")
    v = g("danger_types")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Urgency, "danger_types")
        if v.__class__ is list:
            q = (p, "danger_types")
            for i, e in enumerate(v):
                check_Code(e, (q, i), out)
    v = g("act_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Urgency, "act_by")
    v = g("out_of_band_contact")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_OutOfBandContact:
            faulty(o, p, out, SHAPE_Urgency, "out_of_band_contact")
    if n != len(o):
        members(o, p, out, SHAPE_Urgency)


def check_IncidentJurisdiction(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("country")
    if v.__class__ is not str or v not in CODES_CountryCode:
        n -= faulty(o, p, out, SHAPE_IncidentJurisdiction, "country")
    v = g("relation")
    if v.__class__ is not str or v not in CODES_JurisdictionRelation:
        n -= faulty(o, p, out, SHAPE_IncidentJurisdiction, "relation")
    if n != len(o):
        members(o, p, out, SHAPE_IncidentJurisdiction)


def check_Routing(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 0
    v = g("reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Routing, "reason")
        else:
            check_Code(v, (p, "reason"), out)
    v = g("referred_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_Routing, "referred_by")
    v = g("competent_country")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_CountryCode:
            faulty(o, p, out, SHAPE_Routing, "competent_country")
    if n != len(o):
        members(o, p, out, SHAPE_Routing)


def check_RelatedReport(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("participant_id")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_RelatedReport, "participant_id")
    v = g("reference")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        n -= faulty(o, p, out, SHAPE_RelatedReport, "reference")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "reference")), 'error'))
    v = g("relation")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_RelatedReport, "relation")
    else:
        check_Code(v, (p, "relation"), out)
    if n != len(o):
        members(o, p, out, SHAPE_RelatedReport)


def check_Child(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_Child, "id")
    v = g("age_assessments")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Child, "age_assessments")
        if v.__class__ is list:
            q = (p, "age_assessments")
            for i, e in enumerate(v):
                check_AgeAssessment(e, (q, i), out)
    v = g("age_not_assessed_reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Child, "age_not_assessed_reason")
        else:
            check_Code(v, (p, "age_not_assessed_reason"), out)
    v = g("legal_age_results")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Child, "legal_age_results")
        if v.__class__ is list:
            q = (p, "legal_age_results")
            for i, e in enumerate(v):
                check_LegalAgeResult(e, (q, i), out)
    v = g("adult_now")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            faulty(o, p, out, SHAPE_Child, "adult_now")
    v = g("gender")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Child, "gender")
        else:
            check_Gender(v, (p, "gender"), out)
    v = g("identification")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_IdentificationStatus:
            faulty(o, p, out, SHAPE_Child, "identification")
    v = g("country")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_CountryCode:
            faulty(o, p, out, SHAPE_Child, "country")
    v = g("notification_preference")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Child, "notification_preference")
        else:
            check_NotificationPreference(v, (p, "notification_preference"), out)
    if n != len(o):
        members(o, p, out, SHAPE_Child)


def check_AgeAssessment(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 4
    v = g("basis")
    if v.__class__ is not str or v not in CODES_AgeBasis:
        n -= faulty(o, p, out, SHAPE_AgeAssessment, "basis")
    v = g("years_min")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 150:
            faulty(o, p, out, SHAPE_AgeAssessment, "years_min")
    v = g("years_max")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 150:
            faulty(o, p, out, SHAPE_AgeAssessment, "years_max")
    v = g("maturity")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_AgeAssessment, "maturity")
        else:
            check_Code(v, (p, "maturity"), out)
    v = g("moment")
    if v.__class__ is not str or v not in CODES_AgeMoment:
        n -= faulty(o, p, out, SHAPE_AgeAssessment, "moment")
    v = g("assessed_by")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_AgeAssessment, "assessed_by")
    v = g("assessor_role")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_AgeAssessment, "assessor_role")
        else:
            check_Code(v, (p, "assessor_role"), out)
    v = g("tool")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_AgeAssessment, "tool")
        else:
            check_Tool(v, (p, "tool"), out)
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_AgeAssessment, "at")
    v = g("confidence")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Confidence:
            faulty(o, p, out, SHAPE_AgeAssessment, "confidence")
    v = g("not_assessable")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_AgeAssessment, "not_assessable")
        else:
            check_Code(v, (p, "not_assessable"), out)
    if n != len(o):
        members(o, p, out, SHAPE_AgeAssessment)


def check_LegalAgeResult(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 4
    v = g("jurisdiction")
    if v.__class__ is not str or match_Jurisdiction(v) is None:
        n -= faulty(o, p, out, SHAPE_LegalAgeResult, "jurisdiction")
    v = g("provision")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        n -= faulty(o, p, out, SHAPE_LegalAgeResult, "provision")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "provision")), 'error'))
    v = g("limit_years")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 150:
            faulty(o, p, out, SHAPE_LegalAgeResult, "limit_years")
    v = g("date")
    if v.__class__ is not str or match_Date(v) is None:
        n -= faulty(o, p, out, SHAPE_LegalAgeResult, "date")
    v = g("result")
    if v.__class__ is not str or v not in CODES_AnswerDetermined:
        n -= faulty(o, p, out, SHAPE_LegalAgeResult, "result")
    v = g("from_basis")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AgeBasis:
            faulty(o, p, out, SHAPE_LegalAgeResult, "from_basis")
    v = g("given_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_LegalAgeResult, "given_by")
    if n != len(o):
        members(o, p, out, SHAPE_LegalAgeResult)


def check_Gender(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("value")
    if v.__class__ is not str or v not in CODES_GenderValue:
        n -= faulty(o, p, out, SHAPE_Gender, "value")
    v = g("basis")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_GenderBasis:
            faulty(o, p, out, SHAPE_Gender, "basis")
    if n != len(o):
        members(o, p, out, SHAPE_Gender)


def check_NotificationPreference(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("value")
    if v.__class__ is not str or v not in CODES_AnswerRecorded:
        n -= faulty(o, p, out, SHAPE_NotificationPreference, "value")
    v = g("held_by")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_NotificationPreference, "held_by")
    if n != len(o):
        members(o, p, out, SHAPE_NotificationPreference)


def check_Account(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_Account, "id")
    v = g("role")
    if v.__class__ is not str or v not in CODES_AccountRole:
        n -= faulty(o, p, out, SHAPE_Account, "role")
    v = g("service")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        n -= faulty(o, p, out, SHAPE_Account, "service")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "service")), 'error'))
    v = g("child_ref")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            faulty(o, p, out, SHAPE_Account, "child_ref")
    v = g("associated_with")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            faulty(o, p, out, SHAPE_Account, "associated_with")
    v = g("association")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Account, "association")
        else:
            check_Code(v, (p, "association"), out)
    v = g("holder_is_minor")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerDetermined:
            faulty(o, p, out, SHAPE_Account, "holder_is_minor")
    v = g("compromised")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            faulty(o, p, out, SHAPE_Account, "compromised")
    v = g("country")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_CountryCode:
            faulty(o, p, out, SHAPE_Account, "country")
    v = g("identifiers")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Account, "identifiers")
        if v.__class__ is list:
            q = (p, "identifiers")
            for i, e in enumerate(v):
                check_Identifier(e, (q, i), out)
    v = g("actions")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Account, "actions")
        if v.__class__ is list:
            q = (p, "actions")
            for i, e in enumerate(v):
                check_AccountAction(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_Account)


def check_Identifier(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("type")
    if v.__class__ is not str or v not in CODES_IdentifierType:
        n -= faulty(o, p, out, SHAPE_Identifier, "type")
    v = g("scheme")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
            faulty(o, p, out, SHAPE_Identifier, "scheme")
    v = g("value")
    if v.__class__ is not str or len(v) > 512 or match_IdentifierValue(v) is None:
        n -= faulty(o, p, out, SHAPE_Identifier, "value")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "value")), 'error'))
    v = g("observed_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Identifier, "observed_at")
    v = g("verified")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            faulty(o, p, out, SHAPE_Identifier, "verified")
    v = g("why_needed")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Identifier, "why_needed")
        else:
            check_Code(v, (p, "why_needed"), out)
    if n != len(o):
        members(o, p, out, SHAPE_Identifier)


def check_AccountAction(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("action")
    if v.__class__ is not str or v not in CODES_AccountMeasure:
        n -= faulty(o, p, out, SHAPE_AccountAction, "action")
    v = g("by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_AccountAction, "by")
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_AccountAction, "at")
    v = g("reversed_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_AccountAction, "reversed_at")
    v = g("user_notified")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            faulty(o, p, out, SHAPE_AccountAction, "user_notified")
    v = g("user_notified_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_AccountAction, "user_notified_at")
    v = g("appeal")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_AccountAction, "appeal")
        else:
            check_Appeal(v, (p, "appeal"), out)
    if n != len(o):
        members(o, p, out, SHAPE_AccountAction)


def check_Appeal(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("state")
    if v.__class__ is not str or v not in CODES_AppealState:
        n -= faulty(o, p, out, SHAPE_Appeal, "state")
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Appeal, "at")
    if n != len(o):
        members(o, p, out, SHAPE_Appeal)


def check_ContentItem(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_ContentItem, "id")
    v = g("kind")
    if v.__class__ is not str or v not in CODES_ContentKind:
        n -= faulty(o, p, out, SHAPE_ContentItem, "kind")
    v = g("media_type")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 127 or match_MediaType(v) is None:
            faulty(o, p, out, SHAPE_ContentItem, "media_type")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "media_type")), 'error'))
    v = g("size_bytes")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 9007199254740991:
            faulty(o, p, out, SHAPE_ContentItem, "size_bytes")
    v = g("hashes")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_ContentItem, "hashes")
        if v.__class__ is list:
            q = (p, "hashes")
            for i, e in enumerate(v):
                check_ContentHash(e, (q, i), out)
    v = g("name_digest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            faulty(o, p, out, SHAPE_ContentItem, "name_digest")
    v = g("locations")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_ContentItem, "locations")
        if v.__class__ is list:
            q = (p, "locations")
            for i, e in enumerate(v):
                check_ContentLocation(e, (q, i), out)
    v = g("classifications")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_ContentItem, "classifications")
        if v.__class__ is list:
            q = (p, "classifications")
            for i, e in enumerate(v):
                check_Classification(e, (q, i), out)
    v = g("interpol_baseline")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_ContentItem, "interpol_baseline")
        else:
            check_BaselineAssessment(v, (p, "interpol_baseline"), out)
    v = g("synthetic_status")
    if v.__class__ is not str or v not in CODES_SyntheticStatus:
        n -= faulty(o, p, out, SHAPE_ContentItem, "synthetic_status")
    v = g("production_context")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_ContentItem, "production_context")
        else:
            check_ProductionContext(v, (p, "production_context"), out)
    v = g("views")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_ContentItem, "views")
        if v.__class__ is list:
            q = (p, "views")
            for i, e in enumerate(v):
                check_View(e, (q, i), out)
    v = g("publicly_available")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            faulty(o, p, out, SHAPE_ContentItem, "publicly_available")
    v = g("relevance")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_ContentRelevance:
            faulty(o, p, out, SHAPE_ContentItem, "relevance")
    v = g("children")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_ContentItem, "children")
        else:
            for e in v:
                if e.__class__ is not str or match_LocalId(e) is None:
                    faulty(o, p, out, SHAPE_ContentItem, "children")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_ContentItem, "children")
    v = g("technical")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_ContentItem, "technical")
        else:
            check_ContentTechnical(v, (p, "technical"), out)
    v = g("series")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_ContentItem, "series")
        if v.__class__ is list:
            q = (p, "series")
            for i, e in enumerate(v):
                check_SeriesReference(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_ContentItem)


def check_ContentHash(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("algorithm")
    if v.__class__ is not str or v not in CODES_HashAlgorithm:
        n -= faulty(o, p, out, SHAPE_ContentHash, "algorithm")
    v = g("value")
    if v.__class__ is not str or len(v) > 8192 or match_HashValue(v) is None or len(v) < 8:
        n -= faulty(o, p, out, SHAPE_ContentHash, "value")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "value")), 'error'))
    v = g("computed_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_ContentHash, "computed_by")
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_ContentHash, "at")
    v = g("over")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_HashTarget:
            faulty(o, p, out, SHAPE_ContentHash, "over")
    v = g("match")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_ContentHash, "match")
        else:
            check_HashMatch(v, (p, "match"), out)
    if n != len(o):
        members(o, p, out, SHAPE_ContentHash)


def check_HashMatch(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("hash_list")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_HashMatch, "hash_list")
    else:
        check_Code(v, (p, "hash_list"), out)
    v = g("kind")
    if v.__class__ is not str or v not in CODES_HashMatchKind:
        n -= faulty(o, p, out, SHAPE_HashMatch, "kind")
    v = g("distance")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 65535:
            faulty(o, p, out, SHAPE_HashMatch, "distance")
    v = g("verified")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            faulty(o, p, out, SHAPE_HashMatch, "verified")
    if n != len(o):
        members(o, p, out, SHAPE_HashMatch)


def check_ContentLocation(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 0
    v = g("url")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 2048 or match_Url(v) is None:
            faulty(o, p, out, SHAPE_ContentLocation, "url")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "url")), 'error'))
    v = g("environment")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_NetworkEnvironment:
            faulty(o, p, out, SHAPE_ContentLocation, "environment")
    v = g("hosting_country")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_CountryCode:
            faulty(o, p, out, SHAPE_ContentLocation, "hosting_country")
    v = g("ip_address")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 45 or match_IpAddress(v) is None or len(v) < 2:
            faulty(o, p, out, SHAPE_ContentLocation, "ip_address")
    v = g("asn")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 4294967295:
            faulty(o, p, out, SHAPE_ContentLocation, "asn")
    v = g("site_type")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_ContentLocation, "site_type")
        else:
            check_Code(v, (p, "site_type"), out)
    v = g("commerciality")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_ContentLocation, "commerciality")
        else:
            check_Code(v, (p, "commerciality"), out)
    v = g("payment_methods")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_ContentLocation, "payment_methods")
        if v.__class__ is list:
            q = (p, "payment_methods")
            for i, e in enumerate(v):
                check_Code(e, (q, i), out)
    v = g("access_needs_credentials")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            faulty(o, p, out, SHAPE_ContentLocation, "access_needs_credentials")
    v = g("availability")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Availability:
            faulty(o, p, out, SHAPE_ContentLocation, "availability")
    v = g("checked_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_ContentLocation, "checked_at")
    v = g("availability_history")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_ContentLocation, "availability_history")
        if v.__class__ is list:
            q = (p, "availability_history")
            for i, e in enumerate(v):
                check_AvailabilityCheck(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_ContentLocation)


def check_AvailabilityCheck(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("availability")
    if v.__class__ is not str or v not in CODES_Availability:
        n -= faulty(o, p, out, SHAPE_AvailabilityCheck, "availability")
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_AvailabilityCheck, "at")
    v = g("by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_AvailabilityCheck, "by")
    if n != len(o):
        members(o, p, out, SHAPE_AvailabilityCheck)


def check_ProductionContext(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("status")
    if v.__class__ is not str or v not in CODES_AssessmentStatus:
        n -= faulty(o, p, out, SHAPE_ProductionContext, "status")
    v = g("conduct_of_others")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_ProductionContext, "conduct_of_others")
        if v.__class__ is list:
            q = (p, "conduct_of_others")
            for i, e in enumerate(v):
                check_Code(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_ProductionContext)


def check_View(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("participant")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_View, "participant")
    v = g("whole_item")
    if v.__class__ is not str or v not in CODES_AnswerRecorded:
        n -= faulty(o, p, out, SHAPE_View, "whole_item")
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_View, "at")
    v = g("before_submission")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            faulty(o, p, out, SHAPE_View, "before_submission")
    v = g("technical_metadata_viewed")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            faulty(o, p, out, SHAPE_View, "technical_metadata_viewed")
    if n != len(o):
        members(o, p, out, SHAPE_View)


def check_ContentTechnical(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 0
    v = g("make")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            faulty(o, p, out, SHAPE_ContentTechnical, "make")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "make")), 'error'))
    v = g("model")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            faulty(o, p, out, SHAPE_ContentTechnical, "model")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "model")), 'error'))
    v = g("software")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            faulty(o, p, out, SHAPE_ContentTechnical, "software")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "software")), 'error'))
    v = g("captured_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_ContentTechnical, "captured_at")
    v = g("capture_location")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_ContentTechnical, "capture_location")
        else:
            check_CaptureLocation(v, (p, "capture_location"), out)
    if n != len(o):
        members(o, p, out, SHAPE_ContentTechnical)


def check_CaptureLocation(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("latitude")
    if v.__class__ is not str or match_Latitude(v) is None:
        n -= faulty(o, p, out, SHAPE_CaptureLocation, "latitude")
    v = g("longitude")
    if v.__class__ is not str or match_Longitude(v) is None:
        n -= faulty(o, p, out, SHAPE_CaptureLocation, "longitude")
    if n != len(o):
        members(o, p, out, SHAPE_CaptureLocation)


def check_SeriesReference(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("authority")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_SeriesReference, "authority")
    v = g("series_id")
    if v.__class__ is not str or len(v) > 63 or match_OpaqueId(v) is None:
        n -= faulty(o, p, out, SHAPE_SeriesReference, "series_id")
    if n != len(o):
        members(o, p, out, SHAPE_SeriesReference)


def check_ItemRelation(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("item")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_ItemRelation, "item")
    v = g("relation")
    if v.__class__ is not str or v not in CODES_ItemRelationKind:
        n -= faulty(o, p, out, SHAPE_ItemRelation, "relation")
    v = g("related_item")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_ItemRelation, "related_item")
    v = g("asserted_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_ItemRelation, "asserted_by")
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_ItemRelation, "at")
    if n != len(o):
        members(o, p, out, SHAPE_ItemRelation)


def check_Signal(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 5
    v = g("indicator_type")
    if v.__class__ is not str or v not in CODES_IndicatorType:
        n -= faulty(o, p, out, SHAPE_Signal, "indicator_type")
    v = g("indicator")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Signal, "indicator")
    else:
        t = g("indicator_type")
        if t == 'content_hash':
            check_HashIndicator(v, (p, "indicator"), out)
        elif t == 'web_address':
            check_AddressIndicator(v, (p, "indicator"), out)
        elif t == 'account':
            check_AccountIndicator(v, (p, "indicator"), out)
        elif t == 'network_address':
            check_NetworkIndicator(v, (p, "indicator"), out)
    v = g("basis")
    if v.__class__ is not str or v not in CODES_SignalBasis:
        n -= faulty(o, p, out, SHAPE_Signal, "basis")
    v = g("harm_types")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Signal, "harm_types")
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_HarmType:
                    faulty(o, p, out, SHAPE_Signal, "harm_types")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Signal, "harm_types")
    v = g("violation_types")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Signal, "violation_types")
        if v.__class__ is list:
            q = (p, "violation_types")
            for i, e in enumerate(v):
                check_Code(e, (q, i), out)
    v = g("confidence")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Confidence:
            faulty(o, p, out, SHAPE_Signal, "confidence")
    v = g("review")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Signal, "review")
    else:
        check_SignalReview(v, (p, "review"), out)
    v = g("first_seen_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Signal, "first_seen_at")
    v = g("last_seen_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Signal, "last_seen_at")
    v = g("expires_at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_Signal, "expires_at")
    v = g("programme")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Signal, "programme")
        else:
            check_Code(v, (p, "programme"), out)
    if n != len(o):
        members(o, p, out, SHAPE_Signal)


def check_SignalReview(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("state")
    if v.__class__ is not str or v not in CODES_ReviewState:
        n -= faulty(o, p, out, SHAPE_SignalReview, "state")
    v = g("by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_SignalReview, "by")
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_SignalReview, "at")
    if n != len(o):
        members(o, p, out, SHAPE_SignalReview)


def check_HashIndicator(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("kind")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_ContentKind:
            faulty(o, p, out, SHAPE_HashIndicator, "kind")
    v = g("hashes")
    if v.__class__ is not list or not v:
        n -= faulty(o, p, out, SHAPE_HashIndicator, "hashes")
    if v.__class__ is list:
        q = (p, "hashes")
        for i, e in enumerate(v):
            check_ContentHash(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_HashIndicator)


def check_AddressIndicator(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("url")
    if v.__class__ is not str or len(v) > 2048 or match_Url(v) is None:
        n -= faulty(o, p, out, SHAPE_AddressIndicator, "url")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "url")), 'error'))
    v = g("environment")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_NetworkEnvironment:
            faulty(o, p, out, SHAPE_AddressIndicator, "environment")
    if n != len(o):
        members(o, p, out, SHAPE_AddressIndicator)


def check_AccountIndicator(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("service")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        n -= faulty(o, p, out, SHAPE_AccountIndicator, "service")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "service")), 'error'))
    v = g("holder_is_minor")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerDetermined:
            faulty(o, p, out, SHAPE_AccountIndicator, "holder_is_minor")
    v = g("identifiers")
    if v.__class__ is not list or not v:
        n -= faulty(o, p, out, SHAPE_AccountIndicator, "identifiers")
    if v.__class__ is list:
        q = (p, "identifiers")
        for i, e in enumerate(v):
            check_Identifier(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_AccountIndicator)


def check_NetworkIndicator(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("ip_address")
    if v.__class__ is not str or len(v) > 45 or match_IpAddress(v) is None or len(v) < 2:
        n -= faulty(o, p, out, SHAPE_NetworkIndicator, "ip_address")
    v = g("port")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 1 or v > 65535:
            faulty(o, p, out, SHAPE_NetworkIndicator, "port")
    v = g("seen_at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_NetworkIndicator, "seen_at")
    if n != len(o):
        members(o, p, out, SHAPE_NetworkIndicator)


def check_HashSet(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("hash_list")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_HashSet, "hash_list")
    else:
        check_Code(v, (p, "hash_list"), out)
    v = g("part")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_HashSet, "part")
    else:
        check_Batch(v, (p, "part"), out)
    v = g("sources")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_HashSet, "sources")
        if v.__class__ is list:
            q = (p, "sources")
            for i, e in enumerate(v):
                check_HashSource(e, (q, i), out)
    v = g("permissions")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v or len(v) > 64:
            faulty(o, p, out, SHAPE_HashSet, "permissions")
        if v.__class__ is list:
            q = (p, "permissions")
            for i, e in enumerate(v):
                check_HashPermission(e, (q, i), out)
    v = g("entries")
    if v.__class__ is not list or not v or len(v) > 10000:
        n -= faulty(o, p, out, SHAPE_HashSet, "entries")
    if v.__class__ is list:
        q = (p, "entries")
        for i, e in enumerate(v):
            check_HashSetEntry(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_HashSet)


def check_HashSource(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_HashSource, "id")
    v = g("database")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_HashSource, "database")
    else:
        check_Code(v, (p, "database"), out)
    v = g("kept_by")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_HashSource, "kept_by")
    v = g("legal_tier")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_HashSource, "legal_tier")
        else:
            check_Code(v, (p, "legal_tier"), out)
    v = g("jurisdiction")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Jurisdiction(v) is None:
            faulty(o, p, out, SHAPE_HashSource, "jurisdiction")
    if n != len(o):
        members(o, p, out, SHAPE_HashSource)


def check_HashPermission(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_HashPermission, "id")
    v = g("participants")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v or len(v) > 64:
            faulty(o, p, out, SHAPE_HashPermission, "participants")
        else:
            for e in v:
                if e.__class__ is not str or match_ParticipantId(e) is None:
                    faulty(o, p, out, SHAPE_HashPermission, "participants")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_HashPermission, "participants")
    v = g("roles")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_HashPermission, "roles")
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_ParticipantRole:
                    faulty(o, p, out, SHAPE_HashPermission, "roles")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_HashPermission, "roles")
    v = g("countries")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_HashPermission, "countries")
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_CountryCode:
                    faulty(o, p, out, SHAPE_HashPermission, "countries")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_HashPermission, "countries")
    if n != len(o):
        members(o, p, out, SHAPE_HashPermission)


def check_HashSetEntry(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 4
    v = g("id")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        n -= faulty(o, p, out, SHAPE_HashSetEntry, "id")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "id")), 'error'))
    v = g("operation")
    if v.__class__ is not str or v not in CODES_HashOperation:
        n -= faulty(o, p, out, SHAPE_HashSetEntry, "operation")
    v = g("hashes")
    if v.__class__ is not list or not v:
        n -= faulty(o, p, out, SHAPE_HashSetEntry, "hashes")
    if v.__class__ is list:
        q = (p, "hashes")
        for i, e in enumerate(v):
            check_ContentHash(e, (q, i), out)
    v = g("record")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_HashSetEntry, "record")
    else:
        t = g("operation")
        if t == 'add':
            check_HashAddition(v, (p, "record"), out)
        elif t == 'remove':
            check_HashRemoval(v, (p, "record"), out)
    if n != len(o):
        members(o, p, out, SHAPE_HashSetEntry)


def check_HashAddition(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 5
    v = g("kind")
    if v.__class__ is not str or v not in CODES_ContentKind:
        n -= faulty(o, p, out, SHAPE_HashAddition, "kind")
    v = g("synthetic_status")
    if v.__class__ is not str or v not in CODES_SyntheticStatus:
        n -= faulty(o, p, out, SHAPE_HashAddition, "synthetic_status")
    v = g("source")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_HashAddition, "source")
    v = g("permission")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_HashAddition, "permission")
    v = g("submitted_by_depicted_person")
    if v.__class__ is not str or v not in CODES_AnswerRecorded:
        n -= faulty(o, p, out, SHAPE_HashAddition, "submitted_by_depicted_person")
    v = g("added_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_HashAddition, "added_at")
    v = g("classifications")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_HashAddition, "classifications")
        if v.__class__ is list:
            q = (p, "classifications")
            for i, e in enumerate(v):
                check_Classification(e, (q, i), out)
    v = g("categories")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_HashAddition, "categories")
        if v.__class__ is list:
            q = (p, "categories")
            for i, e in enumerate(v):
                check_Code(e, (q, i), out)
    v = g("votes")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_HashAddition, "votes")
        if v.__class__ is list:
            q = (p, "votes")
            for i, e in enumerate(v):
                check_HashVote(e, (q, i), out)
    v = g("disputes")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_HashAddition, "disputes")
        if v.__class__ is list:
            q = (p, "disputes")
            for i, e in enumerate(v):
                check_HashDispute(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_HashAddition)


def check_HashRemoval(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("removed_at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_HashRemoval, "removed_at")
    v = g("reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_HashRemoval, "reason")
        else:
            check_Code(v, (p, "reason"), out)
    if n != len(o):
        members(o, p, out, SHAPE_HashRemoval)


def check_HashVote(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("by")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_HashVote, "by")
    v = g("opinion")
    if v.__class__ is not str or v not in CODES_HashOpinion:
        n -= faulty(o, p, out, SHAPE_HashVote, "opinion")
    v = g("reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_HashVote, "reason")
        else:
            check_Code(v, (p, "reason"), out)
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_HashVote, "at")
    if n != len(o):
        members(o, p, out, SHAPE_HashVote)


def check_HashDispute(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("by")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_HashDispute, "by")
    v = g("reason")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_HashDispute, "reason")
    else:
        check_Code(v, (p, "reason"), out)
    v = g("raised_at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_HashDispute, "raised_at")
    v = g("settled_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_HashDispute, "settled_at")
    if n != len(o):
        members(o, p, out, SHAPE_HashDispute)


def check_Involvement(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("account")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_Involvement, "account")
    v = g("item")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            faulty(o, p, out, SHAPE_Involvement, "item")
    v = g("interaction")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            faulty(o, p, out, SHAPE_Involvement, "interaction")
    v = g("act")
    if v.__class__ is not str or v not in CODES_InvolvementAct:
        n -= faulty(o, p, out, SHAPE_Involvement, "act")
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Involvement, "at")
    v = g("observation")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            faulty(o, p, out, SHAPE_Involvement, "observation")
    if n != len(o):
        members(o, p, out, SHAPE_Involvement)


def check_Interaction(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_Interaction, "id")
    v = g("channel")
    if v.__class__ is not str or v not in CODES_Channel:
        n -= faulty(o, p, out, SHAPE_Interaction, "channel")
    v = g("parties")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Interaction, "parties")
        else:
            for e in v:
                if e.__class__ is not str or match_LocalId(e) is None:
                    faulty(o, p, out, SHAPE_Interaction, "parties")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Interaction, "parties")
    v = g("children")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Interaction, "children")
        else:
            for e in v:
                if e.__class__ is not str or match_LocalId(e) is None:
                    faulty(o, p, out, SHAPE_Interaction, "children")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Interaction, "children")
    v = g("first_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Interaction, "first_at")
    v = g("last_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Interaction, "last_at")
    v = g("count")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 9007199254740991:
            faulty(o, p, out, SHAPE_Interaction, "count")
    v = g("languages")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Interaction, "languages")
        else:
            for e in v:
                if e.__class__ is not str or len(e) > 35 or match_LanguageTag(e) is None:
                    faulty(o, p, out, SHAPE_Interaction, "languages")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Interaction, "languages")
    v = g("digest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            faulty(o, p, out, SHAPE_Interaction, "digest")
    v = g("custodian")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_Interaction, "custodian")
    v = g("reported_account_conduct")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Interaction, "reported_account_conduct")
        if v.__class__ is list:
            q = (p, "reported_account_conduct")
            for i, e in enumerate(v):
                check_Code(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_Interaction)


def check_Observation(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_Observation, "id")
    v = g("event")
    if v.__class__ is not str or v not in CODES_ObservedEvent:
        n -= faulty(o, p, out, SHAPE_Observation, "event")
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_Observation, "at")
    v = g("clock_source")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Observation, "clock_source")
        else:
            check_Code(v, (p, "clock_source"), out)
    v = g("ip_address")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 45 or match_IpAddress(v) is None or len(v) < 2:
            faulty(o, p, out, SHAPE_Observation, "ip_address")
    v = g("port")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 1 or v > 65535:
            faulty(o, p, out, SHAPE_Observation, "port")
    v = g("possible_proxy")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            faulty(o, p, out, SHAPE_Observation, "possible_proxy")
    v = g("account")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            faulty(o, p, out, SHAPE_Observation, "account")
    v = g("device_id")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 512 or match_IdentifierValue(v) is None:
            faulty(o, p, out, SHAPE_Observation, "device_id")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "device_id")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_Observation)


def check_ActionTaken(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("action")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_ActionTaken, "action")
    else:
        check_Code(v, (p, "action"), out)
    v = g("by")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_ActionTaken, "by")
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_ActionTaken, "at")
    v = g("reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_ActionTaken, "reason")
        else:
            check_Code(v, (p, "reason"), out)
    v = g("item")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            faulty(o, p, out, SHAPE_ActionTaken, "item")
    v = g("account")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            faulty(o, p, out, SHAPE_ActionTaken, "account")
    if n != len(o):
        members(o, p, out, SHAPE_ActionTaken)


def check_Takedown(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("item")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            faulty(o, p, out, SHAPE_Takedown, "item")
    v = g("notice_reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            faulty(o, p, out, SHAPE_Takedown, "notice_reference")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "notice_reference")), 'error'))
    v = g("recipient")
    if v.__class__ is not str or v not in CODES_NoticeRecipient:
        n -= faulty(o, p, out, SHAPE_Takedown, "recipient")
    v = g("notice_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Takedown, "notice_at")
    v = g("deadline")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Takedown, "deadline")
    v = g("hold")
    if v.__class__ is not bool:
        n -= faulty(o, p, out, SHAPE_Takedown, "hold")
    v = g("hold_until")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Takedown, "hold_until")
    v = g("status")
    if v.__class__ is not str or v not in CODES_TakedownStatus:
        n -= faulty(o, p, out, SHAPE_Takedown, "status")
    v = g("removed_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Takedown, "removed_at")
    v = g("rechecked_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_Takedown, "rechecked_at")
    if n != len(o):
        members(o, p, out, SHAPE_Takedown)


def check_Narrative(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 4
    v = g("kind")
    if v.__class__ is not str or v not in CODES_NarrativeKind:
        n -= faulty(o, p, out, SHAPE_Narrative, "kind")
    v = g("text")
    if v.__class__ is not str or len(v) > 4000 or match_Text(v) is None:
        n -= faulty(o, p, out, SHAPE_Narrative, "text")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "text")), 'error'))
    v = g("language")
    if v.__class__ is not str or len(v) > 35 or match_LanguageTag(v) is None:
        n -= faulty(o, p, out, SHAPE_Narrative, "language")
    v = g("original_language")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 35 or match_LanguageTag(v) is None:
            faulty(o, p, out, SHAPE_Narrative, "original_language")
    v = g("translator")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            faulty(o, p, out, SHAPE_Narrative, "translator")
    v = g("translation_tool")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Narrative, "translation_tool")
        else:
            check_Tool(v, (p, "translation_tool"), out)
    v = g("audience")
    if v.__class__ is not str or v not in CODES_Audience:
        n -= faulty(o, p, out, SHAPE_Narrative, "audience")
    if n != len(o):
        members(o, p, out, SHAPE_Narrative)


def check_Outcome(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 4
    v = g("stage")
    if v.__class__ is not str or v not in CODES_OutcomeStage:
        n -= faulty(o, p, out, SHAPE_Outcome, "stage")
    v = g("about")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Outcome, "about")
    else:
        check_MessagePart(v, (p, "about"), out)
    v = g("received_at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_Outcome, "received_at")
    v = g("verdict")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_ReceiptVerdict:
            faulty(o, p, out, SHAPE_Outcome, "verdict")
    v = g("answer_code")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Outcome, "answer_code")
        else:
            check_Code(v, (p, "answer_code"), out)
    v = g("handling_status")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_HandlingStatus:
            faulty(o, p, out, SHAPE_Outcome, "handling_status")
    v = g("results")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Outcome, "results")
        if v.__class__ is list:
            q = (p, "results")
            for i, e in enumerate(v):
                check_OutcomeResult(e, (q, i), out)
    v = g("missing_information")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Outcome, "missing_information")
        if v.__class__ is list:
            q = (p, "missing_information")
            for i, e in enumerate(v):
                check_MissingInformation(e, (q, i), out)
    v = g("safeguarding_results")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Outcome, "safeguarding_results")
        if v.__class__ is list:
            q = (p, "safeguarding_results")
            for i, e in enumerate(v):
                check_SafeguardingResult(e, (q, i), out)
    v = g("withdrawal_actions_done")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Outcome, "withdrawal_actions_done")
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_WithdrawalAction:
                    faulty(o, p, out, SHAPE_Outcome, "withdrawal_actions_done")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Outcome, "withdrawal_actions_done")
    v = g("may_tell_analyst")
    if v.__class__ is not str or v not in CODES_AnswerRecorded:
        n -= faulty(o, p, out, SHAPE_Outcome, "may_tell_analyst")
    if n != len(o):
        members(o, p, out, SHAPE_Outcome)


def check_MessagePart(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("message_id")
    if v.__class__ is not str or match_MessageId(v) is None:
        n -= faulty(o, p, out, SHAPE_MessagePart, "message_id")
    v = g("reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            faulty(o, p, out, SHAPE_MessagePart, "reference")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "reference")), 'error'))
    v = g("items")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_MessagePart, "items")
        else:
            for e in v:
                if e.__class__ is not str or match_LocalId(e) is None:
                    faulty(o, p, out, SHAPE_MessagePart, "items")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_MessagePart, "items")
    if n != len(o):
        members(o, p, out, SHAPE_MessagePart)


def check_OutcomeResult(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("item")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            faulty(o, p, out, SHAPE_OutcomeResult, "item")
    v = g("result")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_OutcomeResult, "result")
    else:
        check_Code(v, (p, "result"), out)
    v = g("reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_OutcomeResult, "reason")
        else:
            check_Code(v, (p, "reason"), out)
    v = g("by")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_OutcomeResult, "by")
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_OutcomeResult, "at")
    v = g("disagreements")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_OutcomeResult, "disagreements")
        if v.__class__ is list:
            q = (p, "disagreements")
            for i, e in enumerate(v):
                check_ClassificationDisagreement(e, (q, i), out)
    v = g("duplicate_of")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_OutcomeResult, "duplicate_of")
        else:
            check_MessagePart(v, (p, "duplicate_of"), out)
    v = g("appeal")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_OutcomeResult, "appeal")
        else:
            check_Appeal(v, (p, "appeal"), out)
    if n != len(o):
        members(o, p, out, SHAPE_OutcomeResult)


def check_ClassificationDisagreement(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("stated")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_ClassificationDisagreement, "stated")
    else:
        check_Code(v, (p, "stated"), out)
    v = g("assessed")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_ClassificationDisagreement, "assessed")
    else:
        check_Classification(v, (p, "assessed"), out)
    if n != len(o):
        members(o, p, out, SHAPE_ClassificationDisagreement)


def check_MissingInformation(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("what")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_MissingInformation, "what")
    else:
        check_Code(v, (p, "what"), out)
    v = g("item")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            faulty(o, p, out, SHAPE_MissingInformation, "item")
    v = g("basis")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_RequestBasis:
            faulty(o, p, out, SHAPE_MissingInformation, "basis")
    v = g("legal_process")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_MissingInformation, "legal_process")
        else:
            check_LegalProcess(v, (p, "legal_process"), out)
    v = g("wanted_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_MissingInformation, "wanted_by")
    if n != len(o):
        members(o, p, out, SHAPE_MissingInformation)


def check_SafeguardingResult(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("result")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_SafeguardingResult, "result")
    else:
        check_Code(v, (p, "result"), out)
    v = g("identification")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_IdentificationStatus:
            faulty(o, p, out, SHAPE_SafeguardingResult, "identification")
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            faulty(o, p, out, SHAPE_SafeguardingResult, "at")
    if n != len(o):
        members(o, p, out, SHAPE_SafeguardingResult)


def check_Withdrawal(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 6
    v = g("withdrawn")
    if v.__class__ is not list or not v:
        n -= faulty(o, p, out, SHAPE_Withdrawal, "withdrawn")
    if v.__class__ is list:
        q = (p, "withdrawn")
        for i, e in enumerate(v):
            check_MessagePart(e, (q, i), out)
    v = g("reason")
    if v.__class__ is not str or v not in CODES_WithdrawalReason:
        n -= faulty(o, p, out, SHAPE_Withdrawal, "reason")
    v = g("required_actions")
    if v.__class__ is not list or not v:
        n -= faulty(o, p, out, SHAPE_Withdrawal, "required_actions")
    else:
        for e in v:
            if e.__class__ is not str or e not in CODES_WithdrawalAction:
                n -= faulty(o, p, out, SHAPE_Withdrawal, "required_actions")
                break
        else:
            if len(set(v)) != len(v):
                n -= faulty(o, p, out, SHAPE_Withdrawal, "required_actions")
    v = g("act_by")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_Withdrawal, "act_by")
    v = g("corrected_message")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_MessageId(v) is None:
            faulty(o, p, out, SHAPE_Withdrawal, "corrected_message")
    v = g("onward_recipients")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Withdrawal, "onward_recipients")
        else:
            for e in v:
                if e.__class__ is not str or match_ParticipantId(e) is None:
                    faulty(o, p, out, SHAPE_Withdrawal, "onward_recipients")
                    break
            else:
                if len(set(v)) != len(v):
                    faulty(o, p, out, SHAPE_Withdrawal, "onward_recipients")
    v = g("acknowledge_to")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        n -= faulty(o, p, out, SHAPE_Withdrawal, "acknowledge_to")
    v = g("acknowledge_by")
    if v.__class__ is not str or match_DateTime(v) is None:
        n -= faulty(o, p, out, SHAPE_Withdrawal, "acknowledge_by")
    if n != len(o):
        members(o, p, out, SHAPE_Withdrawal)


def check_Statistics(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 7
    v = g("publisher")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Statistics, "publisher")
    else:
        check_Participant(v, (p, "publisher"), out)
    v = g("period")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Statistics, "period")
    else:
        check_Period(v, (p, "period"), out)
    v = g("area")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Statistics, "area")
    else:
        check_AreaRef(v, (p, "area"), out)
    v = g("counted_unit")
    if v.__class__ is not str or v not in CODES_CountedUnit:
        n -= faulty(o, p, out, SHAPE_Statistics, "counted_unit")
    v = g("dimensions")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v or len(v) > 6:
            faulty(o, p, out, SHAPE_Statistics, "dimensions")
        if v.__class__ is list:
            q = (p, "dimensions")
            for i, e in enumerate(v):
                check_StatisticsDimension(e, (q, i), out)
    v = g("observations")
    if v.__class__ is not list or not v:
        n -= faulty(o, p, out, SHAPE_Statistics, "observations")
    if v.__class__ is list:
        q = (p, "observations")
        for i, e in enumerate(v):
            check_StatisticsObservation(e, (q, i), out)
    v = g("totals")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Statistics, "totals")
        if v.__class__ is list:
            q = (p, "totals")
            for i, e in enumerate(v):
                check_StatisticsTotal(e, (q, i), out)
    v = g("deduplication")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Statistics, "deduplication")
    else:
        check_Deduplication(v, (p, "deduplication"), out)
    v = g("suppression")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Statistics, "suppression")
        else:
            check_Suppression(v, (p, "suppression"), out)
    v = g("coverage")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 4000 or match_Text(v) is None:
            faulty(o, p, out, SHAPE_Statistics, "coverage")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "coverage")), 'error'))
    v = g("breaks_in_series")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            faulty(o, p, out, SHAPE_Statistics, "breaks_in_series")
        if v.__class__ is list:
            q = (p, "breaks_in_series")
            for i, e in enumerate(v):
                check_SeriesBreak(e, (q, i), out)
    v = g("lived_experience_consulted")
    if v.__class__ is not str or v not in CODES_AnswerRecorded:
        n -= faulty(o, p, out, SHAPE_Statistics, "lived_experience_consulted")
    v = g("source")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Statistics, "source")
        else:
            check_PublishedSource(v, (p, "source"), out)
    if n != len(o):
        members(o, p, out, SHAPE_Statistics)


def check_Period(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("start")
    if v.__class__ is not str or match_Date(v) is None:
        n -= faulty(o, p, out, SHAPE_Period, "start")
    v = g("end")
    if v.__class__ is not str or match_Date(v) is None:
        n -= faulty(o, p, out, SHAPE_Period, "end")
    if n != len(o):
        members(o, p, out, SHAPE_Period)


def check_AreaRef(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("scheme")
    if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
        n -= faulty(o, p, out, SHAPE_AreaRef, "scheme")
    v = g("code")
    if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
        n -= faulty(o, p, out, SHAPE_AreaRef, "code")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "code")), 'error'))
    v = g("withdrawn_on")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            faulty(o, p, out, SHAPE_AreaRef, "withdrawn_on")
    if n != len(o):
        members(o, p, out, SHAPE_AreaRef)


def check_StatisticsDimension(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 3
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_StatisticsDimension, "id")
    v = g("label")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        n -= faulty(o, p, out, SHAPE_StatisticsDimension, "label")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "label")), 'error'))
    v = g("scheme")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
            faulty(o, p, out, SHAPE_StatisticsDimension, "scheme")
    v = g("scheme_version")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 32 or match_SchemeVersion(v) is None:
            faulty(o, p, out, SHAPE_StatisticsDimension, "scheme_version")
    v = g("codes")
    if v.__class__ is not list or not v:
        n -= faulty(o, p, out, SHAPE_StatisticsDimension, "codes")
    if v.__class__ is list:
        q = (p, "codes")
        for i, e in enumerate(v):
            check_DimensionCode(e, (q, i), out)
    if n != len(o):
        members(o, p, out, SHAPE_StatisticsDimension)


def check_DimensionCode(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("code")
    if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
        n -= faulty(o, p, out, SHAPE_DimensionCode, "code")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "code")), 'error'))
    v = g("label")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        n -= faulty(o, p, out, SHAPE_DimensionCode, "label")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "label")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_DimensionCode)


def check_Coordinate(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("dimension")
    if v.__class__ is not str or match_LocalId(v) is None:
        n -= faulty(o, p, out, SHAPE_Coordinate, "dimension")
    v = g("code")
    if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
        n -= faulty(o, p, out, SHAPE_Coordinate, "code")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "code")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_Coordinate)


def check_StatisticsObservation(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("coordinates")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v or len(v) > 6:
            faulty(o, p, out, SHAPE_StatisticsObservation, "coordinates")
        if v.__class__ is list:
            q = (p, "coordinates")
            for i, e in enumerate(v):
                check_Coordinate(e, (q, i), out)
    v = g("value")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 9007199254740991:
            faulty(o, p, out, SHAPE_StatisticsObservation, "value")
    v = g("status")
    if v.__class__ is not str or v not in CODES_ObservationStatus:
        n -= faulty(o, p, out, SHAPE_StatisticsObservation, "status")
    if n != len(o):
        members(o, p, out, SHAPE_StatisticsObservation)


def check_StatisticsTotal(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("coordinates")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v or len(v) > 6:
            faulty(o, p, out, SHAPE_StatisticsTotal, "coordinates")
        if v.__class__ is list:
            q = (p, "coordinates")
            for i, e in enumerate(v):
                check_Coordinate(e, (q, i), out)
    v = g("value")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 9007199254740991:
            faulty(o, p, out, SHAPE_StatisticsTotal, "value")
    v = g("status")
    if v.__class__ is not str or v not in CODES_ObservationStatus:
        n -= faulty(o, p, out, SHAPE_StatisticsTotal, "status")
    if n != len(o):
        members(o, p, out, SHAPE_StatisticsTotal)


def check_Deduplication(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("statement")
    if v.__class__ is not dict:
        n -= faulty(o, p, out, SHAPE_Deduplication, "statement")
    else:
        check_Code(v, (p, "statement"), out)
    v = g("note")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 4000 or match_Text(v) is None:
            faulty(o, p, out, SHAPE_Deduplication, "note")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "note")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_Deduplication)


def check_Suppression(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("threshold")
    if v.__class__ is not int or v < 1 or v > 1000000:
        n -= faulty(o, p, out, SHAPE_Suppression, "threshold")
    v = g("method")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            faulty(o, p, out, SHAPE_Suppression, "method")
        else:
            check_Code(v, (p, "method"), out)
    if n != len(o):
        members(o, p, out, SHAPE_Suppression)


def check_SeriesBreak(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 2
    v = g("at")
    if v.__class__ is not str or match_Date(v) is None:
        n -= faulty(o, p, out, SHAPE_SeriesBreak, "at")
    v = g("note")
    if v.__class__ is not str or len(v) > 4000 or match_Text(v) is None:
        n -= faulty(o, p, out, SHAPE_SeriesBreak, "note")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "note")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_SeriesBreak)


def check_PublishedSource(o: Any, p: Place, out: list[Finding]) -> None:
    if o.__class__ is not dict:
        not_object(p, out)
        return
    g = o.get
    n = 1
    v = g("title")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        n -= faulty(o, p, out, SHAPE_PublishedSource, "title")
    elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
        out.append(Finding('CSEA-SAF-001', render((p, "title")), 'error'))
    v = g("url")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 2048 or match_Url(v) is None:
            faulty(o, p, out, SHAPE_PublishedSource, "url")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "url")), 'error'))
    v = g("retrieved_on")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            faulty(o, p, out, SHAPE_PublishedSource, "retrieved_on")
    v = g("licence")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            faulty(o, p, out, SHAPE_PublishedSource, "licence")
        elif len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v):
            out.append(Finding('CSEA-SAF-001', render((p, "licence")), 'error'))
    if n != len(o):
        members(o, p, out, SHAPE_PublishedSource)


check = check_Message
