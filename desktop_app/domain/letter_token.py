"""The signed token in a letter's QR code: who issued which letter, checkable without a network.

It is short, because the code has to be read by a cheap telephone from creased paper: a binary
claim and its Ed25519 signature (RFC 8032), written in base32 without padding. Upper-case base32
and the address before it stay inside QR's alphanumeric alphabet, so that the code keeps to
version 10 (57 modules) at error correction M.

The claim, version 1, numbers big-endian:

    offset  bytes  what
         0      1  version: 1
         1      4  key id: the first 4 bytes of sha256 of the counter's public key
         5      2  day of the letter, counted from 1970-01-01
         7      1  kind of letter, see `KIND_CODES`
         8      2  office: the regency's four digits of the Kemendagri code
        10      5  masked NIK: its first six and last four digits as one number;
                   FF FF FF FF FF when the person has none
        15    1+n  length, then the letter's number in UTF-8, at most 60 bytes
      16+n    1+m  length, then the person's initials in UTF-8, at most 12 bytes

The 64 bytes of the signature over exactly these bytes follow. What is in front of the token (an
address such as `LOKET://V/`) is not signed; whoever verifies compares it with the office's own.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.letter_terms import LetterKind

VERSION = 1
SIGNATURE_BYTES = 64
KEY_ID_BYTES = 4
LONGEST_NUMBER = 60
LONGEST_INITIALS = 12
# What a QR code of version 10 holds at level M in its alphanumeric mode (ISO/IEC 18004, table 7).
LONGEST_QR_TEXT = 311

# Once a code is on paper it keeps its meaning: new kinds get new numbers.
KIND_CODES: dict[str, int] = {
    LetterKind.REKOMENDASI_PENGAJUAN_BARU: 1,
    LetterKind.REKOMENDASI_REAKTIVASI: 2,
    LetterKind.LEMBAR_PENGEMBALIAN: 3,
    LetterKind.REKOMENDASI_PEMBEBASAN_BIAYA: 4,
    LetterKind.REKOMENDASI_PERALIHAN_BPJS: 5,
    LetterKind.KETERANGAN_TERDAFTAR: 6,
    LetterKind.KETERANGAN_TIDAK_TERDAFTAR: 7,
    LetterKind.SURAT_KEPALA_DESA: 8,
    LetterKind.PENGANTAR_KOLEKTIF: 9,
}
# A kind of the office's own: the number on the letter tells which.
OWN_KIND = 0


@dataclass(frozen=True, slots=True)
class LetterClaim:
    """What a token says. `masked_nik` is `331710******0001` or None, `initials` are `S. A.`.

    `kind` is None for a kind the office added itself.
    """

    key_id: bytes
    day: date
    kind: str | None
    number: str
    initials: str
    masked_nik: str | None
    office_code: str


def encode_claim(claim: LetterClaim) -> bytes:
    """Return the bytes to be signed. Initials beyond twelve bytes are left out.

    Raises Misused when the number is empty or too long, or the day or office cannot be written.
    """
    number = claim.number.encode()
    days = (claim.day - _EPOCH).days
    office = claim.office_code
    if not 0 < len(number) <= LONGEST_NUMBER:
        raise Misused("nomor_surat_terlalu_panjang", _NUMBER, most=LONGEST_NUMBER)
    if not 0 <= days <= 0xFFFF or len(claim.key_id) != KEY_ID_BYTES:
        raise Misused("token_tidak_dapat_dibuat", _UNWRITABLE)
    if not (office.isascii() and office.isdigit() and len(office) == 4):
        raise Misused("token_tidak_dapat_dibuat", _UNWRITABLE)
    initials = _packed_initials(claim.initials)
    return b"".join(
        (
            bytes((VERSION,)),
            claim.key_id,
            days.to_bytes(2, "big"),
            bytes((KIND_CODES.get(claim.kind or "", OWN_KIND),)),
            int(office).to_bytes(2, "big"),
            _packed_nik(claim.masked_nik),
            bytes((len(number),)) + number,
            bytes((len(initials),)) + initials,
        )
    )


def token_text(body: bytes, signature: bytes) -> str:
    """Return the token: upper-case base32 without padding."""
    return base64.b32encode(body + signature).decode().rstrip("=")


def qr_text(address: str, token: str) -> str:
    """Return what the QR code holds. Raises Misused for an address a small QR code cannot hold."""
    text = address.strip().upper() + token
    if not _ALPHANUMERIC.fullmatch(text) or len(text) > LONGEST_QR_TEXT:
        raise Misused("alamat_verifikasi_tidak_sah", _ADDRESS)
    return text


def split_address(text: str) -> tuple[str, str]:
    """Return (address, token) of a scanned or typed text; the address is "" for a bare token."""
    bare = "".join(text.split())
    cut = bare.rfind("/") + 1
    return bare[:cut].upper(), bare[cut:]


def read_token(text: str) -> tuple[LetterClaim, bytes, bytes]:
    """Return (claim, signed bytes, signature) of a token, with or without an address before it.

    Nothing is verified here but the form. Raises Misused when it is not one of our tokens.
    """
    data = _decoded(split_address(text)[1])
    body, signature = data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
    try:
        claim = _read_body(body)
    except (IndexError, KeyError, ValueError, OverflowError) as error:
        raise Misused("token_tidak_terbaca", _UNREADABLE) from error
    return claim, body, signature


_EPOCH = date(1970, 1, 1)
_NO_NIK = b"\xff" * 5
_FIXED = 15
_ALPHANUMERIC = re.compile(r"[0-9A-Z $%*+\-./:]+")
_KINDS = {code: kind for kind, code in KIND_CODES.items()}


def _decoded(token: str) -> bytes:
    # A wedge scanner under CapsLock gives lower case; mixed case is no scanner's doing.
    upper = token.upper() if token.islower() else token
    try:
        data = base64.b32decode(upper + "=" * (-len(upper) % 8))
    except (binascii.Error, ValueError) as error:
        raise Misused("token_tidak_terbaca", _UNREADABLE) from error
    # The last character has bits to spare; only one spelling of the same bytes counts.
    if base64.b32encode(data).decode().rstrip("=") != upper or len(data) <= SIGNATURE_BYTES:
        raise Misused("token_tidak_terbaca", _UNREADABLE)
    return data


def _read_body(body: bytes) -> LetterClaim:
    if body[0] != VERSION:
        raise ValueError(body[0])
    number, end = _text_at(body, _FIXED)
    initials, end = _text_at(body, end)
    if end != len(body) or not number:
        raise ValueError("bytes left over")
    return LetterClaim(
        key_id=body[1:5],
        day=_EPOCH + timedelta(days=int.from_bytes(body[5:7], "big")),
        kind=None if body[7] == OWN_KIND else _KINDS[body[7]],
        number=number,
        initials=" ".join(f"{letter}." for letter in initials),
        masked_nik=_unpacked_nik(body[10:15]),
        office_code=f"{int.from_bytes(body[8:10], 'big'):04}",
    )


def _text_at(body: bytes, start: int) -> tuple[str, int]:
    end = start + 1 + body[start]
    if end > len(body):
        raise ValueError("cut off")
    return body[start + 1 : end].decode(), end


def _packed_nik(masked: str | None) -> bytes:
    if masked is None:
        return _NO_NIK
    shown = masked[:6] + masked[-4:]
    if len(masked) != 16 or not (shown.isascii() and shown.isdigit()):
        raise Misused("token_tidak_dapat_dibuat", _UNWRITABLE)
    return int(shown).to_bytes(5, "big")


def _unpacked_nik(packed: bytes) -> str | None:
    if packed == _NO_NIK:
        return None
    shown = f"{int.from_bytes(packed, 'big'):010}"
    if len(shown) != 10:
        raise ValueError("more than ten digits")
    return f"{shown[:6]}******{shown[6:]}"


def _packed_initials(initials: str) -> bytes:
    packed = b""
    for letter in re.findall(r"[^\W\d_]", initials):
        if len(packed + letter.encode()) > LONGEST_INITIALS:
            break
        packed += letter.encode()
    return packed


_NUMBER = QT_TRANSLATE_NOOP(
    "errors",
    "Nomor surat kosong atau lebih dari {most} huruf, jadi tidak muat di kode QR. "
    "Pendekkan pola nomor di Pengaturan.",
)
_UNWRITABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Kode QR surat ini tidak dapat dibuat. Periksa tanggal komputer dan kode wilayah kantor "
    "di Pengaturan.",
)
_ADDRESS = QT_TRANSLATE_NOOP(
    "errors",
    "Alamat verifikasi di Pengaturan tidak dapat dipakai untuk kode QR. Pakai huruf, angka, dan "
    "tanda : / . - saja, paling panjang 60 huruf, misalnya LOKET://V/.",
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Ini bukan kode surat dari Loket Linjamsos, atau ada huruf yang salah. "
    "Pindai lagi kode QR-nya, atau ketik ulang dengan teliti.",
)
