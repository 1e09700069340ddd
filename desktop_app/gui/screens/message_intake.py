"""A file of people to be told, from its first look to the report of what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.errors import LoketError
from desktop_app.domain.notice_list import NoticeKind, NoticeList, ReadList
from desktop_app.domain.notice_rows import reasons_in_words
from desktop_app.domain.register import Preview
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.domain.register_reasons import NOTES
from desktop_app.gui.forms.ui_message_lists import Ui_MessageListsPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.message_words import notice_word
from desktop_app.gui.screens.notice_mapping import reading_of
from desktop_app.gui.screens.register_part import RegisterPart
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import count, say
from desktop_app.usecases import notice_lists
from desktop_app.usecases.office import Office
from desktop_app.workers.message_tasks import preview_list, read_aside

_NO_NIK = "kolom_nik_tidak_ada"


class ListIntake(QObject):
    """`page_look`, `page_map` and `page_result` of the form. `taken` carries the list."""

    taken = Signal(object)

    def __init__(self, page: RegisterPart, ui: Ui_MessageListsPage) -> None:
        super().__init__(page)
        self.page, self.ui = page, ui
        self.session = page.session
        self.path: Path | None = None
        self._mapping: ColumnMapping | None = None
        self._lists: tuple[NoticeList, ...] = ()
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
        ui.kind.currentIndexChanged.connect(lambda _: self._offer_lists())
        ui.into.currentIndexChanged.connect(lambda _: self._show_title())
        ui.title.textEdited.connect(lambda _: mark(ui.title, "", ui.title_fault))
        ui.start.clicked.connect(self.start)
        ui.map.clicked.connect(self.choose_columns)
        ui.mapping.accepted.connect(self._mapped)
        ui.mapping.left.connect(self._not_mapped)

    @property
    def kind(self) -> NoticeKind:
        """What the file in front is said to be."""
        return NoticeKind(self.ui.kind.currentData())

    def look_at(self, path: Path | None, lists: Sequence[NoticeList]) -> None:
        """Ask what a file is before it is read; without one a list to be filled by hand."""
        ui, self.path, self._mapping = self.ui, path, None
        self._lists = tuple(one for one in lists if one.removed_at is None)
        words = self.tr("Impor {name}").format(name=path.name) if path else ""
        ui.look_title.setText(words or self.tr("Daftar baru yang diisi sendiri"))
        ui.map.setVisible(path is not None)
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
        self._offer_lists()
        self.page.show_page(ui.page_look)
        ui.kind.setFocus()

    def start(self) -> None:
        """Import the file in front, or make the empty list."""
        ui = self.ui
        if self.path is None:
            self._make()
            return
        mark(ui.as_of, ui.as_of.problem(), ui.as_of_fault)
        if ui.as_of.problem():
            ui.as_of.setFocus()
            return
        self.page.run_long(
            read_aside,
            self.path,
            self.kind,
            ui.as_of.value(),
            self._mapping,
            title=self.tr("Membaca {name}").format(name=self.path.name),
            then=self._read,
            otherwise=self._not_read,
        )

    def choose_columns(self) -> None:
        """Look at the file's first rows, to be told which column is which."""
        if self.path is not None:
            self.page.run_long(
                preview_list,
                self.path,
                self.kind,
                title=self.tr("Membuka {name}…").format(name=self.path.name),
                then=self._ask_columns,
                otherwise=self._not_read,
            )

    def _offer_lists(self) -> None:
        """Offer a new list, and those of the same kind that a file can be added to."""
        ui = self.ui
        mine = [one for one in self._lists if one.kind is self.kind]
        ui.into.clear()
        ui.into.addItem(self.tr("daftar baru"), None)
        for one in mine:
            ui.into.addItem(one.title, one.id)
        for part in (ui.into, ui.into_label):
            part.setVisible(self.path is not None and bool(mine))
        self._show_title()

    def _show_title(self) -> None:
        ui, new = self.ui, self.ui.into.currentData() is None
        for part in (ui.title, ui.title_label):
            part.setVisible(new)
        for part in (ui.as_of, ui.as_of_label):
            part.setVisible(new and self.path is not None)

    def _make(self) -> None:
        self.session.workers.run(
            notice_lists.new_list,
            self.kind,
            self.ui.title.text(),
            then=self._made,
            otherwise=lambda error: mark(self.ui.title, say(error), self.ui.title_fault),
            owner=self,
        )

    def _made(self, one: NoticeList) -> None:
        self.page.show_page(self.ui.page_list)
        self.taken.emit(one)
        self.ui.add.setFocus()

    def _read(self, read: ReadList) -> None:
        self.ui.run.beyond_stopping()
        self.session.workers.run(
            _take_in,
            read,
            self.ui.title.text(),
            self.ui.into.currentData(),
            then=lambda one: self._taken(one, read),
            otherwise=self._not_read,
            owner=self,
        )

    def _not_read(self, error: BaseException) -> None:
        self.page.show_page(self.ui.page_look)
        self.ui.look_fault.setText(say(error))
        self.ui.look_fault.show()
        unknown = isinstance(error, LoketError) and error.code == _NO_NIK
        (self.ui.map if unknown else self.ui.start).setFocus()

    def _ask_columns(self, seen: Preview) -> None:
        self.page.show_page(self.ui.page_map)
        self.ui.mapping.ask(self.session, seen, reading=reading_of(self.kind))

    def _mapped(self, mapping: ColumnMapping) -> None:
        self._mapping = mapping
        self.ui.look_fault.hide()
        self.start()

    def _not_mapped(self) -> None:
        self.page.show_page(self.ui.page_look)
        self.ui.map.setFocus()

    def _taken(self, one: NoticeList, read: ReadList) -> None:
        ui, done = self.ui, _Done(one, next((old for old in self._lists if old.id == one.id), None))
        ui.result_title.setText(self.tr("{title} sudah masuk").format(title=one.title))
        words = self.tr(
            "{rows} orang dibaca: {taken} diimpor ({warned} dengan catatan), {out} tidak diimpor."
        ).format(
            rows=count(read.rows),
            taken=count(done.taken),
            warned=count(done.warned),
            out=count(done.left_out),
        )
        if done.before is not None:
            people = count(one.imported + one.warned)
            words += " " + self.tr("Daftar ini kini {people} orang.").format(people=people)
        for code, number in read.notes.items():
            note = QCoreApplication.translate("register", NOTES.get(code, code))
            words += "\n" + note.format(count=count(number))
        ui.result_words.setText(words)
        reasons = done.reasons
        self.reasons.show_rows(reasons)
        ui.reasons.setVisible(bool(reasons))
        ui.export_now.setVisible(one.left_out > 0)
        self.page.show_page(ui.page_result)
        self.taken.emit(one)
        ui.done.setFocus()


@dataclass(frozen=True, slots=True)
class _Done:
    """What a file brought to a list: the list now, and before where there was one."""

    after: NoticeList
    before: NoticeList | None

    @property
    def taken(self) -> int:
        return self._more(lambda one: one.imported + one.warned)

    @property
    def warned(self) -> int:
        return self._more(lambda one: one.warned)

    @property
    def left_out(self) -> int:
        return self._more(lambda one: one.left_out)

    @property
    def reasons(self) -> list[tuple[str, int]]:
        more = Counter(self.after.reasons)
        more.subtract(self.before.reasons if self.before else {})
        return [(code, many) for code, many in more.most_common() if many > 0]

    def _more(self, figure: Callable[[NoticeList], int]) -> int:
        return figure(self.after) - (figure(self.before) if self.before else 0)


def _take_in(office: Office, read: ReadList, title: str, into: UUID | None) -> NoticeList:
    return notice_lists.take_in(office, read, title=title, into=into)


def _reason(code: str) -> str:
    return reasons_in_words((code,), lambda text: QCoreApplication.translate("register", text))
