"""Which villages send people in vain, what they were taught, and the letter to their heads."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

from desktop_app import paths, settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    Misused,
    NotFound,
    Refused,
)
from desktop_app.domain.letter import Letter
from desktop_app.domain.people import show_date
from desktop_app.domain.report_paper import Cell, Report, Table
from desktop_app.domain.village_errors import (
    WINDOW_DAYS,
    AreaFigures,
    Curriculum,
    Effect,
    Training,
    VillageCase,
    VillageReport,
    effect_of,
    faults_of,
    read_curriculum,
    village_report,
)
from desktop_app.storage import village_errors as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.durable import write_durably
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.office import read_settings, signatory_in_office
from desktop_app.usecases import letters, reports, reports_export
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import TableReport, WrittenTable

LETTER_KIND = "surat_kepala_desa"
LONGEST_NOTE = 200
MOST_LETTERS = 50


@cache
def curriculum() -> Curriculum:
    """Return which faults are a village's, and the topics that answer them."""
    path = paths.resource("training", "topics.toml")
    return read_curriculum(tomllib.loads(path.read_text(encoding="utf-8")), path.name)


def report(office: Office, first: date, last: date) -> VillageReport:
    """Return the villages' figures of a span of days, both included.

    Raises Refused without the right to see reports, Misused when `last` lies before `first`.
    """
    _may_see(office)
    _in_order(first, last)
    with office.read() as connection:
        return _report(office, connection, first, last)


def effects(office: Office) -> tuple[Effect, ...]:
    """Return everything taught, the latest first, with what changed after it."""
    _may_see(office)
    with office.read() as connection:
        taught = storage.trainings(connection)
        if not taught:
            return ()
        first = min(one.day for one in taught) - timedelta(days=WINDOW_DAYS)
        cases = _cases(connection, first, office.today())
    return tuple(effect_of(one, cases, curriculum(), office.today()) for one in taught)


def record_training(office: Office, area: str, day: date, topic: str, note: str = "") -> UUID:
    """Record that a village or kecamatan was taught a topic, and return the record's id.

    Raises Refused for a day to come, an area or a topic nobody knows, or without the right.
    """
    officer = office.require(Right.MANAGE_RULES)
    if day > office.today():
        raise Refused("pelatihan_belum_terjadi", _NOT_YET)
    districts = {one.district_code for one in office.regions.villages}
    if area not in office.regions.by_code and area not in districts:
        raise Refused("desa_tidak_dikenal", _NO_AREA)
    if curriculum().topic(topic) is None:
        raise Refused("materi_tidak_dikenal", _NO_TOPIC)
    told = " ".join(note.split())
    if len(told) > LONGEST_NOTE:
        raise Refused("terlalu_panjang", _LONG, most=LONGEST_NOTE)
    with office.write() as tx:
        if any((t.area, t.day, t.topic) == (area, day, topic) for t in _taught(tx.connection)):
            raise Refused("pelatihan_sudah_dicatat", _TWICE)
        return storage.add_training(tx, area, day, topic, told, officer.id)


def remove_training(office: Office, one: Training) -> None:
    """Take back a training recorded by mistake. Raises Refused, NotFound, Conflict."""
    office.require(Right.MANAGE_RULES)
    with office.write() as tx:
        storage.remove_training(tx, one)


def write_letters(
    office: Office, first: date, last: date, villages: Sequence[str]
) -> tuple[Letter, ...]:
    """Issue a letter to the head of each village with its figures, all of them or none.

    No person is named in it. Raises Refused without the right, for none or too many villages,
    and as `letters.issue_plain` does; NotFound for a village without a fault in these days.
    """
    office.require(Right.MANAGE_RULES)
    _in_order(first, last)
    if not villages:
        raise Refused("desa_belum_dipilih", _NONE_CHOSEN)
    if len(villages) > MOST_LETTERS:
        raise Refused("terlalu_banyak_surat", _TOO_MANY, most=MOST_LETTERS)
    with office.write() as tx:
        found = _report(office, tx.connection, first, last)
        return tuple(
            letters.issue_plain(
                office,
                tx,
                kind=LETTER_KIND,
                values=letter_values(one, first, last),
                rows=letter_rows(one),
                village_code=one.code,
            )
            for one in (_of(office, found, code) for code in villages)
        )


