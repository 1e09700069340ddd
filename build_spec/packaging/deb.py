"""Make the two Debian packages of what was frozen: `deb.py BUILD DIST`.

`loket` is a counter; `loket-pusat` adds the office's own server to it, in the same folder.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

import contents  # noqa: E402
import freeze  # noqa: E402
import icon  # noqa: E402
import notices  # noqa: E402

PLACE = Path("opt/loket-linjamsos")
MAINTAINER = "Loket Linjamsos <loket-linjamsos@localhost>"
# Lines of system-packages.txt that only building and testing need.
_ONLY_TO_BUILD = {"python3", "python3-venv", "libzbar0"}
# These lie in the bundle (contents._SYSTEM_KEPT).
_BUNDLED = {"libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxkbcommon-x11-0"}
# Only wished for: the desktop's safe for the key, and a voice besides our own clips.
_OPTIONAL = ("plugins/texttospeech/",)
_RECOMMENDED = "cups-client, gnome-keyring | kwalletmanager | keepassxc, libspeechd2"
_SONAME = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"Name: GLIBC_(\d+)\.(\d+)(?:\.\d+)?\s")


def main() -> int:
    """Make both packages from what lies in BUILD, into DIST, and return 0."""
    build, dist = (Path(given).resolve() for given in sys.argv[1:3])
    dist.mkdir(parents=True, exist_ok=True)
    for name, tree in (("loket", counter_tree(build)), ("loket-pusat", pusat_tree(build))):
        control(name, tree)
        settle(tree)
        print(pack(name, tree, dist).relative_to(ROOT))
    return 0


def counter_tree(build: Path) -> Path:
    """Lay the counter's package out as it will lie on the disk."""
    tree = fresh(build / "deb" / "loket")
    copy_into(build / contents.FOLDER, tree / PLACE)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/loket").symlink_to(Path("/") / PLACE / "loket")
    shares = tree / "usr/share"
    (shares / "applications").mkdir(parents=True)
    shutil.copy(HERE / "linux/loket-linjamsos.desktop", shares / "applications")
    for size in icon.SIZES:
        folder = shares / f"icons/hicolor/{size}x{size}/apps"
        folder.mkdir(parents=True)
        shutil.copy(build / f"icons/{size}.png", folder / "loket-linjamsos.png")
    folder = shares / "icons/hicolor/scalable/apps"
    folder.mkdir(parents=True)
    shutil.copy(HERE / "loket-linjamsos.svg", folder)
    document(tree, "loket", "licences.txt")
    return tree


def pusat_tree(build: Path) -> Path:
    """Lay the server's package out: it goes into the counter's folder."""
    tree = fresh(build / "deb" / "loket-pusat")
    copy_into(build / "pusat", tree / PLACE)
    document(tree, "loket-pusat", "licences-pusat.txt")
    return tree


def document(tree: Path, package: str, licences: str) -> None:
    """Say where the licences are, as Debian's policy wants it."""
    folder = tree / "usr/share/doc" / package
    folder.mkdir(parents=True)
    (folder / "copyright").symlink_to(Path("/") / PLACE / "_internal/notices" / licences)


def control(package: str, tree: Path) -> None:
    """Write what dpkg must know: name, version, what else is needed, what to do and when."""
    version = distribution(contents.DISTRIBUTION).version
    text = (HERE / f"linux/{package}.control").read_text("utf-8")
    size = sum(path.lstat().st_size for path in files(tree)) // 1024
    needs = ", ".join(depends(tree, package))
    folder = tree / "DEBIAN"
    folder.mkdir()
    filled = text.format(
        version=version,
        architecture=architecture(),
        size=size,
        depends=needs,
        recommends=_RECOMMENDED,
        maintainer=MAINTAINER,
    )
    (folder / "control").write_text(filled, encoding="utf-8")
    for script in sorted(HERE.glob(f"linux/{package}.p*")):
        target = folder / script.suffix[1:]
        shutil.copy(script, target)
        target.chmod(0o755)
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(tree).as_posix()}"
        for path in files(tree)
        if "DEBIAN" not in path.parts and not path.is_symlink()
    ]
    (folder / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")


def depends(tree: Path, package: str) -> list[str]:
    """Return the packages of libraries that are loaded and do not lie in the tree, and those
    Qt loads when it runs, with the C library's version; each with its other names."""
    names = {owner for soname in outside(tree) if (owner := package_of(soname))}
    declared = dict(_declared())
    if package == "loket":
        names |= declared.keys() - _BUNDLED
    names -= {"libc6"}
    spelled = {declared.get(name, name) for name in names}
    major, minor = newest_glibc(tree)
    return [f"libc6 (>= {major}.{minor})", *sorted(spelled)]


def _declared() -> Iterator[tuple[str, str]]:
    """Give each run-time line of system-packages.txt: its first name, and all as alternatives."""
    for line in (ROOT / "build_spec/system-packages.txt").read_text("utf-8").split():
        first = line.split("|")[0]
        if first not in _ONLY_TO_BUILD:
            yield first, line.replace("|", " | ")


def outside(tree: Path) -> set[str]:
    """Return the names of libraries the tree loads and does not contain."""
    libraries = [path for path in elves(tree) if not _is_optional(path)]
    inside = {path.name for path in files(tree)}
    needed = {name for path in libraries for name in _SONAME.findall(_readelf("-d", path))}
    return {name for name in needed - inside if not name.startswith("ld-linux")}


def _is_optional(path: Path) -> bool:
    return any(place in path.as_posix() for place in _OPTIONAL)


def newest_glibc(tree: Path) -> tuple[int, int]:
    """Return the version of the C library that the newest function used came with."""
    found = [
        (int(major), int(minor))
        for path in elves(tree)
        for major, minor in _GLIBC.findall(_readelf("-V", path))
    ]
    return max(found)


def package_of(soname: str) -> str:
    """Return the Debian package a library belongs to. Stops the build when there is none."""
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    match = re.search(rf"^\s*{re.escape(soname)} .*x86-64.*=> (\S+)", told.stdout, re.M)
    if match is None:
        raise SystemExit(f"{soname} is loaded by the program and belongs to no package here")
    return notices.owner(match[1])[0]


def elves(tree: Path) -> Iterator[Path]:
    """Give the programs and libraries of a tree."""
    for path in files(tree):
        if not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def files(tree: Path) -> Iterable[Path]:
    """Return the files and links of a tree, in order."""
    return sorted(path for path in tree.rglob("*") if path.is_symlink() or path.is_file())


def architecture() -> str:
    """Return Debian's name of this machine's kind."""
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def copy_into(source: Path, target: Path) -> None:
    """Copy a tree by hard links where the disk has them."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(source, target, symlinks=True, copy_function=_link)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def fresh(folder: Path) -> Path:
    """Return a folder that is empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def settle(tree: Path) -> None:
    """Give everything the same time and the rights of a program that nobody changes."""
    moment = freeze.epoch()
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def pack(name: str, tree: Path, dist: Path) -> Path:
    """Write the package and return its path."""
    version = distribution(contents.DISTRIBUTION).version
    target = dist / f"{name}_{version}_{architecture()}.deb"
    command = [
        "dpkg-deb",
        "-Zzstd",
        "-z12",
        "--root-owner-group",
        "--build",
        str(tree),
        str(target),
    ]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(freeze.epoch())}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return target


def _readelf(what: str, path: Path) -> str:
    command = ["readelf", "-W", what, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


if __name__ == "__main__":
    sys.exit(main())
