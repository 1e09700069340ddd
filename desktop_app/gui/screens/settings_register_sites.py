"""Pengaturan › Situs pengecekan."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.gui.forms.ui_settings_register_sites import Ui_SitesPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check
from desktop_app.usecases import register_sites
from desktop_app.usecases.register_sites import Site


class SitesPage(ListPage[Site]):
    """The sites a second check may be made at. One taken out can be put back for ten seconds."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_SitesPage(), parent)
        self.ui.remove.clicked.connect(self._remove)

    def columns(self) -> Sequence[Column[Site]]:
        """Name and address."""
        return (
            Column(self.tr("Nama"), lambda one: one.name),
            Column(self.tr("Alamat"), lambda one: one.address, wide=True),
        )

    def fetch(self) -> Callable[..., Sequence[Site]]:
        """Every site, in the order officers are offered them."""
        return register_sites.sites

    def checks(self) -> list[Check]:
        """A name, and an address a browser can open."""
        ui = self.ui
        return [
            Check(ui.name, ui.name_fault, lambda: register_sites.check_name(ui.name.text())),
            Check(
                ui.address,
                ui.address_fault,
                lambda: register_sites.check_address(ui.address.text()),
            ),
        ]

    def fill(self, row: Site | None) -> None:
        """Show one site."""
        ui = self.ui
        ui.editor_title.setText(self.tr("Ubah situs") if row else self.tr("Situs baru"))
        ui.name.setText(row.name if row else "")
        ui.address.setText(row.address if row else "")
        ui.remove.setVisible(row is not None)
        if row is None:
            ui.name.setFocus()

    def write(self) -> None:
        """Add or change a site."""
        place = self.chosen.id if self.chosen is not None else -1
        site = Site(place, self.ui.name.text(), self.ui.address.text())
        said = self.tr("Situs tersimpan.")
        self.store(register_sites.keep_site, site, then=lambda _: self._stored(said))

    def _stored(self, said: str) -> None:
        self.session.reload_settings()
        self.written(said)

    def _remove(self) -> None:
        if self.chosen is not None:
            gone = self.chosen
            self.store(register_sites.remove_site, gone, then=lambda _: self._removed(gone))

    def _removed(self, gone: Site) -> None:
        self.session.notice(self.tr("Situs dihapus."), undo=lambda: self._restore(gone))
        self.session.reload_settings()
        self.load()

    def _restore(self, gone: Site) -> None:
        back = Site(-1, gone.name, gone.address)
        said = self.tr("Situs dikembalikan, di akhir daftar.")
        self.store(register_sites.keep_site, back, then=lambda _: self._stored(said))
