"""
One line of a harness, looked at for all that can be wrong with it by itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from csea_interop.conformance.doctor.diagnosis import Diagnosis
from csea_interop.conformance.kit.answers import PROTOCOL, VERDICTS, Answer, answer_of
from csea_interop.core.pointer import parse
from csea_interop.core.reader import read

_RESULTS = ("verdict", "skipped", "errored")


def object_of(line: bytes) -> dict[str, Any] | None:
    """
    The JSON object that a line holds; None where it holds none.
    """
    reading = read(line)
    return reading.value if isinstance(reading.value, dict) and not reading.findings else None


def writing(line: bytes) -> Iterator[Diagnosis]:
    """
    What is wrong with the bytes of a line.
    """
    if line.startswith(b"\xef\xbb\xbf"):
        yield Diagnosis("CSEA-DOC-ENCODING", "a line begins with a byte order mark")
    elif b"\0" in line or not _is_utf8(line):
        yield Diagnosis("CSEA-DOC-ENCODING", "a line is not UTF-8")
    elif line.endswith(b"\r"):
        yield Diagnosis("CSEA-DOC-CRLF", "a line ends with a carriage return before the line feed")


def greeting(value: dict[str, Any]) -> Iterator[Diagnosis]:
    """
    What is wrong with a greeting.
    """
    wrong = []
    if value.get("protocol") != PROTOCOL or isinstance(value.get("protocol"), bool):
        wrong.append(f"protocol is not the number {PROTOCOL}")
    wrong += [f"{name} is no text" for name in ("name", "version") if not isinstance(value.get(name), str)]
    if value.get("name") == "":
        wrong.append("name is empty")
    roles = value.get("roles")
    if not isinstance(roles, list):
        wrong.append("roles is no list")
    elif "validator" not in roles:
        wrong.append("the role validator is not among the roles")
    if not isinstance(value.get("capabilities", []), list):
        wrong.append("capabilities is no list")
    if wrong:
        yield Diagnosis("CSEA-DOC-GREETING", "; ".join(wrong))


def answered(value: dict[str, Any], seq: int, found: list[Diagnosis]) -> Answer | None:
    """
    The answer of an object, once what is wrong with its form is noted; None where there is nothing to judge by.
    """
    stated = value.get("seq")
    if stated != seq or isinstance(stated, bool):
        found.append(Diagnosis("CSEA-DOC-SEQ", _seq(value, seq)))
    results = [name for name in _RESULTS if name in value]
    if len(results) != 1:
        found.append(Diagnosis("CSEA-DOC-ANSWER", "an answer has not exactly one of verdict, skipped and errored"))
        return None
    if results == ["verdict"] and not _is_verdict(value["verdict"]):
        found.append(Diagnosis("CSEA-DOC-VERDICT", "a verdict is none of the five words"))
        return None
    if results == ["verdict"] and "findings" in value:
        wrong = list(_findings(value["findings"]))
        if wrong:
            found += wrong
            return Answer(value["verdict"])
    answer = answer_of(json.dumps({**value, "seq": seq}).encode(), seq)
    if answer.fault and results == ["skipped"]:
        found.append(Diagnosis("CSEA-DOC-ANSWER", "a message was skipped without a reason"))
        return None
    return answer


def _seq(value: dict[str, Any], seq: int) -> str:
    stated = value.get("seq")
    if stated is None:
        return "an answer has no seq"
    if isinstance(stated, str):
        return "seq is a text" if stated == str(seq) else "seq is a text, and another one than was asked with"
    return "seq is another one than was asked with"


def _findings(stated: Any) -> Iterator[Diagnosis]:
    if not isinstance(stated, list) or not all(isinstance(entry, dict) for entry in stated):
        yield Diagnosis("CSEA-DOC-FINDING", "findings is no list of objects")
        return
    for entry in stated:
        pointer, missing = entry.get("pointer", ""), entry.get("missing") or ""
        if not isinstance(entry.get("rule"), str) or not entry["rule"]:
            yield Diagnosis("CSEA-DOC-FINDING", "a finding has no rule")
        elif not isinstance(missing, str):
            yield Diagnosis("CSEA-DOC-FINDING", "missing is no text")
        elif not isinstance(pointer, str) or parse(pointer) is None:
            yield Diagnosis("CSEA-DOC-POINTER", "a pointer has not the form of RFC 6901, such as /payload/children/0")


def _is_verdict(stated: Any) -> bool:
    return isinstance(stated, str) and stated in VERDICTS


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True
