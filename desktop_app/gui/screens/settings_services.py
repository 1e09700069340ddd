"""Pengaturan › Layanan: every service in dated versions, amended without touching an old one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.catalogue import Service
from desktop_app.domain.errors import LoketError
from desktop_app.domain.service_changes import service_changes
from desktop_app.domain.service_faults import ServiceFaulty
from desktop_app.domain.service_version import (
    ServiceVersion,
    Standing,
    standing,
    version_before,
)
from desktop_app.gui import theme
from desktop_app.gui.forms.ui_settings_services import Ui_ServicesPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.only_with import OnlyWith
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.screens.settings_services_end import ServiceEnd
from desktop_app.gui.screens.settings_services_form import Kept, ServiceEditor
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.flow_layout import let_wrap
from desktop_app.gui.widgets.folding import let_stack
from desktop_app.gui.widgets.service_form import ServiceForm
from desktop_app.gui.words import long_date, said, say, short_date
from desktop_app.usecases import services
from desktop_app.usecases.office import Office

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Found:
    """What one look found: every version, and the kinds of letters of today."""

    versions: tuple[ServiceVersion, ...]
    letters: Mapping[str, str]


class ServicesPage(SettingsPage):
    """Versions on the left, the chosen one as a form on the right; what is half typed stays."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_ServicesPage()
        self.ui.setupUi(self)
        ui = self.ui
        for row in (ui.row_buttons, ui.file_buttons):
            let_wrap(row, ui.left)
        let_stack(ui.columns, self)
        self.versions: tuple[ServiceVersion, ...] = ()
        self.letters: Mapping[str, str] = {}
        self.chosen: ServiceVersion | None = None
        self._dirty = False
        self.model = RowsModel[ServiceVersion](
            (
                Column(self.tr("Layanan"), lambda one: one.service.short_name, wide=True),
                Column(self.tr("Keadaan"), self._standing),
            ),
            self,
        )
        self.model.dress(ui.rows)
        self.editor = ServiceEditor(ui, self)
        self.editor.edited.connect(self._edited)
        ui.preview_sheet.set_workers(session.workers)
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        self._form: ServiceForm | None = None
        self._connect()
        self.end = ServiceEnd(session, ui, self)
        self.end.moved_on.connect(self._moved_on)
        self._fit()
        theme.on_change(self._fit)
        ui.approval_words.hide()
        self._name_texts()
        sheets = (ui.show_sheet, ui.texts_words)
        texts = (ui.requirements_label, ui.requirements, ui.procedure_label, ui.procedure)
        OnlyWith(session, self, (declared.USE_GUIDANCE,), *sheets, *texts)
        OnlyWith(
            session,
            self,
            (declared.USE_APPROVAL,),
            ui.approval,
            ui.verification,
        )
        self.wire_save()

    def _name_texts(self) -> None:
        """Without guidance sheets there is only what the officer says after the letter."""
        guides = self.session.settings[declared.USE_GUIDANCE]
        self.ui.tabs.setTabText(
            self.ui.tabs.indexOf(self.ui.tab_texts),
            self.tr("Panduan") if guides else self.tr("Sesudahnya"),
        )

    def load(self) -> None:
        """Read the versions again; what is half typed is not swept away."""
        self._name_texts()
        self.session.workers.read(
            _found, then=self._show, otherwise=self.session.problem, owner=self
        )

    def save(self) -> None:
        """Store the form as a version from its day on."""
        ui = self.ui
        if not ui.save.isEnabled() or not self.editor.filled or self.end.asking:
            return
        since = ui.valid_from.value()
        if since is None:
            words = ui.valid_from.problem() or self.tr("Belum diisi.")
            mark(ui.valid_from, words, ui.valid_from_fault)
            ui.valid_from.setFocus()
            return
        moved = self.chosen.since if self._changes_in_place() and self.chosen else None
        service = self.editor.service(since)
        if self._nothing_new(service):
            self.tell(self.tr("Belum ada yang diubah dari versi sebelumnya."))
            return
        self.tell("")
        ui.save.setEnabled(False)
        self.session.workers.run(
            _save,
            service,
            self.editor.new,
            moved,
            then=lambda _: self._saved(service),
            otherwise=self._not_saved,
            owner=self,
        )

    def begin_new(self) -> None:
        """Begin a service of its own as a copy of the chosen one."""
        if self.chosen is None:
            return
        copy = replace(self.chosen.service, code="", name="", short_name="")
        self._put(copy, new=True)
        self.ui.tabs.setCurrentWidget(self.ui.tab_general)
        self.ui.code.setFocus()

    def bring_in(self, path: Path) -> None:
        """Put a file into the form: a new service, or the next version of one that is there."""
        self.session.workers.run_long(
            _read_file, path, then=self._brought_in, otherwise=self._told, owner=self
        )

    def give_out(self, path: Path) -> None:
        """Write the chosen version as a file."""
        if self.chosen is None:
            return
        said = self.tr("Layanan tersimpan di {path}.").format(path=path)
        self.session.workers.run_long(
            services.write_file,
            self.chosen.code,
            self.chosen.since,
            path,
            then=lambda _: self.saved(said),
            otherwise=self._told,
            owner=self,
        )

    # The list ------------------------------------------------------------------------------------

    def _show(self, found: Found) -> None:
        self.versions, self.letters = found.versions, found.letters
        if not self._dirty:
            self.editor.offer_letters(found.letters)
        self._list()

    def _list(self) -> None:
        chosen = self.chosen
        rows = [one for one in self.versions if self._listed(one)]
        names = {one.code: one.service.short_name.casefold() for one in self.versions}
        rows.sort(key=lambda one: (names[one.code], one.code, -one.since.toordinal()))
        self.model.show_rows(rows)
        again = next((n for n, one in enumerate(rows) if _same(one, chosen)), None)
        if again is not None:
            self.chosen = rows[again]  # it may have been used since
            self.ui.rows.selectRow(again)
        elif not self._dirty and rows:
            self.ui.rows.selectRow(0)
        if chosen is not None and again is not None and not self._dirty:
            self._put(self.chosen.service, new=False)  # type: ignore[union-attr]

    def _listed(self, one: ServiceVersion) -> bool:
        past = standing(one, self.versions, self._today) is Standing.PAST
        return self.ui.show_old.isChecked() or not past

    def _choose(self) -> None:
        row = self.model.row(self.ui.rows.currentIndex())
        if row is None or (_same(row, self.chosen) and self.editor.filled):
            return
        self._offer_back()
        self.chosen = row
        self._put(row.service, new=False)

    def _offer_back(self) -> None:
        """What was half typed can be taken up again for ten seconds."""
        if not self._dirty or not self.editor.filled:
            return
        kept = Kept(self.editor.service(self._day()), self.editor.new)
        left = self.chosen

        def back() -> None:
            self.chosen = left
            self._put(kept.service, new=kept.new)
            self._edited()
            self._list()

        said = self.tr("Perubahan yang belum disimpan ditinggalkan.")
        self.session.notice(said, undo=back)

    # The form ------------------------------------------------------------------------------------

    def _put(self, service: Service, *, new: bool) -> None:
        ui = self.ui
        self._dirty = False
        self.tell("")
        mark(ui.valid_from, "", ui.valid_from_fault)
        self.end.show(False)
        self.editor.put(service, new=new)
        self._dirty = new
        in_place = self._changes_in_place() and self.chosen is not None and not new
        ui.valid_from.set_value(service.valid_from if in_place else self._today + _ONE_DAY)
        ui.editor_title.setText(self._title(new))
        self._fit_buttons()
        self._show_changes()
        if ui.tabs.currentWidget() is ui.tab_preview:
            self._preview()

    def _title(self, new: bool) -> str:
        if new or self.chosen is None:
            return self.tr("Layanan baru")
        one = self.chosen
        words = self.tr("{name}, versi sejak {day}, {count} permohonan")
        return words.format(name=one.service.short_name, day=long_date(one.since), count=one.used)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the question from when a service ends."""
        if event.key() == Qt.Key.Key_Escape and self.end.asking:
            self.end.show(False)
        else:
            super().keyPressEvent(event)

    def _edited(self) -> None:
        self._dirty = True
        self._fit_buttons()
        self._show_changes()

    def _fit_buttons(self) -> None:
        ui, one = self.ui, self.chosen
        ui.cancel.setVisible(self._dirty)
        coming = one is not None and one.since > self._today
        ui.withdraw.setText(self.tr("Batalkan versi ini") if coming else self.tr("Hentikan…"))
        offered = one is not None and self._state(one) is Standing.IN_FORCE
        ui.withdraw.setEnabled((coming or offered) and not self.editor.new)
        ui.give.setEnabled(one is not None and not self.editor.new)

    def _show_changes(self) -> None:
        ui = self.ui
        if not self.editor.filled:
            return
        service = self.editor.service(self._day())
        before = self._before(service)
        told: Sequence[str] = ()
        if self.editor.new or before is None:
            words = self.tr("Layanan ini belum ada sebelumnya.")
        else:
            told = service_changes(before.service, service, self.letters)
            words = self.tr("Dibandingkan dengan versi sejak {day}:").format(
                day=long_date(before.since)
            )
            if not told:
                words = self.tr("Sama dengan versi sejak {day}.").format(
                    day=long_date(before.since)
                )
        words += "".join(self._later_words(one) for one in self._later(service))
        ui.changes_words.setText(words)
        ui.changes.clear()
        ui.changes.addItems([said(one) for one in told])
        ui.changes.setVisible(bool(told))
        title = self.tr("Tinjau ({count})") if told else self.tr("Tinjau")
        ui.tabs.setTabText(ui.tabs.indexOf(ui.tab_preview), title.format(count=len(told)))

    def _nothing_new(self, service: Service) -> bool:
        """A version that says the same as the one before it would only hide when it began."""
        before = self._before(service)
        same = before is not None and not service_changes(before.service, service)
        return same and not self.editor.new and not (before and before.withdrawn)

    def _before(self, service: Service) -> ServiceVersion | None:
        """What counts until the form's first day; a coming version is not followed by itself."""
        coming = self._changes_in_place()
        others = [one for one in self.versions if not (coming and _same(one, self.chosen))]
        return version_before(others, service.code, service.valid_from)

    def _later(self, service: Service) -> list[ServiceVersion]:
        return [
            one
            for one in self.versions
            if one.code == service.code
            and one.since > max(service.valid_from, self._today)
            and not (_same(one, self.chosen) and self._changes_in_place())
        ]

    def _later_words(self, one: ServiceVersion) -> str:
        words = self.tr(" Versi yang mulai {day} sudah disiapkan dan tidak ikut berubah.")
        return words.format(day=long_date(one.since))

    def _saved(self, service: Service) -> None:
        self._dirty = False
        self.ui.save.setEnabled(True)
        words = self.tr("{name} tersimpan; versi ini berlaku sejak {day}.")
        self.saved(words.format(name=service.short_name, day=long_date(service.valid_from)))
        self.chosen = ServiceVersion(service)
        self.session.office_changed.emit()
        self.load()

    def _not_saved(self, error: BaseException) -> None:
        self.ui.save.setEnabled(True)
        if not isinstance(error, ServiceFaulty):
            self.tell(say(error))
            return
        faults: Mapping[str, LoketError] = error.faults
        self.editor.show_faults(faults)
        late = faults.get("valid_from")
        mark(self.ui.valid_from, say(late) if late else "", self.ui.valid_from_fault)
        first = next(iter(faults))
        if first == "valid_from":
            self.ui.valid_from.setFocus()
        else:
            self.editor.go_to(first)

    def _cancel(self) -> None:
        """Show the chosen version as it is stored."""
        self._offer_back()
        if self.chosen is not None:
            self._put(self.chosen.service, new=False)
        self.ui.rows.setFocus()

    # Files ---------------------------------------------------------------------------------------

    def _brought_in(self, service: Service) -> None:
        known = [one for one in self.versions if one.code == service.code]
        self._offer_back()
        if known:
            self.chosen = version_before(known, service.code, date.max)
        self._put(service, new=not known)
        self._edited()
        self._list()
        if service.valid_from > self._today:
            self.ui.valid_from.set_value(service.valid_from)
        self.ui.show_changes.setChecked(True)
        self.ui.tabs.setCurrentWidget(self.ui.tab_preview if known else self.ui.tab_general)

    def _ask_in(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Pilih berkas layanan"), str(Path.home()), self.tr("Layanan (*.toml)")
        )
        if path:
            self.bring_in(Path(path))

    def _ask_out(self) -> None:
        if self.chosen is None:
            return
        name = f"{self.chosen.code}-{self.chosen.since:%Y-%m-%d}.toml"
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan berkas layanan"),
            str(Path.home() / name),
            self.tr("Layanan (*.toml)"),
        )
        if path:
            self.give_out(Path(path if path.lower().endswith(".toml") else f"{path}.toml"))

    def _moved_on(self) -> None:
        self._dirty = False
        if self.chosen is not None and self._changes_in_place():
            self.chosen = None  # it was taken back
        self.session.office_changed.emit()
        self.load()

    # The preview ---------------------------------------------------------------------------------

    def _preview(self) -> None:
        """Show what changes, the form as it would be at the counter, or the sheet as printed."""
        ui = self.ui
        if not self.editor.filled:
            return
        service = self.editor.service(self._day())
        if ui.show_sheet.isChecked():
            ui.preview_stack.setCurrentWidget(ui.preview_sheet_page)
            self.session.workers.read(
                services.sheet,
                service,
                then=ui.preview_sheet.show_pdf,
                otherwise=lambda error: ui.preview_sheet.show_words(say(error)),
                owner=self,
            )
            return
        if ui.show_changes.isChecked():
            ui.preview_stack.setCurrentWidget(ui.preview_changes_page)
            return
        ui.preview_stack.setCurrentWidget(ui.preview_form_page)
        if self._form is not None:
            ui.preview_inner_layout.removeWidget(self._form)
            self._form.deleteLater()
        self._form = ServiceForm(service, self.session.office.regions, ui.preview_inner)
        ui.preview_inner_layout.addWidget(self._form)

    def _ask_end(self) -> None:
        if self.chosen:
            self.end.ask(self.chosen)

    # Small things --------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.show_old.toggled.connect(lambda _: self._list())
        ui.new_row.clicked.connect(self.begin_new)
        ui.withdraw.clicked.connect(self._ask_end)
        ui.bring.clicked.connect(self._ask_in)
        ui.give.clicked.connect(self._ask_out)
        ui.cancel.clicked.connect(self._cancel)
        ui.valid_from.date_changed.connect(lambda _: self._show_changes())
        ui.tabs.currentChanged.connect(
            lambda _: self._preview() if ui.tabs.currentWidget() is ui.tab_preview else None
        )
        for button in (ui.show_changes, ui.show_form, ui.show_sheet):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("choice", True)
            button.clicked.connect(self._preview)
        ui.show_changes.setChecked(True)

    def _fit(self) -> None:
        for field in (self.ui.valid_from, self.ui.stop_from):
            field.setFixedWidth(self.fontMetrics().horizontalAdvance("00-00-0000") + 48)

    @property
    def _today(self) -> date:
        return self.session.office.today()

    def _day(self) -> date:
        return self.ui.valid_from.value() or self._today + _ONE_DAY

    def _state(self, one: ServiceVersion) -> Standing:
        return standing(one, self.versions, self._today)

    def _standing(self, one: ServiceVersion) -> str:
        state = self._state(one)
        words = QCoreApplication.translate("Services", state.label)
        if state is Standing.COMING:
            words = self.tr("Henti {day}") if one.withdrawn else self.tr("Mulai {day}")
        elif state is Standing.PAST:
            words = self.tr("Lama, {day}")
        return words.format(day=short_date(one.since))

    def _changes_in_place(self) -> bool:
        """Tell whether the chosen version has not begun: it is changed, not followed by another."""
        return self.chosen is not None and self.chosen.since > self._today

    def _told(self, error: BaseException) -> None:
        self.tell(say(error))


def _same(one: ServiceVersion, other: ServiceVersion | None) -> bool:
    return other is not None and (one.code, one.since) == (other.code, other.since)


def _found(office: Office) -> Found:
    return Found(services.versions(office), services.letter_kinds(office, office.today()))


def _save(office: Office, service: Service, new: bool, moved_from: date | None) -> None:
    services.save(office, service, new=new, moved_from=moved_from)


def _read_file(office: Office, path: Path) -> Service:
    return services.read_file(path)
