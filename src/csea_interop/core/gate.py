"""
Rules on a message whose shape is broken somewhere: each runs only where all it reads is clean.

On a message of clean shape the generated straight-line code runs instead; both hold the same
expressions, and a test compares them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from csea_interop.core.finding import Finding, Severity
from csea_interop.core.pointer import Place, parse, render, tokens
from csea_interop.core.shape import Shape

Token = str | int
#: ``(name, each, tag, value)``; with a tag, the step holds only where the owner's tag has the value.
StepShape = tuple[str, bool, str, str]
#: A place that is read; ``*`` is any index, a number the n-th index of the element; with True, all below.
Read = tuple[tuple[Token, ...], bool]
#: A value, where it stands, and the elements of lists around it with their places.
Element = tuple[Any, Place, list[tuple[Place, Any]]]
#: Bindings of a message, each as a list and as a set, computed when first asked for.
Memo = dict[str, tuple[list[Any], frozenset[Any]]]


class RuleShape(NamedTuple):
    """
    What a rule says when it fires: its id, severity and where it points.

    A target is ``(anchor, names)``: anchor -1 is the element, -2 the message, n the n-th
    enclosing element. ``missing`` names a member that the rule misses in the element.
    """

    id: str
    severity: Severity
    at: tuple[tuple[int, tuple[str, ...]], ...] = ()
    related: tuple[tuple[int, tuple[str, ...]], ...] = ()
    missing: str | None = None


class Site(NamedTuple):
    """
    One place where a rule runs.

    ``steps`` lead from the message to the element. ``violated`` takes (this, index, enclosing
    elements, message, now, memo). Reads are told apart once: in the message as a whole, at the
    element, and at all elements at once.
    """

    rule: RuleShape
    steps: tuple[StepShape, ...]
    whole: tuple[Read, ...]
    own: tuple[Read, ...]
    starred: tuple[Read, ...]
    violated: Callable[[Any, int, Sequence[Any], Any, datetime, Memo], bool]
    every_string: bool = False


def site(
    rule: RuleShape,
    steps: tuple[StepShape, ...],
    reads: tuple[Read, ...],
    violated: Callable[[Any, int, Sequence[Any], Any, datetime, Memo], bool],
    every_string: bool = False,
) -> Site:
    """
    A place where a rule runs, from all that it reads there.
    """
    path = tuple(token for step in steps for token in ((step[0], "*") if step[1] else (step[0],)))
    own = tuple(r for r in reads if any(isinstance(t, int) for t in r[0]))
    starred = {(tuple("*" if isinstance(t, int) else t for t in p), deep) for p, deep in own}
    whole = tuple(r for r in reads if r not in own)
    return Site(rule, steps, whole, own, ((path, False), *sorted(starred, key=repr)), violated, every_string)


def hit(
    out: list[Finding], rule: RuleShape, place: Place, this: Any, parents: Sequence[tuple[Place, Any]], message: Any
) -> None:
    """
    Append the finding of a rule that fired on the element at ``place``.
    """
    anchors = {-1: (place, this), -2: (None, message), **dict(enumerate(parents))}
    if rule.missing is not None:
        pointer = render(place)
    else:
        found = _first_present(rule.at, anchors)
        pointer = render(place if found is None else found)
    related = []
    for target in rule.related:
        other = _first_present((target,), anchors)
        if other is not None:
            related.append(render(other))
    out.append(Finding(rule.id, pointer, rule.severity, rule.missing, related=tuple(related)))


def _first_present(
    targets: Iterable[tuple[int, tuple[str, ...]]], anchors: Mapping[int, tuple[Place, Any]]
) -> Place | None:
    for anchor, names in targets:
        place, value = anchors[anchor]
        for name in names:
            if not isinstance(value, dict) or name not in value:
                break
            place, value = (place, name), value[name]
        else:
            return place
    return None


def breaks(findings: Iterable[Finding]) -> bool:
    """
    Whether any of the findings breaks something that a rule may read.
    """
    return any(_breaks(finding) for finding in findings)


def _breaks(finding: Finding) -> bool:
    return finding.ordinal is None and finding.rule.startswith("CSEA-STR-")


@dataclass(slots=True)
class Dirt:
    """
    The places whose shape is broken, as a tree of tokens.
    """

    children: dict[Token, Dirt] = field(default_factory=dict)
    broken: bool = False

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Dirt:
        """
        Gather the places of structural findings; an unknown member breaks nothing that is read.
        """
        root = cls()
        for finding in findings:
            if not _breaks(finding):
                continue
            here = root
            path = [*(parse(finding.pointer) or ())]
            if finding.missing is not None:
                path.append(finding.missing)
            for token in path:
                here = here.children.setdefault(token, cls())
            here.broken = True
        return root

    def touches(self, path: Sequence[Token], deep: bool) -> bool:
        """
        Whether the value at ``path`` is broken, or lies below a broken one, or (deep) holds one.
        """
        level = [self]
        for name in path:
            if any(node.broken for node in level):
                return True
            if name == "*":
                level = [child for node in level for child in node.children.values()]
            else:
                key = str(name)
                level = [node.children[key] for node in level if key in node.children]
            if not level:
                return False
        return any(node.broken or (deep and node.children) for node in level)


def elements(message: Any, steps: Sequence[StepShape]) -> Iterator[Element]:
    """
    The elements that ``steps`` lead to, as far as the shape lets them be reached.
    """
    found: list[Element] = [(message, None, [])]
    for number, (name, each, tag, wanted) in enumerate(steps):
        below: list[Element] = []
        last = number == len(steps) - 1
        for value, place, parents in found:
            if not isinstance(value, dict) or name not in value or (tag and value.get(tag) != wanted):
                continue
            inner, here = value[name], (place, name)
            if not each:
                below.append((inner, here, parents))
            elif isinstance(inner, list):
                for index, item in enumerate(inner):
                    spot = (here, index)
                    below.append((item, spot, parents if last else [*parents, (spot, item)]))
        found = below
    yield from found


def gated(
    message: Any, findings: Sequence[Finding], sites: Sequence[Site], shapes: Mapping[str, Shape], now: datetime
) -> tuple[list[Finding], tuple[str, ...]]:
    """
    Findings of the rules that can run, and the ids of those that could not run everywhere.
    """
    dirt = Dirt.of(findings)
    out: list[Finding] = []
    skipped: set[str] = set()
    memo: Memo = {}
    # Rules share places and what they read there: each is looked up once.
    answers: dict[Read, bool] = {}
    places: dict[tuple[StepShape, ...], list[Element]] = {}

    def broken(read: Read) -> bool:
        answer = answers.get(read)
        if answer is None:
            answer = answers[read] = dirt.touches(*read)
        return answer

    done: set[str] = set()
    for site in sites:
        if site.every_string:
            if site.rule.id not in done:
                done.add(site.rule.id)
                _everywhere(message, site, shapes, now, out)
            continue
        if any(map(broken, site.whole)):
            skipped.add(site.rule.id)
            continue
        # The first of these is the way to the elements.
        if broken(site.starred[0]):
            skipped.add(site.rule.id)
            if not site.steps:
                continue
        found = places.get(site.steps)
        if found is None:
            found = places[site.steps] = list(elements(message, site.steps))
        if not found:
            continue
        clean = not any(map(broken, site.starred))
        for this, place, parents in found:
            spot = tokens(place)
            indexes = [t for t in spot if isinstance(t, int)]
            if not clean and (
                broken((spot, False))
                or any(broken((tuple(indexes[t] if isinstance(t, int) else t for t in p), d)) for p, d in site.own)
            ):
                skipped.add(site.rule.id)
                continue
            index = indexes[-1] if indexes else -1
            if site.violated(this, index, [value for _, value in parents], message, now, memo):
                hit(out, site.rule, place, this, parents, message)
    return out, tuple(sorted(skipped))


def _everywhere(message: Any, site: Site, shapes: Mapping[str, Shape], now: datetime, out: list[Finding]) -> None:
    """
    A rule about every string, on a message of any shape: unknown members and their names included.
    """

    def fires(value: Any) -> bool:
        return site.violated(value, -1, (), message, now, {})

    def found(place: Place, ordinal: int | None = None) -> None:
        out.append(Finding(site.rule.id, render(place), site.rule.severity, ordinal=ordinal))

    # The root's shape comes first. No classes at all: an open object, judged as a whole.
    # What holds for a part holds for the whole: a clean message is left at once.
    if not fires(message):
        return
    root = next(iter(shapes))
    stack: list[tuple[Any, Place, tuple[str, ...] | None]] = [(message, None, (root,))]
    while stack:
        value, place, classes = stack.pop()
        if isinstance(value, dict) and classes is not None:
            for ordinal, (name, inner) in enumerate(value.items()):
                slot = next((shapes[c][name] for c in classes if name in shapes[c]), None)
                if slot is not None:
                    is_open = slot.kind == "object" and not slot.classes
                    stack.append((inner, (place, name), None if is_open else slot.classes))
                elif fires(name) or fires(inner):
                    found(place, ordinal)
        elif isinstance(value, list) and classes is not None and not all(isinstance(v, int) for v in value):
            stack.extend((item, (place, index), classes) for index, item in enumerate(value))
        elif fires(value):
            found(place)
