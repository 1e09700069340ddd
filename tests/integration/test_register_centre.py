"""The central server as the ready-made online source: a real one, asked by a PC that joined it."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest

from desktop_app.central_server import tables
from desktop_app.central_server.register.lookup import load_register
from desktop_app.domain.errors import Refused
from desktop_app.domain.register import MatchedBy, RegisterSource
from desktop_app.domain.register_central import OFFICER_HEADER
from desktop_app.domain.register_endpoint import OnlineSource
from desktop_app.domain.register_online import OnlineAnswer, OnlineState
from desktop_app.storage import journal, sync_state
from desktop_app.storage.register import person_id
from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.usecases import applications, register_online, sync
from desktop_app.usecases.office import Office
from tests.central_server.conftest import central, database_url, make_server, postgres, rows_of
from tests.offices import TestClock, acting
from tests.online_server import OnlineServer, serving
from tests.sync_counters import Hub, hub, pcs

NIK, KIN, NOBODY = "3317014507900001", "3317014507900002", "3317014507900099"
KK = "3317010101900001"
SITE = "DTSEN daring (Server pusat)"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that comes may take longer than two seconds on a busy machine."""
    monkeypatch.setattr(register_online, "DEADLINE_SECONDS", 20.0)


@pytest.fixture
def pc(pcs: Callable[[str], Office]) -> Office:
    """A PC that joined, with an officer at the counter."""
    return pcs("A")


def person(nik: str, **more: Any) -> dict[str, Any]:
    kk = "3317010101900001"
    known = {"nik": nik, "kk": kk, "name": "SITI CONTOH", "birth_date": "1990-07-05", "desil": 3}
    return {"row": 1, **known, **more}


@pytest.fixture
def loaded(hub: Hub, pc: Office) -> Office:
    """The same; the server has a register with two people of one family."""
    people = [person(NIK), person(KIN, name="BUDI CONTOH")]
    load_register(hub.server, hub.office, uuid4(), people, source="DTSEN", as_of="2026-11-01")
    return pc


@pytest.fixture
def other() -> Iterator[OnlineServer]:
    """A server that answers as a test wants it."""
    with serving() as one:
        yield one


def asked(office: Office, nik: str = NIK) -> OnlineAnswer:
    answer = register_online.ask(office, nik)
    assert answer is not None
    return answer


def move_to(office: Office, address: str) -> None:
    """Let the PC's server be at another address."""
    with office.store.companion(SyncDoor).write() as connection:
        sync_state.note(connection, address=address)


def own_source(office: Office, server: OnlineServer) -> None:
    fields = {"nik": "nik", "nama": "nama", "desil": "desil"}
    source = OnlineSource("Server kabupaten", f"{server.url}/{{nik}}", fields=fields)
    register_online.change_source(acting(office, "admin"), source)


def test_who_joined_asks_the_server_without_setting_anything_up(loaded: Office) -> None:
    answer = asked(loaded)
    assert (answer.state, answer.kept) == (OnlineState.FOUND, False)
    assert (answer.snapshot.title, answer.as_of) == (SITE, date(2026, 11, 1))
    assert [one.nik for one in answer.entries] == [NIK, KIN]
    with loaded.read() as connection:
        entries = journal.history(connection, person_id(loaded.store.key, NIK))
    assert [one.kind for one in entries] == ["view"]
    known = applications.prefill(loaded, NIK, "reaktivasi")
    assert known.asks_online
    assert known.values["nama"] == "SITI CONTOH"
    assert known.look_up.online is not None


def test_the_server_knows_which_officer_asked(loaded: Office, hub: Hub) -> None:
    asked(loaded)
    (question,) = rows_of(hub.server, tables.register_question)
    assert question.officer_id == loaded.actor_id
    assert question.device_id == sync.standing(loaded).device


def test_the_register_is_called_what_the_server_calls_it(hub: Hub, pc: Office) -> None:
    load_register(hub.server, hub.office, uuid4(), [person(NIK)], source="DTKS")
    assert asked(pc).source is RegisterSource.DTKS


def test_nobody_of_that_number_is_an_answer_and_no_register_is_none(
    loaded: Office, hub: Hub
) -> None:
    assert asked(loaded, NOBODY).state is OnlineState.ABSENT
    with hub.server.database.engine.begin() as connection:
        connection.execute(tables.register.delete())
    assert register_online.ask(loaded, KIN) is None


