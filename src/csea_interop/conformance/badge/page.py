"""
A badge as a page: the picture, and every claim uncut; no script, nothing from elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from csea_interop.conformance.badge.credential import Badge, moment
from csea_interop.conformance.badge.facts import PRECISIONS
from csea_interop.conformance.badge.wording import ASSURANCES, LIMITS, ORIGINS

_HEAD: Final = (
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    '<meta name="viewport" content="width=device-width">\n<meta name="color-scheme" content="light dark">\n'
)
_STYLE: Final = (
    "<style>body{margin:2rem auto;max-width:36rem;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}"
    "h1{font-size:1.4rem}h2{font-size:1.15rem}svg{max-width:100%;height:auto}dt{font-weight:600;margin-top:.5rem}"
    "dd{margin:0;overflow-wrap:anywhere}pre{overflow-wrap:anywhere;white-space:pre-wrap}</style>\n"
)
_CHECK: Final = (
    "<p>A picture proves nothing by itself, and neither does this page. Check the file without a network:</p>\n"
    "<pre>csea-conformance badge verify FILE --trust trust.json</pre>\n"
)


def page(badge: Badge, svg: bytes) -> bytes:
    """
    The page around a picture, in UTF-8; it follows from the badge alone.
    """
    title = escape(f"{ASSURANCES[badge.facts.assurance].capitalize()}: {badge.facts.product}")
    listed = "".join(f"<dt>{name}</dt><dd><bdi>{escape(text)}</bdi></dd>\n" for name, text in _claims(badge))
    return (
        f"{_HEAD}<title>{title}</title>\n{_STYLE}</head>\n<body>\n<main>\n<h1>{title}</h1>\n{svg.decode()}"
        f"{_CHECK}<h2>What it claims</h2>\n<dl>\n{listed}</dl>\n<p>{LIMITS}</p>\n</main>\n</body>\n</html>\n"
    ).encode()


def _claims(badge: Badge) -> Iterator[tuple[str, str]]:
    facts = badge.facts
    if facts.test:
        yield "Test key", "This badge says nothing of any product."
    yield "Product", facts.product
    yield "Version", facts.version
    yield "Artifact", facts.artifact
    yield "Organisation", facts.organisation
    yield "Grounds", ORIGINS[facts.assurance]
    yield "Role and level", f"{facts.role}, {facts.level}"
    if facts.profiles:
        yield "Profile", ", ".join(facts.profiles)
    yield "Cases", ", ".join(f"{number} {outcome}" for outcome, number in reversed(facts.counts) if number)
    for waiver in facts.waivers:
        yield "Waived", f"{waiver.case}, until {waiver.expires}"
    if facts.without:
        yield "Skipped, not stated as able", ", ".join(facts.without)
    yield "Graded on", PRECISIONS[facts.precision]
    yield "Asked", f"by {facts.mode}, in two orders, {facts.repeat} times each"
    yield "Suite", f"{facts.suite_version}, {facts.suite_digest}"
    yield "Format and kit", f"{facts.model_version}, {facts.kit_version}"
    yield "Report", facts.report_digest
    if facts.attestation:
        yield "Attestation", facts.attestation
    if facts.commitment:
        yield "Cases held out", f"{facts.held}, made from a seed with the digest {facts.commitment}"
        yield "None could be made of", f"{facts.left_out} cases"
    yield "Issuer", f"{badge.issuer.name}, {badge.issuer.id}"
    yield "From", moment(badge.start)
    yield "Until", moment(badge.end)
    yield "Name of the badge", badge.id
