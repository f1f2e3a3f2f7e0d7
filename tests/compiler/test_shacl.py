"""
The informative shapes accept the examples and notice a broken one; they say of themselves that they do not decide.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from rdflib import Graph, URIRef

from compiler.graphs import EXAMPLES, bare, example, whole
from compiler.shacl import Shapes

BROKEN = [
    ("/governance/purpose", "no_such_purpose", "in"),
    ("/created_at", "yesterday", "datatype created"),
    ("/provenance/0/sequence", 0, "minInclusive ProvenanceStep.sequence"),
    ("/payload/children/0/age_assessments/0/basis", "guessed", "in"),
    ("/sender/name", "", "minLength Participant.name"),
    ("/sender/role", None, "minCount Participant.role"),
    ("/payload/incident", None, "minCount Report.incident"),
]


@pytest.fixture(scope="module")
def shapes(root: Path) -> Graph:
    """
    The shapes as they are published.
    """
    (path,) = (root / "generated" / "shacl").glob("*.ttl")
    return Graph().parse(path)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_valid_examples_conform(shapes: Graph, path: Path) -> None:
    """
    With types and without, a valid message breaks no shape.
    """
    message = json.loads(path.read_text(encoding="utf-8"))
    assert Shapes(shapes, whole(message)).faults() == []
    assert Shapes(shapes, bare(message)).faults() == []


@pytest.mark.parametrize(("pointer", "value", "expected"), BROKEN)
def test_broken_message_breaks_its_shape(shapes: Graph, pointer: str, value: Any, expected: str) -> None:
    """
    A wrong code, number, text or an absent member is noticed; where there are types, by its own name.
    """
    message = example("report-maximal")
    *above, last = pointer.split("/")[1:]
    place: Any = message
    for part in above:
        place = place[int(part)] if isinstance(place, list) else place[part]
    if value is None:
        del place[last]
    else:
        place[last] = value
    assert Shapes(shapes, bare(message)).faults()
    assert expected in Shapes(shapes, whole(message)).faults()


def test_payload_of_another_kind_breaks_the_union(shapes: Graph) -> None:
    """
    The tag and the payload belong together.
    """
    graph = whole(example("report-minimal"))
    base = "https://w3id.org/csea-interop/"
    (found,) = graph.triples((None, URIRef(f"{base}Message.message_type"), None))
    graph.remove(found)
    graph.add((found[0], found[1], URIRef(f"{base}vocabularies/message_type/signal")))
    assert Shapes(shapes, graph).faults() == ["or"]


def test_shapes_say_that_they_are_informative(files: dict[str, str]) -> None:
    """
    In a comment at the top for readers, in a statement for machines.
    """
    (text,) = (text for name, text in files.items() if name.startswith("shacl/"))
    assert "Informative only" in text.splitlines()[1]
    assert 'rdfs:comment "Informative only: ' in text
    assert "_:" not in text
