"""Pengaturan › Faskes: the directory by hand, or brought in from a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFileDialog, QWidget

from desktop_app.domain import facility as rules
from desktop_app.domain.facility import Facility, FacilityData, FacilityKind, LeftOut
from desktop_app.gui.forms.ui_settings_facilities import Ui_FacilitiesPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check
from desktop_app.usecases import facilities
from desktop_app.usecases.facilities import Imported

_FILES = "*.xlsx *.xls *.ods *.csv"


class FacilitiesPage(ListPage[Facility]):
    """The list with its search on the left; the editor, or what an import did, on the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._all: tuple[Facility, ...] = ()
        super().__init__(session, Ui_FacilitiesPage(), parent)
        ui = self.ui
        for kind in FacilityKind:
            ui.kind.addItem(_kind(kind), kind.value)
        self.left_out = RowsModel[LeftOut](
            (
                Column(self.tr("Baris"), lambda one: str(one.line), number=True),
                Column(self.tr("Alasan"), lambda one: one.reason, wide=True),
            ),
            self,
        )
        self.left_out.dress(ui.left_out)
        districts = sorted({one.district for one in session.office.regions.villages})
        completer = QCompleter(districts, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        ui.district.setCompleter(completer)
        ui.search.textChanged.connect(self._filter)
        ui.bring.clicked.connect(self._ask_file)
        ui.report_close.clicked.connect(self._close_report)

    def columns(self) -> Sequence[Column[Facility]]:
        """Name, kind and kecamatan; what is offered no longer says so."""
        return (
            Column(self.tr("Nama"), self._name, wide=True),
            Column(self.tr("Jenis"), lambda one: _kind(one.data.kind)),
            Column(self.tr("Kecamatan"), lambda one: one.data.district),
        )

    def fetch(self) -> Callable[..., Sequence[Facility]]:
        """Every facility, those no longer offered too."""
        return facilities.facilities

    def checks(self) -> list[Check]:
        """A name."""
        ui = self.ui
        return [Check(ui.name, ui.name_fault, lambda: rules.check_name(ui.name.text()))]

    def fill(self, row: Facility | None) -> None:
        """Show one facility."""
        ui = self.ui
        data = row.data if row else FacilityData("", FacilityKind.PUSKESMAS)
        ui.side.setCurrentWidget(ui.page_editor)
        ui.editor_title.setText(self.tr("Ubah faskes") if row else self.tr("Faskes baru"))
        ui.name.setText(data.name)
        ui.kind.setCurrentIndex(ui.kind.findData(data.kind.value))
        ui.code.setText(data.code)
        ui.district.setText(data.district)
        ui.address.setText(data.address)
        ui.phone.setText(data.phone)
        ui.active.setChecked(row.active if row else True)
        ui.active.setEnabled(row is not None)
        if row is None:
            ui.name.setFocus()

    def write(self) -> None:
        """Add or change a facility."""
        ui = self.ui
        data = FacilityData(
            name=ui.name.text(),
            kind=FacilityKind(ui.kind.currentData()),
            code=ui.code.text(),
            address=ui.address.text(),
            district=ui.district.text(),
            phone=ui.phone.text(),
        )
        said = self.tr("Faskes tersimpan.")
        if self.chosen is None:
            self.store(facilities.add_facility, data, then=lambda _: self.written(said))
        else:
            new = replace(self.chosen, data=data, active=ui.active.isChecked())
            self.store(facilities.change_facility, new, then=lambda _: self.written(said))

    def bring_in(self, path: Path) -> None:
        """Bring in a list and show what became of it."""
        self.ui.bring.setEnabled(False)
        self.session.workers.run_long(
            facilities.import_file,
            path,
            then=self._brought_in,
            otherwise=self._not_brought_in,
            owner=self,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the report."""
        if event.key() == Qt.Key.Key_Escape and self.ui.page_report.isVisible():
            self._close_report()
        else:
            super().keyPressEvent(event)

    def _name(self, one: Facility) -> str:
        if one.active:
            return one.data.name
        return self.tr("{name} (tidak dipakai)").format(name=one.data.name)

    def _show(self, rows: Sequence[Facility]) -> None:
        self._all = tuple(rows)
        super()._show(rules.search(self._all, self.ui.search.text()))

    def _filter(self) -> None:
        self.model.show_rows(rules.search(self._all, self.ui.search.text()))

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih daftar faskes"),
            str(Path.home()),
            self.tr("Lembar kerja ({files})").format(files=_FILES),
        )
        if path:
            self.bring_in(Path(path))

    def _brought_in(self, done: Imported) -> None:
        ui = self.ui
        ui.bring.setEnabled(True)
        words = self.tr("{added} faskes baru, {changed} diperbarui, {same} sudah sama.").format(
            added=done.added, changed=done.changed, same=done.same
        )
        if done.left_out:
            more = self.tr("%n baris tidak dimasukkan:", "", len(done.left_out))
            words = f"{words}\n{more}"
        ui.report_words.setText(words)
        self.left_out.show_rows(done.left_out)
        ui.left_out.setVisible(bool(done.left_out))
        ui.side.setCurrentWidget(ui.page_report)
        ui.report_close.setFocus()
        self.session.workers.read(
            facilities.facilities, then=self._list_again, otherwise=self.session.problem, owner=self
        )

    def _list_again(self, rows: Sequence[Facility]) -> None:
        # Not `load`: choosing a row would put the editor over the report.
        self._all = tuple(rows)
        self._filter()

    def _not_brought_in(self, error: BaseException) -> None:
        self.ui.bring.setEnabled(True)
        self.session.problem(error)

    def _close_report(self) -> None:
        self.ui.side.setCurrentWidget(self.ui.page_editor)
        self.load()


def _kind(kind: FacilityKind) -> str:
    return QCoreApplication.translate("Facility", kind.label)
