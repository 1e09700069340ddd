"""A family (KK) at the counter: who belongs to it, and whom of them a letter covers.

The register lags behind life: a newborn or a new spouse is written in by hand (*tambah anggota
keluarga*) and named by the letter all the same. Nobody is ever covered by guessing: the officer
picks each person, and what was picked is kept with the No. KK it was picked for, so that it can
never slip onto another family's letter.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.identity import parse_nik
from desktop_app.domain.letter_terms import LetterPerson
from desktop_app.domain.people import Person, clean_name, normal_name, parse_birth_date
from desktop_app.domain.register import RegisterEntry
from desktop_app.domain.text import visible

MOST_MEMBERS = 40
LONGEST_RELATION = 40
# As Disdukcapil writes them on a Kartu Keluarga.
RELATIONS = (
    "Kepala Keluarga",
    "Suami",
    "Istri",
    "Anak",
    "Menantu",
    "Cucu",
    "Orang Tua",
    "Mertua",
    "Famili Lain",
    "Lainnya",
)


class Origin(StrEnum):
    """Where a member is known from."""

    REGISTER = "register"
    APPLICANT = "pemohon"
    ADDED = "ditambah"


@dataclass(frozen=True, slots=True, repr=False)
class Member:
    """One person of a family. Texts are "" where nothing is known; `nik` may be, for a newborn.

    `card_state` is `aktif`, `nonaktif` or "" as the register has it, for the officer's eyes.
    """

    name: str
    nik: str = ""
    birth_place: str = ""
    birth_date: date | None = None
    relation: str = ""
    id_dtks: str = ""
    card: str = ""
    card_state: str = ""
    origin: Origin = Origin.ADDED

    @property
    def key(self) -> str:
        """What tells members apart: the NIK, else name and birth date."""
        return self.nik or member_key(self.name, self.birth_date)


def member_key(name: str, birth_date: date | None) -> str:
    """Return what tells a member without a NIK apart from others."""
    return f"{normal_name(name)}/{birth_date or ''}"


@dataclass(frozen=True, slots=True, repr=False)
class Household:
    """What was picked for one No. KK. The applicant is always covered and stands in neither list.

    `covered` are the others the letter names, as they were when picked; `added` those written in
    by hand, covered or not; `relation` is the applicant's own place in the family.
    """

    kk: str = ""
    relation: str = ""
    covered: tuple[Member, ...] = ()
    added: tuple[Member, ...] = ()

    @property
    def empty(self) -> bool:
        """True when there is nothing to be kept."""
        return not (self.relation or self.covered or self.added)

    def covers(self, member: Member) -> bool:
        """Tell whether the letter names this member."""
        return any(one.key == member.key for one in self.covered)

    def of(self, kk: str) -> Household:
        """Return this household while the form still has its No. KK, else an empty one."""
        return self if self.kk == kk else Household(kk)

    def toggle(self, member: Member) -> Household:
        """Return the same with a member covered who was not, or the other way round."""
        others = _without(self.covered, member)
        if len(others) < len(self.covered):
            return replace(self, covered=others)
        return replace(self, covered=(*self.covered, member))

    def add(self, member: Member) -> Household:
        """Return the same with somebody written in by hand, who is covered at once."""
        return replace(self, covered=(*self.covered, member), added=(*self.added, member))

    def drop(self, member: Member) -> Household:
        """Return the same without somebody who was written in by hand."""
        return replace(
            self, covered=_without(self.covered, member), added=_without(self.added, member)
        )

    def correct(self, old: Member, new: Member) -> Household:
        """Return the same with a member as the officer put them right, in the same place."""
        return replace(
            self,
            covered=tuple(new if one.key == old.key else one for one in self.covered),
            added=tuple(new if one.key == old.key else one for one in self.added),
        )


def family(
    entries: Iterable[RegisterEntry],
    applicants: Iterable[Person],
    added: Iterable[Member] = (),
) -> tuple[Member, ...]:
    """Return everybody known under one No. KK, each once: register, earlier visits, by hand.

    Who was written in by hand and stands in the register by now is met as the register has them.
    """
    found: dict[str, Member] = {}
    known = [*map(_of_register, entries), *map(_of_applicant, applicants), *added]
    for one in known:
        if one.key not in found and not _already(one, found.values()):
            found[one.key] = one
    return tuple(found.values())


def others(members: Iterable[Member], person: Person) -> tuple[Member, ...]:
    """Return the members who are not the applicant."""
    return tuple(one for one in members if not is_person(one, person))


def is_person(member: Member, person: Person) -> bool:
    """Tell whether a member is this person: by NIK, by name and birth date where one has none."""
    if member.nik and person.nik:
        return member.nik == person.nik
    same_name = normal_name(member.name) == normal_name(person.name)
    return same_name and member.birth_date == person.birth_date


def read_member(
    name: str,
    birth: str,
    relation: str,
    nik: str,
    *,
    today: date,
    needs_nik: bool,
    family_of: tuple[Member, ...] = (),
    kk: str = "",
) -> Member:
    """Return somebody to be written in, from what was typed. Raises LoketError in words.

    The NIK may be empty where the service allows it (`needs_nik` False). `family_of` are the
    members there are already; nobody is written in twice.
    """
    if not visible(name):
        raise Refused("anggota_tanpa_nama", _NO_NAME)
    plain = " ".join(visible(relation).split())
    if not plain:
        raise Refused("anggota_tanpa_hubungan", _NO_RELATION)
    if len(plain) > LONGEST_RELATION:
        raise Refused("anggota_hubungan_panjang", _LONG_RELATION, most=LONGEST_RELATION)
    if not birth.strip():
        raise Refused("anggota_tanpa_tanggal_lahir", _NO_BIRTH)
    born = parse_birth_date(birth, today=today)
    digits = parse_nik(nik).digits if nik.strip() else ""
    if digits and digits == kk:
        raise Refused("anggota_nik_sama_dengan_kk", _NIK_IS_KK)
    member = Member(clean_name(name), digits, birth_date=born, relation=plain)
    if not digits and needs_nik:
        raise Refused("anggota_tanpa_nik", _NO_NIK, name=member.name)
    if len(family_of) >= MOST_MEMBERS:
        raise Refused("anggota_terlalu_banyak", _TOO_MANY, most=MOST_MEMBERS)
    if any(one.key == member.key for one in family_of) or _already(member, family_of):
        raise Refused("anggota_sudah_ada", _THERE, name=member.name)
    return member


def check_household(household: Household, person: Person, *, needs_nik: bool) -> None:
    """Raise Refused when the letter would name somebody without NIK where that is not allowed."""
    if not needs_nik:
        return
    for one in covered_with(household, person):
        if not one.nik:
            raise Refused("anggota_tanpa_nik", _NO_NIK, name=one.name)


def covered_with(household: Household, person: Person) -> tuple[Member, ...]:
    """Return whom the letter names beside the applicant; nobody when the No. KK is another."""
    if not household.kk or household.kk != person.kk:
        return ()
    return others(household.covered, person)


def letter_people(
    household: Household, person: Person, applicant: LetterPerson
) -> tuple[LetterPerson, ...]:
    """Return the rows of the letter's table: exactly those picked, the applicant first.

    Empty when the letter is about the applicant alone.
    """
    covered = covered_with(household, person)
    if not covered:
        return ()
    first = replace(applicant, relation=household.relation or applicant.relation)
    return (first, *(_letter_person(one, applicant) for one in covered))


def values_of_member(
    values: Mapping[str, str], member: Member, kk: str, home: Mapping[str, str]
) -> dict[str, str]:
    """Return the form's texts with a member as the applicant; what was another person's goes.

    `home` is the family's address, for who has none of their own yet.
    """
    born = f"{member.birth_date:%d-%m-%Y}" if member.birth_date else ""
    person = {
        "nik": member.nik,
        "nama": member.name,
        "kk": kk,
        "tempat_lahir": member.birth_place,
        "tanggal_lahir": born,
        "jenis_kelamin": "",
        "nomor_kartu": member.card,
    }
    kept = {key: text for key, text in values.items() if key in person or text}
    return {**kept, **{key: values.get(key) or text for key, text in home.items()}, **person}


def household_body(household: Household) -> dict[str, Any] | None:
    """Return a household as plain JSON, None when there is nothing to keep."""
    if household.empty:
        return None
    return {
        "kk": household.kk,
        "relation": household.relation,
        "covered": [_member_body(one) for one in household.covered],
        "added": [_member_body(one) for one in household.added],
    }


def household_from(body: Mapping[str, Any] | None) -> Household:
    """Return what `household_body` wrote; an empty one for None or what an erasure left."""
    if not body or "kk" not in body:
        return Household()
    return Household(
        body["kk"],
        body["relation"],
        tuple(map(_member_from, body["covered"])),
        tuple(map(_member_from, body["added"])),
    )


def household_without(
    body: Mapping[str, Any] | None, people: Collection[str]
) -> dict[str, Any] | None:
    """Return a stored household without these people, for their erasure; None when it is empty.

    `people` are their NIK, and their `member_key` for where they stood without one.
    """
    household = household_from(body)
    covered = tuple(one for one in household.covered if one.key not in people)
    added = tuple(one for one in household.added if one.key not in people)
    return household_body(replace(household, covered=covered, added=added))


def _of_register(entry: RegisterEntry) -> Member:
    return Member(
        name=entry.name,
        nik=entry.nik,
        birth_place=entry.birth_place or "",
        birth_date=entry.birth_date,
        relation=(entry.relation or "").title(),
        id_dtks=next(iter(entry.ids), ""),
        card=entry.card or "",
        card_state=entry.pbi_status or "",
        origin=Origin.REGISTER,
    )


def _of_applicant(person: Person) -> Member:
    return Member(
        name=person.name,
        nik=person.nik or "",
        birth_place=person.birth_place or "",
        birth_date=person.birth_date,
        origin=Origin.APPLICANT,
    )


def _already(member: Member, known: Iterable[Member]) -> bool:
    """Tell whether somebody is known: two NIK are two people, a missing one proves nothing."""
    name = normal_name(member.name)
    return any(
        (not member.nik or not one.nik)
        and normal_name(one.name) == name
        and one.birth_date == member.birth_date
        for one in known
    )


def _without(members: tuple[Member, ...], gone: Member) -> tuple[Member, ...]:
    return tuple(one for one in members if one.key != gone.key)


def _letter_person(member: Member, applicant: LetterPerson) -> LetterPerson:
    born = f"{member.birth_date:%d-%m-%Y}" if member.birth_date else ""
    return LetterPerson(
        name=member.name,
        nik=member.nik,
        kk=applicant.kk,
        birth=", ".join(part for part in (member.birth_place, born) if part),
        address=applicant.address,
        relation=member.relation,
        id_dtks=member.id_dtks,
        card=member.card,
    )


def _member_body(member: Member) -> dict[str, Any]:
    return {
        "name": member.name,
        "nik": member.nik,
        "birth_place": member.birth_place,
        "birth_date": member.birth_date.isoformat() if member.birth_date else None,
        "relation": member.relation,
        "id_dtks": member.id_dtks,
        "card": member.card,
        "card_state": member.card_state,
        "origin": member.origin.value,
    }


def _member_from(body: Mapping[str, Any]) -> Member:
    born = body["birth_date"]
    texts = {key: body[key] for key in _TEXTS}
    return Member(
        **texts,
        birth_date=date.fromisoformat(born) if born else None,
        origin=Origin(body["origin"]),
    )


_TEXTS = ("name", "nik", "birth_place", "relation", "id_dtks", "card", "card_state")

_NO_NAME = QT_TRANSLATE_NOOP("errors", "Tulis nama anggota keluarga.")
_NO_RELATION = QT_TRANSLATE_NOOP(
    "errors", "Tulis hubungannya dalam keluarga, misalnya Anak atau Istri."
)
_LONG_RELATION = QT_TRANSLATE_NOOP(
    "errors", "Hubungan keluarga terlalu panjang. Paling banyak {most} huruf."
)
_NO_BIRTH = QT_TRANSLATE_NOOP("errors", "Tulis tanggal lahir anggota keluarga.")
_NO_NIK = QT_TRANSLATE_NOOP(
    "errors",
    "{name} belum memiliki NIK, padahal layanan ini mewajibkannya. Isi NIK-nya, atau keluarkan "
    "dari surat.",
)
_NIK_IS_KK = QT_TRANSLATE_NOOP("errors", "NIK sama dengan No. KK. Periksa pada Kartu Keluarga.")
_TOO_MANY = QT_TRANSLATE_NOOP("errors", "Satu keluarga paling banyak {most} orang.")
_THERE = QT_TRANSLATE_NOOP("errors", "{name} sudah ada dalam daftar keluarga ini.")
