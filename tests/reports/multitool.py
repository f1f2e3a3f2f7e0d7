"""
The SARIF multitool, installed once from its lock file.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from conftest import ROOT, unavailable

_SOURCE = Path(__file__).parent / "multitool"
_FILES = ("package.json", "package-lock.json")


def installed() -> Path:
    """
    The folder of the tool; it holds the schema of SARIF as well.
    """
    npm = shutil.which("npm")
    if npm is None or not sys.platform.startswith("linux"):
        unavailable("npm and Linux are needed to run the SARIF multitool")
    wanted = hashlib.sha256(b"".join((_SOURCE / name).read_bytes() for name in _FILES)).hexdigest()
    cache = ROOT / ".cache/multitool"
    stamp = cache / "installed"
    tool = cache / "node_modules/@microsoft/sarif-multitool-linux"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        cache.mkdir(parents=True, exist_ok=True)
        (cache.parent / ".gitignore").write_text("*\n", encoding="utf-8")
        for name in _FILES:
            shutil.copyfile(_SOURCE / name, cache / name)
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        install = subprocess.run([npm, "ci", *options], cwd=cache, capture_output=True, check=False)
        if install.returncode != 0:
            unavailable("npm could not install the SARIF multitool (is there a network?)")
        # Its script would only do this.
        (tool / "Sarif.Multitool").chmod(0o755)
        stamp.write_text(wanted, encoding="utf-8")
    return tool


def validate(log: Path, out: Path) -> subprocess.CompletedProcess[str]:
    """
    Let the tool judge a log, by its own rules and by those of GitHub's code scanning.
    """
    nowhere = "http://127.0.0.1:9"
    environment = {
        **os.environ,
        "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1",
        # One of its rules would fetch each address that stands in the log.
        "HTTP_PROXY": nowhere,
        "HTTPS_PROXY": nowhere,
    }
    options = ["--output", str(out), "--log", "ForceOverwrite", "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"]
    command = [str(installed() / "Sarif.Multitool"), "validate", str(log), *options, "--max-file-size-in-kb", "100000"]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=120)
