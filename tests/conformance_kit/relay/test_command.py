"""
The command line of the two roles.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from csea_interop.cli.conformance import command
from csea_interop.conformance.kit.web import serving
from csea_interop.conformance.reference.receiver import Receiver, handler
from csea_interop.core.canonical import digest
from csea_interop.core.errors import UsageError


def _run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(
        command, ["run", "--suite", str(root / "conformance"), "--timeout", "20", *words], standalone_mode=False
    )


def test_report_of_a_receiver_is_the_same_on_two_runs(root: Path) -> None:
    """
    Identifiers are drawn anew for each run, and the report has one digest; no text of a message stands in it.
    """
    reports = []
    for _ in range(2):
        with serving(handler(Receiver())) as address:
            done = _run(
                root, "--role", "consumer", "--http", f"{address}/messages", "--filter", "*/streams/0*", "-f", "json"
            )
        assert done.return_value == 0, done.output
        reports.append(json.loads(done.stdout))
    assert reports[0] == reports[1]
    value = dict(reports[0])
    assert value.pop("report_digest") == digest(value)
    assert value["role"] == "consumer"
    assert "urn:uuid" not in json.dumps(reports[0])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--role", "consumer", "--jsonl", "true"), "CSEA-USE-WAY"),
        (("--role", "forwarder", "--http", "http://127.0.0.1:9"), "CSEA-USE-WAY"),
        (("--role", "consumer", "--http", "http://192.0.2.1/messages"), "CSEA-USE-ADDRESS"),
        (("--role", "forwarder", "--callback", "http://192.0.2.1/tasks"), "CSEA-USE-ADDRESS"),
        (("--role", "consumer", "--http", "http://127.0.0.1:9/messages"), "CSEA-USE-HARNESS"),
    ],
)
def test_wrong_use_is_told(root: Path, words: tuple[str, ...], code: str) -> None:
    """
    A way that is not of the role, an address elsewhere, and nobody at an address are misuse.
    """
    done = _run(root, *words)
    assert isinstance(done.exception, UsageError)
    assert done.exception.code == code


def test_receiver_says_where_it_is_and_ends_when_told() -> None:
    """
    The first line is the address; the end comes with the signal, without a word.
    """
    code = "from csea_interop.cli.conformance import main; main()"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    with subprocess.Popen(
        [sys.executable, "-c", code, "serve-receiver"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as served:
        assert served.stdout is not None
        assert served.stderr is not None
        address = served.stdout.readline().strip()
        with pytest.raises(urllib.error.HTTPError) as raised:
            urllib.request.urlopen(urllib.request.Request(address, data=b"words"), timeout=10)
        assert raised.value.code == 415
        raised.value.close()
        served.send_signal(signal.SIGTERM)
        assert served.wait(10) == 0
        assert served.stderr.read() == ""
