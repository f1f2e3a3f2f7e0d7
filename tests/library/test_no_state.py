"""
Judging leaves nothing behind: no state of the process changes, and no text of a message stays in it.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import _lru_cache_wrapper
from inspect import signature
from types import ModuleType
from typing import Any

import csea_interop as csea
from library.messages import messages

#: Every cache with keys that judging may fill: the most that it may hold, and why it may be there. A new one is
#: added with its reason, or the value is computed anew. A published file that is read once has no key and needs none.
_CACHES = {
    "csea_interop.core.finding.pointer_key": (4096, "pointers: names that the model defines, and indexes"),
    "csea_interop.core.shape._letters": (2000, "names of members that the model defines"),
    "csea_interop.validation.codelists.sites": (8, "private lists that the caller names"),
    "csea_interop.validation.attributes._cuts": (4096, "roles, purposes and markings of the policy"),
}


def _modules() -> list[ModuleType]:
    return [m for name, m in sorted(sys.modules.items()) if name.split(".")[0] in ("csea_interop", "csea_model")]


def _caches() -> dict[str, _lru_cache_wrapper[Any]]:
    return {
        f"{value.__module__}.{value.__name__}": value
        for module in _modules()
        for value in vars(module).values()
        if isinstance(value, _lru_cache_wrapper)
    }


def _reachable() -> Iterator[Any]:
    """
    Everything that the package's modules hold on to, caches included, however deep.
    """
    seen: set[int] = set()
    left: list[Any] = [value for module in _modules() for value in vars(module).values()]
    while left:
        value = left.pop()
        # Other modules, and what frames of running tests hold, are not ours.
        if id(value) in seen or isinstance(value, ModuleType) or type(value).__name__ == "frame":
            continue
        seen.add(id(value))
        yield value
        # A class knows its module, and a function its globals: the same modules again.
        left += [v for v in gc.get_referents(value) if not (isinstance(v, dict) and "__builtins__" in v)]


def _fingerprint() -> dict[str, str]:
    """
    What each global is made of: its parts' kinds and, of plain values, the values.
    """
    out = {}
    for module in _modules():
        for name, value in vars(module).items():
            if isinstance(value, dict | list | set | bytearray) and not name.startswith("__"):
                items = value if not isinstance(value, dict) else value.items()
                out[f"{module.__name__}.{name}"] = (
                    f"{len(value)} {sorted(map(str, map(type, items)))} {hash(str(value))}"
                )
    return out


def _planted(raw: bytes, number: int) -> bytes:
    """
    The message with a mark of its own in every text and every name that it has of its own.
    """

    def mark(value: Any, where: int) -> Any:
        if isinstance(value, dict):
            return {name: mark(v, where + n) for n, (name, v) in enumerate(value.items())} | {
                f"canary{number:06}name{where}": 1
            }
        if isinstance(value, list):
            return [mark(v, where) for v in value]
        return f"{value}canary{number:06}" if isinstance(value, str) else value

    return json.dumps(mark(json.loads(raw), 0)).encode()


def _use(texts: list[bytes], now: datetime) -> None:
    validator = csea.Validator(now=now, code_lists=(csea.CodeList("ucs", "1", frozenset({"a"})),))
    for raw in texts:
        csea.is_valid(raw, now=now)
        validator.validate(raw)
        validator.judge(raw).to_json()
    list(validator.validate_stream(raw for raw in texts))


def test_judging_changes_no_global(now: datetime) -> None:
    """
    After the first use, no list, mapping or set of a module changes, however many messages follow.
    """
    texts = messages()
    _use(texts, now)
    before = _fingerprint()
    assert len(before) > 20
    _use([*texts[5:], *texts[:5]], now)
    assert _fingerprint() == before


def test_caches_are_few_and_bounded(now: datetime) -> None:
    """
    Judging fills the caches that are listed, and none beyond what it may hold.
    """
    for cache in _caches().values():
        cache.cache_clear()
    _use(messages(), now)
    filled = {name: cache for name, cache in _caches().items() if cache.cache_info().currsize}
    filled = {name: cache for name, cache in filled.items() if signature(cache.__wrapped__).parameters}
    assert set(filled) <= set(_CACHES)
    assert "csea_interop.core.finding.pointer_key" in filled
    assert {name: n for name, cache in filled.items() if (n := cache.cache_info().currsize) > _CACHES[name][0]} == {}


def test_nothing_of_a_message_stays(now: datetime) -> None:
    """
    Marks in every text and in names of the sender's own are nowhere in what the modules hold, however it is reached.
    """
    texts = [raw for raw in messages()[:60] if raw.startswith(b"{")]
    planted = [_planted(raw, number) for number, raw in enumerate(texts)]
    # Valid but for marks in extensions, where names are the sender's: the quick path and its caches.
    whole = json.loads(texts[0]) | {"extensions": [{"uri": "https://canary.example/x", "content": {"canary999999": 1}}]}
    planted.append(json.dumps(whole).encode())
    _use(planted, now)
    del whole
    gc.collect()
    held = sum(1 for _ in _reachable())
    assert held > 10_000
    kept = [
        v.encode("utf-8", "replace") if isinstance(v, str) else v for v in _reachable() if isinstance(v, str | bytes)
    ]
    stayed = [v for v in kept if b"canary" in v]
    assert stayed == []


def test_the_search_finds_what_stays() -> None:
    """
    A text kept in a cache of the package is found: the test above can fail.
    """
    from csea_interop.core.finding import pointer_key

    token = "/kept-on-purpose".replace("purpose", "intent")
    try:
        pointer_key(token)
        assert any(isinstance(v, str) and v == token for v in _reachable())
    finally:
        pointer_key.cache_clear()
