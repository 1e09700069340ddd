"""Tutup hari: the reconciliation sheet of a day, closing it, its paper and its signature.

It stands in Laporan, in place of the figures, while it is open. What the page shows is counted
anew each time, so that a day that was worked on after its closing says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QFont, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHeaderView, QSizePolicy, QTableView, QWidget

from desktop_app.domain import day_sheet
from desktop_app.domain.access import Right
from desktop_app.domain.day_frame import Reconciliation
from desktop_app.domain.day_sheet import Row
from desktop_app.gui import theme
from desktop_app.gui.forms.ui_day_frame import Ui_DayFramePage
from desktop_app.gui.models.rows import Column, Index, RowsModel
from desktop_app.gui.printing import paper_printer
from desktop_app.gui.screens.places import SHEET
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import enter_moves_on
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import clock_time, date_and_time, say
from desktop_app.usecases import day_frame, reports
from desktop_app.usecases.office import Office

_LINE_GAP = 8
_FEW_ROWS = 3
_LEAST_HEIGHT = 96
_SIDE, _SIDE_LEAST = 32, 332  # letters beside each other, and pixels


@dataclass(frozen=True, slots=True)
class Shown:
    """What one look found: the sheet, and the services' short names."""

    sheet: Reconciliation
    names: Mapping[str, str]


class SheetModel(RowsModel[Row]):
    """Rows of the sheet as they are printed; a total stands out."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, bold in a total."""
        row = self.row(index)
        if role == Qt.ItemDataRole.FontRole and row is not None and row[0] == day_sheet.TOTAL:
            bold = QFont()
            bold.setBold(True)
            return bold
        return super().data(index, role)


