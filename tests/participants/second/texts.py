"""
Built-in functions on texts, written a second time: credentials, secrets, conversations, terms, tags.
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote_to_bytes

_SECRETS: Final = frozenset(
    [
        "password",
        "passwd",
        "pwd",
        "pass",
        "secret",
        "token",
        "access_token",
        "auth",
        "api_key",
        "apikey",
        "sessionid",
        "session",
    ]
)
_SCHEME: Final = re.compile(r"[A-Za-z0-9+.-]+\Z")


def contains_credentials(text: str) -> bool:
    """
    Whether an address names a user before its host, or carries a secret in a parameter.
    """
    text = _unescaped(text)
    return _names_user(text) or _carries_secret(text)


def _unescaped(text: str) -> str:
    return unquote_to_bytes(text.encode()).decode("utf-8", errors="replace") if "%" in text else text


def _names_user(text: str) -> bool:
    for found in re.finditer("://", text):
        scheme = _SCHEME.search(text[: found.start()])
        if scheme is None or not any(c.isalpha() for c in scheme[0][-32:]):
            continue
        for sign in text[found.end() :]:
            if sign == "@":
                return True
            if sign in "/?#" or sign.isspace():
                break
    return False


def _carries_secret(text: str) -> bool:
    for before in re.finditer("[?&;#]", text):
        name, _, value = text[before.end() :].partition("=")
        if name.lower() in _SECRETS and value and value[0] not in "&#" and not value[0].isspace():
            return True
    return False


def mentions(text: str, language: str, terms: Mapping[str, list[str]]) -> bool:
    """
    Whether the words of a term follow one another, the last as a beginning.
    """
    words = [w for w in re.split(r"[\W_]+", text.lower()) if w]
    for term in terms.get(language.lower().split("-")[0], []):
        parts = term.split(" ")
        for start in range(len(words) - len(parts) + 1):
            *whole, last = words[start : start + len(parts)]
            if whole == parts[:-1] and last.startswith(parts[-1]):
                return True
    return False


def repeats_variant(tag: str) -> bool:
    """
    Whether a variant comes back further on in the tag.
    """
    return re.search(r"-([0-9a-z]{5,}|[0-9][0-9a-z]{3})-(.*-)?\1(-|$)", tag.lower()) is not None


def holds_secret(value: Any) -> bool:
    """
    Whether any text or name in a value is or holds a secret; a text alone is asked of the tool.
    """
    if isinstance(value, dict):
        return any(holds_secret(part) for pair in value.items() for part in pair)
    if isinstance(value, list):
        return any(map(holds_secret, value))
    return isinstance(value, str) and contains_secret(value)


_TOKENS: Final = (
    (("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), 36, string.ascii_letters + string.digits + "_"),
    (("github_pat_",), 36, string.ascii_letters + string.digits + "_"),
    (("glpat-",), 20, string.ascii_letters + string.digits + "_-"),
    (("xoxa-", "xoxb-", "xoxp-"), 20, string.ascii_letters + string.digits + "-"),
    (("rk_live_", "sk_live_"), 20, string.ascii_letters + string.digits),
)
_ARMOUR: Final = re.compile(r"-----BEGIN ((?:[A-Z0-9]+ ){0,3})PRIVATE KEY( BLOCK)?-----")
_PIECE: Final = re.compile(r"[A-Za-z0-9_-]+")


def contains_secret(text: str) -> bool:
    """
    Whether a text holds a private key in armour, or a token in the form that its maker publishes.
    """
    if _ARMOUR.search(text):
        return True
    # What a token could be part of ends where no sign of any token stands.
    for piece in _PIECE.finditer(text):
        word, after = piece[0], text[piece.end() : piece.end() + 1]
        if after == "." and re.fullmatch("eyJ[A-Za-z0-9_-]{8,}", word):
            second = _PIECE.match(text, piece.end() + 1)
            if second and re.fullmatch("eyJ[A-Za-z0-9_-]{8,}", second[0]) and text[second.end() :][:1] == ".":
                return True
        if _is_token(word):
            return True
    return False


def _is_token(word: str) -> bool:
    for heads, length, signs in _TOKENS:
        for head in heads:
            tail = word[len(head) :][:length]
            if word.startswith(head) and len(tail) == length and set(tail) <= set(signs):
                return True
    key = word[4:20]
    capitals = set(string.ascii_uppercase + string.digits)
    ends = len(word) == 20 or (len(word) > 20 and word[20] in "_-")
    return word[:4] in ("AKIA", "ASIA") and len(key) == 16 and set(key) <= capitals and ends


_CLOCK: Final = re.compile(
    r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:, ?| |T))?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?"
    "(?:[ \u202f]?[AaPp]\\.?[Mm]\\.?)?(?: ?Z| UTC| GMT)?",
    re.ASCII,
)
_SPEAKER: Final = re.compile(
    r"[ \t]{1,4}(?:[-\u2013\u2014|][ \t]{1,4})?"
    r"(?:<[^<>\n]{1,40}>[ \t]|(?P<name>[^\s:<>]{1,32}(?: [^\s:<>]{1,32}){0,2}):[ \t])[ \t]{0,4}\S"
)
_ZONES: Final = frozenset(["am", "pm", "a.m.", "p.m.", "z", "utc", "gmt", "cet", "cest", "bst", "est", "pst"])


def quotes_conversation(text: str) -> bool:
    """
    Whether two lines or more open with a time and go on with a speaker.
    """
    return sum(map(_is_spoken, text.split("\n"))) >= 2


def _is_spoken(line: str) -> bool:
    for skipped in range(min(8, len(line)) + 1):
        if skipped and line[skipped - 1] not in " \t>\u200e\u200f":
            return False
        bare = line[skipped:]
        for rest in (bare, bare[1:] if bare[:1] in tuple("[(<") else bare):
            if _after_clock(rest):
                return True
    return False


def _after_clock(rest: str) -> bool:
    clock = _CLOCK.match(rest)
    if clock is None:
        return False
    # The zone may also be read as the beginning of a name: each way to end the time is tried.
    for end in range(clock.end(), 3, -1):
        if _CLOCK.fullmatch(rest[:end]) is None:
            continue
        tail = rest[end:]
        for one in (tail, tail[1:] if tail[:1] in tuple("])>") else tail):
            spoken = _SPEAKER.match(one)
            if spoken:
                return (spoken["name"] or "").casefold() not in _ZONES
    return False
