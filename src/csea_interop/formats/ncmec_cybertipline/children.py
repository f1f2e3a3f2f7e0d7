"""
Children: one entry for each victim, with the age that is stated and nothing that tells who the child is.
"""

from __future__ import annotations

from typing import Any

from csea_interop.formats.ncmec_cybertipline.accounts import account
from csea_interop.formats.ncmec_cybertipline.document import Node
from csea_interop.formats.ncmec_cybertipline.draft import Draft


def victim(draft: Draft, node: Node) -> None:
    """
    Add a child, and the child's own account where the element tells of one.
    """
    person = node.one("victimPerson")
    child: dict[str, Any] = {"id": f"child-{len(draft.children) + 1}"}
    stated = person.one("age") if person is not None else None
    years = draft.number(stated, 0, 150) if stated is not None else None
    if years is not None:
        assessment = {
            "basis": "stated",
            "years_min": years,
            "years_max": years,
            "moment": "at_report",
            "assessed_by": draft.context["sender"]["participant_id"],
            # The document does not say when the age was stated; the report came in at this time.
            "at": draft.context["received_at"],
        }
        child["age_assessments"] = [assessment]
    else:
        why = "a code that says why no age is given, for children of whom the document states none"
        child["age_not_assessed_reason"] = draft.required("age_not_assessed_reason", why)
    draft.children.append(child)
    account(draft, node, "affected_child", person, child_ref=child["id"])
