"""Pengaturan › Penandatangan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop_app.domain import office_checks as checks
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.office import Signatory, overlapping, unsigned_from
from desktop_app.gui.forms.ui_settings_signatories import Ui_SignatoriesPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import Check
from desktop_app.gui.words import short_date
from desktop_app.usecases import settings
from desktop_app.usecases.setup import SignatoryForm


class SignatoriesPage(ListPage[Signatory]):
    """Who signs from when to when."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_SignatoriesPage(), parent)

    def columns(self) -> Sequence[Column[Signatory]]:
        """Name, position and time."""
        return (
            Column(self.tr("Nama"), lambda one: one.name),
            Column(
                self.tr("Jabatan"),
                lambda one: one.position[0] if one.position else "",
                wide=True,
            ),
            Column(self.tr("Bertugas"), self._time),
        )

    def fetch(self) -> Callable[..., Sequence[Signatory]]:
        """Everybody who ever signed."""
        return settings.signatories

    def checks(self) -> list[Check]:
        """What a signature block needs, and days that exist."""
        ui = self.ui
        return [
            Check(ui.name, ui.name_fault, lambda: checks.filled(ui.name.text(), what=_NAME)),
            Check(ui.nip, ui.nip_fault, lambda: checks.nip(ui.nip.text())),
            Check(ui.rank, ui.rank_fault, lambda: None),
            Check(
                ui.position,
                ui.position_fault,
                lambda: checks.filled(ui.position.toPlainText(), what=_POSITION),
            ),
            Check(ui.valid_from, ui.valid_from_fault, lambda: known_day(ui.valid_from)),
            Check(ui.valid_until, ui.valid_until_fault, lambda: known_day(ui.valid_until)),
        ]

    def fill(self, row: Signatory | None) -> None:
        """A new one begins today when no day is given."""
        ui = self.ui
        ui.editor_title.setText(row.name if row else self.tr("Penandatangan baru"))
        ui.name.setText(row.name if row else "")
        ui.nip.setText(row.nip if row else "")
        ui.rank.setText(row.rank if row else "")
        ui.position.setPlainText("\n".join(row.position) if row else "")
        ui.valid_from.set_value(row.valid_from if row else None)
        ui.valid_until.set_value(row.valid_until if row else None)
        self._tell_times(row)
        if row is None:
            ui.name.setFocus()

    def write(self) -> None:
        """Add or change a signatory."""
        ui = self.ui
        position = tuple(ui.position.toPlainText().splitlines())
        since, until = ui.valid_from.value(), ui.valid_until.value()
        form = SignatoryForm(ui.name.text(), ui.nip.text(), ui.rank.text(), position, since, until)
        if self.chosen is None:
            self.store(settings.add_signatory, form, then=self._stored)
            return
        changed = replace(
            self.chosen,
            name=form.name,
            nip=form.nip,
            rank=form.rank,
            position=position,
            valid_from=since or self.chosen.valid_from,
            valid_until=until,
        )
        self.store(settings.change_signatory, changed, then=self._stored)

    def _stored(self, signatory: Signatory) -> None:
        self.chosen = signatory
        self.written(self.tr("{name} tersimpan.").format(name=signatory.name))

    def _show(self, rows: Sequence[Signatory]) -> None:
        super()._show(rows)
        self._tell_times(self.chosen)

    def _tell_times(self, chosen: Signatory | None) -> None:
        """Tell who signs at the same time, and from when on nobody does."""
        today, words = self.session.office.today(), []
        others = overlapping(chosen, self.model.rows) if chosen is not None else ()
        if chosen is not None and others:
            latest = max((chosen, *others), key=lambda one: one.valid_from)
            told = self.tr("Bertugas bersamaan dengan {names}; surat ditandatangani {latest}.")
            names = ", ".join(one.name for one in others)
            words.append(told.format(names=names, latest=latest.name))
        if (nobody := unsigned_from(self.model.rows, today)) is not None:
            told = self.tr("⚠ Mulai {day} belum ada penandatangan; surat tidak dapat terbit.")
            words.append(told.format(day=short_date(nobody)))
        self.ui.times.setText(" ".join(words))
        self.ui.times.setVisible(bool(words))

    def _time(self, one: Signatory) -> str:
        since = short_date(one.valid_from)
        if one.valid_until is None:
            return self.tr("sejak {since}").format(since=since)
        return f"{since} – {short_date(one.valid_until)}"


def known_day(field: DateField) -> None:
    """Raise Refused when something is typed that is no day."""
    if problem := field.problem():
        raise Refused("tanggal_salah", problem.replace("{", "{{").replace("}", "}}"))


_NAME = QT_TRANSLATE_NOOP("errors", "Nama penandatangan")
_POSITION = QT_TRANSLATE_NOOP("errors", "Jabatan penandatangan")
