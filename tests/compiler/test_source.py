"""
Entries of the rule catalogue, read with file and line.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.source import read

GOOD = """\
# A comment above.
CSEA-TST-001:
  title: Fault
  severity: error
  group: mandatory
  since: 1.0.0
  each: message
  require: this.kind == 'alpha'
  why: It harms.
  fix: Mend it.
  source: [design]
"""
SHAPE = GOOD.replace("  each: message\n", "  stage: shape\n").replace("  require: this.kind == 'alpha'\n", "")


def entries(folder: Path, text: str, name: str = "tst.yaml") -> Path:
    """
    A folder with one family.
    """
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_entry_is_read_with_its_line(tmp_path: Path) -> None:
    """
    An entry knows its file, its line and its family.
    """
    (rule,) = read(entries(tmp_path, GOOD))
    assert (rule.id, rule.where, rule.family, rule.stage) == ("CSEA-TST-001", "tst.yaml:2", "TST", "rule")
    assert (rule.each, rule.require, rule.source) == ("message", "this.kind == 'alpha'", ("design",))
    assert not rule.refuses


def test_optional_parts_are_read(tmp_path: Path) -> None:
    """
    A single ``at`` is a list of one, bindings keep their order, and folded text becomes one line.
    """
    more = "  at: kind\n  related: [message, kind]\n  when: 'true'\n  let:\n    b: '[1]'\n    a: '[2]'\n"
    (rule,) = read(entries(tmp_path, GOOD.replace("Mend it.", ">-\n    Mend\n    it.") + more))
    assert (rule.at, rule.related, rule.when) == (("kind",), ("message", "kind"), "true")
    assert (rule.let, rule.fix) == ((("b", "[1]"), ("a", "[2]")), "Mend it.")


def test_rules_that_refuse_a_message(tmp_path: Path) -> None:
    """
    A safety rule refuses a message, and one that says so.
    """
    (safety,) = read(entries(tmp_path, GOOD.replace("group: mandatory", "group: safety")))
    (stated,) = read(entries(tmp_path, SHAPE + "  verdict: refused\n"))
    assert safety.refuses
    assert stated.refuses


def test_rules_are_in_order_of_id(tmp_path: Path) -> None:
    """
    The order of files and entries does not matter.
    """
    entries(tmp_path, GOOD.replace("TST-001", "TST-002") + GOOD)
    entries(tmp_path, GOOD.replace("TST", "ABC"), "abc.yaml")
    assert [r.id for r in read(tmp_path)] == ["CSEA-ABC-001", "CSEA-TST-001", "CSEA-TST-002"]


#: What is wrong -> (text of the family, part of the reason, place).
REFUSED = {
    "unknown key": (GOOD + "  requires: x\n", "the unknown key 'requires'", 12),
    "no title": (GOOD.replace("  title: Fault\n", ""), "states no title", 2),
    "blank title": (GOOD.replace("title: Fault", "title: ' '"), "states no title", 2),
    "no why": (GOOD.replace("  why: It harms.\n", ""), "states no why", 2),
    "no fix": (GOOD.replace("  fix: Mend it.\n", ""), "states no fix", 2),
    "no severity": (GOOD.replace("  severity: error\n", ""), "states no severity", 2),
    "no group": (GOOD.replace("  group: mandatory\n", ""), "states no group", 2),
    "no since": (GOOD.replace("  since: 1.0.0\n", ""), "states no since", 2),
    "no source": (GOOD.replace("  source: [design]\n", ""), "states no source", 2),
    "empty source": (GOOD.replace("[design]", "[]"), "states no source", 2),
    "bad severity": (GOOD.replace("severity: error", "severity: fatal"), "severity is one of error, warning, info", 2),
    "bad group": (GOOD.replace("group: mandatory", "group: odd"), "group is one of safety", 2),
    "bad stage": (GOOD + "  stage: late\n", "stage is one of reader, shape, rule", 2),
    "bad verdict": (GOOD + "  verdict: invalid\n", "verdict is one of refused", 2),
    "bad since": (GOOD.replace("1.0.0", "'1.0'"), "since is a version", 2),
    "since that YAML reads as a number": (GOOD.replace("1.0.0", "1.0"), "since is text: quote it", 2),
    "require that YAML reads as a boolean": (
        GOOD.replace("this.kind == 'alpha'", "yes"),
        "require is text: quote it",
        2,
    ),
    "rule without require": (GOOD.replace("  require: this.kind == 'alpha'\n", ""), "states each and require", 2),
    "rule without each": (GOOD.replace("  each: message\n", ""), "states each and require", 2),
    "shape entry with an expression": (GOOD + "  stage: shape\n", "and nothing else does", 2),
    "shape entry with a condition": (SHAPE + "  when: 'true'\n", "and nothing else does", 2),
    "missing and at": (GOOD + "  missing: kind\n  at: [kind]\n", "at would not be read", 2),
    "let as text": (GOOD + "  let: x\n", "let is a mapping", 2),
    "let to a number": (GOOD + "  let: {a: 1}\n", "let is a mapping", 2),
    "entry that is text": ("CSEA-TST-001: x\n", "is not a mapping", 1),
    "family that is a list": ("- x\n", "the file holds one mapping", None),
    "empty family": ("# nothing\n", "the file holds one mapping", None),
    "id that is a number": ("\n1: {}\n", "is not a rule id", 2),
    "id without family": (GOOD.replace("CSEA-TST-001", "CSEA-001"), "is not a rule id", 2),
    "id in lower case": (GOOD.replace("CSEA-TST-001", "csea-tst-001"), "is not a rule id", 2),
    "id of another family": (GOOD.replace("TST", "ABC"), "CSEA-ABC-001 belongs in abc.yaml", 2),
    "id twice": (GOOD + GOOD.removeprefix("# A comment above.\n"), "'CSEA-TST-001' stands twice", 12),
    "key twice": (GOOD + "  each: message\n", "'each' stands twice", 12),
    "text that is not YAML": (GOOD + "  at: [\n", "expected", 13),
    "control character": ("CSEA-TST-001: \x07\n", "not a YAML file", None),
}


@pytest.mark.parametrize("name", REFUSED)
def test_malformed_entry_is_refused(tmp_path: Path, name: str) -> None:
    """
    Each mistake stops the build with the reason, the file and the line.
    """
    text, reason, line = REFUSED[name]
    with pytest.raises(ModelError) as caught:
        read(entries(tmp_path, text))
    assert reason in str(caught.value)
    assert caught.value.where == ("tst.yaml" if line is None else f"tst.yaml:{line}")


def test_real_rules_know_their_lines(root: Path) -> None:
    """
    The line of each entry of the model holds its id, and the line of each of its keys that key.
    """
    for rule in read(root / "model" / "rules"):
        lines = (root / "model" / "rules" / rule.file).read_text(encoding="utf-8").splitlines()
        assert lines[rule.line - 1] == f"{rule.id}:"
        keys = ["title", "each", "when", "require", "at", *(f"let.{name}" for name, _ in rule.let)]
        for key in [k for k in keys if "." in k or getattr(rule, k)]:
            line = int(rule.at_key(key).removeprefix(f"{rule.file}:"))
            assert lines[line - 1].lstrip().startswith(f"{key.rpartition('.')[2]}:")
        assert rule.at_key("nowhere") == rule.where
