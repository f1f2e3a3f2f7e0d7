"""
A healthy harness as a small program, and the same program with one mistake each.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

#: Judges the doctor's probes, and knows nothing else of the format.
HEALTHY: Final = """
import base64, json, os, sys, time
out = sys.stdout.buffer

def say(value):
    out.write(json.dumps(value).encode() + b"\\n")
    out.flush()

def judge(raw, now):
    try:
        message = json.loads(raw.decode("utf-8"))
    except ValueError:
        return "invalid", [{"rule": "CSEA-ENC-SYNTAX", "pointer": ""}]
    payload, found = message["payload"], []
    if "received_at" not in payload and "withdrawal" not in raw[:400].decode():
        found.append({"rule": "CSEA-STR-REQUIRED", "pointer": "/payload", "missing": "received_at"})
    for n, item in enumerate(payload.get("content_items", [])):
        if not isinstance(item["id"], str):
            found.append({"rule": "CSEA-STR-TYPE", "pointer": f"/payload/content_items/{n}/id"})
    if message["created_at"] > now:
        found.append({"rule": "CSEA-IDN-003", "pointer": "/created_at"})
    return "invalid" if found else "valid", found

def greet():
    say({"protocol": 1, "name": "trial", "version": "1", "roles": ["validator"]})

def answer(ask):
    raw = base64.b64decode(ask["message_b64"])
    verdict, found = judge(raw, ask["now"])
    say({"seq": ask["seq"], "verdict": verdict, "findings": found})

for line in sys.stdin.buffer:
    ask = json.loads(line)
    if ask["cmd"] == "start":
        greet()
    else:
        answer(ask)
