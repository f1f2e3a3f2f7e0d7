"""
The build's own step: the suite goes into the wheel as one packed file, which is never committed.
"""  # noqa: INP001 - a script of the build, in no package

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """
    Packs ``conformance/`` with the code of the checkout, which needs the standard library only.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """
        Pack the suite and say where it goes; an editable installation uses the folder as it is.
        """
        if version == "editable":
            return
        source = str(Path(self.root) / "src")
        sys.path.insert(0, source)
        try:
            from csea_interop.conformance.kit.packing import pack  # noqa: PLC0415 - it can be found only now
        finally:
            sys.path.remove(source)
        self._folder = tempfile.TemporaryDirectory(prefix="csea-build-")
        packed = Path(self._folder.name) / "suite.tar.gz"
        packed.write_bytes(pack(Path(self.root) / "conformance").raw)
        build_data["force_include"][str(packed)] = "csea_interop/conformance/suite.tar.gz"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - the interface's
        """
        The packed file is in the wheel now.
        """
        if version != "editable":
            self._folder.cleanup()
