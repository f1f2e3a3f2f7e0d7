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
TABLE_purpose_prohibited = frozenset(['immigration_control', 'commercial_use', 'prosecution_of_depicted_child', 'unapproved_model_training'])
TABLE_scheme_codes = {'csea-legal-instrument': frozenset(['eu_regulation_2016_679', 'eu_directive_2016_680', 'eu_regulation_2021_1232', 'eu_regulation_2022_2065_a18', 'eu_regulation_2023_1543', 'uk_osa_2023_s66', 'uk_si_2026_268', 'us_18_usc_2258a', 'us_18_usc_2702', 'us_18_usc_2703', 'coe_lanzarote_convention', 'coe_budapest_convention']), 'iccam-action': frozenset(['0', '1', '2', '3', '4', '6']), 'iccam-age': frozenset(['1', '2', '3', '4']), 'iccam-classification': frozenset(['1', '2', '4']), 'iccam-commerciality': frozenset(['1', '2', '3']), 'iccam-gender': frozenset(['1', '2', '3', '4']), 'iccam-payment-method': frozenset(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13']), 'iccam-reason': frozenset(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21']), 'iccam-site-type': frozenset(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '18', '20', '22', '24']), 'ncmec-file-annotation': frozenset(['animeDrawingVirtualHentai', 'potentialMeme', 'viral', 'possibleSelfProduction', 'physicalHarm', 'violenceGore', 'bestiality', 'liveStreaming', 'infant', 'generativeAi']), 'ncmec-incident-type': frozenset(['Child Pornography (possession, manufacture, and distribution)', 'Child Sex Trafficking', 'Child Sex Tourism', 'Child Sexual Molestation', 'Misleading Domain Name', 'Misleading Words or Digital Images on the Internet', 'Online Enticement of Children for Sexual Acts', 'Unsolicited Obscene Material Sent to a Child']), 'ncmec-industry-classification': frozenset(['A1', 'A2', 'B1', 'B2']), 'ncmec-report-annotation': frozenset(['sextortion', 'csamSolicitation', 'minorToMinorInteraction', 'spam', 'sadisticOnlineExploitation']), 'uk-category': frozenset(['A', 'B', 'C']), 'iso-3166-1-alpha-3': frozenset(['ABW', 'AFG', 'AGO', 'AIA', 'ALA', 'ALB', 'AND', 'ARE', 'ARG', 'ARM', 'ASM', 'ATA', 'ATF', 'ATG', 'AUS', 'AUT', 'AZE', 'BDI', 'BEL', 'BEN', 'BES', 'BFA', 'BGD', 'BGR', 'BHR', 'BHS', 'BIH', 'BLM', 'BLR', 'BLZ', 'BMU', 'BOL', 'BRA', 'BRB', 'BRN', 'BTN', 'BVT', 'BWA', 'CAF', 'CAN', 'CCK', 'CHE', 'CHL', 'CHN', 'CIV', 'CMR', 'COD', 'COG', 'COK', 'COL', 'COM', 'CPV', 'CRI', 'CUB', 'CUW', 'CXR', 'CYM', 'CYP', 'CZE', 'DEU', 'DJI', 'DMA', 'DNK', 'DOM', 'DZA', 'ECU', 'EGY', 'ERI', 'ESH', 'ESP', 'EST', 'ETH', 'FIN', 'FJI', 'FLK', 'FRA', 'FRO', 'FSM', 'GAB', 'GBR', 'GEO', 'GGY', 'GHA', 'GIB', 'GIN', 'GLP', 'GMB', 'GNB', 'GNQ', 'GRC', 'GRD', 'GRL', 'GTM', 'GUF', 'GUM', 'GUY', 'HKG', 'HMD', 'HND', 'HRV', 'HTI', 'HUN', 'IDN', 'IMN', 'IND', 'IOT', 'IRL', 'IRN', 'IRQ', 'ISL', 'ISR', 'ITA', 'JAM', 'JEY', 'JOR', 'JPN', 'KAZ', 'KEN', 'KGZ', 'KHM', 'KIR', 'KNA', 'KOR', 'KWT', 'LAO', 'LBN', 'LBR', 'LBY', 'LCA', 'LIE', 'LKA', 'LSO', 'LTU', 'LUX', 'LVA', 'MAC', 'MAF', 'MAR', 'MCO', 'MDA', 'MDG', 'MDV', 'MEX', 'MHL', 'MKD', 'MLI', 'MLT', 'MMR', 'MNE', 'MNG', 'MNP', 'MOZ', 'MRT', 'MSR', 'MTQ', 'MUS', 'MWI', 'MYS', 'MYT', 'NAM', 'NCL', 'NER', 'NFK', 'NGA', 'NIC', 'NIU', 'NLD', 'NOR', 'NPL', 'NRU', 'NZL', 'OMN', 'PAK', 'PAN', 'PCN', 'PER', 'PHL', 'PLW', 'PNG', 'POL', 'PRI', 'PRK', 'PRT', 'PRY', 'PSE', 'PYF', 'QAT', 'REU', 'ROU', 'RUS', 'RWA', 'SAU', 'SDN', 'SEN', 'SGP', 'SGS', 'SHN', 'SJM', 'SLB', 'SLE', 'SLV', 'SMR', 'SOM', 'SPM', 'SRB', 'SSD', 'STP', 'SUR', 'SVK', 'SVN', 'SWE', 'SWZ', 'SXM', 'SYC', 'SYR', 'TCA', 'TCD', 'TGO', 'THA', 'TJK', 'TKL', 'TKM', 'TLS', 'TON', 'TTO', 'TUN', 'TUR', 'TUV', 'TWN', 'TZA', 'UGA', 'UKR', 'UMI', 'URY', 'USA', 'UZB', 'VAT', 'VCT', 'VEN', 'VGB', 'VIR', 'VNM', 'VUT', 'WLF', 'WSM', 'XKX', 'YEM', 'ZAF', 'ZMB', 'ZWE'])}
TABLE_withdrawn_area_withdrawn_on = {'AFI': '1977-12-31', 'ANT': '2010-12-15', 'ATB': '1979-12-31', 'ATN': '1983-12-31', 'BUR': '1989-12-05', 'BYS': '1992-06-15', 'CSK': '1993-06-15', 'CTE': '1984-12-31', 'DDR': '1990-10-30', 'DHY': '1977-12-31', 'FXX': '1997-07-14', 'GEL': '1979-12-31', 'HVO': '1984-12-31', 'JTN': '1986-12-31', 'MID': '1986-12-31', 'NHB': '1980-12-31', 'NTZ': '1993-07-12', 'PCI': '1986-12-31', 'PCZ': '1980-12-31', 'PUS': '1986-12-31', 'RHO': '1980-12-31', 'SCG': '2006-09-26', 'SKM': '1975-12-31', 'SUN': '1992-08-30', 'TMP': '2002-05-20', 'VDR': '1977-12-31', 'WAK': '1986-12-31', 'YMD': '1990-08-14', 'YUG': '2003-07-23', 'ZAR': '1997-07-14'}
SPAN_1 = duration('5m')
SET_2 = frozenset(['anonymised', 'aggregated', 'synthetic'])
MATCH_3 = re.compile('^[0-9A-Fa-f]+\\Z').search

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
RULE_SAF_001 = RuleShape(
    'CSEA-SAF-001',
    'error',
)
RULE_SAF_002 = RuleShape(
    'CSEA-SAF-002',
    'error',
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


def check(m: Any, now: datetime, out: list[Finding]) -> None:
    if not (timestamp(m['created_at']) <= (now + SPAN_1)):
        hit(out, RULE_IDN_003, None, m, (), m)
    if ('supersedes' in m) and (m['message_id'] in m['supersedes']):
        hit(out, RULE_IDN_004, None, m, (), m)
    if (m['message_type'] == 'report') and not ('recipients' in m):
        hit(out, RULE_IDN_005, None, m, (), m)
    if (m['message_type'] == 'statistics') and not (m['governance']['data_state'] in SET_2):
        hit(out, RULE_PRP_004, None, m, (), m)
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
            hit(out, RULE_IDN_001, (None, "payload"), v1, (), m)
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
                        if (e3['basis'] == 'maturity') and not ((not ('years_min' in e3)) and (not ('years_max' in e3))):
                            hit(out, RULE_AGE_003, (((((None, "payload"), "children"), i2), "age_assessments"), i3), e3, (((((None, "payload"), "children"), i2), e2), ), m)
                        if ('maturity' in e3) and not (e3['basis'] == 'maturity'):
                            hit(out, RULE_AGE_004, (((((None, "payload"), "children"), i2), "age_assessments"), i3), e3, (((((None, "payload"), "children"), i2), e2), ), m)
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
        v2 = v1.get('content_items')
        if v2 is not None:
            let_repeated_7 = duplicates(let_targets_2)
            let_repeated_7_set = frozenset(let_repeated_7)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_7_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "content_items"), i2), e2, (), m)
                v3 = e2.get('classifications')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if (('code' in e3) and (e3['scheme'] in TABLE_scheme_codes)) and not (e3['code'] in TABLE_scheme_codes[e3['scheme']]):
                            hit(out, RULE_CLS_001, (((((None, "payload"), "content_items"), i2), "classifications"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        if not ((e3['status'] == 'assessed') == ('code' in e3)):
                            hit(out, RULE_CLS_002, (((((None, "payload"), "content_items"), i2), "classifications"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                v3 = e2.get('hashes')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(e3['value']) == TABLE_hash_algorithm_digest_hex_length[e3['algorithm']]):
                            hit(out, RULE_HSH_001, (((((None, "payload"), "content_items"), i2), "hashes"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
                        if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_3(e3['value']) is not None):
                            hit(out, RULE_HSH_002, (((((None, "payload"), "content_items"), i2), "hashes"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
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
                v3 = e2.get('children')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        if not (e3 in let_targets_1_set):
                            hit(out, RULE_REF_001, (((((None, "payload"), "content_items"), i2), "children"), i3), e3, (((((None, "payload"), "content_items"), i2), e2), ), m)
        v2 = v1.get('observations')
        if v2 is not None:
            let_repeated_8 = duplicates(let_targets_3)
            let_repeated_8_set = frozenset(let_repeated_8)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_8_set):
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
        v2 = v1.get('accounts')
        if v2 is not None:
            let_repeated_9 = duplicates(let_targets_4)
            let_repeated_9_set = frozenset(let_repeated_9)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_9_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "accounts"), i2), e2, (), m)
                v3 = e2.get('child_ref')
                if v3 is not None:
                    if not (v3 in let_targets_1_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "accounts"), i2), "child_ref"), v3, (((((None, "payload"), "accounts"), i2), e2), ), m)
                v3 = e2.get('associated_with')
                if v3 is not None:
                    if not (v3 in let_targets_4_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "accounts"), i2), "associated_with"), v3, (((((None, "payload"), "accounts"), i2), e2), ), m)
                v3 = e2.get('identifiers')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        v4 = e3['value']
                        if contains_credentials(v4):
                            hit(out, RULE_SAF_002, ((((((None, "payload"), "accounts"), i2), "identifiers"), i3), "value"), v4, (((((None, "payload"), "accounts"), i2), e2), ((((((None, "payload"), "accounts"), i2), "identifiers"), i3), e3), ), m)
        v2 = v1.get('item_relations')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
                v3 = e2['item']
                if not (v3 in let_targets_2_set):
                    hit(out, RULE_REF_001, ((((None, "payload"), "item_relations"), i2), "item"), v3, (((((None, "payload"), "item_relations"), i2), e2), ), m)
                v3 = e2['related_item']
                if not (v3 in let_targets_2_set):
                    hit(out, RULE_REF_001, ((((None, "payload"), "item_relations"), i2), "related_item"), v3, (((((None, "payload"), "item_relations"), i2), e2), ), m)
        v2 = v1.get('involvements')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
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
        v2 = v1.get('interactions')
        if v2 is not None:
            let_repeated_10 = duplicates(let_targets_5)
            let_repeated_10_set = frozenset(let_repeated_10)
            for i2, e2 in enumerate(v2):
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
        v2 = v1.get('actions_taken')
        if v2 is not None:
            for i2, e2 in enumerate(v2):
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
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_2_set):
                        hit(out, RULE_REF_001, ((((None, "payload"), "takedowns"), i2), "item"), v3, (((((None, "payload"), "takedowns"), i2), e2), ), m)
    v1 = m.get('extensions')
    if v1 is not None:
        for i1, e1 in enumerate(v1):
            if e1['critical']:
                hit(out, RULE_EXT_001, ((None, "extensions"), i1), e1, (), m)
            v2 = e1['namespace']
            if contains_credentials(v2):
                hit(out, RULE_SAF_002, (((None, "extensions"), i1), "namespace"), v2, ((((None, "extensions"), i1), e1), ), m)
    if m['message_type'] == 'statistics':
        v1 = m['payload']
        let_targets_11 = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        let_targets_11_set = frozenset(let_targets_11)
        v2 = v1['period']
        if not (midnight(v2['start']) <= midnight(v2['end'])):
            hit(out, RULE_IDN_006, ((None, "payload"), "period"), v2, (), m)
        v2 = v1['observations']
        let_repeated_12 = (repeated_cells(m['payload']['observations']) if (m['message_type'] == 'statistics') else [])
        let_repeated_12_set = frozenset(let_repeated_12)
        for i2, e2 in enumerate(v2):
            if (i2 in let_repeated_12_set):
                hit(out, RULE_STA_002, (((None, "payload"), "observations"), i2), e2, (), m)
            v3 = e2.get('coordinates')
            if v3 is not None:
                for i3, e3 in enumerate(v3):
                    v4 = e3['dimension']
                    if not (v4 in let_targets_11_set):
                        hit(out, RULE_REF_001, ((((((None, "payload"), "observations"), i2), "coordinates"), i3), "dimension"), v4, (((((None, "payload"), "observations"), i2), e2), ((((((None, "payload"), "observations"), i2), "coordinates"), i3), e3), ), m)
        v2 = v1.get('totals')
        if v2 is not None:
            let_wrong_13 = (differing_totals(m['payload']['observations'], m['payload']['totals']) if ((m['message_type'] == 'statistics') and ('totals' in m['payload'])) else [])
            let_wrong_13_set = frozenset(let_wrong_13)
            for i2, e2 in enumerate(v2):
                if (i2 in let_wrong_13_set):
                    hit(out, RULE_STA_001, (((None, "payload"), "totals"), i2), e2, (), m)
                v3 = e2.get('coordinates')
                if v3 is not None:
                    for i3, e3 in enumerate(v3):
                        v4 = e3['dimension']
                        if not (v4 in let_targets_11_set):
                            hit(out, RULE_REF_001, ((((((None, "payload"), "totals"), i2), "coordinates"), i3), "dimension"), v4, (((((None, "payload"), "totals"), i2), e2), ((((((None, "payload"), "totals"), i2), "coordinates"), i3), e3), ), m)
        v2 = v1.get('dimensions')
        if v2 is not None:
            let_repeated_14 = duplicates(let_targets_11)
            let_repeated_14_set = frozenset(let_repeated_14)
            for i2, e2 in enumerate(v2):
                if (i2 in let_repeated_14_set):
                    hit(out, RULE_REF_002, (((None, "payload"), "dimensions"), i2), e2, (), m)
                v3 = e2['codes']
                for i3, e3 in enumerate(v3):
                    if ((('scheme' in e2) and (e2['scheme'] == 'iso-3166-1-alpha-3')) and (e3['code'] in TABLE_withdrawn_area_withdrawn_on)) and not (midnight(m['payload']['period']['start']) < midnight(TABLE_withdrawn_area_withdrawn_on[e3['code']])):
                        hit(out, RULE_STA_003, (((((None, "payload"), "dimensions"), i2), "codes"), i3), e3, (((((None, "payload"), "dimensions"), i2), e2), ), m)
                    if not (e3['code'] != 'not_stated'):
                        hit(out, RULE_STA_004, (((((None, "payload"), "dimensions"), i2), "codes"), i3), e3, (((((None, "payload"), "dimensions"), i2), e2), ), m)
                    if (((('scheme' in e2) and (e2['scheme'] in TABLE_scheme_codes)) and (e3['code'] != 'not_stated')) and (not (e3['code'] in TABLE_withdrawn_area_withdrawn_on))) and not (e3['code'] in TABLE_scheme_codes[e2['scheme']]):
                        hit(out, RULE_STA_005, (((((None, "payload"), "dimensions"), i2), "codes"), i3), e3, (((((None, "payload"), "dimensions"), i2), e2), ), m)
        v2 = v1['publisher']
        v3 = v2.get('contact')
        if v3 is not None:
            if contains_credentials(v3):
                hit(out, RULE_SAF_002, (((None, "payload"), "publisher"), "contact"), v3, (), m)
        v2 = v1.get('source')
        if v2 is not None:
            v3 = v2.get('url')
            if v3 is not None:
                if contains_credentials(v3):
                    hit(out, RULE_SAF_002, (((None, "payload"), "source"), "url"), v3, (), m)
    v1 = m['governance']
    if not (v1['purpose'] in v1['permitted_purposes']):
        hit(out, RULE_PRP_001, (None, "governance"), v1, (), m)
    if (v1['purpose'] != v1['original_purpose']) and not any((('activity' in x1) and (x1['activity'] == 'repurposed')) for x1 in m['provenance']):
        hit(out, RULE_PRP_003, (None, "governance"), v1, (), m)
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
    v2 = v1.get('raised')
    if v2 is not None:
        for i2, e2 in enumerate(v2):
            if not resolve(m, e2['pointer']):
                hit(out, RULE_REF_003, (((None, "governance"), "raised"), i2), e2, (), m)
    v2 = v1.get('rights')
    if v2 is not None:
        v3 = v2.get('contact')
        if v3 is not None:
            if contains_credentials(v3):
                hit(out, RULE_SAF_002, (((None, "governance"), "rights"), "contact"), v3, (), m)
    v1 = m['provenance']
    for i1, e1 in enumerate(v1):
        if not (e1['sequence'] == (i1 + 1)):
            hit(out, RULE_PRV_001, ((None, "provenance"), i1), e1, (), m)
        if not (((((((((not ('activity' in e1)) and (not ('actor' in e1))) and (not ('role' in e1))) and (not ('at' in e1))) and (not ('tool' in e1))) and (not ('purpose' in e1))) and (not ('changes' in e1))) and (not ('content_digest' in e1))) if ('sealed_digest' in e1) else (((('activity' in e1) and ('actor' in e1)) and ('role' in e1)) and ('at' in e1))):
            hit(out, RULE_PRV_002, ((None, "provenance"), i1), e1, (), m)
        if (('previous_step_digest' in e1) and (i1 > 0)) and not (e1['previous_step_digest'] == step_digest(m['provenance'][(i1 - 1)])):
            hit(out, RULE_PRV_003, ((None, "provenance"), i1), e1, (), m)
        if (('content_digest' in e1) and (i1 == (len(m['provenance']) - 1))) and not (e1['content_digest'] == content_digest(m)):
            hit(out, RULE_PRV_004, ((None, "provenance"), i1), e1, (), m)
        v2 = e1.get('purpose')
        if v2 is not None:
            if (v2 in TABLE_purpose_prohibited):
                hit(out, RULE_PRP_002, (((None, "provenance"), i1), "purpose"), v2, ((((None, "provenance"), i1), e1), ), m)
    v1 = m['sender']
    v2 = v1.get('contact')
    if v2 is not None:
        if contains_credentials(v2):
            hit(out, RULE_SAF_002, ((None, "sender"), "contact"), v2, (), m)
    v1 = m.get('recipients')
    if v1 is not None:
        for i1, e1 in enumerate(v1):
            v2 = e1.get('contact')
            if v2 is not None:
                if contains_credentials(v2):
                    hit(out, RULE_SAF_002, (((None, "recipients"), i1), "contact"), v2, ((((None, "recipients"), i1), e1), ), m)


