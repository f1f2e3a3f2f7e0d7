"""
``model/policy``: each line is held to the model, with file and line, and what is published says all of it.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from csea_interop.compiler import policy, receivers
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.policy import emit


@pytest.fixture
def folder(root: Path, tmp_path: Path) -> Path:
    """
    A copy of the policy.
    """
    return Path(shutil.copytree(root / "model" / "policy", tmp_path / "policy"))


def _changed(folder: Path, name: str, old: str, new: str) -> int:
    """
    Replace the first place of a text, and give its line.
    """
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("disclosure.yaml", "roles: [law_enforcement]", "roles: [police]", "no code of participant_role"),
        ("disclosure.yaml", "purposes: [research]", "purposes: [commercial_use]", "no code of purpose"),
        ("disclosure.yaml", "purposes: [research]", "purposes: [research, research]", "stands twice"),
        ("disclosure.yaml", "data_states: [identifiable,", "data_states: [plain,", "no code of data_state"),
        ("disclosure.yaml", "marking: highly_restricted", "marking: secret", "marking is one of"),
        ("disclosure.yaml", "whole: internal", "whole: highly_restricted", "marked above the message"),
        ("disclosure.yaml", "Report.children:", "Report.minors:", "no member 'Report.minors'"),
        ("disclosure.yaml", "dpv-pd:DeviceBased:", "dpv-pd:Device:", "no member 'dpv-pd:Device'"),
        ("disclosure.yaml", "ethics_approval_reference:", "approval:", "no member 'Governance.approval'"),
        ("disclosure.yaml", "Extension.content:", "Extension.body:", "no member"),
        ("disclosure.yaml", "hotline: {role: hotline", "hotline: {role: desk", "no code of participant_role"),
        ("disclosure.yaml", "CSEA-SEN-007: CSEA-EXC-009", "CSEA-SEN-907: CSEA-EXC-009", "no rule 'CSEA-SEN-907'"),
        ("disclosure.yaml", "CSEA-SEN-007: CSEA-EXC-009", "CSEA-SEN-007: CSEA-EXC-909", "no reason"),
        ("disclosure.yaml", "roles: [researcher]", "roles: []", "list of texts"),
        ("reasons.yaml", "CSEA-EXC-003:", "CSEA-EXCH-003:", "not the id of a reason"),
        ("reasons.yaml", "remedy: coarsen", "remedy: hide", "remedy is one of"),
        ("receivers/iccam.yaml", "tier: actionable", "tier: nice", "tier is one of"),
        ("receivers/iccam.yaml", "message_types: [report]", "message_types: [note]", "no kind of message"),
        ("receivers/iccam.yaml", 'any: ["locations[].url"]', 'any: ["locations[].link"]', "'link' leads nowhere"),
        ("receivers/iccam.yaml", 'any: ["locations[].url"]', 'any: ["locations.url"]', "'locations' is a list"),
        ("receivers/ncmec_cybertipline.yaml", "any: [sender.contact]", 'any: ["sender[].contact"]', "is no list"),
        ("receivers/ncmec_cybertipline.yaml", "[role=reported]", "[role=suspect]", "names no code"),
    ],
)
def test_line_that_does_not_fit_the_model_stops_the_build(
    model: Model, folder: Path, name: str, old: str, new: str, said: str
) -> None:
    """
    The error names the file and the line.
    """
    line = _changed(folder, name, old, new)
    with pytest.raises(ModelError) as error:
        _both(folder, model)
    assert said in error.value.message
    assert error.value.where == f"{Path(name).name}:{line}"


def _both(folder: Path, model: Model) -> None:
    policy.read(folder, model)
    receivers.read(folder, model)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    CSEA-SEN-007: CSEA-EXC-009\n", "", "CSEA-SEN-007 reads recipients"),
        ("    CSEA-PRP-001: CSEA-EXC-004\n", "", "CSEA-PRP-001 reads governance.purpose"),
        ("  purpose:\n", "  purpose:\n    CSEA-AGE-003: CSEA-EXC-004\n", "CSEA-AGE-003 does not read"),
        ("    purposes: [research]", "    purposes: [statistics]", "researcher for statistics stands in"),
        ("    needs:\n", "    marks:\n", "an entry has"),
        ("as_message:", "as_sender:", "the policy has exactly"),
        ("      Report.narratives:", "      Report.children:", "stands twice"),
        ("    opens:\n", "    opens:\n      Report.children: a test\n", "Report.children is opened and closed"),
    ],
)
def test_lines_that_do_not_fit_one_another_stop_the_build(
    model: Model, folder: Path, old: str, new: str, said: str
) -> None:
    """
    A rule that judges recipients has its place, and a role and purpose stand in one grant.
    """
    _changed(folder, "disclosure.yaml", old, new)
    with pytest.raises(ModelError) as error:
        _both(folder, model)
    assert said in str(error.value)


def test_published_policy_keeps_to_its_schema(files: dict[str, str]) -> None:
    """
    The policy is valid by the schema that lies beside it, which is itself sound.
    """
    schema = json.loads(files["policy.schema.json"])
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.Draft7Validator(schema).validate(json.loads(files["policy.json"]))


def test_published_policy_has_every_member_with_its_marks(files: dict[str, str], model: Model) -> None:
    """
    A program that cuts a message down needs no other file.
    """
    members = json.loads(files["policy.json"])["members"]
    for cls in model.classes.values():
        assert {slot.name: slot.disclosure for slot in cls.slots} == {
            name: own["disclosure"] for name, own in members.get(cls.name, {}).items()
        }


def test_model_without_a_policy_publishes_none(model: Model, tmp_path: Path) -> None:
    """
    A policy is part of a model, not of the compiler.
    """
    assert policy.read(tmp_path / "none", model) is None
    assert receivers.read(tmp_path / "none", model) == ()
    assert emit(replace(model, policy=None)) == {}


def test_every_purpose_that_is_allowed_has_a_grant(model: Model) -> None:
    """
    No purpose of the closed list is forgotten, and none that is prohibited is granted.
    """
    assert model.policy is not None
    purposes = next(c for c in model.code_lists.values() if c.file == "purpose")
    allowed = {c.value for c in purposes.codes if c.annotations.get("prohibited") != "true"}
    assert {purpose for grant in model.policy.grants for purpose in grant.purposes} == allowed


def test_page_says_all_of_it(files: dict[str, str], model: Model) -> None:
    """
    Each grant, reason and demand stands on the page.
    """
    assert model.policy is not None
    page = files["docs/policy.md"]
    assert all(grant.why in page for grant in model.policy.grants)
    assert all(reason.fix in page for reason in model.policy.reasons)
    assert all(demand.source in page for receiver in model.receivers for demand in receiver.demands)
