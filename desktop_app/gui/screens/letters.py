"""Surat: the archive, with what it holds to see, print, save and void; other parts beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.letter import Letter
from desktop_app.domain.printing import JobState, PrintJob
from desktop_app.gui.far_files import LETTER, fetch_or_tell
from desktop_app.gui.finish import finish
from desktop_app.gui.forms.ui_letters import Ui_LettersScreen
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.printing import is_slip, printer_for
from desktop_app.gui.scanner import KEEPS_LETTERS
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.letters_archive import ArchiveFilter
from desktop_app.gui.screens.letters_parts import LettersPart, Part, parts_for
from desktop_app.gui.screens.letters_words import kind_words, state_words
from desktop_app.gui.screens.verify import VerifyPart
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.flow_layout import let_wrap
from desktop_app.gui.widgets.folding import let_panes_stack
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say, short_date
from desktop_app.usecases import letter_archive, letter_copies
from desktop_app.usecases import letters as archive
from desktop_app.usecases.letter_replacing import may_replace, replace_letter

_TYPING_MS = 250


class LettersScreen(Screen):
    """The list on the left, the archived page on the right."""

    help_page = "surat"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_LettersScreen()
        self.ui.setupUi(self)
        self.ui.parts.setTabBarAutoHide(True)
        self.ui.parts.tabBar().setDrawBase(False)
        self.ui.preview.set_workers(session.workers)
        self._letter: Letter | None = None
        self._pdf: bytes | None = None
        self._makes_copy = self._replacing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.load)
        self._chosen = QTimer(self)
        self._chosen.setSingleShot(True)
        self._chosen.timeout.connect(self._fetch)
        self.model = RowsModel[Letter](self._columns(), self)
        self.model.dress(self.ui.letters)
        self.filter = ArchiveFilter(session, self)
        self.ui.archive_layout.insertWidget(0, self.filter)
        let_wrap(self.ui.letter_buttons, self.ui.right_layout)
        self.ui.splitter.setSizes([780, 480])
        let_panes_stack(self.ui.splitter, self)
        self._parts: tuple[Part, ...] = ()
        self._asked = 0
        session.rows_arrived.connect(self._arrived)
        self._connect()
        self._show_letter(None)
        self._show_void(False)

    @property
    def help_part(self) -> str:
        """The name of the part in front."""
        names = ("archive", *(one.name for one in self._parts))
        return names[self.ui.parts.currentIndex()]

    def entered(self) -> None:
        """Load what is in front anew: letters were issued meanwhile."""
        self._show_parts()
        page = self.ui.parts.currentWidget()
        if isinstance(page, LettersPart):
            page.entered()
            return
        for button in (self.ui.void_ask, self.ui.replace):
            button.setVisible(self.session.actor.may(Right.VOID_LETTER))
        self.ui.search.setFocus()
        self.filter.load()
        self.load()

    def show_section(self, section: str) -> None:
        """Bring one part to the front; `archive/NUMBER` searches for that letter, `verify/CODE`
        asks whether it is genuine."""
        self._show_parts()
        name, _, wanted = section.partition("/")
        names = ["archive", *(one.name for one in self._parts)]
        if name in names:
            self.ui.parts.setCurrentIndex(names.index(name))
        if name == "archive" and wanted:
            self.filter.reset()
            self.ui.search.setText(wanted)
        page = self.ui.parts.currentWidget()
        if name == "verify" and wanted and isinstance(page, VerifyPart):
            page.verify(wanted)

    def load(self) -> None:
        """Ask for the letters that fit what is searched; an overtaken answer is dropped."""
        self._asked += 1
        asked = self._asked
        self.session.workers.read(
            letter_archive.find,
            self.filter.query(self.ui.search.text()),
            then=lambda letters: self._show(letters) if asked == self._asked else None,
            otherwise=self.session.problem,
            owner=self,
        )

    def _arrived(self) -> None:
        """Letters came from another counter; what is asked about a letter is not disturbed."""
        if self.ui.letters.isVisible() and not self.ui.void_box.isVisible():
            self.load()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the reason goes on; Esc leaves voiding."""
        if event.key() == Qt.Key.Key_Escape and self.ui.void_box.isVisible():
            self._show_void(False)
        else:
            super().keyPressEvent(event)

    def _scanned(self) -> None:
        """A scanner that was read into the search asks whether that letter is genuine."""
        text = self.ui.search.text()
        if archive.looks_like_code(text):
            self.ui.search.clear()
            self.show_section("verify")
            page = self.ui.parts.currentWidget()
            if isinstance(page, VerifyPart):
                page.verify(text)

    # The parts --------------------------------------------------------------------------------

    def _show_parts(self) -> None:
        """Give every part this officer sees its tab; each is built when first shown."""
        wanted = parts_for(self.session)
        if wanted == self._parts and self.ui.parts.count() == len(wanted) + 1:
            return
        self._parts = wanted
        tabs = self.ui.parts
        tabs.blockSignals(True)
        while tabs.count() > 1:
            self._drop(1)
        for number, part in enumerate(wanted, start=2):
            tabs.addTab(QWidget(self), f"{part.title}  Alt+{number}")
        tabs.blockSignals(False)

    def _turned(self, index: int) -> None:
        page = self.ui.parts.widget(index)
        if index > 0 and not isinstance(page, LettersPart):
            part = self._parts[index - 1]
            title = self.ui.parts.tabText(index)
            built = part.build(self.session)
            self.ui.parts.blockSignals(True)
            self._drop(index)
            self.ui.parts.insertTab(index, built, title)
            finish(built)
            self.ui.parts.setCurrentIndex(index)
            self.ui.parts.blockSignals(False)
        self.entered()

    def _drop(self, index: int) -> None:
        page = self.ui.parts.widget(index)
        self.ui.parts.removeTab(index)
        if page is not None:
            page.deleteLater()

    # The list ---------------------------------------------------------------------------------

    def _columns(self) -> tuple[Column[Letter], ...]:
        return (
            Column(self.tr("Nomor"), lambda one: one.number),
            Column(self.tr("Tanggal"), lambda one: short_date(one.day)),
            Column(self.tr("Nama"), lambda one: one.person_name, wide=True),
            Column(self.tr("Jenis"), lambda one: kind_words(one.kind), gives=True),
            Column(self.tr("Status"), lambda one: state_words(one.state), gives=True),
        )

    def _connect(self) -> None:
        ui = self.ui
        ui.search.textChanged.connect(lambda: self._pause.start(_TYPING_MS))
        ui.letters.selectionModel().currentRowChanged.connect(self._choose)
        ui.search.setProperty(KEEPS_LETTERS, True)
        ui.search.returnPressed.connect(self._scanned)
        self.filter.changed.connect(self.load)
        ui.print.clicked.connect(self._print)
        ui.save.clicked.connect(self._ask_where)
        ui.void_ask.clicked.connect(lambda: self._show_void(True))
        ui.replace.clicked.connect(lambda: self._show_void(True, replacing=True))
        ui.void_leave.clicked.connect(lambda: self._show_void(False))
        ui.void_do.clicked.connect(self._void)
        ui.parts.currentChanged.connect(self._turned)
        for key, slot in (("Ctrl+P", self._print), ("Ctrl+S", self._ask_where)):
            self._key(key, slot, ui.archive)
        for number in range(1, 10):
            turn = partial(ui.parts.setCurrentIndex, number - 1)
            self._key(f"Alt+{number}", turn, self)

    def _key(self, key: str, slot: Callable[[], object], place: QWidget) -> None:
        action = QAction(place)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: slot())
        place.addAction(action)

    def _show(self, letters: tuple[Letter, ...]) -> None:
        chosen = self._letter.id if self._letter else None
        self.model.show_rows(letters)
        self.ui.letters.setVisible(bool(letters))
        self.ui.empty.setVisible(not letters)
        searching = self.filter.query(self.ui.search.text().strip()).narrow
        self.ui.empty.setText(
            self.tr("Tidak ada surat yang cocok dengan pencarian ini.")
            if searching
            else self.tr(
                "Belum ada surat. Surat terbit dari Loket dengan F9, lalu tersimpan di sini."
            )
        )
        again = next((row for row, one in enumerate(letters) if one.id == chosen), None)
        if again is None:
            self._show_letter(None)
        else:
            self.ui.letters.selectRow(again)

    def _choose(self) -> None:
        # Wait until the arrow keys rest: each view of a letter is journaled.
        self._chosen.start(_TYPING_MS)

    def _fetch(self) -> None:
        letter = self.model.row(self.ui.letters.currentIndex())
        if letter is None or (letter == self._letter and self._pdf is not None):
            return
        self._show_letter(letter)
        self._open(letter, lambda error: self._fetch_far(letter, error))
        self.session.workers.read(
            letter_copies.read_state,
            letter.id,
            then=self._show_state,
            otherwise=self.session.problem,
            owner=self,
        )

    def _open(self, letter: Letter, otherwise: Callable[[BaseException], None]) -> None:
        self.session.workers.run(
            archive.letter_bytes,
            letter.id,
            then=lambda pdf: self._show_pdf(letter, pdf),
            otherwise=otherwise,
            owner=self,
        )

    def _fetch_far(self, letter: Letter, error: BaseException) -> None:
        """A letter of another counter is fetched; where it does not come, that is said."""

        def tell(why: BaseException) -> None:
            if self._letter is not None and letter.id == self._letter.id:
                self.ui.preview.show_words(say(why))

        fetch_or_tell(
            self.session,
            LETTER,
            [letter.id],
            error,
            again=lambda: self._open(letter, tell),
            otherwise=tell,
            owner=self,
        )

    def _show_letter(self, letter: Letter | None) -> None:
        self._letter, self._pdf = letter, None
        self._show_void(False)
        self._makes_copy = False
        for button in (self.ui.print, self.ui.save, self.ui.void_ask, self.ui.replace):
            button.setEnabled(False)
        if letter is None:
            self.ui.letter_words.setText(self.tr("Pilih surat di daftar untuk melihatnya."))
            self.ui.preview.show_words("")
            return
        words = f"{letter.subject} — {letter.person_name}"
        if letter.void_reason:
            words += self.tr("\nDIBATALKAN: {reason}").format(reason=letter.void_reason)
        elif letter.prints:
            words += self.tr("\nSudah dicetak %n kali.", "", letter.prints)
        self.ui.letter_words.setText(words)
        self.ui.preview.show_words(self.tr("Membuka surat…"))

    def _show_state(self, state: letter_copies.PrintState) -> None:
        """Say which letter stands for which, and whether a print is a copy by now."""
        letter = state.letter
        if self._letter is None or letter.id != self._letter.id:
            return
        words = [self.ui.letter_words.text()]
        if state.replaces is not None:
            words.append(self.tr("Pengganti surat {n}.").format(n=state.replaces.number))
        if state.replaced_by is not None:
            words.append(self.tr("Diganti surat {n}.").format(n=state.replaced_by.number))
        self.ui.letter_words.setText("\n".join(words))
        self._makes_copy = state.makes_copy
        self.ui.print.setText(
            self.tr("Cetak salinan  Ctrl+P") if state.makes_copy else self.tr("Cetak  Ctrl+P")
        )
        self.ui.print.setAccessibleName(self.ui.print.text())
        replaceable = may_replace(letter) and state.replaced_by is None
        self.ui.replace.setEnabled(replaceable and not letter.erased)

    def _show_pdf(self, letter: Letter, pdf: bytes) -> None:
        if self._letter is None or letter.id != self._letter.id:
            return
        self._pdf = pdf
        self.ui.preview.show_pdf(pdf)
        self.ui.print.setEnabled(letter.in_force)
        self.ui.save.setEnabled(True)
        self.ui.void_ask.setEnabled(letter.in_force)

    # What can be done with a letter -----------------------------------------------------------

    def _print(self) -> None:
        letter = self._letter
        if letter is None or self._pdf is None or not letter.in_force:
            return
        if self._makes_copy:
            self.session.workers.run(
                letter_copies.queue_copy,
                letter.id,
                printer_for(self.session.machine, slips=is_slip(letter.kind)),
                then=lambda job: self.session.printing.send((job,), self._printed, self),
                otherwise=self.session.problem,
                owner=self,
            )
            return
        self.session.printing.letters(
            (letter.id,), slips=is_slip(letter.kind), told=self._printed, owner=self
        )

    def _printed(self, job: PrintJob) -> None:
        if job.state is JobState.TERKIRIM:
            words = self.tr("Surat {number} dikirim ke pencetak.").format(number=job.title)
            self.session.notice(words, kind=Kind.GOOD)
            self.load()
        else:
            self.session.notice(job.error, kind=Kind.ERROR)

    def _ask_where(self) -> None:
        if self._letter is None or self._pdf is None:
            return
        name = "".join(c if c.isalnum() else "-" for c in self._letter.number)
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan surat"),
            str(Path.home() / f"surat-{name}.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Write the archived PDF of the chosen letter to `path`."""
        if self._letter is None:
            return
        self.session.workers.run(
            archive.save_letter,
            self._letter.id,
            path,
            then=lambda _: self.session.notice(
                self.tr("Surat tersimpan di {path}.").format(path=path), kind=Kind.GOOD
            ),
            otherwise=self.session.problem,
            owner=self,
        )

    def _show_void(self, on: bool, *, replacing: bool = False) -> None:
        self._replacing = replacing
        self.ui.void_box.setVisible(on)
        self.ui.void_words.setText(self._replace_words() if replacing else self._void_words())
        self.ui.void_do.setText(
            self.tr("Terbitkan surat pengganti") if replacing else self.tr("Batalkan surat ini")
        )
        void_already = self._letter is not None and not self._letter.in_force
        self.ui.void_reason.setVisible(not (replacing and void_already))
        mark(self.ui.void_reason, "", self.ui.void_fault)
        if on:
            self.ui.void_reason.clear()
            self.ui.void_reason.setFocus()

    def _void(self) -> None:
        letter = self._letter
        if letter is None:
            return
        words = self.tr("Membatalkan surat {number}").format(number=letter.number)
        self.session.confirm(Right.VOID_LETTER, words, lambda: self._void_now(letter))

    def _void_now(self, letter: Letter) -> None:
        self.session.workers.run(
            replace_letter if self._replacing else archive.void,
            letter.id,
            self.ui.void_reason.text(),
            then=self._replaced if self._replacing else self._voided,
            otherwise=lambda error: mark(self.ui.void_reason, say(error), self.ui.void_fault),
            owner=self,
        )

    def _void_words(self) -> str:
        return self.tr(
            "Surat yang dibatalkan tidak dapat dihidupkan lagi dan nomornya tidak dipakai ulang. "
            "Tulis alasannya:"
        )

    def _replace_words(self) -> str:
        words = self.tr(
            "Surat pengganti terbit dengan nomor baru dari data pemohon yang tercatat sekarang; "
            "perbaiki dahulu datanya bila ada yang salah."
        )
        if self._letter is not None and self._letter.in_force:
            words += self.tr(" Surat ini dibatalkan. Tulis alasannya:")
        return words

    def _replaced(self, new: Letter) -> None:
        self._show_letter(new)
        words = self.tr("Surat pengganti {number} terbit; surat lama dibatalkan.")
        self.session.notice(words.format(number=new.number), kind=Kind.GOOD)
        self.load()

    def _voided(self, letter: Letter) -> None:
        self._show_letter(letter)
        self.session.notice(
            self.tr("Surat {number} dibatalkan; nomornya tidak dipakai lagi.").format(
                number=letter.number
            )
        )
        self.load()
