"""Journal entries that were noted outside the database and are not in it: told, and kept in mind.

A write-ahead log that vanished takes the last commits along, and the first write afterwards moves
the note on. So each opening looks before anything is written, and journals what it found.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import timedelta

from desktop_app.storage import journal
from desktop_app.storage.database import Connection
from desktop_app.storage.head_note import noted_head
from desktop_app.usecases.office import Office

_KIND = "gap"
_TOLD_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Lost:
    """How many entries after `last` are gone; 0 when the journal ends otherwise than noted.

    `unsure`: the note itself is torn, as a power cut may leave it, so that nobody can tell.
    """

    missing: int
    last: int
    unsure: bool = False


def record_lost(office: Office) -> None:
    """Journal what an opening finds lost. To be called before any other write."""
    with office.read() as connection:
        lost = _beside(office, connection)
    if lost is not None:
        with office.write() as tx:
            tx.event(_KIND, office.identity.id, asdict(lost))


def lost_lately(office: Office) -> Lost | None:
    """Return what is lost now, or was found lost in the last days; None when all is there."""
    with office.read() as connection:
        lost = _beside(office, connection)
        if lost is not None:
            return lost
        found = [
            Lost(entry.body["missing"], entry.body["last"], entry.body.get("unsure", False))
            for entry in journal.history(connection, office.identity.id)
            if entry.kind == _KIND and entry.body and abs(office.now() - entry.at) < _TOLD_FOR
        ]
    return max(found, key=lambda one: not one.unsure) if found else None


def _beside(office: Office, connection: Connection) -> Lost | None:
    """Compare the journal's end with what was noted outside the database after each commit."""
    noted = noted_head(office.store.folder)
    last = journal.last_lsn(connection)
    if noted.torn:
        return Lost(0, last, unsure=True)
    if noted.head is None:
        return None
    lsn, chain = noted.head
    if lsn > last:
        return Lost(lsn - last, last)
    return None if journal.chain_at(connection, lsn) in (None, chain) else Lost(0, last)
