"""
What the commands on badges share: files, moments, digests, and whether their libraries are there.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

if TYPE_CHECKING:
    from csea_interop.conformance.badge.credential import Issuer

_F = TypeVar("_F", bound=Callable[..., Any])
FILE: Final = click.Path(path_type=Path)
_CHUNK: Final = 1 << 20


def key_options(function: _F) -> _F:
    """
    The key that signs; its password never stands on the command line, where every process can read it.
    """
    for option in (
        click.option(
            "--password-fd", type=click.IntRange(3), metavar="NUMBER", help="Descriptor to read a password from."
        ),
        click.option("--password-env", metavar="NAME", help="Variable that holds the key's password."),
        click.option("--key", "key_file", required=True, metavar="FILE", help="Private key in PEM."),
    ):
        function = option(function)
    return function


def now_option(function: _F) -> _F:
    """
    The moment that counts as the present one.
    """
    return click.option("--now", "now_text", metavar="TIME", help="RFC 3339; instead of the clock.")(function)


def password(env: str | None, descriptor: int | None) -> bytes | None:
    """
    The password of a key; None where none is given.

    Raises:
        InputError: ``CSEA-BDG-PASSWORD`` it is not where it was said to be.
    """
    import os

    from csea_interop.core.errors import InputError

    if env is None and descriptor is None:
        return None
    got = b""
    if env is not None:
        got = os.environ.get(env, "").encode()
    elif descriptor is not None:
        try:
            with os.fdopen(descriptor, "rb") as stream:
                got = stream.read(_CHUNK).split(b"\n")[0]
        except OSError:
            got = b""
    if not got:
        raise InputError(
            "CSEA-BDG-PASSWORD", "no password is where it was said to be", "see --password-env, --password-fd"
        )
    return got


def needs_libraries() -> None:
    """
    Say what is lacking where the kit is installed without the extra for badges.

    Raises:
        UsageError: ``CSEA-USE-EXTRA``.
    """
    from importlib.util import find_spec

    from csea_interop.core.errors import UsageError

    if any(find_spec(name) is None for name in ("joserfc", "securesystemslib", "cryptography")):
        raise UsageError(
            "CSEA-USE-EXTRA", "the libraries for badges are not installed", "pip install 'csea-interop[conformance]'"
        )


def moment(text: str | None) -> datetime:
    """
    The stated moment, or the present one.
    """
    from csea_interop.core.clock import current, frozen

    return frozen(text) if text else current()


def stated(text: str) -> str:
    """
    A moment as trust files write it.
    """
    from csea_interop.core.clock import written

    return written(moment(text))


def issuer_of(raw: bytes) -> Issuer:
    """
    The issuer that a file states.

    Raises:
        InputError: ``CSEA-BDG-NOISSUER`` it has not the form.
    """
    from csea_interop.conformance.badge.credential import Issuer, is_issuer
    from csea_interop.core.errors import InputError
    from csea_interop.core.reader import read

    value = read(raw).value
    if isinstance(value, dict) and set(value) == {"id", "name"}:
        found = Issuer(value["id"], value["name"])
        if is_issuer(found):
            return found
    raise InputError(
        "CSEA-BDG-NOISSUER", "the file does not state an issuer", 'as {"id": "https://…", "name": "…"}, nothing else'
    )


def artifact_of(stated: str) -> str:
    """
    A digest as it is stated, or that of a file.

    Raises:
        InputError: the file is absent or cannot be read.
    """
    import hashlib

    from csea_interop.conformance.badge.facts import DIGEST
    from csea_interop.core.errors import InputError

    if DIGEST.fullmatch(stated):
        return stated
    taken = hashlib.sha256()
    try:
        with Path(stated).open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                taken.update(chunk)
    except OSError as error:
        raise InputError(
            "CSEA-INP-UNREADABLE", f"the artifact cannot be read ({type(error).__name__})", "a file, or sha256: and hex"
        ) from None
    return f"sha256:{taken.hexdigest()}"


def as_json(value: Any) -> bytes:
    """
    A JSON file for people and programs.
    """
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()
