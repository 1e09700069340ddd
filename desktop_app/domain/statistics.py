"""The figures an office answers for, computed from the append-only periods and decisions.

Tabel 1.1 and 1.2 stand in the shape of the Rembang thesis (Priyoga 2023): the unit is people.
A person counts once in a column of a month, however often they came; the total is the sum of
the columns. Visits stand beside. Codes the thesis did not know fall under *lainnya*.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.queue import Cause, Period, Ticket, TicketState
from desktop_app.domain.rule_sets import RefusalReason

TABLE_1_1 = ("pengajuan_baru", "reaktivasi")
TABLE_1_2 = (
    RefusalReason.SUDAH_TERDAFTAR.value,
    RefusalReason.ID_DTKS_TIDAK_DICANTUMKAN.value,
    RefusalReason.PENGAJUAN_BELUM_DIBUKA.value,
)
OTHERS = "lainnya"
TOTAL = "total"
CAPTION_1_1 = QT_TRANSLATE_NOOP("Statistics", "Tabel 1.1  Orang yang dilayani menurut keperluan")
CAPTION_1_2 = QT_TRANSLATE_NOOP(
    "Statistics", "Tabel 1.2  Orang yang belum dapat dilayani menurut alasan"
)
UNIT = QT_TRANSLATE_NOOP(
    "Statistics",
    "Satuan: orang; satu orang dihitung sekali per kolom. Kunjungan di sampingnya.",
)
LABELS: Mapping[str, str] = {
    OTHERS: QT_TRANSLATE_NOOP("Statistics", "Lainnya"),
    TOTAL: QT_TRANSLATE_NOOP("Statistics", "Jumlah"),
}
_REASONS = {reason.value: reason for reason in RefusalReason}


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """One month. `served` by service and `refused` by reason count people, the others visits."""

    year: int
    month: int
    served: Mapping[str, int]
    refused: Mapping[str, int]
    served_visits: Mapping[str, int]
    refused_visits: Mapping[str, int]
    overridden: int = 0

    @property
    def table_1_1(self) -> dict[str, int]:
        """People served by purpose, with their total."""
        return _table(self.served, TABLE_1_1)

    @property
    def table_1_2(self) -> dict[str, int]:
        """People refused by the counted reason, *lainnya* for the other codes, and the total."""
        return _table_with_others(self.refused)

    @property
    def visits_1_1(self) -> dict[str, int]:
        """Visits behind `table_1_1`."""
        return _table(self.served_visits, TABLE_1_1)

    @property
    def visits_1_2(self) -> dict[str, int]:
        """Visits behind `table_1_2`."""
        return _table_with_others(self.refused_visits)

    @property
    def inside_others(self) -> dict[str, tuple[int, int]]:
        """What *lainnya* of Tabel 1.2 holds: {reason: (people, visits)}, the most people first."""
        return _outside(self.refused, self.refused_visits, TABLE_1_2)

    @property
    def beside_1_1(self) -> dict[str, tuple[int, int]]:
        """Services that Tabel 1.1 has no row for: {service: (people, visits)}."""
        return _outside(self.served, self.served_visits, TABLE_1_1)


@dataclass(frozen=True, slots=True)
class Spread:
    """A sample of minutes in three figures; None when there is no sample."""

    count: int
    mean: float | None
    median: float | None
    p90: float | None


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One day at the moment of asking. Times in minutes, closed hours left out of waiting."""

    day: date
    issued: int
    waiting: int
    being_served: int
    finished: int
    absent: int
    cancelled: int
    longest_wait: float | None
    wait: Spread
    service: Spread
    within_standard: float | None  # share 0-1 of those called within the office's standard
    called_in_time: int  # how many they are, out of `wait.count`
    standard_minutes: int
    allowed: Mapping[str, int]  # visits by service
    refused: Mapping[str, int]  # visits by counted reason
    on_hold: int = 0
    for_letter: int = 0  # served, and waiting for a signature
    late: int = 0  # paper tickets of a power cut, entered afterwards


@dataclass(frozen=True, slots=True)
class TicketHistory:
    """A ticket with all its periods, oldest first."""

    ticket: Ticket
    periods: tuple[Period, ...]


