"""
Small pieces of Markdown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

NOTE = "<!-- Generated from the model by `csea model build`; edits are lost. -->"


def page(title: str, *blocks: str) -> str:
    """
    A page: a title and blocks, empty ones left out.
    """
    return "\n\n".join([NOTE, f"# {title}", *(b for b in blocks if b)]) + "\n"


def cell(text: str) -> str:
    """
    Text inside a table.
    """
    return text.replace("|", "\\|").replace("\n", " ")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """
    A table; nothing where there are no rows.
    """
    body = [f"| {' | '.join(cell(c) for c in row)} |" for row in rows]
    if not body:
        return ""
    return "\n".join([f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}", *body])


def code(text: str) -> str:
    """
    Text as code; a bar inside is safe in a table.
    """
    return f"`{text}`" if text else ""


def bullets(items: Iterable[str]) -> str:
    """
    A list.
    """
    return "\n".join(f"- {item}" for item in items)


def fenced(kind: str, text: str) -> str:
    """
    A block shown as it is written; ``mermaid`` is drawn.
    """
    return f"```{kind}\n{text.rstrip()}\n```"
