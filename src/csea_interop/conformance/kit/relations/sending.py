"""
Requirements on whether, to whom and as what a message was passed on.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from csea_interop.conformance.kit.relations.forwarding import Passed, Task
from csea_interop.validation.exchange import judge_exchange

#: Reasons that say no more than that the message is invalid, or was not judged.
_UNUSABLE: Final = frozenset({"CSEA-EXC-002", "CSEA-EXC-003"})


def not_own(passed: Passed) -> bool:
    """
    It goes under the identifier of what came in, or under another's name.
    """
    sender = passed.after["sender"]["participant_id"]
    return bool(passed.after["message_id"] == passed.before["message_id"] or sender != passed.task.who)


def somebody_else(passed: Passed) -> bool:
    """
    Somebody is a recipient who is not in the task.
    """
    asked = {to["participant_id"] for to in passed.task.to}
    return not {to["participant_id"] for to in passed.after.get("recipients", ())} <= asked


def barred(passed: Passed) -> bool:
    """
    A recipient may not have it. That it cannot be used is another requirement's matter.
    """
    moment = datetime.fromisoformat(passed.task.now)
    exchange = judge_exchange(passed.after, passed.result, None, moment)
    if exchange.answer == "may":
        return False
    return any(block.reason not in _UNUSABLE for addressed in exchange.addressed for block in addressed.blocks)


def demands_weakened(passed: Passed) -> bool:
    """
    A withdrawal demands less than before, or leaves more time.
    """
    if passed.before["message_type"] != "withdrawal":
        return False
    old, new = passed.before["payload"], passed.after["payload"]
    # Who passes it on to the last who has the data need not demand that it is passed on further.
    if not set(old["required_actions"]) - {"pass_on"} <= set(new["required_actions"]) or old["reason"] != new["reason"]:
        return True
    for name in ("act_by", "acknowledge_by"):
        if name in old and (name not in new or datetime.fromisoformat(new[name]) > datetime.fromisoformat(old[name])):
            return True
    return False


def somebody_left_out(task: Task, sent: Sequence[Passed]) -> bool:
    """
    Somebody who has to be told gets nothing.
    """
    told = {to["participant_id"] for passed in sent for to in passed.after.get("recipients", ())}
    return not {to["participant_id"] for to in task.to} <= told
