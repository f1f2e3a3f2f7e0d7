"""
Messages as graphs, made by rdflib from what the package gives.
"""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any, Final

import rdflib
from rdflib import Graph, Namespace

from csea_interop.schema.jsonld import context, document

CSEA: Final = Namespace("https://w3id.org/csea-interop/")
DPV: Final = Namespace("https://w3id.org/dpv#")
PROV: Final = Namespace("http://www.w3.org/ns/prov#")
EXAMPLES: Final = sorted((Path(__file__).parents[2] / "conformance" / "examples").glob("*.json"))
#: What a user of the context alone hands to the processor as base.
BASE: Final = "https://messages.invalid/one/"


def example(name: str) -> dict[str, Any]:
    """
    A complete message by the name of its file.
    """
    value: dict[str, Any] = json.loads(next(p for p in EXAMPLES if p.stem == name).read_text(encoding="utf-8"))
    return value


def whole(message: dict[str, Any]) -> Graph:
    """
    The graph of a message as ``document`` gives it.
    """
    return parsed(document(message))


def bare(message: dict[str, Any]) -> Graph:
    """
    The graph of a message and its context, with nothing added.
    """
    return parsed({**context(message["message_type"]), **message})


def parsed(value: dict[str, Any]) -> Graph:
    """
    The graph of a JSON-LD document.
    """
    with warnings.catch_warnings():
        # rdflib 7.6.0's own parser makes an object that rdflib calls outdated.
        warnings.simplefilter("ignore", DeprecationWarning)
        return rdflib.Graph().parse(data=json.dumps(value), format="json-ld", base=BASE)
