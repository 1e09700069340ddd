""" "Jadikan PC ini pusat kantor": the central server of an office without IT, on one of its PCs.

The server is a program of its own with a folder of its own beside the office's; this counter is
its first device, and what it has becomes the office's. Its data are sealed with a key that lies in
the computer's safe and, sealed, with the office: a stolen PC tells nothing.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused
from desktop_app.domain.hub import (
    PORT,
    HubDevice,
    HubInvitation,
    HubPlace,
    HubStatus,
    Reach,
    key_name,
)
from desktop_app.storage.hub_key import read_hub, remove_hub, write_hub
from desktop_app.usecases import sync, sync_joining
from desktop_app.usecases.office import Office
from desktop_app.usecases.sync_joining import Joined

START_SECONDS = 120.0  # the first start makes a PostgreSQL cluster
STOP_SECONDS = 30.0
LEAST_PASSPHRASE = 12


def status(office: Office) -> HubStatus:
    """Return how this PC stands as a hub. Asks processes and the firewall: not for the GUI thread.

    Raises EnvironmentFailure when its key is damaged.
    """
    host = office.ports.hub
    place = _place(office)
    if place is None:
        return HubStatus(installed=host.installed())
    address = host.running(place) or ""
    reach, command = host.firewall(place.port)
    if address and _visited(office, place):
        reach, command = Reach.TERBUKA, ""
    return HubStatus(
        installed=host.installed(),
        made=True,
        running=bool(address),
        address=address,
        starts_with_pc=host.starts_with_pc(place),
        reach=reach,
        allow_command=command,
    )


def make_hub(office: Office, port: int = PORT) -> Joined:
    """Start the server on this PC, hand it all this PC has, and belong to it from now on.

    Cut off half-way it is asked for again and goes on. Raises Refused without the right, without
    a password typed just now, or where this PC belongs to another server; EnvironmentFailure when
    the server's part is not installed or does not start.
    """
    office.require_vouched(Right.MANAGE_OFFICE)
    host = office.ports.hub
    if not host.installed():
        raise EnvironmentFailure("pusat_tidak_terpasang", _NOT_INSTALLED)
    if sync.is_joined(office):
        raise Refused("sudah_bergabung", _JOINED)
    place = _place(office)
    if place is None:
        key = secrets.token_hex(32)
        write_hub(office.store.folder, office.store.names, key, port)
        place = HubPlace(hub_folder(office.store.folder), port, key)
    _start(office, place)
    if not host.do(place, ["office", "list"]):
        regency = office.identity.regency_code
        host.do(place, ["office", "add", office.identity.name, "--regency", regency])
    code = host.do(place, _invite_command(office, place))["code"]
    joined = sync_joining.join(office, code, _own(place))
    host.start_with_pc(place, True)
    with office.write() as tx:
        tx.event("hub_made", office.identity.id, {"port": place.port})
    return joined


def start(office: Office) -> str:
    """Start this PC's server, unless it runs; return its address. Raises EnvironmentFailure."""
    return _start(office, _made(office))


def start_if_hub(office: Office) -> str:
    """Do the same where this PC is a hub, when the window opens; "" where it is none."""
    place = _place(office)
    return _start(office, place) if place is not None else ""


def stop(office: Office) -> None:
    """Stop it; the other counters work on by themselves until it is started again."""
    office.require(Right.MANAGE_OFFICE)
    place = _made(office)
    office.ports.hub.stop(place, STOP_SECONDS)


def start_with_pc(office: Office, on: bool) -> None:
    """Let it start by itself with the PC, or no longer. Raises EnvironmentFailure."""
    office.require(Right.MANAGE_OFFICE)
    office.ports.hub.start_with_pc(_made(office), on)


def invite(office: Office, counter: str = "") -> HubInvitation:
    """Return a one-time code for the PC of a counter, the next free letter when none is named.

    Raises Refused without the right, EnvironmentFailure while the server does not run.
    """
    office.require(Right.MANAGE_OFFICE)
    place = _made(office)
    return _invited(office, place, _invite_command(office, place, counter))


