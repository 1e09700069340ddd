"""The adviser at the counter: facts gathered, advice given, the officer's choice kept beside it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from desktop_app.domain.advice_questions import questions
from desktop_app.domain.advice_record import Answer, certainties
from desktop_app.domain.beneficiary import BeneficiaryState
from desktop_app.domain.errors import Cancelled, NotFound, Refused
from desktop_app.domain.invented import Inventor
from desktop_app.domain.people import Person
from desktop_app.domain.person_page import ErasureReason
from desktop_app.domain.programme import PeriodForm
from desktop_app.domain.register import RegisterSource
from desktop_app.storage import advice as storage
from desktop_app.storage.journal import history
from desktop_app.storage.register import person_id
from desktop_app.storage.tables import beneficiary
from desktop_app.usecases import (
    advice,
    advice_bench,
    advice_reports,
    advice_rules,
    applications,
    beneficiaries,
    demo,
    people,
    people_upkeep,
    programmes,
    queue,
    retention,
)
from desktop_app.usecases.advice import Subject
from desktop_app.usecases.office import Office
from desktop_app.usecases.person_file import person_file
from tests.integration.test_marked_people import text_of
from tests.offices import TestClock, acting, serve_somebody

NO = Answer.NO


def served(office: Office, **row: str) -> tuple[Subject, Callable[[], object]]:
    """Somebody at the counter, the form filled and nothing decided yet; F9 is the second."""
    today = office.today()
    cells = {"desil_nasional": "2", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/10/2026"}
    case = demo.invent_case(Inventor(office.regions, today), "reaktivasi", None, {**cells, **row})
    assert case.row is not None
    demo.import_people(acting(office, "admin"), [case.row], today, RegisterSource.DTSEN)
    ticket = queue.issue(office, service=case.service)
    queue.call_next(office)
    queue.serve(office, ticket.id)
    known = applications.prefill(office, case.person.nik or "", case.service)
    draft = demo.draft_for(office, ticket.id, case, known)
    applications.save_draft(office, draft)
    subject = Subject(case.person, case.service, papers=draft.documents, ticket_id=ticket.id)
    return subject, lambda: applications.conclude(office, draft)


def test_what_the_register_says_is_known_and_the_look_is_journaled(office: Office) -> None:
    subject, _ = served(office)
    told = advice.consult(office, subject)
    assert told.known.numbers["desil"] == 2
    assert told.known.beliefs["terdaftar"] == told.known.beliefs["pbi_nonaktif"] == 1
    assert "DTSEN" in told.data
    assert told.advice({}).fitting[0] == "pbi_jk"
    with office.read() as connection:
        entries = history(connection, person_id(office.store.names, subject.person.nik or ""))
    assert advice.LOOKED in {(one.body or {}).get("reason") for one in entries}


def test_interview_advice_and_choice_stay_beside_each_other_on_the_case(office: Office) -> None:
    subject, conclude = served(office)
    told = advice.consult(office, subject)
    answers: dict[str, Answer] = {}
    while asked := questions(told.network, told.known.with_answers(certainties(answers))):
        code = asked[0].fact.code
        assert code not in answers
        answers[code] = Answer.YES if code == "anak_bersekolah" else NO
    found = told.advice(answers)
    assert {"pbi_jk", "pkh", "sembako"} <= set(found.fitting)
    kept = advice.record(office, told, answers, ["pkh", "pbi_jk"], "Keluarga setuju.")
    assert kept.chosen == tuple(code for code in found.fitting if code in ("pkh", "pbi_jk"))
    done = conclude()
    case_id = done.application_id  # type: ignore[attr-defined]
    assert set(advice.chosen_programmes(office, case_id)) == {"PKH", "PBI-JK"}
    (one,) = advice.advice_of_case(office, case_id)
    assert (one.answers, one.note) == (answers, "Keluarga setuju.")
    assert one.applicant_id is not None
    assert one.rules_from == told.network.book.valid_from
    assert advice.consult_case(office, case_id).earlier == (one,)
    assert advice.consult_applicant(office, one.applicant_id).earlier == (one,)


def test_a_choice_for_somebody_else_on_the_number_never_hangs_on_this_case(office: Office) -> None:
    subject, conclude = served(office)
    other = replace(subject.person, nik="3317014501900019", name="Orang Lain Contoh")
    told = advice.consult(office, replace(subject, person=other))
    advice.record(office, told, {}, ["sembako"])
    done = conclude()
    assert advice.chosen_programmes(office, done.application_id) == ()  # type: ignore[attr-defined]
    assert advice.consult(office, subject).earlier == ()


def test_without_advice_nothing_was_chosen(office: Office) -> None:
    _, done = serve_somebody(office)
    assert advice.chosen_programmes(office, done.application_id) == ()


def test_an_unknown_programme_and_a_long_note_are_refused(office: Office) -> None:
    subject, _ = served(office)
    told = advice.consult(office, subject)
    with pytest.raises(Refused, match="tidak ada dalam aturan"):
        advice.record(office, told, {}, ["hujan_emas"])
    with pytest.raises(Refused, match="paling banyak"):
        advice.record(office, told, {}, [], "x" * 501)


def test_neither_facts_nor_answers_go_into_the_journal(office: Office) -> None:
    subject, _ = served(office)
    told = advice.consult(office, subject)
    kept = advice.record(office, told, {"napza": Answer.YES}, ["pkh"], "Rahasia contoh.")
    with office.read() as connection:
        (entry,) = history(connection, kept.id)
    text = str(entry.body)
    assert "Rahasia" not in text
    assert "napza" not in text
    assert (subject.person.nik or "") not in text
    assert "pkh" in text


def test_no_rules_in_force_is_told(make_office: Callable[..., Office]) -> None:
    office = make_office(clock=TestClock(at=TestClock().at.replace(year=2025)))
    subject = Subject(serve_person(office))
    with pytest.raises(NotFound, match="Belum ada aturan penasihat"):
        advice.consult(office, subject)


def serve_person(office: Office) -> Person:
    return Inventor(office.regions, office.today()).person()


def test_the_sheet_names_what_fits_why_what_is_missing_and_that_it_is_advice(
    office: Office, tmp_path: Path
) -> None:
    subject, _ = served(office)
    told = advice.consult(office, replace(subject, papers=("kk",)))
    answers = {"anak_bersekolah": Answer.YES}
    pdf = advice.sheet(office, told, answers, ["pkh"], "Datang lagi dengan KK.")
    assert pdf == advice.sheet(office, told, answers, ["pkh"], "Datang lagi dengan KK.")
    path = tmp_path / "lembar.pdf"
    advice.save_sheet(path, pdf)
    text = " ".join(text_of(path).split())
    for words in (
        "Program Keluarga Harapan (PKH)",
        "Dipilih bersama petugas",
        "komponen pendidikan PKH",
        "Yang masih harus dilengkapi",
        "Diusulkan melalui musyawarah desa",
        "Datang lagi dengan KK.",
        "bukan keputusan",
        "Permensos 1/2018",
    ):
        assert words in text
    assert (subject.person.nik or "") not in text


def test_a_new_office_has_the_rules_and_an_older_one_gets_them_once(office: Office) -> None:
    from desktop_app import paths
    from desktop_app.storage import definitions
    from desktop_app.usecases import setup
    from desktop_app.usecases.advice_rules import CODE, versions

    (first,) = versions(office)
    assert first.in_force
    with office.write() as tx:
        definitions.remove_definition(tx, definitions.ADVICE, CODE, date(2026, 1, 1))
    assert setup.seed_what_is_new(office, paths.resource()) == (CODE,)
    assert setup.seed_what_is_new(office, paths.resource()) == ()
    assert versions(office)[0].book == first.book


def test_an_erasure_takes_what_was_known_and_leaves_the_figures(office: Office) -> None:
    person, done = serve_somebody(office)
    told = advice.consult_case(office, done.application_id)
    kept = advice.record(office, told, {"napza": Answer.YES}, ["pkh"], "Rahasia contoh.")
    before = advice_reports.figures(acting(office, "supervisor"))
    head = acting(office, "supervisor")
    found = people.find_people(head, person.nik or "").people[0]
    people_upkeep.erase(head, found.id, ErasureReason.PERMINTAAN, "Surat permintaan contoh")
    with office.read() as connection:
        (row,) = storage.of_case(connection, done.application_id)
        entries = history(connection, kept.id)
    assert (row.nik, row.known.beliefs, row.answers, row.note) == ("", {}, {}, "")
    assert row.chosen == ("pkh",)
    assert advice_reports.figures(head) == before
    assert all(one.body is None for one in entries if one.kind == "advice")


def test_an_erasure_reaches_advice_that_never_became_a_case(office: Office) -> None:
    subject, conclude = served(office)
    told = advice.consult(office, replace(subject, ticket_id=None))
    advice.record(office, told, {"napza": Answer.YES}, [], "Rahasia contoh.")
    conclude()
    head = acting(office, "supervisor")
    found = people.find_people(head, subject.person.nik or "").people[0]
    people_upkeep.erase(head, found.id, ErasureReason.PERMINTAAN, "Surat permintaan contoh")
    ((one, _),) = advice.recent(head)
    assert (one.nik, one.answers, one.note) == ("", {}, "")


def test_a_persons_file_holds_what_was_advised(office: Office, tmp_path: Path) -> None:
    person, done = serve_somebody(office)
    told = advice.consult_case(office, done.application_id)
    advice.record(office, told, {"hamil": Answer.NO}, ["pkh"], "Setuju diusulkan.")
    head = acting(office, "supervisor")
    found = people.find_people(head, person.nik or "").people[0]
    made = person_file(head, found.id, tmp_path / "data.zip", "Permintaan tertulis contoh")
    with zipfile.ZipFile(made.path) as pack:
        data = json.loads(pack.read("data.json"))["data"]
    (one,) = data["Saran program"]
    assert one["dipilih"] == ["pkh"]
    assert one["jawaban"] == {"hamil": "tidak"}
    assert one["catatan"] == "Setuju diusulkan."


def test_rules_are_not_changed_under_advice_that_stands_on_them(office: Office) -> None:
    head = acting(office, "supervisor")
    subject, _ = served(office)
    advice.record(office, advice.consult(office, subject), {}, [])
    (first,) = advice_rules.versions(office)
    with pytest.raises(Refused, match="sudah ada 1 saran"):
        advice_rules.save(head, replace(first.book, valid_from=office.today()))
    with pytest.raises(Refused, match="tidak berwenang"):
        advice_rules.save(office, first.book)
    coming = replace(first.book, valid_from=date(2027, 1, 1))
    advice_rules.save(head, coming)
    assert advice.consult(office, subject).network.book == first.book
    advice_rules.take_back(head, date(2027, 1, 1))
    assert len(advice_rules.versions(office)) == 1


def test_the_last_cases_are_tried_once_more_and_the_run_can_be_stopped(office: Office) -> None:
    head = acting(office, "supervisor")
    for _ in range(3):
        _, done = serve_somebody(office)
    told = advice.consult_case(office, done.application_id)
    advice.record(office, told, {"anak_bersekolah": Answer.YES}, [])
    (first,) = advice_rules.versions(office)
    assert advice_bench.what_if(head, first.book).cases == ()
    rules = tuple(one for one in first.book.rules if one.code != "komponen_sekolah")
    found = advice_bench.what_if(head, replace(first.book, rules=rules))
    assert (found.tried, found.advised, len(found.cases)) == (3, 1, 1)
    (effect,) = found.effects
    assert effect.programme == "pkh"
    steps: list[int] = []
    with pytest.raises(Cancelled):
        advice_bench.what_if(
            head,
            first.book,
            progress=lambda told: steps.append(told.done),
            cancelled=lambda: len(steps) == 2,
        )
    assert steps == [1, 2]


def test_a_beneficiary_is_not_advised_what_is_received_already(office: Office) -> None:
    subject, _ = served(office)
    told = advice.consult(office, subject)
    assert "sembako" in told.advice({}).fitting
    receiving = replace(told, known=replace(told.known, receives=frozenset({"sembako"})))
    found = receiving.advice({}).conclusion("sembako")
    assert found is not None
    assert not found.fits
    assert found.received
    assert advice.record(office, receiving, {}, []).conclusions["sembako"] == -1


def test_who_stands_on_a_fixed_list_is_known_to_receive_it(office: Office) -> None:
    head = acting(office, "supervisor")
    person, done = serve_somebody(office)
    programmes.begin_with_examples(head)
    food = next(one for one in programmes.programmes(head) if one.code == "SEMBAKO")
    today = office.today()
    period = programmes.save_period(
        head, PeriodForm(food.id, "Tahap contoh", today.replace(day=1), today)
    )
    row = beneficiaries.propose_case(head, period, done.application_id)
    assert "sembako" in advice.consult_case(office, done.application_id).advice({}).fitting
    with office.write() as tx:
        version = tx.connection.execute(sa.select(beneficiary.c.version)).scalar_one()
        state = {"state": BeneficiaryState.DITETAPKAN.value}
        tx.change(beneficiary, row, version, state)
    told = advice.consult_case(office, done.application_id)
    assert told.known.receives == {"sembako"}
    assert told.known.beliefs["menerima_sembako"] == 1
    assert "sembako" not in told.advice({}).fitting
    assert person.nik


def test_a_scripted_officer_goes_from_the_interview_to_the_proposal(office: Office) -> None:
    head = acting(office, "supervisor")
    programmes.begin_with_examples(head)
    today = office.today()
    periods = {
        one.code: programmes.save_period(
            head, PeriodForm(one.id, "Tahap contoh", today.replace(day=1), today)
        )
        for one in programmes.programmes(head)
    }
    subject, conclude = served(office)
    told = advice.consult(office, subject)
    answers: dict[str, Answer] = {}
    while asked := told.questions(answers):
        code = asked[0].fact.code
        answers[code] = Answer.YES if code == "anak_bersekolah" else NO
    advice.record(office, told, answers, told.advice(answers).fitting[:2])
    case = conclude().application_id  # type: ignore[attr-defined]
    chosen = advice.chosen_programmes(office, case)
    assert len(chosen) == 2
    for code in chosen:
        # Two that may not meet are stopped there: the adviser never decides.
        proposed = beneficiaries.propose_case(head, periods[code], case, exception="Contoh uji")
        with office.read() as connection:
            found = connection.execute(
                sa.select(beneficiary.c.application_id).where(beneficiary.c.id == proposed)
            )
            assert found.scalar_one() == case


def test_who_was_advised_long_ago_and_never_became_a_case_is_made_unknown(
    office: Office, clock: TestClock
) -> None:
    subject, _ = served(office)
    advice.record(office, advice.consult(office, subject), {"napza": Answer.YES}, ["pkh"], "X.")
    head = acting(office, "supervisor")
    clock.go(days=200)
    retention.run(acting(office, "supervisor"))
    assert advice.recent(head)[0][0].answers
    clock.go(days=365 * 12)
    retention.run(acting(office, "supervisor"))
    ((one, _),) = advice.recent(head)
    assert (one.nik, one.answers, one.note, one.chosen) == ("", {}, "", ("pkh",))
