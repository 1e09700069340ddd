"""The office's services as dated versions: listed, amended, added, withdrawn, and their files.

A version counts from its first day and is never touched once a decision stands on it. A new one
may begin today or later, or earlier where nobody has been decided on since; what it changes is
told in words first (`domain.service_changes`), and what is wrong with it beside its field
(`domain.service_faults`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from desktop_app.domain import guidance_paper
from desktop_app.domain.access import Right
from desktop_app.domain.catalogue import Service, read_service, service_data
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    LoketError,
    Misused,
    NotFound,
    Refused,
)
from desktop_app.domain.letter import read_template
from desktop_app.domain.people import show_date
from desktop_app.domain.service_faults import ServiceFaulty, service_faults
from desktop_app.domain.service_version import (
    WITHDRAWN,
    ServiceVersion,
    service_toml,
    version_before,
    version_on,
)
from desktop_app.storage.database import Connection
from desktop_app.storage.definition_use import services_decided_since, services_used
from desktop_app.storage.definitions import (
    LETTER,
    SERVICE,
    add_definition,
    all_definitions,
    definitions_in_force,
    remove_definition,
)
from desktop_app.storage.durable import write_durably
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import proposal_periods
from desktop_app.usecases.guidance import office_card_on
from desktop_app.usecases.office import Office


def versions(office: Office) -> tuple[ServiceVersion, ...]:
    """Return every version of every service, by code, oldest first."""
    with office.read() as connection:
        return _versions(connection)


def version_of(office: Office, code: str, since: date) -> Service:
    """Return a service as it was on a version's first day, for a case decided on it.

    `since` is the case's `service_from`. Raises NotFound.
    """
    found = version_on(versions(office), code, since)
    if found is None:
        raise NotFound("layanan_tidak_ada", _NO_SERVICE, service=code)
    return found.service


def letter_kinds(office: Office, day: date) -> dict[str, str]:
    """Return {code: name} of the kinds of letters the office has on `day`."""
    with office.read() as connection:
        return _letter_kinds(connection, day)


def check(office: Office, service: Service, *, new: bool = False) -> dict[str, LoketError]:
    """Return everything wrong with a version by its place on the form, its first day included."""
    with office.read() as connection:
        return _faults(office, connection, service, new)


def save(
    office: Office, service: Service, *, new: bool = False, moved_from: date | None = None
) -> None:
    """Store a version that counts from `service.valid_from`; `new` for a code of its own.

    `moved_from` is the first day a coming version had so far: it begins on the new day only.
    Raises ServiceFaulty with every fault by its place, Refused without the right.
    """
    office.require(Right.MANAGE_RULES)
    with office.write() as tx:
        faults = _faults(office, tx.connection, service, new)
        if faults:
            raise ServiceFaulty(faults)
        if moved_from is not None and office.today() < moved_from != service.valid_from:
            remove_definition(tx, SERVICE, service.code, moved_from)
        add_definition(tx, SERVICE, service.code, service.valid_from, service_data(service))


def withdraw(office: Office, code: str, day: date) -> None:
    """Offer a service no longer from `day` on. Raises Refused for a day that is over, NotFound.

    Cases decided before stay what they are; the reports go on naming the service.
    """
    office.require(Right.MANAGE_RULES)
    with office.write() as tx:
        before = _of_yesterday(tx.connection, code, day)
        error = _day_fault(office, tx.connection, code, day)
        if error is not None:
            raise error
        offered = definitions_in_force(tx.connection, SERVICE, day)
        if set(offered) <= {code}:
            raise Refused("layanan_terakhir", _LAST)
        _withdraw(tx, before, day)


def take_back(office: Office, code: str, since: date) -> None:
    """Take back a version, or a withdrawal, that has not begun. Raises Refused, NotFound."""
    office.require(Right.MANAGE_RULES)
    if since <= office.today():
        raise Refused("versi_sudah_berlaku", _BEGUN, day=show_date(since))
    with office.write() as tx:
        remove_definition(tx, SERVICE, code, since)


def read_file(path: Path) -> Service:
    """Return the service of a TOML file. Nothing is stored.

    Raises Misused naming what in the file is wrong, EnvironmentFailure when it cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
        return read_service(tomllib.loads(text), path.name)
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_terbaca", _UNREADABLE, name=path.name) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Misused("bukan_toml", _NO_TOML, name=path.name) from error


def write_file(office: Office, code: str, since: date, path: Path) -> None:
    """Write a version as a file of the form of `resources/services`. Raises NotFound,
    EnvironmentFailure."""
    service = version_of(office, code, since)
    try:
        write_durably(path, service_toml(service).encode())
    except OSError as error:
        raise EnvironmentFailure("layanan_tidak_tersimpan", _UNWRITTEN, name=path.name) from error


