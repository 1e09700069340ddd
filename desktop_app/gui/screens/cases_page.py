"""One case beside the list: what it waits for, what can be done about it, what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QPushButton, QWidget

from desktop_app import settings as declared
from desktop_app.domain.case import CaseState
from desktop_app.domain.case_history import HistoryLine
from desktop_app.domain.case_list import CasePage
from desktop_app.domain.follow_up import BpjsAnswer, FollowUp
from desktop_app.gui.forms.ui_cases_page import Ui_CasePagePart
from desktop_app.gui.screens import cases_words as words
from desktop_app.gui.screens.receipt_desk import ReceiptDesk
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.flow_layout import FlowLayout
from desktop_app.gui.widgets.follow_up_forms import FollowUpForm, HandOverForm
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.widgets.unmask_bar import UnmaskBar
from desktop_app.gui.words import say
from desktop_app.usecases import case_list, cases, collecting, follow_ups
from desktop_app.usecases.follow_ups import Scan
from desktop_app.usecases.office import Office
from desktop_app.workers.attachment_tasks import Offered, Source, prepare

_MOST_SEEN = 4
_TAKEN_UP = (CaseState.DITITIPKAN.value, CaseState.DIKEMBALIKAN.value)


@dataclass(frozen=True, slots=True)
class _Opened:
    page: CasePage
    history: tuple[HistoryLine, ...]


class CasePagePart(QWidget):
    """`changed` follows a deed that the list should show; `take_up_wanted` carries a case's id."""

    changed = Signal()
    take_up_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.page: CasePage | None = None
        self.ui = Ui_CasePagePart()
        self.ui.setupUi(self)
        self.receipts = ReceiptDesk(session, self)
        self.form, self.hand_over = FollowUpForm(self), HandOverForm(self)
        for form in (self.form, self.hand_over):
            self.ui.questions_column.addWidget(form)
            form.turned.connect(self._make_room)
        self._noting: FollowUp | None = None
        self._wanted: UUID | None = None
        self.unmask = UnmaskBar(session, "permohonan", self._numbers, self, asks_reason=False)
        self.unmask.turned.connect(self._tell_facts)
        self.ui.column.insertWidget(self.ui.column.indexOf(self.ui.facts) + 1, self.unmask)
        self._deeds = self._make_deeds()
        self._connect()

    # What the screen asks ------------------------------------------------------------------------

    def open(self, id: UUID) -> None:
        """Fetch a case and show it; the view is logged."""
        self._wanted = id
        self.session.workers.run(
            _open_case,
            id,
            then=lambda found: self._show(found) if found.page.line.id == self._wanted else None,
            otherwise=self.session.problem,
            owner=self,
        )

    def clear(self) -> None:
        """Show nobody's case."""
        self.page = self._wanted = None
        self.close_top()

    def close_top(self) -> bool:
        """Esc: close the question that is open; False when none is."""
        for form in (self.form, self.hand_over):
            if form.isVisible():
                form.give_back()
                return True
        return False

    def take_up(self) -> None:
        """Go on with the case at the counter."""
        if self.page is not None and self._shown("take_up"):
            self.take_up_wanted.emit(self.page.line.id)

    def note(self) -> None:
        """Note the chosen thing that is waited for, else the first."""
        if self.page is None:
            return
        open_ones = [one for one in self.page.follow_ups if one.open]
        chosen = self.ui.awaited.currentItem()
        row = self.ui.awaited.row(chosen) if chosen is not None else 0
        if not open_ones:
            self.session.notice(self.tr("Tidak ada yang ditunggu pada permohonan ini."))
            return
        one = open_ones[min(row, len(open_ones) - 1)]
        self._noting = one
        self.close_top()
        what = words.awaited_words(one, self.page, self.session.office.now(), self._zone)
        self.form.ask(one, what, self.session.office.today())

    def give_letter(self) -> None:
        """Hand over the letter that waits."""
        letter = self.page.line.letter if self.page is not None else None
        if self.page is not None and letter is not None and letter.waits:
            self.close_top()
            self.hand_over.ask(letter.number, self.page.line.facts.person.name)

    def print_receipt(self) -> None:
        """Print the receipt; one is made when there is none."""
        if self.page is not None:
            self.receipts.give(self.page.line.id)

    def save_receipt(self) -> None:
        """Save the latest receipt as PDF."""
        if self.page is not None and self.page.receipts:
            self.receipts.ask_where(self.page.receipts[-1])

    def open_person(self) -> None:
        """Lead to the person's own page, where the office uses those."""
        nik = self.page.line.facts.person.nik if self.page is not None else None
        if nik and self._shown("person"):
            self.session.place_wanted.emit("person", f"nik:{nik}")

    def choose_scan(self) -> None:
        """Choose the picture of the paper that is handed in."""
        if not self.form.isVisible() or self.form.scan.isHidden():
            return
        dialog = QFileDialog(self, self.tr("Pilih pindaian berkas"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(
            self.tr("Gambar dan PDF (*.jpg *.jpeg *.png *.pdf *.tif *.tiff *.webp *.bmp *.heic)")
        )
        scans = self.session.machine[declared.SCANNER_FOLDER]
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        dialog.setDirectory(scans or QStandardPaths.writableLocation(downloads))
        dialog.fileSelected.connect(self.take_scan)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_scan(self, path: str) -> None:
        """Look at a file as the picture of the paper that is handed in."""
        from pathlib import Path

        source = Source(Path(path).name, Path(path))
        self.session.workers.read(
            prepare, [source], then=self._scanned, otherwise=self._not_noted, owner=self
        )

    # Showing -------------------------------------------------------------------------------------

    def _show(self, found: _Opened) -> None:
        self.page = page = found.page
        ui, line = self.ui, page.line
        self.close_top()
        now = self.session.office.now()
        ui.title.setText(f"{line.facts.person.name} — {line.service_name}")
        state = words.stage_words(line)
        waiting = words.waiting_words(line, now)
        ui.state.setText(f"{state} · {waiting}" if waiting else state)
        self.unmask.cover()
        self._tell_facts()
        ui.awaited.clear()
        for one in sorted(page.follow_ups, key=lambda one: not one.open):
            ui.awaited.addItem(QListWidgetItem(words.awaited_words(one, page, now, self._zone)))
        for part in (ui.awaited, ui.awaited_title):
            part.setVisible(bool(page.follow_ups))
        if page.follow_ups:
            ui.awaited.setCurrentRow(0)
            # Once its lines are broken at the list's own width.
            QTimer.singleShot(0, self, self._fit_awaited)
        ui.history.setPlainText(words.history_words(found.history, self._zone))
        self._offer(page)

    def _tell_facts(self) -> None:
        if self.page is not None:
            whole = self.unmask.opened
            self.ui.facts.setText(words.facts_words(self.page, whole=whole))

    def _numbers(self) -> list[str]:
        nik = self.page.line.facts.person.nik if self.page is not None else None
        return [nik] if nik else []

    def _make_room(self) -> None:
        """While something is asked, what could be done instead takes no room."""
        asks = self.form.isVisible() or self.hand_over.isVisible()
        for part in (self.ui.deeds, self.ui.history_title, self.ui.history):
            part.setVisible(not asks)

    def _fit_awaited(self) -> None:
        """Give the list the height of what it holds, four lines and more scroll."""
        listed = self.ui.awaited
        listed.doItemsLayout()
        rows = [listed.item(n) for n in range(min(listed.count(), _MOST_SEEN))]
        heights = [listed.visualItemRect(one).height() for one in rows]
        listed.setFixedHeight(sum(heights) + 2 * listed.frameWidth() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break differently at another width."""
        super().resizeEvent(event)
        if self.page is not None:
            self._fit_awaited()

    def _offer(self, page: CasePage) -> None:
        letter = page.line.letter
        used = self.session.settings[declared.USE_PERSON_PAGE]
        shown = {
            "take_up": page.line.facts.state in _TAKEN_UP,
            "note": any(one.open for one in page.follow_ups),
            "hand_over": letter is not None and letter.waits,
            "print_receipt": True,
            "save_receipt": bool(page.receipts),
            "person": bool(used and page.line.facts.person.nik),
        }
        for name, on in shown.items():
            self._deeds[name].setVisible(on)
        self._flow.invalidate()

    def _shown(self, name: str) -> bool:
        return not self._deeds[name].isHidden()

    @property
    def _zone(self) -> Any:
        return self.session.office.zone

    # Building ------------------------------------------------------------------------------------

    def _make_deeds(self) -> dict[str, QPushButton]:
        self._flow = FlowLayout(self.ui.deeds, gap=6, line_gap=4)
        made = {}
        deeds: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("take_up", self.tr("Ctrl+L  Lanjutkan di Loket"), self.take_up),
            ("note", self.tr("Ctrl+T  Catat"), self.note),
            ("hand_over", self.tr("Ctrl+D  Serahkan surat"), self.give_letter),
            ("print_receipt", self.tr("Ctrl+P  Tanda terima"), self.print_receipt),
            ("save_receipt", self.tr("Ctrl+S  Simpan PDF"), self.save_receipt),
            ("person", self.tr("Ctrl+H  Pemohon"), self.open_person),
        )
        for name, text, slot in deeds:
            button = QPushButton(text, self.ui.deeds)
            button.setObjectName(name)
            button.setAccessibleName(text)
            button.setAutoDefault(False)
            button.setMinimumHeight(FIELD_HEIGHT)
            button.setProperty("main", name == "take_up")
            button.clicked.connect(lambda _=False, slot=slot: slot())
            self._flow.addWidget(button)
            made[name] = button
        return made

    def _connect(self) -> None:
        self.form.scan_wanted.connect(self.choose_scan)
        self.form.handed_in.connect(self._hand_in)
        self.form.entered.connect(
            lambda day, number: self._do(follow_ups.enter_siks_ng, day, number)
        )
        self.form.answered.connect(
            lambda answer, day, number, note: self._do(
                follow_ups.answer_bpjs, BpjsAnswer(answer), day, number, note
            )
        )
        self.form.dropped.connect(lambda reason: self._do(follow_ups.drop, reason))
        self.hand_over.given.connect(self._give)
        self.receipts.printed.connect(self._again)
        self.ui.awaited.itemActivated.connect(lambda _: self.note())

    # Doing ---------------------------------------------------------------------------------------

    def _hand_in(self, offered: Offered | None, note: str) -> None:
        scan = None
        if offered is not None and offered.prepared is not None:
            scan = Scan(offered.name, offered.prepared)
        self._do(follow_ups.hand_in, scan, note)

    def _do(self, task: Callable[..., FollowUp], *args: object) -> None:
        before = self._noting
        if before is None:
            return
        self.form.say_fault("")
        self.session.workers.run(
            task,
            before.id,
            *args,
            then=partial(self._noted, before),
            otherwise=self._not_noted,
            owner=self,
        )

    def _noted(self, before: FollowUp, _: FollowUp) -> None:
        self.form.give_back()
        self.session.notice(
            self.tr("Tercatat: {what}.").format(what=words.kind_word(before.kind)),
            undo=lambda: self._take_back(before),
            kind=Kind.GOOD,
        )
        self._again()

    def _take_back(self, before: FollowUp) -> None:
        self.session.workers.run(
            follow_ups.take_back,
            before,
            then=lambda _: self._again(),
            otherwise=self.session.problem,
            owner=self,
        )

    def _not_noted(self, error: BaseException) -> None:
        self.form.say_fault(say(error))

    def _scanned(self, offered: list[Offered]) -> None:
        one = offered[0]
        if one.refusal is not None:
            self.form.say_fault(say(one.refusal))
        else:
            self.form.use_scan(one)
            self.form.keep.setFocus()

    def _give(self, taker: str, relation: str) -> None:
        letter = self.page.line.letter if self.page is not None else None
        if letter is None:
            return

        def task(office: Office) -> None:
            collecting.hand_over(office, (letter.id,), taker=taker, relation=relation)

        self.session.workers.run(
            task,
            then=lambda _: self._given(letter.id, letter.number),
            otherwise=lambda error: self.hand_over.say_fault(say(error)),
            owner=self,
        )

    def _given(self, letter_id: UUID, number: str) -> None:
        self.hand_over.give_back()

        def take_back() -> None:
            self.session.workers.run(
                collecting.taken_by_mistake, letter_id, then=lambda _: self._again(), owner=self
            )

        words_ = self.tr("Surat {number} diserahkan.").format(number=number)
        self.session.notice(words_, undo=take_back, kind=Kind.GOOD)
        self._again()

    def _again(self) -> None:
        """Show the case, and the list around it, as they are now."""
        if self._wanted is not None:
            self.open(self._wanted)
        self.changed.emit()


def _open_case(office: Office, id: UUID) -> _Opened:
    return _Opened(case_list.open_case(office, id), cases.history(office, id))
