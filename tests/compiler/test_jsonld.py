"""
A message and its context give triples of PROV, DPV and DCMI, and lose nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import rdflib
import yaml
from rdflib import DCTERMS, RDF, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection

from compiler.graphs import BASE, CSEA, DPV, EXAMPLES, PROV, bare, example, parsed, whole
from csea_interop.compiler import terms
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import CodeList, Model
from csea_interop.compiler.targets.jsonld import emit
from csea_interop.compiler.targets.jsonld.context import context

KINDS = ["report", "signal", "hash_set", "statistics", "outcome", "withdrawal"]
#: Members whose order is kept, written down apart from the compiler's own list.
ORDERED = {"provenance", "raised", "changes", "views", "availability_history"}


@pytest.fixture(autouse=True)
def as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Literals keep the text of the message.
    """
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


def _governance(graph: Graph) -> BNode:
    found = graph.value(predicate=RDF.type, object=CSEA.Governance)
    assert isinstance(found, BNode)
    return found


def test_conditions_are_dpv_statements() -> None:
    """
    Purpose, legal basis, sensitivity and state of the data use the properties and concepts of DPV.
    """
    graph = whole(example("report-maximal"))
    governance = _governance(graph)
    assert (governance, DPV.hasPurpose, CSEA["vocabularies/purpose/victim_identification"]) in graph
    assert (governance, DPV.hasSensitivityLevel, CSEA["vocabularies/sensitivity/highly_restricted"]) in graph
    assert (governance, CSEA["Governance.data_state"], DPV.PersonalData) in graph
    bases = list(graph.objects(governance, DPV.hasLegalBasis))
    assert len(bases) == 1
    assert (bases[0], RDF.type, CSEA.LegalBasis) in graph
    assert (bases[0], CSEA["LegalBasis.valid_from"], Literal("2018-05-25", datatype=XSD.date)) in graph


def test_steps_are_prov_activities_in_their_order() -> None:
    """
    Every step is an activity that an agent is associated with; the list keeps the order of the chain.
    """
    message = example("report-maximal")
    graph = whole(message)
    head = graph.value(URIRef(message["message_id"]), CSEA["Message.provenance"])
    assert head is not None
    steps = list(Collection(graph, head))
    assert [graph.value(s, CSEA["ProvenanceStep.sequence"]) for s in steps] == [Literal(n) for n in range(1, 6)]
    assert all((step, RDF.type, PROV.Activity) in graph for step in steps)
    agents = [graph.value(step, PROV.wasAssociatedWith) for step in steps]
    assert agents == [URIRef(s["actor"]) if "actor" in s else None for s in message["provenance"]]


def test_statistics_have_a_purpose_and_figures_as_numbers() -> None:
    """
    The figures of published statistics are integers, each in its node, under DPV's purpose.
    """
    message = example("statistics-yearly")
    graph = whole(message)
    assert list(graph.objects(_governance(graph), DPV.hasPurpose))
    values = {int(str(v)) for v in graph.objects(None, CSEA["StatisticsObservation.value"])}
    assert values == {o["value"] for o in message["payload"]["observations"] if "value" in o}
    nodes = set(graph.subjects(RDF.type, CSEA.StatisticsObservation))
    assert len(nodes) == len(message["payload"]["observations"])


def test_envelope_uses_dcmi_terms() -> None:
    """
    Identifier, time and what a message replaces are DCMI statements about the message's own IRI.
    """
    message = example("report-maximal")
    graph = whole(message)
    own = URIRef(message["message_id"])
    assert (own, DCTERMS.identifier, Literal(message["message_id"])) in graph
    assert (own, DCTERMS.created, Literal(message["created_at"], datatype=XSD.dateTime)) in graph
    assert (own, DCTERMS.replaces, URIRef(message["supersedes"][0])) in graph


def test_references_lead_to_the_element() -> None:
    """
    An id and a reference to it are one IRI below the base of the message; other messages' ids are others.
    """
    message = example("report-maximal")
    graph = whole(message)
    base = f"https://messages.invalid/{message['message_id'].removeprefix('urn:uuid:')}/"
    children = {URIRef(base + child["id"]) for child in message["payload"]["children"]}
    assert children == set(graph.subjects(RDF.type, CSEA.Child))
    assert set(graph.objects(None, CSEA["ContentItem.children"])) <= children
    assert {URIRef(BASE + child["id"]) for child in message["payload"]["children"]} <= set(bare(message).subjects())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_close_terms_are_not_asserted(path: Path) -> None:
    """
    No term of CASE, UCO, CAC or the data cube stands in a graph: the model calls them close, not the same.
    """
    close = ("ontology.unifiedcyberontology.org", "caseontology.org", "cacontology", "purl.org/linked-data/cube")
    graph = whole(json.loads(path.read_text(encoding="utf-8")))
    assert not [term for triple in graph for term in triple if any(word in str(term) for word in close)]


