"""Headings are found under whatever name and wherever they stand."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.domain.register_columns import ALIASES, Field, find_header, normal_heading


def words(text: str) -> list[str]:
    return text.split()


KUDUS = words(
    "id iddtks nik nokk nama tanggal_lahir tempat_lahir jenis_kelamin alamat rt rw "
    "kecamatan kelurahan noka_bpjs psnoka_bpjs hub_keluarga"
)
BDT = words(
    "IDBDT IDARTBDT KDPROP KDKAB KDKEC KDDESA Nama JnsKel TmpLahir TglLahir HubKRT "
    "NIK NoKK Sta_kepesertaan_pbi Ada_pkh"
)
BPJS = words("psnoka noka nama jenkel tgllhr nik kkno pisat nmkec nmdesa status")
DTSEN = ["nomor_kartu_keluarga", "nomor_induk_kependudukan", "nama", "desil_nasional", "pbi_nas"]


def columns(*rows: Any) -> dict[Field, tuple[int, ...]]:
    header = find_header(rows)
    assert header is not None
    return dict(header.columns)


def test_the_headings_of_the_county_system_are_read() -> None:
    assert columns(KUDUS) == {
        Field.WEAK_ID: (0,),
        Field.HOUSEHOLD_ID: (1,),
        Field.NIK: (2,),
        Field.KK: (3,),
        Field.NAME: (4,),
        Field.BIRTH_DATE: (5,),
        Field.BIRTH_PLACE: (6,),
        Field.SEX: (7,),
        Field.ADDRESS: (8,),
        Field.RT: (9,),
        Field.RW: (10,),
        Field.DISTRICT: (11,),
        Field.VILLAGE: (12,),
        Field.CARD: (14, 13),  # the participant's own card before the family's
        Field.RELATION: (15,),
    }


def test_the_headings_of_bdt_are_read_and_its_foreign_codes_are_not() -> None:
    assert columns(BDT) == {
        Field.HOUSEHOLD_ID: (0,),
        Field.MEMBER_ID: (1,),
        Field.NAME: (6,),
        Field.SEX: (7,),
        Field.BIRTH_PLACE: (8,),
        Field.BIRTH_DATE: (9,),
        Field.RELATION: (10,),
        Field.NIK: (11,),
        Field.KK: (12,),
        Field.PBI_STATUS: (13,),
        Field.PKH: (14,),
    }


def test_the_headings_of_bpjs_and_of_dtsen_are_read() -> None:
    assert columns(BPJS) == {
        Field.CARD: (0, 1),
        Field.NAME: (2,),
        Field.SEX: (3,),
        Field.BIRTH_DATE: (4,),
        Field.NIK: (5,),
        Field.KK: (6,),
        Field.RELATION: (7,),
        Field.DISTRICT: (8,),
        Field.VILLAGE: (9,),
        Field.PBI_STATUS: (10,),
    }
    assert set(columns(DTSEN)) == {
        Field.KK,
        Field.NIK,
        Field.NAME,
        Field.DESIL,
        Field.PBI_STATUS,
    }


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("  N I K ", Field.NIK),
        ("No. KTP", Field.NIK),
        ("NIK\n(16 digit)", Field.NIK),
        ("3. Nama Lengkap (sesuai KTP)", Field.NAME),
        ("JENIS KELAMIN (L/P)", Field.SEX),
        ("L/P", Field.SEX),
        ("TGL. LAHIR", Field.BIRTH_DATE),
        ("Desa/Kelurahan", Field.VILLAGE),
        ("No. Kartu BPJS", Field.CARD),
        ("Nama Kepala Keluarga", None),  # somebody else's name
        ("KDDESA", None),
        ("No", None),
    ],
)
def test_a_heading_is_known_under_its_many_spellings(heading: str, field: Field | None) -> None:
    known = {alias: field for field, names in ALIASES.items() for alias in names}
    assert known.get(normal_heading(heading)) == field


@pytest.mark.parametrize("above", range(30))
def test_the_header_is_found_in_any_of_the_first_thirty_rows(above: int) -> None:
    header = find_header([("DAFTAR PENERIMA",)] * above + [KUDUS, ("1",) * 16])
    assert header is not None
    assert header.line == above


def test_a_header_further_down_is_not_looked_for() -> None:
    assert find_header([("",)] * 30 + [KUDUS]) is None


def test_two_header_rows_are_read_as_one() -> None:
    rows = (
        ("NO", "NOMOR", None, "NAMA", "KELAHIRAN", None, "ALAMAT", None),
        (None, "KK", "NIK", None, "TEMPAT LAHIR", "TANGGAL LAHIR", "RT", "DESA"),
        ("1", "3317010101010001", "3317010501900001", "SUTONO", "Rembang", "", "1", "Leteh"),
    )
    header = find_header(rows)
    assert header is not None
    assert header.line == 1
    assert dict(header.columns) == {
        Field.KK: (1,),
        Field.NIK: (2,),
        Field.NAME: (3,),
        Field.BIRTH_PLACE: (4,),
        Field.BIRTH_DATE: (5,),
        Field.RT: (6,),
        Field.VILLAGE: (7,),
    }


def test_a_heading_split_over_two_rows_is_put_together() -> None:
    rows = (("NO", "NAMA", "NOMOR", "TANGGAL"), ("", "", "INDUK KEPENDUDUKAN", "LAHIR"))
    assert columns(*rows) == {Field.NAME: (1,), Field.NIK: (2,), Field.BIRTH_DATE: (3,)}


def test_under_data_kis_and_data_pm_the_registers_own_columns_come_first() -> None:
    rows = (
        ("DATA KIS", None, None, "DATA PM", None, None),
        ("NOKA", "NIK", "NAMA", "IDBDT", "NIK", "NAMA"),
    )
    assert columns(*rows) == {
        Field.CARD: (0,),
        Field.NIK: (4, 1),
        Field.NAME: (5, 2),
        Field.HOUSEHOLD_ID: (3,),
    }


def test_the_first_line_of_data_is_never_taken_for_a_heading() -> None:
    header = find_header([("NIK", "NAMA", ""), ("3317010501900001", "SUTONO", "DESA")])
    assert header is not None
    assert header.line == 0


def test_without_a_nik_column_there_is_no_header() -> None:
    assert find_header([("No", "Nama", "Alamat", "Desa"), ("1", "SUTONO", "", "")]) is None
    assert find_header([]) is None


def test_headings_that_repeat_or_are_empty_can_still_be_told_apart() -> None:
    header = find_header([("NIK", "NAMA", "", "NAMA")])
    assert header is not None
    assert header.titles == ("NIK", "NAMA", "Kolom 3", "NAMA (2)")


def test_no_alias_stands_for_two_fields() -> None:
    names = [alias for aliases in ALIASES.values() for alias in aliases]
    assert len(names) == len(set(names))
    assert all(normal_heading(alias) == alias for alias in names)
