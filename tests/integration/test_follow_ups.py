"""What comes back to the counter: papers left and papers to follow, SIKS-NG, BPJS, the list."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest

from desktop_app import settings as declared
from desktop_app.cli import main
from desktop_app.domain.attachment import MediaType, Prepared
from desktop_app.domain.case import CaseState
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import Misused, Refused
from desktop_app.domain.follow_up import BpjsAnswer, FollowUp, FollowUpKind, Urgency, Waiting
from desktop_app.domain.intake import Draft
from desktop_app.domain.invented import Inventor
from desktop_app.domain.person_page import ErasureReason
from desktop_app.domain.queue import TicketState
from desktop_app.domain.receipt import ReceiptKind
from desktop_app.domain.register import RegisterSource
from desktop_app.storage import cases, journal
from desktop_app.storage.office import add_period
from desktop_app.usecases import (
    applications,
    case_list,
    follow_ups,
    people_upkeep,
    queue,
    receipts,
    settings,
    taking_up,
)
from desktop_app.usecases.applications import Concluded
from desktop_app.usecases.demo import draft_for, import_people, invent_case
from desktop_app.usecases.office import Office
from tests.factory import regions
from tests.offices import PASSPHRASE, TestClock, acting

TODAY = date(2026, 11, 20)
INACTIVE = {"desil_nasional": "3", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/09/2026"}


@dataclass
class Counter:
    """An office that follows its cases up, and the people who come."""

    office: Office

    def __post_init__(self) -> None:
        self.inventor = Inventor(regions(), TODAY)
        settings.change_setting(acting(self.office, "admin"), declared.USE_CASES.name, True)

    def serves(
        self, service: str, *, deferred: frozenset[str] = frozenset(), hold: bool = False
    ) -> Concluded:
        registered = service == "reaktivasi"
        case = invent_case(self.inventor, service, None, INACTIVE)
        rows = [
            case.row
            if registered and case.row
            else self.inventor.register_row(self.inventor.person(), desil_nasional="3")
        ]
        import_people(acting(self.office, "admin"), rows, date(2026, 11, 1), RegisterSource.DTSEN)
        ticket = queue.issue(self.office, service=service)
        queue.call_next(self.office)
        queue.serve(self.office, ticket.id)
        known = applications.prefill(self.office, case.person.nik or "", service)
        draft = draft_for(self.office, ticket.id, case, known)
        if deferred:
            urgent = {**draft.values, "darurat": "ya"}
            missing = draft.documents - deferred - {"suket_ktp", "kia_akta", "surat_keterangan"}
            draft = replace(draft, values=urgent, documents=missing, deferred=deferred)
        applications.save_draft(self.office, draft)
        return applications.conclude(self.office, draft, hold=hold)

    def awaited(self, case: UUID, kind: FollowUpKind) -> FollowUp:
        page = case_list.open_case(self.office, case)
        return next(one for one in page.follow_ups if one.kind is kind and one.open)

    def waiting(self, waiting: Waiting | None = None, text: str = "") -> list[UUID]:
        return [one.id for one in case_list.list_cases(self.office, text, waiting).lines]


@pytest.fixture
def counter(office: Office) -> Counter:
    return Counter(office)


def opens_proposals(office: Office, first: date = TODAY) -> None:
    with office.write() as tx:
        add_period(tx, ProposalPeriod(first, first + timedelta(days=30)))


def test_a_deferred_paper_is_due_after_seventy_two_hours(
    counter: Counter, clock: TestClock
) -> None:
    done = counter.serves("reaktivasi", deferred=frozenset({"kartu_kis"}))
    assert done.state is CaseState.DISETUJUI
    paper = counter.awaited(done.application_id, FollowUpKind.MENYUSUL)
    assert paper.what == "kartu_kis"
    assert paper.due_at == clock.now() + timedelta(hours=72)
    assert done.receipt is not None
    assert done.receipt.kind is ReceiptKind.MENYUSUL
    states = []
    for hours in (0, 50, 30):
        clock.go(hours=hours)
        states.append(paper.urgency(clock.now()))
    assert states == [Urgency.MENUNGGU, Urgency.SEGERA, Urgency.LEWAT]


def test_a_paper_that_comes_closes_what_was_waited_for(counter: Counter) -> None:
    done = counter.serves("reaktivasi", deferred=frozenset({"kartu_kis"}))
    case = done.application_id
    paper = counter.awaited(case, FollowUpKind.MENYUSUL)
    assert counter.waiting(Waiting.MENYUSUL) == [case]
    scan = follow_ups.Scan("kis.jpg", Prepared(b"x" * 40, MediaType.JPEG, 1, b"t"))
    follow_ups.hand_in(counter.office, paper.id, scan)
    assert counter.waiting(Waiting.MENYUSUL) == []
    page = case_list.open_case(counter.office, case)
    assert "kartu_kis" in page.line.facts.in_hand
    assert page.line.facts.deferred == ()
    assert [one.name for one in page.papers] == ["kis.jpg"]
    with pytest.raises(Refused, match="sudah dicatat"):
        follow_ups.hand_in(counter.office, paper.id)


def test_what_was_noted_by_mistake_is_taken_back(counter: Counter) -> None:
    done = counter.serves("reaktivasi", deferred=frozenset({"kartu_kis"}))
    paper = counter.awaited(done.application_id, FollowUpKind.MENYUSUL)
    follow_ups.hand_in(counter.office, paper.id)
    follow_ups.take_back(counter.office, paper)
    again = counter.awaited(done.application_id, FollowUpKind.MENYUSUL)
    assert (again.what, again.due_at, again.result) == (paper.what, paper.due_at, "")
    assert counter.waiting(Waiting.MENYUSUL) == [done.application_id]


def test_the_entry_into_siks_ng_is_noted_with_its_day(counter: Counter) -> None:
    opens_proposals(counter.office)
    case = counter.serves("pengajuan_baru").application_id
    assert counter.waiting(Waiting.SIKS_NG) == [case]
    entry = counter.awaited(case, FollowUpKind.SIKS_NG)
    with pytest.raises(Refused, match="Tanggalnya"):
        follow_ups.enter_siks_ng(counter.office, entry.id, TODAY + timedelta(days=1))
    done = follow_ups.enter_siks_ng(counter.office, entry.id, TODAY, " SIKS  17 ")
    assert (done.result, done.reference) == ("2026-11-20", "SIKS 17")
    assert done.closed_by == counter.office.actor_id
    assert counter.waiting(Waiting.SIKS_NG) == []


def test_a_case_without_an_answer_is_listed_after_the_days_of_the_setting(
    counter: Counter, clock: TestClock
) -> None:
    settings.change_setting(acting(counter.office, "admin"), declared.CASE_ANSWER_DAYS.name, 10)
    case = counter.serves("reaktivasi").application_id
    assert counter.waiting(Waiting.BPJS) == []
    clock.go(days=10)
    assert counter.waiting(Waiting.BPJS) == [case]
    answer = counter.awaited(case, FollowUpKind.BPJS)
    today = counter.office.today()
    follow_ups.answer_bpjs(counter.office, answer.id, BpjsAnswer.PROSES, today, note="antre")
    assert counter.waiting(Waiting.BPJS) == []
    clock.go(days=10)
    assert counter.waiting(Waiting.BPJS) == [case]
    answer = counter.awaited(case, FollowUpKind.BPJS)
    closed = follow_ups.answer_bpjs(counter.office, answer.id, BpjsAnswer.AKTIF, today)
    assert (closed.open, closed.result) == (False, "aktif")


def test_only_the_services_of_the_settings_are_followed(counter: Counter) -> None:
    admin = acting(counter.office, "admin")
    settings.change_setting(admin, declared.CASE_BPJS.name, "")
    case = counter.serves("reaktivasi").application_id
    assert case_list.open_case(counter.office, case).follow_ups == ()


def test_without_the_switch_nothing_is_waited_for(counter: Counter) -> None:
    settings.change_setting(acting(counter.office, "admin"), declared.USE_CASES.name, False)
    done = counter.serves("reaktivasi", deferred=frozenset({"kartu_kis"}))
    assert done.receipt is None
    assert case_list.open_case(counter.office, done.application_id).follow_ups == ()
    assert follow_ups.due(counter.office) is None


def test_switched_on_later_recent_cases_wait_too_and_old_ones_do_not(
    counter: Counter, clock: TestClock
) -> None:
    admin = acting(counter.office, "admin")
    settings.change_setting(admin, declared.USE_CASES.name, False)
    old = counter.serves("reaktivasi").application_id
    clock.go(days=20)
    recent = counter.serves("reaktivasi").application_id
    clock.go(days=2)
    for _ in range(2):  # switched on once more: nothing is waited for twice
        settings.change_setting(acting(counter.office, "admin"), declared.USE_CASES.name, True)
    assert case_list.open_case(counter.office, old).follow_ups == ()
    (answer,) = case_list.open_case(counter.office, recent).follow_ups
    decided = counter.office.now() - timedelta(days=2)
    assert (answer.kind, answer.due_at) == (FollowUpKind.BPJS, decided + timedelta(days=14))


def test_what_is_no_longer_needed_is_dropped_with_a_reason(counter: Counter) -> None:
    case = counter.serves("reaktivasi").application_id
    answer = counter.awaited(case, FollowUpKind.BPJS)
    with pytest.raises(Refused, match="alasannya"):
        follow_ups.drop(counter.office, answer.id, " ")
    assert not follow_ups.drop(counter.office, answer.id, "pemohon pindah daerah").open


def test_whoever_comes_back_is_told_of_what_is_late(counter: Counter, clock: TestClock) -> None:
    done = counter.serves("reaktivasi", deferred=frozenset({"kartu_kis"}))
    person = case_list.open_case(counter.office, done.application_id).line.facts.applicant_id
    clock.go(hours=80)
    told = follow_ups.told_to(counter.office, person)
    assert [(one.what, one.urgency) for one in told] == [
        ("Kartu KIS/BPJS", Urgency.LEWAT),
        ("Jawaban BPJS", Urgency.MENUNGGU),
    ]
    due = follow_ups.due(counter.office)
    assert due is not None
    assert (due.papers_late, due.papers_open, due.held) == (1, 1, 0)


# Titip berkas ---------------------------------------------------------------------------------


def test_left_papers_are_taken_up_with_their_history_when_proposals_open(
    counter: Counter, clock: TestClock
) -> None:
    office = counter.office
    done = counter.serves("pengajuan_baru", hold=True)
    case = done.application_id
    assert done.state is CaseState.DITITIPKAN
    assert done.letter is None
    assert done.receipt is not None
    assert receipts.find(office, done.receipt.code).application_id == case
    due = follow_ups.due(office)
    assert due is not None
    assert (due.held, due.ready) == (1, 0)
    clock.go(days=5)
    opens_proposals(office, date(2026, 11, 25))
    due = follow_ups.due(office)
    assert due is not None
    assert due.ready == 1
    ticket = taking_up.take_up(office, case)
    assert ticket.state is TicketState.DILAYANI
    draft = applications.read_draft(office, ticket.id)
    assert draft is not None
    again = applications.conclude(office, draft)
    assert again.application_id == case
    assert again.state is CaseState.DISETUJUI
    assert again.letter is not None
    with office.read() as connection:
        steps = [one.state for one in cases.steps_of(connection, case)]
    assert steps == [CaseState.DITITIPKAN, CaseState.DISETUJUI]
    assert counter.waiting(Waiting.TITIPAN) == []
    with pytest.raises(Refused, match="tidak dilanjutkan"):
        taking_up.take_up(office, case)


def test_a_case_goes_on_with_the_number_its_person_was_called_with(counter: Counter) -> None:
    office = counter.office
    case = counter.serves("pengajuan_baru", hold=True).application_id
    called = queue.issue(office)
    queue.call_next(office)
    queue.serve(office, called.id)
    assert taking_up.take_up(office, case).id == called.id
    assert taking_up.take_up(office, case).id == called.id


def test_nobody_elses_form_is_overwritten(counter: Counter) -> None:
    office = counter.office
    case = counter.serves("pengajuan_baru", hold=True).application_id
    called = queue.issue(office)
    queue.call_next(office)
    queue.serve(office, called.id)
    draft = applications.read_draft(office, called.id)
    assert draft is None
    other = counter.inventor.person()
    applications.save_draft(
        office,
        Draft(called.id, "reaktivasi", {"nik": other.nik or "", "nama": other.name}),
    )
    with pytest.raises(Refused, match="isian orang lain"):
        taking_up.take_up(office, case)


# The list -------------------------------------------------------------------------------------


def test_a_case_is_found_by_name_number_letter_and_receipt(counter: Counter) -> None:
    counter.serves("reaktivasi")
    done = counter.serves("pengajuan_baru", hold=True)
    case = done.application_id
    person = case_list.open_case(counter.office, case).line.facts.person
    assert done.receipt is not None
    for text in (person.name.lower(), person.nik or "", done.receipt.number, done.receipt.code):
        assert counter.waiting(text=text) == [case], text
    listed = case_list.list_cases(counter.office)
    assert len(listed.lines) == 2
    assert listed.counts[Waiting.TITIPAN] == 1
    (other,) = [one for one in listed.lines if one.id != case]
    assert other.letter is not None
    assert counter.waiting(text=other.letter.number) == [other.id]
    assert counter.waiting(text="tidak ada orang ini") == []


def test_the_latest_cases_are_listed_first_and_the_list_ends_somewhere(
    counter: Counter, clock: TestClock
) -> None:
    served = []
    for days in (0, 0, 3, 0, 1):
        clock.go(days=days, minutes=5)
        served.append(counter.serves("reaktivasi").application_id)
    served.reverse()
    assert counter.waiting() == served
    for limit in range(1, 7):
        listed = case_list.list_cases(counter.office, limit=limit)
        assert [one.id for one in listed.lines] == served[:limit]
        assert listed.more == (limit < len(served))


def test_opening_a_case_is_journaled(counter: Counter) -> None:
    case = counter.serves("reaktivasi").application_id
    case_list.open_case(counter.office, case)
    with counter.office.read() as connection:
        seen = [one for one in journal.history(connection, case) if one.kind == "view"]
    assert [one.actor for one in seen] == [counter.office.actor_id]


@pytest.mark.parametrize("name", ["daftar.xlsx", "daftar.csv"])
def test_the_list_is_written_without_whole_numbers(
    counter: Counter, tmp_path: Path, name: str
) -> None:
    case = counter.serves("pengajuan_baru", hold=True).application_id
    nik = case_list.open_case(counter.office, case).line.facts.person.nik or ""
    path = tmp_path / name
    assert case_list.export(counter.office, path, waiting=Waiting.TITIPAN) == 1
    if path.suffix == ".xlsx":
        rows = [[c.value for c in row] for row in openpyxl.load_workbook(path).active.rows]
    else:
        rows = list(csv.reader(path.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert tuple(rows[0]) == case_list.HEADER
    assert rows[1][5] == "Dititipkan"
    assert nik not in rows[1]
    assert "******" in rows[1][2]
    with pytest.raises(Misused):
        case_list.export(counter.office, tmp_path / "daftar.pdf")


def test_an_erased_person_is_not_waited_for(counter: Counter) -> None:
    office = acting(counter.office, "supervisor")
    done = counter.serves("reaktivasi")
    answer = counter.awaited(done.application_id, FollowUpKind.BPJS)
    follow_ups.answer_bpjs(
        counter.office, answer.id, BpjsAnswer.PROSES, TODAY, note="ibu Siti menelepon"
    )
    page = case_list.open_case(counter.office, done.application_id)
    people_upkeep.erase(
        office, page.line.facts.applicant_id, ErasureReason.PERMINTAAN, "surat permintaan nomor 7"
    )
    page = case_list.open_case(counter.office, done.application_id)
    assert [(one.open, one.note) for one in page.follow_ups] == [(False, "")]


def test_the_command_line_lists_what_waits(
    counter: Counter,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done = counter.serves("pengajuan_baru", hold=True)
    counter.serves("reaktivasi")
    monkeypatch.setenv("LOKET_DATA_DIR", str(counter.office.store.folder))
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    assert main(["case", "list", "--waiting", "titipan", "--json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert done.receipt is not None
    assert (one["stage"], one["receipt"]) == ("dititipkan", done.receipt.number)
    assert one["waiting"] == ["titipan"]
    assert "******" in one["nik"]
    assert main(["case", "waiting", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["titipan"] == 1
    out = tmp_path / "tanda-terima.pdf"
    assert main(["case", "receipt", done.receipt.code, "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert main(["case", "receipt", "TT-2026-9999", "--out", str(out)]) == 1
    assert main(["case", "list", "--out", str(tmp_path / "semua.xlsx")]) == 0
    assert "Dititipkan" in capsys.readouterr().out
    assert (tmp_path / "semua.xlsx").exists()
