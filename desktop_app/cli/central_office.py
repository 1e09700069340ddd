"""`loket central office|invite|device`: who belongs to the server, and who may join it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from desktop_app.cli.central_common import DatabaseUrl, Folder, KeyFile, place_of
from desktop_app.cli.common import AsJson, Commands, show
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused

if TYPE_CHECKING:
    from desktop_app.central_server.admin import Invited, Joined

office_app = Commands("Kantor di server pusat.")
device_app = Commands("Perangkat yang sudah bergabung.")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_OfficeName = Annotated[
    str, typer.Option("--office", metavar="KANTOR", help="Nama (sebagian) atau ID kantor.")
]


def register(app: Commands) -> None:
    """Add these commands to `loket central`."""
    app.add_typer(office_app, name="office")
    app.add_typer(device_app, name="device")
    app.command("invite")(invite)


@office_app.command("add")
def add(
    name: Annotated[str, typer.Argument(metavar="NAMA", help="Nama kantor.")],
    regency: Annotated[
        str, typer.Option("--regency", metavar="KODE", help="Kode kabupaten/kota, misalnya 3317.")
    ],
    data_dir: Folder = None,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    as_json: AsJson = False,
) -> None:
    """Daftarkan kantor baru; loket pertama yang bergabung membawa datanya."""
    place = place_of(data_dir, database_url, key_file)
    from desktop_app.central_server import admin
    from desktop_app.central_server import serve as process

    with process.opened(place) as server:
        new = admin.add_office(server, name, regency)
    data = {"id": new.id.hex, "name": new.name, "regency_code": new.regency_code}
    show(data, as_json, f"{new.name} terdaftar dengan ID {new.id.hex}.")


@office_app.command("list")
def list_offices(
    data_dir: Folder = None,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    as_json: AsJson = False,
) -> None:
    """Tampilkan kantor di server ini."""
    place = place_of(data_dir, database_url, key_file)
    from desktop_app.central_server import admin
    from desktop_app.central_server import serve as process

    with process.opened(place) as server:
        every = admin.offices(server)
    rows = [
        {
            "id": one.id.hex,
            "name": one.name,
            "regency_code": one.regency_code,
            "devices": one.devices,
            "head": one.head,
        }
        for one in every
    ]
    lines = [
        f"{one.regency_code}  {one.name}  ({one.devices} perangkat)  ID {one.id.hex}"
        for one in every
    ]
    show(rows, as_json, lines or "Belum ada kantor. Daftarkan dengan `loket central office add`.")


def invite(
    office: _OfficeName,
    counter: Annotated[
        str,
        typer.Option("--counter", metavar="KODE", help="Kode loket; huruf berikutnya bila kosong."),
    ] = "",
    viewer: Annotated[
        bool, typer.Option("--viewer", help="Untuk pengawas, yang hanya melihat.")
    ] = False,
    region: Annotated[
        str,
        typer.Option("--region", metavar="KODE", help="Wilayah pengawas: 33 atau 3317."),
    ] = "",
    address: Annotated[
        str, typer.Option("--address", metavar="ALAMAT", help="Alamat server bagi loket.")
    ] = "",
    public: Annotated[
        bool,
        typer.Option("--public-certificate", help="Sertifikat servernya umum (di balik proxy)."),
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="BERKAS", help="Simpan sebagai .pdf atau .png."),
    ] = None,
    data_dir: Folder = None,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    as_json: AsJson = False,
) -> None:
    """Buat kode sekali pakai untuk satu komputer; berlaku 30 menit."""
    if region and not viewer:
        raise Misused("wilayah_tanpa_pengawas", _REGION_ALONE)
    place = place_of(data_dir, database_url, key_file)
    from desktop_app.central_server import admin
    from desktop_app.central_server import serve as process

    with process.opened(place) as server:
        pinned = not public and admin.is_pinned(server)
        authority = process.authority_of(place) if pinned else None
        certificate = authority.der if authority else None
        found = admin.find_office(server, office)
        if viewer:
            made = admin.invite_viewer(server, found, region, certificate)
        else:
            made = admin.invite_counter(server, found, counter, certificate)
        where = address.rstrip("/") or admin.known_address(server)
    _show_invitation(made, where, out, as_json)


@device_app.command("list")
def list_devices(
    office: _OfficeName,
    data_dir: Folder = None,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    as_json: AsJson = False,
) -> None:
    """Tampilkan perangkat sebuah kantor, juga yang sudah dicabut."""
    place = place_of(data_dir, database_url, key_file)
    from desktop_app.central_server import admin
    from desktop_app.central_server import serve as process

    with process.opened(place) as server:
        every = admin.devices(server, admin.find_office(server, office))
    lines = [_line(one) for one in every]
    show([_data(one) for one in every], as_json, lines or "Belum ada perangkat yang bergabung.")


@device_app.command("revoke")
def revoke(
    device: Annotated[str, typer.Argument(metavar="ID", help="ID perangkat (32 huruf).")],
    data_dir: Folder = None,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    as_json: AsJson = False,
) -> None:
    """Cabut izin sebuah perangkat; data yang sudah dikirimnya tetap ada."""
    try:
        id = UUID(device)
    except ValueError:
        raise Misused("id_perangkat_salah", _BAD_ID) from None
    place = place_of(data_dir, database_url, key_file)
    from desktop_app.central_server import admin
    from desktop_app.central_server import serve as process

    with process.opened(place) as server:
        admin.revoke(server, id)
    show({"device": id.hex}, as_json, "Perangkat dicabut; mulai sekarang ditolak oleh server.")


def _show_invitation(made: Invited, address: str, out: Path | None, as_json: bool) -> None:
    code, link = made.invitation.code, made.invitation.link(address) if address else ""
    until = (_EPOCH + timedelta(microseconds=made.expires_at)).astimezone()
    if out is not None:
        if not address:
            raise Misused("alamat_belum_diketahui", _NO_ADDRESS)
        from desktop_app.central_server.invitation_sheet import write_sheet

        write_sheet(
            out,
            office=made.office,
            counter=made.counter_code,
            address=address,
            code=code,
            link=link,
            until=until,
        )
    whom = f"loket {made.counter_code}" if made.counter_code else "pengawas"
    lines = [f"Undangan untuk {whom}, {made.office}", f"Kode    {code}"]
    if address:
        lines.append(f"Alamat  {address}")
    lines.append(f"Berlaku sampai {until:%H.%M}, untuk satu komputer saja.")
    if out is not None:
        lines.append(f"Disimpan di {out}.")
    data = {
        "code": code,
        "address": address,
        "link": link,
        "office": made.office,
        "counter": made.counter_code,
        "expires_at": until,
        "file": out,
    }
    show(data, as_json, lines)


def _data(one: Joined) -> dict[str, Any]:
    return {
        "device": one.id.hex,
        "kind": one.kind,
        "counter": one.counter_code,
        "region": one.region,
        "machine": one.machine,
        "entries": one.last_lsn,
        "enrolled_at": _moment(one.enrolled_at),
        "seen_at": _moment(one.seen_at),
        "revoked_at": _moment(one.revoked_at) if one.revoked_at is not None else None,
    }


def _line(one: Joined) -> str:
    what = f"loket {one.counter_code}" if one.counter_code else "pengawas"
    seen = f"terakhir {_moment(one.seen_at).astimezone():%d-%m-%Y %H.%M}"
    state = "DICABUT" if one.revoked_at is not None else seen
    return f"{what:<10}  {one.machine or '-':<20}  {state}  ID {one.id.hex}"


def _moment(at: int) -> datetime:
    return _EPOCH + timedelta(microseconds=at)


_REGION_ALONE = QT_TRANSLATE_NOOP("errors", "--region hanya untuk pengawas. Tambahkan --viewer.")
_BAD_ID = QT_TRANSLATE_NOOP(
    "errors", "ID perangkat terdiri atas 32 huruf dan angka. Lihat `loket central device list`."
)
_NO_ADDRESS = QT_TRANSLATE_NOOP(
    "errors",
    "Alamat server belum diketahui. Sebutkan dengan --address, misalnya https://192.168.1.10:8443.",
)
