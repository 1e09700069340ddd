"""The way of a list: valiveri step by step, fixed by who answers for it, to the bank, reached.

A step may be taken for one person or for all that are asked for: in pieces, and the same step once
more takes along whoever was left when it was stopped. Fixing is one deed: all of them go or none.
A list cannot be fixed while an overlap of it has no answer, nor beyond the quota or the budget.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.beneficiary import (
    FIXED,
    Beneficiary,
    BeneficiaryState,
    FixedList,
    StepForm,
    TransferList,
    Undisbursed,
    check_step,
    refuse_step,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Conflict, Refused
from desktop_app.domain.overlap import Answer, OverlapKind
from desktop_app.domain.programme import ProgrammePeriod
from desktop_app.domain.text import visible
from desktop_app.storage import beneficiaries as people
from desktop_app.storage import beneficiary_steps as storage
from desktop_app.storage.beneficiaries import Asked
from desktop_app.storage.database import Connection
from desktop_app.storage.programmes import read_period
from desktop_app.usecases.office import Office
from desktop_app.usecases.overlaps import OverlapReport, check
from desktop_app.usecases.pieces import Stop, Tell, pieces
from desktop_app.usecases.programmes import require_look, require_manage

LONGEST_NUMBER = 60
_VALIVERI = (
    BeneficiaryState.USULAN,
    BeneficiaryState.DIVALIDASI,
    BeneficiaryState.DIVERIFIKASI,
)


@dataclass(frozen=True, slots=True)
class FixForm:
    """What is fixed: the decision's number and day, and which verified people of the period."""

    period_id: UUID
    number: str
    day: date
    district: str = ""
    village: str = ""


def step_all(
    office: Office,
    asked: Asked,
    to: BeneficiaryState,
    form: StepForm,
    tell: Tell | None = None,
    stop: Stop | None = None,
) -> int:
    """Take everybody asked for who stands right before `to` one step on; return how many.

    For valiveri, and for *selesai*. Raises Refused: nobody stands there, a step without those who
    have to stand for it, or without the right; Cancelled with how many went.
    """
    _require_step(office, to)
    told = check_step(form, to, _officer(office), office.today())
    before = _ONE_BEFORE.get(to)
    if before is None:
        raise Refused("langkah_bukan_untuk_semua", _NOT_FOR_ALL)
    ids: list[UUID] = []
    if not asked.states or before in asked.states:
        with office.read() as connection:
            ids = people.ids_of(connection, replace(asked, states=(before,)))
    taken = 0
    for some in pieces(ids, tell, stop):
        with office.write() as tx:
            still = people.ids_of(tx.connection, Asked(states=(before,), ids=tuple(some)))
            if still:
                storage.take_step(tx, still, to, told)
        taken += len(still)
    if not taken:
        raise Refused("tidak_ada_yang_siap", _NOBODY_READY, state=before.value)
    return taken


def step_one(
    office: Office,
    one: Beneficiary,
    to: BeneficiaryState,
    form: StepForm,
    reason: Undisbursed | None = None,
) -> None:
    """Take one person a step on, a step back, or off the list with a reason.

    Who was fixed is taken off only by somebody who vouches. Raises Refused, Conflict.
    """
    _require_step(office, to)
    if to in (BeneficiaryState.DITETAPKAN, BeneficiaryState.DISALURKAN) or to is one.state:
        raise Refused("langkah_bukan_untuk_satu", _NOT_FOR_ONE)
    if (to is BeneficiaryState.DIBATALKAN) is (reason is None):
        raise Refused("batal_tanpa_alasan", _NO_REASON)
    if one.state is BeneficiaryState.DITETAPKAN and office.actor is not None:
        office.require_vouched(Right.APPROVE)
    told = check_step(form, to, _officer(office), office.today())
    with office.write() as tx:
        now = people.read_one(tx.connection, one.id)
        refuse_step(now.state, to)
        if to is BeneficiaryState.USULAN and now.proposal.nik:
            _refuse_there(tx.connection, now)
        storage.step_one(tx, replace(now, version=one.version), to, told, reason)


