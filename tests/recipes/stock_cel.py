"""
The catalogue run by a stock CEL engine, as a pattern for other languages.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from cel_expr_python import cel

T = cel.Type
TYPES = {"string": T.STRING, "integer": T.INT, "boolean": T.BOOL, "timestamp": T.TIMESTAMP, "object": T.MAP}
ANYTHING = [[T.MAP], [T.LIST], [T.STRING], [T.INT], [T.BOOL]]
NAMES = {"this": T.DYN, "message": T.DYN, "parents": T.DYN, "tables": T.DYN, "index": T.INT, "now": T.TIMESTAMP}


def faults(message: Any, now: Any, catalogue: Any, builtins: Any) -> Any:
    """Yield (rule, pointer) for a message that the published JSON Schema accepts."""
    rules = [rule for rule in catalogue["rules"] if rule["stage"] == "rule"]
    lets = {name: T.DYN for rule in rules for part in (rule, *rule["sites"]) for name in part.get("let", {})}
    functions = []
    for name in catalogue["builtins"].keys() - {"int"}:
        form = catalogue["builtins"][name]
        call = partial(builtins[name], message) if form.get("of_message") else builtins[name]
        args = ANYTHING if form["takes"] == ["anything"] else [[TYPES.get(kind, T.LIST) for kind in form["takes"]]]
        forms = [cel.Overload(f"{name}{n}", TYPES.get(form["gives"], T.LIST), a, impl=call) for n, a in enumerate(args)]
        functions.append(cel.FunctionDecl(name, forms))
    env = cel.NewEnv(variables=NAMES | lets, functions=functions)
    for rule in rules:
        when, require = env.compile(rule.get("when", "true")), env.compile(rule["require"])
        for site in rule["sites"]:
            names = {"message": message, "now": now, "tables": catalogue["tables"]}
            for name, text in [*site.get("let", {}).items(), *rule.get("let", {}).items()]:
                names[name] = env.compile(text).eval(data=names).plain_value()
            for this, index, around, pointer in elements(message, site["path"].split(".")[1:], site.get("if", {})):
                data = names | {"this": this, "index": index, "parents": [value for value, _ in around]}
                if answer(when, data) and not answer(require, data):
                    yield rule["id"], target(rule, [(this, pointer), (message, ""), *around])


def answer(expression: cel.Expression, data: Any) -> bool:
    """Take a boolean for an answer; anything else is a failure of the engine, and raises."""
    return {True: True, False: False}[expression.eval(data=data).plain_value()]


def elements(node: Any, steps: Any, tags: Any, place: Any = ("message", "", -1, ())) -> Any:
    """Yield each element of a site with its index, the elements around it and its pointer."""
    path, at, index, around = place
    name = "".join(steps[:1]).removesuffix("[]")
    if not steps:
        yield node, index, around, at
    elif name in node and all(tags.get(f"{path}.{k}", v) == v for k, v in node.items()):
        listed = name != steps[0]
        for n, item in enumerate(node[name]) if listed else [(index, node[name])]:
            here = f"{at}/{name}/{n}" if listed else f"{at}/{name}"
            outer = [*around, (item, here)] if listed and steps[1:] else around
            yield from elements(item, steps[1:], tags, (f"{path}.{steps[0]}", here, n, outer))


def target(rule: Any, places: Any) -> Any:
    """Point at the first member of ``at`` that is present, else at the element."""
    for text in rule.get("at", ()):
        head, *names = text.split(".")
        anchor = int(head[8:-1]) + 2 if head.startswith("parents[") else head == "message"
        value, pointer = places[anchor]
        for name in names if anchor else text.split("."):
            value, pointer = value.get(name) if isinstance(value, dict) else None, f"{pointer}/{name}"
        if value is not None:
            return pointer
    return places[0][1]
