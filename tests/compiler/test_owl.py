"""
The informative ontology holds every class, member and code, and keeps close terms close.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef

from compiler.graphs import CSEA, DPV, PROV
from csea_interop.compiler import terms
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.owl import emit
from csea_interop.compiler.turtle import iri, literal

CASE = Namespace("https://ontology.caseontology.org/case/investigation/")
OBSERVABLE = Namespace("https://ontology.unifiedcyberontology.org/uco/observable/")
TYPES = Namespace("https://ontology.unifiedcyberontology.org/uco/types/")


@pytest.fixture(scope="module")
def ontology(root: Path) -> Graph:
    """
    The ontology as it is published.
    """
    (path,) = (root / "generated" / "owl").glob("*.ttl")
    return Graph().parse(path)


def test_terms_of_case_and_uco_are_close_matches(ontology: Graph) -> None:
    """
    From the model and from the crosswalk, and never as the same class or property.
    """
    for subject, target in (
        (CSEA.ContentHash, TYPES.Hash),
        (CSEA["ContentHash.value"], TYPES.hashValue),
        (CSEA.ContentLocation, OBSERVABLE.URLFacet),
        (CSEA.ProvenanceStep, CASE.ProvenanceRecord),
    ):
        assert set(ontology.predicates(subject, target)) == {SKOS.closeMatch}
    same = (OWL.equivalentClass, OWL.equivalentProperty, OWL.sameAs)
    assert not [t for predicate in same for t in ontology.triples((None, predicate, None))]


def test_stated_terms_stand_above_ours(ontology: Graph) -> None:
    """
    What the model says to stand for another's term is below it; a code's meaning is an exact match.
    """
    assert (CSEA.ProvenanceStep, RDFS.subClassOf, PROV.Activity) in ontology
    assert (CSEA["ProvenanceStep.actor"], RDFS.subPropertyOf, PROV.wasAssociatedWith) in ontology
    assert (CSEA["Governance.purpose"], RDFS.subPropertyOf, DPV.hasPurpose) in ontology
    assert (CSEA["vocabularies/purpose/research"], SKOS.exactMatch, DPV.ScientificResearch) in ontology


def test_everything_is_there(model: Model, ontology: Graph) -> None:
    """
    Each class, each member that is a property and each code of a list of ours, with its definition.
    """
    classes = [c for c in model.classes.values() if not c.open]
    assert set(ontology.subjects(RDF.type, OWL.Class)) == {URIRef(terms.class_iri(model, c.name)) for c in classes}
    slots = {URIRef(terms.own_slot_iri(model, s)) for c in classes for s in c.slots if not terms.is_own_id(s)}
    properties = {*ontology.subjects(RDF.type, OWL.ObjectProperty), *ontology.subjects(RDF.type, OWL.DatatypeProperty)}
    assert properties == slots
    lists = [c for c in model.code_lists.values() if not c.scheme]
    codes = {URIRef(terms.own_code_iri(model, c, code)) for c in lists for code in c.codes}
    assert set(ontology.subjects(RDF.type, SKOS.Concept)) == codes
    assert (CSEA.Message, SKOS.definition, Literal(model.classes["Message"].description, lang="en")) in ontology


def test_ontology_says_that_it_is_informative(ontology: Graph, model: Model) -> None:
    """
    In a comment at the top for readers, in a statement for machines.
    """
    (text,) = emit(model).values()
    assert "Informative only" in text.splitlines()[1]
    comments = [str(o) for s in ontology.subjects(RDF.type, OWL.Ontology) for o in ontology.objects(s, RDFS.comment)]
    assert [c.startswith("Informative only") for c in comments] == [True]


def test_texts_and_iris_cannot_break_out(small: Model) -> None:
    """
    Quotes, backslashes and line ends are escaped; an IRI with a space or an angle bracket stops the build.
    """
    text = 'a "quoted" \\ word\r\n\tand more'
    graph = Graph().parse(data=f"<urn:a:b> <urn:a:c> {literal(text, 'en')} .", format="turtle")
    assert list(graph.objects()) == [Literal(text, lang="en")]
    for bad in ("urn:a:b c", "urn:a:b>", "no-scheme", 'urn:a:"'):
        with pytest.raises(ModelError):
            iri(bad)
    with pytest.raises(ModelError):
        emit(replace(small, id="urn:a b"))
