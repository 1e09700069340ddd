"""Overlaps: who of a list meets whom, what was said about it, and who lets it pass.

The whole check reads the office's rows by their indexes and the register once; it holds ids of
those that meet and nothing else, tells how far it is, and stops when asked.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.beneficiary import BeneficiaryState, Proposal
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled, NotFound
from desktop_app.domain.exclusion import ExclusionTable, lawful_pairs
from desktop_app.domain.identity import mask_kk, mask_nik
from desktop_app.domain.overlap import Answer, Overlap, OverlapKind, Party, check_answer
from desktop_app.domain.overlap_report import overlap_report
from desktop_app.domain.people import normal_name
from desktop_app.domain.programme import ProgrammePeriod
from desktop_app.domain.register import Progress
from desktop_app.storage import beneficiaries as people
from desktop_app.storage import overlaps as storage
from desktop_app.storage import programmes as programme_storage
from desktop_app.storage import register as register_storage
from desktop_app.storage.database import Connection
from desktop_app.storage.overlap_register import Told, told_by_register
from desktop_app.storage.overlaps import Pair
from desktop_app.storage.register import person_id
from desktop_app.storage.register_scan import RegisterScan
from desktop_app.usecases.office import Office
from desktop_app.usecases.programmes import require_look
from desktop_app.usecases.reports_export import check_ending, save

MOST_FOUND = 50_000
MOST_FLAGGED = 2_000  # families, and people alike in the register
COMPARING = QT_TRANSLATE_NOOP("register", "Membandingkan dengan daftar lain")
AGAINST_REGISTER = QT_TRANSLATE_NOOP("register", "Membandingkan dengan DTKS/DTSEN")
_TELL_EVERY = 0.1

Tell = Callable[[Progress], None]
Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class OverlapReport:
    """What was found for a period: the overlaps, those without an answer first.

    `counts` are all there are; of families, how many. `more` tells that there were too many to be
    listed; a list like that is mended first. Of what is only flagged the first are listed.
    `register` says which data it was compared with, "" for none.
    """

    period_id: UUID
    found: tuple[Overlap, ...]
    counts: Mapping[OverlapKind, int]
    people: int
    register: str
    more: bool

    @property
    def open(self) -> tuple[Overlap, ...]:
        """Those the list waits for."""
        return tuple(one for one in self.found if not one.settled)


def check(
    office: Office, period_id: UUID, tell: Tell | None = None, stop: Asked | None = None
) -> OverlapReport:
    """Return every overlap of a period. Raises NotFound, Cancelled, Refused without the right."""
    require_look(office)
    watch = _Watch(tell, stop)
    with office.read() as connection:
        period, others = scope_of(connection, period_id)
        watch.words = COMPARING
        ids = [one.id for one in others]
        met = list(islice(storage.pairs(connection, period_id, ids, watch.step), MOST_FOUND))
        families, kin = storage.families(connection, period_id, ids, MOST_FLAGGED, watch.step)
        watch.words = AGAINST_REGISTER
        told, title = _register(office, connection, period, watch)
        found = _joined(office, connection, period, [*met, *kin], _shortened(told), title)
        total = people.count(connection, people.Asked(period_id=period_id, states=_ALIVE))
    found.sort(key=lambda one: (one.settled, _RANK[one.kind], one.first.district, one.first.name))
    counts = {**Counter(one.kind for one in found), OverlapKind.KK: families}
    more = len(met) >= MOST_FOUND or len(told) > MOST_FOUND
    shown = found if _sees(office) else [_covered(one) for one in found]
    return OverlapReport(period_id, tuple(shown), counts, total, title, more)


def answered_anew(office: Office, report: OverlapReport) -> OverlapReport:
    """Return a report with the answers that stand now; nobody is compared again."""
    require_look(office)
    ids = [party.id for one in report.found for party in (one.first, one.second) if party.id]
    with office.read() as connection:
        answers = storage.answers(connection, ids)
    found = []
    for one in report.found:
        key = storage.answer_key(_id_of(one.first), one.second.id, one.second.key)
        found.append(replace(one, answered=answers.get(key)))
    return replace(report, found=tuple(found))


def export_report(office: Office, report: OverlapReport, path: Path) -> None:
    """Save the report of overlaps as .xlsx or .pdf with kop and signature; numbers are covered.

    Raises Refused without the right, Misused for another kind of file, EnvironmentFailure.
    """
    if office.actor is not None:
        office.require(Right.EXPORT)
    check_ending(path)
    with office.read() as connection:
        period = programme_storage.read_period(connection, report.period_id)
    covered = [_covered(one) for one in report.found]
    seen = [one.first.id.hex for one in report.found if one.first.id]
    with office.write() as tx:  # before it leaves: who took it is known even after a power cut
        tx.event("export", office.identity.id, {"what": "tumpang_tindih", "shown": seen})
    save(office, overlap_report(covered, period.title, report.people, report.register), path)


def would_meet(
    office: Office, period_id: UUID, proposal: Proposal
) -> tuple[tuple[OverlapKind, Party], ...]:
    """Return whom somebody who is not added yet would meet, the same NIK first.

    The sides are shown to whoever adds the person; the look is journaled.
    """
    with office.read() as connection:
        period = programme_storage.read_period(connection, period_id)
        met = meeting(connection, proposal, period)
        sides = parties(connection, [id for _, id in met])
    if met and proposal.nik:
        with office.write() as tx:
            seen = person_id(office.store.names, proposal.nik)
            tx.event("view", seen, {"what": "overlap"})
    return tuple((kind, sides[id]) for kind, id in met)


def answer(office: Office, one: Overlap, said: Answer, reason: str = "") -> None:
    """Record what is said about two rows that meet; both and the reason stand in the journal.

    An exception, and that two rows are two people, is a supervisor's, who vouches. Raises Refused
    for an answer that does not fit, without a reason or the right; NotFound.
    """
    words = check_answer(one.kind, said, reason)
    if office.actor is not None:
        if said is Answer.DIKETAHUI:
            office.require(Right.SERVE)
        else:
            office.require_vouched(Right.OVERRIDE)
    first = _id_of(one.first)
    with office.write() as tx:
        people.read_one(tx.connection, first)
        storage.add_answer(tx, first, one.second.id, one.second.key, one.kind, said, words)


def withdraw(office: Office, one: Overlap) -> None:
    """Take an answer back: the list waits for it again. Raises Refused, NotFound, Conflict."""
    if office.actor is not None:
        office.require_vouched(Right.OVERRIDE)
    if one.answered is None:
        raise NotFound("belum_dijawab", _UNANSWERED)
    with office.write() as tx:
        storage.withdraw_answer(tx, one.answered)


def meeting(
    connection: Connection, proposal: Proposal, period: ProgrammePeriod
) -> list[tuple[OverlapKind, UUID]]:
    """Return whom somebody who is no row yet would meet in periods that may not meet this one."""
    _, others = scope_of(connection, period.id)
    me = proposal, normal_name(proposal.name)
    found = storage.pairs_of_one(connection, me, period.id, [one.id for one in others])
    return sorted(found, key=lambda pair: _RANK[pair[0]])


def scope_of(
    connection: Connection, period_id: UUID
) -> tuple[ProgrammePeriod, tuple[ProgrammePeriod, ...]]:
    """Return a period and the others that share a day with it and may not meet it."""
    every = programme_storage.periods(connection)
    period = next((one for one in every if one.id == period_id), None)
    if period is None:
        raise NotFound("periode_tidak_ada", _GONE)
    table = ExclusionTable(programme_storage.exclusions(connection))
    spans = {one.id: (one.programme.id, one.span) for one in every}
    lawful = lawful_pairs(table, spans)
    others = (one for one in every if one.id != period_id and (period_id, one.id) not in lawful)
    return period, tuple(others)


def parties(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, Party]:
    """Return beneficiaries as they are compared, in the order asked for."""
    wanted = list(dict.fromkeys(ids))
    rows = people.with_ids(connection, wanted)
    titles = {one.id: one.title for one in programme_storage.periods(connection)}
    found = {}
    for id in wanted:
        if id in rows:
            row, p = rows[id], rows[id].proposal
            found[id] = Party(
                id,
                titles[row.period_id],
                row.state,
                p.name,
                p.nik,
                p.kk,
                p.birth_date,
                p.village,
                p.district,
                p.amount,
            )
    return found


def _register(
    office: Office, connection: Connection, period: ProgrammePeriod, watch: _Watch
) -> tuple[list[Told], str]:
    """Return what the current register tells of a period's people, and what data that are."""
    shelf = next((s for s in register_storage.shelved(connection) if s.snapshot.current), None)
    if shelf is None or not shelf.database:
        return [], ""
    snapshot = shelf.snapshot
    table = ExclusionTable(programme_storage.exclusions(connection))
    marks = {
        one.register_mark
        for one in programme_storage.programmes(connection)
        if one.register_mark and not table.lawful(one.id, period.programme.id, period.span)
    }
    # Whom the register calls a receiver of this very programme is no overlap but the same benefit.
    marks.discard(period.programme.register_mark)
    path = office.store.folder / shelf.database
    with RegisterScan(path, office.store.key) as scan:
        own = storage.own_people(connection, period.id)
        told = told_by_register(scan, own, marks, watch.step)
    words = QT_TRANSLATE_NOOP("Snapshot", "{source} per {day}")
    return told, words.format(source=snapshot.title, day=f"{snapshot.as_of:%d-%m-%Y}")


