"""
Code lists are read by name from the package.
"""

from __future__ import annotations

import pytest

from csea_interop.core.errors import UsageError
from csea_interop.schema.codelists import code_list, code_lists


def test_lists_are_read_by_name() -> None:
    """
    Each list that is named can be read, and changing it changes nothing for the next reader.
    """
    names = code_lists()
    assert "purpose" in names
    assert all(code_list(name)["list"] == name for name in names)
    code_list("purpose")["codes"].clear()
    assert code_list("purpose")["codes"]


@pytest.mark.parametrize("name", ["no_such_list", "../labels/en", ""])
def test_unknown_list_is_told(name: str) -> None:
    """
    Nothing but a listed name is opened.
    """
    with pytest.raises(UsageError) as caught:
        code_list(name)
    assert caught.value.code == "CSEA-USE-CODELIST"
