"""Programmes, their periods, and which benefits may meet: set by the office, dated, journaled."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from desktop_app import paths
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.exclusion import Exclusion, pair_of
from desktop_app.domain.ids import new_id
from desktop_app.domain.programme import (
    LONGEST_BASIS,
    LONGEST_NAME,
    Activity,
    Bidang,
    PeriodForm,
    Programme,
    ProgrammeForm,
    ProgrammePeriod,
    check_period,
    check_programme,
)
from desktop_app.domain.text import visible
from desktop_app.storage import beneficiaries as people
from desktop_app.storage import programmes as storage
from desktop_app.storage.journal import Transaction
from desktop_app.usecases.office import Office

_DAY = timedelta(days=1)


def programmes(office: Office) -> tuple[Programme, ...]:
    """Return every programme. Raises Refused without the right to see figures."""
    require_look(office)
    with office.read() as connection:
        return storage.programmes(connection)


def activities(office: Office) -> tuple[Activity, ...]:
    """Return every activity. Raises as `programmes`."""
    require_look(office)
    with office.read() as connection:
        return storage.activities(connection)


def periods(office: Office) -> tuple[ProgrammePeriod, ...]:
    """Return every period, the latest first. Raises as `programmes`."""
    require_look(office)
    with office.read() as connection:
        return storage.periods(connection)


def exclusions(office: Office) -> tuple[Exclusion, ...]:
    """Return the rows of the exclusion table, the latest first. Raises as `programmes`."""
    require_look(office)
    with office.read() as connection:
        return storage.exclusions(connection)


def save_programme(office: Office, form: ProgrammeForm, old: Programme | None = None) -> UUID:
    """Add a programme, or change one. Raises Refused in words, Conflict."""
    require_manage(office)
    with office.write() as tx:
        others = [
            p.code for p in storage.programmes(tx.connection) if old is None or p.id != old.id
        ]
        return storage.save_programme(tx, check_programme(form, others), old)


def save_with_activities(
    office: Office, form: ProgrammeForm, names: Sequence[str], old: Programme | None = None
) -> UUID:
    """Store a programme and exactly these activities; one that is not named any more is closed.

    Closed, not removed: periods of earlier years are theirs. Raises as `save_programme`, Refused
    for a name that is too long.
    """
    require_manage(office)
    wanted = {tidy.casefold(): tidy for name in names if (tidy := " ".join(visible(name).split()))}
    if any(len(name) > LONGEST_NAME for name in wanted.values()):
        raise Refused("nama_kegiatan_salah", _BAD_ACTIVITY, most=LONGEST_NAME)
    with office.write() as tx:
        known = storage.programmes(tx.connection)
        others = [one.code for one in known if old is None or one.id != old.id]
        id = storage.save_programme(tx, check_programme(form, others), old)
        own = [one for one in storage.activities(tx.connection) if one.programme_id == id]
        for one in own:
            name = wanted.pop(one.name.casefold(), None)
            storage.save_activity(tx, id, name or one.name, name is not None, one)
        for name in wanted.values():
            storage.save_activity(tx, id, name, True, None)
        return id


def save_period(office: Office, form: PeriodForm, old: ProgrammePeriod | None = None) -> UUID:
    """Add a period, or change one. Raises Refused in words, Conflict.

    The programme and activity of a period stay once somebody is listed for it.
    """
    require_manage(office)
    tidy = check_period(form)
    with office.write() as tx:
        storage.read_programme(tx.connection, tidy.programme_id)
        works = {one.id: one for one in storage.activities(tx.connection)}
        own = works.get(tidy.activity_id) if tidy.activity_id else None
        if tidy.activity_id is not None and (own is None or own.programme_id != tidy.programme_id):
            raise Refused("kegiatan_program_lain", _OTHER_ACTIVITY)
        if old is not None and _moves(old, tidy) and people.count(tx.connection, _all_of(old)):
            raise Refused("periode_sudah_berisi", _HAS_PEOPLE)
        return storage.save_period(tx, tidy, old)


def say_of_pair(
    office: Office,
    pair: tuple[UUID, UUID],
    lawful: bool,
    from_day: date,
    to_day: date | None = None,
    note: str = "",
) -> UUID:
    """Say that two programmes may meet, or may not, from a day on. Raises Refused in words.

    Both may be the same programme: its own periods then may overlap.
    """
    require_rules(office)
    words = " ".join(visible(note).split())
    if not words or len(words) > LONGEST_BASIS:
        raise Refused("pengecualian_tanpa_dasar", _NO_NOTE, most=LONGEST_BASIS)
    if to_day is not None and to_day < from_day:
        raise Refused("tanggal_terbalik", _TURNED)
    first, second = pair_of(*pair)
    with office.write() as tx:
        for id in (first, second):
            storage.read_programme(tx.connection, id)
        for row in storage.exclusions(tx.connection):
            if (row.first_id, row.second_id, row.from_day) == (first, second, from_day):
                raise Refused("pengecualian_sudah_ada", _SAME_DAY)
        row = Exclusion(new_id(tx.at), first, second, lawful, from_day, to_day, words, 0)
        return storage.add_exclusion(tx, row)


def end_exclusion(office: Office, row: Exclusion, last: date) -> None:
    """Let a row hold until a day only; one not begun by then goes. Raises Refused, Conflict."""
    require_rules(office)
    if last < office.today() - _DAY:
        raise Refused("pengecualian_mundur", _PAST)
    with office.write() as tx:
        if last < row.from_day:
            storage.remove_exclusion(tx, row)
        else:
            storage.end_exclusion(tx, replace(row, to_day=last))


def begin_with_examples(office: Office) -> int:
    """Take in the programmes that come with the program; return how many were new."""
    require_manage(office)
    path = paths.resource("programmes", "programmes.toml")
    seed = tomllib.loads(path.read_text(encoding="utf-8"))
    with office.write() as tx:
        known = {one.code: one.id for one in storage.programmes(tx.connection)}
        new = [one for one in seed["programme"] if one["code"] not in known]
        for one in new:
            known[one["code"]] = _begin(tx, one)
        fresh = {one["code"] for one in new}
        for pair in seed["lawful"]:
            if fresh & set(pair["pair"]):
                _let_meet(tx, known, pair, office.today())
        return len(new)


def period_of(office: Office, id: UUID) -> ProgrammePeriod:
    """Return one period. Raises NotFound."""
    for one in periods(office):
        if one.id == id:
            return one
    raise NotFound("periode_tidak_ada", _GONE)


def require_look(office: Office) -> None:
    """Raise Refused for somebody who may not even see figures."""
    if office.actor is not None:
        office.require(Right.SEE_REPORTS)


def require_manage(office: Office) -> None:
    """Raise Refused for somebody who may not manage programmes."""
    if office.actor is not None:
        office.require(Right.MANAGE_PROGRAMMES)


def require_rules(office: Office) -> None:
    """Raise Refused for somebody who may not say which benefits may meet."""
    if office.actor is not None:
        office.require(Right.MANAGE_RULES)


def _all_of(period: ProgrammePeriod) -> people.Asked:
    return people.Asked(period_id=period.id)


def _moves(old: ProgrammePeriod, new: PeriodForm) -> bool:
    activity = old.activity.id if old.activity else None
    return (old.programme.id, activity) != (new.programme_id, new.activity_id)


def _begin(tx: Transaction, one: Mapping[str, Any]) -> UUID:
    form = ProgrammeForm(
        one["code"],
        one["name"],
        Bidang(one["field"]),
        one.get("benefit"),
        one.get("legal_basis", ""),
        one.get("register_mark", ""),
    )
    id = storage.save_programme(tx, check_programme(form), None)
    for name in one.get("activities", ()):
        storage.save_activity(tx, id, name, True, None)
    return id


def _let_meet(
    tx: Transaction, known: Mapping[str, UUID], pair: Mapping[str, Any], today: date
) -> None:
    first, second = (known[code] for code in pair["pair"])
    begins = date(today.year, 1, 1)
    there = {
        (*pair_of(row.first_id, row.second_id), row.from_day)
        for row in storage.exclusions(tx.connection)
    }
    if (*pair_of(first, second), begins) not in there:
        row = Exclusion(new_id(tx.at), first, second, True, begins, None, pair["note"], 0)
        storage.add_exclusion(tx, row)


_BAD_ACTIVITY = QT_TRANSLATE_NOOP("errors", "Nama kegiatan paling banyak {most} huruf.")
_OTHER_ACTIVITY = QT_TRANSLATE_NOOP("errors", "Kegiatan itu bukan milik program ini. Pilih lagi.")
_HAS_PEOPLE = QT_TRANSLATE_NOOP(
    "errors",
    "Periode ini sudah berisi penerima, jadi program dan kegiatannya tidak dapat diganti. "
    "Buat periode baru.",
)
_NO_NOTE = QT_TRANSLATE_NOOP("errors", "Tulis dasar atau alasannya, paling banyak {most} huruf.")
_TURNED = QT_TRANSLATE_NOOP("errors", "Tanggal akhir lebih dahulu daripada tanggal mulai.")
_SAME_DAY = QT_TRANSLATE_NOOP(
    "errors", "Pasangan ini sudah diatur mulai tanggal itu. Pilih tanggal lain, atau akhiri dahulu."
)
_PAST = QT_TRANSLATE_NOOP(
    "errors", "Aturan yang sudah berlaku hanya dapat diakhiri mulai kemarin atau sesudahnya."
)
_GONE = QT_TRANSLATE_NOOP("errors", "Periode itu tidak ada lagi. Muat ulang layar.")
