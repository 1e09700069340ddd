"""The rules that ask the papers and the calendar: NIK, proposal period, ID-DTKS, limit, documents.

`RULES` holds all nine, also those that ask the register (`decision_register`). A rule is a
function of service, facts and its dated row; it yields every finding it has and never raises.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from desktop_app.domain.calendar import (
    REACTIVATION_MONTHS,
    WorkCalendar,
    add_months,
    reactivation_deadline,
)
from desktop_app.domain.catalogue import Document, Service, next_opening, period_of
from desktop_app.domain.decision_register import (
    already_registered,
    desil_above_limit,
    not_registered,
)
from desktop_app.domain.decision_standing import normal_ids, own_ids, standing_of
from desktop_app.domain.decision_terms import Facts, Finding, Outcome
from desktop_app.domain.decision_words import (
    MAY_FOLLOW,
    OPENS_UNKNOWN,
    OR_SUBSTITUTE,
    OWN_ID_UNKNOWN,
    RETURN_ON,
    RETURN_UNKNOWN,
    and_list,
    finding,
    nik_fault,
)
from desktop_app.domain.errors import LoketError
from desktop_app.domain.identity import one_character_off
from desktop_app.domain.letter_number import number_in_words
from desktop_app.domain.people import show_date
from desktop_app.domain.rule_sets import RefusalReason, Rule

RuleFunction = Callable[[Service, Facts, Rule], Iterator[Finding]]

BOLEH, PASTIKAN = Outcome.BOLEH, Outcome.PERLU_DIPASTIKAN
KEMBALIKAN, TOLAK = Outcome.DIKEMBALIKAN, Outcome.DITOLAK

DEFERRED_HOURS = 72


def nik_troubled(service: Service, facts: Facts, rule: Rule) -> Iterator[Finding]:
    """Rule 1: the NIK in hand is invalid or missing, or Disdukcapil says so; else only doubts."""
    code = "nik_bermasalah"
    if facts.disdukcapil_evidence:
        yield finding(rule, code, KEMBALIKAN, facts, fault=nik_fault("disdukcapil"))
    elif facts.nik_error is not None or (service.needs_nik and not facts.nik):
        yield finding(rule, code, KEMBALIKAN, facts, fault=nik_fault(facts.nik_error))
    for doubt in _nik_doubts(facts):
        yield finding(rule, doubt, PASTIKAN, facts)


def proposals_closed(service: Service, facts: Facts, rule: Rule) -> Iterator[Finding]:
    """Rule 4: no proposal period contains today, both ends included."""
    if period_of(facts.periods, facts.today) is not None:
        return
    opens = next_opening(facts.periods, facts.today)
    day = show_date(opens) if opens else ""
    yield finding(
        rule,
        "pengajuan_belum_dibuka",
        TOLAK,
        facts,
        opening="" if opens else OPENS_UNKNOWN,
        return_when=RETURN_ON.format(day=day) if opens else RETURN_UNKNOWN,
    )
    if facts.urgent:
        yield finding(rule, "dapat_pembebasan_biaya", BOLEH, facts)


def id_not_written(service: Service, facts: Facts, rule: Rule) -> Iterator[Finding]:
    """Rule 6: the village letter does not carry the ID-DTKS that the register holds.

    The parameter `always` (rule set 2022) refuses whatever the register holds and whoever brings
    a faskes letter.
    """
    on_letter, own = _id_on_letter(facts), own_ids(facts)
    values = {"own_id": own[0] if own else OWN_ID_UNKNOWN}
    code = "id_dtks_tidak_dicantumkan"
    if rule.parameters.get("always"):
        if not on_letter:
            yield finding(rule, code, TOLAK, facts, village_error=True, **values)
    elif not own or not facts.id_required or facts.faskes_letter:
        return
    elif facts.complete_id_at_counter and facts.id_completed_at_counter:
        if not on_letter or on_letter in own:
            code = "id_dtks_dilengkapi_di_loket"
            yield finding(rule, code, BOLEH, facts, village_error=True, **values)
    elif not on_letter and _data_are_firm(facts):
        yield finding(rule, code, KEMBALIKAN, facts, village_error=True, **values)
    elif not on_letter:
        yield finding(rule, "id_dtks_perlu_dipastikan", PASTIKAN, facts)


def id_does_not_match(service: Service, facts: Facts, rule: Rule) -> Iterator[Finding]:
    """Rule 7: the ID on the letter is neither the household's nor the member's, in any snapshot."""
    on_letter = _id_on_letter(facts)
    if not on_letter or facts.look_up is None or facts.look_up.snapshot is None:
        return
    own = own_ids(facts)
    known = {*own, *normal_ids(facts.look_up.known_ids)}
    if on_letter in known:
        return
    if not known:
        yield finding(rule, "id_dtks_tanpa_pembanding", BOLEH, facts)
    elif any(one_character_off(on_letter, id_dtks) for id_dtks in known):
        yield finding(rule, "id_dtks_beda_satu_huruf", PASTIKAN, facts)
    elif _data_are_firm(facts):
        values = {"own_id": own[0] if own else OWN_ID_UNKNOWN}
        code = "id_dtks_tidak_cocok"
        yield finding(rule, code, KEMBALIKAN, facts, village_error=True, **values)
    else:
        yield finding(rule, "id_dtks_belum_cocok", PASTIKAN, facts)


def past_reactivation_limit(service: Service, facts: Facts, rule: Rule) -> Iterator[Finding]:
    """Rule 8: the months and the next working day are over on the first visit; only a warning.

    The parameter `months` says how many; six, until an office's version says otherwise.
    """
    if facts.deactivated_on is None:
        return
    months: int = rule.parameters.get("months", REACTIVATION_MONTHS)
    deadline = _deadline(facts.deactivated_on, facts.calendar or WorkCalendar(), months)
    if facts.first_visit <= deadline:
        return
    yield finding(
        rule,
        "lewat_batas_reaktivasi",
        BOLEH,
        facts,
        deactivated=show_date(facts.deactivated_on),
        deadline=show_date(deadline),
        months=number_in_words(months),
    )


def papers_missing(service: Service, facts: Facts, rule: Rule) -> Iterator[Finding]:
    """Rule 9: a mandatory document is not there, nor a substitute; urgent ones may follow.

    The parameter `deferred_hours` says how many hours they have.
    """
    missing = [d for d in service.documents if d.mandatory and not _in_hand(d, facts)]
    hours: int = rule.parameters.get("deferred_hours", DEFERRED_HOURS)
    following = [d for d in missing if facts.urgent and d.key in facts.deferred]
    lacking = [d for d in missing if d not in following]
    if lacking:
        names = and_list([_with_substitutes(document, service) for document in lacking])
        deferral = MAY_FOLLOW.format(hours=f"{hours // 24}×24") if facts.urgent else ""
        code = "berkas_tidak_lengkap"
        yield finding(rule, code, KEMBALIKAN, facts, missing=names, deferral=deferral)
    if following:
        deadline = show_date(_days_later(facts.today, hours // 24))
        names = and_list([document.label for document in following])
        yield finding(rule, "berkas_menyusul", BOLEH, facts, missing=names, deadline=deadline)


RULES: Mapping[RefusalReason, RuleFunction] = {
    RefusalReason.NIK_BERMASALAH: nik_troubled,
    RefusalReason.TIDAK_TERDAFTAR: not_registered,
    RefusalReason.DESIL_DI_ATAS_BATAS: desil_above_limit,
    RefusalReason.PENGAJUAN_BELUM_DIBUKA: proposals_closed,
    RefusalReason.SUDAH_TERDAFTAR: already_registered,
    RefusalReason.ID_DTKS_TIDAK_DICANTUMKAN: id_not_written,
    RefusalReason.ID_DTKS_TIDAK_COCOK: id_does_not_match,
    RefusalReason.LEWAT_BATAS_REAKTIVASI: past_reactivation_limit,
    RefusalReason.BERKAS_TIDAK_LENGKAP: papers_missing,
}


def _nik_doubts(facts: Facts) -> list[str]:
    doubts = set(facts.nik_doubts)
    if "wilayah_tidak_dikenal" in doubts:
        # An unknown region is another region too; confirming it twice helps nobody.
        doubts.discard("wilayah_lain")
    codes = {doubt if doubt.startswith("nik_") else f"nik_{doubt}" for doubt in doubts}
    standing = standing_of(facts)
    if standing.own and standing.strangers:
        codes.add("nik_ganda")
    return sorted(codes - {"nik_bermasalah"})


def _id_on_letter(facts: Facts) -> str:
    return next(iter(normal_ids([facts.text("id_dtks_surat")])), "")


def _data_are_firm(facts: Facts) -> bool:
    """True when the person's own entry is current and fresh, or a second check stands beside it."""
    standing = standing_of(facts)
    if facts.seen_elsewhere:
        return bool(standing.own or standing.older_own)
    confirmed = bool(facts.confirmed.get("identitas_berbeda", "").strip() and standing.strangers)
    return (bool(standing.own) or confirmed) and not facts.register_stale


def _deadline(deactivated: date, calendar: WorkCalendar, months: int) -> date:
    """The limit; a calendar without any working day must not stop a decision."""
    try:
        return reactivation_deadline(deactivated, calendar, months)
    except LoketError:
        return add_months(deactivated, months)
    except (ValueError, OverflowError):
        return date.max


def _in_hand(document: Document, facts: Facts) -> bool:
    return bool({document.key, *document.substitutes} & facts.documents)


def _with_substitutes(document: Document, service: Service) -> str:
    others = [other.label for other in map(service.document, document.substitutes) if other]
    if not others:
        return document.label
    return OR_SUBSTITUTE.format(document=document.label, substitutes=" atau ".join(others))


def _days_later(day: date, days: int) -> date:
    return day + timedelta(days=days) if (date.max - day).days >= days else date.max
