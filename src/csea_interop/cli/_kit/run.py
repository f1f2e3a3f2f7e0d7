"""
``csea-conformance run``: give the suite's cases to an implementation and grade its answers.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from csea_interop.cli._kit import _able, _expected, _held, _reports, _ways
from csea_interop.cli._kit._suite import suite_option

if TYPE_CHECKING:
    from csea_interop.conformance.kit.asked import Asked
    from csea_interop.conformance.kit.roles import Role

_ROLES: Final = ("validator", "library", "producer", "consumer", "forwarder", "publisher")
_PROFILES: Final = ("hotline", "platform", "law_enforcement", "statistics")


@click.command()
@click.option("--role", "role_name", type=click.Choice(_ROLES), default="validator", show_default=True)
@click.option("--level", type=click.Choice(["core", "full"]), default="core", show_default=True)
@click.option("--profile", type=click.Choice(_PROFILES), help="Ask a validator for the severities of this profile.")
@_ways.options
@_able.options
@suite_option
@_held.options
@_expected.options
@click.option("--filter", "pattern", default="*", metavar="GLOB", help="Only cases whose id fits; no whole run then.")
@click.option("--repeat", type=click.IntRange(1, 10), default=1, show_default=True, help="Passes of each order.")
@click.option("--seed", type=click.IntRange(0, 2**32 - 1), default=1, show_default=True, help="Makes the other order.")
@_reports.options
def command(
    role_name: str,
    level: str,
    profile: str | None,
    declared: tuple[str, ...],
    suite_dir: Path,
    seed_file: Path | None,
    only_held_out: bool,
    expected: Path | None,
    update: bool,
    today: datetime | None,
    pattern: str,
    repeat: int,
    seed: int,
    format_names: tuple[str, ...],
    output: tuple[str, ...],
    quiet: bool,
    **ways: Any,
) -> int:
    """
    Give the suite's cases to an implementation and grade its answers.

    The implementation gets bytes and the moment of judging: no name of a case, and nothing
    of what is expected. conformance/protocol/README.md has the protocol.

    \b
    Exit status: 0 it conforms, or all passed where only some cases were asked; 1 it does
    not; 2 wrong use, or a harness that cannot be used; 3 the kit failed.
    """
    from csea_interop import __version__
    from csea_interop.conformance.kit.about import about
    from csea_interop.conformance.kit.digest import suite_digest
    from csea_interop.conformance.kit.groups import groups
    from csea_interop.conformance.kit.plan import Plan
    from csea_interop.conformance.kit.record import Terms, fine, record
    from csea_interop.conformance.kit.roles import role
    from csea_interop.schema.catalogue import model_version

    of_role = role(role_name)
    way = _able.declared(_ways.chosen(ways, of_role.WAYS), role_name, declared, suite_dir)
    whole = _asked(of_role, role_name, suite_dir, level, profile or "")
    chosen = _fitting(whole, pattern)
    entire = len(chosen) == len(whole) and not only_held_out
    entries, known = _expected.read(expected, update), groups(suite_dir)
    chosen, held = _held.varied(chosen, seed_file, only_held_out)
    stated = about(suite_dir)
    suite = {"id": stated.id, "version": stated.version, "digest": suite_digest(suite_dir)}
    terms = Terms(__version__, model_version(), suite, level, way.mode, seed, repeat, profile or "", entire)  # type: ignore[arg-type]
    plan = Plan(suite_dir, way, level, seed, repeat, profile or "")  # type: ignore[arg-type]
    with _reports.Outputs(format_names, output, quiet=quiet) as outputs:
        steps, hidden = 2 * repeat * len(chosen), quiet or not sys.stderr.isatty()
        with click.progressbar(length=steps, label="cases", file=sys.stderr, hidden=hidden) as bar:
            run = of_role.run(plan, chosen, lambda: bar.update(1))
        done = _expected.waived(run, entries, whole, known, today)
        value = record(done, terms)
        outputs.write(held.noted(value) if held else value)
    if update and expected is not None:
        _expected.add(expected, done, known)
    return 0 if fine(done) else 1


def _asked(of_role: Role, name: str, folder: Path, level: str, profile: str) -> tuple[Asked, ...]:
    """
    The cases of the role and level; the severities of a profile are a validator's affair.
    """
    from csea_interop.conformance.kit.roles import validator
    from csea_interop.core.errors import UsageError

    if not profile:
        return of_role.asked(folder, level)  # type: ignore[arg-type]
    if name != "validator":
        raise UsageError("CSEA-USE-PROFILE", "profiles are asked for of validators", "leave --profile out")
    return validator.asked(folder, level, profile)  # type: ignore[arg-type]


def _fitting(whole: tuple[Asked, ...], pattern: str) -> list[Asked]:
    from fnmatch import fnmatchcase

    from csea_interop.core.errors import UsageError

    chosen = [case for case in whole if fnmatchcase(case.id, pattern)]
    if not chosen:
        raise UsageError("CSEA-USE-CASES", "no case has such an id", "csea-conformance list shows the ids")
    return chosen
