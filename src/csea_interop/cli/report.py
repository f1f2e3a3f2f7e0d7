"""
``csea report``, reached as ``csea-validate report`` too.
"""

from __future__ import annotations

from typing import Any

import click

from csea_interop.cli._options import judging, output, together


@click.command(name="report", context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("journal", metavar="JOURNAL")
@together(output.OPTIONS, judging.ENDING)
def command(journal: str, **values: Any) -> int:
    """
    Write the output of a run again, in any format.

    JOURNAL is the file that csea-validate --resume FILE wrote. Nothing is judged again: the
    verdicts are those of that run and its time. Of a run that had not ended, what it had
    judged is written, and the exit status is 2.
    """
    from csea_interop.core.errors import InputError
    from csea_interop.validation.journal import Journal
    from csea_interop.validation.record import from_plain
    from csea_interop.validation.redaction import Names
    from csea_interop.validation.settings import Settings
    from csea_interop.validation.tally import Tally

    kept = Journal(journal, write=False)
    try:
        if kept.header is None:
            raise InputError("CSEA-RES-UNFINISHED", "the run had judged nothing", "run it again with --resume", journal)
        settings: Settings = from_plain(Settings, {**kept.header.asked, "now": kept.header.now})
        hide = Names().hide if values["redact_paths"] else None
        outputs = output.outputs(values, settings, [journal])
        tally = Tally(values["fail_on"], values["exit_zero"])
        try:
            for found in kept.outcomes():
                outcome = hide(found) if hide else found
                tally.add(outcome)
                outputs.outcome(outcome)
            outputs.close(tally)
        finally:
            outputs.drop()
    finally:
        kept.close()
    judging.close(values, tally)
    return tally.exit_status
