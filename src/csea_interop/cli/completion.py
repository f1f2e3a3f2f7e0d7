"""
``csea completion``: what a shell needs to complete commands, options, rules and files.
"""

from __future__ import annotations

import click


@click.command(name="completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> int:
    """
    Print the lines that make a shell complete this command.

    \b
    bash: csea-validate completion bash > ~/.local/share/bash-completion/completions/csea-validate
    zsh:  csea-validate completion zsh > a folder of $fpath, as _csea-validate
    fish: csea-validate completion fish > ~/.config/fish/completions/csea-validate.fish
    """
    from click.shell_completion import get_completion_class

    root = ctx.find_root()
    name = str(root.info_name)
    kind = get_completion_class(shell)
    assert kind is not None
    complete = kind(root.command, {}, name, f"_{name.replace('-', '_').upper()}_COMPLETE")
    # The shell is asked for its version when the lines are used, not when they are printed.
    click.echo(complete.source_template % complete.source_vars())
    return 0