def _shortened(told: Sequence[Told]) -> list[Told]:
    """Return what the register told: of what is flagged only, as much as somebody can look at."""
    waits = [one for one in told if _kind_of(one).needs_answer]
    flags = [one for one in told if not _kind_of(one).needs_answer]
    return [*waits[:MOST_FOUND], *flags[:MOST_FLAGGED]]


def _joined(
    office: Office,
    connection: Connection,
    period: ProgrammePeriod,
    pairs: Sequence[Pair],
    told: Sequence[Told],
    title: str,
) -> list[Overlap]:
    """Return pairs and what the register told as overlaps, with the answers they had."""
    owners = storage.ids_of_niks(connection, period.id, [one.nik for one in told if one.nik])
    nameless = [one.person for one in told if not one.nik and one.person]
    others = storage.ids_of_people(connection, period.id, nameless)
    matched = [
        (one, owners.get(one.nik) if one.nik else others.get(one.person or ("", "", "")))
        for one in told
    ]
    ids = [id for pair in pairs for id in (pair.first, pair.second)]
    ids += [id for _, id in matched if id is not None]
    sides = parties(connection, ids)
    answers = storage.answers(connection, ids)
    found = []
    for pair in pairs:
        key = storage.answer_key(pair.first, pair.second, "")
        overlap = Overlap(pair.kind, sides[pair.first], sides[pair.second])
        found.append(replace(overlap, answered=answers.get(key)))
    for one, id in matched:
        if id is None:
            continue
        other = _key(office.store.names, one)
        overlap = Overlap(_kind_of(one), sides[id], _register_party(one, title, other))
        key = storage.answer_key(id, None, other)
        found.append(replace(overlap, answered=answers.get(key)))
    return found


