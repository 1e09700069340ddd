"""What is done for a village: a training recorded with what it changed, letters to their heads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.letter import Letter
from desktop_app.domain.printing import JobState, PrintJob
from desktop_app.domain.village_errors import AreaFigures, Effect, Training
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say, short_date
from desktop_app.usecases import letters, village_errors
from desktop_app.usecases.office import Office


class TrainingPanel(QObject):
    """The trainings of one village or kecamatan, and the record of another. `changed` follows."""

    changed = Signal()

    def __init__(self, session: Session, ui: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = ui
        self._area: AreaFigures | None = None
        for topic in village_errors.curriculum().topics:
            ui.topic.addItem(topic.name, topic.code)
        ui.training.setVisible(session.actor.may(Right.MANAGE_RULES))
        ui.record.clicked.connect(self.record)
        ui.remove.clicked.connect(self.remove)
        ui.note.returnPressed.connect(self.record)
        ui.taught.currentRowChanged.connect(lambda _: self._fit())
        ui.day.set_value(session.office.today())
        mark(ui.day, "", ui.training_fault)

    def show_area(self, area: AreaFigures | None, effects: Sequence[Effect]) -> None:
        """Show what an area was taught, the latest first, and what it changed."""
        ui, self._area = self.ui, area
        ui.taught.clear()
        code = area.code if area else ""
        for one in effects:
            if one.training.area == code or (code and one.training.covers(code)):
                item = QListWidgetItem(self._words(one))
                item.setData(Qt.ItemDataRole.UserRole, one.training)
                ui.taught.addItem(item)
        taught = bool(ui.taught.count())
        ui.taught.setVisible(taught)
        ui.taught_empty.setVisible(area is not None and not taught)
        ui.taught_title.setVisible(area is not None)
        ui.training.setEnabled(area is not None)
        if area is not None and area.topics:
            ui.topic.setCurrentIndex(max(0, ui.topic.findData(area.topics[0])))
        mark(ui.day, "", ui.training_fault)
        self._fit()

    def record(self) -> None:
        """Record a training of the chosen area."""
        ui, area, day = self.ui, self._area, self.ui.day.value()
        if area is None:
            return
        if day is None:
            mark(ui.day, ui.day.problem() or self.tr("Belum diisi."), ui.training_fault)
            return
        self.session.workers.run(
            village_errors.record_training,
            area.code,
            day,
            ui.topic.currentData(),
            ui.note.text(),
            then=lambda _: self._recorded(),
            otherwise=lambda error: mark(ui.day, say(error), ui.training_fault),
            owner=self,
        )

    def remove(self) -> None:
        """Take back the chosen record; it can be put back for ten seconds."""
        item = self.ui.taught.currentItem()
        if item is None:
            return
        one: Training = item.data(Qt.ItemDataRole.UserRole)
        words = self.tr("Catatan pelatihan dihapus.")

        def removed(_: object) -> None:
            self.session.notice(words, undo=lambda: self._put_back(one))
            self.changed.emit()

        self.session.workers.run(
            village_errors.remove_training,
            one,
            then=removed,
            otherwise=self.session.problem,
            owner=self,
        )

    def _put_back(self, one: Training) -> None:
        self.session.workers.run(
            village_errors.record_training,
            one.area,
            one.day,
            one.topic,
            one.note,
            then=lambda _: self.changed.emit(),
            otherwise=self.session.problem,
            owner=self,
        )

    def _recorded(self) -> None:
        self.ui.note.clear()
        self.session.notice(self.tr("Pelatihan tercatat."), kind=Kind.GOOD)
        self.changed.emit()

    def _fit(self) -> None:
        self.ui.remove.setEnabled(self.ui.taught.currentItem() is not None)

    def _words(self, one: Effect) -> str:
        topic = village_errors.curriculum().topic(one.training.topic)
        head = self.tr("{day}: {topic}").format(
            day=short_date(one.training.day), topic=topic.name if topic else one.training.topic
        )
        note = f" ({one.training.note})" if one.training.note else ""
        return f"{head}{note}\n{one.words}"


class LetterPanel(QObject):
    """The letters to village heads: seen first, then issued together, then printed."""

    closed = Signal()

    def __init__(self, session: Session, ui: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = ui
        self.issued: tuple[Letter, ...] = ()
        self._wanted: Sequence[AreaFigures] = ()
        self._span: tuple[date, date] | None = None
        ui.preview.set_workers(session.workers)
        ui.issue.clicked.connect(self.issue)
        ui.print.clicked.connect(self.print)
        ui.letter_back.clicked.connect(self.close)

    @property
    def open(self) -> bool:
        """Tell whether letters stand where the village stood."""
        return bool(self.ui.side.currentWidget() is self.ui.page_letter)

    def begin(self, span: tuple[date, date], wanted: Sequence[AreaFigures]) -> None:
        """Show the letter to the first of these villages, and offer to issue all of them."""
        ui = self.ui
        self._span, self._wanted, self.issued = span, wanted, ()
        names = ", ".join(one.name for one in wanted)
        ui.letter_title.setText(self.tr("%n surat", "", len(wanted)))
        ui.letter_words.setText(
            self.tr("Untuk kepala desa/lurah {names}. Ini contoh yang pertama.").format(names=names)
        )
        ui.issue.setText(self.tr("Terbitkan %n surat", "", len(wanted)))
        self._fit()
        ui.side.setCurrentWidget(ui.page_letter)
        ui.preview.show_words(self.tr("Menyiapkan contoh surat…"))
        self.session.workers.read(
            village_errors.preview_letter,
            *span,
            wanted[0].code,
            then=ui.preview.show_pdf,
            otherwise=self._fault,
            owner=self,
        )
        ui.issue.setFocus()

    def issue(self) -> None:
        """Number and archive all of them, or none."""
        if self._span is None or self.issued or not self.ui.issue.isEnabled():
            return
        self.ui.issue.setEnabled(False)
        self.session.workers.run(
            _write,
            *self._span,
            tuple(one.code for one in self._wanted),
            then=self._written,
            otherwise=self._fault,
            owner=self,
        )

    def print(self) -> None:
        """Ctrl+P: send what was issued to the printer, one after the other."""
        ids = [one.id for one in self.issued]
        self.session.printing.letters(ids, told=self._printed, owner=self)

    def close(self) -> None:
        """Show the village again; what was issued stands in Surat."""
        self.issued, self._wanted = (), ()
        self.ui.side.setCurrentWidget(self.ui.page_detail)
        self.closed.emit()

    def _written(self, made: tuple[Letter, ...]) -> None:
        self.issued = made
        ui = self.ui
        numbers = ", ".join(one.number for one in made)
        ui.letter_title.setText(self.tr("%n surat terbit", "", len(made)))
        ui.letter_words.setText(
            self.tr("Nomor {numbers}. Arsipnya ada di Surat.").format(numbers=numbers)
        )
        self._fit()
        ui.print.setFocus()
        self.session.workers.run(
            letters.letter_bytes,
            made[0].id,
            then=ui.preview.show_pdf,
            otherwise=self._fault,
            owner=self,
        )

    def _printed(self, job: PrintJob) -> None:
        if job.state is JobState.GAGAL:
            self._fault_words(self.tr("Belum tercetak. Lihat Surat, bagian Cetakan."))
            return
        self.session.notice(
            self.tr("{title} dikirim ke printer.").format(title=job.title), kind=Kind.GOOD
        )

    def _fit(self) -> None:
        ui = self.ui
        ui.issue.setVisible(not self.issued)
        ui.issue.setEnabled(True)
        ui.print.setVisible(bool(self.issued))
        ui.letter_back.setText(self.tr("Selesai") if self.issued else self.tr("Batal"))
        self._fault_words("")

    def _fault(self, error: BaseException) -> None:
        self.ui.issue.setEnabled(True)
        self._fault_words(say(error))

    def _fault_words(self, words: str) -> None:
        self.ui.letter_fault.setText(words)
        self.ui.letter_fault.setVisible(bool(words))


def _write(
    office: Office, first: date, last: date, villages: tuple[str, ...]
) -> tuple[Letter, ...]:
    return village_errors.write_letters(office, first, last, villages)
