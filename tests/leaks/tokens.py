"""
Tokens that stand nowhere else, and the search for them in any writing.
"""

from __future__ import annotations

import base64
import random
import re
from typing import Final
from urllib.parse import unquote

#: Six letters of a token are enough to call it shown: what is cut off leaks too.
SEEN: Final = 6
#: Consonants only, so that no word of a language is a token.
_LETTERS: Final = "bcdfghjkmnpqrstvwxz"
_HEX: Final = "0123456789abcdef"
_CYRILLIC: Final = "бвгджзклмнпрстфхцчшщ"
_ESCAPES: Final = re.compile(r"\\u\{?([0-9a-fA-F]{4})\}?|&#x([0-9a-fA-F]+);|&#([0-9]+);")
#: Letters, digits and the two other signs of base64: nothing of a token is anything else.
_WORDS: Final = re.compile(r"[\w+/]{6,}")
_NUMBERS: Final = re.compile(r"(?<![0-9a-f])[0-9]{8,}(?![0-9a-f])")
#: How much of what is encoded is compared.
_BASE64_PIECE: Final = 10
_HEX_PIECE: Final = 12
_DIGITS: Final = 8


class Mint:
    """
    Makes tokens, each one once, and finds them again in raw, escaped, encoded and reversed writing.
    """

    def __init__(self, seed: int) -> None:
        self._rng = random.Random(seed)
        self._starts: set[str] = set()
        self._pieces: set[str] = set()

    def word(self) -> str:
        """
        Twelve Latin letters.
        """
        return self._keep("zq" + self._draw(_LETTERS, 10))

    def wide(self) -> str:
        """
        Letters of another script, which writers escape.
        """
        return self._keep("ъъ" + self._draw(_CYRILLIC, 8))

    def digits(self, count: int = 16) -> int:
        """
        A number of that many digits, at least eight: addresses and times in the memory have six in common with some.
        """
        text = self._draw("123456789", count)
        self._pieces.add(text[:_DIGITS])
        return int(text)

    def hexed(self, count: int) -> str:
        """
        Hexadecimal digits, as identifiers and digests have them; found again by any twelve in a row at the start.
        """
        text = self._draw(_HEX, count)
        self._pieces |= {text[:_HEX_PIECE], text[::-1][:_HEX_PIECE]}
        return text

    def _draw(self, letters: str, count: int) -> str:
        return "".join(self._rng.choice(letters) for _ in range(count))

    def _keep(self, token: str) -> str:
        raw = token.encode()
        self._starts |= {token[:SEEN], token[::-1][:SEEN]}
        self._pieces.add(raw.hex()[:_HEX_PIECE])
        for shift in range(3):
            # The letters that hold bytes of the neighbours are left out.
            text = base64.b64encode(bytes(shift) + raw).decode()[(shift * 8 + 5) // 6 :]
            self._pieces.add(text[:_BASE64_PIECE])
        return token

    def shown(self, output: str | bytes) -> list[str]:
        """
        The starts of tokens that stand in an output, in whatever writing; empty where nothing leaks.
        """
        text = output.decode("utf-8", "replace") if isinstance(output, bytes) else output
        plain = unquote(_ESCAPES.sub(_unescaped, text))
        found: set[str] = set()
        for writing in {text, plain}:
            lower = writing.lower()
            found |= _runs(lower, SEEN) & self._starts
            # Digits within a digest are the digest's own.
            numbers = " ".join(_NUMBERS.findall(lower))
            for length, where in ((_HEX_PIECE, lower), (_BASE64_PIECE, writing), (_DIGITS, numbers)):
                found |= _runs(where, length) & self._pieces
        return sorted(found)


def _unescaped(match: re.Match[str]) -> str:
    code = int(match[1] or match[2] or "0", 16) if match[3] is None else int(match[3])
    return chr(code) if code < 0x110000 else ""


def _runs(text: str, length: int) -> set[str]:
    """
    All pieces of that length of words; what a text repeats is cut up once.
    """
    words = set(_WORDS.findall(text))
    return {word[n : n + length] for word in words for n in range(len(word) - length + 1)}
