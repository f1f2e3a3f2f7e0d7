"""
Code lists, patterns and limits of the model, as the validator reads them.

Generated from the model by `csea model build`; edits are lost.
"""

from __future__ import annotations

import re

from csea_interop.core.shape import SlotShape

VERSION = "1.0.0"

# Rules whose findings refuse a message: safety, and what is too deep or too large.
REFUSES = frozenset((
    'CSEA-ENC-DEPTH',
    'CSEA-ENC-SIZE',
    'CSEA-SAF-001',
    'CSEA-SAF-002',
    'CSEA-SAF-003',
    'CSEA-SAF-004',
    'CSEA-SAF-005',
    'CSEA-SAF-006',
    'CSEA-SAF-007',
    'CSEA-SAF-008',
    'CSEA-SAF-009',
))
CODES_AccountMeasure = frozenset((
    'temporarily_disabled',
    'permanently_disabled',
))
CODES_AccountRole = frozenset((
    'reported',
    'recipient',
    'associated',
    'affected_child',
    'other',
))
CODES_Activity = frozenset((
    'collected',
    'received',
    'assessed',
    'classified',
    'recoded',
    'translated',
    'enriched',
    'corrected',
    'repurposed',
    'disclosed',
    'generalised',
    'redacted',
    'pseudonymised',
    'anonymised',
    'aggregated',
    'merged',
    'forwarded',
    'converted',
))
CODES_AgeBasis = frozenset((
    'documented',
    'stated',
    'apparent',
    'maturity',
))
CODES_AgeMoment = frozenset((
    'at_capture',
    'at_report',
))
CODES_Answer = frozenset((
    'yes',
    'no',
    'not_assessed',
    'not_recorded',
    'not_determined',
))
CODES_AnswerAssessed = frozenset((
    'yes',
    'no',
    'not_assessed',
))
CODES_AnswerDetermined = frozenset((
    'yes',
    'no',
    'undetermined',
))
CODES_AnswerRecorded = frozenset((
    'yes',
    'no',
    'not_recorded',
))
CODES_AppealState = frozenset((
    'pending',
    'upheld',
    'overturned',
))
CODES_AssessmentStatus = frozenset((
    'assessed',
    'not_assessed',
    'not_recorded',
    'not_determined',
))
CODES_Audience = frozenset((
    'practitioner',
    'public',
    'child_friendly',
))
CODES_Availability = frozenset((
    'online',
    'offline',
    'not_assessed',
    'not_determined',
))
CODES_ChangeKind = frozenset((
    'added',
    'replaced',
    'removed',
))
CODES_Channel = frozenset((
    'web_page',
    'email',
    'newsgroup',
    'chat_messaging',
    'online_gaming',
    'mobile_phone',
    'peer_to_peer',
    'non_internet',
))
CODES_Completeness = frozenset((
    'complete',
    'partial',
    'supplement',
))
CODES_Confidence = frozenset((
    'low',
    'medium',
    'high',
))
CODES_ContentKind = frozenset((
    'image',
    'video',
    'audio',
    'text',
    'link',
    'container',
    'generator_prompt',
    'generator_model',
    'other',
))
CODES_ContentRelevance = frozenset((
    'reported',
    'supplemental',
))
CODES_CountedUnit = frozenset((
    'report',
    'url',
    'content_item',
    'unique_content_item',
    'account',
    'child',
    'victim_identified',
))
CODES_CountryCode = frozenset((
    'AD',
    'AE',
    'AF',
    'AG',
    'AI',
    'AL',
    'AM',
    'AO',
    'AQ',
    'AR',
    'AS',
    'AT',
    'AU',
    'AW',
    'AX',
    'AZ',
    'BA',
    'BB',
    'BD',
    'BE',
    'BF',
    'BG',
    'BH',
    'BI',
    'BJ',
    'BL',
    'BM',
    'BN',
    'BO',
    'BQ',
    'BR',
    'BS',
    'BT',
    'BV',
    'BW',
    'BY',
    'BZ',
    'CA',
    'CC',
    'CD',
    'CF',
    'CG',
    'CH',
    'CI',
    'CK',
    'CL',
    'CM',
    'CN',
    'CO',
    'CR',
    'CU',
    'CV',
    'CW',
    'CX',
    'CY',
    'CZ',
    'DE',
    'DJ',
    'DK',
    'DM',
    'DO',
    'DZ',
    'EC',
    'EE',
    'EG',
    'EH',
    'ER',
    'ES',
    'ET',
    'FI',
    'FJ',
    'FK',
    'FM',
    'FO',
    'FR',
    'GA',
    'GB',
    'GD',
    'GE',
    'GF',
    'GG',
    'GH',
    'GI',
    'GL',
    'GM',
    'GN',
    'GP',
    'GQ',
    'GR',
    'GS',
    'GT',
    'GU',
    'GW',
    'GY',
    'HK',
    'HM',
    'HN',
    'HR',
    'HT',
    'HU',
    'ID',
    'IE',
    'IL',
    'IM',
    'IN',
    'IO',
    'IQ',
    'IR',
    'IS',
    'IT',
    'JE',
    'JM',
    'JO',
    'JP',
    'KE',
    'KG',
    'KH',
    'KI',
    'KM',
    'KN',
    'KP',
    'KR',
    'KW',
    'KY',
    'KZ',
    'LA',
    'LB',
    'LC',
    'LI',
    'LK',
    'LR',
    'LS',
    'LT',
    'LU',
    'LV',
    'LY',
    'MA',
    'MC',
    'MD',
    'ME',
    'MF',
    'MG',
    'MH',
    'MK',
    'ML',
    'MM',
    'MN',
    'MO',
    'MP',
    'MQ',
    'MR',
    'MS',
    'MT',
    'MU',
    'MV',
    'MW',
    'MX',
    'MY',
    'MZ',
    'NA',
    'NC',
    'NE',
    'NF',
    'NG',
    'NI',
    'NL',
    'NO',
    'NP',
    'NR',
    'NU',
    'NZ',
    'OM',
    'PA',
    'PE',
    'PF',
    'PG',
    'PH',
    'PK',
    'PL',
    'PM',
    'PN',
    'PR',
    'PS',
    'PT',
    'PW',
    'PY',
    'QA',
    'RE',
    'RO',
    'RS',
    'RU',
    'RW',
    'SA',
    'SB',
    'SC',
    'SD',
    'SE',
    'SG',
    'SH',
    'SI',
    'SJ',
    'SK',
    'SL',
    'SM',
    'SN',
    'SO',
    'SR',
    'SS',
    'ST',
    'SV',
    'SX',
    'SY',
    'SZ',
    'TC',
    'TD',
    'TF',
    'TG',
    'TH',
    'TJ',
    'TK',
    'TL',
    'TM',
    'TN',
    'TO',
    'TR',
    'TT',
    'TV',
    'TW',
    'TZ',
    'UA',
    'UG',
    'UM',
    'US',
    'UY',
    'UZ',
    'VA',
    'VC',
    'VE',
    'VG',
    'VI',
    'VN',
    'VU',
    'WF',
    'WS',
    'XK',
    'YE',
    'YT',
    'ZA',
    'ZM',
    'ZW',
))
CODES_DataState = frozenset((
    'identifiable',
    'pseudonymised',
    'anonymised',
    'aggregated',
    'synthetic',
))
CODES_DetectionMethod = frozenset((
    'hash_match',
    'ai_detection',
    'manual_review',
    'user_report',
    'automated_scan',
    'behavioral_analysis',
    'keyword_detection',
    'law_enforcement_referral',
))
CODES_EncryptionDemand = frozenset((
    'must',
    'may',
))
CODES_GenderBasis = frozenset((
    'documented',
    'stated',
    'apparent',
))
CODES_GenderValue = frozenset((
    'female',
    'male',
    'not_determined',
    'not_assessed',
    'not_recorded',
))
CODES_HandlingStatus = frozenset((
    'new',
    'in_review',
    'in_progress',
    'forwarded',
    'closed',
    'reopened',
))
CODES_HarmType = frozenset((
    'csam_possession_distribution_production',
    'solicitation_grooming',
    'sexual_extortion_sexual_demand',
    'sexual_extortion_financial',
    'live_streamed_abuse',
    'imagery_produced_by_child',
    'trafficking_sexual_exploitation',
    'exploitation_in_travel_tourism',
    'non_consensual_image_sharing',
    'contact_abuse_known',
    'unsolicited_sexual_material_to_child',
))
CODES_HashAlgorithm = frozenset((
    'md5',
    'sha1',
    'sha256',
    'sha512',
    'pdq',
    'vpdq',
    'photodna',
    'tmk_pdqf',
    'ssvh_pdna',
    'ssvh_safer_hash',
    'videntifier',
    'netclean',
    'tlsh',
))
CODES_HashMatchKind = frozenset((
    'exact',
    'perceptual',
))
CODES_HashOperation = frozenset((
    'add',
    'remove',
))
CODES_HashOpinion = frozenset((
    'affirmative',
    'negative',
    'investigation_seed',
))
CODES_HashTarget = frozenset((
    'original',
    'transcoded',
))
CODES_IdentificationStatus = frozenset((
    'identified',
    'not_identified',
    'not_assessed',
    'not_recorded',
))
CODES_IdentifierType = frozenset((
    'username',
    'account_id',
    'profile_url',
    'group_id',
    'device_id',
    'email_address',
    'phone_number',
))
CODES_IndicatorType = frozenset((
    'content_hash',
    'web_address',
    'account',
    'network_address',
))
CODES_InvolvementAct = frozenset((
    'uploaded',
    'attempted_blocked',
    'sent',
    'received',
    'stored',
    'generated',
))
CODES_ItemRelationKind = frozenset((
    'near_duplicate',
    'frame_of',
    'contained_in',
    'derived_from',
))
CODES_JurisdictionRelation = frozenset((
    'hosting',
    'service',
    'child',
    'reported_account',
    'reporter',
))
CODES_MappingRelation = frozenset((
    'exact_match',
    'close_match',
    'broad_match',
    'narrow_match',
    'related_match',
))
CODES_MessageType = frozenset((
    'report',
    'signal',
    'hash_set',
    'statistics',
    'outcome',
    'withdrawal',
))
CODES_NarrativeKind = frozenset((
    'operational',
    'technical',
    'legal',
))
CODES_NetworkEnvironment = frozenset((
    'clear',
    'onion',
    'peer_to_peer',
    'other',
))
CODES_NoticeRecipient = frozenset((
    'hosting_provider',
    'registrar',
    'site_owner',
    'law_enforcement',
))
CODES_NotificationPermission = frozenset((
    'may',
    'must_not',
))
CODES_ObservationStatus = frozenset((
    'normal',
    'suppressed',
    'provisional',
    'not_collected',
    'not_stated',
    'not_applicable',
))
CODES_ObservedEvent = frozenset((
    'login',
    'registration',
    'purchase',
    'upload',
    'other',
    'not_recorded',
))
CODES_OutOfBandContact = frozenset((
    'made',
    'not_made',
    'not_recorded',
))
CODES_OutcomeStage = frozenset((
    'receipt',
    'outcome',
))
CODES_ParticipantRole = frozenset((
    'platform',
    'hotline',
    'clearing_house',
    'law_enforcement',
    'international_organisation',
    'regulator',
    'researcher',
    'service_provider',
    'other',
))
CODES_Purpose = frozenset((
    'notice_and_takedown',
    'victim_identification',
    'criminal_investigation',
    'safeguarding',
    'misuse_prevention_and_detection',
    'legal_compliance',
    'research',
    'statistics',
    'immigration_control',
    'commercial_use',
    'prosecution_of_depicted_child',
    'unapproved_model_training',
))
CODES_ReceiptVerdict = frozenset((
    'valid',
    'valid_with_warnings',
    'invalid',
    'refused',
    'undetermined',
))
CODES_ReportSource = frozenset((
    'anonymous',
    'named',
    'child_self',
    'parent',
    'professional',
    'partner',
    'proactive',
))
CODES_RequestBasis = frozenset((
    'legal_process',
    'voluntary_metadata_only',
))
CODES_ReviewState = frozenset((
    'reviewed_manually',
    'reviewed_automatically',
    'pending',
    'unreviewed',
    'not_recorded',
))
CODES_Sensitivity = frozenset((
    'public',
    'internal',
    'restricted',
    'highly_restricted',
))
CODES_SignalBasis = frozenset((
    'content',
    'incident',
    'behaviour',
))
CODES_SyntheticStatus = frozenset((
    'not_assessed',
    'not_synthetic',
    'wholly_synthetic',
    'manipulated_depiction_of_a_child',
    'undetermined',
))
CODES_TakedownStatus = frozenset((
    'queued',
    'sent',
    'send_failed',
    'closed',
))
CODES_TlpLabel = frozenset((
    'RED',
    'AMBER+STRICT',
    'AMBER',
    'GREEN',
    'CLEAR',
))
CODES_ToolKind = frozenset((
    'human',
    'software',
    'hybrid',
))
CODES_WithdrawalAction = frozenset((
    'delete',
    'correct',
    'stop_processing',
    'pass_on',
))
CODES_WithdrawalReason = frozenset((
    'sent_in_error',
    'reassessed',
    'appeal_upheld',
    'court_order',
    'data_subject_right',
    'survivor_request',
))

