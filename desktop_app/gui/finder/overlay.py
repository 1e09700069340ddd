"""Ctrl+K: one field over everything. It lies on the window, is no dialog, and takes nothing away:
Esc gives the keyboard back to where it was, and what is half typed below stays as it is.

Commands, settings and pages of the guide are ranked at once; numbers and people come from a lane
as they are found, and an answer to what is no longer asked is thrown away.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desktop_app.gui import theme
from desktop_app.gui.announcements import announce
from desktop_app.gui.finder.answers import Answers, titles
from desktop_app.gui.finder.entry import Entry, Group, best, fit, meanings, words_of
from desktop_app.gui.finder.guide import synonyms
from desktop_app.gui.finder.settings_index import SettingsIndex
from desktop_app.gui.forms.ui_finder import Ui_Finder

if TYPE_CHECKING:
    from desktop_app.gui.main_window import MainWindow

_WIDTH, _TOP, _MARGIN = 680, 48, 24
_MOST = {Group.COMMANDS: 7, Group.SETTINGS: 6}
_MOST_RECENT = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OURS = frozenset(
    {
        *(int(key) for key in _ENTER),
        int(Qt.Key.Key_Escape),
        int(Qt.Key.Key_Up),
        int(Qt.Key.Key_Down),
        int(Qt.Key.Key_PageUp),
        int(Qt.Key.Key_PageDown),
    }
)
_AT_A_TIME = 5


class Finder(QFrame):
    """The panel. `open` shows it, `close_panel` puts it away."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.ui = Ui_Finder()
        self.ui.setupUi(self)
        self.hide()
        self.setAutoFillBackground(True)
        self._window = window
        self._back: QWidget | None = None
        self._recent: list[Entry] = []
        self._commands: list[Entry] = []
        self._moved = False
        self.index = SettingsIndex(window)
        self.answers = Answers(window.session, self)
        self._same = meanings(())
        self.ui.search.textChanged.connect(self._ask)
        self.ui.search.installEventFilter(self)
        self.ui.results.picked.connect(self._pick)
        self.index.grew.connect(self._list)
        self.answers.came.connect(self._list)
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is a window
        application.focusChanged.connect(self._focus_went)
        theme.on_change(self._redraw)

    # Showing -------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the panel with its field empty; pressed again, mark what was typed."""
        from desktop_app.gui.finder.commands import commands

        if self.isVisible():
            self.ui.search.selectAll()
            self.ui.search.setFocus()
            return
        self._back = QApplication.focusWidget()
        # What can be done is what could be done just before.
        self._commands = commands(self._window)
        self._same = meanings(synonyms())
        self.answers.get_ready()
        self.index.begin()
        self.ui.search.clear()
        self._list()
        self.show()
        self.raise_()
        self._place()
        self.ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self, *, give_back: bool = True) -> None:
        """Put the panel away and give the keyboard back to where it was."""
        if not self.isVisible():
            return
        back, self._back = self._back, None
        self.hide()
        self.answers.forget()
        self.ui.search.clear()
        if give_back and back is not None and shiboken6.isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Somebody else sits down: nothing of what was found before stays."""
        self.close_panel(give_back=False)
        self._recent = []
        self._commands = []
        self.ui.results.show_rows(())
        self.index.forget()

    @property
    def entries(self) -> list[Entry]:
        """What is listed, without the headings."""
        return [one for one in self.ui.results.results.rows if isinstance(one, Entry)]

    # Keys ----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field the arrows move in the list; Esc and Enter are the panel's own."""
        if watched is self._window:
            if event.type() is QEvent.Type.Resize:
                self._place()
        elif isinstance(event, QKeyEvent) and event.key() in _OURS:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # the screen below has keys of its own
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._press(event.key())
                return True
        return super().eventFilter(watched, event)

    def _press(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self.close_panel()
        elif key in _ENTER:
            if (entry := self.ui.results.chosen()) is not None:
                self._pick(entry)
        else:
            down = key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
            far = key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
            for _ in range(_AT_A_TIME if far else 1):
                self.ui.results.step(1 if down else -1)
            self._moved = True
            self._say_chosen()

    def _say_chosen(self) -> None:
        """A screen reader hears what is chosen: the keyboard itself stays in the field."""
        if (entry := self.ui.results.chosen()) is not None:
            parts = (entry.title, entry.detail, entry.key)
            announce(self.ui.search, ", ".join(part for part in parts if part))

    def _pick(self, entry: Entry) -> None:
        self.close_panel()
        again = [one for one in self._recent if one.same != entry.same]
        self._recent = [entry, *again][:_MOST_RECENT]
        # The panel is gone before the window changes below it.
        QTimer.singleShot(0, self, lambda: entry.open())

    # Finding -------------------------------------------------------------------------------------

    def _ask(self, text: str) -> None:
        self._moved = False
        self.answers.ask(text)
        if self.isVisible():
            self._list()

    def _list(self) -> None:
        """List what is known by now, the group with the likeliest entry first."""
        query = self.ui.search.text().strip()
        if query:
            found = [*self._near(query), *self.answers.entries]
            self._show(self._grouped(found))
        else:
            heading = titles()
            recent = [one for one in self._recent if self._still(one)]
            rows: list[str | Entry] = [heading[Group.RECENT], *recent] if recent else []
            self._show([*rows, heading[Group.COMMANDS], *self._commands])

    def _near(self, query: str) -> list[Entry]:
        """Return what the window itself knows."""
        found = best([*self._commands, *self.index.entries], query, self._same)
        return [
            one
            for group, most in _MOST.items()
            for one in [entry for entry in found if entry.group is group][:most]
        ]

    def _grouped(self, found: Sequence[Entry]) -> list[str | Entry]:
        heading = titles()
        rows: list[str | Entry] = []
        by_group: dict[Group, list[Entry]] = {}
        for one in found:
            by_group.setdefault(one.group, []).append(one)
        order = sorted(by_group, key=lambda group: -self._worth(by_group[group][0]))
        for group in order:
            rows += [heading[group], *by_group[group]]
        return rows

    def _worth(self, entry: Entry) -> float:
        if entry.certain:
            return entry.certain
        value = fit(entry, words_of(self.ui.search.text()), self._same)
        # Of what fits alike, what can be done is likelier meant than what can be set.
        return value - (0.1 if entry.group is Group.SETTINGS else 0)

    def _still(self, entry: Entry) -> bool:
        """Tell whether what was opened before can still be opened: nothing was switched off."""
        if entry.group is not Group.COMMANDS:
            return True
        return any(one.same == entry.same for one in self._commands)

    def _show(self, rows: Sequence[str | Entry]) -> None:
        kept = self.ui.results.chosen() if self._moved else None
        self.ui.results.show_rows(rows, kept.same if kept is not None else "")
        nothing = not rows and not self.answers.asking
        self.ui.nothing.setVisible(nothing)
        self.ui.results.setVisible(bool(rows))
        self._place()

    # Place ---------------------------------------------------------------------------------------

    def _place(self) -> None:
        """Stand below the top edge, in the middle, as high as the list needs."""
        if not self.isVisible():
            return
        room = self._window.rect()
        scale = theme.text_scale() / 100
        width = min(int(_WIDTH * scale), room.width() - 2 * _MARGIN)
        rest = self._height_without_list()
        wanted = rest + (self.ui.results.needed() if self.ui.results.isVisibleTo(self) else 0)
        height = min(wanted, room.height() - _TOP - _MARGIN)
        self.setGeometry((room.width() - width) // 2, _TOP, width, height)

    def _height_without_list(self) -> int:
        column = self.ui.outer
        parts = [self.ui.search, self.ui.keys]
        parts += [self.ui.nothing] if self.ui.nothing.isVisibleTo(self) else []
        margins = column.contentsMargins()
        heights = sum(part.sizeHint().height() for part in parts)
        gaps = column.spacing() * (len(parts) + 1)
        return heights + gaps + margins.top() + margins.bottom() + 2 * self.frameWidth()

    def _redraw(self) -> None:
        self.ui.results.viewport().update()
        self._place()

    def _focus_went(self, _: QWidget | None, now: QWidget | None) -> None:
        """Somebody went on elsewhere in the window."""
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.close_panel(give_back=False)
