"""Files made to hurt, or just ugly: every one ends in words or in counts that add up."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.adapters import spreadsheets
from desktop_app.adapters.spreadsheets import Spreadsheets
from desktop_app.domain.errors import EnvironmentFailure, LoketError, Misused
from desktop_app.domain.register import ImportReport, Progress
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_import import ImportPlan
from desktop_app.workers.process import run_in_process
from tests.dirty_registers import HEADER, Line, clean_row, lines, table, write
from tests.factory import Factory
from tests.offices import TestClock

AS_OF = date(2026, 11, 1)
NIK, NAME = HEADER.index("nik"), HEADER.index("nama")


@pytest.fixture
def office(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock, actor="supervisor")


def imported(office: Office, path: Path) -> ImportReport:
    report = register.import_file(office, path, as_of=AS_OF)
    told = report.snapshot
    assert told.rows == told.imported + told.warned + told.quarantined
    return report


def cells(path: Path) -> list[list[Any]]:
    with Spreadsheets().open(path) as sheets:
        return [list(row) for row in sheets[0].rows()]


def clean(count: int) -> list[Line]:
    return lines(["bersih"] * count)


# Large workbooks are read in blocks ----------------------------------------------------------


@pytest.fixture
def in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read every .xlsx as a large one, in blocks of a few rows."""
    monkeypatch.setattr(spreadsheets, "LARGE", 0)
    monkeypatch.setattr("desktop_app.adapters.xlsx_blocks.BLOCK", 2_000)


def odd_book(path: Path) -> Path:
    from datetime import datetime

    from openpyxl import Workbook
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont

    book = Workbook()
    sheet = book.active
    sheet.title = "Data & lain"
    sheet["C4"], sheet["D4"] = "NIK", "Nama <lengkap>"
    for row in range(5, 60):
        sheet.cell(row, 3, "331701050190" + f"{row:04}")
        sheet.cell(row, 4, f"Ñandú & <b> {row}" if row % 3 else "SAMA  SAJA ")
        sheet.cell(row, 5, row * 1.5)
        sheet.cell(row, 6, date(1990, 1, row % 28 + 1))
        sheet.cell(row, 7, datetime(2026, 1, 1, 10, row))  # noqa: DTZ001
        sheet.cell(row, 8, row % 2 == 0)
        sheet.cell(row, 9, f"=C{row}")
        sheet.cell(row, 10, "#N/A")
    sheet["D20"] = CellRichText("SI", TextBlock(InlineFont(b=True), "TI"), " AMINAH")
    sheet["C100"] = "jauh di bawah"
    sheet.merge_cells("D30:D33")
    sheet.row_dimensions[40].hidden = True
    book.create_sheet("Kedua").append(["NIK", "x"])
    book.create_sheet("lama").sheet_state = "hidden"
    book.save(path)
    return path


def with_shared_strings(path: Path) -> Path:
    """Return the workbook with its texts moved into the list that Excel keeps."""
    import re

    out = path.with_name(f"bersama-{path.name}")
    texts: list[bytes] = []

    def move(found: re.Match[bytes]) -> bytes:
        texts.append(found[2])
        return b'<c%s t="s"><v>%d</v></c>' % (found[1], len(texts) - 1)

    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "xl/sharedStrings.xml":
                continue
            if name.startswith("xl/worksheets/"):
                data = re.sub(rb'<c((?: [rs]="\w+")*) t="inlineStr"><is>(.*?)</is></c>', move, data)
            new.writestr(name, data)
        body = b"".join(b"<si>" + text + b"</si>" for text in texts)
        start = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        new.writestr("xl/sharedStrings.xml", start + body + b"</sst>")
    return out


@pytest.mark.parametrize("shared", [False, True])
def test_a_large_workbook_says_the_same_cell_by_cell_as_a_small_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shared: bool
) -> None:
    path = odd_book(tmp_path / "a.xlsx")
    if shared:
        path = with_shared_strings(path)
    whole = cells(path)
    monkeypatch.setattr(spreadsheets, "LARGE", 0)
    for block in (500, 2_000, 1 << 20):
        monkeypatch.setattr("desktop_app.adapters.xlsx_blocks.BLOCK", block)
        read = cells(path)
        width = max(map(len, whole))
        padded = [row + [""] * (width - len(row)) for row in read]
        assert padded == whole
        with Spreadsheets().open(path) as sheets:
            assert [(s.name, s.hidden) for s in sheets] == [
                ("Data & lain", False),
                ("Kedua", False),
                ("lama", True),
            ]
            assert sheets[0].height() > 10


