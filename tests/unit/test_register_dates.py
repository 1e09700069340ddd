"""A file's day and source are guessed from words people write, never into the future."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.register import RegisterSource
from desktop_app.domain.register_dates import guess_as_of, guess_source

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("DTSEN per 1 November 2026", date(2026, 11, 1)),
        ("DTKS_PER_31-MEI-2022", date(2022, 5, 31)),
        ("data DTKS Nopember 2025 final", date(2025, 11, 1)),
        ("rekap_agt2024", date(2024, 8, 1)),
        ("DTKS-2022-04", date(2022, 4, 1)),
        ("DTKS-2022-04-30", date(2022, 4, 30)),
        ("pbi 20260715", date(2026, 7, 15)),
        ("pbi 202607", date(2026, 7, 1)),
        ("15.07.2026 kirim", date(2026, 7, 15)),
        ("07-2026", date(2026, 7, 1)),
        ("rencana 1 Desember 2026, dasar 1 Oktober 2026", date(2026, 10, 1)),
        ("31-02-2026", date(2026, 2, 1)),  # no such day: the month is still told
        ("3317010501900001", None),
        ("lahir 5 Januari 1990", None),
        ("Data 2026", None),
        ("per 1 Januari 2030", None),
        ("", None),
    ],
)
def test_a_day_is_read_from_names_and_titles(text: str, day: date | None) -> None:
    assert guess_as_of([text], TODAY) == day


def test_the_first_text_that_tells_a_day_counts() -> None:
    assert guess_as_of(["tanpa tanggal", "Mei 2026", "Juni 2026"], TODAY) == date(2026, 5, 1)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("dtsen_rembang", RegisterSource.DTSEN),
        ("Data DTKS 2022", RegisterSource.DTKS),
        ("BDT 2015", RegisterSource.DTKS),
        ("penerima pbi", None),
    ],
)
def test_the_source_is_read_from_names_and_titles(text: str, source: RegisterSource | None) -> None:
    assert guess_source([text]) == source
