"""
LinkML -> the intermediate representation, by SchemaView (never by a stock generator).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from linkml_runtime.linkml_model.meta import ClassDefinition, EnumDefinition, SlotDefinition, TypeDefinition
from linkml_runtime.utils.schemaview import SchemaView

from csea_interop.compiler import floors, tables, terminology
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Class, ClassRef, Code, CodeList, Model, Range, Scalar, Slot, UnionRef

ROOT_FILE: Final = "csea_interop.yaml"
#: What every member states, itself or by its class.
_MARKS: Final = ("since", "sensitivity", "personal_data", "disclosure")
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
            low, high = _limits(kind, kind.name)
            return Scalar(kind.name, "integer", self.text(kind, kind.name), minimum=low, maximum=high)
        if kind.typeof != "string":
            raise ModelError("a type of ours is made from string or integer", kind.name)
        if "min_length" not in notes or "max_length" not in notes:
            raise ModelError("a string type states min_length and max_length", kind.name)
        least, most = notes["min_length"], notes["max_length"]
        if not (least.isdecimal() and most.isdecimal() and int(least) <= int(most)):
            raise ModelError("min_length and max_length are whole numbers, the least first", kind.name)
        return Scalar(
            kind.name,
            "string",
            self.text(kind, kind.name),
            pattern=kind.pattern,
            min_length=int(least),
            max_length=int(most),
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
        if name == "integer":
            low, high = _limits(slot, where)
            return Scalar(name, "integer", "", minimum=low, maximum=high)
        if name == "boolean":
            return Scalar(name, "boolean", "")
        if name in self.view.all_classes():
            if self.view.get_class(name).abstract:
                raise ModelError(f"{name} is abstract: only a tagged union has such a range", where)
            return ClassRef(name)
        raise ModelError(f"the range {name!r} is not a type, list or class of this model", where)

    def union(self, owner: ClassDefinition, tag: str, base: str) -> UnionRef:
        where = f"{owner.name}.{tag}"
        slot = owner.attributes.get(tag)
        codes = self.code_lists.get(str(slot.range)) if slot is not None else None
        if slot is None or codes is None or not slot.required or slot.multivalued:
            # Without the tag an object would be taken for the first branch that fits.
            raise ModelError("the tag of a union is a required slot with one code", where)
        branches = []
        for code in codes.codes:
            branch = code.annotations.get("branch_class", "")
            known = self.view.all_classes().get(branch)
            if known is None or known.abstract or base not in self.view.class_ancestors(branch):
                raise ModelError(f"{code.value!r} names no concrete branch_class below {base}", where)
            branches.append((code.value, branch))
        if len({branch for _, branch in branches}) < len(branches):
            raise ModelError("two codes name the same branch_class", where)
        return UnionRef(tag, tuple(branches))

    def slot(self, slot: SlotDefinition, owner: ClassDefinition) -> Slot:
        where = f"{owner.name}.{slot.name}"
        notes, owner_notes = notes_of(slot), notes_of(owner)
        many = bool(slot.multivalued)
        kind = self.range(slot, owner, where)
        least = _int(slot.minimum_cardinality) if slot.minimum_cardinality is not None else int(many)
        most = _int(slot.maximum_cardinality)
        if least is None or (most is not None and most < max(least, 1)):
            raise ModelError("the least number of items is over the greatest", where)
        if slot.list_elements_unique and not (
            isinstance(kind, CodeList) or (isinstance(kind, Scalar) and kind.kind == "string")
        ):
            raise ModelError("only a list of strings or codes is held unique; for others write a REF rule", where)
        if many and (isinstance(kind, UnionRef) or (isinstance(kind, ClassRef) and self.is_open(kind.name))):
            raise ModelError("a union or an open object stands alone, not in a list", where)
        marks = {key: notes.get(key) or owner_notes.get(key, "") for key in _MARKS}
        if lacking := [key for key, value in marks.items() if not value]:
            raise ModelError(f"states no {' and no '.join(lacking)}, nor does its class", where)
        return Slot(
            name=slot.name,
            owner=owner.name,
            description=self.text(slot, where),
            range=kind,
            required=bool(slot.required),
            many=many,
            min_items=least,
            max_items=most,
            unique=bool(slot.list_elements_unique),
            since=marks["since"],
            sensitivity=marks["sensitivity"],
            personal_data=marks["personal_data"],
            disclosure=marks["disclosure"],
            authored_text=notes.get("authored_text") == "true",
            reference=notes.get("reference"),
            iri=str(slot.slot_uri) if slot.slot_uri else None,
            mappings=_mappings(slot),
        )

    def is_open(self, name: str) -> bool:
        return notes_of(self.view.get_class(name)).get("open_object") == "true"

    def cls(self, cls: ClassDefinition) -> Class:
        notes = notes_of(cls)
        for name in self.view.class_ancestors(cls.name, reflexive=False):
            if self.view.get_class(name).attributes:
                raise ModelError(f"attributes of the base {name} are not inherited: write them in each class", cls.name)
        if "tagged_union_slot" in notes and notes["tagged_union_slot"] not in cls.attributes:
            raise ModelError("tagged_union_slot names no slot of the class", cls.name)
        if self.is_open(cls.name) and cls.attributes:
            raise ModelError("an open object has no attributes of its own", cls.name)
        return Class(
            name=cls.name,
            theme=self.view.in_schema(cls.name),
            description=self.text(cls, cls.name),
            slots=tuple(self.slot(s, cls) for s in cls.attributes.values()),
            since=notes.get("since", ""),
            sensitivity=notes.get("sensitivity", ""),
            open=self.is_open(cls.name),
            iri=str(cls.class_uri) if cls.class_uri else None,
            mappings=_mappings(cls),
        )


def load(model_dir: Path) -> Model:
    """
    Read the LinkML part of the model.

    Raises:
        ModelError: something the compiler cannot carry, with the element's name.
    """
    if not (model_dir / ROOT_FILE).is_file():
        raise ModelError("there is no model in this folder", ROOT_FILE)
    view = SchemaView(str(model_dir / ROOT_FILE))
    loader = _Loader(view)
    classes = {n: loader.cls(c) for n, c in view.all_classes().items() if not c.abstract}
    roots = [n for n, c in view.all_classes().items() if c.tree_root]
    if len(roots) != 1 or roots[0] not in classes:
        raise ModelError("exactly one class is the tree_root, and it is not abstract", ROOT_FILE)
    both = sorted(
        n for n in (*classes, *loader.scalars) if n in loader.code_lists or (n in classes and n in loader.scalars)
    )
    if both:
        raise ModelError("a class, a type and a code list share a name", both[0])
    for name in classes:
        _refuse_recursion(classes, name, ())
    for cls in classes.values():
        for slot in cls.slots:
            _reference(classes, slot)
    schema = view.schema
    model = Model(
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
    terms = terminology.read(model_dir / "terminology")
    more = {floors.TABLE: floors.table(model), terminology.TABLE: terminology.table(terms)}
    own = {name: table for name, table in more.items() if table}
    return replace(model, tables=dict(sorted({**model.tables, **own}.items())), terms=terms)


def _refuse_recursion(classes: Mapping[str, Class], name: str, above: tuple[str, ...]) -> None:
    """
    A class below itself has no greatest depth, and walks over the model would not end.
    """
    if name in above:
        raise ModelError(f"the class stands below itself: {' > '.join((*above, name))}", name)
    for slot in classes[name].slots:
        kind = slot.range
        branches = [b for _, b in kind.branches] if isinstance(kind, UnionRef) else []
        for child in [kind.name] if isinstance(kind, ClassRef) else branches:
            _refuse_recursion(classes, child, (*above, name))


def _reference(classes: Mapping[str, Class], slot: Slot) -> None:
    """
    A reference is a text of the same type as the id that it repeats.
    """
    if slot.reference is not None:
        cls = classes.get(slot.reference)
        target = cls.slot("id") if cls is not None else None
        if target is None or not target.required or target.range != slot.range:
            raise ModelError(
                f"a reference is to a class with a required id of its own type; {slot.reference} has none",
                f"{slot.owner}.{slot.name}",
            )


def _limits(element: Any, where: str) -> tuple[int, int]:
    low, high = _int(element.minimum_value), _int(element.maximum_value)
    if low is None or high is None or low > high:
        raise ModelError("an integer states its least and greatest value", where)
    return low, high


def _built_in(kind: TypeDefinition) -> bool:
    return str(kind.from_schema) == "https://w3id.org/linkml/types"


def _int(value: Any) -> int | None:
    return None if value is None else int(value)


def _mappings(element: Any) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for relation in _MAPPINGS:
        found.extend((relation, str(iri)) for iri in getattr(element, relation) or ())
    return tuple(found)