def fix_list(
    office: Office,
    form: FixForm,
    tell: Tell | None = None,
    stop: Stop | None = None,
) -> FixedList:
    """Fix the verified people of a period (*penetapan*) under a number; return the fixed list.

    Everything is compared once more first. Raises Refused (`tumpang_tindih_belum_dijawab`,
    `kuota_terlampaui`, `anggaran_terlampaui`, nobody verified, a number that is there), Conflict
    when the list changed meanwhile, Cancelled.
    """
    if office.actor is not None:
        office.require_vouched(Right.APPROVE)
    number = " ".join(visible(form.number).split())
    if not number or len(number) > LONGEST_NUMBER:
        raise Refused("nomor_penetapan_kosong", _NO_NUMBER, most=LONGEST_NUMBER)
    if form.day > office.today():
        raise Refused("langkah_di_masa_depan", _AHEAD)
    asked = Asked(
        form.period_id,
        (BeneficiaryState.DIVERIFIKASI,),
        district=form.district,
        village=form.village,
    )
    with office.read() as connection:
        before = _stand(connection, asked)
    report = check(office, form.period_id, tell, stop)
    with office.write() as tx:
        if _stand(tx.connection, asked) != before:
            raise Conflict("daftar_berubah", _CHANGED)
        ids = people.ids_of(tx.connection, asked)
        if not ids:
            raise Refused("tidak_ada_yang_siap", _NOBODY_READY, state="diverifikasi")
        _refuse_open(report, set(ids))
        period = read_period(tx.connection, form.period_id)
        figures = _weigh(tx.connection, period, ids, report)
        if any(one.number == number for one in storage.fixed_lists(tx.connection, period.id)):
            raise Refused("nomor_penetapan_dipakai", _NUMBER_TAKEN)
        id = storage.add_fixed(tx, period.id, number, form.day, figures)
        step = StepForm(form.day, officer_name=_officer(office), note=number)
        storage.take_step(tx, ids, BeneficiaryState.DITETAPKAN, step, {"fixed_id": id})
        found = storage.fixed_lists(tx.connection, period.id)
        return next(one for one in found if one.id == id)


def fixed_lists(office: Office, period_id: UUID) -> tuple[FixedList, ...]:
    """Return what was fixed of a period, the latest first."""
    require_look(office)
    with office.read() as connection:
        return storage.fixed_lists(connection, period_id)


def transfers(office: Office, period_id: UUID) -> tuple[TransferList, ...]:
    """Return the files made for the bank, the latest first."""
    require_look(office)
    with office.read() as connection:
        return storage.transfers(connection, period_id)


def mark_reached(
    office: Office, period_id: UUID, day: date, transfer: TransferList | None = None
) -> int:
    """Note that the help reached everybody of a file for the bank, or, without one, everybody
    fixed who stands in no such file (goods, or money in hand). Returns how many.

    Whom it did not reach is noted before, one by one (`note_unreached`). Raises Refused.
    """
    require_manage(office)
    form = check_step(StepForm(day), BeneficiaryState.DISALURKAN, _officer(office), office.today())
    asked = Asked(
        period_id,
        (BeneficiaryState.DITETAPKAN,),
        transfer_id=transfer.id if transfer else None,
        not_sent=transfer is None,
        no_reason=True,
    )
    with office.write() as tx:
        ids = people.ids_of(tx.connection, asked)
        if not ids:
            raise Refused("tidak_ada_yang_siap", _NOBODY_READY, state="ditetapkan")
        storage.take_step(tx, ids, BeneficiaryState.DISALURKAN, form)
    return len(ids)


def note_unreached(office: Office, one: Beneficiary, reason: Undisbursed, note: str = "") -> None:
    """Note why the help did not reach somebody who was fixed. Raises Refused, Conflict."""
    _require_serve(office)
    if one.state is not BeneficiaryState.DITETAPKAN:
        raise Refused("bukan_yang_ditetapkan", _NOT_FIXED)
    words = " ".join(visible(note).split())[:300]
    with office.write() as tx:
        now = people.read_one(tx.connection, one.id)
        storage.note_unreached(tx, replace(now, version=one.version), reason, words)


def withdraw_transfer(office: Office, one: TransferList) -> None:
    """Withdraw a file for the bank that was not carried out: its people may stand in another.

    Raises Refused (`sandi_diminta`) without somebody who vouches, or when it is withdrawn already.
    """
    if office.actor is not None:
        office.require_vouched(Right.MANAGE_PROGRAMMES)
    with office.write() as tx:
        now = storage.read_transfer(tx.connection, one.id)
        if now.withdrawn_at is not None:
            raise Refused("sudah_ditarik", _WITHDRAWN)
        storage.withdraw_transfer(tx, replace(now, version=one.version))


def _weigh(
    connection: Connection, period: ProgrammePeriod, ids: Sequence[UUID], report: OverlapReport
) -> dict[str, int]:
    """Return a list's figures. Raises Refused beyond the quota or the budget."""
    tallies = storage.tallies(connection, [period.id])
    fixed = sum(one.people for one in tallies if one.state in FIXED)
    spent = sum(one.amount for one in tallies if one.state in FIXED)
    amount = storage.amount_of(connection, ids)
    if period.quota is not None and fixed + len(ids) > period.quota:
        raise Refused("kuota_terlampaui", _QUOTA, quota=period.quota, fixed=fixed, more=len(ids))
    if period.budget is not None and spent + amount > period.budget:
        raise Refused(
            "anggaran_terlampaui",
            _BUDGET,
            budget=_rupiah(period.budget),
            spent=_rupiah(spent),
            more=_rupiah(amount),
        )
    chosen = set(ids)
    mine = [one for one in report.found if {one.first.id, one.second.id} & chosen]
    return {
        "orang": len(ids),
        "rupiah": amount,
        "pengecualian": sum(
            one.answered is not None and one.answered.answer is Answer.PENGECUALIAN for one in mine
        ),
        "satu_kk": sum(one.kind is OverlapKind.KK for one in mine),
    }


