"""The window of a PC that belongs to a server: the sign at the foot, the sync screen, answers."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.central_server import admin as central_admin
from desktop_app.domain.ids import new_id
from desktop_app.gui.sync_watch import PLACE
from desktop_app.gui.widgets.digits_field import NikField
from desktop_app.storage import sync_state, tables
from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.usecases import queue, settings, sync, sync_joining, sync_rounds
from desktop_app.usecases.office import Office
from tests.central_server.conftest import add_office, central, database_url, make_server, postgres
from tests.gui.conftest import Desk, sit_down
from tests.gui.looks import look_at
from tests.offices import TestClock, acting, serve_somebody
from tests.sync_counters import Hub, hub, pcs, settle

Pcs = Callable[[str], Office]
Sit = Callable[[Office, str], Desk]


@pytest.fixture
def sit(qtbot: QtBot) -> Iterator[Sit]:
    """Sit somebody down at the window of any PC's office."""
    yield from sit_down(qtbot)


def synced(desk: Desk) -> None:
    """Wait until the window's own rounds came to rest."""
    desk.bot.waitUntil(
        lambda: desk.session.sync.status.joined and not desk.session.sync.status.pending,
        timeout=20_000,
    )
    desk.settle()


def sign(desk: Desk) -> str:
    return desk.window.ui.status.text(PLACE)


def press(desk: Desk, key: Qt.Key, *, shift: bool = False) -> None:
    """Press Ctrl with a key, wherever the focus is."""
    how = Qt.KeyboardModifier.ControlModifier
    if shift:
        how |= Qt.KeyboardModifier.ShiftModifier
    desk.bot.keyClick(desk.window.focusWidget() or desk.window, key, how)
    desk.settle()


def differing(pcs: Pcs, **mine: str) -> tuple[Office, Office, UUID]:
    """Two PCs that changed one person while they could not see each other; the second is asked."""
    first, second = pcs("A"), pcs("B")
    person, _ = serve_somebody(first)
    settle(first, second)
    with first.read() as connection:
        query = sa.select(tables.applicant.c.id).where(tables.applicant.c.nik == person.nik)
        found = connection.execute(query).scalar_one()
    theirs = {"name": "SITI AMINAH BARU", "phone": "628111111111"}
    change(first, found, **{name: theirs[name] for name in mine})
    change(second, found, **mine)
    sync_rounds.round_of(first)
    sync_rounds.round_of(second)
    return first, second, found


