"""What the guided tour lays over the window: a veil with one part left bright, and the card.

The veil takes no click and no key: what lies under it can be used as ever. Only the card has
buttons, and it stands beside the bright part where there is room.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.theme import BODY_POINTS, FIELD_HEIGHT, colours, on_change

_WIDTH = 400
_GAP = 14
_EDGE = 3
_SHADE = 120
_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right)
_KEYS = (*_ON, Qt.Key.Key_Left, Qt.Key.Key_Escape)
_PLAIN = Qt.KeyboardModifier.NoModifier


class TourVeil(QWidget):
    """Darkens its parent but for one rectangle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bright = QRect()

    def show_part(self, part: QRect) -> None:
        """Leave `part` bright; an empty one darkens everything."""
        if part != self.bright:
            self.bright = part
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shade around the bright part, and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(self.rect())
        if not self.bright.isEmpty():
            shade.addRoundedRect(self.bright, 6, 6)
        painter.fillPath(shade, QColor(0, 0, 0, _SHADE))
        if not self.bright.isEmpty():
            painter.setPen(QPen(QColor(colours().accent), _EDGE))
            painter.drawRoundedRect(self.bright, 6, 6)


class TourCard(QFrame):
    """One sentence about one part. `forward`, `back` and `left` carry what was pressed."""

    forward = Signal()
    back = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour_card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self._count, self.title, self.words, self.task = (QLabel(self) for _ in range(4))
        self._count.setProperty("role", "hint")
        self.title.setProperty("role", "heading")
        self.task.setProperty("role", "title")
        for label in (self.title, self.words, self.task):
            label.setWordWrap(True)
        self.go_on = self._button("tour_on", self.forward)
        self.go_back = self._button("tour_back", self.back)
        self.leave = self._button("tour_leave", self.left)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.go_back)
        row.addWidget(self.go_on)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for label in (self._count, self.title, self.words, self.task):
            column.addWidget(label)
        column.addLayout(row)
        on_change(self._paint)
        self._paint()

    def say(self, title: str, words: str, task: str, place: int, count: int) -> None:
        """Show one step; with a `task` the hands are elsewhere, and the keys of the card change."""
        self._count.setText(
            self.tr("Langkah {place} dari {count}").format(place=place, count=count)
        )
        self.title.setText(title)
        self.words.setText(words)
        self.task.setText(task)
        self.task.setVisible(bool(task))
        last = place == count
        if task:
            on, back, leave = (
                self.tr("Lewati  Alt+→"),
                self.tr("Alt+←"),
                self.tr("Akhiri  Shift+Esc"),
            )
        else:
            on = self.tr("Selesai  Enter") if last else self.tr("Berikutnya  Enter")
            back, leave = self.tr("Kembali  ←"), self.tr("Akhiri  Esc")
        for button, text in ((self.go_on, on), (self.go_back, back), (self.leave, leave)):
            button.setText(text)
            button.setAccessibleName(text)
        self.go_back.setVisible(place > 1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{words} {task}".strip())

    def stand_beside(self, part: QRect, room: QRect) -> None:
        """Move to where the card covers the bright part least, always inside `room`."""
        size = self._size(room)
        self.setGeometry(QRect(_best(part, room, size), size))

    def event(self, event: QEvent) -> bool:
        """Keep the card's keys from the screen below: Esc is a key of the workbench, too."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (_PLAIN, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in _KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and → go on, ← goes back, Esc ends."""
        if event.key() in _ON:
            self.forward.emit()
        elif event.key() == Qt.Key.Key_Left:
            self.back.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _size(self, room: QRect) -> QSize:
        larger = QApplication.font().pointSizeF() / BODY_POINTS
        wide = min(round(_WIDTH * larger), room.width() - 2 * _GAP)
        wide = max(wide, self._row_width())
        high = self._column.totalHeightForWidth(wide)
        return QSize(min(wide, room.width()), min(high, room.height()))

    def _row_width(self) -> int:
        buttons = [one for one in (self.leave, self.go_back, self.go_on) if not one.isHidden()]
        margins = self._column.contentsMargins()
        edges = margins.left() + margins.right() + 2 * _EDGE
        return sum(one.sizeHint().width() + _GAP for one in buttons) + edges

    def _button(self, name: str, pressed: SignalInstance) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        button.clicked.connect(pressed)
        return button

    def _paint(self) -> None:
        c = colours()
        self.setStyleSheet(
            f"QFrame#tour_card {{ background: {c.base}; border: {_EDGE}px solid {c.accent};"
            " border-radius: 8px; }"
        )


def _best(part: QRect, room: QRect, size: QSize) -> QPoint:
    inner = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)

    def covered(spot: QPoint) -> int:
        over = QRect(spot, size).intersected(part)
        return over.width() * over.height() if over.isValid() else 0

    spots = [_inside(spot, inner, size) for spot in _spots(part, room, size)]
    return min(spots, key=covered)  # the first of the best


def _spots(part: QRect, room: QRect, size: QSize) -> Iterator[QPoint]:
    if part.isEmpty():
        yield QPoint(room.center().x() - size.width() // 2, room.center().y() - size.height() // 2)
        return
    top = part.center().y() - size.height() // 2
    yield QPoint(part.right() + _GAP, top)
    yield QPoint(part.left() - _GAP - size.width(), top)
    left = part.center().x() - size.width() // 2
    yield QPoint(left, part.bottom() + _GAP)
    yield QPoint(left, part.top() - _GAP - size.height())
    yield from (room.bottomRight(), room.bottomLeft(), room.topRight(), room.topLeft())


def _inside(spot: QPoint, room: QRect, size: QSize) -> QPoint:
    return QPoint(
        max(room.left(), min(spot.x(), room.right() - size.width())),
        max(room.top(), min(spot.y(), room.bottom() - size.height())),
    )