def _refuse_open(report: OverlapReport, ids: set[UUID]) -> None:
    if report.more:
        raise Refused("tumpang_tindih_terlalu_banyak", _TOO_MANY)
    waiting = [one for one in report.open if {one.first.id, one.second.id} & ids]
    if waiting:
        raise Refused("tumpang_tindih_belum_dijawab", _OPEN, count=len(waiting))


def _stand(connection: Connection, asked: Asked) -> tuple[int, int]:
    """Return what tells whether a list is still as it was compared."""
    return storage.stand(connection, asked.period_id), people.count(connection, asked)


def _refuse_there(connection: Connection, one: Beneficiary) -> None:
    if one.proposal.nik in people.niks_in(connection, one.period_id):
        raise Refused("sudah_dalam_periode", _THERE)


def _officer(office: Office) -> str:
    return office.actor.name if office.actor else ""


def _require_step(office: Office, to: BeneficiaryState) -> None:
    if office.actor is None:
        return
    office.require(Right.SERVE if to in (*_VALIVERI, _CANCELLED) else Right.MANAGE_PROGRAMMES)


def _require_serve(office: Office) -> None:
    if office.actor is not None:
        office.require(Right.SERVE)


def _rupiah(amount: int) -> str:
    return "Rp" + f"{amount:,}".replace(",", ".")


_CANCELLED = BeneficiaryState.DIBATALKAN
# What a whole list may do at once; fixing and reaching have deeds of their own.
_ONE_BEFORE = {
    BeneficiaryState.DIVALIDASI: BeneficiaryState.USULAN,
    BeneficiaryState.DIVERIFIKASI: BeneficiaryState.DIVALIDASI,
    BeneficiaryState.SELESAI: BeneficiaryState.DISALURKAN,
}
_NOT_FOR_ALL = QT_TRANSLATE_NOOP(
    "errors", "Langkah itu tidak dapat dikenakan pada semua sekaligus."
)
_NOT_FOR_ONE = QT_TRANSLATE_NOOP(
    "errors", "Penetapan dan penyaluran dilakukan untuk seluruh daftar, bukan untuk satu orang."
)
_NO_REASON = QT_TRANSLATE_NOOP("errors", "Pilih alasan pembatalannya dahulu.")
_NOBODY_READY = QT_TRANSLATE_NOOP(
    "errors", "Tidak ada yang berstatus “{state}” dalam pilihan ini, jadi tidak ada yang diubah."
)
_NO_NUMBER = QT_TRANSLATE_NOOP(
    "errors", "Isi nomor penetapannya, misalnya nomor SK, paling banyak {most} huruf."
)
_NUMBER_TAKEN = QT_TRANSLATE_NOOP("errors", "Nomor penetapan ini sudah dipakai pada periode ini.")
_AHEAD = QT_TRANSLATE_NOOP("errors", "Tanggal penetapan tidak boleh sesudah hari ini.")
_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "Daftar ini berubah ketika sedang diperiksa. Periksa sekali lagi, lalu tetapkan."
)
_QUOTA = QT_TRANSLATE_NOOP(
    "errors",
    "Kuota periode ini {quota} orang; {fixed} sudah ditetapkan dan daftar ini {more} orang. "
    "Kurangi daftarnya atau ubah kuotanya.",
)
_BUDGET = QT_TRANSLATE_NOOP(
    "errors",
    "Anggaran periode ini {budget}; {spent} sudah ditetapkan dan daftar ini {more}. Kurangi "
    "daftarnya atau ubah anggarannya.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors",
    "Terlalu banyak tumpang tindih untuk diperiksa satu per satu. Perbaiki daftarnya dahulu.",
)
_OPEN = QT_TRANSLATE_NOOP(
    "errors",
    "{count} tumpang tindih dalam daftar ini belum dijawab. Buka bagian Tumpang tindih dan jawab "
    "dahulu, lalu tetapkan.",
)
_NOT_FIXED = QT_TRANSLATE_NOOP("errors", "Hanya yang sudah ditetapkan dapat dicatat tidak sampai.")
_WITHDRAWN = QT_TRANSLATE_NOOP("errors", "Berkas transfer ini sudah ditarik.")
_THERE = QT_TRANSLATE_NOOP("errors", "NIK ini sudah ada dalam periode ini.")