def day_figures(
    day: date,
    histories: Sequence[TicketHistory],
    calendar: WorkCalendar,
    now: datetime,
    standard_minutes: int,
    allowed: Mapping[str, int],
    refused: Mapping[str, int],
) -> DayFigures:
    """Return the day's figures from its tickets' histories and its decisions' counts."""
    waits = [w for h in histories if (w := waited(h, calendar)) is not None]
    services = [s for h in histories if (s := served_minutes(h)) is not None]
    still = [
        calendar.open_minutes_between(h.ticket.arrived_at, now)
        for h in histories
        if h.ticket.state is TicketState.MENUNGGU
    ]
    return DayFigures(
        day=day,
        issued=len(histories),
        waiting=len(still),
        being_served=_count(histories, TicketState.DILAYANI, TicketState.DIPANGGIL),
        finished=_count(histories, TicketState.SELESAI),
        absent=_count(histories, TicketState.TIDAK_HADIR),
        cancelled=_count(histories, TicketState.BATAL),
        longest_wait=max(still, default=None),
        wait=spread(waits),
        service=spread(services),
        within_standard=_share(waits, standard_minutes),
        called_in_time=_in_time(waits, standard_minutes),
        standard_minutes=standard_minutes,
        allowed=allowed,
        refused=refused,
        on_hold=_count(histories, TicketState.DITUNDA),
        for_letter=_count(histories, TicketState.MENUNGGU_SURAT),
        late=sum(history.ticket.late for history in histories),
    )


def waited(history: TicketHistory, calendar: WorkCalendar) -> float | None:
    """Return open minutes from arrival to the first call; None when never called or not known."""
    calls = [p for p in history.periods if p.state is TicketState.DIPANGGIL]
    if not calls or not _accurate(history.periods):
        return None
    return calendar.open_minutes_between(history.ticket.arrived_at, calls[0].started_at)


def served_minutes(history: TicketHistory) -> float | None:
    """Return the minutes at the counter, pauses left out; None unless finished and known."""
    if history.ticket.state is not TicketState.SELESAI or not _accurate(history.periods):
        return None
    parts = [
        (p.ended_at - p.started_at).total_seconds() / 60
        for p in history.periods
        if p.state is TicketState.DILAYANI
        and p.ended_at is not None
        and p.cause is not Cause.AMBIL_SURAT  # collecting a letter is no service
    ]
    return sum(parts) if parts else None


def spread(minutes: Sequence[float]) -> Spread:
    """Return count, mean, median and P90 (nearest rank) of a sample."""
    if not minutes:
        return Spread(0, None, None, None)
    ordered = sorted(minutes)
    rank = max(0, -(-9 * len(ordered) // 10) - 1)
    return Spread(
        len(ordered), statistics.fmean(ordered), statistics.median(ordered), ordered[rank]
    )


def column_label(code: str, services: Mapping[str, str]) -> str:
    """Return what a column is called in Indonesian; a code nobody knows is its own name."""
    if code in LABELS:
        return LABELS[code]
    if code in _REASONS:
        return _REASONS[code].label
    return services.get(code, code)


def _table(figures: Mapping[str, int], columns: Iterable[str]) -> dict[str, int]:
    row = {column: figures.get(column, 0) for column in columns}
    return {**row, TOTAL: sum(row.values())}


def _table_with_others(figures: Mapping[str, int]) -> dict[str, int]:
    row = {column: figures.get(column, 0) for column in TABLE_1_2}
    others = sum(count for code, count in figures.items() if code not in TABLE_1_2)
    return {**row, OTHERS: others, TOTAL: sum(row.values()) + others}


def _outside(
    people: Mapping[str, int], visits: Mapping[str, int], columns: Iterable[str]
) -> dict[str, tuple[int, int]]:
    rest = sorted((-count, code) for code, count in people.items() if code not in columns)
    return {code: (-count, visits.get(code, 0)) for count, code in rest}


def _accurate(periods: Sequence[Period]) -> bool:
    return all(period.time_accurate for period in periods)


def _count(histories: Sequence[TicketHistory], *states: TicketState) -> int:
    return sum(history.ticket.state in states for history in histories)


def _share(waits: Sequence[float], standard: int) -> float | None:
    return _in_time(waits, standard) / len(waits) if waits else None


def _in_time(waits: Sequence[float], standard: int) -> int:
    return sum(wait <= standard for wait in waits)
