"""A kolektif on a real office: one transaction per file, one list, one receipt, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.batch import Batch, BatchRow
from desktop_app.domain.errors import EnvironmentFailure, Refused
from desktop_app.domain.intake import values_of_person
from desktop_app.domain.people import Person
from desktop_app.domain.person_page import ErasureReason
from desktop_app.domain.queue import Ticket, TicketState
from desktop_app.domain.receipt_slip import ReceiptPaper
from desktop_app.storage import batches as storage
from desktop_app.storage import queue as tickets
from desktop_app.storage.files import FileStore
from desktop_app.storage.tables import application, batch, letter
from desktop_app.usecases import (
    applications,
    batches,
    bringers,
    letters,
    people,
    people_upkeep,
    queue,
    receipts,
    reports,
)
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office
from tests.batch_people import Fifteen, fifteen
from tests.letter_desk import text_of
from tests.offices import acting

HEAD = {
    "name": "Sutrisno Contoh",
    "relation": "Perangkat desa",
    "phone": "081200001111",
    "paper": "ya",
    "nomor_pengantar": "470/12/2026",
    "tanggal_pengantar": "18-11-2026",
}


@pytest.fixture
def village(office: Office) -> Fifteen:
    return fifteen(office)


def grid(office: Office, people: tuple[Person, ...]) -> Batch:
    """The grid of a ticket that is served, with these people's files complete."""
    ticket = queue.issue(office, service="reaktivasi")
    queue.call_next(office)
    queue.serve(office, ticket.id)
    made = Batch(ticket.id, HEAD)
    service = ground(office).service("reaktivasi")
    papers = frozenset(one.key for one in service.documents if one.mandatory)
    for id, person in enumerate(people, start=1):
        known = applications.prefill(office, person.nik or "", "reaktivasi")
        own = known.look_up.exact[0].ids[0] if known.look_up.exact else ""
        values = {**values_of_person(person), **known.values, "id_dtks_surat": own}
        row = made.new_row("reaktivasi")
        draft = replace(row.draft, values=values, documents=papers)
        made = replace(made, rows=(*made.rows, BatchRow(id, draft)))
    batches.save_batch(office, made)
    return made


def ticket_of(office: Office, made: Batch) -> Ticket:
    with office.read() as connection:
        return tickets.read_ticket(connection, made.ticket_id)


def decide_all(office: Office, made: Batch) -> Batch:
    for at in range(len(made.rows)):
        made = batches.decide_row(office, made, at)
    return made


def test_each_file_is_a_case_of_its_own_with_its_letter(office: Office, village: Fifteen) -> None:
    made = decide_all(office, grid(office, village.good[:3]))
    ticket = ticket_of(office, made)
    assert (ticket.files_done, ticket.state) == (3, TicketState.DILAYANI)
    with office.read() as connection:
        rows = connection.execute(application.select()).all()
        kept = connection.execute(batch.select()).one()
    assert {row.batch_id for row in rows} == {kept.id}
    assert all(row.bringer["name"] == "Sutrisno Contoh" for row in rows)
    assert all(row.fields["nomor_pengantar"] == "470/12/2026" for row in rows)
    assert len({row.applicant_id for row in rows}) == 3


