"""`loket case`: the list of cases, what they wait for, and one of them."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.case_list import CaseLine
    from desktop_app.usecases.office import Office

app = Commands("Permohonan: daftar, yang masih ditunggu, dan tanda terima.")


class Waits(StrEnum):
    """What `--waiting` may ask for."""

    TITIPAN = "titipan"
    MENYUSUL = "menyusul"
    SIKS_NG = "siks_ng"
    BPJS = "bpjs"
    PERSETUJUAN = "persetujuan"
    AMBIL = "ambil"


@app.command("list")
def list_(
    text: Annotated[
        str,
        typer.Argument(
            metavar="CARI", help="Bagian nama atau nomor surat, NIK, No. KK, atau tanda terima."
        ),
    ] = "",
    waiting: Annotated[
        Waits | None,
        typer.Option("--waiting", metavar="APA", help="Hanya yang menunggu: " + ", ".join(Waits)),
    ] = None,
    limit: Annotated[
        int, typer.Option("--limit", metavar="BANYAK", help="Paling banyak sekian; 0 semuanya.")
    ] = 0,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="BERKAS", help="Simpan juga sebagai .xlsx atau .csv."),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Daftar permohonan, yang terbaru lebih dahulu; NIK tertutup."""
    from desktop_app.domain.follow_up import Waiting
    from desktop_app.usecases import case_list

    wanted = Waiting(waiting.value) if waiting else None
    with opened(data_dir) as office:
        found = case_list.list_cases(office, text, wanted, limit if limit > 0 else None)
        data = [_data(office, one) for one in found.lines]
        rows = [case_list.row_of(office, one) for one in found.lines]
        if out is not None:
            case_list.export(office, out, text, wanted)
    saved = [] if out is None else [f"Daftar disimpan di {out}."]
    show(data, as_json, lambda: "\n".join([*_lines(rows), *saved]))


@app.command("waiting")
def waiting(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Berapa permohonan yang menunggu, menurut apa yang ditunggu."""
    from desktop_app.usecases import case_list

    with opened(data_dir) as office:
        counts = case_list.list_cases(office, limit=1).counts
    lines = [f"{number:>5}  {one.label}" for one, number in counts.items()]
    show({one.value: number for one, number in counts.items()}, as_json, lines)


@app.command("receipt")
def receipt(
    text: Annotated[
        str, typer.Argument(metavar="TANDA_TERIMA", help="Nomor atau isi kode tanda terima.")
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="BERKAS", help="Berkas PDF yang ditulis.")
    ],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan sebuah tanda terima sebagai PDF A5."""
    from desktop_app.domain.errors import NotFound
    from desktop_app.domain.receipt_slip import ReceiptPaper
    from desktop_app.usecases import receipts

    with opened(data_dir) as office:
        found = receipts.find(office, text).receipt
        if found is None:
            raise NotFound("bukan_tanda_terima", "Itu kode surat, bukan tanda terima.")
        receipts.save(office, found.id, ReceiptPaper.A5, out)
    answer = {"number": found.number, "kind": found.kind, "file": out}
    show(answer, as_json, f"Tanda terima {found.number} disimpan di {out}.")


def _data(office: Office, line: CaseLine) -> dict[str, Any]:
    from desktop_app.domain.identity import mask_nik

    now, facts = office.now(), line.facts
    return {
        "id": facts.id,
        "day": facts.day,
        "name": facts.person.name,
        "nik": mask_nik(facts.person.nik) if facts.person.nik else None,
        "service": facts.service,
        "village": line.village,
        "state": facts.state,
        "stage": line.stage,
        "letter": line.letter.number if line.letter else None,
        "receipt": line.receipt or None,
        "waiting": [one.value for one in line.waiting(now)],
        "due_at": line.due_at(),
        "urgency": line.urgency(now),
    }


def _lines(rows: list[tuple[str, ...]]) -> list[str]:
    if not rows:
        return ["Tidak ada permohonan yang cocok."]
    shown = (0, 1, 3, 5, 8, 9)
    widths = [max(len(row[column]) for row in rows) for column in shown]
    return [
        "  ".join(f"{row[c]:<{w}}" for c, w in zip(shown, widths, strict=True)).rstrip()
        for row in rows
    ]
