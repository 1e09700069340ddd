"""The rail: which screens there are, in which order; each is built when first entered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app import settings as declared
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.session import Session


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the rail. `build` imports and makes its screen.

    With `needs` it is there only while the office has that capability switched on.
    """

    name: str
    label: str
    icon: str
    build: Callable[[Session], Screen]
    needs: declared.Setting[bool] | None = None

    @property
    def title(self) -> str:
        """What stands under the icon, in the language of the screens."""
        return QCoreApplication.translate("Place", self.label)


def _workbench(session: Session) -> Screen:
    from desktop_app.gui.screens.workbench import WorkbenchScreen

    return WorkbenchScreen(session)


def _queue(session: Session) -> Screen:
    from desktop_app.gui.screens.queue import QueueScreen

    return QueueScreen(session)


def _letters(session: Session) -> Screen:
    from desktop_app.gui.screens.letters import LettersScreen

    return LettersScreen(session)


def _reports(session: Session) -> Screen:
    from desktop_app.gui.screens.reports import ReportsScreen

    return ReportsScreen(session)


def _guidance(session: Session) -> Screen:
    from desktop_app.gui.screens.guidance import GuidanceScreen

    return GuidanceScreen(session)


def _settings(session: Session) -> Screen:
    from desktop_app.gui.screens.settings import SettingsScreen

    return SettingsScreen(session)


def _register(session: Session) -> Screen:
    from desktop_app.gui.screens.register import RegisterScreen

    return RegisterScreen(session)


def _person(session: Session) -> Screen:
    from desktop_app.gui.screens.person import PersonScreen

    return PersonScreen(session)


def _cases(session: Session) -> Screen:
    from desktop_app.gui.screens.cases import CasesScreen

    return CasesScreen(session)


def _approval(session: Session) -> Screen:
    from desktop_app.gui.screens.approval import ApprovalScreen

    return ApprovalScreen(session)


def _find(session: Session) -> Screen:
    from desktop_app.gui.screens.register_search import FindScreen

    return FindScreen(session)


def _batch(session: Session) -> Screen:
    from desktop_app.gui.screens.batch import BatchScreen

    return BatchScreen(session)


def place(name: str) -> Place:
    """Return a place by its name, whether it stands on the rail or not. Raises KeyError."""
    return {one.name: one for one in (*PLACES, *BESIDE)}[name]


def places_in(settings: declared.Settings) -> tuple[Place, ...]:
    """Return the places of an office with these settings, in the order of the rail."""
    return tuple(one for one in PLACES if one.needs is None or settings[one.needs])


SHEET = "tutup-hari"  # the section of Laporan that closes a day, and its page of the guide

# Ctrl+1 … in this order. What is not used daily by everybody waits for its switch.
PLACES = (
    Place("workbench", QT_TRANSLATE_NOOP("Place", "Loket"), "desk", _workbench),
    Place(
        "queue",
        QT_TRANSLATE_NOOP("Place", "Antrean"),
        "human-queue",
        _queue,
        declared.USE_QUEUE_SCREEN,
    ),
    Place(
        "cases",
        QT_TRANSLATE_NOOP("Place", "Permohonan"),
        "file-document-multiple-outline",
        _cases,
        declared.USE_CASES,
    ),
    Place(
        "person",
        QT_TRANSLATE_NOOP("Place", "Pemohon"),
        "card-account-details-outline",
        _person,
        declared.USE_PERSON_PAGE,
    ),
    Place(
        "data",
        QT_TRANSLATE_NOOP("Place", "Data"),
        "database-search-outline",
        _register,
        declared.USE_REGISTER_SCREEN,
    ),
    Place(
        "approval",
        QT_TRANSLATE_NOOP("Place", "Persetujuan"),
        "check-decagram-outline",
        _approval,
        declared.USE_APPROVAL,
    ),
    Place("letters", QT_TRANSLATE_NOOP("Place", "Surat"), "email-outline", _letters),
    Place("reports", QT_TRANSLATE_NOOP("Place", "Laporan"), "chart-bar", _reports),
    Place(
        "guidance",
        QT_TRANSLATE_NOOP("Place", "Panduan"),
        "lifebuoy",
        _guidance,
        declared.USE_GUIDANCE,
    ),
    Place("settings", QT_TRANSLATE_NOOP("Place", "Pengaturan"), "cog-outline", _settings),
)

# Reached from another screen and left again: never on the rail.
BESIDE = (
    Place("find", QT_TRANSLATE_NOOP("Place", "Cari pemohon"), "account-search", _find),
    Place("batch", QT_TRANSLATE_NOOP("Place", "Kolektif"), "account-group-outline", _batch),
)
