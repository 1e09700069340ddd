"""The queue: lanes, tickets, and what may happen to them. `queue_order` says who is next.

Nothing here knows of screens, clocks or storage.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused

LONGEST_REMARK = 120
LONGEST_BATCH = 200


class Lane(StrEnum):
    """Jalur: the letter on the ticket."""

    DARURAT = "D"
    PRIORITAS = "P"
    UMUM = "U"

    @property
    def label(self) -> str:
        """The word people see (to be translated)."""
        return _LANES[self]


class TicketState(StrEnum):
    """Where a ticket stands."""

    MENUNGGU = "menunggu"
    DIPANGGIL = "dipanggil"
    DILAYANI = "dilayani"
    DITUNDA = "ditunda"
    MENUNGGU_SURAT = "menunggu_surat"
    SELESAI = "selesai"
    TIDAK_HADIR = "tidak_hadir"
    BATAL = "batal"

    @property
    def label(self) -> str:
        """The word people see (to be translated)."""
        return _STATES[self]

    @property
    def over(self) -> bool:
        """True when nothing more happens to the ticket by itself."""
        return self in _OVER


_LANES = {
    Lane.DARURAT: QT_TRANSLATE_NOOP("Queue", "Darurat"),
    Lane.PRIORITAS: QT_TRANSLATE_NOOP("Queue", "Prioritas"),
    Lane.UMUM: QT_TRANSLATE_NOOP("Queue", "Umum"),
}
_STATES = {
    TicketState.MENUNGGU: QT_TRANSLATE_NOOP("Queue", "menunggu"),
    TicketState.DIPANGGIL: QT_TRANSLATE_NOOP("Queue", "dipanggil"),
    TicketState.DILAYANI: QT_TRANSLATE_NOOP("Queue", "dilayani"),
    TicketState.DITUNDA: QT_TRANSLATE_NOOP("Queue", "ditunda"),
    TicketState.MENUNGGU_SURAT: QT_TRANSLATE_NOOP("Queue", "menunggu surat"),
    TicketState.SELESAI: QT_TRANSLATE_NOOP("Queue", "selesai"),
    TicketState.TIDAK_HADIR: QT_TRANSLATE_NOOP("Queue", "tidak hadir"),
    TicketState.BATAL: QT_TRANSLATE_NOOP("Queue", "batal"),
}
_OVER = frozenset({TicketState.SELESAI, TicketState.TIDAK_HADIR, TicketState.BATAL})

HELD = frozenset({TicketState.DIPANGGIL, TicketState.DILAYANI})

_WAYS: dict[TicketState, frozenset[TicketState]] = {
    # From waiting to waiting: sent to another service or counter before being called.
    TicketState.MENUNGGU: frozenset(
        {TicketState.MENUNGGU, TicketState.DIPANGGIL, TicketState.BATAL}
    ),
    TicketState.DIPANGGIL: frozenset(
        {
            TicketState.DIPANGGIL,
            TicketState.DILAYANI,
            TicketState.TIDAK_HADIR,
            TicketState.MENUNGGU,
            TicketState.MENUNGGU_SURAT,
            TicketState.SELESAI,
            TicketState.BATAL,
        }
    ),
    # From being served to being served: the visit's next service, at the same counter.
    TicketState.DILAYANI: frozenset(
        {
            TicketState.DILAYANI,
            TicketState.SELESAI,
            TicketState.DITUNDA,
            TicketState.MENUNGGU,
            TicketState.MENUNGGU_SURAT,
            TicketState.BATAL,
        }
    ),
    TicketState.DITUNDA: frozenset({TicketState.DILAYANI, TicketState.MENUNGGU, TicketState.BATAL}),
    TicketState.MENUNGGU_SURAT: frozenset(
        {TicketState.DIPANGGIL, TicketState.MENUNGGU, TicketState.SELESAI}
    ),
    TicketState.TIDAK_HADIR: frozenset({TicketState.MENUNGGU}),
    # Who wants something else too goes on by `queue_visits`, never by these ways.
    TicketState.SELESAI: frozenset(),
    # Cancelled by mistake: the person still stands there.
    TicketState.BATAL: frozenset({TicketState.MENUNGGU}),
}


class Purpose(StrEnum):
    """What somebody with a number came for: to be served, or only to collect a signed letter."""

    LAYANAN = "layanan"
    AMBIL_SURAT = "ambil_surat"


class Cause(StrEnum):
    """Why a period began, where its state alone does not tell."""

    KIOS = "kios"
    PANGGIL_ULANG = "panggil_ulang"
    DIALIHKAN = "dialihkan"
    DIPULIHKAN = "dipulihkan"
    URUNG = "urung"
    GILIRAN = "giliran"  # a batch lets the room go first, between two of its files
    LAYANAN_LAIN = "layanan_lain"
    AMBIL_SURAT = "ambil_surat"
    SUSULAN = "susulan"
    LOKET_DITUTUP = "loket_ditutup"


@dataclass(frozen=True, slots=True)
class Ticket:
    """One number of one day. `series` is the issuing counter's letter where several issue.

    `arrived_at` never changes, whatever becomes of the ticket. `more` are the services still to
    come in this visit, `note` what the counter that sent the person on wants known, `remark`
    what the officer sees before calling. `for_counter_id` is the one counter that may call it.
    A batch (*kolektif*) is one ticket for `people` files of which `files_done` are done;
    `dropped_off` when nobody waits for it in the room. `late` marks a paper ticket of a power
    cut that was entered afterwards (*entri susulan*).
    """

    id: UUID
    visit_id: UUID
    day: date
    lane: Lane
    series: str
    number: int
    service: str | None
    state: TicketState
    arrived_at: datetime
    calls: int
    counter_id: UUID | None
    officer_id: UUID | None
    version: int
    purpose: Purpose = Purpose.LAYANAN
    more: tuple[str, ...] = ()
    remark: str = ""
    note: str = ""
    for_counter_id: UUID | None = None
    people: int = 1
    files_done: int = 0
    dropped_off: bool = False
    late: bool = False

    @property
    def code(self) -> str:
        """What is printed, shown and spoken: `U001`, or `UA001` with several issuing counters."""
        return f"{self.lane.value}{self.series}{self.number:03}"

    @property
    def batch(self) -> bool:
        """True for a *kolektif*: one number for the files of several people."""
        return self.people > 1

    @property
    def files_left(self) -> int:
        """How many people's files have not been served yet."""
        return max(self.people - self.files_done, 0)


