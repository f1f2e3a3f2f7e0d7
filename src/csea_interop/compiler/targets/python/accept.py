"""
``_accept.py``: the accept path, which may answer only "conformant".

Shape and rules with nothing built for an answer; a no means only "ask the reference".
"""

from __future__ import annotations

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.python.acceptcode import AcceptCode
from csea_interop.compiler.targets.python.local import LocalRules
from csea_interop.compiler.targets.python.rulecode import RuleEmitter
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
    # Which rules are local does not depend on the emitter that will write them.
    ids = LocalRules(model, RuleEmitter(model, accept=True), all_local=True).ids
    rules = RuleEmitter(model, accept=True, skip=ids)
    body = rules.function("rules_hold")
    local = LocalRules(model, rules, all_local=True)
    classes = [cls for cls in model.classes.values() if not cls.open]
    shapes = [line for cls in classes for line in AcceptCode(model, local, cls).function()]
    lines += [*rules.constants(), "", "", *shapes, *body]
    lines += [
        "def accept(m: Any, now: datetime) -> bool:",
        "    try:",
        f"        return accept_{model.root}(m) and rules_hold(m, now)",
        "    except (TypeError, AttributeError, KeyError, ValueError):",
        "        # A value of another kind or form than the model states: the reference says where.",
        "        return False",
    ]
    return module(lines)


def _open_depth(model: Model) -> int:
    depths = {1 + sum(1 + s.each for s in path) for path, cls in model.walk() if cls.open}
    if len(depths) > 1:
        raise ModelError("open objects stand at several depths; the accept path knows one")
    return depths.pop() if depths else 0
