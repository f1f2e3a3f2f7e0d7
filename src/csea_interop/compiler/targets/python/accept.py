"""
``_accept.py``: the accept path, which may answer only "conformant".

The shape is judged by a native JSON Schema engine, the rules by one walk with nothing built for
an answer; a no means only "ask the reference".
"""

from __future__ import annotations

from csea_interop.compiler.bind import EVERY_STRING
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.python.rulecode import RuleEmitter
from csea_interop.compiler.targets.python.shape import MEDIA
from csea_interop.compiler.targets.python.text import header, module
from csea_interop.core.limits import DEFAULT_LIMITS

#: The file beside the module that holds the shape.
SCHEMA = "_accept_schema.json"

_SHAPE = f'''@cache
def shape() -> Callable[[Any], bool]:
    """
    The engine that knows the shape, made when it is first asked for.
    """
    import jsonschema_rs

    schema = json.loads(Path(__file__).with_name("{SCHEMA}").read_bytes())
    return jsonschema_rs.Draft4Validator(schema).is_valid


def open_objects_hold(m: Any) -> bool:
    """
    Whether what stands in open objects keeps to the text profile and holds no media.
    """
    for steps, depth in OPEN:
        for value, _, _ in elements(m, steps):
            if not within_profile(value, depth) or has_media(value):
                return False
    return True


def shape_holds(m: Any) -> bool:
    """
    Whether the shape of a message is clean beyond doubt, and no string in it might be media.
    """
    return shape()(m) and open_objects_hold(m)


def accept(m: Any, now: datetime) -> bool:
    """
    Whether a message is conformant beyond doubt, as of a moment.
    """
    return shape_holds(m) and rules_hold(m, now)'''


def emit(model: Model) -> str:
    """
    The module's text.
    """
    lines = header("Accept path: True is final, False means that the explaining validator decides.")
    lines += [
        "import json",
        "from collections.abc import Callable",
        "from datetime import datetime",
        "from functools import cache",
        "from pathlib import Path",
        "from typing import Any",
        "",
        "from csea_interop.core.builtins import *  # noqa: F403",
        "from csea_interop.core.gate import elements",
        "from csea_interop.core.media import has_media",
        "from csea_interop.core.reader import within_profile",
        "",
        "# Where open objects stand, and how deep each may nest.",
        f"OPEN = {_open_places(model)!r}",
        "",
    ]
    for bound in model.rules:
        if bound.rule.each == EVERY_STRING and any(site.require != MEDIA for site in bound.sites):
            # The schema of the shape refuses what may be media, and knows of no other rule about every string.
            raise ModelError(
                f"{bound.rule.id}: the accept path would not ask it; use another selector", bound.rule.where
            )
    rules = RuleEmitter(model, accept=True)
    body = rules.function("rules_hold")
    return module([*lines, *rules.constants(), "", "", *_SHAPE.splitlines(), "", "", *body[:-2]])


def _open_places(model: Model) -> tuple[tuple[tuple[tuple[str, bool, str, str], ...], int], ...]:
    return tuple(
        (
            tuple((s.name, s.each, s.tag, s.value) for s in path),
            DEFAULT_LIMITS.max_depth - sum(1 + s.each for s in path),
        )
        for path, cls in model.walk()
        if cls.open
    )
