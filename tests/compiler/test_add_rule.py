"""
A rule is added by one YAML entry and one folder of cases, and by nothing else.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result

from csea_interop.cli.main import group
from csea_interop.compiler.bind import bind
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.source import read

#: What a contributor writes: the entry, here free of every other rule of the format.
RULE: Final = "CSEA-REP-990"
ENTRY: Final = f"""{RULE}:
  title: Report that nobody may act on in time
  severity: warning
  group: recommended
  since: 1.0.0
  each: Urgency
  let:
    disclosed: message.provenance.filter(s, has(s.activity) && s.activity == 'disclosed').map(s, s.sequence)
  when: has(this.act_by) && size(disclosed) > 0
  require: timestamp(message.created_at) < timestamp(this.act_by)
  at: [act_by]
  related: [message.created_at]
  why: The time to help the child was over before the message was written.
  fix: Reach the receiver at once in another way, and correct the time where it is wrong.
  source: [csea-interop format design]
"""
FOLDER: Final = f"{RULE}-too-late-to-act"
URGENCY: Final = "/payload/incident/urgency"
FINDING: Final = {"rule": RULE, "pointer": f"{URGENCY}/act_by", "severity": "warning", "related": ["/created_at"]}
#: Kind -> (name, title, verdict, findings, time by which to act); the message was created at 09:14:05.
CASES: Final[dict[str, tuple[str, str, str, list[Any], str]]] = {
    "invalid": ("010-same-second", "In the second", "valid-with-warnings", [FINDING], "2026-03-02T09:14:05Z"),
    "valid": ("010-second-later", "One second later", "valid", [], "2026-03-02T09:14:06Z"),
}
#: Prints what the validator of a copy says, by file.
_JUDGE: Final = """
import json, sys
from datetime import datetime
from pathlib import Path
from csea_interop.validation.message import is_valid, validate
out = {}
for name in sys.argv[2:]:
    raw, now = Path(name).read_bytes(), datetime.fromisoformat(sys.argv[1])
    said = [[f.rule, f.pointer, f.severity, list(f.related)] for f in validate(raw, now=now).findings]
    out[name] = said, is_valid(raw, now=now)
print(json.dumps(out))
"""


def run(copy: Path, *words: str) -> Result:
    """
    A command of ``csea`` on the copy.
    """
    folders = {"--model": "model", "--suite": "conformance", "--out": "generated"}
    takes = {"vectors": ["--suite"], "shapes": ["--model", "--suite"], "build": ["--model", "--out"]}[words[1]]
    return CliRunner().invoke(group, [*words, *(w for t in takes for w in (t, str(copy / folders[t])))])


def contents(folder: Path) -> dict[str, bytes]:
    """
    Every file below the folder, but for caches.
    """
    files = (p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}


def copied(root: Path, copy: Path) -> Path:
    """
    A copy of what a rule touches: the model, the suite, and what is made of them.
    """
    shutil.copytree(root / "model", copy / "model")
    for name in ("rules", "encoding", "schemas", "shapes", "examples"):
        shutil.copytree(root / "conformance" / name, copy / "conformance" / name)
    shutil.copy(root / "conformance" / "ids.lock", copy / "conformance")
    shutil.copytree(root / "generated", copy / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def add(copy: Path) -> None:
    """
    Write the entry and the cases; this is all that a contributor writes.
    """
    with (copy / "model" / "rules" / "rep.yaml").open("a", encoding="utf-8") as file:
        file.write(ENTRY)
    for kind, (name, title, verdict, findings, act_by) in CASES.items():
        folder = copy / "conformance" / "rules" / FOLDER / kind
        folder.mkdir(parents=True)
        case = {
            "id": f"{RULE}/{kind}/{name}",
            "title": title,
            "verdict": verdict,
            "findings": findings,
            "now": "2026-04-01T00:00:00Z",
            "base": "bases/report.msg.json",
            "patch": [{"op": "add", "path": f"{URGENCY}/act_by", "value": act_by}],
            "synthetic": True,
        }
        (folder / f"{name}.case.json").write_text(json.dumps(case), encoding="utf-8")


@pytest.fixture(scope="module")
def before(root: Path) -> dict[str, bytes]:
    """
    The files of the repository that the copy takes.
    """
    return {
        **{f"model/{n}": b for n, b in contents(root / "model").items()},
        **{f"generated/{n}": b for n, b in contents(root / "generated").items()},
        **{f"conformance/{n}": b for n, b in contents(root / "conformance").items()},
    }


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    A copy with the rule added and everything written that follows from it.
    """
    copy = copied(root, tmp_path_factory.mktemp("added"))
    add(copy)
    for words in (("model", "vectors"), ("conformance", "shapes"), ("model", "build")):
        result = run(copy, *words)
        assert result.exit_code == 0, result.output
    return copy


def test_catalogue_and_page_have_the_rule(built: Path) -> None:
    """
    The rule is in the catalogue that other languages read, and it has its page with its case.
    """
    catalogue = json.loads((built / "generated" / "catalogue.json").read_bytes())
    (entry,) = [e for e in catalogue["rules"] if e["id"] == RULE]
    assert entry["require"] == "timestamp(message.created_at) < timestamp(this.act_by)"
    page = (built / "generated" / "docs" / "rules" / f"{RULE}.md").read_text(encoding="utf-8")
    assert "Report that nobody may act on in time" in page
    assert f"({RULE}.md)" in (built / "generated" / "docs" / "rules" / "index.md").read_text(encoding="utf-8")


