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

TABLE_discouraged_terms = {'en': frozenset(['child pornography', 'child porn', 'kiddy porn', 'child prostitute', 'child prostitution', 'child sex tourism', 'revenge porn'])}
TABLE_hash_algorithm_digest_hex_length = {'md5': 32, 'sha1': 40, 'sha256': 64, 'sha512': 128, 'pdq': 64}
TABLE_hash_algorithm_perceptual = frozenset(['pdq', 'vpdq', 'photodna', 'tmk_pdqf', 'ssvh_pdna', 'ssvh_safer_hash', 'videntifier', 'tlsh'])
TABLE_identifier_type_contact = frozenset(['email_address', 'phone_number'])
TABLE_legal_instrument_reference_only = frozenset(['coe_lanzarote_convention', 'coe_budapest_convention'])
TABLE_legal_instrument_valid_from = {'eu_regulation_2016_679': '2018-05-25', 'eu_directive_2016_680': '2018-05-06', 'eu_regulation_2021_1232': '2021-08-02', 'eu_regulation_2022_2065_a18': '2024-02-17', 'eu_regulation_2023_1543': '2026-08-18', 'uk_osa_2023_s66': '2026-04-07', 'uk_si_2026_268': '2026-04-07'}
TABLE_legal_instrument_valid_until = {'eu_regulation_2021_1232': '2026-04-03'}
TABLE_national_schemes = frozenset(['uk-category', 'uk-sap', 'vics-category-us'])
TABLE_open_scheme_codes = {'eu-gdpr': frozenset(['A6-1-a', 'A6-1-b', 'A6-1-c', 'A6-1-d', 'A6-1-d-data-subject', 'A6-1-e', 'A6-1-e-official-authority', 'A6-1-e-public-interest', 'A6-1-f', 'A9-2-a', 'A9-2-b', 'A9-2-c', 'A9-2-d', 'A9-2-e', 'A9-2-f', 'A9-2-g', 'A9-2-h', 'A9-2-i', 'A9-2-j', 'A49-1-a', 'A49-1-b', 'A49-1-c', 'A49-1-d', 'A49-1-e', 'A49-1-f', 'A49-1-g']), 'unodc-iccs': frozenset(['02041', '0301', '03011', '03012', '030121', '030122', '030129', '0302', '030221', '030222', '030223', '030229', '03029', '0802']), 'vics-category-us': frozenset(['0', '1', '2', '3', '4']), 'ncmec-response': frozenset(['0', '1000', '1100', '1110', '1111', '1210', '1300', '2000', '3000', '3100', '3300', '4000', '4100', '4110', '4200', '5001', '5002', '5101', '5102']), 'iso-3166-3-alpha-3': frozenset(['AFI', 'ANT', 'ATB', 'ATN', 'BUR', 'BYS', 'CSK', 'CTE', 'DDR', 'DHY', 'FXX', 'GEL', 'HVO', 'JTN', 'MID', 'NHB', 'NTZ', 'PCI', 'PCZ', 'PUS', 'RHO', 'SCG', 'SKM', 'SUN', 'TMP', 'VDR', 'WAK', 'YMD', 'YUG', 'ZAR'])}
TABLE_purpose_prohibited = frozenset(['immigration_control', 'commercial_use', 'prosecution_of_depicted_child', 'unapproved_model_training'])
TABLE_review_state_reviewed = frozenset(['reviewed_manually', 'reviewed_automatically'])
TABLE_scheme_codes = {'csea-legal-instrument': frozenset(['eu_regulation_2016_679', 'eu_directive_2016_680', 'eu_regulation_2021_1232', 'eu_regulation_2022_2065_a18', 'eu_regulation_2023_1543', 'uk_osa_2023_s66', 'uk_si_2026_268', 'us_18_usc_2258a', 'us_18_usc_2702', 'us_18_usc_2703', 'coe_lanzarote_convention', 'coe_budapest_convention']), 'copine': frozenset(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']), 'iccam-action': frozenset(['0', '1', '2', '3', '4', '6']), 'iccam-age': frozenset(['1', '2', '3', '4']), 'iccam-child-modeling': frozenset(['0', '1']), 'iccam-classification': frozenset(['1', '2', '4']), 'iccam-commerciality': frozenset(['1', '2', '3']), 'iccam-content-type': frozenset(['1', '2']), 'iccam-gender': frozenset(['1', '2', '3', '4']), 'iccam-payment-method': frozenset(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13']), 'iccam-reason': frozenset(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21']), 'iccam-site-type': frozenset(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '18', '20', '22', '24']), 'iccam-user-generated-content': frozenset(['0', '1']), 'iccam-virtual-content': frozenset(['0', '1']), 'iep-attribution': frozenset(['may', 'must', 'must-not']), 'iep-permitted-actions': frozenset(['none', 'contact-for-instruction', 'internally-visible-actions', 'externally-visible-indirect-actions', 'externally-visible-direct-actions']), 'iep-unmodified-resale': frozenset(['may', 'must-not']), 'iso-639-1': frozenset(['aa', 'ab', 'ae', 'af', 'ak', 'am', 'an', 'ar', 'as', 'av', 'ay', 'az', 'ba', 'be', 'bg', 'bi', 'bm', 'bn', 'bo', 'br', 'bs', 'ca', 'ce', 'ch', 'co', 'cr', 'cs', 'cu', 'cv', 'cy', 'da', 'de', 'dv', 'dz', 'ee', 'el', 'en', 'eo', 'es', 'et', 'eu', 'fa', 'ff', 'fi', 'fj', 'fo', 'fr', 'fy', 'ga', 'gd', 'gl', 'gn', 'gu', 'gv', 'ha', 'he', 'hi', 'ho', 'hr', 'ht', 'hu', 'hy', 'hz', 'ia', 'id', 'ie', 'ig', 'ii', 'ik', 'io', 'is', 'it', 'iu', 'ja', 'jv', 'ka', 'kg', 'ki', 'kj', 'kk', 'kl', 'km', 'kn', 'ko', 'kr', 'ks', 'ku', 'kv', 'kw', 'ky', 'la', 'lb', 'lg', 'li', 'ln', 'lo', 'lt', 'lu', 'lv', 'mg', 'mh', 'mi', 'mk', 'ml', 'mn', 'mr', 'ms', 'mt', 'my', 'na', 'nb', 'nd', 'ne', 'ng', 'nl', 'nn', 'no', 'nr', 'nv', 'ny', 'oc', 'oj', 'om', 'or', 'os', 'pa', 'pi', 'pl', 'ps', 'pt', 'qu', 'rm', 'rn', 'ro', 'ru', 'rw', 'sa', 'sc', 'sd', 'se', 'sg', 'sh', 'si', 'sk', 'sl', 'sm', 'sn', 'so', 'sq', 'sr', 'ss', 'st', 'su', 'sv', 'sw', 'ta', 'te', 'tg', 'th', 'ti', 'tk', 'tl', 'tn', 'to', 'tr', 'ts', 'tt', 'tw', 'ty', 'ug', 'uk', 'ur', 'uz', 've', 'vi', 'vo', 'wa', 'wo', 'xh', 'yi', 'yo', 'za', 'zh', 'zu']), 'ncmec-event-name': frozenset(['Login', 'Registration', 'Purchase', 'Upload', 'Other', 'Unknown']), 'ncmec-file-annotation': frozenset(['animeDrawingVirtualHentai', 'potentialMeme', 'viral', 'possibleSelfProduction', 'physicalHarm', 'violenceGore', 'bestiality', 'liveStreaming', 'infant', 'generativeAi']), 'ncmec-incident-type': frozenset(['Child Pornography (possession, manufacture, and distribution)', 'Child Sex Trafficking', 'Child Sex Tourism', 'Child Sexual Molestation', 'Misleading Domain Name', 'Misleading Words or Digital Images on the Internet', 'Online Enticement of Children for Sexual Acts', 'Unsolicited Obscene Material Sent to a Child']), 'ncmec-industry-classification': frozenset(['A1', 'A2', 'B1', 'B2']), 'ncmec-report-annotation': frozenset(['sextortion', 'csamSolicitation', 'minorToMinorInteraction', 'spam', 'sadisticOnlineExploitation']), 'uk-category': frozenset(['A', 'B', 'C']), 'uk-sap': frozenset(['1', '2', '3', '4', '5']), 'xarf-csam-classification': frozenset(['baseline', 'A1', 'A2', 'B1', 'B2']), 'xarf-exploitation-type': frozenset(['grooming', 'solicitation', 'sextortion', 'trafficking', 'distribution', 'production', 'possession']), 'xarf-victim-age-range': frozenset(['infant', 'toddler', 'prepubescent', 'pubescent', 'unknown']), 'csea-outcome': frozenset(['removed', 'no_action', 'duplicate', 'false_positive']), 'iso-3166-1-alpha-3': frozenset(['ABW', 'AFG', 'AGO', 'AIA', 'ALA', 'ALB', 'AND', 'ARE', 'ARG', 'ARM', 'ASM', 'ATA', 'ATF', 'ATG', 'AUS', 'AUT', 'AZE', 'BDI', 'BEL', 'BEN', 'BES', 'BFA', 'BGD', 'BGR', 'BHR', 'BHS', 'BIH', 'BLM', 'BLR', 'BLZ', 'BMU', 'BOL', 'BRA', 'BRB', 'BRN', 'BTN', 'BVT', 'BWA', 'CAF', 'CAN', 'CCK', 'CHE', 'CHL', 'CHN', 'CIV', 'CMR', 'COD', 'COG', 'COK', 'COL', 'COM', 'CPV', 'CRI', 'CUB', 'CUW', 'CXR', 'CYM', 'CYP', 'CZE', 'DEU', 'DJI', 'DMA', 'DNK', 'DOM', 'DZA', 'ECU', 'EGY', 'ERI', 'ESH', 'ESP', 'EST', 'ETH', 'FIN', 'FJI', 'FLK', 'FRA', 'FRO', 'FSM', 'GAB', 'GBR', 'GEO', 'GGY', 'GHA', 'GIB', 'GIN', 'GLP', 'GMB', 'GNB', 'GNQ', 'GRC', 'GRD', 'GRL', 'GTM', 'GUF', 'GUM', 'GUY', 'HKG', 'HMD', 'HND', 'HRV', 'HTI', 'HUN', 'IDN', 'IMN', 'IND', 'IOT', 'IRL', 'IRN', 'IRQ', 'ISL', 'ISR', 'ITA', 'JAM', 'JEY', 'JOR', 'JPN', 'KAZ', 'KEN', 'KGZ', 'KHM', 'KIR', 'KNA', 'KOR', 'KWT', 'LAO', 'LBN', 'LBR', 'LBY', 'LCA', 'LIE', 'LKA', 'LSO', 'LTU', 'LUX', 'LVA', 'MAC', 'MAF', 'MAR', 'MCO', 'MDA', 'MDG', 'MDV', 'MEX', 'MHL', 'MKD', 'MLI', 'MLT', 'MMR', 'MNE', 'MNG', 'MNP', 'MOZ', 'MRT', 'MSR', 'MTQ', 'MUS', 'MWI', 'MYS', 'MYT', 'NAM', 'NCL', 'NER', 'NFK', 'NGA', 'NIC', 'NIU', 'NLD', 'NOR', 'NPL', 'NRU', 'NZL', 'OMN', 'PAK', 'PAN', 'PCN', 'PER', 'PHL', 'PLW', 'PNG', 'POL', 'PRI', 'PRK', 'PRT', 'PRY', 'PSE', 'PYF', 'QAT', 'REU', 'ROU', 'RUS', 'RWA', 'SAU', 'SDN', 'SEN', 'SGP', 'SGS', 'SHN', 'SJM', 'SLB', 'SLE', 'SLV', 'SMR', 'SOM', 'SPM', 'SRB', 'SSD', 'STP', 'SUR', 'SVK', 'SVN', 'SWE', 'SWZ', 'SXM', 'SYC', 'SYR', 'TCA', 'TCD', 'TGO', 'THA', 'TJK', 'TKL', 'TKM', 'TLS', 'TON', 'TTO', 'TUN', 'TUR', 'TUV', 'TWN', 'TZA', 'UGA', 'UKR', 'UMI', 'URY', 'USA', 'UZB', 'VAT', 'VCT', 'VEN', 'VGB', 'VIR', 'VNM', 'VUT', 'WLF', 'WSM', 'XKX', 'YEM', 'ZAF', 'ZMB', 'ZWE'])}
TABLE_sensitivity_floor = {'hash_set': {'/nonce': 1, '/governance/preservation': 2, '/governance/legal_process': 2, '/governance/rights/open_request': 2, '/payload/hash_list': 2, '/payload/part': 2, '/payload/sources': 2, '/payload/permissions': 2, '/payload/entries': 2, '/payload/entries/hashes/value': 3, '/payload/entries/record/submitted_by_depicted_person': 3}, 'outcome': {'/nonce': 1, '/governance/preservation': 2, '/governance/legal_process': 2, '/governance/rights/open_request': 2, '/payload/stage': 2, '/payload/about': 2, '/payload/received_at': 2, '/payload/verdict': 2, '/payload/answer_code': 2, '/payload/handling_status': 2, '/payload/results': 2, '/payload/missing_information': 2, '/payload/safeguarding_results': 3, '/payload/withdrawal_actions_done': 2, '/payload/may_tell_analyst': 2}, 'report': {'/nonce': 1, '/governance/preservation': 2, '/governance/legal_process': 2, '/governance/rights/open_request': 2, '/payload/report_kind': 2, '/payload/report_source': 2, '/payload/reporter_contact_held_by': 2, '/payload/received_at': 2, '/payload/incident': 2, '/payload/routing': 2, '/payload/children': 3, '/payload/accounts': 3, '/payload/content_items': 2, '/payload/item_relations': 2, '/payload/involvements': 2, '/payload/interactions': 3, '/payload/observations': 3, '/payload/actions_taken': 2, '/payload/takedowns': 2, '/payload/narratives': 3, '/payload/related_reports': 2, '/payload/content_items/name_digest': 3, '/payload/content_items/children': 3, '/payload/content_items/technical': 3, '/payload/content_items/series': 3, '/payload/content_items/hashes/value': 3, '/payload/content_items/locations/url': 3, '/payload/content_items/locations/ip_address': 3, '/payload/content_items/production_context/status': 3, '/payload/content_items/production_context/conduct_of_others': 3, '/payload/involvements/account': 3, '/payload/actions_taken/account': 3}, 'signal': {'/nonce': 1, '/governance/preservation': 2, '/governance/legal_process': 2, '/governance/rights/open_request': 2, '/payload/indicator_type': 2, '/payload/indicator': 3, '/payload/basis': 2, '/payload/harm_types': 2, '/payload/violation_types': 2, '/payload/confidence': 2, '/payload/review': 2, '/payload/first_seen_at': 2, '/payload/last_seen_at': 2, '/payload/expires_at': 2, '/payload/programme': 2}, 'statistics': {'/nonce': 1, '/governance/preservation': 2, '/governance/legal_process': 2, '/governance/rights/open_request': 2}, 'withdrawal': {'/nonce': 1, '/governance/preservation': 2, '/governance/legal_process': 2, '/governance/rights/open_request': 2, '/payload/withdrawn': 2, '/payload/reason': 2, '/payload/required_actions': 2, '/payload/act_by': 2, '/payload/corrected_message': 2, '/payload/onward_recipients': 2, '/payload/acknowledge_to': 2, '/payload/acknowledge_by': 2}}
TABLE_sensitivity_rank = {'public': 0, 'internal': 1, 'restricted': 2, 'highly_restricted': 3}
TABLE_withdrawn_area_withdrawn_on = {'AFI': '1977-12-31', 'ANT': '2010-12-15', 'ATB': '1979-12-31', 'ATN': '1983-12-31', 'BUR': '1989-12-05', 'BYS': '1992-06-15', 'CSK': '1993-06-15', 'CTE': '1984-12-31', 'DDR': '1990-10-30', 'DHY': '1977-12-31', 'FXX': '1997-07-14', 'GEL': '1979-12-31', 'HVO': '1984-12-31', 'JTN': '1986-12-31', 'MID': '1986-12-31', 'NHB': '1980-12-31', 'NTZ': '1993-07-12', 'PCI': '1986-12-31', 'PCZ': '1980-12-31', 'PUS': '1986-12-31', 'RHO': '1980-12-31', 'SCG': '2006-09-26', 'SKM': '1975-12-31', 'SUN': '1992-08-30', 'TMP': '2002-05-20', 'VDR': '1977-12-31', 'WAK': '1986-12-31', 'YMD': '1990-08-14', 'YUG': '2003-07-23', 'ZAR': '1997-07-14'}
SPAN_1 = duration('5m')
SET_2 = frozenset(['outcome', 'withdrawal'])
SET_3 = frozenset(['anonymised', 'aggregated', 'synthetic'])
SET_4 = frozenset(['hash_set', 'signal'])
SET_5 = frozenset(['anonymised', 'aggregated'])
SET_6 = frozenset(['yes', 'no'])
MATCH_7 = re.compile('^[0-9A-Fa-f]+\\Z').search
SET_8 = frozenset(['md5', 'sha1', 'sha256', 'sha512'])
SET_9 = frozenset(['law_enforcement', 'clearing_house'])
SPAN_10 = duration('14h')
SET_11 = frozenset(['normal', 'provisional'])
SPAN_12 = duration('24h')
SET_13 = frozenset(['restricted', 'highly_restricted'])
SPAN_14 = duration('36h')
SET_15 = frozenset(['received', 'collected'])
SET_16 = frozenset(['forwarded', 'disclosed'])
SET_17 = frozenset(['internal', 'restricted', 'highly_restricted'])
SET_18 = frozenset(['highly_restricted'])

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
RULE_CLS_006 = RuleShape(
    'CSEA-CLS-006',
    'info',
    at=((-1, ('code',)),),
    related=((-1, ('scheme',)),),
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
RULE_HSH_007 = RuleShape(
    'CSEA-HSH-007',
    'error',
    at=((-1, ('hashes',)),),
)
RULE_HSH_008 = RuleShape(
    'CSEA-HSH-008',
    'error',
    at=((-1, ('hashes',)),),
)
RULE_HSH_009 = RuleShape(
    'CSEA-HSH-009',
    'error',
    at=((-1, ('participants',)),),
    related=((-2, ('recipients',)),),
)
RULE_HSH_010 = RuleShape(
    'CSEA-HSH-010',
    'error',
    at=((-1, ('roles',)),),
    related=((-2, ('recipients',)),),
)
RULE_HSH_011 = RuleShape(
    'CSEA-HSH-011',
    'error',
    at=((-1, ('countries',)),),
    related=((-2, ('recipients',)),),
)
RULE_HSH_012 = RuleShape(
    'CSEA-HSH-012',
    'error',
)
RULE_HSH_013 = RuleShape(
    'CSEA-HSH-013',
    'error',
    at=((-1, ('classifications',)),),
    related=((-1, ('disputes',)),),
)
RULE_HSH_014 = RuleShape(
    'CSEA-HSH-014',
    'error',
    missing='reason',
)
RULE_HSH_015 = RuleShape(
    'CSEA-HSH-015',
    'error',
    at=((-1, ('votes',)),),
)
RULE_HSH_016 = RuleShape(
    'CSEA-HSH-016',
    'error',
    at=((-1, ('settled_at',)),),
    related=((-1, ('raised_at',)),),
)
RULE_HSH_017 = RuleShape(
    'CSEA-HSH-017',
    'error',
    at=((-1, ('governance', 'data_state')),),
    related=((-1, ('message_type',)),),
)
RULE_HSH_019 = RuleShape(
    'CSEA-HSH-019',
    'error',
    missing='recipients',
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
RULE_IDN_022 = RuleShape(
    'CSEA-IDN-022',
    'error',
    missing='recipients',
)
RULE_IDN_023 = RuleShape(
    'CSEA-IDN-023',
    'error',
    at=((-1, ('about', 'message_id')),),
    related=((-2, ('in_reply_to',)),),
)
RULE_IDN_024 = RuleShape(
    'CSEA-IDN-024',
    'error',
    at=((-1, ('received_at',)),),
    related=((-2, ('created_at',)),),
)
RULE_IDN_025 = RuleShape(
    'CSEA-IDN-025',
    'error',
    at=((-1, ('at',)),),
    related=((-2, ('created_at',)),),
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
RULE_LNG_004 = RuleShape(
    'CSEA-LNG-004',
    'error',
)
RULE_LNG_005 = RuleShape(
    'CSEA-LNG-005',
    'warning',
    at=((-1, ('text',)),),
)
RULE_LNG_006 = RuleShape(
    'CSEA-LNG-006',
    'warning',
    at=((-1, ('note',)),),
    related=((-2, ('language',)),),
)
RULE_OUT_001 = RuleShape(
    'CSEA-OUT-001',
    'error',
    at=((-1, ('item',)),),
    related=((-2, ('payload', 'about')),),
)
RULE_OUT_002 = RuleShape(
    'CSEA-OUT-002',
    'error',
    at=((-1, ('item',)),),
    related=((-2, ('payload', 'about')),),
)
RULE_OUT_003 = RuleShape(
    'CSEA-OUT-003',
    'error',
    at=((-1, ('result', 'code')),),
    related=((-1, ('result', 'scheme')),),
)
RULE_OUT_004 = RuleShape(
    'CSEA-OUT-004',
    'error',
    at=((-1, ('results',)), (-1, ('safeguarding_results',)), (-1, ('withdrawal_actions_done',)), (-1, ('handling_status',))),
    related=((-1, ('stage',)),),
)
RULE_OUT_005 = RuleShape(
    'CSEA-OUT-005',
    'error',
    at=((-1, ('stage',)),),
)
RULE_OUT_006 = RuleShape(
    'CSEA-OUT-006',
    'error',
    at=((-1, ('disagreements',)), (-1, ('result',))),
)
RULE_OUT_007 = RuleShape(
    'CSEA-OUT-007',
    'error',
    at=((-1, ('duplicate_of',)),),
    related=((-2, ('payload', 'about', 'message_id')),),
)
RULE_OUT_008 = RuleShape(
    'CSEA-OUT-008',
    'error',
    at=((-1, ('duplicate_of',)),),
    related=((-1, ('result',)),),
)
RULE_OUT_009 = RuleShape(
    'CSEA-OUT-009',
    'warning',
    at=((-1, ('assessed', 'code')),),
    related=((-1, ('stated', 'code')),),
)
RULE_OUT_010 = RuleShape(
    'CSEA-OUT-010',
    'error',
    missing='basis',
)
RULE_OUT_011 = RuleShape(
    'CSEA-OUT-011',
    'error',
    at=((-1, ('basis',)),),
)
RULE_OUT_013 = RuleShape(
    'CSEA-OUT-013',
    'error',
    at=((-1, ('appeal', 'at')),),
    related=((-1, ('at',)),),
)
RULE_OUT_014 = RuleShape(
    'CSEA-OUT-014',
    'error',
    at=((-1, ('about', 'message_id')),),
    related=((-2, ('message_id',)),),
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
RULE_PRP_016 = RuleShape(
    'CSEA-PRP-016',
    'warning',
    at=((-1, ('maximum',)),),
    related=((-1, ('starts_on',)), (-2, ('created_at',))),
)
RULE_PRP_017 = RuleShape(
    'CSEA-PRP-017',
    'error',
    at=((-1, ('maximum',)),),
    related=((-2, ('governance', 'preservation')),),
)
RULE_PRP_018 = RuleShape(
    'CSEA-PRP-018',
    'warning',
    at=((-1, ('purpose',)),),
    related=((-1, ('original_purpose',)), (-2, ('provenance',))),
)
RULE_PRP_019 = RuleShape(
    'CSEA-PRP-019',
    'error',
    at=((-1, ()),),
    related=((-2, ('created_at',)),),
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
RULE_PRV_009 = RuleShape(
    'CSEA-PRV-009',
    'error',
    at=((-1, ('actor',)),),
)
RULE_PRV_010 = RuleShape(
    'CSEA-PRV-010',
    'error',
    at=((-2, ('provenance',)),),
    related=((-2, ('sender', 'participant_id')),),
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
RULE_REP_001 = RuleShape(
    'CSEA-REP-001',
    'warning',
    at=((-1, ('out_of_band_contact',)),),
    related=((-1, ('threat_to_life',)),),
)
RULE_REP_002 = RuleShape(
    'CSEA-REP-002',
    'error',
    at=((-1, ('diversion_handling',)),),
    related=((-1, ('minor_to_minor',)),),
)
RULE_REP_003 = RuleShape(
    'CSEA-REP-003',
    'error',
    at=((-1, ('incident', 'minor_to_minor')),),
    related=((-1, ('accounts',)),),
)
RULE_REP_004 = RuleShape(
    'CSEA-REP-004',
    'warning',
    at=((-1, ()),),
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
RULE_SAF_007 = RuleShape(
    'CSEA-SAF-007',
    'error',
)
RULE_SAF_008 = RuleShape(
    'CSEA-SAF-008',
    'error',
    at=((-1, ('content',)),),
)
RULE_SAF_009 = RuleShape(
    'CSEA-SAF-009',
    'error',
    at=((-1, ('identifiers',)),),
    related=((-1, ('holder_is_minor',)),),
)
RULE_SEN_001 = RuleShape(
    'CSEA-SEN-001',
    'error',
    at=((-2, ('governance', 'sensitivity')),),
    related=((-1, ('sensitivity',)),),
)
RULE_SEN_002 = RuleShape(
    'CSEA-SEN-002',
    'error',
    at=((-1, ('sensitivity',)),),
    related=((-1, ('pointer',)),),
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
    related=((-1, ()),),
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
RULE_SIG_001 = RuleShape(
    'CSEA-SIG-001',
    'error',
    at=((-1, ('expires_at',)),),
    related=((-2, ('created_at',)),),
)
RULE_SIG_002 = RuleShape(
    'CSEA-SIG-002',
    'error',
    at=((-1, ('expires_at',)),),
)
RULE_SIG_003 = RuleShape(
    'CSEA-SIG-003',
    'error',
    at=((-1, ('match',)),),
)
RULE_SIG_004 = RuleShape(
    'CSEA-SIG-004',
    'warning',
    at=((-1, ('confidence',)),),
    related=((-1, ('review', 'state')),),
)
RULE_SIG_005 = RuleShape(
    'CSEA-SIG-005',
    'error',
    at=((-1, ('state',)),),
)
RULE_SIG_006 = RuleShape(
    'CSEA-SIG-006',
    'error',
    at=((-1, ('at',)),),
    related=((-2, ('created_at',)),),
)
RULE_SIG_007 = RuleShape(
    'CSEA-SIG-007',
    'error',
    at=((-1, ('last_seen_at',)),),
    related=((-1, ('first_seen_at',)),),
)
RULE_SIG_008 = RuleShape(
    'CSEA-SIG-008',
    'warning',
)
RULE_SIG_009 = RuleShape(
    'CSEA-SIG-009',
    'warning',
    at=((-1, ('programme',)),),
    related=((-2, ('governance',)),),
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
RULE_WDR_001 = RuleShape(
    'CSEA-WDR-001',
    'error',
    at=((-1, ('message_id',)),),
    related=((-2, ('message_id',)),),
)
RULE_WDR_002 = RuleShape(
    'CSEA-WDR-002',
    'error',
    at=((-1, ('message_id',)),),
)
RULE_WDR_003 = RuleShape(
    'CSEA-WDR-003',
    'error',
    at=((-1, ('act_by',)),),
    related=((-2, ('created_at',)),),
)
RULE_WDR_004 = RuleShape(
    'CSEA-WDR-004',
    'error',
    at=((-1, ('acknowledge_by',)),),
    related=((-1, ('act_by',)),),
)
RULE_WDR_005 = RuleShape(
    'CSEA-WDR-005',
    'error',
    at=((-1, ('required_actions',)),),
)
RULE_WDR_006 = RuleShape(
    'CSEA-WDR-006',
    'error',
    at=((-1, ('required_actions',)),),
)
RULE_WDR_007 = RuleShape(
    'CSEA-WDR-007',
    'error',
    at=((-1, ('corrected_message',)), (-1, ('required_actions',))),
)
RULE_WDR_008 = RuleShape(
    'CSEA-WDR-008',
    'error',
    at=((-1, ('message_id',)),),
    related=((-2, ('payload', 'corrected_message')),),
)
RULE_WDR_009 = RuleShape(
    'CSEA-WDR-009',
    'error',
    at=((-1, ('reason',)),),
    related=((-2, ('governance',)),),
)
RULE_WDR_010 = RuleShape(
    'CSEA-WDR-010',
    'error',
    at=((-1, ('required_actions',)),),
    related=((-1, ('onward_recipients',)),),
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
    if (m['message_type'] in SET_2) and not ('recipients' in m):
        hit(out, RULE_IDN_022, None, m, (), m)
    if (m['message_type'] == 'statistics') and not (m['governance']['data_state'] in SET_3):
        hit(out, RULE_PRP_004, None, m, (), m)
    if not any((('sealed_digest' in x1) or (('actor' in x1) and (x1['actor'] == m['sender']['participant_id']))) for x1 in m['provenance']):
        hit(out, RULE_PRV_008, None, m, (), m)
    if (m['message_type'] in SET_4):
        if (m['governance']['data_state'] in SET_5):
            hit(out, RULE_HSH_017, None, m, (), m)
        if not ('recipients' in m):
            hit(out, RULE_HSH_019, None, m, (), m)
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
        if (((('minor_to_minor' in v1['incident']) and (v1['incident']['minor_to_minor'] == 'yes')) and ('accounts' in v1)) and any((x1['role'] == 'reported') for x1 in v1['accounts'])) and not any(((x1['role'] == 'reported') and ((not ('holder_is_minor' in x1)) or (x1['holder_is_minor'] != 'no'))) for x1 in v1['accounts']):
            hit(out, RULE_REP_003, (None, "payload"), v1, (), m)
        if (m['completeness'] != 'supplement') and not ((((('content_items' in v1) or ('accounts' in v1)) or ('interactions' in v1)) or ('observations' in v1)) or ('narratives' in v1)):
            hit(out, RULE_REP_004, (None, "payload"), v1, (), m)
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
        if (('minor_to_minor' in v2) and (v2['minor_to_minor'] == 'yes')) and not (('diversion_handling' in v2) and (v2['diversion_handling'] != 'no')):
            hit(out, RULE_REP_002, ((None, "payload"), "incident"), v2, (), m)
        v3 = v2.get('classifications')
        if v3 is not None:
            for i3, e3 in enumerate(v3):
                if not ((e3['status'] == 'assessed') == ('code' in e3)):
                    hit(out, RULE_CLS_002, ((((None, "payload"), "incident"), "classifications"), i3), e3, (), m)
                if (e3['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in e3):
                    hit(out, RULE_CLS_003, ((((None, "payload"), "incident"), "classifications"), i3), e3, (), m)
                if (('independent_assessments' in e3) and ('grade_minimum_assessments' in e3)) and not (e3['independent_assessments'] >= e3['grade_minimum_assessments']):
                    hit(out, RULE_CLS_005, ((((None, "payload"), "incident"), "classifications"), i3), e3, (), m)
                if ('code' in e3):
                    if (e3['scheme'] in TABLE_scheme_codes) and not (e3['code'] in TABLE_scheme_codes[e3['scheme']]):
                        hit(out, RULE_CLS_001, ((((None, "payload"), "incident"), "classifications"), i3), e3, (), m)
                    if (not (e3['scheme'] in TABLE_scheme_codes)) and not ((e3['scheme'] in TABLE_open_scheme_codes) and (e3['code'] in TABLE_open_scheme_codes[e3['scheme']])):
                        hit(out, RULE_CLS_006, ((((None, "payload"), "incident"), "classifications"), i3), e3, (), m)
        v3 = v2['urgency']
        if (v3['threat_to_life'] == 'yes') and not (('out_of_band_contact' in v3) and (v3['out_of_band_contact'] == 'made')):
            hit(out, RULE_REP_001, (((None, "payload"), "incident"), "urgency"), v3, (), m)
        v2 = v1.get('content_items')
        if v2 is not None:
            let_repeated_7 = duplicates(let_targets_2)
            let_repeated_7_set = frozenset(let_repeated_7)
            let_others_8 = ([x1['participant_id'] for x1 in m['recipients'] if (x1['role'] != 'law_enforcement')] if ('recipients' in m) else [])
            for i2, e2 in enumerate(v2):
                if (('interpol_baseline' in e2) and (e2['interpol_baseline']['value'] in SET_6)) and not (e2['synthetic_status'] != 'not_assessed'):
                    hit(out, RULE_CLS_004, (((None, "payload"), "content_items"), i2), e2, (), m)
                if (i2 in let_repeated_7_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "content_items"), i2), e2, (), m)
                v3 = e2.get('classifications')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not ((e3['status'] == 'assessed') == ('code' in e3)):
                            hit(out, RULE_CLS_002, (((((None, "payload"), "content_items"), i2), "classifications"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        if (e3['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in e3):
                            hit(out, RULE_CLS_003, (((((None, "payload"), "content_items"), i2), "classifications"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        if (('independent_assessments' in e3) and ('grade_minimum_assessments' in e3)) and not (e3['independent_assessments'] >= e3['grade_minimum_assessments']):
                            hit(out, RULE_CLS_005, (((((None, "payload"), "content_items"), i2), "classifications"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        if ('code' in e3):
                            if (e3['scheme'] in TABLE_scheme_codes) and not (e3['code'] in TABLE_scheme_codes[e3['scheme']]):
                                hit(out, RULE_CLS_001, (((((None, "payload"), "content_items"), i2), "classifications"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                            if (not (e3['scheme'] in TABLE_scheme_codes)) and not ((e3['scheme'] in TABLE_open_scheme_codes) and (e3['code'] in TABLE_open_scheme_codes[e3['scheme']])):
                                hit(out, RULE_CLS_006, (((((None, "payload"), "content_items"), i2), "classifications"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                v3 = e2.get('hashes')
                if v3 is not None:
                    if not ((not duplicates([x1['algorithm'] for x1 in v3])) or (((not duplicates([x1['algorithm'] for x1 in v3 if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'original'))])) and (not duplicates([x1['algorithm'] for x1 in v3 if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'transcoded'))]))) and (not duplicates([x1['algorithm'] for x1 in v3 if ((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and (not ('over' in x1)))])))):
                        hit(out, RULE_HSH_003, (((None, "payload"), "content_items"), i2), e2, (), m)
                    for i3, e3 in enumerate(v3):
                        if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(e3['value']) == TABLE_hash_algorithm_digest_hex_length[e3['algorithm']]):
                            hit(out, RULE_HSH_001, (((((None, "payload"), "content_items"), i2), "hashes"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_7(e3['value']) is not None):
                            hit(out, RULE_HSH_002, (((((None, "payload"), "content_items"), i2), "hashes"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        v4 = e3.get('match')
                        if v4 is not None:
                            if ((v4['kind'] == 'exact') and (e3['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in v4):
                                hit(out, RULE_HSH_005, (((((None, "payload"), "content_items"), i2), "hashes"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                            if (e3['algorithm'] in SET_8) and not (v4['kind'] == 'exact'):
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
                v3 = e2.get('languages')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if repeats_variant(e3):
                            hit(out, RULE_LNG_004, (((((None, "payload"), "interactions"), i2), "languages"), i3), e3, (((((None, "payload"), "interactions"), i2), e2), ), m)
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
            let_others_12 = ([x1['participant_id'] for x1 in m['recipients'] if (not (x1['role'] in SET_9))] if ('recipients' in m) else [])
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
                if mentions(e2['text'], e2['language'], TABLE_discouraged_terms):
                    hit(out, RULE_LNG_005, (((None, "payload"), "narratives"), i2), e2, (), m)
                v3 = e2['language']
                if repeats_variant(v3):
                    hit(out, RULE_LNG_004, ((((None, "payload"), "narratives"), i2), "language"), v3, (((((None, "payload"), "narratives"), i2), e2), ), m)
                v3 = e2.get('original_language')
                if v3 is not None:
                    if not (('translator' in e2) or ('translation_tool' in e2)):
                        hit(out, RULE_LNG_001, (((None, "payload"), "narratives"), i2), e2, (), m)
                    if not (v3 != e2['language']):
                        hit(out, RULE_LNG_003, (((None, "payload"), "narratives"), i2), e2, (), m)
                    if repeats_variant(v3):
                        hit(out, RULE_LNG_004, ((((None, "payload"), "narratives"), i2), "original_language"), v3, (((((None, "payload"), "narratives"), i2), e2), ), m)
                v3 = e2['text']
                if contains_secret(v3):
                    hit(out, RULE_SAF_003, ((((None, "payload"), "narratives"), i2), "text"), v3, (((((None, "payload"), "narratives"), i2), e2), ), m)
                if quotes_conversation(v3):
                    hit(out, RULE_SAF_007, ((((None, "payload"), "narratives"), i2), "text"), v3, (((((None, "payload"), "narratives"), i2), e2), ), m)
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
    if m['message_type'] == 'outcome':
        v1 = m['payload']
        let_named_13 = (v1['about']['items'] if ('items' in v1['about']) else [])
        let_named_13_set = frozenset(let_named_13)
        if ('in_reply_to' in m) and not (m['in_reply_to'] == v1['about']['message_id']):
            hit(out, RULE_IDN_023, (None, "payload"), v1, (), m)
        if not (timestamp(v1['received_at']) <= once_1):
            hit(out, RULE_IDN_024, (None, "payload"), v1, (), m)
        if (v1['stage'] == 'receipt') and not ((((not ('results' in v1)) and (not ('safeguarding_results' in v1))) and (not ('withdrawal_actions_done' in v1))) and (not (('handling_status' in v1) and (v1['handling_status'] == 'closed')))):
            hit(out, RULE_OUT_004, (None, "payload"), v1, (), m)
        if (v1['stage'] == 'outcome') and not ((((('handling_status' in v1) or ('results' in v1)) or ('missing_information' in v1)) or ('safeguarding_results' in v1)) or ('withdrawal_actions_done' in v1)):
            hit(out, RULE_OUT_005, (None, "payload"), v1, (), m)
        if not (v1['about']['message_id'] != m['message_id']):
            hit(out, RULE_OUT_014, (None, "payload"), v1, (), m)
        v2 = v1.get('results')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                if not (timestamp(e2['at']) <= once_1):
                    hit(out, RULE_IDN_025, (((None, "payload"), "results"), i2), e2, (), m)
                if ('item' in e2) and not (e2['item'] in let_named_13_set):
                    hit(out, RULE_OUT_001, (((None, "payload"), "results"), i2), e2, (), m)
                if (e2['result']['scheme'] in TABLE_scheme_codes) and not (e2['result']['code'] in TABLE_scheme_codes[e2['result']['scheme']]):
                    hit(out, RULE_OUT_003, (((None, "payload"), "results"), i2), e2, (), m)
                if ((e2['result']['scheme'] == 'csea-outcome') and (e2['result']['code'] == 'false_positive')) and not (('disagreements' in e2) and any((x1['assessed']['status'] == 'assessed') for x1 in e2['disagreements'])):
                    hit(out, RULE_OUT_006, (((None, "payload"), "results"), i2), e2, (), m)
                if (('appeal' in e2) and ('at' in e2['appeal'])) and not (timestamp(e2['at']) <= timestamp(e2['appeal']['at'])):
                    hit(out, RULE_OUT_013, (((None, "payload"), "results"), i2), e2, (), m)
                if ('duplicate_of' in e2):
                    if (e2['duplicate_of']['message_id'] == v1['about']['message_id']) and not ((('item' in e2) and ('items' in e2['duplicate_of'])) and (not (e2['item'] in e2['duplicate_of']['items']))):
                        hit(out, RULE_OUT_007, (((None, "payload"), "results"), i2), e2, (), m)
                    if (e2['result']['scheme'] == 'csea-outcome') and not (e2['result']['code'] == 'duplicate'):
                        hit(out, RULE_OUT_008, (((None, "payload"), "results"), i2), e2, (), m)
                v3 = e2.get('disagreements')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if (('code' in e3['assessed']) and (e3['stated']['scheme'] == e3['assessed']['scheme'])) and not (e3['stated']['code'] != e3['assessed']['code']):
                            hit(out, RULE_OUT_009, (((((None, "payload"), "results"), i2), "disagreements"), i3), e3, (((((None, "payload"), "results"), i2), e2), ), m)
                        v4 = e3['assessed']
                        if not ((v4['status'] == 'assessed') == ('code' in v4)):
                            hit(out, RULE_CLS_002, ((((((None, "payload"), "results"), i2), "disagreements"), i3), "assessed"), v4, (((((None, "payload"), "results"), i2), e2), ((((((None, "payload"), "results"), i2), "disagreements"), i3), e3), ), m)
                        if (v4['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in v4):
                            hit(out, RULE_CLS_003, ((((((None, "payload"), "results"), i2), "disagreements"), i3), "assessed"), v4, (((((None, "payload"), "results"), i2), e2), ((((((None, "payload"), "results"), i2), "disagreements"), i3), e3), ), m)
                        if (('independent_assessments' in v4) and ('grade_minimum_assessments' in v4)) and not (v4['independent_assessments'] >= v4['grade_minimum_assessments']):
                            hit(out, RULE_CLS_005, ((((((None, "payload"), "results"), i2), "disagreements"), i3), "assessed"), v4, (((((None, "payload"), "results"), i2), e2), ((((((None, "payload"), "results"), i2), "disagreements"), i3), e3), ), m)
                        if ('code' in v4):
                            if (v4['scheme'] in TABLE_scheme_codes) and not (v4['code'] in TABLE_scheme_codes[v4['scheme']]):
                                hit(out, RULE_CLS_001, ((((((None, "payload"), "results"), i2), "disagreements"), i3), "assessed"), v4, (((((None, "payload"), "results"), i2), e2), ((((((None, "payload"), "results"), i2), "disagreements"), i3), e3), ), m)
                            if (not (v4['scheme'] in TABLE_scheme_codes)) and not ((v4['scheme'] in TABLE_open_scheme_codes) and (v4['code'] in TABLE_open_scheme_codes[v4['scheme']])):
                                hit(out, RULE_CLS_006, ((((((None, "payload"), "results"), i2), "disagreements"), i3), "assessed"), v4, (((((None, "payload"), "results"), i2), e2), ((((((None, "payload"), "results"), i2), "disagreements"), i3), e3), ), m)
        v2 = v1.get('missing_information')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                if ('item' in e2) and not (e2['item'] in let_named_13_set):
                    hit(out, RULE_OUT_002, (((None, "payload"), "missing_information"), i2), e2, (), m)
                if (m['sender']['role'] == 'law_enforcement') and not ('basis' in e2):
                    hit(out, RULE_OUT_010, (((None, "payload"), "missing_information"), i2), e2, (), m)
                if ('basis' in e2) and not ((e2['basis'] == 'legal_process') == ('legal_process' in e2)):
                    hit(out, RULE_OUT_011, (((None, "payload"), "missing_information"), i2), e2, (), m)
    if m['message_type'] == 'hash_set':
        v1 = m['payload']
        let_targets_14 = ([x1['id'] for x1 in v1['sources']] if ('sources' in v1) else [])
        let_targets_14_set = frozenset(let_targets_14)
        let_targets_15 = ([x1['id'] for x1 in v1['permissions']] if ('permissions' in v1) else [])
        let_targets_15_set = frozenset(let_targets_15)
        v2 = v1['entries']
        let_contradicted_16 = contradicted_entries(v2)
        let_contradicted_16_set = frozenset(let_contradicted_16)
        let_targets_17 = [x1['id'] for x1 in v2]
        let_repeated_18 = duplicates(let_targets_17)
        let_repeated_18_set = frozenset(let_repeated_18)
        for i2, e2 in enumerate(v2):
            if not ((not duplicates([x1['algorithm'] for x1 in e2['hashes']])) or (((not duplicates([x1['algorithm'] for x1 in e2['hashes'] if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'original'))])) and (not duplicates([x1['algorithm'] for x1 in e2['hashes'] if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'transcoded'))]))) and (not duplicates([x1['algorithm'] for x1 in e2['hashes'] if ((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and (not ('over' in x1)))])))):
                hit(out, RULE_HSH_007, (((None, "payload"), "entries"), i2), e2, (), m)
            if (i2 in let_contradicted_16_set):
                hit(out, RULE_HSH_008, (((None, "payload"), "entries"), i2), e2, (), m)
            if (i2 in let_repeated_18_set):
                hit(out, RULE_REF_002, (((None, "payload"), "entries"), i2), e2, (), m)
            if e2['operation'] == 'add':
                v3 = e2['record']
                v4 = v3.get('classifications')
                if v4 is not None:
                    for i4, e4 in enumerate(v4):
                        if not ((e4['status'] == 'assessed') == ('code' in e4)):
                            hit(out, RULE_CLS_002, ((((((None, "payload"), "entries"), i2), "record"), "classifications"), i4), e4, (((((None, "payload"), "entries"), i2), e2), ), m)
                        if (e4['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in e4):
                            hit(out, RULE_CLS_003, ((((((None, "payload"), "entries"), i2), "record"), "classifications"), i4), e4, (((((None, "payload"), "entries"), i2), e2), ), m)
                        if (('independent_assessments' in e4) and ('grade_minimum_assessments' in e4)) and not (e4['independent_assessments'] >= e4['grade_minimum_assessments']):
                            hit(out, RULE_CLS_005, ((((((None, "payload"), "entries"), i2), "record"), "classifications"), i4), e4, (((((None, "payload"), "entries"), i2), e2), ), m)
                        if ('code' in e4):
                            if (e4['scheme'] in TABLE_scheme_codes) and not (e4['code'] in TABLE_scheme_codes[e4['scheme']]):
                                hit(out, RULE_CLS_001, ((((((None, "payload"), "entries"), i2), "record"), "classifications"), i4), e4, (((((None, "payload"), "entries"), i2), e2), ), m)
                            if (not (e4['scheme'] in TABLE_scheme_codes)) and not ((e4['scheme'] in TABLE_open_scheme_codes) and (e4['code'] in TABLE_open_scheme_codes[e4['scheme']])):
                                hit(out, RULE_CLS_006, ((((((None, "payload"), "entries"), i2), "record"), "classifications"), i4), e4, (((((None, "payload"), "entries"), i2), e2), ), m)
                v4 = v3.get('votes')
                if v4 is not None:
                    if not (not duplicates([x1['by'] for x1 in v4])):
                        hit(out, RULE_HSH_015, ((((None, "payload"), "entries"), i2), "record"), v3, (((((None, "payload"), "entries"), i2), e2), ), m)
                    for i4, e4 in enumerate(v4):
                        if (e4['opinion'] == 'negative') and not ('reason' in e4):
                            hit(out, RULE_HSH_014, ((((((None, "payload"), "entries"), i2), "record"), "votes"), i4), e4, (((((None, "payload"), "entries"), i2), e2), ), m)
                v4 = v3.get('disputes')
                if v4 is not None:
                    if (('classifications' in v3) and any((not ('settled_at' in x1)) for x1 in v4)) and not all((('disputed' in x1) and x1['disputed']) for x1 in v3['classifications']):
                        hit(out, RULE_HSH_013, ((((None, "payload"), "entries"), i2), "record"), v3, (((((None, "payload"), "entries"), i2), e2), ), m)
                    for i4, e4 in enumerate(v4):
                        if ('settled_at' in e4) and not (timestamp(e4['raised_at']) <= timestamp(e4['settled_at'])):
                            hit(out, RULE_HSH_016, ((((((None, "payload"), "entries"), i2), "record"), "disputes"), i4), e4, (((((None, "payload"), "entries"), i2), e2), ), m)
                v4 = v3['source']
                if not (v4 in let_targets_14_set):
                    hit(out, RULE_REF_001, (((((None, "payload"), "entries"), i2), "record"), "source"), v4, (((((None, "payload"), "entries"), i2), e2), ), m)
                v4 = v3['permission']
                if not (v4 in let_targets_15_set):
                    hit(out, RULE_REF_001, (((((None, "payload"), "entries"), i2), "record"), "permission"), v4, (((((None, "payload"), "entries"), i2), e2), ), m)
            v3 = e2['hashes']
            for i3, e3 in enumerate(v3):
                if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(e3['value']) == TABLE_hash_algorithm_digest_hex_length[e3['algorithm']]):
                    hit(out, RULE_HSH_001, (((((None, "payload"), "entries"), i2), "hashes"), i3), e3, (((((None, "payload"), "entries"), i2), e2), ), m)
                if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_7(e3['value']) is not None):
                    hit(out, RULE_HSH_002, (((((None, "payload"), "entries"), i2), "hashes"), i3), e3, (((((None, "payload"), "entries"), i2), e2), ), m)
                v4 = e3.get('match')
                if v4 is not None:
                    if ((v4['kind'] == 'exact') and (e3['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in v4):
                        hit(out, RULE_HSH_005, (((((None, "payload"), "entries"), i2), "hashes"), i3), e3, (((((None, "payload"), "entries"), i2), e2), ), m)
                    if (e3['algorithm'] in SET_8) and not (v4['kind'] == 'exact'):
                        hit(out, RULE_HSH_006, (((((None, "payload"), "entries"), i2), "hashes"), i3), e3, (((((None, "payload"), "entries"), i2), e2), ), m)
                    if ((v4['kind'] == 'exact') and ('distance' in v4)) and not (v4['distance'] == 0):
                        hit(out, RULE_HSH_004, ((((((None, "payload"), "entries"), i2), "hashes"), i3), "match"), v4, (((((None, "payload"), "entries"), i2), e2), ((((((None, "payload"), "entries"), i2), "hashes"), i3), e3), ), m)
        v2 = v1.get('permissions')
        if v2 is not None:
            let_repeated_19 = duplicates(let_targets_15)
            let_repeated_19_set = frozenset(let_repeated_19)
            for i2, e2 in enumerate(v2):
                if (('participants' in e2) and ('recipients' in m)) and not all((x1['participant_id'] in e2['participants']) for x1 in m['recipients']):
                    hit(out, RULE_HSH_009, (((None, "payload"), "permissions"), i2), e2, (), m)
                if (('roles' in e2) and ('recipients' in m)) and not all((x1['role'] in e2['roles']) for x1 in m['recipients']):
                    hit(out, RULE_HSH_010, (((None, "payload"), "permissions"), i2), e2, (), m)
                if (('countries' in e2) and ('recipients' in m)) and not all((('country' in x1) and (x1['country'] in e2['countries'])) for x1 in m['recipients']):
                    hit(out, RULE_HSH_011, (((None, "payload"), "permissions"), i2), e2, (), m)
                if not ((('participants' in e2) or ('roles' in e2)) or ('countries' in e2)):
                    hit(out, RULE_HSH_012, (((None, "payload"), "permissions"), i2), e2, (), m)
                if (i2 in let_repeated_19_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "permissions"), i2), e2, (), m)
        v2 = v1['part']
        if not (v2['position'] <= v2['count']):
            hit(out, RULE_IDN_020, ((None, "payload"), "part"), v2, (), m)
        v2 = v1.get('sources')
        if v2 is not None:
            let_repeated_20 = duplicates(let_targets_14)
            let_repeated_20_set = frozenset(let_repeated_20)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_20_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "sources"), i2), e2, (), m)
    v1 = m.get('extensions')
    if v1 is not None:
        for i1, e1 in enumerate(v1):
            if e1['critical']:
                hit(out, RULE_EXT_001, ((None, "extensions"), i1), e1, (), m)
            if holds_secret(e1['content']):
                hit(out, RULE_SAF_008, ((None, "extensions"), i1), e1, (), m)
            v2 = e1['namespace']
            if contains_credentials(v2):
                hit(out, RULE_SAF_002, (((None, "extensions"), i1), "namespace"), v2, ((((None, "extensions"), i1), e1), ), m)
            if contains_secret(v2):
                hit(out, RULE_SAF_004, (((None, "extensions"), i1), "namespace"), v2, ((((None, "extensions"), i1), e1), ), m)
    if m['message_type'] == 'signal':
        v1 = m['payload']
        if not (timestamp(v1['expires_at']) > once_1):
            hit(out, RULE_SIG_001, (None, "payload"), v1, (), m)
        if (timestamp(v1['expires_at']) > once_1) and not (timestamp(v1['expires_at']) > now):
            hit(out, RULE_SIG_002, (None, "payload"), v1, (), m)
        if (('confidence' in v1) and (v1['confidence'] == 'high')) and not (v1['review']['state'] in TABLE_review_state_reviewed):
            hit(out, RULE_SIG_004, (None, "payload"), v1, (), m)
        if (('first_seen_at' in v1) and ('last_seen_at' in v1)) and not (timestamp(v1['first_seen_at']) <= timestamp(v1['last_seen_at'])):
            hit(out, RULE_SIG_007, (None, "payload"), v1, (), m)
        if not (('harm_types' in v1) or ('violation_types' in v1)):
            hit(out, RULE_SIG_008, (None, "payload"), v1, (), m)
        if ('programme' in v1) and not (('handling' in m['governance']) and ('sharing_group' in m['governance']['handling'])):
            hit(out, RULE_SIG_009, (None, "payload"), v1, (), m)
        if v1['indicator_type'] == 'content_hash':
            v2 = v1['indicator']
            v3 = v2['hashes']
            for i3, e3 in enumerate(v3):
                if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(e3['value']) == TABLE_hash_algorithm_digest_hex_length[e3['algorithm']]):
                    hit(out, RULE_HSH_001, ((((None, "payload"), "indicator"), "hashes"), i3), e3, (), m)
                if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_7(e3['value']) is not None):
                    hit(out, RULE_HSH_002, ((((None, "payload"), "indicator"), "hashes"), i3), e3, (), m)
                if ('match' in e3):
                    hit(out, RULE_SIG_003, ((((None, "payload"), "indicator"), "hashes"), i3), e3, (), m)
                v4 = e3.get('match')
                if v4 is not None:
                    if ((v4['kind'] == 'exact') and (e3['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in v4):
                        hit(out, RULE_HSH_005, ((((None, "payload"), "indicator"), "hashes"), i3), e3, (), m)
                    if (e3['algorithm'] in SET_8) and not (v4['kind'] == 'exact'):
                        hit(out, RULE_HSH_006, ((((None, "payload"), "indicator"), "hashes"), i3), e3, (), m)
                    if ((v4['kind'] == 'exact') and ('distance' in v4)) and not (v4['distance'] == 0):
                        hit(out, RULE_HSH_004, (((((None, "payload"), "indicator"), "hashes"), i3), "match"), v4, ((((((None, "payload"), "indicator"), "hashes"), i3), e3), ), m)
        if v1['indicator_type'] == 'network_address':
            v2 = v1['indicator']
            v3 = v2['ip_address']
            if not ip_address(v3):
                hit(out, RULE_IDN_007, (((None, "payload"), "indicator"), "ip_address"), v3, (), m)
        if v1['indicator_type'] == 'account':
            v2 = v1['indicator']
            if (('holder_is_minor' in v2) and (v2['holder_is_minor'] == 'yes')) and any((x1['type'] in TABLE_identifier_type_contact) for x1 in v2['identifiers']):
                hit(out, RULE_SAF_009, ((None, "payload"), "indicator"), v2, (), m)
            v3 = v2['identifiers']
            for i3, e3 in enumerate(v3):
                v4 = e3['value']
                if contains_credentials(v4):
                    hit(out, RULE_SAF_002, (((((None, "payload"), "indicator"), "identifiers"), i3), "value"), v4, ((((((None, "payload"), "indicator"), "identifiers"), i3), e3), ), m)
                if contains_secret(v4):
                    hit(out, RULE_SAF_004, (((((None, "payload"), "indicator"), "identifiers"), i3), "value"), v4, ((((((None, "payload"), "indicator"), "identifiers"), i3), e3), ), m)
        if v1['indicator_type'] == 'web_address':
            v2 = v1['indicator']
            v3 = v2['url']
            if contains_credentials(v3):
                hit(out, RULE_SAF_002, (((None, "payload"), "indicator"), "url"), v3, (), m)
            if contains_secret(v3):
                hit(out, RULE_SAF_004, (((None, "payload"), "indicator"), "url"), v3, (), m)
        v2 = v1['review']
        if not ((v2['state'] in TABLE_review_state_reviewed) == ('at' in v2)):
            hit(out, RULE_SIG_005, ((None, "payload"), "review"), v2, (), m)
        if ('at' in v2) and not (timestamp(v2['at']) <= once_1):
            hit(out, RULE_SIG_006, ((None, "payload"), "review"), v2, (), m)
    if m['message_type'] == 'statistics':
        v1 = m['payload']
        let_targets_21 = ([x1['id'] for x1 in v1['dimensions']] if ('dimensions' in v1) else [])
        let_targets_21_set = frozenset(let_targets_21)
        v2 = v1['period']
        if not (midnight(v2['start']) <= midnight(v2['end'])):
            hit(out, RULE_IDN_006, ((None, "payload"), "period"), v2, (), m)
        if not (midnight(v2['start']) <= (once_1 + SPAN_10)):
            hit(out, RULE_STA_012, ((None, "payload"), "period"), v2, (), m)
        v2 = v1['observations']
        let_repeated_22 = repeated_cells(v2)
        let_repeated_22_set = frozenset(let_repeated_22)
        let_unlisted_23 = (unknown_cells(v2, v1['dimensions']) if ('dimensions' in v1) else [])
        let_unlisted_23_set = frozenset(let_unlisted_23)
        let_revealed_24 = (revealed_cells(v2, v1['totals']) if ('totals' in v1) else [])
        let_revealed_24_set = frozenset(let_revealed_24)
        for i2, e2 in enumerate(v2):
            if (i2 in let_repeated_22_set):
                hit(out, RULE_STA_002, (((None, "payload"), "observations"), i2), e2, (), m)
            if (i2 in let_unlisted_23_set):
                hit(out, RULE_STA_006, (((None, "payload"), "observations"), i2), e2, (), m)
            if ((('suppression' in v1) and ('value' in e2)) and (e2['value'] > 0)) and not (e2['value'] >= v1['suppression']['threshold']):
                hit(out, RULE_STA_007, (((None, "payload"), "observations"), i2), e2, (), m)
            if (i2 in let_revealed_24_set):
                hit(out, RULE_STA_008, (((None, "payload"), "observations"), i2), e2, (), m)
            if ('value' in e2) and not (e2['status'] in SET_11):
                hit(out, RULE_STA_009, (((None, "payload"), "observations"), i2), e2, (), m)
            if (e2['status'] in SET_11) and not ('value' in e2):
                hit(out, RULE_STA_010, (((None, "payload"), "observations"), i2), e2, (), m)
            v3 = e2.get('coordinates')
            if v3 is not None:
                for i3, e3 in enumerate(v3):
                    v4 = e3['dimension']
                    if not (v4 in let_targets_21_set):
                        hit(out, RULE_REF_001, ((((((None, "payload"), "observations"), i2), "coordinates"), i3), "dimension"), v4, (((((None, "payload"), "observations"), i2), e2), ((((((None, "payload"), "observations"), i2), "coordinates"), i3), e3), ), m)
        v2 = v1.get('totals')
        if v2 is not None:
            let_wrong_25 = differing_totals(v1['observations'], v2)
            let_wrong_25_set = frozenset(let_wrong_25)
            for i2, e2 in enumerate(v2):
                if (i2 in let_wrong_25_set):
                    hit(out, RULE_STA_001, (((None, "payload"), "totals"), i2), e2, (), m)
                v3 = e2.get('coordinates')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        v4 = e3['dimension']
                        if not (v4 in let_targets_21_set):
                            hit(out, RULE_REF_001, ((((((None, "payload"), "totals"), i2), "coordinates"), i3), "dimension"), v4, (((((None, "payload"), "totals"), i2), e2), ((((((None, "payload"), "totals"), i2), "coordinates"), i3), e3), ), m)
        v2 = v1.get('dimensions')
        if v2 is not None:
            let_repeated_26 = duplicates(let_targets_21)
            let_repeated_26_set = frozenset(let_repeated_26)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_26_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "dimensions"), i2), e2, (), m)
                if not (not duplicates([x1['code'] for x1 in e2['codes']])):
                    hit(out, RULE_STA_011, (((None, "payload"), "dimensions"), i2), e2, (), m)
                v3 = e2['label']
                if contains_secret(v3):
                    hit(out, RULE_SAF_003, ((((None, "payload"), "dimensions"), i2), "label"), v3, (((((None, "payload"), "dimensions"), i2), e2), ), m)
                if quotes_conversation(v3):
                    hit(out, RULE_SAF_007, ((((None, "payload"), "dimensions"), i2), "label"), v3, (((((None, "payload"), "dimensions"), i2), e2), ), m)
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
                    if quotes_conversation(v4):
                        hit(out, RULE_SAF_007, ((((((None, "payload"), "dimensions"), i2), "codes"), i3), "label"), v4, (((((None, "payload"), "dimensions"), i2), e2), ((((((None, "payload"), "dimensions"), i2), "codes"), i3), e3), ), m)
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
            if quotes_conversation(v2):
                hit(out, RULE_SAF_007, ((None, "payload"), "coverage"), v2, (), m)
        v2 = v1['deduplication']
        v3 = v2.get('note')
        if v3 is not None:
            if contains_secret(v3):
                hit(out, RULE_SAF_003, (((None, "payload"), "deduplication"), "note"), v3, (), m)
            if quotes_conversation(v3):
                hit(out, RULE_SAF_007, (((None, "payload"), "deduplication"), "note"), v3, (), m)
        v2 = v1.get('breaks_in_series')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                v3 = e2['note']
                if contains_secret(v3):
                    hit(out, RULE_SAF_003, ((((None, "payload"), "breaks_in_series"), i2), "note"), v3, (((((None, "payload"), "breaks_in_series"), i2), e2), ), m)
                if quotes_conversation(v3):
                    hit(out, RULE_SAF_007, ((((None, "payload"), "breaks_in_series"), i2), "note"), v3, (((((None, "payload"), "breaks_in_series"), i2), e2), ), m)
    v1 = m.get('supplements')
    if v1 is not None:
        if (m['message_id'] in v1):
            hit(out, RULE_IDN_008, None, m, (), m)
        let_replaced_27 = (m['supersedes'] if ('supersedes' in m) else [])
        let_replaced_27_set = frozenset(let_replaced_27)
        for i1, e1 in enumerate(v1):
            if (e1 in let_replaced_27_set):
                hit(out, RULE_IDN_010, ((None, "supplements"), i1), e1, (), m)
    v1 = m.get('batch')
    if v1 is not None:
        if not (v1['position'] <= v1['count']):
            hit(out, RULE_IDN_020, (None, "batch"), v1, (), m)
    v1 = m.get('recipients')
    if v1 is not None:
        let_repeated_28 = duplicates([x1['participant_id'] for x1 in v1])
        let_repeated_28_set = frozenset(let_repeated_28)
        let_admitted_29 = (m['governance']['handling']['sharing_group']['admitted_roles'] if ((('handling' in m['governance']) and ('sharing_group' in m['governance']['handling'])) and ('admitted_roles' in m['governance']['handling']['sharing_group'])) else [])
        let_admitted_29_set = frozenset(let_admitted_29)
        for i1, e1 in enumerate(v1):
            if (i1 in let_repeated_28_set):
                hit(out, RULE_IDN_021, ((None, "recipients"), i1), e1, (), m)
            if (len(let_admitted_29) > 0) and not (e1['role'] in let_admitted_29_set):
                hit(out, RULE_SEN_007, ((None, "recipients"), i1), e1, (), m)
            v2 = e1.get('contact')
            if v2 is not None:
                if contains_credentials(v2):
                    hit(out, RULE_SAF_002, (((None, "recipients"), i1), "contact"), v2, ((((None, "recipients"), i1), e1), ), m)
                if contains_secret(v2):
                    hit(out, RULE_SAF_004, (((None, "recipients"), i1), "contact"), v2, ((((None, "recipients"), i1), e1), ), m)
    v1 = m['language']
    if repeats_variant(v1):
        hit(out, RULE_LNG_004, (None, "language"), v1, (), m)
    v1 = m.get('methodology')
    if v1 is not None:
        v2 = v1.get('note')
        if v2 is not None:
            if mentions(v2, m['language'], TABLE_discouraged_terms):
                hit(out, RULE_LNG_006, (None, "methodology"), v1, (), m)
            if contains_secret(v2):
                hit(out, RULE_SAF_003, ((None, "methodology"), "note"), v2, (), m)
            if quotes_conversation(v2):
                hit(out, RULE_SAF_007, ((None, "methodology"), "note"), v2, (), m)
    v1 = m['governance']
    if not (v1['purpose'] in v1['permitted_purposes']):
        hit(out, RULE_PRP_001, (None, "governance"), v1, (), m)
    if not any(((x1['instrument']['scheme'] != 'csea-legal-instrument') or (not (x1['instrument']['code'] in TABLE_legal_instrument_reference_only))) for x1 in v1['disclosure_basis']):
        hit(out, RULE_PRP_011, (None, "governance"), v1, (), m)
    if (v1['data_state'] == 'identifiable') and not ('retention' in v1):
        hit(out, RULE_PRP_015, (None, "governance"), v1, (), m)
    if (v1['purpose'] != v1['original_purpose']):
        if not any((('sealed_digest' in x1) or (('activity' in x1) and (x1['activity'] == 'repurposed'))) for x1 in m['provenance']):
            hit(out, RULE_PRP_003, (None, "governance"), v1, (), m)
        if any(('sealed_digest' in x1) for x1 in m['provenance']) and not any((('activity' in x1) and (x1['activity'] == 'repurposed')) for x1 in m['provenance']):
            hit(out, RULE_PRP_018, (None, "governance"), v1, (), m)
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
        if (((('user_notified' in v2) and ('affected_party_notification' in v2)) and (v2['affected_party_notification']['value'] == 'must_not')) and ((not ('ends_at' in v2['affected_party_notification'])) or (once_1 < (midnight(v2['affected_party_notification']['ends_at']) + SPAN_12)))) and not (v2['user_notified'] != 'yes'):
            hit(out, RULE_PRP_006, ((None, "governance"), "handling"), v2, (), m)
        if (v1['sensitivity'] in SET_13) and not ('tlp' in v2):
            hit(out, RULE_SEN_003, ((None, "governance"), "handling"), v2, (), m)
        v3 = v2.get('affected_party_notification')
        if v3 is not None:
            if (v3['value'] == 'must_not') and not (('ends_at' in v3) or ('review_at' in v3)):
                hit(out, RULE_PRP_005, (((None, "governance"), "handling"), "affected_party_notification"), v3, (), m)
    v2 = v1['disclosure_basis']
    for i2, e2 in enumerate(v2):
        if ('valid_from' in e2) and not (midnight(e2['valid_from']) <= (once_1 + SPAN_10)):
            hit(out, RULE_PRP_007, (((None, "governance"), "disclosure_basis"), i2), e2, (), m)
        if ('valid_until' in e2) and not (once_1 < (midnight(e2['valid_until']) + SPAN_14)):
            hit(out, RULE_PRP_008, (((None, "governance"), "disclosure_basis"), i2), e2, (), m)
        if (e2['instrument']['scheme'] == 'csea-legal-instrument'):
            if (e2['instrument']['code'] in TABLE_legal_instrument_valid_from) and not (midnight(TABLE_legal_instrument_valid_from[e2['instrument']['code']]) <= (once_1 + SPAN_10)):
                hit(out, RULE_PRP_009, (((None, "governance"), "disclosure_basis"), i2), e2, (), m)
            if (e2['instrument']['code'] in TABLE_legal_instrument_valid_until) and not (once_1 < (midnight(TABLE_legal_instrument_valid_until[e2['instrument']['code']]) + SPAN_14)):
                hit(out, RULE_PRP_010, (((None, "governance"), "disclosure_basis"), i2), e2, (), m)
    v2 = v1.get('retention')
    if v2 is not None:
        let_short_30 = (kept_too_short(v2, [x1 for x1 in v1['preservation'] if (x1['custodian'] == v1['storage']['custodian'])]) if ('preservation' in v1) else [])
        let_short_30_set = frozenset(let_short_30)
        for i2, e2 in enumerate(v2):
            if (('minimum' in e2) and ('maximum' in e2)) and longer(e2['minimum'], e2['maximum']):
                hit(out, RULE_PRP_012, (((None, "governance"), "retention"), i2), e2, (), m)
            if (('maximum' in e2) and (not e2['hold'])) and not (once_1 < (ends(e2['starts_on'], e2['maximum']) + SPAN_14)):
                hit(out, RULE_PRP_016, (((None, "governance"), "retention"), i2), e2, (), m)
            if (i2 in let_short_30_set):
                hit(out, RULE_PRP_017, (((None, "governance"), "retention"), i2), e2, (), m)
    v2 = v1.get('transfer_ground')
    if v2 is not None:
        for i2, e2 in enumerate(v2):
            if not ((((not ('valid_from' in e2)) or (midnight(e2['valid_from']) <= (once_1 + SPAN_10))) and ((not ('valid_until' in e2)) or (once_1 < (midnight(e2['valid_until']) + SPAN_14)))) and ((e2['instrument']['scheme'] != 'csea-legal-instrument') or (((not (e2['instrument']['code'] in TABLE_legal_instrument_valid_from)) or (midnight(TABLE_legal_instrument_valid_from[e2['instrument']['code']]) <= (once_1 + SPAN_10))) and ((not (e2['instrument']['code'] in TABLE_legal_instrument_valid_until)) or (once_1 < (midnight(TABLE_legal_instrument_valid_until[e2['instrument']['code']]) + SPAN_14)))))):
                hit(out, RULE_PRP_019, (((None, "governance"), "transfer_ground"), i2), e2, (), m)
    v2 = v1.get('raised')
    if v2 is not None:
        for i2, e2 in enumerate(v2):
            if not resolve(m, e2['pointer']):
                hit(out, RULE_REF_003, (((None, "governance"), "raised"), i2), e2, (), m)
            if ((e2['sensitivity'] in TABLE_sensitivity_rank) and (v1['sensitivity'] in TABLE_sensitivity_rank)) and not (TABLE_sensitivity_rank[e2['sensitivity']] <= TABLE_sensitivity_rank[v1['sensitivity']]):
                hit(out, RULE_SEN_001, (((None, "governance"), "raised"), i2), e2, (), m)
            if ((resolve(m, e2['pointer']) and (m['message_type'] in TABLE_sensitivity_floor)) and (e2['sensitivity'] in TABLE_sensitivity_rank)) and not (TABLE_sensitivity_rank[e2['sensitivity']] > floor(e2['pointer'], TABLE_sensitivity_floor[m['message_type']])):
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
    let_actors_31 = [(x1['actor'] if ('actor' in x1) else '') for x1 in v1]
    let_actors_31_set = frozenset(let_actors_31)
    let_again_32 = duplicates(let_actors_31)
    let_again_32_set = frozenset(let_again_32)
    let_recipients_33 = ([x1['participant_id'] for x1 in m['recipients']] if ('recipients' in m) else [])
    let_recipients_33_set = frozenset(let_recipients_33)
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
        if ((((i1 > 0) and ('activity' in e1)) and (not ('' in let_actors_31_set))) and (not (i1 in let_again_32_set))) and not ((e1['activity'] in SET_15) or (((e1['activity'] == 'converted') and ('actor' in e1)) and (e1['actor'] in let_recipients_33_set))):
            hit(out, RULE_PRV_009, ((None, "provenance"), i1), e1, (), m)
        if ((((i1 == 0) and ('actor' in e1)) and (e1['actor'] != m['sender']['participant_id'])) and (m['sender']['participant_id'] in let_actors_31_set)) and not any((('sealed_digest' in x1) or (((('activity' in x1) and ('actor' in x1)) and (x1['actor'] == m['sender']['participant_id'])) and (x1['activity'] in SET_16))) for x1 in v1):
            hit(out, RULE_PRV_010, ((None, "provenance"), i1), e1, (), m)
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
    if m['message_type'] == 'withdrawal':
        v1 = m['payload']
        if not (once_1 <= timestamp(v1['act_by'])):
            hit(out, RULE_WDR_003, (None, "payload"), v1, (), m)
        if not (timestamp(v1['act_by']) <= timestamp(v1['acknowledge_by'])):
            hit(out, RULE_WDR_004, (None, "payload"), v1, (), m)
        if not any((x1 != 'pass_on') for x1 in v1['required_actions']):
            hit(out, RULE_WDR_005, (None, "payload"), v1, (), m)
        if (('delete' in v1['required_actions']) and ('correct' in v1['required_actions'])):
            hit(out, RULE_WDR_006, (None, "payload"), v1, (), m)
        if not (('correct' in v1['required_actions']) == ('corrected_message' in v1)):
            hit(out, RULE_WDR_007, (None, "payload"), v1, (), m)
        if (v1['reason'] == 'court_order') and not ('legal_process' in m['governance']):
            hit(out, RULE_WDR_009, (None, "payload"), v1, (), m)
        if ('onward_recipients' in v1) and not ('pass_on' in v1['required_actions']):
            hit(out, RULE_WDR_010, (None, "payload"), v1, (), m)
        v2 = v1['withdrawn']
        let_repeated_34 = duplicates([x1['message_id'] for x1 in v2])
        let_repeated_34_set = frozenset(let_repeated_34)
        for i2, e2 in enumerate(v2):
            if not (e2['message_id'] != m['message_id']):
                hit(out, RULE_WDR_001, (((None, "payload"), "withdrawn"), i2), e2, (), m)
            if (i2 in let_repeated_34_set):
                hit(out, RULE_WDR_002, (((None, "payload"), "withdrawn"), i2), e2, (), m)
            if ('corrected_message' in v1) and not (e2['message_id'] != v1['corrected_message']):
                hit(out, RULE_WDR_008, (((None, "payload"), "withdrawn"), i2), e2, (), m)
    if (not (m['governance']['sensitivity'] in SET_17)):
        v1 = m.get('nonce')
        if v1 is not None:
            hit(out, RULE_SEN_005, (None, "nonce"), v1, (), m)
    if (not (m['governance']['sensitivity'] in SET_13)):
        v1 = m['governance']
        v2 = v1.get('preservation')
        if v2 is not None:
            hit(out, RULE_SEN_005, ((None, "governance"), "preservation"), v2, (), m)
        v2 = v1.get('legal_process')
        if v2 is not None:
            hit(out, RULE_SEN_005, ((None, "governance"), "legal_process"), v2, (), m)
        v2 = v1.get('rights')
        if v2 is not None:
            v3 = v2.get('open_request')
            if v3 is not None:
                hit(out, RULE_SEN_005, (((None, "governance"), "rights"), "open_request"), v3, (), m)
        if m['message_type'] == 'report':
            v1 = m['payload']
            v2 = v1['report_kind']
            hit(out, RULE_SEN_005, ((None, "payload"), "report_kind"), v2, (), m)
            v2 = v1['report_source']
            hit(out, RULE_SEN_005, ((None, "payload"), "report_source"), v2, (), m)
            v2 = v1.get('reporter_contact_held_by')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "reporter_contact_held_by"), v2, (), m)
            v2 = v1['received_at']
            hit(out, RULE_SEN_005, ((None, "payload"), "received_at"), v2, (), m)
            v2 = v1['incident']
            hit(out, RULE_SEN_005, ((None, "payload"), "incident"), v2, (), m)
            v2 = v1.get('routing')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "routing"), v2, (), m)
            v2 = v1.get('content_items')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "content_items"), v2, (), m)
            v2 = v1.get('item_relations')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "item_relations"), v2, (), m)
            v2 = v1.get('involvements')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "involvements"), v2, (), m)
            v2 = v1.get('actions_taken')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "actions_taken"), v2, (), m)
            v2 = v1.get('takedowns')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "takedowns"), v2, (), m)
            v2 = v1.get('related_reports')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "related_reports"), v2, (), m)
        if m['message_type'] == 'signal':
            v1 = m['payload']
            v2 = v1['indicator_type']
            hit(out, RULE_SEN_005, ((None, "payload"), "indicator_type"), v2, (), m)
            v2 = v1['basis']
            hit(out, RULE_SEN_005, ((None, "payload"), "basis"), v2, (), m)
            v2 = v1.get('harm_types')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "harm_types"), v2, (), m)
            v2 = v1.get('violation_types')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "violation_types"), v2, (), m)
            v2 = v1.get('confidence')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "confidence"), v2, (), m)
            v2 = v1['review']
            hit(out, RULE_SEN_005, ((None, "payload"), "review"), v2, (), m)
            v2 = v1.get('first_seen_at')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "first_seen_at"), v2, (), m)
            v2 = v1.get('last_seen_at')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "last_seen_at"), v2, (), m)
            v2 = v1['expires_at']
            hit(out, RULE_SEN_005, ((None, "payload"), "expires_at"), v2, (), m)
            v2 = v1.get('programme')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "programme"), v2, (), m)
        if m['message_type'] == 'hash_set':
            v1 = m['payload']
            v2 = v1['hash_list']
            hit(out, RULE_SEN_005, ((None, "payload"), "hash_list"), v2, (), m)
            v2 = v1['part']
            hit(out, RULE_SEN_005, ((None, "payload"), "part"), v2, (), m)
            v2 = v1.get('sources')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "sources"), v2, (), m)
            v2 = v1.get('permissions')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "permissions"), v2, (), m)
            v2 = v1['entries']
            hit(out, RULE_SEN_005, ((None, "payload"), "entries"), v2, (), m)
        if m['message_type'] == 'outcome':
            v1 = m['payload']
            v2 = v1['stage']
            hit(out, RULE_SEN_005, ((None, "payload"), "stage"), v2, (), m)
            v2 = v1['about']
            hit(out, RULE_SEN_005, ((None, "payload"), "about"), v2, (), m)
            v2 = v1['received_at']
            hit(out, RULE_SEN_005, ((None, "payload"), "received_at"), v2, (), m)
            v2 = v1.get('verdict')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "verdict"), v2, (), m)
            v2 = v1.get('answer_code')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "answer_code"), v2, (), m)
            v2 = v1.get('handling_status')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "handling_status"), v2, (), m)
            v2 = v1.get('results')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "results"), v2, (), m)
            v2 = v1.get('missing_information')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "missing_information"), v2, (), m)
            v2 = v1.get('withdrawal_actions_done')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "withdrawal_actions_done"), v2, (), m)
            v2 = v1['may_tell_analyst']
            hit(out, RULE_SEN_005, ((None, "payload"), "may_tell_analyst"), v2, (), m)
        if m['message_type'] == 'withdrawal':
            v1 = m['payload']
            v2 = v1['withdrawn']
            hit(out, RULE_SEN_005, ((None, "payload"), "withdrawn"), v2, (), m)
            v2 = v1['reason']
            hit(out, RULE_SEN_005, ((None, "payload"), "reason"), v2, (), m)
            v2 = v1['required_actions']
            hit(out, RULE_SEN_005, ((None, "payload"), "required_actions"), v2, (), m)
            v2 = v1['act_by']
            hit(out, RULE_SEN_005, ((None, "payload"), "act_by"), v2, (), m)
            v2 = v1.get('corrected_message')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "corrected_message"), v2, (), m)
            v2 = v1.get('onward_recipients')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "onward_recipients"), v2, (), m)
            v2 = v1['acknowledge_to']
            hit(out, RULE_SEN_005, ((None, "payload"), "acknowledge_to"), v2, (), m)
            v2 = v1['acknowledge_by']
            hit(out, RULE_SEN_005, ((None, "payload"), "acknowledge_by"), v2, (), m)
    if (not (m['governance']['sensitivity'] in SET_18)):
        if m['message_type'] == 'report':
            v1 = m['payload']
            v2 = v1.get('children')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "children"), v2, (), m)
            v2 = v1.get('accounts')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "accounts"), v2, (), m)
            v2 = v1.get('interactions')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "interactions"), v2, (), m)
            v2 = v1.get('observations')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "observations"), v2, (), m)
            v2 = v1.get('narratives')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "narratives"), v2, (), m)
            v2 = v1.get('content_items')
            if v2 is not None:
                for i2, e2 in enumerate(v2):
                    v3 = e2.get('name_digest')
                    if v3 is not None:
                        hit(out, RULE_SEN_005, ((((None, "payload"), "content_items"), i2), "name_digest"), v3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                    v3 = e2.get('children')
                    if v3 is not None:
                        hit(out, RULE_SEN_005, ((((None, "payload"), "content_items"), i2), "children"), v3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                    v3 = e2.get('technical')
                    if v3 is not None:
                        hit(out, RULE_SEN_005, ((((None, "payload"), "content_items"), i2), "technical"), v3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                    v3 = e2.get('series')
                    if v3 is not None:
                        hit(out, RULE_SEN_005, ((((None, "payload"), "content_items"), i2), "series"), v3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                    v3 = e2.get('hashes')
                    if v3 is not None:
                        for i3, e3 in enumerate(v3):
                            v4 = e3['value']
                            hit(out, RULE_SEN_005, ((((((None, "payload"), "content_items"), i2), "hashes"), i3), "value"), v4, (((((None, "payload"), "content_items"), i2), e2), ((((((None, "payload"), "content_items"), i2), "hashes"), i3), e3), ), m)
                    v3 = e2.get('locations')
                    if v3 is not None:
                        for i3, e3 in enumerate(v3):
                            v4 = e3.get('url')
                            if v4 is not None:
                                hit(out, RULE_SEN_005, ((((((None, "payload"), "content_items"), i2), "locations"), i3), "url"), v4, (((((None, "payload"), "content_items"), i2), e2), ((((((None, "payload"), "content_items"), i2), "locations"), i3), e3), ), m)
                            v4 = e3.get('ip_address')
                            if v4 is not None:
                                hit(out, RULE_SEN_005, ((((((None, "payload"), "content_items"), i2), "locations"), i3), "ip_address"), v4, (((((None, "payload"), "content_items"), i2), e2), ((((((None, "payload"), "content_items"), i2), "locations"), i3), e3), ), m)
                    v3 = e2.get('production_context')
                    if v3 is not None:
                        v4 = v3['status']
                        hit(out, RULE_SEN_005, (((((None, "payload"), "content_items"), i2), "production_context"), "status"), v4, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        v4 = v3.get('conduct_of_others')
                        if v4 is not None:
                            hit(out, RULE_SEN_005, (((((None, "payload"), "content_items"), i2), "production_context"), "conduct_of_others"), v4, (((((None, "payload"), "content_items"), i2), e2), ), m)
            v2 = v1.get('involvements')
            if v2 is not None:
                for i2, e2 in enumerate(v2):
                    v3 = e2['account']
                    hit(out, RULE_SEN_005, ((((None, "payload"), "involvements"), i2), "account"), v3, (((((None, "payload"), "involvements"), i2), e2), ), m)
            v2 = v1.get('actions_taken')
            if v2 is not None:
                for i2, e2 in enumerate(v2):
                    v3 = e2.get('account')
                    if v3 is not None:
                        hit(out, RULE_SEN_005, ((((None, "payload"), "actions_taken"), i2), "account"), v3, (((((None, "payload"), "actions_taken"), i2), e2), ), m)
        if m['message_type'] == 'signal':
            v1 = m['payload']
            v2 = v1['indicator']
            hit(out, RULE_SEN_005, ((None, "payload"), "indicator"), v2, (), m)
        if m['message_type'] == 'hash_set':
            v1 = m['payload']
            v2 = v1['entries']
            for i2, e2 in enumerate(v2):
                v3 = e2['hashes']
                for i3, e3 in enumerate(v3):
                    v4 = e3['value']
                    hit(out, RULE_SEN_005, ((((((None, "payload"), "entries"), i2), "hashes"), i3), "value"), v4, (((((None, "payload"), "entries"), i2), e2), ((((((None, "payload"), "entries"), i2), "hashes"), i3), e3), ), m)
                if e2['operation'] == 'add':
                    v3 = e2['record']
                    v4 = v3['submitted_by_depicted_person']
                    hit(out, RULE_SEN_005, (((((None, "payload"), "entries"), i2), "record"), "submitted_by_depicted_person"), v4, (((((None, "payload"), "entries"), i2), e2), ), m)
        if m['message_type'] == 'outcome':
            v1 = m['payload']
            v2 = v1.get('safeguarding_results')
            if v2 is not None:
                hit(out, RULE_SEN_005, ((None, "payload"), "safeguarding_results"), v2, (), m)


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


def violated_CLS_001_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('code' in this) and (this['scheme'] in TABLE_scheme_codes)) and not (this['code'] in TABLE_scheme_codes[this['scheme']]))


def violated_CLS_001_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('code' in this) and (this['scheme'] in TABLE_scheme_codes)) and not (this['code'] in TABLE_scheme_codes[this['scheme']]))


def violated_CLS_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((this['status'] == 'assessed') == ('code' in this)))


