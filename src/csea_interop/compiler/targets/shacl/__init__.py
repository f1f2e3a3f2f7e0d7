"""
``shacl/``: the shapes of the graph that a message and its context give, for information only.

Text patterns, sums, dates and every rule are left to the JSON Schema and the rules: regular expressions of XPath and the
model's are not the same, and a rule reads more than one graph can say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from csea_interop.compiler import terms
from csea_interop.compiler.ir import Class, ClassRef, CodeList, Model, Scalar, Slot, UnionRef
from csea_interop.compiler.turtle import block, document, iri, literal, node, resources

_PREFIXES: Final = {
    "dcterms": terms.PREFIXES["dcterms"],
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sh": "http://www.w3.org/ns/shacl#",
    "xsd": terms.XSD,
}
INFORMATIVE: Final = "Informative only: the JSON Schema and the rules decide what a valid message is."

Pairs = list[tuple[str, str]]


def emit(model: Model) -> dict[str, str]:
    """
    The shapes as one file, by path under ``generated/``.
    """
    stem = f"{model.name.replace('_', '-')}-{model.version}"
    return {f"shacl/{stem}.shacl.ttl": _Shapes(model).text()}


class _Shapes:
    def __init__(self, model: Model) -> None:
        self.model = model

    def text(self) -> str:
        model = self.model
        head = block(
            iri(f"{model.id}/{model.version}/shacl"),
            [
                ("a", "owl:Ontology"),
                ("owl:versionInfo", literal(model.version)),
                ("dcterms:title", literal(f"Shapes of {model.title}", "en")),
                ("rdfs:comment", literal(INFORMATIVE, "en")),
            ],
        )
        comment = [f"{model.title} {model.version} as shapes, generated from the model; edits are lost.", INFORMATIVE]
        classes = [self.cls(cls) for _, cls in sorted(model.classes.items()) if not cls.open]
        return document(comment, _PREFIXES, [head, *classes, *self.code_lists()])

    def shape(self, name: str) -> str:
        return iri(f"{self.model.id}/shapes/{name}")

    def cls(self, cls: Class) -> str:
        """
        The shape of one class. From the root down it needs no type in the data; with types it also says which object.
        """
        pairs: Pairs = [("a", "sh:NodeShape"), ("sh:targetClass", iri(terms.class_iri(self.model, cls.name)))]
        if cls.name == self.model.root:
            pairs += [
                ("sh:targetSubjectsOf", iri(terms.own_slot_iri(self.model, slot)))
                for slot in cls.slots
                if slot.required and not slot.iri
            ][:1]
        pairs += [("sh:closed", "true"), ("sh:ignoredProperties", "( rdf:type )")]
        for slot in cls.slots:
            if terms.is_own_id(slot):
                pairs.append(("sh:nodeKind", "sh:IRI"))
            else:
                pairs += [("sh:property", node(own, 2)) for own in self.slot(slot)]
                pairs += self.union(slot)
        return block(self.shape(cls.name), pairs)

    def slot(self, slot: Slot) -> Iterator[Pairs]:
        path = iri(terms.slot_iri(self.model, slot))
        ordered = terms.is_ordered(slot)
        counts: Pairs = []
        if slot.required:
            counts.append(("sh:minCount", "1" if ordered else str(max(1, slot.min_items))))
        if not slot.many or ordered:
            counts.append(("sh:maxCount", "1"))
        elif slot.max_items is not None:
            counts.append(("sh:maxCount", str(slot.max_items)))
        if ordered:
            yield [("sh:path", path), *counts]
            yield [("sh:path", f"( {path} [ sh:zeroOrMorePath rdf:rest ] rdf:first )"), *self.value(slot)]
        else:
            yield [("sh:path", path), *counts, *self.value(slot)]

    def value(self, slot: Slot) -> Pairs:
        kind = slot.range
        if terms.is_opaque(self.model, slot):
            return [("sh:datatype", "rdf:JSON")]
        if isinstance(kind, ClassRef | CodeList):
            return [("sh:node", self.shape(kind.name))]
        if isinstance(kind, UnionRef):
            return [("sh:nodeKind", "sh:BlankNodeOrIRI")]
        if terms.is_resource(slot):
            return [("sh:nodeKind", "sh:IRI")]
        own = terms.datatype(slot)
        return [("sh:datatype", iri(own) if own else "xsd:string"), *_limits(kind)]

    def union(self, slot: Slot) -> Pairs:
        """
        One alternative for each value of the tag, with the shape that belongs to it.
        """
        if not isinstance(slot.range, UnionRef):
            return []
        owner = self.model.classes[slot.owner]
        tag = owner.slot(slot.range.tag)
        assert tag is not None
        assert isinstance(tag.range, CodeList)
        codes = {code.value: iri(terms.code_iri(self.model, tag.range, code)) for code in tag.range.codes}
        branches = []
        for value, name in slot.range.branches:
            says = node([("sh:path", iri(terms.slot_iri(self.model, tag))), ("sh:hasValue", codes[value])], 6)
            holds = node([("sh:path", iri(terms.slot_iri(self.model, slot))), ("sh:node", self.shape(name))], 6)
            branches.append(node([("sh:property", says), ("sh:property", holds)], 4))
        return [("sh:or", resources(branches))]

    def code_lists(self) -> Iterator[str]:
        """
        One shape for each list that a member takes its values from.
        """
        for name, code_list in sorted(self.model.code_lists.items()):
            if not code_list.scheme:
                codes = (iri(terms.code_iri(self.model, code_list, code)) for code in code_list.codes)
                yield block(self.shape(name), [("a", "sh:NodeShape"), ("sh:in", resources(codes))])


def _limits(scalar: Scalar) -> Pairs:
    """
    Lengths of plain strings only: the text of a typed value may be rewritten on the way.
    """
    if scalar.kind == "integer":
        return [("sh:minInclusive", str(scalar.minimum)), ("sh:maxInclusive", str(scalar.maximum))]
    if scalar.kind == "string" and scalar.name not in terms.DATATYPES:
        return [("sh:minLength", str(scalar.min_length)), ("sh:maxLength", str(scalar.max_length))]
    return []
