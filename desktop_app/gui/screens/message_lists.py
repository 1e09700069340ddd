"""Pesan › Daftar nonaktif: lists brought in from files or begun by hand, and their people."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.notice_list import NoticeKind, NoticeList
from desktop_app.gui.dropped import dropped_sheets
from desktop_app.gui.forms.ui_message_lists import Ui_MessageListsPage
from desktop_app.gui.screens.message_intake import ListIntake
from desktop_app.gui.screens.message_part import keep_level
from desktop_app.gui.screens.message_people import ListPeople
from desktop_app.gui.screens.message_person import PersonFields
from desktop_app.gui.screens.message_words import notice_word
from desktop_app.gui.screens.register_part import RegisterPart
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import all_right, enter_moves_on
from desktop_app.gui.words import count, say, short_date
from desktop_app.usecases import notice_lists


class ListsPage(RegisterPart):
    """The list in front with its people; a new file, a new list, a new person each on a page."""

    ui: Ui_MessageListsPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_MessageListsPage(), parent)
        ui = self.ui
        self._wanted: UUID | None = None
        self.lists: tuple[NoticeList, ...] = ()
        self.may = session.actor.may(Right.SEND_MESSAGES)
        self._may_remove = session.actor.may(Right.MANAGE_PEOPLE)
        self.people = ListPeople(session, ui, self)
        self.people.changed.connect(self._show_chosen)
        self.intake = ListIntake(self, ui)
        self.intake.taken.connect(self._taken)
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
        if self.may and not self.is_busy():
            self.intake.look_at(path, self.lists)

    def remove(self) -> None:
        """Take the people out of the list in front, once somebody answers for it."""
        one = self.chosen
        if one is None or one.removed_at is not None or not self._may_remove:
            return
        deed = self.tr("Menghapus {people} orang dari daftar {title}").format(
            people=count(one.imported + one.warned), title=one.title
        )
        self.session.confirm(Right.MANAGE_PEOPLE, deed, lambda: self._remove_now(one))

    def begin_add(self) -> None:
        """Show the form for one person of the list in front."""
        one, ui = self.chosen, self.ui
        if one is None or one.removed_at is not None or not self.may:
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
        # Those of which only figures are left stand behind the others.
        self.lists = tuple(sorted(found, key=lambda one: one.removed_at is not None))
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
        self._show_chosen()

    def _show_chosen(self) -> None:
        ui, one = self.ui, self.chosen
        there = one is not None and one.removed_at is None
        ui.add.setVisible(self.may and there)
        ui.remove.setVisible(self._may_remove and there)
        ui.save_left.setVisible(self.may and one is not None and there and one.left_out > 0)
        if one is not None:
            self.people.show_list(one)

    def _named(self, one: NoticeList) -> str:
        gone = self.tr(" · isinya sudah dihapus") if one.removed_at is not None else ""
        return self.tr("{kind} · {title} · {people} orang · per {day}{gone}").format(
            kind=notice_word(one.kind.label),
            title=one.title,
            people=count(one.imported + one.warned),
            day=short_date(one.as_of),
            gone=gone,
        )

    def _taken(self, one: NoticeList) -> None:
        self._wanted = one.id
        self.load()

    def _remove_now(self, one: NoticeList) -> None:
        said = self.tr("{people} orang dihapus dari daftar {title}; angkanya tetap ada.")
        self._wanted = one.id

        def done(people: int) -> None:
            self.good(said.format(people=count(people), title=one.title))
            self.load()

        def not_done(error: BaseException) -> None:
            self.session.problem(error)
            self.load()

        self.session.workers.run(
            notice_lists.remove_list,
            one.id,
            one.version,
            then=done,
            otherwise=not_done,
            owner=self,
        )

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
        ui.lists.currentIndexChanged.connect(lambda _: self._show_chosen())
        ui.pick.clicked.connect(self._ask_file)
        ui.new_list.clicked.connect(lambda: self.look_at(None))
        ui.add.clicked.connect(self.begin_add)
        ui.store.clicked.connect(self.store_person)
        ui.remove.clicked.connect(self.remove)
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
        self.key("Ctrl+L", self.intake.choose_columns, ui.page_look)
        self.key("Ctrl+Del", self.remove, ui.page_list)
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            self.key(enter, self.intake.start, ui.page_look)
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
