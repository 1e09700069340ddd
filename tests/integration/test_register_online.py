"""The online source beside the counter: asked in time, kept, left alone while it fails, logged."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.invented import Inventor
from desktop_app.domain.register import RegisterSource
from desktop_app.domain.register_endpoint import Method, OnlineSource
from desktop_app.domain.register_online import OnlineAnswer, OnlineState, before_snapshots
from desktop_app.storage import journal
from desktop_app.storage.register import person_id
from desktop_app.storage.register_online import ONLINE_DB, OnlineAnswers
from desktop_app.storage.tables import decision
from desktop_app.usecases import applications, demo, queue, register, register_online, settings
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_line import Line
from tests.dirty_registers import write
from tests.offices import TestClock, acting
from tests.online_server import OnlineServer, hang, serving

NIK = "3317010501900011"
OTHER = "3317014506920012"
TOKEN = "rahasia-sekali-7781"
FIELDS = {"nik": "nik", "nama": "nama", "tanggal_lahir": "lahir", "desil": "desil"}


def person(nik: str = NIK, **more: Any) -> dict[str, Any]:
    return {"data": {"nik": nik, "nama": "SUTONO", "lahir": "1990-01-05", "desil": 3, **more}}


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that comes may take longer than two seconds on a busy machine."""
    monkeypatch.setattr(register_online, "DEADLINE_SECONDS", 20.0)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch, _patient: None) -> None:
    """Give up sooner than at the counter; what is given up is the same."""
    monkeypatch.setattr(register_online, "DEADLINE_SECONDS", 0.4)


@pytest.fixture
def server() -> Iterator[OnlineServer]:
    with serving() as one:
        one.answer = lambda ask: ask.send(person())
        yield one


def source_at(server: OnlineServer) -> OnlineSource:
    return OnlineSource(
        name="Server kabupaten",
        url=f"{server.url}/dtsen/{{nik}}",
        token_header="Authorization",
        token_prefix="Bearer",
        entries="data",
        fields=FIELDS,
    )


@pytest.fixture
def online(office: Office, server: OnlineServer) -> Office:
    """An office whose online source is `server`; its token lasts as long as the program."""
    assert not register_online.change_source(acting(office, "admin"), source_at(server), TOKEN)
    return office


def asked(office: Office, nik: str = NIK) -> OnlineAnswer:
    answer = register_online.ask(office, nik)
    assert answer is not None
    return answer


@pytest.fixture
def import_one(online: Office, tmp_path: Path) -> Callable[..., None]:
    """Return a function that makes a file with the person in it the current snapshot."""

    def do(day: date, **row: str) -> None:
        cells = {"nik": NIK, "nama": "SUTONO", "tanggal_lahir": "05/01/1990", "desil": "5", **row}
        path = write(tmp_path / "dtsen.xlsx", {"Data": [list(cells), list(cells.values())]})
        register.import_file(acting(online, "admin"), path, as_of=day)

    return do


def kinds(office: Office, nik: str = NIK) -> list[str]:
    with office.read() as connection:
        entries = journal.history(connection, person_id(office.store.key, nik))
    return [entry.kind for entry in entries]


# Asking -------------------------------------------------------------------------------------


def test_an_office_without_a_source_meets_nothing_of_it(office: Office) -> None:
    assert register_online.ask(office, NIK) is None
    assert applications.prefill(office, NIK, "reaktivasi").look_up.online is None
    assert not (office.store.folder / ONLINE_DB).exists()


def test_an_answer_comes_with_its_source_and_age(online: Office, server: OnlineServer) -> None:
    answer = asked(online)
    assert (answer.state, answer.kept, answer.as_of) == (
        OnlineState.FOUND,
        False,
        online.today(),
    )
    assert answer.snapshot.title == "DTSEN daring (Server kabupaten)"
    assert server.asked[0][1] == f"/dtsen/{NIK}"
    assert server.asked[0][2]["Authorization"] == f"Bearer {TOKEN}"


def test_a_source_is_asked_by_post_too(online: Office, server: OnlineServer) -> None:
    posted = replace(source_at(server), method=Method.POST, url=f"{server.url}/cari")
    register_online.change_source(acting(online, "admin"), posted)
    assert asked(online).state is OnlineState.FOUND
    command, path, _, body = server.asked[-1]
    assert (command, path, body) == ("POST", "/cari", b'{"nik": "%s"}' % NIK.encode())


