"""
The suite as it stands notices every change: all rules, and a seeded sample of the shape.
"""

from __future__ import annotations

import os
from pathlib import Path

from csea_interop.compiler.ir import Model
from csea_interop.conformance import table
from csea_interop.conformance.adequacy import Settings, declared, measure
from csea_interop.conformance.suite import Suite
from csea_model._constants import SHAPES
from csea_model._shape import check


def test_no_mutant_survives_unexplained(root: Path, root_model: Model, suite: Suite) -> None:
    """
    No mutant survives, nothing is declared in vain, and every element stands in a sound message.
    """
    stated = Settings.of_environment()
    sample = int(os.environ.get("CSEA_ADEQUACY_SCHEMA", "200"))
    settings = Settings(stated.seed, sample, stated.rules)
    result = measure(root_model, suite, declared(root / "conformance"), check, SHAPES, settings)
    assert result.outcomes
    assert result.adequate, table.text(result)
