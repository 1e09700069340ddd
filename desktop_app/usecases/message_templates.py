"""Naskah pesan: the words for each occasion as dated versions, checked, previewed on a real case.

A version counts from its first day and is never touched once a message stands on it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.dry_run import Candidate
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.message import Occasion
from desktop_app.domain.message_text import (
    MessageTemplate,
    TextFault,
    faults,
    gaps_of,
    message_data,
    read_message,
    sms_parts,
    together,
    written,
)
from desktop_app.domain.people import show_date
from desktop_app.paths import resource
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import (
    MESSAGE,
    add_definition,
    all_definitions,
    definition_in_force,
    remove_definition,
)
from desktop_app.storage.messages import messages_on_version
from desktop_app.storage.office import read_settings
from desktop_app.usecases.message_people import candidates_of_list, office_values
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class MessageVersion:
    """One dated version; `used` messages stand on it, `in_force` on the day it was asked for."""

    template: MessageTemplate
    used: int
    in_force: bool


@dataclass(frozen=True, slots=True, repr=False)
class Shown:
    """A text as somebody would read it. `measured` real cases were filled in and the longest taken
    (0: an invented one, there is nobody yet)."""

    text: str
    group_text: str
    characters: int
    parts: int
    measured: int


class MessageFaulty(Refused):
    """The words cannot be stored; `faults` names each line, for showing it beside the field."""

    def __init__(self, found: Sequence[TextFault]) -> None:
        first = found[0].error
        super().__init__("naskah_pesan_salah", first.sentence, **first.values)
        self.faults = tuple(found)


def versions(office: Office) -> tuple[MessageVersion, ...]:
    """Return every version of every occasion's words, by occasion, the latest first."""
    today = office.today()
    with office.read() as connection:
        found = [
            MessageVersion(
                read_message({**one.body, "valid_from": one.valid_from}),
                messages_on_version(connection, Occasion(one.code), one.valid_from),
                in_force(connection, Occasion(one.code), today).valid_from == one.valid_from,
            )
            for one in all_definitions(connection, MESSAGE)
        ]
    order = list(Occasion)
    return tuple(
        sorted(
            found,
            key=lambda one: (
                order.index(one.template.occasion),
                -one.template.valid_from.toordinal(),
            ),
        )
    )


def in_force(connection: Connection, occasion: Occasion, day: date) -> MessageTemplate:
    """Return the words that count on a day; the program's own where the office has none yet."""
    found = definition_in_force(connection, MESSAGE, occasion.value, day)
    if found is None:
        return seeds()[occasion]
    since, body = found
    return read_message({**body, "valid_from": since})


def of_day(connection: Connection, occasion: Occasion, since: date) -> MessageTemplate:
    """Return the version that began on a day."""
    return in_force(connection, occasion, since)


@lru_cache(maxsize=1)
def seeds() -> Mapping[Occasion, MessageTemplate]:
    """Return the words the program comes with."""
    paths = sorted(resource("messages").glob("*.toml"))
    read = [read_message(tomllib.loads(path.read_text(encoding="utf-8"))) for path in paths]
    return {one.occasion: one for one in read}


def check(template: MessageTemplate) -> tuple[TextFault, ...]:
    """Return what is wrong with the words; nothing is stored."""
    return faults(template)


def save(office: Office, template: MessageTemplate) -> MessageTemplate:
    """Store a version that counts from its `valid_from`, today or later; return it.

    Raises MessageFaulty by line, Refused for a day that is over or a version already sent with.
    """
    office.require(Right.MANAGE_OFFICE)
    today, since = office.today(), template.valid_from
    if since < today:
        raise Refused("naskah_tanggal_lewat", _TOO_EARLY, today=show_date(today))
    found = faults(template)
    if found:
        raise MessageFaulty(found)
    with office.write() as tx:
        used = messages_on_version(tx.connection, template.occasion, since)
        if used:
            raise Refused("naskah_sudah_dipakai", _USED, count=used)
        add_definition(tx, MESSAGE, template.occasion.value, since, message_data(template))
    return template


def take_back(office: Office, occasion: Occasion, since: date) -> None:
    """Take back a version that has not begun yet. Raises Refused."""
    office.require(Right.MANAGE_OFFICE)
    if since <= office.today():
        raise Refused("naskah_sudah_berlaku", _BEGUN, day=show_date(since))
    with office.write() as tx:
        remove_definition(tx, MESSAGE, occasion.value, since)


def seed(office: Office, occasion: Occasion) -> MessageTemplate:
    """Return the words the program came with, as of today."""
    return replace(seeds()[occasion], valid_from=office.today())


def preview(office: Office, template: MessageTemplate, list_id: UUID | None = None) -> Shown:
    """Return the words filled with the longest real case of a list, else with somebody invented.

    Raises MessageFaulty.
    """
    found = faults(template)
    if found:
        raise MessageFaulty(found)
    with office.read() as connection:
        given = read_settings(connection)
        real: Sequence[Candidate] = ()
        if list_id is not None and template.occasion.of_list:
            real = candidates_of_list(office, connection, list_id, template.occasion)
        invented = {**_INVENTED, **office_values(office, given)}
    texts = [written(template.text, one.values) for one in real]
    text = max(texts, key=len, default="") or written(template.text, invented)
    known = {name: invented[name] for name in gaps_of(template.occasion) if name in invented}
    most = given[settings.MESSAGE_SHARE_MOST]
    pair = together([known, known], ("Siti Aminah", "Budi Santosa"), most)
    return Shown(text, written(template.group_text, pair), len(text), sms_parts(text), len(real))


_INVENTED = {
    "nama": "Siti",
    "nik": "331710******0001",
    "kartu": "7890",
    "desa": "Kalipang — Sarang",
    "tanggal_nonaktif": "30 September 2026",
    "batas_reaktivasi": "30 November 2026",
    "kelas": "3",
    "bulan_tunggakan": "14",
    "jumlah_tunggakan": "Rp588.000",
    "layanan": "Reaktivasi KIS PBI",
    "nomor_surat": "400.9.11/0012/DINSOS/XI/2026",
    "berkas": "Kartu Keluarga, Surat pengantar desa",
    "batas_berkas": "25 November 2026",
    "masa_mulai": "1 Desember 2026",
    "masa_selesai": "15 Desember 2026",
}
_TOO_EARLY = QT_TRANSLATE_NOOP(
    "errors", "Naskah baru berlaku mulai {today} atau sesudahnya. Ganti tanggal mulainya."
)
_USED = QT_TRANSLATE_NOOP(
    "errors",
    "Sudah ada {count} pesan memakai naskah ini, jadi tidak diubah. Buat versi mulai besok.",
)
_BEGUN = QT_TRANSLATE_NOOP(
    "errors", "Naskah ini sudah berlaku sejak {day}. Buat versi baru sebagai gantinya."
)
