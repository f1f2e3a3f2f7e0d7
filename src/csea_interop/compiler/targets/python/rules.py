"""
``_rules.py``: the rules as one walk of a clean message; ``_sites.py``: the same rules one by one, for a broken one.

They are two modules because most messages are clean, and a command that judges one never loads the second.
"""

from __future__ import annotations

from csea_interop.compiler.bind import EVERY_STRING, Site
from csea_interop.compiler.ir import Model
from csea_interop.compiler.source import Rule
from csea_interop.compiler.targets.python.rulecode import RuleEmitter, rule_name, rule_shape
from csea_interop.compiler.targets.python.text import header, module


def emit(model: Model) -> tuple[str, str]:
    """
    The text of both modules.
    """
    lines = header("The rules: `check` for a message of clean shape; `_sites` has them for any other.")
    lines += [
        "from datetime import datetime",
        "from typing import Any",
        "",
        "from csea_interop.core.builtins import *  # noqa: F403",
        "from csea_interop.core.finding import Finding",
        "from csea_interop.core.gate import RuleShape, hit",
        "",
    ]
    emitter = RuleEmitter(model, accept=False)
    walk = emitter.function("check")
    functions: list[str] = []
    sites: list[str] = ["SITES = ("]
    shapes: list[str] = []
    for bound in model.rules:
        # On a broken message a rule about every string walks the message itself: one site is enough.
        for number, site in enumerate(bound.sites[:1] if bound.rule.each == EVERY_STRING else bound.sites):
            name = f"violated_{bound.rule.id.removeprefix('CSEA-').replace('-', '_')}_{number}"
            functions += site_function(emitter, name, site)
            sites.append(f"    {_entry(bound.rule, site, name)},")
        if bound.sites:
            shapes += rule_shape(bound.rule, bound.sites[0])
    sites += [
        ")",
        "# Rules about every string: those that are asked of a message whatever else is wrong with it.",
        "EVERYWHERE = tuple(s for s in SITES if s.every_string)",
    ]
    above = header("The rules one by one, for a message whose shape is broken somewhere.")
    above += [
        "from collections.abc import Sequence",
        "from datetime import datetime",
        "from typing import Any",
        "",
        "from csea_interop.core.builtins import *  # noqa: F403",
        "from csea_interop.core.gate import Memo, site",
        "from csea_model._rules import *  # noqa: F403",
        "",
        "",
    ]
    own = module([*lines, *emitter.constants(), "", *shapes, "", "", *walk]).rstrip("\n") + "\n"
    return own, module([*above, *functions, *sites])


def site_function(emitter: RuleEmitter, name: str, site: Site) -> list[str]:
    """
    The lines of the function that says whether a rule is broken at an element of one site.

    Args:
        emitter: knows the model, and the constants that the lines need.
        name: what the function is called.
        site: the place with the rule's expressions, bound to it.
    """
    names = {"message": "m", "this": "this", "index": "index", "now": "now"}
    names |= {f"parents[{n}]": f"parents[{n}]" for n in range(len(site.place.parents))}
    lines = [f"def {name}(this: Any, index: int, parents: Sequence[Any], m: Any, now: datetime, memo: Memo) -> bool:"]
    for let in site.let:
        python = names[let[0]] = emitter.let_name(let)
        # Computed once a message, however many elements ask. A name of its own each: one may list texts, the next numbers.
        lines += [
            f"    if {python!r} not in memo:",
            f"        {python} = {emitter.let_text(let)}",
            f"        memo[{python!r}] = ({python}, frozenset({python}))",
            f"    {python}, {python}_set = memo[{python!r}]",
        ]
    return [*lines, f"    return bool({emitter.violated(site, names)})", "", ""]


def _entry(rule: Rule, site: Site, name: str) -> str:
    steps = tuple((s.name, s.each, s.tag, s.value) for s in site.place.steps)
    reads = tuple((r.path, r.deep) for r in site.reads)
    every = ", every_string=True" if rule.each == EVERY_STRING else ""
    return f"site({rule_name(rule)}, {steps!r}, {reads!r}, {name}{every})"
