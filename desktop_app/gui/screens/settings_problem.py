"""Pengaturan › Laporan masalah: what somebody who helps needs, shown before it is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.gui.forms.ui_settings_problem import Ui_ProblemPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.words import say
from desktop_app.usecases import problem_report
from desktop_app.usecases.problem_report import Piece, ProblemReport


class ProblemScreen(SettingsPage):
    """One's own words, the files that would be given away, and a look into each."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_ProblemPage()
        self.ui.setupUi(self)
        self._report: ProblemReport | None = None
        self.model = RowsModel[Piece](self._columns(), self)
        self.model.dress(self.ui.pieces)
        self.ui.pieces.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        self.ui.prepare.clicked.connect(self.prepare)
        self.ui.save.clicked.connect(self._ask_where)
        self.ui.words.textChanged.connect(self._words_changed)
        self.ui.progress.hide()
        self._show_report(None)
        self.tell("")

    def prepare(self) -> None:
        """Put the report together, on the lane of long work."""
        self.tell("")
        self._show_report(None)
        self.ui.prepare.setEnabled(False)
        self.ui.progress.setRange(0, 0)
        self.ui.progress.show()
        self.ui.state.setText(self.tr("Sedang memeriksa; pelayanan dapat diteruskan…"))
        self.session.workers.run_long(
            problem_report.prepare,
            self.ui.words.toPlainText(),
            screens(self.session.machine),
            self.session.doors.printers,
            then=self._prepared,
            otherwise=self._failed,
            owner=self,
        )

    def save_as(self, path: Path) -> None:
        """Write what is on show."""
        if self._report is None:
            return
        self.tell("")
        self.ui.save.setEnabled(False)
        self.session.workers.aside(
            problem_report.save_report,
            self._report,
            path,
            then=self._saved,
            otherwise=self._failed,
            owner=self,
        )

    def _columns(self) -> tuple[Column[Piece], ...]:
        return (
            Column(self.tr("Isi"), self._title, wide=True),
            Column(self.tr("Ukuran"), self._size, number=True),
        )

    def _title(self, piece: Piece) -> str:
        return QCoreApplication.translate("problem", piece.title)

    def _size(self, piece: Piece) -> str:
        kilobytes = max(0.1, len(piece.text.encode()) / 1000)
        return f"{kilobytes:.1f} kB".replace(".", ",")

    def _prepared(self, report: ProblemReport) -> None:
        self._rest()
        self._show_report(report)
        if report.covered:
            words = self.tr(
                "{n} bagian yang mirip data pribadi disamarkan. Baca isinya sebelum diberikan."
            )
        else:
            words = self.tr("Tidak ada yang mirip data pribadi. Baca isinya sebelum diberikan.")
        self.ui.state.setText(words.format(n=report.covered))
        self.ui.pieces.setFocus()

    def _show_report(self, report: ProblemReport | None) -> None:
        self._report = report
        self.model.show_rows(report.pieces if report is not None else ())
        self.ui.save.setEnabled(report is not None)
        if report is not None:
            self.ui.pieces.selectRow(0)
        self._choose()

    def _choose(self) -> None:
        piece = self.model.row(self.ui.pieces.currentIndex())
        self.ui.preview.setPlainText(piece.text if piece is not None else "")

    def _words_changed(self) -> None:
        if self._report is not None:
            self._show_report(None)
            self.ui.state.setText(self.tr("Keterangan berubah. Siapkan laporan sekali lagi."))

    def _ask_where(self) -> None:
        if self._report is None:
            return
        title, kind = self.tr("Simpan laporan masalah"), self.tr("Laporan (*.zip)")
        path, _ = QFileDialog.getSaveFileName(self, title, self._report.file_name, kind)
        if path:
            self.save_as(Path(path))

    def _saved(self, path: Path) -> None:
        self.ui.save.setEnabled(True)
        words = self.tr("Laporan disimpan di {path}. Berikan berkas itu kepada yang membantu.")
        self.saved(words.format(path=path))

    def _failed(self, error: BaseException) -> None:
        self._rest()
        self.ui.save.setEnabled(self._report is not None)
        self.tell(say(error))

    def _rest(self) -> None:
        self.ui.progress.hide()
        self.ui.prepare.setEnabled(True)
        self.ui.state.setText("")


def screens(machine: declared.Settings) -> dict[str, str]:
    """Return what the window knows of its screens and its toolkit, for the report."""
    found = {"Qt": f"{qVersion()} ({QGuiApplication.platformName()})"}
    found["Desktop"] = QSysInfo.prettyProductName()
    for number, one in enumerate(QGuiApplication.screens(), start=1):
        size, scale = one.size(), one.devicePixelRatio() * 100
        dots = one.logicalDotsPerInch()
        found[f"Layar {number}"] = (
            f"{size.width()}x{size.height()}, skala {scale:.0f} %, {dots:.0f} dpi"
        )
    found["Huruf"] = f"{machine[declared.DISPLAY_TEXT_SCALE]} %"
    return found
