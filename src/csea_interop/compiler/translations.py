"""
Which English text each translation was made from, so that a change of the English shows what to look at again.

Beside each file of labels lies ``<language>.made_from.tsv``: one line a text, its key and a digest of the
English text with the definition behind it. ``csea model labels --accept`` writes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from csea_interop.compiler.ir import Labels, Model
from csea_interop.compiler.labels import AUDIENCES, ENGLISH, Key, written

#: Characters of a digest: one change in four thousand million would go unnoticed.
_LENGTH = 8


class State(NamedTuple):
    """
    How the texts of a language lie to their record.

    ``stale`` were made from another English text; ``new`` are not recorded; ``gone`` are recorded, but not there.
    """

    stale: tuple[Key, ...]
    new: tuple[Key, ...]
    gone: tuple[Key, ...]


def state(model: Model, folder: Path, language: str) -> State:
    """
    How the texts of one file under ``folder`` lie to their record.
    """
    now = _digests(model, folder, language)
    then = _recorded(folder, language)
    return State(
        tuple(key for key in now if key in then and then[key] != now[key]),
        tuple(key for key in now if key not in then),
        tuple(key for key in then if key not in now),
    )


def accept(model: Model, folder: Path, language: str) -> None:
    """
    Record that every text of a language says what the English says now.
    """
    lines = (f"{'.'.join(key)}\t{digest}\n" for key, digest in _digests(model, folder, language).items())
    _path(folder, language).write_text("".join(sorted(lines)), encoding="utf-8")


def with_stale(model: Model, folder: Path) -> Mapping[str, Labels]:
    """
    The model's labels, each language with what is stale in it.
    """
    others = {code: own for code, own in model.labels.items() if code != ENGLISH and _path(folder, code).is_file()}
    return {**model.labels, **{code: replace(o, stale=state(model, folder, code).stale) for code, o in others.items()}}


def meaning(model: Model, key: Key) -> str:
    """
    The English text behind a key of a file, with the definition of what it names.
    """
    texts = model.labels[ENGLISH].texts
    kind, *names = key
    if kind not in ("classes", "slots", "names", "codes", *AUDIENCES):
        # Rules, reasons and the words of reports mean what they say.
        return texts[key]
    if kind == "classes":
        return _joined([texts[key], model.classes[names[0]].description])
    if kind in ("slots", "names"):
        found = [
            text
            for name, cls in model.classes.items()
            for slot in cls.slots
            if names in ([name, slot.name], [slot.name])
            for text in (texts["slots", name, slot.name], slot.description)
        ]
        return _joined(found)
    code = next(code for code in model.code_lists[names[0]].codes if code.value == names[1])
    return _joined([texts.get(key, ""), code.description])


def _joined(texts: Iterable[str]) -> str:
    # A name that several classes share has several definitions, in whatever order the classes stand.
    return "\n".join(sorted(set(texts)))


def _digests(model: Model, folder: Path, language: str) -> dict[Key, str]:
    keys = sorted(written(model, folder / f"{language}.yaml"))
    return {key: sha256(meaning(model, key).encode()).hexdigest()[:_LENGTH] for key in keys}


def _recorded(folder: Path, language: str) -> dict[Key, str]:
    path = _path(folder, language)
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    pairs = (line.split("\t") for line in lines)
    return {_key(name): digest for name, digest in pairs}


def _key(name: str) -> Key:
    # Codes may hold full stops, names of sections, classes and lists do not.
    kind, _, rest = name.partition(".")
    return (kind, *rest.split(".", 1))


def _path(folder: Path, language: str) -> Path:
    return folder / f"{language}.made_from.tsv"
