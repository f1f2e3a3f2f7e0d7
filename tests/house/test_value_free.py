"""
No module turns a value of a message into words, save those named here, each with its reason.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from house.value_free import faults

#: Folders that read the model and the suite, which are ours, and no message.
_OURS: Final = ("compiler", "conformance")
_COMPARED: Final = "cast to be compared; the text goes nowhere"
_SENTENCE: Final = "the parameter is a sentence of ours"
_WRITES: Final = "writes a message, which is what it is for"
_CONTEXT: Final = "names a member of the user's own file, after its names were asked for; never its values"
_RECORD: Final = "a record of findings, which holds nothing of a message; under tokens in tests/leaks"
_SETTING: Final = "a setting of the user's own"
_POINTER: Final = "a pointer of names that the model or the policy defines, and of indexes"
#: Module, function and why it may.
ALLOWED: Final[dict[tuple[str, str], str]] = {
    ("cli/_config/read.py", "_value"): _SETTING,
    ("cli/_config/show.py", "_written"): _SETTING,
    ("cli/_options/output.py", "convert"): _SETTING,
    ("cli/_options/judging.py", "close"): "lines of ours on rules and files",
    ("cli/_files.py", "write_bytes"): _WRITES,
    ("cli/_kit/_reports.py", "write"): _RECORD,
    ("cli/_kit/diff.py", "_of_corpus"): _RECORD,
    ("cli/_kit/diff.py", "_of_suites"): _RECORD,
    ("cli/_kit/diff.py", "_say"): _RECORD,
    ("cli/_kit/run.py", "command"): _RECORD,
    ("core/builtins.py", "_digests"): _COMPARED,
    ("core/builtins.py", "contradicted_ages"): _COMPARED,
    ("core/cells.py", "_cell"): _COMPARED,
    ("core/cells.py", "unknown_cells"): _COMPARED,
    ("core/errors.py", "__init__"): _SENTENCE,
    ("core/keeping.py", "_code"): _COMPARED,
    ("core/keeping.py", "kept_too_short"): _COMPARED,
    ("formats/ncmec_cybertipline/__init__.py", "read"): _WRITES,
    ("formats/ncmec_cybertipline/accounts.py", "_contacts"): _WRITES,
    ("formats/ncmec_cybertipline/accounts.py", "account"): _WRITES,
    (
        "formats/ncmec_cybertipline/document.py",
        "_name_places",
    ): "names of the format alone: a strange one becomes a star",
    ("formats/ncmec_cybertipline/document.py", "_refuse"): _SENTENCE,
    ("formats/ncmec_cybertipline/draft.py", "ip"): _WRITES,
    ("formats/ncmec_cybertipline/ledger.py", "compare"): "names that the format requires",
    ("formats/tabular_statistics/__init__.py", "read"): _WRITES,
    ("formats/tabular_statistics/mapping.py", "_entries"): _CONTEXT,
    ("formats/tabular_statistics/table.py", "parse"): "numbers of rows, cells and lines",
    ("formats/tabular_statistics/table.py", "refuse"): _SENTENCE,
    ("provenance/conversion.py", "checked"): _CONTEXT,
    ("provenance/conversion.py", "finished"): _WRITES,
    ("reports/csv_.py", "_row"): _RECORD,
    ("reports/html/markup.py", "number"): "the parameter is a number of things",
    ("reports/ndjson.py", "_line"): _RECORD,
    ("reports/problem.py", "_entry"): _RECORD,
    ("reports/tap.py", "_point"): _RECORD,
    ("schema/jsonld.py", "document"): _WRITES,
    ("schema/legal_age.py", "_no_limit"): _SENTENCE,
    ("schema/reckoning.py", "_day"): _COMPARED,
    ("schema/reckoning.py", "gather"): _COMPARED,
    ("validation/asked.py", "_wrong"): _SENTENCE,
    ("validation/attributes.py", "_cut"): _POINTER,
    ("validation/attributes.py", "_modelled"): _POINTER,
    ("validation/attributes.py", "attribute_blocks"): _POINTER,
    ("validation/completeness.py", "_elements"): _POINTER,
    ("validation/journal.py", "_write"): _RECORD,
    ("validation/record.py", "from_plain"): _RECORD,
    ("validation/record.py", "to_plain"): _RECORD,
}


def _found(root: Path) -> dict[tuple[str, str], list[str]]:
    out: dict[tuple[str, str], list[str]] = {}
    source = root / "src/csea_interop"
    for path in sorted(source.rglob("*.py")):
        name = path.relative_to(source).as_posix()
        if not name.startswith(_OURS):
            for fault in faults(path.read_text("utf-8")):
                out.setdefault((name, fault.function), []).append(f"line {fault.line}: {fault.what}")
    return out


def test_no_value_becomes_words(root: Path) -> None:
    """
    What a message holds is formatted nowhere else; an exception that is no longer needed is taken out.
    """
    found = _found(root)
    assert {place: what for place, what in found.items() if place not in ALLOWED} == {}
    assert ALLOWED.keys() - found.keys() == set()


def test_generated_code_forms_no_words(root: Path) -> None:
    """
    The generated shape and rules turn nothing into words either.
    """
    for name in ("_shape", "_rules", "_accept"):
        assert faults((root / f"generated/python/csea_model/{name}.py").read_text("utf-8")) == [], name


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('f"{value}"', "f-string"),
        ('f"{value[0].x!r:>10}"', "f-string"),
        ('f"{len(value)} {value.get(1)}"', "f-string"),
        ('"%s" % value', "%"),
        ('"%s %s" % (1, value["a"])', "%"),
        ('"{}".format(value)', "format"),
        ('"{x}".format(x=value)', "format"),
        ("str(value)", "str"),
        ("repr(value[1:])", "repr"),
        ("ascii([value])", "ascii"),
        ('format(value, ">3")', "format"),
        ("print(1)", "calls print"),
        ('click.echo(value["x"])', "echo()"),
        ('raise ValueError("x", value)', "ValueError()"),
        ('raise InputError("x", value.name) from None', "InputError()"),
        ("stream.write(value)", "write()"),
        ('inner = value["a"]; str(inner)', "str"),
        ("for number, item in enumerate(value): str(item)", "str"),
        ('[f"{item}" for item in value if item]', "f-string"),
        ("x = y = value; z = [y]; str(z[0])", "str"),
        ("a, b = value; repr(b)", "repr"),
        ('x = 1 if value else value; f"{x}"', "f-string"),
        ("while (item := value.pop()): repr(item)", "repr"),
        ("with value.open() as stream: repr(stream)", "repr"),
        ("error = ValueError(1); error = value; raise error", "raise"),
    ],
)
def test_planted_fault_is_found(line: str, what: str) -> None:
    """
    Every way into words, direct and through other names, is noticed.
    """
    for arguments in ("value", "other, /, value", "*, value", "*value", "value: dict[str, Any]"):
        assert what in {fault.what for fault in faults(f"def work({arguments}):\n    {line}\n")}, arguments
    assert what in {fault.what for fault in faults(f"def work(value: bytes):\n    {line}\n")}


@pytest.mark.parametrize(
    "annotation", ["Any", "bytes", "list[Any]", "Mapping[str, Any]", "Json", "dict[str, Json] | None"]
)
def test_type_tells_what_carries(annotation: str) -> None:
    """
    Whatever its name, a parameter of a type of messages carries one.
    """
    assert faults(f"def work(x: {annotation}):\n    str(x)\n")


@pytest.mark.parametrize("module", ["logging", "warnings", "traceback", "pprint"])
def test_talking_modules_are_found(module: str) -> None:
    """
    Modules that write where nobody looks are not imported, at the top or within a function.
    """
    assert faults(f"import {module}\n")
    assert faults(f"def work():\n    from {module} import x\n")


@pytest.mark.parametrize(
    "line",
    [
        'f"{len(value)}"',
        'f"{number}"',
        'f"{value == 3} {not value}"',
        "for number, item in enumerate(value): str(number)",
        'raise ValueError("x") from None',
        'f"{type(value).__name__}"',
        'f"{value.pointer} {value.rule}"',
    ],
)
def test_what_says_nothing_is_free(line: str) -> None:
    """
    Numbers of things, answers of yes or no, and names of types are told.
    """
    assert faults(f"def work(value, number: int):\n    {line}\n") == []
