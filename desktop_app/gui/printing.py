"""Printing letters from any screen: a job for each, sent one after the other, told when it is done.

The printer is this computer's own for that kind of paper. A printer that fails is not asked again
by itself: what is left waits in Surat › Cetakan.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from uuid import UUID

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop_app import settings as declared
from desktop_app.domain.letter import LetterKind
from desktop_app.domain.printing import JobState, PrintJob
from desktop_app.gui.far_files import LETTER, fetch_or_tell
from desktop_app.gui.session import Session
from desktop_app.usecases import printing

Told = Callable[[PrintJob], None]


class Printing(QObject):
    """One for each window. `changed` follows whenever a job became another."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._line: deque[tuple[UUID, Told | None, QObject | None]] = deque()
        self._sending = False

    def letters(
        self,
        ids: Sequence[UUID],
        *,
        slips: bool = False,
        told: Told | None = None,
        otherwise: Callable[[BaseException], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Print the archived letters on the printer for them (`slips`: that for return slips).

        `told` is called for each job that was sent or failed, `otherwise` when no job could be
        made; neither once `owner` is gone.
        """
        machine, wanted = self._session.machine, tuple(ids)
        copies = 1 if slips else machine[declared.PRINTER_LETTER_COPIES]
        tell = otherwise or self._session.problem

        def queue(refused: Callable[[BaseException], None]) -> None:
            self._session.workers.run(
                printing.queue_letters,
                wanted,
                printer_for(machine, slips=slips),
                copies,
                then=lambda jobs: self.send(jobs, told, owner),
                otherwise=refused,
                owner=self,
            )

        def fetch(error: BaseException) -> None:
            fetch_or_tell(
                self._session,
                LETTER,
                wanted,
                error,
                again=lambda: queue(tell),
                otherwise=tell,
                owner=self,
            )

        queue(fetch)

    def send(
        self, jobs: Sequence[PrintJob], told: Told | None = None, owner: QObject | None = None
    ) -> None:
        """Send jobs that wait, in this order, after those already on their way."""
        waiting = {id for id, _, _ in self._line}
        self._line.extend((job.id, told, owner) for job in jobs if job.id not in waiting)
        self.changed.emit()
        self._next()

    def _next(self) -> None:
        if self._sending or not self._line:
            return
        id, told, owner = self._line.popleft()
        self._sending = True
        session = self._session
        session.workers.network.run(
            printing.send,
            session.office,
            id,
            session.doors.print_pdf,
            then=lambda job: self._ended(job, told, owner),
            otherwise=self._broke,
            owner=self,
        )

    def _ended(self, job: PrintJob, told: Told | None, owner: QObject | None) -> None:
        self._sending = False
        if job.state is JobState.GAGAL:
            self._line.clear()  # the next would fail as well; what waits is on the list
        self.changed.emit()
        if told is not None and (owner is None or shiboken6.isValid(owner)):
            told(job)
        self._next()

    def _broke(self, error: BaseException) -> None:
        self._sending = False
        self._line.clear()
        self.changed.emit()
        self._session.problem(error)


def printer_for(machine: declared.Settings, *, slips: bool = False) -> str:
    """Return this computer's printer of letters, or of return slips; "" is the default one."""
    letters = machine[declared.PRINTER_LETTERS]
    return (machine[declared.PRINTER_SLIPS] or letters) if slips else letters


def paper_printer(machine: declared.Settings) -> str:
    """Return the printer for what is no letter: reports, guidance sheets, the day's sheet."""
    return machine[declared.PRINTER_PAPERS] or machine[declared.PRINTER_LETTERS]


def is_slip(kind: str) -> bool:
    """Tell whether a letter of this kind is printed where return slips are."""
    return kind == LetterKind.LEMBAR_PENGEMBALIAN
