"""
``model/policy/profiles.yaml`` -> the intermediate representation: which rules a community of senders raises.

A profile only raises: a line that would lower a rule, leave it as it is, or touch a safety rule stops the build.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.source import mapping_of
from csea_interop.core.finding import SEVERITY_RANK

FILE: Final = "profiles.yaml"
_NAME: Final = re.compile(r"[a-z][a-z_]*")


@dataclass(frozen=True, slots=True)
class Raise:
    """
    A rule that a profile takes more seriously than the model does, and the reason.
    """

    rule: str
    severity: str
    why: str


@dataclass(frozen=True, slots=True)
class Profile:
    """
    The rules that one community raises.
    """

    name: str
    title: str
    raises: tuple[Raise, ...]


def read(folder: Path, model: Model) -> tuple[Profile, ...]:
    """
    The profiles of the folder, in the order of the file; none where there is no such file.

    Raises:
        ModelError: a profile that is not what it has to be, with its place.
    """
    path = folder / FILE
    if not path.is_file():
        return ()
    data, _ = mapping_of(path)
    return tuple(_profile(name, entry, model) for name, entry in data.items())


def _profile(name: str, entry: Any, model: Model) -> Profile:
    where = f"{FILE}: {name}"
    if not _NAME.fullmatch(name) or not isinstance(entry, dict) or set(entry) != {"title", "raises"}:
        raise ModelError("a profile has a name in small letters, a title, and what it raises", where)
    if not _is_text(entry["title"]) or not isinstance(entry["raises"], dict) or not entry["raises"]:
        raise ModelError("a title is text, and at least one rule is raised", where)
    return Profile(
        name,
        entry["title"],
        tuple(_raise(rule, line, f"{where}: {rule}", model) for rule, line in entry["raises"].items()),
    )


def _raise(rule: str, line: Any, where: str, model: Model) -> Raise:
    known = {bound.rule.id: bound.rule for bound in model.rules}
    if rule not in known:
        raise ModelError("there is no such rule", where)
    if known[rule].group == "safety":
        raise ModelError("safety rules are the same for everybody", where)
    if not isinstance(line, dict) or set(line) != {"to", "why"} or not _is_text(line["why"]):
        raise ModelError("a raised rule says to what severity, and why", where)
    if line["to"] not in SEVERITY_RANK:
        raise ModelError(f"a severity is one of {', '.join(SEVERITY_RANK)}", where)
    if SEVERITY_RANK[line["to"]] <= SEVERITY_RANK[known[rule].severity]:
        raise ModelError("a profile only raises a rule", where)
    return Raise(rule, line["to"], " ".join(line["why"].split()))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
