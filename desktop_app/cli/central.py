"""`loket central`: the server the counters of an office, and the offices of a district, sync with.

The server is an extra of this program: a plain counter is installed without it, and is told so.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli import central_backup, central_hub, central_office, central_program
from desktop_app.cli.central_common import DatabaseUrl, Folder, KeyFile, place_of
from desktop_app.cli.common import AsJson, Commands, show

if TYPE_CHECKING:
    from desktop_app.central_server.authority import Authority

app = Commands("Server pusat: jalankan, kantor, undangan loket, perangkat, cadangan.")
central_office.register(app)
central_backup.register(app)
central_hub.register(app)
central_program.register(app)


_Host = Annotated[
    str,
    typer.Option("--host", metavar="ALAMAT", help="Alamat yang didengarkan; 0.0.0.0 untuk semua."),
]
_Port = Annotated[
    int,
    typer.Option(
        "--port", min=0, max=65535, metavar="ANGKA", help="Nomor port; 0 untuk yang kosong."
    ),
]
_Tls = Annotated[bool, typer.Option("--tls/--no-tls", help="Tanpa TLS hanya untuk komputer ini.")]
_Certificate = Annotated[
    Path | None,
    typer.Option(
        "--certificate",
        metavar="BERKAS",
        help="Sertifikat umum (PEM: kunci dan rantainya); tanpa ini dibuat sendiri.",
    ),
]
_Names = Annotated[
    list[str] | None,
    typer.Option("--name", metavar="NAMA", help="Nama atau alamat lain server ini."),
]
_PublicUrl = Annotated[
    str, typer.Option("--public-url", metavar="ALAMAT", help="Alamat yang dipakai loket.")
]
_MetricsToken = Annotated[
    str,
    typer.Option(
        "--metrics-token",
        envvar="LOKET_METRICS_TOKEN",
        metavar="TOKEN",
        help="Token untuk membaca /metrics dari komputer lain.",
        show_envvar=True,
    ),
]
_Workers = Annotated[
    int,
    typer.Option("--workers", min=1, max=64, metavar="ANGKA", help="Banyaknya proses penjawab."),
]


@app.command("serve")
def serve(
    data_dir: Folder = None,
    host: _Host = "127.0.0.1",
    port: _Port = 8443,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    tls: _Tls = True,
    certificate: _Certificate = None,
    name: _Names = None,
    public_url: _PublicUrl = "",
    metrics_token: _MetricsToken = "",
    workers: _Workers = 1,
    as_json: AsJson = False,
) -> None:
    """Jalankan server pusat sampai dihentikan (Ctrl+C).

    Tanpa --database-url server memakai PostgreSQL bawaan di folder datanya.
    """
    place = place_of(data_dir, database_url, key_file)
    from desktop_app.central_server import serve as process

    listening = process.Listening(
        host, port, tls, certificate, tuple(name or ()), public_url, metrics_token, workers
    )

    def announce(address: str, authority: Authority | None) -> None:
        told = {"address": address, "fingerprint": _fingerprint(authority)}
        lines = [f"Server pusat berjalan di {address}. Hentikan dengan Ctrl+C."]
        if authority is not None:
            lines.append(f"Sidik jari sertifikat: {told['fingerprint']}")
        show(told, as_json, lines)
        sys.stdout.flush()  # whoever started it waits for this, perhaps through a pipe

    process.serve(place, listening, announce)


@app.command("migrate")
def migrate(
    data_dir: Folder = None,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    as_json: AsJson = False,
) -> None:
    """Perbarui susunan basis data ke versi program ini; tidak apa-apa bila diulang."""
    place = place_of(data_dir, database_url, key_file)
    from desktop_app.central_server import serve as process
    from desktop_app.central_server.observe import newest_shape

    with process.opened(place):
        pass
    show({"shape": newest_shape()}, as_json, "Susunan basis data sudah yang terbaru.")


@app.command("key")
def key(as_json: AsJson = False) -> None:
    """Buat kunci data baru, untuk --key-file atau LOKET_CENTRAL_KEY. Simpan baik-baik."""
    from desktop_app.central_server.keys import new_key

    fresh = new_key()
    show({"key": fresh}, as_json, fresh)


@app.command("guard", hidden=True)
def guard(
    folder: Annotated[str, typer.Argument()],
    programs: Annotated[str, typer.Argument()],
    account: Annotated[list[str] | None, typer.Argument()] = None,
) -> None:
    """Jaga PostgreSQL bawaan; dijalankan oleh server pusat sendiri."""
    from desktop_app.central_server import guard as process

    raise typer.Exit(process.main([folder, programs, *(account or [])]))


def _fingerprint(authority: Any) -> str | None:
    from desktop_app.wire.invitation import fingerprint

    return None if authority is None else fingerprint(authority.der).hex()
