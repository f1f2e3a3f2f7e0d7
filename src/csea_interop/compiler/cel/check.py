"""
Type-check an expression against the model, and say which places of a message it reads.

A member that may be absent must be guarded by ``has()`` on every way that leads to it: an
unguarded read is an error in one engine and false in another.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from csea_interop.compiler.cel import ast, calls, types
from csea_interop.compiler.cel.scope import NOT_FIRST, Path, Read, Scope, Variable, fact
from csea_interop.compiler.cel.types import Bool, Dct, Int, Lst, Obj, Span, Str, Time, Type
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model, Scalar, Slot, UnionRef

#: Names with a meaning of their own; neither a binding nor a variable of a walk may take one.
RESERVED: Final = frozenset({"this", "index", "parents", "message", "now", "tables", "targets", "markings"})
_ORDERED: Final = (Int, Time, Span)
_PREVIOUS: Final = ast.Binary("-", ast.Name("index"), ast.Literal(1))


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
            scalars: dict[str, Type] = {"string": Str(form=slot.range.name), "integer": Int(), "boolean": Bool()}
            kind = scalars[slot.range.kind]
        elif children := self.model.children(slot):
            kind = types.Any() if self.model.classes[children[0]].open else Obj(children)
        else:
            kind = Str(slot.range.values, slot.range.name)  # type: ignore[union-attr]
        return Lst(kind) if slot.many else kind

    def slots(self, owner: Obj, name: str) -> list[Slot]:
        """
        The slots of that name in the classes that an object may be of; at least one.
        """
        holders = [self.model.classes[c] for c in owner.classes]
        found = [slot for cls in holders if (slot := cls.slot(name)) is not None]
        if not found:
            known = ", ".join(sorted({s.name for c in holders for s in c.slots}))
            raise self.fail(f"{types.name(owner)} has no member {name!r}; it has: {known}")
        return found

    def member(self, owner: Obj, name: str) -> tuple[Type, bool]:
        """
        Type of a member and whether it is always there.
        """
        found = self.slots(owner, name)
        kind: Type | None = self.slot_type(found[0])
        for slot in found[1:]:
            kind = None if kind is None else types.joined(kind, self.slot_type(slot))
        if kind is None:
            raise self.fail(f"{name!r} has different types in {types.name(owner)}")
        return kind, len(found) == len(owner.classes) and all(s.required for s in found)

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

    def place(self, expr: ast.Expr, scope: Scope) -> Path | None:
        """
        Where in the message the expression's value stands, if it is a plain path.
        """
        if isinstance(expr, ast.Name):
            variable = scope.names.get(expr.name)
            return variable.path if variable else None
        if isinstance(expr, ast.Field):
            base = self.place(expr.target, scope)
            return None if base is None else (*base, expr.name)
        if isinstance(expr, ast.Index):
            if (parent := _parent(expr, scope)) is not None:
                return parent.path
            base = self.place(expr.target, scope)
            return None if base is None else (*base, "*")
        if isinstance(expr, ast.Macro) and expr.kind == "filter":
            # What is left stands where it stood.
            return self.place(expr.target, scope)
        return None

    def key(self, expr: ast.Expr, scope: Scope) -> Path | None:
        """
        What the value is known by: its place, or its variable where many stand at one place.
        """
        if isinstance(expr, ast.Name):
            variable = scope.names.get(expr.name)
            return (variable.key or variable.path) if variable else None
        if isinstance(expr, ast.Field):
            base = self.key(expr.target, scope)
            return None if base is None else (*base, expr.name)
        if isinstance(expr, ast.Index):
            if (parent := _parent(expr, scope)) is not None:
                return parent.path
            base = self.key(expr.target, scope)
            return None if base is None else (*base, repr(expr.key))
        return None

    def along(self, expr: ast.Expr, scope: Scope) -> Path | None:
        """
        The list of the message that has an element for each of this one's, and in the same order.
        """
        if isinstance(expr, ast.Macro):
            return self.along(expr.target, scope) if expr.kind == "map" else None
        if isinstance(expr, ast.Name) and expr.name in scope.names and scope.names[expr.name].along is not None:
            return scope.names[expr.name].along
        return self.place(expr, scope)

    def read(self, expr: ast.Expr, scope: Scope, deep: bool = False) -> None:
        """
        Note that the value is read.
        """
        path = self.place(expr, scope)
        if path is not None:
            self.reads.add(Read(path, deep))

    def read_items(self, expr: ast.Expr, scope: Scope) -> None:
        """
        Note that the items of a list are read, whichever list it turns out to be.
        """
        if isinstance(expr, ast.Conditional):
            self.read_items(expr.yes, scope)
            self.read_items(expr.no, scope)
        elif (path := self.place(expr, scope)) is not None:
            self.reads.add(Read((*path, "*")))

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
        if self.place(target, scope) is None:
            # Otherwise nobody could say which places of the message the rule reads.
            raise self.fail(f"{name!r} is reached by a plain path or a walk over one, not over a computed list")
        return self._narrowed(kind, self.key(target, scope), scope)

    def _narrowed(self, kind: Obj, key: Path | None, scope: Scope) -> Obj:
        """
        The branch of a union, where a condition on its tag says which one it is.
        """
        if not key or len(kind.classes) < 2:
            return kind
        for cls in self.model.classes.values():
            slot = cls.slot(str(key[-1]))
            if slot is not None and isinstance(slot.range, UnionRef) and self.model.children(slot) == kind.classes:
                for value, branch in slot.range.branches:
                    if fact(key[:-1], slot.range.tag, value) in scope.present:
                        return Obj((branch,))
        return kind

    def _key(self, target: ast.Expr, name: str, scope: Scope) -> Path:
        key = self.key(target, scope)
        return (repr(target), name) if key is None else (*key, name)

    def _field(self, expr: ast.Field, scope: Scope) -> Type:
        if expr.target == ast.Name("tables"):
            table = self.model.tables.get(expr.name)
            if table is None:
                raise self.fail(f"there is no table {expr.name!r}; there are: {', '.join(sorted(self.model.tables))}")
            return types.of_table(table)
        owner = self._object(expr.target, scope, expr.name)
        kind, always = self.member(owner, expr.name)
        if not always and self._key(expr.target, expr.name, scope) not in scope.present:
            walked = (self.key(expr.target, scope) or ("",))[0]
            # A contributor who has filtered for the member expects the map after it to know.
            hint = " in this walk: what a filter asked is not kept" if str(walked).startswith("$") else ""
            raise self.fail(f"{expr.name!r} may be absent in {types.name(owner)}: guard it with has(){hint}")
        self.read(expr, scope)
        return kind

    def _has(self, expr: ast.Has, scope: Scope) -> Type:
        self.slots(self._object(expr.target, scope, expr.name), expr.name)
        self.read(ast.Field(expr.target, expr.name), scope)
        return Bool()

    def _index(self, expr: ast.Index, scope: Scope) -> Type:
        if expr.target == ast.Name("parents"):
            parent = _parent(expr, scope)
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
            if NOT_FIRST not in scope.present:
                raise self.fail("[index - 1] is guarded by 'index > 0'")
            if self.along(expr.target, scope) != scope.names["index"].along:
                # Any other list may be shorter.
                raise self.fail("[index - 1] is for the list that the rule walks, or a binding mapped over it")
            return kind.item
        raise self.fail(f"{types.name(kind)} cannot be indexed by {types.name(key_kind)}")

    @staticmethod
    def _table_key(expr: ast.Index) -> Path:
        return ("in", repr(expr.key), repr(expr.target))

    def _call(self, expr: ast.Call, scope: Scope) -> Type:
        return calls.call(self, expr, scope)

    def _method(self, expr: ast.Method, scope: Scope) -> Type:
        return calls.method(self, expr, scope)

    def _macro(self, expr: ast.Macro, scope: Scope) -> Type:
        kind = self.check(expr.target, scope)
        if not isinstance(kind, Lst):
            raise self.fail(f"{expr.kind}() walks a list, this is {types.name(kind)}")
        if expr.variable in scope.names or expr.variable in RESERVED:
            raise self.fail(f"{expr.variable!r} already stands for something here: name the variable otherwise")
        if not isinstance(kind.item, Obj):
            self.read_items(expr.target, scope)
        base = self.place(expr.target, scope)
        path = None if base is None else (*base, "*")
        variable = Variable(kind.item, path, key=(f"${expr.variable}",))
        inner = replace(scope, names={**scope.names, expr.variable: variable})
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
        kind = types.joined(yes, no)
        if kind is None:
            raise self.fail(f"the two sides of ?: differ: {types.name(yes)}, {types.name(no)}")
        return kind

    def _listliteral(self, expr: ast.ListLiteral, scope: Scope) -> Type:
        if not expr.items:
            return types.EMPTY
        kind: Type | None = self.check(expr.items[0], scope)
        for item in expr.items[1:]:
            kind = None if kind is None else types.joined(kind, self.check(item, scope))
        if not isinstance(kind, Str | Int | Bool):
            raise self.fail("a list holds strings, or integers, or booleans")
        return Lst(kind)

    def _binary(self, expr: ast.Binary, scope: Scope) -> Type:
        op = expr.op
        if op in ("&&", "||"):
            self.boolean(expr.left, scope)
            self.boolean(expr.right, scope.with_present(self.known(expr.left, scope, op == "&&")))
            return Bool()
        left, right = self.check(expr.left, scope), self.check(expr.right, scope)
        if op in ("+", "-"):
            return self._arithmetic(expr, left, right)
        if op == "in":
            item = right.item if isinstance(right, Lst) else Str() if isinstance(right, Dct) else None
            if item is None or not types.comparable(left, item):
                raise self.fail(f"{types.name(left)} in {types.name(right)} makes no sense")
            self._codes(left, expr.right)
            self._codes(item, expr.left)
            self.read_items(expr.right, scope)
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

    def _arithmetic(self, expr: ast.Binary, left: Type, right: Type) -> Type:
        op = expr.op
        if isinstance(left, Int) and isinstance(right, Int):
            for side in (expr.left, expr.right):
                if isinstance(side, ast.Field | ast.Index | ast.Name) and side != ast.Name("index"):
                    # Where JSON numbers are doubles, a double plus an integer is an error.
                    raise self.fail("a number of the message goes through int() before arithmetic")
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

    def known(self, expr: ast.Expr, scope: Scope, outcome: bool) -> frozenset[Path]:
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
            return frozenset({NOT_FIRST})
        if isinstance(expr, ast.Binary) and expr.op == "==" and outcome and isinstance(expr.right, ast.Literal):
            key = self.key(expr.left, scope)
            return frozenset({fact(key[:-1], str(key[-1]), str(expr.right.value))}) if key else frozenset()
        if isinstance(expr, ast.Binary) and expr.op == "in" and outcome:
            return frozenset({("in", repr(expr.left), repr(expr.right))})
        return frozenset()


def _parent(expr: ast.Index, scope: Scope) -> Variable | None:
    if expr.target != ast.Name("parents") or not isinstance(expr.key, ast.Literal):
        return None
    return scope.names.get(f"parents[{expr.key.value}]")
