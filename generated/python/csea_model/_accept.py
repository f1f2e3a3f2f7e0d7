"""
Accept path: True is final, False means that the explaining validator decides.

Generated from the model by `csea model build`; edits are lost.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from csea_interop.core.builtins import *  # noqa: F403
from csea_interop.core.gate import elements
from csea_interop.core.media import has_media
from csea_interop.core.reader import within_profile

# Where open objects stand, and how deep each may nest.
OPEN = (((('extensions', True, '', ''), ('content', False, '', '')), 29),)

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


@cache
def shape() -> Callable[[Any], bool]:
    """
    The engine that knows the shape, made when it is first asked for.
    """
    import jsonschema_rs

    schema = json.loads(Path(__file__).with_name("_accept_schema.json").read_bytes())
    return jsonschema_rs.Draft4Validator(schema).is_valid


def open_objects_hold(m: Any) -> bool:
    """
    Whether what stands in open objects keeps to the text profile and holds no media.
    """
    for steps, depth in OPEN:
        for value, _, _ in elements(m, steps):
            if not within_profile(value, depth) or has_media(value):
                return False
    return True


def shape_holds(m: Any) -> bool:
    """
    Whether the shape of a message is clean beyond doubt, and no string in it might be media.
    """
    return shape()(m) and open_objects_hold(m)


def accept(m: Any, now: datetime) -> bool:
    """
    Whether a message is conformant beyond doubt, as of a moment.
    """
    return shape_holds(m) and rules_hold(m, now)


def rules_hold(m: Any, now: datetime) -> bool:
    once_1 = timestamp(m['created_at'])
    if not (timestamp(m['created_at']) <= (now + SPAN_1)):
        return False
    if ('supersedes' in m) and (m['message_id'] in m['supersedes']):
        return False
    if (m['message_type'] == 'report') and not ('recipients' in m):
        return False
    if ('in_reply_to' in m) and not (m['in_reply_to'] != m['message_id']):
        return False
    if (m['message_type'] == 'statistics') and not (m['governance']['data_state'] in SET_2):
        return False
    if not any((('sealed_digest' in x1) or (('actor' in x1) and (x1['actor'] == m['sender']['participant_id']))) for x1 in m['provenance']):
        return False
    if m['message_type'] == 'report':
        v1 = m['payload']
        let_targets_1 = ([x1['id'] for x1 in v1['children']] if ('children' in v1) else [])
        let_targets_1_set = frozenset(let_targets_1)
        let_targets_2 = ([x1['id'] for x1 in v1['accounts']] if ('accounts' in v1) else [])
        let_targets_2_set = frozenset(let_targets_2)
        let_targets_3 = ([x1['id'] for x1 in v1['content_items']] if ('content_items' in v1) else [])
        let_targets_3_set = frozenset(let_targets_3)
        if not (timestamp(v1['received_at']) <= once_1):
            return False
        if ((((('children' in v1) or ('accounts' in v1)) or ('interactions' in v1)) or ('observations' in v1)) or ('narratives' in v1)) and not (m['governance']['sensitivity'] == 'highly_restricted'):
            return False
        v2 = v1.get('children')
        if v2 is not None:
            if len(let_targets_1_set) != len(let_targets_1):
                return False
            for e2 in v2:
                if not (('age_assessments' in e2) or ('age_not_assessed_reason' in e2)):
                    return False
                v3 = e2.get('age_assessments')
                if v3 is not None:
                    for e3 in v3:
                        if (('years_min' in e3) and ('years_max' in e3)) and not (e3['years_min'] <= e3['years_max']):
                            return False
                        if ('maturity' in e3) and not (e3['basis'] == 'maturity'):
                            return False
                        if not (((('years_min' in e3) or ('years_max' in e3)) or ('maturity' in e3)) or ('not_assessable' in e3)):
                            return False
                        if not (timestamp(e3['at']) <= once_1):
                            return False
                        if (e3['basis'] == 'maturity'):
                            if not ((not ('years_min' in e3)) and (not ('years_max' in e3))):
                                return False
                            if not (e3['moment'] == 'at_capture'):
                                return False
                v3 = e2.get('legal_age_results')
                if v3 is not None:
                    if ('age_assessments' in e2) and not (len(contradicted_ages(v3, e2['age_assessments'])) == 0):
                        return False
                    for e3 in v3:
                        if ('from_basis' in e3) and not (e3['from_basis'] != 'maturity'):
                            return False
                        if (e3['result'] != 'undetermined') and not (('from_basis' in e3) or ('given_by' in e3)):
                            return False
        v2 = v1['incident']
        if (('earliest' in v2) and ('latest' in v2)) and not (timestamp(v2['earliest']) <= timestamp(v2['latest'])):
            return False
        v3 = v2.get('classifications')
        if v3 is not None:
            for e3 in v3:
                if (('code' in e3) and (e3['scheme'] in TABLE_scheme_codes)) and not (e3['code'] in TABLE_scheme_codes[e3['scheme']]):
                    return False
                if not ((e3['status'] == 'assessed') == ('code' in e3)):
                    return False
                if (e3['scheme'] == 'uk-category') and not ('jurisdiction' in e3):
                    return False
                if (('independent_assessments' in e3) and ('grade_minimum_assessments' in e3)) and not (e3['independent_assessments'] >= e3['grade_minimum_assessments']):
                    return False
        v2 = v1.get('content_items')
        if v2 is not None:
            if len(let_targets_3_set) != len(let_targets_3):
                return False
            let_others_4 = ([x1['participant_id'] for x1 in m['recipients'] if (x1['role'] != 'law_enforcement')] if ('recipients' in m) else [])
            for e2 in v2:
                if (('interpol_baseline' in e2) and (e2['interpol_baseline']['value'] in SET_3)) and not (e2['synthetic_status'] != 'not_assessed'):
                    return False
                v3 = e2.get('classifications')
                if v3 is not None:
                    for e3 in v3:
                        if (('code' in e3) and (e3['scheme'] in TABLE_scheme_codes)) and not (e3['code'] in TABLE_scheme_codes[e3['scheme']]):
                            return False
                        if not ((e3['status'] == 'assessed') == ('code' in e3)):
                            return False
                        if (e3['scheme'] == 'uk-category') and not ('jurisdiction' in e3):
                            return False
                        if (('independent_assessments' in e3) and ('grade_minimum_assessments' in e3)) and not (e3['independent_assessments'] >= e3['grade_minimum_assessments']):
                            return False
                v3 = e2.get('hashes')
                if v3 is not None:
                    if not ((not duplicates([x1['algorithm'] for x1 in v3])) or (((not duplicates([x1['algorithm'] for x1 in v3 if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'original'))])) and (not duplicates([x1['algorithm'] for x1 in v3 if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'transcoded'))]))) and (not duplicates([x1['algorithm'] for x1 in v3 if ((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and (not ('over' in x1)))])))):
                        return False
                    for e3 in v3:
                        if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(e3['value']) == TABLE_hash_algorithm_digest_hex_length[e3['algorithm']]):
                            return False
                        if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_4(e3['value']) is not None):
                            return False
                        v4 = e3.get('match')
                        if v4 is not None:
                            if ((v4['kind'] == 'exact') and (e3['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in v4):
                                return False
                            if (e3['algorithm'] in SET_5) and not (v4['kind'] == 'exact'):
                                return False
                            if ((v4['kind'] == 'exact') and ('distance' in v4)) and not (v4['distance'] == 0):
                                return False
                v3 = e2.get('locations')
                if v3 is not None:
                    for e3 in v3:
                        v4 = e3.get('ip_address')
                        if v4 is not None:
                            if not ip_address(v4):
                                return False
                        v4 = e3.get('url')
                        if v4 is not None:
                            if contains_credentials(v4):
                                return False
                            if contains_secret(v4):
                                return False
                v3 = e2.get('views')
                if v3 is not None:
                    for e3 in v3:
                        if not (timestamp(e3['at']) <= once_1):
                            return False
                v3 = e2.get('children')
                if v3 is not None:
                    for e3 in v3:
                        if not (e3 in let_targets_1_set):
                            return False
                v3 = e2.get('technical')
                if v3 is not None:
                    if ('capture_location' in v3) and not (len(let_others_4) == 0):
                        return False
        v2 = v1.get('observations')
        if v2 is not None:
            if duplicates([x1['id'] for x1 in v2]):
                return False
            for e2 in v2:
                if not (timestamp(e2['at']) <= once_1):
                    return False
                v3 = e2.get('ip_address')
                if v3 is not None:
                    if not ip_address(v3):
                        return False
                v3 = e2.get('account')
                if v3 is not None:
                    if not (v3 in let_targets_2_set):
                        return False
                v3 = e2.get('device_id')
                if v3 is not None:
                    if contains_credentials(v3):
                        return False
                    if contains_secret(v3):
                        return False
        v2 = v1.get('involvements')
        if v2 is not None:
            let_targets_5 = ([x1['id'] for x1 in v1['interactions']] if ('interactions' in v1) else [])
            let_targets_5_set = frozenset(let_targets_5)
            let_targets_6 = ([x1['id'] for x1 in v1['observations']] if ('observations' in v1) else [])
            let_targets_6_set = frozenset(let_targets_6)
            for e2 in v2:
                if ('at' in e2) and not (timestamp(e2['at']) <= once_1):
                    return False
                if not (('item' in e2) or ('interaction' in e2)):
                    return False
                v3 = e2['account']
                if not (v3 in let_targets_2_set):
                    return False
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_3_set):
                        return False
                v3 = e2.get('interaction')
                if v3 is not None:
                    if not (v3 in let_targets_5_set):
                        return False
                v3 = e2.get('observation')
                if v3 is not None:
                    if not (v3 in let_targets_6_set):
                        return False
        v2 = v1.get('actions_taken')
        if v2 is not None:
            for e2 in v2:
                if not (timestamp(e2['at']) <= once_1):
                    return False
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_3_set):
                        return False
                v3 = e2.get('account')
                if v3 is not None:
                    if not (v3 in let_targets_2_set):
                        return False
        v2 = v1.get('takedowns')
        if v2 is not None:
            for e2 in v2:
                if (('notice_at' in e2) and ('removed_at' in e2)) and not (timestamp(e2['notice_at']) <= timestamp(e2['removed_at'])):
                    return False
                if (('removed_at' in e2) and ('rechecked_at' in e2)) and not (timestamp(e2['removed_at']) <= timestamp(e2['rechecked_at'])):
                    return False
                if e2['hold']:
                    if ('hold_until' in e2) and not (timestamp(e2['hold_until']) > once_1):
                        return False
                    if not (e2['status'] != 'sent'):
                        return False
                v3 = e2.get('item')
                if v3 is not None:
                    if not (v3 in let_targets_3_set):
                        return False
        v2 = v1.get('interactions')
        if v2 is not None:
            if duplicates([x1['id'] for x1 in v2]):
                return False
            for e2 in v2:
                if (('first_at' in e2) and ('last_at' in e2)) and not (timestamp(e2['first_at']) <= timestamp(e2['last_at'])):
                    return False
                v3 = e2.get('parties')
                if v3 is not None:
                    for e3 in v3:
                        if not (e3 in let_targets_2_set):
                            return False
                v3 = e2.get('children')
                if v3 is not None:
                    for e3 in v3:
                        if not (e3 in let_targets_1_set):
                            return False
        v2 = v1.get('accounts')
        if v2 is not None:
            if len(let_targets_2_set) != len(let_targets_2):
                return False
            let_others_7 = ([x1['participant_id'] for x1 in m['recipients'] if (not (x1['role'] in SET_6))] if ('recipients' in m) else [])
            for e2 in v2:
                v3 = e2.get('actions')
                if v3 is not None:
                    for e3 in v3:
                        if ('reversed_at' in e3) and not (timestamp(e3['at']) <= timestamp(e3['reversed_at'])):
                            return False
                v3 = e2.get('child_ref')
                if v3 is not None:
                    if not (v3 in let_targets_1_set):
                        return False
                v3 = e2.get('associated_with')
                if v3 is not None:
                    if not (v3 != e2['id']):
                        return False
                    if not (v3 in let_targets_2_set):
                        return False
                v3 = e2.get('identifiers')
                if v3 is not None:
                    for e3 in v3:
                        if ((e3['type'] in TABLE_identifier_type_contact) and (('child_ref' in e2) or (('holder_is_minor' in e2) and (e2['holder_is_minor'] == 'yes')))) and not (e2['role'] == 'affected_child'):
                            return False
                        if ((e3['type'] in TABLE_identifier_type_contact) and (e2['role'] == 'affected_child')) and not (len(let_others_7) == 0):
                            return False
                        v4 = e3['value']
                        if contains_credentials(v4):
                            return False
                        if contains_secret(v4):
                            return False
        v2 = v1.get('narratives')
        if v2 is not None:
            for e2 in v2:
                if (('translator' in e2) or ('translation_tool' in e2)) and not ('original_language' in e2):
                    return False
                if ('original_language' in e2):
                    if not (('translator' in e2) or ('translation_tool' in e2)):
                        return False
                    if not (e2['original_language'] != e2['language']):
                        return False
                v3 = e2['text']
                if contains_secret(v3):
                    return False
        v2 = v1.get('item_relations')
        if v2 is not None:
            for e2 in v2:
                if not (e2['item'] != e2['related_item']):
                    return False
                v3 = e2['item']
                if not (v3 in let_targets_3_set):
                    return False
                v3 = e2['related_item']
                if not (v3 in let_targets_3_set):
                    return False
    v1 = m.get('extensions')
    if v1 is not None:
        for e1 in v1:
            if e1['critical']:
                return False
            v2 = e1['namespace']
            if contains_credentials(v2):
                return False
            if contains_secret(v2):
                return False
    if m['message_type'] == 'statistics':
        v1 = m['payload']
        let_targets_8 = ([x1['id'] for x1 in v1['dimensions']] if ('dimensions' in v1) else [])
        let_targets_8_set = frozenset(let_targets_8)
        v2 = v1['period']
        if not (midnight(v2['start']) <= midnight(v2['end'])):
            return False
        if not (midnight(v2['start']) <= (once_1 + SPAN_7)):
            return False
        v2 = v1['observations']
        if repeated_cells(v2):
            return False
        if (unknown_cells(v2, v1['dimensions']) if ('dimensions' in v1) else []):
            return False
        if (revealed_cells(v2, v1['totals']) if ('totals' in v1) else []):
            return False
        for e2 in v2:
            if ((('suppression' in v1) and ('value' in e2)) and (e2['value'] > 0)) and not (e2['value'] >= v1['suppression']['threshold']):
                return False
            if ('value' in e2) and not (e2['status'] in SET_8):
                return False
            if (e2['status'] in SET_8) and not ('value' in e2):
                return False
            v3 = e2.get('coordinates')
            if v3 is not None:
                for e3 in v3:
                    v4 = e3['dimension']
                    if not (v4 in let_targets_8_set):
                        return False
        v2 = v1.get('totals')
        if v2 is not None:
            if differing_totals(v1['observations'], v2):
                return False
            for e2 in v2:
                v3 = e2.get('coordinates')
                if v3 is not None:
                    for e3 in v3:
                        v4 = e3['dimension']
                        if not (v4 in let_targets_8_set):
                            return False
        v2 = v1.get('dimensions')
        if v2 is not None:
            if len(let_targets_8_set) != len(let_targets_8):
                return False
            for e2 in v2:
                if not (not duplicates([x1['code'] for x1 in e2['codes']])):
                    return False
                v3 = e2['label']
                if contains_secret(v3):
                    return False
                v3 = e2['codes']
                for e3 in v3:
                    if ((('scheme' in e2) and (e2['scheme'] == 'iso-3166-1-alpha-3')) and (e3['code'] in TABLE_withdrawn_area_withdrawn_on)) and not (midnight(v1['period']['start']) < midnight(TABLE_withdrawn_area_withdrawn_on[e3['code']])):
                        return False
                    if not (e3['code'] != 'not_stated'):
                        return False
                    if (((('scheme' in e2) and (e2['scheme'] in TABLE_scheme_codes)) and (e3['code'] != 'not_stated')) and (not (e3['code'] in TABLE_withdrawn_area_withdrawn_on))) and not (e3['code'] in TABLE_scheme_codes[e2['scheme']]):
                        return False
                    v4 = e3['label']
                    if contains_secret(v4):
                        return False
        v2 = v1['publisher']
        v3 = v2.get('contact')
        if v3 is not None:
            if contains_credentials(v3):
                return False
            if contains_secret(v3):
                return False
        v2 = v1.get('source')
        if v2 is not None:
            v3 = v2.get('url')
            if v3 is not None:
                if contains_credentials(v3):
                    return False
                if contains_secret(v3):
                    return False
        v2 = v1.get('coverage')
        if v2 is not None:
            if contains_secret(v2):
                return False
        v2 = v1['deduplication']
        v3 = v2.get('note')
        if v3 is not None:
            if contains_secret(v3):
                return False
        v2 = v1.get('breaks_in_series')
        if v2 is not None:
            for e2 in v2:
                v3 = e2['note']
                if contains_secret(v3):
                    return False
    v1 = m.get('supplements')
    if v1 is not None:
        if (m['message_id'] in v1):
            return False
        let_replaced_9 = (m['supersedes'] if ('supersedes' in m) else [])
        let_replaced_9_set = frozenset(let_replaced_9)
        for e1 in v1:
            if (e1 in let_replaced_9_set):
                return False
    v1 = m.get('batch')
    if v1 is not None:
        if not (v1['position'] <= v1['count']):
            return False
    v1 = m.get('recipients')
    if v1 is not None:
        if duplicates([x1['participant_id'] for x1 in v1]):
            return False
        let_admitted_10 = (m['governance']['handling']['sharing_group']['admitted_roles'] if ((('handling' in m['governance']) and ('sharing_group' in m['governance']['handling'])) and ('admitted_roles' in m['governance']['handling']['sharing_group'])) else [])
        let_admitted_10_set = frozenset(let_admitted_10)
        for e1 in v1:
            if (len(let_admitted_10) > 0) and not (e1['role'] in let_admitted_10_set):
                return False
            v2 = e1.get('contact')
            if v2 is not None:
                if contains_credentials(v2):
                    return False
                if contains_secret(v2):
                    return False
    v1 = m['governance']
    if not (v1['purpose'] in v1['permitted_purposes']):
        return False
    if (v1['purpose'] != v1['original_purpose']) and not any((('activity' in x1) and (x1['activity'] == 'repurposed')) for x1 in m['provenance']):
        return False
    if not any(((x1['instrument']['scheme'] != 'csea-legal-instrument') or (not (x1['instrument']['code'] in TABLE_legal_instrument_reference_only))) for x1 in v1['disclosure_basis']):
        return False
    if (v1['data_state'] == 'identifiable') and not ('retention' in v1):
        return False
    v2 = v1['original_purpose']
    if (v2 in TABLE_purpose_prohibited):
        return False
    v2 = v1['purpose']
    if (v2 in TABLE_purpose_prohibited):
        return False
    v2 = v1['permitted_purposes']
    for e2 in v2:
        if (e2 in TABLE_purpose_prohibited):
            return False
    v2 = v1.get('handling')
    if v2 is not None:
        if (('tlp' in v2) and (v2['tlp'] == 'CLEAR')) and not (v1['sensitivity'] == 'public'):
            return False
        if (((('user_notified' in v2) and ('affected_party_notification' in v2)) and (v2['affected_party_notification']['value'] == 'must_not')) and ((not ('ends_at' in v2['affected_party_notification'])) or (once_1 < (midnight(v2['affected_party_notification']['ends_at']) + SPAN_9)))) and not (v2['user_notified'] != 'yes'):
            return False
        if (v1['sensitivity'] in SET_10) and not ('tlp' in v2):
            return False
        v3 = v2.get('affected_party_notification')
        if v3 is not None:
            if (v3['value'] == 'must_not') and not (('ends_at' in v3) or ('review_at' in v3)):
                return False
    v2 = v1['disclosure_basis']
    for e2 in v2:
        if ('valid_from' in e2) and not (midnight(e2['valid_from']) <= (once_1 + SPAN_7)):
            return False
        if ('valid_until' in e2) and not (once_1 < (midnight(e2['valid_until']) + SPAN_11)):
            return False
        if (e2['instrument']['scheme'] == 'csea-legal-instrument'):
            if (e2['instrument']['code'] in TABLE_legal_instrument_valid_from) and not (midnight(TABLE_legal_instrument_valid_from[e2['instrument']['code']]) <= (once_1 + SPAN_7)):
                return False
            if (e2['instrument']['code'] in TABLE_legal_instrument_valid_until) and not (once_1 < (midnight(TABLE_legal_instrument_valid_until[e2['instrument']['code']]) + SPAN_11)):
                return False
    v2 = v1.get('retention')
    if v2 is not None:
        for e2 in v2:
            if (('minimum' in e2) and ('maximum' in e2)) and longer(e2['minimum'], e2['maximum']):
                return False
    v2 = v1.get('raised')
    if v2 is not None:
        for e2 in v2:
            if not resolve(m, e2['pointer']):
                return False
            if ((e2['sensitivity'] in TABLE_sensitivity_rank) and (v1['sensitivity'] in TABLE_sensitivity_rank)) and not (TABLE_sensitivity_rank[e2['sensitivity']] <= TABLE_sensitivity_rank[v1['sensitivity']]):
                return False
            if not (e2['sensitivity'] != 'public'):
                return False
    v2 = v1.get('rights')
    if v2 is not None:
        v3 = v2.get('contact')
        if v3 is not None:
            if contains_credentials(v3):
                return False
            if contains_secret(v3):
                return False
    v1 = m['provenance']
    for i1, e1 in enumerate(v1):
        if not (e1['sequence'] == (i1 + 1)):
            return False
        if not (((((((((not ('activity' in e1)) and (not ('actor' in e1))) and (not ('role' in e1))) and (not ('at' in e1))) and (not ('tool' in e1))) and (not ('purpose' in e1))) and (not ('changes' in e1))) and (not ('content_digest' in e1))) if ('sealed_digest' in e1) else (((('activity' in e1) and ('actor' in e1)) and ('role' in e1)) and ('at' in e1))):
            return False
        if (('previous_step_digest' in e1) and (i1 > 0)) and not (e1['previous_step_digest'] == step_digest(v1[(i1 - 1)])):
            return False
        if (('content_digest' in e1) and (i1 == (len(v1) - 1))) and not (e1['content_digest'] == content_digest(m)):
            return False
        if (((i1 > 0) and ('at' in e1)) and ('at' in v1[(i1 - 1)])) and not (timestamp(v1[(i1 - 1)]['at']) <= timestamp(e1['at'])):
            return False
        if (('activity' in e1) and (e1['activity'] == 'converted')) and not ('tool' in e1):
            return False
        if ('at' in e1) and not (timestamp(e1['at']) <= once_1):
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
        if contains_secret(v2):
            return False
    v1 = m.get('methodology')
    if v1 is not None:
        v2 = v1.get('note')
        if v2 is not None:
            if contains_secret(v2):
                return False
    return True
