"""
Texts changed so that they keep their form: the same text becomes the same everywhere in a message, two texts never one.

Letters, digits and hexadecimal digits are each exchanged by a permutation that the seed draws. Reserved names of hosts,
documentation addresses, numbers of fictional telephones and words that carry a meaning of the format stay what they are.
"""

from __future__ import annotations

import hashlib
import hmac
import random
import re
import string
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Final

#: 128 bits and more, or an identifier that is written as a UUID.
_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_HEX: Final = re.compile(r"(?<![0-9A-Za-z])(?:[0-9a-f]{16,}|[0-9A-F]{16,})(?![0-9A-Za-z])")
_IPV4: Final = re.compile(
    r"(?<![0-9.])(192\.0\.2|198\.51\.100|203\.0\.113)\.(25[0-4]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]?)(?![0-9.]|/[0-9])"
)
_IPV6: Final = re.compile(r"(?<![0-9A-Fa-f:.])(2001:0?db8:)([0-9A-Fa-f:]+)(?![0-9A-Fa-f:./])", re.IGNORECASE)
_PHONE: Final = re.compile(r"(?<![0-9A-Za-z])\+[0-9][0-9 ()-]{4,18}[0-9]{2}(?![0-9])")
#: What keeps its meaning: schemes, prefixes, escapes, names before a value, names nobody can register.
_KEPT: Final = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*://|\b(?:urn:uuid|mailto|tel|org|dns|urn|sha256):|%[0-9A-Fa-f]{2}|[A-Za-z0-9_.-]+="
    r"|xn--[A-Za-z0-9-]+|\b(?:example\.(?:com|org|net)|example|test|invalid|localhost)(?![A-Za-z0-9-]|\.[A-Za-z0-9])"
    # Addresses of no documentation range, networks and clock times stay as they are.
    r"|\.onion\b|(?<![0-9.])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:/[0-9]+)?|[0-9A-Fa-f]*(?::[0-9A-Fa-f]*){2,7}(?:/[0-9]+)?"
)
_SPECIAL: Final = re.compile("|".join(f"(?:{p.pattern})" for p in (_UUID, _IPV4, _IPV6, _PHONE)), re.IGNORECASE)
_TIME: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:[0-9]{2})"
)
_OFFSETS: Final = (60, 120, -300, 330, 540, -480, 765)
_SEPARATE: Final = re.compile(f"({_KEPT.pattern})")


class Cipher:
    """
    The changes that one seed makes in one message.

    Args:
        seed: what is kept secret until a run is made.
        name: of the case, so that no two messages are changed alike.
    """

    def __init__(self, seed: bytes, name: str) -> None:
        key = hmac.new(seed, name.encode(), hashlib.sha256).digest()
        draw = random.Random(key)  # noqa: S311 - drawn from a keyed digest; the same on every machine
        self.draw = draw
        lower = _moved(draw, string.ascii_lowercase)
        # Zeros stay: numbers keep their length, addresses their shortest form.
        digits = _moved(draw, "123456789")
        self._words = str.maketrans(lower | {a.upper(): b.upper() for a, b in lower.items()} | digits)
        hexed = _moved(draw, "123456789abcdef")
        self._hex = str.maketrans(hexed | {a.upper(): b.upper() for a, b in hexed.items() if a.isalpha()})
        self._last = draw.randrange(1, 254)
        self._offset = draw.choice(_OFFSETS)

    def words(self, text: str) -> str:
        """
        Every letter and digit changed, but for what keeps its meaning.
        """
        return self._parted(text, lambda part: part.translate(self._words))

    def hosts(self, text: str) -> str:
        """
        Identifiers, addresses and names of hosts changed; other words stay.
        """
        changed = self._parted(text, lambda part: part)
        return re.sub(r"(?<=[/@.])[A-Za-z][A-Za-z0-9-]*(?=\.(?:example|test|invalid)\b)", self._host, changed)

    def hexadecimal(self, text: str) -> str:
        """
        Every hexadecimal digit changed, where the text is of these alone; else every letter and digit.
        """
        head, colon, rest = text.rpartition(":")
        if _UUID.fullmatch(rest):
            return head + colon + self._uuid(rest)
        if re.fullmatch(r"[0-9a-f-]+|[0-9A-F-]+", rest):
            return head + colon + rest.translate(self._hex)
        return head + colon + rest.translate(self._words)

    def time(self, text: str) -> str:
        """
        The same moment as clocks of another place show it.
        """
        if not _TIME.fullmatch(text):
            return text
        try:
            moment = datetime.fromisoformat(text).astimezone(timezone(timedelta(minutes=self._offset)))
        except (ValueError, OverflowError):
            return text
        fraction = text[19:].rstrip("Z").partition("+")[0].partition("-")[0]
        shown = moment.replace(microsecond=0).isoformat()
        return shown[:19] + fraction + shown[19:]

    def _parted(self, text: str, plain: Callable[[str], str]) -> str:
        """
        Change what has a form of its own by that form, keep what has a meaning, and the rest as is said.
        """
        out, at = [], 0
        for match in _SPECIAL.finditer(text):
            out += [self._around(text[at : match.start()], plain), self._special(match[0])]
            at = match.end()
        return "".join([*out, self._around(text[at:], plain)])

    def _around(self, text: str, plain: Callable[[str], str]) -> str:
        pieces = _SEPARATE.split(text)
        return "".join(piece if n % 2 else self._plain(piece, plain) for n, piece in enumerate(pieces))

    def _plain(self, text: str, plain: Callable[[str], str]) -> str:
        out, at = [], 0
        for match in _HEX.finditer(text):
            out += [plain(text[at : match.start()]), match[0].translate(self._hex)]
            at = match.end()
        return "".join([*out, plain(text[at:])])

    def _special(self, text: str) -> str:
        if _UUID.fullmatch(text):
            return self._uuid(text)
        if four := _IPV4.fullmatch(text):
            return f"{four[1]}.{(int(four[2]) - 1 + self._last) % 254 + 1}"
        if six := _IPV6.fullmatch(text):
            return six[1] + six[2].translate(self._hex)
        # Of a fictional number only the last two digits are free.
        return text[:-2] + text[-2:].translate(self._words)

    def _uuid(self, text: str) -> str:
        """
        Version and variant stay where they are.
        """
        changed = text.translate(self._hex)
        return changed[:14] + text[14] + changed[15:19] + text[19] + changed[20:]

    def _host(self, match: re.Match[str]) -> str:
        return match[0].translate(self._words)


def _moved(draw: random.Random, alphabet: str) -> dict[str, str]:
    """
    A permutation that leaves none in its place.
    """
    order = list(alphabet)
    draw.shuffle(order)
    return dict(zip(order, order[1:] + order[:1], strict=True))
