"""How the server is watched from outside: health, figures, and a log that names nobody.

The log is one JSON object a line. A request is told by its method and the *pattern* of its path:
what stood in the path (a token, a NIK), the query, headers, bodies and addresses are never in it.
A fault is told by its type and the places in the code; its message is left out, because messages
of a database quote rows.
"""

from __future__ import annotations

import hmac
import json
import logging
import shutil
import sys
import threading
import time
import traceback
from collections import Counter
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Annotated, Any

import psutil
import sqlalchemy as sa
from fastapi import APIRouter, Header, Request, Response
from pydantic import BaseModel, Field
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desktop_app.central_server import tables
from desktop_app.central_server.auth import Here
from desktop_app.central_server.config import Server
from desktop_app.central_server.faults import Fault

LEAST_DISK = 200 << 20  # bytes; below it a database must not be trusted to write
BUCKETS = (0.005, 0.025, 0.1, 0.25, 1.0, 5.0, 30.0)
_LIVE = 5 * 60 * 1_000_000  # microseconds since a device was seen
_UNKNOWN = "other"

log = logging.getLogger("desktop_app.central_server.access")
router = APIRouter(tags=["operation"])


class Health(BaseModel):
    """Whether the server can do its work; `ok` is all of the others together."""

    ok: bool
    database: bool = Field(description="The database answers")
    migrated: bool = Field(description="The database has the shape this program knows")
    disk: bool = Field(description="There is room to write in the data folder")


class Figures:
    """What one process counted since it began; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.requests: Counter[tuple[str, str, int]] = Counter()
        self.seconds: Counter[str] = Counter()
        self.buckets: Counter[tuple[str, float]] = Counter()

    def add(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count one answered request."""
        with self._lock:
            self.requests[method, route, status] += 1
            self.seconds[route] += seconds  # type: ignore[assignment]
            for bucket in BUCKETS:
                if seconds <= bucket:
                    self.buckets[route, bucket] += 1

    def lines(self) -> list[str]:
        """Return the figures in Prometheus' text format."""
        with self._lock:
            requests, seconds, buckets = (
                dict(self.requests),
                dict(self.seconds),
                dict(self.buckets),
            )
        told = ["# TYPE loket_requests_total counter"]
        for (method, route, status), count in sorted(requests.items()):
            labels = f'method="{method}",route="{route}",status="{status}"'
            told.append(f"loket_requests_total{{{labels}}} {count}")
        told.append("# TYPE loket_request_seconds histogram")
        for route in sorted(seconds):
            label = f'route="{route}"'
            total = sum(count for (_, of, _), count in requests.items() if of == route)
            for bucket in BUCKETS:
                held = buckets.get((route, bucket), 0)
                told.append(f'loket_request_seconds_bucket{{{label},le="{bucket}"}} {held}')
            told.append(f'loket_request_seconds_bucket{{{label},le="+Inf"}} {total}')
            told.append(f"loket_request_seconds_sum{{{label}}} {seconds[route]:.6f}")
            told.append(f"loket_request_seconds_count{{{label}}} {total}")
        return told


class Observed:
    """ASGI middleware, the outermost: counts every request and logs it without its content."""

    def __init__(self, app: ASGIApp, figures: Figures) -> None:
        self._app, self._figures = app, figures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun, status = time.perf_counter(), 500
        pattern = [_UNKNOWN]

        async def tell(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app({**scope, _PATTERN: pattern}, receive, tell)
        finally:
            self._note(scope["method"], pattern[0], status, time.perf_counter() - begun)

    def _note(self, method: str, route: str, status: int, seconds: float) -> None:
        method = method if method in _METHODS else _UNKNOWN
        self._figures.add(method, route, status, seconds)
        told = {"method": method, "route": route, "status": status}
        log.info("request", extra={"told": {**told, "ms": round(seconds * 1000, 1)}})


class Routed:
    """ASGI middleware, the innermost: tells `Observed` which pattern a path had."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._app(scope, receive, send)
        finally:
            if _PATTERN in scope and "route" in scope:
                scope[_PATTERN][0] = str(getattr(scope["route"], "path", _UNKNOWN))


_PATTERN = "loket.pattern"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"})


@router.get("/healthz", response_model=Health, responses={503: {"model": Health}})
def healthz(server: Here, response: Response) -> Health:
    """Tell whether the server can work: 200 when it can, 503 when something is missing."""
    database, migrated = _asked(server)
    disk = _room(server.config.data_dir)
    health = Health(
        ok=database and migrated and disk, database=database, migrated=migrated, disk=disk
    )
    if not health.ok:
        response.status_code = 503
    return health


@router.get("/metrics", response_class=Response, responses={200: {"content": {"text/plain": {}}}})
def metrics(
    request: Request, server: Here, authorization: Annotated[str | None, Header()] = None
) -> Response:
    """Figures for Prometheus: from this machine, or with the token the server was started with.

    Nothing personal is in them. They are those of the worker process that answers.
    """
    if not (_is_here(request) or _knows(server, authorization)):
        raise Fault(403, "scope")
    figures: Figures = request.app.state.figures
    lines = [*figures.lines(), *_of_process(server), *_of_offices(server)]
    return Response("\n".join(lines) + "\n", media_type="text/plain; version=0.0.4")


@router.get(
    "/v1/authority",
    response_class=Response,
    responses={200: {"content": {"application/x-pem-file": {}}}},
)
def authority(server: Here) -> Response:
    """The certificate of the private authority, in PEM; it is no secret.

    A counter compares it with the fingerprint in its code before it trusts it. 404 where the
    server's certificate is one the world knows.
    """
    if not server.config.authority:
        raise Fault(404, "not_found")
    return Response(server.config.authority, media_type="application/x-pem-file")


class JsonLines(logging.Formatter):
    """Writes a record as one JSON object, a fault by its type and its places in the code."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            # Ours are sentences without values; a library's may quote what it was given.
            "event": record.getMessage() if _is_ours(record) else str(record.msg)[:200],
        }
        told.update(getattr(record, "told", {}))
        if record.exc_info and record.exc_info[0] is not None:
            told["fault"] = _fault(record.exc_info[0], record.exc_info[2])
        return json.dumps(told, ensure_ascii=False)


