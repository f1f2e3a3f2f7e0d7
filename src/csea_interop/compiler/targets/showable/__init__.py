"""
``showable.json``: the codes that a report may show on demand, and where they stand.
"""

from __future__ import annotations

import json

from csea_interop.compiler import showable
from csea_interop.compiler.ir import Model


def emit(model: Model) -> dict[str, str]:
    """
    One file: each list with its reason and its codes, and the places by pointer.
    """
    value = {
        "model_version": model.version,
        "lists": {
            name: {"reason": own.annotations[showable.MARK], "codes": list(own.values)}
            for name, own in showable.lists(model).items()
        },
        "places": dict(showable.places(model)),
    }
    return {"showable.json": json.dumps(value, ensure_ascii=False, indent=1) + "\n"}