def violated_CLS_002_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((this['status'] == 'assessed') == ('code' in this)))


def violated_CLS_002_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((this['status'] == 'assessed') == ('code' in this)))


def violated_CLS_002_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((this['status'] == 'assessed') == ('code' in this)))


def violated_CLS_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in this))


def violated_CLS_003_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in this))


def violated_CLS_003_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in this))


def violated_CLS_003_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in this))


def violated_CLS_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('interpol_baseline' in this) and (this['interpol_baseline']['value'] in SET_6)) and not (this['synthetic_status'] != 'not_assessed'))


def violated_CLS_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('independent_assessments' in this) and ('grade_minimum_assessments' in this)) and not (this['independent_assessments'] >= this['grade_minimum_assessments']))


def violated_CLS_005_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('independent_assessments' in this) and ('grade_minimum_assessments' in this)) and not (this['independent_assessments'] >= this['grade_minimum_assessments']))


def violated_CLS_005_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('independent_assessments' in this) and ('grade_minimum_assessments' in this)) and not (this['independent_assessments'] >= this['grade_minimum_assessments']))


def violated_CLS_005_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('independent_assessments' in this) and ('grade_minimum_assessments' in this)) and not (this['independent_assessments'] >= this['grade_minimum_assessments']))


def violated_CLS_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('code' in this) and (not (this['scheme'] in TABLE_scheme_codes))) and not ((this['scheme'] in TABLE_open_scheme_codes) and (this['code'] in TABLE_open_scheme_codes[this['scheme']])))


