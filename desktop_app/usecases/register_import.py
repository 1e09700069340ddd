"""Making a register file out of a spreadsheet, aside from the office and its database.

`build` needs only its plan, so it can run in a process of its own while the window stays
awake; `usecases.register.adopt` then takes what it built into the office in one transaction.
"""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled, EnvironmentFailure, Misused
from desktop_app.domain.region import Regions
from desktop_app.domain.register import Preview, Progress, RegisterSource, SheetPreview
from desktop_app.domain.register_cells import cell_text
from desktop_app.domain.register_columns import HEADER_SEARCH_ROWS, Field
from desktop_app.domain.register_dates import guess_as_of, guess_source
from desktop_app.domain.register_mapping import ColumnMapping, Layout, Placed, place_header
from desktop_app.domain.register_reasons import ABSENT_FILE, EMPTY_FILE, UNREADABLE_FILE
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.domain.register_sheets import RegisterReading, texts_in
from desktop_app.storage.register_file import RegisterBuilder
from desktop_app.usecases.ports import Sheet, Workbooks

BATCH = 5_000
# More than live in any regency; what is remembered of so many takes a gigabyte.
MOST_ROWS = 6_000_000
PREVIEW_ROWS = 10
_TELL_EVERY = 0.1

Tell = Callable[[Progress], None]
Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All that an import needs; it can be sent to another process. `target` is where it builds.

    Without `as_of` or `source` they are guessed from the file. `mapping` is what was chosen for
    this file, `layouts` what the office chose before.
    """

    path: Path
    as_of: date | None
    source: RegisterSource | None
    today: date
    own_regency: str
    regions: Regions = field(repr=False)
    workbooks: Workbooks = field(repr=False)
    target: Path
    key: bytes = field(repr=False)
    mapping: ColumnMapping | None = None
    layouts: Mapping[str, Layout] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Built:
    """A finished register file that no office has taken in yet, and what became of each row.

    `layouts` are choices of columns that can be kept for the next file of the kind.
    """

    target: Path
    as_of: date
    as_of_from: str
    source: RegisterSource
    file_name: str
    file_hash: str
    rows: int
    imported: int
    warned: int
    quarantined: int
    reasons: Mapping[str, int]
    sheets: tuple[str, ...]
    notes: Mapping[str, int]
    seconds: float
    layouts: tuple[Layout, ...] = ()


def build(
    plan: ImportPlan, *, progress: Tell | None = None, cancelled: Asked | None = None
) -> Built:
    """Read the file and write the register file beside the office's own.

    `progress` hears of it every tenth of a second, `cancelled` is asked as often. Raises
    Cancelled, Misused (no NIK column, nothing but a header …) or EnvironmentFailure (damaged,
    locked, disk full …); then nothing is left behind.
    """
    watch = _Watch(progress, cancelled)
    watch.step(READING)
    reading = RegisterReading(
        plan.regions, plan.own_regency, plan.today, plan.mapping, plan.layouts
    )
    tally = RowTally()
    before = _stamp(plan.path)
    with (
        plan.workbooks.open(plan.path) as sheets,
        RegisterBuilder(plan.target, plan.key) as builder,
    ):
        for entries, aside in _batches(_rows(sheets, reading, watch)):
            builder.add(entries, aside)
            tally.count(entries, aside)
            watch.done(tally.rows)
        # Not before: a file of two gigabytes that is refused is refused at once.
        digest = file_hash(plan.path)
        if _stamp(plan.path) != before:
            raise EnvironmentFailure("berkas_berubah", _CHANGED_MEANWHILE)
        _refuse_nothing(reading, tally)
        watch.step(INDEXING)
        builder.finish(reading.sheets, between=lambda: watch.step(INDEXING))
    as_of, as_of_from = _dated(plan, reading.titles)
    return Built(
        target=plan.target,
        as_of=as_of,
        as_of_from=as_of_from,
        source=plan.source or _source(plan.path, reading.titles, reading.fields),
        file_name=plan.path.name,
        file_hash=digest,
        rows=tally.rows,
        imported=tally.imported,
        warned=tally.warned,
        quarantined=tally.quarantined,
        reasons=tally.reasons(),
        sheets=tuple(reading.sheets),
        notes=dict(reading.notes),
        seconds=watch.seconds,
        layouts=tuple(reading.layouts.values()),
    )


def look_at(
    workbooks: Workbooks,
    path: Path,
    today: date,
    *,
    mapping: ColumnMapping | None = None,
    layouts: Mapping[str, Layout] | None = None,
    progress: Tell | None = None,
    cancelled: Asked | None = None,
) -> Preview:
    """Return what a file seems to be, from its first rows. Raises what opening it raises.

    `mapping` shows it as it would be read with that choice, `layouts` with those kept.

    A large workbook takes seconds even for this, so it too can run in a process of its own.
    """
    _Watch(progress, cancelled).step(READING)
    with workbooks.open(path) as sheets:
        seen = [(sheet, list(islice(sheet.rows(), HEADER_SEARCH_ROWS + 1))) for sheet in sheets]
        visible = [(sheet, head) for sheet, head in seen if not sheet.hidden] or seen
        placed = [(sheet, head, place_header(head, mapping, layouts)) for sheet, head in visible]
        previews = tuple(_preview(*one) for one in placed)
    titles = list(_titles(placed))
    as_of, told_by = _as_of(path, titles, today)
    fields = {field for sheet in previews for _, field in sheet.columns if field}
    return Preview(previews, _source(path, titles, fields), as_of, told_by)


class _Watch:
    """The clock of one import: tells how far it is and hears whether it shall stop."""

    def __init__(self, tell: Tell | None, cancelled: Asked | None) -> None:
        self._tell, self._cancelled = tell, cancelled
        self._started = self._told = time.monotonic()
        self._step, self._rows, self._total = "", 0, 0

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._started

    def step(self, step: str) -> None:
        self._step = step
        self._report()

    def expect(self, total: int) -> None:
        self._total = total

    def done(self, rows: int) -> None:
        self._rows = rows
        if time.monotonic() - self._told >= _TELL_EVERY:
            self._report()

    def _report(self) -> None:
        self._told = time.monotonic()
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("impor_dibatalkan", _CANCELLED)
        if self._tell is not None:
            total = max(self._total, self._rows) if self._total else 0
            self._tell(Progress(self._rows, total, self._step, self.seconds))


class RowTally:
    """How many rows became what."""

    def __init__(self) -> None:
        self.imported = self.warned = self.quarantined = 0
        self._codes: Counter[str] = Counter()

    @property
    def rows(self) -> int:
        """How many there were."""
        return self.imported + self.warned + self.quarantined

    def count(self, entries: list[EntryRow], aside: list[AsideRow]) -> None:
        """Count some more."""
        codes = [row.warnings for row in entries if row.warnings]
        self._codes.update(codes)
        self._codes.update(row.reasons for row in aside)
        self.warned += len(codes)
        self.imported += len(entries) - len(codes)
        self.quarantined += len(aside)

    def reasons(self) -> dict[str, int]:
        """Return how many rows carry each code; one row may carry several."""
        single: Counter[str] = Counter()
        for joined, count in self._codes.items():
            single.update(dict.fromkeys(joined.split(","), count))
        return dict(single.most_common())


def _rows(
    sheets: Sequence[Sheet], reading: RegisterReading, watch: _Watch
) -> Iterator[EntryRow | AsideRow]:
    visible = [sheet for sheet in sheets if not sheet.hidden] or sheets
    if len(visible) < len(sheets):
        reading.notes["lembar_tersembunyi"] = len(sheets) - len(visible)
    elif visible and visible[0].hidden:
        reading.notes["lembar_tersembunyi_dibaca"] = len(visible)
    before = 0
    for order, sheet in enumerate(visible, start=1):
        watch.step(READING)
        before += sheet.height()
        if before > MOST_ROWS:
            raise Misused("baris_terlalu_banyak", _TOO_MANY, most=MOST_ROWS // 1_000_000)
        # The other sheets are taken to be as long as those seen, until they are loaded.
        watch.expect(before * len(visible) // order)
        watch.step(CHECKING)
        rows = sheet.rows()
        yield from reading.rows_of(sheet.name, rows, sheet.hidden_rows())


def _batches(
    rows: Iterator[EntryRow | AsideRow],
) -> Iterator[tuple[list[EntryRow], list[AsideRow]]]:
    while batch := list(islice(rows, BATCH)):
        entries = [row for row in batch if isinstance(row, EntryRow)]
        yield entries, [row for row in batch if isinstance(row, AsideRow)]


def _refuse_nothing(reading: RegisterReading, tally: RowTally) -> None:
    if tally.rows:
        return
    if not reading.anything:
        raise Misused("berkas_kosong", EMPTY_FILE)
    if not reading.sheets:
        raise Misused("kolom_nik_tidak_ada", _NO_NIK, rows=HEADER_SEARCH_ROWS)
    raise Misused("hanya_judul", _HEADER_ONLY)


def _stamp(path: Path) -> tuple[int, ...]:
    try:
        told = path.stat()
    except OSError as error:
        raise Misused("berkas_tidak_ada", ABSENT_FILE) from error
    return told.st_ino, told.st_size, told.st_mtime_ns


def file_hash(path: Path) -> str:
    """Return the sha256 of a file in hex. Raises EnvironmentFailure when it can not be read."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_terbaca", UNREADABLE_FILE) from error


