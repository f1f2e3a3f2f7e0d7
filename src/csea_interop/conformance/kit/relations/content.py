"""
Requirements on the content of a message that was passed on.
"""

from __future__ import annotations

from typing import Any, Final

from csea_interop.conformance.kit.relations.forwarding import Json, Passed
from csea_interop.conformance.kit.relations.loss import unlisted

_YEARS: Final = ("years_min", "years_max")
#: What each holder says for itself: whom it passed data to, what they have to do, which items its answer is about.
_OWN: Final = ("/payload/onward_recipients", "/payload/required_actions", "/payload/about/")
_CONVERSIONS: Final = frozenset({"converted", "recoded"})


def age_converted(passed: Passed) -> bool:
    """
    An assessment by maturity has become one by years, or the reverse, and no step of conversion points to it.
    """
    after = {child["id"]: child for child in passed.after["payload"].get("children", ())}
    marked = [
        change["pointer"]
        for step in passed.own
        if step.get("activity") in _CONVERSIONS
        for change in step.get("changes", ())
    ]
    for index, child in enumerate(passed.before["payload"].get("children", ())):
        now = after.get(child["id"])
        place = f"/payload/children/{index}"
        if now is None or any(pointer == place or pointer.startswith(place + "/") for pointer in marked):
            continue
        if _made_up(child.get("age_assessments", ()), now.get("age_assessments", ())):
            return True
    return False


def _made_up(before: Any, after: Any) -> bool:
    """
    Whether an assessment that is new or changed speaks in a way that no earlier one of the child did.
    """
    kinds = {_kind(assessment) for assessment in before} - {""}
    return bool(kinds) and any(a not in before and not set(_kind(a)) <= set("".join(kinds)) for a in after)


def _kind(assessment: Json) -> str:
    years = any(name in assessment for name in _YEARS)
    return ("y" if years else "") + ("m" if "maturity" in assessment else "")


def loss_unlisted(passed: Passed) -> bool:
    """
    A part of the content is gone, and no step says so.
    """
    return bool(unlisted([pointer for pointer in passed.lost if not pointer.startswith(_OWN)], passed.changes))


def translation_unlabelled(passed: Passed) -> bool:
    """
    A note is in another language than the one it was made from, and does not say which, or by whom.
    """
    before = passed.before["payload"].get("narratives", ())
    for note in passed.after["payload"].get("narratives", ()):
        sources = [] if note in before else [was for was in before if was["kind"] == note["kind"]]
        if not sources or any(was["language"] == note["language"] for was in sources):
            continue
        languages = {was.get("original_language", was["language"]) for was in sources}
        if note.get("original_language") not in languages or not {"translator", "translation_tool"} & note.keys():
            return True
    return False


def extension_unlisted(passed: Passed) -> bool:
    """
    An extension is gone or altered, and no step says so.
    """
    now = passed.after.get("extensions", [])
    gone = [
        f"/extensions/{index}"
        for index, extension in enumerate(passed.before.get("extensions", []))
        if extension not in now
    ]
    return bool(unlisted(gone, passed.changes))


def called_complete(passed: Passed) -> bool:
    """
    Something was left out, and the message still says that it is complete. Answers and withdrawals speak for their sender.
    """
    if passed.before["message_type"] in {"outcome", "withdrawal"}:
        return False
    return bool(passed.lost) and passed.after["completeness"] == "complete"
