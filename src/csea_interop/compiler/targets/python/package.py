"""
``__init__.py``: what the generated package offers, each name loaded on first use.
"""

from __future__ import annotations

from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.python.models import class_names
from csea_interop.compiler.targets.python.text import header, module, wrapped


def emit(model: Model) -> str:
    """
    The module's text.
    """
    names = class_names(model)
    lines = header(f"Classes of {model.title} {model.version}, one for each class of the model.")
    lines += ["from typing import TYPE_CHECKING, Any", ""]
    lines += [
        "if TYPE_CHECKING:",
        *wrapped("from csea_model.models import (", [f"{n} as {n}" for n in names], ")", "    "),
    ]
    lines += ["", f'__version__ = "{model.version}"', ""]
    lines += wrapped("__all__ = [", [repr(n) for n in names], "]")
    lines += [
        "",
        "",
        "if not TYPE_CHECKING:",
        "    # Unseen by type checkers, to which it would make every misspelt name a name.",
        "    def __getattr__(name: str) -> Any:",
        '        """',
        "        Load the classes when one is first asked for: pydantic is not needed to validate.",
        '        """',
        "        if name in __all__:",
        "            from csea_model import models",
        "",
        "            return getattr(models, name)",
        '        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")',
    ]
    return module(lines)
