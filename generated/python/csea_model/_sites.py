"""
The rules one by one, for a message whose shape is broken somewhere.

Generated from the model by `csea model build`; edits are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from csea_interop.core.builtins import *  # noqa: F403
from csea_interop.core.gate import Memo, site
from csea_model._rules import *  # noqa: F403


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
# Rules about every string: those that are asked of a message whatever else is wrong with it.
EVERYWHERE = tuple(s for s in SITES if s.every_string)
