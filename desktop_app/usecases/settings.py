"""What an office can change about itself; every change needs a right and is journaled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from desktop_app import settings as declarations
from desktop_app.domain import office_checks as checks
from desktop_app.domain.access import Right
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.office import Counter, Letterhead, OfficeIdentity, Signatory
from desktop_app.domain.queue import Lane
from desktop_app.storage import office as storage
from desktop_app.storage.cases import any_awaiting
from desktop_app.storage.definitions import SERVICE, definitions_in_force
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import StoredPeriod as StoredPeriod
from desktop_app.usecases import follow_ups, rules
from desktop_app.usecases.ground import rules_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_steps import release_counter
from desktop_app.usecases.setup import (
    COUNTER_NAME,
    OFFICE_NAME,
    SignatoryForm,
    check_letterhead,
    check_signatory,
    new_signatory,
)

# What decides on people belongs to who answers for the figures.
_RULES = "decision."


def settings(office: Office) -> Mapping[str, Any]:
    """Return every office setting by name, its declared default where nothing was chosen."""
    with office.read() as connection:
        stored = storage.read_settings(connection)
    return {one.name: stored[one] for one in declarations.declared("office")}


def change_setting(office: Office, name: str, value: Any) -> None:
    """Change one office setting. Raises NotFound for an unknown name, Refused for a bad value."""
    change_settings(office, {name: value})


def change_settings(office: Office, values: Mapping[str, Any]) -> None:
    """Change several office settings, all of them or none. Raises as `change_setting`."""
    for name, value in values.items():
        office.require(Right.MANAGE_RULES if name.startswith(_RULES) else Right.MANAGE_OFFICE)
        if name not in {one.name for one in declarations.declared("office")}:
            raise NotFound("pengaturan_tidak_ada", _NO_SETTING, name=name)
        try:
            declarations.find(name).check(value)
        except ValueError as error:
            raise Refused("pengaturan_tidak_sah", _BAD_SETTING, name=name) from error
    with office.write() as tx:
        for name, value in values.items():
            _change_one(office, tx, name, value)


def _change_one(office: Office, tx: Transaction, name: str, value: Any) -> None:
    _refuse_dated(office, tx, name)
    if name == declarations.USE_APPROVAL.name and not value and any_awaiting(tx.connection):
        raise Refused("masih_menunggu_persetujuan", _STILL_WAITING)
    begins = name == declarations.USE_CASES.name and value
    begins = begins and not storage.read_setting(tx.connection, name)
    storage.write_setting(tx, name, value)
    if begins:
        follow_ups.take_up(office, tx)


def _refuse_dated(office: Office, tx: Transaction, name: str) -> None:
    """A value that the version of the rules in force carries is changed by the next version."""
    key = next((key for key, one in rules.SETTINGS.items() if one.name == name), None)
    if key is None:
        return
    in_force = rules_on(tx.connection, office.today())
    if any(key in rule.parameters for rule in in_force.rules):
        raise Refused("diatur_dalam_aturan", _DATED, name=name)


def change_office(
    office: Office,
    *,
    name: str | None = None,
    letterhead: Letterhead | None = None,
    regency_code: str | None = None,
) -> OfficeIdentity:
    """Change what new letters say, and return it; letters already issued keep what they said."""
    office.require(Right.MANAGE_OFFICE)
    new: dict[str, Any] = {}
    if name is not None:
        new["name"] = checks.filled(name, what=OFFICE_NAME)
    if letterhead is not None:
        new["letterhead"] = check_letterhead(letterhead)
    if regency_code is not None:
        new["regency_code"] = checks.regency_code(regency_code)
    with office.write() as tx:
        return storage.change_office(tx, storage.read_identity(tx.connection), **new)


def identity(office: Office) -> OfficeIdentity:
    """Return the office's name, kop and place as they are stored now."""
    with office.read() as connection:
        return storage.read_identity(connection)


def counters(office: Office) -> tuple[Counter, ...]:
    """Return every counter, closed ones too, by code."""
    with office.read() as connection:
        return storage.counters(connection)


def add_counter(office: Office, code: str, name: str) -> Counter:
    """Open a new counter. Raises Refused when its code is taken."""
    office.require(Right.MANAGE_OFFICE)
    code, name = checks.counter_code(code), checks.filled(name, what=COUNTER_NAME)
    with office.write() as tx:
        if any(one.code == code for one in storage.counters(tx.connection)):
            raise Refused("kode_loket_terpakai", _CODE_TAKEN, counter=code)
        return storage.add_counter(tx, code, name)


