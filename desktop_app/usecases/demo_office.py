"""The demo office: Rembang's kop, invented officers, 5,000 invented people, weeks of visits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from desktop_app.domain.access import Officer, Role
from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.invented import Inventor, RegisterRow
from desktop_app.domain.office import Letterhead
from desktop_app.domain.people import Sex
from desktop_app.domain.queue import Lane
from desktop_app.domain.register import Progress, RegisterSource
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.settings import USE_SURVEY
from desktop_app.storage.office import add_period
from desktop_app.usecases import accounts, queue
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.demo import (
    DemoCase,
    DemoClock,
    import_people,
    invent_case,
    serve_day,
    with_clock,
)
from desktop_app.usecases.demo_survey import judge
from desktop_app.usecases.facilities import load_sample
from desktop_app.usecases.office import Office
from desktop_app.usecases.settings import change_setting
from desktop_app.usecases.setup import OfficeForm, SignatoryForm

# Published on purpose, and told on the demo's login screen: nobody in it exists.
DEMO_PASSWORD = "contoh-loket"  # noqa: S105
REGISTER_PEOPLE = 5000
WEEKS = 3

DEMO_FORM = OfficeForm(
    name="DINSOSPPKB Kabupaten Rembang (contoh)",
    letterhead=Letterhead(
        lines=(
            "PEMERINTAH KABUPATEN REMBANG",
            "DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN DAN KELUARGA BERENCANA",
        ),
        address="Jl. Pemuda KM.2 Rembang 59217",
        contact="Telp. (0295) 691209",
        place="Rembang",
        opd_code="DINSOSPPKB",
    ),
    regency_code="3317",
    admin_name="Wasilah Purwanti",
    admin_username="admin",
    admin_password=DEMO_PASSWORD,
    signatory=SignatoryForm(
        name="Harjono Sastrowidagdo, S.Sos., M.Si.",
        nip="197003151995031002",
        rank="Pembina Utama Muda",
        position=(
            "Kepala Dinas Sosial,",
            "Pemberdayaan Perempuan",
            "dan Keluarga Berencana",
            "Kabupaten Rembang",
        ),
        valid_from=date(1945, 8, 17),
    ),
)


@dataclass(frozen=True, slots=True)
class DemoOfficer:
    """Somebody who works in the demo office."""

    username: str
    name: str
    role: Role


DEMO_OFFICERS = (
    DemoOfficer("petugas", "Tri Lasih Ningrum", Role.PETUGAS),
    DemoOfficer("supervisor", "Marwoto Djonosidi", Role.SUPERVISOR),
)


@dataclass(frozen=True, slots=True)
class Sample:
    """Somebody a newcomer may type in, the same in every demo office; `id_dtks` "" is nobody's."""

    nik: str
    name: str
    what: str
    born: date
    sex: Sex
    kk: str
    id_dtks: str
    active: bool = False


SAMPLES = (
    Sample(
        "3317134501909012",
        "Siti Warlasih",
        "kartu KIS nonaktif: reaktivasi, surat terbit",
        date(1990, 1, 5),
        Sex.FEMALE,
        "3317130102039012",
        "33170451AB00017",
    ),
    Sample(
        "3317131708589013",
        "Karjono Tarsidi",
        "PBI masih aktif: pengajuan baru ditolak, lembar pengembalian terbit",
        date(1958, 8, 17),
        Sex.MALE,
        "3317130102039013",
        "33170451AB00024",
        active=True,
    ),
    Sample(
        "3317132312959014",
        "Rasmanto",
        "belum terdaftar: pengajuan baru, surat terbit",
        date(1995, 12, 23),
        Sex.MALE,
        "3317130102039014",
        "",
    ),
)


def start_of(now: datetime, weeks: int = WEEKS) -> datetime:
    """Return when the demo office was set up: a day before its first visitor."""
    return now - timedelta(days=7 * weeks + 2)


def furnish(office: Office) -> Office:
    """Give the demo office its officers; return it with the petugas at its first counter."""
    chief = accounts.as_administrator(office)
    made = [
        accounts.add_officer(
            chief, one.username, one.name, one.role, DEMO_PASSWORD, must_change=False
        )
        for one in DEMO_OFFICERS
    ]
    with chief.write() as tx:
        load_sample(tx)
    petugas: Officer = made[0]
    return chief.with_actor(petugas)


