"""
A row of a crosswalk that leaves something out does not build.
"""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from compiler import tiny
from csea_interop.compiler.crosswalks import read
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.docs.crosswalks import pages

_HEAD = """\
#mapping_set_id: {id}/mappings/other
#mapping_set_version: 1.0.0
#mapping_set_title: A crosswalk
#mapping_set_description: What it is for.
#license: https://licence.example/
#curie_map:
#  csea: {id}/
#  csea-colour: {id}/vocabularies/colour/
#  far: https://far.example/
record_id\tsubject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tmapping_source\tother\tcomment
"""
_ROW = (
    "csea-mapping:other-001",
    "csea-colour:red",
    "red",
    "skos:closeMatch",
    "far:crimson",
    "",
    "semapv:ManualMappingCuration",
    "",
    "basis=inferred",
    "The shade.",
)
_CITED = {6: "semapv:BackgroundKnowledgeBasedMatching", 7: "csea-source:book", 8: "basis=cited"}


def _read(folder: Path, small: Model, *rows: tuple[str, ...], head: str = _HEAD, sources: str = "") -> list[str]:
    lines = ["\t".join(row) + "\n" for row in rows]
    (folder / "other.sssom.tsv").write_text(head.format(id=small.id) + "".join(lines), encoding="utf-8")
    if sources:
        (folder / "sources.yaml").write_text(sources, encoding="utf-8")
    return [f"{row.relation} {row.object.name} {row.source}" for row in read(folder, small)["other"].rows]


def _with(cells: dict[int, str]) -> tuple[str, ...]:
    return tuple(cells.get(n, cell) for n, cell in enumerate(_ROW))


def test_a_good_row_is_carried(tmp_path: Path, small: Model) -> None:
    """
    A row that was inferred, and one that cites its source.
    """
    exact = _with({**_CITED, 0: "csea-mapping:other-002", 1: "csea:Item", 2: "", 3: "skos:exactMatch", 9: ""})
    found = _read(tmp_path, small, _ROW, exact, sources="book: A book.\n")
    assert found == ["close_match far:crimson ", "exact_match far:crimson A book."]


def test_a_model_without_mappings_has_none(tmp_path: Path, small: Model) -> None:
    """
    The folder is optional.
    """
    assert read(tmp_path / "none", small) == {}
    assert small.crosswalks == {}
    assert pages(small) == {}


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({0: "csea-mapping:another-001"}, "a record_id is"),
        ({3: "owl:sameAs"}, "the predicate is one of"),
        ({6: "semapv:LexicalMatching"}, "the justification fits"),
        ({8: ""}, "other says"),
        ({7: "csea-source:book"}, "names its mapping_source"),
        ({6: _CITED[6], 8: _CITED[8]}, "names its mapping_source"),
        ({**_CITED, 7: "csea-source:unread"}, "a name in sources.yaml"),
        ({3: "skos:exactMatch"}, "an exact match rests on a source"),
        ({9: ""}, "what is lost"),
        ({1: "csea-colour:mauve", 2: "mauve"}, "is no code of the list"),
        ({2: "Reddish"}, "the label of csea-colour:red"),
        ({1: "far:crimson"}, "the subject or the object is a code or an element"),
        ({4: "csea:Item.nothing"}, "there is no class or slot"),
        ({1: "csea:Nothing", 2: ""}, "there is no class or slot"),
        ({1: "csea:Item.nothing", 2: ""}, "there is no class or slot"),
        ({4: "near:crimson"}, "a prefix of the curie_map"),
        ({9: " The shade."}, "plain cells"),
    ],
)
def test_a_row_that_leaves_something_out_stops_the_build(
    tmp_path: Path, small: Model, cells: dict[int, str], reason: str
) -> None:
    """
    The error names what is missing.
    """
    with pytest.raises(ModelError, match=reason):
        _read(tmp_path, small, _with(cells))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("#mapping_set_id:", "#mapping_set_id: [", "the header behind # is no YAML"),
        ("#curie_map:", "#curie_map: far\n#others:", "the curie_map gives an IRI for each prefix"),
        ("predicate_id", "predicate", "the file has a header behind #"),
    ],
)
def test_a_header_that_is_none_is_told_with_its_file(
    tmp_path: Path, small: Model, old: str, new: str, reason: str
) -> None:
    """
    The error names the file, and a row of the wrong width its line as well.
    """
    assert old in _HEAD
    with pytest.raises(ModelError, match=reason) as caught:
        _read(tmp_path, small, _ROW, head=_HEAD.replace(old, new, 1))
    assert caught.value.where == "other.sssom.tsv"
    with pytest.raises(ModelError, match="plain cells") as caught:
        _read(tmp_path, small, _ROW[:-1])
    assert caught.value.where == f"other.sssom.tsv:{len(_HEAD.splitlines()) + 1}"


_LOOKED = _HEAD.replace("mapping_justification\t", "mapping_justification\tobject_source\t").replace(
    "#  far:", "#  sssom: https://w3id.org/sssom/\n#  far:"
)


def _looked(cells: dict[int, str], place: str) -> tuple[str, ...]:
    row = _with({3: "skos:relatedMatch", 4: "sssom:NoTermFound", **cells})
    return (*row[:7], place, *row[7:])


