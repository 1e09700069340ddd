"""Programmes: from a file, a form or a case through valiveri to the bank, and who may do what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from desktop_app.domain.beneficiary import BeneficiaryState, StepForm, Undisbursed
from desktop_app.domain.beneficiary_rows import Extra
from desktop_app.domain.errors import Conflict, LoketError, Misused, Refused
from desktop_app.domain.overlap import Answer, OverlapKind
from desktop_app.domain.programme import PeriodForm, ProgrammeForm
from desktop_app.domain.register_mapping import read_mapping
from desktop_app.storage.beneficiary_erasure import forget, promised
from desktop_app.storage.journal import between
from desktop_app.usecases import (
    advice,
    beneficiaries,
    beneficiary_steps,
    overlaps,
    people,
    programme_papers,
    programmes,
)
from desktop_app.usecases.beneficiaries import Asked, BeneficiaryForm
from desktop_app.usecases.beneficiary_steps import FixForm
from desktop_app.usecases.office import Office
from desktop_app.usecases.programme_papers import Shown
from tests.case_desk import CaseDesk
from tests.integration.test_marked_people import text_of
from tests.notice_files import nik_of, write_xlsx
from tests.offices import TestClock, acting
from tests.programme_files import (
    HEADER,
    Field,
    born_of,
    name_of,
    row_of,
    take_list,
    use_programmes,
    verified,
)

STATES = BeneficiaryState


@pytest.fixture
def field(office: Office) -> Field:
    return use_programmes(office)


@pytest.fixture
def chief(office: Office, field: Field) -> Office:
    return acting(office, "supervisor")


def form(number: int, **more: object) -> BeneficiaryForm:
    """Return what somebody types for an invented person."""
    typed = BeneficiaryForm(
        name=name_of(number),
        nik=nik_of(number),
        kk=f"331714010185{number:04d}",
        birth_date=date(1985, 1, 1 + number % 28),
        village_code="33.17.10.2007",
        bank="BRI",
        account=f"0123456789{number:05d}",
    )
    return replace(typed, **more)  # type: ignore[arg-type]


def states(office: Office, period: object) -> dict[str, int]:
    """Return how many of a period are in each state."""
    found = programme_papers.recap(office, period_id=period).periods[0]  # type: ignore[arg-type]
    return {state.value: many for state, many in found.states.items() if many}


# From a file -------------------------------------------------------------------------------------


def test_a_list_is_taken_in_and_what_is_wrong_is_told_with_its_line(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    rows = [
        row_of(1),
        row_of(1, nama="Orang Lain"),
        row_of(2, rekening="12AB5678901234X"),
        row_of(3, rekening=123456789012345678),
        row_of(4, rekening="1234"),
        row_of(5, bank=""),
        row_of(6, rekening=""),
        row_of(7, nik=3317140801850007000),
        row_of(8, nik="3317"),
        row_of(9, rekening=f"0123456789{1:05d}"),
        row_of(10, jumlah="banyak"),
    ]
    one = take_list(office, field.first, tmp_path / "penerima.xlsx", rows)

    assert (one.rows, one.imported + one.warned, one.left_out) == (11, 3, 8)
    left = {row.line: row.reasons for row in beneficiaries.left_out(chief, one.id)}
    assert left[3] == ("nik_ganda",)
    assert left[4] == ("rekening_bukan_angka",)
    assert left[5] == ("rekening_rusak_excel",)
    assert left[6] == ("rekening_panjang_salah",)
    assert left[7] == ("rekening_tanpa_bank",)
    assert left[8] == ("bank_tanpa_rekening",)
    assert left[10] == ("nik_bukan_16_angka",)
    assert one.reasons["rekening_dipakai_dua_orang"] == 1
    assert one.reasons["jumlah_bantuan_tidak_terbaca"] == 1
    assert beneficiaries.export_left_out(chief, one.id, tmp_path / "sisa.xlsx") == 8
    assert "nomor rekening berisi huruf" in text_of(tmp_path / "sisa.xlsx")


def test_the_same_file_is_not_taken_in_twice_and_nobody_stands_twice_in_a_period(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(1), row_of(2)])
    plan = beneficiaries.plan_import(chief, tmp_path / "a.xlsx")
    with pytest.raises(Refused, match="sudah diimpor"):
        beneficiaries.take_in(chief, field.first, beneficiaries.read_beneficiaries(plan))

    again = take_list(office, field.first, tmp_path / "b.xlsx", [row_of(2), row_of(3)])

    assert (again.imported, again.left_out, dict(again.reasons)) == (
        1,
        1,
        {"sudah_dalam_periode": 1},
    )


def test_columns_without_names_are_said_and_known_again(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    header = [
        "Urut",
        "Ident",
        "Klg",
        "Sebutan",
        *HEADER[4:10],
        "Penyalur X",
        "Buku",
        "Milik",
        "Duit",
    ]
    path = write_xlsx(tmp_path / "aneh.xlsx", [header, row_of(1), row_of(2)])
    mapping = read_mapping(
        ["nik=B", "nama=D", "bank=K", "rekening=L", "jumlah=N"], 1, [one.value for one in Extra]
    )
    plan = beneficiaries.plan_import(chief, path, as_of=office.today(), mapping=mapping)
    beneficiaries.take_in(chief, field.first, beneficiaries.read_beneficiaries(plan))

    path = write_xlsx(tmp_path / "lagi.xlsx", [header, row_of(3)])
    plan = beneficiaries.plan_import(chief, path, as_of=office.today())
    beneficiaries.take_in(chief, field.first, beneficiaries.read_beneficiaries(plan))

    rows = beneficiaries.page(chief, Asked(field.first)).rows
    assert {one.proposal.account.number for one in rows} == {row_of(n)[11] for n in (1, 2, 3)}
    assert {one.proposal.amount for one in rows} == {600_000}


# By hand and from a case -------------------------------------------------------------------------


def test_one_nik_in_two_benefits_is_stopped_until_a_supervisor_lets_it_pass(
    office: Office, chief: Office, field: Field
) -> None:
    beneficiaries.propose(office, field.first, form(1))
    with pytest.raises(Refused) as stopped:
        beneficiaries.propose(office, field.second, form(1))
    assert stopped.value.code == "sudah_menerima"
    assert "Rehabilitasi sosial · Tahap I" in str(stopped.value)
    ((kind, other),) = overlaps.would_meet(
        office, field.second, beneficiaries.read_form(office, form(1))
    )[:1]
    assert (kind, other.name) == (OverlapKind.NIK, name_of(1))

    with pytest.raises(Refused, match=r"tidak berwenang|kata sandi"):
        beneficiaries.propose(office, field.second, form(1), exception="keduanya untuk obat")
    with pytest.raises(Refused, match="paling sedikit"):
        beneficiaries.propose(chief, field.second, form(1), exception="boleh")
    beneficiaries.propose(chief, field.second, form(1), exception="Bencana banjir, SK Bupati 5")

    report = overlaps.check(chief, field.second)
    assert [one.settled for one in report.found if one.kind is OverlapKind.NIK] == [True]
    assert report.found[-1].answered is not None or report.found[0].answered is not None


def test_a_pair_that_the_table_allows_meets_from_its_day_on(
    office: Office, chief: Office, field: Field
) -> None:
    today = office.today()
    pair = field.programmes["REHABILITASI"].id, field.programmes["PEMBERDAYAAN"].id
    beneficiaries.propose(office, field.first, form(1))
    tomorrow = today + timedelta(days=1)
    programmes.say_of_pair(chief, pair, True, tomorrow, None, "SK Bupati")
    with pytest.raises(Refused):  # the periods share days on which nothing allows it
        beneficiaries.propose(office, field.second, form(1))

    programmes.say_of_pair(chief, pair, True, date(today.year, 1, 1), None, "SK Bupati 12")
    beneficiaries.propose(office, field.second, form(1))
    assert overlaps.check(chief, field.second).found == ()

    programmes.say_of_pair(chief, pair, False, today, None, "dicabut")
    assert [o.kind for o in overlaps.check(chief, field.second).open] == [OverlapKind.NIK]
    with pytest.raises(Refused, match="sudah diatur"):
        programmes.say_of_pair(chief, pair, False, today, None, "lagi")


def test_periods_that_share_no_day_do_not_meet(office: Office, chief: Office, field: Field) -> None:
    programme = field.programmes["PEMBERDAYAAN"].id
    year = office.today().year + 1
    later = programmes.save_period(
        chief, PeriodForm(programme, "Tahun depan", date(year, 1, 1), date(year, 12, 31))
    )
    beneficiaries.propose(office, field.first, form(1))

    beneficiaries.propose(office, later, form(1))


def test_an_approved_case_becomes_a_proposal_and_another_does_not(
    office: Office, field: Field
) -> None:
    desk = CaseDesk(office, 2)
    done = desk.concludes(desk.people[0])

    id = beneficiaries.propose_case(office, field.first, done.application_id)

    detail = beneficiaries.open_one(office, id)
    assert detail.one.proposal.nik == desk.people[0].person.nik
    assert detail.one.proposal.application_id == done.application_id
    assert [step.state for step in detail.steps] == [STATES.USULAN]


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ({"account": "12AB567890123456"}, "rekening_bukan_angka"),
        ({"account": "12345"}, "rekening_panjang_salah"),
        ({"bank": ""}, "rekening_tanpa_bank"),
        ({"account": ""}, "bank_tanpa_rekening"),
        ({"name": "  "}, "nama_kosong"),
        ({"nik": "331714"}, "nik_bukan_16_angka"),
        ({"nik": "", "birth_date": None}, "penerima_tanpa_nik"),
        ({"amount": 10**12}, "jumlah_mustahil"),
    ],
)
def test_what_is_typed_wrong_is_refused_in_words(
    office: Office, field: Field, bad: dict[str, object], code: str
) -> None:
    with pytest.raises(LoketError) as refused:
        beneficiaries.propose(office, field.first, form(1, **bad))
    assert refused.value.code == code


# Steps, fixing, the bank -------------------------------------------------------------------------


def test_a_list_goes_through_valiveri_to_the_bank_and_back(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    rows = [row_of(n) for n in range(1, 6)] + [row_of(6, bank="", rekening="")]
    take_list(office, field.first, tmp_path / "a.xlsx", rows)
    with pytest.raises(Refused, match="RT/RW"):
        beneficiary_steps.step_all(
            office, Asked(field.first), STATES.DIVALIDASI, StepForm(office.today())
        )
    with pytest.raises(Refused, match="Tidak ada yang berstatus"):
        beneficiary_steps.step_all(
            office,
            Asked(field.first),
            STATES.DIVERIFIKASI,
            StepForm(office.today(), "Pak RT", "Bu Kadus"),
        )
    verified(office, field.first)
    fixed = beneficiary_steps.fix_list(chief, FixForm(field.first, "SK 1/2026", office.today()))
    assert dict(fixed.figures) == {"orang": 6, "pengecualian": 0, "rupiah": 3_600_000, "satu_kk": 0}

    made = programme_papers.make_transfer(chief, field.first, tmp_path / "bank.csv")
    assert (made.list.people, made.list.amount, made.without_account) == (5, 3_000_000, 1)
    lines = (tmp_path / "bank.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Nomor;Bank;Nomor Rekening;Nama Penerima;Nominal;Keterangan"
    assert len(lines) == 6
    with pytest.raises(Refused, match="Tidak ada penerima"):
        programme_papers.make_transfer(chief, field.first, tmp_path / "lagi.csv")

    unlucky = next(
        one
        for one in beneficiaries.page(chief, Asked(field.first)).rows
        if one.proposal.nik == nik_of(2)
    )
    beneficiary_steps.note_unreached(chief, unlucky, Undisbursed.REKENING, "ditolak bank")
    reached = beneficiary_steps.mark_reached(chief, field.first, office.today(), made.list)
    assert reached == 4
    assert states(chief, field.first) == {"ditetapkan": 2, "disalurkan": 4}
    figures = programme_papers.recap(chief, period_id=field.first).periods[0]
    assert dict(figures.unreached) == {"": 1, "rekening_bermasalah": 1}
    second = programme_papers.make_transfer(chief, field.first, tmp_path / "dua.xlsx")
    assert (second.list.number, second.list.people) == (2, 1)
    sheet = openpyxl.load_workbook(tmp_path / "dua.xlsx").active
    assert sheet is not None
    assert [cell.value for cell in sheet[2]][2] == row_of(2)[11]


def test_every_step_says_who_stood_for_it(office: Office, chief: Office, field: Field) -> None:
    id = beneficiaries.propose(office, field.first, form(1))
    verified(office, field.first)
    beneficiary_steps.fix_list(chief, FixForm(field.first, "SK 1", office.today()))

    steps = beneficiaries.open_one(chief, id).steps

    assert [one.state.value for one in steps] == [
        "usulan",
        "divalidasi",
        "diverifikasi",
        "ditetapkan",
    ]
    assert steps[1].form.neighbourhood_head == "Pak RT Contoh"
    assert steps[1].form.hamlet_head == "Bu Kadus Contoh"
    assert all(one.officer and one.form.day == office.today() for one in steps)


def test_a_list_is_not_fixed_over_an_unanswered_overlap_nor_beyond_quota_and_budget(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(n) for n in range(1, 4)])
    take_list(
        office,
        field.second,
        tmp_path / "b.xlsx",
        [row_of(1), row_of(50, nama=name_of(2), lahir=born_of(2), kk="")],
    )
    verified(office, field.first)
    asked = FixForm(field.first, "SK 1", office.today())
    with pytest.raises(Refused) as stopped:
        beneficiary_steps.fix_list(chief, asked)
    assert (stopped.value.code, stopped.value.values["count"]) == (
        "tumpang_tindih_belum_dijawab",
        2,
    )

    report = overlaps.check(chief, field.first)
    by_kind = {one.kind: one for one in report.open}
    with pytest.raises(Refused, match="bukan untuk"):
        overlaps.answer(chief, by_kind[OverlapKind.NIK], Answer.ORANG_LAIN, "bukan orang itu")
    overlaps.answer(chief, by_kind[OverlapKind.NIK], Answer.PENGECUALIAN, "SK Bupati 5/2026")
    overlaps.answer(chief, by_kind[OverlapKind.SERUPA], Answer.ORANG_SAMA, "sudah didatangi")
    with pytest.raises(Refused, match="1 tumpang tindih"):
        beneficiary_steps.fix_list(chief, asked)
    again = overlaps.answered_anew(chief, report)
    same = next(one for one in again.found if one.kind is OverlapKind.SERUPA)
    overlaps.withdraw(chief, same)
    overlaps.answer(chief, by_kind[OverlapKind.SERUPA], Answer.ORANG_LAIN, "dua orang, ada KTP-nya")

    period = programmes.period_of(chief, field.first)
    small = PeriodForm(period.programme.id, period.name, period.span.first, period.span.last)
    programmes.save_period(chief, replace(small, quota=2, budget=None), period)
    with pytest.raises(Refused, match="Kuota periode ini 2"):
        beneficiary_steps.fix_list(chief, asked)
    period = programmes.period_of(chief, field.first)
    programmes.save_period(chief, replace(small, budget=1_000_000), period)
    with pytest.raises(Refused, match=r"Anggaran periode ini Rp1\.000\.000"):
        beneficiary_steps.fix_list(chief, asked)
    period = programmes.period_of(chief, field.first)
    programmes.save_period(chief, replace(small, quota=3, budget=1_800_000), period)
    assert beneficiary_steps.fix_list(chief, asked).figures["orang"] == 3


def test_a_list_that_changes_while_it_is_compared_is_not_fixed(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(1)])
    verified(office, field.first)

    def meanwhile() -> bool:
        if not beneficiaries.page(chief, Asked(field.first, text=nik_of(2))).total:
            beneficiaries.propose(chief, field.first, form(2))
        return False

    with pytest.raises(Conflict, match="berubah ketika sedang diperiksa"):
        beneficiary_steps.fix_list(
            chief, FixForm(field.first, "SK 1", office.today()), None, meanwhile
        )
    assert states(chief, field.first) == {"diverifikasi": 1, "usulan": 1}


def test_who_was_fixed_is_taken_off_only_by_somebody_who_answers_for_it(
    office: Office, chief: Office, field: Field
) -> None:
    id = beneficiaries.propose(office, field.first, form(1))
    verified(office, field.first)
    beneficiary_steps.fix_list(chief, FixForm(field.first, "SK 1", office.today()))
    one = beneficiaries.open_one(chief, id).one
    step = StepForm(office.today())
    with pytest.raises(Refused):
        beneficiary_steps.step_one(office, one, STATES.DIBATALKAN, step, Undisbursed.MENINGGAL)
    with pytest.raises(Refused, match="alasan"):
        beneficiary_steps.step_one(chief, one, STATES.DIBATALKAN, step)
    with pytest.raises(Refused, match="tidak dapat langsung"):
        beneficiary_steps.step_one(chief, one, STATES.USULAN, step)
    beneficiary_steps.step_one(chief, one, STATES.DIBATALKAN, step, Undisbursed.MENINGGAL)

    assert states(chief, field.first) == {"dibatalkan": 1}
    with pytest.raises(Conflict):
        beneficiary_steps.step_one(chief, one, STATES.USULAN, step)


def test_a_transfer_that_was_not_carried_out_is_withdrawn(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(1)])
    verified(office, field.first)
    beneficiary_steps.fix_list(chief, FixForm(field.first, "SK 1", office.today()))
    first = programme_papers.make_transfer(chief, field.first, tmp_path / "satu.csv").list
    beneficiary_steps.withdraw_transfer(chief, first)
    with pytest.raises(Refused, match="sudah ditarik"):
        beneficiary_steps.withdraw_transfer(chief, first)

    second = programme_papers.make_transfer(chief, field.first, tmp_path / "dua.csv").list

    assert (second.number, second.people) == (2, 1)


def test_a_folder_that_refuses_leaves_nobody_marked_as_sent(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(1)])
    verified(office, field.first)
    beneficiary_steps.fix_list(chief, FixForm(field.first, "SK 1", office.today()))
    with pytest.raises(LoketError, match="tidak dapat ditulis"):
        programme_papers.make_transfer(chief, field.first, tmp_path / "tidak-ada" / "satu.csv")

    assert beneficiary_steps.transfers(chief, field.first) == ()


def test_the_columns_for_the_bank_are_the_office_s_own(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    with pytest.raises(Misused, match="isian yang tidak ada"):
        programme_papers.save_bank(chief, "BRI=15", "Rekening={rekning}")
    with pytest.raises(Refused, match="satu bank per baris"):
        programme_papers.save_bank(chief, "BRI lima belas", "Rekening={rekening}")
    programme_papers.save_bank(chief, "BRI=15", "Rek={rekening}\nBerita=Bansos {nama}")
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(1, nama="Budi @Contoh")])
    verified(office, field.first)
    beneficiary_steps.fix_list(chief, FixForm(field.first, "SK 1", office.today()))
    programme_papers.make_transfer(chief, field.first, tmp_path / "bank.csv")

    lines = (tmp_path / "bank.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Rek;Berita"
    assert lines[1].startswith(row_of(1)[11] + ";Bansos ")


# What leaves the office, and who sees what -------------------------------------------------------


@pytest.mark.parametrize("ending", [".xlsx", ".pdf"])
def test_a_list_goes_out_whole_by_right_covered_otherwise_and_unnamed_for_the_public(
    office: Office, chief: Office, field: Field, tmp_path: Path, ending: str
) -> None:
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(1), row_of(2)])
    with pytest.raises(Refused):
        programme_papers.export_list(office, Asked(field.first), tmp_path / "x.xlsx", Shown.UTUH)
    told = {}
    for shown in Shown:
        path = tmp_path / f"{shown.value}{ending}"
        assert programme_papers.export_list(chief, Asked(field.first), path, shown) == 2
        told[shown] = text_of(path)

    nik, account = nik_of(1), row_of(1)[11]
    assert nik in told[Shown.UTUH]
    assert account in told[Shown.UTUH]
    assert nik not in told[Shown.SAMAR]
    assert account not in told[Shown.SAMAR]
    assert name_of(1) in told[Shown.SAMAR]
    assert name_of(1) not in told[Shown.PUBLIK]
    assert "Leteh" in told[Shown.PUBLIK]
    if ending == ".pdf":
        assert "Drs. Wibowo Contoh, M.Si." in told[Shown.SAMAR]
    with office.read() as connection:
        start = office.now() - timedelta(days=1)
        entries = between(connection, ["export"], start, start + timedelta(days=2))
    assert [len((one.body or {})["shown"]) for one in entries][:1] == [2]


def test_the_head_of_the_office_looks_and_touches_nothing(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    from desktop_app.domain.access import Role
    from desktop_app.usecases import accounts

    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(1)])
    admin = acting(office, "admin")
    accounts.add_officer(admin, "kadis", "Bu Kepala", Role.KEPALA_DINAS, "sandi-uji-loket")
    head = acting(office, "kadis")
    assert head.actor is not None
    head = office.with_actor(replace(head.actor, must_change=False))

    (one,) = beneficiaries.page(head, Asked(field.first)).rows
    assert nik_of(1) not in (one.proposal.nik or "")
    assert one.proposal.account.number.startswith("•")
    programme_papers.export_recap(head, tmp_path / "rekap.pdf")
    told = text_of(tmp_path / "rekap.pdf")
    assert "Rekapitulasi program bantuan sosial".upper() in told.upper()
    assert name_of(1) not in told
    for deed in (
        lambda: beneficiaries.propose(head, field.first, form(2)),
        lambda: programme_papers.make_transfer(head, field.first, tmp_path / "b.csv"),
        lambda: beneficiaries.plan_import(head, tmp_path / "a.xlsx"),
        lambda: programmes.save_programme(head, ProgrammeForm("X", "X", one.proposal)),  # type: ignore[arg-type]
    ):
        with pytest.raises(Refused, match="tidak berwenang"):
            deed()


def test_the_recapitulation_stands_against_quota_and_budget(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(n) for n in range(1, 4)])
    verified(office, field.first)
    beneficiary_steps.fix_list(chief, FixForm(field.first, "SK 1", office.today()))
    beneficiary_steps.mark_reached(chief, field.first, office.today())

    figures = programme_papers.recap(chief, office.today().year).periods
    first = next(one for one in figures if one.period.id == field.first)

    assert (first.period.quota, first.proposed, first.fixed, first.reached, first.open) == (
        100,
        3,
        3,
        3,
        0,
    )
    assert first.reached_amount == 1_800_000
    programme_papers.export_recap(chief, tmp_path / "rekap.xlsx", office.today().year)
    assert "Anggaran (rupiah)" in text_of(tmp_path / "rekap.xlsx")


def test_views_of_a_person_are_journaled(office: Office, field: Field, clock: TestClock) -> None:
    id = beneficiaries.propose(office, field.first, form(1))
    beneficiaries.open_one(office, id)

    with office.read() as connection:
        start = office.now() - timedelta(days=1)
        entries = between(connection, ["view"], start, start + timedelta(days=2))
    assert [(one.body or {}).get("what") for one in entries] == ["beneficiary"]


# One person, from the interview to the bank -------------------------------------------------------


def test_somebody_goes_from_interview_and_advice_through_valiveri_to_the_bank(
    office: Office, chief: Office, field: Field, tmp_path: Path
) -> None:
    desk = CaseDesk(office, 1)
    person = desk.people[0].person
    done = desk.concludes(desk.people[0])
    applicant_id = people.applicant_of(office, person.nik or "")
    told = advice.consult_applicant(office, applicant_id)
    advice.record(office, told, {}, ["pkh"], "Diusulkan ke Tahap I.")

    id = beneficiaries.propose_case(office, field.first, done.application_id)
    one = beneficiaries.open_one(office, id).one
    beneficiaries.change(
        office,
        one,
        BeneficiaryForm(
            name=person.name,
            nik=person.nik or "",
            birth_date=person.birth_date,
            village_code=person.village_code or "",
            bank="BRI",
            account="012345678900001",
        ),
    )
    verified(office, field.first)
    beneficiary_steps.fix_list(chief, FixForm(field.first, "SK 1", office.today()))
    made = programme_papers.make_transfer(chief, field.first, tmp_path / "bank.csv")
    beneficiary_steps.mark_reached(chief, field.first, office.today(), made.list)

    page = people.person_page(office, applicant_id)
    assert [(one.title, one.state) for one in page.benefits] == [
        ("Rehabilitasi sosial · Tahap I", STATES.DISALURKAN)
    ]
    assert "012345678900001" in (tmp_path / "bank.csv").read_text(encoding="utf-8-sig")


def test_erasing_a_person_keeps_the_figures_and_waits_for_a_promised_benefit(
    office: Office, chief: Office, field: Field
) -> None:
    desk = CaseDesk(office, 1)
    person = desk.people[0].person
    done = desk.concludes(desk.people[0])
    applicant_id = people.applicant_of(office, person.nik or "")
    beneficiaries.propose_case(office, field.first, done.application_id)
    verified(office, field.first)
    beneficiary_steps.fix_list(chief, FixForm(field.first, "SK 1", office.today()))
    with office.read() as connection:
        assert promised(connection, [applicant_id])
    beneficiary_steps.mark_reached(chief, field.first, office.today())
    with chief.write() as tx:
        forget(tx, [applicant_id], [], [person.nik or ""])

    (one,) = beneficiaries.page(chief, Asked(field.first)).rows
    assert (one.proposal.nik, one.proposal.kk, one.proposal.birth_date) == (None, None, None)
    assert one.proposal.name != person.name
    figures = programme_papers.recap(chief, period_id=field.first).periods[0]
    assert (figures.reached, figures.reached_amount) == (1, 600_000)
