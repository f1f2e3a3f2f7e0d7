"""
The made-up messages that are measured: compact and indented, all valid or one in twenty spoiled.
"""

from __future__ import annotations

import itertools
import random

import orjson
from synthetic.faults import spoil
from synthetic.messages import messages

_EVERY = 20


def corpora(count: int, seed: int) -> dict[str, list[bytes]]:
    """
    Lists of messages of equal length, by name.
    """
    rng = random.Random(seed)
    valid = list(itertools.islice(messages(seed), count))
    # Spread evenly, so that a small corpus has its share as well.
    mixed = [spoil(m, rng) if i % _EVERY == _EVERY // 2 else m for i, m in enumerate(valid)]
    return {
        "compact, 95 % valid": [orjson.dumps(m) for m in mixed],
        "compact, all valid": [orjson.dumps(m) for m in valid],
        "indented, 95 % valid": [orjson.dumps(m, option=orjson.OPT_INDENT_2) for m in mixed],
        "indented, all valid": [orjson.dumps(m, option=orjson.OPT_INDENT_2) for m in valid],
    }
