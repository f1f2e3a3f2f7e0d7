"""
The HTML report: small, escaped, the same twice, and readable by checkers of markup and accessibility.
"""

from __future__ import annotations

import itertools
import json
import os
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from conftest import unavailable
from npm import MissingError, install

from csea_interop import reports
from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.reports import Context
from csea_interop.reports.html.sums import COLUMNS, Batch
from csea_interop.schema.catalogue import catalogue
from csea_interop.schema.labels import languages
from csea_interop.validation.asked import ask
from csea_interop.validation.judged import Judged, judge
from csea_interop.validation.result import conclude
from csea_interop.validation.settings import Settings
from csea_interop.validation.tally import Tally

_BROWSER = Path(__file__).parent / "browser"
_HOSTILE = "x\u202e\x1b[31m\"'><script>alert(1)</script>&amp;\u2028\udcff.json"


def _page(items: list[Judged | InputError], language: str = "en") -> str:
    parts: list[str] = []
    report = reports.load("html")(parts.append, Context("0.0.0", "1.0.0", "2026-04-01T00:00:00Z", language=language))
    tally = Tally()
    for item in items:
        tally.add(item)
        report.outcome(item)
    report.close(tally)
    return "".join(parts)


def _judged(number: int, rules: list[str], sender: str = "", source: str = "", *, urgent: bool = False) -> Judged:
    entries = [catalogue()[rule] for rule in rules]
    found = [
        Finding(e.id, f"/payload/children/{n}/age_assessments/0/basis", e.severity, missing="basis")  # type: ignore[arg-type]
        for n, e in enumerate(entries)
    ]
    refusing = [rule.id for rule in catalogue().values() if rule.refuses]
    result = conclude(found, refusing, urgent=urgent)
    name = source or f"incoming/2026-03/hotline-example-ie/report-{number:06}.json"
    return Judged(name, 0, number, result, dict.fromkeys(found, (number, 7)), sender)


