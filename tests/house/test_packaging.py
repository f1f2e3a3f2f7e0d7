"""
What brings the check into pipelines: each file is read by its own tool, and what it runs is run here.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from csea_interop.reports import formats

_TOOLS = Path(sys.executable).parent
_MAIN = (
    "import sys; sys.argv[0] = sys.argv.pop(1); from csea_interop.cli import main;"
    " main.validate_main() if sys.argv[0] == 'csea-validate' else main.main()"
)
#: The formats that the files name, or another while there is none of that name.
_SARIF = "sarif" if "sarif" in formats() else "json"
_GITLAB = "gitlab" if "gitlab" in formats() else "json"


def _tool(
    *words: str, cwd: Path | None = None, text: str | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    command = [str(_TOOLS / words[0]), *words[1:]]
    environment = {**os.environ, **more}
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=cwd, input=text, env=environment)


def _install(folder: Path) -> None:
    """
    The commands as an installation would have them in ``folder``.
    """
    folder.mkdir(parents=True)
    for name in ("csea-validate", "csea"):
        script = folder / name
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{_MAIN}" {name} "$@"\n')
        script.chmod(0o755)


def _load(root: Path, name: str) -> Any:
    return yaml.safe_load((root / name).read_text("utf-8"))


@pytest.fixture
def place(tmp_path: Path, root: Path) -> Path:
    """
    A folder with a valid message whose name is hostile, and an invalid one.
    """
    folder = tmp_path / "in"
    folder.mkdir()
    good = (root / "conformance/examples/report-minimal.json").read_bytes()
    (folder / "-rf $(touch x); good.json").write_bytes(good)
    bad = next((root / "conformance/rules").glob("CSEA-AGE-003-*/invalid/010-*.msg.json"))
    (folder / "bad.json").write_bytes(bad.read_bytes())
    return tmp_path


@pytest.mark.parametrize(
    ("schema", "name"), [("github-actions", "action.yml"), ("gitlab-ci", ".ci/templates/gitlab.yml")]
)
def test_file_has_the_form_of_its_system(schema: str, name: str, root: Path) -> None:
    """
    The published schema of each system accepts the file.
    """
    done = _tool("check-jsonschema", "--builtin-schema", f"vendor.{schema}", str(root / name))
    assert done.returncode == 0, done.stdout


def test_action_passes_the_auditor(root: Path) -> None:
    """
    zizmor, offline and at its strictest, finds nothing: no injection, no loose reference to another action.
    """
    done = _tool("zizmor", "--offline", "--persona=auditor", "--no-progress", str(root / "action.yml"))
    assert done.returncode == 0, done.stdout
    assert "No findings" in done.stdout
    assert not [step for step in _load(root, "action.yml")["runs"]["steps"] if "uses" in step]


def test_shell_in_the_files_passes_its_lint(root: Path) -> None:
    """
    Shellcheck finds nothing in what the action and the job run, nor in the scripts of the repository.
    """
    scripts = [("bash", step["run"]) for step in _load(root, "action.yml")["runs"]["steps"]]
    scripts += [("sh", part) for part in _load(root, ".ci/templates/gitlab.yml")[".csea-validate"]["script"]]
    scripts += [("bash", (root / ".ci" / name).read_text("utf-8")) for name in ("run", "demo", "docs")]
    assert len(scripts) == 7
    for shell, script in scripts:
        done = _tool("shellcheck", f"--shell={shell}", "--severity=info", "-", text=script)
        assert done.returncode == 0, done.stdout


def _action_step(root: Path, number: int, place: Path, **inputs: str) -> tuple[int, dict[str, str], str]:
    """
    Run one step of the action as the runner does: status, outputs and step summary.
    """
    (place / "outputs").write_text("")
    (place / "summary").write_text("")
    more = {"RUNNER_TEMP": str(place / "temp"), "GITHUB_OUTPUT": str(place / "outputs")}
    more |= {"GITHUB_STEP_SUMMARY": str(place / "summary"), **inputs}
    step = _load(root, "action.yml")["runs"]["steps"][number]
    assert set(step["env"]) == {name for name in inputs if name.startswith("CSEA_")}
    script = place / "step.sh"
    script.write_text(step["run"])
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=place, env={**os.environ, **more})
    lines = (place / "outputs").read_text().splitlines()
    return done.returncode, dict(line.split("=", 1) for line in lines), (place / "summary").read_text()


@pytest.mark.parametrize(("paths", "status"), [("in/-rf $(touch x); good.json\n", 0), ("in\n", 1), ("in\nabsent", 2)])
def test_action_checks_messages(paths: str, status: int, root: Path, place: Path) -> None:
    """
    The step ends as the check does, leaves the report and says why in the summary; a name is never run.
    """
    _install(place / "temp/csea/bin")
    inputs = {"CSEA_PATHS": paths, "CSEA_FORMAT": _SARIF, "CSEA_REPORT": "out.json", "CSEA_FAIL_ON": "error"}
    ended, outputs, summary = _action_step(root, 1, place, **inputs)
    assert ended == status
    assert outputs == {"report": "out.json", "exit-status": str(status)}
    assert json.loads((place / "out.json").read_bytes())
    assert summary.startswith("### csea-validate\n")
    assert f"    exit status {status}: " in summary
    assert not (place / "x").exists()


@pytest.mark.parametrize(("version", "asked"), [("", "ACTION"), ("0.1.0", "csea-interop==0.1.0")])
def test_action_installs_what_was_asked(version: str, asked: str, root: Path, place: Path) -> None:
    """
    Its own code, or a release by number; what it needs in the versions of the constraints.
    """
    stub = place / "stub"
    stub.mkdir()
    record = f'printf "%s\\n" "$PIP_CONSTRAINT" "$@" > "{place}/asked"'
    (stub / "python3").write_text(
        f'#!/bin/sh\nmkdir -p "$3/bin"\nprintf \'#!/bin/sh\\n%s\\n\' \'{record}\' > "$3/bin/python"\nchmod +x "$3/bin/python"\n'
    )
    (stub / "python3").chmod(0o755)
    path = f"{stub}{os.pathsep}{os.environ['PATH']}"
    inputs = {"CSEA_VERSION": version, "CSEA_ACTION": str(root), "PATH": path}
    assert _action_step(root, 0, place, **inputs)[0] == 0
    words = (place / "asked").read_text().splitlines()
    assert words[0] == str(root / "constraints.txt")
    assert words[1:4] == ["-m", "pip", "install"]
    assert words[-1] == asked.replace("ACTION", str(root))


def test_action_inputs_reach_the_steps(root: Path) -> None:
    """
    Every input is used, by environment only: nothing of a user's text is pasted into a script.
    """
    action = _load(root, "action.yml")
    steps = action["runs"]["steps"]
    used = {name for step in steps for text in step["env"].values() for name in re.findall(r"inputs\.([a-z-]+)", text)}
    assert used == set(action["inputs"])
    assert not [step for step in steps if "${{" in step["run"]]
    assert action["inputs"]["format"]["default"] in {"sarif", *formats()}


@pytest.mark.parametrize(("paths", "status"), [("in/-rf $(touch x); good.json", 0), ("in", 1)])
def test_gitlab_job_checks_messages(paths: str, status: int, root: Path, place: Path) -> None:
    """
    The script of the job, in the shell of its image, ends as the check does and leaves its report.
    """
    job = _load(root, ".ci/templates/gitlab.yml")[".csea-validate"]
    _install(place / ".csea/bin")
    variables = {**job["variables"], "CSEA_PATHS": paths, "CSEA_FORMAT": _GITLAB}
    environment = {**os.environ, **variables}
    command = ["sh", "-c", job["script"][1]]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=place, env=environment)
    assert done.returncode == status, done.stderr
    report = place / job["variables"]["CSEA_REPORT"]
    assert json.loads(report.read_bytes()) is not None
    assert job["artifacts"]["reports"]["codequality"] == "$CSEA_REPORT"
    assert f"exit status {status}" in done.stderr
    assert not (place / "x").exists()


def test_hooks_run_under_pre_commit(root: Path, place: Path) -> None:
    """
    pre-commit accepts the manifest and runs both hooks on the files that they ask for, offline.
    """
    done = _tool("pre-commit", "validate-manifest", str(root / ".pre-commit-hooks.yaml"))
    assert done.returncode == 0, done.stdout
    hooks = _load(root, ".pre-commit-hooks.yaml")
    assert [hook["id"] for hook in hooks] == ["csea-validate", "csea-no-real-data"]
    _install(place / "bin")
    # As the manifest has it, but for the installation, which needs a network.
    local = [{**hook, "language": "system", "verbose": True} for hook in hooks]
    local[0]["files"] = "^in/"
    (place / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": local}]}))
    (place / "package.json").write_text("{}")
    value = json.loads((place / "in/bad.json").read_bytes())
    (place / "lines.ndjson").write_text(json.dumps({**value, "test": True}) + "\n")
    (place / "real.jsonl").write_text(json.dumps({**value, "test": False}) + "\n")
    for words in (["init", "--quiet"], ["add", "in", "package.json", "lines.ndjson", "real.jsonl"]):
        subprocess.run(["git", *words], cwd=place, check=True)
    more = {
        "PATH": f"{place / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(place / "home"),
        "CSEA_VALIDATE_NOW": "2026-04-01T00:00:00Z",
    }
    done = _tool("pre-commit", "run", "--all-files", "--color=never", cwd=place, **more)
    assert done.returncode == 1, done.stderr
    assert "in/bad.json: invalid" in done.stdout
    assert "good.json: valid" in done.stdout
    assert "package.json" not in done.stdout
    assert "real.jsonl:1: a message that is not marked as a test" in done.stdout
    assert "lines.ndjson" not in done.stdout
    assert not (place / "x").exists()


def test_readme_shows_the_hooks(root: Path) -> None:
    """
    The configuration in the README names the hooks of the manifest, and pre-commit accepts it.
    """
    text = (root / "README.md").read_text("utf-8")
    block = re.search(r"```yaml\n(# \.pre-commit-config\.yaml\n.*?)```", text, re.DOTALL)
    assert block is not None
    names = [hook["id"] for hook in yaml.safe_load(block[1])["repos"][0]["hooks"]]
    assert names == [hook["id"] for hook in _load(root, ".pre-commit-hooks.yaml")]


def test_readme_shows_settings_that_hold(root: Path, tmp_path: Path) -> None:
    """
    The settings in the README are read as they stand.
    """
    text = (root / "README.md").read_text("utf-8")
    block = re.search(r"```toml\n(.*?)```", text, re.DOTALL)
    assert block is not None
    (tmp_path / "pyproject.toml").write_text(block[1])
    _install(tmp_path / "bin")
    command = [str(tmp_path / "bin/csea-validate"), "--show-config"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path)
    assert done.stdout.count("pyproject.toml: ") == len(tomllib.loads(block[1])["tool"]["csea-validate"])


def _instructions(text: str) -> list[tuple[str, str]]:
    joined = text.replace("\\\n", " ")
    lines = [line.strip() for line in joined.splitlines() if line.strip() and not line.startswith("#")]
    return [(line.split()[0], " ".join(line.split()[1:])) for line in lines]


def test_container_file_is_sound(root: Path) -> None:
    """
    Hadolint finds nothing; what it copies exists, it runs without rights, and nothing is fetched but by pip.
    """
    path = root / "Containerfile"
    done = _tool("hadolint", str(path))
    assert (done.returncode, done.stdout) == (0, "")
    steps = _instructions(path.read_text("utf-8"))
    copied = [name for word, rest in steps if word == "COPY" and "--from" not in rest for name in rest.split()[:-1]]
    assert copied
    assert [name for name in copied if not (root / name).exists()] == []
    last = max(n for n, (word, _) in enumerate(steps) if word == "FROM")
    final = dict(steps[last:])
    assert re.fullmatch(r"[1-9][0-9]+:[1-9][0-9]+", final["USER"])
    assert "RUN" not in final
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    assert json.loads(final["ENTRYPOINT"])[0] in project["scripts"]
    assert "PIP_CONSTRAINT=/src/constraints.txt" in dict(steps)["ENV"] or any(
        "PIP_CONSTRAINT=/src/constraints.txt" in rest for word, rest in steps if word == "ENV"
    )
    assert not [rest for _, rest in steps if re.search(r"\b(curl|wget|apt-get|git clone)\b", rest)]


def test_container_copies_all_that_the_build_needs(root: Path, tmp_path: Path) -> None:
    """
    The wheel builds from the files that the container file copies, and from no other.
    """
    steps = _instructions((root / "Containerfile").read_text("utf-8"))
    for rest in (rest for word, rest in steps if word == "COPY" and "--from" not in rest):
        for name in rest.split()[:-1]:
            source, target = root / name, tmp_path / "src" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            skip = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, target, ignore=skip) if source.is_dir() else shutil.copy2(source, target)
    command = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "src"),
    ]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(tmp_path.glob("*.whl"))
