"""Settings: every declaration is whole, and the machine's file survives what befalls it."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import settings
from desktop_app.settings import MACHINE_FILE, Setting, Settings

DECLARATIONS = list(settings.declared())
texts = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize("setting", DECLARATIONS, ids=lambda s: s.name)
def test_a_declaration_is_whole(setting: Setting[Any]) -> None:
    assert re.fullmatch(r"[a-z]+(\.[a-z][a-z_]*)", setting.name)
    assert re.fullmatch(r"[A-Z][^\n]{15,90}\.", setting.doc), "one line, one sentence"
    assert setting.scope in ("office", "machine")
    assert setting.check(setting.default) == setting.default
    if type(setting.default) is int:
        assert setting.least is not None
        assert setting.most is not None


def test_a_constant_is_called_what_its_setting_is_called() -> None:
    constants = {k: v for k, v in vars(settings).items() if isinstance(v, Setting)}
    assert len(constants) == len(DECLARATIONS), "a name is declared twice"
    for constant, setting in constants.items():
        assert setting.name.replace(".", "_").upper().endswith(constant)


def test_find_and_declared_agree() -> None:
    assert all(settings.find(s.name) is s for s in DECLARATIONS)
    office, machine = settings.declared("office"), settings.declared("machine")
    assert sorted(map(id, [*office, *machine])) == sorted(map(id, DECLARATIONS))


def test_what_was_stored_wins_over_the_default() -> None:
    office = Settings("office", {"queue.priority_run": 3})
    assert office[settings.QUEUE_PRIORITY_RUN] == 3
    assert office[settings.QUEUE_MAX_CALLS] == 3
    assert office[settings.LETTER_PAPER] == "F4"


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (settings.QUEUE_PRIORITY_RUN, True),
        (settings.QUEUE_PRIORITY_RUN, "2"),
        (settings.QUEUE_PRIORITY_RUN, 0),
        (settings.DECISION_DESIL_LIMIT, 11),
        (settings.DECISION_ID_DTKS_REQUIRED, 1),
        (settings.LETTER_PAPER, "Letter"),
    ],
)
def test_a_value_a_setting_may_not_hold_is_named(setting: Setting[Any], value: object) -> None:
    with pytest.raises(ValueError, match=re.escape(setting.name)):
        setting.check(value)


def test_an_unusable_stored_value_gives_the_default(expected_log) -> None:
    expected_log("not usable.*letter.paper")
    assert Settings("office", {"letter.paper": "Letter"})[settings.LETTER_PAPER] == "F4"


def test_a_setting_is_not_asked_for_in_the_wrong_scope(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="machine"):
        Settings("office")[settings.DISPLAY_THEME]
    with pytest.raises(ValueError, match="office"):
        settings.write_machine(tmp_path, settings.LETTER_PAPER, "A4")


def test_a_machine_without_a_file_has_the_defaults(tmp_path: Path) -> None:
    machine = settings.read_machine(tmp_path)
    assert all(machine[s] == s.default for s in settings.declared("machine"))
    assert not list(tmp_path.iterdir())


@given(printer=texts, scale=st.integers(100, 200))
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, printer: str, scale: int
) -> None:
    folder = tmp_path_factory.mktemp("machine") / "not made yet"
    settings.write_machine(folder, settings.PRINTER_LETTERS, printer)
    settings.write_machine(folder, settings.DISPLAY_TEXT_SCALE, scale)
    machine = settings.read_machine(folder)
    assert machine[settings.PRINTER_LETTERS] == printer
    assert machine[settings.DISPLAY_TEXT_SCALE] == scale
    assert [p.name for p in folder.iterdir()] == [MACHINE_FILE]


def test_a_newer_versions_settings_stay(tmp_path: Path) -> None:
    file = tmp_path / MACHINE_FILE
    file.write_text('[voice]\nvolume = 70\n"odd name" = "é"\non = true\n', "utf-8")
    settings.write_machine(tmp_path, settings.DISPLAY_THEME, "dark")
    assert tomllib.loads(file.read_text("utf-8")) == {
        "display": {"theme": "dark"},
        "voice": {"volume": 70, "odd name": "é", "on": True},
    }


@pytest.mark.parametrize("damage", [b"[display\n", b"\xff\xfe\x00", b"\0" * 512])
def test_a_damaged_file_is_moved_aside(tmp_path: Path, damage: bytes, expected_log) -> None:
    expected_log("damaged")
    (tmp_path / MACHINE_FILE).write_bytes(damage)
    assert settings.read_machine(tmp_path)[settings.DISPLAY_THEME] == "system"
    assert (tmp_path / f"{MACHINE_FILE}.damaged").read_bytes() == damage


def test_a_file_that_can_not_be_read_gives_the_defaults(tmp_path: Path, expected_log) -> None:
    expected_log("can not be read")
    (tmp_path / MACHINE_FILE).mkdir()
    assert settings.read_machine(tmp_path)[settings.DISPLAY_THEME] == "system"


def test_a_write_that_fails_leaves_the_old_file_and_no_debris(tmp_path: Path) -> None:
    file = tmp_path / MACHINE_FILE
    settings.write_machine(tmp_path, settings.DISPLAY_THEME, "dark")
    before = file.read_bytes()
    with pytest.raises(ValueError, match=r"display\.theme"):
        settings.write_machine(tmp_path, settings.DISPLAY_THEME, "pink")
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_the_register_sites_are_lines_of_name_and_address() -> None:
    assert settings.sites_of(settings.REGISTER_SITES.default)[1] == (
        "Cek Bansos",
        "https://cekbansos.kemensos.go.id",
    )


@pytest.mark.parametrize("lines", ["", "SIKS-NG", "| https://a.id", "A | ftp://a.id", "A | b c"])
def test_a_site_without_name_or_web_address_is_no_site(lines: str) -> None:
    with pytest.raises(ValueError, match=r"register\.sites"):
        settings.REGISTER_SITES.check(lines)


@pytest.mark.parametrize("setting", settings.declared(), ids=lambda one: one.name)
def test_every_setting_changes_something_beside_its_own_page(setting: Setting[Any]) -> None:
    constant = next(name for name, value in vars(settings).items() if value is setting)
    words = re.compile(rf"\b{constant}\b|\"{re.escape(setting.name)}\"")
    near = [text for text in _readers() if constant in text or setting.name in text]
    assert any(words.search(text) for text in near)


@cache
def _readers() -> tuple[str, ...]:
    """Return the sources that may read settings: all but what declares and what shows them."""
    package = Path(settings.__file__).parents[1]
    return tuple(
        path.read_text(encoding="utf-8")
        for path in package.rglob("*.py")
        if path.parent.name != "settings" and not path.match("gui/screens/settings_*.py")
    )
