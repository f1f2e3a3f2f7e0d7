"""
``model/policy/`` -> the intermediate representation: who may have what for which task, and why not.

Each line is held to the model: a role, purpose, marking, member or rule that does not exist stops the build with file
and line, and so does a rule that judges recipients and is not asked again of those that a user asks about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import CodeList, Model
from csea_interop.compiler.lint import PERSONAL_DATA, SENSITIVITIES
from csea_interop.compiler.source import mapping_of

FOLDER: Final = "policy"
REMEDIES: Final = ("withhold", "coarsen", "mend", "ask")
ANSWERS: Final = ("may-not", "undetermined")
#: Parts of a reason that are shown, hence translated.
TEXTS: Final = ("title", "why", "fix")
_REASON: Final = re.compile(r"CSEA-EXC-[0-9]{3}")
_SECTIONS: Final = frozenset({"grants", "as_message", "profiles", "rules"})
_GRANT: Final = frozenset({"roles", "purposes", "data_states", "marking", "whole", "why", "source"})
_GRANT_MORE: Final = ("opens", "closes", "needs")
#: What a rule reads where it judges to whom a message goes, or what for.
_ASKED: Final = {"recipient": ("recipients",), "purpose": ("governance", "purpose")}

Grounds = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """
    Why a message may not go, or why that cannot be told; ``remedy`` is the one thing that makes it go.
    """

    id: str
    answer: str
    remedy: str
    title: str
    why: str
    fix: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grant:
    """
    What certain roles may have for certain purposes; ``opens``, ``closes`` and ``needs`` each with their ground.
    """

    name: str
    roles: tuple[str, ...]
    purposes: tuple[str, ...]
    data_states: tuple[str, ...]
    marking: str
    whole: str
    opens: Grounds
    closes: Grounds
    needs: Grounds
    why: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """
    A recipient that a user asks about by one word; ``purpose`` is empty where the word says none.
    """

    name: str
    role: str
    purpose: str
    source: str


@dataclass(frozen=True, slots=True)
class Policy:
    """
    The whole of it; ``rules`` are those asked again, by what they are asked about, each with its reason.
    """

    reasons: tuple[Reason, ...]
    grants: tuple[Grant, ...]
    as_message: Grounds
    profiles: tuple[Profile, ...]
    rules: Mapping[str, Grounds]


def read(folder: Path, model: Model) -> Policy | None:
    """
    The policy of the folder, if it has one.

    Raises:
        ModelError: a line that does not fit the model, with file and line.
    """
    if not folder.is_dir():
        return None
    reasons = _reasons(_Text(folder / "reasons.yaml"))
    text = _Text(folder / "disclosure.yaml")
    if set(text.data) != _SECTIONS:
        raise ModelError(f"the policy has exactly {', '.join(sorted(_SECTIONS))}", text.name)
    reader = _Reader(text, model)
    return Policy(
        reasons,
        reader.grants(),
        reader.grounds(("as_message",), reader.member),
        reader.profiles(),
        reader.rules({r.id for r in reasons}),
    )


class _Text:
    """
    One file with the lines of its keys.
    """

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self.data, self.lines = mapping_of(path)

    def where(self, *keys: str) -> str:
        return f"{self.name}:{self.lines.get(keys, 1)}"

    def entries(self, *keys: str) -> Iterator[tuple[str, Any]]:
        here: Any = self.data
        for key in keys:
            here = here.get(key, {})
        if not isinstance(here, dict):
            raise ModelError(f"{keys[-1]} is a mapping", self.where(*keys))
        yield from ((str(name), value) for name, value in here.items())


def words(value: Any, where: str) -> tuple[str, ...]:
    """
    A list of texts, none of them empty.
    """
    if not isinstance(value, list) or not value or not all(isinstance(v, str) and v.strip() for v in value):
        raise ModelError("a list of texts is expected; quote what YAML reads as something else", where)
    return tuple(" ".join(v.split()) for v in value)


def sentence(value: Any, where: str) -> str:
    """
    A text that says something.
    """
    if not isinstance(value, str) or not value.strip():
        raise ModelError("a text is expected", where)
    return " ".join(value.split())


def exactly(entry: Any, needed: Iterable[str], more: Iterable[str], where: str) -> None:
    """
    Refuse an entry that lacks a member or has one that nobody reads.
    """
    if not isinstance(entry, dict) or not set(needed) <= set(entry) <= {*needed, *more}:
        may = f", and may have {', '.join(sorted(more))}" if more else ""
        raise ModelError(f"an entry has {', '.join(sorted(needed))}{may}", where)


def _reasons(text: _Text) -> tuple[Reason, ...]:
    out = []
    for name, entry in text.entries():
        where = text.where(name)
        if not _REASON.fullmatch(name):
            raise ModelError(f"{name!r} is not the id of a reason, such as CSEA-EXC-001", where)
        exactly(entry, (*TEXTS, "answer", "remedy", "source"), (), where)
        for key, allowed in (("answer", ANSWERS), ("remedy", REMEDIES)):
            if entry[key] not in allowed:
                raise ModelError(f"{key} is one of {', '.join(allowed)}", text.where(name, key))
        title, why, fix = (sentence(entry[key], text.where(name, key)) for key in TEXTS)
        out.append(Reason(name, entry["answer"], entry["remedy"], title, why, fix, words(entry["source"], where)))
    return tuple(out)


class _Reader:
    """
    Reads the sections of the policy against the model.
    """

    def __init__(self, text: _Text, model: Model) -> None:
        self.text = text
        self.model = model
        self.codes = {name: self._list(name) for name in ("participant_role", "purpose", "data_state")}

    def _list(self, file: str) -> frozenset[str]:
        own = next((c for c in self.model.code_lists.values() if c.file == file), None)
        if not isinstance(own, CodeList):
            raise ModelError(f"the model has no code list {file}", self.text.name)
        # What is never allowed is granted to nobody.
        return frozenset(c.value for c in own.codes if c.annotations.get("prohibited") != "true")

    def of_list(self, file: str, value: Any, *keys: str) -> tuple[str, ...]:
        """
        Codes of a list of the model.
        """
        where = self.text.where(*keys)
        found = words(value, where)
        if unknown := [code for code in found if code not in self.codes[file]]:
            raise ModelError(f"{unknown[0]!r} is no code of {file} that can be granted", where)
        if len(set(found)) < len(found):
            raise ModelError("a code stands twice", where)
        return found

    def member(self, name: str, where: str) -> str:
        """
        A member of a class of the model, as ``Class.slot``.
        """
        owner, _, slot = name.partition(".")
        if owner not in self.model.classes or self.model.classes[owner].slot(slot) is None:
            raise ModelError(f"the model has no member {name!r}", where)
        return name

    def closed(self, name: str, where: str) -> str:
        """
        A member, or a category of personal data.
        """
        return name if name in PERSONAL_DATA and name != "none" else self.member(name, where)

    def needed(self, name: str, where: str) -> str:
        """
        A member of the governance.
        """
        self.member(f"Governance.{name}", where)
        return name

    def grounds(self, keys: tuple[str, ...], known: Any) -> Grounds:
        """
        Names that the model knows, each with the text that it rests on.
        """
        out = []
        for name, ground in self.text.entries(*keys):
            where = self.text.where(*keys, name)
            out.append((known(name, where), sentence(ground, where)))
        return tuple(out)

    def grants(self) -> tuple[Grant, ...]:
        """
        All grants; no role stands for a purpose in two of them.
        """
        out = []
        taken: dict[tuple[str, str], str] = {}
        for name, entry in self.text.entries("grants"):
            top = ("grants", name)
            exactly(entry, _GRANT, _GRANT_MORE, self.text.where(*top))
            for key in ("marking", "whole"):
                if entry[key] not in SENSITIVITIES:
                    raise ModelError(f"{key} is one of {', '.join(SENSITIVITIES)}", self.text.where(*top, key))
            if SENSITIVITIES.index(entry["whole"]) > SENSITIVITIES.index(entry["marking"]):
                raise ModelError("no member goes that is marked above the message", self.text.where(*top, "whole"))
            grant = Grant(
                name,
                self.of_list("participant_role", entry["roles"], *top, "roles"),
                self.of_list("purpose", entry["purposes"], *top, "purposes"),
                self.of_list("data_state", entry["data_states"], *top, "data_states"),
                entry["marking"],
                entry["whole"],
                self.grounds((*top, "opens"), self.member),
                self.grounds((*top, "closes"), self.closed),
                self.grounds((*top, "needs"), self.needed),
                sentence(entry["why"], self.text.where(*top, "why")),
                words(entry["source"], self.text.where(*top, "source")),
            )
            if both := {m for m, _ in grant.opens} & {m for m, _ in grant.closes}:
                raise ModelError(f"{min(both)} is opened and closed", self.text.where(*top))
            for pair in ((role, purpose) for role in grant.roles for purpose in grant.purposes):
                if pair in taken:
                    raise ModelError(f"{pair[0]} for {pair[1]} stands in {taken[pair]} already", self.text.where(*top))
                taken[pair] = name
            out.append(grant)
        return tuple(out)

    def profiles(self) -> tuple[Profile, ...]:
        """
        All profiles.
        """
        out = []
        for name, entry in self.text.entries("profiles"):
            keys = ("profiles", name)
            where = self.text.where(*keys)
            exactly(entry, ("role", "source"), ("purpose",), where)
            role = self.of_list("participant_role", [entry["role"]], *keys)[0]
            purpose = self.of_list("purpose", [entry["purpose"]], *keys)[0] if "purpose" in entry else ""
            out.append(Profile(name, role, purpose, sentence(entry["source"], where)))
        return tuple(out)

    def rules(self, reasons: set[str]) -> dict[str, Grounds]:
        """
        The rules that are asked again: exactly those that read what is asked about, and are not left alone.
        """
        exactly(self.text.data["rules"], (*_ASKED, "left_alone"), (), self.text.where("rules"))
        alone = {name for name, _ in self.grounds(("rules", "left_alone"), self._rule)}
        out: dict[str, Grounds] = {}
        for about, read_by in _ASKED.items():
            own = self.grounds(("rules", about), self._rule)
            for name, reason in own:
                if reason not in reasons:
                    raise ModelError(f"there is no reason {reason!r}", self.text.where("rules", about, name))
            readers = {
                bound.rule.id
                for bound in self.model.rules
                if any(read.path[: len(read_by)] == read_by for site in bound.sites for read in site.reads)
            }
            listed = {name for name, _ in own}
            if wrong := sorted(listed - readers):
                raise ModelError(f"{wrong[0]} does not read {'.'.join(read_by)}", self.text.where("rules", about))
            if wrong := sorted(readers - listed - alone):
                raise ModelError(
                    f"{wrong[0]} reads {'.'.join(read_by)}: say which reason it becomes, or why it is left alone",
                    self.text.where("rules", about),
                )
            out[about] = own
        return out

    def _rule(self, name: str, where: str) -> str:
        if all(bound.rule.id != name for bound in self.model.rules):
            raise ModelError(f"there is no rule {name!r}", where)
        return name
