"""A device that means harm, or is broken, at a server whose counters are at work; and a hundred
thousand entries that waited."""

from __future__ import annotations

import os
import zlib
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from desktop_app import bootstrap
from desktop_app.central_server.sync import enroll
from desktop_app.domain.ids import new_id
from desktop_app.storage import tables
from desktop_app.usecases import sync
from desktop_app.wire.invitation import read_code
from desktop_app.wire.messages import EnrollRequest
from tests.central_server.counters import Counter, enroll_request, hex_id, refused
from tests.reliability.sync_crew import at_work
from tests.reliability.sync_site import Bureau, Site, at_pc, in_step, settle
from tests.reliability_table import Strikes

MIB = 1 << 20
MANY = 100_000


def _intruder(site: Site, bureau: Bureau, letter: str) -> Counter:
    """Return a device of an office that speaks as it likes."""
    secret = read_code(site.code(bureau.id, letter)).secret
    request = EnrollRequest.model_validate(enroll_request(secret))
    joined = enroll.enroll(site.server, request, os.urandom(8).hex())
    return Counter(site.address, joined.device, joined.token, joined.office)


def _bomb(mebibytes: int) -> bytes:
    pack = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = b"".join(pack.compress(bytes(MIB)) for _ in range(mebibytes))
    return packed + pack.flush()


def _bombs(one: Counter) -> int:
    whole = _bomb(1024)
    for body in (whole, whole[: MIB - 1], _bomb(17)):
        headers = {**one._headers, "Content-Encoding": "gzip"}
        reply = one.http.post(f"{one.address}/v1/push", body, headers=headers, timeout=120)
        assert reply.status_code in (413, 422)
    return 3


def _harm(one: Counter, foreign: Counter) -> int:
    """Push and ask what no counter would; everything is refused or harmless."""
    one.insert("ticket", state={"bukan": "fakta"})
    one.insert("setting", name="'); DELETE FROM device; --", value="%s $1")
    one.insert("gambar", note="of a newer program")
    outcomes = [code for _, _, code in one.results()]
    assert outcomes == ["bad_value", "unknown_kind"]
    for _ in range(5):
        one.insert("visit", day="2026-11-20", arrived_at=1_790_000_000_000_000)
    request = one.request()
    wrongs: tuple[Any, ...] = (
        {**request, "ops": request["ops"] * 20_000},
        {**request, "ops": request["ops"][::-1]},
        {**request, "ops": [{**request["ops"][0], "lsn": "satu"}]},
        {**request, "ops": "semua"},
        [],
    )
    for wrong in wrongs:
        assert refused(one.post("/v1/push", wrong))[0] in (413, 422)
    for path in ("/v1/changes", f"/v1/snapshot/{foreign.office}"):
        reply = one.get(path, stream=foreign.office, after=0, limit=10, epoch=1)
        assert reply.status_code in (403, 404, 410)
    stolen = {**foreign.request(), "device": one.device}
    assert foreign.post("/v1/push", stolen).status_code == 403
    assert one.post(
        "/v1/queue/call", {"ticket": hex_id(), "base_seq": 0, "counter": hex_id()}
    ).status_code in (404, 409)
    one.push()
    return 3 + len(wrongs) + 4


@pytest.mark.reliability
@pytest.mark.timeout(1800)
def test_who_means_harm_stops_nobody_at_work(site: Site, tmp_path: Path, strikes: Strikes) -> None:
    bureaus = [site.bureau(tmp_path / name) for name in ("satu", "dua")]
    one, other = (_intruder(site, bureau, "X") for bureau in bureaus)
    with at_work(bureaus, 1) as crew:
        crew.until_some(crew.pcs[0], 20)
        resting = site.resting()
        bombs = _bombs(one)
        grown = site.peak() - resting
        wrongs = _harm(one, other)
        crew.until_some(crew.pcs[0], 20)
    for counter in (one, other):
        counter.http.close()
    assert grown < 64 * MIB, grown
    saved = sum(in_step(site, bureau) for bureau in bureaus)
    note = f"server grew by {max(grown, 0) / MIB:.0f} MiB at most"
    strikes("sync: gzip bomb of 1 GiB", bombs, 0, note)
    strikes(
        "sync: SQL in text, wrong types, 100,000 operations, foreign office",
        wrongs,
        0,
        f"{saved} things reported saved meanwhile",
    )


@pytest.mark.reliability
@pytest.mark.timeout(3600)
def test_a_hundred_thousand_entries_that_waited_go_and_arrive(
    site: Site, tmp_path: Path, strikes: Strikes
) -> None:
    bureau = site.bureau(tmp_path / "satu")
    office, other = (at_pc(pc) for pc in bureau.pcs)
    day = office.today()
    for _ in range(MANY // 1000):
        with office.write() as tx:
            for _ in range(1000):
                row = {"id": new_id(tx.at), "day": day, "arrived_at": tx.at}
                tx.insert(tables.visit, row)
    assert sync.status(office).pending >= MANY
    settle(office, other)
    with other.read() as connection:
        count = connection.execute(sa.select(sa.func.count()).select_from(tables.visit)).scalar()
    assert count is not None
    assert count >= MANY
    for one in (office, other):
        bootstrap.close(one)
    in_step(site, bureau)
    strikes("sync: 100,000 entries that waited", 1)
