"""The counters of the office in a row: who sits there, what they do, and whom they hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.day_frame import CounterDuty, Duty
from desktop_app.gui import icons
from desktop_app.gui.theme import colours, on_change
from desktop_app.gui.widgets.flow_layout import FlowLayout
from desktop_app.gui.words import translate

_ICONS = {
    Duty.MELAYANI: "account-check-outline",
    Duty.ISTIRAHAT: "coffee-outline",
    Duty.TUTUP: "door-closed",
}


class CounterStrip(QWidget):
    """One card for each counter in use; a sign and words, never colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Loket"))
        self._flow = FlowLayout(self, gap=8, line_gap=6)
        self._shown: tuple[CounterDuty, ...] = ()
        on_change(self._redraw)

    def show_duties(self, duties: Sequence[CounterDuty]) -> None:
        """Show how the counters stand now."""
        if tuple(duties) != self._shown:
            self._shown = tuple(duties)
            self._redraw()

    def texts(self) -> list[str]:
        """Return what each card says."""
        return [self._words(one) for one in self._shown]

    def _redraw(self) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in self._shown:
            self._flow.addWidget(self._card(one))

    def _card(self, one: CounterDuty) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setAccessibleName(self._words(one))
        row = QHBoxLayout(card)
        row.setContentsMargins(10, 4, 12, 4)
        row.setSpacing(8)
        picture = QLabel(card)
        c = colours()
        colour = {Duty.MELAYANI: c.good, Duty.ISTIRAHAT: c.warn, Duty.TUTUP: c.placeholder}
        picture.setPixmap(icons.pixmap(_ICONS[one.duty], 22, colour[one.duty]))
        row.addWidget(picture)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for role, text in (("title", self._title(one)), ("hint", self._who(one))):
            label = QLabel(text, card)
            label.setProperty("role", role)
            lines.addWidget(label)
        row.addLayout(lines)
        return card

    def _title(self, one: CounterDuty) -> str:
        return f"{one.name} · {one.holds}" if one.holds else one.name

    def _who(self, one: CounterDuty) -> str:
        duty = translate("Queue", one.duty.label)
        return f"{duty} · {one.officer}" if one.officer else duty

    def _words(self, one: CounterDuty) -> str:
        return f"{self._title(one)}: {self._who(one)}"
