"""
What an emitter has written into a folder, or into a file of JSON lines, by scenario.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, Final, Self

from csea_interop.conformance.kit.asked import Product
from csea_interop.conformance.kit.emitting.ways import Emitted
from csea_interop.conformance.kit.plan import Way
from csea_interop.core.errors import UsageError
from csea_interop.core.reader import read

#: Bytes of one message, and of all that is read.
MOST: Final = 1024 * 1024
MOST_IN_ALL: Final = 64 * 1024 * 1024
_NAME: Final = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([1-9][0-9]{0,2}))?\.json")
_HINT: Final = "name each <scenario>.json or <scenario>.<number>.json; see conformance/protocol/producer.md"


class Files:
    """
    Messages by scenario; a scenario of which there is none sent nothing.

    Args:
        way: whose target is the folder or file.
        role: the role that whoever wrote them has.
        known: the scenarios that there are.
    """

    def __init__(self, way: Way, role: str, known: Collection[str]) -> None:
        self._path = Path(way.target)
        self._known = known
        self._found: dict[str, list[bytes]] = {}
        self.product: Product | None = Product("files", "unknown", (role,))

    def __enter__(self) -> Self:
        """
        Read them.

        Raises:
            UsageError: ``CSEA-USE-FILES`` a name that fits no scenario, a link, too much, or nothing to read.
        """
        try:
            self._found = self._folder() if self._path.is_dir() else self._lines()
        except OSError:
            raise _unusable("they cannot be read", "check the path") from None
        if not self._found:
            raise _unusable("there is no message", _HINT)
        return self

    def __exit__(self, *_: object) -> None:
        """
        Nothing is held open.
        """

    def emit(self, name: str, question: Mapping[str, Any], known: bytes) -> Emitted:  # noqa: ARG002 - nothing is asked
        """
        What was written for the scenario.
        """
        found = self._found.get(name)
        if not found:
            return Emitted(rejected=True)
        if any(len(raw) > MOST for raw in found):
            return Emitted(fault="a message is longer than is taken")
        return Emitted(tuple(found))

    def _folder(self) -> dict[str, list[bytes]]:
        numbered: dict[str, dict[int, bytes]] = {}
        in_all = 0
        for count, path in enumerate(sorted(self._path.iterdir()), start=1):
            fits = _NAME.fullmatch(path.name)
            if fits is None or fits[1] not in self._known:
                raise _unusable(f"the name of file {count} in order fits no scenario", _HINT)
            # A link could lead to anything that the kit may read and they may not.
            if path.is_symlink() or not path.is_file():
                raise _unusable(f"file {count} in order is a link or no plain file", "put the message itself there")
            in_all += path.stat().st_size
            if in_all > MOST_IN_ALL:
                raise _unusable("they are too much", f"stay under {MOST_IN_ALL} bytes in all")
            with path.open("rb") as stream:
                numbered.setdefault(fits[1], {})[int(fits[2] or 0)] = stream.read(MOST + 1)
        return {name: [raw for _, raw in sorted(found.items())] for name, found in numbered.items()}

    def _lines(self) -> dict[str, list[bytes]]:
        if self._path.stat().st_size > MOST_IN_ALL:
            raise _unusable("they are too much", f"stay under {MOST_IN_ALL} bytes in all")
        found: dict[str, list[bytes]] = {}
        for count, line in enumerate(self._path.read_bytes().splitlines(), start=1):
            if not line.strip():
                continue
            reading = read(line)
            value = reading.value
            fine = not reading.findings and isinstance(value, dict) and value.keys() == {"scenario", "message"}
            if not fine or value["scenario"] not in self._known:
                raise _unusable(f"line {count} is no object of scenario and message", _HINT)
            raw = json.dumps(value["message"], ensure_ascii=False).encode()
            found.setdefault(value["scenario"], []).append(raw)
        return found


def _unusable(why: str, hint: str) -> UsageError:
    return UsageError("CSEA-USE-FILES", f"the files cannot be taken: {why}", hint)
