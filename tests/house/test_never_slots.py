"""
What the format never carries: there is no member and no code of ours for it, in any version of the model.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from csea_interop.compiler.ir import Class, CodeList, Model
from csea_interop.compiler.load import load

ROOT = Path(__file__).parents[2]

#: Words that a name of ours never has, with what each would carry.
NEVER = {
    "consent of a child": r"consent\w*|willing\w*|voluntar\w*_act",
    "compliance or resistance of a child": r"complian\w*|complied|resist\w*",
    "response or behaviour of a child": r"child_(?:response|behaviou?r|conduct|reaction)|victim_(?:response|behaviou?r)|behaviou?r",
    "clothing of a child": r"cloth\w*|dress(?:ed)?|nud(?:e|ity)|undress\w*",
    "ethnicity": r"ethnic\w*|race|racial|skin\w*|tribe|caste",
    "religion": r"religio\w*|faith|belief",
    "nationality of a child": r"national(?:ity|ities)|citizen\w*",
    "name of a series": r"series_name|series_title",
    "words that an offender uses": r"keywords?|search_terms?|slang|hashtags?",
    "name of an analyst": r"analyst_(?:name|id)|(?:reviewer|officer|moderator)_name",
    "school or home": r"school\w*|home_address|postal\w*|street\w*|residence",
    "name of a person": r"(?:first|last|given|family|full|victim|child|suspect|display)_name|surname|date_of_birth|birth\w*",
    "media or its parts": r"thumbnail\w*|image_data|media_bytes|base64|screenshot\w*|embedding\w*|face_\w+",
    "credentials": r"password\w*|passphrase|credential|secret|api_key|login",
    "quoted communication": r"transcript\w*|chat_log|message_text|quote\w*|conversation_text",
    "blame": r"victimless|promiscu\w*|lolita|self_generated|prostitut\w*|pornograph\w*",
}
#: Names that look alike and carry something else, each with what it says.
ALLOWED = {
    "reported_account_conduct": "coded conduct of the reported account only",
    "conduct_of_others": "what others than the child did",
    "access_needs_credentials": "whether a place asks for them, never the credentials",
    "legal_compliance": "a purpose: what the law asks of an organisation",
    "behaviour": "the basis of a signal: what an account did, never what a child did",
    "login": "an event that a service saw, without what was typed",
}
#: Everything that may be said of a child. A new member is a decision, not an accident.
ABOUT_A_CHILD = {
    "Child": {
        "id",
        "age_assessments",
        "age_not_assessed_reason",
        "legal_age_results",
        "adult_now",
        "gender",
        "identification",
        "country",
        "notification_preference",
    },
    "Gender": {"value", "basis"},
    "NotificationPreference": {"value", "held_by"},
}


@pytest.fixture(scope="module")
def model() -> Model:
    """
    The model of this checkout.
    """
    return load(ROOT / "model")


def _names(model: Model) -> list[tuple[str, str]]:
    """
    Every name of ours with the place where it stands; codes of others keep their makers' names.
    """
    own: list[CodeList] = [c for c in model.code_lists.values() if c.origin == "format"]
    classes: list[Class] = list(model.classes.values())
    return [
        *((cls.name, _snake(cls.name)) for cls in classes),
        *((f"{cls.name}.{slot.name}", slot.name) for cls in classes for slot in cls.slots),
        *((f"{codes.name}.{code.value}", code.value) for codes in own for code in codes.codes),
    ]


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _faults(names: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [
        (place, what)
        for place, name in names
        for what, pattern in NEVER.items()
        if name not in ALLOWED and re.search(rf"(?:^|_)(?:{pattern})(?:_|$)", name)
    ]


def test_no_name_carries_what_is_never_carried(model: Model) -> None:
    """
    Neither a class, nor a member, nor a code of ours is about it.
    """
    assert _faults(_names(model)) == []


@pytest.mark.parametrize("what", NEVER)
def test_each_never_slot_would_be_noticed(what: str) -> None:
    """
    The search can fail: a planted name of each kind is found.
    """
    planted = {
        "consent of a child": "child_consent_given",
        "compliance or resistance of a child": "victim_compliance",
        "response or behaviour of a child": "child_response",
        "clothing of a child": "clothing",
        "ethnicity": "ethnicity_group",
        "religion": "religion",
        "nationality of a child": "nationality",
        "name of a series": "series_name",
        "words that an offender uses": "offender_keywords",
        "name of an analyst": "analyst_name",
        "school or home": "school_name",
        "name of a person": "victim_name",
        "media or its parts": "thumbnail",
        "credentials": "site_password",
        "quoted communication": "chat_log",
        "blame": "self_generated",
    }[what]
    assert (planted, what) in _faults([(planted, planted)])


@pytest.mark.parametrize("name", ABOUT_A_CHILD)
def test_what_may_be_said_of_a_child_is_listed(model: Model, name: str) -> None:
    """
    A class about a child has these members and no other.
    """
    assert {slot.name for slot in model.classes[name].slots} == ABOUT_A_CHILD[name]


def test_children_and_free_text_do_not_meet(model: Model) -> None:
    """
    Nothing below a child is text that a person writes.
    """
    below, seen = ["Child"], set()
    while below:
        name = below.pop()
        seen.add(name)
        for slot in model.classes[name].slots:
            assert not slot.authored_text, f"{name}.{slot.name}"
            below += [child for child in model.children(slot) if child not in seen]
