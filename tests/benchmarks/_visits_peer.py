"""DuckDB with the rows of `_visits`, asked for the supervisor's figures in SQL of its own.

It knows of our program only the opening hours. `check` compares every figure with ours: whole
numbers exactly, means within what a sum of fractions loses.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from desktop_app.domain.calendar import WorkCalendar, add_months
from desktop_app.domain.statistics import Spread, Times
from desktop_app.domain.statistics_day import DeskFigures
from desktop_app.storage.types import from_microseconds, to_microseconds
from desktop_app.usecases import reports
from desktop_app.usecases.calendar import working_calendar
from desktop_app.usecases.office import Office
from tests.benchmarks._visits import COLUMNS, YEARS

STANDARD = 15
IDS = {"id", "visit_id", "ticket_id", "applicant_id", "application_id", "merged_into"}
IDS |= {"counter_id", "officer_id"}
Rows = list[tuple[Any, ...]]


class Peer(Protocol):
    """What tells the same figures from the same rows, by their name in `check`."""

    def day(self, day: date) -> Mapping[str, Rows]: ...

    def month(self, first: date, until: date) -> Mapping[str, Rows]: ...

    def trend(self, first: date, until: date) -> Mapping[str, Rows]: ...


class DuckPeer:
    """The same rows in a database file of DuckDB beside their CSV; loaded once."""

    def __init__(self, csv: Path, calendar: WorkCalendar, last: date) -> None:
        import duckdb

        path = csv / "peer.duckdb"
        loaded = path.exists()
        self._db = duckdb.connect(str(path))
        if not loaded:
            for name, columns in COLUMNS.items():
                self._load(csv / f"{name}.csv", name, list(columns))
        self._lay_calendar(calendar, last)

    def day(self, day: date) -> dict[str, Rows]:
        """Return the figures of a day."""
        return self._ask(day, day + timedelta(days=1), ("states", "times", "cases", *_DAY))

    def month(self, first: date, until: date) -> dict[str, Rows]:
        """Return the figures of the month that ends before `until`."""
        return self._ask(first, until, ("states", "times", "cases", *_MONTH))

    def trend(self, first: date, until: date) -> dict[str, Rows]:
        """Return the figures of the months from `first` until before `until`."""
        found = self._ask(first, until, ("times", "cases", "weekdays"))
        # The forecast looks further back than the months that are shown.
        return {**found, **self._ask(add_months(first, -24), until, ("states",))}

    def _ask(self, first: date, until: date, names: Iterable[str]) -> dict[str, Rows]:
        values = {"first": first, "until": until}
        return {name: self._db.execute(_SQL[name], values).fetchall() for name in names}

    def _load(self, path: Path, name: str, columns: Sequence[str]) -> None:
        picked = ", ".join(
            f'CAST("{one}" AS UUID) AS "{one}"' if one in IDS else f'"{one}"' for one in columns
        )
        self._db.execute(
            f"CREATE TABLE {name} AS SELECT {picked} FROM read_csv(?, header = true, "
            "sample_size = -1, nullstr = '')",
            [str(path)],
        )

    def _lay_calendar(self, calendar: WorkCalendar, last: date) -> None:
        days = []
        first = add_months(last, -12 * YEARS - 1)
        for offset in range((last - first).days + 31):
            day = first + timedelta(days=offset)
            flat = [to_microseconds(at) for span in calendar.open_intervals(day) for at in span]
            days.append(f"('{day}', {', '.join(map(str, (flat + [0] * 4)[:4]))})")
        self._db.execute(
            "CREATE OR REPLACE TABLE open_day "
            "(day DATE, o0 BIGINT, c0 BIGINT, o1 BIGINT, c1 BIGINT)"
        )
        self._db.execute(f"INSERT INTO open_day VALUES {', '.join(days)}")


def check(office: Office, peer: Peer, last: date) -> None:
    """Raise AssertionError where a peer's figures are not ours."""
    first = last.replace(day=1)
    _check_day(office, reports.day(office, last), peer.day(last))
    before = add_months(first, -1)
    _check_month(reports.month_report(office, before.year, before.month), peer.month(before, first))
    _check_trend(
        reports.trend(office), peer.trend(add_months(first, -11), add_months(first, 1)), first
    )


def _check_day(office: Office, ours: Any, theirs: Mapping[str, Rows]) -> None:
    states = Counter({state: many for _, state, many in theirs["states"]})
    assert (ours.waiting, ours.finished, ours.absent) == (
        states["menunggu"],
        states["selesai"],
        states["tidak_hadir"],
    )
    assert ours.issued == sum(states.values())
    _check_times(ours.times, theirs["times"][0])
    (earliest,) = theirs["waiting"][0]
    longest = working_calendar(office).open_minutes_between(
        from_microseconds(earliest), office.now()
    )
    assert ours.longest_wait == longest
    assert {one.hour: one.arrived for one in ours.hours if one.arrived} == dict(theirs["hours"])
    served, refused = _people_and_visits(theirs["cases"])
    assert dict(ours.allowed) == {code: visits for code, (_, visits) in served.items()}
    assert dict(ours.refused) == {code: visits for code, (_, visits) in refused.items()}
    _check_desks(ours.counters, theirs["counters"])
    _check_desks(ours.officers, theirs["officers"])


