"""Is this letter ours, and does it still count? Answered offline, from the QR code alone.

Three answers (ARCHITECTURE.md, "Storage"): genuine with the state in the archive; not genuine,
and why; or a good signature whose letter lies in another counter's archive, so that its latest
state cannot be told here. A signature proves the token, not the paper around it: the sentence
always says what to compare.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app import settings
from desktop_app.domain.calendar import office_day
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    Misused,
    NotFound,
)
from desktop_app.domain.esign import EsignRecord, looks_signed
from desktop_app.domain.letter import Letter, Verification
from desktop_app.domain.letter_terms import NOT_GENUINE, UNCERTAIN, LetterState
from desktop_app.domain.letter_token import LetterClaim, read_token, split_address
from desktop_app.domain.people import show_date
from desktop_app.domain.sync import FILE_ELSEWHERE
from desktop_app.storage import letters as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.esign import esign_of
from desktop_app.storage.office import read_setting
from desktop_app.storage.signing import find_key
from desktop_app.storage.trusted_keys import TrustedKey, trusted_key
from desktop_app.usecases.office import Office

_STATES = {
    LetterState.TERBIT: QT_TRANSLATE_NOOP("LetterState", "terbit"),
    LetterState.MENUNGGU_TANDA_TANGAN: QT_TRANSLATE_NOOP("LetterState", "menunggu tanda tangan"),
    LetterState.DITANDATANGANI: QT_TRANSLATE_NOOP("LetterState", "ditandatangani"),
    LetterState.DISERAHKAN: QT_TRANSLATE_NOOP("LetterState", "diserahkan"),
}


def verify(office: Office, token_or_pdf: str | bytes | Path) -> Verification:
    """Return what is known about a letter: its token as text, or its PDF or picture.

    Raises NotFound for a file that is not there, Misused for one that is neither PDF nor picture
    or that shows more than one letter.
    """
    if isinstance(token_or_pdf, str):
        return _verify_text(office, token_or_pdf, None)
    data = token_or_pdf if isinstance(token_or_pdf, bytes) else _read_file(token_or_pdf)
    codes = office.ports.codes.read(data)
    ours = {text for text in codes if _readable(text)}
    if len(ours) > 1:
        raise Misused("lebih_dari_satu_surat", _SEVERAL)
    if not ours:
        return Verification(False, NOT_GENUINE, _NO_TOKEN if codes else _NO_CODE)
    return _verify_text(office, ours.pop(), data)


def archived_pdf(office: Office, letter: Letter) -> bytes:
    """Return the bytes of a letter as they were issued, checked against their hash.

    Raises EnvironmentFailure when the file is gone or altered: only a backup brings it back, and
    it is never drawn anew under its old number; `berkas_belum_sampai` when another PC of the
    office made it and it was not fetched yet (`sync_files.fetch`).
    """
    if not letter.file and not letter.erased:
        raise EnvironmentFailure("berkas_belum_sampai", FILE_ELSEWHERE)
    pdf = office.store.files.get(letter.file)
    if hashlib.sha256(pdf).hexdigest() != letter.file_hash:
        raise EnvironmentFailure("arsip_berubah", _ALTERED)
    return pdf


def looks_like_code(text: str) -> bool:
    """Tell whether a text reads as a letter's QR code, whoever signed it."""
    return _readable(text)


@dataclass(frozen=True, slots=True)
class _Token:
    """A token that was read, and what this office knows of its key and letter.

    `public` is None for a key nobody knows here; `other` is set when it is another office's.
    """

    text: str
    claim: LetterClaim
    body: bytes
    signature: bytes
    public: bytes | None
    revoked_from: datetime | None
    other: TrustedKey | None
    letter: Letter | None
    replacement: Letter | None
    esign: EsignRecord | None
    address: str


def _verify_text(office: Office, text: str, data: bytes | None) -> Verification:
    try:
        claim, body, signature = read_token(text)
    except Misused as error:
        return Verification(False, NOT_GENUINE, str(error))
    with office.read() as connection:
        own = find_key(connection, claim.key_id)
        other = trusted_key(connection, claim.key_id) if own is None else None
        letter = _archived(connection, claim, text) if own is not None else None
        token = _Token(
            text=text,
            claim=claim,
            body=body,
            signature=signature,
            public=own.public if own else other.key.public if other else None,
            revoked_from=own.revoked_from if own else other.key.revoked_from if other else None,
            other=other,
            letter=letter,
            replacement=storage.replacement_of(connection, letter.id) if letter else None,
            esign=esign_of(connection, letter.id) if letter else None,
            address=str(read_setting(connection, settings.LETTER_VERIFICATION_ADDRESS.name)),
        )
    fault = _fault(office, token)
    if fault is not None:
        return _answer(office, token, False, NOT_GENUINE, fault)
    return _standing(office, token, data)


