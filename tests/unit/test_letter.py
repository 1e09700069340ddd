"""What a letter says: templates read strictly, gaps filled or left out, numbers by pattern."""

from __future__ import annotations

import contextlib
from datetime import date
from string import ascii_letters
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import LoketError, Misused
from desktop_app.domain.letter import (
    UNKNOWN,
    LetterKind,
    LetterPerson,
    Shape,
    compose,
    format_number,
    full_address,
    letter_person,
    person_values,
    read_template,
    show_nip,
    template_data,
)
from desktop_app.domain.letter_number import count_in_words
from tests.factory import Factory, regions
from tests.letter_samples import document, people, templates

DAY = date(2026, 11, 20)
MINIMAL = {
    "code": "lembar_pengembalian",
    "name": "Contoh",
    "valid_from": "2026-01-01",
    "shape": "judul",
    "title": "Contoh",
}


def test_every_kind_has_a_template_for_2022_and_for_today() -> None:
    for day in (date(2022, 1, 3), DAY):
        in_force = {t.code for t in templates().values() if t.valid_from <= day}
        assert in_force == set(LetterKind)


@pytest.mark.parametrize("name", sorted(templates()))
def test_a_template_survives_the_way_into_the_database_and_back(name: str) -> None:
    template = templates()[name]
    assert read_template(template_data(template)) == template


def test_a_gap_nobody_fills_is_named_with_its_file() -> None:
    with pytest.raises(Misused) as caught:
        read_template({**MINIMAL, "closing": "Untuk {nma}."}, "contoh.toml")
    assert "contoh.toml" in str(caught.value)
    assert "“{nma}”" in str(caught.value)


@pytest.mark.parametrize(
    "gap", ["{nama.__class__}", "{nama[0]}", "{nama!r}", "{nama:>9}", "{0}", "{}", "{nama"]
)
def test_nothing_but_a_plain_name_may_stand_in_a_gap(gap: str) -> None:
    with pytest.raises(Misused):
        read_template({**MINIMAL, "body": [f"Teks {gap} teks"]})


@pytest.mark.parametrize(
    ("key", "value"),
    [("shape", "bulat"), ("columns", ["umur"]), ("signed_by", "tetangga"), ("warna", "merah")],
)
def test_a_slip_of_the_pen_in_a_template_is_found(key: str, value: object) -> None:
    with pytest.raises(Misused, match=key):
        read_template({**MINIMAL, key: value})


def test_a_broken_number_pattern_of_a_template_is_found_when_it_is_read() -> None:
    with pytest.raises(Misused, match="nomor urut"):
        read_template({**MINIMAL, "number": "LPB/{tahun}"})


def test_lines_whose_gap_is_unknown_are_left_out_and_the_list_still_ends() -> None:
    without_sktm = person_values(Factory().person(), None, {})
    letter = compose(
        templates()["rekomendasi_pengajuan_baru"],
        without_sktm,
        **_rest(),
    )
    assert len(letter.basis) == 1
    assert letter.basis[0].endswith("Nasional.")
    assert not any("{" in text for text in (*letter.basis, *letter.body, *letter.copies_to))


def test_a_gap_in_the_running_text_stays_visibly_open() -> None:
    template = read_template({**MINIMAL, "opening": "Kepada {nama} di {desa}."})
    assert compose(template, {"nama": "Siti"}, **_rest()).opening == f"Kepada Siti di {UNKNOWN}."


def test_braces_in_a_name_are_only_letters() -> None:
    template = read_template({**MINIMAL, "opening": "{nama}"})
    assert compose(template, {"nama": "{kk} {0}"}, **_rest()).opening == "{kk} {0}"


def test_dates_of_the_form_are_written_in_words() -> None:
    values = person_values(Factory().person(), None, {"tanggal_pengantar": "2026-11-03"})
    assert values["tanggal_pengantar"] == "3 November 2026"


def test_columns_that_nobody_fills_are_not_printed() -> None:
    rows = (LetterPerson(name="Siti", nik="3317014501900001"),)
    letter = compose(templates()["rekomendasi_reaktivasi"], {}, **{**_rest(), "people": rows})
    assert [str(column) for column in letter.columns] == ["nama", "nik"]


def test_a_list_of_people_is_counted_in_figures_and_words() -> None:
    assert "15 (lima belas) orang" in document(count=15).opening_attached


