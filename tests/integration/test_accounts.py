"""Signing in: who may, who is kept waiting, and that the office always has an admin."""

from __future__ import annotations

from datetime import datetime

import pytest
import sqlalchemy as sa

from desktop_app.domain.access import Role
from desktop_app.domain.errors import NotFound, Refused
from desktop_app.storage import accounts as storage
from desktop_app.storage import journal as log
from desktop_app.storage.tables import journal
from desktop_app.usecases import accounts
from desktop_app.usecases.office import Office
from tests.offices import MORNING, PASSWORD, TestClock, acting, officer


def _kinds(office: Office, who: str) -> list[str]:
    """Return what the journal says about somebody, oldest first, without the template's rows."""
    id = officer(office, who).id
    with office.read() as connection:
        return [entry.kind for entry in log.history(connection, id) if entry.op == "event"]


def _locked_until(office: Office) -> datetime | None:
    with office.read() as connection:
        account = storage.find_account(connection, "petugas1")
    assert account is not None
    return account.locked_until


def _fail(office: Office, times: int = 1) -> Refused:
    for _ in range(times):
        with pytest.raises(Refused) as caught:
            accounts.log_in(office, "petugas1", "bukan sandinya")
    return caught.value


def test_the_right_password_lets_in_and_is_journaled(office: Office) -> None:
    who = accounts.log_in(office, "petugas1", PASSWORD, office.counter)

    assert who == officer(office, "petugas1")
    assert _kinds(office, "petugas1") == ["login"]


def test_the_user_name_is_taken_however_it_is_typed(office: Office) -> None:
    assert accounts.log_in(office, "  PETUGAS1 ", PASSWORD).username == "petugas1"


@pytest.mark.parametrize("password", ["", "sandi-uji-loke", "SANDI-UJI-LOKET", PASSWORD + " "])
def test_a_wrong_password_is_refused_and_journaled(office: Office, password: str) -> None:
    with pytest.raises(Refused, match="Nama pengguna atau kata sandi salah") as caught:
        accounts.log_in(office, "petugas1", password)
    assert caught.value.code == "masuk_gagal"
    assert _kinds(office, "petugas1") == ["login_failed"]


def test_a_wrong_name_sounds_like_a_wrong_password(office: Office) -> None:
    with pytest.raises(Refused) as stranger:
        accounts.log_in(office, "siapa-ini", PASSWORD)

    assert str(stranger.value) == str(_fail(office))