def preview_letter(office: Office, first: date, last: date, village: str) -> bytes:
    """Return the letter to one village head as it would be now, marked DRAF. Raises as above."""
    one = _of(office, report(office, first, last), village)
    return letters.preview_plain(
        office,
        kind=LETTER_KIND,
        values=letter_values(one, first, last),
        rows=letter_rows(one),
        village_code=one.code,
    )


def letter_values(one: AreaFigures, first: date, last: date) -> dict[str, str]:
    """Return the gaps of the letter: the span, the figures, and what the village can do."""
    topics = [topic for code in one.topics if (topic := curriculum().topic(code))]
    return {
        "periode": f"{show_date(first)} sampai {show_date(last)}",
        "jumlah_permohonan": str(one.cases),
        "jumlah_dikembalikan": str(one.faulty),
        "saran": " ".join(topic.advice for topic in topics),
    }


def letter_rows(one: AreaFigures) -> tuple[tuple[str, str], ...]:
    """Return each fault with how many people it met, the most first."""
    labels = {fault.code: fault.label for fault in curriculum().faults}
    ranked = sorted(one.people.items(), key=lambda pair: -pair[1])
    return tuple((labels[code], str(count)) for code, count in ranked)


def export(office: Office, first: date, last: date, path: Path) -> None:
    """Write the report, as .xlsx or .pdf by its ending. Raises as `report`, Refused without the
    right to export, Misused for another ending, EnvironmentFailure."""
    reports.may_take_out(office)
    found = tables(report(office, first, last), effects(office), office)
    write_tables(office, "Kesalahan berkas menurut desa", (first, last), found, path)


def write_tables(
    office: Office,
    title: str,
    span: tuple[date, date],
    found: Sequence[WrittenTable],
    path: Path,
) -> None:
    """Write tables of a span of days, as .xlsx or .pdf by the ending. Raises Misused for another
    ending, EnvironmentFailure."""
    period = f"{show_date(span[0])} sampai {show_date(span[1])}"
    if path.suffix.lower() != ".pdf":  # which other ending there may be is known there
        parts = tuple(
            Table(one.caption, one.caption, tuple(one.header), _rows(one), tuple(one.notes))
            for one in found
        )
        reports_export.save(office, Report(title, period, (), parts), path)
        return
    today = office.today()
    with office.read() as connection:
        paper = read_settings(connection)[settings.LETTER_PAPER]
        emblem = read_emblem(connection, office.store.folder)
        signatory = signatory_in_office(connection, today)
    pdf = office.ports.tables.render(
        TableReport(
            letterhead=office.identity.letterhead,
            emblem=emblem,
            paper=paper,
            title=title,
            period=period,
            tables=tuple(found),
            printed=f"Dicetak {show_date(today)}",
            place_and_date=f"{office.identity.letterhead.place}, {show_date(today)}",
            signatory=signatory,
        )
    )
    try:
        write_durably(path, pdf)
    except OSError as error:
        raise EnvironmentFailure("laporan_tidak_tersimpan", _UNWRITTEN, name=path.name) from error


def _rows(table: WrittenTable) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(row) for row in table.rows)


def tables(
    found: VillageReport, taught: Sequence[Effect], office: Office
) -> tuple[WrittenTable, ...]:
    """Return the report as tables for people: villages, kecamatan, trainings."""
    span = f"{show_date(found.first)} sampai {show_date(found.last)}"
    faults = curriculum().faults
    header = ["Permohonan", "Dengan kesalahan", "Bagian (%)", *(one.label for one in faults)]

    def figures(one: AreaFigures) -> list[str | int | None]:
        people = [one.people.get(fault.code, 0) for fault in faults]
        return [one.cases, one.faulty, round(100 * one.share), *people]

    notes = [_UNIT] + ([_NOWHERE.format(count=found.nowhere)] if found.nowhere else [])
    names = {one.code: one.name for one in curriculum().topics}
    return (
        WrittenTable(
            f"Kesalahan berkas menurut desa/kelurahan, {span}",
            ["Desa/kelurahan", "Kecamatan", *header, "Pelatihan yang diperlukan"],
            [
                [one.name, one.district, *figures(one), "; ".join(names[t] for t in one.topics)]
                for one in found.villages
            ],
            notes,
        ),
        WrittenTable(
            f"Menurut kecamatan, {span}",
            ["Kecamatan", *header],
            [[one.district, *figures(one)] for one in (*found.districts, _total(found))],
        ),
        WrittenTable(
            "Pelatihan dan perubahan sesudahnya",
            ["Tanggal", "Desa/kecamatan", "Materi", "Perubahan"],
            [
                [
                    show_date(one.training.day),
                    area_name(office, one.training.area),
                    names.get(one.training.topic, one.training.topic),
                    one.words,
                ]
                for one in taught
            ],
        ),
    )


