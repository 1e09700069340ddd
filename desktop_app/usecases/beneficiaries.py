"""Beneficiaries: taken in from files, typed, or carried over from a case; looked at and corrected.

Numbers are covered for whoever has not the right to see them; opening one person shows them, and
is logged. Who would meet somebody is found before a person is added: the same NIK in two benefits
stops the proposal until a supervisor lets it pass with a reason.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.beneficiary import (
    NO_ACCOUNT,
    Beneficiary,
    BeneficiaryList,
    BeneficiaryState,
    Proposal,
    Source,
    Step,
    StepForm,
)
from desktop_app.domain.beneficiary_account import mask_account, read_account, read_lengths
from desktop_app.domain.beneficiary_rows import MOST_AMOUNT, reasons_in_words
from desktop_app.domain.case import CaseState
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused, Refused
from desktop_app.domain.identity import mask_kk, mask_nik, parse_kk, parse_nik, parse_phone
from desktop_app.domain.list_rows import LeftOutRow
from desktop_app.domain.overlap import Answer, OverlapKind, check_answer
from desktop_app.domain.people import clean_name
from desktop_app.domain.programme import ProgrammePeriod
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.domain.text import visible
from desktop_app.storage import beneficiaries as storage
from desktop_app.storage import beneficiary_steps as step_storage
from desktop_app.storage import overlaps as overlap_storage
from desktop_app.storage.beneficiaries import Asked as Asked
from desktop_app.storage.case_list import read_facts
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_settings
from desktop_app.storage.programmes import read_period
from desktop_app.storage.register import person_id
from desktop_app.usecases.beneficiary_import import BeneficiaryPlan
from desktop_app.usecases.beneficiary_import import read_beneficiaries as read_beneficiaries
from desktop_app.usecases.beneficiary_intake import take_in as take_in
from desktop_app.usecases.office import Office
from desktop_app.usecases.overlaps import meeting, parties
from desktop_app.usecases.ports import WrittenSheet
from desktop_app.usecases.programmes import require_look, require_manage
from desktop_app.usecases.register import kept_layouts

PAGE = 200
LONGEST_ADDRESS = 200


@dataclass(frozen=True, slots=True, repr=False)
class BeneficiaryForm:
    """Somebody as typed; every number as written, "" for none."""

    name: str
    nik: str = ""
    kk: str = ""
    birth_date: date | None = None
    address: str = ""
    village_code: str = ""
    phone: str = ""
    bank: str = ""
    account: str = ""
    holder: str = ""
    amount: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class BeneficiaryRows:
    """Some of those asked for, and how many there are in all."""

    rows: tuple[Beneficiary, ...]
    total: int


@dataclass(frozen=True, slots=True, repr=False)
class BeneficiaryDetail:
    """One person of a period with every step, and who answered what about them."""

    one: Beneficiary
    period: ProgrammePeriod
    steps: tuple[Step, ...]


def plan_import(
    office: Office,
    path: Path,
    *,
    as_of: date | None = None,
    mapping: ColumnMapping | None = None,
) -> BeneficiaryPlan:
    """Return what `read_beneficiaries` needs; it may run in another process.

    Raises Refused without the right, Misused when `as_of` lies in the future.
    """
    require_manage(office)
    today = office.today()
    if as_of is not None and as_of > today:
        raise Misused("tanggal_data_di_masa_depan", _FUTURE)
    with office.read() as connection:
        banks = read_settings(connection)[settings.PROGRAMME_BANK_DIGITS]
    return BeneficiaryPlan(
        path=path,
        as_of=as_of,
        today=today,
        own_regency=office.identity.regency_code,
        banks=banks,
        regions=office.regions,
        workbooks=office.ports.workbooks,
        mapping=mapping,
        layouts=kept_layouts(office),
    )


def lists(office: Office, period_id: UUID) -> tuple[BeneficiaryList, ...]:
    """Return the files taken in for a period, the latest first."""
    require_look(office)
    with office.read() as connection:
        return storage.lists(connection, period_id)


def left_out(office: Office, list_id: UUID) -> tuple[LeftOutRow, ...]:
    """Return what a file could not give. Raises Refused without the right to manage."""
    require_manage(office)
    with office.read() as connection:
        return storage.left_out(connection, list_id)


def export_left_out(office: Office, list_id: UUID, path: Path) -> int:
    """Write what was left out, with reasons, as .xlsx for whoever mends it; journaled.

    Returns how many rows. Raises EnvironmentFailure, Refused without the right.
    """
    rows = left_out(office, list_id)
    with office.write() as tx:
        tx.event("export", list_id, {"what": "penerima_tidak_diimpor", "rows": len(rows)})
    titles = list(dict.fromkeys(title for one in rows for title in one.cells))
    header = ("Lembar", "Baris", "Alasan", *titles)
    written = (
        (
            one.sheet,
            str(one.line),
            reasons_in_words(one.reasons),
            *(one.cells.get(title, "") for title in titles),
        )
        for one in rows
    )
    office.ports.workbooks.write_book(path, [WrittenSheet("Tidak diimpor", header, written)])
    return len(rows)


def propose(
    office: Office,
    period_id: UUID,
    form: BeneficiaryForm,
    *,
    exception: str = "",
    applicant_id: UUID | None = None,
) -> UUID:
    """Add one person by hand as a proposal; return the new row's id.

    Raises Refused in words for a number that is none or somebody who is in the period already,
    and `sudah_menerima` where the person has a benefit that may not meet this one: a supervisor
    who vouches lets it pass with `exception`, the reason. (`overlaps.would_meet` shows both.)
    """
    _require_serve(office)
    proposal = replace(read_form(office, form), applicant_id=applicant_id)
    with office.write() as tx:
        return _propose(office, tx, period_id, proposal, exception)


def propose_case(
    office: Office, period_id: UUID, application_id: UUID, *, exception: str = ""
) -> UUID:
    """Carry the person of an approved case over as a proposal. Raises as `propose`, NotFound.

    Raises Refused for a case that was not approved.
    """
    _require_serve(office)
    with office.write() as tx:
        facts = read_facts(tx.connection, application_id)
        person = facts.person
        if facts.state != CaseState.DISETUJUI:
            raise Refused("permohonan_belum_disetujui", _NOT_APPROVED)
        region = office.regions.by_code.get(person.village_code or "")
        block = "/".join(part for part in (person.rt, person.rw) if part)
        address = f"{person.address or ''} RT/RW {block}" if block else person.address or ""
        proposal = Proposal(
            line=0,
            nik=person.nik,
            kk=person.kk,
            name=person.name,
            birth_date=person.birth_date,
            address=address.strip(),
            village_code=person.village_code,
            village=region.name if region else "",
            district=region.district if region else "",
            phone=person.phone,
            source=Source.PERMOHONAN,
            applicant_id=facts.applicant_id,
            application_id=application_id,
        )
        return _propose(office, tx, period_id, proposal, exception)


def change(office: Office, old: Beneficiary, form: BeneficiaryForm) -> None:
    """Correct a person, an account or an amount; not once the money went. Raises Refused, Conflict.

    A NIK is only changed while the list is not fixed: what was checked for it would not hold.
    """
    _require_serve(office)
    new = replace(read_form(office, form), source=old.proposal.source, line=old.proposal.line)
    with office.write() as tx:
        now = storage.read_one(tx.connection, old.id)
        if now.state in (BeneficiaryState.DISALURKAN, BeneficiaryState.SELESAI):
            raise Refused("sudah_disalurkan", _OVER)
        if now.state is BeneficiaryState.DITETAPKAN and new.nik != now.proposal.nik:
            raise Refused("nik_sudah_ditetapkan", _FIXED_NIK)
        if new.nik and new.nik != now.proposal.nik:
            _refuse_twice(tx.connection, now.period_id, new.nik)
        period = read_period(tx.connection, now.period_id)
        storage.change_one(tx, replace(now, version=old.version), new, period.amount)


def page(office: Office, asked: Asked, offset: int = 0, most: int = PAGE) -> BeneficiaryRows:
    """Return some of those asked for; numbers are covered without the right to see them."""
    require_look(office)
    with office.read() as connection:
        rows = storage.page(connection, asked, offset, most)
        total = storage.count(connection, asked)
    if not sees_numbers(office):
        rows = [covered(one) for one in rows]
    return BeneficiaryRows(tuple(rows), total)


def open_one(office: Office, id: UUID) -> BeneficiaryDetail:
    """Return one person with every step; the view is journaled. Raises NotFound.

    Covered for whoever only looks.
    """
    require_look(office)
    with office.write() as tx:
        one = storage.read_one(tx.connection, id)
        seen = person_id(office.store.names, one.proposal.nik) if one.proposal.nik else id
        tx.event("view", seen, {"what": "beneficiary"})
        steps = _trail(tx.connection, one)
        period = read_period(tx.connection, one.period_id)
    whole = office.actor is None or office.may(Right.SERVE)
    found = one if whole else covered(one)
    return BeneficiaryDetail(found, period, steps)


def trail(office: Office, one: Beneficiary) -> tuple[Step, ...]:
    """Return every step of somebody on show, the oldest first."""
    require_look(office)
    with office.read() as connection:
        return _trail(connection, one)


def read_form(office: Office, form: BeneficiaryForm) -> Proposal:
    """Return what was typed as a proposal. Raises LoketError in words."""
    name = clean_name(form.name)
    if not name:
        raise Refused("nama_kosong", _NO_NAME)
    region = office.regions.by_code.get(form.village_code)
    if form.village_code and region is None:
        raise Misused("desa_tidak_dikenal", _VILLAGE)
    nik = parse_nik(form.nik).digits if form.nik.strip() else None
    if nik is None and (form.birth_date is None or region is None):
        raise Refused("penerima_tanpa_nik", _NO_NIK)
    if form.amount is not None and not 0 <= form.amount <= MOST_AMOUNT:
        raise Refused("jumlah_mustahil", _AMOUNT)
    with office.read() as connection:
        lengths = read_lengths(read_settings(connection)[settings.PROGRAMME_BANK_DIGITS])
    account = read_account(form.bank, form.account, form.holder, lengths)
    return Proposal(
        line=0,
        nik=nik,
        kk=parse_kk(form.kk) if form.kk.strip() else None,
        name=name,
        birth_date=form.birth_date,
        address=" ".join(visible(form.address).split())[:LONGEST_ADDRESS],
        village_code=form.village_code or None,
        village=region.name if region else "",
        district=region.district if region else "",
        phone=parse_phone(form.phone) if form.phone.strip() else None,
        account=account if account.number else NO_ACCOUNT,
        amount=form.amount,
        source=Source.TANGAN,
    )


def covered(one: Beneficiary) -> Beneficiary:
    """Return somebody with every number covered."""
    p = one.proposal
    bare = replace(
        p,
        nik=mask_nik(p.nik) if p.nik else None,
        kk=mask_kk(p.kk) if p.kk else None,
        phone=None,
        account=replace(p.account, number=mask_account(p.account.number)),
    )
    return replace(one, proposal=bare)


def sees_numbers(office: Office) -> bool:
    """Tell whether whoever asks may see NIK, No. KK and accounts in a list."""
    return office.actor is None or office.may(Right.SEE_NIK)


def _propose(
    office: Office, tx: Transaction, period_id: UUID, proposal: Proposal, exception: str
) -> UUID:
    period = read_period(tx.connection, period_id)
    if proposal.nik:
        _refuse_twice(tx.connection, period_id, proposal.nik)
    met = meeting(tx.connection, proposal, period)
    stopping = [id for kind, id in met if kind is OverlapKind.NIK]
    reason = ""
    if stopping:
        _, other = parties(tx.connection, stopping[:1]).popitem()
        if not exception:
            raise Refused("sudah_menerima", _RECEIVES, name=other.name, period=other.period)
        if office.actor is not None:
            office.require_vouched(Right.OVERRIDE)
        reason = check_answer(OverlapKind.NIK, Answer.PENGECUALIAN, exception)
    id = storage.add_one(tx, period_id, proposal, period.amount)
    step = StepForm(office.today(), officer_name=office.actor.name if office.actor else "")
    step_storage.take_step(tx, [id], BeneficiaryState.USULAN, step)
    for other_id in stopping:
        overlap_storage.add_answer(
            tx, id, other_id, "", OverlapKind.NIK, Answer.PENGECUALIAN, reason
        )
    return id


def _refuse_twice(connection: Connection, period_id: UUID, nik: str) -> None:
    if overlap_storage.ids_of_niks(connection, period_id, [nik]):
        raise Refused("sudah_dalam_periode", _THERE)


def _trail(connection: Connection, one: Beneficiary) -> tuple[Step, ...]:
    """Return the steps; how somebody of an imported list came in is told by the list."""
    steps = step_storage.steps(connection, one.id)
    if one.list_id is None:
        return steps
    known = storage.read_list(connection, one.list_id)
    form = StepForm(known.as_of, note=known.file_name)
    by = step_storage.who_imported(connection, known.id)
    return (Step(BeneficiaryState.USULAN, form, known.imported_at, by), *steps)


def _require_serve(office: Office) -> None:
    if office.actor is not None:
        office.require(Right.SERVE)


_FUTURE = QT_TRANSLATE_NOOP(
    "errors", "Tanggal daftar ada di masa depan. Isi tanggal yang tertulis pada daftarnya."
)
_NOT_APPROVED = QT_TRANSLATE_NOOP(
    "errors", "Permohonan ini belum disetujui. Hanya permohonan yang disetujui dapat diusulkan."
)
_OVER = QT_TRANSLATE_NOOP(
    "errors", "Bantuan orang ini sudah disalurkan, jadi datanya tidak dapat diubah lagi di sini."
)
_FIXED_NIK = QT_TRANSLATE_NOOP(
    "errors",
    "NIK orang yang sudah ditetapkan tidak dapat diganti. Batalkan, lalu usulkan lagi dengan NIK "
    "yang benar.",
)
_NO_NAME = QT_TRANSLATE_NOOP("errors", "Isi nama orangnya dahulu.")
_VILLAGE = QT_TRANSLATE_NOOP("errors", "Desa atau kelurahan itu tidak dikenal. Pilih dari daftar.")
_NO_NIK = QT_TRANSLATE_NOOP(
    "errors", "Isi NIK. Tanpa NIK (orang terlantar), tanggal lahir dan desanya harus diisi."
)
_AMOUNT = QT_TRANSLATE_NOOP("errors", "Jumlah bantuan tidak masuk akal. Periksa angka nolnya.")
_RECEIVES = QT_TRANSLATE_NOOP(
    "errors",
    "{name} sudah tercatat pada {period}, dan kedua bantuan itu tidak boleh diterima bersamaan. "
    "Supervisor dapat memberi pengecualian dengan alasan.",
)
_THERE = QT_TRANSLATE_NOOP("errors", "NIK ini sudah ada dalam periode ini.")
