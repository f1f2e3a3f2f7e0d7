"""
Where generated files lie: inside the installed package, or at the top of a checkout.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent / "artefacts"
_CHECKOUT = Path(__file__).parents[3] / "generated"


@cache
def folder() -> Path:
    """
    The folder that holds the generated files.
    """
    return _HERE if _HERE.is_dir() else _CHECKOUT


def text(name: str) -> str:
    """
    The text of one generated file, named by its path under ``generated/``.
    """
    return (folder() / name).read_text(encoding="utf-8")


def names(inside: str) -> list[str]:
    """
    The JSON files of one folder, each by its path under ``generated/``, in order.
    """
    return sorted(f"{inside}/{path.name}" for path in (folder() / inside).glob("*.json"))
