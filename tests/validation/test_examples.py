"""
The examples that the documentation shows are sound.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import csea_model
from csea_interop.validation.message import is_valid, validate


def test_examples_are_valid_and_go_through_the_classes(root: Path, now: datetime) -> None:
    """
    Every example is valid without a finding, and its class gives back the same message.
    """
    paths = sorted((root / "conformance/examples").glob("*.json"))
    assert len(paths) >= 3
    for path in paths:
        raw = path.read_bytes()
        assert (path.name, validate(raw, now=now).findings) == (path.name, ())
        assert is_valid(raw, now=now)
        value = json.loads(raw)
        assert csea_model.load(value).to_wire() == value
