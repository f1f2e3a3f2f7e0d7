"""
One message is judged with little loaded: what is heavy waits until it is needed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

#: Never needed to say that a message is valid; each costs a part of the start, or much of it.
_HEAVY = {
    "asyncio",
    "concurrent",
    "csea_interop.compiler",
    "csea_interop.conformance",
    "csea_interop.formats",
    "csea_interop.provenance",
    "csea_interop.reports.json_",
    "csea_interop.schema.labels",
    "csea_interop.schema.profiles",
    "csea_interop.validation.baseline",
    "csea_interop.validation.codelists",
    "csea_interop.validation.selection",
    "csea_model._accept",
    "csea_model._sites",
    "csea_model.models",
    "csv",
    "defusedxml",
    "difflib",
    "email",
    "gzip",
    "hashlib",
    "http",
    "jsonschema",
    "jsonschema_rs",
    "linkml",
    "logging",
    "multiprocessing",
    "pydantic",
    "random",
    "rfc8785",
    "shutil",
    "socket",
    "sqlite3",
    "ssl",
    "statistics",
    "subprocess",
    "tempfile",
    "tomllib",
    "unittest",
    "urllib.request",
    "xml",
    "yaml",
    "zoneinfo",
}
#: Modules that a run may add to what a bare interpreter has.
_MOST = 200
_RUN = """
import sys
before = set(sys.modules)
sys.argv = ['csea-validate', *sys.argv[1:]]
from csea_interop.cli.main import validate_main
try:
    validate_main()
except SystemExit as ended:
    assert ended.code in (0, 1), ended.code
import json
from csea_interop.schema.catalogue import _published
print(json.dumps([sorted(set(sys.modules) - before), _published.cache_info().currsize]))
"""


def _loaded(folder: Path, *words: str) -> tuple[set[str], int]:
    command = [sys.executable, "-c", _RUN, *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder)
    modules, catalogues = json.loads(done.stdout.splitlines()[-1])
    return set(modules), catalogues


@pytest.mark.parametrize("example", ["report-minimal", "statistics-minimal", "signal-minimal"])
def test_valid_message_loads_little(example: str, root: Path, tmp_path: Path) -> None:
    """
    Neither the classes, nor the rules one by one, nor the words of the catalogue, nor any other format.
    """
    found = sorted((root / "conformance/examples").glob(f"{example.split('-', maxsplit=1)[0]}*.json"))
    file = next((f for f in found if f.stem == example), found[0])
    modules, catalogues = _loaded(tmp_path, "--now", "2026-04-01T00:00:00Z", str(file))
    assert {m for m in modules if m in _HEAVY or m.split(".")[0] in _HEAVY} == set()
    assert catalogues == 0
    assert len(modules) < _MOST


def test_what_is_heavy_comes_when_it_is_needed(root: Path, tmp_path: Path) -> None:
    """
    A message of broken shape brings the rules one by one, a selection brings its own.
    """
    folder = next((root / "conformance/rules").glob("CSEA-STR-UNKNOWN-*/invalid"))
    modules, catalogues = _loaded(tmp_path, "--ignore", "AGE", str(next(folder.glob("*.msg.json"))))
    assert {"csea_model._sites", "csea_interop.validation.selection"} <= modules
    assert catalogues == 1
