"""Laporan bulanan as a file: real numbers, names that outlive their services, the right to see."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.adapters.spreadsheets import Spreadsheets
from desktop_app.domain.access import PERMISSIONS, Right, Role
from desktop_app.domain.errors import EnvironmentFailure, Refused
from desktop_app.domain.statistics import CAPTION_1_1, CAPTION_1_2
from desktop_app.storage.definitions import SERVICE, add_definition
from desktop_app.usecases import reports, reports_export
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import WrittenTable
from tests.offices import serve_somebody


def test_the_month_is_written_with_numbers_that_can_be_added(
    office: Office, tmp_path: Path
) -> None:
    serve_somebody(office)
    path = tmp_path / "laporan.xlsx"
    reports_export.export_month(office, 2026, 11, path)
    book = load_workbook(path)
    assert [book.worksheets[at]["A1"].value for at in (0, 1)] == [CAPTION_1_1, CAPTION_1_2]
    assert book.worksheets[0]["A2"].value.startswith("November 2026")
    served = list(book.worksheets[0].iter_rows(min_row=4, values_only=True))
    assert ("Reaktivasi", 1, 1) in served
    assert ("Jumlah", 1, 1) in served
    assert ("Lainnya", 0, 0) in list(book.worksheets[1].iter_rows(min_row=4, values_only=True))


def test_a_name_that_looks_like_a_formula_stays_a_name(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    Spreadsheets().write_tables(
        path, [WrittenTable("=1+1", ("A", "B"), [("=2+2", 3), ("-", None)])]
    )
    cells = {cell.value: cell.data_type for row in load_workbook(path).active for cell in row}
    assert (cells["=1+1"], cells["=2+2"], cells[3]) == ("s", "s", "n")


def test_a_folder_that_takes_no_file_is_told_in_a_sentence(office: Office, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match="tidak dapat ditulis"):
        reports_export.export_month(office, 2026, 11, tmp_path / "tidak ada" / "laporan.xlsx")


def test_without_the_right_to_see_reports_nothing_is_written(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PERMISSIONS, Role.PETUGAS, frozenset({Right.SERVE}))
    path = tmp_path / "laporan.xlsx"
    with pytest.raises(Refused):
        reports_export.export_month(office, 2026, 11, path)
    assert not path.exists()


def test_a_service_keeps_the_name_of_its_newest_version_that_began(office: Office) -> None:
    today = office.today()
    with office.write() as tx:
        for since, name in (
            (date(2020, 1, 1), "Nama lama"),
            (date(2024, 1, 1), "Nama terakhir"),
            (today + timedelta(days=1), "Nama besok"),
        ):
            add_definition(tx, SERVICE, "layanan_dulu", since, {"short_name": name})
    assert reports.service_names(office)["layanan_dulu"] == "Nama terakhir"
