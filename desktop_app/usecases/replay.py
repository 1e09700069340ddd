"""Replaying a file of monthly figures: every visit of it is served through the real use cases.

The register of each month is imported first, as of the last day of the month before; it holds
everybody who came so far and those who come to be found in it. The rules are set 2022, under
which the figures were made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop_app.domain.calendar import Holiday, WorkCalendar
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.invented import Inventor, RegisterRow
from desktop_app.domain.register import Progress, RegisterSource
from desktop_app.domain.replay import Layout, PlannedCase, ReplayFile, day_before, lay_out
from desktop_app.storage.office import add_period, set_holiday
from desktop_app.usecases.demo import (
    DemoCase,
    DemoClock,
    import_people,
    invent_case,
    serve_day,
    with_clock,
)
from desktop_app.usecases.office import Office

STEP = "melayani"


@dataclass(frozen=True, slots=True)
class ReplayReport:
    """What a replay did. `assumed` are months for which the proposal period had to be bent."""

    visits: int
    days: int
    months: tuple[tuple[int, int], ...]
    assumed: tuple[tuple[int, int], ...]


def calendar_for(
    file: ReplayFile, holidays: tuple[Holiday, ...], office: Office
) -> WorkCalendar:
    """Return the working days of the file's own time."""
    return WorkCalendar(hours=file.hours, holidays=holidays, zone=office.zone)


def replay(
    office: Office,
    clock: DemoClock,
    file: ReplayFile,
    holidays: tuple[Holiday, ...],
    *,
    base: int = 300,
    progress: Callable[[Progress], None] = lambda _: None,
) -> ReplayReport:
    """Serve every visit of the file. `base` people more are in the register who never come.

    Raises Misused before anything is written when a month cannot be laid out.
    """
    calendar = calendar_for(file, holidays, office)
    layout = lay_out(file, calendar)
    office = with_clock(office, clock)
    _announce(office, layout.periods, holidays)
    inventor = Inventor(office.regions, day_before(file.months[0]))
    known = [inventor.register_row(person) for person in inventor.people(base)]
    run = _Run(office, clock, calendar, inventor, file.visits, progress)
    for month, days in _by_month(layout).items():
        run.serve_month(date(*month, 1) - timedelta(days=1), days, known)
    return ReplayReport(
        file.visits,
        len(layout.days),
        tuple((m.year, m.month) for m in file.months),
        layout.assumed,
    )


@dataclass(slots=True)
class _Run:
    office: Office
    clock: DemoClock
    calendar: WorkCalendar
    inventor: Inventor
    total: int
    progress: Callable[[Progress], None]
    done: int = 0

    def serve_month(
        self, as_of: date, days: Mapping[date, tuple[PlannedCase, ...]], known: list[RegisterRow]
    ) -> None:
        random = Random(as_of.toordinal())
        cases: dict[date, list[DemoCase]] = defaultdict(list)
        for day, planned in days.items():
            for one in planned:
                case = invent_case(self.inventor, one.service, one.reason, {})
                cases[day].append(case)
                if case.row is not None:
                    known.append(case.row)
        first_opening = self.calendar.open_intervals(min(days))[0][0]
        self.clock.move_to(first_opening - timedelta(minutes=30))
        import_people(self.office, known, as_of, RegisterSource.DTKS)
        for day, todays in cases.items():
            serve_day(
                self.office, self.clock, self.calendar, day, todays, random, self._served
            )

    def _served(self) -> None:
        self.done += 1
        self.progress(Progress(self.done, self.total, STEP))


def _announce(
    office: Office, periods: tuple[ProposalPeriod, ...], holidays: tuple[Holiday, ...]
) -> None:
    with office.write() as tx:
        for period in periods:
            add_period(tx, period)
        for holiday in holidays:
            set_holiday(tx, holiday)


def _by_month(layout: Layout) -> dict[tuple[int, int], dict[date, tuple[PlannedCase, ...]]]:
    months: dict[tuple[int, int], dict[date, tuple[PlannedCase, ...]]] = defaultdict(dict)
    for day, cases in layout.days.items():
        months[day.year, day.month][day] = cases
    return months