def violated_CLS_006_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('code' in this) and (not (this['scheme'] in TABLE_scheme_codes))) and not ((this['scheme'] in TABLE_open_scheme_codes) and (this['code'] in TABLE_open_scheme_codes[this['scheme']])))


def violated_CLS_006_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('code' in this) and (not (this['scheme'] in TABLE_scheme_codes))) and not ((this['scheme'] in TABLE_open_scheme_codes) and (this['code'] in TABLE_open_scheme_codes[this['scheme']])))


def violated_CLS_006_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('code' in this) and (not (this['scheme'] in TABLE_scheme_codes))) and not ((this['scheme'] in TABLE_open_scheme_codes) and (this['code'] in TABLE_open_scheme_codes[this['scheme']])))


def violated_EXT_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(this['critical'])


def violated_HSH_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(this['value']) == TABLE_hash_algorithm_digest_hex_length[this['algorithm']]))


def violated_HSH_001_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(this['value']) == TABLE_hash_algorithm_digest_hex_length[this['algorithm']]))


def violated_HSH_001_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(this['value']) == TABLE_hash_algorithm_digest_hex_length[this['algorithm']]))


def violated_HSH_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_7(this['value']) is not None))


def violated_HSH_002_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_7(this['value']) is not None))


def violated_HSH_002_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_7(this['value']) is not None))


