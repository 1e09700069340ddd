"""Who may be written to: agreed at the counter, on paper, or with a list; STOP ends it at once.

An applicant's tick at the counter (`wa_consent`) counts for the number given with it. A STOP goes
over everything said before, and only what is said after it goes over the STOP.
"""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.identity import parse_phone
from desktop_app.domain.message import Reason
from desktop_app.storage import consents as storage
from desktop_app.storage import messages as message_storage
from desktop_app.storage import notices
from desktop_app.storage.consents import Consent as Consent
from desktop_app.usecases.office import Office

LONGEST_NOTE = 200


class How(StrEnum):
    """How an office knows it."""

    LISAN = "lisan"
    FORMULIR = "formulir"
    PESAN = "pesan"
    DAFTAR = "daftar"
    LOKET = "loket"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _HOW[self]


def say(office: Office, phone: str, agrees: bool, how: How, note: str = "") -> None:
    """Record what somebody said about a number, by whoever is logged in.

    With a STOP whatever waits for the number is cancelled. Raises Refused for no number, and
    without a note where it was said on paper.
    """
    if office.actor is not None:
        office.require(Right.SERVE)
    number, words = parse_phone(phone), " ".join(note.split())[:LONGEST_NOTE]
    if agrees and how is How.FORMULIR and not words:
        raise Refused("persetujuan_tanpa_catatan", _WHICH_PAPER)
    with office.write() as tx:
        storage.add_consent(tx, number, agrees=agrees, how=how.value, note=words)
        if not agrees:
            message_storage.cancel_waiting(tx, tx.id, Reason.MINTA_BERHENTI, phone=number)


def say_for_list(office: Office, list_id: UUID, note: str) -> int:
    """Record that the people of a list agreed, as its covering paper says; return for how many.

    Numbers about which anything was said before are left as they are. Raises Refused without a
    note of that paper, or without the right to send.
    """
    if office.actor is not None:
        office.require(Right.SEND_MESSAGES)
    words = " ".join(note.split())[:LONGEST_NOTE]
    if not words:
        raise Refused("persetujuan_tanpa_catatan", _WHICH_PAPER)
    with office.write() as tx:
        known = storage.standing(tx.connection)
        rows = notices.people(tx.connection, list_id)
        phones = {one.person.phone for one in rows if one.person.phone}
        fresh = sorted(one for one in phones if known.of(one) is None)
        return storage.add_consents(tx, list_id, fresh, How.DAFTAR.value, words)


def history(office: Office, phone: str) -> tuple[Consent, ...]:
    """Return all that was said about a number and by whom it was recorded, the latest first; the
    ticks at the counter too. Raises Refused for no number."""
    if office.actor is not None:
        office.require(Right.SERVE)
    with office.read() as connection:
        number = parse_phone(phone)
        said = storage.consents_of(connection, number)
        ticked = storage.ticks(connection, number, How.LOKET.value)
    return tuple(sorted((*said, *ticked), key=lambda one: one.at, reverse=True))


_HOW = {
    How.LISAN: QT_TRANSLATE_NOOP("Message", "dikatakan di loket"),
    How.FORMULIR: QT_TRANSLATE_NOOP("Message", "formulir bertanda tangan"),
    How.PESAN: QT_TRANSLATE_NOOP("Message", "pesan dari nomor itu"),
    How.LOKET: QT_TRANSLATE_NOOP("Message", "dicentang saat dilayani"),
    How.DAFTAR: QT_TRANSLATE_NOOP("Message", "surat pengantar daftar"),
}
_WHICH_PAPER = QT_TRANSLATE_NOOP(
    "errors",
    "Tulis nomor atau tanggal kertas yang memuat persetujuan itu, supaya dapat ditelusuri.",
)
