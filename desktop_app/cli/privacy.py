"""`loket privacy`: who saw whom, the report for a breach notice, periods, a person's data."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.access_log import AccessQuery
    from desktop_app.usecases.office import Office

app = Commands("Data pribadi: siapa melihat, laporan kebocoran, masa simpan, salinan data.")

_First = Annotated[
    str, typer.Option("--from", metavar="TANGGAL", help="Dari tanggal ini, misalnya 2026-11-01.")
]
_Last = Annotated[str, typer.Option("--to", metavar="TANGGAL", help="Sampai tanggal ini.")]
_Why = Annotated[str, typer.Option("--why", metavar="ALASAN", help="Alasannya, dicatat.")]


@app.command("access")
def access(
    first: _First = "", last: _Last = "", data_dir: DataDir = None, as_json: AsJson = False
) -> None:
    """Siapa melihat data siapa, tujuh hari terakhir bila tanpa tanggal; nomor tertutup."""
    from desktop_app.domain.access_log import reason_words
    from desktop_app.usecases.access_log import access_log

    with opened(data_dir) as office:
        log = access_log(office, _query(office, first, last))
        zone = office.zone
    lines = [
        {
            "at": one.at,
            "officer": log.names.get(one.officer, "") if one.officer else "",
            "kind": one.kind.value,
            "reason": one.reason,
            "people": [f"{who.name} {who.nik}".strip() for who in one.people],
            "rows": one.rows,
        }
        for one in log.lines
    ]
    words = [
        f"{one.at.astimezone(zone):%d-%m-%Y %H.%M}  "
        f"{(log.names.get(one.officer, '') if one.officer else 'Baris perintah'):<20}  "
        f"{one.kind.label:<18}  {len(one.people) + one.rows} orang  {reason_words(one.reason)}"
        for one in log.lines
    ]
    show(lines, as_json, words or ["Tidak ada catatan pada tanggal itu."])


@app.command("breach")
def breach(
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="BERKAS", help="Berkas .xlsx; PDF di sebelahnya.")
    ],
    why: _Why,
    first: _First = "",
    last: _Last = "",
    whole: Annotated[bool, typer.Option("--whole", help="Nama lengkap dan telepon.")] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Laporan siapa melihat atau mengekspor data siapa, untuk pemberitahuan kebocoran."""
    from desktop_app.usecases.breach_report import breach_report

    with opened(data_dir) as office:
        made = breach_report(office, _query(office, first, last), out, why, whole=whole)
    sentence = f"{made.people} orang, {made.entries} catatan: {made.workbook} dan {made.pdf}."
    show(made, as_json, sentence)


@app.command("retention")
def retention(
    run: Annotated[bool, typer.Option("--run", help="Jalankan; tanpa ini hanya dihitung.")] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Berapa yang lewat masa simpannya; dengan --run dibuat tidak dikenal, tidak dapat kembali."""
    from desktop_app.usecases import retention as use_case

    with opened(data_dir) as office:
        plan = use_case.plan(office)
        done = use_case.run(office) if run else None
    if done is not None:
        data = {kind.value: number for kind, number in done.numbers.items()}
        show(data, as_json, f"{done.number} catatan dibuat tidak dikenal. Angka laporan tetap.")
        return
    lines = [f"{one.number:>6}  {one.kind.label} ({one.months} bulan)" for one in plan.dues]
    show({one.kind.value: one.number for one in plan.dues}, as_json, lines)


@app.command("person")
def person(
    nik: Annotated[str, typer.Argument(metavar="NIK", help="NIK pemohon yang pernah datang.")],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="BERKAS", help="Berkas .zip.")],
    why: _Why,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan semua yang disimpan kantor tentang satu orang, untuk diberikan kepadanya."""
    from desktop_app.usecases import people
    from desktop_app.usecases.person_file import person_file

    with opened(data_dir) as office:
        id: UUID = people.applicant_of(office, nik)
        made = person_file(office, id, out, why)
    show(made, as_json, f"Data tersimpan di {made.path}: {made.files} berkas arsip ikut.")


def _query(office: Office, first: str, last: str) -> AccessQuery:
    from desktop_app.domain.access_log import AccessQuery
    from desktop_app.usecases.reports import read_day

    until: date = read_day(last) if last else office.today()
    return AccessQuery(read_day(first) if first else until - timedelta(days=6), until)
