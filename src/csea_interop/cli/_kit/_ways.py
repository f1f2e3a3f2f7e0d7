"""
Options that say how an implementation is reached: exactly one of them is given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

if TYPE_CHECKING:
    from csea_interop.conformance.kit.plan import Way

_F = TypeVar("_F", bound=Callable[..., Any])
#: Each way with its option's value and help, as ``modes.NAMES`` has them.
_WAYS: Final = (
    ("jsonl", "COMMAND", "A harness that speaks JSON lines."),
    ("command", "TEMPLATE", "A program to start with {file}, {files} or {dir}."),
    ("http", "URL", "A server that takes messages by POST."),
    ("files", "PATH", "Messages in a folder or in JSON lines, by scenario."),
    ("callback", "COMMAND|URL", "A forwarder that sends to the kit."),
)

#: What the way of commands alone needs.
_OF_COMMANDS: Final = (
    click.option(
        "--exit-map", metavar="MAP", help="Of --command: 0=usable,1=invalid,2=error,3=error,4=refused if not given."
    ),
    click.option(
        "--findings",
        type=click.Choice(["auto", "sarif", "ndjson", "none"]),
        default="auto",
        show_default=True,
        help="Of --command: the form of what it prints.",
    ),
    click.option(
        "--jobs",
        type=click.IntRange(1, 64),
        default=2,
        show_default=True,
        help="Of --command: so many starts at once.",
    ),
)


def options(function: _F) -> _F:
    """
    The options on a command.
    """
    function = click.option(
        "--timeout",
        type=click.FloatRange(0.1, 600),
        default=2.0,
        show_default=True,
        help="Seconds for one answer.",
    )(function)
    function = click.option(
        "--allow-remote",
        "allowed",
        metavar="HOST",
        multiple=True,
        help="Another machine that may be asked; every message of the suite is made up.",
    )(function)
    for more in reversed(_OF_COMMANDS):
        function = more(function)
    for name, metavar, text in reversed(_WAYS):
        function = click.option(f"--{name}", metavar=metavar, help=text)(function)
    return function


def chosen(values: Mapping[str, Any], fitting: frozenset[str]) -> Way:
    """
    The one way that is given.

    Args:
        values: of all options that ``options`` made.
        fitting: the ways in which the role can be tested.

    Raises:
        UsageError: ``CSEA-USE-WAY`` none, more than one, or one that does not fit the role.
    """
    from csea_interop.conformance.kit.plan import Way
    from csea_interop.core.errors import UsageError

    given = [name for name, _, _ in _WAYS if values[name] is not None]
    known = " or ".join(f"--{name}" for name, _, _ in _WAYS if name in fitting)
    if len(given) != 1 or given[0] not in fitting:
        what = "no way, more than one, or one that is not of the role"
        raise UsageError("CSEA-USE-WAY", f"{what}, is given to reach the implementation", f"give one of {known}")
    extra = {name: values[name] for name in ("allowed", "exit_map", "findings", "jobs")}
    return Way(given[0], values[given[0]], values["timeout"], extra)
