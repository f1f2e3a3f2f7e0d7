"""
``csea`` and the names installed beside it; each command is a file of this folder.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Final, NoReturn

import click

from csea_interop import __version__
from csea_interop.core.errors import CseaError
from csea_interop.core.failure import failed

#: First words of ``csea-validate`` that are commands of their own.
VALIDATE_WORDS: Final = ("completion", "explain", "man", "report", "rules", "schema")


class _Commands(click.Group):
    """
    Finds each command by its file, and imports it only when it runs.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """
        Names of the files that are commands.
        """
        stems = (p.stem for p in Path(__file__).parent.glob("[a-z]*.py") if p.stem != "main")
        return sorted(stem.replace("_", "-") for stem in stems)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """
        The command of that name, imported now.
        """
        if name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f"csea_interop.cli.{name.replace('-', '_')}").command
        return command


@click.command(cls=_Commands)
@click.version_option(__version__, prog_name="csea")
def group() -> None:
    """Exchange format and checker for metadata about online child sexual exploitation and abuse."""


def main() -> NoReturn:
    """
    Run ``csea``.
    """
    run(group, "csea")


def validate_main() -> NoReturn:
    """
    Run ``csea-validate``: the command ``csea validate``, and its companions by their first word.
    """
    words = sys.argv[1:2] or _words_to_complete()
    if words and words[0] in VALIDATE_WORDS:
        run(group, "csea-validate")
    from csea_interop.cli.validate import command

    run(command, "csea-validate")


def _words_to_complete() -> list[str]:
    """
    The first word of a line that a shell asks to complete, once another one follows it.
    """
    if "_CSEA_VALIDATE_COMPLETE" not in os.environ:
        return []
    line = os.environ.get("COMP_WORDS", "").split()
    return line[1:2] if os.environ.get("COMP_CWORD", "") not in ("0", "1") else []


def run(command: click.Command, name: str) -> NoReturn:
    """
    Run a command and leave with its documented status; our own failure shows no traceback.

    A traceback could quote the message that was being read.
    """
    try:
        status = command.main(prog_name=name, standalone_mode=False)
    except CseaError as error:
        _say(f"{error.code}: {error.message}", error.hint)
        status = error.exit_status
    except click.exceptions.Exit as error:
        status = error.exit_code
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        _say("stopped", "")
        status = 130
    except BrokenPipeError:
        # The reader of our output has gone; a second complaint at exit would help nobody.
        sys.stdout = None
        status = 0
    except Exception as error:  # noqa: BLE001 - the last net: a clear line instead of a traceback
        told = failed(error)
        _say(f"{told.code}: {told.message}", told.hint)
        status = told.exit_status
    sys.exit(status if isinstance(status, int) else 0)


def _say(text: str, hint: str) -> None:
    from csea_interop.core.showing import shown

    click.echo(shown(text), err=True)
    if hint:
        click.echo(f"  {shown(hint)}", err=True)
