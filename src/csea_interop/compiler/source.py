"""
The rules as they are written in ``model/rules/``, each with its file and line.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml

from csea_interop.compiler.errors import ModelError

SEVERITIES: Final = ("error", "warning", "info")
GROUPS: Final = ("safety", "mandatory", "recommended", "informative")
#: Who finds the fault: the reader, the shape check or the rule itself.
STAGES: Final = ("reader", "shape", "rule")
_TEXTS: Final = ("title", "severity", "group", "since", "why", "fix")
_KEYS: Final = frozenset(
    {*_TEXTS, "stage", "each", "let", "when", "require", "at", "missing", "related", "source", "verdict"}
)


@dataclass(frozen=True, slots=True)
class Rule:
    """
    One entry of the catalogue; ``each`` and ``require`` are set where the stage is ``rule``.
    """

    id: str
    file: str
    line: int
    title: str
    severity: str
    group: str
    since: str
    why: str
    fix: str
    source: tuple[str, ...]
    stage: str = "rule"
    refuses: bool = False
    each: str = ""
    let: tuple[tuple[str, str], ...] = ()
    when: str = ""
    require: str = ""
    at: tuple[str, ...] = ()
    missing: str = ""
    related: tuple[str, ...] = field(default=())

    @property
    def where(self) -> str:
        """
        File and line of the entry.
        """
        return f"{self.file}:{self.line}"

    @property
    def family(self) -> str:
        """
        The three letters after ``CSEA-``.
        """
        return self.id.split("-")[1]


def read(rules_dir: Path) -> tuple[Rule, ...]:
    """
    All entries of all families, by id.

    Raises:
        ModelError: an entry that is not well formed, with file and line.
    """
    rules: dict[str, Rule] = {}
    for path in sorted(rules_dir.glob("*.yaml")):
        for rule in _family(path):
            if rule.id in rules:
                raise ModelError(f"{rule.id} is already defined at {rules[rule.id].where}", rule.where)
            if rule.family.lower() != path.stem:
                raise ModelError(f"{rule.id} belongs in {rule.family.lower()}.yaml", rule.where)
            rules[rule.id] = rule
    return tuple(rules[name] for name in sorted(rules))


def _family(path: Path) -> list[Rule]:
    text = path.read_text(encoding="utf-8")
    tree = yaml.compose(text, Loader=yaml.SafeLoader)
    if not isinstance(tree, yaml.MappingNode):
        raise ModelError("a family is a mapping from rule id to entry", path.name)
    data = yaml.safe_load(text)
    if len(data) != len(tree.value):
        raise ModelError("a rule id stands twice", path.name)
    return [_rule(key.value, data[key.value], path.name, key.start_mark.line + 1) for key, _ in tree.value]


def _rule(name: str, entry: Any, file: str, line: int) -> Rule:
    where = f"{file}:{line}"
    if not isinstance(entry, dict):
        raise ModelError(f"{name} is not a mapping", where)
    unknown = sorted(set(entry) - _KEYS)
    if unknown:
        raise ModelError(f"{name} has the unknown key {unknown[0]!r}; known: {', '.join(sorted(_KEYS))}", where)
    for key in _TEXTS:
        if not str(entry.get(key, "")).strip():
            raise ModelError(f"{name} states no {key}", where)
    if not entry.get("source"):
        raise ModelError(f"{name} states no source", where)
    for key, allowed in (("severity", SEVERITIES), ("group", GROUPS)):
        if entry[key] not in allowed:
            raise ModelError(f"{name}: {key} is one of {', '.join(allowed)}", where)
    stage = entry.get("stage", "rule")
    if stage not in STAGES:
        raise ModelError(f"{name}: stage is one of {', '.join(STAGES)}", where)
    if (stage == "rule") != ("each" in entry and "require" in entry):
        raise ModelError(f"{name}: a rule states each and require, and nothing else does", where)
    return Rule(
        id=name,
        file=file,
        line=line,
        **{key: " ".join(str(entry[key]).split()) for key in _TEXTS},
        source=tuple(str(s) for s in _listed(entry["source"])),
        stage=stage,
        refuses=entry["group"] == "safety" or entry.get("verdict") == "refused",
        each=str(entry.get("each", "")),
        let=tuple((str(k), str(v)) for k, v in entry.get("let", {}).items()),
        when=str(entry.get("when", "")),
        require=str(entry.get("require", "")),
        at=tuple(_listed(entry.get("at", ()))),
        missing=str(entry.get("missing", "")),
        related=tuple(_listed(entry.get("related", ()))),
    )


def _listed(value: Any) -> list[str]:
    return [str(v) for v in value] if isinstance(value, list | tuple) else [str(value)]
