"""
Rules on a message whose shape is broken somewhere: each runs only where all it reads is clean.

On a message of clean shape the generated straight-line code runs instead; both hold the same
expressions, and a test compares them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple, TypeVar

from csea_interop.core.finding import Finding, Severity
from csea_interop.core.pointer import Place, render
from csea_interop.core.shape import Shape

_T = TypeVar("_T")

Token = str | int
#: ``(name, each, tag, value)``; with a tag, the step holds only where the owner's tag has the value.
StepShape = tuple[str, bool, str, str]
#: A place that is read; ``*`` is any index, a number the n-th index of the element; with True, all below.
Read = tuple[tuple[Token, ...], bool]
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


class Site(NamedTuple):
    """
    One place where a rule runs.

    ``steps`` lead from the message to the element. ``violated`` takes (this, index, enclosing
    elements, message, now, memo). Reads are told apart once: in the message as a whole, and at the
    element; those again into those inside it, told from there, and others, told with their indexes.
    ``starred`` is the way to all elements at once, then those others for all elements at once.
    """

    rule: RuleShape
    steps: tuple[StepShape, ...]
    whole: tuple[Read, ...]
    own: tuple[Read, ...]
    starred: tuple[Read, ...]
    violated: _Violated
    every_string: bool = False
    inside: tuple[Read, ...] = ()
    beside: tuple[Read, ...] = ()


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
    path = tuple(token for step in steps for token in ((step[0], "*") if step[1] else (step[0],)))
    own = tuple(r for r in reads if any(isinstance(t, int) for t in r[0]))
    whole = tuple(r for r in reads if r not in own)
    here = tuple(path[:number].count("*") if name == "*" else name for number, name in enumerate(path))
    inside = tuple((p[len(here) :], deep) for p, deep in own if p[: len(here)] == here)
    beside = tuple(r for r in own if r[0][: len(here)] != here)
    starred = {(tuple("*" if isinstance(t, int) else t for t in p), deep) for p, deep in beside}
    ways = ((path, False), *sorted(starred, key=repr))
    return Site(rule, _one(steps), _one(_ones(whole)), own, _ones(ways), violated, every_string, inside, beside)


#: Steps and reads that sites share, as one object each: what is known of one is found by its identity.
_SHARED: Final[dict[object, Any]] = {}


def _one(value: _T) -> _T:
    shared: _T = _SHARED.setdefault(value, value)
    return shared


def _ones(reads: tuple[Read, ...]) -> tuple[Read, ...]:
    return tuple(map(_one, reads))


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


class Dirt:
    """
    The places whose shape is broken, as a tree of tokens.
    """

    __slots__ = ("broken", "children")

    def __init__(self) -> None:
        self.children: dict[str, Dirt] = {}
        self.broken = False

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Dirt:
        """
        Gather the places of structural findings; an unknown member breaks nothing that is read.
        """
        root = cls()
        nodes = {"": root}

        def node(pointer: str) -> Dirt:
            found = nodes.get(pointer)
            if found is None:
                above, _, last = pointer.rpartition("/")
                found = nodes[pointer] = cls()
                # Below a broken place all is broken already.
                node(above).children.setdefault(last, found)
            return found

        # A pointer to a broken place has names that the model defines and indexes: nothing is escaped in it.
        for finding in filter(_breaks, findings):
            if finding.missing is not None:
                node(finding.pointer).children[finding.missing] = _BROKEN
            elif finding.pointer:
                above, _, last = finding.pointer.rpartition("/")
                node(above).children[last] = _BROKEN
            else:
                root.broken = True
        return root

    def at(self, path: Sequence[Token]) -> Dirt | None:
        """
        What is broken at ``path``, above it or below it; None for nothing.
        """
        here: Dirt | None = self
        for name in path:
            if here is None or here.broken:
                break
            here = here.children.get(name if name.__class__ is str else str(name))
        return here

    def touches(self, path: Sequence[Token], deep: bool) -> bool:
        """
        Whether the value at ``path`` is broken, or lies below a broken one, or (deep) holds one.
        """
        if "*" in path:
            number = path.index("*")
            above = self.at(path[:number])
            if above is None or above.broken:
                return above is not None
            rest = path[number + 1 :]
            for below in above.children.values():
                if below.broken or (rest and below.touches(rest, deep)) or (deep and not rest and below.children):
                    return True
            return False
        here = self.at(path)
        return here is not None and (here.broken or (deep and bool(here.children)))


#: What stands for every broken place: nothing below it matters.
_BROKEN: Final = Dirt()
_BROKEN.broken = True


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
    # Rules share places and what they read there: each is looked up once.
    answers: dict[int, bool] = {}
    places: dict[int, tuple[bool, list[_Reached]]] = {}

    def broken(read: Read) -> bool:
        answer = answers.get(id(read))
        if answer is None:
            answer = answers[id(read)] = dirt.touches(*read)
        return answer

    ways: dict[tuple[StepShape, ...], list[_Reached]] = {(): [(message, None, [], (), dirt)]}

    def walked(steps: tuple[StepShape, ...]) -> list[_Reached]:
        found = ways.get(steps)
        if found is None:
            inside = len(steps) > 1 and steps[-2][1]
            found = ways[steps] = _below(walked(steps[:-1]), inside, steps[-1])
        return found

    done: set[str] = set()
    for rule, steps, whole, _, starred, violated, every_string, inside, beside in sites:
        if every_string:
            if rule.id not in done:
                done.add(rule.id)
                _everywhere(message, rule, violated, shapes, now, out)
            continue
        barred = answers.get(id(whole))
        if barred is None:
            barred = answers[id(whole)] = any(map(broken, whole))
        if barred:
            skipped.add(rule.id)
            continue
        place_known = places.get(id(steps))
        if place_known is None:
            # The first of these is the way to the elements.
            place_known = places[id(steps)] = (broken(starred[0]), walked(steps))
        blocked, found = place_known
        if blocked:
            skipped.add(rule.id)
            if not steps:
                continue
        others = beside if beside and any(map(broken, starred[1:])) else ()
        for this, place, parents, indexes, below in found:
            if (below is not None and (below.broken or any(below.touches(p, d) for p, d in inside))) or (
                others and any(dirt.touches([indexes[t] if t.__class__ is int else t for t in p], d) for p, d in others)
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