class DayFramePage(QWidget):
    """One day at a time, today's first. `left` when the page is to make way for the figures."""

    help_page = SHEET
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = Ui_DayFramePage()
        self.ui.setupUi(self)
        self.day: date | None = None
        self.shown: Shown | None = None
        self._sure = False
        self._make_tables()
        self._connect()
        self._fit()
        theme.on_change(self._fit)
        session.queue_changed.connect(self._look_again)

    def open_at(self, day: date | None = None) -> None:
        """Show a day, the one that is worked on when none is given."""
        self.day = day
        self._sure = False
        self.ui.username.clear()
        self.ui.password.clear()
        self.load()
        self.ui.close_day.setFocus()

    def load(self) -> None:
        """Count the day anew."""
        asked = self.day
        self.session.workers.read(
            _look,
            asked,
            then=lambda found: self.show_sheet(found) if asked == self.day else None,
            otherwise=self._refused,
            owner=self,
        )

    def show_sheet(self, found: Shown) -> None:
        """Show what one look found."""
        self.shown = found
        sheet, ui = found.sheet, self.ui
        ui.day.setText(day_sheet.day_name(sheet.day))
        self._lanes.show_rows(day_sheet.lane_rows(sheet))
        self._allowed.show_rows(_translated(day_sheet.outcome_rows(sheet.allowed, found.names)))
        self._refused_rows.show_rows(
            _translated(day_sheet.outcome_rows(sheet.refused, found.names))
        )
        self._series.show_rows(day_sheet.series_rows(sheet))
        self._letters.show_rows(day_sheet.letter_rows(sheet))
        ui.letters_label.setText(
            self.tr("Surat yang belum diambil ({count})").format(count=len(sheet.uncollected))
        )
        today = sheet.day >= self.session.office.today()
        ui.after.setEnabled(not today)
        ui.today.setEnabled(not today)
        self._show_side(sheet)
        self._fit()

    def close_day(self) -> None:
        """F9: close the day; what would be ended by it is told first, and F9 asked once more."""
        if self.shown is None or not self.ui.close_day.isEnabled():
            return
        sheet = self.shown.sheet
        if sheet.still_open and not sheet.holding and not self._sure:
            self._sure = True
            self._tell(
                self.tr(
                    "%n nomor masih terbuka dan akan diakhiri tanpa jam selesai. Bila benar, "
                    "tekan F9 sekali lagi.",
                    "",
                    sheet.still_open,
                )
            )
            return
        self._run(day_frame.close_day, sheet.day, then=self._closed)

    def sign(self) -> None:
        """Sign as who is logged in, or as the supervisor named in the fields."""
        if self.shown is None:
            return
        ui, who = self.ui, ("", "")
        if ui.sign_fields.isVisible():
            who = (ui.username.text().strip(), ui.password.text())
            if not all(who):
                self._tell(self.tr("Isi nama pengguna dan kata sandi supervisor."))
                (ui.password if who[0] else ui.username).setFocus()
                return
        self._run(day_frame.sign_day, self.shown.sheet.day, *who, then=self._signed)

    def print_sheet(self) -> None:
        """Ctrl+P: send the sheet to the printer letters go to."""
        if self.shown is None:
            return
        doors, day = self.session.doors, self.shown.sheet.day
        printer = paper_printer(self.session.machine)
        self.session.workers.read(
            lambda office: doors.print_pdf(
                day_frame.day_sheet(office, day), printer, day_sheet.day_name(day)
            ),
            then=lambda _: self.session.notice(
                self.tr("Lembar dikirim ke pencetak."), kind=Kind.GOOD
            ),
            otherwise=self._refused,
            owner=self,
        )

    def save_sheet(self, path: Path) -> None:
        """Write the sheet as a PDF file."""
        if self.shown is None:
            return
        self.session.workers.read(
            day_frame.save_day_sheet,
            self.shown.sheet.day,
            path,
            then=lambda _: self.session.notice(
                self.tr("Lembar tersimpan di {path}.").format(path=path), kind=Kind.GOOD
            ),
            otherwise=self._refused,
            owner=self,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody's password stays in a field that is out of sight."""
        self.ui.password.clear()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves to the next field."""
        if not enter_moves_on(self, event):
            super().keyPressEvent(event)

    # Wiring --------------------------------------------------------------------------------------

    def _make_tables(self) -> None:
        ui = self.ui
        lanes = [self.tr("Jalur"), self.tr("Dibuat"), self.tr("Selesai"), self.tr("Tidak hadir")]
        lanes += [self.tr("Batal"), self.tr("Dititipkan"), self.tr("Terbuka")]
        series = [self.tr("Seri"), self.tr("Pertama"), self.tr("Terakhir")]
        series += [self.tr("Dipakai"), self.tr("Batal"), self.tr("Hilang")]
        cases = self.tr("Permohonan")
        letters = [self.tr("Nomor surat"), self.tr("Nama"), self.tr("Tanggal")]
        self._lanes = self._model(ui.lanes, lanes, numbers=range(1, 7))
        self._allowed = self._model(ui.allowed, [self.tr("Layanan"), cases], numbers=[1])
        self._refused_rows = self._model(ui.refused, [self.tr("Alasan"), cases], numbers=[1])
        self._series = self._model(ui.series, series, numbers=range(3, 6))
        self._letters = self._model(ui.letters, letters, wide=1)
        for view in (ui.allowed, ui.refused, ui.letters):
            # They take what is left and scroll: the page itself never does.
            view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            view.setMinimumHeight(_LEAST_HEIGHT)

    def _model(
        self, view: QTableView, titles: Sequence[str], numbers: Sequence[int] = (), wide: int = 0
    ) -> SheetModel:
        model = SheetModel(
            [
                Column(title, _cell(number), wide=number == wide, number=number in numbers)
                for number, title in enumerate(titles)
            ],
            self,
        )
        model.dress(view)
        view.setSelectionMode(QTableView.SelectionMode.NoSelection)
        return model

    def _connect(self) -> None:
        ui = self.ui
        for button, keys, slot in (
            (ui.close_day, ["F9"], self.close_day),
            (ui.print, ["Ctrl+P"], self.print_sheet),
            (ui.save, [], self._ask_where),
            (ui.sign, [], self.sign),
            (ui.before, ["Alt+Left"], lambda: self._go(-1)),
            (ui.after, ["Alt+Right"], lambda: self._go(1)),
            (ui.today, ["Alt+T"], self.open_at),
            (ui.back, ["Esc"], self.left.emit),
        ):
            button.clicked.connect(lambda _=False, slot=slot: slot())
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)
        ui.password.returnPressed.connect(self.sign)
        self._tell("")

    def _go(self, days: int) -> None:
        if self.shown is None:
            return
        day = self.shown.sheet.day + timedelta(days=days)
        if day <= self.session.office.today():
            self.open_at(day)

    def _look_again(self) -> None:
        if self.isVisible():
            self.load()

    # The side ------------------------------------------------------------------------------------

    def _show_side(self, sheet: Reconciliation) -> None:
        ui = self.ui
        ui.state.setText(self._state(sheet))
        ui.state_words.setText(self._signed_words(sheet))
        ui.state_words.setVisible(bool(ui.state_words.text()))
        warnings = self._warnings(sheet)
        ui.warning.setText("\n".join(warnings))
        ui.warning.setVisible(bool(warnings))
        ui.facts.setText("\n".join(self._facts(sheet)))
        again = sheet.closed_at is not None and not sheet.changed
        ui.what.setText(self._what(sheet, again=again))
        ui.close_day.setEnabled(not again and not sheet.holding)
        self._show_signing(sheet, again=again)

    def _show_signing(self, sheet: Reconciliation, *, again: bool) -> None:
        ui, actor = self.ui, self.session.actor
        ui.signing.setVisible(again and sheet.signed_at is None)
        own = actor.may(Right.SIGN_DAY)
        ui.sign_fields.setVisible(not own)
        words = self.tr("Tandatangani sebagai {name}").format(name=actor.name)
        ui.sign.setText(words if own else self.tr("Tandatangani"))
        ui.sign.setAccessibleName(ui.sign.text())
        ui.sign_words.setText(
            self.tr("Dengan ini angka di sebelah kiri dinyatakan sudah diperiksa.")
            if own
            else self.tr("Supervisor dapat menandatangani di sini, tanpa mengganti petugas.")
        )

    def _state(self, sheet: Reconciliation) -> str:
        if sheet.closed_at is None:
            return self.tr("Belum ditutup")
        words = self.tr("Ditutup {at} oleh {name}")
        return words.format(at=self._at(sheet.closed_at, sheet.day), name=sheet.closed_by)

    def _signed_words(self, sheet: Reconciliation) -> str:
        if sheet.signed_at is None:
            return self.tr("Belum ditandatangani.") if sheet.closed_at is not None else ""
        words = self.tr("Ditandatangani {at} oleh {name}.")
        return words.format(at=self._at(sheet.signed_at, sheet.day), name=sheet.signed_by)

    def _warnings(self, sheet: Reconciliation) -> list[str]:
        found = [
            self.tr("{counter} masih memegang {number}: selesaikan atau tunda dahulu.").format(
                counter=counter, number=number
            )
            for counter, number in sheet.holding
        ]
        if sheet.changed and sheet.signed_at is not None:
            found.append(
                self.tr(
                    "Angka berubah setelah ditandatangani. Tutup sekali lagi, lalu mintakan "
                    "tanda tangan lagi."
                )
            )
        elif sheet.changed:
            found.append(self.tr("Angka berubah setelah ditutup. Tutup sekali lagi."))
        if sheet.still_open and not sheet.holding:
            found.append(self.tr("%n nomor masih terbuka.", "", sheet.still_open))
        missing = sum(one.missing for one in sheet.series)
        if missing:
            found.append(self.tr("%n nomor surat hilang di antara yang dipakai.", "", missing))
        return found

    def _facts(self, sheet: Reconciliation) -> list[str]:
        facts = [
            self.tr("Petugas: {names}").format(names=", ".join(sheet.officers) or "–"),
            self.tr("Entri susulan: {late} · waktu tidak akurat: {inaccurate}").format(
                late=sheet.late, inaccurate=sheet.inaccurate
            ),
        ]
        if sheet.batches or sheet.taken_over or sheet.carried:
            words = self.tr(
                "Kolektif: {batches} · titipan dibawa ke hari lain: {carried} · "
                "titipan hari lain selesai: {taken}"
            )
            facts.append(
                words.format(batches=sheet.batches, carried=sheet.carried, taken=sheet.taken_over)
            )
        void = [number for one in sheet.series for number in one.void]
        if void:
            facts.append(self.tr("Nomor batal: {numbers}").format(numbers=", ".join(void)))
        return facts

    def _what(self, sheet: Reconciliation, *, again: bool) -> str:
        if again:
            return self.tr(
                "Cetak lembarnya untuk ditandatangani. Bila ada yang dilayani lagi, tutup sekali "
                "lagi."
            )
        return self.tr(
            "Menutup hari mengakhiri nomor yang masih terbuka, membuat semua loket tutup, dan "
            "mencatat angka di sebelah kiri. Surat yang belum diambil tetap menunggu; titipan "
            "dilanjutkan hari berikutnya."
        )

    def _at(self, moment: datetime, day: date) -> str:
        zone = self.session.office.zone
        if moment.astimezone(zone).date() == day:
            return self.tr("pukul {time}").format(time=clock_time(moment, zone))
        return date_and_time(moment, zone)

    # Answers -------------------------------------------------------------------------------------

    def _run(
        self,
        task: Callable[..., Reconciliation],
        *args: object,
        then: Callable[[Reconciliation], None],
    ) -> None:
        self._tell("")
        self.ui.side.setEnabled(False)

        def done(sheet: Reconciliation) -> None:
            self.ui.side.setEnabled(True)
            if self.shown is not None:
                self.show_sheet(Shown(sheet, self.shown.names))
            then(sheet)

        self.session.workers.run(task, *args, then=done, otherwise=self._refused, owner=self)

    def _closed(self, sheet: Reconciliation) -> None:
        self._sure = False
        self.session.notice(
            self.tr("{day} ditutup.").format(day=day_sheet.day_name(sheet.day)), kind=Kind.GOOD
        )
        self.session.queue_changed.emit()
        self.session.day_closed.emit(sheet.day)
        (self.ui.username if self.ui.sign_fields.isVisible() else self.ui.sign).setFocus()

    def _signed(self, sheet: Reconciliation) -> None:
        self.ui.password.clear()
        self.session.notice(
            self.tr("Lembar ditandatangani oleh {name}.").format(name=sheet.signed_by),
            kind=Kind.GOOD,
        )
        self.ui.print.setFocus()

    def _refused(self, error: BaseException) -> None:
        self.ui.side.setEnabled(True)
        self.ui.password.clear()
        self._tell(say(error))

    def _tell(self, sentence: str) -> None:
        self.ui.fault.setText(sentence)
        self.ui.fault.setVisible(bool(sentence))

    def _ask_where(self) -> None:
        if self.shown is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan lembar"),
            str(Path.home() / f"lembar-{self.shown.sheet.day:%Y-%m-%d}.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if path:
            self.save_sheet(Path(path if path.lower().endswith(".pdf") else f"{path}.pdf"))

    def _fit(self) -> None:
        """Rows as high as their text; what has few rows takes no more room than they need."""
        ui = self.ui
        metrics = self.fontMetrics()
        ui.side.setFixedWidth(max(_SIDE_LEAST, _SIDE * metrics.averageCharWidth()))
        ui.sign_fields.setMinimumHeight(ui.sign_fields.sizeHint().height())
        height = metrics.height() + _LINE_GAP
        for view in (ui.lanes, ui.allowed, ui.refused, ui.series, ui.letters):
            view.verticalHeader().setDefaultSectionSize(height)
        for view, most in ((ui.lanes, len(self._lanes.rows)), (ui.series, _FEW_ROWS)):
            rows = min(max(1, view.model().rowCount()), max(1, most))
            header = view.horizontalHeader()
            header.setSectionResizeMode(0, _mode_of_words(view))
            room = header.sizeHint().height() + rows * height + 4
            if header.length() > view.viewport().width():
                room += view.horizontalScrollBar().sizeHint().height()
            view.setFixedHeight(room)


def _mode_of_words(view: QTableView) -> QHeaderView.ResizeMode:
    """Let the words take the room that is left; where there is none the table scrolls instead."""
    header = view.horizontalHeader()
    needs = sum(
        max(header.sectionSizeHint(column), view.sizeHintForColumn(column))
        for column in range(header.count())
    )
    fits = needs <= view.viewport().width()
    return QHeaderView.ResizeMode.Stretch if fits else QHeaderView.ResizeMode.ResizeToContents


def _cell(number: int) -> Callable[[Row], str]:
    return lambda row: row[number]


def _translated(rows: Sequence[Row]) -> list[Row]:
    """Return outcome rows in the language of the screen; names of services are the office's."""
    return [(_said(label), *rest) for label, *rest in rows] or [(_nothing(), "")]


def _nothing() -> str:
    return QCoreApplication.translate("DayFramePage", "Tidak ada")


def _said(label: str) -> str:
    return QCoreApplication.translate("RefusalReason", label)


def _look(office: Office, day: date | None) -> Shown:
    return Shown(day_frame.reconcile(office, day), reports.service_names(office))
