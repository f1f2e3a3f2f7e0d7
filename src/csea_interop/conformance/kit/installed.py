"""
The suite that came with the package; in a checkout, the suite of the checkout.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import csea_interop.conformance
from csea_interop.conformance.kit.about import NAME

#: Put there when the package is built; never committed.
_PACKED: Final = Path(csea_interop.conformance.__file__).with_name("suite.tar.gz")
_CHECKOUT: Final = Path(csea_interop.conformance.__file__).parents[3] / "conformance"
_HERE: Final = Path("conformance")


def default() -> Path:
    """
    The folder ``conformance`` of the present directory where it is a suite, else the one installed: a packed one, or a checkout's.
    """
    return next((path for path in (_HERE, _PACKED, _CHECKOUT) if path.is_file() or (path / NAME).is_file()), _HERE)
