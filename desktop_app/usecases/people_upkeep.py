"""A person's data mended, and erased on a ground of the law (UU 27/2022 articles 6, 8 and 43).

A correction keeps what was: the journal holds both, and earlier cases and letters stay as they
were written. An erasure leaves figures, numbers and dates; what was written, printed or scanned
about the person is gone from the rows, the journal and the archive. Register snapshots are not
the office's own data and stay as imported; backups made before still hold it until they rotate.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Conflict, EnvironmentFailure, Refused
from desktop_app.domain.person_page import (
    ERASED_NAME,
    NUMBERS,
    Erased,
    ErasureReason,
    check_reason,
    corrected,
)
from desktop_app.storage import applications, scratch
from desktop_app.storage import people as storage
from desktop_app.storage.people_erasure import erase as erase_rows
from desktop_app.storage.people_erasure import unfinished
from desktop_app.storage.person_page import written
from desktop_app.storage.register_online import OnlineAnswers
from desktop_app.usecases.office import Office


def correct(
    office: Office, applicant_id: UUID, base: int, changes: Mapping[str, str], reason: str
) -> None:
    """Write what is right about a person: texts by field; `base` is the version that was seen.

    NIK and No. KK need the right to manage people. Raises Refused for what cannot be right, for
    no reason or for nothing that differs, Conflict when somebody else changed the row meanwhile.
    """
    office.require(Right.MANAGE_PEOPLE if NUMBERS & set(changes) else Right.SERVE)
    why = check_reason(reason)
    with office.write() as tx:
        known = storage.group_of(tx.connection, applicant_id)[0]
        if known.version != base:
            raise Conflict("sudah_diubah", _CHANGED)
        if known.person.name == ERASED_NAME:
            raise Refused("data_sudah_dihapus", _ERASED)
        person = corrected(known.person, changes, office.today())
        if person == known.person:
            raise Refused("tidak_ada_perubahan", _NOTHING)
        applications.change_applicant(tx, known, person, wa_consent=known.wa_consent)
        tx.event("correct", known.id, {"reason": why})


def erase(office: Office, applicant_id: UUID, ground: ErasureReason, note: str) -> Erased:
    """Erase who a person was, with the ground of the law; return what it went through.

    `note` tells on what paper or request it stands, without a name. Raises Refused without the
    right, while a case or letter is unfinished, and for somebody erased before;
    EnvironmentFailure when an archived file could not be deleted: then the rows are erased.
    """
    office.require_vouched(Right.MANAGE_PEOPLE)
    why = check_reason(note)
    with office.write() as tx:
        group = storage.group_of(tx.connection, applicant_id)
        ids = [one.id for one in group]
        if group[0].person.name == ERASED_NAME:
            raise Refused("data_sudah_dihapus", _ERASED)
        if unfinished(tx.connection, ids):
            raise Refused("masih_diproses", _UNFINISHED)
        earlier = [person.nik for _, person in written(tx.connection, ids)]
        niks = {nik for nik in (*(one.person.nik for one in group), *earlier) if nik}
        done, files = erase_rows(tx, ids, sorted(niks))
        body = {"reason": ground.value, "note": why, "cases": done.cases, "letters": done.letters}
        tx.event("erase", ids[0], body)
    answers = office.store.companion(OnlineAnswers)
    for nik in niks:
        answers.forget(nik)
    _forget_drafts(office, {one.person.name for one in group}, niks)
    _remove(office, files)
    return done


def _forget_drafts(office: Office, names: Collection[str], niks: Collection[str]) -> None:
    """Forget what somebody is typing beside the forms, when it names the person."""
    told = [one.casefold() for one in (*names, *niks) if one]
    for name, body in list(scratch.everything(office.store)):
        text = str(dict(body)).casefold()
        if any(one in text for one in told):
            scratch.forget(office.store, name)


def _remove(office: Office, files: Iterable[str]) -> None:
    """Delete every file that can be deleted, then say that one could not."""
    refused: EnvironmentFailure | None = None
    for name in files:
        try:
            office.store.files.remove(name)
        except EnvironmentFailure as error:
            refused = error
    if refused is not None:
        raise refused


_CHANGED = QT_TRANSLATE_NOOP(
    "errors",
    "Data ini baru saja diubah petugas lain. Muat ulang layar, lalu ulangi perubahan Anda.",
)
_ERASED = QT_TRANSLATE_NOOP("errors", "Data orang ini sudah dihapus.")
_NOTHING = QT_TRANSLATE_NOOP("errors", "Tidak ada yang berubah. Ubah dahulu isian yang salah.")
_UNFINISHED = QT_TRANSLATE_NOOP(
    "errors",
    "Orang ini masih dilayani, atau suratnya belum diambil. Selesaikan dahulu, lalu hapus.",
)
