"""The program as a whole: its language, its one window, its faults."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app import settings as declared
from desktop_app.domain.errors import Refused
from desktop_app.gui import theme
from desktop_app.gui.application import dress, report_slots, speak
from desktop_app.gui.notices import Kind
from tests.gui.conftest import MakeDesk
from tests.offices import make_office
from tests.processes import ended

TRANSLATION = paths.resource("translations", "qtbase_id.ts")


@pytest.fixture
def indonesian(qapp: QApplication) -> None:
    speak(qapp, "id")


@pytest.mark.usefixtures("indonesian")
def test_the_buttons_of_qt_itself_are_indonesian(qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    kind = QDialogButtonBox.StandardButton
    words = {
        one: box.addButton(one).text().replace("&", "")
        for one in (kind.Cancel, kind.Ok, kind.Yes, kind.No, kind.Open, kind.Save, kind.Close)
    }
    assert list(words.values()) == ["Batal", "OK", "Ya", "Tidak", "Buka", "Simpan", "Tutup"]
    preview = QCoreApplication.translate("QPrintPreviewDialog", "Print Preview")
    assert preview == "Pratinjau Cetak"


def test_every_translated_text_is_one_that_qt_has(qapp: QApplication) -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    others = [QTranslator() for _ in range(4)]
    for translator, language in zip(others, ("de", "da", "fr", "pl"), strict=True):
        assert translator.load(f"qtbase_{language}", folder)
    unknown = [
        (context, source)
        for context, source, _ in _messages()
        if not any(translator.translate(context, source) for translator in others)
    ]
    assert unknown == []


def test_the_compiled_translation_is_the_written_one(qapp: QApplication) -> None:
    compiled = QTranslator()
    assert compiled.load(str(TRANSLATION.with_suffix(".qm")))
    stale = [
        source
        for context, source, target in _messages()
        if compiled.translate(context, source) != target
    ]
    assert stale == []


def _messages() -> Iterator[tuple[str, str, str]]:
    for context in ElementTree.parse(TRANSLATION).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message.findtext("source") or "", message.findtext("translation") or ""


def test_a_notice_with_undo_takes_back_what_was_done(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.go("settings")
    undone: list[bool] = []
    desk.session.notice("Nomor dibatalkan.", undo=lambda: undone.append(True))
    assert desk.notice == "Nomor dibatalkan."
    desk.window.ui.notice.take_back()
    assert undone == [True]
    assert desk.notice == ""


def test_trouble_stays_until_it_is_put_away(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.go("settings")
    desk.session.problem(Refused("contoh", "Antrean kosong. Buat nomor baru dengan F2."))
    shown = desk.window.ui.notice.shown
    assert shown is not None
    assert shown.kind is Kind.ERROR
    assert not desk.window.ui.notice.will_go
    desk.window.ui.notice.clear()


def test_a_fault_in_a_slot_is_said_calmly_and_logged_without_values(
    make_desk: MakeDesk, expected_log: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_log("fault in the window")
    desk = make_desk()
    desk.go("settings")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    report_slots(desk.session)
    try:
        raise ValueError("NIK 3317014501900012")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    assert "kesalahan di dalam program" in desk.notice
    assert "3317" not in desk.notice
    desk.window.ui.notice.clear()


def test_the_desktops_own_look_is_followed_until_one_is_chosen(qapp: QApplication) -> None:
    dress(qapp, declared.Settings("machine", {"display.theme": "dark"}))
    assert theme.colours() is theme.DARK
    dress(qapp, declared.Settings("machine", {"display.theme": "system"}))
    assert theme.colours() is theme.LIGHT


def test_a_second_start_brings_the_first_window_forward_and_ends_well(tmp_path: Path) -> None:
    office = make_office(tmp_path / "kantor", actor=None)
    office.store.close()
    environment = {
        **os.environ,
        "LOKET_DATA_DIR": str(office.store.folder),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "desktop_app"]
    telling = [sys.executable, "-c", _TELLING_WINDOW]
    with ended(subprocess.Popen(telling, env=environment, stdout=subprocess.PIPE)) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"open\n"
        second = subprocess.run(command, env=environment, check=False)
        assert second.returncode == 0
        assert first.stdout.readline() == b"forward\n"
        first.terminate()
        first.communicate()
    assert first.returncode == 0, "the end of the session closes the window as a person would"


# The real program; only what the window does is told on stdout.
_TELLING_WINDOW = """
import sys
sys.argv = ["loket"]
from desktop_app.gui.application import OnlyWindow
from desktop_app.gui.main_window import MainWindow
listen, forward = OnlyWindow.listen, MainWindow.come_forward
def told_listen(self):
    listen(self)
    print("open", flush=True)
def told_forward(self):
    forward(self)
    print("forward", flush=True)
OnlyWindow.listen, MainWindow.come_forward = told_listen, told_forward
from desktop_app.__main__ import main
main()
"""
