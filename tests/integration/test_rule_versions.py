"""The rules are dated: amended as a version of their own, and a decision keeps the one it had."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.decision import RefusalReason, RuleSet, read_rule_set, rule_set_data
from desktop_app.domain.errors import LoketError, NotFound, Refused
from desktop_app.domain.rule_changes import RulesFaulty, rule_changes
from desktop_app.domain.rule_parameters import PARAMETERS
from desktop_app.storage.tables import decision
from desktop_app.usecases import rules, settings
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office
from tests.offices import TestClock, acting, serve_somebody

TODAY = date(2026, 11, 20)
TOMORROW = date(2026, 11, 21)
CODES = list(RefusalReason)


@pytest.fixture
def supervisor(office: Office) -> Office:
    return acting(office, "supervisor")


def now(office: Office) -> RuleSet:
    return next(one.rules for one in rules.versions(office) if one.in_force)


def changed(
    base: RuleSet, code: RefusalReason, since: date = TODAY, **parameters: object
) -> RuleSet:
    """The rules with some values of one rule changed."""
    new = tuple(
        replace(rule, parameters={**rule.parameters, **parameters}) if rule.code is code else rule
        for rule in base.rules
    )
    return replace(base, rules=new, valid_from=since)


@pytest.mark.parametrize("code", CODES)
def test_each_of_the_nine_rules_gets_another_basis_and_can_be_switched_off_from_a_day(
    office: Office, supervisor: Office, clock: TestClock, code: RefusalReason
) -> None:
    base = now(office)
    new = tuple(
        replace(rule, active=False, legal_basis="Permensos 9/2027") if rule.code is code else rule
        for rule in base.rules
    )
    rules.save(supervisor, replace(base, rules=new, valid_from=TOMORROW))
    assert next(rule for rule in ground(office).rules.rules if rule.code is code).active
    clock.go(days=1)
    rule = next(rule for rule in ground(office).rules.rules if rule.code is code)
    assert (rule.active, rule.legal_basis) == (False, "Permensos 9/2027")


@pytest.mark.parametrize("one", PARAMETERS, ids=[one.key for one in PARAMETERS])
def test_each_value_is_part_of_the_version_and_told_when_it_changes(
    office: Office, supervisor: Office, one: object
) -> None:
    parameter = next(known for known in PARAMETERS if known is one)
    before = now(office)
    held = next(r for r in before.rules if r.code is parameter.rule).parameters[parameter.key]
    other = (not held) if parameter.flag else parameter.least
    values: dict[str, Any] = {parameter.key: other}
    stored = rules.save(supervisor, changed(before, parameter.rule, **values))
    assert rules.version_of(office, stored.code, stored.version) == now(office)
    (sentence,) = rule_changes(before, stored)
    assert sentence.startswith(parameter.rule.label)


def test_a_decision_keeps_the_rules_it_was_made_by(office: Office, supervisor: Office) -> None:
    before = now(office)
    _, done = serve_somebody(office)
    rules.save(supervisor, changed(before, RefusalReason.DESIL_DI_ATAS_BATAS, desil_limit=2))
    assert ground(office).desil_limit == 2
    with office.read() as connection:
        query = decision.select().where(decision.c.application_id == done.application_id)
        row = connection.execute(query).one()
    kept = rules.version_of(office, row.rule_set, row.rule_version)
    assert kept == before
    assert {
        one.rules.version: one.used for one in rules.versions(office) if one.rules.code == "2026"
    } == {1: 1, 2: 0}


def test_the_office_goes_by_the_version_and_no_longer_by_the_setting(
    office: Office, supervisor: Office
) -> None:
    settings.change_setting(supervisor, "decision.desil_limit", 4)
    assert ground(office).desil_limit == 4
    rules.save(supervisor, replace(now(office), valid_from=TODAY))
    assert ground(office).desil_limit == 4
    with pytest.raises(Refused, match="versi baru"):
        settings.change_setting(supervisor, "decision.desil_limit", 3)


def test_rules_never_begin_before_a_decision_nor_replace_those_it_stood_on(
    office: Office, supervisor: Office
) -> None:
    serve_somebody(office)
    with pytest.raises(RulesFaulty, match="sudah ada 1 keputusan"):
        rules.save(supervisor, replace(now(office), valid_from=date(2026, 11, 19)))
    rules.save(supervisor, replace(now(office), valid_from=TODAY))
    serve_somebody(office)
    with pytest.raises(RulesFaulty, match="sudah dipakai 1 keputusan"):
        rules.save(supervisor, replace(now(office), valid_from=TODAY))


def test_every_fault_is_told_at_its_place(office: Office, supervisor: Office) -> None:
    base = now(office)
    empty = tuple(replace(rule, legal_basis=" ", active=False) for rule in base.rules)
    wrong = changed(
        replace(base, rules=empty), RefusalReason.BERKAS_TIDAK_LENGKAP, deferred_hours=30
    )
    with pytest.raises(RulesFaulty) as caught:
        rules.save(supervisor, wrong)
    assert {"0.legal_basis", "8.legal_basis", "8.deferred_hours", "0.active"} <= set(
        caught.value.faults
    )


def test_a_coming_version_is_taken_back(office: Office, supervisor: Office) -> None:
    coming = rules.save(supervisor, replace(now(office), valid_from=TOMORROW))
    rules.take_back(supervisor, coming.code, TOMORROW)
    with pytest.raises(NotFound):
        rules.version_of(office, coming.code, coming.version)
    with pytest.raises(Refused, match="sudah berlaku"):
        rules.take_back(supervisor, "2026", date(2026, 1, 1))
    with pytest.raises(Refused) as caught:
        rules.save(office, replace(now(office), valid_from=TOMORROW))
    assert caught.value.code == "tidak_berwenang"


def test_another_limit_of_months_is_counted_and_said(office: Office) -> None:
    from desktop_app.domain.decision import Facts, decide
    from desktop_app.usecases.services import versions

    service = next(one.service for one in versions(office) if one.code == "reaktivasi")
    facts = Facts(today=TODAY, first_visit=TODAY, deactivated_on=date(2026, 6, 1))
    base = now(office)
    told = {
        months: [
            one.sentence
            for one in decide(
                service, facts, changed(base, RefusalReason.LEWAT_BATAS_REAKTIVASI, months=months)
            ).findings
            if one.code == "lewat_batas_reaktivasi"
        ]
        for months in (3, 6)
    }
    assert told[6] == []
    assert "batas tiga bulan" in told[3][0]


def test_a_file_with_a_value_out_of_bounds_is_refused_in_words(office: Office) -> None:
    body = rule_set_data(changed(now(office), RefusalReason.DESIL_DI_ATAS_BATAS, desil_limit=11))
    with pytest.raises(LoketError, match="1 sampai 10"):
        read_rule_set(body)
