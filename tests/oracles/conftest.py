"""
The compiled model and the two engines, once for all tests of the oracles.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from csea_interop.compiler.build import compile_model
from csea_interop.compiler.ir import Model
from oracles.engines import Google, Rust
from oracles.host import Oracle


@pytest.fixture(scope="session")
def model(root: Path) -> Model:
    """
    The model of the format with its rules bound.
    """
    return compile_model(root / "model")


@pytest.fixture(scope="session")
def oracles(model: Model) -> tuple[Oracle, ...]:
    """
    The rules of the format in both engines.
    """
    return (Oracle(model, Google()), Oracle(model, Rust()))
