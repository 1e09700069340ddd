"""The emblem in the kop: the office's, taken from a picture and made small, or the neutral shield.

It is a row of the office as its other settings are: it travels by the sync, lies in every backup,
and whoever changed it is in the journal. A letter that was issued keeps the one it has: it is
archived as it was drawn.
"""

from __future__ import annotations

import logging
from pathlib import Path

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused
from desktop_app.storage import emblem as storage
from desktop_app.storage.journal import Transaction
from desktop_app.storage.sync_state import standing
from desktop_app.usecases.office import Office

MOST_BYTES = 40 * 1024 * 1024
log = logging.getLogger(__name__)


def emblem(office: Office) -> bytes | None:
    """Return the office's own emblem (PNG), None while it has none. Raises EnvironmentFailure."""
    with office.read() as connection:
        return storage.read_emblem(connection, office.store.folder)


def change_emblem(office: Office, path: Path) -> bytes:
    """Take a PNG or JPEG as the emblem of letters from now on; return it as it is kept, small.

    Raises Refused in words for what is no such picture, EnvironmentFailure when it cannot be
    read or kept. Letters already issued stay as they are.
    """
    office.require(Right.MANAGE_OFFICE)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused("lambang_terlalu_besar", _TOO_BIG, most=MOST_BYTES // 1024**2)
        data = path.read_bytes()
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_terbaca", _UNREADABLE, name=path.name) from error
    return keep_emblem(office, data)


def keep_emblem(office: Office, data: bytes) -> bytes:
    """Take a picture as the emblem. Raises as `change_emblem`."""
    office.require(Right.MANAGE_OFFICE)
    kept = office.ports.pictures.emblem(data)
    with office.write() as tx:
        _write(office, tx, kept)
    return kept


def remove_emblem(office: Office) -> None:
    """Let letters carry the neutral shield again, at every counter. Raises EnvironmentFailure."""
    office.require(Right.MANAGE_OFFICE)
    with office.write() as tx:
        _write(office, tx, None)


def take_up_alone(office: Office) -> bool:
    """Do `take_up` on a PC of its own. One that belongs to a server first hears what is there."""
    if storage.old_file(office.store.folder) is None:
        return False
    with office.read() as connection:
        joined = standing(connection) is not None
    return not joined and take_up(office)


def take_up(office: Office) -> bool:
    """Make the office's what lay on this PC as a file of an earlier program; True when it became.

    Where the office has an emblem already, or said that it wants none, the file only counts no
    more; it is never deleted. One that is no picture counts no more either: it kept every letter
    from being drawn. To be asked once a PC knows all that its office has.
    """
    found = storage.old_file(office.store.folder)
    if found is None:
        return False
    with office.read() as connection:
        settled = storage.is_settled(connection)
    try:
        taken = not settled and _take(office, office.ports.pictures.emblem(found.read_bytes()))
    except (OSError, Refused) as error:
        log.warning("The emblem in %s can not be used: %s", found.name, type(error).__name__)
        _set_aside(found, bad=True)
        return False
    if found.name == storage.OLD_FILE:
        _set_aside(found, bad=False)
    return taken


def _take(office: Office, picture: bytes) -> bool:
    with office.write() as tx:
        if storage.is_settled(tx.connection):
            return False
        _write(office, tx, picture)
    return True


def _set_aside(path: Path, *, bad: bool) -> None:
    try:
        storage.set_aside(path, bad=bad)
    except OSError as error:  # the row counts all the same
        log.warning("%s can not be set aside: %s", path.name, type(error).__name__)


def _write(office: Office, tx: Transaction, picture: bytes | None) -> None:
    storage.write_emblem(tx, picture)
    tx.event("emblem", office.identity.id, {"bytes": len(picture or b"")})


_TOO_BIG = QT_TRANSLATE_NOOP(
    "errors", "Berkas lambang lebih dari {most} MB. Kecilkan gambarnya, lalu pilih lagi."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat dibaca. Periksa tempat dan izinnya, lalu pilih lagi."
)
