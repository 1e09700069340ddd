"""What goes into the frozen program, and what stays out, each with its reason."""

from __future__ import annotations

import fnmatch
import importlib.util
import re
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement

FOLDER = "loket-linjamsos"
DISTRIBUTION = "loket-linjamsos"
SERVER = "server"

Entry = tuple[str, str, str]  # place in the bundle, source, kind: PyInstaller's TOC

# Python's own modules that a counter cannot need. gdbm and readline are GPL besides.
_OUT_OF_THE_LIBRARY = {
    "_curses",
    "_curses_panel",
    "_dbm",
    "_gdbm",
    "_sqlite3",
    "_tkinter",
    "antigravity",
    "crypt",
    "curses",
    "dbm.gnu",
    "dbm.ndbm",
    "distutils",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "nis",
    "ossaudiodev",
    "pydoc_data",
    "readline",
    "sqlite3",  # sqlcipher3 is the only SQLite here
    "spwd",
    "test",
    "this",
    "tkinter",
    "turtle",
    "turtledemo",
    "venv",
}
# Parts of the packages themselves that the program never calls.
_OUT_OF_PACKAGES = {
    "holidays.cli",
    "lxml",
    "numpy.f2py",
    "numpy.random",
    "numpy.tests",
    "pyqtgraph.examples",
    "pyqtgraph.opengl",
    "setuptools",
    "pkg_resources",
    "_distutils_hack",
    "PIL.ImageTk",
    "PIL._imagingtk",
    "PIL.AvifImagePlugin",
    "PIL._avif",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.mssql",
}
_QT_MODULES = {
    "QtCore",
    "QtGui",
    "QtMultimedia",
    "QtNetwork",
    "QtOpenGLWidgets",  # pyqtgraph loads it, though nothing here draws by OpenGL
    "QtPdf",
    "QtPrintSupport",
    "QtSvg",
    "QtTest",
    "QtTextToSpeech",
    "QtWidgets",
}
# The voice needs QAudioSink alone, which does without FFmpeg's plugin (20 MB). Windows on Wayland
# come through XWayland. No TLS: Qt's network is a local socket here.
_QT_PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqoffscreen.so",
    "platforms/qwindows.dll",
    "platforms/qoffscreen.dll",
    "platforminputcontexts/libcompose*",
    "platforminputcontexts/libibus*",
    "iconengines/*svgicon*",
    "imageformats/*qjpeg*",
    "imageformats/*qsvg*",
    "imageformats/*qico*",
    "printsupport/*",
    "styles/*",
    "texttospeech/*speechd*",
    "texttospeech/*winrt*",
    "texttospeech/*sapi*",
)
_FONTS_KEPT = ("qtawesome/fonts/materialdesignicons6-*",)  # gui/icons.py loads no other
# Of the system's libraries only those a desktop may well lack, small and MIT: a portable folder
# then runs on any desktop. All others come by the package's dependencies (`deb.py`).
_SYSTEM_KEPT = (
    "libxcb-cursor.so*",
    "libxcb-icccm.so*",
    "libxcb-image.so*",
    "libxcb-keysyms.so*",
    "libxcb-render-util.so*",
    "libxcb-util.so*",
    "libxkbcommon-x11.so*",
    "libpython3*",
)


def closure(extra: str = "") -> dict[str, Distribution]:
    """Return what this program needs to run, by normalised name, itself left out.

    With `extra` also what that extra of it needs.
    """
    found: dict[str, Distribution] = {}
    asked: set[tuple[str, str]] = set()

    def follow(name: str, extras: Iterable[str]) -> None:
        for wanted in {"", *extras}:
            key = (normal(name), wanted)
            if key in asked:
                continue
            asked.add(key)
            try:
                one = distribution(name)
            except PackageNotFoundError:
                continue  # for another system
            found[key[0]] = one
            for line in one.requires or ():
                need = Requirement(line)
                if need.marker is None or need.marker.evaluate({"extra": wanted}):
                    follow(need.name, need.extras)

    follow(DISTRIBUTION, [extra] if extra else [])
    del found[normal(DISTRIBUTION)]
    return found


def server_only() -> dict[str, Distribution]:
    """Return what only the server's part needs."""
    counter = closure()
    return {name: one for name, one in closure(SERVER).items() if name not in counter}


def normal(name: str) -> str:
    """Return a distribution's name as it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def tops(one: Distribution) -> set[str]:
    """Return the top-level modules a distribution installs."""
    found = set()
    for file in one.files or ():
        first = file.parts[0]
        if first.endswith((".dist-info", ".data", ".libs")) or first in ("..", "__pycache__"):
            continue
        if len(file.parts) > 1 or first.endswith((".py", ".so", ".pyd")):
            found.add(first.split(".")[0])
    return found


def excluded_modules() -> list[str]:
    """Return what PyInstaller must not follow: server, tools, tests, unused parts."""
    wanted = set().union(*map(tops, closure().values())) | {"desktop_app"}
    foreign = set().union(*map(tops, distributions())) - wanted
    return sorted(foreign | _OUT_OF_THE_LIBRARY | _OUT_OF_PACKAGES)


def hidden_imports(root: Path) -> list[str]:
    """Return what no import statement tells: our lazily loaded rooms, the whole standard library
    and all of the packages that the server's part, laid beside later, shares with the counter."""
    ours = [".".join(path.relative_to(root).with_suffix("").parts) for path in _sources(root)]
    ours = [name.removesuffix(".__init__") for name in ours]
    return sorted({*ours, *_standard_library(), *_shared()})


