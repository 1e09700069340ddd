"""From what is typed at the counter to what the rules need: one form, read the same way everywhere.

The workbench reads the form on every change to show the verdict; `conclude` reads it again
inside its transaction. Both use these functions, so that the screen never promises what the
transaction would refuse.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.catalogue import Field, FieldKind, ProposalPeriod, Service
from desktop_app.domain.decision import Facts, RuleSet
from desktop_app.domain.draft import Draft, draft_body, draft_from, second_check_body
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Refused
from desktop_app.domain.household import check_household
from desktop_app.domain.identity import (
    nik_doubts,
    normal_id_dtks,
    parse_card,
    parse_kk,
    parse_nik,
    parse_phone,
    show_phone,
)
from desktop_app.domain.people import (
    Person,
    Sex,
    clean_name,
    parse_birth_date,
    parse_sex,
)
from desktop_app.domain.region import Regions
from desktop_app.domain.register import LookUp, RegisterEntry, Snapshot
from desktop_app.domain.text import unprintable, visible

__all__ = [
    "FAMILY",
    "LONGEST_TEXT",
    "Draft",
    "Ground",
    "Reading",
    "deactivated_on",
    "draft_body",
    "draft_from",
    "facts_of",
    "read_form",
    "refuse_incomplete",
    "second_check_body",
    "values_of_entry",
    "values_of_person",
]

LONGEST_TEXT = 200
FAMILY = "keluarga"  # a fault of the household stands beside no field


@dataclass(frozen=True, slots=True)
class Ground:
    """What an office stands on when it decides today; good until something of it is changed.

    `ended` are services no longer offered, as they last were: what was begun is finished by them.
    """

    today: date
    services: Mapping[str, Service]
    rules: RuleSet
    periods: tuple[ProposalPeriod, ...]
    calendar: WorkCalendar
    regions: Regions
    own_regency: str
    snapshot: Snapshot | None
    stale_after_days: int
    desil_limit: int
    id_required: bool
    complete_id_at_counter: bool
    ended: Mapping[str, Service] = field(default_factory=dict)

    @property
    def register_stale(self) -> bool:
        """True when the current register is older than the office accepts."""
        return self.stale(None)

    def stale(self, look_up: LookUp | None) -> bool:
        """True when the data an answer stands on are older than the office accepts."""
        snapshot = look_up.snapshot if look_up is not None else self.snapshot
        return snapshot is not None and snapshot.age_days(self.today) > self.stale_after_days

    def service(self, code: str) -> Service:
        """Return a service in force, or one that ended, for a case begun before. Raises Refused
        for one the office never offered."""
        found = self.services.get(code) or self.ended.get(code)
        if found is None:
            raise Refused("layanan_tidak_ada", _NO_SERVICE)
        return found


@dataclass(frozen=True, slots=True)
class Reading:
    """A form that was read: the person and clean values, and what is wrong beside which field."""

    person: Person
    fields: Mapping[str, str]
    errors: Mapping[str, LoketError]
    nik_error: str | None = None
    village_name: str = ""


def read_form(draft: Draft, service: Service, ground: Ground) -> Reading:
    """Read every field of the form; nothing is raised, each fault stands beside its field."""
    errors: dict[str, LoketError] = {}
    clean: dict[str, str] = {}
    for one in service.all_fields:
        try:
            clean[one.key] = _clean(one, draft.value(one.key), ground)
        except LoketError as error:
            errors[one.key] = error
    kk, nik = clean.get("kk"), clean.get("nik")
    if kk and kk == nik:
        errors["kk"] = Refused("kk_sama_dengan_nik", _SAME_NUMBER)
    nik_error = errors["nik"].code if draft.value("nik") and "nik" in errors else None
    person = _person(clean)
    try:
        check_household(draft.household, person, needs_nik=service.needs_nik)
    except LoketError as error:
        errors[FAMILY] = error
    keys = {one.key for one in service.fields}
    return Reading(
        person=person,
        fields={key: value for key, value in clean.items() if key in keys},
        errors=errors,
        nik_error=nik_error,
        village_name=_village_name(clean.get("desa"), ground.regions),
    )


def facts_of(
    draft: Draft,
    reading: Reading,
    ground: Ground,
    look_up: LookUp | None,
    first_visit: date | None = None,
) -> Facts:
    """Return what the rules are asked about, from a form that was read."""
    person = reading.person
    return Facts(
        today=ground.today,
        first_visit=min(first_visit or ground.today, ground.today),
        nik=person.nik,
        nik_error=reading.nik_error,
        nik_doubts=_doubts(person, ground),
        disdukcapil_evidence=draft.disdukcapil_evidence,
        name=person.name,
        birth_date=person.birth_date,
        kk=person.kk,
        look_up=look_up,
        register_stale=ground.stale(look_up),
        second_check=draft.second_check,
        fields=reading.fields,
        documents=draft.documents,
        deferred=draft.deferred,
        periods=ground.periods,
        desil_limit=ground.desil_limit,
        id_required=ground.id_required,
        complete_id_at_counter=ground.complete_id_at_counter,
        id_completed_at_counter=draft.id_completed,
        deactivated_on=deactivated_on(look_up),
        calendar=ground.calendar,
        confirmed=draft.confirmed,
    )


def deactivated_on(look_up: LookUp | None) -> date | None:
    """Return since when the person's card is off: as the register says, or by comparing data.

    Where it gives no day, but the data before it (of the same source) still said active, the
    card was switched off at the latest on the day of the current data; that latest day counts,
    in the person's favour. None when nothing tells.
    """
    entry = _own_entry(look_up)
    if entry is None or look_up is None or entry.deactivated_on is not None:
        return entry.deactivated_on if entry else None
    now = look_up.snapshot
    if entry.pbi_active is not False or now is None:
        return None
    before = [
        one
        for one in look_up.older
        if one.snapshot.source is now.source and one.snapshot.as_of < now.as_of
    ]
    latest = max(before, key=lambda one: one.snapshot.as_of, default=None)
    return now.as_of if latest is not None and latest.entry.pbi_active else None


def refuse_incomplete(reading: Reading) -> None:
    """Raise Refused with the first fault of a form that is to be concluded."""
    for error in reading.errors.values():
        raise error


def values_of_person(person: Person) -> dict[str, str]:
    """Return the person as form texts, for a form prefilled from an earlier visit."""
    return {
        "nik": person.nik or "",
        "nama": person.name,
        "kk": person.kk or "",
        "tempat_lahir": person.birth_place or "",
        "tanggal_lahir": _typed_date(person.birth_date),
        "jenis_kelamin": person.sex.value if person.sex else "",
        "alamat": person.address or "",
        "rt": person.rt or "",
        "rw": person.rw or "",
        "desa": person.village_code or "",
        "telepon": show_phone(person.phone) if person.phone else "",
    }


def values_of_entry(entry: RegisterEntry) -> dict[str, str]:
    """Return the person as form texts, for a form prefilled from the register."""
    return {
        "nik": entry.nik,
        "nama": entry.name,
        "kk": entry.kk or "",
        "tempat_lahir": entry.birth_place or "",
        "tanggal_lahir": _typed_date(entry.birth_date),
        "jenis_kelamin": entry.sex.value if entry.sex else "",
        "alamat": entry.address or "",
        "rt": entry.rt or "",
        "rw": entry.rw or "",
        "desa": entry.village_code or "",
        "nomor_kartu": entry.card or "",
    }


def _clean(one: Field, typed: str, ground: Ground) -> str:
    text = visible(typed)
    if not text:
        if one.required:
            raise Refused("wajib_diisi", _REQUIRED, label=one.label)
        return ""
    if one.kind is FieldKind.DATE and one.future:
        return _read_coming_date(text, ground)
    if one.kind in _WRITTEN and (strange := unprintable(text)):
        raise Refused("huruf_tidak_dapat_dicetak", _UNPRINTABLE, character=strange)
    return _READERS.get(one.kind, _read_text)(text, ground)


def _read_nik(text: str, ground: Ground) -> str:
    return parse_nik(text).digits


def _read_date(text: str, ground: Ground) -> str:
    return parse_birth_date(text, today=ground.today).isoformat()


def _read_coming_date(text: str, ground: Ground) -> str:
    return parse_birth_date(text, today=ground.today + timedelta(days=366)).isoformat()


def _read_sex(text: str, ground: Ground) -> str:
    sex = parse_sex(text)
    if sex is None:
        raise Refused("jenis_kelamin_tidak_sah", _NO_SEX)
    return sex.value


def _read_village(text: str, ground: Ground) -> str:
    if text not in ground.regions.by_code:
        raise Refused("desa_tidak_dikenal", _NO_VILLAGE)
    return text


def _read_number(text: str, ground: Ground) -> str:
    if not (text.isascii() and text.isdigit() and len(text) <= 3):
        raise Refused("bukan_angka", _NO_NUMBER)
    return text.zfill(2)


def _read_text(text: str, ground: Ground) -> str:
    if len(text) > LONGEST_TEXT:
        raise Refused("terlalu_panjang", _TOO_LONG, longest=LONGEST_TEXT)
    return text


_READERS: dict[FieldKind, Callable[[str, Ground], str]] = {
    FieldKind.NIK: _read_nik,
    FieldKind.KK: lambda text, ground: parse_kk(text),
    FieldKind.NAME: lambda text, ground: clean_name(text),
    FieldKind.DATE: _read_date,
    FieldKind.SEX: _read_sex,
    FieldKind.VILLAGE: _read_village,
    FieldKind.PHONE: lambda text, ground: parse_phone(text),
    FieldKind.CARD: lambda text, ground: parse_card(text),
    FieldKind.ID_DTKS: lambda text, ground: normal_id_dtks(text),
    FieldKind.NUMBER: _read_number,
}


def _person(clean: Mapping[str, str]) -> Person:
    born = clean.get("tanggal_lahir")
    sex = clean.get("jenis_kelamin")
    return Person(
        name=clean.get("nama", ""),
        nik=clean.get("nik") or None,
        kk=clean.get("kk") or None,
        birth_place=clean.get("tempat_lahir") or None,
        birth_date=date.fromisoformat(born) if born else None,
        sex=Sex(sex) if sex else None,
        address=clean.get("alamat") or None,
        rt=clean.get("rt") or None,
        rw=clean.get("rw") or None,
        village_code=clean.get("desa") or None,
        phone=clean.get("telepon") or None,
    )


def _doubts(person: Person, ground: Ground) -> tuple[str, ...]:
    if person.nik is None:
        return ()
    return nik_doubts(
        parse_nik(person.nik),
        born=person.birth_date,
        sex=person.sex,
        known_regions=ground.regions.district_codes,
        own_regency=ground.own_regency,
    )


def _own_entry(look_up: LookUp | None) -> RegisterEntry | None:
    if look_up is None or not look_up.exact:
        return None
    return next((e for e in look_up.exact if e.deactivated_on), look_up.exact[0])


def _village_name(code: str | None, regions: Regions) -> str:
    village = regions.by_code.get(code or "")
    return village.label if village else ""


def _typed_date(day: date | None) -> str:
    return day.strftime("%d-%m-%Y") if day else ""


# What is free to write ends up on a letter; everything else is read by rules of its own.
_WRITTEN = frozenset(
    {FieldKind.TEXT, FieldKind.NAME, FieldKind.FACILITY, FieldKind.LETTER_NUMBER, FieldKind.ID_DTKS}
)
_UNPRINTABLE = QT_TRANSLATE_NOOP(
    "errors", "Tanda “{character}” tidak dapat dicetak di surat. Hapus, lalu tulis dengan huruf."
)
_NO_SERVICE = QT_TRANSLATE_NOOP(
    "errors", "Layanan itu tidak tersedia hari ini. Pilih layanan lain dari daftar."
)
_REQUIRED = QT_TRANSLATE_NOOP("errors", "{label} belum diisi.")
_SAME_NUMBER = QT_TRANSLATE_NOOP(
    "errors", "No. KK sama dengan NIK. Periksa kembali pada Kartu Keluarga."
)
_NO_SEX = QT_TRANSLATE_NOOP("errors", "Tulis L untuk laki-laki atau P untuk perempuan.")
_NO_VILLAGE = QT_TRANSLATE_NOOP(
    "errors", "Desa tidak dikenal. Ketik beberapa huruf, lalu pilih dari daftar."
)
_NO_NUMBER = QT_TRANSLATE_NOOP("errors", "Isi dengan angka, paling banyak tiga.")
_TOO_LONG = QT_TRANSLATE_NOOP("errors", "Terlalu panjang. Paling banyak {longest} huruf.")
