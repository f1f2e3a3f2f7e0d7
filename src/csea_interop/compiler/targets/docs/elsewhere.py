"""
How to run the catalogue with the CEL library of another language.
"""

from __future__ import annotations

from csea_interop.compiler.cel import types
from csea_interop.compiler.cel.builtins import BUILTINS, OF_MESSAGE
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.docs.markdown import code, page, table

_STEPS = """
1. Read the text strictly, as the rules of the family ENC say: UTF-8, no name twice in one object, plain integers.
2. Ask the published JSON Schema. A message that it refuses needs no rule: it is invalid. (Where the rules are to be
   asked all the same, ask only those of whose `reads` no place is broken.)
3. Declare the names `this`, `message`, `parents`, `tables` and those of `let` as dynamic, `index` as integer and `now`
   as timestamp. Declare the built-ins below.
4. For each rule of `catalogue.json` and each of its `sites`: skip the site unless every member in `if` has its value.
   Compute the `let` of the site, then that of the rule, once from the message alone, in the order in which they stand.
   Rules that share a text share its value.
5. Walk `path` from the message. `[]` enters each element of a list; `index` is the position in the innermost list
   that was entered, `parents` are the elements of the lists around it, the outermost first.
6. For each element: where `when` is absent or true and `require` is false, the element has the fault. Take anything
   but a boolean for a failure of your engine, never for an answer.
7. The finding points at the first member in `at` that is present (a name below `this`; or it starts with `message` or
   `parents[n]`); where none is, or with `missing`, at the element itself.
"""
_NOTES = """
- Bind the message once; many engines convert it on each call otherwise.
- Where the host hands numbers over as doubles, they compare with integers as CEL says; `int()` stands before every sum.
- Patterns of `matches` are RE2. No rule calls `size` on a text: `code_points` counts what JSON Schema counts.
- A budget of steps in the engine has to allow for the longest list that you accept.
- The cases in `conformance/rules` say what has to come out, with the moment that `now` has to be.
"""


def pages(model: Model) -> dict[str, str]:  # noqa: ARG001 - one signature for all pages
    """
    The page, by path under ``docs/``.
    """
    rows = [
        (
            code(f"{name}({', '.join(_word(t) for t in takes)})"),
            _word(gives),
            "handed the message, too" if name in OF_MESSAGE else "",
        )
        for name, (takes, gives) in sorted(BUILTINS.items())
    ]
    return {
        "rules/use-elsewhere.md": page(
            "Run the rules with any CEL engine",
            "The expressions of `catalogue.json` are plain CEL. An implementer in Go, Java, C++ or Rust needs that"
            " language's CEL library, a JSON Schema validator and the built-ins below; the form of the file is said by"
            " `catalogue.schema.json`.",
            _STEPS.strip(),
            "The same in Python, in under 60 lines and run by the tests on the conformance cases:"
            " `tests/recipes/stock_cel.py` in the repository.",
            "## Built-ins\n\n" + table(("function", "gives", ""), rows),
            "All are total: they never fail on a value of the type that they take. What each does is said in"
            " `catalogue.json` under `builtins`. `timestamp`, `duration`, `size` and `int` are CEL's own.",
            "## What engines differ on\n\n" + _NOTES.strip(),
        )
    }


def _word(kind: types.Type) -> str:
    if isinstance(kind, types.Lst):
        return f"list of {_word(kind.item)}"
    return "object" if isinstance(kind, types.Obj) else types.name(kind)
