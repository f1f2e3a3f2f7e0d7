"""
The defects: each is ours with one small thing wrong, as it is met in practice.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from csea_interop.conformance.kit.answers import Answer, Told
from csea_interop.conformance.kit.cases import Case
from csea_interop.core.finding import Finding
from csea_interop.core.limits import DEFAULT_LIMITS, Limits
from csea_interop.core.pointer import parse
from csea_interop.validation.message import validate

_OFFSET: Final = re.compile(rb"(T\d\d:\d\d:\d\d(?:\.\d+)?)[+-]\d\d:\d\d\"")


class Judged(NamedTuple):
    """
    A verdict with its findings.
    """

    verdict: str
    findings: tuple[Finding, ...]


#: From a case and what is right to what is told instead; the text is what comes out beside.
Defect = Callable[[Case, Judged], "Judged | tuple[Judged, bytes]"]


def judge(raw: bytes, now: str, limits: Limits = DEFAULT_LIMITS) -> Judged:
    """
    What is right.
    """
    result = validate(raw, now=datetime.fromisoformat(now), limits=limits)
    return Judged(result.verdict, tuple(result.findings))


def answer(told: Judged) -> Answer:
    """
    As the kit hears it; a pointer that is none is a broken answer.
    """
    if any(parse(finding.pointer) is None for finding in told.findings):
        return Answer(fault="a finding has not the form of one")
    return Answer(told.verdict, tuple(Told(f.rule, f.pointer, f.missing or "") for f in told.findings))


def kept(right: Judged, wanted: Callable[[Finding], bool]) -> Judged:
    """
    Without some findings, and with the verdict that follows from the rest.
    """
    left = tuple(finding for finding in right.findings if wanted(finding))
    if len(left) == len(right.findings):
        return right
    rules, severities = {finding.rule for finding in left}, {finding.severity for finding in left}
    if rules & {"CSEA-ENC-SIZE", "CSEA-ENC-DEPTH"} or any(rule.startswith("CSEA-SAF-") for rule in rules):
        return Judged("refused", left)
    if any(f.rule == "CSEA-STR-VERSION" and f.severity == "error" for f in left):
        return Judged("undetermined", left)
    of = {"error": "invalid", "warning": "valid-with-warnings"}
    return Judged(next((of[s] for s in of if s in severities), "valid"), left)


def _moved(change: Callable[[Finding], Finding]) -> Defect:
    return lambda _, right: Judged(right.verdict, tuple(change(finding) for finding in right.findings))


def _without(wanted: Callable[[Finding], bool]) -> Defect:
    return lambda _, right: kept(right, wanted)


def _told_as(**verdicts: str) -> Defect:
    return lambda _, right: right._replace(verdict=verdicts.get(right.verdict.replace("-", "_"), right.verdict))


def _has(right: Judged, *rules: str) -> bool:
    return any(finding.rule in rules for finding in right.findings)


def _read_again(case: Case, right: Judged, *rules: str, **reading: Any) -> Judged:
    """
    Judged as an easy reader takes the text, where a strict one does not for one of these rules.
    """
    if not _has(right, *rules):
        return right
    try:
        text = json.dumps(json.loads(case.raw, **reading), ensure_ascii=False).encode()
    except (ValueError, RecursionError, OverflowError):
        return right
    return judge(text, case.now)


def _at(raw: bytes, pointer: str) -> Any:
    value = json.loads(raw)
    for token in parse(pointer) or ():
        value = value[int(token)] if isinstance(value, list) else value[token]
    return value


def _echo(case: Case, right: Judged) -> tuple[Judged, bytes]:
    said = []
    for finding in right.findings[:5]:
        # What cannot be read has no values; a safety rule may point into what was read from a text.
        with contextlib.suppress(ValueError, LookupError, TypeError, RecursionError):
            value = _at(case.raw, finding.pointer)
            said.append(json.dumps(value) if isinstance(value, str) else "")
    return right, "\n".join(said).encode()


def _any_case(case: Case, right: Judged) -> Judged:
    raw = case.raw
    for finding in right.findings:
        if finding.rule == "CSEA-STR-ENUM":
            value = _at(raw, finding.pointer)
            if isinstance(value, str) and value != value.lower():
                raw = raw.replace(json.dumps(value).encode(), json.dumps(value.lower()).encode())
    return right if raw == case.raw else judge(raw, case.now)


def _one_kind(case: Case, right: Judged) -> Judged:
    return right if b'"report"' in case.raw else kept(right, lambda f: f.rule.startswith(("CSEA-STR-", "CSEA-ENC-")))


def _zones(case: Case, right: Judged) -> Judged:
    raw = _OFFSET.sub(rb'\1Z"', case.raw)
    return right if raw == case.raw else judge(raw, case.now)


def _first_of_rule(_: Case, right: Judged) -> Judged:
    first = {finding.rule: finding for finding in reversed(right.findings)}
    return Judged(right.verdict, tuple(f for f in right.findings if first[f.rule] is f))


def _counted_from_one(finding: Finding) -> Finding:
    tokens = (str(int(t) + 1) if t.isdigit() else t for t in finding.pointer.split("/"))
    return finding._replace(pointer="/".join(tokens))


def _below(size: int, depth: int) -> Defect:
    limits = Limits(max_bytes=size, max_depth=depth)

    def judged(case: Case, right: Judged) -> Judged:
        if len(case.raw) > size:
            return judge(case.raw, case.now, limits)
        if len(case.raw) > 100_000 or case.raw.count(b"[") + case.raw.count(b"{") < depth:
            return right
        return judge(case.raw, case.now, limits) if depth < DEFAULT_LIMITS.max_depth else right

    return _once(judged)


def _once(defect: Callable[[Case, Judged], Judged]) -> Defect:
    """
    A defect that costs time and has no state, asked once of each case.
    """
    known: dict[str, Judged] = {}

    def judged(case: Case, right: Judged) -> Judged:
        if case.id not in known:
            known[case.id] = defect(case, right)
        return known[case.id]

    return judged


def _by_length() -> Defect:
    known: dict[int, Judged] = {}
    return lambda case, right: known.setdefault(len(case.raw), right)


def _after_refusal() -> Defect:
    last = [""]

    def judged(_: Case, right: Judged) -> Judged:
        before, last[0] = last[0], right.verdict
        return right._replace(verdict="refused") if before == "refused" else right

    return judged


def all_defects() -> Iterator[tuple[str, str, Defect]]:
    """
    Name, what is wrong in a line, and the defect, fresh: some keep a state.
    """
    yield "accepts-everything", "says that every message is valid", lambda _c, _r: Judged("valid", ())
    yield "rejects-everything", "says that every message is invalid", lambda _c, r: Judged("invalid", r.findings)
    yield "ignores-warnings", "leaves warnings out", _without(lambda f: f.severity != "warning")
    yield "warnings-as-errors", "rejects for a warning", _told_as(valid_with_warnings="invalid")
    yield "warnings-as-valid", "tells warnings, but says valid", _told_as(valid_with_warnings="valid")
    yield "stops-at-first", "stops at the first finding", lambda _c, r: r._replace(findings=r.findings[:1])
    yield "once-a-rule", "tells each rule once", _first_of_rule
    yield "ignores-remarks", "leaves out what only informs", _without(lambda f: f.severity != "info")
    yield (
        "missing-as-pointer",
        "points to the absent member itself",
        _moved(lambda f: f._replace(pointer=f"{f.pointer}/{f.missing}", missing=None) if f.missing else f),
    )
    yield "missing-untold", "does not name the absent member", _moved(lambda f: f._replace(missing=None))
    yield (
        "parent-pointer",
        "points to the object around",
        _moved(lambda f: f._replace(pointer=f.pointer.rpartition("/")[0])),
    )
    yield "index-from-one", "counts elements from one", _moved(_counted_from_one)
    yield (
        "doubled-names",
        "takes the last of doubled names",
        lambda c, r: _read_again(c, r, "CSEA-ENC-DUPLICATE"),
    )
    yield (
        "byte-order-mark",
        "takes a byte order mark",
        lambda c, r: judge(c.raw[3:], c.now) if c.raw.startswith(b"\xef\xbb\xbf") else r,
    )
    yield (
        "easy-numbers",
        "takes 1.0 and 1e3 for whole numbers",
        lambda c, r: _read_again(c, r, "CSEA-ENC-NUMBER", parse_float=lambda text: int(float(text))),
    )
    yield (
        "unknown-members",
        "takes members that the format does not define",
        _without(lambda f: f.rule != "CSEA-STR-UNKNOWN"),
    )
    yield "no-safety", "has no safety rules", _without(lambda f: not f.rule.startswith("CSEA-SAF-"))
    yield (
        "fault-as-valid",
        "says valid where its parser fails",
        lambda _c, r: Judged("valid", ()) if any(f.rule.startswith("CSEA-ENC-") for f in r.findings) else r,
    )
    yield "echoes", "prints the value that is wrong", _echo
    late = datetime(2031, 5, 1, tzinfo=UTC).isoformat()
    yield "own-clock", "judges by its own clock", _once(lambda c, _r: judge(c.raw, late))
    yield (
        "one-byte-less",
        "takes one byte less than it must",
        _below(DEFAULT_LIMITS.max_bytes - 1, DEFAULT_LIMITS.max_depth),
    )
    yield (
        "one-level-less",
        "takes one level of depth less",
        _below(DEFAULT_LIMITS.max_bytes, DEFAULT_LIMITS.max_depth - 1),
    )
    yield "undetermined-as-valid", "says valid of another version", _told_as(undetermined="valid")
    yield "refused-as-invalid", "rejects what must be refused", _told_as(refused="invalid")
    yield "any-case", "takes codes in capital letters", _any_case
    yield "refuses-after", "refuses what comes after a refused message", _after_refusal()
    yield "by-length", "keeps answers by the length of the text", _by_length()
    yield "reports-only", "has the rules of reports alone", _one_kind
    yield "zones-ignored", "reads times without their zone", _zones
    yield (
        "kind-as-code",
        "tells a wrong kind as a code outside its list",
        _moved(lambda f: f._replace(rule="CSEA-STR-ENUM") if f.rule == "CSEA-STR-TYPE" else f),
    )
    yield (
        "newer-minor",
        "does not tell a newer minor version",
        _without(lambda f: f.rule != "CSEA-STR-VERSION" or f.severity == "error"),
    )
    yield (
        "extensions-unseen",
        "does not look into extensions",
        _without(lambda f: not f.pointer.startswith("/extensions")),
    )
