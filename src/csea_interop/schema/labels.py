"""
Display texts by language and audience; what a language lacks is shown in English.

A label is for showing only: no verdict, code or pointer ever depends on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

import orjson

from csea_interop.core.errors import UsageError
from csea_interop.schema.artefacts import folder, text

Audience = Literal["practitioner", "public", "child"]
_ENGLISH = "en"


@cache
def languages() -> Mapping[str, str]:
    """
    The languages that have labels, each with its own name for itself; English first.
    """
    found = sorted(path.stem for path in (folder() / "labels").glob("*.json"))
    found.sort(key=lambda code: code != _ENGLISH)
    return {code: str(_texts(code)["name"]) for code in found}


def direction(language: str) -> str:
    """
    ``ltr`` or ``rtl``: which way the language is written.

    Raises:
        UsageError: there are no labels in this language.
    """
    return str(_texts(language)["direction"])


def class_label(language: str, name: str) -> str:
    """
    The label of a class of the model; its name where there is no such class.
    """
    return _text(language, ("classes", name)) or name


def slot_label(language: str, owner: str, name: str) -> str:
    """
    The label of a member of a class; its name where there is no such member.
    """
    return _text(language, ("slots", owner, name)) or name


def code_label(language: str, code_list: str, code: str, audience: Audience = "practitioner") -> str:
    """
    The label of a code, for whoever is to read it; the code itself where the list does not hold it.

    Lists that never leave the profession have one label for all audiences.
    """
    own = _text(language, (audience, code_list, code)) if audience != "practitioner" else ""
    return own or _text(language, ("codes", code_list, code)) or code


def rule_text(language: str, rule: str, part: Literal["title", "why", "fix"]) -> str:
    """
    What a rule says: its fault, why it matters, how to mend it; empty where there is no such rule.
    """
    return _text(language, ("rules", rule, part))


def report_text(language: str, key: str) -> str:
    """
    One of the fixed words and sentences of the tool's reports, with its ``{placeholders}``; empty where there is none.
    """
    return _text(language, ("report", key))


def reason_text(language: str, reason: str, part: Literal["title", "why", "fix"]) -> str:
    """
    What a reason against an exchange says; empty where there is no such reason.
    """
    return _text(language, ("exchange", reason, part))


def _text(language: str, key: tuple[str, ...]) -> str:
    for source in dict.fromkeys((language, _ENGLISH)):
        value: Any = _texts(source)
        for part in key:
            value = value.get(part) if isinstance(value, Mapping) else None
        if isinstance(value, str):
            return value
    return ""


@cache
def _texts(language: str) -> Mapping[str, Any]:
    # The name becomes part of a path, so only a name that is listed is opened.
    if not (language.isascii() and language.isalpha() and (folder() / "labels" / f"{language}.json").is_file()):
        raise UsageError("CSEA-USE-LANGUAGE", "there are no labels in this language", "csea-validate explain --help")
    value: Mapping[str, Any] = orjson.loads(text(f"labels/{language}.json"))
    return value
