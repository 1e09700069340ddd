"""The parts of Surat beside its archive: what they are called, who sees them, how they are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.gui.session import Session


class LettersPart(QWidget):
    """One part. Its screen tells it when it comes to the front."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def entered(self) -> None:
        """It is in front now: load what may have changed, focus where work begins."""


@dataclass(frozen=True, slots=True)
class Part:
    """`build` imports and makes it; with `needs` it is there only while that is switched on."""

    name: str
    label: str
    right: Right | None
    build: Callable[[Session], LettersPart]
    needs: declared.Setting[bool] | None = None

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return QCoreApplication.translate("LettersPart", self.label)


def parts_for(session: Session) -> tuple[Part, ...]:
    """Return the parts this officer sees beside the archive, in their order."""
    return tuple(
        one
        for one in PARTS
        if (one.right is None or session.actor.may(one.right))
        and (one.needs is None or session.settings[one.needs])
    )


def _signing(session: Session) -> LettersPart:
    from desktop_app.gui.screens.letters_signing import LettersSigning

    return LettersSigning(session)


def _prints(session: Session) -> LettersPart:
    from desktop_app.gui.screens.letters_prints import LettersPrints

    return LettersPrints(session)


def _verify(session: Session) -> LettersPart:
    from desktop_app.gui.screens.verify import VerifyPart

    return VerifyPart(session)


def _agenda(session: Session) -> LettersPart:
    from desktop_app.gui.screens.letters_agenda import LettersAgenda

    return LettersAgenda(session)


PARTS = (
    Part(
        "signing",
        QT_TRANSLATE_NOOP("LettersPart", "Tanda tangan"),
        Right.SERVE,
        _signing,
        declared.LETTER_WAITS_FOR_SIGNATURE,
    ),
    Part("prints", QT_TRANSLATE_NOOP("LettersPart", "Cetakan"), Right.SERVE, _prints),
    Part("verify", QT_TRANSLATE_NOOP("LettersPart", "Periksa keaslian"), None, _verify),
    Part("agenda", QT_TRANSLATE_NOOP("LettersPart", "Buku agenda"), None, _agenda),
)
