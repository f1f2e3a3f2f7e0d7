"""
The option that declares capabilities for an implementation that has no greeting to do so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

if TYPE_CHECKING:
    from csea_interop.conformance.kit.plan import Way

_F = TypeVar("_F", bound=Callable[..., Any])
#: Ways in which nothing is said before the first question.
_WITHOUT_GREETING: Final = frozenset({"command", "http"})


def options(function: _F) -> _F:
    """
    ``--capability`` on a command, as often as is wanted.
    """
    return click.option(
        "--capability",
        "declared",
        metavar="ID",
        multiple=True,
        help="Of --command and --http, where no greeting declares it: what is asked about, and safety.",
    )(function)


def declared(way: Way, role: str, stated: tuple[str, ...], suite: Path) -> Way:
    """
    The way with what is declared.

    Raises:
        UsageError: ``CSEA-USE-CAPABILITY`` the role or the way has none to declare, or one is not on the suite's list.
    """
    from csea_interop.conformance.kit.capabilities import capabilities
    from csea_interop.core.errors import UsageError

    if not stated:
        return way
    if role != "validator" or way.mode not in _WITHOUT_GREETING:
        raise UsageError(
            "CSEA-USE-CAPABILITY", "capabilities are declared of validators by --command or --http", "see its greeting"
        )
    known = capabilities(suite)
    if set(stated) - known:
        raise UsageError(
            "CSEA-USE-CAPABILITY", "that is no capability of the suite", f"it is one of {', '.join(sorted(known))}"
        )
    return replace(way, extra={**way.extra, "declared": stated})
