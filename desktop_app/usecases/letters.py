"""Letters: previewed, issued with a number and a signed QR code, printed, voided, looked up.

`issue` runs inside the transaction of whoever concludes a case: the number is taken, the PDF is
signed, rendered and synced to disk before that transaction commits, so that a power cut leaves
everything or at most a file nobody names, never a number without its letter.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, NotFound, Refused
from desktop_app.domain.identity import mask_name, mask_nik
from desktop_app.domain.ids import new_id
from desktop_app.domain.letter import (
    UNKNOWN,
    Letter,
    LetterDocument,
    LetterOrder,
    LetterState,
    LetterTemplate,
    Paper,
    Signer,
    SlipItem,
    compose,
    format_number,
    letter_person,
    person_values,
    read_template,
    show_nip,
)
from desktop_app.domain.letter_token import LetterClaim, encode_claim, qr_text, token_text
from desktop_app.domain.people import show_date
from desktop_app.storage import letters as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import LETTER, definition_in_force
from desktop_app.storage.durable import write_durably
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_settings, signatory_in_office
from desktop_app.storage.signing import counter_key, revoke_keys
from desktop_app.usecases.letter_checks import verify
from desktop_app.usecases.office import Office

__all__ = [
    "Letter",
    "LetterOrder",
    "issue",
    "letter_bytes",
    "letter_numbered",
    "list_letters",
    "preview",
    "read_letter",
    "record_print",
    "revoke_counter_key",
    "save_letter",
    "verify",
    "void",
]

SHORTEST_REASON = 5
DRAFT = "DRAF"
_OFFICE_SERIES = "kantor"


def issue(office: Office, tx: Transaction, order: LetterOrder) -> Letter:
    """Number, sign, render and archive a letter inside `tx`, and return its record.

    `order.application_id` must stand in the database already. Raises Refused when nobody may
    sign today or there is no template for the day, EnvironmentFailure when the disk refuses.
    """
    ground = _ground(office, tx.connection, order)
    series, sequence, number = _numbered(tx, ground)
    key_id, token = _token(office, tx, order, ground, number)
    code = qr_text(ground.settings[settings.LETTER_VERIFICATION_ADDRESS], token)
    document = _document(office, order, ground, number=number, code=code)
    pdf = office.ports.letters.render(document)
    return storage.add_letter(
        tx,
        {
            "id": new_id(tx.at),
            "application_id": order.application_id,
            "kind": str(ground.template.code),
            "series": series,
            "year": ground.day.year,
            "sequence": sequence,
            "number": number,
            "day": ground.day,
            "state": LetterState.TERBIT.value,
            "addressee": ", ".join(document.addressee),
            "subject": document.subject or document.title,
            "person_name": order.person.name,
            "nik": order.person.nik,
            "token": code,
            "key_id": key_id,
            "file": office.store.files.put(pdf),
            "file_hash": hashlib.sha256(pdf).hexdigest(),
            "signatory": storage.signer_data(ground.signer),
            "template_from": ground.template_from,
            "issued_at": tx.at,
            "prints": 0,
            "void_reason": None,
            "replaces_id": order.replaces,
            "issued_by": office.actor_id,
            "signed_at": None,
            "signed_by": None,
            "esign": None,
            "village_code": None,
            "batch_id": None,
        },
    )


def preview(office: Office, order: LetterOrder) -> bytes:
    """Return the letter as it would be printed now, marked DRAF, without number and QR code.

    Nothing is written. Raises Refused as `issue` does.
    """
    with office.read() as connection:
        ground = _ground(office, connection, order)
    document = _document(office, order, ground, number=UNKNOWN, code=None)
    return office.ports.letters.render(document)


def letter_bytes(office: Office, letter_id: UUID) -> bytes:
    """Return the archived PDF; that it was looked at is journaled.

    Raises NotFound, and EnvironmentFailure when the archive was lost or altered.
    """
    with office.write() as tx:
        letter = storage.read_letter(tx.connection, letter_id)
        if not letter.file:
            raise NotFound("arsip_surat_dihapus", _ERASED)
        tx.event("view", letter_id, {"what": "letter"})
    pdf = office.store.files.get(letter.file)
    if hashlib.sha256(pdf).hexdigest() != letter.file_hash:
        raise EnvironmentFailure("arsip_berubah", _ALTERED)
    return pdf


def save_letter(office: Office, letter_id: UUID, path: Path) -> None:
    """Write the archived PDF to a file, whole or not at all. Raises as `letter_bytes`, and
    EnvironmentFailure when the file cannot be written."""
    pdf = letter_bytes(office, letter_id)
    try:
        write_durably(path, pdf)
    except OSError as error:
        raise EnvironmentFailure("surat_tidak_tersimpan", _NOT_SAVED, name=path.name) from error


def record_print(office: Office, letter_id: UUID, printer: str) -> Letter:
    """Journal that the archived PDF went to a printer (or a file), and return the letter."""
    with office.write() as tx:
        letter = storage.read_letter(tx.connection, letter_id)
        tx.event("print", letter_id, {"printer": printer})
        return storage.change_letter(tx, letter, prints=letter.prints + 1)


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
        return storage.find_letters(connection, query, limit)


def void(office: Office, letter_id: UUID, reason: str) -> Letter:
    """Void a letter for good; its number is never used again, its archive stays.

    Raises Refused without the right, without a reason, or when it was voided before.
    """
    office.require(Right.VOID_LETTER)
    told = " ".join(reason.split())
    if len(told) < SHORTEST_REASON:
        raise Refused("alasan_terlalu_pendek", _REASON, least=SHORTEST_REASON)
    with office.write() as tx:
        letter = storage.read_letter(tx.connection, letter_id)
        if not letter.in_force:
            raise Refused("surat_sudah_batal", _VOID_ALREADY, number=letter.number)
        return storage.change_letter(tx, letter, state=LetterState.BATAL, void_reason=told)


def revoke_counter_key(office: Office, counter_id: UUID) -> int:
    """Revoke the signing keys of a counter from now on (a stolen PC); return how many.

    Letters archived before stay genuine; the counter's next letter is signed with a new key.
    """
    office.require(Right.MANAGE_OFFICE)
    with office.write() as tx:
        return revoke_keys(tx, counter_id, tx.at)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a letter of today stands on."""

    template: LetterTemplate
    template_from: date
    signer: Signer
    settings: settings.Settings
    day: date
    emblem: bytes | None
    opd_code: str