def data_files(root: Path) -> list[tuple[str, str]]:
    """Return our files that are no modules: resources, migrations (Alembic reads their source)."""
    from PyInstaller.utils.hooks import collect_data_files, copy_metadata

    found = [(str(root / "resources"), "resources")]
    for room in ("storage", "central_server"):
        folder = root / "desktop_app" / room / "migrations"
        place = folder.relative_to(root)
        found += [(str(path), str(place)) for path in folder.glob("*.*")]
        found += [(str(path), str(place / "versions")) for path in folder.glob("versions/*.py")]
    for package in ("escpos", "holidays", "tzdata"):
        found += collect_data_files(package)
    for package in ("keyring", "sqlalchemy", "alembic"):
        found += copy_metadata(package)
    return found


def kept_binaries(toc: Iterable[Entry]) -> list[Entry]:
    """Return the libraries without Qt's unused modules and plugins and the system's own."""
    entries = [entry for entry in toc if _is_wanted(entry)]
    needed = _needed_by(entries)
    return [entry for entry in entries if not _is_qt_library(entry) or _base(entry[0]) in needed]


def kept_data(toc: Iterable[Entry]) -> list[Entry]:
    """Return the data without Qt's translations (ours have the standard buttons) and type hints,
    and without links to libraries that were left out."""
    out = ("PySide6/Qt/translations/*", "PySide6/translations/*", "*.pyi", "*/direct_url.json")
    out += ("*.dist-info/RECORD", "*.dist-info/INSTALLER", "*.dist-info/REQUESTED")
    out += ("resources/pictures/*",)  # the README's
    out += ("resources/translations/*.ts",)
    out += ("qtawesome/fonts/*",)
    toc = [entry for entry in toc if not _is_foreign_holiday(entry[0])]
    return [e for e in toc if _matches(e[0], _FONTS_KEPT) or not _matches(e[0], out)]


def _is_foreign_holiday(place: str) -> bool:
    locale = re.fullmatch(r"holidays/locale/(\w+)/.*", place.replace("\\", "/"))
    return locale is not None and locale[1] not in ("id", "en_US")


def _sources(root: Path) -> list[Path]:
    return [
        path
        for path in sorted((root / "desktop_app").rglob("*.py"))
        if "versions" not in path.parts and path.name not in ("env.py", "__main__.py")
    ]


def _standard_library() -> set[str]:
    """Return Python's own modules, so that a part laid beside later finds what it imports."""
    found = set()
    for name in sys.stdlib_module_names - _OUT_OF_THE_LIBRARY:
        try:
            spec = importlib.util.find_spec(name)
        except (ImportError, ValueError):
            continue
        if spec is None:
            continue
        found.add(name)
        for folder in spec.submodule_search_locations or ():
            for path in Path(folder).rglob("*.py"):
                parts = path.relative_to(folder).with_suffix("").parts
                if not {"test", "tests", "idle_test", "__main__"} & set(parts):
                    found.add(".".join((name, *parts)).removesuffix(".__init__"))
    return {name for name in found if not _is_out(name)}


def _is_out(name: str) -> bool:
    return any(name == out or name.startswith(f"{out}.") for out in _OUT_OF_THE_LIBRARY)


def _shared() -> set[str]:
    from PyInstaller.utils.hooks import collect_submodules

    def calm(name: str) -> bool:
        return not re.search(r"(^|\.)(tests?|testing|mypy|plugins|mysql|oracle|mssql)(\.|$)", name)

    found = {"sqlalchemy.dialects.postgresql.psycopg"}
    packages = ("alembic", "pydantic", "annotated_types", "annotated_doc", "idna", "certifi")
    for package in (*packages, "typing_inspection", "importlib_metadata", "zipp"):
        found.update(collect_submodules(package, filter=calm, on_error="ignore"))
    for backend in ("SecretService", "libsecret", "kwallet", "Windows", "macOS"):
        found.add(f"keyring.backends.{backend}")
    return found


def _is_wanted(entry: Entry) -> bool:
    place, source, kind = entry
    place, source = place.replace("\\", "/"), source.replace("\\", "/")
    if place.startswith("PySide6/") and "/plugins/" in place:
        return _matches(place.split("/plugins/")[1], _QT_PLUGINS)
    binding = re.fullmatch(r"PySide6/(Qt\w+)\.(abi3\.so|pyd)", place)
    if binding:
        return binding[1] in _QT_MODULES
    if kind == "SYMLINK":
        return not _matches(_base(place), ("libQt6*", "Qt6*")) and "site-packages" in source
    if sys.platform == "linux" and "/" not in place and "site-packages" not in source:
        return _matches(_base(place), _SYSTEM_KEPT)
    return not _matches(_base(place), ("opengl32sw.dll", "d3dcompiler_*.dll"))


def _is_qt_library(entry: Entry) -> bool:
    place = entry[0].replace("\\", "/")
    return place.startswith("PySide6/Qt/lib/") or bool(re.fullmatch(r"PySide6/Qt6\w+\.dll", place))


def _needed_by(entries: list[Entry]) -> set[str]:
    """Return the names of all libraries that the kept parts load, and those load in turn."""
    from PyInstaller.depend.bindepend import get_imports

    by_name = {_base(place): source for place, source, kind in entries if kind != "SYMLINK"}
    roots = [e for e in entries if e[0].startswith("PySide6") and not _is_qt_library(e)]
    waiting, found = [source for _, source, kind in roots if kind != "SYMLINK"], set()
    while waiting:
        for name, _ in get_imports(waiting.pop()):
            name = _base(name)
            if name not in found:
                found.add(name)
                if name in by_name:
                    waiting.append(by_name[name])
    return found


def _base(place: str) -> str:
    return place.replace("\\", "/").rpartition("/")[2]


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatch(name.replace("\\", "/"), pattern) for pattern in patterns)
