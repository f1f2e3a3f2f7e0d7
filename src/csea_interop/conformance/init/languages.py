"""
The languages in which a harness can be written, and the files that one consists of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Final

from csea_interop.core.errors import InputError, UsageError

_TEMPLATES: Final = Path(__file__).parent / "templates"
README: Final = "README.md"


@dataclass(frozen=True, slots=True)
class Language:
    """
    One language.

    Attributes:
        file: the harness.
        start: the command that starts it, from the folder in which it lies.
        needs: what has to be installed.
        fence: name of the language in Markdown.
        build: the command to give first, where there is one.
        besides: what the example of a command asks for beyond the function.
        remark: what is particular about a run.
    """

    file: str
    start: str
    needs: str
    fence: str
    build: str = ""
    besides: str = ""
    remark: str = ""


LANGUAGES: Final[Mapping[str, Language]] = {
    "python": Language("harness.py", "python3 harness.py", "Python 3", "python"),
    "js": Language("harness.js", "node harness.js", "Node.js", "js"),
    "go": Language(
        "harness.go",
        "./harness",
        "Go",
        "go",
        build="go build -o harness harness.go",
        besides=' It needs `"bytes"` and `"os/exec"` among the imports.',
    ),
    "java": Language("Harness.java", "java Harness.java", "Java 17 or newer", "java"),
    "shell": Language(
        "harness.sh",
        "sh harness.sh",
        "a POSIX shell and `base64`",
        "sh",
        remark=" A shell reads byte by byte: for the two texts of 16 MiB in the whole suite give `--timeout 60`.",
    ),
}


def files(name: str) -> dict[str, str]:
    """
    The text of each file of a harness, by file name.
    """
    language = LANGUAGES[name]
    build = f"Build it first, and after each change:\n\n```sh\n{language.build}\n```\n\n" if language.build else ""
    readme = Template(_text("readme")).substitute(
        file=language.file,
        start=language.start,
        needs=language.needs,
        fence=language.fence,
        build=build,
        besides=language.besides,
        remark=language.remark,
        judge=_text(f"{name}_judge"),
    )
    return {language.file: _text(name), README: readme}


def write(name: str, folder: Path, *, force: bool) -> list[Path]:
    """
    Write a harness; the paths that were written.

    Raises:
        UsageError: ``CSEA-USE-EXISTS`` a file is there already, and may not be replaced; nothing is written then.
        InputError: ``CSEA-INP-OUTPUT`` the folder or a file cannot be written.
    """
    made = {folder / file: text for file, text in files(name).items()}
    if not force and any(path.exists() or path.is_symlink() for path in made):
        raise UsageError(
            "CSEA-USE-EXISTS", "a file of the harness is there already", "choose another folder, or give --force"
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, text in made.items():
            path.write_text(text, "utf-8")
    except OSError as error:
        raise InputError(
            "CSEA-INP-OUTPUT", f"the output cannot be written ({type(error).__name__})", "choose a folder of your own"
        ) from None
    return list(made)


def _text(name: str) -> str:
    return (_TEMPLATES / f"{name}.txt").read_text("utf-8")
