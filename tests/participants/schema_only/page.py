"""
The table of what plain JSON Schema catches, rule by rule, as the four engines answer.

    PYTHONPATH=tests python -m participants.schema_only.page
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from csea_interop.conformance.kit.cases import USABLE, Case, cases
from csea_interop.conformance.kit.modes.jsonl import JsonLines
from csea_interop.core.reader import read
from csea_interop.core.showing import markdown
from csea_interop.schema.catalogue import catalogue
from participants.running import ROOT, participants, ready

SUITE: Final = ROOT / "conformance"
PAGE: Final = ROOT / "conformance/guide/schema-only.md"
ENGINES: Final = ("jsonschema", "fastjsonschema", "jsonschema_rs", "ajv")
_HEAD: Final = """# What plain JSON Schema finds, and what it misses

Four validators know the published schema and nothing else: {engines}.
They tell `valid` or `invalid`. The table counts, for each rule, the cases in which a message breaks it and cannot be
used as it is, and how many of these each engine turns away. Warnings are not counted: a schema has none.

{caught} of {total} such cases are turned away by every engine, {missed} by none. What is missed needs the rules of the
catalogue: two members that contradict each other, a code that belongs to another scheme, a digest that does not meet,
media in a text. A message that a schema accepts is well formed; whether it is safe to send is another question.

Texts for the reader are left out: a schema sees a value and never the text, so names given twice, numbers that only some
programs keep and halves of characters are each parser's own affair. A sound message with one member doubled passes all
four, whichever of the two values they keep.

`PYTHONPATH=tests python -m participants.schema_only.page` asks the four again and writes this page.

| rule | what it is about | cases | {columns} |
| --- | --- | ---: | {lines} |
"""
_APART: Final = """
They are not of one mind on {number} cases:

"""


def asked(folder: Path) -> list[Case]:
    """
    The cases that can be read: what no strict reader takes never gets to a schema.
    """
    return [case for case in cases(folder) if case.kind != "encoding" and not read(case.raw).findings]


def must_fail(folder: Path) -> dict[str, str]:
    """
    The cases in which a message cannot be used, each with the rule that it is about.
    """
    found = {}
    for case in asked(folder):
        rules = {finding.rule for finding in case.findings}
        rule = case.rule or (next(iter(rules)) if len(rules) == 1 else "")
        if rule and rule in rules and not rule.startswith("CSEA-ENC-") and not case.verdicts & USABLE:
            found[case.id] = rule
    return found


def verdicts(engine: str, one_of: int = 1) -> dict[str, str]:
    """
    What an engine says of each case, or of one of so many, asked once by its own harness.

    Raises:
        MissingError: packages of node are not here and cannot be had.
    """
    (one,) = [one for one in participants() if one.name == f"schema_{engine}"]
    command = ready(one)
    with JsonLines(command, 60.0) as harness:
        return {case.id: answer.verdict or answer.fault for case, answer, _ in harness.answers(asked(SUITE)[::one_of])}


def page(told: Mapping[str, Mapping[str, str]]) -> str:
    """
    The page, from what each engine says.
    """
    wanted = must_fail(SUITE)
    sizes = Counter(wanted.values())
    away = {name: {case for case in wanted if said[case] == "invalid"} for name, said in told.items()}
    rows = []
    for rule in sorted(sizes):
        counts = [sum(wanted[case] == rule for case in cases_) for cases_ in away.values()]
        title = markdown(catalogue()[rule].title)
        rows.append(f"| {rule} | {title} | {sizes[rule]} | {' | '.join(map(str, counts))} |\n")
    every = set.intersection(*away.values())
    none = {case for case in wanted if not any(case in found for found in away.values())}
    names = [name.replace("_", "-") for name in told]
    head = _HEAD.format(
        engines=", ".join(names),
        caught=len(every),
        total=len(wanted),
        missed=len(none),
        columns=" | ".join(names),
        lines=" | ".join("---:" for _ in names),
    )
    return head + "".join(rows) + _apart(told)


def _apart(told: Mapping[str, Mapping[str, str]]) -> str:
    """
    The cases of which the engines are not of one mind.
    """
    apart = sorted(case for case in next(iter(told.values())) if len({said[case] for said in told.values()}) > 1)
    if not apart:
        return "\nThe four engines are of one mind on every case.\n"
    lines = [f"- `{case}`: {', '.join(f'{name} {said[case]}' for name, said in told.items())}\n" for case in apart]
    return _APART.format(number=len(apart)) + "".join(lines)


def main() -> None:
    """
    Ask the four and write the page.
    """
    PAGE.write_text(page({name: verdicts(name) for name in ENGINES}), "utf-8")


if __name__ == "__main__":
    main()
