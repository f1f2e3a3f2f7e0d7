"""
``python -m fuzz``: fuzz for FUZZ_SECONDS (600), starting from the seeds and what is kept; 1 if something broke.

With ``--keep``, the corpus is written anew: of all that was found and kept, what reaches more than the seeds do.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from fuzz import corpus
from fuzz.reach import worth_keeping

#: No input takes a hundredth of it; in seconds.
_HANG: Final = 10
_MEGABYTES: Final = 2048
_LAST: Final = re.compile(r"^#(\d+)\s.*?cov: (\d+) ft: (\d+) corp: (\d+)", re.MULTILINE)


def run(folders: list[Path], options: list[str]) -> subprocess.CompletedProcess[str]:
    """
    LibFuzzer over the folders; what it finds is written into the first.
    """
    command = [sys.executable, "-m", "fuzz.target", *map(str, folders), f"-timeout={_HANG}", *options]
    return subprocess.run(command, check=False, capture_output=True, text=True, errors="replace")


def main() -> int:
    """
    Fuzz, and say in one line what was done.
    """
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=int(os.environ.get("FUZZ_SECONDS", "600")))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="write the corpus anew")
    parser.add_argument("--broken", type=Path, default=Path("build/fuzz"), help="where inputs that break go")
    options = parser.parse_args()
    options.broken.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        found, start = Path(place, "found"), Path(place, "start")
        found.mkdir()
        corpus.unpack([*corpus.seeds(), *corpus.kept()], start)
        done = run(
            [found, start],
            [
                f"-max_total_time={options.seconds}",
                f"-max_len={corpus.LONGEST}",
                f"-rss_limit_mb={_MEGABYTES}",
                f"-seed={options.seed}",
                f"-artifact_prefix={options.broken}/",
                "-print_final_stats=1",
            ],
        )
        rows = _LAST.findall(done.stderr)
        if done.returncode or not rows:
            # What libFuzzer says of a fault holds its bytes; they stand in the file that it names.
            print("\n".join(line for line in done.stderr.splitlines() if "Error" in line or "written to" in line))
            return 1
        runs, reached, features, size = rows[-1]
        print(f"{runs} texts, {reached} places reached, {features} features, {size} texts in the corpus, nothing broke")
        if options.keep:
            chosen = worth_keeping(corpus.seeds(), [*corpus.kept(), *(path.read_bytes() for path in found.iterdir())])
            print(f"{corpus.keep_these(chosen)} inputs are kept")
    return 0


if __name__ == "__main__":
    sys.exit(main())
