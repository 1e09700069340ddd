"""The way back: choose a backup, look inside, and only then restore it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.errors import LoketError
from desktop_app.gui.folder_deed import FolderDeed
from desktop_app.gui.forms.ui_restore import Ui_RestoreScreen
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.session import Session
from desktop_app.gui.words import figure_date_and_time, say

# The window has to close before the deed begins: a password that runs out meanwhile is asked now.
_CLOSING = timedelta(minutes=1)


class RestoreScreen(QWidget):
    """A door. `wanted` carries the FolderDeed that restores; `left` that nobody wants it.

    It stands before an open office, before an empty folder, and before one that does not open:
    then `trouble` says why.
    """

    wanted = Signal(object)
    left = Signal()

    help_page, help_part = "cadangan", "restore"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = Ui_RestoreScreen()
        self.ui.setupUi(self)
        self._unlocked: Any = None
        self._office = session.workers.office
        self.model = RowsModel[Any](self._columns(), self)
        self.model.dress(self.ui.rows)
        ui = self.ui
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._forget())
        ui.own.clicked.connect(lambda: self.list_in(None))
        ui.choose.clicked.connect(self._ask_folder)
        ui.look.clicked.connect(self._look)
        ui.restore.clicked.connect(self._restore)
        ui.leave.clicked.connect(self.left)
        for field in (ui.passphrase, ui.sheet):
            field.returnPressed.connect(self._look)
        for part in (ui.progress, ui.secrets, ui.trouble):
            part.hide()
        self._forget()

    def begin(self, trouble: str = "") -> None:
        """Show what there is in this folder; `trouble` says why somebody is sent here."""
        self.ui.trouble.setText(trouble)
        self.ui.trouble.setVisible(bool(trouble))
        self._office = self.session.workers.office
        self.list_in(None)

    def list_in(self, chosen: Path | None) -> None:
        """List the backups of a folder, of the data folder itself where none is named."""
        self._say("")
        place = str(chosen) if chosen else self.tr("Folder data di komputer ini")
        self.ui.place.setText(place)
        self._aside(
            self.session.doors.folder.backups_in, chosen, self.session.folder, then=self._show
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and self.ui.leave.isEnabled():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _columns(self) -> tuple[Column[Any], ...]:
        return (
            Column(self.tr("Dibuat"), lambda one: self._when(one.made_at)),
            Column(self.tr("Folder"), lambda one: str(one.place), wide=True),
        )

    def _show(self, found: Sequence[Any]) -> None:
        self.model.show_rows(found)
        if found:
            self.ui.rows.selectRow(0)
            self.ui.rows.setFocus()
        self._forget()

    def _ask_folder(self) -> None:
        title = self.tr("Pilih folder atau cakram yang berisi cadangan")
        path = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if path:
            self.list_in(Path(path))

    # Looking ------------------------------------------------------------------------------------

    def _look(self) -> None:
        row = self.model.row(self.ui.rows.currentIndex())
        if row is None or not self.ui.look.isEnabled():
            return
        self._say("")
        secret = self.ui.passphrase.text() or None
        code = self.ui.sheet.text().strip()
        doors, folder = self.session.doors.folder, self.session.folder
        tell = self.session.workers.relay(self._show_progress, self)

        def look() -> tuple[Any, Any, Any]:
            unlocked = doors.unlock_backup(row, folder, secret, code)
            inside, lost = doors.look_into(unlocked, folder, lambda *far: tell(far))
            return unlocked, inside, lost

        self._busy(self.tr("Membuka dan memeriksa cadangan…"))
        self._aside(look, then=self._looked)

    def _looked(self, found: tuple[Any, Any, Any]) -> None:
        self._busy("")
        unlocked, inside, lost = found
        self._unlocked = unlocked if inside.whole else None
        ui = self.ui
        ui.secrets.hide()
        ui.inside_title.setText(
            self.tr("{office}, keadaan {when}").format(
                office=inside.office, when=self._when(inside.last_entry or inside.made_at)
            )
        )
        counts = inside.counts
        ui.inside.setText(
            self.tr(
                "{letters} surat, {cases} permohonan, {people} orang, {tickets} nomor antrean. "
                "Jejak audit sampai catatan ke-{lsn}, {state}."
            ).format(
                letters=counts.get("letter", 0),
                cases=counts.get("application", 0),
                people=counts.get("applicant", 0),
                tickets=counts.get("ticket", 0),
                lsn=inside.lsn,
                state=self.tr("utuh") if inside.broken_at is None else self.tr("TERPUTUS"),
            )
        )
        ui.lost.setText(self._lost_words(inside, lost))
        ui.skip_box.setVisible(lost is None and inside.whole)
        ui.inside_box.show()
        ui.restore.setVisible(inside.whole)
        ui.look.setVisible(not inside.whole)
        ui.restore.setFocus()

    def _lost_words(self, inside: Any, lost: Any) -> str:
        if not inside.whole:
            return self.tr("✘ Cadangan ini rusak dan tidak dapat dipulihkan. Pilih yang lain.")
        if lost is None:
            return self.tr("Data sekarang tidak ada atau tidak terbaca, jadi tidak dibandingkan.")
        if lost.nothing:
            return self.tr("✔ Tidak ada yang hilang: cadangan ini memuat semua yang ada sekarang.")
        words = self.tr(
            "▲ Yang ada sekarang tetapi tidak di cadangan ini: {letters} surat, {cases} "
            "permohonan, {tickets} nomor antrean."
        ).format(letters=lost.letters, cases=lost.cases, tickets=lost.tickets)
        if lost.numbers:
            again = self.tr("Nomor surat {numbers} tidak dipakai lagi.")
            more = ", …" if lost.letters > len(lost.numbers) else ""
            words = f"{words} {again.format(numbers=', '.join(lost.numbers) + more)}"
        if not lost.same_history:
            words = self.tr("{words} Riwayat sekarang bukan lanjutan cadangan ini.").format(
                words=words
            )
        return words

    # Restoring ----------------------------------------------------------------------------------

    def _restore(self) -> None:
        if self._unlocked is None:
            return
        if self._answered():
            self._close_and_restore()
        else:
            deed = self.tr("Memulihkan dari cadangan")
            self.session.forget_vouched()
            self.session.confirm(Right.RESTORE, deed, self._restore_as_now)

    def _answered(self) -> bool:
        """Nobody is logged in, or who came in here typed a password that still holds."""
        office = self._office
        if office is None or office.actor is None:
            return True
        vouched = office.vouched
        return vouched is not None and vouched.until > office.now() + _CLOSING

    def _restore_as_now(self) -> None:
        self._office = self.session.workers.office
        self._close_and_restore()

    def _close_and_restore(self) -> None:
        unlocked, session, office = self._unlocked, self.session, self._office
        restore, folder, skip = session.doors.folder.restore, session.folder, self.ui.skip.value()
        said = self.tr(
            "Kantor dipulihkan dari cadangan {when}. Data sebelumnya ada di {aside}, 30 hari."
        )
        new = self.tr("Kantor dipulihkan dari cadangan {when}.")

        def done(result: Any) -> str:
            words = said if result.aside is not None else new
            return words.format(when=self._when(result.made_at), aside=result.aside)

        self.wanted.emit(
            FolderDeed(
                words=self.tr("Memulihkan kantor dari cadangan…"),
                task=lambda tell: restore(
                    unlocked, folder, office=office, skip_numbers=skip, tell=tell
                ),
                done=done,
                passphrase=self.ui.passphrase.text() or None,
            )
        )

    # Helpers ------------------------------------------------------------------------------------

    def _aside(self, task: Callable[..., Any], *args: Any, then: Callable[[Any], None]) -> None:
        self.session.workers.aside(task, *args, then=then, otherwise=self._failed, owner=self)

    def _failed(self, error: BaseException) -> None:
        self._busy("")
        code = error.code if isinstance(error, LoketError) else ""
        if code == "cadangan_tidak_ada":
            self.model.show_rows(())
            self._forget()
        if code in ("frasa_sandi_diperlukan", "frasa_sandi_salah", "berkas_pemulihan_hilang"):
            self.ui.secrets.show()
            sheet = code == "berkas_pemulihan_hilang" and not self.ui.sheet.text()
            (self.ui.sheet if sheet else self.ui.passphrase).setFocus()
        self._say(say(error))

    def _forget(self) -> None:
        """Another backup is chosen: what was seen of the last one is gone."""
        self._unlocked = None
        self.ui.inside_box.hide()
        self.ui.restore.hide()
        self.ui.look.show()
        self.ui.look.setEnabled(self.model.row(self.ui.rows.currentIndex()) is not None)
        self._say("")

    def _busy(self, words: str) -> None:
        self.ui.state.setText(words)
        self.ui.progress.setVisible(bool(words))
        self.ui.progress.setRange(0, 0)
        row = self.model.row(self.ui.rows.currentIndex())
        self.ui.look.setEnabled(not words and row is not None)

    def _show_progress(self, far: tuple[int, int]) -> None:
        done, total = far
        self.ui.progress.setRange(0, total)
        self.ui.progress.setValue(done)

    def _when(self, moment: datetime) -> str:
        office = self.session.workers.office
        # Where no office is open, the computer's own zone is the best that is known.
        return figure_date_and_time(moment, office.zone if office else None)

    def _say(self, sentence: str) -> None:
        self.ui.fault.setText(sentence)
        self.ui.fault.setVisible(bool(sentence))
