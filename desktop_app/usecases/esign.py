"""Letters signed electronically by the official, through a server the office has an account with.

Off until the office switches it on. The office's password lies in this computer's safe; the
official's passphrase is asked each time, goes to the server and is kept nowhere. A signed file is
on disk before the database says so; whatever fails leaves the letter as it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    Conflict,
    EnvironmentFailure,
    LoketError,
    Refused,
)
from desktop_app.domain.esign import (
    PROVIDER,
    EsignAccount,
    EsignRecord,
    SignedPdf,
    check_address,
    check_status,
)
from desktop_app.domain.identity import parse_nik
from desktop_app.domain.letter_signing import may_become
from desktop_app.domain.letter_terms import Letter, LetterState
from desktop_app.storage import esign as storage
from desktop_app.storage import letters as letter_storage
from desktop_app.storage import vault
from desktop_app.storage.letter_signing import move
from desktop_app.storage.office import read_settings, write_setting
from desktop_app.usecases.letter_checks import archived_pdf
from desktop_app.usecases.office import Office

STATUS_SECONDS, SIGN_SECONDS = 10.0, 60.0
Tell = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class EsignRun:
    """What became of a pile: what is signed, and why it ended early (None when it did not)."""

    signed: tuple[Letter, ...]
    left: int
    trouble: LoketError | None = None


def sign(
    office: Office,
    letter_ids: Sequence[UUID],
    nik: str,
    passphrase: str,
    tell: Tell = lambda done, of: None,
    stop: Stop = lambda: False,
) -> EsignRun:
    """Have letters signed one by one, and note each as signed. The first failure ends the run.

    A wrong passphrase is never tried a second time: it would lock the official out. Raises
    Refused when it is switched off, for the NIK, without a passphrase, or when the official may
    not sign now; EnvironmentFailure when the server cannot be asked.
    """
    office.require(Right.SERVE)
    digits = parse_nik(nik).digits
    if not passphrase:
        raise Refused("passphrase_kosong", _NO_PASSPHRASE)
    if not letter_ids:
        raise Refused("surat_belum_dipilih", _NOTHING)
    account = _account(office)
    check_status(office.ports.signer.status(account, digits, STATUS_SECONDS))
    signed: list[Letter] = []
    trouble: LoketError | None = None
    for number, id in enumerate(letter_ids):
        tell(number, len(letter_ids))
        if stop():
            break
        try:
            signed.append(_sign_one(office, account, id, digits, passphrase))
        except LoketError as error:
            trouble = error
            break
    return EsignRun(tuple(signed), len(letter_ids) - len(signed), trouble)


def in_use(office: Office) -> bool:
    """Tell whether letters can be signed electronically: switched on, with an address."""
    with office.read() as connection:
        stored = read_settings(connection)
    return stored[settings.USE_ESIGN] and bool(stored[settings.ESIGN_ADDRESS])


def has_password(office: Office) -> bool:
    """Tell whether the server's password is kept on this computer."""
    return office.ports.secrets.recall(_secret_name(office)) is not None


def change_account(office: Office, address: str, user: str, password: str | None = None) -> bool:
    """Keep where the server is and how the office logs in; "" as the address forgets all of it.

    A `password` of None leaves the one that is kept. Returns False when this computer has no safe
    and the password only lasts until the program ends. Raises Refused for an address that cannot
    work.
    """
    office.require(Right.MANAGE_OFFICE)
    tidy = check_address(address) if address.strip() else ""
    with office.write() as tx:
        write_setting(tx, settings.ESIGN_ADDRESS.name, tidy)
        write_setting(tx, settings.ESIGN_USER.name, user.strip() if tidy else "")
    if not tidy:
        office.ports.secrets.forget(_secret_name(office))
        return True
    if password is None:
        return True
    return office.ports.secrets.remember(_secret_name(office), password)


def try_out(office: Office, address: str, user: str, password: str | None, nik: str) -> str:
    """Ask a server that is not stored yet about an official; return its word for them.

    With `password` None the kept one is used. Raises Refused, or EnvironmentFailure in words.
    """
    office.require(Right.MANAGE_OFFICE)
    known = password if password is not None else office.ports.secrets.recall(_secret_name(office))
    account = EsignAccount(check_address(address), user.strip(), known or "")
    return office.ports.signer.status(account, parse_nik(nik).digits, STATUS_SECONDS)