def sheet(office: Office, service: Service) -> bytes:
    """Return the guidance sheet of a version that may not be stored yet, as PDF."""
    with office.read() as connection:
        content = guidance_paper.service_sheet(
            service,
            proposal_periods(connection),
            office_card_on(office, connection),
            office.today(),
        )
    return office.ports.guidance.render(content)


def _versions(connection: Connection) -> tuple[ServiceVersion, ...]:
    used = services_used(connection)
    found = []
    for one in all_definitions(connection, SERVICE):
        body = {**one.body, "valid_from": one.valid_from}
        withdrawn = bool(body.pop(WITHDRAWN, False))
        service = read_service(body)
        found.append(ServiceVersion(service, withdrawn, used.get((one.code, one.valid_from), 0)))
    return tuple(found)


def _letter_kinds(connection: Connection, day: date) -> dict[str, str]:
    found = definitions_in_force(connection, LETTER, day)
    return {code: str(body.get("name") or code) for code, (_, body) in found.items()}


def _faults(
    office: Office, connection: Connection, service: Service, new: bool
) -> dict[str, LoketError]:
    letters = definitions_in_force(connection, LETTER, service.valid_from)
    faults = service_faults(service, letters)
    for place in ("letter", "letter_absent"):
        kind = getattr(service, place)
        if kind in letters and place not in faults:
            error = _letter_fault(service, letters[kind][1], kind)
            faults |= {place: error} if error else {}
    known = {one.code for one in all_definitions(connection, SERVICE)}
    if new and service.code in known:
        faults["code"] = Refused("kode_layanan_terpakai", _TAKEN, service=service.code)
    elif not new and service.code not in known:
        faults["code"] = NotFound("layanan_tidak_ada", _NO_SERVICE, service=service.code)
    late = _day_fault(office, connection, service.code, service.valid_from)
    return faults | ({"valid_from": late} if late else {})


def _letter_fault(service: Service, body: Mapping[str, object], kind: str) -> LoketError | None:
    """A letter that names a field this form does not have would stop at the counter."""
    try:
        read_template(body, kind, fields=[field.key for field in service.fields])
    except LoketError as error:
        return error
    return None


def _day_fault(office: Office, connection: Connection, code: str, day: date) -> LoketError | None:
    """Decisions made stand on what counted that day: nothing may begin before or among them."""
    today = office.today()
    if day < today:
        decided = services_decided_since(connection, code, day)
        if decided:
            words = {"day": show_date(day), "count": decided, "today": show_date(today)}
            return Refused("sudah_ada_keputusan", _DECIDED, **words)
    used = services_used(connection).get((code, day), 0)
    if used:
        return Refused("versi_sudah_dipakai", _USED, day=show_date(day), count=used)
    return None


def _of_yesterday(connection: Connection, code: str, day: date) -> ServiceVersion:
    found = version_before(_versions(connection), code, day)
    if found is None or found.withdrawn:
        raise NotFound("layanan_tidak_ada", _NO_SERVICE, service=code)
    return found


def _withdraw(tx: Transaction, before: ServiceVersion, day: date) -> None:
    body = {**service_data(before.service), "valid_from": day, WITHDRAWN: True}
    add_definition(tx, SERVICE, before.code, day, body)


_NO_SERVICE = QT_TRANSLATE_NOOP("errors", "Layanan {service} tidak ada. Periksa kodenya.")
_TAKEN = QT_TRANSLATE_NOOP(
    "errors", "Kode {service} sudah dipakai layanan lain. Tulis kode yang belum dipakai."
)
_DECIDED = QT_TRANSLATE_NOOP(
    "errors",
    "Sejak {day} sudah ada {count} permohonan layanan ini, dan keputusannya tetap pada versi "
    "lama. Mulai dari {today} atau sesudahnya.",
)
_USED = QT_TRANSLATE_NOOP(
    "errors",
    "Versi yang mulai {day} sudah dipakai {count} permohonan, jadi tidak dapat diganti. "
    "Mulai dari hari sesudahnya.",
)
_BEGUN = QT_TRANSLATE_NOOP(
    "errors", "Versi yang mulai {day} sudah berlaku. Buat versi baru untuk mengubahnya."
)
_LAST = QT_TRANSLATE_NOOP(
    "errors", "Ini layanan terakhir yang ditawarkan. Tambahkan layanan lain dahulu, lalu ulangi."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat dibaca. Periksa tempat dan izinnya, lalu pilih lagi."
)
_NO_TOML = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} bukan berkas layanan (TOML). Pilih berkas hasil ekspor layanan."
)
_UNWRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas {name} tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.",
)
