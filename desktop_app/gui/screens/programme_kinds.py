"""Program › Program dan kegiatan: the programmes of the office and what belongs to each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain import office_checks as checks
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.programme import (
    REGISTER_MARKS,
    Activity,
    Bidang,
    Programme,
    ProgrammeForm,
)
from desktop_app.gui.forms.ui_programme_kinds import Ui_ProgrammeKindsPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.programme_parts import choose, in_rupiah, money, see_through, word
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check
from desktop_app.gui.words import count
from desktop_app.usecases import programmes
from desktop_app.usecases.office import Office


class KindsPage(ListPage[Programme]):
    """Programmes on the left; the activities of one stand in its editor, one a line."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._activities: tuple[Activity, ...] = ()
        super().__init__(session, Ui_ProgrammeKindsPage(), parent)
        ui = self.ui
        see_through(ui.editor_scroll)
        in_rupiah(ui.benefit)
        for field in Bidang:
            ui.bidang.addItem(word(field.label), field)
        ui.mark.addItem(self.tr("(tidak tercatat)"), "")
        for mark in REGISTER_MARKS:
            ui.mark.addItem(mark, mark)
        ui.examples.clicked.connect(self._begin)

    def load(self) -> None:
        """Read the activities, then the programmes."""

        def know(found: Sequence[Activity]) -> None:
            self._activities = tuple(found)
            ListPage.load(self)

        self.session.workers.read(
            programmes.activities, then=know, otherwise=self.session.problem, owner=self
        )

    def columns(self) -> Sequence[Column[Programme]]:
        """Code, name, field and value."""
        return (
            Column(self.tr("Kode"), lambda one: one.code),
            Column(self.tr("Program"), lambda one: one.name, wide=True),
            Column(self.tr("Bidang"), lambda one: word(one.field.label).split()[0]),
            Column(self.tr("Bantuan"), lambda one: money(one.benefit), number=True),
            Column(self.tr("Keadaan"), self._state),
        )

    def fetch(self) -> Callable[..., Sequence[Programme]]:
        """Every programme."""
        return programmes.programmes

    def checks(self) -> list[Check]:
        """A code and a name."""
        ui = self.ui
        return [
            Check(ui.code, ui.code_fault, lambda: checks.filled(ui.code.text(), what=_CODE)),
            Check(ui.name, ui.name_fault, lambda: checks.filled(ui.name.text(), what=_NAME)),
            Check(ui.basis, ui.basis_fault, lambda: None),
            Check(ui.works, ui.works_fault, lambda: None),
        ]

    def fill(self, row: Programme | None) -> None:
        """Show one programme with its activities."""
        ui = self.ui
        ui.editor_title.setText(self.tr("Ubah program") if row else self.tr("Program baru"))
        ui.code.setText(row.code if row else "")
        ui.name.setText(row.name if row else "")
        ui.bidang.setCurrentIndex(list(Bidang).index(row.field) if row else 0)
        ui.benefit.setValue((row.benefit or 0) if row else 0)
        ui.basis.setText(row.legal_basis if row else "")
        choose(ui.mark, row.register_mark if row else "")
        own = [one.name for one in self._of(row) if one.active]
        ui.works.setPlainText("\n".join(own))
        ui.active.setChecked(row.active if row else True)
        if row is None and self.isVisible():
            ui.code.setFocus()

    def write(self) -> None:
        """Store the programme and its activities."""
        ui = self.ui
        form = ProgrammeForm(
            ui.code.text(),
            ui.name.text(),
            Bidang(ui.bidang.currentData()),
            ui.benefit.value() or None,
            ui.basis.text(),
            ui.mark.currentData(),
            ui.active.isChecked(),
        )
        works = tuple(ui.works.toPlainText().splitlines())
        said = self.tr("Program tersimpan.")
        self.store(
            programmes.save_with_activities,
            form,
            works,
            self.chosen,
            then=lambda _: self.written(said),
        )

    def _of(self, row: Programme | None) -> list[Activity]:
        return [one for one in self._activities if row is not None and one.programme_id == row.id]

    def _begin(self) -> None:
        def done(new: int) -> None:
            self.written(self.tr("{count} program contoh ditambahkan.").format(count=count(new)))

        self.store(_begin, then=done)

    def _state(self, one: Programme) -> str:
        return self.tr("berjalan") if one.active else self.tr("berhenti")


def _begin(office: Office) -> int:
    return programmes.begin_with_examples(office)


_CODE = QT_TRANSLATE_NOOP("errors", "Kode program")
_NAME = QT_TRANSLATE_NOOP("errors", "Nama program")
