"""
The catalogue's rules, run by a stock CEL engine where all that they read is sound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import Any, Final

from cel_expr_python import cel

from participants.second.functions import FUNCTIONS
from participants.second.shape import Found, Path, pointer

_T: Final = cel.Type
_TYPES: Final = {
    "string": _T.STRING,
    "integer": _T.INT,
    "boolean": _T.BOOL,
    "timestamp": _T.TIMESTAMP,
    "object": _T.Map(_T.STRING, _T.DYN),
}
_ANYTHING: Final = ([_T.STRING], [_T.Map(_T.STRING, _T.DYN)], [_T.List(_T.DYN)], [_T.INT], [_T.BOOL])
_NAMES: Final = {
    "this": _T.DYN,
    "message": _T.DYN,
    "parents": _T.List(_T.DYN),
    "tables": _T.DYN,
    "index": _T.INT,
    "now": _T.TIMESTAMP,
}
_STEP: Final = re.compile(r"(\w+)(\[\d*\])?|\*\*")
#: An element: its value, its place, its index, and those of the lists around it.
_Element = tuple[Any, Path, int, tuple[tuple[Any, Path], ...]]


class Rules:
    """
    All rules but the one about every text, whose places the schema decides.
    """

    def __init__(self, catalogue: dict[str, Any]) -> None:
        self._rules = [r for r in catalogue["rules"] if r["stage"] == "rule" and r["each"] != "@string"]
        self._tables = catalogue["tables"]
        self._message: Any = None
        lets = {name: _T.DYN for rule in self._rules for part in (rule, *rule["sites"]) for name in part.get("let", {})}
        self._lets = tuple(lets)
        functions = [self._declared(name, form) for name, form in catalogue["builtins"].items() if name != "int"]
        self._env = cel.NewEnv(variables=_NAMES | lets, functions=functions)
        self._compiled = cache(self._env.compile)

    def _declared(self, name: str, form: dict[str, Any]) -> Any:
        function = FUNCTIONS[name]
        call = (lambda *args: function(self._message, *args)) if form.get("of_message") else function
        kinds = _ANYTHING if form["takes"] == ["anything"] else ([_type(kind) for kind in form["takes"]],)
        forms = [cel.Overload(f"{name}_{n}", _type(form["gives"]), list(k), impl=call) for n, k in enumerate(kinds)]
        return cel.FunctionDecl(name, forms)

    def faults(self, message: Any, now: Any, broken: list[Path]) -> list[Found]:
        """
        What the rules find; none runs where something that it reads is broken.
        """
        self._message = message
        base = {"message": message, "now": now, "tables": self._tables}
        walked: dict[tuple[str, tuple[tuple[str, str], ...]], list[_Element]] = {}
        bound: dict[str, Any] = {}
        out: list[Found] = []
        for rule in self._rules:
            for site in rule["sites"]:
                tags = site.get("if", {})
                key = (site["path"], tuple(tags.items()))
                if key not in walked:
                    walked[key] = list(_elements(message, site["path"].split(".")[1:], tags))
                clean = [e for e in walked[key] if not broken or _sound(site["reads"], e, broken)]
                if clean:
                    out += self._at(rule, site, clean, base, bound)
        return list(dict.fromkeys(out))

    def _at(
        self, rule: Any, site: Any, elements: list[_Element], base: dict[str, Any], bound: dict[str, Any]
    ) -> Iterator[Found]:
        names = dict(base)
        for name, text in [*site.get("let", {}).items(), *rule.get("let", {}).items()]:
            key = f"{text} where {names.keys() - base.keys()} {site.get('let')}"
            if key not in bound:
                bound[key] = self._value(text, names | {"this": None, "index": -1, "parents": []})
            names[name] = bound[key]
        once: dict[str, bool] = {}
        for this, place, index, around in elements:
            data = names | {"this": this, "index": index, "parents": [value for value, _ in around]}
            if ("when" not in rule or self._truth(rule["when"], data, once)) and not self._truth(
                rule["require"], data, once
            ):
                spot = place if "missing" in rule else _target(rule, this, place, around, base["message"])
                yield rule["id"], pointer(spot), rule.get("missing", "")

    def _value(self, text: str, data: dict[str, Any]) -> Any:
        # What an expression does not name is not handed over: some of it is large.
        data = {name: value for name, value in data.items() if name in _words(text) or name == "message"}
        try:
            found = self._compiled(text).eval(self._env.Activation(data))
        except RuntimeError:
            return self._patiently(text, data)
        if found.type().name() in ("ERROR", "UNKNOWN"):
            raise ValueError
        return found.plain_value()

    def _patiently(self, text: str, data: dict[str, Any]) -> Any:
        """
        The same by another stock engine, which walks lists of more than ten thousand elements.
        """
        import cel as other

        functions = {
            name: partial(function, self._message) if name == "resolve" else function
            for name, function in FUNCTIONS.items()
        }
        context = other.Context({name: value for name, value in data.items() if value is not None}, functions)
        return other.compile(text).execute(context)

    def _truth(self, text: str, data: dict[str, Any], once: dict[str, bool]) -> bool:
        if text not in once:
            answer = {True: True, False: False}[self._value(text, data)]
            if _words(text) & {"this", "index", "parents"}:
                return answer
            # It says the same of each element here.
            once[text] = answer
        return once[text]


def _type(kind: str) -> Any:
    return _T.List(_type(kind.removeprefix("list of "))) if kind.startswith("list of ") else _TYPES[kind]


def _elements(message: Any, steps: list[str], tags: dict[str, str]) -> Iterator[_Element]:
    """
    The elements that a path leads to, where every tag on the way is as the site wants it.
    """
    todo: list[tuple[Any, Path, int, tuple[tuple[Any, Path], ...], int]] = [(message, (), -1, (), 0)]
    while todo:
        node, place, index, around, depth = todo.pop(0)
        if depth == len(steps):
            yield node, place, index, around
            continue
        here = ".".join(["message", *steps[:depth]])
        if not isinstance(node, dict):
            continue
        wanted = {path.rpartition(".")[2]: tag for path, tag in tags.items() if path.rpartition(".")[0] == here}
        name = steps[depth].removesuffix("[]")
        if name not in node or any(node.get(member) != tag for member, tag in wanted.items()):
            continue
        if name == steps[depth]:
            todo.append((node[name], (*place, name), index, around, depth + 1))
        elif isinstance(node[name], list):
            for number, item in enumerate(node[name]):
                spot = (*place, name, number)
                outer = (*around, (item, spot)) if depth + 1 < len(steps) else around
                todo.append((item, spot, number, outer, depth + 1))


def _target(rule: Any, this: Any, place: Path, around: tuple[tuple[Any, Path], ...], message: Any) -> Path:
    """
    The first of the places in ``at`` that is there; else the element.
    """
    for text in rule.get("at", ()):
        value, spot, names = this, place, text.split(".")
        if names[0] == "message":
            value, spot, names = message, (), names[1:]
        elif names[0].startswith("parents["):
            (value, spot), names = around[int(names[0][8:-1])], names[1:]
        for name in names:
            if not isinstance(value, dict) or name not in value:
                break
            value, spot = value[name], (*spot, name)
        else:
            return spot
    return place


def _sound(reads: list[str], element: _Element, broken: list[Path]) -> bool:
    """
    Whether nothing that a rule reads there, nor the element itself, is broken, above it or, where it is read whole, in it.
    """
    _, place, _, _ = element
    numbers = [token for token in place if isinstance(token, int)]
    paths = [(place, False), *(_read(text, numbers) for text in reads)]
    return not any(_touches(fault, path, deep) for fault in broken for path, deep in paths)


def _read(text: str, numbers: list[int]) -> tuple[tuple[str | int, ...], bool]:
    """
    A place that is read: ``[0]`` is the first index of the element, ``[]`` any, ``**`` all below.
    """
    tokens: list[str | int] = []
    deep = False
    for name, index in _parsed(text):
        if name == "**":
            deep = True
            break
        tokens.append(name)
        if index == "[]":
            tokens.append("*")
        elif index:
            tokens.append(numbers[int(index[1:-1])])
    return tuple(tokens), deep


@cache
def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text))


@cache
def _parsed(text: str) -> tuple[tuple[str, str], ...]:
    parts = text.split(".")[1:]
    return tuple((found[1] or "**", found[2] or "") for part in parts if (found := _STEP.fullmatch(part)))


def _touches(fault: Path, path: tuple[str | int, ...], deep: bool) -> bool:
    if len(fault) > len(path) and not deep:
        return False
    return all(p in ("*", f) for f, p in zip(fault, path, strict=False))
