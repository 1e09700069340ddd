"""Figures of programmes: planned, proposed, fixed, reached, not reached and why; and as a report.

*Proposed* is everybody who ever stood in the list, *not reached* who was fixed and has nothing in
hand yet. Nobody is named here: these figures may go to the PPID and to anybody who asks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.beneficiary import FIXED, REACHED, BeneficiaryState, Undisbursed
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.programme import ProgrammePeriod
from desktop_app.domain.report_paper import Cell, Report, Table, percent

UNTOLD = QT_TRANSLATE_NOOP("Statistics", "belum disalurkan")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of a period are in a state in a place, and the rupiah of all of them."""

    period_id: UUID
    state: BeneficiaryState
    reason: str
    village_code: str
    village: str
    district: str
    people: int
    amount: int


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """The figures of one period; amounts in rupiah. `states` counts people by state."""

    period: ProgrammePeriod
    states: Mapping[BeneficiaryState, int]
    fixed_amount: int
    reached_amount: int
    unreached: Mapping[str, int]  # reason, "" where none is told: people
    cancelled: Mapping[str, int]

    @property
    def proposed(self) -> int:
        """How many ever stood in the list."""
        return sum(self.states.values())

    @property
    def fixed(self) -> int:
        """How many were fixed, and stayed so."""
        return sum(self.states.get(one, 0) for one in FIXED)

    @property
    def reached(self) -> int:
        """How many have it in hand."""
        return sum(self.states.get(one, 0) for one in REACHED)

    @property
    def open(self) -> int:
        """How many were fixed and have nothing yet."""
        return self.fixed - self.reached


@dataclass(frozen=True, slots=True)
class PlaceFigures:
    """How many of one village were proposed, fixed and reached."""

    district: str
    village: str
    proposed: int
    fixed: int
    reached: int
    reached_amount: int


def figures_of(
    periods: Sequence[ProgrammePeriod], tallies: Iterable[Tally]
) -> tuple[PeriodFigures, ...]:
    """Return the figures of these periods, in their order."""
    rows: dict[UUID, list[Tally]] = {one.id: [] for one in periods}
    for one in tallies:
        if one.period_id in rows:
            rows[one.period_id].append(one)
    return tuple(_figures(period, rows[period.id]) for period in periods)


def places_of(tallies: Iterable[Tally]) -> tuple[PlaceFigures, ...]:
    """Return the figures by kecamatan and village, in the order of their names."""
    rows: dict[tuple[str, str], list[Tally]] = {}
    for one in tallies:
        rows.setdefault((one.district, one.village), []).append(one)
    return tuple(_place(*place, some) for place, some in sorted(rows.items()))


def recap_report(
    figures: Sequence[PeriodFigures], places: Sequence[PlaceFigures], span: str
) -> Report:
    """Return the recapitulation against quota and budget, with the reasons and the places."""
    facts = [
        QT_TRANSLATE_NOOP(
            "Statistics",
            "Direncanakan {planned} orang, diusulkan {proposed}, ditetapkan {fixed}, "
            "tersalurkan {reached}.",
        ).format(
            planned=_sum(one.period.quota for one in figures),
            proposed=sum(one.proposed for one in figures),
            fixed=sum(one.fixed for one in figures),
            reached=sum(one.reached for one in figures),
        )
    ]
    tables = (_people(figures), _money(figures), _reasons(figures), _places(places))
    parts = tuple(one for one in tables if one.rows)
    return Report(
        QT_TRANSLATE_NOOP("Statistics", "Rekapitulasi program bantuan sosial"),
        span,
        tuple(facts),
        parts,
    )


def _figures(period: ProgrammePeriod, rows: Sequence[Tally]) -> PeriodFigures:
    states: Counter[BeneficiaryState] = Counter()
    unreached: Counter[str] = Counter()
    cancelled: Counter[str] = Counter()
    for one in rows:
        states[one.state] += one.people
        if one.state is BeneficiaryState.DITETAPKAN:
            unreached[one.reason] += one.people
        if one.state is BeneficiaryState.DIBATALKAN:
            cancelled[one.reason] += one.people
    return PeriodFigures(
        period,
        dict(states),
        sum(one.amount for one in rows if one.state in FIXED),
        sum(one.amount for one in rows if one.state in REACHED),
        dict(unreached.most_common()),
        dict(cancelled.most_common()),
    )


def _place(district: str, village: str, rows: Sequence[Tally]) -> PlaceFigures:
    return PlaceFigures(
        district,
        village,
        sum(one.people for one in rows),
        sum(one.people for one in rows if one.state in FIXED),
        sum(one.people for one in rows if one.state in REACHED),
        sum(one.amount for one in rows if one.state in REACHED),
    )


