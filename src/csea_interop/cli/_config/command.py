"""
A command whose options can be set by file and environment, with help by theme.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from typing import Any, Final

import click
from click.core import ParameterSource

from csea_interop.cli._config.names import ALONE, PREFIX, is_file, long_name, options, variable
from csea_interop.core.errors import UsageError

#: Where the file that was read, or None, is kept for whoever shows it.
META: Final = "csea-validate.config"
HEADING: Final = "Configuration"


class Configured(click.Command):
    """
    Reads settings before options, and shows options by theme.
    """

    def __init__(self, *args: Any, examples: Sequence[tuple[str, str]] = (), **words: Any) -> None:
        super().__init__(*args, **words)
        self.examples = examples
        self.params += _own_options()
        for param in self.params:
            if isinstance(param, click.Option) and long_name(param) not in ALONE - {"config", "no-config"}:
                param.envvar = variable(param)
            if param.type is click.STRING and is_file(param):
                # Completed as a file by the shell, and split as a list of files in the environment.
                param.type = click.Path(readable=False, allow_dash=True)

    def invoke(self, ctx: click.Context) -> Any:
        """
        Run, or show what the settings are.
        """
        named, without = ctx.params.pop("config"), ctx.params.pop("no_config")
        stated = [ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE for name in ("config", "no_config")]
        if named and without and all(stated):
            raise UsageError("CSEA-USE-CONFIG-BOTH", "--config and --no-config contradict each other", "give one")
        if ctx.params.pop("show_config"):
            from csea_interop.cli._config.show import lines

            click.echo("\n".join(lines(ctx)))
            return 0
        return super().invoke(ctx)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """
        Write the options under the headings of their themes.
        """
        from csea_interop.cli._config.headings import by_heading

        for heading, params in by_heading(self.get_params(ctx)).items():
            records = [record for p in params if (record := p.get_help_record(ctx)) is not None]
            with formatter.section(heading):
                formatter.write_dl(records)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """
        Write the examples.
        """
        super().format_epilog(ctx, formatter)
        if self.examples:
            with formatter.section("Examples"):
                for words, line in self.examples:
                    formatter.write_text(words)
                    formatter.write(f"    {line}\n")


def _own_options() -> list[click.Parameter]:
    return [
        click.Option(["--no-config"], is_flag=True, is_eager=True, help="Look for no configuration file."),
        click.Option(
            ["--config"],
            metavar="FILE",
            is_eager=True,
            callback=_configure,
            help="Read settings from this file instead of one that is found.",
        ),
        click.Option(
            ["--show-config"], is_flag=True, help="Show each setting and where it comes from, and judge nothing."
        ),
    ]


def _configure(ctx: click.Context, param: click.Parameter, named: str | None) -> str | None:  # noqa: ARG001 - click's signature
    """
    Read the file before any other option is looked at.
    """
    if ctx.resilient_parsing:
        return named
    known = {variable(option) for option in options(ctx.command).values()}
    known |= {PREFIX + "CONFIG", PREFIX + "NO_CONFIG"}
    strange = sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)
    if strange:
        from csea_interop.cli._config.hints import near

        raise UsageError("CSEA-USE-ENVIRONMENT", f"{strange[0]}: no option has this variable", near(strange[0], known))
    path = named
    if named is None and not ctx.params.get("no_config"):
        from csea_interop.cli._config.find import find

        # A working directory that was removed holds no settings.
        with contextlib.suppress(OSError):
            path = find(os.getcwd())  # noqa: PTH109 - pathlib costs a cold start
    ctx.meta[META] = path
    if path is not None:
        from csea_interop.cli._config.read import read

        ctx.default_map = read(path, options(ctx.command), named=named is not None)
    return named
