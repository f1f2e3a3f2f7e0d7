"""
The part of SHACL Core that the generated shapes use, and no more: anything else in them stops the tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rdflib import RDF, SH, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

_CHECKED: Final = {
    SH.closed, SH.datatype, SH.hasValue, SH["in"], SH.maxCount, SH.maxInclusive, SH.maxLength, SH.minCount,
    SH.minInclusive, SH.minLength, SH.node, SH.nodeKind, SH.property, SH["or"],
}  # fmt: skip
_SILENT: Final = {RDF.type, SH.ignoredProperties, SH.path, SH.targetClass, SH.targetSubjectsOf}


class Shapes:
    """
    One graph of data against one graph of shapes.
    """

    def __init__(self, shapes: Graph, data: Graph) -> None:
        self.shapes = shapes
        self.data = data

    def faults(self) -> list[str]:
        """
        The constraints that are broken, each by its short name and the end of the path.
        """
        found = []
        for shape, _, cls in self.shapes.triples((None, SH.targetClass, None)):
            for node in self.data.subjects(RDF.type, cls):
                found += list(self.node(node, shape))
        for shape, _, path in self.shapes.triples((None, SH.targetSubjectsOf, None)):
            for node in set(self.data.subjects(path, None)):
                found += list(self.node(node, shape))
        return sorted(set(found))

    def node(self, node: Node, shape: Node) -> Iterator[str]:
        """
        What a node breaks of a node shape.
        """
        assert set(self.shapes.predicates(shape)) <= _CHECKED | _SILENT
        yield from self.value(node, shape, "")
        for own in self.shapes.objects(shape, SH.property):
            yield from self.property(node, own)
        for branches in self.shapes.objects(shape, SH["or"]):
            if all(list(self.node(node, branch)) for branch in Collection(self.shapes, branches)):
                yield "or"
        if (shape, SH.closed, Literal(True)) in self.shapes:
            paths = {self.shapes.value(own, SH.path) for own in self.shapes.objects(shape, SH.property)}
            for name in {*self.data.predicates(node)} - paths - {RDF.type}:
                yield f"closed {_end(name)}"

    def property(self, node: Node, own: Node) -> Iterator[str]:
        """
        What the values of one path break.
        """
        assert set(self.shapes.predicates(own)) <= _CHECKED | _SILENT
        path = self.shapes.value(own, SH.path)
        assert path is not None
        if isinstance(path, URIRef):
            values, name = list(self.data.objects(node, path)), _end(path)
        else:
            # The only other path: the elements of an RDF list.
            first = next(iter(Collection(self.shapes, path)))
            heads = self.data.objects(node, first)
            values, name = [item for head in heads for item in Collection(self.data, head)], _end(first)
        least, most = self.shapes.value(own, SH.minCount), self.shapes.value(own, SH.maxCount)
        if isinstance(least, Literal) and len(values) < int(least):
            yield f"minCount {name}"
        if isinstance(most, Literal) and len(values) > int(most):
            yield f"maxCount {name}"
        wanted = self.shapes.value(own, SH.hasValue)
        if wanted is not None and wanted not in values:
            yield f"hasValue {name}"
        for value in values:
            yield from self.value(value, own, name)

    def value(self, value: Node, shape: Node, name: str) -> Iterator[str]:
        """
        What a single value breaks.
        """
        shapes, literal = self.shapes, isinstance(value, Literal)
        kind = shapes.value(shape, SH.nodeKind)
        if (kind == SH.IRI and not isinstance(value, URIRef)) or (kind == SH.BlankNodeOrIRI and literal):
            yield f"nodeKind {name}"
        datatype = shapes.value(shape, SH.datatype)
        if datatype is not None and not (
            isinstance(value, Literal) and _datatype(value) == datatype and not value.ill_typed
        ):
            yield f"datatype {name}"
        for below in shapes.objects(shape, SH.node):
            yield from self.node(value, below)
        allowed = shapes.value(shape, SH["in"])
        if allowed is not None and value not in set(Collection(shapes, allowed)):
            yield "in"
        for limit, amount, sign in (
            (SH.minInclusive, _number(value), 1),
            (SH.maxInclusive, _number(value), -1),
            (SH.minLength, len(str(value)), 1),
            (SH.maxLength, len(str(value)), -1),
        ):
            bound = shapes.value(shape, limit)
            if bound is not None and sign * amount < sign * _number(bound):
                yield f"{_end(limit)} {name}"


def _number(value: Node) -> int:
    return int(value.value) if isinstance(value, Literal) and isinstance(value.value, int) else 0


def _datatype(value: Literal) -> URIRef:
    return value.datatype or URIRef("http://www.w3.org/2001/XMLSchema#string")


def _end(name: Node) -> str:
    return str(name).rsplit("/", 1)[-1].rsplit("#", 1)[-1]
