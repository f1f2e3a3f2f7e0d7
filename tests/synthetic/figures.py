"""
The made-up payload of statistics: one table of cells whose totals add up.
"""

from __future__ import annotations

from synthetic.draw import Draw, Json, code

_SITES = (("6", "Forum"), ("9", "Social networking"), ("20", "Image host"))
_SOURCES = ("anonymous", "named", "partner", "professional", "proactive")


def payload(draw: Draw, publisher: Json) -> Json:
    """
    A year's figures by kind of site and by source of the report.
    """
    sources = draw.rng.sample(_SOURCES, draw.rng.randrange(3, 6))
    cells = {(site, source): draw.rng.randrange(20, 900) for site, _ in _SITES for source in sources}
    observations = [{**_at(site=s, source=r), "value": n, "status": "normal"} for (s, r), n in cells.items()]
    totals = [
        {**_at(site=site), "value": sum(n for (s, _), n in cells.items() if s == site), "status": "normal"}
        for site, _ in _SITES
    ]
    totals.append({"value": sum(cells.values()), "status": "normal"})
    year = 2019 + draw.rng.randrange(6)
    return {
        "publisher": publisher,
        "period": {"start": f"{year}-01-01", "end": f"{year}-12-31"},
        "area": {"scheme": "iso-3166-1-alpha-3", "code": draw.one(("IRL", "NLD", "FRA"))},
        "counted_unit": draw.one(("report", "url")),
        "dimensions": [
            {
                "id": "site",
                "label": "Kind of site",
                "scheme": "iccam-site-type",
                "scheme_version": "3",
                "codes": [{"code": value, "label": label} for value, label in _SITES],
            },
            {
                "id": "source",
                "label": "Who reported",
                "codes": [{"code": value, "label": value.capitalize()} for value in sources],
            },
        ],
        "observations": observations,
        "totals": totals,
        "deduplication": {"statement": code("example-deduplication", "same_address_counted_once")},
        "suppression": {"threshold": 10, "method": code("example-suppression", "primary_and_complementary")},
        "lived_experience_consulted": draw.one(("yes", "no", "not_recorded")),
    }


def _at(**codes: str) -> Json:
    return {"coordinates": [{"dimension": name, "code": value} for name, value in codes.items()]}
