"""Pengaturan › Tentang program: version, a newer one when asked for, and the parts' licences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.errors import Cancelled
from desktop_app.domain.register import Progress
from desktop_app.gui.forms.ui_settings_about import Ui_AboutPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.words import date_and_time, long_date, say
from desktop_app.usecases import about, program_update
from desktop_app.usecases.about import LicencedPart, Program
from desktop_app.usecases.office import Office
from desktop_app.usecases.program_update import Found, Update

_THOUSAND = 1000


class AboutScreen(SettingsPage):
    """Nothing here asks the server by itself: a button does, when somebody presses it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_AboutPage()
        self.ui.setupUi(self)
        self._offered: Update | None = None
        self._stop = Event()
        session.ending.connect(self._stop.set)
        self.model = RowsModel[LicencedPart](self._columns(), self)
        self.model.dress(self.ui.parts)
        self.ui.parts.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        self.ui.open_folder.clicked.connect(self._open_folder)
        self.ui.look.clicked.connect(self.look)
        self.ui.fetch.clicked.connect(self._ask_folder)
        self.ui.stop.clicked.connect(self._stop.set)
        self._show_offer(None)
        self._rest()
        self.tell("")

    def load(self) -> None:
        """Show what is known without asking anybody."""
        folder = self.session.folder
        self.ui.folder.setText(self.tr("Folder data: {folder}").format(folder=folder))
        self._show_whether_to_ask()
        if not self.model.rows:
            aside = self.session.workers.aside
            aside(about.program_here, then=self._show_program, owner=self)
            aside(about.licences, then=self._show_parts, owner=self)

    def look(self) -> None:
        """Ask the central server for a newer program."""
        self.tell("")
        self.ui.look.setEnabled(False)
        self.ui.state.setText(self.tr("Bertanya ke pusat…"))
        self.session.workers.network.run(
            program_update.look,
            self.session.office,
            then=self._looked,
            otherwise=self._failed,
            owner=self,
        )

    def fetch_to(self, folder: Path) -> None:
        """Download what is offered into a folder."""
        if self._offered is None:
            return
        self.tell("")
        self._stop.clear()
        self.ui.fetch.setEnabled(False)
        self.ui.look.setEnabled(False)
        self.ui.stop.show()
        self.ui.progress.setRange(0, 0)
        self.ui.progress.show()
        self.ui.done.setText("")
        self.session.workers.network.run(
            _fetch,
            self.session.office,
            self._offered,
            folder,
            self.session.workers.relay(self._show_progress, self),
            self._stop,
            then=self._fetched,
            otherwise=self._failed,
            owner=self,
        )

    # This program --------------------------------------------------------------------------------

    def _show_program(self, program: Program) -> None:
        words = [self.tr("Loket Linjamsos versi {version}").format(version=program.version)]
        if program.built_on is not None:
            words.append(self.tr("dibuat {day}").format(day=long_date(program.built_on)))
        if program.commit:
            words.append(self.tr("sumber {commit}").format(commit=program.commit))
        self.ui.version.setText(", ".join(words))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.folder)))

    # A newer one ---------------------------------------------------------------------------------

    def _show_whether_to_ask(self) -> None:
        may = self.session.actor.may(Right.MANAGE_OFFICE)
        joined = self.session.sync_status.joined
        self.ui.look.setVisible(may and joined)
        if not joined:
            words = self.tr(
                "PC ini tidak bergabung ke pusat: versi baru diterima sebagai berkas dari "
                "pengelola program. Program tidak pernah memperbarui dirinya sendiri."
            )
        elif not may:
            words = self.tr("Pembaruan diperiksa dan diunduh oleh admin.")
        else:
            words = self.tr("Ditanyakan ke pusat hanya bila tombol ini ditekan.")
        if self._offered is None:
            self.ui.state.setText(words)

    def _looked(self, found: Found) -> None:
        self._rest()
        if found.offered is None:
            self._show_offer(None)
            self.ui.state.setText(self.tr("Pusat belum menawarkan pemasang untuk komputer ini."))
        elif not found.newer:
            self._show_offer(None)
            words = self.tr("Sudah yang terbaru: di sini {here}, di pusat {there}.")
            self.ui.state.setText(words.format(here=found.current, there=found.offered.version))
        else:
            self._show_offer(found.offered)
            zone = self.session.office.zone
            words = self.tr("Ada versi {version} ({size} MB), ditawarkan {when}.")
            self.ui.state.setText(
                words.format(
                    version=found.offered.version,
                    size=_megabytes(found.offered.size),
                    when=date_and_time(found.offered.published_at, zone),
                )
            )

    def _show_offer(self, offered: Update | None) -> None:
        self._offered = offered
        self.ui.offer.setVisible(offered is not None)
        self.ui.done.setText("")
        notes = offered.notes if offered is not None else ""
        self.ui.notes.setPlainText(notes or self.tr("Tanpa catatan."))

    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Unduh pembaruan ke folder"))
        if path:
            self.fetch_to(Path(path))

    def _show_progress(self, far: Progress) -> None:
        self.ui.progress.setRange(
            0, -(-far.total // _THOUSAND)
        )  # Qt counts to two thousand million
        self.ui.progress.setValue(far.done // _THOUSAND)

    def _fetched(self, path: Path) -> None:
        self._rest()
        self.ui.done.setText(f"{self._kept(path)} {self._how(path)}")

    def _kept(self, path: Path) -> str:
        return self.tr("Tersimpan dan asli: {path}.").format(path=path)

    def _how(self, path: Path) -> str:
        """Return what to do with it; this program does not run it."""
        kind = path.suffix.lower()
        if kind in (".exe", ".msi"):
            return self.tr("Cadangkan, tutup program, lalu klik dua kali berkas itu.")
        if kind == ".deb":
            words = self.tr("Cadangkan, tutup program, lalu jalankan: sudo apt install {path}")
            return words.format(path=path)
        return self.tr("Cadangkan, tutup program, lalu buka arsip itu di atas folder program lama.")

    def _failed(self, error: BaseException) -> None:
        self._rest()
        if isinstance(error, Cancelled):
            self.ui.done.setText(say(error))
            return
        if self._offered is None:
            self.ui.state.setText("")
        self.tell(say(error))

    def _rest(self) -> None:
        self.ui.look.setEnabled(True)
        self.ui.fetch.setEnabled(True)
        self.ui.progress.hide()
        self.ui.stop.hide()

    # Licences ------------------------------------------------------------------------------------

    def _columns(self) -> tuple[Column[LicencedPart], ...]:
        return (
            Column(self.tr("Bagian"), lambda one: one.name),
            Column(self.tr("Lisensi"), self._licence, wide=True),
        )

    def _licence(self, one: LicencedPart) -> str:
        told = one.licence or self.tr("lihat teksnya")
        return told if len(told) <= 24 else f"{told[:23]}…"

    def _show_parts(self, parts: tuple[LicencedPart, ...]) -> None:
        self.model.show_rows(parts)
        if parts:
            self.ui.parts.selectRow(0)

    def _choose(self) -> None:
        one = self.model.row(self.ui.parts.currentIndex())
        if one is None:
            self.ui.text.setPlainText("")
            return
        none = self.tr("Bagian ini tidak membawa teks lisensinya sendiri.")
        head = f"{one.name} {one.version}\n{one.licence}".strip()
        self.ui.text.setPlainText(f"{head}\n\n{one.text or none}")


def _fetch(
    office: Office, update: Update, folder: Path, tell: Callable[[Progress], None], stop: Event
) -> Path:
    return program_update.fetch(office, update, folder, progress=tell, cancelled=stop.is_set)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f}".replace(".", ",")
