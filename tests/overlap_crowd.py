"""A register, five programmes and overlaps planted among them, of invented people; one for a seed.

Five kinds are planted: one NIK in two programmes; one the register calls a receiver already; one
family; somebody under another NIK in another programme, and under another NIK in the register,
their names written as hands and ears write them. Beside them stand people born on one day in one
village who are nobody's double.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby, islice
from random import Random
from uuid import UUID

from desktop_app.domain.beneficiary import Proposal, ReadBeneficiaries
from desktop_app.domain.overlap import OverlapKind
from desktop_app.domain.programme import Bidang, PeriodForm, ProgrammeForm
from desktop_app.domain.register import RegisterSource
from desktop_app.domain.register_rows import EntryRow
from desktop_app.storage.register_file import RegisterBuilder
from desktop_app.usecases import beneficiaries, programmes, register
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_import import Built
from tests.crowd import Crowd, Slips

_BATCH = 5_000
KINDS = tuple(OverlapKind)


@dataclass
class Planted:
    """What was planted: by kind the NIK of who of the list meets somebody, and the decoys."""

    period: UUID
    others: list[UUID]
    niks: dict[OverlapKind, set[str]] = field(default_factory=dict)
    decoys: set[str] = field(default_factory=set)


def plant(office: Office, rows: int, people: int, each: int, kind: int, seed: int = 5) -> Planted:
    """Fill an office: a register of `rows`, a list of `people`, four others of `each`, and `kind`
    overlaps of each of the five kinds. `office` is a supervisor's."""
    random, slips = Random(seed), Slips(seed)
    families = [list(group) for _, group in groupby(Crowd(seed).rows(rows), lambda row: row.kk)]
    random.shuffle(families)
    large = [family for family in families if len(family) > 1]
    small = [family for family in families if len(family) == 1]
    ordered = [*large, *small]
    period, others = _periods(office)
    planted = Planted(period, others, {one: set() for one in KINDS})
    mine = [random.choice(family) for family in ordered[:people]]
    rest = [random.choice(family) for family in ordered[people : people + 4 * each]]
    lists = [rest[n * each : (n + 1) * each] for n in range(4)]
    chosen = iter(random.sample(range(min(people, len(large))), 5 * kind))
    serial = iter(range(9_000, 0, -1))
    receiving: set[str] = set()

    for at in islice(chosen, kind):
        random.choice(lists).append(mine[at])
        planted.niks[OverlapKind.NIK].add(mine[at].nik)
    for at in islice(chosen, kind):
        receiving.add(mine[at].nik)
        planted.niks[OverlapKind.DATA].add(mine[at].nik)
    for at in islice(chosen, kind):
        kin = next(one for one in ordered[at] if one.nik != mine[at].nik)
        random.choice(lists).append(kin)
        planted.niks[OverlapKind.KK].add(mine[at].nik)
    for at in islice(chosen, kind):
        random.choice(lists).append(_double(mine[at], slips, next(serial), own_kk=False))
        planted.niks[OverlapKind.SERUPA].add(mine[at].nik)
    for at in islice(chosen, kind):
        mine[at] = _double(mine[at], slips, next(serial), own_kk=True)
        planted.niks[OverlapKind.SERUPA_DATA].add(mine[at].nik)
    for at in random.sample(range(people), kind):
        other = random.choice(rest)
        stranger = other._replace(
            birth_date=mine[at].birth_date,
            village_code=mine[at].village_code,
            nik=_nik(mine[at], next(serial)),
            kk="",
        )
        random.choice(lists).append(stranger)
        planted.decoys.add(stranger.nik)
    _register(office, [row for family in families for row in family], receiving)
    for id, some in zip((period, *others), (mine, *lists), strict=True):
        beneficiaries.take_in(office, id, _list(some, str(id)))
    return planted


def _periods(office: Office) -> tuple[UUID, list[UUID]]:
    """Return the list's period and those of four programmes that may not meet it."""
    year = office.today().year
    made = []
    for number, mark in enumerate(("", "", "", "", "", "PKH")):
        form = ProgrammeForm(f"P{number}", f"Program {number}", Bidang.PERLINDUNGAN)
        id = programmes.save_programme(office, replace(form, register_mark=mark))
        if number < 5:
            days = date(year, 1, 1), date(year, 12, 31)
            made.append(programmes.save_period(office, PeriodForm(id, "Tahun ini", *days)))
    return made[0], made[1:]


def _double(one: EntryRow, slips: Slips, serial: int, *, own_kk: bool) -> EntryRow:
    """Return somebody as another office wrote them: another NIK, the name with a slip."""
    typed = slips.asked(one).typed.upper()
    return one._replace(nik=_nik(one, serial), name=typed, kk=one.kk if own_kk else "")


def _nik(one: EntryRow, serial: int) -> str:
    return f"{one.nik[:12]}{serial:04d}"


def _list(rows: list[EntryRow], name: str) -> ReadBeneficiaries:
    people = tuple(
        Proposal(
            line=at,
            nik=row.nik,
            kk=row.kk or None,
            name=row.name,
            birth_date=date.fromisoformat(row.birth_date) if row.birth_date else None,
            address=row.address,
            village_code=row.village_code or None,
            village=row.village,
            district=row.district,
        )
        for at, row in enumerate(rows, start=2)
    )
    return ReadBeneficiaries(f"{name}.xlsx", name[:64], date(2026, 11, 1), people, (), {})


def _register(office: Office, rows: list[EntryRow], receiving: set[str]) -> None:
    plan = register.plan_import(office, office.store.folder / "none.xlsx")
    told = (row._replace(programmes="PKH") if row.nik in receiving else row for row in rows)
    with RegisterBuilder(plan.target, office.store.key) as builder:
        for batch in _batches(told):
            builder.add(batch, [])
        builder.finish(["Data"])
    register.adopt(
        office,
        Built(
            target=plan.target,
            as_of=date(2026, 11, 1),
            as_of_from="",
            source=RegisterSource.DTSEN,
            file_name="kerumunan.csv",
            file_hash="0" * 64,
            reasons={},
            sheets=("Data",),
            notes={},
            seconds=0.0,
            rows=len(rows),
            imported=len(rows),
            warned=0,
            quarantined=0,
        ),
    )


def _batches(rows: Iterator[EntryRow]) -> Iterator[list[EntryRow]]:
    while batch := list(islice(rows, _BATCH)):
        yield batch