def violated_AGE_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (('age_assessments' in this) or ('age_not_assessed_reason' in this)))


def violated_AGE_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('years_min' in this) and ('years_max' in this)) and not (this['years_min'] <= this['years_max']))


def violated_AGE_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['basis'] == 'maturity') and not ((not ('years_min' in this)) and (not ('years_max' in this))))


def violated_AGE_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(('maturity' in this) and not (this['basis'] == 'maturity'))


def violated_CLS_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('code' in this) and (this['scheme'] in TABLE_scheme_codes)) and not (this['code'] in TABLE_scheme_codes[this['scheme']]))


def violated_CLS_001_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('code' in this) and (this['scheme'] in TABLE_scheme_codes)) and not (this['code'] in TABLE_scheme_codes[this['scheme']]))


def violated_CLS_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((this['status'] == 'assessed') == ('code' in this)))


def violated_CLS_002_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not ((this['status'] == 'assessed') == ('code' in this)))


def violated_EXT_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(this['critical'])


def violated_HSH_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(this['value']) == TABLE_hash_algorithm_digest_hex_length[this['algorithm']]))


def violated_HSH_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((this['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_3(this['value']) is not None))


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


def violated_PRV_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['sequence'] == (index + 1)))


def violated_PRV_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (((((((((not ('activity' in this)) and (not ('actor' in this))) and (not ('role' in this))) and (not ('at' in this))) and (not ('tool' in this))) and (not ('purpose' in this))) and (not ('changes' in this))) and (not ('content_digest' in this))) if ('sealed_digest' in this) else (((('activity' in this) and ('actor' in this)) and ('role' in this)) and ('at' in this))))


