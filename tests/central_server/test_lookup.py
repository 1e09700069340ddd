"""The register asked one by one: as the counter's own look-up chain reads it, and logged."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
import requests

from desktop_app.central_server import tables
from desktop_app.central_server.auth import VIEWER
from desktop_app.central_server.config import Server
from desktop_app.central_server.register.lookup import (
    KEPT_DAYS,
    RATE,
    forget_questions,
    load_register,
)
from desktop_app.domain.register_central import NO_REGISTER, OFFICER_HEADER, central_source
from desktop_app.domain.register_endpoint import NIK_HERE, Reply, Told, check_source, read_reply
from tests.central_server.conftest import add_office, rows_of
from tests.central_server.outside import device
from tests.factory import regions
from tests.offices import TestClock

OFFICER = "0" * 31 + "7"
KK = "3317010101900001"


def _person(number: int, **more: Any) -> dict[str, Any]:
    """An invented person as a register's row."""
    return {
        "row": number,
        "nik": f"33170145079000{number:02}",
        "kk": KK,
        "name": f"SITI CONTOH {number}",
        "birth_date": "1990-07-05",
        "sex": "P",
        "village": "Kalipang",
        "district": "Sarang",
        "desil": 3,
        "pbi_status": "aktif",
        "programmes": "PKH",
        "mother": "IBU-RAHASIA",
        **more,
    }


@pytest.fixture
def office(central: Server) -> UUID:
    return add_office(central)


@pytest.fixture
def token(central: Server, office: UUID) -> str:
    return device(central, office)


def _ask(live: str, token: str, number: str, officer: str | None = OFFICER) -> requests.Response:
    headers = {"Authorization": f"Bearer {token}"} | ({OFFICER_HEADER: officer} if officer else {})
    return requests.get(f"{live}/v1/register/{number}", headers=headers, timeout=30)


def _told(live: str, token: str, nik: str) -> Told:
    """Ask as the counter does: by the ready-made source, read by the chain's own reader."""
    source = check_source(central_source("https://pusat.contoh"))
    path = source.url.replace(NIK_HERE, nik).removeprefix("https://pusat.contoh")
    headers = {source.token_header: f"{source.token_prefix} {token}", OFFICER_HEADER: OFFICER}
    answer = requests.get(live + path, headers=headers, timeout=30)
    reply = Reply(answer.status_code, answer.json())
    return read_reply(source, reply, nik, regions(), "3317", date(2026, 11, 20))


def test_the_counters_chain_reads_the_person_and_the_household(
    central: Server, office: UUID, token: str, live: str
) -> None:
    people = [_person(1), _person(2), _person(3, kk="3317010101900099")]
    load_register(central, office, uuid4(), people, source="dtsen", as_of="2026-11-01")
    told = _told(live, token, "3317014507900001")
    assert told.as_of == date(2026, 11, 1)
    assert [one.nik[-2:] for one in told.entries] == ["01", "02"]
    first = told.entries[0]
    assert (first.name, first.kk, first.desil) == ("SITI CONTOH 1", KK, 3)
    assert first.birth_date == date(1990, 7, 5)
    assert first.pbi_active is True
    assert "PKH" in first.programmes
    assert _told(live, token, "3317014507900077").entries == ()


def test_a_family_is_found_by_its_card(
    central: Server, office: UUID, token: str, live: str
) -> None:
    load_register(central, office, uuid4(), [_person(1), _person(2)])
    answer = _ask(live, token, KK).json()
    assert [one["nik"][-2:] for one in answer["entries"]] == ["01", "02"]
    assert "IBU-RAHASIA" not in str(answer)


def test_an_office_without_a_register_says_so_and_not_that_nobody_is_there(
    token: str, live: str
) -> None:
    answer = _ask(live, token, "3317014507900001")
    assert answer.status_code == 503
    assert answer.json()["error"]["code"] == NO_REGISTER


