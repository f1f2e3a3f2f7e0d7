"""
Versions are found by folder, draft, number, snapshot and git revision; releases stay as they are.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from compiler import tiny
from csea_interop.compiler import drafts, release, snapshot, versions
from csea_interop.compiler.errors import ModelError

_EXTRA: Final = {"description": "A member.", "range": "Word", "annotations": {"since": "1.1.0"}}


@pytest.fixture
def model_dir(tmp_path: Path) -> Path:
    """
    The small model in a folder of its own.
    """
    return tiny.write(tmp_path / "top" / "model", tiny.good())


def _draft(model_dir: Path, version: str, **more: Any) -> Path:
    folder = model_dir / "drafts" / version
    slots = {"attributes": {"extra": {**_EXTRA, **more}}}
    return tiny.write(folder, {"csea_interop.yaml": {"version": version}, tiny.PARTS: {"classes": {"Item": slots}}})


def _migration(model_dir: Path, *down: dict[str, str]) -> None:
    data = {"from": "1.0.0", "to": "1.1.0", "state": "draft", "about": "x", "up": [], "down": list(down)}
    tiny.write(model_dir, {"migrations/1.0.0-1.1.0.yaml": data})


_DROP: Final = {"do": "drop_member", "member": "Item.extra", "reason": "no place"}


def test_snapshot_is_read_as_it_was_written(model_dir: Path, tmp_path: Path) -> None:
    """
    A file says the same as the model, one line an element.
    """
    own = snapshot.of(versions.compiled(model_dir))
    path = tmp_path / "own.json"
    path.write_text(snapshot.text(own), encoding="utf-8")
    assert versions.find(str(path), model_dir) == own == json.loads(snapshot.text(own))
    lines = snapshot.text(own).splitlines()
    assert sum(line.lstrip().startswith('"word": {"description"') for line in lines) == 2
    assert snapshot.same(own, {**own, "state": "released"})


@pytest.mark.parametrize(
    "spoil",
    [
        lambda s: s.pop("snapshot"),
        lambda s: s.update(state="other"),
        lambda s: s.pop("model"),
        lambda s: s["model"].pop("root"),
        lambda s: s.update(scalars=[]),
        lambda s: s["scalars"]["Word"].pop("kind"),
        lambda s: s["classes"].update(Item=1),
        lambda s: s["classes"]["Item"].update(slots=[]),
        lambda s: s["classes"]["Item"]["slots"]["word"].pop("range"),
        lambda s: s["code_lists"]["Colour"].pop("codes"),
        lambda s: s["code_lists"]["Colour"]["codes"].update(red="x"),
        lambda s: s["rules"]["CSEA-TST-001"].pop("severity"),
    ],
)
def test_spoilt_snapshot_is_told(spoil: Any, model_dir: Path, tmp_path: Path) -> None:
    """
    A file that is no snapshot is an error with its name, never a failure of the tool.
    """
    own = json.loads(snapshot.text(snapshot.of(versions.compiled(model_dir))))
    spoil(own)
    path = tmp_path / "own.json"
    path.write_text(json.dumps(own), encoding="utf-8")
    with pytest.raises(ModelError, match=r"own\.json: is not a snapshot"):
        snapshot.read(path)
    path.write_bytes(b"\xff{")
    with pytest.raises(ModelError, match=r"own\.json: cannot be read"):
        snapshot.read(path)


def test_draft_is_laid_over_its_model(model_dir: Path) -> None:
    """
    What the draft states replaces or joins what the model states; the rest stays, and the model is not touched.
    """
    before = snapshot.of(versions.compiled(model_dir))
    folder = _draft(model_dir, "1.1.0")
    found = versions.find("1.1.0", model_dir)
    assert found == versions.find(str(folder), model_dir)
    assert found["model"]["version"] == "1.1.0"
    assert found["classes"]["Item"]["slots"].keys() == before["classes"]["Item"]["slots"].keys() | {"extra"}
    assert snapshot.of(versions.compiled(model_dir)) == before
    assert drafts.merge({"a": [1], "b": 2}, {"a": [1, 3], "c": {"d": 4}}, "x") == {"a": [1, 3], "b": 2, "c": {"d": 4}}
    with pytest.raises(ModelError, match="another kind of value"):
        drafts.merge({"a": [1]}, {"a": "text"}, "x")


def test_draft_adds_files_of_its_own(model_dir: Path) -> None:
    """
    A file that the model lacks is new, and is linted like every other.
    """
    folder = _draft(model_dir, "1.1.0")
    tiny.write(folder, {"vocabularies/hue.yaml": tiny.code_list("Hue", {"pale": {}})})
    overlay = yaml.safe_load((folder / tiny.PARTS).read_text("utf-8"))
    tiny.write(folder, {tiny.PARTS: {**overlay, "imports": ["../vocabularies/hue"]}})
    assert "Hue" in versions.find("1.1.0", model_dir)["code_lists"]
    tiny.write(folder, {"rules/bad.yaml": "a: [", "csea_interop.yaml": {"version": "1.1.0"}})
    with pytest.raises(ModelError, match=r"bad\.yaml"):
        versions.compiled(folder)


@pytest.fixture
def repository(model_dir: Path) -> Path:
    """
    The small model committed twice, the second time without a member.
    """
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    git = ["git", "-C", str(model_dir.parent), "-c", "user.name=n", "-c", "user.email=n@mail.example"]
    for number, change in enumerate((None, tiny.drop(tiny.PARTS, "classes", "Item", "attributes", "flag"))):
        files = tiny.good()
        if change is None:
            subprocess.run([*git, "init", "-q"], check=True)
        else:
            change(files)
        tiny.write(model_dir, files)
        subprocess.run([*git, "add", "."], check=True)
        subprocess.run([*git, "commit", "-q", "-m", str(number)], check=True)
    return model_dir


def test_revisions_are_read_from_git(repository: Path) -> None:
    """
    A revision is the model as it was committed, whatever lies in the folder now.
    """
    shutil.rmtree(repository / "parts")
    old, new = versions.find("HEAD~1", repository), versions.find("HEAD", repository)
    assert old["classes"]["Item"]["slots"].keys() - new["classes"]["Item"]["slots"].keys() == {"flag"}


@pytest.mark.parametrize("name", ["nowhere", "9.9.9", "--help", "-h", "HEAD:model", "", "a b"])
def test_unknown_versions_are_told(name: str, model_dir: Path) -> None:
    """
    What is none of these is an error that names them; nothing of it is taken for an option of git.
    """
    with pytest.raises(ModelError, match="names no folder, snapshot, version or git revision"):
        versions.find(name, model_dir)


def test_gate_asks_for_a_fresh_snapshot_until_the_release(model_dir: Path) -> None:
    """
    A candidate follows the model; what is released is never written again.
    """
    assert list(release.gate(model_dir)) == ["there is no snapshot of 1.0.0: csea model snapshot writes it"]
    release.write(model_dir, release=False)
    assert list(release.gate(model_dir)) == []
    files = tiny.good()
    tiny.drop(tiny.PARTS, "classes", "Item", "attributes", "flag")(files)
    tiny.write(model_dir, files)
    (fault,) = release.gate(model_dir)
    assert fault.startswith("the snapshot of 1.0.0 is not what the model says")
    path = Path(release.write(model_dir, release=True))
    assert list(release.gate(model_dir)) == []
    written = path.read_bytes()
    assert release.write(model_dir, release=False) == path.as_posix()
    with pytest.raises(ModelError, match="is released and stays as it is"):
        release.write(model_dir, release=True)
    tiny.write(model_dir, tiny.good())
    with pytest.raises(ModelError, match="is released and stays as it is"):
        release.write(model_dir, release=False)
    assert path.read_bytes() == written


def test_gate_holds_the_number_against_the_release(model_dir: Path) -> None:
    """
    After the release a change needs a greater number, and once it has it, a snapshot of its own.
    """
    release.write(model_dir, release=True)
    files = tiny.good()
    tiny.drop(tiny.PARTS, "classes", "Item", "attributes", "flag")(files)
    tiny.write(model_dir, files)
    assert list(release.gate(model_dir)) == ["1.0.0 is too small after 1.0.0: a major change needs 2.0.0"]
    files["csea_interop.yaml"]["version"] = "1.9.0"
    tiny.write(model_dir, files)
    assert "1.9.0 is too small after 1.0.0: a major change needs 2.0.0" in list(release.gate(model_dir))
    with pytest.raises(ModelError, match=r"1\.9\.0 is too small"):
        release.write(model_dir, release=True)
    files["csea_interop.yaml"]["version"] = "2.0.0"
    tiny.write(model_dir, files)
    release.write(model_dir, release=True)
    assert list(release.gate(model_dir)) == []
    assert [s["model"]["version"] for s in versions.releases(model_dir)] == ["1.0.0", "2.0.0"]


def test_gate_looks_at_drafts_and_their_migrations(model_dir: Path) -> None:
    """
    A draft has the number that it is filed under, large enough, dated, and with a way down.
    """
    release.write(model_dir, release=False)
    folder = _draft(model_dir, "1.1.0")
    (fault,) = release.gate(model_dir)
    assert "no migration from 1.1.0 to 1.0.0" in fault
    _migration(model_dir, _DROP)
    assert list(release.gate(model_dir)) == []
    _migration(model_dir)
    assert [f.split(": ", 1)[1] for f in release.gate(model_dir)] == ["Item.extra: the way down has no drop_member"]
    _migration(model_dir, _DROP, {**_DROP, "member": "Item.flag"})
    assert ["needless" in f for f in release.gate(model_dir)] == [True]
    _migration(model_dir, _DROP)
    _draft(model_dir, "1.1.0", annotations={})
    assert ["states since 1.0.0" in f for f in release.gate(model_dir)] == [True]
    _draft(model_dir, "1.1.0", required=True)
    assert ["needs 2.0.0" in f for f in release.gate(model_dir)] == [True]
    _draft(model_dir, "1.1.0")
    folder.rename(folder.with_name("1.2.0"))
    assert list(release.gate(model_dir)) == ["the draft 1.2.0 says that it is 1.1.0"]


def test_snapshots_are_named_by_their_version(model_dir: Path) -> None:
    """
    A snapshot under another name would be compared with the wrong version.
    """
    path = Path(release.write(model_dir, release=False))
    path.rename(path.with_name("1.0.1.json"))
    with pytest.raises(ModelError, match="named by its version"):
        versions.releases(model_dir)
    files = tiny.good()
    files["csea_interop.yaml"]["version"] = "1.0"
    tiny.write(model_dir, files)
    with pytest.raises(ModelError, match="three numbers"):
        versions.compiled(model_dir)
