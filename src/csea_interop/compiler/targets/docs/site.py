"""
The settings with which the pages become a site: searchable, with drawn pictures, nothing fetched from elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

import yaml

from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.docs.markdown import NOTE

#: Parts of the site in their order, by folder, with the page that opens each.
_PARTS: Final = (
    ("Messages", "messages"),
    ("Examples", "examples"),
    ("Classes", "classes"),
    ("Code lists", "codes"),
    ("Rules", "rules"),
    ("Mappings", "mappings"),
    ("Labels", "labels"),
)


def config(model: Model, pages: Mapping[str, str]) -> str:
    """
    The text of ``mkdocs.yml``; it lies beside the folder of the pages.
    """
    top: list[Any] = [{"Start": "index.md"}]
    top += [{title: _entries(pages, folder)} for title, folder in _PARTS if any(_in(pages, folder))]
    top += [{_title(pages[name]): name} for name in sorted(pages) if "/" not in name and name != "index.md"]
    settings: dict[str, Any] = {
        "site_name": f"{model.title} {model.version}",
        "docs_dir": "docs",
        "use_directory_urls": False,
        "theme": {
            "name": "material",
            # Fonts would be fetched from another's server by whoever reads the pages.
            "font": False,
            "features": ["navigation.indexes", "navigation.prune", "content.code.copy", "search.suggest"],
            "palette": [
                {
                    "media": "(prefers-color-scheme: light)",
                    "scheme": "default",
                    "toggle": {"icon": "material/weather-night", "name": "Dark"},
                },
                {
                    "media": "(prefers-color-scheme: dark)",
                    "scheme": "slate",
                    "toggle": {"icon": "material/weather-sunny", "name": "Light"},
                },
            ],
        },
        "plugins": ["search"],
        "extra_css": ["assets/tables.css"],
        "extra_javascript": ["assets/mermaid.min.js", "assets/pictures.js"],
        "markdown_extensions": ["tables", "toc", "pymdownx.superfences"],
        "validation": {"links": {"not_found": "warn", "anchors": "warn", "unrecognized_links": "warn"}},
        "nav": top,
    }
    text = yaml.safe_dump(settings, sort_keys=False, allow_unicode=True, width=120)
    # The fence for pictures names a function, which only YAML's own tag can say.
    fence = (
        "- pymdownx.superfences:\n"
        "    custom_fences:\n"
        "    - name: mermaid\n"
        "      class: picture\n"
        "      format: !!python/name:pymdownx.superfences.fence_div_format\n"
    )
    return f"# {NOTE.removeprefix('<!-- ').removesuffix(' -->')}\n" + text.replace("- pymdownx.superfences\n", fence)


def _in(pages: Mapping[str, str], folder: str) -> Iterable[str]:
    return (name for name in pages if name.startswith(f"{folder}/"))


def _entries(pages: Mapping[str, str], folder: str) -> list[Any]:
    names = sorted(_in(pages, folder), key=lambda name: (not name.endswith("/index.md"), name))
    return [name if name.endswith("/index.md") else {_title(pages[name]): name} for name in names]


def _title(text: str) -> str:
    return next(line.removeprefix("# ") for line in text.splitlines() if line.startswith("# "))
