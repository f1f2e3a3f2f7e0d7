"""
``owl/``: the classes, members and codes as an ontology, for information only.

What stands for a term of another vocabulary is below it (subclass, subproperty, exact match of a code); what is merely
close keeps the weaker SKOS relation, from the model and from the crosswalks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from csea_interop.compiler import terms
from csea_interop.compiler.ir import Class, ClassRef, CodeList, Model, Slot, UnionRef
from csea_interop.compiler.turtle import block, document, iri, literal

_PREFIXES: Final = {
    "dcterms": terms.PREFIXES["dcterms"],
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": terms.PREFIXES["skos"],
    "xsd": terms.XSD,
}
INFORMATIVE: Final = "Informative only: the JSON Schema and the rules decide what a valid message is."
_RELATIONS: Final = {
    "exact": "skos:exactMatch",
    "close": "skos:closeMatch",
    "broad": "skos:broadMatch",
    "narrow": "skos:narrowMatch",
    "related": "skos:relatedMatch",
}

Pairs = list[tuple[str, str]]


def emit(model: Model) -> dict[str, str]:
    """
    The ontology as one file, by path under ``generated/``.
    """
    stem = f"{model.name.replace('_', '-')}-{model.version}"
    return {f"owl/{stem}.owl.ttl": _Ontology(model).text()}


class _Ontology:
    def __init__(self, model: Model) -> None:
        self.model = model
        self.mapped = self.crosswalks()

    def text(self) -> str:
        model = self.model
        head = block(
            iri(f"{model.id}/{model.version}/owl"),
            [
                ("a", "owl:Ontology"),
                ("owl:versionInfo", literal(model.version)),
                ("dcterms:title", literal(model.title, "en")),
                ("dcterms:description", literal(model.description, "en")),
                ("rdfs:comment", literal(INFORMATIVE, "en")),
            ],
        )
        comment = [
            f"{model.title} {model.version} as an ontology, generated from the model; edits are lost.",
            INFORMATIVE,
        ]
        return document(comment, _PREFIXES, [head, *self.classes(), *self.code_lists()])

    def classes(self) -> Iterator[str]:
        for name, cls in sorted(self.model.classes.items()):
            if cls.open:
                continue
            yield block(iri(terms.class_iri(self.model, name)), self.cls(cls))
            for slot in sorted(cls.slots, key=lambda s: s.name):
                if not terms.is_own_id(slot):
                    yield block(iri(terms.own_slot_iri(self.model, slot)), self.slot(slot))

    def cls(self, cls: Class) -> Pairs:
        label = self.model.labels["en"].texts.get(("classes", cls.name), cls.name)
        return [
            ("a", "owl:Class"),
            ("rdfs:label", literal(label, "en")),
            ("skos:definition", literal(cls.description, "en")),
            *([("rdfs:subClassOf", iri(terms.expand(cls.iri)))] if cls.iri else []),
            *self.matches(cls.name, cls.mappings),
        ]

    def slot(self, slot: Slot) -> Pairs:
        label = self.model.labels["en"].texts.get(("slots", slot.owner, slot.name), slot.name)
        is_object = isinstance(slot.range, ClassRef | UnionRef | CodeList) or terms.is_resource(slot)
        # Neither domain nor range: they would make reasoners type what merely uses the term.
        return [
            (
                "a",
                "owl:ObjectProperty" if is_object and not terms.is_opaque(self.model, slot) else "owl:DatatypeProperty",
            ),
            ("rdfs:label", literal(label, "en")),
            ("skos:definition", literal(slot.description, "en")),
            *([("rdfs:subPropertyOf", iri(terms.expand(slot.iri)))] if slot.iri else []),
            *self.matches(f"{slot.owner}.{slot.name}", slot.mappings),
        ]

    def matches(self, element: str, mappings: tuple[tuple[str, str], ...]) -> Pairs:
        found = {(_RELATIONS[relation.split("_")[0]], iri(terms.expand(to))) for relation, to in mappings}
        return sorted(found | self.mapped.get(element, set()))

    def crosswalks(self) -> dict[str, set[tuple[str, str]]]:
        """
        What the crosswalks say of elements, by element.
        """
        out: dict[str, set[tuple[str, str]]] = {}
        for crosswalk in self.model.crosswalks.values():
            for row in crosswalk.rows:
                if row.subject.element:
                    pair = (_RELATIONS[row.relation.split("_")[0]], iri(row.object.iri))
                    out.setdefault(row.subject.element, set()).add(pair)
        return out

    def code_lists(self) -> Iterator[str]:
        """
        The lists that members take their values from; foreign ones stand in ``codelists/``.
        """
        for _, code_list in sorted(self.model.code_lists.items()):
            if code_list.scheme:
                continue
            scheme = iri(terms.list_iri(self.model, code_list))
            yield block(
                scheme,
                [
                    ("a", "skos:ConceptScheme"),
                    ("rdfs:label", literal(code_list.name, "en")),
                    ("skos:definition", literal(code_list.description, "en")),
                    ("dcterms:source", literal(code_list.source, "en")),
                ],
            )
            for code in code_list.codes:
                label = self.model.labels["en"].texts.get(("codes", code_list.name, code.value), code.value)
                yield block(
                    iri(terms.own_code_iri(self.model, code_list, code)),
                    [
                        ("a", "skos:Concept"),
                        ("skos:inScheme", scheme),
                        ("skos:notation", literal(code.value)),
                        ("skos:prefLabel", literal(label, "en")),
                        ("skos:definition", literal(code.description, "en")),
                        *([("skos:exactMatch", iri(terms.expand(code.meaning)))] if code.meaning else []),
                    ],
                )
