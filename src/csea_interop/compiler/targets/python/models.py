"""
``models.py``: pydantic classes with every limit of the model; a wrong message fails where it is built.

The owner of a tagged union becomes one class a branch, told apart by the tag: building a report
message with a statistics payload is a type error.
"""

from __future__ import annotations

import keyword

from csea_interop.compiler.ir import Class, ClassRef, CodeList, Model, Scalar, Slot, UnionRef
from csea_interop.compiler.targets.python.text import header, inner, module, wrapped

_BASE = '''class Base(BaseModel):
    """
    Common settings: closed, strict, and absent members stay absent.
    """

    # Input values are kept out of errors: a message's data must not reach a log.
    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True, validate_assignment=True)

    @model_validator(mode="before")
    @classmethod
    def refuse_null(cls, data: Any) -> Any:
        """
        A member that is not known is left out; null is not a value of this format, and strange names are not its own.
        """
        if isinstance(data, dict):
            if any(value is None for value in data.values()):
                raise ValueError("a member is null: leave it out")
            for number, name in enumerate(data, start=1):
                # Told by its number: the name is the sender's, and pydantic would show it.
                if name not in cls.model_fields:
                    raise ValueError(f"member number {number} is not one that the model defines")
        return data

    def to_wire(self) -> dict[str, Any]:
        """
        The object as JSON values, absent members left out.
        """
        return self.model_dump(mode="json", exclude_none=True)


def _unique(items: list[Any]) -> list[Any]:
    if len(set(items)) != len(items):
        raise ValueError("an item stands twice")
    return items


def _tagged(tag: str, *values: str) -> Any:
    def check(value: Any) -> Any:
        # The words of the union's own error would show the tag.
        if isinstance(value, dict) and value.get(tag) not in values:
            raise ValueError(f"the member {tag} names none of the kinds of this object")
        return value

    return BeforeValidator(check)'''


def emit(model: Model) -> str:
    """
    The module's text.
    """
    lines = header("The classes of the model as pydantic models; every limit is enforced.")
    lines += [
        "import re",
        "from enum import StrEnum",
        "from typing import Annotated, Any, ClassVar, Literal",
        "",
        "from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, model_validator",
        "",
        "",
        *_BASE.splitlines(),
        "",
        "",
        *_pattern_check(),
    ]
    for name in sorted(model.code_lists):
        if not model.code_lists[name].scheme:
            lines += _enum(model.code_lists[name])
    for name in sorted(model.scalars):
        lines += _alias(model.scalars[name])
    lines += ["", ""]
    owners = {owner.name for owner in _owners(model)}
    for name in _leaves_first(model):
        lines += _class(model, model.classes[name])
        if name in owners:
            lines += _union(model, model.classes[name])
    return module(lines)


def class_names(model: Model) -> list[str]:
    """
    The public names of the module, sorted.
    """
    names = {n for n, c in model.classes.items() if not c.open}
    names |= {n for n, e in model.code_lists.items() if not e.scheme}
    for owner in _owners(model):
        slot = _union_slot(owner)
        assert isinstance(slot.range, UnionRef)
        names |= {_any(owner.name), *(f"{branch}{owner.name}" for _, branch in slot.range.branches)}
    return sorted(names | {"load"})


def _pattern_check() -> list[str]:
    return [
        "def _matches(pattern: str) -> Any:",
        "    full = re.compile(pattern).fullmatch",
        "",
        "    def check(text: str) -> str:",
        "        if full(text) is None:",
        '            raise ValueError("the text does not have the form of its type")',
        "        return text",
        "",
        "    return AfterValidator(check)",
        "",
        "",
        "def _coded(kind: type[StrEnum]) -> Any:",
        "    # Strict mode takes no plain string for an enum, but on the wire a code is one.",
        "    codes = {member.value: member for member in kind}",
        "",
        "    def check(value: Any) -> Any:",
        "        # The words of the enum's own error would show the value.",
        "        if value.__class__ is str and value not in codes:",
        '            raise ValueError("the text is not a code of its list")',
        "        return codes[value] if value.__class__ is str else value",
        "",
        "    return BeforeValidator(check)",
        "",
        "",
    ]


def _leaves_first(model: Model) -> list[str]:
    order: dict[str, None] = {}

    def visit(name: str) -> None:
        for slot in model.classes[name].slots:
            for child in model.children(slot):
                visit(child)
        order.setdefault(name)

    visit(model.root)
    return [n for n in order if not model.classes[n].open]


def member_name(code: str) -> str:
    """
    The Python name of a code.
    """
    name = "".join(c if c.isalnum() else "_" for c in code.lower())
    if not name[0].isalpha():
        name = f"c_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in ("name", "value") else name


def _doc(text: str) -> list[str]:
    return ['    """', *(f"    {line}" for line in text.replace("\\", "\\\\").splitlines()), '    """', ""]


