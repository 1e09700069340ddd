"""Receipts on every paper: one page, read back with a scanner's eyes, nobody's number whole."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from desktop_app.adapters.code_reader import ZxingCodes
from desktop_app.adapters.receipt_pdf import ReportlabReceipts
from desktop_app.domain.guidance_paper import OfficeCard
from desktop_app.domain.office import Letterhead
from desktop_app.domain.receipt import new_code
from desktop_app.domain.receipt_slip import ReceiptPaper, ReceiptSlip

OFFICE = OfficeCard(
    letterhead=Letterhead(
        lines=("PEMERINTAH KABUPATEN CONTOH", "DINAS SOSIAL KABUPATEN CONTOH"),
        address="Jl. Contoh No. 1, Contoh",
        contact="(0295) 000000",
        place="Contoh",
        opd_code="DINSOS",
    ),
    emblem=None,
    hours=(("Senin sampai Kamis", "07.30–16.00"), ("Jumat", "07.30–11.00")),
    special=(),
    printed_on="20 November 2026",
)
SLIP = ReceiptSlip(
    office=OFFICE,
    number="TT-2026-B0001",
    code=new_code("B"),
    title="Berkas menyusul",
    issued="Jumat, 20 November 2026, pukul 08.30 WIB",
    facts=(("Pemohon", "S. A."), ("NIK", "331710******0001"), ("Layanan", "Reaktivasi")),
    people=(),
    received=("KTP", "Kartu Keluarga (KK)"),
    missing=("Surat keterangan faskes",),
    until="Paling lambat Senin, 23 November 2026, pukul 08.30 WIB.",
    next_steps=("Serahkan berkas yang kurang dengan menunjukkan tanda terima ini.",),
)
SIZES_MM = {ReceiptPaper.A5: (148, 210), ReceiptPaper.HALF_F4: (165, 215)}


def page_of(pdf: bytes) -> tuple[str, int, tuple[float, float]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        size = document[0].get_size()
        text = document[0].get_textpage()
        words = text.get_text_bounded()
        text.close()
        return words, len(document), size
    finally:
        document.close()


@pytest.mark.parametrize("paper", ReceiptPaper)
def test_a_receipt_says_everything_on_one_page_and_its_code_is_read(paper: ReceiptPaper) -> None:
    pdf = ReportlabReceipts().render(SLIP, paper)
    words, pages, (width, height) = page_of(pdf)
    assert pages == 1
    for wanted in (SLIP.number, "S. A.", "331710******0001", "Kartu Keluarga", "faskes", "Senin"):
        assert wanted in words, wanted
    assert ZxingCodes().read(pdf) == (SLIP.code,)
    if paper in SIZES_MM:
        assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == SIZES_MM[paper]
    else:
        assert round(width / 72 * 25.4) == paper.roll_mm


@pytest.mark.parametrize("paper", ReceiptPaper)
def test_the_same_slip_gives_the_same_bytes(paper: ReceiptPaper) -> None:
    assert ReportlabReceipts().render(SLIP, paper) == ReportlabReceipts().render(SLIP, paper)


@pytest.mark.parametrize("paper", [ReceiptPaper.A5, ReceiptPaper.HALF_F4])
def test_a_batch_of_fifteen_stays_on_one_sheet(paper: ReceiptPaper) -> None:
    people = tuple(
        (f"S. {n}. 331710******{n:04}", "Reaktivasi", "surat terbit") for n in range(1, 16)
    )
    pdf = ReportlabReceipts().render(replace(SLIP, people=people, missing=(), until=""), paper)
    words, pages, _ = page_of(pdf)
    assert pages == 1
    assert "331710******0015" in words
