"""
The hook that keeps real messages out of a repository.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from cli.calls import Call


def test_only_marked_messages_pass(call: Call, place: Path, variant: Callable[..., str]) -> None:
    """
    A message passes with its mark, and no other value stands for it; what is no message passes.
    """
    variant("marked.json", test=True)
    (place / "package.json").write_text('{"name": "x", "version": "1"}')
    (place / "broken.json").write_text('{"name": ')
    fine = ("marked.json", "package.json", "broken.json")
    assert call("no-real-data", *fine, name="csea") == (0, "", "")
    for number, mark in enumerate((False, "true", 1, None)):
        name = variant(f"{number}.json", test=mark)
        ended = call("no-real-data", *fine, name, name="csea")
        assert ended.status == 1
        assert ended.out.startswith(f"{name}: a message that is not marked as a test\n")


def test_messages_are_found_wherever_they_stand(call: Call, place: Path) -> None:
    """
    Inside of lists and objects, on a line of many, and in a file that cannot be read.
    """
    value = json.loads((place / "good.json").read_bytes())
    marked = json.dumps({**value, "test": True})
    (place / "inside.json").write_text(json.dumps([{"base": [value]}]))
    (place / "lines.jsonl").write_text(marked + "\n" + json.dumps(value) + "\n")
    (place / "cut.json").write_text(marked[:-10])
    (place / "twice.json").write_text('{"test": false, ' + marked[1:])
    ended = call("no-real-data", "inside.json", "lines.jsonl", "cut.json", "twice.json", name="csea")
    assert ended.status == 1
    assert [line.split(": ")[0] for line in ended.out.splitlines()[:-1]] == [
        "inside.json",
        "lines.jsonl:2",
        "cut.json",
        "twice.json",
    ]
    assert value["message_id"] not in ended.out


def test_file_that_is_not_there_is_told(call: Call, place: Path) -> None:
    """
    What cannot be looked at is no pass.
    """
    ended = call("no-real-data", "absent.json", name="csea")
    assert (ended.status, "CSEA-INP-UNREADABLE" in ended.err) == (2, True)