def violated_HSH_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('hashes' in this) and not ((not duplicates([x1['algorithm'] for x1 in this['hashes']])) or (((not duplicates([x1['algorithm'] for x1 in this['hashes'] if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'original'))])) and (not duplicates([x1['algorithm'] for x1 in this['hashes'] if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'transcoded'))]))) and (not duplicates([x1['algorithm'] for x1 in this['hashes'] if ((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and (not ('over' in x1)))])))))


def violated_HSH_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['kind'] == 'exact') and ('distance' in this)) and not (this['distance'] == 0))


def violated_HSH_004_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['kind'] == 'exact') and ('distance' in this)) and not (this['distance'] == 0))


def violated_HSH_004_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['kind'] == 'exact') and ('distance' in this)) and not (this['distance'] == 0))


def violated_HSH_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('match' in this) and (this['match']['kind'] == 'exact')) and (this['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in this['match']))


def violated_HSH_005_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('match' in this) and (this['match']['kind'] == 'exact')) and (this['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in this['match']))


def violated_HSH_005_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('match' in this) and (this['match']['kind'] == 'exact')) and (this['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in this['match']))


def violated_HSH_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('match' in this) and (this['algorithm'] in SET_8)) and not (this['match']['kind'] == 'exact'))


def violated_HSH_006_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('match' in this) and (this['algorithm'] in SET_8)) and not (this['match']['kind'] == 'exact'))


