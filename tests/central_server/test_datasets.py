"""The office's register goes up whole or not at all, and comes down to those it is meant for."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
import requests

from desktop_app.adapters.signatures import Ed25519Signatures
from desktop_app.central_server import tables
from desktop_app.central_server.auth import new_token, token_hash
from desktop_app.central_server.config import Server
from desktop_app.central_server.register.datasets import Datasets
from desktop_app.domain.ids import new_id
from desktop_app.storage.register_file import RegisterBuilder
from desktop_app.usecases import register_pack
from desktop_app.usecases.register_pack import PackedFile, PackPlan
from desktop_app.wire.chain import canonical
from desktop_app.wire.messages import DatasetFile, PublishRequest
from desktop_app.wire.sealed_stream import new_key
from tests.central_server.conftest import add_office, rows_of
from tests.crowd import Crowd

URL = "/v1/datasets/register"
SEAL = new_key()
SNAPSHOT = UUID(int=7)


@pytest.fixture
def office(central: Server) -> UUID:
    return add_office(central)


@pytest.fixture
def packed(tmp_path: Path) -> PackedFile:
    """A register of 300 people, ready to travel."""
    path = tmp_path / "register.db"
    with RegisterBuilder(path, bytes(32)) as builder:
        builder.add(list(Crowd().rows(300)), [])
        builder.finish(["Data"])
    (base,) = register_pack.pack(PackPlan(SNAPSHOT, path, bytes(32), SEAL, tmp_path, 300, 2026))
    return base


def test_a_register_is_the_offices_once_all_of_it_is_there(
    central: Server, office: UUID, live: str, packed: PackedFile
) -> None:
    publisher, reader = _counter(central, office), _counter(central, office, "B")
    wanted = _request(packed)

    first = _announce(live, publisher, wanted)
    assert first.json() == {"missing": [packed.path.name]}
    assert requests.get(live + URL, headers=reader, timeout=10).status_code == 404
    _send(live, publisher, packed.path.name, packed.path.read_bytes())
    assert _announce(live, publisher, wanted).json() == {"missing": []}

    told = requests.get(live + URL, headers=reader, timeout=10).json()
    signature = bytes.fromhex(told.pop("signature"))
    public = bytes.fromhex(told["public_key"])
    assert Ed25519Signatures().verify(public, signature, canonical(told))
    assert (told["snapshot"], told["rows"], told["key"]) == (SNAPSHOT.hex, 300, SEAL.hex())
    got = requests.get(f"{live}{URL}/{packed.path.name}", headers=reader, timeout=10)
    assert got.content == packed.path.read_bytes()


def test_a_download_goes_on_where_it_was_cut_off(
    central: Server, office: UUID, live: str, packed: PackedFile
) -> None:
    counter = _published(central, office, live, packed)
    whole = packed.path.read_bytes()

    answer = requests.get(
        f"{live}{URL}/{packed.path.name}",
        headers={**counter, "Range": f"bytes=100-{len(whole) - 1}"},
        timeout=10,
    )

    assert answer.status_code == 206
    assert answer.content == whole[100:]


def test_single_questions_are_answered_from_it(
    central: Server, office: UUID, live: str, packed: PackedFile
) -> None:
    _published(central, office, live, packed)

    _until(lambda: len(rows_of(central, tables.register_person)) == 300)
    rows = list(Datasets(central).rows(office))
    assert [row["nik"] for row in rows] == [one.nik for one in Crowd().rows(300)]


def test_another_office_gets_nothing_of_it(
    central: Server, office: UUID, live: str, packed: PackedFile
) -> None:
    _published(central, office, live, packed)
    stranger = _counter(central, add_office(central, "Dinsos Pati", "3318"))

    for address in (live + URL, f"{live}{URL}/{packed.path.name}"):
        assert requests.get(address, headers=stranger, timeout=10).status_code == 404
        assert requests.get(address, timeout=10).status_code == 401


@pytest.mark.parametrize("change", ["shorter", "longer", "other"])
def test_a_file_that_is_not_what_was_announced_leaves_nothing(
    central: Server, office: UUID, live: str, packed: PackedFile, change: str
) -> None:
    counter = _counter(central, office)
    _announce(live, counter, _request(packed))
    data = bytearray(packed.path.read_bytes())
    if change == "shorter":
        del data[-1]
    elif change == "longer":
        data += b"x"
    else:
        data[0] ^= 1

    answer = _send(live, counter, packed.path.name, bytes(data))

    assert answer.status_code in (413, 422)
    assert not list((central.config.data_dir / "registers").rglob("*.pack"))
    assert not list((central.config.data_dir / "registers").rglob("*.part"))


@pytest.mark.parametrize("name", ["../../etc/passwd", "a.pack", "nobody.pack", "%2e%2e%2fx.pack"])
def test_a_name_nobody_announced_is_refused(
    central: Server, office: UUID, live: str, name: str
) -> None:
    counter = _counter(central, office)

    assert _send(live, counter, name, b"x").status_code in (404, 405, 422)
    answer = requests.get(f"{live}{URL}/{name}", headers=counter, timeout=10)
    assert answer.status_code in (404, 422)


def test_a_newer_register_takes_the_olders_place_and_its_files_go(
    central: Server, office: UUID, live: str, packed: PackedFile
) -> None:
    counter = _published(central, office, live, packed)
    data = packed.path.read_bytes()
    name = f"{UUID(int=8).hex}-base.pack"
    wanted = _request(packed).model_copy(
        update={
            "snapshot": UUID(int=8).hex,
            "files": (
                DatasetFile(
                    name=name,
                    to=UUID(int=8).hex,
                    size=len(data),
                    sha256=hashlib.sha256(data).hexdigest(),
                    rows=300,
                ),
            ),
        }
    )
    _announce(live, counter, wanted)
    _send(live, counter, name, data)
    _announce(live, counter, wanted)

    told = requests.get(live + URL, headers=counter, timeout=10).json()
    assert told["snapshot"] == UUID(int=8).hex
    kept = (central.config.data_dir / "registers").rglob("*.pack")
    assert [path.name for path in kept] == [name]


def _until(true: Callable[[], bool]) -> None:
    """Wait for what the server does after its answer; a test that waits in vain times out."""
    while not true():
        time.sleep(0.02)


def _counter(server: Server, office: UUID, code: str = "A") -> dict[str, str]:
    """Return the headers of a counter's PC of the office."""
    token = new_token(office)
    row = {
        "office_id": office,
        "device_id": new_id(server.clock()),
        "kind": "loket",
        "token_hash": token_hash(token),
        "counter_code": code,
        "epoch": 1,
        "start_lsn": 0,
        "start_chain": bytes(32),
        "last_lsn": 0,
        "chain": bytes(32),
        "enrolled_at": server.now(),
        "seen_at": server.now(),
    }
    server.database.write(lambda connection: connection.execute(tables.device.insert(), row))
    return {"Authorization": f"Bearer {token}"}


