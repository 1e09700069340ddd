"""Which decisions stand on which dated version: what may no longer be changed, and since when."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from desktop_app.storage.tables import application, decision


def services_used(connection: sa.Connection) -> dict[tuple[str, date], int]:
    """Return {(service, first day of its version): cases decided on it}."""
    columns = (application.c.service, application.c.service_from)
    query = sa.select(*columns, sa.func.count().label("used")).group_by(*columns)
    return {(row.service, row.service_from): row.used for row in connection.execute(query)}


def services_decided_since(connection: sa.Connection, service: str, day: date) -> int:
    """Return how many cases of a service were taken in on `day` or later."""
    query = (
        sa.select(sa.func.count())
        .select_from(application)
        .where(application.c.service == service, application.c.day >= day)
    )
    return int(connection.execute(query).scalar_one())


def rules_used(connection: sa.Connection) -> dict[tuple[str, int], int]:
    """Return {(rule set, version): decisions that stand on it}."""
    columns = (decision.c.rule_set, decision.c.rule_version)
    query = sa.select(*columns, sa.func.count().label("used")).group_by(*columns)
    return {(row.rule_set, row.rule_version): row.used for row in connection.execute(query)}


def decided_since(connection: sa.Connection, day: date) -> int:
    """Return how many decisions there are on cases of `day` or later."""
    query = (
        sa.select(sa.func.count())
        .select_from(decision)
        .join(application, application.c.id == decision.c.application_id)
        .where(application.c.day >= day)
    )
    return int(connection.execute(query).scalar_one())
