"""Letters and scans made at another counter: fetched when somebody opens or prints them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject

from desktop_app.domain.errors import LoketError
from desktop_app.gui.session import Session
from desktop_app.usecases.office import Office

LETTER, SCAN = "letter", "attachment"
_NOT_HERE = "berkas_belum_sampai"


def fetch_or_tell(
    session: Session,
    kind: str,
    ids: Sequence[UUID],
    error: BaseException,
    *,
    again: Callable[[], None],
    otherwise: Callable[[BaseException], None],
    owner: QObject,
) -> None:
    """When `error` says that a file lies elsewhere fetch it, and do `again`; else tell `error`.

    Who calls it gives an `again` that does not come back here: a file is fetched once.
    """
    here = not isinstance(error, LoketError) or error.code != _NOT_HERE
    if here or not session.sync_status.joined:
        otherwise(error)
        return
    session.workers.network.run(
        _fetch,
        session.office,
        kind,
        tuple(ids),
        then=lambda _: again(),
        otherwise=otherwise,
        owner=owner,
    )


def _fetch(office: Office, kind: str, ids: Sequence[UUID]) -> None:
    from desktop_app.usecases import sync_files

    for id in ids:
        sync_files.fetch(office, kind, id)
