"""
A profile that lowers a rule, touches safety or says no reason does not build.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.profiles import read
from csea_interop.compiler.targets import profiles as target

_WHY = "It matters here."


def _one(**raises: Any) -> dict[str, Any]:
    return {"hotline": {"title": "Hotlines", "raises": {k.replace("_", "-"): v for k, v in raises.items()}}}


def test_published_profiles_are_those_of_the_model(model: Model, root: Path) -> None:
    """
    What is generated is what the file says; a model without the file publishes nothing.
    """
    assert [p.name for p in model.profiles] == list(yaml.safe_load((root / "model/policy/profiles.yaml").read_text()))
    assert (root / "generated/profiles.json").read_text("utf-8") == target.emit(model)["profiles.json"]
    assert read(root / "model/rules", model) == ()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (_one(CSEA_XXX_001={"to": "error", "why": _WHY}), "no such rule"),
        (_one(CSEA_SAF_001={"to": "error", "why": _WHY}), "safety rules"),
        (_one(CSEA_AGE_001={"to": "error", "why": _WHY}), "only raises"),
        (_one(CSEA_AGE_001={"to": "warning", "why": _WHY}), "only raises"),
        (_one(CSEA_AGE_005={"to": "fatal", "why": _WHY}), "error"),
        (_one(CSEA_AGE_005={"to": "error"}), "and why"),
        (_one(CSEA_AGE_005={"to": "error", "why": " "}), "and why"),
        (_one(CSEA_AGE_005="error"), "and why"),
        (_one(), "at least one rule"),
        ({"Hotline": {"title": "H", "raises": {}}}, "small letters"),
        ({"hotline": {"title": "H"}}, "what it raises"),
        ({"hotline": {"title": "", "raises": {"CSEA-AGE-005": {"to": "error", "why": _WHY}}}}, "title"),
    ],
)
def test_wrong_profile_is_refused(data: object, said: str, tmp_path: Path, model: Model) -> None:
    """
    The build stops with the profile and the rule.
    """
    (tmp_path / "profiles.yaml").write_text(yaml.safe_dump(data), encoding="utf-8")
    with pytest.raises(ModelError) as caught:
        read(tmp_path, model)
    assert said in str(caught.value)
    assert "profiles.yaml" in str(caught.value)
