"""The grid of a kolektif: lists as people paste them, twins, and what is kept."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.batch import (
    Batch,
    BatchRow,
    RowResult,
    batch_body,
    batch_from,
    is_list,
    read_list,
    twin_of,
)
from desktop_app.domain.intake import Draft

TICKET = UUID(int=7)
NIK, KK = "3317010101900001", "3317010202100003"


def row(id: int, nik: str, service: str = "reaktivasi") -> BatchRow:
    return BatchRow(id, Draft(TICKET, service, values={"nik": nik}))


@pytest.mark.parametrize(
    "line",
    [
        f"1\t{NIK}\tSiti Aminah\t{KK}",
        f"Siti Aminah\t{NIK}\t{KK}",
        f"Siti Aminah;'{NIK};{KK}",
        f"{NIK[:4]} {NIK[4:8]} {NIK[8:12]} {NIK[12:]}\tSiti  Aminah\t{KK}\tKalipang",
        f"1.\tSiti Aminah\t12-05-1990\t{NIK}\t{KK}",
    ],
)
def test_a_line_out_of_a_spreadsheet_is_read(line: str) -> None:
    (one,) = read_list(line)
    assert (one.nik, one.name, one.kk) == (NIK, "Siti Aminah", KK)


def test_titles_and_empty_lines_are_nobody() -> None:
    text = f"No\tNIK\tNama\tDesa\n\n1\t{NIK}\tSiti\tKalipang\n\t\t\n"
    (one,) = read_list(text)
    assert (one.name, one.village) == ("Siti", "Kalipang")


def test_a_nik_that_cannot_be_right_comes_along() -> None:
    (one,) = read_list("3317019902900001\tSumini")
    assert one.nik == "3317019902900001"


@given(st.text(max_size=300))
def test_whatever_is_pasted_is_read_without_a_fault(text: str) -> None:
    read_list(text)
    is_list(text)


def test_the_same_person_for_the_same_service_is_met_again() -> None:
    batch = Batch(TICKET, {}, (row(1, NIK), row(2, KK), row(3, NIK), row(4, NIK, "informasi")))
    assert [twin_of(batch, at) for at in range(4)] == [None, None, 0, None]


def test_a_grid_comes_back_as_it_was_kept() -> None:
    result = RowResult(UUID(int=1), "disetujui", UUID(int=2), "400/1")
    rows = (BatchRow(1, Draft(TICKET, "reaktivasi", {"nik": NIK}), result), row(2, KK))
    batch = Batch(TICKET, {"name": "Sutrisno", "paper": "ya"}, rows)
    assert batch_from(TICKET, batch_body(batch)) == batch
    assert batch_from(TICKET, None) == Batch(TICKET)
    assert [len(batch.done), len(batch.left)] == [1, 1]
