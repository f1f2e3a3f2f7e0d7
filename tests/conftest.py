"""
What all tests share: where the repository is, and what a missing toolchain means.
"""

from __future__ import annotations

import gc
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).parents[1]
#: The moment at which all vectors are judged.
NOW = datetime(2026, 4, 1, tzinfo=UTC)


def unavailable(reason: str) -> NoReturn:
    """
    Skip with a visible reason; where nothing may be skipped, fail.
    """
    if os.environ.get("CI") == "true":
        pytest.fail(f"nothing may be skipped here: {reason}")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def root() -> Path:
    """
    The top of the checkout.
    """
    return ROOT


@pytest.fixture(scope="session")
def now() -> datetime:
    """
    The frozen moment of the vectors.
    """
    return NOW


@pytest.fixture(autouse=True, scope="module")
def _settled_heap() -> None:
    """
    What stays from the files before, such as compiled models, is not searched for garbage again and again.
    """
    gc.freeze()
