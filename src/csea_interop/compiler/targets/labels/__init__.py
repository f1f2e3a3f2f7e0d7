"""
``labels/<language>.json``: the display texts of the whole model, a file a language.
"""

from __future__ import annotations

import json
from typing import Any

from csea_interop.compiler.ir import Model


def emit(model: Model) -> dict[str, str]:
    """
    Each language's texts as nested members, by path under ``generated/``.
    """
    return {
        f"labels/{language}.json": json.dumps(
            {
                "language": own.language,
                "name": own.name,
                "direction": own.direction,
                "model_version": model.version,
                **_nested(own.texts),
            },
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
        for language, own in model.labels.items()
    }


def _nested(texts: Any) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, text in texts.items():
        place = out
        for part in key[:-1]:
            place = place.setdefault(part, {})
        place[key[-1]] = text
    return out
