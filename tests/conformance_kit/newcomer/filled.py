"""
Harnesses from ``init``, and the same with the judge that their README shows.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from conftest import unavailable

from csea_interop.conformance.init.languages import LANGUAGES

#: What has to be installed to run one.
TOOLS: Final = {"python": "python3", "js": "node", "go": "go", "java": "java", "shell": "sh"}
#: Where the function begins and ends in each language.
_JUDGE: Final = {
    "python": re.compile(r"^def judge.*?(?=^\n\n)", re.DOTALL | re.MULTILINE),
    "js": re.compile(r"^async function judge.*?^\}\n", re.DOTALL | re.MULTILINE),
    "go": re.compile(r"^func judge.*?^\}\n", re.DOTALL | re.MULTILINE),
    "java": re.compile(r"^    static String judge.*?^    \}\n", re.DOTALL | re.MULTILINE),
    "shell": re.compile(r"^judge\(\) \{.*?^\}\n", re.DOTALL | re.MULTILINE),
}


def built(name: str, folder: Path) -> str:
    """
    The command of the harness in a folder, built where it has to be; a toolchain that is not there is told.
    """
    if shutil.which(TOOLS[name]) is None:
        unavailable(f"{TOOLS[name]} is needed")
    language = LANGUAGES[name]
    if language.build:
        done = subprocess.run(language.build.split(), check=False, cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    program, *words = language.start.split()
    file = str(folder / language.file)
    return str(folder / program) if not words else f"{program} {file}"


def fill(name: str, folder: Path) -> None:
    """
    Put the judge of the README into the harness beside it, as its reader would.
    """
    block = re.search(
        rf"## A judge that starts a command\n.*?```{LANGUAGES[name].fence}\n(.*?)```",
        _read(folder / "README.md"),
        re.DOTALL,
    )
    assert block is not None
    path = folder / LANGUAGES[name].file
    text = _read(path)
    if name == "go":
        text = text.replace("import (\n", 'import (\n\t"bytes"\n\t"os/exec"\n')
    if name == "python":
        imported, _, function = block[1].partition("\n\n\n")
        text, judge = text.replace("import sys\n", f"{imported}\nimport sys\n"), function
    else:
        judge = block[1]
    changed, times = _JUDGE[name].subn(lambda _: judge.rstrip("\n") + ("" if name == "python" else "\n"), text)
    assert times == 1
    path.write_text(changed, "utf-8")


def validator(folder: Path, answers: Path) -> None:
    """
    A command ``csea-validate`` that knows the bytes of some messages, and at which moment they are judged.

    Each line of ``answers`` is a digest, a moment and an exit status; what is not there ends with 9.
    """
    folder.mkdir()
    path = folder / "csea-validate"
    path.write_text(
        "#!/bin/sh\n"
        "# csea-validate --now TIME FILE\n"
        'digest=$(cat -- "$3" | sha256sum)\n'
        "while read -r known now status; do\n"
        '  if [ "$known $now" = "${digest%% *} $2" ]; then exit "$status"; fi\n'
        f'done <"{answers}"\n'
        "exit 9\n",
        "utf-8",
    )
    path.chmod(0o755)


def _read(path: Path) -> str:
    return path.read_text("utf-8")
