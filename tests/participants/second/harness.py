"""
The second validator behind JSON lines.
"""

from __future__ import annotations

import base64
import json
import sys
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests"))

from participants.second.validator import Validator  # noqa: E402 - found only now


def main() -> None:
    """
    Answer until there are no more questions.
    """
    validator = Validator(ROOT / "generated")
    for line in sys.stdin:
        question = json.loads(line)
        if question["cmd"] == "start":
            answer = {"protocol": 1, "name": "second", "version": validator.version, "roles": ["validator"]}
        else:
            now = datetime.fromisoformat(question["now"])
            verdict, found = validator.judge(base64.b64decode(question["message_b64"]), now)
            told = [{"rule": rule, "pointer": place, "missing": missing} for rule, place, missing in found]
            answer = {"seq": question["seq"], "verdict": verdict, "findings": told}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
