"""Every print is a job: sent once, told when it failed, doubtful after a crash, never twice."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from desktop_app import settings as declared
from desktop_app.domain.errors import EnvironmentFailure, NotFound, Refused
from desktop_app.domain.esign import EsignRecord
from desktop_app.domain.letter import Letter
from desktop_app.domain.person_page import ErasureReason
from desktop_app.domain.printing import JobState
from desktop_app.storage import letters as storage
from desktop_app.storage import tables
from desktop_app.storage.database import Store
from desktop_app.storage.esign import esign_data
from desktop_app.usecases import collecting, letter_copies, letters, people_upkeep, printing
from desktop_app.usecases.office import Office
from tests.letter_desk import SLIP, issued, setting
from tests.offices import acting, serve_somebody


class Printer:
    """Takes what is sent to it, unless it is out of paper."""

    def __init__(self) -> None:
        self.empty = False
        self.sheets: list[tuple[bytes, str, str, int]] = []

    def __call__(self, pdf: bytes, printer: str, title: str, copies: int) -> None:
        if self.empty:
            raise EnvironmentFailure("kertas_habis", "Kertas printer {name} habis.", name=printer)
        self.sheets.append((pdf, printer, title, copies))


@pytest.fixture
def printer() -> Printer:
    return Printer()


def reopened(office: Office) -> Office:
    """Return the office as another program finds it: nothing is in its hand."""
    return replace(office, store=Store(office.store.folder, office.store.key))


def prints(office: Office, letter: Letter) -> int:
    return letters.read_letter(office, letter.id).prints


def test_the_archived_bytes_go_to_the_printer_and_are_counted(
    office: Office, printer: Printer
) -> None:
    letter = issued(office)
    (job,) = printing.queue_letters(office, [letter.id], "Epson", 2)
    assert (job.state, job.what, job.title) == (JobState.MENUNGGU, "surat", letter.number)
    sent = printing.send(office, job.id, printer)
    assert (sent.state, sent.tries, sent.done_at) == (JobState.TERKIRIM, 1, office.now())
    pdf = letters.letter_bytes(office, letter.id)
    assert printer.sheets == [(pdf, "Epson", letter.number, 2)]
    assert prints(office, letter) == 2


def test_a_return_slip_is_another_kind_of_paper(office: Office) -> None:
    (job,) = printing.queue_letters(office, [issued(office, SLIP).id], "")
    assert job.what == "lembar"


def test_what_was_sent_is_never_sent_again_by_itself(office: Office, printer: Printer) -> None:
    (job,) = printing.queue_letters(office, [issued(office).id], "Epson")
    printing.send(office, job.id, printer)
    for deed in (
        lambda: printing.send(office, job.id, printer),
        lambda: printing.retry(office, job.id),
        lambda: printing.came_out(office, job.id),
        lambda: printing.give_up(office, job.id),
    ):
        with pytest.raises(Refused):
            deed()
    assert len(printer.sheets) == 1


def test_a_failed_print_says_why_and_is_retried_on_another_printer(
    office: Office, printer: Printer
) -> None:
    letter = issued(office)
    printer.empty = True
    (job,) = printing.queue_letters(office, [letter.id], "Epson")
    failed = printing.send(office, job.id, printer)
    assert (failed.state, failed.error) == (JobState.GAGAL, "Kertas printer Epson habis.")
    assert prints(office, letter) == 0
    printer.empty = False
    again = printing.retry(office, job.id, "Brother")
    sent = printing.send(office, again.id, printer)
    assert (sent.state, sent.tries, sent.error) == (JobState.TERKIRIM, 2, "")
    assert [one[1] for one in printer.sheets] == ["Brother"]
    assert prints(office, letter) == 1


def test_asking_again_for_what_failed_is_the_same_job(office: Office, printer: Printer) -> None:
    letter = issued(office)
    printer.empty = True
    (first,) = printing.queue_letters(office, [letter.id], "Epson")
    printing.send(office, first.id, printer)
    (second,) = printing.queue_letters(office, [letter.id], "Brother", 3)
    assert (second.id, second.printer, second.copies) == (first.id, "Brother", 3)
    assert [one.id for one in printing.jobs(office)] == [first.id]


def test_what_is_not_settled_stands_on_top(office: Office, printer: Printer) -> None:
    done, left = (printing.queue_letters(office, [issued(office).id], "E")[0] for _ in range(2))
    printing.send(office, done.id, printer)
    assert [one.id for one in printing.jobs(office)] == [left.id, done.id]
    printing.give_up(office, left.id)
    assert {one.state for one in printing.jobs(office)} == {JobState.TERKIRIM, JobState.BATAL}


def test_a_copy_is_its_own_bytes_and_says_so(office: Office, printer: Printer) -> None:
    letter = issued(office)
    copy = printing.queue_copy(office, letter.id, b"%PDF- salinan", "SALINAN ke-1", "Epson")
    sent = printing.send(office, copy.id, printer)
    assert sent.mark == "SALINAN ke-1"
    assert printer.sheets[0][0] == b"%PDF- salinan"


def test_what_may_not_be_printed_is_refused(office: Office) -> None:
    letter = issued(office)
    for copies in (0, 6):
        with pytest.raises(Refused, match="Rangkap"):
            printing.queue_letters(office, [letter.id], "Epson", copies)
    letters.void(acting(office, "supervisor"), letter.id, "Salah ketik nama")
    with pytest.raises(Refused, match="dibatalkan"):
        printing.queue_letters(office, [letter.id], "Epson")
    assert printing.jobs(office) == ()


def test_an_altered_archive_is_not_printed(office: Office, printer: Printer) -> None:
    letter = issued(office)
    (job,) = printing.queue_letters(office, [letter.id], "Epson")
    path = office.store.files.folder / letter.file[:2] / letter.file
    sealed = bytearray(path.read_bytes())
    sealed[-20] ^= 1
    path.write_bytes(sealed)
    failed = printing.send(office, job.id, printer)
    assert failed.state is JobState.GAGAL
    assert "Pulihkan dari cadangan" in failed.error
    path.unlink()
    printing.retry(office, job.id)
    assert "tidak ada lagi" in printing.send(office, job.id, printer).error
    assert printer.sheets == []


def test_a_job_nobody_knows_is_told(office: Office, printer: Printer) -> None:
    with pytest.raises(NotFound, match="Muat ulang"):
        printing.retry(office, issued(office).id)


def test_an_erasure_takes_the_copies_and_the_letter_before_it_was_signed(
    office: Office, printer: Printer
) -> None:
    letter = serve_somebody(office)[1].letter
    assert letter is not None
    put = office.store.files.put
    original, copy = put(b"%PDF- sebelum tte"), b"%PDF- salinan"
    record = EsignRecord("BSrE", office.now(), "", "0" * 64, original, "0" * 64)
    with office.write() as tx:
        fresh = storage.read_letter(tx.connection, letter.id)
        storage.change_letter(tx, fresh, esign=esign_data(record))
    job = printing.queue_copy(office, letter.id, copy, "SALINAN ke-1", "Epson")
    printing.send(office, job.id, printer)
    with office.read() as connection:
        applicant = connection.execute(sa.select(tables.applicant.c.id)).scalar_one()
    people_upkeep.erase(
        acting(office, "supervisor"), applicant, ErasureReason.PERMINTAAN, "Permohonan no. 4"
    )
    for name in (letter.file, original, job.file):
        assert not office.store.files.holds(name)
    (left,) = printing.jobs(office)
    assert (left.title, left.file) == (letter.number, "")
    with pytest.raises(NotFound, match="sudah dihapus"):
        printing.queue_letters(office, [letter.id], "Epson")


# A crash --------------------------------------------------------------------------------------


def test_a_bug_in_the_middle_leaves_it_doubtful(office: Office, printer: Printer) -> None:
    def breaks(*_: object) -> None:
        raise RuntimeError("a bug of ours")

    (job,) = printing.queue_letters(office, [issued(office).id], "Epson")
    with pytest.raises(RuntimeError):
        printing.send(office, job.id, breaks)
    assert printing.jobs(office)[0].state is JobState.BELUM_PASTI


def test_what_waited_when_the_program_ended_is_doubtful_and_waits_for_a_person(
    office: Office, printer: Printer
) -> None:
    letter = issued(office)
    (job,) = printing.queue_letters(office, [letter.id], "Epson")
    later = reopened(office)
    try:
        assert printing.jobs(later)[0].state is JobState.BELUM_PASTI
        with pytest.raises(Refused, match="tidak dikirim lagi"):
            printing.send(later, job.id, printer)
        assert printer.sheets == []
        printing.retry(later, job.id)
        assert printing.send(later, job.id, printer).state is JobState.TERKIRIM
    finally:
        later.store.close()


_CRASH = """
import sys, time
from pathlib import Path
from tests.offices import make_office
from tests.letter_desk import issued
from desktop_app.usecases import printing

