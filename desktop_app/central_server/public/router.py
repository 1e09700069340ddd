"""`GET /` and `GET /kantor/{id}`: the office's public page, for a phone on the way there."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Request
from fastapi.responses import HTMLResponse

from desktop_app.central_server.auth import Here
from desktop_app.central_server.config import Server
from desktop_app.central_server.pages import too_often
from desktop_app.central_server.public.page import (
    KEPT_SECONDS,
    list_page,
    office_page,
    unknown_page,
)
from desktop_app.central_server.public.read import names, read_office
from desktop_app.central_server.throttle import Rate, Throttle, TooMany, address_of

RATE = Rate(burst=60, per_minute=60)  # of one address: a whole village may share one
_MOST_KEPT = 500

router = APIRouter(tags=["public"])


class Shelf:
    """Pages as they were made seconds ago, so that a crowd costs no more than one visitor."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._lock = clock, threading.Lock()
        self._pages: dict[UUID, tuple[float, HTMLResponse]] = {}

    def page(self, server: Server, office: UUID) -> HTMLResponse:
        """Return an office's page, made anew when it is older than a few seconds."""
        now = self._clock()
        with self._lock:
            at, page = self._pages.get(office, (0.0, None))
            if page is not None and now - at < KEPT_SECONDS:
                return page
        told = read_office(server, office)
        if told is None:
            return unknown_page()
        page = office_page(told, server.clock())
        with self._lock:
            if len(self._pages) >= _MOST_KEPT:
                self._pages.clear()
            self._pages[office] = (now, page)
        return page


@router.get("/", response_class=HTMLResponse)
def front(request: Request, server: Here) -> HTMLResponse:
    """The office's page where the server has one office, else the list of all. For people."""
    try:
        _count(request)
    except TooMany as error:
        return too_often(error.seconds)
    every = names(server)
    if len(every) == 1:
        return _shelf(request).page(server, every[0].id)
    return list_page(every)


@router.get(
    "/kantor/{office}",
    response_class=HTMLResponse,
    responses={404: {"description": "No such office", "content": {"text/html": {}}}},
)
def of_office(
    request: Request,
    server: Here,
    office: Annotated[str, Path(description="An office's id, 32 hex digits")],
) -> HTMLResponse:
    """An office's opening hours, requirements and queue, without a script. For people."""
    try:
        _count(request)
        return _shelf(request).page(server, UUID(office))
    except TooMany as error:
        return too_often(error.seconds)
    except ValueError:
        return unknown_page()


def _count(request: Request) -> None:
    throttle: Throttle = request.app.state.visits
    throttle.take(address_of(request))


def _shelf(request: Request) -> Shelf:
    shelf: Shelf = request.app.state.shelf
    return shelf
