"""The server as a process: database, certificate and port, and a stop that finishes its answers.

Plain HTTP is for this machine only, or for a proxy on it; everybody else is spoken to over TLS.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
import signal
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import uvicorn

from desktop_app.central_server import embedded
from desktop_app.central_server.admin import remember_address
from desktop_app.central_server.authority import Authority, open_authority, own_names, renew
from desktop_app.central_server.config import Server, ServerConfig, open_server
from desktop_app.central_server.database import WrongKey, migrate
from desktop_app.central_server.observe import log_to
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused

DEFAULT_PORT = 8443
_RENEW_SECONDS = 6 * 60 * 60
_GRACE_SECONDS = 10
_SWEEP_SECONDS = 0.05

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a server's data are. `database_url` None means the PostgreSQL inside `data_dir`."""

    data_dir: Path
    key: bytes = field(repr=False)
    database_url: str | None = field(default=None, repr=False)

    @property
    def tls(self) -> Path:
        """The folder of the private authority."""
        return self.data_dir / "tls"


@dataclass(frozen=True, slots=True)
class Listening:
    """Where it listens. `certificate` is a file with key and chain that the world knows; without
    one the private authority certifies the names of this PC and `names`. `port` 0 takes a free one.
    """

    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    tls: bool = True
    certificate: Path | None = None
    names: tuple[str, ...] = ()
    public_url: str = ""
    metrics_token: str = field(default="", repr=False)
    workers: int = 1

    @property
    def scheme(self) -> str:
        """`https`, or `http` for this machine alone."""
        return "https" if self.tls else "http"


def authority_of(place: Place) -> Authority | None:
    """Return the private authority of a server that has one."""
    if not (place.tls / "authority.pem").exists():
        return None
    return open_authority(place.tls, (), datetime.now(UTC))


@contextlib.contextmanager
def opened(place: Place) -> Iterator[Server]:
    """Open the server's database for a command, beside a server that runs or without one.

    Raises EnvironmentFailure when it cannot be reached, or the key is another one.
    """
    with database_of(place) as url:
        migrated(url)
        server = open_with(ServerConfig(url, place.data_dir, place.key))
        try:
            yield server
        finally:
            server.close()


@contextlib.contextmanager
def database_of(place: Place) -> Iterator[str]:
    """Give the address of the server's database meanwhile. Raises EnvironmentFailure."""
    if place.database_url:
        yield place.database_url
        return
    with embedded.database(place.data_dir) as url:
        yield url


def migrated(url: str) -> None:
    """Bring the database to the newest shape. Raises EnvironmentFailure."""
    import sqlalchemy as sa

    try:
        migrate(url)
    except (sa.exc.OperationalError, sa.exc.InterfaceError, sa.exc.ArgumentError):
        raise EnvironmentFailure("basis_data_tidak_terhubung", _NO_DATABASE) from None


def open_with(config: ServerConfig) -> Server:
    """Return the server on its database. Raises EnvironmentFailure for another key."""
    try:
        return open_server(config)
    except WrongKey:
        raise EnvironmentFailure("kunci_pusat_lain", _OTHER_KEY) from None


def serve(
    place: Place, listening: Listening, announce: Callable[[str, Authority | None], None]
) -> None:
    """Serve until SIGTERM or SIGINT, then finish the answers that were begun.

    `announce` is told the address and the private authority once counters are answered. Raises
    EnvironmentFailure when the port is taken or the database cannot be had, Refused for plain HTTP
    to anybody but this machine.
    """
    _refuse_plain(listening)
    with _stopped_by_signals(), contextlib.ExitStack() as stack:
        listener = stack.enter_context(_listener(listening))
        url = place.database_url or stack.enter_context(embedded.served(place.data_dir))
        log_to()
        migrated(url)
        authority = _authority(place, listening)
        config = ServerConfig(
            url,
            place.data_dir,
            place.key,
            public_url=listening.public_url,
            authority=authority.pem if authority else "",
            metrics_token=listening.metrics_token,
        )
        where = address(listening, listener)
        server = open_with(config)  # a wrong key is told before anybody is answered
        remember_address(server, where, pinned=authority is not None)
        server.close()
        told = partial(announce, where, authority)
        _run(config, listening, authority, listener, told)


def address(listening: Listening, listener: socket.socket) -> str:
    """Return the address counters use: the one given, else this PC's on its network."""
    if listening.public_url:
        return listening.public_url.rstrip("/")
    host, port = listening.host, listener.getsockname()[1]
    if host in ("0.0.0.0", "::", ""):  # noqa: S104  # nosec B104
        host = listening.names[0] if listening.names else _own_address()
    shown = f"[{host}]" if ":" in host else host
    return f"{listening.scheme}://{shown}:{port}"


def _run(
    config: ServerConfig,
    listening: Listening,
    authority: Authority | None,
    listener: socket.socket,
    told: Callable[[], None],
) -> None:
    certificate = listening.certificate or (authority.server if authority else None)
    settings = uvicorn.Config(
        partial(worker_app, config),
        factory=True,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="on",
        timeout_graceful_shutdown=_GRACE_SECONDS,
        timeout_keep_alive=75,
        h11_max_incomplete_event_size=64 << 10,
        ssl_context_factory=partial(_context, certificate) if certificate else None,
        workers=listening.workers,
    )
    renewal = partial(renew, authority, (*own_names(), *listening.names)) if authority else None
    if listening.workers > 1:
        from uvicorn.supervisors import Multiprocess

        told()  # the socket queues who comes before the workers are up
        Multiprocess(settings, [listener]).run()
        return
    _Worker(settings, told, renewal).run(sockets=[listener])


