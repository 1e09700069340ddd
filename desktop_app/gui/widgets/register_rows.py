"""The register rows to compare with the papers: who else has the number, rows to be mended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.domain.register import LookUp, MatchedBy, RegisterEntry, SetAside
from desktop_app.domain.register_reasons import in_words
from desktop_app.gui.words import figure_date

ENTRY = Qt.ItemDataRole.UserRole


class RegisterRows(QListWidget):
    """A list to compare with the papers. `chosen` carries the entry that was taken by Enter."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlternatingRowColors(True)
        self.setUniformItemSizes(True)
        # Queued: else Enter would also move on from where the choice leads.
        self.itemActivated.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def fill(self, look_up: LookUp | None) -> None:
        """Show what belongs to an answer; nothing for None."""
        self.clear()
        if look_up is None:
            return
        for found in (*look_up.older, *look_up.possible):
            self._add(found.entry, f"{self._how(found.by)}, {figure_date(found.snapshot.as_of)}")
        for row in look_up.set_aside:
            self._add_set_aside(row)
        if self.count():
            self.setCurrentRow(0)

    def _add(self, entry: RegisterEntry, words: str) -> None:
        born = figure_date(entry.birth_date) if entry.birth_date else "…"
        text = f"{entry.name} · {_grouped(entry.nik)} · {born} · {words}"
        item = QListWidgetItem(text, self)
        item.setData(ENTRY, entry)
        item.setToolTip(text)

    def _add_set_aside(self, row: SetAside) -> None:
        why = in_words(row.reasons)
        cells = ", ".join(f"{head}: {cell}" for head, cell in row.original.items() if cell)
        words = self.tr("Baris perlu diperbaiki ({why}): {cells}").format(why=why, cells=cells)
        item = QListWidgetItem(words, self)
        item.setToolTip(words)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)

    def _how(self, by: MatchedBy) -> str:
        return {
            MatchedBy.NIK: self.tr("di data lama"),
            MatchedBy.KK: self.tr("No. KK sama"),
            MatchedBy.FIRST_15: self.tr("15 angka NIK sama"),
            MatchedBy.NAME_AND_BIRTH: self.tr("nama dan tanggal lahir sama"),
        }[by]

    def _take(self, item: QListWidgetItem) -> None:
        entry = item.data(ENTRY)
        if entry is not None:
            self.chosen.emit(entry)


def needs_eyes(look_up: LookUp) -> bool:
    """Tell whether there are rows an officer has to compare with the papers."""
    return bool(look_up.possible or look_up.set_aside or (look_up.older and not look_up.exact))


def _grouped(nik: str) -> str:
    return " ".join(nik[at : at + 4] for at in range(0, len(nik), 4))
