"""
Two CEL engines of other people, behind one face: Google's in C++ and a second one in Rust.

Both take functions written in Python, so no call in a rule is rewritten. The C++ engine returns an
error as a value and refuses a walk of more than 10,000 elements; the Rust one raises. Here both
raise ``OracleError``, which holds no value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import Any, Final, Protocol

import cel as rust
from cel_expr_python import cel as google

from csea_interop.compiler.cel import types
from csea_interop.compiler.cel.builtins import BUILTINS, OF_MESSAGE
from oracles.functions import FUNCTIONS

T: Final = google.Type
_OBJECT: Final = T.Map(T.STRING, T.DYN)
#: A parameter that takes any JSON value has an overload for each kind.
_KINDS: Final = (T.STRING, _OBJECT, T.List(T.DYN), T.INT, T.BOOL, T.NULL)
#: Names that rules know; the C++ engine wants them declared with a type.
NAMES: Final = {
    "this": T.DYN,
    "message": T.DYN,
    "now": T.TIMESTAMP,
    "index": T.INT,
    "parents": T.List(T.DYN),
    "tables": T.DYN,
    "targets": T.List(T.DYN),
    "markings": T.List(T.STRING),
}


class OracleError(Exception):
    """
    An engine gave no answer; the text is the engine's kind of error, without values.
    """


class Engine(Protocol):
    """
    An engine that holds one message and evaluates texts on it.
    """

    name: str

    def take(self, message: Any, now: datetime, tables: Mapping[str, Any]) -> None:
        """
        The message, moment and tables that all further evaluations see.
        """

    def put(self, names: Mapping[str, Any]) -> None:
        """
        Further names, over those of before.
        """

    def compiled(self, text: str, lets: tuple[str, ...] = ()) -> Any:
        """
        The expression, ready to be evaluated; ``lets`` are its bindings' names.
        """

    def value(self, text: str, lets: tuple[str, ...] = ()) -> Any:
        """
        What the expression is.

        Raises:
            OracleError: the engine has no value for it.
        """


class _Holder:
    """
    The names that are bound, and the built-ins on the message that is held.
    """

    def __init__(self) -> None:
        self.bound: dict[str, Any] = {}
        self.functions = {name: self._function(name) for name in FUNCTIONS}

    def _function(self, name: str) -> Callable[..., Any]:
        function = FUNCTIONS[name]
        if name not in OF_MESSAGE:
            return function
        return lambda *args: function(self.bound["message"], *args)


class Google(_Holder):
    """
    cel-expr-python, which type-checks what it compiles.
    """

    name = "google"

    def __init__(self) -> None:
        super().__init__()
        self.declared = [_declared(name, function) for name, function in self.functions.items()]
        self.compiled = cache(self._compiled)
        self.env = cache(self._env)

    def _env(self, lets: tuple[str, ...]) -> Any:
        return google.NewEnv(variables=NAMES | dict.fromkeys(lets, T.List(T.DYN)), functions=self.declared)

    def _compiled(self, text: str, lets: tuple[str, ...] = ()) -> Any:
        env = self.env(lets)
        return env, env.compile(text)

    def take(self, message: Any, now: datetime, tables: Mapping[str, Any]) -> None:
        """
        The message, moment and tables that all further evaluations see.
        """
        self.bound = {"message": message, "this": message, "now": now, "tables": tables, "index": -1, "parents": []}

    def put(self, names: Mapping[str, Any]) -> None:
        """
        Further names, over those of before.
        """
        self.bound |= names

    def value(self, text: str, lets: tuple[str, ...] = ()) -> Any:
        """
        What the expression is; an error value is raised.
        """
        env, program = self.compiled(text, lets)
        names = (*NAMES, *lets)
        try:
            found = program.eval(env.Activation({k: v for k, v in self.bound.items() if k in names}))
        except RuntimeError:
            # Only the limit on walks is raised; the other errors are values.
            raise OracleError("limit of the engine") from None
        kind = found.type().name()
        if kind in ("ERROR", "UNKNOWN"):
            raise OracleError(str(found.plain_value()).split(":", maxsplit=1)[0])
        return found.plain_value()


def _declared(name: str, function: Callable[..., Any]) -> Any:
    arguments, result = BUILTINS[name]
    overloads: list[tuple[Any, ...]] = [()]
    for argument in arguments:
        kinds = _KINDS if isinstance(argument, types.Any) else (_type(argument),)
        overloads = [(*before, kind) for before in overloads for kind in kinds]
    return google.FunctionDecl(
        name,
        [
            google.Overload(f"{name}_{number}", _type(result), list(parameters), False, function)
            for number, parameters in enumerate(overloads)
        ],
    )


def _type(kind: types.Type) -> Any:
    match kind:
        case types.Lst(item):
            return T.List(_type(item))
        case types.Obj() | types.Dct():
            return _OBJECT
        case _:
            return _PLAIN[type(kind)]


_PLAIN: Final[dict[type, Any]] = {
    types.Str: T.STRING,
    types.Int: T.INT,
    types.Bool: T.BOOL,
    types.Time: T.TIMESTAMP,
    types.Span: T.DURATION,
    types.Any: T.DYN,
    types.Nothing: T.DYN,
}


class Rust(_Holder):
    """
    common-expression-language, which converts a bound value once and whole.

    Binding anything copies all that is bound. So only the message and the tables are bound; what
    changes from element to element is handed over when it is asked for.
    """

    name = "rust"

    def __init__(self) -> None:
        super().__init__()
        self.context = rust.Context({}, self.functions)
        self.context.set_variable_resolver(self._resolved)
        self.tables: Mapping[str, Any] | None = None
        self.compiled = cache(self._compiled)

    def _compiled(self, text: str, _lets: tuple[str, ...] = ()) -> Any:
        return rust.compile(text)

    def _resolved(self, name: str) -> Any:
        # None stands for what the context itself holds.
        value = None if name in ("message", "tables") else self.bound.get(name)
        return None if value is self.bound["message"] else value

    def take(self, message: Any, now: datetime, tables: Mapping[str, Any]) -> None:
        """
        The message, moment and tables that all further evaluations see.
        """
        if self.tables is not tables:
            self.tables = tables
            self.context.add_variable("tables", tables)
        self.context.add_variable("message", message)
        self.context.add_variable("this", message)
        self.bound = {"message": message, "this": message, "now": now, "index": -1, "parents": []}

    def put(self, names: Mapping[str, Any]) -> None:
        """
        Further names, over those of before.
        """
        self.bound |= names

    def value(self, text: str, lets: tuple[str, ...] = ()) -> Any:
        """
        What the expression is; what the engine raises is raised without its text.
        """
        program = self.compiled(text, lets)
        try:
            return program.execute(self.context)
        except (ValueError, RuntimeError, KeyError, TypeError, IndexError, ArithmeticError) as error:
            raise OracleError(type(error).__name__) from None


def truth(engine: Engine, text: str, lets: tuple[str, ...] = ()) -> bool:
    """
    What a condition is.

    Raises:
        OracleError: an error, or a value that is not a boolean.
    """
    found = engine.value(text, lets)
    if not isinstance(found, bool):
        raise OracleError(f"not a boolean: {type(found).__name__}")
    return found