def violated_HSH_006_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('match' in this) and (this['algorithm'] in SET_8)) and not (this['match']['kind'] == 'exact'))


def violated_HSH_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((not duplicates([x1['algorithm'] for x1 in this['hashes']])) or (((not duplicates([x1['algorithm'] for x1 in this['hashes'] if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'original'))])) and (not duplicates([x1['algorithm'] for x1 in this['hashes'] if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'transcoded'))]))) and (not duplicates([x1['algorithm'] for x1 in this['hashes'] if ((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and (not ('over' in x1)))])))))


def violated_HSH_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_contradicted_16' not in memo:
        let_contradicted_16 = (contradicted_entries(m['payload']['entries']) if (m['message_type'] == 'hash_set') else [])
        memo['let_contradicted_16'] = (let_contradicted_16, frozenset(let_contradicted_16))
    let_contradicted_16, let_contradicted_16_set = memo['let_contradicted_16']
    return bool((index in let_contradicted_16_set))


def violated_HSH_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('participants' in this) and ('recipients' in m)) and not all((x1['participant_id'] in this['participants']) for x1 in m['recipients']))


def violated_HSH_010_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('roles' in this) and ('recipients' in m)) and not all((x1['role'] in this['roles']) for x1 in m['recipients']))


def violated_HSH_011_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('countries' in this) and ('recipients' in m)) and not all((('country' in x1) and (x1['country'] in this['countries'])) for x1 in m['recipients']))


def violated_HSH_012_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((('participants' in this) or ('roles' in this)) or ('countries' in this)))


def violated_HSH_013_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('disputes' in this) and ('classifications' in this)) and any((not ('settled_at' in x1)) for x1 in this['disputes'])) and not all((('disputed' in x1) and x1['disputed']) for x1 in this['classifications']))


def violated_HSH_014_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['opinion'] == 'negative') and not ('reason' in this))


def violated_HSH_015_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('votes' in this) and not (not duplicates([x1['by'] for x1 in this['votes']])))


def violated_HSH_016_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('settled_at' in this) and not (timestamp(this['raised_at']) <= timestamp(this['settled_at'])))


def violated_HSH_017_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['message_type'] in SET_4) and (this['governance']['data_state'] in SET_5))


def violated_HSH_019_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['message_type'] in SET_4) and not ('recipients' in this))


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


def violated_IDN_007_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ip_address(this))


def violated_IDN_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('supplements' in this) and (this['message_id'] in this['supplements']))


def violated_IDN_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('in_reply_to' in this) and not (this['in_reply_to'] != this['message_id']))


def violated_IDN_010_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_replaced_27' not in memo:
        let_replaced_27 = (m['supersedes'] if ('supersedes' in m) else [])
        memo['let_replaced_27'] = (let_replaced_27, frozenset(let_replaced_27))
    let_replaced_27, let_replaced_27_set = memo['let_replaced_27']
    return bool((this in let_replaced_27_set))


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


def violated_IDN_020_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['position'] <= this['count']))


def violated_IDN_021_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_repeated_28' not in memo:
        let_repeated_28 = (duplicates([x1['participant_id'] for x1 in m['recipients']]) if ('recipients' in m) else [])
        memo['let_repeated_28'] = (let_repeated_28, frozenset(let_repeated_28))
    let_repeated_28, let_repeated_28_set = memo['let_repeated_28']
    return bool((index in let_repeated_28_set))


def violated_IDN_022_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['message_type'] in SET_2) and not ('recipients' in this))


def violated_IDN_023_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('in_reply_to' in m) and not (m['in_reply_to'] == this['about']['message_id']))


def violated_IDN_024_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (timestamp(this['received_at']) <= timestamp(m['created_at'])))


def violated_IDN_025_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (timestamp(this['at']) <= timestamp(m['created_at'])))


def violated_LNG_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('original_language' in this) and not (('translator' in this) or ('translation_tool' in this)))


def violated_LNG_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('translator' in this) or ('translation_tool' in this)) and not ('original_language' in this))


def violated_LNG_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('original_language' in this) and not (this['original_language'] != this['language']))


def violated_LNG_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(repeats_variant(this))


def violated_LNG_004_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(repeats_variant(this))


def violated_LNG_004_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(repeats_variant(this))


def violated_LNG_004_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(repeats_variant(this))


def violated_LNG_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(mentions(this['text'], this['language'], TABLE_discouraged_terms))


def violated_LNG_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('note' in this) and mentions(this['note'], m['language'], TABLE_discouraged_terms))


def violated_OUT_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_named_13' not in memo:
        let_named_13 = (m['payload']['about']['items'] if ((m['message_type'] == 'outcome') and ('items' in m['payload']['about'])) else [])
        memo['let_named_13'] = (let_named_13, frozenset(let_named_13))
    let_named_13, let_named_13_set = memo['let_named_13']
    return bool(('item' in this) and not (this['item'] in let_named_13_set))


def violated_OUT_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_named_13' not in memo:
        let_named_13 = (m['payload']['about']['items'] if ((m['message_type'] == 'outcome') and ('items' in m['payload']['about'])) else [])
        memo['let_named_13'] = (let_named_13, frozenset(let_named_13))
    let_named_13, let_named_13_set = memo['let_named_13']
    return bool(('item' in this) and not (this['item'] in let_named_13_set))


def violated_OUT_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['result']['scheme'] in TABLE_scheme_codes) and not (this['result']['code'] in TABLE_scheme_codes[this['result']['scheme']]))


def violated_OUT_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['stage'] == 'receipt') and not ((((not ('results' in this)) and (not ('safeguarding_results' in this))) and (not ('withdrawal_actions_done' in this))) and (not (('handling_status' in this) and (this['handling_status'] == 'closed')))))


def violated_OUT_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['stage'] == 'outcome') and not ((((('handling_status' in this) or ('results' in this)) or ('missing_information' in this)) or ('safeguarding_results' in this)) or ('withdrawal_actions_done' in this)))


def violated_OUT_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['result']['scheme'] == 'csea-outcome') and (this['result']['code'] == 'false_positive')) and not (('disagreements' in this) and any((x1['assessed']['status'] == 'assessed') for x1 in this['disagreements'])))


def violated_OUT_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('duplicate_of' in this) and (this['duplicate_of']['message_id'] == m['payload']['about']['message_id'])) and not ((('item' in this) and ('items' in this['duplicate_of'])) and (not (this['item'] in this['duplicate_of']['items']))))


def violated_OUT_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('duplicate_of' in this) and (this['result']['scheme'] == 'csea-outcome')) and not (this['result']['code'] == 'duplicate'))


def violated_OUT_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('code' in this['assessed']) and (this['stated']['scheme'] == this['assessed']['scheme'])) and not (this['stated']['code'] != this['assessed']['code']))


def violated_OUT_010_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((m['sender']['role'] == 'law_enforcement') and not ('basis' in this))


def violated_OUT_011_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('basis' in this) and not ((this['basis'] == 'legal_process') == ('legal_process' in this)))


def violated_OUT_013_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('appeal' in this) and ('at' in this['appeal'])) and not (timestamp(this['at']) <= timestamp(this['appeal']['at'])))


def violated_OUT_014_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['about']['message_id'] != m['message_id']))


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
    return bool((this['purpose'] != this['original_purpose']) and not any((('sealed_digest' in x1) or (('activity' in x1) and (x1['activity'] == 'repurposed'))) for x1 in m['provenance']))


def violated_PRP_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['message_type'] == 'statistics') and not (this['governance']['data_state'] in SET_3))


def violated_PRP_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['value'] == 'must_not') and not (('ends_at' in this) or ('review_at' in this)))


def violated_PRP_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((((('user_notified' in this) and ('affected_party_notification' in this)) and (this['affected_party_notification']['value'] == 'must_not')) and ((not ('ends_at' in this['affected_party_notification'])) or (timestamp(m['created_at']) < (midnight(this['affected_party_notification']['ends_at']) + SPAN_12)))) and not (this['user_notified'] != 'yes'))


def violated_PRP_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('valid_from' in this) and not (midnight(this['valid_from']) <= (timestamp(m['created_at']) + SPAN_10)))


def violated_PRP_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('valid_until' in this) and not (timestamp(m['created_at']) < (midnight(this['valid_until']) + SPAN_14)))


def violated_PRP_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['instrument']['scheme'] == 'csea-legal-instrument') and (this['instrument']['code'] in TABLE_legal_instrument_valid_from)) and not (midnight(TABLE_legal_instrument_valid_from[this['instrument']['code']]) <= (timestamp(m['created_at']) + SPAN_10)))


def violated_PRP_010_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['instrument']['scheme'] == 'csea-legal-instrument') and (this['instrument']['code'] in TABLE_legal_instrument_valid_until)) and not (timestamp(m['created_at']) < (midnight(TABLE_legal_instrument_valid_until[this['instrument']['code']]) + SPAN_14)))


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


def violated_PRP_016_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('maximum' in this) and (not this['hold'])) and not (timestamp(m['created_at']) < (ends(this['starts_on'], this['maximum']) + SPAN_14)))


def violated_PRP_017_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_short_30' not in memo:
        let_short_30 = (kept_too_short(m['governance']['retention'], [x1 for x1 in m['governance']['preservation'] if (x1['custodian'] == m['governance']['storage']['custodian'])]) if (('retention' in m['governance']) and ('preservation' in m['governance'])) else [])
        memo['let_short_30'] = (let_short_30, frozenset(let_short_30))
    let_short_30, let_short_30_set = memo['let_short_30']
    return bool((index in let_short_30_set))


def violated_PRP_018_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['purpose'] != this['original_purpose']) and any(('sealed_digest' in x1) for x1 in m['provenance'])) and not any((('activity' in x1) and (x1['activity'] == 'repurposed')) for x1 in m['provenance']))


def violated_PRP_019_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((((not ('valid_from' in this)) or (midnight(this['valid_from']) <= (timestamp(m['created_at']) + SPAN_10))) and ((not ('valid_until' in this)) or (timestamp(m['created_at']) < (midnight(this['valid_until']) + SPAN_14)))) and ((this['instrument']['scheme'] != 'csea-legal-instrument') or (((not (this['instrument']['code'] in TABLE_legal_instrument_valid_from)) or (midnight(TABLE_legal_instrument_valid_from[this['instrument']['code']]) <= (timestamp(m['created_at']) + SPAN_10))) and ((not (this['instrument']['code'] in TABLE_legal_instrument_valid_until)) or (timestamp(m['created_at']) < (midnight(TABLE_legal_instrument_valid_until[this['instrument']['code']]) + SPAN_14)))))))


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


def violated_PRV_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_actors_31' not in memo:
        let_actors_31 = [(x1['actor'] if ('actor' in x1) else '') for x1 in m['provenance']]
        memo['let_actors_31'] = (let_actors_31, frozenset(let_actors_31))
    let_actors_31, let_actors_31_set = memo['let_actors_31']
    if 'let_again_32' not in memo:
        let_again_32 = duplicates([(x1['actor'] if ('actor' in x1) else '') for x1 in m['provenance']])
        memo['let_again_32'] = (let_again_32, frozenset(let_again_32))
    let_again_32, let_again_32_set = memo['let_again_32']
    if 'let_recipients_33' not in memo:
        let_recipients_33 = ([x1['participant_id'] for x1 in m['recipients']] if ('recipients' in m) else [])
        memo['let_recipients_33'] = (let_recipients_33, frozenset(let_recipients_33))
    let_recipients_33, let_recipients_33_set = memo['let_recipients_33']
    return bool(((((index > 0) and ('activity' in this)) and (not ('' in let_actors_31_set))) and (not (index in let_again_32_set))) and not ((this['activity'] in SET_15) or (((this['activity'] == 'converted') and ('actor' in this)) and (this['actor'] in let_recipients_33_set))))


def violated_PRV_010_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_actors_31' not in memo:
        let_actors_31 = [(x1['actor'] if ('actor' in x1) else '') for x1 in m['provenance']]
        memo['let_actors_31'] = (let_actors_31, frozenset(let_actors_31))
    let_actors_31, let_actors_31_set = memo['let_actors_31']
    return bool(((((index == 0) and ('actor' in this)) and (this['actor'] != m['sender']['participant_id'])) and (m['sender']['participant_id'] in let_actors_31_set)) and not any((('sealed_digest' in x1) or (((('activity' in x1) and ('actor' in x1)) and (x1['actor'] == m['sender']['participant_id'])) and (x1['activity'] in SET_16))) for x1 in m['provenance']))


def violated_REF_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_21' not in memo:
        let_targets_21 = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        memo['let_targets_21'] = (let_targets_21, frozenset(let_targets_21))
    let_targets_21, let_targets_21_set = memo['let_targets_21']
    return bool(not (this in let_targets_21_set))


def violated_REF_001_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_21' not in memo:
        let_targets_21 = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        memo['let_targets_21'] = (let_targets_21, frozenset(let_targets_21))
    let_targets_21, let_targets_21_set = memo['let_targets_21']
    return bool(not (this in let_targets_21_set))


def violated_REF_001_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_14' not in memo:
        let_targets_14 = ([x1['id'] for x1 in m['payload']['sources']] if ((m['message_type'] == 'hash_set') and ('sources' in m['payload'])) else [])
        memo['let_targets_14'] = (let_targets_14, frozenset(let_targets_14))
    let_targets_14, let_targets_14_set = memo['let_targets_14']
    return bool(not (this in let_targets_14_set))


def violated_REF_001_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_15' not in memo:
        let_targets_15 = ([x1['id'] for x1 in m['payload']['permissions']] if ((m['message_type'] == 'hash_set') and ('permissions' in m['payload'])) else [])
        memo['let_targets_15'] = (let_targets_15, frozenset(let_targets_15))
    let_targets_15, let_targets_15_set = memo['let_targets_15']
    return bool(not (this in let_targets_15_set))