def _many(count: int) -> list[Judged | InputError]:
    rules = sorted(catalogue())
    messages: list[Judged | InputError] = []
    for number in range(count // 5):
        picked = [rules[(number * 5 + n) % len(rules)] for n in range(5)]
        messages.append(_judged(number, picked, f"sender{number % 40}", urgent=number % 50 == 0))
    return messages


def _mixed() -> list[Judged | InputError]:
    items: list[Judged | InputError] = [_judged(n, [], "a") for n in range(4)]
    items += [
        _judged(5, ["CSEA-SAF-001"], "b"),
        _judged(6, ["CSEA-AGE-003"], "b", urgent=True),
        _judged(7, ["CSEA-AGE-003", "CSEA-AGE-002"], "a", _HOSTILE),
        InputError("CSEA-INP-MISSING", "there is no such file", "check the path", _HOSTILE),
    ]
    return items


@pytest.mark.parametrize("language", list(languages()))
def test_a_thousand_findings_fit_into_300_kb(language: str) -> None:
    """
    A thousand findings of all rules stay under 300 kB in every language, and a hundred thousand too.
    """
    assert len(_page(_many(1_000), language).encode()) < 300_000
    if language == "ar":
        assert len(_page(_many(100_000), language).encode()) < 300_000


def test_cut_lists_say_so_and_totals_stay_exact() -> None:
    """
    Of many places the first are listed, the rest is a number.
    """
    page = _page([_judged(n, ["CSEA-AGE-003"]) for n in range(100)])
    assert "Findings: 100. Messages touched: 100." in page
    assert "Further places that are not listed here: 75" in page
    assert "Further messages that are not listed here: 75" in page


def test_names_of_files_are_escaped() -> None:
    """
    A hostile name is text: no tag, no control, no turning mark, no break.
    """
    page = _page(_mixed())
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert not re.search("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", page)


def test_two_runs_give_the_same_bytes() -> None:
    """
    Nothing of the clock or of chance is in the page; the digests of senders never are.
    """
    other = [_judged(n, [], "other") for n in range(4)]
    page = _page([*other, *_mixed()])
    assert page == _page([*[_judged(n, [], "changed") for n in range(4)], *_mixed()])
    assert "changed" not in page
    assert "Sender 2" in page


def test_senders_of_real_messages_are_told_apart(root: Path, now: datetime) -> None:
    """
    Under a key of the run a message's sender has a number in the page; without one nobody is counted.
    """
    raw = (root / "conformance/examples/report-maximal.json").read_bytes()
    item = judge(Settings(now, run_key=b"key"), "one.json", 0, 1, raw)
    assert re.fullmatch("[0-9a-f]{32}", item.sender)
    page = _page([item])
    assert "Sender 1" in page
    assert item.sender not in page
    assert judge(Settings(now), "one.json", 0, 1, raw).sender == ""


def test_the_exchange_has_its_answer(root: Path, now: datetime) -> None:
    """
    A valid message that may not go to whom was asked about is not counted as one that can go, and the reason is told.
    """
    raw = (root / "conformance/examples/report-maximal.json").read_bytes()
    item = judge(Settings(now, asked=ask(profile="statistics"), complete_for="iccam"), "one.json", 0, 1, raw)
    assert item.exchange.answer == "may-not"
    page = _page([item])
    assert "May go: 0. May not go: 1." in page
    assert re.search(r"Not to this recipient</dt><dd><b>1</b>", page)
    assert "What stands in the way of sending" in page
    assert "Actionable: " in page
    assert "Not asked" not in page


def test_what_was_left_out_is_told() -> None:
    """
    Rules left out on request stand on the first screen.
    """
    parts: list[str] = []
    context = Context("0.0.0", "1.0.0", "2026-04-01T00:00:00Z", left_out=("CSEA-AGE-002",), profile="strict")
    reports.load("html")(parts.append, context).close(Tally())
    page = "".join(parts)
    assert page.index("Rules left out on request") < page.index('id="attention"')
    assert "strict" in page


def test_codes_are_shown_only_where_they_were_asked_for() -> None:
    """
    A code that may be shown stands at its place, and the page no longer says that it holds no value.
    """
    plain = _judged(1, ["CSEA-AGE-003"])
    coded = replace(plain, codes={plain.result.findings[0]: "hotline"})
    assert "holds no value from any message" in _page([plain])
    assert 'code: <code dir="ltr">hotline</code>' in _page([coded])
    assert "holds no value from any message" not in _page([coded])


def test_nothing_is_fetched_or_run() -> None:
    """
    No script, no address, no style attribute, and a policy that admits the one style by its digest.
    """
    page = _page(_mixed())
    assert not re.search(r"<script|<link|<img|<iframe|\sstyle=|\son[a-z]+=|https?:|@import|url\((?!#)", page)
    assert re.search(r"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]+='", page)


def test_links_lead_somewhere_and_headings_descend() -> None:
    """
    Each anchor is there once, each link has its anchor, no level of heading is left out.
    """
    for page in (_page(_mixed()), _page(_many(1_000)), _page([])):
        ids = re.findall(r' id="([^"]+)"', page)
        assert len(ids) == len(set(ids))
        assert set(re.findall(r'(?:href="|url\()#([^")]+)', page)) <= set(ids)
        levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_a_manager_reads_what_to_do_first() -> None:
    """
    Danger to life and refusals come before the numbers, the gravest rule before the others.
    """
    page = _page(_mixed())
    order = ["Messages that say a life is in danger: 1", "Refused for safety: 1", "Can go now", "does not mean true"]
    assert [page.index(text) for text in order] == sorted(page.index(text) for text in order)
    assert page.index('id="CSEA-SAF-001"') < page.index('id="CSEA-AGE-003"')
    assert re.search(r"Can go now</dt><dd><b>5</b>", page)
    assert "Not asked" in page


def test_urgent_messages_are_never_cut_away_by_others() -> None:
    """
    A message of danger to life after many refused ones still is the first of the list.
    """
    items: list[Judged | InputError] = [_judged(n, ["CSEA-SAF-001"]) for n in range(200)]
    page = _page([*items, _judged(999, [], source="late.json", urgent=True)])
    attention = page[page.index('id="attention"') :]
    assert attention.index("late.json") < attention.index("report-000000.json")


def test_the_batch_has_few_columns_and_loses_nothing() -> None:
    """
    However many messages, at most forty columns, and their sum is the number of messages.
    """
    for count in (1, 40, 41, 1_000, 12_345):
        batch = Batch()
        for n in range(count):
            batch.add("valid" if n % 3 else "invalid")
        assert len(batch.columns) <= COLUMNS
        assert sum(sum(column.values()) for column in batch.columns) == count


def test_every_word_is_used_and_there(root: Path) -> None:
    """
    The fixed words in the labels are those that the reports name, no more.
    """
    words = json.loads((root / "generated/labels/en.json").read_text("utf-8"))["report"]
    source = "".join(p.read_text("utf-8") for p in (root / "src/csea_interop/reports").rglob("*.py"))
    composed = re.compile(r"(verdict|axis|exit)_|_note$")
    assert [key for key in words if not re.search(rf"""['"]{key}['"]""", source) and not composed.search(key)] == []
    named = re.findall(r"""words\(['"]([a-z_]+)['"][,)]""", source)
    assert len(named) > 50
    assert [key for key in named if key not in words] == []


@pytest.fixture(scope="module")
def installed() -> Path:
    """
    The folder with the checkers, installed once from the lock file.
    """
    try:
        return install(_BROWSER, "pages", "look.cjs")
    except MissingError as error:
        unavailable(str(error))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """
    A page of every kind of content in each language, and an empty one.
    """
    folder = tmp_path_factory.mktemp("pages")
    out = []
    for name, text in {
        **{code: _page([*_mixed(), *_many(20)], code) for code in languages()},
        "empty": _page([]),
    }.items():
        out.append(folder / f"{name}.html")
        out[-1].write_text(text, encoding="utf-8")
    return out


def test_markup_is_valid(installed: Path, pages: list[Path]) -> None:
    """
    The checker of the HTML standard finds neither an error nor a warning, but that it does not reckon digests of styles.
    """
    java = shutil.which("java")
    if java is None:
        unavailable("java is needed to check the markup")
    jar = installed / "node_modules/vnu-jar/build/dist/vnu.jar"
    command = [java, "-jar", str(jar), "--format", "json", *map(str, pages)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = [m["message"] for m in json.loads(done.stderr)["messages"]]
    # That the style applies under the policy is seen in the browser.
    assert [m for m in told if not m.startswith("Inline style violates Content Security Policy")] == []


def test_pages_are_accessible(installed: Path, pages: list[Path]) -> None:
    """
    In a browser, light and dark: no fault found, nothing sideways at 320 pixels, nothing fetched, nothing blocked.
    """
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        unavailable("chromium is needed to check accessibility")
    command = [str(shutil.which("node")), "look.cjs", chromium, *map(str, pages)]
    done = subprocess.run(command, cwd=installed, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert len(seen) == 2 * len(pages)
    for one in seen:
        assert (one["faults"], one["said"], one["fetched"]) == ([], [], []), one["page"]
        assert one["sideways"] <= 0, one["page"]
        assert one["passed"] > 20
    assert {one["background"] for one in seen} == {"rgb(246, 245, 242)", "rgb(18, 23, 27)"}


def test_the_clock_is_the_runs(now: datetime) -> None:
    """
    The page states the moment of judging that it was given.
    """
    assert f"{now:%Y-%m-%d}T00:00:00Z" in _page([])
