"""What the office decides on today: services, rules, periods, calendar and settings in force."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.catalogue import read_service
from desktop_app.domain.intake import Ground
from desktop_app.domain.rule_sets import RuleSet, read_rule_set, rules_in_force
from desktop_app.storage.definitions import all_definitions, definitions_in_force
from desktop_app.storage.office import proposal_periods, read_holidays, read_setting
from desktop_app.storage.register import current_snapshot
from desktop_app.usecases.office import Office


def ground(office: Office) -> Ground:
    """Return what today's decisions stand on. Raises Refused when no rule set is in force."""
    with office.read() as connection:
        return ground_on(office, connection)


def ground_on(office: Office, connection: sa.Connection) -> Ground:
    """Return the same inside somebody's transaction, for a decision on fresh facts."""
    today = office.today()

    def setting(name: str) -> object:
        return read_setting(connection, name)

    return Ground(
        today=today,
        services={
            code: read_service(body)
            for code, (_, body) in definitions_in_force(connection, "service", today).items()
        },
        rules=rules_on(connection, today),
        periods=proposal_periods(connection),
        calendar=WorkCalendar(holidays=read_holidays(connection), zone=office.zone),
        regions=office.regions,
        own_regency=office.identity.regency_code,
        snapshot=current_snapshot(connection),
        stale_after_days=int(str(setting("register.stale_after_days"))),
        desil_limit=int(str(setting("decision.desil_limit"))),
        id_required=bool(setting("decision.id_dtks_required")),
        complete_id_at_counter=bool(setting("decision.complete_id_at_counter")),
    )


def rules_on(connection: sa.Connection, day: date) -> RuleSet:
    """Return the rule set in force on a day. Raises Refused when none is."""
    return rules_in_force(
        [read_rule_set(one.body) for one in all_definitions(connection, "rules")], day
    )
