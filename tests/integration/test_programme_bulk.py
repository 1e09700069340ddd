"""Whole lists in pieces: others write in between, and what was stopped is gone on with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.beneficiary import BeneficiaryState, ReadBeneficiaries, StepForm
from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.domain.register import Progress
from desktop_app.usecases import beneficiaries, beneficiary_steps, pieces
from desktop_app.usecases.beneficiaries import Asked, BeneficiaryForm
from desktop_app.usecases.office import Office
from tests.notice_files import nik_of, write_xlsx
from tests.offices import acting
from tests.programme_files import HEADER, Field, name_of, row_of, take_list, use_programmes

PEOPLE = 7


@pytest.fixture
def field(office: Office, monkeypatch: pytest.MonkeyPatch) -> Field:
    monkeypatch.setattr(pieces, "PIECE", 3)
    return use_programmes(office)


@pytest.fixture
def chief(office: Office, field: Field) -> Office:
    return acting(office, "supervisor")


class StopsAfter:
    """Stops once so many pieces are through; `told` is what was heard of them."""

    def __init__(self, many: int) -> None:
        self.many = many
        self.told: list[Progress] = []

    def __call__(self) -> bool:
        return len(self.told) >= self.many


def read_list(office: Office, path: Path) -> ReadBeneficiaries:
    write_xlsx(path, [HEADER, *(row_of(n) for n in range(1, PEOPLE + 1)), row_of(20, nik="12")])
    plan = beneficiaries.plan_import(office, path, as_of=office.today())
    return beneficiaries.read_beneficiaries(plan)


def test_an_import_that_was_stopped_goes_on_with_the_same_file(
    chief: Office, field: Field, tmp_path: Path
) -> None:
    read, halt = read_list(chief, tmp_path / "a.xlsx"), StopsAfter(1)
    with pytest.raises(Cancelled, match="3 dari 7 orang sudah tersimpan"):
        beneficiaries.take_in(chief, field.first, read, halt.told.append, halt)
    (half,) = beneficiaries.lists(chief, field.first)
    assert (half.whole, half.imported, half.left_out) == (False, 3, 1)
    assert beneficiaries.page(chief, Asked(field.first)).total == 3

    whole = beneficiaries.take_in(chief, field.first, read)
    assert (whole.id, whole.whole) == (half.id, True)
    assert (whole.rows, whole.imported, whole.left_out) == (PEOPLE + 1, PEOPLE, 1)
    rows = beneficiaries.page(chief, Asked(field.first)).rows
    assert {one.proposal.nik for one in rows} == {nik_of(n) for n in range(1, PEOPLE + 1)}
    assert len(rows) == PEOPLE
    with pytest.raises(Refused, match="sudah diimpor"):
        beneficiaries.take_in(chief, field.first, read)


def test_who_is_proposed_at_another_counter_meanwhile_is_left_out_and_counted(
    chief: Office, field: Field, tmp_path: Path
) -> None:
    read = read_list(chief, tmp_path / "a.xlsx")
    told: list[int] = []

    def meanwhile(progress: Progress) -> None:
        if not told:
            form = BeneficiaryForm(name=name_of(PEOPLE), nik=nik_of(PEOPLE))
            beneficiaries.propose(chief, field.first, form)
        told.append(progress.done)

    one = beneficiaries.take_in(chief, field.first, read, meanwhile)
    assert told == [3, 6, 7]
    assert (one.whole, one.imported, one.left_out) == (True, PEOPLE - 1, 2)
    assert one.reasons["sudah_dalam_periode"] == 1
    out = beneficiaries.left_out(chief, one.id)
    assert {row.cells["NIK"] for row in out} == {"12", nik_of(PEOPLE)}


def test_a_person_without_nik_is_not_taken_in_twice(
    chief: Office, field: Field, tmp_path: Path
) -> None:
    read = read_list(chief, tmp_path / "a.xlsx")
    bare = [replace(one, nik=None) for one in read.people]
    read, halt = replace(read, people=tuple(bare)), StopsAfter(2)
    with pytest.raises(Cancelled):
        beneficiaries.take_in(chief, field.first, read, halt.told.append, halt)
    beneficiaries.take_in(chief, field.first, read)
    assert beneficiaries.page(chief, Asked(field.first)).total == PEOPLE


def test_a_step_for_all_that_was_stopped_takes_the_rest_along(
    chief: Office, field: Field, tmp_path: Path
) -> None:
    take_list(chief, field.first, tmp_path / "a.xlsx", [row_of(n) for n in range(1, PEOPLE + 1)])
    halt, asked = StopsAfter(2), Asked(field.first)
    form = StepForm(chief.today(), "Pak RT Contoh", "Bu Kadus Contoh")
    step = beneficiary_steps.step_all
    with pytest.raises(Cancelled, match="6 dari 7"):
        step(chief, asked, BeneficiaryState.DIVALIDASI, form, halt.told.append, halt)
    assert step(chief, asked, BeneficiaryState.DIVALIDASI, form) == 1
    for one in beneficiaries.page(chief, asked).rows:
        steps = [each.state.value for each in beneficiaries.trail(chief, one)]
        assert steps == ["usulan", "divalidasi"]
    with pytest.raises(Refused, match="Tidak ada yang berstatus"):
        step(chief, asked, BeneficiaryState.DIVALIDASI, form)
