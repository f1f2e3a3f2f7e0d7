"""
Display texts by language: what a whole set holds, and the files under ``model/labels`` that give it.

LinkML has no labels by language, so each language is a file of its own. English comes from the model itself; its file
holds only what names cannot say. Names of countries and languages come from CLDR, as the package Babel carries it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Final

import pycountry
import yaml
from babel import Locale

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import CodeList, Labels, Model
from csea_interop.compiler.policy import TEXTS

Key = tuple[str, ...]
#: How deep the texts of each section lie; ``names`` are of members that mean the same in every class.
SECTIONS: Final = {
    "classes": 1,
    "names": 1,
    "slots": 2,
    "codes": 2,
    "public": 2,
    "child": 2,
    "rules": 2,
    "exchange": 2,
    "report": 1,
}
#: Sections of the audiences beside practitioners, for lists that reach them.
AUDIENCES: Final = ("public", "child")
ENGLISH: Final = "en"
#: Fixed words of the tool's own reports: the model does not name them, so the English file says which there are.
REPORT: Final = "report"
_HEAD: Final = ("language", "name", "direction")
_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}|[{}]")
_WORDS: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*")


def labels(model: Model, folder: Path) -> dict[str, Labels]:
    """
    The texts of every language that has a file, English first.

    A language may lack texts; ``missing`` says which.

    Raises:
        ModelError: a file that is not well formed or names what the model does not have, with file and line.
    """
    wanted = dict(_wanted(model))
    if not folder.is_dir():
        return {ENGLISH: Labels(ENGLISH, "English", "ltr", {key: text for key, text in wanted.items() if text})}
    out: dict[str, Labels] = {}
    for path in sorted(folder.glob("*.yaml"), key=lambda p: (p.stem != ENGLISH, p.stem)):
        fixed = {key: text for key, text in out[ENGLISH].texts.items() if key[0] == REPORT} if out else None
        head, texts = _file(path, _allowed(wanted), fixed)
        names = {key[1]: texts.pop(key) for key in list(texts) if key[0] == "names"}
        shared = {key: names[key[2]] for key in wanted if key[0] == "slots" and key[2] in names}
        own = {key: text for key, text in wanted.items() if text} if path.stem == ENGLISH else {}
        own |= _published_names(model, path.stem) if path.stem != ENGLISH else {}
        out[path.stem] = Labels(head["language"], head["name"], head["direction"], {**own, **shared, **texts})
    if out and ENGLISH not in out:
        raise ModelError("the texts that others fall back to are missing", f"{ENGLISH}.yaml")
    return out


def written(model: Model, path: Path) -> dict[Key, str]:
    """
    The texts that one file gives, each under the key that stands in the file.
    """
    return _file(path, _allowed(dict(_wanted(model))))[1]


def _allowed(wanted: Mapping[Key, str]) -> set[Key]:
    return {*wanted, *(("names", key[2]) for key in wanted if key[0] == "slots")}


def missing(model: Model, language: str) -> list[Key]:
    """
    What a whole set holds and this language lacks.
    """
    have = model.labels[language].texts
    return [key for key in wanted(model) if key not in have]


def wanted(model: Model) -> list[Key]:
    """
    The keys of a whole set, in the order of the model.
    """
    fixed = (key for key in model.labels[ENGLISH].texts if key[0] == REPORT)
    return [*(key for key, _ in _wanted(model)), *fixed]


def _wanted(model: Model) -> Iterator[tuple[Key, str]]:
    """
    Each key with its English text, empty where only ``en.yaml`` can give it.
    """
    for name, cls in model.classes.items():
        yield ("classes", name), _spaced(_WORDS.findall(name))
        for slot in cls.slots:
            yield ("slots", name, slot.name), _spaced(slot.name.split("_"))
    for name, code_list in model.code_lists.items():
        for code in code_list.codes:
            yield ("codes", name, code.value), code.title or code.value
        for audience in _audiences(code_list):
            for code in code_list.codes:
                yield (audience, name, code.value), ""
    for bound in model.rules:
        rule = bound.rule
        for part in ("title", "why", "fix"):
            yield ("rules", rule.id, part), getattr(rule, part)
    for reason in model.policy.reasons if model.policy else ():
        for part in TEXTS:
            yield ("exchange", reason.id, part), getattr(reason, part)


def _audiences(code_list: CodeList) -> tuple[str, ...]:
    named = tuple(code_list.annotations.get("audiences", "").split())
    if unknown := [name for name in named if name not in AUDIENCES]:
        raise ModelError(f"there is no audience {unknown[0]!r}; there are {', '.join(AUDIENCES)}", code_list.name)
    return named


def _spaced(words: list[str]) -> str:
    text = " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in words)
    return text[:1].upper() + text[1:]


def _published_names(model: Model, language: str) -> dict[Key, str]:
    locale = Locale.parse(language)
    out: dict[Key, str] = {}
    for name, code_list in model.code_lists.items():
        kind = code_list.annotations.get("names")
        if kind is None:
            continue
        for code in code_list.codes:
            entry = locale.languages.get(code.value) if kind == "language" else locale.territories.get(_two(code.value))
            if entry:
                out["codes", name, code.value] = str(entry)
    return out


def _two(code: str) -> str:
    """
    The alpha-2 code of an alpha-3 code; CLDR names territories by alpha-2.
    """
    found = pycountry.countries.get(alpha_3=code)
    return {"XKX": "XK"}.get(code) or (str(found.alpha_2) if found is not None else code)


def _file(
    path: Path, known: AbstractSet[Key], fixed: Mapping[Key, str] | None = None
) -> tuple[dict[str, str], dict[Key, str]]:
    """
    The head and the texts of a file; ``fixed`` are the English words of reports, None while they are read.
    """
    try:
        tree = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ModelError(str(error.problem), f"{path.name}:{line}") from error
    head: dict[str, str] = {}
    texts: dict[Key, str] = {}
    for key, text, where in _leaves(tree, (), path.name):
        if len(key) == 1 and key[0] in _HEAD:
            head[key[0]] = text
            continue
        if key[0] not in SECTIONS or len(key) != SECTIONS[key[0]] + 1:
            raise ModelError(f"{'.'.join(key)} is in no section; there are {', '.join(SECTIONS)}", where)
        if key[0] == REPORT:
            found = _placeholders(text, where)
            if fixed is not None and key not in fixed:
                raise ModelError(f"the model has no {'.'.join(key)}", where)
            if fixed is not None and found != _placeholders(fixed[key], where):
                raise ModelError("the text has other placeholders than the English one", where)
        elif key not in known:
            raise ModelError(f"the model has no {'.'.join(key)}", where)
        texts[key] = " ".join(text.split())
    if head.get("language") != path.stem or not head.get("name") or head.get("direction") not in ("ltr", "rtl"):
        raise ModelError("a file of labels states its language (as its name), name and direction (ltr, rtl)", path.name)
    return head, texts


def _placeholders(text: str, where: str) -> set[str]:
    found = set(_PLACEHOLDER.findall(text))
    if wrong := [mark for mark in found if not (len(mark) > 2 and mark[1:-1].isidentifier())]:
        raise ModelError(f"{wrong[0]!r} is no placeholder: a name in braces", where)
    return found


def _leaves(node: yaml.Node | None, above: Key, file: str) -> Iterator[tuple[Key, str, str]]:
    """
    Every text with its keys, all as written: ``yes`` and ``1`` are codes here, not values.
    """
    where = f"{file}:{node.start_mark.line + 1}" if node is not None else file
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                raise ModelError(f"{key.value!r} stands twice", f"{file}:{key.start_mark.line + 1}")
            seen.add(key.value)
            yield from _leaves(value, (*above, str(key.value)), file)
    elif isinstance(node, yaml.ScalarNode) and above and str(node.value).strip():
        yield above, str(node.value), where
    else:
        raise ModelError("a file of labels holds texts under keys, none of them empty", where)
