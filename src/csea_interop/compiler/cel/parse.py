"""
Text of an expression -> its tree, by cel-python's grammar, held to our subset.

What the subset leaves out is refused here with the reason; the list of what it has is in
CONTRIBUTING.md.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

import lark
from celpy.celparser import CELParseError, CELParser

from csea_interop.compiler.cel import ast
from csea_interop.compiler.errors import ModelError

MACROS: Final = frozenset({"all", "exists", "exists_one", "filter", "map"})
METHODS: Final = frozenset({"startsWith", "endsWith", "contains", "matches"})
_RELATIONS: Final = {
    "relation_lt": "<",
    "relation_le": "<=",
    "relation_gt": ">",
    "relation_ge": ">=",
    "relation_eq": "==",
    "relation_ne": "!=",
    "relation_in": "in",
}
_ADDITIONS: Final = {"addition_add": "+", "addition_sub": "-"}
#: Words that CEL keeps for itself; cel-python takes them for names.
_KEYWORDS: Final = frozenset({"in", "true", "false", "null"})
_RESERVED: Final = _KEYWORDS | frozenset(
    [
        "as",
        "break",
        "const",
        "continue",
        "else",
        "for",
        "function",
        "if",
        "import",
        "let",
        "loop",
        "package",
        "namespace",
        "return",
        "var",
        "void",
        "while",
    ]
)
_STRING: Final = re.compile(r"""[rR]?(?:"[^"]*"|'[^']*')""")
_INTEGER: Final = re.compile(r"0|-?[1-9][0-9]*")
_MAX_SAFE: Final = 2**53 - 1


@cache
def _parser() -> CELParser:
    return CELParser()


def parse(text: str, where: str) -> ast.Expr:
    """
    Parse one expression.

    Raises:
        ModelError: it is not CEL, or it uses what the subset leaves out.
    """
    if "//" in _STRING.sub("", text):
        # A rule is written over several lines and folded into one: a comment would swallow the rest.
        raise ModelError("a comment stands in YAML, not in an expression", where)
    try:
        tree = _parser().parse(text)
    except CELParseError as error:
        raise ModelError(f"not a CEL expression: {text!r}", where) from error
    return _Builder(where).expr(tree)


class _Builder:
    """
    Walks lark's tree, whose nodes mostly hold one child and say nothing.
    """

    def __init__(self, where: str) -> None:
        self.where = where
        self.inside = False

    def fail(self, message: str) -> ModelError:
        return ModelError(message, self.where)

    def expr(self, node: Any) -> ast.Expr:
        method = getattr(self, f"_{node.data}", None)
        if method is None:
            raise self.fail(f"the CEL construct {str(node.data)!r} is outside the rule language")
        result: ast.Expr = method([c for c in node.children if c is not None])
        return result

    def _expr(self, parts: list[Any]) -> ast.Expr:
        if len(parts) == 1:
            return self.expr(parts[0])
        if self.inside:
            raise self.fail("one ?: does not stand in another: use && and ||, or a second rule")
        self.inside = True
        test, yes, no = (self.expr(p) for p in parts)
        self.inside = False
        return ast.Conditional(test, yes, no)

    def _logical(self, parts: list[Any], op: str) -> ast.Expr:
        if len(parts) == 1:
            return self.expr(parts[0])
        return ast.Binary(op, self.expr(parts[0]), self.expr(parts[1]))

    def _conditionalor(self, parts: list[Any]) -> ast.Expr:
        return self._logical(parts, "||")

    def _conditionaland(self, parts: list[Any]) -> ast.Expr:
        return self._logical(parts, "&&")

    def _operator(self, parts: list[Any], names: dict[str, str]) -> ast.Expr:
        if len(parts) == 1:
            return self.expr(parts[0])
        op = names.get(parts[0].data)
        if op is None:
            raise self.fail(f"the operator {str(parts[0].data)!r} is outside the rule language")
        return ast.Binary(op, self.expr(parts[0].children[0]), self.expr(parts[1]))

    def _relation(self, parts: list[Any]) -> ast.Expr:
        return self._operator(parts, _RELATIONS)

    def _addition(self, parts: list[Any]) -> ast.Expr:
        return self._operator(parts, _ADDITIONS)

    def _multiplication(self, parts: list[Any]) -> ast.Expr:
        return self._operator(parts, {})

    def _unary(self, parts: list[Any]) -> ast.Expr:
        if len(parts) == 1:
            return self.expr(parts[0])
        if parts[0].data != "unary_not":
            raise self.fail("a minus sign is allowed only in an integer literal")
        return ast.Not(self.expr(parts[1]))

    def _member(self, parts: list[Any]) -> ast.Expr:
        return self.expr(parts[0])

    _primary = _paren_expr = _member

    def _member_dot(self, parts: list[Any]) -> ast.Expr:
        if str(parts[1]) in _KEYWORDS:
            raise self.fail(f"{str(parts[1])!r} is a keyword of CEL")
        return ast.Field(self.expr(parts[0]), str(parts[1]))

    def _member_index(self, parts: list[Any]) -> ast.Expr:
        return ast.Index(self.expr(parts[0]), self.expr(parts[1]))

    def _member_dot_arg(self, parts: list[Any]) -> ast.Expr:
        target, name = self.expr(parts[0]), str(parts[1])
        args = self._args(parts[2:])
        if name in MACROS:
            if len(args) != 2 or not isinstance(args[0], ast.Name):
                raise self.fail(f"{name} takes one variable and one expression")
            return ast.Macro(name, target, args[0].name, args[1])
        if name in METHODS:
            if len(args) != 1:
                raise self.fail(f"{name} takes one argument")
            return ast.Method(target, name, args)
        raise self.fail(f"the method {name!r} is outside the rule language")

    def _ident_arg(self, parts: list[Any]) -> ast.Expr:
        name, args = str(parts[0]), self._args(parts[1:])
        if name == "has":
            if len(args) != 1 or not isinstance(args[0], ast.Field):
                raise self.fail("has() takes one member, such as has(this.at)")
            return ast.Has(args[0].target, args[0].name)
        return ast.Call(name, args)

    def _args(self, parts: list[Any]) -> tuple[ast.Expr, ...]:
        return tuple(self.expr(c) for c in parts[0].children) if parts else ()

    def _ident(self, parts: list[Any]) -> ast.Expr:
        if str(parts[0]) in _RESERVED:
            raise self.fail(f"{str(parts[0])!r} is a word that CEL keeps for itself")
        return ast.Name(str(parts[0]))

    def _list_lit(self, parts: list[Any]) -> ast.Expr:
        return ast.ListLiteral(self._args(parts))

    def _literal(self, parts: list[Any]) -> ast.Expr:
        token: lark.Token = parts[0]
        text = str(token)
        if token.type == "BOOL_LIT":
            return ast.Literal(text == "true")
        if token.type == "INT_LIT":
            if not _INTEGER.fullmatch(text) or abs(int(text)) > _MAX_SAFE:
                raise self.fail("an integer is decimal, without leading zero and within plus or minus 2^53 - 1")
            return ast.Literal(int(text))
        if token.type == "STRING_LIT":
            return ast.Literal(self._string(text))
        raise self.fail(f"a literal of the kind {token.type} is outside the rule language")

    def _string(self, text: str) -> str:
        if text[0] in "rR":
            if text[-1] in text[2:-1]:
                raise self.fail("a raw string does not hold its own quote (engines differ on what ends it)")
            return text[2:-1]
        if "\\" in text:
            raise self.fail("a backslash stands only in a raw string, r'…' (engines differ on escapes)")
        return text[1:-1]
