"""
Checking a badge asks nobody: no socket is made, whatever the badge says.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any, NoReturn

import pytest

from conformance_kit.badge import making
from conformance_kit.badge.calling import call
from csea_interop.conformance.badge.status import StatusList, signed_list


def _files(folder: Path) -> list[str]:
    """
    All that one check can be given, and the words that give it.
    """
    trust = {
        "version": 1,
        "keys": [
            {
                "thumbprint": making.mark(),
                "issuer": making.ISSUER.id,
                "name": making.ISSUER.name,
                "from": "2026-01-01T00:00:00Z",
                "until": "2027-12-31T00:00:00Z",
            }
        ],
        "suites": [{"version": "1.0.0", "digest": making.SUITE}],
    }
    status = StatusList(making.ISSUER, making.NOW - 86400, making.NOW + 86400, ())
    (folder / "badge.svg").write_bytes(making.svg())
    (folder / "trust.json").write_text(json.dumps(trust), "utf-8")
    (folder / "report.json").write_text(json.dumps(making.report()), "utf-8")
    (folder / "product.bin").write_bytes(b"product")
    (folder / "revoked.jws").write_text(signed_list(status, making.key()), "utf-8")
    words = ["badge", "verify", "badge.svg", "--trust", "trust.json", "--report", "report.json"]
    return [*words, "--artifact", "product.bin", "--status", "revoked.jws", "--now", "2026-09-30T00:00:00Z"]


def test_no_socket_can_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Where making one is an error, the check passes all the same.
    """

    def none(*_: Any, **__: Any) -> NoReturn:
        raise AssertionError("a socket was asked for")

    words = _files(tmp_path)
    monkeypatch.chdir(tmp_path)
    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, none)
    done = call(*words)
    assert done.status == 0, done.out
    assert done.out.count("\npassed  ") == 10


def test_no_event_of_a_socket_is_seen(tmp_path: Path) -> None:
    """
    A hook that Python itself calls before any socket is made sees none, from the first import to the end;
    the same hook does see one that is made.
    """
    words = _files(tmp_path)
    watch = textwrap.dedent(
        """
        import sys
        seen = []
        sys.addaudithook(lambda event, _: seen.append(event) if event.startswith(("socket.", "urllib.", "http.")) else None)
        from csea_interop.cli.conformance import command
        status = command.main(sys.argv[1:], prog_name="csea-conformance", standalone_mode=False)
        print("seen", seen, "status", status)
        import socket
        socket.socket().close()
        print("then", "socket.__new__" in seen)
        """
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    done = subprocess.run(
        [sys.executable, "-c", watch, *words],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment,
    )
    assert done.stdout.endswith("seen [] status 0\nthen True\n"), done.stdout + done.stderr
