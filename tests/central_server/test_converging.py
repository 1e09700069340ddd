"""Whatever three counters do apart, and in whatever order they meet the server: one truth after.

Every entry ends up applied, merged or on a list with what it wanted; nothing is there twice.
"""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.central_server import tables
from desktop_app.central_server.config import Server
from desktop_app.central_server.sync import enroll
from desktop_app.wire.messages import EnrollRequest
from tests.central_server.conftest import add_office, rows_of
from tests.central_server.counters import Counter, code, enroll_request, hex_id, synced

_ROWS = 4
_KINDS = ("visit", "setting", "applicant", "duty")
_STEPS = ("insert", "change", "change", "remove", "transfer", "resubmit", "push", "pull")

steps = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(_STEPS),
        st.sampled_from(_KINDS),
        st.integers(0, _ROWS - 1),
        st.integers(0, 3),
    ),
    max_size=40,
)


def fields(kind: str, number: int, value: int) -> dict[str, Any]:
    """Return values that sometimes clash: names, who somebody is, and what a duty hangs on."""
    if kind == "setting":
        return {"name": f"nama {value}", "value": str(number)}
    if kind == "applicant":
        return {
            "nik": f"33170102030405{value:02}",
            "name_key": "SITI",
            "birth_date": "1980-01-01",
            "phone": str(number),
            "merged_into": None,
        }
    return {"note": f"{number} {value}", "value": value}


@given(steps)
@settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_counters_that_were_apart_end_with_the_same_rows(
    central: Server, live: str, done: list[tuple[int, str, str, int, int]]
) -> None:
    office = add_office(central, f"Kantor {hex_id()}")
    counters = []
    for _ in range(3):
        request = EnrollRequest.model_validate(enroll_request(code(central, office)))
        told = enroll.enroll(central, request, hex_id())
        counters.append(
            Counter(live, told.device, told.token, office.hex, server_epoch=told.server_epoch)
        )
    ids = {(kind, number): hex_id() for kind in _KINDS for number in range(_ROWS)}
    listed: dict[tuple[int, int], str] = {}
    for who, step, kind, number, value in done:
        _step(counters, listed, who, step, kind, ids[kind, number], fields(kind, number, value))
    for who, counter in enumerate(counters):
        _push(listed, who, counter)
    synced(*counters)
    _check(central, counters, listed)
    for counter in counters:
        counter.http.close()


def _step(
    counters: list[Counter],
    listed: dict[tuple[int, int], str],
    who: int,
    step: str,
    kind: str,
    id: str,
    values: dict[str, Any],
) -> None:
    counter = counters[who]
    if step == "push":
        _push(listed, who, counter)
    elif step == "pull":
        counter.pull()
    elif step == "insert":
        counter.insert(kind, id, **values)
    elif step == "change":
        name = sorted(values)[len(counter.journal) % len(values)]
        counter.change(kind, id, **{name: values[name]})
    elif step == "resubmit":
        counter.resubmit(kind, id, **values)
    elif step == "remove":
        counter.remove(kind, id)
    else:
        counter.transfer(kind, id)


def _push(listed: dict[tuple[int, int], str], who: int, counter: Counter) -> None:
    for result in counter.push()["results"]:
        assert (who, result["lsn"]) not in listed
        listed[who, result["lsn"]] = result["outcome"]


def _check(central: Server, counters: list[Counter], listed: dict[tuple[int, int], str]) -> None:
    devices = {counter.device: counter for counter in counters}
    kept = [row for row in rows_of(central, tables.outcome) if row.device_id.hex in devices]
    assert len(kept) == len(listed)
    assert all(counter.acked == len(counter.journal) for counter in counters)
    office = counters[0].office
    (head,) = (h for h in rows_of(central, tables.stream_head) if h.office_id.hex == office)
    refused = [row for row in rows_of(central, tables.refused) if row.office_id.hex == office]
    assert head.refused == len(refused)
    there = counters[0].rows
    assert len({row["seq"] for row in there.values()}) == len(there)
    names = [r["fields"]["name"] for (k, _), r in there.items() if k == "setting" and r["fields"]]
    assert len(names) == len(set(names))
    for (kind, _), row in there.items():
        if kind == "applicant" and row["fields"] and row["fields"]["merged_into"]:
            root = there["applicant", row["fields"]["merged_into"]]
            assert root["id"] != row["id"]
