"""Build every package there is for this system: `build.py [BUILD [DIST]]`, or `make package`.

The frozen program, the server's part, on Debian both .deb, and a portable folder as an archive.
"""

from __future__ import annotations

import importlib.util
import lzma
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from importlib.metadata import distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

import contents  # noqa: E402
import freeze  # noqa: E402

MARK = "portabel.txt"


def main() -> int:
    """Build all of them; return 0, or 3 when this machine lacks a tool."""
    given = [*sys.argv[1:], "build/package", "dist"]
    build, dist = (
        Path(given[0]).resolve(),
        Path(given[1] if len(sys.argv) > 2 else "dist").resolve(),
    )
    missing = lacking()
    if missing and not install(missing):
        return 3
    dist.mkdir(parents=True, exist_ok=True)
    for step in ("freeze", "pusat"):
        subprocess.run([sys.executable, str(HERE / f"{step}.py"), str(build)], check=True)
    if shutil.which("dpkg-deb"):
        subprocess.run([sys.executable, str(HERE / "deb.py"), str(build), str(dist)], check=True)
    print(portable(build, dist).relative_to(ROOT))
    return 0


def lacking() -> list[str]:
    """Return the Debian packages of the tools that PyInstaller and deb.py call."""
    if sys.platform != "linux":
        return []
    found = [] if shutil.which("objcopy") and shutil.which("readelf") else ["binutils"]
    version = ".".join(map(str, sys.version_info[:2]))
    shared = sysconfig.get_config_var("INSTSONAME") or ""
    places = [sysconfig.get_config_var(name) for name in ("LIBDIR", "LIBPL")]
    places += [f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}"]
    if not any(shared and Path(place or "", shared).exists() for place in places):
        found.append(f"libpython{version}")
    return found


def install(missing: list[str]) -> bool:
    """Install Debian packages if we may, else say which."""
    line = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        return subprocess.run(line, check=False, stdout=subprocess.DEVNULL).returncode == 0
    print(f"Tools are missing. Install them once:\n  sudo {' '.join(line)}", file=sys.stderr)
    return False


def portable(build: Path, dist: Path) -> Path:
    """Pack the program as a folder that keeps its data beside itself; return the archive."""
    version = distribution(contents.DISTRIBUTION).version
    source = build / contents.FOLDER
    notes = (HERE / "portable" / MARK).read_text("utf-8")
    name = f"loket-linjamsos-{version}-portabel"
    if sys.platform == "win32":
        target = dist / f"{name}-windows.zip"
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{contents.FOLDER}/{MARK}", notes)
            for path in sorted(source.rglob("*")):
                archive.write(path, Path(contents.FOLDER, path.relative_to(source)))
        return target
    target = dist / f"{name}-linux.tar.xz"
    marked = build / MARK
    marked.write_text(notes, encoding="utf-8")
    with lzma.open(target, "w", preset=1) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        tar.add(marked, f"{contents.FOLDER}/{MARK}", filter=_plain)
        tar.add(source, contents.FOLDER, filter=_plain)  # in order of names
    return target


def _plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
    """Return an entry without whose it was and when."""
    info.uid = info.gid = 0
    info.uname = info.gname = "root"
    info.mtime = freeze.epoch()
    return info


if __name__ == "__main__":
    if importlib.util.find_spec("PyInstaller") is None:
        raise SystemExit("PyInstaller is not installed: run make package, or uv sync first.")
    sys.exit(main())
