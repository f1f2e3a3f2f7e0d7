"""
A report of a run, as a badge is made from it: read strictly, and refused unless everything in it agrees.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any, Final

from csea_interop.conformance.badge.facts import BEARABLE, Facts, Waiver, is_sound
from csea_interop.conformance.badge.plain import clean
from csea_interop.conformance.kit.grading import OUTCOMES
from csea_interop.core.canonical import digest
from csea_interop.core.errors import InputError
from csea_interop.core.reader import read

_RUN: Final = "make it with `csea-conformance run --repeat 2 -f json`"


def read_report(raw: bytes) -> dict[str, Any]:
    """
    The report that a file holds, its digest computed anew.

    Raises:
        InputError: ``CSEA-BDG-NOREPORT`` no report; ``CSEA-BDG-DIGEST`` its digest is not that of the rest.
    """
    value = read(raw).value
    if not isinstance(value, dict) or not isinstance(value.get("cases"), list) or "report_digest" not in value:
        raise InputError("CSEA-BDG-NOREPORT", "the file is no report of a run", _RUN)
    rest = {name: member for name, member in value.items() if name != "report_digest"}
    if digest(rest) != value["report_digest"]:
        raise InputError("CSEA-BDG-DIGEST", "the report is not the one that its digest was taken of", _RUN)
    return value


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
        report: as ``read_report`` gives it.
        assurance: a key of ``ASSURANCES``.
        organisation: whose product it is.
        artifact: digest of what was tested.
        attestation: digest of the attestation that was checked; empty where there is none.
        test: it will be signed with a key that is for trying out.

    Raises:
        InputError: ``CSEA-BDG-PARTIAL``, ``CSEA-BDG-ONCE``, ``CSEA-BDG-UNFIT``, ``CSEA-BDG-WITNESS`` or
            ``CSEA-BDG-NOREPORT``: no badge can be made of the report.
    """
    if report.get("whole") is not True:
        raise InputError("CSEA-BDG-PARTIAL", "the run left out cases of its level", "run the whole suite")
    repeat = report.get("repeat")
    if type(repeat) is not int or repeat < 2:
        raise InputError("CSEA-BDG-ONCE", "each order was run only once", "run with --repeat 2")
    counted = _counted(report)
    if report.get("conforms") is not True or set(counted) - BEARABLE:
        raise InputError("CSEA-BDG-UNFIT", "the run does not conform", "see which cases did not pass")
    commitment = _commitment(report) if assurance == "witnessed" else ""
    try:
        facts = Facts(
            assurance=assurance,
            role=report["role"],
            level=report["level"],
            profiles=_profiles(report),
            organisation=clean(organisation),
            product=clean(report["product"]["name"]),
            version=clean(report["product"]["version"]),
            artifact=artifact,
            model_version=report["model_version"],
            suite_version=suite_version(report),
            suite_digest=suite_digest(report),
            kit_version=report["kit_version"],
            report_digest=report["report_digest"],
            precision=report["precision"],
            mode=report.get("mode") or "unstated",
            repeat=repeat,
            counts=tuple((outcome, counted[outcome]) for outcome in OUTCOMES),
            waivers=_waivers(report),
            attestation=attestation,
            commitment=commitment,
            test=test,
        )
        sound = is_sound(facts)
    except (KeyError, TypeError, AttributeError):
        sound = False
    if not sound:
        raise InputError("CSEA-BDG-NOREPORT", "the report or a name is not such as a badge can state", _RUN)
    return facts


def suite_digest(report: Mapping[str, Any]) -> str:
    """
    Digest of the suite that the report is about; empty where it has none.
    """
    suite = report.get("suite")
    stated = suite.get("digest") if isinstance(suite, dict) else report.get("suite_digest")
    return stated if isinstance(stated, str) else ""


def suite_version(report: Mapping[str, Any]) -> str:
    """
    Version of the suite; that of the model where the report names none, since they are released together.
    """
    suite = report.get("suite")
    stated = suite.get("version") if isinstance(suite, dict) else report.get("suite_version")
    return stated if isinstance(stated, str) and stated else str(report.get("model_version", ""))


def _profiles(report: Mapping[str, Any]) -> tuple[str, ...]:
    several, one = report.get("profiles"), report.get("profile")
    return tuple(several) if isinstance(several, list) else (one,) if isinstance(one, str) and one else ()


def _waivers(report: Mapping[str, Any]) -> tuple[Waiver, ...]:
    """
    The waivers that were used; a case that was waived by none of them makes the report contradict itself.

    Raises:
        KeyError: such a case.
    """
    used: dict[Waiver, None] = {}
    for case in report["cases"]:
        if case["outcome"] == "xfail":
            stated = [entry for entry in report["waivers"] if fnmatchcase(case["id"], entry["case"])]
            if not stated:
                raise KeyError
            used[Waiver(stated[0]["case"], str(stated[0]["expires"]))] = None
    return tuple(used)


def _counted(report: Mapping[str, Any]) -> Counter[str]:
    """
    Outcomes counted anew from the cases; those that the report states have to be the same.
    """
    counted: Counter[str] = Counter()
    for case in report["cases"]:
        outcome = case.get("outcome") if isinstance(case, dict) else None
        counted[outcome if outcome in OUTCOMES else "error"] += 1
    stated = report.get("counts")
    if not isinstance(stated, dict) or {k: v for k, v in stated.items() if v} != dict(counted):
        raise InputError("CSEA-BDG-NOREPORT", "the counts of the report are not those of its cases", _RUN)
    return counted


def _commitment(report: Mapping[str, Any]) -> str:
    """
    The commitment to the seed of the cases that were held out, all of which passed.
    """
    held = report.get("held_out")
    stated = held.get("commitment") if isinstance(held, dict) else None
    counts = held.get("held_out") if isinstance(held, dict) else None
    if not isinstance(stated, str) or not isinstance(counts, dict):
        raise InputError("CSEA-BDG-WITNESS", "the run held no cases out", "run with --held-out SEED")
    if set(counts) - BEARABLE or not counts.get("pass"):
        raise InputError("CSEA-BDG-WITNESS", "cases that were held out did not pass", "see the report")
    return stated
