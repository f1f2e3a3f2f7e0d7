"""
What a program printed about the messages it was given: SARIF, lines of JSON, or nothing that tells findings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import orjson

from csea_interop.conformance.kit.answers import VERDICTS, Answer, Told, findings_of
from csea_interop.core.limits import Limits
from csea_interop.core.reader import read

FORMS: Final = ("auto", "sarif", "ndjson", "none")
#: Of a log that holds so many results, or remarks, what is not there may have been cut: code scanning takes no more.
CUT: Final = (25_000, 5_000)
#: About leave to exchange and completeness, which a run of the suite does not ask for.
_BESIDE: Final = ("CSEA-EXC-", "CSEA-CPL-")
_TOO_MUCH: Final = frozenset({"CSEA-ENC-SIZE", "CSEA-ENC-DEPTH"})
_LIMITS: Final = Limits(max_bytes=64 * 1024 * 1024)
_NAMES: Final = ("source", "file", "path")


@dataclass(slots=True)
class _Of:
    verdict: str = ""
    found: list[Told] = field(default_factory=list)
    levels: set[str] = field(default_factory=set)
    broken: bool = False


class NotPrintedError(Exception):
    """
    What was printed has not the form that it should have.
    """


def form_of(out: bytes) -> str:
    """
    The form of an output, by its looks.
    """
    if not out.strip():
        return "none"
    try:
        value = orjson.loads(out)
    except orjson.JSONDecodeError:
        try:
            lines = [orjson.loads(line) for line in out.splitlines() if line.strip()]
        except orjson.JSONDecodeError:
            return "none"
        return "ndjson" if any(isinstance(line, dict) and "verdict" in line for line in lines) else "none"
    if isinstance(value, dict) and "runs" in value:
        return "sarif"
    return "ndjson" if isinstance(value, dict) and "verdict" in value else "none"


def answers(out: bytes, form: str, names: list[str]) -> dict[str, Answer]:
    """
    The answer for each file, by its name.

    A file that is not spoken of has no findings; where lines of JSON are printed, each file has to have its line.

    Raises:
        NotPrintedError: the output has not its form, speaks of other files, or may be cut.
    """
    seen = {name: _Of() for name in names}
    entries = _sarif(out) if form == "sarif" else _lines(out)
    results = remarks = 0
    for uri, rule, entry in entries:
        of = _file(uri, seen)
        of.verdict = entry.get("verdict") or of.verdict
        of.broken |= rule is None
        if rule:
            of.levels.add(entry["level"])
            results, remarks = results + 1, remarks + (entry["level"] != "error")
            told = findings_of([{"rule": rule, "pointer": entry["pointer"], "missing": entry["missing"]}])
            of.broken |= told is None
            of.found += told or ()
    if form == "sarif" and (results >= CUT[0] or remarks >= CUT[1]) and len(names) > 1:
        raise NotPrintedError
    if form == "ndjson" and not all(of.verdict for of in seen.values()):
        raise NotPrintedError
    return {name: _answer(of) for name, of in seen.items()}


def parts(out: bytes, form: str, names: list[str]) -> tuple[dict[str, bytes], bytes]:
    """
    What was printed of each file, and all the rest; all is rest where it cannot be told apart.

    What is said of one message may well stand in another, as a pointer does.
    """
    if len(names) == 1 or form not in {"sarif", "ndjson"}:
        return {}, out
    pieces: dict[str, list[bytes]] = {name: [] for name in names}
    try:
        if form == "sarif":
            log = orjson.loads(out)
            entries = [result for run in log["runs"] for result in run.pop("results", None) or ()]
            places = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in entries]
            rest = [orjson.dumps(log)]
        else:
            entries = [orjson.loads(line) for line in out.splitlines() if line.strip()]
            places = [next((line[name] for name in _NAMES if name in line), "") for line in entries]
            rest = []
        for uri, entry in zip(places, entries, strict=True):
            pieces.get(str(uri).rpartition("/")[2], rest).append(orjson.dumps(entry))
    except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError, IndexError):
        return {}, out
    return {name: b"\n".join(said) for name, said in pieces.items()}, b"\n".join(rest)


def _answer(of: _Of) -> Answer:
    if of.broken or (of.verdict and of.verdict not in VERDICTS):
        return Answer(fault="what it printed of the message has not its form")
    # Several outputs state no verdict: it follows from the findings, as the suite's page has it.
    return Answer(of.verdict or _following(of), tuple(of.found))


def _following(of: _Of) -> str:
    rules = {told.rule for told in of.found}
    if rules & _TOO_MUCH or any(rule.startswith("CSEA-SAF-") for rule in rules):
        return "refused"
    if "CSEA-STR-VERSION" in rules and "error" in of.levels:
        return "undetermined"
    if "error" in of.levels:
        return "invalid"
    return "valid-with-warnings" if "warning" in of.levels else "valid"


def _file(uri: Any, seen: dict[str, _Of]) -> _Of:
    if uri is None and len(seen) == 1:
        return next(iter(seen.values()))
    if not isinstance(uri, str) or (name := uri.rpartition("/")[2]) not in seen:
        raise NotPrintedError
    return seen[name]


def _object(raw: bytes) -> dict[str, Any]:
    value = read(raw, _LIMITS).value
    if not isinstance(value, dict):
        raise NotPrintedError
    return value


def _sarif(out: bytes) -> Iterator[tuple[Any, str | None, dict[str, Any]]]:
    try:
        log = orjson.loads(out)
        results = [result for run in log["runs"] for result in run.get("results") or ()]
        for result in results:
            rule = result.get("ruleId")
            more = result.get("properties") or {}
            place = (result.get("locations") or [{}])[0]
            uri = place["physicalLocation"]["artifactLocation"]["uri"] if "physicalLocation" in place else None
            logical = (place.get("logicalLocations") or [{}])[0].get("fullyQualifiedName", "")
            entry = {
                "verdict": more.get("verdict"),
                "pointer": more.get("pointer", logical),
                "missing": more.get("missing", ""),
                "level": result.get("level", "warning"),
            }
            beside = isinstance(rule, str) and rule.startswith(_BESIDE)
            yield uri, "" if beside else rule if isinstance(rule, str) else None, entry
    except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError, IndexError):
        raise NotPrintedError from None


def _lines(out: bytes) -> Iterator[tuple[Any, str | None, dict[str, Any]]]:
    for line in out.splitlines():
        if not line.strip():
            continue
        value = _object(line)
        uri = next((value[name] for name in _NAMES if name in value), None)
        if isinstance(value.get("rule"), str):
            yield uri, value["rule"], _told(value)
        elif "verdict" in value:
            yield uri, "", {"verdict": value["verdict"] if isinstance(value["verdict"], str) else "-"}
            listed = value.get("findings")
            for entry in listed if isinstance(listed, list) else ():
                rule = entry.get("rule") if isinstance(entry, dict) else None
                yield uri, rule if isinstance(rule, str) else None, _told(entry) if rule else {}


def _told(entry: dict[str, Any]) -> dict[str, Any]:
    level = entry.get("severity", "error")
    return {"pointer": entry.get("pointer", ""), "missing": entry.get("missing", ""), "level": str(level)}
