"""One PC of the office is its central server: made, joined by another PC, moved, started again.

With the real program, its real embedded PostgreSQL and TLS; only the network between two PCs is
this machine's own.
"""

from __future__ import annotations

import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from desktop_app.adapters import autostart
from desktop_app.domain.errors import EnvironmentFailure, Refused
from desktop_app.domain.hub import HubPlace, Reach
from desktop_app.domain.people import Person
from desktop_app.domain.sync import Denied
from desktop_app.storage.hub_key import read_hub
from desktop_app.usecases import hub, sync, sync_joining
from desktop_app.usecases.office import Office
from desktop_app.usecases.sync_rounds import round_of
from tests.offices import acting, serve_somebody

MakeOffice = Callable[..., Office]

# Real servers are made and started; a machine that does much else takes its time over it.
pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder that PostgreSQL's own account may enter, as it has to where tests run as root."""
    folder = Path(tempfile.mkdtemp(prefix="loket-hub-"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop of this test's own: what starts with the PC is written there."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


@pytest.fixture
def central(office: Office) -> Iterator[Office]:
    """An office whose PC was made its hub."""
    admin = acting(office, "admin")
    hub.make_hub(admin, _free_port())
    yield admin
    _stop_all(admin)


def test_a_pc_becomes_the_hub_another_one_joins_it_and_is_put_out(
    office: Office, make_office: MakeOffice, home: Path
) -> None:
    person, _ = serve_somebody(office)
    admin = acting(office, "admin")
    port = _free_port()
    try:
        joined = hub.make_hub(admin, port)
        while round_of(admin).more:
            pass
        one = sync.status(admin)
        invitation = hub.invite(admin, "B")
        other = acting(make_office(), "admin")
        sync_joining.join(other, invitation.code, f"https://localhost:{port}")
        standing = hub.status(admin)
        (device,) = [one for one in hub.devices(admin) if one.counter == "B"]
        hub.revoke(admin, device.id)
        with pytest.raises(Denied, match="dikeluarkan"):
            round_of(other, greet=True)
    finally:
        _stop_all(admin)

    assert joined.adopted
    assert (one.pending, one.issues, one.failure) == (0, 0, "")
    assert (standing.made, standing.running, standing.reach) == (True, True, Reach.TERBUKA)
    assert standing.address.startswith("https://")
    assert standing.address.endswith(f":{port}")
    assert invitation.link.endswith(invitation.code)
    _nothing_readable(hub.hub_folder(office.store.folder), person)
    (entry,) = (home / "autostart").iterdir()
    kept = read_hub(office.store.folder, office.store.names)
    assert kept is not None
    assert kept[0] not in entry.read_text()
    hub.start_with_pc(admin, False)
    assert not autostart.is_on()


def test_a_server_that_was_stopped_or_killed_comes_back_with_everything(central: Office) -> None:
    serve_somebody(acting(central, "petugas1"))
    while round_of(central).more:
        pass
    before = sync.standing(central).head
    hub.stop(central)
    with pytest.raises(EnvironmentFailure, match="tidak berjalan"):
        hub.invite(central)
    hub.start(central)
    killed = _servers(central)
    for process in killed:
        process.kill()
    psutil.wait_procs(killed, timeout=30)

    assert hub.start_if_hub(central)
    round_of(central, greet=True)

    assert sync.standing(central).head >= before
    assert sync.status(central).settled


def test_it_is_moved_to_another_pc_in_one_file(
    central: Office, make_office: MakeOffice, tmp_path: Path
) -> None:
    other = acting(make_office(), "admin")
    where = f"https://localhost:{_port(central)}"
    sync_joining.join(other, hub.invite(central, "B").code, where)
    file = tmp_path / "pusat.loket"

    with pytest.raises(Refused, match="paling sedikit"):
        hub.pack_up(central, file, "pendek")
    hub.pack_up(central, file, "frasa sandi pindahan")
    serve_somebody(acting(central, "petugas1"))  # the counter works on meanwhile
    port = _free_port()
    try:
        hub.take_over(other, file, "frasa sandi pindahan", port)
        sync_joining.change_address(central, f"https://localhost:{port}")
        for one in (central, other, central):
            while round_of(one, greet=True).more:
                pass
        settled = sync.status(central).settled, sync.status(other).settled
        sums = sync.standing(central).checksum, sync.standing(other).checksum
        hub.let_go(central)
    finally:
        _stop_all(other)

    assert settled == (True, True)
    assert sums[0] == sums[1]
    assert read_hub(central.store.folder, central.store.names) is None
    assert not hub.status(central).made


def test_only_who_runs_the_office_makes_it_a_hub(office: Office) -> None:
    with pytest.raises(Refused):
        hub.make_hub(acting(office, "petugas1"), _free_port())

    assert not hub.status(office).made


def test_a_taken_port_is_told_in_words(office: Office) -> None:
    admin = acting(office, "admin")
    with (
        socket.create_server(("0.0.0.0", 0)) as taken,
        pytest.raises(EnvironmentFailure, match="dipakai program lain"),
    ):
        hub.make_hub(admin, taken.getsockname()[1])

    assert not sync.is_joined(admin)


def _nothing_readable(folder: Path, person: Person) -> None:
    files = [one for one in folder.rglob("*") if one.is_file()]
    assert len(files) > 100
    for file in files:
        data = file.read_bytes()
        assert person.name.encode() not in data, file
        assert (person.nik or "–").encode() not in data, file


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _port(office: Office) -> int:
    kept = read_hub(office.store.folder, office.store.names)
    assert kept is not None
    return kept[1]


def _servers(office: Office) -> list[psutil.Process]:
    folder = str(hub.hub_folder(office.store.folder))
    return [
        one
        for one in psutil.Process().children(recursive=True)
        if folder in one.cmdline() and "serve" in one.cmdline()
    ]


def _stop_all(office: Office) -> None:
    kept = read_hub(office.store.folder, office.store.names)
    if kept is not None:
        place = HubPlace(hub.hub_folder(office.store.folder), kept[1], kept[0])
        servers = _servers(office)
        family = [*servers, *(one for server in servers for one in server.children(recursive=True))]
        office.ports.hub.stop(place, 30)
        psutil.wait_procs(family, timeout=30)
