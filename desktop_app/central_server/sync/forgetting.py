"""What the server forgets by itself, so that who is erased at a counter is erased here too.

Rows are bare as soon as the counter's bare rows arrive. What else could tell who somebody was is
the values in logged pushes, the values that lost a conflict, and files no row names any more.
The log keeps who did what to which row and when, and its chain still verifies.
"""

from __future__ import annotations

import gzip
from functools import partial
from uuid import UUID

import sqlalchemy as sa

from desktop_app.central_server.config import Server
from desktop_app.central_server.files import path_of
from desktop_app.central_server.sync.taking import log_place, unpacked
from desktop_app.central_server.tables import device, office, outcome, push_log, record, stored_file
from desktop_app.wire.messages import PushRequest

# UU 27/2022 leaves three times 24 hours; looked after once a day, two days are kept.
KEPT_DAYS = 2
LOSERS_DAYS = 90  # a supervisor has this long to look at what did not win
_DAY = 86_400_000_000
_AT_ONCE = 200


def forget(server: Server) -> dict[str, int]:
    """Forget all whose time is over; return how many pushes, losing values and files."""
    now = server.now()
    old, losers = now - KEPT_DAYS * _DAY, now - LOSERS_DAYS * _DAY
    offices = server.database.read(lambda connection: _offices(connection))
    return {
        "pushes": sum(_values(server, office_id, old) for office_id in offices),
        "losers": sum(server.database.write(partial(_losers, one, losers)) for one in offices),
        "files": sum(_files(server, office_id, old) for office_id in offices),
    }


def _offices(connection: sa.Connection) -> list[UUID]:
    return list(connection.execute(sa.select(office.c.office_id)).scalars())


def _values(server: Server, office_id: UUID, before: int) -> int:
    """Take the values out of an office's logged pushes, some at a time."""
    count, some = 0, _AT_ONCE
    while some == _AT_ONCE:
        some = server.database.write(partial(_some_values, server, office_id, before))
        count += some
    return count


def _some_values(server: Server, office_id: UUID, before: int, connection: sa.Connection) -> int:
    # What is still to be applied needs its values.
    is_open = sa.exists().where(
        device.c.office_id == push_log.c.office_id,
        device.c.device_id == push_log.c.device_id,
        device.c.open_lsn <= push_log.c.last_lsn,
    )
    query = (
        sa.select(push_log.c.device_id, push_log.c.epoch, push_log.c.first_lsn, push_log.c.body)
        .where(push_log.c.office_id == office_id, push_log.c.bare.is_(False))
        .where(push_log.c.received_at < before, ~is_open)
        .limit(_AT_ONCE)
        .with_for_update(of=push_log)
    )
    seal = server.sealer.office(office_id)
    rows = connection.execute(query).all()
    for row in rows:
        place = log_place(row.device_id, row.epoch, row.first_lsn)
        bare = _bare(seal.open(bytes(row.body), place))
        same = sa.and_(
            push_log.c.office_id == office_id,
            push_log.c.device_id == row.device_id,
            push_log.c.epoch == row.epoch,
            push_log.c.first_lsn == row.first_lsn,
        )
        new = {"body": seal.seal(bare, place), "bare": True}
        connection.execute(push_log.update().where(same).values(**new))
    return len(rows)


def _bare(sent: bytes) -> bytes:
    request = PushRequest.model_validate_json(unpacked(sent))
    ops = [op.model_copy(update={"set": None}) for op in request.ops]
    text = request.model_copy(update={"ops": ops}).model_dump_json()
    return gzip.compress(text.encode(), 6)


def _losers(office_id: UUID, before: int, connection: sa.Connection) -> int:
    mine = sa.and_(outcome.c.office_id == office_id, outcome.c.at < before)
    statement = outcome.update().where(mine, outcome.c.lost.is_not(None)).values(lost=None)
    return connection.execute(statement).rowcount


def _files(server: Server, office_id: UUID, before: int) -> int:
    """Delete the files of an office that no row names."""
    gone = server.database.write(partial(_loose, office_id, before))
    for sha256 in gone:
        path_of(server, office_id, sha256.hex()).unlink(missing_ok=True)
    return len(gone)


def _loose(office_id: UUID, before: int, connection: sa.Connection) -> list[bytes]:
    named = sa.exists().where(
        record.c.office_id == stored_file.c.office_id,
        record.c.kind.in_(("attachment", "letter")),
        record.c.deleted_at.is_(None),
        record.c.facts["file_hash"].astext == sa.func.encode(stored_file.c.sha256, "hex"),
    )
    statement = (
        stored_file.delete()
        .where(stored_file.c.office_id == office_id, stored_file.c.stored_at < before, ~named)
        .returning(stored_file.c.sha256)
    )
    return [bytes(sha256) for sha256 in connection.execute(statement).scalars()]
