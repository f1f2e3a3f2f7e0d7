"""
Code lists that come whole from a pinned package: countries, withdrawn areas and languages.

The committed files are what this writes; a test compares them, so that a new version of the
package shows as a change to read, never as a silent one.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from importlib.metadata import version
from pathlib import Path

import pycountry
import yaml

_BASE = "https://w3id.org/csea-interop/vocabularies"
#: User-assigned codes that the field writes for Kosovo, which ISO 3166-1 does not list.
_KOSOVO = {"alpha_2": "XK", "alpha_3": "XKX"}


def emit() -> dict[str, str]:
    """
    Text of each file, by name under ``model/vocabularies``.
    """
    source = f"ISO 3166-1 and 3166-3 as carried by the package pycountry {version('pycountry')}"
    return {
        "country.yaml": _file(
            "country",
            "CountryCode",
            "Countries and areas by ISO 3166-1 alpha-2, and XK (user-assigned) for Kosovo.",
            {"origin": "published", "source": source, "names": "territory"},
            _countries("alpha_2"),
        ),
        "area_alpha_3.yaml": _file(
            "area_alpha_3",
            "AreaAlpha3",
            "Countries and areas by ISO 3166-1 alpha-3, and XKX (user-assigned) for Kosovo.",
            {
                "origin": "published",
                "source": source,
                "scheme": "iso-3166-1-alpha-3",
                "scheme_version": version("pycountry"),
                "closed": "true",
                "names": "territory",
            },
            _countries("alpha_3"),
        ),
        "withdrawn_area.yaml": _file(
            "withdrawn_area",
            "WithdrawnArea",
            "Alpha-3 codes that ISO 3166-1 has withdrawn, each with the day from which it no longer stands.",
            {
                "origin": "published",
                "source": source,
                "scheme": "iso-3166-3-alpha-3",
                "scheme_version": version("pycountry"),
            },
            _withdrawn(),
        ),
        "language.yaml": _file(
            "language",
            "LanguageAlpha2",
            "Languages by ISO 639-1 alpha-2, the codes with which tags of BCP 47 begin where there is one.",
            {
                "origin": "published",
                "source": f"ISO 639-1 as carried by the package pycountry {version('pycountry')}, released {_released()}",
                "scheme": "iso-639-1",
                "scheme_version": version("pycountry"),
                "closed": "true",
                "names": "language",
            },
            _languages(),
        ),
    }


def _released() -> str:
    """
    The day of the package: its version is year, month and day.
    """
    year, month, day = (int(part) for part in version("pycountry").split(".")[:3])
    return date(2000 + year, month, day).isoformat()


def _languages() -> Iterable[tuple[str, dict[str, object]]]:
    names = {lang.alpha_2: lang.name for lang in pycountry.languages if hasattr(lang, "alpha_2")}
    for code in sorted(names):
        yield code, {"title": names[code], "description": f"The language named {names[code]}."}


def _countries(field: str) -> Iterable[tuple[str, dict[str, object]]]:
    names = {getattr(c, field): c.name for c in pycountry.countries} | {_KOSOVO[field]: "Kosovo"}
    for code in sorted(names):
        yield code, {"title": names[code], "description": f"The country or area named {names[code]}."}


def _withdrawn() -> Iterable[tuple[str, dict[str, object]]]:
    current = {c.alpha_3 for c in pycountry.countries}
    for area in sorted(pycountry.historic_countries, key=lambda a: str(a.alpha_3)):
        if area.alpha_3 not in current:
            day = str(area.withdrawal_date)
            # Where only the year is known, the code is taken to have stood to its end.
            day = f"{day}-12-31" if len(day) == 4 else day
            yield (
                area.alpha_3,
                {
                    "title": area.name,
                    "description": f"The former area named {area.name}.",
                    "annotations": {"withdrawn_on": day},
                },
            )


def _file(
    name: str, enum: str, description: str, notes: dict[str, str], codes: Iterable[tuple[str, dict[str, object]]]
) -> str:
    data = {
        "id": f"{_BASE}/{name}",
        "name": name,
        "description": description,
        "imports": ["linkml:types"],
        "prefixes": {"linkml": "https://w3id.org/linkml/"},
        "enums": {
            enum: {
                "description": description,
                "annotations": {"since": "1.0.0", **notes},
                "permissible_values": dict(codes),
            }
        },
    }
    text = "# Written by `csea model lists` from a pinned package; edits are lost.\n"
    return text + yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=110)


def changed(vocabularies: Path) -> list[str]:
    """
    Names of the files that are missing or differ from what the packages say.
    """
    files = emit().items()
    return [n for n, text in files if not (vocabularies / n).exists() or (vocabularies / n).read_text("utf-8") != text]


def write(vocabularies: Path) -> None:
    """
    Write the files that differ.
    """
    texts = emit()
    for name in changed(vocabularies):
        (vocabularies / name).write_text(texts[name], encoding="utf-8", newline="\n")
