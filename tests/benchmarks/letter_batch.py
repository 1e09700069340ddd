"""Five hundred letters numbered, signed, drawn and archived, beside five hundred merely drawn.

Ours go the whole way: number, agenda, signature, PDF, encrypted file in the archive, one
transaction for a hundred, every file synced as at the counter. The others draw the same letter and
write it to a file, nothing more. How many a second one core makes is taken by the processor's
time, so that a busy machine is not the program's fault. (LibreOffice, twenty: `letter_office`.)
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path

from desktop_app.adapters.letters_pdf import ReportlabLetters
from desktop_app.domain.letter import LetterDocument
from desktop_app.usecases import letters
from desktop_app.usecases.office import Office
from tests.benchmarks import _letter_peers
from tests.benchmarks._table import Row, Sample, at_least, by_turns, span, spread, versus
from tests.benchmarks.letter_pdf import straight
from tests.letter_desk import order
from tests.letter_samples import document
from tests.offices import make_office

COUNT, ROUNDS = 500, 5
EACH = COUNT // ROUNDS


def run() -> list[Row]:
    """Return how many letters one core makes in a second, and a row beside each other way."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = make_office(folder / "kantor")
        try:
            peers = dict(_peers())
            jobs = [_into(folder, draw) for _, draw in peers.values()]
            ours, *others = by_turns([_issued(office), *jobs], ROUNDS, warm=0)
        finally:
            office.store.close()
    rows = [_rate(ours)]
    for (module, (what, _)), other in zip(peers.items(), others, strict=True):
        rows.append(
            Row(
                f"{COUNT} letters, against {module}",
                f"{span(ours.median * ROUNDS)}, numbered, signed, archived",
                span(other.median * ROUNDS),
                f"{what}, drawn and written to files only",
                **versus(ours, other),
            )
        )
    return rows


def _rate(ours: Sample) -> Row:
    rates = [EACH / busy for busy in ours.busy]
    rate = COUNT / sum(ours.busy)
    return Row(
        f"{COUNT} letters numbered, signed and archived, {EACH} in one transaction",
        f"{rate:.0f} letters/s of one core",
        f"{COUNT / sum(ours.wall):.0f} letters/s by the wall clock",
        targets=(at_least("one core", rate, 30, "letters/s"),),
        measured=rate,
        spread=spread(rates),
        more=True,
    )


def _issued(office: Office) -> Callable[[], None]:
    orders = iter([order(office) for _ in range(COUNT + 1)])

    def issue(many: int) -> None:
        with office.write() as tx:
            for one in islice(orders, many):
                letters.issue(office, tx, one)

    issue(1)  # fonts, key and template are warm now
    return lambda: issue(EACH)


def _peers() -> Iterator[tuple[str, tuple[str, Callable[[LetterDocument], bytes]]]]:
    yield "our own drawing", ("what the program itself draws", ReportlabLetters().render)
    yield "the canvas", ("the same content straight on reportlab's canvas", straight)
    for module, what, draw in _letter_peers.installed():
        yield module, (what, draw)


def _into(folder: Path, draw: Callable[[LetterDocument], bytes]) -> Callable[[], None]:
    letter, numbers = document(), count()
    draw(letter)

    def write() -> None:
        for _ in range(EACH):
            (folder / f"{next(numbers)}.pdf").write_bytes(draw(letter))

    return write
