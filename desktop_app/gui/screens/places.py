"""The rail: which screens there are, in which order; each is built when first entered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Officer, Right, Role
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.session import Session


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the rail. `screen` imports the class of its screen.

    With `needs` it is there only while the office has that capability switched on; `right` is
    what one must be allowed to meet it. For the roles `readers` it is there without its switch:
    looking is all they came for. With `joined` it is there only on a PC that belongs to a central
    server.
    """

    name: str
    label: str
    icon: str
    screen: Callable[[], type[Screen]]
    needs: declared.Setting[bool] | None = None
    right: Right | None = Right.SERVE
    readers: frozenset[Role] = frozenset()
    joined: bool = False

    @property
    def title(self) -> str:
        """What stands under the icon, in the language of the screens."""
        return QCoreApplication.translate("Place", self.label)

    def build(self, session: Session, parent: QWidget | None = None) -> Screen:
        """Make its screen."""
        return self.screen()(session, parent)


def _workbench() -> type[Screen]:
    from desktop_app.gui.screens.workbench import WorkbenchScreen

    return WorkbenchScreen


def _queue() -> type[Screen]:
    from desktop_app.gui.screens.queue import QueueScreen

    return QueueScreen


def _letters() -> type[Screen]:
    from desktop_app.gui.screens.letters import LettersScreen

    return LettersScreen


def _reports() -> type[Screen]:
    from desktop_app.gui.screens.reports import ReportsScreen

    return ReportsScreen


def _guidance() -> type[Screen]:
    from desktop_app.gui.screens.guidance import GuidanceScreen

    return GuidanceScreen


def _trail() -> type[Screen]:
    from desktop_app.gui.screens.trail import TrailScreen

    return TrailScreen


def _settings() -> type[Screen]:
    from desktop_app.gui.screens.settings import SettingsScreen

    return SettingsScreen


def _register() -> type[Screen]:
    from desktop_app.gui.screens.register import RegisterScreen

    return RegisterScreen


def _person() -> type[Screen]:
    from desktop_app.gui.screens.person import PersonScreen

    return PersonScreen


def _cases() -> type[Screen]:
    from desktop_app.gui.screens.cases import CasesScreen

    return CasesScreen


def _approval() -> type[Screen]:
    from desktop_app.gui.screens.approval import ApprovalScreen

    return ApprovalScreen


def _find() -> type[Screen]:
    from desktop_app.gui.screens.register_search import FindScreen

    return FindScreen


def _batch() -> type[Screen]:
    from desktop_app.gui.screens.batch import BatchScreen

    return BatchScreen


def _advice() -> type[Screen]:
    from desktop_app.gui.screens.advice import AdviceScreen

    return AdviceScreen


def _messages() -> type[Screen]:
    from desktop_app.gui.screens.messages import MessagesScreen

    return MessagesScreen


def _programmes() -> type[Screen]:
    from desktop_app.gui.screens.programmes import ProgrammesScreen

    return ProgrammesScreen


def _offices() -> type[Screen]:
    from desktop_app.gui.screens.offices import OfficesScreen

    return OfficesScreen


def _sync() -> type[Screen]:
    from desktop_app.gui.screens.sync import SyncScreen

    return SyncScreen


def place(name: str) -> Place:
    """Return a place by its name, whether it stands on the rail or not. Raises KeyError."""
    return {one.name: one for one in (*PLACES, *BESIDE)}[name]


def places_in(
    settings: declared.Settings, officer: Officer | None = None, joined: str = ""
) -> tuple[Place, ...]:
    """Return the places of an office with these settings, in the order of the rail.

    Only those that `officer` may meet, or all of them. `joined` is what this PC is to a central
    server (`SyncStatus.kind`), "" for one that belongs to none.
    """
    return tuple(
        one
        for one in PLACES
        if _used(one, settings, officer) and _met(one, officer) and (joined or not one.joined)
    )


def load(places: Iterable[Place]) -> None:
    """Import the screens of these places, on a lane: some take longer to load than to build."""
    for one in places:
        one.screen()


def _used(one: Place, settings: declared.Settings, officer: Officer | None) -> bool:
    reads = officer is not None and officer.role in one.readers
    return one.needs is None or reads or settings[one.needs]


def _met(one: Place, officer: Officer | None) -> bool:
    return officer is None or one.right is None or officer.may(one.right)


SHEET = "tutup-hari"  # the section of Laporan that closes a day, and its page of the guide

# Ctrl+1 … in this order. What is not used daily by everybody waits for its switch.
PLACES = (
    Place(
        "workbench",
        QT_TRANSLATE_NOOP("Place", "Loket"),
        "desk",
        _workbench,
        right=Right.PREPARE,
    ),
    Place(
        "queue",
        QT_TRANSLATE_NOOP("Place", "Antrean"),
        "human-queue",
        _queue,
        declared.USE_QUEUE_SCREEN,
        Right.PREPARE,
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
    Place(
        "letters",
        QT_TRANSLATE_NOOP("Place", "Surat"),
        "email-outline",
        _letters,
        right=Right.SEE_REPORTS,
    ),
    Place(
        "messages",
        QT_TRANSLATE_NOOP("Place", "Pesan"),
        "message-text-outline",
        _messages,
        declared.USE_MESSAGES,
    ),
    Place(
        "programmes",
        QT_TRANSLATE_NOOP("Place", "Program"),
        "hand-heart-outline",
        _programmes,
        declared.USE_PROGRAMMES,
        Right.SEE_REPORTS,
    ),
    Place(
        "reports",
        QT_TRANSLATE_NOOP("Place", "Laporan"),
        "chart-bar",
        _reports,
        right=Right.SEE_REPORTS,
    ),
    Place(
        "guidance",
        QT_TRANSLATE_NOOP("Place", "Panduan"),
        "lifebuoy",
        _guidance,
        declared.USE_GUIDANCE,
        Right.PREPARE,
    ),
    Place(
        "trail",
        QT_TRANSLATE_NOOP("Place", "Jejak"),
        "shoe-print",
        _trail,
        declared.USE_TRAIL,
        Right.SEE_JOURNAL,
        frozenset({Role.AUDITOR, Role.KEPALA_DINAS}),
    ),
    Place(
        "offices",
        QT_TRANSLATE_NOOP("Place", "Kantor"),
        "office-building-outline",
        _offices,
        right=Right.SEE_JOURNAL,
        joined=True,
    ),
    Place(
        "settings",
        QT_TRANSLATE_NOOP("Place", "Pengaturan"),
        "cog-outline",
        _settings,
        right=None,
    ),
)

# Reached from another screen and left again: never on the rail.
BESIDE = (
    Place("sync", QT_TRANSLATE_NOOP("Place", "Sinkronisasi"), "sync", _sync),
    Place("find", QT_TRANSLATE_NOOP("Place", "Cari pemohon"), "account-search", _find),
    Place("batch", QT_TRANSLATE_NOOP("Place", "Kolektif"), "account-group-outline", _batch),
    Place(
        "advice",
        QT_TRANSLATE_NOOP("Place", "Penasihat"),
        "lightbulb-on-outline",
        _advice,
        declared.USE_PROGRAMMES,
    ),
)
