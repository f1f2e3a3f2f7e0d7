"""
What LinkML lets one write and then drops or changes: each as a change of the small model.
"""

from __future__ import annotations

from compiler import tiny
from compiler.tiny import COLOURS, PARTS, Change, attribute, drop, many, put, slot
from csea_interop.compiler.lint import _CLASS_TRAPS, _ENUM_TRAPS, _SLOT_TRAPS

#: Name -> (change, part of the reason, part of the place).
TRAPS: dict[str, tuple[Change, str, str]] = {
    **{
        f"slot {key}": (
            attribute("Item", "word", slot("Word", **{key: "x"})),
            f"{key!r} is not for this model",
            "Item.word",
        )
        for key in (*_SLOT_TRAPS, "deactivated", "recommended", "requierd", "slot_group", "in_subset")
    },
    **{
        f"class {key}": (put(PARTS, "classes", "Item", key, ["x"]), f"{key!r} is not for this model", "Item")
        for key in (*_CLASS_TRAPS, "deactivated", "all_of", "none_of", "defining_slots")
    },
    **{
        f"enum {key}": (put(COLOURS, "enums", "Colour", key, ["x"]), f"{key!r} is not for this model", "Colour")
        for key in (*_ENUM_TRAPS, "deactivated", "code_set", "is_a")
    },
    **{
        f"code {key}": (
            put(COLOURS, "enums", "Colour", "permissible_values", "red", key, "x"),
            f"{key!r} is not for this model",
            "Colour.red",
        )
        for key in ("text", "is_a", "mixins", "deactivated")
    },
    **{
        f"type {key}": (put(PARTS, "types", "Word", key, "x"), f"{key!r} is not for this model", "Word")
        for key in ("base", "union_of", "equals_string", "structured_pattern")
    },
    "file slots": (put(PARTS, "slots", {"x": {}}), "slots are written inline", "slots"),
    "file subsets": (put(PARTS, "subsets", {"x": {}}), "'subsets' is not for this model", "the file"),
    "settings of a part": (put(PARTS, "settings", {"a": "b"}), "settings of an imported file are dropped", "settings"),
    "import from elsewhere": (
        put(PARTS, "imports", ["https://a.example/x"]),
        "an import is a file of this model",
        "https",
    ),
    "import of what is absent": (
        put(PARTS, "imports", ["../parts/nothing"]),
        "an import is a file of this model",
        "nothing",
    ),
    "import from above": (put(PARTS, "imports", ["../../outside"]), "an import is a file of this model", "outside"),
    "import of more LinkML": (
        put(PARTS, "imports", ["linkml:units"]),
        "an import is a file of this model",
        "linkml:units",
    ),
    "unknown sensitivity of a class": (
        put(PARTS, "classes", "Item", "annotations", "sensitivity", "secret"),
        "sensitivity is one of public, internal",
        "Item",
    ),
    "unknown sensitivity of a slot": (
        attribute("Item", "word", slot("Word", annotations={"sensitivity": "secret"})),
        "sensitivity is one of public, internal",
        "Item.word",
    ),
    "unknown category of personal data": (
        put(PARTS, "classes", "Item", "annotations", "personal_data", "dpv-pd:Secret"),
        "personal_data is one of none",
        "Item",
    ),
    "unknown method of disclosure": (
        put(PARTS, "classes", "Item", "annotations", "disclosure", "blur"),
        "disclosure is one of keep",
        "Item",
    ),
    "misspelt annotation of a class": (
        put(PARTS, "classes", "Item", "annotations", "sensitivty", "public"),
        "there is no annotation 'sensitivty'",
        "Item",
    ),
    "misspelt annotation of a slot": (
        attribute("Item", "word", slot("Word", annotations={"refrence": "Item"})),
        "there is no annotation 'refrence'",
        "Item.word",
    ),
    "annotation that loses its zero": (
        put(COLOURS, "enums", "Colour", "annotations", "version", 1.10),
        "quote it",
        "Colour",
    ),
    **{
        f"range {kind}": (attribute("Item", "word", slot(kind)), "the range is one of our own types", "Item.word")
        for kind in ("string", "datetime", "date", "uri", "float", "decimal", "time")
    },
    "no range": (
        attribute("Item", "word", {"description": "A member."}),
        "the range is one of our own types",
        "Item.word",
    ),
    "keyed objects": (attribute("Item", "marks", many("Mark", inlined=True)), "use inlined_as_list", "Item.marks"),
    "least one of a list": (
        attribute("Item", "marks", many("Mark", minimum_cardinality=1)),
        "hold at least one",
        "Item.marks",
    ),
    **{
        f"{key} of a single value": (
            attribute("Item", "word", slot("Word", **{key: 2})),
            f"{key!r} is for lists",
            "Item.word",
        )
        for key in ("minimum_cardinality", "maximum_cardinality", "list_elements_unique", "inlined_as_list")
    },
    **{
        f"{key} of a text": (
            attribute("Item", "word", slot("Word", **{key: 2})),
            "unless the range is integer",
            "Item.word",
        )
        for key in ("minimum_value", "maximum_value")
    },
    "slot named by a keyword": (attribute("Item", "class", slot("Word")), "no keyword of a target", "Item.class"),
    "slot in camel case": (attribute("Item", "wordCount", slot("Word")), "lower-case letters", "Item.wordCount"),
    "slot with a hyphen": (attribute("Item", "word-count", slot("Word")), "lower-case letters", "Item.word-count"),
    "class in lower case": (put(PARTS, "classes", "item", tiny.cls({})), "begins with a capital", "item"),
    "class named by a keyword": (put(PARTS, "classes", "None", tiny.cls({})), "begins with a capital", "None"),
    "type with an underscore": (put(PARTS, "types", "My_Word", {}), "begins with a capital", "My_Word"),
    "code in capitals": (
        put(COLOURS, "enums", "Colour", "permissible_values", "Red", {"description": "A code."}),
        "a code of ours is lower-case",
        "Colour.Red",
    ),
    "code with a sign": (
        put(COLOURS, "enums", "Colour", "permissible_values", "18+", {"description": "A code."}),
        "a code of ours is lower-case",
        "Colour.18+",
    ),
    "code that is a number": (
        put(COLOURS, "enums", "Colour", "permissible_values", 18, {"description": "A code."}),
        "a code is quoted",
        "Colour.18",
    ),
    "codes as a list": (
        put(COLOURS, "enums", "Colour", "permissible_values", ["red"]),
        "codes are a mapping",
        "Colour",
    ),
    "union without its tag": (
        drop(PARTS, "classes", "Message", "annotations", "tagged_union_tag"),
        "a union states its slot and its tag",
        "Message",
    ),
    "pattern of an integer": (
        put(PARTS, "types", "Number", {"typeof": "integer", "pattern": "^1$"}),
        "'pattern' is dropped",
        "Number",
    ),
    "limits of a text by value": (
        put(PARTS, "types", "Word", "minimum_value", 1),
        "'minimum_value' is dropped",
        "Word",
    ),
}
