"""The supervisor's figures: computed from the periods and decisions at the moment of asking."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.statistics import MonthFigures
from desktop_app.domain.statistics_day import DayFigures
from desktop_app.domain.statistics_month import MonthReport
from desktop_app.domain.statistics_trend import Trend
from desktop_app.storage.database import keep_pages
from desktop_app.storage.definitions import SERVICE, all_definitions
from desktop_app.usecases.office import Office
from desktop_app.usecases.reports_day import day_on
from desktop_app.usecases.reports_month import month_on, report_on
from desktop_app.usecases.reports_trend import trend_on


def day(office: Office, day: date | None = None) -> DayFigures:
    """Return one day's queue, waiting and refusals; today when no day is given."""
    _may_see(office)
    with office.read() as connection:
        keep_pages(connection)
        return day_on(office, connection, day or office.today())


def month(office: Office, year: int, month: int) -> MonthFigures:
    """Return Tabel 1.1 and 1.2 of a month, people with visits beside them."""
    _may_see(office)
    with office.read() as connection:
        return month_on(connection, year, month)


def month_report(office: Office, year: int, month: int) -> MonthReport:
    """Return a month whole. Raises Refused without the right to see it, or for one to come."""
    _may_see(office)
    with office.read() as connection:
        keep_pages(connection)
        return report_on(office, connection, year, month)


def trend(office: Office, last: date | None = None) -> Trend:
    """Return the twelve months to that of `last` (this one), the forecast, and the peaks."""
    _may_see(office)
    with office.read() as connection:
        keep_pages(connection)
        return trend_on(office, connection, last or office.today())


def service_names(office: Office) -> dict[str, str]:
    """Return {code: short name} of every service this office ever had, the newest name of each.

    Needs no rule set: old figures keep their names whatever is in force today.
    """
    with office.read() as connection:
        found = all_definitions(connection, SERVICE)
    today = office.today()
    # A name that begins tomorrow gives way to today's.
    found.sort(key=lambda one: (one.valid_from <= today, one.valid_from))
    return {one.code: str(one.body.get("short_name") or one.code) for one in found}


def read_month(text: str) -> tuple[int, int]:
    """Return (year, month) of `2022-04`. Raises Misused for anything else."""
    year, dash, month = text.partition("-")
    proper = dash and len(year) == 4 and len(month) == 2 and (year + month).isdecimal()
    if not (proper and (year + month).isascii() and 1 <= int(month) <= 12 and int(year) >= 1):
        raise Misused("bulan_tidak_sah", _MONTH, text=text)
    return int(year), int(month)


def read_day(text: str) -> date:
    """Return the day of `2022-04-01`. Raises Misused for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Misused("tanggal_tidak_sah", _DAY, text=text) from None


def may_take_out(office: Office) -> None:
    """Raise Refused where the officer has no right to save reports as files."""
    _require(office, Right.EXPORT)


def _may_see(office: Office) -> None:
    _require(office, Right.SEE_REPORTS)


def _require(office: Office, right: Right) -> None:
    # The command line is the administrator of this PC, who has the passphrase.
    if office.actor is not None:
        office.require(right)


_DAY = QT_TRANSLATE_NOOP("errors", "“{text}” bukan tanggal. Tulis seperti 2022-04-01.")
_MONTH = QT_TRANSLATE_NOOP("errors", "“{text}” bukan bulan. Tulis seperti 2022-04.")
