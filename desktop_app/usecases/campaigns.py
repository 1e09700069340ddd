"""Campaigns: one sending to a list. A dry run first, then a decision, then the queue.

The dry run says who gets what and who does not and why; nothing leaves before somebody starts it,
and then everybody is looked at once more. Sending itself is `usecases.sending`'s.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.dry_run import DryRun
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.message import (
    Campaign,
    CampaignState,
    Gateway,
    LeftOut,
    Message,
    MessageState,
    Occasion,
    Reason,
)
from desktop_app.domain.message_plan import Manner, plan, without
from desktop_app.domain.message_text import MessageTemplate
from desktop_app.domain.notice_list import NoticeKind
from desktop_app.settings import Settings
from desktop_app.storage import messages as storage
from desktop_app.storage import notices
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_settings
from desktop_app.usecases import message_gateways
from desktop_app.usecases.message_numbers import with_numbers_checked
from desktop_app.usecases.message_people import Choice as Choice
from desktop_app.usecases.message_people import (
    candidates_of_list,
    choice_data,
    choice_from,
)
from desktop_app.usecases.message_templates import in_force, of_day
from desktop_app.usecases.office import Office

MOST_SMS_PARTS = 4
OCCASION_OF = {
    NoticeKind.NONAKTIF: Occasion.NONAKTIF,
    NoticeKind.TUNGGAKAN: Occasion.TUNGGAKAN,
}


@dataclass(frozen=True, slots=True)
class MessagesAsked:
    """Which messages: of a campaign (None: all), in these states (none: any)."""

    campaign_id: UUID | None = None
    states: tuple[MessageState, ...] = ()
    offset: int = 0
    most: int = 200


@dataclass(frozen=True, slots=True, repr=False)
class MessagePage:
    """Some messages, and how many there are in all."""

    rows: tuple[Message, ...]
    total: int


def dry_run(
    office: Office,
    list_id: UUID,
    choice: Choice | None = None,
    *,
    ask_gateway: bool = False,
    token: str | None = None,
) -> DryRun:
    """Return who would get what and who not, and why; nothing is stored or sent.

    With `ask_gateway` the numbers are checked where the gateway can (for the network lane). Raises
    NotFound, Refused without the right to send or when this occasion is switched off.
    """
    _require(office)
    wanted = choice or Choice()
    with office.read() as connection:
        given = read_settings(connection)
        occasion = OCCASION_OF[notices.read_list(connection, list_id).kind]
        _refuse_off(given, occasion)
        words = in_force(connection, occasion, office.today())
        run = _planned(office, connection, list_id, words, wanted, given)
    return with_numbers_checked(office, run, given, token) if ask_gateway else run


def prepare(office: Office, name: str, list_id: UUID, choice: Choice | None = None) -> Campaign:
    """Store a campaign with the figures of its dry run; nothing is queued yet.

    Raises Refused without a name, the right, or anybody to send to.
    """
    _require(office)
    if not name.strip():
        raise Refused("nama_pengiriman_kosong", _NAME)
    wanted = choice or Choice()
    # Looked at by reading: thousands of people must not hold up who writes at the counter.
    with office.read() as connection:
        given = read_settings(connection)
        occasion = OCCASION_OF[notices.read_list(connection, list_id).kind]
        _refuse_off(given, occasion)
        words = in_force(connection, occasion, office.today())
        run = _planned(office, connection, list_id, words, wanted, given)
    if not run.outgoing:
        raise Refused("tidak_ada_penerima", _NOBODY)
    with office.write() as tx:
        id = storage.add_campaign(
            tx,
            name=" ".join(name.split())[:80],
            occasion=occasion,
            list_id=list_id,
            choice=choice_data(wanted),
            template_from=words.valid_from,
            text=words.text,
            gateway=message_gateways.chosen(given),
            price=message_gateways.price(given),
            figures=figures_of(run),
        )
        return storage.read_campaign(tx.connection, id)


def start(
    office: Office,
    campaign_id: UUID,
    version: int,
    *,
    ask_gateway: bool = False,
    token: str | None = None,
) -> Campaign:
    """Queue a prepared campaign's messages, everybody looked at once more. Sends nothing itself.

    Raises Refused when it was started before, when its gateway is not ready (address, token) or
    when nobody is left; Conflict.
    """
    _require(office)
    with office.read() as connection:
        given = read_settings(connection)
        old = storage.read_campaign(connection, campaign_id)
        if old.state is not CampaignState.DISIAPKAN:
            raise Refused("pengiriman_sudah_dimulai", _STARTED)
        _refuse_off(given, old.occasion)
        message_gateways.account(office, message_gateways.chosen(given), given, token)
        run = _planned_again(office, connection, old, given)
    if ask_gateway:
        run = with_numbers_checked(office, run, given, token)
    with office.write() as tx:
        # Whoever was queued for the same since that look is told by that, not twice.
        run = _still_untold(tx.connection, run)
        if not run.outgoing:
            raise Refused("tidak_ada_penerima", _NOBODY)
        new = {"state": CampaignState.BERJALAN, "started_at": tx.at, "started_by": tx.actor}
        gateway = message_gateways.chosen(given)
        begun = storage.change_campaign(
            tx, old.id, version, **new, gateway=gateway, figures=figures_of(run)
        )
        storage.add_messages(
            tx,
            run.outgoing,
            occasion=old.occasion,
            template_from=old.template_from,
            about=old.id,
            campaign_id=old.id,
        )
        return replace(begun, counts={MessageState.MENUNGGU: len(run.outgoing)})


def pause(office: Office, campaign_id: UUID, version: int) -> Campaign:
    """Let a running campaign rest. Raises Refused when it does not run, Conflict."""
    return _move(office, campaign_id, version, CampaignState.BERJALAN, CampaignState.DIJEDA)


def resume(office: Office, campaign_id: UUID, version: int) -> Campaign:
    """Let a resting campaign go on. Raises Refused when it does not rest, Conflict."""
    return _move(office, campaign_id, version, CampaignState.DIJEDA, CampaignState.BERJALAN)


def cancel(office: Office, campaign_id: UUID, version: int) -> Campaign:
    """Cancel what waits; what left stays as it is, and its people may be told by another campaign.

    Raises Refused when it is over, Conflict.
    """
    _require(office)
    with office.write() as tx:
        old = storage.read_campaign(tx.connection, campaign_id)
        if old.state in (CampaignState.SELESAI, CampaignState.BATAL):
            raise Refused("pengiriman_sudah_selesai", _OVER)
        storage.cancel_waiting(tx, old.id, Reason.DIBATALKAN, campaign_id=old.id)
        return storage.change_campaign(
            tx, old.id, version, state=CampaignState.BATAL, ended_at=tx.at
        )


def campaigns(office: Office) -> tuple[Campaign, ...]:
    """Return every campaign with its messages counted by state, the latest first."""
    _require_look(office)
    with office.read() as connection:
        return storage.campaigns(connection)


def campaign(office: Office, campaign_id: UUID) -> Campaign:
    """Return one campaign. Raises NotFound."""
    _require_look(office)
    with office.read() as connection:
        return storage.read_campaign(connection, campaign_id)


def messages(office: Office, asked: MessagesAsked) -> MessagePage:
    """Return a page of messages, the latest first."""
    _require_look(office)
    with office.read() as connection:
        rows, total = storage.messages(
            connection,
            campaign_id=asked.campaign_id,
            states=asked.states,
            offset=asked.offset,
            most=asked.most,
        )
    return MessagePage(rows, total)


def settle(office: Office, message_id: UUID, version: int, *, sent: bool) -> Message:
    """Decide an unsure message: somebody looked at the gateway's own list, or asked the person.

    Not sent means it waits again. Raises Refused for any other message, Conflict.
    """
    _require(office)
    with office.write() as tx:
        old = storage.read_message(tx.connection, message_id)
        if old.state is not MessageState.TIDAK_PASTI:
            raise Refused("pesan_bukan_tidak_pasti", _NOT_UNSURE)
        old = replace(old, version=version)
        if sent:
            return storage.change_message(
                tx, old, state=MessageState.DITERIMA, reason=Reason.DIPASTIKAN, done_at=tx.at
            )
        return _again(tx, old)


def again(office: Office, message_id: UUID, version: int) -> Message:
    """Let a message that failed wait once more. Raises Refused for any other message, Conflict."""
    _require(office)
    with office.write() as tx:
        old = storage.read_message(tx.connection, message_id)
        if old.state is not MessageState.GAGAL:
            raise Refused("pesan_tidak_gagal", _NOT_FAILED)
        return _again(tx, replace(old, version=version))


def figures_of(run: DryRun) -> dict[str, int]:
    """Return the figures of a dry run as a campaign keeps them."""
    longest = run.longest
    told = {
        "pesan": len(run.outgoing),
        "orang": run.people,
        "karakter": run.characters,
        "bagian": run.parts,
        "terpanjang": len(longest.text) if longest else 0,
        "tidak_dikirimi": len(run.left_out),
    }
    if run.cost is not None:
        told["biaya"] = run.cost
    return told | {f"alasan.{why.value}": count for why, count in run.reasons.items()}


def manner_of(given: Settings, *, shared: bool = False) -> Manner:
    """Return how the office sends, by its settings."""
    sms = message_gateways.chosen(given) is Gateway.SMS
    return Manner(
        share_most=given[settings.MESSAGE_SHARE_MOST],
        shared=shared,
        price=message_gateways.price(given),
        by_part=sms,
        most_parts=MOST_SMS_PARTS if sms else None,
    )


def _planned(
    office: Office,
    connection: Connection,
    list_id: UUID,
    words: MessageTemplate,
    choice: Choice,
    given: Settings,
) -> DryRun:
    people = candidates_of_list(office, connection, list_id, words.occasion, choice)
    return plan(people, words, manner_of(given, shared=choice.shared))


def _planned_again(
    office: Office, connection: Connection, old: Campaign, given: Settings
) -> DryRun:
    if old.list_id is None:
        raise Refused("pengiriman_tanpa_daftar", _NOBODY)
    words = of_day(connection, old.occasion, old.template_from)
    choice = choice_from(storage.choice_of(connection, old.id))
    return _planned(office, connection, old.list_id, words, choice, given)


def _still_untold(connection: Connection, run: DryRun) -> DryRun:
    known = storage.known_matters(
        connection, [about.matter for one in run.outgoing for about in one.abouts]
    )
    told = [one.phone for one in run.outgoing if any(about.matter in known for about in one.abouts)]
    return without(run, told, LeftOut.SUDAH_DIKIRIMI) if told else run


def _again(tx: Transaction, old: Message) -> Message:
    if old.campaign_id is not None:
        mine = storage.read_campaign(tx.connection, old.campaign_id)
        if mine.state is CampaignState.BATAL:
            raise Refused("pengiriman_sudah_selesai", _OVER)
        if mine.state is CampaignState.SELESAI:
            running = {"state": CampaignState.BERJALAN, "ended_at": None}
            storage.change_campaign(tx, mine.id, mine.version, **running)
    return storage.change_message(
        tx, old, state=MessageState.MENUNGGU, reason="", tries=0, not_before=None, done_at=None
    )


def _move(
    office: Office, campaign_id: UUID, version: int, was: CampaignState, to: CampaignState
) -> Campaign:
    _require(office)
    with office.write() as tx:
        old = storage.read_campaign(tx.connection, campaign_id)
        if old.state is not was:
            raise Refused("keadaan_pengiriman_lain", _OTHER_STATE, state=old.state.label)
        return storage.change_campaign(tx, old.id, version, state=to, reason="")


def refuse_unused(given: Settings) -> None:
    """Raise Refused where the office does not use messages."""
    if not given[settings.USE_MESSAGES]:
        raise Refused("pesan_tidak_dipakai", _OFF)


def _refuse_off(given: Settings, occasion: Occasion) -> None:
    refuse_unused(given)
    if occasion.of_list and not given[settings.MESSAGE_ON_NOTICE]:
        raise Refused("perihal_dimatikan", _OCCASION_OFF, what=occasion.label)


def _require(office: Office) -> None:
    if office.actor is not None:
        office.require(Right.SEND_MESSAGES)


def _require_look(office: Office) -> None:
    if office.actor is not None:
        office.require(Right.SERVE)


_NAME = QT_TRANSLATE_NOOP("errors", "Beri nama pengirimannya dahulu, misalnya Nonaktif November.")
_NOBODY = QT_TRANSLATE_NOOP(
    "errors", "Tidak ada seorang pun yang dapat dikirimi. Lihat alasannya pada hasil uji coba."
)
_STARTED = QT_TRANSLATE_NOOP("errors", "Pengiriman ini sudah dimulai. Muat ulang layar.")
_OVER = QT_TRANSLATE_NOOP("errors", "Pengiriman ini sudah selesai atau dibatalkan.")
_OTHER_STATE = QT_TRANSLATE_NOOP(
    "errors", "Pengiriman ini sedang {state}, jadi langkah itu tidak dapat dilakukan."
)
_NOT_UNSURE = QT_TRANSLATE_NOOP("errors", "Pesan ini tidak lagi berstatus tidak pasti.")
_NOT_FAILED = QT_TRANSLATE_NOOP("errors", "Pesan ini tidak gagal, jadi tidak dikirim ulang.")
_OFF = QT_TRANSLATE_NOOP(
    "errors", "Pesan belum dipakai di kantor ini. Nyalakan dahulu di Pengaturan, Kemampuan."
)
_OCCASION_OFF = QT_TRANSLATE_NOOP(
    "errors", "{what} sedang dimatikan. Nyalakan dahulu di Pengaturan, Pesan."
)
