"""The emblem in the kop: taken from a picture and made small, or left to the neutral shield."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused
from desktop_app.storage.durable import write_durably
from desktop_app.storage.letters import EMBLEM, read_emblem
from desktop_app.usecases.office import Office

MOST_BYTES = 40 * 1024 * 1024


def emblem(office: Office) -> bytes | None:
    """Return the office's own emblem (PNG), None while it has none. Raises EnvironmentFailure."""
    return read_emblem(office.store.folder)


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
    try:
        write_durably(office.store.folder / EMBLEM, kept)
    except OSError as error:
        raise EnvironmentFailure("lambang_tidak_tersimpan", _UNWRITTEN) from error
    with office.write() as tx:
        tx.event("emblem", office.identity.id, {"bytes": len(kept)})
    return kept


def remove_emblem(office: Office) -> None:
    """Let letters carry the neutral shield again. Raises EnvironmentFailure."""
    office.require(Right.MANAGE_OFFICE)
    try:
        (office.store.folder / EMBLEM).unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFailure("lambang_tidak_tersimpan", _UNWRITTEN) from error
    with office.write() as tx:
        tx.event("emblem", office.identity.id, {"bytes": 0})


_TOO_BIG = QT_TRANSLATE_NOOP(
    "errors", "Berkas lambang lebih dari {most} MB. Kecilkan gambarnya, lalu pilih lagi."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat dibaca. Periksa tempat dan izinnya, lalu pilih lagi."
)
_UNWRITTEN = QT_TRANSLATE_NOOP(
    "errors", "Lambang tidak dapat disimpan di folder data. Periksa izin dan ruang kosongnya."
)
