"""
Messages that grow where checking is dear: the worst shapes of each costly construct.

Each function changes a base message in place, so that it holds so many of something.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, Final

from csea_interop.core.builtins import step_digest

Json = dict[str, Any]
Grow = Callable[[Json, int], None]


def _many_children(base: Json, count: int) -> None:
    child = base["payload"]["children"][0]
    base["payload"]["children"] = [{**copy.deepcopy(child), "id": f"c{n}"} for n in range(count)]


def _many_broken_children(base: Json, count: int) -> None:
    _many_children(base, count)
    for child in base["payload"]["children"]:
        child["gender"] = {"value": 5}


def _many_dangling_references(base: Json, count: int) -> None:
    base["payload"]["involvements"] = [{"account": f"x{n}", "item": f"y{n}", "act": "uploaded"} for n in range(count)]


def _one_broken_beside_many_references(base: Json, count: int) -> None:
    _many_dangling_references(base, count)
    base["test"] = "no"


def _many_unknown_members(base: Json, count: int) -> None:
    base.update({f"k{n}": n for n in range(count)})


def _many_misspelt_members(base: Json, count: int) -> None:
    _many_children(base, count)
    for child in base["payload"]["children"]:
        child["age_asessments"] = child.pop("age_assessments", [])


def _many_doubled_ids(base: Json, count: int) -> None:
    base["payload"]["children"] = base["payload"]["children"][:1] * count


def _many_steps(base: Json, count: int) -> None:
    step = base["provenance"][0]
    base["provenance"] = [{**step, "sequence": 7, "previous_step_digest": "sha256:" + "0" * 64} for _ in range(count)]


def _many_right_steps(base: Json, count: int) -> None:
    steps = [{**base["provenance"][0], "sequence": 1}]
    for number in range(2, count + 1):
        steps.append({**steps[0], "sequence": number, "previous_step_digest": step_digest(steps[-1])})
    base["provenance"] = steps


def _many_pointers(base: Json, count: int) -> None:
    base["governance"]["raised"] = [{"pointer": "/payload/nothing", "sensitivity": "restricted"}] * count


def _many_recipients(base: Json, count: int) -> None:
    recipient = base["recipients"][0]
    base["recipients"] = [{**recipient, "participant_id": f"org:police-example-{n}"} for n in range(count)]


def _many_identifiers(base: Json, count: int) -> None:
    account = base["payload"]["accounts"][1]
    account["identifiers"] = [{"type": "email_address", "value": f"user-{n}@mail.example"} for n in range(count)]


def _many_addresses(base: Json, count: int) -> None:
    seen = base["payload"]["observations"][0]
    base["payload"]["observations"] = [
        {**seen, "id": f"o{n}", "ip_address": f"2001:db8:0:0:1:0:0:{n:x}"} for n in range(count)
    ]


def _many_hashes(base: Json, count: int) -> None:
    item = base["payload"]["content_items"][0]
    item["hashes"] = item["hashes"][:1] * count


def _deep_extension(base: Json, count: int) -> None:
    content: Json = {f"m{n}": {"list": [n, "text " * 9]} for n in range(count)}
    base["extensions"] = [{"namespace": "https://vendor.example/x", "critical": False, "content": content}]


def _many_clocks(base: Json, count: int) -> None:
    clock, code = base["governance"]["retention"][0], base["governance"]["retention"][0]["scope"]
    base["governance"]["retention"] = [clock] * count
    safe = {"what": code, "custodian": base["governance"]["storage"]["custodian"], "until": "2030-01-01"}
    base["governance"]["preservation"] = [safe] * count


def _many_parts_marked_too_low(base: Json, count: int) -> None:
    item = base["payload"]["content_items"][0]
    base["payload"]["content_items"] = [{**copy.deepcopy(item), "id": f"i{n}"} for n in range(count)]
    base["governance"]["sensitivity"] = "internal"


def _long_note(base: Json, count: int) -> None:
    base["payload"]["narratives"] = [{**base["payload"]["narratives"][0], "text": "10:01 sign-in\n" * 9}] * count


def _many_cells_and_totals(base: Json, count: int) -> None:
    name = base["payload"]["dimensions"][0]["id"]
    cells = [
        {"coordinates": [{"dimension": name, "code": str(n)}], "value": n, "status": "normal"} for n in range(count)
    ]
    base["payload"]["observations"] = cells
    base["payload"]["totals"] = [{**cell, "value": 1} for cell in cells]


def _many_sums_of_wide_cells(base: Json, count: int) -> None:
    names = [f"d{n}" for n in range(6)]
    base["payload"]["observations"] = [
        {"coordinates": [{"dimension": d, "code": str(n)} for d in names], "value": 1, "status": "normal"}
        for n in range(count)
    ]
    base["payload"]["totals"] = [
        {"coordinates": [{"dimension": d, "code": str(n)} for d in names[: n % 6]], "value": 1, "status": "normal"}
        for n in range(count)
    ]


def _many_results(base: Json, count: int) -> None:
    names = [f"i{n}" for n in range(count)]
    base["payload"]["about"]["items"] = names
    result = base["payload"]["results"][0]
    base["payload"]["results"] = [{**result, "item": name} for name in names] + [{**result, "item": "x"}] * count


def _many_withdrawn(base: Json, count: int) -> None:
    one = base["payload"]["withdrawn"][0]["message_id"]
    base["payload"]["withdrawn"] = [{"message_id": f"{one[:-5]}{n:05}"} for n in range(count)] * 2


def _many_entries(base: Json, count: int) -> None:
    entry = base["payload"]["entries"][1]
    base["payload"]["entries"] = [{**entry, "id": f"HE-{n}"} for n in range(count)]


def _many_additions_and_recipients(base: Json, count: int) -> None:
    entry, recipient = base["payload"]["entries"][0], base["recipients"][0]
    base["payload"]["entries"] = [{**entry, "id": f"HE-{n}"} for n in range(count)]
    base["recipients"] = [{**recipient, "participant_id": f"org:r{n}"} for n in range(count)]


def _many_identifiers_of_a_signal(base: Json, count: int) -> None:
    base["payload"]["indicator"]["identifiers"] = [{"type": "username", "value": f"u{n}"} for n in range(count)]


def _many_faults_of_every_kind(base: Json, count: int) -> None:
    _many_children(base, count)
    for number, child in enumerate(base["payload"]["children"]):
        # In turn: another type, an unknown member, a strange code, a text of no form, an absent member.
        child.update(({"gender": 5}, {f"k{number}": 5}, {"identification": "x"}, {"id": "-"}, {})[number % 5])
        if number % 5 == 4:
            del child["identification"]


def _wide_lists_of_nothing(base: Json, count: int) -> None:
    base["payload"] |= {name: [None] * count for name in ("children", "accounts")}


def _narrow_and_deep(base: Json, count: int) -> None:
    chain: Any = 0
    for _ in range(28):
        chain = [chain]
    base["extensions"] = [
        {"namespace": f"https://vendor.example/{n}", "critical": False, "content": {"x": chain}} for n in range(count)
    ]


def _long_names(base: Json, count: int) -> None:
    base.update({f"{'provenance' * 6}{n}": n for n in range(count)})


def _names_like_known_ones(base: Json, count: int) -> None:
    base["provenance"][0].update({f"activit{'y' * (n % 40)}_{n}": n for n in range(count)})


#: Where the work is in steps that Python executes: in a report, and in other messages with the kind of each.
REPORTS: Final[tuple[Grow, ...]] = (
    _many_children,
    _many_broken_children,
    _many_dangling_references,
    _one_broken_beside_many_references,
    _many_unknown_members,
    _many_misspelt_members,
    _many_doubled_ids,
    _many_steps,
    _many_right_steps,
    _many_pointers,
    _many_recipients,
    _many_identifiers,
    _many_addresses,
    _many_hashes,
    _deep_extension,
    _many_clocks,
    _many_parts_marked_too_low,
    _long_note,
    _many_faults_of_every_kind,
    _wide_lists_of_nothing,
    _narrow_and_deep,
    _long_names,
    _names_like_known_ones,
)
OTHERS: Final[dict[Grow, str]] = {
    _many_cells_and_totals: "statistics",
    _many_sums_of_wide_cells: "statistics",
    _many_results: "outcome",
    _many_withdrawn: "withdrawal",
    _many_entries: "hash_set",
    _many_additions_and_recipients: "hash_set",
    _many_identifiers_of_a_signal: "signal",
}


def _extended(base: Json, text: str) -> None:
    base["extensions"] = [
        {"namespace": "https://vendor.example/x", "critical": False, "content": {"text": text}},
    ]


def _long_words(base: Json, count: int) -> None:
    _extended(base, "word " * count * 400)


def _long_base64(base: Json, count: int) -> None:
    _extended(base, "QUJD" * count * 500)


def _long_base64_in_lines(base: Json, count: int) -> None:
    _extended(base, ("QUJD" * 19 + "\r\n") * count * 25)


def _many_short_runs(base: Json, count: int) -> None:
    _extended(base, ("A" * 63 + " ") * count * 30)


def _long_hex(base: Json, count: int) -> None:
    _extended(base, "0123abcd" * count * 250)


def _many_data_uris(base: Json, count: int) -> None:
    _extended(base, "data:;;;;" * count * 220)


def _many_percent_codes(base: Json, count: int) -> None:
    _extended(base, "%64%61" * count * 300)


def _many_tokens_begun(base: Json, count: int) -> None:
    text = base["payload"]["narratives"][0]
    base["payload"]["narratives"] = [{**text, "text": "eyJaaaaaaaa-eyJ_ghp_ " * 90}] * count


def _many_addresses_begun(base: Json, count: int) -> None:
    item = base["payload"]["content_items"][0]
    place = {**item["locations"][0], "url": "https://files.example/" + "?a://b" * 150 + "=@"}
    item["locations"] = [place] * count


def _many_media_begun(base: Json, count: int) -> None:
    # What the scan for media looks for, each time one sign short.
    _extended(base, "data:image/png;base6 /9j/4AA iVBORw0KG R0lGOD UklGR AAAAIGZ0eX data:,;base64 " * count * 26)


def _many_credentials_begun(base: Json, count: int) -> None:
    _extended(
        base, "password passwd= user:@ token=\t-----BEGIN AKIA ghp_ xoxb- eyJ.eyJ. Bearer: secret : pin " * count * 22
    )


def _many_at_signs(base: Json, count: int) -> None:
    _extended(base, "a:b@" * count * 500)


def _many_quoted_lines(base: Json, count: int) -> None:
    _extended(base, "10:01 a: b\n> c\n[10:02] d:\n" * count * 80)


def _long_white_space(base: Json, count: int) -> None:
    _extended(base, "a" + " \t" * count * 1000 + "b")


def _escaped_in_escapes(base: Json, count: int) -> None:
    _extended(base, "%2525252564&#x26;#x26;\\u0064" * count * 70)


#: Where the work is inside regular expressions and other loops in C, which lines do not show: CPU time does.
TEXTS: Final[tuple[Grow, ...]] = (
    _long_words,
    _long_base64,
    _long_base64_in_lines,
    _many_short_runs,
    _long_hex,
    _many_data_uris,
    _many_percent_codes,
    _many_tokens_begun,
    _many_addresses_begun,
    _many_media_begun,
    _many_credentials_begun,
    _many_at_signs,
    _many_quoted_lines,
    _long_white_space,
    _escaped_in_escapes,
)
