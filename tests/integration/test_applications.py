"""One person's case, from the sixteenth digit to the archived letter, in one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
import sqlalchemy as sa

from desktop_app.domain.access import Role
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import EnvironmentFailure, LoketError, Refused
from desktop_app.domain.intake import Draft, deactivated_on, draft_from
from desktop_app.domain.invented import Inventor
from desktop_app.domain.queue import TicketState
from desktop_app.domain.register import RegisterSource
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.storage import cases, journal, tables
from desktop_app.storage import queue as tickets
from desktop_app.storage.office import add_period
from desktop_app.usecases import applications, queue, reports
from desktop_app.usecases.applications import Override
from desktop_app.usecases.deciding import decide_case
from desktop_app.usecases.demo import DemoCase, draft_for, import_people, invent_case
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office
from tests.factory import regions
from tests.offices import PASSWORD, acting

TODAY = date(2026, 11, 20)
INACTIVE = {"desil_nasional": "3", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/09/2026"}
ACTIVE = {"desil_nasional": "3", "status_pbi": "AKTIF"}


class Counter:
    """An officer with a register, an open proposal period, and people coming."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.inventor = Inventor(regions(), TODAY)
        with office.write() as tx:
            add_period(tx, ProposalPeriod(date(2026, 11, 1), date(2026, 11, 30)))

    def comes(
        self, service: str, reason: str | None = None, row: dict[str, str] | None = None
    ) -> DemoCase:
        changes = row if row is not None else INACTIVE
        case = invent_case(self.inventor, service, reason, changes)
        neighbour = self.inventor.register_row(self.inventor.person(), **ACTIVE)
        rows = [case.row, neighbour] if case.row else [neighbour]
        import_people(acting(self.office, "admin"), rows, date(2026, 11, 1), RegisterSource.DTSEN)
        return case

    def serves(self, case: DemoCase) -> UUID:
        ticket = queue.issue(self.office, service=case.service)
        queue.call_next(self.office)
        return queue.serve(self.office, ticket.id).id

    def fills(self, case: DemoCase) -> Draft:
        ticket = self.serves(case)
        known = applications.prefill(self.office, case.person.nik or "", case.service)
        return draft_for(self.office, ticket, case, known)


@pytest.fixture
def counter(office: Office) -> Counter:
    return Counter(office)


def rows(office: Office, table: sa.Table) -> int:
    with office.read() as connection:
        return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


def test_the_form_is_prefilled_from_the_register(counter: Counter) -> None:
    case = counter.comes("reaktivasi")
    known = applications.prefill(counter.office, case.person.nik or "", "reaktivasi")
    assert known.values["nama"] == case.person.name.upper()
    assert known.values["kk"] == case.person.kk
    assert known.values["desa"] == case.person.village_code
    assert known.applicant is None


def test_an_earlier_visit_is_known_again_with_its_first_day(counter: Counter) -> None:
    case = counter.comes("reaktivasi")
    applications.conclude(counter.office, counter.fills(case))
    known = applications.prefill(counter.office, case.person.nik or "", "reaktivasi")
    assert known.applicant is not None
    assert known.first_visit == TODAY
    assert [one["state"] for one in known.earlier] == ["disetujui"]


@pytest.mark.parametrize("service", ["reaktivasi", "pengajuan_baru"])
def test_whoever_may_leaves_with_an_archived_letter(counter: Counter, service: str) -> None:
    done = applications.conclude(counter.office, counter.fills(counter.comes(service)))
    assert done.state == "disetujui"
    assert done.letter is not None
    assert done.letter.kind == f"rekomendasi_{service}"
    assert counter.office.store.files.get(done.letter.file).startswith(b"%PDF")
    assert done.ticket.state is TicketState.SELESAI


@pytest.mark.parametrize(
    ("service", "reason", "row"),
    [
        ("pengajuan_baru", RefusalReason.SUDAH_TERDAFTAR, ACTIVE),
        ("reaktivasi", RefusalReason.ID_DTKS_TIDAK_DICANTUMKAN, INACTIVE),
        ("reaktivasi", RefusalReason.BERKAS_TIDAK_LENGKAP, INACTIVE),
    ],
)
def test_whoever_may_not_leaves_with_a_slip_and_is_counted_under_the_reason(
    counter: Counter, service: str, reason: RefusalReason, row: dict[str, str]
) -> None:
    done = applications.conclude(counter.office, counter.fills(counter.comes(service, reason, row)))
    assert done.letter is not None
    assert done.letter.kind == "lembar_pengembalian"
    assert done.verdict.counted is reason
    assert reports.month(counter.office, 2026, 11).refused == {reason.value: 1}


