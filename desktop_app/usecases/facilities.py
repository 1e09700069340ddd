"""The directory of health facilities: kept by hand, brought in from a spreadsheet, searched."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from desktop_app import paths
from desktop_app.domain import facility as rules
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused, Refused
from desktop_app.domain.facility import (
    Facility,
    FacilityData,
    FacilityKind,
    FacilityList,
    LeftOut,
)
from desktop_app.storage import facilities as storage
from desktop_app.storage.journal import Transaction
from desktop_app.usecases.office import Office

MOST_LINES = 20_000


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a list: how many are new, changed, the same, and what was left out."""

    added: int
    changed: int
    same: int
    left_out: tuple[LeftOut, ...]


def facilities(office: Office) -> tuple[Facility, ...]:
    """Return every facility by name, those no longer offered too."""
    with office.read() as connection:
        return storage.read_facilities(connection)


def offered(office: Office) -> tuple[FacilityData, ...]:
    """Return what the forms offer: the active facilities by name."""
    with office.read() as connection:
        return tuple(one.data for one in storage.read_facilities(connection, active=True))


def add_facility(office: Office, data: FacilityData) -> UUID:
    """Add a facility by hand and return its id. Raises Refused for its name or a second one."""
    office.require(Right.MANAGE_OFFICE)
    tidy = rules.checked(data)
    with office.write() as tx:
        _refuse_twin(tx, tidy)
        return storage.add_facility(tx, tidy)


def change_facility(office: Office, one: Facility) -> None:
    """Change a facility; letters keep the name they bore.

    Raises Refused for its name or a second one, Conflict when somebody changed it meanwhile.
    """
    office.require(Right.MANAGE_OFFICE)
    tidy = replace(one, data=rules.checked(one.data))
    with office.write() as tx:
        _refuse_twin(tx, tidy.data, tidy.id)
        storage.change_facility(tx, tidy)


def import_file(office: Office, path: Path) -> Imported:
    """Bring in a list (.xlsx, .xls, .ods, .csv): the same name and kecamatan is updated.

    Nothing that is known is emptied by a list that lacks it. Raises Misused when no sheet is
    such a list, EnvironmentFailure when the file cannot be read.
    """
    office.require(Right.MANAGE_OFFICE)
    found = _read(office, path)
    with office.write() as tx:
        added, changed = _take(tx, found.facilities)
    same = len(found.facilities) - added - changed
    return Imported(added, changed, same, found.left_out)


def load_sample(tx: Transaction) -> None:
    """Give a demo office its invented facilities."""
    text = paths.resource("guidance", "facilities_sample.toml").read_text(encoding="utf-8")
    _take(
        tx,
        [
            FacilityData(**{**one, "kind": FacilityKind(one["kind"])})
            for one in tomllib.loads(text)["facilities"]
        ],
    )


def _take(tx: Transaction, new: Iterable[FacilityData]) -> tuple[int, int]:
    known = {one.data.key: one for one in storage.read_facilities(tx.connection)}
    added = changed = 0
    for data in new:
        old = known.get(data.key)
        if old is None:
            storage.add_facility(tx, data)
            added += 1
            continue
        now = replace(old, data=_merged(old.data, data), active=True)
        if now != old:
            storage.change_facility(tx, now)
            changed += 1
    return added, changed


def _merged(old: FacilityData, new: FacilityData) -> FacilityData:
    return FacilityData(
        name=new.name,
        kind=new.kind if new.kind is not FacilityKind.LAINNYA else old.kind,
        code=new.code or old.code,
        address=new.address or old.address,
        district=new.district,
        phone=new.phone or old.phone,
    )


def _read(office: Office, path: Path) -> FacilityList:
    """Return the first sheet that is a list of facilities."""
    refusal: Misused | None = None
    with office.ports.workbooks.open(path) as sheets:
        for sheet in sheets:
            if sheet.hidden:
                continue
            rows: list[Sequence[object]] = []
            for row in sheet.rows():
                rows.append(row)
                if len(rows) > MOST_LINES:
                    raise Refused("daftar_faskes_besar", _LONG, most=MOST_LINES)
            try:
                return rules.read_list(rows)
            except Misused as error:
                refusal = refusal or error
    if refusal is None:
        raise EnvironmentFailure("berkas_tanpa_lembar", _NO_SHEET, name=path.name)
    raise refusal


def _refuse_twin(tx: Transaction, data: FacilityData, own: UUID | None = None) -> None:
    for one in storage.read_facilities(tx.connection):
        if one.data.key == data.key and one.id != own:
            raise Refused("faskes_sudah_ada", _TWICE, name=one.data.label)


_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Faskes {name} sudah ada di daftar. Ubah yang ada; bila nonaktif, aktifkan lagi."
)
_LONG = QT_TRANSLATE_NOOP(
    "errors", "Daftar ini lebih dari {most} baris. Pastikan berkasnya memang daftar faskes."
)
_NO_SHEET = QT_TRANSLATE_NOOP("errors", "Berkas {name} tidak berisi lembar yang terlihat.")
