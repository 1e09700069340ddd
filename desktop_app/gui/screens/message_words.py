"""Words of the place Pesan: states with their signs, what is missing, numbers covered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.calendar import office_day
from desktop_app.domain.identity import mask_card, mask_nik
from desktop_app.domain.message import Campaign, Message, MessageState
from desktop_app.domain.notice_list import NoticePerson
from desktop_app.gui.words import count, rupiah, short_date, translate

_SIGNS = {
    MessageState.DITERIMA: "✔",
    MessageState.GAGAL: "✖",
    MessageState.TIDAK_PASTI: "⚠",
}
_COVERED = 4  # digits of a telephone number that are covered


def notice_word(text: str) -> str:
    """Return a label of `domain.notice_list` in the language of the screen."""
    return QCoreApplication.translate("Notice", text)


def message_word(text: str) -> str:
    """Return a label of `domain.message` in the language of the screen."""
    return QCoreApplication.translate("Message", text)


def state_words(state: MessageState) -> str:
    """Return `✔ diterima antrean`."""
    return f"{_SIGNS.get(state, '')} {message_word(state.label)}".strip()


def fate(one: Message) -> str:
    """Return the state of a message with its reason: `✖ gagal: nomor ditolak penyedia`."""
    words = f"{_SIGNS.get(one.state, '')} {message_word(one.outcome)}".strip()
    return f"{words}: {message_word(one.reason.label)}" if one.reason else words


def told_by_message(messages: Sequence[Message], zone: tzinfo) -> str:
    """Return the latest message somebody got, and how many more there are; "" for none."""
    if not messages:
        return ""
    one = messages[0]
    told = f"{short_date(office_day(one.queued_at, zone))}, {message_word(one.occasion.label)}: "
    more = QCoreApplication.translate("MessageWords", " (dan {n} lagi)")
    rest = more.format(n=count(len(messages) - 1)) if len(messages) > 1 else ""
    return told + fate(one) + rest


def campaign_words(one: Campaign) -> str:
    """Return what a campaign is about, by what it leaves, how it stands, for how many people."""
    told = [message_word(one.occasion.label), message_word(one.gateway.label)]
    told.append(message_word(one.state.label))
    if one.reason is not None:
        told.append(message_word(one.reason.label))
    people = QCoreApplication.translate("MessageWords", "{people} orang")
    told.append(people.format(people=count(one.figures.get("orang", 0))))
    if one.price and "biaya" in one.figures:
        cost = QCoreApplication.translate("MessageWords", "biaya {cost}")
        told.append(cost.format(cost=rupiah(one.figures["biaya"])))
    return " · ".join(told)


def covered_phone(phone: str | None) -> str:
    """Return `0812-****-0001`, "" without a number."""
    if not phone:
        return ""
    home = "0" + phone[2:] if phone.startswith("62") else phone
    return f"{home[:4]}-{'*' * _COVERED}-{home[-4:]}"


def number_of(one: NoticePerson) -> str:
    """Return the NIK covered, else the card's last digits."""
    person = one.person
    return mask_nik(person.nik) if person.nik else mask_card(person.card or "")


def told_words(one: NoticePerson) -> str:
    """Return how somebody was told, or why nobody can write to them; "" when not at all yet."""
    told = []
    if one.message:
        told.append(state_words(MessageState(one.message)))
    if one.contact is not None:
        told.append(notice_word(one.contact.label))
    return ", ".join(told) or _why_not(one)


def _why_not(one: NoticePerson) -> str:
    if one.consent is False:
        return translate("MessageWords", "minta STOP")
    if one.person.phone is None and one.consent is None:
        return translate("MessageWords", "tanpa nomor HP")
    return translate("MessageWords", "belum setuju") if one.consent is None else ""


def day_words(day: date | None) -> str:
    """Return a short date, "" for none."""
    return short_date(day) if day else ""
