"""
Check metadata messages about online child sexual exploitation and abuse before they are exchanged.

    >>> import csea_interop as csea
    >>> result = csea.validate(b'{"message_type": "report"}')
    >>> result.ok, len(result.findings) > 5
    (False, True)
    >>> csea.rule(result.findings[0].rule).title
    'Report without a recipient'
    >>> csea.is_valid(b'{"message_type": "report"}')
    False

Whatever the bytes are, they give a verdict and never an exception, and nothing that is given back
quotes them. Every function and class may be used by many threads at once.

Importing this package is light: each name below is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from csea_interop.core import version as _version

if TYPE_CHECKING:
    from csea_interop.core.errors import ConversionError, CseaError, InputError, RecodingError, UsageError
    from csea_interop.core.finding import Finding
    from csea_interop.core.limits import Limits
    from csea_interop.schema.ages import Years, bands, overlap, same_stage
    from csea_interop.schema.crosswalks import Recoded, recode
    from csea_interop.schema.legal_age import LegalAge, legal_classes, under_legal_age
    from csea_interop.schema.rules import Rule, rule
    from csea_interop.validation.codelists import CodeList
    from csea_interop.validation.codelists import load as load_code_list
    from csea_interop.validation.judged import Judged
    from csea_interop.validation.message import is_valid, validate
    from csea_interop.validation.result import Result
    from csea_interop.validation.settings import Settings
    from csea_interop.validation.validator import Validator, validate_stream

__version__ = _version.VERSION

__all__ = [
    "CodeList",
    "ConversionError",
    "CseaError",
    "Finding",
    "InputError",
    "Judged",
    "LegalAge",
    "Limits",
    "Recoded",
    "RecodingError",
    "Result",
    "Rule",
    "Settings",
    "UsageError",
    "Validator",
    "Years",
    "__version__",
    "bands",
    "is_valid",
    "legal_classes",
    "load_code_list",
    "overlap",
    "recode",
    "rule",
    "same_stage",
    "under_legal_age",
    "validate",
    "validate_stream",
]

_HOMES = {
    "CodeList": "csea_interop.validation.codelists",
    "ConversionError": "csea_interop.core.errors",
    "CseaError": "csea_interop.core.errors",
    "Finding": "csea_interop.core.finding",
    "InputError": "csea_interop.core.errors",
    "Judged": "csea_interop.validation.judged",
    "LegalAge": "csea_interop.schema.legal_age",
    "Limits": "csea_interop.core.limits",
    "Recoded": "csea_interop.schema.crosswalks",
    "RecodingError": "csea_interop.core.errors",
    "Result": "csea_interop.validation.result",
    "Rule": "csea_interop.schema.rules",
    "Settings": "csea_interop.validation.settings",
    "UsageError": "csea_interop.core.errors",
    "Validator": "csea_interop.validation.validator",
    "Years": "csea_interop.schema.ages",
    "bands": "csea_interop.schema.ages",
    "is_valid": "csea_interop.validation.message",
    "legal_classes": "csea_interop.schema.legal_age",
    "load_code_list": "csea_interop.validation.codelists",
    "overlap": "csea_interop.schema.ages",
    "recode": "csea_interop.schema.crosswalks",
    "rule": "csea_interop.schema.rules",
    "same_stage": "csea_interop.schema.ages",
    "under_legal_age": "csea_interop.schema.legal_age",
    "validate": "csea_interop.validation.message",
    "validate_stream": "csea_interop.validation.validator",
}
#: Names that say more here than at home.
_NAMED_THERE = {"load_code_list": "load"}


if not TYPE_CHECKING:
    # Unseen by type checkers, to which it would make every misspelt name a name.
    def __getattr__(name: str) -> Any:
        """
        Load a public name on first use.
        """
        if name in _HOMES:
            from importlib import import_module

            return getattr(import_module(_HOMES[name]), _NAMED_THERE.get(name, name))
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
