"""The server's endpoints put together."""

from __future__ import annotations

from fastapi import FastAPI

from desktop_app.central_server import faults
from desktop_app.central_server.bodies import BoundedBodies
from desktop_app.central_server.config import Server
from desktop_app.wire.messages import PROTOCOL


def create_app(server: Server) -> FastAPI:
    """Return the application of one worker; `app.state.server` is what its endpoints work with.

    Endpoints get it by `auth.Here`, and whom they speak to by `auth.Caller` and its kin.
    """
    app = FastAPI(
        title="Loket Linjamsos: pusat",
        version=str(PROTOCOL),
        docs_url=None,
        redoc_url=None,
        openapi_url="/v1/openapi.json",
        responses=faults.DESCRIBED,
    )
    app.state.server = server
    faults.answer_faults(app)
    _routes(app)
    app.add_middleware(BoundedBodies)
    return app


def _routes(app: FastAPI) -> None:
    # One line per area; each has a module with a `router`.
    from desktop_app.central_server.sync import router as sync

    app.include_router(sync.router)
