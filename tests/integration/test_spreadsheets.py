"""Real files of every kind are read alike, and every kind of broken file is told in words."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.adapters.spreadsheets import Spreadsheets
from desktop_app.domain.errors import EnvironmentFailure, LoketError
from desktop_app.workers.process import run_in_process
from tests.dirty_registers import write

ROWS = [
    ("Daftar",),
    (),
    ("NIK", "NAMA", "LAHIR"),
    ("3317010501900001", 'SUTONO; A, "B"', date(1990, 1, 5)),
    (3317010501900001, "Ñá", 5),
]
FORMATS = (".xlsx", ".xls", ".ods", ".csv")


def read(path: Path) -> list[list[Any]]:
    with Spreadsheets().open(path) as sheets:
        return [list(row) for row in sheets[0].rows()]


def read_in_process(path: Path, **_: Any) -> list[list[Any]]:
    return read(path)


def text(rows: list[list[Any]]) -> list[list[str]]:
    """Return the rows as text without their empty ends, dates as a .csv writes them."""
    found = []
    for row in rows:
        cells = [str(int(v)) if isinstance(v, float) else "" if v is None else str(v) for v in row]
        while cells and not cells[-1]:
            cells.pop()
        found.append(cells)
    return found


def refusal(path: Path) -> LoketError:
    with pytest.raises(LoketError) as caught:
        read(path)
    assert "\n" not in str(caught.value)
    return caught.value


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write(tmp_path / "buku.xlsx", {"Data": ROWS * 50})


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_gives_the_same_rows_from_the_top(tmp_path: Path, suffix: str) -> None:
    path = write(tmp_path / f"daftar{suffix}", {"Data": ROWS})
    assert text(read(path)) == [
        ["Daftar"],
        [],
        ["NIK", "NAMA", "LAHIR"],
        ["3317010501900001", 'SUTONO; A, "B"', "1990-01-05"],
        ["3317010501900001", "Ñá", "5"],
    ]


@pytest.mark.parametrize("suffix", FORMATS[:3])
def test_every_sheet_is_given_and_told_apart_by_name(tmp_path: Path, suffix: str) -> None:
    path = write(tmp_path / f"daftar{suffix}", {"Sarang": ROWS, "Lasem": ROWS[:3]})
    with Spreadsheets().open(path) as sheets:
        assert [(s.name, s.hidden, s.height()) for s in sheets] == [
            ("Sarang", False, 5),
            ("Lasem", False, 3),
        ]


def test_a_hidden_sheet_is_marked(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.create_sheet("lama").sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    with Spreadsheets().open(tmp_path / "a.xlsx") as sheets:
        assert [sheet.hidden for sheet in sheets] == [False, True]


@pytest.mark.parametrize(
    ("made", "called"), [(".xlsx", ".xls"), (".xls", ".xlsx"), (".ods", ".xls")]
)
def test_a_workbook_under_a_wrong_name_is_read_as_what_it_is(
    tmp_path: Path, made: str, called: str
) -> None:
    path = write(tmp_path / f"a{made}", {"Data": ROWS})
    assert len(read(path.rename(tmp_path / f"a{called}"))) == len(ROWS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_csv_is_read_in_any_encoding_with_any_delimiter(
    tmp_path: Path, encoding: str, mark: str, end: str
) -> None:
    rows = [["NIK", "NAMA"], ["3317010501900001", "Ñá"], ["3317010501900002", f"A{mark}B"]]
    lines = [mark.join(f'"{cell}"' if mark in cell else cell for cell in row) for row in rows]
    path = tmp_path / "a.csv"
    path.write_bytes(end.join(lines).encode(encoding))
    assert read(path) == rows


def test_a_byte_that_is_no_character_is_shown_and_stops_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("NIK;NAMA\n1;SUT\x81NO\n2;MU\xf1OZ\n".encode("latin-1"))
    assert read(path) == [["NIK", "NAMA"], ["1", "SUT\ufffdNO"], ["2", "MUñOZ"]]


def test_a_csv_may_name_its_delimiter_and_have_ragged_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=|\nNIK|NAMA\n1|A|x\n\n2\n", encoding="utf-8")
    assert read(path) == [["NIK", "NAMA"], ["1", "A", "x"], [], ["2"]]


def test_a_cell_of_several_lines_is_one_cell(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('NIK;NAMA\n1;"A\nB"\n2;C\n', encoding="utf-8")
    assert read(path) == [["NIK", "NAMA"], ["1", "A\nB"], ["2", "C"]]


@pytest.mark.parametrize("after", [0, 3, 500])
def test_a_quotation_mark_that_never_closes_swallows_nobody(tmp_path: Path, after: int) -> None:
    path = tmp_path / "a.csv"
    lines = ["NIK;NAMA", "1;A", '2;"B', *(f"{n};C" for n in range(after)), ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    if after:
        error = refusal(path)
        assert (error.code, error.values["baris"]) == ("tanda_kutip_lepas", 3)
    else:
        assert read(path)[-1][0] == "2"


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls", "a.csv"])
@pytest.mark.parametrize(
    "start", ["<html><table>", "\ufeff  <!DOCTYPE html>", "<?xml version='1.0'?><Workbook>"]
)
def test_a_web_page_under_any_name_is_called_one(tmp_path: Path, name: str, start: str) -> None:
    path = tmp_path / name
    path.write_text(start + "<tr><td>NIK</td></tr>", encoding="utf-8")
    error = refusal(path)
    assert (error.code, error.exit_code) == ("berkas_html", 2)


def test_a_file_that_is_not_there_or_empty_or_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "kosong.xlsx").touch()
    assert refusal(tmp_path / "tidak-ada.xlsx").code == "berkas_tidak_ada"
    assert refusal(tmp_path).code == "berkas_tidak_ada"
    assert refusal(tmp_path / "kosong.xlsx").code == "berkas_kosong"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("suffix", FORMATS[:3])
def test_a_truncated_workbook_is_told_and_nothing_of_it_is_read(
    tmp_path: Path, suffix: str, share: float
) -> None:
    path = write(tmp_path / f"a{suffix}", {"Data": ROWS * 200})
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(EnvironmentFailure) as caught:
        run_in_process(read_in_process, path)
    assert caught.value.code in {"berkas_terpotong", "berkas_rusak"}


def test_a_workbook_damaged_inside_is_told(book: Path) -> None:
    data = bytearray(book.read_bytes())
    with zipfile.ZipFile(book) as archive:
        start = archive.getinfo("xl/worksheets/sheet1.xml").header_offset + 80
    for place in range(start, start + 60):
        data[place] ^= 0x55
    book.write_bytes(data)
    assert refusal(book).code == "berkas_rusak"


def test_an_archive_that_is_no_workbook_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("foto.txt", "x")
    assert refusal(path).code == "bukan_buku_kerja"
    path.write_bytes(b"%PDF-1.7 ...")
    assert refusal(path).code == "bukan_buku_kerja"
    path = tmp_path / "a.csv"
    path.write_bytes(b"NIK;\0\1\2\3;NAMA")
    assert refusal(path).code == "bukan_teks"


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls"])
def test_a_password_protected_xlsx_is_told(tmp_path: Path, name: str) -> None:
    """Excel wraps it into an OLE file with a stream of this name (MS-OFFCRYPTO 2.3.4)."""
    path = write(tmp_path / "b.xls", {"Data": ROWS})
    data = bytearray(path.read_bytes())
    stream = "EncryptedPackage".encode("utf-16-le")
    place = data.find("Workbook".encode("utf-16-le"))
    data[place : place + len(stream)] = stream
    data[place + 64 : place + 66] = (len(stream) + 2).to_bytes(2, "little")
    (tmp_path / name).write_bytes(data)
    error = refusal(tmp_path / name)
    assert (error.code, error.exit_code) == ("berkas_bersandi", 3)


def test_a_password_protected_xls_is_told(tmp_path: Path) -> None:
    """Its second record becomes FILEPASS (MS-XLS 2.4.117)."""
    path = write(tmp_path / "a.xls", {"Data": ROWS})
    data = bytearray(path.read_bytes())
    second = 512 + 4 + int.from_bytes(data[514:516], "little")
    data[second : second + 2] = (0x2F).to_bytes(2, "little")
    data[second + 4 : second + 6] = b"\x01\x00"
    path.write_bytes(data)
    assert refusal(path).code == "berkas_bersandi"


def test_a_password_protected_ods_is_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.ods", {"Data": ROWS})
    mark = b'manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    locked = mark[:-2] + b'><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>'
    made = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            assert name != "META-INF/manifest.xml" or mark in data
            new.writestr(name, data.replace(mark, locked))
    path.write_bytes(made.getvalue())
    assert refusal(path).code == "berkas_bersandi"


def test_an_error_of_whoever_reads_stays_that_error(book: Path) -> None:
    with pytest.raises(FileNotFoundError), Spreadsheets().open(book):
        raise FileNotFoundError("somebody else's")


def test_what_is_written_comes_back_as_the_same_text(tmp_path: Path) -> None:
    path = tmp_path / "perbaikan.xlsx"
    header = ["Alasan", "NIK"]
    rows: list[list[str | None]] = [
        ["=1+1", "0331701050190000"],
        [None, "3.3171E+15"],
        ["-@\x07\x1b", "'5"],
    ]
    Spreadsheets().write_rows(path, header, rows)
    assert read(path) == [header, ["=1+1", "0331701050190000"], ["", "3.3171E+15"], ["-@", "'5"]]
    assert [p.name for p in tmp_path.iterdir()] == ["perbaikan.xlsx"]


def test_a_table_that_can_not_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        Spreadsheets().write_rows(tmp_path / "tidak ada" / "a.xlsx", ["A"], [])
    assert caught.value.code == "berkas_tidak_tertulis"
    (tmp_path / "a.xlsx").mkdir()
    with pytest.raises(EnvironmentFailure):
        Spreadsheets().write_rows(tmp_path / "a.xlsx", ["A"], [])
    assert [p.name for p in tmp_path.iterdir()] == ["a.xlsx"]
