"""
A page that sets the ages of systems and laws side by side, and says what follows from them.
"""

from __future__ import annotations

from csea_interop.compiler.ages import AgeBand, Ages, AgeSystem, LegalAge, Remark
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.docs.markdown import code, page, table

_CONCLUSIONS = (
    ("is the child in a band of years?", "years documented, stated or judged from appearance", "yes, possible, no, unknown"),
    ("is the child in a band of years?", "a stage of maturity", "unknown, always"),
    ("is it the same stage?", "two stages of one version of one scheme", "yes, no, unknown"),
    ("is it the same stage?", "stages of two schemes", "unknown, always; crosswalks say how labels relate"),
    ("below a legal age on a day?", "years documented or stated, and the days that they belong to", "yes, no, undetermined"),
    ("below a legal age on a day?", "appearance or maturity alone", "undetermined, always"),
    ("below a legal age on a day?", "assessments that exclude one another", "undetermined, always"),
    ("is the INTERPOL baseline met?", "anything", "never computed"),
)  # fmt: skip
_READING = """
- Years are completed years, so that a child of 13 is 13 until the day before the next birthday.
- The birthday is not known. An age of 13 on one day is 13 or 14 on each of the following days of a year, so that
  whether the child is under 14 is undetermined as soon as the day moves.
- An age at capture belongs to the day on which the material was made. Where that day is not known, it was no later
  than the assessment: a least age still holds afterwards, a greatest age does not.
- An age at the report belongs to the day of the report, in the same way.
- Years judged from appearance that lie apart from the others change no answer; they are told, so that a person looks.
- A "no" is about years. It does not say that material is lawful: the provision may reach further, and other
  provisions exist.
- The list of laws is short because only what a source states is in it. Whoever asks about another provision states
  its limit and its citation.
"""


def pages(model: Model) -> dict[str, str]:
    """
    The page, by path under ``docs/``; none for a model without a table.
    """
    if model.ages is None:
        return {}
    ages = model.ages
    return {
        "ages.md": page(
            "Ages in systems and laws",
            "Systems divide childhood differently: some by years, some by the stage of physical development. They are"
            " reconciled by overlap, never by equality, and a stage never becomes years. The same as data: `ages.json`.",
            "## What may be concluded, and what never",
            table(("question", "from", "answer"), _CONCLUSIONS),
            _READING.strip(),
            "## Bands of years, side by side",
            _years(ages),
            "## Stages of maturity",
            "A stage is a name; none of these has years.",
            table(("system", "version", "stage", "not a stage"), [_stages(s) for s in _on(ages, "maturity")]),
            "## Legal ages",
            table(
                ("legal area", "provision", "ages", "days", "reaches besides", "source"), map(_legal, ages.legal_ages)
            ),
            "## Ages from which nothing is computed",
            table(
                ("name", "says", "why not", "source"), [(r.title, r.says, r.why, r.source) for r in ages.never_computed]
            ),
            "## Systems without bands",
            table(("system", "what was found", "source"), map(_remark, ages.without_bands)),
            "## Why a stage gives no age",
            table(("finding", "source"), [(r.says, r.source) for r in ages.science]),
            "## Sources of bands and stages",
            table(
                ("system", "version", "source", "note"),
                [(s.title, s.version, s.source, s.note) for s in ages.systems],
            ),
        )
    }


def _on(ages: Ages, axis: str) -> list[AgeSystem]:
    return [system for system in ages.systems if system.axis == axis]


def _years(ages: Ages) -> str:
    """
    One row for each run of ages that all bands and legal ages treat alike, one column for each system and law.
    """
    systems, laws = _on(ages, "years"), [a for a in ages.legal_ages if not a.valid_until]
    bands = [band for system in systems for band in system.bands]
    cuts = {0, *(band.years_min or 0 for band in bands), *(b.years_max + 1 for b in bands if b.years_max is not None)}
    cuts |= {age for law in laws for age in (law.from_years, law.limit_years)}
    starts = sorted(cuts)
    rows = [
        (
            _run(start, following),
            *(", ".join(code(b.code) for b in system.bands if _holds(b, start)) for system in systems),
            *("in" if law.from_years <= start < law.limit_years else "" for law in laws),
        )
        for start, following in zip(starts, [*starts[1:], None], strict=True)
    ]
    heads = [f"{s.scheme} {s.version}" for s in systems] + [f"{a.jurisdiction}: {a.provision}" for a in laws]
    return table(("years", *heads), rows)


def _run(start: int, following: int | None) -> str:
    if following is None:
        return f"{start} and over"
    return str(start) if following == start + 1 else f"{start} to {following - 1}"


def _holds(band: AgeBand, age: int) -> bool:
    return (band.years_min or 0) <= age and (band.years_max is None or age <= band.years_max)


def _stages(system: AgeSystem) -> tuple[str, ...]:
    shown = [", ".join(_named(b) for b in system.bands if b.stage is stage) for stage in (True, False)]
    return (system.title, system.version, *shown)


def _named(band: AgeBand) -> str:
    return code(band.code) if band.label == band.code else f"{code(band.code)} {band.label}"


def _legal(age: LegalAge) -> tuple[str, ...]:
    ages = f"{age.from_years} to {age.limit_years - 1}" if age.from_years else f"under {age.limit_years}"
    days = " ".join(
        [f"from {age.valid_from}"] * bool(age.valid_from) + [f"until {age.valid_until}"] * bool(age.valid_until)
    )
    return (code(age.jurisdiction), age.provision, ages, days or "not stated", age.also, age.source)


def _remark(remark: Remark) -> tuple[str, ...]:
    return (remark.title, remark.says, remark.source)