def log_to(stream: Any = None, level: int = logging.INFO) -> None:
    """Have everything this process logs written as JSON lines to a stream (standard error)."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access", "alembic", "sqlalchemy"):
        one = logging.getLogger(name)
        one.handlers.clear()
        one.propagate = True
        one.setLevel(logging.WARNING)


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name.startswith("desktop_app.")


def _fault(kind: type[BaseException], where: TracebackType | None) -> dict[str, Any]:
    frames = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(where)[-12:]
    ]
    return {"type": f"{kind.__module__}.{kind.__qualname__}", "frames": frames}


def _asked(server: Server) -> tuple[bool, bool]:
    """Return whether the database answers, and whether it has the newest shape."""
    from alembic.migration import MigrationContext

    try:
        shape = server.database.read(
            lambda connection: MigrationContext.configure(connection).get_current_revision()
        )
    except sa.exc.SQLAlchemyError:
        return False, False
    return True, shape == newest_shape()


@lru_cache
def newest_shape() -> str | None:
    """Return the revision of the database this program knows."""
    from alembic.script import ScriptDirectory

    return ScriptDirectory(str(Path(__file__).parent / "migrations")).get_current_head()


def _room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free >= LEAST_DISK
    except OSError:
        return False


def _is_here(request: Request) -> bool:
    # Behind a proxy on this machine everybody would seem to be here.
    forwarded = {"forwarded", "x-forwarded-for"} & set(request.headers)
    return not forwarded and request.client is not None and request.client.host in _HERE


_HERE = frozenset({"127.0.0.1", "::1"})


def _knows(server: Server, authorization: str | None) -> bool:
    token = server.config.metrics_token
    given = (authorization or "").removeprefix("Bearer ")
    return bool(token) and hmac.compare_digest(given.encode(), token.encode())


def _of_process(server: Server) -> list[str]:
    process = psutil.Process()
    times = process.cpu_times()
    free = 0
    if server.config.data_dir.exists():
        free = shutil.disk_usage(server.config.data_dir).free
    return [
        "# TYPE process_resident_memory_bytes gauge",
        f"process_resident_memory_bytes {process.memory_info().rss}",
        "# TYPE process_cpu_seconds_total counter",
        f"process_cpu_seconds_total {times.user + times.system:.3f}",
        "# TYPE process_start_time_seconds gauge",
        f"process_start_time_seconds {process.create_time():.3f}",
        "# TYPE loket_disk_free_bytes gauge",
        f"loket_disk_free_bytes {free}",
    ]


def _of_offices(server: Server) -> list[str]:
    device = tables.device.c
    now = server.now()

    def work(connection: sa.Connection) -> list[str]:
        offices = connection.execute(sa.select(sa.func.count()).select_from(tables.office)).scalar()
        seen = sa.func.count().filter(device.seen_at > now - _LIVE)
        kinds = connection.execute(
            sa.select(device.kind, sa.func.count(), seen)
            .where(device.revoked_at.is_(None))
            .group_by(device.kind)
            .order_by(device.kind)
        ).all()
        return [
            "# TYPE loket_database_up gauge",
            "loket_database_up 1",
            "# TYPE loket_offices gauge",
            f"loket_offices {offices}",
            "# TYPE loket_devices gauge",
            *(f'loket_devices{{kind="{kind}"}} {count}' for kind, count, _ in kinds),
            "# TYPE loket_devices_live gauge",
            *(f'loket_devices_live{{kind="{kind}"}} {live}' for kind, _, live in kinds),
        ]

    try:
        return server.database.read(work)
    except sa.exc.SQLAlchemyError:
        return ["# TYPE loket_database_up gauge", "loket_database_up 0"]