def _check_desks(ours: Sequence[DeskFigures], theirs: Rows) -> None:
    assert len(ours) == len(theirs)
    by_id: dict[UUID | None, DeskFigures] = {one.id: one for one in ours}
    for id, called, served, *figures in theirs:
        desk = by_id[id]
        assert (desk.called, desk.served) == (called, served)
        _check_spread(desk.wait, figures[:4])
        _check_spread(desk.service, figures[4:])


def _check_month(ours: Any, theirs: Mapping[str, Rows]) -> None:
    states = {state: many for _, state, many in theirs["states"]}
    assert ours.queue.issued == sum(states.values())
    assert ours.queue.finished == states["selesai"]
    _check_times(ours.queue.times, theirs["times"][0])
    served, refused = _people_and_visits(theirs["cases"])
    figures = ours.figures
    assert served == {c: (n, figures.served_visits[c]) for c, n in figures.served.items()}
    assert refused == {c: (n, figures.refused_visits[c]) for c, n in figures.refused.items()}
    assert dict(ours.repeats) == dict(theirs["repeats"])
    assert {(one.kind, one.addressee): one.issued for one in ours.letters} == {
        (kind, whom): many for kind, whom, many in theirs["letters"]
    }
    processing = {one.service: one.minutes for one in ours.processing}
    assert set(processing) == {row[0] for row in theirs["processing"]}
    for service, *row in theirs["processing"]:
        _check_spread(processing[service], row)


def _check_trend(ours: Any, theirs: Mapping[str, Rows], this: date) -> None:
    issued: Counter[date] = Counter()
    for month, _, many in theirs["states"]:
        issued[month] += many
    times = {row[0]: row for row in theirs["times"]}
    for one in ours.months:
        assert one.issued == issued[one.first]
        assert one.year_before == issued[add_months(one.first, -12)]
        _check_times(one.times, times[one.first])
        rows = [row for row in theirs["cases"] if row[0] == one.first]
        served, refused = _people_and_visits(rows)
        assert dict(one.served) == {code: people for code, (people, _) in served.items()}
        assert one.refused == sum(people for people, _ in refused.values())
    assert ours.months[-1].first == this
    by_hour = {(weekday - 1, hour): many for weekday, hour, many in theirs["weekdays"]}
    assert dict(ours.peaks.by_hour) == by_hour


def _check_times(ours: Times, row: Sequence[Any]) -> None:
    _check_spread(ours.wait, row[1:5])
    assert ours.in_time == row[5]
    _check_spread(ours.service, row[6:10])


def _check_spread(ours: Spread, theirs: Sequence[Any]) -> None:
    count, mean, median, p90 = theirs
    assert (ours.count, ours.median, ours.p90) == (count, median, p90)
    assert (ours.mean is None) == (mean is None)
    if ours.mean is not None:
        assert math.isclose(ours.mean, mean, rel_tol=1e-9)


def _people_and_visits(rows: Rows) -> tuple[dict[str, Any], dict[str, Any]]:
    found: dict[bool, dict[str, Any]] = {True: {}, False: {}}
    for _, allowed, code, people, visits in rows:
        found[allowed][code] = (people, visits)
    return found[True], found[False]


def _spread(column: str) -> str:
    """Return SQL for count, mean, and median and P90 of whole minutes of microseconds."""
    whole = f"{column} // 60000000"
    return (
        f"count({column}), avg({column}) / 6e7, quantile_cont({whole}, 0.5), "
        f"quantile_disc({whole}, 0.9)"
    )


