"""Invented people for the demo office and for tests: valid, varied, the same again for one seed.

Nobody here exists. Names are put together from Javanese-sounding syllables, telephone numbers
use the prefix 084, which no operator has, and every NIK begins with a kecamatan of the regency
it is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from desktop_app.domain.identity import birth_digits
from desktop_app.domain.people import Person, Sex
from desktop_app.domain.region import Regions, Village


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A register line under the header names seen most often, and the ID-DTKS it carries."""

    cells: dict[str, str]
    household_id: str


class Inventor:
    """Makes people one after the other; no NIK, KK, card or ID-DTKS comes twice from one."""

    def __init__(self, regions: Regions, today: date, seed: int = 1) -> None:
        self.regions = regions
        self.today = today
        self._random = Random(seed)
        self._serials: dict[str, int] = {}
        self._count = 0

    def person(self, **changes: Any) -> Person:
        """Return a person; `changes` replace fields, and a NIK follows a given date and sex."""
        sex = changes.get("sex") or self.sex()
        born = changes.get("birth_date") or self.birth_date()
        village = self.village()
        made = Person(
            name=self.name(sex),
            nik=self.nik(born, sex, village),
            kk=self.kk(village),
            birth_place=self._random.choice(_PLACES),
            birth_date=born,
            sex=sex,
            address=self.address(),
            rt=f"{self._random.randint(1, 9):02}",
            rw=f"{self._random.randint(1, 5):02}",
            village_code=village.code,
            phone=self.phone(),
        )
        return replace(made, **changes)

    def people(self, count: int) -> list[Person]:
        """Return `count` people who do not live together."""
        return [self.person() for _ in range(count)]

    def household(self, size: int) -> list[Person]:
        """Return `size` people of one KK and address: husband, wife, then children."""
        years = self._random.randint(30, 60)
        head = self.person(sex=Sex.MALE, birth_date=self.birth_date(years, years + 5))
        shared = {key: getattr(head, key) for key in ("kk", "address", "rt", "rw", "village_code")}
        others = [
            self.person(sex=Sex.FEMALE, birth_date=self.birth_date(years - 5, years), **shared)
            if place == 0
            else self.person(birth_date=self.birth_date(0, years - 22), phone=None, **shared)
            for place in range(size - 1)
        ]
        return [head, *others]

    def register_row(self, person: Person, **changes: str) -> RegisterRow:
        """Return a person as a register file holds them."""
        village = self.regions.by_code[person.village_code or ""]
        household = self.id_dtks()
        cells = {
            "id": household + "01",
            "iddtks": household,
            "nik": person.nik or "",
            "nokk": person.kk or "",
            "nama": person.name.upper(),
            "tanggal_lahir": f"{person.birth_date:%d/%m/%Y}" if person.birth_date else "",
            "tempat_lahir": (person.birth_place or "").upper(),
            "jenis_kelamin": person.sex or "",
            "alamat": person.address or "",
            "rt": person.rt or "",
            "rw": person.rw or "",
            "kecamatan": village.district.upper(),
            "kelurahan": village.name.upper(),
            "noka_bpjs": self.card(),
            "psnoka_bpjs": self.card(),
            "hub_keluarga": "KEPALA KELUARGA",
        }
        return RegisterRow(cells | changes, changes.get("iddtks", household))

    def sex(self) -> Sex:
        """Return one or the other."""
        return self._random.choice((Sex.MALE, Sex.FEMALE))

    def name(self, sex: Sex) -> str:
        """Return a name of one to three words."""
        stems, endings = (_MEN, _MEN_END) if sex is Sex.MALE else (_WOMEN, _WOMEN_END)
        words = [
            (self._random.choice(stems) + self._random.choice(endings)).capitalize()
            for _ in range(self._random.choice((1, 2, 2, 2, 3)))
        ]
        if sex is Sex.FEMALE and self._random.random() < 0.3:
            words.insert(0, "Siti")
        return " ".join(words)

    def birth_date(self, youngest: int = 0, oldest: int = 95) -> date:
        """Return the birthday of somebody between two ages, in full years."""
        days = self._random.randint(youngest * 366, max(oldest * 365, youngest * 366 + 1))
        return self.today - timedelta(days=days)

    def nik(self, born: date, sex: Sex, village: Village | None = None) -> str:
        """Return a valid NIK first given in the kecamatan of `village`."""
        region = (village or self.village()).district_code.replace(".", "")
        stem = f"{region}{birth_digits(born, sex)}"
        self._serials[stem] = self._serials.get(stem, 0) + 1
        return f"{stem}{self._serials[stem]:04}"

    def kk(self, village: Village | None = None) -> str:
        """Return a No. KK issued in the kecamatan of `village`."""
        region = (village or self.village()).district_code.replace(".", "")
        return f"{region}{self._number():010}"

    def card(self) -> str:
        """Return a BPJS/KIS card number, thirteen digits with leading zeros."""
        return f"{self._number():013}"

    def id_dtks(self) -> str:
        """Return a household ID-DTKS; a member's is this with two more digits."""
        return f"3317{self._number():010}"

    def phone(self) -> str:
        """Return a mobile number that cannot be anybody's, as it is stored."""
        return f"6284{self._random.randint(10**8, 10**9 - 1)}"

    def village(self) -> Village:
        """Return one of the regency's villages."""
        return self._random.choice(self.regions.villages)

    def address(self) -> str:
        """Return a street or hamlet without RT and RW."""
        if self._random.random() < 0.5:
            return f"Dukuh {self._random.choice(_HAMLETS)}"
        return f"Jl. {self._random.choice(_STREETS)} No. {self._random.randint(1, 99)}"

    def letter_number(self) -> str:
        """Return the number of a village letter or SKTM."""
        return f"{self._random.randint(1, 400):03}/{self._random.randint(1, 9):02}/{self.today:%Y}"

    def _number(self) -> int:
        """Return a number of up to nine digits that this inventor has not given before."""
        self._count += 1
        return self._count * 10_007 + self._random.randrange(10_007)


_PLACES = ("Rembang", "Rembang", "Rembang", "Rembang", "Pati", "Blora", "Tuban")
_HAMLETS = ("Krajan", "Ngasem", "Sumurtelu", "Kembangan", "Randualas", "Bulakwaru", "Ngemplak")
_STREETS = ("Melati", "Kenanga", "Cempaka", "Tambak Garam", "Nelayan", "Ki Ageng Lirboyo")
_MEN = ("su", "war", "kar", "sar", "pur", "wi", "har", "jo", "mar", "tri", "ras", "nga", "tar")
_MEN_END = ("wanto", "sidi", "jito", "manto", "limin", "kijan", "djono", "paidi", "todi", "woko")
_WOMEN = ("su", "war", "kar", "sar", "pur", "mu", "har", "dar", "mar", "las", "ras", "nga", "tar")
_WOMEN_END = ("tiyem", "ningrum", "minah", "lasih", "wati", "siyam", "kinem", "tuni", "jilah")
