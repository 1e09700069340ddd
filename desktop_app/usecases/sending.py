"""Sending what waits: one message after the other, each at most once.

A message is marked *diserahkan*, and that is on the disk, before it is handed to the gateway; the
answer is written after. Whoever finds one so marked without a sender knows that nobody knows: it
becomes *tidak pasti* and is left to a person. It is tried again by itself only where it is certain
that nothing was sent. The run rests outside the office's hours and may be stopped, killed or put
to sleep at any moment; the next one goes on where it ended.
"""

from __future__ import annotations

import secrets
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from random import Random
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.calendar import day_bounds
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.gateway import GatewayAccount, Parcel
from desktop_app.domain.message import (
    CampaignState,
    Delivery,
    Gateway,
    Message,
    MessageState,
    Reason,
)
from desktop_app.domain.sending_hours import SendingHours, backoff
from desktop_app.settings import Settings
from desktop_app.storage import consents, occasions
from desktop_app.storage import messages as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_settings
from desktop_app.storage.sending_lock import the_only_sender
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.campaigns import refuse_unused
from desktop_app.usecases.message_gateways import SEND_SECONDS, account, chosen
from desktop_app.usecases.office import Office

# So many in a row without a readable answer, or without a connection, are no accident.
MOST_UNSURE = 3
MOST_UNREACHED = 5
_REST = timedelta(minutes=15)
_NAP = 0.2

