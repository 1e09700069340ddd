"""Printing archived letters and receipts: every print is a job that says what became of it.

A job is written before anything goes to a printer, and again when it went. In between the program
may die: the job then shows as *belum pasti tercetak* and waits for a person; nothing is ever sent
a second time by itself. What is printed are the archived bytes, whose hash is checked each time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    LoketError,
    NotFound,
    Refused,
)
from desktop_app.domain.letter_signing import was_handed_over
from desktop_app.domain.letter_terms import LetterKind
from desktop_app.domain.printing import MOST_COPIES, RECEIPT, JobState, PrintJob, as_seen
from desktop_app.domain.sync import FILE_ELSEWHERE
from desktop_app.storage import letters as letter_storage
from desktop_app.storage import print_jobs as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.print_jobs import InHand
from desktop_app.storage.receipts import count_print, receipt_titled
from desktop_app.usecases.letter_checks import archived_pdf
from desktop_app.usecases.office import Office

# (pdf, printer, title, copies): sends a PDF to a printer, or raises LoketError in words.
ToPrinter = Callable[[bytes, str, str, int], None]
LETTER, SLIP = "surat", "lembar"


def queue_letters(
    office: Office, letter_ids: Sequence[UUID], printer: str, copies: int = 1
) -> tuple[PrintJob, ...]:
    """Write a job for the archived bytes of each letter; send each with `send`.

    A print that failed, or is doubtful, becomes this one: a letter is never on the list twice.
    Raises Refused for a voided letter and for one that left the office (then a copy is printed,
    `letter_copies.queue_copy`), NotFound for one whose archive was erased.
    """
    office.require(Right.SERVE)
    _check_copies(copies)
    hand = office.store.companion(InHand)
    with office.write() as tx:
        for one in letter_ids:
            _refuse_second_original(office, tx, one)
        made = tuple(_queued(tx, hand, one, None, printer, copies, "") for one in letter_ids)
    hand.take(*(one.id for one in made))
    return made


def queue_copy(
    office: Office, letter_id: UUID, pdf: bytes, mark: str, printer: str, copies: int = 1
) -> PrintJob:
    """Write a job for a marked copy (*SALINAN ke-n*) of a letter, whose bytes are `pdf`."""
    office.require(Right.SERVE)
    _check_copies(copies)
    file = office.store.files.put(pdf)
    hand = office.store.companion(InHand)
    with office.write() as tx:
        made = _queued(tx, hand, letter_id, file, printer, copies, mark)
    hand.take(made.id)
    return made


def queue_receipt(office: Office, title: str, pdf: bytes, printer: str) -> PrintJob:
    """Write a job for a receipt, whose bytes are `pdf` and whose number is `title`.

    One that failed, or is doubtful, becomes this one: a receipt is never on the list twice.
    """
    office.require(Right.SERVE)
    file, hand = office.store.files.put(pdf), office.store.companion(InHand)
    with office.write() as tx:
        before = storage.open_paper(tx.connection, RECEIPT, title)
        if before is None or as_seen(before, hand.ids).state is JobState.MENGIRIM:
            made = storage.add_job(
                tx, None, what=RECEIPT, title=title, file=file, printer=printer, copies=1
            )
        else:
            new = {"file": file, "printer": printer, "error": ""}
            made = storage.change_job(tx, before, state=JobState.MENUNGGU, **new)
    hand.take(made.id)
    return made


def send(office: Office, job_id: UUID, to_printer: ToPrinter) -> PrintJob:
    """Give a waiting job to its printer, and return it as it is then: sent, or failed and why.

    Only a job this program has in hand is sent, and only once. Raises Refused for any other, and
    what is a bug of ours; a printer's or the archive's trouble stands in the job.
    """
    hand = office.store.companion(InHand)
    with office.write() as tx:
        job = as_seen(storage.read_job(tx.connection, job_id), hand.ids)
        if job.state is not JobState.MENUNGGU:
            raise Refused("cetakan_tidak_menunggu", _NOT_WAITING, number=job.title)
        job = storage.change_job(tx, job, state=JobState.MENGIRIM, tries=job.tries + 1, error="")
    try:
        to_printer(_bytes_of(office, job), job.printer, job.title, job.copies)
    except LoketError as error:
        return _ended(office, job, JobState.GAGAL, str(error))
    except BaseException:
        hand.leave(job.id)  # nobody knows how far it came
        raise
    return _ended(office, job, JobState.TERKIRIM)


def retry(office: Office, job_id: UUID, printer: str | None = None) -> PrintJob:
    """Let a failed or doubtful job wait again, on another printer if one is named.

    A person asked for it, having looked into the tray. One that waits still waits. Raises Refused
    for one that was sent, and for an original whose letter left the office meanwhile.
    """
    hand = office.store.companion(InHand)
    with office.write() as tx:
        job = _unsettled(tx.connection, job_id, hand, JobState.MENUNGGU)
        if job.letter_id is not None and not job.mark:
            _refuse_second_original(office, tx, job.letter_id)
        chosen = job.printer if printer is None else printer
        made = storage.change_job(tx, job, state=JobState.MENUNGGU, printer=chosen, error="")
    hand.take(made.id)
    return made


def came_out(office: Office, job_id: UUID) -> PrintJob:
    """Note that a doubtful or failed job lies printed in the tray after all."""
    with office.write() as tx:
        job = _unsettled(tx.connection, job_id, office.store.companion(InHand))
        return _sent(tx, job)


def give_up(office: Office, job_id: UUID) -> PrintJob:
    """Leave a job unprinted; its letter stays in the archive. Raises Refused for one sent."""
    hand = office.store.companion(InHand)
    with office.write() as tx:
        stored = storage.read_job(tx.connection, job_id)
        if stored.state is JobState.MENGIRIM and stored.id in hand.ids:
            raise Refused("cetakan_sedang_dikirim", _SENDING, number=stored.title)
        if not as_seen(stored, hand.ids).state.open:
            raise Refused("cetakan_sudah_selesai", _SETTLED, number=stored.title)
        ended = storage.change_job(tx, stored, state=JobState.BATAL, done_at=tx.at)
    hand.leave(ended.id)
    return ended


def jobs(office: Office, limit: int = 200) -> tuple[PrintJob, ...]:
    """Return what is not settled, the oldest first, then the latest prints."""
    in_hand = office.store.companion(InHand).ids
    with office.read() as connection:
        return tuple(as_seen(one, in_hand) for one in storage.jobs(connection, limit))


def _queued(
    tx: Transaction,
    hand: InHand,
    letter_id: UUID,
    file: str | None,
    printer: str,
    copies: int,
    mark: str,
) -> PrintJob:
    letter = letter_storage.read_letter(tx.connection, letter_id)
    if letter.erased:
        raise NotFound("arsip_surat_dihapus", _ERASED)
    if not letter.file:
        raise EnvironmentFailure("berkas_belum_sampai", FILE_ELSEWHERE)
    if not letter.in_force and not mark:
        raise Refused("surat_batal_tidak_dicetak", _VOID, number=letter.number)
    before = storage.open_job(tx.connection, letter_id, file or letter.file)
    if before is not None and as_seen(before, hand.ids).state is not JobState.MENGIRIM:
        waits = JobState.MENUNGGU
        return storage.change_job(tx, before, state=waits, printer=printer, copies=copies, error="")
    what = SLIP if letter.kind == LetterKind.LEMBAR_PENGEMBALIAN else LETTER
    return storage.add_job(
        tx,
        letter,
        what=what,
        file=file or letter.file,
        printer=printer,
        copies=copies,
        mark=mark,
    )


def _refuse_second_original(office: Office, tx: Transaction, letter_id: UUID) -> None:
    letter = letter_storage.read_letter(tx.connection, letter_id)
    if was_handed_over(letter, office.today()):
        raise Refused("surat_sudah_di_luar", _LEFT, number=letter.number)


def _bytes_of(office: Office, job: PrintJob) -> bytes:
    if not job.file:
        raise NotFound("arsip_surat_dihapus", _ERASED)
    with office.read() as connection:
        letter = letter_storage.read_letter(connection, job.letter_id) if job.letter_id else None
    if letter is not None and letter.file == job.file:
        return archived_pdf(office, letter)
    return office.store.files.get(job.file)


def _ended(office: Office, job: PrintJob, state: JobState, error: str = "") -> PrintJob:
    try:
        with office.write() as tx:
            if state is JobState.TERKIRIM:
                return _sent(tx, job)
            return storage.change_job(tx, job, state=state, error=error)
    finally:
        # Where the disk refused this, a person has to say what came out: nobody else will.
        office.store.companion(InHand).leave(job.id)


def _sent(tx: Transaction, job: PrintJob) -> PrintJob:
    """Settle a job: its letter counts the sheets, and the journal says who printed where."""
    if job.letter_id is not None:
        letter = letter_storage.read_letter(tx.connection, job.letter_id)
        told = {"printer": job.printer, "copies": job.copies, "mark": job.mark}
        tx.event("print", job.letter_id, told)
        letter_storage.change_letter(tx, letter, prints=letter.prints + job.copies)
    elif job.receipt and (receipt := receipt_titled(tx.connection, job.title)) is not None:
        count_print(tx, receipt)
    stored = storage.read_job(tx.connection, job.id)
    return storage.change_job(tx, stored, state=JobState.TERKIRIM, done_at=tx.at, error="")


def _unsettled(connection: Connection, job_id: UUID, hand: InHand, *more: JobState) -> PrintJob:
    job = as_seen(storage.read_job(connection, job_id), hand.ids)
    if job.state not in (JobState.GAGAL, JobState.BELUM_PASTI, *more):
        raise Refused("cetakan_sudah_selesai", _SETTLED, number=job.title)
    return job


def _check_copies(copies: int) -> None:
    if not 1 <= copies <= MOST_COPIES:
        raise Refused("rangkap_tidak_sah", _COPIES, most=MOST_COPIES)


_NOT_WAITING = QT_TRANSLATE_NOOP(
    "errors",
    "Cetakan surat {number} tidak sedang menunggu, jadi tidak dikirim lagi. "
    "Lihat statusnya di Surat, Cetakan.",
)
_SENDING = QT_TRANSLATE_NOOP(
    "errors", "Surat {number} sedang dikirim ke pencetak. Tunggu sebentar, lalu ulangi."
)
_SETTLED = QT_TRANSLATE_NOOP(
    "errors", "Cetakan surat {number} sudah selesai. Cetak lagi dari Arsip bila perlu."
)
_COPIES = QT_TRANSLATE_NOOP("errors", "Rangkap cetakan paling sedikit 1 dan paling banyak {most}.")
_VOID = QT_TRANSLATE_NOOP(
    "errors", "Surat {number} sudah dibatalkan, jadi tidak dicetak sebagai surat asli."
)
_LEFT = QT_TRANSLATE_NOOP(
    "errors",
    "Surat {number} sudah diserahkan, jadi tidak dicetak lagi sebagai asli. "
    "Buka suratnya di Arsip dan cetak salinannya.",
)
_ERASED = QT_TRANSLATE_NOOP(
    "errors",
    "Arsip surat ini sudah dihapus bersama data pribadi pemohonnya; nomornya tetap tercatat.",
)
