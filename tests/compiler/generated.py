"""
The generated Python package of a small model, run in a process of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from compiler import tiny
from csea_interop.compiler import targets
from csea_interop.compiler.targets import python

Message = dict[str, Any]
#: Rule, pointer, missing member and ordinal of each finding.
Found = list[tuple[str, str, str | None, int | None]]

#: Judges each message by the three generated ways: findings of the shape, of the rules, and acceptance.
_JUDGE: Final = """
import json, sys
from datetime import UTC, datetime
from csea_interop.core.gate import gated
from csea_model import _accept, _constants, _rules, _shape, _sites
now = datetime(2026, 4, 1, tzinfo=UTC)
out = []
for message in json.load(sys.stdin):
    findings = []
    _shape.check(message, None, findings)
    skipped = ()
    if findings:
        more, skipped = gated(message, findings, _sites.SITES, _constants.SHAPES, now)
        findings += more
    else:
        _rules.check(message, now, findings)
    accepted = _accept.accept(message, now)
    out.append([[[f.rule, f.pointer, f.missing, f.ordinal] for f in findings], skipped, accepted])
print(json.dumps(out))
"""


def emitted(folder: Path, *changes: tiny.Change) -> Path:
    """
    The folder with the generated package of a model.
    """
    model = tiny.built(folder / "model", *changes)
    for name, text in python.emit(model).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "python"


def judged(package: Path, messages: list[Any]) -> list[tuple[Found, list[str], bool]]:
    """
    What the package says of each message: findings, rules that could not run, whether it accepts.
    """
    source = Path(targets.__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", _JUDGE],
        input=json.dumps(messages),
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(package), str(source)])},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return [([tuple(f) for f in found], skipped, ok) for found, skipped, ok in json.loads(done.stdout)]
