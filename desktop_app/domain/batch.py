"""A *kolektif*: one bringer with the files of many people, typed in one grid, each decided alone.

What is common to all is typed once (who brings them, the village's covering letter); a row is a
form of its own and can be opened as one. Nothing here decides: a row's verdict is the counter's,
this module only puts it into the few words that fit into a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.bringer import Bringer, read_bringer
from desktop_app.domain.catalogue import Service
from desktop_app.domain.decision import Outcome, Verdict
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.identity import IdentityError, parse_nik
from desktop_app.domain.intake import Draft, Reading, draft_body, draft_from
from desktop_app.domain.queue import LONGEST_BATCH

MOST_ROWS = LONGEST_BATCH
# What stands on the village's one covering letter is typed once, above the rows.
SHARED = ("nomor_pengantar", "tanggal_pengantar")
_FOR_A_SLIP = frozenset({"nama", "desa"})


class RowState(StrEnum):
    """Where a row of the grid stands."""

    KOSONG = "kosong"
    DICARI = "dicari"
    KURANG = "kurang"
    BOLEH = "boleh"
    PASTIKAN = "perlu_dipastikan"
    DIKEMBALIKAN = "dikembalikan"
    DITOLAK = "ditolak"
    GANDA = "ganda"
    SELESAI = "selesai"

    @property
    def ready(self) -> bool:
        """True when the row can be decided as it stands."""
        return self in (RowState.BOLEH, RowState.DIKEMBALIKAN, RowState.DITOLAK)


@dataclass(frozen=True, slots=True)
class RowResult:
    """What became of a row: its case, the case's state, and the letter with its number."""

    application_id: UUID
    state: str
    letter_id: UUID | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One person's file; `id` tells rows apart while others come and go.

    `trouble` is why deciding it failed the last time, "" for nothing; `papers` are the ids of
    what was attached in its form.
    """

    id: int
    draft: Draft
    result: RowResult | None = None
    trouble: str = ""
    papers: tuple[UUID, ...] = ()

    @property
    def empty(self) -> bool:
        """True while nobody stands in it."""
        return not (self.draft.value("nik") or self.draft.value("nama"))


@dataclass(frozen=True, slots=True)
class Batch:
    """The grid as typed. `head` are the texts typed once: `bringer_fields`, and `SHARED`."""

    ticket_id: UUID
    head: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[BatchRow, ...] = ()

    @property
    def done(self) -> tuple[BatchRow, ...]:
        """The rows that were decided."""
        return tuple(row for row in self.rows if row.result is not None)

    @property
    def left(self) -> tuple[BatchRow, ...]:
        """The rows of somebody that were not decided yet."""
        return tuple(row for row in self.rows if row.result is None and not row.empty)

    def bringer(self) -> Bringer:
        """Return who brings the files. Raises LoketError in words."""
        head = self.head
        return read_bringer(
            head.get("name", ""),
            head.get("relation", ""),
            head.get("phone", ""),
            paper=head.get("paper") == "ya",
        )

    def new_row(self, service: str) -> BatchRow:
        """Return an empty row, not in the grid yet."""
        id = max((row.id for row in self.rows), default=0) + 1
        return BatchRow(id, Draft(self.ticket_id, service))

    def with_row(self, at: int, row: BatchRow) -> Batch:
        """Return the same with one row as it is now."""
        return replace(self, rows=(*self.rows[:at], row, *self.rows[at + 1 :]))


@dataclass(frozen=True, slots=True)
class Judged:
    """A row in a few words; `twin` is the row (from 0) that has the same person already."""

    state: RowState
    words: str = ""
    twin: int | None = None


@dataclass(frozen=True, slots=True)
class Pasted:
    """One line of a pasted or imported list, as far as it could be read."""

    nik: str
    name: str = ""
    birth: str = ""
    kk: str = ""
    village: str = ""


def row_draft(batch: Batch, row: BatchRow, service: Service) -> Draft:
    """Return the row's form with what was typed once for all, where it says nothing itself."""
    keys = {one.key for one in service.fields}
    shared = {key: batch.head.get(key, "") for key in SHARED if key in keys}
    values = {**row.draft.values}
    for key, text in shared.items():
        values[key] = values.get(key) or text
    return replace(row.draft, ticket_id=batch.ticket_id, values=values)


