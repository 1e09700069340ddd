"""Invented people by the hundred thousand whose names collide as real ones do, and their slips.

As old as a census finds them (Sensus Penduduk 2020: of a hundred 2 born before 1946, 12 before
1965, 22 before 1981, 26 before 1997, 28 before 2013 and 11 since), called as `crowd_names` tells;
two in five are PBI, and of those every eleventh was switched off and has a reason to come. The
same again for one seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop_app.domain.region import Village
from desktop_app.domain.register_rows import EntryRow
from tests.crowd_names import person_name
from tests.factory import regions

NEWBORN = date(2026, 6, 30)


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody types who is looking for one person of the crowd: `row` is that person's."""

    row: int
    typed: str
    slip: str


class Crowd:
    """Makes the rows of a register one family after the other."""

    def __init__(self, seed: int = 1) -> None:
        self._random = Random(seed)
        self._villages = list(regions().villages)
        self._crowded = [self._random.lognormvariate(0, 0.5) for _ in self._villages]
        self._serials: dict[str, int] = {}

    def rows(self, count: int) -> Iterator[EntryRow]:
        """Yield `count` people, numbered from 1."""
        random, row = self._random, 0
        while row < count:
            (village,) = random.choices(self._villages, self._crowded)
            size = min(random.choice((1, 2, 3, 3, 4, 4, 4, 5, 6)), count - row)
            kk = f"{village.district_code.replace('.', '')}{row + 10**9:010}"
            spans = random.choices(*_GENERATIONS, k=size)
            for place, year in enumerate(sorted(random.randrange(*span) for span in spans)):
                row += 1
                yield self._person(row, place, kk, village, year)

    def _person(self, row: int, place: int, kk: str, village: Village, year: int) -> EntryRow:
        random = self._random
        born = min(date(year, 1, 1) + timedelta(random.randrange(365)), NEWBORN)
        female = place == 1 or (place > 1 and random.random() < 0.5)
        stem = f"{village.district_code.replace('.', '')}{born.day + 40 * female:02}{born:%m%y}"
        serial = self._serials[stem] = self._serials.get(stem, 0) + 1
        return EntryRow(
            sheet=0,
            row=row,
            nik=f"{stem}{serial:04}",
            nik_damaged=0,
            kk=kk,
            kk_damaged=0,
            name=person_name(random, born.year, female),
            birth_place="REMBANG",
            birth_date=born.isoformat(),
            sex="P" if female else "L",
            address=f"DK {random.choice(_HAMLETS)}",
            rt=f"{random.randint(1, 9):03}",
            rw=f"{random.randint(1, 5):03}",
            village_code=village.code,
            village=village.name,
            district=village.district,
            household_id=f"3317{kk[-10:]}",
            member_id=f"3317{kk[-10:]}{place + 1:02}",
            card=f"{row * 7 + 10**9:013}",
            relation="KEPALA KELUARGA" if place == 0 else "ANAK",
            desil=random.randint(1, 10),
            pbi_status=random.choices(*_PBI)[0],
            deactivated_on="",
            warnings="",
        )


class Slips:
    """Writes names wrong, as hands and ears do."""

    def __init__(self, seed: int = 2) -> None:
        self._random = Random(seed)

    def asked(self, entry: EntryRow) -> Asked:
        """Return what is typed for this person: one or two slips, swapped or joined words."""
        words = entry.name.split()
        kinds = ["one", "one", "two", "one"]
        if len(words) > 1:
            kinds += ["swapped", "joined"]
        kind = self._random.choice(kinds)
        if kind == "swapped":
            at = self._random.randrange(len(words) - 1)
            words[at : at + 2] = words[at + 1], words[at]
            typed = self.slip(" ".join(words))
        elif kind == "joined":
            at = self._random.randrange(len(words) - 1)
            words[at : at + 2] = [words[at] + words[at + 1]]
            typed = " ".join(words)
        else:
            typed = self.slip(entry.name)
            # Two slips in five letters are another name.
            if kind == "two" and len(typed) >= 8:
                typed = self.slip(typed)
        return Asked(entry.row, typed.lower(), kind)

    def slip(self, name: str) -> str:
        """Return the name with one letter left out, doubled, replaced or swapped with the next."""
        at = self._random.choice([i for i, letter in enumerate(name) if letter != " "])
        kind = self._random.choice(("left out", "more", "other", "swapped"))
        after = name[at + 1 :]
        if kind == "left out" and len(name) > 3:
            return " ".join((name[:at] + after).split())
        if kind == "more":
            return name[: at + 1] + self._near(name[at]) + after
        if kind == "swapped" and after[:1].strip() and after[0] != name[at]:
            return name[:at] + after[0] + name[at] + after[1:]
        return name[:at] + self._near(name[at]) + after

    def _near(self, letter: str) -> str:
        near = _NEAR.get(letter, "AEIOU")
        return self._random.choice(near)


_GENERATIONS = (
    ((1930, 1946), (1946, 1965), (1965, 1981), (1981, 1997), (1997, 2013), (2013, 2026)),
    (2, 12, 22, 26, 28, 11),
)
_PBI = (("aktif", "nonaktif", "bukan_pbi"), (40, 4, 56))
_HAMLETS = ("KRAJAN", "NGASEM", "SUMURTELU", "KEMBANGAN", "RANDUALAS", "BULAKWARU", "NGEMPLAK")
_NEAR = {
    "A": "SEI",
    "B": "VNP",
    "C": "XVS",
    "D": "SFT",
    "E": "AIR",
    "F": "PVD",
    "G": "HFK",
    "H": "GJ",
    "I": "EUY",
    "J": "ZKH",
    "K": "LJG",
    "L": "KR",
    "M": "N",
    "N": "MB",
    "O": "UPA",
    "P": "OB",
    "Q": "KW",
    "R": "TLE",
    "S": "AZD",
    "T": "RDY",
    "U": "OIY",
    "V": "FB",
    "W": "EU",
    "X": "KZ",
    "Y": "IU",
    "Z": "SJ",
}