def invite_viewer(office: Office, region: str = "") -> HubInvitation:
    """Return a one-time code for a supervisor's PC that only looks on: this office, or with
    `region` (33, 3317) every office below it that is on this server."""
    office.require(Right.MANAGE_OFFICE)
    place = _made(office)
    command = ["invite", "--office", _office_id(office), "--viewer"]
    return _invited(office, place, [*command, *(("--region", region) if region else ())])


def devices(office: Office) -> tuple[HubDevice, ...]:
    """Return the PCs that joined, also those put out."""
    office.require(Right.MANAGE_OFFICE)
    place = _made(office)
    rows = office.ports.hub.do(place, ["device", "list", "--office", _office_id(office)])
    return tuple(_device(row) for row in rows)


def revoke(office: Office, device: str) -> None:
    """Put a PC out, at once: it was stolen, or is nobody's any more. What it sent stays.

    Raises Refused without the right or a password typed just now.
    """
    office.require_vouched(Right.MANAGE_OFFICE)
    office.ports.hub.do(_made(office), ["device", "revoke", device])
    with office.write() as tx:
        tx.event("hub_revoked", office.identity.id, {"device": device})


# Moving ----------------------------------------------------------------------------------------


def pack_up(office: Office, path: Path, passphrase: str) -> dict[str, Any]:
    """Write the whole server, key included, into one file for another PC; stop it here.

    Until the other PC has taken over, it can be started here again. Returns what is in the file.
    Raises Refused for a passphrase that is too short.
    """
    office.require_vouched(Right.MANAGE_OFFICE)
    if len(passphrase) < LEAST_PASSPHRASE:
        raise Refused("frasa_pindah_pendek", _SHORT, least=LEAST_PASSPHRASE)
    host, place = office.ports.hub, _made(office)
    host.stop(place, STOP_SECONDS)
    written: dict[str, Any] = host.do(
        place, ["backup", "--with-key", "--out", str(path)], passphrase
    )
    host.start_with_pc(place, False)
    with office.write() as tx:
        tx.event("hub_packed", office.identity.id, {"size": written.get("size", 0)})
    return written


def take_over(office: Office, path: Path, passphrase: str, port: int = PORT) -> str:
    """Make this PC the hub that is in the file; return its address for the other counters.

    This PC belongs to the office already: it speaks with the server here from now on, and sends
    again what the file did not have yet. Raises Refused, EnvironmentFailure (wrong passphrase).
    """
    office.require_vouched(Right.MANAGE_OFFICE)
    host = office.ports.hub
    if not host.installed():
        raise EnvironmentFailure("pusat_tidak_terpasang", _NOT_INSTALLED)
    folder = hub_folder(office.store.folder)
    if (known := _place(office)) is not None and host.running(known):
        raise Refused("sudah_jadi_pusat", _HUB_ALREADY)
    key = _unpacked(office, folder, path, passphrase)
    write_hub(office.store.folder, office.store.names, key, port)
    _put_aside(office, folder)
    _unpacking(folder).rename(folder)
    place = HubPlace(folder, port, key)
    address = _start(office, place)
    host.start_with_pc(place, True)
    if sync.is_joined(office):
        _move_own(office, place)
    with office.write() as tx:
        tx.event("hub_taken_over", office.identity.id, {"port": port})
    return address


def let_go(office: Office) -> None:
    """Be no hub any more, after another PC took over: the old data are put aside, not deleted.

    Raises Refused without the right or a password typed just now.
    """
    office.require_vouched(Right.MANAGE_OFFICE)
    place = _made(office)
    office.ports.hub.stop(place, STOP_SECONDS)
    office.ports.hub.start_with_pc(place, False)
    office.ports.secrets.forget(key_name(place.folder))
    _put_aside(office, place.folder)
    remove_hub(office.store.folder)


def hub_folder(folder: Path) -> Path:
    """Return where the server of an office's folder lies: beside it, so that no backup of the
    office carries it along."""
    return folder.with_name(f"{folder.name}-pusat")


def _unpacked(office: Office, folder: Path, path: Path, passphrase: str) -> str:
    """Restore the file into a folder of its own and return its key, which lies there no longer.

    What an earlier try left, cut off by whatever, is only a copy: it goes first.
    """
    aside = _unpacking(folder)
    if aside.exists():
        shutil.rmtree(aside)
    office.ports.hub.do(HubPlace(aside, PORT, ""), ["restore", str(path)], passphrase)
    key_file = aside / "server.key"
    key = key_file.read_text("ascii").strip()
    key_file.unlink()
    return key


