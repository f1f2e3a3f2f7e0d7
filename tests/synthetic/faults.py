"""
Ways to spoil a valid message: some break its shape, some break a rule only.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any, Final

Json = dict[str, Any]


def _first(message: Json, *path: str) -> Json:
    here: Any = message
    for name in path:
        here = here[name]
        if isinstance(here, list):
            here = here[0]
    assert isinstance(here, dict)
    return here


def _hide_required(m: Json) -> None:
    del m["sender"]["role"]


def _add_unknown(m: Json) -> None:
    m["governance"]["controler"] = m["governance"]["controller"]


def _write_null(m: Json) -> None:
    m["payload"]["narratives"] = None


def _quote_boolean(m: Json) -> None:
    m["test"] = "false"


def _leave_code_list(m: Json) -> None:
    m["completeness"] = "nearly"


def _break_time(m: Json) -> None:
    m["created_at"] = m["created_at"].replace("T", " ")


def _end_with_newline(m: Json) -> None:
    m["message_id"] += "\n"


def _swap_payload_kind(m: Json) -> None:
    m["message_type"] = "statistics" if m["message_type"] == "report" else "report"


def _empty_list(m: Json) -> None:
    m["supersedes"] = []


def _exceed_range(m: Json) -> None:
    m["batch"] = {"id": "batch-1", "position": 0, "count": 2}


def _leave_purpose(m: Json) -> None:
    m["governance"]["permitted_purposes"] = ["research"]


def _change_content(m: Json) -> None:
    m["sender_reference"] += "-b"


def _skip_step(m: Json) -> None:
    m["provenance"][-1]["sequence"] += 1


def _rewrite_step(m: Json) -> None:
    m["provenance"][0]["at"] = "2026-01-01T00:00:00Z"


def _create_in_future(m: Json) -> None:
    m["created_at"] = "2031-01-01T00:00:00Z"


def _supersede_self(m: Json) -> None:
    m["supersedes"] = [m["message_id"]]


def _cut_hash(m: Json) -> None:
    _first(m, "payload", "content_items", "hashes")["value"] = "0" * 31


def _swap_ages(m: Json) -> None:
    _first(m, "payload", "children", "age_assessments").update(basis="stated", years_min=9, years_max=7)


def _refer_to_nothing(m: Json) -> None:
    _first(m, "payload", "content_items")["children"] = ["child-99"]


def _use_id_twice(m: Json) -> None:
    m["payload"]["accounts"].append(copy.deepcopy(m["payload"]["accounts"][0]))


def _give_credentials(m: Json) -> None:
    _first(m, "payload", "content_items", "locations")["url"] = "https://user:word@files.example/a"


def _embed_media(m: Json) -> None:
    _first(m, "payload", "accounts")["service"] = "data:image/png;base64,AAAA"


def _miscount_total(m: Json) -> None:
    m["payload"]["totals"][-1]["value"] += 1


#: Each way, with the member of the payload that it needs.
WAYS: Final[tuple[tuple[Callable[[Json], None], str | None], ...]] = (
    (_hide_required, None),
    (_add_unknown, None),
    (_write_null, None),
    (_quote_boolean, None),
    (_leave_code_list, None),
    (_break_time, None),
    (_end_with_newline, None),
    (_swap_payload_kind, None),
    (_empty_list, None),
    (_exceed_range, None),
    (_leave_purpose, None),
    (_change_content, None),
    (_skip_step, None),
    (_rewrite_step, None),
    (_create_in_future, None),
    (_supersede_self, None),
    (_cut_hash, "content_items"),
    (_swap_ages, "children"),
    (_refer_to_nothing, "content_items"),
    (_use_id_twice, "accounts"),
    (_give_credentials, "content_items"),
    (_embed_media, "accounts"),
    (_miscount_total, "totals"),
)


def spoiled(message: Json) -> dict[str, Json]:
    """
    The message spoiled in every way that applies to it, by the name of the way.
    """
    return {way.__name__.strip("_"): _after(way, message) for way, _ in _applicable(message)}


def spoil(message: Json, rng: random.Random) -> Json:
    """
    A copy of the message that is not valid, in one of the ways of this module.
    """
    way, _ = rng.choice(_applicable(message))
    return _after(way, message)


def _applicable(message: Json) -> list[tuple[Callable[[Json], None], str | None]]:
    payload = message["payload"]
    return [
        (way, needs)
        for way, needs in WAYS
        if needs is None or (needs in payload and (needs != "children" or "age_assessments" in payload[needs][0]))
    ]


def _after(way: Callable[[Json], None], message: Json) -> Json:
    out = copy.deepcopy(message)
    way(out)
    return out