def test_not_found_is_told_apart_from_failed(online: Office, server: OnlineServer) -> None:
    server.answer = lambda ask: ask.send({"data": None})
    assert asked(online).state is OnlineState.ABSENT
    server.answer = lambda ask: ask.send({"error": "x"}, 500)
    assert asked(online, OTHER).state is OnlineState.UNANSWERED


def test_a_view_is_journaled_and_a_search_that_shows_nobody_too(
    online: Office, server: OnlineServer
) -> None:
    asked(online)
    server.answer = lambda ask: ask.send({"data": []})
    asked(online, OTHER)
    assert (kinds(online), kinds(online, OTHER)) == (["view"], ["search"])


def test_two_questions_about_one_person_are_one(
    online: Office, server: OnlineServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    line, both, came = online.store.companion(Line), threading.Event(), count(1)
    join = line.join

    def join_and_tell(nik: str) -> Any:
        place = join(nik)
        if next(came) == 2:
            both.set()
        return place

    def answer(ask: Any) -> None:
        both.wait(10)
        ask.send(person())

    monkeypatch.setattr(line, "join", join_and_tell)
    server.answer = answer
    with ThreadPoolExecutor(2) as pool:
        first, second = [one.result() for one in [pool.submit(asked, online) for _ in range(2)]]
    assert first == second
    assert len(server.asked) == 1


# When it does not answer --------------------------------------------------------------------


def test_a_kept_answer_stands_in_for_a_day_and_no_longer(
    online: Office, server: OnlineServer, clock: TestClock
) -> None:
    asked(online)
    server.answer = lambda ask: ask.send(b"<html>")
    clock.go(hours=23)
    later = asked(online)
    assert (later.state, later.kept) == (OnlineState.FOUND, True)
    assert later.trouble is not None
    clock.go(hours=2)
    assert asked(online).state is OnlineState.UNANSWERED


@pytest.mark.usefixtures("hurried")
def test_a_server_that_hangs_leaves_the_word_to_the_snapshot(
    online: Office, server: OnlineServer, import_one: Callable[..., None]
) -> None:
    server.answer = hang
    import_one(online.today())
    held = register.look_up(online, NIK)
    answer = asked(online)
    assert answer.trouble is not None
    assert answer.trouble.code == "sumber_daring_terlambat"
    merged = before_snapshots(held, answer)
    assert merged.snapshot == held.snapshot


def test_a_server_that_is_down_is_left_alone_and_met_again_when_it_is_up(
    online: Office, server: OnlineServer, clock: TestClock
) -> None:
    well = server.answer
    server.answer = lambda ask: ask.send({}, 503)
    for _ in range(5):
        answer = asked(online)
    assert len(server.asked) == 3
    assert answer.resting_until is not None
    server.answer = well
    clock.go(seconds=59)
    assert asked(online).state is OnlineState.UNANSWERED
    clock.go(seconds=2)
    assert asked(online).state is OnlineState.FOUND
    assert asked(online).resting_until is None


def test_a_damaged_file_of_answers_is_begun_anew(online: Office, server: OnlineServer) -> None:
    asked(online)
    online.store.companion(OnlineAnswers).close()
    (online.store.folder / ONLINE_DB).write_bytes(b"rusak" * 1000)
    assert asked(online).state is OnlineState.FOUND
    server.answer = lambda ask: ask.send({}, 500)
    assert asked(online).kept


def test_answers_are_erased_with_the_person(online: Office, server: OnlineServer) -> None:
    asked(online)
    register_online.forget_person(online, NIK)
    server.answer = lambda ask: ask.send({}, 500)
    assert asked(online).state is OnlineState.UNANSWERED


# The decision -------------------------------------------------------------------------------


def test_the_form_is_filled_from_what_is_known_online_and_here(
    online: Office, import_one: Callable[..., None]
) -> None:
    import_one(online.today(), tempat_lahir="Rembang")
    asked(online)
    values = applications.prefill(online, NIK, "reaktivasi").values
    assert (values["nama"], values["tempat_lahir"]) == ("SUTONO", "Rembang")


def test_an_online_answer_is_not_called_old_because_the_file_is(
    online: Office, import_one: Callable[..., None]
) -> None:
    import_one(date(2026, 1, 1))
    on = ground(online)
    assert on.stale(applications.prefill(online, NIK, "reaktivasi").look_up)
    asked(online)
    assert not on.stale(applications.prefill(online, NIK, "reaktivasi").look_up)


@pytest.mark.parametrize("answers", [True, False])
def test_a_decision_stores_what_it_stood_on(
    online: Office, server: OnlineServer, answers: bool
) -> None:
    today, day = online.today(), date(2026, 11, 1)
    row = {"desil_nasional": "3", "status_pbi": "NONAKTIF", "tanggal_nonaktif": f"{today:%d/%m/%Y}"}
    case = demo.invent_case(Inventor(online.regions, today), "reaktivasi", None, row)
    nik = case.person.nik or ""
    assert case.row is not None
    demo.import_people(acting(online, "admin"), [case.row], day, RegisterSource.DTSEN)
    server.answer = lambda ask: ask.send({}, 500)
    if answers:
        born = str(case.person.birth_date)
        told = person(nik, nama=case.person.name, lahir=born, desil=2)
        server.answer = lambda ask: ask.send(told)
    asked(online, nik)
    ticket = queue.issue(online, service=case.service)
    queue.call_next(online)
    queue.serve(online, ticket.id)
    known = applications.prefill(online, nik, case.service)
    done = applications.conclude(online, demo.draft_for(online, ticket.id, case, known))
    with online.read() as connection:
        stored = connection.execute(
            decision.select().where(decision.c.application_id == done.application_id)
        ).one()
    stood_on = (stored.source, stored.as_of, stored.snapshot_id is None)
    if answers:
        assert stood_on == ("DTSEN daring (Server kabupaten)", online.today(), True)
    else:
        assert stood_on == ("DTSEN", day, False)


# Configuration ------------------------------------------------------------------------------


def test_the_token_is_in_no_file_of_the_office(online: Office, server: OnlineServer) -> None:
    asked(online)
    stored = settings.settings(online)["register.online"]
    assert TOKEN not in stored
    for path in online.store.folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert TOKEN.encode() not in data
            assert NIK.encode() not in data


def test_nothing_of_a_question_is_logged(
    online: Office, server: OnlineServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", logger="desktop_app")
    server.answer = lambda ask: ask.send({}, 500)
    asked(online)
    own = [r.getMessage() for r in caplog.records if r.name.startswith("desktop_app")]
    assert not any(NIK in line or TOKEN in line for line in own)


def test_a_try_shows_what_would_come_and_keeps_nothing(
    online: Office, server: OnlineServer
) -> None:
    trial = register_online.try_out(acting(online, "admin"), source_at(server), NIK)
    assert trial.answer.state is OnlineState.FOUND
    assert (trial.values["nama"], trial.values["desil"]) == ("SUTONO", "3")
    assert kinds(online) == ["view"]
    server.answer = lambda ask: ask.send({}, 500)
    assert asked(online).state is OnlineState.UNANSWERED


def test_a_try_that_fails_says_why(online: Office, server: OnlineServer) -> None:
    server.answer = lambda ask: ask.send({}, 401)
    trial = register_online.try_out(acting(online, "admin"), source_at(server), NIK)
    assert trial.answer.trouble is not None
    assert "token" in str(trial.answer.trouble)


def test_only_who_manages_the_office_changes_the_source(office: Office) -> None:
    with pytest.raises(Refused):
        register_online.change_source(office, None)


def test_another_address_forgets_what_the_first_one_said(
    online: Office, server: OnlineServer
) -> None:
    asked(online)
    moved = replace(source_at(server), url=f"{server.url}/lain/{{nik}}")
    register_online.change_source(acting(online, "admin"), moved)
    server.answer = lambda ask: ask.send({}, 500)
    assert asked(online).state is OnlineState.UNANSWERED


def test_without_a_source_the_token_is_forgotten(online: Office) -> None:
    assert register_online.has_token(online)
    register_online.change_source(acting(online, "admin"), None)
    assert not register_online.has_token(online)