PATTERN_Base64Url = re.compile('[A-Za-z0-9_-]+')
match_Base64Url = PATTERN_Base64Url.fullmatch
PATTERN_CodeValue = re.compile('[!-~](?:[ -~]*[!-~])?')
match_CodeValue = PATTERN_CodeValue.fullmatch
PATTERN_ContactUri = re.compile('(?:mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|tel:\\+[0-9]{4,15}|https://[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/-]*)?)')
match_ContactUri = PATTERN_ContactUri.fullmatch
PATTERN_Date = re.compile('(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29)')
match_Date = PATTERN_Date.fullmatch
PATTERN_DateTime = re.compile('(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))')
match_DateTime = PATTERN_DateTime.fullmatch
PATTERN_DetachedJws = re.compile('[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]+')
match_DetachedJws = PATTERN_DetachedJws.fullmatch
PATTERN_Digest = re.compile('sha256:[0-9a-f]{64}')
match_Digest = PATTERN_Digest.fullmatch
PATTERN_Duration = re.compile('P(?:[1-9][0-9]{0,4}[YMWD]|T[1-9][0-9]{0,4}[HMS])')
match_Duration = PATTERN_Duration.fullmatch
PATTERN_HashValue = re.compile('[A-Za-z0-9+/_-]+={0,2}')
match_HashValue = PATTERN_HashValue.fullmatch
PATTERN_IdentifierValue = re.compile('[^\\x00-\\x20\\x7f-\\x9f](?:[^\\x00-\\x1f\\x7f-\\x9f]*[^\\x00-\\x20\\x7f-\\x9f])?')
match_IdentifierValue = PATTERN_IdentifierValue.fullmatch
PATTERN_IpAddress = re.compile('[0-9A-Fa-f:.]+')
match_IpAddress = PATTERN_IpAddress.fullmatch
PATTERN_Iri = re.compile("[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9/][A-Za-z0-9._~:/?#\\[\\]@!\\x24&'()*+,;=-]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~:/?#\\[\\]@!\\x24&'()*+,;=-]*)*")
match_Iri = PATTERN_Iri.fullmatch
PATTERN_Jurisdiction = re.compile('[A-Z]{2}(?:-[A-Z0-9]{1,3})?')
match_Jurisdiction = PATTERN_Jurisdiction.fullmatch
PATTERN_LanguageTag = re.compile('[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*')
match_LanguageTag = PATTERN_LanguageTag.fullmatch
PATTERN_Latitude = re.compile('-?(?:[0-8]?[0-9](?:\\.[0-9]{1,6})?|90(?:\\.0{1,6})?)')
match_Latitude = PATTERN_Latitude.fullmatch
PATTERN_LocalId = re.compile('[A-Za-z0-9][A-Za-z0-9._-]{0,62}')
match_LocalId = PATTERN_LocalId.fullmatch
PATTERN_Longitude = re.compile('-?(?:(?:1[0-7][0-9]|[1-9]?[0-9])(?:\\.[0-9]{1,6})?|180(?:\\.0{1,6})?)')
match_Longitude = PATTERN_Longitude.fullmatch
PATTERN_MediaType = re.compile('[a-z]+/[a-z0-9][a-z0-9.+-]*')
match_MediaType = PATTERN_MediaType.fullmatch
PATTERN_MessageId = re.compile('urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}')
match_MessageId = PATTERN_MessageId.fullmatch
PATTERN_Nonce = re.compile('[A-Za-z0-9_-]+')
match_Nonce = PATTERN_Nonce.fullmatch
PATTERN_OpaqueId = re.compile('[0-9a-f][0-9a-f-]*')
match_OpaqueId = PATTERN_OpaqueId.fullmatch
PATTERN_ParticipantId = re.compile('[a-z][a-z0-9-]{0,31}:[A-Za-z0-9][A-Za-z0-9._-]{0,62}')
match_ParticipantId = PATTERN_ParticipantId.fullmatch
PATTERN_Pointer = re.compile('(?:/(?:[a-z][a-z0-9_]*|0|[1-9][0-9]*))+')
match_Pointer = PATTERN_Pointer.fullmatch
PATTERN_Reference = re.compile('[!-~]+')
match_Reference = PATTERN_Reference.fullmatch
PATTERN_Scheme = re.compile('[a-z][a-z0-9]*(?:-[a-z0-9]+)*')
match_Scheme = PATTERN_Scheme.fullmatch
PATTERN_SchemeVersion = re.compile('[A-Za-z0-9][A-Za-z0-9._-]*')
match_SchemeVersion = PATTERN_SchemeVersion.fullmatch
PATTERN_ShortText = re.compile('[^\\x00-\\x20\\x7f-\\x9f](?:[^\\x00-\\x1f\\x7f-\\x9f]*[^\\x00-\\x20\\x7f-\\x9f])?')
match_ShortText = PATTERN_ShortText.fullmatch
PATTERN_Text = re.compile('[^\\x00-\\x20\\x7f-\\x9f][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]*')
match_Text = PATTERN_Text.fullmatch
PATTERN_ToolVersion = re.compile('[A-Za-z0-9][A-Za-z0-9._+-]*')
match_ToolVersion = PATTERN_ToolVersion.fullmatch
PATTERN_Url = re.compile("[A-Za-z][A-Za-z0-9+.-]*://[A-Za-z0-9_~.\\[-][A-Za-z0-9._~:/?#\\[\\]@!\\x24&'()*+,;=-]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~:/?#\\[\\]@!\\x24&'()*+,;=-]*)*")
match_Url = PATTERN_Url.fullmatch
PATTERN_Version = re.compile('(?:0|[1-9][0-9]{0,4})\\.(?:0|[1-9][0-9]{0,4})\\.(?:0|[1-9][0-9]{0,4})')
match_Version = PATTERN_Version.fullmatch

