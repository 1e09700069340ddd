"""What the adviser knows of a person by itself: from the register, the case, and the family.

What the register does not say stays unknown: a column that is empty is no "no". Ages are those of
the day the advice is asked for; the family is whom the current data have under the same No. KK.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.people import Person, Sex
from desktop_app.domain.register import LookUp, RegisterEntry

CHILD_YEARS = 6  # PKH: anak usia dini, 0 sampai 6 tahun
SCHOOL_YEARS = (6, 21)  # PKH: anak sekolah, 6 sampai 21 tahun
ELDERLY_YEARS = 60


@dataclass(frozen=True, slots=True)
class KnownFact:
    """A fact the program finds by itself. A number has its `unit`, empty for a yes or no."""

    code: str
    label: str
    number: bool = False
    unit: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What there is to find facts in: the person, the case so far and the register's answer.

    `fields` are the case's own by key; `receives` the codes of programmes whose lists hold the
    person at this time.
    """

    today: date
    person: Person
    regency: str
    service: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    look_up: LookUp | None = None
    desil: int | None = None
    receives: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: yes (True) and no (False) by code, numbers by code."""

    flags: Mapping[str, bool]
    numbers: Mapping[str, float]


def find_facts(about: About) -> Found:
    """Return everything that can be said without asking anybody."""
    entry = _own_entry(about.look_up)
    born = about.person.birth_date or (entry.birth_date if entry else None)
    numbers = {
        "umur": _years(born, about.today),
        "desil": entry.desil if entry and entry.desil is not None else about.desil,
    }
    flags: dict[str, bool | None] = {
        **_of_person(about, entry),
        **_of_register(about, entry),
        **_of_case(about),
    }
    family = about.look_up.household if about.look_up else ()
    if family:
        numbers["anggota_keluarga"] = len({one.nik for one in family})
        flags |= _of_family(family, about.today)
    return Found(
        {code: so for code, so in flags.items() if so is not None},
        {code: float(value) for code, value in numbers.items() if value is not None},
    )


def _own_entry(look_up: LookUp | None) -> RegisterEntry | None:
    return look_up.exact[0] if look_up is not None and len(look_up.exact) == 1 else None


def _of_person(about: About, entry: RegisterEntry | None) -> dict[str, bool | None]:
    sex = about.person.sex or (entry.sex if entry else None)
    village = about.person.village_code
    return {
        "perempuan": None if sex is None else sex is Sex.FEMALE,
        "punya_nik": True if about.person.nik else None,
        "punya_kk": True if about.person.kk else None,
        "warga_kabupaten": village.replace(".", "").startswith(about.regency.replace(".", ""))
        if village
        else None,
    }


def _of_register(about: About, entry: RegisterEntry | None) -> dict[str, bool | None]:
    """A person whose number is damaged in the data is neither registered nor not."""
    look_up = about.look_up
    asked = look_up is not None and look_up.snapshot is not None and bool(about.person.nik)
    known: dict[str, bool | None] = {
        "terdaftar": True if entry else (False if asked and not _perhaps(look_up) else None)
    }
    given = {one.casefold() for one in entry.programmes} if entry else set()
    for code in ("pkh", "sembako"):
        known[f"menerima_{code}"] = True if code in given | about.receives else None
    status = entry.pbi_status if entry else None
    if status:
        known["pbi_aktif"] = status == "aktif"
        known["pbi_nonaktif"] = status == "nonaktif"
    if "pbi_jk" in about.receives:
        known["pbi_aktif"] = True
    return known


def _perhaps(look_up: LookUp | None) -> bool:
    """Tell whether rows were met that may be this person's after all."""
    return look_up is not None and bool(
        look_up.exact or look_up.older or look_up.possible or look_up.set_aside
    )


def _of_case(about: About) -> dict[str, bool | None]:
    pregnancy = about.fields.get("status_kehamilan", "").strip().casefold()
    treated = bool(about.fields.get("tempat_rawat", "").strip())
    return {
        "hamil": (pregnancy == "hamil") if pregnancy else None,
        "dirawat": True if treated and about.service == "pembebasan_biaya" else None,
        "peserta_mandiri": True if about.service == "peralihan_bpjs" else None,
    }


def _of_family(family: Iterable[RegisterEntry], today: date) -> dict[str, bool | None]:
    """Who is there is there; only a family of which every age is known has nobody of an age."""
    ages = [_years(one.birth_date, today) for one in family]
    known = [age for age in ages if age is not None]
    complete = len(known) == len(ages)
    first, last = SCHOOL_YEARS

    def some(least: int, most: int) -> bool | None:
        found = any(least <= age <= most for age in known)
        return found if found or complete else None

    return {
        "ada_balita": some(0, CHILD_YEARS),
        "ada_usia_sekolah": some(first, last),
        "ada_lansia": some(ELDERLY_YEARS, 200),
    }


def _years(born: date | None, today: date) -> int | None:
    if born is None or born > today:
        return None
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


_R = QT_TRANSLATE_NOOP
BUILT_IN: Mapping[str, KnownFact] = {
    one.code: one
    for one in (
        KnownFact("umur", _R("Adviser", "umur"), number=True, unit=_R("Adviser", "tahun")),
        KnownFact("desil", _R("Adviser", "desil"), number=True),
        KnownFact(
            "anggota_keluarga",
            _R("Adviser", "anggota keluarga dalam data"),
            number=True,
            unit=_R("Adviser", "orang"),
        ),
        KnownFact("terdaftar", _R("Adviser", "terdaftar di DTKS/DTSEN")),
        KnownFact("perempuan", _R("Adviser", "berjenis kelamin perempuan")),
        KnownFact("punya_nik", _R("Adviser", "mempunyai NIK")),
        KnownFact("punya_kk", _R("Adviser", "mempunyai Kartu Keluarga")),
        KnownFact("warga_kabupaten", _R("Adviser", "tercatat sebagai warga kabupaten ini")),
        KnownFact("pbi_aktif", _R("Adviser", "menjadi peserta PBI-JK aktif")),
        KnownFact("pbi_nonaktif", _R("Adviser", "memegang kartu PBI-JK nonaktif")),
        KnownFact("peserta_mandiri", _R("Adviser", "menjadi peserta BPJS Kesehatan mandiri")),
        KnownFact("menerima_pkh", _R("Adviser", "menerima PKH")),
        KnownFact("menerima_sembako", _R("Adviser", "menerima Sembako/BPNT")),
        KnownFact("hamil", _R("Adviser", "sedang hamil")),
        KnownFact("dirawat", _R("Adviser", "sedang atau akan dirawat")),
        KnownFact("ada_balita", _R("Adviser", "ada anak usia 0–6 tahun dalam keluarga")),
        KnownFact("ada_usia_sekolah", _R("Adviser", "ada anggota keluarga usia 6–21 tahun")),
        KnownFact("ada_lansia", _R("Adviser", "ada lansia 60 tahun ke atas dalam keluarga")),
    )
}
