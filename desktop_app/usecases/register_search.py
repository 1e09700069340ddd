"""One field over the register: by name, however it is spelled, or by any number a person has.

A list of hits is no view of a person: its numbers are covered and most of the row stays away.
Whoever opens a person sees all of it only after that view is in the journal; a search leaves one
entry, under an id that tells nobody what was typed. A hit from a damaged number, a row set aside
or an older register is *perlu dipastikan*, and an empty list never reads "tidak terdaftar".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.identity import mask_card, mask_kk, mask_nik
from desktop_app.domain.register import RegisterEntry, SetAside, Snapshot
from desktop_app.domain.register_search import (
    SHORTEST_NAME,
    Hit,
    HitRef,
    Question,
    SearchAnswer,
    Why,
    parse_question,
)
from desktop_app.storage import register as storage
from desktop_app.storage import register_numbers as number_index
from desktop_app.storage import register_search as index
from desktop_app.storage.register import RegisterShelf
from desktop_app.storage.register_file import RegisterFile
from desktop_app.usecases.office import Office
from desktop_app.usecases.register import opened

# Beyond this a name of the current register is hardly the one asked for: older ones are asked too.
_FAR = 1.2

Registers = list[tuple[Snapshot, RegisterFile]]


def search(
    office: Office, text: str, limit: int = 10, show: Callable[[SearchAnswer], None] | None = None
) -> SearchAnswer:
    """Return who the text may mean, at most `limit`, the best first; the search is journaled.

    `show` is handed the answer as soon as it is known, some milliseconds before the journal is on
    disk; when this returns, it is. What is asked of the same lane next, as opening one of them,
    comes after it. Raises Refused when names are searched in a register file that an older
    version of the program made, EnvironmentFailure when the current data are gone or the search
    can not be journaled: then nothing may stay on the screen.
    """
    _require_right(office)
    answer, hits = _answer(office, parse_question(text, office.regions), limit)
    if show is not None:
        show(answer)
    if hits is not None and answer.snapshot is not None:
        _journal_search(office, answer.question, answer.snapshot, hits)
    return answer


def get_ready(office: Office) -> None:
    """Read the words of the current names, half a second's work, before the first name is typed."""
    for snapshot, file in _registers(office):
        if snapshot.current and file.knows_names:
            file.words()


def open_hit(office: Office, hit: Hit, *, reason: str = "pelayanan") -> RegisterEntry | SetAside:
    """Return the whole row of a hit; the view is journaled with `reason`.

    Raises NotFound when that snapshot is no longer kept.
    """
    _require_right(office)
    snapshot, file = _register(office, hit.ref)
    row = _row(file, hit.ref)
    _journal_views(office, snapshot, [_number_of(row, hit.ref)], reason)
    return row


def family(office: Office, hit: Hit, *, reason: str = "pelayanan") -> tuple[RegisterEntry, ...]:
    """Return everybody of the hit's KK in its register, in the order of the file; all journaled.

    Empty for a row set aside whose KK nobody else has. Who has no No. KK, or a damaged one, comes
    alone. Raises NotFound when that snapshot is no longer kept.
    """
    _require_right(office)
    snapshot, file = _register(office, hit.ref)
    row = _row(file, hit.ref)
    if isinstance(row, SetAside):
        kk = file.kk_of_aside(hit.ref.id)
        members = tuple(file.with_kk(kk)) if kk else ()
    elif row.kk and "kk_rusak_excel" not in row.warnings:
        members = tuple(file.with_kk(row.kk))
    else:
        members = (row,)
    _journal_views(
        office, snapshot, [_number_of(row, hit.ref), *(one.nik for one in members)], reason
    )
    return members


def _answer(
    office: Office, question: Question, limit: int
) -> tuple[SearchAnswer, tuple[Hit, ...] | None]:
    """Return what is shown, and what it covers; None of it when nothing was searched."""
    registers = _registers(office)
    if not registers:
        return SearchAnswer(question, None, advice=_NO_REGISTER), None
    current = registers[0][0]
    if not question.number and sum(map(len, question.words)) < SHORTEST_NAME:
        return SearchAnswer(question, current, advice=_TOO_SHORT), None
    if question.number:
        found = list(_by_number(registers, question.number, limit + 1))
    else:
        found = list(_by_name(registers, question, limit + 1))
    hits, more = tuple(found[:limit]), len(found) > limit
    shown = tuple(map(_covered, hits))
    return SearchAnswer(question, current, shown, more, _advice(question, hits, limit)), hits


def _by_number(registers: Registers, number: str, limit: int) -> Iterator[Hit]:
    met: set[str] = set()
    for snapshot, file in registers:
        met_by = number_index.with_number(file, number, limit)
        yield from _not_met(_hits(snapshot, file, [(one, 0) for one in met_by]), met)


def _by_name(registers: Registers, question: Question, limit: int) -> Iterator[Hit]:
    if not registers[0][1].knows_names:
        raise Refused("data_tanpa_indeks_nama", _NO_NAMES)
    met: set[str] = set()
    for snapshot, file in registers:
        if not file.knows_names:
            continue
        bearers = index.people_like(file, question, limit)
        found = [(one, one.name.people) for one in bearers]
        yield from _not_met(_hits(snapshot, file, found), met)
        if bearers and bearers[0].cost <= _FAR:
            return


def _not_met(hits: Iterable[Hit], met: set[str]) -> Iterator[Hit]:
    """Yield hits of people whom no newer register has answered with."""
    hits = list(hits)
    new = [hit for hit in hits if hit.entry is None or hit.entry.nik not in met]
    met.update(hit.entry.nik for hit in hits if hit.entry)
    yield from new


