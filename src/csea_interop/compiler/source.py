"""
The rules as they are written in ``model/rules/``, each with its file and line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
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
#: Keys that only a rule with an expression has.
_EXPRESSION: Final = ("each", "let", "when", "require", "at", "missing", "related")
_KEYS: Final = frozenset({*_TEXTS, *_EXPRESSION, "stage", "source", "verdict"})
_ID: Final = re.compile(r"CSEA-[A-Z]{3}-(?:[0-9]{3}|[A-Z][A-Z0-9]*)")
#: A version of the model: three numbers.
VERSION: Final = re.compile(r"(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){2}")


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
    #: Line of each key of the entry, by ``require`` or ``let.name``.
    lines: Mapping[str, int] = field(default_factory=dict, compare=False)

    @property
    def where(self) -> str:
        """
        File and line of the entry.
        """
        return f"{self.file}:{self.line}"

    def at_key(self, key: str) -> str:
        """
        File and line of a key of the entry, such as ``require`` or ``let.name``.
        """
        return f"{self.file}:{self.lines.get(key, self.line)}"

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


class _UniqueKeys(yaml.SafeLoader):
    """
    YAML in which a key stands once: plain YAML keeps the last one without a word.
    """

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """
        The mapping, once its keys are seen to differ.
        """
        seen: set[str] = set()
        for key, _ in node.value:
            if str(key.value) in seen:
                raise yaml.MarkedYAMLError(problem=f"{key.value!r} stands twice", problem_mark=key.start_mark)
            seen.add(str(key.value))
        return super().construct_mapping(node, deep)


def mapping_of(path: Path) -> tuple[dict[Any, Any], dict[tuple[Any, ...], int]]:
    """
    The mapping that a YAML file holds, and the line of each key by the keys that lead to it.

    Raises:
        ModelError: it is not YAML, not a mapping, or a key stands twice, with file and line.
    """
    try:
        loader = _UniqueKeys(path.read_text(encoding="utf-8"))
        tree = loader.get_single_node()
        if not isinstance(tree, yaml.MappingNode):
            raise ModelError("the file holds one mapping", path.name)
        data = loader.construct_mapping(tree, deep=True)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ModelError(str(error.problem), f"{path.name}:{line}") from error
    except yaml.YAMLError as error:
        raise ModelError("not a YAML file", path.name) from error
    return data, dict(_key_lines(loader, tree))


def _key_lines(loader: yaml.SafeLoader, tree: yaml.MappingNode) -> Iterator[tuple[tuple[Any, ...], int]]:
    for key, value in tree.value:
        name = loader.construct_object(key, deep=True)
        yield (name,), key.start_mark.line + 1
        if isinstance(value, yaml.MappingNode):
            yield from (((name, *below), line) for below, line in _key_lines(loader, value))


def _family(path: Path) -> list[Rule]:
    data, lines = mapping_of(path)
    own: dict[Any, dict[str, int]] = {name: {} for name in data}
    for (name, *below), line in lines.items():
        own[name][".".join(map(str, below))] = line
    return [_rule(name, entry, path.name, own[name]) for name, entry in data.items()]


def _rule(name: Any, entry: Any, file: str, lines: dict[str, int]) -> Rule:
    line = lines[""]
    where = f"{file}:{line}"
    if not (isinstance(name, str) and _ID.fullmatch(name)):
        raise ModelError(f"{name!r} is not a rule id such as CSEA-AGE-003", where)
    if not isinstance(entry, dict):
        raise ModelError(f"{name} is not a mapping", where)
    _check(name, entry, where, file, lines)
    return Rule(
        id=name,
        file=file,
        line=line,
        **{key: " ".join(entry[key].split()) for key in _TEXTS},
        source=tuple(_listed(entry["source"])),
        stage=entry.get("stage", "rule"),
        refuses=entry["group"] == "safety" or "verdict" in entry,
        each=entry.get("each", ""),
        let=tuple(entry.get("let", {}).items()),
        when=entry.get("when", ""),
        require=entry.get("require", ""),
        at=tuple(_listed(entry.get("at", ()))),
        missing=entry.get("missing", ""),
        related=tuple(_listed(entry.get("related", ()))),
        lines=lines,
    )


def _check(name: str, entry: dict[str, Any], where: str, file: str, lines: dict[str, int]) -> None:
    unknown = sorted(str(key) for key in set(entry) - _KEYS)
    if unknown:
        raise ModelError(
            f"{name} has the unknown key {unknown[0]!r}; known: {', '.join(sorted(_KEYS))}",
            f"{file}:{lines[unknown[0]]}",
        )
    for key in _TEXTS:
        if not str(entry.get(key, "")).strip():
            raise ModelError(f"{name} states no {key}", where)
    if not entry.get("source"):
        raise ModelError(f"{name} states no source", where)
    for key in ("title", "since", "why", "fix", "each", "when", "require", "missing"):
        # YAML reads an unquoted yes, number or version as something else.
        if not isinstance(entry.get(key, ""), str):
            raise ModelError(f"{name}: {key} is text: quote it", where)
    for key, allowed in (("severity", SEVERITIES), ("group", GROUPS), ("stage", STAGES), ("verdict", ("refused",))):
        if key in entry and entry[key] not in allowed:
            raise ModelError(f"{name}: {key} is one of {', '.join(allowed)}", where)
    if not VERSION.fullmatch(entry["since"]):
        raise ModelError(f"{name}: since is a version such as 1.0.0", where)
    let = entry.get("let", {})
    if not isinstance(let, dict) or not all(isinstance(text, str) for text in (*let, *let.values())):
        raise ModelError(f"{name}: let is a mapping from name to expression", where)
    rule = entry.get("stage", "rule") == "rule"
    if rule != ("each" in entry and "require" in entry) or (not rule and not set(_EXPRESSION).isdisjoint(entry)):
        raise ModelError(f"{name}: a rule states each and require, and nothing else does", where)
    if "missing" in entry and "at" in entry:
        raise ModelError(f"{name}: with missing the finding is at the element; at would not be read", where)


def _listed(value: Any) -> list[str]:
    return [str(v) for v in value] if isinstance(value, list | tuple) else [str(value)]
