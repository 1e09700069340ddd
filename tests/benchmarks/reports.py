"""The supervisor's figures over a million visits of ten years, beside DuckDB on the same rows.

Ours are the use cases whole, on the encrypted file: rights, calendar and settings included. DuckDB
has the plain rows in memory-mapped columns of its own and is asked for the same figures in SQL made
for it; where it is not installed (`uv pip install --group bench`) ours stand alone.
"""

from __future__ import annotations

import importlib.util
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from desktop_app.domain.calendar import WorkCalendar, add_months
from desktop_app.storage.types import to_microseconds
from desktop_app.usecases import reports
from desktop_app.usecases.calendar import working_calendar
from tests.benchmarks._visits import COLUMNS, Visits, visits

TIMES = 9
_HEX = {"id", "visit_id", "ticket_id", "applicant_id", "application_id", "merged_into"}
_HEX |= {"counter_id", "officer_id"}


def run() -> list[dict[str, Any]]:
    """Return the rows of the table."""
    made = visits()
    office, last = made.office, made.last
    month = add_months(last, -1)
    calendar = working_calendar(office)
    peer = _Peer(made, calendar) if importlib.util.find_spec("duckdb") else None
    if peer is None:
        print("duckdb is not installed: the reports are measured alone")
    year = add_months(last.replace(day=1), -11)
    jobs: tuple[tuple[str, Callable[[], Any], Callable[[], Any] | None, str], ...] = (
        (
            "day of a million visits",
            lambda: reports.day(office, last),
            _asked(peer, lambda one: one.day(last)),
            "<= 10 ms, within 2 x DuckDB",
        ),
        (
            "month of a million visits",
            lambda: reports.month_report(office, month.year, month.month),
            _asked(peer, lambda one: one.span(month.replace(day=1), last.replace(day=1))),
            "<= 60 ms, within 15 x DuckDB",
        ),
        (
            "trend of 12 months, medians and P90",
            lambda: reports.trend(office),
            _asked(peer, lambda one: one.span(year, add_months(last.replace(day=1), 1))),
            "<= 250 ms, within 15 x DuckDB",
        ),
    )
    return [_row(*one) for one in jobs]


def _asked(peer: _Peer | None, what: Callable[[_Peer], Any]) -> Callable[[], Any] | None:
    return None if peer is None else lambda: what(peer)


def _row(
    job: str, ours: Callable[[], Any], theirs: Callable[[], Any] | None, target: str
) -> dict[str, Any]:
    took, other = [], []
    for _ in range(TIMES):  # by turns: whatever else runs meanwhile slows both
        took.append(_seconds(ours))
        if theirs is not None:
            other.append(_seconds(theirs))
    row = {"job": job, "ours": f"{statistics.median(took) * 1000:.1f} ms", "target": target}
    row["ours"] += f" (best {min(took) * 1000:.1f})"
    if not other:
        return {**row, "against": "–"}
    ratio = statistics.median(took) / statistics.median(other)
    against = f"{statistics.median(other) * 1000:.1f} ms (best {min(other) * 1000:.1f})"
    return {**row, "against": against, "what": "DuckDB on the same rows, plain", "ratio": ratio}


def _seconds(task: Callable[[], Any]) -> float:
    started = time.perf_counter()
    task()
    return time.perf_counter() - started


