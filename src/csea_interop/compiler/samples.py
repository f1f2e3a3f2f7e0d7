"""
The complete synthetic messages of the suite, for the pages about each kind of message.
"""

from __future__ import annotations

import json
from pathlib import Path

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Sample


def samples(folder: Path) -> tuple[Sample, ...]:
    """
    Every message in the folder, by name; none where there is no folder.

    Raises:
        ModelError: a file that is no message.
    """
    out = []
    for path in sorted(folder.glob("*.json")):
        try:
            text = path.read_text(encoding="utf-8")
            message = json.loads(text)
            out.append(
                Sample(
                    name=path.stem,
                    kind=str(message["message_type"]),
                    sender=str(message["sender"]["role"]),
                    recipients=tuple(str(r["role"]) for r in message.get("recipients", ())),
                    language=str(message["language"]),
                    text=text,
                )
            )
        except (ValueError, KeyError, TypeError) as error:
            raise ModelError("an example is a message", path.name) from error
    return tuple(out)
