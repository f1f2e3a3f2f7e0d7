"""
Many threads at once give what one thread gives, from the first use on.
"""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from datetime import datetime
from typing import Any

import csea_interop as csea
from library.messages import messages

_THREADS = 8
#: Threads that start together in a fresh interpreter, each using everything for the first time.
_FIRST_USE = """
import sys, threading
from datetime import UTC, datetime
from pathlib import Path

sys.setswitchinterval(1e-6)
texts = [Path(name).read_bytes() for name in sys.argv[1:]]
now = datetime(2026, 4, 1, tzinfo=UTC)
start = threading.Barrier(8)
answers, failures = {}, []

def ask(number):
    try:
        start.wait()
        import csea_interop as csea
        order = [(number + n) % len(texts) for n in range(len(texts))]
        got = {}
        for n in order:
            if number % 2:
                got[n] = (csea.is_valid(texts[n], now=now), repr(csea.validate(texts[n], now=now)))
            else:
                judged = next(csea.validate_stream([texts[n]], now=now))
                got[n] = (csea.is_valid(texts[n], now=now), repr(judged.result))
            if judged_rules := csea.validate(texts[n], now=now).totals:
                csea.rule(min(judged_rules), ("en", "es", "ar")[number % 3])
        answers[number] = [got[n] for n in sorted(got)]
    except BaseException as error:
        failures.append(repr(error))

threads = [threading.Thread(target=ask, args=(n,)) for n in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert not failures, failures
assert len(answers) == 8 and all(a == answers[0] for a in answers.values())
for answer in answers[0]: print(*answer)
"""


def test_threads_agree_with_one_thread(now: datetime) -> None:
    """
    Eight threads that share a validator give for every message what a single one gives.
    """
    texts = messages()[::2]
    validator = csea.Validator(now=now)
    expected = [(validator.validate(raw), validator.is_valid(raw), validator.judge(raw)) for raw in texts]
    failures: list[Any] = []

    def ask(seed: int) -> None:
        order = list(range(len(texts)))
        random.Random(seed).shuffle(order)
        for number in order:
            raw = texts[number]
            got = (validator.validate(raw), validator.is_valid(raw), validator.judge(raw))
            if got != expected[number]:
                failures.append((seed, number))

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        threads = [threading.Thread(target=ask, args=(seed,)) for seed in range(_THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert failures == []


def test_first_use_by_many_threads_at_once(root: Any, now: datetime) -> None:
    """
    Where eight threads of a fresh interpreter import and use everything at the same instant, none fails or differs.
    """
    paths = sorted((root / "conformance/examples").glob("*.json"))[:4]
    for rule in ("CSEA-AGE-003*", "CSEA-SAF-001*", "CSEA-STR-UNKNOWN*"):
        paths += sorted((root / "conformance/rules").glob(f"{rule}/invalid/*.msg.json"))[:1]
    expected = "".join(
        f"{csea.is_valid(p.read_bytes(), now=now)} {csea.validate(p.read_bytes(), now=now)!r}\n" for p in paths
    )
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", _FIRST_USE, *map(str, paths)], check=False, capture_output=True, text=True
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == expected
