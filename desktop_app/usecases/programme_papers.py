"""What leaves the office about programmes: lists of recipients, figures, the file for the bank.

A list may go out whole, by right and journaled with everybody in it; else its numbers are covered.
The recapitulation names nobody: it may be given to the head of the office and to the PPID.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.beneficiary import Beneficiary, BeneficiaryState, TransferList
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    Misused,
    NotFound,
    Refused,
)
from desktop_app.domain.people import show_date
from desktop_app.domain.programme import ProgrammePeriod
from desktop_app.domain.programme_report import (
    PeriodFigures,
    PlaceFigures,
    figures_of,
    places_of,
    recap_report,
)
from desktop_app.domain.text import harmless_cell
from desktop_app.storage import beneficiaries as people
from desktop_app.storage import beneficiary_steps as steps
from desktop_app.storage import programmes as programme_storage
from desktop_app.storage.beneficiaries import Asked
from desktop_app.storage.database import Connection
from desktop_app.storage.durable import write_durably
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.office import read_settings, signatory_in_office, write_setting
from desktop_app.storage.register import person_id
from desktop_app.usecases.beneficiaries import covered
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import TableReport, WrittenSheet, WrittenTable
from desktop_app.usecases.programmes import require_look, require_manage
from desktop_app.usecases.reports_export import check_ending, save

MOST_ON_PAPER = 5_000
GAPS = (
    *("nomor", "nama", "nik", "bank", "rekening", "atas_nama", "jumlah", "keterangan"),
    *("desa", "kecamatan", "program", "tanggal"),
)
_Cells = tuple[str | int | None, ...]
_GAP = re.compile(r"\{([^{}]*)\}")
_LISTED = tuple(one for one in BeneficiaryState if one is not BeneficiaryState.DIBATALKAN)


class Shown(StrEnum):
    """How much of somebody a list shows."""

    UTUH = "utuh"
    SAMAR = "samar"
    PUBLIK = "publik"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _SHOWN[self]


@dataclass(frozen=True, slots=True)
class Recap:
    """The figures of the periods asked for, and of their places."""

    periods: tuple[PeriodFigures, ...]
    places: tuple[PlaceFigures, ...]
    span: str


@dataclass(frozen=True, slots=True)
class TransferMade:
    """A file for the bank: what it holds, and how many were left out for want of an account."""

    list: TransferList
    without_account: int


def recap(office: Office, year: int | None = None, period_id: UUID | None = None) -> Recap:
    """Return the figures of one period, of all that touch a year, or of all. Raises NotFound."""
    require_look(office)
    with office.read() as connection:
        return _recap(connection, year, period_id)


def export_recap(
    office: Office, path: Path, year: int | None = None, period_id: UUID | None = None
) -> None:
    """Save the recapitulation as .xlsx or .pdf with kop and signature; nobody is named in it."""
    check_ending(path)
    found = recap(office, year, period_id)
    if office.actor is not None:
        office.require(Right.EXPORT)
    save(office, recap_report(found.periods, found.places, found.span), path)


def export_list(office: Office, asked: Asked, path: Path, shown: Shown = Shown.SAMAR) -> int:
    """Save the *daftar penerima manfaat* asked for as .xlsx or .pdf; return how many people.

    Whole numbers need the right to see them, and it is journaled whose they are. For the public
    nobody is named: initials and the village only. Raises Refused, Misused for another kind of
    file or more people than a paper holds, EnvironmentFailure.
    """
    check_ending(path)
    if office.actor is not None:
        office.require(Right.EXPORT)
        if shown is Shown.UTUH:
            office.require(Right.SEE_NIK)
    wanted = asked if asked.states else replace(asked, states=_LISTED)
    with office.read() as connection:
        total = people.count(connection, wanted)
        if not total:
            raise Refused("daftar_kosong", _EMPTY)
        if path.suffix.lower() == ".pdf" and total > MOST_ON_PAPER:
            raise Misused("daftar_terlalu_panjang", _TOO_LONG, most=MOST_ON_PAPER)
        seen = _seen(office, connection, wanted) if shown is Shown.UTUH else []
    with office.write() as tx:  # before it leaves: who took it is known even after a power cut
        what = {"what": f"penerima_{shown.value}", "rows": total, "shown": seen}
        tx.event("export", office.identity.id, what)
    with office.read() as connection:
        title, period = _titles(office, connection, wanted)
        rows = [*_rows(people.each(connection, wanted), shown)]
        if path.suffix.lower() == ".pdf":
            caption = f"{total} orang"
            report = _report(office, connection, title, period, caption, _HEADERS[shown], rows)
            _write(path, office.ports.tables.render(report))
        else:
            table = WrittenTable(f"{title} — {period}", _HEADERS[shown], rows)
            office.ports.workbooks.write_tables(path, [table])
    return total


def make_transfer(office: Office, period_id: UUID, path: Path) -> TransferMade:
    """Write the file for the bank (.csv or .xlsx) and keep who stands in it; nobody stands in two.

    Raises Refused when nobody fixed with an account is left, Misused for columns or a kind of file
    that can not be, EnvironmentFailure; then nobody counts as written.
    """
    require_manage(office)
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise Misused("bentuk_berkas_transfer", _KIND)
    ready = Asked(period_id, (BeneficiaryState.DITETAPKAN,), with_account=True, not_sent=True)
    with office.write() as tx:
        period = programme_storage.read_period(tx.connection, period_id)
        columns = transfer_columns(
            read_settings(tx.connection)[settings.PROGRAMME_TRANSFER_COLUMNS]
        )
        chosen = people.page(tx.connection, ready)
        if not chosen:
            raise Refused("tidak_ada_untuk_ditransfer", _NOBODY)
        if any(one.proposal.amount is None for one in chosen):
            raise Refused("jumlah_belum_diisi", _NO_AMOUNT)
        amount = sum(one.proposal.amount or 0 for one in chosen)
        titles = [title for title, _ in columns]
        id = steps.add_transfer(tx, period_id, [one.id for one in chosen], amount, titles)
        made = steps.read_transfer(tx.connection, id)
        tx.event("export", id, {"what": "transfer", "rows": len(chosen)})
        bare = replace(ready, with_account=False)
        without = people.count(tx.connection, bare)
        _write_transfer(office, path, period, chosen, columns)
    return TransferMade(made, without)


def transfer_columns(text: str) -> tuple[tuple[str, str], ...]:
    """Return (title, text with gaps) of each column of the setting. Raises Misused for a gap that
    does not exist."""
    columns = []
    for line in text.splitlines():
        title, _, template = line.partition("=")
        if not title.strip():
            continue
        if not set(_GAP.findall(template)) <= set(GAPS):
            told = ", ".join(f"{{{one}}}" for one in GAPS)
            raise Misused("kolom_transfer_salah", _BAD_GAP, column=title.strip(), gaps=told)
        columns.append((title.strip(), template.strip()))
    return tuple(columns)


def save_bank(office: Office, digits: str, columns: str) -> None:
    """Keep how many digits each bank uses, and the columns of the file for the bank.

    Raises Refused for text that can not be read so, Misused for a gap that does not exist.
    """
    require_manage(office)
    transfer_columns(columns)
    told = (
        (settings.PROGRAMME_BANK_DIGITS, digits, _BAD_DIGITS),
        (settings.PROGRAMME_TRANSFER_COLUMNS, columns, _BAD_COLUMNS),
    )
    with office.write() as tx:
        for setting, value, sentence in told:
            try:
                setting.check(value)
            except ValueError as error:
                raise Refused("pengaturan_tidak_sah", sentence) from error
            write_setting(tx, setting.name, value)


def _write_transfer(
    office: Office,
    path: Path,
    period: ProgrammePeriod,
    chosen: Sequence[Beneficiary],
    columns: Sequence[tuple[str, str]],
) -> None:
    rows = [
        tuple(
            template.format(**_gaps(number, one, period, office.today())) for _, template in columns
        )
        for number, one in enumerate(chosen, start=1)
    ]
    header = [title for title, _ in columns]
    if path.suffix.lower() == ".xlsx":
        office.ports.workbooks.write_book(path, [WrittenSheet("Transfer", header, rows)])
        return
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerows([harmless_cell(cell) for cell in row] for row in (header, *rows))
    _write(path, stream.getvalue().encode("utf-8-sig"))


def _write(path: Path, data: bytes) -> None:
    try:
        write_durably(path, data)
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_tertulis", _UNWRITTEN, name=path.name) from error


def _report(
    office: Office,
    connection: Connection,
    title: str,
    period: str,
    caption: str,
    header: Sequence[str],
    rows: Sequence[_Cells],
) -> TableReport:
    today, local = office.today(), office.now().astimezone(office.zone)
    head = office.identity.letterhead
    return TableReport(
        letterhead=head,
        emblem=read_emblem(connection, office.store.folder),
        paper=read_settings(connection)[settings.LETTER_PAPER],
        title=title,
        period=period,
        tables=[WrittenTable(caption, header, rows)],
        printed=f"Dibuat dari data per {show_date(today)} pukul {local:%H.%M}",
        place_and_date=f"{head.place}, {show_date(today)}",
        signatory=signatory_in_office(connection, today),
    )


def _filled(columns: Sequence[tuple[str, str]], gaps: dict[str, str]) -> tuple[str, ...]:
    return tuple(_GAP.sub(lambda found: gaps[found[1]], template) for _, template in columns)


def _gaps(number: int, one: Beneficiary, period: ProgrammePeriod, today: date) -> dict[str, str]:
    p = one.proposal
    return {
        "nomor": str(number),
        "nama": p.name,
        "nik": p.nik or "",
        "bank": p.account.bank,
        "rekening": p.account.number,
        "atas_nama": p.account.holder or p.name,
        "jumlah": str(p.amount or 0),
        "keterangan": period.title,
        "desa": p.village,
        "kecamatan": p.district,
        "program": period.programme.name,
        "tanggal": f"{today:%d-%m-%Y}",
    }


def _recap(connection: Connection, year: int | None, period_id: UUID | None) -> Recap:
    every = programme_storage.periods(connection)
    if period_id is not None:
        chosen = [one for one in every if one.id == period_id]
        if not chosen:
            raise NotFound("periode_tidak_ada", _GONE)
        span = f"{show_date(chosen[0].span.first)} – {show_date(chosen[0].span.last)}"
    elif year is not None:
        chosen = [o for o in every if o.span.first.year <= year <= o.span.last.year]
        span = f"Tahun {year}"
    else:
        chosen, span = list(every), "Semua periode"
    tallies = steps.tallies(connection, [one.id for one in chosen])
    return Recap(figures_of(chosen, tallies), places_of(tallies), span)


def _titles(office: Office, connection: Connection, asked: Asked) -> tuple[str, str]:
    period = (
        programme_storage.read_period(connection, asked.period_id).title if asked.period_id else ""
    )
    place = ""
    if asked.village and asked.village in office.regions.by_code:
        village = office.regions.by_code[asked.village]
        place = f"{village.name}, Kecamatan {village.district}"
    elif asked.district:
        names = (v.district for v in office.regions.villages if v.district_code == asked.district)
        place = f"Kecamatan {next(names, asked.district)}"
    told = " · ".join(part for part in (period, place) if part)
    return "Daftar penerima manfaat", told or "Semua program"


def _seen(office: Office, connection: Connection, asked: Asked) -> list[str]:
    """Return under what everybody in a list is journaled."""
    names = office.store.names
    return sorted(
        (person_id(names, one.proposal.nik) if one.proposal.nik else one.id).hex
        for one in people.each(connection, asked)
    )


def _rows(found: Iterator[Beneficiary], shown: Shown) -> Iterator[_Cells]:
    for number, one in enumerate(found, start=1):
        p = one.proposal if shown is Shown.UTUH else covered(one).proposal
        place = f"{p.village}, {p.district}" if p.district else p.village
        if shown is Shown.PUBLIK:
            yield number, _initials(p.name), p.village, p.district, p.amount, one.state.label
            continue
        account = f"{p.account.bank} {p.account.number}".strip()
        who = (p.name, p.nik or "–", p.kk or "–", p.address, place)
        yield number, *who, account or "–", p.amount, one.state.label


def _initials(name: str) -> str:
    return " ".join(f"{word[0]}." for word in name.split() if word)


_WHOLE = (
    "No",
    "Nama",
    "NIK",
    "No. KK",
    "Alamat",
    "Desa, kecamatan",
    "Rekening",
    "Rupiah",
    "Status",
)
_HEADERS = {
    Shown.UTUH: _WHOLE,
    Shown.SAMAR: _WHOLE,
    Shown.PUBLIK: ("No", "Inisial", "Desa/kelurahan", "Kecamatan", "Rupiah", "Status"),
}
_SHOWN = {
    Shown.UTUH: QT_TRANSLATE_NOOP("Programme", "nomor utuh"),
    Shown.SAMAR: QT_TRANSLATE_NOOP("Programme", "nomor disamarkan"),
    Shown.PUBLIK: QT_TRANSLATE_NOOP("Programme", "untuk umum/PPID, tanpa identitas"),
}
_EMPTY = QT_TRANSLATE_NOOP("errors", "Tidak ada penerima dalam pilihan ini.")
_TOO_LONG = QT_TRANSLATE_NOOP(
    "errors",
    "Kertas memuat paling banyak {most} orang. Pilih kecamatan atau desa, atau simpan sebagai "
    "Excel.",
)
_KIND = QT_TRANSLATE_NOOP("errors", "Berkas transfer ditulis sebagai .csv atau .xlsx.")
_NOBODY = QT_TRANSLATE_NOOP(
    "errors",
    "Tidak ada penerima yang sudah ditetapkan, punya rekening, dan belum masuk berkas transfer.",
)
_NO_AMOUNT = QT_TRANSLATE_NOOP(
    "errors",
    "Ada penerima tanpa jumlah bantuan. Isi jumlahnya pada penerima itu, lalu buat berkasnya lagi.",
)
_BAD_GAP = QT_TRANSLATE_NOOP(
    "errors", "Kolom transfer “{column}” memakai isian yang tidak ada. Yang ada: {gaps}."
)
_BAD_DIGITS = QT_TRANSLATE_NOOP(
    "errors", "Tulis satu bank per baris, misalnya BRI=15 atau BCA=10,12."
)
_BAD_COLUMNS = QT_TRANSLATE_NOOP(
    "errors", "Tulis satu kolom per baris, misalnya Nomor Rekening={{rekening}}."
)
_UNWRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas {name} tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu ulangi.",
)
_GONE = QT_TRANSLATE_NOOP("errors", "Periode itu tidak ada lagi. Muat ulang layar.")