def _fault(office: Office, token: _Token) -> str | None:
    """Return the sentence that says why the token proves nothing, None when it proves its claim."""
    if token.public is None:
        return _UNKNOWN_KEY
    if not office.ports.signatures.verify(token.public, token.signature, token.body):
        return _BAD_SIGNATURE
    if token.other is not None and token.claim.office_code != token.other.office_code:
        return _BAD_OFFICE  # a key speaks for its own office only
    if not _address_is_ours(token):
        return _BAD_ADDRESS
    if token.revoked_from is None:
        return None
    if token.other is not None:
        return _REVOKED_THERE.format(office=token.other.office)
    late = token.letter is None or token.letter.issued_at >= token.revoked_from
    return _REVOKED if late else None


def _standing(office: Office, token: _Token, data: bytes | None) -> Verification:
    letter = token.letter
    if token.other is not None:
        reason = _UNCERTAIN_THERE.format(office=token.other.office)
        return _answer(office, token, True, UNCERTAIN, reason)
    if letter is None:
        return _answer(office, token, True, UNCERTAIN, _UNCERTAIN)
    if not letter.in_force:
        reason = _VOID.format(reason=(letter.void_reason or "-").rstrip(".") + ".")
        if token.replacement is not None:
            reason = f"{reason} {_REPLACED.format(number=token.replacement.number)}"
        return _answer(office, token, True, letter.state.value, reason)
    reason = _GENUINE.format(
        state=_STATES[letter.state],
        number=letter.number,
        day=show_date(letter.day),
        name=token.claim.initials or "-",
        nik=token.claim.masked_nik or "-",
    )
    if data is not None:
        reason = f"{reason} {_about_file(token, letter, data)}"
    return _answer(office, token, True, letter.state.value, reason)


def _about_file(token: _Token, letter: Letter, data: bytes) -> str:
    """Say whether a file is the archived one, and what of its electronic signature is known."""
    digest, record = hashlib.sha256(data).hexdigest(), token.esign
    if digest == letter.file_hash:
        return _SAME_FILE if record is None else f"{_SAME_FILE} {_ESIGNED_FILE}"
    if record is not None and digest == record.original_hash:
        return _BEFORE_ESIGN
    return _STRANGE_ESIGN if looks_signed(data) else _OTHER_FILE


def _answer(office: Office, token: _Token, genuine: bool, state: str, reason: str) -> Verification:
    claim, record = token.claim, token.esign
    return Verification(
        genuine=genuine,
        state=state,
        reason=reason,
        number=claim.number,
        kind=claim.kind,
        day=claim.day,
        initials=claim.initials,
        masked_nik=claim.masked_nik,
        known=token.letter is not None,
        letter_id=token.letter.id if token.letter else None,
        issuer=token.other.office if token.other else None,
        replacement=token.replacement.number if token.replacement else None,
        esigned=f"{record.provider}, {show_date(office_day(record.at, office.zone))}"
        if record is not None
        else None,
    )


def _archived(connection: Connection, claim: LetterClaim, text: str) -> Letter | None:
    bare = split_address(text)[1].upper()
    same_number = storage.letters_numbered(connection, claim.number)
    return next((one for one in same_number if split_address(one.token)[1] == bare), None)


def _address_is_ours(token: _Token) -> bool:
    """Tell whether what stands before the token may: it is the one thing that is not signed."""
    address = split_address(token.text)[0]
    allowed = {"", token.address.upper(), settings.LETTER_VERIFICATION_ADDRESS.default.upper()}
    if token.other is not None:
        allowed = {"", token.other.address.upper()}
    if token.letter is not None:
        allowed.add(split_address(token.letter.token)[0])
    return address in allowed


def _readable(text: str) -> bool:
    try:
        read_token(text)
    except Misused:
        return False
    return True


