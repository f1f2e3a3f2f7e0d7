"""
Check metadata messages about online child sexual exploitation and abuse before they are exchanged.

Importing this package is light: each name below is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from csea_interop.core import version as _version

if TYPE_CHECKING:
    from csea_interop.core.finding import Finding
    from csea_interop.schema.ages import Years, bands, overlap, same_stage
    from csea_interop.schema.crosswalks import Recoded, recode
    from csea_interop.schema.legal_age import LegalAge, legal_classes, under_legal_age
    from csea_interop.validation.message import is_valid, validate
    from csea_interop.validation.result import Result

__version__ = _version.VERSION

__all__ = [
    "Finding",
    "LegalAge",
    "Recoded",
    "Result",
    "Years",
    "__version__",
    "bands",
    "is_valid",
    "legal_classes",
    "overlap",
    "recode",
    "same_stage",
    "under_legal_age",
    "validate",
]

_HOMES = {
    "Finding": "csea_interop.core.finding",
    "LegalAge": "csea_interop.schema.legal_age",
    "Recoded": "csea_interop.schema.crosswalks",
    "Result": "csea_interop.validation.result",
    "Years": "csea_interop.schema.ages",
    "bands": "csea_interop.schema.ages",
    "is_valid": "csea_interop.validation.message",
    "legal_classes": "csea_interop.schema.legal_age",
    "overlap": "csea_interop.schema.ages",
    "recode": "csea_interop.schema.crosswalks",
    "same_stage": "csea_interop.schema.ages",
    "under_legal_age": "csea_interop.schema.legal_age",
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
