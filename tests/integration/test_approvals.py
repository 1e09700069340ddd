"""Persetujuan: a case waits, is decided anew on fresh facts, and only then has its letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pypdfium2
import pytest
import sqlalchemy as sa

from desktop_app import settings
from desktop_app.domain.decision import Outcome
from desktop_app.domain.errors import Conflict, Refused
from desktop_app.domain.person_page import ErasureReason
from desktop_app.domain.queue import TicketState
from desktop_app.domain.verification import Collector, Verification, read_verification
from desktop_app.gui.screens.person_words import outcome
from desktop_app.storage import cases as case_storage
from desktop_app.storage import journal, tables
from desktop_app.storage import queue as tickets
from desktop_app.storage.office import write_setting
from desktop_app.usecases import (
    accounts,
    applications,
    approvals,
    cases,
    collecting,
    letters,
    people_page,
    people_upkeep,
    reports,
)
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office
from tests.case_desk import CaseDesk, asks_approval
from tests.letter_desk import printed
from tests.offices import TestClock, acting

REASON = "Surat pengantar ternyata milik keluarga lain"


@pytest.fixture
def desk(office: Office) -> CaseDesk:
    return CaseDesk(office)


@pytest.fixture
def supervisor(office: Office) -> Office:
    return acting(office, "supervisor")


def sign_by_hand(office: Office) -> None:
    with office.write() as tx:
        write_setting(tx, settings.LETTER_WAITS_FOR_SIGNATURE.name, True)


def first(office: Office) -> tuple[UUID, int]:
    waiting = approvals.waiting(office)[0]
    return waiting.id, waiting.version


def valiveri(office: Office) -> Verification:
    day = office.today() - timedelta(days=1)
    return read_verification(
        "Pak Karno", Collector.RT, "Bu Lurah Contoh", day, "Rumah sesuai", today=office.today()
    )


# Handing in -------------------------------------------------------------------------------------


def test_an_allowed_case_waits_for_approval_without_a_letter(desk: CaseDesk) -> None:
    done = desk.waits()[0]
    assert (done.state, done.letter, done.waits) == ("diajukan", None, False)
    assert done.ticket.state is TicketState.SELESAI
    assert done.receipt is not None
    assert done.receipt.application_id == done.application_id
    assert reports.month(desk.office, 2026, 11).served == {}


def test_who_may_wait_in_the_room_waits_and_cannot_be_called_before(desk: CaseDesk) -> None:
    sign_by_hand(desk.office)
    done = desk.waits()[0]
    assert (done.ticket.state, done.receipt) == (TicketState.MENUNGGU_SURAT, None)
    with pytest.raises(Refused, match="menunggu persetujuan"):
        collecting.call_to_collect(desk.office, done.ticket.id)


def test_nothing_waits_where_the_office_does_not_use_approval(desk: CaseDesk) -> None:
    asks_approval(desk.office, "reaktivasi")
    with desk.office.write() as tx:
        write_setting(tx, settings.USE_APPROVAL.name, False)
    assert desk.concludes(desk.people[0]).state == "disetujui"


def test_another_service_of_the_office_needs_no_approval(office: Office) -> None:
    desk = CaseDesk(office)
    asks_approval(office, "pembebasan_biaya")
    assert desk.concludes(desk.people[0]).state == "disetujui"


def test_a_refusal_by_the_rules_needs_no_approval(desk: CaseDesk) -> None:
    asks_approval(desk.office, "reaktivasi")
    draft = desk.serves(desk.people[0])
    done = applications.conclude(desk.office, replace(draft, documents=frozenset()))
    assert (done.state, done.letter and done.letter.kind) == (
        "dikembalikan",
        "lembar_pengembalian",
    )


def test_what_a_supervisor_overrode_needs_no_second_approval(
    desk: CaseDesk, supervisor: Office
) -> None:
    asks_approval(desk.office, "reaktivasi")
    draft = replace(desk.serves(desk.people[0]), documents=frozenset())
    override = applications.Override("Berkas hanyut karena banjir rob")
    assert applications.conclude(supervisor, draft, override).state == "disetujui"


# Approving --------------------------------------------------------------------------------------


def test_approving_issues_the_letter_and_notes_who_and_when(
    desk: CaseDesk, supervisor: Office
) -> None:
    done = desk.waits()[0]
    settled = approvals.approve(supervisor, *first(supervisor), note="Sudah dilihat")
    assert settled.letter is not None
    assert settled.letter.kind == "rekomendasi_reaktivasi"
    assert letters.letter_bytes(supervisor, settled.letter.id).startswith(b"%PDF")
    with desk.office.read() as connection:
        decided = case_storage.decision_of(connection, done.application_id)
        case = case_storage.read_case(connection, done.application_id)
        steps = case_storage.steps_of(connection, done.application_id)
        assert journal.verify(connection) is None
    assert supervisor.actor is not None
    assert decided["approved_by"] == supervisor.actor.id
    assert decided["approval_note"] == "Sudah dilihat"
    assert desk.office.actor is not None
    assert decided["officer_id"] == desk.office.actor.id
    assert (case.state, case.submitted) == ("disetujui", {})
    assert [(one.state, one.reason) for one in steps] == [
        ("diajukan", ""),
        ("disetujui", "Sudah dilihat"),
    ]
    assert approvals.waiting(supervisor) == ()
    assert reports.month(desk.office, 2026, 11).served == {"reaktivasi": 1}


def test_who_waits_in_the_room_is_called_to_collect_once_approved(
    desk: CaseDesk, supervisor: Office
) -> None:
    sign_by_hand(desk.office)
    done = desk.waits()[0]
    settled = approvals.approve(supervisor, *first(supervisor))
    assert settled.letter is not None
    called = collecting.call_to_collect(desk.office, done.ticket.id)
    assert called.state is TicketState.DIPANGGIL
    assert [one.letter_id for one in collecting.letters_of_ticket(desk.office, called.id)] == [
        settled.letter.id
    ]


def test_who_went_home_finds_the_letter_among_those_not_collected(
    desk: CaseDesk, supervisor: Office
) -> None:
    desk.waits()
    settled = approvals.approve(supervisor, *first(supervisor))
    assert settled.letter is not None
    assert [one.number for one in collecting.uncollected(desk.office)] == [settled.letter.number]
    collecting.hand_over(desk.office, (settled.letter.id,), taker="Anaknya")
    assert collecting.uncollected(desk.office) == ()


def test_the_oldest_case_is_first(desk: CaseDesk, clock: TestClock) -> None:
    asks_approval(desk.office, "reaktivasi")
    for one in desk.people:
        desk.concludes(one)
        clock.go(minutes=5)
    waiting = approvals.waiting(desk.office)
    assert [one.name for one in waiting] == [one.person.name.upper() for one in desk.people]
    assert all(one.clean for one in waiting)


def test_an_officer_of_the_counter_looks_but_does_not_approve(desk: CaseDesk) -> None:
    desk.waits()
    assert not approvals.may_approve(desk.office)
    assert not cases.evidence(desk.office, first(desk.office)[0]).may_approve
    for deed in (
        lambda: approvals.approve(desk.office, *first(desk.office)),
        lambda: approvals.refuse(desk.office, *first(desk.office), REASON, outcome=Outcome.DITOLAK),
    ):
        with pytest.raises(Refused, match="tidak berwenang"):
            deed()


def test_an_admin_approves_only_where_nobody_else_can(desk: CaseDesk) -> None:
    desk.waits()
    admin = acting(desk.office, "admin")
    assert not approvals.may_approve(admin)
    supervisor = acting(desk.office, "supervisor").actor
    assert supervisor is not None
    accounts.deactivate(admin, supervisor.id)
    assert approvals.may_approve(admin)
    assert approvals.approve(admin, *first(admin)).letter is not None


def test_a_verdict_that_turned_needs_a_reason_or_is_left(
    desk: CaseDesk, supervisor: Office, clock: TestClock
) -> None:
    desk.waits()
    clock.go(days=3)
    desk.imports(*desk.people, desil_nasional="8")
    assert approvals.waiting(supervisor)[0].outcome is Outcome.DITOLAK
    seen = cases.evidence(supervisor, first(supervisor)[0])
    assert seen.new_findings == ("desil_di_atas_batas",)
    assert [(one.key, one.before, one.now) for one in seen.changes] == [("desil", "3", "8")]
    with pytest.raises(Refused, match="tidak lagi boleh"):
        approvals.approve(supervisor, *first(supervisor))
    settled = approvals.approve(
        supervisor, *first(supervisor), override_reason="Rumahnya roboh, lihat foto"
    )
    assert settled.letter is not None
    assert reports.month(desk.office, 2026, 11).overridden == 1


def test_many_are_approved_each_on_its_own_and_the_rest_say_why(
    desk: CaseDesk, supervisor: Office
) -> None:
    desk.waits(3)
    waiting = approvals.waiting(supervisor)
    approvals.verify_case(desk.office, waiting[1].id, waiting[1].version, valiveri(desk.office))
    desk.imports(desk.people[0], desk.people[1])  # the third is in the register no more
    settled = approvals.approve_many(supervisor, [(one.id, one.version) for one in waiting])
    assert [one.letter is not None for one in settled] == [True, False, False]
    assert [one.error and one.error.code for one in settled] == [
        None,
        "permohonan_berubah",
        "tidak_lagi_boleh",
    ]
    assert settled[2].name == desk.people[2].person.name.upper()
    assert len(approvals.waiting(supervisor)) == 2


def test_a_case_changed_meanwhile_is_not_decided_unseen(desk: CaseDesk, supervisor: Office) -> None:
    desk.waits()
    seen = first(supervisor)
    approvals.verify_case(desk.office, *seen, valiveri(desk.office))
    with pytest.raises(Conflict, match="baru saja diubah"):
        approvals.approve(supervisor, *seen)


def test_nothing_is_approved_twice(desk: CaseDesk, supervisor: Office) -> None:
    desk.waits()
    seen = first(supervisor)
    approvals.approve(supervisor, *seen)
    with pytest.raises(Refused, match="sudah disetujui"):
        approvals.approve(supervisor, *seen)


# Refusing ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("outcome", [Outcome.DITOLAK, Outcome.DIKEMBALIKAN])
def test_a_supervisor_turns_down_with_a_reason_on_the_slip(
    desk: CaseDesk, supervisor: Office, outcome: Outcome
) -> None:
    done = desk.waits()[0]
    settled = approvals.refuse(supervisor, *first(supervisor), REASON, outcome=outcome)
    assert settled.letter is not None
    assert settled.letter.kind == "lembar_pengembalian"
    with desk.office.read() as connection:
        case = case_storage.read_case(connection, done.application_id)
        decided = case_storage.decision_of(connection, done.application_id)
    assert (case.state, decided["outcome"]) == (outcome.value, outcome.value)
    assert decided["approval_note"] == REASON
    month = reports.month(desk.office, 2026, 11)
    assert (month.served, month.table_1_2["lainnya"]) == ({}, 1)


def test_the_slip_says_the_supervisors_reason(desk: CaseDesk, supervisor: Office) -> None:
    desk.waits()
    settled = approvals.refuse(supervisor, *first(supervisor), REASON, outcome=Outcome.DIKEMBALIKAN)
    assert settled.letter is not None
    assert REASON in text_of(letters.letter_bytes(supervisor, settled.letter.id))


def test_no_reason_no_refusal(desk: CaseDesk, supervisor: Office) -> None:
    desk.waits()
    with pytest.raises(Refused, match="Tulis alasannya"):
        approvals.refuse(supervisor, *first(supervisor), "  salah ", outcome=Outcome.DITOLAK)


def test_what_was_sent_back_goes_on_with_its_form_and_history(
    desk: CaseDesk, supervisor: Office
) -> None:
    done = desk.waits()[0]
    approvals.refuse(supervisor, *first(supervisor), REASON, outcome=Outcome.DIKEMBALIKAN)
    ticket = desk.serves(desk.people[0]).ticket_id
    with desk.office.read() as connection:
        case = case_storage.read_case(connection, done.application_id)
    again = applications.conclude(desk.office, approvals.draft_of(case, ticket))
    assert (again.application_id, again.state) == (done.application_id, "diajukan")
    settled = approvals.approve(supervisor, *first(supervisor))
    assert settled.letter is not None
    assert settled.letter.kind == "rekomendasi_reaktivasi"
    # The same person is no longer counted as sent home.
    assert reports.month(desk.office, 2026, 11).refused == {}


def test_who_was_sent_home_on_another_day_stays_counted_and_begins_anew(
    desk: CaseDesk, supervisor: Office, clock: TestClock
) -> None:
    done = desk.waits()[0]
    approvals.refuse(supervisor, *first(supervisor), REASON, outcome=Outcome.DIKEMBALIKAN)
    clock.go(days=3)
    ticket = desk.serves(desk.people[0]).ticket_id
    with desk.office.read() as connection:
        case = case_storage.read_case(connection, done.application_id)
    again = applications.conclude(desk.office, approvals.draft_of(case, ticket))
    assert again.application_id != done.application_id
    approvals.approve(supervisor, *first(supervisor))
    month = reports.month(desk.office, 2026, 11)
    assert (month.served, month.table_1_2["lainnya"]) == ({"reaktivasi": 1}, 1)


def test_approval_is_not_switched_off_while_somebody_waits(
    desk: CaseDesk, supervisor: Office
) -> None:
    desk.waits()
    admin = acting(desk.office, "admin")
    with pytest.raises(Refused, match="menunggu persetujuan"):
        office_settings.change_setting(admin, settings.USE_APPROVAL.name, False)
    approvals.approve(supervisor, *first(supervisor))
    office_settings.change_setting(admin, settings.USE_APPROVAL.name, False)


def test_the_page_of_the_person_says_that_nothing_is_decided_yet(
    desk: CaseDesk, supervisor: Office
) -> None:
    done = desk.waits()[0]
    cases.evidence(supervisor, done.application_id)
    with desk.office.read() as connection:
        person = case_storage.read_case(connection, done.application_id).applicant_id
    page, _ = people_page.read_page(supervisor, person, may_reveal=False)
    assert [one.what for one in page.looks][:1] == ["case"]
    case = page.visits[0].cases[0]
    assert outcome(case) == "Diajukan, belum diputuskan"
    approvals.approve(supervisor, *first(supervisor))
    page, _ = people_page.read_page(supervisor, person, may_reveal=False)
    assert outcome(page.visits[0].cases[0]) == "Disetujui"


# Verifying --------------------------------------------------------------------------------------


def test_a_service_may_ask_for_verification_before_approval(
    desk: CaseDesk, supervisor: Office
) -> None:
    asks_approval(desk.office, "reaktivasi", verification=True)
    desk.concludes(desk.people[0])
    assert approvals.waiting(supervisor)[0].verified is False
    assert not approvals.waiting(supervisor)[0].clean
    with pytest.raises(Refused, match="meminta verifikasi"):
        approvals.approve(supervisor, *first(supervisor))
    approvals.verify_case(desk.office, *first(desk.office), valiveri(desk.office))
    seen = cases.evidence(supervisor, first(supervisor)[0])
    assert seen.verification == valiveri(desk.office)
    assert seen.case.state == "diverifikasi"
    assert approvals.approve(supervisor, *first(supervisor)).letter is not None


def test_a_verification_may_be_put_right(desk: CaseDesk) -> None:
    desk.waits()
    approvals.verify_case(desk.office, *first(desk.office), valiveri(desk.office))
    better = replace(valiveri(desk.office), verified_by="Sekdes Contoh")
    case = approvals.verify_case(desk.office, *first(desk.office), better)
    assert case.verification["verified_by"] == "Sekdes Contoh"


@pytest.mark.parametrize(
    ("collected", "verified", "days", "words"),
    [
        ("", "Bu Lurah", 0, "mengumpulkan"),
        ("Pak Karno", " ", 0, "memverifikasi"),
        ("Pak Karno", "Bu Lurah", 1, "sesudah hari ini"),
        ("Pak Karno", "Bu Lurah", -400, "lebih dari satu tahun"),
    ],
)
def test_a_verification_names_its_fault(
    office: Office, collected: str, verified: str, days: int, words: str
) -> None:
    today = office.today()
    day = today + timedelta(days=days)
    with pytest.raises(Refused, match=words):
        read_verification(collected, Collector.RW, verified, day, "", today=today)


# History and evidence ---------------------------------------------------------------------------


def test_the_history_tells_every_step_letter_and_look(
    desk: CaseDesk, supervisor: Office, clock: TestClock
) -> None:
    done = desk.waits()[0]
    clock.go(minutes=1)
    cases.evidence(supervisor, done.application_id)
    clock.go(minutes=1)
    approvals.verify_case(desk.office, *first(desk.office), valiveri(desk.office))
    clock.go(minutes=1)
    settled = approvals.approve(supervisor, *first(supervisor))
    assert settled.letter is not None
    clock.go(minutes=1)
    printed(desk.office, settled.letter.id, "PDF")
    clock.go(minutes=1)
    collecting.hand_over(desk.office, (settled.letter.id,), taker="Siti", relation="anak")
    number = settled.letter.number
    told = cases.history(desk.office, done.application_id)
    assert [one.words for one in told if one.kind != "berkas"] == [
        "Diajukan, menunggu persetujuan",
        "Permohonan dilihat",
        "Diverifikasi",
        "Disetujui",
        f"{settled.letter.subject} terbit dengan nomor {number}",
        f"{number} dicetak",
        f"{number} diserahkan kepada Siti (anak)",
    ]
    assert told[0].who == "Petugas1 Contoh"
    assert told[-1].at == clock.now()
    assert next(one for one in told if one.words == "Disetujui").who == "Supervisor Contoh"
    assert next(one for one in told if one.words == "Diverifikasi").reason == "Rumah sesuai"


def test_the_evidence_is_complete_and_the_view_is_logged(
    desk: CaseDesk, supervisor: Office
) -> None:
    done = desk.waits()[0]
    seen = cases.evidence(supervisor, done.application_id)
    assert seen.reading.person.name == desk.people[0].person.name.upper()
    assert seen.handed_in_by == "Petugas1 Contoh"
    assert seen.register == seen.register_then
    assert seen.register[0]["desil"] == "3"
    assert seen.verdict.allowed
    assert seen.earlier == ()
    assert letters.preview(supervisor, seen.order).startswith(b"%PDF")
    with desk.office.read() as connection:
        entries = journal.history(connection, done.application_id)
    assert [one.kind for one in entries if one.op == "event"] == ["view"]


# Two officers -----------------------------------------------------------------------------------


def test_a_person_changed_meanwhile_is_not_overwritten_unseen(desk: CaseDesk) -> None:
    case = desk.people[0]
    desk.concludes(case)
    draft = desk.serves(case)
    assert draft.applicant_id is not None
    with desk.office.write() as tx:
        row = tx.connection.execute(sa.select(tables.applicant)).one()
        tx.change(tables.applicant, row.id, row.version, {"address": "Dukuh Baru RT 2"})
    with pytest.raises(Conflict) as caught:
        applications.conclude(desk.office, draft)
    changes = caught.value.changes  # type: ignore[attr-defined]
    assert [(one.key, one.before) for one in changes] == [("alamat", "Dukuh Baru RT 2")]
    with desk.office.read() as connection:
        assert tickets.read_ticket(connection, draft.ticket_id).state is TicketState.DILAYANI
    seen = replace(draft, applicant_version=caught.value.version)  # type: ignore[attr-defined]
    assert applications.conclude(desk.office, seen).letter is not None


def test_a_draft_is_the_same_for_somebody_who_was_changed_back(desk: CaseDesk) -> None:
    case = desk.people[0]
    desk.concludes(case)
    draft = desk.serves(case)
    with desk.office.write() as tx:
        row = tx.connection.execute(sa.select(tables.applicant)).one()
        tx.change(tables.applicant, row.id, row.version, {"name_key": "LAIN"})
    assert applications.conclude(desk.office, draft).letter is not None


# Erasing ----------------------------------------------------------------------------------------


def test_an_erasure_blanks_what_was_handed_in_and_verified(desk: CaseDesk) -> None:
    done = desk.waits()[0]
    supervisor = acting(desk.office, "supervisor")
    approvals.verify_case(desk.office, *first(desk.office), valiveri(desk.office))
    approvals.refuse(supervisor, *first(supervisor), REASON, outcome=Outcome.DIKEMBALIKAN)
    letter = collecting.uncollected(desk.office)[0]
    collecting.hand_over(desk.office, (letter.letter_id,), taker="Siti")
    with desk.office.read() as connection:
        person = case_storage.read_case(connection, done.application_id).applicant_id
    people_upkeep.erase(supervisor, person, ErasureReason.PERSETUJUAN_DITARIK, "Surat tanggal 1")
    with desk.office.read() as connection:
        case = case_storage.read_case(connection, done.application_id)
        decided = case_storage.decision_of(connection, done.application_id)
        steps = case_storage.steps_of(connection, done.application_id)
    assert (case.submitted, case.verification) == ({}, {})
    assert REASON not in (decided["approval_note"] or "")
    assert all(one.reason == "" for one in steps)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())
