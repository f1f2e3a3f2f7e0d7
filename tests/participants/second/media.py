"""
Media in a text, found by decoding every run that could hold any; signatures are those of the formats' makers.
"""

from __future__ import annotations

import base64
import re
import urllib.parse
from collections.abc import Iterator
from typing import Any, Final

_URI: Final = re.compile(r"data:(?P<type>[^,;:\s]{0,160})(?P<rest>(?:;[^,;]{0,80}){0,8}),", re.IGNORECASE)
_TYPES: Final = [
    "application",
    "audio",
    "example",
    "font",
    "haptics",
    "image",
    "message",
    "model",
    "multipart",
    "text",
    "video",
]
_DIGITS: Final = re.compile(r"[A-Za-z0-9+/_-][A-Za-z0-9+/_\r\n-]*")
_HEX: Final = frozenset("0123456789abcdefABCDEF")
_LEAST: Final = 64
_LEAST_HEX: Final = 256
_SHORTEST_URI: Final = 20

_STARTS: Final = tuple(
    bytes.fromhex(digits)
    for digits in [
        "89504e470d0a1a0a",
        "474946383761",
        "474946383961",
        "255044462d",
        "526172211a07",
        "377abcaf271c",
        "fd377a585a00",
        "4f67675300",
        "664c614300000022",
        "664c614380000022",
        "384250530001",
        "3026b2758e66cf11",
    ]
) + tuple(b"BZh" + bytes([0x30 + level]) + b"1AY&SY" for level in range(1, 10))


def contains_media(value: Any) -> bool:
    """
    Whether any text, member name or list of bytes of a value is or holds media.
    """
    if isinstance(value, str):
        return in_text(value)
    if isinstance(value, dict):
        return any(in_text(name) or contains_media(item) for name, item in value.items())
    if isinstance(value, list):
        head = value[:192]
        numbers = all(isinstance(n, int) and not isinstance(n, bool) and 0 <= n < 256 for n in head)
        if len(value) >= _LEAST and numbers and is_media(bytes(head)):
            return True
        return any(map(contains_media, value))
    return False


def in_bytes(raw: bytes) -> bool:
    """
    The same for bytes that are no text of the profile.
    """
    if is_media(raw[:192]):
        return True
    text = raw.replace(b"\0", b"").decode("latin-1")
    for written, meant in (("\\\\", "\\"), ("\\/", "/"), ("\\r", "\r"), ("\\n", "\n")):
        text = text.replace(written, meant)
    return in_text(re.sub(r"\\u00([2-7][0-9A-Fa-f])", lambda found: chr(int(found[1], 16)), text))


def in_text(text: str) -> bool:
    """
    Whether a text is or holds a data URI, or media in base64 or hex; once more with percent signs undone.
    """
    if len(text) < _SHORTEST_URI:
        return False
    return _found(text) or ("%" in text and _found(urllib.parse.unquote(text)))


def _found(text: str) -> bool:
    return any(map(_is_data, _URI.finditer(text))) or (len(text) >= _LEAST and any(map(is_media, _decoded(text))))


def _is_data(uri: re.Match[str]) -> bool:
    if "base64" in uri["rest"].lower():
        return True
    top, slash, sub = uri["type"].lower().partition("/")
    extra = top.startswith("x-") and re.fullmatch(r"x-[a-z0-9.+-]+", top)
    return bool(slash and (top in _TYPES or extra) and re.fullmatch(r"[a-z0-9.+*-]+", sub))


def _decoded(text: str) -> Iterator[bytes]:
    for run in _DIGITS.finditer(text):
        if len(run[0]) < _LEAST:
            continue
        lines = re.split(r"[\r\n]+", run[0])
        joined, at = "".join(lines), 0
        for line in lines:
            rest = joined[at : at + 258]
            if len(joined) - at < _LEAST:
                break
            usable = rest[: min(256, (len(joined) - at) // 4 * 4)]
            yield base64.urlsafe_b64decode(usable.replace("+", "-").replace("/", "_"))
            if len(joined) - at >= _LEAST_HEX:
                plain = rest[2:258] if rest[:2] in ("0x", "0X") else rest[:256]
                if len(plain) == _LEAST_HEX and set(plain) <= _HEX:
                    yield bytes.fromhex(plain)
            at += len(line)


def is_media(head: bytes) -> bool:
    """
    Whether a file that begins so is a picture, video, sound, document or archive.
    """
    if any(head.startswith(start) for start in _STARTS):
        return True
    return len(head) >= 26 and any(check(head) for check in (_picture, _sound, _archive, _video))


def _number(raw: bytes, little: bool = False) -> int:
    return int.from_bytes(raw, "little" if little else "big")


def _picture(head: bytes) -> bool:
    if head[:3] == b"\xff\xd8\xff":
        return _jpeg(head)
    if head[:2] == b"BM":
        return head[6:10] == b"\0\0\0\0" and _number(head[14:18], little=True) in (12, 40, 52, 56, 64, 108, 124)
    if head[:2] in (b"II", b"MM"):
        little = head[:1] == b"I"
        version, first = _number(head[2:4], little), _number(head[4:8], little)
        big = version == 43 and head[4:8] in (bytes((8, 0, 0, 0)), bytes((0, 8, 0, 0)))
        return big or (version == 42 and 8 <= first < 1 << 28)
    return False


def _jpeg(head: bytes) -> bool:
    marker, length = head[3], _number(head[4:6])
    if length < 2:
        return False
    named = {
        0xE0: (b"JFIF", b"JFXX"),
        0xE1: (b"Exif", b"http"),
        0xE2: (b"ICC_", b"MPF\0"),
        0xED: (b"Phot",),
        0xEE: (b"Adob",),
    }
    if head[6:10] in named.get(marker, ()) or (marker == 0xDB and length in (67, 132, 197, 262)):
        return True
    after = head[4 + length : 6 + length]
    known = (0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, 0xFE, *range(0xE0, 0xF0))
    return marker >= 0xC0 and len(after) == 2 and after[0] == 0xFF and after[1] in known


def _sound(head: bytes) -> bool:
    if head[:4] == b"RIFF":
        return head[8:12] in (b"WEBP", b"AVI ", b"WAVE")
    if head[:4] == b"FORM":
        return head[8:12] in (b"AIFF", b"AIFC")
    if head[:3] != b"ID3":
        return False
    return head[3] in (2, 3, 4) and head[4] != 0xFF and head[5] & 15 == 0 and max(head[6:10]) < 128


def _archive(head: bytes) -> bool:
    if head[:4] == b"PK\x03\x04":
        return head[4] <= 63 and head[8] <= 99 and head[9] == 0
    if head[:3] == b"\x1f\x8b\x08":
        return head[3] < 32 and head[8] in (0, 2, 4) and (head[9] < 14 or head[9] == 255)
    return head[:4] == b"\x28\xb5\x2f\xfd" and head[4] & 8 == 0


def _video(head: bytes) -> bool:
    if head[:4] == b"FLV\x01":
        return head[4] in (1, 4, 5) and head[5:9] == bytes((0, 0, 0, 9))
    if head[:4] == b"\x1a\x45\xdf\xa3":
        return any(name in head[4:64] for name in (b"webm", b"matroska", b"\x42\x86"))
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"JXL ", b"jP  "):
        return head[0] == 0 and _number(head[:4]) >= 8
    if head[:4] == b"\0\0\x01\xba":
        return head[4] & 0xC4 == 0x44 or head[4] & 0xF1 == 0x21
    return head[:4] == b"\0\0\x01\xb3" and 0x10 < head[7] < 0x50 and 1 <= head[7] & 15 <= 8
