"""The directory of facilities: how a list is read, and what a few letters find."""

from __future__ import annotations

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import facility
from desktop_app.domain.errors import Misused, Refused
from desktop_app.domain.facility import Facility, FacilityData, FacilityKind

HEADER = ("No", "Nama Faskes", "Jenis", "Kode PPK", "Alamat", "Kec.", "No. Telp")
NAMES = ("RSUD Contoh Sehat", "Puskesmas Contoh Lasem", "Puskesmas Karangan", "Klinik Sehat Contoh")


def test_a_list_is_read_by_the_names_of_its_columns_below_its_title() -> None:
    rows = [
        ("DAFTAR FASKES KABUPATEN CONTOH",),
        (),
        HEADER,
        (1, "RSUD Contoh Sehat", "RS", 1101.0, "Jl. Contoh 1", "KEC. REMBANG", "0295 000010"),
        (2, "PKM Karangan", None, "", "", "Lasem", None),
    ]
    found = facility.read_list(rows)
    assert found.left_out == ()
    assert found.facilities == (
        FacilityData(
            "RSUD Contoh Sehat",
            FacilityKind.RUMAH_SAKIT,
            "1101",
            "Jl. Contoh 1",
            "Rembang",
            "0295 000010",
        ),
        FacilityData("PKM Karangan", FacilityKind.PUSKESMAS, district="Lasem"),
    )


def test_what_is_left_out_is_told_with_its_line_and_the_reason() -> None:
    rows = [
        HEADER,
        (1, "RSUD Contoh", "", "", "", "Rembang", ""),
        (2, "", "Klinik", "", "Jl. Tanpa Nama", "Lasem", ""),
        (3, "rsud contoh", "", "", "Jl. Baru", "REMBANG", ""),
        ("", "Jumlah", 3, "", "", "", ""),
    ]
    found = facility.read_list(rows)
    assert [one.address for one in found.facilities] == ["Jl. Baru"]
    assert [(one.line, one.reason) for one in found.left_out] == [
        (2, "Tertulis lagi di baris 4; baris itu yang dipakai."),
        (3, "Nama faskes belum diisi."),
        (5, "Baris jumlah atau catatan, bukan faskes."),
    ]
    assert "Jl. Tanpa Nama" in found.left_out[1].text


@pytest.mark.parametrize("rows", [[], [("Nama", "NIK")], [("Alamat", "Kecamatan"), ("a", "b")]])
def test_a_sheet_that_is_no_list_of_facilities_is_refused(rows: list[tuple[str, ...]]) -> None:
    with pytest.raises(Misused):
        facility.read_list(rows)


@given(st.lists(st.lists(st.one_of(st.none(), st.text(), st.floats(), st.integers()), max_size=8)))
def test_no_row_of_a_list_is_lost(rows: list[list[object]]) -> None:
    found = facility.read_list([HEADER, ("", "RSUD Contoh"), *rows])
    filled = [row for row in rows if any(facility._cell(row, at) for at in range(len(row)))]
    assert len(found.facilities) + len(found.left_out) == len(filled) + 1


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("rsu", "RSUD Contoh Sehat"),
        ("pusk", "Puskesmas Contoh Lasem"),
        ("karang", "Puskesmas Karangan"),
        ("sehat", "RSUD Contoh Sehat"),
        ("k", None),
        ("", None),
        ("asem", None),
        ("RSUD di luar kota", None),
    ],
)
def test_enter_takes_the_first_name_with_a_word_that_begins_so(
    typed: str, taken: str | None
) -> None:
    assert facility.first_match(NAMES, typed) == taken


def test_the_directory_is_searched_by_any_word_of_name_kind_or_kecamatan() -> None:
    known = [
        Facility(uuid4(), 1, FacilityData(name, facility.kind_of("", name), district=place), True)
        for name, place in zip(NAMES, ("Rembang", "Lasem", "Sarang", "Lasem"), strict=True)
    ]
    found = [one.data.name for one in facility.search(known, "lasem contoh")]
    assert found == ["Klinik Sehat Contoh", "Puskesmas Contoh Lasem"]
    assert len(facility.search(known, "rumah sakit")) == 1
    assert len(facility.search(known, "")) == 4


@pytest.mark.parametrize("name", ["", "  ", "1", "—", "x" * 121])
def test_a_facility_has_a_name_of_letters(name: str) -> None:
    with pytest.raises(Refused):
        facility.check_name(name)
