"""
The parts by which emitters are judged: the search behind hidden figures, the language of checks, files, the data of the suite.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from itertools import combinations, product
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest

from csea_interop.conformance.kit.emitting.alike import alike, decimals
from csea_interop.conformance.kit.emitting.expecting import kept
from csea_interop.conformance.kit.emitting.files import Files
from csea_interop.conformance.kit.emitting.lines import Lines
from csea_interop.conformance.kit.emitting.scenarios import scenarios
from csea_interop.conformance.kit.plan import Plan, Way
from csea_interop.conformance.kit.publishing.recovery import recovered
from csea_interop.conformance.kit.roles import producer, publisher
from csea_interop.conformance.reference.producer import Producer
from csea_interop.conformance.reference.publisher import Publisher
from csea_interop.core.errors import UsageError


def _by_trying(counts: dict[str, int], shown: list[frozenset[str]], figure: frozenset[str]) -> bool:
    """
    The same question answered by looking at every choice there is.
    """
    names, most = list(counts), sum(counts.values()) + 2
    for choice in product(range(most + 1), repeat=len(names)):
        found = dict(zip(names, choice, strict=True))
        if all(sum(found[n] for n in known) == sum(counts[n] for n in known) for known in shown) and sum(
            found[n] for n in figure
        ) != sum(counts[n] for n in figure):
            return False
    return True


def test_search_agrees_with_every_choice() -> None:
    """
    For small tables the answer is the one that looking at all choices gives, revealed or not.
    """
    random = Random(7)
    answers = set()
    for _ in range(60):
        counts = {name: random.randint(0, 2) for name in "abcd"}
        pool = [frozenset(some) for size in (1, 2, 3, 4) for some in combinations("abcd", size)]
        figure = random.choice(pool)
        shown = random.sample([known for known in pool if known != figure], random.randint(0, 4))
        found = recovered(counts, shown, figure)
        assert found is _by_trying(counts, shown, figure)
        answers.add(found)
    assert answers == {True, False}


def test_noughts_give_a_figure_away() -> None:
    """
    A total of nought leaves its parts no choice.
    """
    none = {"a": 0, "b": 0, "c": 3}
    assert recovered(none, [frozenset("ab")], frozenset("a"))
    assert not recovered(none, [frozenset("bc")], frozenset("c"))


_FACTS = {"a": [{"x": 1}, {"x": 2}], "b": {"c": "red"}}


@pytest.mark.parametrize(
    ("check", "message", "right"),
    [
        ({"path": "/b/c", "is": "red"}, {"b": {"c": "red"}}, True),
        ({"path": "/b/c", "is": "red"}, {"b": {}}, False),
        ({"path": "/b/c", "is": 1}, {"b": {"c": True}}, False),
        ({"path": "/a/*/x", "one_of": [1, 2]}, {"a": [{"x": 1}, {"x": 2}]}, True),
        ({"path": "/a/*/x", "one_of": [1]}, {"a": [{"x": 1}, {"x": 2}]}, False),
        ({"path": "/b", "absent": True}, {"a": 1}, True),
        ({"path": "/b", "absent": True}, {"b": {}}, False),
        ({"path": "/b/c", "not_stated": True}, {"b": {"c": "not_assessed"}}, True),
        ({"path": "/b/c", "not_stated": True}, {"b": {"c": "no"}}, False),
        ({"path": "/a/*", "count": 2}, {"a": [1, 2]}, True),
        ({"path": "/a/*", "count": 2}, {"a": [1]}, False),
        ({"path": "/a/1", "holds": {"x": 1}}, {"a": [0, {"x": 1, "y": 2}]}, True),
        ({"path": "/a/1", "holds": {"x": 1}}, {"a": [0, {"x": 2}]}, False),
        ({"path": "/b/c", "at_least": "restricted"}, {"b": {"c": "highly_restricted"}}, True),
        ({"path": "/b/c", "at_least": "restricted"}, {"b": {"c": "internal"}}, False),
        ({"path": "/a", "as_stated": True}, {"a": [{"x": 2}, {"x": 3}, {"x": 1}]}, True),
        ({"path": "/a", "as_stated": True}, {"a": [{"x": 2}, {"x": 2}]}, False),
        ({"path": "/a", "as_stated": True, "without": ["x"]}, {"a": [{}, {}]}, True),
        ({"path": "", "nothing_more": True}, {**_FACTS, "d": "unknown"}, True),
        ({"path": "", "nothing_more": True}, {**_FACTS, "d": "blue"}, False),
        ({"path": "/a", "nothing_more": True}, {"a": [{"x": 1}, {"x": 1}]}, False),
    ],
)
def test_check_holds_where_it_says(check: dict[str, Any], message: Any, right: bool) -> None:
    """
    Each word of the language holds for what it describes, and fails beside it.
    """
    assert kept(check, message, _FACTS) is right


@pytest.mark.parametrize(
    ("before", "after", "right"),
    [
        ('{"a":1,"b":[2,3]}', '{"b":[2,3],"a":1}', True),
        ('{"a":1}', '{"a":1.0}', False),
        ('{"a":0}', '{"a":-0}', False),
        ('{"a":0.25}', '{"a":0.250}', True),
        ('{"a":9007199254740991}', '{"a":9007199254740990}', False),
        ('{"a":1}', '{"a":true}', False),
        ('{"a":[1,2]}', '{"a":[2,1]}', False),
        ('{"a":"\\u00e9"}', '{"a":"e\\u0301"}', False),
    ],
)
def test_same_value_is_the_same_in_any_order(before: str, after: str, right: bool) -> None:
    """
    Numbers are compared by every digit, texts by code point; what the reader refuses is no number.
    """
    assert alike(decimals(before.encode()), decimals(after.encode())) is right


def _written(root: Path, folder: Path) -> None:
    for scenario in scenarios(root / "conformance"):
        message = Producer().produce(scenario.facts, datetime.fromisoformat(scenario.now))
        if message is not None:
            (folder / f"{scenario.id}.json").write_text(json.dumps(message), "utf-8")


def test_folder_of_messages_passes(root: Path, tmp_path: Path) -> None:
    """
    What the references wrote into files passes as what they answer does, in a folder and in lines.
    """
    made = tmp_path / "made"
    made.mkdir()
    _written(root, made)
    lines = tmp_path / "made.ndjson"
    with lines.open("w", encoding="utf-8") as stream:
        for path in made.iterdir():
            stream.write(json.dumps({"scenario": path.stem, "message": json.loads(path.read_bytes())}) + "\n")
    cases = producer.asked(root / "conformance", "full")
    for target in (made, lines):
        done = producer.run(Plan(root / "conformance", Way("files", str(target)), "full"), cases, lambda: None)
        assert [case.id for case, got in done.grades if got.outcome != "pass"] == []


def test_numbered_files_are_the_tables_in_order(root: Path, tmp_path: Path) -> None:
    """
    Several tables of one publication stand in numbered files.
    """
    for one in publisher.publications(root / "conformance"):
        tables = Publisher().publish(one.facts, datetime.fromisoformat(one.now))
        for number, table in enumerate(tables, start=1):
            (tmp_path / f"{one.id}.{number}.json").write_text(json.dumps(table), "utf-8")
    cases = publisher.asked(root / "conformance", "full")
    done = publisher.run(Plan(root / "conformance", Way("files", str(tmp_path)), "full"), cases, lambda: None)
    assert done.conforms


def test_strange_files_are_refused(tmp_path: Path) -> None:
    """
    A name of no scenario, a link, a broken line and an empty folder are misuse; nothing is read by chance.
    """
    outside = tmp_path / "outside.json"
    outside.write_text("{}", "utf-8")
    for name in ("other.json", "known.0.json", "link", ""):
        folder = tmp_path / f"of-{name}"
        folder.mkdir()
        if name == "link":
            (folder / "known.json").symlink_to(outside)
        elif name:
            (folder / name).write_text("{}", "utf-8")
        with pytest.raises(UsageError) as told, Files(Way("files", str(folder)), "producer", ["known"]):
            pass
        assert told.value.code == "CSEA-USE-FILES"
        assert "other" not in told.value.message
    outside.write_text('{"scenario": "strange", "message": {}}\n', "utf-8")
    for path in (outside, tmp_path / "absent"):
        with pytest.raises(UsageError), Files(Way("files", str(path)), "producer", ["known"]):
            pass


_TALKER = """
import sys, json, base64
for line in sys.stdin:
    q = json.loads(line)
    if q["cmd"] == "start":
        print(json.dumps({"protocol": 1, "name": "n", "version": "1", "roles": ["producer"]}), flush=True)
    else:
        ANSWER
