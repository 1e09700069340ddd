"""Which rows travel, and by which rule two counters that changed one row are brought together.

Counters and server read this one table, so that neither allows what the other refuses. A kind
that is not in it stays where it was made: what one PC prints, types or sends to a gateway, the
rows of imported lists (thousands under one journal entry), its own number series and epochs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Rule(StrEnum):
    """How a row may be changed.

    OWNED: only by the counter that holds it; another one takes it over first (op `transfer`),
    having seen its latest state. OFFICE: by whoever has seen the latest state, else the server's
    row wins. PERSON: field by field, contact fields by the later push, who somebody *is* by a
    person who decides.
    """

    OWNED = "owned"
    OFFICE = "office"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Kind:
    """How one table travels.

    `facts` are fields without personal data that the server may read and count; all others lie
    sealed there. `unique` are sets of fields no two rows of an office share; the empty set means
    that an office has one such row. `local` fields stay
    on each counter; `arrives` is what they begin with in a row from elsewhere. `identity` are
    the fields that say who somebody is.
    """

    rule: Rule
    facts: tuple[str, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    local: tuple[str, ...] = ()
    arrives: Mapping[str, object] = field(default_factory=dict)
    identity: tuple[str, ...] = ()


def _owned(facts: str = "", *unique: str) -> Kind:
    return Kind(Rule.OWNED, _words(facts), tuple(map(_words, unique)))


def _office(facts: str = "", *unique: str) -> Kind:
    return Kind(Rule.OFFICE, _words(facts), tuple(map(_words, unique)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


KINDS: Mapping[str, Kind] = {
    # Who came, and what became of it.
    "applicant": Kind(
        Rule.PERSON,
        facts=("village_code", "merged_into"),
        identity=("nik", "name", "name_key", "birth_date"),
    ),
    "visit": _owned("day arrived_at"),
    "ticket": _owned(
        "visit_id day lane series number service state arrived_at calls counter_id officer_id "
        "purpose for_counter_id people files_done dropped_off late",
        "day lane series number",
    ),
    "period": _owned("ticket_id state started_at ended_at counter_id officer_id cause undone"),
    "duty": _owned("counter_id officer_id state started_at ended_at"),
    "batch": _owned("ticket_id opened_at closed_at"),
    "application": _owned("visit_id ticket_id service state village_code day decided_at"),
    "decision": _owned("application_id outcome counted rule_set rule_version", "application_id"),
    "case_step": _owned("application_id state at officer_id"),
    "receipt": _owned("year series sequence kind issued_at", "code", "year series sequence"),
    "follow_up": _owned("application_id kind opened_at due_at state closed_at"),
    # Where the bytes lie is each counter's own: they are fetched by their hash when asked for.
    "attachment": replace(
        _owned("ticket_id application_id file_hash size"),
        local=("file", "thumbnail"),
        arrives={"file": ""},
    ),
    "letter": replace(
        _owned(
            "application_id kind series year sequence number day state key_id file_hash issued_at "
            "replaces_id",
            "series year sequence",
        ),
        local=("file",),
        arrives={"file": ""},
    ),
    "handover": _owned("letter_id waits_since handed_at", "letter_id"),
    "complaint": _owned(
        "year series sequence category received_at due_on state answered_at",
        "year series sequence",
    ),
    "survey": _owned("day answered_at kind overall service"),
    "consent": _owned("agrees at"),
    # The register's snapshots: what they were. Their rows travel as a dataset.
    "snapshot": Kind(
        Rule.OWNED,
        facts=("source", "as_of", "imported_at", "rows"),
        local=("state", "database"),
        arrives={"state": "dropped", "database": ""},
    ),
    # What the office goes by.
    "office": _office("regency_code zone demo", ""),  # there is one
    "setting": _office("", "name"),
    "counter": _office("code active", "code"),
    "officer": Kind(
        Rule.OFFICE,
        facts=("role", "active"),
        unique=(("username",),),
        local=("failed_logins", "locked_until", "last_login_at"),
        arrives={"failed_logins": 0},
    ),
    "delegation": _office("starts_at ends_at ended_at"),
    "signatory": _office("valid_from valid_until"),
    "signing_key": _owned("counter_id key_id public_key created_at revoked_from", "key_id"),
    "definition": _office("kind code valid_from", "kind code valid_from"),
    "proposal_period": _office("opens closes"),
    "holiday": _office("day closed", "day"),
    "opening_hours": _office("name first last week"),
    "register_layout": _office("", "fingerprint"),
    "facility": _office("", "name district"),
    "faq": _office("active"),
    "day_close": _office("day closed_at signed_at", "day"),
    "month_close": _office("month closed_at", "month"),
    "training": _office("day village_code"),
    "programme": _office("code active", "code"),
    "activity": _office("programme_id active", "programme_id name"),
    "programme_period": _office("programme_id activity_id"),
    "exclusion": _office("first_id second_id lawful", "first_id second_id from_day"),
    "advice": _owned("ticket_id application_id at officer_id"),
}

# Tables whose rows stay on the PC that made them.
STAYS = frozenset(
    {
        "beneficiary",
        "beneficiary_left_out",
        "beneficiary_list",
        "beneficiary_step",
        "campaign",  # sent by one program, or it would be sent twice
        "draft",
        "epoch",
        "fixed_list",
        "journal",
        "message",
        "message_about",
        "notice_left_out",
        "notice_list",
        "notice_person",
        "number_series",
        "overlap_answer",
        "print_job",
        "sync_alias",
        "sync_issue",
        "sync_number_block",
        "sync_row",
        "sync_state",
        "transfer_list",
    }
)


def travels(kind: str) -> bool:
    """Tell whether rows of this kind go to the server."""
    return kind in KINDS
