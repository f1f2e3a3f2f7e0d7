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

TABLE_discouraged_terms = {'en': frozenset(['child pornography', 'child porn', 'kiddy porn', 'child prostitute', 'child prostitution', 'child sex tourism', 'revenge porn'])}
TABLE_hash_algorithm_digest_hex_length = {'md5': 32, 'sha1': 40, 'sha256': 64, 'sha512': 128, 'pdq': 64}
TABLE_hash_algorithm_perceptual = frozenset(['pdq', 'vpdq', 'photodna', 'tmk_pdqf', 'ssvh_pdna', 'ssvh_safer_hash', 'videntifier', 'tlsh'])
TABLE_identifier_type_contact = frozenset(['email_address', 'phone_number'])
TABLE_legal_instrument_reference_only = frozenset(['coe_lanzarote_convention', 'coe_budapest_convention'])
TABLE_legal_instrument_valid_from = {'eu_regulation_2016_679': '2018-05-25', 'eu_directive_2016_680': '2018-05-06', 'eu_regulation_2021_1232': '2021-08-02', 'eu_regulation_2022_2065_a18': '2024-02-17', 'eu_regulation_2023_1543': '2026-08-18', 'uk_osa_2023_s66': '2026-04-07', 'uk_si_2026_268': '2026-04-07'}
TABLE_legal_instrument_valid_until = {'eu_regulation_2021_1232': '2026-04-03'}
TABLE_national_schemes = frozenset(['uk-category', 'uk-sap', 'vics-category-us'])
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
    if (m['message_type'] in SET_2) and not ('recipients' in m):
        return False
    if (m['message_type'] == 'statistics') and not (m['governance']['data_state'] in SET_3):
        return False
    if not any((('sealed_digest' in x1) or (('actor' in x1) and (x1['actor'] == m['sender']['participant_id']))) for x1 in m['provenance']):
        return False
    if (m['message_type'] in SET_4):
        if (m['governance']['data_state'] in SET_5):
            return False
        if not ('recipients' in m):
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
        if (((('minor_to_minor' in v1['incident']) and (v1['incident']['minor_to_minor'] == 'yes')) and ('accounts' in v1)) and any((x1['role'] == 'reported') for x1 in v1['accounts'])) and not any(((x1['role'] == 'reported') and ((not ('holder_is_minor' in x1)) or (x1['holder_is_minor'] != 'no'))) for x1 in v1['accounts']):
            return False
        if (m['completeness'] != 'supplement') and not ((((('content_items' in v1) or ('accounts' in v1)) or ('interactions' in v1)) or ('observations' in v1)) or ('narratives' in v1)):
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
        if (('minor_to_minor' in v2) and (v2['minor_to_minor'] == 'yes')) and not (('diversion_handling' in v2) and (v2['diversion_handling'] != 'no')):
            return False
        v3 = v2.get('classifications')
        if v3 is not None:
            for e3 in v3:
                if (('code' in e3) and (e3['scheme'] in TABLE_scheme_codes)) and not (e3['code'] in TABLE_scheme_codes[e3['scheme']]):
                    return False
                if not ((e3['status'] == 'assessed') == ('code' in e3)):
                    return False
                if (e3['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in e3):
                    return False
                if (('independent_assessments' in e3) and ('grade_minimum_assessments' in e3)) and not (e3['independent_assessments'] >= e3['grade_minimum_assessments']):
                    return False
        v3 = v2['urgency']
        if (v3['threat_to_life'] == 'yes') and not (('out_of_band_contact' in v3) and (v3['out_of_band_contact'] == 'made')):
            return False
        v2 = v1.get('content_items')
        if v2 is not None:
            if len(let_targets_3_set) != len(let_targets_3):
                return False
            let_others_4 = ([x1['participant_id'] for x1 in m['recipients'] if (x1['role'] != 'law_enforcement')] if ('recipients' in m) else [])
            for e2 in v2:
                if (('interpol_baseline' in e2) and (e2['interpol_baseline']['value'] in SET_6)) and not (e2['synthetic_status'] != 'not_assessed'):
                    return False
                v3 = e2.get('classifications')
                if v3 is not None:
                    for e3 in v3:
                        if (('code' in e3) and (e3['scheme'] in TABLE_scheme_codes)) and not (e3['code'] in TABLE_scheme_codes[e3['scheme']]):
                            return False
                        if not ((e3['status'] == 'assessed') == ('code' in e3)):
                            return False
                        if (e3['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in e3):
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
                        if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_7(e3['value']) is not None):
                            return False
                        v4 = e3.get('match')
                        if v4 is not None:
                            if ((v4['kind'] == 'exact') and (e3['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in v4):
                                return False
                            if (e3['algorithm'] in SET_8) and not (v4['kind'] == 'exact'):
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
                v3 = e2.get('languages')
                if v3 is not None:
                    for e3 in v3:
                        if repeats_variant(e3):
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
            let_others_7 = ([x1['participant_id'] for x1 in m['recipients'] if (not (x1['role'] in SET_9))] if ('recipients' in m) else [])
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
                if mentions(e2['text'], e2['language'], TABLE_discouraged_terms):
                    return False
                v3 = e2['language']
                if repeats_variant(v3):
                    return False
                v3 = e2.get('original_language')
                if v3 is not None:
                    if not (('translator' in e2) or ('translation_tool' in e2)):
                        return False
                    if not (v3 != e2['language']):
                        return False
                    if repeats_variant(v3):
                        return False
                v3 = e2['text']
                if contains_secret(v3):
                    return False
                if quotes_conversation(v3):
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
    if m['message_type'] == 'outcome':
        v1 = m['payload']
        let_named_8 = (v1['about']['items'] if ('items' in v1['about']) else [])
        let_named_8_set = frozenset(let_named_8)
        if ('in_reply_to' in m) and not (m['in_reply_to'] == v1['about']['message_id']):
            return False
        if not (timestamp(v1['received_at']) <= once_1):
            return False
        if (v1['stage'] == 'receipt') and not ((((not ('results' in v1)) and (not ('safeguarding_results' in v1))) and (not ('withdrawal_actions_done' in v1))) and (not (('handling_status' in v1) and (v1['handling_status'] == 'closed')))):
            return False
        if (v1['stage'] == 'outcome') and not ((((('handling_status' in v1) or ('results' in v1)) or ('missing_information' in v1)) or ('safeguarding_results' in v1)) or ('withdrawal_actions_done' in v1)):
            return False
        if not (v1['about']['message_id'] != m['message_id']):
            return False
        v2 = v1.get('results')
        if v2 is not None:
            for e2 in v2:
                if not (timestamp(e2['at']) <= once_1):
                    return False
                if ('item' in e2) and not (e2['item'] in let_named_8_set):
                    return False
                if (e2['result']['scheme'] in TABLE_scheme_codes) and not (e2['result']['code'] in TABLE_scheme_codes[e2['result']['scheme']]):
                    return False
                if ((e2['result']['scheme'] == 'csea-outcome') and (e2['result']['code'] == 'false_positive')) and not (('disagreements' in e2) and any((x1['assessed']['status'] == 'assessed') for x1 in e2['disagreements'])):
                    return False
                if (('appeal' in e2) and ('at' in e2['appeal'])) and not (timestamp(e2['at']) <= timestamp(e2['appeal']['at'])):
                    return False
                if ('duplicate_of' in e2):
                    if (e2['duplicate_of']['message_id'] == v1['about']['message_id']) and not ((('item' in e2) and ('items' in e2['duplicate_of'])) and (not (e2['item'] in e2['duplicate_of']['items']))):
                        return False
                    if (e2['result']['scheme'] == 'csea-outcome') and not (e2['result']['code'] == 'duplicate'):
                        return False
                v3 = e2.get('disagreements')
                if v3 is not None:
                    for e3 in v3:
                        if (('code' in e3['assessed']) and (e3['stated']['scheme'] == e3['assessed']['scheme'])) and not (e3['stated']['code'] != e3['assessed']['code']):
                            return False
                        v4 = e3['assessed']
                        if (('code' in v4) and (v4['scheme'] in TABLE_scheme_codes)) and not (v4['code'] in TABLE_scheme_codes[v4['scheme']]):
                            return False
                        if not ((v4['status'] == 'assessed') == ('code' in v4)):
                            return False
                        if (v4['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in v4):
                            return False
                        if (('independent_assessments' in v4) and ('grade_minimum_assessments' in v4)) and not (v4['independent_assessments'] >= v4['grade_minimum_assessments']):
                            return False
        v2 = v1.get('missing_information')
        if v2 is not None:
            for e2 in v2:
                if ('item' in e2) and not (e2['item'] in let_named_8_set):
                    return False
                if (m['sender']['role'] == 'law_enforcement') and not ('basis' in e2):
                    return False
                if ('basis' in e2) and not ((e2['basis'] == 'legal_process') == ('legal_process' in e2)):
                    return False
    if m['message_type'] == 'hash_set':
        v1 = m['payload']
        v2 = v1['entries']
        if contradicted_entries(v2):
            return False
        if duplicates([x1['id'] for x1 in v2]):
            return False
        let_targets_9 = ([x1['id'] for x1 in v1['sources']] if ('sources' in v1) else [])
        let_targets_9_set = frozenset(let_targets_9)
        let_targets_10 = ([x1['id'] for x1 in v1['permissions']] if ('permissions' in v1) else [])
        let_targets_10_set = frozenset(let_targets_10)
        for e2 in v2:
            if not ((not duplicates([x1['algorithm'] for x1 in e2['hashes']])) or (((not duplicates([x1['algorithm'] for x1 in e2['hashes'] if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'original'))])) and (not duplicates([x1['algorithm'] for x1 in e2['hashes'] if (((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and ('over' in x1)) and (x1['over'] == 'transcoded'))]))) and (not duplicates([x1['algorithm'] for x1 in e2['hashes'] if ((not (x1['algorithm'] in TABLE_hash_algorithm_perceptual)) and (not ('over' in x1)))])))):
                return False
            if e2['operation'] == 'add':
                v3 = e2['record']
                v4 = v3.get('classifications')
                if v4 is not None:
                    for e4 in v4:
                        if (('code' in e4) and (e4['scheme'] in TABLE_scheme_codes)) and not (e4['code'] in TABLE_scheme_codes[e4['scheme']]):
                            return False
                        if not ((e4['status'] == 'assessed') == ('code' in e4)):
                            return False
                        if (e4['scheme'] in TABLE_national_schemes) and not ('jurisdiction' in e4):
                            return False
                        if (('independent_assessments' in e4) and ('grade_minimum_assessments' in e4)) and not (e4['independent_assessments'] >= e4['grade_minimum_assessments']):
                            return False
                v4 = v3.get('votes')
                if v4 is not None:
                    if not (not duplicates([x1['by'] for x1 in v4])):
                        return False
                    for e4 in v4:
                        if (e4['opinion'] == 'negative') and not ('reason' in e4):
                            return False
                v4 = v3.get('disputes')
                if v4 is not None:
                    if (('classifications' in v3) and any((not ('settled_at' in x1)) for x1 in v4)) and not all((('disputed' in x1) and x1['disputed']) for x1 in v3['classifications']):
                        return False
                    for e4 in v4:
                        if ('settled_at' in e4) and not (timestamp(e4['raised_at']) <= timestamp(e4['settled_at'])):
                            return False
                v4 = v3['source']
                if not (v4 in let_targets_9_set):
                    return False
                v4 = v3['permission']
                if not (v4 in let_targets_10_set):
                    return False
            v3 = e2['hashes']
            for e3 in v3:
                if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(e3['value']) == TABLE_hash_algorithm_digest_hex_length[e3['algorithm']]):
                    return False
                if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_7(e3['value']) is not None):
                    return False
                v4 = e3.get('match')
                if v4 is not None:
                    if ((v4['kind'] == 'exact') and (e3['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in v4):
                        return False
                    if (e3['algorithm'] in SET_8) and not (v4['kind'] == 'exact'):
                        return False
                    if ((v4['kind'] == 'exact') and ('distance' in v4)) and not (v4['distance'] == 0):
                        return False
        v2 = v1.get('permissions')
        if v2 is not None:
            if duplicates([x1['id'] for x1 in v2]):
                return False
            for e2 in v2:
                if (('participants' in e2) and ('recipients' in m)) and not all((x1['participant_id'] in e2['participants']) for x1 in m['recipients']):
                    return False
                if (('roles' in e2) and ('recipients' in m)) and not all((x1['role'] in e2['roles']) for x1 in m['recipients']):
                    return False
                if (('countries' in e2) and ('recipients' in m)) and not all((('country' in x1) and (x1['country'] in e2['countries'])) for x1 in m['recipients']):
                    return False
                if not ((('participants' in e2) or ('roles' in e2)) or ('countries' in e2)):
                    return False
        v2 = v1['part']
        if not (v2['position'] <= v2['count']):
            return False
        v2 = v1.get('sources')
        if v2 is not None:
            if duplicates([x1['id'] for x1 in v2]):
                return False
    v1 = m.get('extensions')
    if v1 is not None:
        for e1 in v1:
            if e1['critical']:
                return False
            if holds_secret(e1['content']):
                return False
            v2 = e1['namespace']
            if contains_credentials(v2):
                return False
            if contains_secret(v2):
                return False
    if m['message_type'] == 'signal':
        v1 = m['payload']
        if not (timestamp(v1['expires_at']) > once_1):
            return False
        if (timestamp(v1['expires_at']) > once_1) and not (timestamp(v1['expires_at']) > now):
            return False
        if (('confidence' in v1) and (v1['confidence'] == 'high')) and not (v1['review']['state'] in TABLE_review_state_reviewed):
            return False
        if (('first_seen_at' in v1) and ('last_seen_at' in v1)) and not (timestamp(v1['first_seen_at']) <= timestamp(v1['last_seen_at'])):
            return False
        if not (('harm_types' in v1) or ('violation_types' in v1)):
            return False
        if ('programme' in v1) and not (('handling' in m['governance']) and ('sharing_group' in m['governance']['handling'])):
            return False
        if v1['indicator_type'] == 'content_hash':
            v2 = v1['indicator']
            v3 = v2['hashes']
            for e3 in v3:
                if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (code_points(e3['value']) == TABLE_hash_algorithm_digest_hex_length[e3['algorithm']]):
                    return False
                if (e3['algorithm'] in TABLE_hash_algorithm_digest_hex_length) and not (MATCH_7(e3['value']) is not None):
                    return False
                if ('match' in e3):
                    return False
                v4 = e3.get('match')
                if v4 is not None:
                    if ((v4['kind'] == 'exact') and (e3['algorithm'] in TABLE_hash_algorithm_perceptual)) and not ('distance' in v4):
                        return False
                    if (e3['algorithm'] in SET_8) and not (v4['kind'] == 'exact'):
                        return False
                    if ((v4['kind'] == 'exact') and ('distance' in v4)) and not (v4['distance'] == 0):
                        return False
        if v1['indicator_type'] == 'network_address':
            v2 = v1['indicator']
            v3 = v2['ip_address']
            if not ip_address(v3):
                return False
        if v1['indicator_type'] == 'account':
            v2 = v1['indicator']
            if (('holder_is_minor' in v2) and (v2['holder_is_minor'] == 'yes')) and any((x1['type'] in TABLE_identifier_type_contact) for x1 in v2['identifiers']):
                return False
            v3 = v2['identifiers']
            for e3 in v3:
                v4 = e3['value']
                if contains_credentials(v4):
                    return False
                if contains_secret(v4):
                    return False
        if v1['indicator_type'] == 'web_address':
            v2 = v1['indicator']
            v3 = v2['url']
            if contains_credentials(v3):
                return False
            if contains_secret(v3):
                return False
        v2 = v1['review']
        if not ((v2['state'] in TABLE_review_state_reviewed) == ('at' in v2)):
            return False
        if ('at' in v2) and not (timestamp(v2['at']) <= once_1):
            return False
    if m['message_type'] == 'statistics':
        v1 = m['payload']
        let_targets_11 = ([x1['id'] for x1 in v1['dimensions']] if ('dimensions' in v1) else [])
        let_targets_11_set = frozenset(let_targets_11)
        v2 = v1['period']
        if not (midnight(v2['start']) <= midnight(v2['end'])):
            return False
        if not (midnight(v2['start']) <= (once_1 + SPAN_10)):
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
            if ('value' in e2) and not (e2['status'] in SET_11):
                return False
            if (e2['status'] in SET_11) and not ('value' in e2):
                return False
            v3 = e2.get('coordinates')
            if v3 is not None:
                for e3 in v3:
                    v4 = e3['dimension']
                    if not (v4 in let_targets_11_set):
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
                        if not (v4 in let_targets_11_set):
                            return False
        v2 = v1.get('dimensions')
        if v2 is not None:
            if len(let_targets_11_set) != len(let_targets_11):
                return False
            for e2 in v2:
                if not (not duplicates([x1['code'] for x1 in e2['codes']])):
                    return False
                v3 = e2['label']
                if contains_secret(v3):
                    return False
                if quotes_conversation(v3):
                    return False
                v3 = e2['codes']
                for e3 in v3:
                    if ((('scheme' in e2) and (e2['scheme'] == 'iso-3166-1-alpha-3')) and (e3['code'] in TABLE_withdrawn_area_withdrawn_on)) and not (midnight(v1['period']['start']) < midnight(TABLE_withdrawn_area_withdrawn_on[e3['code']])):
                        return False
                    if (((('scheme' in e2) and (e2['scheme'] in TABLE_scheme_codes)) and (e3['code'] != 'not_stated')) and (not (e3['code'] in TABLE_withdrawn_area_withdrawn_on))) and not (e3['code'] in TABLE_scheme_codes[e2['scheme']]):
                        return False
                    v4 = e3['label']
                    if contains_secret(v4):
                        return False
                    if quotes_conversation(v4):
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
            if quotes_conversation(v2):
                return False
        v2 = v1['deduplication']
        v3 = v2.get('note')
        if v3 is not None:
            if contains_secret(v3):
                return False
            if quotes_conversation(v3):
                return False
        v2 = v1.get('breaks_in_series')
        if v2 is not None:
            for e2 in v2:
                v3 = e2['note']
                if contains_secret(v3):
                    return False
                if quotes_conversation(v3):
                    return False
    v1 = m.get('supplements')
    if v1 is not None:
        if (m['message_id'] in v1):
            return False
        let_replaced_12 = (m['supersedes'] if ('supersedes' in m) else [])
        let_replaced_12_set = frozenset(let_replaced_12)
        for e1 in v1:
            if (e1 in let_replaced_12_set):
                return False
    v1 = m.get('batch')
    if v1 is not None:
        if not (v1['position'] <= v1['count']):
            return False
    v1 = m.get('recipients')
    if v1 is not None:
        if duplicates([x1['participant_id'] for x1 in v1]):
            return False
        let_admitted_13 = (m['governance']['handling']['sharing_group']['admitted_roles'] if ((('handling' in m['governance']) and ('sharing_group' in m['governance']['handling'])) and ('admitted_roles' in m['governance']['handling']['sharing_group'])) else [])
        let_admitted_13_set = frozenset(let_admitted_13)
        for e1 in v1:
            if (len(let_admitted_13) > 0) and not (e1['role'] in let_admitted_13_set):
                return False
            v2 = e1.get('contact')
            if v2 is not None:
                if contains_credentials(v2):
                    return False
                if contains_secret(v2):
                    return False
    v1 = m['language']
    if repeats_variant(v1):
        return False
    v1 = m.get('methodology')
    if v1 is not None:
        v2 = v1.get('note')
        if v2 is not None:
            if mentions(v2, m['language'], TABLE_discouraged_terms):
                return False
            if contains_secret(v2):
                return False
            if quotes_conversation(v2):
                return False
    v1 = m['governance']
    if not (v1['purpose'] in v1['permitted_purposes']):
        return False
    if not any(((x1['instrument']['scheme'] != 'csea-legal-instrument') or (not (x1['instrument']['code'] in TABLE_legal_instrument_reference_only))) for x1 in v1['disclosure_basis']):
        return False
    if (v1['data_state'] == 'identifiable') and not ('retention' in v1):
        return False
    if (v1['purpose'] != v1['original_purpose']):
        if not any((('sealed_digest' in x1) or (('activity' in x1) and (x1['activity'] == 'repurposed'))) for x1 in m['provenance']):
            return False
        if any(('sealed_digest' in x1) for x1 in m['provenance']) and not any((('activity' in x1) and (x1['activity'] == 'repurposed')) for x1 in m['provenance']):
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
        if (((('user_notified' in v2) and ('affected_party_notification' in v2)) and (v2['affected_party_notification']['value'] == 'must_not')) and ((not ('ends_at' in v2['affected_party_notification'])) or (once_1 < (midnight(v2['affected_party_notification']['ends_at']) + SPAN_12)))) and not (v2['user_notified'] != 'yes'):
            return False
        if (v1['sensitivity'] in SET_13) and not ('tlp' in v2):
            return False
        v3 = v2.get('affected_party_notification')
        if v3 is not None:
            if (v3['value'] == 'must_not') and not (('ends_at' in v3) or ('review_at' in v3)):
                return False
    v2 = v1['disclosure_basis']
    for e2 in v2:
        if ('valid_from' in e2) and not (midnight(e2['valid_from']) <= (once_1 + SPAN_10)):
            return False
        if ('valid_until' in e2) and not (once_1 < (midnight(e2['valid_until']) + SPAN_14)):
            return False
        if (e2['instrument']['scheme'] == 'csea-legal-instrument'):
            if (e2['instrument']['code'] in TABLE_legal_instrument_valid_from) and not (midnight(TABLE_legal_instrument_valid_from[e2['instrument']['code']]) <= (once_1 + SPAN_10)):
                return False
            if (e2['instrument']['code'] in TABLE_legal_instrument_valid_until) and not (once_1 < (midnight(TABLE_legal_instrument_valid_until[e2['instrument']['code']]) + SPAN_14)):
                return False
    v2 = v1.get('retention')
    if v2 is not None:
        if (kept_too_short(v2, [x1 for x1 in v1['preservation'] if (x1['custodian'] == v1['storage']['custodian'])]) if ('preservation' in v1) else []):
            return False
        for e2 in v2:
            if (('minimum' in e2) and ('maximum' in e2)) and longer(e2['minimum'], e2['maximum']):
                return False
            if (('maximum' in e2) and (not e2['hold'])) and not (once_1 < (ends(e2['starts_on'], e2['maximum']) + SPAN_14)):
                return False
    v2 = v1.get('transfer_ground')
    if v2 is not None:
        for e2 in v2:
            if not ((((not ('valid_from' in e2)) or (midnight(e2['valid_from']) <= (once_1 + SPAN_10))) and ((not ('valid_until' in e2)) or (once_1 < (midnight(e2['valid_until']) + SPAN_14)))) and ((e2['instrument']['scheme'] != 'csea-legal-instrument') or (((not (e2['instrument']['code'] in TABLE_legal_instrument_valid_from)) or (midnight(TABLE_legal_instrument_valid_from[e2['instrument']['code']]) <= (once_1 + SPAN_10))) and ((not (e2['instrument']['code'] in TABLE_legal_instrument_valid_until)) or (once_1 < (midnight(TABLE_legal_instrument_valid_until[e2['instrument']['code']]) + SPAN_14)))))):
                return False
    v2 = v1.get('raised')
    if v2 is not None:
        for e2 in v2:
            if not resolve(m, e2['pointer']):
                return False
            if ((e2['sensitivity'] in TABLE_sensitivity_rank) and (v1['sensitivity'] in TABLE_sensitivity_rank)) and not (TABLE_sensitivity_rank[e2['sensitivity']] <= TABLE_sensitivity_rank[v1['sensitivity']]):
                return False
            if ((resolve(m, e2['pointer']) and (m['message_type'] in TABLE_sensitivity_floor)) and (e2['sensitivity'] in TABLE_sensitivity_rank)) and not (TABLE_sensitivity_rank[e2['sensitivity']] > floor(e2['pointer'], TABLE_sensitivity_floor[m['message_type']])):
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
    let_actors_14 = [(x1['actor'] if ('actor' in x1) else '') for x1 in v1]
    let_actors_14_set = frozenset(let_actors_14)
    let_again_15 = duplicates(let_actors_14)
    let_again_15_set = frozenset(let_again_15)
    let_recipients_16 = ([x1['participant_id'] for x1 in m['recipients']] if ('recipients' in m) else [])
    let_recipients_16_set = frozenset(let_recipients_16)
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
        if ((((i1 > 0) and ('activity' in e1)) and (not ('' in let_actors_14_set))) and (not (i1 in let_again_15_set))) and not ((e1['activity'] in SET_15) or (((e1['activity'] == 'converted') and ('actor' in e1)) and (e1['actor'] in let_recipients_16_set))):
            return False
        if ((((i1 == 0) and ('actor' in e1)) and (e1['actor'] != m['sender']['participant_id'])) and (m['sender']['participant_id'] in let_actors_14_set)) and not any((('sealed_digest' in x1) or (((('activity' in x1) and ('actor' in x1)) and (x1['actor'] == m['sender']['participant_id'])) and (x1['activity'] in SET_16))) for x1 in v1):
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
    if m['message_type'] == 'withdrawal':
        v1 = m['payload']
        if not (once_1 <= timestamp(v1['act_by'])):
            return False
        if not (timestamp(v1['act_by']) <= timestamp(v1['acknowledge_by'])):
            return False
        if not any((x1 != 'pass_on') for x1 in v1['required_actions']):
            return False
        if (('delete' in v1['required_actions']) and ('correct' in v1['required_actions'])):
            return False
        if not (('correct' in v1['required_actions']) == ('corrected_message' in v1)):
            return False
        if (v1['reason'] == 'court_order') and not ('legal_process' in m['governance']):
            return False
        if ('onward_recipients' in v1) and not ('pass_on' in v1['required_actions']):
            return False
        v2 = v1['withdrawn']
        if duplicates([x1['message_id'] for x1 in v2]):
            return False
        for e2 in v2:
            if not (e2['message_id'] != m['message_id']):
                return False
            if ('corrected_message' in v1) and not (e2['message_id'] != v1['corrected_message']):
                return False
    if (not (m['governance']['sensitivity'] in SET_17)):
        v1 = m.get('nonce')
        if v1 is not None:
            return False
    if (not (m['governance']['sensitivity'] in SET_13)):
        v1 = m['governance']
        v2 = v1.get('preservation')
        if v2 is not None:
            return False
        v2 = v1.get('legal_process')
        if v2 is not None:
            return False
        v2 = v1.get('rights')
        if v2 is not None:
            v3 = v2.get('open_request')
            if v3 is not None:
                return False
        if m['message_type'] == 'report':
            v1 = m['payload']
            v2 = v1['report_kind']
            return False
        if m['message_type'] == 'signal':
            v1 = m['payload']
            v2 = v1['indicator_type']
            return False
        if m['message_type'] == 'hash_set':
            v1 = m['payload']
            v2 = v1['hash_list']
            return False
        if m['message_type'] == 'outcome':
            v1 = m['payload']
            v2 = v1['stage']
            return False
        if m['message_type'] == 'withdrawal':
            v1 = m['payload']
            v2 = v1['withdrawn']
            return False
    if (not (m['governance']['sensitivity'] in SET_18)):
        if m['message_type'] == 'report':
            v1 = m['payload']
            v2 = v1.get('children')
            if v2 is not None:
                return False
            v2 = v1.get('accounts')
            if v2 is not None:
                return False
            v2 = v1.get('interactions')
            if v2 is not None:
                return False
            v2 = v1.get('observations')
            if v2 is not None:
                return False
            v2 = v1.get('narratives')
            if v2 is not None:
                return False
            v2 = v1.get('content_items')
            if v2 is not None:
                for e2 in v2:
                    v3 = e2.get('name_digest')
                    if v3 is not None:
                        return False
                    v3 = e2.get('children')
                    if v3 is not None:
                        return False
                    v3 = e2.get('technical')
                    if v3 is not None:
                        return False
                    v3 = e2.get('series')
                    if v3 is not None:
                        return False
                    v3 = e2.get('hashes')
                    if v3 is not None:
                        for e3 in v3:
                            v4 = e3['value']
                            return False
                    v3 = e2.get('locations')
                    if v3 is not None:
                        for e3 in v3:
                            v4 = e3.get('url')
                            if v4 is not None:
                                return False
                            v4 = e3.get('ip_address')
                            if v4 is not None:
                                return False
                    v3 = e2.get('production_context')
                    if v3 is not None:
                        v4 = v3['status']
                        return False
            v2 = v1.get('involvements')
            if v2 is not None:
                for e2 in v2:
                    v3 = e2['account']
                    return False
            v2 = v1.get('actions_taken')
            if v2 is not None:
                for e2 in v2:
                    v3 = e2.get('account')
                    if v3 is not None:
                        return False
        if m['message_type'] == 'signal':
            v1 = m['payload']
            v2 = v1['indicator']
            return False
        if m['message_type'] == 'hash_set':
            v1 = m['payload']
            v2 = v1['entries']
            for e2 in v2:
                v3 = e2['hashes']
                for e3 in v3:
                    v4 = e3['value']
                    return False
                if e2['operation'] == 'add':
                    v3 = e2['record']
                    v4 = v3['submitted_by_depicted_person']
                    return False
        if m['message_type'] == 'outcome':
            v1 = m['payload']
            v2 = v1.get('safeguarding_results')
            if v2 is not None:
                return False
    return True
