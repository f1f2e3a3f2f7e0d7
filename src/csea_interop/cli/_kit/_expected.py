"""
Options about failures that are expected for a while.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from csea_interop.conformance.kit.asked import Asked, Run
    from csea_interop.conformance.kit.expected import Waived, Waiver

_F = TypeVar("_F", bound=Callable[..., Any])


def options(function: _F) -> _F:
    """
    ``--expected``, ``--update-expected`` and ``--today`` on a command.
    """
    function = click.option(
        "--today",
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="DAY",
        help="Day with which their ends are compared; without it the clock's, in UTC.",
    )(function)
    function = click.option(
        "--update-expected",
        "update",
        is_flag=True,
        help="Add what did not pass to that file, its reasons left empty: it counts once they are filled in.",
    )(function)
    return click.option(
        "--expected",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Failures that are expected for a while, as TOML.",
    )(function)


def read(path: Path | None, update: bool) -> tuple[Waiver, ...]:
    """
    The entries of the file; none without one.

    Raises:
        InputError: the file is not of its form.
        UsageError: ``CSEA-EXP-FILE`` it is to be added to, and none is named.
    """
    from csea_interop.conformance.kit import expected
    from csea_interop.core.errors import UsageError

    if path is None:
        if update:
            raise UsageError("CSEA-EXP-FILE", "there is no file to add to", "name it with --expected FILE")
        return ()
    return () if update and not path.exists() else expected.read(path)


def waived(
    run: Run, entries: Sequence[Waiver], whole: Sequence[Asked], known: Mapping[str, str], today: datetime | None
) -> Waived:
    """
    The run with its expected failures marked.

    Raises:
        UsageError: an entry covers nothing, or a case about safety.
    """
    from csea_interop.conformance.kit.expected import applied

    return applied(run, entries, whole, known, _day(today))


def add(path: Path, done: Waived, known: Mapping[str, str]) -> None:
    """
    Add entries for what did not pass, to be filled in.

    Raises:
        InputError: the file cannot be written.
    """
    from csea_interop.conformance.kit.expected import template
    from csea_interop.core.errors import InputError

    text = template(done.run, [entry for entry, _ in done.entries], known)
    try:
        with path.open("a", encoding="utf-8") as stream:
            stream.write(text)
    except OSError as error:
        raise InputError("CSEA-OUT-PLACE", f"the file cannot be written ({type(error).__name__})") from None
    click.echo(f"{text.count('[[expected]]')} entries were added; each counts once it is filled in", err=True)


def _day(today: datetime | None) -> date:
    return (today or datetime.now(UTC)).date()
