"""What a person sees: a picture of it, and what a machine can find wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import settings as declared
from desktop_app.gui.application import dress
from tests.gui.colours_seen import AA, pale
from tests.gui.faults import SMALLEST_SCREEN, SMALLEST_TARGET, Fault, Kind, faults
from tests.gui.tab_walk import tab_faults

__all__ = ["PICTURES", "SMALLEST_SCREEN", "SMALLEST_TARGET", "Scene", "look_all_over", "look_at"]

PICTURES = Path(__file__).parents[2] / "build" / "pictures"
LOOKS = {"light": AA, "dark": AA, "contrast": 7.0}
SCALES = (100, 150, 200)
_REST_MS = 500
_PLAIN = {Kind.CUT, Kind.SMALL, Kind.NAMELESS, Kind.GREW}
# Each look once and each size once: the other pairs are dressed and measured all the same.
_KEPT = {("light", 100), ("contrast", 150), ("dark", 200)}


@dataclass(frozen=True, slots=True)
class Scene:
    """Something people see: what its picture is called, and how it comes to the front.

    Without a name it is only shown.
    """

    name: str
    show: Callable[[], None]


def look_all_over(
    window: QWidget, scenes: Sequence[Scene], settle: Callable[[], None]
) -> list[str]:
    """Look at every scene of a window in every look and size, and return what is wrong.

    What is wrong in more than one of them is told once, with the first.
    """
    window.resize(SMALLEST_SCREEN)
    found: dict[tuple[str, Kind, str, str], str] = {}
    for scale, look in product(SCALES, LOOKS):
        _dress(look, scale)
        for scene in scenes:
            scene.show()
            settle()
            if not scene.name:
                continue
            faulty = _look(window, scene.name, look, scale)
            if faulty:  # perhaps only what was still under way
                QTest.qWait(_REST_MS)
                settle()
                faulty = _look(window, scene.name, look, scale)
            if (look, scale) == ("light", 100):
                faulty += tab_faults(window, settle)
            for one in faulty:
                key = scene.name, one.kind, one.who, one.words
                found.setdefault(key, f"{scene.name}, {look} {scale} %: {one}")
    _dress("light", 100)
    return list(found.values())


def look_at(window: QWidget, name: str) -> list[str]:
    """Save the window's picture in both palettes, and return what is plainly wrong with it.

    For the many states a test comes by; `look_all_over` is strict, and sees every size of text.
    """
    window.resize(SMALLEST_SCREEN)
    found: list[str] = []
    for look, scale in (("dark", 100), ("light", 100)):
        _dress(look, scale)
        picture = window.grab()
        _keep(picture, f"{name}_{look}")
        found += [f"{name}, {look}: {fault}" for fault in faults(window) if fault.kind in _PLAIN]
    return found


def _dress(look: str, scale: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dress(
        app,
        declared.Settings("machine", {"display.theme": look, "display.text_scale": scale}),
    )
    _let_layouts_settle()


def _look(window: QWidget, name: str, look: str, scale: int) -> list[Fault]:
    _let_layouts_settle()
    found = faults(window, scale)
    if scale == SCALES[-1] or (look, scale) in _KEPT:
        picture = window.grab()
        if (look, scale) in _KEPT:
            _keep(picture, f"{name}_{look}_{scale}")
        if scale == SCALES[-1]:  # strokes are thick enough there to have their own colour
            found += pale(window, picture.toImage(), LOOKS[look])
    return found


def _let_layouts_settle() -> None:
    # A layout within a scroll area within another hears of a change one round later each.
    for _ in range(6):
        QApplication.processEvents()


def _keep(picture: QPixmap, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture.save(str(PICTURES / f"{name}.png"))
