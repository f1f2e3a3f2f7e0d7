"""
``model/mappings/systems.yaml`` -> the other systems, and whether this format can say what they say.

The verdict is computed from the rows of the crosswalks, never written by hand: what a row does not say is not known,
and a field without a row is not counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Correspondence, Crosswalk, Model, System, Term

REGISTER: Final = "systems.yaml"
#: Relations under which a field counts as carried.
_CARRIED: Final = ("exact_match", "close_match")
_WANTED: Final = ("name", "version", "owner", "source", "known")
_MAY_BE: Final = (*_WANTED, "whole", "not_public", "sets")


@dataclass(frozen=True, slots=True)
class Field:
    """
    One thing that another system names by itself, and every row that says where it goes.
    """

    term: Term
    rows: tuple[Correspondence, ...]

    @property
    def carried(self) -> bool:
        """
        Whether it has a place here that is exact or close.
        """
        return any(row.relation in _CARRIED for row in self.rows)

    @property
    def placed(self) -> bool:
        """
        Whether it has any place here.
        """
        return not all(row.object.absent for row in self.rows)


@dataclass(frozen=True, slots=True)
class Expressible:
    """
    What becomes of a system's fields here, and what of this format has no place there.

    ``verdict`` begins with ``yes``, ``with these losses`` or ``not, because``.
    """

    system: System
    fields: tuple[Field, ...]
    outward: tuple[Correspondence, ...]

    @property
    def inward(self) -> tuple[Field, ...]:
        """
        The fields that are lost here, in whole or in part.
        """
        return tuple(found for found in self.fields if not found.carried)

    @property
    def carried(self) -> int:
        """
        How many fields have a place that is exact or close.
        """
        return len(self.fields) - len(self.inward)

    @property
    def verdict(self) -> str:
        """
        The answer in words, by the rows alone.
        """
        if not self.fields:
            return f"not, because {self.system.not_public.removesuffix('.')}"
        if not self.carried:
            return "not, because no field that is known has a place of its own"
        if self.inward:
            return "with these losses"
        return "yes" if self.system.whole else "yes, as far as it is known here"


def read(folder: Path, crosswalks: Mapping[str, Crosswalk], sources: Mapping[str, str]) -> tuple[System, ...]:
    """
    Every system, in the order of the register; none where there is no register.

    Raises:
        ModelError: an entry that is not what it has to be, or fields that belong to no system.
    """
    entries = _entries(folder)
    out = tuple(_system(key, entry, crosswalks, sources) for key, entry in entries.items())
    covered = {name for system in out for name in system.sets}
    for name, crosswalk in crosswalks.items():
        if entries and name not in covered and any(row.subject.foreign for row in crosswalk.rows):
            raise ModelError("its fields belong to no system", f"{REGISTER}: {name}")
    return out


def cited(folder: Path) -> set[str]:
    """
    The names of the sources on which entries rest.
    """
    return {str(entry.get("source", "")) for entry in _entries(folder).values() if isinstance(entry, dict)}


def expressible(model: Model, system: System) -> Expressible:
    """
    The fields and losses of one system.
    """
    rows = [row for name in system.sets for row in model.crosswalks[name].rows]
    fields: dict[str, list[Correspondence]] = {}
    for row in rows:
        if row.subject.foreign:
            fields.setdefault(row.subject.iri, []).append(row)
    lost = [r for r in rows if r.subject.element and not _kept(r, rows)]
    return Expressible(system, tuple(Field(found[0].subject, tuple(found)) for found in fields.values()), tuple(lost))


def _kept(row: Correspondence, rows: list[Correspondence]) -> bool:
    return any(r.subject.iri == row.subject.iri and r.relation in _CARRIED for r in rows)


def _entries(folder: Path) -> dict[str, Any]:
    register = folder / REGISTER
    found = yaml.safe_load(register.read_text("utf-8")) if register.is_file() else {}
    return found or {}


def _system(key: str, entry: Any, crosswalks: Mapping[str, Crosswalk], sources: Mapping[str, str]) -> System:
    where = f"{REGISTER}: {key}"
    if not isinstance(entry, dict) or entry.keys() - set(_MAY_BE):
        raise ModelError(f"an entry has the members {', '.join(_MAY_BE)}", where)
    for name in _WANTED:
        if not entry.get(name):
            raise ModelError(f"the entry states its {name}", where)
    if entry["source"] not in sources:
        raise ModelError("its source is a name in sources.yaml", where)
    if type(entry.get("whole", False)) is not bool:
        raise ModelError("whole is true or false", where)
    sets = tuple(entry.get("sets", ()))
    for name in sets:
        if name not in crosswalks:
            raise ModelError(f"there is no crosswalk {name}", where)
    not_public = " ".join(str(entry.get("not_public", "")).split())
    if not not_public and not any(r.subject.foreign for name in sets for r in crosswalks[name].rows):
        raise ModelError("a system of which no field is known says under not_public why", where)
    if not_public and entry.get("whole"):
        raise ModelError("what is not public in part is not known as a whole", where)
    words = {name: " ".join(str(entry[name]).split()) for name in _WANTED}
    return System(
        key,
        words["name"],
        words["version"],
        words["owner"],
        sources[words["source"]],
        words["known"],
        entry.get("whole", False),
        not_public,
        sets,
    )
