"""
What the package offers, and that the wheel works where nothing else is installed.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from importlib.metadata import distribution
from pathlib import Path
from typing import Final

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import csea_interop
import csea_model
from csea_interop.conformance.kit.digest import suite_digest
from csea_interop.conformance.kit.packing import pack


def test_public_names_are_sorted_and_exist() -> None:
    """
    ``__all__`` is the whole interface: sorted, and every name loads.
    """
    assert list(csea_interop.__all__) == sorted(csea_interop.__all__)
    assert [n for n in csea_interop.__all__ if getattr(csea_interop, n, None) is None] == []
    with pytest.raises(AttributeError):
        _ = csea_interop.nothing_of_that_name  # type: ignore[attr-defined]


def test_generated_package_offers_its_classes() -> None:
    """
    ``csea_model`` lists its classes, and each loads on first use.
    """
    assert list(csea_model.__all__) == sorted(csea_model.__all__)
    assert [n for n in csea_model.__all__ if not callable(getattr(csea_model, n))] == []


def test_import_is_light() -> None:
    """
    Importing the package loads neither pydantic nor click nor the compiler's libraries.
    """
    code = (
        "import sys, csea_interop; print(sorted(m for m in sys.modules if m in ('pydantic','click','linkml','yaml')))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture(scope="session")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    The wheel, built from the checkout.
    """
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(root)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(out.glob("*.whl"))


def test_wheel_holds_what_run_time_needs(wheel: Path, root: Path) -> None:
    """
    Code, generated package, catalogue, schema and the packed suite are inside; model and tests are not.
    """
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, inside in (("src/csea_interop", "csea_interop"), ("generated/python/csea_model", "csea_model")):
        for path in (root / folder).rglob("*.py"):
            assert f"{inside}/{path.relative_to(root / folder)}" in names
    assert {"csea_interop/py.typed", "csea_model/py.typed"} <= names
    assert {
        f"csea_interop/schema/artefacts/{name}.json" for name in ("catalogue", "ages", "policy", "profiles")
    } <= names
    assert any(n.endswith(".data/data/share/man/man1/csea-validate.1") for n in names)
    templates = "csea_interop/conformance/init/templates"
    for path in (root / "src" / templates).iterdir():
        assert f"{templates}/{path.name}" in names
    assert any(n.startswith("csea_interop/schema/artefacts/migrations/") for n in names)
    assert any(n.startswith("csea_interop/schema/artefacts/json_schema/") for n in names)
    assert any(n.startswith("csea_interop/schema/artefacts/jsonld/") for n in names)
    assert "csea_interop/schema/artefacts/codelists/purpose.json" in names
    assert {n.split("/")[0] for n in names} == {
        "csea_interop",
        "csea_model",
        wheel.name.split("-py3")[0] + ".dist-info",
        wheel.name.split("-py3")[0] + ".data",
    }


def _closure(name: str, seen: set[str]) -> set[str]:
    """
    Distributions that a package needs at run time, by their declared requirements.
    """
    for text in distribution(name).requires or ():
        requirement = Requirement(text)
        known = canonicalize_name(requirement.name)
        if known not in seen and (requirement.marker is None or requirement.marker.evaluate({"extra": ""})):
            seen.add(known)
            _closure(known, seen)
    return seen