"""
_SAY: Final = '    out.write(json.dumps(value).encode() + b"\\n")'
_RAW: Final = '    raw = base64.b64decode(ask["message_b64"])'
_ROLES: Final = '"roles": ["validator"]'
_VERDICT: Final = '"verdict": verdict'
_FOUND: Final = '"findings": found'

#: Each mistake: the code of its diagnosis, the words that it replaces, and what stands there instead.
MISTAKES: Final = {
    "does not flush": ("FLUSH", "    out.flush()\n", "\n"),
    "flushes only the greeting": ("FLUSH", "    out.flush()\n", "    if 'protocol' in value: out.flush()\n"),
    "opens with a banner": ("STDOUT", "\ndef say", "print('trial validator, version 1', flush=True)\ndef say"),
    "logs before each answer": ("STDOUT", _RAW, _RAW + "\n    print('judging', flush=True)"),
    "logs JSON before each answer": ("STDOUT", _RAW, _RAW + "\n    say({'level': 'info'})"),
    "logs after each answer": ("STDOUT", _FOUND + "})", _FOUND + "})\n    print('done', flush=True)"),
    "answers twice": ("STDOUT", _FOUND + "})", _FOUND + "})\n    say({'seq': ask['seq'], 'verdict': verdict})"),
    "answers without seq": ("SEQ", '"seq": ask["seq"], ', ""),
    "gives seq as a text": ("SEQ", '"seq": ask["seq"]', '"seq": str(ask["seq"])'),
    "counts by itself": ("SEQ", '"seq": ask["seq"]', '"seq": 1'),
    "answers in plain words": (
        "ANSWER",
        "    say({",
        "    ask and out.write(b'fine\\n'); out.flush(); return\n    say({",
    ),
    "floods": ("ANSWER", _RAW, "    out.write(b'x' * 3_000_000)\n" + _RAW),
    "gives no result": ("ANSWER", _VERDICT, '"result": verdict'),
    "skips without a reason": ("ANSWER", _VERDICT + ", " + _FOUND, '"skipped": True'),
    "has verdicts of its own": ("VERDICT", _VERDICT, '"verdict": verdict.upper()'),
    "has a verdict that is no text": ("VERDICT", _VERDICT, '"verdict": {"is": verdict}'),
    "gives findings as texts": ("FINDING", _FOUND, '"findings": [f["rule"] for f in found]'),
    "names no rule": ("FINDING", _FOUND, '"findings": [{"pointer": f["pointer"]} for f in found]'),
    "points with dots": ("POINTER", "/payload/content_items/{n}/id", "payload.content_items[{n}].id"),
    "points elsewhere": ("POINTER", "/payload/content_items/{n}/id", "/items/{n}/name"),
    "counts from one": ("INDEX", "/payload/content_items/{n}/id", "/payload/content_items/{n + 1}/id"),
    "points at what is absent": ("MISSING", '"/payload", "missing": "received_at"', '"/payload/received_at"'),
    "writes UTF-16": ("ENCODING", '.encode() + b"\\n")', '.encode("utf-16-le") + b"\\n\\0")'),
    "writes Latin letters in one byte": (
        "ENCODING",
        "    greet()",
        '    out.write(b\'{"name": "\\xe9"}\\n\'); out.flush()',
    ),
    "opens with a byte order mark": (
        "ENCODING",
        _SAY,
        "    if 'protocol' in value: out.write(b'\\xef\\xbb\\xbf')\n" + _SAY,
    ),
    "ends lines as another system does": ("CRLF", 'b"\\n")', 'b"\\r\\n")'),
    "dies at bytes that are no text": ("DIES", "    except ValueError:", "    except json.JSONDecodeError:"),
    "dies at no bytes": ("DIES", _RAW, _RAW + "\n    raw[0]"),
    "dies at every message": ("DIES", _RAW, "    os._exit(3)"),
    "fails at bytes that are no text": (
        "ERRORS",
        _RAW,
        _RAW + "\n    if raw[:1] != b'{': say({'seq': ask['seq'], 'errored': True, 'kind': 'x'}); return",
    ),
    "reads short lines only": ("LONG", "    ask = json.loads(line)", "    ask = json.loads(line[:65536])"),
    "fails at long messages": (
        "LONG",
        _RAW,
        _RAW + "\n    if len(raw) > 65536: say({'seq': ask['seq'], 'errored': True, 'kind': 'x'}); return",
    ),
    "judges the base64": ("BASE64", _RAW, '    raw = ask["message_b64"].encode()'),
    "replaces broken bytes": ("BYTES", '.decode("utf-8")', '.decode("utf-8", "replace")'),
    "drops broken bytes": ("BYTES", '.decode("utf-8")', '.decode("utf-8", "ignore")'),
    "drops a byte order mark": ("BYTES", '.decode("utf-8")', '.decode("utf-8-sig")'),
    "finds everything valid": ("VALID", _VERDICT + ", " + _FOUND, '"verdict": "valid"'),
    "finds everything invalid": ("INVALID", _VERDICT + ", " + _FOUND, '"verdict": "invalid"'),
    "skips everything": ("SKIPS", _VERDICT + ", " + _FOUND, '"skipped": True, "reason": "later"'),
    "takes the clock": ("NOW", '["created_at"] > now', '["created_at"] > "2026-11-01"'),
    "repeats the message in its answer": ("ECHO", _VERDICT, '"text": raw.decode("utf-8", "replace"), ' + _VERDICT),
    "logs the message": (
        "ECHO",
        _RAW,
        _RAW + "\n    sys.stderr.write(raw.decode('utf-8', 'replace')); sys.stderr.flush()",
    ),
    "speaks another protocol": ("GREETING", '"protocol": 1', '"protocol": 2'),
    "names no role": ("GREETING", ", " + _ROLES, ""),
    "is no validator": ("GREETING", _ROLES, '"roles": ["consumer"]'),
    "greets with a fault": ("GREETING", '"protocol": 1, "name": "trial", ', ""),
    "never says anything": ("SILENT", "    ask = json.loads(line)", "    continue"),
    "ends at once": ("SILENT", "\ndef say", "sys.exit(3)\ndef say"),
    "is slow": ("SLOW", _RAW, _RAW + "\n    time.sleep(1.2)"),
    "stays": (
        "STAYS",
        "\ndef say",
        "import threading; threading.Thread(target=time.sleep, args=(60,)).start()\ndef say",
    ),
    "leaves a lock": ("RESTART", "\ndef say", "open(sys.argv[0] + '.lock', 'x')\ndef say"),
}


def program(folder: Path, *replaced: str) -> list[str]:
    """
    The command of the harness, with the first words replaced by the second.
    """
    text = HEALTHY
    if replaced:
        old, new = replaced
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    path = folder / "harness.py"
    path.write_text(text, "utf-8")
    return [sys.executable, "-S", "-E", str(path)]