def test_a_wrong_name_costs_one_hash_as_a_wrong_password_does(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = type(office.ports.passwords)
    for name in ("hash", "matches"):
        method = getattr(real, name)

        def counted(self: object, *texts: str, name: str = name, method: object = method) -> object:
            asked.append(name)
            return method(self, *texts)  # type: ignore[operator]

        monkeypatch.setattr(real, name, counted)

    with pytest.raises(Refused):
        accounts.log_in(office, "siapa-ini", PASSWORD)
    _fail(office)
    assert asked == ["hash", "matches"]


def test_what_a_stranger_typed_is_not_written_down(office: Office) -> None:
    with pytest.raises(Refused):
        accounts.log_in(office, PASSWORD, "siapa-ini")

    with office.read() as connection:
        entry = connection.execute(sa.select(journal).order_by(journal.c.lsn.desc())).first()
    assert entry is not None
    assert entry.kind == "login_failed"
    assert PASSWORD.encode() not in entry.body


def test_the_fourth_slip_costs_half_a_minute_and_each_further_one_twice_as_long(
    office: Office, clock: TestClock
) -> None:
    waits = []
    for _ in range(11):
        _fail(office)
        until = _locked_until(office) or clock.at
        waits.append((until - clock.at).total_seconds())
        clock.at = until

    assert waits == [0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]


def test_a_shut_account_is_shut_for_the_right_password_too_and_says_until_when(
    office: Office, clock: TestClock
) -> None:
    _fail(office, 4)

    with pytest.raises(Refused, match=r"sampai pukul 08\.30\.30") as caught:
        accounts.log_in(office, "petugas1", PASSWORD)
    assert caught.value.code == "akun_dikunci"

    clock.go(seconds=30)
    assert accounts.log_in(office, "petugas1", PASSWORD).username == "petugas1"


def test_guessing_while_it_is_shut_does_not_shut_it_longer(
    office: Office, clock: TestClock
) -> None:
    _fail(office, 4)
    _fail(office, 3)
    clock.go(seconds=30)

    assert accounts.log_in(office, "petugas1", PASSWORD)


def test_one_right_password_forgets_the_slips_before(office: Office) -> None:
    _fail(office, 3)
    accounts.log_in(office, "petugas1", PASSWORD)

    assert _fail(office, 3).code == "masuk_gagal"
    assert accounts.log_in(office, "petugas1", PASSWORD)


def test_the_lock_screen_opens_for_who_locked_it(office: Office) -> None:
    assert accounts.unlock(office, PASSWORD) == office.actor
    assert _kinds(office, "petugas1") == ["unlock"]
    with pytest.raises(Refused):
        accounts.unlock(office, "bukan sandinya")


def test_a_closed_account_stays_out(office: Office) -> None:
    accounts.deactivate(acting(office, "admin"), officer(office, "petugas1").id)

    with pytest.raises(Refused, match="dinonaktifkan") as caught:
        accounts.log_in(office, "petugas1", PASSWORD)
    assert caught.value.code == "akun_nonaktif"

    accounts.activate(acting(office, "admin"), officer(office, "petugas1").id)
    assert accounts.log_in(office, "petugas1", PASSWORD).active


def test_an_admin_adds_somebody_who_comes_in_and_has_to_choose_a_password(office: Office) -> None:
    new = accounts.add_officer(
        acting(office, "admin"), " Sari.B ", "Sari  Contoh", Role.PETUGAS, "sandi lain"
    )

    assert (new.username, new.name) == ("sari.b", "Sari Contoh")
    came = accounts.log_in(office, "sari.b", "sandi lain")
    assert (came.id, came.must_change) == (new.id, True)
    assert came in accounts.officers(office)


@pytest.mark.parametrize(
    ("username", "name", "password", "code"),
    [
        ("petugas1", "Sari", "sandi lain", "nama_pengguna_terpakai"),
        ("ab", "Sari", "sandi lain", "nama_pengguna_salah"),
        ("sari b", "Sari", "sandi lain", "nama_pengguna_salah"),
        ("sari", "  ", "sandi lain", "isian_kosong"),
        ("sari", "Sari", "pendek", "kata_sandi_pendek"),
        ("sari.contoh", "Sari", "Sari.Contoh", "kata_sandi_nama_pengguna"),
    ],
)
def test_a_bad_account_is_refused_and_nothing_is_added(
    office: Office, username: str, name: str, password: str, code: str
) -> None:
    before = accounts.officers(office)

    with pytest.raises(Refused) as caught:
        accounts.add_officer(acting(office, "admin"), username, name, Role.PETUGAS, password)
    assert caught.value.code == code
    assert accounts.officers(office) == before


@pytest.mark.parametrize("role", ["petugas1", "supervisor"])
def test_only_an_admin_manages_accounts(office: Office, role: str) -> None:
    here, target = acting(office, role), officer(office, "admin").id

    for forbidden in (
        lambda: accounts.add_officer(here, "sari", "Sari", Role.ADMIN, "sandi lain"),
        lambda: accounts.change_officer(here, target, role=Role.PETUGAS),
        lambda: accounts.change_password(here, target, "sandi lain"),
        lambda: accounts.deactivate(here, target),
        lambda: accounts.activate(here, target),
    ):
        with pytest.raises(Refused) as caught:
            forbidden()
        assert caught.value.code == "tidak_berwenang"


def test_one_changes_ones_own_password_with_the_old_one(office: Office) -> None:
    me = officer(office, "petugas1").id

    with pytest.raises(Refused, match="Kata sandi lama salah"):
        accounts.change_password(office, me, "sandi baru", old="bukan")
    accounts.change_password(office, me, "sandi baru", old=PASSWORD)

    assert accounts.log_in(office, "petugas1", "sandi baru")
    assert _fail(office).code == "masuk_gagal"


def test_an_admins_reset_opens_a_shut_account(office: Office) -> None:
    _fail(office, 5)

    accounts.change_password(acting(office, "admin"), officer(office, "petugas1").id, "sandi baru")

    assert accounts.log_in(office, "petugas1", "sandi baru")


def test_the_last_admin_can_neither_leave_nor_step_down(office: Office) -> None:
    admin = acting(office, "admin")
    assert admin.actor is not None
    me = admin.actor.id

    for leave in (
        lambda: accounts.deactivate(admin, me),
        lambda: accounts.change_officer(admin, me, role=Role.SUPERVISOR),
    ):
        with pytest.raises(Refused, match="admin terakhir") as caught:
            leave()
        assert caught.value.code == "admin_terakhir"

    accounts.change_officer(admin, officer(office, "supervisor").id, role=Role.ADMIN)
    assert not accounts.deactivate(admin, me).active


def test_the_command_line_works_as_the_longest_standing_admin(
    office: Office, clock: TestClock
) -> None:
    clock.go(days=1)
    accounts.add_officer(acting(office, "admin"), "admin2", "A Baru", Role.ADMIN, "sandi lain")

    here = accounts.as_administrator(office.with_actor(None))

    assert here.actor == officer(office, "admin")
    assert here.at_counter().code == "A"


def test_somebody_who_does_not_exist_is_not_found(office: Office) -> None:
    with pytest.raises(NotFound):
        accounts.deactivate(acting(office, "admin"), office.identity.id)
    assert office.now() == MORNING
