"""
What people look at, as a browser shows it: the page of a run and a badge. The pictures are left in ``build/pictures``.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
import zlib
from pathlib import Path

import pytest
from conftest import unavailable

from conformance_kit.badge.making import svg
from conformance_kit.reporting.records import mixed, sound
from csea_interop.conformance.kit.reports import pieces

_WIDTH, _HEIGHT = 1000, 1400


def _colours(picture: bytes) -> int:
    """
    How many different bytes there are in the rows of a PNG: one that shows nothing has next to none.
    """
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", picture[16:24]) == (_WIDTH, _HEIGHT)
    at, data = 8, b""
    while at < len(picture):
        (length,) = struct.unpack(">I", picture[at : at + 4])
        if picture[at + 4 : at + 8] == b"IDAT":
            data += picture[at + 8 : at + 8 + length]
        at += 12 + length
    return len(set(zlib.decompress(data)))


@pytest.mark.parametrize("name", ["passed", "mixed", "badge"])
def test_a_browser_shows_it(name: str, root: Path, tmp_path: Path) -> None:
    """
    The picture has many shades, as text and panels have.
    """
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        unavailable("chromium is needed to look at the pages")
    if name == "badge":
        source = tmp_path / "badge.svg"
        source.write_bytes(svg())
    else:
        source = tmp_path / "page.html"
        source.write_text("".join(pieces("html", sound() if name == "passed" else mixed())), "utf-8")
    folder = root / "build/pictures"
    folder.mkdir(parents=True, exist_ok=True)
    out = folder / f"{name}.png"
    out.unlink(missing_ok=True)
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        f"--user-data-dir={tmp_path / 'own'}",
    ]
    command = [browser, *options, f"--screenshot={out}", f"--window-size={_WIDTH},{_HEIGHT}", source.as_uri()]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-1000:]
    assert _colours(out.read_bytes()) > 40
