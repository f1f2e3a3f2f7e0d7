"""
The Python package ``csea_model``: classes, the validator that explains, the one that only accepts.
"""

from __future__ import annotations

from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.python import accept, acceptschema, constants, models, package, rules, shape

ROOT = "python/csea_model"


def emit(model: Model) -> dict[str, str]:
    """
    Every file of the package, by path under ``generated/``.
    """
    straight, one_by_one = rules.emit(model)
    files = {
        "__init__.py": package.emit(model),
        "_constants.py": constants.emit(model),
        "_shape.py": shape.emit(model),
        "_accept.py": accept.emit(model),
        accept.SCHEMA: acceptschema.emit(model),
        "_rules.py": straight,
        "_sites.py": one_by_one,
        "models.py": models.emit(model),
        "py.typed": "",
    }
    return {f"{ROOT}/{name}": text for name, text in files.items()}
