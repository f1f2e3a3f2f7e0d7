"""
The compiled model, once for all tests of the compiler.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler import tiny
from csea_interop.compiler.build import compile_model, render
from csea_interop.compiler.ir import Model


@pytest.fixture(scope="session")
def model(root: Path) -> Model:
    """
    The model of the format with its rules bound.
    """
    return compile_model(root / "model")


@pytest.fixture(scope="session")
def files(model: Model) -> dict[str, str]:
    """
    What the model says, by path under ``generated/``.
    """
    return render(model)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Model:
    """
    The small model as it stands.
    """
    return tiny.built(tmp_path_factory.mktemp("tiny"))