def violated_REF_001_4(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_1' not in memo:
        let_targets_1 = ([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else [])
        memo['let_targets_1'] = (let_targets_1, frozenset(let_targets_1))
    let_targets_1, let_targets_1_set = memo['let_targets_1']
    return bool(not (this in let_targets_1_set))


def violated_REF_001_5(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        let_targets_4 = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (let_targets_4, frozenset(let_targets_4))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    return bool(not (this in let_targets_4_set))


def violated_REF_001_6(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_1' not in memo:
        let_targets_1 = ([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else [])
        memo['let_targets_1'] = (let_targets_1, frozenset(let_targets_1))
    let_targets_1, let_targets_1_set = memo['let_targets_1']
    return bool(not (this in let_targets_1_set))


def violated_REF_001_7(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        let_targets_2 = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (let_targets_2, frozenset(let_targets_2))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    return bool(not (this in let_targets_2_set))


def violated_REF_001_8(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        let_targets_2 = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (let_targets_2, frozenset(let_targets_2))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    return bool(not (this in let_targets_2_set))


def violated_REF_001_9(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        let_targets_4 = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (let_targets_4, frozenset(let_targets_4))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    return bool(not (this in let_targets_4_set))


def violated_REF_001_10(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        let_targets_2 = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (let_targets_2, frozenset(let_targets_2))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    return bool(not (this in let_targets_2_set))


def violated_REF_001_11(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_5' not in memo:
        let_targets_5 = ([x1['id'] for x1 in m['payload']['interactions']] if ((m['message_type'] == 'report') and ('interactions' in m['payload'])) else [])
        memo['let_targets_5'] = (let_targets_5, frozenset(let_targets_5))
    let_targets_5, let_targets_5_set = memo['let_targets_5']
    return bool(not (this in let_targets_5_set))


def violated_REF_001_12(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_3' not in memo:
        let_targets_3 = ([x1['id'] for x1 in m['payload']['observations']] if ((m['message_type'] == 'report') and ('observations' in m['payload'])) else [])
        memo['let_targets_3'] = (let_targets_3, frozenset(let_targets_3))
    let_targets_3, let_targets_3_set = memo['let_targets_3']
    return bool(not (this in let_targets_3_set))


def violated_REF_001_13(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        let_targets_4 = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (let_targets_4, frozenset(let_targets_4))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    return bool(not (this in let_targets_4_set))


def violated_REF_001_14(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_1' not in memo:
        let_targets_1 = ([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else [])
        memo['let_targets_1'] = (let_targets_1, frozenset(let_targets_1))
    let_targets_1, let_targets_1_set = memo['let_targets_1']
    return bool(not (this in let_targets_1_set))


def violated_REF_001_15(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        let_targets_4 = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (let_targets_4, frozenset(let_targets_4))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    return bool(not (this in let_targets_4_set))


def violated_REF_001_16(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        let_targets_2 = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (let_targets_2, frozenset(let_targets_2))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    return bool(not (this in let_targets_2_set))


def violated_REF_001_17(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        let_targets_4 = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (let_targets_4, frozenset(let_targets_4))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    return bool(not (this in let_targets_4_set))


def violated_REF_001_18(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        let_targets_2 = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (let_targets_2, frozenset(let_targets_2))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    return bool(not (this in let_targets_2_set))


def violated_REF_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_21' not in memo:
        let_targets_21 = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        memo['let_targets_21'] = (let_targets_21, frozenset(let_targets_21))
    let_targets_21, let_targets_21_set = memo['let_targets_21']
    if 'let_repeated_26' not in memo:
        let_repeated_26 = duplicates(([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else []))
        memo['let_repeated_26'] = (let_repeated_26, frozenset(let_repeated_26))
    let_repeated_26, let_repeated_26_set = memo['let_repeated_26']
    return bool((index in let_repeated_26_set))


def violated_REF_002_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_14' not in memo:
        let_targets_14 = ([x1['id'] for x1 in m['payload']['sources']] if ((m['message_type'] == 'hash_set') and ('sources' in m['payload'])) else [])
        memo['let_targets_14'] = (let_targets_14, frozenset(let_targets_14))
    let_targets_14, let_targets_14_set = memo['let_targets_14']
    if 'let_repeated_20' not in memo:
        let_repeated_20 = duplicates(([x1['id'] for x1 in m['payload']['sources']] if ((m['message_type'] == 'hash_set') and ('sources' in m['payload'])) else []))
        memo['let_repeated_20'] = (let_repeated_20, frozenset(let_repeated_20))
    let_repeated_20, let_repeated_20_set = memo['let_repeated_20']
    return bool((index in let_repeated_20_set))


def violated_REF_002_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_15' not in memo:
        let_targets_15 = ([x1['id'] for x1 in m['payload']['permissions']] if ((m['message_type'] == 'hash_set') and ('permissions' in m['payload'])) else [])
        memo['let_targets_15'] = (let_targets_15, frozenset(let_targets_15))
    let_targets_15, let_targets_15_set = memo['let_targets_15']
    if 'let_repeated_19' not in memo:
        let_repeated_19 = duplicates(([x1['id'] for x1 in m['payload']['permissions']] if ((m['message_type'] == 'hash_set') and ('permissions' in m['payload'])) else []))
        memo['let_repeated_19'] = (let_repeated_19, frozenset(let_repeated_19))
    let_repeated_19, let_repeated_19_set = memo['let_repeated_19']
    return bool((index in let_repeated_19_set))


def violated_REF_002_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_17' not in memo:
        let_targets_17 = ([x1['id'] for x1 in m['payload']['entries']] if ((m['message_type'] == 'hash_set') and ('entries' in m['payload'])) else [])
        memo['let_targets_17'] = (let_targets_17, frozenset(let_targets_17))
    let_targets_17, let_targets_17_set = memo['let_targets_17']
    if 'let_repeated_18' not in memo:
        let_repeated_18 = duplicates(([x1['id'] for x1 in m['payload']['entries']] if ((m['message_type'] == 'hash_set') and ('entries' in m['payload'])) else []))
        memo['let_repeated_18'] = (let_repeated_18, frozenset(let_repeated_18))
    let_repeated_18, let_repeated_18_set = memo['let_repeated_18']
    return bool((index in let_repeated_18_set))


def violated_REF_002_4(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_1' not in memo:
        let_targets_1 = ([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else [])
        memo['let_targets_1'] = (let_targets_1, frozenset(let_targets_1))
    let_targets_1, let_targets_1_set = memo['let_targets_1']
    if 'let_repeated_6' not in memo:
        let_repeated_6 = duplicates(([x1['id'] for x1 in m['payload']['children']] if ((m['message_type'] == 'report') and ('children' in m['payload'])) else []))
        memo['let_repeated_6'] = (let_repeated_6, frozenset(let_repeated_6))
    let_repeated_6, let_repeated_6_set = memo['let_repeated_6']
    return bool((index in let_repeated_6_set))


def violated_REF_002_5(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_4' not in memo:
        let_targets_4 = ([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else [])
        memo['let_targets_4'] = (let_targets_4, frozenset(let_targets_4))
    let_targets_4, let_targets_4_set = memo['let_targets_4']
    if 'let_repeated_11' not in memo:
        let_repeated_11 = duplicates(([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else []))
        memo['let_repeated_11'] = (let_repeated_11, frozenset(let_repeated_11))
    let_repeated_11, let_repeated_11_set = memo['let_repeated_11']
    return bool((index in let_repeated_11_set))


def violated_REF_002_6(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_2' not in memo:
        let_targets_2 = ([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else [])
        memo['let_targets_2'] = (let_targets_2, frozenset(let_targets_2))
    let_targets_2, let_targets_2_set = memo['let_targets_2']
    if 'let_repeated_7' not in memo:
        let_repeated_7 = duplicates(([x1['id'] for x1 in m['payload']['content_items']] if ((m['message_type'] == 'report') and ('content_items' in m['payload'])) else []))
        memo['let_repeated_7'] = (let_repeated_7, frozenset(let_repeated_7))
    let_repeated_7, let_repeated_7_set = memo['let_repeated_7']
    return bool((index in let_repeated_7_set))


def violated_REF_002_7(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_5' not in memo:
        let_targets_5 = ([x1['id'] for x1 in m['payload']['interactions']] if ((m['message_type'] == 'report') and ('interactions' in m['payload'])) else [])
        memo['let_targets_5'] = (let_targets_5, frozenset(let_targets_5))
    let_targets_5, let_targets_5_set = memo['let_targets_5']
    if 'let_repeated_10' not in memo:
        let_repeated_10 = duplicates(([x1['id'] for x1 in m['payload']['interactions']] if ((m['message_type'] == 'report') and ('interactions' in m['payload'])) else []))
        memo['let_repeated_10'] = (let_repeated_10, frozenset(let_repeated_10))
    let_repeated_10, let_repeated_10_set = memo['let_repeated_10']
    return bool((index in let_repeated_10_set))


def violated_REF_002_8(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_3' not in memo:
        let_targets_3 = ([x1['id'] for x1 in m['payload']['observations']] if ((m['message_type'] == 'report') and ('observations' in m['payload'])) else [])
        memo['let_targets_3'] = (let_targets_3, frozenset(let_targets_3))
    let_targets_3, let_targets_3_set = memo['let_targets_3']
    if 'let_repeated_9' not in memo:
        let_repeated_9 = duplicates(([x1['id'] for x1 in m['payload']['observations']] if ((m['message_type'] == 'report') and ('observations' in m['payload'])) else []))
        memo['let_repeated_9'] = (let_repeated_9, frozenset(let_repeated_9))
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


def violated_REP_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['threat_to_life'] == 'yes') and not (('out_of_band_contact' in this) and (this['out_of_band_contact'] == 'made')))


def violated_REP_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('minor_to_minor' in this) and (this['minor_to_minor'] == 'yes')) and not (('diversion_handling' in this) and (this['diversion_handling'] != 'no')))


def violated_REP_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((((('minor_to_minor' in this['incident']) and (this['incident']['minor_to_minor'] == 'yes')) and ('accounts' in this)) and any((x1['role'] == 'reported') for x1 in this['accounts'])) and not any(((x1['role'] == 'reported') and ((not ('holder_is_minor' in x1)) or (x1['holder_is_minor'] != 'no'))) for x1 in this['accounts']))


def violated_REP_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((m['completeness'] != 'supplement') and not ((((('content_items' in this) or ('accounts' in this)) or ('interactions' in this)) or ('observations' in this)) or ('narratives' in this)))


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


def violated_SAF_002_9(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_credentials(this))


def violated_SAF_002_10(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
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


def violated_SAF_004_9(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_004_10(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(contains_secret(this))


def violated_SAF_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['type'] in TABLE_identifier_type_contact) and (('child_ref' in parents[0]) or (('holder_is_minor' in parents[0]) and (parents[0]['holder_is_minor'] == 'yes')))) and not (parents[0]['role'] == 'affected_child'))


def violated_SAF_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_others_12' not in memo:
        let_others_12 = ([x1['participant_id'] for x1 in m['recipients'] if (not (x1['role'] in SET_9))] if ('recipients' in m) else [])
        memo['let_others_12'] = (let_others_12, frozenset(let_others_12))
    let_others_12, let_others_12_set = memo['let_others_12']
    return bool(((this['type'] in TABLE_identifier_type_contact) and (parents[0]['role'] == 'affected_child')) and not (len(let_others_12) == 0))


def violated_SAF_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(quotes_conversation(this))


def violated_SAF_007_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(quotes_conversation(this))


def violated_SAF_007_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(quotes_conversation(this))


def violated_SAF_007_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(quotes_conversation(this))


def violated_SAF_007_4(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(quotes_conversation(this))


def violated_SAF_007_5(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(quotes_conversation(this))


def violated_SAF_007_6(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(quotes_conversation(this))


def violated_SAF_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(holds_secret(this['content']))


def violated_SAF_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('holder_is_minor' in this) and (this['holder_is_minor'] == 'yes')) and any((x1['type'] in TABLE_identifier_type_contact) for x1 in this['identifiers']))


def violated_SEN_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((this['sensitivity'] in TABLE_sensitivity_rank) and (m['governance']['sensitivity'] in TABLE_sensitivity_rank)) and not (TABLE_sensitivity_rank[this['sensitivity']] <= TABLE_sensitivity_rank[m['governance']['sensitivity']]))


def violated_SEN_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((resolve(m, this['pointer']) and (m['message_type'] in TABLE_sensitivity_floor)) and (this['sensitivity'] in TABLE_sensitivity_rank)) and not (TABLE_sensitivity_rank[this['sensitivity']] > floor(this['pointer'], TABLE_sensitivity_floor[m['message_type']])))


def violated_SEN_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((m['governance']['sensitivity'] in SET_13) and not ('tlp' in this))


def violated_SEN_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('handling' in this) and ('tlp' in this['handling'])) and (this['handling']['tlp'] == 'CLEAR')) and not (this['sensitivity'] == 'public'))


def violated_SEN_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_35' not in memo:
        let_markings_35 = ['internal', 'restricted', 'highly_restricted']
        memo['let_markings_35'] = (let_markings_35, frozenset(let_markings_35))
    let_markings_35, let_markings_35_set = memo['let_markings_35']
    return bool(not (m['governance']['sensitivity'] in let_markings_35_set))


def violated_SEN_005_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_2(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_3(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_4(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_5(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_6(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_7(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_8(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_9(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_10(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_11(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_12(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_13(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_14(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_15(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_16(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_17(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_18(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_19(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_20(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_21(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_22(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_23(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_24(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_25(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_26(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_27(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_28(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_29(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_30(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_31(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_32(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_33(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_34(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_35(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_36(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_37(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_38(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_39(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_40(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_41(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_42(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_43(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_44(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_45(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_46(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_47(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_48(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_49(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_50(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_51(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_52(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_53(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_54(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_55(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_56(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_57(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_58(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_37' not in memo:
        let_markings_37 = ['highly_restricted']
        memo['let_markings_37'] = (let_markings_37, frozenset(let_markings_37))
    let_markings_37, let_markings_37_set = memo['let_markings_37']
    return bool(not (m['governance']['sensitivity'] in let_markings_37_set))


def violated_SEN_005_59(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_60(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_61(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_62(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_63(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_64(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_65(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_66(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_67(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_005_68(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_markings_36' not in memo:
        let_markings_36 = ['restricted', 'highly_restricted']
        memo['let_markings_36'] = (let_markings_36, frozenset(let_markings_36))
    let_markings_36, let_markings_36_set = memo['let_markings_36']
    return bool(not (m['governance']['sensitivity'] in let_markings_36_set))


def violated_SEN_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_others_8' not in memo:
        let_others_8 = ([x1['participant_id'] for x1 in m['recipients'] if (x1['role'] != 'law_enforcement')] if ('recipients' in m) else [])
        memo['let_others_8'] = (let_others_8, frozenset(let_others_8))
    let_others_8, let_others_8_set = memo['let_others_8']
    return bool(('capture_location' in this) and not (len(let_others_8) == 0))


def violated_SEN_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_admitted_29' not in memo:
        let_admitted_29 = (m['governance']['handling']['sharing_group']['admitted_roles'] if ((('handling' in m['governance']) and ('sharing_group' in m['governance']['handling'])) and ('admitted_roles' in m['governance']['handling']['sharing_group'])) else [])
        memo['let_admitted_29'] = (let_admitted_29, frozenset(let_admitted_29))
    let_admitted_29, let_admitted_29_set = memo['let_admitted_29']
    return bool((len(let_admitted_29) > 0) and not (this['role'] in let_admitted_29_set))


def violated_SIG_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (timestamp(this['expires_at']) > timestamp(m['created_at'])))


def violated_SIG_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((timestamp(this['expires_at']) > timestamp(m['created_at'])) and not (timestamp(this['expires_at']) > now))


def violated_SIG_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('match' in this))


def violated_SIG_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('confidence' in this) and (this['confidence'] == 'high')) and not (this['review']['state'] in TABLE_review_state_reviewed))


def violated_SIG_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((this['state'] in TABLE_review_state_reviewed) == ('at' in this)))


def violated_SIG_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('at' in this) and not (timestamp(this['at']) <= timestamp(m['created_at'])))


def violated_SIG_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('first_seen_at' in this) and ('last_seen_at' in this)) and not (timestamp(this['first_seen_at']) <= timestamp(this['last_seen_at'])))


def violated_SIG_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (('harm_types' in this) or ('violation_types' in this)))


def violated_SIG_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('programme' in this) and not (('handling' in m['governance']) and ('sharing_group' in m['governance']['handling'])))


def violated_STA_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_wrong_25' not in memo:
        let_wrong_25 = (differing_totals(m['payload']['observations'], m['payload']['totals']) if ((m['message_type'] == 'statistics') and ('totals' in m['payload'])) else [])
        memo['let_wrong_25'] = (let_wrong_25, frozenset(let_wrong_25))
    let_wrong_25, let_wrong_25_set = memo['let_wrong_25']
    return bool((index in let_wrong_25_set))


def violated_STA_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_repeated_22' not in memo:
        let_repeated_22 = (repeated_cells(m['payload']['observations']) if (m['message_type'] == 'statistics') else [])
        memo['let_repeated_22'] = (let_repeated_22, frozenset(let_repeated_22))
    let_repeated_22, let_repeated_22_set = memo['let_repeated_22']
    return bool((index in let_repeated_22_set))


def violated_STA_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('scheme' in parents[0]) and (parents[0]['scheme'] == 'iso-3166-1-alpha-3')) and (this['code'] in TABLE_withdrawn_area_withdrawn_on)) and not (midnight(m['payload']['period']['start']) < midnight(TABLE_withdrawn_area_withdrawn_on[this['code']])))


def violated_STA_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['code'] != 'not_stated'))


def violated_STA_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((((('scheme' in parents[0]) and (parents[0]['scheme'] in TABLE_scheme_codes)) and (this['code'] != 'not_stated')) and (not (this['code'] in TABLE_withdrawn_area_withdrawn_on))) and not (this['code'] in TABLE_scheme_codes[parents[0]['scheme']]))


def violated_STA_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_unlisted_23' not in memo:
        let_unlisted_23 = (unknown_cells(m['payload']['observations'], m['payload']['dimensions']) if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        memo['let_unlisted_23'] = (let_unlisted_23, frozenset(let_unlisted_23))
    let_unlisted_23, let_unlisted_23_set = memo['let_unlisted_23']
    return bool((index in let_unlisted_23_set))


def violated_STA_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('suppression' in m['payload']) and ('value' in this)) and (this['value'] > 0)) and not (this['value'] >= m['payload']['suppression']['threshold']))


def violated_STA_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_revealed_24' not in memo:
        let_revealed_24 = (revealed_cells(m['payload']['observations'], m['payload']['totals']) if ((m['message_type'] == 'statistics') and ('totals' in m['payload'])) else [])
        memo['let_revealed_24'] = (let_revealed_24, frozenset(let_revealed_24))
    let_revealed_24, let_revealed_24_set = memo['let_revealed_24']
    return bool((index in let_revealed_24_set))


def violated_STA_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('value' in this) and not (this['status'] in SET_11))


def violated_STA_010_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['status'] in SET_11) and not ('value' in this))


def violated_STA_011_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (not duplicates([x1['code'] for x1 in this['codes']])))


def violated_STA_012_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (midnight(this['start']) <= (timestamp(m['created_at']) + SPAN_10)))


def violated_WDR_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['message_id'] != m['message_id']))


def violated_WDR_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_repeated_34' not in memo:
        let_repeated_34 = (duplicates([x1['message_id'] for x1 in m['payload']['withdrawn']]) if (m['message_type'] == 'withdrawal') else [])
        memo['let_repeated_34'] = (let_repeated_34, frozenset(let_repeated_34))
    let_repeated_34, let_repeated_34_set = memo['let_repeated_34']
    return bool((index in let_repeated_34_set))


def violated_WDR_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (timestamp(m['created_at']) <= timestamp(this['act_by'])))


def violated_WDR_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (timestamp(this['act_by']) <= timestamp(this['acknowledge_by'])))


def violated_WDR_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not any((x1 != 'pass_on') for x1 in this['required_actions']))


def violated_WDR_006_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('delete' in this['required_actions']) and ('correct' in this['required_actions'])))


def violated_WDR_007_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (('correct' in this['required_actions']) == ('corrected_message' in this)))


def violated_WDR_008_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('corrected_message' in m['payload']) and not (this['message_id'] != m['payload']['corrected_message']))


def violated_WDR_009_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['reason'] == 'court_order') and not ('legal_process' in m['governance']))


def violated_WDR_010_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('onward_recipients' in this) and not ('pass_on' in this['required_actions']))


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
    site(RULE_CLS_001, (('payload', False, 'message_type', 'outcome'), ('results', True, '', ''), ('disagreements', True, '', ''), ('assessed', False, '', '')), ((('message_type',), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'code'), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'scheme'), False)), violated_CLS_001_0),
    site(RULE_CLS_001, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add'), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'operation'), False), (('payload', 'entries', 0, 'record', 'classifications', 1, 'code'), False), (('payload', 'entries', 0, 'record', 'classifications', 1, 'scheme'), False)), violated_CLS_001_1),
    site(RULE_CLS_001, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'incident', 'classifications', 0, 'code'), False), (('payload', 'incident', 'classifications', 0, 'scheme'), False)), violated_CLS_001_2),
    site(RULE_CLS_001, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'classifications', 1, 'code'), False), (('payload', 'content_items', 0, 'classifications', 1, 'scheme'), False)), violated_CLS_001_3),
    site(RULE_CLS_002, (('payload', False, 'message_type', 'outcome'), ('results', True, '', ''), ('disagreements', True, '', ''), ('assessed', False, '', '')), ((('message_type',), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'code'), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'status'), False)), violated_CLS_002_0),
    site(RULE_CLS_002, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add'), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'operation'), False), (('payload', 'entries', 0, 'record', 'classifications', 1, 'code'), False), (('payload', 'entries', 0, 'record', 'classifications', 1, 'status'), False)), violated_CLS_002_1),
    site(RULE_CLS_002, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'incident', 'classifications', 0, 'code'), False), (('payload', 'incident', 'classifications', 0, 'status'), False)), violated_CLS_002_2),
    site(RULE_CLS_002, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'classifications', 1, 'code'), False), (('payload', 'content_items', 0, 'classifications', 1, 'status'), False)), violated_CLS_002_3),
    site(RULE_CLS_003, (('payload', False, 'message_type', 'outcome'), ('results', True, '', ''), ('disagreements', True, '', ''), ('assessed', False, '', '')), ((('message_type',), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'jurisdiction'), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'scheme'), False)), violated_CLS_003_0),
    site(RULE_CLS_003, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add'), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'operation'), False), (('payload', 'entries', 0, 'record', 'classifications', 1, 'jurisdiction'), False), (('payload', 'entries', 0, 'record', 'classifications', 1, 'scheme'), False)), violated_CLS_003_1),
    site(RULE_CLS_003, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'incident', 'classifications', 0, 'jurisdiction'), False), (('payload', 'incident', 'classifications', 0, 'scheme'), False)), violated_CLS_003_2),
    site(RULE_CLS_003, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'classifications', 1, 'jurisdiction'), False), (('payload', 'content_items', 0, 'classifications', 1, 'scheme'), False)), violated_CLS_003_3),
    site(RULE_CLS_004, (('payload', False, 'message_type', 'report'), ('content_items', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'interpol_baseline'), False), (('payload', 'content_items', 0, 'interpol_baseline', 'value'), False), (('payload', 'content_items', 0, 'synthetic_status'), False)), violated_CLS_004_0),
    site(RULE_CLS_005, (('payload', False, 'message_type', 'outcome'), ('results', True, '', ''), ('disagreements', True, '', ''), ('assessed', False, '', '')), ((('message_type',), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'grade_minimum_assessments'), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'independent_assessments'), False)), violated_CLS_005_0),
    site(RULE_CLS_005, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add'), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'operation'), False), (('payload', 'entries', 0, 'record', 'classifications', 1, 'grade_minimum_assessments'), False), (('payload', 'entries', 0, 'record', 'classifications', 1, 'independent_assessments'), False)), violated_CLS_005_1),
    site(RULE_CLS_005, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'incident', 'classifications', 0, 'grade_minimum_assessments'), False), (('payload', 'incident', 'classifications', 0, 'independent_assessments'), False)), violated_CLS_005_2),
    site(RULE_CLS_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'classifications', 1, 'grade_minimum_assessments'), False), (('payload', 'content_items', 0, 'classifications', 1, 'independent_assessments'), False)), violated_CLS_005_3),
    site(RULE_CLS_006, (('payload', False, 'message_type', 'outcome'), ('results', True, '', ''), ('disagreements', True, '', ''), ('assessed', False, '', '')), ((('message_type',), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'code'), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'scheme'), False)), violated_CLS_006_0),
    site(RULE_CLS_006, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add'), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'operation'), False), (('payload', 'entries', 0, 'record', 'classifications', 1, 'code'), False), (('payload', 'entries', 0, 'record', 'classifications', 1, 'scheme'), False)), violated_CLS_006_1),
    site(RULE_CLS_006, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'incident', 'classifications', 0, 'code'), False), (('payload', 'incident', 'classifications', 0, 'scheme'), False)), violated_CLS_006_2),
    site(RULE_CLS_006, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'classifications', 1, 'code'), False), (('payload', 'content_items', 0, 'classifications', 1, 'scheme'), False)), violated_CLS_006_3),
    site(RULE_EXT_001, (('extensions', True, '', ''),), ((('extensions', 0, 'critical'), False),), violated_EXT_001_0),
    site(RULE_HSH_001, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'entries', 0, 'hashes', 1, 'value'), False)), violated_HSH_001_0),
    site(RULE_HSH_001, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'content_hash'), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'indicator', 'hashes', 0, 'algorithm'), False), (('payload', 'indicator', 'hashes', 0, 'value'), False), (('payload', 'indicator_type'), False)), violated_HSH_001_1),
    site(RULE_HSH_001, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', 1, 'value'), False)), violated_HSH_001_2),
    site(RULE_HSH_002, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'entries', 0, 'hashes', 1, 'value'), False)), violated_HSH_002_0),
    site(RULE_HSH_002, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'content_hash'), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'indicator', 'hashes', 0, 'algorithm'), False), (('payload', 'indicator', 'hashes', 0, 'value'), False), (('payload', 'indicator_type'), False)), violated_HSH_002_1),
    site(RULE_HSH_002, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', 1, 'value'), False)), violated_HSH_002_2),
    site(RULE_HSH_003, (('payload', False, 'message_type', 'report'), ('content_items', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes'), False), (('payload', 'content_items', 0, 'hashes', '*', 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', '*', 'over'), False)), violated_HSH_003_0),
    site(RULE_HSH_004, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('hashes', True, '', ''), ('match', False, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'hashes', 1, 'match', 'distance'), False), (('payload', 'entries', 0, 'hashes', 1, 'match', 'kind'), False)), violated_HSH_004_0),
    site(RULE_HSH_004, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'content_hash'), ('hashes', True, '', ''), ('match', False, '', '')), ((('message_type',), False), (('payload', 'indicator', 'hashes', 0, 'match', 'distance'), False), (('payload', 'indicator', 'hashes', 0, 'match', 'kind'), False), (('payload', 'indicator_type'), False)), violated_HSH_004_1),
    site(RULE_HSH_004, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', ''), ('match', False, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'match', 'distance'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match', 'kind'), False)), violated_HSH_004_2),
    site(RULE_HSH_005, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'entries', 0, 'hashes', 1, 'match'), False), (('payload', 'entries', 0, 'hashes', 1, 'match', 'distance'), False), (('payload', 'entries', 0, 'hashes', 1, 'match', 'kind'), False)), violated_HSH_005_0),
    site(RULE_HSH_005, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'content_hash'), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'indicator', 'hashes', 0, 'algorithm'), False), (('payload', 'indicator', 'hashes', 0, 'match'), False), (('payload', 'indicator', 'hashes', 0, 'match', 'distance'), False), (('payload', 'indicator', 'hashes', 0, 'match', 'kind'), False), (('payload', 'indicator_type'), False)), violated_HSH_005_1),
    site(RULE_HSH_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match', 'distance'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match', 'kind'), False)), violated_HSH_005_2),
    site(RULE_HSH_006, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'entries', 0, 'hashes', 1, 'match'), False), (('payload', 'entries', 0, 'hashes', 1, 'match', 'kind'), False)), violated_HSH_006_0),
    site(RULE_HSH_006, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'content_hash'), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'indicator', 'hashes', 0, 'algorithm'), False), (('payload', 'indicator', 'hashes', 0, 'match'), False), (('payload', 'indicator', 'hashes', 0, 'match', 'kind'), False), (('payload', 'indicator_type'), False)), violated_HSH_006_1),
    site(RULE_HSH_006, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match'), False), (('payload', 'content_items', 0, 'hashes', 1, 'match', 'kind'), False)), violated_HSH_006_2),
    site(RULE_HSH_007, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'hashes'), False), (('payload', 'entries', 0, 'hashes', '*', 'algorithm'), False), (('payload', 'entries', 0, 'hashes', '*', 'over'), False)), violated_HSH_007_0),
    site(RULE_HSH_008, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', '')), ((('message_type',), False), (('payload', 'entries'), False), (('payload', 'entries'), True), (('payload',), False)), violated_HSH_008_0),
    site(RULE_HSH_009, (('payload', False, 'message_type', 'hash_set'), ('permissions', True, '', '')), ((('message_type',), False), (('payload', 'permissions', 0, 'participants'), False), (('payload', 'permissions', 0, 'participants', '*'), False), (('recipients', '*', 'participant_id'), False), (('recipients',), False)), violated_HSH_009_0),
    site(RULE_HSH_010, (('payload', False, 'message_type', 'hash_set'), ('permissions', True, '', '')), ((('message_type',), False), (('payload', 'permissions', 0, 'roles'), False), (('payload', 'permissions', 0, 'roles', '*'), False), (('recipients', '*', 'role'), False), (('recipients',), False)), violated_HSH_010_0),
    site(RULE_HSH_011, (('payload', False, 'message_type', 'hash_set'), ('permissions', True, '', '')), ((('message_type',), False), (('payload', 'permissions', 0, 'countries'), False), (('payload', 'permissions', 0, 'countries', '*'), False), (('recipients', '*', 'country'), False), (('recipients',), False)), violated_HSH_011_0),
    site(RULE_HSH_012, (('payload', False, 'message_type', 'hash_set'), ('permissions', True, '', '')), ((('message_type',), False), (('payload', 'permissions', 0, 'countries'), False), (('payload', 'permissions', 0, 'participants'), False), (('payload', 'permissions', 0, 'roles'), False)), violated_HSH_012_0),
    site(RULE_HSH_013, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add')), ((('message_type',), False), (('payload', 'entries', 0, 'operation'), False), (('payload', 'entries', 0, 'record', 'classifications'), False), (('payload', 'entries', 0, 'record', 'classifications', '*', 'disputed'), False), (('payload', 'entries', 0, 'record', 'disputes'), False), (('payload', 'entries', 0, 'record', 'disputes', '*', 'settled_at'), False)), violated_HSH_013_0),
    site(RULE_HSH_014, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add'), ('votes', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'operation'), False), (('payload', 'entries', 0, 'record', 'votes', 1, 'opinion'), False), (('payload', 'entries', 0, 'record', 'votes', 1, 'reason'), False)), violated_HSH_014_0),
    site(RULE_HSH_015, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add')), ((('message_type',), False), (('payload', 'entries', 0, 'operation'), False), (('payload', 'entries', 0, 'record', 'votes'), False), (('payload', 'entries', 0, 'record', 'votes', '*', 'by'), False)), violated_HSH_015_0),
    site(RULE_HSH_016, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add'), ('disputes', True, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'operation'), False), (('payload', 'entries', 0, 'record', 'disputes', 1, 'raised_at'), False), (('payload', 'entries', 0, 'record', 'disputes', 1, 'settled_at'), False)), violated_HSH_016_0),
    site(RULE_HSH_017, (), ((('governance', 'data_state'), False), (('governance',), False), (('message_type',), False)), violated_HSH_017_0),
    site(RULE_HSH_019, (), ((('message_type',), False), (('recipients',), False)), violated_HSH_019_0),
    site(RULE_IDN_001, (('payload', False, 'message_type', 'report'),), ((('created_at',), False), (('message_type',), False), (('payload', 'received_at'), False)), violated_IDN_001_0),
    site(RULE_IDN_002, (('payload', False, 'message_type', 'report'), ('incident', False, '', '')), ((('message_type',), False), (('payload', 'incident', 'earliest'), False), (('payload', 'incident', 'latest'), False)), violated_IDN_002_0),
    site(RULE_IDN_003, (), ((('created_at',), False),), violated_IDN_003_0),
    site(RULE_IDN_004, (), ((('message_id',), False), (('supersedes', '*'), False), (('supersedes',), False)), violated_IDN_004_0),
    site(RULE_IDN_005, (), ((('message_type',), False), (('recipients',), False)), violated_IDN_005_0),
    site(RULE_IDN_006, (('payload', False, 'message_type', 'statistics'), ('period', False, '', '')), ((('message_type',), False), (('payload', 'period', 'end'), False), (('payload', 'period', 'start'), False)), violated_IDN_006_0),
    site(RULE_IDN_007, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'network_address'), ('ip_address', False, '', '')), ((('message_type',), False), (('payload', 'indicator', 'ip_address'), False), (('payload', 'indicator_type'), False)), violated_IDN_007_0),
    site(RULE_IDN_007, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('locations', True, '', ''), ('ip_address', False, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'locations', 1, 'ip_address'), False)), violated_IDN_007_1),
    site(RULE_IDN_007, (('payload', False, 'message_type', 'report'), ('observations', True, '', ''), ('ip_address', False, '', '')), ((('message_type',), False), (('payload', 'observations', 0, 'ip_address'), False)), violated_IDN_007_2),
    site(RULE_IDN_008, (), ((('message_id',), False), (('supplements', '*'), False), (('supplements',), False)), violated_IDN_008_0),
    site(RULE_IDN_009, (), ((('in_reply_to',), False), (('message_id',), False)), violated_IDN_009_0),
    site(RULE_IDN_010, (('supplements', True, '', ''),), ((('supersedes', '*'), False), (('supersedes',), False), (('supplements', 0), False)), violated_IDN_010_0),
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
    site(RULE_IDN_020, (('payload', False, 'message_type', 'hash_set'), ('part', False, '', '')), ((('message_type',), False), (('payload', 'part', 'count'), False), (('payload', 'part', 'position'), False)), violated_IDN_020_1),
    site(RULE_IDN_021, (('recipients', True, '', ''),), ((('recipients', '*', 'participant_id'), False), (('recipients',), False)), violated_IDN_021_0),
    site(RULE_IDN_022, (), ((('message_type',), False), (('recipients',), False)), violated_IDN_022_0),
    site(RULE_IDN_023, (('payload', False, 'message_type', 'outcome'),), ((('in_reply_to',), False), (('message_type',), False), (('payload', 'about'), False), (('payload', 'about', 'message_id'), False)), violated_IDN_023_0),
    site(RULE_IDN_024, (('payload', False, 'message_type', 'outcome'),), ((('created_at',), False), (('message_type',), False), (('payload', 'received_at'), False)), violated_IDN_024_0),
    site(RULE_IDN_025, (('payload', False, 'message_type', 'outcome'), ('results', True, '', '')), ((('created_at',), False), (('message_type',), False), (('payload', 'results', 0, 'at'), False)), violated_IDN_025_0),
    site(RULE_LNG_001, (('payload', False, 'message_type', 'report'), ('narratives', True, '', '')), ((('message_type',), False), (('payload', 'narratives', 0, 'original_language'), False), (('payload', 'narratives', 0, 'translation_tool'), False), (('payload', 'narratives', 0, 'translator'), False)), violated_LNG_001_0),
    site(RULE_LNG_002, (('payload', False, 'message_type', 'report'), ('narratives', True, '', '')), ((('message_type',), False), (('payload', 'narratives', 0, 'original_language'), False), (('payload', 'narratives', 0, 'translation_tool'), False), (('payload', 'narratives', 0, 'translator'), False)), violated_LNG_002_0),
    site(RULE_LNG_003, (('payload', False, 'message_type', 'report'), ('narratives', True, '', '')), ((('message_type',), False), (('payload', 'narratives', 0, 'language'), False), (('payload', 'narratives', 0, 'original_language'), False)), violated_LNG_003_0),
    site(RULE_LNG_004, (('language', False, '', ''),), ((('language',), False),), violated_LNG_004_0),
    site(RULE_LNG_004, (('payload', False, 'message_type', 'report'), ('interactions', True, '', ''), ('languages', True, '', '')), ((('message_type',), False), (('payload', 'interactions', 0, 'languages', 1), False)), violated_LNG_004_1),
    site(RULE_LNG_004, (('payload', False, 'message_type', 'report'), ('narratives', True, '', ''), ('language', False, '', '')), ((('message_type',), False), (('payload', 'narratives', 0, 'language'), False)), violated_LNG_004_2),
    site(RULE_LNG_004, (('payload', False, 'message_type', 'report'), ('narratives', True, '', ''), ('original_language', False, '', '')), ((('message_type',), False), (('payload', 'narratives', 0, 'original_language'), False)), violated_LNG_004_3),
    site(RULE_LNG_005, (('payload', False, 'message_type', 'report'), ('narratives', True, '', '')), ((('message_type',), False), (('payload', 'narratives', 0, 'language'), False), (('payload', 'narratives', 0, 'text'), False)), violated_LNG_005_0),
    site(RULE_LNG_006, (('methodology', False, '', ''),), ((('language',), False), (('methodology', 'note'), False)), violated_LNG_006_0),
    site(RULE_OUT_001, (('payload', False, 'message_type', 'outcome'), ('results', True, '', '')), ((('message_type',), False), (('payload', 'about'), False), (('payload', 'about', 'items'), False), (('payload', 'about', 'items', '*'), False), (('payload', 'results', 0, 'item'), False), (('payload',), False)), violated_OUT_001_0),
    site(RULE_OUT_002, (('payload', False, 'message_type', 'outcome'), ('missing_information', True, '', '')), ((('message_type',), False), (('payload', 'about'), False), (('payload', 'about', 'items'), False), (('payload', 'about', 'items', '*'), False), (('payload', 'missing_information', 0, 'item'), False), (('payload',), False)), violated_OUT_002_0),
    site(RULE_OUT_003, (('payload', False, 'message_type', 'outcome'), ('results', True, '', '')), ((('message_type',), False), (('payload', 'results', 0, 'result'), False), (('payload', 'results', 0, 'result', 'code'), False), (('payload', 'results', 0, 'result', 'scheme'), False)), violated_OUT_003_0),
    site(RULE_OUT_004, (('payload', False, 'message_type', 'outcome'),), ((('message_type',), False), (('payload', 'handling_status'), False), (('payload', 'results'), False), (('payload', 'safeguarding_results'), False), (('payload', 'stage'), False), (('payload', 'withdrawal_actions_done'), False)), violated_OUT_004_0),
    site(RULE_OUT_005, (('payload', False, 'message_type', 'outcome'),), ((('message_type',), False), (('payload', 'handling_status'), False), (('payload', 'missing_information'), False), (('payload', 'results'), False), (('payload', 'safeguarding_results'), False), (('payload', 'stage'), False), (('payload', 'withdrawal_actions_done'), False)), violated_OUT_005_0),
    site(RULE_OUT_006, (('payload', False, 'message_type', 'outcome'), ('results', True, '', '')), ((('message_type',), False), (('payload', 'results', 0, 'disagreements'), False), (('payload', 'results', 0, 'disagreements', '*', 'assessed'), False), (('payload', 'results', 0, 'disagreements', '*', 'assessed', 'status'), False), (('payload', 'results', 0, 'result'), False), (('payload', 'results', 0, 'result', 'code'), False), (('payload', 'results', 0, 'result', 'scheme'), False)), violated_OUT_006_0),
    site(RULE_OUT_007, (('payload', False, 'message_type', 'outcome'), ('results', True, '', '')), ((('message_type',), False), (('payload', 'about'), False), (('payload', 'about', 'message_id'), False), (('payload', 'results', 0, 'duplicate_of'), False), (('payload', 'results', 0, 'duplicate_of', 'items'), False), (('payload', 'results', 0, 'duplicate_of', 'items', '*'), False), (('payload', 'results', 0, 'duplicate_of', 'message_id'), False), (('payload', 'results', 0, 'item'), False), (('payload',), False)), violated_OUT_007_0),
    site(RULE_OUT_008, (('payload', False, 'message_type', 'outcome'), ('results', True, '', '')), ((('message_type',), False), (('payload', 'results', 0, 'duplicate_of'), False), (('payload', 'results', 0, 'result'), False), (('payload', 'results', 0, 'result', 'code'), False), (('payload', 'results', 0, 'result', 'scheme'), False)), violated_OUT_008_0),
    site(RULE_OUT_009, (('payload', False, 'message_type', 'outcome'), ('results', True, '', ''), ('disagreements', True, '', '')), ((('message_type',), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed'), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'code'), False), (('payload', 'results', 0, 'disagreements', 1, 'assessed', 'scheme'), False), (('payload', 'results', 0, 'disagreements', 1, 'stated'), False), (('payload', 'results', 0, 'disagreements', 1, 'stated', 'code'), False), (('payload', 'results', 0, 'disagreements', 1, 'stated', 'scheme'), False)), violated_OUT_009_0),
    site(RULE_OUT_010, (('payload', False, 'message_type', 'outcome'), ('missing_information', True, '', '')), ((('message_type',), False), (('payload', 'missing_information', 0, 'basis'), False), (('sender', 'role'), False), (('sender',), False)), violated_OUT_010_0),
    site(RULE_OUT_011, (('payload', False, 'message_type', 'outcome'), ('missing_information', True, '', '')), ((('message_type',), False), (('payload', 'missing_information', 0, 'basis'), False), (('payload', 'missing_information', 0, 'legal_process'), False)), violated_OUT_011_0),
    site(RULE_OUT_013, (('payload', False, 'message_type', 'outcome'), ('results', True, '', '')), ((('message_type',), False), (('payload', 'results', 0, 'appeal'), False), (('payload', 'results', 0, 'appeal', 'at'), False), (('payload', 'results', 0, 'at'), False)), violated_OUT_013_0),
    site(RULE_OUT_014, (('payload', False, 'message_type', 'outcome'),), ((('message_id',), False), (('message_type',), False), (('payload', 'about'), False), (('payload', 'about', 'message_id'), False)), violated_OUT_014_0),
    site(RULE_PRP_001, (('governance', False, '', ''),), ((('governance', 'permitted_purposes'), False), (('governance', 'permitted_purposes', '*'), False), (('governance', 'purpose'), False)), violated_PRP_001_0),
    site(RULE_PRP_002, (('governance', False, '', ''), ('original_purpose', False, '', '')), ((('governance', 'original_purpose'), False),), violated_PRP_002_0),
    site(RULE_PRP_002, (('governance', False, '', ''), ('purpose', False, '', '')), ((('governance', 'purpose'), False),), violated_PRP_002_1),
    site(RULE_PRP_002, (('governance', False, '', ''), ('permitted_purposes', True, '', '')), ((('governance', 'permitted_purposes', 0), False),), violated_PRP_002_2),
    site(RULE_PRP_002, (('provenance', True, '', ''), ('purpose', False, '', '')), ((('provenance', 0, 'purpose'), False),), violated_PRP_002_3),
    site(RULE_PRP_003, (('governance', False, '', ''),), ((('governance', 'original_purpose'), False), (('governance', 'purpose'), False), (('provenance', '*', 'activity'), False), (('provenance', '*', 'sealed_digest'), False), (('provenance',), False)), violated_PRP_003_0),
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
    site(RULE_PRP_016, (('governance', False, '', ''), ('retention', True, '', '')), ((('created_at',), False), (('governance', 'retention', 0, 'hold'), False), (('governance', 'retention', 0, 'maximum'), False), (('governance', 'retention', 0, 'starts_on'), False)), violated_PRP_016_0),
    site(RULE_PRP_017, (('governance', False, '', ''), ('retention', True, '', '')), ((('governance', 'preservation'), False), (('governance', 'preservation'), True), (('governance', 'preservation', '*', 'custodian'), False), (('governance', 'retention'), False), (('governance', 'retention'), True), (('governance', 'storage'), False), (('governance', 'storage', 'custodian'), False), (('governance',), False)), violated_PRP_017_0),
    site(RULE_PRP_018, (('governance', False, '', ''),), ((('governance', 'original_purpose'), False), (('governance', 'purpose'), False), (('provenance', '*', 'activity'), False), (('provenance', '*', 'sealed_digest'), False), (('provenance',), False)), violated_PRP_018_0),
    site(RULE_PRP_019, (('governance', False, '', ''), ('transfer_ground', True, '', '')), ((('created_at',), False), (('governance', 'transfer_ground', 0, 'instrument'), False), (('governance', 'transfer_ground', 0, 'instrument', 'code'), False), (('governance', 'transfer_ground', 0, 'instrument', 'scheme'), False), (('governance', 'transfer_ground', 0, 'valid_from'), False), (('governance', 'transfer_ground', 0, 'valid_until'), False)), violated_PRP_019_0),
    site(RULE_PRV_001, (('provenance', True, '', ''),), ((('provenance', 0, 'sequence'), False),), violated_PRV_001_0),
    site(RULE_PRV_002, (('provenance', True, '', ''),), ((('provenance', 0, 'activity'), False), (('provenance', 0, 'actor'), False), (('provenance', 0, 'at'), False), (('provenance', 0, 'changes'), False), (('provenance', 0, 'content_digest'), False), (('provenance', 0, 'purpose'), False), (('provenance', 0, 'role'), False), (('provenance', 0, 'sealed_digest'), False), (('provenance', 0, 'tool'), False)), violated_PRV_002_0),
    site(RULE_PRV_003, (('provenance', True, '', ''),), ((('provenance', '*'), True), (('provenance', 0, 'previous_step_digest'), False), (('provenance',), False)), violated_PRV_003_0),
    site(RULE_PRV_004, (('provenance', True, '', ''),), ((('provenance', 0, 'content_digest'), False), (('provenance',), False)), violated_PRV_004_0),
    site(RULE_PRV_005, (('provenance', True, '', ''),), ((('provenance', '*', 'at'), False), (('provenance', 0, 'at'), False), (('provenance',), False)), violated_PRV_005_0),
    site(RULE_PRV_006, (('provenance', True, '', ''),), ((('provenance', 0, 'activity'), False), (('provenance', 0, 'tool'), False)), violated_PRV_006_0),
    site(RULE_PRV_007, (('provenance', True, '', ''),), ((('created_at',), False), (('provenance', 0, 'at'), False)), violated_PRV_007_0),
    site(RULE_PRV_008, (), ((('provenance', '*', 'actor'), False), (('provenance', '*', 'sealed_digest'), False), (('provenance',), False), (('sender', 'participant_id'), False), (('sender',), False)), violated_PRV_008_0),
    site(RULE_PRV_009, (('provenance', True, '', ''),), ((('provenance', '*', 'actor'), False), (('provenance', 0, 'activity'), False), (('provenance', 0, 'actor'), False), (('provenance',), False), (('recipients', '*', 'participant_id'), False), (('recipients',), False)), violated_PRV_009_0),
    site(RULE_PRV_010, (('provenance', True, '', ''),), ((('provenance', '*', 'activity'), False), (('provenance', '*', 'actor'), False), (('provenance', '*', 'sealed_digest'), False), (('provenance', 0, 'actor'), False), (('provenance',), False), (('sender', 'participant_id'), False), (('sender',), False)), violated_PRV_010_0),
    site(RULE_REF_001, (('payload', False, 'message_type', 'statistics'), ('observations', True, '', ''), ('coordinates', True, '', ''), ('dimension', False, '', '')), ((('message_type',), False), (('payload', 'dimensions'), False), (('payload', 'dimensions', '*', 'id'), False), (('payload', 'observations', 0, 'coordinates', 1, 'dimension'), False), (('payload',), False)), violated_REF_001_0),
    site(RULE_REF_001, (('payload', False, 'message_type', 'statistics'), ('totals', True, '', ''), ('coordinates', True, '', ''), ('dimension', False, '', '')), ((('message_type',), False), (('payload', 'dimensions'), False), (('payload', 'dimensions', '*', 'id'), False), (('payload', 'totals', 0, 'coordinates', 1, 'dimension'), False), (('payload',), False)), violated_REF_001_1),
    site(RULE_REF_001, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add'), ('source', False, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'operation'), False), (('payload', 'entries', 0, 'record', 'source'), False), (('payload', 'sources'), False), (('payload', 'sources', '*', 'id'), False), (('payload',), False)), violated_REF_001_2),
    site(RULE_REF_001, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add'), ('permission', False, '', '')), ((('message_type',), False), (('payload', 'entries', 0, 'operation'), False), (('payload', 'entries', 0, 'record', 'permission'), False), (('payload', 'permissions'), False), (('payload', 'permissions', '*', 'id'), False), (('payload',), False)), violated_REF_001_3),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('child_ref', False, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'child_ref'), False), (('payload', 'children'), False), (('payload', 'children', '*', 'id'), False), (('payload',), False)), violated_REF_001_4),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('associated_with', False, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload', 'accounts', 0, 'associated_with'), False), (('payload',), False)), violated_REF_001_5),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('children', True, '', '')), ((('message_type',), False), (('payload', 'children'), False), (('payload', 'children', '*', 'id'), False), (('payload', 'content_items', 0, 'children', 1), False), (('payload',), False)), violated_REF_001_6),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('item_relations', True, '', ''), ('item', False, '', '')), ((('message_type',), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload', 'item_relations', 0, 'item'), False), (('payload',), False)), violated_REF_001_7),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('item_relations', True, '', ''), ('related_item', False, '', '')), ((('message_type',), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload', 'item_relations', 0, 'related_item'), False), (('payload',), False)), violated_REF_001_8),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('involvements', True, '', ''), ('account', False, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload', 'involvements', 0, 'account'), False), (('payload',), False)), violated_REF_001_9),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('involvements', True, '', ''), ('item', False, '', '')), ((('message_type',), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload', 'involvements', 0, 'item'), False), (('payload',), False)), violated_REF_001_10),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('involvements', True, '', ''), ('interaction', False, '', '')), ((('message_type',), False), (('payload', 'interactions'), False), (('payload', 'interactions', '*', 'id'), False), (('payload', 'involvements', 0, 'interaction'), False), (('payload',), False)), violated_REF_001_11),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('involvements', True, '', ''), ('observation', False, '', '')), ((('message_type',), False), (('payload', 'involvements', 0, 'observation'), False), (('payload', 'observations'), False), (('payload', 'observations', '*', 'id'), False), (('payload',), False)), violated_REF_001_12),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('interactions', True, '', ''), ('parties', True, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload', 'interactions', 0, 'parties', 1), False), (('payload',), False)), violated_REF_001_13),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('interactions', True, '', ''), ('children', True, '', '')), ((('message_type',), False), (('payload', 'children'), False), (('payload', 'children', '*', 'id'), False), (('payload', 'interactions', 0, 'children', 1), False), (('payload',), False)), violated_REF_001_14),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('observations', True, '', ''), ('account', False, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload', 'observations', 0, 'account'), False), (('payload',), False)), violated_REF_001_15),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('actions_taken', True, '', ''), ('item', False, '', '')), ((('message_type',), False), (('payload', 'actions_taken', 0, 'item'), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload',), False)), violated_REF_001_16),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('actions_taken', True, '', ''), ('account', False, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload', 'actions_taken', 0, 'account'), False), (('payload',), False)), violated_REF_001_17),
    site(RULE_REF_001, (('payload', False, 'message_type', 'report'), ('takedowns', True, '', ''), ('item', False, '', '')), ((('message_type',), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload', 'takedowns', 0, 'item'), False), (('payload',), False)), violated_REF_001_18),
    site(RULE_REF_002, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', '')), ((('message_type',), False), (('payload', 'dimensions'), False), (('payload', 'dimensions', '*', 'id'), False), (('payload',), False)), violated_REF_002_0),
    site(RULE_REF_002, (('payload', False, 'message_type', 'hash_set'), ('sources', True, '', '')), ((('message_type',), False), (('payload', 'sources'), False), (('payload', 'sources', '*', 'id'), False), (('payload',), False)), violated_REF_002_1),
    site(RULE_REF_002, (('payload', False, 'message_type', 'hash_set'), ('permissions', True, '', '')), ((('message_type',), False), (('payload', 'permissions'), False), (('payload', 'permissions', '*', 'id'), False), (('payload',), False)), violated_REF_002_2),
    site(RULE_REF_002, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', '')), ((('message_type',), False), (('payload', 'entries'), False), (('payload', 'entries', '*', 'id'), False), (('payload',), False)), violated_REF_002_3),
    site(RULE_REF_002, (('payload', False, 'message_type', 'report'), ('children', True, '', '')), ((('message_type',), False), (('payload', 'children'), False), (('payload', 'children', '*', 'id'), False), (('payload',), False)), violated_REF_002_4),
    site(RULE_REF_002, (('payload', False, 'message_type', 'report'), ('accounts', True, '', '')), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'id'), False), (('payload',), False)), violated_REF_002_5),
    site(RULE_REF_002, (('payload', False, 'message_type', 'report'), ('content_items', True, '', '')), ((('message_type',), False), (('payload', 'content_items'), False), (('payload', 'content_items', '*', 'id'), False), (('payload',), False)), violated_REF_002_6),
    site(RULE_REF_002, (('payload', False, 'message_type', 'report'), ('interactions', True, '', '')), ((('message_type',), False), (('payload', 'interactions'), False), (('payload', 'interactions', '*', 'id'), False), (('payload',), False)), violated_REF_002_7),
    site(RULE_REF_002, (('payload', False, 'message_type', 'report'), ('observations', True, '', '')), ((('message_type',), False), (('payload', 'observations'), False), (('payload', 'observations', '*', 'id'), False), (('payload',), False)), violated_REF_002_8),
    site(RULE_REF_003, (('governance', False, '', ''), ('raised', True, '', '')), ((('governance', 'raised', 0, 'pointer'), False),), violated_REF_003_0),
    site(RULE_REF_004, (('payload', False, 'message_type', 'report'), ('item_relations', True, '', '')), ((('message_type',), False), (('payload', 'item_relations', 0, 'item'), False), (('payload', 'item_relations', 0, 'related_item'), False)), violated_REF_004_0),
    site(RULE_REF_005, (('payload', False, 'message_type', 'report'), ('accounts', True, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'associated_with'), False), (('payload', 'accounts', 0, 'id'), False)), violated_REF_005_0),
    site(RULE_REF_006, (('payload', False, 'message_type', 'report'), ('involvements', True, '', '')), ((('message_type',), False), (('payload', 'involvements', 0, 'interaction'), False), (('payload', 'involvements', 0, 'item'), False)), violated_REF_006_0),
    site(RULE_REP_001, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('urgency', False, '', '')), ((('message_type',), False), (('payload', 'incident', 'urgency', 'out_of_band_contact'), False), (('payload', 'incident', 'urgency', 'threat_to_life'), False)), violated_REP_001_0),
    site(RULE_REP_002, (('payload', False, 'message_type', 'report'), ('incident', False, '', '')), ((('message_type',), False), (('payload', 'incident', 'diversion_handling'), False), (('payload', 'incident', 'minor_to_minor'), False)), violated_REP_002_0),
    site(RULE_REP_003, (('payload', False, 'message_type', 'report'),), ((('message_type',), False), (('payload', 'accounts'), False), (('payload', 'accounts', '*', 'holder_is_minor'), False), (('payload', 'accounts', '*', 'role'), False), (('payload', 'incident'), False), (('payload', 'incident', 'minor_to_minor'), False)), violated_REP_003_0),
    site(RULE_REP_004, (('payload', False, 'message_type', 'report'),), ((('completeness',), False), (('message_type',), False), (('payload', 'accounts'), False), (('payload', 'content_items'), False), (('payload', 'interactions'), False), (('payload', 'narratives'), False), (('payload', 'observations'), False)), violated_REP_004_0),
    site(RULE_SAF_001, (('sender_reference', False, '', ''),), (), violated_SAF_001_0, every_string=True),
    site(RULE_SAF_002, (('sender', False, '', ''), ('contact', False, '', '')), ((('sender', 'contact'), False),), violated_SAF_002_0),
    site(RULE_SAF_002, (('recipients', True, '', ''), ('contact', False, '', '')), ((('recipients', 0, 'contact'), False),), violated_SAF_002_1),
    site(RULE_SAF_002, (('governance', False, '', ''), ('rights', False, '', ''), ('contact', False, '', '')), ((('governance', 'rights', 'contact'), False),), violated_SAF_002_2),
    site(RULE_SAF_002, (('extensions', True, '', ''), ('namespace', False, '', '')), ((('extensions', 0, 'namespace'), False),), violated_SAF_002_3),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'statistics'), ('publisher', False, '', ''), ('contact', False, '', '')), ((('message_type',), False), (('payload', 'publisher', 'contact'), False)), violated_SAF_002_4),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'statistics'), ('source', False, '', ''), ('url', False, '', '')), ((('message_type',), False), (('payload', 'source', 'url'), False)), violated_SAF_002_5),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'account'), ('identifiers', True, '', ''), ('value', False, '', '')), ((('message_type',), False), (('payload', 'indicator', 'identifiers', 0, 'value'), False), (('payload', 'indicator_type'), False)), violated_SAF_002_6),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'web_address'), ('url', False, '', '')), ((('message_type',), False), (('payload', 'indicator', 'url'), False), (('payload', 'indicator_type'), False)), violated_SAF_002_7),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('identifiers', True, '', ''), ('value', False, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'identifiers', 1, 'value'), False)), violated_SAF_002_8),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('locations', True, '', ''), ('url', False, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'locations', 1, 'url'), False)), violated_SAF_002_9),
    site(RULE_SAF_002, (('payload', False, 'message_type', 'report'), ('observations', True, '', ''), ('device_id', False, '', '')), ((('message_type',), False), (('payload', 'observations', 0, 'device_id'), False)), violated_SAF_002_10),
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
    site(RULE_SAF_004, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'account'), ('identifiers', True, '', ''), ('value', False, '', '')), ((('message_type',), False), (('payload', 'indicator', 'identifiers', 0, 'value'), False), (('payload', 'indicator_type'), False)), violated_SAF_004_6),
    site(RULE_SAF_004, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'web_address'), ('url', False, '', '')), ((('message_type',), False), (('payload', 'indicator', 'url'), False), (('payload', 'indicator_type'), False)), violated_SAF_004_7),
    site(RULE_SAF_004, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('identifiers', True, '', ''), ('value', False, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'identifiers', 1, 'value'), False)), violated_SAF_004_8),
    site(RULE_SAF_004, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('locations', True, '', ''), ('url', False, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'locations', 1, 'url'), False)), violated_SAF_004_9),
    site(RULE_SAF_004, (('payload', False, 'message_type', 'report'), ('observations', True, '', ''), ('device_id', False, '', '')), ((('message_type',), False), (('payload', 'observations', 0, 'device_id'), False)), violated_SAF_004_10),
    site(RULE_SAF_005, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('identifiers', True, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'child_ref'), False), (('payload', 'accounts', 0, 'holder_is_minor'), False), (('payload', 'accounts', 0, 'identifiers', 1, 'type'), False), (('payload', 'accounts', 0, 'role'), False)), violated_SAF_005_0),
    site(RULE_SAF_006, (('payload', False, 'message_type', 'report'), ('accounts', True, '', ''), ('identifiers', True, '', '')), ((('message_type',), False), (('payload', 'accounts', 0, 'identifiers', 1, 'type'), False), (('payload', 'accounts', 0, 'role'), False), (('recipients', '*', 'participant_id'), False), (('recipients', '*', 'role'), False), (('recipients',), False)), violated_SAF_006_0),
    site(RULE_SAF_007, (('methodology', False, '', ''), ('note', False, '', '')), ((('methodology', 'note'), False),), violated_SAF_007_0),
    site(RULE_SAF_007, (('payload', False, 'message_type', 'statistics'), ('coverage', False, '', '')), ((('message_type',), False), (('payload', 'coverage'), False)), violated_SAF_007_1),
    site(RULE_SAF_007, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', ''), ('label', False, '', '')), ((('message_type',), False), (('payload', 'dimensions', 0, 'label'), False)), violated_SAF_007_2),
    site(RULE_SAF_007, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', ''), ('codes', True, '', ''), ('label', False, '', '')), ((('message_type',), False), (('payload', 'dimensions', 0, 'codes', 1, 'label'), False)), violated_SAF_007_3),
    site(RULE_SAF_007, (('payload', False, 'message_type', 'statistics'), ('deduplication', False, '', ''), ('note', False, '', '')), ((('message_type',), False), (('payload', 'deduplication', 'note'), False)), violated_SAF_007_4),
    site(RULE_SAF_007, (('payload', False, 'message_type', 'statistics'), ('breaks_in_series', True, '', ''), ('note', False, '', '')), ((('message_type',), False), (('payload', 'breaks_in_series', 0, 'note'), False)), violated_SAF_007_5),
    site(RULE_SAF_007, (('payload', False, 'message_type', 'report'), ('narratives', True, '', ''), ('text', False, '', '')), ((('message_type',), False), (('payload', 'narratives', 0, 'text'), False)), violated_SAF_007_6),
    site(RULE_SAF_008, (('extensions', True, '', ''),), ((('extensions', 0, 'content'), False),), violated_SAF_008_0),
    site(RULE_SAF_009, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'account')), ((('message_type',), False), (('payload', 'indicator', 'holder_is_minor'), False), (('payload', 'indicator', 'identifiers'), False), (('payload', 'indicator', 'identifiers', '*', 'type'), False), (('payload', 'indicator_type'), False)), violated_SAF_009_0),
    site(RULE_SEN_001, (('governance', False, '', ''), ('raised', True, '', '')), ((('governance', 'raised', 0, 'sensitivity'), False), (('governance', 'sensitivity'), False), (('governance',), False)), violated_SEN_001_0),
    site(RULE_SEN_002, (('governance', False, '', ''), ('raised', True, '', '')), ((('governance', 'raised', 0, 'pointer'), False), (('governance', 'raised', 0, 'sensitivity'), False), (('message_type',), False)), violated_SEN_002_0),
    site(RULE_SEN_003, (('governance', False, '', ''), ('handling', False, '', '')), ((('governance', 'handling', 'tlp'), False), (('governance', 'sensitivity'), False), (('governance',), False)), violated_SEN_003_0),
    site(RULE_SEN_004, (('governance', False, '', ''),), ((('governance', 'handling'), False), (('governance', 'handling', 'tlp'), False), (('governance', 'sensitivity'), False)), violated_SEN_004_0),
    site(RULE_SEN_005, (('nonce', False, '', ''),), ((('governance', 'sensitivity'), False), (('governance',), False)), violated_SEN_005_0),
    site(RULE_SEN_005, (('governance', False, '', ''), ('preservation', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False)), violated_SEN_005_1),
    site(RULE_SEN_005, (('governance', False, '', ''), ('legal_process', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False)), violated_SEN_005_2),
    site(RULE_SEN_005, (('governance', False, '', ''), ('rights', False, '', ''), ('open_request', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False)), violated_SEN_005_3),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('report_kind', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_4),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('report_source', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_5),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('reporter_contact_held_by', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_6),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('received_at', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_7),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('incident', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_8),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('routing', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_9),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('children', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_10),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('accounts', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_11),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('content_items', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_12),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('item_relations', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_13),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('involvements', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_14),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('interactions', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_15),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('observations', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_16),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('actions_taken', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_17),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('takedowns', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_18),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('narratives', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_19),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('related_reports', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_20),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('name_digest', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_21),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('children', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_22),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('technical', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_23),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('series', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_24),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', ''), ('value', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_25),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('locations', True, '', ''), ('url', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_26),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('locations', True, '', ''), ('ip_address', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_27),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('production_context', False, '', ''), ('status', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_28),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('production_context', False, '', ''), ('conduct_of_others', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_29),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('involvements', True, '', ''), ('account', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_30),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'report'), ('actions_taken', True, '', ''), ('account', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_31),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'signal'), ('indicator_type', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_32),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'signal'), ('indicator', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_33),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'signal'), ('basis', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_34),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'signal'), ('harm_types', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_35),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'signal'), ('violation_types', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_36),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'signal'), ('confidence', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_37),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'signal'), ('review', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_38),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'signal'), ('first_seen_at', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_39),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'signal'), ('last_seen_at', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_40),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'signal'), ('expires_at', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_41),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'signal'), ('programme', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_42),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'hash_set'), ('hash_list', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_43),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'hash_set'), ('part', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_44),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'hash_set'), ('sources', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_45),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'hash_set'), ('permissions', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_46),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'hash_set'), ('entries', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_47),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('hashes', True, '', ''), ('value', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_48),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'hash_set'), ('entries', True, '', ''), ('record', False, 'operation', 'add'), ('submitted_by_depicted_person', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False), (('payload', 'entries', 0, 'operation'), False)), violated_SEN_005_49),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'outcome'), ('stage', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_50),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'outcome'), ('about', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_51),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'outcome'), ('received_at', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_52),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'outcome'), ('verdict', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_53),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'outcome'), ('answer_code', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_54),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'outcome'), ('handling_status', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_55),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'outcome'), ('results', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_56),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'outcome'), ('missing_information', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_57),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'outcome'), ('safeguarding_results', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_58),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'outcome'), ('withdrawal_actions_done', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_59),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'outcome'), ('may_tell_analyst', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_60),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'withdrawal'), ('withdrawn', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_61),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'withdrawal'), ('reason', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_62),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'withdrawal'), ('required_actions', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_63),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'withdrawal'), ('act_by', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_64),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'withdrawal'), ('corrected_message', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_65),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'withdrawal'), ('onward_recipients', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_66),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'withdrawal'), ('acknowledge_to', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_67),
    site(RULE_SEN_005, (('payload', False, 'message_type', 'withdrawal'), ('acknowledge_by', False, '', '')), ((('governance', 'sensitivity'), False), (('governance',), False), (('message_type',), False)), violated_SEN_005_68),
    site(RULE_SEN_006, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('technical', False, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'technical', 'capture_location'), False), (('recipients', '*', 'participant_id'), False), (('recipients', '*', 'role'), False), (('recipients',), False)), violated_SEN_006_0),
    site(RULE_SEN_007, (('recipients', True, '', ''),), ((('governance', 'handling'), False), (('governance', 'handling', 'sharing_group'), False), (('governance', 'handling', 'sharing_group', 'admitted_roles'), False), (('governance', 'handling', 'sharing_group', 'admitted_roles', '*'), False), (('governance',), False), (('recipients', 0, 'role'), False)), violated_SEN_007_0),
    site(RULE_SIG_001, (('payload', False, 'message_type', 'signal'),), ((('created_at',), False), (('message_type',), False), (('payload', 'expires_at'), False)), violated_SIG_001_0),
    site(RULE_SIG_002, (('payload', False, 'message_type', 'signal'),), ((('created_at',), False), (('message_type',), False), (('payload', 'expires_at'), False)), violated_SIG_002_0),
    site(RULE_SIG_003, (('payload', False, 'message_type', 'signal'), ('indicator', False, 'indicator_type', 'content_hash'), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'indicator', 'hashes', 0, 'match'), False), (('payload', 'indicator_type'), False)), violated_SIG_003_0),
    site(RULE_SIG_004, (('payload', False, 'message_type', 'signal'),), ((('message_type',), False), (('payload', 'confidence'), False), (('payload', 'review'), False), (('payload', 'review', 'state'), False)), violated_SIG_004_0),
    site(RULE_SIG_005, (('payload', False, 'message_type', 'signal'), ('review', False, '', '')), ((('message_type',), False), (('payload', 'review', 'at'), False), (('payload', 'review', 'state'), False)), violated_SIG_005_0),
    site(RULE_SIG_006, (('payload', False, 'message_type', 'signal'), ('review', False, '', '')), ((('created_at',), False), (('message_type',), False), (('payload', 'review', 'at'), False)), violated_SIG_006_0),
    site(RULE_SIG_007, (('payload', False, 'message_type', 'signal'),), ((('message_type',), False), (('payload', 'first_seen_at'), False), (('payload', 'last_seen_at'), False)), violated_SIG_007_0),
    site(RULE_SIG_008, (('payload', False, 'message_type', 'signal'),), ((('message_type',), False), (('payload', 'harm_types'), False), (('payload', 'violation_types'), False)), violated_SIG_008_0),
    site(RULE_SIG_009, (('payload', False, 'message_type', 'signal'),), ((('governance', 'handling'), False), (('governance', 'handling', 'sharing_group'), False), (('governance',), False), (('message_type',), False), (('payload', 'programme'), False)), violated_SIG_009_0),
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
    site(RULE_WDR_001, (('payload', False, 'message_type', 'withdrawal'), ('withdrawn', True, '', '')), ((('message_id',), False), (('message_type',), False), (('payload', 'withdrawn', 0, 'message_id'), False)), violated_WDR_001_0),
    site(RULE_WDR_002, (('payload', False, 'message_type', 'withdrawal'), ('withdrawn', True, '', '')), ((('message_type',), False), (('payload', 'withdrawn'), False), (('payload', 'withdrawn', '*', 'message_id'), False), (('payload',), False)), violated_WDR_002_0),
    site(RULE_WDR_003, (('payload', False, 'message_type', 'withdrawal'),), ((('created_at',), False), (('message_type',), False), (('payload', 'act_by'), False)), violated_WDR_003_0),
    site(RULE_WDR_004, (('payload', False, 'message_type', 'withdrawal'),), ((('message_type',), False), (('payload', 'acknowledge_by'), False), (('payload', 'act_by'), False)), violated_WDR_004_0),
    site(RULE_WDR_005, (('payload', False, 'message_type', 'withdrawal'),), ((('message_type',), False), (('payload', 'required_actions'), False), (('payload', 'required_actions', '*'), False)), violated_WDR_005_0),
    site(RULE_WDR_006, (('payload', False, 'message_type', 'withdrawal'),), ((('message_type',), False), (('payload', 'required_actions'), False), (('payload', 'required_actions', '*'), False)), violated_WDR_006_0),
    site(RULE_WDR_007, (('payload', False, 'message_type', 'withdrawal'),), ((('message_type',), False), (('payload', 'corrected_message'), False), (('payload', 'required_actions'), False), (('payload', 'required_actions', '*'), False)), violated_WDR_007_0),
    site(RULE_WDR_008, (('payload', False, 'message_type', 'withdrawal'), ('withdrawn', True, '', '')), ((('message_type',), False), (('payload', 'corrected_message'), False), (('payload', 'withdrawn', 0, 'message_id'), False), (('payload',), False)), violated_WDR_008_0),
    site(RULE_WDR_009, (('payload', False, 'message_type', 'withdrawal'),), ((('governance', 'legal_process'), False), (('governance',), False), (('message_type',), False), (('payload', 'reason'), False)), violated_WDR_009_0),
    site(RULE_WDR_010, (('payload', False, 'message_type', 'withdrawal'),), ((('message_type',), False), (('payload', 'onward_recipients'), False), (('payload', 'required_actions'), False), (('payload', 'required_actions', '*'), False)), violated_WDR_010_0),
)
