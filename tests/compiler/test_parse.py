"""
Expressions: what the rule language has, as trees, and what it leaves out, refused.
"""

from __future__ import annotations

import pytest

from csea_interop.compiler.cel.ast import (
    Binary,
    Call,
    Conditional,
    Expr,
    Field,
    Has,
    Index,
    ListLiteral,
    Literal,
    Macro,
    Method,
    Name,
    Not,
)
from csea_interop.compiler.cel.parse import parse
from csea_interop.compiler.errors import ModelError

WHERE = "age.yaml:7"
A, B, C = Name("a"), Name("b"), Name("c")
ONE = Literal(1)


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a", A),
        ("(a)", A),
        ("true", Literal(True)),
        ("false", Literal(False)),
        ("0", Literal(0)),
        ("12", Literal(12)),
        ("-12", Literal(-12)),
        ("9007199254740991", Literal(2**53 - 1)),
        ("'x'", Literal("x")),
        ('"x"', Literal("x")),
        ("''", Literal("")),
        ("'it is // no comment'", Literal("it is // no comment")),
        ("'ä'", Literal("ä")),
        (r"r'^[a-z]\.$'", Literal(r"^[a-z]\.$")),
        (r'R"\n"', Literal(r"\n")),
        ("a.b", Field(A, "b")),
        ("a.b.c", Field(Field(A, "b"), "c")),
        # A word that CEL keeps for itself is still a member's name.
        ("a.for", Field(A, "for")),
        ("has(a.b)", Has(A, "b")),
        ("has(a.b.c)", Has(Field(A, "b"), "c")),
        ("a[0]", Index(A, Literal(0))),
        ("a[b]", Index(A, B)),
        ("f(a)", Call("f", (A,))),
        ("f()", Call("f", ())),
        ("f(a, b)", Call("f", (A, B))),
        ("a.startsWith('x')", Method(A, "startsWith", (Literal("x"),))),
        ("a.endsWith('x')", Method(A, "endsWith", (Literal("x"),))),
        ("a.contains('x')", Method(A, "contains", (Literal("x"),))),
        ("a.matches('x')", Method(A, "matches", (Literal("x"),))),
        ("a.all(b, c)", Macro("all", A, "b", C)),
        ("a.exists(b, c)", Macro("exists", A, "b", C)),
        ("a.exists_one(b, c)", Macro("exists_one", A, "b", C)),
        ("a.filter(b, c)", Macro("filter", A, "b", C)),
        ("a.map(b, c)", Macro("map", A, "b", C)),
        ("!a", Not(A)),
        ("!!a", Not(Not(A))),
        ("!a.b", Not(Field(A, "b"))),
        ("!(a in b)", Not(Binary("in", A, B))),
        *((f"a {op} b", Binary(op, A, B)) for op in ("&&", "||", "==", "!=", "<", "<=", ">", ">=", "in", "+", "-")),
        ("a && b && c", Binary("&&", Binary("&&", A, B), C)),
        ("a || b && c", Binary("||", A, Binary("&&", B, C))),
        ("(a || b) && c", Binary("&&", Binary("||", A, B), C)),
        ("a == b || c", Binary("||", Binary("==", A, B), C)),
        ("a + b - c", Binary("-", Binary("+", A, B), C)),
        ("a < b + c", Binary("<", A, Binary("+", B, C))),
        ("a ? b : c", Conditional(A, B, C)),
        ("a || b ? b : c", Conditional(Binary("||", A, B), B, C)),
        ("[]", ListLiteral(())),
        ("[1, 'x']", ListLiteral((ONE, Literal("x")))),
        ("a in ['x']", Binary("in", A, ListLiteral((Literal("x"),)))),
        ("a\n  &&\n  b", Binary("&&", A, B)),
    ],
)
def test_each_construct_has_its_tree(text: str, tree: Expr) -> None:
    """
    Every construct of the subset parses to the one tree that it means.
    """
    assert parse(text, WHERE) == tree


