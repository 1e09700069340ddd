"""The person page on a real office: found, opened, decided about, mended, erased."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from uuid import UUID

import pytest
import sqlalchemy as sa

from desktop_app.domain.errors import Conflict, EnvironmentFailure, NotFound, Refused
from desktop_app.domain.people import Person
from desktop_app.domain.person_page import ERASED_NAME, Alike, ErasureReason, Why
from desktop_app.storage import applications as storage
from desktop_app.storage import journal as log
from desktop_app.storage import queue as tickets
from desktop_app.storage.register_online import OnlineAnswers
from desktop_app.storage.tables import (
    applicant,
    application,
    attachment,
    complaint,
    draft,
    journal,
    letter,
)
from desktop_app.usecases import (
    doctor,
    letters,
    people,
    people_same,
    people_upkeep,
    queue,
    reports,
)
from desktop_app.usecases.office import Office
from tests.factory import Factory
from tests.offices import TestClock, acting, serve_somebody

_SEEDS = count(1000)


def keep(office: Office, person: Person) -> UUID:
    """Let the office know somebody who came before."""
    id = Factory(seed=next(_SEEDS)).id()
    with office.write() as tx:
        storage.add_applicant(tx, id, person, wa_consent=False)
    return id


def entries(office: Office, *kinds: str) -> list[log.JournalEntry]:
    with office.read() as connection:
        query = sa.select(journal).where(journal.c.kind.in_(kinds)).order_by(journal.c.lsn)
        return log.read_entries(connection, query)


@pytest.fixture
def served(office: Office) -> tuple[Person, UUID]:
    """Somebody served to the archived letter, and under which id the office knows them."""
    person, _ = serve_somebody(office)
    return person, people.applicant_of(office, person.nik or "")


@pytest.fixture
def people_(office: Office) -> list[Person]:
    return list(Factory(3).people(6))


def test_somebody_is_found_by_name_as_it_sounds_by_number_and_by_telephone(
    office: Office, people_: list[Person]
) -> None:
    person = replace(people_[0], name="Khoirul Suharto", phone="6281234567890")
    id = keep(office, person)
    keep(office, replace(people_[1], name="Jopaidi"))
    for text, why in (
        ("khoirul anwar suharto", Why.LIKE_NAME),
        ("choerul soeharto", Why.LIKE_NAME),
        ("khoirul", Why.NAME),
        (person.nik or "", Why.NIK),
        ((person.nik or "")[:14], Why.NIK_BEGINS),
        (person.kk or "", Why.KK),
        ("0812-3456-7890", Why.PHONE),
        ("+62 812 3456", Why.PHONE),
    ):
        found = people.find_people(office, text).people
        assert (found[0].id, found[0].why) == (id, why), text
        assert "******" in found[0].nik


def test_who_never_came_is_not_found_and_too_little_is_not_searched(office: Office) -> None:
    assert people.find_people(office, "Zulkarnaen Qomar").people == ()
    assert "F3" in people.find_people(office, "Zulkarnaen Qomar").advice
    assert "angka" in people.find_people(office, "33").advice
    assert people.find_people(office, "a').--\N{SPARKLES}").people == ()


def test_a_search_is_logged_without_what_was_typed(
    office: Office, served: tuple[Person, UUID]
) -> None:
    people.find_people(office, served[0].nik or "")
    body = entries(office, "search")[-1].body
    assert body is not None
    assert body["shown"] == [served[1].hex]
    assert (served[0].nik or "") not in str(body)


def test_a_page_tells_visit_case_letter_register_and_who_looked(
    office: Office, served: tuple[Person, UUID]
) -> None:
    person, id = served
    before = len(entries(office, "view"))
    page = people.person_page(office, id, reason="pengaduan")
    assert len(entries(office, "view")) == before + 1
    assert page.person.name == person.name.upper()
    assert page.person.nik == f"{(person.nik or '')[:6]}******{(person.nik or '')[12:]}"
    [visit] = page.visits
    assert (visit.service, visit.counter, visit.officer) == (
        "reaktivasi",
        "Loket 1",
        "Petugas1 Contoh",
    )
    [case] = visit.cases
    assert (case.state, case.outcome, case.source, case.desil) == (
        "disetujui",
        "boleh",
        "DTSEN",
        3,
    )
    assert [one.case_id for one in page.letters] == [case.id]
    assert page.standings[0].snapshot.current
    assert page.standings[0].entry is not None
    assert {one.what for one in page.looks} >= {"register"}
    again = people.page_again(office, id)
    assert len(entries(office, "view")) == before + 1
    assert (again.looks[0].what, again.looks[0].reason) == ("person", "pengaduan")
    assert again.looks[0].who == "Petugas1 Contoh"
    assert [one.kind for one in again.changes] == ["insert"]


def test_whose_register_file_is_gone_has_a_page_all_the_same(
    office: Office, served: tuple[Person, UUID]
) -> None:
    for file in office.store.folder.glob("register-*.db"):
        file.unlink()
    office.store.close()
    page = people.person_page(office, served[1])
    assert page.register_fault
    assert page.visits


def test_numbers_are_uncovered_only_by_right_or_while_serving(
    office: Office, served: tuple[Person, UUID]
) -> None:
    person, id = served
    assert not people.person_page(office, id).may_reveal
    with pytest.raises(Refused, match="sedang melayani"):
        people.reveal(office, id)
    shown = people.reveal(acting(office, "supervisor"), id)
    assert (shown.nik, shown.kk) == (person.nik, person.kk)
    [entry] = entries(office, "reveal")
    assert entry.body == {"reason": "berwenang"}
    ticket = queue.issue(office, service="reaktivasi")
    queue.call_next(office)
    queue.serve(office, ticket.id)
    with office.write() as tx:
        body = {"service": "reaktivasi", "values": {"nik": person.nik}, "applicant_id": None}
        storage.save_draft(tx.connection, ticket.id, body, tx.at, office.actor_id)
    assert people.reveal(office, id).nik == person.nik
    page = people.page_again(office, id)
    assert page.may_reveal
    assert [one.code for one in page.drafts] == [ticket.code]


def test_the_family_is_whoever_shares_the_kk(office: Office, people_: list[Person]) -> None:
    mother, child = people_[0], replace(people_[1], kk=people_[0].kk, nik=None)
    id, other = keep(office, mother), keep(office, child)
    [kin] = people.person_page(office, id).household
    assert (kin.applicant_id, kin.name, kin.in_register) == (other, child.name, False)


# Twice the same ---------------------------------------------------------------------------------


@pytest.fixture
def twice(office: Office, people_: list[Person]) -> tuple[UUID, UUID]:
    """One person under two NIK, the smaller id first."""
    one, other = people_[0], replace(people_[0], nik=people_[1].nik)
    first, second = sorted((keep(office, one), keep(office, other)))
    return first, second


def test_two_rows_that_may_be_one_person_are_shown_side_by_side(
    office: Office, twice: tuple[UUID, UUID]
) -> None:
    supervisor = acting(office, "supervisor")
    [pair] = people_same.duplicates(supervisor)
    assert (pair.first.id, pair.second.id, pair.why) == (*twice, Alike.PERSON)
    assert pair.first.person.nik != pair.second.person.nik
    assert people.person_page(office, twice[1]).pairs == (pair,)
    with pytest.raises(Refused, match="tidak"):
        people_same.duplicates(office)
    with pytest.raises(Refused):
        people_same.same_person(office, *twice, "KTP sama orangnya")


def test_the_same_nik_with_an_open_case_comes_first(
    office: Office, served: tuple[Person, UUID], twice: tuple[UUID, UUID], people_: list[Person]
) -> None:
    person, id = served
    other = keep(office, replace(people_[4], nik=person.nik))
    supervisor = acting(office, "supervisor")
    assert [pair.why for pair in people_same.duplicates(supervisor)] == [Alike.NIK, Alike.PERSON]
    with office.store.writer.begin() as connection:
        connection.execute(application.update().values(state="diajukan"))
    first = people_same.duplicates(supervisor)[0]
    assert first.why is Alike.OPEN_CASE
    assert {first.first.id, first.second.id} == {id, other}


def test_the_same_person_is_one_and_can_be_taken_apart_again(
    office: Office, twice: tuple[UUID, UUID]
) -> None:
    first, second = twice
    supervisor = acting(office, "supervisor")
    assert people_same.same_person(supervisor, second, first, "Satu orang, KTP baru") == first
    page = people.person_page(office, second)
    assert page.id == first
    assert [one.id for one in page.merged] == [second]
    assert page.pairs == ()
    assert people_same.duplicates(supervisor) == ()
    assert page.changes[0].kind == "same"
    assert page.changes[0].reason == "Satu orang, KTP baru"
    with pytest.raises(Conflict):
        people_same.same_person(supervisor, first, second, "sekali lagi")
    people_same.apart(supervisor, second, "Ternyata kembar")
    assert people.person_page(office, second).id == second
    assert len(people_same.duplicates(supervisor)) == 1
    with pytest.raises(NotFound):
        people_same.apart(supervisor, second, "Ternyata kembar")
    with office.read() as connection:
        assert log.verify(connection) is None


def test_what_was_merged_before_comes_along_and_goes_along(
    office: Office, people_: list[Person]
) -> None:
    ids = sorted(keep(office, replace(people_[0], nik=people_[n].nik)) for n in range(3))
    supervisor = acting(office, "supervisor")
    people_same.same_person(supervisor, ids[1], ids[2], "Satu orang yang sama")
    people_same.same_person(supervisor, ids[0], ids[1], "Satu orang yang sama")
    assert [one.id for one in people.person_page(office, ids[2]).merged] == ids[1:]
    people_same.apart(supervisor, ids[1], "Salah pilih orang")
    assert [one.id for one in people.person_page(office, ids[2]).merged] == ids[2:]
    assert people.person_page(office, ids[0]).merged == ()


def test_two_people_are_not_asked_about_again_until_somebody_doubts_it(
    office: Office, twice: tuple[UUID, UUID]
) -> None:
    supervisor = acting(office, "supervisor")
    people_same.other_person(supervisor, *twice, "Saudara kembar")
    assert people_same.duplicates(supervisor) == ()
    assert people.person_page(office, twice[0]).pairs == ()
    people_same.ask_again(supervisor, *twice, "Salah tekan tombol")
    assert len(people_same.duplicates(supervisor)) == 1


def test_who_comes_with_the_other_nik_is_the_same_person_at_the_counter(
    office: Office, twice: tuple[UUID, UUID], people_: list[Person]
) -> None:
    people_same.same_person(acting(office, "supervisor"), *twice, "Satu orang, KTP baru")
    for nik in (people_[0].nik, people_[1].nik):
        with office.read() as connection:
            known = storage.applicants_with_nik(connection, nik or "")
        assert [one.person.name for one in known] == [people_[0].name]


# Mending ----------------------------------------------------------------------------------------


def test_a_corrected_nik_keeps_both_histories(
    office: Office, served: tuple[Person, UUID], people_: list[Person]
) -> None:
    person, id = served
    supervisor = acting(office, "supervisor")
    page = people.person_page(supervisor, id)
    right = people_[2].nik or ""
    people_upkeep.correct(supervisor, id, page.version, {"nik": right}, "Salah ketik dari KTP")
    for nik, why in ((right, Why.NIK), (person.nik or "", Why.EARLIER_NIK)):
        [found] = people.find_people(office, nik).people
        assert (found.id, found.why) == (id, why)
    after = people.person_page(office, id)
    [change] = [one for one in after.changes if one.kind == "change"]
    assert change.reason == "Salah ketik dari KTP"
    [(name, before, now)] = change.fields
    assert (name, before[12:], now[12:]) == ("nik", (person.nik or "")[12:], right[12:])
    assert "register" in {one.what for one in after.looks}
    assert [one.person.nik for one in after.written] == [page.person.nik]
    assert after.letters


@pytest.mark.parametrize(
    ("changes", "reason", "code"),
    [
        ({"name": "  "}, "Salah ketik", "nama_kosong"),
        ({"name": "x" * 5000}, "Salah ketik", "nama_terlalu_panjang"),
        ({"birth_date": "01-01-2031"}, "Salah ketik", "tanggal_di_masa_depan"),
        ({"birth_date": "01-01-1880"}, "Salah ketik", "tanggal_terlalu_lampau"),
        ({"phone": "12"}, "Salah ketik", "telepon_tidak_sah"),
        ({"address": "a" * 5000}, "Salah ketik", "isian_terlalu_panjang"),
        ({"phone": "081234567890"}, " x ", "alasan_terlalu_pendek"),
        ({}, "Tidak ada apa-apa", "tidak_ada_perubahan"),
        ({"nik": "3317010101010001"}, "Salah ketik", "tidak_berwenang"),
    ],
)
def test_a_correction_that_cannot_be_right_is_refused(
    office: Office, served: tuple[Person, UUID], changes: dict[str, str], reason: str, code: str
) -> None:
    page = people.page_again(office, served[1])
    with pytest.raises(Refused) as refused:
        people_upkeep.correct(office, served[1], page.version, changes, reason)
    assert refused.value.code == code
    assert people.page_again(office, served[1]).version == page.version


def test_the_slower_of_two_corrections_is_refused(
    office: Office, served: tuple[Person, UUID]
) -> None:
    page = people.page_again(office, served[1])
    people_upkeep.correct(
        office, served[1], page.version, {"phone": "0812 3456 7890"}, "Nomor baru"
    )
    with pytest.raises(Conflict):
        people_upkeep.correct(office, served[1], page.version, {"rt": "009"}, "Pindah rumah")
    assert people.page_again(office, served[1]).person.phone == "6281234567890"


# Erasing ----------------------------------------------------------------------------------------


def everything(office: Office) -> bytes:
    """Return every value of every row, as an auditor with the key could read it."""
    with office.read() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'")
        rows = [
            row
            for (table,) in tables.all()
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"')
        ]
    return b"\n".join(
        cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row
    )


def test_whoever_is_erased_is_nowhere_but_the_figures_stay(
    office: Office, served: tuple[Person, UUID], clock: TestClock
) -> None:
    person, id = served
    today = office.today()
    before = reports.month(office, today.year, today.month)
    archived = list((office.store.folder / "files").rglob("*"))
    [told] = people.person_page(office, id).letters
    people_upkeep.correct(
        office, id, people.page_again(office, id).version, {"address": "Gang Rahasia 7"}, "Pindah"
    )
    supervisor = acting(office, "supervisor")
    done = people_upkeep.erase(supervisor, id, ErasureReason.PERMINTAAN, "Permohonan no. 12/2026")
    assert (done.cases, done.letters) == (1, 1)
    assert done.entries > 0

    left = everything(office).upper()
    for secret in (person.name, person.nik, person.kk, person.phone, "Gang Rahasia"):
        assert secret
        assert secret.upper().encode() not in left
    assert reports.month(office, today.year, today.month) == before
    with office.read() as connection:
        assert log.verify(connection) is None
    assert len(list((office.store.folder / "files").rglob("*"))) < len(archived)

    page = people.person_page(supervisor, id)
    assert page.erased
    assert page.person.name == ERASED_NAME
    assert not page.may_reveal
    assert [one.number for one in page.letters] == [told.number]
    assert (page.changes[0].kind, page.changes[0].reason) == ("erase", "permintaan_pemohon")
    assert all(one.blank for one in page.changes[1:])
    assert people.find_people(office, person.name).people == ()
    assert people.find_people(office, person.nik or "").people == ()


def test_scans_complaints_and_remarks_go_too_but_not_what_hangs_on_another_case(
    office: Office, served: tuple[Person, UUID]
) -> None:
    person, id = served
    [visit] = people.person_page(office, id).visits
    own, shared = (office.store.files.put(text) for text in (b"scan KTP", b"blangko"))
    factory = Factory(321)
    scan = {
        "ticket_id": visit.ticket_id,
        "document": "ktp",
        "name": "KTP lama.jpg",
        "file_hash": "0" * 64,
        "thumbnail": None,
        "media_type": "image/jpeg",
        "size": 8,
        "pages": 1,
        "added_at": office.now(),
        "added_by": None,
    }
    case = visit.cases[0].id
    told = {"year": 2026, "series": "", "sequence": 1, "category": "faskes", "village_code": None}
    with office.write() as tx:
        for of_case, file in ((case, own), (case, shared), (None, shared)):
            row = {**scan, "id": factory.id(), "application_id": of_case, "file": file}
            tx.insert(attachment, row)
        row = {**told, "id": factory.id(), "application_id": case, "text": "Kartu ditolak di RS"}
        dates = {"received_at": tx.at, "received_by": None, "due_on": office.today()}
        answer = {"state": "selesai", "answer": "Sudah aktif", "reporter": {"name": "Bu Sarinem"}}
        tx.insert(complaint, {**row, **dates, **answer, "answered_at": None, "answered_by": None})
        ticket = tickets.read_ticket(tx.connection, visit.ticket_id)
        tickets.change_ticket(tx, ticket, remark="diantar anaknya")
    assert people.person_page(office, id).complaints[0].category == "faskes"
    with office.write() as tx:
        tx.event("view", case, {"what": "complaint"})
    assert people.page_again(office, id).looks[0].what == "complaint"
    answers = office.store.companion(OnlineAnswers)
    answers.keep(person.nik or "", "situs", office.now(), {"nama": "Jopaidi"})
    people_upkeep.erase(acting(office, "admin"), id, ErasureReason.PERMINTAAN, "Surat no. 3")
    assert answers.find(person.nik or "", "situs", office.now()) is None
    left = everything(office)
    for secret in (b"Sarinem", b"ditolak di RS", b"Sudah aktif", b"diantar"):
        assert secret not in left
    assert left.count(b"KTP lama.jpg") == 2  # the other case's scan, and its line in the log
    with pytest.raises(EnvironmentFailure):
        office.store.files.get(own)
    assert office.store.files.get(shared) == b"blangko"


def test_after_an_erasure_nothing_is_called_damaged(
    office: Office, served: tuple[Person, UUID]
) -> None:
    [told] = people.person_page(office, served[1]).letters
    people_upkeep.erase(
        acting(office, "supervisor"), served[1], ErasureReason.TUJUAN_TERCAPAI, "Retensi habis"
    )
    assert not [one for one in doctor.examine(office) if one.health.value == "bad"]
    with pytest.raises(NotFound, match="dihapus"):
        letters.letter_bytes(office, told.id)


def test_an_erasure_waits_for_what_is_unfinished_and_for_the_right(
    office: Office, served: tuple[Person, UUID]
) -> None:
    supervisor = acting(office, "supervisor")
    ground, note = ErasureReason.PERMINTAAN, "Permohonan no. 12"
    with pytest.raises(Refused, match="tidak"):
        people_upkeep.erase(office, served[1], ground, note)
    with pytest.raises(Refused, match="alasan"):
        people_upkeep.erase(supervisor, served[1], ground, "-")
    with office.store.writer.begin() as connection:
        connection.execute(application.update().values(state="diajukan"))
    with pytest.raises(Refused, match="Selesaikan"):
        people_upkeep.erase(supervisor, served[1], ground, note)
    with office.store.writer.begin() as connection:
        connection.execute(application.update().values(state="disetujui"))
    people_upkeep.erase(supervisor, served[1], ground, note)
    with pytest.raises(Refused, match="sudah dihapus"):
        people_upkeep.erase(supervisor, served[1], ground, note)


def test_whoever_was_two_rows_is_erased_in_both(office: Office, twice: tuple[UUID, UUID]) -> None:
    supervisor = acting(office, "supervisor")
    people_same.same_person(supervisor, *twice, "Satu orang, KTP baru")
    people_upkeep.erase(supervisor, twice[1], ErasureReason.PERMINTAAN, "Permohonan no. 12")
    with office.read() as connection:
        names = set(connection.execute(sa.select(applicant.c.name)).scalars())
        assert connection.execute(sa.select(draft)).all() == []
        assert connection.execute(sa.select(letter)).all() == []
    assert names == {ERASED_NAME}