_DAYS = "t.day >= $first AND t.day < $until"
_SHARED = (
    "greatest(0, least({end}, c0) - greatest({start}, o0))"
    " + greatest(0, least({end}, c1) - greatest({start}, o1))"
)
_TOLD = f"""
WITH by_ticket AS (
  SELECT p.ticket_id, min(p.started_at) FILTER (WHERE p.state = 'dipanggil') AS called,
    arg_min(p.counter_id, p.started_at) FILTER (WHERE p.state = 'dipanggil') AS counter_id,
    arg_min(p.officer_id, p.started_at) FILTER (WHERE p.state = 'dipanggil') AS officer_id,
    sum(p.ended_at - p.started_at) FILTER (
      WHERE p.state = 'dilayani' AND p.cause IS DISTINCT FROM 'ambil_surat') AS service,
    min(p.time_accurate) AS known
  FROM period p JOIN ticket t ON t.id = p.ticket_id
  WHERE {_DAYS} AND p.undone = 0 GROUP BY p.ticket_id
), told AS (
  SELECT t.day, b.called, b.counter_id, b.officer_id,
    CASE WHEN b.known = 1 AND b.called IS NOT NULL AND t.dropped_off = 0
      THEN {_SHARED.format(start="t.arrived_at", end="b.called")} END AS wait,
    CASE WHEN b.known = 1 AND t.state = 'selesai' THEN b.service END AS service
  FROM by_ticket b JOIN ticket t ON t.id = b.ticket_id JOIN open_day d ON d.day = t.day
)
"""
_DESKS = (
    _TOLD
    + f""", called AS (
  SELECT {{desk}} AS desk, count(*) AS called, {_spread("wait")}
  FROM told WHERE called IS NOT NULL GROUP BY ALL
), stood AS (
  SELECT p.{{desk}} AS desk, p.ticket_id,
    CASE WHEN min(p.time_accurate) = 1 THEN sum(p.ended_at - p.started_at) END AS service
  FROM period p JOIN ticket t ON t.id = p.ticket_id
  WHERE {_DAYS} AND p.state = 'dilayani' AND p.undone = 0 AND p.ended_at IS NOT NULL
    AND p.cause IS DISTINCT FROM 'ambil_surat' GROUP BY ALL
), served AS (SELECT desk, count(*) AS served, {_spread("service")} FROM stood GROUP BY ALL)
SELECT desk, called.called, served.served, called.* EXCLUDE (desk, called),
  served.* EXCLUDE (desk, served)
FROM called FULL JOIN served USING (desk)
"""
)
_SQL = {
    "states": f"SELECT date_trunc('month', t.day)::DATE, t.state, count(*) FROM ticket t "
    f"WHERE {_DAYS} GROUP BY ALL",
    "times": f"{_TOLD} SELECT date_trunc('month', day)::DATE AS month, {_spread('wait')}, "
    f"count(*) FILTER (WHERE wait <= {STANDARD} * 60000000), {_spread('service')} "
    "FROM told GROUP BY month",
    "cases": "SELECT date_trunc('month', t.day)::DATE, t.state = 'disetujui' AS allowed, "
    "CASE WHEN t.state = 'disetujui' THEN t.service ELSE d.counted END AS code, "
    "count(DISTINCT coalesce(a.merged_into, a.id)), count(DISTINCT t.visit_id) "
    "FROM application t JOIN decision d ON d.application_id = t.id "
    f"JOIN applicant a ON a.id = t.applicant_id WHERE {_DAYS} GROUP BY ALL",
    "waiting": f"SELECT min(t.arrived_at) FROM ticket t WHERE {_DAYS} AND t.state = 'menunggu' "
    "AND t.dropped_off = 0",
    "hours": "SELECT (t.arrived_at // 3600000000 + 7) % 24 AS hour, count(*) FROM ticket t "
    f"WHERE {_DAYS} GROUP BY ALL",
    "weekdays": "SELECT isodow(t.day), (t.arrived_at // 3600000000 + 7) % 24 AS hour, count(*) "
    f"FROM ticket t WHERE {_DAYS} GROUP BY ALL",
    "counters": _DESKS.format(desk="counter_id"),
    "officers": _DESKS.format(desk="officer_id"),
    "letters": "SELECT t.kind, CASE WHEN t.addressee = t.person_name THEN '' ELSE t.addressee END, "
    f"count(*) FROM letter t WHERE {_DAYS} GROUP BY ALL",
    "repeats": "SELECT visits, count(*) FROM (SELECT count(DISTINCT t.visit_id) AS visits "
    "FROM application t JOIN applicant a ON a.id = t.applicant_id "
    f"WHERE {_DAYS} GROUP BY coalesce(a.merged_into, a.id)) GROUP BY visits",
    "processing": "WITH first AS (SELECT l.application_id, min(l.issued_at) AS issued "
    "FROM letter l "
    f"JOIN application t ON t.id = l.application_id WHERE {_DAYS} "
    "GROUP BY l.application_id), hazy AS (SELECT DISTINCT ticket_id FROM period "
    "WHERE time_accurate = 0 AND undone = 0), took AS ("
    f"SELECT t.service, {_SHARED.format(start='v.arrived_at', end='issued')} AS took "
    "FROM application t JOIN first ON first.application_id = t.id "
    "JOIN visit v ON v.id = t.visit_id JOIN open_day d ON d.day = t.day "
    f"WHERE {_DAYS} AND t.ticket_id NOT IN (SELECT ticket_id FROM hazy)) "
    f"SELECT service, {_spread('took')} FROM took GROUP BY service",
}
_DAY = ("waiting", "hours", "counters", "officers")
_MONTH = ("repeats", "letters", "processing")
