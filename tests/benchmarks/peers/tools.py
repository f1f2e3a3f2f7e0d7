"""
The tools that are compared: where each comes from, how it is asked, and what it reads.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from agreement.engines import SCHEMA_FILE
from conftest import ROOT
from npm import install as npm_install

#: Checks files as a program would that uses the library, since no command comes with it.
_XARF: Final = """
import sys, xarf
worst = 0
for name in sys.argv[1:]:
    try:
        result = xarf.parse(open(name, encoding="utf-8").read())
    except (xarf.XARFError, UnicodeDecodeError) as error:
        print(name, error)
        worst = 1
        continue
    for error in result.errors:
        print(name, error.field, error.message)
    for warning in result.warnings:
        print(name, warning.field, warning.message)
    worst = worst or bool(result.errors)
sys.exit(worst)
"""


@dataclass(frozen=True)
class Tool:
    """
    One tool.

    Attributes:
        name: as its makers write it.
        kind: the kind of document that it reads.
        purpose: what it was made for.
        prepare: installs it where need be, and gives the start of its command line.
        machine: what is added for output that programs read; None where there is none.
        check_id: the form of the id of a check in its output; empty where it documents none.
        library: whether it comes without a command; then the exit status says nothing of it.
    """

    name: str
    kind: str
    purpose: str
    prepare: Callable[[], Sequence[str]]
    machine: Sequence[str] | None = None
    check_id: str = ""
    library: bool = False


def _here(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        raise FileNotFoundError(name)
    return found


def _ours() -> Sequence[str]:
    return [sys.executable, "-c", "from csea_interop.cli.main import validate_main; validate_main()"]


def _check_jsonschema() -> Sequence[str]:
    # As it comes by itself: where orjson happens to be installed beside it, it would be used for reading.
    code = "import sys; sys.modules['orjson'] = None; from check_jsonschema import main; main()"
    return [sys.executable, "-c", code, "--schemafile", str(SCHEMA_FILE)]


def _ajv() -> Sequence[str]:
    main = npm_install(Path(__file__).parent / "ajv", "peers/ajv-cli") / "node_modules/ajv-cli/dist/index.js"
    return [_here("node"), str(main), "validate", "--spec=draft7", "--all-errors", "-s", str(SCHEMA_FILE)]


def _venv(requirement: str) -> Path:
    """
    A virtual environment with one package, made once, outside of what git sees.
    """
    home = ROOT / ".cache/peers" / requirement
    if not (home / "installed").is_file():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(home)], check=True)
        (ROOT / ".cache/.gitignore").write_text("*\n", encoding="utf-8")
        subprocess.run([home / "bin/python", "-m", "pip", "install", "--quiet", requirement], check=True)
        (home / "installed").touch()
    return home / "bin"


def _case() -> Sequence[str]:
    return [str(_venv("case-utils==0.18.0") / "case_validate")]


def _stix() -> Sequence[str]:
    return [str(_venv("stix2-validator==3.2.0") / "stix2_validator")]


def _xarf() -> Sequence[str]:
    return [str(_venv("xarf==1.0.0") / "python"), "-c", _XARF]


TOOLS: Final[Mapping[str, Tool]] = {
    tool.name: tool
    for tool in (
        Tool(
            "csea-validate",
            "csea",
            "this format",
            _ours,
            machine=["-f", "json"],
            check_id=r"CSEA-[A-Z]{3}-[A-Z0-9]+",
        ),
        Tool(
            "check-jsonschema 0.39.0",
            "csea",
            "any JSON Schema, here our published one",
            _check_jsonschema,
            machine=["-o", "json"],
        ),
        Tool(
            "ajv-cli 5.0.0",
            "csea",
            "any JSON Schema, here our published one",
            _ajv,
            machine=["--errors=json"],
            check_id=r"schemaPath: '[^']+'",
        ),
        Tool(
            "case_validate 0.18.0",
            "case",
            "CASE and UCO graphs, by SHACL",
            _case,
            machine=["-f", "json-ld"],
            check_id=r"\w+ConstraintComponent",
        ),
        Tool("stix2_validator 3.2.0", "stix", "STIX 2 bundles", _stix, check_id=r"\{[0-9]{3}\}"),
        Tool("xarf 1.0.0", "xarf", "XARF reports, as a library", _xarf, library=True),
    )
}


def options(tool: Tool) -> Sequence[str]:
    """
    What stands before a file on the command line.
    """
    return ["-d"] if tool.name.startswith("ajv") else []


def parses(text: str) -> bool:
    """
    Whether output is JSON, or its first line that could be is.
    """
    starts = [n for n in (text.find("{"), text.find("[")) if n >= 0]
    if not starts:
        return False
    try:
        json.JSONDecoder().raw_decode(text[min(starts) :])
    except ValueError:
        return False
    return True
