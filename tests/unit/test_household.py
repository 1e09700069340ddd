"""A family: who belongs to it, whom a letter covers, and what is never guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import LoketError
from desktop_app.domain.household import (
    Household,
    Member,
    Origin,
    covered_with,
    family,
    household_body,
    household_from,
    household_without,
    letter_people,
    others,
    read_member,
)
from desktop_app.domain.letter import letter_person
from tests.factory import TODAY, Factory

KK = "3317010101010001"
BORN = date(2026, 11, 1)

texts = st.text(max_size=12)
members = st.builds(
    Member,
    name=texts,
    nik=st.sampled_from(["", "3317010101900001", "3317014101900002"]),
    birth_date=st.none() | st.dates(),
    relation=texts,
    origin=st.sampled_from(Origin),
)
households = st.builds(
    Household,
    kk=st.just(KK),
    relation=texts,
    covered=st.lists(members, max_size=3).map(tuple),
    added=st.lists(members, max_size=3).map(tuple),
)


@given(households)
def test_a_household_comes_back_as_it_was_kept(household: Household) -> None:
    kept = household_from(household_body(household))
    assert kept == household or household.empty


@given(households, members)
def test_covering_twice_leaves_everything_as_it_was(household: Household, one: Member) -> None:
    once = household.toggle(one)
    assert once.covers(one) is not household.covers(one)
    assert once.toggle(one).covers(one) is household.covers(one)


def test_register_earlier_visits_and_what_was_written_in_are_met_once() -> None:
    factory = Factory(3)
    father, child = factory.household(2)
    newborn = Member("BAYI SITI", birth_date=BORN, relation="Anak")
    found = family((), (father, child, father), (newborn, newborn))
    assert [one.name for one in found] == [father.name, child.name, "BAYI SITI"]


def test_a_newborn_who_has_a_nik_by_now_is_met_with_it() -> None:
    factory = Factory(4)
    child = factory.person(name="AHMAD BAYI", birth_date=BORN)
    found = family((), (child,), (Member("Ahmad Bayi", birth_date=BORN),))
    assert [one.nik for one in found] == [child.nik]


def test_two_niks_are_two_people_even_with_one_name() -> None:
    factory = Factory(5)
    one = factory.person(name="SITI", birth_date=date(1990, 5, 5))
    other = factory.person(name="SITI", birth_date=date(1990, 5, 5))
    assert len(family((), (one, other))) == 2


def test_a_letter_names_exactly_those_picked_and_the_applicant_first() -> None:
    factory = Factory(6)
    father, mother, child = factory.household(3)
    known = others(family((), (father, mother, child)), father)
    household = Household(father.kk or "", "Kepala Keluarga").toggle(known[1])
    rows = letter_people(household, father, letter_person(father, None, {}))
    assert [row.name for row in rows] == [father.name, child.name]
    assert rows[0].relation == "Kepala Keluarga"


def test_nobody_of_another_family_slips_onto_a_letter() -> None:
    factory = Factory(7)
    father, mother = factory.household(2)
    household = Household(KK).toggle(Member(mother.name, mother.nik or ""))
    assert covered_with(household, father) == ()
    assert household.of(father.kk or "") == Household(father.kk or "")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (("", "01-11-2026", "Anak", ""), "anggota_tanpa_nama"),
        (("Bayi", "", "Anak", ""), "anggota_tanpa_tanggal_lahir"),
        (("Bayi", "01-11-2027", "Anak", ""), "tanggal_di_masa_depan"),
        (("Bayi", "01-11-2026", " \u200b", ""), "anggota_tanpa_hubungan"),
        (("Bayi", "01-11-2026", "Anak", "123"), "nik_bukan_16_angka"),
        (("B" * 5000, "01-11-2026", "Anak", ""), "nama_terlalu_panjang"),
        (("Bayi", "01-11-2026", "A" * 60, ""), "anggota_hubungan_panjang"),
    ],
)
def test_what_cannot_be_is_said(typed: tuple[str, str, str, str], code: str) -> None:
    with pytest.raises(LoketError) as told:
        read_member(*typed, today=TODAY, needs_nik=False)
    if code.startswith("nik"):
        assert "NIK" in str(told.value)
    else:
        assert told.value.code == code


def test_a_member_without_nik_only_where_the_service_allows_it() -> None:
    typed = ("Bayi Siti", "01-11-2026", "Anak", "")
    assert read_member(*typed, today=TODAY, needs_nik=False).nik == ""
    with pytest.raises(LoketError, match="belum memiliki NIK"):
        read_member(*typed, today=TODAY, needs_nik=True)


def test_nobody_is_written_in_twice() -> None:
    typed = ("Bayi Siti", "01-11-2026", "Anak", "")
    first = read_member(*typed, today=TODAY, needs_nik=False)
    with pytest.raises(LoketError, match="sudah ada"):
        read_member(*typed, today=TODAY, needs_nik=False, family_of=(first,))


def test_an_erased_member_is_taken_out() -> None:
    nik = "3317010101900001"
    kept = household_body(Household(KK).toggle(Member("A", nik)).toggle(Member("B", "x")))
    bare = household_without(kept, [nik])
    assert bare is not None
    assert [one["name"] for one in bare["covered"]] == ["B"]
    assert household_without(None, [nik]) is None
