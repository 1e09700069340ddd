"""What a worker does by itself: forgetting what was removed long ago, and a calm memory."""

from __future__ import annotations

import contextlib
import gc
import logging
import threading
from collections.abc import Iterator

from desktop_app.central_server.config import Server
from desktop_app.central_server.database import UNREACHABLE
from desktop_app.central_server.register.lookup import forget_questions
from desktop_app.central_server.sync.forgetting import forget
from desktop_app.central_server.sync.pull import prune

_FIRST_SECONDS = 60.0  # not while everybody comes back after a power cut
_SECONDS = 24 * 60 * 60.0
_MANY = 50_000

log = logging.getLogger(__name__)


@contextlib.contextmanager
def kept_up(server: Server) -> Iterator[None]:
    """Look after the server's data once a day meanwhile. Several workers may do it at once."""
    stop = threading.Event()
    thread = threading.Thread(target=_look_after, args=(server, stop), name="upkeep")
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def settle() -> None:
    """Have the garbage collector leave alone what lives as long as this process.

    A push makes thousands of short-lived values; counting them every seven hundred, and looking
    through all that was imported now and then, takes a fifth of the time it is applied in.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_MANY, 20, 20)


def _look_after(server: Server, stop: threading.Event) -> None:
    pause = _FIRST_SECONDS
    while not stop.wait(pause):
        pause = _SECONDS
        try:
            forgotten = prune(server)
            others = forget(server) | {"questions": forget_questions(server)}
        except UNREACHABLE:
            log.info("upkeep: the database cannot be reached")
            pause = _FIRST_SECONDS
        else:
            log.info("upkeep: forgot %d removed rows, %s", forgotten, others)
