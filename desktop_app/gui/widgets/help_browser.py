"""One page of the guide on the screen: its words in the program's own type, its pictures fitted.

A picture is never wider than the page, has a light frame (so that it ends somewhere on a dark
page), and is followed by the words that tell what is on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QRegularExpression, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from desktop_app.domain.help_page import Page
from desktop_app.gui import theme
from desktop_app.gui.theme import BODY_POINTS, colours

_PICTURE = re.compile(r"^!\[([^\]]*)\]\(([^)]+)\)$", re.M)
_FRAME = 6
_REFIT_MS = 80
_CELL_PADDING = 5


class HelpBrowser(QTextBrowser):
    """`turned` carries the name and the anchor of a page that a link leads to."""

    turned = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self._page: Page | None = None
        self._folder = Path()
        self._words: frozenset[str] = frozenset()
        self._fitted = 0
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.setInterval(_REFIT_MS)
        self._refit.timeout.connect(self._fit_again)
        # The heading at the top, until somebody scrolls away from it.
        self._place: int | None = 0
        bar = self.verticalScrollBar()
        bar.actionTriggered.connect(lambda _: self._scrolled_away())
        # A bar that comes and goes would change the width the pictures are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.on_change(self._draw)

    def show_page(
        self, page: Page, folder: Path, anchor: str = "", words: Iterable[str] = ()
    ) -> None:
        """Show a page from the section called `anchor`, with `words` marked.

        `folder` is where the pictures of the pages lie.
        """
        self._page, self._folder, self._words = page, folder, frozenset(words)
        self._draw()
        self.scroll_to(anchor)

    def scroll_to(self, anchor: str) -> None:
        """Bring a section to the top; "" or an unknown one is the page's beginning."""
        section = self._page.section(anchor) if self._page is not None else None
        self._go_to(section.place if section is not None else 0)

    def show_section(self, place: int) -> None:
        """Bring the heading number `place` (0 is the title) to the top."""
        self._go_to(place)

    def scroll_back(self, value: int) -> None:
        """Return to where somebody had scrolled."""
        self._place = None
        self.verticalScrollBar().setValue(value)

    def find_text(self, text: str, *, backward: bool = False, again: bool = False) -> int:
        """Mark every place that holds `text`, choose the next one, and return how many there are.

        Past the end it goes on from the beginning.
        """
        self._mark([text] if text else [])
        if not text:
            return 0
        flag = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        cursor = self.textCursor()
        if not again:
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
        if not self.find(text, flag):
            end = QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start
            self.moveCursor(end)
            self.find(text, flag)
        return len(self.extraSelections())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the page, fitted to its width."""
        path = self._folder / (name.toString() if isinstance(name, QUrl) else name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_file():
            return None
        return _framed(QImage(str(path)), self._room(), self.font().pointSizeF() / BODY_POINTS)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the page at once; a page may have forty links."""
        return QTextEdit.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """→ and ← go from link to link, Enter follows the one that was reached."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            QTextBrowser.focusNextPrevChild(self, event.key() == Qt.Key.Key_Right)
            self.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width, once the window has stopped changing."""
        super().resizeEvent(event)
        if self._page is not None and self._room() != self._fitted:
            self._refit.start()

    def _room(self) -> int:
        return max(100, self.viewport().width() - 2 * round(self.document().documentMargin()))

    def _fit_again(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._draw()
        if self._place is not None:
            self._go_to(self._place)
        else:
            bar.setValue(round(share * bar.maximum()))

    def _scrolled_away(self) -> None:
        self._place = None

    def _draw(self) -> None:
        if self._page is None:
            return
        self._fitted = self._room()
        self.document().setDocumentMargin(12)
        # The caption is an own paragraph: a screen reader reads it, where it skips the picture.
        self.setMarkdown(_PICTURE.sub(r"![\1](\2)\n\n*\1*", self._page.text))
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress(frame)
        self._mark(self._words)

    def _mark(self, words: Iterable[str]) -> None:
        """Lay a ground under every place that holds one of the words."""
        wanted = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True) if word)
        found: list[QTextEdit.ExtraSelection] = []
        pattern = QRegularExpression(wanted, QRegularExpression.PatternOption.CaseInsensitiveOption)
        cursor = self.document().find(pattern) if wanted else QTextCursor()
        while not cursor.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format = _ground()
            found.append(mark)
            cursor = self.document().find(pattern, cursor)
        self.setExtraSelections(found)

    def _go_to(self, place: int) -> None:
        self._place = place
        block = self._heading(place)
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - 6 if place else 0)

    def _heading(self, place: int) -> QTextBlock:
        block, left = self.document().begin(), place
        while block.isValid():
            if block.blockFormat().headingLevel() > 0:
                if left == 0:
                    return block
                left -= 1
            block = block.next()
        return self.document().begin()

    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        self.turned.emit(name or (self._page.name if self._page else ""), link.fragment())


def _ground() -> QTextCharFormat:
    mark = QTextCharFormat()
    mark.setBackground(QColor(colours().warn_ground))
    mark.setForeground(QColor(colours().warn))
    return mark


def _framed(picture: QImage, room: int, larger: float) -> QImage:
    """Return the picture in a light frame, no wider than `room` with it; larger with large text."""
    wide = min(room - 2 * _FRAME, round(picture.width() * max(1.0, larger)))
    if wide != picture.width():
        picture = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
    size = picture.size()
    framed = QImage(
        size.width() + 2 * _FRAME, size.height() + 2 * _FRAME, QImage.Format.Format_RGB32
    )
    framed.fill(QColor("#FFFFFF"))
    painter = QPainter(framed)
    painter.drawImage(_FRAME, _FRAME, picture)
    painter.setPen(QPen(QColor("#7A8591"), 1))
    painter.drawRect(framed.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return framed


def _dress(table: QTextTable) -> None:
    form = QTextTableFormat(table.format().toTableFormat())
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(QColor(colours().edge)))
    form.setCellPadding(_CELL_PADDING)
    form.setTopMargin(6)
    form.setBottomMargin(10)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.clearProperty(QTextFormat.Property.TableColumnWidthConstraints)
    table.setFormat(form)
