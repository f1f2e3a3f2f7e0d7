"""
Options that add held-out variants to the cases of a run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

if TYPE_CHECKING:
    from csea_interop.conformance.kit.asked import Asked
    from csea_interop.conformance.kit.heldout import HeldOut

_F = TypeVar("_F", bound=Callable[..., Any])
_FILE: Final = click.Path(exists=True, dir_okay=False, path_type=Path)


def options(function: _F) -> _F:
    """
    ``--held-out`` and ``--only-held-out`` on a command.
    """
    function = click.option("--only-held-out", is_flag=True, help="Ask the variants alone; no whole run then.")(
        function
    )
    return click.option(
        "--held-out", "seed_file", type=_FILE, metavar="FILE", help="Ask variants too, made by the seed in FILE."
    )(function)


def varied(chosen: Sequence[Asked], seed_file: Path | None, only: bool) -> tuple[list[Asked], HeldOut | None]:
    """
    The cases to ask, and what is to be told of the variants among them; None where there are none.

    Raises:
        UsageError: ``CSEA-USE-SEED`` the variants cannot be made.
    """
    from csea_interop.conformance.kit.heldout import drawn, seed_of
    from csea_interop.core.errors import UsageError

    if seed_file is None:
        if only:
            raise UsageError("CSEA-USE-SEED", "variants are asked for without a seed", "give --held-out FILE")
        return list(chosen), None
    held = drawn(chosen, seed_of(seed_file))
    return [*([] if only else chosen), *held.cases], held
