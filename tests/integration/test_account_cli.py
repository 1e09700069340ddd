"""`loket account` as an administrator's script meets it: real processes."""

from __future__ import annotations

import json

import pytest

from desktop_app.domain.access import Right
from desktop_app.domain.errors import Refused
from desktop_app.usecases import accounts
from desktop_app.usecases.office import Office
from tests.integration.test_cli import loket, opened

GOOD = "kuda-payung-semut"
NEW = {"LOKET_ACCOUNT_PASSWORD": GOOD}


def test_an_account_from_its_first_to_its_last_day(office: Office) -> None:
    added = opened(
        office, "account", "add", "sari", "--name", "Sari Contoh", "--role", "magang", **NEW
    )
    assert (added.returncode, added.stderr) == (0, "")
    assert accounts.log_in(office, "sari", GOOD).must_change

    assert (
        "sekarang Petugas loket"
        in opened(office, "account", "role", "sari", "--role", "petugas").stdout
    )
    closed = opened(office, "account", "close", "sari", "--to", "petugas1", "--json")
    assert json.loads(closed.stdout) == {
        "closed": "sari",
        "to": "petugas1",
        "tickets": 0,
        "drafts": 0,
    }
    with pytest.raises(Refused, match="dinonaktifkan"):
        accounts.log_in(office, "sari", GOOD)
    rows = json.loads(opened(office, "account", "list", "--json").stdout)
    assert {row["username"]: row["active"] for row in rows}["sari"] is False


def test_an_admin_who_forgot_the_password_comes_in_again(office: Office) -> None:
    assert opened(office, "account", "reset", "admin", **NEW).returncode == 0

    assert accounts.log_in(office, "admin", GOOD).must_change


def test_a_password_that_is_guessed_first_is_refused_in_a_sentence(office: Office) -> None:
    answer = opened(office, "account", "reset", "petugas1", LOKET_ACCOUNT_PASSWORD="rembang2026")

    assert answer.returncode == 1
    assert "mudah ditebak" in answer.stderr


def test_a_stand_in_and_the_trail_of_it(office: Office) -> None:
    made = opened(
        office,
        *("account", "stand-in", "petugas1", "--for", "supervisor"),
        *("--until", "2099-01-01T17:00", "--reason", "rapat di provinsi"),
    )
    assert made.returncode == 1
    assert "Paling lama 92 hari" in made.stderr

    told = opened(office, "account", "trail", "--since", "2026-01-01", "--json")
    assert any(one["what"] == "Akun petugas" for one in json.loads(told.stdout))


def test_the_table_of_rights_and_a_wrong_role(office: Office) -> None:
    table = json.loads(loket("account", "permissions", "--json").stdout)
    assert len(table) == len(Right)

    wrong = opened(office, "account", "role", "petugas1", "--role", "raja")
    assert wrong.returncode == 2
    assert "Tidak ada peran" in wrong.stderr
