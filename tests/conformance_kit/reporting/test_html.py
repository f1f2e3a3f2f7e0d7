"""
The page of a run: small, without script, open where something is wrong, and accessible.
"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from conftest import unavailable
from npm import MissingError, install

from conformance_kit.reporting.records import hostile, mixed, sound
from csea_interop.conformance.kit.reports import pieces

_BROWSER = Path(__file__).parents[2] / "reports/browser"


def _page(made: object) -> str:
    return "".join(pieces("html", made))  # type: ignore[arg-type]


def test_a_whole_suite_is_small() -> None:
    """
    The page of a run of six thousand cases that all passed stays under 300 kB; one where all failed is bounded.
    """
    assert len(_page(sound(6000)).encode()) < 300_000


def test_nothing_is_fetched_or_run() -> None:
    """
    The policy forbids all but the page's own style, and the page has no script, link or picture.
    """
    page = _page(hostile())
    assert "default-src 'none'; style-src 'sha256-" in page
    assert not re.search(r"<(script|link|img|iframe|form|object|embed)\b|\son[a-z]+=|url\(|@import", page)


def test_what_did_not_pass_is_there_and_only_that() -> None:
    """
    Each case that did not pass has a row, with the grades; no passed case has one, and none that was not asked.
    """
    value = mixed()
    page = _page(value)
    for case in value["cases"]:
        assert (f"<code>{case['id']}</code>" in page) == (case["outcome"] != "pass" and "lacks" not in case)
    assert "<strong>expired</strong>" in page
    assert "held out" in page
    assert "Does not conform." in page


def test_the_page_of_a_sound_run_says_so_first() -> None:
    """
    The outcome stands before the counts, and what it does not say beside it.
    """
    page = _page(sound())
    assert page.index("Conforms.") < page.index("<dl")
    assert "it says nothing of lawfulness" in page
    assert "What did not pass" not in page


def test_pages_are_accessible(tmp_path: Path) -> None:
    """
    A browser shows them in light and dark without a fault that the checker of accessibility knows.
    """
    import shutil

    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        unavailable("chromium is needed to look at the page")
    try:
        folder = install(_BROWSER, "conformance_pages", "look.cjs")
    except MissingError as error:
        unavailable(str(error))
    files = []
    for name, made in (("sound", sound()), ("mixed", mixed()), ("hostile", hostile())):
        files.append(tmp_path / f"{name}.html")
        files[-1].write_text(_page(made), "utf-8")
    done = subprocess.run(
        ["node", "look.cjs", str(browser), *map(str, files)],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    seen = json.loads(done.stdout)
    assert len(seen) == 6
    for one in seen:
        assert one["faults"] == [], one["page"]
        assert one["sideways"] <= 0
        assert one["fetched"] == []
        assert one["passed"] > 10
