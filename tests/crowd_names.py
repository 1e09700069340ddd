"""Names of a Javanese regency, invented: how often one is shared is counted, not guessed.

How well people can be told apart by name alone is decided by how many bear the same one, so the
figures behind these names are published ones:

- *The head.* Of 282 million Indonesians 144,497 are called SUTRISNO and nothing else, 84,749 the
  tenth name of men SUPARMAN; 254,922 NURHAYATI, a name of all islands (Ditjen Dukcapil, e-KTP
  2024). Two in five Indonesians are Javanese: in a million of them that is about 1,300 of the
  first name of men, 750 of the tenth, and 900 of the first of women.
- *Who has one word only.* Of the men of a village in Kendal 86 in 100 born in the 1930s, 61 born
  in the 1980s, 6 in the 1990s, 2 in the 2000s (Kebonadem 2013, "Mother tongue influence and
  language change"); since Permendagri 73/2022 no child may. With the ages of a census that is 37
  in 100 of everybody.
- *The tail.* The curve of Zipf and Mandelbrot, 1 / (rank + k) ** s, through the first, the tenth
  and all of the men with one word leaves only s = 1.1 and k = 13: names never run out.

Two words have a head of their own (SRI WAHYUNI is the fourth of all women's names in the same
list); three or four are hardly ever anybody else's. In a million, 18 in 100 share their whole name
with more than ten, which no search by name can tell apart: the very person can be among the first
ten for 86 in 100 at best. Words are made of the syllables that Javanese and Arabic names are made
of, behind those in a stock of known ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import prod
from random import Random


def person_name(random: Random, year: int, female: bool) -> str:
    """Return a name as such people are called who were born in `year`, in capital letters."""
    lengths = next(weights for until, weights in _LENGTHS if year < until)
    (length,) = random.choices((1, 2, 3, 4), lengths)
    old, young = _old(female), _young(female)
    modern = min(max((year - 1950) / 50, 0.03), 0.97)
    words = [(young if random.random() < modern else old).word(random) for _ in range(length)]
    if length == 2 and random.random() < _PAIRED:
        words = random.choices(*(_PAIRS_OF_WOMEN if female else _PAIRS_OF_MEN))[0].split()
    elif length > 1 and random.random() < 0.28 * modern + 0.05:
        words[0] = random.choices(*(_FIRST_WOMEN if female else _FIRST_MEN))[0]
    if random.random() < 0.03:
        words = [_old_spelling(random, word) for word in words]
    return " ".join(dict.fromkeys(words))


@dataclass(frozen=True, slots=True)
class _Stock:
    """Words by rank: the known ones first, then those put together from syllables.

    `offset` and `falling` are k and s of the curve.
    """

    known: tuple[str, ...]
    syllables: tuple[tuple[str, ...], ...]
    offset: float
    falling: float

    def word(self, random: Random) -> str:
        # The curve has a closed inverse, so that no list of half a million words is kept.
        drawn = 1 - random.random()
        rank = int(self.offset * (drawn ** (-1 / (self.falling - 1)) - 1))
        if rank < len(self.known):
            return self.known[rank]
        number = prod(map(len, self.syllables))
        # So far down the curve one word is as rare as the other.
        rank = rank if rank < number else random.randrange(number)
        # A step that shares no factor with the number meets each word once, neighbours far apart.
        place = rank * _STEP % number
        made = []
        for choices in self.syllables:
            place, at = divmod(place, len(choices))
            made.append(choices[at])
        return "".join(made)


@cache
def _old(female: bool) -> _Stock:
    ends = _WOMEN_ENDS if female else _MEN_ENDS
    known = _OLD_WOMEN if female else _OLD_MEN
    offset, falling = (14, 1.15) if female else (13, 1.1)
    return _Stock(known, (_STARTS, _MIDDLES, _SECOND_MIDDLES, ends), offset, falling)


@cache
def _young(female: bool) -> _Stock:
    given = [*(_GIVEN_WOMEN if female else _GIVEN_MEN), *_GIVEN_BOTH]
    Random(5 + female).shuffle(given)
    ends = _NEW_WOMEN_ENDS if female else _NEW_MEN_ENDS
    return _Stock(tuple(given), (_NEW_STARTS, _NEW_MIDDLES, ends), 40, 1.2)


def _old_spelling(random: Random, word: str) -> str:
    new, old = random.choice((("U", "OE"), ("J", "DJ"), ("C", "TJ"), ("Y", "J")))
    return word.replace(new, old)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_STEP = 1_000_003
# Of a hundred people born before a year: one word, two, three, four.
_LENGTHS = (
    (1946, (86, 14, 0, 0)),
    (1965, (80, 19, 1, 0)),
    (1980, (70, 27, 3, 0)),
    (1990, (61, 34, 5, 0)),
    (2000, (7, 62, 28, 3)),
    (9999, (2, 30, 55, 13)),
)
# One in fifty of those with two words: it puts SRI WAHYUNI among the first of all, where she is.
_PAIRED = 0.02
_PAIRS_OF_WOMEN = (
    ("SRI WAHYUNI", "SITI AMINAH", "SITI FATIMAH", "SRI LESTARI", "SITI KHOTIJAH", "SRI RAHAYU"),
    (10, 9, 6, 5, 5, 4),
)
_PAIRS_OF_MEN = (
    (
        "AGUS SALIM",
        "BUDI SANTOSO",
        "AGUS SETIAWAN",
        "MUHAMMAD YUSUF",
        "EKO PRASETYO",
        "JOKO SUSILO",
    ),
    (10, 9, 8, 6, 6, 5),
)
_FIRST_WOMEN = (("SITI", "NUR", "SRI", "DEWI", "ST", "SITTI", "DWI"), (40, 14, 12, 6, 2, 1, 5))
_FIRST_MEN = (
    ("MUHAMMAD", "MUHAMAD", "MOHAMAD", "MOH", "MOCH", "M", "AHMAD", "ACHMAD", "ABDUL", "NUR"),
    (18, 10, 5, 8, 5, 5, 16, 3, 12, 6),
)
_SECOND_MIDDLES = ("", "MI", "RI", "NA", "SI", "DA", "NI", "LA", "YA")
_OLD_MEN = _words(
    "SUTRISNO SLAMET MULYADI SUPARDI SUPRIYANTO SUPARMAN SUGIANTO SUPRIYADI SUWARNO SUKARDI "
    "SUNARTO SUKARNO SUGIYANTO SUTARNO SUMARNO SUTIKNO KASMIDI SUYANTO SUHARTO SUROTO SUPARNO "
    "SUPARJO SUMARDI SUTARMAN KASMAN NGATMAN WARSITO SUKIMAN SUMANTO JUMADI PONIMAN SARDI SUTOPO "
    "SUWITO DJUMADI PARMAN KARMAN SUDARTO SUDARMAN LASMIN RUSDI KASTURI MASHURI NGADIMIN TARMUJI "
    "SUNARYO SUPENO SUDIYONO MUJIONO MULYONO PURWANTO PURNOMO RIYANTO WIDODO HARTONO SANTOSO"
)
_OLD_WOMEN = _words(
    "SULASTRI SUMIYATI SUMARNI SUNARTI SUMIATI SUPARMI SUMINAH KARTINI SULIYAH RUKAYAH SUKINI "
    "SUPRIYATI SITI KASMINAH SUTINAH PARTINI WAGINEM SARMI JUMINAH SUWARNI SUHARTI SUYATMI NGATMI "
    "PONIYEM LASMI RASMI DARMI SUTIYAH SULASIH KARSINI KASTI NGATINI PAINI TUMINAH WARSINI "
    "MARYATI MUSRIPAH MUSLIMAH MARIYAH NURHAYATI RUSMINAH SUPINAH SRIYATUN KASIYATI MUNTAMAH "
    "SUPATMI SUGIYARTI MURTINI RUMINI SUMIRAH TASMINAH YATMI SITIYAH ROMLAH JUWARIYAH SUBIYATI"
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
