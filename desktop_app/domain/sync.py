"""The counters of an office and their central server: how a PC stands, what went another way.

The counter is whole without the server. What is told here is therefore never an alarm about
today's work, only where two PCs are not of one mind yet, and what a person can do about it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused

# A clock further off than this is told to the officer: times on letters come from it.
CLOCK_TOLERANCE = timedelta(minutes=2)
LONGEST_PAUSE = 300.0  # seconds between two tries while the server cannot be reached


class Way(StrEnum):
    """How an issue was answered; TERBUKA while nobody has."""

    TERBUKA = "terbuka"
    DIKIRIM_ULANG = "dikirim_ulang"
    IKUT_PUSAT = "ikut_pusat"


@dataclass(frozen=True, slots=True)
class Issue:
    """One row on which this PC and the server differ, with every change of it that was sent.

    `outcome` is rejected, conflict or merged; `code` the server's word, for which
    `reason_of` has the sentence. `mine` are the fields as this PC set them, `server` the row as
    the server has it (None: it has none). `waits` is how many other rows cannot be sent before
    this one is answered. `blocking` while the row takes nothing from the server.
    """

    kind: str
    entity: UUID
    outcome: str
    code: str
    mine: Mapping[str, Any]
    server: Mapping[str, Any] | None
    actor: UUID | None
    at: datetime
    noticed_at: datetime
    state: Way
    entries: tuple[int, ...]
    waits: int = 0
    answered_at: datetime | None = None
    answered_by: UUID | None = None

    @property
    def blocking(self) -> bool:
        """Whether what the server tells of this row has to wait for an answer."""
        return self.state is Way.TERBUKA and self.outcome != "merged"

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields in which both sides differ, by name."""
        if self.server is None:
            return tuple(sorted(self.mine))
        return tuple(
            sorted(name for name, value in self.mine.items() if self.server.get(name) != value)
        )


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """How this PC stands with its server. `joined` False: there is none, and nothing else counts.

    `pending` entries wait to be sent, `issues` rows wait for somebody's answer. `failure` is the
    last try's sentence ("" after a success). `quarantined` is "" or why nothing is exchanged any
    more: fork, epoch, revoked. `clock_off` is how far this PC's clock is ahead of the server's.
    `letter` is this PC's in numbers. `unreadable` rows came that this program cannot read.
    """

    joined: bool
    address: str = ""
    kind: str = ""
    letter: str = ""
    pending: int = 0
    issues: int = 0
    last_success_at: datetime | None = None
    last_try_at: datetime | None = None
    failure: str = ""
    failure_code: str = ""
    failures: int = 0
    quarantined: str = ""
    clock_off: timedelta | None = None
    joined_at: datetime | None = None
    unreadable: int = 0

    @property
    def settled(self) -> bool:
        """Whether everything this PC has is on the server, and nothing waits for a person."""
        waits = self.pending or self.issues or self.unreadable or self.quarantined
        return self.joined and not waits

    @property
    def clock_wrong(self) -> bool:
        """Whether somebody should set this PC's clock."""
        return self.clock_off is not None and abs(self.clock_off) > CLOCK_TOLERANCE


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one round of the sync did: entries sent, rows that changed here, files moved.

    `pause` is how many seconds the server wants to be left alone at least, `more` whether the
    next round should begin at once.
    """

    sent: int = 0
    received: int = 0
    files: int = 0
    pause: float = 1.0
    more: bool = False
    clock_off: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a look at every row said: `rows` compared, and those that differ, by kind and id.

    `missing` are rows of this PC that the server never told of and that nothing will send.
    """

    rows: int
    pending: int
    different: tuple[tuple[str, UUID], ...] = ()
    missing: tuple[tuple[str, UUID], ...] = ()
    sum_agrees: bool = True

    @property
    def whole(self) -> bool:
        """Whether this PC has exactly what the server said it has."""
        return self.sum_agrees and not self.different and not self.missing


@dataclass(frozen=True, slots=True)
class CentralLine:
    """Where the server is and as whom it is spoken to. Never log one of these.

    `authority` is the PEM of the server's own authority, "" for a publicly known certificate.
    """

    address: str
    authority: str
    token: str = field(repr=False)


class Unreachable(EnvironmentFailure):
    """The server could not be asked, or did not answer as one. Tried again later by itself.

    `pause` are the seconds it asked for before the next try, `word` its own code if it said one.
    """

    pause: float | None = None
    word: str = ""


class Denied(Refused):
    """The server understood and said no: the same question would get the same answer.

    `word` is its code (wire.messages.Refusal), `status` the HTTP status.
    """

    word: str = ""
    status: int = 0
    expected: int | None = None
    chain: str | None = None


def denial(word: str, status: int, expected: int | None = None, chain: str | None = None) -> Denied:
    """Return the refusal with the sentence for it."""
    made = Denied(f"pusat_{word}", _DENIALS.get(word, _DENIED), word=word)
    made.word, made.status, made.expected, made.chain = word, status, expected, chain
    return made


def sentence_of(code: str) -> str:
    """Return the sentence of a failure that was kept by its code alone."""
    word = code.removeprefix("pusat_")
    return FAILURES.get(code) or _DENIALS.get(word, _DENIED).format(word=word)


