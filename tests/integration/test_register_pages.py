"""Rows of a fault and of a change, some at a time: none twice, none lost, and seen is journaled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.register import Preview, SheetPreview
from desktop_app.domain.register_changes import Change, ChangeKind
from desktop_app.domain.register_choices import read_as
from desktop_app.domain.register_columns import Field
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.domain.register_quality import is_to_mend
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.storage import journal
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_changes import changes, page_of_changes
from desktop_app.usecases.register_quality import page_of_rows, quality
from desktop_app.usecases.village_check import check_village, read_file
from desktop_app.workers.process import run_in_process
from tests.dirty_registers import HEADER, KINDS, lines, table, write
from tests.offices import TestClock, acting

AS_OF = date(2026, 11, 1)


@pytest.fixture
def office(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock, actor="supervisor")


@pytest.fixture
def dirty(office: Office, tmp_path: Path) -> Office:
    path = write(tmp_path / "DTSEN.xlsx", {"Data": table(lines([*KINDS, *KINDS, *KINDS]))})
    register.import_file(office, path, as_of=AS_OF)
    return office


def codes_of(row: EntryRow | AsideRow) -> str:
    return row.reasons if isinstance(row, AsideRow) else row.warnings


def test_pages_of_every_fault_hold_what_the_report_counts(dirty: Office) -> None:
    told = quality(dirty)
    for code, rows in told.reasons.items():
        met: list[EntryRow | AsideRow] = []
        for start in range(0, rows + 4, 4):
            met += page_of_rows(dirty, told.snapshot.id, code=code, start=start, size=4)
        assert len(met) == rows, code
        assert len({(row.sheet, row.row) for row in met}) == rows
        assert all(code in codes_of(row).split(",") for row in met)
        aside = [isinstance(row, AsideRow) for row in met]
        assert aside == sorted(aside, reverse=True)


def test_pages_of_every_village_hold_what_it_can_mend(dirty: Office) -> None:
    told = quality(dirty)
    for village in told.villages:
        met = page_of_rows(dirty, told.snapshot.id, village=village, size=1_000)
        assert len(met) == village.to_mend
        assert all(is_to_mend(codes_of(row)) for row in met)


def test_only_who_sees_whole_numbers_leaves_a_trace(dirty: Office, clock: TestClock) -> None:
    snapshot = register.current_snapshot(dirty)
    assert snapshot is not None
    page_of_rows(acting(dirty, "petugas1"), snapshot.id, size=3)
    page_of_rows(dirty, snapshot.id, code="kk_kosong", size=3)
    with dirty.read() as connection:
        start = clock.now() - timedelta(days=1)
        told = journal.between(
            connection, ("register_rows",), start, clock.now() + timedelta(days=1)
        )
    assert [entry.actor for entry in told] == [dirty.actor_id]
    assert told[0].body is not None
    assert (told[0].body["what"], len(told[0].body["shown"])) == ("kk_kosong", 3)


def test_pages_of_a_change_go_through_all_of_it(office: Office, tmp_path: Path) -> None:
    made = lines(["bersih"] * 30)
    for month, some in ((10, made[:20]), (11, made[5:])):
        path = write(tmp_path / f"{month}.xlsx", {"Data": table(some)})
        register.import_file(office, path, as_of=date(2026, month, 1))
    told = changes(office)
    met: list[Change] = []
    for start in range(0, 12, 3):
        met += page_of_changes(office, told, ChangeKind.CAME, start, 3)
    nik = HEADER.index("nik")
    assert {one.person.nik for one in met} == {line.cells[nik] for line in made[20:]}
    assert len(met) == told.counts[ChangeKind.CAME] == 10


def test_a_village_file_read_in_another_process_is_answered_the_same(
    dirty: Office, tmp_path: Path
) -> None:
    path = write(tmp_path / "desa.xlsx", {"Data": table(lines([*KINDS]))})
    here = check_village(dirty, path)
    read = run_in_process(read_file, dirty.ports.workbooks, path, dirty.today(), {}, None)
    assert check_village(dirty, path, read=read) == here


def test_a_choice_of_columns_shows_at_once_how_rows_are_read(
    office: Office, tmp_path: Path
) -> None:
    made = lines(["bersih", "nik bilangan berakhir 0", "nik kosong"])
    path = write(tmp_path / "aneh.xlsx", {"Data": [["a", *["x"] * 14], *(m.cells for m in made)]})
    seen: Preview = register.inspect(office, path)
    sheet: SheetPreview = seen.sheets[0]
    regions, regency = office.regions, office.identity.regency_code
    assert read_as(sheet, ColumnMapping(), regions, regency, office.today()) == ()
    mapping = ColumnMapping({Field.NIK: HEADER.index("nik"), Field.NAME: HEADER.index("nama")}, 1)
    rows = read_as(sheet, mapping, regions, regency, office.today())
    assert [type(row) for row in rows] == [EntryRow, EntryRow, AsideRow]
    assert "nik_rusak_excel" in codes_of(rows[1])
    assert "nik_kosong" in codes_of(rows[2])
