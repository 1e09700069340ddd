"""Program › Penyaluran: what was fixed, the files for the bank, and whom the help reached."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.beneficiary import FixedList, TransferList
from desktop_app.gui.forms.ui_programme_payments import Ui_ProgrammePaymentsPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.message_part import MessagePart
from desktop_app.gui.screens.programme_parts import Chosen, PeriodBox, ask_where, money
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import count, date_and_time, say, short_date
from desktop_app.usecases import beneficiary_steps, programme_papers
from desktop_app.usecases.office import Office
from desktop_app.usecases.programme_papers import Recap, TransferMade


class PaymentsPage(MessagePart):
    """Two lists side by side, and below what to do with the file in front."""

    ui: Ui_ProgrammePaymentsPage

    def __init__(self, session: Session, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_ProgrammePaymentsPage()
        ui.setupUi(self)
        self.periods = PeriodBox(session, ui.periods, chosen, self)
        self.periods.changed.connect(self._read)
        self.periods.none.connect(self._show_none)
        self.fixed = RowsModel[FixedList](self._fixed_columns(), self)
        self.fixed.dress(ui.fixed)
        self.transfers = RowsModel[TransferList](self._transfer_columns(), self)
        self.transfers.dress(ui.transfers)
        ui.transfers.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.may = session.actor.may(Right.MANAGE_PROGRAMMES)
        for part in (ui.make, ui.withdraw, ui.reach_card):
            part.setVisible(self.may)
        ui.make.clicked.connect(self._ask)
        ui.withdraw.clicked.connect(self.withdraw)
        ui.reach.clicked.connect(self.note_reached)
        self.key("Ctrl+B", self._ask)
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            self.key(enter, self.note_reached)
        self.key("F4", ui.periods.setFocus)
        self.key("F5", self.load)
        self.hide_faults()
        ui.fault.hide()

    @property
    def chosen(self) -> TransferList | None:
        """The file for the bank in front; None for all who stand in no file."""
        one = self.transfers.row(self.ui.transfers.currentIndex())
        return one if one is not None and one.withdrawn_at is None else None

    def load(self) -> None:
        """Read everything again."""
        self.periods.load()

    def take_focus(self) -> None:
        """The keyboard goes to the files."""
        self.ui.transfers.setFocus()

    def make(self, path: Path) -> None:
        """Write the file for the bank."""
        period = self.periods.period
        if period is not None:
            self.session.workers.run_long(
                programme_papers.make_transfer,
                period.id,
                path,
                then=lambda made: self._made(made, path),
                otherwise=self.session.problem,
                owner=self,
            )

    def note_reached(self) -> None:
        """Note that the help reached everybody of the file in front, or of none."""
        period, ui = self.periods.period, self.ui
        if period is None or not self.may or not ui.reach.isEnabled():
            return
        problem = ui.reach_day.problem()
        mark(ui.reach_day, problem, ui.fault)
        if problem:
            return
        self.session.workers.run(
            beneficiary_steps.mark_reached,
            period.id,
            ui.reach_day.value() or self.session.office.today(),
            self.chosen,
            then=self._reached,
            otherwise=lambda error: mark(ui.reach_day, say(error), ui.fault),
            owner=self,
        )

    def withdraw(self) -> None:
        """Withdraw the file in front: the bank did not carry it out."""
        one = self.chosen
        if one is None or not self.may:
            return
        deed = self.tr("Menarik berkas transfer {number}").format(number=one.number)
        self.session.confirm(
            Right.MANAGE_PROGRAMMES,
            deed,
            lambda: self.session.workers.run(
                beneficiary_steps.withdraw_transfer,
                one,
                then=lambda _: self.load(),
                otherwise=self.session.problem,
                owner=self,
            ),
        )

    def _read(self) -> None:
        period = self.periods.period
        if period is None:
            return

        def show(found: tuple[Recap, Sequence[FixedList], Sequence[TransferList]]) -> None:
            if self.periods.period == period:
                self._show(*found)

        self.session.workers.read(
            _state, period.id, then=show, otherwise=self.session.problem, owner=self
        )

    def _show(
        self, found: Recap, fixed: Sequence[FixedList], transfers: Sequence[TransferList]
    ) -> None:
        ui, one = self.ui, found.periods[0]
        words = self.tr(
            "{fixed} orang ditetapkan ({amount}), {reached} sudah menerima ({spent}), {open} belum."
        ).format(
            fixed=count(one.fixed),
            amount=money(one.fixed_amount),
            reached=count(one.reached),
            spent=money(one.reached_amount),
            open=count(one.open),
        )
        ui.summary.setText(words)
        kept = self.chosen.id if self.chosen else None
        self.fixed.show_rows(fixed)
        self.transfers.show_rows(transfers)
        again = next((n for n, row in enumerate(transfers) if row.id == kept), 0)
        if transfers:
            ui.transfers.selectRow(again)
        ui.reach_day.latest = self.session.office.today()
        self._choose()

    def _show_none(self) -> None:
        self.ui.summary.setText(self.tr("Belum ada periode program."))
        self.fixed.show_rows(())
        self.transfers.show_rows(())
        self._choose()

    def _choose(self) -> None:
        ui, one = self.ui, self.chosen
        mark(ui.reach_day, "", ui.fault)
        ui.withdraw.setEnabled(one is not None)
        ui.reach_words.setText(
            self.tr(
                "Setelah bank menjawab: catat satu per satu yang tidak sampai di bagian Penerima, "
                "lalu catat berkas {number} tersalurkan untuk yang lain."
            ).format(number=one.number)
            if one is not None
            else self.tr(
                "Bantuan yang diserahkan langsung (barang, tunai): catat tersalurkan untuk semua "
                "yang sudah ditetapkan dan tidak masuk berkas transfer."
            )
        )

    def _made(self, made: TransferMade, path: Path) -> None:
        words = self.tr("Berkas {number}: {people} orang, {amount}, tersimpan di {path}.").format(
            number=made.list.number,
            people=count(made.list.people),
            amount=money(made.list.amount),
            path=path,
        )
        if made.without_account:
            words += " " + self.tr("{count} orang tanpa rekening tidak masuk.").format(
                count=count(made.without_account)
            )
        self.session.notice(words, kind=Kind.GOOD)
        self.load()

    def _reached(self, people: int) -> None:
        words = self.tr("{count} orang dicatat sudah menerima.").format(count=count(people))
        self.session.notice(words, kind=Kind.GOOD)
        self.load()

    def _ask(self) -> None:
        if self.periods.period is None or not self.may:
            return
        kinds = self.tr("CSV (*.csv);;Excel (*.xlsx)")
        path = ask_where(self, self.tr("Simpan berkas transfer"), "transfer.csv", kinds)
        if path is not None:
            self.make(path)

    def _fixed_columns(self) -> tuple[Column[FixedList], ...]:
        return (
            Column(self.tr("Nomor penetapan"), lambda one: one.number, wide=True),
            Column(self.tr("Tanggal"), lambda one: short_date(one.day)),
            Column(self.tr("Orang"), lambda one: count(one.figures.get("orang", 0)), number=True),
            Column(self.tr("Rupiah"), lambda one: money(one.figures.get("rupiah")), number=True),
        )

    def _transfer_columns(self) -> tuple[Column[TransferList], ...]:
        zone = self.session.office.zone
        return (
            Column(self.tr("Berkas"), lambda one: str(one.number)),
            Column(self.tr("Dibuat"), lambda one: date_and_time(one.made_at, zone), wide=True),
            Column(self.tr("Orang"), lambda one: count(one.people), number=True),
            Column(self.tr("Rupiah"), lambda one: money(one.amount), number=True),
            Column(self.tr("Keadaan"), self._state_words),
        )

    def _state_words(self, one: TransferList) -> str:
        return self.tr("ditarik") if one.withdrawn_at else self.tr("berlaku")


def _state(
    office: Office, period_id: UUID
) -> tuple[Recap, Sequence[FixedList], Sequence[TransferList]]:
    return (
        programme_papers.recap(office, period_id=period_id),
        beneficiary_steps.fixed_lists(office, period_id),
        beneficiary_steps.transfers(office, period_id),
    )
