"""
Compressed streams read piece by piece: what a stranger packed decides neither how much is held nor how long it takes.

Gzip (several members one after another) and Zstandard (several frames, skippable ones too) are told by their first
bytes. What could be read is given before damage is told.
"""

from __future__ import annotations

import io
import sys
import zlib
from typing import Any, Final, Protocol

from csea_interop.core.errors import InputError

GZIP: Final = "gzip"
ZSTD: Final = "zstd"
#: Bytes that tell the kind of a stream.
MAGIC: Final = 4
#: So many times its packed size may a stream become; metadata of distinct messages stays far below.
RATIO: Final = 200
#: Up to here no ratio is asked: one message of repeated bytes is no bomb.
GRACE: Final = 16 * 1024 * 1024
#: 2^23 bytes of what went before may be referred to, the most that RFC 8878 asks every reader to hold.
_WINDOW: Final = 23
_PACKED: Final = 16 * 1024
_STEP: Final = 64 * 1024


class Read(Protocol):
    """
    A stream of bytes, as far as it is used here.
    """

    def read(self, size: int, /) -> bytes | None:
        """
        The next bytes, at most ``size``; none at the end of the stream.
        """


class _Decoder(Protocol):
    @property
    def eof(self) -> bool: ...

    @property
    def needs_input(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, max_length: int) -> bytes: ...


def kind(head: bytes) -> str:
    """
    How a stream with these first bytes is packed; the empty text where it is not. No JSON starts with them.
    """
    if head[:2] == b"\x1f\x8b":
        return GZIP
    if head[:4] == b"\x28\xb5\x2f\xfd" or (head[1:4] == b"\x2a\x4d\x18" and head[0] >> 4 == 5):
        return ZSTD
    return ""


class Inflated(io.RawIOBase):
    """
    The unpacked bytes of ``stream``; every fault is an InputError, raised once all before it has been read.
    """

    def __init__(self, stream: Read, packing: str, name: str) -> None:
        super().__init__()
        self._stream = stream
        self._packing = packing
        self._name = name
        self._pending = b""
        self._decoder: _Decoder | None = None
        self._taken = 0
        self._given = 0
        self._fault: InputError | None = None
        self._members = 0

    def readable(self) -> bool:
        """
        Whether it can be read: yes.
        """
        return True

    def readinto(self, buffer: Any) -> int:
        """
        Fill the buffer, in part; 0 at the end.

        Raises:
            InputError: ``CSEA-INP-CUT`` it ends too early; ``CSEA-INP-DAMAGED`` it cannot be unpacked, or wants
                too large a window; ``CSEA-INP-TRAILING`` other bytes follow; ``CSEA-INP-BOMB`` it becomes too large.
        """
        piece = b""
        while not piece:
            if self._fault:
                raise self._fault
            if self._decoder is None and not self._next():
                return 0
            piece = self._step(min(len(buffer), _STEP))
        buffer[: len(piece)] = piece
        return len(piece)

    def _more(self) -> bytes:
        data = self._stream.read(_PACKED) or b""
        self._taken += len(data)
        return data

    def _next(self) -> bool:
        """
        Whether another member or frame begins; its decoder is then ready.
        """
        self._unpad()
        while len(self._pending) < MAGIC and (more := self._more()):
            self._pending += more
            self._unpad()
        if not self._pending:
            return False
        if kind(self._pending) != self._packing:
            raise self._error(
                "CSEA-INP-TRAILING", "other bytes follow the compressed ones", "send the file as it was compressed"
            )
        self._members += 1
        self._decoder = _gzip() if self._packing == GZIP else _zstd()
        return True

    def _unpad(self) -> None:
        # Tapes and disks fill their last block with zeros.
        if self._packing == GZIP and self._members:
            self._pending = self._pending.lstrip(b"\0")

    def _step(self, want: int) -> bytes:
        decoder = self._decoder
        assert decoder is not None
        data, self._pending = self._pending, b""
        if not data and decoder.needs_input:
            data = self._more()
            if not data:
                raise self._error("CSEA-INP-CUT", "the compressed bytes end too early", "send the file again, whole")
        try:
            piece = decoder.decompress(data, want)
        except Exception as error:
            if not _is_damage(error):
                raise
            piece = decoder.rescued if isinstance(decoder, _Gzip) else b""
            self._fault = self._error(
                "CSEA-INP-DAMAGED",
                "the compressed bytes are damaged, or packed for more memory than is given",
                "send the file again; pack with gzip, or zstd up to level 19 and without --long",
            )
        if decoder.eof:
            self._pending, self._decoder = decoder.unused_data, None
        self._given += len(piece)
        if self._given > max(GRACE, RATIO * self._taken):
            raise self._error(
                "CSEA-INP-BOMB",
                f"it becomes more than {RATIO} times as large when unpacked; the rest is not read",
                "if you trust it, unpack it yourself",
            )
        return piece

    def _error(self, code: str, what: str, hint: str) -> InputError:
        return InputError(code, what, hint, self._name)


class _Gzip:
    """
    One member; after damage ``rescued`` holds what came before it.
    """

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(wbits=31)
        self.needs_input = True
        self.rescued = b""

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        data = self._inner.unconsumed_tail + data
        # zlib throws away what it made before it met the damage; a copy, a few microseconds, makes it again.
        before = self._inner.copy()
        try:
            piece = self._inner.decompress(data, max_length)
        except zlib.error:
            self.rescued = _up_to_damage(before, data, max_length)
            raise
        self.needs_input = not self._inner.unconsumed_tail and len(piece) < max_length
        return piece


def _up_to_damage(inner: Any, data: bytes, most: int) -> bytes:
    out = bytearray()
    try:
        while len(out) < most:
            piece = inner.decompress(data, 1)
            data = inner.unconsumed_tail
            if not piece:
                break
            out += piece
    except zlib.error:
        pass
    return bytes(out)


def _gzip() -> _Decoder:
    return _Gzip()


def _zstd() -> _Decoder:
    # Imported only where a stream needs it: most never do.
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: _WINDOW})


def _is_damage(error: Exception) -> bool:
    return isinstance(error, zlib.error) or type(error).__name__ == "ZstdError"
