"""Permohonan: every case with its stage, those that wait for something, and one of them opened.

The list covers numbers and leaves no view; the case on the right is journaled, once the arrow keys
rest on it. Whoever comes back is found by scanning a receipt or a letter into the search field.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.case_list import CaseLine, CaseList
from desktop_app.domain.follow_up import Due, Waiting
from desktop_app.domain.queue import Ticket
from desktop_app.gui.code_scan import CASE
from desktop_app.gui.forms.ui_cases import Ui_CasesScreen
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens import cases_words as words
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.cases_page import CasePagePart
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.chips import Chips
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.widgets.scrolling_pane import let_scroll
from desktop_app.gui.words import count, say, short_date
from desktop_app.usecases import case_list, follow_ups, taking_up
from desktop_app.usecases.office import Office

_TYPING_MS = 250
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CasesScreen(Screen):
    """Search, filters and the list on the left, the chosen case on the right."""

    help_page = "permohonan"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_CasesScreen()
        self.ui.setupUi(self)
        self.chips = Chips(self)
        self.chips.offer(self._choices())
        self.ui.outer.insertWidget(1, self.chips)
        self.page = CasePagePart(session, self)
        self.ui.side.addWidget(self.page)
        let_scroll(self.ui.splitter, self.ui.side)
        self._chosen: UUID | None = None
        self._follow = False
        self._open_first = False
        self._typing, self._resting = QTimer(self), QTimer(self)
        for timer, slot in ((self._typing, self.load), (self._resting, self._fetch)):
            timer.setSingleShot(True)
            timer.setInterval(_TYPING_MS)
            timer.timeout.connect(slot)
        self.model = RowsModel[CaseLine](self._columns(), self)
        self.model.dress(self.ui.rows)
        self.ui.splitter.setSizes([880, 350])
        self._connect()
        self._listen()
        self._put_away()
        self.ui.banner.hide()

    # The screen ----------------------------------------------------------------------------------

    def entered(self) -> None:
        """Load the list anew: cases were decided meanwhile."""
        self.ui.search.setFocus()
        self.ui.search.selectAll()
        self.load()

    def leaving(self) -> None:
        """Leave nobody's case on a screen that somebody else may enter."""
        self._put_away()

    def show_section(self, section: str) -> None:
        """Open one case (`case:<id>`), a filter by its name, or search for a text."""
        if section.startswith(CASE):
            self._search_for("", None)
            self._chosen, self._follow = UUID(hex=section.removeprefix(CASE)), True
            self.page.open(self._chosen)
            self.ui.side.setCurrentWidget(self.page)
        elif section in [one.value for one in Waiting]:
            self._search_for("", Waiting(section))
        elif section:
            self._search_for(section, None)
        self.load()

    def load(self) -> None:
        """Ask for the cases that fit what is searched and filtered."""
        self._typing.stop()
        text, waiting = self.ui.search.text().strip(), self.chips.value
        self.session.workers.read(
            _listed,
            text,
            waiting,
            then=lambda found: self._show((text, waiting), *found),
            otherwise=self._not_listed,
            owner=self,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the open question, else empties the search; Enter never presses a button."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.page.close_top():
            self.ui.search.clear()
            self.ui.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field the arrows move in the list; Enter opens what was scanned or chosen."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if watched is self.ui.search and step and self.model.rows:
                row = self.ui.rows.currentIndex().row() + step
                self.ui.rows.selectRow(min(max(row, 0), len(self.model.rows) - 1))
                return True
            if event.key() in _ENTER:
                self._enter(in_search=watched is self.ui.search)
                return True
        return super().eventFilter(watched, event)

    # The list ------------------------------------------------------------------------------------

    def _columns(self) -> tuple[Column[CaseLine], ...]:
        return (
            Column(self.tr("Tanggal"), lambda one: short_date(one.facts.day)),
            Column(self.tr("Pemohon"), lambda one: one.facts.person.name, wide=True),
            Column(self.tr("Layanan"), lambda one: one.service_name, gives=True),
            Column(self.tr("Keadaan"), words.stage_words, gives=True),
            Column(
                self.tr("Menunggu"), lambda one: words.most_pressing(one, self._now), gives=True
            ),
            Column(
                self.tr("Batas"),
                lambda one: words.deadline(one, self.session.office.zone),
                gives=True,
            ),
        )

    def _choices(self) -> list[tuple[object, str]]:
        return [(None, self.tr("Semua")), *((one, words.waiting_word(one)) for one in Waiting)]

    def _show(self, asked: tuple[str, object], found: CaseList, due: Due | None) -> None:
        if asked != (self.ui.search.text().strip(), self.chips.value):
            return  # typed on or filtered meanwhile: another answer is coming
        ui, lines = self.ui, found.lines
        again = next((n for n, one in enumerate(lines) if one.id == self._chosen), None)
        with QSignalBlocker(ui.rows.selectionModel()):
            self.model.show_rows(lines)
            if again is not None:
                how = QItemSelectionModel.SelectionFlag
                index = self.model.index(again, 0)
                ui.rows.selectionModel().setCurrentIndex(index, how.ClearAndSelect | how.Rows)
                ui.rows.scrollTo(index)
        self.chips.count(found.counts)
        ui.rows.setVisible(bool(lines))
        ui.empty.setVisible(not lines)
        ui.empty.setText(self._nothing(asked[0]))
        ui.count.setText(self._how_many(found))
        self._tell_ready(due)
        if again is None and not self._follow:
            self._put_away()
        if self._open_first and len(lines) == 1:
            ui.rows.selectRow(0)
            self._fetch()
        self._follow = self._open_first = False

    def _not_listed(self, error: BaseException) -> None:
        self._open_first = False
        self.model.show_rows(())
        self.ui.rows.hide()
        self.ui.empty.show()
        self.ui.empty.setText(say(error))

    def _nothing(self, text: str) -> str:
        if text:
            return self.tr("Tidak ada permohonan yang cocok. Esc menampilkan semuanya lagi.")
        if self.chips.value is not None:
            return self.tr("Tidak ada yang menunggu di sini.")
        return self.tr("Belum ada permohonan. Layani yang pertama di Loket dengan F8.")

    def _how_many(self, found: CaseList) -> str:
        shown = len(found.lines)
        if found.more:
            words_ = self.tr("{shown} yang terbaru; cari untuk menemukan yang lain.")
            return words_.format(shown=count(shown))
        return self.tr("%n permohonan", "", shown) if shown else ""

    def _tell_ready(self, due: Due | None) -> None:
        ready = due.ready if due is not None else 0
        self.ui.banner.setVisible(ready > 0)
        self.ui.banner_words.setText(
            self.tr("Masa pengajuan dibuka: %n berkas titipan siap diajukan.", "", ready)
        )

    def _enter(self, *, in_search: bool) -> None:
        """Open what was typed or scanned when it is one case, else the chosen row."""
        if in_search and (self._typing.isActive() or not self.ui.rows.currentIndex().isValid()):
            self._open_first = True
            self.load()
        elif self.ui.side.currentWidget() is self.page and self._chosen_is_open:
            self.page.note() if self.page.ui.awaited.isVisible() else None
        else:
            self._fetch()

    @property
    def _chosen_is_open(self) -> bool:
        return self.page.page is not None and self.page.page.line.id == self._chosen

    def _fetch(self) -> None:
        self._resting.stop()
        line = self.model.row(self.ui.rows.currentIndex())
        if line is None:
            return
        self._chosen = line.id
        self.page.open(line.id)
        self.ui.side.setCurrentWidget(self.page)

    def _put_away(self) -> None:
        self._resting.stop()
        self._chosen = None
        self.page.clear()
        self.ui.none_words.setText(
            self.tr(
                "Pilih permohonan di daftar, atau pindai tanda terima. F4 memilih saringan, "
                "Ctrl+E menyimpan daftar sebagai Excel atau CSV."
            )
        )
        self.ui.side.setCurrentWidget(self.ui.page_none)

    def _search_for(self, text: str, waiting: Waiting | None) -> None:
        with QSignalBlocker(self.ui.search), QSignalBlocker(self.chips):
            self.ui.search.setText(text)
            self.chips.choose(waiting)

    @property
    def _now(self) -> datetime:
        return self.session.office.now()

    # Going on, saving ----------------------------------------------------------------------------

    def _take_up(self, id: UUID) -> None:
        self.session.workers.run(
            taking_up.take_up,
            id,
            then=self._taken_up,
            otherwise=self.session.problem,
            owner=self,
        )

    def _taken_up(self, ticket: Ticket) -> None:
        self.session.place_wanted.emit("workbench", "")
        self.session.case_taken_up.emit(ticket)
        self.session.queue_changed.emit()

    def _ask_where(self) -> None:
        name = self.chips.value or "semua"
        dialog = QFileDialog(self, self.tr("Simpan daftar permohonan"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(f"permohonan-{name}.xlsx")
        dialog.fileSelected.connect(lambda path: self.export(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, path: Path) -> None:
        """Write the list on show, all of it, to `path` (.xlsx or .csv)."""
        said = self.tr("{count} permohonan tersimpan di {path}.")
        self.session.workers.read(
            case_list.export,
            path,
            self.ui.search.text().strip(),
            self.chips.value,
            then=lambda number: self.session.notice(
                said.format(count=number, path=path), kind=Kind.GOOD
            ),
            otherwise=self.session.problem,
            owner=self,
        )

    # Keys and signals ----------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.search.textChanged.connect(lambda: self._typing.start())
        ui.search.installEventFilter(self)
        ui.rows.installEventFilter(self)
        ui.rows.doubleClicked.connect(lambda: self._fetch())
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._resting.start())
        ui.export_list.clicked.connect(self._ask_where)
        ui.banner_show.clicked.connect(lambda: self.chips.choose(Waiting.TITIPAN))
        self.chips.chosen.connect(lambda _: self.load())
        self.page.changed.connect(self.load)
        self.page.take_up_wanted.connect(self._take_up)
        self.session.office_changed.connect(self._office_changed)
        self.session.rows_arrived.connect(self._office_changed)

    def _office_changed(self) -> None:
        if self.isVisible() and self.session.settings[declared.USE_CASES]:
            self.load()

    def _listen(self) -> None:
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("F3", self._focus_search),
            ("F4", self.chips.take_focus),
            ("F5", self.load),
            ("Ctrl+E", self._ask_where),
            ("Ctrl+L", self.page.take_up),
            ("Ctrl+T", self.page.note),
            ("Ctrl+D", self.page.give_letter),
            ("Ctrl+O", self.page.choose_scan),
            ("Ctrl+P", self.page.print_receipt),
            ("Ctrl+S", self.page.save_receipt),
            ("Ctrl+H", self.page.open_person),
        )
        for key, slot in keys:
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)

    def _focus_search(self) -> None:
        self.ui.search.setFocus()
        self.ui.search.selectAll()


def _listed(office: Office, text: str, waiting: Waiting | None) -> tuple[CaseList, Due | None]:
    return case_list.list_cases(office, text, waiting), follow_ups.due(office)