SHAPE_Message = {
    "format_version": SlotShape(required=True, kind='string', pattern=PATTERN_Version, min_length=5, max_length=17),
    "message_id": SlotShape(required=True, kind='string', pattern=PATTERN_MessageId, min_length=45, max_length=45),
    "message_type": SlotShape(required=True, kind='enum', codes=CODES_MessageType),
    "created_at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "test": SlotShape(required=True, kind='boolean'),
    "language": SlotShape(required=True, kind='string', pattern=PATTERN_LanguageTag, min_length=2, max_length=35),
    "completeness": SlotShape(required=True, kind='enum', codes=CODES_Completeness),
    "sender": SlotShape(required=True, kind='object', classes=('Participant',)),
    "recipients": SlotShape(many=True, min_items=1, kind='object', classes=('Participant',)),
    "sender_reference": SlotShape(required=True, kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "receiver_references": SlotShape(many=True, min_items=1, kind='object', classes=('ReceiverReference',)),
    "in_reply_to": SlotShape(kind='string', pattern=PATTERN_MessageId, min_length=45, max_length=45),
    "supersedes": SlotShape(many=True, min_items=1, unique=True, kind='string', pattern=PATTERN_MessageId, min_length=45, max_length=45),
    "supplements": SlotShape(many=True, min_items=1, unique=True, kind='string', pattern=PATTERN_MessageId, min_length=45, max_length=45),
    "batch": SlotShape(kind='object', classes=('Batch',)),
    "governance": SlotShape(required=True, kind='object', classes=('Governance',)),
    "provenance": SlotShape(required=True, many=True, min_items=1, kind='object', classes=('ProvenanceStep',)),
    "methodology": SlotShape(kind='object', classes=('Methodology',)),
    "exposure_advisory": SlotShape(many=True, min_items=1, kind='object', classes=('Code',)),
    "extensions": SlotShape(many=True, min_items=1, kind='object', classes=('Extension',)),
    "nonce": SlotShape(kind='string', pattern=PATTERN_Nonce, min_length=22, max_length=86),
    "expected_signers": SlotShape(many=True, min_items=1, unique=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "signatures": SlotShape(many=True, min_items=1, kind='object', classes=('Signature',)),
    "payload": SlotShape(required=True, kind='object', classes=('Report', 'Signal', 'HashSet', 'Statistics', 'Outcome', 'Withdrawal')),
}
SHAPE_Account = {
    "id": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "role": SlotShape(required=True, kind='enum', codes=CODES_AccountRole),
    "service": SlotShape(required=True, kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "child_ref": SlotShape(kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "associated_with": SlotShape(kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "association": SlotShape(kind='object', classes=('Code',)),
    "holder_is_minor": SlotShape(kind='enum', codes=CODES_AnswerDetermined),
    "compromised": SlotShape(kind='enum', codes=CODES_Answer),
    "country": SlotShape(kind='enum', codes=CODES_CountryCode),
    "identifiers": SlotShape(many=True, min_items=1, kind='object', classes=('Identifier',)),
    "actions": SlotShape(many=True, min_items=1, kind='object', classes=('AccountAction',)),
}
SHAPE_AccountAction = {
    "action": SlotShape(required=True, kind='enum', codes=CODES_AccountMeasure),
    "by": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "reversed_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "user_notified": SlotShape(kind='enum', codes=CODES_AnswerRecorded),
    "user_notified_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "appeal": SlotShape(kind='object', classes=('Appeal',)),
}
SHAPE_AccountIndicator = {
    "service": SlotShape(required=True, kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "holder_is_minor": SlotShape(kind='enum', codes=CODES_AnswerDetermined),
    "identifiers": SlotShape(required=True, many=True, min_items=1, kind='object', classes=('Identifier',)),
}
SHAPE_ActionTaken = {
    "action": SlotShape(required=True, kind='object', classes=('Code',)),
    "by": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "reason": SlotShape(kind='object', classes=('Code',)),
    "item": SlotShape(kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "account": SlotShape(kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
}
SHAPE_AddressIndicator = {
    "url": SlotShape(required=True, kind='string', pattern=PATTERN_Url, min_length=5, max_length=2048),
    "environment": SlotShape(kind='enum', codes=CODES_NetworkEnvironment),
}
SHAPE_AgeAssessment = {
    "basis": SlotShape(required=True, kind='enum', codes=CODES_AgeBasis),
    "years_min": SlotShape(kind='integer', minimum=0, maximum=150),
    "years_max": SlotShape(kind='integer', minimum=0, maximum=150),
    "maturity": SlotShape(kind='object', classes=('Code',)),
    "moment": SlotShape(required=True, kind='enum', codes=CODES_AgeMoment),
    "assessed_by": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "assessor_role": SlotShape(kind='object', classes=('Code',)),
    "tool": SlotShape(kind='object', classes=('Tool',)),
    "at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "confidence": SlotShape(kind='enum', codes=CODES_Confidence),
    "not_assessable": SlotShape(kind='object', classes=('Code',)),
}
SHAPE_Appeal = {
    "state": SlotShape(required=True, kind='enum', codes=CODES_AppealState),
    "at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPE_AreaRef = {
    "scheme": SlotShape(required=True, kind='string', pattern=PATTERN_Scheme, min_length=1, max_length=63),
    "code": SlotShape(required=True, kind='string', pattern=PATTERN_CodeValue, min_length=1, max_length=64),
    "withdrawn_on": SlotShape(kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
}
SHAPE_AvailabilityCheck = {
    "availability": SlotShape(required=True, kind='enum', codes=CODES_Availability),
    "at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "by": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
}
SHAPE_BaselineAssessment = {
    "value": SlotShape(required=True, kind='enum', codes=CODES_AnswerAssessed),
    "assessed_by": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPE_Batch = {
    "id": SlotShape(required=True, kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "position": SlotShape(required=True, kind='integer', minimum=1, maximum=1000000),
    "count": SlotShape(required=True, kind='integer', minimum=1, maximum=1000000),
}
SHAPE_CaptureLocation = {
    "latitude": SlotShape(required=True, kind='string', pattern=PATTERN_Latitude, min_length=1, max_length=10),
    "longitude": SlotShape(required=True, kind='string', pattern=PATTERN_Longitude, min_length=1, max_length=11),
}
SHAPE_Change = {
    "pointer": SlotShape(required=True, kind='string', pattern=PATTERN_Pointer, min_length=2, max_length=256),
    "kind": SlotShape(required=True, kind='enum', codes=CODES_ChangeKind),
    "reason": SlotShape(kind='object', classes=('Code',)),
    "mapping": SlotShape(kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "commitment": SlotShape(kind='string', pattern=PATTERN_Digest, min_length=71, max_length=71),
}
SHAPE_Child = {
    "id": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "age_assessments": SlotShape(many=True, min_items=1, kind='object', classes=('AgeAssessment',)),
    "age_not_assessed_reason": SlotShape(kind='object', classes=('Code',)),
    "legal_age_results": SlotShape(many=True, min_items=1, kind='object', classes=('LegalAgeResult',)),
    "adult_now": SlotShape(kind='enum', codes=CODES_Answer),
    "gender": SlotShape(kind='object', classes=('Gender',)),
    "identification": SlotShape(kind='enum', codes=CODES_IdentificationStatus),
    "country": SlotShape(kind='enum', codes=CODES_CountryCode),
    "notification_preference": SlotShape(kind='object', classes=('NotificationPreference',)),
}
SHAPE_Classification = {
    "scheme": SlotShape(required=True, kind='string', pattern=PATTERN_Scheme, min_length=1, max_length=63),
    "scheme_version": SlotShape(kind='string', pattern=PATTERN_SchemeVersion, min_length=1, max_length=32),
    "jurisdiction": SlotShape(kind='string', pattern=PATTERN_Jurisdiction, min_length=2, max_length=6),
    "section": SlotShape(kind='string', pattern=PATTERN_CodeValue, min_length=1, max_length=64),
    "code": SlotShape(kind='string', pattern=PATTERN_CodeValue, min_length=1, max_length=64),
    "status": SlotShape(required=True, kind='enum', codes=CODES_AssessmentStatus),
    "assessed_by": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "independent_assessments": SlotShape(kind='integer', minimum=0, maximum=1000),
    "grade": SlotShape(kind='object', classes=('Code',)),
    "grade_minimum_assessments": SlotShape(kind='integer', minimum=1, maximum=1000),
    "disputed": SlotShape(kind='boolean'),
    "recoded_from": SlotShape(kind='object', classes=('RecodedCode',)),
}
SHAPE_ClassificationDisagreement = {
    "stated": SlotShape(required=True, kind='object', classes=('Code',)),
    "assessed": SlotShape(required=True, kind='object', classes=('Classification',)),
}
SHAPE_Code = {
    "scheme": SlotShape(required=True, kind='string', pattern=PATTERN_Scheme, min_length=1, max_length=63),
    "scheme_version": SlotShape(kind='string', pattern=PATTERN_SchemeVersion, min_length=1, max_length=32),
    "jurisdiction": SlotShape(kind='string', pattern=PATTERN_Jurisdiction, min_length=2, max_length=6),
    "code": SlotShape(required=True, kind='string', pattern=PATTERN_CodeValue, min_length=1, max_length=64),
}
SHAPE_ContentHash = {
    "algorithm": SlotShape(required=True, kind='enum', codes=CODES_HashAlgorithm),
    "value": SlotShape(required=True, kind='string', pattern=PATTERN_HashValue, min_length=8, max_length=8192),
    "computed_by": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "over": SlotShape(kind='enum', codes=CODES_HashTarget),
    "match": SlotShape(kind='object', classes=('HashMatch',)),
}
SHAPE_ContentItem = {
    "id": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "kind": SlotShape(required=True, kind='enum', codes=CODES_ContentKind),
    "media_type": SlotShape(kind='string', pattern=PATTERN_MediaType, min_length=3, max_length=127),
    "size_bytes": SlotShape(kind='integer', minimum=0, maximum=9007199254740991),
    "hashes": SlotShape(many=True, min_items=1, kind='object', classes=('ContentHash',)),
    "name_digest": SlotShape(kind='string', pattern=PATTERN_Digest, min_length=71, max_length=71),
    "locations": SlotShape(many=True, min_items=1, kind='object', classes=('ContentLocation',)),
    "classifications": SlotShape(many=True, min_items=1, kind='object', classes=('Classification',)),
    "interpol_baseline": SlotShape(kind='object', classes=('BaselineAssessment',)),
    "synthetic_status": SlotShape(required=True, kind='enum', codes=CODES_SyntheticStatus),
    "production_context": SlotShape(kind='object', classes=('ProductionContext',)),
    "views": SlotShape(many=True, min_items=1, kind='object', classes=('View',)),
    "publicly_available": SlotShape(kind='enum', codes=CODES_Answer),
    "relevance": SlotShape(kind='enum', codes=CODES_ContentRelevance),
    "children": SlotShape(many=True, min_items=1, unique=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "technical": SlotShape(kind='object', classes=('ContentTechnical',)),
    "series": SlotShape(many=True, min_items=1, kind='object', classes=('SeriesReference',)),
}
SHAPE_ContentLocation = {
    "url": SlotShape(kind='string', pattern=PATTERN_Url, min_length=5, max_length=2048),
    "environment": SlotShape(kind='enum', codes=CODES_NetworkEnvironment),
    "hosting_country": SlotShape(kind='enum', codes=CODES_CountryCode),
    "ip_address": SlotShape(kind='string', pattern=PATTERN_IpAddress, min_length=2, max_length=45),
    "asn": SlotShape(kind='integer', minimum=0, maximum=4294967295),
    "site_type": SlotShape(kind='object', classes=('Code',)),
    "commerciality": SlotShape(kind='object', classes=('Code',)),
    "payment_methods": SlotShape(many=True, min_items=1, kind='object', classes=('Code',)),
    "access_needs_credentials": SlotShape(kind='enum', codes=CODES_Answer),
    "availability": SlotShape(kind='enum', codes=CODES_Availability),
    "checked_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "availability_history": SlotShape(many=True, min_items=1, kind='object', classes=('AvailabilityCheck',)),
}
SHAPE_ContentTechnical = {
    "make": SlotShape(kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "model": SlotShape(kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "software": SlotShape(kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "captured_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "capture_location": SlotShape(kind='object', classes=('CaptureLocation',)),
}
SHAPE_Coordinate = {
    "dimension": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "code": SlotShape(required=True, kind='string', pattern=PATTERN_CodeValue, min_length=1, max_length=64),
}
SHAPE_DataSubjectRights = {
    "contact": SlotShape(kind='string', pattern=PATTERN_ContactUri, min_length=9, max_length=254),
    "restriction_ground": SlotShape(kind='object', classes=('LegalBasis',)),
    "open_request": SlotShape(kind='enum', codes=CODES_AnswerRecorded),
}
SHAPE_Deduplication = {
    "statement": SlotShape(required=True, kind='object', classes=('Code',)),
    "note": SlotShape(kind='string', pattern=PATTERN_Text, min_length=1, max_length=4000),
}
SHAPE_DimensionCode = {
    "code": SlotShape(required=True, kind='string', pattern=PATTERN_CodeValue, min_length=1, max_length=64),
    "label": SlotShape(required=True, kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
}
SHAPE_Extension = {
    "namespace": SlotShape(required=True, kind='string', pattern=PATTERN_Iri, min_length=5, max_length=512),
    "critical": SlotShape(required=True, kind='boolean'),
    "content": SlotShape(required=True, kind='object', classes=()),
}
SHAPE_Gender = {
    "value": SlotShape(required=True, kind='enum', codes=CODES_GenderValue),
    "basis": SlotShape(kind='enum', codes=CODES_GenderBasis),
}
SHAPE_Governance = {
    "controller": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "joint_controllers": SlotShape(many=True, min_items=1, unique=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "processors": SlotShape(many=True, min_items=1, unique=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "storage": SlotShape(required=True, kind='object', classes=('Storage',)),
    "data_state": SlotShape(required=True, kind='enum', codes=CODES_DataState),
    "original_purpose": SlotShape(required=True, kind='enum', codes=CODES_Purpose),
    "purpose": SlotShape(required=True, kind='enum', codes=CODES_Purpose),
    "permitted_purposes": SlotShape(required=True, many=True, min_items=1, unique=True, kind='enum', codes=CODES_Purpose),
    "disclosure_basis": SlotShape(required=True, many=True, min_items=1, kind='object', classes=('LegalBasis',)),
    "transfer_ground": SlotShape(many=True, min_items=1, kind='object', classes=('LegalBasis',)),
    "recipient_basis": SlotShape(many=True, min_items=1, kind='object', classes=('LegalBasis',)),
    "sensitivity": SlotShape(required=True, kind='enum', codes=CODES_Sensitivity),
    "raised": SlotShape(many=True, min_items=1, kind='object', classes=('RaisedSensitivity',)),
    "handling": SlotShape(kind='object', classes=('Handling',)),
    "retention": SlotShape(many=True, min_items=1, kind='object', classes=('RetentionClock',)),
    "preservation": SlotShape(many=True, min_items=1, kind='object', classes=('Preservation',)),
    "legal_process": SlotShape(many=True, min_items=1, kind='object', classes=('LegalProcess',)),
    "rights": SlotShape(kind='object', classes=('DataSubjectRights',)),
    "agreement_reference": SlotShape(kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "impact_assessment_reference": SlotShape(kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "ethics_approval_reference": SlotShape(kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
}
SHAPE_Handling = {
    "tlp": SlotShape(kind='enum', codes=CODES_TlpLabel),
    "affected_party_notification": SlotShape(kind='object', classes=('NotificationLimit',)),
    "user_notified": SlotShape(kind='enum', codes=CODES_AnswerRecorded),
    "encrypt_in_transit": SlotShape(kind='enum', codes=CODES_EncryptionDemand),
    "onward_sharing": SlotShape(kind='object', classes=('Code',)),
    "sharing_group": SlotShape(kind='object', classes=('SharingGroup',)),
}
SHAPE_HashAddition = {
    "kind": SlotShape(required=True, kind='enum', codes=CODES_ContentKind),
    "synthetic_status": SlotShape(required=True, kind='enum', codes=CODES_SyntheticStatus),
    "source": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "permission": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "submitted_by_depicted_person": SlotShape(required=True, kind='enum', codes=CODES_AnswerRecorded),
    "added_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "classifications": SlotShape(many=True, min_items=1, kind='object', classes=('Classification',)),
    "categories": SlotShape(many=True, min_items=1, kind='object', classes=('Code',)),
    "votes": SlotShape(many=True, min_items=1, kind='object', classes=('HashVote',)),
    "disputes": SlotShape(many=True, min_items=1, kind='object', classes=('HashDispute',)),
}
SHAPE_HashDispute = {
    "by": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "reason": SlotShape(required=True, kind='object', classes=('Code',)),
    "raised_at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "settled_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPE_HashIndicator = {
    "kind": SlotShape(kind='enum', codes=CODES_ContentKind),
    "hashes": SlotShape(required=True, many=True, min_items=1, kind='object', classes=('ContentHash',)),
}
SHAPE_HashMatch = {
    "hash_list": SlotShape(required=True, kind='object', classes=('Code',)),
    "kind": SlotShape(required=True, kind='enum', codes=CODES_HashMatchKind),
    "distance": SlotShape(kind='integer', minimum=0, maximum=65535),
    "verified": SlotShape(kind='enum', codes=CODES_Answer),
}
SHAPE_HashPermission = {
    "id": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "participants": SlotShape(many=True, min_items=1, max_items=64, unique=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "roles": SlotShape(many=True, min_items=1, unique=True, kind='enum', codes=CODES_ParticipantRole),
    "countries": SlotShape(many=True, min_items=1, unique=True, kind='enum', codes=CODES_CountryCode),
}
SHAPE_HashRemoval = {
    "removed_at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "reason": SlotShape(kind='object', classes=('Code',)),
}
SHAPE_HashSet = {
    "hash_list": SlotShape(required=True, kind='object', classes=('Code',)),
    "part": SlotShape(required=True, kind='object', classes=('Batch',)),
    "sources": SlotShape(many=True, min_items=1, kind='object', classes=('HashSource',)),
    "permissions": SlotShape(many=True, min_items=1, max_items=64, kind='object', classes=('HashPermission',)),
    "entries": SlotShape(required=True, many=True, min_items=1, max_items=10000, kind='object', classes=('HashSetEntry',)),
}
SHAPE_HashSetEntry = {
    "id": SlotShape(required=True, kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "operation": SlotShape(required=True, kind='enum', codes=CODES_HashOperation),
    "hashes": SlotShape(required=True, many=True, min_items=1, kind='object', classes=('ContentHash',)),
    "record": SlotShape(required=True, kind='object', classes=('HashAddition', 'HashRemoval')),
}
SHAPE_HashSource = {
    "id": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "database": SlotShape(required=True, kind='object', classes=('Code',)),
    "kept_by": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "legal_tier": SlotShape(kind='object', classes=('Code',)),
    "jurisdiction": SlotShape(kind='string', pattern=PATTERN_Jurisdiction, min_length=2, max_length=6),
}
SHAPE_HashVote = {
    "by": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "opinion": SlotShape(required=True, kind='enum', codes=CODES_HashOpinion),
    "reason": SlotShape(kind='object', classes=('Code',)),
    "at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPE_Identifier = {
    "type": SlotShape(required=True, kind='enum', codes=CODES_IdentifierType),
    "scheme": SlotShape(kind='string', pattern=PATTERN_Scheme, min_length=1, max_length=63),
    "value": SlotShape(required=True, kind='string', pattern=PATTERN_IdentifierValue, min_length=1, max_length=512),
    "observed_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "verified": SlotShape(kind='enum', codes=CODES_Answer),
    "why_needed": SlotShape(kind='object', classes=('Code',)),
}
SHAPE_Incident = {
    "harm_types": SlotShape(many=True, min_items=1, unique=True, kind='enum', codes=CODES_HarmType),
    "classifications": SlotShape(many=True, min_items=1, kind='object', classes=('Classification',)),
    "channels": SlotShape(many=True, min_items=1, unique=True, kind='enum', codes=CODES_Channel),
    "earliest": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "latest": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "precision": SlotShape(kind='string', pattern=PATTERN_Duration, min_length=3, max_length=8),
    "ongoing": SlotShape(kind='enum', codes=CODES_Answer),
    "minor_to_minor": SlotShape(kind='enum', codes=CODES_AnswerAssessed),
    "diversion_handling": SlotShape(kind='enum', codes=CODES_AnswerRecorded),
    "urgency": SlotShape(required=True, kind='object', classes=('Urgency',)),
    "jurisdictions": SlotShape(many=True, min_items=1, kind='object', classes=('IncidentJurisdiction',)),
}
SHAPE_IncidentJurisdiction = {
    "country": SlotShape(required=True, kind='enum', codes=CODES_CountryCode),
    "relation": SlotShape(required=True, kind='enum', codes=CODES_JurisdictionRelation),
}
SHAPE_Interaction = {
    "id": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "channel": SlotShape(required=True, kind='enum', codes=CODES_Channel),
    "parties": SlotShape(many=True, min_items=1, unique=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "children": SlotShape(many=True, min_items=1, unique=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "first_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "last_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "count": SlotShape(kind='integer', minimum=0, maximum=9007199254740991),
    "languages": SlotShape(many=True, min_items=1, unique=True, kind='string', pattern=PATTERN_LanguageTag, min_length=2, max_length=35),
    "digest": SlotShape(kind='string', pattern=PATTERN_Digest, min_length=71, max_length=71),
    "custodian": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "reported_account_conduct": SlotShape(many=True, min_items=1, kind='object', classes=('Code',)),
}
SHAPE_Involvement = {
    "account": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "item": SlotShape(kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "interaction": SlotShape(kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "act": SlotShape(required=True, kind='enum', codes=CODES_InvolvementAct),
    "at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "observation": SlotShape(kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
}
SHAPE_ItemRelation = {
    "item": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "relation": SlotShape(required=True, kind='enum', codes=CODES_ItemRelationKind),
    "related_item": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "asserted_by": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPE_LegalAgeResult = {
    "jurisdiction": SlotShape(required=True, kind='string', pattern=PATTERN_Jurisdiction, min_length=2, max_length=6),
    "provision": SlotShape(required=True, kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "limit_years": SlotShape(kind='integer', minimum=0, maximum=150),
    "date": SlotShape(required=True, kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
    "result": SlotShape(required=True, kind='enum', codes=CODES_AnswerDetermined),
    "from_basis": SlotShape(kind='enum', codes=CODES_AgeBasis),
    "given_by": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
}
SHAPE_LegalBasis = {
    "instrument": SlotShape(required=True, kind='object', classes=('LegalInstrument',)),
    "jurisdiction": SlotShape(kind='string', pattern=PATTERN_Jurisdiction, min_length=2, max_length=6),
    "valid_from": SlotShape(kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
    "valid_until": SlotShape(kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
    "reference": SlotShape(kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
}
SHAPE_LegalInstrument = {
    "scheme": SlotShape(required=True, kind='string', pattern=PATTERN_Scheme, min_length=1, max_length=63),
    "code": SlotShape(required=True, kind='string', pattern=PATTERN_CodeValue, min_length=1, max_length=64),
}
SHAPE_LegalProcess = {
    "type": SlotShape(required=True, kind='object', classes=('Code',)),
    "authority": SlotShape(required=True, kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "reference": SlotShape(required=True, kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "jurisdiction": SlotShape(kind='string', pattern=PATTERN_Jurisdiction, min_length=2, max_length=6),
    "non_disclosure_until": SlotShape(kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
}
SHAPE_MessagePart = {
    "message_id": SlotShape(required=True, kind='string', pattern=PATTERN_MessageId, min_length=45, max_length=45),
    "reference": SlotShape(kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "items": SlotShape(many=True, min_items=1, unique=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
}
SHAPE_Methodology = {
    "collection": SlotShape(many=True, min_items=1, kind='object', classes=('Code',)),
    "processing": SlotShape(many=True, min_items=1, kind='object', classes=('Code',)),
    "storage": SlotShape(many=True, min_items=1, kind='object', classes=('Code',)),
    "detection_methods": SlotShape(many=True, min_items=1, unique=True, kind='enum', codes=CODES_DetectionMethod),
    "human_review": SlotShape(kind='object', classes=('Code',)),
    "tools": SlotShape(many=True, min_items=1, kind='object', classes=('Tool',)),
    "limits": SlotShape(many=True, min_items=1, kind='object', classes=('Code',)),
    "mandate": SlotShape(many=True, min_items=1, kind='object', classes=('LegalBasis',)),
    "note": SlotShape(kind='string', pattern=PATTERN_Text, min_length=1, max_length=4000),
}
SHAPE_MissingInformation = {
    "what": SlotShape(required=True, kind='object', classes=('Code',)),
    "item": SlotShape(kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "basis": SlotShape(kind='enum', codes=CODES_RequestBasis),
    "legal_process": SlotShape(kind='object', classes=('LegalProcess',)),
    "wanted_by": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPE_Narrative = {
    "kind": SlotShape(required=True, kind='enum', codes=CODES_NarrativeKind),
    "text": SlotShape(required=True, kind='string', pattern=PATTERN_Text, min_length=1, max_length=4000),
    "language": SlotShape(required=True, kind='string', pattern=PATTERN_LanguageTag, min_length=2, max_length=35),
    "original_language": SlotShape(kind='string', pattern=PATTERN_LanguageTag, min_length=2, max_length=35),
    "translator": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "translation_tool": SlotShape(kind='object', classes=('Tool',)),
    "audience": SlotShape(required=True, kind='enum', codes=CODES_Audience),
}
SHAPE_NetworkIndicator = {
    "ip_address": SlotShape(required=True, kind='string', pattern=PATTERN_IpAddress, min_length=2, max_length=45),
    "port": SlotShape(kind='integer', minimum=1, maximum=65535),
    "seen_at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPE_NotificationLimit = {
    "value": SlotShape(required=True, kind='enum', codes=CODES_NotificationPermission),
    "ends_at": SlotShape(kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
    "review_at": SlotShape(kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
}
SHAPE_NotificationPreference = {
    "value": SlotShape(required=True, kind='enum', codes=CODES_AnswerRecorded),
    "held_by": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
}
SHAPE_Observation = {
    "id": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "event": SlotShape(required=True, kind='enum', codes=CODES_ObservedEvent),
    "at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "clock_source": SlotShape(kind='object', classes=('Code',)),
    "ip_address": SlotShape(kind='string', pattern=PATTERN_IpAddress, min_length=2, max_length=45),
    "port": SlotShape(kind='integer', minimum=1, maximum=65535),
    "possible_proxy": SlotShape(kind='enum', codes=CODES_Answer),
    "account": SlotShape(kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "device_id": SlotShape(kind='string', pattern=PATTERN_IdentifierValue, min_length=1, max_length=512),
}
SHAPE_Outcome = {
    "stage": SlotShape(required=True, kind='enum', codes=CODES_OutcomeStage),
    "about": SlotShape(required=True, kind='object', classes=('MessagePart',)),
    "received_at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "verdict": SlotShape(kind='enum', codes=CODES_ReceiptVerdict),
    "answer_code": SlotShape(kind='object', classes=('Code',)),
    "handling_status": SlotShape(kind='enum', codes=CODES_HandlingStatus),
    "results": SlotShape(many=True, min_items=1, kind='object', classes=('OutcomeResult',)),
    "missing_information": SlotShape(many=True, min_items=1, kind='object', classes=('MissingInformation',)),
    "safeguarding_results": SlotShape(many=True, min_items=1, kind='object', classes=('SafeguardingResult',)),
    "withdrawal_actions_done": SlotShape(many=True, min_items=1, unique=True, kind='enum', codes=CODES_WithdrawalAction),
    "may_tell_analyst": SlotShape(required=True, kind='enum', codes=CODES_AnswerRecorded),
}
SHAPE_OutcomeResult = {
    "item": SlotShape(kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "result": SlotShape(required=True, kind='object', classes=('Code',)),
    "reason": SlotShape(kind='object', classes=('Code',)),
    "by": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "disagreements": SlotShape(many=True, min_items=1, kind='object', classes=('ClassificationDisagreement',)),
    "duplicate_of": SlotShape(kind='object', classes=('MessagePart',)),
    "appeal": SlotShape(kind='object', classes=('Appeal',)),
}
SHAPE_Participant = {
    "participant_id": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "name": SlotShape(kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "role": SlotShape(required=True, kind='enum', codes=CODES_ParticipantRole),
    "country": SlotShape(kind='enum', codes=CODES_CountryCode),
    "contact": SlotShape(kind='string', pattern=PATTERN_ContactUri, min_length=9, max_length=254),
}
SHAPE_Period = {
    "start": SlotShape(required=True, kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
    "end": SlotShape(required=True, kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
}
SHAPE_Preservation = {
    "what": SlotShape(required=True, kind='object', classes=('Code',)),
    "custodian": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "until": SlotShape(kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
    "basis": SlotShape(kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
}
SHAPE_ProductionContext = {
    "status": SlotShape(required=True, kind='enum', codes=CODES_AssessmentStatus),
    "conduct_of_others": SlotShape(many=True, min_items=1, kind='object', classes=('Code',)),
}
SHAPE_ProvenanceStep = {
    "sequence": SlotShape(required=True, kind='integer', minimum=1, maximum=100000),
    "activity": SlotShape(kind='enum', codes=CODES_Activity),
    "actor": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "role": SlotShape(kind='enum', codes=CODES_ParticipantRole),
    "at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "tool": SlotShape(kind='object', classes=('Tool',)),
    "purpose": SlotShape(kind='enum', codes=CODES_Purpose),
    "changes": SlotShape(many=True, min_items=1, kind='object', classes=('Change',)),
    "content_digest": SlotShape(kind='string', pattern=PATTERN_Digest, min_length=71, max_length=71),
    "previous_step_digest": SlotShape(kind='string', pattern=PATTERN_Digest, min_length=71, max_length=71),
    "signature": SlotShape(kind='object', classes=('Signature',)),
    "sealed_digest": SlotShape(kind='string', pattern=PATTERN_Digest, min_length=71, max_length=71),
}
SHAPE_PublishedSource = {
    "title": SlotShape(required=True, kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "url": SlotShape(kind='string', pattern=PATTERN_Url, min_length=5, max_length=2048),
    "retrieved_on": SlotShape(kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
    "licence": SlotShape(kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
}
SHAPE_RaisedSensitivity = {
    "pointer": SlotShape(required=True, kind='string', pattern=PATTERN_Pointer, min_length=2, max_length=256),
    "sensitivity": SlotShape(required=True, kind='enum', codes=CODES_Sensitivity),
}
SHAPE_ReceiverReference = {
    "participant_id": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "reference": SlotShape(required=True, kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
}
SHAPE_RecodedCode = {
    "original": SlotShape(required=True, kind='object', classes=('Code',)),
    "mapping": SlotShape(required=True, kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "relation": SlotShape(required=True, kind='enum', codes=CODES_MappingRelation),
}
SHAPE_RelatedReport = {
    "participant_id": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "reference": SlotShape(required=True, kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "relation": SlotShape(required=True, kind='object', classes=('Code',)),
}
SHAPE_Report = {
    "report_kind": SlotShape(required=True, kind='object', classes=('Code',)),
    "report_source": SlotShape(required=True, kind='enum', codes=CODES_ReportSource),
    "reporter_contact_held_by": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "received_at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "incident": SlotShape(required=True, kind='object', classes=('Incident',)),
    "routing": SlotShape(kind='object', classes=('Routing',)),
    "children": SlotShape(many=True, min_items=1, kind='object', classes=('Child',)),
    "accounts": SlotShape(many=True, min_items=1, kind='object', classes=('Account',)),
    "content_items": SlotShape(many=True, min_items=1, kind='object', classes=('ContentItem',)),
    "item_relations": SlotShape(many=True, min_items=1, kind='object', classes=('ItemRelation',)),
    "involvements": SlotShape(many=True, min_items=1, kind='object', classes=('Involvement',)),
    "interactions": SlotShape(many=True, min_items=1, kind='object', classes=('Interaction',)),
    "observations": SlotShape(many=True, min_items=1, kind='object', classes=('Observation',)),
    "actions_taken": SlotShape(many=True, min_items=1, kind='object', classes=('ActionTaken',)),
    "takedowns": SlotShape(many=True, min_items=1, kind='object', classes=('Takedown',)),
    "narratives": SlotShape(many=True, min_items=1, kind='object', classes=('Narrative',)),
    "related_reports": SlotShape(many=True, min_items=1, kind='object', classes=('RelatedReport',)),
}
SHAPE_RetentionClock = {
    "scope": SlotShape(required=True, kind='object', classes=('Code',)),
    "starts_on": SlotShape(required=True, kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
    "minimum": SlotShape(kind='string', pattern=PATTERN_Duration, min_length=3, max_length=8),
    "maximum": SlotShape(kind='string', pattern=PATTERN_Duration, min_length=3, max_length=8),
    "basis": SlotShape(kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "hold": SlotShape(required=True, kind='boolean'),
}
SHAPE_Routing = {
    "reason": SlotShape(kind='object', classes=('Code',)),
    "referred_by": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "competent_country": SlotShape(kind='enum', codes=CODES_CountryCode),
}
SHAPE_SafeguardingResult = {
    "result": SlotShape(required=True, kind='object', classes=('Code',)),
    "identification": SlotShape(kind='enum', codes=CODES_IdentificationStatus),
    "at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPE_SeriesBreak = {
    "at": SlotShape(required=True, kind='string', pattern=PATTERN_Date, min_length=10, max_length=10),
    "note": SlotShape(required=True, kind='string', pattern=PATTERN_Text, min_length=1, max_length=4000),
}
SHAPE_SeriesReference = {
    "authority": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "series_id": SlotShape(required=True, kind='string', pattern=PATTERN_OpaqueId, min_length=1, max_length=63),
}
SHAPE_SharingGroup = {
    "group_id": SlotShape(required=True, kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "terms_reference": SlotShape(kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "admitted_roles": SlotShape(many=True, min_items=1, unique=True, kind='enum', codes=CODES_ParticipantRole),
}
SHAPE_Signal = {
    "indicator_type": SlotShape(required=True, kind='enum', codes=CODES_IndicatorType),
    "indicator": SlotShape(required=True, kind='object', classes=('HashIndicator', 'AddressIndicator', 'AccountIndicator', 'NetworkIndicator')),
    "basis": SlotShape(required=True, kind='enum', codes=CODES_SignalBasis),
    "harm_types": SlotShape(many=True, min_items=1, unique=True, kind='enum', codes=CODES_HarmType),
    "violation_types": SlotShape(many=True, min_items=1, kind='object', classes=('Code',)),
    "confidence": SlotShape(kind='enum', codes=CODES_Confidence),
    "review": SlotShape(required=True, kind='object', classes=('SignalReview',)),
    "first_seen_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "last_seen_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "expires_at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "programme": SlotShape(kind='object', classes=('Code',)),
}
SHAPE_SignalReview = {
    "state": SlotShape(required=True, kind='enum', codes=CODES_ReviewState),
    "by": SlotShape(kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPE_Signature = {
    "signer": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "key_thumbprint": SlotShape(required=True, kind='string', pattern=PATTERN_Base64Url, min_length=4, max_length=1024),
    "value": SlotShape(required=True, kind='string', pattern=PATTERN_DetachedJws, min_length=20, max_length=4096),
    "at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPE_Statistics = {
    "publisher": SlotShape(required=True, kind='object', classes=('Participant',)),
    "period": SlotShape(required=True, kind='object', classes=('Period',)),
    "area": SlotShape(required=True, kind='object', classes=('AreaRef',)),
    "counted_unit": SlotShape(required=True, kind='enum', codes=CODES_CountedUnit),
    "dimensions": SlotShape(many=True, min_items=1, max_items=6, kind='object', classes=('StatisticsDimension',)),
    "observations": SlotShape(required=True, many=True, min_items=1, kind='object', classes=('StatisticsObservation',)),
    "totals": SlotShape(many=True, min_items=1, kind='object', classes=('StatisticsTotal',)),
    "deduplication": SlotShape(required=True, kind='object', classes=('Deduplication',)),
    "suppression": SlotShape(kind='object', classes=('Suppression',)),
    "coverage": SlotShape(kind='string', pattern=PATTERN_Text, min_length=1, max_length=4000),
    "breaks_in_series": SlotShape(many=True, min_items=1, kind='object', classes=('SeriesBreak',)),
    "lived_experience_consulted": SlotShape(required=True, kind='enum', codes=CODES_AnswerRecorded),
    "source": SlotShape(kind='object', classes=('PublishedSource',)),
}
SHAPE_StatisticsDimension = {
    "id": SlotShape(required=True, kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "label": SlotShape(required=True, kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "scheme": SlotShape(kind='string', pattern=PATTERN_Scheme, min_length=1, max_length=63),
    "scheme_version": SlotShape(kind='string', pattern=PATTERN_SchemeVersion, min_length=1, max_length=32),
    "codes": SlotShape(required=True, many=True, min_items=1, kind='object', classes=('DimensionCode',)),
}
SHAPE_StatisticsObservation = {
    "coordinates": SlotShape(many=True, min_items=1, max_items=6, kind='object', classes=('Coordinate',)),
    "value": SlotShape(kind='integer', minimum=0, maximum=9007199254740991),
    "status": SlotShape(required=True, kind='enum', codes=CODES_ObservationStatus),
}
SHAPE_StatisticsTotal = {
    "coordinates": SlotShape(many=True, min_items=1, max_items=6, kind='object', classes=('Coordinate',)),
    "value": SlotShape(kind='integer', minimum=0, maximum=9007199254740991),
    "status": SlotShape(required=True, kind='enum', codes=CODES_ObservationStatus),
}
SHAPE_Storage = {
    "custodian": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "country": SlotShape(required=True, kind='enum', codes=CODES_CountryCode),
}
SHAPE_Suppression = {
    "threshold": SlotShape(required=True, kind='integer', minimum=1, maximum=1000000),
    "method": SlotShape(kind='object', classes=('Code',)),
}
SHAPE_Takedown = {
    "item": SlotShape(kind='string', pattern=PATTERN_LocalId, min_length=1, max_length=63),
    "notice_reference": SlotShape(kind='string', pattern=PATTERN_Reference, min_length=1, max_length=128),
    "recipient": SlotShape(required=True, kind='enum', codes=CODES_NoticeRecipient),
    "notice_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "deadline": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "hold": SlotShape(required=True, kind='boolean'),
    "hold_until": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "status": SlotShape(required=True, kind='enum', codes=CODES_TakedownStatus),
    "removed_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "rechecked_at": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPE_Tool = {
    "name": SlotShape(required=True, kind='string', pattern=PATTERN_ShortText, min_length=1, max_length=200),
    "version": SlotShape(kind='string', pattern=PATTERN_ToolVersion, min_length=1, max_length=63),
    "kind": SlotShape(required=True, kind='enum', codes=CODES_ToolKind),
}
SHAPE_Urgency = {
    "level": SlotShape(kind='object', classes=('Code',)),
    "reason": SlotShape(kind='object', classes=('Code',)),
    "basis": SlotShape(kind='object', classes=('Code',)),
    "threat_to_life": SlotShape(required=True, kind='enum', codes=CODES_AnswerAssessed),
    "danger_types": SlotShape(many=True, min_items=1, kind='object', classes=('Code',)),
    "act_by": SlotShape(kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "out_of_band_contact": SlotShape(kind='enum', codes=CODES_OutOfBandContact),
}
SHAPE_View = {
    "participant": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "whole_item": SlotShape(required=True, kind='enum', codes=CODES_AnswerRecorded),
    "at": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "before_submission": SlotShape(kind='enum', codes=CODES_AnswerRecorded),
    "technical_metadata_viewed": SlotShape(kind='enum', codes=CODES_AnswerRecorded),
}
SHAPE_Withdrawal = {
    "withdrawn": SlotShape(required=True, many=True, min_items=1, kind='object', classes=('MessagePart',)),
    "reason": SlotShape(required=True, kind='enum', codes=CODES_WithdrawalReason),
    "required_actions": SlotShape(required=True, many=True, min_items=1, unique=True, kind='enum', codes=CODES_WithdrawalAction),
    "act_by": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
    "corrected_message": SlotShape(kind='string', pattern=PATTERN_MessageId, min_length=45, max_length=45),
    "onward_recipients": SlotShape(many=True, min_items=1, unique=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "acknowledge_to": SlotShape(required=True, kind='string', pattern=PATTERN_ParticipantId, min_length=3, max_length=96),
    "acknowledge_by": SlotShape(required=True, kind='string', pattern=PATTERN_DateTime, min_length=20, max_length=32),
}
SHAPES = {
    "Message": SHAPE_Message,
    "Account": SHAPE_Account,
    "AccountAction": SHAPE_AccountAction,
    "AccountIndicator": SHAPE_AccountIndicator,
    "ActionTaken": SHAPE_ActionTaken,
    "AddressIndicator": SHAPE_AddressIndicator,
    "AgeAssessment": SHAPE_AgeAssessment,
    "Appeal": SHAPE_Appeal,
    "AreaRef": SHAPE_AreaRef,
    "AvailabilityCheck": SHAPE_AvailabilityCheck,
    "BaselineAssessment": SHAPE_BaselineAssessment,
    "Batch": SHAPE_Batch,
    "CaptureLocation": SHAPE_CaptureLocation,
    "Change": SHAPE_Change,
    "Child": SHAPE_Child,
    "Classification": SHAPE_Classification,
    "ClassificationDisagreement": SHAPE_ClassificationDisagreement,
    "Code": SHAPE_Code,
    "ContentHash": SHAPE_ContentHash,
    "ContentItem": SHAPE_ContentItem,
    "ContentLocation": SHAPE_ContentLocation,
    "ContentTechnical": SHAPE_ContentTechnical,
    "Coordinate": SHAPE_Coordinate,
    "DataSubjectRights": SHAPE_DataSubjectRights,
    "Deduplication": SHAPE_Deduplication,
    "DimensionCode": SHAPE_DimensionCode,
    "Extension": SHAPE_Extension,
    "Gender": SHAPE_Gender,
    "Governance": SHAPE_Governance,
    "Handling": SHAPE_Handling,
    "HashAddition": SHAPE_HashAddition,
    "HashDispute": SHAPE_HashDispute,
    "HashIndicator": SHAPE_HashIndicator,
    "HashMatch": SHAPE_HashMatch,
    "HashPermission": SHAPE_HashPermission,
    "HashRemoval": SHAPE_HashRemoval,
    "HashSet": SHAPE_HashSet,
    "HashSetEntry": SHAPE_HashSetEntry,
    "HashSource": SHAPE_HashSource,
    "HashVote": SHAPE_HashVote,
    "Identifier": SHAPE_Identifier,
    "Incident": SHAPE_Incident,
    "IncidentJurisdiction": SHAPE_IncidentJurisdiction,
    "Interaction": SHAPE_Interaction,
    "Involvement": SHAPE_Involvement,
    "ItemRelation": SHAPE_ItemRelation,
    "LegalAgeResult": SHAPE_LegalAgeResult,
    "LegalBasis": SHAPE_LegalBasis,
    "LegalInstrument": SHAPE_LegalInstrument,
    "LegalProcess": SHAPE_LegalProcess,
    "MessagePart": SHAPE_MessagePart,
    "Methodology": SHAPE_Methodology,
    "MissingInformation": SHAPE_MissingInformation,
    "Narrative": SHAPE_Narrative,
    "NetworkIndicator": SHAPE_NetworkIndicator,
    "NotificationLimit": SHAPE_NotificationLimit,
    "NotificationPreference": SHAPE_NotificationPreference,
    "Observation": SHAPE_Observation,
    "Outcome": SHAPE_Outcome,
    "OutcomeResult": SHAPE_OutcomeResult,
    "Participant": SHAPE_Participant,
    "Period": SHAPE_Period,
    "Preservation": SHAPE_Preservation,
    "ProductionContext": SHAPE_ProductionContext,
    "ProvenanceStep": SHAPE_ProvenanceStep,
    "PublishedSource": SHAPE_PublishedSource,
    "RaisedSensitivity": SHAPE_RaisedSensitivity,
    "ReceiverReference": SHAPE_ReceiverReference,
    "RecodedCode": SHAPE_RecodedCode,
    "RelatedReport": SHAPE_RelatedReport,
    "Report": SHAPE_Report,
    "RetentionClock": SHAPE_RetentionClock,
    "Routing": SHAPE_Routing,
    "SafeguardingResult": SHAPE_SafeguardingResult,
    "SeriesBreak": SHAPE_SeriesBreak,
    "SeriesReference": SHAPE_SeriesReference,
    "SharingGroup": SHAPE_SharingGroup,
    "Signal": SHAPE_Signal,
    "SignalReview": SHAPE_SignalReview,
    "Signature": SHAPE_Signature,
    "Statistics": SHAPE_Statistics,
    "StatisticsDimension": SHAPE_StatisticsDimension,
    "StatisticsObservation": SHAPE_StatisticsObservation,
    "StatisticsTotal": SHAPE_StatisticsTotal,
    "Storage": SHAPE_Storage,
    "Suppression": SHAPE_Suppression,
    "Takedown": SHAPE_Takedown,
    "Tool": SHAPE_Tool,
    "Urgency": SHAPE_Urgency,
    "View": SHAPE_View,
    "Withdrawal": SHAPE_Withdrawal,
}
