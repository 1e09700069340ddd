"""Fifteen invented people whose files one bringer brings: eleven good, and each kind of trouble."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.invented import Inventor, RegisterRow
from desktop_app.domain.people import Person
from desktop_app.domain.register import RegisterSource
from desktop_app.storage.office import add_period
from desktop_app.usecases.demo import import_people
from desktop_app.usecases.office import Office
from tests.factory import TODAY, regions
from tests.offices import acting

INACTIVE = {"desil_nasional": "3", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/09/2026"}
RICH = {"desil_nasional": "9", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/09/2026"}
ACTIVE = {"desil_nasional": "3", "status_pbi": "AKTIF"}
BAD_NIK = "3317019902900001"  # no month has a 99th day


@dataclass(frozen=True, slots=True)
class Fifteen:
    """`good` are eleven; the refused one has desil 9, the insured one an active card."""

    good: tuple[Person, ...]
    refused: Person
    insured: Person
    rows: tuple[RegisterRow, ...]

    @property
    def lines(self) -> list[tuple[str, str]]:
        """NIK and name of all fifteen as the village's list has them; the last is a duplicate."""
        people = [*self.good[:6], self.refused, self.insured, *self.good[6:]]
        listed = [(one.nik or "", one.name) for one in people]
        listed.insert(9, (BAD_NIK, "Sumini Salah"))
        return [*listed, (self.good[0].nik or "", self.good[0].name)]


def fifteen(office: Office) -> Fifteen:
    """Put them into the office's register; proposals are open."""
    inventor = Inventor(regions(), TODAY, seed=15)
    village = inventor.village().code
    good = tuple(inventor.person(village_code=village) for _ in range(11))
    refused, insured = inventor.person(village_code=village), inventor.person(village_code=village)
    rows = (
        *(inventor.register_row(one, **INACTIVE) for one in good),
        inventor.register_row(refused, **RICH),
        inventor.register_row(insured, **ACTIVE),
    )
    import_people(acting(office, "admin"), rows, date(2026, 11, 1), RegisterSource.DTSEN)
    with office.write() as tx:
        add_period(tx, ProposalPeriod(date(2026, 11, 1), date(2026, 11, 30)))
    return Fifteen(good, refused, insured, rows)
