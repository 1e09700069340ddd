"""The register at work: look a person up, import a file, go back to an earlier snapshot.

A look-up never answers "tidak terdaftar" from one place alone: it asks every kept snapshot, the
rows set aside and the damaged numbers, and hands all of it to the decision. Every view of a
person is journaled, under an id that tells nobody the NIK.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.people import names_agree
from desktop_app.domain.register import (
    Found,
    ImportReport,
    LookUp,
    MatchedBy,
    Preview,
    Progress,
    RegisterEntry,
    RegisterSource,
    SetAside,
    Snapshot,
)
from desktop_app.domain.register_mapping import ColumnMapping, Layout
from desktop_app.domain.register_quality import CODE_TITLE, WHY_TITLE, masked_cell, row_code
from desktop_app.domain.register_reasons import in_words
from desktop_app.storage import register as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.register import RegisterShelf, Shelved
from desktop_app.storage.register_file import RegisterFile
from desktop_app.storage.register_layouts import keep_layout, layouts
from desktop_app.storage.register_scan import RegisterScan
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_import import Built, ImportPlan
from desktop_app.usecases.register_import import build as build
from desktop_app.usecases.register_import import look_at as look_at

# Looking up ---------------------------------------------------------------------------------


def look_up(
    office: Office,
    number: str,
    *,
    name: str | None = None,
    birth_date: date | None = None,
    kk: str | None = None,
    reason: str = "pelayanan",
) -> LookUp:
    """Return what the registers hold of a NIK or No. KK; the view is journaled with `reason`.

    With `name` and `birth_date` people whose number is damaged or missing are met too, with `kk`
    the family of somebody who is not registered yet. Raises
    Misused when `number` has not 16 digits, EnvironmentFailure when the current data are gone.
    """
    if office.actor is not None:
        office.require(Right.PREPARE)
    with office.read() as connection:
        answer = find(office, connection, number, name=name, birth_date=birth_date, kk=kk)
    seen = _people_seen(office, answer)
    if seen:
        body = {
            "reason": reason,
            "snapshot": answer.snapshot.id if answer.snapshot else None,
            "found": answer.found,
            "with": sorted({other.hex for other in seen[1:]} - {seen[0].hex}),
        }
        with office.write() as tx:
            tx.event("view", seen[0], body)
    else:
        # Nobody was seen, but that somebody was looked for is logged all the same.
        nobody = storage.person_id(office.store.names, answer.asked)
        with office.write() as tx:
            tx.event("search", nobody, {"by": "nomor", "reason": reason, "shown": []})
    return answer


def find(
    office: Office,
    connection: Connection,
    number: str,
    *,
    name: str | None = None,
    birth_date: date | None = None,
    kk: str | None = None,
) -> LookUp:
    """Return the same inside somebody's transaction and without a journal entry."""
    asked = _sixteen_digits(number)
    shelf = office.store.companion(RegisterShelf)
    registers = list(opened(shelf, storage.shelved(connection)))
    current = next((pair for pair in registers if pair[0].current), None)
    if current is None:
        return LookUp(asked, None)
    exact, by = _exact(current[1], asked)
    others = [pair for pair in registers if pair is not current]
    older = tuple(_older(others, asked))
    household = exact if by is MatchedBy.KK else _household(current[1], exact)
    if not exact and kk and kk != asked:
        household = current[1].with_kk(kk)
    possible = list(_damaged(registers, asked))
    if not exact and name and birth_date:
        possible += _namesakes(registers, asked, name, birth_date)
    return LookUp(
        asked=asked,
        snapshot=current[0],
        exact=tuple(exact),
        older=older,
        household=tuple(household),
        possible=tuple(_once(possible)),
        set_aside=tuple(_set_aside(registers, asked, exact, name, birth_date)),
        known_ids=_known_ids(exact, older, household),
        by=by,
        others=tuple(snapshot for snapshot, _ in others),
    )


# Importing ----------------------------------------------------------------------------------


def inspect(office: Office, path: Path, mapping: ColumnMapping | None = None) -> Preview:
    """Return what a file seems to be: its sheets, columns, first rows, source and as-of date.

    With a `mapping` it is shown as it would be read with that choice of columns.
    """
    kept = kept_layouts(office)
    return look_at(office.ports.workbooks, path, office.today(), mapping=mapping, layouts=kept)


def kept_layouts(office: Office) -> Mapping[str, Layout]:
    """Return the layouts whose columns the office chose before, by fingerprint."""
    with office.read() as connection:
        return {one.fingerprint: one for one in layouts(connection).values()}


