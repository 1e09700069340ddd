"""The central server as a source of the look-up chain: this PC's own key, its pinned authority.

Nothing is configured: whoever joined may ask. The server logs who asked, so that nobody is asked
about without an officer at the counter.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from desktop_app.domain.register import RegisterSource
from desktop_app.domain.register_central import (
    NO_REGISTER,
    OFFICER_HEADER,
    SOURCE,
    central_source,
)
from desktop_app.domain.register_endpoint import NIK_HERE, OnlineSource, Reply
from desktop_app.domain.sync import Denied, Unreachable
from desktop_app.storage import sync_state
from desktop_app.storage.database import Connection
from desktop_app.usecases import sync
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion

COUNTER = "loket"
_MOST_BYTES = 1 << 20  # a family of fifty is a tenth of it


def source_of(office: Office, connection: Connection) -> OnlineSource | None:
    """Return the server as a source, None while this PC has none it may ask, or nobody to ask."""
    at = sync_state.standing(connection)
    if at is None or at.kind != COUNTER or at.quarantined or office.actor_id is None:
        return None
    return central_source(at.address)


def ask(
    office: Office, one: OnlineSource, nik: str, seconds: float
) -> tuple[OnlineSource, Reply] | None:
    """Return the server's reply, and the source as it says it is; None when it has no register.

    Raises Unreachable.
    """
    line = sync.line_of(office, sync.standing(office))
    path = one.url.removeprefix(line.address).replace(NIK_HERE, nik)
    officer = office.actor_id.hex if office.actor_id else ""
    headers = {OFFICER_HEADER: officer}
    question = CentralQuestion("GET", path, most=_MOST_BYTES, headers=headers)
    try:
        answer = office.ports.central.ask(line, question, seconds)
    except Denied as denied:
        return one, Reply(denied.status, {})
    except Unreachable as error:
        if error.word == NO_REGISTER:
            return None
        raise
    document = None
    with suppress(ValueError, RecursionError):
        document = json.loads(answer)
    return _named(one, document), Reply(200, document)


def _named(one: OnlineSource, document: object) -> OnlineSource:
    """Return the source with the register it says it answers from."""
    said = document.get(SOURCE) if isinstance(document, Mapping) else None
    with suppress(ValueError):
        return replace(one, source=RegisterSource(str(said).upper()))
    return one
