"""What a case still waits for: papers to follow, the entry into SIKS-NG, the answer of BPJS.

A deferred paper (*menyusul*) has the hours its rule says (3 × 24), counted from the decision and
running through nights and holidays, as the urgent treatment it is for does. SIKS-NG and BPJS
have no interface: what was done there is recorded here by hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.case import CaseState
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.text import visible

SOON = timedelta(hours=24)
LONGEST_NOTE = 300
LONGEST_REFERENCE = 60


class FollowUpKind(StrEnum):
    """What is waited for."""

    MENYUSUL = "menyusul"
    SIKS_NG = "siks_ng"
    BPJS = "bpjs"

    @property
    def label(self) -> str:
        """The words people see."""
        return _KINDS[self.value]


class FollowUpState(StrEnum):
    """Whether it still is."""

    TERBUKA = "terbuka"
    SELESAI = "selesai"
    GUGUR = "gugur"  # not needed any more, with the reason as its note


class BpjsAnswer(StrEnum):
    """What BPJS Kesehatan said about a card."""

    AKTIF = "aktif"
    DITOLAK = "ditolak"
    PROSES = "proses"

    @property
    def label(self) -> str:
        """The words people see."""
        return _ANSWERS[self.value]


class Urgency(StrEnum):
    """How near a deadline is. A thing without a deadline is never more than waiting."""

    MENUNGGU = "menunggu"
    SEGERA = "segera"
    LEWAT = "lewat"


class Waiting(StrEnum):
    """Why a case is in a list of those to be looked after; a case may be in several."""

    TITIPAN = "titipan"
    MENYUSUL = "menyusul"
    SIKS_NG = "siks_ng"
    BPJS = "bpjs"
    PERSETUJUAN = "persetujuan"
    AMBIL = "ambil"

    @property
    def label(self) -> str:
        """The words people see."""
        return _WAITING[self.value]


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One thing a case waits for.

    `what` is the key of the document for MENYUSUL. `result` is `diserahkan`, the day of the
    entry (ISO) or BPJS's answer; `reference` a number of theirs.
    """

    id: UUID
    application_id: UUID
    kind: FollowUpKind
    what: str
    opened_at: datetime
    due_at: datetime | None
    state: FollowUpState
    result: str
    reference: str
    note: str
    closed_at: datetime | None
    closed_by: UUID | None
    version: int

    @property
    def open(self) -> bool:
        """True while it is waited for."""
        return self.state is FollowUpState.TERBUKA

    def urgency(self, now: datetime) -> Urgency:
        """Return how near the deadline is; papers are urgent a day ahead."""
        if not self.open or self.due_at is None or now < self.due_at - SOON:
            return Urgency.MENUNGGU
        if now < self.due_at:
            return Urgency.SEGERA if self.kind is FollowUpKind.MENYUSUL else Urgency.MENUNGGU
        return Urgency.LEWAT


@dataclass(frozen=True, slots=True)
class Due:
    """What the morning's check tells: how many of each, and whether left papers may go on."""

    papers_late: int
    papers_open: int
    not_entered: int
    unanswered: int
    held: int
    period_open: bool

    @property
    def ready(self) -> int:
        """How many left papers may be taken up now."""
        return self.held if self.period_open else 0


@dataclass(frozen=True, slots=True)
class Expected:
    """What a decided case is going to wait for, before it is stored."""

    kind: FollowUpKind
    what: str
    due_at: datetime | None


def expected_of(
    state: CaseState,
    service: str,
    deferred: Iterable[str],
    *,
    at: datetime,
    paper_hours: int,
    siks_ng: Iterable[str],
    bpjs: Iterable[str],
    answer_days: int,
) -> tuple[Expected, ...]:
    """Return what a case waits for from the moment `at` of its decision on; none unless allowed.

    `siks_ng` and `bpjs` are the codes of the services that are entered and answered there.
    """
    if state is not CaseState.DISETUJUI:
        return ()
    papers_due = at + timedelta(hours=paper_hours)
    found = [Expected(FollowUpKind.MENYUSUL, key, papers_due) for key in sorted(deferred)]
    if service in siks_ng:
        found.append(Expected(FollowUpKind.SIKS_NG, "", None))
    if service in bpjs:
        found.append(Expected(FollowUpKind.BPJS, "", at + timedelta(days=answer_days)))
    return tuple(found)


def codes_of(text: str) -> tuple[str, ...]:
    """Return the services named in a setting: codes with blanks between them."""
    return tuple(dict.fromkeys(text.split()))


def check_note(text: str) -> str:
    """Return a note on one line. Raises Refused when it is too long."""
    note = visible(text)
    if len(note) > LONGEST_NOTE:
        raise Refused("catatan_terlalu_panjang", _LONG_NOTE, most=LONGEST_NOTE)
    return note


def check_reason(text: str) -> str:
    """Return why something is not waited for any more. Raises Refused without a reason."""
    reason = check_note(text)
    if len(reason) < 5:
        raise Refused("alasan_gugur_kosong", _NO_REASON)
    return reason


def check_reference(text: str) -> str:
    """Return a reference of SIKS-NG or BPJS. Raises Refused when it is too long."""
    reference = visible(text)
    if len(reference) > LONGEST_REFERENCE:
        raise Refused("nomor_rujukan_terlalu_panjang", _LONG_REFERENCE, most=LONGEST_REFERENCE)
    return reference


def check_done_on(day: date, *, opened: date, today: date) -> date:
    """Return the day something was done. Raises Refused for one to come or before the case."""
    if not opened <= day <= today:
        raise Refused("tanggal_tindak_lanjut_tidak_sah", _BAD_DAY)
    return day


_KINDS = {
    "menyusul": QT_TRANSLATE_NOOP("FollowUp", "Berkas menyusul"),
    "siks_ng": QT_TRANSLATE_NOOP("FollowUp", "Entri SIKS-NG"),
    "bpjs": QT_TRANSLATE_NOOP("FollowUp", "Jawaban BPJS"),
}
_ANSWERS = {
    "aktif": QT_TRANSLATE_NOOP("FollowUp", "Aktif"),
    "ditolak": QT_TRANSLATE_NOOP("FollowUp", "Ditolak"),
    "proses": QT_TRANSLATE_NOOP("FollowUp", "Masih diproses"),
}
_WAITING = {
    "titipan": QT_TRANSLATE_NOOP("FollowUp", "Titipan"),
    "menyusul": QT_TRANSLATE_NOOP("FollowUp", "Menyusul"),
    "siks_ng": QT_TRANSLATE_NOOP("FollowUp", "Belum dientri SIKS-NG"),
    "bpjs": QT_TRANSLATE_NOOP("FollowUp", "Tanpa jawaban BPJS"),
    "persetujuan": QT_TRANSLATE_NOOP("FollowUp", "Menunggu persetujuan"),
    "ambil": QT_TRANSLATE_NOOP("FollowUp", "Belum diambil"),
}

_LONG_NOTE = QT_TRANSLATE_NOOP("errors", "Catatan terlalu panjang. Paling banyak {most} huruf.")
_NO_REASON = QT_TRANSLATE_NOOP("errors", "Tulis alasannya dahulu, paling sedikit lima huruf.")
_LONG_REFERENCE = QT_TRANSLATE_NOOP(
    "errors", "Nomor rujukan terlalu panjang. Paling banyak {most} huruf."
)
_BAD_DAY = QT_TRANSLATE_NOOP(
    "errors", "Tanggalnya harus sejak permohonan ini diputuskan sampai hari ini."
)
