"""
Check metadata messages about online child sexual exploitation and abuse before they are exchanged.

Importing this package is light: each name below is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from csea_interop.core import version as _version

if TYPE_CHECKING:
    from csea_interop.core.finding import Finding
    from csea_interop.schema.crosswalks import Recoded, recode
    from csea_interop.validation.message import is_valid, validate
    from csea_interop.validation.result import Result

__version__ = _version.VERSION

__all__ = ["Finding", "Recoded", "Result", "__version__", "is_valid", "recode", "validate"]

_HOMES = {
    "Finding": "csea_interop.core.finding",
    "Recoded": "csea_interop.schema.crosswalks",
    "Result": "csea_interop.validation.result",
    "is_valid": "csea_interop.validation.message",
    "recode": "csea_interop.schema.crosswalks",
    "validate": "csea_interop.validation.message",
}


def __getattr__(name: str) -> Any:
    """
    Load a public name on first use.
    """
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