def area_name(office: Office, code: str) -> str:
    """Return `Kalipang — Sarang` for a village, `Kecamatan Sarang` for a kecamatan."""
    village = office.regions.by_code.get(code)
    if village is not None:
        return village.label
    own = [one.district for one in office.regions.villages if one.district_code == code]
    return f"Kecamatan {own[0]}" if own else code


def _total(found: VillageReport) -> AreaFigures:
    one = found.total
    return AreaFigures(
        "", "", "Jumlah", one.cases, one.faulty, one.sent_home, one.people, one.topics
    )


def _report(office: Office, connection: Connection, first: date, last: date) -> VillageReport:
    cases = _cases(connection, first, last)
    return village_report(cases, curriculum(), office.regions, first, last)


def _cases(connection: Connection, first: date, last: date) -> list[VillageCase]:
    """What a supervisor overrode is no fault any more, unless the counter had to mend it."""
    found = []
    for row in storage.decided_cases(connection, first, last):
        findings = [one for one in row.findings if one.get("village_error") or not row.overridden]
        faults = faults_of(findings, curriculum())
        found.append(VillageCase(row.village, row.day, row.person, row.outcome != _GO_ON, faults))
    return found


def _taught(connection: Connection) -> list[Training]:
    return storage.trainings(connection)


def _of(office: Office, found: VillageReport, village: str) -> AreaFigures:
    if village not in office.regions.by_code:
        raise NotFound("desa_tidak_dikenal", _ELSEWHERE)
    one = next((area for area in found.villages if area.code == village and area.faulty), None)
    if one is None:
        raise NotFound("desa_tanpa_kesalahan", _FAULTLESS, village=village)
    return one


def _in_order(first: date, last: date) -> None:
    if last < first:
        raise Misused("rentang_terbalik", _BACKWARDS)


def _may_see(office: Office) -> None:
    # The command line is the administrator of this PC, who has the passphrase.
    if office.actor is not None:
        office.require(Right.SEE_REPORTS)


_GO_ON = "boleh"
_UNIT = QT_TRANSLATE_NOOP(
    "Villages",
    "Kolom kesalahan: orang, sekali per kesalahan. Termasuk yang dilengkapi di loket.",
)
_NOWHERE = QT_TRANSLATE_NOOP(
    "Villages", "{count} permohonan tanpa desa tidak masuk tabel desa dan kecamatan."
)
_BACKWARDS = QT_TRANSLATE_NOOP(
    "errors", "Tanggal akhir lebih awal daripada tanggal awal. Periksa keduanya, lalu ulangi."
)
_NOT_YET = QT_TRANSLATE_NOOP(
    "errors", "Pelatihan dicatat sesudah diadakan. Tulis tanggal hari ini atau yang sudah lewat."
)
_NO_AREA = QT_TRANSLATE_NOOP("errors", "Desa atau kecamatan itu tidak dikenal. Pilih dari daftar.")
_NO_TOPIC = QT_TRANSLATE_NOOP("errors", "Materi itu tidak dikenal. Pilih dari daftar.")
_LONG = QT_TRANSLATE_NOOP("errors", "Terlalu panjang. Paling banyak {most} huruf.")
_TWICE = QT_TRANSLATE_NOOP("errors", "Pelatihan ini sudah dicatat pada hari itu.")
_NONE_CHOSEN = QT_TRANSLATE_NOOP("errors", "Pilih dahulu desa yang akan disurati.")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors", "Paling banyak {most} surat sekali jalan. Kurangi desanya, lalu ulangi."
)
_ELSEWHERE = QT_TRANSLATE_NOOP(
    "errors", "Desa di luar kabupaten tidak disurati dari sini. Pilih desa di kabupaten ini."
)
_FAULTLESS = QT_TRANSLATE_NOOP(
    "errors", "Desa {village} tidak memiliki kesalahan pada rentang itu, jadi tidak disurati."
)
_UNWRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas {name} tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.",
)
