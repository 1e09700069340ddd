"""After a fault: is all that was reported saved there, whole and once, and does it add up?"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.printing import JobState
from desktop_app.storage import doctor, journal, tables
from desktop_app.storage import register as registers
from desktop_app.storage.receipts import receipt_from
from desktop_app.usecases import applications, backups, complaints, printing
from desktop_app.usecases.office import Office

# What is said of these holds until the next of the kind takes its place.
_REPLACED = ("ketikan", "cadangan")
_OUT = (JobState.TERKIRIM,)


def losses(office: Office, said: Sequence[str], outside: Path | None = None) -> list[str]:
    """Return in words what was reported saved and is not there, or what does not add up.

    Copies were saved to `outside`, beside the data folder when not given.
    """
    return [*_faults(office), *_missing(office, said, outside or office.store.folder.parent)]


def said_in(path: Path) -> list[str]:
    """Return the whole lines of what a process said; the last may be cut."""
    text = path.read_bytes().decode() if path.exists() else ""
    return text.split("\n")[:-1]


def _faults(office: Office) -> Iterator[str]:
    doctor.fold_in_log(office.store)
    with office.read() as connection:
        for pragma in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
            found = connection.exec_driver_sql(f"PRAGMA {pragma}").fetchall()
            yield from (f"{pragma}: {row}" for row in found if row[0] != "ok")
        broken = journal.verify(connection)
        if broken is not None:
            yield f"the journal's chain breaks at {broken}"
        yield from _sums(connection)
        letters, papers = tables.letter.c, tables.attachment.c
        archived = [
            *connection.execute(sa.select(letters.file, letters.file_hash)),
            *connection.execute(sa.select(papers.file, papers.file_hash)),
        ]
    for file, digest in archived:
        if hashlib.sha256(office.store.files.get(file)).hexdigest() != digest:
            yield f"archive {file} is not what was stored"
    yield from _register(office)


def _sums(connection: sa.Connection) -> Iterator[str]:
    letters = connection.execute(sa.select(tables.letter)).all()
    if connection.scalar(sa.select(sa.func.count()).select_from(tables.application)) != len(
        letters
    ):
        yield "cases and letters differ in number"
    yield from _holes("letters", connection.execute(sa.select(tables.letter.c.sequence)).scalars())
    series: dict[str, list[int]] = {}
    given = tables.receipt.c
    for letter, number in connection.execute(sa.select(given.series, given.sequence)):
        series.setdefault(f"receipts {letter}", []).append(number)
    place = tables.ticket.c
    for lane, letter, number in connection.execute(
        sa.select(place.lane, place.series, place.number)
    ):
        series.setdefault(f"tickets {lane} {letter}", []).append(number)
    for name, numbers in series.items():
        yield from _holes(name, numbers)


def _holes(kind: str, numbers: Iterable[int]) -> Iterator[str]:
    taken = sorted(numbers)
    if taken != list(range(1, len(taken) + 1)):
        yield f"numbers of {kind} have holes or doubles: {taken}"


def _register(office: Office) -> Iterator[str]:
    with office.read() as connection:
        kept = registers.shelved(connection)
    shelf = office.store.companion(registers.RegisterShelf)
    for one in kept:
        file = shelf.file(one.database)
        if file.rows("PRAGMA integrity_check") != [("ok",)]:
            yield f"register {one.database} is damaged"
        if file.rows("SELECT count(*) FROM entry")[0][0] + _aside(file) != one.snapshot.rows:
            yield f"register {one.database} lacks rows"


def _aside(file: Any) -> int:
    return int(file.rows("SELECT count(*) FROM set_aside")[0][0])


def _missing(office: Office, said: Sequence[str], outside: Path) -> Iterator[str]:
    checks = _Books(office, outside).checks
    told = [(kind, rest) for kind, _, rest in (line.partition(" ") for line in said)]
    latest = {kind: place for place, (kind, _) in enumerate(told) if kind in _REPLACED}
    for place, (kind, rest) in enumerate(told):
        if kind not in checks or latest.get(kind, place) != place:
            continue
        if not checks[kind](*([rest] if kind == "ketikan" else rest.split())):
            yield f"reported saved and not there once: {kind} {rest}"


class _Books:
    """What is there, by kind of report."""

    def __init__(self, office: Office, outside: Path) -> None:
        self.office = office
        self._outside = outside
        with office.read() as connection:
            self._tickets = _by(connection, tables.ticket.c.id)
            self._letters = _by(connection, tables.letter.c.number, tables.letter.c.file_hash)
            papers = tables.attachment.c
            self._papers = _by(connection, papers.id, papers.file_hash)
            served = sa.select(tables.application.c.ticket_id)
            self._done = set(connection.execute(served).scalars())
            given = connection.execute(sa.select(tables.receipt))
            self._receipts = Counter((receipt_from(row).number,) for row in given)
            self._snapshots = _by(connection, tables.snapshot.c.id)
        self._jobs = {job.id: job for job in printing.jobs(office, limit=100_000)}
        self.checks: dict[str, Callable[..., bool]] = {
            "tiket": lambda id: self._tickets[(UUID(id),)] == 1,
            "dilayani": lambda id: self._tickets[(UUID(id),)] == 1,
            "draf": self._draft,
            "ketikan": self._typed,
            "lampiran": lambda id, digest: self._papers[(UUID(id), digest)] == 1,
            "surat": lambda number, digest: self._letters[(number, digest)] == 1,
            "terima": lambda number: self._receipts[(number,)] == 1,
            "antre": lambda id: UUID(id) in self._jobs,
            "cetak": lambda id: UUID(id) in self._jobs and self._jobs[UUID(id)].state in _OUT,
            "salinan": self._copied,
            "cadangan": self._backup,
            "register": lambda id: self._snapshots[(UUID(id),)] == 1,
        }

    def _draft(self, ticket: str) -> bool:
        id = UUID(ticket)
        return id in self._done or applications.read_draft(self.office, id) is not None

    def _typed(self, text: str) -> bool:
        kept = complaints.read_draft(self.office)
        # A later one may have been kept without being told any more: they end in day and turn.
        return kept is not None and kept.text >= text

    def _backup(self, moment: str) -> bool:
        made = {one.made_at.isoformat(): one.one for one in backups.backups(self.office)}
        # A later one may be there without having been told.
        return max(made, default="") >= moment and backups.check(self.office, made[max(made)]) > 0

    def _copied(self, name: str, digest: str) -> bool:
        copy = self._outside / name
        return copy.exists() and hashlib.sha256(copy.read_bytes()).hexdigest() == digest


def _by(connection: sa.Connection, *columns: sa.Column[Any]) -> Counter[tuple[Any, ...]]:
    return Counter(tuple(row) for row in connection.execute(sa.select(*columns)))
