"""Cek kolektif: what a village is told about each of its people before anybody travels.

The answer of each row rests on the same rules as the counter's. Papers and the ID-DTKS on the
letter can not be known yet: they are taken to be brought as asked, and the answer asks for them.
A village sees the ID of its own people only, and nobody's desil.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop_app.domain.catalogue import Service
from desktop_app.domain.decision import Facts, Outcome, Verdict, decide
from desktop_app.domain.decision_standing import Standing, standing_of
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.identity import IdentityError, nik_doubts, parse_nik, read_nik_cell
from desktop_app.domain.intake import Ground
from desktop_app.domain.register import LookUp, RegisterEntry
from desktop_app.domain.register_reasons import in_words


class Come(StrEnum):
    """Whether somebody shall come."""

    YES = "datang"
    NO = "tidak_perlu"
    ASK_FIRST = "pastikan_dahulu"


@dataclass(frozen=True, slots=True)
class Asked:
    """One row of the village's file as it was read. `fault` is why its NIK can not be looked up."""

    nik: str
    fault: str | None
    name: str = ""
    birth_date: date | None = None
    kk: str | None = None
    twice: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said of one row. `fault` is what the village should mend, "" for nothing."""

    status: str
    come: Come
    service: str
    ids: str
    remark: str
    bring: str
    fault: str = ""
    village_code: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """How a file turned out, for its covering words and the training statistics."""

    rows: int
    come: Mapping[str, int]
    faults: Mapping[str, int]


def asked_of(cell: object, name: str, born: date | None, kk: str | None) -> Asked:
    """Return a row as it is asked about: a NIK that can be looked up, or its fault."""
    digits, damage = read_nik_cell(cell)
    try:
        if damage is not None and len(digits) != 16:
            return Asked(digits, damage, name, born, kk)
        if damage is None:
            parse_nik(digits)
    except IdentityError as error:
        return Asked(digits, error.code, name, born, kk)
    return Asked(digits, damage, name, born, kk)


def answer(asked: Asked, found: LookUp | None, ground: Ground, village: str | None) -> Answer:
    """Return what the village is told. `village` is the code of who asks, None when unknown."""
    if found is None or asked.fault is not None:
        return _unreadable(asked)
    facts = _facts(asked, found, ground)
    standing = standing_of(facts)
    entry = next(iter(standing.own), None)
    verdicts = {
        code: _verdict(ground.services[code], facts, ground)
        for code in _ORDER
        if code in ground.services
    }
    own = entry is not None and bool(village) and entry.village_code == village
    told = _advice(standing, verdicts, ground)
    return replace(
        told,
        ids=" / ".join(entry.ids) if entry and own else _ELSEWHERE if entry and entry.ids else "",
        fault=_fault(asked, standing, told.fault),
        village_code=(entry.village_code or "") if entry else "",
    )


def village_of(answers: Sequence[Answer]) -> str | None:
    """Return the village that most of the people found live in, None when there is no majority."""
    counted = Counter(one.village_code for one in answers if one.village_code)
    if not counted:
        return None
    code, people = counted.most_common(1)[0]
    return code if people * 2 > sum(counted.values()) else None


def summary(answers: Sequence[Answer]) -> Summary:
    """Return the counts of a whole file."""
    come = Counter(one.come.value for one in answers)
    faults = Counter(one.fault for one in answers if one.fault)
    return Summary(len(answers), dict(come), dict(faults.most_common()))


def _unreadable(asked: Asked) -> Answer:
    why = in_words((asked.fault or "nik_kosong",))
    return Answer(
        status=_NOT_CHECKED,
        come=Come.ASK_FIRST,
        service="",
        ids="",
        remark=_MEND_NIK.format(why=why),
        bring="",
        fault=asked.fault or "nik_kosong",
    )


def _facts(asked: Asked, found: LookUp, ground: Ground) -> Facts:
    exact = next(iter(found.exact), None)
    doubts: tuple[str, ...] = ()
    if asked.fault is None:
        doubts = nik_doubts(
            parse_nik(asked.nik),
            born=asked.birth_date,
            sex=None,
            known_regions=ground.regions.district_codes,
            own_regency=ground.own_regency,
        )
    # First given elsewhere is nothing a village could say more about.
    doubts = tuple(one for one in doubts if not one.startswith("wilayah"))
    return Facts(
        today=ground.today,
        first_visit=ground.today,
        nik=asked.nik,
        nik_doubts=doubts,
        name=asked.name or (exact.name if exact else ""),
        birth_date=asked.birth_date,
        kk=asked.kk or (exact.kk if exact else None),
        look_up=found,
        register_stale=ground.register_stale,
        periods=ground.periods,
        desil_limit=ground.desil_limit,
        id_required=ground.id_required,
        complete_id_at_counter=ground.complete_id_at_counter,
        deactivated_on=exact.deactivated_on if exact else None,
        calendar=ground.calendar,
    )


def _verdict(service: Service, facts: Facts, ground: Ground) -> Verdict:
    """Return the verdict as it will be once the papers are brought as asked."""
    entry = next(iter(standing_of(facts).own), None)
    fields = {"id_dtks_surat": entry.ids[0]} if entry and entry.ids else {}
    papers = frozenset(document.key for document in service.documents)
    return decide(service, replace(facts, documents=papers, fields=fields), ground.rules)


def _advice(standing: Standing, verdicts: Mapping[str, Verdict], ground: Ground) -> Answer:
    entry = next(iter(standing.own), None)
    status = _status(standing, entry)
    if entry is not None and entry.pbi_active:
        return Answer(status, Come.NO, "", "", _STILL_ACTIVE, "")
    if not (entry or standing.someone_else or standing.older_own or standing.perhaps):
        # Nothing to reactivate: whether a card was switched off is a question for others.
        verdicts = {code: one for code, one in verdicts.items() if code != "reaktivasi"}
    for code, verdict in verdicts.items():
        if verdict.outcome is Outcome.BOLEH:
            service = ground.services[code]
            remark = _WITH_ID if entry and entry.ids and code == "reaktivasi" else _MAY_COME
            words = remark.format(service=service.short_name)
            return Answer(status, Come.YES, service.short_name, "", words, _papers(service))
    doubt = next((v for v in verdicts.values() if v.outcome is Outcome.PERLU_DIPASTIKAN), None)
    if doubt is not None:
        words = " ".join(
            _DESIL if one.code in _OF_DESIL else one.sentence for one in doubt.doubts[:2]
        )
        return Answer(status, Come.ASK_FIRST, "", "", words, "", fault=_doubt_fault(doubt))
    last = next(iter(reversed([*verdicts.values()])), None)
    return Answer(status, Come.NO, "", "", _reasons(last), "", fault=_ABSENT_FAULT[entry is None])


def _status(standing: Standing, entry: RegisterEntry | None) -> str:
    if entry is not None:
        active = entry.pbi_active
        state = _PBI_UNKNOWN if active is None else _PBI_ACTIVE if active else _PBI_OFF
        return state.format(data=standing.data)
    if standing.someone_else:
        return _OTHER_NAME
    if standing.older_own:
        return _ONLY_BEFORE
    if standing.perhaps or standing.family:
        return _PERHAPS
    return _NOT_THERE.format(data=standing.data)


def _reasons(verdict: Verdict | None) -> str:
    if verdict is None:
        return ""
    told = [one for one in verdict.findings if one.outcome.refuses]
    return " ".join(_DESIL if one.code in _OF_DESIL else one.sentence for one in told)


def _papers(service: Service) -> str:
    return "; ".join(one.label for one in service.documents if one.mandatory)


def _doubt_fault(verdict: Verdict) -> str:
    codes = {finding.code for finding in verdict.doubts}
    return next((code for code in _VILLAGE_FAULTS if code in codes), "")


def _fault(asked: Asked, standing: Standing, told: str) -> str:
    if asked.fault:
        return asked.fault
    if asked.twice:
        return "ganda_dalam_berkas"
    if standing.someone_else:
        return "identitas_berbeda"
    return told


_ORDER = ("reaktivasi", "pengajuan_baru")
_OF_DESIL = frozenset({"desil_di_atas_batas", "desil_perlu_dipastikan"})
_VILLAGE_FAULTS = ("identitas_berbeda", "tanggal_lahir_berbeda", "jenis_kelamin_berbeda")
_ABSENT_FAULT = {True: "tidak_terdaftar", False: ""}

FAULTS: Mapping[str, str] = {
    "ganda_dalam_berkas": QT_TRANSLATE_NOOP("register", "NIK ditulis dua kali di berkas"),
    "identitas_berbeda": QT_TRANSLATE_NOOP("register", "NIK milik nama lain"),
    "tidak_terdaftar": QT_TRANSLATE_NOOP("register", "tidak ada di data"),
}
COME_WORDS: Mapping[Come, str] = {
    Come.YES: QT_TRANSLATE_NOOP("register", "Ya"),
    Come.NO: QT_TRANSLATE_NOOP("register", "Tidak"),
    Come.ASK_FIRST: QT_TRANSLATE_NOOP("register", "Pastikan dahulu"),
}
_NOT_CHECKED = QT_TRANSLATE_NOOP("register", "Belum dapat dicek")
_MEND_NIK = QT_TRANSLATE_NOOP(
    "register", "Betulkan NIK sesuai KTP atau KK, lalu kirim lagi: {why}."
)
_STILL_ACTIVE = QT_TRANSLATE_NOOP(
    "register", "KIS PBI masih aktif, jadi tidak perlu datang. Dapat langsung dipakai berobat."
)
_MAY_COME = QT_TRANSLATE_NOOP("register", "Boleh datang untuk {service} dengan berkas lengkap.")
_WITH_ID = QT_TRANSLATE_NOOP(
    "register",
    "Boleh datang untuk {service}. Tulis ID-DTKS pada surat pengantar desa.",
)
_PBI_ACTIVE = QT_TRANSLATE_NOOP("register", "Terdaftar ({data}), PBI aktif")
_PBI_OFF = QT_TRANSLATE_NOOP("register", "Terdaftar ({data}), PBI nonaktif")
_PBI_UNKNOWN = QT_TRANSLATE_NOOP("register", "Terdaftar ({data})")
_OTHER_NAME = QT_TRANSLATE_NOOP("register", "NIK tercatat atas nama lain")
_ONLY_BEFORE = QT_TRANSLATE_NOOP("register", "Hanya ada di data yang lama")
_PERHAPS = QT_TRANSLATE_NOOP("register", "Perlu dipastikan")
_NOT_THERE = QT_TRANSLATE_NOOP("register", "Tidak ditemukan ({data})")
_DESIL = QT_TRANSLATE_NOOP(
    "register",
    "Menurut data, keluarga ini belum dapat diusulkan; keberatan disampaikan lewat desa.",
)
_ELSEWHERE = QT_TRANSLATE_NOOP("register", "(ada, tanyakan ke dinas)")
