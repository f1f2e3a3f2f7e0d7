"""
What the library gives and raises shows no token: results, records, errors, and the classes of the model.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import ValidationError

import csea_model
from csea_interop import is_valid, validate
from csea_interop.core.canonical import canonical
from csea_interop.core.reader import read
from csea_interop.validation.codelists import CodeList
from csea_interop.validation.settings import Settings
from leaks.planted import AS_OF, garden
from leaks.running import overheard
from leaks.test_failures import _locals, _words


def test_judging_says_nothing() -> None:
    """
    No logger and no warning is used while all texts are judged, in both ways.
    """
    with overheard() as logged:
        for planted in garden().texts:
            validate(planted.raw, now=AS_OF)
            is_valid(planted.raw, now=AS_OF)
    assert logged == []


def test_errors_of_the_classes_show_no_token() -> None:
    """
    Building a faulty message fails with an error that shows neither a value, nor a code, nor a stranger's member name.
    """
    said: list[str] = []
    for planted in garden().texts:
        value: Any = read(planted.raw).value
        if not isinstance(value, dict):
            continue
        try:
            csea_model.load(value)
        except ValidationError as error:
            # What pydantic gives only where it is asked for the input, it is not asked for here.
            said += [*_words(error, set()), repr(error.errors(include_input=False, include_context=False))]
            said += [repr(error.errors(include_input=False)), error.json(include_input=False)]
    assert len(said) > 500
    assert garden().mint.shown("\n".join(said)) == []


def test_settings_do_not_show_what_is_secret() -> None:
    """
    The key of a run and the codes of private lists are left out of the repr.
    """
    mint = garden().mint
    own = CodeList("own-list", "1", frozenset({mint.word()}))
    assert mint.shown(repr(Settings(AS_OF, code_lists=(own,), run_key=mint.word().encode()))) == []


@pytest.mark.parametrize("value", ["\ud800zqbcdfgh", {"\ue000\U00010000": "zqbcdfgh", "x": 2**70}])
def test_no_canonical_form_is_told_without_the_value(value: Any) -> None:
    """
    The error has no context in which a library quotes the value.
    """
    with pytest.raises(ValueError, match="no canonical form") as caught:
        canonical(value)
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert "zq" not in str(caught.value)


def test_texts_are_the_same_in_every_run() -> None:
    """
    A leak that is found can be found again: what is planted follows from the seed.
    """
    planted = garden().texts
    again = garden.__wrapped__().texts
    assert [p.raw for p in planted] == [p.raw for p in again]
    assert len({p.name + json.dumps(len(p.raw)) for p in planted}) > len(planted) // 2
    assert list(_locals(ValueError())) == []
