"""
The published catalogue run by a stock CEL engine, set up as fast as a careful participant would.

Every program is compiled once, the two conditions of a rule are one program, an element is found
once for all rules on it, and only those names are bound that a rule reads: the engine converts
what is bound, whole. The engine is Google's in C++. celpy, in plain Python, takes 0.3 ms to convert
a message and 0.7 ms for one short rule; the Rust engine copies the message for every element.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from agreement.engines import ROOT
from cel_expr_python import cel
from recipes.stock_cel import ANYTHING, NAMES, TYPES, T
from synthetic.draw import NOW

from csea_interop.core import builtins

Json = dict[str, Any]

_CATALOGUE: Final = ROOT / "generated/catalogue.json"
#: What changes from element to element.
_OWN: Final = ("this", "index", "parents")
#: How many names are bound before any binding of a rule.
_FIXED: Final = 2
_WORD: Final = re.compile(r"[a-z_]+")
_TABLE: Final = re.compile(r"tables\.([a-z_]+)")


class _Step(NamedTuple):
    """
    One step of a path: a member, whether it is a list, and what its owner's tag has to say.
    """

    name: str
    listed: bool
    tag: str
    value: str


class _Group(NamedTuple):
    """
    Conditions on the same element that read the same names, and the tables that they read.
    """

    names: frozenset[str]
    tables: Json
    conditions: list[Any]


class _Place(NamedTuple):
    """
    Where rules run, what is bound for it (name, what makes it the same, program), and its groups of conditions.
    """

    steps: tuple[_Step, ...]
    lets: tuple[tuple[str, str, Any], ...]
    groups: dict[frozenset[str], _Group]


class StockCel:
    """
    All rules of the catalogue on one message after another.
    """

    def __init__(self) -> None:
        catalogue = json.loads(_CATALOGUE.read_text(encoding="utf-8"))
        rules = [rule for rule in catalogue["rules"] if rule["stage"] == "rule"]
        lets = {name for rule in rules for part in (rule, *rule["sites"]) for name in part.get("let", {})}
        functions = [self._declared(name, form) for name, form in catalogue["builtins"].items() if name != "int"]
        self._message: Any = None
        self._env = cel.NewEnv(variables=NAMES | dict.fromkeys(lets, T.DYN), functions=functions)
        self._tables: Json = catalogue["tables"]
        self._places: dict[str, _Place] = {}
        # Whether a message is valid, warnings left aside.
        for rule in rules:
            if rule["severity"] == "error":
                self._add(rule)

    def _declared(self, name: str, form: Json) -> Any:
        function: Callable[..., Any] = getattr(builtins, name)
        args = ANYTHING if form["takes"] == ["anything"] else [[TYPES.get(kind, T.LIST) for kind in form["takes"]]]
        given = TYPES.get(form["gives"], T.LIST)
        call = (lambda *values: function(self._message, *values)) if form.get("of_message") else function
        return cel.FunctionDecl(name, [cel.Overload(f"{name}{n}", given, a, impl=call) for n, a in enumerate(args)])

    def _add(self, rule: Json) -> None:
        text = f"({rule['when']}) ? ({rule['require']}) : true" if "when" in rule else rule["require"]
        tables = frozenset(_TABLE.findall(text))
        reads = frozenset(_WORD.findall(text)) | tables
        condition = self._env.compile(text)
        for site in rule["sites"]:
            lets = site.get("let", {}) | rule.get("let", {})
            key = json.dumps((site["path"], site.get("if", {}), lets))
            if key not in self._places:
                texts = [json.dumps(list(lets.items())[: n + 1]) for n in range(len(lets))]
                programs = tuple((*let, self._env.compile(lets[let[0]])) for let in zip(lets, texts, strict=True))
                self._places[key] = _Place(tuple(_steps(site)), programs, {})
            names = reads & {*_OWN, "message", "now", *tables, *lets}
            own = {name: self._tables[name] for name in tables}
            self._places[key].groups.setdefault(names, _Group(names, own, [])).conditions.append(condition)

    def hold(self, message: Any) -> bool:
        """
        Whether no rule of severity error fires on a message of clean shape.
        """
        self._message = message
        bind = self._env.Activation
        # What reads the message alone shares one conversion of it.
        alone = bind({"message": message, "this": message, "now": NOW, "tables": self._tables})
        found: dict[tuple[_Step, ...], list[tuple[Any, int, list[Any]]]] = {}
        bound: dict[str, Any] = {}
        for steps, lets, groups in self._places.values():
            if steps not in found:
                found[steps] = list(_elements(message, steps, 0, -1, []))
            if not found[steps]:
                continue
            whole = {"message": message, "now": NOW}
            for name, key, program in lets:
                if key not in bound:
                    # A second binding may read the first.
                    bound[key] = program.eval(bind(whole) if len(whole) > _FIXED else alone).plain_value()
                whole[name] = bound[key]
            for names, tables, conditions in groups.values():
                fixed = {name: value for name, value in whole.items() if name in names} | {"tables": tables}
                for element in found[steps]:
                    own = {name: value for name, value in zip(_OWN, element, strict=True) if name in names}
                    names_here = bind(fixed | own) if steps else alone
                    for condition in conditions:
                        if condition.eval(names_here).plain_value() is not True:
                            return False
        return True


def _steps(site: Json) -> Iterator[_Step]:
    tags = {tuple(path.rsplit(".", 1)): value for path, value in site.get("if", {}).items()}
    here = "message"
    for part in site["path"].split(".")[1:]:
        # A tag stands beside the member that it tells the kind of: the payload, one step below the message.
        tag, value = next(((tag, v) for (owner, tag), v in tags.items() if owner == here), ("", ""))
        yield _Step(part.removesuffix("[]"), part.endswith("[]"), tag, value)
        here = f"{here}.{part}"


def _elements(
    node: Any, steps: tuple[_Step, ...], level: int, index: int, parents: list[Any]
) -> Iterator[tuple[Any, int, list[Any]]]:
    if level == len(steps):
        yield node, index, parents
        return
    name, listed, tag, value = steps[level]
    if name not in node or (tag and node[tag] != value):
        return
    below = node[name]
    if not listed:
        yield from _elements(below, steps, level + 1, index, parents)
        return
    last = level + 1 == len(steps)
    for number, item in enumerate(below):
        yield from _elements(item, steps, level + 1, number, parents if last else [*parents, item])
