"""May this person be served? All rules in force are asked, and every answer is kept.

Somebody who is sent home must hear every reason at once, so that the next trip is the last one.
For the statistics only the first refusing finding in rule order counts (Tabel 1.2). Deciding is
pure: the same service, facts and rules always give the same verdict.
"""

from __future__ import annotations

from desktop_app.domain.catalogue import Service
from desktop_app.domain.decision_rules import RULES
from desktop_app.domain.decision_standing import own_ids
from desktop_app.domain.decision_terms import Facts, Finding, Outcome, SecondCheck, Verdict
from desktop_app.domain.rule_sets import (
    RefusalReason,
    Rule,
    RuleSet,
    read_rule_set,
    rule_set_data,
    rules_in_force,
)

__all__ = [
    "Facts",
    "Finding",
    "Outcome",
    "RefusalReason",
    "Rule",
    "RuleSet",
    "SecondCheck",
    "Verdict",
    "decide",
    "own_ids",
    "read_rule_set",
    "rule_set_data",
    "rules_in_force",
]


def decide(service: Service, facts: Facts, rules: RuleSet) -> Verdict:
    """Return the verdict of all active rules that the service asks for; never raises.

    The outcome is the worst among the findings that the officer has not made sure of.
    """
    findings = tuple(
        finding
        for rule in rules.rules
        if rule.active and rule.code in service.checks
        for finding in RULES[rule.code](service, facts, rule)
    )
    unsettled = [finding.outcome for finding in findings if finding.confirmed is None]
    return Verdict(
        outcome=max(unsettled, key=lambda outcome: outcome.rank, default=Outcome.BOLEH),
        findings=findings,
        counted=next((one.refusal for one in findings if one.refusal is not None), None),
        rule_set=rules.code,
        rule_version=rules.version,
        offers=_offers(service, findings),
        ends_with_letter=service.letter is not None,
    )


# What else can be done for the person on the same ticket.
_OFFERED_WITH = {
    "tidak_terdaftar": "pengajuan_baru",
    "kartu_nonaktif": "reaktivasi",
    "dapat_pembebasan_biaya": "pembebasan_biaya",
}


def _offers(service: Service, findings: tuple[Finding, ...]) -> tuple[str, ...]:
    offered = (_OFFERED_WITH[one.code] for one in findings if one.code in _OFFERED_WITH)
    return tuple(code for code in dict.fromkeys(offered) if code != service.code)
