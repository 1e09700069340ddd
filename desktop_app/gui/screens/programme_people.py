"""Program › Penerima: the people of a period, how far each is, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.beneficiary import (
    Beneficiary,
    BeneficiaryList,
    BeneficiaryState,
    Step,
    may_follow,
)
from desktop_app.domain.beneficiary_account import mask_account
from desktop_app.domain.identity import mask_kk, mask_nik
from desktop_app.gui.dropped import dropped_sheets
from desktop_app.gui.forms.ui_programme_people import Ui_ProgrammePeoplePage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.programme_case import CaseForm
from desktop_app.gui.screens.programme_intake import FileIntake
from desktop_app.gui.screens.programme_mapping import reason_words
from desktop_app.gui.screens.programme_parts import (
    Chosen,
    PeriodBox,
    ask_where,
    choose,
    money,
    narrow,
    offer,
    see_through,
    state_words,
    word,
)
from desktop_app.gui.screens.programme_person import PersonForm
from desktop_app.gui.screens.programme_step import StepPage
from desktop_app.gui.screens.register_part import RegisterPart
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import enter_moves_on
from desktop_app.gui.widgets.unmask_bar import UnmaskBar
from desktop_app.gui.words import count, short_date
from desktop_app.usecases import beneficiaries, programme_papers
from desktop_app.usecases.beneficiaries import Asked, BeneficiaryRows
from desktop_app.usecases.programme_papers import Shown

_TYPING_MS = 250
_MOST = 300
_BACK = {
    BeneficiaryState.DIVALIDASI: BeneficiaryState.USULAN,
    BeneficiaryState.DIVERIFIKASI: BeneficiaryState.DIVALIDASI,
    BeneficiaryState.DIBATALKAN: BeneficiaryState.USULAN,
}


class PeoplePage(RegisterPart):
    """The list with the person in front; a file, a form, a case or a step each on a page."""

    ui: Ui_ProgrammePeoplePage

    def __init__(self, session: Session, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_ProgrammePeoplePage(), parent)
        ui = self.ui
        self.may = session.actor.may(Right.MANAGE_PROGRAMMES)
        self.serves = session.actor.may(Right.SERVE)
        self._list: BeneficiaryList | None = None
        self.periods = PeriodBox(session, ui.periods, chosen, self)
        self.periods.changed.connect(self._other_period)
        self.periods.none.connect(self._show_none)
        self.rows = RowsModel[Beneficiary](self._columns(), self)
        self.rows.dress(ui.rows)
        ui.rows.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.unmask = UnmaskBar(session, "penerima", self._numbers, self)
        self.unmask.turned.connect(self._turned)
        ui.foot.insertWidget(1, self.unmask)
        self.intake = FileIntake(self, ui)
        self.intake.taken.connect(self._taken)
        self.form = PersonForm(self, ui)
        self.cases = CaseForm(self, ui)
        self.stepping = StepPage(self, ui)
        for part in (self.form, self.cases, self.stepping):
            part.stored.connect(self._stored)
        self._offer_filters()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.load_rows)
        session.ending.connect(self._typing.stop)
        for label in self.findChildren(QLabel):
            if label.objectName().endswith("fault"):
                label.hide()
        for label in (ui.facts, ui.trail):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setTextFormat(Qt.TextFormat.RichText)
        see_through(ui.facts_scroll)
        self.setAcceptDrops(self.may)
        self._connect()
        self.show_page(ui.page_list)

    @property
    def chosen(self) -> Beneficiary | None:
        """The person in front."""
        return self.rows.row(self.ui.rows.currentIndex())

    @property
    def asked(self) -> Asked:
        """What the search and the filters ask for."""
        ui, period = self.ui, self.periods.period
        state = ui.states.currentData()
        return Asked(
            period_id=period.id if period else None,
            states=(BeneficiaryState(state),) if state else (),
            district=ui.districts.currentData() or "",
            village=ui.villages.currentData() or "",
            text=ui.search.text().strip(),
        )

    def load(self) -> None:
        """Read the periods, then the people of the one in front."""
        if self.front() is self.ui.page_list:
            self.periods.load()

    def load_rows(self) -> None:
        """Look for the people asked for."""
        asked = self.asked
        if asked.period_id is None:
            return

        def answer(found: BeneficiaryRows) -> None:
            if asked == self.asked:
                self._show(found)

        self.session.workers.read(
            beneficiaries.page,
            asked,
            0,
            _MOST,
            then=answer,
            otherwise=self.session.problem,
            owner=self,
        )

    def show_period(self, id: UUID) -> None:
        """Bring another period to the front."""
        choose(self.ui.periods, id)

    def take_focus(self) -> None:
        """The keyboard goes to the list, or to what is done first."""
        ui = self.ui
        if self.front() is ui.page_list:
            (ui.rows if self.rows.rows else ui.search).setFocus()

    def export(self, path: Path) -> None:
        """Write the list asked for, as .xlsx or .pdf."""
        shown = Shown(self.ui.shown.currentData())
        said = self.tr("{count} orang tersimpan di {path}.")
        self.session.workers.run_long(
            programme_papers.export_list,
            self.asked,
            path,
            shown,
            then=lambda many: self.good(said.format(count=count(many), path=path)),
            otherwise=self.session.problem,
            owner=self,
        )

    def leave(self) -> None:
        """Go back to the list."""
        self.show_page(self.ui.page_list)
        self.take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one spreadsheet."""
        if self.periods.period is not None and len(dropped_sheets(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask what it is."""
        event.acceptProposedAction()
        self.intake.look_at(dropped_sheets(event.mimeData())[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list; Enter moves to the next field."""
        front, ui = self.front(), self.ui
        stays = (ui.page_list, ui.page_run, ui.page_map)
        if event.key() == Qt.Key.Key_Escape and front not in stays:
            self.leave()
        elif not (front not in (ui.page_run, ui.page_map) and enter_moves_on(self, event)):
            super().keyPressEvent(event)

    # The list -------------------------------------------------------------------------------------

    def _other_period(self) -> None:
        self.load_rows()
        period = self.periods.period
        if period is not None and self.may:
            self.session.workers.read(
                beneficiaries.lists,
                period.id,
                then=self._show_lists,
                otherwise=self.session.problem,
                owner=self,
            )

    def _show_lists(self, found: tuple[BeneficiaryList, ...]) -> None:
        self._list = next((one for one in found if one.left_out), None)
        self.ui.save_left.setVisible(self._list is not None)

    def _show(self, found: BeneficiaryRows) -> None:
        ui = self.ui
        kept = self.chosen.id if self.chosen else None
        self.unmask.cover()
        self.rows.show_rows(found.rows)
        filtered = self.asked != Asked(self.asked.period_id)
        ui.body.setVisible(bool(found.rows))
        ui.none.setVisible(not found.rows)
        ui.none.setText(self._empty(filtered))
        words = self.tr("{shown} dari {total} orang")
        ui.count.setText(words.format(shown=count(len(found.rows)), total=count(found.total)))
        again = next((n for n, one in enumerate(found.rows) if one.id == kept), 0)
        if found.rows:
            ui.rows.selectRow(again)
        self._allow(True)
        self._choose()

    def _show_none(self) -> None:
        ui = self.ui
        self.rows.show_rows(())
        ui.body.hide()
        ui.none.show()
        ui.none.setText(
            self.tr(
                "Belum ada periode program. Buat program dan periodenya dahulu pada bagian "
                "“Periode & program”."
            )
            if self.may
            else self.tr("Belum ada periode program. Supervisor atau admin yang membuatnya.")
        )
        self._allow(False)

    def _empty(self, filtered: bool) -> str:
        if filtered:
            return self.tr("Tidak ada penerima yang cocok dengan pencarian ini.")
        if self.may:
            return self.tr(
                "Periode ini belum berisi. Impor daftarnya (Ctrl+O) atau tambah satu per satu "
                "(Ctrl+I)."
            )
        return self.tr("Periode ini belum berisi.")

    def _allow(self, there: bool) -> None:
        ui = self.ui
        shown: tuple[tuple[QWidget, bool], ...] = (
            (ui.pick, self.may),
            (ui.add, self.serves),
            (ui.from_case, self.serves),
            (ui.step, self.serves),
            (ui.shown, self.session.actor.may(Right.EXPORT)),
            (ui.excel, self.session.actor.may(Right.EXPORT)),
            (ui.pdf, self.session.actor.may(Right.EXPORT)),
        )
        for deed, may in shown:
            deed.setVisible(may)
            deed.setEnabled(there)
        for field in (ui.search, ui.states, ui.districts, ui.villages):
            field.setVisible(there)
        if not there:
            ui.save_left.hide()

    # One person -----------------------------------------------------------------------------------

    def _choose(self) -> None:
        ui, one = self.ui, self.chosen
        self._tell(one)
        if one is None:
            return
        steps = may_follow(one.state)
        fixed = one.state is BeneficiaryState.DITETAPKAN
        ui.edit.setVisible(self.serves)
        ui.back.setVisible(self.serves and _BACK.get(one.state) in steps)
        ui.cancel.setVisible(self.serves and BeneficiaryState.DIBATALKAN in steps)
        ui.cancel.setText(self.tr("Tidak sampai…") if fixed else self.tr("Batalkan…"))
        ui.trail.clear()
        self.session.workers.read(
            beneficiaries.trail,
            one,
            then=lambda found: self._show_trail(one, found),
            otherwise=self.session.problem,
            owner=self,
        )

    def _tell(self, one: Beneficiary | None) -> None:
        if one is None:
            return
        p, ui = one.proposal, self.ui
        ui.person.setText(p.name)
        place = f"{p.village} — {p.district}" if p.district else p.village
        rows = [
            (self.tr("Status"), word(one.state.label)),
            (self.tr("NIK"), self._shown(p.nik, mask_nik)),
            (self.tr("No. KK"), self._shown(p.kk, mask_kk)),
            (self.tr("Lahir"), short_date(p.birth_date) if p.birth_date else "–"),
            (self.tr("Alamat"), p.address or "–"),
            (self.tr("Desa"), place or "–"),
            (
                self.tr("Rekening"),
                f"{p.account.bank} {self._shown(p.account.number, mask_account)}".strip(),
            ),
            (self.tr("Atas nama"), p.account.holder),
            (self.tr("Jumlah"), money(p.amount)),
            (self.tr("Asal"), word(p.source.label)),
            (self.tr("Alasan"), word(one.reason.label) if one.reason else ""),
            (self.tr("Catatan"), one.note),
            (self.tr("Perlu dicek"), reason_words(p.warnings)),
        ]
        lines = (
            f"<tr><td style='padding-right:10px'>{escape(title)}</td><td>{escape(text)}</td></tr>"
            for title, text in rows
            if text
        )
        ui.facts.setText(f"<table cellspacing='2'>{''.join(lines)}</table>")

    def _show_trail(self, one: Beneficiary, found: tuple[Step, ...]) -> None:
        if self.chosen is None or self.chosen.id != one.id:
            return
        lines = []
        for step in found:
            form = step.form
            people = (
                (self.tr("RT/RW"), form.neighbourhood_head),
                (self.tr("Kadus"), form.hamlet_head),
                (self.tr("Petugas"), form.officer_name or step.officer),
            )
            who = ", ".join(f"{title} {name}" for title, name in people if name)
            told = " · ".join(part for part in (short_date(form.day), who, form.note) if part)
            lines.append(f"<b>{escape(word(step.state.label))}</b><br>{escape(told)}")
        self.ui.trail.setText("<br>".join(lines))

    def _shown(self, number: str | None, mask: Callable[[str], str]) -> str:
        if not number:
            return "–"
        return number if self.unmask.opened else mask(number)

    def _numbers(self) -> list[str]:
        return [one.proposal.nik for one in self.rows.rows if one.proposal.nik]

    def _turned(self) -> None:
        self._tell(self.chosen)
        if self.rows.rowCount():
            last = self.rows.index(self.rows.rowCount() - 1, self.rows.columnCount() - 1)
            self.rows.dataChanged.emit(self.rows.index(0, 0), last)

    # What was done --------------------------------------------------------------------------------

    def _taken(self, one: BeneficiaryList) -> None:
        self._list = one if one.left_out else self._list
        self.load_rows()

    def _stored(self, sentence: str) -> None:
        self.show_page(self.ui.page_list)
        self.good(sentence)
        self.load_rows()
        self.take_focus()

    def _begin_edit(self) -> None:
        if self.chosen is not None and self.serves:
            self.form.edit(self.chosen)

    def _go_back(self) -> None:
        one = self.chosen
        to = _BACK.get(one.state) if one else None
        if one is not None and to is not None and self.serves:
            self.stepping.begin_one(one, to)

    def _cancel(self) -> None:
        if self.chosen is not None and self.serves:
            self.stepping.begin_one(self.chosen, BeneficiaryState.DIBATALKAN)

    # Keys and filters -----------------------------------------------------------------------------

    def _offer_filters(self) -> None:
        ui = self.ui
        states: list[tuple[str, object]] = [(self.tr("Semua status"), None)]
        offer(ui.states, [*states, *((word(one.label), one) for one in BeneficiaryState)])
        regions = self.session.office.regions
        names = {one.district_code: one.district for one in regions.villages}
        districts: list[tuple[str, object]] = [(self.tr("Semua kecamatan"), "")]
        offer(ui.districts, [*districts, *((name, code) for code, name in names.items())])
        self._offer_villages()
        shown = [one for one in Shown if one is not Shown.UTUH or self._sees()]
        words = {
            Shown.UTUH: self.tr("Simpan: nomor utuh"),
            Shown.SAMAR: self.tr("Simpan: nomor samar"),
            Shown.PUBLIK: self.tr("Simpan: umum/PPID"),
        }
        narrow(ui.shown, len(self.tr("Simpan: nomor samar")))
        offer(ui.shown, [(words[one], one) for one in shown])
        choose(ui.shown, Shown.SAMAR)  # whole numbers leave the office only when it is meant

    def _offer_villages(self) -> None:
        district = self.ui.districts.currentData()
        villages: list[tuple[str, object]] = [(self.tr("Semua desa"), "")]
        villages += [
            (one.name, one.code)
            for one in self.session.office.regions.villages
            if one.district_code == district
        ]
        offer(self.ui.villages, villages)
        self.ui.villages.setEnabled(bool(district))

    def _sees(self) -> bool:
        return self.session.actor.may(Right.SEE_NIK)

    def _other_district(self) -> None:
        self._offer_villages()
        self.load_rows()

    def _connect(self) -> None:
        ui = self.ui
        ui.search.textChanged.connect(lambda _: self._typing.start())
        ui.states.currentIndexChanged.connect(lambda _: self.load_rows())
        ui.districts.currentIndexChanged.connect(lambda _: self._other_district())
        ui.villages.currentIndexChanged.connect(lambda _: self.load_rows())
        for button, key, slot in (
            (ui.pick, "Ctrl+O", self._ask_file),
            (ui.add, "Ctrl+I", self.form.begin),
            (ui.from_case, "Ctrl+R", self.cases.begin),
            (ui.step, "Ctrl+T", self.stepping.begin),
            (ui.excel, "Ctrl+S", lambda: self._ask_save(".xlsx")),
            (ui.pdf, "Ctrl+Shift+S", lambda: self._ask_save(".pdf")),
            (ui.edit, "Ctrl+E", self._begin_edit),
        ):
            button.clicked.connect(lambda _=False, slot=slot: slot())
            self.key(key, slot, ui.page_list)
        ui.back.clicked.connect(self._go_back)
        ui.cancel.clicked.connect(self._cancel)
        ui.save_left.clicked.connect(self._ask_left)
        ui.export_now.clicked.connect(self._ask_left)
        for button in (ui.leave, ui.done, ui.form_leave, ui.case_leave, ui.step_leave):
            button.clicked.connect(self.leave)
        self.key("F3", ui.search.setFocus, ui.page_list)
        self.key("F4", ui.periods.setFocus, ui.page_list)
        self.key("F5", self.load, ui.page_list)
        self.key("Ctrl+S", self._ask_left, ui.page_result)
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            self.key(enter, self.intake.start, ui.page_look)
            self.key(enter, self.form.store, ui.page_form)
            self.key(enter, self.cases.take, ui.page_case)
            self.key(enter, self.stepping.store, ui.page_step)
        self.key("Ctrl+L", self.intake.choose_columns, ui.page_look)
        self.key("F3", ui.case_search.setFocus, ui.page_case)

    def _ask_file(self) -> None:
        if not self.may or self.periods.period is None or self.is_busy():
            return
        if (path := self.ask_open(self.tr("Pilih daftar penerima"))) is not None:
            self.intake.look_at(path)

    def _ask_save(self, ending: str) -> None:
        if self.periods.period is None or not self.session.actor.may(Right.EXPORT):
            return
        kinds = {".xlsx": self.tr("Excel (*.xlsx)"), ".pdf": self.tr("PDF (*.pdf)")}
        title = self.tr("Simpan daftar penerima")
        path = ask_where(self, title, f"daftar-penerima{ending}", kinds[ending])
        if path is not None:
            self.export(path)

    def _ask_left(self) -> None:
        if self._list is None or not self.may:
            return
        path = self.ask_save(self.tr("Simpan yang tidak diimpor"), "tidak-diimpor.xlsx")
        if path is not None:
            said = self.tr("{count} baris tersimpan di {path}.")
            self.session.workers.run_long(
                beneficiaries.export_left_out,
                self._list.id,
                path,
                then=lambda many: self.good(said.format(count=many, path=path)),
                otherwise=self.session.problem,
                owner=self,
            )

    def _columns(self) -> tuple[Column[Beneficiary], ...]:
        return (
            Column(self.tr("Nama"), lambda one: one.proposal.name, wide=True),
            Column(self.tr("NIK"), lambda one: self._shown(one.proposal.nik, mask_nik)),
            Column(self.tr("Desa"), lambda one: one.proposal.village),
            Column(self.tr("Kecamatan"), lambda one: one.proposal.district),
            Column(self.tr("Jumlah"), lambda one: money(one.proposal.amount), number=True),
            Column(self.tr("Status"), state_words),
        )