def test_what_has_no_counterpart_has_a_row(tmp_path: Path, small: Model) -> None:
    """
    A field of theirs without a place here, a member of ours without one there, and a field with a place.
    """
    here, there = "csea-system:csea-interop", "csea-system:other"
    field = _looked({1: "far:shade", 2: ""}, here)
    member = _looked({0: "csea-mapping:other-002", 1: "csea:Item", 2: ""}, there)
    placed = _looked({0: "csea-mapping:other-003", 1: "far:item", 2: "", 4: "csea:Item"}, "")
    found = _read(tmp_path, small, field, member, placed, head=_LOOKED)
    assert found == ["related_match sssom:NoTermFound "] * 2 + ["related_match csea:Item "]
    rows = read(tmp_path, small)["other"].rows
    assert [(r.subject.foreign, r.object.absent) for r in rows] == [(True, True), (False, True), (True, False)]


@pytest.mark.parametrize(
    ("cells", "place", "reason"),
    [
        ({1: "far:shade", 2: ""}, "", "where the object was looked for"),
        ({1: "far:shade", 2: ""}, "csea-system:other", "where the object was looked for"),
        ({1: "csea:Item", 2: ""}, "csea-system:csea-interop", "where the object was looked for"),
        ({1: "sssom:NoTermFound", 2: "", 4: "csea:Item"}, "", "what has no counterpart is the subject"),
        ({1: "far:shade", 2: "", 3: "skos:closeMatch"}, "csea-system:csea-interop", "not even a related one"),
        ({1: "far:shade", 2: "", 4: "csea:Item"}, "csea-system:csea-interop", "only a row whose object was not found"),
        ({1: "far:shade", 2: "", 9: ""}, "csea-system:csea-interop", "what is lost"),
    ],
)
def test_a_row_without_counterpart_says_where_it_was_looked_for(
    tmp_path: Path, small: Model, cells: dict[int, str], place: str, reason: str
) -> None:
    """
    And nothing but that, with the reason.
    """
    with pytest.raises(ModelError, match=reason):
        _read(tmp_path, small, _looked(cells, place), head=_LOOKED)


def test_rows_are_told_apart(tmp_path: Path, small: Model) -> None:
    """
    Neither an id nor a pair stands twice.
    """
    with pytest.raises(ModelError, match="same id"):
        _read(tmp_path, small, _ROW, _with({4: "far:scarlet"}))
    with pytest.raises(ModelError, match="same pair"):
        _read(tmp_path, small, _ROW, _with({0: "csea-mapping:other-002"}))


def test_heads_and_sources_are_whole(tmp_path: Path, small: Model) -> None:
    """
    A header without its parts, a prefix of one's own for a list, and a source that nobody cites stop the build.
    """
    with pytest.raises(ModelError, match="the mapping_set_id is"):
        _read(tmp_path, small, _ROW, head=_HEAD.replace("/mappings/other", "/mappings/else"))
    with pytest.raises(ModelError, match="states its license"):
        _read(tmp_path, small, _ROW, head=_HEAD.replace("#license: https://licence.example/\n", ""))
    with pytest.raises(ModelError, match="the columns"):
        _read(tmp_path, small, _ROW, head=_HEAD.replace("\tcomment", ""))
    with pytest.raises(ModelError, match="csea-colour stands for"):
        _read(tmp_path, small, _ROW, head=_HEAD.replace("vocabularies/colour/", "vocabularies/kind/"))
    hue = _HEAD.replace("csea-colour:", "hue:")
    with pytest.raises(ModelError, match="is its scheme"):
        _read(tmp_path, small, _with({1: "hue:red"}), head=hue)
    with pytest.raises(ModelError, match="no row and no system cites this source"):
        _read(tmp_path, small, _ROW, sources="book: A book.\n")


def test_published_files_keep_to_their_schema(files: dict[str, str], model: Model) -> None:
    """
    Every crosswalk is published, and its file is what the schema beside it says.
    """
    schema = json.loads(files["mappings/crosswalk.schema.json"])
    jsonschema.Draft7Validator.check_schema(schema)
    for name, crosswalk in model.crosswalks.items():
        value = json.loads(files[f"mappings/{name}.json"])
        jsonschema.validate(value, schema)
        assert [row["id"] for row in value["rows"]] == [row.id for row in crosswalk.rows]
        assert f"docs/mappings/{name}.md" in files


@pytest.mark.parametrize(
    "change",
    [
        {"relation": "exact_match"},
        {"basis": "cited"},
        {"loss": ""},
        {"subject": {"iri": "i", "name": "n", "code": "1"}},
    ],
)
def test_schema_refuses_what_the_build_would(files: dict[str, str], change: dict[str, object]) -> None:
    """
    An exact row without a source, a cited one without it, an empty loss, a code without its scheme.
    """
    value = json.loads(files["mappings/iccs.json"])
    value["rows"][0] |= change
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(value, json.loads(files["mappings/crosswalk.schema.json"]))


def test_small_list_has_our_name_for_it(tmp_path: Path) -> None:
    """
    A list of ours stands under csea- and its file; a foreign one under its scheme.
    """
    from csea_interop.compiler.crosswalks import scheme_of

    lists = tiny.built(tmp_path).code_lists
    assert scheme_of(lists["Colour"]) == "csea-colour"