def _kind_of(one: Told) -> OverlapKind:
    if one.person is None:
        return OverlapKind.DATA
    return OverlapKind.SERUPA_DATA


def _register_party(one: Told, title: str, key: str) -> Party:
    entry = one.entry
    return Party(
        None,
        f"{one.mark.replace(',', ', ')} · {title}" if one.mark else title,
        None,
        entry.name,
        entry.nik,
        entry.kk or None,
        date.fromisoformat(entry.birth_date) if entry.birth_date else None,
        entry.village,
        entry.district,
        key=key,
    )


def _key(names: bytes, one: Told) -> str:
    """Return under what an answer about a row of the register is kept: no NIK stands there."""
    return f"{person_id(names, one.entry.nik).hex}:{one.mark}"


def _id_of(party: Party) -> UUID:
    if party.id is None:
        raise NotFound("penerima_tidak_ada", _GONE)
    return party.id


def _covered(one: Overlap) -> Overlap:
    def side(party: Party) -> Party:
        nik = mask_nik(party.nik) if party.nik else None
        return replace(party, nik=nik, kk=mask_kk(party.kk) if party.kk else None)

    return replace(one, first=side(one.first), second=side(one.second))


def _sees(office: Office) -> bool:
    return office.actor is None or office.may(Right.SEE_NIK)


class _Watch:
    """Tells how far a check is, every tenth of a second, and hears whether it shall stop."""

    def __init__(self, tell: Tell | None, stop: Asked | None) -> None:
        self._tell, self._stop = tell, stop
        self._last = 0.0
        self.words = ""

    def step(self) -> None:
        """Raise Cancelled when somebody stopped it."""
        if self._stop is not None and self._stop():
            raise Cancelled("pemeriksaan_dibatalkan", _CANCELLED)
        now = time.monotonic()
        if self._tell is not None and now - self._last >= _TELL_EVERY:
            self._last = now
            self._tell(Progress(0, 0, self.words))


_ALIVE = tuple(one for one in BeneficiaryState if one is not BeneficiaryState.DIBATALKAN)
_RANK = {kind: at for at, kind in enumerate(OverlapKind)}
_CANCELLED = QT_TRANSLATE_NOOP("errors", "Pemeriksaan dibatalkan. Tidak ada yang berubah.")
_UNANSWERED = QT_TRANSLATE_NOOP("errors", "Tumpang tindih ini belum dijawab. Muat ulang layar.")
_GONE = QT_TRANSLATE_NOOP("errors", "Periode atau orang itu tidak ada lagi. Muat ulang layar.")
