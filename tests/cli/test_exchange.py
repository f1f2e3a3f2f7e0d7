"""
``csea-validate`` asked whether a message may go: what it says, how it ends, what it never shows.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from csea_interop.cli._options import exchange
from csea_interop.cli.explain import command as explain
from csea_interop.cli.validate import command as validate
from csea_interop.core.errors import UsageError
from csea_interop.schema.policy import reasons, section
from csea_interop.validation.completeness import receivers

_EXAMPLES = "conformance/examples"
_NOW = ("--now", "2026-04-01T00:00:00Z")


def _run(*args: str) -> tuple[int, str]:
    done: Result = CliRunner().invoke(validate, [*_NOW, *args], standalone_mode=False, catch_exceptions=False)
    return (done.return_value, done.output)


def _file(root: Path, tmp_path: Path, name: str, **changes: Any) -> str:
    message = json.loads((root / _EXAMPLES / name).read_bytes())
    for path, value in changes.items():
        *above, last = path.split("__")
        here = message
        for part in above:
            here = here[part]
        here[last] = value
    file = tmp_path / "message.json"
    file.write_text(json.dumps(message), "utf-8")
    return str(file)


def test_message_that_may_go_ends_with_0(root: Path) -> None:
    """
    To the recipient that it names, for the purpose that it states.
    """
    status, out = _run(str(root / _EXAMPLES / "report-minimal.json"))
    assert status == 0
    assert "  exchange:  1 may go\n" in out


def test_message_that_may_not_go_ends_with_1_and_says_why(root: Path) -> None:
    """
    A valid message, and a recipient without a task: reason, place, why, and what to do.
    """
    status, out = _run(str(root / _EXAMPLES / "report-minimal.json"), "--recipient-role", "researcher")
    assert status == 1
    assert "report-minimal.json: valid\n" in out
    assert "exchange: may not go, to researcher, for legal_compliance" in out
    own = reasons()["CSEA-EXC-005"]
    assert all(text in out for text in (own.id, own.title, own.why, f"ask: {own.fix}", "what to do: "))
    assert "  exchange:  1 may not go\n" in out


def test_own_recipient_counts_as_well(root: Path, tmp_path: Path) -> None:
    """
    Without a question the message's own recipients are asked about.
    """
    file = _file(root, tmp_path, "report-minimal.json", recipients=[{"participant_id": "org:a-b", "role": "other"}])
    status, out = _run(file)
    assert status == 1
    assert "to /recipients/0 (other)" in out


def test_life_in_danger_goes_now(root: Path, tmp_path: Path) -> None:
    """
    What is in the way is said, and does not make the run fail.
    """
    file = _file(root, tmp_path, "report-minimal.json", payload__incident__urgency={"threat_to_life": "yes"})
    status, out = _run(file, "--recipient-role", "researcher")
    assert status == 0
    assert "send now, mend after" in out
    assert "what to do" not in out


def test_what_cannot_be_told_is_never_green(root: Path) -> None:
    """
    A permission by country, and a recipient without one.
    """
    status, out = _run(
        str(root / _EXAMPLES / "hash-set-maximal.json"), "--recipient-role", "platform", "--recipient-country", "NL"
    )
    assert status == 1
    assert "cannot be told" in out or "may not go" in out


def test_nobody_to_ask_about_is_not_asked(root: Path) -> None:
    """
    Figures for everyone go without a question.
    """
    status, out = _run(str(root / _EXAMPLES / "statistics-minimal.json"))
    assert status == 0
    assert "  exchange:  not asked\n" in out


@pytest.mark.parametrize("receiver", receivers())
def test_completeness_is_told_and_changes_no_status(root: Path, receiver: str) -> None:
    """
    What is missing stands with its place, reason and source; an incomplete message is not invalid.
    """
    status, out = _run(str(root / _EXAMPLES / "report-minimal.json"), "--complete-for", receiver)
    assert status == 0
    assert f"complete for {receiver}: valid, not complete" in out
    missed = [d for d in section("receivers")[receiver]["demands"].values() if d["why"] in out]
    assert len(missed) >= 2
    assert all(d["source"] in out for d in missed)


def test_json_has_both_axes(root: Path) -> None:
    """
    Answer, purpose, recipients and what is missing stand with the message, counts in the summary.
    """
    words = ("--recipient-profile", "research", "--complete-for", "iccam")
    status, out = _run("-f", "json", str(root / _EXAMPLES / "report-minimal.json"), *words)
    value = json.loads(out)
    own = value["results"][0]
    assert status == value["summary"]["exit_status"] == 1
    assert own["exchange"]["answer"] == "may-not"
    assert own["exchange"]["purpose"] == "research"
    assert own["exchange"]["recipients"][0]["role"] == "researcher"
    assert own["completeness"]["level"] == "valid"
    assert value["summary"]["exchange"] == {"may-not": 1}
    assert value["summary"]["completeness"] == {"valid": 1}


@pytest.mark.parametrize("words", [("--recipient-country", "NL"), ("--purpose", "fun"), ("--complete-for", "anyone")])
def test_words_that_make_no_question_are_misuse(root: Path, words: tuple[str, ...]) -> None:
    """
    Told before any message is read.
    """
    with pytest.raises(UsageError) as error:
        _run(str(root / _EXAMPLES / "report-minimal.json"), *words)
    assert error.value.code in ("CSEA-USE-RECIPIENT", "CSEA-USE-RECEIVER")


def test_options_name_what_the_policy_has() -> None:
    """
    Help lists every profile and receiver, without the policy being read for it.
    """
    shown = CliRunner().invoke(validate, ["--help"]).output
    assert all(name in shown for name in (*section("profiles"), *receivers()))
    assert len(exchange.OPTIONS) == 5


@pytest.mark.parametrize("reason", sorted(reasons()))
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_reason_is_explained(reason: str, language: str) -> None:
    """
    Each reason is explained offline, in the language asked for, with its source.
    """
    out = CliRunner().invoke(explain, [reason.lower(), "--language", language]).output
    own = reasons()[reason]
    assert out.startswith(f"{reason}: ")
    assert (own.why in out) == (language == "en")
    assert own.source[0] in out


def test_start_without_a_question_reads_no_compiler() -> None:
    """
    The axes cost the start of the command no heavy library.
    """
    code = "import sys, csea_interop.validation.judged; print(sorted({'yaml','pydantic','linkml','click'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
