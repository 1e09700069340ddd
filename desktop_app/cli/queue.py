"""`loket queue`: how the queue stands, for the administrator. Numbers and counters, no people."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.day_frame import CounterDuty
    from desktop_app.usecases.queue_days import DaySheet

app = Commands("Antrean: nomor dan loket hari ini.")


@app.callback()
def _group() -> None:
    """Keep `show` a command of its own, though it is the only one."""


@app.command("show")
def show_queue(
    day: Annotated[
        str, typer.Argument(metavar="TANGGAL", help="Tanggal, misalnya 2026-11-20.")
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Jumlah nomor tiap jalur dan keadaan, dan loket yang melayani; hari ini bila tanpa tanggal."""
    from desktop_app.usecases import reports
    from desktop_app.usecases.queue_days import day_sheet

    asked = reports.read_day(day) if day else None
    with opened(data_dir) as office:
        sheet = day_sheet(office, asked)
    show(_data(sheet), as_json, lambda: "\n".join(_lines(sheet)))


def _data(sheet: DaySheet) -> dict[str, Any]:
    found: dict[str, Any] = {
        "day": sheet.day,
        "issued": len(sheet.tickets),
        "lanes": _counted(sheet),
        "longest_wait_minutes": _longest_wait(sheet),
    }
    if sheet.day == sheet.today:
        found["counters"] = [
            {
                "code": one.code,
                "name": one.name,
                "duty": one.duty,
                "officer": one.officer,
                "since": one.since,
                "holds": one.holds,
            }
            for one in sheet.duties
        ]
    return found


def _counted(sheet: DaySheet) -> dict[str, dict[str, int]]:
    from desktop_app.domain.queue import Lane, TicketState

    counts = Counter((one.ticket.lane, one.ticket.state) for one in sheet.tickets)
    return {
        lane.value: {state.value: counts[lane, state] for state in TicketState}
        for lane in reversed(Lane)
    }


def _longest_wait(sheet: DaySheet) -> int | None:
    """Return the minutes of opening hours somebody has waited who still waits today."""
    from desktop_app.domain.queue import TicketState

    if sheet.day != sheet.today:
        return None
    waits = [
        one.waited
        for one in sheet.tickets
        if one.ticket.state is TicketState.MENUNGGU and one.waited is not None
    ]
    return int(max(waits)) if waits else None


def _lines(sheet: DaySheet) -> list[str]:
    from desktop_app.domain.people import show_date
    from desktop_app.domain.queue import Lane, TicketState

    counted = _counted(sheet)
    lanes = tuple(reversed(Lane))
    states = [one for one in TicketState if any(row[one.value] for row in counted.values())]
    lines = [f"Antrean {show_date(sheet.day)}: {len(sheet.tickets)} nomor"]
    if states:
        lines.append(f"  {'':<18}" + "".join(f"{one.label:>11}" for one in lanes))
    for state in states:
        row = "".join(f"{counted[lane.value][state.value]:>11}" for lane in lanes)
        lines.append(f"  {state.label.capitalize():<18}{row}")
    longest = _longest_wait(sheet)
    if longest is not None:
        lines.append(f"  Paling lama menunggu sekarang: {longest} menit.")
    if sheet.day == sheet.today:
        lines += ["", "Loket", *map(_counter_line, sheet.duties)]
    return lines


def _counter_line(one: CounterDuty) -> str:
    words = [one.duty.label, one.officer or "", f"memegang {one.holds}" if one.holds else ""]
    return f"  {one.code:<3}{one.name:<24}" + ", ".join(word for word in words if word)
