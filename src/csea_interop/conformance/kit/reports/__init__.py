"""
Reports of a run, one file a format: ``lines(value)`` of that file gives the text of the record, piece by piece.

A record may come from a file that somebody sent: every text in it is written so that it does nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final, Protocol, cast

from csea_interop.conformance.kit.grading import OUTCOMES
from csea_interop.conformance.kit.heldout.variants import public

NAMES: Final = ("text", "ndjson", "json", "junit", "sarif", "tap", "markdown", "html")
#: Said wherever a run is shown.
LIMITS: Final = (
    "Conformance of handling the format: it says nothing of lawfulness, of data quality or of leave to exchange."
)


class _Format(Protocol):
    def lines(self, value: dict[str, Any]) -> Iterator[str]:
        """
        The pieces of the report.
        """


def pieces(name: str, value: dict[str, Any]) -> Iterator[str]:
    """
    The report of a record in one of ``NAMES``, piece by piece; newlines are in the pieces.
    """
    # A module of that name would hide the library's.
    file = "json_" if name == "json" else name
    return cast("_Format", import_module(f"{__name__}.{file}")).lines(value)


def outcome_words(value: dict[str, Any]) -> str:
    """
    The one thing to know of a run.
    """
    if not value["whole"]:
        return "not the whole suite: this says nothing of conformance"
    if not value["conforms"]:
        return "does not conform"
    without = value["capabilities"]["missing"]
    waived = sum(entry["cases"] for entry in value["waivers"])
    said = "conforms"
    if without:
        said += f", without {', '.join(without)}"
    if waived:
        said += f", with {plural(waived, 'case')} waived"
    return said


def counts_words(value: dict[str, Any]) -> str:
    """
    The counts, worst first.
    """
    counts = value["counts"]
    return ", ".join(f"{counts[outcome]} {outcome}" for outcome in OUTCOMES if outcome in counts) or "none"


def terms_words(value: dict[str, Any]) -> str:
    """
    Role, level and profile.
    """
    profile = f", profile {value['profile']}" if value["profile"] else ""
    return f"role {value['role']}, level {value['level']}{profile}"


def troubled(value: dict[str, Any]) -> list[dict[str, Any]]:
    """
    The cases that did not pass, worst first.
    """
    bad = [case for case in value["cases"] if case["outcome"] != "pass"]
    return sorted(bad, key=lambda case: (OUTCOMES.index(case["outcome"]), case["id"]))


def plural(number: int, word: str) -> str:
    """
    A number and what is counted.
    """
    return f"{number} {word}{'s' if number != 1 else ''}"


def title_of(rule: str) -> str:
    """
    What a rule's title says is wrong; empty for what is no rule of the model.
    """
    from csea_interop.schema.catalogue import catalogue

    entry = catalogue().get(rule)
    return entry.title if entry else ""


def unexcused(case: dict[str, Any]) -> bool:
    """
    Whether it is a skip that no missing capability explains: it stands against the implementation.
    """
    return case["outcome"] == "skip" and "lacks" not in case


def rule_of(case: dict[str, Any]) -> str:
    """
    The rule or requirement that an id names; else its folder.
    """
    return str(case["id"]).split("/", maxsplit=1)[0]


def again(value: dict[str, Any], case: dict[str, Any]) -> str:
    """
    The command that asks this case alone.
    """
    import shlex

    way = {"jsonl": "COMMAND", "command": "TEMPLATE", "http": "ADDRESS", "files": "FOLDER", "callback": "COMMAND"}
    words = ["csea-conformance", "run", "--role", value["role"], "--level", value["level"]]
    words += ["--profile", value["profile"]] if value["profile"] else []
    words += [f"--{value['mode']}", way.get(value["mode"], "…"), "--filter", public(case["id"])]
    words += ["--held-out", "SEED", "--only-held-out"] if public(case["id"]) != case["id"] else []
    return " ".join(word if word.isupper() else shlex.quote(word) for word in words)
