"""
A badge claims no more than it can hold.
"""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

from conformance_kit.badge import making
from csea_interop.conformance.badge.carriers import made
from csea_interop.conformance.badge.credential import payload
from csea_interop.conformance.badge.shields import endpoint
from csea_interop.conformance.badge.wording import ASSURANCES, LIMITS

#: Words that standards bodies keep off such marks, since they promise what no test can.
_NEVER = re.compile(
    r"\b(certif\w*|verified|complian\w*|interoperable|guarante\w*|approved|accredited|endorsed)\b", re.IGNORECASE
)


def _strings(path: Path) -> list[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def test_no_text_of_ours_promises(root: Path) -> None:
    """
    None of the words stands in any text of the code of badges, its commands or its guides.
    """
    source = root / "src/csea_interop"
    files = [*(source / "conformance/badge").glob("*.py"), *(source / "cli/_kit").glob("*badge*.py")]
    files += [source / "cli/_kit/keygen.py", source / "cli/_kit/attest.py"]
    assert len(files) > 15
    assert [(p.name, m[0]) for p in files for text in _strings(p) if (m := _NEVER.search(text))] == []
    pages = [root / f"conformance/guide/{n}.md" for n in ("badges", "badge-attacks", "issuing")]
    pages.append(root / "conformance/protocol/badge.md")
    assert [(p.name, m[0]) for p in pages for m in _NEVER.finditer(p.read_text("utf-8"))] == []
    lines = (source / "core/codes.tsv").read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("CSEA-BDG-") and _NEVER.search(line)] == []


def test_the_words_stand_on_everything_that_is_issued() -> None:
    """
    Picture, page, credential and shield say conformance reported, and nothing that promises.
    """
    badge, token = making.badge(), making.token()
    # Of the picture only what people read: base64 may spell anything.
    texts = [made(badge, token, kind).decode().replace(token, "") for kind in ("svg", "html")]
    texts += [json.dumps(payload(badge)), json.dumps(endpoint(badge.facts))]
    for text in texts:
        assert "onformance reported" in text
        assert _NEVER.search(text.replace("VerifiableCredential", "")) is None
    assert all(LIMITS in text for text in texts[:3])
    assert "(unsigned)" in texts[3]


def test_there_are_three_statements() -> None:
    """
    Reported, attested, witnessed; each begins with the same word.
    """
    assert list(ASSURANCES.values()) == ["conformance reported", "conformance attested", "conformance witnessed"]