office = make_office(Path(sys.argv[1]))
(job,) = printing.queue_letters(office, [issued(office).id], "Epson")

def hang(*sheet):
    print(office.store.key.hex(), flush=True)
    time.sleep(600)

printing.send(office, job.id, hang)
"""


def test_a_killed_program_leaves_its_print_doubtful_and_countable(
    office: Office, tmp_path: Path, printer: Printer
) -> None:
    folder = tmp_path / "mati"
    command = [sys.executable, "-c", _CRASH, str(folder)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    ) as child:
        assert child.stdout is not None
        key = bytes.fromhex(child.stdout.readline())
        child.kill()
        child.wait()
    later = replace(office, store=Store(folder, key))
    try:
        (job,) = printing.jobs(later)
        assert (job.state, job.tries) == (JobState.BELUM_PASTI, 1)
        settled = printing.came_out(later, job.id)
        assert settled.state is JobState.TERKIRIM
        assert job.letter_id is not None
        assert letters.read_letter(later, job.letter_id).prints == 1
        assert printer.sheets == []
    finally:
        later.store.close()


def test_what_left_the_office_is_never_printed_as_the_original_again(
    office: Office, printer: Printer
) -> None:
    setting(office, declared.LETTER_WAITS_FOR_SIGNATURE.name, True)
    serve_somebody(office)
    letter = letters.list_letters(office)[0]
    printer.empty = True
    (job,) = printing.queue_letters(office, [letter.id], "Epson")
    printing.send(office, job.id, printer)
    collecting.hand_over(office, (letter.id,), taker="Sumini")
    for again in (
        lambda: printing.queue_letters(office, [letter.id], "Epson"),
        lambda: printing.retry(office, job.id),
    ):
        with pytest.raises(Refused, match="salinan"):
            again()
    copy = letter_copies.queue_copy(office, letter.id, "Epson")
    assert copy.mark == "SALINAN ke-1"


def test_a_print_whose_end_could_not_be_written_waits_for_a_person(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    (job,) = printing.queue_letters(office, [issued(office).id], "kantor")

    def full(*_: object, **__: object) -> None:
        raise EnvironmentFailure("cakram_penuh", "Cakram komputer penuh.")

    def prints(*_: object) -> None:
        monkeypatch.setattr(printing, "_sent", full)

    with pytest.raises(EnvironmentFailure):
        printing.send(office, job.id, prints)
    monkeypatch.undo()

    assert [one.state for one in printing.jobs(office)] == [JobState.BELUM_PASTI]
    assert printing.came_out(office, job.id).state is JobState.TERKIRIM
