"""The middle of the workbench for somebody who only collects a letter: which one, and who takes it.

Who waited in the room finds their letters chosen already; who comes another day is found by
number, name or the letter's own QR code. Enter goes on and, at the end, hands over.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from desktop_app.domain.day_frame import Uncollected
from desktop_app.domain.queue import LONGEST_REMARK, Ticket
from desktop_app.gui.forms.ui_workbench_handover import Ui_HandoverPanel
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import say, short_date
from desktop_app.usecases import collecting

SEARCH_AFTER_MS = 200
_LETTER = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HandoverPanel(QWidget):
    """`given` carries the letters' ids, who takes them, and the relation."""

    given = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HandoverPanel()
        self.ui.setupUi(self)
        self._session: Session | None = None
        self._ticket: Ticket | None = None
        self._chosen: dict[UUID, Uncollected] = {}
        self._asked = ""
        self._searching = False
        self._go_on_with: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._search)
        ui = self.ui
        for field in (ui.taker, ui.relation):
            field.setMaxLength(LONGEST_REMARK)
        for part in (ui.relation, ui.relation_label):
            kept = part.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            part.setSizePolicy(kept)
        ui.give.setAccessibleName(ui.give.text())
        ui.search.textEdited.connect(lambda _: self._timer.start())
        ui.letters.itemChanged.connect(self._ticked)
        ui.taker.textChanged.connect(lambda _: self._show_relation())
        ui.give.clicked.connect(self.give)

    def bind(self, session: Session) -> None:
        """Give the lanes."""
        self._session = session

    @property
    def ticket(self) -> Ticket | None:
        """The number that came to collect, None when nobody did."""
        return self._ticket

    def open(self, ticket: Ticket) -> None:
        """Ask for the letters of a ticket; the same ticket again leaves what was typed."""
        if self._session is None or (self._ticket is not None and self._ticket.id == ticket.id):
            return
        self.close_case()
        self._ticket = ticket
        self._show_relation()
        self.ui.title.setText(self.tr("{number}: ambil surat").format(number=ticket.code))
        self.ui.words.setText(self.tr("Mencari surat nomor ini …"))
        self._session.workers.read(
            collecting.letters_of_ticket, ticket.id, then=self._begin, owner=self
        )

    def close_case(self) -> None:
        """Forget the number and what was chosen for it."""
        if self._ticket is None:
            return
        self._timer.stop()
        ui = self.ui
        self._ticket, self._chosen = None, {}
        self._asked, self._go_on_with, self._searching = "", None, False
        for field in (ui.search, ui.taker, ui.relation):
            field.clear()
        ui.letters.clear()
        self.say_fault("")

    def focus(self) -> None:
        """Put the cursor where the work goes on: the search, or who takes what was found."""
        field: QLineEdit = self.ui.taker if self._chosen else self.ui.search
        field.setFocus()
        field.selectAll()

    def give(self) -> None:
        """Hand over what is chosen; what is missing is told and led to."""
        ui = self.ui
        if not self._chosen:
            self.say_fault(self.tr("Pilih suratnya dahulu: ketik nomor atau nama, lalu Enter."))
            ui.search.setFocus()
            return
        if not ui.taker.text().strip():
            self.say_fault(self.tr("Tulis nama orang yang mengambil surat."), at=ui.taker)
            return
        relation = ui.relation.text() if self._another() else ""
        self.given.emit(tuple(self._chosen), ui.taker.text(), relation)

    def refused(self, error: BaseException) -> None:
        """Say why it was not handed over, and look again: somebody else may have been faster."""
        self.say_fault(say(error))
        self._chosen = {}
        self._search(asked_anew=True)

    def say_fault(self, sentence: str, at: QWidget | None = None) -> None:
        """Say what is wrong, and lead to the field it is about; "" takes it away."""
        ui = self.ui
        for field in (ui.search, ui.taker, ui.relation):
            mark(field)
        ui.fault.setText(sentence)
        ui.fault.setVisible(bool(sentence))
        if at is not None and sentence:
            mark(at, sentence)
            at.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes from the search to the letter, to who takes it, and hands over."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        ui = self.ui
        if ui.search.hasFocus():
            self._go_on_with = ui.search.text()
            self._timer.stop()
            self._search()
        elif ui.letters.hasFocus():
            self._take_current()
        elif ui.taker.hasFocus() and self._another() and not ui.relation.text().strip():
            ui.relation.setFocus()
        else:
            self.give()

    # Letters -------------------------------------------------------------------------------------

    def _begin(self, letters: tuple[Uncollected, ...]) -> None:
        if self._ticket is None:
            return
        # A scanner may have been faster than this answer: what it chose stays.
        typed = bool(self.ui.search.text())
        self._chosen = {**{one.letter_id: one for one in letters}, **self._chosen}
        if letters:
            self.ui.words.setText(
                self.tr("Serahkan surat yang sudah ditandatangani, lalu tekan Enter.")
            )
            self._show(letters)
            self._name_taker()
        else:
            self.ui.words.setText(
                self.tr("Cari suratnya, periksa identitas pengambilnya, lalu serahkan.")
            )
            self._search(asked_anew=not typed)
        if not typed:
            self.focus()

    def _search(self, *, asked_anew: bool = False) -> None:
        if self._session is None or self._ticket is None:
            return
        text = self.ui.search.text()
        if text == self._asked and not asked_anew:
            if not self._searching:
                self._go_on()
            return  # else its answer goes on
        self._asked, self._searching = text, True
        self._session.workers.read(
            collecting.uncollected,
            text,
            then=lambda letters: self._answered(text, letters),
            otherwise=self._unanswered,
            owner=self,
        )

    def _answered(self, text: str, letters: tuple[Uncollected, ...]) -> None:
        if text != self._asked or self._ticket is None:
            return
        self._searching = False
        self._show(letters)
        self._go_on()

    def _unanswered(self, error: BaseException) -> None:
        self._searching = False
        self.say_fault(say(error))

    def _show(self, letters: Sequence[Uncollected]) -> None:
        """List what was found, below what is chosen already."""
        chosen = tuple(self._chosen.values())
        rows = (*chosen, *(one for one in letters if one.letter_id not in self._chosen))
        box = self.ui.letters
        box.blockSignals(True)
        box.clear()
        for one in rows:
            words = self.tr("{name} — {number}, {day}").format(
                name=one.name, number=one.number, day=short_date(one.day)
            )
            if one.ticket is not None:
                words = self.tr("{letter} ({ticket})").format(letter=words, ticket=one.ticket)
            item = QListWidgetItem(words, box)
            item.setData(_LETTER, one)
            taken = one.letter_id in self._chosen
            item.setCheckState(Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked)
        if not rows:
            item = QListWidgetItem(self.tr("Tidak ada surat yang menunggu dengan itu."), box)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        box.blockSignals(False)

    def _go_on(self) -> None:
        """After Enter in the search: take the only letter found, else choose among them."""
        if self._go_on_with is None or self._go_on_with != self._asked:
            return
        self._go_on_with = None
        box = self.ui.letters
        open_ones = [row for row in range(box.count()) if box.item(row).data(_LETTER) is not None]
        if not open_ones:
            self.say_fault(
                self.tr("Tidak ada surat yang menunggu dengan nomor atau nama itu."),
                at=self.ui.search,
            )
        elif len(open_ones) == 1:
            box.setCurrentRow(open_ones[0])
            self._take_current()
        else:
            box.setCurrentRow(open_ones[0])
            box.setFocus()

    def _take_current(self) -> None:
        item = self.ui.letters.currentItem()
        if item is not None and item.data(_LETTER) is not None:
            item.setCheckState(Qt.CheckState.Checked)
            self.focus()

    def _ticked(self, item: QListWidgetItem) -> None:
        letter: Uncollected | None = item.data(_LETTER)
        if letter is None:
            return
        if item.checkState() is Qt.CheckState.Checked:
            self._chosen[letter.letter_id] = letter
        else:
            self._chosen.pop(letter.letter_id, None)
        self.say_fault("")
        self._name_taker()

    # Who takes it --------------------------------------------------------------------------------

    def _names(self) -> list[str]:
        return [one.name for one in self._chosen.values()]

    def _name_taker(self) -> None:
        """Put the name on the letter into the field, unless somebody else was typed there."""
        field = self.ui.taker
        if not field.isModified() or not field.text().strip():
            field.setText(next(iter(self._names()), ""))
        self._show_relation()

    def _another(self) -> bool:
        taker = " ".join(self.ui.taker.text().split()).casefold()
        return bool(taker) and taker not in [name.casefold() for name in self._names()]

    def _show_relation(self) -> None:
        another = bool(self._chosen) and self._another()
        for part in (self.ui.relation, self.ui.relation_label):
            part.setVisible(another)