def test_a_decision_remembers_the_snapshot_and_rules_it_stood_on(counter: Counter) -> None:
    applications.conclude(counter.office, counter.fills(counter.comes("reaktivasi")))
    with counter.office.read() as connection:
        row = connection.execute(sa.select(tables.decision)).one()
    assert (row.source, row.as_of, row.desil, row.rule_set) == (
        "DTSEN",
        date(2026, 11, 1),
        3,
        "2026",
    )
    assert row.snapshot_id is not None


def test_a_missing_field_is_named_and_nothing_is_written(counter: Counter) -> None:
    draft = counter.fills(counter.comes("reaktivasi"))
    gone = replace(draft, values={**draft.values, "nama": ""})
    with pytest.raises(Refused, match="Nama belum diisi"):
        applications.conclude(counter.office, gone)
    assert rows(counter.office, tables.application) == rows(counter.office, tables.letter) == 0
    with counter.office.read() as connection:
        assert tickets.read_ticket(connection, draft.ticket_id).state is TicketState.DILAYANI


def test_a_slip_is_not_held_up_by_a_field_it_does_not_need(counter: Counter) -> None:
    draft = counter.fills(counter.comes("pengajuan_baru", RefusalReason.SUDAH_TERDAFTAR, ACTIVE))
    bare = replace(draft, values={**draft.values, "nomor_sktm": "", "telepon": ""})
    assert applications.conclude(counter.office, bare).state == "ditolak"


def test_a_disk_that_refuses_the_archive_leaves_no_number_behind(counter: Counter) -> None:
    draft = counter.fills(counter.comes("reaktivasi"))
    counter.office.store.folder.joinpath("files").write_bytes(b"in the way")
    with pytest.raises(EnvironmentFailure, match="belum terbit"):
        applications.conclude(counter.office, draft)
    assert rows(counter.office, tables.letter) == rows(counter.office, tables.number_series) == 0
    counter.office.store.folder.joinpath("files").unlink()
    assert applications.conclude(counter.office, draft).letter is not None


def test_a_ticket_cannot_be_concluded_twice(counter: Counter) -> None:
    draft = counter.fills(counter.comes("reaktivasi"))
    applications.conclude(counter.office, draft)
    with pytest.raises(LoketError):
        applications.conclude(counter.office, draft)
    assert rows(counter.office, tables.application) == 1


def test_an_officer_cannot_override_the_rules(counter: Counter) -> None:
    draft = counter.fills(counter.comes("pengajuan_baru", RefusalReason.SUDAH_TERDAFTAR, ACTIVE))
    with pytest.raises(Refused) as caught:
        applications.conclude(counter.office, draft, Override("Kasus khusus bencana"))
    assert caught.value.code == "tidak_berwenang"


def test_a_supervisor_overrides_with_a_reason_and_it_is_reported(counter: Counter) -> None:
    draft = counter.fills(counter.comes("pengajuan_baru", RefusalReason.SUDAH_TERDAFTAR, ACTIVE))
    override = Override("Kartu rusak karena banjir rob", "supervisor", PASSWORD)
    done = applications.conclude(counter.office, draft, override)
    assert done.state == "disetujui"
    month = reports.month(counter.office, 2026, 11)
    assert (month.served, month.refused, month.overridden) == ({"pengajuan_baru": 1}, {}, 1)
    assert acting(counter.office, "supervisor").actor is not None
    assert acting(counter.office, "supervisor").actor.role is Role.SUPERVISOR  # type: ignore[union-attr]


def test_a_wrong_supervisor_password_changes_nothing(counter: Counter) -> None:
    draft = counter.fills(counter.comes("pengajuan_baru", RefusalReason.SUDAH_TERDAFTAR, ACTIVE))
    with pytest.raises(Refused, match="kata sandi salah"):
        applications.conclude(
            counter.office, draft, Override("Alasan yang cukup", "supervisor", "salah")
        )
    assert rows(counter.office, tables.application) == 0


def test_half_typed_work_comes_back_as_it_was(counter: Counter) -> None:
    ticket = counter.serves(counter.comes("reaktivasi"))
    draft = Draft(ticket, "reaktivasi", {"nama": "Sukar"}, frozenset({"ktp"}), confirmed={"a": "b"})
    applications.save_draft(counter.office, draft)
    applications.save_draft(counter.office, replace(draft, values={"nama": "Sukarti"}))
    back = applications.read_draft(counter.office, ticket)
    assert back == replace(draft, values={"nama": "Sukarti"})


def test_the_draft_goes_with_the_case(counter: Counter) -> None:
    draft = counter.fills(counter.comes("reaktivasi"))
    applications.save_draft(counter.office, draft)
    applications.conclude(counter.office, draft)
    assert applications.read_draft(counter.office, draft.ticket_id) is None


