"""The rows of the workbench's list: who waits, and below them who is somewhere else in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.queue import Ticket
from desktop_app.gui.screens.workbench_tickets import Around
from desktop_app.gui.widgets.ticket_list import Row
from desktop_app.gui.widgets.ticket_words import Names, about
from desktop_app.gui.words import clock_time, translate
from desktop_app.usecases.queue import QueueView


def rows_of(
    view: QueueView | None,
    around: Around | None,
    now: datetime | None,
    zone: tzinfo | None,
    standard_minutes: int,
) -> tuple[Row, ...]:
    """Return the list as it reads from top to bottom; nothing stands in it that nobody has.

    Each waiting number tells how many minutes of opening hours it has waited, in the first one
    when it came; who has waited longest is marked when that is beyond the office's standard.
    """
    if view is None or now is None or zone is None:
        return (Row(QCoreApplication.translate("QueueRows", "Belum ada yang menunggu.")),)
    names = around.names if around is not None else Names()
    room = [one for one in view.waiting if not one.dropped_off]
    longest = min(room, key=lambda one: one.arrived_at, default=None)
    rows = []
    for ticket in room:
        minutes = _waited(ticket, around, now)
        late = ticket is longest and minutes > standard_minutes
        words = QCoreApplication.translate("QueueRows", "{minutes} mnt").format(minutes=minutes)
        if not minutes:
            words = clock_time(ticket.arrived_at, zone)
        rows.append(Row(words, ticket, about(ticket, names), late))
    if not room:
        rows.append(Row(QCoreApplication.translate("QueueRows", "Belum ada yang menunggu.")))
    return (*rows, *_below(view, names))


def _below(view: QueueView, names: Names) -> Iterator[Row]:
    dropped = [one for one in view.waiting if one.dropped_off]
    yield from _group(
        QCoreApplication.translate("QueueRows", "Berkas dititip"),
        dropped,
        names,
        QCoreApplication.translate("QueueRows", "dititip"),
    )
    head = QCoreApplication.translate("QueueRows", "Menunggu surat · Enter")
    yield from _group(head, view.letters, names, QCoreApplication.translate("QueueRows", "surat"))
    yield from _group(
        QCoreApplication.translate("QueueRows", "Ditunda · Enter: lanjut"), view.on_hold, names
    )
    yield from _group(
        QCoreApplication.translate("QueueRows", "Tidak hadir · Enter: datang"), view.absent, names
    )
    if view.elsewhere:
        words = QCoreApplication.translate("QueueRows", "Menunggu loket lain: {count}")
        yield Row(words.format(count=len(view.elsewhere)))
    yield Row(
        QCoreApplication.translate("QueueRows", "Selesai hari ini: {count}").format(
            count=view.finished
        )
    )


def _group(head: str, tickets: Sequence[Ticket], names: Names, words: str = "") -> Iterator[Row]:
    if tickets:
        yield Row(head)
    for ticket in tickets:
        yield Row(words or translate("Queue", ticket.state.label), ticket, about(ticket, names))


def _waited(ticket: Ticket, around: Around | None, now: datetime) -> int:
    if around is None:
        return 0
    return int(around.calendar.open_minutes_between(ticket.arrived_at, now))
