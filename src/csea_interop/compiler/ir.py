"""
The typed intermediate representation: all that a target may know of the model.

A target reads nothing else; so a second language is one new folder under ``targets/``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from csea_interop.compiler.ages import Ages
    from csea_interop.compiler.bind import BoundRule
    from csea_interop.compiler.migrations import Migration
    from csea_interop.compiler.policy import Policy
    from csea_interop.compiler.profiles import Profile
    from csea_interop.compiler.receivers import Receiver

ScalarKind = Literal["string", "integer", "boolean"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """
    A named scalar type with all its limits; ``pattern`` is anchored with ``^`` and ``$``.
    """

    name: str
    kind: ScalarKind
    description: str
    pattern: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """
    One value of a code list.
    """

    value: str
    title: str
    description: str
    meaning: str | None
    annotations: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CodeList:
    """
    A closed list of codes, our own or a foreign scheme's.

    ``scheme`` is set for foreign schemes whose codes stand in a (scheme, code) pair; such a
    list is never the range of a slot.
    """

    name: str
    file: str
    description: str
    codes: tuple[Code, ...]
    since: str
    origin: str
    source: str
    scheme: str | None
    scheme_version: str | None
    annotations: Mapping[str, str]

    @property
    def values(self) -> tuple[str, ...]:
        """
        The codes as they are written on the wire, in the order of the file.
        """
        return tuple(c.value for c in self.codes)


@dataclass(frozen=True, slots=True)
class ClassRef:
    """
    A slot whose value is an object of the named class.
    """

    name: str


@dataclass(frozen=True, slots=True)
class UnionRef:
    """
    A slot whose value is one of several classes, told apart by the owner's ``tag`` slot.
    """

    tag: str
    branches: tuple[tuple[str, str], ...]


Range = Scalar | CodeList | ClassRef | UnionRef


@dataclass(frozen=True, slots=True)
class Slot:
    """
    One member of an object.

    ``reference`` names the class whose element ids the value must be one of. ``sensitivity`` is its
    floor, ``personal_data`` its category in DPV's extension PD or ``none``, ``disclosure`` what
    becomes of it when a message is cut down: kept, coarsened or withheld.
    """

    name: str
    owner: str
    description: str
    range: Range
    required: bool
    many: bool
    min_items: int
    max_items: int | None
    unique: bool
    since: str
    sensitivity: str
    personal_data: str
    disclosure: str
    authored_text: bool
    reference: str | None
    iri: str | None
    mappings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Class:
    """
    An object: closed, unless ``open`` (its members are then anyone's).
    """

    name: str
    theme: str
    description: str
    slots: tuple[Slot, ...]
    since: str
    sensitivity: str
    open: bool
    iri: str | None
    mappings: tuple[tuple[str, str], ...] = ()

    def slot(self, name: str) -> Slot | None:
        """
        The slot of that name, if the class has it.
        """
        return next((s for s in self.slots if s.name == name), None)


@dataclass(frozen=True, slots=True)
class Step:
    """
    One step of a path into a message: a slot, entered element by element if ``each``.

    Into one branch of a union the step holds only where the owner's ``tag`` has the ``value``.
    """

    name: str
    each: bool = False
    tag: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """
    An excerpt of a vector of a rule: the object at ``pointer``, shortened to a few lines.

    ``kind`` is ``valid`` or ``invalid``; ``found`` are the pointers of the rule's own findings.
    """

    kind: str
    case: str
    title: str
    pointer: str
    lines: tuple[str, ...]
    found: tuple[str, ...]


#: What stands in a row in place of a term that was looked for and not found (SSSOM 1.1).
NO_TERM: Final = "https://w3id.org/sssom/NoTermFound"


@dataclass(frozen=True, slots=True)
class Term:
    """
    One side of a row of a crosswalk.

    ``scheme`` and ``code`` are set where it is a code of a list of this model; ``element`` where it
    is a class or a slot; neither for a name that only the other system knows, or where none was found.
    """

    iri: str
    name: str
    label: str
    scheme: str = ""
    scheme_version: str = ""
    jurisdiction: str = ""
    code: str = ""
    element: str = ""

    @property
    def absent(self) -> bool:
        """
        Whether it only says that no term was found.
        """
        return self.iri == NO_TERM

    @property
    def foreign(self) -> bool:
        """
        Whether only the other system knows it.
        """
        return not (self.code or self.element or self.absent)


@dataclass(frozen=True, slots=True)
class Correspondence:
    """
    One row of a crosswalk, read from its subject to its object only.

    ``relation`` is a code of the mapping relations; ``source`` is the text of what is cited, empty
    where the row was inferred; ``loss`` says what is lost or added when the object stands in for
    the subject, empty for an exact row.
    """

    id: str
    subject: Term
    relation: str
    object: Term
    source: str
    loss: str


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """
    All rows of one file of mappings.
    """

    name: str
    iri: str
    version: str
    title: str
    description: str
    rows: tuple[Correspondence, ...]


@dataclass(frozen=True, slots=True)
class System:
    """
    Another system with which messages are exchanged, as far as it is known here.

    ``known`` says what of it the rows of its ``sets`` cover, ``whole`` whether that is all that the system
    carries of such matters; ``not_public`` says why no more is known, empty where all is published.
    """

    key: str
    name: str
    version: str
    owner: str
    source: str
    known: str
    whole: bool
    not_public: str
    sets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Labels:
    """
    Display texts in one language, by key: ``("slots", "Report", "received_at")``.

    ``direction`` is ``ltr`` or ``rtl``. What a language lacks is shown in English. ``stale`` are texts made from
    another English text than there is now, by their keys in the file.
    """

    language: str
    name: str
    direction: str
    texts: Mapping[tuple[str, ...], str]
    stale: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Sample:
    """
    A complete synthetic message, with the roles between which it goes.
    """

    name: str
    kind: str
    sender: str
    recipients: tuple[str, ...]
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class DiscouragedTerm:
    """
    A term that the field asks to ``avoid``, or to use with ``attention``, and the better word.
    """

    term: str
    status: str
    replacement: str
    source: str


@dataclass(frozen=True, slots=True)
class Model:
    """
    The whole model: classes, code lists, scalars, tables and bound rules with examples, crosswalks, other systems,
    migrations to and from its neighbours, labels by language, complete messages, discouraged terms by language,
    how systems and laws divide childhood by age, who may have what, what receivers ask for,
    and what communities of senders raise.
    """

    id: str
    name: str
    title: str
    version: str
    description: str
    root: str
    classes: Mapping[str, Class]
    scalars: Mapping[str, Scalar]
    code_lists: Mapping[str, CodeList]
    tables: Mapping[str, object]
    rules: tuple[BoundRule, ...] = field(default=())
    examples: Mapping[str, tuple[Example, ...]] = field(default_factory=dict)
    crosswalks: Mapping[str, Crosswalk] = field(default_factory=dict)
    systems: tuple[System, ...] = ()
    migrations: tuple[Migration, ...] = field(default=())
    labels: Mapping[str, Labels] = field(default_factory=dict)
    samples: tuple[Sample, ...] = ()
    terms: Mapping[str, tuple[DiscouragedTerm, ...]] = field(default_factory=dict)
    ages: Ages | None = None
    profiles: tuple[Profile, ...] = ()
    policy: Policy | None = None
    receivers: tuple[Receiver, ...] = ()

    def children(self, slot: Slot) -> tuple[str, ...]:
        """
        Names of the classes that a value of the slot may be.
        """
        if isinstance(slot.range, ClassRef):
            return (slot.range.name,)
        if isinstance(slot.range, UnionRef):
            return tuple(name for _, name in slot.range.branches)
        return ()

    def walk(self) -> Iterator[tuple[tuple[Step, ...], Class]]:
        """
        Every place in a message where an object stands, from the root down, with its class.
        """
        stack: list[tuple[tuple[Step, ...], str]] = [((), self.root)]
        while stack:
            path, name = stack.pop()
            cls = self.classes[name]
            yield path, cls
            for slot in reversed(cls.slots):
                for step, child in self.below(slot):
                    stack.append(((*path, step), child))

    def below(self, slot: Slot) -> tuple[tuple[Step, str], ...]:
        """
        The steps into a slot, with the class that each leads to.
        """
        if isinstance(slot.range, UnionRef):
            tag = slot.range.tag
            return tuple((Step(slot.name, slot.many, tag, value), name) for value, name in slot.range.branches)
        return tuple((Step(slot.name, slot.many), name) for name in self.children(slot))