@pytest.fixture(scope="session")
def clean_python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    A fresh environment with the wheel and its declared dependencies, made without the network.
    """
    home = tmp_path_factory.mktemp("clean") / "venv"
    venv.create(home, with_pip=False)
    site = next(home.glob("lib/python*/site-packages"))
    for name in _closure("csea-interop", set()):
        for file in distribution(name).files or ():
            source = Path(str(file.locate()))
            target = site / file
            if ".." not in file.parts and source.is_file() and "__pycache__" not in file.parts:
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source, target)
    zipfile.ZipFile(wheel).extractall(site)
    return home / "bin/python"


_KIT: Final = "from csea_interop.cli.conformance import main; main()"


def _kit(python: Path, folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    command = [str(python), "-I", "-c", _KIT, *args]
    more = {**os.environ, "TMPDIR": str(folder)}
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=folder, env=more)


def _run(python: Path, *args: str) -> subprocess.CompletedProcess[str]:
    # Where the system allows it the run has no network at all, not even loopback.
    unshared = (
        shutil.which("unshare") is not None and not subprocess.run(["unshare", "-n", "true"], check=False).returncode
    )
    prefix = ["unshare", "-n"] if unshared else []
    command = [*prefix, str(python), "-I", "-c", "from csea_interop.cli.main import main; main()", *args]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def test_wheel_validates_in_a_clean_environment(clean_python: Path, root: Path) -> None:
    """
    The installed wheel judges a valid and an invalid message, with nothing but its declared dependencies.
    """
    good = _run(clean_python, "validate", str(root / "conformance/examples/report-minimal.json"), "-f", "json")
    assert (good.returncode, good.stderr) == (0, "")
    assert json.loads(good.stdout)["results"][0]["verdict"] == "valid"
    bad = _run(clean_python, "validate", str(root / "pyproject.toml"), "-f", "json")
    assert bad.returncode == 1
    assert json.loads(bad.stdout)["results"][0]["findings"][0]["rule"] == "CSEA-ENC-SYNTAX"
    explained = _run(clean_python, "explain", "CSEA-AGE-003")
    assert "Maturity stages" in explained.stdout


def test_wheel_converts_in_a_clean_environment(clean_python: Path) -> None:
    """
    The formats are found in the installed wheel.
    """
    listed = _run(clean_python, "formats")
    assert listed.returncode == 0
    assert "ncmec_cybertipline" in listed.stdout


def test_wheel_brings_the_suite(clean_python: Path, wheel: Path, root: Path, tmp_path: Path) -> None:
    """
    Away from the repository the installed wheel lists and asks its own suite, which is the one of the checkout.
    """
    inside = zipfile.ZipFile(wheel).read("csea_interop/conformance/suite.tar.gz")
    assert inside == pack(root / "conformance").raw
    listed = _kit(clean_python, tmp_path, "list", "--filter", "CSEA-AGE-002/*", "-f", "json")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert {case["rule"] for case in json.loads(listed.stdout)["cases"]} == {"CSEA-AGE-002"}
    harness = f"{clean_python} -I -c '{_KIT}' harness"
    ran = _kit(clean_python, tmp_path, "run", "--filter", "CSEA-AGE-002/*", "--jsonl", harness, "-f", "json")
    assert ran.returncode == 0, ran.stderr
    value = json.loads(ran.stdout)
    assert set(value["counts"]) == {"pass"}
    assert value["suite"]["digest"] == suite_digest(root / "conformance")
    assert list(tmp_path.iterdir()) == []


def test_sdist_builds_the_same_suite(root: Path, tmp_path: Path) -> None:
    """
    What is published as source holds all that the step of the build needs, and packs the same suite.
    """
    command = [sys.executable, "-m", "build", "--sdist", "--no-isolation", "--outdir", str(tmp_path), str(root)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    with tarfile.open(next(tmp_path.glob("*.tar.gz"))) as archive:
        archive.extractall(tmp_path, filter="data")
    top = next(path for path in tmp_path.iterdir() if path.is_dir())
    assert (top / ".ci/hatch_build.py").is_file()
    assert pack(top / "conformance").raw == pack(root / "conformance").raw


def test_compiler_asks_for_its_extra_in_a_clean_environment(clean_python: Path, tmp_path: Path) -> None:
    """
    Without the development extra the compiler says what is missing instead of failing.
    """
    done = _run(clean_python, "model", "build", "--model", str(tmp_path))
    assert done.returncode == 2
    assert "CSEA-USE-EXTRA" in done.stderr


def test_entry_points_exist() -> None:
    """
    Both installed names lead to a function.
    """
    for entry in distribution("csea-interop").entry_points:
        assert callable(entry.load()), entry.name
        assert importlib.import_module(entry.module)


def test_newcomer_has_a_first_report_in_a_clean_environment(clean_python: Path, tmp_path: Path) -> None:
    """
    From the installed wheel a harness, its examination and a first report of honest skips, in a few seconds and offline.
    """
    kit = "from csea_interop.cli.conformance import main; main()"

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [str(clean_python), "-I", "-c", kit, *words]
        return subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path)

    def spent() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    # Time of the processor: how busy the machine is otherwise is no matter.
    before = spent()
    assert run("init", "--lang", "python", "-o", ".").returncode == 0
    harness = f"{clean_python} harness.py"
    examined = run("doctor", "--jsonl", harness, "--timeout", "30")
    assert (examined.returncode, examined.stderr) == (0, "")
    assert "the harness can be used" in examined.stdout
    report = run("run", "--jsonl", harness, "--filter", "CSEA-AGE-*", "-f", "json", "--timeout", "30")
    assert (report.returncode, report.stderr) == (1, "")
    value = json.loads(report.stdout)
    assert set(value["counts"]) == {"skip"}
    assert value["product"]["name"] == "my-validator"
    assert spent() - before < 15
