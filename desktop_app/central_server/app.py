"""The server's endpoints put together."""

from __future__ import annotations

from fastapi import FastAPI

from desktop_app.central_server import faults
from desktop_app.central_server.bodies import BoundedBodies
from desktop_app.central_server.config import Server
from desktop_app.central_server.observe import Figures, Observed, Routed
from desktop_app.central_server.throttle import Throttle
from desktop_app.wire.messages import PROTOCOL

_ABOUT = """The central server of the counters of an office, and of the offices of a district.

Counters join by a one-time code and speak with a token from then on; what they send and fetch is
described in the messages below. Ids are 32 hex digits, digests 64, times microseconds since 1970
UTC. Pages for citizens (`/`, `/kantor/…`, `/v/…`) are HTML and need no token.
"""
_TAGS = [
    {"name": "sync", "description": "Joining, pushing, pulling, numbers and calls"},
    {"name": "files", "description": "Scans and letters, for every counter of an office"},
    {"name": "register", "description": "The office's register: files, and one question at a time"},
    {"name": "program", "description": "Installers of the program itself"},
    {"name": "offices", "description": "Live figures for those who look after counters"},
    {"name": "public", "description": "Pages for citizens; nothing personal"},
    {"name": "operation", "description": "Health, figures, and whom to trust"},
]


def create_app(server: Server) -> FastAPI:
    """Return the application of one worker; `app.state.server` is what its endpoints work with.

    Endpoints get it by `auth.Here`, and whom they speak to by `auth.Caller` and its kin.
    """
    app = FastAPI(
        title="Loket Linjamsos: pusat",
        description=_ABOUT,
        openapi_tags=_TAGS,
        version=str(PROTOCOL),
        docs_url=None,
        redoc_url=None,
        openapi_url="/v1/openapi.json",
        responses=faults.DESCRIBED,
    )
    app.state.server = server
    _limits(app)
    faults.answer_faults(app)
    _routes(app)
    app.add_middleware(Routed)
    app.add_middleware(BoundedBodies)
    app.add_middleware(Observed, figures=app.state.figures)
    return app


def _limits(app: FastAPI) -> None:
    """What one worker process counts: how often each caller asked, and how it was answered."""
    from desktop_app.central_server.public import router as public
    from desktop_app.central_server.register import lookup
    from desktop_app.central_server.verification import router as verification

    app.state.figures = Figures()
    app.state.questions = Throttle(lookup.RATE)
    app.state.verifications = Throttle(verification.RATE)
    app.state.visits = Throttle(public.RATE)
    app.state.shelf = public.Shelf()


def _routes(app: FastAPI) -> None:
    # One line per area; each has a module with a `router`.
    from desktop_app.central_server import files, observe, offices
    from desktop_app.central_server.program import routes as program
    from desktop_app.central_server.public import router as public
    from desktop_app.central_server.register import dataset_routes, lookup
    from desktop_app.central_server.sync import router as sync
    from desktop_app.central_server.verification import router as verification

    app.include_router(sync.router)
    app.include_router(files.router)
    app.include_router(lookup.router)
    app.include_router(dataset_routes.router)
    app.include_router(program.router)
    app.include_router(offices.router)
    app.include_router(verification.router)
    app.include_router(public.router)
    app.include_router(observe.router)
