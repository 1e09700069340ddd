"""A whole office for a test: real storage and adapters, copied from one migrated template.

The template is made once per process; a copy takes about a millisecond. Everybody in it is
invented. Fixtures: `office` (petugas1 at Loket 1) and `make_office` for more or other ones.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Protocol

import pytest
from argon2 import PasswordHasher

from desktop_app import bootstrap, paths
from desktop_app.adapters.passwords import Argon2Passwords
from desktop_app.domain.access import Officer, Role, Vouched
from desktop_app.domain.invented import Inventor
from desktop_app.domain.office import Letterhead
from desktop_app.domain.people import Person
from desktop_app.domain.register import RegisterSource
from desktop_app.storage import accounts, vault
from desktop_app.storage.database import Store
from desktop_app.usecases import applications, demo, queue
from desktop_app.usecases.applications import Concluded
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import Clock
from desktop_app.usecases.setup import OfficeForm, SignatoryForm, create_office

PASSPHRASE = "empat kata yang panjang"
PASSWORD = "sandi-uji-loket"
MORNING = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)  # Friday, 08.30 in Rembang
OFFICERS = {"admin": Role.ADMIN, "supervisor": Role.SUPERVISOR, "petugas1": Role.PETUGAS}

FORM = OfficeForm(
    name="Dinas Sosial Kabupaten Contoh",
    letterhead=Letterhead(
        lines=("PEMERINTAH KABUPATEN REMBANG", "DINAS SOSIAL CONTOH UJI"),
        address="Jl. Contoh No. 1 Rembang 59217",
        contact="Telp. (0295) 000000",
        place="Rembang",
        opd_code="DINSOS",
    ),
    regency_code="3317",
    admin_name="Rahayu Admin",
    admin_username="admin",
    admin_password=PASSWORD,
    signatory=SignatoryForm(
        name="Drs. Wibowo Contoh, M.Si.",
        nip="196801011990031001",
        rank="Pembina Utama Muda",
        position=("Kepala Dinas Sosial Contoh", "Kabupaten Rembang"),
        valid_from=datetime(2015, 1, 1, tzinfo=UTC).date(),
    ),
)


class TestClock:
    """Stands still until it is told to go on."""

    __test__ = False

    def __init__(self, at: datetime = MORNING) -> None:
        self.at = at

    def now(self) -> datetime:
        """Return the moment set last."""
        return self.at

    def go(self, **delta: float) -> datetime:
        """Move on by `timedelta(**delta)` and return the new moment."""
        self.at += timedelta(**delta)
        return self.at


class MakeOffice(Protocol):
    def __call__(self, *, clock: Clock | None = None, actor: str | None = ...) -> Office: ...


def make_office(folder: Path, clock: Clock | None = None, actor: str | None = "petugas1") -> Office:
    """Return a fresh office in `folder`, `actor` (a user name) at Loket 1. Close its store."""
    made = _template()
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(made.store.folder, folder, dirs_exist_ok=True)
    office = replace(
        made,
        store=Store(folder, made.store.key),
        ports=bootstrap.real_ports(clock or TestClock()),
    )
    return acting(office, actor) if actor else office


def officer(office: Office, username: str) -> Officer:
    """Return somebody of the office by user name: admin, supervisor or petugas1."""
    with office.read() as connection:
        account = accounts.find_account(connection, username)
    assert account is not None
    return account.officer


def acting(office: Office, username: str) -> Office:
    """Return the same office with somebody else at the counter, who typed the password lately."""
    return vouching(office.with_actor(officer(office, username)))


def vouching(office: Office) -> Office:
    """Return the office with its officer answering for what cannot be undone, for a day."""
    assert office.actor is not None
    return replace(office, vouched=Vouched(office.actor, office.now() + timedelta(days=1)))


def serve_somebody(office: Office) -> tuple[Person, Concluded]:
    """Serve one invented person from a register import to the archived letter."""
    today = office.today()
    row = {"desil_nasional": "3", "status_pbi": "NONAKTIF", "tanggal_nonaktif": f"{today:%d/%m/%Y}"}
    case = demo.invent_case(Inventor(office.regions, today), "reaktivasi", None, row)
    assert case.row is not None
    demo.import_people(acting(office, "admin"), [case.row], today, RegisterSource.DTSEN)
    ticket = queue.issue(office, service=case.service)
    queue.call_next(office)
    queue.serve(office, ticket.id)
    known = applications.prefill(office, case.person.nik or "", case.service)
    draft = demo.draft_for(office, ticket.id, case, known)
    applications.save_draft(office, draft)
    return case.person, applications.conclude(office, draft)


@pytest.fixture(name="make_office")
def _make_office(tmp_path: Path) -> Iterator[Callable[..., Office]]:
    """Make offices in folders of their own; their stores are closed after the test."""
    made: list[Office] = []

    def make(*, clock: Clock | None = None, actor: str | None = "petugas1") -> Office:
        made.append(make_office(tmp_path / f"kantor{len(made) + 1}", clock, actor))
        return made[-1]

    yield make
    for office in made:
        office.store.close()


@pytest.fixture
def clock() -> TestClock:
    """The time in the test's office: Friday 20 November 2026, 08.30 WIB, until moved on."""
    return TestClock()


@pytest.fixture
def office(make_office: Callable[..., Office], clock: TestClock) -> Office:
    """An office with petugas1 at Loket 1, at the time of `clock`."""
    return make_office(clock=clock)


class _QuickPasswords(Argon2Passwords):
    """Hashes at the least cost argon2id has; each hash says its own, so the program takes it.

    What is typed at a template's office would else cost a tenth of a second each time. What the
    program itself writes, the tests' own accounts and passphrases too, has its full price.
    """

    def __init__(self) -> None:
        super().__init__()
        self._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@cache
def _template() -> Office:
    folder = Path(tempfile.mkdtemp(prefix="loket-template-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    ports = replace(bootstrap.real_ports(TestClock()), passwords=_QuickPasswords())
    regions = bootstrap.regions()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vault, "_KDF", {"time": 1, "memory_kib": 8, "lanes": 1})
        office = create_office(folder, FORM, PASSPHRASE, ports, regions, paths.resource())
    with office.store.write(actor=None, at=MORNING) as tx:
        for username, role in OFFICERS.items():
            if role is not Role.ADMIN:
                accounts.add_account(
                    tx,
                    username=username,
                    name=f"{username.title()} Contoh",
                    role=role,
                    password_hash=ports.passwords.hash(PASSWORD),
                )
    office.store.close()  # folds the write-ahead log in: a copy is one whole file
    return office
