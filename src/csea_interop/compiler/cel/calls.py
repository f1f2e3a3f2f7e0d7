"""
Calls of built-ins and methods of strings: what they take, and that they can never fail.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from csea_interop.compiler.cel import ast, types
from csea_interop.compiler.cel.builtins import BUILTINS, FORMS
from csea_interop.compiler.cel.patterns import fault_of
from csea_interop.compiler.cel.scope import Scope
from csea_interop.compiler.cel.types import Bool, Int, Lst, Obj, Span, Str, Time, Type

if TYPE_CHECKING:
    from csea_interop.compiler.cel.check import Checker

_DURATION: Final = re.compile(r"[0-9]{1,6}[hms]")


def call(checker: Checker, expr: ast.Call, scope: Scope) -> Type:
    """
    The type of a call of a built-in.
    """
    name = expr.function
    special: dict[str, tuple[tuple[Type, ...], Type]] = {
        "size": ((types.EMPTY,), Int()),
        "timestamp": ((Str(),), Time()),
        "duration": ((Str(),), Span()),
    }
    known = special | BUILTINS
    if name not in known:
        raise checker.fail(f"there is no built-in {name!r}; there are: {', '.join(sorted(known))}")
    wanted, result = known[name]
    if len(wanted) != len(expr.args):
        raise checker.fail(f"{name}() takes {len(wanted)} argument(s)")
    forms = FORMS.get(name, ("",) * len(wanted))
    for want, form, arg in zip(wanted, forms, expr.args, strict=True):
        _argument(checker, name, want, arg, scope, form)
    return result


def _argument(checker: Checker, name: str, want: Type, arg: ast.Expr, scope: Scope, form: str) -> None:
    if isinstance(want, types.Any):
        # A total built-in needs no clean shape, so what it is handed is not a gated read; a member has to be there.
        reader = type(checker)(checker.model, checker.where) if isinstance(arg, ast.Name) else checker
        reader.check(arg, scope)
        return
    kind = checker.check(arg, scope)
    if name == "size":
        if not isinstance(kind, Lst):
            raise checker.fail("size() takes a list (engines count the length of a string differently)")
        return
    if not _fits(kind, want):
        raise checker.fail(f"{name}() takes {types.name(want)}, this is {types.name(kind)}")
    if form:
        _form(checker, name, form, kind, arg)
    if name == "duration" and not (isinstance(arg, ast.Literal) and _DURATION.fullmatch(str(arg.value))):
        raise checker.fail("duration() takes a literal in whole hours, minutes or seconds, such as '24h'")
    if isinstance(want, Obj | Lst):
        if checker.place(arg, scope) is not None:
            checker.read(arg, scope, deep=True)
        elif _holds_object(want):
            raise checker.fail(f"{name}() takes what a plain path leads to, not a computed value")
        else:
            checker.read_items(arg, scope)


def _form(checker: Checker, name: str, form: str, kind: Type, arg: ast.Expr) -> None:
    """
    A time is read only from text of the type that cannot be misread.
    """
    scalar = checker.model.scalars.get(form)
    if isinstance(kind, Str) and kind.form == form:
        return
    pattern = scalar.pattern if scalar is not None else None
    if isinstance(arg, ast.Literal) and pattern is not None and re.fullmatch(pattern, str(arg.value)):
        return
    raise checker.fail(f"{name}() takes a value of the type {form}: another text may not be one")


def method(checker: Checker, expr: ast.Method, scope: Scope) -> Type:
    """
    The type of a call of a method of strings.
    """
    for part in (expr.target, *expr.args):
        if not isinstance(checker.check(part, scope), Str):
            raise checker.fail(f"{expr.name}() works on strings")
    if expr.name == "matches":
        pattern = expr.args[0]
        if not isinstance(pattern, ast.Literal):
            raise checker.fail("matches() takes a literal pattern")
        if fault := fault_of(str(pattern.value), anchored=False):
            raise checker.fail(f"matches(): {fault}")
    return Bool()


def _holds_object(kind: Type) -> bool:
    return isinstance(kind, Obj) or (isinstance(kind, Lst) and _holds_object(kind.item))


def _fits(kind: Type, want: Type) -> bool:
    if isinstance(want, Obj):
        return isinstance(kind, Obj)
    if isinstance(want, Lst):
        return isinstance(kind, Lst) and (kind == types.EMPTY or _fits(kind.item, want.item))
    return type(kind) is type(want)
