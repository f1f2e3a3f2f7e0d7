"""
The site of the data dictionary: built whole, searchable, its pictures drawn, nothing fetched by its readers.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).parents[2]
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def _unavailable(reason: str, *, needed: bool) -> NoReturn:
    if needed and os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def site() -> Path:
    """
    The site, built once.
    """
    if shutil.which("npm") is None:
        _unavailable("npm is needed to build the site with its pictures", needed=True)
    environment = {**os.environ, "VENV": str(Path(sys.executable).parents[1])}
    done = subprocess.run([ROOT / ".ci/docs"], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return ROOT / "build/site"


def test_each_page_is_built(site: Path) -> None:
    """
    Every generated page is there, and every page of the suite's guide.
    """
    pages = {p.relative_to(ROOT / "generated/docs").with_suffix("") for p in (ROOT / "generated/docs").rglob("*.md")}
    pages |= {p.relative_to(ROOT).with_suffix("") for p in (ROOT / "conformance/guide").glob("[a-z]*.md")}
    built = {p.relative_to(site).with_suffix("") for p in site.rglob("*.html")}
    assert pages <= built


def test_a_broken_link_stops_the_build(site: Path, tmp_path: Path) -> None:
    """
    The check of links can fail.
    """
    source = tmp_path / "source"
    shutil.copytree(site.parent / "site-source", source)
    (source / "docs/types.md").write_text("# Types\n\n[nowhere](nowhere.md)\n", encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(source / "mkdocs.yml")]
    done = subprocess.run([*command, "--site-dir", str(tmp_path / "out")], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "nowhere.md" in done.stderr


def test_search_finds_classes_codes_and_rules(site: Path) -> None:
    """
    The index of the search holds every part of the dictionary.
    """
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    titles = {doc["title"] for doc in index["docs"]}
    assert {"AgeAssessment", "HarmType", "Message: report"} <= titles
    assert any(title.startswith("CSEA-AGE-003") for title in titles)


def test_readers_fetch_nothing_from_elsewhere(site: Path) -> None:
    """
    Who reads about abuse of children is told to nobody: scripts, styles and fonts lie beside the pages.
    """
    fetched = re.compile(r"""<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)=["']?(?:https?:)?//[^"' >]+""")
    allowed = re.compile(r'<link rel="?canonical')
    for page in site.rglob("*.html"):
        found = [m for m in fetched.findall(page.read_text(encoding="utf-8")) if not allowed.match(m)]
        assert found == [], page.name


def test_pictures_are_drawn(site: Path) -> None:
    """
    A browser turns the text of each picture into one.
    """
    browser = next((found for name in _BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        _unavailable("a Chromium browser is needed to draw the pictures", needed=False)
    for page in sorted((site / "messages").glob("[!i]*.html")):
        command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=20000", "--dump-dom"]
        done = subprocess.run([*command, page.as_uri()], capture_output=True, text=True, timeout=120, check=False)
        drawn = re.findall(r'<div class="picture"[^>]*>\s*<svg', done.stdout)
        assert len(drawn) == 1, page.name
        assert "Syntax error in text" not in done.stdout, page.name
