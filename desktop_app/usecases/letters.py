"""Letters: previewed, issued with a number and a signed QR code, printed, voided, looked up.

`issue` runs inside the transaction of whoever concludes a case: the number is taken, the PDF is
signed, rendered and synced to disk before that transaction commits, so that a power cut leaves
everything or at most a file nobody names, never a number without its letter.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, NotFound, Refused
from desktop_app.domain.ids import new_id
from desktop_app.domain.letter import UNKNOWN, Letter, LetterOrder, LetterPerson, LetterState
from desktop_app.domain.letter_archive import ArchiveQuery
from desktop_app.domain.letter_token import qr_text
from desktop_app.storage import letters as storage
from desktop_app.storage.durable import write_durably
from desktop_app.storage.journal import Transaction
from desktop_app.usecases import letter_signing
from desktop_app.usecases.letter_checks import archived_pdf, looks_like_code, verify
from desktop_app.usecases.letter_making import (
    Content,
    document_of,
    ground_of,
    numbered,
    of_case,
    of_no_case,
    signed_token,
)
from desktop_app.usecases.office import Office

__all__ = [
    "Letter",
    "LetterOrder",
    "issue",
    "issue_plain",
    "letter_bytes",
    "letter_numbered",
    "list_letters",
    "looks_like_code",
    "preview",
    "preview_plain",
    "read_letter",
    "save_letter",
    "verify",
    "void",
    "void_in",
]

SHORTEST_REASON = 5


def issue(office: Office, tx: Transaction, order: LetterOrder) -> Letter:
    """Number, sign, render and archive a letter inside `tx`, and return its record.

    `order.application_id` must stand in the database already. Raises Refused when nobody may
    sign today or there is no template for the day, EnvironmentFailure when the disk refuses.
    """
    return _issue(office, tx, of_case(office, order))


def issue_plain(
    office: Office,
    tx: Transaction,
    *,
    kind: str,
    values: Mapping[str, str],
    people: Sequence[LetterPerson] = (),
    rows: Sequence[tuple[str, ...]] = (),
    addressee: Sequence[str] = (),
    village_code: str | None = None,
    batch_id: UUID | None = None,
    subject_person: str = "",
) -> Letter:
    """Issue a letter that ends no case, inside `tx`: to a village head, a list to BPJS.

    `values` fill the template's gaps, `people` and `rows` its tables; the village's gaps come
    from `village_code`. Raises as `issue` does. The caller asks for the right.
    """
    letter = _issue(
        office,
        tx,
        Content(
            kind=kind,
            values=of_no_case(office, village_code, values),
            name=subject_person,
            people=tuple(people),
            rows=tuple(rows),
            addressee=tuple(addressee),
            village_code=village_code,
            batch_id=batch_id,
        ),
    )
    letter_signing.let_wait(tx, letter, None)
    return storage.read_letter(tx.connection, letter.id)


def preview(office: Office, order: LetterOrder) -> bytes:
    """Return the letter as it would be printed now, marked DRAF, without number and QR code.

    Nothing is written. Raises Refused as `issue` does.
    """
    return _preview(office, of_case(office, order))


def preview_plain(
    office: Office,
    *,
    kind: str,
    values: Mapping[str, str],
    people: Sequence[LetterPerson] = (),
    rows: Sequence[tuple[str, ...]] = (),
    addressee: Sequence[str] = (),
    village_code: str | None = None,
) -> bytes:
    """Return what `issue_plain` would issue now, marked DRAF. Nothing is written."""
    values = of_no_case(office, village_code, values)
    return _preview(
        office,
        Content(kind, values, "", None, tuple(people), tuple(rows), addressee=tuple(addressee)),
    )


def letter_bytes(office: Office, letter_id: UUID) -> bytes:
    """Return the archived PDF; that it was looked at is journaled.

    Raises NotFound, and EnvironmentFailure when the archive was lost or altered.
    """
    with office.write() as tx:
        letter = storage.read_letter(tx.connection, letter_id)
        if letter.erased:
            raise NotFound("arsip_surat_dihapus", _ERASED)
        tx.event("view", letter_id, {"what": "letter"})
    return archived_pdf(office, letter)


def save_letter(office: Office, letter_id: UUID, path: Path) -> None:
    """Write the archived PDF to a file, whole or not at all. Raises as `letter_bytes`, and
    EnvironmentFailure when the file cannot be written."""
    pdf = letter_bytes(office, letter_id)
    try:
        write_durably(path, pdf)
    except OSError as error:
        raise EnvironmentFailure("surat_tidak_tersimpan", _NOT_SAVED, name=path.name) from error


def read_letter(office: Office, letter_id: UUID) -> Letter:
    """Return one letter. Raises NotFound."""
    with office.read() as connection:
        return storage.read_letter(connection, letter_id)


def letter_numbered(office: Office, number: str) -> Letter:
    """Return the letter with that number. Raises NotFound."""
    with office.read() as connection:
        return storage.letter_numbered(connection, number.strip())


def list_letters(office: Office, query: str = "", limit: int | None = 200) -> tuple[Letter, ...]:
    """Return the latest letters first, those that hold `query` in number, name, subject or NIK."""
    with office.read() as connection:
        return storage.find_letters(connection, ArchiveQuery(query), limit)


def void(office: Office, letter_id: UUID, reason: str) -> Letter:
    """Void a letter for good; its number is never used again, its archive stays.

    Raises Refused without the right, without a reason, or when it was voided before.
    """
    office.require_vouched(Right.VOID_LETTER)
    with office.write() as tx:
        return void_in(tx, storage.read_letter(tx.connection, letter_id), reason)


def void_in(tx: Transaction, letter: Letter, reason: str) -> Letter:
    """Void a letter inside `tx`. Raises as `void`; the caller asked for the right."""
    told = " ".join(reason.split())
    if len(told) < SHORTEST_REASON:
        raise Refused("alasan_terlalu_pendek", _REASON, least=SHORTEST_REASON)
    if not letter.in_force:
        raise Refused("surat_sudah_batal", _VOID_ALREADY, number=letter.number)
    return storage.change_letter(tx, letter, state=LetterState.BATAL, void_reason=told)


def _issue(office: Office, tx: Transaction, content: Content) -> Letter:
    ground = ground_of(office, tx.connection, content)
    series, sequence, number = numbered(tx, ground)
    key_id, token = signed_token(office, tx, content, ground, number)
    code = qr_text(ground.settings[settings.LETTER_VERIFICATION_ADDRESS], token)
    document = document_of(office, content, ground, number=number, code=code)
    pdf = office.ports.letters.render(document)
    return storage.add_letter(
        tx,
        {
            "id": new_id(tx.at),
            "application_id": content.application_id,
            "kind": str(ground.template.code),
            "series": series,
            "year": ground.day.year,
            "sequence": sequence,
            "number": number,
            "day": ground.day,
            "state": LetterState.TERBIT.value,
            "addressee": ", ".join(document.addressee),
            "subject": document.subject or document.title,
            "person_name": content.name,
            "nik": content.nik,
            "token": code,
            "key_id": key_id,
            "file": office.store.files.put(pdf),
            "file_hash": hashlib.sha256(pdf).hexdigest(),
            "signatory": storage.signer_data(ground.signer),
            "template_from": ground.template_from,
            "issued_at": tx.at,
            "prints": 0,
            "void_reason": None,
            "replaces_id": content.replaces,
            "issued_by": office.actor_id,
            "signed_at": None,
            "signed_by": None,
            "esign": None,
            "village_code": content.village_code,
            "batch_id": content.batch_id,
        },
    )


def _preview(office: Office, content: Content) -> bytes:
    with office.read() as connection:
        ground = ground_of(office, connection, content)
    document = document_of(office, content, ground, number=UNKNOWN, code=None)
    return office.ports.letters.render(document)


_NOT_SAVED = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas {name} tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.",
)
_ERASED = QT_TRANSLATE_NOOP(
    "errors",
    "Arsip surat ini sudah dihapus bersama data pribadi pemohonnya; nomornya tetap tercatat.",
)
_REASON = QT_TRANSLATE_NOOP(
    "errors", "Tulis alasan membatalkan surat, paling sedikit {least} huruf."
)
_VOID_ALREADY = QT_TRANSLATE_NOOP("errors", "Surat {number} sudah dibatalkan sebelumnya.")
