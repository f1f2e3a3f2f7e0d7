"""
Published figures in a table (CSV), with a mapping that says what rows and columns mean.

One message for each thing that is counted. Nothing is computed: totals are those that the
publisher states, a cell without a figure is left out with a loss or carries the status that the
mapping gives it, and a cell that is no number refuses the table.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

from csea_interop.core.failure import value_free
from csea_interop.formats import Conversion, Loss, Settings
from csea_interop.formats.tabular_statistics.cells import Sheet, totals
from csea_interop.formats.tabular_statistics.mapping import delimiter, dimensions, marks, measures, thousands
from csea_interop.formats.tabular_statistics.table import parse
from csea_interop.provenance.conversion import ENVELOPE, Member, checked, finished, instance, slot
from csea_interop.provenance.conversion import instances as instances_of
from csea_model._shape import (
    check_AreaRef,
    check_Deduplication,
    check_Methodology,
    check_Participant,
    check_Period,
    check_PublishedSource,
    check_SeriesBreak,
    check_Suppression,
)

TITLE: Final = "Published figures in a table (CSV) with a mapping to statistics"

#: Members that go into the payload as they stand, in the order of the model.
_STATED: Final[Mapping[str, Member]] = {
    "publisher": Member("the organisation that answers for the figures", True, instance(check_Participant)),
    "period": Member("the time that the figures cover", True, instance(check_Period)),
    "area": Member("the area that the figures cover", True, instance(check_AreaRef)),
    "deduplication": Member("whether the same thing was counted once", True, instance(check_Deduplication)),
    "suppression": Member("how small figures are hidden", False, instance(check_Suppression)),
    "coverage": Member("what the figures cover and leave out", False, slot("Statistics", "coverage")),
    "breaks_in_series": Member("changes after which figures differ", False, instances_of(check_SeriesBreak)),
    "lived_experience_consulted": Member(
        "whether people with lived experience were consulted", True, slot("Statistics", "lived_experience_consulted")
    ),
    "source": Member("the publication that the figures were taken from", True, instance(check_PublishedSource)),
}
_MEMBERS: Final[Mapping[str, Member]] = {
    **ENVELOPE,
    "methodology": Member("how the figures came about", False, instance(check_Methodology)),
    **_STATED,
    "delimiter": Member("the character between cells, if not a comma", False, delimiter),
    "thousands": Member("the character between groups of three digits", False, thousands),
    "marks": Member("what cells without a number mean: text to status, the empty text included", False, marks),
    # These two say what is wrong with them themselves.
    "dimensions": Member("by what the figures are broken down, and from which columns", False, lambda _: True),
    "measures": Member("what is counted in which columns, with the totals as published", True, lambda _: True),
}
#: The members of the context, each with what it says.
OPTIONS: Final[Mapping[str, str]] = {
    name: member.about + ("" if member.required else " (optional)") for name, member in _MEMBERS.items()
}


@value_free
def read(raw: bytes, settings: Settings) -> Conversion:
    """
    Convert one table.

    Raises:
        ConversionError: the table is not CSV, lacks a column, or holds a cell that is no number.
        UsageError: the mapping lacks a member, or has one that is unknown or malformed.
    """
    context = checked(settings.context, _MEMBERS)
    axes = dimensions(context["dimensions"]) if "dimensions" in context else ()
    counted = measures(context["measures"], axes)
    stated = {measure.counted_unit: totals(measure) for measure in counted}
    table = parse(raw, context.get("delimiter", ","))
    sheet = Sheet(table, axes, context.get("thousands", ""), context.get("marks", {}))
    if table.marked:
        sheet.losses.append(Loss("CSEA-CNV-BOM", "row 1", "a byte order mark before the text was left out"))
    described, coordinates = sheet.codes()
    reference = context.get("sender_reference") or f"tabular-statistics-{hashlib.sha256(raw).hexdigest()[:32]}"
    figures = [sheet.observations(measure, coordinates) for measure in counted]
    sheet.unused()
    messages = []
    for position, (measure, observations) in enumerate(zip(counted, figures, strict=True), 1):
        payload = _payload(context, measure.counted_unit, described, observations, stated[measure.counted_unit])
        members = {"completeness": "partial" if sheet.losses else "complete"}
        own = reference
        if len(counted) > 1:
            own = f"{reference}-{measure.counted_unit}"
            members["batch"] = {"id": reference, "position": position, "count": len(counted)}  # type: ignore[assignment]
        if "methodology" in context:
            members["methodology"] = context["methodology"]
        earlier = context.get("provenance", ())
        messages.append(
            finished(settings.now, settings.context, "statistics", payload, own, **members, provenance=earlier)
        )
    return Conversion(tuple(messages), tuple(sheet.losses))


def _payload(
    context: Mapping[str, Any],
    unit: str,
    described: list[dict[str, Any]],
    observations: list[dict[str, Any]],
    sums: list[dict[str, Any]],
) -> dict[str, Any]:
    payload = {name: context[name] for name in ("publisher", "period", "area")}
    payload["counted_unit"] = unit
    if described:
        payload["dimensions"] = described
    payload["observations"] = observations
    if sums:
        payload["totals"] = sums
    return {**payload, **{name: context[name] for name in _STATED if name in context}}