def _people(figures: Sequence[PeriodFigures]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            one.period.title,
            one.period.quota,
            one.proposed,
            one.fixed,
            one.reached,
            one.open,
            None if one.period.quota is None else one.period.quota - one.fixed,
        )
        for one in figures
    ]
    if len(rows) > 1:
        rows.append(("Jumlah", *(_sum(row[at] for row in rows) for at in range(1, 7))))
    header = (
        QT_TRANSLATE_NOOP("Statistics", "Program dan periode"),
        QT_TRANSLATE_NOOP("Statistics", "Kuota"),
        QT_TRANSLATE_NOOP("Statistics", "Diusulkan"),
        QT_TRANSLATE_NOOP("Statistics", "Ditetapkan"),
        QT_TRANSLATE_NOOP("Statistics", "Tersalur"),
        QT_TRANSLATE_NOOP("Statistics", "Belum"),
        QT_TRANSLATE_NOOP("Statistics", "Sisa kuota"),
    )
    return Table(
        "orang",
        QT_TRANSLATE_NOOP("Statistics", "Penerima (orang)"),
        header,
        tuple(rows),
        total=len(rows) > 1,
    )


def _money(figures: Sequence[PeriodFigures]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            one.period.title,
            one.period.budget,
            one.fixed_amount,
            one.reached_amount,
            None if one.period.budget is None else one.period.budget - one.fixed_amount,
            percent(one.reached_amount, one.period.budget or 0),
        )
        for one in figures
        if one.period.budget is not None or one.fixed_amount
    ]
    if len(rows) > 1:
        sums = [_sum(row[at] for row in rows) for at in range(1, 5)]
        share = percent(sums[2] or 0, sums[0] or 0)
        rows.append(("Jumlah", *sums, share))
    header = (
        QT_TRANSLATE_NOOP("Statistics", "Program dan periode"),
        QT_TRANSLATE_NOOP("Statistics", "Anggaran"),
        QT_TRANSLATE_NOOP("Statistics", "Ditetapkan"),
        QT_TRANSLATE_NOOP("Statistics", "Tersalur"),
        QT_TRANSLATE_NOOP("Statistics", "Sisa"),
        QT_TRANSLATE_NOOP("Statistics", "Terserap %"),
    )
    return Table(
        "anggaran",
        QT_TRANSLATE_NOOP("Statistics", "Anggaran (rupiah)"),
        header,
        tuple(rows),
        total=len(rows) > 1,
    )


def _reasons(figures: Sequence[PeriodFigures]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for one in figures:
        for what, counts in (
            (QT_TRANSLATE_NOOP("Statistics", "belum tersalur"), one.unreached),
            ("dibatalkan", one.cancelled),
        ):
            rows += [
                (one.period.title, what, reason_words(code), people)
                for code, people in counts.items()
            ]
    header = (
        QT_TRANSLATE_NOOP("Statistics", "Program dan periode"),
        QT_TRANSLATE_NOOP("Statistics", "Keadaan"),
        QT_TRANSLATE_NOOP("Statistics", "Alasan"),
        QT_TRANSLATE_NOOP("Statistics", "Orang"),
    )
    return Table(
        "alasan",
        QT_TRANSLATE_NOOP("Statistics", "Yang belum menerima, dan alasannya"),
        header,
        tuple(rows),
    )


def _places(places: Sequence[PlaceFigures]) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            one.district or QT_TRANSLATE_NOOP("Statistics", "tidak diketahui"),
            one.village or QT_TRANSLATE_NOOP("Statistics", "tidak diketahui"),
            one.proposed,
            one.fixed,
            one.reached,
            one.reached_amount,
        )
        for one in places
    )
    header = (
        QT_TRANSLATE_NOOP("Statistics", "Kecamatan"),
        QT_TRANSLATE_NOOP("Statistics", "Desa/kelurahan"),
        QT_TRANSLATE_NOOP("Statistics", "Diusulkan"),
        QT_TRANSLATE_NOOP("Statistics", "Ditetapkan"),
        QT_TRANSLATE_NOOP("Statistics", "Tersalur"),
        QT_TRANSLATE_NOOP("Statistics", "Rupiah"),
    )
    return Table(
        "desa",
        QT_TRANSLATE_NOOP("Statistics", "Menurut kecamatan dan desa/kelurahan"),
        header,
        rows,
    )


def reason_words(code: str) -> str:
    """Return why somebody has nothing, in words of the report."""
    return Undisbursed(code).label if code else UNTOLD


def _sum(cells: Iterable[object]) -> int:
    return sum(cell for cell in cells if isinstance(cell, int))
