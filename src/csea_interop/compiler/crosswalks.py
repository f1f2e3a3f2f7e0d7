"""
``model/mappings/*.sssom.tsv`` -> the intermediate representation.

The files are SSSOM tables: a YAML header behind ``#``, then tab-separated rows. What SSSOM leaves
open is settled here (why: the decision on crosswalks): a row has an id that never changes, says whether it is
cited or inferred, and says what is lost. A field of another system without a place here, and a member of this
format that cannot be said there, have a row as well; its object is ``sssom:NoTermFound``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, unquote

import yaml

from csea_interop.compiler import systems
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import CodeList, Correspondence, Crosswalk, Model, Term

#: Predicate -> code of the list of mapping relations.
RELATIONS: Final = {
    "skos:exactMatch": "exact_match",
    "skos:closeMatch": "close_match",
    "skos:broadMatch": "broad_match",
    "skos:narrowMatch": "narrow_match",
    "skos:relatedMatch": "related_match",
}
#: How a row came about, by what it says of its ground.
_GROUNDS: Final = {
    "basis=cited": ("semapv:BackgroundKnowledgeBasedMatching", "semapv:MappingInversion"),
    "basis=inferred": ("semapv:ManualMappingCuration",),
}
_COLUMNS: Final = (
    "record_id",
    "subject_id",
    "subject_label",
    "predicate_id",
    "object_id",
    "object_label",
    "mapping_justification",
    "mapping_source",
    "other",
    "comment",
)
#: Where a term was looked for and not found; only files with such rows have it.
_LOOKED_IN: Final = "object_source"
_SHAPES: Final = (_COLUMNS, (*_COLUMNS[:7], _LOOKED_IN, *_COLUMNS[7:]))
_SUFFIX: Final = ".sssom.tsv"
_SOURCES: Final = "sources.yaml"
_OWN_PREFIX: Final = "csea"
_SOURCE_PREFIX: Final = "csea-source:"
_SYSTEM_PREFIX: Final = "csea-system:"
#: This format, as a place to look for a term.
_HERE: Final = "csea-interop"


def scheme_of(code_list: CodeList) -> str:
    """
    The short name under which a code of the list stands in a (scheme, code) pair.
    """
    return code_list.scheme or f"csea-{code_list.file.replace('_', '-')}"


def read(folder: Path, model: Model) -> dict[str, Crosswalk]:
    """
    Every crosswalk of the folder, by name; none where there is no folder.

    Raises:
        ModelError: a row that is not what it has to be, with file and line.
    """
    files = sorted(folder.glob(f"*{_SUFFIX}")) if folder.is_dir() else []
    known = sources(folder)
    reader = _Reader(model, known)
    out = {path.name.removesuffix(_SUFFIX): reader.crosswalk(path) for path in files}
    if unused := sorted(known.keys() - reader.cited - systems.cited(folder)):
        raise ModelError("no row and no system cites this source", f"{_SOURCES}: {unused[0]}")
    return out


def sources(folder: Path) -> dict[str, str]:
    """
    The text of each source, by the name under which rows and systems cite it.
    """
    register = folder / _SOURCES
    found = yaml.safe_load(register.read_text("utf-8")) if register.is_file() else {}
    return {name: " ".join(str(text).split()) for name, text in (found or {}).items()}


class _Reader:
    def __init__(self, model: Model, sources: Mapping[str, str]) -> None:
        self.model = model
        self.sources = sources
        self.lists = {scheme_of(c): c for c in model.code_lists.values()}
        self.cited: set[str] = set()
        self.where = ""

    def fail(self, text: str) -> ModelError:
        return ModelError(text, self.where)

    def crosswalk(self, path: Path) -> Crosswalk:
        name = path.name.removesuffix(_SUFFIX)
        self.where = path.name
        head, rows = _parts(path.read_text("utf-8"), path.name)
        iri = f"{self.model.id}/mappings/{name}"
        if head.get("mapping_set_id") != iri:
            raise self.fail(f"the mapping_set_id is {iri}")
        for wanted in ("mapping_set_version", "mapping_set_title", "mapping_set_description", "license", "curie_map"):
            if not head.get(wanted):
                raise self.fail(f"the header states its {wanted}")
        found = []
        for number, cells in rows:
            self.where = f"{path.name}:{number}"
            found.append(self.row(name, cells, head["curie_map"]))
        self.where = path.name
        for what in ("id", "pair"):
            keys = [r.id if what == "id" else f"{r.subject.iri} {r.object.iri}" for r in found]
            if len(set(keys)) < len(keys):
                raise self.fail(f"two rows have the same {what}")
        return Crosswalk(
            name,
            iri,
            str(head["mapping_set_version"]),
            str(head["mapping_set_title"]),
            str(head["mapping_set_description"]),
            tuple(found),
        )

    def row(self, name: str, cells: Mapping[str, str], prefixes: Mapping[str, str]) -> Correspondence:
        row_id, relation = cells["record_id"], RELATIONS.get(cells["predicate_id"], "")
        if not re.fullmatch(rf"csea-mapping:{name}-[0-9]{{3}}", row_id):
            raise self.fail(f"a record_id is csea-mapping:{name}- and three digits")
        if not relation:
            raise self.fail(f"the predicate is one of {', '.join(RELATIONS)}")
        if cells["mapping_justification"] not in _GROUNDS.get(cells["other"], ()):
            raise self.fail("other says basis=cited or basis=inferred, and the justification fits")
        source = cells["mapping_source"]
        if bool(source) != (cells["other"] == "basis=cited"):
            raise self.fail("a cited row names its mapping_source, and no other does")
        if source and source.removeprefix(_SOURCE_PREFIX) not in self.sources:
            raise self.fail("the mapping_source is csea-source: and a name in sources.yaml")
        self.cited.add(source.removeprefix(_SOURCE_PREFIX))
        if relation == "exact_match" and not source:
            raise self.fail("an exact match rests on a source")
        if relation != "exact_match" and not cells["comment"]:
            raise self.fail("every row but an exact one says in comment what is lost")
        subject = self.term(cells["subject_id"], cells["subject_label"], prefixes)
        target = self.term(cells["object_id"], cells["object_label"], prefixes)
        self.ours(name, subject, target, cells.get(_LOOKED_IN, ""), relation)
        text = self.sources[source.removeprefix(_SOURCE_PREFIX)] if source else ""
        return Correspondence(row_id, subject, relation, target, text, cells["comment"])

    def ours(self, name: str, subject: Term, target: Term, looked_in: str, relation: str) -> None:
        """
        One side is of this model, or it was looked for there.
        """
        if subject.absent:
            raise self.fail("what has no counterpart is the subject")
        if not target.absent:
            if looked_in:
                raise self.fail("only a row whose object was not found says where it was looked for")
            if subject.foreign and target.foreign:
                raise self.fail("the subject or the object is a code or an element of this model")
        elif looked_in != f"{_SYSTEM_PREFIX}{_HERE if subject.foreign else name.replace('_', '-')}":
            raise self.fail("the object_source says where the object was looked for, here or in the system of the file")
        elif relation != "related_match":
            raise self.fail("what has no counterpart has not even a related one, so that the predicate says related")

    def term(self, curie: str, label: str, prefixes: Mapping[str, str]) -> Term:
        prefix, _, local = curie.partition(":")
        if not local or prefix not in prefixes:
            raise self.fail("an id is a prefix of the curie_map, a colon and a name")
        iri = f"{prefixes[prefix]}{local}"
        code_list = self.lists.get(prefix)
        lists = f"{self.model.id}/vocabularies/"
        if code_list is None:
            if prefixes[prefix].startswith(lists):
                raise self.fail("the prefix of a list of this model is its scheme")
            return Term(iri, curie, label, element=self.element(local) if prefix == _OWN_PREFIX else "")
        if prefixes[prefix] != f"{lists}{code_list.file}/":
            raise self.fail(f"{prefix} stands for {lists}{code_list.file}/")
        code = next((c for c in code_list.codes if c.value == unquote(local)), None)
        if code is None or quote(code.value, safe="-._~") != local:
            raise self.fail(f"{curie} is no code of the list, written with percent-encoding")
        if label != (code.title or code.value):
            raise self.fail(f"the label of {curie} is the title in the list")
        return Term(
            iri,
            f"{prefix}:{code.value}",
            label,
            prefix,
            code_list.scheme_version if code_list.scheme and code_list.scheme_version else self.model.version,
            code_list.annotations.get("jurisdiction", ""),
            code.value,
        )

    def element(self, local: str) -> str:
        owner, _, slot = local.partition(".")
        cls = self.model.classes.get(owner)
        if cls is None or (slot and cls.slot(slot) is None):
            raise self.fail(f"there is no class or slot {local}")
        return local


def _parts(text: str, file: str) -> tuple[dict[str, Any], Iterator[tuple[int, dict[str, str]]]]:
    """
    The header, and the rows with their line numbers.
    """
    lines = text.splitlines()
    size = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    try:
        head = yaml.safe_load("\n".join(line[1:] for line in lines[:size]))
    except yaml.YAMLError:
        raise ModelError("the header behind # is no YAML", file) from None
    if not isinstance(head, dict) or lines[size : size + 1] not in (["\t".join(c)] for c in _SHAPES):
        raise ModelError("the file has a header behind # and the columns " + " ".join(_COLUMNS), file)
    if not isinstance(head.get("curie_map", {}), dict):
        raise ModelError("the curie_map gives an IRI for each prefix", file)
    return head, _rows(lines, size, file)


def _rows(lines: list[str], size: int, file: str) -> Iterator[tuple[int, dict[str, str]]]:
    columns = lines[size].split("\t")
    for number, line in enumerate(lines[size + 1 :], size + 2):
        cells = line.split("\t")
        if len(cells) != len(columns) or any(c != c.strip() or '"' in c[:1] for c in cells):
            raise ModelError(f"the line has {len(columns)} plain cells, no blanks around them", f"{file}:{number}")
        yield number, dict(zip(columns, cells, strict=True))
