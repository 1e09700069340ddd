"""Pemohon: the office's own applicants, searched in one field, and one page for each of them.

The list covers numbers and leaves no view; Enter opens a page, which is journaled with the
reason chosen above. Who decides about records that may be one person twice goes through them
with Alt+G. The workbench leads here with a NIK, the register search with what was typed there.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.person_page import (
    Erased,
    ErasureReason,
    FoundPeople,
    FoundPerson,
    Kin,
    Looked,
    Pair,
    PersonPage,
)
from desktop_app.gui.forms.ui_person import Ui_PersonScreen
from desktop_app.gui.models.rows import RowsModel
from desktop_app.gui.screens import person_words as words
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.person_compare import PersonComparePart
from desktop_app.gui.screens.person_give import PersonGivePart
from desktop_app.gui.screens.person_page import PersonPagePart
from desktop_app.gui.screens.person_upkeep import PersonCorrectPart, PersonErasePart
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say
from desktop_app.usecases import people, people_same, people_upkeep, reports
from desktop_app.usecases.office import Office

_TYPING_MS = 200
_LEAST = 360  # pixels
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PERSON, _NIK = "id:", "nik:"  # a section that names a person; anything else is what to search for


class PersonScreen(Screen):
    """The field and the list on the left, the person on the right."""

    help_page = "pemohon"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_PersonScreen()
        self.ui.setupUi(self)
        self._asked: str | None = None
        self._searching = False
        self._pair: Pair | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.load)
        self.hits = RowsModel[FoundPerson](words.hit_columns(session.office.regions), self)
        self.hits.dress(self.ui.hits)
        self.pairs = RowsModel[Pair](words.pair_columns(), self)
        self.pairs.dress(self.ui.pairs)
        for reason in Looked:
            self.ui.reason.addItem(words.said(reason.label), reason.value)
        # Each with its last parent from the start: with another Qt dresses all in it anew.
        steps = self.ui.steps
        self.part = PersonPagePart(session, steps)
        self.compare = PersonComparePart(session, steps)
        asking = [_frame(steps) for _ in range(3)]
        self.correct = PersonCorrectPart(session, asking[0].viewport())
        self.give = PersonGivePart(session, asking[1].viewport())
        self.erase = PersonErasePart(session, asking[2].viewport())
        self._frames: dict[QWidget, QWidget] = {self.part: self.part, self.compare: self.compare}
        for part, frame in zip((self.correct, self.give, self.erase), asking, strict=True):
            frame.setWidget(part)
            self._frames[part] = frame
        for shown in self._frames.values():
            steps.addWidget(shown)
        # Each part scrolls by itself; the window never does for one that is not on show.
        self.ui.steps.setMinimumHeight(_LEAST)
        self.ui.splitter.setSizes([440, 820])
        self.ui.splitter.setStretchFactor(1, 1)
        self.ui.twins.setVisible(session.actor.may(Right.MANAGE_PEOPLE))
        self._connect()
        self._show_nobody()

    # The screen ----------------------------------------------------------------------------------

    def entered(self) -> None:
        """Ask whom; what was searched before is searched again."""
        self._show_hits()
        self.ui.search.setFocus()
        self.ui.search.selectAll()
        self._asked = None
        self.load()

    def leaving(self) -> None:
        """Leave nobody's data on a screen that somebody else may enter."""
        self._show_nobody()

    def show_section(self, section: str) -> None:
        """Open the person of an id or a NIK (`id:…`, `nik:3317…`), or search for what another
        screen has."""
        if section.startswith(PERSON):
            self.open(UUID(hex=section.removeprefix(PERSON)))
        elif section.startswith(_NIK):
            self._run(people.applicant_of, section.removeprefix(_NIK), then=self.open)
        elif section:
            self.ui.search.setText(section)

    def load(self) -> None:
        """Search what stands in the field, unless that was done or another search runs."""
        text = self.ui.search.text().strip()
        if self._searching or text == self._asked:
            return
        self._asked = text
        if not text:
            self.hits.show_rows(())
            self.ui.advice.setText(self._hint())
            return
        self._searching = True
        self.session.workers.run(
            people.find_people, text, then=self._found, otherwise=self._not_found, owner=self
        )

    def open(self, applicant_id: UUID) -> None:
        """Open somebody's page, with the reason chosen."""
        self._run(_page, applicant_id, self.ui.reason.currentData(), then=self._show_page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field the arrows move in the list; Enter in either opens the person."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if watched is self.ui.search and step and self.hits.rows:
                row = self.ui.hits.currentIndex().row() + step
                self.ui.hits.selectRow(min(max(row, 0), len(self.hits.rows) - 1))
                return True
            if event.key() in _ENTER:
                (self._open_pair if watched is self.ui.pairs else self._open_hit)()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one step back: from a deed to the page, from the page to the search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.ui.lists.currentWidget() is self.ui.page_pairs:
            self._show_nobody()
            self._show_hits()
            self.ui.search.setFocus()
        else:
            self._show_nobody()
            self.ui.search.setFocus()
            self.ui.search.selectAll()

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.search.textChanged.connect(lambda: self._pause.start(_TYPING_MS))
        for watched in (ui.search, ui.hits, ui.pairs):
            watched.installEventFilter(self)
        ui.hits.doubleClicked.connect(lambda: self._open_hit())
        ui.pairs.doubleClicked.connect(lambda: self._open_pair())
        ui.twins.clicked.connect(lambda: self._list_pairs())
        self.part.wanted.connect(self._begin)
        self.part.kin_wanted.connect(self._open_kin)
        self.compare.decided.connect(self._decide)
        self.correct.corrected.connect(self._correct)
        self.erase.erased.connect(self._erase)
        for part in (self.compare, self.correct, self.give, self.erase):
            part.left.connect(self._back_to_page)
        action = QAction(self)
        action.setShortcut(QKeySequence("Alt+G"))
        action.triggered.connect(lambda _=False: self._list_pairs())
        self.addAction(action)

    def _front(self, part: QWidget) -> None:
        self.ui.steps.setCurrentWidget(self._frames[part])

    def _run(self, task: Any, *args: Any, then: Any, otherwise: Any = None) -> None:
        refused = otherwise or self.session.problem
        self.session.workers.run(task, *args, then=then, otherwise=refused, owner=self)

    # Searching -----------------------------------------------------------------------------------

    def _found(self, answer: FoundPeople) -> None:
        self._searching = False
        self.hits.show_rows(answer.people)
        more = self.tr("Masih ada yang lain; ketik lebih lengkap.") if answer.more else ""
        self.ui.advice.setText(words.said(answer.advice) if answer.advice else more or self._hint())
        if answer.people:
            self.ui.hits.selectRow(0)
        self.load()

    def _not_found(self, error: BaseException) -> None:
        self._searching = False
        self.hits.show_rows(())
        self.ui.advice.setText(say(error))
        self.load()

    def _hint(self) -> str:
        return self.tr(
            "Enter membuka halaman orang itu dan tercatat atas nama Anda. Salah ketik dan ejaan "
            "lama tetap ditemukan."
        )

    def _open_hit(self) -> None:
        found = self.hits.row(self.ui.hits.currentIndex())
        if found is not None:
            self.open(found.id)

    def _open_kin(self, kin: Kin) -> None:
        if kin.applicant_id is not None:
            self.open(kin.applicant_id)
        else:
            self.session.notice(
                self.tr("{name} belum pernah datang, jadi belum punya halaman.").format(
                    name=kin.name
                )
            )

    # One person ----------------------------------------------------------------------------------

    def _show_nobody(self) -> None:
        self.part.forget()
        self._pair = None
        self.ui.none.setText(
            self.tr(
                "Ketik nama atau nomor orang yang pernah dilayani di kantor ini, lalu tekan Enter: "
                "kunjungan, surat, data, dan siapa yang melihatnya tampil di sini."
            )
        )
        self.ui.steps.setCurrentWidget(self.ui.page_none)

    def _show_page(self, told: tuple[PersonPage, dict[str, str]]) -> None:
        page, services = told
        same = self.part.page is not None and self.part.page.id == page.id
        self.part.show_page(page, services)
        if not same:
            self.part.ui.tabs.setCurrentIndex(0)
        self._front(self.part)
        self.part.take_focus()

    def _again(self, applicant_id: UUID) -> None:
        self._run(_page_again, applicant_id, then=self._show_page)

    def _back_to_page(self) -> None:
        if self.part.page is None or self._pair is not None:
            self._pair = None
            self._list_pairs()
        else:
            self._front(self.part)
            self.part.take_focus()

    def _begin(self, name: str) -> None:
        page = self.part.page
        if page is None:
            return
        if name == "reveal":
            self._reveal(page)
        elif name == "compare":
            self._compare(page)
        else:
            parts: dict[str, PersonCorrectPart | PersonGivePart | PersonErasePart]
            parts = {"correct": self.correct, "give": self.give, "erase": self.erase}
            self._front(parts[name])
            parts[name].ask(page)

    def _reveal(self, page: PersonPage) -> None:
        if self.part.revealed:
            self.part.cover()
        else:
            self._run(
                people.reveal,
                page.id,
                then=lambda numbers: self.part.reveal(numbers) if self.part.page is page else None,
            )

    def _compare(self, page: PersonPage) -> None:
        self._front(self.compare)
        if page.pairs:
            pair = page.pairs[0]
            self.compare.ask(pair.first, pair.second, words.said(pair.why.label), merged=False)
        elif page.merged:
            self.compare.ask(page.side, page.merged[0], "", merged=True)

    # Deeds ---------------------------------------------------------------------------------------

    def _correct(self, changes: dict[str, str], reason: str) -> None:
        page = self.part.page
        if page is None:
            return

        def done(_: None) -> None:
            self.session.notice(self.tr("Koreksi tersimpan."), kind=Kind.GOOD)
            self._again(page.id)

        self._run(
            people_upkeep.correct,
            page.id,
            page.version,
            changes,
            reason,
            then=done,
            otherwise=lambda error: self.correct.say_fault(say(error)),
        )

    def _erase(self, ground: ErasureReason, note: str) -> None:
        page = self.part.page
        if page is None:
            return

        def done(told: Erased) -> None:
            sentence = self.tr("Data pribadi dihapus dari {cases} permohonan dan {letters} surat.")
            self.session.notice(
                sentence.format(cases=told.cases, letters=told.letters), kind=Kind.GOOD
            )
            self._asked = None
            self.load()
            self._again(page.id)

        self.session.confirm(
            Right.MANAGE_PEOPLE,
            self.tr("Menghapus data {name}").format(name=page.person.name),
            lambda: self._run(
                people_upkeep.erase,
                page.id,
                ground,
                note,
                then=done,
                otherwise=lambda error: self.erase.say_fault(say(error)),
            ),
        )

    # Who may be one person -----------------------------------------------------------------------

    def _show_hits(self) -> None:
        self.ui.lists.setCurrentWidget(self.ui.page_hits)

    def _list_pairs(self) -> None:
        if self.session.actor.may(Right.MANAGE_PEOPLE):
            self.session.workers.read(
                people_same.duplicates,
                then=self._show_pairs,
                otherwise=self.session.problem,
                owner=self,
            )

    def _show_pairs(self, found: tuple[Pair, ...]) -> None:
        self._show_nobody()
        ui = self.ui
        ui.lists.setCurrentWidget(ui.page_pairs)
        with QSignalBlocker(ui.pairs.selectionModel()):
            self.pairs.show_rows(found)
        if found:
            ui.pairs.selectRow(0)
            ui.none.setText(self.tr("Pilih satu pasang di kiri, lalu tekan Enter. Esc kembali."))
        else:
            ui.none.setText(self.tr("Tidak ada yang tercatat dua kali. Esc kembali ke pencarian."))
        ui.pairs.setFocus()

    def _open_pair(self) -> None:
        pair = self.pairs.row(self.ui.pairs.currentIndex())
        if pair is None:
            return
        self._pair = pair
        self._front(self.compare)
        self.compare.ask(pair.first, pair.second, words.said(pair.why.label), merged=False)

    def _decide(self, name: str, reason: str) -> None:
        first, second = self.compare.first, self.compare.second
        if first is None or second is None:
            return
        task: Any = {"same": people_same.same_person, "other": people_same.other_person}.get(name)
        args: tuple[Any, ...] = (first.id, second.id)
        if task is None:
            task, args = people_same.apart, (second.id,)

        def done(_: object) -> None:
            self._tell_decided(name, first.id, second.id)
            if self._pair is not None:
                self._list_pairs()
            else:
                self._again(first.id)

        self._run(
            task,
            *args,
            reason,
            then=done,
            otherwise=lambda error: self.compare.say_fault(say(error)),
        )

    def _tell_decided(self, name: str, first: UUID, second: UUID) -> None:
        """Say what was decided, and take it back for ten seconds by a deed of its own."""
        told = {
            "same": self.tr("Dicatat: orang yang sama."),
            "other": self.tr("Dicatat: orang lain. Tidak akan ditanyakan lagi."),
            "apart": self.tr("Dipisahkan lagi."),
        }
        why = self.tr("Diurungkan dari layar Pemohon")
        back: dict[str, Any] = {
            "same": (people_same.apart, second),
            "other": (people_same.ask_again, first, second),
            "apart": (people_same.same_person, first, second),
        }
        task, *args = back[name]

        def undone(_: object) -> None:
            self.session.notice(self.tr("Keputusan ditarik kembali."))
            if self.ui.lists.currentWidget() is self.ui.page_pairs:
                self._list_pairs()
            elif self.part.page is not None:
                self._again(first)

        self.session.notice(told[name], undo=lambda: self._run(task, *args, why, then=undone))


def _frame(parent: QWidget) -> QScrollArea:
    frame = QScrollArea(parent)
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setWidgetResizable(True)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return frame


def _page(office: Office, id: UUID, reason: str) -> tuple[PersonPage, dict[str, str]]:
    return people.person_page(office, id, reason=reason), reports.service_names(office)


def _page_again(office: Office, id: UUID) -> tuple[PersonPage, dict[str, str]]:
    return people.page_again(office, id), reports.service_names(office)
