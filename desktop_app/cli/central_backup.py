"""`loket central backup` and `restore`: the server in one sealed file, and one made from it."""

from __future__ import annotations

import os
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop_app.cli.central_common import (
    DatabaseUrl,
    Folder,
    KeyFile,
    default_folder,
    place_of,
    require_server,
)
from desktop_app.cli.common import AsJson, Commands, ask_passphrase, at_terminal, show
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused

if TYPE_CHECKING:
    from desktop_app.central_server.backup import Summary

_VARIABLE = "LOKET_CENTRAL_PASSPHRASE"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def register(app: Commands) -> None:
    """Add these commands to `loket central`."""
    app.command("backup")(backup)
    app.command("restore")(restore)


def backup(
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="BERKAS", help="Berkas cadangan yang ditulis.")
    ],
    with_key: Annotated[
        bool,
        typer.Option(
            "--with-key", help="Sertakan kunci data di bawah frasa sandi, untuk pindah komputer."
        ),
    ] = False,
    data_dir: Folder = None,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    as_json: AsJson = False,
) -> None:
    """Simpan seluruh server pusat dalam satu berkas tersegel; server boleh tetap berjalan.

    Frasa sandi untuk --with-key dibaca dari LOKET_CENTRAL_PASSPHRASE atau ditanyakan.
    """
    passphrase = _new_passphrase() if with_key else ""
    place = place_of(data_dir, database_url, key_file)
    from desktop_app.central_server import backup as copies
    from desktop_app.central_server import serve as process

    with process.opened(place) as server:
        done = copies.back_up(server, out, passphrase)
    copies.check_whole(out, place.key)
    size = out.stat().st_size
    lines = [f"Cadangan disimpan di {out} dan sudah diperiksa ({size / 1e6:.1f} MB).", _told(done)]
    if not with_key:
        lines.append("Kunci data tidak ada di dalamnya; simpan kunci itu di tempat lain.")
    show({"file": out, "size": size, **asdict(done)}, as_json, lines)


def restore(
    source: Annotated[Path, typer.Argument(metavar="BERKAS", help="Berkas cadangan.")],
    data_dir: Folder = None,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    as_json: AsJson = False,
) -> None:
    """Pulihkan server pusat ke folder data dan basis data yang kosong.

    Loket mengirim ulang apa yang belum ada di cadangan. Frasa sandi cadangan (bila kuncinya
    disertakan) dibaca dari LOKET_CENTRAL_PASSPHRASE atau ditanyakan.
    """
    require_server()
    from desktop_app.central_server import backup as copies
    from desktop_app.central_server import serve as process

    _bring_key(source, data_dir if data_dir is not None else default_folder(), key_file)
    place = place_of(data_dir, database_url, key_file)
    with process.database_of(place) as url:
        done = copies.restore(source, url, place.data_dir, place.key)
    lines = [
        f"Server pusat dipulihkan di {place.data_dir}.",
        _told(done),
        "Jalankan server; loket yang tersambung mengirim ulang yang belum ada di sini.",
    ]
    show(asdict(done), as_json, lines)


def _bring_key(source: Path, folder: Path, key_file: Path | None) -> None:
    """Put the key a backup carries into the folder, where nobody gives one otherwise."""
    from desktop_app.central_server import backup as copies
    from desktop_app.central_server import keys

    given = key_file is not None or os.environ.get(keys.VARIABLE)
    if given or (folder / keys.FILE).exists() or not copies.carries_key(source):
        return
    passphrase = os.environ.get(_VARIABLE) or (_ask() if at_terminal() else "")
    key = copies.key_in(source, passphrase)
    if key is not None:
        keys.keep(folder, key)


def _new_passphrase() -> str:
    given = os.environ.get(_VARIABLE, "")
    if not given and at_terminal():
        given = _ask()
        if ask_passphrase("Ketik sekali lagi: ") != given:
            raise Refused("frasa_sandi_berbeda", _DIFFERENT)
    if len(given) < 12:
        raise Refused("frasa_sandi_pendek", _SHORT)
    return given


def _ask() -> str:
    return ask_passphrase("Frasa sandi cadangan: ")


def _told(done: Summary) -> str:
    made = (_EPOCH + timedelta(microseconds=done.made_at)).astimezone()
    return (
        f"Keadaan {made:%d-%m-%Y %H.%M}: {done.offices} kantor, {done.records} baris data, "
        f"{done.files} berkas."
    )


_DIFFERENT = QT_TRANSLATE_NOOP("errors", "Kedua frasa sandi berbeda. Ulangi.")
_SHORT = QT_TRANSLATE_NOOP(
    "errors",
    "Frasa sandi cadangan paling sedikit 12 huruf. Isi LOKET_CENTRAL_PASSPHRASE, atau jalankan "
    "perintah ini di terminal.",
)
