"""
No change of a byte, and no heap of bytes, makes a badge that holds or a check that breaks.
"""

from __future__ import annotations

import json
import random
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conformance_kit.badge import making
from csea_interop.conformance.badge.carriers import made
from csea_interop.conformance.badge.credential import badge_of, payload
from csea_interop.conformance.badge.status import Revoked, StatusList, read_list, signed_list
from csea_interop.conformance.badge.trust import read_trust
from csea_interop.core.errors import InputError

_TIMES: Final = 150


@pytest.mark.parametrize("kind", ["svg", "jws", "html"])
def test_no_changed_byte_holds(kind: str) -> None:
    """
    One byte changed, left out or doubled at places drawn from a seed: none of the files holds.
    """
    sound, draw = made(making.badge(), making.token(), kind), random.Random(6)
    held = []
    for _ in range(_TIMES):
        place = draw.randrange(len(sound) - (kind == "jws"))
        byte = bytes([sound[place] ^ (1 << draw.randrange(8))])
        for new in (byte, b"", sound[place : place + 1] * 2):
            changed = sound[:place] + new + sound[place + 1 :]
            if making.judged(changed).holds:
                held.append((place, new))
    assert held == []


@given(st.binary(max_size=400))
def test_any_bytes_are_only_refused(raw: bytes) -> None:
    """
    Heaps of bytes are no badge and no list, and nothing is raised but what is meant to be.
    """
    assert not making.judged(raw).holds
    assert not making.judged(making.svg(), status=raw).holds
    assert not isinstance(read_list(raw), StatusList)
    with pytest.raises(InputError):
        read_trust(raw)


def _places(value: Any, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    return [way, *(place for key, held in inner for place in _places(held, (*way, key)))]


def _set(value: Any, way: tuple[str | int, ...], new: Any) -> Any:
    if not way:
        return new
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    copy[way[0]] = _set(value[way[0]], way[1:], new)
    return copy


def test_every_member_of_the_claims_is_checked() -> None:
    """
    With any one value in the payload replaced by one of another kind, it is the payload of no badge.
    """
    sound = json.loads(json.dumps(payload(making.badge(making.facts(making.waived_report())))))
    assert badge_of(sound) is not None
    ways = _places(sound)
    assert len(ways) > 80
    news: tuple[Any, ...] = (None, True, 1, 1.0, -1, 1 << 40, "", "x", "sha256:x", [], {}, [[]], {"id": []})
    changed = [(way, new, _set(sound, way, new)) for way in ways for new in news]
    kept = [(way, new) for way, new, value in changed if badge_of(value) is not None and repr(value) != repr(sound)]
    assert kept == []


def test_stale_list_still_takes_back() -> None:
    """
    What a list took back stays taken back when a newer list is due.
    """
    entry = Revoked(making.badge().id, making.START, "key_compromised")
    old = StatusList(making.ISSUER, making.START, making.START + 86400, (entry,))
    got = making.judged(making.svg(), status=signed_list(old, making.key()).encode())
    assert got == making.Judged(False, ("CSEA-BDG-REVOKED",))
