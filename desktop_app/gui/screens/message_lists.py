"""Pesan › Daftar nonaktif: lists brought in from files or begun by hand, and their people."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.errors import LoketError
from desktop_app.domain.notice_list import NoticeKind, NoticeList, ReadList
from desktop_app.domain.notice_rows import reasons_in_words
from desktop_app.domain.register import Preview
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.domain.register_reasons import NOTES
from desktop_app.gui.dropped import dropped_sheets
from desktop_app.gui.forms.ui_message_lists import Ui_MessageListsPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.message_part import keep_level
from desktop_app.gui.screens.message_people import ListPeople
from desktop_app.gui.screens.message_person import PersonFields
from desktop_app.gui.screens.message_words import notice_word
from desktop_app.gui.screens.notice_mapping import reading_of
from desktop_app.gui.screens.register_part import RegisterPart
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import all_right, enter_moves_on, mark
from desktop_app.gui.words import count, say, short_date
from desktop_app.usecases import notice_lists
from desktop_app.workers.message_tasks import preview_list, read_aside

_NO_NIK = "kolom_nik_tidak_ada"


class ListsPage(RegisterPart):
    """The list in front with its people; a new file, a new list, a new person each on a page."""

    ui: Ui_MessageListsPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_MessageListsPage(), parent)
        ui = self.ui
        self._path: Path | None = None
        self._mapping: ColumnMapping | None = None
        self._wanted: UUID | None = None
        self.lists: tuple[NoticeList, ...] = ()
        self.may = session.actor.may(Right.SEND_MESSAGES)
        self.people = ListPeople(session, ui, self)
        self.people.changed.connect(self._show_chosen)
        self.reasons = RowsModel[tuple[str, int]](
            (
                Column(self.tr("Alasan"), lambda one: _reason(one[0]), wide=True),
                Column(self.tr("Baris"), lambda one: count(one[1]), number=True),
            ),
            self,
        )
        self.reasons.dress(ui.reasons)
        for kind in NoticeKind:
            ui.kind.addItem(notice_word(kind.label), kind)
        self.form = PersonFields(session, ui, self)
        for label in self.findChildren(QLabel):
            if label.objectName().endswith("fault"):
                label.hide()
        keep_level(ui.look_fields)
        for deed in (ui.pick, ui.new_list, ui.add, ui.save_left):
            deed.setVisible(self.may)
        self.setAcceptDrops(self.may)
        if not self.may:
            ui.none.setText(self.tr("Belum ada daftar. Supervisor atau admin yang mengimpornya."))
        self._connect()
        self.show_page(ui.page_list)

    @property
    def chosen(self) -> NoticeList | None:
        """The list in front."""
        at = self.ui.lists.currentIndex()
        return self.lists[at] if 0 <= at < len(self.lists) else None

    def load(self) -> None:
        """Read the lists again and keep the one in front."""
        self.session.workers.read(
            notice_lists.lists, then=self._show, otherwise=self.session.problem, owner=self
        )

    def look_at(self, path: Path | None) -> None:
        """Ask what a file is before it is read; without one a list to be filled by hand."""
        if self.is_busy() or not self.may:
            return
        ui, self._path, self._mapping = self.ui, path, None
        ui.map.setVisible(path is not None)
        words = self.tr("Impor {name}").format(name=path.name) if path else ""
        ui.look_title.setText(words or self.tr("Daftar baru yang diisi sendiri"))
        ui.as_of_label.setVisible(path is not None)
        ui.as_of.setVisible(path is not None)
        ui.start.setText(self.tr("Impor  Ctrl+Enter") if path else self.tr("Buat  Ctrl+Enter"))
        ui.start.setAccessibleName(ui.start.text())
        ui.title.setText(path.stem[:80] if path else "")
        ui.as_of.set_value(None)
        ui.as_of.latest = self.session.office.today()
        ui.look_hint.setText(
            self.tr(
                "Judul kolom dicari sendiri, juga bila ada dua baris judul. Tanggal daftar boleh "
                "kosong: dibaca dari nama berkasnya. Yang tidak dapat diimpor dilaporkan."
            )
            if path
            else self.tr("Peserta ditambahkan sesudahnya dengan Ctrl+I.")
        )
        for field, fault in ((ui.title, ui.title_fault), (ui.as_of, ui.as_of_fault)):
            mark(field, "", fault)
        ui.look_fault.hide()
        self.show_page(ui.page_look)
        ui.kind.setFocus()

    def start(self) -> None:
        """Import the file in front, or make the empty list."""
        ui = self.ui
        if self._path is None:
            self._make()
            return
        mark(ui.as_of, ui.as_of.problem(), ui.as_of_fault)
        if ui.as_of.problem():
            ui.as_of.setFocus()
            return
        self.run_long(
            read_aside,
            self._path,
            NoticeKind(ui.kind.currentData()),
            ui.as_of.value(),
            self._mapping,
            title=self.tr("Membaca {name}").format(name=self._path.name),
            then=self._read,
            otherwise=self._not_read,
        )

    def choose_columns(self) -> None:
        """Look at the file's first rows, to be told which column is which."""
        if self._path is None:
            return
        self.run_long(
            preview_list,
            self._path,
            NoticeKind(self.ui.kind.currentData()),
            title=self.tr("Membuka {name}…").format(name=self._path.name),
            then=self._ask_columns,
            otherwise=self._not_read,
        )

    def begin_add(self) -> None:
        """Show the form for one person of the list in front."""
        one, ui = self.chosen, self.ui
        if one is None or not self.may:
            return
        ui.add_title.setText(self.tr("Tambah peserta ke {title}").format(title=one.title))
        self.form.begin(arrears=one.kind is NoticeKind.TUNGGAKAN)
        self.show_page(ui.page_add)
        ui.nik.setFocus()

    def store_person(self) -> None:
        """Add the person in the form."""
        one, ui = self.chosen, self.ui
        if one is None or not ui.store.isEnabled() or not all_right(self.form.checks()):
            return
        ui.add_fault.hide()
        ui.store.setEnabled(False)
        self.session.workers.run(
            notice_lists.add_person,
            one.id,
            self.form.read(arrears=one.kind is NoticeKind.TUNGGAKAN),
            then=self._added,
            otherwise=self._not_added,
            owner=self,
        )

    def export_left_out(self, path: Path) -> None:
        """Write what the list in front could not take, with reasons."""
        if self.chosen is None:
            return
        said = self.tr("{count} baris tersimpan di {path}.")
        self.session.workers.run_long(
            notice_lists.export_left_out,
            self.chosen.id,
            path,
            then=lambda number: self.good(said.format(count=number, path=path)),
            otherwise=self.session.problem,
            owner=self,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one spreadsheet."""
        if len(dropped_sheets(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask what it is."""
        event.acceptProposedAction()
        self.look_at(dropped_sheets(event.mimeData())[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list; Enter moves to the next field."""
        front, ui = self.front(), self.ui
        stays = (ui.page_list, ui.page_run, ui.page_map)
        if event.key() == Qt.Key.Key_Escape and front not in stays:
            self._leave()
        elif not (front in (ui.page_add, ui.page_look) and enter_moves_on(self, event)):
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """The keyboard goes to the people, or to the file to choose."""
        ui = self.ui
        if self.front() is ui.page_list:
            (ui.search if self.lists else ui.pick).setFocus()

    # A list ---------------------------------------------------------------------------------------

    def _show(self, found: tuple[NoticeList, ...]) -> None:
        ui = self.ui
        kept = self._wanted or (self.chosen.id if self.chosen else None)
        self._wanted = None
        self.lists = tuple(one for one in found if one.removed_at is None)
        with QSignalBlocker(ui.lists):
            ui.lists.clear()
            for one in self.lists:
                ui.lists.addItem(self._named(one))
            again = next((n for n, one in enumerate(self.lists) if one.id == kept), 0)
            ui.lists.setCurrentIndex(again if self.lists else -1)
        some = bool(self.lists)
        ui.none.setVisible(not some)
        ui.body.setVisible(some)
        ui.lists.setVisible(some)
        ui.add.setVisible(some and self.may)
        self._show_chosen()

    def _show_chosen(self) -> None:
        one = self.chosen
        self.ui.save_left.setVisible(self.may and one is not None and one.left_out > 0)
        if one is not None:
            self.people.show_list(one)

    def _named(self, one: NoticeList) -> str:
        return self.tr("{kind} · {title} · {people} orang · per {day}").format(
            kind=notice_word(one.kind.label),
            title=one.title,
            people=count(one.imported + one.warned),
            day=short_date(one.as_of),
        )

    def _make(self) -> None:
        self.session.workers.run(
            notice_lists.new_list,
            NoticeKind(self.ui.kind.currentData()),
            self.ui.title.text(),
            then=self._made,
            otherwise=lambda error: mark(self.ui.title, say(error), self.ui.title_fault),
            owner=self,
        )

    def _made(self, one: NoticeList) -> None:
        self._wanted = one.id
        self.show_page(self.ui.page_list)
        self.load()
        self.ui.add.setFocus()

    # A file ---------------------------------------------------------------------------------------

    def _read(self, read: ReadList) -> None:
        self.ui.run.beyond_stopping()
        self.session.workers.run(
            _take_in,
            read,
            self.ui.title.text(),
            then=lambda one: self._taken(one, read),
            otherwise=self._not_read,
            owner=self,
        )

    def _not_read(self, error: BaseException) -> None:
        self.show_page(self.ui.page_look)
        self.ui.look_fault.setText(say(error))
        self.ui.look_fault.show()
        unknown = isinstance(error, LoketError) and error.code == _NO_NIK
        (self.ui.map if unknown else self.ui.start).setFocus()

    def _ask_columns(self, seen: Preview) -> None:
        kind = NoticeKind(self.ui.kind.currentData())
        self.show_page(self.ui.page_map)
        self.ui.mapping.ask(self.session, seen, reading=reading_of(kind))

    def _mapped(self, mapping: ColumnMapping) -> None:
        self._mapping = mapping
        self.ui.look_fault.hide()
        self.start()

    def _not_mapped(self) -> None:
        self.show_page(self.ui.page_look)
        self.ui.map.setFocus()

    def _taken(self, one: NoticeList, read: ReadList) -> None:
        ui, self._wanted = self.ui, one.id
        ui.result_title.setText(self.tr("{title} sudah masuk").format(title=one.title))
        words = self.tr(
            "{rows} orang dibaca: {taken} diimpor ({warned} dengan catatan), {out} tidak diimpor."
        ).format(
            rows=count(one.rows),
            taken=count(one.imported + one.warned),
            warned=count(one.warned),
            out=count(one.left_out),
        )
        for code, number in read.notes.items():
            note = QCoreApplication.translate("register", NOTES.get(code, code))
            words += "\n" + note.format(count=count(number))
        ui.result_words.setText(words)
        self.reasons.show_rows(sorted(one.reasons.items(), key=lambda item: -item[1]))
        ui.reasons.setVisible(bool(one.reasons))
        ui.export_now.setVisible(one.left_out > 0)
        self.show_page(ui.page_result)
        self.load()
        ui.done.setFocus()

    # One person -----------------------------------------------------------------------------------

    def _added(self, one: NoticeList) -> None:
        self.ui.store.setEnabled(True)
        self._wanted = one.id
        self.good(self.tr("{name} sudah ditambahkan.").format(name=self.ui.name.text().strip()))
        self.form.clear()
        self.ui.nik.setFocus()
        self.load()

    def _not_added(self, error: BaseException) -> None:
        self.ui.store.setEnabled(True)
        self.ui.add_fault.setText(say(error))
        self.ui.add_fault.show()

    # Keys -----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.title.textEdited.connect(lambda _: mark(ui.title, "", ui.title_fault))
        ui.lists.currentIndexChanged.connect(lambda _: self._show_chosen())
        ui.pick.clicked.connect(self._ask_file)
        ui.new_list.clicked.connect(lambda: self.look_at(None))
        ui.add.clicked.connect(self.begin_add)
        ui.store.clicked.connect(self.store_person)
        ui.start.clicked.connect(self.start)
        ui.map.clicked.connect(self.choose_columns)
        ui.mapping.accepted.connect(self._mapped)
        ui.mapping.left.connect(self._not_mapped)
        for button in (ui.leave, ui.done, ui.add_leave):
            button.clicked.connect(self._leave)
        for button in (ui.save_left, ui.export_now):
            button.clicked.connect(self._ask_save)
        self.key("Ctrl+O", self._ask_file, ui.page_list)
        self.key("Ctrl+N", lambda: self.look_at(None), ui.page_list)
        self.key("Ctrl+I", self.begin_add, ui.page_list)
        self.key("Ctrl+S", self._ask_save, ui.page_list)
        self.key("Ctrl+T", self.people.note_contact, ui.page_list)
        self.key("F3", ui.search.setFocus, ui.page_list)
        self.key("F4", ui.lists.setFocus, ui.page_list)
        self.key("F5", self.load, ui.page_list)
        self.key("Ctrl+S", self._ask_save, ui.page_result)
        self.key("Ctrl+K", self.choose_columns, ui.page_look)
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            self.key(enter, self.start, ui.page_look)
            self.key(enter, self.store_person, ui.page_add)

    def _leave(self) -> None:
        self.show_page(self.ui.page_list)
        self.take_focus()

    def _ask_file(self) -> None:
        if self.may and (path := self.ask_open(self.tr("Pilih daftar peserta"))) is not None:
            self.look_at(path)

    def _ask_save(self) -> None:
        one = self.chosen
        if one is None or not one.left_out or not self.may:
            return
        path = self.ask_save(self.tr("Simpan yang tidak diimpor"), "tidak-diimpor.xlsx")
        if path is not None:
            self.export_left_out(path)


def _take_in(office: object, read: ReadList, title: str) -> NoticeList:
    return notice_lists.take_in(office, read, title=title)  # type: ignore[arg-type]


def _reason(code: str) -> str:
    return reasons_in_words((code,), lambda text: QCoreApplication.translate("register", text))