def test_an_office_of_one_pc_meets_nothing_of_the_sync(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk("admin")
    front = desk.go("workbench")
    assert sign(desk).startswith("Luring")

    press(desk, Qt.Key.Key_S, shift=True)

    assert desk.screen is front
    assert desk.window.ui.rail.findChild(QToolButton, "rail_offices") is None


def test_the_sign_tells_how_the_pc_stands_and_leads_on(pcs: Pcs, sit: Sit) -> None:
    desk = sit(pcs("A"), "admin")
    desk.go("workbench")
    synced(desk)
    assert sign(desk).startswith("Tersinkron ")
    assert desk.window.ui.rail.findChild(QToolButton, "rail_offices") is not None

    press(desk, Qt.Key.Key_S, shift=True)

    assert desk.screen.ui.heading.text() == "Sinkronisasi"
    assert "berhuruf A" in desk.screen.ui.detail.text()
    assert not look_at(desk.window, "sync_whole")


def test_what_another_counter_writes_appears_while_nothing_typed_is_lost(
    pcs: Pcs, sit: Sit
) -> None:
    first, second = pcs("A"), pcs("B")
    queue.issue(second)
    desk = sit(second, "petugas1")
    bench = desk.go("workbench")
    synced(desk)
    bench.tickets.call()
    desk.bot.waitUntil(lambda: bench.tickets.called is not None, timeout=20_000)
    desk.settle()
    bench.tickets.call()
    desk.bot.waitUntil(lambda: bench.tickets.served is not None, timeout=20_000)
    desk.settle()
    field = bench.findChild(NikField)
    field.setFocus()
    desk.bot.keyClicks(field, "331714")

    queue.issue(first)
    sync_rounds.round_of(first)

    desk.bot.waitUntil(lambda: len(bench.tickets.view.waiting) == 1, timeout=20_000)
    desk.settle()
    assert field.digits() == "331714"
    assert field.hasFocus()


def test_a_conflict_is_answered_field_by_field_with_the_keyboard(pcs: Pcs, sit: Sit) -> None:
    first, second, person = differing(pcs, name="SITI AMINAH LAMA", phone="628222222222")
    desk = sit(second, "supervisor")
    desk.go("workbench")
    desk.bot.waitUntil(lambda: "perlu dijawab" in sign(desk), timeout=20_000)
    screen = desk.go("sync")
    assert len(screen.model.rows) == 1
    assert screen.ui.title.text().startswith("Data pemohon: ")
    assert "diubah di dua loket" in screen.ui.reason.text()
    assert not look_at(desk.window, "sync_conflict")

    screen.ui.rows.setFocus()
    desk.bot.keyClick(screen.ui.rows, Qt.Key.Key_Return)
    place = [row.name for row in screen.fields.rows].index("name")
    screen.ui.fields.selectRow(place)
    desk.bot.keyClick(screen.ui.fields, Qt.Key.Key_Left)
    press(desk, Qt.Key.Key_S)
    desk.bot.waitUntil(lambda: sync.status(second).settled, timeout=20_000)
    desk.settle()

    settle(first, second)
    assert row_of(first, person)["name"] == "SITI AMINAH LAMA"
    desk.go("sync")
    screen.ui.chips.choose("answered")
    assert len(screen.model.rows) == 1
    assert "Sari" in screen.ui.who.text() or "dikirim ulang" in screen.ui.who.text()
    assert not look_at(desk.window, "sync_answered")


def test_who_only_serves_sees_it_and_is_told_who_answers(pcs: Pcs, sit: Sit) -> None:
    _, second, person = differing(pcs, name="SITI AMINAH LAMA")
    desk = sit(second, "petugas1")
    screen = desk.go("sync")
    assert len(screen.model.rows) == 1
    assert not screen.ui.follow.isVisible()
    assert "Supervisor" in screen.ui.fault.text()
    assert person is not None


def test_an_unreachable_server_is_told_without_alarm(
    pcs: Pcs, sit: Sit, hub: Hub, clock: TestClock
) -> None:
    first = pcs("A")
    with first.store.companion(SyncDoor).write() as connection:
        sync_state.note(connection, address="https://localhost:9")
    desk = sit(first, "admin")
    desk.go("workbench")
    desk.bot.waitUntil(lambda: "tidak terhubung sejak" in sign(desk), timeout=20_000)
    assert "(bekerja seperti biasa)" in sign(desk)
    screen = desk.go("sync")
    assert "Pusat tidak dapat dihubungi" in screen.ui.trouble.text()
    assert not look_at(desk.window, "sync_cut_off")


def test_a_pc_that_was_put_out_says_so(pcs: Pcs, sit: Sit) -> None:
    first = pcs("A")
    with first.store.companion(SyncDoor).write() as connection:
        sync_state.note(connection, quarantined="fork", failure="pusat_fork")
    desk = sit(first, "admin")
    desk.go("workbench")
    assert sign(desk) == "Dihentikan: gabungkan lagi"


def test_all_rows_are_compared_with_the_server(pcs: Pcs, sit: Sit) -> None:
    desk = sit(pcs("A"), "admin")
    screen = desk.go("sync")
    synced(desk)
    screen.ui.compare.click()
    desk.settle()
    assert "sama dengan pusat" in screen.ui.found.text()


def test_the_supervisor_sees_the_counters_live(pcs: Pcs, sit: Sit) -> None:
    first, second = pcs("A"), pcs("B")
    queue.issue(second)
    queue.call_next(second)
    settle(first, second)
    desk = sit(first, "supervisor")
    screen = desk.go("offices")
    desk.bot.waitUntil(lambda: len(screen.counters.rows) >= 1, timeout=20_000)
    assert "datang 1" in screen.ui.figures.text()
    assert not look_at(desk.window, "offices_own")
    screen.leaving()


def test_calling_asks_the_server_and_without_it_says_who_else_waits(
    pcs: Pcs, sit: Sit, hub: Hub
) -> None:
    first, second = pcs("A"), pcs("B")
    for _ in range(2):
        queue.issue(first)
    settle(first, second)
    desk = sit(second, "petugas1")
    bench = desk.go("workbench")
    synced(desk)
    bench.tickets.call()
    desk.bot.waitUntil(lambda: bench.tickets.called is not None, timeout=20_000)
    desk.settle()
    bench.tickets.give_back()
    desk.settle()

    with second.store.companion(SyncDoor).write() as connection:
        sync_state.note(connection, address="https://localhost:9")
    desk.bot.waitUntil(lambda: "tidak terhubung" in sign(desk), timeout=30_000)
    give_all_to_the_other(second)
    bench.tickets.call()
    desk.bot.waitUntil(lambda: "Panggil juga" in desk.notice, timeout=20_000)
    assert desk.window.ui.notice._undo.text() == "Alt+U  Panggil juga"
    assert not look_at(desk.window, "sync_others_only")

    desk.window.ui.notice.take_back()
    desk.bot.waitUntil(lambda: bench.tickets.called is not None, timeout=20_000)
    desk.settle()


def give_all_to_the_other(office: Office) -> None:
    """What waits belongs to a PC that is not this one."""
    with office.store.companion(SyncDoor).write() as connection:
        row = tables.metadata.tables["sync_row"]
        connection.execute(
            sa.update(row).where(row.c.kind == "ticket").values(owner=new_id(office.now()))
        )


def test_a_letter_of_another_counter_is_fetched_when_somebody_opens_it(pcs: Pcs, sit: Sit) -> None:
    first, second = pcs("A"), pcs("B")
    serve_somebody(first)
    settle(first, second)
    desk = sit(second, "petugas1")
    screen = desk.go("letters")
    synced(desk)
    screen.ui.letters.selectRow(0)
    desk.bot.waitUntil(lambda: screen._pdf is not None, timeout=20_000)
    assert screen._pdf.startswith(b"%PDF")
    desk.settle()


def test_the_numbering_of_letters_is_chosen_where_pcs_are_joined(pcs: Pcs, sit: Sit) -> None:
    first = pcs("A")
    desk = sit(first, "admin")
    desk.go("workbench")
    synced(desk)
    screen = desk.go("settings")
    screen.show_section("numbers")
    page = screen.page
    assert page.ui.numbering.isVisible()
    assert not look_at(desk.window, "numbers_joined")
    page.ui.numbering.setCurrentIndex(page.ui.numbering.findData("blok"))
    page.save()
    desk.settle()
    assert settings.settings(first)["letter.numbering"] == "blok"


def test_a_supervisors_pc_sees_the_offices_of_its_region(
    pcs: Pcs, sit: Sit, hub: Hub, make_office: Callable[..., Office]
) -> None:
    first = pcs("A")
    queue.issue(first)
    settle(first)
    add_office(hub.server, "Dinsos Blora", "3316")
    add_office(hub.server, "Dinsos Kudus", "3319")
    viewer = acting(make_office(), "admin")
    invited = central_admin.invite_viewer(
        hub.server, central_admin.find_office(hub.server, hub.office.hex), "33", None
    )
    sync_joining.join(viewer, invited.invitation.code, hub.address)
    desk = sit(viewer, "admin")
    screen = desk.go("offices")
    desk.bot.waitUntil(lambda: len(screen.offices.rows) == 3, timeout=20_000)
    assert screen.ui.left.isVisible()
    assert "3 kantor, 1 orang menunggu" in screen.ui.state.text()
    assert not look_at(desk.window, "offices_region")
    screen.leaving()


def test_a_register_is_given_to_the_office_and_fetched_at_another_counter(
    pcs: Pcs, sit: Sit
) -> None:
    first, second = pcs("A"), pcs("B")
    serve_somebody(first)  # brings a register of one person
    settle(first, second)
    giving = sit(first, "admin")
    screen = giving.go("sync")
    synced(giving)
    screen.ui.publish.click()
    assert not look_at(giving.window, "sync_publishing")
    giving.bot.waitUntil(lambda: "ada di pusat" in giving.notice, timeout=60_000)
    giving.settle()

    taking = sit(second, "petugas1")
    screen = taking.go("sync")
    synced(taking)
    assert not screen.ui.publish.isVisible()
    screen.ui.fetch.click()
    taking.bot.waitUntil(lambda: "dipakai mulai sekarang" in taking.notice, timeout=60_000)
    taking.settle()
    assert taking.session.snapshot is not None
    screen.ui.fetch.click()
    taking.bot.waitUntil(lambda: "sama dengan yang di pusat" in taking.notice, timeout=60_000)
    taking.settle()


def change(office: Office, person: UUID, **new: str) -> None:
    with office.write() as tx:
        row = tx.connection.execute(
            sa.select(tables.applicant).where(tables.applicant.c.id == person)
        ).one()
        tx.change(tables.applicant, person, row.version, new)


def row_of(office: Office, person: UUID) -> dict[str, Any]:
    with office.read() as connection:
        query = sa.select(tables.applicant).where(tables.applicant.c.id == person)
        return dict(connection.execute(query).mappings().one())
