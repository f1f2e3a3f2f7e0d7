"""
``csea-conformance attest``: sign a run as an in-toto statement, or check such a statement.
"""

from __future__ import annotations

import click

from csea_interop.cli._kit import _badges


@click.command()
@click.argument("file", metavar="FILE")
@click.option("--verify", "verifying", is_flag=True, help="Check FILE, an attestation, instead of making one.")
@click.option("--key", "key_file", metavar="FILE", help="Private key in PEM: RSA, ECDSA or Ed25519.")
@click.option("--password-env", metavar="NAME", help="Variable that holds the key's password.")
@click.option("--password-fd", type=click.IntRange(3), metavar="NUMBER", help="Descriptor to read a password from.")
@click.option("--artifact", metavar="FILE|DIGEST", help="What was tested: a file, or sha256: and hex.")
@click.option("--trust", "trust_file", metavar="FILE", help="With --verify: whom you trust.")
@click.option("--report", "report_file", metavar="FILE", help="With --verify: the report it should be about.")
@click.option("-o", "--output", metavar="FILE", help="Where the attestation goes; standard output without it.")
def command(
    file: str,
    verifying: bool,
    key_file: str | None,
    password_env: str | None,
    password_fd: int | None,
    artifact: str | None,
    trust_file: str | None,
    report_file: str | None,
    output: str | None,
) -> int:
    """
    Sign the report FILE as an in-toto test result in a DSSE envelope, or check one.

    \b
    Exit status: 0 made, or checked and good; 1 checked and not good; 2 wrong use.
    """
    from csea_interop.core.errors import UsageError

    _badges.needs_libraries()
    if verifying and trust_file:
        return _verified(file, trust_file, artifact, report_file)
    if not verifying and key_file and artifact:
        _made(file, key_file, _badges.password(password_env, password_fd), artifact, output)
        return 0
    raise UsageError(
        "CSEA-BDG-ASK",
        "it is not said what to do",
        "--key and --artifact make an attestation, --verify and --trust check one",
    )


def _made(file: str, key_file: str, password: bytes | None, artifact: str, output: str | None) -> None:
    from csea_interop.cli._files import read_bytes, write_bytes
    from csea_interop.conformance.badge import attest, keys
    from csea_interop.conformance.kit.replay import recorded

    report = recorded(read_bytes(file))
    key = keys.load_private(read_bytes(key_file), password)
    stated = attest.statement(report, _badges.artifact_of(artifact))
    write_bytes(output, _badges.as_json(attest.signed(stated, key)), 0o644)
    click.echo(f"attested: {stated['predicate']['result']}", err=True)


def _verified(file: str, trust_file: str, artifact: str | None, report_file: str | None) -> int:
    from csea_interop.cli._files import read_bytes
    from csea_interop.conformance.badge.attest import attested
    from csea_interop.conformance.badge.jose import Refused
    from csea_interop.conformance.badge.trust import read_trust
    from csea_interop.conformance.kit.replay import recorded

    got = attested(read_bytes(file), read_trust(read_bytes(trust_file)).attesters)
    if isinstance(got, Refused):
        click.echo(f"failed       signature     {got.said} ({got.code})")
        return 1
    test = " (A TEST KEY: it says nothing of any product)" if got.by.test else ""
    click.echo(f"passed       signature     by {got.by.name}{test}")
    right = _line(
        "report", got.report_digest, recorded(read_bytes(report_file))["report_digest"] if report_file else ""
    )
    right &= _line("artifact", got.artifact, _badges.artifact_of(artifact) if artifact else "")
    click.echo(f"result: {got.result}")
    return 0 if right else 1


def _line(name: str, stated: str, asked: str) -> bool:
    if not asked:
        click.echo(f"not checked  {name:<12}  see --{name}")
        return True
    if stated == asked:
        click.echo(f"passed       {name:<12}  the one at hand")
        return True
    click.echo(f"failed       {name:<12}  it is about another one (CSEA-BDG-ATTESTATION)")
    return False
