"""The reconciliation sheet on paper: what it says, that it fits, and that it is always alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pypdfium2
import pytest

from desktop_app.adapters.day_sheet_pdf import ReportlabDaySheets
from desktop_app.domain.calendar import OFFICE_ZONE
from desktop_app.domain.day_frame import LaneCount, Reconciliation, SeriesCount, Uncollected
from desktop_app.domain.day_sheet import sheet_of
from desktop_app.domain.letter_terms import Paper
from desktop_app.domain.office import Letterhead
from desktop_app.domain.queue import Lane

DAY = date(2026, 11, 20)
CLOSED = datetime(2026, 11, 20, 8, 42, tzinfo=UTC)
KOP = Letterhead(
    ("PEMERINTAH KABUPATEN REMBANG", "DINAS SOSIAL CONTOH UJI"),
    "Jl. Contoh No. 1 Rembang 59217",
    "Telp. (0295) 000000",
    "Rembang",
    "DINSOS",
)
NAMES = {"reaktivasi": "Reaktivasi KIS", "pengajuan_baru": "Pengajuan baru"}
FULL = Reconciliation(
    day=DAY,
    lanes=(
        LaneCount(Lane.DARURAT, 2, 2, 0, 0, 0, 0),
        LaneCount(Lane.PRIORITAS, 17, 15, 1, 1, 0, 0),
        LaneCount(Lane.UMUM, 60, 52, 4, 3, 1, 0),
    ),
    allowed={"reaktivasi": 41, "pengajuan_baru": 19},
    refused={"sudah_terdaftar": 6, "id_dtks_tidak_dicantumkan": 3, "berkas_tidak_lengkap": 1},
    series=(
        SeriesCount(
            "kantor",
            "400.9.11/0451/DINSOS/XI/2026",
            "400.9.11/0512/DINSOS/XI/2026",
            61,
            ("400.9.11/0460/DINSOS/XI/2026",),
            1,
        ),
        SeriesCount("lembar_pengembalian", "LP/101/XI/2026", "LP/110/XI/2026", 10, (), 0),
    ),
    uncollected=tuple(
        Uncollected(
            uuid4(), f"400.9.11/0{480 + n}/DINSOS/XI/2026", f"Sumini Contoh {n}", DAY, None, None
        )
        for n in range(4)
    ),
    late=3,
    inaccurate=2,
    batches=1,
    officers=("Rahayu Petugas Contoh", "Wibowo Petugas Contoh"),
    taken_over=1,
    closed_by="Rahayu Petugas Contoh",
    closed_at=CLOSED,
)


def rendered(sheet: Reconciliation, paper: Paper = Paper.F4) -> bytes:
    content = sheet_of(
        sheet,
        NAMES,
        letterhead=KOP,
        emblem=None,
        paper=paper,
        printed_at=CLOSED + timedelta(minutes=3),
        zone=OFFICE_ZONE,
    )
    return ReportlabDaySheets().render(content)


def text_of(pdf: bytes) -> tuple[int, str]:
    """Return pages and text of a PDF, blanks made one."""
    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return pages, " ".join(text.split())


@pytest.mark.parametrize("paper", list(Paper))
def test_an_ordinary_day_fits_one_page_and_says_everything(paper: Paper) -> None:
    pages, text = text_of(rendered(FULL, paper))
    assert pages == 1
    for words in (
        "Jumat, 20 November 2026",
        "Ditutup 20 November 2026 pukul 15.42 WIB oleh Rahayu Petugas Contoh",
        "Jumlah 79 69 5 4 1 0",
        "Reaktivasi KIS 41",
        "Sudah terdaftar 6",
        "400.9.11/0451/DINSOS/XI/2026",
        "Sumini Contoh 3",
        "Nomor surat yang hilang di antara yang dipakai: 1.",
        "Mengetahui, Supervisor",
        "Rembang, 20 November 2026",
    ):
        assert words in text, words


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert rendered(FULL) == rendered(FULL)


def test_an_empty_day_says_so_and_an_open_one_is_provisional() -> None:
    nothing = Reconciliation(
        DAY, tuple(LaneCount(lane, 0, 0, 0, 0, 0, 0) for lane in Lane), {}, {}, (), (), 0, 0, 0, ()
    )
    pages, text = text_of(rendered(nothing))
    assert pages == 1
    assert "Belum ditutup: angka sementara" in text
    assert text.count("Tidak ada.") == 4


def test_a_signature_in_the_program_stands_over_its_name_and_a_change_after_it_is_told() -> None:
    signed = replace(
        FULL, signed_by="Drs. Supervisor Contoh, M.Si.", signed_at=CLOSED, changed=True
    )
    _, text = text_of(rendered(signed))
    assert "Ditandatangani dalam program 20 November 2026 pukul 15.42 WIB" in text
    assert "Drs. Supervisor Contoh, M.Si." in text
    assert "Angka berubah setelah hari ini ditutup" in text


def test_a_long_day_goes_on_and_the_signatures_stay_together() -> None:
    many = FULL.uncollected * 30
    pages, text = text_of(rendered(replace(FULL, uncollected=many)))
    assert pages > 1
    assert text.count("Petugas yang menutup,") == text.count("Mengetahui, Supervisor,") == 1
    assert text.count("Nomor surat Nama Tanggal") >= pages - 1
