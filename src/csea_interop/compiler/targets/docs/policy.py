"""
A page that says who may have what for which task, why a message may not go, and what receivers ask for.
"""

from __future__ import annotations

from csea_interop.compiler.ir import Model
from csea_interop.compiler.policy import Grant, Policy
from csea_interop.compiler.receivers import Receiver, Step
from csea_interop.compiler.targets.docs.markdown import code, page, table

_MEMBERS = """
For each member that is there, in this order:

1. what the grant closes never goes;
2. up to the marking of the grant it goes as it stands;
3. what the message marks higher than its floor, and higher than the grant, is left out;
4. what the grant opens goes as it stands;
5. of all else becomes what the model says of it: it is kept, made coarser, or left out.

A member of an object that is left out is not looked at. A value that is coarse enough already goes.
"""
_LIFE = """
Where a message says that a life is in danger, only faults of reading (ENC) and of safety (SAF) stop it. It goes now;
all else is mended after.
"""


def pages(model: Model) -> dict[str, str]:
    """
    The page, by path under ``docs/``; none for a model without a policy.
    """
    policy = model.policy
    if policy is None:
        return {}
    return {
        "policy.md": page(
            "Who may have what",
            "Whether a message may go to a recipient is another question than whether it is valid. A role and a purpose"
            " that stand together in no grant get nothing. The same as data: `policy.json`.",
            "## Grants",
            table(
                (
                    "grant",
                    "roles",
                    "purposes",
                    "state of the data",
                    "message marked up to",
                    "members as they stand up to",
                ),
                map(_grant, policy.grants),
            ),
            table(("grant", "opens", "closes", "needs", "why", "source"), map(_limits, policy.grants)),
            "## What becomes of a member",
            _MEMBERS.strip(),
            table(
                ("member", "its floor is the marking of the message by"), [(code(m), by) for m, by in policy.as_message]
            ),
            "## Danger to life",
            _LIFE.strip(),
            "## Reasons",
            table(
                ("id", "reason", "answer", "remedy", "why", "what to do", "source"),
                [(code(r.id), r.title, r.answer, r.remedy, r.why, r.fix, "; ".join(r.source)) for r in policy.reasons],
            ),
            "## Rules asked again",
            "Of a recipient or purpose that a user asks about, these rules are asked as if the message named it.",
            table(("asked about", "rule", "reason"), _rules(policy)),
            "## Profiles",
            table(
                ("profile", "role", "purpose", "source"),
                [
                    (code(p.name), code(p.role), code(p.purpose) if p.purpose else "as stated", p.source)
                    for p in policy.profiles
                ],
            ),
            "## What receivers ask for",
            "A message is complete where nothing is missing for which a report is known to come back, and actionable where"
            " nothing is missing without which nobody can act. Of other receivers no demand was found in public, so that"
            " nothing is said of them.",
            *(block for receiver in model.receivers for block in _receiver(receiver)),
        )
    }


def _codes(values: tuple[str, ...]) -> str:
    return ", ".join(map(code, values))


def _grant(grant: Grant) -> tuple[str, ...]:
    lists = (_codes(grant.roles), _codes(grant.purposes), _codes(grant.data_states))
    return (grant.name.replace("_", " "), *lists, code(grant.marking), code(grant.whole))


def _limits(grant: Grant) -> tuple[str, ...]:
    grounds = (
        "; ".join(f"{code(name)} ({ground})" for name, ground in own)
        for own in (grant.opens, grant.closes, grant.needs)
    )
    return (grant.name.replace("_", " "), *grounds, grant.why, "; ".join(grant.source))


def _rules(policy: Policy) -> list[tuple[str, ...]]:
    return [
        (about, f"[{rule}](rules/{rule}.md)", code(reason))
        for about, own in policy.rules.items()
        for rule, reason in own
    ]


def _receiver(receiver: Receiver) -> tuple[str, ...]:
    rows = [
        (
            d.tier,
            code(_path(d.each)) if d.each else "the message",
            " or ".join(code(_path(path)) for path in d.any),
            d.why,
            d.source,
        )
        for d in receiver.demands
    ]
    return (
        f"### {receiver.name}",
        f"{receiver.known} Name: {code(receiver.key)}; asked of {_codes(receiver.message_types)}.",
        table(("tier", "each", "has", "why", "source"), rows),
    )


def _path(path: tuple[Step, ...]) -> str:
    return ".".join(s.name + (f"[{s.member}={s.code}]" if s.member else "[]" if s.each else "") for s in path)
