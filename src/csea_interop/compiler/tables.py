"""
Constants that rules read as ``tables.<name>``, computed from the model so that nobody writes them twice.
"""

from __future__ import annotations

from collections.abc import Mapping

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import CodeList


def build(lists: Mapping[str, CodeList]) -> dict[str, object]:
    """
    Every table, by name.

    A code annotated ``k: v`` gives an entry ``code -> v`` in the table ``<list file>_<k>``;
    whole numbers become integers, ``true`` alone makes a plain list of the codes.
    ``scheme_codes`` holds the codes of each closed scheme, ``open_scheme_codes`` those that are known of the others,
    ``national_schemes`` the schemes of one legal area.
    """
    out: dict[str, object] = {}
    for code_list in lists.values():
        per_key: dict[str, dict[str, str]] = {}
        for code in code_list.codes:
            for key, value in code.annotations.items():
                if key not in ("source", "branch_class", "since", "status"):
                    per_key.setdefault(key, {})[code.value] = value
        for key, entries in per_key.items():
            name = f"{code_list.file}_{key}"
            if name in out:
                raise ModelError(f"two code lists make the table {name!r}", code_list.name)
            out[name] = _shape(entries)
        if code_list.scheme:
            closed = code_list.annotations.get("closed") == "true"
            schemes = out.setdefault("scheme_codes" if closed else "open_scheme_codes", {})
            assert isinstance(schemes, dict)
            if code_list.scheme in schemes:
                raise ModelError(f"two lists are of the scheme {code_list.scheme!r}", code_list.name)
            schemes[code_list.scheme] = list(code_list.values)
        if code_list.scheme and code_list.annotations.get("national") == "true":
            national = out.setdefault("national_schemes", [])
            assert isinstance(national, list)
            national.append(code_list.scheme)
    return {name: out[name] for name in sorted(out)}


def _shape(entries: Mapping[str, str]) -> object:
    if all(value == "true" for value in entries.values()):
        return list(entries)
    if all(value.isascii() and value.isdigit() for value in entries.values()):
        return {code: int(value) for code, value in entries.items()}
    return dict(entries)
