"""
The made-up messages are what the benchmark and the agreement tests take them for.
"""

from __future__ import annotations

import itertools
import statistics

import orjson

from csea_interop.validation.message import is_valid, validate
from synthetic.draw import compact_size
from synthetic.faults import WAYS, spoiled
from synthetic.messages import NOW, hash_sets, messages, outcomes, reports, signals, withdrawals
from synthetic.mutants import mutants


def test_messages_are_valid() -> None:
    """
    Nothing at all is found in a made-up message.
    """
    assert all(validate(orjson.dumps(m), now=NOW).verdict == "valid" for m in itertools.islice(messages(11), 200))


def test_signals_and_hash_sets_are_valid() -> None:
    """
    Nothing is found in a made-up signal or hash set, and each kind of indicator and of record is made.
    """
    made = [*itertools.islice(signals(11), 60), *itertools.islice(hash_sets(11), 60)]
    assert all(validate(orjson.dumps(m), now=NOW).verdict == "valid" for m in made)
    assert len({m["payload"].get("indicator_type") for m in made}) == 5
    assert {e["operation"] for m in made for e in m["payload"].get("entries", ())} == {"add", "remove"}


def test_answers_and_withdrawals_are_valid() -> None:
    """
    Nothing at all is found in a made-up answer or withdrawal, and among the answers are receipts and outcomes.
    """
    answers = list(itertools.islice(outcomes(11), 100))
    assert {m["payload"]["stage"] for m in answers} == {"receipt", "outcome"}
    for message in (*answers, *itertools.islice(withdrawals(11), 100)):
        assert validate(orjson.dumps(message), now=NOW).findings == ()


def test_messages_are_two_to_six_kilobytes() -> None:
    """
    Compact texts of 2 to 6 kB, about 4.5 kB on average.
    """
    sizes = [compact_size(m) for m in itertools.islice(messages(11), 400)]
    assert min(sizes) >= 2000
    assert max(sizes) <= 6000
    assert 4200 <= statistics.mean(sizes) <= 4800


def test_every_way_of_spoiling_spoils() -> None:
    """
    Each way applies to some message, and no spoiled message is valid.
    """
    seen = set()
    kinds = (messages(12), 60), (outcomes(12), 10), (withdrawals(12), 10)
    for message in itertools.chain(*(itertools.islice(kind, count) for kind, count in kinds)):
        for way, value in spoiled(message).items():
            seen.add(way)
            assert not is_valid(orjson.dumps(value), now=NOW), way
    assert len(seen) == len(WAYS)


def test_a_seed_gives_the_same_messages_and_mutants() -> None:
    """
    What a seed gives does not change from run to run or with the hash seed of strings.
    """
    bases = list(itertools.islice(reports(13), 5))
    assert bases == list(itertools.islice(reports(13), 5))
    assert list(mutants(bases, 50, 1)) == list(mutants(bases, 50, 1))
    assert list(mutants(bases, 50, 1)) != list(mutants(bases, 50, 2))
