"""The workbench, light and dark, in every state: nothing cut off, pictures to look at.

The offices' PCs have 1366×768 pixels, of which a title bar and a taskbar leave 1366×698.

The pictures are left in `build/pictures`.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget

from desktop_app import settings as declared
from desktop_app.gui import theme
from desktop_app.gui.application import dress
from desktop_app.gui.demonstration import rest
from desktop_app.usecases.office import Office
from tests.counter_desk import INACTIVE, Officer, People
from tests.gui.conftest import MakeDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PICTURES = Path(__file__).parents[2] / "build" / "pictures"
WHOLE = QSize(1366, 768)
CLIENT = QSize(1366, 698)
Key = Qt.Key


class Photographer:
    """Looks at the window: takes its picture and names every text that does not fit."""

    def __init__(self, officer: Officer, look: str) -> None:
        self._officer = officer
        self._look = look
        self.size = officer.screen.window().size()
        self.cut: list[str] = []

    def looks(self, state: str) -> None:
        """Take the picture of a state once the letter has been drawn."""
        self._officer.comes_to_rest()
        window = self._officer.screen.window()
        assert window.size() == self.size, f"{state}: the screen needs more room"
        self.cut += [f"{state}: {text}" for text in _cut_off(window)]
        self.cut += [f"{state}: {name}" for name in self._out_of_sight()]
        PICTURES.mkdir(parents=True, exist_ok=True)
        name = f"loket-{state}-{self._look}-{self.size.height()}.png"
        assert window.grab().save(str(PICTURES / name))

    def _out_of_sight(self) -> list[str]:
        """Return which of the verdict's headline, what it says and F9 is not whole to be seen."""
        panel = self._officer.screen.ui.verdict.ui
        if not self._officer.screen.case.is_open:
            return []
        window = self._officer.screen.window()
        fixed = (panel.banner, panel.conclude)
        gone = [
            part.objectName()
            for part in fixed
            if part.visibleRegion().boundingRect() != part.rect()
            or not window.rect().contains(part.mapTo(window, part.rect().bottomRight()))
        ]
        scrolls = panel.scroll.verticalScrollBar().maximum() > 0
        return [*gone, *(["findings"] if scrolls else [])]


@pytest.mark.parametrize("size", [WHOLE, CLIENT], ids=["768", "698"])
@pytest.mark.parametrize("look", [theme.Look.LIGHT, theme.Look.DARK])
def test_nothing_is_cut_off_in_any_state(
    make_desk: MakeDesk, office: Office, qapp: QApplication, look: theme.Look, size: QSize
) -> None:
    dress(qapp, declared.Settings("machine", {"display.theme": look.value}))
    people = People(office)
    desk = make_desk()
    desk.window.resize(size)
    officer = Officer(desk.window, desk.go("workbench"))
    camera = Photographer(officer, look.value)
    camera.looks("kosong")
    officer.hands.press(Key.Key_F2)
    camera.looks("nomor-baru")
    officer.hands.press(Key.Key_Escape)
    officer.takes_number(Key.Key_P)
    officer.takes_number()
    officer.calls()
    camera.looks("dipanggil")
    officer.hands.press(Key.Key_Return)
    officer.opens("reaktivasi")
    camera.looks("isian")
    _let_pass(officer, people)
    camera.looks("boleh")
    assert officer.headline == "Boleh diproses"
    officer.concludes()
    camera.looks("selesai")
    officer.begins("reaktivasi")
    stranger = people.comes("reaktivasi", family=1)
    officer.types_nik(stranger)
    officer.fills_in(stranger)
    officer.ticks()
    camera.looks("perlu-dipastikan")
    officer.screen.case.record_second_check("SIKS-NG", "tidak_terdaftar", "dicek bersama pemohon")
    camera.looks("ditolak")
    officer.hands.go_to("override_open")
    officer.hands.press(Key.Key_Space)
    camera.looks("putusan-supervisor")
    officer.hands.press(Key.Key_F6)
    officer.hands.wait(lambda: not officer.screen.case.is_open, "hold")
    officer.begins("reaktivasi")
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer.types_nik(case)
    officer.fills_in(case, leave=["id_dtks_surat"])
    officer.ticks()
    camera.looks("dikembalikan")
    assert officer.headline == "Dikembalikan: ID-DTKS tidak dicantumkan"
    officer.concludes()
    camera.looks("lembar-pengembalian")
    officer.screen.ui.queue.ui.tickets.setFocus()
    camera.looks("batalkan")
    assert "\n".join(camera.cut) == ""


@pytest.mark.parametrize("service", ["reaktivasi", "pengajuan_baru"])
def test_a_whole_form_is_seen_without_scrolling(
    make_desk: MakeDesk, office: Office, service: str
) -> None:
    people = People(office)
    desk = make_desk()
    desk.window.resize(CLIENT)
    officer = Officer(desk.window, desk.go("workbench"))
    person = people.comes(service, registered=INACTIVE)
    for _ in range(2):  # the second time with an earlier visit to tell of
        officer.begins(service)
        officer.types_nik(person)
        officer.settles()
        rest(0.1)
        assert officer.screen.ui.form.ui.scroll.verticalScrollBar().maximum() == 0
        officer.fills_in(person)
        officer.ticks()
        officer.concludes()


def _let_pass(officer: Officer, people: People) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE, family=3)
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()


def _cut_off(window: QWidget) -> list[str]:
    """Return the texts that are wider than what shows them."""
    labels = [label for label in window.findChildren(QLabel) if not label.wordWrap()]
    shown: list[tuple[QWidget, str, int]] = [(one, one.text(), 0) for one in labels]
    shown += [(one, one.text(), 8) for one in window.findChildren(QPushButton)]
    shown += [(one, one.text(), 24) for one in window.findChildren(QCheckBox)]
    return [
        text
        for widget, text, margin in shown
        if widget.isVisible() and _width(widget, text.replace("&&", "&")) + margin > widget.width()
    ]


def _width(widget: QWidget, text: str) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(text) if text else 0
