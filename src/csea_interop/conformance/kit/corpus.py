"""
A corpus of messages judged by two validators: what is newly invalid, what newly valid, and by which rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Self

from csea_interop.conformance.kit.answers import Answer, Told
from csea_interop.conformance.kit.asked import Harness, Product
from csea_interop.conformance.kit.cases import USABLE, Case
from csea_interop.core.errors import InputError
from csea_interop.core.version import VERSION

_LINES: Final = (".ndjson", ".jsonl")
#: Positions that are listed of each kind of change.
_LISTED: Final = 100


class Ours:
    """
    Our validator, asked in this process.
    """

    product: Product | None = Product("csea-interop", VERSION, ("validator",))

    def __enter__(self) -> Self:
        """
        Nothing has to be started.
        """
        return self

    def __exit__(self, *_: object) -> None:
        """
        Nothing has to be ended.
        """

    def answers(self, cases: Sequence[Case]) -> Iterator[tuple[Case, Answer, bool]]:
        """
        Each message with its verdict and findings.
        """
        from csea_interop.validation.message import validate

        for case in cases:
            result = validate(case.raw, now=datetime.fromisoformat(case.now))
            told = tuple(Told(finding.rule, finding.pointer, finding.missing or "") for finding in result.findings)
            yield case, Answer(result.verdict, told), False


def messages(paths: Sequence[Path], now: str) -> list[Case]:
    """
    The messages of files and folders, by path and line; of a folder, all ``.json``, ``.ndjson`` and ``.jsonl`` in it.

    Raises:
        InputError: a file cannot be read, or there is no message.
    """
    try:
        found = [raw for path in paths for raw in _texts(path)]
    except OSError as error:
        raise InputError("CSEA-INP-UNREADABLE", f"the corpus cannot be read ({type(error).__name__})") from None
    if not found:
        raise InputError("CSEA-INP-EMPTY", "the corpus holds no messages", "give files .json, .ndjson or .jsonl")
    return [Case(f"{at:09}", raw, now, frozenset(), (), exact=False) for at, raw in enumerate(found)]


def judged(corpus: Sequence[Case], old: Harness, new: Harness) -> dict[str, Any]:
    """
    The difference of two validators over a corpus as a value: counts, and positions counted from 0, never a text.

    Raises:
        UsageError: a harness cannot be used.
    """
    first, second = _asked(corpus, old), _asked(corpus, new)
    both = [case.id for case in corpus if first[case.id].verdict and second[case.id].verdict]
    # What can be used and what cannot: a warning more makes no message invalid.
    worse = [name for name in both if _usable(first[name]) and not _usable(second[name])]
    better = [name for name in both if not _usable(first[name]) and _usable(second[name])]
    return {
        "messages": len(corpus),
        "judged_by_both": len(both),
        "not_judged": {"old": _silent(first), "new": _silent(second)},
        "newly_invalid": _change(worse, len(both), second, first),
        "newly_valid": _change(better, len(both), first, second),
    }


def _texts(path: Path) -> Iterator[bytes]:
    if path.is_dir():
        inside = (p for p in path.rglob("*") if p.is_file() and p.suffix in {".json", *_LINES})
        for file in sorted(inside, key=lambda p: p.relative_to(path).as_posix()):
            yield from _texts(file)
    elif path.suffix in _LINES:
        yield from (line for line in path.read_bytes().split(b"\n") if line.strip())
    else:
        yield path.read_bytes()


def _asked(corpus: Sequence[Case], harness: Harness) -> dict[str, Answer]:
    with harness:
        return {case.id: answer for case, answer, _ in harness.answers(corpus)}


def _usable(answer: Answer) -> bool:
    return answer.verdict in USABLE


def _silent(answers: Mapping[str, Answer]) -> int:
    return sum(not answer.verdict for answer in answers.values())


def _change(names: Sequence[str], of: int, told: Mapping[str, Answer], untold: Mapping[str, Answer]) -> dict[str, Any]:
    """
    So many messages, and by rule in how many of them only one of the two told it.
    """
    rules = Counter(rule for name in names for rule in _rules(told[name]) - _rules(untold[name]))
    return {
        "count": len(names),
        "share": round(len(names) / of, 6) if of else 0.0,
        "rules": dict(sorted(rules.items())),
        "positions": [int(name) for name in names[:_LISTED]],
    }


def _rules(answer: Answer) -> set[str]:
    return {told.rule for told in answer.findings or ()}
