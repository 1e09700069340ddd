"""`loket message`: who would get what, sending what waits, and what became of it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.dry_run import DryRun
    from desktop_app.usecases.sending import SendingReport

TOKEN_VARIABLE = "LOKET_MESSAGE_TOKEN"  # noqa: S105

app = Commands("Pesan ke telepon: uji coba, pengiriman, dan laporannya.")


@app.command("preview")
def preview(
    list_id: Annotated[
        str, typer.Argument(metavar="DAFTAR", help="Nomor daftar dari `loket notice list`.")
    ],
    village: Annotated[
        str, typer.Option("--village", metavar="KODE", help="Hanya desa ini.", show_default=False)
    ] = "",
    shared: Annotated[
        bool, typer.Option("--shared", help="Juga nomor yang dipakai banyak orang.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Tanyakan dahulu nomor mana yang memakai WhatsApp.")
    ] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Siapa mendapat pesan dan siapa tidak, berapa karakter, dan pesan yang terpanjang."""
    from desktop_app.usecases import campaigns

    token = os.environ.get(TOKEN_VARIABLE)
    choice = campaigns.Choice(village=village, shared=shared)
    with opened(data_dir) as office:
        run = campaigns.dry_run(office, _id(list_id), choice, ask_gateway=check, token=token)
    show(_run_data(run), as_json, lambda: "\n".join(_run_lines(run)))


@app.command("send")
def send(
    list_id: Annotated[
        str,
        typer.Argument(
            metavar="[DAFTAR]", help="Mulai dahulu pengiriman untuk daftar ini.", show_default=False
        ),
    ] = "",
    name: Annotated[str, typer.Option("--name", metavar="NAMA", help="Nama pengiriman baru.")] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> int:
    """Kirim yang menunggu, sekali untuk setiap pesan; dapat dihentikan dan dilanjutkan.

    Tokennya diambil dari brankas komputer ini, atau dari LOKET_MESSAGE_TOKEN bila diisi.
    """
    from desktop_app.usecases import campaigns, occasions, sending

    token = os.environ.get(TOKEN_VARIABLE)
    with opened(data_dir) as office:
        if list_id:
            made = campaigns.prepare(office, name or "Pengiriman", _id(list_id))
            campaigns.start(office, made.id, made.version, token=token)
        occasions.queue_due(office)
        report = sending.send(office, token=token, tell=_teller(as_json))
    show(_sent_data(report), as_json, lambda: "\n".join(_sent_lines(report)))
    return 1 if report.ended == "terhenti" else 0


@app.command("report")
def report(
    month: Annotated[
        str, typer.Argument(metavar="BULAN|PENGIRIMAN", help="Bulan, mis. 2026-11, atau nomornya.")
    ],
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="BERKAS", help="Simpan juga sebagai .xlsx atau .pdf."),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Yang diterima antrean, gagal, dan tidak pasti menurut alasan; dan siapa datang sesudahnya."""
    from desktop_app.cli.report_words import report_lines
    from desktop_app.domain.message_report import message_report
    from desktop_app.usecases import message_reports, reports

    with opened(data_dir) as office:
        if len(month) > 7:
            figures = message_reports.campaign_figures(office, _id(month))
        else:
            figures = message_reports.month_figures(office, *reports.read_month(month))
        if out is not None:
            message_reports.export(office, figures, out)
    data = [
        {
            "name": one.name,
            "occasion": one.occasion,
            "states": {state.value: count for state, count in one.states.items()},
            "reasons": {
                f"{state.value}.{reason.value}": count
                for (state, reason), count in one.reasons.items()
            },
            "people": one.people,
            "came": one.came,
            "cost": one.cost,
        }
        for one in figures.groups
    ]
    saved = [f"Disimpan di {out}."] if out else []
    show(data, as_json, [*report_lines(message_report(figures)), *saved])


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise typer.BadParameter(f"{text} bukan nomor daftar atau pengiriman.") from None


def _run_data(run: DryRun) -> dict[str, Any]:
    return {
        "messages": len(run.outgoing),
        "people": run.people,
        "characters": run.characters,
        "parts": run.parts,
        "cost": run.cost,
        "left_out": {why.value: count for why, count in run.reasons.items()},
        "numbers": run.numbers,
        "longest": run.longest.text if run.longest else None,
    }


def _run_lines(run: DryRun) -> list[str]:
    from desktop_app.domain.message_text import rupiah

    lines = [
        f"{len(run.outgoing)} pesan untuk {run.people} orang, {run.characters} karakter "
        f"({run.parts} SMS).",
    ]
    if run.cost is not None:
        lines.append(f"Biaya: {rupiah(run.cost)}.")
    if run.numbers is not None:
        lines.append(run.numbers.label)
    lines += [f"  {count:>6}  tidak dikirimi: {why.label}" for why, count in run.reasons.items()]
    if run.longest is not None:
        lines += ["", f"Yang terpanjang, {len(run.longest.text)} karakter:", run.longest.text]
    return lines


def _teller(as_json: bool) -> Any:
    """Return what shows progress on a terminal, None where nobody watches."""
    if as_json or sys.stderr is None or not sys.stderr.isatty():
        return None

    def tell(report: SendingReport) -> None:
        done = sum(report.counts.values())
        print(
            f"\r{done} selesai, {report.waiting} menunggu   ", end="", file=sys.stderr, flush=True
        )

    return tell


def _sent_data(report: SendingReport) -> dict[str, Any]:
    return {
        "counts": {state.value: count for state, count in report.counts.items()},
        "reasons": {reason.value: count for reason, count in report.reasons.items()},
        "waiting": report.waiting,
        "ended": report.ended,
        "halted_by": report.halted_by,
        "goes_on": report.goes_on,
    }


def _sent_lines(report: SendingReport) -> list[str]:
    from desktop_app.usecases.sending import end_in_words

    lines = [end_in_words(report)]
    lines += [f"  {count:>6}  {state.label}" for state, count in report.counts.items()]
    lines += [f"  {count:>6}  karena {reason.label}" for reason, count in report.reasons.items()]
    return [*lines, f"  {report.waiting:>6}  masih menunggu"]
