"""
The report while it is written, and the only ways by which a value of the document gets into it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import quote

from csea_interop.core.builtins import contains_credentials, contains_media
from csea_interop.core.errors import UsageError
from csea_interop.formats.ncmec_cybertipline.document import Node
from csea_interop.formats.ncmec_cybertipline.ledger import Ledger
from csea_model._constants import SHAPES, CODES_CountryCode, PATTERN_DateTime

_TRUE: Final = ("true", "1")
_FALSE: Final = ("false", "0")
_ADDRESSES: Final = (("Identifier", "value"), ("ContentLocation", "url"))
#: Characters that an address keeps; a percent sign stays, since what stands behind it is coded already.
_URL_SAFE: Final = "%/?#[]@!$&'()*+,;=:~"
_MAY_HAVE_CONTACTS: Final = frozenset({"law_enforcement", "clearing_house"})
_FOR_CONTACTS: Final = frozenset({"victim_identification", "safeguarding"})


@dataclass(slots=True)
class Draft:
    """
    A report in the making.

    Attributes:
        context: what the user states beside the document, already checked.
        keep_text: whether free text becomes notes.
        minor_to_minor: all persons who interact are children.
        platform: the element that names the service of the whole report.
    """

    context: Mapping[str, Any]
    keep_text: bool
    ledger: Ledger = field(default_factory=Ledger)
    minor_to_minor: bool = False
    platform: Node | None = None
    platform_used: bool = False
    incident: dict[str, Any] = field(default_factory=dict)
    children: list[dict[str, Any]] = field(default_factory=list)
    accounts: list[dict[str, Any]] = field(default_factory=list)
    content_items: list[dict[str, Any]] = field(default_factory=list)
    observations: list[dict[str, Any]] = field(default_factory=list)
    narratives: list[dict[str, Any]] = field(default_factory=list)
    related_reports: dict[str, dict[str, Any]] = field(default_factory=dict)

    def required(self, name: str, why: str) -> Any:
        """
        A member of the context that only some documents need.
        """
        if name not in self.context:
            raise UsageError("CSEA-USE-CONTEXT", f"the context lacks the member {name}", why)
        return self.context[name]

    def text(self, node: Node, cls: str, slot: str) -> str | None:
        """
        The text of an element, where it may stand in that slot; a loss otherwise.
        """
        return self._fitting(node, None, node.value(), cls, slot)

    def attribute(self, node: Node, name: str, cls: str, slot: str) -> str | None:
        """
        The value of an attribute, where it may stand in that slot; a loss otherwise.
        """
        value = node.attribute(name)
        return None if value is None else self._fitting(node, name, value, cls, slot)

    def _fitting(self, node: Node, attribute: str | None, text: str, cls: str, slot: str) -> str | None:
        shape = SHAPES[cls][slot]
        fault = ""
        if not text:
            fault = "CSEA-CNV-EMPTY"
        elif contains_media(text):
            fault = "CSEA-CNV-MEDIA"
        elif (cls, slot) in _ADDRESSES and contains_credentials(text):
            fault = "CSEA-CNV-CREDENTIALS"
        elif shape.codes is not None:
            fault = "" if text in shape.codes else "CSEA-CNV-FORM"
        elif not shape.min_length <= len(text) <= (shape.max_length or len(text)) or (
            shape.pattern is not None and shape.pattern.fullmatch(text) is None
        ):
            fault = "CSEA-CNV-TIME" if shape.pattern is PATTERN_DateTime else "CSEA-CNV-FORM"
        if not fault:
            return text
        self._lose(node, attribute, fault)
        return None

    def _lose(self, node: Node, attribute: str | None, code: str) -> None:
        if attribute is None:
            self.ledger.lose(node, code)
        else:
            self.ledger.lose_attribute(node, attribute, code)

    def url(self, node: Node) -> str | None:
        """
        The address in an element, with characters outside ASCII written as an address writes them.
        """
        node.text = quote(node.text.strip(), safe=_URL_SAFE)
        return self.text(node, "ContentLocation", "url")

    def truth(self, node: Node, attribute: str | None = None) -> bool | None:
        """
        A yes or no; None, with a loss, for anything else.
        """
        value = node.value() if attribute is None else node.attribute(attribute)
        if value in _TRUE:
            return True
        if value in _FALSE:
            return False
        if value is not None:
            self._lose(node, attribute, "CSEA-CNV-FORM" if value else "CSEA-CNV-EMPTY")
        return None

    def number(self, node: Node, low: int, high: int) -> int | None:
        """
        A whole number within bounds; None, with a loss, for anything else.
        """
        text = node.value()
        if re.fullmatch("[0-9]{1,6}", text) and low <= int(text) <= high:
            return int(text)
        self.ledger.lose(node, "CSEA-CNV-FORM" if text else "CSEA-CNV-EMPTY")
        return None

    def ip(self, node: Node) -> str | None:
        """
        An address of the Internet Protocol in its canonical form; None, with a loss, for anything else.
        """
        text = node.value()
        try:
            address = "" if "%" in text else str(ip_address(text))
        except ValueError:
            address = ""
        if not address:
            self.ledger.lose(node, "CSEA-CNV-FORM" if text else "CSEA-CNV-EMPTY")
        return address or None

    def country(self, node: Node) -> str | None:
        """
        A country of ISO 3166-1; the format's own codes, such as those of anonymous proxies, are lost.
        """
        text = node.value()
        if text in CODES_CountryCode:
            return text
        self.ledger.lose(node, "CSEA-CNV-FORM" if text else "CSEA-CNV-EMPTY")
        return None

    def prose(self, node: Node, lost: str = "") -> None:
        """
        Free text: a note where the user asked for notes, a loss otherwise, with its reason.
        """
        text = node.value().replace("\r\n", "\n").replace("\t", " ")
        if not text:
            self.ledger.lose(node, "CSEA-CNV-EMPTY")
            return
        if not self.keep_text:
            self.ledger.lose(node, "CSEA-CNV-TEXT", lost)
            return
        kept = self._fitting(node, None, text, "Narrative", "text")
        if kept is not None:
            language = self.context["language"]
            note = {"kind": "operational", "text": kept, "language": language, "audience": "practitioner"}
            self.narratives.append(note)
            self.ledger.note(node, "CSEA-CNV-TEXT-KEPT")

    def service(self) -> str:
        """
        The service that an account is on, where the document does not say it of the account itself.
        """
        if self.platform is not None and not self.platform.whole:
            name = self.text(self.platform, "Account", "service")
            if name is not None:
                self.platform_used = True
                return name
        why = "a service for accounts of which the document names none"
        return str(self.required("service", why))

    def observe(self, events: list[dict[str, Any]], account: str = "") -> None:
        """
        Add observations, of an account if one is named.
        """
        for event in events:
            named = {"account": account} if account else {}
            self.observations.append({"id": f"event-{len(self.observations) + 1}", **event, **named})

    def relate(self, holder: str, reference: str) -> None:
        """
        Add an earlier report, once however many persons it belongs to.
        """
        relation = {"scheme": "ncmec-cybertipline", "code": "priorCTReports"}
        report = {"participant_id": holder, "reference": reference, "relation": relation}
        self.related_reports.setdefault(reference, report)

    def contacts_allowed(self, role: str) -> bool:
        """
        Whether contact identifiers may stand with an account of this role.

        Those of a child stand only with the account of an affected child; whom content was meant
        for may be a child, too.
        """
        if self.minor_to_minor and role != "affected_child":
            return False
        if role in ("affected_child", "recipient"):
            roles = {r["role"] for r in self.context["recipients"]}
            return roles <= _MAY_HAVE_CONTACTS and self.context["governance"]["purpose"] in _FOR_CONTACTS
        return True

    def payload(self) -> dict[str, Any]:
        """
        The finished report.
        """
        if self.platform is not None and not self.platform_used and not self.platform.whole:
            self.ledger.lose(self.platform, "CSEA-CNV-NO-PLACE")
        out = {name: self.context[name] for name in ("report_kind", "report_source", "reporter_contact_held_by")
               if name in self.context}  # fmt: skip
        out["received_at"] = self.context["received_at"]
        out["incident"] = self.incident
        for name in ("children", "accounts", "content_items", "observations", "narratives"):
            if getattr(self, name):
                out[name] = getattr(self, name)
        if self.related_reports:
            out["related_reports"] = list(self.related_reports.values())
        return out