def _enum(code_list: CodeList) -> list[str]:
    lines = [f"class {code_list.name}(StrEnum):", *_doc(code_list.description)]
    lines += [f"    {member_name(v)} = {v!r}" for v in code_list.values]
    return [*lines, "", ""]


def _alias(scalar: Scalar) -> list[str]:
    return [f"{scalar.name} = {_annotated(scalar)}"]


def _annotated(scalar: Scalar) -> str:
    base = {"string": "str", "integer": "int", "boolean": "bool"}[scalar.kind]
    limits = [
        f"{key}={value}"
        for key, value in (
            ("min_length", scalar.min_length),
            ("max_length", scalar.max_length),
            ("ge", scalar.minimum),
            ("le", scalar.maximum),
        )
        if value is not None
    ]
    parts = [f"Field({', '.join(limits)})"] if limits else []
    if scalar.pattern is not None:
        parts.append(f"_matches({inner(scalar.pattern)!r})")
    return f"Annotated[{', '.join([base, *parts])}]" if parts else base


def _class(model: Model, cls: Class) -> list[str]:
    lines = [f"class {cls.name}(Base):", *_doc(cls.description)]
    for slot in cls.slots:
        if not isinstance(slot.range, UnionRef) and not _is_tag(cls, slot):
            lines += _field(model, slot)
    return [*lines, "", ""]


def _is_tag(cls: Class, slot: Slot) -> bool:
    return any(isinstance(s.range, UnionRef) and s.range.tag == slot.name for s in cls.slots)


def _field(model: Model, slot: Slot) -> list[str]:
    kind = _kind(model, slot)
    if slot.many:
        limits = [f"min_length={slot.min_items}"] if slot.min_items else []
        limits += [f"max_length={slot.max_items}"] if slot.max_items is not None else []
        parts = [f"list[{kind}]", *([f"Field({', '.join(limits)})"] if limits else [])]
        parts += ["AfterValidator(_unique)"] if slot.unique else []
        kind = f"Annotated[{', '.join(parts)}]" if len(parts) > 1 else parts[0]
    if slot.required:
        return [f"    {slot.name}: {kind}"]
    return [f"    {slot.name}: {kind} | None = None"]


def _kind(model: Model, slot: Slot) -> str:
    if isinstance(slot.range, CodeList):
        return f"Annotated[{slot.range.name}, _coded({slot.range.name})]"
    if isinstance(slot.range, Scalar):
        return slot.range.name if slot.range.name in model.scalars else _annotated(slot.range)
    assert isinstance(slot.range, ClassRef)
    cls = model.classes[slot.range.name]
    if cls.open:
        return "dict[str, Any]"
    return _any(cls.name) if cls in _owners(model) else cls.name


def _owners(model: Model) -> list[Class]:
    return [c for c in model.classes.values() if any(isinstance(s.range, UnionRef) for s in c.slots)]


def _union_slot(owner: Class) -> Slot:
    return next(s for s in owner.slots if isinstance(s.range, UnionRef))


def _any(owner: str) -> str:
    """
    The name of what the owner of a union can be: one class for each branch.
    """
    return f"Any{owner}"


def _union(model: Model, owner: Class) -> list[str]:
    slot = _union_slot(owner)
    assert isinstance(slot.range, UnionRef)
    lines = []
    names = []
    for value, branch in slot.range.branches:
        names.append(f"{branch}{owner.name}")
        kind = _any(branch) if model.classes[branch] in _owners(model) else branch
        lines += [f"class {names[-1]}({owner.name}):", *_doc(f"{owner.name} whose {slot.range.tag} is {value!r}.")]
        lines += [f"    {slot.range.tag}: Literal[{value!r}] = {value!r}", f"    {slot.name}: {kind}", "", ""]
    any_name = _any(owner.name)
    tags = ", ".join(repr(value) for value, _ in slot.range.branches)
    told = [f"Field(discriminator={slot.range.tag!r})", f"_tagged({slot.range.tag!r}, {tags})"]
    lines += wrapped(f"{any_name} = Annotated[", [" | ".join(names), *told], "]")
    if owner.name == model.root:
        lines += [
            "# A union has none of the classes' settings.",
            f"_ADAPTER: TypeAdapter[{any_name}] = TypeAdapter({any_name}, config=ConfigDict(hide_input_in_errors=True))",
            "",
            "",
            f"def load(value: Any) -> {any_name}:",
            '    """',
            "    Build the class that a parsed message calls for.",
            "",
            "    Raises:",
            "        pydantic.ValidationError: the shape is wrong; it names places, never values.",
            '    """',
            "    return _ADAPTER.validate_python(value)",
        ]
    return lines if owner.name == model.root else [*lines, "", ""]
