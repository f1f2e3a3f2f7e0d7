"""
Annotations for a GitHub step, within their limits; what goes beyond them is in the step's summary.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the others without a word,
and drops a whole summary over one mebibyte.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from csea_interop.core.errors import InputError, OutputError
from csea_interop.core.showing import code_span, markdown, path, shown
from csea_interop.reports import Context, axes, counted
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import hidden
from csea_interop.validation.points import points
from csea_interop.validation.tally import Tally

_EACH: Final = 10
_SUMMARY_BYTES: Final = 1024 * 1024
#: Kept free for the heading and for the line that says what is left out.
_RESERVE: Final = 4096
_LEVELS: Final = {"error": "error", "warning": "warning", "info": "notice"}


class Report:
    """
    Writes annotations as they come and keeps the lines of the summary, at most one mebibyte.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        self.used = dict.fromkeys(_LEVELS.values(), 0)
        self.beyond = self.left_out = 0
        self.summary = Path(context.step_summary) if context.step_summary else None
        self.lines: list[str] = []
        self.room = _SUMMARY_BYTES - _RESERVE - self._taken()

    def _taken(self) -> int:
        try:
            return self.summary.stat().st_size if self.summary else 0
        except OSError:
            return 0

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write an annotation for each finding, or for an unreadable input.
        """
        if isinstance(item, InputError):
            self._say("error", item.source, (), item.code, f"{item.what}. {item.hint}")
            return
        for point in points(item, self.context.language):
            text = "; ".join([f"{point.title}: {point.pointer or 'the whole message'}", *point.notes])
            self._say(_LEVELS[point.severity], item.source, point.position, point.rule, f"{text}. {point.fix}")
        self.left_out += hidden(item)

    def _say(self, level: str, source: str, position: tuple[int, ...], rule: str, text: str) -> None:
        if self.used[level] < _EACH:
            self.used[level] += 1
            where = {"file": path(source or "-"), **dict(zip(("line", "col"), position, strict=False)), "title": rule}
            stated = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
            self.write(f"::{level} {stated}::{_data(text)}\n")
        else:
            self.beyond += 1
        where_text = ":".join([path(source or "-"), *map(str, position)])
        line = f"- {level} {code_span(rule)} {code_span(where_text)} {markdown(text)}\n"
        size = len(line.encode())
        if self.summary is None or size > self.room:
            self.left_out += self.summary is not None
            return
        self.room -= size
        self.lines.append(line)

    def close(self, tally: Tally) -> None:
        """
        Write the sum, and the summary of the step.

        Raises:
            OutputError: the summary cannot be written.
        """
        sum_line = f"{counted(tally)}; {axes(tally, self.context)}; judged as of {self.context.now}"
        self.write(f"csea-validate: {sum_line}\n")
        if self.beyond:
            rest = "they stand in the summary of the step" if self.summary else "use another format to see all"
            self.write(f"csea-validate: {self.beyond} more than a step can show; {rest}\n")
        if self.summary is None:
            return
        head = [f"## csea-validate\n\n{sum_line}\n\n"]
        tail = ["\nValid means well formed by this model; it does not mean true, lawful or complete.\n"]
        if self.left_out:
            tail.insert(0, f"\n{self.left_out} findings are left out here; another format has them all.\n")
        try:
            if self.room + _RESERVE > len("".join([*head, *tail]).encode()):
                with self.summary.open("a", encoding="utf-8") as out:
                    out.writelines([*head, *self.lines, *tail])
        except OSError:
            raise OutputError(
                "CSEA-OUT-SUMMARY", "the summary of the step cannot be written", "look at GITHUB_STEP_SUMMARY"
            ) from None


def _data(text: str) -> str:
    # Two number signs with a bracket were commands once, and still are anywhere in a line.
    return shown(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A").replace("##[", "#\\u{23}[")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