@pytest.mark.usefixtures("in_blocks")
def test_a_dirty_large_workbook_ends_with_the_same_counts(office: Office, tmp_path: Path) -> None:
    from tests.dirty_registers import KINDS, NOTES, expected

    made = lines([*KINDS, *NOTES] * 3)
    report = imported(office, write(tmp_path / "a.xlsx", {"Data": table(made)}))
    told = report.snapshot
    assert {name: getattr(told, name) for name in expected(made)} == expected(made)


def test_a_large_workbook_is_previewed_as_a_small_one(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "a.xlsx", {"Data": table(clean(200)), "Rekap": [("a", "b")]})
    small = register.inspect(office, path)
    monkeypatch.setattr(spreadsheets, "LARGE", 0)
    monkeypatch.setattr("desktop_app.adapters.xlsx_blocks.BLOCK", 4_000)
    large = register.inspect(office, path)
    # How high a large sheet is, is only an estimate.
    assert [replace(s, height=0) for s in large.sheets] == [
        replace(s, height=0) for s in small.sheets
    ]
    assert large.sheets[0].height > 100


@pytest.mark.usefixtures("in_blocks")
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_large_workbook_damaged_inside_is_told(tmp_path: Path, share: float) -> None:
    path = write(tmp_path / "a.xlsx", {"Data": table(clean(300))})
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo("xl/worksheets/sheet1.xml")
    data = bytearray(path.read_bytes())
    start = info.header_offset + 60 + int(info.compress_size * share)
    for place in range(start, start + 40):
        data[place] ^= 0x55
    path.write_bytes(data)
    with pytest.raises(EnvironmentFailure) as caught:
        cells(path)
    assert caught.value.code == "berkas_rusak"


# Files that would fill the memory -------------------------------------------------------------


