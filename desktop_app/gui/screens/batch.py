"""Kolektif: the files of many people brought by one, in one grid, each decided on its own.

Reached from the number that is served (Ctrl+G) and left with Esc; the grid is kept while it is
typed, and so is every row's form. F9 says first what it will decide.
"""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.batch import Pasted, RowState, read_list
from desktop_app.domain.errors import LoketError
from desktop_app.domain.intake import Draft
from desktop_app.domain.queue import TicketState
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.batch_book import ID_ON_LETTER, BatchBook, summary
from desktop_app.gui.screens.batch_done import BatchDone
from desktop_app.gui.screens.batch_form import RowForm
from desktop_app.gui.screens.batch_grid import GridPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.batch_table import Cell, GridRow
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import say
from desktop_app.usecases import batches
from desktop_app.usecases.applications import Override
from desktop_app.usecases.batches import ClosedBatch
from desktop_app.workers import batch_tasks

_GOOD = ("disetujui", "diajukan", "dititipkan")
_KEYS = {Cell.NIK: "nik", Cell.NAME: "nama", Cell.VILLAGE: "desa", Cell.ID: ID_ON_LETTER}


class BatchScreen(Screen):
    """Three pages: the grid, one row's form, and the end."""

    help_page = "kolektif"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.book = BatchBook(session, self)
        self.pages = QStackedWidget(self)
        self.grid = GridPage(self)
        self.head, self.table = self.grid.head, self.grid.table
        self.summary, self.trouble = self.grid.summary, self.grid.trouble
        self.form = RowForm(session, self)
        self.done = BatchDone(session, self)
        for page in (self.grid, self.form, self.done):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.addWidget(self.pages)
        self._ticket: UUID | None = None
        self._at = -1
        self._armed: tuple[int, ...] | None = None
        self._connect()
        self._add_keys()

    # The screen ----------------------------------------------------------------------------------

    def show_section(self, section: str) -> None:
        """Take up the grid of a ticket, by the id of the ticket."""
        if section:
            self._ticket = UUID(hex=section)
            self.pages.setCurrentWidget(self.grid)
            self.book.open(self._ticket)

    def leaving(self) -> None:
        """Write what is half typed."""
        if self.pages.currentWidget() is self.form:
            self._leave_form()
        self.book.save()

    def escape(self) -> None:
        """Esc: from a row's form to the grid, from the grid to the counter."""
        if self.pages.currentWidget() is self.form:
            if not self.form.form.close_top():
                self._leave_form()
        else:
            self.session.place_wanted.emit("workbench", "")

    # What the keys do ----------------------------------------------------------------------------

    def conclude(self, override: Override | None = None) -> None:
        """F9: in a row's form decide this row; in the grid all that are ready, then the end."""
        if self.pages.currentWidget() is self.form:
            self._conclude_row(override)
        elif self.pages.currentWidget() is self.grid and not self.book.busy:
            self._conclude_grid()

    def open_row(self, at: int) -> None:
        """Ctrl+Enter: the whole form of a row."""
        batch = self.book.batch
        if batch is None or not 0 <= at < len(batch.rows) or self.book.busy:
            return
        if (result := batch.rows[at].result) is not None:
            self.session.place_wanted.emit("cases", f"case:{result.application_id.hex}")
            return
        self._at = at
        self.pages.setCurrentWidget(self.form)
        self.form.open(self.book, at)
        name = batch.rows[at].draft.value("nama") or self.tr("tanpa nama")
        words = self.tr("Kolektif, baris {row}: {name} · Esc kembali ke daftar")
        self.form.line.setText(words.format(row=at + 1, name=name))

    def paste(self) -> None:
        """Ctrl+V: a whole list out of a spreadsheet, or one number into the cell."""
        self._take(read_list(QGuiApplication.clipboard().text()))

    def ask_file(self) -> None:
        """Ctrl+O: the village's own list; in a row's form its papers."""
        if self.pages.currentWidget() is self.form:
            self.form.papers.choose_files()
        if self.pages.currentWidget() is not self.grid:
            return
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih daftar dari desa"),
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation),
            self.tr("Lembar kerja (*.xlsx *.xls *.ods *.csv)"),
        )
        if path:
            self.import_file(Path(path))

    def import_file(self, path: Path) -> None:
        """Put the people of a spreadsheet below the others."""
        self._say(self.tr("Membaca {name} …").format(name=path.name))
        self.session.workers.read(
            batch_tasks.people_of_list,
            path,
            then=self._take,
            otherwise=lambda error: self._say(say(error), wrong=True),
            owner=self,
        )

    def tick_all(self) -> None:
        """F10: every mandatory paper of every row is there; in a form, of this one."""
        if self.pages.currentWidget() is self.form:
            self.form.form.tick_papers()
            return
        rows = self.book.batch.rows if self.book.batch is not None else ()
        for at, row in enumerate(rows):
            if row.result is None and not row.empty:
                self.book.set_papers(at, True)

    def complete_ids(self) -> None:
        """Ctrl+I: write the register's ID where the village's letter lacks it."""
        if self.pages.currentWidget() is self.grid:
            done = self.book.complete_ids()
            self._say(self.tr("%n ID-DTKS dilengkapi dari data.", "", done))

    def choose_from_list(self) -> None:
        """F4: the services of a row, or the list of a field."""
        if self.pages.currentWidget() is self.form:
            self.form.form.open_list()
        else:
            self.table.open_services()

    # Inside --------------------------------------------------------------------------------------

    def _conclude_row(self, override: Override | None) -> None:
        case = self.form.case
        if case.verdict is None or case.reading is None or self.book.busy:
            return
        if waiting := self.form.form.waiting():
            self.form.verdict.say_trouble(waiting)
            return
        held_back = case.insist()
        allowed = case.verdict.allowed or override is not None
        if allowed and case.reading.errors:
            self.form.form.insist()
            self.form.form.focus_fault()
            self.form.verdict.say_trouble(say(next(iter(case.reading.errors.values()))))
        elif held_back and not allowed:
            self.form.verdict.say_trouble(self.tr("Periksa dahulu, lalu tekan F9 sekali lagi."))
        elif self._has_bringer():
            case.conclude(override)

    def _decide_row(self, override: Override | None) -> None:
        self.book.decide([self._at], override)

    def _conclude_grid(self) -> None:
        batch = self.book.batch
        if batch is None or not self._has_bringer():
            return
        ready = tuple(self.book.ready())
        if ready:
            if self._armed != ready:
                self._armed = ready
                words = self.tr("F9 sekali lagi memutuskan {count} berkas.")
                self._say(words.format(count=len(ready)))
                return
            self._armed = None
            self._say(self.tr("Memutuskan %n berkas …", "", len(ready)))
            self.book.decide(ready)
        elif batch.done:
            if batch.left and self._armed != ():
                self._armed = ()
                words = self.tr(
                    "{count} baris belum diputuskan. F9 sekali lagi mengembalikannya dan "
                    "menyelesaikan nomor ini."
                )
                self._say(words.format(count=len(batch.left)), wrong=True)
                return
            self._end()
        else:
            self._say(self.tr("Belum ada baris yang siap diputuskan."), wrong=True)

    def _end(self) -> None:
        batch = self.book.batch
        if batch is None:
            return
        self.book.save()
        self.session.workers.run(
            batches.close,
            batch,
            then=self._ended,
            otherwise=lambda error: self._say(say(error), wrong=True),
            owner=self,
        )

    def _ended(self, closed: ClosedBatch) -> None:
        batch, ground = self.book.batch, self.book.ground
        if batch is None or ground is None:
            return
        self._armed = None
        self.done.show_end(batch, closed, ground)
        self.pages.setCurrentWidget(self.done)
        self.done.next.setFocus()
        self.book.close()
        self.session.queue_changed.emit()

    def _decided(self) -> None:
        batch = self.book.batch
        if batch is None:
            return
        self.session.queue_changed.emit()
        if self.pages.currentWidget() is self.form:
            row = batch.rows[self._at]
            if row.trouble:
                self.form.case.concluding = False
                self.form.verdict.say_trouble(row.trouble)
                return
            self._leave_form()
        failed = sum(bool(row.trouble) for row in batch.left)
        words = self.tr("%n berkas sudah diputuskan.", "", len(batch.done))
        if failed:
            words += " " + self.tr("{count} gagal; lihat barisnya.").format(count=failed)
        self._say(words, wrong=bool(failed))

    def _has_bringer(self) -> bool:
        batch = self.book.batch
        if batch is None:
            return False
        try:
            batch.bringer()
        except LoketError as error:
            if self.pages.currentWidget() is self.form:
                self._leave_form()
            self.head.say(error.code, say(error))
            return False
        return True

    def _leave_form(self) -> None:
        self.form.leave()
        self.pages.setCurrentWidget(self.grid)
        self.table.go_to(max(self._at, 0))

    def _take(self, people: tuple[Pasted, ...]) -> None:
        if not people:
            self._say(self.tr("Tidak ada NIK atau nama yang dapat dibaca di sana."), wrong=True)
            return
        added = self.book.add(people, self.head.service.value() or self._first_service())
        words = self.tr("%n orang ditambahkan.", "", added)
        if added < len(people):
            words = self.tr("%n orang ditambahkan; sisanya melebihi batas.", "", added)
        self._say(words)

    def _first_service(self) -> str:
        return next(iter(self.book.ground.services)) if self.book.ground is not None else ""

    def _remove(self, at: int) -> None:
        row = self.book.remove(at)
        if row is not None:
            words = self.tr("Baris {row} dihapus.").format(row=at + 1)
            self.session.notice(words, undo=lambda: self.book.put_back(at, row))

    def _typed(self, row: int, column: int, text: str) -> None:
        if column == Cell.SERVICE:
            self.book.set_service(row, text)
        else:
            self.book.set_value(row, _KEYS[Cell(column)], text)

    def _kept(self, draft: Draft) -> None:
        self.book.put_draft(self._at, draft)

    # Painting ------------------------------------------------------------------------------------

    def _opened(self) -> None:
        book = self.book
        if book.ground is None or book.ticket is None or book.batch is None:
            return
        services = {code: one.short_name for code, one in book.ground.services.items()}
        self.table.grid.services = services
        self.table.grid.regions = book.ground.regions
        self.head.offer(services)
        self.head.fill(book.batch.head)
        self.head.say("", "")
        self.grid.title.setText(self.tr("Kolektif {number}").format(number=book.ticket.code))
        served = book.ticket.state is TicketState.DILAYANI
        self._say("" if served else self.tr("Nomor ini belum dilayani di loket."), wrong=not served)
        if book.batch.head.get("name"):
            self.table.go_to(len(book.batch.rows))
        else:
            self.head.name.setFocus()

    def _paint(self) -> None:
        batch, ground = self.book.batch, self.book.ground
        if batch is None or ground is None:
            return
        self.table.grid.show_rows(
            GridRow(
                nik=row.draft.value("nik"),
                name=row.draft.value("nama"),
                service=row.draft.service,
                village=row.draft.value("desa"),
                id_on_letter=row.draft.value(ID_ON_LETTER),
                papers=self.book.has_papers(row),
                state=judged.state,
                words=judged.words,
                locked=row.result is not None or self.book.busy,
                good=row.result is None or row.result.state in _GOOD,
            )
            for row, judged in zip(batch.rows, self.book.judged, strict=True)
        )
        if self._armed is not None and self._armed != tuple(self.book.ready()):
            self._armed = None
        self._tell_row()
        ends = not self.book.ready() and bool(batch.done)
        words = self.tr("F9  Selesaikan nomor") if ends else self.tr("F9  Putuskan")
        self.grid.decide.setText(words)
        self.grid.decide.setAccessibleName(words)

    def _tell_row(self) -> None:
        """Say below the table what the whole line of the cursor means; it may be cut off there."""
        at = self.table.currentIndex().row()
        words = self.book.judged[at].words if 0 <= at < len(self.book.judged) else ""
        told = self.tr("Baris {row}: {words}").format(row=at + 1, words=words) if words else ""
        self.summary.setText(" · ".join(filter(None, (self._counted(), told))))

    def _counted(self) -> str:
        states = [one.state for one in self.book.judged if one.state is not RowState.KOSONG]
        words = {
            RowState.BOLEH: self.tr("{count} boleh"),
            RowState.DIKEMBALIKAN: self.tr("{count} dikembalikan"),
            RowState.DITOLAK: self.tr("{count} ditolak"),
            RowState.PASTIKAN: self.tr("{count} perlu dipastikan"),
            RowState.KURANG: self.tr("{count} belum lengkap"),
            RowState.GANDA: self.tr("{count} ganda"),
            RowState.DICARI: self.tr("{count} sedang dicari"),
            RowState.SELESAI: self.tr("{count} selesai"),
        }
        told = summary(states, lambda state, count: words[state].format(count=count))
        return self.tr("{count} orang: {told}").format(count=len(states), told=told) if told else ""

    def _say(self, words: str, *, wrong: bool = False) -> None:
        mark(self.trouble, "")
        self.trouble.setProperty("role", "error" if wrong else "title")
        self.trouble.style().unpolish(self.trouble)
        self.trouble.style().polish(self.trouble)
        self.trouble.setText(words)

    # Building ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        book, table = self.book, self.table
        book.opened.connect(self._opened)
        book.changed.connect(self._paint)
        book.decided.connect(self._decided)
        self.head.told.connect(book.tell_head)
        table.grid.typed.connect(self._typed)
        table.grid.papers_wanted.connect(book.set_papers)
        table.open_wanted.connect(self.open_row)
        table.remove_wanted.connect(self._remove)
        table.list_pasted.connect(self.paste)
        table.selectionModel().currentChanged.connect(lambda *_: self._tell_row())
        self.form.case.kept.connect(self._kept)
        self.form.case.decide.connect(self._decide_row)
        self.form.verdict.finish.connect(self.conclude)
        self.done.left.connect(self.escape)
        for deed, slot in (
            ("leave", self.escape),
            ("import", self.ask_file),
            ("paste", self.paste),
            ("papers", self.tick_all),
            ("ids", self.complete_ids),
            ("open", lambda: self.open_row(self.table.currentIndex().row())),
            ("decide", self.conclude),
        ):
            self.grid.buttons[deed].clicked.connect(lambda _=False, slot=slot: slot())
        self.session.locked.connect(book.save)

    def _add_keys(self) -> None:
        for key, slot in (
            ("F4", self.choose_from_list),
            ("F9", self.conclude),
            ("F10", self.tick_all),
            ("Ctrl+F", self._family),
            ("Ctrl+I", self.complete_ids),
            ("Ctrl+L", self._papers),
            ("Ctrl+O", self.ask_file),
            ("Ctrl+P", self._print),
            ("Ctrl+T", self._print_receipt),
            ("Esc", self.escape),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)

    def _family(self) -> None:
        if self.pages.currentWidget() is self.form:
            self.form.form.ask_for_family()

    def _papers(self) -> None:
        if self.pages.currentWidget() is self.form:
            self.form.papers.ask_for_papers()

    def _print(self) -> None:
        if self.pages.currentWidget() is self.done:
            self.done.print_papers()

    def _print_receipt(self) -> None:
        if self.pages.currentWidget() is self.done:
            self.done.print_receipt()
