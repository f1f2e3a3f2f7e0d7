"""
Rules as straight-line code: one walk of the message for all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from csea_interop.compiler.bind import EVERY_STRING, Site, Target
from csea_interop.compiler.cel import ast
from csea_interop.compiler.cel.check import Checker
from csea_interop.compiler.cel.types import Lst, Obj, Type
from csea_interop.compiler.ir import Model, Step
from csea_interop.compiler.source import Rule
from csea_interop.compiler.targets.python.expr import Expression
from csea_interop.compiler.targets.python.known import Known, conjuncts, joined, repeated_calls
from csea_interop.compiler.targets.python.lean import reached, used
from csea_interop.compiler.targets.python.text import wrapped
from csea_interop.compiler.targets.python.tree import (
    NEVER,
    Node,
    guard_of,
    guards_of,
    node_at,
    of_message,
    present,
    wrong_indexes,
)

Let = tuple[str, ast.Expr]

_MESSAGE = ast.Name("message")


@dataclass(frozen=True, slots=True)
class _Here:
    """
    Where the emitted code stands: names of the element, its index, its enclosing elements, its place.

    ``path`` is the element as rules write it from the message; inside a loop there is none.
    """

    value: str
    type: Type
    place: str
    path: ast.Expr | None = None
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
        self.known = Known()
        self.root = Node()
        self.hoisted: dict[ast.Expr, Node] = {}
        # What only informs makes no message less valid: the accept path is spared the question.
        self.rules = tuple(b for b in model.rules if not (accept and b.rule.severity == "info"))
        for bound in self.rules:
            # Rules about every string are asked where the shape is checked.
            for site in () if bound.rule.each == EVERY_STRING else bound.sites:
                condition = of_message(model, site) if len(bound.sites) > 1 else None
                if condition is not None:
                    # Asked once a message; only where it holds are the places looked for.
                    root = self.hoisted.setdefault(condition, Node())
                    node_at(root, site).sites.append((bound.rule, replace(site, let=(), when=None, require=NEVER)))
                    continue
                node = node_at(self.root, site)
                wrong = wrong_indexes(site) if accept else None
                if wrong is None:
                    node.sites.append((bound.rule, site))
                else:
                    node.wrong.append(wrong)

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
        here = _Here("m", Obj((self.model.root,)), "None", _MESSAGE)
        result, head = (
            ("bool", "m: Any, now: datetime") if self.accept else ("None", "m: Any, now: datetime, out: list[Finding]")
        )
        lines = used([*self._repeated("    "), *self._walk(here)])
        self.known = Known()
        end = ["    return True"] if self.accept else []
        return [f"def {name}({head}) -> {result}:", *([*lines, *end] or ["    pass"]), "", ""]

    def _walk(self, here: _Here) -> list[str]:
        """
        The lines that ask all rules: along the tree, then those whose condition the message as a whole decides.
        """
        known = self.known
        lines = self._node(self.root, here, "    ")
        for condition, root in self.hoisted.items():
            self.known = known
            lines.append(f"    if {self.expression({'message': 'm', 'now': 'now'}, condition)}:")
            lines += self._node(root, here, "        ")
        return reached(lines)

    def _repeated(self, pad: str) -> list[str]:
        """
        The lines that make those calls once which several rules make on the message itself.
        """
        always = frozenset(slot.name for slot in self.model.classes[self.model.root].slots if slot.required)
        exprs = []
        for bound in self.rules:
            for site in bound.sites[:1] if bound.rule.each != EVERY_STRING else ():
                expr = joined((*conjuncts(site.when), site.require))
                exprs += [] if expr is None else [expr]
        lines = []
        for number, call in enumerate(repeated_calls(exprs, always), start=1):
            lines.append(f"{pad}once_{number} = {self.expression({'message': 'm'}, call)}")
            self.known = self.known.named(call, f"once_{number}")
        return lines

    def expression(self, names: dict[str, str], expr: ast.Expr) -> str:
        """
        An expression with the given names.
        """
        writer = Expression(names, self.texts, self.known)
        self.tables |= {
            n.name for n in ast.descendants(expr) if isinstance(n, ast.Field) and n.target == ast.Name("tables")
        }
        return writer.write(expr)

    def violated(self, site: Site, names: dict[str, str]) -> str:
        """
        The condition under which a site's rule fires.
        """
        when = joined(tuple(c for c in conjuncts(site.when) if not self.known.holds(c)))
        if isinstance(site.require, ast.Not):
            fails = self.expression(names, site.require.operand)
        else:
            fails = f"not {self.expression(names, site.require)}"
        return fails if when is None else f"{self.expression(names, when)} and {fails}"

    def _node(self, node: Node, here: _Here, pad: str) -> list[str]:
        lines: list[str] = []
        if not here.looped:
            lines += self._shared(node, pad)
        guards = guards_of(node, [present(step) for step in node.below if self._may_lack(step, here)])
        for rule, site in node.sites:
            if guard_of(site) not in guards:
                lines += self._site(rule, site, here, pad)
        for guard in guards:
            if guards[guard]:
                lines += [f"{pad}if {self.expression({'this': here.value}, guard)}:"]
                lines += self._guarded(node, guard, here, pad + "    ")
        for step, child in node.below.items():
            # What is known below is known under a condition: it must not be relied on after it.
            known = self.known
            guard = present(step)
            lines += self._step(step, child, here, pad, node if guards.get(guard) is False else None)
            self.known = known
        return lines

    def _may_lack(self, step: Step, here: _Here) -> bool:
        """
        Whether an element may be without the member of a step, and the step depends on nothing else.
        """
        assert isinstance(here.type, Obj)
        return not step.tag and not Checker(self.model, "").member(here.type, step.name)[1]

    def _guarded(self, node: Node, guard: ast.Expr, here: _Here, pad: str, value: str = "") -> list[str]:
        """
        The rules that ask for a condition first, where it is known to hold; ``value`` is the member that is there.
        """
        known = self.known
        self.known = known.given(guard)
        if value and isinstance(guard, ast.Has):
            self.known = self.known.named(ast.Field(guard.target, guard.name), value)
        lines = [
            line for rule, site in node.sites if guard_of(site) == guard for line in self._site(rule, site, here, pad)
        ]
        self.known = known
        return lines

    def _step(self, step: Step, node: Node, here: _Here, pad: str, asking: Node | None) -> list[str]:
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
            if asking is not None:
                lines += self._guarded(asking, present(step), here, pad, value)
        path = self._entered(step, here, value)
        parents = (*here.parents, (here.place, here.value)) if here.element else here.parents
        if not step.each:
            inner = _Here(value, kind, place, path, here.index, parents, False, level, here.looped)
            return [*lines, *self._node(node, inner, pad)]
        assert isinstance(kind, Lst)
        inner = _Here(f"e{level}", kind.item, f"({place}, i{level})", None, f"i{level}", parents, True, level, True)
        for wrong in node.wrong:
            lines += [f"{pad}if {self._any_wrong(wrong)}:", f"{pad}    return False"]
        # Bindings are computed before the outermost loop, never inside one: linear, not quadratic.
        lets = [] if here.looped else [line for let in self._needed(node) for line in self.binding(let, pad)]
        body = self._node(node, inner, pad + "    ")
        if not body:
            return lines
        counted = re.search(rf"\bi{level}\b", "\n".join(body)) is not None
        loop = f"i{level}, e{level} in enumerate({value})" if counted else f"e{level} in {value}"
        return [*lines, *lets, f"{pad}for {loop}:", *body]

    def _any_wrong(self, wrong: ast.Expr) -> str:
        """
        The condition that a list of wrong indexes is not empty.
        """
        text = self.expression({"message": "m"}, wrong)
        if isinstance(wrong, ast.Call) and wrong.function == "duplicates":
            values = self.expression({"message": "m"}, wrong.args[0])
            # A binding has its set beside it.
            return f"len({values}_set) != len({values})" if values.startswith("let_") else text
        return text

    def _entered(self, step: Step, here: _Here, value: str) -> ast.Expr | None:
        """
        The path of a step's value, with what is known once the step is taken.
        """
        if here.path is None:
            return None
        path = ast.Field(here.path, step.name)
        self.known = self.known.named(path, value).given(ast.Has(here.path, step.name))
        if step.tag:
            self.known = self.known.given(ast.Binary("==", ast.Field(here.path, step.tag), ast.Literal(step.value)))
        return path

    def _needed(self, node: Node) -> list[Let]:
        """
        The bindings that the sites of a node and below need, in an order in which each can be computed.
        """
        needed: dict[Let, None] = {}
        for _, site in node.sites:
            needed |= dict.fromkeys(site.let)
        for child in node.below.values():
            needed |= dict.fromkeys(self._needed(child))
        return list(needed)

    def _shared(self, node: Node, pad: str) -> list[str]:
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
        return self.expression({"message": "m"}, let[1])

    def binding(self, let: Let, pad: str) -> list[str]:
        """
        The lines that compute a binding, none where it is already computed.
        """
        name = self.let_name(let)
        if self.known.names.get(let[1]) == name:
            return []
        text = self.let_text(let)
        self.known = self.known.named(let[1], name)
        return [f"{pad}{name} = {text}", f"{pad}{name}_set = frozenset({name})"]

    def _site(self, rule: Rule, site: Site, here: _Here, pad: str) -> list[str]:
        names = {"message": "m", "this": here.value, "index": here.index, "now": "now"}
        names |= {f"parents[{n}]": value for n, (_, value) in enumerate(here.parents)}
        lines = [line for let in site.let for line in self.binding(let, pad)]
        names |= {let[0]: self.let_name(let) for let in site.let}
        if site.require != NEVER:
            lines.append(f"{pad}if {self.violated(site, names)}:")
            pad += "    "
        if self.accept:
            return [*lines, f"{pad}return False"]
        parents = "(" + "".join(f"({place}, {value}), " for place, value in here.parents) + ")"
        lines.append(f"{pad}hit(out, {rule_name(rule)}, {here.place}, {here.value}, {parents}, m)")
        return lines


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