def _leaves(value: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    if key == "extensions":
        value = [{k: v for k, v in item.items() if k != "content"} for item in value]
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _leaves(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner, "" if key == "extensions" else key)
    else:
        yield key, value


def _edges(value: Any, inside: str = "") -> int:
    """
    How many triples an object and all below it make: one a value, two more for each place in an ordered list.
    """
    count = 0
    for name, inner in value.items():
        # The ids of sets and of entries of shared lists are another's references, not names inside the message.
        if name == "id" and inside not in ("batch", "part", "entries"):
            continue
        items = inner if isinstance(inner, list) else [inner]
        count += 1 + 2 * len(items) if name in ORDERED else len(items)
        if inside != "extensions":
            count += sum(_edges(item, name) for item in items if isinstance(item, dict))
    return count


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_no_member_is_lost(path: Path) -> None:
    """
    The context alone gives a triple for every member, and every single value of the message stands in the graph.
    """
    message = json.loads(path.read_text(encoding="utf-8"))
    graph = bare(message)
    assert len(graph) == _edges(message)
    lists = (path.parents[2] / "generated" / "codelists").glob("*.json")
    codes = [code for file in lists for code in json.loads(file.read_text(encoding="utf-8"))["codes"]]
    meant = {(code["code"], code["meaning"]) for code in codes if "meaning" in code}
    texts = {str(o) for o in graph.objects() if isinstance(o, Literal)}
    names = {str(o) for o in graph.all_nodes() if isinstance(o, URIRef)}
    for key, value in _leaves(message):
        text = json.dumps(value) if isinstance(value, bool) else str(value)
        found = text in texts or text in names or BASE + text in names
        found = found or any(n.endswith("/" + quote(text, safe="-._~")) for n in names)
        assert found or any(c == text and iri in names for c, iri in meant), key


def test_extensions_stay_one_literal() -> None:
    """
    What others add is kept whole as JSON and never expanded.
    """
    message = example("report-maximal")
    message["extensions"][0]["content"] = {"@context": "https://partner.example/context", "@id": "urn:a:b", "url": [1]}
    (found,) = whole(message).objects(None, CSEA["Extension.content"])
    assert isinstance(found, Literal)
    assert found.datatype == RDF.JSON
    assert json.loads(str(found)) == message["extensions"][0]["content"]


def _code_terms(value: Any, lists: dict[str, CodeList]) -> Iterator[tuple[CodeList, Any]]:
    for inner in value.values() if isinstance(value, dict) else ():
        if isinstance(inner, dict) and inner.get("@type") == "@vocab":
            vocabulary = inner["@context"].get("@vocab") if "@context" in inner else None
            if vocabulary:
                yield lists[vocabulary], inner
        else:
            yield from _code_terms(inner, lists)


@pytest.mark.parametrize("kind", KINDS)
def test_every_code_becomes_its_concept(model: Model, kind: str) -> None:
    """
    A code gives its meaning or our IRI of it, also where a member has the same name.
    """
    own = context(model, kind)
    lists = {f"{terms.list_iri(model, c)}/": c for c in model.code_lists.values()}
    distinct = {json.dumps(term, sort_keys=True): (code_list, term) for code_list, term in _code_terms(own, lists)}
    assert len(distinct) > 5
    probes = {f"probe-{n}": (code_list, term) for n, (code_list, term) in enumerate(distinct.values())}
    asked = {name: [c.value for c in code_list.codes] for name, (code_list, _) in probes.items()}
    defined = {name: {**term, "@id": f"urn:probe:{name}"} for name, (_, term) in probes.items()}
    document = {"@context": {**own, **defined}, **asked}
    graph = parsed(document)
    for name, (code_list, _) in probes.items():
        found = {str(o) for o in graph.objects(None, URIRef(f"urn:probe:{name}"))}
        assert found == {terms.code_iri(model, code_list, code) for code in code_list.codes}


def test_code_named_like_its_own_member_is_a_code(small: Model) -> None:
    """
    Inside the member the name stands for the code; outside it stays the member.
    """
    colours = small.code_lists["Colour"]
    named = replace(colours, codes=(*colours.codes, replace(colours.codes[0], value="colour", meaning=None)))
    root = small.classes[small.root]
    slots = tuple(replace(s, range=named) if s.name == "colour" else s for s in root.slots)
    model = replace(small, classes={**small.classes, root.name: replace(root, slots=slots)})
    kind = small.code_lists["Kind"].values[0]
    value = {"@context": context(model, kind), "colour": "colour"}
    graph = parsed(value)
    ((_, predicate, found),) = graph
    assert str(predicate) == f"{small.id}/Message.colour"
    assert str(found) == f"{small.id}/vocabularies/{colours.file}/colour"


def test_contexts_declare_no_prefix_and_name_no_other(files: dict[str, str]) -> None:
    """
    All that a context needs stands in it, and no value can be taken for an abbreviation.
    """
    texts = {name: text for name, text in files.items() if name.endswith(".context.jsonld")}
    assert len(texts) == len(KINDS)
    for text in texts.values():
        assert "@import" not in text
        assert not re.search(r'"@context": *"', text)
        top = json.loads(text)["@context"]
        assert all(isinstance(term, dict) or term in ("@id", 1.1) for term in top.values())


def test_declared_prefixes_are_those_of_the_model(root: Path) -> None:
    """
    The addresses that the compiler holds are the ones that the model's files state.
    """
    stated: dict[str, str] = {}
    for path in (root / "model").rglob("*.yaml"):
        if path.parent.name in ("model", "parts", "vocabularies"):
            stated |= yaml.safe_load(path.read_text(encoding="utf-8")).get("prefixes", {})
    assert {name: stated[name] for name in terms.PREFIXES} == terms.PREFIXES
    with pytest.raises(ModelError, match="not declared"):
        terms.expand("elsewhere:thing")


def test_union_that_no_context_can_tell_apart_is_refused(small: Model) -> None:
    """
    Two branches with one name stop the build where nothing outside the payload says which is meant.
    """
    root = small.classes[small.root]
    item = small.classes["Item"]
    body = root.slot("body")
    assert body is not None
    nested = replace(body, owner="Item")
    kept = tuple(s for s in root.slots if s.name != "body")
    classes = {
        **small.classes,
        root.name: replace(root, slots=kept),
        "Item": replace(item, slots=(*item.slots, nested)),
    }
    with pytest.raises(ModelError, match=r"Item\.body: two branches of a union"):
        emit(replace(small, classes=classes))