def _preview(sheet: Sheet, head: list[Sequence[object]], placed: Placed | None) -> SheetPreview:
    shown = tuple(tuple(cell_text(cell) for cell in row) for row in head)
    cells = tuple(tuple(row) for row in head)
    if placed is None:
        return SheetPreview(sheet.name, len(head), None, (), (), shown, cells=cells)
    header = placed.header
    read_as = {c: f.value for f, columns in header.columns.items() for c in columns}
    columns = tuple((title, read_as.get(c)) for c, title in enumerate(header.titles))
    rows = shown[placed.first_row :][:PREVIEW_ROWS]
    row = placed.first_row
    return SheetPreview(
        sheet.name, sheet.height(), row, columns, rows, shown, placed.remembered, cells
    )


def _titles(
    placed: Iterable[tuple[Sheet, list[Sequence[object]], Placed | None]],
) -> Iterator[str]:
    for sheet, head, place in placed:
        yield sheet.name
        yield from texts_in(head[: max(place.header.line, 0)] if place else ())


def _dated(plan: ImportPlan, titles: list[str]) -> tuple[date, str]:
    return (plan.as_of, _GIVEN) if plan.as_of else _as_of(plan.path, titles, plan.today)


def _as_of(path: Path, titles: list[str], today: date) -> tuple[date, str]:
    if named := guess_as_of([path.stem], today):
        return named, _FILE_NAME
    if titled := guess_as_of(titles, today):
        return titled, _TITLE
    changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
    return min(changed, today), _CHANGED_ON