def judge(
    batch: Batch,
    at: int,
    service: Service,
    weighed: tuple[Reading, Verdict] | None,
) -> Judged:
    """Return where a row stands, from its weighed form (None while the register is asked)."""
    row = batch.rows[at]
    if row.result is not None:
        return Judged(RowState.SELESAI, _done_words(row.result))
    if row.empty:
        return Judged(RowState.KOSONG)
    twin = twin_of(batch, at)
    if twin is not None:
        return Judged(RowState.GANDA, _TWIN.format(row=twin + 1), twin)
    if weighed is None:
        return Judged(RowState.DICARI, _SEARCHING)
    reading, verdict = weighed
    if verdict.outcome is Outcome.PERLU_DIPASTIKAN:
        return Judged(RowState.PASTIKAN, verdict.doubts[0].sentence)
    early = _too_early(row.draft, verdict)
    missing = early or _missing(reading, service, slip=verdict.outcome.refuses)
    if missing:
        return Judged(RowState.KURANG, _LACKING.format(fields=", ".join(missing)))
    if verdict.outcome.refuses:
        words = [one.sentence for one in verdict.findings if one.outcome.refuses]
        return Judged(RowState(verdict.outcome.value), words[0])
    return Judged(RowState.BOLEH, _ALLOWED)


def twin_of(batch: Batch, at: int) -> int | None:
    """Return the earlier row with the same NIK and service, None when there is none."""
    own = batch.rows[at].draft
    nik = own.value("nik")
    if not nik:
        return None
    for other, row in enumerate(batch.rows[:at]):
        if row.draft.value("nik") == nik and row.draft.service == own.service:
            return other
    return None


def read_list(text: str) -> tuple[Pasted, ...]:
    """Return the people of a list copied out of a spreadsheet: tabs between cells.

    A line counts when it has a long number or a name. Numbers of sixteen digits are the NIK,
    then the No. KK; a cell with letters is the name, the next one the village.
    """
    found = []
    for line in text.splitlines():
        cells = [" ".join(cell.replace("\u00a0", " ").split()) for cell in re.split(r"\t|;", line)]
        one = _pasted([cell for cell in cells if cell])
        if one is not None:
            found.append(one)
    return tuple(found)


def is_list(text: str) -> bool:
    """Tell whether a text is more than what belongs into one cell."""
    return "\t" in text.strip() or "\n" in text.strip()


def batch_body(batch: Batch) -> dict[str, Any]:
    """Return a batch as plain JSON."""
    return {"head": dict(batch.head), "rows": [_row_body(row) for row in batch.rows]}


def batch_from(ticket_id: UUID, body: Mapping[str, Any] | None) -> Batch:
    """Return the batch that `batch_body` wrote, an empty one for None."""
    if not body:
        return Batch(ticket_id)
    rows = tuple(_row_from(ticket_id, row) for row in body["rows"])
    return Batch(ticket_id, dict(body["head"]), rows)


def _too_early(draft: Draft, verdict: Verdict) -> list[str]:
    """Return what was not looked at yet, where nothing else speaks against the person.

    A box nobody came to is no missing paper: nobody is sent home by two keys over a whole grid.
    Whoever's letter lacks the ID for good is refused in the row's own form.
    """
    untouched = {
        "berkas_tidak_lengkap": not draft.documents,
        "id_dtks_tidak_dicantumkan": not draft.value("id_dtks_surat"),
    }
    against = [one.code for one in verdict.findings if one.outcome.refuses]
    if not against or not all(untouched.get(code, False) for code in against):
        return []
    return [_UNTOUCHED[code] for code in dict.fromkeys(against)]


def _missing(reading: Reading, service: Service, *, slip: bool) -> list[str]:
    """Return the labels of fields at fault: all of them, or those a return slip needs."""
    errors = {
        key: error
        for key, error in reading.errors.items()
        if not slip or key in _FOR_A_SLIP or error.code != "wajib_diisi"
    }
    if slip and reading.nik_error is not None:
        errors.pop("nik", None)
    labels = [one.label for one in service.all_fields if one.key in errors]
    return labels or [str(error) for error in errors.values()]


