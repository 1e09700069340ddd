"""Polars with the rows of `_visits` in memory, asked for the supervisor's figures.

The same questions as `_visits_peer` asks DuckDB, in polars' own expressions: lazy frames, so that
its optimizer may do what it can. `_visits_peer.check` compares what both say with ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import polars as pl

from desktop_app.domain.calendar import WorkCalendar, add_months
from desktop_app.storage.types import to_microseconds
from tests.benchmarks._visits import YEARS
from tests.benchmarks._visits_peer import IDS, STANDARD, Rows

MINUTE = 60_000_000
_READ = {
    "ticket": ("id", "visit_id", "day", "state", "arrived_at", "dropped_off"),
    "period": (
        *("ticket_id", "state", "started_at", "ended_at", "counter_id", "officer_id"),
        *("time_accurate", "cause", "undone"),
    ),
    "visit": ("id", "arrived_at"),
    "applicant": ("id", "merged_into"),
    "application": ("id", "visit_id", "ticket_id", "applicant_id", "service", "state", "day"),
    "decision": ("application_id", "counted"),
    "letter": ("application_id", "kind", "day", "addressee", "person_name", "issued_at"),
}
_DESKS = {"counter_id", "officer_id"}
_TEXTS = {"state", "cause", "service", "counted", "kind", "addressee", "person_name"}
_MONTH = pl.col("day").dt.truncate("1mo").alias("month")
_HOUR = ((pl.col("arrived_at") // 3_600_000_000 + 7) % 24).alias("hour")


class PolarsPeer:
    """The same rows as data frames; reading them is not measured."""

    def __init__(self, csv: Path, calendar: WorkCalendar, last: date) -> None:
        self._frames = {name: _frame(csv, name, columns) for name, columns in _READ.items()}
        self._open = _open_days(calendar, last)

    def day(self, day: date) -> Mapping[str, Rows]:
        """Return the figures of a day."""
        first, until = day, day + timedelta(days=1)
        told = self._told(first, until).collect().lazy()
        tickets = self._in("ticket", first, until)
        waiting = tickets.filter((pl.col("state") == "menunggu") & (pl.col("dropped_off") == 0))
        return {
            **_rows(
                states=_states(tickets),
                times=_times(told),
                cases=self._cases(first, until),
                waiting=waiting.select(pl.col("arrived_at").min()),
                hours=tickets.group_by(_HOUR).len(),
            ),
            "counters": self._desks("counter_id", told, first, until),
            "officers": self._desks("officer_id", told, first, until),
        }

    def month(self, first: date, until: date) -> Mapping[str, Rows]:
        """Return the figures of the month that ends before `until`."""
        return _rows(
            states=_states(self._in("ticket", first, until)),
            times=_times(self._told(first, until)),
            cases=self._cases(first, until),
            repeats=self._repeats(first, until),
            letters=self._letters(first, until),
            processing=self._processing(first, until),
        )

    def trend(self, first: date, until: date) -> Mapping[str, Rows]:
        """Return the figures of the months from `first` until before `until`."""
        tickets = self._in("ticket", first, until)
        return _rows(
            times=_times(self._told(first, until)),
            cases=self._cases(first, until),
            weekdays=tickets.group_by(pl.col("day").dt.weekday().alias("weekday"), _HOUR).len(),
            states=_states(self._in("ticket", add_months(first, -24), until)),
        )

    def _in(self, name: str, first: date, until: date) -> pl.LazyFrame:
        frame = self._frames[name].lazy()
        return frame.filter((pl.col("day") >= first) & (pl.col("day") < until))

    def _periods(self, first: date, until: date) -> pl.LazyFrame:
        tickets = self._in("ticket", first, until).select(pl.col("id").alias("ticket_id"))
        periods = self._frames["period"].lazy().filter(pl.col("undone") == 0)
        return periods.join(tickets, on="ticket_id", how="semi")

    def _told(self, first: date, until: date) -> pl.LazyFrame:
        called, served = pl.col("state") == "dipanggil", _really_served()
        started = pl.col("started_at")
        service = pl.when(served.any()).then(
            (pl.col("ended_at") - started).filter(served).sum()  # none at all is no time, not zero
        )
        by_ticket = (
            self._periods(first, until)
            .group_by("ticket_id")
            .agg(
                started.filter(called).min().alias("called"),
                pl.col("counter_id", "officer_id").filter(called).sort_by(started.filter(called))
                .first(),
                service.alias("took"),
                pl.col("time_accurate").min().alias("known"),
            )
        )  # fmt: skip
        known = pl.col("known") == 1
        return (
            by_ticket.join(
                self._in("ticket", first, until), left_on="ticket_id", right_on="id", how="inner"
            )
            .join(self._open.lazy(), on="day")
            .select(
                "day",
                "called",
                "counter_id",
                "officer_id",
                pl.when(known & pl.col("called").is_not_null() & (pl.col("dropped_off") == 0))
                .then(_shared(pl.col("arrived_at"), pl.col("called")))
                .alias("wait"),
                pl.when(known & (pl.col("state") == "selesai"))
                .then(pl.col("took"))
                .alias("service"),
            )
        )

    def _cases(self, first: date, until: date) -> pl.LazyFrame:
        allowed = pl.col("state") == "disetujui"
        return (
            self._with_person(first, until)
            .join(self._frames["decision"].lazy(), left_on="id", right_on="application_id")
            .group_by(
                _MONTH,
                allowed.alias("allowed"),
                pl.when(allowed).then(pl.col("service")).otherwise(pl.col("counted")).alias("code"),
            )
            .agg(pl.col("person").n_unique(), pl.col("visit_id").n_unique().alias("visits"))
        )

    def _with_person(self, first: date, until: date) -> pl.LazyFrame:
        """Return the applications; who is two of the same is one person."""
        people = self._frames["applicant"].lazy()
        return (
            self._in("application", first, until)
            .join(people, left_on="applicant_id", right_on="id")
            .with_columns(pl.coalesce("merged_into", "applicant_id").alias("person"))
        )

    def _desks(self, desk: str, told: pl.LazyFrame, first: date, until: date) -> Rows:
        called = (
            told.filter(pl.col("called").is_not_null())
            .group_by(desk)
            .agg(pl.len().alias("called"), *_spread("wait"))
        )
        accurate = pl.col("time_accurate").min() == 1
        stood = (
            self._periods(first, until)
            .filter(_really_served() & pl.col("ended_at").is_not_null())
            .group_by(desk, "ticket_id")
            .agg(
                pl.when(accurate)
                .then((pl.col("ended_at") - pl.col("started_at")).sum())
                .alias("service")
            )
        )
        served = stood.group_by(desk).agg(pl.len().alias("served"), *_spread("service"))
        both = called.join(served, on=desk, how="full", coalesce=True, nulls_equal=True)
        waits, times = _names("wait"), _names("service")
        rows = both.select(desk, "called", "served", *waits, *times).collect().rows()
        return [(None if id is None else UUID(id), *rest) for id, *rest in rows]

    def _repeats(self, first: date, until: date) -> pl.LazyFrame:
        each = self._with_person(first, until).group_by("person")
        return each.agg(pl.col("visit_id").n_unique().alias("visits")).group_by("visits").len()

    def _letters(self, first: date, until: date) -> pl.LazyFrame:
        whom = pl.when(pl.col("addressee") == pl.col("person_name")).then(pl.lit(""))
        letters = self._in("letter", first, until)
        return letters.group_by("kind", whom.otherwise(pl.col("addressee")).alias("whom")).len()

    def _processing(self, first: date, until: date) -> pl.LazyFrame:
        hazy = (
            self._frames["period"]
            .lazy()
            .filter((pl.col("time_accurate") == 0) & (pl.col("undone") == 0))
            .select("ticket_id")
        )
        letters = self._frames["letter"].lazy()
        took = _shared(pl.col("arrived_at"), pl.col("issued_at")).alias("took")
        return (
            self._in("application", first, until)
            .join(hazy, on="ticket_id", how="anti")
            .join(letters, left_on="id", right_on="application_id")
            .group_by("id", "service", "visit_id", "day")
            .agg(pl.col("issued_at").min())
            .join(self._frames["visit"].lazy(), left_on="visit_id", right_on="id")
            .join(self._open.lazy(), on="day")
            .select("service", took)
            .group_by("service")
            .agg(*_spread("took"))
        )


def _frame(csv: Path, name: str, columns: tuple[str, ...]) -> pl.DataFrame:
    frame = pl.read_csv(
        csv / f"{name}.csv",
        columns=list(columns),
        schema_overrides={one: _type(one) for one in columns},
    )
    # Numbers for ids: joins of text would be slow. Sixty random bits of them tell all apart.
    numbers = [one for one in columns if one in IDS - _DESKS]
    return frame.with_columns(pl.col(numbers).str.tail(15).str.to_integer(base=16))


def _type(column: str) -> Any:
    if column == "day":
        return pl.Date
    return pl.String if column in IDS | _TEXTS else pl.Int64


def _open_days(calendar: WorkCalendar, last: date) -> pl.DataFrame:
    rows = []
    first = add_months(last, -12 * YEARS - 1)
    for offset in range((last - first).days + 31):
        day = first + timedelta(days=offset)
        flat = [to_microseconds(at) for span in calendar.open_intervals(day) for at in span]
        rows.append((day, *(flat + [0] * 4)[:4]))
    return pl.DataFrame(rows, schema=["day", "o0", "c0", "o1", "c1"], orient="row")


def _rows(**frames: pl.LazyFrame) -> dict[str, Rows]:
    found = pl.collect_all(list(frames.values()))
    return {name: frame.rows() for name, frame in zip(frames, found, strict=True)}


def _states(tickets: pl.LazyFrame) -> pl.LazyFrame:
    return tickets.group_by(_MONTH, "state").len()


def _times(told: pl.LazyFrame) -> pl.LazyFrame:
    in_time = (pl.col("wait") <= STANDARD * MINUTE).sum().alias("in_time")
    return told.group_by(_MONTH).agg(*_spread("wait"), in_time, *_spread("service"))


def _really_served() -> pl.Expr:
    return (pl.col("state") == "dilayani") & pl.col("cause").ne_missing("ambil_surat")


def _shared(start: pl.Expr, end: pl.Expr) -> Any:
    """Return the microseconds between two moments that the office was open."""

    def within(opened: str, closed: str) -> pl.Expr:
        until = pl.min_horizontal(end, pl.col(closed))
        return (until - pl.max_horizontal(start, pl.col(opened))).clip(lower_bound=0)

    return within("o0", "c0") + within("o1", "c1")


def _names(column: str) -> list[str]:
    return [f"{column}_{what}" for what in ("count", "mean", "median", "p90")]


def _spread(column: str) -> list[pl.Expr]:
    """Return count, mean, and median and P90 of whole minutes of microseconds."""
    whole = pl.col(column) // MINUTE
    figures = (
        pl.col(column).count(),
        pl.col(column).mean() / MINUTE,
        whole.quantile(0.5, "linear"),
        whole.quantile(0.9, "equiprobable"),
    )
    return [figure.alias(name) for figure, name in zip(figures, _names(column), strict=True)]
