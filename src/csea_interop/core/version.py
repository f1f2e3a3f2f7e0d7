"""
The version of this toolkit; the model has its own.
"""

from __future__ import annotations

from typing import Final

VERSION: Final = "0.1.0"