def violated_PRV_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('previous_step_digest' in this) and (index > 0)) and not (this['previous_step_digest'] == step_digest(m['provenance'][(index - 1)])))


def violated_PRV_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((('content_digest' in this) and (index == (len(m['provenance']) - 1))) and not (this['content_digest'] == content_digest(m)))


def violated_REF_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_11' not in memo:
        found = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        memo['let_targets_11'] = (found, frozenset(found))
    let_targets_11, let_targets_11_set = memo['let_targets_11']
    return bool(not (this in let_targets_11_set))


def violated_REF_001_1(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_targets_11' not in memo:
        found = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        memo['let_targets_11'] = (found, frozenset(found))
    let_targets_11, let_targets_11_set = memo['let_targets_11']
    return bool(not (this in let_targets_11_set))


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
    if 'let_targets_11' not in memo:
        found = ([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else [])
        memo['let_targets_11'] = (found, frozenset(found))
    let_targets_11, let_targets_11_set = memo['let_targets_11']
    if 'let_repeated_14' not in memo:
        found = duplicates(([x1['id'] for x1 in m['payload']['dimensions']] if ((m['message_type'] == 'statistics') and ('dimensions' in m['payload'])) else []))
        memo['let_repeated_14'] = (found, frozenset(found))
    let_repeated_14, let_repeated_14_set = memo['let_repeated_14']
    return bool((index in let_repeated_14_set))


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
    if 'let_repeated_9' not in memo:
        found = duplicates(([x1['id'] for x1 in m['payload']['accounts']] if ((m['message_type'] == 'report') and ('accounts' in m['payload'])) else []))
        memo['let_repeated_9'] = (found, frozenset(found))
    let_repeated_9, let_repeated_9_set = memo['let_repeated_9']
    return bool((index in let_repeated_9_set))


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
    if 'let_repeated_8' not in memo:
        found = duplicates(([x1['id'] for x1 in m['payload']['observations']] if ((m['message_type'] == 'report') and ('observations' in m['payload'])) else []))
        memo['let_repeated_8'] = (found, frozenset(found))
    let_repeated_8, let_repeated_8_set = memo['let_repeated_8']
    return bool((index in let_repeated_8_set))


def violated_REF_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not resolve(m, this['pointer']))


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


def violated_STA_001_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_wrong_13' not in memo:
        found = (differing_totals(m['payload']['observations'], m['payload']['totals']) if ((m['message_type'] == 'statistics') and ('totals' in m['payload'])) else [])
        memo['let_wrong_13'] = (found, frozenset(found))
    let_wrong_13, let_wrong_13_set = memo['let_wrong_13']
    return bool((index in let_wrong_13_set))


def violated_STA_002_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    if 'let_repeated_12' not in memo:
        found = (repeated_cells(m['payload']['observations']) if (m['message_type'] == 'statistics') else [])
        memo['let_repeated_12'] = (found, frozenset(found))
    let_repeated_12, let_repeated_12_set = memo['let_repeated_12']
    return bool((index in let_repeated_12_set))


def violated_STA_003_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(((('scheme' in parents[0]) and (parents[0]['scheme'] == 'iso-3166-1-alpha-3')) and (this['code'] in TABLE_withdrawn_area_withdrawn_on)) and not (midnight(m['payload']['period']['start']) < midnight(TABLE_withdrawn_area_withdrawn_on[this['code']])))


def violated_STA_004_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool(not (this['code'] != 'not_stated'))


def violated_STA_005_0(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:
    return bool((((('scheme' in parents[0]) and (parents[0]['scheme'] in TABLE_scheme_codes)) and (this['code'] != 'not_stated')) and (not (this['code'] in TABLE_withdrawn_area_withdrawn_on))) and not (this['code'] in TABLE_scheme_codes[parents[0]['scheme']]))


SITES = (
    site(RULE_AGE_001, (('payload', False, 'message_type', 'report'), ('children', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'age_assessments'), False), (('payload', 'children', 0, 'age_not_assessed_reason'), False)), violated_AGE_001_0),
    site(RULE_AGE_002, (('payload', False, 'message_type', 'report'), ('children', True, '', ''), ('age_assessments', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'age_assessments', 1, 'years_max'), False), (('payload', 'children', 0, 'age_assessments', 1, 'years_min'), False)), violated_AGE_002_0),
    site(RULE_AGE_003, (('payload', False, 'message_type', 'report'), ('children', True, '', ''), ('age_assessments', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'age_assessments', 1, 'basis'), False), (('payload', 'children', 0, 'age_assessments', 1, 'years_max'), False), (('payload', 'children', 0, 'age_assessments', 1, 'years_min'), False)), violated_AGE_003_0),
    site(RULE_AGE_004, (('payload', False, 'message_type', 'report'), ('children', True, '', ''), ('age_assessments', True, '', '')), ((('message_type',), False), (('payload', 'children', 0, 'age_assessments', 1, 'basis'), False), (('payload', 'children', 0, 'age_assessments', 1, 'maturity'), False)), violated_AGE_004_0),
    site(RULE_CLS_001, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'incident', 'classifications', 0, 'code'), False), (('payload', 'incident', 'classifications', 0, 'scheme'), False)), violated_CLS_001_0),
    site(RULE_CLS_001, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'classifications', 1, 'code'), False), (('payload', 'content_items', 0, 'classifications', 1, 'scheme'), False)), violated_CLS_001_1),
    site(RULE_CLS_002, (('payload', False, 'message_type', 'report'), ('incident', False, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'incident', 'classifications', 0, 'code'), False), (('payload', 'incident', 'classifications', 0, 'status'), False)), violated_CLS_002_0),
    site(RULE_CLS_002, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('classifications', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'classifications', 1, 'code'), False), (('payload', 'content_items', 0, 'classifications', 1, 'status'), False)), violated_CLS_002_1),
    site(RULE_EXT_001, (('extensions', True, '', ''),), ((('extensions', 0, 'critical'), False),), violated_EXT_001_0),
    site(RULE_HSH_001, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', 1, 'value'), False)), violated_HSH_001_0),
    site(RULE_HSH_002, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('hashes', True, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'hashes', 1, 'algorithm'), False), (('payload', 'content_items', 0, 'hashes', 1, 'value'), False)), violated_HSH_002_0),
    site(RULE_IDN_001, (('payload', False, 'message_type', 'report'),), ((('created_at',), False), (('message_type',), False), (('payload', 'received_at'), False)), violated_IDN_001_0),
    site(RULE_IDN_002, (('payload', False, 'message_type', 'report'), ('incident', False, '', '')), ((('message_type',), False), (('payload', 'incident', 'earliest'), False), (('payload', 'incident', 'latest'), False)), violated_IDN_002_0),
    site(RULE_IDN_003, (), ((('created_at',), False),), violated_IDN_003_0),
    site(RULE_IDN_004, (), ((('message_id',), False), (('supersedes', '*'), False), (('supersedes',), False)), violated_IDN_004_0),
    site(RULE_IDN_005, (), ((('message_type',), False), (('recipients',), False)), violated_IDN_005_0),
    site(RULE_IDN_006, (('payload', False, 'message_type', 'statistics'), ('period', False, '', '')), ((('message_type',), False), (('payload', 'period', 'end'), False), (('payload', 'period', 'start'), False)), violated_IDN_006_0),
    site(RULE_IDN_007, (('payload', False, 'message_type', 'report'), ('content_items', True, '', ''), ('locations', True, '', ''), ('ip_address', False, '', '')), ((('message_type',), False), (('payload', 'content_items', 0, 'locations', 1, 'ip_address'), False)), violated_IDN_007_0),
    site(RULE_IDN_007, (('payload', False, 'message_type', 'report'), ('observations', True, '', ''), ('ip_address', False, '', '')), ((('message_type',), False), (('payload', 'observations', 0, 'ip_address'), False)), violated_IDN_007_1),
    site(RULE_PRP_001, (('governance', False, '', ''),), ((('governance', 'permitted_purposes'), False), (('governance', 'permitted_purposes', '*'), False), (('governance', 'purpose'), False)), violated_PRP_001_0),
    site(RULE_PRP_002, (('governance', False, '', ''), ('original_purpose', False, '', '')), ((('governance', 'original_purpose'), False),), violated_PRP_002_0),
    site(RULE_PRP_002, (('governance', False, '', ''), ('purpose', False, '', '')), ((('governance', 'purpose'), False),), violated_PRP_002_1),
    site(RULE_PRP_002, (('governance', False, '', ''), ('permitted_purposes', True, '', '')), ((('governance', 'permitted_purposes', 0), False),), violated_PRP_002_2),
    site(RULE_PRP_002, (('provenance', True, '', ''), ('purpose', False, '', '')), ((('provenance', 0, 'purpose'), False),), violated_PRP_002_3),
    site(RULE_PRP_003, (('governance', False, '', ''),), ((('governance', 'original_purpose'), False), (('governance', 'purpose'), False), (('provenance', '*', 'activity'), False), (('provenance',), False)), violated_PRP_003_0),
    site(RULE_PRP_004, (), ((('governance', 'data_state'), False), (('governance',), False), (('message_type',), False)), violated_PRP_004_0),
    site(RULE_PRV_001, (('provenance', True, '', ''),), ((('provenance', 0, 'sequence'), False),), violated_PRV_001_0),
    site(RULE_PRV_002, (('provenance', True, '', ''),), ((('provenance', 0, 'activity'), False), (('provenance', 0, 'actor'), False), (('provenance', 0, 'at'), False), (('provenance', 0, 'changes'), False), (('provenance', 0, 'content_digest'), False), (('provenance', 0, 'purpose'), False), (('provenance', 0, 'role'), False), (('provenance', 0, 'sealed_digest'), False), (('provenance', 0, 'tool'), False)), violated_PRV_002_0),
    site(RULE_PRV_003, (('provenance', True, '', ''),), ((('provenance', '*'), True), (('provenance', 0, 'previous_step_digest'), False), (('provenance',), False)), violated_PRV_003_0),
    site(RULE_PRV_004, (('provenance', True, '', ''),), ((('provenance', 0, 'content_digest'), False), (('provenance',), False)), violated_PRV_004_0),
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
    site(RULE_STA_001, (('payload', False, 'message_type', 'statistics'), ('totals', True, '', '')), ((('message_type',), False), (('payload', 'observations'), False), (('payload', 'observations'), True), (('payload', 'totals'), False), (('payload', 'totals'), True), (('payload',), False)), violated_STA_001_0),
    site(RULE_STA_002, (('payload', False, 'message_type', 'statistics'), ('observations', True, '', '')), ((('message_type',), False), (('payload', 'observations'), False), (('payload', 'observations'), True), (('payload',), False)), violated_STA_002_0),
    site(RULE_STA_003, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', ''), ('codes', True, '', '')), ((('message_type',), False), (('payload', 'dimensions', 0, 'codes', 1, 'code'), False), (('payload', 'dimensions', 0, 'scheme'), False), (('payload', 'period'), False), (('payload', 'period', 'start'), False), (('payload',), False)), violated_STA_003_0),
    site(RULE_STA_004, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', ''), ('codes', True, '', '')), ((('message_type',), False), (('payload', 'dimensions', 0, 'codes', 1, 'code'), False)), violated_STA_004_0),
    site(RULE_STA_005, (('payload', False, 'message_type', 'statistics'), ('dimensions', True, '', ''), ('codes', True, '', '')), ((('message_type',), False), (('payload', 'dimensions', 0, 'codes', 1, 'code'), False), (('payload', 'dimensions', 0, 'scheme'), False)), violated_STA_005_0),
)
