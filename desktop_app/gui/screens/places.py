"""The rail: which screens there are, in which order; each is built when first entered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.session import Session


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the rail. `build` imports and makes its screen."""

    name: str
    label: str
    icon: str
    build: Callable[[Session], Screen]

    @property
    def title(self) -> str:
        """What stands under the icon, in the language of the screens."""
        return QCoreApplication.translate("Place", self.label)


def _workbench(session: Session) -> Screen:
    from desktop_app.gui.screens.workbench import WorkbenchScreen

    return WorkbenchScreen(session)


def _letters(session: Session) -> Screen:
    from desktop_app.gui.screens.letters import LettersScreen

    return LettersScreen(session)


def _reports(session: Session) -> Screen:
    from desktop_app.gui.screens.reports import ReportsScreen

    return ReportsScreen(session)


def _settings(session: Session) -> Screen:
    from desktop_app.gui.screens.settings import SettingsScreen

    return SettingsScreen(session)


# Ctrl+1 … in this order. What is not used daily by somebody is not here.
PLACES = (
    Place("workbench", QT_TRANSLATE_NOOP("Place", "Loket"), "desk", _workbench),
    Place("letters", QT_TRANSLATE_NOOP("Place", "Surat"), "email-outline", _letters),
    Place("reports", QT_TRANSLATE_NOOP("Place", "Laporan"), "chart-bar", _reports),
    Place("settings", QT_TRANSLATE_NOOP("Place", "Pengaturan"), "cog-outline", _settings),
)
