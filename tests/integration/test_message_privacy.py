"""Lists, messages, consent and other people's papers: in a person's file, kept for their time,
gone with an erasure; and no figure changes by any of it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop_app import settings
from desktop_app.domain.complaint import Category, NewComplaint, Reporter
from desktop_app.domain.household import Household, Member, household_body
from desktop_app.domain.message import Gateway
from desktop_app.domain.people import Person
from desktop_app.domain.person_page import ERASED_NAME, ErasureReason
from desktop_app.domain.retention import Kept
from desktop_app.domain.survey import Answers
from desktop_app.storage import journal
from desktop_app.storage.office import write_setting
from desktop_app.storage.tables import applicant, application, metadata
from desktop_app.usecases import (
    campaigns,
    complaints,
    consents,
    message_reports,
    notice_lists,
    people_upkeep,
    retention,
    sending,
    surveys,
)
from desktop_app.usecases.office import Office
from desktop_app.usecases.person_file import person_file
from tests.case_desk import CaseDesk
from tests.notice_files import row_of, take_list, use_messages
from tests.offices import TestClock, acting

PHONE = "628123456789"
WHY = "Permintaan tertulis tanggal 20 November"


@dataclass(frozen=True)
class Told:
    """Somebody in a list, written to, who came to the counter after; two strangers beside."""

    boss: Office
    desk: CaseDesk
    person: Person
    id: UUID

    def figures(self) -> dict[str, Any]:
        """Return every figure of messages and of the list's own totals."""
        one = notice_lists.lists(self.boss)[0]
        return {
            "month": message_reports.month_figures(self.boss, 2026, 11),
            "campaigns": [
                message_reports.campaign_figures(self.boss, each.id)
                for each in campaigns.campaigns(self.boss)
            ],
            "list": (one.rows, one.imported, one.warned, one.left_out, one.reasons),
        }

    def left(self, *secrets: str) -> set[str]:
        """Return the tables in which any of these can still be read."""
        found = set()
        with self.boss.read() as connection:
            for table in metadata.sorted_tables:
                text = str([tuple(row) for row in connection.execute(table.select())])
                found |= {table.name for one in secrets if one in text}
        return found


@pytest.fixture
def told(make_office: Callable[..., Office], clock: TestClock, tmp_path: Path) -> Told:
    boss = make_office(clock=clock, actor="supervisor")
    use_messages(boss, Gateway.BERKAS)
    desk = CaseDesk(acting(boss, "petugas1"), 2)
    person = desk.people[0].person
    mine = {"nik": person.nik, "nama": person.name, "hp": "0" + PHONE[2:]}
    bad = row_of(9, nik=f"{person.nik} x1", nama=person.name)
    one = take_list(boss, tmp_path / "daftar.xlsx", [row_of(1, **mine), row_of(2), bad])
    assert (one.imported, one.left_out) == (2, 1)
    consents.say_for_list(boss, one.id, "surat pengantar 400/1/2026")
    send = campaigns.prepare(boss, "Nonaktif", one.id)
    campaigns.start(boss, send.id, send.version)
    sending.send(boss)
    clock.go(hours=1)
    desk.concludes(desk.people[0])
    with boss.write() as tx:
        row = tx.connection.execute(applicant.select()).one()
        tx.change(applicant, row.id, row.version, {"phone": PHONE})
    return Told(boss, desk, person, row.id)


def test_the_persons_file_holds_messages_lists_and_consent(told: Told, tmp_path: Path) -> None:
    made = person_file(told.boss, told.id, tmp_path / "data.zip", WHY)
    data = read(made.path)

    (sent,) = data["Pesan"]
    assert (sent["nomor"], sent["keadaan"]) == (PHONE, "diterima antrean")
    assert "STOP" in sent["isi"]
    (row,) = data["Daftar nonaktif dan tunggakan"]
    assert (row["nik"], row["nama"], row["telepon"]) == (told.person.nik, told.person.name, PHONE)
    (said,) = data["Persetujuan dikirimi pesan"]
    assert (said["setuju"], said["cara"]) == (True, "surat pengantar daftar")
    assert "tanpa nama" in data["Tidak disimpan dengan nama"][0]["survei_kepuasan"]
    assert "Warga Contoh" not in json.dumps(data)  # nobody else of the list


def test_it_tells_of_other_peoples_papers_without_the_other_people(
    told: Told, tmp_path: Path
) -> None:
    stranger, done = told.desk.people[1].person, told.desk.concludes(told.desk.people[1])
    stands_on_it(told, done.application_id)
    report(told)
    data = read(person_file(told.boss, told.id, tmp_path / "data.zip", WHY).path)

    assert [one["sebagai"] for one in data["Membawa berkas orang lain"]] == ["tetangga"]
    assert [one["layanan"] for one in data["Tercantum sebagai keluarga"]] == ["reaktivasi"]
    assert data["Pengaduan"][0]["isi"] == "Kartu ditolak rumah sakit"
    for secret in (stranger.name, stranger.nik or "?"):
        assert secret not in json.dumps(data, ensure_ascii=False)


