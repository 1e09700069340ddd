"""`loket notice`: lists of people whose insurance is switched off or in arrears."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show
from desktop_app.cli.register_upkeep import HeaderRow, Map, mapping_of
from desktop_app.domain.notice_list import NoticeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.notice_list import NoticeFigures, NoticeList

app = Commands("Daftar peserta nonaktif dan menunggak: impor dan angka.")


@app.command("import")
def import_list(
    file: Annotated[
        Path, typer.Argument(metavar="BERKAS", help="Berkas .xlsx, .xls, .ods, atau .csv.")
    ],
    kind: Annotated[
        NoticeKind, typer.Option("--kind", help="Jenis daftar.", case_sensitive=False)
    ] = NoticeKind.NONAKTIF,
    title: Annotated[
        str, typer.Option("--title", metavar="NAMA", help="Nama daftar.", show_default=False)
    ] = "",
    as_of: Annotated[
        datetime | None,
        typer.Option(
            "--as-of",
            formats=["%Y-%m-%d"],
            metavar="TANGGAL",
            help="Keadaan per tanggal ini; tanpa ini ditebak dari nama atau isi berkas.",
            show_default=False,
        ),
    ] = None,
    left_out: Annotated[
        Path | None,
        typer.Option("--left-out", metavar="BERKAS", help="Simpan yang tidak diimpor di sini."),
    ] = None,
    into: Annotated[
        str,
        typer.Option(
            "--into", metavar="DAFTAR", help="Tambahkan ke daftar ini.", show_default=False
        ),
    ] = "",
    columns: Map = None,
    header_row: HeaderRow = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Impor daftar nonaktif atau tunggakan; yang tidak dapat diimpor diberi alasan."""
    from desktop_app.domain.notice_rows import Extra
    from desktop_app.usecases import notice_lists
    from desktop_app.workers.message_tasks import read_aside

    with opened(data_dir) as office:
        day = as_of.date() if as_of else None
        mapping = mapping_of(columns, header_row, [one.value for one in Extra])
        read = read_aside(office, file, kind, day, mapping, None, None)
        taken = notice_lists.take_in(office, read, title=title, into=_id(into) if into else None)
        if left_out is not None:
            notice_lists.export_left_out(office, taken.id, left_out)
    show(_data(taken), as_json, lambda: "\n".join(_import_lines(taken)))


@app.command("remove")
def remove_people(
    list_id: Annotated[
        str, typer.Argument(metavar="DAFTAR", help="Nomor daftar dari `loket notice list`.")
    ],
    yes: Annotated[
        bool, typer.Option("--yes", help="Hapus sungguhan; tanpa ini hanya diberi tahu.")
    ] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Hapus orang-orang dari sebuah daftar yang tidak dipakai lagi; angkanya tetap."""
    from desktop_app.usecases import notice_lists

    with opened(data_dir) as office:
        kept = {one.id: one for one in notice_lists.lists(office)}
        one = kept.get(_id(list_id))
        if one is None:
            raise typer.BadParameter(f"{list_id} bukan nomor daftar.")
        people = one.imported + one.warned
        if yes:
            people = notice_lists.remove_list(office, one.id, one.version)
    words = (
        f"{people} orang dihapus dari daftar “{one.title}”; angkanya tetap."
        if yes
        else f"{people} orang akan dihapus dari daftar “{one.title}”. Bila benar, ulangi dengan "
        "--yes."
    )
    show({"people": people, "removed": yes}, as_json, words)


@app.command("list")
def list_lists(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tampilkan daftar yang disimpan, dan angka yang terbaru dari tiap jenis."""
    from desktop_app.usecases import notice_lists, notice_people

    with opened(data_dir) as office:
        kept = notice_lists.lists(office)
        newest = {one.kind: one for one in reversed(kept) if one.removed_at is None}
        figures = {one.id: notice_people.figures(office, one.id) for one in newest.values()}
    data = [
        _data(one) | ({"figures": _figures(figures[one.id])} if one.id in figures else {})
        for one in kept
    ]
    empty = "Belum ada daftar. Impor dengan `loket notice import BERKAS`."
    lines = [line for one in kept for line in _list_lines(one, figures.get(one.id))]
    show(data, as_json, lines or empty)


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise typer.BadParameter(f"{text} bukan nomor daftar.") from None


def _data(one: NoticeList) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind,
        "title": one.title,
        "as_of": one.as_of,
        "rows": one.rows,
        "imported": one.imported,
        "warned": one.warned,
        "left_out": one.left_out,
        "reasons": dict(one.reasons),
    }


def _figures(one: NoticeFigures) -> dict[str, Any]:
    return {
        "people": one.people,
        "with_phone": one.with_phone,
        "consenting": one.consenting,
        "told": one.told,
        "came": one.came,
        "limits": {limit.value: count for limit, count in one.limits.items()},
    }


def _import_lines(one: NoticeList) -> Iterator[str]:
    from desktop_app.domain.notice_rows import reasons_in_words
    from desktop_app.domain.people import show_date

    yield f"{one.kind.label} “{one.title}” per {show_date(one.as_of)} disimpan ({one.id})."
    yield f"  {'Baris':<24}{one.rows:>10}"
    yield f"  {'Diimpor':<24}{one.imported:>10}"
    yield f"  {'Diimpor, perlu dicek':<24}{one.warned:>10}"
    yield f"  {'Tidak diimpor':<24}{one.left_out:>10}"
    for code, count in one.reasons.items():
        yield f"  {count:>10}  {reasons_in_words((code,))}"


def _list_lines(one: NoticeList, figures: NoticeFigures | None) -> Iterator[str]:
    from desktop_app.domain.people import show_date

    people = one.imported + one.warned
    gone = " (isinya sudah dihapus)" if one.removed_at else ""
    yield f"{one.kind.label} “{one.title}” per {show_date(one.as_of)}: {people} orang{gone}"
    yield f"  {one.id}"
    if figures is not None:
        yield (
            f"  bernomor telepon {figures.with_phone}, setuju dikirimi {figures.consenting}, "
            f"sudah dikabari {figures.told}, datang {figures.came}"
        )
