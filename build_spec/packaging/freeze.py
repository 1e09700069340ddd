"""Freeze the program into one folder: `freeze.py OUT` leaves `OUT/loket-linjamsos`.

Beside it lies `parts.json`, what PyInstaller put in. The same sources give the same files:
times are those of the last commit, hashes are not random.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

import contents  # noqa: E402
import icon  # noqa: E402
import notices  # noqa: E402

# Symbols of these are of no use to an office, and they are large. Not those that auditwheel has
# changed, which strip would break.
_STRIPPED = (
    "libpython3*.so*",
    "python3*/lib-dynload/*.so",
    "sqlcipher3/*.so",
    "cryptography/hazmat/bindings/*.so",
    "sqlalchemy/*/*.so",
    "yaml/*.so",
)


def main() -> int:
    """Freeze into the folder that is named, and return 0."""
    out = Path(sys.argv[1] if len(sys.argv) > 1 else "build/package").resolve()
    out.mkdir(parents=True, exist_ok=True)
    icons = icon.draw(out / "icons")
    parts = out / "parts.json"
    environment = {
        **os.environ,
        "LOKET_FREEZE_PARTS": str(parts),
        "LOKET_FREEZE_ICON": str(icons / "loket-linjamsos.ico"),
        "SOURCE_DATE_EPOCH": str(epoch()),
        "PYTHONHASHSEED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(out), "--workpath", str(out / "work")]
    subprocess.run(
        [*command, *places, str(HERE / "loket.spec")], check=True, env=environment, cwd=ROOT
    )
    bundle = out / contents.FOLDER
    inside = bundle / "_internal"
    forget_links(inside)
    strip(inside)
    compile_migrations(inside)
    name_version(inside)
    stand_in(inside)
    notices.write(inside / "notices", parts)
    return 0


def epoch() -> int:
    """Return the moment everything in a package bears: SOURCE_DATE_EPOCH, else the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return int(told.stdout.strip() or 1_767_225_600)  # from an archive: 2026-01-01


def forget_links(inside: Path) -> None:
    """Remove PyInstaller's links to libraries that were left out."""
    for path in inside.iterdir():
        if path.is_symlink() and not path.exists():
            path.unlink()


def strip(inside: Path) -> None:
    """Take the symbols out of the libraries that have many, where there is a tool for it."""
    tool = shutil.which("strip")
    if tool is None or sys.platform == "win32":
        return
    for pattern in _STRIPPED:
        for path in inside.glob(pattern):
            if not path.is_symlink():
                subprocess.run([tool, "--strip-unneeded", str(path)], check=True)


def compile_migrations(inside: Path) -> None:
    """Compile what Alembic reads as source: nobody may write into the program's folder later."""
    import compileall
    import py_compile

    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    for folder in inside.glob("desktop_app/*/migrations"):
        root = str(inside)
        compileall.compile_dir(str(folder), quiet=1, stripdir=root, invalidation_mode=unchecked)


def stand_in(inside: Path) -> None:
    """Lay an empty module where pyqtgraph loads Qt's OpenGL classes (10 MB) and uses none here."""
    said = '"""Stands for Qt\'s OpenGL classes: nothing in this program draws by OpenGL."""\n'
    (inside / "PySide6" / "QtOpenGL.py").write_text(said, encoding="utf-8")


def name_version(inside: Path) -> None:
    """Lay the program's own name and version beside it, without the path it was built in."""
    own = distribution(contents.DISTRIBUTION)
    folder = inside / f"loket_linjamsos-{own.version}.dist-info"
    folder.mkdir(exist_ok=True)
    text = f"Metadata-Version: 2.1\nName: {contents.DISTRIBUTION}\nVersion: {own.version}\n"
    (folder / "METADATA").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
