"""
model/ in, generated/ out: the same bytes on every run.
"""

from __future__ import annotations

import pkgutil
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Final

from csea_interop.compiler import ages, crosswalks, migrations, policy, profiles, receivers, systems, targets
from csea_interop.compiler.bind import bind
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.examples import examples
from csea_interop.compiler.ir import Model
from csea_interop.compiler.labels import labels
from csea_interop.compiler.lint import lint
from csea_interop.compiler.load import load
from csea_interop.compiler.samples import samples
from csea_interop.compiler.source import read
from csea_interop.compiler.translations import with_stale

#: Byte code, and the manual page, which is made from the commands and not from the model.
_NOT_OURS: Final = frozenset({"__pycache__", "man"})


def compile_model(model_dir: Path) -> Model:
    """
    Read, lint and bind the model; the examples of its rules come from the suite beside it, where there is one.

    Labels are read last, since they name what all the others define.

    Raises:
        ModelError: the first thing that is wrong, with its place.
    """
    lint(model_dir)
    model = bind(load(model_dir), read(model_dir / "rules"))
    suite = model_dir.resolve().parent / "conformance"
    model = replace(
        model,
        examples=examples(model.rules, suite / "rules"),
        samples=samples(suite / "examples"),
        crosswalks=crosswalks.read(model_dir / "mappings", model),
        migrations=migrations.read(model_dir),
        ages=ages.read(model_dir / "mappings", model),
        profiles=profiles.read(model_dir / "policy", model),
        policy=policy.read(model_dir / policy.FOLDER, model),
        receivers=receivers.read(model_dir / policy.FOLDER, model),
    )
    folder = model_dir / "mappings"
    model = replace(model, systems=systems.read(folder, model.crosswalks, crosswalks.sources(folder)))
    model = replace(model, labels=labels(model, model_dir / "labels"))
    return replace(model, labels=with_stale(model, model_dir / "labels"))


def render(model: Model) -> dict[str, str]:
    """
    Every generated file, by path under ``generated/``; each folder of ``targets/`` adds its own.
    """
    files: dict[str, str] = {}
    for info in pkgutil.iter_modules(targets.__path__):
        own = import_module(f"{targets.__name__}.{info.name}").emit(model)
        if both := sorted(files.keys() & own.keys()):
            raise ModelError(f"two targets write {both[0]}", info.name)
        files |= own
    return dict(sorted(files.items()))


def differences(files: dict[str, str], out_dir: Path) -> list[str]:
    """
    Files that are missing, changed or left over under ``out_dir``.
    """
    found = (p.relative_to(out_dir) for p in out_dir.rglob("*") if p.is_file())
    present = {p.as_posix() for p in found if not _NOT_OURS & set(p.parts)}
    # Bytes, not text: line ends count.
    wrong = [n for n, text in files.items() if n not in present or (out_dir / n).read_bytes() != text.encode()]
    return sorted({*wrong, *(present - set(files))})


def write(files: dict[str, str], out_dir: Path) -> None:
    """
    Make ``out_dir`` hold exactly these files.
    """
    for name in differences(files, out_dir):
        path = out_dir / name
        if name in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[name], encoding="utf-8", newline="\n")
        else:
            path.unlink()
