"""The rarer states of the workbench's queue, light and dark, at 1366×768 and 1366×698.

The pictures are left in `build/pictures`.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from desktop_app import settings as declared
from desktop_app.domain.queue import Lane, Purpose
from desktop_app.gui import theme
from desktop_app.gui.application import dress
from desktop_app.storage.office import write_setting
from desktop_app.usecases import queue, queue_visits
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket
from tests.counter_desk import INACTIVE, Officer, People
from tests.gui.conftest import MakeDesk
from tests.gui.test_workbench_pictures import CLIENT, WHOLE, Photographer
from tests.offices import TestClock, acting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def busy(office: Office, clock: TestClock) -> Office:
    """An office with two counters where letters are signed by hand, on a full morning."""
    admin = acting(office, "admin")
    second = office_settings.add_counter(admin, "B", "Loket 2")
    with office.write() as tx:
        write_setting(tx, declared.LETTER_WAITS_FOR_SIGNATURE.name, True)
    first = queue.give_number(
        office, NewTicket(services=("reaktivasi", "keterangan_dtks"), remark="tuna rungu, tulis")
    )
    clock.go(minutes=9)
    queue.give_number(office, NewTicket(Lane.PRIORITAS, remark="kursi roda"))
    queue.give_number(office, NewTicket(people=15, services=("reaktivasi",)))
    queue.give_number(office, NewTicket(people=4, dropped_off=True))
    queue.give_number(office, NewTicket(purpose=Purpose.AMBIL_SURAT))
    clock.go(minutes=17)
    sent = queue.give_number(office, NewTicket())
    queue_visits.transfer(
        office, sent.id, counter_id=office.at_counter().id, note="KTP belum dicetak"
    )
    away = queue.give_number(office, NewTicket())
    queue_visits.transfer(office, away.id, counter_id=second.id)
    assert first.number == 1
    return office


@pytest.mark.parametrize("size", [WHOLE, CLIENT], ids=["768", "698"])
@pytest.mark.parametrize("look", [theme.Look.LIGHT, theme.Look.DARK])
def test_nothing_is_cut_off_in_the_rarer_states(
    make_desk: MakeDesk, busy: Office, qapp: QApplication, look: theme.Look, size: QSize
) -> None:
    dress(qapp, declared.Settings("machine", {"display.theme": look.value}))
    people = People(busy)
    desk = make_desk()
    desk.window.resize(size)
    officer = Officer(desk.window, desk.go("workbench"))
    camera = Photographer(officer, look.value)
    camera.looks("antrean-penuh")
    officer.hands.press(Key.Key_F2)
    officer.hands.press(Key.Key_R)
    camera.looks("rincian")
    officer.hands.go_to("new_kind")
    officer.hands.type("K")
    camera.looks("rincian-kolektif")
    officer.hands.press(Key.Key_Escape)
    officer.hands.go_to("tickets")
    camera.looks("terpilih")
    officer.hands.press(Key.Key_T, CTRL)
    camera.looks("alihkan")
    officer.hands.press(Key.Key_Return)
    officer.hands.press(Key.Key_Return)
    officer.hands.press(Key.Key_Return)
    officer.settles()
    camera.looks("alihkan-tanpa-tujuan")
    officer.hands.press(Key.Key_Escape)
    officer.hands.press(Key.Key_R, CTRL)
    camera.looks("catatan")
    officer.hands.press(Key.Key_Escape)
    officer.hands.press(Key.Key_Escape)
    officer.calls()
    camera.looks("dipanggil-catatan")
    officer.hands.press(Key.Key_F2)
    camera.looks("dipanggil-nomor-baru")
    officer.hands.press(Key.Key_Escape)
    officer.hands.go_to("tickets")
    camera.looks("dipanggil-terpilih")
    officer.hands.go_to("stage_main")
    _serve(officer, people, camera)
    officer.hands.go_to("tickets")
    officer.hands.type("UA004")
    camera.looks("daftar-surat")
    assert "\n".join(camera.cut) == ""


def _serve(officer: Officer, people: People, camera: Photographer) -> None:
    """Serve until somebody only collects a letter."""
    tickets = officer.screen.tickets
    while tickets.called is not None and tickets.called.purpose is Purpose.LAYANAN:
        number = tickets.called.code
        officer.hands.press(Key.Key_Return)
        officer.opens("reaktivasi")
        camera.looks(f"melayani-{number}")
        _conclude(officer, people)
        camera.looks(f"selesai-{number}")
        while officer.screen.ui.done.ui.next.text().startswith("F8  Lanjut"):
            officer.hands.press(Key.Key_F8)
            officer.hands.wait(lambda: officer.screen.case.is_open, "form")
            officer.settles()
            camera.looks(f"lanjut-{number}")
            officer.hands.press(Key.Key_F6)
            officer.hands.wait(lambda: not officer.screen.case.is_open, "hold")
            officer.settles()
            break
        officer.calls()
    camera.looks("dipanggil-surat")
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.focused() == "search", "search")
    officer.settles()
    camera.looks("ambil-surat")
    officer.hands.press(Key.Key_Down)
    officer.hands.press(Key.Key_Return)
    officer.hands.go_to("letters")
    officer.hands.press(Key.Key_Return)
    officer.hands.type("DARMINI CONTOH")
    camera.looks("ambil-surat-kuasa")
    officer.hands.press(Key.Key_Return)
    officer.hands.press(Key.Key_Return)
    officer.settles()


def _conclude(officer: Officer, people: People) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.concludes()
