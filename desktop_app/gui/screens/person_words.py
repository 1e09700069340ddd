"""The person page in words: columns of its tables, and sentences over what people did."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, tzinfo
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.beneficiary import Benefit
from desktop_app.domain.case import OPEN
from desktop_app.domain.complaint import Category, ComplaintState
from desktop_app.domain.identity import show_phone
from desktop_app.domain.people import Person, Sex, age_on
from desktop_app.domain.person_page import (
    Awaited,
    CaseLine,
    Change,
    ErasureReason,
    FoundPerson,
    Given,
    Kin,
    LetterLine,
    Look,
    Pair,
    Standing,
    Visit,
)
from desktop_app.domain.queue import TicketState
from desktop_app.domain.region import Regions
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.gui.models.rows import Column
from desktop_app.gui.words import date_and_time, short_date, translate
from desktop_app.gui.words import said as in_words

NOTHING = "–"
_MOST_RECEIPTS = 3
Services = Mapping[str, str]


def said(text: str) -> str:
    """Return a word of the domain in the language of the screens."""
    return QCoreApplication.translate("people", text)


def day(value: date | None) -> str:
    """Return a date, or a dash."""
    return short_date(value) if value else NOTHING


def village(regions: Regions, code: str | None) -> str:
    """Return `Kalipang — Sarang`, or a dash."""
    found = regions.by_code.get(code or "")
    return found.label if found else NOTHING


def born(person: Person, today: date) -> str:
    """Return place and date of birth with the age."""
    if person.birth_date is None:
        return person.birth_place or NOTHING
    told = ", ".join(filter(None, (person.birth_place, short_date(person.birth_date))))
    return translate("PersonPage", "{born} ({age} tahun)").format(
        born=told, age=age_on(person.birth_date, today)
    )


def _village_name(regions: Regions, code: str | None) -> str:
    found = regions.by_code.get(code or "")
    return found.name if found else NOTHING


def address(person: Person) -> str:
    """Return street, RT and RW."""
    block = f"RT {person.rt or NOTHING} RW {person.rw or NOTHING}" if person.rt or person.rw else ""
    return ", ".join(filter(None, (person.address, block))) or NOTHING


def facts(person: Person, regions: Regions, today: date) -> list[tuple[str, str]]:
    """Return what is known of a person, as (field, text)."""
    sexes = {
        Sex.MALE: translate("PersonPage", "Laki-laki"),
        Sex.FEMALE: translate("PersonPage", "Perempuan"),
    }
    return [
        (translate("PersonPage", "Nama"), person.name),
        (translate("PersonPage", "NIK"), person.nik or NOTHING),
        (translate("PersonPage", "No. KK"), person.kk or NOTHING),
        (translate("PersonPage", "Lahir"), born(person, today)),
        (translate("PersonPage", "Jenis kelamin"), sexes[person.sex] if person.sex else NOTHING),
        (translate("PersonPage", "Alamat"), address(person)),
        (translate("PersonPage", "Desa"), village(regions, person.village_code)),
        (translate("PersonPage", "Telepon"), show_phone(person.phone) if person.phone else NOTHING),
    ]


def lines(told: Iterable[tuple[str, str]]) -> str:
    """Return facts as rich text, one line each; empty ones are left out."""
    return "<br>".join(f"<b>{escape(name)}:</b> {escape(text)}" for name, text in told if text)


_UNDECIDED = frozenset(state.value for state in OPEN)


def finding(code: str) -> str:
    """Return what a finding is called."""
    if code in list(RefusalReason):
        return QCoreApplication.translate("RefusalReason", RefusalReason(code).label)
    return code.replace("_", " ").capitalize()


def outcome(case: CaseLine) -> str:
    """Return what became of a case, with the reason that counted."""
    told = _outcomes().get(case.outcome, case.outcome)
    if case.state in _UNDECIDED:
        told = translate("PersonPage", "{stage}, belum diputuskan").format(
            stage=case.state.capitalize()
        )
    if case.counted:
        told = f"{told}: {finding(case.counted)}"
    if case.overridden:
        told = translate("PersonPage", "{outcome} (atas keputusan supervisor)").format(outcome=told)
    return told


def case_words(case: CaseLine, services: Services) -> str:
    """Return a case in one sentence for reading aloud."""
    told = [f"<b>{escape(services.get(case.service, case.service))}</b>: {escape(outcome(case))}."]
    others = [finding(code) for code in case.findings if code != case.counted]
    if others:
        told.append(
            escape(translate("PersonPage", "Temuan: {found}.").format(found=", ".join(others)))
        )
    if case.bringer:
        told.append(
            escape(translate("PersonPage", "Berkas dibawa oleh {name}.").format(name=case.bringer))
        )
    if case.open:
        told.append(escape(translate("PersonPage", "Belum selesai.")))
    return " ".join(told)


def change_words(change: Change, regions: Regions) -> str:
    """Return what was done to the row, in words."""
    done = _deeds().get(change.kind, change.kind)
    if change.blank:
        return translate("PersonPage", "{done} (isinya sudah dihapus)").format(done=done)
    told = "; ".join(_field_words(one, regions) for one in change.fields)
    return f"{done}: {told}" if told else done


def _field_words(told: tuple[str, str, str], regions: Regions) -> str:
    name, before, now = told
    if name == "village_code":
        before, now = village(regions, before), village(regions, now)
    title = _fields().get(name, name)
    return f"{title} {before or NOTHING} → {now or NOTHING}"


def reason(text: str) -> str:
    """Return a reason as it is read: a ground of the law by its words."""
    if text in list(ErasureReason):
        return said(ErasureReason(text).label)
    return text[:1].upper() + text[1:] or NOTHING


def complaint_words(category: str, state: str) -> str:
    """Return what a complaint is about and where it stands."""
    known = category in list(Category) and state in list(ComplaintState)
    if not known:
        return f"{category}, {state}"
    labels = Category(category).label, ComplaintState(state).label
    return ", ".join(translate("Complaint", label) for label in labels)


# Columns ----------------------------------------------------------------------------------------


def awaited_words(one: Awaited, zone: tzinfo) -> str:
    """Return what a case still waits for, and until when."""
    if one.due_at is None:
        return in_words(one.what)
    form = (
        translate("PersonPage", "✘ {what} (lewat {when})")
        if one.late
        else translate("PersonPage", "{what} (batas {when})")
    )
    return form.format(what=in_words(one.what), when=short_date(one.due_at.astimezone(zone).date()))


def benefit_words(listed: Sequence[Benefit]) -> str:
    """Return what a person is listed for, "" for nothing."""
    return "; ".join(
        f"{one.title}: {QCoreApplication.translate('Programme', one.state.label)}" for one in listed
    )


def receipt_words(given: Sequence[Given], zone: tzinfo) -> str:
    """Return the latest receipts with their day, and how many more there are."""
    told = [
        f"{one.number} ({short_date(one.issued_at.astimezone(zone).date())})"
        for one in given[:_MOST_RECEIPTS]
    ]
    if len(given) > len(told):
        told.append(translate("PersonPage", "dan {more} lagi").format(more=len(given) - len(told)))
    return ", ".join(told)


def hit_columns(regions: Regions) -> tuple[Column[FoundPerson], ...]:
    """The list of who was found."""
    return (
        Column(translate("PersonPage", "Nama"), lambda one: one.name, wide=True),
        Column(translate("PersonPage", "Lahir"), lambda one: day(one.birth_date)),
        Column(
            translate("PersonPage", "Desa"), lambda one: _village_name(regions, one.village_code)
        ),
        Column(translate("PersonPage", "Cocok"), lambda one: said(one.why.label)),
    )


def pair_columns() -> tuple[Column[Pair], ...]:
    """The list of who may be one person."""
    return (
        Column(translate("PersonPage", "Nama"), lambda pair: pair.first.person.name, wide=True),
        Column(translate("PersonPage", "Mengapa"), lambda pair: said(pair.why.label)),
    )


def family_columns() -> tuple[Column[Kin], ...]:
    """The household."""

    def known(one: Kin) -> str:
        return (
            translate("PersonPage", "Pernah datang (Enter)")
            if one.applicant_id
            else translate("PersonPage", "Data DTKS/DTSEN")
        )

    return (
        Column(translate("PersonPage", "Nama"), lambda one: one.name, wide=True),
        Column(translate("PersonPage", "Lahir"), lambda one: day(one.birth_date)),
        Column(translate("PersonPage", "Hubungan"), lambda one: one.relation or NOTHING),
        Column(translate("PersonPage", "NIK"), lambda one: one.nik or NOTHING),
        Column(translate("PersonPage", "Dari"), known),
    )


def visit_columns(services: Services) -> tuple[Column[Visit], ...]:
    """Every time the person was served."""
    return (
        Column(translate("PersonPage", "Tanggal"), lambda one: day(one.day)),
        Column(translate("PersonPage", "Nomor"), lambda one: one.code),
        Column(
            translate("PersonPage", "Layanan"), lambda one: services.get(one.service or "", NOTHING)
        ),
        Column(
            translate("PersonPage", "Keadaan"),
            lambda one: translate("Queue", TicketState(one.state).label).capitalize(),
        ),
        Column(translate("PersonPage", "Loket"), lambda one: one.counter or NOTHING),
        Column(translate("PersonPage", "Petugas"), lambda one: one.officer or NOTHING),
        Column(
            translate("PersonPage", "Hasil"),
            lambda one: ", ".join(map(outcome, one.cases)) or NOTHING,
            wide=True,
        ),
    )


def letter_columns(zone: tzinfo) -> tuple[Column[LetterLine], ...]:
    """Every letter and who took it."""
    return (
        Column(translate("PersonPage", "Tanggal"), lambda one: day(one.day)),
        Column(translate("PersonPage", "Nomor"), lambda one: one.number),
        Column(translate("PersonPage", "Hal"), lambda one: one.subject, wide=True),
        Column(translate("PersonPage", "Keadaan"), _letter_state),
        Column(translate("PersonPage", "Diambil oleh"), lambda one: _taker(one, zone)),
    )


def standing_columns() -> tuple[Column[tuple[str, ...]], ...]:
    """What the kept snapshots say, side by side: one row for each thing, made by `side_by_side`."""

    def at(number: int) -> Callable[[tuple[str, ...]], str]:
        return lambda row: row[number] if number < len(row) else ""

    return (
        Column("", at(0)),
        Column(translate("PersonPage", "Yang dipakai"), at(1), wide=True),
        Column(translate("PersonPage", "Sebelumnya"), at(2), wide=True),
        Column(translate("PersonPage", "Sebelum itu"), at(3), wide=True),
    )


def side_by_side(standings: Sequence[Standing], today: date) -> list[tuple[str, ...]]:
    """Return (title, what the current snapshot says, what the one before says, …)."""
    rows: list[list[str]] = [
        [translate("PersonPage", "Data")],
        [translate("PersonPage", "Status")],
        [translate("PersonPage", "Desil")],
        [translate("PersonPage", "PBI")],
        [translate("PersonPage", "Kartu")],
        [translate("PersonPage", "ID-DTKS")],
    ]
    for one in standings:
        for row, text in zip(rows, _standing(one, today), strict=True):
            row.append(text or NOTHING)
    return [tuple(row) for row in rows]


def _standing(one: Standing, today: date) -> tuple[str, ...]:
    data = translate("PersonPage", "{source} per {day} ({n} hari)").format(
        source=one.snapshot.title,
        day=short_date(one.snapshot.as_of),
        n=one.snapshot.age_days(today),
    )
    entry = one.entry
    if entry is None:
        return (data, translate("PersonPage", "Tidak ditemukan"), "", "", "", "")
    return (
        data,
        translate("PersonPage", "Terdaftar"),
        str(entry.desil or ""),
        (entry.pbi_status or "").capitalize(),
        entry.card or "",
        " / ".join(entry.ids),
    )


def decided_columns(services: Services) -> tuple[Column[CaseLine], ...]:
    """What the data said when each case was decided."""
    return (
        Column(translate("PersonPage", "Tanggal"), lambda one: day(one.day)),
        Column(
            translate("PersonPage", "Layanan"), lambda one: services.get(one.service, one.service)
        ),
        Column(translate("PersonPage", "Data"), lambda one: one.source or NOTHING),
        Column(translate("PersonPage", "Per tanggal"), lambda one: day(one.as_of)),
        Column(translate("PersonPage", "Desil"), lambda one: str(one.desil or NOTHING)),
        Column(translate("PersonPage", "Hasil"), outcome, wide=True),
    )


def look_columns(zone: tzinfo) -> tuple[Column[Look], ...]:
    """Who looked."""
    seen = _seen()
    return (
        Column(translate("PersonPage", "Waktu"), lambda one: date_and_time(one.at, zone)),
        Column(
            translate("PersonPage", "Siapa"),
            lambda one: one.who or translate("PersonPage", "Baris perintah"),
        ),
        Column(translate("PersonPage", "Yang dilihat"), lambda one: seen.get(one.what, one.what)),
        Column(translate("PersonPage", "Alasan"), lambda one: reason(one.reason), wide=True),
    )


def change_columns(zone: tzinfo, regions: Regions) -> tuple[Column[Change], ...]:
    """What was changed."""
    return (
        Column(translate("PersonPage", "Waktu"), lambda one: date_and_time(one.at, zone)),
        Column(
            translate("PersonPage", "Siapa"),
            lambda one: one.who or translate("PersonPage", "Baris perintah"),
        ),
        Column(
            translate("PersonPage", "Perubahan"), lambda one: change_words(one, regions), wide=True
        ),
        Column(translate("PersonPage", "Alasan"), lambda one: reason(one.reason)),
    )


def _letter_state(one: LetterLine) -> str:
    if one.waits:
        return translate("PersonPage", "Menunggu diambil")
    if one.handed_at is not None:
        return translate("PersonPage", "Sudah diserahkan")
    return one.state.replace("_", " ").capitalize()


def _taker(one: LetterLine, zone: tzinfo) -> str:
    if one.handed_at is None:
        return NOTHING
    name = f"{one.taker} ({one.relation})" if one.relation else one.taker
    return ", ".join(filter(None, (name, date_and_time(one.handed_at, zone))))


def _outcomes() -> dict[str, str]:
    return {
        "boleh": translate("PersonPage", "Disetujui"),
        "dikembalikan": translate("PersonPage", "Dikembalikan"),
        "ditolak": translate("PersonPage", "Ditolak"),
        "perlu_dipastikan": translate("PersonPage", "Perlu dipastikan"),
    }


def _deeds() -> dict[str, str]:
    return {
        "insert": translate("PersonPage", "Pertama kali dicatat"),
        "change": translate("PersonPage", "Diubah"),
        "same": translate("PersonPage", "Diputuskan: orang yang sama dengan catatan lain"),
        "other": translate("PersonPage", "Diputuskan: bukan orang yang sama dengan catatan lain"),
        "apart": translate("PersonPage", "Keputusan tentang catatan ganda ditarik kembali"),
        "erase": translate("PersonPage", "Data pribadi dihapus"),
    }


def _seen() -> dict[str, str]:
    return {
        "person": translate("PersonPage", "Halaman ini"),
        "register": translate("PersonPage", "Data DTKS/DTSEN"),
        "family": translate("PersonPage", "Sebagai anggota keluarga orang lain"),
        "letter": translate("PersonPage", "Surat"),
        "case": translate("PersonPage", "Permohonan"),
        "attachment": translate("PersonPage", "Lampiran"),
        "complaint": translate("PersonPage", "Pengaduan"),
        "print": translate("PersonPage", "Surat (dicetak)"),
        "reveal": translate("PersonPage", "NIK dibuka"),
        "export": translate("PersonPage", "Diekspor"),
        "register_rows": translate("PersonPage", "Baris data dibuka"),
        "search": translate("PersonPage", "Dicari di data, tidak ditemukan"),
    }


def _fields() -> dict[str, str]:
    return {
        "name": translate("PersonPage", "nama"),
        "nik": translate("PersonPage", "NIK"),
        "kk": translate("PersonPage", "No. KK"),
        "birth_place": translate("PersonPage", "tempat lahir"),
        "birth_date": translate("PersonPage", "tanggal lahir"),
        "sex": translate("PersonPage", "jenis kelamin"),
        "address": translate("PersonPage", "alamat"),
        "rt": translate("PersonPage", "RT"),
        "rw": translate("PersonPage", "RW"),
        "village_code": translate("PersonPage", "desa"),
        "phone": translate("PersonPage", "telepon"),
        "wa_consent": translate("PersonPage", "izin pesan WhatsApp"),
        "merged_into": translate("PersonPage", "catatan gabungan"),
    }
