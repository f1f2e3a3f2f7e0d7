"""
A run over the whole suite, judged once.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from csea_interop.core.errors import InputError
from csea_interop.validation.batch import judge_all
from csea_interop.validation.inputs import sources
from csea_interop.validation.judged import Judged
from csea_interop.validation.settings import Settings


@pytest.fixture(scope="session")
def outcomes(root: Path, now: datetime, tmp_path_factory: pytest.TempPathFactory) -> list[Judged | InputError]:
    """
    Every vector, every encoding case and an unreadable file, judged.
    """
    folder = tmp_path_factory.mktemp("bytes")
    for path in (root / "conformance/encoding").glob("*.bytes"):
        (folder / f"{path.stem}.json").write_bytes(path.read_bytes())
    names = [str(root / "conformance/rules"), str(root / "conformance/examples"), str(folder), "/nowhere/at-all"]
    return list(judge_all(sources(names), Settings(now)))
