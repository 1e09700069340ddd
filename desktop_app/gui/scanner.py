"""A barcode scanner is a keyboard: what it types is told from fingers, wherever the focus is.

Keys are held back only while they come at a scanner's speed and may still become one of our codes
(`domain/scanned_code`): a code that was completed is told by `scanned` and reaches no field;
anything else is given back in order as soon as that is known, 50 ms after the last key at the
latest. A NIK begins with a digit, so it is never held back at all.

The filter sits on the native window of whatever has the focus, not on the application: there it
sees every key before the shortcuts do, and not the ten thousand other events of a busy screen.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic_ns
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import settings as declared
from desktop_app.domain.scanned_code import Scanned, kind_of, may_become

if TYPE_CHECKING:
    from desktop_app.gui.session import Session

# Properties of a field: it gets every key as it comes; or a letter's code is its own business.
RAW, KEEPS_LETTERS = "raw_keys", "keeps_letters"
_NEVER = -1_000_000
_STRAY_MS = 500  # a suffix that comes so late after its code is still the scanner's
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_OTHER_HANDS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.Close,
    }
)
_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Scanner(QObject):
    """Watches the keys of the window; `scanned` tells a code that was scanned.

    While `listens()` is False, as when the screen is locked, a code is swallowed and told nobody.
    """

    scanned = Signal(str)

    def __init__(self, window: QWidget, session: Session, listens: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._session, self._listens = window, session, listens
        self._held: list[QKeyEvent] = []
        self._where: QWindow | None = None
        self._replaying = False
        self._last_at = self._ended_at = _NEVER
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._look_again)
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._no_more)
        self.attune()
        session.machine_changed.connect(self.attune)
        session.office_changed.connect(self.attune)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is a window
        application.focusChanged.connect(self._follow)
        self._watch(window.windowHandle())

    def attune(self) -> None:
        """Take the prefix, the suffix and the pause as this computer has them now."""
        machine = self._session.machine
        self._prefix = machine[declared.SCANNER_PREFIX].upper()
        self._pause_ms = machine[declared.SCANNER_PAUSE_MS]
        self._waits = machine[declared.SCANNER_SUFFIX] != "tidak"
        self._addresses = addresses(self._session)

    # The keys ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a scan."""
        kind = event.type()
        if self._replaying:
            return False
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._announced(event)
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event, watched)
        if kind in _OTHER_HANDS and self._held:
            self._give_back()
        return False

    def _announced(self, event: QKeyEvent) -> bool:
        """Before a shortcut may take a key: whatever belongs to a scan is none."""
        if self._is_bare(event) or _has(RAW):
            return False
        if self._goes_on(event) or self._ends(event):
            event.accept()
            return True
        if self._held:
            self._give_back()
        return False

    def _pressed(self, event: QKeyEvent, watched: QObject) -> bool:
        if self._is_bare(event) or _has(RAW):
            return False
        if self._ends(event):
            self._finish()
            return True
        fits = self._goes_on(event)
        if not fits and self._held:
            self._give_back()
        self._last_at = _moment(event)
        if not fits:
            return False
        self._held.append(_copy(event))
        self._where = watched if isinstance(watched, QWindow) else None
        self._late.stop()
        self._pause.start(self._pause_ms * (3 if self._waits and self._code() else 1))
        return True

    def _goes_on(self, event: QKeyEvent) -> bool:
        """Tell whether a key begins a scan, or goes on with the one that is held back."""
        text, at = event.text(), _moment(event)
        if len(text) != 1 or not text.isprintable() or event.isAutoRepeat():
            return False
        if event.modifiers() & _COMMANDS:
            return False
        fast = at - self._last_at <= self._pause_ms
        # Something typed in one go does not turn into a scan halfway.
        return fast == bool(self._held) and self._may_become(self._text() + text)

    def _ends(self, event: QKeyEvent) -> bool:
        """Tell whether a key is the suffix of a whole code, or comes late after one."""
        if event.key() not in _ENDS or event.modifiers() & _COMMANDS:
            return False
        if not self._held:
            return self._waits and _moment(event) - self._ended_at <= _STRAY_MS
        return self._code() is not None

    def _is_bare(self, event: QKeyEvent) -> bool:
        return event.key() in _MODIFIERS  # scanners press Shift between the characters

    # What is held back ---------------------------------------------------------------------------

    def _text(self) -> str:
        return "".join(event.text() for event in self._held)

    def _may_become(self, text: str) -> bool:
        bare = text.upper()
        if self._prefix and self._prefix.startswith(bare):
            return True
        if self._prefix and bare.startswith(self._prefix):
            text = text[len(self._prefix) :]
        return may_become(text, self._addresses)

    def _code(self) -> str | None:
        """Return the code that was typed so far, None while it is none, or the field's own."""
        text = self._text()
        if self._prefix and text.upper().startswith(self._prefix):
            text = text[len(self._prefix) :]
        kind = kind_of(text, self._addresses)
        return None if kind is None or (kind is Scanned.LETTER and _has(KEEPS_LETTERS)) else text

    def _look_again(self) -> None:
        # A window that was busy gets its keys late, after the timer: they come first.
        self._late.start(0)

    def _no_more(self) -> None:
        """No key came for longer than a scanner pauses."""
        if self._code() is not None:
            self._finish(suffix=False)
        else:
            self._give_back()

    def _finish(self, *, suffix: bool = True) -> None:
        code = self._code()
        self._ended_at = _NEVER if suffix else self._last_at
        self._forget()
        if code is not None and self._listens():
            self.scanned.emit(code)

    def _forget(self) -> tuple[list[QKeyEvent], QWindow | None]:
        held, where = self._held, self._where
        self._held, self._where = [], None
        self._pause.stop()
        self._late.stop()
        return held, where

    def _give_back(self) -> None:
        """Type what was held back after all, in the order it came."""
        held, where = self._forget()
        if where is None or not shiboken6.isValid(where):
            return
        self._replaying = True
        try:
            for event in held:
                asked = _copy(event, QEvent.Type.ShortcutOverride)
                asked.ignore()
                QCoreApplication.sendEvent(where, asked)
                if asked.isAccepted() or not self._shortcut(event):
                    QCoreApplication.sendEvent(where, event)
        finally:
            self._replaying = False

    def _shortcut(self, event: QKeyEvent) -> bool:
        """Do what a bare letter is the shortcut of here; tell whether it is one."""
        sequence = QKeySequence(event.key())
        for action in self._window.findChildren(QAction):
            if action.isEnabled() and sequence in action.shortcuts() and _within_reach(action):
                action.trigger()
                return True
        return False

    # Which window --------------------------------------------------------------------------------

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Go where the keyboard goes: the window, its lists that open, the guide beside it.

        The kiosk and the survey are the visitors' own windows and have no parent here.
        """
        if now is None or not self._is_ours(now):
            return
        self._watch(now.window().windowHandle())
        if now.window() is not self._window:  # a list that is just opening gets another window
            QTimer.singleShot(0, self, self._watch_focus)

    def _watch_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._is_ours(focus):
            self._watch(focus.window().windowHandle())

    def _watch(self, window: QWindow | None) -> None:
        # Asked for anew each time and never kept: a list's window dies when it closes, and what
        # stands at its address afterwards is another one. To watch twice is to watch once.
        if window is not None and shiboken6.isValid(window):
            window.installEventFilter(self)

    def _is_ours(self, widget: QWidget) -> bool:
        at: QWidget | None = widget
        while at is not None and at is not self._window:
            at = at.parentWidget()
        return at is not None


def addresses(session: Session) -> tuple[str, ...]:
    """Return what stands before the token in a letter's code: here now, and as it is at first."""
    setting = declared.LETTER_VERIFICATION_ADDRESS
    return tuple(dict.fromkeys((session.settings[setting].strip(), setting.default)))


def _has(prop: str) -> bool:
    """Tell whether the field with the keyboard has this property."""
    focus = QApplication.focusWidget()
    return focus is not None and bool(focus.property(prop))


def _moment(event: QKeyEvent) -> int:
    """Return when the key was pressed, in milliseconds of the window system's own clock."""
    return event.timestamp() or monotonic_ns() // 1_000_000


def _copy(event: QKeyEvent, kind: QEvent.Type | None = None) -> QKeyEvent:
    return QKeyEvent(
        kind or event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )


def _within_reach(action: QAction) -> bool:
    """Tell whether Qt would have let a shortcut work now: by its context, where the focus is."""
    focus, context = QApplication.focusWidget(), action.shortcutContext()
    for owner in action.associatedObjects():
        if not isinstance(owner, QWidget) or not owner.isVisible():
            continue
        if context is Qt.ShortcutContext.WidgetShortcut:
            if owner is focus:
                return True
        elif context is Qt.ShortcutContext.WidgetWithChildrenShortcut:
            if focus is not None and (owner is focus or owner.isAncestorOf(focus)):
                return True
        else:
            return True
    return False