def test_validator_of_the_copy_knows_the_rule(root: Path, built: Path) -> None:
    """
    The generated validator reports the invalid case and nothing on its near miss, which is one second away.
    """
    folder = built / "conformance" / "rules" / FOLDER
    files = [str(folder / kind / f"{case[0]}.msg.json") for kind, case in CASES.items()]
    path = os.pathsep.join([str(built / "generated" / "python"), str(root / "src")])
    done = subprocess.run(
        [sys.executable, "-c", _JUDGE, "2026-04-01T00:00:00+00:00", *files],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        check=True,
    )
    # Only a warning: the short answer stays yes.
    assert json.loads(done.stdout) == {files[0]: [[list(FINDING.values())], True], files[1]: [[], True]}


def test_ids_are_noted(built: Path, before: dict[str, bytes]) -> None:
    """
    The ids of both cases are locked, and no other id came or went.
    """
    lines = set((built / "conformance" / "ids.lock").read_text(encoding="utf-8").splitlines())
    ids = {f"{RULE}/{kind}/{case[0]}" for kind, case in CASES.items()}
    assert lines - set(before["conformance/ids.lock"].decode().splitlines()) == ids
    assert ids < lines


@pytest.mark.parametrize("words", [("model", "vectors"), ("conformance", "shapes"), ("model", "build")])
def test_check_is_green(built: Path, words: tuple[str, str]) -> None:
    """
    What was written is what a check asks for.
    """
    result = run(built, *words, "--check")
    assert (result.exit_code, "not what" in result.output) == (0, False)


def test_nothing_else_differs(built: Path, before: dict[str, bytes]) -> None:
    """
    Only the entry, the folder, the list of ids and what is generated have changed.
    """
    after = contents(built)
    touched = {n for n in after if before.get(n) != after[n]}
    assert {n for n in touched if not n.startswith("generated/")} == {
        "model/rules/rep.yaml",
        "conformance/ids.lock",
        *(
            f"conformance/rules/{FOLDER}/{kind}/{case[0]}.{part}.json"
            for kind, case in CASES.items()
            for part in ("case", "msg")
        ),
    }
    assert {n for n in touched if n.startswith("generated/")} >= {
        "generated/catalogue.json",
        f"generated/docs/rules/{RULE}.md",
        "generated/python/csea_model/_rules.py",
    }
    taken = {n.split("/")[0] for n in after}
    assert taken == {"model", "conformance", "generated"}
    assert {n for n in before if n.startswith(("model/", "generated/")) and n not in after} == set()


#: What is misspelt -> (as written, as it should be, part of the reason, line within the entry).
SLIPS: Final = {
    "a member": ("timestamp(this.actby)", "timestamp(this.act_by)", "has no member 'actby'; it has: act_by", 10),
    "a member in when": ("has(this.act_bye)", "has(this.act_by)", "has no member 'act_bye'", 9),
    "a member in a binding": ("has(s.activty)", "has(s.activity)", "has no member 'activty'", 8),
    "a code": ("== 'discloses'", "== 'disclosed'", "'discloses'", 8),
    "a binding": ("size(closed)", "size(disclosed)", "the name 'closed' is not known", 9),
    "a pointer": ("at: [actby]", "at: [act_by]", "has no member 'actby'", 11),
    "a class": ("each: Urgence", "each: Urgency", "Urgence", 6),
    "a key": ("requires: ", "require: ", "unknown key 'requires'", 10),
}


def slipped(rules: Path, name: str) -> str:
    """
    Write the entry with the slip at the end of its family; returns the place that the error is to name.
    """
    wrong, right, _, line = SLIPS[name]
    assert ENTRY.count(right) == 1
    family = rules / "rep.yaml"
    above = family.read_text(encoding="utf-8")
    family.write_text(above + ENTRY.replace(right, wrong), encoding="utf-8")
    return f"rep.yaml:{len(above.splitlines()) + line}"


@pytest.mark.parametrize("name", SLIPS)
def test_slip_is_told_with_file_and_line(root: Path, model: Model, tmp_path: Path, name: str) -> None:
    """
    A misspelt word is told at its own line, with what it may have been.
    """
    shutil.copy(root / "model" / "rules" / "rep.yaml", tmp_path)
    place = slipped(tmp_path, name)
    with pytest.raises(ModelError) as caught:
        bind(model, read(tmp_path))
    assert caught.value.where == place
    assert SLIPS[name][2] in caught.value.message


def test_slip_stops_the_build(root: Path, tmp_path: Path) -> None:
    """
    The command says file and line instead of a traceback, and writes nothing.
    """
    shutil.copytree(root / "model", tmp_path / "model")
    place = slipped(tmp_path / "model" / "rules", "a member")
    result = run(tmp_path, "model", "build")
    assert result.exit_code == 1
    assert f"Error: {place}: Urgency has no member 'actby'" in result.output
    assert isinstance(result.exception, SystemExit)
    assert not (tmp_path / "generated").exists()