def test_papers_left_here_are_kept_with_their_verdict_and_no_letter(counter: Counter) -> None:
    draft = counter.fills(counter.comes("pengajuan_baru", RefusalReason.SUDAH_TERDAFTAR, ACTIVE))
    done = applications.conclude(counter.office, draft, hold=True)
    assert (done.state, done.letter, done.verdict.outcome) == ("dititipkan", None, "ditolak")
    assert done.ticket.state is TicketState.SELESAI
    # Nobody was sent home yet, so nobody counts as refused.
    assert reports.month(counter.office, 2026, 11).refused == {}
    with counter.office.read() as connection:
        row = connection.execute(sa.select(tables.application)).one()
    assert row.documents["in_hand"] == sorted(draft.documents)
    assert draft_from(draft.ticket_id, row.submitted["form"]) == draft


def test_papers_left_here_go_on_as_the_same_case(counter: Counter) -> None:
    case = counter.comes("reaktivasi")
    held = applications.conclude(counter.office, counter.fills(case), hold=True)
    draft = replace(counter.fills(case), case_id=held.application_id)
    done = applications.conclude(counter.office, draft)
    assert (done.application_id, done.state) == (held.application_id, "disetujui")
    assert done.letter is not None
    with counter.office.read() as connection:
        steps = cases.steps_of(connection, done.application_id)
        row = connection.execute(sa.select(tables.application)).one()
    assert [one.state for one in steps] == ["dititipkan", "disetujui"]
    assert (row.ticket_id, row.submitted) == (draft.ticket_id, None)
    assert reports.month(counter.office, 2026, 11).served == {"reaktivasi": 1}


def test_several_people_on_one_number_are_each_a_case(counter: Counter) -> None:
    first, second = (invent_case(counter.inventor, "reaktivasi", None, INACTIVE) for _ in range(2))
    both = [one.row for one in (first, second) if one.row]
    import_people(acting(counter.office, "admin"), both, TODAY, RegisterSource.DTSEN)
    office, draft = counter.office, counter.fills(first)
    known = applications.prefill(office, second.person.nik or "", second.service)
    other = draft_for(office, draft.ticket_id, second, known)
    with office.write() as tx:
        ticket = tickets.read_ticket(tx.connection, draft.ticket_id)
        done = [decide_case(office, tx, one, ticket) for one in (draft, other)]
    assert len({one.letter.number for one in done if one.letter}) == 2
    with office.read() as connection:
        assert tickets.read_ticket(connection, draft.ticket_id).state is TicketState.DILAYANI


def test_one_person_coming_twice_is_one_person_and_two_visits(counter: Counter) -> None:
    case = counter.comes("reaktivasi")
    applications.conclude(counter.office, counter.fills(case))
    applications.conclude(counter.office, counter.fills(case))
    month = reports.month(counter.office, 2026, 11)
    assert (month.table_1_1["reaktivasi"], month.visits_1_1["reaktivasi"]) == (1, 2)


def test_everything_is_in_the_journal_and_the_chain_holds(counter: Counter) -> None:
    applications.conclude(counter.office, counter.fills(counter.comes("reaktivasi")))
    with counter.office.read() as connection:
        assert journal.verify(connection) is None
        kinds = set(connection.execute(sa.select(tables.journal.c.kind)).scalars())
    assert {
        "application",
        "decision",
        "letter",
        "period",
        "ticket",
        "view",
        "number_series",
    } <= kinds


def test_the_ground_knows_when_the_register_is_too_old(counter: Counter) -> None:
    counter.comes("reaktivasi")
    assert not ground(counter.office).register_stale
    later = replace(ground(counter.office), today=date(2027, 3, 1))
    assert later.register_stale
    # 90 days are accepted, and not one more.
    last = date(2026, 11, 1) + timedelta(days=90)
    assert not replace(later, today=last).register_stale
    assert replace(later, today=last + timedelta(days=1)).register_stale


def test_a_card_switched_off_between_two_data_is_off_since_the_later_ones(counter: Counter) -> None:
    case = invent_case(counter.inventor, "reaktivasi", None, ACTIVE)
    assert case.row is not None
    admin = acting(counter.office, "admin")
    import_people(admin, [case.row], date(2026, 9, 1), RegisterSource.DTSEN)
    off = replace(case.row, cells={**case.row.cells, "status_pbi": "NONAKTIF"})
    import_people(admin, [off], date(2026, 11, 1), RegisterSource.DTSEN)

    known = applications.prefill(counter.office, case.person.nik or "", "reaktivasi")
    assert deactivated_on(known.look_up) == date(2026, 11, 1)