def test_a_new_register_takes_the_place_of_the_old(
    central: Server, office: UUID, token: str, live: str
) -> None:
    load_register(central, office, uuid4(), [_person(1)])
    assert load_register(central, office, uuid4(), [_person(2), _person(3)]) == 2
    assert _ask(live, token, "3317014507900001").json()["status"] == "tidak_ada"
    assert _ask(live, token, "3317014507900002").json()["status"] == "ada"
    assert len(rows_of(central, tables.register_person)) == 2


def test_one_that_fails_half_way_leaves_the_old_one(
    central: Server, office: UUID, token: str, live: str
) -> None:
    load_register(central, office, uuid4(), [_person(1)])

    def broken() -> Any:
        yield _person(2)
        raise ValueError("the pack is damaged")

    with pytest.raises(ValueError, match="damaged"):
        load_register(central, office, uuid4(), broken())
    assert _ask(live, token, "3317014507900001").json()["status"] == "ada"


def test_every_question_is_logged_with_device_and_officer_and_no_number(
    central: Server, office: UUID, token: str, live: str
) -> None:
    load_register(central, office, uuid4(), [_person(1)])
    _ask(live, token, "3317014507900001")
    _ask(live, token, "3317014507900088")
    questions = sorted(rows_of(central, tables.register_question), key=lambda one: one.found)
    assert [one.found for one in questions] == [0, 1]
    assert {one.officer_id.hex for one in questions} == {OFFICER}
    (of,) = rows_of(central, tables.device)
    assert {one.device_id for one in questions} == {of.device_id}
    assert b"3317014507900001" not in b"".join(one.asked_hmac for one in questions)


def test_who_asked_about_whom_is_known_for_four_hundred_days(
    central: Server, office: UUID, token: str, live: str, clock: TestClock
) -> None:
    load_register(central, office, uuid4(), [_person(1)])
    _ask(live, token, "3317014507900001")
    clock.go(days=KEPT_DAYS - 1)
    _ask(live, token, "3317014507900002")
    assert forget_questions(central) == 0
    clock.go(days=2)
    assert forget_questions(central) == 1
    (left,) = rows_of(central, tables.register_question)
    assert left.found == 0


def test_who_says_not_who_asks_is_not_answered(token: str, live: str) -> None:
    for officer in (None, "", "x", "0" * 33):
        assert _ask(live, token, "3317014507900001", officer).status_code == 422


def test_what_is_no_number_is_refused(token: str, live: str) -> None:
    for number in ("1", "33170145079000011", "33170145079000a1", "%27%20OR%201=1", "٣" * 16):
        assert _ask(live, token, number).status_code == 422, number


def test_another_offices_register_is_out_of_reach(central: Server, office: UUID, live: str) -> None:
    load_register(central, office, uuid4(), [_person(1)])
    other = add_office(central, "Dinsos Blora", "3316")
    load_register(central, other, uuid4(), [_person(9)])
    stranger = device(central, other)
    assert _ask(live, stranger, "3317014507900001").json()["status"] == "tidak_ada"
    viewer = device(central, office, kind=VIEWER, region="33")
    assert _ask(live, viewer, "3317014507900001").status_code == 403


def test_a_stolen_database_tells_nothing(central: Server, office: UUID) -> None:
    load_register(central, office, uuid4(), [_person(1)])
    (row,) = rows_of(central, tables.register_person)
    told = row.body + row.nik_hmac + row.kk_hmac
    for secret in (b"3317014507900001", KK.encode(), b"SITI", b"1990-07-05"):
        assert secret not in told


def test_a_device_that_harvests_is_slowed(
    central: Server, office: UUID, token: str, live: str
) -> None:
    load_register(central, office, uuid4(), [_person(1)])
    answers = [_ask(live, token, f"33170145079{n:05}") for n in range(int(RATE.burst) + 5)]
    assert answers[0].status_code == 200
    assert answers[-1].status_code == 429
    assert answers[-1].json()["error"]["code"] == "too_many"
    assert int(answers[-1].headers["Retry-After"]) >= 1
