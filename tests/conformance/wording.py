"""
What is wrong with the words, the numbers and the ids of cases.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from csea_interop.compiler.vectors import ids

_WISHES: Final = re.compile(r"\b(?:should|must|tests?|tested|checks?|that)\b", re.IGNORECASE)
LONGEST: Final = 69


def title_faults(cases: Iterable[dict[str, Any]]) -> list[str]:
    """
    Ids of cases whose title is long, a wish, a sentence with its full stop, or another case's of the same folder.
    """
    stated = list(cases)
    seen = Counter((case["id"].split("/")[0], case["title"]) for case in stated)
    return [
        case["id"]
        for case in stated
        if len(case["title"]) > LONGEST
        or _WISHES.search(case["title"])
        or case["title"].endswith(".")
        or seen[case["id"].split("/")[0], case["title"]] > 1
    ]


def number_faults(case_ids: Iterable[str]) -> list[str]:
    """
    Folders and numbers that more than one case has.
    """
    numbers = Counter(re.sub(r"^(.*/[0-9]+)-.*$", r"\1", case_id) for case_id in case_ids)
    return sorted(name for name, count in numbers.items() if count > 1)


def lock_faults(text: str, case_ids: Iterable[str]) -> list[str]:
    """
    Ids that the list lacks, holds without a case, holds retired and in use, or holds out of order.
    """
    found = list(case_ids)
    kept, retired = ids(text)
    lines = [line.removeprefix("- ") for line in text.splitlines()]
    twice = [name for name, count in Counter(found).items() if count > 1]
    order = [line for line, right in zip(lines, sorted(set(lines)), strict=False) if line != right]
    return sorted({*twice, *order[:1], *(kept ^ set(found)), *(kept & retired)})
