"""
What a report of a run allows a badge to claim: refused unless everything in it agrees.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any, Final

from csea_interop.conformance.badge.facts import BEARABLE, Facts, Waiver, is_sound
from csea_interop.conformance.badge.plain import clean
from csea_interop.conformance.kit.grading import OUTCOMES
from csea_interop.conformance.kit.heldout.variants import public
from csea_interop.core.errors import InputError

_RUN: Final = "make it with `csea-conformance run --repeat 2 -f json`"


def facts_from(
    report: Mapping[str, Any],
    assurance: str,
    organisation: str,
    artifact: str,
    attestation: str = "",
    test: bool = False,
) -> Facts:
    """
    What a badge may claim of this run.

    Args:
        report: as ``kit.replay`` reads it, of its published form and with its digest.
        assurance: a key of ``ASSURANCES``.
        organisation: whose product it is.
        artifact: digest of what was tested.
        attestation: digest of the attestation that was checked; empty where there is none.
        test: it will be signed with a key that is for trying out.

    Raises:
        InputError: ``CSEA-BDG-PARTIAL``, ``CSEA-BDG-ONCE``, ``CSEA-BDG-UNFIT``, ``CSEA-BDG-WITNESS`` or
            ``CSEA-BDG-NOREPORT``: no badge can be made of the report.
    """
    if not report["whole"]:
        raise InputError("CSEA-BDG-PARTIAL", "the run left out cases of its level", "run the whole suite")
    if report["repeat"] < 2:
        raise InputError("CSEA-BDG-ONCE", "each order was run only once", "run with --repeat 2")
    counted = Counter(case["outcome"] for case in report["cases"])
    if dict(counted) != report["counts"]:
        raise InputError("CSEA-BDG-NOREPORT", "the counts of the report are not those of its cases", _RUN)
    missing = report["capabilities"]["missing"]
    skipped_for_a_reason = counted["skip"] == sum(missing.values())
    expired = any(entry["expired"] for entry in report["waivers"])
    if not report["conforms"] or set(counted) - BEARABLE or not skipped_for_a_reason or expired:
        raise InputError("CSEA-BDG-UNFIT", "the run does not conform", "see which cases did not pass")
    facts = Facts(
        assurance=assurance,
        role=report["role"],
        level=report["level"],
        profiles=(report["profile"],) if report["profile"] else (),
        organisation=clean(organisation),
        product=clean(report["product"]["name"]),
        version=clean(report["product"]["version"]),
        artifact=artifact,
        model_version=report["model_version"],
        suite_version=report["suite"]["version"],
        suite_digest=report["suite"]["digest"],
        kit_version=report["kit_version"],
        report_digest=report["report_digest"],
        precision=report["precision"],
        mode=report["mode"],
        repeat=report["repeat"],
        counts=tuple((outcome, counted[outcome]) for outcome in OUTCOMES),
        without=tuple(sorted(missing)),
        waivers=_waivers(report),
        attestation=attestation,
        **_held_out(report, assurance),
        test=test,
    )
    if not is_sound(facts):
        raise InputError("CSEA-BDG-NOREPORT", "the report or a name is not such as a badge can state", _RUN)
    return facts


def _waivers(report: Mapping[str, Any]) -> tuple[Waiver, ...]:
    """
    The waivers that were used; a case that is waived by none of them makes the report contradict itself.
    """
    used: dict[Waiver, None] = {}
    for case in report["cases"]:
        if case["outcome"] == "xfail":
            stated = [entry for entry in report["waivers"] if fnmatchcase(public(case["id"]), entry["case"])]
            if not stated:
                raise InputError("CSEA-BDG-NOREPORT", "a case is waived that the report does not list", _RUN)
            used[Waiver(stated[0]["case"], stated[0]["expires"])] = None
    return tuple(used)


def _held_out(report: Mapping[str, Any], assurance: str) -> dict[str, Any]:
    """
    The commitment to the seed of the cases that were held out, all of which passed, and how many they are.
    """
    if assurance != "witnessed":
        return {}
    held = report.get("held_out")
    if held is None:
        raise InputError("CSEA-BDG-WITNESS", "the run held no cases out", "run with --held-out and a seed")
    if Counter(held["public"]) + Counter(held["held_out"]) != Counter(report["counts"]):
        raise InputError("CSEA-BDG-NOREPORT", "the counts of the report are not those of its cases", _RUN)
    if set(held["held_out"]) != {"pass"} or "pass" not in held["public"]:
        raise InputError("CSEA-BDG-WITNESS", "cases that were held out did not pass", "see the report")
    return {"commitment": held["commitment"], "held": held["held_out"]["pass"], "left_out": held["left_out"]}
