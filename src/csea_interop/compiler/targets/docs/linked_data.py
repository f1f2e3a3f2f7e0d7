"""
How a message is read as linked data, and where the code lists are to be had.
"""

from __future__ import annotations

from csea_interop.compiler import terms
from csea_interop.compiler.ir import CodeList, Model, Slot
from csea_interop.compiler.targets.docs.markdown import bullets, code, fenced, page, table

_PYTHON = """
import rdflib, orjson
from csea_interop.schema.jsonld import document

graph = rdflib.Graph().parse(data=orjson.dumps(document(message)), format="json-ld")
"""
_SAFETY = (
    "Check a message first: JSON-LD drops what a context does not know without a word, and `document` refuses it.",
    (
        "A message never names a context. Refuse one that does: a remote context is fetched by most processors, which tells"
        " its host that you hold the message, and it can give every member another meaning."
    ),
    "No context declares a prefix, so that no value is taken for an abbreviation.",
    "Web addresses, digests and network addresses are literals, never resources: nothing that follows links opens them.",
    (
        f"Ids inside a message are names below a base of your choice; `document` uses {code('https://messages.invalid/')} and the"
        " UUID of the message, which resolves nowhere. Without a base of its own for each message, two children of two messages"
        " become one."
    ),
    "Keep each message in a graph of its own: what two senders say about one organisation is not one statement.",
    "The graph carries the sensitivity of its message; turning it into triples is no disclosure control.",
)
_LISTS = (
    (
        "`codelists/<list>.json`: the list with source, version and scheme; each code with its IRI, `meaning` where another"
        " vocabulary has exactly that concept, definition, `since`, `status` (`current`, `historic`, `withdrawn`), further notes"
        " and `labels` by language and audience."
    ),
    (
        "`codelists/<list>.csv`: the same as one table (RFC 4180, UTF-8). A cell that a spreadsheet would run as a formula begins"
        " with an apostrophe; take exact codes from the JSON."
    ),
    "A label that a language lacks is left out there: fall back to English, and from an audience to `practitioner`.",
    "Labels are for showing only. A message carries codes.",
)


def pages(model: Model) -> dict[str, str]:
    """
    The page, by path under ``docs/``.
    """
    stem = f"{model.name.replace('_', '-')}-{model.version}"
    return {
        "linked-data.md": page(
            "Linked data and code lists",
            "A message is plain JSON and stays so. Whoever works with RDF applies a JSON-LD 1.1 context that comes with this"
            " format; there is one for each kind of message, since a member of the payload can mean different things in"
            " two kinds.",
            "## Use a context",
            f"Take {code(f'jsonld/{stem}.<message_type>.context.jsonld')} and hand it to any JSON-LD processor as its expand"
            " context. With this package, which adds the types and a base and needs no network:",
            fenced("python", _PYTHON.strip()),
            bullets(_SAFETY),
            "## What becomes what",
            "A member becomes the property of the table below, or "
            f"{code(f'{model.id}/<Class>.<member>')}, the name that the crosswalks use. A code becomes its `meaning`, or"
            f" {code(f'{model.id}/vocabularies/<list>/<code>')}; a (scheme, code) pair stays a pair. Organisations and"
            " messages become the IRIs as which they are written. A length of time stays a string, as XML Schema has no"
            " weeks. What stands in extensions becomes one JSON literal and is not expanded.",
            table(("class or member", "term"), _stated(model)),
            "The graph states only these. Terms that are merely close, among them all of CASE, UCO and CAC, stand as"
            " `skos:closeMatch` in the ontology, and in the [crosswalks](mappings/case.md) with what each loses."
            if "case" in model.crosswalks
            else "",
            "Order is kept, as RDF lists, in:",
            bullets(f"`{s.owner}.{s.name}`" for s in _slots(model) if terms.is_ordered(s)),
            "## Code lists",
            bullets(_LISTS),
            "Codes with a concept elsewhere:",
            table(("code", "term"), _meanings(model)),
            "## Ontology and shapes",
            f"{code(f'owl/{stem}.owl.ttl')} and {code(f'shacl/{stem}.shacl.ttl')} are informative: the JSON Schema and the rules"
            " decide. The shapes leave out text patterns and all rules.",
        )
    }


def _slots(model: Model) -> list[Slot]:
    return [slot for _, cls in sorted(model.classes.items()) for slot in cls.slots]


def _stated(model: Model) -> list[tuple[str, str]]:
    classes = [(n, c.iri) for n, c in sorted(model.classes.items()) if c.iri and not c.open]
    rows = [(f"[{name}](classes/{name}.md)", code(iri)) for name, iri in classes]
    slots = [(f"[{s.owner}](classes/{s.owner}.md).{s.name}", code(s.iri)) for s in _slots(model) if s.iri]
    return rows + slots


def _meanings(model: Model) -> list[tuple[str, str]]:
    lists: list[CodeList] = [c for _, c in sorted(model.code_lists.items()) if not c.scheme]
    return [
        (f"[{c.name}](codes/{c.name}.md) {code(k.value)}", code(k.meaning)) for c in lists for k in c.codes if k.meaning
    ]
