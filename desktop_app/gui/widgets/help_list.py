"""The list of the guide's pages: under their groups, or as hits with the words around each."""

from __future__ import annotations

from html import escape
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.domain.help_page import Group, Page
from desktop_app.domain.help_search import Hit
from desktop_app.gui.theme import BODY_POINTS, SMALL_POINTS, colours

NAME = Qt.ItemDataRole.UserRole
HIT = Qt.ItemDataRole.UserRole + 1
_HTML = Qt.ItemDataRole.UserRole + 2
_MARGIN = 8
_Index = QModelIndex | QPersistentModelIndex


def fill_contents(pages: QListWidget, known: dict[str, Page], groups: tuple[Group, ...]) -> None:
    """List every page under its group; the index stands above them all."""
    pages.clear()
    grouped = {name for group in groups for name in group.pages}
    for name in known:
        if name not in grouped:
            _add(pages, known[name], escape(known[name].title))
    for group in groups:
        heading = QListWidgetItem(group.title, pages)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        heading.setData(_HTML, f"<b>{escape(group.title)}</b>")
        for name in group.pages:
            _add(pages, known[name], escape(known[name].title), indent=True)


def fill_hits(pages: QListWidget, hits: tuple[Hit, ...]) -> None:
    """List what was found: the title, how often, and the words around the first hit."""
    pages.clear()
    for hit in hits:
        small = SMALL_POINTS / BODY_POINTS * 100
        words = (
            f"<b>{escape(hit.page.title)}</b> ({hit.count})"
            f'<div style="font-size:{small:.0f}%">{_marked(hit)}</div>'
        )
        item = _add(pages, hit.page, words)
        item.setData(HIT, hit)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, hit.snippet)


def _add(pages: QListWidget, page: Page, html: str, *, indent: bool = False) -> QListWidgetItem:
    item = QListWidgetItem(page.title, pages)
    item.setData(NAME, page.name)
    item.setData(_HTML, f'<div style="margin-left:12px">{html}</div>' if indent else html)
    return item


def _marked(hit: Hit) -> str:
    parts, end = [], 0
    for begin, length in hit.marks:
        parts.append(escape(hit.snippet[end:begin]))
        end = begin + length
        parts.append(f"<b>{escape(hit.snippet[begin:end])}</b>")
    return "".join([*parts, escape(hit.snippet[end:])])


class HelpListDelegate(QStyledItemDelegate):
    """Paints a title over its snippet, broken to the width of the list."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the ground as ever, then the words."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        document = self._document(shown, index)
        shown.text = ""
        shown.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget
        )
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(shown.palette)
        c = colours()
        palette.setColor(QPalette.ColorRole.Text, QColor(c.on_accent if chosen else c.text))
        context.palette = palette
        painter.save()
        area = QRectF(shown.rect)
        painter.translate(area.left() + _MARGIN, area.top() + _MARGIN)
        document.documentLayout().draw(painter, context)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room the words take, never less than a finger's."""
        document = self._document(option, index)
        return QSize(100, max(36, round(document.size().height()) + 2 * _MARGIN))

    def _document(self, option: QStyleOptionViewItem, index: _Index) -> QTextDocument:
        pages = cast(QListWidget, self.parent())
        document = QTextDocument(self)
        document.setDocumentMargin(0)
        document.setDefaultFont(option.font)
        document.setHtml(index.data(_HTML) or escape(str(index.data())))
        document.setTextWidth(pages.viewport().width() - 2 * _MARGIN)
        document.deleteLater()
        return document
