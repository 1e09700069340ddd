"""The one log: it holds every write, and no entry can be changed, dropped or slipped in unseen."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any, NamedTuple
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import Conflict, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.storage import journal as log
from desktop_app.storage.tables import counter, journal, officer, proposal_period
from desktop_app.usecases import doctor
from desktop_app.usecases.office import Office
from tests.offices import MORNING
from tests.offices import officer as officer_of


def _tamper(office: Office, statement: Any) -> None:
    """Write past the journal, as somebody with the key and a database tool could."""
    with office.store.writer.begin() as connection:
        connection.execute(statement)


def _verified(office: Office) -> int | None:
    with office.read() as connection:
        return log.verify(connection)


def _entries(office: Office) -> list[Any]:
    with office.read() as connection:
        return list(connection.execute(sa.select(journal).order_by(journal.c.lsn)))


@pytest.fixture
def counter_id(office: Office) -> UUID:
    """A counter that was opened, renamed and viewed: three more entries in the log."""
    id = new_id(MORNING)
    with office.write() as tx:
        row = {"code": "B", "name": "Loket 2", "active": True, "services": [], "lanes": []}
        tx.insert(counter, {"id": id, **row})
    with office.write() as tx:
        tx.change(counter, id, 1, {"name": "Loket Dua", "active": True})
        tx.event("view", id, {"what": "loket"})
    return id


def test_a_fresh_chain_holds(office: Office, counter_id: UUID) -> None:
    assert _verified(office) is None


def test_history_tells_what_was_before(office: Office, counter_id: UUID) -> None:
    with office.read() as connection:
        made, changed, seen = log.history(connection, counter_id)

    assert (made.op, made.kind, made.base) == ("insert", "counter", None)
    assert (changed.op, changed.base) == ("change", 1)
    assert changed.body == {"name": ["Loket 2", "Loket Dua"]}
    assert (seen.op, seen.kind) == ("event", "view")
    assert changed.actor == officer_of(office, "petugas1").id
    assert changed.at == MORNING
    assert changed.tx == seen.tx != made.tx


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "letter"},
        {"op": "event"},
        {"base": 7},
        {"actor": None},
        {"body": b"x" * 40},
        {"digest": bytes(32)},
        {"chain": bytes(32)},
        {"entity": new_id(MORNING)},
        {"tx": new_id(MORNING)},
        {"at": MORNING.replace(hour=2)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_entry_is_found(office: Office, counter_id: UUID, change: dict[str, Any]) -> None:
    last = _entries(office)[-2].lsn
    _tamper(office, journal.update().where(journal.c.lsn == last).values(change))

    assert _verified(office) == last


def test_a_removed_entry_is_found(office: Office, counter_id: UUID) -> None:
    last = _entries(office)[-1].lsn
    _tamper(office, journal.delete().where(journal.c.lsn == last - 1))

    assert _verified(office) == last - 1


def test_an_entry_removed_with_the_rest_renumbered_is_found(
    office: Office, counter_id: UUID
) -> None:
    last = _entries(office)[-1].lsn
    _tamper(office, journal.delete().where(journal.c.lsn == last - 1))
    _tamper(office, journal.update().where(journal.c.lsn == last).values(lsn=last - 1))

    assert _verified(office) == last - 1


def test_an_inserted_entry_is_found(office: Office, counter_id: UUID) -> None:
    template = _entries(office)[-1]._asdict()
    forged = {**template, "lsn": template["lsn"] + 1}
    _tamper(office, journal.insert().values(forged))

    assert _verified(office) == forged["lsn"]


def test_two_entries_that_changed_places_are_found(office: Office, counter_id: UUID) -> None:
    last = _entries(office)[-1].lsn
    for old, new in ((last, 999), (last - 1, last), (999, last - 1)):
        _tamper(office, journal.update().where(journal.c.lsn == old).values(lsn=new))

    assert _verified(office) == last - 1


_FIELDS = ("kind", "op", "base", "body", "digest", "chain", "at", "actor", "entity", "tx")


class _Lot(NamedTuple):
    """What was drawn, of whatever length the journal is: drawing must not depend on it."""

    place: int
    field: str
    other: int
    renumbered: bool


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    how=st.sampled_from(("changed", "removed", "slipped in", "moved")),
    lot=st.builds(
        _Lot,
        st.integers(0, 999),
        st.sampled_from(_FIELDS),
        st.integers(0, 999),
        st.booleans(),
    ),
)
def test_any_entry_changed_removed_slipped_in_or_moved_is_found(
    office: Office, counter_id: UUID, how: str, lot: _Lot
) -> None:
    entries = [one._asdict() for one in _entries(office)]
    place = lot.place % (len(entries) - 1)
    forged = _TAMPERED[how]([dict(one) for one in entries], place, lot)
    with office.store.writer.connect() as connection:  # never committed
        connection.execute(journal.delete())
        connection.execute(journal.insert(), forged)
        found = log.verify(connection)
        connection.rollback()

    assert found is not None, how
    assert found <= entries[place]["lsn"] + 1
    assert _verified(office) is None


_Entries = list[dict[str, Any]]


def _changed(entries: _Entries, place: int, lot: _Lot) -> _Entries:
    other = {
        "kind": "lain",
        "op": "lain",
        "base": 99,
        "body": b"x" * 40,
        "digest": bytes(32),
        "chain": bytes(32),
        "at": MORNING + timedelta(days=1),
    }
    entries[place][lot.field] = other.get(lot.field, new_id(MORNING))
    return entries


def _removed(entries: _Entries, place: int, lot: _Lot) -> _Entries:
    del entries[place]
    return _renumbered(entries) if lot.renumbered else entries


def _slipped_in(entries: _Entries, place: int, lot: _Lot) -> _Entries:
    copied = entries[lot.other % len(entries)]
    return _renumbered([*entries[: place + 1], dict(copied), *entries[place + 1 :]])


def _moved(entries: _Entries, place: int, lot: _Lot) -> _Entries:
    other = place + 1 + lot.other % (len(entries) - place - 1)
    entries[place], entries[other] = entries[other], entries[place]
    return _renumbered(entries)


def _renumbered(entries: _Entries) -> _Entries:
    return [{**one, "lsn": lsn} for lsn, one in enumerate(entries, 1)]


_TAMPERED = {"changed": _changed, "removed": _removed, "slipped in": _slipped_in, "moved": _moved}


def test_entries_cut_off_at_the_end_are_found_beside_the_database(
    office: Office, counter_id: UUID
) -> None:
    last = _entries(office)[-1].lsn
    _tamper(office, journal.delete().where(journal.c.lsn == last))

    assert _verified(office) is None  # what is left is whole in itself
    bad = [one for one in doctor.quick_check(office) if one.name == "catatan_terakhir"]
    assert [one.values["missing"] for one in bad] == [1]


def test_a_whole_chain_written_anew_is_found_beside_the_database(
    office: Office, counter_id: UUID
) -> None:
    entries = [one._asdict() for one in _entries(office)]
    entries[-2]["body"] = bytes(16) + log.canonical({"name": ["Loket 2", "Loket Palsu"]})
    previous = bytes(32)
    for one in entries:
        one["digest"] = hashlib.sha256(one["body"]).digest()
        head = [one[name] for name in ("lsn", "tx", "kind", "op", "entity", "base", "digest")]
        one["chain"] = previous = log.link(previous, *head, one["actor"], one["at"])
    _tamper(office, journal.delete())
    _tamper(office, journal.insert().values(entries))

    assert _verified(office) is None
    assert "catatan_terakhir" in [one.name for one in doctor.quick_check(office)]


def test_an_erased_body_still_verifies(office: Office, counter_id: UUID) -> None:
    _tamper(office, journal.update().where(journal.c.entity == counter_id).values(body=None))

    assert _verified(office) is None
    with office.read() as connection:
        assert {entry.body for entry in log.history(connection, counter_id)} == {None}


def test_erasing_blanks_what_was_written_and_keeps_who_looked(
    office: Office, counter_id: UUID
) -> None:
    with office.write() as tx:
        assert tx.erase([counter_id], keep=("view",)) == 2
        assert tx.erase([counter_id], keep=("view",)) == 0

    assert _verified(office) is None
    with office.read() as connection:
        made, changed, seen = log.history(connection, counter_id)
    assert (made.body, changed.body, seen.body) == (None, None, {"what": "loket"})


def test_equal_bodies_have_different_digests(office: Office) -> None:
    with office.write() as tx:
        for _ in range(2):
            tx.event("view", office.identity.id, {"nik": "3317010101900001"})

    first, second = _entries(office)[-2:]
    assert first.digest != second.digest


def test_a_change_that_changes_nothing_is_not_logged(office: Office, counter_id: UUID) -> None:
    before = len(_entries(office))
    with office.write() as tx:
        tx.change(counter, counter_id, 2, {"name": "Loket Dua"})

    assert len(_entries(office)) == before


def test_the_slower_of_two_changes_is_refused_whole(office: Office, counter_id: UUID) -> None:
    before = len(_entries(office))

    def too_late() -> None:
        with office.write() as tx:
            tx.event("view", counter_id, {})
            tx.change(counter, counter_id, 1, {"name": "Loket Tiga"})

    with pytest.raises(Conflict, match="baru saja diubah"):
        too_late()
    assert len(_entries(office)) == before


def test_a_row_that_is_gone_cannot_be_changed(office: Office) -> None:
    with pytest.raises(NotFound), office.write() as tx:
        tx.change(counter, new_id(MORNING), 1, {"name": "Loket Tiga"})


def test_what_is_taken_back_stays_in_the_log(
    office: Office, make_office: Callable[..., Office]
) -> None:
    id = new_id(MORNING)
    with office.write() as tx:
        row = {"opens": MORNING.date(), "closes": MORNING.date(), "note": "salah ketik"}
        tx.insert(proposal_period, {"id": id, **row})
        tx.remove(proposal_period, id, 1)

    with office.read() as connection:
        assert connection.execute(sa.select(proposal_period)).all() == []
        body = log.history(connection, id)[-1].body
    assert body is not None
    assert body["note"] == "salah ketik"
    assert _verified(office) is None


def test_a_password_hash_never_enters_the_log(office: Office) -> None:
    account = officer_of(office, "petugas1")
    with office.write() as tx:
        tx.change(officer, account.id, account.version, {"password_hash": "$argon2id$baru"})

    bodies = [bytes(entry.body) for entry in _entries(office)]
    assert not [body for body in bodies if b"argon2" in body]
    assert b"(rahasia)" in bodies[-1]
