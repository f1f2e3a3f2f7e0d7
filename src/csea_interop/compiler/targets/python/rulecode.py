"""
Rules as straight-line code: one walk of the message for all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from csea_interop.compiler.bind import EVERY_STRING, Site, Target, substitute
from csea_interop.compiler.cel import ast
from csea_interop.compiler.cel.check import Checker
from csea_interop.compiler.cel.scope import Scope, Variable
from csea_interop.compiler.cel.types import Lst, Obj, Time, Type
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model, Step
from csea_interop.compiler.source import Rule
from csea_interop.compiler.targets.python.expr import Expression
from csea_interop.compiler.targets.python.text import wrapped

Let = tuple[str, ast.Expr]
#: Stands for the condition of a rule that has been asked before: what is required is never met.
_NEVER = ast.Literal(False)


@dataclass(slots=True)
class _Node:
    """
    A step of the walk: the sites that run here and the steps below.
    """

    sites: list[tuple[Rule, Site]] = field(default_factory=list)
    unique: list[ast.Expr] = field(default_factory=list)
    below: dict[Step, _Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Here:
    """
    Where the emitted code stands: names of the element, its index, its enclosing elements, its place.
    """

    value: str
    type: Type
    place: str
    index: str = "-1"
    parents: tuple[tuple[str, str], ...] = ()
    element: bool = False
    level: int = 0
    looped: bool = False


class RuleEmitter:
    """
    Writes the walk, for the explaining validator or for the accept path.
    """

    def __init__(self, model: Model, accept: bool) -> None:
        self.model = model
        self.accept = accept
        self.texts: dict[str, str] = {}
        self.tables: set[str] = set()
        self.let_names: dict[Let, str] = {}
        self.bound: tuple[Let, ...] = ()
        self.root = _Node()
        self.hoisted: dict[ast.Expr, _Node] = {}
        for bound in model.rules:
            # Rules about every string are asked where the shape is checked.
            for site in () if bound.rule.each == EVERY_STRING else bound.sites:
                condition = _of_message(model, site) if len(bound.sites) > 1 else None
                if condition is not None:
                    # Asked once a message; only where it holds are the places looked for.
                    root = self.hoisted.setdefault(condition, _Node())
                    _at(root, site).sites.append((bound.rule, replace(site, let=(), when=None, require=_NEVER)))
                    continue
                node = _at(self.root, site)
                values = _without_repeats(site) if accept else None
                if values is None:
                    node.sites.append((bound.rule, site))
                else:
                    node.unique.append(values)

    def constants(self) -> list[str]:
        """
        Tables, sets, patterns and durations that the rules use, and what they say when they fire.
        """
        lines: list[str] = ["import re", ""] if any("re." in t for t in self.texts.values()) else []
        for name in sorted(self.tables):
            table = self.model.tables[name]
            lines.append(f"TABLE_{name} = {_table(table)}")
        lines += [f"{name} = {text}" for name, text in self.texts.items()]
        return lines

    def function(self, name: str) -> list[str]:
        """
        The function that walks a message of clean shape.
        """
        self.bound = ()
        here = _Here("m", Obj((self.model.root,)), "None")
        if self.accept:
            head = [f"def {name}(m: Any, now: datetime) -> bool:"]
            return [*head, *_used(self._walk(here)), "    return True", "", ""]
        head = [f"def {name}(m: Any, now: datetime, out: list[Finding]) -> None:"]
        body = _used(self._walk(here)) or ["    pass"]
        return [*head, *body, "", ""]

    def _walk(self, here: _Here) -> list[str]:
        lines = self._node(self.root, here, "    ")
        for condition, root in self.hoisted.items():
            self.bound = ()
            lines.append(f"    if {self.expression({'message': 'm', 'now': 'now'}, condition)}:")
            lines += self._node(root, here, "        ")
        return _reached(lines)

    def expression(self, names: dict[str, str], expr: ast.Expr) -> str:
        """
        An expression with the given names.
        """
        writer = Expression(names, self.texts)
        self.tables |= {
            n.name for n in ast.descendants(expr) if isinstance(n, ast.Field) and n.target == ast.Name("tables")
        }
        return writer.write(expr)

    def violated(self, site: Site, names: dict[str, str]) -> str:
        """
        The condition under which a site's rule fires.
        """
        if isinstance(site.require, ast.Not):
            fails = self.expression(names, site.require.operand)
        else:
            fails = f"not {self.expression(names, site.require)}"
        return fails if site.when is None else f"{self.expression(names, site.when)} and {fails}"

    def _node(self, node: _Node, here: _Here, pad: str) -> list[str]:
        lines: list[str] = []
        if not here.looped:
            lines += self._shared(node, pad)
        for rule, site in node.sites:
            lines += self._site(rule, site, here, pad)
        for step, child in node.below.items():
            # What is bound below is bound under a condition: it must not be relied on after it.
            bound = self.bound
            lines += self._step(step, child, here, pad)
            self.bound = bound
        return lines

    def _step(self, step: Step, node: _Node, here: _Here, pad: str) -> list[str]:
        assert isinstance(here.type, Obj)
        kind, always = Checker(self.model, "").member(here.type, step.name)
        level = here.level + 1
        value, place = f"v{level}", f'({here.place}, "{step.name}")'
        lines = []
        if step.tag:
            lines.append(f"{pad}if {here.value}[{step.tag!r}] == {step.value!r}:")
            pad += "    "
            slot = self.model.classes[here.type.classes[0]].slot(step.name)
            assert slot is not None
            kind = Obj(tuple(name for known, name in self.model.below(slot) if known == step))
        lines.append(f"{pad}{value} = {here.value}" + (f"[{step.name!r}]" if always else f".get({step.name!r})"))
        if not always:
            lines.append(f"{pad}if {value} is not None:")
            pad += "    "
        parents = (*here.parents, (here.place, here.value)) if here.element else here.parents
        if not step.each:
            inner = _Here(value, kind, place, here.index, parents, False, level, here.looped)
            return [*lines, *self._node(node, inner, pad)]
        assert isinstance(kind, Lst)
        inner = _Here(f"e{level}", kind.item, f"({place}, i{level})", f"i{level}", parents, True, level, True)
        # Bindings are computed before the outermost loop, never inside one: linear, not quadratic.
        lets = [] if here.looped else [line for let in self._needed(node) for line in self.binding(let, pad)]
        for values in node.unique:
            lines += [f"{pad}found = {self.shortened(values, self.bound)}"]
            lines += [f"{pad}if len(set(found)) != len(found):", f"{pad}    return False"]
        body = self._node(node, inner, pad + "    ")
        if not body:
            return lines
        return [*lines, *lets, f"{pad}for i{level}, e{level} in enumerate({value}):", *body]

    def _needed(self, node: _Node) -> list[Let]:
        """
        The bindings that the sites of a node and below need, in an order in which each can be computed.
        """
        needed: dict[Let, None] = {}
        for _, site in node.sites:
            needed |= dict.fromkeys(site.let)
        for child in node.below.values():
            needed |= dict.fromkeys(self._needed(child))
        return list(needed)

    def _shared(self, node: _Node, pad: str) -> list[str]:
        """
        Bindings that several subtrees need, computed once here.
        """
        if self.root is node:
            # A message of another kind would pay for bindings that only one branch needs.
            return []
        uses: dict[Let, int] = {}
        for child in node.below.values():
            for let in self._needed(child):
                uses[let] = uses.get(let, 0) + 1
        return [line for let, count in uses.items() if count > 1 for line in self.binding(let, pad)]

    def let_name(self, let: Let) -> str:
        """
        The one Python name of a binding.
        """
        return self.let_names.setdefault(let, f"let_{let[0]}_{len(self.let_names) + 1}")

    def let_text(self, let: Let) -> str:
        """
        The text that computes a binding; bindings see the message only.
        """
        return self.shortened(let[1], tuple(other for other in self.bound if other != let))

    def shortened(self, expr: ast.Expr, bound: tuple[Let, ...]) -> str:
        """
        The text of an expression on the message, where what is already bound is not computed again.
        """
        text = self.expression({"message": "m"}, expr)
        for let in bound:
            text = text.replace(self.expression({"message": "m"}, let[1]), self.let_name(let))
        return text

    def binding(self, let: Let, pad: str) -> list[str]:
        """
        The lines that compute a binding, none where it is already computed.
        """
        if let in self.bound:
            return []
        self.bound = (*self.bound, let)
        name = self.let_name(let)
        return [f"{pad}{name} = {self.let_text(let)}", f"{pad}{name}_set = frozenset({name})"]

    def _site(self, rule: Rule, site: Site, here: _Here, pad: str) -> list[str]:
        names = {"message": "m", "this": here.value, "index": here.index, "now": "now"}
        names |= {f"parents[{n}]": value for n, (_, value) in enumerate(here.parents)}
        lines = [line for let in site.let for line in self.binding(let, pad)]
        names |= {let[0]: self.let_name(let) for let in site.let}
        if site.require != _NEVER:
            lines.append(f"{pad}if {self.violated(site, names)}:")
            pad += "    "
        if self.accept:
            return [*lines, f"{pad}return False"]
        parents = "(" + "".join(f"({place}, {value}), " for place, value in here.parents) + ")"
        lines.append(f"{pad}hit(out, {rule_name(rule)}, {here.place}, {here.value}, {parents}, m)")
        return lines


def _at(node: _Node, site: Site) -> _Node:
    for step in site.place.steps:
        node = node.below.setdefault(step, _Node())
    return node


def _of_message(model: Model, site: Site) -> ast.Expr | None:
    """
    The condition under which a site's rule fires, where it can be told without looking at the element.
    """
    if not all(isinstance(expr, ast.ListLiteral) for _, expr in site.let):
        return None
    fires: ast.Expr = ast.Not(site.require)
    if site.when is not None:
        fires = ast.Binary("&&", site.when, fires)
    fires = substitute(fires, dict(site.let))
    names = {"message": Variable(Obj((model.root,)), ()), "now": Variable(Time())}
    try:
        Checker(model, "").boolean(fires, Scope(names))
    except ModelError:
        return None
    return fires


def _without_repeats(site: Site) -> ast.Expr | None:
    """
    The list that must not repeat itself, where that is all a site asks: one look instead of one an element.
    """
    for name, expr in site.let:
        asked = ast.Not(ast.Binary("in", ast.Name("index"), ast.Name(name)))
        if site.when is None and site.require == asked and isinstance(expr, ast.Call) and expr.function == "duplicates":
            return expr.args[0]
    return None


def _reached(lines: list[str]) -> list[str]:
    """
    The lines without those of a block that follow its return.
    """
    out: list[str] = []
    left = None
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if left is None or indent < left:
            out.append(line)
            left = indent if line.lstrip() == "return False" else None
    return out


def _used(lines: list[str]) -> list[str]:
    """
    The lines without those that compute the one form of a binding, list or set, that nobody reads.
    """
    text = "\n".join(lines)
    out = []
    for line in lines:
        name = line.strip().split(" = ")[0]
        reads = len(re.findall(rf"\b{name}\b", text)) - text.count(f" {name} = ") if name.startswith("let_") else 1
        if reads:
            out.append(line)
    return out if len(out) == len(lines) else _used(out)


def rule_name(rule: Rule) -> str:
    """
    The Python name of what a rule says when it fires.
    """
    return "RULE_" + rule.id.removeprefix("CSEA-").replace("-", "_")


def rule_shape(rule: Rule, site: Site) -> list[str]:
    """
    The constant that holds what a rule says when it fires.
    """
    parts = [repr(rule.id), repr(rule.severity)]
    if site.at:
        parts.append(f"at={_targets(site.at)}")
    if site.related:
        parts.append(f"related={_targets(site.related)}")
    if rule.missing:
        parts.append(f"missing={rule.missing!r}")
    return wrapped(f"{rule_name(rule)} = RuleShape(", parts, ")")


def _targets(targets: tuple[Target, ...]) -> str:
    return repr(tuple((t.anchor, t.path) for t in targets))


def _table(table: object) -> str:
    if isinstance(table, list):
        return f"frozenset({table!r})"
    if isinstance(table, dict) and all(isinstance(v, list) for v in table.values()):
        return "{" + ", ".join(f"{key!r}: frozenset({value!r})" for key, value in table.items()) + "}"
    return repr(table)