def _unpacking(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}-baru")


def _put_aside(office: Office, folder: Path) -> None:
    """Keep an old server's data under another name: they are never deleted by a program."""
    if folder.exists():
        stamp = office.now().strftime("%Y%m%dT%H%M%S")
        folder.rename(folder.with_name(f"{folder.name}-lama-{stamp}"))


def _start(office: Office, place: HubPlace) -> str:
    office.ports.secrets.remember(key_name(place.folder), place.key)
    return office.ports.hub.start(place, START_SECONDS)


def _place(office: Office) -> HubPlace | None:
    kept = read_hub(office.store.folder, office.store.names)
    return None if kept is None else HubPlace(hub_folder(office.store.folder), kept[1], kept[0])


def _made(office: Office) -> HubPlace:
    place = _place(office)
    if place is None:
        raise Refused("bukan_pusat", _NO_HUB)
    return place


def _own(place: HubPlace) -> str:
    """Return where this PC finds its own server: no cable between."""
    return f"https://localhost:{place.port}"


def _office_id(office: Office) -> str:
    return sync.standing(office).office_id.hex


def _invite_command(office: Office, place: HubPlace, counter: str = "") -> list[str]:
    own = office.counter.code if office.counter is not None else ""
    if sync.is_joined(office):
        named, letter = _office_id(office), counter
    else:
        named, letter = office.identity.name, counter or own
    command = ["invite", "--office", named]
    return [*command, *(("--counter", letter) if letter else ())]


def _invited(office: Office, place: HubPlace, command: Sequence[str]) -> HubInvitation:
    address = office.ports.hub.running(place)
    if not address:
        raise EnvironmentFailure("pusat_mati", _NOT_RUNNING)
    told = office.ports.hub.do(place, [*command, "--address", address])
    return HubInvitation(
        told["code"],
        told["address"],
        told["link"],
        told["counter"],
        datetime.fromisoformat(told["expires_at"]),
    )


def _visited(office: Office, place: HubPlace) -> bool:
    """Tell whether any other PC ever got through."""
    if not sync.is_joined(office):
        return False
    named = _office_id(office)
    try:
        rows = office.ports.hub.do(place, ["device", "list", "--office", named])
    except (Refused, EnvironmentFailure):
        return False
    own = sync.standing(office).device.hex
    return any(row["device"] != own for row in rows)


def _device(row: dict[str, Any]) -> HubDevice:
    revoked = row["revoked_at"]
    return HubDevice(
        row["device"],
        row["kind"],
        row["counter"],
        row["region"],
        row["machine"],
        row["entries"],
        datetime.fromisoformat(row["enrolled_at"]),
        datetime.fromisoformat(row["seen_at"]),
        datetime.fromisoformat(revoked) if revoked else None,
    )


def _move_own(office: Office, place: HubPlace) -> None:
    sync_joining.change_address(office, _own(place))


_NOT_INSTALLED = QT_TRANSLATE_NOOP(
    "errors",
    "Bagian pusat tidak ikut terpasang di PC ini. Pasang paket “loket-pusat” di PC yang akan "
    "menjadi pusat, lalu ulangi; loket lain cukup dengan paket biasa.",
)
_JOINED = QT_TRANSLATE_NOOP(
    "errors",
    "PC ini sudah bergabung ke pusat lain. Untuk menjadikannya pusat kantor, pindahkan pusat itu "
    "ke sini.",
)
_NO_HUB = QT_TRANSLATE_NOOP("errors", "PC ini bukan pusat kantor.")
_HUB_ALREADY = QT_TRANSLATE_NOOP("errors", "PC ini sudah menjalankan pusat kantor.")
_NOT_RUNNING = QT_TRANSLATE_NOOP(
    "errors", "Pusat di PC ini sedang tidak berjalan. Tekan Mulai, lalu ulangi."
)
_SHORT = QT_TRANSLATE_NOOP(
    "errors",
    "Frasa sandi untuk memindahkan pusat paling sedikit {least} huruf, karena berkasnya memuat "
    "kunci seluruh data.",
)