def _ground(office: Office, connection: Connection, order: LetterOrder) -> _Ground:
    day = office.today()
    since, template = _template(connection, order, day)
    return _Ground(
        template=template,
        template_from=since,
        signer=_signer(office, connection, template, day),
        settings=read_settings(connection),
        day=day,
        emblem=storage.read_emblem(office.store.folder),
        opd_code=office.identity.letterhead.opd_code,
    )


def _template(connection: Connection, order: LetterOrder, day: date) -> tuple[date, LetterTemplate]:
    if order.kind is None:
        raise Refused("tanpa_surat", _NO_LETTER)
    kind = str(order.kind)
    found = definition_in_force(connection, LETTER, kind, day)
    if found is None:
        raise Refused("naskah_surat_tidak_ada", _NO_TEMPLATE, kind=kind, day=show_date(day))
    return found[0], read_template(found[1], fields=order.fields)


def _signer(office: Office, connection: Connection, template: LetterTemplate, day: date) -> Signer:
    if template.by_officer and office.actor is not None:
        counter = office.counter.name if office.counter else ""
        return Signer((f"Petugas {counter}".strip() + ",",), office.actor.name)
    signatory = signatory_in_office(connection, day)
    if signatory is None:
        raise Refused("penandatangan_tidak_ada", _NO_SIGNATORY, day=show_date(day))
    return Signer(signatory.position, signatory.name, signatory.rank, show_nip(signatory.nip))


