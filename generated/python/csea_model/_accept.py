"""
Accept path: True is final, False means that the explaining validator decides.

Generated from the model by `csea model build`; edits are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from csea_interop.core.builtins import *  # noqa: F403
from csea_interop.core.media import media_in
from csea_interop.core.shape import plain
from csea_model._constants import *  # noqa: F403

OPEN_DEPTH = 4

import re

TABLE_hash_algorithm_digest_hex_length = {'md5': 32, 'sha1': 40, 'sha256': 64, 'sha512': 128, 'pdq': 64}
TABLE_purpose_prohibited = frozenset(['immigration_control', 'commercial_use', 'prosecution_of_depicted_child', 'unapproved_model_training'])
TABLE_scheme_codes = {'csea-legal-instrument': frozenset(['eu_regulation_2016_679', 'eu_directive_2016_680', 'eu_regulation_2021_1232', 'eu_regulation_2022_2065_a18', 'eu_regulation_2023_1543', 'uk_osa_2023_s66', 'uk_si_2026_268', 'us_18_usc_2258a', 'us_18_usc_2702', 'us_18_usc_2703', 'coe_lanzarote_convention', 'coe_budapest_convention']), 'iccam-action': frozenset(['0', '1', '2', '3', '4', '6']), 'iccam-age': frozenset(['1', '2', '3', '4']), 'iccam-classification': frozenset(['1', '2', '4']), 'iccam-commerciality': frozenset(['1', '2', '3']), 'iccam-gender': frozenset(['1', '2', '3', '4']), 'iccam-payment-method': frozenset(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13']), 'iccam-reason': frozenset(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21']), 'iccam-site-type': frozenset(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '18', '20', '22', '24']), 'ncmec-file-annotation': frozenset(['animeDrawingVirtualHentai', 'potentialMeme', 'viral', 'possibleSelfProduction', 'physicalHarm', 'violenceGore', 'bestiality', 'liveStreaming', 'infant', 'generativeAi']), 'ncmec-incident-type': frozenset(['Child Pornography (possession, manufacture, and distribution)', 'Child Sex Trafficking', 'Child Sex Tourism', 'Child Sexual Molestation', 'Misleading Domain Name', 'Misleading Words or Digital Images on the Internet', 'Online Enticement of Children for Sexual Acts', 'Unsolicited Obscene Material Sent to a Child']), 'ncmec-industry-classification': frozenset(['A1', 'A2', 'B1', 'B2']), 'ncmec-report-annotation': frozenset(['sextortion', 'csamSolicitation', 'minorToMinorInteraction', 'spam', 'sadisticOnlineExploitation']), 'uk-category': frozenset(['A', 'B', 'C']), 'iso-3166-1-alpha-3': frozenset(['ABW', 'AFG', 'AGO', 'AIA', 'ALA', 'ALB', 'AND', 'ARE', 'ARG', 'ARM', 'ASM', 'ATA', 'ATF', 'ATG', 'AUS', 'AUT', 'AZE', 'BDI', 'BEL', 'BEN', 'BES', 'BFA', 'BGD', 'BGR', 'BHR', 'BHS', 'BIH', 'BLM', 'BLR', 'BLZ', 'BMU', 'BOL', 'BRA', 'BRB', 'BRN', 'BTN', 'BVT', 'BWA', 'CAF', 'CAN', 'CCK', 'CHE', 'CHL', 'CHN', 'CIV', 'CMR', 'COD', 'COG', 'COK', 'COL', 'COM', 'CPV', 'CRI', 'CUB', 'CUW', 'CXR', 'CYM', 'CYP', 'CZE', 'DEU', 'DJI', 'DMA', 'DNK', 'DOM', 'DZA', 'ECU', 'EGY', 'ERI', 'ESH', 'ESP', 'EST', 'ETH', 'FIN', 'FJI', 'FLK', 'FRA', 'FRO', 'FSM', 'GAB', 'GBR', 'GEO', 'GGY', 'GHA', 'GIB', 'GIN', 'GLP', 'GMB', 'GNB', 'GNQ', 'GRC', 'GRD', 'GRL', 'GTM', 'GUF', 'GUM', 'GUY', 'HKG', 'HMD', 'HND', 'HRV', 'HTI', 'HUN', 'IDN', 'IMN', 'IND', 'IOT', 'IRL', 'IRN', 'IRQ', 'ISL', 'ISR', 'ITA', 'JAM', 'JEY', 'JOR', 'JPN', 'KAZ', 'KEN', 'KGZ', 'KHM', 'KIR', 'KNA', 'KOR', 'KWT', 'LAO', 'LBN', 'LBR', 'LBY', 'LCA', 'LIE', 'LKA', 'LSO', 'LTU', 'LUX', 'LVA', 'MAC', 'MAF', 'MAR', 'MCO', 'MDA', 'MDG', 'MDV', 'MEX', 'MHL', 'MKD', 'MLI', 'MLT', 'MMR', 'MNE', 'MNG', 'MNP', 'MOZ', 'MRT', 'MSR', 'MTQ', 'MUS', 'MWI', 'MYS', 'MYT', 'NAM', 'NCL', 'NER', 'NFK', 'NGA', 'NIC', 'NIU', 'NLD', 'NOR', 'NPL', 'NRU', 'NZL', 'OMN', 'PAK', 'PAN', 'PCN', 'PER', 'PHL', 'PLW', 'PNG', 'POL', 'PRI', 'PRK', 'PRT', 'PRY', 'PSE', 'PYF', 'QAT', 'REU', 'ROU', 'RUS', 'RWA', 'SAU', 'SDN', 'SEN', 'SGP', 'SGS', 'SHN', 'SJM', 'SLB', 'SLE', 'SLV', 'SMR', 'SOM', 'SPM', 'SRB', 'SSD', 'STP', 'SUR', 'SVK', 'SVN', 'SWE', 'SWZ', 'SXM', 'SYC', 'SYR', 'TCA', 'TCD', 'TGO', 'THA', 'TJK', 'TKL', 'TKM', 'TLS', 'TON', 'TTO', 'TUN', 'TUR', 'TUV', 'TWN', 'TZA', 'UGA', 'UKR', 'UMI', 'URY', 'USA', 'UZB', 'VAT', 'VCT', 'VEN', 'VGB', 'VIR', 'VNM', 'VUT', 'WLF', 'WSM', 'XKX', 'YEM', 'ZAF', 'ZMB', 'ZWE'])}
TABLE_withdrawn_area_withdrawn_on = {'AFI': '1977-12-31', 'ANT': '2010-12-15', 'ATB': '1979-12-31', 'ATN': '1983-12-31', 'BUR': '1989-12-05', 'BYS': '1992-06-15', 'CSK': '1993-06-15', 'CTE': '1984-12-31', 'DDR': '1990-10-30', 'DHY': '1977-12-31', 'FXX': '1997-07-14', 'GEL': '1979-12-31', 'HVO': '1984-12-31', 'JTN': '1986-12-31', 'MID': '1986-12-31', 'NHB': '1980-12-31', 'NTZ': '1993-07-12', 'PCI': '1986-12-31', 'PCZ': '1980-12-31', 'PUS': '1986-12-31', 'RHO': '1980-12-31', 'SCG': '2006-09-26', 'SKM': '1975-12-31', 'SUN': '1992-08-30', 'TMP': '2002-05-20', 'VDR': '1977-12-31', 'WAK': '1986-12-31', 'YMD': '1990-08-14', 'YUG': '2003-07-23', 'ZAR': '1997-07-14'}
SPAN_1 = duration('5m')
SET_2 = frozenset(['anonymised', 'aggregated', 'synthetic'])
MATCH_3 = re.compile('^[0-9A-Fa-f]+\\Z').search


def accept_Message(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 12
    v = g("format_version")
    if v.__class__ is not str or match_Version(v) is None:
        return False
    v = g("message_id")
    if v.__class__ is not str or match_MessageId(v) is None:
        return False
    v = g("message_type")
    if v.__class__ is not str or v not in CODES_MessageType:
        return False
    v = g("created_at")
    if v.__class__ is not str or match_DateTime(v) is None:
        return False
    v = g("test")
    if v.__class__ is not bool:
        return False
    v = g("language")
    if v.__class__ is not str or len(v) > 35 or match_LanguageTag(v) is None:
        return False
    v = g("completeness")
    if v.__class__ is not str or v not in CODES_Completeness:
        return False
    v = g("sender")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Participant(v): return False
    v = g("sender_reference")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("governance")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Governance(v): return False
    v = g("provenance")
    if v.__class__ is not list or not v:
        return False
    for e in v:
        if e.__class__ is not dict or not accept_ProvenanceStep(e):
            return False
    v = g("payload")
    if v.__class__ is not dict:
        return False
    else:
        t = g("message_type")
        if t == 'report':
            if not accept_Report(v): return False
        elif t == 'statistics':
            if not accept_Statistics(v): return False
    if n == k:
        return True
    v = g("recipients")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Participant(e):
                return False
        if n == k:
            return True
    v = g("receiver_references")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_ReceiverReference(e):
                return False
        if n == k:
            return True
    v = g("in_reply_to")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_MessageId(v) is None:
            return False
        if n == k:
            return True
    v = g("supersedes")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or match_MessageId(e) is None:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("supplements")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or match_MessageId(e) is None:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("batch")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Batch(v): return False
        if n == k:
            return True
    v = g("methodology")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Methodology(v): return False
        if n == k:
            return True
    v = g("exposure_advisory")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Code(e):
                return False
        if n == k:
            return True
    v = g("extensions")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Extension(e):
                return False
        if n == k:
            return True
    v = g("nonce")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) < 22 or len(v) > 86 or match_Nonce(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("expected_signers")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or match_ParticipantId(e) is None:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("signatures")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Signature(e):
                return False
        if n == k:
            return True
    return False


def accept_Batch(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("id")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("position")
    if v.__class__ is not int or v < 1 or v > 1000000:
        return False
    v = g("count")
    if v.__class__ is not int or v < 1 or v > 1000000:
        return False
    return n == k


def accept_ReceiverReference(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("participant_id")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    v = g("reference")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    return n == k


def accept_Signature(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("signer")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    v = g("key_thumbprint")
    if v.__class__ is not str or len(v) < 4 or len(v) > 1024 or match_Base64Url(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("value")
    if v.__class__ is not str or len(v) < 20 or len(v) > 4096 or match_DetachedJws(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    if n == k:
        return True
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_Participant(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("participant_id")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    v = g("role")
    if v.__class__ is not str or v not in CODES_ParticipantRole:
        return False
    if n == k:
        return True
    v = g("name")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("country")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_CountryCode:
            return False
        if n == k:
            return True
    v = g("contact")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 254 or match_ContactUri(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    return False


def accept_Governance(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 8
    v = g("controller")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    v = g("storage")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Storage(v): return False
    v = g("data_state")
    if v.__class__ is not str or v not in CODES_DataState:
        return False
    v = g("original_purpose")
    if v.__class__ is not str or v not in CODES_Purpose:
        return False
    v = g("purpose")
    if v.__class__ is not str or v not in CODES_Purpose:
        return False
    v = g("permitted_purposes")
    if v.__class__ is not list or not v:
        return False
    else:
        for e in v:
            if e.__class__ is not str or e not in CODES_Purpose:
                return False
        if len(set(v)) != len(v):
            return False
    v = g("disclosure_basis")
    if v.__class__ is not list or not v:
        return False
    for e in v:
        if e.__class__ is not dict or not accept_LegalBasis(e):
            return False
    v = g("sensitivity")
    if v.__class__ is not str or v not in CODES_Sensitivity:
        return False
    if n == k:
        return True
    v = g("joint_controllers")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or match_ParticipantId(e) is None:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("processors")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or match_ParticipantId(e) is None:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("transfer_ground")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_LegalBasis(e):
                return False
        if n == k:
            return True
    v = g("recipient_basis")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_LegalBasis(e):
                return False
        if n == k:
            return True
    v = g("raised")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_RaisedSensitivity(e):
                return False
        if n == k:
            return True
    v = g("handling")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Handling(v): return False
        if n == k:
            return True
    v = g("retention")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_RetentionClock(e):
                return False
        if n == k:
            return True
    v = g("preservation")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Preservation(e):
                return False
        if n == k:
            return True
    v = g("legal_process")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_LegalProcess(e):
                return False
        if n == k:
            return True
    v = g("rights")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_DataSubjectRights(v): return False
        if n == k:
            return True
    v = g("agreement_reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("impact_assessment_reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("ethics_approval_reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    return False


def accept_Storage(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("custodian")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    v = g("country")
    if v.__class__ is not str or v not in CODES_CountryCode:
        return False
    return n == k


def accept_LegalInstrument(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("scheme")
    if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
        return False
    v = g("code")
    if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    return n == k


def accept_LegalBasis(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("instrument")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_LegalInstrument(v): return False
    if n == k:
        return True
    v = g("jurisdiction")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Jurisdiction(v) is None:
            return False
        if n == k:
            return True
    v = g("valid_from")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            return False
        if n == k:
            return True
    v = g("valid_until")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            return False
        if n == k:
            return True
    v = g("reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    return False


def accept_RaisedSensitivity(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("pointer")
    if v.__class__ is not str or len(v) > 256 or match_Pointer(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("sensitivity")
    if v.__class__ is not str or v not in CODES_Sensitivity:
        return False
    return n == k


def accept_Handling(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 0
    if n == k:
        return True
    v = g("tlp")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_TlpLabel:
            return False
        if n == k:
            return True
    v = g("affected_party_notification")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_NotificationLimit(v): return False
        if n == k:
            return True
    v = g("user_notified")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            return False
        if n == k:
            return True
    v = g("encrypt_in_transit")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_EncryptionDemand:
            return False
        if n == k:
            return True
    v = g("onward_sharing")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("sharing_group")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_SharingGroup(v): return False
        if n == k:
            return True
    return False


def accept_NotificationLimit(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("value")
    if v.__class__ is not str or v not in CODES_NotificationPermission:
        return False
    if n == k:
        return True
    v = g("ends_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            return False
        if n == k:
            return True
    v = g("review_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_SharingGroup(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("group_id")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    if n == k:
        return True
    v = g("terms_reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("admitted_roles")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_ParticipantRole:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    return False


def accept_RetentionClock(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("scope")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Code(v): return False
    v = g("starts_on")
    if v.__class__ is not str or match_Date(v) is None:
        return False
    v = g("hold")
    if v.__class__ is not bool:
        return False
    if n == k:
        return True
    v = g("minimum")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Duration(v) is None:
            return False
        if n == k:
            return True
    v = g("maximum")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Duration(v) is None:
            return False
        if n == k:
            return True
    v = g("basis")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    return False


def accept_Preservation(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("what")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Code(v): return False
    v = g("custodian")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    if n == k:
        return True
    v = g("until")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            return False
        if n == k:
            return True
    v = g("basis")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    return False


def accept_LegalProcess(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("type")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Code(v): return False
    v = g("authority")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("reference")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    if n == k:
        return True
    v = g("jurisdiction")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Jurisdiction(v) is None:
            return False
        if n == k:
            return True
    v = g("non_disclosure_until")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_DataSubjectRights(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 0
    if n == k:
        return True
    v = g("contact")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 254 or match_ContactUri(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("restriction_ground")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_LegalBasis(v): return False
        if n == k:
            return True
    v = g("open_request")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            return False
        if n == k:
            return True
    return False


def accept_ProvenanceStep(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("sequence")
    if v.__class__ is not int or v < 1 or v > 100000:
        return False
    if n == k:
        return True
    v = g("activity")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Activity:
            return False
        if n == k:
            return True
    v = g("actor")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    v = g("role")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_ParticipantRole:
            return False
        if n == k:
            return True
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("tool")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Tool(v): return False
        if n == k:
            return True
    v = g("purpose")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Purpose:
            return False
        if n == k:
            return True
    v = g("changes")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Change(e):
                return False
        if n == k:
            return True
    v = g("content_digest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            return False
        if n == k:
            return True
    v = g("previous_step_digest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            return False
        if n == k:
            return True
    v = g("signature")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Signature(v): return False
        if n == k:
            return True
    v = g("sealed_digest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_Tool(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("name")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("kind")
    if v.__class__ is not str or v not in CODES_ToolKind:
        return False
    if n == k:
        return True
    v = g("version")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 63 or match_ToolVersion(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_Change(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("pointer")
    if v.__class__ is not str or len(v) > 256 or match_Pointer(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("kind")
    if v.__class__ is not str or v not in CODES_ChangeKind:
        return False
    if n == k:
        return True
    v = g("reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("mapping")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("commitment")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_Methodology(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 0
    if n == k:
        return True
    v = g("collection")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Code(e):
                return False
        if n == k:
            return True
    v = g("processing")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Code(e):
                return False
        if n == k:
            return True
    v = g("storage")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Code(e):
                return False
        if n == k:
            return True
    v = g("detection_methods")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_DetectionMethod:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("human_review")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("tools")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Tool(e):
                return False
        if n == k:
            return True
    v = g("limits")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Code(e):
                return False
        if n == k:
            return True
    v = g("mandate")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_LegalBasis(e):
                return False
        if n == k:
            return True
    v = g("note")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 4000 or match_Text(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    return False


def accept_Extension(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("namespace")
    if v.__class__ is not str or len(v) < 5 or len(v) > 512 or match_Iri(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("critical")
    if v.__class__ is not bool:
        return False
    v = g("content")
    if v.__class__ is not dict:
        return False
    elif not plain(v, OPEN_DEPTH, 32):
        return False
    elif not (not contains_media(v)):
        return False
    return n == k


def accept_Code(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("scheme")
    if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
        return False
    v = g("code")
    if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    if n == k:
        return True
    v = g("scheme_version")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 32 or match_SchemeVersion(v) is None:
            return False
        if n == k:
            return True
    v = g("jurisdiction")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Jurisdiction(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_Classification(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("scheme")
    if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
        return False
    v = g("status")
    if v.__class__ is not str or v not in CODES_AssessmentStatus:
        return False
    if n == k:
        return True
    v = g("scheme_version")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 32 or match_SchemeVersion(v) is None:
            return False
        if n == k:
            return True
    v = g("jurisdiction")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Jurisdiction(v) is None:
            return False
        if n == k:
            return True
    v = g("section")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("code")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("assessed_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("independent_assessments")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 1000:
            return False
        if n == k:
            return True
    v = g("grade")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("grade_minimum_assessments")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 1 or v > 1000:
            return False
        if n == k:
            return True
    v = g("disputed")
    if v is not None:
        n += 1
        if v.__class__ is not bool:
            return False
        if n == k:
            return True
    v = g("recoded_from")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_RecodedCode(v): return False
        if n == k:
            return True
    return False


def accept_RecodedCode(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("original")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Code(v): return False
    v = g("mapping")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("relation")
    if v.__class__ is not str or v not in CODES_MappingRelation:
        return False
    return n == k


def accept_BaselineAssessment(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("value")
    if v.__class__ is not str or v not in CODES_AnswerAssessed:
        return False
    if n == k:
        return True
    v = g("assessed_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_Report(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 4
    v = g("report_kind")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Code(v): return False
    v = g("report_source")
    if v.__class__ is not str or v not in CODES_ReportSource:
        return False
    v = g("received_at")
    if v.__class__ is not str or match_DateTime(v) is None:
        return False
    v = g("incident")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Incident(v): return False
    if n == k:
        return True
    v = g("reporter_contact_held_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    v = g("routing")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Routing(v): return False
        if n == k:
            return True
    v = g("children")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Child(e):
                return False
        if n == k:
            return True
    v = g("accounts")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Account(e):
                return False
        if n == k:
            return True
    v = g("content_items")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_ContentItem(e):
                return False
        if n == k:
            return True
    v = g("item_relations")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_ItemRelation(e):
                return False
        if n == k:
            return True
    v = g("involvements")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Involvement(e):
                return False
        if n == k:
            return True
    v = g("interactions")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Interaction(e):
                return False
        if n == k:
            return True
    v = g("observations")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Observation(e):
                return False
        if n == k:
            return True
    v = g("actions_taken")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_ActionTaken(e):
                return False
        if n == k:
            return True
    v = g("takedowns")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Takedown(e):
                return False
        if n == k:
            return True
    v = g("narratives")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Narrative(e):
                return False
        if n == k:
            return True
    v = g("related_reports")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_RelatedReport(e):
                return False
        if n == k:
            return True
    return False


def accept_Incident(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("urgency")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Urgency(v): return False
    if n == k:
        return True
    v = g("harm_types")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_HarmType:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("classifications")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Classification(e):
                return False
        if n == k:
            return True
    v = g("channels")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or e not in CODES_Channel:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("earliest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("latest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("precision")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Duration(v) is None:
            return False
        if n == k:
            return True
    v = g("ongoing")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            return False
        if n == k:
            return True
    v = g("minor_to_minor")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerAssessed:
            return False
        if n == k:
            return True
    v = g("diversion_handling")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            return False
        if n == k:
            return True
    v = g("jurisdictions")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_IncidentJurisdiction(e):
                return False
        if n == k:
            return True
    return False


def accept_Urgency(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("threat_to_life")
    if v.__class__ is not str or v not in CODES_AnswerAssessed:
        return False
    if n == k:
        return True
    v = g("level")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("basis")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("danger_types")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Code(e):
                return False
        if n == k:
            return True
    v = g("act_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("out_of_band_contact")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_OutOfBandContact:
            return False
        if n == k:
            return True
    return False


def accept_IncidentJurisdiction(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("country")
    if v.__class__ is not str or v not in CODES_CountryCode:
        return False
    v = g("relation")
    if v.__class__ is not str or v not in CODES_JurisdictionRelation:
        return False
    return n == k


def accept_Routing(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 0
    if n == k:
        return True
    v = g("reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("referred_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    v = g("competent_country")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_CountryCode:
            return False
        if n == k:
            return True
    return False


def accept_RelatedReport(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("participant_id")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    v = g("reference")
    if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("relation")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Code(v): return False
    return n == k


def accept_Child(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        return False
    if n == k:
        return True
    v = g("age_assessments")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_AgeAssessment(e):
                return False
        if n == k:
            return True
    v = g("age_not_assessed_reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("legal_age_results")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_LegalAgeResult(e):
                return False
        if n == k:
            return True
    v = g("adult_now")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            return False
        if n == k:
            return True
    v = g("gender")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Gender(v): return False
        if n == k:
            return True
    v = g("identification")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_IdentificationStatus:
            return False
        if n == k:
            return True
    v = g("country")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_CountryCode:
            return False
        if n == k:
            return True
    v = g("notification_preference")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_NotificationPreference(v): return False
        if n == k:
            return True
    return False


def accept_AgeAssessment(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 4
    v = g("basis")
    if v.__class__ is not str or v not in CODES_AgeBasis:
        return False
    v = g("moment")
    if v.__class__ is not str or v not in CODES_AgeMoment:
        return False
    v = g("assessed_by")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        return False
    if n == k:
        return True
    v = g("years_min")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 150:
            return False
        if n == k:
            return True
    v = g("years_max")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 150:
            return False
        if n == k:
            return True
    v = g("maturity")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("assessor_role")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("tool")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Tool(v): return False
        if n == k:
            return True
    v = g("confidence")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Confidence:
            return False
        if n == k:
            return True
    v = g("not_assessable")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    return False


def accept_LegalAgeResult(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 4
    v = g("jurisdiction")
    if v.__class__ is not str or match_Jurisdiction(v) is None:
        return False
    v = g("provision")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("date")
    if v.__class__ is not str or match_Date(v) is None:
        return False
    v = g("result")
    if v.__class__ is not str or v not in CODES_AnswerDetermined:
        return False
    if n == k:
        return True
    v = g("limit_years")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 150:
            return False
        if n == k:
            return True
    v = g("from_basis")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AgeBasis:
            return False
        if n == k:
            return True
    v = g("given_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_Gender(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("value")
    if v.__class__ is not str or v not in CODES_GenderValue:
        return False
    if n == k:
        return True
    v = g("basis")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_GenderBasis:
            return False
        if n == k:
            return True
    return False


def accept_NotificationPreference(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("value")
    if v.__class__ is not str or v not in CODES_AnswerRecorded:
        return False
    v = g("held_by")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    return n == k


def accept_Account(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        return False
    v = g("role")
    if v.__class__ is not str or v not in CODES_AccountRole:
        return False
    v = g("service")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    if n == k:
        return True
    v = g("child_ref")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            return False
        if n == k:
            return True
    v = g("associated_with")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            return False
        if n == k:
            return True
    v = g("association")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("holder_is_minor")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerDetermined:
            return False
        if n == k:
            return True
    v = g("compromised")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            return False
        if n == k:
            return True
    v = g("country")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_CountryCode:
            return False
        if n == k:
            return True
    v = g("identifiers")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Identifier(e):
                return False
        if n == k:
            return True
    v = g("actions")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_AccountAction(e):
                return False
        if n == k:
            return True
    return False


def accept_Identifier(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("type")
    if v.__class__ is not str or v not in CODES_IdentifierType:
        return False
    v = g("value")
    if v.__class__ is not str or len(v) > 512 or match_IdentifierValue(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    if n == k:
        return True
    v = g("scheme")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
            return False
        if n == k:
            return True
    v = g("observed_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("verified")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            return False
        if n == k:
            return True
    v = g("why_needed")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    return False


def accept_AccountAction(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("action")
    if v.__class__ is not str or v not in CODES_AccountMeasure:
        return False
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        return False
    if n == k:
        return True
    v = g("by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    v = g("reversed_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("user_notified")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            return False
        if n == k:
            return True
    v = g("user_notified_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("appeal")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Appeal(v): return False
        if n == k:
            return True
    return False


def accept_Appeal(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("state")
    if v.__class__ is not str or v not in CODES_AppealState:
        return False
    if n == k:
        return True
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_ContentItem(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        return False
    v = g("kind")
    if v.__class__ is not str or v not in CODES_ContentKind:
        return False
    v = g("synthetic_status")
    if v.__class__ is not str or v not in CODES_SyntheticStatus:
        return False
    if n == k:
        return True
    v = g("media_type")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 127 or match_MediaType(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("size_bytes")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 9007199254740991:
            return False
        if n == k:
            return True
    v = g("hashes")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_ContentHash(e):
                return False
        if n == k:
            return True
    v = g("name_digest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            return False
        if n == k:
            return True
    v = g("locations")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_ContentLocation(e):
                return False
        if n == k:
            return True
    v = g("classifications")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Classification(e):
                return False
        if n == k:
            return True
    v = g("interpol_baseline")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_BaselineAssessment(v): return False
        if n == k:
            return True
    v = g("production_context")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_ProductionContext(v): return False
        if n == k:
            return True
    v = g("views")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_View(e):
                return False
        if n == k:
            return True
    v = g("publicly_available")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            return False
        if n == k:
            return True
    v = g("relevance")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_ContentRelevance:
            return False
        if n == k:
            return True
    v = g("children")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or match_LocalId(e) is None:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("technical")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_ContentTechnical(v): return False
        if n == k:
            return True
    v = g("series")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_SeriesReference(e):
                return False
        if n == k:
            return True
    return False


def accept_ContentHash(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("algorithm")
    if v.__class__ is not str or v not in CODES_HashAlgorithm:
        return False
    v = g("value")
    if v.__class__ is not str or len(v) < 8 or len(v) > 8192 or match_HashValue(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    if n == k:
        return True
    v = g("computed_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("over")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_HashTarget:
            return False
        if n == k:
            return True
    v = g("match")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_HashMatch(v): return False
        if n == k:
            return True
    return False


def accept_HashMatch(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("hash_list")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Code(v): return False
    v = g("kind")
    if v.__class__ is not str or v not in CODES_HashMatchKind:
        return False
    if n == k:
        return True
    v = g("distance")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 65535:
            return False
        if n == k:
            return True
    v = g("verified")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            return False
        if n == k:
            return True
    return False


def accept_ContentLocation(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 0
    if n == k:
        return True
    v = g("url")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 2048 or match_Url(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("environment")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_NetworkEnvironment:
            return False
        if n == k:
            return True
    v = g("hosting_country")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_CountryCode:
            return False
        if n == k:
            return True
    v = g("ip_address")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) < 2 or len(v) > 45 or match_IpAddress(v) is None:
            return False
        if n == k:
            return True
    v = g("asn")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 4294967295:
            return False
        if n == k:
            return True
    v = g("site_type")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("commerciality")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("payment_methods")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Code(e):
                return False
        if n == k:
            return True
    v = g("access_needs_credentials")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            return False
        if n == k:
            return True
    v = g("availability")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Availability:
            return False
        if n == k:
            return True
    v = g("checked_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("availability_history")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_AvailabilityCheck(e):
                return False
        if n == k:
            return True
    return False


def accept_AvailabilityCheck(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("availability")
    if v.__class__ is not str or v not in CODES_Availability:
        return False
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        return False
    if n == k:
        return True
    v = g("by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_ProductionContext(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("status")
    if v.__class__ is not str or v not in CODES_AssessmentStatus:
        return False
    if n == k:
        return True
    v = g("conduct_of_others")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Code(e):
                return False
        if n == k:
            return True
    return False


def accept_View(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("participant")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    v = g("whole_item")
    if v.__class__ is not str or v not in CODES_AnswerRecorded:
        return False
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        return False
    if n == k:
        return True
    v = g("before_submission")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            return False
        if n == k:
            return True
    v = g("technical_metadata_viewed")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_AnswerRecorded:
            return False
        if n == k:
            return True
    return False


def accept_ContentTechnical(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 0
    if n == k:
        return True
    v = g("make")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("model")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("software")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("captured_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("capture_location")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_CaptureLocation(v): return False
        if n == k:
            return True
    return False


def accept_CaptureLocation(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("latitude")
    if v.__class__ is not str or match_Latitude(v) is None:
        return False
    v = g("longitude")
    if v.__class__ is not str or match_Longitude(v) is None:
        return False
    return n == k


def accept_SeriesReference(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("authority")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    v = g("series_id")
    if v.__class__ is not str or len(v) > 63 or match_OpaqueId(v) is None:
        return False
    return n == k


def accept_ItemRelation(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("item")
    if v.__class__ is not str or match_LocalId(v) is None:
        return False
    v = g("relation")
    if v.__class__ is not str or v not in CODES_ItemRelationKind:
        return False
    v = g("related_item")
    if v.__class__ is not str or match_LocalId(v) is None:
        return False
    if n == k:
        return True
    v = g("asserted_by")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_Involvement(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("account")
    if v.__class__ is not str or match_LocalId(v) is None:
        return False
    v = g("act")
    if v.__class__ is not str or v not in CODES_InvolvementAct:
        return False
    if n == k:
        return True
    v = g("item")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            return False
        if n == k:
            return True
    v = g("interaction")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            return False
        if n == k:
            return True
    v = g("at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("observation")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_Interaction(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        return False
    v = g("channel")
    if v.__class__ is not str or v not in CODES_Channel:
        return False
    if n == k:
        return True
    v = g("parties")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or match_LocalId(e) is None:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("children")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or match_LocalId(e) is None:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("first_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("last_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("count")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 9007199254740991:
            return False
        if n == k:
            return True
    v = g("languages")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        else:
            for e in v:
                if e.__class__ is not str or len(e) > 35 or match_LanguageTag(e) is None:
                    return False
            if len(set(v)) != len(v):
                return False
        if n == k:
            return True
    v = g("digest")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Digest(v) is None:
            return False
        if n == k:
            return True
    v = g("custodian")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    v = g("reported_account_conduct")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Code(e):
                return False
        if n == k:
            return True
    return False


def accept_Observation(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        return False
    v = g("event")
    if v.__class__ is not str or v not in CODES_ObservedEvent:
        return False
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        return False
    if n == k:
        return True
    v = g("clock_source")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("ip_address")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) < 2 or len(v) > 45 or match_IpAddress(v) is None:
            return False
        if n == k:
            return True
    v = g("port")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 1 or v > 65535:
            return False
        if n == k:
            return True
    v = g("possible_proxy")
    if v is not None:
        n += 1
        if v.__class__ is not str or v not in CODES_Answer:
            return False
        if n == k:
            return True
    v = g("account")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            return False
        if n == k:
            return True
    v = g("device_id")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 512 or match_IdentifierValue(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    return False


def accept_ActionTaken(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("action")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Code(v): return False
    v = g("by")
    if v.__class__ is not str or match_ParticipantId(v) is None:
        return False
    v = g("at")
    if v.__class__ is not str or match_DateTime(v) is None:
        return False
    if n == k:
        return True
    v = g("reason")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    v = g("item")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            return False
        if n == k:
            return True
    v = g("account")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_Takedown(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("recipient")
    if v.__class__ is not str or v not in CODES_NoticeRecipient:
        return False
    v = g("hold")
    if v.__class__ is not bool:
        return False
    v = g("status")
    if v.__class__ is not str or v not in CODES_TakedownStatus:
        return False
    if n == k:
        return True
    v = g("item")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_LocalId(v) is None:
            return False
        if n == k:
            return True
    v = g("notice_reference")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 128 or match_Reference(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("notice_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("deadline")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("hold_until")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("removed_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    v = g("rechecked_at")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_DateTime(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_Narrative(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 4
    v = g("kind")
    if v.__class__ is not str or v not in CODES_NarrativeKind:
        return False
    v = g("text")
    if v.__class__ is not str or len(v) > 4000 or match_Text(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("language")
    if v.__class__ is not str or len(v) > 35 or match_LanguageTag(v) is None:
        return False
    v = g("audience")
    if v.__class__ is not str or v not in CODES_Audience:
        return False
    if n == k:
        return True
    v = g("original_language")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 35 or match_LanguageTag(v) is None:
            return False
        if n == k:
            return True
    v = g("translator")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_ParticipantId(v) is None:
            return False
        if n == k:
            return True
    v = g("translation_tool")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Tool(v): return False
        if n == k:
            return True
    return False


def accept_Statistics(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 7
    v = g("publisher")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Participant(v): return False
    v = g("period")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Period(v): return False
    v = g("area")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_AreaRef(v): return False
    v = g("counted_unit")
    if v.__class__ is not str or v not in CODES_CountedUnit:
        return False
    v = g("observations")
    if v.__class__ is not list or not v:
        return False
    for e in v:
        if e.__class__ is not dict or not accept_StatisticsObservation(e):
            return False
    v = g("deduplication")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Deduplication(v): return False
    v = g("lived_experience_consulted")
    if v.__class__ is not str or v not in CODES_AnswerRecorded:
        return False
    if n == k:
        return True
    v = g("dimensions")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v or len(v) > 6:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_StatisticsDimension(e):
                return False
        if n == k:
            return True
    v = g("totals")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_StatisticsTotal(e):
                return False
        if n == k:
            return True
    v = g("suppression")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Suppression(v): return False
        if n == k:
            return True
    v = g("coverage")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 4000 or match_Text(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("breaks_in_series")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_SeriesBreak(e):
                return False
        if n == k:
            return True
    v = g("source")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_PublishedSource(v): return False
        if n == k:
            return True
    return False


def accept_Period(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("start")
    if v.__class__ is not str or match_Date(v) is None:
        return False
    v = g("end")
    if v.__class__ is not str or match_Date(v) is None:
        return False
    return n == k


def accept_AreaRef(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("scheme")
    if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
        return False
    v = g("code")
    if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    if n == k:
        return True
    v = g("withdrawn_on")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_StatisticsDimension(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 3
    v = g("id")
    if v.__class__ is not str or match_LocalId(v) is None:
        return False
    v = g("label")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("codes")
    if v.__class__ is not list or not v:
        return False
    for e in v:
        if e.__class__ is not dict or not accept_DimensionCode(e):
            return False
    if n == k:
        return True
    v = g("scheme")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 63 or match_Scheme(v) is None:
            return False
        if n == k:
            return True
    v = g("scheme_version")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 32 or match_SchemeVersion(v) is None:
            return False
        if n == k:
            return True
    return False


def accept_DimensionCode(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("code")
    if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    v = g("label")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    return n == k


def accept_Coordinate(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("dimension")
    if v.__class__ is not str or match_LocalId(v) is None:
        return False
    v = g("code")
    if v.__class__ is not str or len(v) > 64 or match_CodeValue(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    return n == k


def accept_StatisticsObservation(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("status")
    if v.__class__ is not str or v not in CODES_ObservationStatus:
        return False
    if n == k:
        return True
    v = g("coordinates")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v or len(v) > 6:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Coordinate(e):
                return False
        if n == k:
            return True
    v = g("value")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 9007199254740991:
            return False
        if n == k:
            return True
    return False


def accept_StatisticsTotal(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("status")
    if v.__class__ is not str or v not in CODES_ObservationStatus:
        return False
    if n == k:
        return True
    v = g("coordinates")
    if v is not None:
        n += 1
        if v.__class__ is not list or not v or len(v) > 6:
            return False
        for e in v:
            if e.__class__ is not dict or not accept_Coordinate(e):
                return False
        if n == k:
            return True
    v = g("value")
    if v is not None:
        n += 1
        if v.__class__ is not int or v < 0 or v > 9007199254740991:
            return False
        if n == k:
            return True
    return False


def accept_Deduplication(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("statement")
    if v.__class__ is not dict:
        return False
    else:
        if not accept_Code(v): return False
    if n == k:
        return True
    v = g("note")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 4000 or match_Text(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    return False


def accept_Suppression(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("threshold")
    if v.__class__ is not int or v < 1 or v > 1000000:
        return False
    if n == k:
        return True
    v = g("method")
    if v is not None:
        n += 1
        if v.__class__ is not dict:
            return False
        else:
            if not accept_Code(v): return False
        if n == k:
            return True
    return False


def accept_SeriesBreak(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 2
    v = g("at")
    if v.__class__ is not str or match_Date(v) is None:
        return False
    v = g("note")
    if v.__class__ is not str or len(v) > 4000 or match_Text(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    return n == k


def accept_PublishedSource(o: Any) -> bool:
    g = o.get
    k = len(o)
    n = 1
    v = g("title")
    if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
        return False
    elif len(v) > 19 and media_in(v):
        return False
    if n == k:
        return True
    v = g("url")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 2048 or match_Url(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    v = g("retrieved_on")
    if v is not None:
        n += 1
        if v.__class__ is not str or match_Date(v) is None:
            return False
        if n == k:
            return True
    v = g("licence")
    if v is not None:
        n += 1
        if v.__class__ is not str or len(v) > 200 or match_ShortText(v) is None:
            return False
        elif len(v) > 19 and media_in(v):
            return False
        if n == k:
            return True
    return False


def rules_hold(m: Any, now: datetime) -> bool:
    if not (timestamp(m['created_at']) <= (now + SPAN_1)):
        return False
    if ('supersedes' in m) and (m['message_id'] in m['supersedes']):
        return False
    if (m['message_type'] == 'report') and not ('recipients' in m):
        return False
    if (m['message_type'] == 'statistics') and not (m['governance']['data_state'] in SET_2):
        return False
    if m['message_type'] == 'report':
        v1 = m['payload']
        let_targets_1 = ([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else [])
        let_targets_1_set = frozenset(let_targets_1)
        let_targets_2 = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        let_targets_2_set = frozenset(let_targets_2)
        let_targets_3 = ([x1['id'] for x1 in m['payload']['observations']] if ((m['message_type'] == 'report') and ('observations' in m['payload'])) else [])
        let_targets_3_set = frozenset(let_targets_3)
        let_targets_4 = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        let_targets_4_set = frozenset(let_targets_4)
        let_targets_5 = ([x1['id'] for x1 in m['payload']['interactions']] if ((m['message_type'] == 'report') and ('interactions' in m['payload'])) else [])
        let_targets_5_set = frozenset(let_targets_5)
        if not (timestamp(v1['received_at']) <= timestamp(m['created_at'])):
            return False
        v2 = v1.get('children')
        if v2 is not None:
            let_repeated_6 = duplicates(([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else []))
            let_repeated_6_set = frozenset(let_repeated_6)
            for i2, e2 in enumerate(v2):
                if not (('age_assessments' in e2) or ('age_not_assessed_reason' in e2)):
                    return False
                if (i2 in let_repeated_6_set):
                    return False
                v3 = e2.get('age_assessments')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if (('years_min' in e3) and ('years_max' in e3)) and not (e3['years_min'] <= e3['years_max']):
                            return False
                        if (e3['basis'] == 'maturity') and not ((not ('years_min' in e3)) and (not ('years_max' in e3))):
                            return False
                        if ('maturity' in e3) and not (e3['basis'] == 'maturity'):
                            return False
        v2 = v1['incident']
        if (('earliest' in v2) and ('latest' in v2)) and not (timestamp(v2['earliest']) <= timestamp(v2['latest'])):
            return False
        v3 = v2.get('classifications')
        if v3 is not None:
            for i3, e3 in enumerate(v3):
                if (('code' in e3) and (e3['scheme'] in TABLE_scheme_codes)) and not (e3['code'] in TABLE_scheme_codes[e3['scheme']]):
                    return False
                if not ((e3['status'] == 'assessed') == ('code' in e3)):
                    return False
        v2 = v1.get('content_items')
        if v2 is not None:
            let_repeated_7 = duplicates(([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else []))
            let_repeated_7_set = frozenset(let_repeated_7)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_7_set):
                    return False
                v3 = e2.get('classifications')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if (('code' in e3) and (e3['scheme'] in TABLE_scheme_codes)) and not (e3['code'] in TABLE_scheme_codes[e3['scheme']]):
                            return False
                        if not ((e3['status'] == 'assessed') == ('code' in e3)):
                            return False
                v3 = e2.get('hashes')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(e3['value']) == TABLE_hash_algorithm_digest_hex_length[e3['algorithm']]):
                            return False
                        if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_3(e3['value']) is not None):
                            return False
                v3 = e2.get('locations')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        v4 = e3.get('ip_address')
                        if v4 is not None:
                            if not ip_address(v4):
                                return False
                        v4 = e3.get('url')
                        if v4 is not None:
                            if contains_credentials(v4):
                                return False
                v3 = e2.get('children')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not (e3 in let_targets_1_set):
                            return False
        v2 = v1.get('observations')
        if v2 is not None:
            let_repeated_8 = duplicates(([x1['id'] for x1 in m['payload']['observations']] if ((m['message_type'] == 'report') and ('observations' in m['payload'])) else []))
            let_repeated_8_set = frozenset(let_repeated_8)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_8_set):
                    return False
                v3 = e2.get('ip_address')
                if v3 is not None:
                    if not ip_address(v3):
                        return False
                v3 = e2.get('account')
                if v3 is not None:
                    if not (v3 in let_targets_4_set):
                        return False
                v3 = e2.get('device_id')
                if v3 is not None:
                    if contains_credentials(v3):
                        return False
        v2 = v1.get('accounts')
        if v2 is not None:
            let_repeated_9 = duplicates(([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else []))
            let_repeated_9_set = frozenset(let_repeated_9)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_9_set):
                    return False
                v3 = e2.get('child_ref')
                if v3 is not None:
                    if not (v3 in let_targets_1_set):
                        return False
                v3 = e2.get('associated_with')
                if v3 is not None:
                    if not (v3 in let_targets_4_set):
                        return False
                v3 = e2.get('identifiers')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        v4 = e3['value']
                        if contains_credentials(v4):
                            return False
        v2 = v1.get('item_relations')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                v3 = e2['item']
                if not (v3 in let_targets_2_set):
                    return False
                v3 = e2['related_item']
                if not (v3 in let_targets_2_set):
                    return False
        v2 = v1.get('involvements')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                v3 = e2['account']
                if not (v3 in let_targets_4_set):
                    return False
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_2_set):
                        return False
                v3 = e2.get('interaction')
                if v3 is not None:
                    if not (v3 in let_targets_5_set):
                        return False
                v3 = e2.get('observation')
                if v3 is not None:
                    if not (v3 in let_targets_3_set):
                        return False
        v2 = v1.get('interactions')
        if v2 is not None:
            let_repeated_10 = duplicates(([x1['id'] for x1 in m['payload']['interactions']] if ((m['message_type'] == 'report') and ('interactions' in m['payload'])) else []))
            let_repeated_10_set = frozenset(let_repeated_10)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_10_set):
                    return False
                v3 = e2.get('parties')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not (e3 in let_targets_4_set):
                            return False
                v3 = e2.get('children')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not (e3 in let_targets_1_set):
                            return False
        v2 = v1.get('actions_taken')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_2_set):
                        return False
                v3 = e2.get('account')
                if v3 is not None:
                    if not (v3 in let_targets_4_set):
                        return False
        v2 = v1.get('takedowns')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_2_set):
                        return False
    v1 = m.get('extensions')
    if v1 is not None:
        for i1, e1 in enumerate(v1):
            if e1['critical']:
                return False
            v2 = e1['namespace']
            if contains_credentials(v2):
                return False
    if m['message_type'] == 'statistics':
        v1 = m['payload']
        let_targets_11 = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        let_targets_11_set = frozenset(let_targets_11)
        v2 = v1['period']
        if not (midnight(v2['start']) <= midnight(v2['end'])):
            return False
        v2 = v1['observations']
        let_repeated_12 = (repeated_cells(m['payload']['observations']) if (m['message_type'] == 'statistics') else [])
        let_repeated_12_set = frozenset(let_repeated_12)
        for i2, e2 in enumerate(v2):
            if (i2 in let_repeated_12_set):
                return False
            v3 = e2.get('coordinates')
            if v3 is not None:
                for i3, e3 in enumerate(v3):
                    v4 = e3['dimension']
                    if not (v4 in let_targets_11_set):
                        return False
        v2 = v1.get('totals')
        if v2 is not None:
            let_wrong_13 = (differing_totals(m['payload']['observations'], m['payload']['totals']) if ((m['message_type'] == 'statistics') and ('totals' in m['payload'])) else [])
            let_wrong_13_set = frozenset(let_wrong_13)
            for i2, e2 in enumerate(v2):
                if (i2 in let_wrong_13_set):
                    return False
                v3 = e2.get('coordinates')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        v4 = e3['dimension']
                        if not (v4 in let_targets_11_set):
                            return False
        v2 = v1.get('dimensions')
        if v2 is not None:
            let_repeated_14 = duplicates(([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else []))
            let_repeated_14_set = frozenset(let_repeated_14)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_14_set):
                    return False
                v3 = e2['codes']
                for i3, e3 in enumerate(v3):
                    if ((('scheme' in e2) and (e2['scheme'] == 'iso-3166-1-alpha-3')) and (e3['code'] in TABLE_withdrawn_area_withdrawn_on)) and not (midnight(m['payload']['period']['start']) < midnight(TABLE_withdrawn_area_withdrawn_on[e3['code']])):
                        return False
                    if not (e3['code'] != 'not_stated'):
                        return False
                    if (((('scheme' in e2) and (e2['scheme'] in TABLE_scheme_codes)) and (e3['code'] != 'not_stated')) and (not (e3['code'] in TABLE_withdrawn_area_withdrawn_on))) and not (e3['code'] in TABLE_scheme_codes[e2['scheme']]):
                        return False
        v2 = v1['publisher']
        v3 = v2.get('contact')
        if v3 is not None:
            if contains_credentials(v3):
                return False
        v2 = v1.get('source')
        if v2 is not None:
            v3 = v2.get('url')
            if v3 is not None:
                if contains_credentials(v3):
                    return False
    v1 = m['governance']
    if not (v1['purpose'] in v1['permitted_purposes']):
        return False
    if (v1['purpose'] != v1['original_purpose']) and not any((('activity' in x1) and (x1['activity'] == 'repurposed')) for x1 in m['provenance']):
        return False
    v2 = v1['original_purpose']
    if (v2 in TABLE_purpose_prohibited):
        return False
    v2 = v1['purpose']
    if (v2 in TABLE_purpose_prohibited):
        return False
    v2 = v1['permitted_purposes']
    for i2, e2 in enumerate(v2):
        if (e2 in TABLE_purpose_prohibited):
            return False
    v2 = v1.get('raised')
    if v2 is not None:
        for i2, e2 in enumerate(v2):
            if not resolve(m, e2['pointer']):
                return False
    v2 = v1.get('rights')
    if v2 is not None:
        v3 = v2.get('contact')
        if v3 is not None:
            if contains_credentials(v3):
                return False
    v1 = m['provenance']
    for i1, e1 in enumerate(v1):
        if not (e1['sequence'] == (i1 + 1)):
            return False
        if not (((((((((not ('activity' in e1)) and (not ('actor' in e1))) and (not ('role' in e1))) and (not ('at' in e1))) and (not ('tool' in e1))) and (not ('purpose' in e1))) and (not ('changes' in e1))) and (not ('content_digest' in e1))) if ('sealed_digest' in e1) else (((('activity' in e1) and ('actor' in e1)) and ('role' in e1)) and ('at' in e1))):
            return False
        if (('previous_step_digest' in e1) and (i1 > 0)) and not (e1['previous_step_digest'] == step_digest(m['provenance'][(i1 - 1)])):
            return False
        if (('content_digest' in e1) and (i1 == (len(m['provenance']) - 1))) and not (e1['content_digest'] == content_digest(m)):
            return False
        v2 = e1.get('purpose')
        if v2 is not None:
            if (v2 in TABLE_purpose_prohibited):
                return False
    v1 = m['sender']
    v2 = v1.get('contact')
    if v2 is not None:
        if contains_credentials(v2):
            return False
    v1 = m.get('recipients')
    if v1 is not None:
        for i1, e1 in enumerate(v1):
            v2 = e1.get('contact')
            if v2 is not None:
                if contains_credentials(v2):
                    return False
    return True


def accept(m: Any, now: datetime) -> bool:
    return m.__class__ is dict and accept_Message(m) and rules_hold(m, now)
