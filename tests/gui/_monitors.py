"""Run on an X server of its own: the display's window while a monitor is unplugged and plugged.

RANDR 1.5 lets monitors be declared on a virtual screen, so Qt hears of them as it does of cables.
Prints a line of JSON: what became of the window at the second monitor, without it, and back.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import time
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.gui.second_screen import SecondScreen

_X, _RANDR = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")


class _Monitor(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("primary", "automatic", "outputs", "x", "y")),
        *((name, ctypes.c_int) for name in ("width", "height", "mm_width", "mm_height")),
        ("output", ctypes.c_void_p),
    ]


class _Resources(ctypes.Structure):
    _fields_ = [
        ("time", ctypes.c_ulong),
        ("configured", ctypes.c_ulong),
        ("crtc_count", ctypes.c_int),
        ("crtcs", ctypes.c_void_p),
        ("output_count", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    ]


class Monitors:
    """The monitors of the X server named by DISPLAY."""

    def __init__(self) -> None:
        _X.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(_X.XOpenDisplay(None))
        _X.XDefaultRootWindow.restype = _X.XInternAtom.restype = ctypes.c_ulong
        self._root = ctypes.c_ulong(_X.XDefaultRootWindow(self._display))
        _RANDR.XRRGetScreenResources.restype = ctypes.POINTER(_Resources)
        resources = _RANDR.XRRGetScreenResources(self._display, self._root)
        self._output = (ctypes.c_ulong * 1)(resources.contents.outputs[0])

    def plug(self, name: str, x: int, width: int, height: int, *, main: bool = False) -> None:
        output = ctypes.cast(self._output, ctypes.c_void_p) if main else None
        size = (x, 0, width, height, width // 4, height // 4)
        monitor = _Monitor(self._atom(name), int(main), 0, int(main), *size, output)
        _RANDR.XRRSetMonitor(self._display, self._root, ctypes.byref(monitor))
        _X.XSync(self._display, 0)

    def unplug(self, name: str) -> None:
        atom = ctypes.c_ulong(self._atom(name))
        _RANDR.XRRDeleteMonitor(self._display, self._root, atom)
        _X.XSync(self._display, 0)

    def _atom(self, name: str) -> int:
        return int(_X.XInternAtom(self._display, name.encode(), 0))


def main() -> None:
    monitors = Monitors()
    monitors.plug("laptop", 0, 1366, 768, main=True)
    monitors.plug("televisi", 1366, 1920, 1080)
    app = QApplication([])
    window = QWidget()
    place = SecondScreen(window, lambda: "")
    place.open()
    seen = [_look(app, window, screens=2, visible=True)]
    monitors.unplug("televisi")
    seen.append(_look(app, window, screens=1, visible=False))
    monitors.plug("televisi", 1366, 1920, 1080)
    seen.append(_look(app, window, screens=2, visible=True))
    print(json.dumps(seen))
    sys.stdout.flush()
    os._exit(0)  # the X server ends with us


def _look(app: Any, window: QWidget, *, screens: int, visible: bool) -> list[Any]:
    """Wait until Qt has heard of it, at most half a minute, and return what is to be seen."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        app.processEvents()
        if len(app.screens()) == screens and window.isVisible() == visible:
            break
        time.sleep(0.01)
    return [len(app.screens()), window.isVisible(), window.isFullScreen(), window.x()]


if __name__ == "__main__":
    main()
