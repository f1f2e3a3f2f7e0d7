"""
Mutants of the schema, judged by engines that are not ours over all cases.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from csea_interop.conformance.outcome import Outcome, State
from csea_interop.conformance.parts import Parts
from csea_interop.conformance.schemamutants import SchemaMutant
from csea_interop.conformance.suite import Json, Suite


class SchemaJudge:
    """
    Knows what the sound schema says of every case; a mutant that says otherwise of one is killed by it.

    Where it is thorough, mutants that are proven to change nothing are tried on every case, too.
    """

    def __init__(self, published: Json, suite: Suite, *, thorough: bool = False) -> None:
        import jsonschema_rs

        # Descriptions judge nothing and cost time in every mutant.
        self.published: Json = _bare(json.loads(json.dumps(published)))
        judge = jsonschema_rs.Draft7Validator(self.published).is_valid
        named = [(c.id, c.place, suite.message(c)) for c in suite.shapes]
        named += [(c.id, "", c.message) for c in suite.rules if c.readable]
        self.cases: list[tuple[str, Any, bool]] = [(name, value, judge(value)) for name, _, value in named]
        self.by_place: dict[str, list[int]] = defaultdict(list)
        for number, (_, place, _) in enumerate(named):
            self.by_place[place].append(number)
        self.users = _users(self.published)
        self.parts = Parts(self.published)
        self.sound_alone: dict[tuple[str, int], bool] = {}
        self.judges: dict[str, Callable[[Any], bool]] = {}
        self.objects: dict[int, dict[str, list[Any]]] = {}
        self.thorough = thorough

    def judge(self, mutant: SchemaMutant) -> Outcome:
        """
        What becomes of a mutant.
        """
        import jsonschema_rs

        changed = mutant.apply(self.published)
        killer = self._alone(mutant, changed)
        if killer:
            return Outcome(mutant.id, "schema", mutant.operator, "killed", killer)
        if mutant.equivalent and not self.thorough:
            return Outcome(mutant.id, "schema", mutant.operator, "equivalent", mutant.equivalent)
        says = jsonschema_rs.Draft7Validator(changed).is_valid
        first = self._likely(mutant)
        for number in (*first, *range(len(self.cases))):
            name, value, sound = self.cases[number]
            if says(value) != sound:
                return Outcome(mutant.id, "schema", mutant.operator, "killed", name)
        if not mutant.equivalent and mutant.path[-1] == "not":
            return self._elsewhere(mutant, changed, first)
        state: State = "equivalent" if mutant.equivalent else "survived"
        return Outcome(mutant.id, "schema", mutant.operator, state, mutant.equivalent)

    def _alone(self, mutant: SchemaMutant, changed: Json) -> str:
        """
        The case that kills a mutant as soon as the objects of one class are judged alone; a tenth of the work.

        That is the message's verdict, too: in a case of the shape at most one object is at fault, so where the changed
        class takes the object the changed schema takes the message, or refuses one that is sound.
        """
        import jsonschema_rs

        place = mutant.id.split("/")[0].split("=")[0].replace("[]", "")
        places = [place, *self.users.get(place, ()), place.split(".")[0]]
        for name in dict.fromkeys(p.split(".")[0] for p in places):
            if name == self.parts.root or "properties" not in self.published["definitions"].get(name, ()):
                continue
            says = jsonschema_rs.Draft7Validator(self.parts.alone(changed, name)).is_valid
            for number in (n for p in places if p.split(".")[0] == name for n in self.by_place.get(p, ())):
                found, sound = self._objects(name, number)
                if sound != all(says(value) for value in found):
                    return self.cases[number][0]
        return ""

    def _objects(self, name: str, number: int) -> tuple[list[Any], bool]:
        """
        The objects of a class in a case, and whether the sound schema takes all of them.
        """
        import jsonschema_rs

        if number not in self.objects:
            self.objects[number] = self.parts.objects(self.cases[number][1])
        found = self.objects[number][name]
        if (name, number) not in self.sound_alone:
            if name not in self.judges:
                self.judges[name] = jsonschema_rs.Draft7Validator(self.parts.alone(self.published, name)).is_valid
            self.sound_alone[name, number] = all(self.judges[name](value) for value in found)
        return found, self.sound_alone[name, number]

    def _elsewhere(self, mutant: SchemaMutant, changed: Json, numbers: Iterable[int]) -> Outcome:
        """
        A pattern that ends in ``$`` lets a final newline pass in engines such as Python's.
        """
        import jsonschema

        says = jsonschema.Draft7Validator(changed).is_valid
        for number in numbers:
            name, value, sound = self.cases[number]
            if name.endswith("/newline") and says(value) != sound:
                return Outcome(mutant.id, "schema", mutant.operator, "killed", name)
        return Outcome(mutant.id, "schema", mutant.operator, "survived", "")

    def _likely(self, mutant: SchemaMutant) -> list[int]:
        """
        The cases about the very place that the mutant changes, or about the slots of the type it changes.
        """
        place = mutant.id.split("/")[0].split("=")[0].replace("[]", "")
        places = [place, *self.users.get(place, ()), place.split(".")[0]]
        return [n for p in dict.fromkeys(places) for n in self.by_place.get(p, ())]


def _users(published: Json) -> dict[str, tuple[str, ...]]:
    """
    The slots of each type and list.
    """
    out: dict[str, list[str]] = defaultdict(list)
    for owner, definition in published["definitions"].items():
        for name, slot in definition.get("properties", {}).items():
            for inner in (slot.get("items", {}), *slot.get("allOf", ())):
                if "$ref" in inner:
                    out[inner["$ref"].rsplit("/", 1)[1]].append(f"{owner}.{name}")
    return {name: tuple(users) for name, users in out.items()}


def _bare(node: Any) -> Any:
    if isinstance(node, list):
        return [_bare(inner) for inner in node]
    if isinstance(node, dict):
        return {k: _bare(v) for k, v in node.items() if not (k == "description" and isinstance(v, str))}
    return node
