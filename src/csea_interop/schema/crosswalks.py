"""
Crosswalks between schemes, and recoding by them.

A recoded classification always carries the code that was given, the mapping and its relation. A
mapping that is not exact is applied only where the caller accepts its relation by name.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any, Final, NamedTuple

import orjson

from csea_interop.core.errors import RecodingError, UsageError
from csea_interop.schema.artefacts import names, text

#: How close two codes can be, the closest first.
RELATIONS: Final = ("exact_match", "close_match", "broad_match", "narrow_match", "related_match")
#: What the recoded classification keeps: the rest says how firmly the first code was given, not this one.
_KEPT: Final = ("status", "assessed_by", "at", "disputed")
_OF_A_CODE: Final = ("scheme", "scheme_version", "jurisdiction", "code")


class Term(NamedTuple):
    """
    One side of a row; ``scheme`` and ``code`` are empty where it is no code of a list of this model.
    """

    iri: str
    name: str
    label: str
    scheme: str
    scheme_version: str
    jurisdiction: str
    code: str
    element: str


class Row(NamedTuple):
    """
    One correspondence, read from its subject to its object only.

    ``basis`` is ``cited`` (then ``source`` says by what) or ``inferred``; ``loss`` says what is
    lost or added when the object stands in for the subject.
    """

    id: str
    subject: Term
    relation: str
    object: Term
    basis: str
    source: str
    loss: str


class Recoded(NamedTuple):
    """
    A classification in another scheme, with the row that led to it.

    ``exact`` is false where the caller accepted less; ``row.loss`` then says what that costs.
    ``dropped`` names members of the original that say nothing about the new code and were left out.
    """

    classification: dict[str, Any]
    row: Row
    exact: bool
    dropped: tuple[str, ...]


@cache
def crosswalks() -> Mapping[str, tuple[Row, ...]]:
    """
    Every crosswalk, by name, with its rows in the order of the file.
    """
    files = [n for n in names("mappings") if not n.endswith(".schema.json")]
    return {value["name"]: tuple(map(_row, value["rows"])) for value in (orjson.loads(text(n)) for n in files)}


@cache
def _by_pair() -> Mapping[tuple[str, str], tuple[Row, ...]]:
    out: dict[tuple[str, str], list[Row]] = {}
    for row in (row for rows in crosswalks().values() for row in rows):
        if row.subject.scheme and row.object.scheme:
            out.setdefault((row.subject.scheme, row.object.scheme), []).append(row)
    return {pair: tuple(rows) for pair, rows in out.items()}


def rows(from_scheme: str, to_scheme: str) -> tuple[Row, ...]:
    """
    The rows that lead from codes of one scheme to codes of another; none where there is no mapping.
    """
    return _by_pair().get((from_scheme, to_scheme), ())


def recode(
    classification: Mapping[str, Any],
    to_scheme: str,
    *,
    accept: Collection[str] = ("exact_match",),
    mapping: str | None = None,
) -> Recoded:
    """
    A classification in another scheme, by the one row that fits.

    Args:
        classification: as it stands in a message of valid shape; it is not changed.
        to_scheme: the short name of the scheme wanted, such as ``uk-category``.
        accept: relations that may be applied, among ``RELATIONS``; exact ones always may.
        mapping: the id of the row to apply, where the caller chooses among several.

    Whoever recodes adds a step of provenance with the activity ``recoded``. Of several accepted
    rows an exact one is taken; otherwise the choice is the caller's.

    Raises:
        RecodingError: ``CSEA-MAP-NOCODE`` nothing was assessed; ``CSEA-MAP-CHAINED`` the code was
            recoded already; ``CSEA-MAP-SCOPE`` the mapping is for another version or legal area;
            ``CSEA-MAP-NONE`` no row fits; ``CSEA-MAP-INEXACT`` rows fit, but none of an accepted
            relation; ``CSEA-MAP-AMBIGUOUS`` several fit.
        UsageError: ``CSEA-USE-RELATION`` a relation to accept does not exist.
    """
    if unknown := sorted(set(accept) - set(RELATIONS)):
        raise UsageError("CSEA-USE-RELATION", f"no relation is named {unknown[0]!r}", f"one of {', '.join(RELATIONS)}")
    row = _choose(_candidates(classification, to_scheme, mapping), {"exact_match", *accept})
    target = row.object
    given = {name: classification[name] for name in _OF_A_CODE if name in classification}
    recoded: dict[str, Any] = {"scheme": target.scheme, "scheme_version": target.scheme_version}
    if target.jurisdiction:
        recoded["jurisdiction"] = target.jurisdiction
    recoded["code"] = target.code
    recoded |= {name: classification[name] for name in _KEPT if name in classification}
    recoded["recoded_from"] = {"original": given, "mapping": row.id, "relation": row.relation}
    dropped = tuple(n for n in classification if n not in (*_OF_A_CODE, *_KEPT))
    return Recoded(recoded, row, row.relation == "exact_match", dropped)


def _candidates(classification: Mapping[str, Any], to_scheme: str, mapping: str | None) -> tuple[Row, ...]:
    """
    The rows for this code, in its version and legal area.
    """
    if classification.get("status") != "assessed" or "code" not in classification:
        raise RecodingError(
            "CSEA-MAP-NOCODE", "there is no assessed code to recode", "Pass the classification on as it is."
        )
    if "recoded_from" in classification:
        raise RecodingError(
            "CSEA-MAP-CHAINED",
            "the code was derived by a mapping already; a second one would add up what each loses",
            "Recode the original code.",
        )
    found = [r for r in rows(classification.get("scheme", ""), to_scheme) if r.subject.code == classification["code"]]
    if mapping is not None:
        found = [r for r in found if r.id == mapping]
    if not found:
        raise RecodingError(
            "CSEA-MAP-NONE",
            "no mapping leads from this code to that scheme",
            "Pass the original code on, or have someone assess under that scheme.",
        )
    if not _in_scope(classification, found[0].subject):
        raise RecodingError(
            "CSEA-MAP-SCOPE",
            "the mapping is for another version or legal area of the scheme",
            "The same code can mean something else there: pass the original on.",
        )
    return tuple(found)


def _in_scope(classification: Mapping[str, Any], subject: Term) -> bool:
    version, area = classification.get("scheme_version"), classification.get("jurisdiction")
    if version is not None and version != subject.scheme_version:
        return False
    # A part of the area, such as GB-ENG of GB, is inside it.
    return area is None or not subject.jurisdiction or area.split("-")[0] == subject.jurisdiction


def _choose(found: tuple[Row, ...], accepted: Collection[str]) -> Row:
    fit = [row for row in found if row.relation in accepted]
    if not fit:
        relations = [r for r in RELATIONS if any(row.relation == r for row in found)]
        raise RecodingError(
            "CSEA-MAP-INEXACT",
            f"the mapping is no exact one: {', '.join(relations)}",
            "Accept that relation by name where its loss does no harm, or pass the original code on.",
        )
    exact = [row for row in fit if row.relation == "exact_match"]
    if len(exact or fit) > 1:
        raise RecodingError(
            "CSEA-MAP-AMBIGUOUS",
            f"{len(exact or fit)} codes of that scheme fit, and nothing in the original says which",
            "Name the mapping to apply, where someone who knows the case can tell; otherwise pass the original on.",
        )
    return (exact or fit)[0]


def _row(value: Mapping[str, Any]) -> Row:
    return Row(
        value["id"],
        _term(value["subject"]),
        value["relation"],
        _term(value["object"]),
        value["basis"],
        value.get("source", ""),
        value.get("loss", ""),
    )


def _term(value: Mapping[str, str]) -> Term:
    return Term(*(value.get(name, "") for name in Term._fields))
