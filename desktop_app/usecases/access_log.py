"""The log of looks for whoever answers for the data: by officer, by kind, with covered numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.access_log import Access, AccessLine, AccessQuery, Somebody
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused
from desktop_app.domain.identity import mask_name, mask_nik
from desktop_app.storage import access_log as storage
from desktop_app.storage.access_log import Directory, Known
from desktop_app.storage.accounts import read_officers
from desktop_app.storage.journal import JournalEntry
from desktop_app.storage.register import person_id, shelved
from desktop_app.storage.register_scan import RegisterScan
from desktop_app.usecases.office import Office

COMMAND_LINE = ""
_KINDS = {
    "search": Access.SEARCH,
    "reveal": Access.REVEAL,
    "print": Access.PRINT,
    "letter_copy": Access.PRINT,
    "register_rows": Access.ROWS,
    "register_export": Access.EXPORT,
    "agenda": Access.EXPORT,
    "export": Access.EXPORT,
}
_SEEN = {
    "person": Access.PERSON,
    "letter": Access.LETTER,
    "attachment": Access.PAPER,
    "complaint": Access.COMPLAINT,
    "case": Access.CASE,
}
_ABOUT_NOBODY = frozenset({"register_rows", "register_export", "agenda"})
_COUNTS = ("rows", "letters")


@dataclass(frozen=True, slots=True)
class AccessLog:
    """What was asked for, the latest first; `names` are the officers'."""

    query: AccessQuery
    lines: tuple[AccessLine, ...]
    names: Mapping[UUID, str]


def access_log(office: Office, query: AccessQuery) -> AccessLog:
    """Return who saw or took out whose data in these days.

    Names are initials for whoever may not see people unmasked. Raises Refused without the right,
    Misused for days the wrong way round.
    """
    may_see(office)
    log = read_log(office, query)
    if office.actor is None or office.may(Right.SEE_NIK):
        return log
    return replace(log, lines=tuple(map(_initials, log.lines)))


def read_log(office: Office, query: AccessQuery, *, in_register: bool = False) -> AccessLog:
    """As `access_log`; with `in_register` people who never came are named from the register."""
    if query.last < query.first:
        raise Misused("rentang_terbalik", _BACKWARDS)
    with office.read() as connection:
        names = {one.id: one.name for one in read_officers(connection)}
        start, end = _begin(office, query.first), _begin(office, query.last + timedelta(days=1))
        found = [one for one in storage.entries(connection, start, end) if _wanted(one, query)]
        told = Directory(connection, office.store.names)
        ids = {id for entry in found for id in (entry.entity, *storage.ids_in(entry.body))}
        told.learn(ids)
        files = [office.store.folder / one.database for one in shelved(connection)]
    if in_register:
        _meet_in_register(office, files, ids, told)
    lines = [_line(entry, told) for entry in reversed(found)]
    return AccessLog(query, tuple(line for line in lines if _of_kind(line, query)), names)


def may_see(office: Office) -> None:
    """Raise Refused for anybody but who answers for the data or audits."""
    # The command line is the administrator of this PC, who has the passphrase.
    if office.actor is not None:
        office.require(Right.SEE_JOURNAL)


def _initials(line: AccessLine) -> AccessLine:
    people = (replace(one, name=mask_name(one.name), phone="") for one in line.people)
    return replace(line, people=tuple(people))


def _wanted(entry: JournalEntry, query: AccessQuery) -> bool:
    if query.officer is None:
        return True
    return entry.actor is None if query.officer == COMMAND_LINE else entry.actor == query.officer


def _of_kind(line: AccessLine, query: AccessQuery) -> bool:
    return query.kind is None or line.kind is query.kind


def _line(entry: JournalEntry, told: Directory) -> AccessLine:
    body = entry.body or {}
    kind = _kind(entry)
    ids = storage.ids_in(body)
    # A search stands under what was typed, an export under the office: neither is a person.
    if entry.kind not in _ABOUT_NOBODY and not (entry.kind == "search" and ids):
        ids = [entry.entity, *ids]
    if entry.kind in ("export", "reveal") and "shown" in body:
        ids = storage.ids_in(body)
    people = {one: _somebody(one, told) for one in ids if one not in told.families}
    return AccessLine(
        at=entry.at,
        officer=entry.actor,
        kind=kind,
        reason=str(body.get("reason") or ""),
        people=tuple({one.key: one for one in people.values()}.values()),
        rows=next((int(body[one]) for one in _COUNTS if one in body), 0) if not ids else 0,
        blank=entry.body is None,
    )


def _kind(entry: JournalEntry) -> Access:
    body = entry.body or {}
    if entry.kind == "view":
        if body.get("reason") == "ekspor":
            return Access.EXPORT
        if body.get("reason") == "keluarga":
            return Access.FAMILY
        return _SEEN.get(str(body.get("what")), Access.REGISTER)
    return _KINDS[entry.kind]


def _somebody(id: UUID, told: Directory) -> Somebody:
    known = told.by_id.get(id)
    if known is None:
        return Somebody(id, "", "")
    covered = mask_nik(known.nik) if known.nik else ""
    return Somebody(known.root, known.name, covered, known.phone)


def _meet_in_register(
    office: Office, files: Sequence[Path], ids: set[UUID], told: Directory
) -> None:
    """Name whoever stands only in a kept register; a lost file names nobody."""
    unknown = {one for one in ids if one not in told.by_id and one not in told.families}
    key = office.store.names
    for path in files:
        if not unknown:
            return
        try:
            with RegisterScan(path, office.store.key) as scan:
                for nik, name, kk in scan.named():
                    id = person_id(key, nik)
                    if id in unknown:
                        told.by_id[id] = Known(id, name, nik, "")
                    if kk and person_id(key, kk) in unknown:
                        told.families.add(person_id(key, kk))
        except EnvironmentFailure:
            continue
        unknown -= told.by_id.keys() | told.families


def _begin(office: Office, day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=office.zone)


_BACKWARDS = QT_TRANSLATE_NOOP(
    "errors", "Tanggal akhir mendahului tanggal awal. Tukar kedua tanggal itu, lalu ulangi."
)