def bomb(path: Path, member: str, size: int) -> Path:
    """Return a workbook one member of which unpacks to `size` bytes of nothing."""
    write(path, {"Data": table(clean(2))})
    out = path.with_name(f"bom{path.suffix}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != member:
                new.writestr(name, old.read(name))
        with new.open(member, "w", force_zip64=True) as stream:
            for _ in range(size >> 20):
                stream.write(b" " * (1 << 20))
    return out


@pytest.mark.parametrize(
    ("suffix", "member"),
    [(".xlsx", "xl/worksheets/sheet1.xml"), (".xlsx", "xl/styles.xml"), (".ods", "content.xml")],
)
def test_a_zip_bomb_is_refused_before_it_unpacks(
    office: Office, tmp_path: Path, suffix: str, member: str
) -> None:
    path = bomb(tmp_path / f"a{suffix}", member, 800 << 20)
    assert path.stat().st_size < 2 << 20
    with pytest.raises(EnvironmentFailure) as caught:
        register.import_file(office, path, as_of=AS_OF)
    assert caught.value.code in {"berkas_rusak", "berkas_terlalu_besar"}


def test_a_package_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = bomb(tmp_path / "a.ods", "content.xml", 64 << 20)
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo("content.xml")
    told = info.file_size.to_bytes(4, "little")
    place = data.rfind(told)  # in the central directory
    data[place : place + 4] = (1000).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(EnvironmentFailure):
        cells(path)


TWO_GB = 2 << 30


def sparse(path: Path, start: bytes) -> Path:
    """Return a file that is two gigabytes long, nearly all of it nothing, and takes no room."""
    with path.open("wb") as stream:
        stream.write(start)
        stream.truncate(TWO_GB)
    return path


def sparse_package(path: Path, member: str) -> Path:
    """Return a workbook of two gigabytes, not compressed: this member of it is nearly all zeros."""
    write(path, {"Data": table(clean(2))})
    out = path.with_name(f"besar{path.suffix}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            if name != member:
                new.writestr(name, old.read(name))
        data = old.read(member)
        info = zipfile.ZipInfo(member)
        size = TWO_GB - 1  # from two whole gigabytes on the head of a member is another
        info.file_size = info.compress_size = size
        info.CRC = 0
        # Writing that much would take a minute: a hole in the file reads as zeros as well.
        into: Any = new
        info.header_offset = into.fp.tell()
        into.fp.write(info.FileHeader(zip64=False) + data)
        into.start_dir = info.header_offset + len(info.FileHeader(zip64=False)) + size
        into.filelist.append(info)
    return out


@pytest.mark.parametrize(
    ("suffix", "code"),
    [
        (".csv", "bukan_teks"),
        (".xls", "berkas_terlalu_besar"),
        (".xlsx", "berkas_rusak"),
        (".ods", "berkas_terlalu_besar"),
    ],
)
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux for the peak")
def test_two_gigabytes_are_refused_in_words_and_hardly_touch_the_memory(
    office: Office, tmp_path: Path, suffix: str, code: str
) -> None:
    if suffix == ".csv":
        path = sparse(tmp_path / "a.csv", text_file(clean(40), ";").encode())
    elif suffix == ".xls":
        path = write(tmp_path / "a.xls", {"Data": table(clean(40))})
        path = sparse(path, path.read_bytes())
    else:
        member = "content.xml" if suffix == ".ods" else "xl/worksheets/sheet1.xml"
        path = sparse_package(tmp_path / f"a{suffix}", member)
    assert path.stat().st_size >= TWO_GB
    with pytest.raises(LoketError) as caught:
        run_in_process(import_measured, register.plan_import(office, path, as_of=AS_OF), 400 << 20)
    assert caught.value.code == code
    assert [one.name for one in office.store.folder.glob("*register*")] == []


def import_measured(plan: ImportPlan, most: int, **told: Any) -> None:
    """Build the register in this process and see that it never held more than `most` bytes."""
    try:
        register.build(plan, **told)
    finally:
        # Not `ru_maxrss`: a child begins with what the process that started it held.
        told_by_system = Path("/proc/self/status").read_text()
        (line,) = [one for one in told_by_system.splitlines() if one.startswith("VmHWM")]
        peak = int(line.split()[1]) << 10
        assert peak < most, f"{peak >> 20} MB"


def test_more_people_than_any_regency_has_are_refused_before_they_are_read(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.usecases.register_import.MOST_ROWS", 20)
    path = write(tmp_path / "a.csv", {"Data": table(clean(30))})
    steps: list[str] = []
    with pytest.raises(Misused) as caught:
        register.import_file(
            office, path, as_of=AS_OF, progress=lambda told: steps.append(told.step)
        )
    assert caught.value.code == "baris_terlalu_banyak"
    assert set(steps) == {"Membaca berkas"}


def hungry(**_: Any) -> int:
    kept = []
    while True:
        kept.append(bytearray(b"x") * (16 << 20))


def test_a_task_that_eats_the_memory_is_stopped_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.workers.process._LEAST_MEMORY", 200 << 20)
    monkeypatch.setattr("desktop_app.workers.process._MOST_MEMORY", 200 << 20)
    with pytest.raises(EnvironmentFailure) as caught:
        run_in_process(hungry)
    assert caught.value.code == "memori_penuh"


def test_one_endless_line_does_not_fill_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as stream:
        for _ in range(64):
            stream.write(b"3317010501900001;" * (1 << 16))
    with pytest.raises(Misused) as caught:
        cells(path)
    assert caught.value.code == "bukan_teks"


# Ugly but readable ----------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods", ".csv"])
def test_three_hundred_columns_are_read_past(office: Office, tmp_path: Path, suffix: str) -> None:
    count = 255 if suffix == ".xls" else 300
    extra = tuple(f"variabel_{n}" for n in range(count - len(HEADER)))
    rows = [(*HEADER, *extra), *((*line.cells, *extra) for line in lines(["bersih", "nik kosong"]))]
    told = imported(office, write(tmp_path / f"a{suffix}", {"Data": rows})).snapshot
    assert (told.imported, told.quarantined) == (1, 1)
    out = tmp_path / "perbaikan.xlsx"
    register.export_quarantine(office, told.id, out)
    assert len(cells(out)[0]) > count - 10


def test_formulas_give_what_excel_last_computed_or_are_set_aside(
    office: Office, tmp_path: Path
) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.append(["NIK", "Nama"])
    sheet.append(["=A9", "TANPA HASIL"])
    sheet.append(["#REF!", "GALAT"])
    row = clean_row(Factory())
    sheet.append([row["nik"], "=B2"])
    book.save(tmp_path / "a.xlsx")
    told = imported(office, tmp_path / "a.xlsx").snapshot
    assert (told.rows, told.quarantined) == (3, 3)
    assert told.reasons == {"nik_kosong": 2, "nama_kosong": 1}


def test_merged_cells_and_hidden_rows_hide_nobody(office: Office, tmp_path: Path) -> None:
    from openpyxl import Workbook

    factory = Factory()
    people = [clean_row(factory) for _ in range(4)]
    book = Workbook()
    sheet = book.active
    sheet.append(["DAFTAR PENERIMA"])
    sheet.merge_cells("A1:D1")
    sheet.append(["No KK", "NIK", "Nama", "Desa"])
    for row in people:
        sheet.append([row["nokk"], row["nik"], row["nama"], row["kelurahan"]])
    sheet.merge_cells("A3:A6")
    sheet.row_dimensions[5].hidden = True
    sheet.auto_filter.ref = "A2:D6"
    book.save(tmp_path / "a.xlsx")
    told = imported(office, tmp_path / "a.xlsx").snapshot
    assert told.rows == 4
    assert told.reasons["kk_kosong"] == 3, "a merged number is not handed down silently"
    assert all(register.look_up(office, row["nik"]).found for row in people)


# Out of sight ---------------------------------------------------------------------------------


def filtered_book(path: Path, people: int, hidden: set[int], *, numbered: bool = True) -> Path:
    """Write a workbook in which these rows, numbered as a spreadsheet shows them, are hidden."""
    if path.suffix == ".ods":
        return _filtered_ods(path, people, hidden)
    if path.suffix == ".xls":
        return _filtered_xls(path, people, hidden)
    from openpyxl import Workbook

    book = Workbook()
    for row in table(clean(people)):
        book.active.append(row)
    for number in hidden:
        book.active.row_dimensions[number].hidden = True
    book.active.column_dimensions["C"].hidden = True
    book.save(path)
    return path if numbered else without_row_numbers(path)


def _filtered_ods(path: Path, people: int, hidden: set[int]) -> Path:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    document = OpenDocumentSpreadsheet()
    sheet = Table(name="Desa & lain")
    for number, cells in enumerate(table(clean(people)), start=1):
        sight = {"visibility": "filter" if number % 2 else "collapse"} if number in hidden else {}
        line = TableRow(**sight)
        for cell in cells:
            made = TableCell(valuetype="string")
            made.addElement(P(text=str(cell or "")))
            line.addElement(made)
        sheet.addElement(line)
    sheet.addElement(TableRow(numberrowsrepeated=1_000_000, visibility="collapse"))
    document.spreadsheet.addElement(sheet)
    document.save(str(path))
    return path


def _filtered_xls(path: Path, people: int, hidden: set[int]) -> Path:
    import xlwt

    book = xlwt.Workbook()
    book.add_sheet("Sampul").row(0).hidden = True
    sheet = book.add_sheet("Data")
    for number, cells in enumerate(table(clean(people))):
        for column, value in enumerate(cells):
            sheet.write(number, column, str(value or ""))
        sheet.row(number).hidden = number + 1 in hidden
    book.save(str(path))
    return path


def without_row_numbers(path: Path) -> Path:
    """Return the workbook with rows that do not tell their number, as some programs write."""
    import re

    out = path.with_name(f"urut-{path.name}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name.startswith("xl/worksheets/"):
                data = re.sub(rb'<row r="\d+"', b"<row", data)
                data = re.sub(rb'<c r="[A-Z]+\d+"', b"<c", data)
            new.writestr(name, data)
    return out


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(
    ("suffix", "numbered"), [(".xlsx", True), (".xlsx", False), (".ods", True), (".xls", True)]
)
def test_hidden_people_are_imported_and_counted(
    office: Office,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
    numbered: bool,
    large: bool,
) -> None:
    if large:
        monkeypatch.setattr(spreadsheets, "LARGE", 0)
        monkeypatch.setattr("desktop_app.adapters.xlsx_blocks.BLOCK", 2_000)
    title = len(table(()))
    # The first row, hidden too, is a title and nobody.
    hidden = {1, title + 1, title + 7, title + 40}
    report = imported(office, filtered_book(tmp_path / f"a{suffix}", 40, hidden, numbered=numbered))
    assert report.snapshot.rows == 40
    assert report.notes["baris_tersembunyi"] == 3


def test_rows_all_in_sight_need_no_word(office: Office, tmp_path: Path) -> None:
    for suffix in (".xlsx", ".ods", ".xls", ".csv"):
        path = write(tmp_path / f"a{suffix}", {"Data": table(clean(3))})
        assert imported(office, path).notes == {}


def test_a_hidden_sheet_is_passed_over_aloud_and_read_where_there_is_no_other(
    office: Office, tmp_path: Path
) -> None:
    from openpyxl import Workbook, load_workbook

    book = Workbook()
    for row in table(clean(3)):
        book.active.append(row)
    old = book.create_sheet("lama")
    old.append(["NIK", "NAMA"])
    old.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    report = imported(office, tmp_path / "a.xlsx")
    assert (report.snapshot.rows, report.notes["lembar_tersembunyi"]) == (3, 1)

    path = write(tmp_path / "b.xlsx", {"Data": table(clean(3))})
    book = load_workbook(path)
    book.create_chartsheet("Bagan")
    book["Data"].sheet_state = "hidden"
    book.active = 1
    book.save(path)
    report = imported(office, path)
    assert (report.snapshot.rows, report.notes["lembar_tersembunyi_dibaca"]) == (3, 1)


def text_file(made: list[Line], mark: str) -> str:
    rows = table(made)
    return "\r\n".join(mark.join(str(c if c is not None else "") for c in row) for row in rows)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "cp1252", "utf-8-sig"])
@pytest.mark.parametrize("mark", [";", "\t", ","])
def test_a_list_in_any_encoding_adds_up(
    office: Office, tmp_path: Path, encoding: str, mark: str
) -> None:
    made = lines(["bersih", "nik kosong", "nik 15 angka", "bersih"])
    text = text_file(made, mark).replace("DUKUH", "DUKUH ÉÑ").replace("Dukuh", "Dukuh éñ")
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))
    told = imported(office, path).snapshot
    assert (told.imported, told.quarantined) == (2, 2)


