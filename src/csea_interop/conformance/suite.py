"""
The suite's cases, read from its folder: those of the rules and those of the shape.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from csea_interop.core.errors import InputError
from csea_interop.core.pointer import parse
from csea_interop.core.reader import read

Json = dict[str, Any]
#: Rule, pointer, severity, missing member and related places of a finding.
Stated = tuple[str, str, str, str | None, tuple[str, ...]]
BASES: Final = "rules/bases"
_CASE: Final = ".case.json"


@dataclass(frozen=True, slots=True)
class RuleCase:
    """
    A case of a rule: its message, if it can be read, and the findings that it expects.
    """

    id: str
    message: Any
    readable: bool
    now: str
    findings: tuple[Stated, ...]

    @property
    def rule(self) -> str:
        """
        The rule in whose folder the case stands.
        """
        return self.id.split("/")[0]

    @property
    def other_version(self) -> bool:
        """
        Whether another major version's shape leaves nothing but safety to judge.
        """
        return any(f[0] == "CSEA-STR-VERSION" and f[2] == "error" for f in self.findings)


@dataclass(frozen=True, slots=True)
class ShapeCase:
    """
    A near-miss of one constraint, or a message that keeps it.

    With ``repeat``, the one element of the list that the last operation adds stands so many times.
    """

    id: str
    base: str
    patch: tuple[Json, ...]
    sound: bool
    rule: str = ""
    pointer: str = ""
    missing: str = ""
    repeat: int = 1

    @property
    def place(self) -> str:
        """
        The class and slot that the case is about.
        """
        return self.id.split("/")[0]

    def of(self, base: Json) -> Any:
        """
        The message of the case; what the patch leaves alone is shared with the base.
        """
        if self.repeat == 1:
            return patched(base, self.patch)
        *before, last = self.patch
        return patched(base, (*before, {**last, "value": last["value"] * self.repeat}))

    def line(self) -> str:
        """
        The case as one line of its file.
        """
        expected: Json = {"verdict": "valid"}
        if not self.sound:
            expected = {"verdict": "invalid", "rule": self.rule, "pointer": self.pointer}
            expected |= {"missing": self.missing} if self.missing else {}
        value: Json = {"id": self.id, "base": self.base, "patch": list(self.patch)}
        value |= {"repeat": self.repeat} if self.repeat > 1 else {}
        value |= {"expected": expected, "synthetic": True}
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Suite:
    """
    All cases with the sound messages that they are made from.

    ``rules`` are the cases of the rules, then those of combinations of which all findings are shown;
    ``examples`` are whole messages to read.
    """

    bases: Mapping[str, Json]
    rules: tuple[RuleCase, ...]
    shapes: tuple[ShapeCase, ...] = field(default=())
    examples: tuple[Json, ...] = field(default=())

    def message(self, case: ShapeCase) -> Any:
        """
        The message of a shape case; what the patch leaves alone is shared with the base.
        """
        return case.of(self.bases[case.base])


def load(folder: Path) -> Suite:
    """
    Read the suite's cases.

    Raises:
        InputError: a file that is absent or not what the suite's schemas say.
    """
    try:
        paths = [*sorted((folder / "rules").rglob("*" + _CASE)), *sorted((folder / "combinations").glob("*" + _CASE))]
        rules = tuple(case for path in paths if (case := _rule_case(path)) is not None)
        shapes = tuple(
            shape_case(json.loads(line))
            for path in sorted((folder / "shapes").glob("*.jsonl"))
            for line in path.read_text("utf-8").splitlines()
        )
        examples = tuple(json.loads(path.read_bytes()) for path in sorted((folder / "examples").glob("*.json")))
        return Suite(bases(folder), rules, shapes, examples)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from error


def bases(folder: Path) -> dict[str, Json]:
    """
    The sound messages, by the name that cases call them.
    """
    return {f"bases/{p.name}": json.loads(p.read_bytes()) for p in sorted((folder / BASES).glob("*.msg.json"))}


def shape_case(value: Json) -> ShapeCase:
    """
    A shape case from one line of its file.
    """
    expected = value["expected"]
    return ShapeCase(
        value["id"],
        value["base"],
        tuple(value["patch"]),
        expected["verdict"] == "valid",
        expected.get("rule", ""),
        expected.get("pointer", ""),
        expected.get("missing", ""),
        value.get("repeat", 1),
    )


def _rule_case(path: Path) -> RuleCase | None:
    stated = json.loads(path.read_bytes())
    if "base" not in stated or "totals" in stated:
        return None
    raw = path.with_name(path.name.removesuffix(_CASE) + ".msg.json").read_bytes()
    reading = read(raw)
    findings = tuple(
        (f["rule"], f["pointer"], f["severity"], f.get("missing"), tuple(f.get("related", ())))
        for f in stated["findings"]
    )
    return RuleCase(stated["id"], reading.value, not reading.findings, stated["now"], findings)


def patched(value: Any, patch: tuple[Json, ...]) -> Any:
    """
    The value after the operations ``add``, ``remove`` and ``replace``, copied only along their paths.
    """
    for operation in patch:
        value = _changed(value, parse(operation["path"]) or (), operation)
    return value


def _changed(value: Any, path: tuple[str, ...], operation: Json) -> Any:
    if not path:
        return operation["value"]
    copy = value.copy()
    name: Any = path[0]
    if isinstance(copy, list):
        name = len(copy) if name == "-" else int(name)
    if len(path) > 1:
        copy[name] = _changed(copy[name], path[1:], operation)
    elif operation["op"] == "remove":
        del copy[name]
    elif isinstance(copy, list) and operation["op"] == "add":
        copy.insert(name, operation["value"])
    else:
        copy[name] = operation["value"]
    return copy
