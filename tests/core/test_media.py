"""
Media hidden in text, shown with file heads that are built here and followed by zeros.
"""

from __future__ import annotations

import base64
import json
import random
from typing import Any
from urllib.parse import quote

import pytest

from csea_interop.core.media import has_media, media_in, media_in_bytes
from csea_interop.core.media_signatures import has_signature

REST = bytes(200)
HEADS: dict[str, bytes] = {
    "png": b"\x89PNG\r\n\x1a\n",
    "gif": b"GIF89a",
    "jpeg-jfif": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "jpeg-exif": b"\xff\xd8\xff\xe1\x12\x34Exif\x00\x00",
    "jpeg-table": b"\xff\xd8\xff\xdb\x00\x43\x00",
    "jpeg-comment": b"\xff\xd8\xff\xfe\x00\x06abcd\xff\xdb",
    "webp": b"RIFF\x10\x00\x00\x00WEBP",
    "avi": b"RIFF\x10\x00\x00\x00AVI ",
    "bmp": b"BM\x10\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00",
    "tiff-little": b"II*\x00\x08\x00\x00\x00",
    "tiff-big": b"MM\x00*\x00\x00\x00\x08",
    "heic": b"\x00\x00\x00\x18ftypheic",
    "mov": b"\x00\x00\x00\x08wide",
    "jxl": b"\x00\x00\x00\x0cJXL \r\n\x87\n",
    "matroska": b"\x1aE\xdf\xa3\x93\x42\x82\x88matroska",
    "webm": b"\x1aE\xdf\xa3\x9f\x42\x86\x81\x01",
    "flv": b"FLV\x01\x05\x00\x00\x00\x09",
    "mpeg": b"\x00\x00\x01\xba\x44",
    "mpeg-sequence": b"\x00\x00\x01\xb3\x14\x00\xf0\x13",
    "ogg": b"OggS\x00\x02",
    "mp3": b"ID3\x04\x00\x00\x00\x00\x01\x00",
    "flac": b"fLaC\x00\x00\x00\x22",
    "aiff": b"FORM\x00\x00\x10\x00AIFF",
    "pdf": b"%PDF-1.7",
    "zip": b"PK\x03\x04\x14\x00\x00\x00\x08\x00",
    "rar": b"Rar!\x1a\x07\x01\x00",
    "7z": b"7z\xbc\xaf\x27\x1c\x00\x04",
    "gzip": b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03",
    "zstd": b"\x28\xb5\x2f\xfd\x24",
    "xz": b"\xfd7zXZ\x00",
}


@pytest.mark.parametrize("name", HEADS)
def test_head_is_found_in_every_writing(name: str) -> None:
    """
    Each signature is found in base64, base64url, wrapped base64 and hex, alone and behind words.
    """
    file = HEADS[name] + REST
    plain = base64.b64encode(file).decode()
    wrapped = "\r\n".join(plain[i : i + 60] for i in range(0, len(plain), 60))
    writings = [
        plain,
        base64.urlsafe_b64encode(file).decode(),
        wrapped,
        file.hex(),
        "0x" + file.hex().upper(),
        quote(plain),
    ]
    for text in writings:
        for whole in (text, f"file: {text} end", f"encoding: base64\n\n{text}\n"):
            assert media_in(whole)
            assert has_media({"a": [{"b": whole}]})
            assert has_media({whole: 1})
            assert media_in_bytes(json.dumps({"a": whole})[:-1].encode())
    assert media_in_bytes(file)
    assert has_media([list(file)])


def test_short_runs_are_not_media() -> None:
    """
    Under 64 digits of base64 and 256 digits of hex there is no room for media.
    """
    file = HEADS["png"] + REST
    text = base64.b64encode(file).decode()
    assert media_in(text[:64])
    assert not media_in(text[:63])
    assert media_in(file.hex()[:256])
    assert not media_in(file.hex()[:255])


@pytest.mark.parametrize(
    "text",
    [
        "data:image/png;base64,AAAA",
        "DATA:Image/PNG;Base64,AAAA",
        "see data:;base64,AAAAAAAAAA here",
        "data:text/html,abcdefgh",
        "data:video/mp4;codecs=avc1;base64,AA",
        "https://a.example/?u=data%3Aimage%2Fpng%3Bbase64%2CAAAA",
        "%64ata:image/png;base64,AAAA",
    ],
)
def test_data_uri_is_media(text: str) -> None:
    """
    A data URI with a media type or a base64 marker is media, in any letter case, percent-encoded or not.
    """
    assert media_in(text)
    assert media_in_bytes(f'{{"a":"{text}'.encode())


def test_escapes_of_broken_text_hide_nothing() -> None:
    """
    JSON escapes, UTF-16 and line ends do not hide media in a text that cannot be read.
    """
    escaped = "".join(f"\\u{ord(c):04x}" for c in "data:image") + "\\/png;base64,AAAA"
    assert media_in_bytes(f'{{"a":"{escaped}'.encode())
    assert media_in_bytes('{"a":"data:image/png;base64,AAAA'.encode("utf-16"))
    plain = base64.b64encode(HEADS["jpeg-jfif"] + REST).decode()
    assert media_in_bytes(('{"a":"' + plain.replace("/", "\\/") + '"').encode())
    assert media_in_bytes(
        ('{"a":"x\\r\\n' + "\\r\\n".join(plain[i : i + 20] for i in range(0, 200, 20)) + '"').encode()
    )


@pytest.mark.parametrize(
    "value",
    [
        "",
        "a" * 300,
        "0" * 300,
        "f" * 300,
        "A" * 300,
        "/" * 300,
        "metadata: image/png, image/jpeg and others",
        "Exported data: n/a, and nothing else besides",
        "data:,plain text without a type or marker",
        "urn:uuid:00000000-0000-4000-8000-000000000000",
        "https://files.example/" + "ab/" * 100,
        "/9j/" + "x" * 100,
        "UEsD" + "z" * 100,
        "%zz" * 30,
        None,
        1.5,
        [0] * 300,
        [True] * 300,
        list(range(300)),
        {"a": {"b": [[], {}]}},
    ],
)
def test_ordinary_values_are_clean(value: Any) -> None:
    """
    Words, addresses, identifiers and plain numbers are not media.
    """
    assert not has_media(value)
    if isinstance(value, str):
        assert not media_in(value)
        assert not media_in_bytes(value.encode())


def test_random_hashes_are_clean() -> None:
    """
    Random hashes, signatures and file heads never pass for media.
    """
    source = random.Random(20250102)
    for _ in range(20_000):
        raw = source.randbytes(source.choice([48, 64, 144, 192]))
        assert not has_signature(raw)
        assert not media_in(base64.b64encode(raw).decode())
        assert not media_in(raw.hex())


@pytest.mark.parametrize("name", [n for n in HEADS if n not in {"png", "gif", "pdf", "rar", "7z", "xz", "ogg", "flac"}])
def test_first_two_bytes_alone_are_clean(name: str) -> None:
    """
    Two or three right bytes with nothing of the structure behind them are not media.
    """
    for length in (2, 3):
        assert not has_signature(HEADS[name][:length] + b"\xaa" * 200)


def test_deep_value_is_searched_without_recursion() -> None:
    """
    A value nested a hundred thousand deep is searched to its end.
    """
    value: Any = "data:image/png;base64,AAAA"
    for _ in range(100_000):
        value = [value]
    assert has_media(value)


def test_broken_bytes_never_raise() -> None:
    """
    Any bytes get an answer.
    """
    source = random.Random(7)
    for size in range(300):
        assert media_in_bytes(source.randbytes(size)) in {True, False}
