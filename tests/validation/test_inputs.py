"""
What the user names becomes streams, or the reason why there is none.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from csea_interop.core.errors import InputError
from csea_interop.validation.inputs import Source, sources


def test_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A folder that cannot be listed is named with its reason, and the messages beside it are found.
    """
    (tmp_path / "fine.json").write_text("{}")
    walk = os.walk

    def closed(path: Path, onerror: Callable[[OSError], Any]) -> Iterator[Any]:
        onerror(PermissionError(13, "no", str(path / "locked")))
        yield from walk(path)

    monkeypatch.setattr(os, "walk", closed)
    found = list(sources([str(tmp_path)]))
    assert [type(f) for f in found] == [Source, InputError]
    assert isinstance(found[1], InputError)
    assert found[1].code == "CSEA-INP-UNREADABLE"
    assert "locked" in found[1].message


def test_names_keep_their_order(tmp_path: Path) -> None:
    """
    Streams come in the order of the call, standard input included.
    """
    for name in ("b.json", "a.ndjson"):
        (tmp_path / name).write_text("{}")
    found = list(sources([str(tmp_path / "b.json"), "-", str(tmp_path / "a.ndjson")]))
    assert [f.name for f in found if isinstance(f, Source)] == [
        str(tmp_path / "b.json"),
        "-",
        str(tmp_path / "a.ndjson"),
    ]
    assert [f.by_line for f in found if isinstance(f, Source)] == [None, None, True]
