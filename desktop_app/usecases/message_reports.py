"""What became of a campaign and of a month's messages; saved as Excel or PDF."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.calendar import month_bounds, month_name, office_day
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.message import Campaign, Gateway, MessageState, Reason
from desktop_app.domain.message_report import GroupFigures, MessageFigures, message_report
from desktop_app.domain.people import show_date
from desktop_app.storage import message_figures as storage
from desktop_app.storage import messages
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.usecases import reports_export
from desktop_app.usecases.office import Office

_CAME = "datang"
_LEFT = (MessageState.DITERIMA, MessageState.TIDAK_PASTI)


def campaign_figures(office: Office, campaign_id: UUID) -> MessageFigures:
    """Return what became of one campaign. Raises NotFound, Refused without the right."""
    _require(office)
    with office.read() as connection:
        one = messages.read_campaign(connection, campaign_id)
        where = storage.of_campaign(campaign_id)
        groups = _groups(office, connection, {one.id: one}, where)
    since = one.started_at or one.created_at
    period = f"{one.occasion.label}, {show_date(office_day(since, office.zone))}"
    return MessageFigures(
        QT_TRANSLATE_NOOP("Message", "Laporan pengiriman: {name}").format(name=one.name),
        period,
        groups,
    )


def month_figures(office: Office, year: int, month: int) -> MessageFigures:
    """Return what became of all that was queued in a month. Raises Refused without the right."""
    _require(office)
    with office.read() as connection:
        known = {one.id: one for one in messages.campaigns(connection)}
        where = storage.in_month(*month_bounds(year, month, office.zone))
        groups = _groups(office, connection, known, where)
    return MessageFigures(
        QT_TRANSLATE_NOOP("Message", "Laporan pesan"), f"{month_name(month)} {year}", groups
    )


def export(office: Office, figures: MessageFigures, path: Path) -> None:
    """Save figures as .xlsx or .pdf, by the ending. Raises Misused, EnvironmentFailure, Refused."""
    if office.actor is not None:
        office.require(Right.EXPORT)
    reports_export.save(office, message_report(figures), path)


def keep_who_came(office: Office, tx: Transaction, list_id: UUID) -> None:
    """Keep with each campaign to a list who came until now: its people are about to be removed."""
    for one in messages.campaigns_of_list(tx.connection, list_id):
        where = storage.of_campaign(one.id)
        came = storage.came_by_group(tx.connection, office.zone, *where)
        figures = {**one.figures, _CAME: sum(later for _, later in came.values())}
        messages.change_campaign(tx, one.id, one.version, figures=figures)


def _groups(
    office: Office, connection: Connection, known: dict[UUID, Campaign], where: tuple[object, ...]
) -> tuple[GroupFigures, ...]:
    counted = storage.states_by_group(connection, *where)
    came = storage.came_by_group(connection, office.zone, *where)
    found = []
    for (campaign_id, occasion), states in counted.items():
        mine = known.get(campaign_id) if campaign_id else None
        totals: dict[MessageState, int] = {}
        reasons: dict[tuple[MessageState, Reason], int] = {}
        left = parts = 0
        for (state, reason), (many, pieces) in states.items():
            totals[state] = totals.get(state, 0) + many
            if reason is not None and state is not MessageState.DITERIMA:
                reasons[state, reason] = many
            if state in _LEFT:
                left, parts = left + many, parts + pieces
        price = mine.price if mine else None
        units = parts if mine and mine.gateway is Gateway.SMS else left
        people, later = came.get((campaign_id, occasion), (0, 0))
        if mine is not None:
            later = max(later, mine.figures.get(_CAME, 0))
        begun = mine.started_at if mine else None
        found.append(
            GroupFigures(
                name=mine.name if mine else occasion.label,
                occasion=occasion,
                started=office_day(begun, office.zone) if begun else None,
                states=totals,
                reasons=dict(sorted(reasons.items(), key=lambda one: -one[1])),
                people=people,
                came=later,
                cost=price * units if price is not None else None,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.started is None, one.started, one.name)))


def _require(office: Office) -> None:
    if office.actor is not None:
        office.require(Right.SEE_REPORTS)