def test_a_desa_has_a_kepala_desa_and_a_kelurahan_a_lurah() -> None:
    person = Factory().person()
    by_kind = {village.kind: village for village in regions().villages}
    assert person_values(person, by_kind["desa"], {})["kepala_desa"].startswith("Kepala Desa ")
    assert person_values(person, by_kind["kelurahan"], {})["kepala_desa"].startswith("Lurah ")


def test_the_applicant_becomes_the_one_row_of_the_table() -> None:
    person = Factory().person(rt="03", rw="01")
    village = regions().by_code[person.village_code or ""]
    row = letter_person(person, village, {"nomor_kartu": "0001234567890", "id_dtks": "A1"})
    assert (row.name, row.nik, row.card, row.id_dtks) == (
        person.name,
        person.nik,
        "0001234567890",
        "A1",
    )
    assert row.address == full_address(person, village)
    assert "RT 03 RW 01" in row.address
    assert row.address.endswith(f"Kec. {village.district}")


def test_a_row_tells_nobody_in_a_log_who_it_is() -> None:
    row = people(1)[0]
    assert row.name not in repr(row)
    assert row.nik not in repr(document())


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("400.9.11/{urut:03}/{kode_opd}/{bulan_romawi}/{tahun}", "400.9.11/007/DINSOS/XI/2026"),
        ("{urut}/{bulan}-{tahun}", "7/11-2026"),
        ("{{{urut:2}}}", "{ 7}"),
    ],
)
def test_a_number_follows_its_pattern(pattern: str, expected: str) -> None:
    assert format_number(pattern, sequence=7, opd_code="DINSOS", day=DAY) == expected


@pytest.mark.parametrize(
    "pattern",
    [
        "{tahun}",
        "{urut.real}",
        "{urut!r}",
        "{urut:x}",
        "{urut:{tahun}}",
        "{tahun:05}",
        "{nama}{urut}",
        "{urut",
        "urut}",
        "{}",
        "{0}",
        "{urut:0999}",
        "",
    ],
)
def test_a_pattern_that_says_anything_else_is_refused_in_words(pattern: str) -> None:
    with pytest.raises(Misused) as caught:
        format_number(pattern, sequence=7, opd_code="DINSOS", day=DAY)
    assert str(caught.value).endswith(".")


@given(st.text(alphabet=ascii_letters + "{}:!.[]/0123_ ", max_size=40))
def test_any_pattern_gives_a_number_or_a_sentence(pattern: str) -> None:
    with contextlib.suppress(LoketError):
        assert "7" in format_number(pattern, sequence=7, opd_code="DINSOS", day=DAY)


@given(st.integers(1, 99_999), st.integers(1, 99_999))
def test_two_sequences_never_give_the_same_number(one: int, other: int) -> None:
    pattern = "400.9.11/{urut:03}/{kode_opd}/{bulan_romawi}/{tahun}"
    numbers = [format_number(pattern, sequence=n, opd_code="D", day=DAY) for n in (one, other)]
    assert (numbers[0] == numbers[1]) == (one == other)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "satu"),
        (11, "sebelas"),
        (19, "sembilan belas"),
        (40, "empat puluh"),
        (100, "seratus"),
        (115, "seratus lima belas"),
        (321, "tiga ratus dua puluh satu"),
    ],
)
def test_counts_are_spelled_as_in_official_letters(number: int, words: str) -> None:
    assert count_in_words(number) == f"{number} ({words})"


def test_a_nip_is_shown_in_its_four_groups() -> None:
    assert show_nip("196801011990031001") == "19680101 199003 1 001"


def test_a_slip_prints_every_reason_in_order() -> None:
    slip = document("lembar_pengembalian", reasons=("sudah_terdaftar", "pengajuan_belum_dibuka"))
    assert slip.shape is Shape.JUDUL
    assert [item.sentence[:20] for item in slip.items] == [
        "Pemohon sudah terdaf",
        "Masa pengajuan baru ",
    ]
    assert not slip.people


def _rest() -> dict[str, Any]:
    sample = document()
    return {
        "paper": sample.paper,
        "letterhead": sample.letterhead,
        "author": sample.author,
        "number": sample.number,
        "day": DAY,
        "signer": sample.signer,
    }
