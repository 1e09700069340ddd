"""Persetujuan: what waits for the supervisor, with the evidence, approved one by one or together.

The list on the left, the evidence of the chosen case in the middle, its letter as it would be
issued on the right. Who may not decide looks, and may note a verification.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.approval import Waiting
from desktop_app.domain.decision import Outcome
from desktop_app.domain.errors import Conflict
from desktop_app.domain.verification import Verification
from desktop_app.gui.forms.ui_approval import Ui_ApprovalScreen
from desktop_app.gui.models.ticked import TickedRows
from desktop_app.gui.screens import approval_words as words
from desktop_app.gui.screens.approval_case import CaseOnShow
from desktop_app.gui.screens.approval_panels import Deed
from desktop_app.gui.screens.approval_print import LettersOut
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say
from desktop_app.usecases import approvals
from desktop_app.usecases.approvals import Settled
from desktop_app.usecases.cases import Evidence
from desktop_app.usecases.office import Office
from desktop_app.usecases.reports import service_names

_REST_MS = 150


class ApprovalScreen(Screen):
    """One case is on show at a time; every deed is about the version that is on show."""

    help_page = "persetujuan"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_ApprovalScreen()
        self.ui.setupUi(self)
        self.case = CaseOnShow(session, self.ui, self)
        self.printing = LettersOut(session, self)
        self._busy = False
        self._left: list[tuple[UUID, int]] = []
        self._many: list[Settled] = []
        self.model = TickedRows[Waiting](
            words.columns(self.case.names, session.office.regions, session.office.now),
            lambda one: one.id,
            self,
        )
        self.model.dress(self.ui.cases)
        # Until the arrow keys rest: each look at a case is journaled.
        self._pick = QTimer(self)
        self._pick.setSingleShot(True)
        self._pick.setInterval(_REST_MS)
        self._pick.timeout.connect(self._fetch_chosen)
        self.ui.splitter.setSizes([600, 640])
        self._dress()
        self._connect()
        self.case.forget()

    def entered(self) -> None:
        """Load what waits, and begin in the list."""
        self.ui.cases.setFocus()
        self.session.workers.read(service_names, then=self._learn_names, owner=self)
        self.load()

    def leaving(self) -> None:
        """Leave nobody's data on the screen."""
        self._pick.stop()
        self._close_top()
        self.case.forget()

    def load(self) -> None:
        """Ask what waits (F5)."""
        self.session.workers.read(
            approvals.waiting, then=self._show, otherwise=self.session.problem, owner=self
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space in the list ticks the row."""
        if (
            watched is self.ui.cases
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            self.model.toggle(self.ui.cases.currentIndex())
            return True
        return super().eventFilter(watched, event)

    # Deeds ---------------------------------------------------------------------------------------

    def approve(self) -> None:
        """F9: approve the case on show; a verdict that turned asks for a reason first."""
        seen = self._decidable()
        if seen is None:
            return
        if seen.service.verification and seen.verification is None:
            self._trouble(self.tr("Layanan ini meminta verifikasi dahulu. Isi, lalu tekan F9."))
            self.verify()
        elif seen.verdict.allowed:
            self._run(lambda office: approvals.approve(office, seen.case.id, seen.case.version))
        elif self.session.actor.may(Right.OVERRIDE):
            self.ui.reason.ask(Deed.OVERRIDE, seen.reading.person.name)
        else:
            self._trouble(self.tr("Menurut data hari ini tidak lagi boleh. Kembalikan atau tolak."))

    def approve_noted(self) -> None:
        """Ctrl+F9: approve with a note that stays beside the decision."""
        seen = self._decidable()
        if seen is not None and seen.verdict.allowed:
            self.ui.reason.ask(Deed.NOTE, seen.reading.person.name)
        elif seen is not None:
            self.approve()  # asks for the reason instead

    def send_back(self) -> None:
        """F6: ask what has to be completed."""
        self._ask(Deed.SEND_BACK)

    def refuse(self) -> None:
        """F7: ask why it is turned down."""
        self._ask(Deed.REFUSE)

    def verify(self) -> None:
        """F4: note who collected and who verified."""
        seen = self.case.seen
        if seen is not None and not self._busy:
            self._close_top()
            self.ui.verification.ask(seen.verification, self.session.office.today())

    def next(self) -> None:
        """F8: go to the next case, from the last one to the first."""
        count = self.model.rowCount()
        if count:
            self.ui.cases.selectRow((self.ui.cases.currentIndex().row() + 1) % count)
            self.ui.cases.setFocus()

    def tick_clean(self) -> None:
        """F10: tick every case without a note; when they are ticked already, none."""
        clean = [one for one in self.model.rows if one.clean]
        self.model.tick(() if set(self.model.ticked) == set(clean) else clean)

    def approve_ticked(self) -> None:
        """Shift+F9: approve what is ticked, each for itself; what is left out is told."""
        chosen = tuple((one.id, one.version) for one in self.model.ticked)
        if not chosen or self._busy or not self._may_decide:
            return
        self._let_work(False)
        self._left, self._many = list(chosen), []
        self._approve_next(len(chosen))

    def _approve_next(self, count: int) -> None:
        """Approve the next of many: one at a time, so that the counter can work between them."""
        if not self._left:
            self._many_settled(tuple(self._many))
            return
        words = self.tr("Menyetujui {number} dari {count} … Esc menghentikan sisanya.")
        self._report(words.format(number=len(self._many) + 1, count=count))

        def settled(done: tuple[Settled, ...]) -> None:
            self._many += done
            self._approve_next(count)

        self.session.workers.run(
            approvals.approve_many,
            (self._left.pop(0),),
            then=settled,
            otherwise=self._failed,
            owner=self,
        )

    # Wiring --------------------------------------------------------------------------------------

    def _dress(self) -> None:
        ui = self.ui
        for button in self.findChildren(QPushButton):
            if not button.accessibleName():
                button.setAccessibleName(button.text())
        ui.cases.installEventFilter(self)
        ui.results.hide()
        ui.trouble.hide()

    def _connect(self) -> None:
        ui = self.ui
        ui.cases.selectionModel().currentRowChanged.connect(lambda *_: self._chosen())
        self.model.ticks_changed.connect(self._count_ticks)
        self.case.shown.connect(self._offer_deeds)
        self.case.lost.connect(self._offer_deeds)
        ui.reason.given.connect(self._reason_given)
        ui.verification.given.connect(self._verified)
        self.session.locked.connect(self.leaving)
        self.session.queue_changed.connect(lambda: self.load() if self.isVisible() else None)
        deeds: tuple[tuple[str, QPushButton | None, Callable[[], None]], ...] = (
            ("F4", ui.verify, self.verify),
            ("F5", None, self.load),
            ("F6", ui.send_back, self.send_back),
            ("F7", ui.refuse, self.refuse),
            ("F8", ui.next, self.next),
            ("F9", ui.approve, self.approve),
            ("Ctrl+F9", ui.approve_noted, self.approve_noted),
            ("Shift+F9", ui.approve_ticked, self.approve_ticked),
            ("F10", ui.tick_clean, self.tick_clean),
            ("Ctrl+P", ui.print_last, self.printing.print),
            ("Esc", None, self._close_top),
        )
        for key, button, slot in deeds:
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)
            if button is not None:
                button.clicked.connect(lambda _=False, slot=slot: slot())

    def _learn_names(self, names: dict[str, str]) -> None:
        self.case.names.update(names)

    # The list ------------------------------------------------------------------------------------

    def _show(self, rows: Sequence[Waiting]) -> None:
        ui, row = self.ui, max(self.ui.cases.currentIndex().row(), 0)
        chosen = self.model.row(ui.cases.currentIndex())
        known = [one.id for one in rows]
        self.model.show_rows(rows)
        ui.heading.setText(self.tr("Menunggu persetujuan ({count})").format(count=len(rows)))
        for part in (ui.many, ui.deeds, ui.preview, ui.preview_title):
            part.setVisible(bool(rows))
        if not rows:
            self.case.forget(
                self.tr(
                    "Tidak ada yang menunggu persetujuan. Permohonan sampai di sini dari Loket "
                    "dengan F9, untuk layanan yang memintanya."
                )
            )
            return
        there = chosen is not None and chosen.id in known
        again = known.index(chosen.id) if there and chosen else min(row, len(rows) - 1)
        ui.cases.selectRow(again)
        self._pick.stop()
        if not self.case.is_on_show(rows[again].id, rows[again].version):
            self._fetch()

    def _chosen(self) -> None:
        row = self.model.row(self.ui.cases.currentIndex())
        if row is not None and row.id != self.case.asked:
            self._trouble("")
            self._pick.start()

    def _count_ticks(self) -> None:
        count = len(self.model.ticked)
        text = self.tr("Shift+F9  Setujui yang dicentang ({count})").format(count=count)
        self.ui.approve_ticked.setText(text)
        self.ui.approve_ticked.setAccessibleName(text)
        self.ui.approve_ticked.setEnabled(bool(count) and self._may_decide and not self._busy)

    # The case on show ----------------------------------------------------------------------------

    def _fetch_chosen(self) -> None:
        row = self.model.row(self.ui.cases.currentIndex())
        if row is not None and row.id != self.case.asked:
            self._fetch()

    def _fetch(self) -> None:
        row = self.model.row(self.ui.cases.currentIndex())
        if row is None:
            return
        if row.id != self.case.asked:
            self._close_top()
        self.case.fetch(row.id)

    def _offer_deeds(self) -> None:
        ui, seen, may = self.ui, self.case.seen, self._may_decide
        for button in (ui.approve, ui.approve_noted, ui.send_back, ui.refuse):
            button.setVisible(seen is None or may)
            button.setEnabled(may and not self._busy)
        ui.verify.setEnabled(seen is not None and not self._busy)
        verified = seen is not None and seen.verification is not None
        text = self.tr("F4  Ubah verifikasi") if verified else self.tr("F4  Isi verifikasi")
        ui.verify.setText(text)
        ui.verify.setAccessibleName(text)
        ui.print_last.setEnabled(bool(self.printing.letters))
        if seen is not None and not may:
            words = self.tr("Hanya supervisor yang memutuskan di sini. Anda boleh melihat.")
            self._trouble(words, role="hint")
        self._count_ticks()

    @property
    def _may_decide(self) -> bool:
        return self.case.seen is not None and self.case.seen.may_approve

    def _decidable(self) -> Evidence | None:
        """Return the case on show when something may be decided about it now."""
        seen = self.case.seen
        if seen is None or self._busy or not seen.may_approve:
            return None
        self._close_top()
        self._trouble("")
        return seen

    # Doing ---------------------------------------------------------------------------------------

    def _ask(self, deed: Deed) -> None:
        seen = self._decidable()
        if seen is not None:
            self.ui.reason.ask(deed, seen.reading.person.name)

    def _reason_given(self, deed: Deed, reason: str) -> None:
        seen = self.case.seen
        if seen is None or self._busy:
            return
        id, version = seen.case.id, seen.case.version
        if deed is Deed.NOTE:
            self._run(lambda office: approvals.approve(office, id, version, note=reason))
            return
        if deed is Deed.OVERRIDE:
            self._run(lambda office: approvals.approve(office, id, version, override_reason=reason))
            return
        outcome = Outcome.DITOLAK if deed is Deed.REFUSE else Outcome.DIKEMBALIKAN
        self._run(lambda office: approvals.refuse(office, id, version, reason, outcome=outcome))

    def _run(self, task: Callable[[Office], Settled]) -> None:
        self._let_work(False)
        self.session.workers.run(task, then=self._settled, otherwise=self._failed, owner=self)

    def _settled(self, done: Settled) -> None:
        self._close_top()
        self.printing.letters = (done.letter,) if done.letter is not None else ()
        self._let_work(True)
        verdict = done.verdict
        refused = verdict is not None and verdict.findings and verdict.outcome.refuses
        text = self.tr("{name} disetujui.")
        if refused and done.letter is not None and "lembar" in done.letter.kind:
            text = self.tr("{name}: lembar pengembalian dibuat dengan nomor {number}.")
        elif done.letter is not None:
            text = self.tr("{name} disetujui: surat {number} terbit.")
        number = done.letter.number if done.letter is not None else ""
        self.session.notice(text.format(name=done.name, number=number), kind=Kind.GOOD)
        self._go_on()

    def _many_settled(self, settled: tuple[Settled, ...]) -> None:
        self.printing.letters = tuple(one.letter for one in settled if one.letter is not None)
        left = [one for one in settled if one.error is not None]
        lines = [
            self.tr("%n permohonan disetujui.", "", len(settled) - len(left)),
            *(f"✘ {one.name}: {say(one.error)}" for one in left if one.error is not None),
        ]
        self._report("\n".join(lines))
        self._let_work(True)
        self.model.tick(())
        self._go_on()

    def _go_on(self) -> None:
        self.case.forget()
        self.ui.cases.setFocus()
        self.session.queue_changed.emit()
        self.load()

    def _verified(self, one: Verification) -> None:
        seen = self.case.seen
        if seen is None or self._busy:
            return
        self._let_work(False)
        self.session.workers.run(
            approvals.verify_case,
            seen.case.id,
            seen.case.version,
            one,
            then=lambda _: self._was_verified(),
            otherwise=self._failed,
            owner=self,
        )

    def _was_verified(self) -> None:
        self.case.expect_own_change()
        self.ui.verification.give_back()
        self._trouble("")
        self._let_work(True)
        self.session.notice(self.tr("Verifikasi tersimpan."), kind=Kind.GOOD)
        self.load()

    def _failed(self, error: BaseException) -> None:
        """Say it; what was typed stays, and a case that was changed meanwhile is shown anew."""
        self._let_work(True)
        sentence = say(error)
        if self.ui.reason.isVisible():
            self.ui.reason.say_fault(sentence)
        else:
            self._trouble(sentence)
        if isinstance(error, Conflict) or not self.ui.reason.isVisible():
            self.load()

    def _let_work(self, on: bool) -> None:
        self._busy = not on
        self._offer_deeds()

    def _report(self, words: str) -> None:
        self.ui.results.setText(words)
        self.ui.results.show()

    def _trouble(self, sentence: str, role: str = "error") -> None:
        label = self.ui.trouble
        if label.property("role") != role:
            label.setProperty("role", role)
            label.style().unpolish(label)
            label.style().polish(label)
        label.setText(sentence)
        self.ui.trouble.setVisible(bool(sentence))
        self.ui.approve.setAccessibleDescription(sentence)

    def _close_top(self) -> None:
        """Esc: close what is open on top; of many to be approved the rest goes on waiting."""
        self._left.clear()
        if self.case.close_paper():
            self.ui.evidence.strip.setFocus()
        for panel in (self.ui.reason, self.ui.verification):
            panel.give_back()
