"""The words of letters: kinds, states, who stands on one, and what is drawn.

`repr()` of what follows leaves out names, numbers and tokens, because a repr ends up in logs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.decision_terms import Verdict
from desktop_app.domain.office import Letterhead
from desktop_app.domain.people import Person


class LetterKind(StrEnum):
    """What a letter is for. Each kind is a file in `resources/letters`, with dated versions.

    These are the program's own; an office may add kinds, which are plain texts (`letter_kind`).
    """

    REKOMENDASI_PENGAJUAN_BARU = "rekomendasi_pengajuan_baru"
    REKOMENDASI_REAKTIVASI = "rekomendasi_reaktivasi"
    LEMBAR_PENGEMBALIAN = "lembar_pengembalian"
    REKOMENDASI_PEMBEBASAN_BIAYA = "rekomendasi_pembebasan_biaya"
    REKOMENDASI_PERALIHAN_BPJS = "rekomendasi_peralihan_bpjs"
    KETERANGAN_TERDAFTAR = "keterangan_terdaftar"
    KETERANGAN_TIDAK_TERDAFTAR = "keterangan_tidak_terdaftar"
    SURAT_KEPALA_DESA = "surat_kepala_desa"
    PENGANTAR_KOLEKTIF = "pengantar_kolektif"


def letter_kind(code: str) -> str:
    """Return the program's own kind of that code, or the code itself for a kind of the office."""
    return LetterKind(code) if code in list(LetterKind) else code


class LetterState(StrEnum):
    """Where a letter is on its way to the person; it is a draft before it has a number."""

    TERBIT = "terbit"
    MENUNGGU_TANDA_TANGAN = "menunggu_tanda_tangan"
    DITANDATANGANI = "ditandatangani"
    DISERAHKAN = "diserahkan"
    BATAL = "batal"


class Shape(StrEnum):
    """The two shapes of *tata naskah dinas*: a letter to an office, and one under a title."""

    KORESPONDENSI = "korespondensi"
    JUDUL = "judul"


class Paper(StrEnum):
    """F4 (folio) is 215 by 330 mm, A4 210 by 297 mm."""

    F4 = "F4"
    A4 = "A4"


@dataclass(frozen=True, slots=True)
class Margins:
    """Empty paper around a letter, in millimetres (DOMAIN.md, "Letters")."""

    top: int = 25
    bottom: int = 30
    left: int = 30
    right: int = 25


class Column(StrEnum):
    """A column of the table of people."""

    NAMA = "nama"
    HUBUNGAN = "hubungan"
    NIK = "nik"
    KK = "kk"
    LAHIR = "lahir"
    ALAMAT = "alamat"
    ID_DTKS = "id_dtks"
    KARTU = "kartu"
    KETERANGAN = "keterangan"


@dataclass(frozen=True, slots=True, repr=False)
class LetterPerson:
    """One row of the table of people, every value as it is printed; "" where nothing is known."""

    name: str
    nik: str = ""
    kk: str = ""
    birth: str = ""
    address: str = ""
    relation: str = ""
    id_dtks: str = ""
    card: str = ""
    note: str = ""

    def cell(self, column: Column) -> str:
        """Return what stands in a column."""
        return str(getattr(self, _CELLS[column]))


_CELLS = {
    Column.NAMA: "name",
    Column.HUBUNGAN: "relation",
    Column.NIK: "nik",
    Column.KK: "kk",
    Column.LAHIR: "birth",
    Column.ALAMAT: "address",
    Column.ID_DTKS: "id_dtks",
    Column.KARTU: "card",
    Column.KETERANGAN: "note",
}


