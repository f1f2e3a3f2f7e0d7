"""
The second validator: text, shape, rules and verdict, put together as the suite's page says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from participants.second.media import contains_media, in_bytes
from participants.second.rules import Rules
from participants.second.shape import Found, Shape, pointer
from participants.second.shape import Path as Place
from participants.second.text import read

_VERSION: Final = re.compile(r"(\d+)\.(\d+)\.(\d+)", re.ASCII)
_SHOWN: Final = 1_000
_MEDIA: Final = "CSEA-SAF-001"
_OTHER: Final = ("CSEA-STR-VERSION", "/format_version", "")


class Validator:
    """
    Judges messages by published files.

    Args:
        folder: with ``json_schema`` and ``catalogue.json``.
    """

    def __init__(self, folder: Path) -> None:
        catalogue = json.loads((folder / "catalogue.json").read_bytes())
        self.version: str = catalogue["model_version"]
        name = f"csea-interop-{self.version}.schema.json"
        self._shape = Shape(json.loads((folder / "json_schema" / name).read_bytes()))
        self._rules = Rules(catalogue)
        self._severity = {rule["id"]: rule["severity"] for rule in catalogue["rules"]}
        self._refuses = {rule["id"] for rule in catalogue["rules"] if rule["refuses"]}

    def judge(self, raw: bytes, now: datetime) -> tuple[str, list[Found]]:
        """
        The verdict and what was found; of more than a thousand findings the gravest.
        """
        verdict, found = self._judged(raw, now)
        return verdict, self._shown(found) if len(found) > _SHOWN else found

    def _shown(self, found: list[Found]) -> list[Found]:
        weights = ("error", "warning", "info")

        def order(one: Found) -> tuple[int, list[tuple[bool, int, str]], str, str]:
            rule, place, missing = one
            tokens = [(not t.isdigit(), int(t) if t.isdigit() else 0, t) for t in place.split("/")[1:]]
            return weights.index(self._severity[rule]), tokens, rule, missing

        return sorted(found, key=order)[:_SHOWN]

    def _judged(self, raw: bytes, now: datetime) -> tuple[str, list[Found]]:
        value, faults = read(raw)
        if faults:
            found = [(rule, "", "") for rule in faults]
            found += [(_MEDIA, "", "")] if in_bytes(raw) else []
            return self._verdict(found, "ours"), found
        version = self._version(value)
        if version == "other":
            found = [*dict.fromkeys(self._media(value)), _OTHER]
            return self._verdict(found, version), found
        shape = self._shape.faults(value)
        broken: list[Place] = [place for _, place in shape if place] if isinstance(value, dict) else [()]
        found = [fault for fault, _ in shape]
        found += self._rules.faults(value, now, broken)
        found += dict.fromkeys(self._media(value))
        found += [_OTHER] if version == "newer" else []
        return self._verdict(found, version), found

    def _version(self, value: Any) -> str:
        stated = value.get("format_version") if isinstance(value, dict) else None
        match = _VERSION.fullmatch(stated) if isinstance(stated, str) else None
        ours = self.version.split(".")
        if match is None or len(str(stated)) > 20:
            return "ours"
        if int(match[1]) != int(ours[0]):
            return "other"
        return "newer" if int(match[2]) > int(ours[1]) else "ours"

    def _verdict(self, found: list[Found], version: str) -> str:
        rules = {rule for rule, _, _ in found}
        weights = {self._severity[rule] for rule in rules}
        if rules & self._refuses:
            return "refused"
        if version != "ours":
            return "undetermined"
        if "error" in weights:
            return "invalid"
        return "valid-with-warnings" if "warning" in weights else "valid"

    def _media(self, value: Any) -> Iterator[Found]:
        """
        Media anywhere: at the text that holds it; what nobody defines is told at its owner, and so are names.
        """
        todo: list[tuple[Any, Place, tuple[str, ...]]] = [(value, (), ("Message",))]
        while todo:
            item, place, kinds = todo.pop()
            members = [self._shape.members(kind) for kind in kinds]
            if None in members or not isinstance(item, dict | list) or _is_numbers(item):
                if contains_media(item):
                    yield _MEDIA, pointer(place), ""
            elif isinstance(item, list):
                todo += [(one, (*place, number), kinds) for number, one in enumerate(item)]
            else:
                for name, inner in item.items():
                    known = [kind[name] for kind in members if kind and name in kind]
                    if known:
                        todo.append((inner, (*place, name), tuple(k for one in known for k in one)))
                    elif contains_media(name) or contains_media(inner):
                        yield _MEDIA, pointer(place), ""


def _is_numbers(item: Any) -> bool:
    return isinstance(item, list) and all(isinstance(one, int) for one in item)
