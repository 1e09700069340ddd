"""Lists of people to be told, read in a process of their own; and messages that leave."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from desktop_app.domain.notice_list import NoticeKind, ReadList
from desktop_app.domain.register import Progress
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.usecases import notice_lists, occasions, sending
from desktop_app.usecases.office import Office
from desktop_app.usecases.sending import SendingReport
from desktop_app.workers.process import run_in_process


def read_aside(
    office: Office,
    path: Path,
    kind: NoticeKind,
    as_of: date | None,
    mapping: ColumnMapping | None,
    tell: Callable[[Progress], None] | None,
    stop: Callable[[], bool] | None,
) -> ReadList:
    """Return the list in a file; `notice_lists.take_in` takes it into the office.

    Raises what `notice_lists.plan_list` and `read_list` raise.
    """
    plan = notice_lists.plan_list(office, path, kind, as_of=as_of, mapping=mapping)
    return run_in_process(notice_lists.read_list, plan, progress=tell, cancelled=stop)


def send_waiting(
    office: Office,
    tell: Callable[[SendingReport], None] | None,
    stop: Callable[[], bool] | None,
) -> SendingReport | None:
    """Queue what there is new to tell and send what waits; None where nothing may leave now.

    May be run as often as one likes: every few minutes, after a decision, when the day opens. For
    the network lane. Raises what `sending.send` raises.
    """
    occasions.queue_due(office)
    now = sending.outlook(office)
    if not now.waiting or not now.open_now or now.trouble is not None:
        return None
    return sending.send(office, tell=tell, stop=stop)
