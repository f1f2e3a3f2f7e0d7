"""
LinkML -> the intermediate representation, by SchemaView (never by a stock generator).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from linkml_runtime.linkml_model.meta import ClassDefinition, EnumDefinition, SlotDefinition, TypeDefinition
from linkml_runtime.utils.schemaview import SchemaView

from csea_interop.compiler import tables
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Class, ClassRef, Code, CodeList, Model, Range, Scalar, Slot, UnionRef

ROOT_FILE: Final = "csea_interop.yaml"
_PLAIN: Final = {"integer": "integer", "boolean": "boolean"}
_MAPPINGS: Final = ("exact_mappings", "close_mappings", "broad_mappings", "narrow_mappings", "related_mappings")


def notes_of(element: Any) -> dict[str, str]:
    """
    An element's annotations as plain strings.
    """
    out: dict[str, str] = {}
    notes = element.annotations or {}
    # LinkML keeps them as a dict or as an object with attributes, by the element's kind.
    for tag, annotation in (notes if isinstance(notes, dict) else vars(notes)).items():
        value = getattr(annotation, "value", annotation)
        out[str(tag)] = str(value).lower() if isinstance(value, bool) else str(value)
    return out


class _Loader:
    def __init__(self, view: SchemaView) -> None:
        self.view = view
        self.scalars = {name: self.scalar(t) for name, t in view.all_types().items() if not _built_in(t)}
        self.code_lists = {name: self.code_list(e) for name, e in view.all_enums().items()}

    def text(self, element: Any, where: str) -> str:
        if not element.description:
            raise ModelError("has no description", where)
        return " ".join(str(element.description).split())

    def scalar(self, kind: TypeDefinition) -> Scalar:
        notes = notes_of(kind)
        if kind.typeof == "integer":
            return Scalar(
                kind.name,
                "integer",
                self.text(kind, kind.name),
                minimum=_int(kind.minimum_value),
                maximum=_int(kind.maximum_value),
            )
        if kind.typeof != "string":
            raise ModelError("a type of ours is made from string or integer", kind.name)
        if "min_length" not in notes or "max_length" not in notes:
            raise ModelError("a string type states min_length and max_length", kind.name)
        return Scalar(
            kind.name,
            "string",
            self.text(kind, kind.name),
            pattern=kind.pattern,
            min_length=int(notes["min_length"]),
            max_length=int(notes["max_length"]),
        )

    def code_list(self, enum: EnumDefinition) -> CodeList:
        notes = notes_of(enum)
        codes = tuple(
            Code(
                str(value.text),
                str(value.title or ""),
                self.text(value, f"{enum.name}.{value.text}"),
                str(value.meaning) if value.meaning else None,
                notes_of(value),
            )
            for value in enum.permissible_values.values()
        )
        if not codes:
            raise ModelError("a code list has codes", enum.name)
        file = Path(self.view.in_schema(enum.name)).name
        for wanted in ("since", "origin", "source"):
            if wanted not in notes:
                raise ModelError(f"a code list states its {wanted}", enum.name)
        return CodeList(
            enum.name,
            file,
            self.text(enum, enum.name),
            codes,
            notes["since"],
            notes["origin"],
            notes["source"],
            notes.get("scheme"),
            notes.get("scheme_version"),
            notes,
        )

    def range(self, slot: SlotDefinition, owner: ClassDefinition, where: str) -> Range:
        name = str(slot.range)
        notes = notes_of(owner)
        if notes.get("tagged_union_slot") == slot.name:
            return self.union(owner, notes["tagged_union_tag"], name)
        if name in self.scalars:
            return self.scalars[name]
        if name in self.code_lists:
            if self.code_lists[name].scheme:
                raise ModelError(f"{name} is a foreign scheme: it stands in a (scheme, code) pair", where)
            return self.code_lists[name]
        if name in _PLAIN:
            low, high = _int(slot.minimum_value), _int(slot.maximum_value)
            if name == "integer" and (low is None or high is None):
                raise ModelError("an integer states its least and greatest value", where)
            kind: Any = _PLAIN[name]
            return Scalar(name, kind, "", minimum=low, maximum=high)
        if name in self.view.all_classes():
            return ClassRef(name)
        raise ModelError(f"the range {name!r} is not a type, list or class of this model", where)

    def union(self, owner: ClassDefinition, tag: str, base: str) -> UnionRef:
        tag_range = owner.attributes[tag].range
        branches = []
        for code in self.code_lists[str(tag_range)].codes:
            branch = code.annotations.get("branch_class")
            if branch is None or base not in self.view.class_ancestors(branch):
                raise ModelError(f"{code.value!r} names no branch_class below {base}", f"{owner.name}.{tag}")
            branches.append((code.value, branch))
        return UnionRef(tag, tuple(branches))

    def slot(self, slot: SlotDefinition, owner: ClassDefinition) -> Slot:
        where = f"{owner.name}.{slot.name}"
        notes, owner_notes = notes_of(slot), notes_of(owner)
        many = bool(slot.multivalued)
        sensitivity = notes.get("sensitivity") or owner_notes.get("sensitivity")
        since = notes.get("since") or owner_notes.get("since")
        if not sensitivity or not since:
            raise ModelError("states no since or no sensitivity, nor does its class", where)
        return Slot(
            name=slot.name,
            owner=owner.name,
            description=self.text(slot, where),
            range=self.range(slot, owner, where),
            required=bool(slot.required),
            many=many,
            min_items=_int(slot.minimum_cardinality) if slot.minimum_cardinality is not None else int(many),  # type: ignore[arg-type]
            max_items=_int(slot.maximum_cardinality),
            unique=bool(slot.list_elements_unique),
            since=since,
            sensitivity=sensitivity,
            authored_text=notes.get("authored_text") == "true",
            reference=notes.get("reference"),
            iri=str(slot.slot_uri) if slot.slot_uri else None,
            mappings=_mappings(slot),
        )

    def cls(self, cls: ClassDefinition) -> Class:
        notes = notes_of(cls)
        return Class(
            name=cls.name,
            theme=self.view.in_schema(cls.name),
            description=self.text(cls, cls.name),
            slots=tuple(self.slot(s, cls) for s in cls.attributes.values()),
            since=notes.get("since", ""),
            sensitivity=notes.get("sensitivity", ""),
            open=notes.get("open_object") == "true",
            iri=str(cls.class_uri) if cls.class_uri else None,
            mappings=_mappings(cls),
        )


def load(model_dir: Path) -> Model:
    """
    Read the LinkML part of the model.

    Raises:
        ModelError: something the compiler cannot carry, with the element's name.
    """
    view = SchemaView(str(model_dir / ROOT_FILE))
    loader = _Loader(view)
    classes = {n: loader.cls(c) for n, c in view.all_classes().items() if not c.abstract}
    roots = [n for n, c in view.all_classes().items() if c.tree_root]
    if len(roots) != 1:
        raise ModelError("exactly one class is the tree_root", ROOT_FILE)
    schema = view.schema
    return Model(
        id=str(schema.id),
        name=str(schema.name),
        title=str(schema.title),
        version=str(schema.version),
        description=" ".join(str(schema.description).split()),
        root=roots[0],
        classes=classes,
        scalars=loader.scalars,
        code_lists=loader.code_lists,
        tables=tables.build(loader.code_lists),
    )


def _built_in(kind: TypeDefinition) -> bool:
    return "linkml" in str(kind.from_schema or "") and not notes_of(kind)


def _int(value: Any) -> int | None:
    return None if value is None else int(value)


def _mappings(element: Any) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for relation in _MAPPINGS:
        found.extend((relation, str(iri)) for iri in getattr(element, relation) or ())
    return tuple(found)
