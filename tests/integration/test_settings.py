"""What an office changes about itself: by right, checked, and in the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app import settings as declarations
from desktop_app.domain.calendar import Holiday
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import Conflict, LoketError, NotFound, Refused
from desktop_app.storage import definitions, journal
from desktop_app.storage import office as storage
from desktop_app.usecases import calendar, settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.setup import SignatoryForm
from tests.offices import FORM, acting

JANUARY = ProposalPeriod(date(2026, 1, 5), date(2026, 1, 20), "gelombang I")
PLT = SignatoryForm("Sumarni Contoh, S.Sos.", "197502022000032002", "", ("Plt. Kepala Dinas",))


@pytest.fixture
def admin(office: Office) -> Office:
    return acting(office, "admin")


def test_every_setting_has_its_declared_default(office: Office) -> None:
    assert settings.settings(office) == {s.name: s.default for s in declarations.declared("office")}


def test_a_changed_setting_is_read_back_and_journaled(admin: Office) -> None:
    settings.change_setting(admin, "letter.paper", "A4")
    settings.change_setting(admin, "letter.paper", "F4")
    settings.change_setting(admin, "letter.paper", "A4")

    assert settings.settings(admin)["letter.paper"] == "A4"
    with admin.read() as connection:
        assert storage.read_setting(connection, "letter.paper") == "A4"
        assert journal.verify(connection) is None


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("letter.paper", "A5", "pengaturan_tidak_sah"),
        ("letter.start_value", 0, "pengaturan_tidak_sah"),
        ("letter.start_value", "7", "pengaturan_tidak_sah"),
        ("display.theme", "dark", "pengaturan_tidak_ada"),
        ("ada.saja", 1, "pengaturan_tidak_ada"),
    ],
)
def test_a_bad_setting_is_refused(admin: Office, name: str, value: Any, code: str) -> None:
    before = settings.settings(admin)

    with pytest.raises(LoketError) as caught:
        settings.change_setting(admin, name, value)
    assert caught.value.code == code
    assert settings.settings(admin) == before


def test_what_an_older_program_stored_and_is_no_longer_allowed_gives_the_default(
    admin: Office, expected_log: Callable[[str], None]
) -> None:
    expected_log("default taken")
    settings.change_setting(admin, "letter.paper", "A4")
    with admin.store.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE setting SET value = '\"Letter\"'")

    assert settings.settings(admin)["letter.paper"] == "F4"


def test_the_front_desk_changes_nothing(office: Office) -> None:
    period = settings.periods(office)
    attempts: list[Callable[[], object]] = [
        lambda: settings.change_setting(office, "letter.paper", "A4"),
        lambda: settings.change_setting(office, "decision.desil_limit", 4),
        lambda: settings.change_office(office, name="Kantor Lain"),
        lambda: settings.add_counter(office, "B", "Loket 2"),
        lambda: settings.change_counter(office, office.at_counter(), name="X"),
        lambda: settings.add_signatory(office, PLT),
        lambda: settings.change_signatory(office, settings.signatories(office)[0]),
        lambda: settings.add_period(office, JANUARY),
        lambda: calendar.set_holiday(office, Holiday(date(2026, 12, 1), "Hari Jadi")),
    ]
    for attempt in attempts:
        with pytest.raises(Refused) as caught:
            attempt()
        assert caught.value.code == "tidak_berwenang"
    assert settings.periods(office) == period


def test_who_answers_for_the_figures_sets_the_rules_but_not_the_office(office: Office) -> None:
    supervisor = acting(office, "supervisor")

    settings.change_setting(supervisor, "decision.desil_limit", 4)
    settings.add_period(supervisor, JANUARY)
    with pytest.raises(Refused):
        settings.change_setting(supervisor, "letter.paper", "A4")


def test_the_office_can_be_renamed(admin: Office) -> None:
    kop = replace(FORM.letterhead, place=" Lasem ")

    changed = settings.change_office(admin, name="Dinas Baru", letterhead=kop)

    assert (changed.name, changed.letterhead.place) == ("Dinas Baru", "Lasem")
    assert changed.version == admin.identity.version + 1
    with admin.read() as connection:
        assert storage.read_identity(connection) == changed


def test_counters_open_and_close_but_never_the_last(admin: Office) -> None:
    first = admin.at_counter()
    with pytest.raises(Refused, match="loket terakhir"):
        settings.change_counter(admin, first, active=False)

    second = settings.add_counter(admin, "b", "Loket  2")
    with pytest.raises(Refused, match="sudah dipakai"):
        settings.add_counter(admin, "B", "Loket 3")
    with admin.read() as connection:
        assert storage.issuing_counters(connection) == 2
    closed = settings.change_counter(admin, first, active=False)

    assert settings.counters(admin) == (closed, second)
    assert (second.code, second.name) == ("B", "Loket 2")


def test_of_two_signatories_the_one_who_began_last_signs(admin: Office) -> None:
    head = settings.signatories(admin)[0]
    acting_head = settings.add_signatory(
        admin, replace(PLT, valid_from=date(2026, 11, 1), valid_until=date(2026, 11, 30))
    )

    def signs(day: date) -> str | None:
        with admin.read() as connection:
            one = storage.signatory_in_office(connection, day)
        return one.name if one else None

    assert signs(date(2026, 10, 31)) == head.name
    assert signs(date(2026, 11, 1)) == signs(date(2026, 11, 30)) == acting_head.name
    assert signs(date(2026, 12, 1)) == head.name
    assert signs(date(1999, 1, 1)) is None


def test_a_signatory_can_be_given_a_last_day_once(admin: Office) -> None:
    head = settings.signatories(admin)[0]
    changed = settings.change_signatory(admin, replace(head, valid_until=date(2026, 12, 31)))

    assert changed.valid_until == date(2026, 12, 31)
    with pytest.raises(Conflict):
        settings.change_signatory(admin, replace(head, valid_until=date(2027, 1, 1)))
    with pytest.raises(Refused, match="Tanggal akhir"):
        settings.change_signatory(admin, replace(changed, valid_until=date(2000, 1, 1)))


def test_proposal_periods_are_announced_moved_and_taken_back(admin: Office) -> None:
    settings.add_period(admin, JANUARY)
    (stored,) = settings.periods(admin)
    later = replace(stored, period=replace(JANUARY, closes=date(2026, 1, 31)))
    settings.change_period(admin, later)

    with pytest.raises(Conflict):
        settings.remove_period(admin, stored)
    with admin.read() as connection:
        assert storage.proposal_periods(connection) == (later.period,)

    settings.remove_period(admin, settings.periods(admin)[0])
    assert settings.periods(admin) == ()
    with pytest.raises(NotFound):
        settings.remove_period(admin, stored)


def test_a_period_that_ends_before_it_opens_is_refused(admin: Office) -> None:
    with pytest.raises(Refused, match="Tanggal akhir"):
        settings.add_period(admin, ProposalPeriod(date(2026, 2, 2), date(2026, 2, 1)))


def test_a_holiday_is_named_once_per_day(admin: Office) -> None:
    day = date(2026, 12, 24)
    calendar.set_holiday(admin, Holiday(day, "Cuti bersama"))
    calendar.set_holiday(admin, Holiday(day, "Cuti bersama", closed=False))

    assert [h for h in calendar.holidays(admin, day.year) if h.date == day] == [
        Holiday(day, "Cuti bersama", closed=False)
    ]


def test_a_definition_counts_from_its_day_until_the_next_begins(admin: Office) -> None:
    def put(day: date, text: str) -> None:
        with admin.write() as tx:
            definitions.add_definition(tx, "letter", "uji", day, {"text": text, "since": day})

    def text(day: date) -> object:
        with admin.read() as connection:
            found = definitions.definition_in_force(connection, "letter", "uji", day)
        return found and found[1]["text"]

    put(date(2026, 1, 1), "satu")
    put(date(2026, 7, 1), "dua")
    put(date(2026, 7, 1), "dua, diperbaiki")

    assert text(date(2025, 12, 31)) is None
    assert text(date(2026, 6, 30)) == "satu"
    assert text(date(2026, 7, 1)) == "dua, diperbaiki"
    with admin.read() as connection:
        versions = [d for d in definitions.all_definitions(connection, "letter") if d.code == "uji"]
    assert [one.valid_from for one in versions] == [date(2026, 1, 1), date(2026, 7, 1)]
    assert versions[0].body["since"] == "2026-01-01"
