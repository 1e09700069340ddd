"""What the looks are made of, and pictures of what one only meets on the way.

The pictures are in `build/pictures`; every place and part is in test_every_picture.py.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app import bootstrap
from desktop_app.domain.register import Progress
from desktop_app.gui import theme
from desktop_app.gui.screens.setup_wizard import SetupWizard
from desktop_app.gui.session import Session
from desktop_app.usecases.office import Office
from desktop_app.workers.lanes import Workers
from tests.gui.colours_seen import contrast, luminance
from tests.gui.conftest import MakeDesk
from tests.gui.looks import look_at
from tests.gui.test_register_screen import write_register
from tests.offices import serve_somebody

AA, AAA = 4.5, 7
ROOT = Path(__file__).parents[2]
CENTRED = 160
LOOKS = {
    "light": (theme.LIGHT, AA),
    "dark": (theme.DARK, AA),
    "contrast": (theme.HIGH_CONTRAST, AAA),
}
each_look = pytest.mark.parametrize(("colours", "least"), LOOKS.values(), ids=LOOKS)


@each_look
def test_every_text_stands_out_from_its_ground(colours: theme.Colours, least: float) -> None:
    c = colours
    pairs = {
        (text, ground)
        for text in (c.text, c.placeholder, c.error, c.warn, c.good, c.accent)
        for ground in (c.window, c.base, c.alternate)
    }
    pairs |= {(c.on_accent, c.accent), (c.text, c.button), (c.placeholder, c.button)}
    pairs |= {
        (c.text, ground) for ground in (c.good_ground, c.warn_ground, c.error_ground, c.info_ground)
    }
    pairs |= {
        (c.good, c.good_ground),
        (c.warn, c.warn_ground),
        (c.error, c.error_ground),
        (c.accent, c.info_ground),
        (c.placeholder, c.info_ground),
    }
    weak = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < least}
    assert not weak


@each_look
def test_every_edge_and_focus_can_be_seen(colours: theme.Colours, least: float) -> None:
    c = colours
    edges = [(c.edge, c.window), (c.edge, c.base), (c.accent, c.window), (c.accent, c.base)]
    edges += [(series, c.base) for series in c.series]
    assert all(contrast(*pair) >= (3 if least == AA else AA) for pair in edges)


def test_high_contrast_is_light_and_its_focus_is_three_pixels_thick() -> None:
    assert luminance(theme.HIGH_CONTRAST.window) == pytest.approx(1)
    assert theme.HIGH_CONTRAST.focus == 3


@pytest.mark.parametrize("look", [theme.Look.LIGHT, theme.Look.DARK, theme.Look.CONTRAST])
def test_what_has_the_focus_is_drawn_with_the_edge_of_its_look(
    qtbot: QtBot, qapp: QApplication, look: theme.Look
) -> None:
    """Also on those that no style sheet may touch: combo boxes and spin boxes."""
    theme.apply(qapp, look)
    c = theme.colours()
    window = QWidget()
    column = QVBoxLayout(window)
    fields = (QLineEdit(), QComboBox(), QSpinBox(), QPushButton("x"))
    elsewhere = QPushButton("y")
    for made in (*fields, elsewhere):
        made.setMinimumHeight(theme.FIELD_HEIGHT)
        column.addWidget(made)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    faults = []
    for field in fields:
        for focused, colour, width in ((field, c.accent, c.focus), (elsewhere, c.edge, c.line)):
            focused.setFocus()
            QApplication.processEvents()
            drawn = field.grab().toImage()
            edge = {drawn.pixelColor(60, y).name() for y in range(width)}
            if edge != {QColor(colour).name()}:
                faults.append(f"{type(field).__name__}: {edge} for {colour}")
    window.close()
    assert not faults, "\n".join(faults)


def test_the_desktop_is_followed_and_its_wish_for_contrast_comes_first(qapp: QApplication) -> None:
    system = theme.Look.SYSTEM
    seen = []
    for dark, contrast_wanted in ((False, False), (True, False), (False, True), (True, True)):
        theme.apply(qapp, system, desktop_dark=dark, desktop_contrast=contrast_wanted)
        seen.append(theme.colours())
    assert seen == [theme.LIGHT, theme.DARK, theme.HIGH_CONTRAST, theme.HIGH_CONTRAST]


def test_every_gap_is_one_of_the_scale() -> None:
    """In forms and in code; what is centred by wide margins is no gap."""
    form = re.compile(r'"(?:spacing|\w+Margin|\w+Spacing)">\s*<number>(\d+)<')
    code = re.compile(r"set(?:ContentsMargins|(?:Horizontal|Vertical)?Spacing)\(([\d, ]+)\)")
    odd = []
    for pattern, files in (
        (form, (ROOT / "forms").glob("*.ui")),
        (code, (ROOT / "desktop_app" / "gui").rglob("*.py")),
    ):
        for file in files:
            if file.parent.name == "forms" and file.suffix == ".py":
                continue
            gaps = {int(n) for found in pattern.findall(file.read_text()) for n in found.split(",")}
            odd += [f"{file.name}: {gap}" for gap in gaps - {*theme.SPACES, CENTRED}]
    assert not odd


def test_the_wizard(qtbot: QtBot, tmp_path: Path) -> None:
    workers = Workers()
    session = Session(workers, tmp_path)
    session.doors = bootstrap.window_doors()
    wizard = SetupWizard(session)
    window = QMainWindow()
    window.setCentralWidget(wizard)
    window.show()
    faults = []
    for step in range(5):
        wizard.show_step(step)
        faults += look_at(window, f"penyiapan_{step + 1}")
    wizard.show_step(0)
    wizard.ui.next.click()
    faults += look_at(window, "penyiapan_1_salah")
    qtbot.waitUntil(lambda: workers.running == 0)
    window.close()
    workers.close()
    shiboken6.delete(window)
    assert not faults, "\n".join(faults)


def test_the_letters(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("supervisor")
    screen = desk.go("letters")
    faults = look_at(desk.window, "surat_kosong")
    serve_somebody(office)
    screen = desk.go("letters")
    screen.ui.letters.selectRow(0)
    desk.bot.waitUntil(lambda: screen.ui.preview.page_count > 0, timeout=10_000)
    faults += look_at(desk.window, "surat")
    screen.ui.void_ask.click()
    screen.ui.void_do.click()
    desk.settle()
    faults += look_at(desk.window, "surat_batal")
    assert not faults, "\n".join(faults)


def test_a_setting_that_is_wrong(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    screen = desk.go("settings")
    screen.show_section("counters")
    screen.page.begin_new()
    screen.page.save()

    faults = look_at(desk.window, "pengaturan_counters_salah")

    assert not faults, "\n".join(faults)


def test_the_import_of_a_register(make_desk: MakeDesk, office: Office, tmp_path: Path) -> None:
    desk = make_desk("admin")
    screen = desk.go("settings")
    screen.show_section("register")
    desk.settle()
    page = screen.page
    file = write_register(office, tmp_path / "DTSEN per 1 November 2026.csv", 400, broken=7)
    page.look_at(file)
    desk.settle()
    faults = look_at(desk.window, "impor_berkas")
    page.ui.steps.setCurrentWidget(page.ui.page_run)
    page.ui.run.begin(f"Mengimpor {file.name}")
    page.tell_progress(Progress(120_000, 300_000, "Memeriksa baris", seconds=5.2))
    faults += look_at(desk.window, "impor_berjalan")
    page.start()
    desk.settle()
    faults += look_at(desk.window, "impor_selesai")
    page.ui.done.click()
    faults += look_at(desk.window, "pengaturan_register_terisi")
    assert not faults, "\n".join(faults)