@pytest.mark.parametrize("text", ["a -1", "a - 1", "a-1", "a- 1"])
def test_minus_before_a_digit_is_a_subtraction(text: str) -> None:
    """
    The sign that cel-python's grammar takes into an integer is read as an operator behind an operand.
    """
    assert parse(text, WHERE) == Binary("-", A, ONE)
    assert parse(f"b[{text}]", WHERE) == Index(B, Binary("-", A, ONE))
    assert parse(f"f({text})", WHERE) == Call("f", (Binary("-", A, ONE),))
    assert parse("1 -1", WHERE) == Binary("-", ONE, ONE)
    assert parse("a == -1", WHERE) == Binary("==", A, Literal(-1))
    assert parse("a - -1", WHERE) == Binary("-", A, Literal(-1))


REFUSED = {
    # Not CEL, or of a later CEL than the parser's.
    "": "not a CEL expression",
    "a b": "not a CEL expression",
    "a === b": "not a CEL expression",
    "a & b": "not a CEL expression",
    "[1,]": "not a CEL expression",
    "'a": "not a CEL expression",
    "a.?b": "not a CEL expression",
    "a[?0]": "not a CEL expression",
    "a.`b`": "not a CEL expression",
    "1_000": "not a CEL expression",
    "ä": "not a CEL expression",
    "'a\nb'": "not a CEL expression",
    # Constructs.
    "{}": "'map_lit' is outside",
    "{'a': 1}": "'map_lit' is outside",
    "T{a: 1}": "'member_object' is outside",
    ".a": "'dot_ident' is outside",
    ".f(a)": "'dot_ident_arg' is outside",
    "a * b": "'multiplication_mul' is outside",
    "a / b": "'multiplication_div' is outside",
    "a % b": "'multiplication_mod' is outside",
    "-a": "a minus sign",
    "--1": "a minus sign",
    "- 1": "a minus sign",
    "a ? b : c ? a : b": "one ?: does not stand in another",
    "a ? (b ? c : a) : b": "one ?: does not stand in another",
    "(a ? b : c) ? a : b": "one ?: does not stand in another",
    "a ? b.map(x, x ? 1 : 2) : c": "one ?: does not stand in another",
    # Literals.
    "1.5": "FLOAT_LIT is outside",
    ".5": "FLOAT_LIT is outside",
    "1e3": "FLOAT_LIT is outside",
    "1u": "UINT_LIT is outside",
    "null": "NULL_LIT is outside",
    "b'x'": "BYTES_LIT is outside",
    "'''a'''": "MLSTRING_LIT is outside",
    '"""a"""': "MLSTRING_LIT is outside",
    "0x1F": "an integer is decimal",
    "08": "an integer is decimal",
    "-0": "an integer is decimal",
    "9007199254740992": "within plus or minus 2^53 - 1",
    r"'a\n'": "a backslash stands only in a raw string",
    r"'it\'s'": "a backslash stands only in a raw string",
    r"r'it\'s'": "a raw string does not hold its own quote",
    # Calls and names.
    "a.size()": "the method 'size' is outside",
    "a.timestamp()": "the method 'timestamp' is outside",
    "a.replace('b', 'c')": "the method 'replace' is outside",
    "math.greatest(a, b)": "the method 'greatest' is outside",
    "cel.bind(x, a, x)": "the method 'bind' is outside",
    "a.startsWith()": "startsWith takes one argument",
    "a.matches('b', 'c')": "matches takes one argument",
    "a.all(i, v, v)": "all takes one variable",
    "a.map(x, b, c)": "map takes one variable",
    "a.filter(x)": "filter takes one variable",
    "a.all(x.y, b)": "all takes one variable",
    "a.exists(1, b)": "exists takes one variable",
    "has(a)": "has() takes one member",
    "has(a['b'])": "has() takes one member",
    "has(a.b, c)": "has() takes one member",
    "while": "a word that CEL keeps for itself",
    "a == if": "a word that CEL keeps for itself",
    "a.in": "a keyword of CEL",
    "has(a.in)": "a keyword of CEL",
    # Comments: in a folded YAML text the rest of the rule would go with them.
    "a // b": "a comment stands in YAML",
    "a && // why\n b": "a comment stands in YAML",
    "'x' // y": "a comment stands in YAML",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_the_subset_leaves_out_is_refused(text: str) -> None:
    """
    Everything outside the subset is refused with the reason and the place of the rule.
    """
    with pytest.raises(ModelError) as caught:
        parse(text, WHERE)
    assert REFUSED[text] in caught.value.message
    assert caught.value.where == WHERE
    assert str(caught.value).startswith(f"{WHERE}: ")
