"""
The rules: `check` for a message of clean shape; `_sites` has them for any other.

Generated from the model by `csea model build`; edits are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from csea_interop.core.builtins import *  # noqa: F403
from csea_interop.core.finding import Finding
from csea_interop.core.gate import RuleShape, hit

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
