"""
A program that uses the package as it is meant; no type checker finds fault with it, and it runs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import assert_type

import csea_interop as csea
from csea_model import (
    Activity,
    AnswerAssessed,
    Code,
    Completeness,
    ContentItem,
    ContentKind,
    CountryCode,
    DataState,
    Governance,
    Incident,
    LegalBasis,
    LegalInstrument,
    Message,
    Participant,
    ParticipantRole,
    ProvenanceStep,
    Purpose,
    Report,
    ReportMessage,
    ReportSource,
    RetentionClock,
    Sensitivity,
    Storage,
    SyntheticStatus,
    Urgency,
    load,
)


def report() -> ReportMessage:
    """
    A small report, built from its classes.
    """
    platform = "org:platform-example-fr"
    return ReportMessage(
        format_version="1.0.0",
        message_id="urn:uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        created_at="2026-03-05T10:00:00Z",
        test=False,
        language="fr",
        completeness=Completeness.partial,
        sender=Participant(participant_id=platform, role=ParticipantRole.platform),
        recipients=[Participant(participant_id="org:police-example-fr", role=ParticipantRole.law_enforcement)],
        sender_reference="PL-2026-000001",
        governance=Governance(
            controller=platform,
            storage=Storage(custodian=platform, country=CountryCode.fr),
            data_state=DataState.identifiable,
            original_purpose=Purpose.legal_compliance,
            purpose=Purpose.legal_compliance,
            permitted_purposes=[Purpose.legal_compliance],
            disclosure_basis=[
                LegalBasis(
                    instrument=LegalInstrument(scheme="csea-legal-instrument", code="eu_regulation_2022_2065_a18")
                )
            ],
            sensitivity=Sensitivity.highly_restricted,
            retention=[
                RetentionClock(
                    scope=Code(scheme="example-retention-scope", code="message"), starts_on="2026-03-05", hold=False
                )
            ],
        ),
        provenance=[
            ProvenanceStep(
                sequence=1,
                activity=Activity.collected,
                actor=platform,
                role=ParticipantRole.platform,
                at="2026-03-05T09:30:00Z",
            )
        ],
        payload=Report(
            report_kind=Code(scheme="example-report-kind", code="platform_notice"),
            report_source=ReportSource.proactive,
            received_at="2026-03-05T09:30:00Z",
            incident=Incident(urgency=Urgency(threat_to_life=AnswerAssessed.not_assessed)),
            content_items=[
                ContentItem(id="item-1", kind=ContentKind.image, synthetic_status=SyntheticStatus.not_assessed)
            ],
        ),
    )


def judged(raw: bytes | bytearray | memoryview) -> csea.Result:
    """
    Every way to ask of one message.
    """
    now = datetime(2026, 4, 1, tzinfo=UTC)
    validator = csea.Validator(now=now, limits=csea.Limits(max_depth=16), code_lists=[])
    assert_type(csea.is_valid(raw, now=now), bool)
    assert_type(validator.is_valid(raw), bool)
    assert_type(validator.judge(raw), csea.Judged)
    result = validator.validate(raw)
    assert_type(result, csea.Result)
    assert_type(result.findings, tuple[csea.Finding, ...])
    for finding in result.findings:
        assert_type(csea.rule(finding.rule, "es").fix, str)
    assert_type(result.to_json(), str)
    return csea.validate(raw, now=now)


def streamed(path: Path, lines: Iterator[bytes]) -> dict[str, int]:
    """
    Every kind of stream.
    """
    counts: dict[str, int] = {}
    with path.open("rb") as file:
        for source in (path, file, path.read_bytes(), lines):
            for one in csea.validate_stream(source, layout="json"):
                counts[one.verdict] = counts.get(one.verdict, 0) + 1
    return counts


def sender(value: object) -> str:
    """
    Who sent a message that was read elsewhere.
    """
    message: Message = load(value)
    return message.sender.participant_id
