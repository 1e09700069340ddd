"""A list that was read is taken into a period, in pieces: the other counters write in between.

What is in stays in when somebody stops it, or the power goes; the same file once more goes on
with the rest. The list's own figures tell how far it came.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from desktop_app.domain.beneficiary import BeneficiaryList, Proposal, ReadBeneficiaries
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.list_rows import LeftOutRow
from desktop_app.storage import beneficiaries as storage
from desktop_app.storage.programmes import read_period
from desktop_app.storage.register_layouts import keep_layout
from desktop_app.usecases.office import Office
from desktop_app.usecases.pieces import Stop, Tell, pieces
from desktop_app.usecases.programmes import require_manage


def take_in(
    office: Office,
    period_id: UUID,
    read: ReadBeneficiaries,
    tell: Tell | None = None,
    stop: Stop | None = None,
) -> BeneficiaryList:
    """Keep a list that was read as proposals for a period; return it.

    Who is in that period already is left out and counted. Raises Refused for a file that was
    taken in whole before, NotFound for a period that is not there, Cancelled with how many are in.
    """
    require_manage(office)
    one, there = _begin(office, period_id, read)
    waiting = [who for who in read.people if (who.line, who.nik or who.name) not in there]
    for some in pieces(waiting, tell, stop):
        one = _take(office, one.id, some)
    with office.write() as tx:
        one = storage.read_list(tx.connection, one.id)
        storage.recount(tx, one)
        return storage.read_list(tx.connection, one.id)


def _begin(
    office: Office, period_id: UUID, read: ReadBeneficiaries
) -> tuple[BeneficiaryList, set[tuple[int, str]]]:
    """Return the list, new or gone on with, and who of it is in already."""
    with office.write() as tx:
        for layout in read.layouts:
            keep_layout(tx, layout)
        read_period(tx.connection, period_id)
        for one in storage.lists(tx.connection, period_id):
            if one.file_hash == read.file_hash and one.removed_at is None:
                if one.whole:
                    raise Refused("daftar_sudah_diimpor", _TWICE, title=one.file_name)
                return one, storage.lines_in(tx.connection, one.id)
        id = storage.add_list(tx, period_id, read)
        return storage.read_list(tx.connection, id), set()


def _take(office: Office, list_id: UUID, people: Sequence[Proposal]) -> BeneficiaryList:
    with office.write() as tx:
        one = storage.read_list(tx.connection, list_id)
        period = read_period(tx.connection, one.period_id)
        niks = [who.nik for who in people if who.nik]
        known = storage.niks_in(tx.connection, one.period_id, niks)
        fresh = [who for who in people if who.nik not in known]
        out = [
            LeftOutRow("", who.line, ("sudah_dalam_periode",), {"NIK": who.nik, "Nama": who.name})
            for who in people
            if who.nik and who.nik in known
        ]
        return storage.add_people(tx, one, fresh, out, period.amount)


_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Berkas ini sudah diimpor sebagai “{title}”. Tidak ada yang berubah."
)
