"""Lists of people to be told, read in a process of their own; and who is to be told by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.domain.message import Gateway
from desktop_app.domain.notice_list import NoticeKind, ReadList
from desktop_app.domain.register import Preview, Progress
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.usecases import notice_lists, occasions, sending
from desktop_app.usecases.office import Office
from desktop_app.workers.process import run_in_process


@dataclass(frozen=True, slots=True)
class ToldOf:
    """How many messages were queued, and whether what waits may leave at this moment."""

    queued: int
    may_leave: bool


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


def preview_list(
    office: Office,
    path: Path,
    kind: NoticeKind,
    tell: Callable[[Progress], None] | None,
    stop: Callable[[], bool] | None,
) -> Preview:
    """Return what the columns of a list seem to be. Raises what `look_at_list` raises."""
    plan = notice_lists.plan_list(office, path, kind)
    return run_in_process(notice_lists.look_at_list, plan, progress=tell, cancelled=stop)


def look_who_is_to_be_told(office: Office, everything: bool) -> ToldOf:
    """Queue what there is new to tell: `everything`, or only what a deed at the counter begins.

    The gateway that sends nothing tries nothing by itself either: what waits keeps waiting for
    the day the office sends, and for whoever tries it by hand. For the network lane. Raises what
    `occasions.queue_due` raises.
    """
    queued = occasions.queue_due(office, None if everything else occasions.AT_THE_COUNTER)
    now = sending.outlook(office)
    ready = now.open_now and now.trouble is None and now.gateway is not Gateway.UJI_COBA
    return ToldOf(sum(queued.values()), now.due and ready)
