"""
The rules: `check` for a message of clean shape, `SITES` for any other.

Generated from the model by `csea model build`; edits are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from csea_interop.core.builtins import *  # noqa: F403
from csea_interop.core.finding import Finding
from csea_interop.core.gate import Memo, RuleShape, hit, site

import re

TABLE_hash_algorithm_digest_hex_length = {'md5': 32, 'sha1': 40, 'sha256': 64, 'sha512': 128, 'pdq': 64}
TABLE_hash_algorithm_perceptual = frozenset(['pdq', 'vpdq', 'photodna', 'tmk_pdqf', 'ssvh_pdna', 'ssvh_safer_hash', 'videntifier', 'tlsh'])
TABLE_identifier_type_contact = frozenset(['email_address', 'phone_number'])
TABLE_legal_instrument_reference_only = frozenset(['coe_lanzarote_convention', 'coe_budapest_convention'])
TABLE_legal_instrument_valid_from = {'eu_regulation_2016_679': '2018-05-25', 'eu_directive_2016_680': '2018-05-06', 'eu_regulation_2021_1232': '2021-08-02', 'eu_regulation_2022_2065_a18': '2024-02-17', 'eu_regulation_2023_1543': '2026-08-18', 'uk_osa_2023_s66': '2026-04-07', 'uk_si_2026_268': '2026-04-07'}
TABLE_legal_instrument_valid_until = {'eu_regulation_2021_1232': '2026-04-03'}
TABLE_purpose_prohibited = frozenset(['immigration_control', 'commercial_use', 'prosecution_of_depicted_child', 'unapproved_model_training'])
TABLE_scheme_codes = {'csea-legal-instrument': frozenset(['eu_regulation_2016_679', 'eu_directive_2016_680', 'eu_regulation_2021_1232', 'eu_regulation_2022_2065_a18', 'eu_regulation_2023_1543', 'uk_osa_2023_s66', 'uk_si_2026_268', 'us_18_usc_2258a', 'us_18_usc_2702', 'us_18_usc_2703', 'coe_lanzarote_convention', 'coe_budapest_convention']), 'iccam-action': frozenset(['0', '1', '2', '3', '4', '6']), 'iccam-age': frozenset(['1', '2', '3', '4']), 'iccam-classification': frozenset(['1', '2', '4']), 'iccam-commerciality': frozenset(['1', '2', '3']), 'iccam-gender': frozenset(['1', '2', '3', '4']), 'iccam-payment-method': frozenset(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13']), 'iccam-reason': frozenset(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21']), 'iccam-site-type': frozenset(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '18', '20', '22', '24']), 'ncmec-file-annotation': frozenset(['animeDrawingVirtualHentai', 'potentialMeme', 'viral', 'possibleSelfProduction', 'physicalHarm', 'violenceGore', 'bestiality', 'liveStreaming', 'infant', 'generativeAi']), 'ncmec-incident-type': frozenset(['Child Pornography (possession, manufacture, and distribution)', 'Child Sex Trafficking', 'Child Sex Tourism', 'Child Sexual Molestation', 'Misleading Domain Name', 'Misleading Words or Digital Images on the Internet', 'Online Enticement of Children for Sexual Acts', 'Unsolicited Obscene Material Sent to a Child']), 'ncmec-industry-classification': frozenset(['A1', 'A2', 'B1', 'B2']), 'ncmec-report-annotation': frozenset(['sextortion', 'csamSolicitation', 'minorToMinorInteraction', 'spam', 'sadisticOnlineExploitation']), 'uk-category': frozenset(['A', 'B', 'C']), 'iso-3166-1-alpha-3': frozenset(['ABW', 'AFG', 'AGO', 'AIA', 'ALA', 'ALB', 'AND', 'ARE', 'ARG', 'ARM', 'ASM', 'ATA', 'ATF', 'ATG', 'AUS', 'AUT', 'AZE', 'BDI', 'BEL', 'BEN', 'BES', 'BFA', 'BGD', 'BGR', 'BHR', 'BHS', 'BIH', 'BLM', 'BLR', 'BLZ', 'BMU', 'BOL', 'BRA', 'BRB', 'BRN', 'BTN', 'BVT', 'BWA', 'CAF', 'CAN', 'CCK', 'CHE', 'CHL', 'CHN', 'CIV', 'CMR', 'COD', 'COG', 'COK', 'COL', 'COM', 'CPV', 'CRI', 'CUB', 'CUW', 'CXR', 'CYM', 'CYP', 'CZE', 'DEU', 'DJI', 'DMA', 'DNK', 'DOM', 'DZA', 'ECU', 'EGY', 'ERI', 'ESH', 'ESP', 'EST', 'ETH', 'FIN', 'FJI', 'FLK', 'FRA', 'FRO', 'FSM', 'GAB', 'GBR', 'GEO', 'GGY', 'GHA', 'GIB', 'GIN', 'GLP', 'GMB', 'GNB', 'GNQ', 'GRC', 'GRD', 'GRL', 'GTM', 'GUF', 'GUM', 'GUY', 'HKG', 'HMD', 'HND', 'HRV', 'HTI', 'HUN', 'IDN', 'IMN', 'IND', 'IOT', 'IRL', 'IRN', 'IRQ', 'ISL', 'ISR', 'ITA', 'JAM', 'JEY', 'JOR', 'JPN', 'KAZ', 'KEN', 'KGZ', 'KHM', 'KIR', 'KNA', 'KOR', 'KWT', 'LAO', 'LBN', 'LBR', 'LBY', 'LCA', 'LIE', 'LKA', 'LSO', 'LTU', 'LUX', 'LVA', 'MAC', 'MAF', 'MAR', 'MCO', 'MDA', 'MDG', 'MDV', 'MEX', 'MHL', 'MKD', 'MLI', 'MLT', 'MMR', 'MNE', 'MNG', 'MNP', 'MOZ', 'MRT', 'MSR', 'MTQ', 'MUS', 'MWI', 'MYS', 'MYT', 'NAM', 'NCL', 'NER', 'NFK', 'NGA', 'NIC', 'NIU', 'NLD', 'NOR', 'NPL', 'NRU', 'NZL', 'OMN', 'PAK', 'PAN', 'PCN', 'PER', 'PHL', 'PLW', 'PNG', 'POL', 'PRI', 'PRK', 'PRT', 'PRY', 'PSE', 'PYF', 'QAT', 'REU', 'ROU', 'RUS', 'RWA', 'SAU', 'SDN', 'SEN', 'SGP', 'SGS', 'SHN', 'SJM', 'SLB', 'SLE', 'SLV', 'SMR', 'SOM', 'SPM', 'SRB', 'SSD', 'STP', 'SUR', 'SVK', 'SVN', 'SWE', 'SWZ', 'SXM', 'SYC', 'SYR', 'TCA', 'TCD', 'TGO', 'THA', 'TJK', 'TKL', 'TKM', 'TLS', 'TON', 'TTO', 'TUN', 'TUR', 'TUV', 'TWN', 'TZA', 'UGA', 'UKR', 'UMI', 'URY', 'USA', 'UZB', 'VAT', 'VCT', 'VEN', 'VGB', 'VIR', 'VNM', 'VUT', 'WLF', 'WSM', 'XKX', 'YEM', 'ZAF', 'ZMB', 'ZWE'])}
TABLE_sensitivity_rank = {'public': 0, 'internal': 1, 'restricted': 2, 'highly_restricted': 3}
TABLE_withdrawn_area_withdrawn_on = {'AFI': '1977-12-31', 'ANT': '2010-12-15', 'ATB': '1979-12-31', 'ATN': '1983-12-31', 'BUR': '1989-12-05', 'BYS': '1992-06-15', 'CSK': '1993-06-15', 'CTE': '1984-12-31', 'DDR': '1990-10-30', 'DHY': '1977-12-31', 'FXX': '1997-07-14', 'GEL': '1979-12-31', 'HVO': '1984-12-31', 'JTN': '1986-12-31', 'MID': '1986-12-31', 'NHB': '1980-12-31', 'NTZ': '1993-07-12', 'PCI': '1986-12-31', 'PCZ': '1980-12-31', 'PUS': '1986-12-31', 'RHO': '1980-12-31', 'SCG': '2006-09-26', 'SKM': '1975-12-31', 'SUN': '1992-08-30', 'TMP': '2002-05-20', 'VDR': '1977-12-31', 'WAK': '1986-12-31', 'YMD': '1990-08-14', 'YUG': '2003-07-23', 'ZAR': '1997-07-14'}
SPAN_1 = duration('5m')
SET_2 = frozenset(['anonymised', 'aggregated', 'synthetic'])
SET_3 = frozenset(['yes', 'no'])
MATCH_4 = re.compile('^[0-9A-Fa-f]+\\Z').search
SET_5 = frozenset(['md5', 'sha1', 'sha256', 'sha512'])
SET_6 = frozenset(['law_enforcement', 'clearing_house'])
SPAN_7 = duration('14h')
SET_8 = frozenset(['normal', 'provisional'])
SPAN_9 = duration('24h')
SET_10 = frozenset(['restricted', 'highly_restricted'])
SPAN_11 = duration('36h')

RULE_AGE_001 = RuleShape(
    'CSEA-AGE-001',
    'error',
    missing='age_assessments',
)
RULE_AGE_002 = RuleShape(
    'CSEA-AGE-002',
    'error',
    at=((-1, ('years_min',)),),
    related=((-1, ('years_max',)),),
)
RULE_AGE_003 = RuleShape(
    'CSEA-AGE-003',
    'error',
    at=((-1, ('years_min',)), (-1, ('years_max',))),
)
RULE_AGE_004 = RuleShape(
    'CSEA-AGE-004',
    'error',
    at=((-1, ('basis',)),),
    related=((-1, ('maturity',)),),
)
RULE_AGE_005 = RuleShape(
    'CSEA-AGE-005',
    'warning',
    at=((-1, ('moment',)),),
    related=((-1, ('basis',)),),
)
RULE_AGE_006 = RuleShape(
    'CSEA-AGE-006',
    'error',
    at=((-1, ('legal_age_results',)),),
    related=((-1, ('age_assessments',)),),
)
RULE_AGE_007 = RuleShape(
    'CSEA-AGE-007',
    'error',
    at=((-1, ('from_basis',)),),
)
RULE_AGE_008 = RuleShape(
    'CSEA-AGE-008',
    'error',
)
RULE_AGE_009 = RuleShape(
    'CSEA-AGE-009',
    'error',
)
RULE_CLS_001 = RuleShape(
    'CSEA-CLS-001',
    'error',
    at=((-1, ('code',)),),
    related=((-1, ('scheme',)),),
)
RULE_CLS_002 = RuleShape(
    'CSEA-CLS-002',
    'error',
    at=((-1, ('status',)),),
)
RULE_CLS_003 = RuleShape(
    'CSEA-CLS-003',
    'error',
    missing='jurisdiction',
)
RULE_CLS_004 = RuleShape(
    'CSEA-CLS-004',
    'warning',
    at=((-1, ('synthetic_status',)),),
    related=((-1, ('interpol_baseline',)),),
)
RULE_CLS_005 = RuleShape(
    'CSEA-CLS-005',
    'error',
    at=((-1, ('independent_assessments',)),),
    related=((-1, ('grade_minimum_assessments',)),),
)
RULE_EXT_001 = RuleShape(
    'CSEA-EXT-001',
    'error',
    at=((-1, ('critical',)),),
)
RULE_HSH_001 = RuleShape(
    'CSEA-HSH-001',
    'error',
    at=((-1, ('value',)),),
    related=((-1, ('algorithm',)),),
)
RULE_HSH_002 = RuleShape(
    'CSEA-HSH-002',
    'error',
    at=((-1, ('value',)),),
    related=((-1, ('algorithm',)),),
)
RULE_HSH_003 = RuleShape(
    'CSEA-HSH-003',
    'error',
    at=((-1, ('hashes',)),),
)
RULE_HSH_004 = RuleShape(
    'CSEA-HSH-004',
    'error',
    at=((-1, ('distance',)),),
    related=((-1, ('kind',)),),
)
RULE_HSH_005 = RuleShape(
    'CSEA-HSH-005',
    'error',
    at=((-1, ('match', 'kind')),),
    related=((-1, ('algorithm',)),),
)
RULE_HSH_006 = RuleShape(
    'CSEA-HSH-006',
    'error',
    at=((-1, ('match', 'kind')),),
    related=((-1, ('algorithm',)),),
)
RULE_IDN_001 = RuleShape(
    'CSEA-IDN-001',
    'error',
    at=((-1, ('received_at',)),),
    related=((-2, ('created_at',)),),
)
RULE_IDN_002 = RuleShape(
    'CSEA-IDN-002',
    'error',
    at=((-1, ('latest',)),),
    related=((-1, ('earliest',)),),
)
RULE_IDN_003 = RuleShape(
    'CSEA-IDN-003',
    'error',
    at=((-1, ('created_at',)),),
)
RULE_IDN_004 = RuleShape(
    'CSEA-IDN-004',
    'error',
    at=((-1, ('supersedes',)),),
    related=((-1, ('message_id',)),),
)
RULE_IDN_005 = RuleShape(
    'CSEA-IDN-005',
    'error',
    missing='recipients',
)
RULE_IDN_006 = RuleShape(
    'CSEA-IDN-006',
    'error',
    at=((-1, ('end',)),),
    related=((-1, ('start',)),),
)
RULE_IDN_007 = RuleShape(
    'CSEA-IDN-007',
    'error',
)
RULE_IDN_008 = RuleShape(
    'CSEA-IDN-008',
    'error',
    at=((-1, ('supplements',)),),
    related=((-1, ('message_id',)),),
)
RULE_IDN_009 = RuleShape(
    'CSEA-IDN-009',
    'error',
    at=((-1, ('in_reply_to',)),),
    related=((-1, ('message_id',)),),
)
RULE_IDN_010 = RuleShape(
    'CSEA-IDN-010',
    'error',
    related=((-2, ('supersedes',)),),
)
RULE_IDN_011 = RuleShape(
    'CSEA-IDN-011',
    'error',
    at=((-1, ('at',)),),
    related=((-2, ('created_at',)),),
)
RULE_IDN_012 = RuleShape(
    'CSEA-IDN-012',
    'error',
    at=((-1, ('at',)),),
    related=((-2, ('created_at',)),),
)
RULE_IDN_013 = RuleShape(
    'CSEA-IDN-013',
    'error',
    at=((-1, ('at',)),),
    related=((-2, ('created_at',)),),
)
RULE_IDN_014 = RuleShape(
    'CSEA-IDN-014',
    'error',
    at=((-1, ('at',)),),
    related=((-2, ('created_at',)),),
)
RULE_IDN_015 = RuleShape(
    'CSEA-IDN-015',
    'error',
    at=((-1, ('at',)),),
    related=((-2, ('created_at',)),),
)
RULE_IDN_016 = RuleShape(
    'CSEA-IDN-016',
    'error',
    at=((-1, ('removed_at',)),),
    related=((-1, ('notice_at',)),),
)
RULE_IDN_017 = RuleShape(
    'CSEA-IDN-017',
    'error',
    at=((-1, ('rechecked_at',)),),
    related=((-1, ('removed_at',)),),
)
RULE_IDN_018 = RuleShape(
    'CSEA-IDN-018',
    'error',
    at=((-1, ('last_at',)),),
    related=((-1, ('first_at',)),),
)
RULE_IDN_019 = RuleShape(
    'CSEA-IDN-019',
    'error',
    at=((-1, ('reversed_at',)),),
    related=((-1, ('at',)),),
)
RULE_IDN_020 = RuleShape(
    'CSEA-IDN-020',
    'error',
    at=((-1, ('position',)),),
    related=((-1, ('count',)),),
)
RULE_IDN_021 = RuleShape(
    'CSEA-IDN-021',
    'error',
    at=((-1, ('participant_id',)),),
)
RULE_LNG_001 = RuleShape(
    'CSEA-LNG-001',
    'error',
    at=((-1, ('original_language',)),),
)
RULE_LNG_002 = RuleShape(
    'CSEA-LNG-002',
    'error',
    missing='original_language',
)
RULE_LNG_003 = RuleShape(
    'CSEA-LNG-003',
    'error',
    at=((-1, ('original_language',)),),
    related=((-1, ('language',)),),
)
RULE_PRP_001 = RuleShape(
    'CSEA-PRP-001',
    'error',
    at=((-1, ('purpose',)),),
    related=((-1, ('permitted_purposes',)),),
)
RULE_PRP_002 = RuleShape(
    'CSEA-PRP-002',
    'error',
)
RULE_PRP_003 = RuleShape(
    'CSEA-PRP-003',
    'error',
    at=((-1, ('purpose',)),),
    related=((-1, ('original_purpose',)), (-2, ('provenance',))),
)
RULE_PRP_004 = RuleShape(
    'CSEA-PRP-004',
    'error',
    at=((-1, ('governance', 'data_state')),),
)
RULE_PRP_005 = RuleShape(
    'CSEA-PRP-005',
    'error',
    at=((-1, ('value',)),),
)
RULE_PRP_006 = RuleShape(
    'CSEA-PRP-006',
    'error',
    at=((-1, ('user_notified',)),),
    related=((-1, ('affected_party_notification',)),),
)
RULE_PRP_007 = RuleShape(
    'CSEA-PRP-007',
    'error',
    at=((-1, ('valid_from',)),),
    related=((-2, ('created_at',)),),
)
RULE_PRP_008 = RuleShape(
    'CSEA-PRP-008',
    'error',
    at=((-1, ('valid_until',)),),
    related=((-2, ('created_at',)),),
)
RULE_PRP_009 = RuleShape(
    'CSEA-PRP-009',
    'error',
    at=((-1, ('instrument', 'code')),),
    related=((-2, ('created_at',)),),
)
RULE_PRP_010 = RuleShape(
    'CSEA-PRP-010',
    'error',
    at=((-1, ('instrument', 'code')),),
    related=((-2, ('created_at',)),),
)
RULE_PRP_011 = RuleShape(
    'CSEA-PRP-011',
    'error',
    at=((-1, ('disclosure_basis',)),),
)
RULE_PRP_012 = RuleShape(
    'CSEA-PRP-012',
    'error',
    at=((-1, ('maximum',)),),
    related=((-1, ('minimum',)),),
)
RULE_PRP_013 = RuleShape(
    'CSEA-PRP-013',
    'warning',
    at=((-1, ('hold_until',)),),
    related=((-1, ('hold',)), (-2, ('created_at',))),
)
RULE_PRP_014 = RuleShape(
    'CSEA-PRP-014',
    'error',
    at=((-1, ('status',)),),
    related=((-1, ('hold',)),),
)
RULE_PRP_015 = RuleShape(
    'CSEA-PRP-015',
    'warning',
    missing='retention',
)
RULE_PRV_001 = RuleShape(
    'CSEA-PRV-001',
    'error',
    at=((-1, ('sequence',)),),
)
RULE_PRV_002 = RuleShape(
    'CSEA-PRV-002',
    'error',
)
RULE_PRV_003 = RuleShape(
    'CSEA-PRV-003',
    'error',
    at=((-1, ('previous_step_digest',)),),
)
RULE_PRV_004 = RuleShape(
    'CSEA-PRV-004',
    'error',
    at=((-1, ('content_digest',)),),
)
RULE_PRV_005 = RuleShape(
    'CSEA-PRV-005',
    'error',
    at=((-1, ('at',)),),
)
RULE_PRV_006 = RuleShape(
    'CSEA-PRV-006',
    'error',
    missing='tool',
)
RULE_PRV_007 = RuleShape(
    'CSEA-PRV-007',
    'error',
    at=((-1, ('at',)),),
    related=((-2, ('created_at',)),),
)
RULE_PRV_008 = RuleShape(
    'CSEA-PRV-008',
    'error',
    at=((-1, ('provenance',)),),
    related=((-1, ('sender', 'participant_id')),),
)
RULE_REF_001 = RuleShape(
    'CSEA-REF-001',
    'error',
)
RULE_REF_002 = RuleShape(
    'CSEA-REF-002',
    'error',
    at=((-1, ('id',)),),
)
RULE_REF_003 = RuleShape(
    'CSEA-REF-003',
    'error',
    at=((-1, ('pointer',)),),
)
RULE_REF_004 = RuleShape(
    'CSEA-REF-004',
    'error',
    at=((-1, ('related_item',)),),
    related=((-1, ('item',)),),
)
RULE_REF_005 = RuleShape(
    'CSEA-REF-005',
    'error',
    at=((-1, ('associated_with',)),),
    related=((-1, ('id',)),),
)
RULE_REF_006 = RuleShape(
    'CSEA-REF-006',
    'error',
)
RULE_SAF_001 = RuleShape(
    'CSEA-SAF-001',
    'error',
)
RULE_SAF_002 = RuleShape(
    'CSEA-SAF-002',
    'error',
)
RULE_SAF_003 = RuleShape(
    'CSEA-SAF-003',
    'error',
)
RULE_SAF_004 = RuleShape(
    'CSEA-SAF-004',
    'error',
)
RULE_SAF_005 = RuleShape(
    'CSEA-SAF-005',
    'error',
    at=((-1, ('type',)),),
    related=((0, ('role',)),),
)
RULE_SAF_006 = RuleShape(
    'CSEA-SAF-006',
    'error',
    at=((-1, ('type',)),),
    related=((-2, ('recipients',)),),
)
RULE_SEN_001 = RuleShape(
    'CSEA-SEN-001',
    'error',
    at=((-2, ('governance', 'sensitivity')),),
    related=((-1, ('sensitivity',)),),
)
RULE_SEN_002 = RuleShape(
    'CSEA-SEN-002',
    'warning',
    at=((-1, ('sensitivity',)),),
)
RULE_SEN_003 = RuleShape(
    'CSEA-SEN-003',
    'warning',
    missing='tlp',
)
RULE_SEN_004 = RuleShape(
    'CSEA-SEN-004',
    'error',
    at=((-1, ('handling', 'tlp')),),
    related=((-1, ('sensitivity',)),),
)
RULE_SEN_005 = RuleShape(
    'CSEA-SEN-005',
    'error',
    at=((-2, ('governance', 'sensitivity')),),
)
RULE_SEN_006 = RuleShape(
    'CSEA-SEN-006',
    'error',
    at=((-1, ('capture_location',)),),
    related=((-2, ('recipients',)),),
)
RULE_SEN_007 = RuleShape(
    'CSEA-SEN-007',
    'error',
    at=((-1, ('role',)),),
    related=((-2, ('governance', 'handling', 'sharing_group')),),
)
RULE_STA_001 = RuleShape(
    'CSEA-STA-001',
    'error',
    at=((-1, ('value',)),),
)
RULE_STA_002 = RuleShape(
    'CSEA-STA-002',
    'error',
    at=((-1, ('coordinates',)),),
)
RULE_STA_003 = RuleShape(
    'CSEA-STA-003',
    'warning',
    at=((-1, ('code',)),),
    related=((-2, ('payload', 'period')),),
)
RULE_STA_004 = RuleShape(
    'CSEA-STA-004',
    'info',
    at=((-1, ('code',)),),
)
RULE_STA_005 = RuleShape(
    'CSEA-STA-005',
    'warning',
    at=((-1, ('code',)),),
)
RULE_STA_006 = RuleShape(
    'CSEA-STA-006',
    'error',
    at=((-1, ('coordinates',)),),
)
RULE_STA_007 = RuleShape(
    'CSEA-STA-007',
    'error',
    at=((-1, ('value',)),),
    related=((-2, ('payload', 'suppression', 'threshold')),),
)
RULE_STA_008 = RuleShape(
    'CSEA-STA-008',
    'error',
    at=((-1, ('status',)),),
    related=((-2, ('payload', 'totals')),),
)
RULE_STA_009 = RuleShape(
    'CSEA-STA-009',
    'error',
    at=((-1, ('value',)),),
    related=((-1, ('status',)),),
)
RULE_STA_010 = RuleShape(
    'CSEA-STA-010',
    'error',
    missing='value',
)
RULE_STA_011 = RuleShape(
    'CSEA-STA-011',
    'error',
    at=((-1, ('codes',)),),
)
RULE_STA_012 = RuleShape(
    'CSEA-STA-012',
    'error',
    at=((-1, ('start',)),),
    related=((-2, ('created_at',)),),
)


def check(m: Any, now: datetime, out: list[Finding]) -> None:
    once_1 = timestamp(m['created_at'])
    if not (timestamp(m['created_at']) <= (now + SPAN_1)):
        hit(out, RULE_IDN_003, None, m, (), m)
    if ('supersedes' in m) and (m['message_id'] in m['supersedes']):
        hit(out, RULE_IDN_004, None, m, (), m)
    if (m['message_type'] == 'report') and not ('recipients' in m):
        hit(out, RULE_IDN_005, None, m, (), m)
    if ('in_reply_to' in m) and not (m['in_reply_to'] != m['message_id']):
        hit(out, RULE_IDN_009, None, m, (), m)
    if (m['message_type'] == 'statistics') and not (m['governance']['data_state'] in SET_2):
        hit(out, RULE_PRP_004, None, m, (), m)
    if not any((('sealed_digest' in x1) or (('actor' in x1) and (x1['actor'] == m['sender']['participant_id']))) for x1 in m['provenance']):
        hit(out, RULE_PRV_008, None, m, (), m)
    if m['message_type'] == 'report':
        v1 = m['payload']
        let_targets_1 = ([x1['id'] for x1 in v1['children']] if ('children' in v1) else [])
        let_targets_1_set = frozenset(let_targets_1)
        let_targets_2 = ([x1['id'] for x1 in v1['content_items']] if ('content_items' in v1) else [])
        let_targets_2_set = frozenset(let_targets_2)
        let_targets_3 = ([x1['id'] for x1 in v1['observations']] if ('observations' in v1) else [])
        let_targets_3_set = frozenset(let_targets_3)
        let_targets_4 = ([x1['id'] for x1 in v1['accounts']] if ('accounts' in v1) else [])
        let_targets_4_set = frozenset(let_targets_4)
        let_targets_5 = ([x1['id'] for x1 in v1['interactions']] if ('interactions' in v1) else [])
        let_targets_5_set = frozenset(let_targets_5)
        if not (timestamp(v1['received_at']) <= once_1):
            hit(out, RULE_IDN_001, (None, "payload"), v1, (), m)
        if ((((('children' in v1) or ('accounts' in v1)) or ('interactions' in v1)) or ('observations' in v1)) or ('narratives' in v1)) and not (m['governance']['sensitivity'] == 'highly_restricted'):
            hit(out, RULE_SEN_005, (None, "payload"), v1, (), m)
        v2 = v1.get('children')
        if v2 is not None:
            let_repeated_6 = duplicates(let_targets_1)
            let_repeated_6_set = frozenset(let_repeated_6)
            for i2, e2 in enumerate(v2):
                if not (('age_assessments' in e2) or ('age_not_assessed_reason' in e2)):
                    hit(out, RULE_AGE_001, (((None, "payload"), "children"), i2), e2, (), m)
                if (i2 in let_repeated_6_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "children"), i2), e2, (), m)
                v3 = e2.get('age_assessments')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if (('years_min' in e3) and ('years_max' in e3)) and not (e3['years_min'] <= e3['years_max']):
                            hit(out, RULE_AGE_002, (((((None, "payload"), "children"), i2), "age_assessments"), i3), e3, (((((None, "payload"), "children"), i2), e2), ), m)
                        if ('maturity' in e3) and not (e3['basis'] == 'maturity'):
                            hit(out, RULE_AGE_004, (((((None, "payload"), "children"), i2), "age_assessments"), i3), e3, (((((None, "payload"), "children"), i2), e2), ), m)
                        if not (((('years_min' in e3) or ('years_max' in e3)) or ('maturity' in e3)) or ('not_assessable' in e3)):
                            hit(out, RULE_AGE_008, (((((None, "payload"), "children"), i2), "age_assessments"), i3), e3, (((((None, "payload"), "children"), i2), e2), ), m)
                        if not (timestamp(e3['at']) <= once_1):
                            hit(out, RULE_IDN_014, (((((None, "payload"), "children"), i2), "age_assessments"), i3), e3, (((((None, "payload"), "children"), i2), e2), ), m)
                        if (e3['basis'] == 'maturity'):
                            if not ((not ('years_min' in e3)) and (not ('years_max' in e3))):
                                hit(out, RULE_AGE_003, (((((None, "payload"), "children"), i2), "age_assessments"), i3), e3, (((((None, "payload"), "children"), i2), e2), ), m)
                            if not (e3['moment'] == 'at_capture'):
                                hit(out, RULE_AGE_005, (((((None, "payload"), "children"), i2), "age_assessments"), i3), e3, (((((None, "payload"), "children"), i2), e2), ), m)
                v3 = e2.get('legal_age_results')
                if v3 is not None:
                    if ('age_assessments' in e2) and not (len(contradicted_ages(v3, e2['age_assessments'])) == 0):
                        hit(out, RULE_AGE_006, (((None, "payload"), "children"), i2), e2, (), m)
                    for i3, e3 in enumerate(v3):
                        if ('from_basis' in e3) and not (e3['from_basis'] != 'maturity'):
                            hit(out, RULE_AGE_007, (((((None, "payload"), "children"), i2), "legal_age_results"), i3), e3, (((((None, "payload"), "children"), i2), e2), ), m)
                        if (e3['result'] != 'undetermined') and not (('from_basis' in e3) or ('given_by' in e3)):
                            hit(out, RULE_AGE_009, (((((None, "payload"), "children"), i2), "legal_age_results"), i3), e3, (((((None, "payload"), "children"), i2), e2), ), m)
        v2 = v1['incident']
        if (('earliest' in v2) and ('latest' in v2)) and not (timestamp(v2['earliest']) <= timestamp(v2['latest'])):
            hit(out, RULE_IDN_002, ((None, "payload"), "incident"), v2, (), m)
        v3 = v2.get('classifications')
        if v3 is not None:
            for i3, e3 in enumerate(v3):
                if (('code' in e3) and (e3['scheme'] in TABLE_scheme_codes)) and not (e3['code'] in TABLE_scheme_codes[e3['scheme']]):
                    hit(out, RULE_CLS_001, ((((None, "payload"), "incident"), "classifications"), i3), e3, (), m)
                if not ((e3['status'] == 'assessed') == ('code' in e3)):
                    hit(out, RULE_CLS_002, ((((None, "payload"), "incident"), "classifications"), i3), e3, (), m)
                if (e3['scheme'] == 'uk-category') and not ('jurisdiction' in e3):
                    hit(out, RULE_CLS_003, ((((None, "payload"), "incident"), "classifications"), i3), e3, (), m)
                if (('independent_assessments' in e3) and ('grade_minimum_assessments' in e3)) and not (e3['independent_assessments'] >= e3['grade_minimum_assessments']):
                    hit(out, RULE_CLS_005, ((((None, "payload"), "incident"), "classifications"), i3), e3, (), m)
        v2 = v1.get('content_items')
        if v2 is not None:
            let_repeated_7 = duplicates(let_targets_2)
            let_repeated_7_set = frozenset(let_repeated_7)
            let_others_8 = ([x1['participant_id'] for x1 in m['recipients'] if (x1['role'] != 'law_enforcement')] if ('recipients' in m) else [])
            for i2, e2 in enumerate(v2):
                if (('interpol_baseline' in e2) and (e2['interpol_baseline']['value'] in SET_3)) and not (e2['synthetic_status'] != 'not_assessed'):
                    hit(out, RULE_CLS_004, (((None, "payload"), "content_items"), i2), e2, (), m)
                if (i2 in let_repeated_7_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "content_items"), i2), e2, (), m)
                v3 = e2.get('classifications')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if (('code' in e3) and (e3['scheme'] in TABLE_scheme_codes)) and not (e3['code'] in TABLE_scheme_codes[e3['scheme']]):
                            hit(out, RULE_CLS_001, (((((None, "payload"), "content_items"), i2), "classifications"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        if not ((e3['status'] == 'assessed') == ('code' in e3)):
                            hit(out, RULE_CLS_002, (((((None, "payload"), "content_items"), i2), "classifications"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        if (e3['scheme'] == 'uk-category') and not ('jurisdiction' in e3):
                            hit(out, RULE_CLS_003, (((((None, "payload"), "content_items"), i2), "classifications"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        if (('independent_assessments' in e3) and ('grade_minimum_assessments' in e3)) and not (e3['independent_assessments'] >= e3['grade_minimum_assessments']):
                            hit(out, RULE_CLS_005, (((((None, "payload"), "content_items"), i2), "classifications"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                v3 = e2.get('hashes')
                if v3 is not None:
                    if not ((not duplicates([x1['algorithm'] for x1 in v3])) or (((not duplicates([x1['algorithm'] for x1 in v3 if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'original'))])) and (not duplicates([x1['algorithm'] for x1 in v3 if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'transcoded'))]))) and (not duplicates([x1['algorithm'] for x1 in v3 if ((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and (not ('over' in x1)))])))):
                        hit(out, RULE_HSH_003, (((None, "payload"), "content_items"), i2), e2, (), m)
                    for i3, e3 in enumerate(v3):
                        if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(e3['value']) == TABLE_hash_algorithm_digest_hex_length[e3['algorithm']]):
                            hit(out, RULE_HSH_001, (((((None, "payload"), "content_items"), i2), "hashes"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_4(e3['value']) is not None):
                            hit(out, RULE_HSH_002, (((((None, "payload"), "content_items"), i2), "hashes"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        v4 = e3.get('match')
                        if v4 is not None:
                            if ((v4['kind'] == 'exact') and (e3['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in v4):
                                hit(out, RULE_HSH_005, (((((None, "payload"), "content_items"), i2), "hashes"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                            if (e3['algorithm'] in SET_5) and not (v4['kind'] == 'exact'):
                                hit(out, RULE_HSH_006, (((((None, "payload"), "content_items"), i2), "hashes"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                            if ((v4['kind'] == 'exact') and ('distance' in v4)) and not (v4['distance'] == 0):
                                hit(out, RULE_HSH_004, ((((((None, "payload"), "content_items"), i2), "hashes"), i3), "match"), v4, (((((None, "payload"), "content_items"), i2), e2), ((((((None, "payload"), "content_items"), i2), "hashes"), i3), e3), ), m)
                v3 = e2.get('locations')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        v4 = e3.get('ip_address')
                        if v4 is not None:
                            if not ip_address(v4):
                                hit(out, RULE_IDN_007, ((((((None, "payload"), "content_items"), i2), "locations"), i3), "ip_address"), v4, (((((None, "payload"), "content_items"), i2), e2), ((((((None, "payload"), "content_items"), i2), "locations"), i3), e3), ), m)
                        v4 = e3.get('url')
                        if v4 is not None:
                            if contains_credentials(v4):
                                hit(out, RULE_SAF_002, ((((((None, "payload"), "content_items"), i2), "locations"), i3), "url"), v4, (((((None, "payload"), "content_items"), i2), e2), ((((((None, "payload"), "content_items"), i2), "locations"), i3), e3), ), m)
                            if contains_secret(v4):
                                hit(out, RULE_SAF_004, ((((((None, "payload"), "content_items"), i2), "locations"), i3), "url"), v4, (((((None, "payload"), "content_items"), i2), e2), ((((((None, "payload"), "content_items"), i2), "locations"), i3), e3), ), m)
                v3 = e2.get('views')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not (timestamp(e3['at']) <= once_1):
                            hit(out, RULE_IDN_013, (((((None, "payload"), "content_items"), i2), "views"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                v3 = e2.get('children')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not (e3 in let_targets_1_set):
                            hit(out, RULE_REF_001, (((((None, "payload"), "content_items"), i2), "children"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                v3 = e2.get('technical')
                if v3 is not None:
                    if ('capture_location' in v3) and not (len(let_others_8) == 0):
                        hit(out, RULE_SEN_006, ((((None, "payload"), "content_items"), i2), "technical"), v3, (((((None, "payload"), "content_items"), i2), e2), ), m)
        v2 = v1.get('observations')
        if v2 is not None:
            let_repeated_9 = duplicates(let_targets_3)
            let_repeated_9_set = frozenset(let_repeated_9)
            for i2, e2 in enumerate(v2):
                if not (timestamp(e2['at']) <= once_1):
                    hit(out, RULE_IDN_011, (((None, "payload"), "observations"), i2), e2, (), m)
                if (i2 in let_repeated_9_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "observations"), i2), e2, (), m)
                v3 = e2.get('ip_address')
                if v3 is not None:
                    if not ip_address(v3):
                        hit(out, RULE_IDN_007, ((((None, "payload"), "observations"), i2), "ip_address"), v3, (((((None, "payload"), "observations"), i2), e2), ), m)
                v3 = e2.get('account')
                if v3 is not None:
                    if not (v3 in let_targets_4_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "observations"), i2), "account"), v3, (((((None, "payload"), "observations"), i2), e2), ), m)
                v3 = e2.get('device_id')
                if v3 is not None:
                    if contains_credentials(v3):
                        hit(out, RULE_SAF_002, ((((None, "payload"), "observations"), i2), "device_id"), v3, (((((None, "payload"), "observations"), i2), e2), ), m)
                    if contains_secret(v3):
                        hit(out, RULE_SAF_004, ((((None, "payload"), "observations"), i2), "device_id"), v3, (((((None, "payload"), "observations"), i2), e2), ), m)
        v2 = v1.get('involvements')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                if ('at' in e2) and not (timestamp(e2['at']) <= once_1):
                    hit(out, RULE_IDN_012, (((None, "payload"), "involvements"), i2), e2, (), m)
                if not (('item' in e2) or ('interaction' in e2)):
                    hit(out, RULE_REF_006, (((None, "payload"), "involvements"), i2), e2, (), m)
                v3 = e2['account']
                if not (v3 in let_targets_4_set):
                    hit(out, RULE_REF_001, ((((None, "payload"), "involvements"), i2), "account"), v3, (((((None, "payload"), "involvements"), i2), e2), ), m)
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_2_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "involvements"), i2), "item"), v3, (((((None, "payload"), "involvements"), i2), e2), ), m)
                v3 = e2.get('interaction')
                if v3 is not None:
                    if not (v3 in let_targets_5_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "involvements"), i2), "interaction"), v3, (((((None, "payload"), "involvements"), i2), e2), ), m)
                v3 = e2.get('observation')
                if v3 is not None:
                    if not (v3 in let_targets_3_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "involvements"), i2), "observation"), v3, (((((None, "payload"), "involvements"), i2), e2), ), m)
        v2 = v1.get('actions_taken')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                if not (timestamp(e2['at']) <= once_1):
                    hit(out, RULE_IDN_015, (((None, "payload"), "actions_taken"), i2), e2, (), m)
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_2_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "actions_taken"), i2), "item"), v3, (((((None, "payload"), "actions_taken"), i2), e2), ), m)
                v3 = e2.get('account')
                if v3 is not None:
                    if not (v3 in let_targets_4_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "actions_taken"), i2), "account"), v3, (((((None, "payload"), "actions_taken"), i2), e2), ), m)
        v2 = v1.get('takedowns')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                if (('notice_at' in e2) and ('removed_at' in e2)) and not (timestamp(e2['notice_at']) <= timestamp(e2['removed_at'])):
                    hit(out, RULE_IDN_016, (((None, "payload"), "takedowns"), i2), e2, (), m)
                if (('removed_at' in e2) and ('rechecked_at' in e2)) and not (timestamp(e2['removed_at']) <= timestamp(e2['rechecked_at'])):
                    hit(out, RULE_IDN_017, (((None, "payload"), "takedowns"), i2), e2, (), m)
                if e2['hold']:
                    if ('hold_until' in e2) and not (timestamp(e2['hold_until']) > once_1):
                        hit(out, RULE_PRP_013, (((None, "payload"), "takedowns"), i2), e2, (), m)
                    if not (e2['status'] != 'sent'):
                        hit(out, RULE_PRP_014, (((None, "payload"), "takedowns"), i2), e2, (), m)
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_2_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "takedowns"), i2), "item"), v3, (((((None, "payload"), "takedowns"), i2), e2), ), m)
        v2 = v1.get('interactions')
        if v2 is not None:
            let_repeated_10 = duplicates(let_targets_5)
            let_repeated_10_set = frozenset(let_repeated_10)
            for i2, e2 in enumerate(v2):
                if (('first_at' in e2) and ('last_at' in e2)) and not (timestamp(e2['first_at']) <= timestamp(e2['last_at'])):
                    hit(out, RULE_IDN_018, (((None, "payload"), "interactions"), i2), e2, (), m)
                if (i2 in let_repeated_10_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "interactions"), i2), e2, (), m)
                v3 = e2.get('parties')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not (e3 in let_targets_4_set):
                            hit(out, RULE_REF_001, (((((None, "payload"), "interactions"), i2), "parties"), i3), e3, (((((None, "payload"), "interactions"), i2), e2), ), m)
                v3 = e2.get('children')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not (e3 in let_targets_1_set):
                            hit(out, RULE_REF_001, (((((None, "payload"), "interactions"), i2), "children"), i3), e3, (((((None, "payload"), "interactions"), i2), e2), ), m)
        v2 = v1.get('accounts')
        if v2 is not None:
            let_repeated_11 = duplicates(let_targets_4)
            let_repeated_11_set = frozenset(let_repeated_11)
            let_others_12 = ([x1['participant_id'] for x1 in m['recipients'] if (not (x1['role'] in SET_6))] if ('recipients' in m) else [])
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_11_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "accounts"), i2), e2, (), m)
                v3 = e2.get('actions')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if ('reversed_at' in e3) and not (timestamp(e3['at']) <= timestamp(e3['reversed_at'])):
                            hit(out, RULE_IDN_019, (((((None, "payload"), "accounts"), i2), "actions"), i3), e3, (((((None, "payload"), "accounts"), i2), e2), ), m)
                v3 = e2.get('child_ref')
                if v3 is not None:
                    if not (v3 in let_targets_1_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "accounts"), i2), "child_ref"), v3, (((((None, "payload"), "accounts"), i2), e2), ), m)
                v3 = e2.get('associated_with')
                if v3 is not None:
                    if not (v3 != e2['id']):
                        hit(out, RULE_REF_005, (((None, "payload"), "accounts"), i2), e2, (), m)
                    if not (v3 in let_targets_4_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "accounts"), i2), "associated_with"), v3, (((((None, "payload"), "accounts"), i2), e2), ), m)
                v3 = e2.get('identifiers')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if ((e3['type'] in TABLE_identifier_type_contact) and (('child_ref' in e2) or (('holder_is_minor' in e2) and (e2['holder_is_minor'] == 'yes')))) and not (e2['role'] == 'affected_child'):
                            hit(out, RULE_SAF_005, (((((None, "payload"), "accounts"), i2), "identifiers"), i3), e3, (((((None, "payload"), "accounts"), i2), e2), ), m)
                        if ((e3['type'] in TABLE_identifier_type_contact) and (e2['role'] == 'affected_child')) and not (len(let_others_12) == 0):
                            hit(out, RULE_SAF_006, (((((None, "payload"), "accounts"), i2), "identifiers"), i3), e3, (((((None, "payload"), "accounts"), i2), e2), ), m)
                        v4 = e3['value']
                        if contains_credentials(v4):
                            hit(out, RULE_SAF_002, ((((((None, "payload"), "accounts"), i2), "identifiers"), i3), "value"), v4, (((((None, "payload"), "accounts"), i2), e2), ((((((None, "payload"), "accounts"), i2), "identifiers"), i3), e3), ), m)
                        if contains_secret(v4):
                            hit(out, RULE_SAF_004, ((((((None, "payload"), "accounts"), i2), "identifiers"), i3), "value"), v4, (((((None, "payload"), "accounts"), i2), e2), ((((((None, "payload"), "accounts"), i2), "identifiers"), i3), e3), ), m)
        v2 = v1.get('narratives')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                if (('translator' in e2) or ('translation_tool' in e2)) and not ('original_language' in e2):
                    hit(out, RULE_LNG_002, (((None, "payload"), "narratives"), i2), e2, (), m)
                if ('original_language' in e2):
                    if not (('translator' in e2) or ('translation_tool' in e2)):
                        hit(out, RULE_LNG_001, (((None, "payload"), "narratives"), i2), e2, (), m)
                    if not (e2['original_language'] != e2['language']):
                        hit(out, RULE_LNG_003, (((None, "payload"), "narratives"), i2), e2, (), m)
                v3 = e2['text']
                if contains_secret(v3):
                    hit(out, RULE_SAF_003, ((((None, "payload"), "narratives"), i2), "text"), v3, (((((None, "payload"), "narratives"), i2), e2), ), m)
        v2 = v1.get('item_relations')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                if not (e2['item'] != e2['related_item']):
                    hit(out, RULE_REF_004, (((None, "payload"), "item_relations"), i2), e2, (), m)
                v3 = e2['item']
                if not (v3 in let_targets_2_set):
                    hit(out, RULE_REF_001, ((((None, "payload"), "item_relations"), i2), "item"), v3, (((((None, "payload"), "item_relations"), i2), e2), ), m)
                v3 = e2['related_item']
                if not (v3 in let_targets_2_set):
                    hit(out, RULE_REF_001, ((((None, "payload"), "item_relations"), i2), "related_item"), v3, (((((None, "payload"), "item_relations"), i2), e2), ), m)
    v1 = m.get('extensions')
    if v1 is not None:
        for i1, e1 in enumerate(v1):
            if e1['critical']:
                hit(out, RULE_EXT_001, ((None, "extensions"), i1), e1, (), m)
            v2 = e1['namespace']
            if contains_credentials(v2):
                hit(out, RULE_SAF_002, (((None, "extensions"), i1), "namespace"), v2, ((((None, "extensions"), i1), e1), ), m)
            if contains_secret(v2):
                hit(out, RULE_SAF_004, (((None, "extensions"), i1), "namespace"), v2, ((((None, "extensions"), i1), e1), ), m)
    if m['message_type'] == 'statistics':
        v1 = m['payload']
        let_targets_13 = ([x1['id'] for x1 in v1['dimensions']] if ('dimensions' in v1) else [])
        let_targets_13_set = frozenset(let_targets_13)
        v2 = v1['period']
        if not (midnight(v2['start']) <= midnight(v2['end'])):
            hit(out, RULE_IDN_006, ((None, "payload"), "period"), v2, (), m)
        if not (midnight(v2['start']) <= (once_1 + SPAN_7)):
            hit(out, RULE_STA_012, ((None, "payload"), "period"), v2, (), m)
        v2 = v1['observations']
        let_repeated_14 = repeated_cells(v2)
        let_repeated_14_set = frozenset(let_repeated_14)
        let_unlisted_15 = (unknown_cells(v2, v1['dimensions']) if ('dimensions' in v1) else [])
        let_unlisted_15_set = frozenset(let_unlisted_15)
        let_revealed_16 = (revealed_cells(v2, v1['totals']) if ('totals' in v1) else [])
        let_revealed_16_set = frozenset(let_revealed_16)
        for i2, e2 in enumerate(v2):
            if (i2 in let_repeated_14_set):
                hit(out, RULE_STA_002, (((None, "payload"), "observations"), i2), e2, (), m)
            if (i2 in let_unlisted_15_set):
                hit(out, RULE_STA_006, (((None, "payload"), "observations"), i2), e2, (), m)
            if ((('suppression' in v1) and ('value' in e2)) and (e2['value'] > 0)) and not (e2['value'] >= v1['suppression']['threshold']):
                hit(out, RULE_STA_007, (((None, "payload"), "observations"), i2), e2, (), m)
            if (i2 in let_revealed_16_set):
                hit(out, RULE_STA_008, (((None, "payload"), "observations"), i2), e2, (), m)
            if ('value' in e2) and not (e2['status'] in SET_8):
                hit(out, RULE_STA_009, (((None, "payload"), "observations"), i2), e2, (), m)
            if (e2['status'] in SET_8) and not ('value' in e2):
                hit(out, RULE_STA_010, (((None, "payload"), "observations"), i2), e2, (), m)
            v3 = e2.get('coordinates')
            if v3 is not None:
                for i3, e3 in enumerate(v3):
                    v4 = e3['dimension']
                    if not (v4 in let_targets_13_set):
                        hit(out, RULE_REF_001, ((((((None, "payload"), "observations"), i2), "coordinates"), i3), "dimension"), v4, (((((None, "payload"), "observations"), i2), e2), ((((((None, "payload"), "observations"), i2), "coordinates"), i3), e3), ), m)
        v2 = v1.get('totals')
        if v2 is not None:
            let_wrong_17 = differing_totals(v1['observations'], v2)
            let_wrong_17_set = frozenset(let_wrong_17)
            for i2, e2 in enumerate(v2):
                if (i2 in let_wrong_17_set):
                    hit(out, RULE_STA_001, (((None, "payload"), "totals"), i2), e2, (), m)
                v3 = e2.get('coordinates')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        v4 = e3['dimension']
                        if not (v4 in let_targets_13_set):
                            hit(out, RULE_REF_001, ((((((None, "payload"), "totals"), i2), "coordinates"), i3), "dimension"), v4, (((((None, "payload"), "totals"), i2), e2), ((((((None, "payload"), "totals"), i2), "coordinates"), i3), e3), ), m)
        v2 = v1.get('dimensions')
        if v2 is not None:
            let_repeated_18 = duplicates(let_targets_13)
            let_repeated_18_set = frozenset(let_repeated_18)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_18_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "dimensions"), i2), e2, (), m)
                if not (not duplicates([x1['code'] for x1 in e2['codes']])):
                    hit(out, RULE_STA_011, (((None, "payload"), "dimensions"), i2), e2, (), m)
                v3 = e2['label']
                if contains_secret(v3):
                    hit(out, RULE_SAF_003, ((((None, "payload"), "dimensions"), i2), "label"), v3, (((((None, "payload"), "dimensions"), i2), e2), ), m)
                v3 = e2['codes']
                for i3, e3 in enumerate(v3):
                    if ((('scheme' in e2) and (e2['scheme'] == 'iso-3166-1-alpha-3')) and (e3['code'] in TABLE_withdrawn_area_withdrawn_on)) and not (midnight(v1['period']['start']) < midnight(TABLE_withdrawn_area_withdrawn_on[e3['code']])):
                        hit(out, RULE_STA_003, (((((None, "payload"), "dimensions"), i2), "codes"), i3), e3, (((((None, "payload"), "dimensions"), i2), e2), ), m)
                    if not (e3['code'] != 'not_stated'):
                        hit(out, RULE_STA_004, (((((None, "payload"), "dimensions"), i2), "codes"), i3), e3, (((((None, "payload"), "dimensions"), i2), e2), ), m)
                    if (((('scheme' in e2) and (e2['scheme'] in TABLE_scheme_codes)) and (e3['code'] != 'not_stated')) and (not (e3['code'] in TABLE_withdrawn_area_withdrawn_on))) and not (e3['code'] in TABLE_scheme_codes[e2['scheme']]):
                        hit(out, RULE_STA_005, (((((None, "payload"), "dimensions"), i2), "codes"), i3), e3, (((((None, "payload"), "dimensions"), i2), e2), ), m)
                    v4 = e3['label']
                    if contains_secret(v4):
                        hit(out, RULE_SAF_003, ((((((None, "payload"), "dimensions"), i2), "codes"), i3), "label"), v4, (((((None, "payload"), "dimensions"), i2), e2), ((((((None, "payload"), "dimensions"), i2), "codes"), i3), e3), ), m)
        v2 = v1['publisher']
        v3 = v2.get('contact')
        if v3 is not None:
            if contains_credentials(v3):
                hit(out, RULE_SAF_002, (((None, "payload"), "publisher"), "contact"), v3, (), m)
            if contains_secret(v3):
                hit(out, RULE_SAF_004, (((None, "payload"), "publisher"), "contact"), v3, (), m)
        v2 = v1.get('source')
        if v2 is not None:
            v3 = v2.get('url')
            if v3 is not None:
                if contains_credentials(v3):
                    hit(out, RULE_SAF_002, (((None, "payload"), "source"), "url"), v3, (), m)
                if contains_secret(v3):
                    hit(out, RULE_SAF_004, (((None, "payload"), "source"), "url"), v3, (), m)
        v2 = v1.get('coverage')
        if v2 is not None:
            if contains_secret(v2):
                hit(out, RULE_SAF_003, ((None, "payload"), "coverage"), v2, (), m)
        v2 = v1['deduplication']
        v3 = v2.get('note')
        if v3 is not None:
            if contains_secret(v3):
                hit(out, RULE_SAF_003, (((None, "payload"), "deduplication"), "note"), v3, (), m)
        v2 = v1.get('breaks_in_series')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                v3 = e2['note']
                if contains_secret(v3):
                    hit(out, RULE_SAF_003, ((((None, "payload"), "breaks_in_series"), i2), "note"), v3, (((((None, "payload"), "breaks_in_series"), i2), e2), ), m)
    v1 = m.get('supplements')
    if v1 is not None:
        if (m['message_id'] in v1):
            hit(out, RULE_IDN_008, None, m, (), m)
        let_replaced_19 = (m['supersedes'] if ('supersedes' in m) else [])
        let_replaced_19_set = frozenset(let_replaced_19)
        for i1, e1 in enumerate(v1):
            if (e1 in let_replaced_19_set):
                hit(out, RULE_IDN_010, ((None, "supplements"), i1), e1, (), m)
    v1 = m.get('batch')
    if v1 is not None:
        if not (v1['position'] <= v1['count']):
            hit(out, RULE_IDN_020, (None, "batch"), v1, (), m)
    v1 = m.get('recipients')
    if v1 is not None:
        let_repeated_20 = duplicates([x1['participant_id'] for x1 in v1])
        let_repeated_20_set = frozenset(let_repeated_20)
        let_admitted_21 = (m['governance']['handling']['sharing_group']['admitted_roles'] if ((('handling' in m['governance']) and ('sharing_group' in m['governance']['handling'])) and ('admitted_roles' in m['governance']['handling']['sharing_group'])) else [])
        let_admitted_21_set = frozenset(let_admitted_21)
        for i1, e1 in enumerate(v1):
            if (i1 in let_repeated_20_set):
                hit(out, RULE_IDN_021, ((None, "recipients"), i1), e1, (), m)
            if (len(let_admitted_21) > 0) and not (e1['role'] in let_admitted_21_set):
                hit(out, RULE_SEN_007, ((None, "recipients"), i1), e1, (), m)
            v2 = e1.get('contact')
            if v2 is not None:
                if contains_credentials(v2):
                    hit(out, RULE_SAF_002, (((None, "recipients"), i1), "contact"), v2, ((((None, "recipients"), i1), e1), ), m)
                if contains_secret(v2):
                    hit(out, RULE_SAF_004, (((None, "recipients"), i1), "contact"), v2, ((((None, "recipients"), i1), e1), ), m)
    v1 = m['governance']
    if not (v1['purpose'] in v1['permitted_purposes']):
        hit(out, RULE_PRP_001, (None, "governance"), v1, (), m)
    if (v1['purpose'] != v1['original_purpose']) and not any((('activity' in x1) and (x1['activity'] == 'repurposed')) for x1 in m['provenance']):
        hit(out, RULE_PRP_003, (None, "governance"), v1, (), m)
    if not any(((x1['instrument']['scheme'] != 'csea-legal-instrument') or (not (x1['instrument']['code'] in TABLE_legal_instrument_reference_only))) for x1 in v1['disclosure_basis']):
        hit(out, RULE_PRP_011, (None, "governance"), v1, (), m)
    if (v1['data_state'] == 'identifiable') and not ('retention' in v1):
        hit(out, RULE_PRP_015, (None, "governance"), v1, (), m)
    v2 = v1['original_purpose']
    if (v2 in TABLE_purpose_prohibited):
        hit(out, RULE_PRP_002, ((None, "governance"), "original_purpose"), v2, (), m)
    v2 = v1['purpose']
    if (v2 in TABLE_purpose_prohibited):
        hit(out, RULE_PRP_002, ((None, "governance"), "purpose"), v2, (), m)
    v2 = v1['permitted_purposes']
    for i2, e2 in enumerate(v2):
        if (e2 in TABLE_purpose_prohibited):
            hit(out, RULE_PRP_002, (((None, "governance"), "permitted_purposes"), i2), e2, (), m)
    v2 = v1.get('handling')
    if v2 is not None:
        if (('tlp' in v2) and (v2['tlp'] == 'CLEAR')) and not (v1['sensitivity'] == 'public'):
            hit(out, RULE_SEN_004, (None, "governance"), v1, (), m)
        if (((('user_notified' in v2) and ('affected_party_notification' in v2)) and (v2['affected_party_notification']['value'] == 'must_not')) and ((not ('ends_at' in v2['affected_party_notification'])) or (once_1 < (midnight(v2['affected_party_notification']['ends_at']) + SPAN_9)))) and not (v2['user_notified'] != 'yes'):
            hit(out, RULE_PRP_006, ((None, "governance"), "handling"), v2, (), m)
        if (v1['sensitivity'] in SET_10) and not ('tlp' in v2):
            hit(out, RULE_SEN_003, ((None, "governance"), "handling"), v2, (), m)
        v3 = v2.get('affected_party_notification')
        if v3 is not None:
            if (v3['value'] == 'must_not') and not (('ends_at' in v3) or ('review_at' in v3)):
                hit(out, RULE_PRP_005, (((None, "governance"), "handling"), "affected_party_notification"), v3, (), m)
    v2 = v1['disclosure_basis']
    for i2, e2 in enumerate(v2):
        if ('valid_from' in e2) and not (midnight(e2['valid_from']) <= (once_1 + SPAN_7)):
            hit(out, RULE_PRP_007, (((None, "governance"), "disclosure_basis"), i2), e2, (), m)
        if ('valid_until' in e2) and not (once_1 < (midnight(e2['valid_until']) + SPAN_11)):
            hit(out, RULE_PRP_008, (((None, "governance"), "disclosure_basis"), i2), e2, (), m)
        if (e2['instrument']['scheme'] == 'csea-legal-instrument'):
            if (e2['instrument']['code'] in TABLE_legal_instrument_valid_from) and not (midnight(TABLE_legal_instrument_valid_from[e2['instrument']['code']]) <= (once_1 + SPAN_7)):
                hit(out, RULE_PRP_009, (((None, "governance"), "disclosure_basis"), i2), e2, (), m)
            if (e2['instrument']['code'] in TABLE_legal_instrument_valid_until) and not (once_1 < (midnight(TABLE_legal_instrument_valid_until[e2['instrument']['code']]) + SPAN_11)):
                hit(out, RULE_PRP_010, (((None, "governance"), "disclosure_basis"), i2), e2, (), m)
    v2 = v1.get('retention')
    if v2 is not None:
        for i2, e2 in enumerate(v2):
            if (('minimum' in e2) and ('maximum' in e2)) and longer(e2['minimum'], e2['maximum']):
                hit(out, RULE_PRP_012, (((None, "governance"), "retention"), i2), e2, (), m)
    v2 = v1.get('raised')
    if v2 is not None:
        for i2, e2 in enumerate(v2):
            if not resolve(m, e2['pointer']):
                hit(out, RULE_REF_003, (((None, "governance"), "raised"), i2), e2, (), m)
            if ((e2['sensitivity'] in TABLE_sensitivity_rank) and (v1['sensitivity'] in TABLE_sensitivity_rank)) and not (TABLE_sensitivity_rank[e2['sensitivity']] <= TABLE_sensitivity_rank[v1['sensitivity']]):
                hit(out, RULE_SEN_001, (((None, "governance"), "raised"), i2), e2, (), m)
            if not (e2['sensitivity'] != 'public'):
                hit(out, RULE_SEN_002, (((None, "governance"), "raised"), i2), e2, (), m)
    v2 = v1.get('rights')
    if v2 is not None:
        v3 = v2.get('contact')
        if v3 is not None:
            if contains_credentials(v3):
                hit(out, RULE_SAF_002, (((None, "governance"), "rights"), "contact"), v3, (), m)
            if contains_secret(v3):
                hit(out, RULE_SAF_004, (((None, "governance"), "rights"), "contact"), v3, (), m)
    v1 = m['provenance']
    for i1, e1 in enumerate(v1):
        if not (e1['sequence'] == (i1 + 1)):
            hit(out, RULE_PRV_001, ((None, "provenance"), i1), e1, (), m)
        if not (((((((((not ('activity' in e1)) and (not ('actor' in e1))) and (not ('role' in e1))) and (not ('at' in e1))) and (not ('tool' in e1))) and (not ('purpose' in e1))) and (not ('changes' in e1))) and (not ('content_digest' in e1))) if ('sealed_digest' in e1) else (((('activity' in e1) and ('actor' in e1)) and ('role' in e1)) and ('at' in e1))):
            hit(out, RULE_PRV_002, ((None, "provenance"), i1), e1, (), m)
        if (('previous_step_digest' in e1) and (i1 > 0)) and not (e1['previous_step_digest'] == step_digest(v1[(i1 - 1)])):
            hit(out, RULE_PRV_003, ((None, "provenance"), i1), e1, (), m)
        if (('content_digest' in e1) and (i1 == (len(v1) - 1))) and not (e1['content_digest'] == content_digest(m)):
            hit(out, RULE_PRV_004, ((None, "provenance"), i1), e1, (), m)
        if (((i1 > 0) and ('at' in e1)) and ('at' in v1[(i1 - 1)])) and not (timestamp(v1[(i1 - 1)]['at']) <= timestamp(e1['at'])):
            hit(out, RULE_PRV_005, ((None, "provenance"), i1), e1, (), m)
        if (('activity' in e1) and (e1['activity'] == 'converted')) and not ('tool' in e1):
            hit(out, RULE_PRV_006, ((None, "provenance"), i1), e1, (), m)
        if ('at' in e1) and not (timestamp(e1['at']) <= once_1):
            hit(out, RULE_PRV_007, ((None, "provenance"), i1), e1, (), m)
        v2 = e1.get('purpose')
        if v2 is not None:
            if (v2 in TABLE_purpose_prohibited):
                hit(out, RULE_PRP_002, (((None, "provenance"), i1), "purpose"), v2, ((((None, "provenance"), i1), e1), ), m)
    v1 = m['sender']
    v2 = v1.get('contact')
    if v2 is not None:
        if contains_credentials(v2):
            hit(out, RULE_SAF_002, ((None, "sender"), "contact"), v2, (), m)
        if contains_secret(v2):
            hit(out, RULE_SAF_004, ((None, "sender"), "contact"), v2, (), m)
    v1 = m.get('methodology')
    if v1 is not None:
        v2 = v1.get('note')
        if v2 is not None:
            if contains_secret(v2):
                hit(out, RULE_SAF_003, ((None, "methodology"), "note"), v2, (), m)


def violated_AGE_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (('age_assessments' in this) or ('age_not_assessed_reason' in this)))


def violated_AGE_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('years_min' in this) and ('years_max' in this)) and not (this['years_min'] <= this['years_max']))


def violated_AGE_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['basis'] == 'maturity') and not ((not ('years_min' in this)) and (not ('years_max' in this))))


def violated_AGE_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('maturity' in this) and not (this['basis'] == 'maturity'))


def violated_AGE_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['basis'] == 'maturity') and not (this['moment'] == 'at_capture'))


def violated_AGE_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('legal_age_results' in this) and ('age_assessments' in this)) and not (len(contradicted_ages(this['legal_age_results'], this['age_assessments'])) == 0))


def violated_AGE_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('from_basis' in this) and not (this['from_basis'] != 'maturity'))


def violated_AGE_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (((('years_min' in this) or ('years_max' in this)) or ('maturity' in this)) or ('not_assessable' in this)))


def violated_AGE_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['result'] != 'undetermined') and not (('from_basis' in this) or ('given_by' in this)))


def violated_CLS_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('code' in this) and (this['scheme'] in TABLE_scheme_codes)) and not (this['code'] in TABLE_scheme_codes[this['scheme']]))


def violated_CLS_001_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('code' in this) and (this['scheme'] in TABLE_scheme_codes)) and not (this['code'] in TABLE_scheme_codes[this['scheme']]))


def violated_CLS_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((this['status'] == 'assessed') == ('code' in this)))


def violated_CLS_002_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((this['status'] == 'assessed') == ('code' in this)))


def violated_CLS_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['scheme'] == 'uk-category') and not ('jurisdiction' in this))


def violated_CLS_003_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['scheme'] == 'uk-category') and not ('jurisdiction' in this))


def violated_CLS_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('interpol_baseline' in this) and (this['interpol_baseline']['value'] in SET_3)) and not (this['synthetic_status'] != 'not_assessed'))


def violated_CLS_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('independent_assessments' in this) and ('grade_minimum_assessments' in this)) and not (this['independent_assessments'] >= this['grade_minimum_assessments']))


def violated_CLS_005_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('independent_assessments' in this) and ('grade_minimum_assessments' in this)) and not (this['independent_assessments'] >= this['grade_minimum_assessments']))


def violated_EXT_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(this['critical'])


def violated_HSH_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(this['value']) == TABLE_hash_algorithm_digest_hex_length[this['algorithm']]))


def violated_HSH_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_4(this['value']) is not None))


def violated_HSH_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('hashes' in this) and not ((not duplicates([x1['algorithm'] for x1 in this['hashes']])) or (((not duplicates([x1['algorithm'] for x1 in this['hashes'] if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'original'))])) and (not duplicates([x1['algorithm'] for x1 in this['hashes'] if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'transcoded'))]))) and (not duplicates([x1['algorithm'] for x1 in this['hashes'] if ((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and (not ('over' in x1)))])))))


def violated_HSH_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['kind'] == 'exact') and ('distance' in this)) and not (this['distance'] == 0))


def violated_HSH_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('match' in this) and (this['match']['kind'] == 'exact')) and (this['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in this['match']))


def violated_HSH_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('match' in this) and (this['algorithm'] in SET_5)) and not (this['match']['kind'] == 'exact'))


def violated_IDN_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (timestamp(this['received_at']) <= timestamp(m['created_at'])))


def violated_IDN_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('earliest' in this) and ('latest' in this)) and not (timestamp(this['earliest']) <= timestamp(this['latest'])))


def violated_IDN_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (timestamp(this['created_at']) <= (now + SPAN_1)))


def violated_IDN_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('supersedes' in this) and (this['message_id'] in this['supersedes']))


def violated_IDN_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['message_type'] == 'report') and not ('recipients' in this))


def violated_IDN_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (midnight(this['start']) <= midnight(this['end'])))


def violated_IDN_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ip_address(this))


def violated_IDN_007_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ip_address(this))


def violated_IDN_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('supplements' in this) and (this['message_id'] in this['supplements']))


def violated_IDN_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('in_reply_to' in this) and not (this['in_reply_to'] != this['message_id']))


def violated_IDN_010_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_replaced_19' not in memo:
        found = (m['supersedes'] if ('supersedes' in m) else [])
        memo['let_replaced_19'] = (found, frozenset(found))
    let_replaced_19, let_replaced_19_set = memo['let_replaced_19']
    return bool((this in let_replaced_19_set))


def violated_IDN_011_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (timestamp(this['at']) <= timestamp(m['created_at'])))


def violated_IDN_012_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('at' in this) and not (timestamp(this['at']) <= timestamp(m['created_at'])))


def violated_IDN_013_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (timestamp(this['at']) <= timestamp(m['created_at'])))


def violated_IDN_014_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (timestamp(this['at']) <= timestamp(m['created_at'])))


def violated_IDN_015_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (timestamp(this['at']) <= timestamp(m['created_at'])))


def violated_IDN_016_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('notice_at' in this) and ('removed_at' in this)) and not (timestamp(this['notice_at']) <= timestamp(this['removed_at'])))


def violated_IDN_017_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('removed_at' in this) and ('rechecked_at' in this)) and not (timestamp(this['removed_at']) <= timestamp(this['rechecked_at'])))


def violated_IDN_018_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('first_at' in this) and ('last_at' in this)) and not (timestamp(this['first_at']) <= timestamp(this['last_at'])))


def violated_IDN_019_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('reversed_at' in this) and not (timestamp(this['at']) <= timestamp(this['reversed_at'])))


def violated_IDN_020_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['position'] <= this['count']))


def violated_IDN_021_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_repeated_20' not in memo:
        found = (duplicates([x1['participant_id'] for x1 in m['recipients']]) if ('recipients' in m) else [])
        memo['let_repeated_20'] = (found, frozenset(found))
    let_repeated_20, let_repeated_20_set = memo['let_repeated_20']
    return bool((index in let_repeated_20_set))


def violated_LNG_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('original_language' in this) and not (('translator' in this) or ('translation_tool' in this)))


def violated_LNG_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('translator' in this) or ('translation_tool' in this)) and not ('original_language' in this))


def violated_LNG_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('original_language' in this) and not (this['original_language'] != this['language']))


def violated_PRP_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['purpose'] in this['permitted_purposes']))


def violated_PRP_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this in TABLE_purpose_prohibited))


def violated_PRP_002_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this in TABLE_purpose_prohibited))


def violated_PRP_002_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this in TABLE_purpose_prohibited))


def violated_PRP_002_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this in TABLE_purpose_prohibited))


def violated_PRP_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['purpose'] != this['original_purpose']) and not any((('activity' in x1) and (x1['activity'] == 'repurposed')) for x1 in m['provenance']))


def violated_PRP_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['message_type'] == 'statistics') and not (this['governance']['data_state'] in SET_2))


def violated_PRP_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['value'] == 'must_not') and not (('ends_at' in this) or ('review_at' in this)))


def violated_PRP_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((((('user_notified' in this) and ('affected_party_notification' in this)) and (this['affected_party_notification']['value'] == 'must_not')) and ((not ('ends_at' in this['affected_party_notification'])) or (timestamp(m['created_at']) < (midnight(this['affected_party_notification']['ends_at']) + SPAN_9)))) and not (this['user_notified'] != 'yes'))


def violated_PRP_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('valid_from' in this) and not (midnight(this['valid_from']) <= (timestamp(m['created_at']) + SPAN_7)))


def violated_PRP_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('valid_until' in this) and not (timestamp(m['created_at']) < (midnight(this['valid_until']) + SPAN_11)))


def violated_PRP_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['instrument']['scheme'] == 'csea-legal-instrument') and (this['instrument']['code'] in TABLE_legal_instrument_valid_from)) and not (midnight(TABLE_legal_instrument_valid_from[this['instrument']['code']]) <= (timestamp(m['created_at']) + SPAN_7)))


def violated_PRP_010_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['instrument']['scheme'] == 'csea-legal-instrument') and (this['instrument']['code'] in TABLE_legal_instrument_valid_until)) and not (timestamp(m['created_at']) < (midnight(TABLE_legal_instrument_valid_until[this['instrument']['code']]) + SPAN_11)))


def violated_PRP_011_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not any(((x1['instrument']['scheme'] != 'csea-legal-instrument') or (not (x1['instrument']['code'] in TABLE_legal_instrument_reference_only))) for x1 in this['disclosure_basis']))


def violated_PRP_012_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('minimum' in this) and ('maximum' in this)) and longer(this['minimum'], this['maximum']))


def violated_PRP_013_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['hold'] and ('hold_until' in this)) and not (timestamp(this['hold_until']) > timestamp(m['created_at'])))


def violated_PRP_014_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(this['hold'] and not (this['status'] != 'sent'))


def violated_PRP_015_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['data_state'] == 'identifiable') and not ('retention' in this))


def violated_PRV_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['sequence'] == (index + 1)))


def violated_PRV_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (((((((((not ('activity' in this)) and (not ('actor' in this))) and (not ('role' in this))) and (not ('at' in this))) and (not ('tool' in this))) and (not ('purpose' in this))) and (not ('changes' in this))) and (not ('content_digest' in this))) if ('sealed_digest' in this) else (((('activity' in this) and ('actor' in this)) and ('role' in this)) and ('at' in this))))


def violated_PRV_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('previous_step_digest' in this) and (index > 0)) and not (this['previous_step_digest'] == step_digest(m['provenance'][(index - 1)])))


def violated_PRV_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('content_digest' in this) and (index == (len(m['provenance']) - 1))) and not (this['content_digest'] == content_digest(m)))


def violated_PRV_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((((index > 0) and ('at' in this)) and ('at' in m['provenance'][(index - 1)])) and not (timestamp(m['provenance'][(index - 1)]['at']) <= timestamp(this['at'])))


def violated_PRV_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('activity' in this) and (this['activity'] == 'converted')) and not ('tool' in this))


def violated_PRV_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('at' in this) and not (timestamp(this['at']) <= timestamp(m['created_at'])))


def violated_PRV_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not any((('sealed_digest' in x1) or (('actor' in x1) and (x1['actor'] == this['sender']['participant_id']))) for x1 in this['provenance']))


def violated_REF_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_13' not in memo:
        found = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        memo['let_targets_13'] = (found, frozenset(found))
    let_targets_13, let_targets_13_set = memo['let_targets_13']
    return bool(not (this in let_targets_13_set))


def violated_REF_001_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_13' not in memo:
        found = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        memo['let_targets_13'] = (found, frozenset(found))
    let_targets_13, let_targets_13_set = memo['let_targets_13']
    return bool(not (this in let_targets_13_set))


def violated_REF_001_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_1' not in memo:
        found = ([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else [])
        memo['let_targets_1'] = (found, frozenset(found))
    let_targets_1, let_targets_1_set = memo['let_targets_1']
    return bool(not (this in let_targets_1_set))


def violated_REF_001_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        found = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (found, frozenset(found))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    return bool(not (this in let_targets_4_set))


def violated_REF_001_4(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_1' not in memo:
        found = ([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else [])
        memo['let_targets_1'] = (found, frozenset(found))
    let_targets_1, let_targets_1_set = memo['let_targets_1']
    return bool(not (this in let_targets_1_set))


def violated_REF_001_5(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        found = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (found, frozenset(found))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    return bool(not (this in let_targets_2_set))


def violated_REF_001_6(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        found = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (found, frozenset(found))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    return bool(not (this in let_targets_2_set))


def violated_REF_001_7(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        found = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (found, frozenset(found))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    return bool(not (this in let_targets_4_set))


def violated_REF_001_8(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        found = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (found, frozenset(found))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    return bool(not (this in let_targets_2_set))


def violated_REF_001_9(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_5' not in memo:
        found = ([x1['id'] for x1 in m['payload']['interactions']] if ((m['message_type'] == 'report') and ('interactions' in m['payload'])) else [])
        memo['let_targets_5'] = (found, frozenset(found))
    let_targets_5, let_targets_5_set = memo['let_targets_5']
    return bool(not (this in let_targets_5_set))


def violated_REF_001_10(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_3' not in memo:
        found = ([x1['id'] for x1 in m['payload']['observations']] if ((m['message_type'] == 'report') and ('observations' in m['payload'])) else [])
        memo['let_targets_3'] = (found, frozenset(found))
    let_targets_3, let_targets_3_set = memo['let_targets_3']
    return bool(not (this in let_targets_3_set))


def violated_REF_001_11(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        found = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (found, frozenset(found))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    return bool(not (this in let_targets_4_set))


def violated_REF_001_12(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_1' not in memo:
        found = ([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else [])
        memo['let_targets_1'] = (found, frozenset(found))
    let_targets_1, let_targets_1_set = memo['let_targets_1']
    return bool(not (this in let_targets_1_set))


def violated_REF_001_13(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        found = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (found, frozenset(found))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    return bool(not (this in let_targets_4_set))


def violated_REF_001_14(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        found = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (found, frozenset(found))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    return bool(not (this in let_targets_2_set))


def violated_REF_001_15(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        found = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (found, frozenset(found))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    return bool(not (this in let_targets_4_set))


def violated_REF_001_16(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        found = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (found, frozenset(found))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    return bool(not (this in let_targets_2_set))


def violated_REF_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_13' not in memo:
        found = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        memo['let_targets_13'] = (found, frozenset(found))
    let_targets_13, let_targets_13_set = memo['let_targets_13']
    if 'let_repeated_18' not in memo:
        found = duplicates(([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else []))
        memo['let_repeated_18'] = (found, frozenset(found))
    let_repeated_18, let_repeated_18_set = memo['let_repeated_18']
    return bool((index in let_repeated_18_set))


def violated_REF_002_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_1' not in memo:
        found = ([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else [])
        memo['let_targets_1'] = (found, frozenset(found))
    let_targets_1, let_targets_1_set = memo['let_targets_1']
    if 'let_repeated_6' not in memo:
        found = duplicates(([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else []))
        memo['let_repeated_6'] = (found, frozenset(found))
    let_repeated_6, let_repeated_6_set = memo['let_repeated_6']
    return bool((index in let_repeated_6_set))


def violated_REF_002_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        found = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (found, frozenset(found))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    if 'let_repeated_11' not in memo:
        found = duplicates(([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else []))
        memo['let_repeated_11'] = (found, frozenset(found))
    let_repeated_11, let_repeated_11_set = memo['let_repeated_11']
    return bool((index in let_repeated_11_set))


def violated_REF_002_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        found = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (found, frozenset(found))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    if 'let_repeated_7' not in memo:
        found = duplicates(([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else []))
        memo['let_repeated_7'] = (found, frozenset(found))
    let_repeated_7, let_repeated_7_set = memo['let_repeated_7']
    return bool((index in let_repeated_7_set))


def violated_REF_002_4(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_5' not in memo:
        found = ([x1['id'] for x1 in m['payload']['interactions']] if ((m['message_type'] == 'report') and ('interactions' in m['payload'])) else [])
        memo['let_targets_5'] = (found, frozenset(found))
    let_targets_5, let_targets_5_set = memo['let_targets_5']
    if 'let_repeated_10' not in memo:
        found = duplicates(([x1['id'] for x1 in m['payload']['interactions']] if ((m['message_type'] == 'report') and ('interactions' in m['payload'])) else []))
        memo['let_repeated_10'] = (found, frozenset(found))
    let_repeated_10, let_repeated_10_set = memo['let_repeated_10']
    return bool((index in let_repeated_10_set))


def violated_REF_002_5(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_3' not in memo:
        found = ([x1['id'] for x1 in m['payload']['observations']] if ((m['message_type'] == 'report') and ('observations' in m['payload'])) else [])
        memo['let_targets_3'] = (found, frozenset(found))
    let_targets_3, let_targets_3_set = memo['let_targets_3']
    if 'let_repeated_9' not in memo:
        found = duplicates(([x1['id'] for x1 in m['payload']['observations']] if ((m['message_type'] == 'report') and ('observations' in m['payload'])) else []))
        memo['let_repeated_9'] = (found, frozenset(found))
    let_repeated_9, let_repeated_9_set = memo['let_repeated_9']
    return bool((index in let_repeated_9_set))


def violated_REF_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not resolve(m, this['pointer']))


def violated_REF_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['item'] != this['related_item']))


def violated_REF_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('associated_with' in this) and not (this['associated_with'] != this['id']))


def violated_REF_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (('item' in this) or ('interaction' in this)))


def violated_SAF_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_media(this))


def violated_SAF_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_credentials(this))


def violated_SAF_002_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_credentials(this))


def violated_SAF_002_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_credentials(this))


def violated_SAF_002_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_credentials(this))


def violated_SAF_002_4(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_credentials(this))


def violated_SAF_002_5(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_credentials(this))


def violated_SAF_002_6(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_credentials(this))


def violated_SAF_002_7(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_credentials(this))


def violated_SAF_002_8(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_credentials(this))


def violated_SAF_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_003_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_003_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_003_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_003_4(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_003_5(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_003_6(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_004_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_004_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_004_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_004_4(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_004_5(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_004_6(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_004_7(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_004_8(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['type'] in TABLE_identifier_type_contact) and (('child_ref' in parents[0]) or (('holder_is_minor' in parents[0]) and (parents[0]['holder_is_minor'] == 'yes')))) and not (parents[0]['role'] == 'affected_child'))


def violated_SAF_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_others_12' not in memo:
        found = ([x1['participant_id'] for x1 in m['recipients'] if (not (x1['role'] in SET_6))] if ('recipients' in m) else [])
        memo['let_others_12'] = (found, frozenset(found))
    let_others_12, let_others_12_set = memo['let_others_12']
    return bool(((this['type'] in TABLE_identifier_type_contact) and (parents[0]['role'] == 'affected_child')) and not (len(let_others_12) == 0))


def violated_SEN_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['sensitivity'] in TABLE_sensitivity_rank) and (m['governance']['sensitivity'] in TABLE_sensitivity_rank)) and not (TABLE_sensitivity_rank[this['sensitivity']] <= TABLE_sensitivity_rank[m['governance']['sensitivity']]))


def violated_SEN_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['sensitivity'] != 'public'))


def violated_SEN_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((m['governance']['sensitivity'] in SET_10) and not ('tlp' in this))


def violated_SEN_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('handling' in this) and ('tlp' in this['handling'])) and (this['handling']['tlp'] == 'CLEAR')) and not (this['sensitivity'] == 'public'))


def violated_SEN_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((((('children' in this) or ('accounts' in this)) or ('interactions' in this)) or ('observations' in this)) or ('narratives' in this)) and not (m['governance']['sensitivity'] == 'highly_restricted'))


def violated_SEN_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_others_8' not in memo:
        found = ([x1['participant_id'] for x1 in m['recipients'] if (x1['role'] != 'law_enforcement')] if ('recipients' in m) else [])
        memo['let_others_8'] = (found, frozenset(found))
    let_others_8, let_others_8_set = memo['let_others_8']
    return bool(('capture_location' in this) and not (len(let_others_8) == 0))


def violated_SEN_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_admitted_21' not in memo:
        found = (m['governance']['handling']['sharing_group']['admitted_roles'] if ((('handling' in m['governance']) and ('sharing_group' in m['governance']['handling'])) and ('admitted_roles' in m['governance']['handling']['sharing_group'])) else [])
        memo['let_admitted_21'] = (found, frozenset(found))
    let_admitted_21, let_admitted_21_set = memo['let_admitted_21']
    return bool((len(let_admitted_21) > 0) and not (this['role'] in let_admitted_21_set))


def violated_STA_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_wrong_17' not in memo:
        found = (differing_totals(m['payload']['observations'], m['payload']['totals']) if ((m['message_type'] == 'statistics') and ('totals' in m['payload'])) else [])
        memo['let_wrong_17'] = (found, frozenset(found))
    let_wrong_17, let_wrong_17_set = memo['let_wrong_17']
    return bool((index in let_wrong_17_set))


def violated_STA_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_repeated_14' not in memo:
        found = (repeated_cells(m['payload']['observations']) if (m['message_type'] == 'statistics') else [])
        memo['let_repeated_14'] = (found, frozenset(found))
    let_repeated_14, let_repeated_14_set = memo['let_repeated_14']
    return bool((index in let_repeated_14_set))


def violated_STA_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('scheme' in parents[0]) and (parents[0]['scheme'] == 'iso-3166-1-alpha-3')) and (this['code'] in TABLE_withdrawn_area_withdrawn_on)) and not (midnight(m['payload']['period']['start']) < midnight(TABLE_withdrawn_area_withdrawn_on[this['code']])))


def violated_STA_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['code'] != 'not_stated'))


def violated_STA_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((((('scheme' in parents[0]) and (parents[0]['scheme'] in TABLE_scheme_codes)) and (this['code'] != 'not_stated')) and (not (this['code'] in TABLE_withdrawn_area_withdrawn_on))) and not (this['code'] in TABLE_scheme_codes[parents[0]['scheme']]))


def violated_STA_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_unlisted_15' not in memo:
        found = (unknown_cells(m['payload']['observations'], m['payload']['dimensions']) if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        memo['let_unlisted_15'] = (found, frozenset(found))
    let_unlisted_15, let_unlisted_15_set = memo['let_unlisted_15']
    return bool((index in let_unlisted_15_set))


def violated_STA_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('suppression' in m['payload']) and ('value' in this)) and (this['value'] > 0)) and not (this['value'] >= m['payload']['suppression']['threshold']))


def violated_STA_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_revealed_16' not in memo:
        found = (revealed_cells(m['payload']['observations'], m['payload']['totals']) if ((m['message_type'] == 'statistics') and ('totals' in m['payload'])) else [])
        memo['let_revealed_16'] = (found, frozenset(found))
    let_revealed_16, let_revealed_16_set = memo['let_revealed_16']
    return bool((index in let_revealed_16_set))


def violated_STA_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('value' in this) and not (this['status'] in SET_8))


def violated_STA_010_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['status'] in SET_8) and not ('value' in this))


def violated_STA_011_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (not duplicates([x1['code'] for x1 in this['codes']])))


def violated_STA_012_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (midnight(this['start']) <= (timestamp(m['created_at']) + SPAN_7)))


SITES = (
    site(RULE_AGE_001, (('payload', False, 'message_type', 'report'), ('children', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'age_assessments'), False), (('payload', 'children', 0, 'age_not_assessed_reason'), False)), violated_AGE_001_0),
    site(RULE_AGE_002, (('payload', False, 'message_type', 'report'), ('children', True, '', ''), ('age_assessments', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'age_assessments', 1, 'years_max'), False), (('payload', 'children', 0, 'age_assessments', 1, 'years_min'), False)), violated_AGE_002_0),
    site(RULE_AGE_003, (('payload', False, 'message_type', 'report'), ('children', True, '', ''), ('age_assessments', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'age_assessments', 1, 'basis'), False), (('payload', 'children', 0, 'age_assessments', 1, 'years_max'), False), (('payload', 'children', 0, 'age_assessments', 1, 'years_min'), False)), violated_AGE_003_0),
    site(RULE_AGE_004, (('payload', False, 'message_type', 'report'), ('children', True, '', ''), ('age_assessments', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'age_assessments', 1, 'basis'), False), (('payload', 'children', 0, 'age_assessments', 1, 'maturity'), False)), violated_AGE_004_0),
    site(RULE_AGE_005, (('payload', False, 'message_type', 'report'), ('children', True, '', ''), ('age_assessments', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'age_assessments', 1, 'basis'), False), (('payload', 'children', 0, 'age_assessments', 1, 'moment'), False)), violated_AGE_005_0),
    site(RULE_AGE_006, (('payload', False, 'message_type', 'report'), ('children', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'age_assessments'), False), (('payload', 'children', 0, 'age_assessments'), True), (('payload', 'children', 0, 'legal_age_results'), False), (('payload', 'children', 0, 'legal_age_results'), True)), violated_AGE_006_0),
    site(RULE_AGE_007, (('payload', False, 'message_type', 'report'), ('children', True, '', ''), ('legal_age_results', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'legal_age_results', 1, 'from_basis'), False)), violated_AGE_007_0),
    site(RULE_AGE_008, (('payload', False, 'message_type', 'report'), ('children', True, '', ''), ('age_assessments', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'age_assessments', 1, 'maturity'), False), (('payload', 'children', 0, 'age_assessments', 1, 'not_assessable'), False), (('payload', 'children', 0, 'age_assessments', 1, 'years_max'), False), (('payload', 'children', 0, 'age_assessments', 1, 'years_min'), False)), violated_AGE_008_0),
    site(RULE_AGE_009, (('payload', False, 'message_type', 'report'), ('children', True, '', ''), ('legal_age_results', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'legal_age_results', 1, 'from_basis'), False), (('payload', 'children', 0, 'legal_age_results', 1, 'given_by'), False), (('payload', 'children', 0, 'legal_age_results', 1, 'result'), False)), violated_AGE_009_0),
    site(RULE_CLS_001, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'incident', 'classifications', 0, 'code'), False), (('payload', 'incident', 'classifications', 0, 'scheme'), False)), violated_CLS_001_0),
    site(RULE_CLS_001, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'classifications', 1, 'code'), False), (('payload', 'content_items', 0, 'classifications', 1, 'scheme'), False)), violated_CLS_001_1),
    site(RULE_CLS_002, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'incident', 'classifications', 0, 'code'), False), (('payload', 'incident', 'classifications', 0, 'status'), False)), violated_CLS_002_0),
    site(RULE_CLS_002, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'classifications', 1, 'code'), False), (('payload', 'content_items', 0, 'classifications', 1, 'status'), False)), violated_CLS_002_1),
    site(RULE_CLS_003, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'incident', 'classifications', 0, 'jurisdiction'), False), (('payload', 'incident', 'classifications', 0, 'scheme'), False)), violated_CLS_003_0),
    site(RULE_CLS_003, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'classifications', 1, 'jurisdiction'), False), (('payload', 'content_items', 0, 'classifications', 1, 'scheme'), False)), violated_CLS_003_1),
    site(RULE_CLS_004, (('payload', False, 'message_type', 'report'), ('content_items', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'interpol_baseline'), False), (('payload', 'content_items', 0, 'interpol_baseline', 'value'), False), (('payload', 'content_items', 0, 'synthetic_status'), False)), violated_CLS_004_0),
    site(RULE_CLS_005, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'incident', 'classifications', 0, 'grade_minimum_assessments'), False), (('payload', 'incident', 'classifications', 0, 'independent_assessments'), False)), violated_CLS_005_0),
    site(RULE_CLS_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'classifications', 1, 'grade_minimum_assessments'), False), (('payload', 'content_items', 0, 'classifications', 1, 'independent_assessments'), False)), violated_CLS_005_1),
    site(RULE_EXT_001, (('extensions', True, '', ''),), ((('extensions', 0, 'critical'), False),), violated_EXT_001_0),
    site(RULE_HSH_001, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', 1, 'value'), False)), violated_HSH_001_0),
    site(RULE_HSH_002, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', 1, 'value'), False)), violated_HSH_002_0),
    site(RULE_HSH_003, (('payload', False, 'message_type', 'report'), ('content_items', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes'), False), (('payload', 'content_items', 0, 'hashes', '*', 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', '*', 'over'), False)), violated_HSH_003_0),
    site(RULE_HSH_004, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', ''), ('match', False, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'match', 'distance'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match', 'kind'), False)), violated_HSH_004_0),
    site(RULE_HSH_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match', 'distance'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match', 'kind'), False)), violated_HSH_005_0),
    site(RULE_HSH_006, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match', 'kind'), False)), violated_HSH_006_0),
    site(RULE_IDN_001, (('payload', False, 'message_type', 'report'),), ((('created_at',), False), (('message_type',), False), (('payload', 'received_at'), False)), violated_IDN_001_0),
    site(RULE_IDN_002, (('payload', False, 'message_type', 'report'), ('incident', False, '', '')), ((('message_type',), False), (('payload', 'incident', 'earliest'), False), (('payload', 'incident', 'latest'), False)), violated_IDN_002_0),
    site(RULE_IDN_003, (), ((('created_at',), False),), violated_IDN_003_0),
    site(RULE_IDN_004, (), ((('message_id',), False), (('supersedes', '*'), False), (('supersedes',), False)), violated_IDN_004_0),
    site(RULE_IDN_005, (), ((('message_type',), False), (('recipients',), False)), violated_IDN_005_0),
    site(RULE_IDN_006, (('payload', False, 'message_type', 'statistics'), ('period', False, '', '')), ((('message_type',), False), (('payload', 'period', 'end'), False), (('payload', 'period', 'start'), False)), violated_IDN_006_0),
    site(RULE_IDN_007, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('locations', True, '', ''), ('ip_address', False, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'locations', 1, 'ip_address'), False)), violated_IDN_007_0),
    site(RULE_IDN_007, (('payload', False, 'message_type', 'report'), ('observations', True, '', ''), ('ip_address', False, '', '')), ((('message_type',), False), (('payload', 'observations', 0, 'ip_address'), False)), violated_IDN_007_1),
    site(RULE_IDN_008, (), ((('message_id',), False), (('supplements', '*'), False), (('supplements',), False)), violated_IDN_008_0),
    site(RULE_IDN_009, (), ((('in_reply_to',), False), (('message_id',), False)), violated_IDN_009_0),
    site(RULE_IDN_010, (('supplements', True, '', ''),), ((('supersedes',), False), (('supplements', 0), False)), violated_IDN_010_0),
    site(RULE_IDN_011, (('payload', False, 'message_type', 'report'), ('observations', True, '', '')), ((('created_at',), False), (('message_type',), False), (('payload', 'observations', 0, 'at'), False)), violated_IDN_011_0),
    site(RULE_IDN_012, (('payload', False, 'message_type', 'report'), ('involvements', True, '', '')), ((('created_at',), False), (('message_type',), False), (('payload', 'involvements', 0, 'at'), False)), violated_IDN_012_0),
    site(RULE_IDN_013, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('views', True, '', '')), ((('created_at',), False), (('message_type',), False), (('payload', 'content_items', 0, 'views', 1, 'at'), False)), violated_IDN_013_0),
    site(RULE_IDN_014, (('payload', False, 'message_type', 'report'), ('children', True, '', ''), ('age_assessments', True, '', '')), ((('created_at',), False), (('message_type',), False), (('payload', 'children', 0, 'age_assessments', 1, 'at'), False)), violated_IDN_014_0),
    site(RULE_IDN_015, (('payload', False, 'message_type', 'report'), ('actions_taken', True, '', '')), ((('created_at',), False), (('message_type',), False), (('payload', 'actions_taken', 0, 'at'), False)), violated_IDN_015_0),
    site(RULE_IDN_016, (('payload', False, 'message_type', 'report'), ('takedowns', True, '', '')), ((('message_type',), False), (('payload', 'takedowns', 0, 'notice_at'), False), (('payload', 'takedowns', 0, 'removed_at'), False)), violated_IDN_016_0),
    site(RULE_IDN_017, (('payload', False, 'message_type', 'report'), ('takedowns', True, '', '')), ((('message_type',), False), (('payload', 'takedowns', 0, 'rechecked_at'), False), (('payload', 'takedowns', 0, 'removed_at'), False)), violated_IDN_017_0),
    site(RULE_IDN_018, (('payload', False, 'message_type', 'report'), ('interactions', True, '', '')), ((('message_type',), False), (('payload', 'interactions', 0, 'first_at'), False), (('payload', 'interactions', 0, 'last_at'), False)), violated_IDN_018_0),
    site(RULE_IDN_019, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('actions', True, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'actions', 1, 'at'), False), (('payload', 'accounts', 0, 'actions', 1, 'reversed_at'), False)), violated_IDN_019_0),
    site(RULE_IDN_020, (('batch', False, '', ''),), ((('batch', 'count'), False), (('batch', 'position'), False)), violated_IDN_020_0),
    site(RULE_IDN_021, (('recipients', True, '', ''),), ((('recipients', '*', 'participant_id'), False), (('recipients',), False)), violated_IDN_021_0),
    site(RULE_LNG_001, (('payload', False, 'message_type', 'report'), ('narratives', True, '', '')), ((('message_type',), False), (('payload', 'narratives', 0, 'original_language'), False), (('payload', 'narratives', 0, 'translation_tool'), False), (('payload', 'narratives', 0, 'translator'), False)), violated_LNG_001_0),
    site(RULE_LNG_002, (('payload', False, 'message_type', 'report'), ('narratives', True, '', '')), ((('message_type',), False), (('payload', 'narratives', 0, 'original_language'), False), (('payload', 'narratives', 0, 'translation_tool'), False), (('payload', 'narratives', 0, 'translator'), False)), violated_LNG_002_0),
    site(RULE_LNG_003, (('payload', False, 'message_type', 'report'), ('narratives', True, '', '')), ((('message_type',), False), (('payload', 'narratives', 0, 'language'), False), (('payload', 'narratives', 0, 'original_language'), False)), violated_LNG_003_0),
    site(RULE_PRP_001, (('governance', False, '', ''),), ((('governance', 'permitted_purposes'), False), (('governance', 'permitted_purposes', '*'), False), (('governance', 'purpose'), False)), violated_PRP_001_0),
    site(RULE_PRP_002, (('governance', False, '', ''), ('original_purpose', False, '', '')), ((('governance', 'original_purpose'), False),), violated_PRP_002_0),
    site(RULE_PRP_002, (('governance', False, '', ''), ('purpose', False, '', '')), ((('governance', 'purpose'), False),), violated_PRP_002_1),
    site(RULE_PRP_002, (('governance', False, '', ''), ('permitted_purposes', True, '', '')), ((('governance', 'permitted_purposes', 0), False),), violated_PRP_002_2),
    site(RULE_PRP_002, (('provenance', True, '', ''), ('purpose', False, '', '')), ((('provenance', 0, 'purpose'), False),), violated_PRP_002_3),
    site(RULE_PRP_003, (('governance', False, '', ''),), ((('governance', 'original_purpose'), False), (('governance', 'purpose'), False), (('provenance', '*', 'activity'), False), (('provenance',), False)), violated_PRP_003_0),
    site(RULE_PRP_004, (), ((('governance', 'data_state'), False), (('governance',), False), (('message_type',), False)), violated_PRP_004_0),
    site(RULE_PRP_005, (('governance', False, '', ''), ('handling', False, '', ''), ('affected_party_notification', False, '', '')), ((('governance', 'handling', 'affected_party_notification', 'ends_at'), False), (('governance', 'handling', 'affected_party_notification', 'review_at'), False), (('governance', 'handling', 'affected_party_notification', 'value'), False)), violated_PRP_005_0),
    site(RULE_PRP_006, (('governance', False, '', ''), ('handling', False, '', '')), ((('created_at',), False), (('governance', 'handling', 'affected_party_notification'), False), (('governance', 'handling', 'affected_party_notification', 'ends_at'), False), (('governance', 'handling', 'affected_party_notification', 'value'), False), (('governance', 'handling', 'user_notified'), False)), violated_PRP_006_0),
    site(RULE_PRP_007, (('governance', False, '', ''), ('disclosure_basis', True, '', '')), ((('created_at',), False), (('governance', 'disclosure_basis', 0, 'valid_from'), False)), violated_PRP_007_0),
    site(RULE_PRP_008, (('governance', False, '', ''), ('disclosure_basis', True, '', '')), ((('created_at',), False), (('governance', 'disclosure_basis', 0, 'valid_until'), False)), violated_PRP_008_0),
    site(RULE_PRP_009, (('governance', False, '', ''), ('disclosure_basis', True, '', '')), ((('created_at',), False), (('governance', 'disclosure_basis', 0, 'instrument'), False), (('governance', 'disclosure_basis', 0, 'instrument', 'code'), False), (('governance', 'disclosure_basis', 0, 'instrument', 'scheme'), False)), violated_PRP_009_0),
    site(RULE_PRP_010, (('governance', False, '', ''), ('disclosure_basis', True, '', '')), ((('created_at',), False), (('governance', 'disclosure_basis', 0, 'instrument'), False), (('governance', 'disclosure_basis', 0, 'instrument', 'code'), False), (('governance', 'disclosure_basis', 0, 'instrument', 'scheme'), False)), violated_PRP_010_0),
    site(RULE_PRP_011, (('governance', False, '', ''),), ((('governance', 'disclosure_basis'), False), (('governance', 'disclosure_basis', '*', 'instrument'), False), (('governance', 'disclosure_basis', '*', 'instrument', 'code'), False), (('governance', 'disclosure_basis', '*', 'instrument', 'scheme'), False)), violated_PRP_011_0),
    site(RULE_PRP_012, (('governance', False, '', ''), ('retention', True, '', '')), ((('governance', 'retention', 0, 'maximum'), False), (('governance', 'retention', 0, 'minimum'), False)), violated_PRP_012_0),
    site(RULE_PRP_013, (('payload', False, 'message_type', 'report'), ('takedowns', True, '', '')), ((('created_at',), False), (('message_type',), False), (('payload', 'takedowns', 0, 'hold'), False), (('payload', 'takedowns', 0, 'hold_until'), False)), violated_PRP_013_0),
    site(RULE_PRP_014, (('payload', False, 'message_type', 'report'), ('takedowns', True, '', '')), ((('message_type',), False), (('payload', 'takedowns', 0, 'hold'), False), (('payload', 'takedowns', 0, 'status'), False)), violated_PRP_014_0),
    site(RULE_PRP_015, (('governance', False, '', ''),), ((('governance', 'data_state'), False), (('governance', 'retention'), False)), violated_PRP_015_0),
    site(RULE_PRV_001, (('provenance', True, '', ''),), ((('provenance', 0, 'sequence'), False),), violated_PRV_001_0),
    site(RULE_PRV_002, (('provenance', True, '', ''),), ((('provenance', 0, 'activity'), False), (('provenance', 0, 'actor'), False), (('provenance', 0, 'at'), False), (('provenance', 0, 'changes'), False), (('provenance', 0, 'content_digest'), False), (('provenance', 0, 'purpose'), False), (('provenance', 0, 'role'), False), (('provenance', 0, 'sealed_digest'), False), (('provenance', 0, 'tool'), False)), violated_PRV_002_0),
    site(RULE_PRV_003, (('provenance', True, '', ''),), ((('provenance', '*'), True), (('provenance', 0, 'previous_step_digest'), False), (('provenance',), False)), violated_PRV_003_0),
    site(RULE_PRV_004, (('provenance', True, '', ''),), ((('provenance', 0, 'content_digest'), False), (('provenance',), False)), violated_PRV_004_0),
    site(RULE_PRV_005, (('provenance', True, '', ''),), ((('provenance', '*', 'at'), False), (('provenance', 0, 'at'), False), (('provenance',), False)), violated_PRV_005_0),
    site(RULE_PRV_006, (('provenance', True, '', ''),), ((('provenance', 0, 'activity'), False), (('provenance', 0, 'tool'), False)), violated_PRV_006_0),
    site(RULE_PRV_007, (('provenance', True, '', ''),), ((('created_at',), False), (('provenance', 0, 'at'), False)), violated_PRV_007_0),
    site(RULE_PRV_008, (), ((('provenance', '*', 'actor'), False), (('provenance', '*', 'sealed_digest'), False), (('provenance',), False), (('sender', 'participant_id'), False), (('sender',), False)), violated_PRV_008_0),
    site(RULE_REF_001, (('payload', False, 'message_type', 'statistics'), ('observations', True, '', ''), ('coordinates', True, '', ''), ('dimension', False, '', '')), ((('message_type',), False), (('payload', 'dimensions'), False), (('payload', 'dimensions', '*', 'id'), False), (('payload', 'observations', 0, 'coordinates', 1, 'dimension'), False), (('payload',), False)), violated_REF_001_0),
    site(RULE_REF_001, (('payload', False, 'message_type', 'statistics'), ('totals', True, '', ''), ('coordinates', True, '', ''), ('dimension', False, '', '')), ((('message_type',), False), (('payload', 'dimensions'), False), (('payload', 'dimensions', '*', 'id'), False), (('payload', 'totals', 0, 'coordinates', 1, 'dimension'), False), (('payload',), False)), violated_REF_001_1),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('child_ref', False, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'child_ref'), False), (('payload', 'children'), False), (('payload', 'children', '*', 'id'), False), (('payload',), False)), violated_REF_001_2),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('associated_with', False, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload', 'accounts', 0, 'associated_with'), False), (('payload',), False)), violated_REF_001_3),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('children', True, '', '')), ((('message_type',), False), (('payload', 'children'), False), (('payload', 'children', '*', 'id'), False), (('payload', 'content_items', 0, 'children', 1), False), (('payload',), False)), violated_REF_001_4),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('item_relations', True, '', ''), ('item', False, '', '')), ((('message_type',), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload', 'item_relations', 0, 'item'), False), (('payload',), False)), violated_REF_001_5),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('item_relations', True, '', ''), ('related_item', False, '', '')), ((('message_type',), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload', 'item_relations', 0, 'related_item'), False), (('payload',), False)), violated_REF_001_6),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('involvements', True, '', ''), ('account', False, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload', 'involvements', 0, 'account'), False), (('payload',), False)), violated_REF_001_7),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('involvements', True, '', ''), ('item', False, '', '')), ((('message_type',), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload', 'involvements', 0, 'item'), False), (('payload',), False)), violated_REF_001_8),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('involvements', True, '', ''), ('interaction', False, '', '')), ((('message_type',), False), (('payload', 'interactions'), False), (('payload', 'interactions', '*', 'id'), False), (('payload', 'involvements', 0, 'interaction'), False), (('payload',), False)), violated_REF_001_9),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('involvements', True, '', ''), ('observation', False, '', '')), ((('message_type',), False), (('payload', 'involvements', 0, 'observation'), False), (('payload', 'observations'), False), (('payload', 'observations', '*', 'id'), False), (('payload',), False)), violated_REF_001_10),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('interactions', True, '', ''), ('parties', True, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload', 'interactions', 0, 'parties', 1), False), (('payload',), False)), violated_REF_001_11),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('interactions', True, '', ''), ('children', True, '', '')), ((('message_type',), False), (('payload', 'children'), False), (('payload', 'children', '*', 'id'), False), (('payload', 'interactions', 0, 'children', 1), False), (('payload',), False)), violated_REF_001_12),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('observations', True, '', ''), ('account', False, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload', 'observations', 0, 'account'), False), (('payload',), False)), violated_REF_001_13),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('actions_taken', True, '', ''), ('item', False, '', '')), ((('message_type',), False), (('payload', 'actions_taken', 0, 'item'), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload',), False)), violated_REF_001_14),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('actions_taken', True, '', ''), ('account', False, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload', 'actions_taken', 0, 'account'), False), (('payload',), False)), violated_REF_001_15),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('takedowns', True, '', ''), ('item', False, '', '')), ((('message_type',), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload', 'takedowns', 0, 'item'), False), (('payload',), False)), violated_REF_001_16),
    site(RULE_REF_002, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', '')), ((('message_type',), False), (('payload', 'dimensions'), False), (('payload', 'dimensions', '*', 'id'), False), (('payload',), False)), violated_REF_002_0),
    site(RULE_REF_002, (('payload', False, 'message_type', 'report'), ('children', True, '', '')), ((('message_type',), False), (('payload', 'children'), False), (('payload', 'children', '*', 'id'), False), (('payload',), False)), violated_REF_002_1),
    site(RULE_REF_002, (('payload', False, 'message_type', 'report'), ('accounts', True, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload',), False)), violated_REF_002_2),
    site(RULE_REF_002, (('payload', False, 'message_type', 'report'), ('content_items', True, '', '')), ((('message_type',), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload',), False)), violated_REF_002_3),
    site(RULE_REF_002, (('payload', False, 'message_type', 'report'), ('interactions', True, '', '')), ((('message_type',), False), (('payload', 'interactions'), False), (('payload', 'interactions', '*', 'id'), False), (('payload',), False)), violated_REF_002_4),
    site(RULE_REF_002, (('payload', False, 'message_type', 'report'), ('observations', True, '', '')), ((('message_type',), False), (('payload', 'observations'), False), (('payload', 'observations', '*', 'id'), False), (('payload',), False)), violated_REF_002_5),
    site(RULE_REF_003, (('governance', False, '', ''), ('raised', True, '', '')), ((('governance', 'raised', 0, 'pointer'), False),), violated_REF_003_0),
    site(RULE_REF_004, (('payload', False, 'message_type', 'report'), ('item_relations', True, '', '')), ((('message_type',), False), (('payload', 'item_relations', 0, 'item'), False), (('payload', 'item_relations', 0, 'related_item'), False)), violated_REF_004_0),
    site(RULE_REF_005, (('payload', False, 'message_type', 'report'), ('accounts', True, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'associated_with'), False), (('payload', 'accounts', 0, 'id'), False)), violated_REF_005_0),
    site(RULE_REF_006, (('payload', False, 'message_type', 'report'), ('involvements', True, '', '')), ((('message_type',), False), (('payload', 'involvements', 0, 'interaction'), False), (('payload', 'involvements', 0, 'item'), False)), violated_REF_006_0),
    site(RULE_SAF_001, (('sender_reference', False, '', ''),), (), violated_SAF_001_0, every_string=True),
    site(RULE_SAF_002, (('sender', False, '', ''), ('contact', False, '', '')), ((('sender', 'contact'), False),), violated_SAF_002_0),
    site(RULE_SAF_002, (('recipients', True, '', ''), ('contact', False, '', '')), ((('recipients', 0, 'contact'), False),), violated_SAF_002_1),
    site(RULE_SAF_002, (('governance', False, '', ''), ('rights', False, '', ''), ('contact', False, '', '')), ((('governance', 'rights', 'contact'), False),), violated_SAF_002_2),
    site(RULE_SAF_002, (('extensions', True, '', ''), ('namespace', False, '', '')), ((('extensions', 0, 'namespace'), False),), violated_SAF_002_3),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'statistics'), ('publisher', False, '', ''), ('contact', False, '', '')), ((('message_type',), False), (('payload', 'publisher', 'contact'), False)), violated_SAF_002_4),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'statistics'), ('source', False, '', ''), ('url', False, '', '')), ((('message_type',), False), (('payload', 'source', 'url'), False)), violated_SAF_002_5),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('identifiers', True, '', ''), ('value', False, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'identifiers', 1, 'value'), False)), violated_SAF_002_6),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('locations', True, '', ''), ('url', False, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'locations', 1, 'url'), False)), violated_SAF_002_7),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'report'), ('observations', True, '', ''), ('device_id', False, '', '')), ((('message_type',), False), (('payload', 'observations', 0, 'device_id'), False)), violated_SAF_002_8),
    site(RULE_SAF_003, (('methodology', False, '', ''), ('note', False, '', '')), ((('methodology', 'note'), False),), violated_SAF_003_0),
    site(RULE_SAF_003, (('payload', False, 'message_type', 'statistics'), ('coverage', False, '', '')), ((('message_type',), False), (('payload', 'coverage'), False)), violated_SAF_003_1),
    site(RULE_SAF_003, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', ''), ('label', False, '', '')), ((('message_type',), False), (('payload', 'dimensions', 0, 'label'), False)), violated_SAF_003_2),
    site(RULE_SAF_003, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', ''), ('codes', True, '', ''), ('label', False, '', '')), ((('message_type',), False), (('payload', 'dimensions', 0, 'codes', 1, 'label'), False)), violated_SAF_003_3),
    site(RULE_SAF_003, (('payload', False, 'message_type', 'statistics'), ('deduplication', False, '', ''), ('note', False, '', '')), ((('message_type',), False), (('payload', 'deduplication', 'note'), False)), violated_SAF_003_4),
    site(RULE_SAF_003, (('payload', False, 'message_type', 'statistics'), ('breaks_in_series', True, '', ''), ('note', False, '', '')), ((('message_type',), False), (('payload', 'breaks_in_series', 0, 'note'), False)), violated_SAF_003_5),
    site(RULE_SAF_003, (('payload', False, 'message_type', 'report'), ('narratives', True, '', ''), ('text', False, '', '')), ((('message_type',), False), (('payload', 'narratives', 0, 'text'), False)), violated_SAF_003_6),
    site(RULE_SAF_004, (('sender', False, '', ''), ('contact', False, '', '')), ((('sender', 'contact'), False),), violated_SAF_004_0),
    site(RULE_SAF_004, (('recipients', True, '', ''), ('contact', False, '', '')), ((('recipients', 0, 'contact'), False),), violated_SAF_004_1),
    site(RULE_SAF_004, (('governance', False, '', ''), ('rights', False, '', ''), ('contact', False, '', '')), ((('governance', 'rights', 'contact'), False),), violated_SAF_004_2),
    site(RULE_SAF_004, (('extensions', True, '', ''), ('namespace', False, '', '')), ((('extensions', 0, 'namespace'), False),), violated_SAF_004_3),
    site(RULE_SAF_004, (('payload', False, 'message_type', 'statistics'), ('publisher', False, '', ''), ('contact', False, '', '')), ((('message_type',), False), (('payload', 'publisher', 'contact'), False)), violated_SAF_004_4),
    site(RULE_SAF_004, (('payload', False, 'message_type', 'statistics'), ('source', False, '', ''), ('url', False, '', '')), ((('message_type',), False), (('payload', 'source', 'url'), False)), violated_SAF_004_5),
    site(RULE_SAF_004, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('identifiers', True, '', ''), ('value', False, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'identifiers', 1, 'value'), False)), violated_SAF_004_6),
    site(RULE_SAF_004, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('locations', True, '', ''), ('url', False, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'locations', 1, 'url'), False)), violated_SAF_004_7),
    site(RULE_SAF_004, (('payload', False, 'message_type', 'report'), ('observations', True, '', ''), ('device_id', False, '', '')), ((('message_type',), False), (('payload', 'observations', 0, 'device_id'), False)), violated_SAF_004_8),
    site(RULE_SAF_005, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('identifiers', True, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'child_ref'), False), (('payload', 'accounts', 0, 'holder_is_minor'), False), (('payload', 'accounts', 0, 'identifiers', 1, 'type'), False), (('payload', 'accounts', 0, 'role'), False)), violated_SAF_005_0),
    site(RULE_SAF_006, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('identifiers', True, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'identifiers', 1, 'type'), False), (('payload', 'accounts', 0, 'role'), False), (('recipients', '*', 'participant_id'), False), (('recipients', '*', 'role'), False), (('recipients',), False)), violated_SAF_006_0),
    site(RULE_SEN_001, (('governance', False, '', ''), ('raised', True, '', '')), ((('governance', 'raised', 0, 'sensitivity'), False), (('governance', 'sensitivity'), False), (('governance',), False)), violated_SEN_001_0),
    site(RULE_SEN_002, (('governance', False, '', ''), ('raised', True, '', '')), ((('governance', 'raised', 0, 'sensitivity'), False),), violated_SEN_002_0),
    site(RULE_SEN_003, (('governance', False, '', ''), ('handling', False, '', '')), ((('governance', 'handling', 'tlp'), False), (('governance', 'sensitivity'), False), (('governance',), False)), violated_SEN_003_0),
    site(RULE_SEN_004, (('governance', False, '', ''),), ((('governance', 'handling'), False), (('governance', 'handling', 'tlp'), False), (('governance', 'sensitivity'), False)), violated_SEN_004_0),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'),), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False), (('payload', 'accounts'), False), (('payload', 'children'), False), (('payload', 'interactions'), False), (('payload', 'narratives'), False), (('payload', 'observations'), False)), violated_SEN_005_0),
    site(RULE_SEN_006, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('technical', False, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'technical', 'capture_location'), False), (('recipients', '*', 'participant_id'), False), (('recipients', '*', 'role'), False), (('recipients',), False)), violated_SEN_006_0),
    site(RULE_SEN_007, (('recipients', True, '', ''),), ((('governance', 'handling'), False), (('governance', 'handling', 'sharing_group'), False), (('governance', 'handling', 'sharing_group', 'admitted_roles'), False), (('governance',), False), (('recipients', 0, 'role'), False)), violated_SEN_007_0),
    site(RULE_STA_001, (('payload', False, 'message_type', 'statistics'), ('totals', True, '', '')), ((('message_type',), False), (('payload', 'observations'), False), (('payload', 'observations'), True), (('payload', 'totals'), False), (('payload', 'totals'), True), (('payload',), False)), violated_STA_001_0),
    site(RULE_STA_002, (('payload', False, 'message_type', 'statistics'), ('observations', True, '', '')), ((('message_type',), False), (('payload', 'observations'), False), (('payload', 'observations'), True), (('payload',), False)), violated_STA_002_0),
    site(RULE_STA_003, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', ''), ('codes', True, '', '')), ((('message_type',), False), (('payload', 'dimensions', 0, 'codes', 1, 'code'), False), (('payload', 'dimensions', 0, 'scheme'), False), (('payload', 'period'), False), (('payload', 'period', 'start'), False), (('payload',), False)), violated_STA_003_0),
    site(RULE_STA_004, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', ''), ('codes', True, '', '')), ((('message_type',), False), (('payload', 'dimensions', 0, 'codes', 1, 'code'), False)), violated_STA_004_0),
    site(RULE_STA_005, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', ''), ('codes', True, '', '')), ((('message_type',), False), (('payload', 'dimensions', 0, 'codes', 1, 'code'), False), (('payload', 'dimensions', 0, 'scheme'), False)), violated_STA_005_0),
    site(RULE_STA_006, (('payload', False, 'message_type', 'statistics'), ('observations', True, '', '')), ((('message_type',), False), (('payload', 'dimensions'), False), (('payload', 'dimensions'), True), (('payload', 'observations'), False), (('payload', 'observations'), True), (('payload',), False)), violated_STA_006_0),
    site(RULE_STA_007, (('payload', False, 'message_type', 'statistics'), ('observations', True, '', '')), ((('message_type',), False), (('payload', 'observations', 0, 'value'), False), (('payload', 'suppression'), False), (('payload', 'suppression', 'threshold'), False), (('payload',), False)), violated_STA_007_0),
    site(RULE_STA_008, (('payload', False, 'message_type', 'statistics'), ('observations', True, '', '')), ((('message_type',), False), (('payload', 'observations'), False), (('payload', 'observations'), True), (('payload', 'totals'), False), (('payload', 'totals'), True), (('payload',), False)), violated_STA_008_0),
    site(RULE_STA_009, (('payload', False, 'message_type', 'statistics'), ('observations', True, '', '')), ((('message_type',), False), (('payload', 'observations', 0, 'status'), False), (('payload', 'observations', 0, 'value'), False)), violated_STA_009_0),
    site(RULE_STA_010, (('payload', False, 'message_type', 'statistics'), ('observations', True, '', '')), ((('message_type',), False), (('payload', 'observations', 0, 'status'), False), (('payload', 'observations', 0, 'value'), False)), violated_STA_010_0),
    site(RULE_STA_011, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', '')), ((('message_type',), False), (('payload', 'dimensions', 0, 'codes'), False), (('payload', 'dimensions', 0, 'codes', '*', 'code'), False)), violated_STA_011_0),
    site(RULE_STA_012, (('payload', False, 'message_type', 'statistics'), ('period', False, '', '')), ((('created_at',), False), (('message_type',), False), (('payload', 'period', 'start'), False)), violated_STA_012_0),
)
