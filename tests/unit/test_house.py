"""The rules of the house that no linter knows, checked on the tree as it stands."""

from __future__ import annotations

import ast
import functools
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

ROOT = Path(__file__).parents[2]
FORMS = ROOT / "desktop_app/gui/forms"

LAYOUT = {
    ".ci",
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
    ".importlinter",
    "LICENSE",
    "Makefile",
    "README.md",
    "build_spec",
    "desktop_app",
    "forms",
    "pyproject.toml",
    "resources",
    "tests",
}
# Written apart, so that this file does not name them either.
REGISTRY_HOSTS = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("deb", "debian", "org"),
        ("crates", "io"),
    )
]
MOST_LINES_OF_A_FILE = 500
MOST_LINES_OF_A_FUNCTION = 60


@functools.cache
def _files() -> list[Path]:
    """Every file that is, or would be, committed; relative to the root."""
    if not (ROOT / ".git").exists():  # unpacked from an archive: nothing tells what is ours
        found = (path for top in LAYOUT for path in ROOT.glob(f"{top}/**/*"))
        return [p.relative_to(ROOT) for p in found if p.is_file() and "__pycache__" not in p.parts]
    listed = subprocess.run(
        [
            "git",
            "-c",
            "safe.directory=*",
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "-z",
        ],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    names = [Path(name) for name in listed.split("\0") if name]
    return [name for name in names if (ROOT / name).is_file()]


def _sources(folder: str) -> Iterator[tuple[Path, ast.Module]]:
    for name in _files():
        generated = name.name.startswith("ui_") or "migrations/versions" in name.as_posix()
        if name.suffix == ".py" and name.is_relative_to(folder) and not generated:
            yield name, ast.parse((ROOT / name).read_text("utf-8"), str(name))


def _imported(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return names


def test_nothing_else_stands_at_the_top_level() -> None:
    assert {name.parts[0] for name in _files()} - LAYOUT == set()


def test_the_domain_knows_the_standard_library_and_itself() -> None:
    foreign = {
        f"{name}: {module}"
        for name, tree in _sources("desktop_app/domain")
        for module in _imported(tree)
        if module.split(".")[0] not in sys.stdlib_module_names
        and not f"{module}.".startswith("desktop_app.domain.")
    }
    assert foreign == set()


def test_the_domain_has_no_clock_and_opens_no_files() -> None:
    forbidden = re.compile(
        r"open|(datetime|date)\.(now|today|utcnow)|time\.(time|monotonic)|.*\.(read|write)_(text|bytes)"
    )
    found = {
        f"{name}:{node.lineno} {called}"
        for name, tree in _sources("desktop_app/domain")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and forbidden.fullmatch(called := ast.unparse(node.func))
    }
    assert found == set()


def test_no_file_names_a_package_registry() -> None:
    hosts = re.compile("|".join(map(re.escape, REGISTRY_HOSTS)).encode())
    assert [name for name in _files() if hosts.search((ROOT / name).read_bytes())] == []


def test_the_lock_pins_every_package_by_hash_and_names_no_address() -> None:
    lock = (ROOT / "build_spec/requirements.lock").read_text("utf-8")
    packages = re.findall(r"^[a-z0-9].*(?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)+", lock, re.M)
    assert "://" not in lock
    assert len(packages) == len(re.findall(r"^[a-z0-9]", lock, re.M))
    assert any(package.startswith("uv==") for package in packages), "setup.sh begins with it"


def test_files_are_about_one_thing() -> None:
    long = {
        f"{name}: {lines}"
        for name, _ in _sources("desktop_app")
        if (lines := (ROOT / name).read_text("utf-8").count("\n")) > MOST_LINES_OF_A_FILE
    }
    assert long == set()


def test_functions_do_one_job() -> None:
    long = {
        f"{name}:{node.lineno} {node.name}: {lines}"
        for name, tree in _sources("desktop_app")
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > MOST_LINES_OF_A_FUNCTION
    }
    assert long == set()


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        name for name, tree in _sources("desktop_app") if tree.body and not ast.get_docstring(tree)
    ]
    assert silent == []


def test_every_generated_form_has_its_source() -> None:
    generated = {form.stem.removeprefix("ui_") for form in FORMS.glob("ui_*.py")}
    assert generated == {ui.stem for ui in (ROOT / "forms").glob("*.ui")}


def test_generated_forms_are_what_make_forms_would_write_today(tmp_path: Path) -> None:
    # What `pyside6-uic` runs, without a Python of its own for each of a hundred forms.
    uic = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibraryExecutablesPath), "uic")
    forms = sorted((ROOT / "forms").glob("*.ui"))
    for ui in forms:
        to = tmp_path / f"{ui.stem}.py"
        command = [str(uic), "-g", "python", str(ui.relative_to(ROOT)), "-o", str(to)]
        subprocess.run(command, check=True, cwd=ROOT)
    _drop_unused_imports(tmp_path)
    stale = []
    for ui in forms:
        fresh = (tmp_path / f"{ui.stem}.py").read_text("utf-8")
        written = (FORMS / f"ui_{ui.stem}.py").read_text("utf-8")
        if _without_version(fresh) != _without_version(written):
            stale.append(ui.name)
    assert stale == []


def _drop_unused_imports(folder: Path) -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent))
    assert ruff, "ruff is not in the environment"
    command = [ruff, "check", "--isolated", "--no-cache", "--quiet", "--select", "F401", "--fix"]
    subprocess.run([*command, folder], check=True)


def _without_version(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith("## Created by:")]
