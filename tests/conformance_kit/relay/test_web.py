"""
The kit's HTTP: it stays on this machine, and takes no more time and no more bytes than it must.
"""

# ruff: noqa: D102 - the name of a method of the strange server says what it does

from __future__ import annotations

import socket
import time
from typing import Any

import pytest

from csea_interop.conformance.kit.web import Caller, Handler, WebFault, checked, serving
from csea_interop.core.errors import UsageError

#: Seconds for one answer, short where the answer is not to come.
_SHORT = 0.4


class Strange(Handler):
    """
    Does what its path says.
    """

    most = 1000

    def do_POST(self) -> None:
        raw = self.body()
        if raw is not None:
            getattr(self, self.path.strip("/") or "plain")(raw)

    def plain(self, raw: bytes) -> None:
        self.answer(200, raw, "text/plain; charset=utf-8", X_Own="yes")

    def redirect(self, raw: bytes) -> None:
        self.answer(302, Location="http://127.0.0.1:9/elsewhere")

    def flood(self, raw: bytes) -> None:
        self.answer(200, b"a" * (9 * 1024 * 1024))

    def drip(self, raw: bytes) -> None:
        self._dripping(b"HTTP/1.1 200 OK\r\nX-Slow: ")

    def drip_body(self, raw: bytes) -> None:
        self._dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")

    def mute(self, raw: bytes) -> None:
        time.sleep(2 * _SHORT)

    def words(self, raw: bytes) -> None:
        self.wfile.write(b"these are words\n")
        self.close_connection = True

    def _dripping(self, head: bytes) -> None:
        try:
            self.wfile.write(head)
            for _ in range(40):
                self.wfile.write(b"a")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            self.close_connection = True


def test_reply_is_taken_whole() -> None:
    """
    Status, media type without its parameters, headers and body; all that was said is there to be searched.
    """
    with serving(Strange) as address, Caller(address, 5.0) as caller:
        reply = caller.send("POST", "", b"seven pebbles")
    assert (reply.status, reply.media, reply.body) == (200, "text/plain", b"seven pebbles")
    assert b"X-Own: yes" in reply.said
    assert b"seven pebbles" in reply.said
    assert "pebbles" not in repr(reply)


def test_redirect_is_not_followed() -> None:
    """
    Where an answer leads elsewhere, nobody goes there.
    """
    with serving(Strange) as address, Caller(address, 5.0) as caller:
        assert caller.send("POST", "/redirect", b"a").status == 302


@pytest.mark.parametrize(
    ("path", "timeout"), [("/flood", False), ("/drip", True), ("/drip_body", True), ("/mute", True), ("/words", False)]
)
def test_hostile_answer_costs_little(path: str, timeout: bool) -> None:
    """
    Too much, too slow, or none: the caller gives up in time, and the next question is answered.
    """
    with serving(Strange) as address, Caller(address, _SHORT) as caller:
        began = time.monotonic()
        with pytest.raises(WebFault) as raised:
            caller.send("POST", path, b"a")
        assert raised.value.timeout == timeout
        assert time.monotonic() - began < 3 * _SHORT
        assert caller.send("POST", "", b"b").status == 200


def test_no_proxy_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    What the environment says of proxies holds for others.
    """
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with serving(Strange) as address, Caller(address, 5.0) as caller:
        assert caller.send("POST", "", b"a").status == 200


@pytest.mark.parametrize(
    "address",
    [
        "http://192.0.2.1/messages",
        "http://receiver.example/messages",
        "ftp://127.0.0.1/",
        "127.0.0.1:80",
        "http://",
        "http://127.0.0.1:99999/",
        "http://[::1",
        "http://somebody:secret@127.0.0.1/",
        "http://127.0.0.1/?a=b",
        "http://127.0.0.1.example/",
        "http://2130706433/",
    ],
)
def test_other_addresses_are_not_asked(address: str) -> None:
    """
    Only this machine is asked, under a name that cannot mean another one.
    """
    with pytest.raises(UsageError) as raised:
        checked(address)
    assert raised.value.code == "CSEA-USE-ADDRESS"
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8080/a/", "http://localhost/a", "https://[::1]:8443", "http://127.9.9.9"]
)
def test_own_addresses_are_asked(address: str) -> None:
    """
    The loopback in all its forms; a slash at the end is left out.
    """
    assert checked(address) == address.rstrip("/")


def test_host_that_was_named_is_asked() -> None:
    """
    Another machine is asked only by its very name.
    """
    assert checked("http://receiver.example/a", ("receiver.example",))
    with pytest.raises(UsageError):
        checked("http://other.receiver.example/a", ("receiver.example",))


@pytest.mark.parametrize(("size", "status"), [(1000, 200), (1001, 413), (3000, 413), (10_000_000, 413)])
def test_server_takes_no_more_than_it_says(size: int, status: int) -> None:
    """
    A body at the limit is taken; beyond it the answer comes, too.
    """
    with serving(Strange) as address, Caller(address, 5.0) as caller:
        try:
            assert caller.send("POST", "", b"a" * size).status == status
        except WebFault:
            # Far beyond the limit the connection is closed, and the answer may be lost with it.
            assert size > 4000


@pytest.mark.parametrize(
    "head", ["", "Content-Length: -1\r\n", "Content-Length: x\r\n", "Transfer-Encoding: chunked\r\n"]
)
def test_server_asks_for_a_length(head: str) -> None:
    """
    A body whose length is not told is not read.
    """
    assert _raw(f"POST / HTTP/1.1\r\nHost: own\r\n{head}\r\n").startswith(b"HTTP/1.1 411 ")


def test_server_listens_on_this_machine_only() -> None:
    """
    The address is one of the loopback.
    """
    with serving(Strange) as address:
        assert address.startswith("http://127.0.0.1:")


def _raw(text: str) -> bytes:
    with serving(Strange) as address:
        host, _, port = address.removeprefix("http://").partition(":")
        with socket.create_connection((host, int(port)), timeout=5) as line:
            line.sendall(text.encode())
            return line.recv(4096)


def test_quiet_server_writes_nothing(capfd: Any) -> None:
    """
    A server of ours logs no request.
    """
    with serving(Strange) as address, Caller(address, 5.0) as caller:
        caller.send("POST", "", b"a")
    assert capfd.readouterr() == ("", "")
