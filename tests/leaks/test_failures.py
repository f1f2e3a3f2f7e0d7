"""
Whatever stage fails, and whatever its error says: the message is not quoted.
"""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from csea_interop import is_valid, validate
from csea_interop.core.errors import ToolError
from csea_interop.core.failure import failed
from csea_interop.reports import formats
from csea_interop.validation.judged import judge
from csea_interop.validation.settings import Settings
from leaks.planted import AS_OF, garden
from leaks.running import csea, overheard

NOW = "2026-04-01T00:00:00Z"
_RAW = next(planted.raw for planted in garden().texts if planted.name == "everywhere report-maximal")
_REFUSED = next(planted.raw for planted in garden().texts if planted.name == "refused report-maximal")
_TEXT = _RAW.decode()
_TOKEN = _TEXT[_TEXT.index("zq") :][:12]


def _json_error() -> Exception:
    return json.JSONDecodeError(_TOKEN, _TEXT, 0)


def _unicode_error() -> Exception:
    return UnicodeDecodeError("utf-8", _RAW, 0, 1, _TOKEN)


def _chained() -> Exception:
    later = RuntimeError(_TEXT)
    later.__cause__, later.__context__ = KeyError(_TOKEN), ValueError(_TEXT)
    later.add_note(_TOKEN)
    return later


#: What a stage may raise: errors that hold the message in their words, attributes, notes and causes.
_ERRORS: dict[str, Callable[[], Exception]] = {
    "runtime": lambda: RuntimeError(_TEXT),
    "key": lambda: KeyError(_TOKEN),
    "json": _json_error,
    "unicode": _unicode_error,
    "system": lambda: OSError(5, _TOKEN, _TOKEN),
    "memory": lambda: MemoryError(_TOKEN),
    "recursion": lambda: RecursionError(_TOKEN),
    "group": lambda: ExceptionGroup(_TOKEN, [ValueError(_TOKEN)]),
    "chained": _chained,
}
#: The stages of judging: module, and the name that it uses.
_JUDGING = (
    ("csea_interop.validation.message", "read_fast"),
    ("csea_interop.validation.message", "read"),
    ("csea_interop.validation.message", "check_shape"),
    ("csea_interop.validation.message", "gated"),
    ("csea_interop.validation.message", "conclude"),
    ("csea_interop.validation.message", "within_profile"),
    ("csea_interop.core.shape", "render"),
    ("csea_interop.core.gate", "render"),
)
_BESIDE = (
    ("csea_interop.validation.judged", "examine"),
    ("csea_interop.validation.judged", "locate"),
    ("csea_interop.validation.batch", "judge"),
    ("csea_interop.validation.reading", "split_lines"),
    ("csea_interop.validation.tally.Tally", "add"),
)


def _pairs(stages: Sequence[tuple[str, str]]) -> list[Any]:
    """
    Every stage with the error that says most, and every error at one stage.
    """
    worst = [(*stage, _chained) for stage in stages]
    each = [(*_JUDGING[2], error) for error in _ERRORS.values()]
    return [pytest.param(*pair, id=f"{pair[1]}-{number}") for number, pair in enumerate(worst + each)]


def _raising(error: Exception) -> Callable[..., Any]:
    def stage(*_args: object, **_options: object) -> Any:
        logging.getLogger("csea_interop").debug("here the library says nothing")
        raise error

    return stage


def _broken(where: str, name: str, error: Exception) -> Any:
    try:
        holder: Any = import_module(where)
    except ModuleNotFoundError:
        module, _, attribute = where.rpartition(".")
        holder = getattr(import_module(module), attribute)
    return mock.patch.object(holder, name, _raising(error))


