"""The figures an office answers for, computed from the append-only periods and decisions.

Tabel 1.1 and 1.2 stand in the shape of the Rembang thesis (Priyoga 2023): the unit is people.
A person counts once in a column of a month, however often they came; the total is the sum of
the columns. Visits stand beside. Codes the thesis did not know fall under *lainnya*.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.approval import SUPERVISOR
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.queue import Period, Ticket
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
    SUPERVISOR: QT_TRANSLATE_NOOP("Statistics", "Keputusan supervisor"),
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
    """A sample of minutes in three figures; None when there is no sample.

    The mean is exact. Median and P90 (nearest rank) are of whole minutes, begun ones cut off:
    that is what a histogram by minute knows, and nobody is told a wait longer than it was.
    """

    count: int
    mean: float | None
    median: float | None
    p90: float | None


NOTHING = Spread(0, None, None, None)


@dataclass(frozen=True, slots=True)
class Times:
    """How long people waited and were served: open minutes, and minutes at the counter.

    `in_time` of the `wait.count` who were called were called within the office's standard.
    """

    wait: Spread
    service: Spread
    in_time: int

    @property
    def share_in_time(self) -> float | None:
        """The share 0-1 of those called within the standard, None when nobody was called."""
        return self.in_time / self.wait.count if self.wait.count else None


@dataclass(frozen=True, slots=True)
class TicketHistory:
    """A ticket with all its periods that count, oldest first."""

    ticket: Ticket
    periods: tuple[Period, ...]


def spread_of(histogram: Mapping[int, int], total_minutes: float) -> Spread:
    """Return the spread of {whole minutes: how many} whose exact minutes add up to the total."""
    count = sum(histogram.values())
    if not count:
        return NOTHING
    ordered = sorted(histogram.items())
    middle = (_at(ordered, (count - 1) // 2) + _at(ordered, count // 2)) / 2
    return Spread(count, total_minutes / count, middle, _at(ordered, -(-9 * count // 10) - 1))


def _at(ordered: Iterable[tuple[int, int]], rank: int) -> int:
    """Return the minutes of the `rank`th of the sample, from 0."""
    for minutes, many in ordered:
        if rank < many:
            return minutes
        rank -= many
    raise IndexError("no such rank in this sample")


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