def _request(packed: PackedFile) -> PublishRequest:
    file = DatasetFile(
        name=packed.path.name,
        to=SNAPSHOT.hex,
        size=packed.size,
        sha256=packed.sha256,
        rows=packed.rows,
    )
    return PublishRequest(
        snapshot=SNAPSHOT.hex,
        source="DTSEN",
        as_of="2026-11-01",
        rows=packed.rows,
        files=(file,),
        key=SEAL.hex(),
    )


def _published(server: Server, office: UUID, live: str, packed: PackedFile) -> dict[str, str]:
    counter = _counter(server, office)
    _announce(live, counter, _request(packed))
    _send(live, counter, packed.path.name, packed.path.read_bytes())
    _announce(live, counter, _request(packed))
    return counter


def _announce(live: str, counter: dict[str, str], wanted: PublishRequest) -> requests.Response:
    body = wanted.model_dump_json(by_alias=True)
    headers = {**counter, "Content-Type": "application/json"}
    return requests.post(live + URL, data=body, headers=headers, timeout=20)


def _send(live: str, counter: dict[str, str], name: str, data: bytes) -> requests.Response:
    headers = {**counter, "Content-Type": "application/octet-stream"}
    return requests.put(f"{live}{URL}/{name}", data=data, headers=headers, timeout=20)