def test_an_answer_is_kept_for_when_the_server_is_away(loaded: Office, other: OnlineServer) -> None:
    asked(loaded)
    other.answer = lambda ask: ask.send(b"<html>masuk jaringan</html>", 503)
    move_to(loaded, other.url)
    again = asked(loaded)
    assert (again.state, again.kept) == (OnlineState.FOUND, True)
    assert again.trouble is not None
    assert asked(loaded, NOBODY).state is OnlineState.UNANSWERED


@pytest.mark.parametrize(
    ("status", "word", "state"),
    [
        (404, "not_found", OnlineState.ABSENT),
        (401, "revoked", OnlineState.UNANSWERED),
        (429, "too_many", OnlineState.UNANSWERED),
        (503, "unavailable", OnlineState.UNANSWERED),
    ],
)
def test_only_a_word_about_the_number_says_that_nobody_has_it(
    loaded: Office, other: OnlineServer, status: int, word: str, state: OnlineState
) -> None:
    other.answer = lambda ask: ask.send({"error": {"code": word}}, status)
    move_to(loaded, other.url)
    assert asked(loaded).state is state
    _, path, headers, _ = other.asked[0]
    assert path == f"/v1/register/{NIK}"
    assert headers[OFFICER_HEADER] == (loaded.actor_id or uuid4()).hex
    assert headers["Authorization"].startswith("Bearer ")


def test_the_offices_own_source_is_asked_first(loaded: Office, other: OnlineServer) -> None:
    own_source(loaded, other)
    other.answer = lambda ask: ask.send({"nik": NIK, "nama": "SITI CONTOH", "desil": 2})
    assert asked(loaded).site == "Server kabupaten"
    other.answer = lambda ask: ask.send({}, 500)
    answer = asked(loaded)
    assert (answer.snapshot.title, answer.kept, answer.trouble) == (SITE, False, None)
    assert "Authorization" not in other.asked[0][2]


def test_a_source_that_rests_does_not_keep_the_other_from_being_asked(
    loaded: Office, other: OnlineServer, clock: TestClock
) -> None:
    own_source(loaded, other)
    other.answer = lambda ask: ask.send({}, 500)
    for _ in range(5):
        assert asked(loaded).state is OnlineState.FOUND
    assert len(other.asked) == 3


def test_an_office_may_leave_the_server_out(loaded: Office, hub: Hub) -> None:
    with pytest.raises(Refused):
        register_online.use_centre(loaded, False)
    asked(loaded)
    register_online.use_centre(acting(loaded, "admin"), False)
    assert register_online.ask(loaded, NIK) is None
    known = applications.prefill(loaded, NIK, "reaktivasi")
    assert (known.asks_online, known.look_up.online) == (False, None)
    assert len(rows_of(hub.server, tables.register_question)) == 1
    register_online.use_centre(acting(loaded, "admin"), True)
    assert asked(loaded).state is OnlineState.FOUND


def test_nobody_is_asked_about_without_an_officer(loaded: Office) -> None:
    assert register_online.ask(replace(loaded, actor=None), NIK) is None


def test_no_number_and_no_token_is_logged(loaded: Office, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    asked(loaded)
    token = sync.line_of(loaded, sync.standing(loaded)).token
    lines = [one.getMessage() for one in caplog.records if one.name.startswith("desktop_app")]
    assert not any(NIK in line or token in line for line in lines)


def test_a_family_is_asked_about_by_its_number_too(loaded: Office, other: OnlineServer) -> None:
    own_source(loaded, other)  # was set up for a NIK, so that it is not asked about a family
    answer = register_online.ask(loaded, KK, by_kk=True)
    assert answer is not None
    assert (answer.state, answer.of_family) == (OnlineState.FOUND, True)
    assert {one.nik for one in answer.entries} == {NIK, KIN}
    assert other.asked == []
    known = applications.prefill(loaded, KK, "reaktivasi").look_up
    assert (known.by, {one.nik for one in known.exact}) == (MatchedBy.KK, {NIK, KIN})
    assert known.online is not None
    ids = {person_id(loaded.store.key, nik) for nik in (NIK, KIN)}
    with loaded.read() as connection:
        (view,) = [one for id in ids for one in journal.history(connection, id)]
    assert view.body is not None
    assert (view.kind, {view.entity, *map(UUID, view.body["with"])}) == ("view", ids)


def test_a_familys_number_typed_as_a_nik_is_known_for_what_it_is(loaded: Office) -> None:
    answer = asked(loaded, KK)
    assert answer.of_family
    assert asked(loaded).of_family is False
    nobodys = register_online.ask(loaded, "3317010101909999", by_kk=True)
    assert nobodys is not None
    assert nobodys.state is OnlineState.ABSENT
