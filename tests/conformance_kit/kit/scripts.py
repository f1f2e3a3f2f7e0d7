"""
Harnesses that misbehave, each as the body of a small Python program.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

_HEAD: Final = """
import base64, json, os, sys, time
def say(value):
    sys.stdout.write(json.dumps(value) + "\\n"); sys.stdout.flush()
def fine(seq):
    say({"seq": seq, "verdict": "valid", "findings": []})
for line in sys.stdin:
    ask = json.loads(line)
    if ask["cmd"] == "start":
        say({"protocol": 1, "name": "trial", "version": "1", "roles": ["validator"]})
        continue
    seq = ask["seq"]
    text = base64.b64decode(ask["message_b64"])
"""

#: What each does with a question.
WAYS: Final = {
    "hangs": "    time.sleep(600)",
    "floods": "    sys.stdout.write('x' * 3_000_000); sys.stdout.flush()",
    "dies": "    os._exit(7)",
    "answers out of order": "    fine(seq + 1)",
    "answers no JSON": "    print('fine', flush=True)",
    "invents a verdict": "    say({'seq': seq, 'verdict': 'certified'})",
    "says two things": "    say({'seq': seq, 'verdict': 'valid', 'errored': True})",
    "says that it failed": "    say({'seq': seq, 'errored': True, 'kind': 'x'})",
    "finds without a rule": "    say({'seq': seq, 'verdict': 'invalid', 'findings': [{'pointer': ''}]})",
    "finds at no pointer": "    say({'seq': seq, 'verdict': 'invalid', 'findings': [{'rule': 'A', 'pointer': 'x'}]})",
    "skips": "    say({'seq': seq, 'skipped': True, 'reason': 'no'})",
    "skips without reason": "    say({'seq': seq, 'skipped': True})",
    "accepts": "    fine(seq)",
    "accepts without findings": "    say({'seq': seq, 'verdict': 'valid'})",
    "refuses": "    say({'seq': seq, 'verdict': 'invalid', 'findings': []})",
    "repeats the message": "    say({'seq': seq, 'verdict': 'valid', 'findings': [], 'log': text.decode('utf-8', 'replace')})",
    "talks of the message": "    sys.stderr.write(text.decode('utf-8', 'replace')); sys.stderr.flush(); time.sleep(0.05); fine(seq)",
    "talks much": "    sys.stderr.write('noise ' * 400_000); sys.stderr.flush(); fine(seq)",
    "changes its mind": "    say({'seq': seq, 'verdict': 'valid' if seq % 2 else 'invalid', 'findings': []})",
}


def program(folder: Path, way: str) -> list[str]:
    """
    The command of a harness that behaves in one way.
    """
    path = folder / "harness.py"
    path.write_text(_HEAD + WAYS[way] + "\n", "utf-8")
    return [sys.executable, str(path)]
