"""Tables in the thesis's shape, and minutes as people waited them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import Lane, Period, Ticket, TicketState
from desktop_app.domain.statistics import (
    MonthFigures,
    TicketHistory,
    column_label,
    day_figures,
    served_minutes,
    spread,
    waited,
)

FRIDAY = date(2026, 11, 20)
OPENING = datetime(2026, 11, 20, 0, 30, tzinfo=UTC)  # 07.30 WIB
CALENDAR = WorkCalendar()
counts = st.dictionaries(
    st.sampled_from(["sudah_terdaftar", "desil_di_atas_batas", "nik_bermasalah"]),
    st.integers(0, 500),
)


def a_month(served: dict[str, int], refused: dict[str, int]) -> MonthFigures:
    return MonthFigures(2026, 11, served, refused, {}, {})


def minutes(n: float) -> timedelta:
    return timedelta(minutes=n)


def history(
    *states: tuple[TicketState, float, float | None], accurate: bool = True
) -> TicketHistory:
    ticket = Ticket(
        new_id(OPENING),
        new_id(OPENING),
        FRIDAY,
        Lane.UMUM,
        "",
        1,
        None,
        states[-1][0],
        OPENING,
        1,
        None,
        None,
        1,
    )
    periods = tuple(
        Period(
            UUID(int=n),
            ticket.id,
            state,
            OPENING + minutes(start),
            None if end is None else OPENING + minutes(end),
            None,
            None,
            accurate,
            1,
        )
        for n, (state, start, end) in enumerate(states)
        if not state.over
    )
    return TicketHistory(ticket, periods)


WAITED_TEN = (
    (TicketState.MENUNGGU, 0, 10),
    (TicketState.DIPANGGIL, 10, 11),
    (TicketState.DILAYANI, 11, 15),
    (TicketState.DITUNDA, 15, 40),
    (TicketState.DILAYANI, 40, 42),
    (TicketState.SELESAI, 42, None),
)


def test_a_month_without_anybody_is_all_zero() -> None:
    month = a_month({}, {})
    assert month.table_1_1 == {"pengajuan_baru": 0, "reaktivasi": 0, "total": 0}
    assert set(month.table_1_2.values()) == {0}


def test_codes_the_thesis_did_not_know_fall_under_lainnya() -> None:
    table = a_month({}, {"sudah_terdaftar": 2, "berkas_tidak_lengkap": 3}).table_1_2
    assert (table["sudah_terdaftar"], table["lainnya"], table["total"]) == (2, 3, 5)


def test_what_the_tables_have_no_row_for_is_told_beside_them() -> None:
    month = MonthFigures(
        2026,
        11,
        {"reaktivasi": 4, "informasi": 2},
        {"sudah_terdaftar": 5, "nik_bermasalah": 1, "berkas_tidak_lengkap": 3},
        {"reaktivasi": 4, "informasi": 2},
        {"sudah_terdaftar": 5, "nik_bermasalah": 2, "berkas_tidak_lengkap": 3},
    )
    assert list(month.inside_others.items()) == [
        ("berkas_tidak_lengkap", (3, 3)),
        ("nik_bermasalah", (1, 2)),
    ]
    assert month.beside_1_1 == {"informasi": (2, 2)}


def test_every_column_has_a_name() -> None:
    names = {"reaktivasi": "Reaktivasi"}
    asked = ["reaktivasi", "sudah_terdaftar", "lainnya", "total", "layanan_lama"]
    assert [column_label(code, names) for code in asked] == [
        "Reaktivasi",
        "Sudah terdaftar",
        "Lainnya",
        "Jumlah",
        "layanan_lama",
    ]


@given(counts)
def test_the_total_is_always_the_sum_of_the_columns(refused: dict[str, int]) -> None:
    table = a_month({}, refused).table_1_2
    assert (
        table["total"] == sum(v for k, v in table.items() if k != "total") == sum(refused.values())
    )


def test_waiting_ends_with_the_first_call() -> None:
    assert waited(history(*WAITED_TEN), CALENDAR) == 10


def test_a_pause_is_not_time_at_the_counter() -> None:
    assert served_minutes(history(*WAITED_TEN)) == 6


def test_a_ticket_left_open_over_night_is_in_no_time_statistic() -> None:
    left = history(*WAITED_TEN, accurate=False)
    assert waited(left, CALENDAR) is None
    assert served_minutes(left) is None


def test_minutes_before_opening_are_not_waiting() -> None:
    early = history((TicketState.MENUNGGU, 0, 10), (TicketState.DIPANGGIL, 10, 12))
    ticket = early.ticket.__class__(
        **{f: getattr(early.ticket, f) for f in early.ticket.__slots__}
        | {"arrived_at": OPENING - minutes(60)}
    )
    assert waited(TicketHistory(ticket, early.periods), CALENDAR) == 10


def test_the_day_counts_every_ticket_once() -> None:
    figures = day_figures(
        FRIDAY,
        [history(*WAITED_TEN), history((TicketState.MENUNGGU, 0, None))],
        CALENDAR,
        OPENING + minutes(20),
        15,
        {"reaktivasi": 1},
        {},
    )
    assert (figures.issued, figures.waiting, figures.finished) == (2, 1, 1)
    assert figures.longest_wait == 20
    assert figures.within_standard == 1.0
    assert (figures.called_in_time, figures.wait.count) == (1, 1)


def test_a_day_without_visits_has_no_averages() -> None:
    figures = day_figures(FRIDAY, [], CALENDAR, OPENING, 15, {}, {})
    assert figures.wait.mean is None
    assert figures.within_standard is None


@given(st.lists(st.floats(0, 500), min_size=1, max_size=60))
def test_nine_in_ten_are_no_longer_than_p90(sample: list[float]) -> None:
    p90 = spread(sample).p90
    assert p90 in sample
    assert sum(value <= p90 for value in sample) >= 0.9 * len(sample)