class _Peer:
    """DuckDB with the same rows, in a file beside the encrypted one."""

    def __init__(self, made: Visits, calendar: WorkCalendar) -> None:
        import duckdb

        self._db = duckdb.connect(str(made.csv / "peer.duckdb"))
        for name, columns in COLUMNS.items():
            self._load(made.csv / f"{name}.csv", name, list(columns))
        days = []
        first = add_months(made.last, -121)
        for offset in range((made.last - first).days + 31):
            day = first + timedelta(days=offset)
            spans = calendar.open_intervals(day)
            flat = [to_microseconds(at) for span in spans for at in span]
            days.append((day.isoformat(), *(flat + [0] * (4 - len(flat)))[:4]))
        self._db.execute(
            "CREATE TABLE open_day (day DATE, o0 BIGINT, c0 BIGINT, o1 BIGINT, c1 BIGINT)"
        )
        self._db.executemany("INSERT INTO open_day VALUES (?, ?, ?, ?, ?)", days)

    def day(self, day: date) -> list[Any]:
        """Ask for a day: states, times, counters, hours, cases."""
        values = {"first": day.isoformat(), "last": (day + timedelta(days=1)).isoformat()}
        return [
            self._db.execute(sql, values).fetchall()
            for sql in (_STATES, _TIMES, _DESKS, _HOURS, _CASES)
        ]

    def span(self, first: date, last: date) -> list[Any]:
        """Ask for the months from `first` until before `last`."""
        values = {"first": first.isoformat(), "last": last.isoformat()}
        return [
            self._db.execute(sql, values).fetchall() for sql in (_STATES, _TIMES, _HOURS, _CASES)
        ]

    def _load(self, path: Path, name: str, columns: list[str]) -> None:
        picked = ", ".join(
            f"CAST({one} AS UUID) AS {one}" if one in _HEX else f'"{one}"' for one in columns
        )
        self._db.execute(
            f"CREATE TABLE {name} AS SELECT {picked} FROM read_csv(?, header = true, "
            "sample_size = -1, nullstr = '')",
            [str(path)],
        )


_STATES = """
SELECT date_trunc('month', day) AS month, state, count(*) FROM ticket
WHERE day >= $first::DATE AND day < $last::DATE GROUP BY ALL
"""
_TOLD = """
WITH called AS (
  SELECT p.ticket_id, min(p.started_at) FILTER (WHERE p.state = 'dipanggil') AS called,
    sum(p.ended_at - p.started_at) FILTER (
      WHERE p.state = 'dilayani' AND p.cause IS DISTINCT FROM 'ambil_surat') AS service,
    min(p.time_accurate) AS known
  FROM period p JOIN ticket t ON t.id = p.ticket_id
  WHERE t.day >= $first::DATE AND t.day < $last::DATE AND p.undone = 0 GROUP BY p.ticket_id
), told AS (
  SELECT date_trunc('month', t.day) AS month,
    (greatest(0, least(called, c0) - greatest(arrived_at, o0))
      + greatest(0, least(called, c1) - greatest(arrived_at, o1))) / 60e6 AS wait,
    CASE WHEN t.state = 'selesai' THEN service / 60e6 END AS service
  FROM called c JOIN ticket t ON t.id = c.ticket_id JOIN open_day d ON d.day = t.day
  WHERE known = 1 AND called IS NOT NULL
)
"""
_TIMES = (
    _TOLD
    + """
SELECT month, count(wait), avg(wait), quantile_cont(wait, 0.5), quantile_disc(wait, 0.9),
  count(*) FILTER (WHERE wait <= 15), avg(service), quantile_cont(service, 0.5),
  quantile_disc(service, 0.9)
FROM told GROUP BY month
"""
)
_DESKS = """
SELECT p.counter_id, p.officer_id, count(DISTINCT p.ticket_id),
  quantile_cont(p.ended_at - p.started_at, 0.5), quantile_disc(p.ended_at - p.started_at, 0.9)
FROM period p JOIN ticket t ON t.id = p.ticket_id
WHERE t.day >= $first::DATE AND t.day < $last::DATE AND p.state = 'dilayani' AND p.undone = 0
GROUP BY ALL
"""
_HOURS = """
SELECT dayofweek(day), (arrived_at // 3600000000 + 7) % 24 AS hour, count(*) FROM ticket
WHERE day >= $first::DATE AND day < $last::DATE GROUP BY ALL
"""
_CASES = """
SELECT date_trunc('month', x.day) AS month, x.service, d.outcome, d.counted,
  count(DISTINCT coalesce(a.merged_into, a.id)), count(DISTINCT x.visit_id)
FROM application x JOIN decision d ON d.application_id = x.id
JOIN applicant a ON a.id = x.applicant_id
WHERE x.day >= $first::DATE AND x.day < $last::DATE GROUP BY ALL
"""
