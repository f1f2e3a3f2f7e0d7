"""
What forwarders send, good and bad, as the suite states it: patches on what came in, or on the good output.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from csea_interop.conformance.suite import patched
from csea_interop.core.builtins import content_digest, step_digest


def outputs(folder: Path, stated: Any, before: Any) -> list[Any]:
    """
    The messages that one file of a relation states.

    Args:
        folder: the relation's.
        stated: the file.
        before: what came in.
    """
    on = before
    if stated.get("on") == "good" and stated["outputs"]:
        good = json.loads((folder / "out.good.json").read_bytes())
        on = outputs(folder, good, before)[0]
    made = []
    for output in stated["outputs"]:
        message = copy.deepcopy(patched(on, tuple(output["patch"])))
        if stated.get("digests") == "anew":
            anew(message, on, len(before["provenance"]))
        made.append(message)
    return made


def anew(message: Any, unpatched: Any, first: int) -> None:
    """
    Compute the digests of the added steps again: a forwarder that does wrong still counts right.
    """
    was, now = content_digest(unpatched), content_digest(message)
    steps = message["provenance"]
    for index, step in enumerate(steps):
        if index < first or "sealed_digest" in step:
            continue
        if step["content_digest"] == was and step["activity"] != "received":
            step["content_digest"] = now
        step["previous_step_digest"] = step_digest(steps[index - 1])