def test_an_erasure_reaches_every_paper_and_leaves_the_figures(told: Told) -> None:
    done = told.desk.concludes(told.desk.people[1])
    stands_on_it(told, done.application_id)
    report(told)
    before = told.figures()
    assert before["month"].came == 1
    secrets = (told.person.nik or "?", told.person.name, PHONE)
    assert {"message", "notice_person", "notice_left_out", "consent"} <= told.left(*secrets)

    people_upkeep.erase(told.boss, told.id, ErasureReason.PERMINTAAN, WHY)

    assert told.left(*secrets) == set()
    assert told.figures() == before
    with told.boss.read() as connection:
        assert journal.verify(connection) is None
        case = connection.execute(
            application.select().where(application.c.id == done.application_id)
        ).one()
    assert (case.bringer["name"], case.bringer["phone"]) == (ERASED_NAME, "")
    assert case.household is None
    (one,) = complaints.complaints(told.boss)
    assert (one.complaint.text, one.complaint.reporter.name) == (ERASED_NAME, "")


def test_messages_and_lists_are_kept_for_their_time_and_their_figures_for_ever(
    told: Told, clock: TestClock
) -> None:
    before = told.figures()
    clock.go(days=400)
    head = acting(told.boss, "supervisor")
    assert numbers(retention.plan(head)) == {Kept.LISTS: 1}
    retention.run(head)
    assert told.figures() == before
    assert told.left(told.person.nik or "?") & {"notice_person", "notice_left_out"} == set()

    clock.go(days=400)
    head = acting(told.boss, "supervisor")
    assert numbers(retention.plan(head))[Kept.MESSAGES] == 2
    retention.run(head)
    assert told.figures() == before
    assert "message" not in told.left(PHONE)
    assert retention.plan(head).number == 0


def test_agreement_runs_out_but_a_stop_does_not(told: Told, clock: TestClock) -> None:
    boss = told.boss
    consents.say(boss, "628111111111", False, consents.How.PESAN)
    consents.say(boss, "628222222222", True, consents.How.LISAN)
    clock.go(days=5 * 366)
    head = acting(boss, "supervisor")
    due = next(one for one in retention.plan(head).dues if one.kind is Kept.CONSENTS)
    assert (due.number, due.held) == (3, 1)  # the list's two and the spoken one; the STOP stays
    retention.run(head)
    assert [one.agrees for one in consents.history(head, "628111111111")] == [False]
    assert consents.history(head, "628222222222") == ()


def test_what_was_written_on_a_questionnaire_goes_and_its_marks_stay(
    office: Office, clock: TestClock
) -> None:
    with office.write() as tx:
        write_setting(tx, settings.USE_SURVEY.name, True)
    scores = {one.code: 3 for one in surveys.questionnaire().elements}
    surveys.answer(office, Answers(scores, remark="Bu Sarinem ramah sekali"))
    clock.go(days=2)
    surveys.answer(office, Answers(scores))  # another day: the box is emptied into the journal
    clock.go(days=3 * 366)
    head = acting(office, "supervisor")
    assert numbers(retention.plan(head))[Kept.REMARKS] == 1
    retention.run(head)
    with head.read() as connection:
        rows = connection.execute(metadata.tables["survey"].select()).all()
        everything = str(connection.execute(journal.journal.select()).all())
    assert [(one.remark, one.scores) for one in rows] == [("", scores)] * 2
    assert "Sarinem" not in everything


def numbers(plan: Any) -> dict[Kept, int]:
    return {one.kind: one.number for one in plan.dues if one.number}


def read(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as pack:
        data: dict[str, Any] = json.loads(pack.read("data.json"))["data"]
    return data


def stands_on_it(told: Told, case: UUID) -> None:
    """Let somebody's case have been brought by the person, and name them as family."""
    person = told.person
    member = Member(person.name, person.nik or "", relation="Famili Lain")
    family = household_body(Household("3317010101010001", covered=(member,)))
    bringer = {"name": person.name, "relation": "tetangga", "phone": PHONE, "paper": ""}
    with told.boss.write() as tx:
        row = tx.connection.execute(application.select().where(application.c.id == case)).one()
        tx.change(application, case, row.version, {"bringer": bringer, "household": family})


def report(told: Told) -> None:
    reporter = Reporter(told.person.name, PHONE)
    new = NewComplaint(Category.FASKES, "Kartu ditolak rumah sakit", reporter, None, "", None)
    complaints.record(acting(told.boss, "petugas1"), new)
