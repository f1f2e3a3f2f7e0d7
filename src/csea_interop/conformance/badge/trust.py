"""
Whom a reader of badges trusts: pinned keys with their issuers, suites that are current, attesters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from csea_interop.conformance.badge.credential import Issuer, is_issuer
from csea_interop.conformance.badge.facts import DIGEST
from csea_interop.conformance.badge.plain import is_clean
from csea_interop.core.clock import frozen
from csea_interop.core.errors import InputError, UsageError
from csea_interop.core.reader import read

_THUMBPRINT: Final = re.compile(r"[A-Za-z0-9_-]{43}")
_MEMBERS: Final = frozenset({"version", "keys", "suites", "attesters"})
_KEY: Final = frozenset({"thumbprint", "issuer", "name", "from", "until", "test"})
_SUITE: Final = frozenset({"version", "digest"})
_ATTESTER: Final = frozenset({"name", "keyid", "keytype", "scheme", "public", "test"})


@dataclass(frozen=True, slots=True)
class Pinned:
    """
    A key that is trusted for badges issued from ``start`` on and before ``end``, in seconds since 1970.
    """

    thumbprint: str
    issuer: Issuer
    start: int
    end: int
    test: bool


@dataclass(frozen=True, slots=True)
class Attester:
    """
    A key that is trusted for attestations, as securesystemslib states keys.
    """

    name: str
    keyid: str
    keytype: str
    scheme: str
    public: str
    test: bool


@dataclass(frozen=True, slots=True)
class Trust:
    """
    A trust file. Where ``suites`` is empty, none is told to be out of date.
    """

    keys: tuple[Pinned, ...]
    suites: tuple[str, ...]
    attesters: tuple[Attester, ...]

    def pinned(self, thumbprint: str) -> Pinned | None:
        """
        The entry of that key.
        """
        return next((entry for entry in self.keys if entry.thumbprint == thumbprint), None)


def read_trust(raw: bytes) -> Trust:
    """
    The trust file that these bytes are.

    Raises:
        InputError: ``CSEA-BDG-NOTRUST`` it is not of its form, or pins a key twice.
    """
    value = read(raw).value
    try:
        _exact(value, _MEMBERS, {"suites", "attesters"})
        lists = [value["keys"], value.get("suites", []), value.get("attesters", [])]
        keys = tuple(_key(entry) for entry in value["keys"])
        suites = tuple(_suite(entry) for entry in value.get("suites", []))
        attesters = tuple(_attester(entry) for entry in value.get("attesters", []))
        once = len({key.thumbprint for key in keys}) == len(keys)
        sound = (
            type(value["version"]) is int and value["version"] == 1 and once and all(isinstance(x, list) for x in lists)
        )
    except (KeyError, TypeError, ValueError, AttributeError, UsageError):
        sound = False
    if not sound:
        raise InputError(
            "CSEA-BDG-NOTRUST",
            "the trust file is not of its form",
            "conformance/schemas/badge_trust.schema.json has it",
        )
    return Trust(keys, suites, attesters)


def _exact(value: Any, members: frozenset[str], optional: set[str]) -> None:
    if not isinstance(value, dict) or not members - optional <= set(value) <= members:
        raise ValueError


def _key(entry: Any) -> Pinned:
    _exact(entry, _KEY, {"test"})
    issuer, test = Issuer(entry["issuer"], entry["name"]), entry.get("test", False)
    start, end = (int(frozen(entry[name]).timestamp()) for name in ("from", "until"))
    if not (
        _THUMBPRINT.fullmatch(entry["thumbprint"]) and is_issuer(issuer) and start < end and isinstance(test, bool)
    ):
        raise ValueError
    return Pinned(entry["thumbprint"], issuer, start, end, test)


def _suite(entry: Any) -> str:
    _exact(entry, _SUITE, set())
    if not (is_clean(entry["version"]) and DIGEST.fullmatch(entry["digest"])):
        raise ValueError
    return str(entry["digest"])


def _attester(entry: Any) -> Attester:
    _exact(entry, _ATTESTER, {"test"})
    found = Attester(**{"test": False, **entry})
    texts = (found.name, found.keyid, found.keytype, found.scheme, found.public)
    if not all(isinstance(text, str) and text for text in texts) or not is_clean(found.name):
        raise ValueError
    if not isinstance(found.test, bool):
        raise TypeError
    return found
