"""
Known findings: a pipeline that starts with faults fails on new ones only.

A baseline names rule, place and input, never a value; its form is ``baseline.schema.json`` beside this
module. It changes no verdict: a message with known faults stays invalid, it only no longer makes the
run fail. What refuses a message, or keeps it from being read, cannot be known beforehand.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from csea_interop.core.errors import InputError, UsageError
from csea_interop.core.finding import Finding, pointer_key
from csea_interop.core.limits import DEFAULT_LIMITS
from csea_interop.core.opening import open_file
from csea_interop.core.reader import read as read_json

if TYPE_CHECKING:
    from csea_interop.validation.judged import Judged

_FORM: Final = 1
#: More known findings than this are no baseline: nobody would ever look at them again.
MOST: Final = 100_000
_ANY: Final = "*"
_MEMBERS: Final = {"rule", "pointer", "input", "missing"}
_STDIN: Final = "-"


class Known(NamedTuple):
    """
    One kind of finding that is known: in the pointer ``*`` stands for any index or member, as input for any.
    """

    rule: str
    pointer: str
    input: str
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Baseline:
    """
    The known findings of a file; inputs are named from its folder.

    ``by_input`` has, for an input and a rule, the numbers of the entries that say so.
    """

    folder: str
    known: tuple[Known, ...]
    by_input: Mapping[str, Mapping[str, tuple[int, ...]]]

    def numbers(self, source: str) -> Mapping[str, tuple[int, ...]]:
        """
        By rule, the numbers of the entries that hold for an input.
        """
        own = self.by_input.get(relative(source, self.folder), {})
        everywhere = self.by_input.get(_ANY, {})
        return {rule: own.get(rule, ()) + everywhere.get(rule, ()) for rule in {**own, **everywhere}}

    def stale(self, met: Container[int], sources: Container[str]) -> list[int]:
        """
        Numbers of the entries that no finding met, of those inputs that were judged.
        """
        return [n for n, entry in enumerate(self.known) if n not in met and entry.input in sources]

    def met(self, finding: Finding, numbers: Iterable[int]) -> frozenset[int]:
        """
        Which of the entries of that rule and input the finding meets.
        """
        return frozenset(
            n
            for n in numbers
            if self.known[n].missing == (finding.missing or "") and _fits(self.known[n].pointer, finding.pointer)
        )


def relative(source: str, folder: str) -> str:
    """
    An input's name as a baseline in ``folder`` has it: the way from there, with forward slashes.
    """
    if source == _STDIN:
        return source
    try:
        return os.path.relpath(source, folder).replace(os.sep, "/")
    except ValueError:
        # On another drive there is no way from here to there.
        return source.replace(os.sep, "/")


def _fits(pattern: str, pointer: str) -> bool:
    if _ANY not in pattern:
        return pattern == pointer
    asked, found = pattern.split("/"), pointer.split("/")
    return len(asked) == len(found) and all(a in (_ANY, f) for a, f in zip(asked, found, strict=True))


def load(path: Path) -> Baseline:
    """
    Read a baseline.

    Raises:
        InputError: ``CSEA-BAS-UNREADABLE`` it cannot be read; ``CSEA-BAS-FORM`` it is no baseline;
            ``CSEA-BAS-PROTECTED`` it lists what cannot be known beforehand.
    """
    try:
        with open_file(path) as stream:
            raw = stream.read(DEFAULT_LIMITS.max_bytes + 1)
    except OSError:
        raise InputError(
            "CSEA-BAS-UNREADABLE", "the baseline cannot be read", "write one with --write-baseline FILE", path.name
        ) from None
    reading = read_json(raw)
    fault = "it is not strict JSON" if reading.findings else _fault(reading.value)
    if fault:
        raise InputError("CSEA-BAS-FORM", fault, "see baseline.schema.json for the form", path.name)
    known = tuple(Known(**entry) for entry in reading.value["known"])
    for number, entry in enumerate(known, 1):
        if not may_be_known(entry.rule):
            raise InputError(
                "CSEA-BAS-PROTECTED",
                f"entry {number} names a rule that cannot be known beforehand",
                "messages that are refused or unreadable are never let through; take the entry out",
                path.name,
            )
    by_input: dict[str, dict[str, tuple[int, ...]]] = {}
    for number, entry in enumerate(known):
        rules = by_input.setdefault(entry.input, {})
        rules[entry.rule] = (*rules.get(entry.rule, ()), number)
    return Baseline(str(path.resolve().parent), known, by_input)


def may_be_known(rule: str) -> bool:
    """
    Whether findings of a rule can stand in a baseline: not those that refuse a message or keep it from being read.
    """
    return not rule.startswith(("CSEA-SAF-", "CSEA-ENC-"))


def _fault(value: Any) -> str:
    if not isinstance(value, dict) or set(value) - {"$schema"} != {"baseline", "known"}:
        return "it is an object with baseline and known"
    if value["baseline"] != _FORM or isinstance(value["baseline"], bool):
        return f"this tool reads baselines of form {_FORM}"
    known = value["known"]
    if not isinstance(known, list) or len(known) > MOST:
        return f"known is a list of at most {MOST} entries"
    for number, entry in enumerate(known, 1):
        if not isinstance(entry, dict) or not _MEMBERS - {"missing"} <= set(entry) <= _MEMBERS:
            return f"entry {number} has rule, pointer and input, and perhaps missing"
        if not all(isinstance(text, str) for text in entry.values()) or not entry["rule"].startswith("CSEA-"):
            return f"entry {number} has texts, and a rule by its id"
        if entry["pointer"] and not entry["pointer"].startswith("/"):
            return f"entry {number} has a pointer that is empty or starts with /"
    return ""


class Watch:
    """
    Follows a run: which inputs were judged, and, where a baseline is to be written, what it will hold.

    Attributes:
        unlisted: number of findings that are counted in their message but not listed, hence not written.
    """

    def __init__(self, baseline: Baseline | None, path: Path | None) -> None:
        self.baseline = baseline
        self.path = path
        self.folder = str(path.resolve().parent) if path else ""
        self.known: set[Known] = set()
        self.sources: set[str] = set()
        self.unlisted = 0

    def __call__(self, item: Judged) -> None:
        """
        Take in one message.

        Raises:
            UsageError: ``CSEA-USE-BASELINE`` there are too many findings for a baseline.
        """
        if self.baseline:
            self.sources.add(relative(item.source, self.baseline.folder))
        if self.path is None or item.result.verdict == "refused":
            return
        name = relative(item.source, self.folder)
        for finding in item.result.findings:
            if may_be_known(finding.rule):
                self.known.add(Known(finding.rule, finding.pointer, name, finding.missing or ""))
        for number in item.result.entries:
            entry = self.baseline.known[number] if self.baseline else None
            if entry is not None:
                self.known.add(entry if entry.input == _ANY else entry._replace(input=name))
        self.unlisted += sum(item.result.totals.values()) - len(item.result.findings)
        if len(self.known) > MOST:
            raise UsageError(
                "CSEA-USE-BASELINE", f"more than {MOST} findings are no baseline", "mend the commonest fault first"
            )

    def stale(self, met: Container[int]) -> list[int]:
        """
        Numbers of the entries of judged inputs that no finding met.
        """
        return self.baseline.stale(met, self.sources) if self.baseline else []

    def close(self) -> None:
        """
        Write the file, whole or not at all.

        Raises:
            InputError: ``CSEA-BAS-OUTPUT`` it cannot be written.
        """
        if self.path is None:
            return
        ordered = sorted(self.known, key=lambda k: (k.input, pointer_key(k.pointer), k.rule, k.missing))
        entries = [{name: text for name, text in k._asdict().items() if text or name == "pointer"} for k in ordered]
        lines = ",\n".join("  " + json.dumps(entry) for entry in entries)
        text = f'{{"baseline": {_FORM}, "known": [' + (f"\n{lines}\n" if lines else "") + "]}\n"
        try:
            with tempfile.NamedTemporaryFile("w", dir=self.folder, delete=False, encoding="utf-8") as stream:
                stream.write(text)
            Path(stream.name).replace(self.path)
        except OSError:
            raise InputError(
                "CSEA-BAS-OUTPUT", "the baseline cannot be written", "name a place to write", self.path.name
            ) from None
