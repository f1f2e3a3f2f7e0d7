"""
The compiled model and the suite, once for all tests of the kit.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from csea_interop.compiler.build import compile_model
from csea_interop.compiler.ir import Model
from csea_interop.conformance.suite import Suite, load


@pytest.fixture(scope="session")
def root_model(root: Path) -> Model:
    """
    The model of the format with its rules bound.
    """
    return compile_model(root / "model")


@pytest.fixture(scope="session")
def suite(root: Path) -> Suite:
    """
    The published cases.
    """
    return load(root / "conformance")
