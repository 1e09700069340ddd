"""Counters of one office and a real server: what one writes the others have; nothing is lost."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from desktop_app.bootstrap.joining import join_fresh
from desktop_app.domain.access import Role
from desktop_app.domain.errors import EnvironmentFailure, Misused, Refused
from desktop_app.domain.ids import new_id
from desktop_app.domain.person_page import ERASED_NAME, ErasureReason
from desktop_app.domain.queue import Lane, TicketState
from desktop_app.domain.sync import Denied
from desktop_app.storage import queue as tickets
from desktop_app.storage import sync_held as held
from desktop_app.storage import sync_state as state
from desktop_app.storage import tables
from desktop_app.storage.journal import verify
from desktop_app.storage.sync_inbox import Inbox, SyncDoor, arrived
from desktop_app.usecases import (
    accounts,
    doctor,
    people_upkeep,
    queue,
    settings,
    sync,
    sync_checks,
    sync_files,
    sync_issues,
    sync_joining,
    sync_rounds,
)
from desktop_app.usecases import letters as letter_cases
from desktop_app.usecases.office import Office
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.offices import PASSPHRASE, PASSWORD, TestClock, acting, make_office, serve_somebody
from tests.sync_counters import Hub, agree, checksum, hub, joined, pcs, reopened, settle

Pcs = Callable[[str], Office]


def test_a_pc_that_joined_nothing_says_so(office: Office) -> None:
    assert not sync.status(office).joined
    with pytest.raises(Refused, match="belum bergabung"):
        sync_rounds.round_of(office)


def test_the_first_pc_hands_over_all_it_has(hub: Hub, pcs: Pcs) -> None:
    first = pcs("A")
    queue.issue(first)
    settle(first)
    agree(first)


def test_a_new_pc_begins_with_what_the_office_has(hub: Hub, pcs: Pcs, clock: TestClock) -> None:
    first, second = pcs("A"), pcs("B")
    assert second.identity == first.identity
    entered = accounts.log_in(second.with_actor(None), "petugas1", PASSWORD)
    assert entered.username == "petugas1"
    settle(first, second)
    agree(first, second)


def test_the_doctor_compares_with_the_server(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    serve_somebody(first)
    settle(first, second)

    found = {one.name: one for one in doctor.examine(second)}

    assert found["pusat"].health is doctor.Health.GOOD
    assert found["pusat"].values["unlike"] == 0
    assert [one for one in found.values() if one.health is doctor.Health.BAD] == []


def test_what_this_program_cannot_read_is_kept_and_told(pcs: Pcs) -> None:
    pc = pcs("A")
    settle(pc)
    with pc.store.companion(SyncDoor).write() as connection:
        row = arrived({"kind": "visit", "id": UUID(int=5).hex, "seq": 99, "fields": {"day": 1}})
        Inbox(connection, sync.standing(pc), pc.now()).hold(row, held.UNREADABLE)

    seen = sync.status(pc)

    assert (seen.unreadable, seen.settled) == (1, False)


def test_what_one_counter_writes_the_others_have(pcs: Pcs) -> None:
    first, second, third = pcs("A"), pcs("B"), pcs("C")
    given = [queue.issue(one, Lane.UMUM) for one in (first, second, third)]
    settle(first, second, third)
    agree(first, second, third)
    assert len({ticket.code for ticket in given}) == 3
    for one in (first, second, third):
        with one.read() as connection:
            codes = {tickets.read_ticket(connection, ticket.id).code for ticket in given}
        assert codes == {ticket.code for ticket in given}


def test_what_was_written_offline_arrives_in_every_order(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    for _ in range(3):
        for one in (first, second):
            ticket = queue.issue(one)
            queue.cancel(one, ticket.id)
    sync_rounds.round_of(second)
    settle(first, second)
    agree(first, second)


def test_a_whole_visit_with_letter_and_case_travels(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    person, done = serve_somebody(first)
    settle(first, second)
    agree(first, second)
    assert done.letter is not None
    found = letter_cases.letter_numbered(second, done.letter.number)
    assert found.person_name.casefold() == person.name.casefold()


def test_a_long_transaction_comes_in_several_requests_and_whole(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    with first.write() as tx:
        for number in range(1234):
            tx.insert(
                tables.visit, {"id": new_id(tx.at), "day": first.today(), "arrived_at": tx.at}
            )
            assert number >= 0
    settle(first, second)
    agree(first, second)
    with second.read() as connection:
        count = connection.execute(sa.select(sa.func.count()).select_from(tables.visit)).scalar()
    assert count == 1234


def test_files_come_when_they_are_asked_for(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    _, done = serve_somebody(first)
    assert done.letter is not None
    settle(first, second)
    with pytest.raises(EnvironmentFailure, match="belum sampai"):
        letter_cases.letter_bytes(second, done.letter.id)
    assert sync_files.fetch(second, "letter", done.letter.id)
    assert not sync_files.fetch(second, "letter", done.letter.id)
    theirs = letter_cases.letter_bytes(second, done.letter.id)
    assert theirs == letter_cases.letter_bytes(first, done.letter.id)
    settle(first, second)
    agree(first, second)


def test_who_is_erased_at_one_counter_is_erased_at_all(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    person, done = serve_somebody(first)
    assert done.letter is not None
    settle(first, second)
    sync_files.fetch(second, "letter", done.letter.id)
    with first.read() as connection:
        applicant = connection.execute(sa.select(tables.applicant)).one()
    people_upkeep.erase(
        acting(first, "admin"), applicant.id, next(iter(ErasureReason)), "surat no. 1"
    )
    settle(first, second)
    agree(first, second)
    for one in (first, second):
        with one.read() as connection:
            row = connection.execute(sa.select(tables.applicant)).one()
            bodies = connection.execute(
                sa.select(tables.journal.c.body).where(
                    tables.journal.c.body.is_not(None), tables.journal.c.kind != "erase"
                )
            ).scalars()
            spoken = b" ".join(bodies)
            assert row.name == ERASED_NAME
            assert person.name.encode() not in spoken
            assert verify(connection) is None
    with second.read() as connection:
        assert connection.execute(sa.select(tables.letter.c.file)).scalar() == ""


def test_a_pc_with_data_of_its_own_offers_it(hub: Hub, tmp_path: Path, clock: TestClock) -> None:
    first = make_office(tmp_path / "A", clock)
    queue.issue(first)
    first = joined(hub, first, "A")
    settle(first)
    other = _office_of_its_own(tmp_path / "lain", clock)
    own = queue.issue(other)
    settings.change_setting(acting(other, "admin"), "complaint.days", 21)
    other = joined(hub, other, "B")
    settle(first, other)
    for one in sync_issues.issues(other):
        sync_issues.follow_server(acting(other, "admin"), one.kind, one.entity)
    settle(first, other)
    agree(first, other)
    with first.read() as connection:
        theirs = tickets.read_ticket(connection, own.id)
    assert theirs.series == "B"
    with other.read() as connection:
        assert (
            connection.execute(sa.select(sa.func.count()).select_from(tables.office)).scalar() == 1
        )
    for pc in (first, other):
        pc.store.close()


def test_leaving_keeps_every_row_and_joining_again_offers_it(hub: Hub, pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    ticket = queue.issue(first)
    settle(first, second)
    assert sync_joining.leave(acting(second, "admin")) == 0
    assert not sync.status(second).joined
    with second.read() as connection:
        assert tickets.read_ticket(connection, ticket.id).code == ticket.code
    queue.issue(first)
    second = joined(hub, second, "B")
    settle(first, second)
    agree(first, second)


def test_a_code_with_a_slip_or_used_twice_joins_nobody(hub: Hub, office: Office) -> None:
    admin, code = acting(office, "admin"), hub.code("A")
    with pytest.raises(Misused, match="salah ketik"):
        sync_joining.join(admin, code[:-1] + ("0" if code[-1] != "0" else "1"), hub.address)
    sync_joining.join(admin, code, hub.address)
    sync_joining.leave(admin)
    with pytest.raises(Denied, match="sudah dipakai"):
        sync_joining.join(admin, code, hub.address)
    assert not sync.status(office).joined


def test_after_a_migration_every_row_is_fetched_again(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    before = checksum(second)
    with second.store.companion(SyncDoor).write() as connection:
        state.note(connection, schema="0009")
    settle(first, second)
    assert checksum(second) == before
    agree(first, second)


def test_a_pc_that_differs_by_a_bit_mends_itself(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    queue.issue(first)
    settle(first, second)
    with second.store.companion(SyncDoor).write() as connection:
        state.note(connection, checksum="1")
    settle(first, second)
    agree(first, second)


def _office_of_its_own(folder: Path, clock: TestClock) -> Office:
    """Return an office that was set up by itself, with ids nobody else has."""
    from desktop_app import bootstrap, paths
    from desktop_app.storage import accounts as account_storage
    from desktop_app.usecases.setup import create_office
    from tests.offices import FORM

    ports = bootstrap.real_ports(clock)
    office = create_office(folder, FORM, PASSPHRASE, ports, bootstrap.regions(), paths.resource())
    with office.store.write(actor=None, at=clock.now()) as tx:
        account_storage.add_account(
            tx,
            username="petugas1",
            name="Petugas1 Contoh",
            role=Role.PETUGAS,
            password_hash=ports.passwords.hash(PASSWORD),
        )
    return acting(office, "petugas1")


def test_a_program_too_old_for_the_server_works_on_and_says_so(
    pcs: Pcs, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = pcs("A")
    settle(first)
    monkeypatch.setattr("desktop_app.central_server.sync.enroll.SCHEMA_MIN", "9998")
    with pytest.raises(Denied, match="perbarui programnya"):
        sync_rounds.round_of(first, greet=True)
    queue.issue(first)
    now = sync.status(first)
    assert (now.failure_code, now.quarantined, now.pending > 0) == ("pusat_too_old", "", True)
    monkeypatch.undo()
    settle(first)
    agree(first)


@pytest.mark.parametrize("days", [-365, 3653])
def test_a_wrong_clock_is_told_and_loses_nothing(pcs: Pcs, clock: TestClock, days: int) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    wrong = TestClock(clock.now() + timedelta(days=days))
    first = replace(first, ports=replace(first.ports, clock=wrong))
    ticket = queue.issue(first)
    sync_rounds.round_of(first, greet=True)
    assert sync.status(first).clock_wrong
    settle(first, second)
    agree(first, second)
    with second.read() as connection:
        assert tickets.read_ticket(connection, ticket.id).code == ticket.code
