"""`loket backup` and `loket restore`: copies of the office, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop_app.cli.common import (
    AsJson,
    Commands,
    DataDir,
    at_terminal,
    data_folder,
    opened,
    show,
    with_passphrase,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused

if TYPE_CHECKING:
    from desktop_app.storage.backup_sets import BackupSet
    from desktop_app.usecases.restoring import Inside, Lost

app = Commands("Cadangan: buat, lihat, periksa.")

_From = Annotated[
    Path | None,
    typer.Option("--from", metavar="FOLDER", help="Folder atau cakram yang berisi cadangan."),
]
_Which = Annotated[
    str, typer.Option("--which", metavar="NAMA", help="Nama cadangan; yang terbaru bila kosong.")
]


def register(main: Commands) -> None:
    """Add the commands to the program."""
    main.add_typer(app, name="backup")
    main.command("restore")(restore)


@app.command("now")
def now(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Buat cadangan sekarang, di folder data dan di folder kedua bila terpasang."""
    from desktop_app.usecases import backups

    with opened(data_dir) as office:
        done = backups.back_up(office)
        when = f"{done.made_at.astimezone(office.zone):%d-%m-%Y %H.%M}"
        second = backups.second_folder(office)
    answer = {
        "made_at": done.made_at,
        "size": done.size,
        "second": done.second,
        "failure": str(done.failure) if done.failure else None,
        "damaged": done.damaged,
    }
    words = {
        backups.Second.NONE: "Folder kedua belum dipilih (Pengaturan, Cadangan).",
        backups.Second.COPIED: f"Tersalin juga ke {second}.",
        backups.Second.ABSENT: f"{second} sedang tidak terpasang; disalin lain kali.",
        backups.Second.FAILED: f"Belum tersalin ke {second}: {done.failure}",
    }
    lines = [f"Cadangan {when} selesai dan sudah diperiksa ({done.size / 1e6:.1f} MB)."]
    lines.append(words[done.second])
    if done.damaged:
        lines.append(f"{done.damaged} berkas arsip rusak di folder data. Jalankan `loket doctor`.")
    show(answer, as_json, lines)


