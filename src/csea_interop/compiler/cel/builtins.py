"""
Signatures of the built-ins; what they do stands in ``csea_interop.core.builtins``.
"""

from __future__ import annotations

from typing import Final

from csea_interop.compiler.cel.types import Any, Bool, Dct, Int, Lst, Obj, Str, Time, Type

STRING: Final = Str()
Signature = tuple[tuple[Type, ...], Type]

#: name -> (argument types, result type). ``Obj(())`` and ``Lst(Obj(()))`` take any class.
BUILTINS: Final[dict[str, Signature]] = {
    "int": ((Int(),), Int()),
    "contains_media": ((Any(),), Bool()),
    "contains_credentials": ((STRING,), Bool()),
    "contains_secret": ((STRING,), Bool()),
    "holds_secret": ((Any(),), Bool()),
    "quotes_conversation": ((STRING,), Bool()),
    "ip_address": ((STRING,), Bool()),
    "mentions": ((STRING, STRING, Dct(Lst(STRING))), Bool()),
    "repeats_variant": ((STRING,), Bool()),
    "resolve": ((STRING,), Bool()),
    "floor": ((STRING, Dct(Int())), Int()),
    "code_points": ((STRING,), Int()),
    "midnight": ((STRING,), Time()),
    "ends": ((STRING, STRING), Time()),
    "duplicates": ((Lst(STRING),), Lst(Int())),
    "repeated_cells": ((Lst(Obj(())),), Lst(Int())),
    "differing_totals": ((Lst(Obj(())), Lst(Obj(()))), Lst(Int())),
    "unknown_cells": ((Lst(Obj(())), Lst(Obj(()))), Lst(Int())),
    "revealed_cells": ((Lst(Obj(())), Lst(Obj(()))), Lst(Int())),
    "contradicted_ages": ((Lst(Obj(())), Lst(Obj(()))), Lst(Int())),
    "contradicted_entries": ((Lst(Obj(())),), Lst(Int())),
    "kept_too_short": ((Lst(Obj(())), Lst(Obj(()))), Lst(Int())),
    "longer": ((STRING, STRING), Bool()),
    "step_digest": ((Obj(()),), STRING),
    "content_digest": ((Any(),), STRING),
}
#: Built-ins that read the whole message and are handed it by the generated code.
OF_MESSAGE: Final = frozenset({"resolve"})
#: Built-ins that read a time from texts, and for each text the type whose every value they can read.
FORMS: Final = {
    "timestamp": ("DateTime",),
    "midnight": ("Date",),
    "longer": ("Duration", "Duration"),
    "ends": ("Date", "Duration"),
}
