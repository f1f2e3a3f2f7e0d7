"""
Expressions of rules as Python text.
"""

from __future__ import annotations

import re

from csea_interop.compiler.cel import ast
from csea_interop.compiler.cel.builtins import OF_MESSAGE
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.targets.python.known import Known, conjuncts

_METHODS = {"startsWith": "startswith", "endsWith": "endswith"}


class Expression:
    """
    Writes expressions; ``names`` maps the names of the rule to Python names.

    What is ``known`` is not computed again. Constants that are worth building once (sets, patterns, durations) are collected in
    ``constants``, text by name.
    """

    def __init__(self, names: dict[str, str], constants: dict[str, str], known: Known | None = None) -> None:
        self.names = names
        self.constants = constants
        self.known = known or Known()
        self.depth = 0
        self.asked: frozenset[ast.Expr] = frozenset()

    def constant(self, prefix: str, text: str) -> str:
        """
        The name of a module-level constant that holds ``text``.
        """
        for name, known in self.constants.items():
            if known == text:
                return name
        name = f"{prefix}_{len(self.constants) + 1}"
        self.constants[name] = text
        return name

    def write(self, expr: ast.Expr) -> str:
        """
        The expression's text, in parentheses where it needs them.
        """
        name = self.known.names.get(expr)
        if name is not None:
            return name
        text: str = getattr(self, f"_{type(expr).__name__.lower()}")(expr)
        return text

    def _literal(self, expr: ast.Literal) -> str:
        return repr(expr.value)

    def _name(self, expr: ast.Name) -> str:
        return self.names[expr.name]

    def _field(self, expr: ast.Field) -> str:
        if expr.target == ast.Name("tables"):
            return f"TABLE_{expr.name}"
        return f"{self.write(expr.target)}[{expr.name!r}]"

    def _has(self, expr: ast.Has) -> str:
        return f"({expr.name!r} in {self.write(expr.target)})"

    def _index(self, expr: ast.Index) -> str:
        if expr.target == ast.Name("parents") and isinstance(expr.key, ast.Literal):
            return self.names[f"parents[{expr.key.value}]"]
        return f"{self.write(expr.target)}[{self.write(expr.key)}]"

    def _call(self, expr: ast.Call) -> str:
        if expr.function == "int":
            return self.write(expr.args[0])
        if expr.function == "size":
            return f"len({self.write(expr.args[0])})"
        args = ", ".join(self.write(a) for a in expr.args)
        if expr.function == "duration":
            return self.constant("SPAN", f"duration({args})")
        if expr.function in OF_MESSAGE:
            return f"{expr.function}({self.names['message']}, {args})"
        return f"{expr.function}({args})"

    def _method(self, expr: ast.Method) -> str:
        target = self.write(expr.target)
        if expr.name == "contains":
            return f"({self.write(expr.args[0])} in {target})"
        if expr.name == "matches":
            pattern = expr.args[0]
            assert isinstance(pattern, ast.Literal)
            re.compile(str(pattern.value))
            name = self.constant("MATCH", f"re.compile({_end(str(pattern.value))!r}).search")
            return f"({name}({target}) is not None)"
        return f"{target}.{_METHODS[expr.name]}({self.write(expr.args[0])})"

    def _macro(self, expr: ast.Macro) -> str:
        walked: ast.Expr = expr.target
        sieve: ast.Macro | None = None
        if expr.kind == "map" and isinstance(walked, ast.Macro) and walked.kind == "filter":
            # One walk for both.
            sieve = walked
            walked = sieve.target
        target = self.write(walked)
        self.depth += 1
        variable = f"x{self.depth}"
        body = self._inside(expr, variable)
        loop = f"for {variable} in {target}"
        if sieve is not None:
            loop += f" if {self._inside(sieve, variable)}"
        self.depth -= 1
        match expr.kind:
            case "all":
                return f"all({body} {loop})"
            case "exists":
                return f"any({body} {loop})"
            case "exists_one":
                return f"(sum(1 {loop} if {body}) == 1)"
            case "filter":
                return f"[{variable} {loop} if {body}]"
            case "map":
                return f"[{body} {loop}]"
        raise ModelError(f"the macro {expr.kind!r} has no Python form")

    def _inside(self, macro: ast.Macro, variable: str) -> str:
        """
        The body of a macro, with the Python name of its variable.
        """
        outer = self.names
        self.names = {**outer, macro.variable: variable}
        body = self.write(macro.body)
        self.names = outer
        return body

    def _not(self, expr: ast.Not) -> str:
        return f"(not {self.write(expr.operand)})"

    def _conditional(self, expr: ast.Conditional) -> str:
        if self.known.holds(expr.test):
            return self.write(expr.yes)
        return f"({self.write(expr.yes)} if {self.write(expr.test)} else {self.write(expr.no)})"

    def _listliteral(self, expr: ast.ListLiteral) -> str:
        return "[" + ", ".join(self.write(item) for item in expr.items) + "]"

    def _binary(self, expr: ast.Binary) -> str:
        if expr.op == "&&" and self.known.holds(expr.left):
            return self.write(expr.right)
        if expr.op == "&&" and self.known.holds(expr.right):
            return self.write(expr.left)
        match expr:
            case ast.Binary("==", ast.Call("size", (ast.Call("duplicates") as found,)), ast.Literal(0)):
                return f"(not {self.write(found)})"
        op = {"&&": "and", "||": "or"}.get(expr.op, expr.op)
        whole = _whole_of_parts(expr)
        if whole is not None and expr not in self.asked:
            # A list that does not repeat itself has no part that does.
            self.asked |= frozenset(ast.descendants(expr))
            return f"({self.write(whole)} or {self._binary(expr)})"
        return f"({self.write(expr.left)} {op} {self._right(expr)})"

    def _right(self, expr: ast.Binary) -> str:
        if expr.op == "in":
            right = expr.right
            if isinstance(right, ast.ListLiteral) and all(isinstance(i, ast.Literal) for i in right.items):
                return self.constant("SET", f"frozenset({self._listliteral(right)})")
            if isinstance(right, ast.Name) and right.name in self.names and self.names[right.name].startswith("let_"):
                return self.names[right.name] + "_set"
        return self.write(expr.right)


def _whole_of_parts(expr: ast.Expr) -> ast.Expr | None:
    """
    That a list does not repeat itself, where an expression says so of several of its parts and says nothing else.
    """
    wholes: list[ast.Expr] = []
    for part in conjuncts(expr):
        match part:
            case ast.Binary(
                "==",
                ast.Call(
                    "size", (ast.Call("duplicates", (ast.Macro("map", ast.Macro("filter", walked), name, body),)),)
                ),
                ast.Literal(0),
            ):
                whole = ast.Call("size", (ast.Call("duplicates", (ast.Macro("map", walked, name, body),)),))
                wholes.append(ast.Binary("==", whole, ast.Literal(0)))
            case _:
                return None
    return wholes[0] if len(wholes) > 1 and len(set(wholes)) == 1 else None


def _end(pattern: str) -> str:
    """
    The pattern with every end anchor as Python writes it: its own ``$`` also stands before a final newline.
    """
    out: list[str] = []
    in_class = escaped = False
    for letter in pattern:
        out.append(r"\Z" if letter == "$" and not (in_class or escaped) else letter)
        if not escaped:
            in_class = letter == "[" or (in_class and letter != "]")
        escaped = letter == "\\" and not escaped
    return "".join(out)
