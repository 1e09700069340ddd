"""Complaints (*pengaduan*): number, deadline in working days, states, and the figures of a year.

Who complains need not say who they are. The deadline is counted by the office's own calendar
from the day after the complaint came, and never moves once it was told to somebody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.identity import parse_phone
from desktop_app.domain.people import clean_name
from desktop_app.domain.text import visible

LONGEST_TEXT = 2000
MONTHS = range(1, 13)


class ComplaintState(StrEnum):
    """Where a complaint stands."""

    BARU = "baru"
    DIPROSES = "diproses"
    SELESAI = "selesai"

    @property
    def label(self) -> str:
        """The word people see."""
        return _STATES[self.value]


class Category(StrEnum):
    """What a complaint is about."""

    PELAYANAN_LOKET = "pelayanan_loket"
    WAKTU_TUNGGU = "waktu_tunggu"
    DATA_TIDAK_SESUAI = "data_tidak_sesuai"
    KARTU_NONAKTIF = "kartu_nonaktif"
    BANTUAN_TIDAK_TEPAT = "bantuan_tidak_tepat"
    PUNGUTAN = "pungutan"
    FASKES = "faskes"
    LAINNYA = "lainnya"

    @property
    def label(self) -> str:
        """The words people see."""
        return _CATEGORIES[self.value]


@dataclass(frozen=True, slots=True)
class Reporter:
    """Who complains, as far as they said; `phone` is stored as 62…"""

    name: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class NewComplaint:
    """A complaint as it is told.

    `case` is the number of a letter it is about, "" for none; `application_id` the visit's own
    case when it was told at the counter.
    """

    category: Category
    text: str
    reporter: Reporter = Reporter()
    village_code: str | None = None
    case: str = ""
    application_id: UUID | None = None


def show_number(year: int, series: str, sequence: int) -> str:
    """Return a complaint's number as it is told; `series` is the letter of the counter, or ""."""
    return f"P-{series}{sequence:03}/{year}"


@dataclass(frozen=True, slots=True)
class Complaint:
    """A recorded complaint. `due_on` is the last day for the answer, included."""

    id: UUID
    version: int
    year: int
    series: str
    sequence: int
    category: Category
    text: str
    reporter: Reporter
    village_code: str | None
    application_id: UUID | None
    received_at: datetime
    due_on: date
    state: ComplaintState
    answer: str
    answered_at: datetime | None

    @property
    def number(self) -> str:
        """`P-001/2026`; `P-B001/2026` where more than one counter issues numbers."""
        return show_number(self.year, self.series, self.sequence)

    def overdue(self, today: date) -> bool:
        """Tell whether its answer is late."""
        return self.state is not ComplaintState.SELESAI and today > self.due_on


@dataclass(frozen=True, slots=True)
class ComplaintFigures:
    """The figures of a year: how many by month and category, and how the answers went."""

    year: int
    by_month: Mapping[int, Mapping[Category, int]]
    answered: int
    in_time: int
    open: int
    overdue: int

    @property
    def total(self) -> int:
        """How many complaints came that year."""
        return sum(sum(counts.values()) for counts in self.by_month.values())


def checked(new: NewComplaint) -> NewComplaint:
    """Return the complaint tidied up. Raises Refused for no text, or a telephone that is none."""
    phone = visible(new.reporter.phone)
    name = visible(new.reporter.name)
    return NewComplaint(
        new.category,
        check_text(new.text),
        Reporter(clean_name(name) if name else "", parse_phone(phone) if phone else ""),
        new.village_code,
        visible(new.case),
        new.application_id,
    )


def check_text(text: str) -> str:
    """Return the complaint with its lines kept. Raises Refused when it is empty or too long."""
    return _filled(text, "pengaduan_kosong", _NO_TEXT)


def check_answer(text: str) -> str:
    """Return the answer with its lines kept. Raises Refused when it is empty or too long."""
    return _filled(text, "jawaban_kosong", _NO_ANSWER)


def due_on(received: date, working_days: int, calendar: WorkCalendar) -> date:
    """Return the last day for an answer: the n-th working day after the complaint came."""
    day = received
    for _ in range(working_days):
        day = calendar.next_working_day(day + timedelta(days=1))
    return day


