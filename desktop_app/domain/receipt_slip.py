"""What a receipt says on paper: who, what was received, what is missing until when, what is next.

Paper is Indonesian whatever the screens speak. The person is masked: a receipt is carried about,
left on a table, photographed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum

from desktop_app.domain.case_list import CaseFacts
from desktop_app.domain.day_sheet import day_name
from desktop_app.domain.follow_up import FollowUp
from desktop_app.domain.guidance_paper import OfficeCard
from desktop_app.domain.identity import mask_name, mask_nik
from desktop_app.domain.people import show_date
from desktop_app.domain.receipt import Receipt, ReceiptKind


class ReceiptPaper(StrEnum):
    """What receipts are printed on: sheets, or the roll of the ticket printer."""

    A5 = "A5"
    HALF_F4 = "F4/2"
    ROLL_58 = "58"
    ROLL_80 = "80"

    @property
    def roll_mm(self) -> int | None:
        """The width of the roll in millimetres, None for a sheet."""
        return int(self.value) if self.value.isdigit() else None


@dataclass(frozen=True, slots=True)
class ReceiptSlip:
    """A receipt as texts of the office's own time, the same on every paper.

    `facts` are label and value. `people` are the rows of a *kolektif*: masked name, service, what
    became of it. `until` is the sentence with the deadline, empty without one. `again` tells that
    it was printed before.
    """

    office: OfficeCard
    number: str
    code: str
    title: str
    issued: str
    facts: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, str, str], ...]
    received: tuple[str, ...]
    missing: tuple[str, ...]
    until: str
    next_steps: tuple[str, ...]
    again: str = ""


@dataclass(frozen=True, slots=True)
class CaseOnSlip:
    """A case with the names a slip needs: the service's, the village's, what became of it."""

    facts: CaseFacts
    service: str
    village: str
    stage: str


@dataclass(frozen=True, slots=True)
class Around:
    """What a slip takes from the office.

    `opens` is the next opening day of a proposal period, None when none is announced, `open_now`
    while one runs.
    """

    office: OfficeCard
    zone: tzinfo
    opens: date | None = None
    open_now: bool = False


def slip_of(
    receipt: Receipt,
    cases: Sequence[CaseOnSlip],
    missing: Sequence[str],
    follow_ups: Sequence[FollowUp],
    around: Around,
    *,
    bringer: str = "",
) -> ReceiptSlip:
    """Return what stands on a receipt for one case, or for the cases of a batch.

    `missing` are the labels of papers still to come; `bringer` is the name of who brought them.
    """
    issued = receipt.issued_at.astimezone(around.zone)
    deadlines = [one.due_at for one in follow_ups if one.open and one.due_at is not None]
    last = min(deadlines).astimezone(around.zone) if deadlines else None
    one = cases[0] if len(cases) == 1 and receipt.batch_id is None else None
    return ReceiptSlip(
        office=around.office,
        number=receipt.number,
        code=receipt.code,
        title=receipt.kind.label,
        issued=f"{day_name(issued.date())}, pukul {_clock(issued)}",
        facts=_about(one) if one is not None else _about_batch(cases, bringer),
        people=() if one is not None else tuple(map(_row, cases)),
        received=receipt.documents,
        missing=tuple(missing),
        until=_until(last) if missing and last is not None else "",
        next_steps=_next_steps(receipt, around, missing=bool(missing)),
        again=f"Dicetak ulang, ke-{receipt.prints + 1}" if receipt.prints else "",
    )


def _about(case: CaseOnSlip) -> tuple[tuple[str, str], ...]:
    person = case.facts.person
    facts = [
        ("Pemohon", mask_name(person.name)),
        ("NIK", mask_nik(person.nik) if person.nik else "belum ada"),
        ("Desa", case.village),
        ("Layanan", case.service),
    ]
    if case.facts.bringer is not None:
        facts.append(("Dibawa oleh", mask_name(case.facts.bringer.name)))
    return tuple((label, text) for label, text in facts if text)


def _about_batch(cases: Sequence[CaseOnSlip], bringer: str) -> tuple[tuple[str, str], ...]:
    facts = [("Dibawa oleh", mask_name(bringer)), ("Jumlah berkas", f"{len(cases)} berkas")]
    return tuple((label, text) for label, text in facts if text)


def _row(case: CaseOnSlip) -> tuple[str, str, str]:
    person = case.facts.person
    masked = mask_nik(person.nik) if person.nik else ""
    return f"{mask_name(person.name)} {masked}".strip(), case.service, case.stage


def _next_steps(receipt: Receipt, around: Around, *, missing: bool) -> tuple[str, ...]:
    steps = []
    if receipt.kind is ReceiptKind.TITIPAN:
        steps.append(_opening(around))
    elif receipt.kind is ReceiptKind.DIAJUKAN:
        steps.append("Permohonan diperiksa dan disetujui dahulu oleh atasan kami.")
    elif receipt.kind is ReceiptKind.SURAT:
        steps.append("Surat sudah dibuat dan menunggu tanda tangan.")
    if missing:
        steps.append("Serahkan berkas yang kurang dengan menunjukkan tanda terima ini.")
    if receipt.note:
        steps.append(receipt.note)
    steps.append("Bawa tanda terima ini bila datang lagi: petugas memindainya, tanpa mencari lagi.")
    return tuple(steps)


def _opening(around: Around) -> str:
    if around.open_now:
        return "Masa pengajuan sedang dibuka; berkas titipan diajukan secara bergiliran."
    if around.opens is None:
        return (
            "Berkas disimpan di kantor. Masa pengajuan belum ditetapkan; begitu dibuka, "
            "berkas ini diajukan."
        )
    return f"Berkas disimpan di kantor dan diajukan mulai {show_date(around.opens)}."


def _until(last: datetime) -> str:
    return f"Paling lambat {day_name(last.date())}, pukul {_clock(last)}."


def _clock(moment: datetime) -> str:
    zone = moment.tzname() or ""
    return f"{moment:%H.%M}" + (f" {zone}" if zone.isalpha() else "")