"""


_TELLS = """sys.stderr.write(q["facts"]["secret"]); sys.stderr.flush()
        import time; time.sleep(0.2)
        print(json.dumps({"seq": q["seq"], "rejected": True}), flush=True)"""


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("print(json.dumps({'seq': q['seq'], 'rejected': True}), flush=True)", "rejected"),
        ("print(json.dumps({'seq': q['seq'] + 1, 'rejected': True}), flush=True)", "fault"),
        ("print(json.dumps({'seq': q['seq'], 'message_b64': '*'}), flush=True)", "fault"),
        ("print(json.dumps({'seq': q['seq'], 'rejected': True, 'skipped': True}), flush=True)", "fault"),
        ("print(json.dumps({'seq': q['seq'], 'errored': True}), flush=True)", "fault"),
        ("sys.exit()", "fault"),
        ("print(json.dumps({'seq': q['seq'], 'skipped': True}), flush=True)", "skipped"),
        (
            _TELLS,
            "leak",
        ),
    ],
)
def test_answer_is_taken_for_what_it_is(answer: str, outcome: str, tmp_path: Path) -> None:
    """
    A broken answer is a fault, and what is told on standard error a leak.
    """
    script = tmp_path / "talker.py"
    script.write_text(_TALKER.replace("ANSWER", answer), "utf-8")
    facts = {"secret": "urn:uuid:0f3c-secret-5521"}
    with Lines.of(Way("jsonl", f"{sys.executable} {script}", 5.0)) as way:
        got = way.emit("name", {"role": "producer", "facts": facts}, json.dumps(facts).encode())
    assert getattr(got, outcome)


@pytest.mark.parametrize(
    ("schema", "pattern"),
    [
        ("facts", "scenarios/*/facts.json"),
        ("expect", "scenarios/*/expect.json"),
        ("publication", "publications/*/facts.json"),
        ("requirements", "requirements/*.json"),
    ],
)
def test_files_are_of_their_schemas(root: Path, schema: str, pattern: str) -> None:
    """
    Every file of the emitting roles has its form, and every scenario a sheet for people.
    """
    folder = root / "conformance"
    validator = jsonschema.Draft7Validator(json.loads((folder / f"schemas/{schema}.schema.json").read_bytes()))
    paths = sorted(folder.glob(pattern))
    assert paths
    for path in paths:
        assert [error.message for error in validator.iter_errors(json.loads(path.read_bytes()))] == []
        assert schema == "requirements" or path.with_name("sheet.md").read_text("utf-8").startswith("# ")


def test_scenarios_cover_kinds_and_senders(root: Path) -> None:
    """
    There are scenarios for each kind of message and each kind of sender, and one in which nothing may be sent.
    """
    found = list(scenarios(root / "conformance"))
    assert {s.facts["message_type"] for s in found} == {"report", "signal", "hash_set", "outcome", "withdrawal"}
    assert {s.facts["sender"]["role"] for s in found} == {"platform", "hotline", "law_enforcement"}
    assert [s.id for s in found if not s.sent]
