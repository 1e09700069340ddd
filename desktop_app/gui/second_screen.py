"""Where a window of the waiting room stands: full on its own screen, whatever is unplugged.

A screen that goes takes its window off the desk without a word, and gives it back when it is
there again. With one screen only it is an ordinary window, so that it can be tried out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

Screens = Callable[[], Sequence[QScreen]]


class SecondScreen(QObject):
    """Keeps `window` on the screen called `name()`, or on the first that is not the counter's.

    With `from_the_end` on the last instead, so that two windows nobody gave a screen part.

    `open` and `close` are what people do; plugging and unplugging happens in between. The window
    never takes the keyboard from the counter when it fills a screen of its own.
    """

    def __init__(
        self,
        window: QWidget,
        name: Callable[[], str],
        counter: Callable[[], QScreen | None] = QGuiApplication.primaryScreen,
        screens: Screens = QGuiApplication.screens,
        *,
        from_the_end: bool = False,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._name = name
        self._screens = screens
        self._counter = counter
        self._from_the_end = from_the_end
        self._wanted = False
        self._home: str | None = None  # the screen it fills; None while it is an ordinary window
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.follow)
            # What stood on a screen is dealt with before Qt moves it to the counter's.
            app.screenRemoved.connect(self.follow)

    @property
    def wanted(self) -> bool:
        """Tell whether it is open for people, though its screen may be unplugged."""
        return self._wanted

    def open(self) -> None:
        """Show the window: full on its screen, or as an ordinary one where there is no other."""
        self._wanted = True
        target = self._target()
        if target is None:
            self._home = None
            self.window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
            self.window.showNormal()
            self.window.raise_()
            self.window.activateWindow()
        else:
            self._fill(target)

    def close(self) -> None:
        """Take the window away until it is opened again."""
        self._wanted = False
        self._home = None
        self.window.hide()

    def follow(self, _: object = None) -> None:
        """A screen came or went, or another one was chosen: stand where the window belongs."""
        if not self._wanted:
            return
        target = self._target()
        if target is not None:
            if target.name() != self._home or not self.window.isVisible():
                self._fill(target)
        elif self._home is not None:
            self.window.hide()

    def _target(self) -> QScreen | None:
        """Return the screen to fill: the one named, else another than the counter's, else none."""
        there = list(self._screens())
        if len(there) < 2:
            return None
        wanted = self._name()
        for screen in there:
            if wanted and screen.name() == wanted:
                return screen
        counter = self._counter()
        mine = counter.name() if counter is not None else ""
        others = [screen for screen in there if screen.name() != mine]
        if not others:
            return None
        return others[-1 if self._from_the_end else 0]

    def _fill(self, screen: QScreen) -> None:
        self._home = screen.name()
        self.window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        place: QRect = screen.geometry()
        self.window.setScreen(screen)
        self.window.setGeometry(place)
        self.window.showFullScreen()


def screen_names() -> tuple[str, ...]:
    """Return the names of the screens there are now, the counter's own first."""
    primary = QGuiApplication.primaryScreen()
    names = [screen.name() for screen in QGuiApplication.screens()]
    return tuple(sorted(names, key=lambda name: primary is None or name != primary.name()))
