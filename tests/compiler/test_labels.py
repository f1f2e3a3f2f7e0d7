"""
Files of labels: what they may hold, and what a language lacks.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from compiler import tiny
from csea_interop.compiler.build import compile_model
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.labels import labels, missing

HEAD = "language: es\nname: español\ndirection: ltr\n"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    """
    The smallest model that compiles.
    """
    return compile_model(tiny.write(tmp_path_factory.mktemp("model"), tiny.good()))


def _folder(tmp_path: Path, spanish: str, english: str = "") -> Path:
    (tmp_path / "en.yaml").write_text(f"language: en\nname: English\ndirection: ltr\n{english}", encoding="utf-8")
    (tmp_path / "es.yaml").write_text(spanish, encoding="utf-8")
    return tmp_path


def test_english_follows_from_the_names(model: Model) -> None:
    """
    A model without files of labels has English ones.
    """
    texts = labels(model, Path("nowhere"))["en"].texts
    for name, cls in model.classes.items():
        assert texts["classes", name]
        for slot in cls.slots:
            assert texts["slots", name, slot.name].lower() == slot.name.replace("_", " ")


def test_what_a_language_lacks_is_named(model: Model, tmp_path: Path) -> None:
    """
    Each key without a text is missing, and no other.
    """
    name = next(iter(model.classes))
    whole = labels(model, _folder(tmp_path, HEAD))
    before = missing(replace(model, labels=whole), "es")
    after = missing(replace(model, labels=labels(model, _folder(tmp_path, f"{HEAD}classes: {{{name}: Algo}}"))), "es")
    assert [key for key in before if key not in after] == [("classes", name)]


def test_a_shared_name_serves_every_class(model: Model, tmp_path: Path) -> None:
    """
    ``names`` gives the label of a member wherever it stands; the class's own label goes before it.
    """
    owner, slot = next((c.name, s.name) for c in model.classes.values() for s in c.slots)
    shared = f"{HEAD}names: {{{slot}: Común}}\n"
    texts = labels(model, _folder(tmp_path, shared))["es"].texts
    assert {texts[k] for k in texts if k[0] == "slots" and k[2] == slot} == {"Común"}
    texts = labels(model, _folder(tmp_path, f"{shared}slots: {{{owner}: {{{slot}: Propio}}}}"))["es"].texts
    assert texts["slots", owner, slot] == "Propio"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (HEAD.replace("es", "de", 1), "states its language"),
        (HEAD.replace("ltr", "up"), "states its language"),
        (HEAD + "classes: {Nobody: Nadie}", "the model has no classes.Nobody"),
        (HEAD + "names: {nothing: Nada}", "the model has no names.nothing"),
        (HEAD + "words: {a: b}", "is in no section"),
        (HEAD + "classes: text", "is in no section"),
        (HEAD + "classes: {a: ''}", "none of them empty"),
        (HEAD + "name: otra", "stands twice"),
        (HEAD + "classes: [a", "expected"),
        ("", "holds texts under keys"),
    ],
)
def test_faulty_file_is_refused(model: Model, tmp_path: Path, text: str, reason: str) -> None:
    """
    A file that names what is not there, or says something twice, stops the build with file and line.
    """
    with pytest.raises(ModelError) as caught:
        labels(model, _folder(tmp_path, text))
    assert reason in caught.value.message
    assert caught.value.where.startswith("es.yaml")


def test_english_is_needed(model: Model, tmp_path: Path) -> None:
    """
    Other languages fall back to English, so its file must be there.
    """
    (tmp_path / "es.yaml").write_text(HEAD, encoding="utf-8")
    with pytest.raises(ModelError, match="fall back"):
        labels(model, tmp_path)