def fill_history(
    office: Office,
    clock: DemoClock,
    now: datetime,
    *,
    people: int = REGISTER_PEOPLE,
    weeks: int = WEEKS,
    progress: Callable[[Progress], None] = lambda _: None,
) -> int:
    """Import the register and serve the weeks before `now`; returns how many visits were served.

    A few people wait today, so that the first thing a newcomer sees is a queue.
    """
    today = now.astimezone(office.zone).date()
    days = _working_days(office, today, weeks)
    random = Random(days[0].toordinal())
    inventor = Inventor(office.regions, today)
    clock.move_to(_calendar(office).open_intervals(days[0])[0][0] - timedelta(minutes=30))
    living = with_clock(office, clock)
    planned = {day: _cases(inventor, random) for day in days}
    rows = [case.row for cases in planned.values() for case in cases if case.row]
    rows += [_sample_row(inventor, sample) for sample in SAMPLES if sample.id_dtks]
    rows += _neighbours(inventor, random, people - len(rows))
    _open_proposals(living, today)
    import_people(living, rows, days[0] - timedelta(days=1), RegisterSource.DTSEN)
    done, total = 0, sum(map(len, planned.values()))
    opinion = Random(total)  # of its own: the visits stay what they are
    change_setting(accounts.as_administrator(living), USE_SURVEY.name, True)

    def one_more() -> None:
        nonlocal done
        done += 1
        judge(living, opinion, opinion.choice(("reaktivasi", "pengajuan_baru")))
        progress(Progress(done, total, "melayani"))

    for day, cases in planned.items():
        serve_day(living, clock, _calendar(office), day, cases, random, one_more)
    _let_wait(living, clock, now)
    return total


def _let_wait(office: Office, clock: DemoClock, now: datetime) -> None:
    room = (
        (18, Lane.UMUM, "reaktivasi"),
        (15, Lane.UMUM, "pengajuan_baru"),
        (11, Lane.PRIORITAS, "reaktivasi"),
        (6, Lane.UMUM, "pengajuan_baru"),
    )
    midnight = now.astimezone(office.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    for minutes, lane, service in room:
        clock.move_to(max(now - timedelta(minutes=minutes), midnight))
        queue.issue(office, lane, service)


def _working_days(office: Office, today: date, weeks: int) -> list[date]:
    calendar = _calendar(office)
    before = (today - timedelta(days=n) for n in range(7 * weeks, 0, -1))
    days = [day for day in before if calendar.is_working_day(day)]
    if not days:
        raise Refused("tanpa_hari_kerja", _NO_DAYS, weeks=weeks)
    return days


def _calendar(office: Office) -> WorkCalendar:
    with office.read() as connection:
        return calendar_on(office, connection)


def _open_proposals(office: Office, today: date) -> None:
    with office.write() as tx:
        opens = today - timedelta(days=60)
        add_period(tx, ProposalPeriod(opens, today + timedelta(days=60), "Masa pengajuan contoh"))


_NO_DAYS = QT_TRANSLATE_NOOP(
    "errors", "Tidak ada hari kerja dalam {weeks} minggu terakhir menurut kalender kantor contoh."
)


def _sample_row(inventor: Inventor, sample: Sample) -> RegisterRow:
    person = inventor.person(
        name=sample.name,
        nik=sample.nik,
        kk=sample.kk,
        birth_date=sample.born,
        sex=sample.sex,
        birth_place="Rembang",
    )
    switched_off = "" if sample.active else f"{inventor.today - timedelta(days=60):%d/%m/%Y}"
    return inventor.register_row(
        person,
        iddtks=sample.id_dtks,
        id=f"{sample.id_dtks}01",
        desil_nasional="3",
        status_pbi="AKTIF" if sample.active else "NONAKTIF",
        tanggal_nonaktif=switched_off,
    )


_KINDS = (
    ("reaktivasi", None, 5),
    ("pengajuan_baru", None, 4),
    ("pengajuan_baru", RefusalReason.SUDAH_TERDAFTAR, 1),
    ("reaktivasi", RefusalReason.BERKAS_TIDAK_LENGKAP, 1),
)


def _cases(inventor: Inventor, random: Random) -> list[DemoCase]:
    weights = [weight for *_, weight in _KINDS]
    cases = []
    for service, reason, _ in random.choices(_KINDS, weights, k=random.randint(9, 16)):
        active = reason is RefusalReason.SUDAH_TERDAFTAR
        changes = _standing(inventor, random, active=active)
        cases.append(invent_case(inventor, service, reason, changes))
    return cases


def _neighbours(inventor: Inventor, random: Random, count: int) -> list[RegisterRow]:
    rows: list[RegisterRow] = []
    while len(rows) < count:
        household = inventor.household(random.randint(1, 5))
        desil = str(random.choices(range(1, 11), (9, 9, 8, 7, 6, 2, 2, 1, 1, 1))[0])
        shared = inventor.id_dtks()
        for place, person in enumerate(household, 1):
            changes = _standing(inventor, random, active=random.random() < 0.6)
            changes |= {"iddtks": shared, "id": f"{shared}{place:02}", "desil_nasional": desil}
            rows.append(inventor.register_row(person, **changes))
    return rows[:count]


def _standing(inventor: Inventor, random: Random, *, active: bool) -> dict[str, str]:
    switched_off = inventor.today - timedelta(days=random.randint(30, 120))
    return {
        "desil_nasional": str(random.randint(1, 5)),
        "status_pbi": "AKTIF" if active else "NONAKTIF",
        "tanggal_nonaktif": "" if active else f"{switched_off:%d/%m/%Y}",
    }
