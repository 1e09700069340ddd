"""A new campaign: for whom, then its dry run before anything can be started."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.dry_run import DryRun, NotSent, Outgoing
from desktop_app.domain.errors import Refused
from desktop_app.domain.message import Campaign, LeftOut
from desktop_app.domain.notice_list import Limit, NoticeKind, NoticeList
from desktop_app.gui.forms.ui_message_sending import Ui_MessageSendingPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.message_words import covered_phone, message_word, notice_word
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import count, rupiah, say, short_date
from desktop_app.usecases import campaigns
from desktop_app.usecases.campaigns import Choice
from desktop_app.usecases.office import Office

_REASONS = 3


class DryRunPanel(QObject):
    """`page_new` of the form. `started` carries the campaign that is queued now; `kept` one that
    was prepared and could not be started yet, with why."""

    started = Signal(object)
    kept = Signal(object)

    def __init__(self, session: Session, ui: Ui_MessageSendingPage, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self.ui = session, ui
        self.run: DryRun | None = None
        self._lists: tuple[NoticeList, ...] = ()
        self._asked: tuple[UUID, Choice] | None = None
        self.gets = RowsModel[Outgoing](
            (
                Column(self.tr("Nama"), lambda one: ", ".join(one.names), wide=True),
                Column(self.tr("Telepon"), lambda one: covered_phone(one.phone)),
                Column(self.tr("Karakter"), lambda one: count(len(one.text)), number=True),
            ),
            self,
        )
        self.gets.dress(ui.gets)
        self.out = RowsModel[NotSent](
            (
                Column(self.tr("Nama"), lambda one: one.name),
                Column(self.tr("Mengapa"), self._why, wide=True),
            ),
            self,
        )
        self.out.dress(ui.out)
        ui.village.set_regions(session.office.regions)
        ui.care_class.addItem(self.tr("semua"), None)
        for number in (1, 2, 3):
            ui.care_class.addItem(str(number), number)
        self.boxes = {
            Limit.HAMPIR_HABIS: ui.near,
            Limit.DALAM_BATAS: ui.within,
            Limit.LEWAT: ui.past,
            Limit.TIDAK_DIKETAHUI: ui.unknown,
        }
        ui.gets.selectionModel().currentRowChanged.connect(lambda *_: self._show_text())
        ui.which.currentIndexChanged.connect(lambda _: self._choose_list())
        for box in (*self.boxes.values(), ui.shared):
            box.toggled.connect(lambda _: self._forget())
        ui.village.code_changed.connect(lambda _: self._forget())
        ui.care_class.currentIndexChanged.connect(lambda _: self._forget())

    def begin(self, lists: Sequence[NoticeList]) -> None:
        """Ask for whom; the latest list is in front."""
        ui = self.ui
        self._lists = tuple(one for one in lists if one.removed_at is None)
        ui.which.clear()
        for one in self._lists:
            words = self.tr("{kind} · {title} · {people} orang").format(
                kind=notice_word(one.kind.label),
                title=one.title,
                people=count(one.imported + one.warned),
            )
            ui.which.addItem(words)
        ui.village.set_code(None)
        ui.care_class.setCurrentIndex(0)
        ui.shared.setChecked(False)
        for limit, box in self.boxes.items():
            box.setChecked(limit is not Limit.LEWAT)
        for field, fault in ((ui.called, ui.called_fault), (ui.village, ui.village_fault)):
            mark(field, "", fault)
        self._choose_list()
        ui.which.setFocus()

    def dry_run(self) -> None:
        """Ask who would get what; nothing is stored or sent."""
        asked = self._wanted()
        if asked is None or not self.ui.dry.isEnabled():
            return
        self._asked = asked
        self._busy(self.tr("Menghitung…"))
        self.session.workers.network.run(
            partial(campaigns.dry_run, ask_gateway=True),
            self.session.office,
            *asked,
            then=self._show,
            otherwise=self._not_done,
            owner=self,
        )

    def start(self) -> None:
        """Queue what the dry run on show says."""
        ui = self.ui
        if not ui.go.isEnabled() or self._asked is None:
            return
        if not ui.called.text().strip():
            words = self.tr("Beri nama pengirimannya dahulu, misalnya Nonaktif November.")
            mark(ui.called, words, ui.called_fault)
            ui.called.setFocus()
            return
        mark(ui.called, "", ui.called_fault)
        self._busy(self.tr("Memasukkan ke antrean…"))
        self.session.workers.network.run(
            _prepare_and_start,
            self.session.office,
            ui.called.text(),
            *self._asked,
            then=self._begun,
            otherwise=self._not_done,
            owner=self,
        )

    def _begun(self, told: tuple[Campaign, Refused | None]) -> None:
        self.ui.dry.setEnabled(True)
        made, trouble = told
        if trouble is None:
            self.started.emit(made)
        else:
            self.kept.emit(made)
            self.session.problem(trouble)

    def _wanted(self) -> tuple[UUID, Choice] | None:
        ui, at = self.ui, self.ui.which.currentIndex()
        mark(ui.village, ui.village.problem(), ui.village_fault)
        if not 0 <= at < len(self._lists) or ui.village.problem():
            return None
        ticked = frozenset(limit for limit, box in self.boxes.items() if box.isChecked())
        one = self._lists[at]
        arrears = one.kind is NoticeKind.TUNGGAKAN
        if not arrears and not ticked:
            self._tell(self.tr("Centang sedikitnya satu batas waktu."))
            return None
        every = arrears or len(ticked) == len(self.boxes)
        choice = Choice(
            village=ui.village.code() or "",
            care_class=ui.care_class.currentData() if arrears else None,
            limits=frozenset() if every else ticked,
            shared=ui.shared.isChecked(),
        )
        return one.id, choice

    def _choose_list(self) -> None:
        ui, at = self.ui, self.ui.which.currentIndex()
        if not 0 <= at < len(self._lists):
            return
        one = self._lists[at]
        arrears = one.kind is NoticeKind.TUNGGAKAN
        for box in self.boxes.values():
            box.setVisible(not arrears)
        ui.care_class.setVisible(arrears)
        ui.care_class_label.setVisible(arrears)
        kind = self.tr("Tunggakan") if arrears else self.tr("Nonaktif")
        ui.called.setText(f"{kind} {short_date(self.session.office.today())}")
        self._forget()

    def _forget(self) -> None:
        """Another choice: what was reckoned does not count any more."""
        ui = self.ui
        self.run = self._asked = None
        self.gets.show_rows(())
        self.out.show_rows(())
        ui.longest.clear()
        ui.go.setEnabled(False)
        ui.new_fault.hide()
        ui.verdict.setText(self.tr("F5 menunjukkan siapa mendapat apa, sebelum ada yang dikirim."))

    def _busy(self, words: str) -> None:
        self.ui.new_fault.hide()
        self.ui.dry.setEnabled(False)
        self.ui.go.setEnabled(False)
        self.ui.verdict.setText(words)

    def _show(self, run: DryRun) -> None:
        ui, self.run = self.ui, run
        ui.dry.setEnabled(True)
        ui.go.setEnabled(bool(run.outgoing))
        words = self.tr(
            "{messages} pesan untuk {people} orang · {characters} karakter ({parts} SMS) · "
            "biaya {cost} · {out} orang tidak dikirimi"
        ).format(
            messages=count(len(run.outgoing)),
            people=count(run.people),
            characters=count(run.characters),
            parts=count(run.parts),
            cost=rupiah(run.cost) if run.cost is not None else self.tr("belum diketahui"),
            out=count(len(run.left_out)),
        )
        if run.left_out:
            why = (f"{message_word(one.label)} ({count(many)})" for one, many in _most(run))
            words += "\n" + self.tr("Mengapa tidak: {reasons}.").format(reasons="; ".join(why))
        if run.numbers is not None:
            words += f"\n{message_word(run.numbers.label)}"
        ui.verdict.setText(words)
        self.gets.show_rows(run.outgoing)
        self.out.show_rows(run.left_out)
        longest = run.longest
        if longest is not None:
            ui.gets.selectRow(self.gets.rows.index(longest))
        self._show_text()
        (ui.go if run.outgoing else ui.which).setFocus()

    def _show_text(self) -> None:
        one = self.gets.row(self.ui.gets.currentIndex())
        self.ui.longest.setPlainText(one.text if one else "")

    def _why(self, one: NotSent) -> str:
        words = message_word(one.why.label)
        return f"{words} ({count(one.shared_by)})" if one.shared_by else words

    def _not_done(self, error: BaseException) -> None:
        self.ui.dry.setEnabled(True)
        self.ui.go.setEnabled(self.run is not None and bool(self.run.outgoing))
        self.ui.verdict.clear()
        self._tell(say(error))

    def _tell(self, words: str) -> None:
        self.ui.new_fault.setText(words)
        self.ui.new_fault.show()


def _most(run: DryRun) -> list[tuple[LeftOut, int]]:
    """Return the most frequent reasons; the others stand in the table."""
    return list(run.reasons.items())[:_REASONS]


def _prepare_and_start(
    office: Office, name: str, list_id: UUID, choice: Choice
) -> tuple[Campaign, Refused | None]:
    made = campaigns.prepare(office, name, list_id, choice)
    try:
        return campaigns.start(office, made.id, made.version, ask_gateway=True), None
    except Refused as trouble:
        return made, trouble
