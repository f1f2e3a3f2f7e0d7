"""
Every published case of a foreign document: the message and the losses, exactly.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from csea_interop import __version__
from csea_interop.core.builtins import content_digest, step_digest
from csea_interop.core.clock import frozen
from csea_interop.core.errors import ConversionError
from csea_interop.formats import Conversion, Settings, load, names
from csea_interop.validation.message import validate

FOLDER = Path(__file__).resolve().parents[2] / "conformance" / "formats"
CASES = sorted(path.parent for path in FOLDER.glob("*/*/case.json"))


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _convert(folder: Path) -> Conversion:
    case = _json(folder / "case.json")
    (document,) = folder.glob("document.*")
    settings = Settings(frozen(case["now"]), _json(folder / "context.json"), case.get("keep_text", False))
    result = load(folder.parent.name).read(document.read_bytes(), settings)
    assert isinstance(result, Conversion)
    return result


def _name(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


def _expected(folder: Path) -> list[Any]:
    messages = [_json(path) for path in sorted(folder.glob("message*.json"))]
    for message in messages:
        # A step names the tool that took it, so this one member follows the version that runs.
        message["provenance"][-1]["tool"]["version"] = __version__
    return messages


@pytest.mark.parametrize("folder", [c for c in CASES if not (c / "refused.json").exists()], ids=_name)
def test_case_becomes_the_stated_messages(folder: Path) -> None:
    """
    Messages and losses are those of the case; digests are right; nothing is found but what the case states.
    """
    case = _json(folder / "case.json")
    conversion = _convert(folder)
    assert list(conversion.messages) == _expected(folder)
    assert [{"code": loss.code, "place": loss.place} for loss in conversion.losses] == _json(folder / "losses.json")
    for message in conversion.messages:
        steps = message["provenance"]
        assert steps[-1]["content_digest"] == content_digest(message)
        assert len(steps) == 1 or steps[-1]["previous_step_digest"] == step_digest(steps[-2])
        result = validate(json.dumps(message).encode(), now=frozen(case["now"]))
        assert {rule for rule in result.totals if not rule.startswith("CSEA-STA-")} == set(case.get("found", ()))


@pytest.mark.parametrize("folder", [c for c in CASES if (c / "refused.json").exists()], ids=_name)
def test_case_is_refused_with_the_stated_code(folder: Path) -> None:
    """
    What is unsafe or says too little is refused, with a hint.
    """
    with pytest.raises(ConversionError) as caught:
        _convert(folder)
    assert caught.value.code == _json(folder / "refused.json")["code"]
    assert caught.value.hint
    assert not list(folder.glob("message*.json"))


def test_every_format_has_cases_with_titles_of_their_own() -> None:
    """
    No format is without an accepted and a refused case; titles are short and unique.
    """
    assert {case.parent.name for case in CASES} == set(names())
    for name in names():
        refused = {(case / "refused.json").exists() for case in CASES if case.parent.name == name}
        assert refused == {True, False}
    titles = [(case.parent.name, _json(case / "case.json")["title"]) for case in CASES]
    assert len(set(titles)) == len(titles)
    assert all(len(title) < 80 for _, title in titles)
