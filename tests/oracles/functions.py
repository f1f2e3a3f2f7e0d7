"""
The built-ins of the rule language for the oracles: those of the second validator, which share nothing with the tool's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from participants.second.functions import FUNCTIONS as _SECOND

from csea_interop.compiler.cel.builtins import BUILTINS

#: Part of CEL itself, so that each engine brings its own.
STANDARD: Final = frozenset({"int"})
#: Every built-in that an engine has to be given, by name.
FUNCTIONS: Final[dict[str, Callable[..., Any]]] = {name: _SECOND[name] for name in BUILTINS if name not in STANDARD}
