"""What fills the gaps of a letter: a person and a form, in the words that are printed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from desktop_app.domain.identity import show_phone
from desktop_app.domain.letter_terms import LetterPerson
from desktop_app.domain.people import Person, Sex, show_date
from desktop_app.domain.region import Village

PERSON_PLACEHOLDERS = (
    "nama",
    "nik",
    "kk",
    "tempat_lahir",
    "tanggal_lahir",
    "jenis_kelamin",
    "alamat",
    "rt",
    "rw",
    "desa",
    "kepala_desa",
    "kecamatan",
    "telepon",
)
# The services' own fields (DOMAIN, "Fields"), by the keys of `resources/services`.
FIELD_PLACEHOLDERS = (
    "nomor_pengantar",
    "tanggal_pengantar",
    "nomor_sktm",
    "tanggal_sktm",
    "status_kehamilan",
    "nomor_kartu",
    "id_dtks",
    "id_dtks_surat",
    "nomor_faskes",
    "tanggal_faskes",
    "nama_faskes",
    "tempat_rawat",
    "jenis_rawat",
    "tanggal_rawat",
    "keperluan",
)


def person_values(
    person: Person, village: Village | None, fields: Mapping[str, str]
) -> dict[str, str]:
    """Return the gaps that the applicant and the form's own fields fill; ISO dates in words."""
    values = {
        "nama": person.name,
        "nik": person.nik or "",
        "kk": person.kk or "",
        "tempat_lahir": person.birth_place or "",
        "tanggal_lahir": show_date(person.birth_date) if person.birth_date else "",
        "jenis_kelamin": _SEXES[person.sex] if person.sex else "",
        "alamat": full_address(person, village),
        "rt": person.rt or "",
        "rw": person.rw or "",
        "telepon": show_phone(person.phone) if person.phone else "",
    }
    own = {key: _in_words(text) for key, text in fields.items()}
    return {**own, **values, **village_values(village)}


def village_values(village: Village | None) -> dict[str, str]:
    """Return the gaps a village fills; none without one."""
    if village is None:
        return {}
    kelurahan = village.kind == "kelurahan"
    return {
        "desa": f"{'Kelurahan' if kelurahan else 'Desa'} {village.name}",
        "kepala_desa": f"{'Lurah' if kelurahan else 'Kepala Desa'} {village.name}",
        "kecamatan": f"Kecamatan {village.district}",
    }


def letter_person(
    person: Person, village: Village | None, fields: Mapping[str, str]
) -> LetterPerson:
    """Return the applicant as the one row of a letter's table."""
    born = f"{person.birth_date:%d-%m-%Y}" if person.birth_date else ""
    return LetterPerson(
        name=person.name,
        nik=person.nik or "",
        kk=person.kk or "",
        birth=", ".join(part for part in (person.birth_place, born) if part),
        address=full_address(person, village),
        relation=fields.get("hubungan_keluarga", ""),
        id_dtks=fields.get("id_dtks", ""),
        card=fields.get("nomor_kartu", ""),
    )


def full_address(person: Person, village: Village | None) -> str:
    """Return `Dukuh Krajan RT 01 RW 02, Desa Kalipang, Kec. Sarang`."""
    street = " ".join(
        part
        for part in (
            person.address,
            f"RT {person.rt}" if person.rt else "",
            f"RW {person.rw}" if person.rw else "",
        )
        if part
    )
    place = ""
    if village is not None:
        kind = "Kel." if village.kind == "kelurahan" else "Desa"
        place = f"{kind} {village.name}, Kec. {village.district}"
    return ", ".join(part for part in (street, place) if part)


_SEXES = {Sex.MALE: "Laki-laki", Sex.FEMALE: "Perempuan"}
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def _in_words(text: str) -> str:
    if not _ISO_DATE.fullmatch(text):
        return text
    try:
        return show_date(date.fromisoformat(text))
    except ValueError:
        return text
