"""
The published signatures with which media files begin.

They are those that the formats' own specifications and public registries of file signatures give.
Each test binds more than 30 bits, so that random bytes pass for media less than once in 2^30.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final


def has_signature(head: bytes) -> bool:
    """
    Whether the first bytes of a file are those of a picture, video, sound, PDF or archive.
    """
    if head.startswith(SIGNATURES):
        return True
    check = STRUCTURES.get(head[:2]) or (_is_box if head[:1] == b"\x00" else None)
    return check is not None and len(head) >= 26 and check(head)


def _is_jpeg(head: bytes) -> bool:
    marker, length = head[3], int.from_bytes(head[4:6], "big")
    if head[2] != 0xFF or length < 2:
        return False
    if (marker, head[6:10]) in _JPEG_SEGMENTS or (marker == 0xDB and length in {67, 132, 197, 262}):
        return True
    following = head[4 + length : 6 + length]
    return marker >= 0xC0 and len(following) == 2 and following[0] == 0xFF and following[1] in _JPEG_MARKERS


_JPEG_MARKERS: Final = frozenset({0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, 0xFE, *range(0xE0, 0xF0)})
_JPEG_SEGMENTS: Final = frozenset(
    {
        (0xE0, b"JFIF"),
        (0xE0, b"JFXX"),
        (0xE1, b"Exif"),
        (0xE1, b"http"),
        (0xE2, b"ICC_"),
        (0xE2, b"MPF\x00"),
        (0xED, b"Phot"),
        (0xEE, b"Adob"),
    }
)


def _is_bitmap(head: bytes) -> bool:
    size = int.from_bytes(head[14:18], "little")
    return head[6:10] == bytes(4) and size in {12, 40, 52, 56, 64, 108, 124}


def _is_tiff(head: bytes) -> bool:
    order: Any = "little" if head[:1] == b"I" else "big"
    version, offset = int.from_bytes(head[2:4], order), int.from_bytes(head[4:8], order)
    return (version == 42 and 8 <= offset < 2**28) or (version == 43 and head[4:8] in {b"\x08\0\0\0", b"\0\x08\0\0"})


def _is_riff(head: bytes) -> bool:
    return head[:4] == b"RIFF" and head[8:12] in {b"WEBP", b"AVI ", b"WAVE"}


def _is_aiff(head: bytes) -> bool:
    return head[:4] == b"FORM" and head[8:12] in {b"AIFF", b"AIFC"}


def _is_zip(head: bytes) -> bool:
    # Version needed at most 6.3, host system 0, a compression method that has been assigned.
    return head[2:4] == b"\x03\x04" and head[4] <= 63 and head[8] <= 99 and head[9] == 0


def _is_gzip(head: bytes) -> bool:
    # Method deflate, no reserved flag, a usual level and operating system.
    return head[2] == 8 and head[3] < 32 and head[8] in {0, 2, 4} and (head[9] <= 13 or head[9] == 255)


def _is_zstandard(head: bytes) -> bool:
    return head[2:4] == b"\x2f\xfd" and not head[4] & 0x08


def _is_flash_video(head: bytes) -> bool:
    return head[:4] == b"FLV\x01" and head[4] in {1, 4, 5} and head[5:9] == b"\0\0\0\x09"


def _is_tagged_audio(head: bytes) -> bool:
    sizes = all(byte < 0x80 for byte in head[6:10])
    return head[:3] == b"ID3" and head[3] in {2, 3, 4} and head[4] < 0xFF and not head[5] & 0x0F and sizes


def _is_matroska(head: bytes) -> bool:
    return head[:4] == b"\x1aE\xdf\xa3" and any(name in head[4:64] for name in (b"webm", b"matroska", b"\x42\x86"))


def _is_box(head: bytes) -> bool:
    """
    Whether a file that starts with a zero byte is of the MP4, QuickTime, HEIF or MPEG family.
    """
    if head[4:8] in {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"JXL ", b"jP  "}:
        return int.from_bytes(head[:4], "big") >= 8
    if head[:4] == b"\0\0\x01\xba":
        return head[4] & 0xC4 == 0x44 or head[4] & 0xF1 == 0x21
    return head[:4] == b"\0\0\x01\xb3" and 0x10 < head[7] < 0x50 and 1 <= head[7] & 0x0F <= 8


SIGNATURES: Final = (
    b"\x89PNG\r\n\x1a\n",
    b"GIF87a",
    b"GIF89a",
    b"%PDF-",
    b"Rar!\x1a\x07",
    b"7z\xbc\xaf\x27\x1c",
    b"\xfd7zXZ\x00",
    b"OggS\x00",
    b"fLaC\x00\x00\x00\x22",
    b"fLaC\x80\x00\x00\x22",
    b"8BPS\x00\x01",
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",
    *(b"BZh%d1AY&SY" % level for level in range(1, 10)),
)
STRUCTURES: Final[dict[bytes, Callable[[bytes], bool]]] = {
    b"\xff\xd8": _is_jpeg,
    b"BM": _is_bitmap,
    b"II": _is_tiff,
    b"MM": _is_tiff,
    b"RI": _is_riff,
    b"FO": _is_aiff,
    b"PK": _is_zip,
    b"\x1f\x8b": _is_gzip,
    b"\x28\xb5": _is_zstandard,
    b"FL": _is_flash_video,
    b"ID": _is_tagged_audio,
    b"\x1a\x45": _is_matroska,
}
