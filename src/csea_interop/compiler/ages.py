"""
``model/mappings/ages.yaml`` -> the intermediate representation: how systems and laws divide childhood by age.

The table is held to what keeps it honest: each entry has its source, a stage of maturity has no
years, and a band of years has at least one end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import CodeList, Model
from csea_interop.compiler.source import mapping_of

FILE: Final = "ages.yaml"
AXES: Final = ("maturity", "years")
_DATE: Final = re.compile(r"(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
_SECTIONS: Final = ("systems", "legal_ages", "never_computed", "without_bands", "science")
#: The members of each kind of entry: those that it needs, and those that it may have.
_MEMBERS: Final[Mapping[str, tuple[str, str]]] = {
    "systems": ("scheme axis title", "list not_a_stage version source note bands"),
    "legal_ages": ("jurisdiction provision limit_years source", "from_years from until also"),
    "never_computed": ("scheme title says why source", ""),
    "without_bands": ("title says source", ""),
    "science": ("says source", ""),
    "bands": ("code label", "years_min years_max"),
}
_NUMBERS: Final = ("limit_years", "from_years", "years_min", "years_max")


@dataclass(frozen=True, slots=True)
class AgeBand:
    """
    A band of a system: whole years with both ends included, or a stage, which has none.

    ``stage`` is false for codes that say that no stage was chosen.
    """

    code: str
    label: str
    years_min: int | None = None
    years_max: int | None = None
    stage: bool = True


@dataclass(frozen=True, slots=True)
class AgeSystem:
    """
    What one version of a system says, on one axis: ``maturity`` or ``years``.
    """

    scheme: str
    version: str
    axis: str
    title: str
    source: str
    note: str
    bands: tuple[AgeBand, ...]


@dataclass(frozen=True, slots=True)
class LegalAge:
    """
    The age under which a person must be for a provision; ``valid_from`` and ``valid_until`` are days, or empty.

    ``also`` says whom the provision reaches besides, such as those who appear to be below the age.
    """

    jurisdiction: str
    provision: str
    from_years: int
    limit_years: int
    valid_from: str
    valid_until: str
    also: str
    source: str


@dataclass(frozen=True, slots=True)
class Remark:
    """
    What is said of something that nothing is computed from, with its source.
    """

    title: str
    says: str
    source: str
    scheme: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Ages:
    """
    The whole table.
    """

    systems: tuple[AgeSystem, ...] = ()
    legal_ages: tuple[LegalAge, ...] = ()
    never_computed: tuple[Remark, ...] = ()
    without_bands: tuple[Remark, ...] = ()
    science: tuple[Remark, ...] = ()


def read(folder: Path, model: Model) -> Ages | None:
    """
    The table of the folder, if it has one.

    Raises:
        ModelError: an entry that is not what it has to be, with its place.
    """
    path = folder / FILE
    if not path.is_file():
        return None
    data, _ = mapping_of(path)
    if set(data) != set(_SECTIONS):
        raise ModelError(f"the table has exactly {', '.join(_SECTIONS)}", FILE)
    found = Ages(
        tuple(_system(e, where, model) for e, where in _entries(data, "systems")),
        tuple(_legal_age(e, where) for e, where in _entries(data, "legal_ages")),
        *(tuple(_remark(e) for e, _ in _entries(data, section)) for section in _SECTIONS[2:]),
    )
    for what, keys in (
        ("system", [(s.scheme, s.version) for s in found.systems]),
        ("legal age", [(a.jurisdiction, a.provision, a.valid_from) for a in found.legal_ages]),
    ):
        if len(set(keys)) < len(keys):
            raise ModelError(f"a {what} stands twice", FILE)
    return found


def _entries(data: Mapping[str, Any], section: str, above: str = FILE) -> Iterator[tuple[dict[str, Any], str]]:
    needed, allowed = (text.split() for text in _MEMBERS[section])
    entries = data[section]
    if not isinstance(entries, list):
        raise ModelError(f"{section} is a list", above)
    for index, entry in enumerate(entries):
        where = f"{above}: {section}[{index}]"
        if not isinstance(entry, dict) or not set(needed) <= set(entry) <= {*needed, *allowed}:
            raise ModelError(f"an entry has {', '.join(needed)}, and may have {', '.join(allowed) or 'no more'}", where)
        for name, value in entry.items():
            if name in _NUMBERS and (type(value) is not int or not 0 <= value <= 150):
                raise ModelError(f"{name} is a number of whole years", where)
            if name not in {*_NUMBERS, "bands", "not_a_stage"} and not _is_text(value):
                raise ModelError(f"{name} is text: quote numbers and dates", where)
        yield {k: " ".join(v.split()) if isinstance(v, str) else v for k, v in entry.items()}, where


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _system(entry: Mapping[str, Any], where: str, model: Model) -> AgeSystem:
    if entry["axis"] not in AXES:
        raise ModelError(f"the axis is one of {', '.join(AXES)}", where)
    if "list" in entry:
        if entry["axis"] != "maturity" or {"version", "source", "bands"} & set(entry):
            raise ModelError("a list of this model gives the stages, version and source by itself", where)
        return _of_list(entry, where, model)
    if not {"version", "source", "bands"} <= set(entry) or "not_a_stage" in entry:
        raise ModelError("a system has a list of this model, or its own version, source and bands", where)
    bands = tuple(AgeBand(**band) for band, _ in _entries(entry, "bands", where))
    for band in bands:
        ends = [end for end in (band.years_min, band.years_max) if end is not None]
        if entry["axis"] == "maturity" and ends:
            raise ModelError("a stage of maturity has no years", where)
        if entry["axis"] == "years" and (not ends or ends != sorted(ends)):
            raise ModelError("a band of years has at least one end, and the lower one first", where)
    return AgeSystem(
        entry["scheme"], entry["version"], entry["axis"], entry["title"], entry["source"], entry.get("note", ""), bands
    )


def _of_list(entry: Mapping[str, Any], where: str, model: Model) -> AgeSystem:
    own = next((c for c in model.code_lists.values() if c.file == entry["list"]), None)
    if not isinstance(own, CodeList) or own.scheme != entry["scheme"] or not own.scheme_version:
        raise ModelError("there is no code list of that file and scheme", where)
    none = entry.get("not_a_stage", [])
    if not isinstance(none, list) or not set(none) <= set(own.values):
        raise ModelError("not_a_stage names codes of the list", where)
    bands = tuple(AgeBand(c.value, c.title or c.value, stage=c.value not in none) for c in own.codes)
    return AgeSystem(
        entry["scheme"], own.scheme_version, "maturity", entry["title"], own.source, entry.get("note", ""), bands
    )


def _legal_age(entry: Mapping[str, Any], where: str) -> LegalAge:
    if not re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", entry["jurisdiction"]):
        raise ModelError("the jurisdiction is a legal area such as DE or AU-QLD", where)
    if entry.get("from_years", 0) >= entry["limit_years"]:
        raise ModelError("from_years is below limit_years", where)
    if not all(_DATE.fullmatch(entry[name]) for name in ("from", "until") if name in entry):
        raise ModelError("from and until are days such as 2004-05-01", where)
    return LegalAge(
        entry["jurisdiction"],
        entry["provision"],
        entry.get("from_years", 0),
        entry["limit_years"],
        entry.get("from", ""),
        entry.get("until", ""),
        entry.get("also", ""),
        entry["source"],
    )


def _remark(entry: Mapping[str, str]) -> Remark:
    return Remark(entry.get("title", ""), entry["says"], entry["source"], entry.get("scheme", ""), entry.get("why", ""))
