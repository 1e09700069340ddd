"""The way to PostgreSQL: one engine, and transactions that are tried again when they collide."""

from __future__ import annotations

import contextlib
import random
import time
from collections.abc import Callable
from typing import Any, TypeVar, cast

import psycopg
import sqlalchemy as sa

from desktop_app.central_server import tables
from desktop_app.central_server.sealing import Sealer

T = TypeVar("T")

TRIES = 8
# serialization_failure and deadlock_detected: nothing was written, the same again may succeed.
_COLLISIONS = frozenset({"40001", "40P01"})
_FIRST_PAUSE = 0.005
# What `unreachable` is worth asking about.
UNREACHABLE: tuple[type[Exception], ...] = (
    sa.exc.DBAPIError,
    sa.exc.TimeoutError,
    psycopg.Error,
)


class WrongKey(Exception):
    """The database was sealed with another key than the one given."""


class Database:
    """One PostgreSQL, or what speaks like it."""

    def __init__(self, url: str, connections: int = 12) -> None:
        self.engine = sa.create_engine(
            address(url),
            pool_size=connections,
            max_overflow=0,
            pool_pre_ping=True,  # a database that was started anew must not cost a request
            pool_timeout=30,
            # A plan kept from when a table was empty reads all of it later on.
            connect_args={"prepare_threshold": None},
        )
        self._at_once = self.engine.execution_options(isolation_level="AUTOCOMMIT")

    def write(self, work: Callable[[sa.Connection], T]) -> T:
        """Return what `work` returns, after its transaction was committed.

        `work` may run several times: it does nothing but ask and write this connection.
        """
        return again(lambda: self._once(work))

    def read(self, work: Callable[[sa.Connection], T]) -> T:
        """Return what `work` returns, all of it seen at one moment; nothing can be written."""
        return again(lambda: self._look(work))

    def ask(self, work: Callable[[sa.Connection], T]) -> T:
        """Return what `work` returns, which asks one question: without a transaction around it,
        that is half the way there and back."""
        with self._at_once.connect() as connection:
            return work(connection)

    def close(self) -> None:
        """Close every connection that is not in use."""
        self.engine.dispose()

    def _once(self, work: Callable[[sa.Connection], T]) -> T:
        with self.engine.begin() as connection:
            return work(connection)

    def _look(self, work: Callable[[sa.Connection], T]) -> T:
        level = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with self.engine.connect() as connection:
            return work(connection.execution_options(**level))


def again(once: Callable[[], T]) -> T:
    """Return what `once` returns, trying it again while it collides with another transaction."""
    for tried in range(TRIES):
        try:
            return once()
        except (sa.exc.DBAPIError, psycopg.Error) as error:
            if tried == TRIES - 1 or not collided(error):
                raise
        time.sleep(random.uniform(0, _FIRST_PAUSE * 2**tried))  # noqa: S311 - jitter, no secret
    raise AssertionError("the last try returns or raises")


def collided(error: BaseException) -> bool:
    """Tell whether a transaction failed only because another one was there."""
    cause = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    return getattr(cause, "sqlstate", None) in _COLLISIONS


def unreachable(error: BaseException) -> bool:
    """Tell whether the database was away or too busy: the same may succeed a little later."""
    cause = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    away = isinstance(cause, psycopg.OperationalError | sa.exc.TimeoutError)
    return away or collided(error)


def raw(connection: sa.Connection) -> psycopg.Connection[Any]:
    """Return psycopg's own connection inside, in the same transaction."""
    return cast("psycopg.Connection[Any]", connection.connection.driver_connection)


def address(url: str) -> sa.URL:
    """Return a PostgreSQL address with the driver this program uses, whatever it named."""
    return sa.make_url(url).set(drivername="postgresql+psycopg")


def check_key(database: Database, sealer: Sealer) -> None:
    """Remember the key's check on the first start; compare it on every other. Raises WrongKey."""

    def work(connection: sa.Connection) -> str:
        from sqlalchemy.dialects.postgresql import insert

        table = tables.server
        known = sa.select(table.c.value).where(table.c.name == "key")
        found = connection.execute(known).scalar()
        if found is None:
            new = insert(table).values(name="key", value=sealer.check)
            connection.execute(new.on_conflict_do_nothing())
            found = connection.execute(known).scalar_one()
        return str(found)

    if database.write(work) != sealer.check:
        raise WrongKey


def migrate(url: str, revision: str = "head") -> None:
    """Bring the database to the shape this program knows. Programs that start at once do it
    once; Alembic itself is no thing for several threads of one."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "desktop_app.central_server:migrations")
    config.set_main_option("path_separator", "os")
    engine = sa.create_engine(address(url), poolclass=sa.NullPool)
    try:
        _make_room_to_wait(engine)
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
    finally:
        engine.dispose()


def _make_room_to_wait(engine: sa.Engine) -> None:
    # Two that create a table at the same moment: IF NOT EXISTS does not save the second.
    for _ in range(TRIES):
        with contextlib.suppress(sa.exc.IntegrityError, sa.exc.ProgrammingError):
            with engine.begin() as connection:
                connection.exec_driver_sql(
                    "CREATE TABLE IF NOT EXISTS migrating (held boolean PRIMARY KEY)"
                )
            return
