"""
What went wrong with the tool or its use, never with a message.

    CseaError
    ├── InputError      a file or folder that cannot be read
    ├── UsageError      options that do not fit together
    ├── OutputError     what was written could not be kept
    ├── ToolError       the tool itself failed
    ├── ConversionError a foreign document that cannot become a message
    └── RecodingError   a code that no mapping carries into another scheme

Each carries a permanent code, a sentence without any value from a message, and a hint. Only the
command line prints them.
"""

from __future__ import annotations

from typing import ClassVar


class CseaError(Exception):
    """
    The root of all errors of this package.

    Args:
        code: permanent id, such as ``CSEA-INP-MISSING``.
        message: what is wrong, one sentence.
        hint: what to do about it.
    """

    exit_status: ClassVar[int] = 3

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[type[CseaError], tuple[str, ...]]:
        """
        How a copy is made, in this process or another: from the same three texts.
        """
        return type(self), (self.code, self.message, self.hint)


class InputError(CseaError):
    """
    A file or folder cannot be read: missing, without rights, not a file, without messages.

    Args:
        code: permanent id.
        what: what is wrong, one sentence without the name of the input.
        hint: what to do about it.
        source: the name of the input, where there is one; it opens the message, and an output may hide it.
    """

    exit_status: ClassVar[int] = 2

    def __init__(self, code: str, what: str, hint: str = "", source: str = "") -> None:
        super().__init__(code, f"{source}: {what}" if source else what, hint)
        self.what = what
        self.source = source

    def __reduce__(self) -> tuple[type[InputError], tuple[str, ...]]:
        """
        How a copy is made, in this process or another: from the same four texts.
        """
        return (type(self), (self.code, self.what, self.hint, self.source))


class UsageError(CseaError):
    """
    The options or a mapping given by the user make no sense.
    """

    exit_status: ClassVar[int] = 2


class OutputError(CseaError):
    """
    Writing an output stopped half-way: a full disk, a device that went.
    """


class ToolError(CseaError):
    """
    The tool itself failed: a fault of ours, told by its kind and place in our code.
    """


class ConversionError(CseaError):
    """
    A foreign document is not what its format says, or is not safe to read.
    """

    exit_status: ClassVar[int] = 1


class RecodingError(CseaError):
    """
    A code cannot be carried into another scheme without loss that nobody accepted.
    """

    exit_status: ClassVar[int] = 1
