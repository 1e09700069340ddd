"""Filters side by side: one is pressed, each says how many it would show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.flow_layout import FlowLayout

# The palette's own colours, so that both looks have them.
_LOOKS = """
QPushButton { padding: 0 10px; }
QPushButton:checked { background: palette(highlight); color: palette(highlighted-text); }
"""


class Chips(QWidget):
    """`chosen` carries the value of the chip that was pressed; arrows go from one to the next."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=6, line_gap=4)
        self._chips: list[tuple[object, str, QPushButton]] = []

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """Make a chip for each (value, words); the first is pressed."""
        for value, words in choices:
            chip = QPushButton(words, self)
            chip.setObjectName(f"chip_{value or 'semua'}")
            chip.setAccessibleName(words)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setMinimumHeight(FIELD_HEIGHT)
            chip.setStyleSheet(_LOOKS)
            chip.clicked.connect(lambda _=False, value=value: self.choose(value))
            chip.installEventFilter(self)
            self._flow.addWidget(chip)
            self._chips.append((value, words, chip))
        self._press(self._chips[0][0])

    @property
    def value(self) -> object:
        """What is chosen."""
        return next(value for value, _, chip in self._chips if chip.isChecked())

    def choose(self, value: object) -> None:
        """Press one, and say so."""
        self._press(value)
        self.chosen.emit(value)

    def count(self, counts: Mapping[Any, int]) -> None:
        """Write how many each would show behind its words; without a number there is none."""
        for value, words, chip in self._chips:
            number = counts.get(value)
            text = f"{words}  {number}" if number else words
            chip.setText(text)
            chip.setAccessibleName(text)
        self._flow.invalidate()

    def take_focus(self) -> None:
        """Put the focus on the chip that is pressed."""
        next(chip for _, _, chip in self._chips if chip.isChecked()).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right choose the next chip; a button alone would only move the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
            if step:
                values = [value for value, _, _ in self._chips]
                self.choose(values[(values.index(self.value) + step) % len(values)])
                self.take_focus()
                return True
        return super().eventFilter(watched, event)

    def _press(self, value: object) -> None:
        for own, _, chip in self._chips:
            chip.setChecked(own == value)
