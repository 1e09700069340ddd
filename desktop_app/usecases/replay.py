"""Replaying a file of monthly figures: every visit of it is served through the real use cases.

The register of each month is imported first, as of the last day of the month before; it holds
everybody who came so far and those who come to be found in it. The rules are set 2022, under
which the figures were made.
"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from random import Random

from desktop_app.domain.calendar import Holiday, WorkCalendar
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.invented import Inventor, RegisterRow
from desktop_app.domain.register import Progress, RegisterSource
from desktop_app.domain.replay import Layout, PlannedCase, ReplayFile, day_before, lay_out
from desktop_app.domain.rule_sets import RuleSet, read_rule_set, rule_set_data
from desktop_app.storage import definitions
from desktop_app.storage.journal import Transaction
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
RULES = "2022"


@dataclass(frozen=True, slots=True)
class ReplayReport:
    """What a replay did. `assumed` are months for which the proposal period had to be bent."""

    visits: int
    days: int
    months: tuple[tuple[int, int], ...]
    assumed: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ReplayPlan:
    """A file laid out on the working days of its own time."""

    file: ReplayFile
    calendar: WorkCalendar
    holidays: tuple[Holiday, ...]
    layout: Layout

    @property
    def start(self) -> datetime:
        """A moment before anything of the file happens, UTC: when the office is set up."""
        first = day_before(self.file.months[0])
        return datetime(first.year, first.month, first.day, tzinfo=UTC)


def plan_replay(file: ReplayFile, holidays: tuple[Holiday, ...], zone: tzinfo) -> ReplayPlan:
    """Return the plan. Raises Misused for a month whose figures no calendar could give."""
    calendar = WorkCalendar(hours=file.hours, holidays=holidays, zone=zone)
    return ReplayPlan(file, calendar, holidays, lay_out(file, calendar))


def replay(
    office: Office,
    clock: DemoClock,
    plan: ReplayPlan,
    *,
    base: int = 300,
    progress: Callable[[Progress], None] = lambda _: None,
) -> ReplayReport:
    """Serve every visit of the plan. `base` people more are in the register who never come."""
    file, layout = plan.file, plan.layout
    office = with_clock(office, clock)
    _announce(office, layout.periods, plan.holidays)
    _live_by_2022(office, file)
    inventor = Inventor(office.regions, day_before(file.months[0]))
    known = [inventor.register_row(person) for person in inventor.people(base)]
    run = _Run(office, clock, plan.calendar, inventor, file.visits, progress)
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
            serve_day(self.office, self.clock, self.calendar, day, todays, random, self._served)

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


def _live_by_2022(office: Office, file: ReplayFile) -> None:
    """Let rule set 2022, the services and the letters be in force in every month of the file."""
    first = date(file.months[0].year, file.months[0].month, 1)
    with office.write() as tx:
        for kind in definitions.KINDS:
            oldest = {d.code: d for d in reversed(definitions.all_definitions(tx.connection, kind))}
            for one in oldest.values():
                if kind != definitions.RULES and one.valid_from > first:
                    definitions.add_definition(tx, kind, one.code, first, one.body)
        (rules,) = (
            d
            for d in definitions.all_definitions(tx.connection, definitions.RULES)
            if d.code == RULES
        )
        known = read_rule_set(rules.body)
        if not (known.in_force(first) and known.in_force(_last_day(file))):
            _extend(tx, known, first)


def _extend(tx: Transaction, rules: RuleSet, first: date) -> None:
    # The set of a later time would win from its first day on: this one begins again there.
    days = {first} | {
        one.valid_from
        for one in definitions.all_definitions(tx.connection, definitions.RULES)
        if one.valid_from > first
    }
    for day in sorted(days):
        longer = replace(rules, version=rules.version + 1, valid_from=day, valid_until=None)
        definitions.add_definition(tx, definitions.RULES, RULES, day, rule_set_data(longer))


def _last_day(file: ReplayFile) -> date:
    month = file.months[-1]
    return date(month.year, month.month, monthrange(month.year, month.month)[1])


def _by_month(layout: Layout) -> dict[tuple[int, int], dict[date, tuple[PlannedCase, ...]]]:
    months: dict[tuple[int, int], dict[date, tuple[PlannedCase, ...]]] = defaultdict(dict)
    for day, cases in layout.days.items():
        months[day.year, day.month][day] = cases
    return months
