"""The wheel an office would install carries everything the program reads at run time."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder a freshly built wheel was unpacked into."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


def test_a_wheel_carries_every_resource(installed: Path) -> None:
    source = ROOT / "resources"
    wanted = {p.relative_to(source) for p in source.rglob("*") if p.is_file()}
    packed = installed / "desktop_app" / "resources"
    assert wanted
    assert wanted - {p.relative_to(packed) for p in packed.rglob("*") if p.is_file()} == set()


def test_a_wheel_carries_every_module(installed: Path) -> None:
    wanted = {p.relative_to(ROOT) for p in (ROOT / "desktop_app").rglob("*.py")}
    assert wanted - {p.relative_to(installed) for p in installed.rglob("*.py")} == set()


def test_an_installed_program_finds_its_own_resources(installed: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); "
        "from desktop_app import paths; print(paths.resource())"
    )
    found = subprocess.run(
        [sys.executable, "-I", "-c", code, str(installed)],
        cwd=installed,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    assert Path(found) == (installed / "desktop_app" / "resources").resolve()
