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
    if (('supersedes' in o) and (o['message_id'] in o['supersedes'])) or ((o['message_type'] == 'report') and not ('recipients' in o)) or ((o['message_type'] == 'statistics') and not (o['governance']['data_state'] in SET_2)) or match_Version(v := o["format_version"]) is None or match_MessageId(v := o["message_id"]) is None or (v := o["message_type"]) not in CODES_MessageType or match_DateTime(v := o["created_at"]) is None or (v := o["test"]).__class__ is not bool or len((v := o["language"])) > 35 or match_LanguageTag(v) is None or (v := o["completeness"]) not in CODES_Completeness or not accept_Participant(o["sender"]) or len((v := o["sender_reference"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or not accept_Governance(o["governance"]):
        return False
    v = o["provenance"]
    if v.__class__ is not list or not v:
        return False
    for e in v:
        if not accept_ProvenanceStep(e):
            return False
    v = o["payload"]
    if not ((o["message_type"] == 'report' and accept_Report(v)) or (o["message_type"] == 'statistics' and accept_Statistics(v))):
        return False
    k = len(o) - 12
    if not k:
        return True
    if "recipients" in o:
        v = o["recipients"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Participant(e):
                return False
        k -= 1
        if not k:
            return True
    if "receiver_references" in o:
        v = o["receiver_references"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_ReceiverReference(e):
                return False
        k -= 1
        if not k:
            return True
    if "in_reply_to" in o:
        if match_MessageId(v := o["in_reply_to"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "supersedes" in o:
        v = o["supersedes"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if match_MessageId(e) is None:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "supplements" in o:
        v = o["supplements"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if match_MessageId(e) is None:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "batch" in o:
        if not accept_Batch(o["batch"]):
            return False
        k -= 1
        if not k:
            return True
    if "methodology" in o:
        if not accept_Methodology(o["methodology"]):
            return False
        k -= 1
        if not k:
            return True
    if "exposure_advisory" in o:
        v = o["exposure_advisory"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Code(e):
                return False
        k -= 1
        if not k:
            return True
    if "extensions" in o:
        v = o["extensions"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Extension(e):
                return False
        k -= 1
        if not k:
            return True
    if "nonce" in o:
        if len((v := o["nonce"])) > 86 or match_Nonce(v) is None or len(v) < 22 or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "expected_signers" in o:
        v = o["expected_signers"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if match_ParticipantId(e) is None:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "signatures" in o:
        v = o["signatures"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Signature(e):
                return False
        k -= 1
        if not k:
            return True
    return False


def accept_Batch(o: Any) -> bool:
    if len((v := o["id"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (v := o["position"]).__class__ is not int or v < 1 or v > 1000000 or (v := o["count"]).__class__ is not int or v < 1 or v > 1000000:
        return False
    return len(o) == 3


def accept_ReceiverReference(o: Any) -> bool:
    if match_ParticipantId(v := o["participant_id"]) is None or len((v := o["reference"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    return len(o) == 2


def accept_Signature(o: Any) -> bool:
    if match_ParticipantId(v := o["signer"]) is None or len((v := o["key_thumbprint"])) > 1024 or match_Base64Url(v) is None or len(v) < 4 or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or len((v := o["value"])) > 4096 or match_DetachedJws(v) is None or len(v) < 20 or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    k = len(o) - 3
    if not k:
        return True
    if "at" in o:
        if match_DateTime(v := o["at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Participant(o: Any) -> bool:
    if match_ParticipantId(v := o["participant_id"]) is None or (v := o["role"]) not in CODES_ParticipantRole:
        return False
    k = len(o) - 2
    if not k:
        return True
    if "name" in o:
        if len((v := o["name"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "country" in o:
        if (v := o["country"]) not in CODES_CountryCode:
            return False
        k -= 1
        if not k:
            return True
    if "contact" in o:
        if len((v := o["contact"])) > 254 or match_ContactUri(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (contains_credentials(v)):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Governance(o: Any) -> bool:
    if (not (o['purpose'] in o['permitted_purposes'])) or match_ParticipantId(v := o["controller"]) is None or not accept_Storage(o["storage"]) or (v := o["data_state"]) not in CODES_DataState or (v := o["original_purpose"]) not in CODES_Purpose or ((v in TABLE_purpose_prohibited)) or (v := o["purpose"]) not in CODES_Purpose or ((v in TABLE_purpose_prohibited)):
        return False
    v = o["permitted_purposes"]
    if v.__class__ is not list or not v:
        return False
    for e in v:
        if e not in CODES_Purpose or ((e in TABLE_purpose_prohibited)):
            return False
    if len(v) > 1 and len(set(v)) != len(v):
        return False
    v = o["disclosure_basis"]
    if v.__class__ is not list or not v:
        return False
    for e in v:
        if not accept_LegalBasis(e):
            return False
    if (v := o["sensitivity"]) not in CODES_Sensitivity:
        return False
    k = len(o) - 8
    if not k:
        return True
    if "joint_controllers" in o:
        v = o["joint_controllers"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if match_ParticipantId(e) is None:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "processors" in o:
        v = o["processors"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if match_ParticipantId(e) is None:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "transfer_ground" in o:
        v = o["transfer_ground"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_LegalBasis(e):
                return False
        k -= 1
        if not k:
            return True
    if "recipient_basis" in o:
        v = o["recipient_basis"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_LegalBasis(e):
                return False
        k -= 1
        if not k:
            return True
    if "raised" in o:
        v = o["raised"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_RaisedSensitivity(e):
                return False
        k -= 1
        if not k:
            return True
    if "handling" in o:
        if not accept_Handling(o["handling"]):
            return False
        k -= 1
        if not k:
            return True
    if "retention" in o:
        v = o["retention"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_RetentionClock(e):
                return False
        k -= 1
        if not k:
            return True
    if "preservation" in o:
        v = o["preservation"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Preservation(e):
                return False
        k -= 1
        if not k:
            return True
    if "legal_process" in o:
        v = o["legal_process"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_LegalProcess(e):
                return False
        k -= 1
        if not k:
            return True
    if "rights" in o:
        if not accept_DataSubjectRights(o["rights"]):
            return False
        k -= 1
        if not k:
            return True
    if "agreement_reference" in o:
        if len((v := o["agreement_reference"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "impact_assessment_reference" in o:
        if len((v := o["impact_assessment_reference"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "ethics_approval_reference" in o:
        if len((v := o["ethics_approval_reference"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Storage(o: Any) -> bool:
    if match_ParticipantId(v := o["custodian"]) is None or (v := o["country"]) not in CODES_CountryCode:
        return False
    return len(o) == 2


def accept_LegalInstrument(o: Any) -> bool:
    if len((v := o["scheme"])) > 63 or match_Scheme(v) is None or len((v := o["code"])) > 64 or match_CodeValue(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    return len(o) == 2


def accept_LegalBasis(o: Any) -> bool:
    if not accept_LegalInstrument(o["instrument"]):
        return False
    k = len(o) - 1
    if not k:
        return True
    if "jurisdiction" in o:
        if match_Jurisdiction(v := o["jurisdiction"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "valid_from" in o:
        if match_Date(v := o["valid_from"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "valid_until" in o:
        if match_Date(v := o["valid_until"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "reference" in o:
        if len((v := o["reference"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_RaisedSensitivity(o: Any) -> bool:
    if len((v := o["pointer"])) > 256 or match_Pointer(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (v := o["sensitivity"]) not in CODES_Sensitivity:
        return False
    return len(o) == 2


def accept_Handling(o: Any) -> bool:
    if o.__class__ is not dict:
        return False
    k = len(o) - 0
    if not k:
        return True
    if "tlp" in o:
        if (v := o["tlp"]) not in CODES_TlpLabel:
            return False
        k -= 1
        if not k:
            return True
    if "affected_party_notification" in o:
        if not accept_NotificationLimit(o["affected_party_notification"]):
            return False
        k -= 1
        if not k:
            return True
    if "user_notified" in o:
        if (v := o["user_notified"]) not in CODES_AnswerRecorded:
            return False
        k -= 1
        if not k:
            return True
    if "encrypt_in_transit" in o:
        if (v := o["encrypt_in_transit"]) not in CODES_EncryptionDemand:
            return False
        k -= 1
        if not k:
            return True
    if "onward_sharing" in o:
        if not accept_Code(o["onward_sharing"]):
            return False
        k -= 1
        if not k:
            return True
    if "sharing_group" in o:
        if not accept_SharingGroup(o["sharing_group"]):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_NotificationLimit(o: Any) -> bool:
    if (v := o["value"]) not in CODES_NotificationPermission:
        return False
    k = len(o) - 1
    if not k:
        return True
    if "ends_at" in o:
        if match_Date(v := o["ends_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "review_at" in o:
        if match_Date(v := o["review_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_SharingGroup(o: Any) -> bool:
    if len((v := o["group_id"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    k = len(o) - 1
    if not k:
        return True
    if "terms_reference" in o:
        if len((v := o["terms_reference"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "admitted_roles" in o:
        v = o["admitted_roles"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e not in CODES_ParticipantRole:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_RetentionClock(o: Any) -> bool:
    if not accept_Code(o["scope"]) or match_Date(v := o["starts_on"]) is None or (v := o["hold"]).__class__ is not bool:
        return False
    k = len(o) - 3
    if not k:
        return True
    if "minimum" in o:
        if match_Duration(v := o["minimum"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "maximum" in o:
        if match_Duration(v := o["maximum"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "basis" in o:
        if len((v := o["basis"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Preservation(o: Any) -> bool:
    if not accept_Code(o["what"]) or match_ParticipantId(v := o["custodian"]) is None:
        return False
    k = len(o) - 2
    if not k:
        return True
    if "until" in o:
        if match_Date(v := o["until"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "basis" in o:
        if len((v := o["basis"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_LegalProcess(o: Any) -> bool:
    if not accept_Code(o["type"]) or len((v := o["authority"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or len((v := o["reference"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    k = len(o) - 3
    if not k:
        return True
    if "jurisdiction" in o:
        if match_Jurisdiction(v := o["jurisdiction"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "non_disclosure_until" in o:
        if match_Date(v := o["non_disclosure_until"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_DataSubjectRights(o: Any) -> bool:
    if o.__class__ is not dict:
        return False
    k = len(o) - 0
    if not k:
        return True
    if "contact" in o:
        if len((v := o["contact"])) > 254 or match_ContactUri(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (contains_credentials(v)):
            return False
        k -= 1
        if not k:
            return True
    if "restriction_ground" in o:
        if not accept_LegalBasis(o["restriction_ground"]):
            return False
        k -= 1
        if not k:
            return True
    if "open_request" in o:
        if (v := o["open_request"]) not in CODES_AnswerRecorded:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_ProvenanceStep(o: Any) -> bool:
    if (not (((((((((not ('activity' in o)) and (not ('actor' in o))) and (not ('role' in o))) and (not ('at' in o))) and (not ('tool' in o))) and (not ('purpose' in o))) and (not ('changes' in o))) and (not ('content_digest' in o))) if ('sealed_digest' in o) else (((('activity' in o) and ('actor' in o)) and ('role' in o)) and ('at' in o)))) or (v := o["sequence"]).__class__ is not int or v < 1 or v > 100000:
        return False
    k = len(o) - 1
    if not k:
        return True
    if "activity" in o:
        if (v := o["activity"]) not in CODES_Activity:
            return False
        k -= 1
        if not k:
            return True
    if "actor" in o:
        if match_ParticipantId(v := o["actor"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "role" in o:
        if (v := o["role"]) not in CODES_ParticipantRole:
            return False
        k -= 1
        if not k:
            return True
    if "at" in o:
        if match_DateTime(v := o["at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "tool" in o:
        if not accept_Tool(o["tool"]):
            return False
        k -= 1
        if not k:
            return True
    if "purpose" in o:
        if (v := o["purpose"]) not in CODES_Purpose or ((v in TABLE_purpose_prohibited)):
            return False
        k -= 1
        if not k:
            return True
    if "changes" in o:
        v = o["changes"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Change(e):
                return False
        k -= 1
        if not k:
            return True
    if "content_digest" in o:
        if match_Digest(v := o["content_digest"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "previous_step_digest" in o:
        if match_Digest(v := o["previous_step_digest"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "signature" in o:
        if not accept_Signature(o["signature"]):
            return False
        k -= 1
        if not k:
            return True
    if "sealed_digest" in o:
        if match_Digest(v := o["sealed_digest"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Tool(o: Any) -> bool:
    if len((v := o["name"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (v := o["kind"]) not in CODES_ToolKind:
        return False
    k = len(o) - 2
    if not k:
        return True
    if "version" in o:
        if len((v := o["version"])) > 63 or match_ToolVersion(v) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Change(o: Any) -> bool:
    if len((v := o["pointer"])) > 256 or match_Pointer(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (v := o["kind"]) not in CODES_ChangeKind:
        return False
    k = len(o) - 2
    if not k:
        return True
    if "reason" in o:
        if not accept_Code(o["reason"]):
            return False
        k -= 1
        if not k:
            return True
    if "mapping" in o:
        if len((v := o["mapping"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "commitment" in o:
        if match_Digest(v := o["commitment"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Methodology(o: Any) -> bool:
    if o.__class__ is not dict:
        return False
    k = len(o) - 0
    if not k:
        return True
    if "collection" in o:
        v = o["collection"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Code(e):
                return False
        k -= 1
        if not k:
            return True
    if "processing" in o:
        v = o["processing"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Code(e):
                return False
        k -= 1
        if not k:
            return True
    if "storage" in o:
        v = o["storage"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Code(e):
                return False
        k -= 1
        if not k:
            return True
    if "detection_methods" in o:
        v = o["detection_methods"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e not in CODES_DetectionMethod:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "human_review" in o:
        if not accept_Code(o["human_review"]):
            return False
        k -= 1
        if not k:
            return True
    if "tools" in o:
        v = o["tools"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Tool(e):
                return False
        k -= 1
        if not k:
            return True
    if "limits" in o:
        v = o["limits"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Code(e):
                return False
        k -= 1
        if not k:
            return True
    if "mandate" in o:
        v = o["mandate"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_LegalBasis(e):
                return False
        k -= 1
        if not k:
            return True
    if "note" in o:
        if len((v := o["note"])) > 4000 or match_Text(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Extension(o: Any) -> bool:
    if (o['critical']) or len((v := o["namespace"])) > 512 or match_Iri(v) is None or len(v) < 5 or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (contains_credentials(v)) or (v := o["critical"]).__class__ is not bool or (v := o["content"]).__class__ is not dict or not plain(v, OPEN_DEPTH, 32) or (contains_media(v)):
        return False
    return len(o) == 3


def accept_Code(o: Any) -> bool:
    if len((v := o["scheme"])) > 63 or match_Scheme(v) is None or len((v := o["code"])) > 64 or match_CodeValue(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    k = len(o) - 2
    if not k:
        return True
    if "scheme_version" in o:
        if len((v := o["scheme_version"])) > 32 or match_SchemeVersion(v) is None:
            return False
        k -= 1
        if not k:
            return True
    if "jurisdiction" in o:
        if match_Jurisdiction(v := o["jurisdiction"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Classification(o: Any) -> bool:
    if ((('code' in o) and (o['scheme'] in TABLE_scheme_codes)) and not (o['code'] in TABLE_scheme_codes[o['scheme']])) or (not ((o['status'] == 'assessed') == ('code' in o))) or len((v := o["scheme"])) > 63 or match_Scheme(v) is None or (v := o["status"]) not in CODES_AssessmentStatus:
        return False
    k = len(o) - 2
    if not k:
        return True
    if "scheme_version" in o:
        if len((v := o["scheme_version"])) > 32 or match_SchemeVersion(v) is None:
            return False
        k -= 1
        if not k:
            return True
    if "jurisdiction" in o:
        if match_Jurisdiction(v := o["jurisdiction"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "section" in o:
        if len((v := o["section"])) > 64 or match_CodeValue(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "code" in o:
        if len((v := o["code"])) > 64 or match_CodeValue(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "assessed_by" in o:
        if match_ParticipantId(v := o["assessed_by"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "at" in o:
        if match_DateTime(v := o["at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "independent_assessments" in o:
        if (v := o["independent_assessments"]).__class__ is not int or v < 0 or v > 1000:
            return False
        k -= 1
        if not k:
            return True
    if "grade" in o:
        if not accept_Code(o["grade"]):
            return False
        k -= 1
        if not k:
            return True
    if "grade_minimum_assessments" in o:
        if (v := o["grade_minimum_assessments"]).__class__ is not int or v < 1 or v > 1000:
            return False
        k -= 1
        if not k:
            return True
    if "disputed" in o:
        if (v := o["disputed"]).__class__ is not bool:
            return False
        k -= 1
        if not k:
            return True
    if "recoded_from" in o:
        if not accept_RecodedCode(o["recoded_from"]):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_RecodedCode(o: Any) -> bool:
    if not accept_Code(o["original"]) or len((v := o["mapping"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (v := o["relation"]) not in CODES_MappingRelation:
        return False
    return len(o) == 3


def accept_BaselineAssessment(o: Any) -> bool:
    if (v := o["value"]) not in CODES_AnswerAssessed:
        return False
    k = len(o) - 1
    if not k:
        return True
    if "assessed_by" in o:
        if match_ParticipantId(v := o["assessed_by"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "at" in o:
        if match_DateTime(v := o["at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Report(o: Any) -> bool:
    if not accept_Code(o["report_kind"]) or (v := o["report_source"]) not in CODES_ReportSource or match_DateTime(v := o["received_at"]) is None or not accept_Incident(o["incident"]):
        return False
    k = len(o) - 4
    if not k:
        return True
    if "reporter_contact_held_by" in o:
        if match_ParticipantId(v := o["reporter_contact_held_by"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "routing" in o:
        if not accept_Routing(o["routing"]):
            return False
        k -= 1
        if not k:
            return True
    if "children" in o:
        v = o["children"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Child(e):
                return False
        k -= 1
        if not k:
            return True
    if "accounts" in o:
        v = o["accounts"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Account(e):
                return False
        k -= 1
        if not k:
            return True
    if "content_items" in o:
        v = o["content_items"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_ContentItem(e):
                return False
        k -= 1
        if not k:
            return True
    if "item_relations" in o:
        v = o["item_relations"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_ItemRelation(e):
                return False
        k -= 1
        if not k:
            return True
    if "involvements" in o:
        v = o["involvements"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Involvement(e):
                return False
        k -= 1
        if not k:
            return True
    if "interactions" in o:
        v = o["interactions"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Interaction(e):
                return False
        k -= 1
        if not k:
            return True
    if "observations" in o:
        v = o["observations"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Observation(e):
                return False
        k -= 1
        if not k:
            return True
    if "actions_taken" in o:
        v = o["actions_taken"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_ActionTaken(e):
                return False
        k -= 1
        if not k:
            return True
    if "takedowns" in o:
        v = o["takedowns"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Takedown(e):
                return False
        k -= 1
        if not k:
            return True
    if "narratives" in o:
        v = o["narratives"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Narrative(e):
                return False
        k -= 1
        if not k:
            return True
    if "related_reports" in o:
        v = o["related_reports"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_RelatedReport(e):
                return False
        k -= 1
        if not k:
            return True
    return False


def accept_Incident(o: Any) -> bool:
    if ((('earliest' in o) and ('latest' in o)) and not (timestamp(o['earliest']) <= timestamp(o['latest']))) or not accept_Urgency(o["urgency"]):
        return False
    k = len(o) - 1
    if not k:
        return True
    if "harm_types" in o:
        v = o["harm_types"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e not in CODES_HarmType:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "classifications" in o:
        v = o["classifications"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Classification(e):
                return False
        k -= 1
        if not k:
            return True
    if "channels" in o:
        v = o["channels"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if e not in CODES_Channel:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "earliest" in o:
        if match_DateTime(v := o["earliest"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "latest" in o:
        if match_DateTime(v := o["latest"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "precision" in o:
        if match_Duration(v := o["precision"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "ongoing" in o:
        if (v := o["ongoing"]) not in CODES_Answer:
            return False
        k -= 1
        if not k:
            return True
    if "minor_to_minor" in o:
        if (v := o["minor_to_minor"]) not in CODES_AnswerAssessed:
            return False
        k -= 1
        if not k:
            return True
    if "diversion_handling" in o:
        if (v := o["diversion_handling"]) not in CODES_AnswerRecorded:
            return False
        k -= 1
        if not k:
            return True
    if "jurisdictions" in o:
        v = o["jurisdictions"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_IncidentJurisdiction(e):
                return False
        k -= 1
        if not k:
            return True
    return False


def accept_Urgency(o: Any) -> bool:
    if (v := o["threat_to_life"]) not in CODES_AnswerAssessed:
        return False
    k = len(o) - 1
    if not k:
        return True
    if "level" in o:
        if not accept_Code(o["level"]):
            return False
        k -= 1
        if not k:
            return True
    if "reason" in o:
        if not accept_Code(o["reason"]):
            return False
        k -= 1
        if not k:
            return True
    if "basis" in o:
        if not accept_Code(o["basis"]):
            return False
        k -= 1
        if not k:
            return True
    if "danger_types" in o:
        v = o["danger_types"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Code(e):
                return False
        k -= 1
        if not k:
            return True
    if "act_by" in o:
        if match_DateTime(v := o["act_by"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "out_of_band_contact" in o:
        if (v := o["out_of_band_contact"]) not in CODES_OutOfBandContact:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_IncidentJurisdiction(o: Any) -> bool:
    if (v := o["country"]) not in CODES_CountryCode or (v := o["relation"]) not in CODES_JurisdictionRelation:
        return False
    return len(o) == 2


def accept_Routing(o: Any) -> bool:
    if o.__class__ is not dict:
        return False
    k = len(o) - 0
    if not k:
        return True
    if "reason" in o:
        if not accept_Code(o["reason"]):
            return False
        k -= 1
        if not k:
            return True
    if "referred_by" in o:
        if match_ParticipantId(v := o["referred_by"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "competent_country" in o:
        if (v := o["competent_country"]) not in CODES_CountryCode:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_RelatedReport(o: Any) -> bool:
    if match_ParticipantId(v := o["participant_id"]) is None or len((v := o["reference"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or not accept_Code(o["relation"]):
        return False
    return len(o) == 3


def accept_Child(o: Any) -> bool:
    if (not (('age_assessments' in o) or ('age_not_assessed_reason' in o))) or match_LocalId(v := o["id"]) is None:
        return False
    k = len(o) - 1
    if not k:
        return True
    if "age_assessments" in o:
        v = o["age_assessments"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_AgeAssessment(e):
                return False
        k -= 1
        if not k:
            return True
    if "age_not_assessed_reason" in o:
        if not accept_Code(o["age_not_assessed_reason"]):
            return False
        k -= 1
        if not k:
            return True
    if "legal_age_results" in o:
        v = o["legal_age_results"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_LegalAgeResult(e):
                return False
        k -= 1
        if not k:
            return True
    if "adult_now" in o:
        if (v := o["adult_now"]) not in CODES_Answer:
            return False
        k -= 1
        if not k:
            return True
    if "gender" in o:
        if not accept_Gender(o["gender"]):
            return False
        k -= 1
        if not k:
            return True
    if "identification" in o:
        if (v := o["identification"]) not in CODES_IdentificationStatus:
            return False
        k -= 1
        if not k:
            return True
    if "country" in o:
        if (v := o["country"]) not in CODES_CountryCode:
            return False
        k -= 1
        if not k:
            return True
    if "notification_preference" in o:
        if not accept_NotificationPreference(o["notification_preference"]):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_AgeAssessment(o: Any) -> bool:
    if ((('years_min' in o) and ('years_max' in o)) and not (o['years_min'] <= o['years_max'])) or ((o['basis'] == 'maturity') and not ((not ('years_min' in o)) and (not ('years_max' in o)))) or (('maturity' in o) and not (o['basis'] == 'maturity')) or (v := o["basis"]) not in CODES_AgeBasis or (v := o["moment"]) not in CODES_AgeMoment or match_ParticipantId(v := o["assessed_by"]) is None or match_DateTime(v := o["at"]) is None:
        return False
    k = len(o) - 4
    if not k:
        return True
    if "years_min" in o:
        if (v := o["years_min"]).__class__ is not int or v < 0 or v > 150:
            return False
        k -= 1
        if not k:
            return True
    if "years_max" in o:
        if (v := o["years_max"]).__class__ is not int or v < 0 or v > 150:
            return False
        k -= 1
        if not k:
            return True
    if "maturity" in o:
        if not accept_Code(o["maturity"]):
            return False
        k -= 1
        if not k:
            return True
    if "assessor_role" in o:
        if not accept_Code(o["assessor_role"]):
            return False
        k -= 1
        if not k:
            return True
    if "tool" in o:
        if not accept_Tool(o["tool"]):
            return False
        k -= 1
        if not k:
            return True
    if "confidence" in o:
        if (v := o["confidence"]) not in CODES_Confidence:
            return False
        k -= 1
        if not k:
            return True
    if "not_assessable" in o:
        if not accept_Code(o["not_assessable"]):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_LegalAgeResult(o: Any) -> bool:
    if match_Jurisdiction(v := o["jurisdiction"]) is None or len((v := o["provision"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or match_Date(v := o["date"]) is None or (v := o["result"]) not in CODES_AnswerDetermined:
        return False
    k = len(o) - 4
    if not k:
        return True
    if "limit_years" in o:
        if (v := o["limit_years"]).__class__ is not int or v < 0 or v > 150:
            return False
        k -= 1
        if not k:
            return True
    if "from_basis" in o:
        if (v := o["from_basis"]) not in CODES_AgeBasis:
            return False
        k -= 1
        if not k:
            return True
    if "given_by" in o:
        if match_ParticipantId(v := o["given_by"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Gender(o: Any) -> bool:
    if (v := o["value"]) not in CODES_GenderValue:
        return False
    k = len(o) - 1
    if not k:
        return True
    if "basis" in o:
        if (v := o["basis"]) not in CODES_GenderBasis:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_NotificationPreference(o: Any) -> bool:
    if (v := o["value"]) not in CODES_AnswerRecorded or match_ParticipantId(v := o["held_by"]) is None:
        return False
    return len(o) == 2


def accept_Account(o: Any) -> bool:
    if match_LocalId(v := o["id"]) is None or (v := o["role"]) not in CODES_AccountRole or len((v := o["service"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    k = len(o) - 3
    if not k:
        return True
    if "child_ref" in o:
        if match_LocalId(v := o["child_ref"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "associated_with" in o:
        if match_LocalId(v := o["associated_with"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "association" in o:
        if not accept_Code(o["association"]):
            return False
        k -= 1
        if not k:
            return True
    if "holder_is_minor" in o:
        if (v := o["holder_is_minor"]) not in CODES_AnswerDetermined:
            return False
        k -= 1
        if not k:
            return True
    if "compromised" in o:
        if (v := o["compromised"]) not in CODES_Answer:
            return False
        k -= 1
        if not k:
            return True
    if "country" in o:
        if (v := o["country"]) not in CODES_CountryCode:
            return False
        k -= 1
        if not k:
            return True
    if "identifiers" in o:
        v = o["identifiers"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Identifier(e):
                return False
        k -= 1
        if not k:
            return True
    if "actions" in o:
        v = o["actions"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_AccountAction(e):
                return False
        k -= 1
        if not k:
            return True
    return False


def accept_Identifier(o: Any) -> bool:
    if (v := o["type"]) not in CODES_IdentifierType or len((v := o["value"])) > 512 or match_IdentifierValue(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (contains_credentials(v)):
        return False
    k = len(o) - 2
    if not k:
        return True
    if "scheme" in o:
        if len((v := o["scheme"])) > 63 or match_Scheme(v) is None:
            return False
        k -= 1
        if not k:
            return True
    if "observed_at" in o:
        if match_DateTime(v := o["observed_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "verified" in o:
        if (v := o["verified"]) not in CODES_Answer:
            return False
        k -= 1
        if not k:
            return True
    if "why_needed" in o:
        if not accept_Code(o["why_needed"]):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_AccountAction(o: Any) -> bool:
    if (v := o["action"]) not in CODES_AccountMeasure or match_DateTime(v := o["at"]) is None:
        return False
    k = len(o) - 2
    if not k:
        return True
    if "by" in o:
        if match_ParticipantId(v := o["by"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "reversed_at" in o:
        if match_DateTime(v := o["reversed_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "user_notified" in o:
        if (v := o["user_notified"]) not in CODES_AnswerRecorded:
            return False
        k -= 1
        if not k:
            return True
    if "user_notified_at" in o:
        if match_DateTime(v := o["user_notified_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "appeal" in o:
        if not accept_Appeal(o["appeal"]):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Appeal(o: Any) -> bool:
    if (v := o["state"]) not in CODES_AppealState:
        return False
    k = len(o) - 1
    if not k:
        return True
    if "at" in o:
        if match_DateTime(v := o["at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_ContentItem(o: Any) -> bool:
    if match_LocalId(v := o["id"]) is None or (v := o["kind"]) not in CODES_ContentKind or (v := o["synthetic_status"]) not in CODES_SyntheticStatus:
        return False
    k = len(o) - 3
    if not k:
        return True
    if "media_type" in o:
        if len((v := o["media_type"])) > 127 or match_MediaType(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "size_bytes" in o:
        if (v := o["size_bytes"]).__class__ is not int or v < 0 or v > 9007199254740991:
            return False
        k -= 1
        if not k:
            return True
    if "hashes" in o:
        v = o["hashes"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_ContentHash(e):
                return False
        k -= 1
        if not k:
            return True
    if "name_digest" in o:
        if match_Digest(v := o["name_digest"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "locations" in o:
        v = o["locations"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_ContentLocation(e):
                return False
        k -= 1
        if not k:
            return True
    if "classifications" in o:
        v = o["classifications"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Classification(e):
                return False
        k -= 1
        if not k:
            return True
    if "interpol_baseline" in o:
        if not accept_BaselineAssessment(o["interpol_baseline"]):
            return False
        k -= 1
        if not k:
            return True
    if "production_context" in o:
        if not accept_ProductionContext(o["production_context"]):
            return False
        k -= 1
        if not k:
            return True
    if "views" in o:
        v = o["views"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_View(e):
                return False
        k -= 1
        if not k:
            return True
    if "publicly_available" in o:
        if (v := o["publicly_available"]) not in CODES_Answer:
            return False
        k -= 1
        if not k:
            return True
    if "relevance" in o:
        if (v := o["relevance"]) not in CODES_ContentRelevance:
            return False
        k -= 1
        if not k:
            return True
    if "children" in o:
        v = o["children"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if match_LocalId(e) is None:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "technical" in o:
        if not accept_ContentTechnical(o["technical"]):
            return False
        k -= 1
        if not k:
            return True
    if "series" in o:
        v = o["series"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_SeriesReference(e):
                return False
        k -= 1
        if not k:
            return True
    return False


def accept_ContentHash(o: Any) -> bool:
    if ((o['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(o['value']) == TABLE_hash_algorithm_digest_hex_length[o['algorithm']])) or ((o['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_3(o['value']) is not None)) or (v := o["algorithm"]) not in CODES_HashAlgorithm or len((v := o["value"])) > 8192 or match_HashValue(v) is None or len(v) < 8 or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    k = len(o) - 2
    if not k:
        return True
    if "computed_by" in o:
        if match_ParticipantId(v := o["computed_by"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "at" in o:
        if match_DateTime(v := o["at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "over" in o:
        if (v := o["over"]) not in CODES_HashTarget:
            return False
        k -= 1
        if not k:
            return True
    if "match" in o:
        if not accept_HashMatch(o["match"]):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_HashMatch(o: Any) -> bool:
    if not accept_Code(o["hash_list"]) or (v := o["kind"]) not in CODES_HashMatchKind:
        return False
    k = len(o) - 2
    if not k:
        return True
    if "distance" in o:
        if (v := o["distance"]).__class__ is not int or v < 0 or v > 65535:
            return False
        k -= 1
        if not k:
            return True
    if "verified" in o:
        if (v := o["verified"]) not in CODES_Answer:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_ContentLocation(o: Any) -> bool:
    if o.__class__ is not dict:
        return False
    k = len(o) - 0
    if not k:
        return True
    if "url" in o:
        if len((v := o["url"])) > 2048 or match_Url(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (contains_credentials(v)):
            return False
        k -= 1
        if not k:
            return True
    if "environment" in o:
        if (v := o["environment"]) not in CODES_NetworkEnvironment:
            return False
        k -= 1
        if not k:
            return True
    if "hosting_country" in o:
        if (v := o["hosting_country"]) not in CODES_CountryCode:
            return False
        k -= 1
        if not k:
            return True
    if "ip_address" in o:
        if len((v := o["ip_address"])) > 45 or match_IpAddress(v) is None or len(v) < 2 or (not ip_address(v)):
            return False
        k -= 1
        if not k:
            return True
    if "asn" in o:
        if (v := o["asn"]).__class__ is not int or v < 0 or v > 4294967295:
            return False
        k -= 1
        if not k:
            return True
    if "site_type" in o:
        if not accept_Code(o["site_type"]):
            return False
        k -= 1
        if not k:
            return True
    if "commerciality" in o:
        if not accept_Code(o["commerciality"]):
            return False
        k -= 1
        if not k:
            return True
    if "payment_methods" in o:
        v = o["payment_methods"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Code(e):
                return False
        k -= 1
        if not k:
            return True
    if "access_needs_credentials" in o:
        if (v := o["access_needs_credentials"]) not in CODES_Answer:
            return False
        k -= 1
        if not k:
            return True
    if "availability" in o:
        if (v := o["availability"]) not in CODES_Availability:
            return False
        k -= 1
        if not k:
            return True
    if "checked_at" in o:
        if match_DateTime(v := o["checked_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "availability_history" in o:
        v = o["availability_history"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_AvailabilityCheck(e):
                return False
        k -= 1
        if not k:
            return True
    return False


def accept_AvailabilityCheck(o: Any) -> bool:
    if (v := o["availability"]) not in CODES_Availability or match_DateTime(v := o["at"]) is None:
        return False
    k = len(o) - 2
    if not k:
        return True
    if "by" in o:
        if match_ParticipantId(v := o["by"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_ProductionContext(o: Any) -> bool:
    if (v := o["status"]) not in CODES_AssessmentStatus:
        return False
    k = len(o) - 1
    if not k:
        return True
    if "conduct_of_others" in o:
        v = o["conduct_of_others"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Code(e):
                return False
        k -= 1
        if not k:
            return True
    return False


def accept_View(o: Any) -> bool:
    if match_ParticipantId(v := o["participant"]) is None or (v := o["whole_item"]) not in CODES_AnswerRecorded or match_DateTime(v := o["at"]) is None:
        return False
    k = len(o) - 3
    if not k:
        return True
    if "before_submission" in o:
        if (v := o["before_submission"]) not in CODES_AnswerRecorded:
            return False
        k -= 1
        if not k:
            return True
    if "technical_metadata_viewed" in o:
        if (v := o["technical_metadata_viewed"]) not in CODES_AnswerRecorded:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_ContentTechnical(o: Any) -> bool:
    if o.__class__ is not dict:
        return False
    k = len(o) - 0
    if not k:
        return True
    if "make" in o:
        if len((v := o["make"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "model" in o:
        if len((v := o["model"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "software" in o:
        if len((v := o["software"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "captured_at" in o:
        if match_DateTime(v := o["captured_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "capture_location" in o:
        if not accept_CaptureLocation(o["capture_location"]):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_CaptureLocation(o: Any) -> bool:
    if match_Latitude(v := o["latitude"]) is None or match_Longitude(v := o["longitude"]) is None:
        return False
    return len(o) == 2


def accept_SeriesReference(o: Any) -> bool:
    if match_ParticipantId(v := o["authority"]) is None or len((v := o["series_id"])) > 63 or match_OpaqueId(v) is None:
        return False
    return len(o) == 2


def accept_ItemRelation(o: Any) -> bool:
    if match_LocalId(v := o["item"]) is None or (v := o["relation"]) not in CODES_ItemRelationKind or match_LocalId(v := o["related_item"]) is None:
        return False
    k = len(o) - 3
    if not k:
        return True
    if "asserted_by" in o:
        if match_ParticipantId(v := o["asserted_by"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "at" in o:
        if match_DateTime(v := o["at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Involvement(o: Any) -> bool:
    if match_LocalId(v := o["account"]) is None or (v := o["act"]) not in CODES_InvolvementAct:
        return False
    k = len(o) - 2
    if not k:
        return True
    if "item" in o:
        if match_LocalId(v := o["item"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "interaction" in o:
        if match_LocalId(v := o["interaction"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "at" in o:
        if match_DateTime(v := o["at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "observation" in o:
        if match_LocalId(v := o["observation"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Interaction(o: Any) -> bool:
    if match_LocalId(v := o["id"]) is None or (v := o["channel"]) not in CODES_Channel:
        return False
    k = len(o) - 2
    if not k:
        return True
    if "parties" in o:
        v = o["parties"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if match_LocalId(e) is None:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "children" in o:
        v = o["children"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if match_LocalId(e) is None:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "first_at" in o:
        if match_DateTime(v := o["first_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "last_at" in o:
        if match_DateTime(v := o["last_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "count" in o:
        if (v := o["count"]).__class__ is not int or v < 0 or v > 9007199254740991:
            return False
        k -= 1
        if not k:
            return True
    if "languages" in o:
        v = o["languages"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if len(e) > 35 or match_LanguageTag(e) is None:
                return False
        if len(v) > 1 and len(set(v)) != len(v):
            return False
        k -= 1
        if not k:
            return True
    if "digest" in o:
        if match_Digest(v := o["digest"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "custodian" in o:
        if match_ParticipantId(v := o["custodian"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "reported_account_conduct" in o:
        v = o["reported_account_conduct"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_Code(e):
                return False
        k -= 1
        if not k:
            return True
    return False


def accept_Observation(o: Any) -> bool:
    if match_LocalId(v := o["id"]) is None or (v := o["event"]) not in CODES_ObservedEvent or match_DateTime(v := o["at"]) is None:
        return False
    k = len(o) - 3
    if not k:
        return True
    if "clock_source" in o:
        if not accept_Code(o["clock_source"]):
            return False
        k -= 1
        if not k:
            return True
    if "ip_address" in o:
        if len((v := o["ip_address"])) > 45 or match_IpAddress(v) is None or len(v) < 2 or (not ip_address(v)):
            return False
        k -= 1
        if not k:
            return True
    if "port" in o:
        if (v := o["port"]).__class__ is not int or v < 1 or v > 65535:
            return False
        k -= 1
        if not k:
            return True
    if "possible_proxy" in o:
        if (v := o["possible_proxy"]) not in CODES_Answer:
            return False
        k -= 1
        if not k:
            return True
    if "account" in o:
        if match_LocalId(v := o["account"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "device_id" in o:
        if len((v := o["device_id"])) > 512 or match_IdentifierValue(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (contains_credentials(v)):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_ActionTaken(o: Any) -> bool:
    if not accept_Code(o["action"]) or match_ParticipantId(v := o["by"]) is None or match_DateTime(v := o["at"]) is None:
        return False
    k = len(o) - 3
    if not k:
        return True
    if "reason" in o:
        if not accept_Code(o["reason"]):
            return False
        k -= 1
        if not k:
            return True
    if "item" in o:
        if match_LocalId(v := o["item"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "account" in o:
        if match_LocalId(v := o["account"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Takedown(o: Any) -> bool:
    if (v := o["recipient"]) not in CODES_NoticeRecipient or (v := o["hold"]).__class__ is not bool or (v := o["status"]) not in CODES_TakedownStatus:
        return False
    k = len(o) - 3
    if not k:
        return True
    if "item" in o:
        if match_LocalId(v := o["item"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "notice_reference" in o:
        if len((v := o["notice_reference"])) > 128 or match_Reference(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "notice_at" in o:
        if match_DateTime(v := o["notice_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "deadline" in o:
        if match_DateTime(v := o["deadline"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "hold_until" in o:
        if match_DateTime(v := o["hold_until"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "removed_at" in o:
        if match_DateTime(v := o["removed_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "rechecked_at" in o:
        if match_DateTime(v := o["rechecked_at"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Narrative(o: Any) -> bool:
    if (v := o["kind"]) not in CODES_NarrativeKind or len((v := o["text"])) > 4000 or match_Text(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or len((v := o["language"])) > 35 or match_LanguageTag(v) is None or (v := o["audience"]) not in CODES_Audience:
        return False
    k = len(o) - 4
    if not k:
        return True
    if "original_language" in o:
        if len((v := o["original_language"])) > 35 or match_LanguageTag(v) is None:
            return False
        k -= 1
        if not k:
            return True
    if "translator" in o:
        if match_ParticipantId(v := o["translator"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "translation_tool" in o:
        if not accept_Tool(o["translation_tool"]):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Statistics(o: Any) -> bool:
    if not accept_Participant(o["publisher"]) or not accept_Period(o["period"]) or not accept_AreaRef(o["area"]) or (v := o["counted_unit"]) not in CODES_CountedUnit:
        return False
    v = o["observations"]
    if v.__class__ is not list or not v:
        return False
    for e in v:
        if not accept_StatisticsObservation(e):
            return False
    if not accept_Deduplication(o["deduplication"]) or (v := o["lived_experience_consulted"]) not in CODES_AnswerRecorded:
        return False
    k = len(o) - 7
    if not k:
        return True
    if "dimensions" in o:
        v = o["dimensions"]
        if v.__class__ is not list or not v or len(v) > 6:
            return False
        for e in v:
            if not accept_StatisticsDimension(e):
                return False
        k -= 1
        if not k:
            return True
    if "totals" in o:
        v = o["totals"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_StatisticsTotal(e):
                return False
        k -= 1
        if not k:
            return True
    if "suppression" in o:
        if not accept_Suppression(o["suppression"]):
            return False
        k -= 1
        if not k:
            return True
    if "coverage" in o:
        if len((v := o["coverage"])) > 4000 or match_Text(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    if "breaks_in_series" in o:
        v = o["breaks_in_series"]
        if v.__class__ is not list or not v:
            return False
        for e in v:
            if not accept_SeriesBreak(e):
                return False
        k -= 1
        if not k:
            return True
    if "source" in o:
        if not accept_PublishedSource(o["source"]):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Period(o: Any) -> bool:
    if (not (midnight(o['start']) <= midnight(o['end']))) or match_Date(v := o["start"]) is None or match_Date(v := o["end"]) is None:
        return False
    return len(o) == 2


def accept_AreaRef(o: Any) -> bool:
    if len((v := o["scheme"])) > 63 or match_Scheme(v) is None or len((v := o["code"])) > 64 or match_CodeValue(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    k = len(o) - 2
    if not k:
        return True
    if "withdrawn_on" in o:
        if match_Date(v := o["withdrawn_on"]) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_StatisticsDimension(o: Any) -> bool:
    if match_LocalId(v := o["id"]) is None or len((v := o["label"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    v = o["codes"]
    if v.__class__ is not list or not v:
        return False
    for e in v:
        if not accept_DimensionCode(e):
            return False
    k = len(o) - 3
    if not k:
        return True
    if "scheme" in o:
        if len((v := o["scheme"])) > 63 or match_Scheme(v) is None:
            return False
        k -= 1
        if not k:
            return True
    if "scheme_version" in o:
        if len((v := o["scheme_version"])) > 32 or match_SchemeVersion(v) is None:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_DimensionCode(o: Any) -> bool:
    if (not (o['code'] != 'not_stated')) or len((v := o["code"])) > 64 or match_CodeValue(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or len((v := o["label"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    return len(o) == 2


def accept_Coordinate(o: Any) -> bool:
    if match_LocalId(v := o["dimension"]) is None or len((v := o["code"])) > 64 or match_CodeValue(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    return len(o) == 2


def accept_StatisticsObservation(o: Any) -> bool:
    if (v := o["status"]) not in CODES_ObservationStatus:
        return False
    k = len(o) - 1
    if not k:
        return True
    if "coordinates" in o:
        v = o["coordinates"]
        if v.__class__ is not list or not v or len(v) > 6:
            return False
        for e in v:
            if not accept_Coordinate(e):
                return False
        k -= 1
        if not k:
            return True
    if "value" in o:
        if (v := o["value"]).__class__ is not int or v < 0 or v > 9007199254740991:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_StatisticsTotal(o: Any) -> bool:
    if (v := o["status"]) not in CODES_ObservationStatus:
        return False
    k = len(o) - 1
    if not k:
        return True
    if "coordinates" in o:
        v = o["coordinates"]
        if v.__class__ is not list or not v or len(v) > 6:
            return False
        for e in v:
            if not accept_Coordinate(e):
                return False
        k -= 1
        if not k:
            return True
    if "value" in o:
        if (v := o["value"]).__class__ is not int or v < 0 or v > 9007199254740991:
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Deduplication(o: Any) -> bool:
    if not accept_Code(o["statement"]):
        return False
    k = len(o) - 1
    if not k:
        return True
    if "note" in o:
        if len((v := o["note"])) > 4000 or match_Text(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_Suppression(o: Any) -> bool:
    if (v := o["threshold"]).__class__ is not int or v < 1 or v > 1000000:
        return False
    k = len(o) - 1
    if not k:
        return True
    if "method" in o:
        if not accept_Code(o["method"]):
            return False
        k -= 1
        if not k:
            return True
    return False


def accept_SeriesBreak(o: Any) -> bool:
    if match_Date(v := o["at"]) is None or len((v := o["note"])) > 4000 or match_Text(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    return len(o) == 2


def accept_PublishedSource(o: Any) -> bool:
    if len((v := o["title"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
        return False
    k = len(o) - 1
    if not k:
        return True
    if "url" in o:
        if len((v := o["url"])) > 2048 or match_Url(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)) or (contains_credentials(v)):
            return False
        k -= 1
        if not k:
            return True
    if "retrieved_on" in o:
        if match_Date(v := o["retrieved_on"]) is None:
            return False
        k -= 1
        if not k:
            return True
    if "licence" in o:
        if len((v := o["licence"])) > 200 or match_ShortText(v) is None or (len(v) > 19 and (len(v) > 63 or ":" in v or "%" in v) and media_in(v)):
            return False
        k -= 1
        if not k:
            return True
    return False


def rules_hold(m: Any, now: datetime) -> bool:
    if not (timestamp(m['created_at']) <= (now + SPAN_1)):
        return False
    if m['message_type'] == 'report':
        v1 = m['payload']
        let_targets_1 = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        let_targets_1_set = frozenset(let_targets_1)
        let_targets_2 = ([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else [])
        let_targets_2_set = frozenset(let_targets_2)
        let_targets_3 = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        let_targets_3_set = frozenset(let_targets_3)
        let_targets_4 = ([x1['id'] for x1 in m['payload']['interactions']] if ((m['message_type'] == 'report') and ('interactions' in m['payload'])) else [])
        let_targets_4_set = frozenset(let_targets_4)
        let_targets_5 = ([x1['id'] for x1 in m['payload']['observations']] if ((m['message_type'] == 'report') and ('observations' in m['payload'])) else [])
        let_targets_5_set = frozenset(let_targets_5)
        if not (timestamp(v1['received_at']) <= timestamp(m['created_at'])):
            return False
        v2 = v1.get('accounts')
        if v2 is not None:
            let_repeated_6 = duplicates(let_targets_1)
            let_repeated_6_set = frozenset(let_repeated_6)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_6_set):
                    return False
                v3 = e2.get('child_ref')
                if v3 is not None:
                    if not (v3 in let_targets_2_set):
                        return False
                v3 = e2.get('associated_with')
                if v3 is not None:
                    if not (v3 in let_targets_1_set):
                        return False
        v2 = v1.get('content_items')
        if v2 is not None:
            let_repeated_7 = duplicates(let_targets_3)
            let_repeated_7_set = frozenset(let_repeated_7)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_7_set):
                    return False
                v3 = e2.get('children')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not (e3 in let_targets_2_set):
                            return False
        v2 = v1.get('item_relations')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                v3 = e2['item']
                if not (v3 in let_targets_3_set):
                    return False
                v3 = e2['related_item']
                if not (v3 in let_targets_3_set):
                    return False
        v2 = v1.get('involvements')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                v3 = e2['account']
                if not (v3 in let_targets_1_set):
                    return False
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_3_set):
                        return False
                v3 = e2.get('interaction')
                if v3 is not None:
                    if not (v3 in let_targets_4_set):
                        return False
                v3 = e2.get('observation')
                if v3 is not None:
                    if not (v3 in let_targets_5_set):
                        return False
        v2 = v1.get('interactions')
        if v2 is not None:
            let_repeated_8 = duplicates(let_targets_4)
            let_repeated_8_set = frozenset(let_repeated_8)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_8_set):
                    return False
                v3 = e2.get('parties')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not (e3 in let_targets_1_set):
                            return False
                v3 = e2.get('children')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not (e3 in let_targets_2_set):
                            return False
        v2 = v1.get('observations')
        if v2 is not None:
            let_repeated_9 = duplicates(let_targets_5)
            let_repeated_9_set = frozenset(let_repeated_9)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_9_set):
                    return False
                v3 = e2.get('account')
                if v3 is not None:
                    if not (v3 in let_targets_1_set):
                        return False
        v2 = v1.get('actions_taken')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_3_set):
                        return False
                v3 = e2.get('account')
                if v3 is not None:
                    if not (v3 in let_targets_1_set):
                        return False
        v2 = v1.get('takedowns')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_3_set):
                        return False
        v2 = v1.get('children')
        if v2 is not None:
            let_repeated_10 = duplicates(let_targets_2)
            let_repeated_10_set = frozenset(let_repeated_10)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_10_set):
                    return False
    v1 = m['governance']
    if (v1['purpose'] != v1['original_purpose']) and not any((('activity' in x1) and (x1['activity'] == 'repurposed')) for x1 in m['provenance']):
        return False
    v2 = v1.get('raised')
    if v2 is not None:
        for i2, e2 in enumerate(v2):
            if not resolve(m, e2['pointer']):
                return False
    v1 = m['provenance']
    for i1, e1 in enumerate(v1):
        if not (e1['sequence'] == (i1 + 1)):
            return False
        if (('previous_step_digest' in e1) and (i1 > 0)) and not (e1['previous_step_digest'] == step_digest(m['provenance'][(i1 - 1)])):
            return False
        if (('content_digest' in e1) and (i1 == (len(m['provenance']) - 1))) and not (e1['content_digest'] == content_digest(m)):
            return False
    if m['message_type'] == 'statistics':
        v1 = m['payload']
        let_targets_11 = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        let_targets_11_set = frozenset(let_targets_11)
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
            let_repeated_14 = duplicates(let_targets_11)
            let_repeated_14_set = frozenset(let_repeated_14)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_14_set):
                    return False
                v3 = e2['codes']
                for i3, e3 in enumerate(v3):
                    if ((('scheme' in e2) and (e2['scheme'] == 'iso-3166-1-alpha-3')) and (e3['code'] in TABLE_withdrawn_area_withdrawn_on)) and not (midnight(m['payload']['period']['start']) < midnight(TABLE_withdrawn_area_withdrawn_on[e3['code']])):
                        return False
                    if (((('scheme' in e2) and (e2['scheme'] in TABLE_scheme_codes)) and (e3['code'] != 'not_stated')) and (not (e3['code'] in TABLE_withdrawn_area_withdrawn_on))) and not (e3['code'] in TABLE_scheme_codes[e2['scheme']]):
                        return False
    return True


def accept(m: Any, now: datetime) -> bool:
    try:
        return accept_Message(m) and rules_hold(m, now)
    except (TypeError, AttributeError, KeyError, ValueError):
        # A value of another kind or form than the model states: the reference says where.
        return False
