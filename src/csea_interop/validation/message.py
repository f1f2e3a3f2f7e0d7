"""
The verdict on one message, from its bytes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from csea_interop.core.dirt import breaks
from csea_interop.core.failure import value_free
from csea_interop.core.finding import Finding
from csea_interop.core.gate import Site, gated
from csea_interop.core.given import Raw, as_bytes, as_moment
from csea_interop.core.limits import DEFAULT_LIMITS, Limits
from csea_interop.core.media import media_in_bytes
from csea_interop.core.reader import read, read_fast, within_profile
from csea_interop.validation.result import FINE, Result, conclude
from csea_interop.validation.sift import Sift, nothing_aside
from csea_model._constants import REFUSES, SHAPES, VERSION
from csea_model._rules import check as check_rules
from csea_model._shape import check as check_shape

if TYPE_CHECKING:
    from csea_interop.validation.codelists import CodeList

_SEMVER: Final = re.compile(r"(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})")
_OURS: Final = tuple(int(n) for n in VERSION.split("."))
#: Levels of nesting above the list of extensions: the message itself.
_ABOVE_EXTENSIONS: Final = 1


@value_free
def validate(
    raw: Raw, *, now: datetime | None = None, limits: Limits = DEFAULT_LIMITS, code_lists: Sequence[CodeList] = ()
) -> Result:
    """
    Judge one message: every finding, in one pass.

    Bad input is a finding, never an exception:

        >>> result = validate(b"{}")
        >>> result.verdict, result.ok
        ('invalid', False)
        >>> result.findings[0]
        Finding(rule='CSEA-STR-REQUIRED', pointer='', severity='error', missing='completeness')
        >>> [finding.rule for finding in validate(b"not JSON").findings]
        ['CSEA-ENC-SYNTAX']

    Args:
        raw: the message's bytes as they arrived, not re-encoded.
        now: the moment of judging, with a zone; the present if not given. State it for a repeatable verdict.
        limits: caps on size and depth.
        code_lists: private lists of schemes that are not public; without them their codes are left unchecked.

    Raises:
        TypeError: ``raw`` is not bytes.
        UsageError: ``now`` has no zone, or two private lists contradict one another.
    """
    return examine(as_bytes(raw), now=now, limits=limits, code_lists=code_lists)[0]


def examine(
    raw: bytes,
    *,
    now: datetime | None = None,
    limits: Limits = DEFAULT_LIMITS,
    code_lists: Sequence[CodeList] = (),
    sift: Sift = nothing_aside,
) -> tuple[Result, Any]:
    """
    The verdict of ``validate``, and the value that was judged; None where the text is not read.

    The value is the sender's own and may be anything, whatever the verdict. ``sift`` divides the findings.
    """
    now = as_moment(now)
    private: Sequence[Site] = ()
    if code_lists:
        from csea_interop.validation.codelists import sites as private_sites

        private = private_sites(tuple(code_lists))
    seen: list[Finding] | None = None
    if len(raw) <= limits.max_bytes:
        value = read_fast(raw)
        if isinstance(value, dict):
            seen = []
            check_shape(value, None, seen)
            # Modelled members are bounded in depth and number by the shape itself; only what
            # is open, or already wrong, is looked at. The strict reader says why it is refused.
            bounded = (
                within_profile(value, limits.max_depth)
                if seen
                else within_profile(value.get("extensions"), limits.max_depth - _ABOVE_EXTENSIONS)
            )
            if bounded:
                return _judge(value, seen, now, private, sift), value
    reading = read(raw, limits)
    if reading.findings:
        return _unreadable(raw, list(reading.findings), sift), None
    if seen is None:
        seen = []
        check_shape(reading.value, None, seen)
    return _judge(reading.value, seen, now, private, sift), reading.value


class _ErrorFoundError(Exception):
    """
    One error is enough to know.
    """


class _FirstError(list[Finding]):
    """
    A list of findings for those who only ask whether one is an error.
    """

    def append(self, finding: Finding) -> None:
        if finding.severity == "error":
            raise _ErrorFoundError
        super().append(finding)


@value_free
def is_valid(
    raw: Raw, *, now: datetime | None = None, limits: Limits = DEFAULT_LIMITS, code_lists: Sequence[CodeList] = ()
) -> bool:
    """
    Whether a message is valid, with or without warnings: the fast answer to ``validate(raw).ok``.

        >>> is_valid(b"{}")
        False

    Arguments and errors are those of ``validate``.
    """
    raw, now = as_bytes(raw), as_moment(now)
    if not code_lists and len(raw) <= limits.max_bytes and limits.max_depth >= DEFAULT_LIMITS.max_depth:
        value = read_fast(raw)
        if value.__class__ is dict:
            try:
                answer = _quickly(value, now, limits)
            except _ErrorFoundError:
                # An error makes no message valid, whatever else is found.
                return False
            if answer is not None:
                return answer
    return validate(raw, now=now, limits=limits, code_lists=code_lists).verdict in FINE


def _quickly(value: Any, now: datetime, limits: Limits) -> bool | None:
    """
    Whether a message is valid; None where only the strict reader can tell.

    Raises:
        _ErrorFoundError: it has an error.
    """
    from csea_model._accept import rules_hold, shape_holds

    if shape_holds(value):
        if value["format_version"] == VERSION and rules_hold(value, now):
            return True
    else:
        check_shape(value, None, _FirstError())
        if not within_profile(value.get("extensions"), limits.max_depth - _ABOVE_EXTENSIONS):
            return None
    found = _FirstError()
    check_rules(value, now, found)
    return conclude(found, REFUSES, (), _version(value) != "ours").verdict in FINE


def _judge(
    value: Any, findings: list[Finding], now: datetime, private: Sequence[Site] = (), sift: Sift = nothing_aside
) -> Result:
    version = _version(value)
    skipped: tuple[str, ...] = ()
    if version == "other" or findings or private:
        # Most messages are clean, and never need the rules one by one.
        from csea_model._sites import EVERYWHERE, SITES
    if version == "other":
        # Another major version's shape says nothing here; only safety is judged.
        findings = [Finding("CSEA-STR-VERSION", "/format_version", "error")]
        found, _ = gated(value, findings, EVERYWHERE, SHAPES, now)
        findings += found
    elif any(map(breaks, findings)):
        found, skipped = gated(value, findings, _beside(SITES, private) if private else SITES, SHAPES, now)
        findings += found
    else:
        if findings:
            # Members that nobody knows break nothing that a rule reads; their texts are still to be looked at.
            found, _ = gated(value, findings, EVERYWHERE, SHAPES, now)
            findings += found
        check_rules(value, now, findings)
        if private:
            from csea_interop.validation.codelists import UNCHECKED

            findings = [finding for finding in findings if finding.rule != UNCHECKED]
            findings += gated(value, (), private, SHAPES, now)[0]
    if version == "newer":
        findings.append(Finding("CSEA-STR-VERSION", "/format_version", "info"))
    return conclude(findings, REFUSES, skipped, version != "ours", _urgent(value), sift)


def _beside(sites: Sequence[Site], private: Sequence[Site]) -> list[Site]:
    """
    What runs where there are private lists, which ask one rule themselves.
    """
    from csea_interop.validation.codelists import UNCHECKED

    return [*(site for site in sites if site.rule.id != UNCHECKED), *private]


def _unreadable(raw: bytes, findings: list[Finding], sift: Sift) -> Result:
    if media_in_bytes(raw):
        findings.append(Finding("CSEA-SAF-001", ""))
    return conclude(findings, REFUSES, ("*",), sift=sift)


def _version(value: Any) -> str:
    stated = value.get("format_version") if isinstance(value, dict) else None
    match = _SEMVER.fullmatch(stated) if isinstance(stated, str) else None
    if match is None:
        return "ours"
    major, minor = int(match[1]), int(match[2])
    if major != _OURS[0]:
        return "other"
    return "newer" if minor > _OURS[1] else "ours"


def _urgent(value: Any) -> bool:
    for name in ("payload", "incident", "urgency"):
        value = value.get(name) if isinstance(value, dict) else None
    return isinstance(value, dict) and value.get("threat_to_life") == "yes"
