"""
``_constants.py``: code lists as sets, patterns, and the limits of every slot.
"""

from __future__ import annotations

from csea_interop.compiler.ir import Class, CodeList, Model, Scalar, Slot
from csea_interop.compiler.targets.python.text import compiled, header, module, wrapped


def emit(model: Model) -> str:
    """
    The module's text.
    """
    lines = header("Code lists, patterns and limits of the model, as the validator reads them.")
    lines += ["import re", "", "from csea_interop.core.shape import SlotShape", ""]
    lines += [f'VERSION = "{model.version}"', ""]
    lines += ["# Rules whose findings refuse a message: safety, and what is too deep or too large."]
    lines += wrapped("REFUSES = frozenset((", [repr(b.rule.id) for b in model.rules if b.rule.refuses], "))")
    for name in sorted(model.code_lists):
        code_list = model.code_lists[name]
        if not code_list.scheme:
            lines += wrapped(f"CODES_{name} = frozenset((", [repr(v) for v in code_list.values], "))")
    lines.append("")
    for name in sorted(model.scalars):
        pattern = model.scalars[name].pattern
        if pattern:
            lines.append(f"PATTERN_{name} = re.compile({compiled(pattern)!r})")
            lines.append(f"match_{name} = PATTERN_{name}.fullmatch")
    lines.append("")
    for name in _root_first(model):
        lines += _shape(model, model.classes[name])
    lines += wrapped("SHAPES = {", [f'"{n}": SHAPE_{n}' for n in _root_first(model)], "}")
    return module(lines)


def _root_first(model: Model) -> list[str]:
    return [model.root, *sorted(n for n, c in model.classes.items() if n != model.root and not c.open)]


def _shape(model: Model, cls: Class) -> list[str]:
    return wrapped(f"SHAPE_{cls.name} = {{", [f'"{s.name}": {_slot(model, s)}' for s in cls.slots], "}")


def _slot(model: Model, slot: Slot) -> str:
    fields: dict[str, str] = {}
    for key, value, default in (
        ("required", slot.required, False),
        ("many", slot.many, False),
        ("min_items", slot.min_items if slot.many else 0, 0),
        ("max_items", slot.max_items, None),
        ("unique", slot.unique, False),
    ):
        if value != default:
            fields[key] = repr(value)
    fields.update(_range(model, slot))
    return "SlotShape(" + ", ".join(f"{k}={v}" for k, v in fields.items()) + ")"


def _range(model: Model, slot: Slot) -> dict[str, str]:
    kind = slot.range
    if isinstance(kind, CodeList):
        return {"kind": "'enum'", "codes": f"CODES_{kind.name}"}
    if isinstance(kind, Scalar):
        out = {"kind": repr(kind.kind)}
        if kind.pattern:
            out["pattern"] = f"PATTERN_{kind.name}"
        for key in ("min_length", "max_length", "minimum", "maximum"):
            value = getattr(kind, key)
            if value is not None:
                out[key] = repr(value)
        return out
    closed = tuple(n for n in model.children(slot) if not model.classes[n].open)
    return {"kind": "'object'", "classes": repr(closed)}
