"""
All that a forwarder sent for one message, against each requirement.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

from csea_interop.conformance.kit.grading import Grade
from csea_interop.conformance.kit.relations import content, history, sending, terms
from csea_interop.conformance.kit.relations.forwarding import Passed, Task
from csea_interop.validation.message import examine

#: What each requirement finds wrong with one message that was sent on.
EACH: Final[Mapping[str, Callable[[Passed], bool]]] = {
    "CSEA-FWD-002": sending.not_own,
    "CSEA-FWD-003": history.receipt_absent,
    "CSEA-FWD-004": history.history_rewritten,
    "CSEA-FWD-005": history.passing_on_absent,
    "CSEA-FWD-006": terms.purpose_widened,
    "CSEA-FWD-007": history.repurposed_unrecorded,
    "CSEA-FWD-008": terms.marking_lowered,
    "CSEA-FWD-009": content.age_converted,
    "CSEA-FWD-010": content.loss_unlisted,
    "CSEA-FWD-011": content.translation_unlabelled,
    "CSEA-FWD-012": content.extension_unlisted,
    "CSEA-FWD-013": sending.somebody_else,
    "CSEA-FWD-014": sending.barred,
    "CSEA-FWD-018": terms.handling_loosened,
    "CSEA-FWD-019": terms.trial_changed,
    "CSEA-FWD-020": content.called_complete,
}
VALID: Final = "CSEA-FWD-001"
NOTHING: Final = "CSEA-FWD-015"
EVERYONE: Final = "CSEA-FWD-016"
SENT: Final = "CSEA-FWD-017"
_SHAPE: Final = ("CSEA-STR-", "CSEA-ENC-")
_PASS: Final = Grade("pass", verdict=True)


def judged(task: Task, outputs: Sequence[bytes], asked: Sequence[str]) -> dict[str, Grade]:
    """
    The grade of each requirement.

    Args:
        task: what came in and what was to be done with it.
        outputs: the messages that were sent on.
        asked: the requirements, by id.
    """
    result, message = task.judged
    if not result.ok:
        # Nothing can be compared with what was never a message.
        wrong = Grade("fail", note="something was sent on")
        return dict.fromkeys(asked, wrong if outputs else _PASS)
    moment = datetime.fromisoformat(task.now)
    looked_at = [examine(raw, now=moment) for raw in outputs]
    shaped = [(r, v) for r, v in looked_at if not any(f.rule.startswith(_SHAPE) for f in r.findings)]
    sent = [Passed(task, message, value, result) for result, value in shaped]
    whole = len(shaped) == len(looked_at)
    return {
        name: _one(name, [r.ok for r, _ in looked_at], sent, task, whole=whole, due=SENT in asked) for name in asked
    }


def _one(name: str, usable: Sequence[bool], sent: Sequence[Passed], task: Task, *, whole: bool, due: bool) -> Grade:
    if name == SENT and not usable:
        return Grade("fail", note="nothing was sent on")
    if name == EVERYONE and (whole or not usable):
        weak = any(sending.demands_weakened(passed) for passed in sent)
        missed = sending.somebody_left_out(task, sent)
        note = "somebody who was told is left out" if missed else "less is demanded than before"
        return Grade("fail", note=note) if missed or weak else _PASS
    if not usable:
        # Where something has to be sent, silence fulfils nothing else.
        return Grade("skip", note="nothing was sent on that could be looked at") if due else _PASS
    if name == VALID:
        return _PASS if all(usable) else Grade("fail", note="what was sent on cannot be used")
    if not whole:
        return Grade("skip", note="what was sent on has not the shape of a message")
    if name == NOTHING:
        return _PASS
    if name == SENT:
        # Of withdrawals and answers another requirement says that everyone is reached.
        own = task.judged[1]["message_type"] in {"withdrawal", "outcome"}
        missed = not own and sending.somebody_left_out(task, sent)
        return Grade("fail", note="somebody gets nothing") if missed else _PASS
    broken = EACH[name]
    faulty = any(broken(passed) for passed in sent)
    return Grade("fail", note=" ".join(broken.__name__.split("_"))) if faulty else _PASS
