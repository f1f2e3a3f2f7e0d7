"""
``python -m fuzz.target``: the process that libFuzzer drives; its arguments are libFuzzer's own.

Half of the inputs are changed as bytes, half as JSON: a message is taken apart, edited in one to
three places as the seeded mutants are, and written in one of several ways.
"""

from __future__ import annotations

import json
import random
import sys
from typing import Any

import atheris

with atheris.instrument_imports(include=["csea_interop", "csea_model"]):
    import csea_model._accept
    import csea_model._rules
    import csea_model._shape
    from fuzz import promises

from synthetic.mutants import mutants

#: One input in so many is counted line by line, one is written in every format, one is judged again.
_COUNTED = 64
_WRITTEN = 32
_AGAIN = 8
_WRITINGS: tuple[dict[str, Any], ...] = (
    {"separators": (",", ":"), "ensure_ascii": False},
    {"indent": 2, "ensure_ascii": False},
    {},
    {"indent": 1},
)

assert csea_model._accept
assert csea_model._rules
assert csea_model._shape


def one(raw: bytes) -> None:
    """
    Judge one input; what is counted and written follows from the input alone.
    """
    mark = sum(raw[:64]) + len(raw)
    promises.keep(raw, again=mark % _AGAIN == 0, count=mark % _COUNTED == 0)
    if mark % _WRITTEN == 0:
        promises.write(raw)


def change(raw: bytes, longest: int, seed: int) -> bytes:
    """
    Another input made from this one.
    """
    rng = random.Random(seed)
    if rng.randrange(2):
        try:
            value = json.loads(raw)
            if isinstance(value, dict):
                changed = next(mutants([value], 1, seed)).value
                text = json.dumps(changed, **rng.choice(_WRITINGS)).encode("utf-8", "surrogatepass")
                if 0 < len(text) <= longest:
                    return text
        # No JSON, too deep, or a number that Python does not turn into another: changed as bytes instead.
        except (ValueError, RecursionError, OverflowError):
            pass
    out: bytes = atheris.Mutate(raw, longest)
    return out


if __name__ == "__main__":
    atheris.Setup(sys.argv, one, custom_mutator=change)
    atheris.Fuzz()