def pause_before(failures: int, share: float) -> float:
    """Return the seconds before try number `failures` + 1; `share` (0 to 1) is drawn by lot.

    Full jitter (SYNC.md): all counters of a district must not come back at the same moment.
    """
    return share * min(LONGEST_PAUSE, 2.0 ** min(failures, 20))


def clock_difference(here: datetime, there: datetime) -> timedelta:
    """Return how far a clock is ahead of the server's."""
    return here - there


UNREADABLE = QT_TRANSLATE_NOOP(
    "errors",
    "{n} data dari pusat belum dapat dibaca program di PC ini dan disimpan dahulu. Perbarui "
    "programnya; bila sudah yang terbaru, sampaikan kepada admin.",
)
LATE = QT_TRANSLATE_NOOP("errors", "Pusat tidak menjawab pada waktunya. Pekerjaan tetap tersimpan.")
UNREACHABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Pusat tidak dapat dihubungi. Periksa jaringan; pekerjaan di loket ini berjalan terus dan "
    "dikirim nanti.",
)
CERTIFICATE = QT_TRANSLATE_NOOP(
    "errors",
    "Sertifikat pusat tidak dapat dipercaya, jadi tidak ada yang dikirim. Periksa alamatnya, atau "
    "minta kode bergabung yang baru.",
)
NOT_CENTRAL = QT_TRANSLATE_NOOP(
    "errors",
    "Yang menjawab di alamat itu bukan pusat Loket Linjamsos, mungkin halaman masuk jaringan. "
    "Masuk dahulu ke jaringan itu; pekerjaan di loket ini tetap tersimpan.",
)
BUSY = QT_TRANSLATE_NOOP(
    "errors", "Pusat sedang sibuk atau bermasalah. Akan dicoba lagi sendiri sebentar lagi."
)
PLAIN_HTTP = QT_TRANSLATE_NOOP(
    "errors",
    "Alamat {address} tidak terenkripsi. Pakai alamat yang mulai dengan https://, supaya data "
    "pemohon tidak terbaca di jaringan.",
)
DIFFERS = QT_TRANSLATE_NOOP(
    "errors",
    "Isi PC ini belum sama dengan pusat walau semua sudah diterima. Isinya diambil ulang "
    "seluruhnya; bila kalimat ini tetap ada, hubungi admin.",
)
NO_TOKEN = QT_TRANSLATE_NOOP(
    "errors",
    "Kunci PC ini untuk pusat tidak ditemukan, mungkin folder datanya disalin dari PC lain. "
    "Gabungkan PC ini lagi dengan kode baru; tidak ada data yang hilang.",
)
FILE_ELSEWHERE = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini dibuat di loket lain dan belum sampai di sini. Coba lagi saat pusat tersambung, "
    "atau buka di loket pembuatnya.",
)
FAILURES = {
    "pusat_terlambat": LATE,
    "pusat_tidak_terhubung": UNREACHABLE,
    "pusat_sertifikat": CERTIFICATE,
    "pusat_bukan_pusat": NOT_CENTRAL,
    "pusat_sibuk": BUSY,
    "pusat_berbeda": DIFFERS,
    "pusat_tanpa_kunci": NO_TOKEN,
}
_FORK = QT_TRANSLATE_NOOP(
    "errors",
    "Riwayat PC ini berbeda dari yang dikenal pusat: datanya pernah dipulihkan dari cadangan atau "
    "disalin. Pengiriman dihentikan supaya tidak ada yang tertimpa. Gabungkan PC ini lagi dengan "
    "kode baru; tidak ada data yang hilang.",
)
_TOKEN = QT_TRANSLATE_NOOP(
    "errors",
    "Pusat tidak mengenal PC ini lagi. Minta kode bergabung yang baru kepada admin pusat; data di "
    "PC ini tetap utuh.",
)
_DENIED = QT_TRANSLATE_NOOP(
    "errors",
    "Pusat menolak permintaan PC ini ({word}). Pekerjaan di loket tetap tersimpan; sampaikan kata "
    "itu kepada admin pusat.",
)
_DENIALS = {
    "fork": _FORK,
    "epoch": _FORK,
    "token": _TOKEN,
    "revoked": QT_TRANSLATE_NOOP(
        "errors",
        "PC ini dikeluarkan dari pusat oleh admin. Datanya tetap di sini; untuk ikut lagi, minta "
        "kode bergabung yang baru.",
    ),
    "code": QT_TRANSLATE_NOOP(
        "errors",
        "Kode bergabung itu salah, sudah dipakai, atau lewat waktunya. Minta kode baru di pusat, "
        "lalu ketik dalam 30 menit.",
    ),
    "too_old": QT_TRANSLATE_NOOP(
        "errors",
        "Program di PC ini terlalu lama untuk pusat. Pekerjaan di loket berjalan terus; perbarui "
        "programnya supaya datanya terkirim.",
    ),
    "scope": QT_TRANSLATE_NOOP("errors", "PC ini tidak berhak atas data itu di pusat."),
    "not_found": QT_TRANSLATE_NOOP("errors", "Yang diminta tidak ada di pusat."),
    "too_many": QT_TRANSLATE_NOOP(
        "errors", "Terlalu sering mencoba. Tunggu satu menit, lalu ulangi."
    ),
}
