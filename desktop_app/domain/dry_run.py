"""A dry run: who gets what, how much it is, and who does not and why. Nothing leaves by it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.message import LeftOut


class NumberCheck(StrEnum):
    """Whether the gateway was asked which numbers use WhatsApp, and what it said."""

    DIPERIKSA = "diperiksa"
    TIDAK_ADA = "tidak_ada"
    TIDAK_TERJAWAB = "tidak_terjawab"
    DIMATIKAN = "dimatikan"

    @property
    def label(self) -> str:
        """The sentence people see (to be translated)."""
        return _CHECKS[self]


@dataclass(frozen=True, slots=True)
class About:
    """Whom and what one message is about. `matter` is written once for a person and a matter."""

    matter: str = field(repr=False)
    notice_person_id: UUID | None = None
    applicant_id: UUID | None = None
    application_id: UUID | None = None
    letter_id: UUID | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Candidate:
    """Somebody who might be written to. `values` fill the template's gaps, already masked.

    `name` and `village` are for the officer's list of the dry run, never for a text. `barred`
    is why not, where that is known before the numbers are looked at.
    """

    about: About
    name: str
    village: str
    phone: str | None
    values: Mapping[str, str]
    barred: LeftOut | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Outgoing:
    """One message as it will be sent: to one number, about one person or a family."""

    phone: str
    text: str
    parts: int
    abouts: tuple[About, ...]
    names: tuple[str, ...]
    village: str


@dataclass(frozen=True, slots=True, repr=False)
class NotSent:
    """Somebody who gets none, and why."""

    name: str
    village: str
    phone: str | None
    why: LeftOut
    shared_by: int = 0  # how many people have this number, where that is why


@dataclass(frozen=True, slots=True, repr=False)
class DryRun:
    """Who gets what and who does not; nothing was sent or stored."""

    outgoing: tuple[Outgoing, ...]
    left_out: tuple[NotSent, ...]
    price: int | None  # rupiah for each message, or for each part of an SMS
    by_part: bool = False
    numbers: NumberCheck | None = None  # None: nobody asked for it

    @property
    def people(self) -> int:
        """How many people the messages are about."""
        return sum(len(one.abouts) for one in self.outgoing)

    @property
    def characters(self) -> int:
        """How many characters all messages have together."""
        return sum(len(one.text) for one in self.outgoing)

    @property
    def parts(self) -> int:
        """How many SMS they would take."""
        return sum(one.parts for one in self.outgoing)

    @property
    def cost(self) -> int | None:
        """What sending costs in rupiah, None without a price."""
        if self.price is None:
            return None
        return self.price * (self.parts if self.by_part else len(self.outgoing))

    @property
    def longest(self) -> Outgoing | None:
        """The longest message, None when there is none."""
        return max(self.outgoing, key=lambda one: len(one.text), default=None)

    @property
    def reasons(self) -> dict[LeftOut, int]:
        """How many get none for which reason, most first."""
        return dict(Counter(one.why for one in self.left_out).most_common())


_CHECKS = {
    NumberCheck.DIPERIKSA: QT_TRANSLATE_NOOP(
        "Message", "Semua nomor sudah diperiksa; yang tidak memakai WhatsApp tidak dikirimi."
    ),
    NumberCheck.TIDAK_ADA: QT_TRANSLATE_NOOP(
        "Message", "Cara kirim ini tidak dapat memeriksa nomor, jadi semua nomor dicoba."
    ),
    NumberCheck.TIDAK_TERJAWAB: QT_TRANSLATE_NOOP(
        "Message",
        "Pemeriksaan nomor sedang tidak dijawab penyedia; nomor yang belum diperiksa tetap dicoba.",
    ),
    NumberCheck.DIMATIKAN: QT_TRANSLATE_NOOP(
        "Message", "Nomor tidak diperiksa karena dimatikan di Pengaturan, Pesan."
    ),
}