def test_bytes_that_are_no_characters_are_warned_of_and_nul_is_no_digit(
    office: Office, tmp_path: Path
) -> None:
    good, torn, nul = (clean_row(Factory(seed)) for seed in (1, 2, 3))
    path = tmp_path / "a.csv"
    body = [
        b"NIK;NAMA",
        f"{good['nik']};MU\xf1OZ".encode("cp1252"),
        torn["nik"].encode() + b";SUT\x81NO",
        nul["nik"][:8].encode() + b"\0" + nul["nik"][9:].encode() + b";NUL",
    ]
    # The first kilobyte tells what the file is; dirt comes later in a long list.
    path.write_bytes(b"\n".join([body[0], *[body[1]] * 80, *body[2:]]))
    told = imported(office, path).snapshot
    assert told.rows == 82
    assert told.reasons["karakter_rusak"] == 2
    assert not register.look_up(office, nul["nik"]).found
    assert register.look_up(office, torn["nik"]).exact[0].warnings == ("karakter_rusak",)


def test_a_cell_of_several_lines_stays_one_person(office: Office, tmp_path: Path) -> None:
    row = clean_row(Factory())
    path = tmp_path / "a.csv"
    path.write_text(
        f'NIK;NAMA;ALAMAT\n{row["nik"]};"SITI\nAMINAH";"Dukuh\r\nKrajan"\n', encoding="utf-8"
    )
    assert imported(office, path).snapshot.rows == 1
    assert register.look_up(office, row["nik"]).exact[0].name == "SITI AMINAH"


# While it is read ----------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_file_that_changes_while_it_is_read_is_refused(
    office: Office, tmp_path: Path, suffix: str
) -> None:
    path = write(tmp_path / f"a{suffix}", {"Data": table(clean(30))})
    old = imported(office, path).snapshot

    def meddle(progress: Progress) -> None:
        if progress.step == "Memeriksa baris":
            os.utime(path, ns=(1, path.stat().st_mtime_ns + 1_000_000_000))

    with pytest.raises(EnvironmentFailure) as caught:
        register.import_file(office, path, as_of=AS_OF, progress=meddle)
    assert caught.value.code == "berkas_berubah"
    assert register.current_snapshot(office) == old


def test_a_file_taken_away_is_told(office: Office, tmp_path: Path) -> None:
    with pytest.raises(LoketError) as caught:
        register.import_file(office, tmp_path / "tidak-ada.xlsx", as_of=AS_OF)
    assert caught.value.code == "berkas_tidak_ada"
