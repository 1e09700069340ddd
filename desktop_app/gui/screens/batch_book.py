"""The grid of a *kolektif* behind its table: what was typed, what the register said, what it means.

It holds no widget. Every change is weighed at once on the GUI thread (pure) and kept on the disk
a moment later; looking up and deciding go through the lanes, one row after the other, so that a
fault in one row never stops the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.batch import (
    MOST_ROWS,
    SHARED,
    Batch,
    BatchRow,
    Judged,
    Pasted,
    RowState,
    judge,
    row_draft,
)
from desktop_app.domain.decision import own_ids
from desktop_app.domain.intake import Draft, Ground, facts_of
from desktop_app.domain.queue import Ticket
from desktop_app.gui.session import Session
from desktop_app.gui.words import say
from desktop_app.usecases import applications, batches
from desktop_app.usecases.applications import Prefill
from desktop_app.usecases.batches import OpenedBatch
from desktop_app.usecases.office import Office

SAVE_AFTER_MS = 400
ID_ON_LETTER = "id_dtks_surat"
_NIK_LENGTH = 16


class BatchBook(QObject):
    """One batch while it is typed. `opened` follows `open`; `changed` every change of any row.

    `decided` follows when no row is being decided any more.
    """

    opened = Signal()
    changed = Signal()
    decided = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.batch: Batch | None = None
        self.ticket: Ticket | None = None
        self.ground: Ground | None = None
        self.judged: tuple[Judged, ...] = ()
        self._known: dict[int, Prefill] = {}
        self._asked: dict[int, str] = {}
        self._deciding: list[int] = []
        self._unsaved = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)

    # Beginning and ending ------------------------------------------------------------------------

    def open(self, ticket_id: UUID) -> None:
        """Take up the grid of a ticket as it was left."""
        self.close()
        self.session.workers.run(batches.open_batch, ticket_id, then=self._opened, owner=self)

    def close(self) -> None:
        """Put the grid aside; what was typed stays on the disk."""
        self.save()
        self.batch = self.ticket = self.ground = None
        self.judged = ()
        self._known, self._asked, self._deciding = {}, {}, []

    def save(self) -> None:
        """Write the grid now if anything was typed since the last time."""
        self._timer.stop()
        if self.batch is not None and self._unsaved:
            self._unsaved = False
            self.session.workers.run(
                batches.save_batch,
                self.batch,
                then=lambda _: None,
                otherwise=self._not_saved,
                owner=self,
            )

    @property
    def unsaved(self) -> bool:
        """True while something typed is not on the disk yet."""
        return self._unsaved

    @property
    def busy(self) -> bool:
        """True while rows are being decided."""
        return bool(self._deciding)

    # What is typed -------------------------------------------------------------------------------

    def tell_head(self, key: str, text: str) -> None:
        """Take what is typed once for all rows."""
        if self.batch is not None and self.batch.head.get(key, "") != text:
            self._put(replace(self.batch, head={**self.batch.head, key: text}))

    def set_value(self, at: int, key: str, text: str) -> None:
        """Take one cell; the line below the last begins a new row."""
        row = self._row(at)
        if row is None or row.draft.value(key) == text.strip():
            return
        self.put_draft(at, replace(row.draft, values={**row.draft.values, key: text.strip()}))

    def set_service(self, at: int, code: str) -> None:
        """Take what this person came for."""
        row = self._row(at)
        if row is not None and code:
            self._asked.pop(row.id, None)  # the first visit is another service's
            self.put_draft(at, replace(row.draft, service=code))

    def set_papers(self, at: int, there: bool) -> None:
        """Tick every mandatory paper of a row, or none."""
        row = self._row(at)
        if row is not None and self.ground is not None:
            papers = self.ground.service(row.draft.service).documents
            keys = frozenset(one.key for one in papers if one.mandatory) if there else frozenset()
            self.put_draft(at, replace(row.draft, documents=keys))

    def has_papers(self, row: BatchRow) -> bool:
        """Tell whether every mandatory paper of a row is there."""
        if self.ground is None:
            return False
        papers = self.ground.service(row.draft.service).documents
        wanted = {one.key for one in papers if one.mandatory}
        return bool(wanted) and wanted <= row.draft.documents

    def put_draft(self, at: int, draft: Draft) -> None:
        """Put a row's form in place of what it was; ask the register when its NIK is new."""
        row = self._row(at)
        if self.batch is None or row is None or row.result is not None:
            return
        rows = self.batch.rows
        new = replace(row, draft=draft, trouble="")
        whole = replace(self.batch, rows=(*rows[:at], new, *rows[at + 1 :]))
        self._put(whole)
        self._ask_if_due(new)

    def add(self, people: Iterable[Pasted], service: str) -> int:
        """Put people of a list below the others; return how many fitted in."""
        if self.batch is None or self.ground is None:
            return 0
        rows = [row for row in self.batch.rows if not row.empty or row.result]
        new: list[BatchRow] = []
        for one in people:
            if len(rows) + len(new) >= MOST_ROWS:
                break
            id = max((row.id for row in (*self.batch.rows, *new)), default=0) + 1
            draft = Draft(self.batch.ticket_id, service, values=self._values(one))
            new.append(BatchRow(id, draft))
        self._put(replace(self.batch, rows=(*rows, *new)))
        for row in new:
            self._ask_if_due(row)
        return len(new)

    def remove(self, at: int) -> BatchRow | None:
        """Take a row out that was not decided; return it, to be put back."""
        if self.batch is None or not 0 <= at < len(self.batch.rows):
            return None
        row = self.batch.rows[at]
        if row.result is not None or self.busy:
            return None
        self._put(replace(self.batch, rows=(*self.batch.rows[:at], *self.batch.rows[at + 1 :])))
        return row

    def put_back(self, at: int, row: BatchRow) -> None:
        """Put a row in again where it stood."""
        if self.batch is not None:
            rows = self.batch.rows
            self._put(replace(self.batch, rows=(*rows[:at], row, *rows[at:])))

    def keep_papers(self, id: int, change: Callable[[tuple[UUID, ...]], tuple[UUID, ...]]) -> None:
        """Change which papers were attached in a row's form, on the disk at once."""
        batch = self.batch
        if batch is not None:
            rows = (
                replace(row, papers=change(row.papers)) if row.id == id else row
                for row in batch.rows
            )
            self._put(replace(batch, rows=tuple(rows)))
            self.save()

    def complete_ids(self) -> int:
        """Write the register's ID-DTKS where the village's letter lacks it; return how many."""
        done = 0
        for at, row in enumerate(self.batch.rows if self.batch else ()):
            if row.result is None and not row.draft.value(ID_ON_LETTER) and (ids := self.ids(at)):
                values = {**row.draft.values, ID_ON_LETTER: ids[0]}
                self.put_draft(at, replace(row.draft, values=values, id_completed=True))
                done += 1
        return done

    def ids(self, at: int) -> tuple[str, ...]:
        """Return the ID-DTKS that are surely this row's own, where its service asks for one."""
        if self.batch is None or self.ground is None or not self.ground.complete_id_at_counter:
            return ()
        row = self.batch.rows[at]
        service = self.ground.service(row.draft.service)
        if all(one.key != ID_ON_LETTER for one in service.fields):
            return ()
        known = self._known.get(row.id)
        look_up = known.look_up if known is not None else None
        draft = row_draft(self.batch, row, service)
        reading, _ = applications.weigh(draft, self.ground, look_up, None)
        return own_ids(facts_of(draft, reading, self.ground, look_up))

    def known(self, at: int) -> Prefill | None:
        """Return what the register said of a row, None while it is not known."""
        return self._known.get(self.batch.rows[at].id) if self.batch is not None else None

    # Deciding ------------------------------------------------------------------------------------

    def ready(self) -> list[int]:
        """Return the rows that can be decided as they stand."""
        return [at for at, one in enumerate(self.judged) if one.state.ready]

    def decide(self, rows: Iterable[int], override: applications.Override | None = None) -> None:
        """Decide these rows one after the other; what fails is told in its row."""
        if self.batch is None or self.busy:
            return
        self.save()
        self._deciding = [self.batch.rows[at].id for at in rows]
        self._decide_next(override)

    def _decide_next(self, override: applications.Override | None) -> None:
        batch = self.batch
        if batch is None or not self._deciding:
            self.decided.emit()
            return
        id = self._deciding[0]
        at = next(at for at, row in enumerate(batch.rows) if row.id == id)

        def task(office: Office) -> Batch:
            return batches.decide_row(office, batch, at, override)

        def done(new: Batch | None, trouble: str = "") -> None:
            if self.batch is None or self.batch.ticket_id != batch.ticket_id:
                return
            place = next(n for n, row in enumerate(self.batch.rows) if row.id == id)
            row = new.rows[at] if new is not None else replace(batch.rows[at], trouble=trouble)
            self._deciding.remove(id)
            self.batch = self.batch.with_row(place, row)
            self._judge()
            self._decide_next(override)

        self.session.workers.run(
            task, then=done, otherwise=lambda error: done(None, say(error)), owner=self
        )

    # Inside --------------------------------------------------------------------------------------

    def _opened(self, found: OpenedBatch) -> None:
        self.ticket, self.ground = found.ticket, found.ground
        self.batch = found.batch
        if not found.batch.head.get("service"):
            known = found.service if found.service in found.ground.services else None
            first = known or next(iter(found.ground.services))
            self.batch = replace(found.batch, head={**found.batch.head, "service": first})
        self._judge()
        self.opened.emit()
        for row in found.batch.rows:
            self._ask_if_due(row, fill=False)

    def _row(self, at: int) -> BatchRow | None:
        """Return a row; the one below the last is made when somebody types into it."""
        if self.batch is None or self.ground is None or at >= MOST_ROWS:
            return None
        if at == len(self.batch.rows):
            service = self.batch.head.get("service") or next(iter(self.ground.services))
            self.batch = replace(self.batch, rows=(*self.batch.rows, self.batch.new_row(service)))
        return self.batch.rows[at]

    def _put(self, batch: Batch) -> None:
        self.batch = batch
        self._unsaved = True
        self._timer.start()
        self._judge()

    def _judge(self) -> None:
        batch, ground = self.batch, self.ground
        if batch is None or ground is None:
            return
        judged = []
        for at, row in enumerate(batch.rows):
            service = ground.service(row.draft.service)
            if row.result is not None or row.empty:
                judged.append(judge(batch, at, service, None))
                continue
            known = self._known.get(row.id)
            if known is None and row.id in self._asked:
                judged.append(judge(batch, at, service, None))
                continue
            look_up, first = (known.look_up, known.first_visit) if known else (None, None)
            draft = row_draft(batch, row, service)
            judged.append(
                judge(batch, at, service, applications.weigh(draft, ground, look_up, first))
            )
        self.judged = tuple(
            replace(one, words=row.trouble) if row.trouble and row.result is None else one
            for one, row in zip(judged, batch.rows, strict=True)
        )
        self.changed.emit()

    def _ask_if_due(self, row: BatchRow, *, fill: bool = True) -> None:
        nik = row.draft.value("nik")
        if row.result is not None or len(nik) != _NIK_LENGTH:
            if self._asked.pop(row.id, None) is not None:
                self._known.pop(row.id, None)
                self._judge()
            return
        if self._asked.get(row.id) == nik:
            return
        self._asked[row.id] = nik
        self._known.pop(row.id, None)
        self._judge()
        service = row.draft.service

        def task(office: Office) -> Prefill:
            return applications.prefill(office, nik, service)

        def failed(error: BaseException) -> None:
            self._asked.pop(row.id, None)
            self.session.problem(error)
            self._judge()

        self.session.workers.run(
            task,
            then=lambda found: self._answered(row.id, nik, found, fill=fill),
            otherwise=failed,
            owner=self,
        )

    def _answered(self, id: int, nik: str, found: Prefill, *, fill: bool) -> None:
        if self.batch is None or self._asked.get(id) != nik:
            return
        self._known[id] = found
        at = next((at for at, row in enumerate(self.batch.rows) if row.id == id), None)
        if at is None:
            return
        row = self.batch.rows[at]
        if fill and row.result is None:
            told = {key: text for key, text in found.values.items() if text and key != "nik"}
            # What the list says stays; the data fill what it is silent about.
            typed = {key: text for key, text in row.draft.values.items() if text}
            applicant = found.applicant.id if found.applicant is not None else None
            draft = replace(row.draft, values={**told, **typed}, applicant_id=applicant)
            self._put(self.batch.with_row(at, replace(row, draft=draft)))
        else:
            self._judge()

    def _values(self, one: Pasted) -> Mapping[str, str]:
        values = {"nik": one.nik, "nama": one.name, "tanggal_lahir": one.birth, "kk": one.kk}
        if one.village and self.ground is not None:
            found = self.ground.regions.search(one.village)
            same = [other for other in found if other.name.lower() == one.village.lower()]
            # Names repeat inside a regency: where two fit, the officer picks.
            surely = same if len(same) == 1 else found if len(found) == 1 else ()
            values["desa"] = next((other.code for other in surely), "")
        return {key: text for key, text in values.items() if text}

    def _not_saved(self, error: BaseException) -> None:
        self._unsaved = True
        self.session.problem(error)


def summary(states: Iterable[RowState], say_one: Callable[[RowState, int], str]) -> str:
    """Return how many rows stand where, in the order an officer asks for it."""
    counted: dict[RowState, int] = {}
    for state in states:
        counted[state] = counted.get(state, 0) + 1
    order = (
        RowState.BOLEH,
        RowState.DIKEMBALIKAN,
        RowState.DITOLAK,
        RowState.PASTIKAN,
        RowState.KURANG,
        RowState.GANDA,
        RowState.DICARI,
        RowState.SELESAI,
    )
    return ", ".join(say_one(state, counted[state]) for state in order if state in counted)


def shared_fields(ground: Ground) -> dict[str, str]:
    """Return the fields that are typed once for all, with their labels."""
    labels: dict[str, str] = {}
    for service in ground.services.values():
        for one in service.fields:
            if one.key in SHARED:
                labels.setdefault(one.key, one.label)
    return labels
