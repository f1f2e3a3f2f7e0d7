"""
The draft of 1.1.0 is a real second version: it compiles, is judged minor, and its own tools read both versions.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import jsonschema_rs
import pytest

from csea_interop.compiler import migrations, snapshot, versions
from csea_interop.compiler.build import render, write
from csea_interop.compiler.diff import compare
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model

_CASES: Final = "conformance/migrations/1.0.0-1.1.0"
#: Judges the named files with whatever ``csea_model`` comes first.
_JUDGE: Final = """
import json, sys
from pathlib import Path
from csea_interop.core.clock import frozen
from csea_interop.validation.message import is_valid, validate
from csea_model._constants import VERSION
now = frozen(sys.argv[1])
out = {"version": VERSION}
for name in sys.argv[2:]:
    raw = Path(name).read_bytes()
    result = validate(raw, now=now)
    out[name] = [result.verdict, dict(result.totals), is_valid(raw, now=now)]
print(json.dumps(out))
"""


@pytest.fixture(scope="module")
def draft(root: Path) -> Model:
    """
    The draft, compiled.
    """
    return versions.compiled(root / "model" / "drafts" / "1.1.0")


@pytest.fixture(scope="module")
def built(draft: Model, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    All that is generated from the draft.
    """
    out: Path = tmp_path_factory.mktemp("generated")
    write(render(draft), out)
    return out


def _judged(root: Path, package: Path, *names: Path) -> dict[str, Any]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(package), str(root / "src")))}
    command = [sys.executable, "-c", _JUDGE, "2026-04-01T00:00:00Z", *map(str, names)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_draft_demands_a_minor_version_and_has_it(model: Model, draft: Model) -> None:
    """
    Nothing valid stops being valid, something new may be said, and the number says so.
    """
    found = compare(snapshot.of(model), snapshot.of(draft))
    assert (found.bump, found.least, found.new, found.enough, found.undated) == ("minor", "1.1.0", "1.1.0", True, ())
    assert {(c.place, c.kind) for c in found.changes if c.bump == "minor"} == {
        ("AccountAction.at", "widened"),
        ("CSEA-IDN-019", "widened"),
        ("ContentKind.website", "added"),
        ("ContentLocation.content_delivery_network", "added"),
        ("ContentLocation.hosting_organisation", "added"),
        ("SyntheticStatus.not_determined", "added"),
        ("SyntheticStatus.undetermined", "changed"),
    }
    assert compare(snapshot.of(draft), snapshot.of(model)).bump == "major"


def test_schema_of_the_draft_takes_messages_of_both_versions(root: Path, built: Path) -> None:
    """
    Its JSON Schema accepts what was written for 1.0 and what only 1.1 can say; that of 1.0 does not accept the latter.
    """
    own = jsonschema_rs.validator_for(json.loads((built / "json_schema/csea-interop-1.1.0.schema.json").read_bytes()))
    ours = root / "generated/json_schema/csea-interop-1.0.0.schema.json"
    old = jsonschema_rs.validator_for(json.loads(ours.read_bytes()))
    for path in sorted((root / "conformance/examples").glob("*.json")):
        assert own.is_valid(json.loads(path.read_bytes()))
    new = json.loads((root / _CASES / "down-all/input.json").read_bytes())
    assert own.is_valid(new)
    assert not old.is_valid(new)


def test_tool_of_the_draft_reads_both_versions(root: Path, built: Path) -> None:
    """
    A newer tool finds older messages valid as they are, and every message that was migrated up or is to go down.
    """
    examples = sorted((root / "conformance/examples").glob("*.json"))
    cases = [p for p in (root / _CASES).glob("*/*put.json") if not p.parent.name.startswith("refused")]
    found = _judged(root, built / "python", *examples, *cases)
    assert found.pop("version") == "1.1.0"
    assert len(found) == len(examples) + len(cases) > 15
    assert {name: judged for name, judged in found.items() if judged != ["valid", {}, True]} == {}


def test_tool_of_this_version_reads_no_more_than_it_knows(root: Path) -> None:
    """
    A newer minor version is undetermined with one finding about it, beside those of what is unknown.
    """
    down = sorted((root / _CASES).glob("down-*/input.json"))
    found = _judged(root, root / "generated/python", *down)
    assert found.pop("version") == "1.0.0"
    assert {verdict for verdict, _, _ in found.values()} == {"undetermined"}
    assert {totals["CSEA-STR-VERSION"] for _, totals, _ in found.values()} == {1}
    assert not any(yes for _, _, yes in found.values())
    (all_of_it,) = (totals for name, (_, totals, _) in found.items() if "down-all" in name)
    # Two members of one place and one of another; two codes; three measures without a time.
    assert all_of_it == {
        "CSEA-STR-ENUM": 2,
        "CSEA-STR-REQUIRED": 3,
        "CSEA-STR-UNKNOWN": 3,
        "CSEA-STR-VERSION": 1,
    }


def test_migration_answers_every_change(root: Path, model: Model, draft: Model) -> None:
    """
    The way down has a step for each thing that only 1.1 can say, and no other; the way up only renames.
    """
    (migration,) = migrations.read(root / "model")
    assert list(migrations.gaps(migration, snapshot.of(model), snapshot.of(draft))) == []
    assert {step.relation for step in migration.up} == {"exact_match"}
    assert list(migrations.gaps(migration, snapshot.of(model), snapshot.of(model)))


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (("about: x", "about: x\nmore: y"), "has exactly"),
        (("from: 1.0.0", "from: 1.0"), "are text"),
        (("from: 1.0.0", "from: '1.0'"), "is a version"),
        (("from: 1.0.0", "from: 1.0.9"), "is named"),
        (("state: draft", "state: final"), "draft or released"),
        (("up: []", "up: {}"), "are a list"),
        (("do: drop_member", "do: invent"), "does one of"),
        (("reason: r", "reason: r\n    default: d"), "states exactly"),
        (("reason: r", "reason: 1"), "each as text"),
        (("up: []", "up:\n  - {do: drop_member, member: Item.a, reason: r}"), "the way up loses nothing"),
        (
            ("up: []", "up:\n  - {do: recode, member: Item.a, from: b, to: c, relation: alike, reason: r}"),
            "relation is one of",
        ),
    ],
)
def test_migration_out_of_form_is_told(change: tuple[str, str], fault: str, tmp_path: Path) -> None:
    """
    What cannot be applied, or would make something up, stops the build with the file's name.
    """
    text = (
        "from: 1.0.0\nto: 1.1.0\nstate: draft\nabout: x\nup: []\ndown:\n"
        "  - do: drop_member\n    member: Item.a\n    reason: r\n"
    )
    path = tmp_path / "migrations" / "1.0.0-1.1.0.yaml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    assert len(migrations.read(tmp_path)) == 1
    path.write_text(text.replace(*change), encoding="utf-8")
    with pytest.raises(ModelError, match=rf"1\.0\.0-1\.1\.0\.yaml.*{fault}"):
        migrations.read(tmp_path)
