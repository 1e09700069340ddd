"""Naskah surat: the words of each kind of letter as dated versions, edited, previewed, exported.

A version counts from its first day and is never touched once a letter was issued on it: letters
remember their version (`template_from`). What is wrong is told by field and line.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.domain.access import Right
from desktop_app.domain.catalogue import read_service
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    LoketError,
    Misused,
    Refused,
)
from desktop_app.domain.letter import LetterTemplate, LineFault, read_template, template_data
from desktop_app.domain.letter_file import template_toml
from desktop_app.domain.letter_number import format_number
from desktop_app.domain.letter_sample import Sample
from desktop_app.domain.letter_template import line_faults
from desktop_app.domain.people import show_date
from desktop_app.settings import LETTER_CLASSIFICATIONS, LETTER_SERIES, Settings, sites_of
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import (
    LETTER,
    SERVICE,
    add_definition,
    all_definitions,
    definitions_in_force,
    remove_definition,
)
from desktop_app.storage.durable import write_durably
from desktop_app.storage.letters import letters_on_version
from desktop_app.storage.office import read_settings
from desktop_app.usecases.letter_making import sample_pdf
from desktop_app.usecases.letter_seeds import seed_on, seeds
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """One dated version; `used` letters stand on it, `in_force` on the day it was asked for."""

    template: LetterTemplate
    used: int
    in_force: bool


class TemplateFaulty(Refused):
    """The words cannot be stored; `faults` names each line, for showing it beside the field."""

    def __init__(self, faults: tuple[LineFault, ...]) -> None:
        first = faults[0].error
        super().__init__("naskah_surat_salah", first.sentence, **first.values)
        self.faults = faults


def versions(office: Office) -> tuple[TemplateVersion, ...]:
    """Return every version of every kind of letter, by code, the latest first."""
    with office.read() as connection:
        known = _fields_ever(connection)
        current = definitions_in_force(connection, LETTER, office.today())
        found = [
            TemplateVersion(
                read_template({**one.body, "valid_from": one.valid_from}, fields=known),
                letters_on_version(connection, one.code, one.valid_from),
                current.get(one.code, (None,))[0] == one.valid_from,
            )
            for one in all_definitions(connection, LETTER)
        ]
        found += _not_yet_stored(connection, {one.template.code for one in found}, office.today())
    return tuple(
        sorted(found, key=lambda one: (one.template.code, -one.template.valid_from.toordinal()))
    )


def classifications(given: Settings) -> tuple[tuple[str, str], ...]:
    """Return the filing codes the office offers, each with what it means."""
    return sites_of(given[LETTER_CLASSIFICATIONS])


def fields(office: Office) -> tuple[str, ...]:
    """Return the services' own fields, which may stand in gaps beside the closed list."""
    with office.read() as connection:
        return _fields(connection, office.today())


def check(office: Office, template: LetterTemplate) -> tuple[LineFault, ...]:
    """Return what is wrong with the words and the number pattern; nothing is stored."""
    with office.read() as connection:
        return _faults(connection, template, office.today())


def save(office: Office, template: LetterTemplate) -> TemplateVersion:
    """Store a version that counts from its `valid_from`, today or later; return it.

    Raises TemplateFaulty by line, Refused for a day that is over or a version that letters
    already stand on.
    """
    office.require(Right.MANAGE_OFFICE)
    today, since = office.today(), template.valid_from
    if since < today:
        raise Refused("naskah_tanggal_lewat", _TOO_EARLY, today=show_date(today))
    with office.write() as tx:
        faults = _faults(tx.connection, template, today)
        if faults:
            raise TemplateFaulty(faults)
        used = letters_on_version(tx.connection, template.code, since)
        if used:
            raise Refused("naskah_sudah_dipakai", _USED, day=show_date(since), count=used)
        add_definition(tx, LETTER, template.code, since, template_data(template))
    return TemplateVersion(template, 0, since == today)


def take_back(office: Office, code: str, since: date) -> None:
    """Take back a version that no letter stands on and that has not begun yet. Raises Refused."""
    office.require(Right.MANAGE_OFFICE)
    if since <= office.today():
        raise Refused("naskah_sudah_berlaku", _BEGUN, day=show_date(since))
    with office.write() as tx:
        remove_definition(tx, LETTER, code, since)


def seed(office: Office, code: str) -> LetterTemplate:
    """Return the words the program came with, as of today. Raises Refused for the office's own."""
    found = seed_on(code, office.today())
    if found is None:
        raise Refused("naskah_tanpa_bawaan", _NO_SEED)
    return replace(found, valid_from=office.today())


def preview(office: Office, template: LetterTemplate, sample: Sample) -> bytes:
    """Return the letter with somebody invented in it, marked DRAF. Raises TemplateFaulty."""
    with office.read() as connection:
        faults = _faults(connection, template, office.today())
    if faults:
        raise TemplateFaulty(faults)
    return sample_pdf(office, template, sample)


