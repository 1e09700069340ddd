"""What the server forgets: who is erased at a counter is erased here; the log still verifies."""

from __future__ import annotations

import hashlib
from uuid import UUID

from desktop_app.central_server import files, tables
from desktop_app.central_server.config import Server
from desktop_app.central_server.sync.forgetting import KEPT_DAYS, forget
from desktop_app.central_server.sync.taking import log_place, unpacked
from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.wire.messages import PushRequest
from tests.central_server.conftest import rows_of
from tests.central_server.counters import Counter, hex_id, synced
from tests.offices import TestClock


def logged(server: Server) -> str:
    """Return all logged pushes, opened."""
    texts = []
    for row in rows_of(server, tables.push_log):
        place = log_place(row.device_id, row.epoch, row.first_lsn)
        texts.append(unpacked(server.sealer.office(row.office_id).open(row.body, place)))
    return b"".join(texts).decode()


def test_values_leave_the_log_after_two_days_and_its_history_stays(
    central: Server, one: Counter, clock: TestClock
) -> None:
    id = one.insert("applicant", name="SITI RAHASIA", nik="3317010203040506")
    one.push()
    clock.go(days=KEPT_DAYS, hours=1)
    one.insert("visit", note="BARU")
    one.push()
    assert forget(central)["pushes"] == 1
    assert forget(central)["pushes"] == 0
    assert "RAHASIA" not in logged(central)
    assert id in logged(central)
    assert "BARU" in logged(central)
    assert one.push(first=1)["acked"] == 2  # what is left of the log still knows the chain
    row = next(row for row in rows_of(central, tables.push_log) if row.bare)
    seal = central.sealer.office(row.office_id)
    left = seal.open(row.body, log_place(row.device_id, row.epoch, row.first_lsn))
    (op,) = PushRequest.model_validate_json(unpacked(left)).ops
    assert (op.kind, op.op, op.digest) == ("applicant", "insert", one.journal[0]["digest"])


def test_what_waits_for_the_end_of_its_transaction_keeps_its_values(
    central: Server, two: tuple[Counter, Counter], clock: TestClock
) -> None:
    a, b = two
    tx, ids = hex_id(), [hex_id(), hex_id()]
    for id in ids:
        a.log("visit", id, "insert", {"note": "panjang"}, tx=tx)
    a.push(last=1, open=True)
    clock.go(days=30)
    assert forget(central)["pushes"] == 0
    a.push()
    synced(a, b)
    assert {("visit", id) for id in ids} == set(b.rows)
    clock.go(days=30)
    assert forget(central)["pushes"] == 2


def test_who_is_erased_is_in_no_list_of_what_lost(
    central: Server, two: tuple[Counter, Counter]
) -> None:
    a, b = two
    id = a.insert("applicant", name="SITI", nik="3317010203040506", phone="0811")
    a.push()
    synced(a, b)
    a.change("applicant", id, phone="0812")
    b.change("applicant", id, phone="0813")
    a.push()
    b.push()
    (lost,) = a.get("/v1/conflicts").json()["items"]
    assert lost["lost"] == {"phone": "0812"}
    a.log("erase", id, "event", None)
    a.push()
    (lost,) = a.get("/v1/conflicts").json()["items"]
    assert lost["lost"] is None


def test_files_that_no_row_names_are_forgotten(
    central: Server, one: Counter, clock: TestClock
) -> None:
    names = []
    for content in (b"surat", b"pindaian", b"dihapus", b"tetap"):
        name = hashlib.sha256(content).hexdigest()
        url = f"{one.address}/v1/files/{name}"
        one.http.put(url, data=content, headers=one._headers, timeout=10)
        names.append(name)
    letter = one.insert("letter", person_name="SITI", file_hash=names[0], number="1")
    scan = one.insert("attachment", file_hash=names[1])
    one.insert("letter", person_name="BUDI", file_hash=names[3], number="2")
    one.push()
    assert forget(central)["files"] == 0
    one.change("letter", letter, person_name=ERASED_NAME)
    one.remove("attachment", scan)
    one.push()
    clock.go(days=KEPT_DAYS, hours=1)
    assert forget(central)["files"] == 3
    there = [files.path_of(central, UUID(one.office), name).exists() for name in names]
    assert there == [False, False, False, True]
    one.pull()
    assert one.fields("letter", letter) == {
        "person_name": ERASED_NAME,
        "file_hash": names[0],
        "number": "1",
    }
