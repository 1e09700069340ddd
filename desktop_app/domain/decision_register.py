"""The rules that ask the register: tidak terdaftar, desil di atas batas, sudah terdaftar.

Nobody is refused on data older than the office's limit, or on a name that does not match,
without a second check on record; until then the finding is *perlu dipastikan*.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop_app.domain.calendar import OFFICE_ZONE, office_day
from desktop_app.domain.catalogue import Service
from desktop_app.domain.decision_standing import (
    ACTIVE,
    INACTIVE,
    Standing,
    card_inactive,
    counts_as_registered,
    data_name,
    standing_of,
)
from desktop_app.domain.decision_terms import Facts, Finding, Outcome
from desktop_app.domain.decision_words import SOURCE_DATA, SOURCE_SECOND, finding
from desktop_app.domain.people import show_date
from desktop_app.domain.register import RegisterSource
from desktop_app.domain.rule_sets import Rule

BOLEH, PASTIKAN, TOLAK = Outcome.BOLEH, Outcome.PERLU_DIPASTIKAN, Outcome.DITOLAK


def not_registered(service: Service, facts: Facts, rule: Rule) -> Iterator[Finding]:
    """Rule 2: absent everywhere that was looked, and seen to be absent a second time."""
    standing = standing_of(facts)
    words = _values(facts, standing)
    if facts.look_up is None:
        yield finding(rule, "belum_dicari", PASTIKAN, facts)
    elif standing.own:
        if facts.register_stale:
            yield finding(rule, "data_lama", BOLEH, facts, **words)
        # Who only wants to know whether they are registered has no use for that.
        reactivates = service.letter_absent is None
        if reactivates and any(entry.pbi_active for entry in standing.own):
            yield finding(rule, "kartu_masih_aktif", BOLEH, facts, **words)
    else:
        code, outcome = _absence(facts, standing)
        if outcome is TOLAK and service.letter_absent is not None:
            # Where the letter says whether somebody is registered, absence is its answer.
            code, outcome = "tidak_terdaftar_menurut_pengecekan", BOLEH
        yield finding(rule, code, outcome, facts, **words)


def _absence(facts: Facts, standing: Standing) -> tuple[str, Outcome]:
    """Judge somebody who has no own entry in the current data; the first line that holds counts."""
    stranger = standing.someone_else
    perhaps = standing.perhaps or bool(standing.family)
    judged = (
        (facts.seen_elsewhere, "terdaftar_menurut_pengecekan", BOLEH),
        (stranger and not facts.absent_elsewhere, "identitas_berbeda", PASTIKAN),
        # People deleted from the register may return (Permensos 3/2026 art. 20).
        (facts.faskes_letter and not stranger, "pengecualian_faskes", BOLEH),
        (facts.faskes_letter, "identitas_berbeda", PASTIKAN),
        (bool(standing.older_own), "hanya_di_data_lama", PASTIKAN),
        (perhaps, "mungkin_terdaftar", PASTIKAN),
        (facts.deactivated_on is not None and not stranger, "di_daftar_nonaktif", BOLEH),
        (facts.absent_elsewhere, "tidak_terdaftar", TOLAK),
        (standing.snapshot is None, "register_belum_ada", PASTIKAN),
    )
    for holds, code, outcome in judged:
        if holds:
            return code, outcome
    return "perlu_pengecekan_kedua", PASTIKAN


def desil_above_limit(service: Service, facts: Facts, rule: Rule) -> Iterator[Finding]:
    """Rule 3: DTSEN puts the family above the limit in force; never with a faskes letter."""
    standing = standing_of(facts)
    if standing.snapshot is None or standing.snapshot.source is not RegisterSource.DTSEN:
        return
    known = [entry.desil for entry in standing.own if entry.desil is not None]
    if facts.faskes_letter or not known or min(known) <= facts.desil_limit:
        return
    values: dict[str, Any] = {
        "data": standing.data,
        "desil": min(known),
        "limit": facts.desil_limit,
    }
    if (facts.register_stale and not facts.seen_elsewhere) or facts.absent_elsewhere:
        yield finding(rule, "desil_perlu_dipastikan", PASTIKAN, facts, **values)
    else:
        yield finding(rule, "desil_di_atas_batas", TOLAK, facts, **values)


def already_registered(service: Service, facts: Facts, rule: Rule) -> Iterator[Finding]:
    """Rule 5: the same NIK with agreeing name or birth date, in DTKS or with an active PBI.

    With the parameter `any_nik_match` (rule set 2022) the NIK alone decides.
    """
    standing = standing_of(facts)
    if facts.look_up is None:
        yield finding(rule, "belum_dicari", PASTIKAN, facts)
    elif rule.parameters.get("any_nik_match"):
        yield from _told(rule, facts, standing, _by_nik_alone(standing))
    else:
        judged = _registration(facts, standing)
        yield from _told(rule, facts, standing, judged)
        if judged is None and facts.register_stale and facts.second_check is None:
            yield finding(rule, "data_lama", BOLEH, facts, **_values(facts, standing))
        if standing.family and not standing.own and not standing.someone_else:
            yield finding(rule, "tambah_anggota_keluarga", BOLEH, facts)
        if card_inactive(facts, standing):
            yield finding(rule, "kartu_nonaktif", BOLEH, facts)


def _told(
    rule: Rule, facts: Facts, standing: Standing, judged: tuple[str, Outcome] | None
) -> Iterator[Finding]:
    if judged is not None:
        code, outcome = judged
        yield finding(rule, code, outcome, facts, **_values(facts, standing))


def _by_nik_alone(standing: Standing) -> tuple[str, Outcome] | None:
    if standing.own or standing.strangers:
        return "sudah_terdaftar", TOLAK
    return ("register_belum_ada", PASTIKAN) if standing.snapshot is None else None


def _registration(facts: Facts, standing: Standing) -> tuple[str, Outcome] | None:
    """Weigh the register against the second check; None when neither says anything."""
    counted = [counts_as_registered(entry, standing.snapshot) for entry in standing.own]
    if True in counted:
        return _registered(facts, standing)
    if facts.seen_elsewhere or facts.absent_elsewhere:
        return _by_second_check(facts, standing, counted)
    if None in counted:
        return "status_pbi_belum_diketahui", PASTIKAN
    if counted:
        return None
    return _doubt(standing)


def _registered(facts: Facts, standing: Standing) -> tuple[str, Outcome]:
    """The current data hold the person; only a differing or missing second check softens it."""
    result = facts.second_check.result if facts.second_check else ""
    in_dtks = standing.snapshot is not None and standing.snapshot.source is RegisterSource.DTKS
    if facts.absent_elsewhere or (result == INACTIVE and not in_dtks):
        return "sumber_berbeda", PASTIKAN
    if facts.register_stale and not facts.seen_elsewhere:
        return "terdaftar_di_data_lama", PASTIKAN
    return "sudah_terdaftar", TOLAK


def _by_second_check(
    facts: Facts, standing: Standing, counted: list[bool | None]
) -> tuple[str, Outcome] | None:
    """The data do not settle it, and an officer looked elsewhere."""
    result = facts.second_check.result if facts.second_check else ""
    if result == ACTIVE:
        return "sudah_terdaftar", TOLAK
    if result == "terdaftar":
        if counted and None not in counted:
            return None
        dtks = standing.snapshot is not None and standing.snapshot.source is RegisterSource.DTKS
        return ("sudah_terdaftar", TOLAK) if dtks else ("status_pbi_belum_diketahui", PASTIKAN)
    if facts.absent_elsewhere and (None in counted or _doubt(standing) is not None):
        return "tidak_terdaftar_menurut_pengecekan", BOLEH
    return None


def _doubt(standing: Standing) -> tuple[str, Outcome] | None:
    """Somebody without an own entry who may be in the register all the same."""
    if standing.own:
        return None
    if standing.someone_else:
        return "identitas_berbeda", PASTIKAN
    near = [*standing.older_own, *standing.possible]
    if standing.set_aside or any(
        counts_as_registered(found.entry, found.snapshot) is not False for found in near
    ):
        return "mungkin_sudah_terdaftar", PASTIKAN
    return ("register_belum_ada", PASTIKAN) if standing.snapshot is None else None


def _values(facts: Facts, standing: Standing) -> dict[str, Any]:
    """Everything these sentences may mention; each takes what it needs."""
    check = facts.second_check
    older = standing.older_own[0].snapshot if standing.older_own else None
    zone = facts.calendar.zone if facts.calendar else OFFICE_ZONE
    values: dict[str, Any] = {
        "data": standing.data,
        "older": data_name(older),
        "source": check.source if check else "",
        "seen": show_date(office_day(check.seen_at, zone)) if check else "",
        "deactivated": show_date(facts.deactivated_on) if facts.deactivated_on else "",
    }
    in_data = any(counts_as_registered(entry, standing.snapshot) for entry in standing.own)
    by_check = facts.seen_elsewhere and not in_data
    values["origin"] = (SOURCE_SECOND if by_check else SOURCE_DATA).format(**values)
    return values
