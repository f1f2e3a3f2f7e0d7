"""
``_accept.py``: the accept path, which may answer only "conformant".

Shape and rules with nothing built for an answer; a no means only "ask the reference".
"""

from __future__ import annotations

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.python.rulecode import RuleEmitter
from csea_interop.compiler.targets.python.shape import Mode, StringRules, function
from csea_interop.compiler.targets.python.text import header, module


def emit(model: Model) -> str:
    """
    The module's text.
    """
    lines = header("Accept path: True is final, False means that the explaining validator decides.")
    lines += [
        "from datetime import datetime",
        "from typing import Any",
        "",
        "from csea_interop.core.builtins import *  # noqa: F403",
        "from csea_interop.core.media import media_in",
        "from csea_interop.core.shape import plain",
        "from csea_model._constants import *  # noqa: F403",
        "",
        f"OPEN_DEPTH = {_open_depth(model)}",
        "",
    ]
    rules = RuleEmitter(model, accept=True)
    body = rules.function("rules_hold")
    lines += [*rules.constants(), "", ""]
    mode = Mode(accept=True, strings=StringRules(model))
    for cls in model.classes.values():
        if not cls.open:
            lines += function(model, cls, mode)
    lines += body
    lines += [
        "def accept(m: Any, now: datetime) -> bool:",
        f"    return m.__class__ is dict and accept_{model.root}(m) and rules_hold(m, now)",
    ]
    return module(lines)


def _open_depth(model: Model) -> int:
    depths = {1 + sum(1 + s.each for s in path) for path, cls in model.walk() if cls.open}
    if len(depths) > 1:
        raise ModelError("open objects stand at several depths; the accept path knows one")
    return depths.pop() if depths else 0