def _pasted(cells: Sequence[str]) -> Pasted | None:
    bare = [re.sub(r"[ .'\-]", "", cell) for cell in cells]
    numbers = [text for text in bare if text.isdigit() and len(text) >= 12]
    words = [cell for cell in cells if len(re.findall(r"[^\W\d_]", cell)) >= 2]
    dates = [cell for cell in cells if _DATE.fullmatch(cell)]
    words = [cell for cell in words if cell not in dates]
    if words and not numbers and any(_HEADING.search(cell) for cell in cells):
        return None  # the line of titles
    if not numbers and not words:
        return None
    nik = next(filter(_is_nik, numbers), numbers[0] if numbers else "")
    rest = [number for number in numbers if number != nik]
    return Pasted(
        nik=nik,
        name=words[0] if words else "",
        birth=dates[0] if dates else "",
        kk=rest[0] if rest and len(rest[0]) == 16 else "",
        village=words[1] if len(words) > 1 else "",
    )


def _is_nik(number: str) -> bool:
    try:
        parse_nik(number)
    except IdentityError:
        return False
    return True


def _done_words(result: RowResult) -> str:
    words = _STATES.get(result.state, result.state)
    return f"{words}, {result.number}" if result.number else words


def _row_body(row: BatchRow) -> dict[str, Any]:
    result = row.result
    return {
        "id": row.id,
        "draft": draft_body(row.draft),
        "trouble": row.trouble,
        "papers": [one.hex for one in row.papers],
        "result": None
        if result is None
        else {
            "application_id": result.application_id.hex,
            "state": result.state,
            "letter_id": result.letter_id.hex if result.letter_id else None,
            "number": result.number,
        },
    }


def _row_from(ticket_id: UUID, body: Mapping[str, Any]) -> BatchRow:
    result = body["result"]
    return BatchRow(
        body["id"],
        draft_from(ticket_id, body["draft"]),
        None
        if result is None
        else RowResult(
            UUID(hex=result["application_id"]),
            result["state"],
            UUID(hex=result["letter_id"]) if result["letter_id"] else None,
            result["number"],
        ),
        body["trouble"],
        tuple(UUID(hex=one) for one in body.get("papers", ())),
    )


def counts(judged: Iterable[Judged]) -> dict[RowState, int]:
    """Return how many rows stand where; empty ones are not counted."""
    found: dict[RowState, int] = {}
    for one in judged:
        if one.state is not RowState.KOSONG:
            found[one.state] = found.get(one.state, 0) + 1
    return found


_DATE = re.compile(r"\d{1,4}[-/. ]\w{1,9}[-/. ]\d{2,4}")
_HEADING = re.compile(r"(?i)\bnik\b|\bnama\b|\bno\.? ?kk\b")
_STATES = {
    "disetujui": QT_TRANSLATE_NOOP("Batch", "Disetujui"),
    "diajukan": QT_TRANSLATE_NOOP("Batch", "Diajukan, menunggu persetujuan"),
    "ditolak": QT_TRANSLATE_NOOP("Batch", "Ditolak"),
    "dikembalikan": QT_TRANSLATE_NOOP("Batch", "Berkas dikembalikan"),
    "dititipkan": QT_TRANSLATE_NOOP("Batch", "Berkas dititipkan"),
}
_UNTOUCHED = {
    "berkas_tidak_lengkap": QT_TRANSLATE_NOOP("Batch", "berkas (F10)"),
    "id_dtks_tidak_dicantumkan": QT_TRANSLATE_NOOP("Batch", "ID surat desa (Ctrl+I)"),
}
_TWIN = QT_TRANSLATE_NOOP("Batch", "NIK dan layanan sama dengan baris {row}: tidak diproses.")
_SEARCHING = QT_TRANSLATE_NOOP("Batch", "Mencari di data …")
_LACKING = QT_TRANSLATE_NOOP("Batch", "Lengkapi: {fields}")
_ALLOWED = QT_TRANSLATE_NOOP("Batch", "Boleh diproses.")
