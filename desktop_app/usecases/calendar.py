"""The office's calendar: its hours, special hours and days off, in one place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from desktop_app.domain import office_checks as checks
from desktop_app.domain.access import Right
from desktop_app.domain.calendar import (
    Holiday,
    OfficeHours,
    SpecialHours,
    WorkCalendar,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.holidays import lacks_year, national_update, with_kinds
from desktop_app.domain.opening_hours import check_apart, check_week
from desktop_app.storage import hours as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.hours import StoredHours as StoredHours
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_holidays
from desktop_app.storage.office import set_holiday as store_holiday
from desktop_app.usecases.office import Office

EARLIEST_YEAR, LATEST_YEAR = 2000, 2100


def calendar_on(office: Office, connection: Connection) -> WorkCalendar:
    """Return the office's calendar, inside somebody's transaction."""
    hours, special = storage.read_hours(connection)
    return WorkCalendar(
        hours=hours, special=special, holidays=read_holidays(connection), zone=office.zone
    )


def working_calendar(office: Office) -> WorkCalendar:
    """Return the office's calendar: its hours, special hours and days off."""
    with office.read() as connection:
        return calendar_on(office, connection)


# Hours --------------------------------------------------------------------------------------


def hours(office: Office) -> OfficeHours:
    """Return the hours of an ordinary week."""
    with office.read() as connection:
        return storage.read_hours(connection)[0]


def set_hours(office: Office, new: OfficeHours) -> None:
    """Change the ordinary week. Raises Refused for one that is never open.

    It holds for every day without special hours, past days too: what is meant for a while only
    belongs into `add_special_hours`.
    """
    office.require(Right.MANAGE_OFFICE)
    check_week(new)
    with office.write() as tx:
        storage.set_ordinary_hours(tx, new)


def special_hours(office: Office) -> tuple[StoredHours, ...]:
    """Return every span of special hours, the latest first."""
    with office.read() as connection:
        return storage.stored_hours(connection)


def add_special_hours(office: Office, new: SpecialHours) -> UUID:
    """Let other hours hold from a day to a day, both included; return their id.

    Raises Refused for turned dates, a week that is never open, or days that have special hours.
    """
    office.require(Right.MANAGE_OFFICE)
    tidy = _checked(new)
    with office.write() as tx:
        check_apart(tidy, [one.hours for one in storage.stored_hours(tx.connection)])
        return storage.add_special_hours(tx, tidy)


def change_special_hours(office: Office, stored: StoredHours) -> None:
    """Change special hours. Raises Refused as `add_special_hours`, Conflict when they moved on."""
    office.require(Right.MANAGE_OFFICE)
    tidy = replace(stored, hours=_checked(stored.hours))
    with office.write() as tx:
        others = [one for one in storage.stored_hours(tx.connection) if one.id != stored.id]
        check_apart(tidy.hours, [one.hours for one in others])
        storage.change_special_hours(tx, tidy)


def remove_special_hours(office: Office, stored: StoredHours) -> None:
    """Take special hours back: the ordinary week holds again."""
    office.require(Right.MANAGE_OFFICE)
    with office.write() as tx:
        storage.remove_special_hours(tx, stored.id, stored.version)


# Days off -----------------------------------------------------------------------------------


def holidays(office: Office, year: int) -> tuple[Holiday, ...]:
    """Return the named days of a year in order, each with who declared it."""
    with office.read() as connection:
        stored = _of_years(read_holidays(connection), (year,))
    return with_kinds(stored, office.ports.holidays((year,)))


def set_holiday(office: Office, holiday: Holiday) -> None:
    """Name a day, or say whether the office is closed on it: on a holiday it may work too."""
    office.require(Right.MANAGE_OFFICE)
    name = checks.filled(holiday.name, what=_HOLIDAY_NAME)
    _check_year(holiday.date.year)
    with office.write() as tx:
        store_holiday(tx, replace(holiday, name=name))


def remove_holiday(office: Office, day: date) -> None:
    """Take back a day the office named itself. Raises Refused for a national one: open it."""
    office.require(Right.MANAGE_OFFICE)
    if any(one.date == day for one in office.ports.holidays((day.year,))):
        raise Refused("libur_nasional", _NATIONAL)
    with office.write() as tx:
        storage.remove_holiday(tx, day)


def refresh_holidays(office: Office, years: Sequence[int]) -> int:
    """Bring years up to the national calendar this program knows; return how many days changed.

    What the office decided itself stays. Raises Refused for a year nobody can know.
    """
    office.require(Right.MANAGE_OFFICE)
    for year in years:
        _check_year(year)
    with office.write() as tx:
        return _refresh(office, tx, years)


def know_year(office: Office, tx: Transaction, day: date) -> None:
    """Give this year and the next their days off where they have none yet.

    Called when a counter begins its day, so that a new year needs nobody to think of it; what
    was an estimate a year ago is mended at the same time.
    """
    stored = read_holidays(tx.connection)
    years = (day.year, day.year + 1)
    if any(lacks_year(stored, year) for year in years):
        _refresh(office, tx, years)


def _refresh(office: Office, tx: Transaction, years: Sequence[int]) -> int:
    stored = _of_years(read_holidays(tx.connection), years)
    update = national_update(stored, office.ports.holidays(years))
    for one in update.write:
        store_holiday(tx, one)
    for day in update.drop:
        storage.remove_holiday(tx, day)
    return len(update.write) + len(update.drop)


def _of_years(days: Sequence[Holiday], years: Sequence[int]) -> tuple[Holiday, ...]:
    return tuple(one for one in days if one.date.year in years)


def _checked(new: SpecialHours) -> SpecialHours:
    checks.in_order(new.first, new.last)
    check_week(new.hours)
    return replace(new, name=checks.filled(new.name, what=_SPECIAL_NAME))


def _check_year(year: int) -> None:
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise Refused("tahun_tidak_dikenal", _YEAR, first=EARLIEST_YEAR, last=LATEST_YEAR)


_HOLIDAY_NAME = QT_TRANSLATE_NOOP("errors", "Nama hari libur")
_SPECIAL_NAME = QT_TRANSLATE_NOOP("errors", "Nama jam khusus")
_NATIONAL = QT_TRANSLATE_NOOP(
    "errors",
    "Hari libur nasional tidak dihapus. Bila kantor tetap melayani, hilangkan tanda "
    "“Kantor tutup pada hari ini”, lalu simpan.",
)
_YEAR = QT_TRANSLATE_NOOP("errors", "Pilih tahun antara {first} dan {last}.")
