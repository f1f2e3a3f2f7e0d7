"""
Conversations quoted word for word in a note, as chat programs write them down.

Looked for are lines that open with a time, with a date or brackets if need be, and go on with a
speaker. One such line is a remark about an event; two are a conversation.

Limits: a conversation that is retold, that stands in one line or that has no times is not seen. A
list of events is taken for one if short words and a colon follow each time; observations are the
place for events. Zones and halves of the day before a colon are nobody's name.
"""

from __future__ import annotations

import re
from typing import Final

# Every repetition has a small limit and a line is entered at its start only: the work grows with the text.
_LINE: Final = re.compile(
    "[ \t>\u200e\u200f]{0,8}"
    r"[\[(<]?"
    r"(?:[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}(?:, ?| |T))?"
    r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?"
    "(?:[ \u202f]?[AaPp]\\.?[Mm]\\.?)?(?: ?Z| UTC| GMT)?"
    r"[\])>]?"
    r"[ \t]{1,4}(?:[-\u2013\u2014|][ \t]{1,4})?"
    r"(?:<[^<>\n]{1,40}>[ \t]|([^\s:<>]{1,32}(?:[ ][^\s:<>]{1,32}){0,2}):[ \t])"
    r"[ \t]{0,4}\S"
)
#: What stands between a time and a colon without being anybody's name.
_NOBODY: Final = frozenset({"am", "pm", "a.m.", "p.m.", "z", "utc", "gmt", "cet", "cest", "bst", "est", "pst"})
#: The fewest lines that make a conversation.
_LEAST: Final = 2


def quotes_conversation(text: str) -> bool:
    """
    Whether a text has two or more lines in which a speaker follows a time, as in the log of a chat.
    """
    if "\n" not in text or ":" not in text:
        # The common note, one line, costs one look.
        return False
    found = 0
    for line in text.split("\n"):
        match = _LINE.match(line)
        if match is not None and (match[1] or "").casefold() not in _NOBODY:
            found += 1
            if found == _LEAST:
                return True
    return False
