"""
Packages of node that tests use, installed once from their lock file.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

from conftest import ROOT


class MissingError(Exception):
    """
    Node is not here, or its packages could not be installed.
    """


def install(source: Path, name: str, *scripts: str) -> Path:
    """
    The folder, in the cache of the checkout, that holds the installed packages of a lock file and the scripts beside it.

    Raises:
        MissingError: they are not there and cannot be had, with the reason.
    """
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise MissingError("node and npm are needed")
    files = ("package.json", "package-lock.json", *scripts)
    wanted = hashlib.sha256(b"".join((source / file).read_bytes() for file in files)).hexdigest()
    cache = ROOT / ".cache" / name
    stamp = cache / "installed"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        cache.mkdir(parents=True, exist_ok=True)
        (ROOT / ".cache/.gitignore").write_text("*\n", encoding="utf-8")
        for file in files:
            shutil.copyfile(source / file, cache / file)
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        done = subprocess.run([npm, "ci", *options], cwd=cache, capture_output=True, text=True, check=False)
        if done.returncode:
            raise MissingError(f"npm could not install {name} (is there a network?)")
        stamp.write_text(wanted, encoding="utf-8")
    return cache
