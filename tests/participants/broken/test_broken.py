"""
Each broken validator fails exactly the rules that its manifest names, no more and no fewer.

``CSEA_UPDATE_MANIFESTS=1`` writes the manifests anew; they are read by hand before they are kept.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, Self

import pytest

from csea_interop.conformance.kit.answers import Answer
from csea_interop.conformance.kit.asked import Product, Run
from csea_interop.conformance.kit.cases import Case, cases
from csea_interop.conformance.kit.leaks import leaked
from csea_interop.conformance.kit.runner import run
from participants.broken.defects import Defect, Judged, all_defects, answer, judge

_HERE: Final = Path(__file__).parent
_DEFECTS: Final = {name: (title, defect) for name, title, defect in all_defects()}


class _Direct:
    """
    A harness that calls a defect, without a process between.
    """

    def __init__(self, defect: Defect, right: dict[str, Judged]) -> None:
        self.product: Product | None = Product("broken", "1", ("validator",))
        self._defect = defect
        self._right = right

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def answers(self, cases: Sequence[Case]) -> Iterator[tuple[Case, Answer, bool]]:
        for case in cases:
            told = self._defect(case, self._right[case.id])
            judged, said = told if isinstance(told[1], bytes) else (told, b"")
            yield case, answer(judged), leaked(case.raw, said)


@pytest.fixture(scope="module")
def everything(root: Path) -> tuple[Case, ...]:
    """
    All cases for a validator.
    """
    return cases(root / "conformance")


@pytest.fixture(scope="module")
def right(everything: tuple[Case, ...]) -> dict[str, Judged]:
    """
    What ours says of each case.
    """
    return {case.id: judge(case.raw, case.now) for case in everything}


def _manifest(title: str, done: Run) -> dict[str, Any]:
    rules: dict[str, Counter[str]] = {}
    others: dict[str, Counter[str]] = {}
    for case, got in done.grades:
        if got.outcome != "pass":
            counted = (
                rules.setdefault(case.rule, Counter())
                if case.rule
                else others.setdefault(case.id.split("/")[0], Counter())
            )
            counted[got.outcome] += 1
    return {
        "title": title,
        "rules": {rule: dict(sorted(counted.items())) for rule, counted in sorted(rules.items())},
        "others": {kind: dict(sorted(counted.items())) for kind, counted in sorted(others.items())},
    }


@pytest.mark.parametrize("name", sorted(_DEFECTS))
def test_a_defect_shows_where_its_manifest_says(
    name: str, everything: tuple[Case, ...], right: dict[str, Judged]
) -> None:
    """
    Rules that fail, with their outcomes, are those of the manifest; and some do: no defect goes unseen.
    """
    title, defect = _DEFECTS[name]
    found = _manifest(title, run(_Direct(defect, right), everything, seed=1, repeat=1, step=lambda: None))
    path = _HERE / f"{name}.json"
    if os.environ.get("CSEA_UPDATE_MANIFESTS"):
        path.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    assert found["rules"] or found["others"], "the suite does not see this defect"
    assert found == json.loads(path.read_text("utf-8"))


def test_what_is_not_broken_fails_nothing(everything: tuple[Case, ...], right: dict[str, Judged]) -> None:
    """
    The same way without a defect passes every case, so what fails is the defect's doing.
    """
    done = run(_Direct(lambda _, told: told, right), everything, seed=1, repeat=1, step=lambda: None)
    assert done.conforms


def test_each_manifest_has_its_defect() -> None:
    """
    No manifest is left of a defect that is gone.
    """
    assert {path.stem for path in _HERE.glob("*.json")} == set(_DEFECTS)
    assert len(_DEFECTS) > 23
