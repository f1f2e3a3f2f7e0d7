"""
The guides of the suite show what the tools really print.

Commands of one page run in order, from the root of the repository; ``$GUIDE`` is a folder of their
own. ``CSEA_UPDATE_GUIDE=1`` writes the outputs anew.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

_ROOT: Final = Path(__file__).resolve().parents[2]
_PAGES: Final = sorted((_ROOT / "conformance/guide").glob("*.md"))
_BLOCK: Final = re.compile(r"```console\n(.*?)```", re.DOTALL)
#: Digests change with every case of the suite, and say nothing to who reads.
_DIGEST: Final = re.compile(r"sha256:[0-9a-f]{64}")
_LINK: Final = re.compile(r"\]\(([^)#]+)\)")
_CODE: Final = re.compile(r"`[^`\n]*`")
#: Names that a guide may call, as an installation has them.
_ENTRIES: Final = {"csea": "main:main", "csea-validate": "main:validate_main", "csea-conformance": "conformance:main"}


@pytest.fixture(scope="module")
def path_of_tools(tmp_path_factory: pytest.TempPathFactory) -> str:
    """
    A folder with the tools of this checkout, before all others on the path.
    """
    folder = tmp_path_factory.mktemp("tools")
    for name, entry in _ENTRIES.items():
        module, function = entry.split(":")
        script = folder / name
        code = f"import sys\nfrom csea_interop.cli.{module} import {function}\nsys.argv[0] = {name!r}\n{function}()\n"
        script.write_text(f"#!{sys.executable}\n{code}", "utf-8")
        script.chmod(0o755)
    (folder / "python").symlink_to(sys.executable)
    return f"{folder}:{os.environ['PATH']}"


def _said(command: str, folder: Path, path: str) -> str:
    """
    What a command prints, its status where it is not 0, and its errors where it has nothing else to say.
    """
    environment = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "GUIDE": str(folder), "PATH": path}
    environment["PYTHONPATH"] = os.pathsep.join(p for p in sys.path if p)
    done = subprocess.run(
        ["bash", "-c", command], check=False, capture_output=True, text=True, cwd=_ROOT, env=environment
    )
    text = _DIGEST.sub("sha256:…", (done.stdout or done.stderr).replace(str(folder), "$GUIDE"))
    return text + (f"(exit status {done.returncode})\n" if done.returncode else "")


def _anew(text: str, folder: Path, path: str) -> str:
    def rerun(match: re.Match[str]) -> str:
        commands = [line for line in match[1].splitlines() if line.startswith("$ ")]
        return "```console\n" + "".join(f"{line}\n{_said(line[2:], folder, path)}" for line in commands) + "```"

    return _BLOCK.sub(rerun, text)


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.stem)
def test_console_blocks_show_real_output(page: Path, path_of_tools: str, tmp_path: Path) -> None:
    """
    Each command of a guide, run now, prints what stands below it.
    """
    folder = tmp_path / "guide"
    folder.mkdir()
    text = page.read_text("utf-8")
    fresh = _anew(text, folder, path_of_tools)
    shutil.rmtree(folder)
    if os.environ.get("CSEA_UPDATE_GUIDE"):
        page.write_text(fresh, encoding="utf-8")
    assert fresh == page.read_text("utf-8")


def test_links_of_guides_lead_somewhere() -> None:
    """
    Relative links of the suite's pages point to files that exist.
    """
    pages = [*_PAGES, *(_ROOT / "conformance").glob("*.md"), *(_ROOT / "conformance/protocol").glob("*.md")]
    links = [(page, link) for page in pages for link in _LINK.findall(_CODE.sub("", page.read_text("utf-8")))]
    assert [(p.name, link) for p, link in links if "://" not in link and not (p.parent / link).exists()] == []
