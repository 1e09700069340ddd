"""The rarer things of the queue at the workbench, by keyboard alone: met only when looked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desktop_app import settings as declared
from desktop_app.domain.day_frame import Duty
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.office import Counter
from desktop_app.domain.queue import Lane, Purpose, Ticket, TicketState
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.gui.widgets.ticket_list import Role, Row
from desktop_app.storage.office import write_setting
from desktop_app.usecases import collecting, letters, queue
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.demo import DemoCase
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket
from tests.counter_desk import INACTIVE, Officer, People
from tests.gui.conftest import Desk, MakeDesk
from tests.offices import TestClock, acting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Sit = Callable[..., Officer]


@pytest.fixture
def sit(make_desk: MakeDesk) -> Sit:
    """Sit petugas1 down at the workbench."""

    def sit_down() -> Officer:
        desk: Desk = make_desk()
        screen = desk.go("workbench")
        assert isinstance(screen, WorkbenchScreen)
        return Officer(desk.window, screen)

    return sit_down


@pytest.fixture
def people(office: Office) -> People:
    return People(office)


@pytest.fixture
def second(office: Office) -> Counter:
    """Loket 2, open beside Loket 1."""
    return office_settings.add_counter(acting(office, "admin"), "B", "Loket 2")


@pytest.fixture
def signed_by_hand(office: Office) -> None:
    """Letters wait for a signature in ink."""
    with office.write() as tx:
        write_setting(tx, declared.LETTER_WAITS_FOR_SIGNATURE.name, True)


def presses(officer: Officer, *keys: Qt.Key) -> None:
    for key in keys:
        officer.hands.press(key)
    officer.settles()


def notice(officer: Officer) -> str:
    window = officer.screen.window()
    assert isinstance(window, MainWindow)
    shown = window.ui.notice.shown
    return shown.text if shown is not None else ""


def takes_back(officer: Officer) -> None:
    officer.hands.press(Key.Key_U, ALT)
    officer.settles()


def waiting(office: Office) -> list[Ticket]:
    return list(queue.view(office).waiting)


def rows(officer: Officer) -> list[Row]:
    model = officer.screen.ui.queue.ui.tickets.model()
    return [model.index(at, 0).data(Role.ROW) for at in range(model.rowCount())]


def lines(officer: Officer) -> str:
    return "\n".join(row.text for row in rows(officer))


def shown(officer: Officer, name: str) -> bool:
    part: Any = getattr(officer.screen.ui.queue.ui, name)
    return bool(part.isVisible())


def served(officer: Officer, people: People) -> DemoCase:
    """Fill in a form that is open, up to F9."""
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer.opens("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.concludes()
    officer.settles()
    return case


# A number with details -----------------------------------------------------------------------


def test_a_number_can_be_given_for_several_services_with_a_remark(sit: Sit, office: Office) -> None:
    officer = sit()
    presses(officer, Key.Key_F2, Key.Key_R)
    assert officer.focused() == "new_lane"
    officer.hands.type("P")
    presses(officer, Key.Key_Return, Key.Key_Return)
    assert officer.focused() == "new_service_1"
    officer.hands.type("Rea")
    officer.hands.press(Key.Key_Return)
    officer.hands.type("Ket")
    presses(officer, Key.Key_Return, Key.Key_Return)
    assert officer.focused() == "new_remark"
    officer.hands.type("kursi roda")
    presses(officer, Key.Key_Return)
    (ticket,) = waiting(office)
    assert (ticket.lane, ticket.service, ticket.more, ticket.remark) == (
        Lane.PRIORITAS,
        "reaktivasi",
        ("keterangan_dtks",),
        "kursi roda",
    )
    assert "Catatan: kursi roda" in lines(officer)
    assert "Reaktivasi, lalu Keterangan DTKS" in lines(officer)


def test_a_batch_says_how_many_people_and_whether_it_was_dropped_off(
    sit: Sit, office: Office
) -> None:
    officer = sit()
    presses(officer, Key.Key_F2, Key.Key_R, Key.Key_Return)
    officer.hands.type("K")
    presses(officer, Key.Key_Return)
    assert officer.focused() == "new_people"
    officer.hands.press(Key.Key_A, CTRL)
    officer.hands.type("15")
    officer.hands.go_to("new_dropped")
    officer.hands.press(Key.Key_Space)
    presses(officer, Key.Key_F2)
    (ticket,) = waiting(office)
    assert (ticket.people, ticket.dropped_off) == (15, True)
    assert "Berkas dititip" in lines(officer)
    assert "Menunggu (0)" in officer.screen.ui.queue.ui.waiting_label.text()


def test_collecting_a_letter_is_offered_only_where_letters_wait(
    sit: Sit, office: Office, signed_by_hand: None
) -> None:
    officer = sit()
    presses(officer, Key.Key_F2, Key.Key_R, Key.Key_Return)
    officer.hands.type("Amb")
    presses(officer, Key.Key_F2)
    assert [one.purpose for one in waiting(office)] == [Purpose.AMBIL_SURAT]


def test_an_office_that_hands_letters_over_at_once_is_not_asked_about_collecting(
    sit: Sit,
) -> None:
    officer = sit()
    presses(officer, Key.Key_F2, Key.Key_R)
    kind = officer.screen.findChild(QComboBox, "new_kind")
    assert kind is not None
    assert [kind.itemText(at) for at in range(kind.count())] == ["Satu orang", "Kolektif"]


def test_esc_closes_the_details_and_gives_no_number(sit: Sit, office: Office) -> None:
    officer = sit()
    presses(officer, Key.Key_F2, Key.Key_R, Key.Key_Escape)
    assert officer.focused() == "stage_main"
    assert waiting(office) == []


def test_an_office_of_one_meets_nothing_of_several_counters(sit: Sit) -> None:
    officer = sit()
    officer.takes_number()
    officer.calls()
    assert not shown(officer, "transfer_held")
    assert not shown(officer, "duty")


# Printing a number ---------------------------------------------------------------------------


def test_a_new_number_is_printed_and_a_printer_that_fails_stops_nothing(
    sit: Sit, office: Office
) -> None:
    officer = sit()
    session, printed = officer.screen.session, []

    def out_of_paper(_: Office, ticket: Ticket) -> None:
        printed.append(ticket.code)
        raise EnvironmentFailure("kertas_habis", "Kertas karcis habis. Isi, lalu cetak lagi.")

    session.doors = replace(session.doors, print_ticket=out_of_paper)
    officer.takes_number()
    officer.settles()
    assert printed == ["U001"]
    assert notice(officer) == "Kertas karcis habis. Isi, lalu cetak lagi."
    officer.calls()


def test_beyond_999_the_queue_goes_on_and_says_so(
    sit: Sit, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.storage.queue.next_number", lambda *_: 1000)
    officer = sit()
    officer.takes_number()
    officer.settles()
    assert "U1000" in notice(officer)
    assert "lewat 999" in notice(officer)


# Remark, transfer ----------------------------------------------------------------------------


def test_a_remark_stands_in_the_list_and_on_the_stage_before_the_person_comes(
    sit: Sit, office: Office
) -> None:
    officer = sit()
    officer.takes_number()
    officer.hands.go_to("tickets")
    officer.hands.press(Key.Key_R, CTRL)
    officer.hands.type("tuna rungu")
    presses(officer, Key.Key_Return)
    assert "Catatan: tuna rungu" in lines(officer)
    officer.hands.press(Key.Key_Escape)
    officer.calls()
    assert officer.screen.ui.stage_about.text() == "Catatan: tuna rungu"


def test_somebody_called_is_sent_on_to_another_counter_with_a_note(
    sit: Sit, office: Office, second: Counter
) -> None:
    officer = sit()
    officer.takes_number()
    officer.calls()
    arrived = queue.view(office).held
    assert arrived is not None
    assert shown(officer, "transfer_held")
    officer.hands.press(Key.Key_T, CTRL)
    assert officer.focused() == "transfer_counter"
    officer.hands.type("Loket 2")
    presses(officer, Key.Key_Return, Key.Key_Return)
    officer.hands.type("surat desa belum dicap")
    presses(officer, Key.Key_Return)
    sent = queue.view(replace(office, counter=second)).waiting
    assert [(one.note, one.for_counter_id, one.arrived_at) for one in sent] == [
        ("surat desa belum dicap", second.id, arrived.arrived_at)
    ]
    assert "Menunggu loket lain: 1" in lines(officer)
    takes_back(officer)
    assert officer.screen.tickets.called is not None


def test_sending_on_to_nowhere_is_told_in_the_panel(
    sit: Sit, office: Office, second: Counter
) -> None:
    officer = sit()
    officer.takes_number()
    officer.calls()
    officer.hands.press(Key.Key_T, CTRL)
    presses(officer, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert officer.focused() == "transfer_note"
    assert officer.screen.ui.queue.ui.transfer.isVisible()
    assert officer.screen.tickets.called is not None
    presses(officer, Key.Key_Escape)
    assert not officer.screen.ui.queue.ui.transfer.isVisible()


def test_what_was_typed_goes_with_a_number_that_is_sent_on(
    sit: Sit, people: People, office: Office, second: Counter
) -> None:
    officer = sit()
    officer.begins("reaktivasi")
    officer.hands.go_to("field_nama")
    officer.hands.type("SITI")
    officer.hands.press(Key.Key_T, CTRL)
    officer.hands.type("Loket 2")
    presses(officer, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert not officer.screen.case.is_open
    takes_back(officer)
    officer.hands.wait(lambda: officer.screen.case.is_open, "form")
    assert officer.draft.value("nama") == "SITI"


# Undo ----------------------------------------------------------------------------------------


def _calls(officer: Officer) -> None:
    officer.takes_number()
    officer.calls()


def _serves(officer: Officer) -> None:
    _calls(officer)
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.screen.case.is_open, "form")


def _holds(officer: Officer) -> None:
    _serves(officer)
    presses(officer, Key.Key_F6)


@pytest.mark.parametrize(
    ("prepare", "step", "state"),
    [
        (lambda officer: None, lambda o: o.takes_number(), TicketState.BATAL),
        (lambda o: o.takes_number(), lambda o: o.calls(), TicketState.MENUNGGU),
        (_calls, lambda o: o.hands.press(Key.Key_F8, SHIFT), TicketState.DIPANGGIL),
        (_calls, lambda o: o.hands.press(Key.Key_F8), TicketState.DIPANGGIL),
        (_calls, lambda o: o.screen.ui.stage_other.click(), TicketState.DIPANGGIL),
        (_serves, lambda o: o.hands.press(Key.Key_F6), TicketState.DILAYANI),
        (_holds, lambda o: o.hands.press(Key.Key_F6), TicketState.DITUNDA),
        (_serves, lambda o: o.screen.ui.queue.ui.finish.click(), TicketState.DILAYANI),
    ],
    ids=["number", "call", "recall", "serve", "give-back", "hold", "resume", "finish"],
)
def test_every_step_can_be_taken_back_by_one_key(
    sit: Sit,
    office: Office,
    prepare: Callable[[Officer], None],
    step: Callable[[Officer], None],
    state: TicketState,
) -> None:
    officer = sit()
    prepare(officer)
    officer.settles()
    step(officer)
    officer.settles()
    takes_back(officer)
    view = queue.view(office)
    held = (view.held,) if view.held is not None else ()
    found = [one for one in (*held, *view.waiting, *view.on_hold) if one.code == "U001"]
    assert [one.state for one in found] == ([] if state is TicketState.BATAL else [state])
    if state is TicketState.DIPANGGIL:
        assert [one.calls for one in found] == [1]


def test_a_decision_is_not_taken_back(sit: Sit, people: People) -> None:
    officer = sit()
    _serves(officer)
    served(officer, people)
    window = officer.screen.window()
    assert isinstance(window, MainWindow)
    assert window.ui.notice.shown is None or window.ui.notice.shown.undo is None


# After F9 ------------------------------------------------------------------------------------


def test_the_next_service_of_a_visit_goes_on_with_the_same_person(
    sit: Sit, people: People, office: Office
) -> None:
    queue.give_number(office, NewTicket(services=("reaktivasi", "keterangan_dtks")))
    officer = sit()
    officer.calls()
    officer.hands.press(Key.Key_Return)
    case = served(officer, people)
    assert officer.screen.ui.done.ui.next.text() == "F8  Lanjut: Keterangan DTKS"
    assert "masih punya layanan: Keterangan DTKS" in officer.screen.ui.done.ui.words.text()
    officer.hands.press(Key.Key_F8)
    officer.hands.wait(lambda: officer.screen.case.prefill is not None, "answer")
    assert officer.draft.service == "keterangan_dtks"
    assert officer.draft.value("nik") == case.person.nik
    assert officer.draft.value("nama") == case.person.name.upper()
    assert officer.draft.documents == frozenset()


@pytest.mark.parametrize("step", ["hold", "finish"])
def test_who_leaves_before_the_next_service_is_put_aside_or_done(
    sit: Sit, people: People, office: Office, step: str
) -> None:
    queue.give_number(office, NewTicket(services=("reaktivasi", "keterangan_dtks")))
    officer = sit()
    officer.calls()
    officer.hands.press(Key.Key_Return)
    served(officer, people)
    assert not shown(officer, "service")
    getattr(officer.screen.ui.queue.ui, step).click()
    officer.settles()
    assert officer.screen.ui.stage.isVisible()
    view = queue.view(office)
    assert (len(view.on_hold), view.finished) == ((1, 0) if step == "hold" else (0, 1))


def test_who_is_done_here_can_still_be_sent_on(
    sit: Sit, people: People, office: Office, clock: TestClock, second: Counter
) -> None:
    officer = sit()
    _serves(officer)
    served(officer, people)
    clock.go(minutes=1)
    officer.hands.press(Key.Key_T, CTRL)
    officer.hands.type("Loket 2")
    presses(officer, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert [one.state for one in queue.view(office).elsewhere] == [TicketState.MENUNGGU]
    assert officer.screen.ui.stage.isVisible()
    takes_back(officer)
    assert queue.view(office).finished == 1


def test_another_service_for_the_person_still_here_is_chosen_with_f4(
    sit: Sit, people: People, office: Office
) -> None:
    officer = sit()
    _serves(officer)
    case = served(officer, people)
    officer.hands.press(Key.Key_F4)
    officer.hands.type("Ket")
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.screen.case.is_open, "form")
    assert officer.draft.service == "keterangan_dtks"
    assert officer.draft.value("nik") == case.person.nik
    held = queue.view(office).held
    assert held is not None
    assert held.code == "U001"


def test_a_batch_tells_how_far_it_is_lets_the_room_go_first_and_goes_on(
    sit: Sit, people: People, office: Office
) -> None:
    queue.give_number(office, NewTicket(people=2))
    officer = sit()
    officer.calls()
    officer.hands.press(Key.Key_Return)
    first = served(officer, people)
    assert "Berkas 1 dari 2 selesai" in officer.screen.ui.done.ui.words.text()
    assert not officer.screen.ui.done.ui.other.isVisible()
    officer.hands.press(Key.Key_F8)
    officer.hands.wait(lambda: officer.screen.case.is_open, "next file")
    assert officer.draft.value("nik") == ""
    second = served(officer, people)
    assert second.person.nik != first.person.nik
    assert queue.view(office).finished == 1


# Letters that wait for a signature -----------------------------------------------------------


def test_a_signed_letter_is_called_for_and_handed_over_by_enter(
    sit: Sit, people: People, office: Office, clock: TestClock, signed_by_hand: None
) -> None:
    officer = sit()
    _serves(officer)
    case = served(officer, people)
    assert "ditandatangani dahulu" in officer.screen.ui.done.ui.words.text()
    assert "Menunggu surat" in lines(officer)
    clock.go(minutes=20)
    officer.hands.go_to("tickets")
    presses(officer, Key.Key_Return)
    assert officer.screen.tickets.called is not None
    officer.hands.press(Key.Key_F8)
    handover = officer.screen.ui.handover.ui
    officer.hands.wait(lambda: handover.taker.text(), "letters")
    assert officer.focused() == "taker"
    assert handover.taker.text().upper() == case.person.name.upper()
    assert not handover.relation.isVisible()
    presses(officer, Key.Key_Return)
    assert collecting.uncollected(office) == ()
    assert queue.view(office).finished == 1
    takes_back(officer)
    assert "diurungkan" in notice(officer)
    assert len(collecting.uncollected(office)) == 1
    assert officer.screen.tickets.served is not None


def test_who_comes_another_day_is_found_by_name_and_another_person_may_take_it(
    sit: Sit, people: People, office: Office, signed_by_hand: None
) -> None:
    officer = sit()
    _serves(officer)
    case = served(officer, people)
    queue.give_number(office, NewTicket(purpose=Purpose.AMBIL_SURAT))
    officer.calls()
    assert "mengambil surat" in officer.screen.ui.stage_words.text()
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.focused() == "search", "search")
    officer.settles()
    handover = officer.screen.ui.handover.ui
    officer.hands.type("tidak ada yang bernama begini")
    presses(officer, Key.Key_Return)
    assert "Tidak ada surat" in handover.fault.text()
    officer.hands.press(Key.Key_A, CTRL)
    officer.hands.type(case.person.name.split()[0])
    presses(officer, Key.Key_Return)
    assert officer.focused() == "taker"
    officer.hands.type("Darmini Contoh")
    presses(officer, Key.Key_Return)
    assert officer.focused() == "relation"
    officer.hands.type("istri")
    presses(officer, Key.Key_Return)
    assert collecting.uncollected(office) == ()
    assert queue.view(office).held is None


def test_the_code_on_a_letter_finds_it_when_scanned(
    sit: Sit, people: People, office: Office, signed_by_hand: None
) -> None:
    officer = sit()
    for _ in range(2):
        _serves(officer)
        served(officer, people)
    scanned = letters.list_letters(office)[1]
    queue.give_number(office, NewTicket(purpose=Purpose.AMBIL_SURAT))
    officer.calls()
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.focused() == "search", "search")
    officer.hands.type(scanned.token or "")
    presses(officer, Key.Key_Return)
    assert officer.focused() == "taker"
    presses(officer, Key.Key_Return)
    assert [one.number for one in collecting.uncollected(office)] == [
        letters.list_letters(office)[0].number
    ]


def test_nothing_is_handed_over_before_a_letter_is_chosen(
    sit: Sit, office: Office, signed_by_hand: None
) -> None:
    queue.give_number(office, NewTicket(purpose=Purpose.AMBIL_SURAT))
    officer = sit()
    officer.calls()
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.focused() == "search", "search")
    presses(officer, Key.Key_F9)
    assert "Pilih suratnya" in officer.screen.ui.handover.ui.fault.text()
    officer.screen.ui.queue.ui.finish.click()
    officer.settles()
    assert queue.view(office).finished == 1


# The counter itself --------------------------------------------------------------------------


def test_a_break_is_one_choice_and_the_next_call_ends_it(
    sit: Sit, office: Office, second: Counter
) -> None:
    officer = sit()
    officer.takes_number()
    officer.hands.go_to("duty")
    officer.hands.type("I")
    officer.settles()
    assert queue.view(office).duty is Duty.ISTIRAHAT
    assert "istirahat" in officer.screen.ui.stage_words.text()
    officer.calls()
    officer.settles()
    assert officer.screen.ui.queue.ui.duty.currentData() == Duty.MELAYANI


def test_a_counter_the_admin_closes_keeps_what_was_typed_and_says_what_to_do(
    sit: Sit, people: People, office: Office, second: Counter
) -> None:
    officer = sit()
    officer.begins("reaktivasi")
    officer.hands.go_to("field_nama")
    officer.hands.type("SITI")
    officer.waits_for_draft()
    assert office.counter is not None
    office_settings.change_counter(acting(office, "admin"), office.counter, active=False)
    officer.screen.tickets.reload()
    officer.settles()
    assert notice(officer) == "UA001 tidak lagi di loket ini: sekarang ditunda."
    assert not officer.screen.case.is_open
    presses(officer, Key.Key_F8)
    assert "sudah ditutup admin" in notice(officer)


def test_a_clock_turned_back_is_told_once(sit: Sit, office: Office, clock: TestClock) -> None:
    officer = sit()
    officer.takes_number()
    officer.settles()
    clock.go(minutes=-30)
    officer.screen.tickets.reload()
    officer.settles()
    assert "Jam komputer ini mundur" in notice(officer)


def test_who_has_waited_longest_is_marked_beyond_the_promised_time(
    sit: Sit, office: Office, clock: TestClock
) -> None:
    queue.give_number(office, NewTicket())
    clock.go(minutes=10)
    queue.give_number(office, NewTicket(Lane.PRIORITAS))
    clock.go(minutes=12)
    officer = sit()
    officer.settles()
    told = [(row.ticket.code, row.words, row.late) for row in rows(officer) if row.ticket]
    assert told == [("P001", "12 mnt", False), ("U001", "22 mnt", True)]


def test_typing_a_number_in_the_list_goes_to_it(sit: Sit, office: Office) -> None:
    for _ in range(30):
        queue.give_number(office, NewTicket())
    officer = sit()
    officer.hands.go_to("tickets")
    officer.hands.type("u027")
    chosen = officer.screen.ui.queue.chosen()
    assert chosen is not None
    assert chosen.code == "U027"