def _sign_one(office: Office, account: EsignAccount, id: UUID, nik: str, passphrase: str) -> Letter:
    with office.read() as connection:
        letter = letter_storage.read_letter(connection, id)
        _refuse_unfit(letter, storage.esign_of(connection, id))
    pdf = archived_pdf(office, letter)
    name = f"surat-{id.hex[-12:]}.pdf"
    came = office.ports.signer.sign(account, nik, passphrase, pdf, name, SIGN_SECONDS)
    # Whatever the server did to the file, anybody must still be able to check the letter by it.
    if letter.token not in office.ports.codes.read(came.pdf):
        raise EnvironmentFailure("tte_tanpa_kode_qr", _NO_CODE, number=letter.number)
    return _keep(office, letter, came)


def _keep(office: Office, letter: Letter, came: SignedPdf) -> Letter:
    file = office.store.files.put(came.pdf)
    digest = hashlib.sha256(came.pdf).hexdigest()
    with office.write() as tx:
        now = letter_storage.read_letter(tx.connection, letter.id)
        if now.file != letter.file:
            raise Conflict("surat_berubah", _CHANGED, number=letter.number)
        _refuse_unfit(now, storage.esign_of(tx.connection, letter.id))
        record = EsignRecord(PROVIDER, tx.at, came.document, digest, letter.file, letter.file_hash)
        return move(
            tx,
            now,
            LetterState.DITANDATANGANI,
            esign=storage.esign_data(record),
            file=file,
            file_hash=digest,
            signed_at=tx.at,
            signed_by=tx.actor,
        )


def _refuse_unfit(letter: Letter, done: EsignRecord | None) -> None:
    if done is not None:
        raise Refused("surat_sudah_tte", _SIGNED, number=letter.number)
    if not may_become(letter.state, LetterState.DITANDATANGANI) or letter.signed_at is not None:
        raise Refused("surat_tidak_menunggu_tte", _NOT_WAITING, number=letter.number)


def _account(office: Office) -> EsignAccount:
    with office.read() as connection:
        stored = read_settings(connection)
    if not stored[settings.USE_ESIGN] or not stored[settings.ESIGN_ADDRESS]:
        raise Refused("tte_belum_dinyalakan", _OFF)
    password = office.ports.secrets.recall(_secret_name(office))
    if password is None:
        raise Refused("kata_sandi_tte_tidak_ada", _NO_PASSWORD)
    return EsignAccount(stored[settings.ESIGN_ADDRESS], stored[settings.ESIGN_USER], password)


def _secret_name(office: Office) -> str:
    return f"{vault.recovery(office.store.folder).vault_id}/esign"


_OFF = QT_TRANSLATE_NOOP(
    "errors",
    "Tanda tangan elektronik belum dinyalakan. Minta admin mengisinya di Pengaturan, "
    "Tanda tangan elektronik.",
)
_NO_PASSWORD = QT_TRANSLATE_NOOP(
    "errors",
    "Kata sandi server tanda tangan elektronik belum ada di komputer ini. Minta admin mengisinya "
    "di Pengaturan, Tanda tangan elektronik.",
)
_NO_PASSPHRASE = QT_TRANSLATE_NOOP("errors", "Ketik passphrase pejabat yang menandatangani.")
_NOTHING = QT_TRANSLATE_NOOP("errors", "Pilih surat yang akan ditandatangani dahulu.")
_NO_CODE = QT_TRANSLATE_NOOP(
    "errors",
    "Kode QR surat {number} tidak terbaca lagi pada berkas dari server, jadi surat tetap seperti "
    "semula. Laporkan kepada admin server itu.",
)
_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "Surat {number} berubah selagi ditandatangani. Muat ulang daftarnya, lalu ulangi."
)
_SIGNED = QT_TRANSLATE_NOOP("errors", "Surat {number} sudah bertanda tangan elektronik.")
_NOT_WAITING = QT_TRANSLATE_NOOP(
    "errors", "Surat {number} tidak menunggu tanda tangan: sudah ditandatangani atau dibatalkan."
)
