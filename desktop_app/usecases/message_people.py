"""Who might be written to, with what stands in their message: everything masked from here on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.dry_run import About, Candidate
from desktop_app.domain.message import LeftOut, Occasion
from desktop_app.domain.message_plan import detail_of_notice, matter_of, person_key
from desktop_app.domain.message_text import masked_person, rupiah
from desktop_app.domain.notice_list import Contact, Limit, NoticePerson
from desktop_app.domain.people import show_date
from desktop_app.settings import Settings
from desktop_app.storage import consents, notices
from desktop_app.storage.database import Connection
from desktop_app.storage.messages import known_matters
from desktop_app.storage.office import read_settings
from desktop_app.usecases.notice_people import consent_of, look
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class Choice:
    """Whom of a list a campaign is for; nothing chosen is everybody.

    `shared` is somebody's decision to write, without names, to numbers of more people than a
    family has.
    """

    village: str = ""
    care_class: int | None = None
    limits: frozenset[Limit] = frozenset()
    shared: bool = False


def choice_data(choice: Choice) -> dict[str, object]:
    """Return a choice as plain JSON."""
    return {
        "village": choice.village,
        "care_class": choice.care_class,
        "limits": sorted(one.value for one in choice.limits),
        "shared": choice.shared,
    }


def choice_from(data: Mapping[str, object]) -> Choice:
    """Return the choice of `choice_data`."""
    limits, care_class = data.get("limits"), data.get("care_class")
    return Choice(
        village=str(data.get("village") or ""),
        care_class=care_class if isinstance(care_class, int) else None,
        limits=frozenset(Limit(one) for one in limits) if isinstance(limits, list) else frozenset(),
        shared=bool(data.get("shared")),
    )


def candidates_of_list(
    office: Office,
    connection: Connection,
    list_id: UUID,
    occasion: Occasion,
    choice: Choice | None = None,
) -> list[Candidate]:
    """Return the chosen people of a list, each with why they get nothing where that is known."""
    wanted = choice or Choice()
    one_list = notices.read_list(connection, list_id)
    given = read_settings(connection)
    standing = consents.standing(connection)
    common = office_values(office, given)
    initials = given[settings.MESSAGE_NAME] == "inisial"
    found = []
    for one in look(office, connection, list_id, village=wanted.village):
        person = one.person
        if wanted.care_class is not None and person.care_class != wanted.care_class:
            continue
        if wanted.limits and one.limit not in wanted.limits:
            continue
        phone, agrees = consent_of(person, standing)
        known = (person.nik, person.card, f"{person.name}|{person.village}|{person.kk or ''}")
        matter = matter_of(
            occasion,
            detail_of_notice(person.since, one_list.as_of),
            person_key(office.store.names, *known),
        )
        village = f"{person.village} — {person.district}".strip(" —")
        values = common | masked_person(person.name, person.nik, person.card, initials=initials)
        found.append(
            Candidate(
                About(matter, notice_person_id=one.id),
                person.name,
                village,
                phone,
                {**values, **_of_row(one, village)},
                _barred(one, occasion, phone, agrees),
            )
        )
    return without_told(connection, found)


def without_told(connection: Connection, candidates: list[Candidate]) -> list[Candidate]:
    """Return the candidates, those barred who were told the same thing before."""
    known = known_matters(connection, [one.about.matter for one in candidates])
    return [
        Candidate(one.about, one.name, one.village, one.phone, one.values, LeftOut.SUDAH_DIKIRIMI)
        if one.about.matter in known
        else one
        for one in candidates
    ]


def office_values(office: Office, given: Settings) -> dict[str, str]:
    """Return what every message may say of the office."""
    kop = office.identity.letterhead
    return {
        "kantor": office.identity.name,
        "alamat_kantor": kop.address,
        "telepon_kantor": kop.contact,
    }


def _of_row(one: NoticePerson, village: str) -> dict[str, str]:
    person = one.person
    late = one.limit is Limit.LEWAT
    return {
        "desa": village,
        "tanggal_nonaktif": show_date(person.since) if person.since else "",
        "batas_reaktivasi": show_date(one.deadline) if one.deadline and not late else "",
        "kelas": str(person.care_class) if person.care_class else "",
        "bulan_tunggakan": str(person.months) if person.months else "",
        "jumlah_tunggakan": rupiah(person.amount) if person.amount else "",
    }


def _barred(
    one: NoticePerson, occasion: Occasion, phone: str | None, agrees: bool | None
) -> LeftOut | None:
    if one.came_on is not None:
        return LeftOut.SUDAH_KEMBALI
    if one.contact is not None and one.contact is not Contact.TIDAK_TERHUBUNG:
        return LeftOut.SUDAH_DIHUBUNGI
    if phone is not None and agrees is False:
        return LeftOut.MINTA_BERHENTI
    if occasion is Occasion.BATAS_REAKTIVASI and one.limit is Limit.LEWAT:
        return LeftOut.LEWAT_BATAS
    return None if agrees else LeftOut.TANPA_PERSETUJUAN
