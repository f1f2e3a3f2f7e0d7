"""
``csea-conformance badge``: issue, check, show and take back signed badges.
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from csea_interop.cli._kit import _badges
from csea_interop.cli._kit._suite import SuitePath

#: A badge may be of a suite that this kit could not ask.
_SUITE = SuitePath(asked=False)


@click.group()
def command() -> None:
    """Issue, check, show and take back signed badges."""


@command.command()
@click.argument("report_file", metavar="REPORT.json")
@_badges.key_options
@click.option("--issuer", "issuer_file", required=True, metavar="FILE", help="Who issues: its address and name.")
@click.option("--organisation", required=True, metavar="NAME", help="Whose product it is.")
@click.option("--artifact", required=True, metavar="FILE|DIGEST", help="What was tested: a file, or sha256: and hex.")
@click.option(
    "--assurance", type=click.Choice(["reported", "attested", "witnessed"]), default="reported", show_default=True
)
@click.option("--attestation", metavar="FILE", help="For attested: the signed attestation of this run.")
@click.option("--trust", "trust_file", metavar="FILE", help="For attested: names the attesters that are trusted.")
@click.option("--valid-days", type=click.IntRange(1, 365), default=365, show_default=True)
@_badges.now_option
@click.option("-o", "--output", required=True, metavar="FILE", help="Where the SVG goes.")
@click.option("--jws", metavar="FILE", help="The credential alone, too.")
@click.option("--html", metavar="FILE", help="A page with the badge, too.")
@click.option("--shields", metavar="FILE", help="An unsigned line for a README, too.")
def issue(
    report_file: str,
    key_file: str,
    password_env: str | None,
    password_fd: int | None,
    issuer_file: str,
    organisation: str,
    artifact: str,
    assurance: str,
    attestation: str | None,
    trust_file: str | None,
    valid_days: int,
    now_text: str | None,
    output: str,
    jws: str | None,
    html: str | None,
    shields: str | None,
) -> int:
    """
    Make a badge of a report.

    Role, level, product, counts, waivers and digests come from the report and from nowhere else.
    A report that does not conform, was cut short, run once or changed is refused.
    """
    from csea_interop.cli._files import read_bytes, write_bytes

    _badges.needs_libraries()
    from csea_interop.conformance.badge import keys
    from csea_interop.conformance.badge.carriers import made
    from csea_interop.conformance.badge.credential import Badge, payload
    from csea_interop.conformance.badge.issuing import facts_to_issue
    from csea_interop.conformance.badge.jose import CREDENTIAL, sign
    from csea_interop.conformance.badge.shields import endpoint

    key_raw = read_bytes(key_file)
    key = keys.load_issuing(key_raw, _badges.password(password_env, password_fd))
    facts = facts_to_issue(
        read_bytes(report_file),
        assurance=assurance,
        organisation=organisation,
        artifact=_badges.artifact_of(artifact),
        attestation=read_bytes(attestation) if attestation else None,
        trust=read_bytes(trust_file) if trust_file else None,
        test=keys.is_test(key_raw),
    )
    start = int(_badges.moment(now_text).timestamp())
    badge = Badge(facts, _badges.issuer_of(read_bytes(issuer_file)), start, start + valid_days * 86400)
    token = sign(payload(badge), key, CREDENTIAL)
    for name, kind in ((output, "svg"), (jws, "jws"), (html, "html")):
        if name:
            write_bytes(name, made(badge, token, kind), 0o644)
    if shields:
        write_bytes(shields, _badges.as_json(endpoint(facts)), 0o644)
    click.echo(
        f"issued {badge.id}" + (" with a TEST KEY: it says nothing of any product" if facts.test else ""), err=True
    )
    return 0


@command.command()
@click.argument("file", metavar="FILE")
@click.option("--trust", "trust_file", required=True, metavar="FILE", help="Whom you trust.")
@click.option("--report", "report_file", metavar="FILE", help="The report that it should be made of.")
@click.option("--suite", "suite_dir", type=_SUITE, metavar="PATH", help="The suite that should have been run.")
@click.option("--status", "status_file", metavar="FILE", help="The issuer's list of revoked badges.")
@click.option("--artifact", metavar="FILE|DIGEST", help="The product at hand: a file, or sha256: and hex.")
@click.option("--allow-test", is_flag=True, help="Take a badge of a test key, which says nothing of any product.")
@_badges.now_option
@click.option("-f", "--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True)
def verify(
    file: str,
    trust_file: str,
    report_file: str | None,
    suite_dir: Path | None,
    status_file: str | None,
    artifact: str | None,
    allow_test: bool,
    now_text: str | None,
    format_name: str,
) -> int:
    """
    Check a badge (SVG, JWS or HTML) without a network.

    \b
    Exit status: 0 it is genuine, trusted and current in all that was asked;
    1 it is not; 2 wrong use.
    """
    from csea_interop.cli._files import read_bytes

    _badges.needs_libraries()
    from csea_interop.conformance.badge.asked import Asked
    from csea_interop.conformance.badge.told import as_value, lines
    from csea_interop.conformance.badge.trust import read_trust
    from csea_interop.conformance.badge.verify import verify as checked
    from csea_interop.conformance.kit.digest import suite_digest
    from csea_interop.conformance.kit.replay import recorded

    asked = Asked(
        trust=read_trust(read_bytes(trust_file)),
        now=int(_badges.moment(now_text).timestamp()),
        report=recorded(read_bytes(report_file)) if report_file else None,
        suite_digest=suite_digest(suite_dir) if suite_dir else "",
        artifact=_badges.artifact_of(artifact) if artifact else "",
        status=read_bytes(status_file) if status_file else None,
        allow_test=allow_test,
    )
    verdict = checked(read_bytes(file), asked)
    if format_name == "json":
        click.echo(json.dumps(as_value(verdict), indent=1))
    else:
        click.echo("\n".join(lines(verdict)))
    return 0 if verdict.holds else 1


@command.command()
@click.argument("file", metavar="FILE")
def show(file: str) -> int:
    """
    Print what a badge claims, checking nothing.
    """
    from csea_interop.cli._files import read_bytes
    from csea_interop.conformance.badge.told import claimed

    for line in claimed(read_bytes(file)):
        click.echo(line)
    return 0


@command.command()
@_badges.key_options
@click.option("--issuer", "issuer_file", required=True, metavar="FILE", help="Who issues: its address and name.")
@click.option("--list", "old_file", metavar="FILE", help="The list so far; a new one without it.")
@click.option("--badge", "badges", multiple=True, metavar="FILE|ID", help="A badge to take back; none: a fresh date.")
@click.option(
    "--reason",
    type=click.Choice(["issued_in_error", "key_compromised", "report_wrong", "superseded", "withdrawn"]),
    default="withdrawn",
    show_default=True,
)
@click.option(
    "--next-days", type=click.IntRange(1, 90), default=30, show_default=True, help="When the next list comes."
)
@_badges.now_option
@click.option("-o", "--output", required=True, metavar="FILE", help="Where the list goes.")
def revoke(
    key_file: str,
    password_env: str | None,
    password_fd: int | None,
    issuer_file: str,
    old_file: str | None,
    badges: tuple[str, ...],
    reason: str,
    next_days: int,
    now_text: str | None,
    output: str,
) -> int:
    """
    Write the signed list of revoked badges anew, with these added.

    Without --badge the list stays as it is and gets a fresh date: publish one before each is due.
    """
    from csea_interop.cli._files import read_bytes, write_bytes

    _badges.needs_libraries()
    from csea_interop.conformance.badge import issuing, keys

    key = keys.load_issuing(read_bytes(key_file), _badges.password(password_env, password_fd))
    issued = int(_badges.moment(now_text).timestamp())
    token, number = issuing.revoked_list(
        key,
        _badges.issuer_of(read_bytes(issuer_file)),
        read_bytes(old_file) if old_file else None,
        [name if name.startswith("urn:uuid:") else issuing.id_in(read_bytes(name)) for name in badges],
        reason,
        (issued, issued + next_days * 86400),
    )
    write_bytes(output, f"{token}\n".encode(), 0o644)
    click.echo(f"{number} badge(s) on the list, the next one is due in {next_days} day(s)", err=True)
    return 0


@command.command()
@_badges.key_options
@click.option("--issuer", "issuer_file", required=True, metavar="FILE", help="Whose key it is: its address and name.")
@click.option("--from", "start", required=True, metavar="TIME", help="Badges issued from here on are trusted.")
@click.option("--until", "end", required=True, metavar="TIME", help="Badges issued before this are trusted.")
@click.option("--suite", "suite_dirs", multiple=True, type=_SUITE, metavar="PATH", help="A suite that is current.")
@click.option("-o", "--output", metavar="FILE", help="Where the trust file goes; standard output without it.")
def trust(
    key_file: str,
    password_env: str | None,
    password_fd: int | None,
    issuer_file: str,
    start: str,
    end: str,
    suite_dirs: tuple[Path, ...],
    output: str | None,
) -> int:
    """
    Write the trust file that an issuing body publishes: the public half of its key, and current suites.
    """
    from csea_interop.cli._files import read_bytes, write_bytes

    _badges.needs_libraries()
    from csea_interop.conformance.badge import keys
    from csea_interop.conformance.badge.trust import read_trust
    from csea_interop.conformance.kit.about import about
    from csea_interop.conformance.kit.digest import suite_digest

    raw = read_bytes(key_file)
    key = keys.load_issuing(raw, _badges.password(password_env, password_fd))
    suites = [(about(folder).version, suite_digest(folder)) for folder in suite_dirs]
    term = (_badges.stated(start), _badges.stated(end))
    made = _badges.as_json(
        keys.trust_file(key, _badges.issuer_of(read_bytes(issuer_file)), term, suites, test=keys.is_test(raw))
    )
    read_trust(made)
    write_bytes(output, made, 0o644)
    return 0


@command.command()
@click.argument("file", metavar="LIST")
@click.option("--trust", "trust_file", required=True, metavar="FILE", help="Whom you trust.")
@_badges.now_option
def status(file: str, trust_file: str, now_text: str | None) -> int:
    """
    Print what a list of revoked badges says, once its signature is checked.

    \b
    Exit status: 0 it is of a trusted issuer and current; 1 it is not; 2 wrong use.
    """
    from csea_interop.cli._files import read_bytes

    _badges.needs_libraries()
    from csea_interop.conformance.badge.told import listed
    from csea_interop.conformance.badge.trust import read_trust

    good, said = listed(read_bytes(file), read_trust(read_bytes(trust_file)), int(_badges.moment(now_text).timestamp()))
    click.echo("\n".join(said))
    return 0 if good else 1
