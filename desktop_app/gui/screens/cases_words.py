"""What Permohonan calls things: stages, what is waited for, what was done about it."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case_history import HistoryLine
from desktop_app.domain.case_list import STAGES, CaseLine, CasePage
from desktop_app.domain.follow_up import (
    BpjsAnswer,
    FollowUp,
    FollowUpKind,
    FollowUpState,
    Urgency,
    Waiting,
)
from desktop_app.domain.identity import show_phone
from desktop_app.gui.words import clock_time, date_and_time, short_date, translate

# Sign and text, never colour alone.
SIGNS = {Urgency.LEWAT: "✘ ", Urgency.SEGERA: "⚠ ", Urgency.MENUNGGU: ""}
ROLES = {Urgency.LEWAT: "error", Urgency.SEGERA: "warn", Urgency.MENUNGGU: ""}


def stage_words(line: CaseLine) -> str:
    """Return where a case is."""
    return QCoreApplication.translate("CaseList", STAGES[line.stage])


def waiting_word(waiting: Waiting) -> str:
    """Return what a filter is called."""
    return QCoreApplication.translate("FollowUp", waiting.label)


def waiting_words(line: CaseLine, now: datetime) -> str:
    """Return why a case has to be looked after, its sign first."""
    words = ", ".join(map(waiting_word, line.waiting(now)))
    return f"{SIGNS[line.urgency(now)]}{words}" if words else ""


def most_pressing(line: CaseLine, now: datetime) -> str:
    """Return the first of these alone, and how many more there are."""
    first, *more = line.waiting(now) or (None,)
    if first is None:
        return ""
    others = f" +{len(more)}" if more else ""
    return f"{SIGNS[line.urgency(now)]}{waiting_word(first)}{others}"


def deadline(line: CaseLine, zone: tzinfo) -> str:
    """Return the nearest deadline without its year, "" when there is none."""
    due = line.due_at()
    if due is None:
        return ""
    day = short_date(due.astimezone(zone).date())
    return f"{day.rpartition(' ')[0]} {clock_time(due, zone)}"


def kind_word(kind: FollowUpKind) -> str:
    """Return what is waited for."""
    return QCoreApplication.translate("FollowUp", kind.label)


def awaited_words(one: FollowUp, page: CasePage, now: datetime, zone: tzinfo) -> str:
    """Return one line of what a case waits or waited for."""
    what = kind_word(one.kind)
    if one.kind is FollowUpKind.MENYUSUL:
        what = f"{what}: {page.labels.get(one.what, one.what)}"
    if one.open:
        return f"{SIGNS[one.urgency(now)]}{what}{_until(one, now, zone)}"
    by = page.officers.get(one.closed_by, "") if one.closed_by else ""
    when = date_and_time(one.closed_at, zone) if one.closed_at else ""
    if one.state is FollowUpState.GUGUR:
        told = translate("CaseWords", "tidak ditunggu lagi ({note})").format(note=one.note)
    else:
        told = _result(one)
    return " · ".join(filter(None, (f"✔ {what}: {told}", by, when)))


def _until(one: FollowUp, now: datetime, zone: tzinfo) -> str:
    told = ""
    if one.result == BpjsAnswer.PROSES:
        told = translate("CaseWords", ", masih diproses")
    if one.due_at is None:
        return told + translate("CaseWords", ", belum")
    words = translate("CaseWords", ", batas {when}")
    if one.urgency(now) is Urgency.LEWAT:
        words = translate("CaseWords", ", LEWAT batas {when}")
    return told + words.format(when=date_and_time(one.due_at, zone))


def _result(one: FollowUp) -> str:
    match one.kind:
        case FollowUpKind.MENYUSUL:
            words = [translate("CaseWords", "sudah diserahkan"), one.note]
        case FollowUpKind.SIKS_NG:
            day = short_date(date.fromisoformat(one.result)) if one.result else ""
            words = [translate("CaseWords", "dientri {day}").format(day=day), one.reference]
        case FollowUpKind.BPJS:
            answer = BpjsAnswer(one.result).label if one.result else ""
            words = [translate("FollowUp", answer).lower(), one.reference, _noted(one.note)]
    return ", ".join(filter(None, words))


def _noted(note: str) -> str:
    """Return a note whose first word is the day it is about, as a person reads it."""
    first, _, rest = note.partition(" ")
    try:
        day = short_date(date.fromisoformat(first))
    except ValueError:
        return note
    return f"{day} {rest}".strip()


def facts_words(page: CasePage, *, whole: bool) -> str:
    """Return who the case is about, line by line; numbers are covered unless `whole`."""
    line, facts = page.line, page.line.facts
    nik = facts.person.nik or translate("CaseWords", "belum ada")
    if not whole and facts.person.nik:
        nik = f"{nik[:6]}******{nik[12:]}"
    rows = [
        (translate("CaseWords", "NIK"), nik),
        (translate("CaseWords", "Desa"), line.village),
        (
            translate("CaseWords", "Telepon"),
            show_phone(facts.person.phone) if facts.person.phone else "",
        ),
        (translate("CaseWords", "Dibawa oleh"), facts.bringer.name if facts.bringer else ""),
        (translate("CaseWords", "Surat"), line.letter.number if line.letter else ""),
        (translate("CaseWords", "Diambil oleh"), line.letter.taker if line.letter else ""),
        (translate("CaseWords", "Tanda terima"), ", ".join(one.number for one in page.receipts)),
        (translate("CaseWords", "Berkas kurang"), ", ".join(page.missing)),
        (translate("CaseWords", "Lampiran"), str(len(page.papers)) if page.papers else ""),
    ]
    return "\n".join(f"{label}: {text}" for label, text in rows if text)


def history_words(lines: tuple[HistoryLine, ...], zone: tzinfo) -> str:
    """Return what became of a case, the latest first."""
    told = []
    for one in reversed(lines):
        sentence = QCoreApplication.translate("CaseHistory", one.sentence).format(**one.values)
        parts = [date_and_time(one.at, zone), sentence, one.who]
        words = " · ".join(part for part in parts if part)
        told.append(f"{words}\n    {one.reason}" if one.reason else words)
    return "\n".join(told)
