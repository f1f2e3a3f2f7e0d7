"""
A server that fails says one line, without a traceback and without a word of the request.
"""

from __future__ import annotations

import socket
import time
from urllib.parse import urlsplit

import pytest

from csea_interop.conformance.kit.web import Handler, serving


class _Failing(Handler):
    """
    Fails on every request.
    """

    def do_GET(self) -> None:
        """
        Fail with a text of the request.
        """
        raise LookupError(self.path)


def _ask(address: str, line: bytes) -> None:
    parts = urlsplit(address)
    with socket.create_connection((str(parts.hostname), int(parts.port or 0)), timeout=5) as link:
        link.sendall(line)
        link.recv(100)


def test_a_failure_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """
    The kind of error is told, and nothing that the request said.
    """
    with serving(_Failing) as address:
        _ask(address, b"GET /made-up-secret-path HTTP/1.1\r\nHost: localhost\r\n\r\n")
        end = time.monotonic() + 5
        said = ""
        while "\n" not in said and time.monotonic() < end:
            said += capsys.readouterr().err
    assert said.startswith("CSEA-TOOL-FAILED: the tool itself failed (LookupError")
    assert said.count("\n") == 1
    assert "made-up-secret-path" not in said
    assert "Traceback" not in said
