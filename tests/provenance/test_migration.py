"""
Messages between versions: every published case exactly, and what holds for all of them.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import pytest

from csea_interop import __version__
from csea_interop.core.builtins import content_digest, step_digest
from csea_interop.core.clock import frozen
from csea_interop.core.errors import CseaError
from csea_interop.provenance.migration import Migrated, known, migrate
from csea_interop.provenance.rewriting import Edit, moved, pointer
from csea_interop.validation.message import validate

FOLDER: Final = Path(__file__).resolve().parents[2] / "conformance" / "migrations"
CASES: Final = sorted(path.parent for path in FOLDER.glob("*/*/case.json"))
CONVERTED: Final = [case for case in CASES if not (case / "refused.json").exists()]
#: What a version adds to a message beyond its content.
_AROUND: Final = {"format_version", "created_at", "provenance", "signatures", "completeness"}


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _name(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


def _migrated(folder: Path, message: dict[str, Any] | None = None) -> Migrated:
    case = _json(folder / "case.json")
    given = _json(folder / "input.json") if message is None else message
    return migrate(given, case["to"], frozen(case["now"]), case.get("as"))


@pytest.mark.parametrize("folder", CONVERTED, ids=_name)
def test_case_becomes_the_stated_message(folder: Path) -> None:
    """
    Message and losses are those of the case, and the message that was given stays as it was.
    """
    given = _json(folder / "input.json")
    kept = copy.deepcopy(given)
    found = _migrated(folder, given)
    assert given == kept
    expected = _json(folder / "output.json")
    for step in expected["provenance"][len(given["provenance"]) :]:
        # A step names the tool that took it, so this one member follows the version that runs.
        step["tool"]["version"] = __version__
    assert found.message == expected
    assert [{"code": loss.code, "place": loss.place} for loss in found.losses] == _json(folder / "losses.json")


@pytest.mark.parametrize("folder", CONVERTED, ids=_name)
def test_step_is_added_exactly_where_the_content_changed(folder: Path) -> None:
    """
    A changed digest has a step that meets the one before; the same digest has none.
    """
    given, found = _json(folder / "input.json"), _migrated(folder).message
    added = found["provenance"][len(given["provenance"]) :]
    assert found["provenance"][: len(given["provenance"])] == given["provenance"]
    if content_digest(given) == content_digest(found):
        assert added == []
        return
    (step,) = added
    assert step["activity"] == "converted"
    assert step["content_digest"] == content_digest(found)
    assert step["previous_step_digest"] == step_digest(given["provenance"][-1])
    assert step["changes"]


def _differing(old: Any, new: Any, place: str = "") -> Iterator[str]:
    if isinstance(old, dict) and isinstance(new, dict):
        for name in old.keys() | new.keys():
            yield from _differing(old.get(name), new.get(name), f"{place}/{name}")
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _differing(one, other, f"{place}/{index}")
    elif old != new:
        yield place


@pytest.mark.parametrize("folder", CONVERTED, ids=_name)
def test_every_difference_is_told(folder: Path) -> None:
    """
    Whatever of the payload differs is a change of the step, and each loss of content has its place in what was given.
    """
    given, found = _json(folder / "input.json"), _migrated(folder)
    assert found.message["message_id"] == given["message_id"]
    assert found.message["sender_reference"] == given["sender_reference"]
    assert found.message.keys() ^ given.keys() <= {"signatures"}
    for name in given.keys() - _AROUND - {"payload", "governance"}:
        assert found.message[name] == given[name]
    told = {change["pointer"] for change in found.message["provenance"][-1].get("changes", ())}
    assert set(_differing(given["payload"], found.message["payload"], "/payload")) <= told
    for loss in found.losses:
        assert loss.reason
        if loss.code in {"CSEA-MIG-MEMBER", "CSEA-MIG-ELEMENT", "CSEA-MIG-CODE"}:
            here = given
            for token in loss.place.split("/")[1:]:
                here = here[int(token)] if isinstance(here, list) else here[token]


@pytest.mark.parametrize("folder", [c for c in CONVERTED if c.name.startswith("down-")], ids=_name)
def test_message_of_the_older_version_is_valid_here(folder: Path, now: datetime) -> None:
    """
    What comes down is valid in this version; before, it could not be judged.
    """
    assert validate((folder / "input.json").read_bytes(), now=now).verdict == "undetermined"
    assert validate(json.dumps(_migrated(folder).message).encode(), now=now).verdict == "valid"


@pytest.mark.parametrize("folder", [c for c in CONVERTED if c.name.startswith("up-")], ids=_name)
def test_up_and_down_again_gives_the_same_content(folder: Path) -> None:
    """
    The way up loses nothing, so the way back restores content and digest.
    """
    given = _json(folder / "input.json")
    back = migrate(_migrated(folder).message, given["format_version"], frozen("2026-03-06T00:00:00Z")).message
    assert content_digest(back) == content_digest(given)
    assert back["payload"] == given["payload"]
    assert back["format_version"] == given["format_version"]


@pytest.mark.parametrize("folder", [c for c in CONVERTED if c.name.startswith("down-")], ids=_name)
def test_down_up_and_down_again_loses_nothing_more(folder: Path) -> None:
    """
    What survived the way down once survives it again.
    """
    down = _migrated(folder).message
    up = migrate(down, "1.1.0", frozen("2026-03-06T00:00:00Z"))
    again = migrate(up.message, "1.0.0", frozen("2026-03-07T00:00:00Z"))
    assert {loss.code for loss in (*up.losses, *again.losses)} <= {"CSEA-MIG-CREATED"}
    assert content_digest(again.message) == content_digest(down)


@pytest.mark.parametrize("folder", [c for c in CASES if (c / "refused.json").exists()], ids=_name)
def test_case_is_refused_with_the_stated_code(folder: Path) -> None:
    """
    What cannot be converted is refused with a hint, and no value of the message is said.
    """
    with pytest.raises(CseaError) as caught:
        _migrated(folder)
    assert caught.value.code == _json(folder / "refused.json")["code"]
    assert caught.value.hint
    assert not (folder / "output.json").exists()


def test_cases_have_titles_of_their_own() -> None:
    """
    Titles are short and unique, every migration has cases of both ways, and every loss is shown by one.
    """
    titles = [_json(case / "case.json")["title"] for case in CASES]
    assert len(set(titles)) == len(titles)
    assert all(len(title) < 70 for title in titles)
    for pair in {case.parent for case in CASES}:
        assert {case.name.partition("-")[0] for case in pair.iterdir()} == {"up", "down", "refused"}
    shown = {loss["code"] for case in CONVERTED for loss in _json(case / "losses.json")}
    listed = {word for word in (FOLDER / "README.md").read_text("utf-8").replace("`", " ").split() if "-MIG-" in word}
    assert shown | {_json(c / "refused.json")["code"] for c in CASES if (c / "refused.json").exists()} <= listed | {
        "CSEA-USE-ACTOR",
        "CSEA-USE-VERSION",
    }


def test_same_minor_version_is_left_alone() -> None:
    """
    A message that already is of the version comes back as it was.
    """
    given = _json(FOLDER / "1.0.0-1.1.0" / "up-signed" / "input.json")
    assert migrate(given, "1.0", frozen("2026-03-06T00:00:00Z")) == Migrated(given, ())
    assert known() == ("1.0.0", "1.1.0")


def test_values_of_another_kind_are_left_to_the_check() -> None:
    """
    A step meets texts and numbers where the model has objects, and leaves them as they are.
    """
    given = _json(FOLDER / "1.0.0-1.1.0" / "down-all" / "input.json")
    for spoilt in ("payload", "governance", "recipients"):
        message = {**given, spoilt: ["x", 1, None]}
        found = migrate(message, "1.0.0", frozen("2026-03-06T00:00:00Z")).message
        assert found[spoilt] == ["x", 1, None]


def test_pointers_follow_what_moves() -> None:
    """
    Indexes after a removed element count down, those before stay, and what is inside it is gone.
    """
    edits = [
        Edit("removed", ("a", "1"), "", ""),
        Edit("removed", ("a", "3"), "", ""),
        Edit("replaced", ("a", "0"), "", ""),
    ]
    places = [("a", "0"), ("a", "1", "b"), ("a", "2", "b"), ("a", "3"), ("a", "4"), ("a",), ("b", "4")]
    found = [moved(place, edits) for place in places]
    assert found == [("a", "0"), None, ("a", "1", "b"), None, ("a", "2"), ("a",), ("b", "4")]
    assert pointer(("a~b", "c/d")) == "/a~0b/c~1d"