def read_file(office: Office, path: Path) -> LetterTemplate:
    """Return the letter of a TOML file. Nothing is stored.

    Raises Misused naming what is wrong in the file, EnvironmentFailure when it cannot be read.
    """
    try:
        data: Mapping[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_terbaca", _UNREADABLE, name=path.name) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Misused("bukan_toml", _NO_TOML, name=path.name) from error
    return read_template(data, path.name, fields=fields(office))


def write_file(template: LetterTemplate, path: Path) -> None:
    """Write the letter as a file of the form of `resources/letters`. Raises EnvironmentFailure."""
    try:
        write_durably(path, template_toml(template).encode())
    except OSError as error:
        raise EnvironmentFailure("naskah_tidak_tersimpan", _UNWRITTEN, name=path.name) from error


def _not_yet_stored(connection: Connection, stored: set[str], today: date) -> list[TemplateVersion]:
    """Return the seeds of kinds this office has no words of its own for."""
    return [
        TemplateVersion(
            one,
            letters_on_version(connection, one.code, one.valid_from),
            one == seed_on(one.code, today),
        )
        for one in seeds()
        if one.code not in stored
    ]


def _fields(connection: Connection, day: date) -> tuple[str, ...]:
    services = definitions_in_force(connection, SERVICE, day).values()
    found = {
        field.key
        for since, body in services
        for field in read_service(_without_mark(body) | {"valid_from": since}).fields
    }
    return tuple(sorted(found))


def _fields_ever(connection: Connection) -> tuple[str, ...]:
    """An old version may name a field that its service has no longer."""
    bodies = (one.body for one in all_definitions(connection, SERVICE))
    return tuple({str(field["key"]) for body in bodies for field in body.get("fields", ())})


def _without_mark(body: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in body.items() if key != "withdrawn"}


def _faults(connection: Connection, template: LetterTemplate, day: date) -> tuple[LineFault, ...]:
    found = list(line_faults(template, fields=_fields(connection, day)))
    for key, text in (("name", template.name), ("title", template.title)):
        if not text.strip():
            found.insert(0, LineFault(key, 0, Misused("isian_kosong", _EMPTY)))
    twin = _numbered_alike(connection, template, day)
    if twin:
        found.append(LineFault("number", 0, Misused("pola_nomor_kembar", _TWIN, name=twin)))
    if template.number:
        try:
            format_number(
                template.number, sequence=1, opd_code="X", day=day, classification="400.9.11"
            )
        except LoketError as error:
            found.append(LineFault("number", 0, _as_misused(error)))
    return tuple(found)


def _numbered_alike(connection: Connection, template: LetterTemplate, day: date) -> str:
    """Return the name of another kind that would get the very same numbers, "" for none."""
    apart = read_settings(connection)[LETTER_SERIES] == "jenis"
    if not template.number or not apart:
        return ""
    for code, (_, body) in definitions_in_force(connection, LETTER, day).items():
        alike = body.get("number", "") == template.number and code != template.code
        told_apart = "{klasifikasi}" in template.number and (
            body.get("classification", "") != template.classification
        )
        if alike and not told_apart:
            return str(body.get("name") or code)
    return ""


def _as_misused(error: LoketError) -> Misused:
    return error if isinstance(error, Misused) else Misused(error.code, str(error))


_TWIN = QT_TRANSLATE_NOOP(
    "errors",
    "Pola ini sama dengan pola “{name}”, jadi kedua jenis surat akan bernomor sama. Bedakan "
    "polanya, atau kosongkan untuk memakai pola kantor.",
)
_EMPTY = QT_TRANSLATE_NOOP("errors", "Bagian ini belum diisi.")
_TOO_EARLY = QT_TRANSLATE_NOOP(
    "errors",
    "Surat yang sudah terbit tetap pada naskah lamanya. Mulai dari {today} atau sesudahnya.",
)
_USED = QT_TRANSLATE_NOOP(
    "errors",
    "Naskah yang mulai {day} sudah dipakai {count} surat, jadi tidak diubah lagi. "
    "Pilih tanggal mulai sesudahnya.",
)
_BEGUN = QT_TRANSLATE_NOOP(
    "errors", "Naskah yang mulai {day} sudah berlaku. Simpan versi baru untuk mengubahnya."
)
_NO_SEED = QT_TRANSLATE_NOOP(
    "errors", "Jenis surat ini dibuat kantor sendiri, jadi tidak ada naskah bawaannya."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat dibaca. Periksa tempat dan izinnya, lalu pilih lagi."
)
_NO_TOML = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} bukan berkas naskah surat (TOML). Pilih berkas hasil ekspor naskah."
)
_UNWRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas {name} tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.",
)