def _read_file(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise NotFound("berkas_tidak_ada", _NO_FILE, path=path.name) from error


_GENUINE = QT_TRANSLATE_NOOP(
    "Verification",
    "Tanda tangan sah dan surat tercatat di arsip kantor ini ({state}). Cocokkan dengan "
    "kertasnya: nomor {number}, tanggal {day}, atas nama {name}, NIK {nik}.",
)
_SAME_FILE = QT_TRANSLATE_NOOP("Verification", "Berkas ini sama persis dengan arsip.")
_OTHER_FILE = QT_TRANSLATE_NOOP(
    "Verification",
    "Berkas ini bukan berkas arsip itu sendiri (misalnya hasil pindai), jadi isinya harus "
    "dibandingkan dengan arsip.",
)
_ESIGNED_FILE = QT_TRANSLATE_NOOP(
    "Verification", "Berkas ini bertanda tangan elektronik, seperti tercatat di arsip."
)
_BEFORE_ESIGN = QT_TRANSLATE_NOOP(
    "Verification",
    "Berkas ini adalah surat sebelum ditandatangani secara elektronik; arsip menyimpan yang sudah "
    "ditandatangani.",
)
_STRANGE_ESIGN = QT_TRANSLATE_NOOP(
    "Verification",
    "Berkas ini memuat tanda tangan elektronik yang tidak tercatat di arsip. Bandingkan isinya "
    "dengan arsip, dan periksa tanda tangannya di layanan verifikasi BSrE.",
)
_VOID = QT_TRANSLATE_NOOP(
    "Verification",
    "Tanda tangan sah, tetapi surat ini sudah dibatalkan dan tidak berlaku lagi. Alasan: {reason}",
)
_REPLACED = QT_TRANSLATE_NOOP("Verification", "Surat penggantinya bernomor {number}.")
_UNCERTAIN_THERE = QT_TRANSLATE_NOOP(
    "Verification",
    "Tanda tangan {office} sah, status terakhir belum dapat dipastikan, karena arsipnya ada di "
    "kantor itu. Tanyakan ke sana apakah surat ini masih berlaku.",
)
_REVOKED_THERE = QT_TRANSLATE_NOOP(
    "Verification",
    "Keaslian surat ini tidak terbukti: kunci {office} yang menandatanganinya sudah dicabut. "
    "Hanya kantor itu yang dapat memastikannya dari arsipnya.",
)
_BAD_OFFICE = QT_TRANSLATE_NOOP(
    "Verification",
    "Surat ini tidak asli: kode kantor di dalamnya bukan kantor pemilik kuncinya.",
)
_UNCERTAIN = QT_TRANSLATE_NOOP(
    "Verification",
    "Tanda tangan sah, status terakhir belum dapat dipastikan, karena surat ini tidak ada di "
    "arsip komputer ini. Tanyakan kepada loket yang menerbitkannya.",
)
_UNKNOWN_KEY = QT_TRANSLATE_NOOP(
    "Verification",
    "Surat ini tidak asli: kunci tanda tangannya tidak dikenal di kantor ini.",
)
_BAD_SIGNATURE = QT_TRANSLATE_NOOP(
    "Verification",
    "Surat ini tidak asli: tanda tangan pada kode QR tidak cocok dengan isinya.",
)
_BAD_ADDRESS = QT_TRANSLATE_NOOP(
    "Verification",
    "Kode QR ini tidak asli: alamat di depannya bukan alamat kantor ini.",
)
_REVOKED = QT_TRANSLATE_NOOP(
    "Verification",
    "Surat ini tidak asli: kunci tanda tangannya sudah dicabut sebelum surat ini tercatat.",
)
_NO_CODE = QT_TRANSLATE_NOOP(
    "Verification",
    "Tidak ada kode QR yang terbaca pada berkas ini, jadi keasliannya tidak terbukti. "
    "Pindai lagi seluruh halaman dengan terang dan tegak.",
)
_NO_TOKEN = QT_TRANSLATE_NOOP(
    "Verification",
    "Kode QR pada berkas ini bukan kode surat Loket Linjamsos, jadi keasliannya tidak terbukti.",
)
_ALTERED = QT_TRANSLATE_NOOP(
    "errors",
    "PDF di arsip tidak sama dengan surat yang diterbitkan dan tidak dapat dipercaya. Pulihkan "
    "dari cadangan terakhir; bila tidak ada, batalkan suratnya dan terbitkan penggantinya.",
)
_SEVERAL = QT_TRANSLATE_NOOP(
    "errors", "Berkas ini memuat lebih dari satu surat. Periksa satu per satu."
)
_NO_FILE = QT_TRANSLATE_NOOP(
    "errors", "Berkas {path} tidak ada atau tidak dapat dibaca. Periksa namanya, lalu ulangi."
)
