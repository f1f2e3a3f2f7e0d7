"""
``csea-conformance diff``: what changed between two suites, or between two validators over a corpus.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from csea_interop.cli._kit._suite import SuitePath

_PATH = click.Path(exists=True, path_type=Path)
_FORMATS = click.Choice(["text", "json", "markdown"])


@click.command()
@click.argument("suites", nargs=-1, metavar="[OLD NEW]", type=SuitePath(asked=False))
@click.option("--corpus", multiple=True, metavar="PATH", type=_PATH, help="Messages to judge by two validators.")
@click.option("--old-jsonl", metavar="COMMAND", help="Harness of the older validator.")
@click.option("--new-jsonl", metavar="COMMAND", help="Harness of the newer one; else the one of this kit.")
@click.option("--now", default="", metavar="TIME", help="The moment of judging; else the present one.")
@click.option("--timeout", type=click.FloatRange(0.1, 600), default=10.0, show_default=True, help="Seconds an answer.")
@click.option("--most-newly-invalid", type=click.FloatRange(0, 1), default=0.0, show_default=True, metavar="SHARE")
@click.option("-f", "--format", "format_name", type=_FORMATS, default="text", show_default=True)
def command(
    suites: tuple[Path, ...],
    corpus: tuple[Path, ...],
    old_jsonl: str | None,
    new_jsonl: str | None,
    now: str,
    timeout: float,
    most_newly_invalid: float,
    format_name: str,
) -> int:
    """
    Tell what changed between two suites, and between two validators over messages of one's own.

    Suites are folders or packed files. Of a corpus only counts and positions are told:
    messages that were usable and are not any more, and the other way round, by rule.

    \b
    Exit status: 0 fine; 1 a case changed under its id, vanished, or the version is too
    low; more is newly invalid than --most-newly-invalid, or a validator gave no answer;
    2 wrong use.
    """
    from csea_interop.conformance.kit.comparing import compare
    from csea_interop.core.errors import UsageError

    if len(suites) not in {0, 2} or bool(corpus) != bool(old_jsonl) or not (suites or corpus):
        raise UsageError(
            "CSEA-USE-DIFF", "there are not two things to compare", "give OLD and NEW, or --corpus and --old-jsonl"
        )
    value: dict[str, Any] = {}
    fine = True
    if suites:
        value["suites"] = compare(*suites)
        fine = not value["suites"]["faults"]
    if old_jsonl:
        value["corpus"] = _over(corpus, (old_jsonl, new_jsonl), now, timeout)
        silent = any(value["corpus"]["not_judged"].values())
        fine = fine and not silent and value["corpus"]["newly_invalid"]["share"] <= most_newly_invalid
    value["fine"] = fine
    if format_name == "json":
        click.echo(json.dumps(value, indent=1))
    else:
        _say(value, "- " if format_name == "markdown" else "  ", "## " if format_name == "markdown" else "")
    return 0 if fine else 1


def _over(corpus: tuple[Path, ...], commands: tuple[str, str | None], now: str, timeout: float) -> dict[str, Any]:
    from csea_interop.conformance.kit import modes
    from csea_interop.conformance.kit.corpus import Ours, judged, messages
    from csea_interop.conformance.kit.plan import Way
    from csea_interop.core.clock import current, frozen, written

    moment = written(frozen(now) if now else current())
    old, new = (modes.opened(Way("jsonl", words, timeout)) if words else Ours() for words in commands)
    return judged(messages(corpus, moment), old, new)


def _say(value: dict[str, Any], item: str, head: str) -> None:
    from csea_interop.core.showing import shown

    for name, lines in (("suites", _of_suites), ("corpus", _of_corpus)):
        if name in value:
            title, *rest = lines(value[name])
            click.echo(
                "\n".join([shown(head + title), *([""] if head else []), *(shown(item + line) for line in rest)])
            )
    click.echo("fine" if value["fine"] else "not fine")


def _of_suites(value: dict[str, Any]) -> Iterator[str]:
    old, new = value["old"], value["new"]
    yield f"{old['id']} {old['version']} to {new['id']} {new['version']}"
    for kind in ("cases", "rules"):
        for what, names in value[kind].items():
            if names:
                yield f"{kind} {what}: {len(names)}"
                if what != "added":
                    yield from (f"  {name}" for name in names)
    yield f"least version for this change: {value['least_version']}"
    yield from (f"fault, {fault}" for fault in value["faults"])


def _of_corpus(value: dict[str, Any]) -> Iterator[str]:
    yield f"{value['messages']} messages, {value['judged_by_both']} judged by both"
    for name, title in (("newly_invalid", "newly invalid"), ("newly_valid", "newly valid")):
        change = value[name]
        yield f"{title}: {change['count']} ({change['share']:.2%})"
        yield from (f"  {rule}: {count}" for rule, count in change["rules"].items())
    for name, count in value["not_judged"].items():
        if count:
            yield f"not judged by the {name} one: {count}"
