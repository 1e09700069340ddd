"""Paths: the same resource is found from a checkout, from a wheel and from a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_app import paths

ROOT = Path(__file__).parents[2]


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert paths.resource() == ROOT / "resources"
    assert (
        paths.resource("services", "reaktivasi.toml") == ROOT / "resources/services/reaktivasi.toml"
    )


def test_a_wheel_carries_its_own_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "desktop_app"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.resource("fonts") == package.resolve() / "resources" / "fonts"


def test_a_frozen_program_unpacks_its_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("fonts") == tmp_path / "resources" / "fonts"


def test_a_portable_program_keeps_its_data_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "loket"))
    assert tmp_path not in paths.default_data_dir().parents

    (tmp_path / paths.PORTABLE_MARK).write_text("", "utf-8")
    assert paths.default_data_dir() == tmp_path / "data" / "LoketLinjamsos"
    assert paths.demo_data_dir() == tmp_path / "data" / "LoketLinjamsos-demo"


def test_the_demo_office_and_the_real_one_never_share_a_folder() -> None:
    real, demo = paths.default_data_dir(), paths.demo_data_dir()
    assert real.is_absolute()
    assert demo.is_absolute()
    assert demo != real
    assert real not in demo.parents
    assert demo not in real.parents


def test_logs_stand_in_the_data_folder(tmp_path: Path) -> None:
    assert paths.log_dir(tmp_path).parent == tmp_path
