"""
From bytes to a value, or to the faults of the text, by the profile in the suite's page.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

MOST_BYTES: Final = 16 * 1024 * 1024
MOST_FAULTS: Final = 1_000
DEEPEST: Final = 32
GREATEST: Final = 2**53 - 1

_STRING: Final = re.compile(r'"(?:[^"\\\x00-\x1f]+|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"')
_BLANK: Final = re.compile(r"[ \t\r\n]*")
_WORD: Final = re.compile(r"[-+._0-9A-Za-z]+")
_HALF: Final = re.compile("[\ud800-\udfff]")
_JSON_NUMBER: Final = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?", re.ASCII)


class _OddError(Exception):
    """
    Something that the quick reading leaves to the thorough one.
    """


def read(raw: bytes) -> tuple[Any, list[str]]:
    """
    The value, or the rules that the text breaks, each as often as it is broken.
    """
    if len(raw) > MOST_BYTES:
        return None, ["CSEA-ENC-SIZE"]
    faults = ["CSEA-ENC-BOM"] if raw[:3] == b"\xef\xbb\xbf" else []
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None, [*faults, "CSEA-ENC-UTF8"]
    if not faults:
        try:
            return _quickly(text), []
        except (_OddError, ValueError, RecursionError):
            pass
    thorough = _Thorough(text, len(faults))
    thorough.run()
    faults += thorough.faults
    return (None, faults[:MOST_FAULTS]) if faults else (thorough.result, [])


def _quickly(text: str) -> Any:
    value = _DECODER.decode(text)
    if "\\u" in text:
        raise _OddError
    level, depth = [value], 0
    while level := [item for item in level if isinstance(item, dict | list)]:
        depth += 1
        if depth > DEEPEST:
            raise _OddError
        level = [item for one in level for item in (one.values() if isinstance(one, dict) else one)]
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise _OddError
    return made


def _whole(word: str) -> int:
    if not is_plain(word):
        raise _OddError
    return int(word)


def _odd(_: str) -> None:
    raise _OddError


_DECODER: Final = json.JSONDecoder(object_pairs_hook=_unique, parse_int=_whole, parse_float=_odd, parse_constant=_odd)


def is_plain(word: str) -> bool:
    """
    Whether a number is one of the profile: whole, without sign of plus, minus zero, fraction or power, and exact.
    """
    digits = word.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()) or (digits[0] == "0" and word != "0"):
        return False
    return len(digits) <= 16 and int(digits) <= GREATEST


class _Thorough:
    """
    One pass with a stack of its own: every fault that can be passed over, then the one that cannot.
    """

    def __init__(self, text: str, before: int) -> None:
        self.text = text
        self.at = 1 if before else 0
        self.faults: list[str] = []
        self.result: Any = None
        self.open: list[tuple[Any, str | None]] = []

    def run(self) -> None:
        """
        Read until the end, or until nothing more can be read.
        """
        stopped = self._read()
        if stopped:
            self.faults.append(stopped)

    def _read(self) -> str:
        wanted = "value"
        while len(self.faults) < MOST_FAULTS:
            self._skip()
            sign = self.text[self.at : self.at + 1]
            if wanted == "end":
                return "CSEA-ENC-TRAILING" if sign else ""
            if wanted in ("value", "first") and not (wanted == "first" and sign == "]"):
                if sign and sign in "{[":
                    if len(self.open) == DEEPEST:
                        return "CSEA-ENC-DEPTH"
                    made: Any = {} if sign == "{" else []
                    self._put(made)
                    self.open.append((made, None))
                    self.at += 1
                    wanted = "name or end" if sign == "{" else "first"
                    continue
                if not self._scalar(sign):
                    return "CSEA-ENC-SYNTAX"
                wanted = "after" if self.open else "end"
            elif sign == '"' and wanted in ("name or end", "name"):
                name = self._string()
                if name is None:
                    return "CSEA-ENC-SYNTAX"
                here = self.open[-1][0]
                if len(self.faults) < MOST_FAULTS and name in here:
                    self.faults.append("CSEA-ENC-DUPLICATE")
                self.open[-1] = (here, name)
                here.setdefault(name, None)
                wanted = "colon"
            elif sign == ":" and wanted == "colon":
                self.at += 1
                wanted = "value"
            elif sign == "," and wanted == "after":
                self.at += 1
                wanted = "name" if isinstance(self.open[-1][0], dict) else "value"
            elif sign and sign in "]}" and self._may_close(sign, wanted):
                self.at += 1
                self.open.pop()
                wanted = "after" if self.open else "end"
            else:
                return "CSEA-ENC-SYNTAX"
        return ""

    def _may_close(self, sign: str, wanted: str) -> bool:
        if not self.open:
            return False
        listed = isinstance(self.open[-1][0], list)
        return wanted in ("after", "first" if listed else "name or end") and listed == (sign == "]")

    def _skip(self) -> None:
        found = _BLANK.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def _put(self, value: Any) -> None:
        if not self.open:
            self.result = value
            return
        here, name = self.open[-1]
        if isinstance(here, list):
            here.append(value)
        else:
            here[name] = value

    def _scalar(self, sign: str) -> bool:
        if sign == '"':
            text = self._string()
            if text is None:
                return False
            self._put(text)
            return True
        found = _WORD.match(self.text, self.at)
        if found is None:
            return False
        word = found[0]
        if word in ("true", "false", "null"):
            self._put(json.loads(word))
        elif is_plain(word):
            self._put(int(word))
        elif _JSON_NUMBER.fullmatch(word):
            self.faults.append("CSEA-ENC-NUMBER")
        else:
            return False
        self.at = found.end()
        return True

    def _string(self) -> str | None:
        found = _STRING.match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        text: str = json.loads(found[0])
        if _HALF.search(text):
            self.faults.append("CSEA-ENC-SURROGATE")
        return text
