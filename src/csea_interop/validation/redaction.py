"""
Names of files told apart without being told: ``input-1``, ``input-2``, in the order in which they first appear.
"""

from __future__ import annotations

from dataclasses import replace

from csea_interop.core.errors import InputError
from csea_interop.validation.judged import Judged


class Names:
    """
    Gives each name its number, the same for the whole run.
    """

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __call__(self, name: str) -> str:
        """
        What stands for the name.
        """
        return f"input-{self._numbers.setdefault(name, len(self._numbers) + 1)}"

    def hide(self, item: Judged | InputError) -> Judged | InputError:
        """
        The same outcome, without the name of its input.
        """
        if isinstance(item, InputError):
            return InputError(item.code, item.what, item.hint, self(item.source)) if item.source else item
        return replace(item, source=self(item.source))
