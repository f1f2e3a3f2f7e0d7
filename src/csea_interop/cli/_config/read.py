"""
A configuration file: each key an option, each value of the option's kind. No error shows a value.
"""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import click

from csea_interop.cli._config.find import SHARED, TABLE
from csea_interop.cli._config.hints import near
from csea_interop.cli._config.names import NAMED_ONLY, is_file
from csea_interop.core.errors import InputError, UsageError

#: A longer file is no configuration.
_LONGEST: Final = 1024 * 1024
_PLACE: Final = re.compile(r"\(at ((?:line [0-9]+, column [0-9]+)|end of document)\)")


def read(path: str, options: Mapping[str, click.Option], *, named: bool) -> dict[str, Any]:
    """
    The settings of a file, by the name that click gives to each option.

    Args:
        path: the file.
        options: every option that may be set, by key.
        named: whether the user named the file; one that was merely found may do less.

    Raises:
        InputError: the file cannot be read, or is not TOML.
        UsageError: a key or a value that makes no sense.
    """
    found = settings_of(path)
    if found is None:
        raise UsageError("CSEA-USE-CONFIG-TABLE", f"{path}: the file has no [tool.{TABLE}]", "add it, or name another")
    out: dict[str, Any] = {}
    for key, value in found.items():
        option = options.get(key)
        where = f"{path}: {key}"
        if option is None:
            raise UsageError("CSEA-USE-CONFIG-KEY", f"{where}: there is no such setting", near(key, options))
        if key in NAMED_ONLY and not named:
            raise UsageError(
                "CSEA-USE-CONFIG-TRUST",
                f"{where}: a file that was merely found cannot say this",
                "say it on the command line, or name the file with --config",
            )
        set_ = _value(option, value, where)
        if is_file(option):
            set_ = _placed(set_, path, where, named)
        out[str(option.name)] = set_
    return out


def settings_of(path: str) -> Mapping[str, Any] | None:
    """
    What a file says to this tool; None where it is shared with others and says nothing.

    Raises:
        InputError: it cannot be read, or is not TOML.
    """
    try:
        with Path(path).open("rb") as stream:
            raw = stream.read(_LONGEST + 1)
    except OSError:
        raise InputError("CSEA-INP-CONFIG", f"{path}: the configuration cannot be read", "check the path") from None
    shared = os.path.basename(path) == SHARED  # noqa: PTH119 - a text, as it came
    if shared and TABLE.encode() not in raw:
        return None
    import tomllib

    try:
        if len(raw) > _LONGEST:
            raise ValueError  # noqa: TRY301 - one answer for whatever is no configuration
        value: Any = tomllib.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        place = _PLACE.search(str(error))
        raise InputError(
            "CSEA-INP-CONFIG-SYNTAX",
            f"{path}: not a configuration in TOML" + (f", {place[1]}" if place else ""),
            "see toml.io for the form; --no-config goes on without it",
        ) from None
    if not shared:
        return dict(value)
    for name in ("tool", TABLE):
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else None


def _value(option: click.Option, value: Any, where: str) -> Any:
    if option.multiple:
        if isinstance(value, dict) and "=" in (option.metavar or ""):
            value = [f"{name}={part}" for name, part in value.items() if _text(part, where)]
        if not isinstance(value, list):
            raise _wrong(where, "a list is needed")
        return [_single(option, part, where) for part in value]
    return _single(option, value, where)


def _single(option: click.Option, value: Any, where: str) -> Any:
    if option.is_flag and isinstance(option.type, click.types.BoolParamType):
        if not isinstance(value, bool):
            raise _wrong(where, "true or false is needed")
        return value
    if option.count or isinstance(option.type, click.types.IntParamType):
        if isinstance(value, bool) or not isinstance(value, int):
            raise _wrong(where, "a whole number is needed")
    elif isinstance(option.type, click.types.FloatParamType):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise _wrong(where, "a number is needed")
    elif isinstance(value, dt.datetime) and value.tzinfo is not None:
        # TOML has times of its own.
        value = value.isoformat()
    else:
        _text(value, where)
    try:
        return option.type.convert(value, option, None)
    except click.BadParameter:
        choices = getattr(option.type, "choices", ())
        hint = f"it is one of {', '.join(map(str, choices))}" if choices else "see csea-validate --help"
        raise _wrong(where, hint) from None


def _text(value: Any, where: str) -> bool:
    if not isinstance(value, str):
        raise _wrong(where, "a text in quotes is needed")
    return True


def _wrong(where: str, hint: str) -> UsageError:
    return UsageError("CSEA-USE-CONFIG-VALUE", f"{where}: the value does not fit the setting", hint)


def _placed(value: Any, path: str, where: str, named: bool) -> Any:
    """
    File names, seen from the configuration's folder; of a file that was merely found they stay inside it.
    """
    if isinstance(value, list):
        return [_placed(part, path, where, named) for part in value]
    if value == "-":
        return value
    folder = os.path.dirname(path)  # noqa: PTH120 - a text, as it came
    joined = os.path.join(folder, value)  # noqa: PTH118 - as above
    if not named and not Path(joined).resolve().is_relative_to(Path(folder).resolve()):
        raise UsageError(
            "CSEA-USE-CONFIG-TRUST",
            f"{where}: a file that was merely found names only files of its own folder",
            "say it on the command line, or name the configuration with --config",
        )
    return joined
