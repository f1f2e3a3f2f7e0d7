"""
``profiles.json``: which rules each community of senders raises, and why.
"""

from __future__ import annotations

import json

from csea_interop.compiler.ir import Model


def emit(model: Model) -> dict[str, str]:
    """
    The table; nothing for a model without profiles.
    """
    if not model.profiles:
        return {}
    table = {
        "model_version": model.version,
        "profiles": {
            profile.name: {
                "title": profile.title,
                "raises": {r.rule: {"to": r.severity, "why": r.why} for r in profile.raises},
            }
            for profile in model.profiles
        },
    }
    return {"profiles.json": json.dumps(table, indent=1, ensure_ascii=False) + "\n"}
