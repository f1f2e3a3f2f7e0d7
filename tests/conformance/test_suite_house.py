"""
The suite's own order: rules and folders, ids and titles, and nothing in it that is real.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import jsonschema
import pytest

from conformance import wording
from conformance.suite import RULES, SUITE, cases
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.vectors import stale, write
from csea_interop.core.builtins import ip_address
from csea_interop.core.media import media_in
from csea_interop.schema.catalogue import catalogue

_FOLDER: Final = re.compile(r"(CSEA-[A-Z]{3}-(?:[0-9]{3}|[A-Z]+))-[a-z0-9]+(?:-[a-z0-9]+)*")
_FILE: Final = re.compile(r"[0-9]{2}0-[a-z0-9]+(?:-[a-z0-9]+)*\.(?:case|msg)\.json")
#: RFC 2606 and RFC 6761: names that nobody can register.
_RESERVED: Final = re.compile(r"(?:.*\.)?(?:example|test|invalid|example\.(?:com|org|net))", re.IGNORECASE)
_HOST: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#\s]*@|[^/?#\s]*%40)?(\[[^\]]*\]|[^/?#:\s]*)")
_EMAIL: Final = re.compile(r"[A-Za-z0-9._+-]+@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)")
_ADDRESS: Final = re.compile(
    r"(?<![0-9A-Za-z.:-])(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9a-f]{1,4}:[0-9a-f:]*:[0-9a-f]*)(?![0-9A-Za-z.:-])"
)
#: RFC 5737 and RFC 3849: addresses for documentation.
_NETWORKS: Final = [
    ipaddress.ip_network(n) for n in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")
]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _messages() -> list[Path]:
    folders = (SUITE / "combinations").glob("*.msg.json"), (SUITE / "examples").glob("*.json")
    return sorted([*RULES.rglob("*.msg.json"), *(path for found in folders for path in found)])


def test_every_rule_has_cases_of_both_kinds() -> None:
    """
    Each rule and each fault of the shape has a folder with valid and invalid cases, and no folder lacks its rule.
    """
    wanted = {rule.id for rule in catalogue().values() if rule.stage in {"rule", "shape"}}
    kinds = {(rule, kind) for rule, kind, _ in (c.stated["id"].split("/") for c in cases())}
    assert kinds == {(rule, kind) for rule in wanted for kind in ("valid", "invalid")}
    folders = [path.name for path in RULES.iterdir() if path.name != "bases"]
    matches = [_FOLDER.fullmatch(name) for name in folders]
    assert all(matches)
    assert sorted(m[1] for m in matches if m) == sorted(wanted)


def test_expected_findings_name_rules_of_the_catalogue() -> None:
    """
    Each expected finding names a rule that exists, with that rule's severity.
    """
    known = catalogue()
    for case in cases():
        for finding in case.stated["findings"]:
            rule = known[finding["rule"]]
            # A newer minor version is judged as far as it goes; another major version is not judged.
            assert finding["severity"] == rule.severity or rule.id == "CSEA-STR-VERSION"


def test_every_rule_is_expected_to_be_found_somewhere() -> None:
    """
    Each rule and each fault of the shape is the finding of at least one case.
    """
    found = {f["rule"] for c in cases() for f in c.stated["findings"]}
    assert found == {rule.id for rule in catalogue().values() if rule.stage in {"rule", "shape"}}


def test_files_stand_where_their_id_says() -> None:
    """
    An id is rule, kind and file name; each case has its message and each message its case.
    """
    for case in cases():
        folder, kind, name = case.path.relative_to(RULES).parts
        match = _FOLDER.fullmatch(folder)
        assert match
        assert case.stated["id"] == f"{match[1]}/{kind}/{name.removesuffix('.case.json')}"
    files = {p for p in RULES.rglob("*") if p.is_file() and p.parent.name != "bases"}
    assert files == {p for c in cases() for p in (c.path, c.message)}
    assert all(_FILE.fullmatch(path.name) for path in files)


def _every() -> list[dict[str, Any]]:
    folders = ("combinations", "encoding", "exchange")
    others = [json.loads(p.read_bytes()) for f in folders for p in (SUITE / f).glob("*.case.json")]
    return [c.stated for c in cases()] + others


def test_numbers_are_used_once() -> None:
    """
    No two cases of one folder have the same number.
    """
    assert wording.number_faults(case["id"] for case in _every()) == []


def test_ids_are_kept() -> None:
    """
    The list of ids is sorted, holds every case once, and nothing that is gone without its mark.
    """
    text = (SUITE / "ids.lock").read_text("utf-8")
    others = [*SUITE.glob("streams/*.json"), *SUITE.glob("relations/*/in.json")]
    named = [case["id"] for case in _every()] + [json.loads(path.read_bytes())["id"] for path in others]
    assert wording.lock_faults(text, named) == []


def test_titles_state_facts() -> None:
    """
    Titles are short and unique within a rule; none says what somebody ought to do.
    """
    assert wording.title_faults(_every()) == []


def test_cases_keep_to_their_schema() -> None:
    """
    Each case file fits the published schema of case files, which is itself sound.
    """
    schema = json.loads((SUITE / "schemas" / "case.schema.json").read_bytes())
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    assert [case.stated["id"] for case in cases() if not validator.is_valid(case.stated)] == []


def test_messages_are_what_their_cases_say() -> None:
    """
    No message differs from its base and patch by a byte, and no id waits to be listed.
    """
    assert stale(SUITE) == []


def test_nothing_is_real() -> None:
    """
    Hosts and e-mail domains are reserved names, network addresses are those for documentation.
    """
    for path in _messages():
        text = path.read_text("utf-8")
        hosts = [m[1] for m in _HOST.finditer(text)] + [m[1] for m in _EMAIL.finditer(text)]
        assert [h for h in hosts if not _RESERVED.fullmatch(h)] == [], path.name
        # What is no address at all is nobody's either.
        addresses = [a for a in _ADDRESS.findall(text) if ip_address(a)]
        for address in addresses:
            assert any(ipaddress.ip_address(address) in n for n in _NETWORKS), path.name


def test_nothing_is_media() -> None:
    """
    Text that looks like media stands only in the cases of that rule, and is a file's first bytes with zeros.
    """
    for path in _messages():
        hidden = [t for t in _texts(json.loads(path.read_bytes())) if media_in(t)]
        assert not hidden or "CSEA-SAF-001" in path.parts[-3] or "media" in path.name
        assert max(map(len, hidden), default=0) <= 256
    # A file of shape cases holds many; its own test caps it. A publication is counted from many records.
    files = [p for p in SUITE.rglob("*") if p.is_file() and p.parent.name != "shapes" and p.name != "ids.lock"]
    assert [p for p in files if p.stat().st_size >= (64_000 if "publications" in p.parts else 32_000)] == []


#: A case that fits the base of ``_small``.
_SMALL: Final = {
    "id": "CSEA-AGE-001/valid/010-x",
    "base": "bases/one.msg.json",
    "patch": [{"op": "remove", "path": "/a"}],
}


def _small(folder: Path, case: dict[str, Any]) -> Path:
    (folder / "rules" / "bases").mkdir(parents=True)
    (folder / "rules" / "bases" / "one.msg.json").write_text('{"a": [1]}', "utf-8")
    path = folder / "rules" / "CSEA-AGE-001-x" / "valid" / "010-x.case.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(case), "utf-8")
    return path


def test_messages_are_written_once(tmp_path: Path) -> None:
    """
    A message that is absent is written; one that stands is changed only when asked, and ids are never dropped.
    """
    case = {
        "id": "CSEA-AGE-001/valid/010-x",
        "base": "bases/one.msg.json",
        "patch": [{"op": "add", "path": "/b", "value": "é"}],
    }
    path = _small(tmp_path, case)
    (tmp_path / "ids.lock").write_text("- old/1\nold/2\n", "utf-8")
    message = path.with_name("010-x.msg.json")
    assert stale(tmp_path) == ["rules/CSEA-AGE-001-x/valid/010-x.msg.json", "ids.lock"]
    assert write(tmp_path) == ["rules/CSEA-AGE-001-x/valid/010-x.msg.json", "ids.lock"]
    assert message.read_text("utf-8") == '{\n "a": [\n  1\n ],\n "b": "é"\n}\n'
    assert (tmp_path / "ids.lock").read_text("utf-8") == "CSEA-AGE-001/valid/010-x\n- old/1\nold/2\n"
    assert write(tmp_path) == stale(tmp_path) == []
    message.write_bytes(b"{}\n")
    assert write(tmp_path) == []
    assert stale(tmp_path) == ["rules/CSEA-AGE-001-x/valid/010-x.msg.json"]
    assert write(tmp_path, force=True) == ["rules/CSEA-AGE-001-x/valid/010-x.msg.json"]


@pytest.mark.parametrize(
    "change",
    [
        {"patch": [{"op": "remove", "path": "/z"}]},
        {"patch": [{"op": "raise", "path": "/a"}]},
        {"patch": [{"op": "test", "path": "/a", "value": 1}]},
        {"base": "bases/none.msg.json"},
    ],
)
def test_faulty_cases_are_told(tmp_path: Path, change: dict[str, Any]) -> None:
    """
    A patch that does not fit and a base that is absent are errors with their file.
    """
    _small(tmp_path, _SMALL | change)
    with pytest.raises(ModelError, match=r"^rules/CSEA-AGE-001-x/.*\.json: |^rules/bases/none\.msg\.json: "):
        write(tmp_path)


def test_id_is_that_of_its_place(tmp_path: Path) -> None:
    """
    A case copied with its neighbour's id, or under a retired one, is told before the id is noted.
    """
    path = _small(tmp_path, _SMALL | {"id": "CSEA-AGE-001/valid/020-x"})
    with pytest.raises(ModelError, match=r"010-x\.case\.json: .* its place: CSEA-AGE-001/valid/010-x$"):
        write(tmp_path)
    assert not (tmp_path / "ids.lock").exists()
    path.write_text(json.dumps(_SMALL), "utf-8")
    (tmp_path / "ids.lock").write_text(f"- {_SMALL['id']}\n", "utf-8")
    with pytest.raises(ModelError, match=r"^ids\.lock: .* is retired"):
        write(tmp_path)


def test_case_outside_its_schema_is_told(tmp_path: Path) -> None:
    """
    Where the suite has its schema, a case that breaks it is told with file and member, and nothing is written.
    """
    _small(tmp_path, _SMALL)
    (tmp_path / "schemas").mkdir()
    schema = {"properties": {"patch": {"description": "At most none.", "maxItems": 0}}}
    (tmp_path / "schemas" / "case.schema.json").write_text(json.dumps(schema), "utf-8")
    with pytest.raises(ModelError, match=r"010-x\.case\.json: patch breaks maxItems of .*: At most none\.$"):
        write(tmp_path)
    assert list(tmp_path.rglob("*.msg.json")) == [tmp_path / "rules" / "bases" / "one.msg.json"]
