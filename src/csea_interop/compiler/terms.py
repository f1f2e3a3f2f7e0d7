"""
IRIs and RDF datatypes of what the model holds: one answer for every target that speaks of linked data.

Only what the model states to be the same (``class_uri``, ``slot_uri``, ``meaning``) stands in for a name of ours; a close
mapping never does.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Class, ClassRef, Code, CodeList, Model, Scalar, Slot

#: By hand: registries of prefixes differ, and some carry outdated addresses.
PREFIXES: Final = {
    "cac-hotlines": "https://cacontology.projectvic.org/hotlines#",
    "csea": "https://w3id.org/csea-interop/",
    "dcterms": "http://purl.org/dc/terms/",
    "dpv": "https://w3id.org/dpv#",
    "dpv-pd": "https://w3id.org/dpv/pd#",
    "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
    "linkml": "https://w3id.org/linkml/",
    "prov": "http://www.w3.org/ns/prov#",
    "qb": "http://purl.org/linked-data/cube#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "uco-analysis": "https://ontology.unifiedcyberontology.org/uco/analysis/",
    "uco-observable": "https://ontology.unifiedcyberontology.org/uco/observable/",
    "uco-types": "https://ontology.unifiedcyberontology.org/uco/types/",
}
XSD: Final = "http://www.w3.org/2001/XMLSchema#"
#: A web address stays a literal: a resource would be looked up by software that follows links.
DATATYPES: Final = {
    "ContactUri": f"{XSD}anyURI",
    "Date": f"{XSD}date",
    "DateTime": f"{XSD}dateTime",
    "Iri": f"{XSD}anyURI",
    "LanguageTag": f"{XSD}language",
    "Latitude": f"{XSD}decimal",
    "Longitude": f"{XSD}decimal",
    "Url": f"{XSD}anyURI",
    "boolean": f"{XSD}boolean",
    "integer": f"{XSD}integer",
}
#: Types whose values name something beyond the message and are IRIs as they stand.
_NAMES: Final = ("MessageId", "ParticipantId")
#: Lists whose order says something; all others are sets.
_ORDERED: Final = {
    ("ContentItem", "views"),
    ("ContentLocation", "availability_history"),
    ("Governance", "raised"),
    ("Message", "provenance"),
    ("ProvenanceStep", "changes"),
}
#: DCMI demands a literal here, although the same value is an IRI elsewhere.
_LITERAL_ONLY: Final = "dcterms:identifier"


def expand(curie: str) -> str:
    """
    The IRI that a prefixed name of the model stands for.

    Raises:
        ModelError: the prefix is not declared here.
    """
    prefix, colon, local = curie.partition(":")
    if local.startswith("//"):
        return curie
    if not colon or prefix not in PREFIXES:
        raise ModelError(f"the prefix of {curie} is not declared in the compiler's terms", curie)
    return f"{PREFIXES[prefix]}{local}"


def class_iri(model: Model, name: str) -> str:
    """
    Our own IRI of a class.
    """
    return f"{model.id}/{name}"


def class_types(model: Model, cls: Class) -> tuple[str, ...]:
    """
    What an object of the class is: our class, and the one that the model says it stands for.
    """
    return (class_iri(model, cls.name), *([expand(cls.iri)] if cls.iri else []))


def own_slot_iri(model: Model, slot: Slot) -> str:
    """
    Our own IRI of a slot, the one that crosswalks use: a name alone means different things in different classes.
    """
    return f"{model.id}/{slot.owner}.{slot.name}"


def slot_iri(model: Model, slot: Slot) -> str:
    """
    The property that a member becomes.
    """
    return expand(slot.iri) if slot.iri else own_slot_iri(model, slot)


def list_iri(model: Model, code_list: CodeList) -> str:
    """
    Our IRI of a code list; those of its codes begin with it and a slash.
    """
    return f"{model.id}/vocabularies/{code_list.file}"


def own_code_iri(model: Model, code_list: CodeList, code: Code) -> str:
    """
    Our own IRI of a code, percent-encoded as in crosswalks.
    """
    return f"{list_iri(model, code_list)}/{quote(code.value, safe='-._~')}"


def code_iri(model: Model, code_list: CodeList, code: Code) -> str:
    """
    The concept that a code becomes.
    """
    return expand(code.meaning) if code.meaning else own_code_iri(model, code_list, code)


def is_own_id(slot: Slot) -> bool:
    """
    Whether the member names the object in which it stands, inside its message.
    """
    return slot.name == "id" and isinstance(slot.range, Scalar) and slot.range.name == "LocalId" and not slot.many


def is_resource(slot: Slot) -> bool:
    """
    Whether a single value of the slot is written as an IRI: a reference, an organisation, another message.
    """
    if slot.reference is not None:
        return True
    return isinstance(slot.range, Scalar) and slot.range.name in _NAMES and slot.iri != _LITERAL_ONLY


def datatype(slot: Slot) -> str:
    """
    The datatype of the slot's literals; empty where it is a plain string or no literal.
    """
    if is_resource(slot) or not isinstance(slot.range, Scalar):
        return ""
    return DATATYPES.get(slot.range.name, "")


def is_ordered(slot: Slot) -> bool:
    """
    Whether the list becomes an RDF list. One of single values that may repeat does, since a set would lose them.
    """
    if (slot.owner, slot.name) in _ORDERED:
        return True
    return slot.many and not slot.unique and isinstance(slot.range, Scalar | CodeList)


def is_opaque(model: Model, slot: Slot) -> bool:
    """
    Whether the value is an object that this format does not know; it becomes one JSON literal.
    """
    return isinstance(slot.range, ClassRef) and model.classes[slot.range.name].open
