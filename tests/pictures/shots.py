"""What is on each picture, and how an officer comes to see it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QTableView, QTabWidget

from desktop_app import settings as declared
from desktop_app.domain.message import Gateway
from desktop_app.domain.queue import Lane
from desktop_app.gui.demonstration import rest
from desktop_app.gui.screens.advice import AdviceScreen
from desktop_app.gui.screens.login import LoginScreen
from desktop_app.gui.screens.setup_wizard import SetupWizard
from desktop_app.usecases import queue, reports
from desktop_app.usecases.demo_office import SAMPLES, Sample
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket
from tests.case_desk import asks_approval
from tests.notice_files import listed, use_messages
from tests.offices import acting
from tests.pictures.structure import controls_of
from tests.pictures.studio import SCREEN, Sitting, Taken, sitting, use_everything
from tests.programme_files import row_of, take_list, use_programmes

Shot = tuple[str, Taken]
_Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier


def all_shots(office: Office, folder: Path) -> Iterator[Shot]:
    """Yield every picture by its name; the office is another afterwards."""
    yield from doors(office)
    with sitting(office, "petugas") as desk:
        yield from workbench(desk)
        yield from figures(desk)
    use_everything(office)
    furnish(office, folder)
    with sitting(office, "petugas") as desk:
        yield from batch(desk)
        yield from every_day(desk)
        yield from advice(desk)
    with sitting(office, "supervisor") as desk:
        yield from supervisor(desk, office)
    with sitting(office, "admin") as desk:
        yield from settings(desk)
        yield from second_screens(desk)


def doors(office: Office) -> Iterator[Shot]:
    """The login, and the wizard on an empty PC."""
    with sitting(office, "petugas") as desk:
        login = LoginScreen()
        login.show_login("DINSOSPPKB Kabupaten Rembang", ())
        desk.window.show_door(login)
        yield "masuk", desk.picture(_middle(620, 400))
    with sitting(office, "petugas") as desk:
        wizard = SetupWizard(desk.session)
        desk.window.show_door(wizard)
        yield "penyiapan", desk.picture(_middle(1100, 690))


def _middle(width: int, height: int) -> QRect:
    return QRect((SCREEN.width() - width) // 2, (SCREEN.height() - height) // 2, width, height)


def workbench(desk: Sitting) -> Iterator[Shot]:
    """A verdict that lets a letter be written, and one that does not."""
    call(desk, "reaktivasi")
    look_up(desk, SAMPLES[0])
    fill_in(desk, SAMPLES[0])
    yield "loket", desk.picture()
    conclude(desk)
    call(desk, "pengajuan_baru")
    look_up(desk, SAMPLES[1])
    preview = desk.window.current().ui.verdict.ui.preview  # type: ignore[union-attr]
    desk.wait(lambda: preview.page_count)
    yield "loket-ditolak", desk.picture()
    screen: Any = desk.window.current()
    screen.finish()
    desk.settle()


def call(desk: Sitting, service: str) -> Any:
    """Call the next number and begin to serve it; return the workbench."""
    screen = desk.go("workbench")
    screen.tickets.reload()
    desk.settle()
    desk.hands.press(_Key.Key_F8)
    desk.wait(lambda: screen.tickets.called)
    desk.hands.press(_Key.Key_Return)
    desk.wait(lambda: screen.case.is_open)
    screen.case.choose_service(service)
    desk.wait(lambda: screen.case.draft.service == service)
    return screen


def _waits(screen: Any, ticket_id: object) -> bool:
    view = screen.tickets.view
    return view is not None and any(one.id == ticket_id for one in view.waiting)


def look_up(desk: Sitting, sample: Sample) -> None:
    """Type a NIK and wait for the form to fill itself."""
    screen: Any = desk.window.current()
    desk.hands.press(_Key.Key_Escape)
    desk.hands.go_to("field_nik")
    desk.hands.press(_Key.Key_A, _CTRL)
    desk.hands.type(sample.nik)
    desk.wait(lambda: screen.case.prefill is not None)


def fill_in(desk: Sitting, sample: Sample) -> None:
    """Fill in what the village wrote, tick the papers, and wait for the letter."""
    screen: Any = desk.window.current()
    day = desk.office.today() - timedelta(days=3)
    for key, text in (
        ("id_dtks_surat", sample.id_dtks),
        ("nomor_pengantar", f"470/118/{day.year}"),
        ("tanggal_pengantar", f"{day:%d%m%Y}"),
    ):
        desk.hands.go_to(f"field_{key}", _Key.Key_Return)
        desk.hands.type(text)
    desk.hands.press(_Key.Key_F10)
    desk.wait(lambda: screen.ui.verdict.ui.preview.page_count)
    rest(0.8)  # the letter follows the last key after a moment


def conclude(desk: Sitting) -> None:
    """F9, until its page stands there."""
    screen: Any = desk.window.current()
    desk.hands.press(_Key.Key_F9)
    desk.wait(lambda: screen.ui.done.isVisible())


def figures(desk: Sitting) -> Iterator[Shot]:
    """Laporan on the last day with a whole day's visits."""
    screen = desk.go("reports")
    office = desk.office
    back = next(n for n in range(1, 8) if reports.day(office, _ago(office, n)).issued)
    for _ in range(back):
        desk.hands.press(_Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        desk.settle()
    yield "laporan", desk.picture()
    screen.show_section("bulan")
    yield "laporan-bulan", desk.picture(desk.window.ui.right)


def _ago(office: Office, days: int) -> Any:
    return office.today() - timedelta(days=days)


def furnish(office: Office, folder: Path) -> None:
    """Give the office what its other screens show: lists and programmes."""
    admin = acting(office, "admin")
    use_messages(admin, Gateway.UJI_COBA)
    listed(admin, folder, 24)
    field = use_programmes(admin)
    take_list(admin, field.first, folder / "penerima.xlsx", [row_of(n) for n in range(1, 19)])


def batch(desk: Sitting) -> Iterator[Shot]:
    """Kolektif: three people of one bringer."""
    petugas = desk.office
    ticket = queue.give_number(petugas, NewTicket(Lane.DARURAT, ("reaktivasi",), people=4))
    screen = desk.go("workbench")
    screen.tickets.reload()
    desk.wait(lambda: _waits(screen, ticket.id))
    desk.hands.press(_Key.Key_F8)
    desk.wait(lambda: screen.tickets.called)
    desk.hands.press(_Key.Key_Return)
    desk.wait(lambda: screen.tickets.served is not None)
    desk.hands.press(_Key.Key_G, _CTRL)
    desk.wait(lambda: getattr(desk.window.current(), "book", None) is not None)
    grid: Any = desk.window.current()
    desk.wait(lambda: grid.book.batch is not None)
    grid.table.setFocus()
    for sample in SAMPLES:
        desk.hands.type(sample.nik)
        desk.hands.press(_Key.Key_Return)
        desk.settle()
    desk.hands.press(_Key.Key_I, _CTRL)
    desk.hands.press(_Key.Key_F10)
    rest(1)
    yield "kolektif", desk.picture(desk.window.ui.right)
    desk.hands.press(_Key.Key_Escape)
    desk.settle()
    workbench: Any = desk.go("workbench")
    workbench.finish()
    desk.settle()


def every_day(desk: Sitting) -> Iterator[Shot]:
    """The screens an officer turns to beside the Loket."""
    front = desk.window.ui.right
    queue_screen = desk.go("queue")
    desk.settle()
    del queue_screen
    yield "antrean", desk.picture(front)
    letters = desk.go("letters")
    letters.ui.letters.selectRow(0)
    desk.wait(lambda: letters.ui.preview.page_count)
    yield "surat", desk.picture(front)
    cases = desk.go("cases")
    _first_row(cases)
    desk.settle()
    yield "permohonan", desk.picture(front)
    data = desk.go("data", "search")
    data.page.ui.search.setText("siti")
    rest(0.6)
    desk.settle()
    yield "data-cari", desk.picture(front)
    person = desk.go("person")
    person.ui.search.setText("siti warlasih")
    desk.wait(lambda: person.hits.rows)
    person.ui.search.setFocus()
    desk.hands.press(_Key.Key_Return)
    desk.wait(lambda: person.part.isVisible())
    desk.hands.press(_Key.Key_2, Qt.KeyboardModifier.AltModifier)
    rest(0.3)
    yield "pemohon", desk.picture(front)
    desk.go("guidance", "papers")
    rest(0.5)
    yield "panduan", desk.picture(front)


def _first_row(screen: Any) -> None:
    tables = [one for one in screen.findChildren(QTableView) if one.isVisible()]
    if tables and tables[0].model().rowCount():
        tables[0].selectRow(0)


def advice(desk: Sitting) -> Iterator[Shot]:
    """The adviser, asked about whoever stands in the form."""
    call(desk, "reaktivasi")
    look_up(desk, SAMPLES[1])
    desk.hands.press(_Key.Key_N, _CTRL)
    desk.wait(lambda: isinstance(desk.window.current(), AdviceScreen))
    rest(0.5)
    yield "penasihat", desk.picture(desk.window.ui.right)
    desk.hands.press(_Key.Key_Escape)
    desk.settle()
    workbench: Any = desk.go("workbench")
    workbench.hold()
    desk.settle()


def supervisor(desk: Sitting, office: Office) -> Iterator[Shot]:
    """What only a supervisor meets."""
    front = desk.window.ui.right
    asks_approval(acting(office, "admin"), "keterangan_dtks")
    with sitting(office, "petugas") as counter:
        call(counter, "keterangan_dtks")
        look_up(counter, SAMPLES[1])
        fill_all(counter)
        conclude(counter)
    desk.window.activateWindow()
    approval = desk.go("approval")
    desk.wait(lambda: approval.ui.preview.page_count)
    yield "persetujuan", desk.picture(front)
    desk.go("messages", "lists")
    yield "pesan", desk.picture(front)
    desk.go("programmes", "people")
    yield "program", desk.picture(front)
    screen = desk.go("reports", "desa")
    rest(0.5)
    yield "desa", desk.picture(front)
    back = next(n for n in range(1, 8) if reports.day(office, _ago(office, n)).issued)
    screen.show_section(f"tutup-hari {_ago(office, back):%Y-%m-%d}")
    rest(0.5)
    yield "tutup-hari", desk.picture(front)
    desk.go("trail")
    rest(0.3)
    yield "jejak", desk.picture(front)


def fill_all(desk: Sitting) -> None:
    """Type something fitting into every field that is still asked for, and tick the papers."""
    screen: Any = desk.window.current()
    draft = screen.case.draft
    day = desk.office.today() - timedelta(days=3)
    service = screen.case.ground.services[draft.service]
    for one in service.fields:
        if one.required and not screen.case.draft.value(one.key):
            box = screen.ui.form.form.box(one.key)
            if box is None or not box.isVisible():
                continue
            box.widget.setFocus()
            desk.hands.type(f"{day:%d%m%Y}" if "tanggal" in one.key else f"470/118/{day.year}")
    desk.hands.press(_Key.Key_F10)
    desk.settle()


def settings(desk: Sitting) -> Iterator[Shot]:
    """Sections of Pengaturan."""
    front = desk.window.ui.right
    for section, name in (
        ("features", "pengaturan"),
        ("officers", "petugas"),
        ("backup", "cadangan"),
        ("rules", "aturan"),
        ("services", "layanan"),
        ("privacy", "data-pribadi"),
    ):
        screen = desk.go("settings", section)
        rest(0.3)
        if section == "services":
            tabs = screen.page.findChild(QTabWidget)
            table = screen.page.findChild(QTableView)
            if tabs is not None and table is not None:
                table.selectRow(table.model().rowCount() - 1)
                tabs.setCurrentIndex(1)
        if section == "officers":
            _first_row(screen)
        yield name, desk.picture(front)


def second_screens(desk: Sitting) -> Iterator[Shot]:
    """The queue display and the survey, as they stand in the waiting room."""
    desk.session.machine = declared.Settings("machine", {"voice.mode": "mati"})
    desk.go("workbench")
    room = desk.session.room
    room.toggle_display()
    desk.wait(lambda: room.watch.board is not None)
    display = room.display
    assert display is not None
    yield "layar-antrean", _grab(desk, display)
    room.toggle_display()
    room.open_survey()
    survey = room.survey
    assert survey is not None
    yield "survei", _grab(desk, survey)


def _grab(desk: Sitting, window: Any) -> Taken:
    window.resize(QSize(SCREEN.width() * 3 // 4, SCREEN.height() * 3 // 4))
    for _ in range(5):
        rest(0.1)
        QApplication.processEvents()
    desk.settle()
    return Taken(window.grab(QRect(window.rect())).toImage(), controls_of(window))
