"""Papers on a ticket: stored encrypted and once, kept until F9, moved to the case, taken back."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from desktop_app.adapters.pictures import PillowPictures
from desktop_app.domain.attachment import MOST_OF_A_TICKET, Attachment, Prepared
from desktop_app.domain.bringer import Bringer
from desktop_app.domain.errors import EnvironmentFailure, Misused, Refused
from desktop_app.domain.intake import Draft, draft_body, draft_from
from desktop_app.domain.invented import Inventor
from desktop_app.domain.register import RegisterSource
from desktop_app.storage import journal, tables
from desktop_app.storage.database import Store
from desktop_app.usecases import applications, attachments, bringers, demo, doctor, queue
from desktop_app.usecases.applications import Concluded
from desktop_app.usecases.office import Office
from desktop_app.workers import attachment_tasks
from desktop_app.workers.attachment_tasks import Source
from tests.hostile_files import hostile, pdf, photo, plaintext_in
from tests.integration.test_cli import opened
from tests.offices import MakeOffice, TestClock, acting

Serve = Callable[..., Draft]


def prepared(data: bytes) -> Prepared:
    return PillowPictures().prepare(data)


@pytest.fixture
def serve(office: Office) -> Serve:
    """Begin to serve somebody who may get a letter, and return the filled form."""
    inventor = Inventor(office.regions, office.today())

    def begin() -> Draft:
        today = office.today()
        row = {
            "desil_nasional": "3",
            "status_pbi": "NONAKTIF",
            "tanggal_nonaktif": f"{today:%d/%m/%Y}",
        }
        case = demo.invent_case(inventor, "reaktivasi", None, row)
        assert case.row is not None
        demo.import_people(acting(office, "admin"), [case.row], today, RegisterSource.DTSEN)
        ticket = queue.issue(office, service=case.service)
        queue.call_next(office)
        queue.serve(office, ticket.id)
        known = applications.prefill(office, case.person.nik or "", case.service)
        return demo.draft_for(office, ticket.id, case, known)

    return begin


def stored(office: Office) -> int:
    """How many files lie in the archive."""
    return sum(path.is_file() for path in office.store.files.folder.rglob("*"))


def put(office: Office, draft: Draft, data: bytes, document: str = "ktp") -> Attachment:
    return attachments.attach(office, draft.ticket_id, document, "foto.jpg", prepared(data))


def test_a_paper_comes_back_byte_for_byte_and_who_looked_is_logged(
    office: Office, serve: Serve
) -> None:
    draft, data = serve(), pdf(2)
    kept = put(office, draft, data, "surat_pengantar")
    assert attachments.of_ticket(office, draft.ticket_id) == (kept,)
    assert (kept.pages, kept.size, kept.is_pdf) == (2, len(data), True)
    assert attachments.content(office, kept.id) == data
    assert attachments.thumbnails(office, [kept])[kept.id][:3] == b"\xff\xd8\xff"
    with office.read() as connection:
        ops = [(entry.kind, entry.op) for entry in journal.history(connection, kept.id)]
    assert ops == [("attachment", "insert"), ("view", "event")]


def test_nothing_of_a_paper_can_be_read_on_the_disk(office: Office, serve: Serve) -> None:
    draft = serve()
    data = prepared(photo()).data
    put(office, draft, photo())
    put(office, draft, pdf(words="KalimatRahasiaSurat"), "surat_pengantar")
    needles = (
        b"\xff\xd8\xff",
        b"JFIF",
        b"%PDF-",
        b"KalimatRahasiaSurat",
        b"foto.jpg",
        data[200:232],
    )
    assert plaintext_in(office.store.files.folder, *needles) == []
    assert plaintext_in(office.store.folder, *needles[1:]) == []


def test_the_same_picture_twice_is_one_file(office: Office, serve: Serve) -> None:
    draft = serve()
    first = put(office, draft, photo())
    files = stored(office)
    assert put(office, draft, photo()) == first, "the same paper"
    other = put(office, draft, photo(), "kk")
    assert other.file == first.file, "one photograph of two papers"
    assert stored(office) == files
    assert len(attachments.of_ticket(office, draft.ticket_id)) == 2


def test_at_f9_the_papers_move_onto_the_case(office: Office, serve: Serve) -> None:
    draft = serve()
    kept = put(office, draft, photo())
    done = applications.conclude(office, draft)
    assert attachments.of_ticket(office, draft.ticket_id) == ()
    (moved,) = attachments.of_application(office, done.application_id)
    assert (moved.id, moved.file) == (kept.id, kept.file)
    with pytest.raises(Refused) as refused:
        attachments.detach(office, kept.id)
    assert refused.value.code == "lampiran_sudah_di_permohonan"


def test_a_failed_f9_leaves_them_on_the_ticket(office: Office, serve: Serve) -> None:
    draft = serve()
    kept = put(office, draft, photo())
    with pytest.raises(Refused):
        applications.conclude(office, replace(draft, values={**draft.values, "nama": ""}))
    assert attachments.of_ticket(office, draft.ticket_id) == (kept,)


def test_a_crash_between_attaching_and_f9_loses_nothing(
    make_office: MakeOffice, office: Office, serve: Serve
) -> None:
    draft = serve()
    applications.save_draft(office, draft)
    kept = put(office, draft, photo())
    # Nothing is closed, as after a power cut: another program opens what is on the disk.
    again = replace(office, store=Store(office.store.folder, office.store.key))
    try:
        assert attachments.of_ticket(again, draft.ticket_id) == (kept,)
        assert attachments.content(again, kept.id) == prepared(photo()).data
        done = applications.conclude(
            again, applications.read_draft(again, draft.ticket_id) or draft
        )
        assert len(attachments.of_application(again, done.application_id)) == 1
    finally:
        again.store.close()


def test_taking_back_can_be_undone(office: Office, serve: Serve) -> None:
    draft = serve()
    old = attachments.detach(office, put(office, draft, photo()).id)
    assert attachments.of_ticket(office, draft.ticket_id) == ()
    new = attachments.restore(office, old)
    assert attachments.content(office, new.id) == prepared(photo()).data
    applications.conclude(office, draft)
    with pytest.raises(Refused):
        attachments.restore(office, old)


def test_what_was_taken_back_is_deleted_a_while_later(
    office: Office, serve: Serve, clock: TestClock
) -> None:
    draft = serve()
    before = stored(office)
    removed = put(office, draft, photo())
    shared = put(office, draft, photo(seed=9))
    put(office, draft, photo(seed=9), "kk")
    attachments.detach(office, removed.id)
    attachments.detach(office, shared.id)
    assert attachments.sweep(office) == 0, "it may be wanted again"
    clock.go(minutes=11)
    assert attachments.sweep(office) == 2, "the picture and its thumbnail"
    assert attachments.sweep(office) == 0
    assert stored(office) == before + 2
    (left,) = attachments.of_ticket(office, draft.ticket_id)
    assert attachments.content(office, left.id)


def test_only_a_ticket_that_is_served_takes_papers(office: Office, serve: Serve) -> None:
    waiting = queue.issue(office)
    with pytest.raises(Refused) as refused:
        attachments.attach(office, waiting.id, "ktp", "a.jpg", prepared(photo()))
    assert refused.value.code == "lampiran_tanpa_nomor"
    with pytest.raises(Refused):
        attachments.attach(office.with_actor(None), waiting.id, "ktp", "a.jpg", prepared(photo()))


def test_there_is_an_end_to_how_many(office: Office, serve: Serve) -> None:
    draft, one = serve(), prepared(photo())
    for number in range(MOST_OF_A_TICKET):
        attachments.attach(office, draft.ticket_id, f"berkas{number}", "a.jpg", one)
    with pytest.raises(Refused, match="Sudah ada 40 lampiran"):
        attachments.attach(office, draft.ticket_id, "lain", "a.jpg", one)


# A process of its own ---------------------------------------------------------------------------


def test_hostile_files_are_refused_one_by_one_and_the_good_one_is_taken(
    office: Office, tmp_path: Path
) -> None:
    bad = hostile()
    sources = []
    for name, (data, _) in bad.items():
        (tmp_path / name).write_bytes(data)
        sources.append(Source(name, tmp_path / name))
    sources.append(Source("tempelan.png", data=photo()))
    sources.append(Source("hilang.jpg", tmp_path / "hilang.jpg"))
    sources.append(Source("folder.jpg", tmp_path))
    offered = attachment_tasks.prepare(office, sources)
    refusals = [one.refusal.code if one.refusal else "" for one in offered]
    assert refusals == [code for _, code in bad.values()] + ["", *["lampiran_tidak_terbaca"] * 2]
    taken = offered[len(bad)].prepared
    assert taken == prepared(photo())


def test_the_newest_scans_are_offered_and_left_alone(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "pindaian"
    folder.mkdir()
    for number in range(8):
        path = folder / f"scan{number}.jpg"
        path.write_bytes(photo((60, 40), seed=number))
        os.utime(path, (number, number))
    (folder / "thumbs.db").write_bytes(b"x")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    offered = attachment_tasks.newest_scans(office, folder)
    assert [one.name for one in offered] == [f"scan{n}.jpg" for n in (7, 6, 5, 4, 3, 2)]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    with pytest.raises(EnvironmentFailure):
        attachment_tasks.newest_scans(office, tmp_path / "tidak ada")


# Who brings it ----------------------------------------------------------------------------------


def brings(office: Office, draft: Draft, bringer: Bringer) -> Concluded:
    return applications.conclude(office, replace(draft, bringer=bringer))


def test_the_bringer_stands_on_the_case_and_on_the_letters_journal(
    office: Office, serve: Serve
) -> None:
    one = Bringer("Sutrisno", "Tetangga", "6281234567890", True)
    done = brings(office, serve(), one)
    assert done.letter is not None
    body = {"name": "Sutrisno", "relation": "Tetangga", "phone": "6281234567890", "paper": True}
    with office.read() as connection:
        (kept,) = connection.execute(sa.select(tables.application.c.bringer)).scalars()
        told = [e.body for e in journal.history(connection, done.letter.id) if e.kind == "bringer"]
    assert kept == body
    assert told == [body]


def test_a_draft_keeps_the_bringer_and_an_older_draft_still_opens(
    office: Office, serve: Serve
) -> None:
    draft = replace(serve(), bringer=Bringer("Sutrisno", "Tetangga"))
    applications.save_draft(office, draft)
    assert applications.read_draft(office, draft.ticket_id) == draft
    body = draft_body(draft)
    del body["bringer"]
    assert draft_from(draft.ticket_id, body) == replace(draft, bringer=None)


def test_who_brought_many_is_told_to_the_supervisor(office: Office, serve: Serve) -> None:
    for number in range(3):
        brings(office, serve(), Bringer("Sutrisno", "Tetangga", paper=number > 0))
    brings(office, serve(), Bringer("Aminah", "Keluarga"))
    applications.conclude(office, serve())
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    boss = acting(office, "supervisor")
    assert bringers.bringers(boss, first, last) == ()
    (busy,) = bringers.bringers(boss, first, last, more_than=2)
    assert (busy.name, busy.files, busy.without_paper) == ("Sutrisno", 3, 1)
    with pytest.raises(Refused):
        bringers.bringers(office, first, last)
    with pytest.raises(Misused):
        bringers.bringers(boss, last, first)


def test_the_command_lists_who_brought_many(office: Office, serve: Serve) -> None:
    one = Bringer("Sutrisno", "Tetangga", "6281234567890")
    for _ in range(2):
        brings(office, serve(), one)
    months = "2026-11-01", "2026-11-30"
    told = opened(office, "report", "bringers", *months, "--more-than", 1)
    assert told.returncode == 0, told.stderr
    assert "Sutrisno" in told.stdout
    assert "0812-3456-7890" in told.stdout
    (busy,) = json.loads(
        opened(office, "report", "bringers", *months, "--more-than=1", "--json").stdout
    )
    assert (busy["files"], busy["without_paper"]) == (2, 2)
    assert (
        "Tidak ada yang membawa lebih dari 5"
        in opened(office, "report", "bringers", *months).stdout
    )


@pytest.mark.parametrize("harm", ["altered", "missing"])
def test_a_harmed_paper_is_found_by_the_doctor(office: Office, serve: Serve, harm: str) -> None:
    kept = put(office, serve(), photo())
    health = {check.name: check.health for check in doctor.examine(office)}
    assert health["lampiran"] is doctor.Health.GOOD
    path = office.store.files.folder / kept.file[:2] / kept.file
    if harm == "missing":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:-1] + b"x")
    (check,) = [check for check in doctor.examine(office) if check.name == "lampiran"]
    assert check.health is doctor.Health.BAD
    assert "1 dari 1 lampiran" in str(check)
