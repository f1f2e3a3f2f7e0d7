"""
The SARIF multitool, installed once from its lock file.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from conftest import unavailable
from npm import MissingError, install

_SOURCE = Path(__file__).parent / "multitool"


def installed() -> Path:
    """
    The folder of the tool; it holds the schema of SARIF as well.
    """
    if not sys.platform.startswith("linux"):
        unavailable("the SARIF multitool is run on Linux only")
    try:
        tool = install(_SOURCE, "multitool") / "node_modules/@microsoft/sarif-multitool-linux"
    except MissingError as error:
        unavailable(str(error))
    # Its script would only do this.
    (tool / "Sarif.Multitool").chmod(0o755)
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
