"""A restore, a new key and a migration on a disk that is full at any write: the old, or the new.

Each is tried with ever more room until it comes to its end. Before that, each failure is a
sentence, and the office that was there opens with everything in it. Runs in a process of its own.
"""

from __future__ import annotations

import errno
import json
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from desktop_app import bootstrap
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.ids import new_id
from desktop_app.storage import exchange, journal, vault
from desktop_app.storage.database import Store
from desktop_app.storage.epochs import current_epoch
from desktop_app.storage.migrate import HEAD, migrate
from desktop_app.usecases import keys, queue, restoring
from tests.books import losses
from tests.offices import PASSPHRASE, TestClock
from tests.sick_disk import FULL, TAMED, Full, Refusing, Sickness
from tests.working_day import WorkingDay, at_work, people

NOW = datetime(2026, 11, 20, 3, tzinfo=UTC)
KEY = bytes(range(32))
ENTRIES = 200
MOST = 400
Deed = Callable[[], object]
Check = Callable[[], bool]


def endure(deed: Deed, changed: Check, sickness: Sickness, step: int) -> Counter[str]:
    """Do a deed with ever more room; return how often each sentence was said.

    `changed` looks at what is there, fails when it is neither the old nor the new, and returns
    whether it is the new.
    """
    told: Counter[str] = Counter()
    after = 0
    while True:
        sickness.strike(after)
        try:
            deed()
        except EnvironmentFailure as error:
            sickness.heal()
            told[error.code] += 1
            if told.total() > MOST:
                raise AssertionError(f"it never comes to its end: {told}") from error
            if changed():  # decided before the disk refused: it was finished by the opening
                return told
        else:
            sickness.heal()
            assert changed()
            return told
        after += step if after < TAMED * step else after // 8


def restore(place: Path, sickness: Sickness, step: int) -> Counter[str]:
    """An office with a backup and a number given after it, gone back to the backup."""
    folder, said, clock = place / "kantor", list[str](), TestClock()
    office = at_work(folder, clock=clock)
    day = WorkingDay(office, clock, said.append, place / "tray", place, 0, people(0, 1))
    day.bring_register()
    day.serve_all()
    day.back_up()
    kept = [line for line in said if line.split()[0] not in ("salinan", "cadangan", "ketikan")]
    queue.issue(office, service="reaktivasi")
    key = office.store.key
    bootstrap.close(office)
    (one,) = restoring.find(folder / "backups")
    unlocked = restoring.unlock(one, passphrase=PASSPHRASE)

    def deed() -> None:
        restoring.restore(unlocked, folder, NOW, office=None, present_key=key)

    def changed() -> bool:
        office = at_work(folder, clock=clock)
        try:
            assert losses(office, kept) == []
            with office.read() as connection:
                epoch = current_epoch(connection)
            assert len(queue.view(office).waiting) == (1 if epoch == 1 else 0)
        finally:
            bootstrap.close(office)
        assert not list(folder.glob(".incoming*"))
        assert bool(list(folder.glob("sebelum-pulih-*"))) == (epoch == 2)
        return epoch == 2

    return endure(deed, changed, sickness, step)


def new_key(place: Path, sickness: Sickness, step: int) -> Counter[str]:
    """An office written once more under another key."""
    folder, said, clock = place / "kantor", list[str](), TestClock()
    office = at_work(folder, clock=clock)
    day = WorkingDay(office, clock, said.append, place / "tray", place, 0, people(0, 1))
    day.bring_register()
    day.serve_all()
    kept = [line for line in said if line.split()[0] not in ("salinan", "cadangan", "ketikan")]
    bootstrap.close(office)
    before = vault.key_id_of(folder)

    def changed() -> bool:
        office = at_work(folder, clock=clock)
        try:
            assert losses(office, kept) == []
        finally:
            bootstrap.close(office)
        assert not list(folder.glob(".incoming*"))
        return vault.key_id_of(folder) != before

    return endure(lambda: keys.change_key(folder, PASSPHRASE, NOW), changed, sickness, step)


def migration(place: Path, sickness: Sickness, step: int) -> Counter[str]:
    """A database of the first release, brought to today's shape."""
    folder = place / "lama"
    folder.mkdir()
    store = Store(folder, KEY)
    migrate(store, NOW, "0001")
    with store.write(actor=None, at=NOW) as tx:
        for number in range(ENTRIES):
            tx.event("view", new_id(NOW), {"what": number})
    store.close()

    def deed() -> None:
        store = Store(folder, KEY)
        try:
            migrate(store, NOW)
        finally:
            store.close()

    def changed() -> bool:
        store = Store(folder, KEY)
        try:
            with store.read() as connection:
                version = connection.execute(sa.text("SELECT version_num FROM alembic_version"))
                revision = version.scalar()
                assert (journal.last_lsn(connection), journal.verify(connection)) == (ENTRIES, None)
        finally:
            store.close()
        assert revision in ("0001", HEAD)
        # A copy of what did not change would fill the disk further with each try.
        copies = sorted(path.name for path in folder.glob("*before-migration*"))
        assert len(copies) == (revision == HEAD), (revision, copies)
        return revision == HEAD

    return endure(deed, changed, sickness, step)


DEEDS = {"restore": restore, "new_key": new_key, "migration": migration}


def main(place: Path, kind: str, name: str, step: int) -> None:
    """Do the named deed below `place` on a disk of `kind`, and print what was said how often."""
    sickness = Full(place) if kind == FULL else Refusing(getattr(errno, kind))
    told = DEEDS[name](place, sickness, step)
    assert not (place / "kantor" / exchange.MARKER).exists()
    print(json.dumps({"struck": {name: told.total()}, "codes": told}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
