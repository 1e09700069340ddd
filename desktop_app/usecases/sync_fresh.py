"""A new PC whose office is on a central server: joined before it has anything of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused
from desktop_app.domain.ids import new_id
from desktop_app.domain.office import Letterhead, OfficeIdentity
from desktop_app.domain.region import Regions
from desktop_app.storage import sync_state as state
from desktop_app.storage import vault
from desktop_app.storage.database import Store
from desktop_app.storage.migrate import migrate
from desktop_app.storage.office import counters, read_identity
from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.storage.sync_state import TAKE_ALL
from desktop_app.usecases import setup
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import Ports
from desktop_app.usecases.sync import keep_token, line_of
from desktop_app.usecases.sync_joining import enroll, invited, own_counter, standing_of
from desktop_app.usecases.sync_rounds import hello, pull
from desktop_app.wire.chain import START


def create_joined(
    folder: Path,
    code: str,
    address: str,
    passphrase: str,
    ports: Ports,
    regions_of: Callable[[str], Regions],
) -> Office:
    """Make the data folder of a new PC, filled with all its office has, and return it opened.

    Nobody is logged in; the officers' accounts came along. Raises Misused for a code with a slip,
    Denied for one that is used up, Unreachable for the network, Refused when the office on the
    server is still empty or the code is not for a counter; then the folder is as it was, but the
    code may be used up.
    """
    setup.refuse_used(folder)
    invitation, where, authority = invited(ports, code, address)
    setup.begin_folder(folder)
    store = None
    try:
        store = Store(folder, vault.create(folder, passphrase))
        migrate(store, ports.clock.now())
        office = Office(store, ports, regions_of(_ANY_REGENCY), _nobody(ports))
        reply = enroll(office, where, authority, invitation, 1, 0, START.hex(), None)
        if reply.kind != "loket" or reply.adopt:
            raise Refused("pusat_masih_kosong", _EMPTY)
        at = standing_of(office, reply, where, authority, 1, 0, TAKE_ALL)
        with store.companion(SyncDoor).write() as connection:
            state.begin(connection, at)
        keep_token(office, at, reply.token)
        line = line_of(office, at)
        hello(office, line, at)
        pull(office, line)
        own_counter(office)
        with store.read() as connection:
            identity, every = read_identity(connection), counters(connection)
        setup.finish_folder(folder)
    except BaseException as error:
        if store is not None:
            store.close()
        setup.clear_folder(folder)
        if isinstance(error, OSError):
            raise EnvironmentFailure("folder_tidak_dapat_ditulisi", setup.NOT_WRITABLE) from error
        raise
    own = next((one for one in every if one.code == at.series), None)
    regions = regions_of(identity.regency_code)
    return replace(office, identity=identity, regions=regions, counter=own)


def _nobody(ports: Ports) -> OfficeIdentity:
    """Return an office nobody sees: the real one comes with the rows."""
    kop = Letterhead((), "", "", "", "")
    id = new_id(ports.clock.now())
    return OfficeIdentity(id, "", kop, _ANY_REGENCY, "Asia/Jakarta", demo=False, version=1)


_ANY_REGENCY = "3317"
_EMPTY = QT_TRANSLATE_NOOP(
    "errors",
    "Kode ini bukan untuk PC baru: kantor di pusat belum punya data, atau kodenya untuk pengawas. "
    "Gabungkan dahulu PC yang sudah berisi data kantor, lalu minta kode baru.",
)
