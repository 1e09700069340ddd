"""Print jobs on disk, and which of them this very program has in hand."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.letter_terms import Letter
from desktop_app.domain.printing import JobState, PrintJob
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import print_job

SETTLED = (JobState.TERKIRIM.value, JobState.BATAL.value)


class InHand:
    """The jobs of this process. A companion of the store: it ends with the program, and with it
    the claim to know what becomes of them."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._ids: set[UUID] = set()
        self._lock = threading.Lock()

    def take(self, *ids: UUID) -> None:
        """These are ours from now on."""
        with self._lock:
            self._ids.update(ids)

    def leave(self, id: UUID) -> None:
        """This one is settled."""
        with self._lock:
            self._ids.discard(id)

    @property
    def ids(self) -> frozenset[UUID]:
        """What is in hand at this moment."""
        with self._lock:
            return frozenset(self._ids)

    def close(self) -> None:
        """Nothing is open here."""


def add_job(
    tx: Transaction,
    letter: Letter | None,
    *,
    what: str,
    file: str,
    printer: str,
    copies: int,
    mark: str = "",
    title: str = "",
) -> PrintJob:
    """Store a job that waits to be sent, and return it. `title` names what is no letter."""
    id = new_id(tx.at)
    tx.insert(
        print_job,
        {
            "id": id,
            "letter_id": letter.id if letter is not None else None,
            "what": what,
            "title": letter.number if letter is not None else title,
            "file": file,
            "printer": printer,
            "copies": copies,
            "mark": mark,
            "state": JobState.MENUNGGU.value,
            "error": "",
            "tries": 0,
            "created_at": tx.at,
            "done_at": None,
            "officer_id": tx.actor,
        },
    )
    return read_job(tx.connection, id)


def read_job(connection: sa.Connection, id: UUID) -> PrintJob:
    """Return one job. Raises NotFound."""
    row = connection.execute(sa.select(print_job).where(print_job.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("cetakan_tidak_ada", _NO_JOB)
    return _job(row)


def change_job(tx: Transaction, job: PrintJob, **new: Any) -> PrintJob:
    """Change fields and return the job as it is now. Raises Conflict when it moved on."""
    values = {name: getattr(value, "value", value) for name, value in new.items()}
    tx.change(print_job, job.id, job.version, values)
    return read_job(tx.connection, job.id)


def jobs(connection: sa.Connection, limit: int) -> tuple[PrintJob, ...]:
    """Return what is not settled, the oldest first, then the latest of the rest."""
    waiting = sa.select(print_job).where(print_job.c.state.not_in(SETTLED))
    settled = sa.select(print_job).where(print_job.c.state.in_(SETTLED))
    # A pile is written in one moment: the letters' numbers tell its order.
    earliest = print_job.c.created_at, print_job.c.title
    latest = print_job.c.created_at.desc(), print_job.c.title.desc()
    first = connection.execute(waiting.order_by(*earliest))
    rest = connection.execute(settled.order_by(*latest).limit(limit))
    return tuple(_job(row) for row in (*first, *rest))


def open_job(connection: sa.Connection, letter_id: UUID, file: str) -> PrintJob | None:
    """Return the oldest job about these bytes that nobody settled, None when there is none."""
    query = sa.select(print_job).where(
        print_job.c.letter_id == letter_id,
        print_job.c.file == file,
        print_job.c.state.not_in(SETTLED),
    )
    row = connection.execute(query.order_by(print_job.c.id).limit(1)).one_or_none()
    return _job(row) if row is not None else None


def open_paper(connection: sa.Connection, what: str, title: str) -> PrintJob | None:
    """Return the job of a paper that is no letter, as long as nobody settled it."""
    query = sa.select(print_job).where(
        print_job.c.what == what, print_job.c.title == title, print_job.c.state.not_in(SETTLED)
    )
    row = connection.execute(query.order_by(print_job.c.id).limit(1)).one_or_none()
    return _job(row) if row is not None else None


def _job(row: Any) -> PrintJob:
    return PrintJob(
        id=row.id,
        letter_id=row.letter_id,
        what=row.what,
        title=row.title,
        file=row.file,
        printer=row.printer,
        copies=row.copies,
        mark=row.mark,
        state=JobState(row.state),
        error=row.error,
        tries=row.tries,
        created_at=row.created_at,
        done_at=row.done_at,
        officer_id=row.officer_id,
        version=row.version,
    )


_NO_JOB = QT_TRANSLATE_NOOP(
    "errors", "Cetakan itu tidak ada lagi di daftar. Muat ulang daftarnya, lalu pilih lagi."
)