@dataclass(frozen=True, slots=True)
class Period:
    """How long a ticket was in one state: the append-only history all statistics come from.

    `undone` was taken back within seconds, and counts nowhere.
    """

    id: UUID
    ticket_id: UUID
    state: TicketState
    started_at: datetime
    ended_at: datetime | None
    officer_id: UUID | None
    counter_id: UUID | None
    time_accurate: bool
    version: int
    cause: Cause | None = None
    undone: bool = False


def check_way(ticket: Ticket, to: TicketState) -> None:
    """Raise Refused when a ticket in this state cannot become `to`."""
    if to not in _WAYS[ticket.state]:
        raise Refused(
            "langkah_antrean_tidak_mungkin",
            _NO_WAY,
            number=ticket.code,
            state=ticket.state.label,
            to=to.label,
        )


def check_absent(ticket: Ticket, least_calls: int) -> None:
    """Raise Refused when somebody is to be marked absent before being called often enough."""
    if ticket.calls < least_calls:
        raise Refused(
            "belum_cukup_dipanggil",
            _TOO_FEW_CALLS,
            number=ticket.code,
            calls=ticket.calls,
            least=least_calls,
        )


def check_remark(text: str) -> str:
    """Return a remark or note, trimmed to one line. Raises Refused when it is too long."""
    tidy = " ".join(text.split())
    if len(tidy) > LONGEST_REMARK:
        raise Refused("catatan_terlalu_panjang", _LONG_REMARK, most=LONGEST_REMARK)
    return tidy


def after_service(ticket: Ticket, *, letter_waits: bool) -> tuple[TicketState, Cause | None]:
    """Return where a ticket goes when one of its services or files is done, and why.

    A batch yields to the room between two files; a visit with services left goes on; who has
    to wait for a signature stays in the room.
    """
    if ticket.files_left > 0:
        return TicketState.DITUNDA, Cause.GILIRAN
    if ticket.more:
        return TicketState.DILAYANI, Cause.LAYANAN_LAIN
    if letter_waits and not ticket.dropped_off:
        return TicketState.MENUNGGU_SURAT, None
    return TicketState.SELESAI, None


_LONG_REMARK = QT_TRANSLATE_NOOP(
    "errors", "Catatan terlalu panjang. Tulis paling banyak {most} huruf."
)
_NO_WAY = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} sedang {state}, jadi tidak dapat diubah menjadi {to}."
)
_TOO_FEW_CALLS = QT_TRANSLATE_NOOP(
    "errors",
    "Nomor {number} baru dipanggil {calls} kali. Panggil sampai {least} kali "
    "sebelum dicatat tidak hadir.",
)
