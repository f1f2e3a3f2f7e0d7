"""
How messages are judged, and what makes a run fail.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from csea_interop.cli._options import Option, exchange

if TYPE_CHECKING:
    from csea_interop.validation.codelists import CodeList
    from csea_interop.validation.settings import Settings
    from csea_interop.validation.tally import Tally

#: So many entries of a baseline are named by their number.
_NUMBERS: Final = 10
HEADING: Final = "How messages are judged"


def _rule_names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001 - click's signature
    """
    Rules, families and groups for completion in a shell.
    """
    from csea_interop.schema.catalogue import catalogue

    rules = catalogue()
    names = {*rules, *(entry.family for entry in rules.values()), *(entry.group for entry in rules.values())}
    return sorted(name for name in names if name.lower().startswith(incomplete.lower()))


def _profile_names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001 - click's signature
    from csea_interop.schema.profiles import profiles

    return [name for name in profiles() if name.startswith(incomplete)]


FAIL_ON: Final[Option] = click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "info"]),
    default="error",
    show_default=True,
    help="Least severity that makes the exit status 1.",
)
OPTIONS: Final[tuple[Option, ...]] = (
    click.option("--now", metavar="TIME", help="Judge as of this RFC 3339 time instead of the clock."),
    click.option(
        "--code-list",
        "lists",
        multiple=True,
        metavar="FILE",
        help="A private list of codes, for a scheme that is not public; its codes are then checked too.",
    ),
    click.option(
        "--profile",
        metavar="NAME",
        shell_complete=_profile_names,
        help="Hold messages to what a community asks of itself: hotline, platform, law_enforcement or statistics."
        " Raises recommended rules, lowers none.",
    ),
    click.option(
        "--severity",
        multiple=True,
        metavar="RULE=LEVEL",
        shell_complete=_rule_names,
        help="Take a rule or family more seriously than the model does.",
    ),
    click.option(
        "--select",
        multiple=True,
        metavar="RULE",
        shell_complete=_rule_names,
        help="Ask only these rules: an id, a family (AGE) or a group (recommended). Safety, reading and shape are"
        " always asked.",
    ),
    click.option(
        "--ignore",
        multiple=True,
        metavar="RULE",
        shell_complete=_rule_names,
        help="Leave these rules out; every output says so. Safety, reading and shape cannot be left out.",
    ),
    click.option(
        "--baseline",
        metavar="FILE",
        help="Findings listed here are known: they are counted, and only new ones make the run fail.",
    ),
    click.option("--write-baseline", metavar="FILE", help="Write the findings of this run as such a list."),
    FAIL_ON,
    click.option(
        "--exit-zero",
        is_flag=True,
        help="Findings, and that a message may not go, leave the exit status at 0; a refusal, an unreadable input or no"
        " verdict does not.",
    ),
    click.option("--explain-exit", is_flag=True, help="Say on standard error why the exit status is what it is."),
)

#: Those that say how a run ends, whenever it was judged.
ENDING: Final = OPTIONS[-3:]


def settings(values: dict[str, Any]) -> Settings:
    """
    What the run asks of every message.

    Raises:
        InputError: a private list or a baseline cannot be read, or contradicts another.
        UsageError: the time is not one; a rule does not exist or cannot be left out.
    """
    from csea_interop.validation.settings import Settings

    code_lists: tuple[CodeList, ...] = ()
    if values["lists"]:
        from csea_interop.validation.codelists import load as load_list
        from csea_interop.validation.codelists import sites as private_sites

        code_lists = tuple(load_list(Path(name)) for name in values["lists"])
        # Lists that contradict one another are misuse, told before any message is read.
        private_sites(code_lists)
    selected = baseline = None
    if any(values[name] for name in ("select", "ignore", "severity", "profile")):
        from csea_interop.validation.selection import selection

        selected = selection(values["select"], values["ignore"], values["severity"], values["profile"] or "")
    if values["baseline"]:
        from csea_interop.validation.baseline import load

        baseline = load(Path(values["baseline"]))
    run_key = b""
    if "html" in values["format_names"]:
        import secrets

        # Senders are told apart only where a report shows them, under a key that dies with the run.
        run_key = secrets.token_bytes(32)
    return Settings(
        _moment(values["now"]),
        code_lists=code_lists,
        selection=selected,
        baseline=baseline,
        asked=exchange.asked(values),
        run_key=run_key,
        complete_for=exchange.complete_for(values),
        show_codes=values["show_values"] == "coded",
    )


def tally(values: dict[str, Any], asked: Settings) -> Tally:
    """
    The sum of the run, which also follows it where there is a baseline to hold against it or to write.
    """
    from csea_interop.validation.tally import Tally

    watch = None
    if asked.baseline or values["write_baseline"]:
        from csea_interop.validation.baseline import Watch

        watch = Watch(asked.baseline, Path(values["write_baseline"]) if values["write_baseline"] else None)
    return Tally(values["fail_on"], values["exit_zero"], watch=watch)


def close(values: dict[str, Any], total: Tally) -> None:
    """
    Write the baseline, and say on standard error what the run has to say of itself.

    Raises:
        InputError: the baseline cannot be written.
    """
    for line in _talk(values, total):
        from csea_interop.core.showing import shown

        click.echo(shown(line), err=True)


def _talk(values: dict[str, Any], total: Tally) -> Iterator[str]:
    if (watch := total.watch) is not None:
        watch.close()
        stale = watch.stale(total.entries)
        if stale:
            first = ", ".join(str(number + 1) for number in stale[:_NUMBERS])
            more = f" and {len(stale) - _NUMBERS} more" if len(stale) > _NUMBERS else ""
            yield f"baseline: {len(stale)} entry(s) met nothing in the inputs judged: number {first}{more}"
            yield "  what was mended can leave the baseline: write it anew with --write-baseline"
        if watch.unlisted:
            yield f"baseline: {watch.unlisted} finding(s) beyond the first 1,000 of a message were not written"
    if values["explain_exit"]:
        yield from total.ending.lines(values["fail_on"], values["exit_zero"])


def _moment(stated: str | None) -> datetime:
    from csea_interop.core import clock

    return clock.frozen(stated) if stated else clock.current()
