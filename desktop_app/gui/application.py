"""The Qt application of one window: how it looks, what language it speaks, and that it is alone.

Bootstrap is loaded on a lane after the first paint: SQLAlchemy, reportlab and the rest cost
more than the window itself.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import (
    QCryptographicHash,
    QLocale,
    QLockFile,
    QObject,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app import settings as declared
from desktop_app.gui import theme
from desktop_app.gui.session import Session
from desktop_app.workers.lanes import Workers

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints
    from PySide6.QtNetwork import QLocalServer

    from desktop_app.gui.doors import Doors
    from desktop_app.gui.folder_deed import FolderDeed, Seat
    from desktop_app.gui.main_window import MainWindow

_LOCALES = {
    "id": QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_MOVING = (
    "UI_AnimateMenu",
    "UI_FadeMenu",
    "UI_AnimateCombo",
    "UI_AnimateTooltip",
    "UI_FadeTooltip",
)
# Held here: to look for them among the application's children takes up to 10 ms.
_speaking: list[QTranslator] = []
_dressed: list[_Appearance] = []
_KNOCK_MS = 200
_KNOCKS = 10


def run(folder: Path, load_doors: Callable[[], Doors], *, demo: bool = False) -> int:
    """Open the window of a data folder and return the exit code when it is closed.

    When that folder's window is open already, it is brought to the front and 0 is returned.
    `load_doors` is called on a lane, once the window is on show.
    """
    app = make_application(declared.read_machine(folder), hurry=True)
    only = OnlyWindow(folder)
    if not only.claim():
        return 0
    before: FolderDeed | Seat | None = None
    try:
        while True:
            code, folder, before = _one_window(app, folder, load_doors, only, demo, before)
            if before is None:
                return code
            speak(app, declared.read_machine(folder)[declared.DISPLAY_LANGUAGE])
    finally:
        only.release()


def _one_window(
    app: QApplication,
    folder: Path,
    load_doors: Callable[[], Doors],
    only: OnlyWindow,
    demo: bool,
    before: FolderDeed | Seat | None,
) -> tuple[int, Path, FolderDeed | Seat | None]:
    """Show a window until it is closed; return what the next one begins with.

    `before` is what this one begins with: a deed to its folder, or who sits there already.
    """
    workers = Workers()
    try:
        # Imported here: a second start does not need the window.
        from desktop_app.gui.start import Start

        session = Session(workers, folder, app)
        start = Start(session, load_doors, demo=demo, before=before)
        start.folder.guard_closing()
        only.knocked.connect(start.window.come_forward)
        start.login.painted.connect(only.listen)
        start.login.painted.connect(lambda: heed_desktop(app))
        start.login.painted.connect(lambda: close_on_signals(start.window))
        report_slots(session)
        start.begin()
        code = app.exec()
        start.end()
        only.knocked.disconnect(start.window.come_forward)
        after, folder = session.after, session.folder
        if after is not None:
            start.window.deleteLater()
            session.deleteLater()
        return code, folder, after
    finally:
        workers.close()


def make_application(machine: declared.Settings, *, hurry: bool = False) -> QApplication:
    """Return the one QApplication, dressed and speaking Indonesian (or the chosen language).

    In a `hurry` what the first paint does without is left to `heed_desktop`.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Said at once: another style, made first and thrown away, costs 5 ms more.
        app = QApplication([*sys.argv[:1], "-style", theme.STYLE])
    app.setApplicationName("LoketLinjamsos")
    app.setApplicationDisplayName("Loket Linjamsos")
    app.setDesktopFileName("loket-linjamsos")
    if hurry:
        app.setProperty(theme.STYLED, False)
    else:
        _give_picture(app)
    speak(app, machine[declared.DISPLAY_LANGUAGE])
    dress(app, machine)
    return app


def dress(app: QApplication, machine: declared.Settings) -> None:
    """Apply the chosen look and size of text; may be called again when they were changed."""
    appearance = _appearance() or _Appearance(app)
    _dressed[:] = [appearance]
    appearance.look = theme.Look(machine[declared.DISPLAY_THEME])
    appearance.scale = machine[declared.DISPLAY_TEXT_SCALE]
    appearance.apply()


def _appearance() -> _Appearance | None:
    """Return what dressed the program, None before that and once its application is gone."""
    return next((one for one in _dressed if shiboken6.isValid(one)), None)


def _give_picture(app: QApplication) -> None:
    """Give the windows the program's picture, for the task bar."""
    from PySide6.QtGui import QIcon

    app.setWindowIcon(QIcon(str(paths.resource("icons", "loket.png"))))


def heed_desktop(app: QApplication) -> None:
    """Put on what waited for the first paint; follow the desktop's wishes for contrast and motion
    from now on."""
    theme.wear_edges(app)
    if app.windowIcon().isNull():
        _give_picture(app)
    appearance = _appearance()
    if appearance is not None:
        appearance.heed()