Nap = Callable[[float], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class SendingReport:
    """What one run did. `ended` says why it ended: "selesai" (nothing is left), "di_luar_jam",
    "batas_harian", "nanti" (what waits is tried later), "dihentikan", "terhenti" (`halted_by`
    says by what), "pengirim_lain". `goes_on` is from when the next run can do something."""

    counts: Mapping[MessageState, int]
    reasons: Mapping[Reason, int]
    waiting: int
    ended: str
    halted_by: Reason | None = None
    goes_on: datetime | None = None


@dataclass(frozen=True, slots=True)
class SendingOutlook:
    """What sending would do now. `trouble` says what the gateway lacks, None when it is ready;
    `due` tells whether anything of what waits is not put off to a later moment."""

    waiting: int
    unsure: int
    sent_today: int
    gateway: Gateway
    open_now: bool
    opens_at: datetime
    trouble: Refused | None
    due: bool


def outlook(office: Office) -> SendingOutlook:
    """Return what there is to send and whether it can be sent now. Raises Refused for bad hours."""
    now = office.now()
    with office.read() as connection:
        given = read_settings(connection)
        hours = hours_of(office, connection, given)
        waiting = storage.waiting(connection)
        due = storage.next_waiting(connection, now) is not None
        _, unsure = storage.messages(connection, states=(MessageState.TIDAK_PASTI,), most=1)
        today = storage.taken_between(connection, *day_bounds(office.today(), office.zone))
    trouble: Refused | None = None
    try:
        account(office, chosen(given), given)
    except Refused as error:
        trouble = error
    opens = hours.next_open(now)
    return SendingOutlook(
        waiting, unsure, today, chosen(given), hours.open_at(now), opens, trouble, due
    )


def send(
    office: Office,
    *,
    tell: Callable[[SendingReport], None] | None = None,
    stop: Stop | None = None,
    nap: Nap | None = None,
    token: str | None = None,
) -> SendingReport:
    """Send what may be sent now; return what became of it. For the network lane: takes hours.

    `tell` hears after each message, `stop` is asked before each and while it rests between two.
    `token` is for this run; without it the one in the computer's safe is taken.

    Raises Refused without the right to serve, when messages are switched off or the gateway is not
    ready.
    """
    if office.actor is not None:
        office.require(Right.SERVE)
    with office.read() as connection:
        given = read_settings(connection)
    refuse_unused(given)
    gateway = chosen(given)
    run = _Run(office, account(office, gateway, given, token), stop or _never, nap or _rest(stop))
    with the_only_sender(office.store.folder) as alone:
        if not alone:
            return run.report("pengirim_lain")
        run.settle_left_behind()
        return run.until_nothing(tell)


def hours_of(office: Office, connection: Connection, given: Settings) -> SendingHours:
    """Return when the office sends. Raises Refused when its hours are none."""
    return SendingHours(
        clock_time.fromisoformat(given[settings.MESSAGE_FROM]),
        clock_time.fromisoformat(given[settings.MESSAGE_UNTIL]),
        calendar_on(office, connection),
        given[settings.MESSAGE_WORKING_DAYS],
    )


class _Run:
    """One run of the sender."""

    def __init__(self, office: Office, known: GatewayAccount, stop: Stop, nap: Nap) -> None:
        self._office, self._account = office, known
        self._gateway = office.ports.gateways(known.gateway)
        self._stop, self._nap = stop, nap
        self._counts: Counter[MessageState] = Counter()
        self._reasons: Counter[Reason] = Counter()
        self._unsure = self._unreached = 0
        self._random: Random = secrets.SystemRandom()
        self._halted: Reason | None = None

    def settle_left_behind(self) -> None:
        """Decide what a sender that ended left handed over: only a gateway that knows may say."""
        with self._office.read() as connection:
            left = storage.handed_over(connection)
        for one in left:
            used = one.gateway or Gateway.UJI_COBA
            answer = self._office.ports.gateways(used).recall(
                replace(self._account, gateway=used), one.id
            )
            with self._office.write() as tx:
                self._write(tx, one, answer or Delivery.unsure(Reason.TERHENTI), left_behind=True)

    def until_nothing(self, tell: Callable[[SendingReport], None] | None) -> SendingReport:
        """Send until there is nothing left that may be sent now."""
        while True:
            if self._stop():
                return self.report("dihentikan")
            with self._office.write() as tx:
                given = read_settings(tx.connection)
                hours = hours_of(self._office, tx.connection, given)
                if not hours.open_at(tx.at):
                    return self.report("di_luar_jam", tx.connection, hours.next_open(tx.at))
                if self._enough(tx.connection, given):
                    tomorrow = day_bounds(self._office.today(), self._office.zone)[1]
                    return self.report("batas_harian", tx.connection, hours.next_open(tomorrow))
                one = self._take(tx)
            if one is None:
                return self._nothing_now()
            answer = self._gateway.send(self._account, _parcel(one), SEND_SECONDS)
            with self._office.write() as tx:
                self._write(tx, one, answer, tries=given[settings.MESSAGE_TRIES])
            if tell is not None:
                tell(self.report(""))
            if self._halted is not None:
                return self.report("terhenti")
            if self._account.gateway.online:
                self._nap(_pause(given, self._random))

    def report(
        self, ended: str, connection: Connection | None = None, goes_on: datetime | None = None
    ) -> SendingReport:
        """Return what was done so far."""
        if connection is None:
            with self._office.read() as other:
                waiting = storage.waiting(other)
        else:
            waiting = storage.waiting(connection)
        return SendingReport(
            dict(self._counts), dict(self._reasons), waiting, ended, self._halted, goes_on
        )

    def _enough(self, connection: Connection, given: Settings) -> bool:
        most = given[settings.MESSAGE_PER_DAY]
        if not most or not self._account.gateway.online:
            return False
        today = day_bounds(self._office.today(), self._office.zone)
        return storage.taken_between(connection, *today) >= most

    def _take(self, tx: Transaction) -> Message | None:
        """Mark the next message as handed over, passing by those that are not wanted any more."""
        while (one := storage.next_waiting(tx.connection, tx.at)) is not None:
            reason = _not_wanted(tx.connection, one)
            if reason is None:
                return storage.change_message(
                    tx,
                    one,
                    state=MessageState.DISERAHKAN,
                    gateway=self._account.gateway,
                    tries=one.tries + 1,
                    handed_at=tx.at,
                    reason="",
                )
            storage.cancel_waiting(tx, one.id, reason, ids=[one.id])
            self._count(MessageState.BATAL, reason)
            _finish(tx, one.campaign_id)
        return None

    def _nothing_now(self) -> SendingReport:
        with self._office.read() as connection:
            later = storage.next_moment(connection)
            if later is not None:
                return self.report("nanti", connection, later.astimezone(UTC))
            return self.report("selesai", connection)

    def _write(
        self,
        tx: Transaction,
        one: Message,
        answer: Delivery,
        *,
        tries: int = 1,
        left_behind: bool = False,
    ) -> None:
        """Write what became of a message that was handed over."""
        reason = answer.reason
        self._notice(answer, left_behind)
        if answer.state is not MessageState.GAGAL or reason is None:
            new = {"state": answer.state, "reason": reason or "", "reference": answer.reference}
            storage.change_message(tx, one, **new, done_at=tx.at)
            self._count(answer.state, reason)
        elif reason is Reason.UJI_COBA:
            storage.change_message(tx, one, state=MessageState.BATAL, reason=reason, done_at=tx.at)
            storage.free_matters(tx, [one.id])
            self._count(MessageState.BATAL, reason)
        elif left_behind or reason.halts or (reason.passing and one.tries < tries):
            # Nothing was sent, and the message itself is not at fault.
            rest = _REST if reason.halts else backoff(one.tries, self._random)
            fewer = one.tries - 1 if left_behind or reason.halts else one.tries
            later = None if left_behind else tx.at + rest
            waiting = {"state": MessageState.MENUNGGU, "reason": reason, "not_before": later}
            storage.change_message(tx, one, **waiting, tries=fewer, handed_at=None)
        else:
            storage.change_message(
                tx,
                one,
                state=MessageState.GAGAL,
                reason=reason,
                reference=self._harmless(answer.words),
                done_at=tx.at,
            )
            self._count(MessageState.GAGAL, reason)
        if self._halted is not None and one.campaign_id is not None and not left_behind:
            _pause_campaign(tx, one.campaign_id, self._halted)
        _finish(tx, one.campaign_id)

    def _notice(self, answer: Delivery, left_behind: bool) -> None:
        """See whether every other message would meet the same."""
        if left_behind:
            return
        unsure = answer.state is MessageState.TIDAK_PASTI
        self._unsure = self._unsure + 1 if unsure else 0
        unreached = answer.reason is Reason.TIDAK_TERHUBUNG
        self._unreached = self._unreached + 1 if unreached else 0
        too_much = self._unsure >= MOST_UNSURE or self._unreached >= MOST_UNREACHED
        if answer.reason is not None and (answer.reason.halts or too_much):
            self._halted = answer.reason

    def _harmless(self, words: str) -> str:
        """Return a gateway's words without the token, should it ever repeat it."""
        token = self._account.token
        return words.replace(token, "…") if token else words

    def _count(self, state: MessageState, reason: Reason | None) -> None:
        self._counts[state] += 1
        if reason is not None:
            self._reasons[reason] += 1


def _not_wanted(connection: Connection, one: Message) -> Reason | None:
    if not consents.agrees(connection, one.phone):
        return Reason.MINTA_BERHENTI
    if not occasions.still_needed(connection, one):
        return Reason.TIDAK_PERLU_LAGI
    return None


def _pause_campaign(tx: Transaction, campaign_id: UUID, reason: Reason) -> None:
    known = storage.read_campaign(tx.connection, campaign_id)
    if known.state is CampaignState.BERJALAN and reason is not Reason.TIDAK_TERHUBUNG:
        new = {"state": CampaignState.DIJEDA, "reason": reason}
        storage.change_campaign(tx, known.id, known.version, **new)


def _finish(tx: Transaction, campaign_id: UUID | None) -> None:
    """End a campaign whose last message is over."""
    if campaign_id is None or storage.is_open(tx.connection, campaign_id):
        return
    known = storage.read_campaign(tx.connection, campaign_id)
    if known.state in (CampaignState.BERJALAN, CampaignState.DIJEDA):
        over = {"state": CampaignState.SELESAI, "ended_at": tx.at, "reason": ""}
        storage.change_campaign(tx, known.id, known.version, **over)


def _parcel(one: Message) -> Parcel:
    return Parcel(one.id, one.phone, one.text, one.occasion.label)


def _pause(given: Settings, random: Random) -> float:
    least, most = given[settings.MESSAGE_DELAY_LEAST], given[settings.MESSAGE_DELAY_MOST]
    return random.uniform(least, max(least, most))


def _never() -> bool:
    return False


def _rest(stop: Stop | None) -> Nap:
    def nap(seconds: float) -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and not (stop is not None and stop()):
            time.sleep(min(left, _NAP))

    return nap


_ENDS = {
    "selesai": QT_TRANSLATE_NOOP("Message", "Semua pesan sudah diserahkan."),
    "di_luar_jam": QT_TRANSLATE_NOOP("Message", "Di luar jam kirim; dilanjutkan pada jam kirim."),
    "batas_harian": QT_TRANSLATE_NOOP("Message", "Batas pesan hari ini tercapai."),
    "nanti": QT_TRANSLATE_NOOP("Message", "Sisanya dicoba lagi nanti."),
    "dihentikan": QT_TRANSLATE_NOOP("Message", "Dihentikan; dapat dilanjutkan kapan saja."),
    "terhenti": QT_TRANSLATE_NOOP("Message", "Terhenti: {reason}."),
    "terputus": QT_TRANSLATE_NOOP("Message", "Terhenti: {reason}. Nanti dicoba lagi sendiri."),
    "pengirim_lain": QT_TRANSLATE_NOOP("Message", "Jendela lain sedang mengirim."),
}


def end_in_words(report: SendingReport, say: Callable[[str], str] = str) -> str:
    """Return why a run ended, in a sentence; `say` translates."""
    reason = say(report.halted_by.label) if report.halted_by else ""
    # What waits for the network only needs nobody: no campaign was paused for it.
    again = report.halted_by is Reason.TIDAK_TERHUBUNG
    return say(_ENDS["terputus" if again else report.ended]).format(reason=reason)
