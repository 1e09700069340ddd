"""What an office hands out and hangs up: a sheet for each service, a poster, questions and answers.

Paper is Indonesian whatever the screens speak, so its words stand here and not in the window.
Everything dated (hours, proposal periods) is what holds on the day it is printed, and the sheet
says which day that was.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from desktop_app.domain.calendar import Interval, OfficeHours, SpecialHours, WorkCalendar
from desktop_app.domain.catalogue import ProposalPeriod, Service, period_of
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.guidance import Question
from desktop_app.domain.office import Letterhead
from desktop_app.domain.opening_hours import WEEKDAYS
from desktop_app.domain.people import show_date
from desktop_app.domain.rule_sets import RefusalReason

FREE = "Gratis. Petugas tidak meminta atau menerima uang untuk layanan ini."
_SOON = timedelta(days=45)


class PosterSize(StrEnum):
    """The paper a poster is made for."""

    A4 = "A4"
    A3 = "A3"


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """Who gives the paper out, and the day of print.

    `hours` are the ordinary week in words (days, hours), `special` the other hours of these weeks.
    """

    letterhead: Letterhead
    emblem: bytes | None
    hours: tuple[tuple[str, str], ...]
    special: tuple[tuple[str, str], ...]
    printed_on: str


@dataclass(frozen=True, slots=True)
class ServiceSheet:
    """One page A4 about a service: what to bring, what happens, how long, how much, when."""

    office: OfficeCard
    service: str
    purpose: str
    requirements: tuple[str, ...]
    procedure: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    next_steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Poster:
    """How to check oneself, for the wall: short lines in large type, and a QR to the site."""

    office: OfficeCard
    size: PosterSize
    title: str
    subtitle: str
    steps: tuple[str, ...]
    outcomes: tuple[tuple[str, str], ...]
    site: str
    address: str


@dataclass(frozen=True, slots=True)
class QuestionPaper:
    """Questions and answers by topic, in the office's order."""

    office: OfficeCard
    topics: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


GuidancePaper = ServiceSheet | Poster | QuestionPaper


def office_card(
    letterhead: Letterhead, emblem: bytes | None, calendar: WorkCalendar, today: date
) -> OfficeCard:
    """Return what every paper says of the office on `today`."""
    return OfficeCard(
        letterhead,
        emblem,
        hours_in_words(calendar.hours),
        special_in_words(calendar.special, today),
        show_date(today),
    )


def service_sheet(
    service: Service, periods: Iterable[ProposalPeriod], office: OfficeCard, today: date
) -> ServiceSheet:
    """Return the sheet of a service. Whether the opening dates stand on it its rules decide."""
    facts = [
        ("Waktu", f"Sekitar {service.standard_minutes} menit di loket sejak dipanggil."),
        ("Biaya", FREE),
    ]
    if RefusalReason.PENGAJUAN_BELUM_DIBUKA.value in service.checks:
        facts.append(("Masa pengajuan", proposal_words(periods, today)))
    return ServiceSheet(
        office=office,
        service=service.name,
        purpose=service.purpose,
        requirements=service.requirements,
        procedure=service.procedure,
        facts=tuple(facts),
        next_steps=service.next_steps,
    )


def proposal_words(periods: Iterable[ProposalPeriod], today: date) -> str:
    """Return when new proposals are taken in, seen from `today`."""
    known = tuple(periods)
    current = period_of(known, today)
    if current is not None:
        return f"Sedang dibuka, sampai {show_date(current.closes)}."
    coming = min((p for p in known if p.opens > today), key=lambda p: p.opens, default=None)
    if coming is None:
        return "Belum ditetapkan. Hubungi kantor sebelum berangkat."
    return f"Dibuka {show_date(coming.opens)} sampai {show_date(coming.closes)}."


def hours_in_words(hours: OfficeHours) -> tuple[tuple[str, str], ...]:
    """Return an ordinary week as lines (days, hours), its closed days last."""
    closed = [WEEKDAYS[day] for day in range(7) if not hours.on(day)]
    words = f"{', '.join(closed)}, hari libur" if closed else "Hari libur"
    return (*_week(hours), (words, "tutup"))