def speak(app: QApplication, language: str) -> None:
    """Say, count and date everything in a language from now on; may be called again.

    Indonesian is as written, Qt's own words come from qtbase_id; English is the other way round.
    What is on show already hears of it as a LanguageChange.
    """
    while _speaking:
        old = _speaking.pop()
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_LOCALES[language])
    for name in ("qtbase", "loket"):
        file = paths.resource("translations", f"{name}_{language}.qm")
        translator = QTranslator(app)
        if file.is_file() and translator.load(str(file)):
            app.installTranslator(translator)
            _speaking.append(translator)


def report_slots(session: Session) -> None:
    """An exception inside a slot does not end the program: say it and log it instead."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            session.problem(error.with_traceback(trace))

    sys.excepthook = hook


def close_on_signals(window: MainWindow) -> None:
    """Let Ctrl+C at the terminal and the end of the desktop's session close the window properly.

    Python hears a signal only when it runs; the event loop waits in C++, so a socket wakes it.
    """
    import signal
    import socket

    from PySide6.QtCore import QSocketNotifier

    hears, told = socket.socketpair()
    for end in (hears, told):
        end.setblocking(False)
    signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    bell = QSocketNotifier(hears.fileno(), QSocketNotifier.Type.Read, window)

    def close() -> None:
        bell.setEnabled(False)
        signal.set_wakeup_fd(-1)
        window.before_closing = None  # the desktop does not wait for a backup
        window.close()
        # The sockets live as long as this function is connected.
        told.close()
        hears.close()

    bell.activated.connect(close)


class OnlyWindow(QObject):
    """Makes one window per data folder: who comes second knocks, and goes.

    A lock file says who was first; a killed program's lock is recognised as dead. The local
    socket beside it carries the knock.
    """

    knocked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = str(folder.resolve()).encode()
        digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).toHex()
        self._name = f"loket-linjamsos-{digest.toStdString()[:16]}"
        self._lock = QLockFile(str(Path(tempfile.gettempdir(), f"{self._name}.lock")))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Tell whether this is the folder's only window; if not, bring the other to the front.

        Who got it calls `listen` once the window is on show; who knocks before that waits.
        """
        taken = QLockFile.LockError.LockFailedError
        if not self._lock.tryLock(0) and self._lock.error() is taken:
            self._knock()
            return False
        return True

    def listen(self) -> None:
        """Hear who knocks. Loads the network module, which the first paint does without."""
        if self._server is not None:
            return  # a window opened again after a deed to the folder
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # A killed program leaves its socket behind; the lock says nobody answers there.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let another window open this folder."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _knock(self) -> None:
        from PySide6.QtCore import QThread
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        for _ in range(_KNOCKS):
            socket.connectToServer(self._name)
            if socket.waitForConnected(_KNOCK_MS):
                socket.disconnectFromServer()
                return
            # The first window may be starting at this very moment.
            QThread.msleep(_KNOCK_MS)

    def _answer(self) -> None:
        while self._server and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.knocked.emit()


class _Appearance(QObject):
    """Dresses the program again when the desktop turns light or dark, or asks for more contrast,
    and is to be followed; lets nothing slide or fade where it asks for less motion."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.look = theme.Look.SYSTEM
        self.scale = 100
        self._dark = theme.is_dark(app)
        # Held: what one asks of it is gone with it.
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._desktop_changed)
        self._wishes: QAccessibilityHints | None = None

    def apply(self) -> None:
        theme.apply(
            self._app,
            self.look,
            self.scale,
            desktop_dark=self._dark,
            desktop_contrast=self._wishes is not None and self._wants_contrast(),
        )

    def heed(self) -> None:
        """Ask what the desktop wishes for, now and whenever it changes; 15 ms the first time."""
        if self._wishes is None:
            self._wishes = wishes = self._hints.accessibility()
            wishes.contrastPreferenceChanged.connect(lambda _: self._follow())
            wishes.motionPreferenceChanged.connect(lambda _: self._still())
        self._still()
        if self._wants_contrast():
            self._follow()

    def _wants_contrast(self) -> bool:
        from PySide6.QtCore import Qt

        more = Qt.ContrastPreference.HighContrast
        return self._wishes is not None and self._wishes.contrastPreference() is more

    def _still(self) -> None:
        """Lists that slide open and tips that fade, as Qt itself does them."""
        from PySide6.QtCore import Qt

        less = Qt.MotionPreference.ReducedMotion
        if self._wishes is not None and self._wishes.motionPreference() is less:
            for effect in _MOVING:
                self._app.setEffectEnabled(getattr(Qt.UIEffect, effect), False)

    def _follow(self) -> None:
        if self.look is theme.Look.SYSTEM:
            self.apply()

    def _desktop_changed(self, scheme: object) -> None:
        from PySide6.QtCore import Qt

        self._dark = scheme is Qt.ColorScheme.Dark
        self._follow()
