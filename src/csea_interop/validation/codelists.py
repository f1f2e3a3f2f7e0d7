"""
Private code lists: what a member may use but nobody may publish.

A file names a scheme and its codes; it is read at run time, used in verdicts, and goes nowhere
else. Its form is ``code_list.schema.json`` beside this module. No error shows a code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from csea_interop.core.errors import InputError
from csea_interop.core.gate import Site
from csea_interop.core.limits import DEFAULT_LIMITS
from csea_interop.core.opening import open_file
from csea_interop.core.reader import read
from csea_model._rules import TABLE_scheme_codes

_OUTSIDE: Final = "CSEA-CLS-001"
#: The rule that tells of codes which nobody could check; a list that covers them takes its place.
UNCHECKED: Final = "CSEA-CLS-006"
_SCHEME: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_VERSION: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_CODE: Final = re.compile(r"[!-~]([ -~]*[!-~])?")
_MEMBERS: Final = {"$schema", "scheme", "scheme_version", "codes"}
_OF_A_CODE: Final = {"code", "title"}
#: Greatest lengths, as the types of the model have them, and the greatest number of codes.
_LONGEST: Final = {"scheme": 63, "scheme_version": 32, "code": 64}
_MOST: Final = 100_000


@dataclass(frozen=True, slots=True)
class CodeList:
    """
    The codes of one version of one scheme, as its owner writes them.
    """

    scheme: str
    scheme_version: str
    #: Nobody may publish them, a log neither.
    codes: frozenset[str] = field(repr=False)


def load(path: Path) -> CodeList:
    """
    Read one file.

    Raises:
        InputError: ``CSEA-LST-UNREADABLE`` it cannot be read; ``CSEA-LST-FORM`` it is no code list;
            ``CSEA-LST-KNOWN`` the scheme has a published list, which a private one must not replace.
    """
    try:
        with open_file(path) as stream:
            raw = stream.read(DEFAULT_LIMITS.max_bytes + 1)
    except OSError:
        raise InputError(
            "CSEA-LST-UNREADABLE", "the code list cannot be read", "Name a file that you may read.", path.name
        ) from None
    reading = read(raw)
    fault = "it is not strict JSON" if reading.findings else _fault(reading.value)
    if fault:
        raise InputError("CSEA-LST-FORM", fault, "See code_list.schema.json for the form.", path.name)
    value = reading.value
    if value["scheme"] in TABLE_scheme_codes:
        raise InputError(
            "CSEA-LST-KNOWN",
            "the scheme has a published list of codes",
            "Leave the file out; the published list is asked anyway.",
            path.name,
        )
    return CodeList(value["scheme"], value["scheme_version"], frozenset(code["code"] for code in value["codes"]))


def _fault(value: Any) -> str:
    """
    What is wrong with the form, in words without any value; empty where nothing is.
    """
    if not isinstance(value, dict) or not {"scheme", "scheme_version", "codes"} <= value.keys() <= _MEMBERS:
        return "it is an object with scheme, scheme_version and codes"
    for name, form in (("scheme", _SCHEME), ("scheme_version", _VERSION)):
        if not _fits(value[name], form, _LONGEST[name]):
            return f"{name} has not the form that it has in a message"
    codes = value["codes"]
    if not isinstance(codes, list) or not 1 <= len(codes) <= _MOST:
        return f"codes is a list of 1 to {_MOST} objects"
    for number, code in enumerate(codes):
        if not isinstance(code, dict) or not {"code"} <= code.keys() <= _OF_A_CODE:
            return f"codes/{number} is an object with code and, if need be, title"
        if not _fits(code["code"], _CODE, _LONGEST["code"]) or not isinstance(code.get("title", ""), str):
            return f"codes/{number} has not the form that a code has in a message"
    if len({code["code"] for code in codes}) < len(codes):
        return "a code stands twice"
    return ""


def _fits(value: object, form: re.Pattern[str], longest: int) -> bool:
    return isinstance(value, str) and len(value) <= longest and form.fullmatch(value) is not None


@lru_cache(maxsize=8)
def sites(lists: tuple[CodeList, ...]) -> tuple[Site, ...]:
    """
    The rules on codes outside a scheme and on codes that nobody checked, asked of these lists wherever they stand.

    A code of another version than the lists have is left unchecked, and told as such.

    Raises:
        InputError: ``CSEA-LST-TWICE`` two lists are of one version of one scheme.
    """
    known: dict[str, dict[str, frozenset[str]]] = {}
    for own in lists:
        if own.scheme_version in known.setdefault(own.scheme, {}):
            raise InputError(
                "CSEA-LST-TWICE", "two code lists are of one version of one scheme", "Leave one of them out."
            )
        known[own.scheme][own.scheme_version] = own.codes

    def asked(this: Any) -> list[frozenset[str]]:
        stated = this.get("scheme_version")
        versions = known.get(this["scheme"], {})
        return [codes for version, codes in versions.items() if stated is None or version == stated]

    def outside(this: Any, _index: int, _parents: Any, _message: Any, _now: datetime, _memo: Any) -> bool:
        lists = asked(this) if "code" in this else []
        return bool(lists) and not any(this["code"] in codes for codes in lists)

    def unchecked(site: Site) -> Site:
        def violated(this: Any, index: int, parents: Any, message: Any, now: datetime, memo: Any) -> bool:
            return not asked(this) and site.violated(this, index, parents, message, now, memo)

        return site._replace(violated=violated)

    if not known:
        return ()
    from csea_model._sites import SITES

    return (
        *(site._replace(violated=outside) for site in SITES if site.rule.id == _OUTSIDE),
        *(unchecked(site) for site in SITES if site.rule.id == UNCHECKED),
    )
