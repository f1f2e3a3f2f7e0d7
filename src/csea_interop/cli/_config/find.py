"""
The configuration file that holds for a working directory.
"""

from __future__ import annotations

import os
from typing import Final

OWN: Final = "csea-validate.toml"
SHARED: Final = "pyproject.toml"
TABLE: Final = "csea-validate"
_TOPS: Final = (".git", ".hg")


def find(start: str) -> str | None:
    """
    The nearest file from ``start`` up to the top of its repository, named from there; None without one.

    Outside of a repository only ``start`` itself is looked at: whoever may write above it is not known.
    """
    return next((path for way in _ways(start) if (path := _inside(way)) is not None), None)


def _ways(start: str) -> list[str]:
    """
    The folders to look in, as they are named from ``start``.
    """
    folder, ways = start, [""]
    while not any(os.path.exists(os.path.join(folder, top)) for top in _TOPS):  # noqa: PTH110, PTH118 - pathlib costs a cold start
        above = os.path.dirname(folder)  # noqa: PTH120 - as above
        if above == folder:
            return [""]
        folder = above
        ways.append(os.path.join(os.pardir, ways[-1]) if ways[-1] else os.pardir)  # noqa: PTH118 - as above
    return ways


def _inside(way: str) -> str | None:
    """
    The file of one folder; one shared with other tools counts only where it speaks to this one.
    """
    own = os.path.join(way, OWN)  # noqa: PTH118 - as above
    if os.path.isfile(own):  # noqa: PTH113 - as above
        return own
    shared = os.path.join(way, SHARED)  # noqa: PTH118 - as above
    if not os.path.isfile(shared):  # noqa: PTH113 - as above
        return None
    from csea_interop.cli._config.read import settings_of

    return shared if settings_of(shared) is not None else None
