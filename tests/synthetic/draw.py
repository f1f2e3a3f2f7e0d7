"""
Single made-up values: reserved names and addresses, random digits, nobody's data.
"""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

Json = dict[str, Any]

#: The moment at which the messages of this package are judged.
NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)

#: Members of one legal area, so that no transfer ground is called for.
COUNTRIES = ("AT", "BE", "DE", "ES", "FI", "FR", "IE", "IT", "NL", "PT", "SE")
_HOSTS = ("files.example", "img.host.example", "board.example", "cdn.media-store.example", "paste.example")
_NETWORKS = ("192.0.2.", "198.51.100.", "203.0.113.")
_LOWER = "abcdefghijklmnopqrstuvwxyz0123456789"


class Draw:
    """
    Values drawn from one seeded source, so that a seed always gives the same message.
    """

    def __init__(self, seed: int | str) -> None:
        self.rng = random.Random(seed)

    def chance(self, of_ten: int) -> bool:
        """
        True in so many of ten cases.
        """
        return self.rng.randrange(10) < of_ten

    def one(self, values: Iterable[str]) -> str:
        """
        One of the values; sets are sorted first, since their order differs from run to run.
        """
        return self.rng.choice(sorted(values))

    def hexadecimal(self, digits: int) -> str:
        """
        Random hexadecimal digits in lower case.
        """
        return f"{self.rng.getrandbits(digits * 4):0{digits}x}"

    def digest(self) -> str:
        """
        A digest of nothing.
        """
        return f"sha256:{self.hexadecimal(64)}"

    def message_id(self) -> str:
        """
        A random UUID as a URN.
        """
        return uuid.UUID(int=self.rng.getrandbits(128), version=4).urn

    def word(self, length: int) -> str:
        """
        Letters and digits without meaning.
        """
        return "".join(self.rng.choices(_LOWER, k=length))

    def ip_address(self) -> str:
        """
        An address of the documentation ranges.
        """
        if self.chance(2):
            return f"2001:db8::{self.rng.randrange(1, 0xFFFF):x}"
        return f"{self.rng.choice(_NETWORKS)}{self.rng.randrange(1, 255)}"

    def url(self) -> str:
        """
        An address on a reserved host.
        """
        query = f"?id={self.word(12)}&page={self.rng.randrange(90)}" if self.chance(3) else ""
        return f"https://{self.rng.choice(_HOSTS)}/{self.word(3)}/{self.word(16)}{query}"

    def when(self, start: datetime, minutes: int) -> str:
        """
        A time within so many minutes after ``start``; one in five is not written in whole UTC seconds.
        """
        moment = start + timedelta(seconds=self.rng.randrange(minutes * 60))
        if self.chance(8):
            return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        if self.chance(5):
            return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{self.rng.randrange(1000):03}Z"
        return (moment + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%S+01:00")


def code(scheme: str, value: str, version: str | None = None) -> Json:
    """
    A code with the scheme that it belongs to.
    """
    return {"scheme": scheme, **({"scheme_version": version} if version else {}), "code": value}


def compact_size(value: Json) -> int:
    """
    How many bytes the value takes as compact text.
    """
    return len(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode())
