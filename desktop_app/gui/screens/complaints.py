"""Panduan › Pengaduan: recorded, answered before its deadline, reported by month."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from desktop_app.domain import complaint as rules
from desktop_app.domain.complaint import (
    Category,
    Complaint,
    ComplaintFigures,
    ComplaintState,
    NewComplaint,
    Reporter,
)
from desktop_app.domain.errors import NotFound
from desktop_app.domain.identity import parse_phone, show_phone
from desktop_app.gui.forms.ui_complaints import Ui_ComplaintsPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.complaints_draft import ComplaintDraft
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check, all_right, enter_moves_on, mark
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import date_and_time, long_date, say
from desktop_app.usecases import complaints
from desktop_app.usecases.complaints import Listed

_TYPING_MS = 250
_EARLIEST_YEAR = 2020


class ComplaintsPage(QWidget):
    """The list on the left; on the right the chosen complaint, or the form of a new one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = Ui_ComplaintsPage()
        self.ui.setupUi(self)
        self.chosen: Complaint | None = None
        self._listed: Listed | None = None
        self._about: UUID | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.load)
        # Until the arrow keys rest: each view of somebody's complaint is logged.
        self._pick = QTimer(self)
        self._pick.setSingleShot(True)
        self._pick.timeout.connect(self._open)
        self.model = RowsModel[Listed](self._columns(), self)
        self.model.dress(self.ui.rows)
        self.draft = ComplaintDraft(session, self._typed, self.fill_new, self)
        self._fill_in()
        self._connect()
        self._put(self.ui.page_none)

    def load(self) -> None:
        """Ask for the complaints that fit what is searched."""
        self.session.workers.read(
            complaints.complaints,
            self.ui.search.text(),
            self.ui.only_open.isChecked(),
            then=self._show,
            otherwise=self.session.problem,
            owner=self,
        )

    def take_focus(self) -> None:
        """Begin in the search, unless a complaint is half typed."""
        typing = self.ui.side.currentWidget() is self.ui.page_new
        (self.ui.text if typing else self.ui.search).setFocus()

    def put_away(self) -> None:
        """Show nobody's complaint any more; a half-typed one stays, on the disk too."""
        self.draft.flush()
        if self.ui.side.currentWidget() is self.ui.page_one:
            self._clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the right side; Enter moves on to the next field."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif not enter_moves_on(self, event):
            super().keyPressEvent(event)

    # Building -----------------------------------------------------------------------------------

    def _columns(self) -> tuple[Column[Listed], ...]:
        return (
            Column(self.tr("Nomor"), lambda one: one.complaint.number),
            Column(self.tr("Kategori"), lambda one: _category(one.complaint)),
            Column(self.tr("Isi"), lambda one: " ".join(one.complaint.text.split()), wide=True),
            Column(self.tr("Keadaan"), lambda one: _state(one.complaint.state)),
            Column(self.tr("Batas jawaban"), self._deadline),
        )

    def _fill_in(self) -> None:
        ui = self.ui
        for one in Category:
            ui.category.addItem(_word(one.label), one.value)
        ui.village.set_regions(self.session.office.regions)
        year = self.session.office.today().year
        ui.year.setRange(_EARLIEST_YEAR, year)
        ui.year.setValue(year)
        ui.only_open.setChecked(True)
        ui.one_text.setReadOnly(True)
        ui.none_words.setText(
            self.tr(
                "Pilih pengaduan di daftar, atau catat yang baru dengan Ctrl+N. "
                "Nama pelapor tampil hanya bila pengaduannya dibuka."
            )
        )
        for check in self._checks():
            mark(check.field, "", check.fault)
        mark(ui.letter, "", ui.letter_fault)
        ui.village_fault.hide()
        ui.category_fault.hide()
        ui.name_fault.hide()
        ui.fault.hide()
        ui.one_fault.hide()
        mark(ui.answer, "", ui.answer_fault)

    def _connect(self) -> None:
        ui = self.ui
        ui.search.textChanged.connect(lambda: self._pause.start(_TYPING_MS))
        ui.only_open.toggled.connect(self.load)
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._pick.start(_TYPING_MS))
        ui.new_row.clicked.connect(self.begin)
        ui.record.clicked.connect(self._record)
        for field in (ui.text, ui.name, ui.phone, ui.letter):
            field.textChanged.connect(self.draft.touch)
        ui.category.currentIndexChanged.connect(self.draft.touch)
        ui.village.code_changed.connect(lambda _: self.draft.touch())
        ui.leave.clicked.connect(self._leave)
        ui.process.clicked.connect(self._process)
        ui.finish.clicked.connect(self._finish)
        ui.export_year.clicked.connect(self._ask_where)
        for key, slot in (("Ctrl+N", self.begin), ("Ctrl+S", self._save)):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(slot)
            self.addAction(action)

    # The list -----------------------------------------------------------------------------------

    def _show(self, rows: Sequence[Listed]) -> None:
        self.ui.rows.selectionModel().blockSignals(True)
        self.model.show_rows(rows)
        self.ui.rows.selectionModel().blockSignals(False)
        self.ui.rows.setVisible(bool(rows))
        self.ui.empty.setVisible(not rows)
        searching = bool(self.ui.search.text().strip())
        self.ui.empty.setText(
            self.tr("Tidak ada pengaduan yang cocok dengan pencarian ini.")
            if searching
            else self.tr("Tidak ada pengaduan yang menunggu. Catat yang baru dengan Ctrl+N.")
        )

    def _deadline(self, one: Listed) -> str:
        if one.complaint.state is ComplaintState.SELESAI:
            return self.tr("✔ dijawab")
        if one.overdue:
            return self.tr("⚠ lewat %n hari kerja", "", -one.days_left)
        if one.days_left == 0:
            return self.tr("hari ini")
        return self.tr("%n hari kerja lagi", "", one.days_left)

    # A new one ----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the form of a new complaint; what was half typed is still there."""
        self._put(self.ui.page_new)
        self.draft.recall()
        self.ui.text.setFocus()

    def begin_about(self, application_id: UUID) -> None:
        """Begin a complaint with what was told in a case at the counter."""
        self.begin()
        self.session.workers.run(
            complaints.told_at_counter,
            application_id,
            then=self.fill_new,
            otherwise=self.session.problem,
            owner=self,
        )

    def fill_new(self, new: NewComplaint) -> None:
        """Put what is known into the form of a new complaint."""
        ui = self.ui
        self._about = new.application_id
        ui.category.setCurrentIndex(ui.category.findData(new.category.value))
        ui.text.setPlainText(new.text)
        ui.name.setText(new.reporter.name)
        ui.phone.setText(new.reporter.phone)
        ui.village.set_code(new.village_code)
        ui.letter.setText(new.case)

    def _checks(self) -> list[Check]:
        ui = self.ui
        return [
            Check(ui.text, ui.text_fault, lambda: rules.check_text(ui.text.toPlainText())),
            Check(
                ui.phone,
                ui.phone_fault,
                lambda: parse_phone(ui.phone.text()) if ui.phone.text().strip() else "",
            ),
        ]

    def _record(self) -> None:
        ui = self.ui
        ui.fault.hide()
        mark(ui.letter, "", ui.letter_fault)
        if not all_right(self._checks()) or not ui.record.isEnabled():
            return
        ui.record.setEnabled(False)
        self.draft.stop()
        self.session.workers.run(
            complaints.record,
            self._typed(),
            then=self._recorded,
            otherwise=self._not_recorded,
            owner=self,
        )

    def _typed(self) -> NewComplaint:
        ui = self.ui
        return NewComplaint(
            Category(ui.category.currentData()),
            ui.text.toPlainText(),
            Reporter(ui.name.text(), ui.phone.text()),
            ui.village.code(),
            ui.letter.text(),
            self._about,
        )

    def _recorded(self, one: Complaint) -> None:
        self.ui.record.setEnabled(True)
        self.fill_new(NewComplaint(Category.PELAYANAN_LOKET, ""))
        self.draft.stop()
        self.session.notice(
            self.tr("Pengaduan {number} tercatat. Jawaban paling lambat {day}.").format(
                number=one.number, day=long_date(one.due_on)
            ),
            kind=Kind.GOOD,
        )
        self._present(one)
        self.load()

    def _not_recorded(self, error: BaseException) -> None:
        self.ui.record.setEnabled(True)
        if isinstance(error, NotFound):
            mark(self.ui.letter, say(error), self.ui.letter_fault)
            self.ui.letter.setFocus()
        else:
            self._tell(self.ui.fault, say(error))

    # The chosen one -----------------------------------------------------------------------------

    def _open(self) -> None:
        row = self.model.row(self.ui.rows.currentIndex())
        if row is None:
            return
        self._listed = row
        self.session.workers.run(
            complaints.open_complaint,
            row.complaint.id,
            then=self._present,
            otherwise=self.session.problem,
            owner=self,
        )

    def _present(self, one: Complaint) -> None:
        ui, self.chosen = self.ui, one
        done = one.state is ComplaintState.SELESAI
        ui.one_title.setText(f"{one.number} — {_category(one)}")
        ui.one_state.setText(self._standing(one))
        ui.one_text.setPlainText(one.text)
        ui.one_facts.setText(self._facts(one))
        ui.answer.setPlainText(one.answer)
        ui.answer.setReadOnly(done)
        ui.finish.setVisible(not done)
        ui.process.setVisible(one.state is ComplaintState.BARU)
        ui.one_fault.hide()
        mark(ui.answer, "", ui.answer_fault)
        self._put(ui.page_one)

    def _standing(self, one: Complaint) -> str:
        zone = self.session.office.zone
        if one.answered_at is not None:
            words = self.tr("Selesai, dijawab {when}.")
            return words.format(when=date_and_time(one.answered_at, zone))
        words = self.tr("{state}. Jawaban paling lambat {day}.")
        if one.overdue(self.session.office.today()):
            words = self.tr("⚠ {state}, jawabannya terlambat: batasnya {day}.")
        return words.format(state=_state(one.state), day=long_date(one.due_on))

    def _facts(self, one: Complaint) -> str:
        received = date_and_time(one.received_at, self.session.office.zone)
        lines = [self.tr("Diterima {when}.").format(when=received)]
        who = [one.reporter.name, show_phone(one.reporter.phone) if one.reporter.phone else ""]
        named = ", ".join(part for part in who if part)
        lines.append(self.tr("Pelapor: {who}").format(who=named or self.tr("tidak menyebut nama")))
        village = self.session.office.regions.by_code.get(one.village_code or "")
        if village is not None:
            lines.append(self.tr("Desa: {village}").format(village=village.label))
        if self._listed is not None and self._listed.complaint.id == one.id and self._listed.letter:
            lines.append(self.tr("Surat terkait: {number}").format(number=self._listed.letter))
        return "\n".join(lines)

    def _process(self) -> None:
        if self.chosen is not None:
            self._move(complaints.process, self.chosen)

    def _finish(self) -> None:
        ui = self.ui
        check = Check(
            ui.answer, ui.answer_fault, lambda: rules.check_answer(ui.answer.toPlainText())
        )
        if self.chosen is not None and not ui.finish.isHidden() and all_right([check]):
            self._move(complaints.answer, self.chosen, ui.answer.toPlainText())

    def _move(self, task: Callable[..., Complaint], *args: object) -> None:
        self.ui.one_fault.hide()
        self.session.workers.run(
            task,
            *args,
            then=self._moved,
            otherwise=lambda error: self._tell(self.ui.one_fault, say(error)),
            owner=self,
        )

    def _moved(self, one: Complaint) -> None:
        typed = self.ui.answer.toPlainText()
        self._present(one)
        if one.state is not ComplaintState.SELESAI:
            self.ui.answer.setPlainText(typed)
            self.ui.answer.setFocus()
        words = self.tr("Pengaduan {number}: {state}.")
        self.session.notice(
            words.format(number=one.number, state=_state(one.state).lower()), kind=Kind.GOOD
        )
        self.load()

    def _save(self) -> None:
        if self.ui.side.currentWidget() is self.ui.page_new:
            self._record()
        elif self.ui.side.currentWidget() is self.ui.page_one:
            self._finish()

    def _leave(self) -> None:
        self._clear()
        self.ui.search.setFocus()

    def _clear(self) -> None:
        self.chosen = self._listed = None
        self._pick.stop()
        self.ui.one_text.clear()
        self.ui.one_facts.clear()
        self.ui.answer.clear()
        self.ui.rows.clearSelection()
        self.ui.rows.selectionModel().clearCurrentIndex()
        self._put(self.ui.page_none)

    def _put(self, page: QWidget) -> None:
        self.ui.side.setCurrentWidget(page)

    # The report ---------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        year = self.ui.year.value()
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan laporan pengaduan"),
            str(Path.home() / f"pengaduan-{year}.xlsx"),
            self.tr("Excel (*.xlsx)"),
        )
        if path:
            self.export(Path(path))

    def export(self, path: Path) -> None:
        """Write the report of the year on show to `path`."""
        self.session.workers.read(
            complaints.export,
            self.ui.year.value(),
            path,
            then=lambda counted: self._exported(counted, path),
            otherwise=self.session.problem,
            owner=self,
        )

    def _exported(self, counted: ComplaintFigures, path: Path) -> None:
        words = self.tr("{count} pengaduan tahun {year} tersimpan di {path}.")
        self.session.notice(
            words.format(count=counted.total, year=counted.year, path=path), kind=Kind.GOOD
        )

    def _tell(self, label: QLabel, sentence: str) -> None:
        label.setText(sentence)
        label.setVisible(bool(sentence))


def _category(one: Complaint) -> str:
    return _word(one.category.label)


def _state(state: ComplaintState) -> str:
    return _word(state.label)


def _word(label: str) -> str:
    return QCoreApplication.translate("Complaint", label)