def import_file(
    office: Office,
    path: Path,
    *,
    as_of: date | None = None,
    source: RegisterSource | None = None,
    mapping: ColumnMapping | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Import a file here and now; the window does the same in three steps off its thread.

    What is not given is guessed from the file, and the report says from what.

    Raises what `plan_import`, `build` and `adopt` raise; then the old snapshot is still current.
    """
    plan = plan_import(office, path, as_of=as_of, source=source, mapping=mapping)
    return adopt(office, build(plan, progress=progress, cancelled=cancelled))


def plan_import(
    office: Office,
    path: Path,
    *,
    as_of: date | None = None,
    source: RegisterSource | None = None,
    mapping: ColumnMapping | None = None,
) -> ImportPlan:
    """Return what `build` needs; it may run in another process, and `adopt` ends the import.

    A `mapping` of columns is kept for the next file with the same headings. Raises Refused without
    the right to import, Misused when `as_of` lies in the future.
    """
    _require_right(office)
    today = office.today()
    if as_of is not None and as_of > today:
        raise Misused("tanggal_data_di_masa_depan", _FUTURE)
    return ImportPlan(
        path=path,
        as_of=as_of,
        source=source,
        today=today,
        own_regency=office.identity.regency_code,
        regions=office.regions,
        workbooks=office.ports.workbooks,
        target=storage.building_path(office.store.folder),
        key=office.store.key,
        mapping=mapping,
        layouts=kept_layouts(office),
    )


def adopt(office: Office, built: Built, *, instead_of: UUID | None = None) -> ImportReport:
    """Make a built register the current snapshot, in one transaction; the last three are kept.

    The snapshot `instead_of` is dropped for it, as a mended one is for the next mending. Raises
    EnvironmentFailure when the disk refuses; then the old snapshot is still current and the built
    file is gone.
    """
    _require_right(office)
    folder, shelf = office.store.folder, office.store.companion(RegisterShelf)
    published: Path | None = None
    try:
        with office.write() as tx:
            storage.sweep(tx.connection, shelf)
            snapshot = _snapshot(office, built)
            database = storage.database_name(snapshot)
            dropped = storage.add_snapshot(tx, snapshot, database, instead_of)
            for layout in built.layouts:
                keep_layout(tx, layout)
            storage.publish(built.target, folder, database)
            published = folder / database
    except BaseException:
        for path in filter(None, (built.target, published)):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    for database in dropped:
        shelf.remove(database)
    return ImportReport(snapshot, built.seconds, built.sheets, built.notes, built.as_of_from)


def discard(plan: ImportPlan) -> None:
    """Remove what a build left that was stopped from outside; harmless when there is nothing."""
    with contextlib.suppress(OSError):
        plan.target.unlink(missing_ok=True)


# Snapshots ----------------------------------------------------------------------------------


def snapshots(office: Office) -> tuple[Snapshot, ...]:
    """Return the current and the kept snapshots, the last imported first."""
    with office.read() as connection:
        return tuple(one.snapshot for one in storage.shelved(connection))


def current_snapshot(office: Office) -> Snapshot | None:
    """Return the snapshot that look-ups stand on, None when no register was ever imported."""
    with office.read() as connection:
        return storage.current_snapshot(connection)


def make_current(office: Office, snapshot_id: UUID) -> Snapshot:
    """Go back (or forward) to another kept snapshot. Raises NotFound when it is not kept."""
    _require_right(office)
    with office.write() as tx:
        return storage.make_current(tx, snapshot_id)


def export_quarantine(office: Office, snapshot_id: UUID, path: Path) -> int:
    """Write the rows set aside as .xlsx, each with its reasons, for the village to mend.

    They keep the headings they came under, and come back by `register_mending.mend`. Numbers are
    masked for everybody without the right to see them; the export is journaled. Returns how many
    there were. Raises NotFound when the snapshot is not kept, EnvironmentFailure when the file can
    not be written.
    """
    with office.read() as connection:
        kept = storage.shelved(connection)
    one = next((one for one in kept if one.snapshot.id == snapshot_id), None)
    if one is None:
        raise NotFound("data_tidak_disimpan", _NOT_KEPT)
    unmasked = office.actor is None or office.may(Right.SEE_NIK)
    with RegisterScan(office.store.folder / one.database, office.store.key) as scan:
        rows, sheets = [*scan.asides()], scan.sheets()
    titles = list(dict.fromkeys(title for row in rows for title in row.original))
    header = [WHY_TITLE, *titles, "Lembar", "Baris", CODE_TITLE]
    lines = (
        [
            in_words(tuple(row.reasons.split(","))),
            *(_shown(row.original.get(title, ""), unmasked) or None for title in titles),
            sheets[row.sheet],
            str(row.row),
            row_code(one.snapshot, row),
        ]
        for row in rows
    )
    with office.write() as tx:
        body = {"rows": len(rows), "masked": not unmasked, "what": "disisihkan"}
        tx.event("register_export", snapshot_id, body)
    office.ports.workbooks.write_rows(path, header, lines)
    return len(rows)


# Helpers ------------------------------------------------------------------------------------


def _sixteen_digits(number: str) -> str:
    digits = "".join(number.split()).replace(".", "").replace("-", "")
    if len(digits) != 16 or not (digits.isascii() and digits.isdigit()):
        raise Misused("nomor_bukan_16_angka", _NOT_16)
    return digits


def opened(shelf: RegisterShelf, kept: list[Shelved]) -> Iterator[tuple[Snapshot, RegisterFile]]:
    """Yield the registers that can be asked; a lost older one is no reason to stop the counter."""
    shelf.let_go({one.database for one in kept})
    for one in kept:
        try:
            yield one.snapshot, shelf.file(one.database)
        except EnvironmentFailure:
            if one.snapshot.current:
                raise


def _exact(file: RegisterFile, asked: str) -> tuple[list[RegisterEntry], MatchedBy | None]:
    if entries := file.with_nik(asked):
        return entries, MatchedBy.NIK
    if entries := file.with_kk(asked):
        return entries, MatchedBy.KK
    return [], None


def _older(others: list[tuple[Snapshot, RegisterFile]], asked: str) -> Iterator[Found]:
    for snapshot, file in others:
        entries, by = _exact(file, asked)
        if by is not None:
            yield from (Found(entry, by, snapshot) for entry in entries)


def _household(file: RegisterFile, exact: list[RegisterEntry]) -> list[RegisterEntry]:
    families = {e.kk: None for e in exact if e.kk and "kk_rusak_excel" not in e.warnings}
    return [entry for kk in families for entry in file.with_kk(kk)]


def _damaged(registers: list[tuple[Snapshot, RegisterFile]], asked: str) -> Iterator[Found]:
    for snapshot, file in registers:
        for entry in (*file.with_first_15(asked), *file.with_kk_first_15(asked)):
            yield Found(entry, MatchedBy.FIRST_15, snapshot)


def _namesakes(
    registers: list[tuple[Snapshot, RegisterFile]], asked: str, name: str, born: date
) -> Iterator[Found]:
    for snapshot, file in registers:
        ids = [id for id, other in file.names_born_on(born) if names_agree(name, other)]
        for entry in file.with_ids(ids) if ids else ():
            if entry.nik != asked:
                yield Found(entry, MatchedBy.NAME_AND_BIRTH, snapshot)


def _once(found: list[Found]) -> Iterator[Found]:
    met = set()
    for one in found:
        key = one.snapshot.id, one.entry.row, one.entry.nik, one.entry.name
        if key not in met:
            met.add(key)
            yield one


def _set_aside(
    registers: list[tuple[Snapshot, RegisterFile]],
    asked: str,
    exact: list[RegisterEntry],
    name: str | None,
    born: date | None,
) -> Iterator[SetAside]:
    """Yield rows set aside in any register that may be who is asked, the current one's first."""
    families = {entry.kk for entry in exact if entry.kk}
    for _, file in registers:
        met: dict[tuple[str, int], SetAside] = {}
        for number in (asked, *sorted(families - {asked})):
            met |= {(row.sheet, row.row): row for row in file.aside_with_number(number)}
        for row in file.aside_born_on(born) if name and born else ():
            if names_agree(name or "", row.name or ""):
                met[row.sheet, row.row] = row
        yield from met.values()


def _known_ids(
    exact: list[RegisterEntry], older: tuple[Found, ...], household: list[RegisterEntry]
) -> frozenset[str]:
    """Return the person's own IDs and the household's; another member's is nobody else's ID."""
    own = [*exact, *(found.entry for found in older)]
    ids = {id for entry in own for id in entry.ids}
    return frozenset(ids | {e.household_id for e in household if e.household_id})


def _people_seen(office: Office, answer: LookUp) -> list[UUID]:
    """Return the ids of everybody whose data this answer shows, the one asked about first."""
    found = (*answer.older, *answer.possible)
    entries = [*answer.exact, *answer.household, *(one.entry for one in found)]
    if not entries and not answer.set_aside:
        return []
    numbers = dict.fromkeys([answer.asked, *(entry.nik for entry in entries)])
    return [storage.person_id(office.store.names, number) for number in numbers]


def _snapshot(office: Office, built: Built) -> Snapshot:
    now = office.now()
    return Snapshot(
        id=new_id(now),
        source=built.source,
        as_of=built.as_of,
        file_name=built.file_name,
        file_hash=built.file_hash,
        imported_at=now,
        rows=built.rows,
        imported=built.imported,
        warned=built.warned,
        quarantined=built.quarantined,
        reasons=built.reasons,
        current=True,
    )


def _shown(cell: str, unmasked: bool) -> str:
    """Return an original cell; long numbers are covered for who may not see them."""
    return cell if unmasked else masked_cell(cell)


def _require_right(office: Office) -> None:
    # Whoever runs a command without logging in holds the key of the folder.
    if office.actor is not None:
        office.require(Right.IMPORT_REGISTER)


_NOT_16 = QT_TRANSLATE_NOOP(
    "errors", "Nomor yang dicari harus 16 angka: NIK pada KTP atau No. KK pada Kartu Keluarga."
)
_FUTURE = QT_TRANSLATE_NOOP(
    "errors", "Tanggal data tidak boleh di masa depan. Periksa lagi tanggalnya."
)
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "errors",
    "Data per tanggal itu tidak disimpan lagi; hanya tiga impor terakhir yang disimpan.",
)
