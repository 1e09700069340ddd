"""The look-up log on Laporan: for who answers for the figures, a number to ask about in words."""

from __future__ import annotations

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.register_log import days_before
from desktop_app.storage.register import person_id
from desktop_app.usecases.office import Office
from tests.gui.conftest import MakeDesk
from tests.gui.looks import look_at
from tests.offices import TestClock, acting, serve_somebody


def look_at_people(office: Office, clock: TestClock, number: int) -> None:
    """Leave `number` views in the journal, half a minute apart, and go back to where it was."""
    began = clock.at
    for one in range(number):
        clock.go(seconds=30)
        with office.write() as tx:
            person = person_id(office.store.key, f"{began:%d}{one:014}")
            tx.event("view", person, {"reason": "pelayanan", "found": True})
    clock.at = began


def test_the_supervisor_is_told_of_a_day_to_ask_about(
    make_desk: MakeDesk, office: Office, clock: TestClock
) -> None:
    today = clock.at
    for day in reversed(days_before(office.today(), WorkCalendar(), 8)):
        clock.at = today.replace(month=day.month, day=day.day)
        look_at_people(office, clock, 4)
        look_at_people(acting(office, "admin"), clock, 2)
    clock.at = today
    serve_somebody(office)
    look_at_people(office, clock, 60)
    desk = make_desk("supervisor")
    screen = desk.go("reports")
    assert screen.look_ups.model.rows[0].look_ups > 60
    assert "Petugas1 Contoh, 20 Nov 2026" in screen.look_ups.warning.text()
    assert look_at(desk.window, "laporan_pencarian") == []


def test_an_officer_at_the_counter_is_shown_nothing_of_it(
    make_desk: MakeDesk, office: Office
) -> None:
    serve_somebody(office)
    assert not make_desk("petugas1").go("reports").look_ups.isVisible()
