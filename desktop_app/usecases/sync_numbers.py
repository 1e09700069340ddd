"""Letter numbers where the PCs of an office share one series: leased ahead while online.

A lease is a promise of the server that nobody else gets these numbers. What was not used when the
year is over, or when the PC leaves, is void, with the reason in the journal.
"""

from __future__ import annotations

from datetime import date

from desktop_app import settings
from desktop_app.domain.sync import CentralLine
from desktop_app.storage import sync_numbers as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import LETTER, definitions_in_force
from desktop_app.storage.journal import Transaction
from desktop_app.storage.letter_book import counters, given_back_spans, go_on_behind, taken
from desktop_app.storage.office import read_settings
from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.storage.sync_state import Standing
from desktop_app.usecases.office import Office
from desktop_app.usecases.sync import memory
from desktop_app.usecases.sync_ask import ask
from desktop_app.wire import messages as wire

BLOCK = 20
LOW_WATER = 8  # so few left, and the next block is leased
OFFICE_SERIES = "kantor"


def lease(office: Office, line: CentralLine) -> int:
    """Lease numbers of every series that runs low; return how many. Raises Denied, Unreachable.

    The series are the office's own and those of kinds of letters that count for themselves.
    """
    year = office.today().year
    with office.read() as connection:
        given = read_settings(connection)
        if given[settings.LETTER_NUMBERING] != "blok":
            return 0
    _take_up(office, year)
    with office.read() as connection:
        left = storage.left(connection)
        series = {OFFICE_SERIES} | _own_series(connection, given, office.today())
        start = given[settings.LETTER_START_VALUE]
        least = _least(taken(connection), counters(connection), start)
    fresh = 0
    for one in sorted(series):
        if left.get((one, year), 0) > LOW_WATER:
            continue
        request = wire.BlockRequest(
            series=one, year=year, count=BLOCK, least=least.get((one, year), start)
        )
        got = ask(office, line, "POST", "/v1/number-blocks", request, wire.NumberBlock, once=True)
        with office.store.companion(SyncDoor).write() as connection:
            storage.keep(connection, got.series, got.year, got.first, got.last)
        fresh += got.last - got.first + 1
    return fresh


def _take_up(office: Office, year: int) -> None:
    """Take up leases of this year whose answer got lost, or that another device handed on."""
    known = memory(office)
    if not known.blocks:
        return
    with office.read() as connection:
        void = {(s, y, last) for s, y, _, last in given_back_spans(connection)}
    with office.store.companion(SyncDoor).write() as connection:
        for series, its_year, first, last in known.blocks:
            if its_year == year and (series, its_year, last) not in void:
                storage.keep(connection, series, its_year, first, last)
        storage.go_on_behind(connection)
    known.blocks = ()


def void_old(office: Office) -> int:
    """Make void what is left of blocks of years that are over; return how many numbers."""
    return _void(office, office.today().year, "tahun nomornya sudah lewat")


def give_back(office: Office, at: Standing) -> int:
    """Make void all that is left, because the PC leaves its server; return how many numbers."""
    return _void(office, None, f"PC loket {at.series} keluar dari pusat")


def count_on_alone(tx: Transaction) -> None:
    """Let this PC's own counters go on behind every number of the office it knows or leased."""
    behind: dict[tuple[str, int], int] = {}
    void = [(series, year, last) for series, year, _, last in given_back_spans(tx.connection)]
    for series, year, sequence in (*taken(tx.connection), *void):
        behind[series, year] = max(behind.get((series, year), 0), sequence + 1)
    go_on_behind(tx, behind, 0, 0)


def _void(office: Office, before: int | None, reason: str) -> int:
    with office.read() as connection:
        spans = storage.unused(connection, before)
    if not spans:
        return 0
    with office.write() as tx:
        storage.drop(tx.connection, spans)
        tx.event("number_void", office.identity.id, {"numbers": spans, "reason": reason})
    return sum(last - first + 1 for _, _, first, last in spans)


def _least(
    letters: list[tuple[str, int, int]], next: dict[tuple[str, int], int], start: int
) -> dict[tuple[str, int], int]:
    """Return the first number each series may still give: behind all that is on paper."""
    found = {key: max(number, start) for key, number in next.items() if "." not in key[0]}
    for series, year, sequence in letters:
        found[series, year] = max(found.get((series, year), start), sequence + 1)
    return found


def _own_series(connection: Connection, given: settings.Settings, today: date) -> set[str]:
    """Return the series of kinds of letters that count for themselves."""
    if given[settings.LETTER_SERIES] != "jenis":
        return set()
    office_pattern = given[settings.LETTER_NUMBER_TEMPLATE]
    kinds = definitions_in_force(connection, LETTER, today)
    return {
        code
        for code, (_, body) in kinds.items()
        if body.get("number", "") not in ("", office_pattern)
    }
