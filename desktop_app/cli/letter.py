"""`loket letter`: the archive of letters, and whether a letter is genuine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.letter import Letter, Verification

app = Commands("Surat: arsip, simpan PDF, dan periksa keaslian kode QR.")

Number = Annotated[str, typer.Argument(metavar="NOMOR", help="Nomor surat, seperti tercetak.")]


@app.command("list")
def list_(
    query: Annotated[
        str, typer.Argument(metavar="CARI", help="Bagian nomor, nama, atau hal; atau NIK.")
    ] = "",
    limit: Annotated[
        int, typer.Option("--limit", metavar="BANYAK", help="Paling banyak sekian; 0 semuanya.")
    ] = 0,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Daftar surat yang sudah terbit, yang terbaru lebih dahulu."""
    from desktop_app.usecases import letters

    with opened(data_dir) as office:
        found = letters.list_letters(office, query, limit if limit > 0 else None)
    show([_letter_data(one) for one in found], as_json, lambda: "\n".join(_lines(found)))


@app.command("show")
def show_(number: Number, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Keterangan satu surat."""
    from desktop_app.usecases import letters

    with opened(data_dir) as office:
        letter = letters.letter_numbered(office, number)
    show(_letter_data(letter), as_json, lambda: "\n".join(_details(letter)))


@app.command("save")
def save(
    number: Number,
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="BERKAS", help="Berkas PDF yang ditulis.")
    ],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan PDF arsip sebuah surat, byte demi byte seperti terbit."""
    from desktop_app.usecases import letters

    with opened(data_dir) as office:
        letter = letters.letter_numbered(office, number)
        letters.save_letter(office, letter.id, out)
    answer = {"number": letter.number, "file": out, "sha256": letter.file_hash}
    show(answer, as_json, f"Surat {letter.number} disimpan di {out}.")


@app.command("export")
def export(
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="FOLDER", help="Folder baru untuk hasilnya.")
    ],
    since: Annotated[
        str, typer.Option("--from", metavar="TANGGAL", help="Mulai tanggal surat ini.")
    ] = "",
    until: Annotated[
        str, typer.Option("--until", metavar="TANGGAL", help="Sampai tanggal surat ini.")
    ] = "",
    query: Annotated[
        str, typer.Option("--find", metavar="CARI", help="Bagian nomor, nama, atau hal; atau NIK.")
    ] = "",
    kind: Annotated[
        str, typer.Option("--kind", metavar="JENIS", help="Hanya jenis surat ini.")
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Keluarkan surat satu masa: PDF arsipnya dan indeks Excel.

    Kode selesai 1 bila ada surat yang arsipnya hilang atau berubah; nomornya disebut.
    """
    from desktop_app.domain.letter_archive import ArchiveQuery
    from desktop_app.usecases import letter_archive, reports

    asked = ArchiveQuery(
        text=query,
        kind=kind or None,
        since=reports.read_day(since) if since else None,
        until=reports.read_day(until) if until else None,
    )
    with opened(data_dir) as office:
        done = letter_archive.export(office, asked, out)
    lines = [f"{done.letters} surat, {done.files} berkas PDF, di {out}."]
    lines += [f"Arsip hilang atau berubah: {number}" for number in done.lost]
    show(done, as_json, lines)
    if done.lost:
        raise typer.Exit(1)


@app.command("verify")
def verify(
    what: Annotated[
        str,
        typer.Argument(
            metavar="KODE_ATAU_BERKAS",
            help="Isi kode QR (dengan atau tanpa alamatnya), atau berkas PDF, PNG, atau JPEG.",
        ),
    ],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Periksa apakah sebuah surat asli dan masih berlaku.

    Kode selesai 0: asli (atau tanda tangannya sah tetapi statusnya belum dapat dipastikan).
    Kode selesai 1: tidak asli, atau sudah dibatalkan.
    """
    from desktop_app.usecases import letters

    path = Path(what)
    is_file = path.suffix.lower() in _FILES or _exists(path)
    with opened(data_dir) as office:
        found = letters.verify(office, path if is_file else what)
    show(_verification_data(found), as_json, found.reason)
    if not found.in_force:
        raise typer.Exit(1)


@app.command("numbers")
def numbers(
    year: Annotated[
        int, typer.Option("--year", metavar="TAHUN", help="Hanya nomor tahun ini; 0 semuanya.")
    ] = 0,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Periksa apakah setiap nomor surat ada suratnya, dibatalkan, atau ada penjelasannya.

    Kode selesai 1: ada nomor tanpa surat dan tanpa penjelasan.
    """
    from desktop_app.usecases import letter_book

    with opened(data_dir) as office:
        found = letter_book.numbers_on(office, year or None)
    answer = {
        "letters": found.letters,
        "void": found.void,
        "whole": found.whole,
        "gaps": [{**gap.values, "why": gap.why, "explained": gap.explained} for gap in found.gaps],
    }
    words = [f"{found.letters} surat, {found.void} dibatalkan.", *map(str, found.gaps)]
    if found.whole:
        words.append("Tidak ada nomor tanpa surat atau penjelasan.")
    show(answer, as_json, "\n".join(words))
    if not found.whole:
        raise typer.Exit(1)


@app.command("agenda")
def agenda(
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="BERKAS", help="Berkas .xlsx atau .pdf.")
    ],
    since: Annotated[
        str, typer.Option("--from", metavar="TANGGAL", help="Hari pertama; lalai awal bulan ini.")
    ] = "",
    until: Annotated[
        str, typer.Option("--to", metavar="TANGGAL", help="Hari terakhir; lalai hari ini.")
    ] = "",
    kind: Annotated[
        str, typer.Option("--kind", metavar="JENIS", help="Hanya jenis surat ini.")
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tulis buku agenda surat keluar suatu masa sebagai Excel atau PDF."""
    from desktop_app.usecases import letter_book, reports

    first, last = (reports.read_day(day) if day else None for day in (since, until))
    with opened(data_dir) as office:
        last = last or office.today()
        first = first or last.replace(day=1)
        count = letter_book.export(office, first, last, out, kind)
    answer = {"letters": count, "first": first, "last": last, "file": out}
    show(answer, as_json, f"{count} surat ditulis ke {out}.")


# A letter's number may end in anything, but a token never looks like the name of a picture.
_FILES = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"})


def _exists(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a token is longer than some file systems let a name be
        return False


def _letter_data(letter: Letter) -> dict[str, Any]:
    return {
        "id": letter.id,
        "number": letter.number,
        "kind": letter.kind,
        "date": letter.day,
        "state": letter.state,
        "token": letter.token,
        "subject": letter.subject,
        "addressee": letter.addressee,
        "issued_at": letter.issued_at,
        "prints": letter.prints,
        "void_reason": letter.void_reason,
        "sha256": letter.file_hash,
    }


def _verification_data(found: Verification) -> dict[str, Any]:
    return {
        "genuine": found.genuine,
        "state": found.state,
        "reason": found.reason,
        "number": found.number,
        "kind": found.kind,
        "date": found.day,
        "initials": found.initials,
        "masked_nik": found.masked_nik,
        "known": found.known,
    }


def _lines(letters: tuple[Letter, ...]) -> list[str]:
    if not letters:
        return ["Belum ada surat yang cocok."]
    width = max(len(one.number) for one in letters)
    return [
        f"{one.day:%d-%m-%Y}  {one.number:<{width}}  {_word(one.state):<22}  {one.subject}"
        for one in letters
    ]


def _details(letter: Letter) -> list[str]:
    rows = {
        "Nomor": letter.number,
        "Tanggal": f"{letter.day:%d-%m-%Y}",
        "Hal": letter.subject,
        "Kepada": letter.addressee,
        "Penandatangan": letter.signer.name if letter.signer else "",
        "Status": _word(letter.state),
        "Alasan batal": letter.void_reason or "",
        "Dicetak": f"{letter.prints} kali",
        "Isi kode QR": letter.token,
    }
    return [f"{label:<14}: {value}" for label, value in rows.items() if value]


def _word(state: str) -> str:
    return state.replace("_", " ")
