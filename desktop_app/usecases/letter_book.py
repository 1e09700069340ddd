"""The register book of a period on screen, as Excel and as PDF; and whether a number is missing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused
from desktop_app.domain.letter_book import (
    AGENDA_COLUMNS,
    AgendaBook,
    BookLine,
    Numbers,
    agenda_cells,
    find_gaps,
)
from desktop_app.domain.letter_terms import Paper
from desktop_app.domain.office_checks import in_order
from desktop_app.domain.people import show_date
from desktop_app.storage import letter_book as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.durable import write_durably
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.office import read_settings
from desktop_app.storage.sync_state import standing
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import WrittenTable

_SUFFIXES = (".xlsx", ".pdf")


def book(office: Office, first: date, last: date, kind: str = "") -> tuple[BookLine, ...]:
    """Return the letters of these days (of one kind), both included, in the order of numbers.

    Raises Refused for days the wrong way round.
    """
    _may_see(office)
    in_order(first, last)
    with office.read() as connection:
        return storage.lines(connection, first, last, kind)


def numbers(office: Office, year: int | None = None) -> Numbers:
    """Return how the numbers (of one year) stand, and every gap with its reason."""
    _may_see(office)
    return numbers_on(office, year)


def numbers_on(office: Office, year: int | None = None) -> Numbers:
    """As `numbers`, for whoever looks after the data folder without logging in."""
    with office.read() as connection:
        taken = storage.taken(connection)
        starts = storage.values_ever(connection, settings.LETTER_START_VALUE.name)
        gaps = find_gaps(
            taken,
            storage.counters(connection),
            [one for one in starts if one],
            storage.restored_spans(connection),
            storage.given_back_spans(connection),
            leased=_shares_series(connection),
            counted_elsewhere=_counted_elsewhere(connection),
        )
        void = storage.void_count(connection, year)
    count = sum(year in (None, one) for _, one, _ in taken)
    return Numbers(count, void, tuple(gap for gap in gaps if year in (None, gap.year)))


def export(office: Office, first: date, last: date, path: Path, kind: str = "") -> int:
    """Write the book of a period as .xlsx or .pdf, by the name's ending; return its lines.

    That it was taken out is journaled. Raises Misused for another ending, Refused for days the
    wrong way round, EnvironmentFailure when it cannot be written.
    """
    if path.suffix.lower() not in _SUFFIXES:
        raise Misused("bentuk_berkas_agenda", _ENDING, name=path.name)
    lines = book(office, first, last, kind)
    made = _agenda(office, first, last, lines)
    if path.suffix.lower() == ".pdf":
        _write(path, office.ports.agenda_books.render(made))
    else:
        office.ports.workbooks.write_tables(path, [_table(made)])
    with office.write() as tx:
        body = {"first": first.isoformat(), "last": last.isoformat(), "letters": len(lines)}
        tx.event("agenda", office.identity.id, body)
    return len(lines)


def _agenda(office: Office, first: date, last: date, lines: tuple[BookLine, ...]) -> AgendaBook:
    found = numbers_on(office)
    with office.read() as connection:
        paper = Paper(read_settings(connection)[settings.LETTER_PAPER])
        emblem = read_emblem(connection, office.store.folder)
    return AgendaBook(
        letterhead=office.identity.letterhead,
        emblem=emblem,
        paper=paper,
        period=f"{show_date(first)} sampai {show_date(last)}"
        if first != last
        else show_date(first),
        printed=f"{office.identity.letterhead.place}, {show_date(office.today())}",
        lines=lines,
        gaps=tuple(str(gap) for gap in found.gaps if first.year <= gap.year <= last.year),
    )


def _table(made: AgendaBook) -> WrittenTable:
    rows: list[list[str | int | None]] = []
    for place, line in enumerate(made.lines, start=1):
        _, *texts = agenda_cells(place, line)
        rows.append([place, *texts])
    kop = " — ".join((*made.letterhead.lines, made.letterhead.address))
    notes = (f"{len(made.lines)} surat, {made.void} batal.", *made.gaps, kop)
    caption = f"Buku agenda surat keluar, {made.period}"
    return WrittenTable(caption, AGENDA_COLUMNS, rows, notes)


def _write(path: Path, data: bytes) -> None:
    try:
        write_durably(path, data)
    except OSError as error:
        raise EnvironmentFailure("agenda_tidak_tersimpan", _UNWRITTEN, name=path.name) from error


def _shares_series(connection: Connection) -> bool:
    given = read_settings(connection)
    return standing(connection) is not None and given[settings.LETTER_NUMBERING] == "blok"


def _counted_elsewhere(connection: Connection) -> frozenset[str]:
    """Return the series that other PCs of the office, or the central server, count."""
    if standing(connection) is None:
        return frozenset()
    own = {series for series, _ in storage.counters(connection)}
    if _shares_series(connection):
        own = {series for series in own if "." in series}
    return frozenset(series for series, _, _ in storage.taken(connection)) - own


def _may_see(office: Office) -> None:
    # The command line is the administrator of this PC, who has the passphrase.
    if office.actor is not None and not office.may(Right.SERVE):
        office.require(Right.SEE_REPORTS)


_ENDING = QT_TRANSLATE_NOOP(
    "errors", "Buku agenda ditulis sebagai .xlsx atau .pdf. Ganti akhiran nama {name}."
)
_UNWRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas {name} tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.",
)
