"""
HTTP as the kit needs it: a caller that stays on this machine, and a small server of the standard library.

Both take for granted that the other side is broken or hostile: it may hang, drip, flood or redirect.
"""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from types import TracebackType
from typing import Any, ClassVar, Final, Self
from urllib.parse import urlsplit

from csea_interop.core.errors import UsageError
from csea_interop.core.failure import failed

#: Most bytes of a body that are taken, on either side.
MOST: Final = 32 * 1024 * 1024
#: Most bytes of an answer that the caller takes.
_MOST_SAID: Final = 8 * 1024 * 1024
_PIECE: Final = 256 * 1024


@dataclass(frozen=True, slots=True)
class Reply:
    """
    What came back; ``said`` is all of it that could hold a text of a message: headers and body.
    """

    status: int
    media: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    said: bytes = field(repr=False)


class WebFault(Exception):  # noqa: N818 - it is what happened on the line, not an error of ours
    """
    No reply came: ``timeout`` tells whether only time was lacking.
    """

    def __init__(self, text: str, *, timeout: bool = False) -> None:
        super().__init__(text)
        self.text = text
        self.timeout = timeout


def checked(address: str, allowed: tuple[str, ...] = ()) -> str:
    """
    The address, without a slash at its end, once it is known to lead to this machine or to a host that the user named.

    Raises:
        UsageError: ``CSEA-USE-ADDRESS`` it is none, or leads elsewhere.
    """
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        parts, host = urlsplit(""), ""
    # A name and password in an address would end up in a report.
    if parts.scheme not in {"http", "https"} or not host or parts.username is not None or parts.query or parts.fragment:
        raise UsageError("CSEA-USE-ADDRESS", "the address is none that can be asked", "http://127.0.0.1:PORT/path")
    if not _here(host) and host not in allowed:
        hint = "test on the loopback, or name the host with --allow-remote"
        raise UsageError("CSEA-USE-ADDRESS", "the address leads to another machine", hint)
    return address.rstrip("/")


def _here(host: str) -> bool:
    if host == "localhost":
        return True
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return False


class Caller:
    """
    Asks one address. It follows no redirect, reads no proxy from the environment, and takes no more than it must.

    Args:
        address: where; its paths begin there.
        seconds: for one question with its whole reply.
        allowed: hosts other than this machine.

    Raises:
        UsageError: ``CSEA-USE-ADDRESS`` as ``checked`` has it; ``CSEA-USE-EXTRA`` the library for it is absent.
    """

    def __init__(self, address: str, seconds: float, allowed: tuple[str, ...] = ()) -> None:
        if find_spec("httpx") is None:
            hint = "pip install 'csea-interop[conformance]'"
            raise UsageError("CSEA-USE-EXTRA", "the library for HTTP is not installed", hint)
        import httpx

        self._address = checked(address, allowed)
        self._seconds = seconds
        self._client = httpx.Client(
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(seconds),
            limits=httpx.Limits(max_connections=1),
            headers={"User-Agent": "csea-conformance", "Accept-Encoding": "identity"},
        )
        self._socket: socket.socket | None = None
        self._ends = 0.0

    def __enter__(self) -> Self:
        """
        Nothing is opened before the first question.
        """
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """
        Close the connection.
        """
        self.close()

    def close(self) -> None:
        """
        Close the connection.
        """
        self._client.close()

    def send(
        self, method: str, path: str = "", body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """
        Ask, and take the whole reply.

        Raises:
            WebFault: none came in time, it was too long, or it was none.
        """
        import httpx

        # The library's time-out is for each piece: who drips is cut off from outside.
        cut = threading.Timer(self._seconds, self._cut)
        cut.daemon = True
        self._ends = time.monotonic() + self._seconds
        cut.start()
        try:
            with self._client.stream(
                method, self._address + path, content=body, headers=headers, extensions={"trace": self._seen}
            ) as reply:
                told = b"".join(_pieces(reply.iter_raw()))
                head = b"\n".join(name + b": " + text for name, text in reply.headers.raw)
                media = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
                return Reply(reply.status_code, media, dict(reply.headers), told, head + b"\n\n" + told)
        except httpx.TimeoutException:
            raise WebFault("no answer came in time", timeout=True) from None
        except (httpx.HTTPError, httpx.InvalidURL, OSError):
            if time.monotonic() >= self._ends:
                raise WebFault("no answer came in time", timeout=True) from None
            raise WebFault("no HTTP answer came") from None
        finally:
            cut.cancel()

    def _seen(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            self._socket = info["return_value"].get_extra_info("socket")

    def _cut(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


def _pieces(pieces: Iterator[bytes]) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > _MOST_SAID:
            raise WebFault("the answer is longer than is taken")
        yield piece


class Handler(BaseHTTPRequestHandler):
    """
    One connection of our own servers: quiet, with a limit on bodies and on waiting.

    A subclass has ``do_POST`` and the like, reads with ``body`` and answers with ``answer``.
    """

    protocol_version = "HTTP/1.1"
    server_version = "csea-conformance"
    sys_version = ""
    timeout = 30
    # Head and body go out together: apart, the second waits for the first to be acknowledged, 40 ms a question.
    wbufsize = -1
    disable_nagle_algorithm = True
    #: Longest body, in bytes.
    most: ClassVar[int] = MOST

    def log_message(self, *_: object) -> None:
        """
        Nothing is logged: a log could keep what a message says.
        """

    def body(self) -> bytes | None:
        """
        The body; None where its length is not told or too great, which has then been answered (411, 413).
        """
        stated = self.headers.get("Content-Length", "")
        if not (stated.isascii() and stated.isdigit()) or "Transfer-Encoding" in self.headers:
            self._turn_away(HTTPStatus.LENGTH_REQUIRED)
            return None
        if len(stated) > 12 or int(stated) > self.most:
            self._turn_away(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
            return None
        return self.rfile.read(int(stated))

    def answer(self, status: int, body: bytes = b"", media: str = "", **headers: str) -> None:
        """
        Answer; the names of headers are written with ``_`` for ``-``.
        """
        self.send_response(status)
        for name, text in headers.items():
            self.send_header(name.replace("_", "-"), text)
        if media:
            self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _turn_away(self, status: int) -> None:
        # Who closes a connection while the other still sends may have the answer thrown away with the rest.
        left = int(self.headers.get("Content-Length", "0")) if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE else 0
        if left > 4 * self.most:
            left = 0
        while left > 0 and (piece := self.rfile.read(min(left, _PIECE))):
            left -= len(piece)
        self.close_connection = True
        self.turned_away(status)

    def turned_away(self, status: int) -> None:
        """
        Answer a body that is not read.
        """
        self.answer(status, Connection="close")


class _Server(ThreadingHTTPServer):
    """
    Says what went wrong without a traceback, which could quote a message; who hangs up is no news.
    """

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002 - names are the library's
        """
        Tell one line of a failure of ours.
        """
        error = sys.exception()
        if isinstance(error, Exception) and not isinstance(error, ConnectionError | TimeoutError):
            told = failed(error)
            sys.stderr.write(f"{told.code}: {told.message}\n")


@contextlib.contextmanager
def serving(handler: type[Handler], port: int = 0) -> Iterator[str]:
    """
    A server on the loopback, in a thread of its own, for as long as the context is open; its address is given.
    """
    server = _Server(("127.0.0.1", port), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
