"""What the office decides on today: services, rules, periods, calendar and settings in force."""

from __future__ import annotations

from datetime import date

from desktop_app import settings
from desktop_app.domain.catalogue import read_service
from desktop_app.domain.intake import Ground
from desktop_app.domain.rule_parameters import value_of
from desktop_app.domain.rule_sets import RuleSet, read_rule_set, rules_in_force
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import (
    all_definitions,
    definitions_in_force,
    ended_definitions,
)
from desktop_app.storage.office import proposal_periods, read_settings
from desktop_app.storage.register import current_snapshot
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office


def ground(office: Office) -> Ground:
    """Return what today's decisions stand on. Raises Refused when no rule set is in force."""
    with office.read() as connection:
        return ground_on(office, connection)


def ground_on(office: Office, connection: Connection) -> Ground:
    """Return the same inside somebody's transaction, for a decision on fresh facts."""
    today = office.today()

    stored = read_settings(connection)
    rules = rules_on(connection, today)
    return Ground(
        today=today,
        services={
            code: read_service(body)
            for code, (_, body) in definitions_in_force(connection, "service", today).items()
        },
        rules=rules,
        periods=proposal_periods(connection),
        calendar=calendar_on(office, connection),
        regions=office.regions,
        own_regency=office.identity.regency_code,
        snapshot=current_snapshot(connection),
        stale_after_days=stored[settings.REGISTER_STALE_AFTER_DAYS],
        # A version of the rules that says nothing of these goes by the office's settings.
        desil_limit=value_of(rules, "desil_limit", stored[settings.DECISION_DESIL_LIMIT]),
        id_required=bool(
            value_of(rules, "id_required", stored[settings.DECISION_ID_DTKS_REQUIRED])
        ),
        complete_id_at_counter=bool(
            value_of(rules, "complete_at_counter", stored[settings.DECISION_COMPLETE_ID_AT_COUNTER])
        ),
        ended={
            code: read_service(body)
            for code, (_, body) in ended_definitions(connection, "service", today).items()
        },
    )


def rules_on(connection: Connection, day: date) -> RuleSet:
    """Return the rule set in force on a day. Raises Refused when none is."""
    return rules_in_force(
        [read_rule_set(one.body) for one in all_definitions(connection, "rules")], day
    )
