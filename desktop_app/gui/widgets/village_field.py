"""A village by a part of its name. Names repeat inside a regency, so every choice reads
"Desa — Kecamatan", and what counts is the Kemendagri code behind it, never the text.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.region import Regions
from desktop_app.gui.widgets.pick_field import PickField


class VillageField(PickField):
    """Picks a desa or kelurahan of the office's regency."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regions = Regions((), frozenset())
        self.setPlaceholderText(self.tr("Ketik nama desa atau kelurahan"))

    def set_regions(self, regions: Regions) -> None:
        """Give the villages that can be chosen."""
        self._regions = regions
        by_label = sorted(regions.villages, key=lambda village: village.label)
        self.set_choices((village.code, village.label) for village in by_label)

    def best(self, typed: str) -> str | None:
        """Return the village that the regency's own search puts first."""
        if not self._regions.villages:
            return super().best(typed)
        found = self._regions.search(typed)
        return found[0].label if found else None

    def problem(self) -> str:
        """Return a sentence when something is typed that is no village here."""
        if not super().problem():
            return ""
        return self.tr("Tidak ada desa dengan nama itu. Ketik sebagian namanya lalu pilih.")
