"""
Compressed streams: what is whole is read, what is not says why, and nothing is held that a stranger decides.
"""

from __future__ import annotations

import gzip
import io
import struct
import tracemalloc
from collections.abc import Callable

import pytest
from backports import zstd

from csea_interop.core.errors import InputError
from csea_interop.core.inflate import GRACE, RATIO, Inflated, kind

TEXT = b"".join(b'{"n": %d, "m": "%x"}\n' % (n, n * n * 7919) for n in range(20_000))
_SKIPPED = struct.pack("<II", 0x184D2A50, 5) + b"other"
PACK: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "zstd": zstd.compress}


def _read(packed: bytes) -> tuple[bytes, str]:
    """
    What could be read, and the code of the fault after it.
    """
    stream = io.BufferedReader(Inflated(io.BytesIO(packed), kind(packed), "a"), 64 * 1024)
    out = b""
    try:
        while piece := stream.read1(64 * 1024):
            out += piece
    except InputError as error:
        return out, error.code
    return out, ""


@pytest.mark.parametrize("packing", PACK)
def test_members_and_frames_one_after_another_are_one_stream(packing: str) -> None:
    """
    Several members or frames, empty ones among them, are read as one.
    """
    pack = PACK[packing]
    assert _read(pack(TEXT)) == (TEXT, "")
    assert _read(pack(TEXT) + pack(b"") + pack(TEXT)) == (TEXT + TEXT, "")
    assert _read(b"".join(pack(TEXT[at : at + 40]) for at in range(0, 40_000, 40))) == (TEXT[:40_000], "")


def test_padding_and_skippable_frames_are_passed_over() -> None:
    """
    Zeros after a gzip member and frames that zstd says to skip carry nothing.
    """
    assert _read(gzip.compress(TEXT) + b"\0" * 70_000) == (TEXT, "")
    assert _read(gzip.compress(TEXT) + b"\0" * 70_000 + gzip.compress(b"x")) == (TEXT + b"x", "")
    assert _read(_SKIPPED + zstd.compress(TEXT) + _SKIPPED) == (TEXT, "")


@pytest.mark.parametrize("packing", PACK)
@pytest.mark.parametrize("rest", [b"x", b"\0x", b"{}\n" * 10_000], ids=["one-byte", "behind-a-zero", "many"])
def test_other_bytes_behind_are_told_after_the_text(packing: str, rest: bytes) -> None:
    """
    All of the text is read before what follows it is told.
    """
    assert _read(PACK[packing](TEXT) + rest) == (TEXT, "CSEA-INP-TRAILING")


@pytest.mark.parametrize("packing", PACK)
def test_cut_at_any_byte_is_told(packing: str) -> None:
    """
    A stream that ends too early gives a beginning of the text and says so, wherever it ends.
    """
    packed = PACK[packing](TEXT[:2_000])
    for end in range(4, len(packed)):
        out, code = _read(packed[:end])
        assert code == "CSEA-INP-CUT"
        assert TEXT.startswith(out)
    longer = PACK[packing](TEXT)
    assert len(_read(longer[:-9])[0]) > len(TEXT) // 2


@pytest.mark.parametrize("packing", PACK)
def test_flipped_bits_never_pass_unseen(packing: str) -> None:
    """
    Any flipped byte is told where there is a checksum, and never is anything but an InputError.
    """
    text = TEXT[:3_000]
    packed = gzip.compress(text) if packing == "gzip" else zstd.compress(text, options=_CHECKED)
    for at in range(12, len(packed)):
        damaged = packed[:at] + bytes([packed[at] ^ 0x41]) + packed[at + 1 :]
        assert _read(damaged)[1] in {"CSEA-INP-DAMAGED", "CSEA-INP-CUT", "CSEA-INP-TRAILING"}


_CHECKED: dict[int, int] = {zstd.CompressionParameter.checksum_flag: 1}


def test_all_before_the_damage_is_read() -> None:
    """
    With a wrong checksum at its very end, a gzip member has given all of its text but the last byte.
    """
    packed = gzip.compress(TEXT)
    assert _read(packed[:-8] + b"\0\0\0\0" + packed[-4:]) == (TEXT[:-1], "CSEA-INP-DAMAGED")


@pytest.mark.parametrize("packing", PACK)
def test_bomb_is_stopped_in_little_memory(packing: str) -> None:
    """
    Bytes that become far more are given up to the ratio, in memory that does not grow.
    """
    bomb = PACK[packing](b"\0" * (GRACE // 2)) * 40
    stream = Inflated(io.BytesIO(bomb), kind(bomb), "a")
    tracemalloc.start()
    given, code = _count(stream)
    held = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert code == "CSEA-INP-BOMB"
    assert given <= max(GRACE, RATIO * len(bomb))
    assert held < 4 * 1024 * 1024


def _count(stream: Inflated) -> tuple[int, str]:
    given = 0
    try:
        while piece := stream.read(1024 * 1024):
            given += len(piece)
    except InputError as error:
        return given, error.code
    return given, ""


def test_one_message_of_repeated_bytes_is_no_bomb() -> None:
    """
    Up to the size of the largest message no ratio is asked.
    """
    text = b" " * GRACE
    assert _read(gzip.compress(text)) == (text, "")


def test_window_of_more_than_8_mib_is_not_held() -> None:
    """
    A frame that wants 128 MiB of memory is told, not served.
    """
    wide = zstd.compress(b"x" * 20_000_000, options={zstd.CompressionParameter.window_log: 27})
    assert _read(wide) == (b"", "CSEA-INP-DAMAGED")
    assert len(_read(zstd.compress(TEXT, level=19))[0]) == len(TEXT)


def test_json_is_never_taken_for_compressed() -> None:
    """
    No first byte that JSON may have begins a compressed stream.
    """
    for text in (b'{"a": 1}', b'["*M"]', b"[[[[", b'"P*M"', b"-0.5", b"true", b"null", b" \r\n{", b"\xef\xbb\xbf{"):
        assert kind(text) == ""
    assert kind(b"") == kind(b"\x1f") == kind(b"P\x2a\x4d") == ""
