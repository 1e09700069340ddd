"""Each kind of dirt gets its verdict, and no line of a file is lost or counted twice."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.register_reasons import REASONS, in_words
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.domain.register_sheets import RegisterReading
from tests.dirty_registers import (
    HEADER,
    IMPORTED,
    KINDS,
    NOTE,
    NOTES,
    QUARANTINED,
    TITLE,
    WARNED,
    Line,
    clean_row,
    lines,
    table,
)
from tests.factory import TODAY, Factory, regions


def read(*sheets: list[Any]) -> tuple[list[EntryRow | AsideRow], RegisterReading]:
    reading = RegisterReading(regions(), "3317", TODAY)
    found: list[EntryRow | AsideRow] = []
    for number, rows in enumerate(sheets, start=1):
        found += reading.rows_of(f"Lembar{number}", rows)
    return found, reading


def verdict(row: EntryRow | AsideRow) -> tuple[str, frozenset[str]]:
    if isinstance(row, AsideRow):
        return QUARANTINED, frozenset(row.reasons.split(","))
    if not row.warnings:
        return IMPORTED, frozenset()
    return WARNED, frozenset(row.warnings.split(","))


def entry(**changes: Any) -> EntryRow:
    """Return what a clean row with these cells is read as; other columns may be named too."""
    row = clean_row(Factory()) | changes
    ((read_as,), _) = read([tuple(row), tuple(row.values())])
    assert isinstance(read_as, EntryRow), read_as
    return read_as


@pytest.mark.parametrize(
    ("cells", "programmes"),
    [
        ({"Ada_pkh": "1", "Ada BPNT": "ya"}, "PKH,Sembako"),
        ({"Ada_pkh": 1}, "PKH"),
        ({"Ada_pkh": "2", "BPNT": "Aktif"}, "Sembako"),  # BDT writes 2 for no
        ({"PKH": "tidak", "Sembako": ""}, ""),
        ({}, ""),
    ],
)
def test_other_programmes_are_read_where_the_file_tells_them(
    cells: dict[str, Any], programmes: str
) -> None:
    assert entry(**cells).programmes == programmes


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_dirt_gets_its_verdict(kind: str) -> None:
    (line,) = lines([kind])
    ((row,), _) = read(table([line]))
    assert verdict(row) == (line.verdict, line.codes)


@pytest.mark.parametrize("kind", NOTES)
def test_what_is_nobody_is_no_row(kind: str) -> None:
    found, reading = read(table(lines(["bersih", kind, "bersih"])))
    assert len(found) == 2
    assert sum(reading.notes.values()) == (0 if kind in ("kosong", "spasi") else 1)


@given(st.lists(st.sampled_from([*KINDS, *NOTES]), max_size=25), st.integers(0, 3))
def test_every_line_ends_with_the_right_verdict_in_any_company(
    kinds: list[str], repeats: int
) -> None:
    made = lines(kinds)
    again = [
        Line("ganda", line.cells, WARNED, line.codes | {"nik_ganda"})
        for line in made
        if line.kind == "bersih"
    ][:repeats]
    everything = made + again
    found, _ = read(table(everything))
    wanted = [(line.verdict, line.codes) for line in everything if line.verdict != NOTE]
    assert [verdict(row) for row in found] == wanted


@given(st.lists(st.sampled_from([*KINDS, *NOTES]), min_size=1, max_size=25))
def test_each_row_keeps_the_number_it_has_in_the_spreadsheet(kinds: list[str]) -> None:
    made = lines(kinds)
    found, _ = read(table(made))
    first = len(TITLE) + 2
    people = [first + i for i, line in enumerate(made) if line.verdict != NOTE]
    assert [row.row for row in found] == people


CELLS = st.one_of(
    st.none(),
    st.text(max_size=30),
    st.text(alphabet="0123456789.,E+'- \n", max_size=20),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.sampled_from(HEADER),
)


@given(st.lists(st.lists(CELLS, max_size=len(HEADER) + 3), max_size=12))
def test_whatever_a_cell_holds_the_file_is_read_to_its_end(rows: list[list[Any]]) -> None:
    found, _ = read([HEADER, *rows])
    assert len(found) <= len(rows)
    for row in found:
        assert all(code in REASONS for code in verdict(row)[1])


def test_a_damaged_nik_is_kept_as_it_stands_and_marked() -> None:
    row = entry(nik=3317010501900010)
    assert (row.nik, row.nik_damaged) == ("3317010501900010", 1)


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("3.31701050190001E+15", True),  # only the last digit is lost
        ("3,31701050190001E+15", True),
        ("3.317010501E+15", False),  # the year of birth is lost: 00 would be a guess
        ("3.31701E+15", False),
        (3317010501000000, True),  # born in 2000, serial lost but for its zeros
    ],
)
def test_a_number_that_lost_its_date_finds_nobody(cell: Any, kept: bool) -> None:
    ((row,), _) = read([("nik", "nama"), (cell, "SUTINI")])
    assert isinstance(row, EntryRow) is kept
    assert "nik_rusak_excel" in verdict(row)[1]


def test_the_first_of_two_equal_niks_stays_clean_and_both_are_kept() -> None:
    line = lines(["bersih"])[0].cells
    other = tuple(
        "SUKIRMAN" if title == "nama" else v for title, v in zip(HEADER, line, strict=True)
    )
    found, _ = read([HEADER, line], [HEADER, other])
    assert [verdict(row)[0] for row in found] == [IMPORTED, WARNED]
    assert [row.name for row in found] == [line[HEADER.index("nama")], "SUKIRMAN"]


def test_a_damaged_nik_repeats_nobody() -> None:
    cells = ("3317010501900010", "SUTINI")
    found, _ = read([("nik", "nama"), (int(cells[0]), "SUKIRMAN"), cells])
    assert verdict(found[1]) == (IMPORTED, frozenset())


def test_rows_set_aside_keep_what_a_look_up_may_meet_them_by() -> None:
    row = clean_row(Factory()) | {"nik": "331701050190001"}
    ((aside,), _) = read([tuple(row), tuple(row.values())])
    assert isinstance(aside, AsideRow)
    assert (aside.first_15, aside.kk, aside.name) == (row["nik"], row["nokk"], row["nama"])
    assert (
        aside.birth_date == datetime.strptime(row["tanggal_lahir"], "%d/%m/%Y").date().isoformat()
    )


def test_rows_set_aside_keep_their_original_line_even_beyond_the_header() -> None:
    ((aside,), _) = read([("nik", "nama", "nama"), ("", "A", 12.0, "lebih", date(2020, 1, 2))])
    assert isinstance(aside, AsideRow)
    assert aside.original == {
        "nama": "A",
        "nama (2)": "12",
        "Kolom 4": "lebih",
        "Kolom 5": "02/01/2020",
    }


@pytest.mark.parametrize(
    ("cells", "field", "value"),
    [
        ({"rt": 1.0}, "rt", "001"),
        ({"rt": "01"}, "rt", "01"),
        ({"rt": "0"}, "rt", ""),
        ({"noka_bpjs": "", "psnoka_bpjs": "0001234567890"}, "card", "0001234567890"),
        ({"desil_nasional": 3.0}, "desil", 3),
        ({"desil_nasional": "Desil 10"}, "desil", 10),
        ({"desil_nasional": ""}, "desil", 0),
        ({"status": "NON AKTIF"}, "pbi_status", "nonaktif"),
        ({"status": "KAWIN"}, "pbi_status", ""),
        ({"Sta_kepesertaan_pbi": "1"}, "pbi_status", "aktif"),
        ({"pbi_nas": "TIDAK"}, "pbi_status", "bukan_pbi"),
        ({"tgl_nonaktif": "01/06/2026"}, "deactivated_on", "2026-06-01"),
        ({"iddtks": " abc-12 "}, "household_id", "ABC-12"),
        ({"alamat": " Dukuh\u200b  Krajan\n"}, "address", "Dukuh Krajan"),
        ({"tempat_lahir": "-"}, "birth_place", ""),
    ],
)
def test_cells_are_read_as_they_are_meant(cells: dict[str, Any], field: str, value: Any) -> None:
    assert getattr(entry(**cells), field) == value


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"desil_nasional": "0,5"}, "desil_tidak_terbaca"),
        ({"desil_nasional": "11"}, "desil_tidak_terbaca"),
        ({"pbi_nas": "entahlah"}, "status_tidak_dikenal"),
        ({"tgl_nonaktif": "kemarin"}, "tanggal_nonaktif_tidak_terbaca"),
        ({"iddtks": 3317000000000010}, "id_dtks_rusak_excel"),
    ],
)
def test_a_doubtful_cell_is_a_warning_on_a_kept_row(cells: dict[str, Any], code: str) -> None:
    assert entry(**cells).warnings == code


@pytest.mark.parametrize(
    ("heading", "code", "words"),
    [("HubKRT", "3", "Anak"), ("pisat", 3.0, "Istri"), ("hub_keluarga", "MERTUA", "MERTUA")],
)
def test_the_relation_is_read_by_the_files_own_numbers(heading: str, code: Any, words: str) -> None:
    ((row,), _) = read([("nik", "nama", heading), ("3317010501900001", "SUTINI", code)])
    assert isinstance(row, EntryRow)
    assert row.relation == words


def test_place_and_date_in_one_column_and_rt_rw_in_one_column_are_parted() -> None:
    header = ("NIK", "Nama", "Tempat, Tgl Lahir", "RT/RW")
    ((row,), _) = read([header, ("3317010501900001", "SUTONO", "Rembang, 5 Januari 1990", "01/02")])
    assert isinstance(row, EntryRow)
    read_as = (row.birth_place, row.birth_date, row.rt, row.rw, row.warnings)
    assert read_as == ("Rembang", "1990-01-05", "01", "02", "")


def test_a_bare_id_is_the_members_only_where_it_continues_the_households() -> None:
    assert entry(iddtks="331700001", id="33170000102").member_id == "33170000102"
    assert entry(iddtks="331700001", id="17").member_id == ""
    assert entry(iddtks="", id="331700001").member_id == ""


def test_two_nik_columns_that_differ_are_a_warning_and_the_registers_own_counts() -> None:
    groups = ("DATA KIS", None, "DATA PM", None)
    header = ("NIK", "NAMA", "NIK", "NAMA")
    niks = "3317010501900001", "3317010501900002"
    found, _ = read(
        [
            groups,
            header,
            (niks[0], "SUTONO", niks[1], "SUTONO"),
            ("", "SUKIRMAN", "3317010501900003", ""),
        ]
    )
    assert [row.nik for row in found if isinstance(row, EntryRow)] == [niks[1], "3317010501900003"]
    assert [verdict(row)[1] for row in found] == [{"nik_dua_kolom_berbeda"}, frozenset()]


def test_sheets_may_have_other_layouts_and_one_without_a_header_goes_on() -> None:
    first = [("nik", "nama"), ("3317010501900001", "SUTONO")]
    second = [("Nama Lengkap", "No. KK", "No. KTP"), ("SUTINI", "", "3317014501900001")]
    third = [("SUKINEM", "", "3317014501900002"), ("SUKINAH", "", 3317014501900003)]
    found, reading = read(first, second, third)
    assert [row.name for row in found] == ["SUTONO", "SUTINI", "SUKINEM", "SUKINAH"]
    assert reading.sheets == ["Lembar1", "Lembar2", "Lembar3"]


def test_a_sheet_without_people_is_passed_over_and_counted() -> None:
    found, reading = read([("Rekap per desa",), ("Kalipang", 12)], [("nik", "nama")], [])
    assert not found
    assert reading.notes == {"lembar_tanpa_nik": 1}


def test_a_person_whose_name_begins_like_a_total_is_a_person() -> None:
    ((row,), _) = read([("nik", "nama"), ("3317010501900001", "JUMLAH SARI")])
    assert isinstance(row, EntryRow)
    assert row.name == "JUMLAH SARI"


def test_every_reason_has_words_and_an_unknown_one_stays_itself() -> None:
    assert in_words(("nik_kosong", "nama_kosong")) == "NIK kosong; nama kosong"
    assert in_words(("lain",)) == "lain"