def working_days_left(today: date, due: date, calendar: WorkCalendar) -> int:
    """Return the working days after today until the deadline; below zero how many it is late."""
    first, last = min(today, due), max(today, due)
    days = (first + timedelta(days=n) for n in range(1, (last - first).days + 1))
    count = sum(1 for day in days if calendar.is_working_day(day))
    return count if due >= today else -count


def check_step(old: ComplaintState, new: ComplaintState) -> None:
    """Raise Refused unless a complaint may go from `old` to `new`: forward, never back."""
    order = list(ComplaintState)
    if order.index(new) <= order.index(old):
        raise Refused("langkah_pengaduan", _NO_STEP, state=old.label.lower())


def search(complaints: Iterable[Complaint], typed: str) -> tuple[Complaint, ...]:
    """Return those with every typed word in number, category, text, answer or reporter's name."""
    words = visible(typed).casefold().split()
    return tuple(one for one in complaints if all(word in _searched(one) for word in words))


def urgency(one: Complaint) -> tuple[bool, date, int]:
    """Return the key to sort by: open ones first, the nearest deadline on top."""
    closed = one.state is ComplaintState.SELESAI
    return closed, one.due_on, one.sequence


def figures(
    complaints: Sequence[Complaint], year: int, today: date, zone: tzinfo
) -> ComplaintFigures:
    """Return the figures of the complaints numbered in `year`."""
    own = [one for one in complaints if one.year == year]
    by_month: dict[int, Counter[Category]] = {month: Counter() for month in MONTHS}
    for one in own:
        by_month[one.received_at.astimezone(zone).month][one.category] += 1
    answered = [one for one in own if one.answered_at is not None]
    return ComplaintFigures(
        year=year,
        by_month=by_month,
        answered=len(answered),
        in_time=sum(1 for one in answered if _day(one, zone) <= one.due_on),
        open=len(own) - len(answered),
        overdue=sum(1 for one in own if one.overdue(today)),
    )


def _day(one: Complaint, zone: tzinfo) -> date:
    return (one.answered_at or one.received_at).astimezone(zone).date()


def _searched(one: Complaint) -> str:
    texts = one.number, one.category.label, one.text, one.answer, one.reporter.name
    return " ".join(texts).casefold()


def _filled(text: str, code: str, sentence: str) -> str:
    lines = [visible(line) for line in text.strip().splitlines()]
    tidy = "\n".join(lines).strip()
    if not tidy:
        raise Refused(code, sentence)
    if len(tidy) > LONGEST_TEXT:
        raise Refused("tulisan_terlalu_panjang", _LONG, longest=LONGEST_TEXT)
    return tidy


_STATES = {
    "baru": QT_TRANSLATE_NOOP("Complaint", "Baru"),
    "diproses": QT_TRANSLATE_NOOP("Complaint", "Diproses"),
    "selesai": QT_TRANSLATE_NOOP("Complaint", "Selesai"),
}
_CATEGORIES = {
    "pelayanan_loket": QT_TRANSLATE_NOOP("Complaint", "Pelayanan di loket"),
    "waktu_tunggu": QT_TRANSLATE_NOOP("Complaint", "Waktu tunggu"),
    "data_tidak_sesuai": QT_TRANSLATE_NOOP("Complaint", "Data tidak sesuai"),
    "kartu_nonaktif": QT_TRANSLATE_NOOP("Complaint", "Kartu KIS nonaktif"),
    "bantuan_tidak_tepat": QT_TRANSLATE_NOOP("Complaint", "Bantuan tidak tepat sasaran"),
    "pungutan": QT_TRANSLATE_NOOP("Complaint", "Pungutan"),
    "faskes": QT_TRANSLATE_NOOP("Complaint", "Pelayanan di faskes"),
    "lainnya": QT_TRANSLATE_NOOP("Complaint", "Lainnya"),
}
_NO_TEXT = QT_TRANSLATE_NOOP("errors", "Tulis apa yang diadukan.")
_NO_ANSWER = QT_TRANSLATE_NOOP("errors", "Tulis jawabannya, lalu selesaikan.")
_LONG = QT_TRANSLATE_NOOP("errors", "Tulisan terlalu panjang. Ringkas sampai {longest} huruf.")
_NO_STEP = QT_TRANSLATE_NOOP("errors", "Pengaduan ini sudah {state}. Muat ulang daftarnya.")
