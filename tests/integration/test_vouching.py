"""What cannot be undone asks for a password once more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.access import Right
from desktop_app.domain.errors import Refused
from desktop_app.storage import journal as log
from desktop_app.usecases import accounts, letters
from desktop_app.usecases.office import Office
from tests.offices import PASSWORD, TestClock, acting, officer, serve_somebody


def _fresh(office: Office, username: str) -> Office:
    """Return the office as after a login: nobody vouched for anything yet."""
    return office.with_actor(officer(office, username))


def test_voiding_a_letter_asks_and_holds_for_five_minutes(office: Office, clock: TestClock) -> None:
    _, done = serve_somebody(office)
    assert done.letter is not None
    here = _fresh(office, "supervisor")

    with pytest.raises(Refused, match="kata sandi Anda sekali lagi") as caught:
        letters.void(here, done.letter.id, "salah ketik nama")
    assert caught.value.code == "sandi_diminta"

    vouched = accounts.confirm(here, "supervisor", PASSWORD, Right.VOID_LETTER)
    here = replace(here, vouched=vouched)
    clock.go(minutes=5)
    with pytest.raises(Refused, match="sekali lagi"):
        letters.void(here, done.letter.id, "salah ketik nama")

    clock.go(minutes=-1)
    assert not letters.void(here, done.letter.id, "salah ketik nama").in_force


def test_a_supervisor_answers_at_somebody_elses_counter(office: Office) -> None:
    _, done = serve_somebody(office)
    assert done.letter is not None
    vouched = accounts.confirm(office, "supervisor", PASSWORD, Right.VOID_LETTER)

    letters.void(replace(office, vouched=vouched), done.letter.id, "salah ketik nama")

    with office.read() as connection:
        kinds = [one.kind for one in log.history(connection, vouched.officer.id)]
    assert kinds[-1] == "confirm"


def test_who_has_not_the_right_answers_for_nothing(office: Office) -> None:
    with pytest.raises(Refused, match="tidak berwenang"):
        accounts.confirm(office, "petugas1", PASSWORD, Right.VOID_LETTER)
    with pytest.raises(Refused, match="salah"):
        accounts.confirm(office, "supervisor", "bukan sandinya", Right.VOID_LETTER)


def test_whoever_sits_down_next_is_not_vouched_for(office: Office) -> None:
    here = acting(office, "supervisor")
    assert here.with_actor(officer(office, "admin")).vouched is None