def _numbered(tx: Transaction, ground: _Ground) -> tuple[str, int, str]:
    """Return (series, sequence, number) of the next letter.

    Kinds that share a number pattern share a series too, whatever the setting: two letters must
    never carry the same number.
    """
    office_pattern = ground.settings[settings.LETTER_NUMBER_TEMPLATE]
    pattern = ground.template.number or office_pattern
    by_kind = ground.settings[settings.LETTER_SERIES] == "jenis" and pattern != office_pattern
    series = str(ground.template.code) if by_kind else _OFFICE_SERIES
    start = ground.settings[settings.LETTER_START_VALUE]
    sequence = storage.take_number(tx, series, ground.day.year, start)
    number = format_number(pattern, sequence=sequence, opd_code=ground.opd_code, day=ground.day)
    return series, sequence, number


def _token(
    office: Office, tx: Transaction, order: LetterOrder, ground: _Ground, number: str
) -> tuple[bytes, str]:
    """Return (key id, token) signed with the key of this counter."""
    signatures = office.ports.signatures
    key = counter_key(tx, office.store, office.at_counter().id, signatures.new_pair)
    masked = mask_nik(order.person.nik or "")
    body = encode_claim(
        LetterClaim(
            key_id=key.key_id,
            day=ground.day,
            kind=ground.template.code,
            number=number,
            initials=mask_name(order.person.name),
            masked_nik=masked if masked[:1].isdigit() else None,
            office_code=office.identity.regency_code,
        )
    )
    return key.key_id, token_text(body, signatures.sign(key.private, body))


def _document(
    office: Office, order: LetterOrder, ground: _Ground, *, number: str, code: str | None
) -> LetterDocument:
    village = office.regions.by_code.get(order.person.village_code or "")
    people = order.people or (letter_person(order.person, village, order.fields),)
    return compose(
        ground.template,
        {**person_values(order.person, village, order.fields), **_values(office, order, ground)},
        paper=Paper(ground.settings[settings.LETTER_PAPER]),
        letterhead=office.identity.letterhead,
        author=office.identity.name,
        number=number,
        day=ground.day,
        signer=ground.signer,
        people=people,
        items=_items(order) if ground.template.items_lead else (),
        notes=_notes(order) if ground.template.items_lead else (),
        addressee=order.addressee,
        qr_text=code,
        watermark=None if code else DRAFT,
        emblem=ground.emblem,
    )


def _values(office: Office, order: LetterOrder, ground: _Ground) -> Mapping[str, str]:
    return {
        "kantor": office.identity.name,
        "loket": office.counter.name if office.counter else "",
        "petugas": office.actor.name if office.actor else "",
        "tanggal": show_date(ground.day),
        "layanan": order.service,
        "data": order.data,
    }


def _items(order: LetterOrder) -> tuple[SlipItem, ...]:
    findings = order.verdict.findings if order.verdict else ()
    return tuple(SlipItem(one.sentence, one.next_step) for one in findings if one.outcome.refuses)


def _notes(order: LetterOrder) -> tuple[str, ...]:
    """Return what else was found, in one paragraph: every finding is printed (DOMAIN.md)."""
    findings = order.verdict.findings if order.verdict else ()
    told = [
        # What the officer had to make sure of is settled: only the fact concerns the person.
        f"{one.sentence} {one.next_step}".strip() if one.confirmed is None else one.sentence
        for one in findings
        if not one.outcome.refuses
    ]
    return (f"Catatan pemeriksaan: {' '.join(told)}",) if told else ()


_NO_LETTER = QT_TRANSLATE_NOOP("errors", "Layanan ini tidak berakhir dengan surat.")
_NO_TEMPLATE = QT_TRANSLATE_NOOP(
    "errors",
    "Belum ada naskah surat “{kind}” yang berlaku pada {day}. "
    "Minta admin menambahkannya di Pengaturan.",
)
_NO_SIGNATORY = QT_TRANSLATE_NOOP(
    "errors",
    "Belum ada penandatangan yang bertugas pada {day}. Minta admin mengisinya di Pengaturan, "
    "Penandatangan, lalu ulangi.",
)
_ALTERED = QT_TRANSLATE_NOOP(
    "errors",
    "PDF di arsip tidak sama dengan surat yang diterbitkan dan tidak dapat dipercaya. "
    "Pulihkan dari cadangan terakhir.",
)
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