def change_counter(
    office: Office,
    counter: Counter,
    *,
    name: str | None = None,
    active: bool | None = None,
    services: tuple[str, ...] | None = None,
    lanes: tuple[str, ...] | None = None,
) -> Counter:
    """Rename, close or reopen a counter, or say what it serves (everything where empty).

    A number held at a counter that closes is not lost: called, it waits again at its place;
    served, it is put aside with what was typed; meant for it alone, any counter may call it.
    Raises Refused when the last open one would close, or for a service or lane nobody knows.
    """
    office.require(Right.MANAGE_OFFICE)
    new: dict[str, Any] = {}
    if name is not None:
        new["name"] = checks.filled(name, what=COUNTER_NAME)
    if active is not None:
        new["active"] = active
    if services is not None:
        new["services"] = services
    if lanes is not None:
        new["lanes"] = lanes
    with office.write() as tx:
        _check_reach(office, tx, new)
        others = [c for c in storage.counters(tx.connection) if c.active and c.id != counter.id]
        if active is False and not others:
            raise Refused("loket_terakhir", _LAST_COUNTER)
        if active is False:
            release_counter(tx, counter.id)
        return storage.change_counter(tx, counter, **new)


def _check_reach(office: Office, tx: Transaction, new: Mapping[str, Any]) -> None:
    known = set(definitions_in_force(tx.connection, SERVICE, office.today()))
    lanes = {lane.value for lane in Lane}
    if set(new.get("services", ())) - known or set(new.get("lanes", ())) - lanes:
        raise Refused("layanan_loket_tidak_dikenal", _UNKNOWN_REACH)


def signatories(office: Office) -> tuple[Signatory, ...]:
    """Return everybody who ever signed, the latest first."""
    with office.read() as connection:
        return storage.signatories(connection)


def add_signatory(office: Office, form: SignatoryForm) -> Signatory:
    """Add who signs from a day on (today when none is given). Raises Refused for the form."""
    office.require(Right.MANAGE_OFFICE)
    tidy = check_signatory(form)
    with office.write() as tx:
        new = new_signatory(tx, tidy, office.today())
        storage.add_signatory(tx, new)
    return new


def change_signatory(office: Office, signatory: Signatory) -> Signatory:
    """Store a changed signatory, for instance with a last day; letters keep the name they bore."""
    office.require(Right.MANAGE_OFFICE)
    tidy = check_signatory(
        SignatoryForm(
            signatory.name,
            signatory.nip,
            signatory.rank,
            signatory.position,
            signatory.valid_from,
            signatory.valid_until,
        )
    )
    new = replace(signatory, name=tidy.name, nip=tidy.nip, rank=tidy.rank, position=tidy.position)
    with office.write() as tx:
        return storage.change_signatory(tx, new)


def periods(office: Office) -> tuple[StoredPeriod, ...]:
    """Return every announced proposal period (masa pengajuan), the earliest first."""
    with office.read() as connection:
        return storage.stored_periods(connection)


def add_period(office: Office, period: ProposalPeriod) -> UUID:
    """Announce a proposal period and return its id. Raises Refused when it ends before it opens."""
    office.require(Right.MANAGE_RULES)
    checks.in_order(period.opens, period.closes)
    with office.write() as tx:
        return storage.add_period(tx, period)


def change_period(office: Office, stored: StoredPeriod) -> None:
    """Change an announced period. Raises Conflict when somebody changed it meanwhile."""
    office.require(Right.MANAGE_RULES)
    checks.in_order(stored.period.opens, stored.period.closes)
    with office.write() as tx:
        storage.change_period(tx, stored)


def remove_period(office: Office, stored: StoredPeriod) -> None:
    """Take an announcement back; decisions made in it stay as they are."""
    office.require(Right.MANAGE_RULES)
    with office.write() as tx:
        storage.remove_period(tx, stored.id, stored.version)


_STILL_WAITING = QT_TRANSLATE_NOOP(
    "errors",
    "Masih ada permohonan yang menunggu persetujuan. Putuskan semuanya dahulu, lalu matikan.",
)
_NO_SETTING = QT_TRANSLATE_NOOP("errors", "Pengaturan {name} tidak dikenal. Periksa namanya.")
_BAD_SETTING = QT_TRANSLATE_NOOP(
    "errors", "Nilai untuk pengaturan {name} tidak dapat dipakai. Periksa bentuk dan batasnya."
)
_DATED = QT_TRANSLATE_NOOP(
    "errors",
    "{name} sudah menjadi bagian dari aturan yang berlaku. Buat versi baru di Pengaturan, Aturan.",
)
_CODE_TAKEN = QT_TRANSLATE_NOOP("errors", "Kode loket {counter} sudah dipakai. Pilih huruf lain.")
_UNKNOWN_REACH = QT_TRANSLATE_NOOP(
    "errors", "Layanan atau jalur itu tidak dikenal. Muat ulang halamannya, lalu pilih lagi."
)
_LAST_COUNTER = QT_TRANSLATE_NOOP(
    "errors", "Ini loket terakhir yang buka. Tambahkan loket lain dahulu, lalu ulangi."
)
