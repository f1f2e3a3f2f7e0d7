"""
What is wrong with the model, said to the person who edits it.

``ModelError`` is the only exception of the compiler; it carries the file and line where it can.
"""

from __future__ import annotations


class ModelError(Exception):
    """
    The model cannot be compiled as it stands.

    Args:
        message: the fault, one sentence, with what is known at that place.
        where: ``file:line`` or a model element such as ``Child.gender``.
    """

    def __init__(self, message: str, where: str = "") -> None:
        super().__init__(f"{where}: {message}" if where else message)
        self.message = message
        self.where = where