@app.command("list")
def list_backups(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tampilkan cadangan yang ada, yang terbaru dahulu."""
    from desktop_app.usecases import backups

    with opened(data_dir) as office:
        found, zone = backups.backups(office), office.zone
    rows = [
        {
            "name": one.one.name,
            "made_at": one.made_at,
            "where": one.one.place,
            "second": one.second,
            "letters": one.manifest.counts.get("letter") if one.manifest else None,
            "cases": one.manifest.counts.get("application") if one.manifest else None,
            "lsn": one.manifest.lsn if one.manifest else None,
            "epoch": one.manifest.epoch if one.manifest else None,
        }
        for one in found
    ]
    lines = [
        f"{one.one.name}  {one.made_at.astimezone(zone):%d-%m-%Y %H.%M}  "
        + ("folder kedua" if one.second else "di sini     ")
        + (f"  {one.manifest.counts.get('letter', 0)} surat" if one.manifest else "  RUSAK")
        for one in found
    ]
    show(rows, as_json, lines or "Belum ada cadangan. Buat dengan `loket backup now`.")


@app.command("verify")
def verify(which: _Which = "", data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Baca setiap bita sebuah cadangan dan cocokkan dengan catatannya."""
    from desktop_app.usecases import backups

    with opened(data_dir) as office:
        found = [one.one for one in backups.backups(office)]
        one = _chosen(tuple(found), which)
        files = backups.check(office, one)
    show({"name": one.name, "files": files}, as_json, f"Cadangan {one.name} utuh: {files} berkas.")


def restore(
    data_dir: DataDir = None,
    source: _From = None,
    which: _Which = "",
    sheet: Annotated[
        str, typer.Option("--sheet", metavar="KODE", help="Kode lembar pemulihan, bila perlu.")
    ] = "",
    skip: Annotated[
        int,
        typer.Option(
            "--skip-numbers",
            min=0,
            max=9999,
            help="Nomor surat yang dilewati bila keadaan sekarang tidak terbaca.",
        ),
    ] = 0,
    look: Annotated[
        bool, typer.Option("--look", help="Hanya lihat isinya; tidak ada yang diubah.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Jangan bertanya lagi.")] = False,
    as_json: AsJson = False,
) -> None:
    """Pulihkan kantor dari cadangan. Isinya ditunjukkan dahulu; data sekarang disimpan di samping.

    Tutup semua jendela program dahulu.
    """
    from desktop_app.bootstrap import folder_deeds as deeds

    folder = data_folder(data_dir)
    one = _chosen(deeds.backups_in(source, folder), which)
    unlocked = with_passphrase(lambda secret: deeds.unlock_backup(one, folder, secret, sheet))
    inside, lost = deeds.look_into(unlocked, folder)
    if not as_json:
        print("\n".join(_about(one, inside, lost)))
    if look:
        show(_data(one, inside, lost), as_json, "Tidak ada yang diubah.")
        return
    if not yes:
        _ask()
    # Whoever has the folder's key or its passphrase is its administrator: no account is needed.
    done = deeds.restore_folder(unlocked, folder, office=None, skip_numbers=skip)
    answer = {"aside": done.aside, "epoch": done.epoch, "skipped": done.skipped}
    lines = [f"Kantor dipulihkan di {folder}; masa ke-{done.epoch}."]
    if done.aside is not None:
        lines.append(f"Data sebelumnya disimpan 30 hari di {done.aside}.")
    if done.skipped:
        lines.append(f"{done.skipped} nomor surat dilewati agar tidak ada nomor ganda.")
    show({**_data(one, inside, lost), **answer}, as_json, lines)


def _chosen(found: tuple[BackupSet, ...], which: str) -> BackupSet:
    for one in found:
        if not which or one.name == which:
            return one
    raise NotFound("cadangan_tidak_ada", _NOT_THERE)


def _ask() -> None:
    if not at_terminal():
        raise Refused("perlu_persetujuan", _SAY_YES)
    if input("Ketik PULIHKAN untuk melanjutkan: ").strip() != "PULIHKAN":
        raise typer.Abort


def _about(one: BackupSet, inside: Inside, lost: Lost | None) -> list[str]:
    counts = inside.counts
    lines = [
        f"Cadangan {one.name} ({one.place})",
        f"Kantor: {inside.office}, masa ke-{inside.epoch}",
        f"Isi: {counts.get('letter', 0)} surat, {counts.get('application', 0)} permohonan, "
        f"{counts.get('applicant', 0)} orang, {counts.get('ticket', 0)} nomor antrean",
        f"Jejak audit sampai catatan ke-{inside.lsn} ({inside.chain[:12]})",
        "Keadaan: utuh" if inside.whole else f"Keadaan: RUSAK, {len(inside.damaged)} berkas",
    ]
    if lost is None:
        lines.append("Data sekarang tidak ada atau tidak terbaca, jadi tidak dapat dibandingkan.")
    elif lost.nothing:
        lines.append("Tidak ada yang hilang: cadangan ini memuat semua yang ada sekarang.")
    else:
        lines.append(
            f"Yang akan hilang: {lost.entries} catatan, {lost.letters} surat, {lost.cases} "
            f"permohonan, {lost.tickets} nomor antrean"
        )
        lines += [f"  surat {number}" for number in lost.numbers]
        if not lost.same_history:
            lines.append("Riwayat sekarang bukan lanjutan dari cadangan ini.")
    return lines


def _data(one: BackupSet, inside: Inside, lost: Lost | None) -> dict[str, object]:
    return {
        "name": one.name,
        "office": inside.office,
        "made_at": inside.made_at,
        "epoch": inside.epoch,
        "lsn": inside.lsn,
        "chain": inside.chain,
        "counts": dict(inside.counts),
        "whole": inside.whole,
        "damaged": list(inside.damaged),
        "broken_at": inside.broken_at,
        "lost": None
        if lost is None
        else {
            "entries": lost.entries,
            "letters": lost.letters,
            "numbers": list(lost.numbers),
            "cases": lost.cases,
            "tickets": lost.tickets,
            "same_history": lost.same_history,
        },
    }


_NOT_THERE = QT_TRANSLATE_NOOP(
    "errors", "Tidak ada cadangan bernama itu. Lihat namanya dengan `loket backup list`."
)
_SAY_YES = QT_TRANSLATE_NOOP(
    "errors", "Memulihkan mengganti data sekarang. Tambahkan --yes bila memang itu maksudnya."
)