@pytest.mark.parametrize(("where", "name", "error"), _pairs([*_JUDGING, *_BESIDE]))
def test_failing_stage_is_told_without_the_message(
    where: str, name: str, error: Callable[[], Exception], tmp_path: Path
) -> None:
    """
    The command ends with status 3, or tells that reading stopped; no stream, log or temporary file has a token.
    """
    file = tmp_path / "a.ndjson"
    file.write_bytes(_RAW + b"\n[" + _RAW[1:] + b"\n" + _REFUSED + b"\n")
    with _broken(where, name, error()):
        said = csea(["validate", "--now", NOW, str(file)])
    assert said.status == 3 or (isinstance(error(), OSError) and "CSEA-INP-UNREADABLE" in said.out)
    assert "Traceback" not in said.all
    assert garden().mint.shown(said.all) == []


@pytest.mark.parametrize("stage", ["__init__", "outcome", "close"])
@pytest.mark.parametrize("name", formats())
def test_failing_output_is_told_without_the_message(name: str, stage: str, tmp_path: Path) -> None:
    """
    The same for each format, at its beginning, at a message and at its end.
    """
    file = tmp_path / "a.json"
    file.write_bytes(_RAW)
    with _broken(f"{formats()[name]}.Report", stage, _chained()):
        said = csea(["validate", "--now", NOW, "-f", name, str(file)])
    assert said.status == 3
    assert "CSEA-TOOL-FAILED" in said.err
    assert garden().mint.shown(said.all) == []


def _words(error: BaseException | None, seen: set[int]) -> Iterator[str]:
    """
    All that an error says: its words, attributes, notes, and the same of the errors that it holds on to.
    """
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    yield from (str(error), repr(error), repr(error.args), repr(vars(error)))
    yield "".join(traceback.format_exception(error))
    yield from _words(error.__cause__, seen)
    yield from _words(error.__context__, seen)


def _locals(error: BaseException) -> Iterator[str]:
    """
    The variables of all frames of ours that the error's traceback holds.
    """
    trace = error.__traceback__
    while trace is not None:
        if "csea_interop" in trace.tb_frame.f_code.co_filename:
            yield repr(trace.tb_frame.f_locals)
        trace = trace.tb_next


@pytest.mark.parametrize(("where", "name", "error"), _pairs(_JUDGING))
@pytest.mark.parametrize("work", [validate, is_valid, judge])
def test_error_that_leaves_the_library_holds_nothing(
    work: Callable[..., Any], where: str, name: str, error: Callable[[], Exception]
) -> None:
    """
    Words, notes, causes, contexts and the variables of our frames are free of the message; the place is told.
    """
    broken = _RAW.replace(b'"format_version"', b'"format_version":1,"format_version"', 1)
    with overheard() as logged, _broken(where, name, error()):
        told = [_failure(work, raw) for raw in (_RAW, broken, _REFUSED)]
    # The quick answer does not need every stage.
    assert any(told) or work is is_valid
    for failure in filter(None, told):
        assert failure.code == "CSEA-TOOL-FAILED"
        assert type(error()).__name__ in failure.message
        said = [*_words(failure, set()), *_locals(failure)]
        assert garden().mint.shown("\n".join(said)) == []
    assert garden().mint.shown("\n".join(logged)) == []


def _failure(work: Callable[..., Any], raw: bytes) -> ToolError | None:
    try:
        work(Settings(AS_OF), "x", 0, 1, raw) if work is judge else work(raw, now=AS_OF)
    except ToolError as told:
        return told
    return None


def test_place_of_a_failure_is_told_from_the_package_on() -> None:
    """
    The line of ours at which it arose, without the way to where the package is installed.
    """
    with _broken("csea_interop.core.shape", "render", KeyError(_TOKEN)), pytest.raises(ToolError) as told:
        validate(b'{"a":1}')
    assert "KeyError in csea_interop/core/" in told.value.message
    assert "/csea_interop" not in told.value.message


def test_failure_outside_of_the_package_has_no_place() -> None:
    """
    An error of elsewhere is told by its kind alone.
    """
    assert failed(KeyError(_TOKEN)).message == "the tool itself failed (KeyError)"
