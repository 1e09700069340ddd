"""One field for everything: what somebody who types into it is asking, and what is answered.

Sixteen digits or the beginning of a number ask for a NIK, No. KK, card or ID-DTKS; words ask for
a name, and at its end a village or kecamatan and a year of birth narrow it down, as in
"siti nurhaliza lasem 1984". What is found is shown with its numbers covered and with the reason
why it was found; only a person who is opened is shown in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.names import name_words
from desktop_app.domain.region import Regions
from desktop_app.domain.register import RegisterEntry, SetAside, Snapshot
from desktop_app.domain.text import one_character_off, visible

SHORTEST_NUMBER = 5
SHORTEST_NAME = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A village or kecamatan that was named: `label` as it is shown, `codes` how its codes begin.

    `words` are the words it was read from: they may after all have been part of a name.
    """

    label: str
    codes: tuple[str, ...]
    words: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked: a `number` (digits or ID-DTKS, whole or its beginning), else a name.

    `words` are the name's, without place and year. Empty in both: nothing to search for yet.
    """

    number: str = field(default="", repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    place: Place | None = None
    born: date | None = field(default=None, repr=False)
    born_year: int | None = None

    @property
    def every_word(self) -> tuple[str, ...]:
        """The words of the name and those of the place after them."""
        return (*self.words, *(self.place.words if self.place else ()))

    @property
    def whole(self) -> str:
        """The question in one form, however it was typed; it tells who is asked about."""
        if self.number:
            return self.number
        place = self.place.label if self.place else ""
        return " ".join(map(str, (*self.words, place, self.born or self.born_year or ""))).strip()


class Why(StrEnum):
    """Why something was found; what is marked in `DOUBTFUL` is only *perlu dipastikan*."""

    NIK = "nik"
    KK = "kk"
    CARD = "kartu"
    ID = "id_dtks"
    NIK_BEGINS = "awal_nik"
    KK_BEGINS = "awal_kk"
    CARD_BEGINS = "awal_kartu"
    ID_BEGINS = "awal_id_dtks"
    FIRST_15 = "15_angka"
    KK_FIRST_15 = "15_angka_kk"
    NAME = "nama"
    SOUND = "bunyi"
    CLOSE_NAME = "mirip"
    PART_OF_NAME = "sebagian_nama"
    PLACE = "tempat"
    BORN = "tanggal_lahir"
    BORN_YEAR = "tahun_lahir"
    DAMAGED = "rusak"
    SET_ASIDE = "perlu_diperbaiki"
    OLDER = "data_lama"


DOUBTFUL = frozenset({Why.FIRST_15, Why.KK_FIRST_15, Why.DAMAGED, Why.SET_ASIDE, Why.OLDER})


@dataclass(frozen=True, slots=True)
class HitRef:
    """Where a hit stands: an entry or a row set aside of one snapshot; tells nobody who it is."""

    snapshot: UUID
    id: int
    set_aside: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One person or row that was found, its numbers covered, and why.

    Exactly one of `entry` and `set_aside` is there; a row set aside comes without its cells.
    `namesakes` is how many people of that register bear exactly this name, this one included.
    """

    ref: HitRef
    snapshot: Snapshot
    why: tuple[Why, ...]
    entry: RegisterEntry | None = field(default=None, repr=False)
    set_aside: SetAside | None = field(default=None, repr=False)
    namesakes: int = 0

    @property
    def name(self) -> str:
        """The name as the register writes it, empty where a row set aside has none."""
        return self.entry.name if self.entry else (self.set_aside and self.set_aside.name) or ""

    @property
    def certain(self) -> bool:
        """False means *perlu dipastikan*: a damaged number, a row set aside, an older register."""
        return not DOUBTFUL.intersection(self.why)


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What was found, the best first. `more` tells that the list could go on.

    `snapshot` is None when no register was ever imported. `advice` is a sentence for the officer
    on what to do next, empty when there is nothing to say.
    """

    question: Question
    snapshot: Snapshot | None
    hits: tuple[Hit, ...] = ()
    more: bool = False
    advice: str = ""


def parse_question(text: str, regions: Regions) -> Question:
    """Return what a text asks for. Never raises: what can not be read is simply not there."""
    plain = visible(text)[:200]
    if number := _number(plain):
        return Question(number=number)
    born, rest = _birthday(plain)
    years = [int(year) for year in _YEAR.findall(rest)]
    words = list(name_words(" ".join(_YEAR.sub(" ", rest).split())))
    place, taken = _place(words, regions)
    return Question(
        words=tuple(words[: len(words) - taken]),
        place=place,
        born=born,
        born_year=born.year if born else next(iter(years), None),
    )


def why_in_words(why: Why) -> str:
    """Return the sentence template that tells an officer why something was found."""
    return _WHY[why]


def _number(text: str) -> str:
    """Return the digits of a number, or an ID-DTKS, that stands in a text; empty without one."""
    for found in _DIGITS.findall(text):
        digits = re.sub(r"\D", "", found)
        if len(digits) >= SHORTEST_NUMBER and not _DAY.fullmatch(found.strip()):
            return digits[:64]
    words = text.upper().split()
    mixed = [w for w in words if len(w) >= SHORTEST_NUMBER and _ID.fullmatch(w)]
    return mixed[0][:64] if mixed else ""


def _birthday(text: str) -> tuple[date | None, str]:
    """Return a whole date of birth in a text, and the text without it."""
    for found in _DAY.finditer(text):
        try:
            day = date(int(found[3]), int(found[2]), int(found[1]))
        except ValueError:
            continue
        return day, text[: found.start()] + " " + text[found.end() :]
    return None, text


def _place(words: Sequence[str], regions: Regions) -> tuple[Place | None, int]:
    """Return the place that the last words name, and how many words it took.

    A village and its kecamatan may both be named. At least one word is left to be the name.
    """
    known = _places(regions)
    found: Place | None = None
    taken = 0
    while len(words) - taken > 1:
        step = next(_place_at_end(words[: len(words) - taken], known), None)
        if step is None:
            break
        label, codes, count = step
        if found is not None:
            codes = tuple(one for one in codes if one.startswith(found.codes)) or ()
            if not codes:
                break
        taken += count
        found = Place(label, codes, tuple(words[len(words) - taken :]))
    if found and len(words) - taken > 1 and words[len(words) - taken - 1] in _PLACE_WORDS:
        taken += 1
    return found, taken


def _place_at_end(
    words: Sequence[str], known: dict[str, tuple[str, tuple[str, ...]]]
) -> Iterator[tuple[str, tuple[str, ...], int]]:
    longest = min(len(words) - 1, 4)
    for count in range(longest, 0, -1):
        if hit := known.get("".join(words[-count:])):
            yield *hit, count
    for count in range(longest, 0, -1):
        typed = "".join(words[-count:])
        # One slip of the finger, and only in words too long to be a name by accident.
        close = [hit for key, hit in known.items() if _one_slip(typed, key)]
        if len(close) == 1:
            yield *close[0], count


def _one_slip(typed: str, key: str) -> bool:
    return len(typed) >= 6 and typed[0] == key[0] and one_character_off(typed, key)


@lru_cache(maxsize=2)
def _places(regions: Regions) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return each place's label and codes by its letters; a name that repeats means all of them."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for village in regions.villages:
        for name, code in (
            (village.district, village.district_code + "."),
            (village.name, village.code),
        ):
            key = "".join(re.findall("[A-Z]+", name.upper()))
            label, codes = found.get(key, (name, ()))
            if not code.startswith(codes or ("?",)):
                found[key] = label, (*codes, code)
    return found


_DIGITS = re.compile(r"\d(?:[\d .\-]*\d)?")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_DAY = re.compile(r"\b(\d{1,2})[ /.\-](\d{1,2})[ /.\-]((?:19|20)\d\d)\b")
_ID = re.compile(r"(?=.*\d)(?=.*[A-Z])[A-Z0-9\-]+")
_PLACE_WORDS = frozenset({"DESA", "DS", "KELURAHAN", "KEL", "KECAMATAN", "KEC"})

_WHY = {
    Why.NIK: QT_TRANSLATE_NOOP("register", "NIK sama"),
    Why.KK: QT_TRANSLATE_NOOP("register", "No. KK sama"),
    Why.CARD: QT_TRANSLATE_NOOP("register", "nomor kartu sama"),
    Why.ID: QT_TRANSLATE_NOOP("register", "ID-DTKS sama"),
    Why.NIK_BEGINS: QT_TRANSLATE_NOOP("register", "awal NIK sama"),
    Why.KK_BEGINS: QT_TRANSLATE_NOOP("register", "awal No. KK sama"),
    Why.CARD_BEGINS: QT_TRANSLATE_NOOP("register", "awal nomor kartu sama"),
    Why.ID_BEGINS: QT_TRANSLATE_NOOP("register", "awal ID-DTKS sama"),
    Why.FIRST_15: QT_TRANSLATE_NOOP("register", "15 angka pertama NIK sama"),
    Why.KK_FIRST_15: QT_TRANSLATE_NOOP("register", "15 angka pertama No. KK sama"),
    Why.NAME: QT_TRANSLATE_NOOP("register", "nama sama"),
    Why.SOUND: QT_TRANSLATE_NOOP("register", "nama sama bunyi"),
    Why.CLOSE_NAME: QT_TRANSLATE_NOOP("register", "nama mirip"),
    Why.PART_OF_NAME: QT_TRANSLATE_NOOP("register", "sebagian nama"),
    Why.PLACE: QT_TRANSLATE_NOOP("register", "tempat"),
    Why.BORN: QT_TRANSLATE_NOOP("register", "tanggal lahir"),
    Why.BORN_YEAR: QT_TRANSLATE_NOOP("register", "tahun lahir"),
    Why.DAMAGED: QT_TRANSLATE_NOOP("register", "angka terakhir rusak di berkas asal"),
    Why.SET_ASIDE: QT_TRANSLATE_NOOP("register", "baris perlu diperbaiki"),
    Why.OLDER: QT_TRANSLATE_NOOP("register", "hanya di data yang lebih lama"),
}
