"""
Full verdicts by ours and by peers: structure and the same rules, from the same bytes.

Peers get our generated rules, the scan for media that the rules ask for, and the fastest
parser, so that what differs is the validation. They do not refuse doubled names; ours does. One
peer has no generated rules: it runs the published catalogue in a stock CEL engine, the rule about
media included, as a participant would who takes the schema and the catalogue and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import orjson
import pydantic
from agreement.engines import engines, schema
from synthetic.draw import NOW

from benchmarks.stock_cel import StockCel
from csea_interop.core.finding import Finding
from csea_interop.core.media import has_media
from csea_interop.validation.message import is_valid, validate
from csea_model import models
from csea_model._rules import check

Contender = Callable[[bytes], bool]

#: The participant with a schema engine and a CEL engine, and nothing of ours.
STOCK: Final = "jsonschema + stock CEL"
#: The contender that every other one is paired with; it gives no verdict.
YARDSTICK: Final = "orjson.loads"


def _rules_hold(value: Any) -> bool:
    found: list[Finding] = []
    check(value, NOW, found)
    return not has_media(value) and all(f.severity != "error" for f in found)


def _jsonschema() -> Contender:
    import jsonschema

    errors = jsonschema.Draft7Validator(schema()).iter_errors

    def verdict(raw: bytes) -> bool:
        value = orjson.loads(raw)
        return not list(errors(value)) and _rules_hold(value)

    return verdict


def _stock() -> Contender:
    # Whether the shape is clean, not all that is wrong with it: the quicker question.
    shape_holds = engines()["jsonschema"]
    rules = StockCel()

    def verdict(raw: bytes) -> bool:
        value = orjson.loads(raw)
        return shape_holds(value) and rules.hold(value)

    return verdict


def _engine(name: str) -> Contender:
    shape_holds = engines()[name]

    def verdict(raw: bytes) -> bool:
        value = orjson.loads(raw)
        return shape_holds(value) and _rules_hold(value)

    return verdict


def _pydantic() -> Contender:
    # What `load` uses; from bytes it is faster than parsing first.
    build = models._ADAPTER.validate_json

    def verdict(raw: bytes) -> bool:
        try:
            build(raw)
        except pydantic.ValidationError:
            return False
        # The rules read plain values; parsing again costs less than dumping the objects.
        return _rules_hold(orjson.loads(raw))

    return verdict


def _yardstick(raw: bytes) -> bool:
    orjson.loads(raw)
    return True


def contenders() -> dict[str, Contender]:
    """
    All contenders by name, the yardstick first.
    """
    return {
        YARDSTICK: _yardstick,
        "is_valid": lambda raw: is_valid(raw, now=NOW),
        "validate": lambda raw: validate(raw, now=NOW).verdict in {"valid", "valid-with-warnings"},
        "jsonschema-rs + rules": _engine("jsonschema-rs"),
        "pydantic + rules": _pydantic(),
        "fastjsonschema + rules": _engine("fastjsonschema"),
        "jsonschema + rules": _jsonschema(),
        STOCK: _stock(),
    }