def _hits(
    snapshot: Snapshot,
    file: RegisterFile,
    found: Sequence[tuple[index.Bearer | number_index.Numbered, int]],
) -> Iterator[Hit]:
    """Yield what was found, each with how many namesakes; their rows are read at once."""
    ids = sorted(one.id for one, _ in found if not one.set_aside)
    entries = dict(zip(ids, file.with_ids(ids), strict=True))
    ids = sorted(one.id for one, _ in found if one.set_aside)
    aside = dict(zip(ids, file.aside_with_ids(ids), strict=True))
    older = () if snapshot.current else (Why.OLDER,)
    for one, namesakes in found:
        ref = HitRef(snapshot.id, one.id, one.set_aside)
        if one.set_aside:
            why = tuple(dict.fromkeys((*one.why, *older, Why.SET_ASIDE)))
            yield Hit(ref, snapshot, why, set_aside=aside[one.id], namesakes=namesakes)
            continue
        entry = entries[one.id]
        damaged = (Why.DAMAGED,) if "nik_rusak_excel" in entry.warnings else ()
        why = tuple(dict.fromkeys((*one.why, *older, *damaged)))
        yield Hit(ref, snapshot, why, entry=entry, namesakes=namesakes)


def _covered(hit: Hit) -> Hit:
    """Return the hit with what a list of strangers may show: who it may be, not all of it."""
    if hit.entry is None:
        aside = replace(hit.set_aside, original={}) if hit.set_aside else None
        return replace(hit, set_aside=aside)
    entry = replace(
        hit.entry,
        nik=mask_nik(hit.entry.nik),
        kk=mask_kk(hit.entry.kk) if hit.entry.kk else None,
        card=mask_card(hit.entry.card) if hit.entry.card else None,
        address=None,
        household_id=None,
        member_id=None,
        desil=None,
        pbi_status=None,
        deactivated_on=None,
    )
    return replace(hit, entry=entry)


def _advice(question: Question, hits: tuple[Hit, ...], limit: int) -> str:
    if not hits:
        return _NOBODY
    hinted = question.place or question.born_year
    many = not question.number and not hinted and max(hit.namesakes for hit in hits) > limit
    return _MANY if many else ""


def _registers(office: Office) -> Registers:
    """Return the registers that can be asked, the current one first; empty without a current."""
    with office.read() as connection:
        kept = storage.shelved(connection)
    found = list(opened(office.store.companion(RegisterShelf), kept))
    found.sort(key=lambda pair: not pair[0].current)
    return found if found and found[0][0].current else []


def _register(office: Office, ref: HitRef) -> tuple[Snapshot, RegisterFile]:
    for snapshot, file in _registers(office):
        if snapshot.id == ref.snapshot:
            return snapshot, file
    raise NotFound("data_tidak_disimpan", _NOT_KEPT)


def _row(file: RegisterFile, ref: HitRef) -> RegisterEntry | SetAside:
    found = file.aside_with_ids([ref.id]) if ref.set_aside else file.with_ids([ref.id])
    return found[0]


def _number_of(row: RegisterEntry | SetAside | None, ref: HitRef) -> str:
    """Return what tells a person apart in the journal: the NIK, else the place of the row."""
    return row.nik if isinstance(row, RegisterEntry) else f"{ref.snapshot}/{ref.id}"


def _journal_search(
    office: Office, question: Question, snapshot: Snapshot, hits: tuple[Hit, ...]
) -> None:
    key = office.store.names
    shown = [_number_of(hit.entry, hit.ref) for hit in hits]
    body = {
        "by": "nomor" if question.number else "nama",
        "snapshot": snapshot.id,
        "shown": [storage.person_id(key, number).hex for number in shown],
    }
    with office.write() as tx:
        tx.event("search", storage.person_id(key, question.whole), body)


def _journal_views(office: Office, snapshot: Snapshot, numbers: list[str], reason: str) -> None:
    ids: list[UUID] = [
        storage.person_id(office.store.names, number) for number in dict.fromkeys(numbers)
    ]
    body = {
        "reason": reason,
        "snapshot": snapshot.id,
        "found": True,
        "with": sorted(other.hex for other in ids[1:]),
    }
    with office.write() as tx:
        tx.event("view", ids[0], body)


def _require_right(office: Office) -> None:
    # Whoever runs a command without logging in holds the key of the folder.
    if office.actor is not None:
        office.require(Right.PREPARE)


_NO_REGISTER = QT_TRANSLATE_NOOP(
    "register", "Belum ada data DTKS/DTSEN. Impor dahulu berkasnya di layar Data DTKS/DTSEN."
)
_TOO_SHORT = QT_TRANSLATE_NOOP(
    "register",
    "Ketik nama, atau paling sedikit 5 angka pertama NIK, No. KK, kartu, atau ID-DTKS. "
    "Desa dan tahun lahir boleh ditambahkan: siti nurhaliza lasem 1984.",
)
_NOBODY = QT_TRANSLATE_NOOP(
    "register",
    "Tidak ada yang mirip. Ini belum berarti tidak terdaftar: cari juga dengan NIK, No. KK, atau "
    "sebagian namanya, lalu lakukan pengecekan kedua.",
)
_MANY = QT_TRANSLATE_NOOP(
    "register",
    "Banyak orang bernama sama; yang kartunya nonaktif didahulukan. Tambahkan desa atau tahun "
    "lahir, misalnya siti nurhaliza lasem 1984.",
)
_NO_NAMES = QT_TRANSLATE_NOOP(
    "errors",
    "Data DTKS/DTSEN ini diimpor dengan versi lama, jadi belum dapat dicari dengan nama. "
    "Cari dengan NIK atau No. KK, atau impor sekali lagi berkasnya.",
)
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "errors",
    "Data per tanggal itu tidak disimpan lagi; hanya tiga impor terakhir yang disimpan. "
    "Cari sekali lagi.",
)
