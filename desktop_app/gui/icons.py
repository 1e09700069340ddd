"""Icons in the colours of the palette, loaded when one is drawn, not before the first paint."""

from __future__ import annotations

import weakref
from functools import cache
from typing import Any, Protocol

import shiboken6
from PySide6.QtGui import QIcon, QPixmap

from desktop_app.gui.theme import colours


class _Dressed(Protocol):
    def setIcon(self, icon: QIcon) -> None: ...


def load() -> None:
    """Import the icon library (0.15 s); may be called on a lane to have it ready."""
    import qtawesome  # noqa: F401


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return the Material Design icon `name` ("account-lock") in the text colour."""
    c = colours()
    drawn: QIcon = _font().icon(
        f"mdi6.{name}",
        color=colour or c.text,
        color_disabled=c.placeholder,
        color_selected=c.on_accent,
    )
    return drawn


def pixmap(name: str, size: int, colour: str | None = None) -> QPixmap:
    """Return the icon as a picture of `size` pixels."""
    return icon(name, colour).pixmap(size, size)


def dress(target: _Dressed, name: str) -> None:
    """Set an icon and set it again whenever the palette changes."""
    target.setIcon(icon(name))
    _dressed[target] = name


def redress() -> None:
    """Draw all icons anew in the colours now in force."""
    for target, name in list(_dressed.items()):
        if shiboken6.isValid(target):
            target.setIcon(icon(name))


@cache
def _font() -> Any:
    """Return Material Design's icons alone: qtawesome by itself reads all of its twelve fonts, and
    goes through them again for each icon."""
    import qtawesome
    from qtawesome.iconic_font import IconicFont

    return IconicFont(*(font for font in qtawesome._BUNDLED_FONTS if font[0] == "mdi6"))


_dressed: weakref.WeakKeyDictionary[_Dressed, str] = weakref.WeakKeyDictionary()
