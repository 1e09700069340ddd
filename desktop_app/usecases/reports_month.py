"""A month whole, and its closing: what goes upward, and what changed after it went."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.calendar import WorkCalendar, add_months, month_name
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.queue import TicketState
from desktop_app.domain.statistics import MonthFigures, spread_of
from desktop_app.domain.statistics_month import (
    MonthClosed,
    MonthReport,
    Processing,
    QueueMonth,
    closing_body,
    corrections,
)
from desktop_app.storage import reports as cases
from desktop_app.storage import reports_month as storage
from desktop_app.storage import reports_times as times
from desktop_app.storage.database import Connection
from desktop_app.storage.office import read_settings
from desktop_app.storage.reports_month import Taken
from desktop_app.storage.reports_open import MINUTE
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.reports_changes import Standards, changes_between


def month_on(connection: Connection, year: int, month: int) -> MonthFigures:
    """Return Tabel 1.1 and 1.2 of a month inside somebody's transaction."""
    first, last = span(year, month)
    served = cases.served_by_service(connection, first, last)
    refused = cases.refused_by_reason(connection, first, last)
    return MonthFigures(
        year=year,
        month=month,
        served={service: people for service, (people, _) in served.items()},
        refused={reason: people for reason, (people, _) in refused.items()},
        served_visits={service: visits for service, (_, visits) in served.items()},
        refused_visits={reason: visits for reason, (_, visits) in refused.items()},
        overridden=cases.overridden(connection, first, last),
    )


def report_on(office: Office, connection: Connection, year: int, month: int) -> MonthReport:
    """Return a month whole inside somebody's transaction.

    Raises Refused for one to come, unless something is counted in it: a replay may lie ahead.
    """
    first, last = span(year, month)
    calendar = calendar_on(office, connection)
    standard = read_settings(connection)[settings.QUEUE_STANDARD_WAIT_MINUTES]
    states = times.states_between(connection, first, last)
    figures = month_on(connection, year, month)
    if first > office.today() and not states and not figures.served and not figures.refused:
        raise Refused("bulan_belum_tiba", _NOT_YET, month=f"{month_name(month)} {year}")
    return MonthReport(
        figures=figures,
        queue=QueueMonth(
            issued=sum(states.values()),
            finished=states.get(TicketState.SELESAI, 0),
            absent=states.get(TicketState.TIDAK_HADIR, 0),
            cancelled=states.get(TicketState.BATAL, 0),
            times=times.times_between(connection, calendar, first, last, standard),
            standard_minutes=standard,
        ),
        letters=storage.letters_between(connection, first, last),
        processing=processing(
            storage.arrival_to_letter(connection, calendar, first, last),
            Standards(connection).on,
            last,
        ),
        repeats=cases.repeats(connection, first, last),
        working_days=len(calendar.working_days(year, month)),
        days_off=_days_off(calendar, first, last),
        closed=_closed(connection, figures),
        changes=changes_between(connection, first, last),
    )


def processing(
    taken: Iterable[Taken], standard: Callable[[str, date], int], last: date
) -> tuple[Processing, ...]:
    """Return by service how long cases took from arrival to letter, in open minutes.

    `standard` tells the minutes a service promised on a day; where it is 0 everything is in time.
    """
    samples: dict[str, list[int]] = defaultdict(list)
    in_time: Counter[str] = Counter()
    for one in taken:
        samples[one.service] += one.sample
        minutes = standard(one.service, one.day)
        in_time[one.service] += sum(not minutes or it <= minutes * MINUTE for it in one.sample)
    return tuple(
        Processing(
            service,
            spread_of(Counter(one // MINUTE for one in sample), sum(sample) / MINUTE),
            in_time[service],
            standard(service, last),
        )
        for service, sample in sorted(samples.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    )


def close_month(office: Office, year: int, month: int) -> MonthReport:
    """Close a month: its tables are kept as they are now, and as they went upward.

    Raises Refused without the right, while working days are still to come, or when somebody
    closed it already: what changes later stands beside as a correction.
    """
    officer = office.require_vouched(Right.SIGN_DAY)
    name = f"{month_name(month)} {year}"
    with office.write() as tx:
        left = calendar_on(office, tx.connection).working_days(year, month)
        if (left and left[-1] > office.today()) or span(year, month)[0] > office.today():
            raise Refused("bulan_belum_selesai", _NOT_OVER, month=name)
        before = storage.closed_month(tx.connection, key(year, month))
        if before is not None:
            raise Refused("bulan_sudah_ditutup", _CLOSED, month=name, officer=before.by)
        body = closing_body(month_on(tx.connection, year, month))
        storage.close_month(tx, key(year, month), body, officer.id)
        return report_on(office, tx.connection, year, month)


def span(year: int, month: int) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    first = date(year, month, 1)
    return first, add_months(first, 1) - timedelta(days=1)


def key(year: int, month: int) -> str:
    """Return how a month is written where it is stored: `2026-11`."""
    return f"{year:04}-{month:02}"


def may_close(office: Office, report: MonthReport) -> bool:
    """Tell whether a month is ripe to be closed and nobody has."""
    with office.read() as connection:
        calendar = calendar_on(office, connection)
    year, month = report.figures.year, report.figures.month
    return report.closed is None and not _still_to_come(office, calendar, year, month)


def _days_off(calendar: WorkCalendar, first: date, last: date) -> tuple[tuple[date, str], ...]:
    """Return the days closed by name that would have been worked otherwise."""
    usual = replace(calendar, holidays=())
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(
        (day, holiday.name)
        for day in days
        if (holiday := calendar.holiday(day)) and holiday.closed and usual.is_working_day(day)
    )


def _closed(connection: Connection, figures: MonthFigures) -> MonthClosed | None:
    stored = storage.closed_month(connection, key(figures.year, figures.month))
    if stored is None:
        return None
    changed = corrections(stored.figures, closing_body(figures))
    return MonthClosed(stored.by, stored.at, stored.figures, changed)


def _still_to_come(office: Office, calendar: WorkCalendar, year: int, month: int) -> bool:
    """Tell whether working days of a month, or all of it, lie after today."""
    worked = calendar.working_days(year, month)
    last = worked[-1] if worked else span(year, month)[1]
    return last > office.today()


_NOT_YET = QT_TRANSLATE_NOOP("errors", "{month} belum tiba. Pilih bulan ini atau yang sudah lewat.")
_NOT_OVER = QT_TRANSLATE_NOOP(
    "errors",
    "{month} masih mempunyai hari kerja, jadi belum dapat ditutup. Tutup pada hari kerja "
    "terakhirnya atau sesudahnya.",
)
_CLOSED = QT_TRANSLATE_NOOP(
    "errors",
    "{month} sudah ditutup oleh {officer}. Angka yang berubah sesudahnya tampil sebagai koreksi "
    "di samping angka yang ditutup.",
)
