"""
The README shows what the tools really print.

``CSEA_UPDATE_README=1`` writes the outputs anew.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

_BLOCK = re.compile(r"```console\n(\$ .*?\n)(.*?)```", re.DOTALL)
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_ENTRIES = {
    "csea": ("main", "main"),
    "csea-validate": ("main", "validate_main"),
    "csea-conformance": ("conformance", "main"),
}
_PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"\]\(([^)#]+)\)")


def _run(command: str, root: Path) -> str:
    name, *args = shlex.split(command)
    module, entry = _ENTRIES[name]
    code = f"import sys; sys.argv = {[name, *args]!r}; from csea_interop.cli.{module} import {entry}; {entry}()"
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "PATH": path}
    done = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, cwd=root, env=environment
    )
    assert done.stderr == ""
    # The digest of the suite changes with every case, and says nothing to who reads.
    return _DIGEST.sub("sha256:…", done.stdout) if name == "csea-conformance" else done.stdout


def test_console_blocks_show_real_output(root: Path) -> None:
    """
    Each command of the README, run now, prints what stands below it.
    """
    path = root / "README.md"
    text = path.read_text("utf-8")

    def rerun(match: re.Match[str]) -> str:
        return f"```console\n{match[1]}{_run(match[1].removeprefix('$ '), root)}```"

    fresh = _BLOCK.sub(rerun, text)
    assert len(_BLOCK.findall(text)) >= 4
    if os.environ.get("CSEA_UPDATE_README"):
        path.write_text(fresh, encoding="utf-8")
    assert fresh == path.read_text("utf-8")


def test_python_blocks_run(root: Path) -> None:
    """
    Each Python example of the README runs as it stands.
    """
    blocks = _PYTHON.findall((root / "README.md").read_text("utf-8"))
    assert len(blocks) >= 2
    for block in blocks:
        done = subprocess.run([sys.executable, "-c", block], check=False, capture_output=True, text=True, cwd=root)
        assert (done.returncode, done.stderr) == (0, "")


def test_links_lead_somewhere(root: Path) -> None:
    """
    Relative links of the README and of the generated pages point to files that exist.
    """
    pages = [root / "README.md", root / "CONTRIBUTING.md", *(root / "generated/docs").rglob("*.md")]
    # A pattern in code may look like a link.
    links = [(page, link) for page in pages for link in _LINK.findall(_CODE.sub("", page.read_text("utf-8")))]
    assert len(links) > 500
    assert [(p, link) for p, link in links if "://" not in link and not (p.parent / link).exists()] == []
