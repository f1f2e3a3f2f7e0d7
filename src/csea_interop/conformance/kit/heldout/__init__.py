"""
Held-out cases: variants of the public ones that a seed makes, so that no one can answer by the text of a case.

The seed is committed to by its SHA-256 before it is used, and shown afterwards.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from csea_interop.conformance.kit.asked import Asked
from csea_interop.conformance.kit.cases import Case
from csea_interop.conformance.kit.heldout.variants import MARK, variant
from csea_interop.core.canonical import digest
from csea_interop.core.errors import InputError, UsageError

#: Bytes of a seed: fewer could be guessed, more are a file named by mistake.
LEAST: Final = 16
MOST: Final = 4096


@dataclass(frozen=True, slots=True)
class HeldOut:
    """
    The variants of some cases.

    Attributes:
        cases: the variants, in the order of the cases.
        left_out: how many cases have none.
        commitment: what was told of the seed before it was used.
    """

    cases: tuple[Case, ...]
    left_out: int
    commitment: str

    def noted(self, record: dict[str, Any]) -> dict[str, Any]:
        """
        The record of a run with the outcomes of public and of held-out cases side by side, and its digest anew.
        """
        value = {name: item for name, item in record.items() if name != "report_digest"}
        counts: dict[str, Counter[str]] = {"public": Counter(), "held_out": Counter()}
        for entry in value["cases"]:
            counts["held_out" if entry["id"].endswith(MARK) else "public"][entry["outcome"]] += 1
        told = {name: dict(sorted(counted.items())) for name, counted in counts.items()}
        value["held_out"] = {"commitment": self.commitment, "left_out": self.left_out, **told}
        value["report_digest"] = digest(value)
        return value


def seed_of(path: Path) -> bytes:
    """
    The seed that a file holds.

    Raises:
        InputError: the file cannot be read.
        UsageError: ``CSEA-USE-SEED`` it holds too little to be a secret, or too much to be a seed.
    """
    try:
        with path.open("rb") as file:
            seed = file.read(MOST + 1)
    except OSError as error:
        raise InputError("CSEA-INP-UNREADABLE", f"the seed cannot be read ({type(error).__name__})") from None
    if not LEAST <= len(seed) <= MOST:
        raise UsageError(
            "CSEA-USE-SEED", f"a seed has {LEAST} to {MOST} bytes", "csea-conformance commit --new FILE makes one"
        )
    return seed


def commitment(seed: bytes) -> str:
    """
    What can be told of a seed before it is used: ``sha256:`` and the digest of its bytes, as ``sha256sum`` gives it.
    """
    return "sha256:" + hashlib.sha256(seed).hexdigest()


def drawn(chosen: Sequence[Asked], seed: bytes) -> HeldOut:
    """
    The variants of a validator's cases.

    Raises:
        UsageError: ``CSEA-USE-SEED`` the cases are those of another role, or none of them can be varied.
    """
    if not all(isinstance(case, Case) for case in chosen):
        raise UsageError("CSEA-USE-SEED", "cases of this role are not varied", "held-out cases are for validators")
    found = [made for case in chosen if (made := variant(cast("Case", case), seed)) is not None]
    if not found:
        raise UsageError("CSEA-USE-SEED", "none of the cases can be varied", "choose more cases")
    return HeldOut(tuple(found), len(chosen) - len(found), commitment(seed))
