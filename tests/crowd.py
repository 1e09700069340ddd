"""Invented people by the hundred thousand whose names collide as real ones do, and their slips.

Old people bear one Javanese word that thousands share, their grandchildren three or four words
that hardly anybody does; some words are borne by every tenth, most by a handful. Words are put
together from syllables or taken from the stock of given names, so that a whole name is nobody's
in particular. The same again for one seed.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from random import Random

from desktop_app.domain.region import Village
from desktop_app.domain.register_rows import EntryRow
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
            parents = random.randint(1935, 1998)
            for place in range(size):
                row += 1
                year = parents if place < 2 else min(parents + random.randint(20, 40), 2025)
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
            name=self.name(born.year, female),
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
            pbi_status="aktif",
            deactivated_on="",
            warnings="",
        )

    def name(self, year: int, female: bool) -> str:
        """Return a name as such people are called who were born in `year`, in capital letters."""
        random = self._random
        lengths = next(weights for until, weights in _LENGTHS if year < until)
        (length,) = random.choices((1, 2, 3, 4), lengths)
        old = _javanese(female)
        young = _given(female)
        modern = min(max((year - 1950) / 50, 0.03), 0.97)
        words = [self._pick(young if random.random() < modern else old) for _ in range(length)]
        if length > 1 and random.random() < 0.28 * modern + 0.05:
            words[0] = random.choices(*(_FIRST_WOMEN if female else _FIRST_MEN))[0]
        if random.random() < 0.03:
            words = [self._old_spelling(word) for word in words]
        return " ".join(dict.fromkeys(words))

    def _pick(self, stock: tuple[list[str], list[float]]) -> str:
        words, bounds = stock
        return words[bisect(bounds, self._random.random() * bounds[-1])]

    def _old_spelling(self, word: str) -> str:
        new, old = self._random.choice((("U", "OE"), ("J", "DJ"), ("C", "TJ"), ("Y", "J")))
        return word.replace(new, old)


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


@cache
def _javanese(female: bool) -> tuple[list[str], list[float]]:
    starts, middles, ends = (
        (_STARTS, _MIDDLES, _WOMEN_ENDS) if female else (_STARTS, _MIDDLES, _MEN_ENDS)
    )
    words = {s + m + e for s in starts for m in middles for e in ends}
    return _weighted(sorted(words), 0.75, Random(3 + female), 9_000)


@cache
def _given(female: bool) -> tuple[list[str], list[float]]:
    random = Random(5 + female)
    known = (_GIVEN_WOMEN if female else _GIVEN_MEN) + _GIVEN_BOTH
    ends = _NEW_WOMEN_ENDS if female else _NEW_MEN_ENDS
    made = {a + b + c for a in _NEW_STARTS for b in _NEW_MIDDLES for c in ends}
    rare = random.sample(sorted(made - set(known)), 14_000)
    words, bounds = _weighted([*random.sample(known, len(known)), *rare], 0.95, None, None)
    return words, bounds


def _weighted(
    words: list[str], falling: float, random: Random | None, most: int | None
) -> tuple[list[str], list[float]]:
    if random is not None:
        random.shuffle(words)
    words = words[:most]
    return words, list(accumulate((rank + 3) ** -falling for rank in range(len(words))))


def _words(text: str) -> list[str]:
    return text.split()


_LENGTHS = (
    (1960, (72, 24, 4, 0)),
    (1985, (45, 43, 11, 1)),
    (2005, (9, 53, 34, 4)),
    (9999, (2, 24, 58, 16)),
)
_HAMLETS = ("KRAJAN", "NGASEM", "SUMURTELU", "KEMBANGAN", "RANDUALAS", "BULAKWARU", "NGEMPLAK")
_FIRST_WOMEN = (("SITI", "NUR", "SRI", "DEWI", "ST", "SITTI", "DWI"), (40, 14, 12, 6, 2, 1, 5))
_FIRST_MEN = (
    ("MUHAMMAD", "MUHAMAD", "MOHAMAD", "MOH", "MOCH", "M", "AHMAD", "ACHMAD", "ABDUL", "NUR"),
    (18, 10, 5, 8, 5, 5, 16, 3, 12, 6),
)
_STARTS = _words(
    "SU KAS WAR SAR PON RUS MAR PAR KAR WAG SUM NGA JU DAR SUN LAS RAS MUN TAS TAR YAT SAM SUP "
    "SUT SUL SUR SUH TU MUR NAR PUR SOL WIN GI MUJI LEGI WAKI TRI DI KUS SIS BAM HAR RAH"
)
_MIDDLES = _words(
    "A I TI MI NI RI YA WA DI LI TO NO MA RA NA TA SI JI KI PA GI BA MIN TIN RIN TUN MUN MAN"
)
_MEN_ENDS = _words(
    "NO TO DI MIN MAN JO WO SO YONO RJO NTO WAN JAN RDI DJO LAN MOYO STRO TMO KO YADI DIN RTO"
)
_WOMEN_ENDS = _words(
    "YEM TUN NAH TI NI YAH SIH NEM KEM LAH MAH RTI NINGSIH WATI YATI NTI ASTUTI NGSIH JAH RNI"
)
_NEW_STARTS = _words(
    "AZ NAY KHAI RAF ZAH AL FAR HAF NAU RIZ SYA ALM KEI RAY DAF FAD GHA HAN IBR KAN LUT MAHE NAB "
    "QIA RES SAL TAL UMA VAN WIL YUS ZID ADEL BIAN CAL DZA ELV FEB GIL HIL INT JES KIR LAR MIL"
)
_NEW_MIDDLES = _words(
    "KI A I RA LA NA FA MI SA RI ZA YA DI HI TU VI QI RO LE NE SHA MA TI GA BI WA RU DO"
)
_NEW_WOMEN_ENDS = _words(
    "YA RA NA LA ZA TUNNISA FAH QAH SHA NIA TA LLA DA LIA NIS HRA YNA RISA VIA MEI NDA SYA"
)
_NEW_MEN_ENDS = _words(
    "N R D FI L KI NDRA RUL NSYAH SAN DAN ZI Q RIF NO TAMA FAL HIM LAN RIS FAN DIKA VIN"
)
_GIVEN_BOTH = _words(
    "NUR EKO DWI TRI ADI PUTRA PUTRI INDAH WAHYU ANGGI KURNIA RIZKI RIZKY FITRI RAHMA CAHYA "
    "KHOIRUL CHOIRUL JANNAH NUGROHO PRATAMA RAMADHANI RAMADANI FEBRI DESI YULIA AULIA MAULIDA "
    "WULAN RATNA AYU NINGSIH WIJAYA KUSUMA UTAMI LESTARI SAPUTRA SAPUTRI HIDAYAT HIDAYATI"
)
_GIVEN_WOMEN = _words(
    "AMINAH KHASANAH HASANAH CHASANAH ZULAIKHAH FATIMAH FATIMATUZ ZAHRA ZAHRO AISYAH AISAH "
    "KHOTIMAH HOTIMAH MUSLIMAH NURHALIZA NURHALIZAH NURHAYATI MARYATI SULASTRI SUHARTI KARTINI "
    "WATI YULIANTI PUJI RAHAYU ENDANG SUPRIHATIN WIDYA WIDIASTUTI ASTUTI LILIS LINDA MEGA MAYA "
    "NAYLA NAILA KEYSHA KEISYA AQILA AZZAHRA SALSABILA KAYLA KHAYLA SAFIRA SYAFIRA NADIA NADYA "
    "RINA RINI RISKA RISMA LAILA LAILATUL MAGHFIROH MUNAWAROH MUFIDAH SHOLIKHAH SOLIKAH SOLICHAH "
    "UMI UMMI KULSUM KALSUM ROHMAH ROHMATUN FAIZAH FAUZIAH FAUZIYAH IKA INTAN ANISA ANNISA "
    "ELISA ERNA EVI VIVI DIAN DIANA DINA SARI SINTA SHINTA TITIK TUTIK SUSI SUSANTI YANTI YUNI "
    "ISTIQOMAH ISTIKOMAH MASRUROH MASITOH HALIMAH HALIMATUS SADIYAH SAKDIYAH JAMILAH ZAINAB"
)
_GIVEN_MEN = _words(
    "AHMAD AKHMAD ALI AMIN ARIF ARIFIN ARIEF AGUS BUDI BAMBANG HADI HARIYANTO HARYANTO HERI HERY "
    "IRFAN IRVAN ILHAM IMAM JOKO DJOKO MUSTOFA MUSTHOFA MUSTAFA NASRUL NASIKIN MASRUKIN KHOLIK "
    "KHOLIQ CHOLIQ ROZIKIN ROZIQIN SAIFUL SYAIFUL SAEFUL ANWAR ANAM KHAIRUL UMAM HUDA MAULANA "
    "YUSUF YUSUP ZAENAL ZAINAL ZAINUL ABIDIN ARIFUDIN ALFIAN ALVIAN FAJAR FADLI FADHIL FARHAN "
    "RAFI RAFFI RAFA RAFFA AZKA AZKIA GHANI GHOZALI GOZALI HAKIM HASAN HUSEN HUSAIN KHUSAIN "
    "ROHMAN RAHMAN ROKHMAN ROCHMAN ROHMAT RAHMAT SANTOSO SETIAWAN SETYAWAN KURNIAWAN GUNAWAN "
    "PRASETYO PRASETIO WIBOWO SUSILO SUPRIYADI SUPRIADI SLAMET SELAMET RIYADI RIADI RIYANTO "
    "SUGIYANTO SUGIANTO SUKARNO SOEKARNO SUHARTO SUTRISNO SUWARNO WARSITO KASMIDI BASUKI"
)
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
