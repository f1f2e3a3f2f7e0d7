"""
The second validator: of the published files alone, and of one mind with the suite.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Final

import pytest
from participants.second.validator import Validator

from csea_interop.conformance.kit.answers import Answer, Told
from csea_interop.conformance.kit.cases import Case, cases
from csea_interop.conformance.kit.grading import grade

#: One of so many cases in a run of the tests; a night takes all.
_ONE_OF: Final = 1 if os.environ.get("CSEA_PARTICIPANTS_FULL") else 4
_PARTS: Final = 2


@pytest.fixture(scope="module")
def second(root: Path) -> Validator:
    """
    The validator, made once.
    """
    return Validator(root / "generated")


@pytest.fixture(scope="module")
def everything(root: Path) -> tuple[Case, ...]:
    """
    All cases for a validator.
    """
    return cases(root / "conformance")


def test_it_shares_no_code(root: Path) -> None:
    """
    No file of it imports the toolkit or what is generated from the model.
    """
    files = sorted((root / "tests/participants/second").glob("*.py"))
    assert len(files) >= 7
    for path in files:
        tree = ast.parse(path.read_text("utf-8"))
        imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert not [name for name in imported if name.startswith("csea_")], path.name


def test_it_runs_where_the_toolkit_cannot_be_imported(root: Path) -> None:
    """
    With the toolkit and the generated code made unfindable it still judges.
    """
    code = (
        "import sys\n"
        "for name in ('csea_interop', 'csea_model'):\n"
        "    sys.modules[name] = None\n"
        "sys.path.insert(0, 'tests')\n"
        "from datetime import datetime\n"
        "from pathlib import Path\n"
        "from participants.second.validator import Validator\n"
        "raw = Path('conformance/examples/report-minimal.json').read_bytes()\n"
        "print(Validator(Path('generated')).judge(raw, datetime.fromisoformat('2026-04-01T00:00:00Z'))[0])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True, cwd=root)
    assert done.returncode == 0, done.stderr[-1000:]
    assert done.stdout == "valid\n"


@pytest.mark.parametrize("part", range(_PARTS))
def test_it_is_of_one_mind_with_the_suite(part: int, second: Validator, everything: tuple[Case, ...]) -> None:
    """
    Verdict, rules and places of every case that is asked are right; every rule is among them.
    """
    firsts = {case.rule: case for case in reversed(everything)}
    asked = [c for n, c in enumerate(everything) if n % _ONE_OF == 0 or firsts[c.rule] is c][part::_PARTS]
    assert len(asked) > 400
    wrong = {}
    for case in asked:
        verdict, found = second.judge(case.raw, datetime.fromisoformat(case.now))
        got = grade(case, Answer(verdict, tuple(Told(*one) for one in found)))
        if got.outcome != "pass":
            wrong[case.id] = got.note
    assert wrong == {}
