"""
Type-check an expression against the model, and say which places of a message it reads.

A member that may be absent must be guarded by ``has()`` on every way that leads to it: an
unguarded read is an error in one engine and false in another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from csea_interop.compiler.cel import ast, types
from csea_interop.compiler.cel.builtins import BUILTINS
from csea_interop.compiler.cel.types import Bool, Dct, Int, Lst, Obj, Span, Str, Time, Type
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Class, Model, Scalar, Slot, UnionRef

#: A place that an expression reads: names, ``int`` for the n-th index of the element, ``*`` for
#: any index. ``deep`` reads take the whole value below the place.
Token = str | int


@dataclass(frozen=True, slots=True, order=True)
class Read:
    """
    A place that a rule reads; with ``deep``, all that lies below it too.
    """

    path: tuple[Token, ...]
    deep: bool = False


@dataclass(frozen=True, slots=True)
class Variable:
    """
    What a name stands for: its type and, where it stands in the message, its place.
    """

    type: Type
    path: tuple[Token, ...] | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """
    The names an expression may use, and the members known to be present.
    """

    names: Mapping[str, Variable]
    present: frozenset[tuple[Token | str, ...]] = frozenset()

    def with_present(self, more: frozenset[tuple[Token | str, ...]]) -> Scope:
        """
        The same scope with more members known to be present.
        """
        return replace(self, present=self.present | more)


_ORDERED: Final = (Int, Time, Span)
_PREVIOUS: Final = ast.Binary("-", ast.Name("index"), ast.Literal(1))
_NOT_FIRST: Final = ("index", ">", "0")


class Checker:
    """
    Checks the expressions of one rule and collects what they read.
    """

    def __init__(self, model: Model, where: str) -> None:
        self.model = model
        self.where = where
        self.reads: set[Read] = set()

    def fail(self, message: str) -> ModelError:
        """
        The error to raise, with the rule's place in its file.
        """
        return ModelError(message, self.where)

    # -- types ----------------------------------------------------------------------------

    def slot_type(self, slot: Slot) -> Type:
        """
        The type of a slot's value, list included.
        """
        kind: Type
        if isinstance(slot.range, Scalar):
            scalars: dict[str, Type] = {"string": Str(), "integer": Int(), "boolean": Bool()}
            kind = scalars[slot.range.kind]
        elif children := self.model.children(slot):
            kind = types.Any() if self.model.classes[children[0]].open else Obj(children)
        else:
            kind = Str(slot.range.values, slot.range.name)  # type: ignore[union-attr]
        return Lst(kind) if slot.many else kind

    def member(self, owner: Obj, name: str) -> tuple[Type, bool]:
        """
        Type of a member and whether it is always there.
        """
        found: list[Slot] = []
        holders: list[Class] = [self.model.classes[c] for c in owner.classes]
        for cls in holders:
            slot = cls.slot(name)
            if slot is not None:
                found.append(slot)
        if not found:
            known = ", ".join(sorted({s.name for c in holders for s in c.slots}))
            raise self.fail(f"{types.name(owner)} has no member {name!r}; it has: {known}")
        kinds = {self.slot_type(s) for s in found}
        if len(kinds) > 1:
            raise self.fail(f"{name!r} has different types in {types.name(owner)}")
        always = len(found) == len(holders) and all(s.required for s in found)
        return kinds.pop(), always

    # -- expressions ----------------------------------------------------------------------

    def boolean(self, expr: ast.Expr, scope: Scope) -> None:
        """
        The expression must be a boolean.
        """
        kind = self.check(expr, scope)
        if not isinstance(kind, Bool):
            raise self.fail(f"a boolean is needed here, this is {types.name(kind)}")

    def check(self, expr: ast.Expr, scope: Scope) -> Type:
        """
        The expression's type; its reads are collected.
        """
        kind: Type = getattr(self, f"_{type(expr).__name__.lower()}")(expr, scope)
        return kind

    def place(self, expr: ast.Expr, scope: Scope) -> tuple[Token, ...] | None:
        """
        Where in the message the expression's value stands, if it is a plain path.
        """
        if isinstance(expr, ast.Name):
            variable = scope.names.get(expr.name)
            return variable.path if variable else None
        if isinstance(expr, ast.Field):
            base = self.place(expr.target, scope)
            return None if base is None else (*base, expr.name)
        if isinstance(expr, ast.Index) and isinstance(expr.key, ast.Literal):
            if expr.target == ast.Name("parents"):
                parent = scope.names.get(f"parents[{expr.key.value}]")
                return parent.path if parent else None
            base = self.place(expr.target, scope)
            return None if base is None else (*base, "*")
        return None

    def _read(self, expr: ast.Expr, scope: Scope, deep: bool = False) -> None:
        path = self.place(expr, scope)
        if path is not None:
            self.reads.add(Read(path, deep))

    def _literal(self, expr: ast.Literal, _scope: Scope) -> Type:
        if isinstance(expr.value, bool):
            return Bool()
        return Int() if isinstance(expr.value, int) else Str()

    def _name(self, expr: ast.Name, scope: Scope) -> Type:
        variable = scope.names.get(expr.name)
        if variable is None:
            known = ", ".join(sorted(scope.names))
            raise self.fail(f"the name {expr.name!r} is not known here; known: {known}")
        if variable.path is not None and not isinstance(variable.type, Obj):
            self.reads.add(Read(variable.path))
        return variable.type

    def _object(self, target: ast.Expr, scope: Scope, name: str) -> Obj:
        kind = self.check(target, scope)
        if not isinstance(kind, Obj):
            raise self.fail(f"{types.name(kind)} has no member {name!r}")
        return self._narrowed(kind, self.place(target, scope), scope)

    def _narrowed(self, kind: Obj, path: tuple[Token, ...] | None, scope: Scope) -> Obj:
        """
        The branch of a union, where a condition on its tag says which one it is.
        """
        if path is None or len(kind.classes) < 2:
            return kind
        for cls in self.model.classes.values():
            slot = cls.slot(str(path[-1]))
            if slot is not None and isinstance(slot.range, UnionRef) and self.model.children(slot) == kind.classes:
                for value, branch in slot.range.branches:
                    if fact(path[:-1], slot.range.tag, value) in scope.present:
                        return Obj((branch,))
        return kind

    def _key(self, target: ast.Expr, name: str, scope: Scope) -> tuple[Token | str, ...]:
        path = self.place(target, scope)
        return ((*path, name)) if path is not None else (repr(target), name)

    def _field(self, expr: ast.Field, scope: Scope) -> Type:
        if expr.target == ast.Name("tables"):
            table = self.model.tables.get(expr.name)
            if table is None:
                raise self.fail(f"there is no table {expr.name!r}; there are: {', '.join(sorted(self.model.tables))}")
            return _table_type(table)
        owner = self._object(expr.target, scope, expr.name)
        kind, always = self.member(owner, expr.name)
        if not always and self._key(expr.target, expr.name, scope) not in scope.present:
            raise self.fail(f"{expr.name!r} may be absent in {types.name(owner)}: guard it with has()")
        self._read(expr, scope)
        return kind

    def _has(self, expr: ast.Has, scope: Scope) -> Type:
        self.member(self._object(expr.target, scope, expr.name), expr.name)
        self._read(ast.Field(expr.target, expr.name), scope)
        return Bool()

    def _index(self, expr: ast.Index, scope: Scope) -> Type:
        if expr.target == ast.Name("parents"):
            key = expr.key.value if isinstance(expr.key, ast.Literal) else None
            parent = scope.names.get(f"parents[{key}]")
            if parent is None:
                raise self.fail("parents[] takes a literal index of an enclosing element")
            return parent.type
        kind = self.check(expr.target, scope)
        key_kind = self.check(expr.key, scope)
        if isinstance(kind, Dct) and isinstance(key_kind, Str):
            if self._table_key(expr) not in scope.present:
                raise self.fail("a table lookup is guarded by 'key in tables.name'")
            return kind.value
        if isinstance(kind, Lst) and expr.key == _PREVIOUS:
            if _NOT_FIRST not in scope.present:
                raise self.fail("[index - 1] is guarded by 'index > 0'")
            return kind.item
        raise self.fail(f"{types.name(kind)} cannot be indexed by {types.name(key_kind)}")

    @staticmethod
    def _table_key(expr: ast.Index) -> tuple[Token | str, ...]:
        return ("in", repr(expr.key), repr(expr.target))

    def _call(self, expr: ast.Call, scope: Scope) -> Type:
        if expr.function == "size":
            kind = self.check(expr.args[0], scope)
            if len(expr.args) != 1 or not isinstance(kind, Lst):
                raise self.fail("size() takes a list (engines count the length of a string differently)")
            return Int()
        if expr.function in ("timestamp", "duration"):
            kind = self.check(expr.args[0], scope)
            if len(expr.args) != 1 or not isinstance(kind, Str):
                raise self.fail(f"{expr.function}() takes one string")
            return Time() if expr.function == "timestamp" else Span()
        if expr.function not in BUILTINS:
            raise self.fail(f"there is no built-in {expr.function!r}; there are: {', '.join(sorted(BUILTINS))}")
        wanted, result = BUILTINS[expr.function]
        if len(wanted) != len(expr.args):
            raise self.fail(f"{expr.function}() takes {len(wanted)} argument(s)")
        for want, arg in zip(wanted, expr.args, strict=True):
            # A total built-in needs no clean shape, so what it is handed is not a gated read.
            if isinstance(want, types.Any):
                Checker(self.model, self.where).check(arg, scope)
                continue
            kind = self.check(arg, scope)
            if not _fits(kind, want):
                raise self.fail(f"{expr.function}() takes {types.name(want)}, this is {types.name(kind)}")
            if not isinstance(want, Str | Int):
                self._read(arg, scope, deep=True)
        return result

    def _method(self, expr: ast.Method, scope: Scope) -> Type:
        for part in (expr.target, *expr.args):
            if not isinstance(self.check(part, scope), Str):
                raise self.fail(f"{expr.name}() works on strings")
        if expr.name == "matches" and not isinstance(expr.args[0], ast.Literal):
            raise self.fail("matches() takes a literal pattern")
        return Bool()

    def _macro(self, expr: ast.Macro, scope: Scope) -> Type:
        kind = self.check(expr.target, scope)
        if not isinstance(kind, Lst):
            raise self.fail(f"{expr.kind}() walks a list, this is {types.name(kind)}")
        base = self.place(expr.target, scope)
        path = None if base is None else (*base, "*")
        inner = replace(scope, names={**scope.names, expr.variable: Variable(kind.item, path)})
        body = self.check(expr.body, inner)
        if expr.kind == "map":
            return Lst(body)
        if not isinstance(body, Bool):
            raise self.fail(f"{expr.kind}() takes a boolean expression")
        return kind if expr.kind == "filter" else Bool()

    def _not(self, expr: ast.Not, scope: Scope) -> Type:
        self.boolean(expr.operand, scope)
        return Bool()

    def _conditional(self, expr: ast.Conditional, scope: Scope) -> Type:
        self.boolean(expr.test, scope)
        yes = self.check(expr.yes, scope.with_present(self.known(expr.test, scope, True)))
        no = self.check(expr.no, scope.with_present(self.known(expr.test, scope, False)))
        if expr.no == ast.ListLiteral(()):
            return yes
        if type(yes) is not type(no):
            raise self.fail(f"the two sides of ?: differ: {types.name(yes)}, {types.name(no)}")
        return yes

    def _listliteral(self, expr: ast.ListLiteral, scope: Scope) -> Type:
        kinds = [self.check(item, scope) for item in expr.items]
        if len({type(k) for k in kinds}) > 1:
            raise self.fail("a list holds one type")
        return Lst(kinds[0] if kinds else Str())

    def _binary(self, expr: ast.Binary, scope: Scope) -> Type:
        op = expr.op
        if op in ("&&", "||"):
            self.boolean(expr.left, scope)
            self.boolean(expr.right, scope.with_present(self.known(expr.left, scope, op == "&&")))
            return Bool()
        left, right = self.check(expr.left, scope), self.check(expr.right, scope)
        if op in ("+", "-"):
            return self._arithmetic(op, left, right)
        if op == "in":
            item = right.item if isinstance(right, Lst) else Str() if isinstance(right, Dct) else None
            if item is None or not types.comparable(left, item):
                raise self.fail(f"{types.name(left)} in {types.name(right)} makes no sense")
            self._codes(left, expr.right)
            return Bool()
        if op in ("==", "!="):
            if not types.comparable(left, right):
                raise self.fail(f"{types.name(left)} and {types.name(right)} are never equal")
            self._codes(left, expr.right)
            self._codes(right, expr.left)
            return Bool()
        if type(left) is not type(right) or not isinstance(left, _ORDERED):
            raise self.fail(f"{types.name(left)} {op} {types.name(right)}: only integers and times have an order")
        return Bool()

    def _arithmetic(self, op: str, left: Type, right: Type) -> Type:
        if isinstance(left, Int) and isinstance(right, Int):
            return Int()
        if isinstance(left, Time) and isinstance(right, Span):
            return Time()
        if isinstance(left, Time) and isinstance(right, Time) and op == "-":
            return Span()
        raise self.fail(f"{types.name(left)} {op} {types.name(right)} is outside the rule language")

    def _codes(self, kind: Type, right: ast.Expr) -> None:
        """
        A literal compared with a code must be one of the list's codes: a misspelt one never fires.
        """
        if not (isinstance(kind, Str) and kind.codes is not None):
            return
        literals = right.items if isinstance(right, ast.ListLiteral) else (right,)
        for item in literals:
            if isinstance(item, ast.Literal) and item.value not in kind.codes:
                raise self.fail(f"{item.value!r} is not a code of {kind.list_name}")

    # -- what a condition proves ------------------------------------------------------------

    def known(self, expr: ast.Expr, scope: Scope, outcome: bool) -> frozenset[tuple[Token | str, ...]]:
        """
        Members that are present if the expression came out as ``outcome``.
        """
        if isinstance(expr, ast.Has):
            return frozenset({self._key(expr.target, expr.name, scope)}) if outcome else frozenset()
        if isinstance(expr, ast.Not):
            return self.known(expr.operand, scope, not outcome)
        if isinstance(expr, ast.Binary) and expr.op in ("&&", "||"):
            left = self.known(expr.left, scope, outcome)
            right = self.known(expr.right, scope, outcome)
            return left | right if (expr.op == "&&") == outcome else left & right
        if expr == ast.Binary(">", ast.Name("index"), ast.Literal(0)) and outcome:
            return frozenset({_NOT_FIRST})
        if isinstance(expr, ast.Binary) and expr.op == "==" and outcome and isinstance(expr.right, ast.Literal):
            path = self.place(expr.left, scope)
            return frozenset({fact(path[:-1], str(path[-1]), str(expr.right.value))}) if path else frozenset()
        if isinstance(expr, ast.Binary) and expr.op == "in" and outcome:
            return frozenset({("in", repr(expr.left), repr(expr.right))})
        return frozenset()


def fact(owner: tuple[Token, ...], tag: str, value: str) -> tuple[Token, ...]:
    """
    What is known once the member ``tag`` of the object at ``owner`` equals ``value``.
    """
    return ("==", *owner, tag, value)


def _table_type(table: object) -> Type:
    if isinstance(table, bool):
        return Bool()
    if isinstance(table, int):
        return Int()
    if isinstance(table, str):
        return Str()
    if isinstance(table, list | tuple):
        return Lst(_table_type(table[0]) if table else Str())
    if isinstance(table, Mapping):
        return Dct(_table_type(next(iter(table.values()))))
    raise TypeError(f"a table cannot hold {type(table).__name__}")


def _fits(kind: Type, want: Type) -> bool:
    if isinstance(want, Obj):
        return isinstance(kind, Obj)
    if isinstance(want, Lst):
        return isinstance(kind, Lst) and _fits(kind.item, want.item)
    return type(kind) is type(want)
