"""The supervisor's figures: computed from the periods and decisions at the moment of asking."""

from __future__ import annotations

import calendar as months
from datetime import date

from desktop_app.domain.access import Right
from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.statistics import DayFigures, MonthFigures, day_figures
from desktop_app.storage import reports as storage
from desktop_app.storage.office import read_holidays, read_setting
from desktop_app.usecases.office import Office


def day(office: Office, day: date | None = None) -> DayFigures:
    """Return one day's queue, waiting and refusals; today when no day is given."""
    _may_see(office)
    asked = day or office.today()
    with office.read() as connection:
        work = WorkCalendar(holidays=read_holidays(connection), zone=office.zone)
        allowed = storage.served_by_service(connection, asked, asked)
        refused = storage.refused_by_reason(connection, asked, asked)
        return day_figures(
            asked,
            storage.histories(connection, asked),
            work,
            office.now(),
            int(read_setting(connection, "queue.standard_wait_minutes")),
            {service: visits for service, (_, visits) in allowed.items()},
            {reason: visits for reason, (_, visits) in refused.items()},
        )


def month(office: Office, year: int, month: int) -> MonthFigures:
    """Return Tabel 1.1 and 1.2 of a month, people with visits beside them."""
    _may_see(office)
    first, last = date(year, month, 1), date(year, month, months.monthrange(year, month)[1])
    with office.read() as connection:
        served = storage.served_by_service(connection, first, last)
        refused = storage.refused_by_reason(connection, first, last)
        overridden = storage.overridden(connection, first, last)
    return MonthFigures(
        year=year,
        month=month,
        served={service: people for service, (people, _) in served.items()},
        refused={reason: people for reason, (people, _) in refused.items()},
        served_visits={service: visits for service, (_, visits) in served.items()},
        refused_visits={reason: visits for reason, (_, visits) in refused.items()},
        overridden=overridden,
    )


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


def _may_see(office: Office) -> None:
    # The command line is the administrator of this PC, who has the passphrase.
    if office.actor is not None:
        office.require(Right.SEE_REPORTS)


_DAY = QT_TRANSLATE_NOOP("errors", "“{text}” bukan tanggal. Tulis seperti 2022-04-01.")
_MONTH = QT_TRANSLATE_NOOP("errors", "“{text}” bukan bulan. Tulis seperti 2022-04.")