def test_a_fault_in_one_file_leaves_the_others_alone(
    office: Office, village: Fifteen, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = grid(office, village.good[:3])
    made = batches.decide_row(office, made, 0)

    def full(*_: object) -> str:
        raise EnvironmentFailure("disk_penuh", "Disk penuh.")

    with monkeypatch.context() as disk:
        disk.setattr(FileStore, "put", full)
        with pytest.raises(EnvironmentFailure):
            batches.decide_row(office, made, 1)
    made = batches.decide_row(office, made, 2)
    kept = batches.open_batch(office, made.ticket_id).batch
    assert [row.result is not None for row in kept.rows] == [True, False, True]
    assert ticket_of(office, made).files_done == 2
    with office.read() as connection:
        numbers = [row.sequence for row in connection.execute(letter.select())]
    assert sorted(numbers) == [1, 2], "no hole"


def test_the_grid_is_there_again_after_a_power_cut(office: Office, village: Fifteen) -> None:
    made = grid(office, village.good[:2])
    decided = batches.decide_row(office, made, 0)
    # A save that was on its way when the row was decided must not undo it.
    batches.save_batch(office, made)
    assert batches.open_batch(office, made.ticket_id).batch == decided


def test_the_same_person_twice_is_one_case(office: Office, village: Fifteen) -> None:
    made = grid(office, (village.good[0], village.good[0]))
    made = batches.decide_row(office, made, 0)
    with pytest.raises(Refused, match="sama dengan baris 1"):
        batches.decide_row(office, made, 1)
    with pytest.raises(Refused, match="sudah diputuskan"):
        batches.decide_row(office, made, 0)


def test_the_end_leaves_one_list_and_one_receipt(office: Office, village: Fifteen) -> None:
    made = decide_all(office, grid(office, (*village.good[:3], village.refused)))
    closed = batches.close(office, made)
    assert closed.ticket.state is TicketState.SELESAI
    assert closed.letter is not None
    text = " ".join(text_of(letters.letter_bytes(office, closed.letter.id)).split())
    for one in village.good[:3]:
        assert (one.nik or "") in text
    assert (village.refused.nik or "") not in text
    assert "KOL-20261120-U001" in text
    slip = receipts.render(office, closed.receipt.id, ReceiptPaper.A5)
    told = " ".join(text_of(slip).split())
    assert closed.receipt.number in told
    assert "S. C." in told, "who brings them stands there as everybody does: covered"
    found = receipts.find(office, closed.receipt.code)
    with office.read() as connection:
        row = storage.batch_of(connection, made.ticket_id)
    assert row is not None
    assert (found.batch_id, row.closed_at is not None) == (row.id, True)
    assert not batches.is_typed(office, made.ticket_id)


def test_nothing_decided_is_nothing_to_close(office: Office, village: Fifteen) -> None:
    with pytest.raises(Refused, match="Belum ada berkas"):
        batches.close(office, grid(office, village.good[:1]))


def test_the_month_counts_each_person_and_one_visit(office: Office, village: Fifteen) -> None:
    made = decide_all(office, grid(office, (*village.good[:4], village.refused)))
    batches.close(office, made)
    today = office.today()
    counted = reports.month(office, today.year, today.month)
    assert sum(counted.served.values()) == 4
    assert sum(counted.refused.values()) == 1
    supervisor = acting(office, "supervisor")
    [busy] = bringers.bringers(supervisor, date(2026, 11, 1), today, more_than=4)
    assert (busy.name, busy.files) == ("Sutrisno Contoh", 5)


def test_the_form_of_the_same_number_never_costs_the_grid(office: Office, village: Fifteen) -> None:
    made = grid(office, village.good[:2])
    draft = replace(made.rows[0].draft, ticket_id=made.ticket_id)
    applications.save_draft(office, draft)
    assert batches.open_batch(office, made.ticket_id).batch == made
    assert applications.read_draft(office, made.ticket_id) == draft


def test_an_erasure_reaches_the_grid_and_the_list(office: Office, village: Fifteen) -> None:
    made = decide_all(office, grid(office, village.good[:2]))
    closed = batches.close(office, made)
    assert closed.receipt is not None
    job = receipts.queue_print(office, closed.receipt.id, ReceiptPaper.A5, "Epson")
    half = grid(office, (village.good[0], village.good[2]))
    queue.hold(office, half.ticket_id)
    supervisor = acting(office, "supervisor")
    [found] = people.find_people(supervisor, village.good[0].nik or "").people
    people_upkeep.erase(supervisor, found.id, ErasureReason.PERMINTAAN, "Permohonan no. 2/2026")
    kept = batches.open_batch(office, half.ticket_id).batch
    assert [row.draft.value("nik") for row in kept.rows] == [village.good[2].nik]
    assert closed.letter is not None
    assert letters.read_letter(office, closed.letter.id).file == ""
    assert not office.store.files.holds(job.file)  # the receipt names everybody too


def test_an_erasure_reaches_who_brought_the_files_of_others(
    office: Office, village: Fifteen
) -> None:
    made = grid(office, village.good[:2])
    brought = village.good[5]
    head = {**made.head, "name": brought.name, "phone": "081234500011"}
    batches.close(office, decide_all(office, replace(made, head=head)))
    own = grid(office, village.good[5:6])
    row = own.rows[0]
    values = {**row.draft.values, "telepon": "081234500011"}
    own = own.with_row(0, replace(row, draft=replace(row.draft, values=values)))
    batches.close(office, decide_all(office, own))
    supervisor = acting(office, "supervisor")
    [found] = people.find_people(supervisor, brought.nik or "").people
    people_upkeep.erase(supervisor, found.id, ErasureReason.PERMINTAAN, "Permohonan no. 4/2026")
    with office.read() as connection:
        told = [row.bringer for row in connection.execute(batch.select())]
        told += [row.bringer for row in connection.execute(application.select())]
    assert "6281234500011" not in str(told)
    assert brought.name not in str(told)
