"""Tentang program: what a package brings along is read again, and a checkout says what it has."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from desktop_app.usecases import about
from desktop_app.version import version

PACKAGING = Path(__file__).parents[2] / "build_spec" / "packaging"


@pytest.mark.filterwarnings("ignore:Deprecated re-export:DeprecationWarning")
def test_the_parts_of_a_package_are_read_as_they_were_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    known = set(sys.modules)
    notices = importlib.import_module("notices")
    parts = [
        notices.Part("Qt", "6.12", "LGPL-3.0-only", "framework", None, ("Ini Qt.", "LGPL …")),
        notices.Part("zlib", "1.3", "Zlib"),
        notices.Part("Data wilayah", "", "MIT", "data", None, ("Hak cipta.",)),
        notices.Part("satu", "2.0", "MIT OR Apache-2.0", texts=("Boleh: dipakai.",)),
    ]
    notices.save(tmp_path, parts, "licences.txt", "sbom.cdx.json")
    for name in set(sys.modules) - known:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(PACKAGING)):
            del sys.modules[name]
    found = about.bundled_parts(
        (tmp_path / "sbom.cdx.json").read_bytes(), (tmp_path / "licences.txt").read_text("utf-8")
    )
    assert [(one.name, one.version, one.licence) for one in found] == [
        ("Data wilayah", "", "MIT"),
        ("Qt", "6.12", "LGPL-3.0-only"),
        ("satu", "2.0", "MIT OR Apache-2.0"),
        ("zlib", "1.3", "Zlib"),
    ]
    assert [one.text for one in found] == ["Hak cipta.", "Ini Qt.\n\nLGPL …", "Boleh: dipakai.", ""]


def test_from_source_every_part_that_is_needed_has_a_licence() -> None:
    found = about.licences()
    names = {one.name for one in found}
    assert {"reportlab", "cryptography", "SQLAlchemy"} <= names
    assert "pytest" not in names
    assert "loket-linjamsos" not in names
    assert [one.name for one in found if not one.licence and not one.text] == []
    assert any("Apache" in one.text for one in found)


def test_this_program_knows_its_version_and_a_checkout_its_commit(tmp_path: Path) -> None:
    here = about.program_here()
    assert here.version == version()
    assert not here.packaged
    git = tmp_path / ".git"
    git.mkdir()
    assert about._commit(tmp_path) == ""
    (git / "HEAD").write_text("ref: refs/heads/main\n")
    (git / "packed-refs").write_text(f"# pack-refs\n{'ab' * 20} refs/heads/main\n")
    assert about._commit(tmp_path) == "ab" * 6
    (git / "refs/heads").mkdir(parents=True)
    (git / "refs/heads/main").write_text("cd" * 20)
    assert about._commit(tmp_path) == "cd" * 6
    (git / "HEAD").write_text("ef" * 20)
    assert about._commit(tmp_path) == "ef" * 6
