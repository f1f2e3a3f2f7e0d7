"""
What the docstrings show is what happens.
"""

from __future__ import annotations

import doctest
from importlib import import_module
from pathlib import Path

import csea_interop


def test_examples_of_docstrings_run(root: Path) -> None:
    """
    Every example in a docstring of the package gives what stands below it.
    """
    source = root / "src"
    files = [p for p in sorted(source.rglob("*.py")) if "    >>> " in p.read_text("utf-8")]
    modules = [".".join(p.relative_to(source).with_suffix("").parts).removesuffix(".__init__") for p in files]
    assert {"csea_interop", "csea_interop.validation.validator"} <= set(modules)
    finder, runner = doctest.DocTestFinder(), doctest.DocTestRunner(verbose=False)
    for name in modules:
        for test in finder.find(import_module(name), name):
            runner.run(test)
    assert runner.summarize(verbose=False) == doctest.TestResults(0, runner.tries)
    assert runner.tries > 20


def test_the_ways_to_ask_have_examples() -> None:
    """
    Each public function that judges shows a call.
    """
    for ask in (csea_interop.validate, csea_interop.is_valid, csea_interop.validate_stream, csea_interop.rule):
        assert ">>> " in (ask.__doc__ or ""), ask
