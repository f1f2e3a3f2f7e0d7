"""
Every code that is no rule is explained in one table, and nothing else is.
"""

from __future__ import annotations

import re
from pathlib import Path

from csea_interop.conformance.kit.requirements import requirements
from csea_interop.core.codes import codes
from csea_interop.schema.catalogue import catalogue
from csea_interop.schema.policy import reasons

_CODE = re.compile(r"CSEA-[A-Z]+(?:-[A-Z0-9]+)+")
#: Written whole in one literal, or this test would not see it.
_COMPOSED = re.compile(r"CSEA-[A-Z-]*\{|CSEA-[A-Z]+-[\"'] *\+")
#: The id that no rule has, which mutants of the suite are given.
_STRANGER = "CSEA-ZZZ-999"
_SENTENCE = re.compile(r"[A-Za-z][^\t]*[^. \t]\.")


def _sources(root: Path) -> dict[str, str]:
    found = [p for p in (root / "src").rglob("*") if p.suffix in (".py", ".json") and p.is_file()]
    return {str(p.relative_to(root)): p.read_text("utf-8") for p in found}


def test_every_code_in_the_source_is_explained_once(root: Path) -> None:
    """
    The table holds what the source raises or reports, no rule, no reason of the policy, no requirement, nothing that is gone.
    """
    used = {code for text in _sources(root).values() for code in _CODE.findall(text)}
    demands = set(requirements(root / "conformance"))
    assert used - set(catalogue()) - set(reasons()) - demands - {_STRANGER} == set(codes())
    assert set(codes()) & ({*catalogue()} | {*reasons()}) == set()


def test_no_code_is_put_together_from_parts(root: Path) -> None:
    """
    A code stands whole where it is raised, so that it can be found by it.
    """
    assert [name for name, text in _sources(root).items() if _COMPOSED.search(text)] == []


def test_table_is_well_formed(root: Path) -> None:
    """
    One line a code, in order, each with three sentences.
    """
    head, *lines = (root / "src/csea_interop/core/codes.tsv").read_text("utf-8").splitlines()
    assert head.split("\t") == ["code", "means", "why", "do"]
    assert lines == sorted(set(lines))
    assert len(lines) == len(codes())
    for line in lines:
        name, *said = line.split("\t")
        assert _CODE.fullmatch(name)
        assert [bool(_SENTENCE.fullmatch(sentence)) for sentence in said] == [True] * 3, name
