"""How the screen Antrean reads a ticket: its columns, its state, and what stands beside it."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.queue import Cause, Lane, Purpose, Ticket, TicketState
from desktop_app.gui.models.rows import Column
from desktop_app.gui.words import clock_time, translate
from desktop_app.usecases.queue_days import DayTicket, Happened

NONE = "–"


def columns(zone: tzinfo) -> tuple[Column[DayTicket], ...]:
    """Return what the list of the day shows."""
    return (
        Column(
            translate("QueueWords", "Nomor"), lambda one: sign(one.ticket.lane) + one.ticket.code
        ),
        Column(
            translate("QueueWords", "Datang"), lambda one: clock_time(one.ticket.arrived_at, zone)
        ),
        Column(translate("QueueWords", "Keadaan"), lambda one: state_words(one.ticket), gives=True),
        Column(translate("QueueWords", "Layanan"), lambda one: services(one), gives=True),
        Column(translate("QueueWords", "Loket"), lambda one: place(one)),
        Column(translate("QueueWords", "Tunggu"), lambda one: minutes(one.waited), number=True),
        Column(translate("QueueWords", "Layan"), lambda one: minutes(one.served), number=True),
        Column(translate("QueueWords", "Tanda"), lambda one: " · ".join(signs(one)), wide=True),
    )


def state_words(ticket: Ticket) -> str:
    """Return the state, with how often somebody was called."""
    words = translate("Queue", ticket.state.label).capitalize()
    if ticket.state is TicketState.DIPANGGIL:
        words = translate("QueueWords", "Dipanggil {calls}×").format(calls=ticket.calls)
    if ticket.purpose is Purpose.AMBIL_SURAT and not ticket.state.over:
        words += translate("QueueWords", ", ambil surat")
    return words


def services(one: DayTicket) -> str:
    """Return the service, and how many come after it in the visit."""
    if not one.service:
        return NONE
    return f"{one.service} +{len(one.more)}" if one.more else one.service


def place(one: DayTicket) -> str:
    """Return where the ticket is or was, or the one counter it waits for."""
    if one.ticket.state is TicketState.MENUNGGU and one.for_counter:
        return translate("QueueWords", "→ {counter}").format(counter=one.for_counter)
    return one.counter or NONE


def minutes(value: float | None) -> str:
    """Return whole minutes."""
    return NONE if value is None else str(int(value))


def signs(one: DayTicket) -> list[str]:
    """Return what is out of the ordinary with a ticket, each in a word."""
    ticket = one.ticket
    found = [_tr(_SIGNS[cause]) for cause in one.causes]
    if ticket.batch or ticket.dropped_off:
        files = translate("QueueWords", "kolektif {done}/{people}")
        found.insert(0, files.format(done=ticket.files_done, people=ticket.people))
    if ticket.remark:
        found.append(translate("QueueWords", "catatan"))
    return found


def facts(one: DayTicket) -> str:
    """Return what is known about a ticket beside its number and state, a line each."""
    ticket = one.ticket
    lines = [
        translate("QueueWords", "Jalur {lane}").format(lane=translate("Queue", ticket.lane.label))
    ]
    if one.service:
        lines.append(" → ".join((one.service, *one.more)))
    if one.counter:
        lines.append(" · ".join(part for part in (one.counter, one.officer) if part))
    if one.for_counter:
        lines.append(
            translate("QueueWords", "Hanya dipanggil oleh {counter}").format(
                counter=one.for_counter
            )
        )
    lines += _spans(one)
    if ticket.batch or ticket.dropped_off:
        lines.append(_batch(ticket))
    if ticket.remark:
        lines.append(translate("QueueWords", "Catatan: {text}").format(text=ticket.remark))
    if ticket.note:
        lines.append(translate("QueueWords", "Pesan: {text}").format(text=ticket.note))
    if not one.accurate:
        lines.append(translate("QueueWords", "Jamnya tidak diketahui dengan pasti."))
    return "\n".join(lines)


def happened(one: Happened, zone: tzinfo) -> str:
    """Return one line of a history."""
    words = QCoreApplication.translate("Happened", one.words)
    if one.undone:
        words = translate("QueueWords", "{words} (diurungkan)").format(words=words)
    where = " · ".join(part for part in (one.counter, one.officer) if part)
    return f"{clock_time(one.at, zone)}  {words}" + (f"\n           {where}" if where else "")


def sign(lane: Lane) -> str:
    """Return the mark before a number, as at the counter: a lane is not told by colour alone."""
    return {Lane.DARURAT: "! ", Lane.PRIORITAS: "▲ ", Lane.UMUM: "   "}[lane]


def _spans(one: DayTicket) -> list[str]:
    lines = []
    if one.waited is not None:
        lines.append(translate("QueueWords", "Menunggu %n menit", None, int(one.waited)))
    if one.served is not None:
        lines.append(translate("QueueWords", "dilayani %n menit", None, int(one.served)))
    return [", ".join(lines).capitalize()] if lines else []


def _batch(ticket: Ticket) -> str:
    words = translate("QueueWords", "Kolektif: {done} dari {people} berkas selesai").format(
        done=ticket.files_done, people=ticket.people
    )
    return words + translate("QueueWords", ", dititipkan") if ticket.dropped_off else words


def _tr(text: str) -> str:
    return QCoreApplication.translate("QueueWords", text)


_SIGNS = {
    Cause.DIALIHKAN: QT_TRANSLATE_NOOP("QueueWords", "dialihkan"),
    Cause.SUSULAN: QT_TRANSLATE_NOOP("QueueWords", "susulan"),
    Cause.KIOS: QT_TRANSLATE_NOOP("QueueWords", "kios"),
    Cause.DIPULIHKAN: QT_TRANSLATE_NOOP("QueueWords", "dipulihkan"),
    Cause.LOKET_DITUTUP: QT_TRANSLATE_NOOP("QueueWords", "loket ditutup"),
}
