"""Who signs: a NIP that can be right, times that overlap, and days on which nobody does."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.office import Signatory, overlapping, unsigned_from
from desktop_app.domain.office_checks import nip


def signatory(place: int, since: date, until: date | None = None) -> Signatory:
    return Signatory(UUID(int=place), f"Pejabat {place}", "", "", ("Kepala,",), since, until, 1)


@pytest.mark.parametrize(
    "number", ["196801011990031001", "19680101 199003 1 001", "199608182022212009"]
)
def test_a_nip_that_can_be_right_is_taken(number: str) -> None:
    assert len(nip(number)) == 18


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("19680101199003100", "18 angka"),
        ("196813011990031001", "bukan tanggal lahir"),
        ("196801321990031001", "bukan tanggal lahir"),
        ("196801011990131001", "bulan pengangkatan"),
        ("196801011990003001", "bulan pengangkatan"),
        ("199801011990031001", "lahir 1998 diangkat tahun 1990"),
        ("196801011990033001", "laki-laki"),
    ],
)
def test_a_nip_that_cannot_be_right_says_which_part(number: str, told: str) -> None:
    with pytest.raises(Refused, match=told):
        nip(number)


def test_who_signs_at_the_same_time_is_told() -> None:
    head = signatory(1, date(2026, 1, 1))
    acting = signatory(2, date(2026, 11, 1), date(2026, 11, 30))
    gone = signatory(3, date(2025, 1, 1), date(2025, 12, 31))
    assert overlapping(head, (head, acting, gone)) == (acting,)
    assert overlapping(gone, (head, acting, gone)) == ()


def test_the_first_day_without_a_signatory_is_found() -> None:
    today = date(2026, 11, 20)
    until = signatory(1, date(2026, 1, 1), date(2026, 11, 30))
    then = signatory(2, date(2026, 12, 1), date(2026, 12, 31))
    assert unsigned_from((), today) == today
    assert unsigned_from((until,), today) == date(2026, 12, 1)
    assert unsigned_from((until, then), today) == date(2027, 1, 1)
    assert unsigned_from((until, signatory(3, date(2026, 12, 1))), today) is None