class _Worker(uvicorn.Server):
    """Says when it is up, and keeps its certificate good while it runs for years."""

    def __init__(
        self,
        config: uvicorn.Config,
        told: Callable[[], None],
        renewal: Callable[[datetime], bool] | None,
    ) -> None:
        super().__init__(config)
        self._told, self._renewal = told, renewal

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._told()

    async def on_tick(self, counter: int) -> bool:
        if self._renewal and counter and counter % (_RENEW_SECONDS * 10) == 0:
            threading.Thread(target=self._renew, daemon=True).start()
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        sweeping = asyncio.create_task(self._hang_up())
        try:
            await super().shutdown(sockets)
        finally:
            sweeping.cancel()

    async def _hang_up(self) -> None:
        """End connections that wait for nothing. Over TLS the counter would have to say good-bye
        first, and one that keeps its connection for later says nothing until then."""
        while True:
            for connection in list(self.server_state.connections):
                cycle, transport = getattr(connection, "cycle", None), connection.transport
                answered = cycle is None or cycle.response_complete
                if answered and transport.get_write_buffer_size() == 0:
                    transport.abort()
            await asyncio.sleep(_SWEEP_SECONDS)

    def _renew(self) -> None:
        """Make the certificate anew where it needs it; new connections are shown the new one."""
        assert self._renewal is not None  # noqa: S101
        if self._renewal(datetime.now(UTC)) and self.config.ssl is not None:
            factory = self.config.ssl_context_factory
            fresh = factory.args[0] if isinstance(factory, partial) else None
            if fresh is not None:
                self.config.ssl.load_cert_chain(fresh)
                log.info("the server's certificate was renewed")


def worker_app(config: ServerConfig) -> Any:
    """Return the application of one worker process; it closes its database when it stops."""
    from desktop_app.central_server.app import create_app
    from desktop_app.central_server.sync.upkeep import kept_up, settle

    log_to()
    server = open_with(config)
    app = create_app(server)

    @contextlib.asynccontextmanager
    async def lifespan(_: Any) -> Any:
        try:
            with kept_up(server):
                settle()
                yield
        finally:
            server.close()

    app.router.lifespan_context = lifespan
    return app


def _context(certificate: Path, config: uvicorn.Config, default: Any) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate)
    return context


def _authority(place: Place, listening: Listening) -> Authority | None:
    if not listening.tls or listening.certificate is not None:
        return None
    names = (*own_names(), *listening.names)
    return open_authority(place.tls, names, datetime.now(UTC))


def _refuse_plain(listening: Listening) -> None:
    if not listening.tls and not _is_loopback(listening.host):
        raise Refused("pusat_tanpa_tls", _PLAIN)
    if listening.certificate is not None and not listening.certificate.is_file():
        raise EnvironmentFailure("sertifikat_tidak_ada", _NO_CERTIFICATE)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@contextlib.contextmanager
def _listener(listening: Listening) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in listening.host else socket.AF_INET
    try:
        listener = socket.create_server(
            (listening.host, listening.port), family=family, backlog=512
        )
    except OSError:
        raise EnvironmentFailure("port_dipakai", _PORT, port=listening.port) from None
    with listener:
        # Who comes takes it over. asyncio does not set it itself on a socket it was handed, and an
        # answer in two pieces then waits 40 ms for the other side to say that it has the first.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield listener


def _own_address() -> str:
    """Return this PC's address on its network: the one it would speak from."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # documentation's own net; nothing is sent
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


@contextlib.contextmanager
def _stopped_by_signals() -> Iterator[None]:
    """Let SIGTERM unwind what was opened, as Ctrl+C does; uvicorn's own way is taken meanwhile."""

    def stop(number: int, frame: object) -> None:
        raise SystemExit(0)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    kinds: Sequence[signal.Signals] = (signal.SIGTERM, signal.SIGINT)
    before = {kind: signal.signal(kind, stop) for kind in kinds}
    try:
        yield
    except SystemExit as error:
        if error.code:
            raise
    finally:
        for kind, handler in before.items():
            signal.signal(kind, handler)


_NO_DATABASE = QT_TRANSLATE_NOOP(
    "errors",
    "Basis data server pusat tidak dapat dihubungi. Periksa alamat, nama, dan sandinya pada "
    "--database-url, dan apakah PostgreSQL-nya berjalan.",
)
_OTHER_KEY = QT_TRANSLATE_NOOP(
    "errors",
    "Data di basis data ini disegel dengan kunci lain. Pakai kunci yang dahulu; tanpa kunci itu "
    "isinya tidak dapat dibuka.",
)
_PLAIN = QT_TRANSLATE_NOOP(
    "errors",
    "Tanpa TLS server pusat hanya boleh dibuka untuk komputer ini (127.0.0.1). Hapus --no-tls, "
    "atau pakai --host 127.0.0.1 di belakang proxy.",
)
_NO_CERTIFICATE = QT_TRANSLATE_NOOP(
    "errors", "Berkas sertifikat tidak ada. Periksa yang ditulis pada --certificate."
)
_PORT = QT_TRANSLATE_NOOP(
    "errors",
    "Port {port} sedang dipakai program lain, atau alamatnya bukan milik komputer ini. Pilih port "
    "lain dengan --port.",
)
