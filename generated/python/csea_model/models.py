"""
The classes of the model as pydantic models; every limit is enforced.

Generated from the model by `csea model build`; edits are lost.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, model_validator


class Base(BaseModel):
    """
    Common settings: closed, strict, and absent members stay absent.
    """

    # Input values are kept out of errors: a message's data must not reach a log.
    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True, validate_assignment=True)

    @model_validator(mode="before")
    @classmethod
    def refuse_null(cls, data: Any) -> Any:
        """
        A member that is not known is left out; null is not a value of this format, and strange names are not its own.
        """
        if isinstance(data, dict):
            if any(value is None for value in data.values()):
                raise ValueError("a member is null: leave it out")
            for number, name in enumerate(data, start=1):
                # Told by its number: the name is the sender's, and pydantic would show it.
                if name not in cls.model_fields:
                    raise ValueError(f"member number {number} is not one that the model defines")
        return data

    def to_wire(self) -> dict[str, Any]:
        """
        The object as JSON values, absent members left out.
        """
        return self.model_dump(mode="json", exclude_none=True)


def _unique(items: list[Any]) -> list[Any]:
    if len(set(items)) != len(items):
        raise ValueError("an item stands twice")
    return items


def _tagged(tag: str, *values: str) -> Any:
    def check(value: Any) -> Any:
        # The words of the union's own error would show the tag.
        if isinstance(value, dict) and value.get(tag) not in values:
            raise ValueError(f"the member {tag} names none of the kinds of this object")
        return value

    return BeforeValidator(check)


def _matches(pattern: str) -> Any:
    full = re.compile(pattern).fullmatch

    def check(text: str) -> str:
        if full(text) is None:
            raise ValueError("the text does not have the form of its type")
        return text

    return AfterValidator(check)


def _coded(kind: type[StrEnum]) -> Any:
    # Strict mode takes no plain string for an enum, but on the wire a code is one.
    codes = {member.value: member for member in kind}

    def check(value: Any) -> Any:
        # The words of the enum's own error would show the value.
        if value.__class__ is str and value not in codes:
            raise ValueError("the text is not a code of its list")
        return codes[value] if value.__class__ is str else value

    return BeforeValidator(check)


class AccountMeasure(StrEnum):
    """
    What a service does with an account.
    """

    temporarily_disabled = 'temporarily_disabled'
    permanently_disabled = 'permanently_disabled'


class AccountRole(StrEnum):
    """
    The part that an account plays in a report.
    """

    reported = 'reported'
    recipient = 'recipient'
    associated = 'associated'
    affected_child = 'affected_child'
    other = 'other'


class Activity(StrEnum):
    """
    What can happen to information on its way.
    """

    collected = 'collected'
    received = 'received'
    assessed = 'assessed'
    classified = 'classified'
    recoded = 'recoded'
    translated = 'translated'
    enriched = 'enriched'
    corrected = 'corrected'
    repurposed = 'repurposed'
    disclosed = 'disclosed'
    generalised = 'generalised'
    redacted = 'redacted'
    pseudonymised = 'pseudonymised'
    anonymised = 'anonymised'
    aggregated = 'aggregated'
    merged = 'merged'
    forwarded = 'forwarded'
    converted = 'converted'


class AgeBasis(StrEnum):
    """
    The ground of a statement about age.
    """

    documented = 'documented'
    stated = 'stated'
    apparent = 'apparent'
    maturity = 'maturity'


class AgeMoment(StrEnum):
    """
    The moment that an age belongs to.
    """

    at_capture = 'at_capture'
    at_report = 'at_report'


class Answer(StrEnum):
    """
    A yes or no that keeps apart the reasons for having neither.
    """

    yes = 'yes'
    no = 'no'
    not_assessed = 'not_assessed'
    not_recorded = 'not_recorded'
    not_determined = 'not_determined'


class AnswerAssessed(StrEnum):
    """
    A yes or no on something that somebody has to assess.
    """

    yes = 'yes'
    no = 'no'
    not_assessed = 'not_assessed'


class AnswerDetermined(StrEnum):
    """
    A yes or no on something that may stay open after assessment.
    """

    yes = 'yes'
    no = 'no'
    undetermined = 'undetermined'


class AnswerRecorded(StrEnum):
    """
    A yes or no on something that is written down or not.
    """

    yes = 'yes'
    no = 'no'
    not_recorded = 'not_recorded'


class AppealState(StrEnum):
    """
    How an appeal against a measure stands.
    """

    pending = 'pending'
    upheld = 'upheld'
    overturned = 'overturned'


class AssessmentStatus(StrEnum):
    """
    Whether something was assessed and with which result.
    """

    assessed = 'assessed'
    not_assessed = 'not_assessed'
    not_recorded = 'not_recorded'
    not_determined = 'not_determined'


class Audience(StrEnum):
    """
    Whom a wording is meant for.
    """

    practitioner = 'practitioner'
    public = 'public'
    child_friendly = 'child_friendly'


class Availability(StrEnum):
    """
    Whether content can be reached.
    """

    online = 'online'
    offline = 'offline'
    not_assessed = 'not_assessed'
    not_determined = 'not_determined'


class ChangeKind(StrEnum):
    """
    What a change did at one place of a document.
    """

    added = 'added'
    replaced = 'replaced'
    removed = 'removed'


class Channel(StrEnum):
    """
    Kinds of service on which something takes place.
    """

    web_page = 'web_page'
    email = 'email'
    newsgroup = 'newsgroup'
    chat_messaging = 'chat_messaging'
    online_gaming = 'online_gaming'
    mobile_phone = 'mobile_phone'
    peer_to_peer = 'peer_to_peer'
    non_internet = 'non_internet'


class Completeness(StrEnum):
    """
    How much of what the sender holds a message gives.
    """

    complete = 'complete'
    partial = 'partial'
    supplement = 'supplement'


class Confidence(StrEnum):
    """
    How sure an assessment is.
    """

    low = 'low'
    medium = 'medium'
    high = 'high'


class ContentKind(StrEnum):
    """
    Kinds of content.
    """

    image = 'image'
    video = 'video'
    audio = 'audio'
    text = 'text'
    link = 'link'
    container = 'container'
    generator_prompt = 'generator_prompt'
    generator_model = 'generator_model'
    other = 'other'


class ContentRelevance(StrEnum):
    """
    Why an item is in a report.
    """

    reported = 'reported'
    supplemental = 'supplemental'


class CountedUnit(StrEnum):
    """
    What one unit of a figure is.
    """

    report = 'report'
    url = 'url'
    content_item = 'content_item'
    unique_content_item = 'unique_content_item'
    account = 'account'
    child = 'child'
    victim_identified = 'victim_identified'


class CountryCode(StrEnum):
    """
    Countries and areas by ISO 3166-1 alpha-2, and XK (user-assigned) for Kosovo.
    """

    ad = 'AD'
    ae = 'AE'
    af = 'AF'
    ag = 'AG'
    ai = 'AI'
    al = 'AL'
    am = 'AM'
    ao = 'AO'
    aq = 'AQ'
    ar = 'AR'
    as_ = 'AS'
    at = 'AT'
    au = 'AU'
    aw = 'AW'
    ax = 'AX'
    az = 'AZ'
    ba = 'BA'
    bb = 'BB'
    bd = 'BD'
    be = 'BE'
    bf = 'BF'
    bg = 'BG'
    bh = 'BH'
    bi = 'BI'
    bj = 'BJ'
    bl = 'BL'
    bm = 'BM'
    bn = 'BN'
    bo = 'BO'
    bq = 'BQ'
    br = 'BR'
    bs = 'BS'
    bt = 'BT'
    bv = 'BV'
    bw = 'BW'
    by = 'BY'
    bz = 'BZ'
    ca = 'CA'
    cc = 'CC'
    cd = 'CD'
    cf = 'CF'
    cg = 'CG'
    ch = 'CH'
    ci = 'CI'
    ck = 'CK'
    cl = 'CL'
    cm = 'CM'
    cn = 'CN'
    co = 'CO'
    cr = 'CR'
    cu = 'CU'
    cv = 'CV'
    cw = 'CW'
    cx = 'CX'
    cy = 'CY'
    cz = 'CZ'
    de = 'DE'
    dj = 'DJ'
    dk = 'DK'
    dm = 'DM'
    do = 'DO'
    dz = 'DZ'
    ec = 'EC'
    ee = 'EE'
    eg = 'EG'
    eh = 'EH'
    er = 'ER'
    es = 'ES'
    et = 'ET'
    fi = 'FI'
    fj = 'FJ'
    fk = 'FK'
    fm = 'FM'
    fo = 'FO'
    fr = 'FR'
    ga = 'GA'
    gb = 'GB'
    gd = 'GD'
    ge = 'GE'
    gf = 'GF'
    gg = 'GG'
    gh = 'GH'
    gi = 'GI'
    gl = 'GL'
    gm = 'GM'
    gn = 'GN'
    gp = 'GP'
    gq = 'GQ'
    gr = 'GR'
    gs = 'GS'
    gt = 'GT'
    gu = 'GU'
    gw = 'GW'
    gy = 'GY'
    hk = 'HK'
    hm = 'HM'
    hn = 'HN'
    hr = 'HR'
    ht = 'HT'
    hu = 'HU'
    id = 'ID'
    ie = 'IE'
    il = 'IL'
    im = 'IM'
    in_ = 'IN'
    io = 'IO'
    iq = 'IQ'
    ir = 'IR'
    is_ = 'IS'
    it = 'IT'
    je = 'JE'
    jm = 'JM'
    jo = 'JO'
    jp = 'JP'
    ke = 'KE'
    kg = 'KG'
    kh = 'KH'
    ki = 'KI'
    km = 'KM'
    kn = 'KN'
    kp = 'KP'
    kr = 'KR'
    kw = 'KW'
    ky = 'KY'
    kz = 'KZ'
    la = 'LA'
    lb = 'LB'
    lc = 'LC'
    li = 'LI'
    lk = 'LK'
    lr = 'LR'
    ls = 'LS'
    lt = 'LT'
    lu = 'LU'
    lv = 'LV'
    ly = 'LY'
    ma = 'MA'
    mc = 'MC'
    md = 'MD'
    me = 'ME'
    mf = 'MF'
    mg = 'MG'
    mh = 'MH'
    mk = 'MK'
    ml = 'ML'
    mm = 'MM'
    mn = 'MN'
    mo = 'MO'
    mp = 'MP'
    mq = 'MQ'
    mr = 'MR'
    ms = 'MS'
    mt = 'MT'
    mu = 'MU'
    mv = 'MV'
    mw = 'MW'
    mx = 'MX'
    my = 'MY'
    mz = 'MZ'
    na = 'NA'
    nc = 'NC'
    ne = 'NE'
    nf = 'NF'
    ng = 'NG'
    ni = 'NI'
    nl = 'NL'
    no = 'NO'
    np = 'NP'
    nr = 'NR'
    nu = 'NU'
    nz = 'NZ'
    om = 'OM'
    pa = 'PA'
    pe = 'PE'
    pf = 'PF'
    pg = 'PG'
    ph = 'PH'
    pk = 'PK'
    pl = 'PL'
    pm = 'PM'
    pn = 'PN'
    pr = 'PR'
    ps = 'PS'
    pt = 'PT'
    pw = 'PW'
    py = 'PY'
    qa = 'QA'
    re = 'RE'
    ro = 'RO'
    rs = 'RS'
    ru = 'RU'
    rw = 'RW'
    sa = 'SA'
    sb = 'SB'
    sc = 'SC'
    sd = 'SD'
    se = 'SE'
    sg = 'SG'
    sh = 'SH'
    si = 'SI'
    sj = 'SJ'
    sk = 'SK'
    sl = 'SL'
    sm = 'SM'
    sn = 'SN'
    so = 'SO'
    sr = 'SR'
    ss = 'SS'
    st = 'ST'
    sv = 'SV'
    sx = 'SX'
    sy = 'SY'
    sz = 'SZ'
    tc = 'TC'
    td = 'TD'
    tf = 'TF'
    tg = 'TG'
    th = 'TH'
    tj = 'TJ'
    tk = 'TK'
    tl = 'TL'
    tm = 'TM'
    tn = 'TN'
    to = 'TO'
    tr = 'TR'
    tt = 'TT'
    tv = 'TV'
    tw = 'TW'
    tz = 'TZ'
    ua = 'UA'
    ug = 'UG'
    um = 'UM'
    us = 'US'
    uy = 'UY'
    uz = 'UZ'
    va = 'VA'
    vc = 'VC'
    ve = 'VE'
    vg = 'VG'
    vi = 'VI'
    vn = 'VN'
    vu = 'VU'
    wf = 'WF'
    ws = 'WS'
    xk = 'XK'
    ye = 'YE'
    yt = 'YT'
    za = 'ZA'
    zm = 'ZM'
    zw = 'ZW'


class DataState(StrEnum):
    """
    How far data can still be tied to a person.
    """

    identifiable = 'identifiable'
    pseudonymised = 'pseudonymised'
    anonymised = 'anonymised'
    aggregated = 'aggregated'
    synthetic = 'synthetic'


class DetectionMethod(StrEnum):
    """
    What drew attention to the matter.
    """

    hash_match = 'hash_match'
    ai_detection = 'ai_detection'
    manual_review = 'manual_review'
    user_report = 'user_report'
    automated_scan = 'automated_scan'
    behavioral_analysis = 'behavioral_analysis'
    keyword_detection = 'keyword_detection'
    law_enforcement_referral = 'law_enforcement_referral'


class EncryptionDemand(StrEnum):
    """
    Whether a message must be encrypted when it is passed on.
    """

    must = 'must'
    may = 'may'


class GenderBasis(StrEnum):
    """
    The ground of a statement about gender.
    """

    documented = 'documented'
    stated = 'stated'
    apparent = 'apparent'


class GenderValue(StrEnum):
    """
    The gender of a child, or why there is no statement.
    """

    female = 'female'
    male = 'male'
    not_determined = 'not_determined'
    not_assessed = 'not_assessed'
    not_recorded = 'not_recorded'


class HandlingStatus(StrEnum):
    """
    How far the receiver has come with a matter.
    """

    new = 'new'
    in_review = 'in_review'
    in_progress = 'in_progress'
    forwarded = 'forwarded'
    closed = 'closed'
    reopened = 'reopened'


class HarmType(StrEnum):
    """
    Kinds of sexual harm to children online, in words that put the child first.
    """

    csam_possession_distribution_production = 'csam_possession_distribution_production'
    solicitation_grooming = 'solicitation_grooming'
    sexual_extortion_sexual_demand = 'sexual_extortion_sexual_demand'
    sexual_extortion_financial = 'sexual_extortion_financial'
    live_streamed_abuse = 'live_streamed_abuse'
    imagery_produced_by_child = 'imagery_produced_by_child'
    trafficking_sexual_exploitation = 'trafficking_sexual_exploitation'
    exploitation_in_travel_tourism = 'exploitation_in_travel_tourism'
    non_consensual_image_sharing = 'non_consensual_image_sharing'
    contact_abuse_known = 'contact_abuse_known'
    unsolicited_sexual_material_to_child = 'unsolicited_sexual_material_to_child'


class HashAlgorithm(StrEnum):
    """
    Ways to compute a digest of content; the tokens are ours, in lower case.
    """

    md5 = 'md5'
    sha1 = 'sha1'
    sha256 = 'sha256'
    sha512 = 'sha512'
    pdq = 'pdq'
    vpdq = 'vpdq'
    photodna = 'photodna'
    tmk_pdqf = 'tmk_pdqf'
    ssvh_pdna = 'ssvh_pdna'
    ssvh_safer_hash = 'ssvh_safer_hash'
    videntifier = 'videntifier'
    netclean = 'netclean'
    tlsh = 'tlsh'


class HashMatchKind(StrEnum):
    """
    How a digest matches an entry of a list.
    """

    exact = 'exact'
    perceptual = 'perceptual'


class HashOperation(StrEnum):
    """
    What happens to an entry of a hash list; each names the class of its record.
    """

    add = 'add'
    remove = 'remove'


class HashOpinion(StrEnum):
    """
    What an organisation thinks of an entry of a hash list.
    """

    affirmative = 'affirmative'
    negative = 'negative'
    investigation_seed = 'investigation_seed'


class HashTarget(StrEnum):
    """
    What a digest was computed over.
    """

    original = 'original'
    transcoded = 'transcoded'


class IdentificationStatus(StrEnum):
    """
    Whether a child is known to those who can protect the child.
    """

    identified = 'identified'
    not_identified = 'not_identified'
    not_assessed = 'not_assessed'
    not_recorded = 'not_recorded'


class IdentifierType(StrEnum):
    """
    Kinds of identifier of an account or its holder.
    """

    username = 'username'
    account_id = 'account_id'
    profile_url = 'profile_url'
    group_id = 'group_id'
    device_id = 'device_id'
    email_address = 'email_address'
    phone_number = 'phone_number'


class IndicatorType(StrEnum):
    """
    What a signal is about; each names the class of its indicator.
    """

    content_hash = 'content_hash'
    web_address = 'web_address'
    account = 'account'
    network_address = 'network_address'


class InvolvementAct(StrEnum):
    """
    What an account did with content or in an interaction.
    """

    uploaded = 'uploaded'
    attempted_blocked = 'attempted_blocked'
    sent = 'sent'
    received = 'received'
    stored = 'stored'
    generated = 'generated'


class ItemRelationKind(StrEnum):
    """
    How one item relates to another.
    """

    near_duplicate = 'near_duplicate'
    frame_of = 'frame_of'
    contained_in = 'contained_in'
    derived_from = 'derived_from'


class JurisdictionRelation(StrEnum):
    """
    Why a country is concerned.
    """

    hosting = 'hosting'
    service = 'service'
    child = 'child'
    reported_account = 'reported_account'
    reporter = 'reporter'


class MappingRelation(StrEnum):
    """
    How close an original code and its recoded form are.
    """

    exact_match = 'exact_match'
    close_match = 'close_match'
    broad_match = 'broad_match'
    narrow_match = 'narrow_match'
    related_match = 'related_match'


class MessageType(StrEnum):
    """
    The kinds of message; each names the class of its payload.
    """

    report = 'report'
    signal = 'signal'
    hash_set = 'hash_set'
    statistics = 'statistics'
    outcome = 'outcome'
    withdrawal = 'withdrawal'


class NarrativeKind(StrEnum):
    """
    What a note is about.
    """

    operational = 'operational'
    technical = 'technical'
    legal = 'legal'


class NetworkEnvironment(StrEnum):
    """
    Kinds of network on which content is reached.
    """

    clear = 'clear'
    onion = 'onion'
    peer_to_peer = 'peer_to_peer'
    other = 'other'


class NoticeRecipient(StrEnum):
    """
    Who is asked to take content down.
    """

    hosting_provider = 'hosting_provider'
    registrar = 'registrar'
    site_owner = 'site_owner'
    law_enforcement = 'law_enforcement'


class NotificationPermission(StrEnum):
    """
    Whether the person concerned may be told.
    """

    may = 'may'
    must_not = 'must_not'


class ObservationStatus(StrEnum):
    """
    What kind of figure stands in a cell.
    """

    normal = 'normal'
    suppressed = 'suppressed'
    provisional = 'provisional'
    not_collected = 'not_collected'
    not_stated = 'not_stated'
    not_applicable = 'not_applicable'


class ObservedEvent(StrEnum):
    """
    What happened on a service.
    """

    login = 'login'
    registration = 'registration'
    purchase = 'purchase'
    upload = 'upload'
    other = 'other'
    not_recorded = 'not_recorded'


class OutOfBandContact(StrEnum):
    """
    Whether the receiver was reached in another way as well.
    """

    made = 'made'
    not_made = 'not_made'
    not_recorded = 'not_recorded'


class OutcomeStage(StrEnum):
    """
    Whether a message only says that something arrived, or what became of it.
    """

    receipt = 'receipt'
    outcome = 'outcome'


class ParticipantRole(StrEnum):
    """
    What an organisation does in the exchange.
    """

    platform = 'platform'
    hotline = 'hotline'
    clearing_house = 'clearing_house'
    law_enforcement = 'law_enforcement'
    international_organisation = 'international_organisation'
    regulator = 'regulator'
    researcher = 'researcher'
    service_provider = 'service_provider'
    other = 'other'


class Purpose(StrEnum):
    """
    What data are collected, exchanged or used for; the list is closed, and purposes that are never allowed are named so that they can be refused.
    """

    notice_and_takedown = 'notice_and_takedown'
    victim_identification = 'victim_identification'
    criminal_investigation = 'criminal_investigation'
    safeguarding = 'safeguarding'
    misuse_prevention_and_detection = 'misuse_prevention_and_detection'
    legal_compliance = 'legal_compliance'
    research = 'research'
    statistics = 'statistics'
    immigration_control = 'immigration_control'
    commercial_use = 'commercial_use'
    prosecution_of_depicted_child = 'prosecution_of_depicted_child'
    unapproved_model_training = 'unapproved_model_training'


class ReceiptVerdict(StrEnum):
    """
    What an automatic check found in a message that arrived.
    """

    valid = 'valid'
    valid_with_warnings = 'valid_with_warnings'
    invalid = 'invalid'
    refused = 'refused'
    undetermined = 'undetermined'


class ReportSource(StrEnum):
    """
    Who brought a matter to the sender.
    """

    anonymous = 'anonymous'
    named = 'named'
    child_self = 'child_self'
    parent = 'parent'
    professional = 'professional'
    partner = 'partner'
    proactive = 'proactive'


class RequestBasis(StrEnum):
    """
    On which footing information is asked for.
    """

    legal_process = 'legal_process'
    voluntary_metadata_only = 'voluntary_metadata_only'


class ReviewState(StrEnum):
    """
    How far the review of a lead has come.
    """

    reviewed_manually = 'reviewed_manually'
    reviewed_automatically = 'reviewed_automatically'
    pending = 'pending'
    unreviewed = 'unreviewed'
    not_recorded = 'not_recorded'


class Sensitivity(StrEnum):
    """
    The marking of information, from lowest to highest.
    """

    public = 'public'
    internal = 'internal'
    restricted = 'restricted'
    highly_restricted = 'highly_restricted'


class SignalBasis(StrEnum):
    """
    What the sender of a signal came upon.
    """

    content = 'content'
    incident = 'incident'
    behaviour = 'behaviour'


class SyntheticStatus(StrEnum):
    """
    Whether content was made or altered by software.
    """

    not_assessed = 'not_assessed'
    not_synthetic = 'not_synthetic'
    wholly_synthetic = 'wholly_synthetic'
    manipulated_depiction_of_a_child = 'manipulated_depiction_of_a_child'
    undetermined = 'undetermined'


class TakedownStatus(StrEnum):
    """
    How a request to take content down stands.
    """

    queued = 'queued'
    sent = 'sent'
    send_failed = 'send_failed'
    closed = 'closed'


class TlpLabel(StrEnum):
    """
    How far a message may travel; labels are written in capitals and never translated.
    """

    red = 'RED'
    amber_strict = 'AMBER+STRICT'
    amber = 'AMBER'
    green = 'GREEN'
    clear = 'CLEAR'


class ToolKind(StrEnum):
    """
    Who or what did a piece of work.
    """

    human = 'human'
    software = 'software'
    hybrid = 'hybrid'


class WithdrawalAction(StrEnum):
    """
    What a receiver of a withdrawal has to do.
    """

    delete = 'delete'
    correct = 'correct'
    stop_processing = 'stop_processing'
    pass_on = 'pass_on'


class WithdrawalReason(StrEnum):
    """
    Why a message or an item is withdrawn.
    """

    sent_in_error = 'sent_in_error'
    reassessed = 'reassessed'
    appeal_upheld = 'appeal_upheld'
    court_order = 'court_order'
    data_subject_right = 'data_subject_right'
    survivor_request = 'survivor_request'


Base64Url = Annotated[str, Field(min_length=4, max_length=1024), _matches('[A-Za-z0-9_-]+')]
CodeValue = Annotated[str, Field(min_length=1, max_length=64), _matches('[!-~]([ -~]*[!-~])?')]
ContactUri = Annotated[str, Field(min_length=9, max_length=254), _matches('(mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+|tel:\\+[0-9]{4,15}|https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?)')]
Date = Annotated[str, Field(min_length=10, max_length=10), _matches('((19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|((19|21)(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29)')]
DateTime = Annotated[str, Field(min_length=20, max_length=32), _matches('((19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|((19|21)(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))')]
DetachedJws = Annotated[str, Field(min_length=20, max_length=4096), _matches('[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]+')]
Digest = Annotated[str, Field(min_length=71, max_length=71), _matches('sha256:[0-9a-f]{64}')]
Duration = Annotated[str, Field(min_length=3, max_length=8), _matches('P([1-9][0-9]{0,4}[YMWD]|T[1-9][0-9]{0,4}[HMS])')]
HashValue = Annotated[str, Field(min_length=8, max_length=8192), _matches('[A-Za-z0-9+/_-]+={0,2}')]
IdentifierValue = Annotated[str, Field(min_length=1, max_length=512), _matches('[^\\x00-\\x20\\x7f-\\x9f]([^\\x00-\\x1f\\x7f-\\x9f]*[^\\x00-\\x20\\x7f-\\x9f])?')]
IpAddress = Annotated[str, Field(min_length=2, max_length=45), _matches('[0-9A-Fa-f:.]+')]
Iri = Annotated[str, Field(min_length=5, max_length=512), _matches("[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9/][A-Za-z0-9._~:/?#\\[\\]@!\\x24&'()*+,;=-]*(%[0-9A-Fa-f]{2}[A-Za-z0-9._~:/?#\\[\\]@!\\x24&'()*+,;=-]*)*")]
Jurisdiction = Annotated[str, Field(min_length=2, max_length=6), _matches('[A-Z]{2}(-[A-Z0-9]{1,3})?')]
LanguageTag = Annotated[str, Field(min_length=2, max_length=35), _matches('[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*')]
Latitude = Annotated[str, Field(min_length=1, max_length=10), _matches('-?([0-8]?[0-9](\\.[0-9]{1,6})?|90(\\.0{1,6})?)')]
LocalId = Annotated[str, Field(min_length=1, max_length=63), _matches('[A-Za-z0-9][A-Za-z0-9._-]{0,62}')]
Longitude = Annotated[str, Field(min_length=1, max_length=11), _matches('-?((1[0-7][0-9]|[1-9]?[0-9])(\\.[0-9]{1,6})?|180(\\.0{1,6})?)')]
MediaType = Annotated[str, Field(min_length=3, max_length=127), _matches('[a-z]+/[a-z0-9][a-z0-9.+-]*')]
MessageId = Annotated[str, Field(min_length=45, max_length=45), _matches('urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}')]
Nonce = Annotated[str, Field(min_length=22, max_length=86), _matches('[A-Za-z0-9_-]+')]
OpaqueId = Annotated[str, Field(min_length=1, max_length=63), _matches('[0-9a-f][0-9a-f-]*')]
ParticipantId = Annotated[str, Field(min_length=3, max_length=96), _matches('[a-z][a-z0-9-]{0,31}:[A-Za-z0-9][A-Za-z0-9._-]{0,62}')]
Pointer = Annotated[str, Field(min_length=2, max_length=256), _matches('(/([a-z][a-z0-9_]*|0|[1-9][0-9]*))+')]
Reference = Annotated[str, Field(min_length=1, max_length=128), _matches('[!-~]+')]
Scheme = Annotated[str, Field(min_length=1, max_length=63), _matches('[a-z][a-z0-9]*(-[a-z0-9]+)*')]
SchemeVersion = Annotated[str, Field(min_length=1, max_length=32), _matches('[A-Za-z0-9][A-Za-z0-9._-]*')]
ShortText = Annotated[str, Field(min_length=1, max_length=200), _matches('[^\\x00-\\x20\\x7f-\\x9f]([^\\x00-\\x1f\\x7f-\\x9f]*[^\\x00-\\x20\\x7f-\\x9f])?')]
Text = Annotated[str, Field(min_length=1, max_length=4000), _matches('[^\\x00-\\x20\\x7f-\\x9f][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]*')]
ToolVersion = Annotated[str, Field(min_length=1, max_length=63), _matches('[A-Za-z0-9][A-Za-z0-9._+-]*')]
Url = Annotated[str, Field(min_length=5, max_length=2048), _matches("[A-Za-z][A-Za-z0-9+.-]*://[A-Za-z0-9_~.\\[-][A-Za-z0-9._~:/?#\\[\\]@!\\x24&'()*+,;=-]*(%[0-9A-Fa-f]{2}[A-Za-z0-9._~:/?#\\[\\]@!\\x24&'()*+,;=-]*)*")]
Version = Annotated[str, Field(min_length=5, max_length=17), _matches('(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})')]


class Participant(Base):
    """
    An organisation that sends, receives or publishes; never a person.
    """

    participant_id: ParticipantId
    name: ShortText | None = None
    role: Annotated[ParticipantRole, _coded(ParticipantRole)]
    country: Annotated[CountryCode, _coded(CountryCode)] | None = None
    contact: ContactUri | None = None


class ReceiverReference(Base):
    """
    A reference that another organisation gave to the same matter.
    """

    participant_id: ParticipantId
    reference: Reference


class Batch(Base):
    """
    The place of one message in a set of messages that belong together.
    """

    id: Reference
    position: Annotated[int, Field(ge=1, le=1000000)]
    count: Annotated[int, Field(ge=1, le=1000000)]


class Storage(Base):
    """
    Where the data are kept.
    """

    custodian: ParticipantId
    country: Annotated[CountryCode, _coded(CountryCode)]


class LegalInstrument(Base):
    """
    A law or one of its provisions, named by a code.
    """

    scheme: Scheme
    code: CodeValue


class LegalBasis(Base):
    """
    A law that someone relies on, with the place and time in which it holds.
    """

    instrument: LegalInstrument
    jurisdiction: Jurisdiction | None = None
    valid_from: Date | None = None
    valid_until: Date | None = None
    reference: ShortText | None = None


class RaisedSensitivity(Base):
    """
    A part of this message with a higher marking than the format asks for.
    """

    pointer: Pointer
    sensitivity: Annotated[Sensitivity, _coded(Sensitivity)]


class NotificationLimit(Base):
    """
    Whether the person concerned may be told, and until when that holds.
    """

    value: Annotated[NotificationPermission, _coded(NotificationPermission)]
    ends_at: Date | None = None
    review_at: Date | None = None


class Code(Base):
    """
    A code together with the list that it comes from.
    """

    scheme: Scheme
    scheme_version: SchemeVersion | None = None
    jurisdiction: Jurisdiction | None = None
    code: CodeValue


class SharingGroup(Base):
    """
    A circle of organisations that share under common terms.
    """

    group_id: Reference
    terms_reference: Reference | None = None
    admitted_roles: Annotated[list[Annotated[ParticipantRole, _coded(ParticipantRole)]], Field(min_length=1), AfterValidator(_unique)] | None = None


class Handling(Base):
    """
    What a receiver must and must not do with the message.
    """

    tlp: Annotated[TlpLabel, _coded(TlpLabel)] | None = None
    affected_party_notification: NotificationLimit | None = None
    user_notified: Annotated[AnswerRecorded, _coded(AnswerRecorded)] | None = None
    encrypt_in_transit: Annotated[EncryptionDemand, _coded(EncryptionDemand)] | None = None
    onward_sharing: Code | None = None
    sharing_group: SharingGroup | None = None


class RetentionClock(Base):
    """
    One limit in time for keeping data.
    """

    scope: Code
    starts_on: Date
    minimum: Duration | None = None
    maximum: Duration | None = None
    basis: ShortText | None = None
    hold: bool


class Preservation(Base):
    """
    Material that someone keeps safe so that an authority can still ask for it.
    """

    what: Code
    custodian: ParticipantId
    until: Date | None = None
    basis: ShortText | None = None


class LegalProcess(Base):
    """
    A reference to an order or request of an authority.
    """

    type: Code
    authority: ShortText
    reference: Reference
    jurisdiction: Jurisdiction | None = None
    non_disclosure_until: Date | None = None


class DataSubjectRights(Base):
    """
    How persons in the data can use their rights, and what limits them.
    """

    contact: ContactUri | None = None
    restriction_ground: LegalBasis | None = None
    open_request: Annotated[AnswerRecorded, _coded(AnswerRecorded)] | None = None


class Governance(Base):
    """
    The conditions under which the information may be held, used and passed on.
    """

    controller: ParticipantId
    joint_controllers: Annotated[list[ParticipantId], Field(min_length=1), AfterValidator(_unique)] | None = None
    processors: Annotated[list[ParticipantId], Field(min_length=1), AfterValidator(_unique)] | None = None
    storage: Storage
    data_state: Annotated[DataState, _coded(DataState)]
    original_purpose: Annotated[Purpose, _coded(Purpose)]
    purpose: Annotated[Purpose, _coded(Purpose)]
    permitted_purposes: Annotated[list[Annotated[Purpose, _coded(Purpose)]], Field(min_length=1), AfterValidator(_unique)]
    disclosure_basis: Annotated[list[LegalBasis], Field(min_length=1)]
    transfer_ground: Annotated[list[LegalBasis], Field(min_length=1)] | None = None
    recipient_basis: Annotated[list[LegalBasis], Field(min_length=1)] | None = None
    sensitivity: Annotated[Sensitivity, _coded(Sensitivity)]
    raised: Annotated[list[RaisedSensitivity], Field(min_length=1)] | None = None
    handling: Handling | None = None
    retention: Annotated[list[RetentionClock], Field(min_length=1)] | None = None
    preservation: Annotated[list[Preservation], Field(min_length=1)] | None = None
    legal_process: Annotated[list[LegalProcess], Field(min_length=1)] | None = None
    rights: DataSubjectRights | None = None
    agreement_reference: Reference | None = None
    impact_assessment_reference: Reference | None = None
    ethics_approval_reference: Reference | None = None


class Tool(Base):
    """
    What did a piece of work.
    """

    name: ShortText
    version: ToolVersion | None = None
    kind: Annotated[ToolKind, _coded(ToolKind)]


class Change(Base):
    """
    One change that a step made.
    """

    pointer: Pointer
    kind: Annotated[ChangeKind, _coded(ChangeKind)]
    reason: Code | None = None
    mapping: Reference | None = None
    commitment: Digest | None = None


class Signature(Base):
    """
    A detached signature of one organisation.
    """

    signer: ParticipantId
    key_thumbprint: Base64Url
    value: DetachedJws
    at: DateTime | None = None


class ProvenanceStep(Base):
    """
    One thing that happened to the information, or the seal of a step that the receiver may not see.
    """

    sequence: Annotated[int, Field(ge=1, le=100000)]
    activity: Annotated[Activity, _coded(Activity)] | None = None
    actor: ParticipantId | None = None
    role: Annotated[ParticipantRole, _coded(ParticipantRole)] | None = None
    at: DateTime | None = None
    tool: Tool | None = None
    purpose: Annotated[Purpose, _coded(Purpose)] | None = None
    changes: Annotated[list[Change], Field(min_length=1)] | None = None
    content_digest: Digest | None = None
    previous_step_digest: Digest | None = None
    signature: Signature | None = None
    sealed_digest: Digest | None = None


class Methodology(Base):
    """
    How information was collected and worked on, and what it cannot tell.
    """

    collection: Annotated[list[Code], Field(min_length=1)] | None = None
    processing: Annotated[list[Code], Field(min_length=1)] | None = None
    storage: Annotated[list[Code], Field(min_length=1)] | None = None
    detection_methods: Annotated[list[Annotated[DetectionMethod, _coded(DetectionMethod)]], Field(min_length=1), AfterValidator(_unique)] | None = None
    human_review: Code | None = None
    tools: Annotated[list[Tool], Field(min_length=1)] | None = None
    limits: Annotated[list[Code], Field(min_length=1)] | None = None
    mandate: Annotated[list[LegalBasis], Field(min_length=1)] | None = None
    note: Text | None = None


class Extension(Base):
    """
    Data under a namespace of its own, which travel with the message and are never interpreted by this format.
    """

    namespace: Iri
    critical: bool
    content: dict[str, Any]


class RecodedCode(Base):
    """
    The original code behind a recoded one, and the mapping between them.
    """

    original: Code
    mapping: Reference
    relation: Annotated[MappingRelation, _coded(MappingRelation)]


class Classification(Base):
    """
    An assessment of content or of an incident under one scheme, with who gave it, when, and how firmly.
    """

    scheme: Scheme
    scheme_version: SchemeVersion | None = None
    jurisdiction: Jurisdiction | None = None
    section: CodeValue | None = None
    code: CodeValue | None = None
    status: Annotated[AssessmentStatus, _coded(AssessmentStatus)]
    assessed_by: ParticipantId | None = None
    at: DateTime | None = None
    independent_assessments: Annotated[int, Field(ge=0, le=1000)] | None = None
    grade: Code | None = None
    grade_minimum_assessments: Annotated[int, Field(ge=1, le=1000)] | None = None
    disputed: bool | None = None
    recoded_from: RecodedCode | None = None


class Urgency(Base):
    """
    How urgent a report is, on which ground, and what the sender did about it.
    """

    level: Code | None = None
    reason: Code | None = None
    basis: Code | None = None
    threat_to_life: Annotated[AnswerAssessed, _coded(AnswerAssessed)]
    danger_types: Annotated[list[Code], Field(min_length=1)] | None = None
    act_by: DateTime | None = None
    out_of_band_contact: Annotated[OutOfBandContact, _coded(OutOfBandContact)] | None = None


class IncidentJurisdiction(Base):
    """
    A country that is concerned, and why.
    """

    country: Annotated[CountryCode, _coded(CountryCode)]
    relation: Annotated[JurisdictionRelation, _coded(JurisdictionRelation)]


class Incident(Base):
    """
    The matter that a report is about.
    """

    harm_types: Annotated[list[Annotated[HarmType, _coded(HarmType)]], Field(min_length=1), AfterValidator(_unique)] | None = None
    classifications: Annotated[list[Classification], Field(min_length=1)] | None = None
    channels: Annotated[list[Annotated[Channel, _coded(Channel)]], Field(min_length=1), AfterValidator(_unique)] | None = None
    earliest: DateTime | None = None
    latest: DateTime | None = None
    precision: Duration | None = None
    ongoing: Annotated[Answer, _coded(Answer)] | None = None
    minor_to_minor: Annotated[AnswerAssessed, _coded(AnswerAssessed)] | None = None
    diversion_handling: Annotated[AnswerRecorded, _coded(AnswerRecorded)] | None = None
    urgency: Urgency
    jurisdictions: Annotated[list[IncidentJurisdiction], Field(min_length=1)] | None = None


class Routing(Base):
    """
    Why a report came to this receiver.
    """

    reason: Code | None = None
    referred_by: ParticipantId | None = None
    competent_country: Annotated[CountryCode, _coded(CountryCode)] | None = None


class AgeAssessment(Base):
    """
    One statement about the age of one child at one moment, on one ground.
    """

    basis: Annotated[AgeBasis, _coded(AgeBasis)]
    years_min: Annotated[int, Field(ge=0, le=150)] | None = None
    years_max: Annotated[int, Field(ge=0, le=150)] | None = None
    maturity: Code | None = None
    moment: Annotated[AgeMoment, _coded(AgeMoment)]
    assessed_by: ParticipantId
    assessor_role: Code | None = None
    tool: Tool | None = None
    at: DateTime
    confidence: Annotated[Confidence, _coded(Confidence)] | None = None
    not_assessable: Code | None = None


class LegalAgeResult(Base):
    """
    Whether a child was below the age that a provision names, on a given day.
    """

    jurisdiction: Jurisdiction
    provision: ShortText
    limit_years: Annotated[int, Field(ge=0, le=150)] | None = None
    date: Date
    result: Annotated[AnswerDetermined, _coded(AnswerDetermined)]
    from_basis: Annotated[AgeBasis, _coded(AgeBasis)] | None = None
    given_by: ParticipantId | None = None


class Gender(Base):
    """
    The gender of a child, with its ground.
    """

    value: Annotated[GenderValue, _coded(GenderValue)]
    basis: Annotated[GenderBasis, _coded(GenderBasis)] | None = None


class NotificationPreference(Base):
    """
    Whether the person wishes to be told when the material is seen again.
    """

    value: Annotated[AnswerRecorded, _coded(AnswerRecorded)]
    held_by: ParticipantId


class Child(Base):
    """
    One child whom the report concerns.
    """

    id: LocalId
    age_assessments: Annotated[list[AgeAssessment], Field(min_length=1)] | None = None
    age_not_assessed_reason: Code | None = None
    legal_age_results: Annotated[list[LegalAgeResult], Field(min_length=1)] | None = None
    adult_now: Annotated[Answer, _coded(Answer)] | None = None
    gender: Gender | None = None
    identification: Annotated[IdentificationStatus, _coded(IdentificationStatus)] | None = None
    country: Annotated[CountryCode, _coded(CountryCode)] | None = None
    notification_preference: NotificationPreference | None = None


class Identifier(Base):
    """
    One thing that an account or its holder can be recognised by.
    """

    type: Annotated[IdentifierType, _coded(IdentifierType)]
    scheme: Scheme | None = None
    value: IdentifierValue
    observed_at: DateTime | None = None
    verified: Annotated[Answer, _coded(Answer)] | None = None
    why_needed: Code | None = None


class Appeal(Base):
    """
    An appeal against a measure.
    """

    state: Annotated[AppealState, _coded(AppealState)]
    at: DateTime | None = None


class AccountAction(Base):
    """
    A measure that a service took on an account.
    """

    action: Annotated[AccountMeasure, _coded(AccountMeasure)]
    by: ParticipantId | None = None
    at: DateTime
    reversed_at: DateTime | None = None
    user_notified: Annotated[AnswerRecorded, _coded(AnswerRecorded)] | None = None
    user_notified_at: DateTime | None = None
    appeal: Appeal | None = None


class Account(Base):
    """
    An account on a service that plays a part in a report.
    """

    id: LocalId
    role: Annotated[AccountRole, _coded(AccountRole)]
    service: ShortText
    child_ref: LocalId | None = None
    associated_with: LocalId | None = None
    association: Code | None = None
    holder_is_minor: Annotated[AnswerDetermined, _coded(AnswerDetermined)] | None = None
    compromised: Annotated[Answer, _coded(Answer)] | None = None
    country: Annotated[CountryCode, _coded(CountryCode)] | None = None
    identifiers: Annotated[list[Identifier], Field(min_length=1)] | None = None
    actions: Annotated[list[AccountAction], Field(min_length=1)] | None = None


class HashMatch(Base):
    """
    A match of a digest with an entry in a list.
    """

    hash_list: Code
    kind: Annotated[HashMatchKind, _coded(HashMatchKind)]
    distance: Annotated[int, Field(ge=0, le=65535)] | None = None
    verified: Annotated[Answer, _coded(Answer)] | None = None


class ContentHash(Base):
    """
    One digest of a piece of content.
    """

    algorithm: Annotated[HashAlgorithm, _coded(HashAlgorithm)]
    value: HashValue
    computed_by: ParticipantId | None = None
    at: DateTime | None = None
    over: Annotated[HashTarget, _coded(HashTarget)] | None = None
    match: HashMatch | None = None


class AvailabilityCheck(Base):
    """
    One check of whether content can be reached.
    """

    availability: Annotated[Availability, _coded(Availability)]
    at: DateTime
    by: ParticipantId | None = None


class ContentLocation(Base):
    """
    A place where content was or is to be found.
    """

    url: Url | None = None
    environment: Annotated[NetworkEnvironment, _coded(NetworkEnvironment)] | None = None
    hosting_country: Annotated[CountryCode, _coded(CountryCode)] | None = None
    ip_address: IpAddress | None = None
    asn: Annotated[int, Field(ge=0, le=4294967295)] | None = None
    site_type: Code | None = None
    commerciality: Code | None = None
    payment_methods: Annotated[list[Code], Field(min_length=1)] | None = None
    access_needs_credentials: Annotated[Answer, _coded(Answer)] | None = None
    availability: Annotated[Availability, _coded(Availability)] | None = None
    checked_at: DateTime | None = None
    availability_history: Annotated[list[AvailabilityCheck], Field(min_length=1)] | None = None


class BaselineAssessment(Base):
    """
    A stated answer to whether content meets the INTERPOL baseline; never computed from age or code.
    """

    value: Annotated[AnswerAssessed, _coded(AnswerAssessed)]
    assessed_by: ParticipantId | None = None
    at: DateTime | None = None


class ProductionContext(Base):
    """
    What others did to bring content about; it never says anything about the conduct of a child.
    """

    status: Annotated[AssessmentStatus, _coded(AssessmentStatus)]
    conduct_of_others: Annotated[list[Code], Field(min_length=1)] | None = None


class View(Base):
    """
    One act of looking at content; stated by whoever looked and never filled in by software that converts messages.
    """

    participant: ParticipantId
    whole_item: Annotated[AnswerRecorded, _coded(AnswerRecorded)]
    at: DateTime
    before_submission: Annotated[AnswerRecorded, _coded(AnswerRecorded)] | None = None
    technical_metadata_viewed: Annotated[AnswerRecorded, _coded(AnswerRecorded)] | None = None


class CaptureLocation(Base):
    """
    A place in degrees, as written in a file.
    """

    latitude: Latitude
    longitude: Longitude


class ContentTechnical(Base):
    """
    Technical details of a file, limited to this list.
    """

    make: ShortText | None = None
    model: ShortText | None = None
    software: ShortText | None = None
    captured_at: DateTime | None = None
    capture_location: CaptureLocation | None = None


class SeriesReference(Base):
    """
    A series of items that an authority keeps together; never its name.
    """

    authority: ParticipantId
    series_id: OpaqueId


class ContentItem(Base):
    """
    One piece of content, known by digests, places and assessments; the content itself never travels.
    """

    id: LocalId
    kind: Annotated[ContentKind, _coded(ContentKind)]
    media_type: MediaType | None = None
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)] | None = None
    hashes: Annotated[list[ContentHash], Field(min_length=1)] | None = None
    name_digest: Digest | None = None
    locations: Annotated[list[ContentLocation], Field(min_length=1)] | None = None
    classifications: Annotated[list[Classification], Field(min_length=1)] | None = None
    interpol_baseline: BaselineAssessment | None = None
    synthetic_status: Annotated[SyntheticStatus, _coded(SyntheticStatus)]
    production_context: ProductionContext | None = None
    views: Annotated[list[View], Field(min_length=1)] | None = None
    publicly_available: Annotated[Answer, _coded(Answer)] | None = None
    relevance: Annotated[ContentRelevance, _coded(ContentRelevance)] | None = None
    children: Annotated[list[LocalId], Field(min_length=1), AfterValidator(_unique)] | None = None
    technical: ContentTechnical | None = None
    series: Annotated[list[SeriesReference], Field(min_length=1)] | None = None


class ItemRelation(Base):
    """
    How one item relates to another.
    """

    item: LocalId
    relation: Annotated[ItemRelationKind, _coded(ItemRelationKind)]
    related_item: LocalId
    asserted_by: ParticipantId | None = None
    at: DateTime | None = None


class Involvement(Base):
    """
    What one account did with a piece of content or in an interaction.
    """

    account: LocalId
    item: LocalId | None = None
    interaction: LocalId | None = None
    act: Annotated[InvolvementAct, _coded(InvolvementAct)]
    at: DateTime | None = None
    observation: LocalId | None = None


class Interaction(Base):
    """
    An exchange between account holders, known by its frame; its words never travel.
    """

    id: LocalId
    channel: Annotated[Channel, _coded(Channel)]
    parties: Annotated[list[LocalId], Field(min_length=1), AfterValidator(_unique)] | None = None
    children: Annotated[list[LocalId], Field(min_length=1), AfterValidator(_unique)] | None = None
    first_at: DateTime | None = None
    last_at: DateTime | None = None
    count: Annotated[int, Field(ge=0, le=9007199254740991)] | None = None
    languages: Annotated[list[LanguageTag], Field(min_length=1), AfterValidator(_unique)] | None = None
    digest: Digest | None = None
    custodian: ParticipantId | None = None
    reported_account_conduct: Annotated[list[Code], Field(min_length=1)] | None = None


class Observation(Base):
    """
    A technical event on a service.
    """

    id: LocalId
    event: Annotated[ObservedEvent, _coded(ObservedEvent)]
    at: DateTime
    clock_source: Code | None = None
    ip_address: IpAddress | None = None
    port: Annotated[int, Field(ge=1, le=65535)] | None = None
    possible_proxy: Annotated[Answer, _coded(Answer)] | None = None
    account: LocalId | None = None
    device_id: IdentifierValue | None = None


class ActionTaken(Base):
    """
    Something that an organisation did about the matter.
    """

    action: Code
    by: ParticipantId
    at: DateTime
    reason: Code | None = None
    item: LocalId | None = None
    account: LocalId | None = None


class Takedown(Base):
    """
    A request to take content down, and what became of it.
    """

    item: LocalId | None = None
    notice_reference: Reference | None = None
    recipient: Annotated[NoticeRecipient, _coded(NoticeRecipient)]
    notice_at: DateTime | None = None
    deadline: DateTime | None = None
    hold: bool
    hold_until: DateTime | None = None
    status: Annotated[TakedownStatus, _coded(TakedownStatus)]
    removed_at: DateTime | None = None
    rechecked_at: DateTime | None = None


class Narrative(Base):
    """
    A short note for the people who work on the report; it quotes nobody and describes no abuse.
    """

    kind: Annotated[NarrativeKind, _coded(NarrativeKind)]
    text: Text
    language: LanguageTag
    original_language: LanguageTag | None = None
    translator: ParticipantId | None = None
    translation_tool: Tool | None = None
    audience: Annotated[Audience, _coded(Audience)]


class RelatedReport(Base):
    """
    Another report on the same matter.
    """

    participant_id: ParticipantId
    reference: Reference
    relation: Code


class Report(Base):
    """
    What one organisation tells another about a case of suspected abuse or exploitation of children online.
    """

    report_kind: Code
    report_source: Annotated[ReportSource, _coded(ReportSource)]
    reporter_contact_held_by: ParticipantId | None = None
    received_at: DateTime
    incident: Incident
    routing: Routing | None = None
    children: Annotated[list[Child], Field(min_length=1)] | None = None
    accounts: Annotated[list[Account], Field(min_length=1)] | None = None
    content_items: Annotated[list[ContentItem], Field(min_length=1)] | None = None
    item_relations: Annotated[list[ItemRelation], Field(min_length=1)] | None = None
    involvements: Annotated[list[Involvement], Field(min_length=1)] | None = None
    interactions: Annotated[list[Interaction], Field(min_length=1)] | None = None
    observations: Annotated[list[Observation], Field(min_length=1)] | None = None
    actions_taken: Annotated[list[ActionTaken], Field(min_length=1)] | None = None
    takedowns: Annotated[list[Takedown], Field(min_length=1)] | None = None
    narratives: Annotated[list[Narrative], Field(min_length=1)] | None = None
    related_reports: Annotated[list[RelatedReport], Field(min_length=1)] | None = None


class HashIndicator(Base):
    """
    Content that can be recognised by its digests.
    """

    kind: Annotated[ContentKind, _coded(ContentKind)] | None = None
    hashes: Annotated[list[ContentHash], Field(min_length=1)]


class AddressIndicator(Base):
    """
    A place on a network where content or an offer was seen.
    """

    url: Url
    environment: Annotated[NetworkEnvironment, _coded(NetworkEnvironment)] | None = None


class AccountIndicator(Base):
    """
    An account on a service, by what it can be recognised by.
    """

    service: ShortText
    holder_is_minor: Annotated[AnswerDetermined, _coded(AnswerDetermined)] | None = None
    identifiers: Annotated[list[Identifier], Field(min_length=1)]


class NetworkIndicator(Base):
    """
    A network address, with the moment at which it was in use.
    """

    ip_address: IpAddress
    port: Annotated[int, Field(ge=1, le=65535)] | None = None
    seen_at: DateTime


class SignalReview(Base):
    """
    Whether and when a lead was looked at before it was shared.
    """

    state: Annotated[ReviewState, _coded(ReviewState)]
    by: ParticipantId | None = None
    at: DateTime | None = None


class Signal(Base):
    """
    A lead that one organisation gives to others, so that each of them looks on its own service; never proof.
    """

    basis: Annotated[SignalBasis, _coded(SignalBasis)]
    harm_types: Annotated[list[Annotated[HarmType, _coded(HarmType)]], Field(min_length=1), AfterValidator(_unique)] | None = None
    violation_types: Annotated[list[Code], Field(min_length=1)] | None = None
    confidence: Annotated[Confidence, _coded(Confidence)] | None = None
    review: SignalReview
    first_seen_at: DateTime | None = None
    last_seen_at: DateTime | None = None
    expires_at: DateTime
    programme: Code | None = None


class HashIndicatorSignal(Signal):
    """
    Signal whose indicator_type is 'content_hash'.
    """

    indicator_type: Literal['content_hash'] = 'content_hash'
    indicator: HashIndicator


class AddressIndicatorSignal(Signal):
    """
    Signal whose indicator_type is 'web_address'.
    """

    indicator_type: Literal['web_address'] = 'web_address'
    indicator: AddressIndicator


class AccountIndicatorSignal(Signal):
    """
    Signal whose indicator_type is 'account'.
    """

    indicator_type: Literal['account'] = 'account'
    indicator: AccountIndicator


class NetworkIndicatorSignal(Signal):
    """
    Signal whose indicator_type is 'network_address'.
    """

    indicator_type: Literal['network_address'] = 'network_address'
    indicator: NetworkIndicator


AnySignal = Annotated[
    HashIndicatorSignal | AddressIndicatorSignal | AccountIndicatorSignal | NetworkIndicatorSignal,
    Field(discriminator='indicator_type'),
    _tagged('indicator_type', 'content_hash', 'web_address', 'account', 'network_address'),
]


class HashSource(Base):
    """
    A database from which entries come.
    """

    id: LocalId
    database: Code
    kept_by: ParticipantId
    legal_tier: Code | None = None
    jurisdiction: Jurisdiction | None = None


class HashPermission(Base):
    """
    Who may have certain entries; a recipient has to be in each of the lists that are given.
    """

    id: LocalId
    participants: Annotated[list[ParticipantId], Field(min_length=1, max_length=64), AfterValidator(_unique)] | None = None
    roles: Annotated[list[Annotated[ParticipantRole, _coded(ParticipantRole)]], Field(min_length=1), AfterValidator(_unique)] | None = None
    countries: Annotated[list[Annotated[CountryCode, _coded(CountryCode)]], Field(min_length=1), AfterValidator(_unique)] | None = None


class HashVote(Base):
    """
    The opinion of one organisation on an entry.
    """

    by: ParticipantId
    opinion: Annotated[HashOpinion, _coded(HashOpinion)]
    reason: Code | None = None
    at: DateTime | None = None


class HashDispute(Base):
    """
    An objection of one organisation to an entry or to its assessment.
    """

    by: ParticipantId
    reason: Code
    raised_at: DateTime
    settled_at: DateTime | None = None


class HashAddition(Base):
    """
    What is known about content whose digests are added to the list.
    """

    kind: Annotated[ContentKind, _coded(ContentKind)]
    synthetic_status: Annotated[SyntheticStatus, _coded(SyntheticStatus)]
    source: LocalId
    permission: LocalId
    submitted_by_depicted_person: Annotated[AnswerRecorded, _coded(AnswerRecorded)]
    added_at: DateTime | None = None
    classifications: Annotated[list[Classification], Field(min_length=1)] | None = None
    categories: Annotated[list[Code], Field(min_length=1)] | None = None
    votes: Annotated[list[HashVote], Field(min_length=1)] | None = None
    disputes: Annotated[list[HashDispute], Field(min_length=1)] | None = None


class HashRemoval(Base):
    """
    The trace of an entry that was taken out, so that every holder of the list takes it out as well.
    """

    removed_at: DateTime
    reason: Code | None = None


class HashSetEntry(Base):
    """
    One piece of content that is added to the list or taken out of it, known by its digests.
    """

    id: Reference
    hashes: Annotated[list[ContentHash], Field(min_length=1)]


class HashAdditionHashSetEntry(HashSetEntry):
    """
    HashSetEntry whose operation is 'add'.
    """

    operation: Literal['add'] = 'add'
    record: HashAddition


class HashRemovalHashSetEntry(HashSetEntry):
    """
    HashSetEntry whose operation is 'remove'.
    """

    operation: Literal['remove'] = 'remove'
    record: HashRemoval


AnyHashSetEntry = Annotated[
    HashAdditionHashSetEntry | HashRemovalHashSetEntry,
    Field(discriminator='operation'),
    _tagged('operation', 'add', 'remove'),
]


class HashSet(Base):
    """
    One part of a list of digests by which services recognise known content, with what was taken out of it.
    """

    hash_list: Code
    part: Batch
    sources: Annotated[list[HashSource], Field(min_length=1)] | None = None
    permissions: Annotated[list[HashPermission], Field(min_length=1, max_length=64)] | None = None
    entries: Annotated[list[AnyHashSetEntry], Field(min_length=1, max_length=10000)]


class Period(Base):
    """
    A period of whole days.
    """

    start: Date
    end: Date


class AreaRef(Base):
    """
    An area, named by a code of a list.
    """

    scheme: Scheme
    code: CodeValue
    withdrawn_on: Date | None = None


class DimensionCode(Base):
    """
    One code of a dimension.
    """

    code: CodeValue
    label: ShortText


class StatisticsDimension(Base):
    """
    One thing by which figures are broken down.
    """

    id: LocalId
    label: ShortText
    scheme: Scheme | None = None
    scheme_version: SchemeVersion | None = None
    codes: Annotated[list[DimensionCode], Field(min_length=1)]


class Coordinate(Base):
    """
    The code that a figure has in one dimension.
    """

    dimension: LocalId
    code: CodeValue


class StatisticsObservation(Base):
    """
    One figure.
    """

    coordinates: Annotated[list[Coordinate], Field(min_length=1, max_length=6)] | None = None
    value: Annotated[int, Field(ge=0, le=9007199254740991)] | None = None
    status: Annotated[ObservationStatus, _coded(ObservationStatus)]


class StatisticsTotal(Base):
    """
    A sum over one or more dimensions.
    """

    coordinates: Annotated[list[Coordinate], Field(min_length=1, max_length=6)] | None = None
    value: Annotated[int, Field(ge=0, le=9007199254740991)] | None = None
    status: Annotated[ObservationStatus, _coded(ObservationStatus)]


class Deduplication(Base):
    """
    How the publisher made sure that the same thing is counted once.
    """

    statement: Code
    note: Text | None = None


class Suppression(Base):
    """
    How small figures are hidden so that nobody can be recognised.
    """

    threshold: Annotated[int, Field(ge=1, le=1000000)]
    method: Code | None = None


class SeriesBreak(Base):
    """
    A change after which figures cannot be compared with earlier ones.
    """

    at: Date
    note: Text


class PublishedSource(Base):
    """
    A publication.
    """

    title: ShortText
    url: Url | None = None
    retrieved_on: Date | None = None
    licence: ShortText | None = None


class Statistics(Base):
    """
    Counts over a period and an area, with everything a reader needs to compare them.
    """

    publisher: Participant
    period: Period
    area: AreaRef
    counted_unit: Annotated[CountedUnit, _coded(CountedUnit)]
    dimensions: Annotated[list[StatisticsDimension], Field(min_length=1, max_length=6)] | None = None
    observations: Annotated[list[StatisticsObservation], Field(min_length=1)]
    totals: Annotated[list[StatisticsTotal], Field(min_length=1)] | None = None
    deduplication: Deduplication
    suppression: Suppression | None = None
    coverage: Text | None = None
    breaks_in_series: Annotated[list[SeriesBreak], Field(min_length=1)] | None = None
    lived_experience_consulted: Annotated[AnswerRecorded, _coded(AnswerRecorded)]
    source: PublishedSource | None = None


class MessagePart(Base):
    """
    A message that was exchanged earlier, or some of its items.
    """

    message_id: MessageId
    reference: Reference | None = None
    items: Annotated[list[LocalId], Field(min_length=1), AfterValidator(_unique)] | None = None


class ClassificationDisagreement(Base):
    """
    An assessment of the sender beside the other one that the receiver came to.
    """

    stated: Code
    assessed: Classification


class OutcomeResult(Base):
    """
    One result, of one item or of the message as a whole.
    """

    item: LocalId | None = None
    result: Code
    reason: Code | None = None
    by: ParticipantId
    at: DateTime
    disagreements: Annotated[list[ClassificationDisagreement], Field(min_length=1)] | None = None
    duplicate_of: MessagePart | None = None
    appeal: Appeal | None = None


class MissingInformation(Base):
    """
    Something that the receiver lacks, and on which footing it asks for it.
    """

    what: Code
    item: LocalId | None = None
    basis: Annotated[RequestBasis, _coded(RequestBasis)] | None = None
    legal_process: LegalProcess | None = None
    wanted_by: DateTime | None = None


class SafeguardingResult(Base):
    """
    What was done for the safety of a child, in a code.
    """

    result: Code
    identification: Annotated[IdentificationStatus, _coded(IdentificationStatus)] | None = None
    at: DateTime | None = None


class Outcome(Base):
    """
    What a receiver tells the sender of a message: that it arrived, or what became of it. The receiver's own reference is the sender_reference of this message.
    """

    stage: Annotated[OutcomeStage, _coded(OutcomeStage)]
    about: MessagePart
    received_at: DateTime
    verdict: Annotated[ReceiptVerdict, _coded(ReceiptVerdict)] | None = None
    answer_code: Code | None = None
    handling_status: Annotated[HandlingStatus, _coded(HandlingStatus)] | None = None
    results: Annotated[list[OutcomeResult], Field(min_length=1)] | None = None
    missing_information: Annotated[list[MissingInformation], Field(min_length=1)] | None = None
    safeguarding_results: Annotated[list[SafeguardingResult], Field(min_length=1)] | None = None
    withdrawal_actions_done: Annotated[list[Annotated[WithdrawalAction, _coded(WithdrawalAction)]], Field(min_length=1), AfterValidator(_unique)] | None = None
    may_tell_analyst: Annotated[AnswerRecorded, _coded(AnswerRecorded)]


class Withdrawal(Base):
    """
    What a sender takes back, why, and what everyone who has it must do by when.
    """

    withdrawn: Annotated[list[MessagePart], Field(min_length=1)]
    reason: Annotated[WithdrawalReason, _coded(WithdrawalReason)]
    required_actions: Annotated[list[Annotated[WithdrawalAction, _coded(WithdrawalAction)]], Field(min_length=1), AfterValidator(_unique)]
    act_by: DateTime
    corrected_message: MessageId | None = None
    onward_recipients: Annotated[list[ParticipantId], Field(min_length=1), AfterValidator(_unique)] | None = None
    acknowledge_to: ParticipantId
    acknowledge_by: DateTime


class Message(Base):
    """
    One message between two organisations: who sends what to whom, under which conditions, and the payload.
    """

    format_version: Version
    message_id: MessageId
    created_at: DateTime
    test: bool
    language: LanguageTag
    completeness: Annotated[Completeness, _coded(Completeness)]
    sender: Participant
    recipients: Annotated[list[Participant], Field(min_length=1)] | None = None
    sender_reference: Reference
    receiver_references: Annotated[list[ReceiverReference], Field(min_length=1)] | None = None
    in_reply_to: MessageId | None = None
    supersedes: Annotated[list[MessageId], Field(min_length=1), AfterValidator(_unique)] | None = None
    supplements: Annotated[list[MessageId], Field(min_length=1), AfterValidator(_unique)] | None = None
    batch: Batch | None = None
    governance: Governance
    provenance: Annotated[list[ProvenanceStep], Field(min_length=1)]
    methodology: Methodology | None = None
    exposure_advisory: Annotated[list[Code], Field(min_length=1)] | None = None
    extensions: Annotated[list[Extension], Field(min_length=1)] | None = None
    nonce: Nonce | None = None
    expected_signers: Annotated[list[ParticipantId], Field(min_length=1), AfterValidator(_unique)] | None = None
    signatures: Annotated[list[Signature], Field(min_length=1)] | None = None


class ReportMessage(Message):
    """
    Message whose message_type is 'report'.
    """

    message_type: Literal['report'] = 'report'
    payload: Report


class SignalMessage(Message):
    """
    Message whose message_type is 'signal'.
    """

    message_type: Literal['signal'] = 'signal'
    payload: AnySignal


class HashSetMessage(Message):
    """
    Message whose message_type is 'hash_set'.
    """

    message_type: Literal['hash_set'] = 'hash_set'
    payload: HashSet


class StatisticsMessage(Message):
    """
    Message whose message_type is 'statistics'.
    """

    message_type: Literal['statistics'] = 'statistics'
    payload: Statistics


class OutcomeMessage(Message):
    """
    Message whose message_type is 'outcome'.
    """

    message_type: Literal['outcome'] = 'outcome'
    payload: Outcome


class WithdrawalMessage(Message):
    """
    Message whose message_type is 'withdrawal'.
    """

    message_type: Literal['withdrawal'] = 'withdrawal'
    payload: Withdrawal


AnyMessage = Annotated[
    ReportMessage | SignalMessage | HashSetMessage | StatisticsMessage | OutcomeMessage | WithdrawalMessage,
    Field(discriminator='message_type'),
    _tagged('message_type', 'report', 'signal', 'hash_set', 'statistics', 'outcome', 'withdrawal'),
]
# A union has none of the classes' settings.
_ADAPTER: TypeAdapter[AnyMessage] = TypeAdapter(AnyMessage, config=ConfigDict(hide_input_in_errors=True))


def load(value: Any) -> AnyMessage:
    """
    Build the class that a parsed message calls for.

    Raises:
        pydantic.ValidationError: the shape is wrong; it names places, never values.
    """
    return _ADAPTER.validate_python(value)
