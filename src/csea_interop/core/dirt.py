"""
What is broken in a message, and which of the places that rules read are touched by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from csea_interop.core.finding import Finding

Token = str | int
#: A place that is read; ``*`` is any index, a number the n-th index of the element; with True, all below.
Read = tuple[tuple[Token, ...], bool]


def breaks(finding: Finding) -> bool:
    """
    Whether a finding breaks something that a rule may read; an unknown member breaks nothing.
    """
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
        Gather the places of the findings that break something.
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
        for finding in filter(breaks, findings):
            if finding.missing is not None:
                node(finding.pointer).children[finding.missing] = _BROKEN
            elif finding.pointer:
                above, _, last = finding.pointer.rpartition("/")
                node(above).children[last] = _BROKEN
            else:
                root.broken = True
        return root

    def touches(self, path: Sequence[Token], deep: bool) -> bool:
        """
        Whether the value at ``path`` is broken, or lies below a broken one, or (deep) holds one.
        """
        return Reads([(tuple(path), deep)]).meet(self)


#: What stands for every broken place: nothing below it matters.
_BROKEN: Final = Dirt()
_BROKEN.broken = True


class Reads:
    """
    Places that rules read, by number, as a tree of tokens: one walk of what is broken tells which it touches.
    """

    __slots__ = ("below", "deep", "within")

    def __init__(self, reads: Iterable[Read] = ()) -> None:
        self.below: dict[str, Reads] = {}
        self.deep: list[int] = []
        self.within: list[int] = []
        for number, read in enumerate(reads):
            self.add(read, number)

    def add(self, read: Read, number: int) -> None:
        """
        Let a place be known by a number.
        """
        path, deep = read
        here = self
        here.within.append(number)
        for name in map(str, path):
            here = here.below.setdefault(name, Reads())
            here.within.append(number)
        if deep:
            here.deep.append(number)

    def meet(self, dirt: Dirt) -> bool:
        """
        Whether any of them is touched.
        """
        found: set[int] = set()
        self.mark(dirt, found)
        return bool(found)

    def mark(self, dirt: Dirt, out: set[int]) -> None:
        """
        Add the numbers of those that are broken, or lie below a broken place, or (deep) hold one.
        """
        if dirt.broken:
            out.update(self.within)
            return
        if dirt.children:
            out.update(self.deep)
            anyone = self.below.get("*")
            for name, child in dirt.children.items():
                known = self.below.get(name)
                if known is not None:
                    known.mark(child, out)
                if anyone is not None:
                    anyone.mark(child, out)
