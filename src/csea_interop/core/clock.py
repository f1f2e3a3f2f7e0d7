"""
One moment for a whole run.
"""

from __future__ import annotations

from datetime import UTC, datetime

from csea_interop.core.errors import UsageError


def current() -> datetime:
    """
    The present moment, in UTC and whole seconds.
    """
    return datetime.now(UTC).replace(microsecond=0)


def frozen(text: str) -> datetime:
    """
    The moment that a user states.

    Raises:
        UsageError: not an RFC 3339 time with a zone.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise UsageError("CSEA-USE-TIME", "the time is not RFC 3339 with a zone", "write it as 2026-03-02T09:14:05Z")
    return moment


def written(moment: datetime) -> str:
    """
    The moment as messages write it: UTC, whole seconds, Z.
    """
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
