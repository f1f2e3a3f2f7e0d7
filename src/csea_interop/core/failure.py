"""
Our own failures, told without a word of the message: the kind of the error and where it arose.

What Python says of an error may quote the value at hand, and an error keeps hold of the error before
it. A failure is therefore told anew, by an error that holds neither.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import Final, ParamSpec, TypeVar

from csea_interop.core.errors import CseaError, ToolError


class MisuseError(TypeError):
    """
    The caller gave something of the wrong kind; the words are ours and name the kind alone.
    """


_P = ParamSpec("_P")
_R = TypeVar("_R")
_OURS: Final = ("csea_interop", "csea_model")
_HINT: Final = "please report the command you ran and this line, not the message"


def value_free(work: Callable[_P, _R]) -> Callable[_P, _R]:
    """
    The same function, whose own failures leave it as a ``ToolError``; errors of this package, and of misuse, pass, alone.
    """

    @wraps(work)
    def guarded(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        try:
            return work(*args, **kwargs)
        except (CseaError, MisuseError) as error:
            # The error before it may be a library's, with the whole text.
            error.__context__ = error.__cause__ = None
            told: CseaError | MisuseError = error
        except Exception as error:  # noqa: BLE001 - whatever it is, its words may be the message's
            told = failed(error)
        # Printers of tracebacks may show the variables of frames: those further in are left out, and this one holds
        # nothing any more. Outside of the handler, the error does not keep another as its context.
        del args, kwargs
        raise told.with_traceback(None)

    return guarded


def failed(error: BaseException) -> ToolError:
    """
    The failure in one sentence: the class of the error, and the line of ours at which it arose.
    """
    kind = type(error).__name__
    return ToolError("CSEA-TOOL-FAILED", f"the tool itself failed ({kind}{_place(error.__traceback__)})", _HINT)


def _place(trace: TracebackType | None) -> str:
    found = ""
    while trace is not None:
        parts = trace.tb_frame.f_code.co_filename.replace("\\", "/").split("/")
        package = next((name for name in _OURS if name in parts), None)
        if package is not None:
            # From the package on: the way to it is the user's own.
            after = parts[len(parts) - 1 - parts[::-1].index(package) :]
            found = f" in {'/'.join(after)}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return found
