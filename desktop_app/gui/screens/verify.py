"""Surat › Periksa keaslian: one letter after another, by scanner, paste, file or drop; offline.

A wedge scanner types the code and ends with Enter; the field is ready for the next one at once.
Beside the answer stands the archived page, because a signature proves the code and not the paper.
"""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from desktop_app.domain.errors import LoketError
from desktop_app.domain.letter import LetterState, Verification
from desktop_app.gui.forms.ui_verify import Ui_VerifyPart
from desktop_app.gui.scanner import KEEPS_LETTERS
from desktop_app.gui.screens.letters_parts import LettersPart
from desktop_app.gui.session import Session
from desktop_app.gui.words import said, say, short_date
from desktop_app.usecases import letters

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FILES = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp")


class VerifyPart(LettersPart):
    """The answer on the left, the archived page on the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_VerifyPart()
        self.ui.setupUi(self)
        self.ui.paper.set_workers(session.workers)
        self.answer: Verification | None = None
        self._asked = 0
        self.setAcceptDrops(True)
        # A letter that is scanned into this field is verified here and leads nowhere else.
        self.ui.token.setProperty(KEEPS_LETTERS, True)
        self.ui.token.returnPressed.connect(self._typed)
        self.ui.open_file.clicked.connect(self._ask_file)
        self.ui.show_letter.clicked.connect(self._open_letter)
        self.ui.show_replacement.clicked.connect(self._open_replacement)
        action = QAction(self)
        action.setShortcut(QKeySequence("Ctrl+O"))
        action.triggered.connect(self._ask_file)
        self.addAction(action)
        self._begin("")

    def entered(self) -> None:
        """Be ready for the next code."""
        self.ui.token.setFocus()
        self.ui.token.selectAll()

    def verify(self, text: str) -> None:
        """Verify the text of a code."""
        if text.strip():
            self._ask(text, self.tr("Memeriksa…"))

    def verify_path(self, path: Path) -> None:
        """Verify a letter's PDF or picture."""
        self._ask(path, self.tr("Memeriksa {name}…").format(name=path.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stays in the field: the next code follows."""
        if event.key() not in _ENTER or not self.ui.token.hasFocus():
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a letter's file."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Verify the first file that was dropped."""
        if found := _dropped(event):
            event.acceptProposedAction()
            self.verify_path(found[0])

    def _typed(self) -> None:
        """Verify what was typed; the field is ready for the next code."""
        self.verify(self.ui.token.text())
        self.ui.token.selectAll()

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih surat yang akan diperiksa"),
            str(Path.home()),
            self.tr("PDF atau gambar ({files})").format(files=" ".join(f"*{one}" for one in FILES)),
        )
        if path:
            self.verify_path(Path(path))

    def _ask(self, what: str | Path, words: str) -> None:
        self._begin(words)
        asked = self._asked
        self.session.workers.read(
            letters.verify,
            what,
            then=lambda answer: self._show(answer) if asked == self._asked else None,
            otherwise=lambda error: self._fail(error) if asked == self._asked else None,
            owner=self,
        )

    def _begin(self, words: str) -> None:
        self._asked += 1
        self.answer = None
        ui = self.ui
        ui.answer.setVisible(bool(words))
        self._tell(words, "hint", "")
        for part in (ui.facts_box, ui.show_letter, ui.show_replacement):
            part.hide()
        ui.compare_words.clear()
        ui.paper.show_words(self.tr("Surat di arsip tampil di sini untuk dibandingkan."))

    def _show(self, answer: Verification) -> None:
        self.answer = answer
        ui = self.ui
        headline, role = self._headline(answer)
        self._tell(headline, role, answer.reason)
        self._show_facts(answer)
        ui.show_letter.setVisible(answer.letter_id is not None)
        ui.show_replacement.setVisible(answer.replacement is not None)
        if answer.letter_id is not None:
            self._fetch(answer.letter_id)
        else:
            ui.paper.show_words(self.tr("Tidak ada surat di arsip ini untuk dibandingkan."))

    def _headline(self, answer: Verification) -> tuple[str, str]:
        if not answer.genuine:
            return self.tr("✘ TIDAK ASLI"), "error"
        if answer.state == LetterState.BATAL:
            return self.tr("✘ SUDAH DIBATALKAN"), "error"
        if not answer.known:
            return self.tr("⚠ TANDA TANGAN SAH, status belum dapat dipastikan"), "warn"
        return self.tr("✔ ASLI dan masih berlaku"), "good"

    def _show_facts(self, answer: Verification) -> None:
        """Show what the code says, to be compared with the paper."""
        facts = self.ui.facts
        while facts.rowCount():
            facts.removeRow(0)
        rows = (
            (self.tr("Nomor"), answer.number),
            (self.tr("Tanggal"), short_date(answer.day) if answer.day else None),
            (self.tr("Atas nama"), answer.initials),
            (self.tr("NIK"), answer.masked_nik),
            (self.tr("Kantor penerbit"), answer.issuer),
            (self.tr("Surat pengganti"), answer.replacement),
            (self.tr("Tanda tangan elektronik"), answer.esigned),
        )
        # What nobody signed must not look like the words of a letter.
        for label, value in rows if answer.genuine else ():
            if value:
                words = QLabel(value, self.ui.facts_box)
                words.setWordWrap(True)
                facts.addRow(QLabel(label, self.ui.facts_box), words)
        self.ui.facts_box.setVisible(facts.rowCount() > 0)

    def _fetch(self, letter_id: UUID) -> None:
        asked = self._asked
        self.ui.paper.show_words(self.tr("Membuka surat…"))

        def show(pdf: bytes) -> None:
            if asked == self._asked:
                self.ui.compare_words.setText(
                    self.tr("Surat di arsip. Bandingkan isinya dengan kertas di tangan.")
                )
                self.ui.paper.show_pdf(pdf)

        def fail(error: BaseException) -> None:
            if asked == self._asked:
                self.ui.paper.show_words(say(error))

        self.session.workers.run(
            letters.letter_bytes, letter_id, then=show, otherwise=fail, owner=self
        )

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, LoketError):
            self._tell(self.tr("✘ Belum dapat diperiksa"), "error", say(error))
        else:
            self._begin("")
            self.session.problem(error)

    def _tell(self, headline: str, role: str, reason: str) -> None:
        label = self.ui.headline
        label.setProperty("role", role)
        label.setProperty("large", bool(reason))
        label.style().unpolish(label)
        label.style().polish(label)
        label.setText(headline)
        self.ui.reason.setText(said(reason))
        self.ui.reason.setVisible(bool(reason))
        self.ui.answer.setAccessibleName(f"{headline} {self.ui.reason.text()}")

    def _open_letter(self) -> None:
        if self.answer is not None and self.answer.number:
            self.session.place_wanted.emit("letters", f"archive/{self.answer.number}")

    def _open_replacement(self) -> None:
        if self.answer is not None and self.answer.replacement:
            self.session.place_wanted.emit("letters", f"archive/{self.answer.replacement}")


def _dropped(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in FILES]
