"""The office's rules as dated versions: what a decision stood on is never touched.

Every version is written out in full (legal basis, whether it counts, its values), so that the
number a decision keeps says all of it, whatever the settings say later.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    LoketError,
    Misused,
    NotFound,
    Refused,
)
from desktop_app.domain.people import show_date
from desktop_app.domain.rule_changes import RulesFaulty, rule_faults
from desktop_app.domain.rule_file import rules_toml
from desktop_app.domain.rule_parameters import filled
from desktop_app.domain.rule_sets import RuleSet, read_rule_set, rule_set_data, rules_in_force
from desktop_app.storage.database import Connection
from desktop_app.storage.definition_use import decided_since, rules_used
from desktop_app.storage.definitions import (
    RULES,
    add_definition,
    all_definitions,
    remove_definition,
)
from desktop_app.storage.durable import write_durably
from desktop_app.storage.office import read_settings
from desktop_app.usecases.office import Office

# Values that were settings of the office before they were part of a version.
SETTINGS: Mapping[str, settings.Setting[Any]] = {
    "desil_limit": settings.DECISION_DESIL_LIMIT,
    "id_required": settings.DECISION_ID_DTKS_REQUIRED,
    "complete_at_counter": settings.DECISION_COMPLETE_ID_AT_COUNTER,
}


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """A version with all its values; `used` decisions stand on it."""

    rules: RuleSet
    used: int
    in_force: bool


def versions(office: Office) -> tuple[RuleVersion, ...]:
    """Return every version, the latest first, as it counts with today's settings."""
    with office.read() as connection:
        return _versions(office, connection)


def version_of(office: Office, code: str, version: int) -> RuleSet:
    """Return the rules a decision stood on, by the names it keeps. Raises NotFound."""
    for one in versions(office):
        if (one.rules.code, one.rules.version) == (code, version):
            return one.rules
    raise NotFound("aturan_tidak_ada", _GONE)


def save(office: Office, rules: RuleSet, *, moved_from: date | None = None) -> RuleSet:
    """Store the rules as a version of their own from `rules.valid_from` on, and return it.

    Its number is the next of the set. `moved_from` is the first day a coming version had so far.
    Raises RulesFaulty with every fault by its place, Refused without the right.
    """
    office.require(Right.MANAGE_RULES)
    with office.write() as tx:
        known = _versions(office, tx.connection)
        faults = rule_faults(rules)
        late = _day_fault(office, tx.connection, rules, known)
        if late is not None:
            faults["valid_from"] = late
        if faults:
            raise RulesFaulty(faults)
        numbers = [one.rules.version for one in known if one.rules.code == rules.code]
        new = replace(rules, version=max(numbers, default=0) + 1, valid_until=None)
        if moved_from is not None and office.today() < moved_from != new.valid_from:
            remove_definition(tx, RULES, new.code, moved_from)
        add_definition(tx, RULES, new.code, new.valid_from, rule_set_data(new))
    return new


def read_file(office: Office, path: Path) -> RuleSet:
    """Return the rules of a TOML file, with the office's values where it is silent. Nothing is
    stored.

    Raises Misused naming what in the file is wrong, EnvironmentFailure when it cannot be read.
    """
    try:
        read = read_rule_set(tomllib.loads(path.read_text(encoding="utf-8")), path.name)
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_terbaca", _UNREADABLE, name=path.name) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Misused("bukan_toml", _NO_TOML, name=path.name) from error
    with office.read() as connection:
        return filled(read, _values(connection))


def write_file(rules: RuleSet, path: Path) -> None:
    """Write rules as a file of the form of `resources/rules`. Raises EnvironmentFailure."""
    try:
        write_durably(path, rules_toml(rules).encode())
    except OSError as error:
        raise EnvironmentFailure("aturan_tidak_tersimpan", _UNWRITTEN, name=path.name) from error


def take_back(office: Office, code: str, since: date) -> None:
    """Take back a version that has not begun. Raises Refused, NotFound."""
    office.require(Right.MANAGE_RULES)
    if since <= office.today():
        raise Refused("versi_sudah_berlaku", _BEGUN, day=show_date(since))
    with office.write() as tx:
        remove_definition(tx, RULES, code, since)


def _versions(office: Office, connection: Connection) -> tuple[RuleVersion, ...]:
    values = _values(connection)
    sets = [read_rule_set(one.body) for one in all_definitions(connection, RULES)]
    used = rules_used(connection)
    try:
        now: RuleSet | None = rules_in_force(sets, office.today())
    except Refused:
        now = None
    found = [
        RuleVersion(filled(one, values), used.get((one.code, one.version), 0), one == now)
        for one in sets
    ]
    return tuple(sorted(found, key=lambda one: one.rules.valid_from, reverse=True))


def _values(connection: Connection) -> dict[str, Any]:
    stored = read_settings(connection)
    return {key: stored[setting] for key, setting in SETTINGS.items()}


def _day_fault(
    office: Office, connection: Connection, rules: RuleSet, known: tuple[RuleVersion, ...]
) -> LoketError | None:
    day, today = rules.valid_from, office.today()
    decided = decided_since(connection, day) if day < today else 0
    if decided:
        words = {"day": show_date(day), "count": decided, "today": show_date(today)}
        return Refused("sudah_ada_keputusan", _DECIDED, **words)
    for one in known:
        if one.used and (one.rules.code, one.rules.valid_from) == (rules.code, day):
            return Refused("versi_sudah_dipakai", _USED, day=show_date(day), count=one.used)
    return None


_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat dibaca. Periksa letaknya, lalu coba lagi."
)
_NO_TOML = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} bukan berkas TOML yang sah. Perbaiki tulisannya, lalu coba lagi."
)
_UNWRITTEN = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat ditulis. Pilih folder lain, lalu simpan lagi."
)
_GONE = QT_TRANSLATE_NOOP("errors", "Aturan itu tidak ada lagi. Muat ulang halamannya.")
_DECIDED = QT_TRANSLATE_NOOP(
    "errors",
    "Sejak {day} sudah ada {count} keputusan, dan semuanya tetap pada aturan lama. "
    "Mulai dari {today} atau sesudahnya.",
)
_USED = QT_TRANSLATE_NOOP(
    "errors",
    "Aturan yang mulai {day} sudah dipakai {count} keputusan, jadi tidak dapat diganti. "
    "Mulai dari hari sesudahnya.",
)
_BEGUN = QT_TRANSLATE_NOOP(
    "errors", "Aturan yang mulai {day} sudah berlaku. Buat versi baru untuk mengubahnya."
)
