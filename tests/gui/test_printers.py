"""Printing the archived bytes with Qt, into a file where there is no printer."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.adapters.code_reader import ZxingCodes
from desktop_app.adapters.letters_pdf import ReportlabLetters
from desktop_app.adapters.printers import QtPrinters
from desktop_app.domain.errors import EnvironmentFailure, NotFound
from desktop_app.domain.letter import Paper
from tests.letter_samples import QR_TEXT, document


@pytest.mark.parametrize("paper", Paper)
def test_what_is_printed_is_the_letter_at_its_true_size(
    qapp: QApplication, tmp_path: Path, paper: Paper
) -> None:
    letter = ReportlabLetters().render(document(count=15, paper=paper))
    QtPrinters().print_to_file(letter, tmp_path / "cetak.pdf")
    printed = (tmp_path / "cetak.pdf").read_bytes()
    assert ZxingCodes().read(printed) == (QR_TEXT,)
    archived, copy = pypdfium2.PdfDocument(letter), pypdfium2.PdfDocument(printed)
    assert len(copy) == len(archived)
    for one, other in zip(archived, copy, strict=True):
        assert other.get_size() == pytest.approx(one.get_size(), abs=3)
    archived.close()
    copy.close()


def test_a_printer_that_is_not_there_is_told_in_words(qapp: QApplication) -> None:
    printers = QtPrinters()
    with pytest.raises(NotFound, match="simpan sebagai PDF"):
        printers.print(ReportlabLetters().render(document()), "Printer Yang Tidak Ada")
    assert "Printer Yang Tidak Ada" not in printers.names()


def test_a_folder_that_is_not_there_is_told_in_words(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match="belum tercetak"):
        QtPrinters().print_to_file(b"", tmp_path / "tidak-ada" / "cetak.pdf")


def test_what_is_no_pdf_is_not_sent_to_paper(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match="belum tercetak"):
        QtPrinters().print_to_file(b"bukan pdf", tmp_path / "cetak.pdf")
    assert not (tmp_path / "cetak.pdf").exists()
