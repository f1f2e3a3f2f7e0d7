"""
One expression in three readings: the Python that the compiler writes, and the two engines.
"""

from __future__ import annotations

from typing import Any, Final

from conftest import NOW

from csea_interop.compiler.cel.parse import parse
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.python.rulecode import RuleEmitter
from csea_interop.core import builtins
from oracles.engines import Engine, OracleError

#: What an engine gives instead of a value.
ERROR: Final = "error"


def ours(model: Model, text: str, this: Any) -> Any:
    """
    What the generated Python makes of an expression on a message.
    """
    emitter = RuleEmitter(model, accept=False)
    names = {"this": "this", "message": "this", "now": "now", "index": "index"}
    written = emitter.expression(names, parse(text, "here"))
    space: dict[str, Any] = {"this": this, "now": NOW, "index": -1}
    space |= {name: getattr(builtins, name) for name in builtins.__all__}
    exec("\n".join(emitter.constants()), space)
    return eval(written, space)


def theirs(engine: Engine, text: str, this: Any) -> Any:
    """
    What an engine makes of it: a value or ``ERROR``.
    """
    engine.take(this, NOW, {})
    try:
        return engine.value(text)
    except OracleError:
        return ERROR