def special_in_words(special: Iterable[SpecialHours], today: date) -> tuple[tuple[str, str], ...]:
    """Return the special hours of now and the coming weeks as lines (name, days and hours)."""
    near = [one for one in special if one.last >= today and one.first <= today + _SOON]
    lines = []
    for one in sorted(near, key=lambda one: one.first):
        dates = f"{show_date(one.first)} sampai {show_date(one.last)}"
        week = "; ".join(f"{days} {hours}" for days, hours in _week(one.hours))
        lines.append((one.name, f"{dates}: {week}"))
    return tuple(lines)


def check_yourself(
    label: str, sites: Sequence[tuple[str, str]], office: OfficeCard, size: PosterSize
) -> Poster:
    """Return the poster about the site anybody may use.

    Raises Refused when none of the office's sites (name, address) is Cek Bansos: the others ask
    for an account or are not meant for the public.
    """
    public = [one for one in sites if "bansos" in "".join(one).casefold()]
    if not public:
        raise Refused("situs_cek_bansos_tidak_ada", _NO_SITE)
    name, address = public[0]
    return Poster(
        office=office,
        size=size,
        title=f"Cek {label} sendiri",
        subtitle="Dari telepon genggam, tanpa antre, gratis.",
        steps=tuple(step.format(site=name) for step in _STEPS),
        outcomes=_OUTCOMES,
        site=name,
        address=address,
    )


def question_paper(questions: Iterable[Question], office: OfficeCard) -> QuestionPaper:
    """Return the active questions by topic, in their order. Raises Refused when there is none."""
    topics: dict[str, list[tuple[str, str]]] = {}
    for one in sorted(questions, key=lambda one: one.position):
        if one.active:
            topics.setdefault(one.data.topic, []).append((one.data.question, one.data.answer))
    if not topics:
        raise Refused("tanya_jawab_kosong", _NO_QUESTIONS)
    return QuestionPaper(office, tuple((topic, tuple(asked)) for topic, asked in topics.items()))


def _week(hours: OfficeHours) -> Iterable[tuple[str, str]]:
    """Give the open days, neighbours with the same hours together."""
    first = 0
    for day in range(1, 8):
        if day == 7 or hours.on(day) != hours.on(first):
            if hours.on(first):
                yield _span(first, day - 1), _hours(hours.on(first))
            first = day


def _span(first: int, last: int) -> str:
    if first == last:
        return WEEKDAYS[first]
    joint = " dan " if last == first + 1 else " sampai "
    return f"{WEEKDAYS[first]}{joint}{WEEKDAYS[last]}"


def _hours(intervals: Sequence[Interval]) -> str:
    words = f"{intervals[0][0]:%H.%M}–{intervals[-1][1]:%H.%M}"
    breaks = [f"{one[1]:%H.%M}–{after[0]:%H.%M}" for one, after in pairwise(intervals)]
    return f"{words} (istirahat {', '.join(breaks)})" if breaks else words


# What the site asks for has changed over the years: the wording covers both of its forms.
_STEPS = (
    "Buka situs {site}: pindai kode di samping, atau ketik alamatnya.",
    "Isi yang diminta, yaitu NIK, atau wilayah dan nama, persis seperti di KTP.",
    "Ketik kode huruf yang tampak pada gambar.",
    "Tekan tombol CARI DATA dan tunggu hasilnya.",
)
_OUTCOMES = (
    (
        "Nama Anda ada",
        "Lihat baris PBI-JK. Bila kartunya nonaktif, bawa KTP, KK, kartu KIS, dan surat pengantar "
        "desa ke loket kami untuk reaktivasi.",
    ),
    (
        "Nama Anda tidak ada",
        "Jangan khawatir. Situs bisa terlambat diperbarui. Tanyakan dahulu ke kantor desa atau "
        "kelurahan, atau ke loket kami.",
    ),
    (
        "Datanya keliru",
        "NIK, nama, atau tanggal lahir diperbaiki di Disdukcapil, bukan di loket kami.",
    ),
)
_NO_SITE = QT_TRANSLATE_NOOP(
    "errors",
    "Poster memerlukan situs Cek Bansos. Tambahkan di Pengaturan, bagian Situs pengecekan.",
)
_NO_QUESTIONS = QT_TRANSLATE_NOOP(
    "errors", "Belum ada tanya jawab. Tambahkan di Pengaturan, bagian Tanya jawab."
)