def _source(path: Path, titles: list[str], fields: Collection[str]) -> RegisterSource:
    named = guess_source([path.stem, *titles])
    if named is not None:
        return named
    has_id = Field.HOUSEHOLD_ID in fields or Field.MEMBER_ID in fields
    old = has_id and Field.DESIL not in fields
    return RegisterSource.DTKS if old else RegisterSource.DTSEN


READING = QT_TRANSLATE_NOOP("register", "Membaca berkas")
CHECKING = QT_TRANSLATE_NOOP("register", "Memeriksa baris")
INDEXING = QT_TRANSLATE_NOOP("register", "Menyusun indeks")
_GIVEN = QT_TRANSLATE_NOOP("register", "ditentukan")
_FILE_NAME = QT_TRANSLATE_NOOP("register", "nama berkas")
_TITLE = QT_TRANSLATE_NOOP("register", "judul di dalam berkas")
_CHANGED_ON = QT_TRANSLATE_NOOP("register", "tanggal berkas terakhir diubah")
_CANCELLED = QT_TRANSLATE_NOOP(
    "errors", "Impor dibatalkan. Tidak ada yang berubah; data yang lama tetap dipakai."
)
_NO_NIK = QT_TRANSLATE_NOOP(
    "errors",
    "Kolom NIK tidak ditemukan pada {rows} baris pertama. Pilih kolomnya sendiri, atau beri judul "
    "NIK pada kolom itu, lalu impor lagi.",
)
_CHANGED_MEANWHILE = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini berubah selagi dibaca, mungkin masih disalin atau diubah orang lain. Tunggu "
    "sampai selesai, lalu impor lagi; data yang lama tetap dipakai.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini berisi lebih dari {most} juta baris, lebih banyak daripada penduduk kabupaten mana "
    "pun. Minta berkas kabupaten sendiri, atau bagi per kecamatan, lalu impor lagi; data yang "
    "lama tetap dipakai.",
)
_HEADER_ONLY = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini hanya berisi judul kolom, tanpa satu orang pun. Periksa apakah berkas yang "
    "benar yang dipilih; data yang lama tetap dipakai.",
)
