"""Who brought unusually many files: a list for whoever answers for the figures."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop_app.domain.access import Right
from desktop_app.domain.bringer import (
    MANY_IN_A_MONTH,
    Brought,
    BusyBringer,
    bringer_from,
    busy_bringers,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.identity import show_phone
from desktop_app.storage import applications as storage
from desktop_app.usecases import reports
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import WrittenTable
from desktop_app.usecases.village_errors import write_tables


def bringers(
    office: Office, first: date, last: date, more_than: int = MANY_IN_A_MONTH
) -> tuple[BusyBringer, ...]:
    """Return who brought more than `more_than` files in some calendar month, the busiest first.

    Counted are the cases decided from `first` to `last`, both included; who is one person is said
    at `domain.bringer.busy_bringers`. Being on this list is no accusation: village staff belong
    on it. Raises Refused without the right to see people unmasked, Misused when `last` lies
    before `first`.
    """
    office.require(Right.SEE_NIK)
    if last < first:
        raise Misused("rentang_terbalik", _BACKWARDS)
    with office.read() as connection:
        rows = storage.brought(connection, first, last)
    found = [
        Brought(bringer, day, village or "")
        for day, village, body in rows
        if (bringer := bringer_from(body)) is not None
    ]
    return busy_bringers(found, more_than)


def export(office: Office, first: date, last: date, path: Path) -> int:
    """Write everybody who brought files, as .xlsx or .pdf by the ending; return how many people.

    That the list was taken out is journaled. Raises as `bringers`, Refused without the right to
    export, Misused for another ending, EnvironmentFailure.
    """
    reports.may_take_out(office)
    found = bringers(office, first, last, more_than=0)
    rows = [
        (
            one.name,
            show_phone(one.phone) if one.phone else "",
            ", ".join(one.relations),
            one.files,
            one.most_in_a_month,
            one.villages,
            one.without_paper,
        )
        for one in found
    ]
    with office.write() as tx:
        tx.event("export", office.identity.id, {"what": "bringers", "rows": len(rows)})
    table = WrittenTable(_TITLE, _HEADER, rows, (_NOTE,))
    write_tables(office, _TITLE, (first, last), (table,), path)
    return len(rows)


_TITLE = "Pembawa berkas (kuasa)"
_HEADER = (
    "Nama",
    "Telepon",
    "Hubungan",
    "Berkas",
    "Terbanyak sebulan",
    "Desa",
    "Tanpa surat kuasa",
)
_NOTE = "Membawa banyak berkas bukan kesalahan: perangkat desa dan pendamping memang membawanya."
_BACKWARDS = QT_TRANSLATE_NOOP(
    "errors", "Tanggal akhir lebih awal daripada tanggal awal. Periksa keduanya, lalu ulangi."
)
