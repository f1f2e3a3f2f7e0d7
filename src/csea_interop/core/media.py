"""
Pictures, video, sound, documents and archives hidden in the text of a message.

A message carries metadata only. What is looked for: a data URI, and a long run of base64 or hex
digits whose first bytes are a published file signature.
"""

from __future__ import annotations

import re
from binascii import a2b_base64
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import unquote

from csea_interop.core.media_signatures import SIGNATURES, STRUCTURES, has_signature

_MIN_DATA_URI: Final = 20
_MIN_BASE64: Final = 64
# Shorter hex runs are digests of files; the longest in use here has 288 digits but no file head.
_MIN_HEX: Final = 256
_HEAD_BYTES: Final = 192

_MEDIA_TYPE: Final = re.compile(
    r"(?:application|audio|example|font|haptics|image|message|model|multipart|text|video|x-[a-z0-9.+-]+)/[a-z0-9.+*-]+"
)
_DATA_URI: Final = re.compile(r"data:([^,;:\s]{0,160})((?:;[^,;]{0,80}){0,8}),")
# The look-behind keeps the search from starting again inside a run that was too short.
_RUN: Final = re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-][A-Za-z0-9+/_\r\n-]{63,}")
_HEX: Final = re.compile(r"[0-9A-Fa-f]{256}")
_LINE_END: Final = re.compile(r"[\r\n]+")
_ASCII_ESCAPE: Final = re.compile(r"\\u00([2-7][0-9A-Fa-f])")


def _first_twelve_bits(start: bytes) -> str:
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return digits[start[0] >> 2] + digits[(start[0] & 3) << 4 | start[1] >> 4]


# Two digits are enough to let nearly every run go without decoding it.
_STARTS: Final = (
    *STRUCTURES,
    *(signature[:2] for signature in SIGNATURES),
    *(bytes((0, b)) for b in range(0, 256, 16)),
)
#: The first two digits of every base64 run that can be media.
BASE64_STARTS: Final = frozenset(
    digits for start in _STARTS for digits in (_first_twelve_bits(start), _first_twelve_bits(start).replace("/", "_"))
)
_HEX_STARTS: Final = frozenset(start[:1].hex() for start in _STARTS)


def has_media(value: Any) -> bool:
    """
    Whether any string, member name or list of bytes in a JSON value is media.
    """
    todo = [value]
    while todo:
        item = todo.pop()
        kind = type(item)
        if kind is str:
            if len(item) >= _MIN_DATA_URI and media_in(item):
                return True
        elif kind is dict:
            todo.extend(item.values())
            todo.extend(name for name in item if len(name) >= _MIN_DATA_URI)
        elif kind is list:
            if len(item) >= _MIN_BASE64 and _is_media_as_numbers(item):
                return True
            todo.extend(item)
    return False


def media_in(text: str) -> bool:
    """
    Whether a string is or holds a data URI, or media written in base64 or hex.
    """
    if len(text) < _MIN_DATA_URI:
        return False
    if _holds(text):
        return True
    # One round of percent-decoding: what a URL carries inside another URL.
    return "%" in text and _holds(unquote(text))


def media_in_bytes(raw: bytes) -> bool:
    """
    Whether bytes that are not readable JSON are a media file or hold media written as text.
    """
    if has_signature(raw[:_HEAD_BYTES]):
        return True
    # Text in UTF-16 turns into text in ASCII; nothing else is lost, since media is ASCII here.
    text = raw.replace(b"\x00", b"").decode("latin-1")
    if "\\" in text:
        text = text.replace("\\\\", "\\").replace("\\/", "/").replace("\\r", "\r").replace("\\n", "\n")
        text = _ASCII_ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
    return media_in(text)


def _holds(text: str) -> bool:
    if ":" in text and _holds_data_uri(text):
        return True
    if len(text) < _MIN_BASE64:
        return False
    start = text[:2]
    if (
        text.isascii()
        and text.isalnum()
        and not (start in BASE64_STARTS or start.lower() in _HEX_STARTS or start in {"0x", "0X"})
    ):
        # The common case, a file's hash: one run without line ends, and no signature's first digits.
        return False
    return any(has_signature(head) for run in _RUN.finditer(text) for head in _heads(run[0]))


def _holds_data_uri(text: str) -> bool:
    lower = text.lower()
    if "data:" not in lower:
        return False
    return any(
        "base64" in match[2] or _MEDIA_TYPE.fullmatch(match[1]) is not None for match in _DATA_URI.finditer(lower)
    )


def _heads(run: str) -> Iterator[bytes]:
    """
    The first bytes of what a run of base64 or hex digits encodes, from its start and from each line's.

    Lines count because words in front of an encoded block, such as a mail header, belong to the
    run as well.
    """
    lines = _LINE_END.split(run) if "\n" in run or "\r" in run else [run]
    digits = "".join(lines)
    start = 0
    for line in lines:
        end = len(digits) - start
        if end < _MIN_BASE64:
            return
        if digits[start : start + 2] in BASE64_STARTS:
            head = digits[start : start + min(_MIN_HEX, end // 4 * 4)]
            yield a2b_base64(head.replace("-", "+").replace("_", "/"))
        if end >= _MIN_HEX:
            skip = 2 if digits.startswith(("0x", "0X"), start) else 0
            at = start + skip
            if digits[at : at + 2].lower() in _HEX_STARTS and _HEX.match(digits, at):
                yield bytes.fromhex(digits[at : at + _MIN_HEX])
        start += len(line)


def _is_media_as_numbers(items: list[Any]) -> bool:
    head = items[:_HEAD_BYTES]
    if not all(type(item) is int and 0 <= item <= 255 for item in head):
        return False
    return has_signature(bytes(head))
