"""A validator of plain JSON Schema behind JSON lines: python harness.py ENGINE SCHEMA."""

import base64
import importlib
import json
import sys
from pathlib import Path

NAME = sys.argv[1]
ENGINE = importlib.import_module(NAME)
SCHEMA = json.loads(Path(sys.argv[2]).read_text("utf-8"))
JUDGE = ENGINE.compile(SCHEMA) if NAME == "fastjsonschema" else ENGINE.Draft7Validator(SCHEMA)


def judge(raw: bytes) -> bool:
    """Tell whether the schema accepts what the usual reader of Python makes of the bytes."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return False
    if NAME != "fastjsonschema":
        return bool(JUDGE.is_valid(value))
    try:
        return JUDGE(value) is value
    except ENGINE.JsonSchemaValueException:
        return False


for line in sys.stdin:
    ask = json.loads(line)
    answer = {"protocol": 1, "name": NAME, "version": getattr(ENGINE, "__version__", "1"), "roles": ["validator"]}
    if ask["cmd"] == "run":
        answer = {"seq": ask["seq"], "verdict": "valid" if judge(base64.b64decode(ask["message_b64"])) else "invalid"}
    print(json.dumps(answer), flush=True)
