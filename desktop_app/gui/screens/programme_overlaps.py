"""Program › Tumpang tindih: who meets whom, side by side; answered before a list is fixed."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.beneficiary import FixedList
from desktop_app.domain.identity import mask_kk, mask_nik
from desktop_app.domain.overlap import (
    Answer,
    Overlap,
    OverlapKind,
    Party,
    answers_to,
)
from desktop_app.gui.forms.ui_programme_overlaps import Ui_ProgrammeOverlapsPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.programme_fix import FixForm
from desktop_app.gui.screens.programme_parts import (
    Chosen,
    PeriodBox,
    ask_where,
    money,
    narrow,
    offer,
    see_through,
    word,
)
from desktop_app.gui.screens.register_part import RegisterPart
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import enter_moves_on, mark
from desktop_app.gui.widgets.unmask_bar import UnmaskBar
from desktop_app.gui.words import count, date_and_time, say, short_date, translate
from desktop_app.usecases import overlaps
from desktop_app.usecases.overlaps import OverlapReport

_WAITING = "belum"


class OverlapsPage(RegisterPart):
    """The pairs of a period on the left, the two people of one on the right."""

    ui: Ui_ProgrammeOverlapsPage

    def __init__(self, session: Session, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_ProgrammeOverlapsPage(), parent)
        ui = self.ui
        self.report: OverlapReport | None = None
        self.periods = PeriodBox(session, ui.periods, chosen, self)
        self.periods.changed.connect(self._other_period)
        self.periods.none.connect(lambda: self._show_report(None))
        self.rows = RowsModel[Overlap](self._columns(), self)
        self.rows.dress(ui.rows)
        ui.rows.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.unmask = UnmaskBar(session, "tumpang_tindih", self._numbers, self)
        self.unmask.turned.connect(self._show_pair)
        ui.foot.insertWidget(1, self.unmask)
        self.fixing = FixForm(self, ui)
        self.fixing.fixed.connect(self._fixed)
        for part in (ui.pair, ui.said):
            part.setAlignment(Qt.AlignmentFlag.AlignTop)
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        see_through(ui.sides_scroll)
        kinds: list[tuple[str, object]] = [(self.tr("belum dijawab"), _WAITING)]
        kinds += [(self.tr("semua"), "")]
        kinds += [(word(kind.label), kind) for kind in OverlapKind]
        narrow(ui.which, 20)
        offer(ui.which, kinds)
        ui.fix.setVisible(session.actor.may(Right.APPROVE))
        ui.excel.setVisible(session.actor.may(Right.EXPORT))
        self._connect()
        self.show_page(ui.page_list)
        self._show_report(None)

    @property
    def chosen(self) -> Overlap | None:
        """The pair in front."""
        return self.rows.row(self.ui.rows.currentIndex())

    def load(self) -> None:
        """Read the periods; a report is made when somebody asks for it."""
        if self.front() is self.ui.page_list:
            self.periods.load()

    def take_focus(self) -> None:
        """The keyboard goes to what is done first."""
        if self.front() is self.ui.page_list:
            (self.ui.rows if self.rows.rows else self.ui.check).setFocus()

    def check(self) -> None:
        """Compare everybody of the period in front with everybody else."""
        period = self.periods.period
        if period is None or self.is_busy():
            return
        self.run_long(
            overlaps.check,
            period.id,
            title=self.tr("Memeriksa {period}").format(period=period.title),
            then=self._checked,
            otherwise=self.back_to(self.ui.page_list),
        )

    def answer(self) -> None:
        """Store what is said about the pair in front."""
        one, ui = self.chosen, self.ui
        if one is None or not ui.say.isEnabled():
            return
        said = Answer(ui.answer.currentData())
        reason = ui.reason.text()

        def store() -> None:
            self.session.workers.run(
                overlaps.answer,
                one,
                said,
                reason,
                then=lambda _: self._answered(),
                otherwise=self._not_answered,
                owner=self,
            )

        if said is Answer.DIKETAHUI:
            store()
        else:
            deed = self.tr("Menjawab tumpang tindih ini")
            self.session.confirm(Right.OVERRIDE, deed, store)

    def take_back(self) -> None:
        """Take the answer about the pair in front back."""
        one = self.chosen
        if one is None or one.answered is None:
            return
        deed = self.tr("Menarik jawaban ini")
        self.session.confirm(
            Right.OVERRIDE,
            deed,
            lambda: self.session.workers.run(
                overlaps.withdraw,
                one,
                then=lambda _: self._answered(),
                otherwise=self.session.problem,
                owner=self,
            ),
        )

    def export(self, path: Path) -> None:
        """Write the report as .xlsx or .pdf."""
        if self.report is None:
            return
        said = self.tr("Laporan tumpang tindih tersimpan di {path}.").format(path=path)
        self.session.workers.run_long(
            overlaps.export_report,
            self.report,
            path,
            then=lambda _: self.good(said),
            otherwise=self.session.problem,
            owner=self,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the fixing; Enter goes to the next field."""
        front, ui = self.front(), self.ui
        if event.key() == Qt.Key.Key_Escape and front is ui.page_fix:
            self.leave()
        elif not (front is not ui.page_run and enter_moves_on(self, event)):
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Go back to the pairs."""
        self.show_page(self.ui.page_list)
        self.take_focus()

    # What was found -------------------------------------------------------------------------------

    def _other_period(self) -> None:
        period = self.periods.period
        if self.report is None or period is None or self.report.period_id != period.id:
            self._show_report(None)
        if self.isVisible() and not self.isAncestorOf(self.window().focusWidget() or self.window()):
            self.take_focus()

    def _checked(self, found: OverlapReport) -> None:
        self.show_page(self.ui.page_list)
        self._show_report(found)
        self.ui.rows.setFocus()

    def _show_report(self, found: OverlapReport | None) -> None:
        ui, self.report = self.ui, found
        there = self.periods.period is not None
        for part in (ui.check, ui.fix, ui.which):
            part.setEnabled(there)
        ui.excel.setEnabled(found is not None)
        ui.summary.setVisible(found is not None)
        if found is not None:
            ui.summary.setText(self._summary(found))
        elif there:
            ui.none.setText(
                self.tr("Daftar periode ini belum diperiksa. Tekan F5 untuk memeriksanya.")
            )
        else:
            ui.none.setText(self.tr("Belum ada periode program."))
        self._filter()

    def _filter(self) -> None:
        ui, wanted = self.ui, self.ui.which.currentData()
        every = self.report.found if self.report is not None else ()
        rows = [
            one
            for one in every
            if (not one.settled if wanted == _WAITING else not wanted or one.kind == wanted)
        ]
        kept = (self.chosen.first.id, self.chosen.second.id) if self.chosen else None
        self.rows.show_rows(rows)
        ui.body.setVisible(bool(rows))
        ui.none.setVisible(not rows)
        if self.report is not None and not rows:
            ui.none.setText(
                self.tr("Tidak ada yang menunggu jawaban. Daftar ini dapat ditetapkan (Ctrl+T).")
                if wanted == _WAITING
                else self.tr("Tidak ada tumpang tindih seperti ini.")
            )
        ui.count.setText(
            self.tr("{shown} dari {all} tumpang tindih").format(
                shown=count(len(rows)), all=count(len(every))
            )
        )
        at = next((n for n, o in enumerate(rows) if (o.first.id, o.second.id) == kept), 0)
        if rows:
            ui.rows.selectRow(at)
        self._choose()

    def _summary(self, found: OverlapReport) -> str:
        parts = [
            f"{count(found.counts[kind])} {word(kind.label)}"
            for kind in OverlapKind
            if found.counts.get(kind)
        ]
        waiting = len(found.open)
        words = self.tr("{people} orang diperiksa: {found}. {waiting} menunggu jawaban.").format(
            people=count(found.people),
            found=" · ".join(parts) or self.tr("tidak ada tumpang tindih"),
            waiting=count(waiting),
        )
        if found.register:
            words += " " + self.tr("Dibandingkan juga dengan {data}.").format(data=found.register)
        else:
            words += " " + self.tr("Belum ada data DTKS/DTSEN untuk dibandingkan.")
        if found.more:
            words += " " + self.tr("Terlalu banyak untuk ditampilkan: perbaiki daftarnya dahulu.")
        return words

    # One pair -------------------------------------------------------------------------------------

    def _choose(self) -> None:
        ui, one = self.ui, self.chosen
        mark(ui.reason, "", ui.answer_fault)
        self.unmask.cover()
        if one is None:
            return
        kind = word(one.kind.label)
        ui.kind.setText(kind[:1].upper() + kind[1:])
        self._show_pair()
        ui.said.setText(self._said(one))
        choices: list[tuple[str, object]] = [
            (word(answer.label), answer) for answer in answers_to(one.kind)
        ]
        offer(ui.answer, choices)
        ui.reason.clear()
        ui.take_back.setVisible(one.answered is not None)

    def _said(self, one: Overlap) -> str:
        if one.answered is None:
            return (
                self.tr("Belum dijawab: daftar ini belum dapat ditetapkan.")
                if one.kind.needs_answer
                else self.tr("Hanya ditandai; tidak menahan penetapan.")
            )
        told = one.answered
        return self.tr("{answer} — {officer}, {when}. {reason}").format(
            answer=word(told.answer.label),
            officer=told.officer or self.tr("baris perintah"),
            when=date_and_time(told.at, self.session.office.zone),
            reason=told.reason,
        )

    def _sides(self, one: Party, other: Party) -> str:
        """Return both people as a table; what is the same has a sign between."""
        titles = (
            self.tr("Nama"),
            self.tr("NIK"),
            self.tr("No. KK"),
            self.tr("Lahir"),
            self.tr("Desa"),
            self.tr("Bantuan"),
            self.tr("Status"),
            self.tr("Jumlah"),
        )
        whole = zip(_told(one, True), _told(other, True), strict=True)
        same = [left == right != "–" for left, right in whole]
        shown = self.unmask.opened
        rows = zip(titles, _told(one, shown), _told(other, shown), same, strict=True)
        lines = (
            f"<tr><td style='padding-right:10px'>{escape(title)}</td><td>{escape(left)}</td>"
            f"<td style='padding:0 8px'>{'=' if alike else ''}</td>"
            f"<td>{escape(right)}</td></tr>"
            for title, left, right, alike in rows
        )
        return f"<table cellspacing='3'>{''.join(lines)}</table>"

    def _show_pair(self) -> None:
        one = self.chosen
        if one is not None:
            self.ui.pair.setText(self._sides(one.first, one.second))

    def _numbers(self) -> list[str]:
        one = self.chosen
        sides = (one.first, one.second) if one is not None else ()
        return [side.nik for side in sides if side.nik]

    def _answered(self) -> None:
        self.good(self.tr("Jawaban tersimpan."))
        self._again()

    def _not_answered(self, error: BaseException) -> None:
        mark(self.ui.reason, say(error), self.ui.answer_fault)
        self.ui.reason.setFocus()

    def _again(self) -> None:
        """Look once more at what was answered, without the whole comparison."""
        report = self.report
        if report is not None:
            self.session.workers.read(
                overlaps.answered_anew,
                report,
                then=self._show_report,
                otherwise=self.session.problem,
                owner=self,
            )

    def _fixed(self, one: FixedList) -> None:
        self.leave()
        words = self.tr("{number} ditetapkan: {people} orang, {amount}.").format(
            number=one.number,
            people=count(one.figures.get("orang", 0)),
            amount=money(one.figures.get("rupiah")),
        )
        self.good(words)

    # Keys -----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.check.clicked.connect(self.check)
        ui.fix.clicked.connect(self.fixing.begin)
        ui.say.clicked.connect(self.answer)
        ui.take_back.clicked.connect(self.take_back)
        ui.excel.clicked.connect(self._ask)
        ui.which.currentIndexChanged.connect(lambda _: self._filter())
        ui.reason.textEdited.connect(lambda _: mark(ui.reason, "", ui.answer_fault))
        self.key("F5", self.check, ui.page_list)
        self.key("F4", ui.periods.setFocus, ui.page_list)
        self.key("Ctrl+T", self.fixing.begin, ui.page_list)
        self.key("Ctrl+S", self._ask, ui.page_list)
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            self.key(enter, self.answer, ui.page_list)
            self.key(enter, self.fixing.fix, ui.page_fix)

    def _ask(self) -> None:
        if self.report is None or not self.session.actor.may(Right.EXPORT):
            return
        kinds = self.tr("Excel (*.xlsx);;PDF (*.pdf)")
        path = ask_where(self, self.tr("Simpan laporan"), "tumpang-tindih.xlsx", kinds)
        if path is not None:
            self.export(path)

    def _columns(self) -> tuple[Column[Overlap], ...]:
        return (
            Column(self.tr("Jenis"), lambda one: _short(one.kind)),
            Column(self.tr("Nama"), lambda one: one.first.name, wide=True),
            Column(self.tr("Dengan"), lambda one: _with(one)),
            Column(self.tr("Jawaban"), _answer_words),
        )


def _told(one: Party, whole: bool) -> tuple[str, ...]:
    place = f"{one.village} — {one.district}" if one.district else one.village
    return (
        one.name,
        (one.nik if whole else mask_nik(one.nik)) if one.nik else "–",
        (one.kk if whole else mask_kk(one.kk)) if one.kk else "–",
        short_date(one.birth_date) if one.birth_date else "–",
        place or "–",
        one.period,
        word(one.state.label) if one.state else "–",
        money(one.amount),
    )


def _with(one: Overlap) -> str:
    return one.second.period if one.first.name == one.second.name else one.second.name


def _answer_words(one: Overlap) -> str:
    if one.answered is not None:
        return word(one.answered.answer.label)
    return (
        "⚠ " + translate("OverlapsPage", "menunggu")
        if one.kind.needs_answer
        else translate("OverlapsPage", "ditandai")
    )


def _short(kind: OverlapKind) -> str:
    return {
        OverlapKind.NIK: translate("OverlapsPage", "NIK"),
        OverlapKind.DATA: translate("OverlapsPage", "DTKS/DTSEN"),
        OverlapKind.SERUPA: translate("OverlapsPage", "serupa"),
        OverlapKind.SERUPA_DATA: translate("OverlapsPage", "serupa di data"),
        OverlapKind.KK: translate("OverlapsPage", "satu KK"),
    }[kind]
