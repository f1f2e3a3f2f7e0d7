"""
The generated code, as the oracles are compared with it, and the messages that all of them judge.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from conformance.suite import cases
from conftest import NOW

from csea_interop.core.finding import Finding
from csea_interop.core.gate import gated
from csea_interop.core.limits import DEFAULT_LIMITS
from csea_interop.core.reader import read
from csea_model._constants import SHAPES
from csea_model._rules import check as check_rules
from csea_model._shape import check as check_shape
from csea_model._sites import SITES
from oracles.host import Found

#: Each takes about eleven milliseconds.
LOCAL: Final = 1_500
#: The full count, 20,000, takes 220 seconds of one core, over four minutes on a busy machine.
IN_CI: Final = 10_000
SEED: Final = 20_260_401


def wanted_mutants() -> int:
    """
    How many mutants to judge.
    """
    usual = IN_CI if os.environ.get("CI") == "true" else LOCAL
    return int(os.environ.get("CSEA_ORACLE_MUTANTS", usual))


def vectors() -> Iterator[tuple[str, Any, datetime]]:
    """
    Id, message and moment of each vector that the reader can read.
    """
    for case in cases():
        if not read(case.raw, DEFAULT_LIMITS).findings:
            yield case.stated["id"], json.loads(case.raw), datetime.fromisoformat(case.stated["now"])


def bases() -> list[dict[str, Any]]:
    """
    The messages that mutants are made of.
    """
    return [message for _, message, _ in vectors() if isinstance(message, dict)]


def shape_of(message: Any) -> list[Finding]:
    """
    What is wrong with the shape of a message.
    """
    out: list[Finding] = []
    check_shape(message, None, out)
    return out


def stepwise(message: Any, shape: list[Finding], now: datetime) -> Found:
    """
    What the rules say, site by site behind the gate.
    """
    return _found(gated(message, shape, SITES, SHAPES, now)[0])


def generated(message: Any, shape: list[Finding], now: datetime = NOW) -> Found:
    """
    What the tool says: by the straight-line code where the shape is clean.
    """
    if shape:
        return stepwise(message, shape, now)
    out: list[Finding] = []
    check_rules(message, now, out)
    return _found(out)


def _found(findings: list[Finding]) -> Found:
    return frozenset((f.rule, f.pointer) for f in findings)
