"""
``python -m benchmarks.badge``: what checking a badge costs, beside the bare check of its signature.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Final

from conformance_kit.badge import making
from joserfc import jws
from joserfc.jwk import RSAKey

from csea_interop.conformance.badge.keys import jwk_of

#: Milliseconds of CPU after start-up.
BUDGET: Final = 50.0


def medians(rounds: int = 101) -> tuple[float, float]:
    """
    Median milliseconds of CPU: the whole check with report and artifact, and joserfc's check of the signature alone.
    """
    raw, token, trust, report = making.svg(), making.token(), making.trust(), making.report()
    public = RSAKey.import_key(dict(jwk_of(making.key())))
    registry = jws.JWSRegistry(algorithms=["RS256"])
    registry.max_header_length = 4096

    def whole() -> None:
        assert making.judged(raw, trust=trust, report=report, artifact=making.ARTIFACT).holds

    def bare() -> None:
        jws.deserialize_compact(token, public, registry=registry)

    return _median(whole, rounds), _median(bare, rounds)


def _median(work: Callable[[], None], rounds: int) -> float:
    work()
    taken = []
    for _ in range(rounds):
        start = time.process_time_ns()
        work()
        taken.append((time.process_time_ns() - start) / 1e6)
    return statistics.median(taken)


if __name__ == "__main__":
    ours, bare = medians()
    print(f"badge verify, everything asked: {ours:.2f} ms of CPU (budget {BUDGET:.0f}); bare signature: {bare:.2f} ms")
