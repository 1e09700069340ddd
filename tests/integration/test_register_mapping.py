"""Where the headings do not tell, a person says which column is which, once for each layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Misused, NotFound
from desktop_app.domain.register_choices import FIELD_LABELS, choices, chosen
from desktop_app.domain.register_columns import Field
from desktop_app.domain.register_mapping import (
    ColumnMapping,
    column_letters,
    column_number,
    fingerprint_of,
    place_header,
    read_mapping,
)
from desktop_app.storage.register_layouts import forget_layout, layouts
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.workers import register_tasks
from tests.dirty_registers import clean_row, write
from tests.factory import Factory
from tests.offices import TestClock

AS_OF = date(2026, 11, 1)
STRANGE = ("Urut", "Identitas Warga", "Sebutan", "Keluarga Induk", "Kampung", "Wilayah Camat")
CHOSEN = read_mapping(["nik=B", "nama=C", "kk=D", "desa=E", "kecamatan=F"])


@pytest.fixture
def office(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock, actor="supervisor")


def people(count: int, seed: int = 1) -> list[tuple[Any, ...]]:
    factory = Factory(seed)
    rows = [clean_row(factory) for _ in range(count)]
    return [
        (n, row["nik"], row["nama"], row["nokk"], row["kelurahan"], row["kecamatan"])
        for n, row in enumerate(rows, start=1)
    ]


def a_file(path: Path, *above: Sequence[Any], seed: int = 1, count: int = 5) -> Path:
    return write(path, {"Data": [*above, *people(count, seed)]})


def test_without_a_choice_the_file_is_refused_and_shown(office: Office, tmp_path: Path) -> None:
    path = a_file(tmp_path / "a.xlsx", ("DAFTAR WARGA",), STRANGE)
    with pytest.raises(Misused) as caught:
        register.import_file(office, path, as_of=AS_OF)
    assert caught.value.code == "kolom_nik_tidak_ada"
    (sheet,) = register.inspect(office, path).sheets
    assert sheet.header_row is None
    assert sheet.head[1] == STRANGE


def test_a_choice_is_previewed_imported_and_kept(office: Office, tmp_path: Path) -> None:
    path = a_file(tmp_path / "a.xlsx", ("DAFTAR WARGA",), STRANGE)
    (sheet,) = register.inspect(office, path, CHOSEN).sheets
    assert (sheet.header_row, sheet.remembered) == (2, False)
    assert dict(sheet.columns)["Identitas Warga"] == "nik"
    assert [row[1] for row in sheet.rows] == [row[1] for row in people(5)]
    report = register.import_file(office, path, as_of=AS_OF, mapping=CHOSEN)
    assert report.snapshot.imported == 5
    found = register.look_up(office, people(1)[0][1])
    assert found.exact[0].name == people(1)[0][2]
    assert found.exact[0].kk == people(1)[0][3]

    again = a_file(tmp_path / "b.xlsx", (), ("Laporan",), (), STRANGE, seed=2)
    (sheet,) = register_tasks.preview(office, again).sheets
    assert (sheet.header_row, sheet.remembered) == (4, True)
    assert register.import_file(office, again, as_of=AS_OF).snapshot.imported == 5


def test_another_layout_is_not_taken_for_the_one_kept(office: Office, tmp_path: Path) -> None:
    register.import_file(office, a_file(tmp_path / "a.xlsx", STRANGE), as_of=AS_OF, mapping=CHOSEN)
    other = a_file(tmp_path / "b.xlsx", (*STRANGE[:2], "Panggilan", *STRANGE[3:]))
    with pytest.raises(Misused):
        register.import_file(office, other, as_of=AS_OF)


def test_a_choice_can_be_changed_and_forgotten(office: Office, tmp_path: Path) -> None:
    path = a_file(tmp_path / "a.xlsx", STRANGE)
    register.import_file(office, path, as_of=AS_OF, mapping=CHOSEN)
    less = read_mapping(["nik=B", "nama=C", "kk=-"])
    register.import_file(office, path, as_of=AS_OF, mapping=less)
    with office.read() as connection:
        ((id, layout),) = layouts(connection).items()
    assert layout.mapping.columns[Field.KK] is None
    with office.write() as tx:
        forget_layout(tx, id)
    assert register.kept_layouts(office) == {}
    with pytest.raises(NotFound), office.write() as tx:
        forget_layout(tx, id)


def test_a_file_without_headings_is_read_but_not_kept(office: Office, tmp_path: Path) -> None:
    path = a_file(tmp_path / "a.csv")
    report = register.import_file(office, path, as_of=AS_OF, mapping=CHOSEN)
    assert report.snapshot.rows == 5
    assert register.kept_layouts(office) == {}


def test_a_person_without_a_nik_under_the_headings_is_not_taken_for_them(
    office: Office, tmp_path: Path
) -> None:
    nobody = (0, "", "SUTONO", "", "Kalipang", "Sarang")
    path = a_file(tmp_path / "a.xlsx", STRANGE, nobody)
    snapshot = register.import_file(office, path, as_of=AS_OF, mapping=CHOSEN).snapshot
    assert (snapshot.rows, snapshot.quarantined) == (6, 1)


def test_what_is_chosen_goes_over_the_headings() -> None:
    rows = [("NIK", "Nama", "Nama Lengkap KTP", "KK"), ("3317010501900001", "A", "B", "C")]
    placed = place_header(rows, ColumnMapping({Field.NAME: 2, Field.KK: None}))
    assert placed is not None
    assert placed.header.columns == {Field.NIK: (0,), Field.NAME: (2,)}
    placed = place_header(rows, ColumnMapping({Field.KK: 1}))
    assert placed is not None
    assert placed.header.columns == {Field.NIK: (0,), Field.KK: (1,)}


@pytest.mark.parametrize("word", ["nik", "nik=", "nik=??", "nik=XFE", "umur=C", "nik=0"])
def test_a_choice_that_can_not_be_is_refused_in_words(word: str) -> None:
    with pytest.raises(Misused) as caught:
        read_mapping([word])
    assert caught.value.code == "pemetaan_salah"


def test_two_fields_can_not_share_a_column() -> None:
    with pytest.raises(Misused) as caught:
        read_mapping(["nik=C", "kk=3"])
    assert caught.value.code == "kolom_dipakai_dua_kali"


@given(st.integers(0, 16_383))
def test_letters_and_numbers_name_the_same_column(column: int) -> None:
    assert column_number(column_letters(column)) == column == column_number(str(column + 1))


@given(st.lists(st.text(max_size=8), max_size=6))
def test_blank_ends_and_case_do_not_make_another_layout(titles: list[str]) -> None:
    plain = [title for title in titles if title.isascii()]
    assert fingerprint_of([*plain, "", " "]) == fingerprint_of([t.upper() for t in plain])


def test_the_mapping_screen_shows_each_column_with_a_guess(office: Office, tmp_path: Path) -> None:
    path = a_file(tmp_path / "a.xlsx", ("DAFTAR WARGA",), STRANGE)
    (sheet,) = register.inspect(office, path).sheets
    columns = choices(sheet)
    assert [one.letters for one in columns] == [*"ABCDEF"]
    assert columns[1].guess is Field.NIK
    assert columns[3].guess is Field.KK
    assert columns[1].field is None
    picked = [replace(one, field=one.guess) for one in columns]
    picked[2] = replace(picked[2], field=Field.NAME)
    mapping = chosen(picked)
    (sheet,) = register.inspect(office, path, mapping).sheets
    told = choices(sheet)
    assert [one.field for one in told[:4]] == [None, Field.NIK, Field.NAME, Field.KK]
    assert told[1].title == "Identitas Warga"
    assert told[1].samples == tuple(row[1] for row in people(3))
    assert register.import_file(office, path, as_of=AS_OF, mapping=mapping).snapshot.imported == 5


def test_every_field_can_be_chosen_and_has_its_label() -> None:
    assert {*FIELD_LABELS} == {*Field} - {Field.WEAK_ID}
