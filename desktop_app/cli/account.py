"""`loket account`: officers and their roles, passwords, stand-ins, and what was done."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show
from desktop_app.cli.office import secret
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused, NotFound

if TYPE_CHECKING:
    from desktop_app.domain.access import Officer, Role
    from desktop_app.usecases.office import Office

PASSWORD_VARIABLE = "LOKET_ACCOUNT_PASSWORD"  # noqa: S105

app = Commands("Akun petugas: daftar, tambah, peran, kata sandi, pengganti supervisor, jejak.")

Username = Annotated[str, typer.Argument(metavar="NAMA_PENGGUNA", help="Nama pengguna.")]
RoleName = Annotated[
    str,
    typer.Option(
        "--role",
        metavar="PERAN",
        help="petugas, magang, supervisor, admin, kepala_dinas, atau auditor.",
    ),
]


@app.command("list")
def list_accounts(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tampilkan semua akun, perannya, dan apakah masih dipakai."""
    from desktop_app.usecases import accounts

    with opened(data_dir) as office:
        rows = [_data(one) for one in accounts.officers(office)]
    show(rows, as_json, [_line(row) for row in rows])


@app.command("permissions")
def permissions(as_json: AsJson = False) -> None:
    """Tampilkan siapa boleh apa."""
    from desktop_app.domain.access import Role, permission_rows

    rows = [
        {"what": label, "roles": [role.value for role in Role if role in roles]}
        for label, roles in permission_rows()
    ]
    show(rows, as_json, [f"{row['what']}: {', '.join(row['roles'])}" for row in rows])


@app.command("add")
def add(
    username: Username,
    name: Annotated[str, typer.Option("--name", metavar="NAMA", help="Nama lengkap.")],
    role: RoleName = "petugas",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Buat akun; kata sandinya dari LOKET_ACCOUNT_PASSWORD atau ditanyakan, diganti pemiliknya."""
    from desktop_app.usecases import accounts

    with opened(data_dir) as office:
        password = secret(PASSWORD_VARIABLE, "Kata sandi pertama")
        made = accounts.add_officer(office, username, name, _role(role), password)
    words = f"Akun {made.username} dibuat. Kata sandinya diganti saat masuk pertama."
    show(_data(made), as_json, words)


@app.command("reset")
def reset(username: Username, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Beri kata sandi baru, juga untuk akun yang tertutup karena salah ketik."""
    from desktop_app.usecases import accounts

    with opened(data_dir) as office:
        who = _find(office, username)
        changed = accounts.reset_password(
            office, who.id, secret(PASSWORD_VARIABLE, "Kata sandi baru")
        )
    show(_data(changed), as_json, f"Kata sandi {username} diganti; pemiliknya menggantinya lagi.")


@app.command("role")
def change_role(
    username: Username, role: RoleName, data_dir: DataDir = None, as_json: AsJson = False
) -> None:
    """Ganti peran sebuah akun."""
    from desktop_app.usecases import accounts

    with opened(data_dir) as office:
        changed = accounts.change_officer(office, _find(office, username).id, role=_role(role))
    show(_data(changed), as_json, f"{changed.name} sekarang {changed.role.label}.")


@app.command("close")
def close(
    username: Username,
    to: Annotated[
        str, typer.Option("--to", metavar="NAMA_PENGGUNA", help="Siapa yang meneruskan.")
    ],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tutup akun dan teruskan nomor serta konsepnya kepada petugas lain."""
    from desktop_app.usecases import staff_change

    with opened(data_dir) as office:
        done = staff_change.replace_officer(
            office, _find(office, username).id, _find(office, to).id
        )
    answer = {"closed": username, "to": to, "tickets": done.tickets, "drafts": done.drafts}
    words = (
        f"Akun {username} ditutup; {done.tickets} nomor dan {done.drafts} konsep diteruskan {to}."
    )
    show(answer, as_json, words)


@app.command("stand-in")
def stand_in(
    username: Username,
    for_: Annotated[
        str, typer.Option("--for", metavar="NAMA_PENGGUNA", help="Supervisor yang digantikan.")
    ],
    until: Annotated[
        str, typer.Option("--until", metavar="WAKTU", help="Sampai kapan: 2026-11-25T17:00.")
    ],
    reason: Annotated[str, typer.Option("--reason", metavar="TEKS", help="Alasannya.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tunjuk pengganti supervisor mulai sekarang."""
    from desktop_app.usecases import delegations
    from desktop_app.usecases.letter_keys import read_moment

    with opened(data_dir) as office:
        made = delegations.name_stand_in(
            office,
            _find(office, for_).id,
            _find(office, username).id,
            office.now(),
            read_moment(office, until),
            reason,
        )
    words = f"{username} menggantikan {for_} sampai {until}."
    show({"id": made.id, "from": made.starts_at, "until": made.ends_at}, as_json, words)


@app.command("trail")
def trail(
    since: Annotated[datetime, typer.Option("--since", formats=["%Y-%m-%d"], help="Hari pertama.")],
    person: Annotated[
        str, typer.Option("--person", metavar="NIK", help="NIK atau nama seseorang.")
    ] = "",
    username: Annotated[
        str, typer.Option("--officer", metavar="NAMA_PENGGUNA", help="Hanya petugas ini.")
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tampilkan jejak audit, yang terbaru dahulu, paling banyak 500 catatan."""
    from desktop_app.domain.trail import TrailQuery
    from desktop_app.usecases import trail as trails

    with opened(data_dir) as office:
        officer = _find(office, username).id if username else None
        query = TrailQuery(_day(since), office.today(), officer, None, person)
        lines = trails.entries(office, query)
        zone = office.zone
    words = [
        f"{one.at.astimezone(zone):%d-%m-%Y %H.%M}  {one.who or 'Program'}  {one.what} {one.deed}"
        for one in lines
    ]
    show(lines, as_json, words or "Tidak ada catatan.")


def _day(at: datetime) -> date:
    return at.date()


def _find(office: Office, username: str) -> Officer:
    from desktop_app.usecases import accounts

    asked = username.strip().lower()
    for one in accounts.officers(office):
        if one.username == asked:
            return one
    raise NotFound("petugas_tidak_ada", _NOBODY, username=username)


def _role(text: str) -> Role:
    from desktop_app.domain.access import Role

    try:
        return Role(text.strip().lower())
    except ValueError as error:
        known = ", ".join(role.value for role in Role)
        raise Misused("peran_tidak_ada", _NO_ROLE, text=text[:40], known=known) from error


def _data(one: Officer) -> dict[str, Any]:
    return {
        "username": one.username,
        "name": one.name,
        "role": one.role,
        "active": one.active,
        "must_change": one.must_change,
    }


def _line(row: dict[str, Any]) -> str:
    closed = "" if row["active"] else ", ditutup"
    return f"{row['username']}: {row['name']}, {row['role'].label}{closed}"


_NOBODY = QT_TRANSLATE_NOOP("errors", "Tidak ada akun {username}. Lihat: loket account list.")
_NO_ROLE = QT_TRANSLATE_NOOP("errors", "Tidak ada peran “{text}”. Yang ada: {known}.")