@dataclass(frozen=True, slots=True)
class SlipItem:
    """One reason on a return slip: what was found, and what the person does next."""

    sentence: str
    next_step: str


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs, as printed: position lines (with a.n., u.b., Plt.), rank, NIP in groups."""

    position: tuple[str, ...]
    name: str
    rank: str = ""
    nip: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class LetterDocument:
    """Everything there is to draw, in finished words; the same document gives the same bytes.

    `nature`, `attachments`, `subject` and `addressee` stand in a letter of KORESPONDENSI, `title`
    over one of JUDUL. When the people do not fit on the page they follow on a *Lampiran*, and
    `opening_attached` and `attachments_with_list` take the place of their namesakes. `table` are
    rows of figures under the opening, the first one its heading, the last column narrow. `emblem`
    is a picture (PNG or JPEG), None for the neutral one.
    """

    shape: Shape
    paper: Paper
    letterhead: Letterhead
    number: str
    day: str
    signer: Signer
    author: str
    title: str
    subject: str = ""
    nature: str = ""
    attachments: str = ""
    attachments_with_list: str = ""
    addressee: tuple[str, ...] = ()
    basis_lead: str = ""
    basis: tuple[str, ...] = ()
    opening: str = ""
    opening_attached: str = ""
    details: tuple[tuple[str, str], ...] = ()
    columns: tuple[Column, ...] = ()
    people: tuple[LetterPerson, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    items_lead: str = ""
    items: tuple[SlipItem, ...] = ()
    body: tuple[str, ...] = ()
    closing: str = ""
    copies_to: tuple[str, ...] = ()
    initials: tuple[str, ...] = ()
    margins: Margins = Margins()
    qr_text: str | None = None
    qr_caption: str = ""
    watermark: str | None = None
    emblem: bytes | None = None
    language: str = "id-ID"

    @property
    def place_date(self) -> str:
        """`Rembang, 5 Januari 2026`, as it stands over the letter or the signature."""
        return f"{self.letterhead.place}, {self.day}"


@dataclass(frozen=True, slots=True)
class LetterOrder:
    """What a letter is to be made of; `kind` None means that the case ends without one.

    `people` are the rows of its table, the applicant alone when empty. `fields` are the service's
    own fields by key, dates as ISO text. `data` names the register it stands on ("DTSEN per 1
    November 2026"). `addressee` replaces the template's. `replaces` is the voided letter that
    this one stands for.
    """

    application_id: UUID
    kind: str | None
    person: Person
    people: tuple[LetterPerson, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)
    verdict: Verdict | None = None
    service: str = ""
    data: str = ""
    addressee: tuple[str, ...] = ()
    replaces: UUID | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that was issued, as the archive has it.

    `application_id` is None for a letter about no single case (to a village head, to BPJS).
    `token` is the text of its QR code; `file` names the archived PDF and `file_hash` is its
    sha256; `signer` are name, NIP and position as they were; `prints` counts the printed copies.
    """

    id: UUID
    application_id: UUID | None
    kind: str
    number: str
    day: date
    state: LetterState
    addressee: str
    subject: str
    person_name: str = field(repr=False)
    nik: str | None = field(repr=False)
    token: str = field(repr=False)
    key_id: bytes
    file: str
    file_hash: str
    signer: Signer | None
    issued_at: datetime
    prints: int
    void_reason: str | None
    replaces: UUID | None
    version: int
    issued_by: UUID | None = None
    signed_at: datetime | None = None
    signed_by: UUID | None = None
    village_code: str | None = None
    batch_id: UUID | None = None

    @property
    def in_force(self) -> bool:
        """False once it was voided."""
        return self.state is not LetterState.BATAL

    @property
    def erased(self) -> bool:
        """True once its person was erased. One whose `file` is "" and that was not erased lies on
        another PC of the office."""
        return not self.token


@dataclass(frozen=True, slots=True)
class Verification:
    """What is known about a token: was it signed here, and does its letter still count?

    `state` is the letter's (a `LetterState`), or one of `NOT_GENUINE` and `UNCERTAIN`. `reason`
    is a whole Indonesian sentence. `known` tells that the letter lies in this archive, then
    `letter_id` is its id. `issuer` is the other office whose key signed it. `replacement` is the
    number of the letter that took the place of a voided one. `esigned` says who signed it
    electronically and when, in words. The rest is what the token says,
    None when it could not be read.
    """

    genuine: bool
    state: str
    reason: str
    number: str | None = None
    kind: str | None = None
    day: date | None = None
    initials: str | None = None
    masked_nik: str | None = None
    known: bool = False
    letter_id: UUID | None = None
    issuer: str | None = None
    replacement: str | None = None
    esigned: str | None = None

    @property
    def in_force(self) -> bool:
        """True when it is genuine and was not voided, as far as is known here."""
        return self.genuine and self.state != LetterState.BATAL


NOT_GENUINE = "tidak_asli"
UNCERTAIN = "belum_dapat_dipastikan"
