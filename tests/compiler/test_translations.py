"""
Translations that the English text has left behind.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from compiler import tiny
from csea_interop.cli.model import command
from csea_interop.compiler.build import compile_model
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.docs import labels as pages
from csea_interop.compiler.translations import accept, state

_ES = "labels/es.yaml"
_RULE = ("rules", "CSEA-TST-001", "title")
_SPANISH: dict[str, Any] = {
    "language": "es",
    "name": "español",
    "direction": "ltr",
    "classes": {"Item": "Elemento"},
    "names": {"id": "Nombre"},
    "slots": {"Item": {"marks": "Marcas"}},
    "codes": {"Colour": {"red": "Rojo"}},
    "rules": {"CSEA-TST-001": {"title": "Falta"}},
}


def _files() -> tiny.Files:
    files = tiny.good()
    tiny.with_rules(T001={"each": "message", "require": "message.kind != 'beta'"})(files)
    files["labels/en.yaml"] = {"language": "en", "name": "English", "direction": "ltr"}
    files[_ES] = _SPANISH
    return files


def _built(folder: Path, *changes: tiny.Change) -> Model:
    files = _files()
    for change in changes:
        change(files)
    return compile_model(tiny.write(folder, files))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """
    A small model with a translation that is up to date.
    """
    model = _built(tmp_path)
    accept(model, tmp_path / "labels", "es")
    assert state(model, tmp_path / "labels", "es") == ((), (), ())
    return tmp_path


def test_record_is_one_line_a_text(folder: Path) -> None:
    """
    The file holds every key of the translation in order, a short digest each, and is the same however often written.
    """
    path = folder / "labels/es.made_from.tsv"
    text = path.read_text("utf-8")
    lines = [line.split("\t") for line in text.splitlines()]
    keys = ["classes.Item", "codes.Colour.red", "names.id", "rules.CSEA-TST-001.title", "slots.Item.marks"]
    assert [key for key, _ in lines] == keys
    assert {len(digest) for _, digest in lines} == {8}
    accept(compile_model(folder), folder / "labels", "es")
    assert path.read_text("utf-8") == text


_CLASSES = (tiny.PARTS, "classes")


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (tiny.put(tiny.RULES, "CSEA-TST-001", "title", "Other fault"), _RULE),
        (tiny.put(*_CLASSES, "Item", "description", "Another class."), ("classes", "Item")),
        (tiny.put(*_CLASSES, "Item", "attributes", "marks", "description", "Other."), ("slots", "Item", "marks")),
        (tiny.put(*_CLASSES, "Item", "attributes", "id", "description", "Other."), ("names", "id")),
        (tiny.put("labels/en.yaml", "names", {"id": "Name"}), ("names", "id")),
        (
            tiny.put(tiny.COLOURS, "enums", "Colour", "permissible_values", "red", "title", "Scarlet"),
            ("codes", "Colour", "red"),
        ),
        (
            tiny.put(tiny.COLOURS, "enums", "Colour", "permissible_values", "red", "description", "Other."),
            ("codes", "Colour", "red"),
        ),
    ],
)
def test_change_of_the_english_makes_its_translation_stale(folder: Path, change: tiny.Change, key: Any) -> None:
    """
    A label, a definition or a part of a rule that changed names its translation and no other, until it is accepted.
    """
    model = _built(folder, change)
    assert state(model, folder / "labels", "es") == ((key,), (), ())
    assert model.labels["es"].stale == (key,)
    row = next(line for line in pages.pages(model)["labels/index.md"].splitlines() if "es.md" in line)
    assert row.endswith("| 1 |")
    accept(model, folder / "labels", "es")
    assert compile_model(folder).labels["es"].stale == ()


def test_texts_without_record_and_records_without_text_are_told(folder: Path) -> None:
    """
    A new translation is new, not stale; one that was taken out leaves its record behind.
    """
    more = {**_SPANISH, "classes": {"Item": "Elemento", "Mark": "Marca"}, "codes": {}}

    def change(files: tiny.Files) -> None:
        files[_ES] = {name: value for name, value in more.items() if value}

    found = state(_built(folder, change), folder / "labels", "es")
    assert found == ((), (("classes", "Mark"),), (("codes", "Colour", "red"),))


@pytest.fixture(scope="module")
def copied(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    The model of the format in which one fault is worded otherwise.
    """
    folder = tmp_path_factory.mktemp("copy") / "model"
    shutil.copytree(root / "model", folder)
    path = folder / "rules/age.yaml"
    text = path.read_text("utf-8")
    title = "title: Years stated for a maturity assessment"
    assert text.count(title) == 1
    path.write_text(text.replace(title, f"{title} of a child"), encoding="utf-8")
    return folder


def test_command_names_what_is_stale_in_each_language(copied: Path) -> None:
    """
    The check fails, and names the text with its new English in every language that was not accepted.
    """
    args = ["labels", "--check", "--accept", "es", "--model", str(copied)]
    done = CliRunner().invoke(command, args)
    assert done.exit_code == 1
    english = "Years stated for a maturity assessment of a child"
    assert [line for line in done.stdout.splitlines() if line] == [
        f"stale\t{language}\trules.CSEA-AGE-003.title\t{english}" for language in ("ar", "de", "fr", "pt")
    ]


def test_command_refuses_a_language_without_translations(folder: Path) -> None:
    """
    English is nobody's translation, and an unknown language has no file.
    """
    for args in (["--accept", "en"], ["--accept", "xx"], ["--language", "xx"]):
        done = CliRunner().invoke(command, ["labels", *args, "--model", str(folder)])
        assert done.exit_code == 1
        assert "no file of translations" in done.output


def test_nothing_of_the_format_is_stale(root: Path, model: Model) -> None:
    """
    Every translation is recorded, and made from the English text that there is.
    """
    languages = [language for language in model.labels if language != "en"]
    assert {code: state(model, root / "model/labels", code) for code in languages} == dict.fromkeys(
        languages, ((), (), ())
    )
    assert len(languages) >= 5
