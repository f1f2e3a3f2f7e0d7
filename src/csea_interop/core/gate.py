"""
Rules on a message whose shape is broken somewhere: each runs only where all it reads is clean.

On a message of clean shape the generated straight-line code runs instead; both hold the same
expressions, and a test compares them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from csea_interop.core.dirt import Dirt, Read, Reads
from csea_interop.core.finding import Finding, Severity
from csea_interop.core.pointer import Place, render
from csea_interop.core.shape import Shape

#: ``(name, each, tag, value)``; with a tag, the step holds only where the owner's tag has the value.
StepShape = tuple[str, bool, str, str]
#: A value, where it stands, the elements of lists around it with their places, its indexes, and what is broken at
#: it or below it.
_Reached = tuple[Any, Place, list[tuple[Place, Any]], tuple[int, ...], "Dirt | None"]
#: Bindings of a message, each as a list and as a set, computed when first asked for.
Memo = dict[str, tuple[list[Any], frozenset[Any]]]
#: Whether a rule fires on (this, index, enclosing elements, message, now, memo).
_Violated = Callable[[Any, int, Sequence[Any], Any, datetime, Memo], bool]


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


class Way:
    """
    The steps that lead from the message to elements, as one object for all the rules that run there.

    Attributes:
        above: the way without its last step, None for the message itself.
        step: the last step.
        inside: whether the way above leads to elements of a list.
        number: of the read that is the way to all elements at once.
    """

    __slots__ = ("above", "inside", "number", "step")

    def __init__(self, steps: tuple[StepShape, ...], number: int) -> None:
        self.above = _way(steps[:-1]) if steps else None
        self.step = steps[-1] if steps else ("", False, "", "")
        self.inside = len(steps) > 1 and steps[-2][1]
        self.number = number


class Site(NamedTuple):
    """
    One place where a rule runs.

    ``steps`` lead from the message to the element. ``violated`` takes (this, index, enclosing
    elements, message, now, memo). Reads are told apart once: in the message as a whole (``whole``),
    and at the element (``own``); those again into those ``inside`` it, told from there, and others
    ``beside`` it, told with their indexes. ``bars`` and ``warns`` are the numbers of the whole reads,
    and of those beside any element.
    """

    rule: RuleShape
    steps: tuple[StepShape, ...]
    whole: tuple[Read, ...]
    own: tuple[Read, ...]
    violated: _Violated
    way: Way
    bars: frozenset[int]
    warns: frozenset[int]
    every_string: bool
    inside: Reads
    beside: tuple[Read, ...]


def site(
    rule: RuleShape,
    steps: tuple[StepShape, ...],
    reads: tuple[Read, ...],
    violated: _Violated,
    every_string: bool = False,
) -> Site:
    """
    A place where a rule runs, from all that it reads there.
    """
    path = _path(steps)
    own = tuple(r for r in reads if any(isinstance(t, int) for t in r[0]))
    whole = tuple(r for r in reads if r not in own)
    here = tuple(path[:number].count("*") if name == "*" else name for number, name in enumerate(path))
    inside = Reads((p[len(here) :], deep) for p, deep in own if p[: len(here)] == here)
    beside = tuple(r for r in own if r[0][: len(here)] != here)
    starred = {(tuple("*" if isinstance(t, int) else t for t in p), deep) for p, deep in beside}
    bars, warns = frozenset(map(_number, whole)), frozenset(map(_number, starred))
    return Site(rule, steps, whole, own, violated, _way(steps), bars, warns, every_string, inside, beside)


#: All places that rules read, and what is known by its steps or its number: rules share most of both.
_READS: Final = Reads()
_NUMBERS: Final[dict[Read, int]] = {}
_WAYS: Final[dict[tuple[StepShape, ...], Way]] = {}


def _path(steps: tuple[StepShape, ...]) -> tuple[str, ...]:
    return tuple(token for step in steps for token in ((step[0], "*") if step[1] else (step[0],)))


def _number(read: Read) -> int:
    number = _NUMBERS.get(read)
    if number is None:
        number = _NUMBERS[read] = len(_NUMBERS)
        _READS.add(read, number)
    return number


def _way(steps: tuple[StepShape, ...]) -> Way:
    way = _WAYS.get(steps)
    if way is None:
        way = _WAYS[steps] = Way(steps, _number((_path(steps), False)))
    return way


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


def elements(message: Any, steps: Sequence[StepShape]) -> Iterator[tuple[Any, Place, list[tuple[Place, Any]]]]:
    """
    The elements that ``steps`` lead to, as far as the shape lets them be reached.
    """
    found: list[_Reached] = [(message, None, [], (), None)]
    inside = False
    for step in steps:
        found = _below(found, inside, step)
        inside = step[1]
    for this, place, parents, _, _ in found:
        yield this, place, parents


def _below(found: Iterable[_Reached], inside: bool, step: StepShape) -> list[_Reached]:
    """
    The elements one step below others, which ``inside`` tells to be elements of lists.
    """
    name, each, tag, wanted = step
    out: list[_Reached] = []
    for value, place, around, indexes, dirt in found:
        if not isinstance(value, dict) or name not in value or (tag and value.get(tag) != wanted):
            continue
        inner, here = value[name], (place, name)
        parents = [*around, (place, value)] if inside else around
        # Below a broken value all is broken with it.
        below = dirt if dirt is None or dirt.broken else dirt.children.get(name)
        if not each:
            out.append((inner, here, parents, indexes, below))
        elif isinstance(inner, list):
            dirty = None if below is None or below.broken else below.children
            for index, item in enumerate(inner):
                spot = below if dirty is None else dirty.get(str(index))
                out.append((item, (here, index), parents, (*indexes, index), spot))
    return out


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
    touched: set[int] = set()
    _READS.mark(dirt, touched)
    # Rules share places: each is walked to once.
    places: dict[Way, list[_Reached]] = {}

    def walked(way: Way) -> list[_Reached]:
        found = places.get(way)
        if found is None:
            if way.above is None:
                found = [(message, None, [], (), dirt)]
            else:
                above = walked(way.above)
                found = _below(above, way.inside, way.step) if above else above
            places[way] = found
        return found

    done: set[str] = set()
    for rule, steps, _, _, violated, way, bars, warns, every_string, inside, beside in sites:
        if every_string:
            if rule.id not in done:
                done.add(rule.id)
                _everywhere(message, rule, violated, shapes, now, out)
            continue
        if not bars.isdisjoint(touched):
            skipped.add(rule.id)
            continue
        if way.number in touched:
            skipped.add(rule.id)
            if not steps:
                continue
        found = places.get(way)
        if found is None:
            found = walked(way)
        others = () if warns.isdisjoint(touched) else beside
        for this, place, parents, indexes, below in found:
            if (below is not None and (below.broken or inside.meet(below))) or (
                others and any(dirt.touches([indexes[t] if isinstance(t, int) else t for t in p], d) for p, d in others)
            ):
                skipped.add(rule.id)
                continue
            index = indexes[-1] if indexes else -1
            if violated(this, index, [value for _, value in parents], message, now, memo):
                hit(out, rule, place, this, parents, message)
    return out, tuple(sorted(skipped))


def _everywhere(
    message: Any, rule: RuleShape, violated: _Violated, shapes: Mapping[str, Shape], now: datetime, out: list[Finding]
) -> None:
    """
    A rule about every string, on a message of any shape: unknown members and their names included.
    """

    def fires(value: Any) -> bool:
        return violated(value, -1, (), message, now, {})

    def found(place: Place, ordinal: int | None = None) -> None:
        out.append(Finding(rule.id, render(place), rule.severity, ordinal=ordinal))

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
