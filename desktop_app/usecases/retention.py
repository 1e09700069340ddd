"""Retention (JRA): first how many it would be, then made unknown, a few at a time.

Each part is a transaction of its own, so that the counter never waits long and a power cut leaves
whole parts. Backups made before still hold what went until they rotate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.register import Progress
from desktop_app.domain.retention import (
    Due,
    Kept,
    RetentionDone,
    RetentionPlan,
    end_of,
    reminds,
)
from desktop_app.storage import notices, scratch
from desktop_app.storage import retention as storage
from desktop_app.storage import retention_messages as messages
from desktop_app.storage import retention_programmes as lists
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_settings
from desktop_app.storage.register_online import OnlineAnswers
from desktop_app.storage.retention import Old
from desktop_app.usecases import notice_lists
from desktop_app.usecases.office import Office

AT_ONCE = 100
_OF_LISTS_AT_ONCE = 1_000
PERIODS = {
    Kept.CASES: settings.PRIVACY_KEEP_CASES_MONTHS,
    Kept.LETTERS: settings.PRIVACY_KEEP_LETTERS_MONTHS,
    Kept.ATTACHMENTS: settings.PRIVACY_KEEP_ATTACHMENTS_MONTHS,
    Kept.COMPLAINTS: settings.PRIVACY_KEEP_COMPLAINTS_MONTHS,
    Kept.LOOKS: settings.PRIVACY_KEEP_LOOKS_MONTHS,
    Kept.BENEFICIARIES: settings.PRIVACY_KEEP_BENEFICIARIES_MONTHS,
    Kept.ADVICE: settings.PRIVACY_KEEP_ADVICE_MONTHS,
    Kept.MESSAGES: settings.PRIVACY_KEEP_MESSAGES_MONTHS,
    Kept.LISTS: settings.PRIVACY_KEEP_LISTS_MONTHS,
    Kept.CONSENTS: settings.PRIVACY_KEEP_CONSENTS_MONTHS,
    Kept.REMARKS: settings.PRIVACY_KEEP_REMARKS_MONTHS,
    Kept.PRINTS: settings.PRIVACY_KEEP_PRINTS_MONTHS,
    Kept.DRAFTS: settings.PRIVACY_KEEP_DRAFTS_MONTHS,
}
Tell = Callable[[Progress], None]


def plan(office: Office) -> RetentionPlan:
    """Return how many of each kind are older than their period. Raises Refused."""
    _may(office)
    return _plan(office)


def reminder(office: Office) -> RetentionPlan | None:
    """Return what is due when nobody made it unknown for a year; None for whoever may not."""
    if not office.may(Right.MANAGE_PEOPLE):
        return None
    found = _plan(office)
    return found if reminds(found, office.now()) else None


def run(office: Office, tell: Tell = lambda _: None) -> RetentionDone:
    """Make unknown what is older than its period, and journal how many of each kind.

    Raises Refused. A file that the disk does not let go is counted, and its row names it no more.
    """
    # The command line is the administrator of this PC, who has the passphrase.
    if office.actor is not None:
        office.require_vouched(Right.MANAGE_PEOPLE)
    found = _plan(office)
    made = _Run(office, found.number, tell)
    for due in found.dues:
        made.kind(due)
    done = RetentionDone(made.numbers, made.left)
    with office.write() as tx:
        body = {kind.value: number for kind, number in done.numbers.items() if number}
        tx.event(storage.RUN, office.identity.id, {"made_unknown": body, "files_left": done.files})
    return done


class _Run:
    """One run under way: `numbers` by kind, `left` files that could not be deleted."""

    def __init__(self, office: Office, total: int, tell: Tell) -> None:
        self.office = office
        self.total = total
        self.tell = tell
        self.numbers = dict.fromkeys(Kept, 0)
        self.left = 0

    def kind(self, due: Due) -> None:
        """Make unknown what is over of one kind."""
        before = _moment(self.office, due.before)
        deeds: dict[Kept, Callable[[], None]] = {
            Kept.CASES: lambda: self._people(due.before),
            Kept.LETTERS: lambda: self._some(due, storage.forget_letters),
            Kept.ATTACHMENTS: lambda: self._some(due, storage.forget_attachments),
            Kept.COMPLAINTS: lambda: self._some(due, storage.forget_complaints),
            Kept.LOOKS: lambda: self._looks(before),
            Kept.BENEFICIARIES: lambda: self._some(
                due, lists.forget_beneficiaries, at_once=_OF_LISTS_AT_ONCE
            ),
            Kept.ADVICE: lambda: self._some(due, lists.forget_advice),
            Kept.MESSAGES: lambda: self._some(due, messages.forget_messages),
            Kept.LISTS: lambda: self._some(due, self._lists, at_once=1),
            Kept.CONSENTS: lambda: self._some(due, messages.forget_consents),
            Kept.REMARKS: lambda: self._some(due, messages.forget_remarks),
            Kept.PRINTS: lambda: self._some(due, storage.forget_prints),
            Kept.DRAFTS: lambda: self._drafts(before),
        }
        deeds[due.kind]()

    def _lists(self, tx: Transaction, ids: Sequence[UUID]) -> None:
        for id in ids:
            notice_lists.empty(self.office, tx, notices.read_list(tx.connection, id))

    def _people(self, before: date) -> None:
        with self.office.read() as connection:
            roots = storage.old_people(connection, before).ids
        answers = self.office.store.companion(OnlineAnswers)
        for some in _parts(roots):
            with self.office.write() as tx:
                files, niks = storage.forget_people(tx, some)
            for nik in niks:
                answers.forget(nik)
            self._done(Kept.CASES, len(some), files)
        with self.office.write() as tx:
            storage.forget_notes(tx, before)

    def _some(
        self,
        due: Due,
        forget: Callable[[Transaction, Sequence[UUID]], Any],
        at_once: int = AT_ONCE,
    ) -> None:
        with self.office.read() as connection:
            ids = _old(self.office, connection, due.kind, due.before).ids
        for some in _parts(ids, at_once):
            with self.office.write() as tx:
                files = forget(tx, some)
            self._done(due.kind, len(some), files or ())

    def _looks(self, before: datetime) -> None:
        with self.office.write() as tx:
            number = tx.fade(storage.LOOKS, before)
        self._done(Kept.LOOKS, number, ())

    def _drafts(self, before: datetime) -> None:
        with self.office.read() as connection:
            tickets = storage.old_drafts(connection, before).ids
        for some in _parts(tickets):
            with self.office.write() as tx:
                storage.forget_drafts(tx, some)
        self._done(Kept.DRAFTS, len(tickets), ())
        self._done(Kept.DRAFTS, scratch.forget_before(self.office.store, before), ())

    def _done(self, kind: Kept, number: int, files: Sequence[str]) -> None:
        for name in files:
            try:
                self.office.store.files.remove(name)
            except EnvironmentFailure:
                self.left += 1
        self.numbers[kind] += number
        self.tell(Progress(sum(self.numbers.values()), self.total, kind.label))


def _plan(office: Office) -> RetentionPlan:
    today = office.today()
    with office.read() as connection:
        stored = read_settings(connection)
        dues = []
        for kind, setting in PERIODS.items():
            months = stored[setting]
            before = end_of(months, today)
            old = _old(office, connection, kind, before)
            dues.append(Due(kind, months, before, len(old.ids), old.held, old.oldest))
        return RetentionPlan(tuple(dues), storage.last_run(connection))


def _old(office: Office, connection: Connection, kind: Kept, before: date) -> Old:
    moment = _moment(office, before)
    match kind:
        case Kept.CASES:
            return storage.old_people(connection, before)
        case Kept.LETTERS:
            return storage.old_letters(connection, before)
        case Kept.ATTACHMENTS:
            return storage.old_attachments(connection, before)
        case Kept.COMPLAINTS:
            return storage.old_complaints(connection, moment)
        case Kept.BENEFICIARIES:
            return lists.old_beneficiaries(connection, before)
        case Kept.ADVICE:
            return lists.old_advice(connection, moment)
        case Kept.MESSAGES:
            return messages.old_messages(connection, moment)
        case Kept.LISTS:
            return messages.old_lists(connection, before)
        case Kept.CONSENTS:
            return messages.old_consents(connection, moment)
        case Kept.REMARKS:
            return messages.old_remarks(connection, before)
        case Kept.PRINTS:
            return storage.old_prints(connection, moment)
        case Kept.DRAFTS:
            forms = storage.old_drafts(connection, moment)
            beside = scratch.before(office.store, moment)
            return forms._replace(ids=[*forms.ids, *beside])
        case Kept.LOOKS:
            number, oldest = storage.old_looks(connection, moment)
            return Old([None] * number, 0, oldest.date() if oldest else None)


def _parts(ids: Sequence[Any], at_once: int = AT_ONCE) -> list[Sequence[Any]]:
    return [ids[start : start + at_once] for start in range(0, len(ids), at_once)]


def _moment(office: Office, day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=office.zone)


def _may(office: Office) -> None:
    if office.actor is not None:
        office.require(Right.MANAGE_PEOPLE)
