"""
To whom and what for a message is to go, and whose demands it is to meet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from csea_interop.cli._options import Option

if TYPE_CHECKING:
    from csea_interop.validation.asked import Asked

HEADING: Final = "Exchange: may it go, and is it complete"

OPTIONS: Final[tuple[Option, ...]] = (
    click.option(
        "--recipient-profile",
        type=click.Choice(["hotline", "law_enforcement", "platform", "research", "statistics"]),
        help="Ask whether the message may go to such a recipient, working on real cases.",
    ),
    click.option(
        "--recipient-role", metavar="ROLE", help="Ask about a recipient of this role, whomever the message names."
    ),
    click.option(
        "--recipient-country", metavar="COUNTRY", help="The country of the recipient asked about, such as DE."
    ),
    click.option("--purpose", metavar="PURPOSE", help="Ask about this purpose instead of the one that is stated."),
    click.option(
        "--complete-for",
        metavar="RECEIVER",
        help="Say what this receiver is known to ask for and the message lacks: ncmec_cybertipline, iccam.",
    ),
)


def asked(values: dict[str, Any]) -> Asked | None:
    """
    The recipient and purpose that the user asks about.

    Raises:
        UsageError: a word that does not exist, or two that contradict one another.
    """
    words = [values[name] or "" for name in ("recipient_profile", "recipient_role", "recipient_country", "purpose")]
    if not any(words):
        return None
    from csea_interop.validation.asked import ask

    return ask(*words)


def complete_for(values: dict[str, Any]) -> str:
    """
    The receiver whose demands are asked about; empty for none.

    Raises:
        UsageError: nothing is known of what it asks for.
    """
    if not values["complete_for"]:
        return ""
    from csea_interop.validation.completeness import known_receiver

    return known_receiver(values["complete_for"])
